/** What speaks for a permission, whoever says it: one form for calls, configuration, services' use of keys, and doubts. */
import type { Condition } from './condition.ts'

export interface Testimony {
  /** As IAM spells it; of what may be needed also a pattern. */
  action: string
  /** An ARN or pattern; `*` for an action without resource types, and where nothing is known of the resource. */
  resource: string
  condition?: Condition
  /** What says so, in words: a setting with its identity, or an operation. */
  why: string
  /** `maybe`: nobody knows whether it is needed, so that it is not "unused". */
  certainty: 'needed' | 'maybe'
  witness: Witness
  /** Why the resource is wider than what was used, where it is. */
  wider?: string
}

/**
 * Who says so. `listed`: AWS's reference, of an operation that was seen; nothing more follows from that. `neighbour`: what runs beside an
 * application under its role.
 */
export type Witness =
  | 'trace'
  | 'listed'
  | 'configuration'
  | 'forwarded-access'
  | 'ignored-workload'
  | 'unknown-workload'
  | 'neighbour'

/** What a setting implies for the role, and what it leaves open. */
export interface Implied {
  needs: Testimony[]
  mayNeed: Testimony[]
}

/** One need for each action, on the same resource and from the same setting. */
export function needEach(
  actions: readonly string[],
  resource: string,
  why: string,
  condition?: Condition
): Testimony[] {
  return actions.map((action) => ({
    action,
    resource,
    ...(condition !== undefined && { condition }),
    why,
    certainty: 'needed',
    witness: 'configuration'
  }))
}

/** One testimony for each action pattern that may be needed, for the same reason. */
export function maybeEach(
  actions: readonly string[],
  why: string,
  witness: Witness = 'configuration'
): Testimony[] {
  return actions.map((action) => ({ action, resource: '*', why, certainty: 'maybe', witness }))
}

/** Several settings' implications as one, in their order. */
export function together(all: readonly Implied[]): Implied {
  return { needs: all.flatMap(({ needs }) => needs), mayNeed: all.flatMap(({ mayNeed }) => mayNeed) }
}
