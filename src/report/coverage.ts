/** How much of what happened was seen. */
import * as v from 'valibot'
import { count } from './values.ts'

const regime = v.picklist(['proof', 'sample', 'unknown-share', 'blind'])

/** Requests that were as likely to be seen as each other, and how many of them were; traces, where each holds several. */
const Stratum = v.object({ requests: count, seen: count, each: v.optional(v.number()) })

/** How much of what one run did with a workload was seen. */
const RunCoverage = v.object({
  seen: count,
  /** How many requests AWS counted, where it was asked. */
  requests: v.optional(count),
  /** Whether that count can be expected to stay. */
  settled: v.optional(v.boolean()),
  /** `proof`: every request was seen; `sample`: so many of so many; `unknown-share`: of how many is not known; `blind`: it leaves no trace. */
  regime,
  /** Of which requests the bound is: where the first of each second were surer to be seen, of the others only. */
  among: v.optional(Stratum)
})

export const Coverage = v.object({
  ...RunCoverage.entries,
  /** The greatest number of uses of which not one may have been seen, with 95 % certainty. */
  mayHaveMissed: v.optional(count),
  why: v.string(),
  /** Why that is too little to call anything unused that its role grants. */
  tooLittle: v.optional(v.string()),
  /** The runs whose evidence was merged, this one among them, by their end: only where there are earlier ones. */
  runs: v.optional(v.array(v.object({ end: v.string(), ...RunCoverage.entries })))
})

/** How much was seen of all workloads of a role. */
export const RoleCoverage = v.object({
  seen: count,
  requests: v.optional(count),
  /** Whether that count can be expected to stay. */
  settled: v.optional(v.boolean()),
  /** Of the least covered workload. */
  regime,
  /** The sum of its workloads' bounds; absent where one has none. */
  mayHaveMissed: v.optional(count),
  /** ARN of the least covered workload. */
  leastCovered: v.string(),
  /** Why its findings are undecided, where too little was seen of a workload. */
  tooLittle: v.optional(v.string())
})
