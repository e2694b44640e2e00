/** What looks like a call to AWS and is none that is understood: it must not be lost without a word. */
import type { Call } from '../domain/call.ts'
import { attribute, attributesOf, firstText } from './dialects/attributes.ts'
import { addressesIn } from './dialects/elsewhere.ts'
import { record, text, type Json, type Node } from './document.ts'
import { endpointIn } from './endpoint.ts'

/** Names under which the SDKs' own instrumentations, and those of them, write spans. */
const SDK_SCOPE = /aws[-_. /]?sdk|awssdk|aws-lambda-go|amazon\.aws|aws\.smithy|smithy|botocore|boto3|otelaws/i

/**
 * The call that a document of no known form seems to stand for, with the reason why it is not understood.
 * @returns undefined for what does not look like a call
 */
export function resembling(json: Json): Call | undefined {
  const span = record(json['span'])
  const kind = text(span?.['kind'])
  if (kind === 'SERVER' || kind === 'CONSUMER') return undefined
  const attributes = attributesOf(json)
  const system = firstText(attributes, ['rpc.system', 'rpc.system.name'])
  const name = firstText(attributes, ['rpc.service']) ?? text(json['name']) ?? 'unknown'
  if (system === 'aws-api') return unknownCall(name, 'it is aws-api and names no operation')
  if (json['namespace'] === 'aws')
    return unknownCall(name, 'it is of the namespace aws and names no operation')
  const isAsked = json['namespace'] === 'remote' || kind === 'CLIENT' || kind === 'PRODUCER'
  if (!isAsked) return undefined
  for (const address of addressesIn(json, attributes)) {
    const endpoint = endpointIn(address)
    if (endpoint === undefined) continue
    const where = endpoint.region === undefined ? '' : ` in ${endpoint.region}`
    return {
      ...unknownCall(endpoint.service, `it is a plain HTTP request to ${endpoint.service}${where}`),
      ...(endpoint.region !== undefined && { region: endpoint.region })
    }
  }
  const database = firstText(attributes, ['db.system', 'db.system.name'])
  if (database === 'dynamodb' || database === 'aws.dynamodb')
    return unknownCall('DynamoDB', 'it is a database span of DynamoDB without rpc attributes')
  const scope = text(span?.['scope'])
  return scope !== undefined &&
    SDK_SCOPE.test(scope) &&
    attribute(attributes, 'http.request.method') === undefined
    ? unknownCall(name, 'an AWS SDK wrote it and it names no operation')
    : undefined
}

function unknownCall(service: string, notUnderstood: string): Call {
  return { service, operation: 'unknown operation', parameters: {}, outcome: 'ok', notUnderstood }
}

/** Whether a document is a part of a call that was read: the HTTP request below it, or what wraps it. */
export function belongsToCall(
  node: Node,
  nodes: ReadonlyMap<string, Node>,
  calls: ReadonlySet<string>,
  wrapping: ReadonlySet<string>
): boolean {
  if (wrapping.has(node.id)) return true
  const seen = new Set<string>()
  for (let id = node.parentId; id !== undefined && !seen.has(id); id = nodes.get(id)?.parentId) {
    if (calls.has(id)) return true
    seen.add(id)
  }
  return false
}
