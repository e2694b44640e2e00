/** Excess that somebody answers for: which findings a waiver covers, until when, and which waivers are of no use any more. */
import { plural } from '../kit/plural.ts'
import { contains, matchesAction, overlaps, resourcePattern } from '../iam/pattern.ts'
import type { Gate, RoleReport, WorkloadReport } from '../report/report.ts'
import { roleName } from '../kit/role-name.ts'
import { compare } from '../kit/compare.ts'
import { grouped } from '../kit/grouped.ts'
import type { Findings, RoleExcess } from './findings.ts'
import { matchesName } from '../kit/name-pattern.ts'
import { ageOfExpired, ageOfUnmatched, type WaiverTerms } from './waiver-age.ts'

export interface Waiver {
  /** A glob of names of roles: see name-pattern.ts. */
  role: string
  /** As in a policy: `s3:Get*`, in any case. */
  action: string
  /** As in a policy. Without it the waiver is for all resources. */
  resource?: string
  reason: string
  owner: string
  /** `YYYY-MM-DD`, the last day on which it holds, in UTC. */
  expires: string
}

export interface Waived {
  waivers: Gate['waived']
  /** In the order of the roles that were given. */
  roles: { waived: RoleReport['waived']; open: Findings }[]
}

/**
 * Takes from each role's findings those that waivers cover. An unused action is covered when it is on all resources on which it is granted.
 * One that has expired covers on as long as that only warns: what it is for must not turn a build red that did not touch it.
 */
export function waive(roles: readonly RoleExcess[], waivers: readonly Waiver[], terms: WaiverTerms): Waived {
  const { today } = terms
  const sorted = waivers.toSorted(byContent)
  const about = sorted.map(() => 0)
  const ofRoles = roles.map(({ report, findings }) => {
    const all = sorted.flatMap((waiver, index) =>
      matchesName(waiver.role, roleName(report.arn)) ? [{ waiver, index }] : []
    )
    if (!report.judged || all.length === 0) return { waived: [], open: findings }
    const holding = new Set(
      all.filter(({ waiver }) => today <= waiver.expires || !ageOfExpired(waiver, terms).fails)
    )
    const waived: RoleReport['waived'] = []
    const unused = findings.unused.filter(({ action, on }) => {
      const resources = [...new Set(on.flatMap(({ resources }) => resources))]
      const covering = all.filter(
        ({ waiver }) =>
          matchesAction(waiver.action, action) && resources.some((resource) => isFor(waiver, resource))
      )
      for (const { index } of covering) count(about, index)
      const inForce = covering.filter((one) => holding.has(one))
      const isCovered = (resource: string): boolean => inForce.some(({ waiver }) => isFor(waiver, resource))
      if (inForce.length === 0 || !resources.every(isCovered)) return true
      waived.push(...inForce.map(({ index }) => ({ action, waiver: index })))
      return false
    })
    const wide = findings.wide.filter(({ action, resource }) => {
      const covering = all.filter(
        ({ waiver }) => matchesAction(waiver.action, action) && isFor(waiver, resource)
      )
      for (const { index } of covering) count(about, index)
      const inForce = covering.filter((one) => holding.has(one))
      waived.push(...inForce.map(({ index }) => ({ action, resource, waiver: index })))
      return inForce.length === 0
    })
    return { waived: waived.toSorted(byFinding), open: { unused, wide } }
  })
  return {
    waivers: sorted.map((waiver, index) => {
      const findings = about[index] ?? 0
      const isExpired = today > waiver.expires
      return { ...waiver, state: isExpired ? 'expired' : findings > 0 ? 'used' : 'unmatched', findings }
    }),
    roles: ofRoles
  }
}

/**
 * The waivers, of which those that cover nothing are told apart: what one is for may have been used this time, or nobody knows whether it
 * was, and then there is nothing to waive and nothing wrong with it. Of those that are of no use, since when.
 */
export function toldApart(
  waivers: Gate['waived'],
  roles: readonly RoleReport[],
  workloads: readonly WorkloadReport[],
  terms: WaiverTerms
): Gate['waived'] {
  const ofRole = grouped(workloads, ({ role }) => role)
  return waivers.map((waiver) => {
    const isAbout = ({ action, resource = '*' }: { action: string; resource?: string }): boolean =>
      matchesAction(waiver.action, action) &&
      (waiver.resource === undefined ||
        resource === '*' ||
        overlaps(resourcePattern(waiver.resource, false), resourcePattern(resource, false)) !== 'no')
    const isNeeded =
      waiver.state === 'unmatched' &&
      roles.some(
        ({ arn, undecided }) =>
          matchesName(waiver.role, roleName(arn)) &&
          (undecided.some(isAbout) ||
            ofRole.get(arn)?.some(({ needs, implied }) => [...needs, ...implied].some(isAbout)) === true)
      )
    if (isNeeded) return { ...waiver, state: 'needed' }
    if (waiver.state === 'expired') return { ...waiver, ...ageOfExpired(waiver, terms) }
    return waiver.state === 'unmatched' ? { ...waiver, ...ageOfUnmatched(waiver, terms) } : waiver
  })
}

/**
 * What is wrong with the waivers, in sentences: `failing` fails the gate. The rest only warns: it is not yet, or not for a pull request, to
 * be mended, or is of roles that were not judged, so that nobody knows whether there is something to waive.
 */
export function waiverProblems(
  waivers: Gate['waived'],
  roles: readonly RoleReport[]
): { failing: string[]; open: string[] } {
  const failing: string[] = []
  const open: string[] = []
  for (const one of waivers) {
    const { role, action, resource, owner, expires, state, findings } = one
    if (state === 'used' || state === 'needed') continue
    const matched = roles.filter(({ arn }) => matchesName(role, roleName(arn)))
    const names = matched.map(({ arn }) => roleName(arn)).join(', ')
    const waiver = `The waiver of ${action}${resource === undefined ? '' : ` on ${resource}`} for ${role} (owner: ${owner})`
    if (!matched.some(({ judged }) => judged)) {
      const unjudged = matched.length === 0 ? 'no role of that name was seen' : `not judged: ${names}`
      open.push(`${waiver} ${state === 'expired' ? `expired on ${expires}` : 'covers nothing'}; ${unjudged}.`)
    } else if (state === 'expired') {
      const text = `${waiver} expired on ${expires}; it was for ${plural(findings, 'finding')} of ${names}.`
      if (fails(one)) failing.push(text)
      else open.push(`${text} ${untilThen(one)}`)
    } else if (matched.every(({ judged }) => judged)) {
      const text = `${waiver} matches no finding of ${names}: take it out, or mend its pattern.`
      if (fails(one)) failing.push(text)
      else open.push(`${text} ${untilThen(one)}`)
    } else open.push(`${waiver} covers nothing; some of its roles were not judged: ${names}.`)
  }
  return { failing, open }
}

/** Reports that were made before there was a grace tell nothing of it. */
function fails({ fails: isFailing = true }: Gate['waived'][number]): boolean {
  return isFailing
}

function untilThen({ failsFrom }: Gate['waived'][number]): string {
  return `It fails runs of the base branch from ${failsFrom} on, and no pull request that did not write it.`
}

function isFor(waiver: Waiver, granted: string): boolean {
  return (
    waiver.resource === undefined ||
    waiver.resource === granted ||
    contains(resourcePattern(waiver.resource, false), resourcePattern(granted, false)) === 'yes'
  )
}

function count(numbers: number[], index: number): void {
  numbers[index] = (numbers[index] ?? 0) + 1
}

function byContent(a: Waiver, b: Waiver): number {
  const key = (waiver: Waiver): string =>
    [waiver.role, waiver.action, waiver.resource ?? '', waiver.expires, waiver.owner, waiver.reason].join(
      '\u0000'
    )
  return compare(key(a), key(b))
}

function byFinding(a: RoleReport['waived'][number], b: RoleReport['waived'][number]): number {
  return compare(a.action, b.action) || compare(a.resource ?? '', b.resource ?? '') || a.waiver - b.waiver
}
