/** The outputs of the action, one row each. action.yml and the table in docs/options.md are generated from them. */
import * as core from '@actions/core'

/** In the order in which they are shown. */
export const OUTPUTS = [
  { name: 'verdict', help: 'pass, report, excess or insufficient-evidence' },
  {
    name: 'unused-actions',
    help: 'number of granted actions that were never used, over all judged roles'
  },
  {
    name: 'wide-resources',
    help: 'number of used actions that are granted on more resources than needed, over all judged roles'
  },
  { name: 'report-path', help: 'path of report.json' },
  { name: 'artifact-id', help: 'id of the artifact; empty when nothing was uploaded' },
  { name: 'artifact-url', help: 'URL of the artifact; empty when nothing was uploaded' },
  {
    name: 'report-url',
    help: 'URL of report.html as an artifact of its own, which opens in the browser; empty when it was not uploaded'
  },
  { name: 'comment-url', help: 'URL of the comment; empty when there is none' }
] as const

/** Sets an output that action.yml declares. */
export function setOutput(name: (typeof OUTPUTS)[number]['name'], value: string | number): void {
  core.setOutput(name, value)
}
