/** The parts of report.json that are compared with the truth; a report of any later version that has them will do. */
import * as v from 'valibot'

const operations = v.array(v.object({ operation: v.string() }))

const ScannedWorkload = v.object({
  arn: v.string(),
  kind: v.string(),
  name: v.string(),
  needs: v.array(
    v.object({ action: v.string(), resource: v.string(), calls: v.number(), precision: v.string() })
  ),
  denied: v.array(v.object({ action: v.string(), resource: v.optional(v.string()) })),
  unsent: operations,
  unresolved: operations
})

export const ScannedReport = v.object({
  workloads: v.array(ScannedWorkload),
  evidence: v.object({ unattributed: operations })
})

export type ScannedWorkload = v.InferOutput<typeof ScannedWorkload>
export type ScannedReport = v.InferOutput<typeof ScannedReport>
