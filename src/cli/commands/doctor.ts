/** `xray-privilege-scan doctor`: what a scan will meet, asked of AWS before the first one. */
import { Budget } from '../../kit/budget.ts'
import { sharedAccess } from '../../sources/aws/credentials.ts'
import { regionOf } from '../../sources/aws/clients.ts'
import { examine, type Finding } from '../../sources/aws/examination.ts'

/** Seconds for all questions together: each is a small one. */
const SECONDS = 60
const MARKS: Readonly<Record<Finding['state'], string>> = { ok: 'ok', note: 'note', wrong: 'WRONG' }

export interface Diagnosis {
  /** One table, without its untrusted texts made harmless. */
  lines: string[]
  findings: readonly Finding[]
  /** Whether a scan can do its work. */
  isFit: boolean
}

/**
 * @param region as it was asked for
 * @throws UserError when there is no region
 */
export async function diagnose(region: string | undefined): Promise<Diagnosis> {
  const budget = new Budget(SECONDS, `AWS did not answer within ${SECONDS} seconds`)
  const access = sharedAccess({ region: await regionOf(region, '--aws-region'), budget })
  const findings = await examine(access)
  budget.close()
  const width = Math.max(...findings.map(({ what }) => what.length))
  const lines = findings.map(
    ({ what, state, says }) => `${MARKS[state].padEnd(5)}  ${what.padEnd(width)}  ${says}`
  )
  return { lines, findings, isFit: findings.every(({ state }) => state !== 'wrong') }
}
