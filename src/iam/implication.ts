/** Which conditions of statements say at least as much as others. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
import type { ConditionTest, Statement } from './document.ts'
import { inVersion2012 } from './variables.ts'

type Conditioned = Pick<Statement, 'conditions' | 'variables'>

/** Whether whatever meets the conditions of one statement meets those of another. Never a wrong yes; a no may only be unproven. */
export function implies(strong: Conditioned, weak: Conditioned): boolean {
  if (weak.conditions.length === 0) return true
  const [strongTests, weakTests] = [strong, weak].map(testsIn)
  return weakTests?.every((test) => strongTests?.some((other) => testImplies(other, test))) === true
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
    : strong.values.length > 0 && strong.values.every((value) => weak.values.includes(value))
}
