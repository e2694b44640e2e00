import type { Claim } from '../../domain/testimony.ts'

/** What a setting implies for the role, and what it leaves open. */
export interface Implied<C extends Claim = Claim> {
  needs: C[]
  mayNeed: C[]
}

/** Several settings' implications as one, in their order. */
export function together<C extends Claim>(all: readonly Implied<C>[]): Implied<C> {
  return { needs: all.flatMap(({ needs }) => needs), mayNeed: all.flatMap(({ mayNeed }) => mayNeed) }
}
