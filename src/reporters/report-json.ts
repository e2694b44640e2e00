/** report.json: the report as it is. */
import { sharedJson } from '../kit/shared-json.ts'
import { SHARED_VERSION } from '../report/report.ts'
import { jsonPieces } from './json.ts'
import type { FolderReporter } from './reporter.ts'
import type { View } from '../view/view.ts'

/** Characters that a report has, as one line, before it says once what it says several times: that of some hundred roles stays plain. */
const PLAIN_AT_MOST = 16_000_000

export const reportJson: FolderReporter = {
  called: 'report.json',
  outputs: (view) => [{ file: 'report.json', text: fileText(view) }]
}

/** A large report says once what it says of many roles: see docs/reading.md. */
function fileText({ full }: View): Iterable<string> {
  const { isLongerThan, pieces } = sharedJson({ ...full, version: SHARED_VERSION })
  return isLongerThan(PLAIN_AT_MOST) ? pieces() : jsonPieces(full)
}

/** The report as JSON without references, for a terminal and the programs behind it. */
export function reportText({ full }: View): Iterable<string> {
  return jsonPieces(full)
}
