/** The ground truth beside a corpus's traces: see the corpus's README. Fields that nothing here needs are left out. */
import * as v from 'valibot'

const texts = v.array(v.string())

const Statement = v.object({
  actions: texts,
  resources: texts,
  /** Whether `resources` can be derived from the document. */
  resolved: v.optional(v.boolean(), true),
  narrowest_sound: v.optional(texts, []),
  /** Given where the operation alone does not determine the action. */
  sound_actions: v.optional(texts),
  optional: v.optional(v.boolean(), false)
})

const Row = v.object({
  call: v.string(),
  trace: v.string(),
  workload: v.string(),
  service: v.optional(v.string()),
  operation: v.optional(v.string()),
  operation_in_doc: v.optional(v.string()),
  service_in_doc: v.optional(v.string()),
  outcome: v.optional(
    v.nullable(v.object({ status: v.optional(v.nullable(v.number())), error: v.optional(v.string()) }))
  ),
  statements: v.array(Statement)
})

export const Truth = v.object({
  workloads: v.array(v.object({ id: v.string(), name: v.string(), region: v.optional(v.string()) })),
  rows: v.array(Row)
})

/** `calls.json`: what was really called, whatever a document shows of it. */
export const Calls = v.record(
  v.string(),
  v.object({
    service: v.string(),
    statements: v.optional(
      v.array(
        v.object({
          actions: v.optional(texts, []),
          exact: v.optional(v.union([v.string(), texts])),
          fallback: v.optional(v.union([v.string(), texts]))
        })
      ),
      []
    )
  })
)

export type Truth = v.InferOutput<typeof Truth>
export type Row = v.InferOutput<typeof Row>
export type Statement = v.InferOutput<typeof Statement>
export type Calls = v.InferOutput<typeof Calls>
