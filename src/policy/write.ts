/** Needs to a policy document: least statements, no wildcard in an action, sorted. */
import { covers } from './match.ts'
import { compare } from '../traces/call-log.ts'

export interface WrittenStatement {
  Effect: 'Allow'
  Action: string[]
  Resource: string[]
}

export interface WrittenPolicy {
  Version: '2012-10-17'
  /** Left out when the policy is to be given to IAM, which refuses unknown elements. */
  Description?: string
  Statement: WrittenStatement[]
}

/** Leaves out a resource that another one of the action holds, and joins the actions that are needed on the same resources into one statement; the same bytes whatever the order of the needs. */
export function writePolicy(
  needs: Iterable<{ action: string; resource: string }>,
  description: string | undefined
): WrittenPolicy {
  const resourcesOf = new Map<string, Set<string>>()
  for (const { action, resource } of needs) {
    const resources = resourcesOf.get(action) ?? new Set()
    resourcesOf.set(action, resources.add(resource))
  }
  const statements = new Map<string, WrittenStatement>()
  for (const [action, resources] of [...resourcesOf].toSorted(([a], [b]) => compare(a, b))) {
    const Resource = [...resources]
      .filter((one) => ![...resources].some((other) => other !== one && covers(other, one)))
      .sort()
    const key = Resource.join('\n')
    const same = statements.get(key)
    if (same === undefined) statements.set(key, { Effect: 'Allow', Action: [action], Resource })
    else same.Action.push(action)
  }
  return {
    Version: '2012-10-17',
    ...(description !== undefined && { Description: description }),
    Statement: [...statements.values()]
  }
}
