/** report.json: the report as it is. */
import { sharedJson } from '../kit/shared-json.ts'
import { SHARED_VERSION } from '../report/report.ts'
import { INDENTED_AT_MOST, json, jsonPieces } from './json.ts'
import type { FolderReporter } from './reporter.ts'
import type { View } from '../view/view.ts'

export const reportJson: FolderReporter = {
  called: 'report.json',
  outputs: (view) => [{ file: 'report.json', text: fileText(view) }]
}

/** A large report says once what it says of many roles: see docs/findings.md. */
function fileText({ full }: View): string | readonly string[] {
  const { length, pieces } = sharedJson({ ...full, version: SHARED_VERSION })
  return length > INDENTED_AT_MOST ? pieces() : json(full)
}

/** The report as JSON without references, for a terminal and the programs behind it. */
export function reportText({ full }: View): readonly string[] {
  return jsonPieces(full)
}
