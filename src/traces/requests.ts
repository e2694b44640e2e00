/**
 * Which documents of a trace stand for requests to a workload: what one request leaves is kept or lost together, so that requests, not
 * calls, are what evidence is counted in.
 */
import { record, type Node } from './document.ts'

/** What shows a request, the best first: of each workload only the best kind that a trace has is counted. */
const KINDS = ['run', 'served'] as const
/** Lambda's own segment of an invocation: without the function's, what it did is not shown, if it ran at all. */
type Kind = (typeof KINDS)[number] | 'invocation'

/** When the requests of one workload began, by what shows them. */
type Shown = Partial<Record<Kind, number[]>>

/** The requests that one trace shows, by the ARN of the workload. */
export class RequestsShown {
  readonly #ofWorkloads = new Map<string, Shown>()
  #first: 'function' | 'other' | undefined

  /**
   * Counts a document, if it stands for a request.
   * @param nameOf the ARN of the workload that it is of, if it names any: asked only where it matters
   */
  add(node: Node, nameOf: () => string | undefined): void {
    const kind = kindOf(node)
    if (isFirst(node) && this.#first !== 'other') this.#first = kind === 'served' ? 'other' : 'function'
    const arn = kind === undefined ? undefined : nameOf()
    if (kind === undefined || arn === undefined) return
    const shown = this.#ofWorkloads.get(arn) ?? {}
    const begun = node.json['start_time']
    shown[kind] = [...(shown[kind] ?? []), typeof begun === 'number' ? begun : Number.NaN]
    this.#ofWorkloads.set(arn, shown)
  }

  /**
   * When each request to a workload began; of a workload that appears without showing any, one at a time that is not known. None where
   * Lambda says that there was one and the function's own segment is missing: it is late, or the request was throttled.
   */
  requestsTo(arn: string): readonly number[] {
    const shown = this.#ofWorkloads.get(arn)
    const best = KINDS.find((kind) => shown?.[kind] !== undefined)
    if (best !== undefined) return shown?.[best] ?? []
    return shown?.invocation === undefined ? [Number.NaN] : []
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
  return span['kind'] === 'SERVER' || span['kind'] === 'CONSUMER' ? 'served' : undefined
}
