/** Policies that are named rather than written out, such as one of AWS's that is attached: which statements may take their place. */
import { lastPart, accountOf, stackOfHolder } from './deployed-name.ts'
import type { DeployedAction, DeployedStatement } from './deployed-statement.ts'
import type { Changed, CharacterEdit } from './edits.ts'
import { compare } from '../kit/compare.ts'
import type { Deployment } from './own-words.ts'
import type { Claim, Emptied, NamedPolicies, NamedPolicy, PlainStatement } from './written-statement.ts'

/** A policy of a template and all that is deployed of it. */
export interface NamedMatch {
  claim: Claim
  deployed: readonly DeployedStatement[]
  /** Whether that is all that the policy grants. */
  whole: boolean
}

/** More would be no narrower policy that anybody reads. */
const MOST_ACTIONS = 60

const NOT_ALONE = { withheld: 'other statements of the same policy are not located' }
const SHARED = { withheld: 'a YAML anchor shares it with other places' }
const NO_WORDS = { withheld: 'it is not one that statements can take the place of here' }

/** The statements that take each policy's place, none where it goes; or why nothing is suggested. */
export function plansOf(
  matches: readonly NamedMatch[]
): Map<NamedMatch, readonly PlainStatement[] | { withheld: string }> {
  return new Map(matches.map((match) => [match, planOf(match)]))
}

/** The changes that put statements in the place of policies; those of which nothing is needed go. */
export function changesOf(
  plans: ReadonlyMap<NamedMatch, readonly PlainStatement[] | { withheld: string }>,
  removals: ReadonlyMap<Emptied, Changed>
): Map<NamedMatch, Changed> {
  const changes = new Map<NamedMatch, Changed>()
  const byList = new Map<
    NamedPolicies,
    { match: NamedMatch; named: NamedPolicy; statements: readonly PlainStatement[] }[]
  >()
  for (const [match, plan] of plans) {
    const { named } = match.claim
    if ('withheld' in plan) changes.set(match, plan)
    else if (named !== undefined) {
      const known = byList.get(named.list) ?? []
      byList.set(named.list, known)
      known.push({ match, named, statements: plan })
    }
  }
  for (const [list, those] of byList) {
    const written = list.instead(
      new Map(
        those.flatMap(({ named, statements }) =>
          statements.length === 0 ? [] : [[named.index, statements] as const]
        )
      )
    )
    const each = those.map(({ match, named, statements }) => {
      const removal = (named.emptied && removals.get(named.emptied)) ?? NO_WORDS
      const addition = written.get(named.index) ?? NO_WORDS
      return {
        match,
        parts: statements.length === 0 ? [removal] : list.isBeside ? [removal, addition] : [addition]
      }
    })
    if (list.isBeside) {
      const together = asOne(each.flatMap(({ parts }) => parts))
      for (const { match } of each) changes.set(match, together)
    } else for (const { match, parts } of each) changes.set(match, parts[0] ?? NO_WORDS)
  }
  return changes
}

/** Several changes that make sense only together; none where one of them cannot be made. */
function asOne(parts: readonly Changed[]): Changed {
  const edits = new Map<string, CharacterEdit>()
  for (const part of new Set(parts)) {
    if ('withheld' in part) return part
    for (const edit of part.change) edits.set(JSON.stringify(edit), edit)
  }
  return { change: [...edits.values()] }
}

/** What goes with policies of which nothing stays where it is. */
export function goingOf(
  plans: ReadonlyMap<NamedMatch, readonly PlainStatement[] | { withheld: string }>
): Emptied[] {
  return [...plans].flatMap(
    ([
      {
        claim: { named }
      },
      plan
    ]) =>
      named?.emptied !== undefined && !('withheld' in plan) && (plan.length === 0 || named.list.isBeside)
        ? [named.emptied]
        : []
  )
}

function planOf({ claim, deployed, whole }: NamedMatch): readonly PlainStatement[] | { withheld: string } {
  const { named, unit, holder } = claim
  const role = lastPart(deployed[0]?.role ?? '')
  if (unit.notEdited !== undefined) return { withheld: unit.notEdited }
  if (named === undefined) return { withheld: `${claim.unread ?? 'something'} grants it` }
  if (!whole) return NOT_ALONE
  if (named.shared) return SHARED
  if (holder.several === true) return { withheld: 'roles that were not compared may hold it too' }
  if (!deployed.every(({ plain }) => plain))
    return { withheld: 'the policy denies something, or grants everything but what it names' }
  const policy = deployed[0]?.policy ?? ''
  const stack = stackOfHolder(holder, role, policy)
  const deployment: Deployment = {
    role,
    policy,
    regions: [...new Set(deployed.flatMap(({ regions }) => regions))],
    account: accountOf(deployed[0]?.role ?? ''),
    place: claim.place,
    ...(stack !== undefined && { stack })
  }
  const statements: PlainStatement[] = []
  let isNarrower = false
  let count = 0
  for (const statement of deployed) {
    const kept = statement.actions.flatMap(keptOf)
    if (
      kept.length < statement.actions.length ||
      statement.actions.some(({ standing }) => standing === 'partly')
    )
      isNarrower = true
    if (kept.length === 0) continue
    if (statement.conditional) return { withheld: 'a condition stands on what it grants' }
    count += kept.length
    const groups = new Map<string, { actions: string[]; resources: string[] }>()
    for (const action of kept) {
      const written = resourcesOf(action, statement, named, deployment)
      if ('withheld' in written) return written
      isNarrower ||= written.isNarrower
      const key = written.resources.join('\n')
      const group = groups.get(key) ?? { actions: [], resources: written.resources }
      groups.set(key, { ...group, actions: [...group.actions, action] })
    }
    statements.push(...groups.values())
  }
  if (!isNarrower) return { withheld: 'which resources are needed is not known exactly' }
  return count > MOST_ACTIONS
    ? { withheld: `more than ${MOST_ACTIONS} of its actions may be needed` }
    : statements
}

function keptOf({ pattern, standing, needed, undecided }: DeployedAction): string[] {
  if (standing === 'unused') return []
  return standing === 'kept' ? [pattern] : [...new Set([...needed, ...undecided])].sort(compare)
}

function resourcesOf(
  action: string,
  { resources }: DeployedStatement,
  { wording, resource }: NamedPolicy,
  deployment: Deployment
): { resources: string[]; isNarrower: boolean } | { withheld: string } {
  const all: string[] = []
  let isNarrower = false
  for (const { pattern, exactly } of resources) {
    const needed = exactly.get(action)
    if (needed === undefined) {
      all.push(resource(pattern) ?? wording.text(pattern, "'"))
      continue
    }
    isNarrower = true
    for (const arn of needed) {
      const worded = wording.resource(arn, "'", deployment)
      if ('withheld' in worded) return worded
      all.push(worded.text)
    }
  }
  return { resources: [...new Set(all)], isNarrower }
}
