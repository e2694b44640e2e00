/** What AWS refused, the scan itself and one line a role, with a statement to paste. */
import { statementFor } from '../../kit/refused-to-scan.ts'
import type { Missing } from '../../view/missing.ts'
import type { View } from '../../view/view.ts'
import { plural } from '../../kit/plural.ts'
import { code } from '../escape.ts'
import { MASKED } from '../masking.ts'

/** Roles that stand open; all stand among the doubts. */
const OPEN = 3
const NAMES = 5

/** Without a bullet each. */
export function missingLines({ missing, lacking }: View): string[] {
  const rest = missing.length - OPEN
  return [
    ...(lacking === undefined ? [] : [lackingLine(lacking)]),
    ...missing.slice(0, OPEN).map(lineOf),
    ...(rest > 0 ? [`AWS refused calls of ${plural(rest, 'more role')}, folded below`] : [])
  ]
}

function lackingLine(lacking: NonNullable<View['lacking']>): string {
  const { actions, denied, role } = lacking
  const all = [...actions, ...denied].map(code).join(', ')
  const statement = statementFor(lacking)
  return [
    `**The scan’s role**${role === undefined ? '' : ` ${code(role)}`} **lacks** ${all}.`,
    ...(statement === '' ? [] : [`Add to its policy: ${code(statement)}`]),
    ...(denied.length === 0
      ? []
      : [`A policy denies ${denied.map(code).join(', ')} explicitly: change that policy.`])
  ].join(' ')
}

function lineOf({ name, actions, calls, statements, withoutResource }: Missing): string {
  const named = actions.slice(0, NAMES).map(code).join(', ')
  const rest = actions.length > NAMES ? ` and ${actions.length - NAMES} more` : ''
  const masked = MASKED.test(statements) ? ' (account ids are masked here)' : ''
  const paste = statements === '' ? '' : ` If it should work, add${masked}: ${code(statements)}`
  const open =
    withoutResource.length === 0
      ? ''
      : ` No trace shows the resource of ${withoutResource.slice(0, NAMES).map(code).join(', ')}.`
  return `**AWS refused** ${named}${rest} to ${code(name)} (${plural(calls, 'call')}).${paste}${open}`
}
