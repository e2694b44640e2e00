/** What each workload of a shared role holds only because others need it, and the role that it would get. */
import { markdownTable } from 'markdown-table'
import { plural } from '../../kit/plural.ts'
import type { View } from '../../view/view.ts'
import { codeInCell } from '../escape.ts'
import type { Section } from './sections.ts'

const ROWS = 50

export function sharedRoles({ roles, workloads }: View): Section[] {
  const names = new Map(workloads.map(({ report, name }) => [report.arn, name]))
  const rows = roles.flatMap(({ name, report: { sharing } }) =>
    sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => {
      const [example] = onlyForOthers
      return [
        codeInCell(names.get(workload) ?? workload),
        codeInCell(name),
        String(needs),
        `${onlyForOthers.length}${example === undefined ? '' : ` · ${codeInCell(example)}`}`,
        `${codeInCell(ownRole)} with \`${policyFile}\``
      ]
    })
  )
  if (rows.length === 0) return []
  const rest = rows.length - ROWS
  const table = markdownTable(
    [
      ['Workload', 'Shared role', 'Needs', 'Holds only for others', 'Role of its own'],
      ...rows.slice(0, ROWS)
    ],
    { align: ['l', 'l', 'r', 'l', 'l'] }
  )
  const more = rest > 0 ? `\n\nand ${plural(rest, 'workload')} more, in \`report.json\`` : ''
  return [
    {
      text: `<details>\n<summary>Shared roles, split</summary>\n\n${table}${more}\n\n</details>`,
      instead: 'What shared roles could be split into is in `report.json`.',
      rank: 4
    }
  ]
}
