/** Account ids out of what everybody can read. The files of the scan keep them: without, a policy is of no use. */
import * as v from 'valibot'
import { Report } from '../report/report.ts'

/** As the fifth part of an ARN, in a queue's URL, or in the words of a message. */
const ACCOUNT = /(?<![\w-])\d{12}(?![\w-])/g

/**
 * The report with `ACCOUNT` in place of an account id, `ACCOUNT-2` and so on of further ones: the same id is the same name everywhere.
 * It is for rendering only; its digest no longer fits.
 */
export function masked(report: Report): Report {
  const { digest, ...content } = report
  const text = JSON.stringify(content)
  const ids = [...new Set(text.match(ACCOUNT) ?? [])].sort()
  const names = new Map(ids.map((id, i) => [id, i === 0 ? 'ACCOUNT' : `ACCOUNT-${i + 1}`]))
  const json: unknown = JSON.parse(text.replaceAll(ACCOUNT, (id) => names.get(id) ?? id))
  return { ...v.parse(v.omit(Report, ['digest']), json), digest }
}
