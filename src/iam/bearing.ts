/** A role cut to the actions that a written policy names: what that policy is compared with, now and when it is verified later. */
import type { Reference } from '../reference/reference.ts'
import type { Policy, Statement } from './document.ts'
import { actionsNamed, grantsOf, type RoleGrants } from './grants.ts'
import { roleAsPrincipal } from './principal.ts'

/** A statement of a role, with those of its actions that matter, and where it stands. */
export interface BearingStatement {
  /** The name of an inline policy, the ARN of a managed one. */
  policy: string
  statement: number
  sid?: string | undefined
  /** Whether it is of the permissions boundary. */
  boundary: boolean
  effect: 'Allow' | 'Deny'
  /** As IAM spells them, sorted. */
  actions: string[]
  resources: { not: boolean; patterns: string[] }
  conditions: { operator: string; key: string; values: string[] }[]
  /** Whether `${…}` is a policy variable in it. */
  variables: boolean
}

/** What of a role bears on some actions. */
export interface Bearing {
  /** Whether it has a permissions boundary. */
  bounded: boolean
  statements: BearingStatement[]
}

/**
 * @param boundary absent where the role has none, or it was not read
 * @param actions as IAM spells them
 */
export function bearingOf(
  policies: readonly Policy[],
  boundary: readonly Policy[] | undefined,
  actions: ReadonlySet<string>,
  reference: Reference
): Bearing {
  const cut = (all: readonly Policy[], isBoundary: boolean): BearingStatement[] =>
    all.flatMap(({ name, statements }) =>
      statements.flatMap(({ index, sid, effect, actions: named, resources, conditions, variables }) => {
        const kept = actionsNamed(named, actions, reference)
        if (kept.length === 0) return []
        return {
          policy: name,
          statement: index,
          ...(sid !== undefined && { sid }),
          boundary: isBoundary,
          effect,
          actions: kept.sort(),
          resources: { not: resources.not, patterns: [...resources.patterns] },
          conditions: conditions.map((test) => ({ ...test, values: [...test.values] })),
          variables
        }
      })
    )
  return {
    bounded: boundary !== undefined,
    statements: [...cut(policies, false), ...cut(boundary ?? [], true)]
  }
}

/**
 * What the role grants of these actions. That calls are made over TLS is so of SDKs, and no rule of the role: a policy that is written for
 * others to use keeps what the role says of it.
 */
export function grantsIn({ bounded, statements }: Bearing, role: string, reference: Reference): RoleGrants {
  const policiesIn = (isBoundary: boolean): Policy[] =>
    statements
      .filter(({ boundary }) => boundary === isBoundary)
      .map((one) => ({ name: one.policy, statements: [statementOf(one)] }))
  return grantsOf(strictly(role), policiesIn(false), bounded ? policiesIn(true) : undefined, reference)
}

/** What is sure of whoever uses the role's policies. */
export function strictly(role: string): ReturnType<typeof roleAsPrincipal> {
  const { partition, context } = roleAsPrincipal(role)
  const { 'aws:SecureTransport': _, ...sure } = context
  return { partition, context: sure }
}

function statementOf({
  statement,
  sid,
  effect,
  actions,
  resources,
  conditions,
  variables
}: BearingStatement): Statement {
  return {
    index: statement,
    ...(sid !== undefined && { sid }),
    effect,
    actions: { not: false, patterns: actions },
    resources,
    conditions,
    variables
  }
}
