/** Which conditions of statements say at least as much as others. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
import type { ConditionTest, Statement } from './document.ts'

type Conditioned = Pick<Statement, 'conditions' | 'variables'>

/** Whether whatever meets the conditions of one statement meets those of another. Never a wrong yes; a no may only be unproven. */
export function implies(strong: Conditioned, weak: Conditioned): boolean {
  return weak.conditions.every((test) =>
    strong.conditions.some(
      (other) => testImplies(other, test) && (strong.variables === weak.variables || isPlain(test, other))
    )
  )
}

function isPlain(...tests: readonly ConditionTest[]): boolean {
  return tests.every(({ values }) => !values.some((value) => value.includes('$')))
}

function testImplies(strong: ConditionTest, weak: ConditionTest): boolean {
  const operator = weak.operator.toLowerCase()
  if (strong.key.toLowerCase() !== weak.key.toLowerCase()) return false
  if (strong.operator.toLowerCase() !== operator && `${strong.operator.toLowerCase()}ifexists` !== operator)
    return false
  const [more, less] = [weak.values, strong.values]
  // one of more values is met sooner; none of more values is met later
  return /not/.test(operator)
    ? more.every((value) => less.includes(value))
    : less.length > 0 && less.every((value) => more.includes(value))
}
