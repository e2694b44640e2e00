/**
 * The report: one plain JSON object of which everything that is shown, written or gated is a pure function. Version 1; its schema is
 * published as docs/report.schema.json.
 */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const proofs = v.pipe(v.array(v.string()), v.maxLength(5))

const CallCount = v.object({ service: v.string(), operation: v.string(), calls: count })

const Evidence = v.object({
  source: v.picklist(['x-ray', 'files']),
  region: v.optional(v.string()),
  filter: v.optional(v.string()),
  /** ISO 8601, UTC. Of saved traces: of the first and the last one. */
  window: v.optional(v.object({ start: v.string(), end: v.string() })),
  traces: v.object({
    listed: count,
    read: count,
    partial: count,
    truncated: count,
    unprocessed: count,
    malformed: count,
    missing: count
  }),
  /** Names some of the traces counted above, and says what it means for the result. */
  incomplete: v.array(v.object({ kind: v.string(), traces: count, traceIds: proofs, meaning: v.string() })),
  /** Why reading ended before its time, where it did. */
  stopped: v.optional(v.string()),
  /** Calls that AWS services made with roles of their own. */
  notOurs: v.array(v.object({ ...CallCount.entries, why: v.string(), traceIds: proofs })),
  /** Calls of which the traces do not show the workload. */
  unattributed: v.array(v.object({ ...CallCount.entries, why: v.string(), traceIds: proofs }))
})

const NeedReport = v.object({
  action: v.string(),
  resource: v.string(),
  precision: v.picklist(['exact', 'generalised', 'wider']),
  reason: v.optional(v.string()),
  calls: count,
  traceIds: proofs
})

const Policy = v.object({
  Version: v.literal('2012-10-17'),
  Description: v.optional(v.string()),
  Statement: v.array(
    v.object({ Effect: v.literal('Allow'), Action: v.array(v.string()), Resource: v.array(v.string()) })
  )
})

const WorkloadReport = v.object({
  arn: v.string(),
  kind: v.picklist(['lambda', 'ecs', 'ec2', 'segment']),
  name: v.string(),
  /** Absent where the configuration was not read. */
  role: v.optional(v.string()),
  traces: count,
  /** Absent for a workload without traces: nothing is suggested without evidence. */
  policyFile: v.optional(v.string()),
  policy: v.optional(Policy),
  needs: v.array(NeedReport),
  implied: v.array(v.object({ action: v.string(), resource: v.string(), from: v.string() })),
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
  /** What of its configuration could not be read, and why. */
  unread: v.array(v.object({ what: v.string(), why: v.string() }))
})

const byAccessLevel = v.object({
  'permissions-management': count,
  write: count,
  tagging: count,
  read: count,
  list: count
})

const RoleReport = v.object({
  arn: v.string(),
  /** ARNs of the workloads that run under it, as far as they are known. */
  workloads: v.array(v.string()),
  /** False when no workload of it left traces or a policy was not read: then its numbers say nothing. */
  judged: v.boolean(),
  /** Distinct actions. */
  granted: count,
  unused: v.object({
    total: count,
    byAccessLevel,
    /** Left out below a grant of `*` or NotAction. */
    actions: v.optional(v.array(v.object({ action: v.string(), level: v.string() })))
  }),
  wide: v.array(v.object({ action: v.string(), granted: v.array(v.string()), needed: v.array(v.string()) })),
  /** Granted actions of which nothing shows whether they are needed. They are not counted as unused. */
  undecided: v.array(v.object({ action: v.string(), why: v.string() })),
  grants: v.array(
    v.object({
      policy: v.string(),
      statement: count,
      sid: v.optional(v.string()),
      action: v.string(),
      resource: v.string(),
      conditional: v.boolean(),
      used: count,
      unused: count,
      undecided: count
    })
  ),
  /** Action patterns that match no action of the reference. */
  unmatched: v.array(v.string()),
  unread: v.array(v.object({ what: v.string(), why: v.string() }))
})

export const Report = v.object({
  version: v.literal(1),
  tool: v.object({ version: v.string(), reference: v.string() }),
  verdict: v.picklist(['pass', 'excess', 'insufficient-evidence']),
  /** Why the verdict is what it is, in sentences. */
  reasons: v.array(v.string()),
  /** Whether roles were read and compared. */
  compared: v.boolean(),
  evidence: Evidence,
  workloads: v.array(WorkloadReport),
  roles: v.array(RoleReport),
  gate: v.object({
    failOn: v.picklist(['any', 'never']),
    /** `value` is the highest of any role; `roles` are those above the limit. */
    thresholds: v.array(
      v.object({
        name: v.string(),
        limit: count,
        value: count,
        exceeded: v.boolean(),
        roles: v.array(v.string())
      })
    ),
    waived: v.array(v.never())
  })
})

export type Report = v.InferOutput<typeof Report>
export type Evidence = v.InferOutput<typeof Evidence>
export type NeedReport = v.InferOutput<typeof NeedReport>
export type WorkloadReport = v.InferOutput<typeof WorkloadReport>
export type RoleReport = v.InferOutput<typeof RoleReport>
export type Gate = Report['gate']
