/** Which role of an earlier report a role is: by its ARN, in another stage, or under the name that it had then. */
import { compare } from '../kit/compare.ts'
import { roleName } from '../kit/role-name.ts'
import type { Report, RoleReport } from '../report/report.ts'
import type { Identity } from './identity.ts'
import { addTo } from '../kit/grouped.ts'

type Known = Pick<Report, 'roles' | 'workloads'>

/** The roles of an earlier report, each found by what it is now. */
export class EarlierRoles {
  readonly #identity: Identity
  readonly #byArn: ReadonlyMap<string, RoleReport>
  readonly #byKey = new Map<string, RoleReport[]>()
  readonly #byWorkload = new Map<string, RoleReport[]>()
  /** Those that are gone with all of their workloads, by what they granted. */
  readonly #gone = new Map<string, RoleReport[]>()
  readonly #nameNow: ReadonlyMap<string, string>
  readonly #workloadsNow: ReadonlyMap<string, readonly string[]>

  /** @param current all roles and workloads of the report that is made */
  constructor(before: Known, current: Known, identity: Identity) {
    this.#identity = identity
    this.#byArn = new Map(before.roles.map((role) => [role.arn, role]))
    this.#nameNow = namesOf(current)
    this.#workloadsNow = new Map(current.roles.map((role) => [role.arn, role.workloads]))
    const names = namesOf(before)
    const here = new Set([...current.roles, ...current.workloads].map(({ arn }) => arn))
    for (const role of before.roles) {
      addTo(this.#byKey, roleKey(role.arn, identity), role)
      for (const arn of role.workloads)
        addTo(this.#byWorkload, identity.key(arn, names.get(arn) ?? arn), role)
      if (role.grants.length > 0 && ![role.arn, ...role.workloads].some((arn) => here.has(arn)))
        addTo(this.#gone, grantsText(role), role)
    }
  }

  /** @returns undefined where the report has no such role. Of another stage's role the resources are as they would be in this stage */
  find(role: RoleReport): RoleReport | undefined {
    const own = this.#byArn.get(role.arn)
    if (own !== undefined) return own
    const staged = firstJudged(this.#byKey.get(roleKey(role.arn, this.#identity)) ?? [])
    const found = staged ?? this.#ofSameWorkload(role) ?? firstJudged(this.#gone.get(grantsText(role)) ?? [])
    return found === undefined ? undefined : inStageOf(role, found, this.#identity)
  }

  /** A renamed role: what runs under it ran under the other one then, and does not any more. Only where that is one role alone. */
  #ofSameWorkload({ workloads }: RoleReport): RoleReport | undefined {
    const keys = workloads.map((arn) => this.#identity.key(arn, this.#nameNow.get(arn) ?? arn))
    const [only, ...others] = new Set(keys.flatMap((key) => this.#byWorkload.get(key) ?? []))
    if (only === undefined || others.length > 0) return undefined
    const stillThere = this.#workloadsNow.get(only.arn) ?? []
    return workloads.some((arn) => stillThere.includes(arn)) ? undefined : only
  }
}

function namesOf({ workloads }: Known): Map<string, string> {
  return new Map(workloads.map(({ arn, name }) => [arn, name]))
}

/** The roles of a list that a report judged, in whatever stage. */
export function judgedAmong(
  roles: readonly string[],
  reports: readonly Pick<Report, 'roles'>[],
  identity: Identity
): string[] {
  const judged = new Set(
    reports.flatMap((report) =>
      report.roles.flatMap(({ arn, judged: is }) => (is ? [arn, roleKey(arn, identity)] : []))
    )
  )
  return roles.filter((arn) => judged.has(arn) || judged.has(roleKey(arn, identity)))
}

/** Names of policies and statements may have changed. */
function grantsText({ grants }: RoleReport): string {
  const texts = grants.map(({ actions, resources, notAction, notResource, conditional }) =>
    JSON.stringify([actions.map(({ action }) => action), resources, notAction, notResource, conditional])
  )
  return texts.toSorted(compare).join('\n')
}

function firstJudged(roles: readonly RoleReport[]): RoleReport | undefined {
  const sorted = roles.toSorted((a, b) => compare(a.arn, b.arn))
  return sorted.find(({ judged }) => judged) ?? sorted[0]
}

function roleKey(arn: string, identity: Identity): string {
  return identity.key(arn, roleName(arn))
}

function inStageOf(role: RoleReport, before: RoleReport, identity: Identity): RoleReport {
  const from = identity.staged(roleName(before.arn))?.stage
  const to = identity.staged(roleName(role.arn))?.stage
  if (from === undefined || to === undefined || from === to) return before
  const moved = (arns: readonly string[]): string[] => arns.map((arn) => identity.moved(arn, from, to))
  return {
    ...before,
    grants: before.grants.map((grant) => ({
      ...grant,
      resources: moved(grant.resources),
      ...(grant.notResource !== undefined && { notResource: moved(grant.notResource) })
    })),
    wide: before.wide.map((wide) => ({ ...wide, granted: moved(wide.granted) })),
    waived: before.waived.map((waived) =>
      waived.resource === undefined
        ? waived
        : { ...waived, resource: identity.moved(waived.resource, from, to) }
    )
  }
}
