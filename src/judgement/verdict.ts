/** From the numbers of the gate, and from what nobody knows, to the verdict: in words, and as an exit code. */
import { EXIT } from '../kit/errors.ts'
import { plural } from '../kit/plural.ts'
import { roleName } from '../kit/role-name.ts'
import type { Gate, Report, RoleReport } from '../report/report.ts'
import { gapsIn, testsSucceeded, tooLittleSeen } from './gaps.ts'
import { waiverProblems } from './waivers.ts'

/**
 * The verdict and why: `excess` above a limit, or when a waiver has long been expired or of no use; else `insufficient-evidence` when
 * anything asked for could not be judged; else `report` where nothing could fail.
 */
export function judge(
  report: Pick<Report, 'gate' | 'evidence' | 'workloads' | 'ignored' | 'roles' | 'compared'>
): Pick<Report, 'verdict' | 'reasons' | 'neutral'> {
  const { gate, roles, compared } = report
  const undecided = compared ? tooLittleSeen(report) : []
  const unknown = [...(compared && gate.unknown !== undefined ? [gate.unknown] : []), ...baselineGaps(gate)]
  const found = gapsIn(report)
  const gaps = [...unknown, ...found.map(({ why }) => why), ...(gate.thresholds.length > 0 ? undecided : [])]
  // what was not read makes needed actions look unused
  if (report.evidence.stopped !== undefined || !testsSucceeded(report.evidence))
    return { verdict: 'insufficient-evidence', reasons: gaps }
  const { failing, open } = compared ? waiverProblems(gate.waived, roles) : { failing: [], open: [] }
  const excess = [
    ...gate.thresholds.filter(({ exceeded }) => exceeded).map((t) => exceeding(t, gate)),
    ...failing
  ]
  const notes = [...open, ...baselineNotes(report)]
  if (excess.length > 0) return { verdict: 'excess', reasons: [...excess, ...gaps, ...notes] }
  if (gaps.length > 0) {
    const isNeutral =
      gate.onInsufficient === 'neutral' && unknown.length === 0 && found.every(({ isUnjudged }) => isUnjudged)
    return {
      verdict: 'insufficient-evidence',
      reasons: [...gaps, ...notes],
      ...(isNeutral && { neutral: true as const })
    }
  }
  const isFirst =
    gate.newOnly === true && (gate.baseline?.usable === false || rolesWithout(report).length > 0)
  if (isFirst) return { verdict: 'report', reasons: notes }
  if (gate.thresholds.length > 0) return { verdict: 'pass', reasons: notes }
  const unlimited = `No limit is set, so nothing ${gate.waived.length > 0 ? 'but a waiver of no use ' : ''}can fail.`
  return { verdict: 'report', reasons: [unlimited, ...undecided, ...notes] }
}

/** Roles that a reason names; the report has all. */
const NAMED = 5

function exceeding(
  { name, scope, match, ofNames, limit, value, roles }: Gate['thresholds'][number],
  { newOnly }: Gate
): string {
  const rest = roles.length - NAMED
  const names = `${roles.slice(0, NAMED).map(roleName).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  const what = newOnly === true ? ' with what is new' : ''
  const whose = match === undefined ? '' : ` for ${ofNames ?? 'roles'} ${match}`
  if (scope === 'total')
    return `${name} is ${limit}, and the roles exceed it together${what} (sum: ${value}): ${names}.`
  return `${name}${whose} is ${limit}, and ${plural(roles.length, 'role')} exceed${roles.length === 1 ? 's' : ''} it${what} (highest: ${value}): ${names}.`
}

/** What there is cannot be compared with: then nobody knows what is new. */
function baselineGaps({ baseline, newOnly }: Gate): string[] {
  if (newOnly !== true || baseline?.state !== 'refused') return []
  return [`What is new is not known: ${uncompared(baseline)}.`]
}

function baselineNotes(report: Pick<Report, 'gate' | 'roles'>): string[] {
  const { baseline, newOnly } = report.gate
  if (baseline === undefined) return []
  if (baseline.usable) {
    const renamed = report.roles.flatMap(({ arn, sinceBaseline }) =>
      sinceBaseline?.comparedWith === undefined
        ? []
        : [`${roleName(arn)} with ${roleName(sinceBaseline.comparedWith)}`]
    )
    const unknown = rolesWithout(report)
    return [
      ...(baseline.why === undefined
        ? []
        : [`The baseline ${baseline.from} is compared with, though ${baseline.why}.`]),
      ...(renamed.length === 0
        ? []
        : [
            `Compared with a role of another name in the baseline: ${renamed.slice(0, NAMED).join(', ')}${renamed.length > NAMED ? ` and ${renamed.length - NAMED} more` : ''}.`
          ]),
      ...(newOnly === true && unknown.length > 0
        ? [
            `What is new is not known of ${firstNames(unknown)}: the baseline did not judge ${unknown.length === 1 ? 'it' : 'them'}.`
          ]
        : [])
    ]
  }
  if (newOnly !== true) return [`${capitalized(uncompared(baseline))}.`]
  if (baseline.from === 'none')
    return [
      'No baseline was given, so that nothing can be new: give the report.json of an earlier scan as baseline.'
    ]
  if (baseline.state === 'judged-nothing')
    return [
      `What is new is not known: ${uncompared(baseline)}. The next scan of the base branch that sees traces makes a baseline.`
    ]
  return baseline.state === 'none'
    ? [
        `There is no baseline yet, so that nothing can be new: ${uncompared(baseline)}. The next scan of the base branch makes one.`
      ]
    : []
}

/** Judged roles of which no earlier report tells what they granted. */
function rolesWithout({ roles }: Pick<Report, 'roles'>): RoleReport[] {
  return roles.filter(({ judged, sinceBaseline }) => judged && sinceBaseline === undefined)
}

function uncompared({ from, why = 'why is not known' }: NonNullable<Gate['baseline']>): string {
  return from === 'none'
    ? `no baseline is compared with: ${why}`
    : `the baseline ${from} is not compared with: ${why}`
}

function firstNames(roles: readonly RoleReport[]): string {
  const rest = roles.length - NAMED
  const names = roles.slice(0, NAMED).map(({ arn }) => roleName(arn))
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The exit code of both faces. */
export function exitCodeOf({ verdict, neutral, gate }: Pick<Report, 'verdict' | 'neutral' | 'gate'>): number {
  if (gate.failOn === 'never' || neutral === true) return EXIT.pass
  if (verdict === 'pass' || verdict === 'report') return EXIT.pass
  return verdict === 'excess' ? EXIT.excess : EXIT.insufficientEvidence
}
