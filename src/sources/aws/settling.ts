/**
 * When to look again for what comes late, and when to stop. What a service does not show yet looks as if it had not happened, so that a
 * scan right after the tests looks on until nothing comes any more.
 */

/** Traces are "generally available … within 30 seconds" of being received. https://aws.amazon.com/xray/faqs/ */
export const SHOWN_AFTER = 30
/** A window that ended longer ago (s) has all of its traces: daemons, collectors and chains of queues have had their time. */
const RECENT = 300
/** Seconds between two looks. */
const EVERY = 5
/** So many looks in a row must bring nothing. */
const QUIET = 2

/** Where the time comes from: tests have a clock of their own. */
export interface Clock {
  /** Unix milliseconds, by AWS's clock as far as that is known. */
  now(): number
  /** @throws Ended when the scan's time is over meanwhile */
  sleep(milliseconds: number): Promise<void>
}

/** `changes` since the last look, as far as the service tells them; or `all` once more, since it may not tell them all. */
export type Look = 'changes' | 'all'

export interface Settled {
  /** Seconds since the first reading had ended. */
  waited: number
  settled: boolean
  /** How many the last two looks brought. */
  lately: number
}

/** Whether more may come of a window that ended then (Unix seconds). */
export function isRecent(end: number, { now }: Pick<Clock, 'now'>): boolean {
  return now() / 1000 - end < RECENT
}

/**
 * Looks again until two looks in a row, the last of them at all, bring nothing and enough time has passed since the window's end.
 * @param end of the window, in Unix seconds
 * @param atMost seconds that this may take
 * @param look tells how many things it brought that were not there before, or have changed
 * @throws what `look` throws; Ended
 */
export async function untilSettled(
  end: number,
  atMost: number,
  clock: Clock,
  look: (kind: Look) => Promise<number>
): Promise<Settled> {
  const began = clock.now()
  const deadline = began + atMost * 1000
  const shown = (end + SHOWN_AFTER) * 1000
  let quiet = 0
  let [before, last] = [0, 0]
  for (;;) {
    const now = clock.now()
    const next = Math.min(now + EVERY * 1000, deadline)
    if (next > now) await clock.sleep(next - now)
    const asked = clock.now()
    const isLast = asked >= deadline
    const decides = quiet + 1 >= QUIET && asked >= shown
    ;[before, last] = [last, await look(decides || isLast ? 'all' : 'changes')]
    quiet = last === 0 ? quiet + 1 : 0
    const settled = quiet >= QUIET && decides
    if (settled || isLast) return { waited: (clock.now() - began) / 1000, settled, lately: before + last }
  }
}
