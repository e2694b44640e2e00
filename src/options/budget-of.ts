import { Budget } from '../kit/budget.ts'
import { plural } from '../kit/plural.ts'
import { labelOf, type Face, type Options } from './options.ts'

/** The time of a whole scan, as `timeout` gives it. It begins now. */
export function budgetOf({ timeout }: Pick<Options, 'timeout'>, face: Face): Budget {
  const why = `${labelOf('timeout', face)} is ${plural(timeout, 'second')}, which ${timeout === 1 ? 'is' : 'are'} over`
  return new Budget(timeout, why)
}
