/** Whether policies allow a request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
import { holds } from './conditions.ts'
import type { Policy, Statement } from './document.ts'
import { contains, matchesAction, overlaps, resourcePattern, type Pattern } from './pattern.ts'
import { all, any, opposite, type Truth } from './truth.ts'
import { filledResource, type Context } from './variables.ts'
import { addTo } from '../kit/grouped.ts'

export interface Request {
  /** As IAM spells it, in any case: `s3:GetObject`. */
  action: string
  /** An ARN, or a pattern that stands for every ARN that it matches; absent for an action that takes no resource. */
  resource?: string
  /** Nothing is known of a key that is not in it. */
  context?: Context
}

/**
 * `implicitly-denied`: nothing allows it, whatever a Deny of which nothing is known may say besides. `unknown`: a condition or a policy
 * variable decides, or only a part of the request's resource is allowed or denied.
 */
export type Verdict = 'allowed' | 'explicitly-denied' | 'implicitly-denied' | 'unknown'

export interface Decision {
  verdict: Verdict
  /** The statements that decide: those that deny, else those that allow, else those that may do either. */
  statements: { policy: string; statement: number; sid?: string }[]
}

/**
 * Decides as IAM does for a principal of the same account: a Deny wins, then an Allow is needed, and, where there is a permissions boundary,
 * one in it too. Policies of other kinds (of organisations, sessions and resources) are not looked at.
 * @param boundary absent where the role has none; an empty one allows nothing
 */
export function decide(
  request: Request,
  policies: readonly Policy[],
  boundary?: readonly Policy[]
): Decision {
  const identity = evaluate(request, policies)
  const limit = boundary === undefined ? undefined : evaluate(request, boundary)
  const denied = any([identity.denied, limit?.denied ?? 'no'])
  const allowed = all([identity.allowed, limit?.allowed ?? 'yes'])
  const statementsOf = (effect: Statement['effect'], how: Truth): Decision['statements'] =>
    [...identity.found, ...(limit?.found ?? [])].flatMap(({ policy, statement, truth }) =>
      statement.effect === effect && truth === how
        ? [
            {
              policy: policy.name,
              statement: statement.index,
              ...(statement.sid !== undefined && { sid: statement.sid })
            }
          ]
        : []
    )
  if (denied === 'yes') return { verdict: 'explicitly-denied', statements: statementsOf('Deny', 'yes') }
  if (allowed === 'no') return { verdict: 'implicitly-denied', statements: [] }
  if (denied === 'no' && allowed === 'yes')
    return { verdict: 'allowed', statements: statementsOf('Allow', 'yes') }
  return {
    verdict: 'unknown',
    statements: [...statementsOf('Deny', 'unknown'), ...statementsOf('Allow', 'unknown')]
  }
}

interface Evaluation {
  allowed: Truth
  denied: Truth
  found: { policy: Policy; statement: Statement; truth: Truth }[]
}

function evaluate(request: Request, policies: readonly Policy[]): Evaluation {
  const result: Evaluation = { allowed: 'no', denied: 'no', found: [] }
  for (const policy of policies) {
    for (const statement of policy.statements) {
      const truth = applies(statement, request)
      if (truth === 'no') continue
      result.found.push({ policy, statement, truth })
      if (statement.effect === 'Allow') result.allowed = any([result.allowed, truth])
      else result.denied = any([result.denied, truth])
    }
  }
  return result
}

function applies(statement: Statement, request: Request): Truth {
  if (!isNamedBy(statement, request.action)) return 'no'
  // what is asked for comes from no policy: a `${` in it is text
  const asked = request.resource === undefined ? undefined : resourcePattern(request.resource, false)
  return appliesTo(statement, asked, request.context ?? {})
}

function isNamedBy({ actions: { not, patterns } }: Statement, action: string): boolean {
  return patterns.some((pattern) => matchesAction(pattern, action)) !== not
}

/**
 * Whether a statement, of an action that it names, speaks of all (`yes`) or maybe of some (`unknown`) of a resource.
 * @param resource absent for an action that takes none
 */
export function appliesTo(statement: Statement, resource: Pattern | undefined, context: Context): Truth {
  const onResource = isOf(statement, resource, context)
  if (onResource === 'no') return 'no'
  return all([onResource, holds(statement.conditions, context, statement.variables)])
}

function isOf({ resources, variables }: Statement, asked: Pattern | undefined, context: Context): Truth {
  let named: Truth = 'no'
  const { texts, others } = dividedResources(resources)
  const whole = asked?.plain
  if (whole !== undefined && texts.has(whole)) named = 'yes'
  else
    // a text that is another one than what is asked for does not hold it
    for (const written of whole === undefined ? resources.patterns : others) {
      const pattern = variables ? filledResource(written, context) : written
      // a NotResource leaves nothing out then
      named = any([named, pattern === undefined ? 'no' : share(pattern, asked, variables)])
      if (named === 'yes') break
    }
  return resources.not ? opposite(named) : named
}

/**
 * For policies that are asked about many resources, one after another: those of their statements, each in a policy of its own, that may speak
 * of a resource. What is decided by these is what all of them decide, though the order of the statements is another one.
 */
export function policiesByResource(policies: readonly Policy[]): (resource: string) => readonly Policy[] {
  const ofAny: Policy[] = []
  const byText = new Map<string, Policy[]>()
  const single = policies.flatMap((policy) =>
    policy.statements.map((statement) => ({ statement, alone: { ...policy, statements: [statement] } }))
  )
  for (const { statement, alone } of single) {
    const { texts, others } = dividedResources(statement.resources)
    if (statement.resources.not || others.length > 0) ofAny.push(alone)
    else for (const text of texts) addTo(byText, text, alone)
  }
  return (resource) => {
    const { plain } = resourcePattern(resource, false)
    return plain === undefined ? policies : [...(byText.get(plain) ?? []), ...ofAny]
  }
}

/**
 * For policies that are asked about one action after another on many resources: those of their statements that name an action. What is decided
 * by these is what all of them decide.
 */
export function policiesByAction(policies: readonly Policy[]): (action: string) => readonly Policy[] {
  const known = new Map<string, readonly Policy[]>()
  return (action) => {
    const naming =
      known.get(action) ??
      policies.map((policy) => ({
        ...policy,
        statements: policy.statements.filter((statement) => isNamedBy(statement, action))
      }))
    known.set(action, naming)
    return naming
  }
}

interface Divided {
  /** Whole ARNs, which match themselves alone. */
  texts: ReadonlySet<string>
  others: readonly string[]
}

const divisions = new WeakMap<Statement['resources'], Divided>()

/** A statement may name tens of thousands of ARNs: each is looked up, so that time grows with their number and not with its square. */
function dividedResources(resources: Statement['resources']): Divided {
  const known = divisions.get(resources)
  if (known !== undefined) return known
  const isText = (pattern: string): boolean => WHOLE_ARN.test(pattern)
  const divided = {
    texts: new Set(resources.patterns.filter(isText)),
    others: resources.patterns.filter((pattern) => !isText(pattern))
  }
  divisions.set(resources, divided)
  return divided
}

/** Six parts, no wildcard and nothing that could be a policy variable. */
const WHOLE_ARN = /^arn:(?:[^:*?$]*:){4}[^*?$]*$/

/** Whether a pattern holds all, maybe some, or nothing of what is asked for. */
function share(pattern: string, asked: Pattern | undefined, variables: boolean): Truth {
  if (asked === undefined) return pattern === '*' ? 'yes' : 'no'
  const outer = resourcePattern(pattern, variables)
  const whole = contains(outer, asked)
  return whole === 'no' && asked.plain === undefined && overlaps(outer, asked) !== 'no' ? 'unknown' : whole
}
