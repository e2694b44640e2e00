/** The condition of a permission, as IAM writes it, and its one spelling. */
import { compare } from '../kit/compare.ts'

/** Operator, key, values. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
export type Condition = Record<string, Record<string, string[]>>

/** The same text for conditions that differ only in the order of operators, keys and values; empty for none. */
export function conditionText(condition: Condition | undefined): string {
  if (condition === undefined) return ''
  const sorted = canonicalCondition(condition)
  return sorted === undefined ? '' : JSON.stringify(sorted)
}

/** Sorted, each value once; undefined when it tests nothing. */
export function canonicalCondition(condition: Condition | undefined): Condition | undefined {
  if (condition === undefined) return undefined
  const operators = Object.entries(condition)
    .filter(([, keys]) => Object.keys(keys).length > 0)
    .toSorted(byName)
    .map(([operator, keys]): [string, Condition[string]] => {
      const tests = Object.entries(keys).toSorted(byName)
      return [operator, Object.fromEntries(tests.map(([key, values]) => [key, [...new Set(values)].sort()]))]
    })
  return operators.length === 0 ? undefined : Object.fromEntries(operators)
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return compare(a, b)
}
