/** All reporters of whole files and texts. A further one is a row here; nothing else lists them. */
import { excessivePermissionsFile } from './excessive-permissions.ts'
import { renderMarkdown } from './markdown/markdown.ts'
import { htmlPieces, htmlReport } from './html/html.ts'
import { hashedPolicies } from './policies/hashed-policies.ts'
import { rolePolicies } from './policies/role-policies.ts'
import { reportJson, reportText } from './report-json.ts'
import type { FolderReporter, TextReporter } from './reporter.ts'
import { sarifText } from './sarif.ts'
import { summary, SUMMARY_BYTES } from './summary.ts'
import { renderText } from './text/text.ts'

/** What every scan writes into its folder, in this order. The first one is the report itself. */
export const FOLDER: readonly FolderReporter[] = [
  reportJson,
  summary,
  htmlReport,
  excessivePermissionsFile,
  rolePolicies,
  hashedPolicies
]

/** The options that name a file to be written. */
export interface NamedFiles {
  sarifFile?: string | undefined
}

export type NamedOption = 'sarif-file'

/** What is written where an option says so, and is for everybody's eyes. */
export const NAMED: readonly {
  option: NamedOption
  file: (options: NamedFiles) => string | undefined
  text: TextReporter
}[] = [{ option: 'sarif-file', file: ({ sarifFile }) => sarifFile, text: sarifText }]

/** What the command can print: the values of `format`. */
export const PRINTED = {
  text: renderText,
  markdown: (view) => renderMarkdown(view, SUMMARY_BYTES),
  json: reportText,
  sarif: sarifText,
  html: htmlPieces
} satisfies Readonly<Record<string, TextReporter>>
