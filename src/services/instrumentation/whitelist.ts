/**
 * The list of parameters that an X-Ray SDK is to record, in the form that each SDK reads. Only names and ARNs of resources are on it: no
 * values of secrets or parameters, no messages, no items.
 *
 * Node: packages/core/lib/patchers/call_capturer.js; Python: aws_xray_sdk/ext/boto_utils.py; Java: TracingInterceptor.java of
 * aws-xray-recorder-sdk-aws-sdk-v2; .NET: sdk/src/Handlers/AwsSdk/Internal/XRayPipelineHandler.cs, each in github.com/aws/aws-xray-sdk-….
 */
import type { Client, Recorded } from '../service.ts'
import { clientsKnown, namesIn } from '../table.ts'
import type { Sdk } from './sdks.ts'

interface Descriptor {
  map?: true
  get_keys?: true
  list?: true
  get_count?: true
  rename_to: string
}

export interface OperationEntry {
  request_parameters?: string[]
  request_descriptors?: Record<string, Descriptor>
  response_parameters?: string[]
  response_descriptors?: Record<string, Descriptor>
}

export interface Whitelist {
  services: Record<string, { operations: Record<string, OperationEntry> }>
}

/** The whole list for one SDK. */
export function whitelistFor(sdk: Sdk): Whitelist {
  // several clients may have one name: both versions of SES are `email` in Python
  const services = new Map<string, Map<string, OperationEntry>>()
  for (const [client, service] of clientsKnown()) {
    const entries = services.get(service.called[sdk]) ?? new Map<string, OperationEntry>()
    services.set(service.called[sdk], entries)
    addEntries(entries, client, service, sdk)
  }
  const sorted = [...services].map(([name, entries]): [string, Whitelist['services'][string]] => [
    name,
    { operations: Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) }
  ])
  return { services: Object.fromEntries(sorted) }
}

function addEntries(entries: Map<string, OperationEntry>, client: string, service: Client, sdk: Sdk): void {
  const entry = (operation: string): OperationEntry => {
    const name = operationName(operation, client, sdk)
    const known = entries.get(name) ?? {}
    entries.set(name, known)
    return known
  }
  const answers = service.answers ?? {}
  for (const [parameter, operations] of Object.entries(service.parameters)) {
    for (const operation of namesIn(operations)) {
      // .NET writes the request's parameters over the answer's
      const isAnswered = namesIn(answers[parameter] ?? '').includes(operation)
      if (sdk === 'dotnet' && isAnswered) continue
      record(entry(operation), parameter, operation, client, sdk)
    }
  }
  for (const [field, operations] of Object.entries(answers)) {
    for (const operation of namesIn(operations)) (entry(operation).response_parameters ??= []).push(field)
  }
  for (const [operation, anyway] of Object.entries(service.recordedAnyway ?? {})) {
    recordAnyway(entry(operation), anyway)
  }
}

/** The request classes of .NET's S3 client are not all called like the operation. */
const DOTNET_S3: Readonly<Record<string, string>> = {
  CreateBucket: 'PutBucket',
  CreateMultipartUpload: 'InitiateMultipartUpload',
  HeadObject: 'GetObjectMetadata',
  ListObjectVersions: 'ListVersions',
  UploadPartCopy: 'CopyPart'
}

const COPIES = new Set(['CopyObject', 'UploadPartCopy'])
/** How the request classes of Java and .NET name the two buckets of a copy. */
const COPY_PARAMETERS = ['SourceBucket', 'SourceVersionId', 'DestinationBucket']

function operationName(operation: string, client: string, sdk: Sdk): string {
  if (sdk === 'node') return lowerFirst(operation)
  return sdk === 'dotnet' && client === 's3' ? (DOTNET_S3[operation] ?? operation) : operation
}

function record(entry: OperationEntry, parameter: string, operation: string, client: string, sdk: Sdk): void {
  const request = (name: string): void => {
    const known = (entry.request_parameters ??= [])
    if (!known.includes(name)) known.push(name)
  }
  if (client !== 's3' || parameter !== 'Bucket') {
    const isRenamed = client === 's3' && sdk === 'dotnet' && parameter === 'CopySource'
    // the API's own spelling (stateMachineArn), but for the properties of .NET's classes (StateMachineArn)
    if (!isRenamed) request(sdk === 'dotnet' ? upperFirst(parameter) : parameter)
    return
  }
  if (COPIES.has(operation) && (sdk === 'java' || sdk === 'dotnet')) COPY_PARAMETERS.forEach(request)
  if (sdk === 'java') request('Bucket')
  else if (sdk === 'dotnet') {
    if (!COPIES.has(operation)) request('BucketName')
  } else entry.request_descriptors = { ...entry.request_descriptors, Bucket: { rename_to: 'bucket_name' } }
}

function recordAnyway(entry: OperationEntry, anyway: Recorded): void {
  if (anyway.request !== undefined) (entry.request_parameters ??= []).push(...anyway.request)
  if (anyway.response !== undefined) (entry.response_parameters ??= []).push(...anyway.response)
  const inRequest = descriptors(anyway.requestKeys, anyway.requestCounts)
  if (inRequest !== undefined) entry.request_descriptors = { ...entry.request_descriptors, ...inRequest }
  const inResponse = descriptors(undefined, anyway.responseCounts)
  if (inResponse !== undefined) entry.response_descriptors = inResponse
}

function descriptors(
  keys: Recorded['requestKeys'] = {},
  counts: Recorded['requestCounts'] = {}
): Record<string, Descriptor> | undefined {
  const all: [string, Descriptor][] = [
    ...Object.entries(keys).map(([name, field]): [string, Descriptor] => [
      name,
      { map: true, get_keys: true, rename_to: field }
    ]),
    ...Object.entries(counts).map(([name, field]): [string, Descriptor] => [
      name,
      { list: true, get_count: true, rename_to: field }
    ])
  ]
  return all.length === 0 ? undefined : Object.fromEntries(all)
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
