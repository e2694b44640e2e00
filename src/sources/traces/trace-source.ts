/** A place that traces are read from, as a scan knows it: what it is called, what it asks, and how it is opened. */
import type { TraceEvidence, TraceWords } from '../../needs/evidence.ts'
import type { Log } from '../../kit/log.ts'
import type { Face, Options } from '../../options/options.ts'
import type { RawTrace } from '../../traces/trace.ts'
import type { AwsAccess } from '../aws/clients.ts'

export interface TraceReader {
  /**
   * Hands over each trace once, in any order, as it comes.
   * @returns what is known of the whole; a failure in the middle ends reading and is told in `stopped`
   * @throws UserError when the request itself is wrong (window, filter, region, files)
   */
  read(onTrace: (trace: RawTrace) => void): Promise<TraceEvidence>
}

/** A reader with what its source calls its traces, and what is missing of them. */
export interface TraceSource extends TraceReader {
  words: TraceWords
}

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
  kind: TraceEvidence['source']
  /** What it calls its traces, and what is missing of them. */
  words: TraceWords
  /** The IAM actions that reading it takes; none of what is on this machine, so that nothing else is asked of AWS either. */
  actions: readonly string[]
  /** Whether the options ask for it. */
  isAskedFor(options: Options): boolean
  /** Loads what reads it. @throws UserError when an option is wrong */
  open(question: TraceQuestion): Promise<TraceReader>
}
