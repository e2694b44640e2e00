/** The part of the report on one workload: what it needs, and the policy that is written of it. */
import * as v from 'valibot'
import { Coverage } from './coverage.ts'
import { count, proofs, CallCount, Condition } from './values.ts'

const NeedReport = v.object({
  action: v.string(),
  resource: v.string(),
  /** Holds of every call that needs it. */
  condition: v.optional(Condition),
  precision: v.picklist(['exact', 'generalised', 'wider']),
  reason: v.optional(v.string()),
  /** Why it may be another role's: it is kept since the role grants it, and proves no use. */
  doubt: v.optional(v.string()),
  /** How many there were in the run that saw it last. */
  calls: count,
  traceIds: proofs,
  /** `YYYY-MM-DD`, UTC: over all runs whose evidence was merged. Absent when the run's time is not known. */
  firstSeen: v.optional(v.string()),
  lastSeen: v.optional(v.string()),
  /** The earlier run that saw it last, where this one did not. */
  run: v.optional(v.string())
})

const Policy = v.object({
  Version: v.literal('2012-10-17'),
  Description: v.optional(v.string()),
  Statement: v.array(
    v.object({
      /** Denies are the role's own. */
      Effect: v.picklist(['Allow', 'Deny']),
      Action: v.array(v.string()),
      Resource: v.array(v.string()),
      Condition: v.optional(Condition)
    })
  )
})

const Check = v.object({
  /** `unchecked` where AWS was not asked, refused, or gave no answer. */
  state: v.picklist(['passed', 'failed', 'unchecked']),
  /** Sorted sentences: why it failed or is unchecked; of what passed, what is to be known besides. */
  details: v.array(v.string())
})

const Validation = v.object({
  /** Whether IAM's policy simulator allows every need. */
  sufficient: Check,
  /** Whether IAM Access Analyzer finds no error in it. */
  valid: Check,
  /** Whether it allows nothing that the role's identity policies do not allow today: only where roles were compared. A failure proves no fault. */
  noWider: v.optional(Check)
})

export const WorkloadReport = v.object({
  arn: v.string(),
  kind: v.picklist(['lambda', 'ecs', 'ec2', 'states', 'agentcore', 'segment']),
  name: v.string(),
  /** Absent where the configuration was not read. */
  role: v.optional(v.string()),
  traces: count,
  /** Absent from reports that were made before it was told. */
  coverage: v.optional(Coverage),
  /** Absent for a workload without traces: nothing is suggested without evidence. */
  policyFile: v.optional(v.string()),
  /** The files in which the policy stands part by part, the first of them `policyFile`: only where it is above the size of a managed policy. */
  policyParts: v.optional(v.array(v.string())),
  policy: v.optional(Policy),
  /** Where the policy says something else than the role: only where the role was compared. */
  departures: v.optional(
    v.array(
      v.object({
        /** `elsewhere`: not granted by the role. `condition`, `deny`: not kept. `resource`: no pattern says what the role grants of it. */
        kind: v.picklist(['elsewhere', 'condition', 'deny', 'resource']),
        action: v.string(),
        resource: v.string(),
        why: v.string(),
        policy: v.optional(v.string()),
        statement: v.optional(count)
      })
    )
  ),
  /** Why no policy is given though there is evidence: what the prover found wrong with the one that was written. */
  unproven: v.optional(v.array(v.string())),
  needs: v.array(NeedReport),
  /** Set where it got credentials of another role: which of the two makes the calls after that is in no trace. */
  assumed: v.optional(
    v.object({
      /** ARNs of the other roles; empty where no trace shows them. */
      roles: v.array(v.string()),
      /** The operations that gave the credentials. */
      operations: v.array(v.string()),
      /** How many calls are theirs, which the evidence names among those that are not ours. */
      calls: count,
      /** What such calls need and its own role does not grant, so that the policy leaves it out: only where the role was compared. */
      leftOut: v.optional(
        v.array(v.object({ action: v.string(), resource: v.string(), calls: count, traceIds: proofs }))
      )
    })
  ),
  /** How many of the needs only earlier runs saw: where evidence of several runs was merged. */
  fromEarlierRuns: v.optional(count),
  implied: v.array(
    v.object({
      action: v.string(),
      resource: v.string(),
      condition: v.optional(Condition),
      /** What implies it: a setting of the configuration, or a grant that a service plausibly uses on behalf of a call. */
      from: v.string(),
      /** Who says so: `configuration`, `forwarded-access`. Absent from reports that were made before it was told. */
      witness: v.optional(v.string()),
      /** The field of the configuration that shows it, as AWS's API names it. */
      setting: v.optional(v.string())
    })
  ),
  /** What AWS lists for operations that were seen beside what every such call needs: the policy leaves it out. */
  leftOut: v.optional(v.array(v.object({ action: v.string(), when: v.string() }))),
  denied: v.array(
    v.object({
      action: v.string(),
      resource: v.optional(v.string()),
      calls: count,
      message: v.optional(v.string())
    })
  ),
  failed: v.array(v.object({ ...CallCount.entries, error: v.optional(v.string()) })),
  /** Calls that never got an answer, so that they prove nothing. */
  unsent: v.array(v.object({ ...CallCount.entries, error: v.optional(v.string()) })),
  unresolved: v.array(v.object({ ...CallCount.entries, why: v.string(), remedy: v.string() })),
  /** Where AWS's own words on a denied call contradict what this program would have derived: defects of its map. */
  disagreements: v.array(
    v.object({ ...CallCount.entries, derived: v.array(v.string()), refused: v.string() })
  ),
  /** The parts of its configuration that could not be read, and why. */
  unread: v.array(v.object({ what: v.string(), why: v.string() })),
  /** AWS's own word on the policy: only where it was asked for. */
  validation: v.optional(Validation)
})

export type NeedReport = v.InferOutput<typeof NeedReport>
export type WrittenPolicy = v.InferOutput<typeof Policy>
export type Check = v.InferOutput<typeof Check>
export type Validation = v.InferOutput<typeof Validation>
export type WorkloadReport = v.InferOutput<typeof WorkloadReport>
