/** What speaks for a permission, whoever says it: one form for calls, configuration, earlier runs, services' use of keys, and doubts. */
import type { Condition } from './condition.ts'

/** What a policy may allow: what is needed, written, proved and simulated. */
export interface Permission {
  /** As IAM spells it, without wildcards. */
  action: string
  /** An ARN, an ARN pattern of which `*` is the only wildcard, or `*`: for an action that takes no resource, and where nothing is known of it. */
  resource: string
  /** Holds of every request that needs it; absent where nothing of the kind is known. */
  condition?: Condition | undefined
}

/**
 * `exact`: the resource of the trace; `generalised`: wider by a rule that holds for every call of the kind (S3 keys become their
 * bucket); `wider`: the narrowest pattern that is sure to hold the resource, because nothing shows it.
 */
export type Precision = 'exact' | 'generalised' | 'wider'

/** A permission, and how exactly its resource is known. */
export interface LocatedPermission extends Permission {
  precision: Precision
  /** Why the resource is not exact. */
  reason?: string | undefined
  /** The same for resources of which one is enough, whichever is granted. */
  either?: string | undefined
}

/** One statement of a witness: that an action on a resource is needed, or that nobody knows whether it is. */
export interface Testimony extends Permission {
  /** How exactly the resource is known, and why not better; absent where that follows from what is said. */
  precision?: Precision
  reason?: string | undefined
  /** Why it may be another role's: it is kept where the role grants it, and proves no use. */
  doubt?: string | undefined
  /** The same for testimonies on one action of which one that is granted is enough. */
  either?: string | undefined
  /** `maybe`: nobody knows whether it is needed, so that it is not "unused"; the action may be a pattern then. */
  certainty: 'needed' | 'maybe'
  /** The name of a member of `needs/witnesses/`. */
  witness: string
  /** Why it is needed, or may be, in words: a setting with its identity, or an operation. */
  why: string
  proof: Proof
}

/** A testimony that calls prove, of this run or of an earlier one. */
export interface CallTestimony extends Testimony {
  certainty: 'needed'
  proof: CallProof
}

/** Whether calls that were seen prove a need. */
export function isOfCalls(testimony: Testimony): testimony is CallTestimony {
  return testimony.certainty === 'needed' && testimony.proof.kind === 'calls'
}

/** Whether AWS's reference alone says that it may be needed: nothing more follows from that. */
export function isListed({ proof }: Testimony): boolean {
  return proof.kind === 'operation' && proof.listed
}

/** What shows it, for whoever wants to look. */
export type Proof = CallProof | OperationProof | SettingProof | NeedProof | PageProof

/** Calls that were seen. */
export interface CallProof {
  kind: 'calls'
  calls: number
  /** Some of the traces that show them. */
  traceIds: readonly string[]
  /** `YYYY-MM-DD`, UTC. Absent where the run's time is not known. */
  firstSeen?: string | undefined
  lastSeen?: string | undefined
  /** The earlier run that saw them, where this one did not. */
  run?: string | undefined
}

/** An operation that was called, and that needs it only of some requests. */
export interface OperationProof {
  kind: 'operation'
  /** Service and operation, as the trace names them. */
  operation: string
  /** Whether AWS's reference alone says so: nothing more follows from that. */
  listed: boolean
  /** Which requests do, in words that complete "if …"; absent of a pattern of actions. */
  when?: string
}

/** A field of the configuration, as AWS's API names it. */
export interface SettingProof {
  kind: 'setting'
  setting: string
}

/** Other needs, in whose name a service asks for it. */
export interface NeedProof {
  kind: 'needs'
  actions: readonly string[]
}

/** AWS's documentation: it holds whatever the configuration says, or where that is not known. */
export interface PageProof {
  kind: 'page'
  url: string
}

/** What is said, before it is told who says it and what shows it. */
export type Claim = Omit<Testimony, 'witness' | 'proof'>

/** Claims as testimonies of one witness. */
export function testify(claims: readonly Claim[], witness: string, proof: Proof): Testimony[] {
  return claims.map((claim) => ({ ...claim, witness, proof }))
}

/** One claim for each action, on the same resource and from the same setting. */
export function needEach(
  actions: readonly string[],
  resource: string,
  why: string,
  condition?: Condition
): Claim[] {
  return actions.map((action) => ({
    action,
    resource,
    ...(condition !== undefined && { condition }),
    why,
    certainty: 'needed'
  }))
}

/** One claim for each action pattern that may be needed, for the same reason. */
export function maybeEach(actions: readonly string[], why: string): Claim[] {
  return actions.map((action) => ({ action, resource: '*', why, certainty: 'maybe' }))
}
