/** The table of a page: what each role holds too much, worst first; a further row for what has no role to be judged. */
import { markdownTable } from 'markdown-table'
import { BOUNDARY } from '../../judgement/gaps.ts'
import { plural } from '../../kit/plural.ts'
import type { RoleView, View, WorkloadView } from '../../view/view.ts'
import { codeInCell } from '../escape.ts'
import { term, type Links } from './links.ts'
import { fold, ELSEWHERE, type Section } from './sections.ts'

/** Rows that stand open, and rows of each folded table. */
const OPEN = 10
const ROWS = 50
const INSTEAD = `More rows of the table are ${ELSEWHERE}.`

/** Of a pass all of it is folded: there is nothing to decide. */
export function tableSections(view: View, links: Links): Section[] {
  const rows = rowsOf(view)
  if (rows.length === 0) return []
  const isPass = view.report.verdict === 'pass'
  const first = rows.slice(0, OPEN)
  const rest = rows.slice(OPEN)
  const open: Section = {
    text: tableOf(first, view, links),
    instead: `The table of roles is ${ELSEWHERE}.`,
    rank: 2
  }
  const folded = chunks(rest).map((some) => ({ text: tableOf(some, view, links), instead: INSTEAD, rank: 4 }))
  return isPass
    ? fold(`The table: ${plural(rows.length, 'role')}`, [open, ...folded])
    : [open, ...fold(`The other ${plural(rest.length, 'role')}`, folded)]
}

function chunks(rows: readonly string[][]): (readonly string[][])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => rows.slice(i * ROWS, (i + 1) * ROWS))
}

function tableOf(rows: readonly string[][], view: View, links: Links): string {
  const head = [
    // what the sign before a name answers
    hasLimits(view) ? 'Within limit?' : 'Role',
    term('Unused', 'unused', links),
    term('Too wide', 'wide', links),
    term('Seen', 'seen', links),
    term('Most dangerous', 'dangerous', links)
  ]
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'l'] })
}

/** A limit that nothing could fail, as before the first baseline, holds nothing. */
function hasLimits({ report }: View): boolean {
  return report.gate.thresholds.length > 0 && report.verdict !== 'report'
}

function rowsOf(view: View): string[][] {
  const { roles, workloads } = view
  const known = new Set(roles.flatMap((role) => role.report.workloads))
  const isLimited = hasLimits(view)
  return [
    ...roles.map((role) => (role.report.judged ? judgedRow(role, isLimited) : unjudgedRow(role))),
    ...workloads.filter((workload) => !known.has(workload.report.arn)).map(aloneRow)
  ]
}

function judgedRow(role: RoleView, isLimited: boolean): string[] {
  const {
    report,
    removals: [worst]
  } = role
  const isClean = report.unused.total + report.wide.length === 0
  const isOpen = report.coverage?.tooLittle !== undefined
  // without a limit nothing is within it
  const mark = isOpen ? '**?**' : role.exceeds ? '❌' : isClean || isLimited ? '✅' : '⚠️'
  return [
    `${mark} ${codeInCell(role.name)}`,
    `${isOpen ? '?' : `**${report.unused.total}**`} of ${report.granted}${notes(role)}`,
    isOpen ? '?' : String(report.wide.length),
    role.seen,
    worst === undefined ? (isOpen ? 'undecided' : '–') : `${codeInCell(worst.action)} ${worst.danger.why}`
  ]
}

/** What is new and what is waived, where there is any. */
function notes({ report: { waived }, newFindings }: RoleView): string {
  return [
    ...(newFindings === undefined ? [] : [` · ${newFindings} new`]),
    ...(waived.length > 0 ? [` · ${waived.length} waived`] : [])
  ].join('')
}

function unjudgedRow({ report, name, seen }: RoleView): string[] {
  return [
    `**?** ${codeInCell(name)}`,
    `? of ${report.granted}`,
    '?',
    seen,
    report.unread.some(({ what }) => what !== BOUNDARY) ? 'not read' : 'no trace in the window'
  ]
}

/** A workload whose role is not known or was not compared. */
function aloneRow({ name, roleName, hasEvidence, seen }: WorkloadView): string[] {
  const role = roleName === undefined ? 'role unknown' : codeInCell(roleName)
  return [
    `**?** ${role} of ${codeInCell(name)}`,
    '?',
    '?',
    seen,
    hasEvidence ? 'not compared' : 'no trace in the window'
  ]
}
