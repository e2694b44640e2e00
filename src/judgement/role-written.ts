/** What is written of each workload of a role, within what the role grants. */
import type { Policy } from '../iam/document.ts'
import { compare } from '../kit/compare.ts'
import type { Bounds } from '../policies/bounds.ts'
import { boundsOf, withinRole } from '../policies/within-role.ts'
import type { WrittenWithin } from '../policies/written-policy.ts'
import type { Reference } from '../reference/reference.ts'
import { isOfCalls, type Testimony } from '../domain/testimony.ts'
import { permissionKey } from '../needs/joined.ts'
import { impliedReport, needReport } from '../needs/reported.ts'
import type { NeedReport } from '../report/report.ts'
import { PROOFS } from '../traces/call-log.ts'

/**
 * @param arn of the role
 * @param needs of each workload, by its ARN: all that it needs, implied needs too
 * @param boundary absent where the role has none, or it was not read
 */
export function writtenWithin(
  arn: string,
  needs: ReadonlyMap<string, readonly Testimony[]>,
  policies: readonly Policy[],
  boundary: readonly Policy[] | undefined,
  reference: Reference
): { bounds: Bounds; written: Map<string, WrittenWithin> } {
  const actions = [...needs.values()].flat().map(({ action }) => action)
  const bounds = boundsOf(arn, policies, boundary, new Set(actions), reference)
  return {
    bounds,
    written: new Map(
      [...needs].map(([workload, all]) => {
        const within = withinRole(all, bounds)
        return [
          workload,
          {
            ...within,
            needs: joined(within.needs.filter(isOfCalls).map(needReport)),
            leftOut: within.leftOut.filter(isOfCalls).map(needReport),
            implied: within.needs.filter((need) => !isOfCalls(need)).map(impliedReport),
            bounds
          }
        ]
      })
    )
  }
}

/** Needs that were narrowed to the same are one. */
function joined(needs: readonly NeedReport[]): NeedReport[] {
  const byKey = new Map<string, NeedReport>()
  for (const need of needs) {
    const key = permissionKey(need)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? need : joinedTwo(known, need))
  }
  return [...byKey.values()]
}

function joinedTwo({ doubt, ...one }: NeedReport, other: NeedReport): NeedReport {
  const seen = (times: (string | undefined)[]): string[] =>
    times.filter((time) => time !== undefined).toSorted(compare)
  const first = seen([one.firstSeen, other.firstSeen])[0]
  const last = seen([one.lastSeen, other.lastSeen]).at(-1)
  return {
    ...one,
    ...(doubt !== undefined && other.doubt !== undefined && { doubt }),
    calls: one.calls + other.calls,
    traceIds: [...new Set([...one.traceIds, ...other.traceIds])].slice(0, PROOFS),
    ...(first !== undefined && { firstSeen: first }),
    ...(last !== undefined && { lastSeen: last })
  }
}
