/** Whose role made a call: the nearest ancestor that names a workload, over segment borders. */
import type { Workload } from './call.ts'
import { record, text, type Node } from './document.ts'

/** `owner`: the workload; `service`: an AWS service's own segment made the call, with its own role; `unknown`: the trace does not say. */
export type Attribution =
  { by: 'owner'; workload: Workload } | { by: 'service'; origin: string } | { by: 'unknown'; why: string }

/** Origins that only wrap a function: the calls below are the function's, so the walk goes on. */
const PASS_THROUGH = new Set(['AWS::Lambda', 'AWS::Lambda::Function'])
/** Origins whose segments the application itself writes; every other `AWS::…` origin is a service that acts for itself. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/

/** Whose call the subsegment `node` is. */
export function attribute(nodes: ReadonlyMap<string, Node>, node: Node): Attribution {
  const seen = new Set<string>()
  let origin: string | undefined
  for (let at: Node | undefined = node; at !== undefined;) {
    if (seen.has(at.id)) return { by: 'unknown', why: 'the parents of the subsegment form a circle' }
    seen.add(at.id)
    if (at !== node) {
      const workload = workloadOf(at)
      if (workload !== undefined) return { by: 'owner', workload }
    }
    const own = text(at.json['origin'])
    if (own !== undefined && !PASS_THROUGH.has(own)) {
      if (own.startsWith('AWS::') && !APPLICATION.test(own)) return { by: 'service', origin: own }
      origin ??= own
    }
    if (at.parentId === undefined) break
    const parent = nodes.get(at.parentId)
    if (parent === undefined) return { by: 'unknown', why: 'the parent segment is not in the trace' }
    at = parent
  }
  return {
    by: 'unknown',
    why:
      origin === undefined
        ? 'no segment above it names a Lambda function'
        : `made on ${origin}, whose role is not read`
  }
}

/** The workload that a segment or subsegment itself names, if any. */
export function workloadOf(node: Node): Workload | undefined {
  const functionArn = text(record(node.json['aws'])?.['function_arn'])
  if (functionArn !== undefined) return lambdaFunction(functionArn)
  return text(node.json['origin']) === 'AWS::Lambda'
    ? lambdaFunction(text(node.json['resource_arn']))
    : undefined
}

const FUNCTION_ARN = /^(arn:[a-z0-9-]+:lambda:[a-z0-9-]+:\d{12}:function:([A-Za-z0-9_-]+))(?::[^:]+)?$/

/** The function of an ARN, with or without version or alias: both run under the function's role. */
export function lambdaFunction(arn: string | undefined): Workload | undefined {
  const found = FUNCTION_ARN.exec(arn ?? '')
  return found?.[1] === undefined || found[2] === undefined
    ? undefined
    : { arn: found[1], kind: 'lambda', name: found[2] }
}
