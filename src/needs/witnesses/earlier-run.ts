/** Earlier runs: what their reports say that calls of a workload needed, as long as it is not too old. */
import type { Testimony } from '../../domain/testimony.ts'
import type { NeedReport } from '../../report/report.ts'
import { arnIn } from '../../services/resources/place.ts'
import { ofWorkload } from '../earlier-runs.ts'
import type { Witness } from './witness.ts'

const DAY = 86_400_000

export const earlierRun: Witness = {
  name: 'earlier-run',
  onWorkload: ({ workload, earlier, day, reference }) => {
    if (earlier === undefined || day === undefined) return []
    const oldest = new Date(Date.parse(day) - earlier.maxAgeDays * DAY).toISOString().slice(0, 10)
    return earlier.reports.flatMap(({ report, from }) =>
      ofWorkload(report, workload.arn)
        .flatMap(({ needs }) => needs)
        .filter(({ lastSeen }) => lastSeen !== undefined && lastSeen >= oldest)
        // another version may have known another action, and a file may be edited: nothing else may reach a policy
        .filter(({ action, resource }) => reference.action(action)?.name === action && isResource(resource))
        .map((need) => sightIn(need, from))
    )
  }
}

function isResource(text: string): boolean {
  return text === '*' || arnIn(text) !== undefined
}

/** @param from which run's report tells of it; that may itself have it of a run before */
function sightIn(
  { calls, traceIds, firstSeen, lastSeen, run = '', ...permission }: NeedReport,
  from: string
): Testimony {
  const source = run === '' ? from : run
  return {
    ...permission,
    why: `${source} saw a call that needs it, last on ${lastSeen}`,
    certainty: 'needed',
    witness: 'earlier-run',
    proof: { kind: 'calls', calls, traceIds, firstSeen, lastSeen, run: source }
  }
}
