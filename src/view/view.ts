/**
 * A report in the form in which it is laid out: counted, named, in the order of what is shown. Every reporter takes it, so that each
 * number and each order is made in one place. It stands above the report's type, since it asks the policy language and the sizes of
 * policies.
 */
import { tooLittleSeen } from '../judgement/gaps.ts'
import { hasEvidence } from '../needs/evidence.ts'
import { compare } from '../kit/compare.ts'
import type { Lacking } from '../kit/refused-to-scan.ts'
import { roleName } from '../kit/role-name.ts'
import { policyFiles } from '../policies/size.ts'
import { ACCESS_LEVELS, type AccessLevel } from '../reference/reference.ts'
import type { Report, RoleReport, WorkloadReport, WrittenPolicy } from '../report/report.ts'
import { bounded, boundedText, NAME, SENTENCE } from './bounded.ts'
import type { Caution } from './caution.ts'
import { cautionsOf } from './cautions.ts'
import { seenCell, sureness } from './coverage.ts'
import { distinctGrants, type DistinctGrant } from './grants.ts'
import { headlineOf } from './headline.ts'
import { howSure, isUnsure } from './how-sure.ts'
import { lackingOf } from './lacking.ts'
import { missingOf, type Missing } from './missing.ts'
import { removalsOf, type Removal, type Wide } from './removals.ts'
import { rolePoliciesOf, type RolePolicyView } from './role-policies.ts'
import { validationCount } from './validation.ts'

/** In one line of text. */
const LONGEST_STATEMENTS = 4000

export interface View {
  /** The report itself, for files that hold what is to be used and not to be read: nothing in it is shortened. */
  full: Report
  /** What it says of the whole, with texts of bounded lengths, as are all that follow. */
  report: Omit<Report, 'workloads' | 'roles'>
  /** The verdict in one line, without markup and without any name from outside. */
  headline: string
  /** What the findings are worth, in one sentence for all roles, with names from outside; empty where nothing was judged. */
  howSure: string
  /** Whether a pass is shown without a tick: `howSure` then says that it is not very sure. */
  isUnsure: boolean
  /** Why the verdict is what it is, as far as `howSure` does not say it. */
  reasons: readonly string[]
  /** What AWS refused, by role. */
  missing: readonly Missing[]
  /** What AWS refused the scan itself; absent where that is nothing. */
  lacking?: Lacking
  /** Over all judged roles. */
  tally: { judged: number; granted: number; unused: number; wide: number }
  /** Absent where no baseline was asked for. */
  sinceBaseline?: SinceBaseline
  /** Those with most excess first, those that could not be judged last. */
  roles: readonly RoleView[]
  /** In the order of the report. */
  workloads: readonly WorkloadView[]
  cautions: readonly Caution[]
  /** The written policies, file by file, as they are. */
  policies: readonly {
    workload: string
    role: string | undefined
    file: string
    policy: WrittenPolicy
    leftOut: readonly LeftOut[]
  }[]
  /** For each judged role one, as it is. */
  rolePolicies: readonly RolePolicyView[]
  /** How many policies AWS agreed to; empty where it was not asked. */
  checkedByAws: string
}

export interface RoleView {
  report: RoleReport
  /** The last part of its ARN. */
  name: string
  workloads: readonly WorkloadView[]
  /** Of the requests to its workloads, for a cell: `20 of 200`. */
  seen: string
  /** What its unused actions being unused is worth, in words; empty where that is not told. */
  sureness: string
  /** Whether a limit counts it as above. */
  exceeds: boolean
  /** The worst access level of which an action is unused; absent where none is. */
  worstLevel?: AccessLevel
  /** What it could lose, the most dangerous first: worked out when first asked for. */
  readonly removals: readonly Removal[]
  /** All of them; those of which nothing is unused too. Of thousands of roles they are many: worked out when asked for, and kept by nobody. */
  readonly grants: readonly DistinctGrant[]
  /** How many findings its baseline does not have; absent where there is none to compare with. */
  newFindings?: number
  /** Used actions on more resources than needed, and whether the baseline lacks them. */
  wide: readonly Wide[]
}

export interface WorkloadView {
  report: WorkloadReport
  name: string
  /** The last part of its role's ARN; absent where the role is not known. */
  roleName?: string
  /** Whether anything is known of what it needs. */
  hasEvidence: boolean
  /** Of the requests to it, for a cell: `20 of 200`. */
  seen: string
  /** What its policy leaves out, by when it would be needed: what the role grants first. */
  leftOut: readonly LeftOut[]
}

/** Actions that an operation which was called needs of some requests only. */
export interface LeftOut {
  /** `S3 PutObject: if it sets an ACL`. */
  when: string
  actions: readonly string[]
  /** Whether the role grants them today, so that whoever takes the policy takes them away. */
  isGranted: boolean
}

/** What there is of findings against the baseline, over all roles; or why that cannot be told. */
export type SinceBaseline =
  | {
      isUsable: true
      created?: string
      commit?: string
      added: number
      legacy: number
      notSeen: number
      removed: number
    }
  | { isUsable: false; why: string }

/** @param full as it may be shown: masked, where it has to be */
export function viewOf(full: Report): View {
  const { workloads: workloadReports, roles: roleReports, ...rest } = full
  const undecided = new Map(
    roleReports.map((role) => [role.arn, new Set(role.undecided.map(({ action }) => action))])
  )
  const workloads = workloadReports.map((report) => workloadView(report, undecided.get(report.role ?? '')))
  const known: KnownWorkloads = {
    byArn: new Map(workloadReports.map(({ arn }, i) => [arn, workloads[i]])),
    ofRole: byRole(workloadReports)
  }
  const exceeding = new Set(rest.gate.thresholds.flatMap((threshold) => threshold.roles))
  const since = sinceBaseline(full)
  const lacking = lackingOf(full)
  return {
    full,
    report: bounded(rest, SENTENCE),
    headline: headlineOf(full),
    isUnsure: isUnsure(full),
    ...bounded({ howSure: howSure(full), reasons: openReasons(full) }, SENTENCE),
    missing: missingOf(full).map(boundedMissing),
    ...(lacking !== undefined && { lacking }),
    tally: tallyOf(roleReports),
    ...(since !== undefined && { sinceBaseline: bounded(since, SENTENCE) }),
    roles: worstFirst(roleReports).map((role) => roleView(role, known, exceeding, full.templates)),
    workloads,
    cautions: cautionsOf(full).map(({ text, names, ...rest }) => ({
      ...rest,
      text: boundedText(text, SENTENCE),
      names: bounded(names)
    })),
    policies: workloadReports.flatMap((report, i) =>
      policyFiles(report).map(([file, policy], part) => ({
        workload: workloads[i]?.name ?? '',
        role: report.role,
        file,
        policy,
        // of a policy in parts once
        leftOut: part === 0 ? (workloads[i]?.leftOut ?? []) : []
      }))
    ),
    rolePolicies: rolePoliciesOf(full),
    checkedByAws: validationCount(full)
  }
}

/** How little was seen of a role is told by `howSure`. */
function openReasons(report: Report): string[] {
  const told = new Set(tooLittleSeen(report))
  return report.reasons.filter((reason) => !told.has(reason))
}

/** A statement that is cut would be another statement. */
function boundedMissing(missing: Missing): Missing {
  const { statements } = missing
  return { ...bounded(missing), statements: statements.length > LONGEST_STATEMENTS ? '' : statements }
}

interface KnownWorkloads {
  byArn: ReadonlyMap<string, WorkloadView | undefined>
  ofRole: ReadonlyMap<string, readonly WorkloadReport[]>
}

/** @param undecided the actions that its role grants and of which nothing shows whether they are needed */
function workloadView(report: WorkloadReport, undecided: ReadonlySet<string> = new Set()): WorkloadView {
  const { role, name } = report
  return {
    report: bounded(report),
    name: boundedText(name, NAME),
    ...(role !== undefined && { roleName: boundedText(roleName(role), NAME) }),
    hasEvidence: hasEvidence(report),
    seen: seenCell(report.coverage),
    leftOut: bounded(leftOutOf(report, undecided), SENTENCE)
  }
}

function leftOutOf({ leftOut = [] }: WorkloadReport, undecided: ReadonlySet<string>): LeftOut[] {
  const groups = new Map<string, LeftOut & { actions: string[] }>()
  for (const { action, when } of leftOut) {
    const isGranted = undecided.has(action)
    const key = `${isGranted ? 0 : 1} ${when}`
    const group = groups.get(key) ?? { when, actions: [], isGranted }
    group.actions.push(action)
    groups.set(key, group)
  }
  return [...groups].toSorted(([a], [b]) => compare(a, b)).map(([, group]) => group)
}

function roleView(
  report: RoleReport,
  { byArn, ofRole }: KnownWorkloads,
  exceeding: ReadonlySet<string>,
  templates: Report['templates']
): RoleView {
  const { sinceBaseline: since } = report
  const worstLevel = ACCESS_LEVELS.find((level) => report.unused.byAccessLevel[level] > 0)
  const newlyWide = new Set(since?.newWide.map(({ action }) => action))
  const wide = bounded(report.wide.map((one) => ({ isNew: newlyWide.has(one.action), ...one })))
  const shown = {
    report: bounded(report),
    name: boundedText(roleName(report.arn), NAME),
    workloads: report.workloads.flatMap((arn) => byArn.get(arn) ?? []),
    seen: seenCell(report.coverage),
    sureness: boundedText(sureness(report, ofRole.get(report.arn) ?? []), SENTENCE),
    exceeds: exceeding.has(report.arn),
    ...(worstLevel !== undefined && { worstLevel }),
    ...(since !== undefined && { newFindings: newFindings(since) }),
    wide
  }
  return new ShownRole(shown, report, ofRole.get(report.arn) ?? [], templates)
}

/**
 * A role of which what is large is made when it is asked for: report.json is written before anybody asks. A class, since V8 keeps what a
 * getter of a single object refers to for as long as the program runs.
 */
class ShownRole implements RoleView {
  readonly report
  readonly name
  readonly workloads
  readonly seen
  readonly sureness
  readonly exceeds
  readonly worstLevel?: AccessLevel
  readonly newFindings?: number
  readonly wide
  readonly #full: RoleReport
  readonly #running: readonly WorkloadReport[]
  readonly #templates: Report['templates']
  #removals: readonly Removal[] | undefined

  /** @param shown what is small; `full` and `workloads` as they are in the report */
  constructor(
    shown: Omit<RoleView, 'grants' | 'removals'>,
    full: RoleReport,
    workloads: readonly WorkloadReport[],
    templates: Report['templates']
  ) {
    this.report = shown.report
    this.name = shown.name
    this.workloads = shown.workloads
    this.seen = shown.seen
    this.sureness = shown.sureness
    this.exceeds = shown.exceeds
    if (shown.worstLevel !== undefined) this.worstLevel = shown.worstLevel
    if (shown.newFindings !== undefined) this.newFindings = shown.newFindings
    this.wide = shown.wide
    this.#full = full
    this.#running = workloads
    this.#templates = templates
  }

  get grants(): readonly DistinctGrant[] {
    return bounded(distinctGrants(this.#full, usesOf(this.#running)))
  }

  get removals(): readonly Removal[] {
    this.#removals ??= bounded(removalsOf(this.#full, this.grants, this.wide, this.#templates))
    return this.#removals
  }
}

function byRole(workloads: readonly WorkloadReport[]): Map<string, WorkloadReport[]> {
  const groups = new Map<string, WorkloadReport[]>()
  for (const workload of workloads) {
    if (workload.role === undefined) continue
    const group = groups.get(workload.role)
    if (group === undefined) groups.set(workload.role, [workload])
    else group.push(workload)
  }
  return groups
}

function usesOf(workloads: readonly WorkloadReport[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { needs, implied } of workloads) {
    for (const { action } of implied) uses.set(action, uses.get(action) ?? 0)
    for (const { action, calls } of needs) uses.set(action, (uses.get(action) ?? 0) + calls)
  }
  return new Map([...uses].toSorted(([a], [b]) => compare(a, b)))
}

function tallyOf(roles: readonly RoleReport[]): View['tally'] {
  const judged = roles.filter((role) => role.judged)
  return {
    judged: judged.length,
    granted: sum(judged, (role) => role.granted),
    unused: sum(judged, (role) => role.unused.total),
    wide: sum(judged, (role) => role.wide.length)
  }
}

function sinceBaseline({ gate: { baseline }, roles }: Report): SinceBaseline | undefined {
  if (baseline === undefined) return undefined
  const { usable, why = '', created, commit } = baseline
  if (!usable) return { isUsable: false, why }
  const all = roles.flatMap((role) => role.sinceBaseline ?? [])
  return {
    isUsable: true,
    ...(created !== undefined && { created }),
    ...(commit !== undefined && { commit }),
    added: sum(all, newFindings),
    legacy: sum(all, ({ legacy }) => legacy.unused + legacy.wide),
    notSeen: sum(all, ({ notSeen = { unused: 0, wide: 0 } }) => notSeen.unused + notSeen.wide),
    removed: sum(all, ({ removed }) => removed.unused + removed.wide)
  }
}

function newFindings({ newUnused, newWide, newGrants }: NonNullable<RoleReport['sinceBaseline']>): number {
  return newUnused.length + newWide.length + sum(newGrants, (grant) => grant.unused)
}

function worstFirst(roles: readonly RoleReport[]): RoleReport[] {
  const weight = (role: RoleReport): number => (role.judged ? role.unused.total + role.wide.length : -1)
  return roles.toSorted((a, b) => weight(b) - weight(a) || compare(a.arn, b.arn))
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
