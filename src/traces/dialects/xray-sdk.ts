/**
 * The dialect of the X-Ray SDKs (Node, Python, Java, Go, .NET, Ruby): a subsegment of namespace `aws` whose `aws` block
 * carries the operation and, by the SDK's whitelist, some parameters in snake_case.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html#api-segmentdocuments-aws
 */
import type { Call, Parameters } from '../../domain/call.ts'
import { isOpen, record, text, type Json } from '../document.ts'
import { outcomeOf } from '../outcome.ts'
import { fieldsOf, type Spelling } from '../../services/table.ts'
import type { Dialect, Traits } from './dialect.ts'
import { requested } from './elsewhere.ts'
import { notUnderstood, plainRequest } from './not-understood.ts'
import { PRESENT, valuesOf } from './values.ts'

export const xraySdk: Dialect = {
  name: 'x-ray-sdk',
  title: 'the X-Ray SDKs',
  neverRecords: [],
  call: callOf,
  resembling,
  // in aws/spans API Gateway's own call of a function carries a service name that no SDK writes
  madeBy: ({ service, operation }) =>
    service === 'awslambda' && operation === 'Invoke' ? 'AWS::ApiGateway' : undefined,
  traits: traitsOf
}

/** `SecretId` as the SDKs write it: `secret_id`; runs of capitals stay together or fall apart, as each SDK has it. */
function fieldNames(parameter: string): string[] {
  const together = parameter
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
  const apart = parameter.replaceAll(/(?!^)([A-Z])/g, '_$1').toLowerCase()
  // the SDK for Java parts words only after a small letter
  const afterSmall = parameter.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()
  return [...new Set([together, apart, afterSmall])]
}

const SPELLING: Spelling = { dialect: 'x-ray-sdk', fields: fieldNames }

/** Parameters of which only the presence counts: their values are many (versions) or personal (phone numbers). */
const PRESENCE_ONLY = new Set(['VersionId', 'CopySourceVersionId', 'PhoneNumber'])

/** None: local work, HTTP to elsewhere, no operation. */
function callOf(json: Json): Call | undefined {
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
    parameters: parametersOf(service, operation, aws),
    dialect: 'x-ray-sdk',
    // Python's SDK leaves neither http nor a request id when nothing was sent
    ...outcomeOf(json, isOpen(json), 'unsent')
  }
}

/** A subsegment of the namespace aws that names no operation, or a request to AWS that no SDK made. */
function resembling(json: Json): Call | undefined {
  const name = text(json['name']) ?? 'unknown'
  const namespace = text(json['namespace'])
  const operation = text(record(json['aws'])?.['operation'])
  // `local` is what an application writes of itself
  if (operation !== undefined && namespace !== 'aws' && namespace !== 'local')
    return notUnderstood(name, 'it has an operation of AWS and is not of the namespace aws')
  if (namespace?.toLowerCase() === 'aws')
    return notUnderstood(name, 'it is of the namespace aws and names no operation')
  return namespace === 'remote' ? plainRequest(requested(json)) : undefined
}

function parametersOf(service: string, operation: string, aws: Json): Parameters {
  const fields = fieldsOf(service, operation, SPELLING)
  const parameters: Record<string, readonly string[]> = {}
  const ranks: Record<string, number> = {}
  for (const field in aws) {
    const known = fields.get(field)
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

const CONTAINER = /^AWS::(ECS|EKS)\b/

/** https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html#api-segmentdocuments-aws */
function traitsOf(json: Json): Traits | undefined {
  const aws = record(json['aws'])
  const isOfLambda = json['origin'] === 'AWS::Lambda'
  const isOfStates = json['origin'] === 'AWS::StepFunctions::StateMachine'
  if (aws === undefined && !isOfLambda && !isOfStates) return undefined
  const ecs = record(aws?.['ecs'])
  const ec2 = record(aws?.['ec2'])
  return {
    functions: [text(aws?.['function_arn']), isOfLambda ? text(json['resource_arn']) : undefined],
    stateMachine: isOfStates ? text(json['resource_arn']) : undefined,
    family: text(ecs?.['task_family']),
    taskArn: text(ecs?.['task_arn']),
    instance: text(ec2?.['instance_id']),
    isContainer:
      ecs !== undefined || record(aws?.['eks']) !== undefined || CONTAINER.test(text(json['origin']) ?? ''),
    zone: text(ec2?.['availability_zone']),
    account: text(aws?.['account_id'])
  }
}
