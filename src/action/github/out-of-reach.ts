/**
 * What a pull request may have done to its workflow so that no baseline is found, though the branch has one: dropped the permission to read
 * it, renamed the artifact, or moved the scan into another workflow. A workflow or a name that is new beside the old one is none of these.
 */
import type { Identity } from '../../judgement/identity.ts'
import { judgedAmong } from '../../judgement/same-role.ts'
import { messageOf } from '../../kit/errors.ts'
import {
  earlierReport,
  earlierReports,
  type EarlierReport,
  type EarlierReports,
  type EarlierReportsQuery
} from './earlier-reports.ts'
import type { GitHubEvent } from './event.ts'
import { explainRefusal, statusOf } from './refusal.ts'
import type { StoredArtifacts } from './stored-artifacts.ts'
import { touched, type Touched } from './workflow-files.ts'

/** Runs that are looked at for a report of another name. */
const OTHERS_AT_MOST = 10
/** Other workflows whose files are compared. */
const WORKFLOWS_AT_MOST = 2

/** What a pull request does to the workflow that runs. */
const VERBS: Readonly<Record<Touched, string>> = {
  added: 'adds',
  changed: 'changes',
  removed: 'takes away',
  same: 'keeps',
  absent: 'runs'
}

interface Search {
  query: EarlierReportsQuery
  /** What was found by that: nothing. */
  own: EarlierReports
  event: GitHubEvent
  /** The commit that the pull request was made of, or else the branch. */
  base: string
  /** ARNs of the roles that are judged. */
  roles: readonly string[]
  identity: Identity
}

/** A report that the pull request moved its workflow away from; or what may loosen the gate, in sentences without full stop. */
type OutOfReach = { report: EarlierReport; doubt: string } | { loosens: string[] }

export async function outOfReach(stored: StoredArtifacts, search: Search): Promise<OutOfReach> {
  if (search.own.refused)
    return {
      loosens: ['perhaps, unseen: the token may not read earlier reports (permissions: actions: read)']
    }
  if (search.own.unread || search.own.unaccepted) return { loosens: [] }
  try {
    const moved = await movedFrom(stored, search)
    return moved ?? { loosens: await renamed(stored, search) }
  } catch (error) {
    const why = statusOf(error) === undefined ? messageOf(error) : explainRefusal(error, 'contents: read')
    return { loosens: [`perhaps, unseen: whether this pull request moves the scan is not known (${why})`] }
  }
}

/** The report of a workflow that the pull request takes away or changes, while it adds or changes the one that runs. */
async function movedFrom(
  stored: StoredArtifacts,
  { query, own, event, base, roles, identity }: Search
): Promise<{ report: EarlierReport; doubt: string } | undefined> {
  const { workflow } = event
  if (workflow === undefined || own.others.length === 0) return undefined
  const byWorkflow = new Map(own.others.toReversed().map((other) => [other.workflow, other]))
  let here: Touched | undefined
  for (const { workflow: other, artifact } of [...byWorkflow.values()].slice(-WORKFLOWS_AT_MOST)) {
    const there = await touched(stored, other, base, event.commit)
    if (there !== 'removed' && there !== 'changed') continue
    here ??= await touched(stored, workflow, base, event.commit)
    // of one that nobody finds nothing is known: it may be another repository's, or another path
    const isMoved = here === 'added' || here === 'changed' || (here === 'absent' && there === 'removed')
    if (!isMoved) return undefined
    const report = await stored.report(artifact)
    if (query.accepts?.(report) === false || judgedAmong(roles, [report], identity).length === 0) continue
    return {
      report: earlierReport(report, artifact),
      doubt: `it is of ${other}, which this pull request ${there === 'removed' ? 'takes away' : 'changes'}, as it ${VERBS[here ?? 'absent']} ${workflow}`
    }
  }
  return undefined
}

/** Reports of the same roles under another name, unless the file of the workflow, which chooses the name, is untouched. */
async function renamed(
  stored: StoredArtifacts,
  { query, event, base, roles, identity }: Search
): Promise<string[]> {
  const { found } = await earlierReports(stored, {
    ...query,
    name: undefined,
    limit: 1,
    runsAtMost: OTHERS_AT_MOST
  })
  const [other] = found
  if (other === undefined || judgedAmong(roles, [other.report], identity).length === 0) return []
  if (event.workflow !== undefined && (await touched(stored, event.workflow, base, event.commit)) === 'same')
    return []
  return [
    `artifact-name: the report of branch ${query.branch} is in artifact ${other.name}, and this run looks for ${query.name ?? 'any'}, so that nothing is compared`
  ]
}
