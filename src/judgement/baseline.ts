/** An earlier report to tell what is new since, and whether it can be compared with. */
import { compare } from '../kit/compare.ts'
import { plural } from '../kit/plural.ts'
import type { Report, RoleReport } from '../report/report.ts'
import type { Identity } from './identity.ts'
import { EarlierRoles } from './same-role.ts'

/** An earlier report. */
export interface Baseline {
  /** The file or the artifact, for the reader. */
  from: string
  /** ISO 8601, where more is known than the report's own evidence tells. */
  created?: string
  /** SHA of the commit that it is of. */
  commit?: string
  report: Report
  /** Reports before it, the newest first: where it did not judge a role, one of them may have. */
  older?: readonly Report[]
  /** Reports that the branch made after the commit that this run's were built on. */
  newer?: readonly Report[]
  /** What is doubtful about it, without a full stop; it is compared with all the same. */
  doubt?: string
}

/** Why there is no earlier report. */
export interface NoBaseline {
  from: string
  /** Whether nothing was reported yet, no report judged a role, or what was cannot be had. */
  state: 'none' | 'judged-nothing' | 'refused'
  /** A sentence without its full stop: `it cannot be read (…)`. */
  why: string
  /** What of the workflow may be why there is none, though there was one: it loosens the gate. Sentences without full stop. */
  loosens?: readonly string[]
}

export interface BaselineSource {
  /**
   * Never throws: whatever is in the way is told.
   * @param roles ARNs of those that will be judged: where the newest report judged not all of them, older ones are looked at
   */
  find(roles: readonly string[]): Promise<Baseline | NoBaseline>
}

const DAY = 86_400_000
/** Clocks differ by minutes (ms). */
const AHEAD_AT_MOST = 300_000

/**
 * Whether an earlier report can be compared with.
 * @param current what it would be compared with
 * @param now Unix seconds. A report without `created` is as old as its evidence is older than the present one
 */
export function usable(
  { report, created, older = [], newer = [] }: Pick<Baseline, 'report' | 'created' | 'older' | 'newer'>,
  current: Pick<Report, 'roles' | 'workloads' | 'evidence'>,
  { now, maxAgeDays, identity }: { now: number; maxAgeDays: number; identity: Identity }
): { usable: boolean; state?: NoBaseline['state']; why?: string } {
  const no = (why: string) => ({ usable: false, state: 'refused' as const, why })
  if (!report.roles.some(({ judged }) => judged))
    return { usable: false, state: 'judged-nothing', why: 'it judged no role' }
  const accounts = accountsOf(report.roles)
  if (disjoint(accounts, accountsOf(current.roles))) return no(`it is of account ${accounts.join(', ')}`)
  const regions = regionsOf(report)
  if (disjoint(regions, regionsOf(current))) return no(`it is of region ${regions.join(', ')}`)
  if (!haveCommonRole([report, ...older, ...newer], current, identity))
    return no('it has no role in common with this report')
  const made = Date.parse(created ?? report.evidence.window?.end ?? '')
  if (Number.isNaN(made)) return no('it does not tell how old it is')
  const ends = Date.parse(report.evidence.window?.end ?? '')
  if (Math.max(made, Number.isNaN(ends) ? made : ends) > now * 1000 + AHEAD_AT_MOST)
    return no('it is dated ahead of now, so that it would never be too old')
  const evidenceEnd = created === undefined ? current.evidence.window?.end : undefined
  const days = Math.floor(((evidenceEnd === undefined ? now * 1000 : Date.parse(evidenceEnd)) - made) / DAY)
  // what was granted that long ago was granted before: only what came and went since is not told
  if (days > maxAgeDays)
    return { usable: true, why: `it is ${plural(days, 'day')} old, more than ${maxAgeDays}` }
  return { usable: true }
}

function haveCommonRole(
  reports: readonly Report[],
  current: Pick<Report, 'roles' | 'workloads'>,
  identity: Identity
): boolean {
  const known = reports.filter(({ roles }) => roles.length > 0)
  if (known.length === 0 || current.roles.length === 0) return true
  return known.some((report) => {
    const earlier = new EarlierRoles(report, current, identity)
    return current.roles.some((role) => earlier.find(role) !== undefined)
  })
}

function accountsOf(roles: readonly RoleReport[]): string[] {
  return [...new Set(roles.map(({ arn }) => arn.split(':')[4] ?? ''))].toSorted(compare)
}

/** Taken from the traces, else from the workloads: saved traces do not tell theirs. */
function regionsOf({ evidence, workloads }: Pick<Report, 'workloads' | 'evidence'>): string[] {
  if (evidence.region !== undefined) return [evidence.region]
  const named = workloads.map(({ arn }) => arn.split(':')[3] ?? '').filter((region) => region !== '')
  return [...new Set(named)].toSorted(compare)
}

function disjoint(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}
