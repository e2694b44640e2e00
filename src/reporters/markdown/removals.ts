/** Everything that could go, role by role: with a baseline what is new first, and apart from it what was there before. */
import type { RoleView, View } from '../../view/view.ts'
import { removalOf, type Part } from './removal.ts'
import { ELSEWHERE, type Section } from './sections.ts'

export function removals({ roles }: View): Section[] {
  const judged = roles.filter((role) => role.report.judged)
  const compared = judged.filter((role) => role.newFindings !== undefined)
  const parts: [Part, readonly RoleView[]][] = [
    ['new', compared],
    ['all', judged.filter((role) => role.newFindings === undefined)],
    ['before', compared]
  ]
  return parts
    .flatMap(([part, some]) => some.map((role) => removalOf(role, part)))
    .filter((text) => text !== '')
    .map((text, i) => ({
      text,
      instead: `More of what to remove is ${ELSEWHERE}.`,
      rank: i === 0 ? 3 : 4
    }))
}
