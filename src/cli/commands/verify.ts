/** `xray-privilege-scan verify <report.json>`: whether a saved report and the files beside it are what a scan wrote, and hold their proof. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { forgetAnswers } from '../../kit/bounded-cache.ts'
import { messageOf, UserError } from '../../kit/errors.ts'
import { collectEarly, collectLetGo } from '../../kit/memory.ts'
import { countedOf, recounted } from '../../judgement/findings.ts'
import { testsSucceeded } from '../../judgement/gaps.ts'
import { limitsIn, thresholdsOf } from '../../judgement/limits.ts'
import { judge } from '../../judgement/verdict.ts'
import { masked } from '../../reporters/masking.ts'
import { filesBesideReport, filesForEverybody } from '../../reporters/output.ts'
import { readArgument } from '../../sources/files/saved-file.ts'
import { parseReport } from '../../sources/files/saved-report.ts'
import { plural } from '../../kit/plural.ts'
import { flawsIn } from '../../policies/prove.ts'
import { ACCESS_LEVELS, loadReference } from '../../reference/reference.ts'
import type { Gate, Report, RoleReport } from '../../report/report.ts'
import { viewOf } from '../../view/view.ts'

export interface Verification {
  lines: string[]
  /** Whether nothing is wrong. */
  sound: boolean
}

/**
 * Reads the report and every file that its scan wrote beside it.
 * @param file path of a report.json
 * @throws UserError when there is no report to verify
 */
export async function verify(file: string): Promise<Verification> {
  const { report, edited } = parse(file, await readArgument(file, 'Give the report.json of a scan'))
  const flaws = [
    ...(edited ? ['report.json: its digest does not fit: it was edited after the scan'] : []),
    ...verdictFlaws(report),
    ...(await policyFlaws(report, path.dirname(file))),
    ...(await filesAfterPolicies(report, path.dirname(file)))
  ]
  return { lines: [...report.workloads.flatMap(summary), ...flaws], sound: flaws.length === 0 }
}

function parse(file: string, content: string): { report: Report; edited: boolean } {
  try {
    return parseReport(content)
  } catch (error) {
    throw new UserError(
      `the report is "${file}", which is ${messageOf(error)}`,
      'Give the report.json of a scan',
      {
        cause: error
      }
    )
  }
}

function summary({ name, traces, policy, needs, implied }: Report['workloads'][number]): string[] {
  if (policy === undefined) return [`${name}: no policy, from ${plural(traces, 'trace')}`]
  const pairs = policy.Statement.reduce(
    (sum, { Action, Resource }) => sum + Action.length * Resource.length,
    0
  )
  return [
    `${name}: ${plural(needs.length, 'need')} of calls and ${implied.length} implied ones, ${plural(pairs, 'action')} on resources`
  ]
}

/** The verdict and the numbers of the gate follow from the roles. */
function verdictFlaws(report: Report): string[] {
  const { verdict, neutral, reasons, gate, workloads, roles, evidence } = report
  const thresholds = thresholdsOf(roles, workloads, limitsIn(gate.thresholds))
  const judged = judge(report)
  return [
    ...(isDeepStrictEqual(thresholds, gate.thresholds) &&
    roles.every((role) => countsFollow(role, gate, testsSucceeded(evidence)))
      ? []
      : ['report.json: the numbers of its gate are not those of its roles']),
    ...(judged.verdict === verdict && judged.neutral === neutral && isDeepStrictEqual(judged.reasons, reasons)
      ? []
      : [`report.json: its verdict is ${verdict}, and from its roles follows ${judged.verdict}`])
  ]
}

/** What counts of a role follows from its lists. Where these are left out, there is at least no more than was found. */
function countsFollow(
  role: RoleReport,
  { waived: waivers, newOnly = false }: Gate,
  isCounted: boolean
): boolean {
  const { judged, counted, unused, wide, waived } = role
  if (!judged || !isCounted || counted === undefined) return !(judged && isCounted) && counted === undefined
  // only a waiver that holds covers anything
  if (waived.some(({ waiver }) => !covers(waivers[waiver]))) return false
  const found = { unused: unused.byAccessLevel, wide: wide.length }
  if (unused.actions !== undefined) {
    const { unused: byAccessLevel } = countedOf(unused.actions, [])
    if (!isDeepStrictEqual(byAccessLevel, found.unused) || unused.total !== unused.actions.length)
      return false
  }
  const again = recounted(role, newOnly)
  if (again !== undefined) return isDeepStrictEqual(again, counted)
  if (waived.length === 0 && !newOnly) return isDeepStrictEqual(found, counted)
  return (
    ACCESS_LEVELS.every((level) => counted.unused[level] <= found.unused[level]) && counted.wide <= found.wide
  )
}

/** One that has expired covers on as long as that only warns. */
function covers(waiver: Gate['waived'][number] | undefined): boolean {
  return waiver?.state === 'used' || (waiver?.state === 'expired' && waiver.fails === false)
}

/** Each policy, as it stands in its files, against the needs in the report. */
async function policyFlaws({ workloads, roles }: Report, folder: string): Promise<string[]> {
  const reference = await loadReference()
  const bearings = new Map(roles.toReversed().map(({ arn, bearing }) => [arn, bearing]))
  const found: string[] = []
  // one after another: those of thousands of roles are not in memory together
  for (const { name, role, policyFile, policyParts, needs, implied, departures = [] } of workloads) {
    if (policyFile === undefined) continue
    const files = policyParts ?? [policyFile]
    const documents = await Promise.all(
      files.map(async (part) =>
        readFile(path.join(folder, path.basename(part)), 'utf8').catch(() => undefined)
      )
    )
    const present = documents.filter((document) => document !== undefined)
    // a missing file is told with the others
    if (present.length < documents.length) continue
    const bearing = bearings.get(role ?? '')
    const within =
      role === undefined || bearing === undefined ? undefined : { role, bearing, departures, reference }
    for (const flaw of flawsIn(present, [...needs, ...implied], within)) found.push(`${name}: ${flaw}`)
    collectEarly()
  }
  return found
}

/** What proofs have in common is let go before files are made. */
function filesAfterPolicies(report: Report, folder: string): Promise<string[]> {
  forgetAnswers()
  collectLetGo()
  return fileFlaws(report, folder)
}

function whole(text: string | Iterable<string>): string {
  return typeof text === 'string' ? text : [...text].join('')
}

/** Every file that the scan wrote follows from the report; what is for everybody may be without account ids. */
async function fileFlaws(report: Report, folder: string): Promise<string[]> {
  const view = viewOf(report)
  const differing: (string | { name: string; found: string })[] = []
  for (const { file: name, text: expected } of filesBesideReport(view)) {
    collectEarly()
    try {
      const found = await readFile(path.join(folder, name), 'utf8')
      if (found !== whole(expected)) differing.push({ name, found })
    } catch (error) {
      differing.push(`${name}: cannot be read (${messageOf(error)})`)
    }
  }
  const hidden =
    differing.length === 0
      ? []
      : [...filesForEverybody(viewOf(masked(report)))].map(({ file, text }) => ({ file, text: whole(text) }))
  return differing.flatMap((one) => {
    if (typeof one === 'string') return [one]
    const isMasked = hidden.some(({ file, text }) => file === one.name && text === one.found)
    return isMasked ? [] : [`${one.name}: is not what the scan wrote`]
  })
}
