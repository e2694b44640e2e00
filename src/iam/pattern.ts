/**
 * Patterns of the IAM language and three questions on them: does a pattern match a text, hold another pattern, have a text in common
 * with another. No regular expression is built from a pattern; time is bounded for any input.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
import {
  accepts,
  isCharacter,
  isRun,
  isVariable,
  ONE,
  ONE_IN_PART,
  RUN,
  RUN_IN_NAME,
  RUN_IN_PART,
  Walk,
  type Position,
  type Token
} from './tokens.ts'
import { forgotten } from '../kit/bounded-cache.ts'
import type { Truth } from './truth.ts'

export interface Pattern {
  /** As written. */
  text: string
  /** A text matches when it matches one of these. */
  alternatives: readonly (readonly Token[])[]
  /** The one text that matches, where there is just one. */
  plain: string | undefined
  /** What every text that matches begins with: the characters before what may stand for several texts. */
  beginning: string
  /** Whether every text that begins so matches. */
  isBeginning: boolean
  /** The texts between the wildcards, where each of these may be any run of characters; undefined for any other pattern. */
  pieces: readonly string[] | undefined
  hasVariables: boolean
}

/** `aws:username, 'nobody'` between the braces: key and default. */
const VARIABLE = /\$\{[^{}]*\}/g
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['${*}', '*'],
  ['${?}', '?'],
  ['${$}', '$']
])

/** Of patterns: those of more roles than a scan looks at together are forgotten. */
const MOST_RESOURCES = 100_000
/** Of those that are little more than their text, which a workload may need hundreds of thousands of. */
const MOST_TEXTS = 400_000
/** By their texts, which know their hashes when they are asked about again. */
const textResources = new Map<string, Pattern>()
const resources = new Map<string, Pattern>()
/** Those with policy variables. */
const variableResources = new Map<string, Pattern>()
forgotten(() => {
  resources.clear()
  variableResources.clear()
})

/**
 * The pattern of a Resource or NotResource element. In the first five parts of an ARN a wildcard stays within its part, unless it is a `*`
 * at the part's end; after the fifth colon it matches anything. An ARN of fewer than six parts is read as if the rest were `*`.
 * @param variables whether `${…}` is a policy variable: not in Version 2008-10-17
 */
export function resourcePattern(text: string, variables: boolean): Pattern {
  if (variables && text.includes('${'))
    return variableResources.get(text) ?? kept(variableResources, MOST_RESOURCES, wildcardPattern(text, true))
  const known = textResources.get(text) ?? resources.get(text)
  if (known !== undefined) return known
  if (isPlain(text)) return kept(textResources, MOST_TEXTS, new PlainPattern(text))
  if (isOpen(text)) return kept(textResources, MOST_TEXTS, new OpenPattern(text))
  return kept(resources, MOST_RESOURCES, wildcardPattern(text, false))
}

function kept(patterns: Map<string, Pattern>, most: number, pattern: Pattern): Pattern {
  if (patterns.size >= most) patterns.clear()
  patterns.set(pattern.text, pattern)
  return pattern
}

function wildcardPattern(text: string, variables: boolean): Pattern {
  const tokens = tokenise(text, variables)
  return made(text, text.startsWith('arn:') ? arnAlternatives(tokens) : [tokens])
}

/** Six parts at least, if it is an ARN, and no wildcards. */
function isPlain(text: string): boolean {
  return !hasWildcard(text) && (!text.startsWith('arn:') || WHOLE_ARN.test(text))
}

const WHOLE_ARN = /^(?:[^:]*:){5}/

/** A `*` at the end is the only wildcard. */
function isOpen(text: string): boolean {
  return text.endsWith('*') && !hasWildcard(text.slice(0, -1))
}

/** Most patterns are one text, and most questions on these are answered without taking it to pieces. */
class PlainPattern implements Pattern {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  get plain(): string {
    return this.text
  }

  get beginning(): string {
    return this.text
  }

  get isBeginning(): boolean {
    return false
  }

  get pieces(): undefined {
    return undefined
  }

  get hasVariables(): boolean {
    return false
  }

  get alternatives(): readonly (readonly Token[])[] {
    return [this.text.split('')]
  }
}

/** Of the others most are a beginning, such as all objects of a bucket: likewise. */
class OpenPattern implements Pattern {
  readonly text: string
  readonly beginning: string

  constructor(text: string) {
    this.text = text
    this.beginning = text.slice(0, -1)
  }

  get plain(): undefined {
    return undefined
  }

  get isBeginning(): boolean {
    return true
  }

  get pieces(): readonly string[] {
    return [this.beginning, '']
  }

  get hasVariables(): boolean {
    return false
  }

  get alternatives(): readonly (readonly Token[])[] {
    return [[...this.beginning.split(''), RUN]]
  }
}

/** The pattern of a condition's value: wildcards match anything. */
export function textPattern(text: string, variables: boolean): Pattern {
  return made(text, [tokenise(text, variables)])
}

/** What ARNs of a format may look like, such as `arn:${Partition}:s3:::${BucketName}/${ObjectName}` of AWS's reference. */
export function formatPattern(format: string): Pattern {
  const known = formats.get(format)
  if (known !== undefined) return known
  const tokens = [...format.matchAll(/\$\{[^}]*\}|[^$]|\$/g)].flatMap(([piece]) => {
    if (piece.length === 1) return [piece]
    // never empty: an object of a bucket, which names neither, is no access point
    if (/^\$\{(Region|Account)\}$/.test(piece) && !MAY_BE_EMPTY[piece]?.test(format))
      return [ONE_IN_PART, RUN_IN_NAME]
    // these hold no slash; what follows a slash in the format would else fit into them
    return [/^\$\{(Partition|Region|Account|BucketName|TableName)\}$/.test(piece) ? RUN_IN_NAME : RUN]
  })
  const pattern = made(format, [tokens])
  formats.set(format, pattern)
  return pattern
}

const formats = new Map<string, Pattern>()

/**
 * Formats of which AWS prints the usual form alone. A Multi-Region Access Point and the models of a global inference profile have no region,
 * AWS's own parameters and documents no account.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointPermissions.html
 * https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
 */
const MAY_BE_EMPTY: Readonly<Record<string, RegExp>> = {
  '${Region}': /:s3:[^:]*:[^:]*:accesspoint\/|:foundation-model\//,
  '${Account}': /:ssm:[^:]*:[^:]*:(?:parameter|document|automation-definition)\//
}

/** What at least one of several patterns matches. */
export function anyOf(patterns: readonly Pattern[]): Pattern {
  const [only, ...others] = patterns
  if (only !== undefined && others.length === 0) return only
  return made(
    patterns.map(({ text }) => text).join(' or '),
    patterns.flatMap(({ alternatives }) => alternatives)
  )
}

function made(text: string, alternatives: readonly (readonly Token[])[]): Pattern {
  const [first = []] = alternatives
  const end = commonBeginning(alternatives)
  const beginning = first.slice(0, end).join('')
  const isOne = alternatives.length === 1
  return {
    text,
    alternatives,
    plain: isOne && end === first.length ? beginning : undefined,
    beginning,
    isBeginning: isOne && end + 1 === first.length && first[end] === RUN,
    pieces: isOne && end < first.length ? piecesOf(first) : undefined,
    hasVariables: alternatives.some((tokens) => tokens.some(isVariable))
  }
}

function piecesOf(tokens: readonly Token[]): string[] | undefined {
  const pieces = ['']
  for (const token of tokens) {
    if (token === RUN) pieces.push('')
    else if (isCharacter(token)) pieces[pieces.length - 1] += token
    else return undefined
  }
  return pieces
}

/** How many characters all begin with. */
function commonBeginning([first = [], ...others]: readonly (readonly Token[])[]): number {
  const end = first.findIndex(
    (token, place) => !isCharacter(token) || others.some((other) => other[place] !== token)
  )
  return end < 0 ? first.length : end
}

function tokenise(text: string, variables: boolean): Token[] {
  const tokens: Token[] = []
  const characters = (part: string): void => {
    for (const character of part.split('')) {
      if (character === '*') {
        if (tokens.at(-1) !== RUN) tokens.push(RUN)
      } else tokens.push(character === '?' ? ONE : character)
    }
  }
  let end = 0
  for (const found of variables ? text.matchAll(VARIABLE) : []) {
    characters(text.slice(end, found.index))
    tokens.push(ESCAPED.get(found[0]) ?? found[0])
    end = found.index + found[0].length
  }
  characters(text.slice(end))
  return tokens
}

function arnAlternatives(tokens: readonly Token[]): Token[][] {
  let colons = 0
  const inParts = tokens.map((token, i) => {
    if (token === ':') colons++
    if (colons >= 5) return token
    const next = tokens[i + 1]
    if (token === RUN) return next === undefined || next === ':' ? RUN : RUN_IN_PART
    return token === ONE ? ONE_IN_PART : token
  })
  if (colons >= 5 || tokens.at(-1) === RUN) return [inParts]
  const rest = Array.from({ length: 5 - colons }, () => [':', RUN]).flat()
  return [inParts, [...inParts, ...rest]]
}

/** Whether a text, taken literally, matches. Unknown where a policy variable decides. */
export function matches(pattern: Pattern, text: string): Truth {
  if (pattern.plain !== undefined) return pattern.plain === text ? 'yes' : 'no'
  // most patterns of a role need no walk
  if (!text.startsWith(pattern.beginning)) return 'no'
  if (pattern.isBeginning) return 'yes'
  if (pattern.pieces !== undefined) return hasPieces(text, pattern.pieces) ? 'yes' : 'no'
  const walk = widestWalk(pattern)
  let reached = walk.start
  for (let place = 0; place < text.length; place++) {
    reached = walk.step(reached, text.charAt(place))
    if (walk.isDead(reached)) return 'no'
    if (walk.isEndless(reached)) break
  }
  if (!walk.isEnd(reached)) return 'no'
  return pattern.hasVariables ? 'unknown' : 'yes'
}

/** Whether a text is these pieces with anything between them: each is taken where it comes first, so that most is left to the others. */
function hasPieces(text: string, pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? ''
  const end = text.length - last.length
  let place = 0
  for (let i = 0; i < pieces.length - 1; i++) {
    const piece = pieces[i] ?? ''
    const found = i === 0 ? 0 : text.indexOf(piece, place)
    if (found < 0) return false
    place = found + piece.length
    if (place > end) return false
  }
  return text.endsWith(last)
}

/** So much work decides any pair of real patterns; what needs more stays unknown. */
const MOST_WORK = 400_000

/** Walks are kept for questions to come, and forgotten together, so that memory does not grow with the number of patterns. */
const MOST_WALKS = 2_000
const leastWalks = new Map<Pattern, Walk>()
const widestWalks = new Map<Pattern, Walk>()
forgotten(() => {
  leastWalks.clear()
  widestWalks.clear()
})

/** A walk in which a policy variable matches nothing but itself. */
export function leastWalk(pattern: Pattern): Walk {
  return keptIn(leastWalks, pattern, pattern.alternatives)
}

/** A walk in which a policy variable matches anything. */
export function widestWalk(pattern: Pattern): Walk {
  return pattern.hasVariables
    ? keptIn(widestWalks, pattern, withVariablesAsRuns(pattern))
    : leastWalk(pattern)
}

function keptIn(kept: Map<Pattern, Walk>, pattern: Pattern, alternatives: Pattern['alternatives']): Walk {
  const known = kept.get(pattern)
  if (known !== undefined) return known
  if (kept.size >= MOST_WALKS) kept.clear()
  const walk = new Walk(alternatives)
  kept.set(pattern, walk)
  return walk
}

/** Of each pair of patterns the answer is worked out once; many at a time are forgotten together. */
class Answers {
  readonly #all = new Map<Pattern, Map<Pattern, Truth>>()
  #size = 0

  get(a: Pattern, b: Pattern, answer: () => Truth): Truth {
    const known = this.#all.get(a)?.get(b)
    if (known !== undefined) return known
    const truth = answer()
    if (this.#size >= MOST_ANSWERS) this.forget()
    const ofA = this.#all.get(a) ?? new Map<Pattern, Truth>()
    this.#all.set(a, ofA.set(b, truth))
    this.#size++
    return truth
  }

  forget(): void {
    this.#all.clear()
    this.#size = 0
  }
}

const MOST_ANSWERS = 200_000
const holding = new Answers()
const overlapping = new Answers()
forgotten(() => {
  holding.forget()
  overlapping.forget()
})

/** Whether everything that `inner` stands for is matched by `outer`. Unknown where a policy variable decides, or after too many steps. */
export function contains(outer: Pattern, inner: Pattern): Truth {
  if (outer === inner || outer.text === '*') return 'yes'
  if (inner.plain !== undefined) return matches(outer, inner.plain)
  if (outer.plain !== undefined && isOfMany(inner)) return 'no'
  return holding.get(outer, inner, () => containsPattern(outer, inner))
}

/** Whether more texts match than anybody could list: then no list of texts is all of them. */
export function isOfMany({ plain, alternatives, hasVariables }: Pattern): boolean {
  return plain === undefined && !hasVariables && alternatives.length === 1
}

function containsPattern(outer: Pattern, inner: Pattern): Truth {
  if (beginDifferently(outer, inner)) return 'no'
  if (outer.isBeginning) {
    if (inner.beginning.startsWith(outer.beginning)) return 'yes'
    // after what all of its texts begin with they part
    if (!inner.hasVariables) return 'no'
  }
  const answer = holdsAll(outer, inner, leastWalk)
  if (answer === 'yes' || !(outer.hasVariables || inner.hasVariables)) return answer
  if (overlaps(outer, inner) === 'no') return 'no'
  // if not even the widest reading of the variables is enough, no filling is
  return !inner.hasVariables && holdsAll(outer, inner, widestWalk) === 'no' ? 'no' : 'unknown'
}

/** More are what a workload needs of an action, asked about once: a walk through all of them is not kept, and begins where they part. */
const MANY_ALTERNATIVES = 50

function holdsAll(outer: Pattern, inner: Pattern, walkOf: typeof leastWalk): Truth {
  if (outer.alternatives.length < MANY_ALTERNATIVES) return includes(walkOf(outer), inner.alternatives)
  const alternatives = walkOf === widestWalk ? withVariablesAsRuns(outer) : outer.alternatives
  const begin = commonBeginning([...alternatives, ...inner.alternatives])
  const rest = (tokens: readonly Token[]): readonly Token[] => tokens.slice(begin)
  return includes(new Walk(alternatives.map(rest)), inner.alternatives.map(rest))
}

function withVariablesAsRuns({ alternatives, hasVariables }: Pattern): readonly (readonly Token[])[] {
  if (!hasVariables) return alternatives
  return alternatives.map((tokens) => tokens.map((token) => (isVariable(token) ? RUN : token)))
}

function includes(walk: Walk, inner: readonly (readonly Token[])[]): Truth {
  let work = 0
  for (const tokens of inner) {
    // up to the first wildcard there is one way
    let [first, start] = [0, walk.start]
    for (let token = tokens[0]; token !== undefined && isCharacter(token); token = tokens[first]) {
      if (walk.isEndless(start)) break
      work += walk.breadth(start) * 2
      if (work > MOST_WORK) return 'unknown'
      start = walk.step(start, token)
      if (walk.isDead(start)) return 'no'
      first++
    }
    const seen = new Set<number>()
    const pending: { index: number; reached: Position }[] = [{ index: first, reached: start }]
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      const { index, reached } = state
      const key = reached * (tokens.length + 1) + index
      if (seen.has(key) || walk.isEndless(reached)) continue
      seen.add(key)
      const token = tokens[index]
      if (token === undefined) {
        if (!walk.isEnd(reached)) return 'no'
        continue
      }
      if (isRun(token)) pending.push({ index: index + 1, reached })
      const isOne = isCharacter(token) || isVariable(token)
      const symbols = isOne ? [token] : walk.symbols(reached).filter((symbol) => accepts(token, symbol))
      work += walk.breadth(reached) * (symbols.length + 1)
      if (work > MOST_WORK) return 'unknown'
      for (const symbol of symbols) {
        const next = walk.step(reached, symbol)
        // every pattern can be completed, so what is lost here is a text that only the inner one matches
        if (walk.isDead(next)) return 'no'
        pending.push({ index: isRun(token) ? index : index + 1, reached: next })
      }
    }
  }
  return 'yes'
}

/** Whether some text matches both, in any case of letters. Unknown where a policy variable decides; never a wrong no. */
export function overlaps(a: Pattern, b: Pattern): Truth {
  if (a.hasVariables || b.hasVariables) return beginDifferently(a, b) ? 'no' : overlapsInAnyWay(a, b)
  if (a === b || a.text === '*' || b.text === '*') return 'yes'
  if (beginDifferently(a, b)) return 'no'
  if (b.plain !== undefined && matches(a, b.plain) === 'yes') return 'yes'
  if (a.plain !== undefined && matches(b, a.plain) === 'yes') return 'yes'
  if (holdsBeginningOf(a, b) || holdsBeginningOf(b, a)) return 'yes'
  return overlapsInAnyWay(a, b)
}

/** Whether one matches what the other is the beginning of: thousands of `bucket/*` are asked about one pattern. */
function holdsBeginningOf(one: Pattern, other: Pattern): boolean {
  const { beginning } = other
  return beginning.length >= one.beginning.length && other.isBeginning && matches(one, beginning) === 'yes'
}

function overlapsInAnyWay(a: Pattern, b: Pattern): Truth {
  return overlapping.get(a, b, () => overlapsPattern(a, b))
}

function overlapsPattern(a: Pattern, b: Pattern): Truth {
  const others = withVariablesAsRuns(b)
  const found = withVariablesAsRuns(a).some((one) => others.some((other) => meetAfterBeginning(one, other)))
  if (!found) return 'no'
  return a.hasVariables || b.hasVariables ? 'unknown' : 'yes'
}

/** Whether a letter of the beginnings is another one, in any case: most patterns of a role are told apart by it. */
function beginDifferently({ beginning: one }: Pattern, { beginning: other }: Pattern): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return false
  const end = Math.min(one.length, other.length)
  for (let place = 0; place < end; place++) {
    const [letter = '', opposite = ''] = [one[place], other[place]]
    if (letter !== opposite && letter.toLowerCase() !== opposite.toLowerCase()) return true
  }
  return false
}

/** What both begin with takes no more than its own length. */
function meetAfterBeginning(a: readonly Token[], b: readonly Token[]): boolean {
  let place = 0
  for (;;) {
    const [one, other] = [a[place], b[place]]
    if (one === undefined || other === undefined || !isCharacter(one) || !isCharacter(other)) break
    if (!shareCharacter(one, other)) return false
    place++
  }
  return place === 0 ? meet(a, b) : meet(a.slice(place), b.slice(place))
}

/** Time is bounded by the product of the lengths. */
function meet(a: readonly Token[], b: readonly Token[]): boolean {
  const width = b.length + 1
  const seen = new Uint8Array((a.length + 1) * width)
  const pending = [0]
  const visit = (i: number, j: number): void => {
    if (seen[i * width + j] === 1) return
    seen[i * width + j] = 1
    pending.push(i * width + j)
  }
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    const i = Math.floor(state / width)
    const j = state % width
    const one = a[i]
    const other = b[j]
    if (one === undefined && other === undefined) return true
    if (isRun(one)) visit(i + 1, j)
    if (isRun(other)) visit(i, j + 1)
    if (one === undefined || other === undefined || !shareCharacter(one, other)) continue
    visit(isRun(one) ? i : i + 1, isRun(other) ? j : j + 1)
  }
  return false
}

function shareCharacter(one: Token, other: Token): boolean {
  if (isCharacter(one) && isCharacter(other)) return one.toLowerCase() === other.toLowerCase()
  if (isCharacter(one)) return accepts(other, one)
  // two wildcards always have a character in common
  return isCharacter(other) ? accepts(one, other) : true
}

/** Says of an action in small letters whether a pattern of actions holds it. */
type ActionTest = (action: string) => boolean

const actionTests = new Map<string, ActionTest>()

/** Actions match in any case, prefix and name alike. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export function matchesAction(pattern: string, action: string): boolean {
  let test = actionTests.get(pattern)
  if (test === undefined) {
    test = actionTest(pattern.toLowerCase())
    actionTests.set(pattern, test)
  }
  return test(action.toLowerCase())
}

/** Most patterns are a name, or the beginning of one: these need no walk through tokens. */
function actionTest(pattern: string): ActionTest {
  if (!hasWildcard(pattern)) return (action) => action === pattern
  const beginning = pattern.slice(0, -1)
  if (pattern.endsWith('*') && !hasWildcard(beginning)) return (action) => action.startsWith(beginning)
  const whole = textPattern(pattern, false)
  return (action) => matches(whole, action) === 'yes'
}

export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?')
}
