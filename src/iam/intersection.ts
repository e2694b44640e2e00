/** What two resource patterns have in common, as patterns. */

/** More are no policy that anybody reads. */
const MOST = 8
/** From the first wildcard on, characters of both together, as deep as they are walked, and pairs of a character of each. */
const LONGEST = 2_000
const MOST_PAIRS = 40_000

/**
 * Patterns that together match nothing but what both match, and all of it unless a wildcard runs over the parts of an ARN.
 * @returns undefined where it would take too many
 */
export function inBoth(a: string, b: string): string[] | undefined {
  const [one, other] = [a, b].map(partsOf)
  if (one === undefined || other === undefined || one.length !== other.length) return undefined
  let found = ['']
  for (const [i, part] of one.entries()) {
    const parts = common(part, other[i] ?? '')
    if (parts === undefined) return undefined
    found = found.flatMap((begin) => parts.map((next) => (i === 0 ? next : `${begin}:${next}`)))
    if (found.length > MOST) return undefined
  }
  return found
}

/** The six parts of an ARN, of which the last one may hold colons. Variables and escapes are left alone. */
function partsOf(text: string): string[] | undefined {
  const parts = text.split(':')
  if (text.includes('$') || parts.length < 6) return undefined
  return [...parts.slice(0, 5), parts.slice(5).join(':')]
}

/** Of two texts in which `*` stands for any run of characters and `?` for one. */
function common(a: string, b: string): string[] | undefined {
  let same = 0
  while (same < a.length && a[same] === b[same] && !isWildcard(a[same])) same++
  const rest = commonAfter(a.slice(same), b.slice(same))
  return rest?.map((end) => `${a.slice(0, same)}${end}`)
}

function isWildcard(character: string | undefined): boolean {
  return character === '*' || character === '?'
}

function commonAfter(a: string, b: string): string[] | undefined {
  const isLong = a.length + b.length > LONGEST || a.length * b.length > MOST_PAIRS
  if (isLong && (isWildcard(a[0]) || isWildcard(b[0]))) return undefined
  const known = new Map<string, string[] | undefined>()
  const from = (i: number, j: number): string[] | undefined => {
    const key = `${i} ${j}`
    if (known.has(key)) return known.get(key)
    const answer = step(i, j)
    known.set(key, answer)
    return answer
  }
  const after = (begin: string, ...rests: (string[] | undefined)[]): string[] | undefined => {
    const all = new Set<string>()
    for (const rest of rests) {
      if (rest === undefined) return undefined
      for (const end of rest) all.add(begin === '*' && end.startsWith('*') ? end : `${begin}${end}`)
    }
    return all.size > MOST * 4 ? undefined : [...all]
  }
  const step = (i: number, j: number): string[] | undefined => {
    const [one, other] = [a[i], b[j]]
    if (one === undefined || other === undefined) {
      const rest = one === undefined ? b.slice(j) : a.slice(i)
      return /^\**$/.test(rest) ? [''] : []
    }
    if (one === '*' && other === '*') return after('*', from(i + 1, j), from(i, j + 1))
    if (one === '*') return after('', from(i + 1, j), after(other, from(i, j + 1)))
    if (other === '*') return after('', from(i, j + 1), after(one, from(i + 1, j)))
    if (one !== other && one !== '?' && other !== '?') return []
    return after(one === '?' ? other : one, from(i + 1, j + 1))
  }
  return from(0, 0)
}
