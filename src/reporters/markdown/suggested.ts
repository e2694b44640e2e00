/** The policies to paste: one for each judged role, and those of workloads that stand in no role's or share one. */
import { markdownTable } from 'markdown-table'
import { roleName } from '../../kit/role-name.ts'
import { boundedText, NAME } from '../../view/bounded.ts'
import { POLICIES } from '../policies/role-policies.ts'
import type { RolePolicyView } from '../../view/role-policies.ts'
import type { LeftOut, View } from '../../view/view.ts'
import { GRANTED } from '../../view/words.ts'
import type { WrittenPolicy } from '../../report/report.ts'
import { code, codeInCell, fenced, html, oneLine, prose } from '../escape.ts'
import { MASKED } from '../masking.ts'
import type { Section } from './sections.ts'

const NAMES = 5
/** Longer than any ARN. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_LINE = 2500
const INSTEAD = 'More suggested policies stand in files of their own, which `report.json` names.'
/** Rows of one table of files. */
const ROWS = 200

/** Of a policy that is longer than a page allows, only the others are shown: cut, it would be another policy. */
export function suggestedPolicies(view: View): Section[] {
  const alone = new Set(
    view.rolePolicies.filter(({ workloads }) => workloads.length === 0).map(({ arn }) => arn)
  )
  const texts = [
    ...view.rolePolicies.map((role) => roleText(role, view)),
    ...view.policies
      .filter(({ role }) => role === undefined || !alone.has(role))
      .map(({ workload, file, policy, leftOut }) => folded([workload, file], [policy], leftOutList(leftOut)))
  ]
  const sections = texts.map((text) => ({
    text: text ?? INSTEAD,
    instead: INSTEAD,
    rank: 5
  }))
  return [...sections, ...fileTables(view)]
}

/** Whose policy stands in each file that is named by a hash. */
function fileTables({ policies }: View): Section[] {
  const rows = policies.map(({ file, workload, role }) => [
    code(file),
    codeInCell(workload),
    role === undefined ? '' : codeInCell(boundedText(roleName(role), NAME))
  ])
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => {
    const table = markdownTable([['File', 'Workload', 'Role'], ...rows.slice(i * ROWS, (i + 1) * ROWS)])
    return {
      text: `<details>\n<summary>Whose policy each file is</summary>\n\n${table}\n\n</details>`,
      instead: 'Whose policy each file is stands in `report.json`.',
      rank: 5
    }
  })
}

function roleText(role: RolePolicyView, { workloads }: View): string | undefined {
  const place = [POLICIES, role.folder].filter((part) => part !== '').join('/')
  const leftOut = workloads.filter(({ report }) => report.role === role.arn).flatMap((one) => one.leftOut)
  const distinct = [...new Map(leftOut.map((one) => [one.when, one])).values()]
  const notes = [
    ...role.cautions.map(prose),
    ...(role.isEditable
      ? [
          `${code(`${place}/${role.applyFile}`)} puts it in the place of the role’s policies, and ${code(`${place}/${role.restoreFile}`)} gives those back.`
        ]
      : [])
  ]
  const files = role.parts.map(({ file }) => `${place}/${file}`)
  return folded(
    [role.name, ...files],
    role.parts.map(({ policy }) => policy),
    `\n\n${notes.map((note) => `- ${note}`).join('\n')}${leftOutList(distinct)}`
  )
}

/** @returns undefined where a line is too long for a page */
function folded(
  names: readonly string[],
  policies: readonly WrittenPolicy[],
  after: string
): string | undefined {
  const [first = '', ...files] = names
  const blocks = policies.map(({ Version, Statement }) =>
    JSON.stringify({ Version, Statement }, null, 2).split('\n')
  )
  if (blocks.flat().some((line) => line.length > LONGEST_LINE)) return undefined
  const summary = [html(first), ...files.map(html)].map((name) => `<code>${name}</code>`).join(' · ')
  const masked = blocks.flat().some((line) => MASKED.test(line))
    ? '\n\nAccount ids are masked here: take the file of the artifact.'
    : ''
  const shown = blocks.map((lines) => fenced('json', lines.map(oneLine))).join('\n\n')
  return `<details>\n<summary>${summary}</summary>\n\n${shown}${masked}${after}\n\n</details>`
}

function leftOutList(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return ''
  const rest = leftOut.length - NAMES
  const items = leftOut
    .slice(0, NAMES)
    .map(
      ({ when, actions, isGranted }) =>
        `- ${actions.slice(0, NAMES).map(code).join(', ')}${actions.length > NAMES ? ` and ${actions.length - NAMES} more` : ''}${isGranted ? GRANTED : ''}: ${code(when)}`
    )
  return [
    '\n\nLeft out, since nothing shows that it is needed:\n',
    ...items,
    ...(rest > 0 ? [`- and ${rest} more in \`report.json\``] : [])
  ].join('\n')
}
