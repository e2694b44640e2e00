/** The part of the report on one role: what it grants, and what of that is not needed. */
import * as v from 'valibot'
import { RoleCoverage } from './coverage.ts'
import { count, proofs } from './values.ts'

const byAccessLevel = v.object({
  'permissions-management': count,
  write: count,
  tagging: count,
  read: count,
  list: count
})

/** Set for a role that was judged in the baseline too. What is waived is left out. */
const SinceBaseline = v.object({
  /** ARN of the baseline's role, where it is of another name: renamed since, or of another stage. */
  comparedWith: v.optional(v.string()),
  /** Empty where the unused actions are left out: there `newGrants` tells. */
  newUnused: v.array(v.object({ action: v.string(), level: v.string() })),
  newWide: v.array(v.object({ action: v.string(), resource: v.string() })),
  /** Below a grant of `*` or NotAction: the grants that the baseline does not hold, with the number of their unused actions. */
  newGrants: v.array(v.object({ action: v.string(), resource: v.string(), unused: count })),
  /** How much of the excess was there before. */
  legacy: v.object({ unused: count, wide: count }),
  /** How much of that was granted and needed then, and is not seen to be needed now: it never fails. */
  notSeen: v.optional(v.object({ unused: count, wide: count })),
  /** How much was there before and is gone; below a grant of `*` or NotAction the difference of the numbers. */
  removed: v.object({ unused: count, wide: count })
})

export const RoleReport = v.object({
  arn: v.string(),
  /** ARNs of the workloads that run under it, as far as they are known. */
  workloads: v.array(v.string()),
  /** False when no workload of it left traces or a policy was not read: then its numbers say nothing. */
  judged: v.boolean(),
  /** Absent from reports that were made before it was told. */
  coverage: v.optional(RoleCoverage),
  /** Why it is not its account's to edit, where that is so. */
  managedBy: v.optional(v.string()),
  /** ARN of its permissions boundary. */
  boundary: v.optional(v.string()),
  /** Distinct actions that it can use: granted, not denied, within the boundary. */
  granted: count,
  /** How many of these are needed by calls that were traced. */
  used: count,
  /** How many of the others are needed by what the configuration implies. */
  implied: count,
  /** Distinct actions that its policies grant and its boundary takes away. They count as neither granted nor unused. */
  blocked: v.object({ total: count, actions: v.optional(v.array(v.string())) }),
  unused: v.object({
    total: count,
    byAccessLevel,
    /** Left out below a grant of `*` or NotAction. */
    actions: v.optional(v.array(v.object({ action: v.string(), level: v.string() })))
  }),
  wide: v.array(
    v.object({
      action: v.string(),
      /** Its access level; absent from reports that were made before it was told. */
      level: v.optional(v.string()),
      /** How wide the widest resource is that it is granted on: one resource, (some of) one type, a whole service, everything. */
      width: v.picklist(['exact', 'type', 'service', 'all']),
      /** Whether all grants that are wider than needed stand behind a condition, so that they are narrower than they look. */
      conditional: v.boolean(),
      granted: v.array(v.string()),
      needed: v.array(v.string())
    })
  ),
  /** Findings that waivers cover. */
  waived: v.array(
    v.object({
      /** Where the unused actions are left out: the waiver's pattern. */
      action: v.string(),
      /** Where the action of a wide finding is granted. Absent for an unused action, which is covered wherever it is granted. */
      resource: v.optional(v.string()),
      /** Position in `gate.waived`. */
      waiver: count,
      /** Where the unused actions are left out: how many of them. */
      actions: v.optional(count)
    })
  ),
  sinceBaseline: v.optional(SinceBaseline),
  /** What is held against the limits: what is not waived, and of that only what is new where `gate.newOnly`. Absent where not judged. */
  counted: v.optional(v.object({ unused: byAccessLevel, wide: count })),
  /** Granted actions of which nothing shows whether they are needed. They are not counted as unused. */
  undecided: v.array(v.object({ action: v.string(), why: v.string() })),
  /**
   * Each statement's action patterns with those of its resources on which they give something. What gives nothing, of patterns and of
   * resources, stands in a row of its own.
   */
  grants: v.array(
    v.object({
      policy: v.string(),
      statement: count,
      sid: v.optional(v.string()),
      /** The action patterns that the statement's NotAction leaves out: `action` is then only a text for readers. */
      notAction: v.optional(v.array(v.string())),
      /** The resource patterns that the statement's NotResource leaves out: `resources` are then only a text for readers. */
      notResource: v.optional(v.array(v.string())),
      conditional: v.boolean(),
      /** As written, with how many of the actions that each gives on any of the resources stand how. */
      actions: v.array(
        v.object({ action: v.string(), used: count, implied: count, unused: count, undecided: count })
      ),
      resources: v.array(v.string())
    })
  ),
  /** Used by calls that were answered, but allowed by no policy of the role: granted elsewhere, or since removed. */
  grantedElsewhere: v.array(
    v.object({
      action: v.string(),
      resource: v.string(),
      why: v.string(),
      calls: v.optional(count),
      /** Of calls that prove it. */
      traceIds: v.optional(proofs)
    })
  ),
  /** Set for a role that several workloads share: what each holds only because others need it. */
  sharing: v.array(
    v.object({
      workload: v.string(),
      /** Distinct actions that it needs itself. */
      needs: count,
      onlyForOthers: v.array(v.string()),
      /** The role that it would get, and the file of its policy. */
      ownRole: v.string(),
      policyFile: v.string()
    })
  ),
  /** The policies that were read, managed ones with their version. */
  policies: v.array(
    v.object({
      name: v.string(),
      version: v.optional(v.string()),
      /** Set for the permissions boundary. */
      boundary: v.optional(v.literal(true)),
      /** Of an inline policy, as IAM keeps it: nothing else has it once the policy is deleted. */
      document: v.optional(v.string())
    })
  ),
  /** Its statements, and its boundary's, as far as they name what is written: what `verify` compares policies with. Absent where not all was read. */
  bearing: v.optional(
    v.object({
      bounded: v.boolean(),
      statements: v.array(
        v.object({
          policy: v.string(),
          statement: count,
          sid: v.optional(v.string()),
          boundary: v.boolean(),
          effect: v.picklist(['Allow', 'Deny']),
          /** By name, and only those that are written. */
          actions: v.array(v.string()),
          resources: v.object({ not: v.boolean(), patterns: v.array(v.string()) }),
          conditions: v.array(
            v.object({ operator: v.string(), key: v.string(), values: v.array(v.string()) })
          ),
          /** Whether `${…}` is a policy variable. */
          variables: v.boolean()
        })
      )
    })
  ),
  /** Action patterns that match no action of the reference. */
  unmatched: v.array(v.string()),
  unread: v.array(v.object({ what: v.string(), why: v.string() }))
})

export type RoleReport = v.InferOutput<typeof RoleReport>
