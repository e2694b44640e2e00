/** What a role denies of what is written, as statements of the written policy. */
import { conditionText, type Condition } from '../domain/condition.ts'
import { holds } from '../iam/conditions.ts'
import { areHeldBy, meets, narrowedTo, wholeOf, without, type Extent } from '../iam/extent.ts'
import { reachOf, type Deny, type Grant } from '../iam/grants.ts'
import { inBoth } from '../iam/intersection.ts'
import { implies } from '../iam/implication.ts'
import { overlaps, resourcePattern, type Pattern } from '../iam/pattern.ts'
import { compare } from '../kit/compare.ts'
import type { Bounds, Departure, Piece } from './bounds.ts'
import type { WrittenStatement } from './write.ts'
import { inVersion2012 } from '../iam/variables.ts'
import { conditionOf, testsOf } from './written-condition.ts'

type Tell = (departure: Departure) => void

/** Denies by what they are on; those of several actions are joined. */
class Denies {
  readonly #all = new Map<
    string,
    { resources: string[]; condition: Condition | undefined; actions: Set<string> }
  >()

  add(action: string, resources: readonly string[], condition?: Condition): void {
    const sorted = [...new Set(resources)].sort()
    const key = JSON.stringify([sorted, conditionText(condition)])
    const known = this.#all.get(key) ?? { resources: sorted, condition, actions: new Set() }
    known.actions.add(action)
    this.#all.set(key, known)
  }

  statements(): WrittenStatement[] {
    return [...this.#all]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([, { resources, condition, actions }]) => ({
        Effect: 'Deny',
        Action: [...actions].sort(),
        Resource: resources,
        ...(condition !== undefined && { Condition: condition })
      }))
  }
}

/**
 * The Denies that have something of what is written, cut to its actions. One that would forbid a call that was answered is named instead.
 */
export function deniesWithin(pieces: readonly Piece[], bounds: Bounds, tell: Tell): WrittenStatement[] {
  const denies = new Denies()
  const byAction = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const known = byAction.get(piece.action)
    if (known === undefined) byAction.set(piece.action, [piece])
    else known.push(piece)
  }
  for (const [action, own] of byAction) {
    const excluded = new Set(
      own.filter((piece) => !piece.isElsewhere).flatMap((piece) => excludedFrom(piece, own, bounds, tell))
    )
    if (excluded.size > 0) denies.add(action, [...excluded])
    for (const deny of bounds.grants.denies) addConditional(deny, action, own, denies, bounds, tell)
  }
  return denies.statements()
}

/** What Denies and NotResource take away of a piece, whatever the request. */
function excludedFrom(
  piece: Piece,
  all: readonly Piece[],
  { grants, reference }: Bounds,
  tell: Tell
): string[] {
  const action = reference.action(piece.action)
  if (action === undefined) return []
  const whole = wholeOf(resourcePattern(piece.resource, false))
  const extentsOf = (some: readonly Grant[]): Extent[] =>
    some.flatMap((grant) => reachOf(grant, action)).filter((extent) => meets(extent, whole.pattern) !== 'no')
  const own = { conditions: testsOf(piece.condition), variables: true }
  const alike = extentsOf(grants.grants.filter((grant) => implies(own, grant)))
  if (areHeldBy(whole, alike) === 'yes') return []
  const exclusions = new Map(
    extentsOf(grants.grants)
      .flatMap((extent) => extent.exclusions)
      .map((one) => [one.text, one])
  )
  const allowed = grants.grants.flatMap((grant) => reachOf(grant, action))
  return [...exclusions.values()]
    .filter((pattern) => meets(whole, pattern) !== 'no')
    .flatMap((pattern) => {
      const where = { action: piece.action, resource: piece.resource }
      // a Deny is of all that is written of the action: what it leaves out of one piece may be granted of another
      const denied = isAllowedIn(pattern, all, allowed) ? inBoth(piece.resource, pattern.text) : undefined
      const parts = denied?.map((text) => resourcePattern(text, false)) ?? [pattern]
      if (parts.some((part) => isAllowedIn(part, all, allowed))) {
        const why = `a statement leaves out ${pattern.text}, and another one allows a part of that`
        tell({ ...where, kind: 'resource', why })
        return []
      }
      if (parts.some((part) => isNeededElsewhere(part, all))) {
        tell({
          ...where,
          kind: 'deny',
          why: `on ${pattern.text} calls were answered that the role does not allow`
        })
        return []
      }
      return parts.map(({ text, hasVariables }) => inVersion2012(text, hasVariables || !text.includes('${')))
    })
}

/** Whether something of a pattern is granted of what is written. */
function isAllowedIn(pattern: Pattern, pieces: readonly Piece[], allowed: readonly Extent[]): boolean {
  return pieces.some(
    ({ isElsewhere, resource }) =>
      !isElsewhere &&
      narrowedTo(wholeOf(pattern), [resourcePattern(resource, false)]).some((extent) =>
        allowed.some(
          ({ pattern: granted, limits, exclusions }) =>
            meets(
              {
                ...extent,
                limits: [...extent.limits, ...limits],
                exclusions: [...extent.exclusions, ...exclusions]
              },
              granted
            ) !== 'no'
        )
      )
  )
}

/** A Deny of which nothing shows when it holds. */
function addConditional(
  { statement, actions, sure, policy }: Deny,
  action: string,
  pieces: readonly Piece[],
  denies: Denies,
  { context }: Bounds,
  tell: Tell
): void {
  if (sure !== 'unknown' || ![...actions].some(({ name }) => name === action)) return
  const { resources, conditions, variables } = statement
  const patterns = resources.patterns.map((text) => resourcePattern(text, variables))
  const touched = pieces.filter((piece) => deniedIn(piece, patterns, resources.not).length > 0)
  if (touched.length === 0) return
  const own = { action, policy, statement: statement.index }
  const tellOf = (some: readonly Piece[], why: string): void => {
    for (const { resource } of some) tell({ ...own, resource, kind: 'deny', why })
  }
  if (touched.some((piece) => holds(conditions, { ...context, ...piece.context }, variables) === 'yes'))
    return tellOf(touched, 'it would deny calls that were answered')
  const condition = conditionOf(conditions, variables)
  if (condition === 'no form' || condition === undefined)
    return tellOf(touched, 'its condition tests one key twice with one operator')
  if (!resources.not) {
    const meeting = patterns.filter((pattern) =>
      touched.some((piece) => deniedIn(piece, [pattern], false).length > 0)
    )
    return denies.add(
      action,
      meeting.map(({ text }) => inVersion2012(text, variables)),
      condition
    )
  }
  // what is written has no NotResource: a Deny of all but some resources is one of the resources that are written
  for (const piece of touched) {
    const pattern = resourcePattern(piece.resource, false)
    if (patterns.every((one) => overlaps(one, pattern) === 'no'))
      denies.add(action, [piece.resource], condition)
    else tellOf([piece], 'it denies all but a part of what is written')
  }
}

function deniedIn({ resource }: Piece, patterns: readonly Pattern[], not: boolean): Extent[] {
  const whole = wholeOf(resourcePattern(resource, false))
  return not ? without(whole, patterns) : narrowedTo(whole, patterns)
}

/** Whether pieces that are granted elsewhere have something of a pattern. */
function isNeededElsewhere(pattern: Pattern, pieces: readonly Piece[]): boolean {
  return pieces.some(
    ({ isElsewhere, resource }) => isElsewhere && overlaps(resourcePattern(resource, false), pattern) !== 'no'
  )
}
