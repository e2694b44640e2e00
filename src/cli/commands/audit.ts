/** `xray-privilege-scan audit <report…>`: stored reports to a record of what was reviewed, as CSV and as JSON. */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { auditOf, type AuditRecord, type StoredReport } from '../../judgement/audit.ts'
import { compare } from '../../kit/compare.ts'
import { messageOf, UserError } from '../../kit/errors.ts'
import { plural } from '../../kit/plural.ts'
import { notWritten, writeWhole } from '../../kit/whole-files.ts'
import { auditCsv } from '../../reporters/audit-csv.ts'
import { decoded } from '../../kit/encoding.ts'
import { filesIn } from '../../sources/files/saved-file.ts'
import { parseReport } from '../../sources/files/saved-report.ts'

export interface Audit {
  lines: string[]
  record: AuditRecord
}

/**
 * @param named paths of report.json, folders that hold some, or globs
 * @param folder where audit.csv and audit.json are written
 * @throws UserError when there is no report to count, or the files cannot be written
 */
export async function audit(named: readonly string[], folder: string): Promise<Audit> {
  const files = await reportsIn(named)
  const stored: StoredReport[] = []
  const notCounted: string[] = []
  for (const from of files) {
    try {
      const { report, edited } = parseReport(decoded(await readFile(from)))
      if (edited) notCounted.push(`${from}: its digest does not fit: it was edited after its scan`)
      else stored.push({ from, report })
    } catch (error) {
      notCounted.push(`${from}: ${messageOf(error)}`)
    }
  }
  if (stored.length === 0)
    throw new UserError(
      `no report can be counted: ${notCounted.join('; ')}`,
      'Give the report.json of scans, folders that hold them, or a glob such as "reports/**/report.json"'
    )
  const record = auditOf(stored, notCounted)
  const written = [
    { path: path.join(folder, 'audit.csv'), text: auditCsv(record) },
    { path: path.join(folder, 'audit.json'), text: `${JSON.stringify(record, undefined, 2)}\n` }
  ]
  try {
    await writeWhole(folder, written)
  } catch (error) {
    throw notWritten(`--output-dir is "${folder}"`, error, 'Give a folder that exists or can be made')
  }
  return {
    lines: [
      `${plural(record.roles.length, 'role')} in ${plural(record.reports.length, 'report')}: wrote ${written.map((file) => file.path).join(' and ')}.`,
      ...record.notCounted.map((why) => `Not counted: ${why}`)
    ],
    record
  }
}

async function reportsIn(named: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    named.map(async (name) => {
      const isFolder = await stat(name).then(
        (one) => one.isDirectory(),
        () => false
      )
      const file = isFolder ? path.posix.join(name.replaceAll('\\', '/'), '**/report.json') : name
      return filesIn({ file, label: 'the report', printedBy: ['xray-privilege-scan --json'] })
    })
  )
  return [...new Set(found.flat().map(({ file }) => file))].sort(compare)
}
