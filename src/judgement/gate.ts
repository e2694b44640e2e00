/** The judged roles held against waivers, baseline and limits: all that the verdict follows from. */
import type { Gate, Report, RoleReport } from '../report/report.ts'
import { usable, type Baseline, type NoBaseline } from './baseline.ts'
import { countedOf, type RoleExcess } from './findings.ts'
import { testsSucceeded } from './gaps.ts'
import { Identity } from './identity.ts'
import { looserThan } from './loosening.ts'
import { thresholdsOf, type Limits } from './limits.ts'
import { compareWithBaseline, type OpenRole } from './since-baseline.ts'
import type { WaiverTerms } from './waiver-age.ts'
import { toldApart, waive, type Waiver } from './waivers.ts'

export interface GateRules {
  /** Whether findings fail: all, those that the baseline does not have, none. */
  failOn: 'any' | 'new' | 'never'
  /** What says so. */
  failOnSetBy?: NonNullable<Gate['failOnSetBy']>
  /** Nothing fails; what counts stays as `failOn` says. */
  warnOnly: boolean
  limits: Limits
  waivers: readonly Waiver[]
  /** Days for which a waiver that is expired, or matches nothing, only warns. */
  waiverGrace: number
  /** Set for a pull request: by waivers that it did not write itself it is only warned. */
  proposal?: { waivers: readonly Waiver[] }
  /** Globs of names of workloads of which nothing is said: see name-pattern.ts. */
  ignored: readonly string[]
  /** Patterns of names that differ by stage: see identity.ts. */
  identity: readonly string[]
  /** Whether a verdict fails because nothing could be judged. */
  onInsufficient: 'fail' | 'neutral'
  /** Days after which a baseline is said to be old. */
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
 * @param previous an earlier report that is only asked since when waivers are of no use; the baseline is asked first
 */
export function gateOf(
  roles: readonly RoleExcess[],
  { evidence, workloads }: Pick<Report, 'evidence' | 'workloads'>,
  rules: GateRules,
  baseline: Baseline | NoBaseline | undefined,
  now: number,
  previous?: Baseline | NoBaseline
): Gated {
  const newOnly = rules.failOn === 'new'
  const today = new Date(now * 1000).toISOString().slice(0, 10)
  const terms = {
    today,
    graceDays: rules.waiverGrace,
    proposed: rules.proposal?.waivers,
    before: waiversBefore(baseline) ?? waiversBefore(previous)
  }
  const waived = waive(roles, rules.waivers, terms)
  const open = roles.map(({ report, findings }, i): OpenRole => ({
    report,
    findings,
    open: waived.roles[i]?.open ?? findings
  }))
  const current = { evidence, workloads, roles: roles.map(({ report }) => report) }
  const identity = new Identity(rules.identity)
  const comparable = alike(baseline, current, identity, now)
  const used = baselineIn(comparable, current, rules, identity, now)
  const compared =
    used?.usable === true && comparable !== undefined && 'report' in comparable
      ? compareWithBaseline(open, comparable, current, identity)
      : undefined
  const gated = open.map(({ report, open: findings }, i): RoleReport => {
    if (!report.judged) return report
    const comparison = compared?.get(report.arn)
    // without a comparison nobody knows what is new: that is told, and never taken for excess
    const counting = newOnly ? (comparison?.fresh ?? NOTHING) : findings
    return {
      ...report,
      waived: listed(waived.roles[i]?.waived ?? [], report, waived.waivers),
      ...(comparison !== undefined && { sinceBaseline: comparison.since }),
      ...(testsSucceeded(evidence) && {
        counted:
          counting === roles[i]?.findings
            ? { unused: report.unused.byAccessLevel, wide: report.wide.length }
            : countedOf(counting.unused, counting.wide)
      })
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
      workloads,
      terms
    ),
    ...(rules.onInsufficient === 'neutral' && { onInsufficient: rules.onInsufficient }),
    ...(used !== undefined && { baseline: used }),
    ...(rules.configuration !== undefined && { configuration: rules.configuration }),
    ...(rules.unknown !== undefined && { unknown: rules.unknown })
  }
  return {
    roles: gated,
    gate: withLoosened(gate, rules.loosened, compared !== undefined, baseline)
  }
}

/** What a report said of its waivers, on the last day of its evidence. */
function waiversBefore(earlier: Baseline | NoBaseline | undefined): WaiverTerms['before'] {
  if (earlier === undefined || !('report' in earlier)) return undefined
  const { created, report } = earlier
  const day = (created ?? report.evidence.window?.end)?.slice(0, 10)
  return day === undefined ? undefined : { waived: report.gate.waived, day }
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

/** The baseline, of whose reports before and after it only those that can be compared with are left. */
function alike(
  baseline: Baseline | NoBaseline | undefined,
  current: Pick<Report, 'evidence' | 'workloads' | 'roles'>,
  identity: Identity,
  now: number
): Baseline | NoBaseline | undefined {
  if (baseline === undefined || 'why' in baseline) return baseline
  const terms = { now, maxAgeDays: Number.POSITIVE_INFINITY, identity }
  const { created, older = [], newer = [] } = baseline
  const dated = created === undefined ? {} : { created }
  const isUsable = (report: Report): boolean => usable({ report, ...dated }, current, terms).usable
  return { ...baseline, older: older.filter(isUsable), newer: newer.filter(isUsable) }
}

function baselineIn(
  baseline: Baseline | NoBaseline | undefined,
  current: Pick<Report, 'evidence' | 'workloads' | 'roles'>,
  rules: GateRules,
  identity: Identity,
  now: number
): Gate['baseline'] {
  if (baseline === undefined) {
    if (rules.failOn !== 'new' || current.roles.length === 0) return undefined
    return { from: 'none', usable: false, state: 'none', why: 'none was given' }
  }
  if ('why' in baseline)
    return { from: baseline.from, usable: false, state: baseline.state, why: baseline.why }
  const { from, created, commit, doubt } = baseline
  const found = usable(baseline, current, { now, maxAgeDays: rules.baselineMaxAge, identity })
  const why = [doubt, found.why].filter((part) => part !== undefined).join('; ')
  return {
    from,
    ...(created !== undefined && { created }),
    ...(commit !== undefined && { commit }),
    ...found,
    ...(why !== '' && { why })
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
