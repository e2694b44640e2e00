/** The report for a terminal. */
import { hasEvidence } from '../needs/evidence.ts'
import { plural } from '../kit/plural.ts'
import type { Report, RoleReport, WorkloadReport } from '../report/report.ts'
import { cautions } from './cautions.ts'
import { inert } from './escape.ts'
import { distinctGrants, headline, roleName, tally, WIDTH, worstFirst } from './headline.ts'
import { validationLine } from './validation.ts'

const NAMES = 5
const NARROWED = ', narrowed by a condition'
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

function workload(report: WorkloadReport): string[] {
  const { name, traces, needs, role: roleArn, validation, fromEarlierRuns = 0 } = report
  const under = roleArn === undefined ? '' : ` (role ${roleName(roleArn)})`
  if (!hasEvidence(report)) return [`${name}${under}: no trace, nothing is known`, '']
  return [
    `${name}${under}: ${plural(traces, 'trace')}${fromEarlierRuns === 0 ? '' : `; ${plural(fromEarlierRuns, 'need')} seen by earlier runs only`}`,
    ...needs.map(
      (need) =>
        `    ${need.action}  ${need.resource}  ${plural(need.calls, 'call')}${need.precision === 'wider' ? '  (wider)' : ''}`
    ),
    ...(validation === undefined ? [] : [`    checked by AWS: ${validationLine(validation)}`]),
    ''
  ]
}

function role(report: RoleReport): string[] {
  const { arn, judged, granted, unused, blocked, wide, sharing, unread } = report
  if (!judged)
    return [
      `role ${roleName(arn)}: not judged (${unread[0] === undefined ? 'no workload of it left traces' : `${unread[0].what}: ${unread[0].why}`})`,
      ''
    ]
  const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0)
  return [
    `role ${roleName(arn)}: ${unused.total} of ${granted} actions unused${levels.length === 0 ? '' : ` (${levels.map(([level, n]) => `${n} ${level}`).join(', ')})`}${blocked.total === 0 ? '' : `; ${blocked.total} more granted, but blocked by its boundary${namesOf(blocked.actions)}`}`,
    ...distinctGrants(report).map(
      (grant) =>
        `  - ${grant.action} of ${grant.policy}, on ${shortList(grant.on)}: ${grant.unused} unused${grant.used > 0 ? `, ${grant.used} used` : ''}${grant.conditional ? NARROWED : ''}`
    ),
    ...wide.map(
      ({ action, width, conditional, granted: on, needed }) =>
        `  ~ ${action}: granted on ${shortList(on)} (${WIDTH[width]}), needed on ${shortList(needed)}${conditional ? NARROWED : ''}`
    ),
    ...sharing.map(
      ({ workload: sharer, needs, onlyForOthers, ownRole, policyFile }) =>
        `  / ${nameIn(sharer)} needs ${plural(needs, 'action')} and holds ${onlyForOthers.length} only because others need them; of its own: role ${ownRole} with ${policyFile}`
    ),
    ''
  ]
}

function namesOf(actions: readonly string[] | undefined): string {
  if (actions === undefined || actions.length === 0) return ''
  const rest = actions.length - NAMES
  return `: ${actions.slice(0, NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Of an ARN its last part. */
function nameIn(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf(':'), arn.lastIndexOf('/')) + 1)
}

function shortList(items: readonly string[]): string {
  return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`
}
