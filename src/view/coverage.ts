/** How sure it is, in words: what was seen, and what may have been missed. It speaks of the requests of these tests, of no others. */
import { plural } from '../kit/plural.ts'
import type { RoleReport, WorkloadReport } from '../report/report.ts'

type Seen = Pick<NonNullable<WorkloadReport['coverage']>, 'seen' | 'requests' | 'settled' | 'regime'>

/** What was seen, for a cell of a table: `all 212`, `20 of 200`, `20 of ?`, `blind`; a total that may still grow has a `+`. */
export function seenCell(coverage: Seen | undefined): string {
  if (coverage === undefined) return '?'
  const { seen, requests, settled = true, regime } = coverage
  if (regime === 'blind') return 'blind'
  if (regime === 'proof') return `all ${seen}`
  return `${seen} of ${regime === 'sample' ? requests : '?'}${settled ? '' : '+'}`
}

/** What the number of unused actions of a role is worth: runs, days and requests first, then the number. */
export function sureness(role: RoleReport, workloads: readonly WorkloadReport[]): string {
  const { coverage } = role
  if (coverage === undefined) return ''
  const { seen, requests, settled = true, regime, mayHaveMissed, tooLittle } = coverage
  if (tooLittle !== undefined) return `undecided, since too little was seen of ${tooLittle}`
  const over = runsIn(workloads.filter(({ arn }) => role.workloads.includes(arn)))
  const least = workloads.find(({ arn }) => arn === coverage.leastCovered)
  const worst =
    role.workloads.length > 1 && least !== undefined && regime !== 'proof' ? `; least of ${least.name}` : ''
  if (regime === 'proof') return `not used in ${over}${plural(seen, 'request')} of these tests, all seen`
  if (mayHaveMissed === undefined)
    return `not seen in ${over}${plural(seen, 'request')} of these tests, of how many is not known${settled ? '' : ' yet, since AWS may still be counting'}${worst}`
  return `not seen in ${over}${seen} of ${plural(requests ?? seen, 'request')} of these tests: up to ${plural(mayHaveMissed, 'use')} may have been missed (95 %)${settled ? '' : ', or more: AWS may still be counting'}${worst}`
}

/** Over how many runs and days the evidence of a role was merged, and when the last of them was; nothing of one run. */
function runsIn(workloads: readonly WorkloadReport[]): string {
  const ends = new Set(workloads.flatMap(({ coverage }) => (coverage?.runs ?? []).map(({ end }) => end)))
  if (ends.size < 2) return ''
  const days = [...new Set([...ends].map((end) => end.slice(0, 10)))].toSorted()
  return `${ends.size} runs on ${plural(days.length, 'day')}, the last on ${days.at(-1)}, in `
}

/** Number of code scanning for how sure a finding is, from 0 to 100: the share of requests that was seen, less where none is known. */
export function rankOf({ coverage }: RoleReport): number | undefined {
  if (coverage === undefined) return undefined
  const { seen, requests, regime } = coverage
  if (regime === 'proof') return 100
  if (regime === 'sample' && requests !== undefined && requests > 0)
    return Math.min(99, Math.round((seen / requests) * 1000) / 10)
  // what a use in half of all requests would have to stay unseen
  return regime === 'blind' ? 0 : Math.min(50, seen)
}
