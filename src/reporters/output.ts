/** The files of a scan. Names come from hashes, never from what a trace says. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { messageOf, UserError } from '../kit/errors.ts'
import { policyFiles } from '../policies/size.ts'
import { excessivePermissions } from './excessive-permissions.ts'
import { renderMarkdown } from './markdown.ts'
import type { Report } from '../report/report.ts'

/** GitHub drops a step summary above 1024 KiB. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const SUMMARY_BYTES = 1024 * 1024

/**
 * Writes report, summary, policies and the predecessor's list of excess.
 * @returns the paths written, the report's first
 * @throws UserError when the folder cannot be written to
 */
export async function writeFiles(report: Report, folder: string): Promise<string[]> {
  const files = filesOf(report)
  try {
    await mkdir(folder, { recursive: true })
    const paths = files.map(([name]) => path.join(folder, name))
    await Promise.all(files.map(([, content], i) => writeFile(paths[i] ?? '', content)))
    return paths
  } catch (error) {
    throw new UserError(
      `--output-dir is "${folder}", which cannot be written to (${messageOf(error)})`,
      'Give a folder that exists or can be made',
      { cause: error }
    )
  }
}

/** The files of a scan by name, all of them functions of its report. */
export function filesOf(report: Report): [name: string, content: string][] {
  return [
    ['report.json', json(report)],
    ['summary.md', renderMarkdown(report, SUMMARY_BYTES)],
    ...(report.compared
      ? [['excessive_permissions.json', json(excessivePermissions(report))] as [string, string]]
      : []),
    ...report.workloads.flatMap(policyFiles).map(([name, policy]): [string, string] => [name, json(policy)])
  ]
}

/**
 * Writes the findings for code scanning.
 * @param elsewhere the file in the repository that stands for a place that is not known
 * @throws UserError when the file cannot be written
 */
export async function writeSarif(report: Report, file: string, elsewhere: string): Promise<void> {
  const { renderSarif } = await import('./sarif.ts')
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, json(renderSarif(report, report.source?.located ?? [], elsewhere)))
  } catch (error) {
    throw new UserError(
      `sarif-file is "${file}", which cannot be written to (${messageOf(error)})`,
      'Give the path of a file in a folder that exists or can be made',
      { cause: error }
    )
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
