/** On what statements give an action to a principal, and on what they take it away. */
import { holds } from './conditions.ts'
import { appliesTo } from './decide.ts'
import type { Statement } from './document.ts'
import {
  contains,
  formatPattern,
  matches,
  overlaps,
  resourcePattern,
  textPattern,
  type Pattern
} from './pattern.ts'
import type { Truth } from './truth.ts'
import { filledResource } from './variables.ts'
import type { Action } from '../reference/reference.ts'
import type { Principal } from './principal.ts'

/** A statement and the existing actions that it names. */
export interface Named {
  statement: Statement
  actions: ReadonlySet<Action>
}

export const EVERYTHING = resourcePattern('*', false)
/** What a principal cannot reach: no resource has this name. */
export const NOTHING = resourcePattern('', false)

/** What a boundary leaves of a grant. */
interface Left {
  patterns: readonly Pattern[]
  /** Whether only under a condition of which nothing is known. */
  conditional: boolean
}

/** Most answers are the same for thousands of actions: they are kept. */
export class Reach {
  readonly #principal: Principal
  readonly #truths = new Kept<Statement, Pattern | undefined, Truth>()
  readonly #overlaps = new Kept<Pattern, Pattern, boolean>()
  readonly #fits = new Kept<Pattern, string, boolean>()
  readonly #limits = new Kept<Statement, Pattern, readonly Pattern[]>()

  constructor(principal: Principal) {
    this.#principal = principal
  }

  /** Whether a statement's conditions hold of every request of the principal. */
  isSure({ conditions, variables }: Statement): Truth {
    return holds(conditions, this.#principal.context, variables)
  }

  /** A resource element as it is for the principal; `NOTHING` where it stands for nothing that can be reached. */
  patternFor(written: string, variables: boolean): Pattern {
    const { partition, context } = this.#principal
    const filled = variables ? filledResource(written, context) : written
    if (filled === undefined) return NOTHING
    const own = /^arn:([^:]*[*?][^:]*):/.exec(filled)?.[1]
    if (own === undefined || partition === '*') return resourcePattern(filled, variables)
    // a role cannot reach beyond its partition: `arn:*:s3:::bucket` is no wider than `arn:aws:s3:::bucket`
    if (matches(textPattern(own, false), partition) !== 'yes') return NOTHING
    return resourcePattern(`arn:${partition}:${filled.slice(own.length + 5)}`, variables)
  }

  /** Whether an Allow gives an action on some of a pattern. A NotResource leaves of an action what it does not name. */
  isGiven(statement: Statement, action: Action, pattern: Pattern): boolean {
    if (pattern === NOTHING) return false
    if (!statement.resources.not) return this.#canBeOn(action, pattern)
    return this.#placesOf(action).some((place) => this.#onResource(statement, place) !== 'no')
  }

  /** Whether a Deny forbids an action on all that a pattern stands for and the action can be used on. */
  isTaken(deny: Statement, action: Action, pattern: Pattern): boolean {
    if (this.#onResource(deny, pattern) === 'yes') return true
    if (pattern.hasVariables) return false
    const places = this.#placesOf(action).filter(
      (place) =>
        place === undefined || this.#overlaps.get(pattern, place, () => overlaps(pattern, place) !== 'no')
    )
    return places.length > 0 && places.every((place) => this.#onResource(deny, place) === 'yes')
  }

  /** Whether a Deny forbids an action on a part of what a pattern stands for, or maybe does. */
  isPartlyTaken(deny: Statement, pattern: Pattern): boolean {
    return this.#onResource(deny, pattern) === 'unknown'
  }

  /** What a boundary leaves of an action on a pattern: the pattern itself, narrower ones, or nothing. */
  leftBy(boundary: readonly Named[], action: Action, pattern: Pattern): Left {
    const left = new Set<Pattern>()
    let conditional = true
    for (const { statement, actions } of boundary) {
      if (statement.effect !== 'Allow' || !actions.has(action)) continue
      const sure = this.isSure(statement)
      if (sure === 'no') continue
      const limits = this.#limits
        .get(statement, pattern, () => this.#limitsOf(statement, pattern))
        .filter((limit) => limit === pattern || this.#canBeOn(action, limit))
      for (const limit of limits) left.add(limit)
      if (limits.length > 0 && sure === 'yes') conditional = false
    }
    return { patterns: left.has(pattern) ? [pattern] : [...left], conditional: left.size > 0 && conditional }
  }

  #limitsOf(statement: Statement, pattern: Pattern): Pattern[] {
    if (this.#onResource(statement, pattern) === 'no') return []
    if (statement.resources.not) return [pattern]
    return statement.resources.patterns.flatMap((text) => {
      const limit = this.patternFor(text, statement.variables)
      if (limit === NOTHING || overlaps(limit, pattern) === 'no') return []
      if (contains(limit, pattern) === 'yes') return [pattern]
      return contains(pattern, limit) === 'yes' ? [limit] : [pattern]
    })
  }

  #onResource(statement: Statement, pattern: Pattern | undefined): Truth {
    return this.#truths.get(statement, pattern, () =>
      appliesTo({ ...statement, conditions: [] }, pattern, this.#principal.context)
    )
  }

  /** What an action can be used on, as patterns; without resource types on no resource. */
  #placesOf(action: Action): (Pattern | undefined)[] {
    const { partition } = this.#principal
    if (action.types.length === 0) return [undefined]
    return action.types
      .flatMap((type) => type.formats)
      .map((format) =>
        resourcePattern(format.replace('${Partition}', partition).replaceAll(/\$\{[^}]*\}/g, '*'), false)
      )
  }

  /**
   * Whether an action can be used on what a pattern stands for: `s3:ListBucket` on `bucket/*` grants nothing. Actions without resource
   * types need `*`; on all of their own service they are left in, since some are checked against ARNs of the service's own making.
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html
   */
  #canBeOn(action: Action, pattern: Pattern): boolean {
    if (pattern.text === '*') return true
    if (action.types.length === 0) return isWholeService(pattern.text, action.name)
    return action.types.some((type) =>
      type.formats.some((format) =>
        this.#fits.get(
          pattern,
          format,
          () => mayBeOfService(pattern.text, format) && overlaps(pattern, formatPattern(format)) !== 'no'
        )
      )
    )
  }
}

/** Whether a pattern stands for whatever a service has, like `arn:aws:s3:::*`. */
function isWholeService(pattern: string, action: string): boolean {
  const parts = pattern.split(':')
  return parts.length <= 6 && parts.at(-1) === '*' && action.startsWith(`${parts[2]}:`)
}

/** No wildcard may stand in the service of an ARN. */
function mayBeOfService(pattern: string, format: string): boolean {
  const [, , service = '', ...rest] = pattern.split(':')
  const own = format.split(':')[2] ?? ''
  return rest.length === 0 || /[*?$]/.test(service) || own.includes('$') || own === service
}

/** Answers by two keys, each worked out once. */
class Kept<A, B, T> {
  readonly #all = new Map<A, Map<B, T>>()

  get(a: A, b: B, answer: () => T): T {
    let byB = this.#all.get(a)
    if (byB === undefined) {
      byB = new Map()
      this.#all.set(a, byB)
    }
    const known = byB.get(b)
    if (known !== undefined) return known
    const made = answer()
    byB.set(b, made)
    return made
  }
}
