/** Testimonies of several runs on the same permission as one, with the dates of first and last sight. */
import { conditionText } from '../domain/condition.ts'
import { isOfCalls, type CallTestimony, type Permission, type Testimony } from '../domain/testimony.ts'
import { compare } from '../kit/compare.ts'
import { needReport } from './reported.ts'

/** One text for testimonies on the same permission. */
export function permissionKey({ action, resource, condition }: Permission): string {
  return `${action}\u0000${resource}\u0000${conditionText(condition)}`
}

/**
 * What calls prove, each permission once, sorted. The same whatever the order of the testimonies, and however often one is given. A
 * permission keeps the calls and traces of the run that saw it last.
 */
export function joined(testimonies: readonly Testimony[]): CallTestimony[] {
  const byKey = new Map<string, CallTestimony>()
  for (const one of testimonies.filter(isOfCalls)) {
    const key = permissionKey(one)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? one : sightings(known, one))
  }
  return [...byKey].toSorted(([a], [b]) => compare(a, b)).map(([, one]) => one)
}

function sightings(a: CallTestimony, b: CallTestimony): CallTestimony {
  const last = compare(rank(a), rank(b)) < 0 ? b : a
  const firsts = [a.proof.firstSeen, b.proof.firstSeen].filter((day) => day !== undefined).sort()
  const { doubt, ...sure } =
    firsts[0] === undefined ? last : { ...last, proof: { ...last.proof, firstSeen: firsts[0] } }
  const either = a.either ?? b.either
  return {
    ...sure,
    ...(either !== undefined && { either }),
    ...(a.doubt !== undefined && b.doubt !== undefined && { doubt })
  }
}

/** The newest sight wins; of one day the one with more calls, then this run's, and any other difference decides alike in every order. */
function rank(one: CallTestimony): string {
  const { run, lastSeen = '', calls } = one.proof
  const { firstSeen: _, run: __, ...rest } = needReport(one)
  return [
    lastSeen,
    String(calls).padStart(12, '0'),
    run === undefined ? '1' : '0',
    JSON.stringify(rest),
    run ?? ''
  ].join('\u0000')
}
