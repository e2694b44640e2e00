/** Questions on what several patterns leave together. */
import { leastWalk, widestWalk, type Pattern } from './pattern.ts'
import type { Position, Token, Walk } from './tokens.ts'
import type { Truth } from './truth.ts'

/** Texts that all of some patterns match and none of others does. */
export interface Region {
  all: readonly Pattern[]
  none: readonly Pattern[]
}

/** So much work decides any regions of real policies; what needs more stays unknown. */
const MOST_WORK = 2_000_000
const MOST_WORK_ON_ONE = 20_000

/**
 * Whether every text of a region lies in one of others: so it does where the region has none. Unknown where a policy variable decides, or
 * after too many steps.
 */
export function liesIn(region: Region, others: readonly Region[]): Truth {
  // one alone mostly is enough, and is far less work than all together
  if (others.length > 1 && others.some((other) => liesInAny(region, [other], MOST_WORK_ON_ONE) === 'yes'))
    return 'yes'
  return liesInAny(region, others, MOST_WORK)
}

function liesInAny(region: Region, others: readonly Region[], mostWork: number): Truth {
  const walks: Walk[] = []
  const numbers = new Map<Walk, number>()
  const numberOf = (walk: Walk): number => {
    const known = numbers.get(walk) ?? walks.push(walk) - 1
    numbers.set(walk, known)
    return known
  }
  // a variable may be anything in what is asked, and nothing in the others: then a yes holds for every filling
  const asked: Numbered = {
    all: region.all.map((pattern) => numberOf(widestWalk(pattern))),
    none: region.none.map((pattern) => numberOf(leastWalk(pattern)))
  }
  const held = others.map((other) => ({
    all: other.all.map((pattern) => numberOf(leastWalk(pattern))),
    none: other.none.map((pattern) => numberOf(widestWalk(pattern)))
  }))
  const answer = search(walks, asked, held, mostWork)
  const everyPattern = [region, ...others].flatMap((one) => [...one.all, ...one.none])
  return answer === 'no' && everyPattern.some(({ hasVariables }) => hasVariables) ? 'unknown' : answer
}

/** A region by the numbers of its walks. */
interface Numbered {
  all: readonly number[]
  none: readonly number[]
}

/** Follows every text that may lie in what is asked and in nothing else, with where all walks stand. The answer is no when one is found. */
function search(walks: readonly Walk[], asked: Numbered, held: readonly Numbered[], mostWork: number): Truth {
  const seen = new Set<string>()
  const pending: (readonly Position[])[] = [walks.map((walk) => walk.start)]
  let work = 0
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    const here = state
    const is = (what: 'isEnd' | 'isDead' | 'isEndless', i: number): boolean =>
      walks[i]?.[what](here[i] ?? 0) === true
    // whatever follows, it lies not in what is asked, or it lies in one of the others
    const isOut = ({ all, none }: Numbered): boolean =>
      all.some((i) => is('isDead', i)) || none.some((i) => is('isEndless', i))
    const isWhole = ({ all, none }: Numbered): boolean =>
      all.every((i) => is('isEndless', i)) && none.every((i) => is('isDead', i))
    if (isOut(asked)) continue
    const open = held.filter((one) => !isOut(one))
    if (open.some(isWhole)) continue
    const matters = [...new Set([asked, ...open].flatMap(({ all, none }) => [...all, ...none]))]
    // where a walk stands that no longer matters makes no difference
    const key = matters.map((i) => `${i}:${here[i]}`).join()
    if (seen.has(key)) continue
    seen.add(key)
    const isIn = ({ all, none }: Numbered): boolean =>
      all.every((i) => is('isEnd', i)) && !none.some((i) => is('isEnd', i))
    if (isIn(asked) && !open.some(isIn)) return 'no'
    const symbols = new Set<Token>(matters.flatMap((i) => walks[i]?.symbols(here[i] ?? 0) ?? []))
    work += matters.length * symbols.size
    if (work > mostWork) return 'unknown'
    for (const symbol of symbols) {
      const next = [...here]
      for (const i of matters) next[i] = walks[i]?.step(here[i] ?? 0, symbol) ?? 0
      pending.push(next)
    }
  }
  return 'yes'
}
