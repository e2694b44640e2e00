/** What a setting implies for the role, and what it leaves open. */
import type { Condition } from './condition.ts'

export interface ImpliedNeed {
  action: string
  /** An ARN or pattern; `*` for an action without resource types. */
  resource: string
  condition?: Condition
  /** The setting that implies it, with its identity; and what it depends on, where the configuration does not show that. */
  from: string
  witness: 'configuration' | 'forwarded-access'
}

/** An action pattern of which the configuration does not show whether the role needs it. */
export interface OpenNeed {
  action: string
  why: string
  /** Whether AWS lists it for an operation that was seen: nothing more follows from it. */
  listed?: true
}

export interface Implied {
  needs: ImpliedNeed[]
  mayNeed: OpenNeed[]
}

/** One need for each action, on the same resource and from the same setting. */
export function needEach(
  actions: readonly string[],
  resource: string,
  from: string,
  condition?: Condition
): ImpliedNeed[] {
  return actions.map((action) => ({
    action,
    resource,
    ...(condition !== undefined && { condition }),
    from,
    witness: 'configuration'
  }))
}

/** One open need for each action pattern, for the same reason. */
export function openEach(actions: readonly string[], why: string): OpenNeed[] {
  return actions.map((action) => ({ action, why }))
}

/** Several settings' implications as one, in their order. */
export function together(all: readonly Implied[]): Implied {
  return { needs: all.flatMap(({ needs }) => needs), mayNeed: all.flatMap(({ mayNeed }) => mayNeed) }
}
