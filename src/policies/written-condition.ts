/** Conditions of a role as they are written into another policy. */
import type { Condition } from '../domain/condition.ts'
import type { ConditionTest } from '../iam/document.ts'
import { contains, overlaps, textPattern } from '../iam/pattern.ts'
import { inVersion2012, type Context } from '../iam/variables.ts'

/**
 * Tests as a Condition element.
 * @param variables whether `${…}` in them is a policy variable; else it is escaped, since written policies have Version 2012-10-17
 * @returns undefined for no tests, `no form` where one operator tests one key twice
 */
export function conditionOf(
  tests: readonly ConditionTest[],
  variables: boolean
): Condition | undefined | 'no form' {
  const condition: Record<string, Record<string, string[]>> = {}
  for (const { operator, key, values } of tests) {
    const keys = (condition[operator] ??= {})
    if (keys[key] !== undefined) return 'no form'
    keys[key] = values.map((value) => inVersion2012(value, variables))
  }
  return tests.length === 0 ? undefined : condition
}

/** Both conditions as one; `contradictory` where an operator tests a key with no value in common, or with patterns that only overlap. */
export function merged(
  own: Condition | undefined,
  other: Condition | undefined
): Condition | undefined | 'contradictory' {
  if (own === undefined || other === undefined) return own ?? other
  const both: Record<string, Record<string, string[]>> = { ...own }
  for (const [operator, keys] of Object.entries(other)) {
    const known = { ...both[operator] }
    for (const [key, values] of Object.entries(keys)) {
      const before = Object.entries(known).find(([name]) => name.toLowerCase() === key.toLowerCase())
      if (before === undefined) known[key] = values
      else {
        const shared = valuesOfBoth(operator, before[1], values)
        if (shared.length === 0 || /not/i.test(operator)) return 'contradictory'
        known[before[0]] = shared
      }
    }
    both[operator] = known
  }
  return both
}

/** The values that meet both; none where patterns overlap and neither holds the other, since no value says that. */
function valuesOfBoth(operator: string, own: readonly string[], other: readonly string[]): string[] {
  if (!PATTERNS.test(operator)) return own.filter((value) => other.includes(value))
  const both = new Set<string>()
  const others = other.map((value) => textPattern(value, true))
  for (const mine of own.map((value) => textPattern(value, true)))
    for (const theirs of others)
      if (contains(theirs, mine) === 'yes') both.add(mine.text)
      else if (contains(mine, theirs) === 'yes') both.add(theirs.text)
      else if (overlaps(mine, theirs) !== 'no') return []
  return [...both].sort()
}

const PATTERNS = /^StringLike(?:IfExists)?$/i

/** The tests of a Condition element. */
export function testsOf(condition: Condition | undefined): ConditionTest[] {
  if (condition === undefined) return []
  return Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values }))
  )
}

const NOTHING_KNOWN: Context = {}

/** What is known of a request that meets a condition. */
export function contextIn(condition: Condition | undefined): Context {
  if (condition === undefined) return NOTHING_KNOWN
  return Object.fromEntries(testsOf(condition).map(({ key, values }) => [key, values]))
}
