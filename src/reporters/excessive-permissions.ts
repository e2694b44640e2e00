import { matchesAction } from '../iam/pattern.ts'
import type { RoleReport } from '../report/report.ts'
import type { View } from '../view/view.ts'
import { json } from './json.ts'
import type { FolderReporter } from './reporter.ts'

/** The predecessor's list: per workload what its role grants too much. */
export interface ExcessivePermissions {
  arn: string
  role: string
  excessPermissions: { Action: string[]; Resource: string; Effect: 'Allow' }[]
}

export const excessivePermissionsFile: FolderReporter = {
  called: 'excessive_permissions.json',
  outputs: (view) =>
    view.report.compared
      ? [{ file: 'excessive_permissions.json', text: json(excessivePermissions(view)) }]
      : []
}

/**
 * A grant that nobody uses stands as it is written; of one that is used in part, the unused actions by name, where the report names
 * them. A used action that is granted on too much stands with the resource that is too much.
 */
export function excessivePermissions({ full: { roles, workloads } }: View): ExcessivePermissions[] {
  const judged = new Map(roles.filter((role) => role.judged).map((role) => [role.arn, role]))
  return workloads.flatMap(({ arn, role: roleArn }): ExcessivePermissions[] => {
    const role = judged.get(roleArn ?? '')
    return role === undefined ? [] : [{ arn, role: role.arn, excessPermissions: excessOf(role) }]
  })
}

function excessOf(role: RoleReport): ExcessivePermissions['excessPermissions'] {
  const unused = (role.unused.actions ?? []).map(({ action }) => action)
  const byResource = new Map<string, Set<string>>()
  const add = (resource: string, actions: readonly string[]): void => {
    const all = byResource.get(resource) ?? new Set()
    for (const action of actions) all.add(action)
    byResource.set(resource, all)
  }
  for (const grant of role.grants) {
    if (grant.unused === 0) continue
    const named = unused.filter((action) => matchesAction(grant.action, action))
    const whole = grant.used + grant.implied + grant.undecided === 0
    if (grant.notAction === undefined) add(grant.resource, whole ? [grant.action] : named)
  }
  for (const { action, granted } of role.wide) for (const resource of granted) add(resource, [action])
  return [...byResource]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([Resource, actions]) => ({
      Action: [...actions].sort(),
      Resource,
      Effect: 'Allow'
    }))
}
