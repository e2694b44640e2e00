/** The report for a terminal. */
import { plural } from '../plural.ts'
import type { Report, RoleReport, WorkloadReport } from '../report.ts'
import { cautions } from './cautions.ts'
import { inert } from './escape.ts'
import { distinctGrants, headline, roleName, tally, worstFirst } from './headline.ts'

const NAMES = 5
const MARK = { pass: 'PASS', excess: 'EXCESS', 'insufficient-evidence': 'INSUFFICIENT EVIDENCE' } as const

export function renderText(report: Report): string {
  const { granted, unused, wide } = tally(report.roles)
  const judged = report.roles.some((role) => role.judged)
  const lines = [
    `${MARK[report.verdict]}  ${headline(report)}`,
    ...(judged
      ? [
          `        ${unused} of ${granted} granted actions never used, ${wide} used on fewer resources than granted`
        ]
      : []),
    ...report.reasons.map((reason) => `        ${reason}`),
    '',
    ...report.workloads.flatMap(workload),
    ...worstFirst(report).flatMap(role),
    ...cautions(report).flatMap(({ title, text, names }) => [
      `! ${title} ${text}`,
      ...names.slice(0, NAMES).map((name) => `    ${name}`),
      ...(names.length > NAMES ? [`    and ${names.length - NAMES} more in report.json`] : [])
    ])
  ]
  return `${lines.map(inert).join('\n')}\n`
}

function workload({ name, traces, needs, role: roleArn }: WorkloadReport): string[] {
  const under = roleArn === undefined ? '' : ` (role ${roleName(roleArn)})`
  if (traces === 0) return [`${name}${under}: no trace, nothing is known`, '']
  return [
    `${name}${under}: ${plural(traces, 'trace')}`,
    ...needs.map(
      (need) =>
        `    ${need.action}  ${need.resource}  ${plural(need.calls, 'call')}${need.precision === 'wider' ? '  (wider)' : ''}`
    ),
    ''
  ]
}

function role(report: RoleReport): string[] {
  const { arn, judged, granted, unused, wide, unread } = report
  if (!judged)
    return [
      `role ${roleName(arn)}: not judged (${unread[0] === undefined ? 'no workload of it left traces' : `${unread[0].what}: ${unread[0].why}`})`,
      ''
    ]
  const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0)
  return [
    `role ${roleName(arn)}: ${unused.total} of ${granted} actions unused${levels.length === 0 ? '' : ` (${levels.map(([level, n]) => `${n} ${level}`).join(', ')})`}`,
    ...distinctGrants(report).map(
      (grant) =>
        `  - ${grant.action} of ${grant.policy}, on ${shortList(grant.on)}: ${grant.unused} unused${grant.used > 0 ? `, ${grant.used} used` : ''}`
    ),
    ...wide.map(
      ({ action, granted: on, needed }) =>
        `  ~ ${action}: granted on ${shortList(on)}, needed on ${shortList(needed)}`
    ),
    ''
  ]
}

function shortList(items: readonly string[]): string {
  return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`
}
