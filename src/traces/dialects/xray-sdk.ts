/**
 * The dialect of the X-Ray SDKs (Node, Python, Java, Go, .NET, Ruby): a subsegment of namespace `aws` whose `aws` block
 * carries the operation and, by the SDK's whitelist, some parameters in snake_case.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html#api-segmentdocuments-aws
 */
import type { Call, Parameters } from '../../domain/call.ts'
import { isOpen, record, text, type Json } from '../document.ts'
import { outcomeOf } from '../outcome.ts'
import { PARAMETERS } from '../../services/parameters.ts'

/** `SecretId` as the SDKs write it: `secret_id`; runs of capitals stay together or fall apart, as each SDK has it. */
function fieldNames(parameter: string): string[] {
  const together = parameter
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
  const apart = parameter.replaceAll(/(?!^)([A-Z])/g, '_$1').toLowerCase()
  return [...new Set([together, apart])]
}

/** Fields whose names differ from the parameter's, and the API parameter that each holds. Earlier rows win. */
const SPECIAL_FIELDS: readonly (readonly [field: string, parameter: string])[] = [
  ['table_name', 'TableName'],
  ['table_names', 'TableName'],
  ['bucket_name', 'Bucket'],
  ['bucket', 'Bucket'],
  ['destination_bucket_name', 'Bucket'],
  ['destination_bucket', 'Bucket'],
  ['copy_source', 'CopySource'],
  ['source_bucket_name', 'CopySource'],
  ['source_bucket', 'CopySource'],
  ['source_version_id', 'CopySourceVersionId'],
  ['version_id', 'VersionId'],
  ['queue_owner_a_w_s_account_id', 'QueueOwnerAWSAccountId'],
  ['queue_owner_aws_account_id', 'QueueOwnerAWSAccountId'],
  ['phone_number', 'PhoneNumber']
]

/** Field to parameter, and its rank where several fields hold the same parameter. */
const FIELDS = new Map(
  [
    ...SPECIAL_FIELDS,
    ...PARAMETERS.flatMap((parameter) => fieldNames(parameter).map((field) => [field, parameter] as const))
  ].map(([field, parameter], rank) => [field, { parameter, rank }])
)

/** Parameters of which only the presence counts: their values are many (versions) or personal (phone numbers). */
const PRESENCE_ONLY = new Set(['VersionId', 'CopySourceVersionId', 'PhoneNumber'])
export const PRESENT: readonly string[] = ['present']

/** Python writes the keys of a dict as one text: `dict_keys(['orders', 'audit'])`. */
const DICT_KEYS = /^dict_keys\(\[(.*)\]\)$/s
const QUOTED = /'([^']*)'|"([^"]*)"/g

/** The call that a subsegment stands for, or undefined when it is none (local work, HTTP to elsewhere, no operation). */
export function callOf(json: Json): Call | undefined {
  if (json['namespace'] !== 'aws') return undefined
  const aws = record(json['aws'])
  const operation = text(aws?.['operation'])
  const service = text(json['name'])
  if (aws === undefined || operation === undefined || service === undefined) return undefined
  const region = text(aws['region'])
  const account = text(aws['account_id'])
  return {
    service,
    operation,
    ...(region !== undefined && { region }),
    ...(account !== undefined && { account }),
    parameters: parametersOf(aws),
    dialect: 'x-ray-sdk',
    ...outcomeOf(json, isOpen(json))
  }
}

function parametersOf(aws: Json): Parameters {
  const parameters: Record<string, readonly string[]> = {}
  const ranks: Record<string, number> = {}
  for (const field in aws) {
    const known = FIELDS.get(field)
    if (known === undefined || known.rank > (ranks[known.parameter] ?? Infinity)) continue
    const values = valuesOf(aws[field])
    if (values.length === 0) continue
    const { parameter, rank } = known
    ranks[parameter] = rank
    if (PRESENCE_ONLY.has(parameter)) parameters[parameter] = PRESENT
    else if (parameter === 'CopySource') Object.assign(parameters, copySource(values[0] ?? ''))
    else parameters[parameter] = values
  }
  return parameters
}

/** The texts of a field that holds one or several; none of anything else. */
export function valuesOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.filter((item): item is string => typeof item === 'string' && item !== '').sort()
  if (typeof value !== 'string' || value === '') return []
  const keys = DICT_KEYS.exec(value)?.[1]
  if (keys === undefined) return [value]
  return [...keys.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '').sort()
}

/**
 * `bucket/key?versionId=v`, `/bucket/key`, or an access point's ARN followed by `/object/key`: the bucket (or access point) alone,
 * and whether a version was asked for. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
function copySource(encoded: string): Record<string, readonly string[]> {
  const source = decoded(encoded)
  const [path = ''] = source.split('?')
  const bucket = path.startsWith('arn:')
    ? path.replace(/\/object\/.*$/s, '')
    : path.replace(/^\//, '').replace(/\/.*$/s, '')
  if (bucket === '') return {}
  return { CopySource: [bucket], ...(/[?&]versionId=/.test(source) && { CopySourceVersionId: PRESENT }) }
}

/** The API wants the source URL-encoded; not every caller heeds that. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
