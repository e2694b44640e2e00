/**
 * Which documents of a trace stand for requests to a workload: what one request leaves is kept or lost together, so that requests, not
 * calls, are what evidence is counted in.
 */
import type { Workload } from '../domain/call.ts'
import { record, type Json, type Node } from './document.ts'
import { signalOf, type Signal } from './signals.ts'

/** What shows a request, the best first: of each workload only the best kind that a trace has is counted. */
const KINDS = ['run', 'served'] as const
/**
 * `invocation`: Lambda's own segment, without the function's: what it did is not shown, if it ran at all. `unsampled`: a span that is sent
 * whether its trace is kept or not, which of a function is all there is to send, and of anything else a part of what went wrong.
 */
type Kind = (typeof KINDS)[number] | 'invocation' | 'unsampled'

/** When the requests of one workload began, by what shows them. */
type Shown = Partial<Record<Kind, number[]>>

/** The requests that one trace shows, by the ARN of the workload. */
export class RequestsShown {
  readonly #ofWorkloads = new Map<string, Shown>()
  readonly #unsampled = new Set<string>()
  readonly #signals = new Map<string, Signal>()
  #first: 'function' | 'other' | undefined

  /**
   * Counts a document, if it stands for a request.
   * @param workloadIn the workload that it is of, if it names any: asked only where it matters
   */
  add(node: Node, workloadIn: () => Workload | undefined): void {
    const found = kindOf(node)
    if (isFirst(node) && this.#first !== 'other')
      this.#first = found === 'run' || found === 'invocation' ? 'function' : 'other'
    const workload = found === undefined ? undefined : workloadIn()
    if (found === undefined || workload === undefined) return
    const { arn } = workload
    const isOfFunction = found === 'unsampled' && workload.kind === 'lambda'
    if (isOfFunction) this.#unsampled.add(arn)
    const kind = isOfFunction ? 'served' : found
    const signal = kind === 'served' && workload.kind !== 'lambda' ? signalOf(node.json) : undefined
    if (signal !== undefined) this.#signals.set(arn, signal)
    const shown = this.#ofWorkloads.get(arn) ?? {}
    const begun = node.json['start_time']
    ;(shown[kind] ??= []).push(typeof begun === 'number' ? begun : Number.NaN)
    this.#ofWorkloads.set(arn, shown)
  }

  /**
   * When each request to a workload began; of a workload that appears without showing any, one at a time that is not known. None where
   * Lambda says that there was one and the function's own segment is missing (it is late, or the request was throttled), nor where the
   * trace was not kept and only what went wrong of it was sent.
   * https://docs.aws.amazon.com/xray/latest/devguide/xray-adaptive-sampling.html
   */
  requestsTo(arn: string): readonly number[] {
    const shown = this.#ofWorkloads.get(arn)
    const best = KINDS.find((kind) => shown?.[kind] !== undefined)
    if (best !== undefined) return shown?.[best] ?? []
    return shown?.invocation === undefined && shown?.unsampled === undefined ? [Number.NaN] : []
  }

  /** How Application Signals calls what counts the requests of applications, by their ARN. */
  get signals(): ReadonlyMap<string, Signal> {
    return this.#signals
  }

  /** ARNs of functions that send the spans of requests which sampling did not keep. */
  get unsampled(): ReadonlySet<string> {
    return this.#unsampled
  }

  /** Whether nothing comes before a function: then it was Lambda that decided to keep the trace. */
  get beginsWithFunction(): boolean {
    return this.#first === 'function'
  }
}

/** Whether it is a segment above which none is, here or elsewhere. */
function isFirst({ json, parentId, isDocument }: Node): boolean {
  return isDocument && parentId === undefined && json['type'] !== 'subsegment'
}

/**
 * Lambda leaves two segments for an invocation, the service's and the function's; with OpenTelemetry inside there is a span for it too.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html
 */
function kindOf({ json, isDocument }: Node): Kind | undefined {
  if (!isDocument || json['type'] === 'subsegment') return undefined
  if (json['origin'] === 'AWS::Lambda::Function') return 'run'
  if (json['origin'] === 'AWS::Lambda') return 'invocation'
  const span = record(json['span'])
  if (span === undefined || span['segment'] === true)
    return json['namespace'] === 'aws' || json['namespace'] === 'remote' ? undefined : 'served'
  if (span['kind'] !== 'SERVER' && span['kind'] !== 'CONSUMER') return undefined
  return isUnsampled(json) ? 'unsampled' : 'served'
}

/** As ADOT marks it. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Signals-Enable-LambdaMain.html */
function isUnsampled(json: Json): boolean {
  const flag = record(record(json['metadata'])?.['default'])?.['aws.trace.flag.sampled']
  return flag === false || flag === 'false' || flag === 0 || flag === '0'
}
