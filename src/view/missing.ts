/** Permissions that AWS refused, each role with what would allow them. */
import { compare } from '../kit/compare.ts'
import { roleName } from '../kit/role-name.ts'
import type { Report } from '../report/report.ts'

/** What one role was refused. */
export interface Missing {
  /** Name of the role, or of the workload where its role is not known. */
  name: string
  /** Sorted. */
  actions: readonly string[]
  calls: number
  /** Statements that would allow it, in one line of JSON; empty where the traces show no resource. */
  statements: string
  /** Those of which no trace shows the resource: no statement has them, since it would allow them everywhere. */
  withoutResource: readonly string[]
}

/** Sorted by name. What was refused may be meant to be refused: whoever reads it decides. */
export function missingOf({ workloads }: Pick<Report, 'workloads'>): Missing[] {
  const groups = new Map<string, { name: string; denied: Report['workloads'][number]['denied'] }>()
  for (const { role, name, denied } of workloads) {
    if (denied.length === 0) continue
    const key = role ?? name
    const group = groups.get(key) ?? { name: role === undefined ? name : roleName(role), denied: [] }
    groups.set(key, { ...group, denied: [...group.denied, ...denied] })
  }
  return [...groups]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, { name, denied }]) => ({
      name,
      actions: distinct(denied.map(({ action }) => action)),
      calls: denied.reduce((sum, { calls }) => sum + calls, 0),
      statements: statementsOf(denied),
      withoutResource: distinct(
        denied.filter(({ resource }) => resource === undefined).map(({ action }) => action)
      )
    }))
}

/** Actions on the same resources stand in one statement: none allows more than what was refused. */
function statementsOf(denied: Report['workloads'][number]['denied']): string {
  const resources = new Map<string, string[]>()
  for (const { action, resource } of denied)
    if (resource !== undefined) resources.set(action, [...(resources.get(action) ?? []), resource])
  const together = new Map<string, { Action: string[]; Resource: string[] }>()
  for (const [action, some] of [...resources].toSorted(([a], [b]) => compare(a, b))) {
    const Resource = distinct(some)
    const key = JSON.stringify(Resource)
    together.set(key, { Action: [...(together.get(key)?.Action ?? []), action], Resource })
  }
  return [...together.values()]
    .map(({ Action, Resource }) =>
      JSON.stringify({ Effect: 'Allow', Action: single(Action), Resource: single(Resource) })
    )
    .join(', ')
}

/** IAM takes one name without a list. */
function single(names: readonly string[]): string | readonly string[] {
  return names.length === 1 ? (names[0] ?? '') : names
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
