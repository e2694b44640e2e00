/** The policy that all workloads of a role need together. */
import type { Permission } from '../domain/testimony.ts'
import { areHeldBy, narrowedTo, wholeOf } from '../iam/extent.ts'
import { implies } from '../iam/implication.ts'
import { resourcePattern, type Pattern } from '../iam/pattern.ts'
import { compare } from '../kit/compare.ts'
import type { WorkloadReport, WrittenPolicy } from '../report/report.ts'
import { split } from './size.ts'
import { writePolicy, type WrittenStatement } from './write.ts'
import { testsOf } from './written-condition.ts'

export interface RolePolicy {
  /** Each within the size of a managed policy and without Description, so that IAM takes it; none where no workload has a policy. */
  parts: WrittenPolicy[]
  /** Denies of some of its workloads' policies that are not in it, since they would forbid what another one was answered. */
  leftOut: { actions: string[]; resources: string[]; answered: string[] }[]
}

/**
 * What the policies of its workloads allow, in as few statements as it takes, with the Denies of each. These are mostly the role's own, under
 * which every seen call of every workload was answered; but a call that a resource's policy allowed may be on what the role leaves out.
 * @param workloads of one role; those without a policy add nothing
 */
export function policyOfRole(workloads: readonly WorkloadReport[]): RolePolicy {
  const statements = workloads.flatMap(({ policy }) => policy?.Statement ?? [])
  if (statements.length === 0) return { parts: [], leftOut: [] }
  const denies = new Map(
    statements.filter(({ Effect }) => Effect === 'Deny').map((deny) => [JSON.stringify(deny), deny])
  )
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(permissionsOf)
  const written = sorted(denies).map((deny) => parted(deny, workloads))
  return {
    parts: split(
      writePolicy(
        allowed,
        undefined,
        written.flatMap(({ kept }) => kept)
      )
    ),
    leftOut: written.flatMap(({ leftOut }) => leftOut)
  }
}

function permissionsOf({ Action, Resource, Condition }: WrittenStatement): Permission[] {
  return Action.flatMap((action) =>
    Resource.map((resource) => ({
      action,
      resource,
      ...(Condition !== undefined && { condition: Condition })
    }))
  )
}

function sorted(denies: ReadonlyMap<string, WrittenStatement>): WrittenStatement[] {
  return [...denies].toSorted(([a], [b]) => compare(a, b)).map(([, deny]) => deny)
}

/** A Deny with the actions that every workload can do with, and those that it would take away from one. */
function parted(
  deny: WrittenStatement,
  workloads: readonly WorkloadReport[]
): { kept: WrittenStatement[]; leftOut: RolePolicy['leftOut'] } {
  const answered = (action: string): string[] =>
    workloads.filter((workload) => isTakenFrom(workload, action, deny)).map(({ name }) => name)
  const harming = deny.Action.filter((action) => answered(action).length > 0)
  if (harming.length === 0) return { kept: [deny], leftOut: [] }
  const rest = deny.Action.filter((action) => !harming.includes(action))
  return {
    kept: rest.length === 0 ? [] : [{ ...deny, Action: rest }],
    leftOut: [
      {
        actions: harming,
        resources: deny.Resource,
        answered: [...new Set(harming.flatMap(answered))].toSorted(compare)
      }
    ]
  }
}

/** Whether a Deny would forbid what the workload's own policy allows of an action. */
function isTakenFrom({ policy }: WorkloadReport, action: string, deny: WrittenStatement): boolean {
  const own = (policy?.Statement ?? []).filter(({ Action }) => Action.includes(action))
  const held = own
    .filter(
      ({ Effect, Condition }) =>
        Effect === 'Deny' && implies(conditioned(deny.Condition), conditioned(Condition))
    )
    .flatMap(patternsOf)
    .map(wholeOf)
  const denied = patternsOf(deny)
  return own
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(patternsOf)
    .flatMap((pattern) => narrowedTo(wholeOf(pattern), denied))
    .some((part) => areHeldBy(part, held) !== 'yes')
}

function conditioned(condition: WrittenStatement['Condition']): Parameters<typeof implies>[0] {
  return { conditions: testsOf(condition), variables: true }
}

function patternsOf({ Resource }: WrittenStatement): Pattern[] {
  return Resource.map((text) => resourcePattern(text, true))
}
