import { compare } from '../kit/compare.ts'
import type { RoleReport } from '../report/report.ts'
import { unusedIn } from '../view/grants.ts'
import type { View } from '../view/view.ts'
import { jsonPieces } from './json.ts'
import type { FolderReporter } from './reporter.ts'

/** The predecessor's list: per workload what its role grants too much. */
export interface ExcessivePermissions {
  arn: string
  role: string
  excessPermissions: Excess[]
}

interface Excess {
  /** Absent where the statement has NotAction, which the predecessor's list did not know. */
  Action?: string[]
  NotAction?: string[]
  /** Several where a role has so many that each with its actions would make a file that nobody opens. Absent where the statement has NotResource. */
  Resource?: string | string[]
  NotResource?: string[]
  Effect: 'Allow'
}

export const excessivePermissionsFile: FolderReporter = {
  called: 'excessive_permissions.json',
  outputs: (view) =>
    view.report.compared
      ? [{ file: 'excessive_permissions.json', text: jsonPieces(excessivePermissions(view)) }]
      : []
}

/**
 * A grant that nobody uses stands as it is written; of one that is used in part, the unused actions by name. Where the report does not
 * name them, it stands as it is written too: left out, the widest grants would look like none. So does one with NotAction, of which no
 * name tells what it gives. A used action that is granted on too much stands with the resource that is too much.
 */
export function excessivePermissions({ full: { roles, workloads } }: View): ExcessivePermissions[] {
  const judged = new Map(roles.filter((role) => role.judged).map((role) => [role.arn, role]))
  return workloads.flatMap(({ arn, role: roleArn }): ExcessivePermissions[] => {
    const role = judged.get(roleArn ?? '')
    return role === undefined ? [] : [{ arn, role: role.arn, excessPermissions: excessOf(role) }]
  })
}

/** A role whose actions on resources are more stands with the resources together that have the same actions. */
const MOST_PAIRS = 20_000

function excessOf(role: RoleReport): Excess[] {
  return [...excessByName(role), ...excessByExclusion(role)]
}

/** Of statements that name what they do not give, those that give what is unused. */
function excessByExclusion(role: RoleReport): Excess[] {
  return role.grants
    .filter(({ actions }) => actions.some(({ unused }) => unused > 0))
    .filter(givesByExclusion)
    .flatMap((grant) => {
      const { notAction, notResource, resources } = grant
      const what =
        notAction === undefined ? { Action: namesIn([unusedOf(grant, role)]) } : { NotAction: notAction }
      const on =
        notResource === undefined
          ? resources.map((Resource) => ({ Resource }))
          : [{ NotResource: notResource }]
      return on.map((one): Excess => ({ ...what, ...one, Effect: 'Allow' }))
    })
}

function givesByExclusion({ notAction, notResource }: RoleReport['grants'][number]): boolean {
  return notAction !== undefined || notResource !== undefined
}

function excessByName(role: RoleReport): Excess[] {
  const excess = [
    ...grantsIn(role),
    ...role.wide.map(({ action, granted }) => ({ actions: [action], on: granted }))
  ]
  const byResource = new Map<string, number[]>()
  for (const [i, { actions, on }] of excess.entries()) {
    if (actions.length === 0) continue
    for (const resource of on) {
      const known = byResource.get(resource)
      if (known === undefined) byResource.set(resource, [i])
      else known.push(i)
    }
  }
  const alike = new Map<string, { actions: string[]; resources: string[] }>()
  for (const [resource, own] of [...byResource].toSorted(([a], [b]) => compare(a, b))) {
    const key = own.join()
    const group = alike.get(key) ?? {
      actions: namesIn(own.map((i) => excess[i]?.actions ?? [])),
      resources: []
    }
    group.resources.push(resource)
    alike.set(key, group)
  }
  const groups = [...alike.values()]
  const pairs = groups.reduce((sum, { actions, resources }) => sum + actions.length * resources.length, 0)
  if (pairs > MOST_PAIRS)
    return groups.map(({ actions, resources }) => ({ Action: actions, Resource: resources, Effect: 'Allow' }))
  return groups
    .flatMap(({ actions, resources }) => resources.map((Resource) => ({ Action: actions, Resource })))
    .toSorted((a, b) => compare(a.Resource, b.Resource))
    .map((one) => ({ ...one, Effect: 'Allow' }))
}

function namesIn(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort()
}

/** Of each statement what is unused of it, by its resources. */
function grantsIn(role: RoleReport): { actions: string[]; on: readonly string[] }[] {
  return role.grants
    .filter((grant) => !givesByExclusion(grant))
    .map((grant) => ({ actions: unusedOf(grant, role), on: grant.resources }))
}

function unusedOf({ actions }: RoleReport['grants'][number], { unused }: RoleReport): string[] {
  const named = unused.actions && unusedIn(unused.actions)
  return actions
    .filter((one) => one.unused > 0)
    .flatMap((one) =>
      named === undefined || one.used + one.implied + one.undecided === 0
        ? [one.action]
        : named(one.action).map(({ action }) => action)
    )
}
