/**
 * Patterns that make naive matchers run for ever, up to the longest that a managed policy has room for: how much longer each of the
 * three questions takes when the length doubles. Prints it as JSON.
 */
import { contains, matches, overlaps, resourcePattern, type Pattern } from '../src/iam/pattern.ts'

export interface PatternTimes {
  /** What is asked, of what. */
  question: string
  /** Characters of the longest pattern asked. */
  characters: number
  /** CPU time at this length, the least of some runs. */
  seconds: number
  /** How many times as long as for patterns of half the length. */
  growth: number
}

const LONGEST = 4096
const REPEATS = 5

interface Pair {
  outer: string
  inner: string
  /** What `outer` has to be compared with from its first to its last character. */
  text: string
}

/** Of each family the pair whose patterns have about so many characters. */
const FAMILIES: Record<string, (length: number) => Pair> = {
  '`*a*a*a*…*b`': (length) => ({
    outer: `${'*a'.repeat(length / 2)}*b`,
    inner: `${'*a'.repeat(length / 2 - 1)}*b`,
    text: `${'a'.repeat(length)}c`
  }),
  '`?*?*?*…`': (length) => ({
    outer: '?*'.repeat(length / 2),
    inner: '*?'.repeat(length / 2),
    text: 'a'.repeat(length / 2 - 1)
  }),
  '`*a*b*a*b…`': (length) => ({
    outer: '*a*b'.repeat(length / 4),
    inner: '*b*a'.repeat(length / 4),
    text: `${'ab'.repeat(length / 2)}a`
  }),
  '`*a???…`': (length) => ({
    outer: `*a${'?'.repeat(length)}*b`,
    inner: `*a${'?'.repeat(length / 2)}*${'?'.repeat(length / 2)}b`,
    text: `${'a'.repeat(length * 2)}c`
  })
}

const times = Object.entries(FAMILIES).flatMap(([family, pairOf]): PatternTimes[] => {
  const pairs = [LONGEST / 4, LONGEST / 2, LONGEST].map(pairOf)
  const timed = (
    name: string,
    ask: (outer: Pattern, inner: Pattern, text: string) => unknown
  ): PatternTimes => {
    const each = pairs.map(({ outer, inner, text }) => {
      const [wide, narrow] = [inBucket(outer), inBucket(inner)]
      return fastest(() => void ask(wide, narrow, `arn:aws:s3:::${text}`))
    })
    // the first is for warming up
    const [, half = 0, seconds = 0] = each
    return { question: `${name}, ${family}`, characters: LONGEST, seconds, growth: seconds / half }
  }
  return [
    timed('matches', (outer, _, text) => matches(outer, text)),
    timed('contains', contains),
    timed('overlaps', overlaps)
  ]
})
process.stdout.write(JSON.stringify(times))

function inBucket(pattern: string): Pattern {
  return resourcePattern(`arn:aws:s3:::${pattern}`, false)
}

/** CPU seconds: other work on the machine counts as little as it can. */
function fastest(work: () => void): number {
  const each = Array.from({ length: REPEATS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...each)
}
