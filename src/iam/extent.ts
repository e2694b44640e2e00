/** On what something is granted: what one pattern and every limit match, and no exclusion does. */
import { anyOf, contains, isOfMany, overlaps, type Pattern } from './pattern.ts'
import { liesIn, type Region } from './region.ts'
import type { Truth } from './truth.ts'

/**
 * Denies, NotResource and permissions boundaries leave of a pattern what no single pattern says. It is kept as it is, so that questions
 * about it are answered exactly.
 */
export interface Extent {
  pattern: Pattern
  /** Unions of patterns that only partly hold what `pattern` stands for. */
  limits: readonly Pattern[]
  exclusions: readonly Pattern[]
}

export function wholeOf(pattern: Pattern): Extent {
  return { pattern, limits: [], exclusions: [] }
}

const texts = new WeakMap<Extent, string>()

/** The same text for extents that are written the same. */
export function extentText(extent: Extent): string {
  if (isWhole(extent)) return textOf(extent.pattern)
  const known = texts.get(extent)
  if (known !== undefined) return known
  const { pattern, limits, exclusions } = extent
  const text = JSON.stringify([pattern, ...limits].map(textOf).concat('', exclusions.map(textOf)))
  texts.set(extent, text)
  return text
}

/** In Version 2008-10-17 a `${…}` is no variable. */
function textOf({ text, hasVariables }: Pattern): string {
  return `${hasVariables ? 'variables' : 'plain'} ${text}`
}

/** Whether patterns together hold all of an extent: yes of one in which nothing is left. */
export function isHeldBy(extent: Extent, patterns: readonly Pattern[]): Truth {
  const { pattern, limits, exclusions } = extent
  if (isExcluded(extent)) return 'yes'
  if (limits.length > 0) return areHeldBy(extent, patterns.map(wholeOf))
  return isInUnion(pattern, [...patterns, ...exclusions])
}

function isInUnion(pattern: Pattern, union: readonly Pattern[]): Truth {
  const touching = union.filter((one) => overlaps(one, pattern) !== 'no')
  if (touching.length === 0) return 'no'
  if (touching.some((one) => contains(one, pattern) === 'yes')) return 'yes'
  if (isOfMany(pattern) && touching.every(({ plain }) => plain !== undefined)) return 'no'
  return contains(anyOf(touching), pattern)
}

/** Whether extents together hold all of another one: yes of one in which nothing is left. */
export function areHeldBy(extent: Extent, extents: readonly Extent[]): Truth {
  const text = textOnlyIn(extent)
  if (text !== undefined && !hasVariables(extent) && !extents.some(hasVariables))
    return !hasText(extent, text) || extents.some((one) => hasText(one, text)) ? 'yes' : 'no'
  if (isExcluded(extent) || extents.some((one) => surelyHolds(one, extent))) return 'yes'
  const touching = extents.filter(({ pattern }) => overlaps(pattern, extent.pattern) !== 'no')
  if (extent.limits.length === 0 && touching.every(isWhole)) {
    return isInUnion(extent.pattern, [...touching.map(({ pattern }) => pattern), ...extent.exclusions])
  }
  return liesIn(regionOf(extent), touching.map(regionOf))
}

/** Whether one exclusion alone takes everything away, which is quickly told; a no may only be unproven. */
function isExcluded({ pattern, limits, exclusions }: Extent): boolean {
  if (exclusions.length === 0) return false
  const parts = [pattern, ...limits]
  return exclusions.some((one) => parts.some((part) => contains(one, part) === 'yes'))
}

/** Whether one extent holds another one by patterns that hold each other, which is quickly told; a no may only be unproven. */
function surelyHolds(outer: Extent, inner: Extent): boolean {
  const holds = (one: Pattern): boolean =>
    contains(one, inner.pattern) === 'yes' || inner.limits.some((part) => contains(one, part) === 'yes')
  const isOut = (one: Pattern): boolean =>
    inner.exclusions.some((other) => contains(other, one) === 'yes') ||
    overlaps(inner.pattern, one) === 'no' ||
    inner.limits.some((part) => overlaps(part, one) === 'no')
  return holds(outer.pattern) && outer.limits.every(holds) && outer.exclusions.every(isOut)
}

/** The one text that may lie in an extent, where a pattern of it says so. */
export function textOnlyIn({ pattern, limits }: Extent): Pattern | undefined {
  return pattern.plain !== undefined ? pattern : limits.find(({ plain }) => plain !== undefined)
}

function hasVariables({ pattern, limits, exclusions }: Extent): boolean {
  return (
    pattern.hasVariables ||
    limits.some((one) => one.hasVariables) ||
    exclusions.some((one) => one.hasVariables)
  )
}

/** Whether the one text that a pattern is lies in an extent without variables. */
function hasText({ pattern, limits, exclusions }: Extent, text: Pattern): boolean {
  return (
    contains(pattern, text) === 'yes' &&
    limits.every((one) => contains(one, text) === 'yes') &&
    !exclusions.some((one) => contains(one, text) === 'yes')
  )
}

function isWhole({ limits, exclusions }: Extent): boolean {
  return limits.length === 0 && exclusions.length === 0
}

function regionOf({ pattern, limits, exclusions }: Extent): Region {
  return { all: [pattern, ...limits], none: exclusions }
}

/** Whether an extent and a pattern have a text in common: a no is sure. */
export function meets({ pattern, limits, exclusions }: Extent, other: Pattern): Truth {
  if (limits.some((limit) => overlaps(limit, other) === 'no')) return 'no'
  const truth = overlaps(pattern, other)
  if (truth === 'no' || (limits.length === 0 && exclusions.length === 0)) return truth
  // of one text only an exclusion that matches it leaves nothing
  if (other.plain !== undefined)
    return exclusions.some((one) => contains(one, other) === 'yes') ? 'no' : truth
  // an exclusion that is apart from it takes nothing of it: a role may have hundreds
  const touching = exclusions.filter((one) => overlaps(one, other) !== 'no')
  const common = { pattern: other, limits: [pattern, ...limits], exclusions: touching }
  return isHeldBy(common, []) === 'yes' ? 'no' : truth
}

/** The part of an extent that lies in at least one of some patterns. */
export function narrowedTo(extent: Extent, patterns: readonly Pattern[]): Extent[] {
  const { pattern } = extent
  if (patterns.some((one) => contains(one, pattern) === 'yes')) return [extent]
  const touching = patterns.filter((one) => meets(extent, one) !== 'no')
  if (touching.length === 0) return []
  if (touching.every((one) => contains(pattern, one) === 'yes'))
    return [...new Set(touching)].map((narrower) => ({ ...extent, pattern: narrower }))
  return [{ ...extent, limits: [...extent.limits, anyOf(touching)] }]
}

/** The part of an extent that lies in none of some patterns; nothing where they hold all of it. */
export function without(extent: Extent, patterns: readonly Pattern[]): Extent[] {
  const touching = patterns.filter((one) => meets(extent, one) !== 'no')
  if (touching.length === 0) return [extent]
  const left = { ...extent, exclusions: [...extent.exclusions, ...touching] }
  return isHeldBy(left, []) === 'yes' ? [] : [left]
}
