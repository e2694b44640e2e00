/**
 * Compares so many synthetic roles with their needs: reading the policies, what they grant, and what of it is excess. The reference is
 * loaded and unpacked before. Prints what it took as JSON.
 */
import { excessOf } from '../src/judgement/excess.ts'
import { parsePolicy } from '../src/iam/document.ts'
import { loadReference } from '../src/reference/reference.ts'
import { grantsOf } from '../src/iam/grants.ts'
import { roleAsPrincipal } from '../src/iam/principal.ts'
import { syntheticRole } from './synthetic-policies.ts'

export interface RoleTimes {
  seconds: number
  cpuSeconds: number
  /** The longest that one role took. */
  longest: number
  /** Of all roles together, to show that something was found. */
  grants: number
  unused: number
}

const count = Number(process.argv[2])
const reference = await loadReference()
for (const prefix of reference.prefixes()) reference.actionsOf(prefix)
const roles = Array.from({ length: count }, (_, index) => syntheticRole(index))

const times: RoleTimes = { seconds: 0, cpuSeconds: 0, longest: 0, grants: 0, unused: 0 }
const cpuBefore = process.cpuUsage()
for (const { arn, policies, boundary, needs } of roles) {
  const began = performance.now()
  const limit = boundary && [parsePolicy(...boundary)]
  const parsed = policies.map((policy) => parsePolicy(...policy))
  const granted = grantsOf(roleAsPrincipal(arn), parsed, limit, reference)
  const { unused } = excessOf(granted, needs, reference)
  const seconds = (performance.now() - began) / 1000
  times.seconds += seconds
  times.longest = Math.max(times.longest, seconds)
  times.grants += granted.grants.length
  times.unused += unused.total
}
const { user, system } = process.cpuUsage(cpuBefore)
times.cpuSeconds = (user + system) / 1e6
process.stdout.write(JSON.stringify(times))
