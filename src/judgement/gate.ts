/** Waivers, baseline and limits to a verdict. */
import { EXIT } from '../kit/errors.ts'
import { plural } from '../kit/plural.ts'
import type { Gate, Report, RoleReport } from '../report/report.ts'
import { roleName } from '../kit/role-name.ts'
import { compareWithBaseline, usable, type Baseline, type NoBaseline, type OpenRole } from './baseline.ts'
import { countedOf, type RoleExcess } from './findings.ts'
import { gapsIn, tooLittleSeen, testsSucceeded } from './gaps.ts'
import { looserThan } from './loosening.ts'
import { thresholdsOf, type Limits } from './limits.ts'
import { toldApart, waive, waiverProblems, type Waiver } from './waivers.ts'

export interface GateRules {
  /** Whether findings fail: all, those that the baseline does not have, none. */
  failOn: 'any' | 'new' | 'never'
  /** What says so. */
  failOnSetBy?: NonNullable<Gate['failOnSetBy']>
  /** Nothing fails; what counts stays as `failOn` says. */
  warnOnly: boolean
  limits: Limits
  waivers: readonly Waiver[]
  /** Globs of names of workloads of which nothing is said: see name-pattern.ts. */
  ignored: readonly string[]
  /** Days after which a baseline is not compared with any more. */
  baselineMaxAge: number
  /** The file that sets them besides the options; absent where none does. */
  configuration?: NonNullable<Gate['configuration']>
  /** What a pull request would make looser. */
  loosened?: string[]
  /** Why nobody knows whether these are the rules that were agreed on, as a sentence. */
  unknown?: string
}

/** What counts where nothing is known to be new. */
const NOTHING = { unused: [], wide: [] }

export interface Gated {
  gate: Gate
  /** In the order that was given, with what the gate says of each. */
  roles: RoleReport[]
}

/**
 * Holds the judged roles against waivers, baseline and limits.
 * @param baseline absent when none was asked for
 * @param now Unix seconds: waivers expire at the end of their day in UTC
 */
export function gateOf(
  roles: readonly RoleExcess[],
  { evidence, workloads }: Pick<Report, 'evidence' | 'workloads'>,
  rules: GateRules,
  baseline: Baseline | NoBaseline | undefined,
  now: number
): Gated {
  const newOnly = rules.failOn === 'new'
  const today = new Date(now * 1000).toISOString().slice(0, 10)
  const waived = waive(roles, rules.waivers, today)
  const open = roles.map(({ report, findings }, i): OpenRole => ({
    report,
    findings,
    open: waived.roles[i]?.open ?? findings
  }))
  const current = { evidence, workloads, roles: roles.map(({ report }) => report) }
  const used = baselineIn(baseline, current, rules, now)
  const compared =
    used?.usable === true && baseline !== undefined && 'report' in baseline
      ? compareWithBaseline(open, baseline.report)
      : undefined
  const gated = open.map(({ report, open: findings }, i): RoleReport => {
    if (!report.judged) return report
    const comparison = compared?.get(report.arn)
    // without a comparison nobody knows what is new: that is told, and never taken for excess
    const { unused, wide } = newOnly ? (comparison?.fresh ?? NOTHING) : findings
    return {
      ...report,
      waived: listed(waived.roles[i]?.waived ?? [], report, waived.waivers),
      ...(comparison !== undefined && { sinceBaseline: comparison.since }),
      ...(testsSucceeded(evidence) && { counted: countedOf(unused, wide) })
    }
  })
  const gate = {
    failOn: rules.warnOnly ? ('never' as const) : rules.failOn,
    ...(rules.failOnSetBy !== undefined && {
      failOnSetBy: rules.warnOnly ? ('option' as const) : rules.failOnSetBy
    }),
    ...(newOnly && { newOnly }),
    thresholds: thresholdsOf(gated, workloads, rules.limits),
    waived: toldApart(
      waived.waivers,
      roles.map(({ report }) => report),
      workloads
    ),
    ...(used !== undefined && { baseline: used }),
    ...(rules.configuration !== undefined && { configuration: rules.configuration }),
    ...(rules.unknown !== undefined && { unknown: rules.unknown })
  }
  return {
    roles: gated,
    gate: withLoosened(gate, rules.loosened, compared !== undefined, baseline)
  }
}

/** @param isCompared whether the baseline is compared with */
function withLoosened(
  gate: Gate,
  proposed: readonly string[] = [],
  isCompared: boolean,
  baseline: Baseline | NoBaseline | undefined
): Gate {
  const since =
    baseline === undefined || !('report' in baseline)
      ? (baseline?.loosens ?? [])
      : isCompared
        ? looserThan(baseline.report.gate, gate)
        : []
  const loosened = [...proposed, ...since]
  return loosened.length === 0 ? gate : { ...gate, loosened }
}

function baselineIn(
  baseline: Baseline | NoBaseline | undefined,
  current: Pick<Report, 'evidence' | 'workloads' | 'roles'>,
  rules: GateRules,
  now: number
): Gate['baseline'] {
  if (baseline === undefined) {
    if (rules.failOn !== 'new' || current.roles.length === 0) return undefined
    return { from: 'none', usable: false, state: 'none', why: 'none was given' }
  }
  if ('why' in baseline)
    return { from: baseline.from, usable: false, state: baseline.state, why: baseline.why }
  const { from, created, commit } = baseline
  return {
    from,
    ...(created !== undefined && { created }),
    ...(commit !== undefined && { commit }),
    ...usable(baseline, current, { now, maxAgeDays: rules.baselineMaxAge })
  }
}

/** Where the unused actions are left out, those that are waived are left out too: each waiver once, with their number. */
function listed(
  waived: RoleReport['waived'],
  { unused }: RoleReport,
  waivers: Gate['waived']
): RoleReport['waived'] {
  if (unused.actions !== undefined) return waived
  const actions = new Map<number, number>()
  for (const { resource, waiver } of waived)
    if (resource === undefined) actions.set(waiver, (actions.get(waiver) ?? 0) + 1)
  return [
    ...[...actions]
      .toSorted(([a], [b]) => a - b)
      .map(([waiver, number]) => ({
        action: waivers[waiver]?.action ?? '*',
        waiver,
        actions: number
      })),
    ...waived.filter(({ resource }) => resource !== undefined)
  ]
}

/**
 * The verdict and why: `excess` above a limit, or when a waiver is expired or of no use; else `insufficient-evidence` when anything
 * asked for could not be judged; else `report` where nothing could fail.
 */
export function judge(
  report: Pick<Report, 'gate' | 'evidence' | 'workloads' | 'ignored' | 'roles' | 'compared'>
): Pick<Report, 'verdict' | 'reasons'> {
  const { gate, roles, compared } = report
  const undecided = compared ? tooLittleSeen(report) : []
  const gaps = [
    ...(compared && gate.unknown !== undefined ? [gate.unknown] : []),
    ...baselineGaps(gate),
    ...gapsIn(report),
    ...(gate.thresholds.length > 0 ? undecided : [])
  ]
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
  if (gaps.length > 0) return { verdict: 'insufficient-evidence', reasons: [...gaps, ...notes] }
  if (gate.newOnly === true && gate.baseline?.state === 'none') return { verdict: 'report', reasons: notes }
  if (gate.thresholds.length > 0 || gate.waived.length > 0) return { verdict: 'pass', reasons: notes }
  return { verdict: 'report', reasons: ['No limit is set, so nothing can fail.', ...undecided, ...notes] }
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

function baselineNotes({ gate: { baseline, newOnly }, roles }: Pick<Report, 'gate' | 'roles'>): string[] {
  if (baseline === undefined) return []
  if (baseline.usable) {
    const unknown = roles.filter(({ judged, sinceBaseline }) => judged && sinceBaseline === undefined)
    return [
      ...(baseline.why === undefined
        ? []
        : [`The baseline ${baseline.from} is compared with, though ${baseline.why}.`]),
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
  return baseline.state === 'none'
    ? [
        `There is no baseline yet, so that nothing can be new: ${uncompared(baseline)}. The next scan of the base branch makes one.`
      ]
    : []
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
export function exitCodeOf({ verdict, gate }: Pick<Report, 'verdict' | 'gate'>): number {
  if (gate.failOn === 'never' || verdict === 'pass' || verdict === 'report') return EXIT.pass
  return verdict === 'excess' ? EXIT.excess : EXIT.insufficientEvidence
}
