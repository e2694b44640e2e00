/** Needs to what a policy may say of them without being wider than the role: narrowed, under the role's conditions, less what it denies. */
import { conditionText, type Condition } from '../domain/condition.ts'
import type { Permission, Testimony } from '../domain/testimony.ts'
import { bearingOf, grantsIn, strictly } from '../iam/bearing.ts'
import { holds } from '../iam/conditions.ts'
import type { Policy } from '../iam/document.ts'
import { areHeldBy, meets, wholeOf, type Extent } from '../iam/extent.ts'
import type { Grant } from '../iam/grants.ts'
import { implies } from '../iam/implication.ts'
import { inBoth } from '../iam/intersection.ts'
import { contains, resourcePattern, type Pattern } from '../iam/pattern.ts'
import type { Context } from '../iam/variables.ts'
import type { Reference } from '../reference/reference.ts'
import { givingIn, givingNearIn, type Bounds, type Departure, type Piece } from './bounds.ts'
import { deniesWithin } from './carried-denies.ts'
import type { WrittenStatement } from './write.ts'
import { conditionOf, contextIn, merged, testsOf } from './written-condition.ts'

export interface Within {
  /** Each no wider than the role; several where it grants several parts. */
  needs: Testimony[]
  allowed: Permission[]
  denies: WrittenStatement[]
  departures: Departure[]
  /** What calls that may be another role's need, and this role does not grant: they are that role's, or a resource's policy allows them. */
  leftOut: Testimony[]
}

/** What a role says of the actions that are needed. @param boundary absent where it has none, or it was not read */
export function boundsOf(
  role: string,
  policies: readonly Policy[],
  boundary: readonly Policy[] | undefined,
  actions: ReadonlySet<string>,
  reference: Reference
): Bounds {
  const bearing = bearingOf(policies, boundary, actions, reference)
  const { context } = strictly(role)
  return { role, bearing, grants: grantsIn(bearing, role, reference), context, reference }
}

/**
 * Narrows needs to the role. What the role does not grant at all stays, since a call proves it: then something else grants it, and that is
 * named. The calls were answered, so that the conditions that the role sets held for them, and none of its Denies did.
 */
export function withinRole(needs: readonly Testimony[], bounds: Bounds): Within {
  const givingOf = givingNearIn(givingIn(bounds))
  const all = needs.map((need) => {
    const told: Departure[] = []
    return { need, told, pieces: piecesOf(need, bounds, givingOf, (departure) => told.push(departure)) }
  })
  const granted = new Set(all.filter(({ pieces }) => isGranted(pieces)).flatMap(({ need }) => eitherOf(need)))
  const kept = all.filter(
    ({ need, pieces }) => isGranted(pieces) || !eitherOf(need).some((one) => granted.has(one))
  )
  const pieces = kept.flatMap((one) => one.pieces)
  const departures = kept.flatMap(({ told }) => told)
  const denies = deniesWithin(pieces, bounds, (departure) => departures.push(departure))
  return {
    needs: kept.flatMap((one) => narrowed(one.need, one.pieces)),
    allowed: pieces,
    denies,
    departures: distinct(departures),
    leftOut: kept.flatMap((one) => (one.pieces.length === 0 ? [one.need] : []))
  }
}

function isGranted(pieces: readonly Piece[]): boolean {
  return pieces.some(({ isElsewhere }) => !isElsewhere)
}

/** One text for needs of which one that is granted is enough. */
function eitherOf({ action, either }: Testimony): string[] {
  return either === undefined ? [] : [`${action} ${either}`]
}

function narrowed(need: Testimony, pieces: readonly Piece[]): Testimony[] {
  const resources = [...new Set(pieces.map(({ resource }) => resource))].sort()
  if (resources.length === 1 && resources[0] === need.resource) return [need]
  return resources.map((resource) => ({
    ...need,
    resource,
    ...(need.proof.kind === 'calls' && { reason: [need.reason, NARROWED].filter(Boolean).join('; ') })
  }))
}

const NARROWED = 'narrowed to what the role grants'

type Tell = (departure: Departure) => void

/** One grant of the needed action on one extent that has something of the needed resource. */
interface Allowing {
  grant: Grant
  extent: Extent
  /** The grant's conditions that do not hold of every request; empty for none. */
  condition: Condition | undefined
}

type GivingOf = ReturnType<typeof givingNearIn>

function piecesOf(need: Testimony, bounds: Bounds, givingOf: GivingOf, tell: Tell): Piece[] {
  const context = contextIn(need.condition)
  const piece = (resource: string, condition: Condition | undefined, isElsewhere = false): Piece => ({
    action: need.action,
    resource,
    condition,
    context,
    isElsewhere
  })
  const asked = resourcePattern(need.resource, false)
  const allowing = allowingOf(need, asked, context, bounds, givingOf, tell)
  const parts = partsOf(need, asked, allowing, tell)
  if (parts.length === 0) {
    if (need.doubt !== undefined) return []
    tell({ kind: 'elsewhere', action: need.action, resource: need.resource, why: whyElsewhere(need, bounds) })
    return [piece(need.resource, need.condition, true)]
  }
  const pieces = parts.map(({ resource, condition }) => {
    const both = merged(need.condition, condition)
    if (both !== 'contradictory') return piece(resource, both)
    const why = 'its condition and that of the calls cannot be written as one'
    for (const { grant } of allowing)
      tell({ ...departureFrom(grant, need.action, resource), kind: 'condition', why })
    return piece(resource, need.condition)
  })
  return withoutCovered(pieces)
}

/** Of several grants one may give what another gives already, once the need's own condition stands beside theirs. */
function withoutCovered(pieces: Piece[]): Piece[] {
  if (pieces.length < 2 || pieces.every(({ condition }) => condition === undefined)) return pieces
  const all = pieces.map((piece) => ({
    piece,
    pattern: resourcePattern(piece.resource, false),
    conditioned: { conditions: testsOf(piece.condition), variables: true }
  }))
  type One = (typeof all)[number]
  const covers = (wide: One, narrow: One): boolean =>
    contains(wide.pattern, narrow.pattern) === 'yes' && implies(narrow.conditioned, wide.conditioned)
  return all
    .filter(
      (one, i) => !all.some((other, j) => j !== i && covers(other, one) && (j < i || !covers(one, other)))
    )
    .map(({ piece }) => piece)
}

function departureFrom(
  { policy, statement }: Grant,
  action: string,
  resource: string
): Omit<Departure, 'why' | 'kind'> {
  return { action, resource, policy, statement }
}

function whyElsewhere(need: Testimony, { grants, reference }: Bounds): string {
  const action = reference.action(need.action)
  const isDenied =
    action?.name === need.action &&
    grants.denies.some(({ sure, actions }) => sure === 'yes' && actions.has(action))
  return need.proof.kind !== 'calls'
    ? `the role does not grant it, and it is implied: ${need.why}`
    : `calls were answered, and the role does not allow it${isDenied ? ' or denies it' : ''}: a resource’s policy does, or the role has changed since`
}

const EVERYTHING = resourcePattern('*', false)

/** The grants that have something of what is needed, but for those whose conditions cannot have held. */
function allowingOf(
  need: Permission,
  asked: Pattern,
  context: Context,
  { context: sure, reference }: Bounds,
  givingOf: GivingOf,
  tell: Tell
): Allowing[] {
  const action = reference.action(need.action)
  if (action === undefined) return []
  // services check actions without resource types against ARNs of their own making
  const isAnywhere = action.types.length === 0 && need.resource === '*'
  const known = need.condition === undefined ? sure : { ...sure, ...context }
  return givingOf(action, isAnywhere ? EVERYTHING : asked).flatMap(({ grant, extents: given }) => {
    const extents = given.filter((extent) => isAnywhere || isGiven(extent, asked))
    const { conditions, variables } = grant
    if (extents.length === 0 || holds(conditions, known, variables) === 'no') return []
    const condition = conditionOf(conditions, variables)
    if (condition === 'no form')
      tell({
        ...departureFrom(grant, need.action, need.resource),
        kind: 'condition',
        why: 'its condition tests one key twice with one operator'
      })
    return extents.map((extent): Allowing => ({
      grant,
      extent: isAnywhere ? wholeOf(asked) : extent,
      condition: condition === 'no form' ? undefined : condition
    }))
  })
}

/** Of one resource all must be given, of a pattern some. */
function isGiven(extent: Extent, asked: Pattern): boolean {
  return asked.plain === undefined
    ? meets(extent, asked) !== 'no'
    : areHeldBy(wholeOf(asked), [extent]) !== 'no'
}

interface Part {
  resource: string
  condition: Condition | undefined
}

/** What of the needed resource is written, each part under the condition of the grants that give it. */
function partsOf(need: Permission, asked: Pattern, allowing: readonly Allowing[], tell: Tell): Part[] {
  const whole = wholeOf(asked)
  // what a grant leaves out is denied in what is written
  const isHeld = (some: readonly Allowing[]): boolean =>
    areHeldBy(
      whole,
      some.map(({ extent }) => (extent.exclusions.length === 0 ? extent : { ...extent, exclusions: [] }))
    ) === 'yes'
  if (allowing.length === 0) return []
  const free = allowing.filter(({ condition }) => condition === undefined)
  if (isHeld(free)) return [{ resource: need.resource, condition: undefined }]
  const [first] = allowing
  const isAlike = allowing.every((one) => conditionText(one.condition) === conditionText(first?.condition))
  if (isAlike && isHeld(allowing)) return [{ resource: need.resource, condition: first?.condition }]
  const parts = new Map<string, Part>()
  const add = (one: Allowing): void => {
    for (const resource of partsIn(need, asked, one, tell))
      parts.set(`${resource} ${conditionText(one.condition)}`, { resource, condition: one.condition })
  }
  for (const one of free) add(one)
  const freely = [...parts.values()].map(({ resource }) => resourcePattern(resource, false))
  for (const one of allowing) if (one.condition !== undefined) add(one)
  return [...parts.values()].filter(
    ({ resource, condition }) =>
      condition === undefined ||
      !freely.some((other) => contains(other, resourcePattern(resource, false)) === 'yes')
  )
}

/** What one grant gives of the needed resource, in patterns; all of it where there are none for it, and that is named. */
function partsIn(need: Permission, asked: Pattern, { grant, extent }: Allowing, tell: Tell): string[] {
  const { pattern, limits } = extent
  const own = departureFrom(grant, need.action, need.resource)
  if ([pattern, ...limits].some(({ hasVariables }) => hasVariables)) {
    tell({ ...own, kind: 'resource', why: 'a policy variable decides what it grants of it' })
    return [need.resource]
  }
  if (limits.length === 0) {
    if (contains(pattern, asked) === 'yes') return [need.resource]
    if (contains(asked, pattern) === 'yes') {
      const resource = withoutDollars(pattern.text)
      if (resource !== pattern.text)
        tell({
          ...own,
          resource,
          kind: 'resource',
          why: `it grants ${pattern.text}, of which $ is a character`
        })
      return [resource]
    }
    const common = inBoth(need.resource, pattern.text)?.filter((text) => !text.endsWith(':'))
    // a part may be denied altogether
    if (common !== undefined && common.length > 0)
      return common.filter((text) => meets(extent, resourcePattern(text, false)) !== 'no')
  }
  tell({ ...own, kind: 'resource', why: 'what it grants of it cannot be written as patterns' })
  return [need.resource]
}

/**
 * A pattern with `$` as a character, which a written policy would read as the beginning of a variable: with wildcards in its place. Which of
 * `${*}` is text the pattern does not tell.
 */
function withoutDollars(pattern: string): string {
  return pattern.replaceAll(/\$\{[*?$]\}/g, '*').replaceAll('$', '?')
}

function distinct(departures: readonly Departure[]): Departure[] {
  const byText = new Map(departures.map((one) => [JSON.stringify(one), one]))
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
