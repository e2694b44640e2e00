/** Values that several parts of the report are made of. */
import * as v from 'valibot'

export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const proofs = v.pipe(v.array(v.string()), v.maxLength(5))

export const CallCount = v.object({ service: v.string(), operation: v.string(), calls: count })

/** As IAM writes it: operator, key, values. */
export const Condition = v.record(v.string(), v.record(v.string(), v.array(v.string())))

export type Condition = v.InferOutput<typeof Condition>
