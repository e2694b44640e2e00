/** What all findings together are worth, in one sentence: what was seen, and what may have been missed. */
import { plural } from '../kit/plural.ts'
import { roleName } from '../kit/role-name.ts'
import type { Report, RoleReport } from '../report/report.ts'
import { firstOf } from './words.ts'

/** Roles that the sentence names. */
const NAMED = 2

type Coverage = NonNullable<RoleReport['coverage']>

/** Without a full stop; empty where no role was judged, or nothing is known of how much was seen. */
export function howSure({ roles, workloads }: Pick<Report, 'roles' | 'workloads'>): string {
  const judged = roles.filter((role) => role.judged)
  const open = judged.filter(({ coverage }) => coverage?.tooLittle !== undefined)
  const decided = judged.flatMap(({ coverage, arn }) =>
    coverage === undefined || coverage.tooLittle !== undefined ? [] : [{ arn, ...coverage }]
  )
  const short = workloads.filter(
    ({ role, coverage }) => coverage?.tooLittle !== undefined && open.some(({ arn }) => arn === role)
  )
  const parts = [seenOf(decided), undecidedOf(open, short)].filter((part) => part !== '')
  return parts.join('; ')
}

/** Whether of a judged role too little was seen, or nobody knows of how many requests: then a pass is no proof. */
export function isUnsure({ roles }: Pick<Report, 'roles'>): boolean {
  return roles.some(
    ({ judged, coverage }) =>
      judged &&
      coverage !== undefined &&
      (coverage.tooLittle !== undefined || coverage.mayHaveMissed === undefined)
  )
}

function seenOf(decided: readonly (Coverage & { arn: string })[]): string {
  if (decided.length === 0) return ''
  const seen = decided.reduce((sum, one) => sum + one.seen, 0)
  if (decided.every(({ regime }) => regime === 'proof'))
    return `sure for these tests: all ${plural(seen, 'request')} were seen. What no test asks for is not known`
  const unknown = decided.filter(({ mayHaveMissed }) => mayHaveMissed === undefined)
  if (unknown.length > 0) {
    const whose = unknown.length === decided.length ? '' : ` (${namesOf(unknown)})`
    return `not very: only ${plural(seen, 'request')} ${seen === 1 ? 'was' : 'were'} seen, of an unknown number made${soFar(unknown)}${whose}, and what is rarely used may look unused`
  }
  const requests = decided.reduce((sum, one) => sum + (one.requests ?? one.seen), 0)
  const [worst] = decided.toSorted((a, b) => (b.mayHaveMissed ?? 0) - (a.mayHaveMissed ?? 0))
  return `${percent(seen, requests)} of the requests were seen (${seen} of ${requests}${soFar(decided)}): up to ${plural(worst?.mayHaveMissed ?? 0, 'use')} of an action may have been missed${decided.length > 1 ? ` of ${roleName(worst?.arn ?? '')}` : ''} (95 %)`
}

/** Whether AWS may still be counting requests of any of them. */
function soFar(some: readonly Coverage[]): string {
  return some.some(({ settled = true }) => !settled) ? ' so far' : ''
}

/** @param short the workloads of which too little was seen */
function undecidedOf(open: readonly RoleReport[], short: Report['workloads']): string {
  if (open.length === 0) return ''
  const whose =
    short.length === 0
      ? ''
      : ` of ${firstOf(
          short.map(({ name }) => name),
          NAMED
        )}`
  return `${namesOf(open)} ${open.length === 1 ? 'is' : 'are'} undecided: too little was seen${whose}${reasonsOf(short)}`
}

/** The first reason, with whose it is where not all have the same, and how many others there are. */
function reasonsOf(short: Report['workloads']): string {
  const [first] = short
  const reasons = new Set(short.map(({ coverage }) => coverage?.tooLittle ?? ''))
  const [reason] = reasons
  if (first === undefined || reason === undefined) return ''
  return reasons.size === 1
    ? ` (${reason})`
    : ` (${first.name}: ${reason}, and ${plural(reasons.size - 1, 'more reason')})`
}

function namesOf(roles: readonly { arn: string }[]): string {
  return firstOf(
    roles.map(({ arn }) => roleName(arn)),
    NAMED
  )
}

/** Never 100 % of what is not all, never 0 % of what is something. */
function percent(seen: number, requests: number): string {
  const share = requests === 0 ? 0 : (seen / requests) * 100
  if (share > 99 && share < 100) return 'more than 99 %'
  if (share > 0 && share < 1) return 'less than 1 %'
  return `${Math.round(share)} %`
}
