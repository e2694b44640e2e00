/** report.json: the report as it is. */
import { jsonPieces } from './json.ts'
import type { FolderReporter } from './reporter.ts'
import type { View } from '../view/view.ts'

export const reportJson: FolderReporter = {
  called: 'report.json',
  outputs: (view) => [{ file: 'report.json', text: reportText(view) }]
}

/** The report as JSON, for a file or a terminal. */
export function reportText({ full }: View): readonly string[] {
  return jsonPieces(full)
}
