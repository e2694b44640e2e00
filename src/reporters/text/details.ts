/** The report for a terminal, in full. */
import { plural } from '../../kit/plural.ts'
import { roleName } from '../../kit/role-name.ts'
import type { RoleView, View, WorkloadView } from '../../view/view.ts'
import { validationLine } from '../../view/validation.ts'
import { firstOf, GRANTED, WIDTH } from '../../view/words.ts'

const NAMES = 5
const NARROWED = ', narrowed by a condition'
/** Workload by workload and role by role, and every caution with its names. */
export function detailLines({ workloads, roles, cautions }: View): string[] {
  return [
    ...workloads.flatMap(workloadLines),
    ...roles.flatMap(roleLines),
    ...cautions.flatMap(({ title, text, names }) => [
      `! ${title} ${text}`,
      ...names.slice(0, NAMES).map((name) => `    ${name}`),
      ...(names.length > NAMES ? [`    and ${names.length - NAMES} more in report.json`] : [])
    ])
  ]
}

function workloadLines({ report, name, roleName: role, hasEvidence, seen, leftOut }: WorkloadView): string[] {
  const { traces, needs, validation, fromEarlierRuns = 0 } = report
  const under = role === undefined ? '' : ` (role ${role})`
  if (!hasEvidence) return [`${name}${under}: no trace, nothing is known`, '']
  return [
    `${name}${under}: ${plural(traces, 'trace')}${report.coverage === undefined ? '' : `, requests seen: ${seen}`}${fromEarlierRuns === 0 ? '' : `; ${plural(fromEarlierRuns, 'need')} seen by earlier runs only`}`,
    ...needs.map(
      (need) =>
        `    ${need.action}  ${need.resource}  ${plural(need.calls, 'call')}${need.precision === 'wider' ? '  (wider)' : ''}${need.doubt === undefined ? '' : `  (${need.doubt})`}`
    ),
    ...leftOutLines(leftOut),
    ...(validation === undefined ? [] : [`    checked by AWS: ${validationLine(validation)}`]),
    ''
  ]
}

/** What the policy leaves out though an operation may need it. */
function leftOutLines(leftOut: WorkloadView['leftOut']): string[] {
  if (leftOut.length === 0) return []
  const rest = leftOut.length - NAMES
  return [
    '    left out, since nothing shows that it is needed:',
    ...leftOut
      .slice(0, NAMES)
      .map(
        ({ when, actions, isGranted }) =>
          `      ${firstOf(actions, NAMES)}${isGranted ? GRANTED : ''}: ${when}`
      ),
    ...(rest > 0 ? [`      and ${rest} more in report.json`] : [])
  ]
}

function roleLines(role: RoleView): string[] {
  const { report, name } = role
  const [unread] = report.unread
  if (!report.judged)
    return [
      `role ${name}: not judged (${unread === undefined ? 'no workload of it left traces' : `${unread.what}: ${unread.why}`})`,
      ''
    ]
  return [roleLine(role), ...grantLines(role), ...sharingLines(role), '']
}

function roleLine({ report: { granted, unused, blocked, coverage }, name, sureness }: RoleView): string {
  const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0)
  const byLevel = levels.length === 0 ? '' : ` (${levels.map(([level, n]) => `${n} ${level}`).join(', ')})`
  const { actions = [] } = blocked
  const beyond =
    blocked.total === 0
      ? ''
      : `; ${blocked.total} more granted, but blocked by its boundary${actions.length === 0 ? '' : `: ${firstOf(actions, NAMES)}`}`
  const number = coverage?.tooLittle === undefined ? unused.total : '?'
  return `role ${name}: ${number} of ${granted} actions unused${byLevel}${beyond}${sureness === '' ? '' : `; ${sureness}`}`
}

function grantLines({ grants, wide }: RoleView): string[] {
  return [
    ...grants
      .filter(({ unused }) => unused > 0)
      .map(
        ({ action, policy, resources, unused, used, conditional }) =>
          `  - ${action} of ${policy}, on ${shortList(resources)}: ${unused} unused${used > 0 ? `, ${used} used` : ''}${conditional ? NARROWED : ''}`
      ),
    ...wide.map(
      ({ action, width, conditional, granted, needed }) =>
        `  ~ ${action}: granted on ${shortList(granted)} (${WIDTH[width]}), needed on ${shortList(needed)}${conditional ? NARROWED : ''}`
    )
  ]
}

function sharingLines({ report: { sharing } }: RoleView): string[] {
  return sharing.map(
    ({ workload, needs, onlyForOthers, ownRole, policyFile }) =>
      `  / ${lastPart(workload)} needs ${plural(needs, 'action')} and holds ${onlyForOthers.length} only because others need them; of its own: role ${ownRole} with ${policyFile}`
  )
}

/** The last part of any ARN: `shop-api` of `arn:aws:lambda:eu-west-1:111122223333:function:shop-api`. */
function lastPart(arn: string): string {
  return roleName(arn.slice(arn.lastIndexOf(':') + 1))
}

function shortList(items: readonly string[]): string {
  return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`
}
