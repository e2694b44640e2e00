/** Whether the Condition of a statement holds. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
import { isBoolean, READINGS } from './condition-values.ts'
import type { ConditionTest } from './document.ts'
import { all, any, opposite, type Truth } from './truth.ts'
import { lookupIn, type Context, type Lookup } from './variables.ts'

/** What each negated operator is the opposite of, both in lower case. */
const NEGATED: ReadonlyMap<string, string> = new Map([
  ['stringnotequals', 'stringequals'],
  ['stringnotequalsignorecase', 'stringequalsignorecase'],
  ['stringnotlike', 'stringlike'],
  ['numericnotequals', 'numericequals'],
  ['datenotequals', 'dateequals'],
  ['notipaddress', 'ipaddress'],
  ['arnnotequals', 'arnequals'],
  ['arnnotlike', 'arnlike']
])

const OPERATOR = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/

/**
 * Whether all tests hold for a request of which only the context is known. Unknown operators, and numbers, dates, addresses, Base64 and
 * variables that are malformed in the policy, leave their test unknown. Throws nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 * @param variables whether `${…}` in values is a policy variable: not in Version 2008-10-17
 */
export function holds(tests: readonly ConditionTest[], context: Context, variables: boolean): Truth {
  if (tests.length === 0) return 'yes'
  const lookup = lookupIn(context)
  return all(tests.map((test) => testHolds(test, lookup, variables)))
}

function testHolds({ operator, key, values }: ConditionTest, lookup: Lookup, variables: boolean): Truth {
  const requested = lookup(key)
  // the grammar wants one value at least
  if (requested === undefined || values.length === 0) return 'unknown'
  const [, set, name = '', ifExists] = OPERATOR.exec(operator.toLowerCase()) ?? []
  if (name === 'null') {
    return set === undefined && ifExists === undefined ? isNull(values, requested) : 'unknown'
  }
  const positive = NEGATED.get(name)
  const reading = READINGS.get(positive ?? name)
  if (reading === undefined) return 'unknown'
  const comparisons = values.map((value) => reading(value, variables ? lookup : undefined))
  const known = comparisons.filter((comparison) => comparison !== undefined)
  if (known.length < comparisons.length) return 'unknown'
  if (requested.length === 0) return absentHolds(set, positive !== undefined, ifExists !== undefined)
  const each = requested.map((value) => {
    const matched = any(known.map((comparison) => comparison(value)))
    return positive === undefined ? matched : opposite(matched)
  })
  const held = quantified(set, each, isBlank(requested))
  // whether a blank value exists is not documented
  return ifExists !== undefined && isBlank(requested) && held === 'no' ? 'unknown' : held
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, and of sets the page below */
function absentHolds(set: string | undefined, negated: boolean, ifExists: boolean): Truth {
  // one page says that ForAnyValue of an absent key does not hold, the other that IfExists makes it hold
  if (ifExists && set === 'foranyvalue') return 'unknown'
  if (ifExists || set === 'forallvalues') return 'yes'
  return negated && set === undefined ? 'yes' : 'no'
}

/**
 * Joins the answers for each value of the request. For the set operators a blank value is as good as none. A key with several values
 * "requires" one of them: without, IAM's documentation leaves the result open, and requests have been seen to match by no value.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function quantified(set: string | undefined, each: readonly Truth[], blank: boolean): Truth {
  if (set === 'forallvalues') return blank ? 'yes' : all(each)
  if (set === 'foranyvalue') return blank ? 'no' : any(each)
  const [only = 'unknown', ...more] = each
  return more.length === 0 ? only : 'unknown'
}

/** `true`: the request has no such key; `false`: it has, and with a value. */
function isNull(values: readonly string[], requested: readonly string[]): Truth {
  if (!values.every(isBoolean) || (requested.length > 0 && isBlank(requested))) return 'unknown'
  return values.includes(String(requested.length === 0)) ? 'yes' : 'no'
}

function isBlank(requested: readonly string[]): boolean {
  return requested.every((value) => value === '')
}
