import { readFile } from 'node:fs/promises'
import { decoded } from '../../kit/encoding.ts'
import { messageOf } from '../../kit/errors.ts'
import type { EarlierRuns } from '../../needs/earlier-runs.ts'
import { parseReport } from './saved-report.ts'

/**
 * Reads the reports of earlier runs. Never throws: one that cannot be read, or was edited, counts as none and is told in `not`.
 * @param maxAgeDays how old evidence may be
 */
export async function savedEarlierRuns(files: readonly string[], maxAgeDays: number): Promise<EarlierRuns> {
  const runs: EarlierRuns = { reports: [], not: [], maxAgeDays }
  for (const from of files) {
    try {
      const { report, edited } = parseReport(decoded(await readFile(from)))
      if (edited) runs.not.push(`${from}: its digest does not fit: it was edited after its scan`)
      else runs.reports.push({ report, from })
    } catch (error) {
      runs.not.push(`${from}: ${messageOf(error)}`)
    }
  }
  return runs
}
