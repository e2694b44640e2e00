/** How much was seen of a role: no more than of the workload that runs under it and of which least was. */
import { hasEvidence } from '../../needs/evidence.ts'
import type { RoleReport, WorkloadReport } from '../../report/report.ts'
import { REGIMES, type Coverage } from './coverage.ts'

type Covered = WorkloadReport & { coverage: Coverage }

/** The coverage of the workloads that run under one role, added up; undefined where it is not told. */
export function roleCoverage(workloads: readonly WorkloadReport[]): RoleReport['coverage'] {
  const covered = workloads.filter((workload): workload is Covered => workload.coverage !== undefined)
  const [least] = covered.toSorted(byCoverage)
  if (least === undefined) return undefined
  const sum = (numbers: readonly (number | undefined)[]): number | undefined =>
    numbers.every((number) => number !== undefined)
      ? numbers.reduce((total, number) => total + number, 0)
      : undefined
  const requests = sum(covered.map(({ coverage }) => coverage.requests))
  const mayHaveMissed = sum(covered.map(({ coverage }) => coverage.mayHaveMissed))
  const short = covered.toSorted(byCoverage).find(({ coverage }) => coverage.tooLittle !== undefined)
  const isSettled = covered.every(({ coverage }) => coverage.settled !== false)
  return {
    seen: covered.reduce((total, { coverage }) => total + coverage.seen, 0),
    ...(requests !== undefined && { requests }),
    ...((requests !== undefined || !isSettled) && { settled: isSettled }),
    regime: least.coverage.regime,
    ...(mayHaveMissed !== undefined && { mayHaveMissed }),
    leastCovered: least.arn,
    ...(short !== undefined &&
      covered.some(hasEvidence) && { tooLittle: `${short.name}: ${short.coverage.tooLittle}` })
  }
}

/** The least covered first: by regime, then by the share that was seen, then by how much was. */
function byCoverage(a: Covered, b: Covered): number {
  return (
    REGIMES.indexOf(b.coverage.regime) - REGIMES.indexOf(a.coverage.regime) ||
    shareOf(a.coverage) - shareOf(b.coverage) ||
    a.coverage.seen - b.coverage.seen ||
    (a.arn < b.arn ? -1 : 1)
  )
}

function shareOf({ seen, requests = seen }: Coverage): number {
  return requests === 0 ? 0 : seen / requests
}
