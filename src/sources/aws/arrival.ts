/** What is told of how long it was waited for what comes late, and of what may be missing even so. */
import { plural } from '../../kit/plural.ts'
import type { TraceEvidence } from '../../needs/evidence.ts'
import { isRecent, SHOWN_AFTER, type Clock, type Settled } from './settling.ts'

export interface Arrival {
  about: Pick<TraceEvidence['about'], 'waited' | 'late' | 'settled' | 'unsettled'>
  /** Set where evidence that was still coming was cut short. */
  stopped?: string
}

const SHOWN = `AWS shows traces about ${SHOWN_AFTER} seconds after they were sent, and those of queues, streams and schedules later`
const LOST = 'the newest may be missing, and what only they show counts as unused'

/** Of a source that is not to wait. @param end of the window, in Unix seconds @param label of the option that says so */
export function unwaited(end: number, clock: Clock, label: string): Arrival {
  if (!isRecent(end, clock)) return { about: {} }
  const ago = Math.max(0, Math.round(clock.now() / 1000 - end))
  const unsettled = `It was read ${plural(ago, 'second')} after the window’s end, and ${label} is 0. ${SHOWN}: ${LOST}.`
  return { about: { waited: 0, settled: false, unsettled } }
}

/**
 * Of a source that has waited.
 * @param outcome undefined where waiting ended with a failure, which is told elsewhere
 * @param late traces that came, or grew, meanwhile
 * @param limit what bounded it: the option's label, and its seconds
 */
export function arrivalOf(
  outcome: Settled | undefined,
  late: number,
  limit: { label: string; seconds: number }
): Arrival {
  if (outcome === undefined) return { about: { late, settled: false } }
  const waited = Math.round(outcome.waited * 10) / 10
  if (outcome.settled) return { about: { waited, late, settled: true } }
  const seconds = plural(Math.round(limit.seconds), 'second')
  if (outcome.lately === 0) {
    const unsettled = `It was waited for late traces for ${seconds}, as ${limit.label} allows, and the last looks brought none. ${SHOWN}: ${LOST}.`
    return { about: { waited, late, settled: false, unsettled } }
  }
  const stopped = `Traces were still coming when the ${seconds} were over for which ${limit.label} allows to wait: the last two looks brought ${outcome.lately}, and others are missing. Let it wait longer, or scan later.`
  return { about: { waited, late, settled: false, unsettled: stopped }, stopped }
}
