/** What GitHub shows of a run outside of its log, within the runner's limits. */
import { plural } from '../../kit/plural.ts'
import { headline, roleName, worstFirst, worstUnused } from '../../reporters/headline.ts'
import type { Report, RoleReport } from '../../report/report.ts'

/** The runner keeps ten of a type in a step: these, the verdict, and the line that says how many are not shown. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
export const SHOWN_AT_MOST = 8
const LONGEST = 4096

/** Cuts a message to what the runner keeps of it. */
export function withinLimit(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST - 1).trimEnd()}…`
}

/**
 * One line for each role above a limit, the worst first; the last says how many more there are.
 * @returns messages without markup, still with untrusted names in them
 */
export function roleAnnotations(report: Report): string[] {
  const above = new Set(
    report.gate.thresholds.filter(({ exceeded }) => exceeded).flatMap(({ roles }) => roles)
  )
  const worst = worstFirst(report).filter(({ arn }) => above.has(arn))
  const rest = worst.length - SHOWN_AT_MOST
  return [
    ...worst.slice(0, SHOWN_AT_MOST).map(describe),
    ...(rest > 0 ? [`and ${plural(rest, 'role')} more above the limit: see the step summary`] : [])
  ]
}

/** The verdict in one line, with its reasons. */
export function verdictAnnotation(report: Report): string {
  return [`${headline(report)}.`, ...report.reasons].join(' ')
}

function describe(role: RoleReport): string {
  const worst = worstUnused(role)
  const example =
    worst === undefined ? '' : ` (worst: ${[worst.level, worst.example].filter(Boolean).join(', ')})`
  return `Role ${roleName(role.arn)}: ${plural(role.unused.total, 'unused action')}${example}, ${plural(role.wide.length, 'action')} on more resources than needed`
}
