/** What GitHub shows of a run outside of its log: messages of one line, without markup, still with untrusted names in them. */
import { plural } from '../kit/plural.ts'
import { rulingFile, rulingLimits } from '../view/ruling.ts'
import type { RoleView, View } from '../view/view.ts'

/**
 * One message for each role above a limit, the worst first; the last says how many more there are.
 * @param most how many roles get one
 */
export function roleAnnotations({ report, roles }: View, most: number): string[] {
  const above = new Set(
    report.gate.thresholds.filter(({ exceeded }) => exceeded).flatMap((threshold) => threshold.roles)
  )
  const worst = roles.filter((role) => above.has(role.report.arn))
  const rest = worst.length - most
  return [
    ...worst.slice(0, most).map(describe),
    ...(rest > 0 ? [`and ${plural(rest, 'role')} more above the limit: see the step summary`] : [])
  ]
}

/** What makes the gate looser, one message each, as far as there is room. @param most how many */
export function looseningAnnotations({ report }: View, most: number): string[] {
  const loosened = report.gate.loosened ?? []
  const rest = loosened.length - most
  return [
    ...loosened.slice(0, most).map((text) => `The gate is loosened: ${text}`),
    ...(rest > 0 ? [`The gate is loosened: ${rest} more, see the step summary`] : [])
  ]
}

/** The verdict in one line, with its reasons and by whose limits it is. */
export function verdictAnnotation({ report, headline }: View): string {
  const file = rulingFile(report.gate)
  const ruling = `Gate${file === undefined ? '' : ` by ${file} and the inputs`}: ${rulingLimits(report.gate, 'input')}.`
  return [`${headline}.`, ...report.reasons, ...(report.compared ? [ruling] : [])].join(' ')
}

function describe({ report, name, removals }: RoleView): string {
  const worst = removals.find(({ how }) => how !== 'narrow')
  const example = worst === undefined ? '' : ` (${worst.action} ${worst.danger.why})`
  return `Role ${name}: ${plural(report.unused.total, 'unused action')}${example}, ${plural(report.wide.length, 'action')} on more resources than needed`
}
