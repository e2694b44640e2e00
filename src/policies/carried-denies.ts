/** What a role denies of what is written, as statements of the written policy. */
import { conditionText, type Condition } from '../domain/condition.ts'
import { holds } from '../iam/conditions.ts'
import { areHeldBy, meets, narrowedTo, wholeOf, without, type Extent } from '../iam/extent.ts'
import type { Deny } from '../iam/grants.ts'
import { inBoth } from '../iam/intersection.ts'
import { implies } from '../iam/implication.ts'
import { PatternIndex } from '../iam/pattern-index.ts'
import { overlaps, resourcePattern, type Pattern } from '../iam/pattern.ts'
import { compare } from '../kit/compare.ts'
import { grouped } from '../kit/grouped.ts'
import { givingIn, givingNearIn, type Bounds, type Departure, type Giving, type Piece } from './bounds.ts'
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
  const givingOf = givingIn(bounds)
  const givingNear = givingNearIn(givingOf)
  for (const [action, own] of grouped(pieces, (piece) => piece.action)) {
    const known = bounds.reference.action(action)
    const giving = known === undefined ? [] : givingOf(known)
    const all = piecesWithin(own, giving, (asked) => (known === undefined ? [] : givingNear(known, asked)))
    const isLess = giving.some(({ extents }) => extents.some(({ exclusions }) => exclusions.length > 0))
    const excluded = new Set(
      isLess
        ? own.filter((piece) => !piece.isElsewhere).flatMap((piece) => excludedFrom(piece, all, tell))
        : []
    )
    if (excluded.size > 0) denies.add(action, [...excluded])
    for (const deny of bounds.grants.denies) addConditional(deny, action, all, denies, bounds, tell)
  }
  return denies.statements()
}

/** What is written of an action: tens of thousands of pieces, of which each pattern concerns a few. */
interface Pieces {
  own: readonly Piece[]
  near: (pattern: Pattern) => readonly Piece[]
  /** The grants that may have something of a pattern. */
  givingNear: (asked: Pattern) => readonly Giving[]
  /** Whether something of an exclusion is granted of what is written; asked for piece after piece. */
  isAllowed: (exclusion: Pattern) => boolean
  /** Whether pieces that are granted elsewhere have something of an exclusion; asked for as often. */
  isNeededElsewhere: (exclusion: Pattern) => boolean
}

function piecesWithin(
  own: readonly Piece[],
  giving: readonly Giving[],
  givingNear: Pieces['givingNear']
): Pieces {
  let index: PatternIndex<Piece> | undefined
  const near = (pattern: Pattern): readonly Piece[] =>
    (index ??= new PatternIndex(own, ({ resource }) => resourcePattern(resource, false))).near(pattern)
  const allowed = giving.flatMap(({ extents }) => extents)
  return {
    own,
    near,
    givingNear,
    isAllowed: once((exclusion) => isAllowedIn(exclusion, near(exclusion), allowed)),
    isNeededElsewhere: once((exclusion) => isNeededElsewhere(exclusion, near(exclusion)))
  }
}

/** The same answers, each worked out once. */
function once(ask: (exclusion: Pattern) => boolean): (exclusion: Pattern) => boolean {
  const known = new Map<Pattern, boolean>()
  return (exclusion) => {
    const answer = known.get(exclusion) ?? ask(exclusion)
    known.set(exclusion, answer)
    return answer
  }
}

/** What Denies and NotResource take away of a piece, whatever the request. */
function excludedFrom(piece: Piece, all: Pieces, tell: Tell): string[] {
  const { givingNear, isAllowed } = all
  const whole = wholeOf(resourcePattern(piece.resource, false))
  const own = { conditions: testsOf(piece.condition), variables: true }
  const touching = givingNear(whole.pattern).map(({ grant, extents }) => ({
    grant,
    extents: extents.filter((extent) => meets(extent, whole.pattern) !== 'no')
  }))
  const alike = touching.filter(({ grant }) => implies(own, grant)).flatMap(({ extents }) => extents)
  if (areHeldBy(whole, alike) === 'yes') return []
  const exclusions = new Map(
    touching
      .flatMap(({ extents }) => extents)
      .flatMap((extent) => extent.exclusions)
      .map((one) => [one.text, one])
  )
  return [...exclusions.values()]
    .filter((pattern) => meets(whole, pattern) !== 'no')
    .flatMap((pattern) => {
      const where = { action: piece.action, resource: piece.resource }
      // a Deny is of all that is written of the action: what it leaves out of one piece may be granted of another
      const denied = isAllowed(pattern) ? inBoth(piece.resource, pattern.text) : undefined
      const parts = denied?.map((text) => resourcePattern(text, false)) ?? [pattern]
      if (parts.some(isAllowed)) {
        const why = `a statement leaves out ${pattern.text}, and another one allows a part of that`
        tell({ ...where, kind: 'resource', why })
        return []
      }
      if (parts.some(all.isNeededElsewhere)) {
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

/** Whether something of a pattern is granted of pieces. */
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
  { own: pieces, near }: Pieces,
  denies: Denies,
  { context, reference }: Bounds,
  tell: Tell
): void {
  const named = reference.action(action)
  if (sure !== 'unknown' || named?.name !== action || !actions.has(named)) return
  const { resources, conditions, variables } = statement
  const patterns = resources.patterns.map((text) => resourcePattern(text, variables))
  const candidates = resources.not ? pieces : new Set(patterns.flatMap(near))
  const touched = [...candidates].filter((piece) => deniedIn(piece, patterns, resources.not).length > 0)
  if (touched.length === 0) return
  const own = { action, policy, statement: statement.index }
  const tellOf = (some: readonly Piece[], why: string): void => {
    for (const { resource } of some) tell({ ...own, resource, kind: 'deny', why })
  }
  // what is known of most requests is the same
  const known = new Set(touched.map((piece) => piece.context))
  if ([...known].some((own) => holds(conditions, { ...context, ...own }, variables) === 'yes'))
    return tellOf(touched, 'it would deny calls that were answered')
  const condition = conditionOf(conditions, variables)
  if (condition === 'no form' || condition === undefined)
    return tellOf(touched, 'its condition tests one key twice with one operator')
  if (!resources.not) {
    const meeting = patterns.filter((pattern) =>
      near(pattern).some((piece) => deniedIn(piece, [pattern], false).length > 0)
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
