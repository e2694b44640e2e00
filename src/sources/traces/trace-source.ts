/** A place that traces are read from, as a scan knows it: what it is called, what it asks, and how it is opened. */
import type { TraceEvidence, TraceWords } from '../../needs/evidence.ts'
import type { Log } from '../../kit/log.ts'
import type { Face, Options } from '../../options/options.ts'
import type { AwsAccess } from '../aws/clients.ts'
import type { HandedOver } from './shown.ts'

/** The id under which documents are handed over that show none: they count as no trace. */
export const NO_TRACE = 'unknown'

/**
 * Takes a trace. @returns undefined, or what ends when there is room in memory for more: a source that can wait brings no more until then
 */
export type OnTrace<T = HandedOver> = (trace: T) => Promise<void> | undefined

export type OnListed = (traces: number) => void

export interface TraceReader {
  /**
   * Hands over each trace once, in any order, as it comes: its documents, or what rows say in which AWS has counted equal spans of many.
   * @param onListed called, by a source whose traces are texts, with how many are known to come, before the first of them and later
   * @returns what is known of the whole; a failure in the middle ends reading and is told in `stopped`
   * @throws UserError when the request itself is wrong (window, filter, region, files)
   */
  read(onTrace: OnTrace, onListed?: OnListed): Promise<TraceEvidence>
}

/** A source that takes part in a scan. */
export interface TraceSource extends Pick<TraceSourceMember, 'kind' | 'words'>, TraceReader {}

/** What a trace source is opened with. */
export interface TraceQuestion {
  options: Options
  face: Face
  /** Called only by a source that asks AWS. */
  access: () => Promise<AwsAccess>
  log: Log
}

/** A member of the registry in `trace-sources.ts`. */
export interface TraceSourceMember {
  /** As the report names it. */
  kind: string
  /** What it calls its traces, and what is missing of them. */
  words: TraceWords
  /** The IAM actions that reading it takes; none of what is on this machine, so that nothing else is asked of AWS either. */
  actions: readonly string[]
  /** Whether the options ask for it: several sources may be asked for at once. */
  isAskedFor: (options: Options) => boolean
  /**
   * Loads what reads it.
   * @returns undefined where it takes no part in this scan after all, such as one that AWS says holds no traces
   * @throws UserError when an option is wrong
   */
  open: (question: TraceQuestion) => Promise<TraceReader | undefined>
}
