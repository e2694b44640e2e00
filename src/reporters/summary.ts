/** summary.md: what the step summary shows. */
import { renderMarkdown } from './markdown/markdown.ts'
import type { FolderReporter } from './reporter.ts'

/** GitHub drops a step summary above 1024 KiB. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const SUMMARY_BYTES = 1024 * 1024

export const summary: FolderReporter = {
  called: 'summary.md',
  outputs: (view) => [{ file: 'summary.md', text: renderMarkdown(view, SUMMARY_BYTES) }]
}
