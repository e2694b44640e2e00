/** How long a waiver holds, since when it is of no use, and from which day on that fails a run of the base branch. */
import type { Gate } from '../report/report.ts'

/** What makes a waiver the one that it is. */
type Known = Pick<Gate['waived'][number], 'role' | 'action' | 'resource' | 'expires'>

/** What decides whether a waiver that is of no use fails the gate, or is only warned of. */
export interface WaiverTerms {
  /** `YYYY-MM-DD`, in UTC. */
  today: string
  /** Days for which it only warns. */
  graceDays: number
  /** The waivers that a pull request itself writes; absent where the run is of no pull request. */
  proposed?: readonly Known[] | undefined
  /** What an earlier report of the branch said of its waivers, and its day; absent where there is none. */
  before?: { waived: Gate['waived']; day: string } | undefined
}

type Age = Required<Pick<Gate['waived'][number], 'since' | 'failsFrom' | 'fails'>>

const DAY = 86_400_000

/** Of a waiver whose last day may be over. */
export function ageOfExpired(waiver: Known, terms: WaiverTerms): Age {
  return aged(waiver, dayAfter(waiver.expires, 1), terms)
}

/** Of a waiver that matches nothing: that began when the branch's reports first said so, or else today. */
export function ageOfUnmatched(waiver: Known, terms: WaiverTerms): Age {
  const { before, today } = terms
  const known = before?.waived.find((one) => isSame(one, waiver))
  const since = known?.state === 'unmatched' ? (known.since ?? before?.day) : undefined
  return aged(waiver, since !== undefined && since < today ? since : today, terms)
}

/** A pull request did not make the waivers of others old: only those that it writes itself fail it. */
function aged(waiver: Known, since: string, { today, graceDays, proposed }: WaiverTerms): Age {
  const failsFrom = dayAfter(since, graceDays)
  const fails = proposed === undefined ? today >= failsFrom : proposed.some((one) => isSame(one, waiver))
  return { since, failsFrom, fails }
}

function isSame(a: Known, b: Known): boolean {
  return a.role === b.role && a.action === b.action && a.resource === b.resource && a.expires === b.expires
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** What is told of a waiver that holds for long. */
interface Lasting {
  role: string
  action: string
  owner: string
  expires: string
}

/** Days: a waiver is for a while. */
const LONG = 366

/**
 * The waivers that hold for more than a year, as sentences.
 * @param now Unix seconds
 */
export function longWaivers(waivers: readonly Lasting[], now: number): string[] {
  const latest = new Date((now + LONG * 86_400) * 1000).toISOString().slice(0, 10)
  return waivers
    .filter(({ expires }) => expires > latest)
    .map(
      ({ role, action, owner, expires }) =>
        `The waiver of ${action} for ${role} (owner: ${owner}) holds until ${expires}, more than a year: a waiver that does not end is a decision that nobody looks at again.`
    )
}
