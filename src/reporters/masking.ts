/** Account ids out of what everybody can read. The files of the scan keep them: without, a policy is of no use. */
import { mapTexts, someText } from '../kit/map-texts.ts'
import type { Report } from '../report/report.ts'

/** As the fifth part of an ARN, in a queue's URL, or in the words of a message. */
const ACCOUNT = /(?<![\w-])\d{12}(?![\w-])/g
/** The same id may be a part of a name: `cdk-hnb659fds-assets-111122223333-eu-west-1`. */
const IN_NAMES = /(?<!\d)\d{12}(?!\d)/g
/** Where no id is known, not within the hexadecimal digits of a trace's. */
const ANYWHERE = /(?<![\da-f])\d{12}(?![\da-f])/gi

/** What stands for an id: in an ARN, or in the name of a bucket, which has no capitals of its own. */
export const MASKED = /:ACCOUNT(?:-\d+)?:|:s3:::[^/"]*ACCOUNT/

/**
 * The report with `ACCOUNT` in place of an account id, `ACCOUNT-2` and so on of further ones: the same id is the same name everywhere.
 * It is for rendering only; its digest no longer fits.
 */
export function masked(report: Report): Report {
  const { digest, ...content } = report
  const ids = new Set<string>()
  someText(content, (text) => {
    for (const [id] of text.matchAll(ACCOUNT)) ids.add(id)
    return false
  })
  const names = new Map([...ids].sort().map((id, i) => [id, i === 0 ? 'ACCOUNT' : `ACCOUNT-${i + 1}`]))
  return { ...mapTexts(content, (text) => text.replaceAll(IN_NAMES, (id) => names.get(id) ?? id)), digest }
}

/** A line of the log without account ids. Of a report not yet made nobody knows which of them is the first: all are the same here. */
export function maskedLine(line: string): string {
  return line.replaceAll(ANYWHERE, '***')
}
