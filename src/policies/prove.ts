/**
 * Proof that a written policy is enough and no more: every need is allowed by it, and nothing in it could be left out. Shares no code with
 * the writer: it reads the finished document as IAM would.
 */
import type { Permission } from '../domain/testimony.ts'
import { grouped } from '../kit/grouped.ts'
import { atOnce, mapped, type Steps } from '../kit/steps.ts'
import { decide, policiesByResource } from '../iam/decide.ts'
import { parsePolicy, type ConditionTest, type Policy, type Statement } from '../iam/document.ts'
import { implies } from '../iam/implication.ts'
import { PatternIndex } from '../iam/pattern-index.ts'
import { contains, hasWildcard, resourcePattern, type Pattern } from '../iam/pattern.ts'
import { testsOf } from './written-condition.ts'
import { contextsOf, flawsWithin, type RoleProof } from './prove-within.ts'

/**
 * @param documents the policy, or the parts that together say the same
 * @param within the role that it must not be wider than; absent where roles were not compared
 * @returns what is wrong, in sentences, sorted; nothing when the proof holds
 */
export function flawsIn(
  documents: readonly unknown[],
  needs: readonly Permission[],
  within?: RoleProof
): string[] {
  return atOnce(proving(documents, needs, within))
}

/** The same in steps. */
export function* proving(
  documents: readonly unknown[],
  needs: readonly Permission[],
  within?: RoleProof
): Steps<string[]> {
  let policies: Policy[]
  try {
    policies = documents.map((document, i) => parsePolicy(`part ${i + 1}`, document))
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  yield
  const flaws =
    within === undefined ? yield* insufficient(policies, needs) : flawsWithin(policies, needs, within)
  yield
  return [...flaws, ...(yield* superfluous(policies, needs, within !== undefined))].sort()
}

function* insufficient(policies: readonly Policy[], needs: readonly Permission[]): Steps<string[]> {
  // tens of thousands of needs stand in hundreds of parts: each need is looked up, not compared with every part
  const speakingOf = policiesByResource(policies)
  const flaws = yield* mapped(needs, ({ action, resource, condition }) => {
    const isAllowed = contextsOf(condition).every(
      (context) => decide({ action, resource, context }, speakingOf(resource)).verdict === 'allowed'
    )
    return isAllowed ? [] : [`${action} on ${resource} is needed, and the policy does not allow it`]
  })
  return flaws.flat()
}

/** One action on one resource of a statement. */
interface Pair {
  statement: Statement
  action: string
  resource: string
}

/** @param mayCarry whether Denies and conditions of a role may stand in the policy */
function* superfluous(
  policies: readonly Policy[],
  needs: readonly Permission[],
  mayCarry: boolean
): Steps<string[]> {
  const statements = policies.flatMap((policy) => policy.statements)
  const foreign = statements.find(
    ({ effect, actions, resources }) => (effect === 'Deny' && !mayCarry) || actions.not || resources.not
  )
  if (foreign !== undefined)
    return [`statement ${foreign.index} holds a Deny, NotAction or NotResource, which is never written`]
  const allows = statements.filter(({ effect }) => effect === 'Allow')
  const pairs = allows.flatMap((statement) =>
    statement.actions.patterns.flatMap((action) =>
      statement.resources.patterns.map((resource): Pair => ({ statement, action, resource }))
    )
  )
  const pairsOf = new Alike(pairs, ({ statement }) => statement.variables)
  yield
  const needsOf = new Alike(needs, () => false)
  const flaws = yield* mapped(pairs, (pair) => {
    const { statement, action, resource } = pair
    if (hasWildcard(action)) return [`${action} has a wildcard`]
    const justifying = needsOf
      .near(action, resourcePattern(resource, statement.variables))
      .filter((need) => isExactly(pair, need, mayCarry))
    if (justifying.length === 0) return [`${action} on ${resource} is in the policy, and nothing needs it`]
    const isMissed = justifying.some(
      (need) =>
        !pairsOf
          .near(action, resourcePattern(need.resource, false))
          .some((other) => other !== pair && covers(other, need) && implies(statement, other.statement))
    )
    return isMissed ? [] : [`${action} on ${resource} could be left out: what needs it is allowed besides`]
  })
  return flaws.flat()
}

/** Entries by what they are about, so that thousands of resources are not compared with each other. */
class Alike<T extends { action: string; resource: string }> {
  readonly #byAction = new Map<string, PatternIndex<T>>()

  /** @param variables whether `${…}` is a policy variable in an entry's resource */
  constructor(all: readonly T[], variables: (one: T) => boolean) {
    for (const [action, own] of grouped(all, (one) => one.action.toLowerCase()))
      this.#byAction.set(
        action,
        new PatternIndex(own, (one) => resourcePattern(one.resource, variables(one)))
      )
  }

  /** Those of an action that may hold a resource or be held by it. */
  near(action: string, resource: Pattern): readonly T[] {
    return this.#byAction.get(action.toLowerCase())?.near(resource) ?? []
  }
}

/** Whether a pair allows just what is needed: no wider resource, no weaker condition. */
function isExactly(pair: Pair, need: Permission, mayCarry: boolean): boolean {
  const { statement } = pair
  const wanted = { conditions: testsOf(need.condition), variables: true }
  return (
    contains(resourcePattern(need.resource, false), resourcePattern(pair.resource, statement.variables)) ===
      'yes' &&
    covers(pair, need) &&
    (mayCarry ? implies(statement, wanted) : describe(statement.conditions) === describe(wanted.conditions))
  )
}

/** Whether a pair allows what is needed on all of its resource. */
function covers({ statement, resource }: Pair, need: Permission): boolean {
  const pattern = resourcePattern(resource, statement.variables)
  return contains(pattern, resourcePattern(need.resource, false)) === 'yes'
}

function describe(tests: readonly ConditionTest[]): string {
  return tests
    .map(({ operator, key, values }) => JSON.stringify([operator, key, [...values].sort()]))
    .sort()
    .join()
}
