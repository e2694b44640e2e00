/** Which conditions of statements say at least as much as others. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
import type { ConditionTest, Statement } from './document.ts'
import { contains, overlaps, textPattern } from './pattern.ts'
import { inVersion2012 } from './variables.ts'

type Conditioned = Pick<Statement, 'conditions' | 'variables'>

/** Whether whatever meets the conditions of one statement meets those of another. Never a wrong yes; a no may only be unproven. */
export function implies(strong: Conditioned, weak: Conditioned): boolean {
  if (weak.conditions.length === 0) return true
  const [strongTests, weakTests] = [strong, weak].map(testsIn)
  return (
    weakTests?.every(
      (test) =>
        strongTests?.some((other) => testImplies(other, test)) === true || together(strongTests ?? [], test)
    ) === true
  )
}

/** Whether two tests by patterns leave nothing but what a third takes: each pair of values is apart, or one of it is within a value of that. */
function together(strong: readonly ConditionTest[], weak: ConditionTest): boolean {
  if (!PATTERNS.test(weak.operator)) return false
  const alike = strong.filter(({ key, operator }) => key === weak.key && operator === weak.operator)
  const isWithin = (value: string): boolean => weak.values.some((outer) => isHeld(outer, value))
  return alike.some((one, i) =>
    alike
      .slice(i + 1)
      .some((other) =>
        one.values.every(
          (value) =>
            isWithin(value) || other.values.every((second) => isWithin(second) || areApart(value, second))
        )
      )
  )
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
const PATTERNS = /^stringlike(?:ifexists)?$/

function isHeld(outer: string, inner: string): boolean {
  return outer === inner || contains(textPattern(outer, true), textPattern(inner, true)) === 'yes'
}

function areApart(a: string, b: string): boolean {
  return overlaps(textPattern(a, true), textPattern(b, true)) === 'no'
}

/** In one spelling, whatever the version of the policy. */
function testsIn({ conditions, variables }: Conditioned): ConditionTest[] {
  return conditions.map(({ operator, key, values }) => ({
    operator: operator.toLowerCase(),
    key: key.toLowerCase(),
    values: values.map((value) => inVersion2012(value, variables))
  }))
}

function testImplies(strong: ConditionTest, weak: ConditionTest): boolean {
  if (strong.key !== weak.key) return false
  if (strong.operator !== weak.operator && `${strong.operator}ifexists` !== weak.operator) return false
  // one of more values is met sooner; none of more values is met later
  return weak.operator.includes('not')
    ? weak.values.every((value) => strong.values.includes(value))
    : strong.values.length > 0 &&
        strong.values.every(
          (value) =>
            weak.values.includes(value) ||
            (PATTERNS.test(weak.operator) && weak.values.some((outer) => isHeld(outer, value)))
        )
}
