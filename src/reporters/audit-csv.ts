/** The record of an audit as CSV: one line a role. https://www.rfc-editor.org/rfc/rfc4180 */
import type { AuditedRole, AuditRecord } from '../judgement/audit.ts'
import { oneLine } from './escape.ts'

/** In the order of the columns. */
const COLUMNS: readonly [title: string, cell: (role: AuditedRole) => string | number | undefined][] = [
  ['role', ({ role }) => role],
  ['period start', ({ period }) => period.start],
  ['period end', ({ period }) => period.end],
  ['runs', ({ runs }) => runs],
  ['runs not judged', ({ unjudged }) => unjudged],
  ['requests seen', ({ seen }) => seen],
  ['requests counted', ({ requests }) => requests],
  ['granted before', ({ before }) => before?.granted],
  ['granted after', ({ after }) => after?.granted],
  ['unused before', ({ before }) => before?.unused],
  ['unused after', ({ after }) => after?.unused],
  ['wide before', ({ before }) => before?.wide],
  ['wide after', ({ after }) => after?.wide],
  ['pull requests', ({ pullRequests }) => pullRequests.map((number) => `#${number}`).join(' ')],
  ['waivers', ({ waivers }) => waivers.map(waiverText).join(' | ')],
  ['last verdict', ({ verdict }) => verdict],
  // for whoever reviews it
  ['reviewer', () => ''],
  ['reviewed on', () => ''],
  ['decision', () => '']
]

export function auditCsv({ roles }: AuditRecord): string {
  const lines = [
    COLUMNS.map(([title]) => title),
    ...roles.map((role) => COLUMNS.map(([, cell]) => cellText(cell(role))))
  ]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

function waiverText({
  action,
  resource,
  reason,
  owner,
  expires,
  state
}: AuditedRole['waivers'][number]): string {
  const where = resource === undefined ? '' : ` on ${resource}`
  return `${action}${where} until ${expires} (owner: ${owner}; reason: ${reason}; ${state})`
}

/**
 * Names and reasons come from outside: what a spreadsheet would take for a formula begins with an apostrophe, and is a text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellText(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = oneLine(value)
  const inert = /^[\s]*[=+\-@|%]/.test(text) ? `'${text}` : text
  return /[",'\r\n;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
