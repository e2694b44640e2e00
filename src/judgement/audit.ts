/** Stored reports over a period to the record that a review of access asks for: which roles, how often looked at, and what became of them. */
import { compare } from '../kit/compare.ts'
import { matchesName } from '../kit/name-pattern.ts'
import { roleName } from '../kit/role-name.ts'
import type { Gate, Report, RoleReport } from '../report/report.ts'

/** A report, and what it is called for the reader. */
export interface StoredReport {
  from: string
  report: Report
}

/** What a role grants at one time. */
interface State {
  /** ISO 8601, of the evidence; absent where it is not known. */
  end?: string
  granted: number
  unused: number
  wide: number
}

/** A report in which what a role grants, or what of it is unused, is another number than in the one before. */
interface Change {
  from: string
  before: State
  after: State
  commit?: string
  pullRequest?: number
}

export interface AuditedRole {
  /** ARN. */
  role: string
  period: { start?: string; end?: string }
  /** Reports in which it was judged, and in which it was not. */
  runs: number
  unjudged: number
  /** Requests of its workloads that were seen, each run once however often its evidence was merged. */
  seen: number
  /** Requests that AWS counted; absent where it was not asked in every run. */
  requests?: number
  /** The first and the last report that judged it; absent where none did. */
  before?: State
  after?: State
  changes: Change[]
  /** Those that name it in the last report, and those that older reports had besides. */
  waivers: (Pick<Gate['waived'][number], 'action' | 'resource' | 'reason' | 'owner' | 'expires' | 'state'> & {
    last: string
  })[]
  pullRequests: number[]
  /** Of the last report in which it is. */
  verdict: Report['verdict']
}

export interface AuditRecord {
  version: 1
  /** What was read, the oldest first, and what was not counted and why. */
  reports: {
    from: string
    digest: string
    end?: string
    verdict: Report['verdict']
    commit?: string
    pullRequest?: number
  }[]
  notCounted: string[]
  roles: AuditedRole[]
}

/** @param notCounted of reports that could not be read, or were edited: why */
export function auditOf(stored: readonly StoredReport[], notCounted: readonly string[]): AuditRecord {
  const once = new Map(
    stored.toSorted((a, b) => compare(b.from, a.from)).map((one) => [one.report.digest, one])
  )
  const reports = [...once.values()].toSorted(
    (a, b) => compare(endOf(a.report) ?? '', endOf(b.report) ?? '') || compare(a.from, b.from)
  )
  const arns = new Set(reports.flatMap(({ report }) => report.roles.map(({ arn }) => arn)))
  return {
    version: 1,
    reports: reports.map(({ from, report }) => ({
      from,
      digest: report.digest,
      ...endIn(report),
      verdict: report.verdict,
      ...madeByIn(report)
    })),
    notCounted: [...notCounted].sort(compare),
    roles: [...arns].sort(compare).map((arn) => audited(arn, reports))
  }
}

function audited(arn: string, reports: readonly StoredReport[]): AuditedRole {
  const all = reports.flatMap(({ from, report }) =>
    report.roles.flatMap((role) => (role.arn === arn ? [{ from, report, role }] : []))
  )
  const judged = all.filter(({ role }) => role.judged)
  const [first, last] = [judged[0], judged.at(-1)]
  const starts = all.flatMap(({ report }) => report.evidence.window?.start ?? []).sort(compare)
  const end = all.map(({ report }) => endOf(report)).findLast((one) => one !== undefined)
  const newest = all.at(-1)
  return {
    role: arn,
    period: {
      ...(starts[0] !== undefined && { start: starts[0] }),
      ...(end !== undefined && { end })
    },
    runs: judged.length,
    unjudged: all.length - judged.length,
    ...requestsOf(judged),
    ...(first !== undefined && { before: stateOf(first.role, first.report) }),
    ...(last !== undefined && { after: stateOf(last.role, last.report) }),
    changes: changesIn(judged),
    waivers: waiversOf(arn, all),
    pullRequests: pullRequestsIn(all),
    verdict: newest?.report.verdict ?? 'insufficient-evidence'
  }
}

interface Seen extends StoredReport {
  role: RoleReport
}

/** Each workload's runs by their end: what was merged into several reports is one run. */
function requestsOf(judged: readonly Seen[]): Pick<AuditedRole, 'seen' | 'requests'> {
  const runs = new Map<string, { seen: number; requests?: number | undefined }>()
  for (const { from, report, role } of judged) {
    for (const { arn, role: under, coverage, traces } of report.workloads) {
      if (under !== role.arn) continue
      const own = { end: endOf(report) ?? from, seen: coverage?.seen ?? traces, requests: coverage?.requests }
      for (const { end, seen, requests } of coverage?.runs ?? [own])
        runs.set(`${arn} ${end}`, { seen, requests })
    }
  }
  const all = [...runs.values()]
  const counted = all.flatMap(({ requests }) => requests ?? [])
  return {
    seen: all.reduce((sum, { seen }) => sum + seen, 0),
    ...(all.length > 0 &&
      counted.length === all.length && { requests: counted.reduce((sum, one) => sum + one, 0) })
  }
}

function stateOf({ granted, unused, wide }: RoleReport, report: Report): State {
  const end = endOf(report)
  return { ...(end !== undefined && { end }), granted, unused: unused.total, wide: wide.length }
}

function changesIn(judged: readonly Seen[]): Change[] {
  return judged.slice(1).flatMap(({ from, report, role }, i) => {
    const earlier = judged[i]
    if (earlier === undefined) return []
    const before = stateOf(earlier.role, earlier.report)
    const after = stateOf(role, report)
    const isSame =
      before.granted === after.granted && before.unused === after.unused && before.wide === after.wide
    return isSame ? [] : [{ from, before, after, ...madeByIn(report) }]
  })
}

function waiversOf(arn: string, all: readonly Seen[]): AuditedRole['waivers'] {
  const found = new Map<string, AuditedRole['waivers'][number]>()
  for (const { from, report } of all) {
    for (const { role, action, resource, reason, owner, expires, state } of report.gate.waived) {
      if (!matchesName(role, roleName(arn))) continue
      const waiver = { action, ...(resource !== undefined && { resource }), reason, owner, expires }
      found.set(JSON.stringify(waiver), { ...waiver, state, last: endOf(report) ?? from })
    }
  }
  return [...found].toSorted(([a], [b]) => compare(a, b)).map(([, waiver]) => waiver)
}

function pullRequestsIn(all: readonly Seen[]): number[] {
  const numbers = new Set(all.flatMap(({ report }) => report.madeBy?.pullRequest ?? []))
  return [...numbers].sort((a, b) => a - b)
}

function madeByIn({ madeBy }: Report): { commit?: string; pullRequest?: number } {
  const { commit, pullRequest } = madeBy ?? {}
  return {
    ...(commit !== undefined && { commit }),
    ...(pullRequest !== undefined && { pullRequest })
  }
}

function endOf({ evidence }: Report): string | undefined {
  return evidence.window?.end
}

function endIn(report: Report): { end?: string } {
  const end = endOf(report)
  return end === undefined ? {} : { end }
}
