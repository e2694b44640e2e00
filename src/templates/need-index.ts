/** What workloads of a role need, by action and by what its resource begins with: of a statement only that is looked at which may concern it. */
import { compare } from '../kit/compare.ts'
import { matchesAction, overlaps, resourcePattern, type Pattern } from '../iam/pattern.ts'
import type { WorkloadReport } from '../report/report.ts'

export interface Need {
  resource: string
  /** Whether the resource is one, known exactly, that a template can name. */
  exact: boolean
}

/** One resource, in characters that no template language reads as more than a text. */
const PLAIN_ARN = /^arn:[\w:/.+=@-]+$/

export class NeedIndex {
  readonly #byAction = new Map<string, { need: Need; on: Pattern }[]>()
  /** Made of an action when it is first asked for. */
  readonly #resources = new Map<string, Beginnings<{ need: Need; on: Pattern }>>()
  readonly #actions: ActionIndex

  constructor(workloads: readonly WorkloadReport[]) {
    for (const { needs, implied } of workloads) {
      for (const { action, resource, precision } of needs) this.#add(action, resource, precision === 'exact')
      for (const { action, resource } of implied) this.#add(action, resource, true)
    }
    this.#actions = new ActionIndex([...this.#byAction.keys()])
  }

  #add(action: string, resource: string, isExact: boolean): void {
    const one = {
      need: { resource, exact: isExact && PLAIN_ARN.test(resource) },
      on: resourcePattern(resource, false)
    }
    const known = this.#byAction.get(action)
    if (known === undefined) this.#byAction.set(action, [one])
    else known.push(one)
  }

  /** The needed actions that match a pattern of actions, sorted. */
  matching(pattern: string): string[] {
    return this.#actions.matching(pattern)
  }

  /** What is needed of an action, wherever. */
  needsOf(action: string): Need[] {
    return this.#byAction.get(action)?.map(({ need }) => need) ?? []
  }

  /** What is needed of an action on a pattern, or may be. */
  *needsOn(action: string, pattern: Pattern): Generator<Need> {
    for (const { need, on } of this.#resourcesOf(action).near(pattern.beginning))
      if (overlaps(pattern, on) !== 'no') yield need
  }

  /** Whether something is needed of an action on one of several patterns, or may be. */
  isNeededOn(action: string, patterns: readonly Pattern[]): boolean {
    return patterns.some((pattern) => this.needsOn(action, pattern).next().done !== true)
  }

  #resourcesOf(action: string): Beginnings<{ need: Need; on: Pattern }> {
    const known = this.#resources.get(action)
    if (known !== undefined) return known
    const made = new Beginnings(
      (this.#byAction.get(action) ?? []).map((value) => ({
        value,
        beginning: value.on.beginning,
        isWhole: value.on.plain !== undefined
      }))
    )
    this.#resources.set(action, made)
    return made
  }
}

/** Names of actions by what they begin with. */
export class ActionIndex {
  readonly #beginnings: Beginnings<string>

  constructor(actions: readonly string[]) {
    this.#beginnings = new Beginnings(
      [...new Set(actions)].map((value) => ({ value, beginning: value, isWhole: true }))
    )
  }

  /** Those that match a pattern of actions, sorted. */
  matching(pattern: string): string[] {
    const [beginning = ''] = pattern.split(/[*?]/, 1)
    return [...this.#beginnings.near(beginning)]
      .filter((action) => matchesAction(pattern, action))
      .sort(compare)
  }
}

interface Beginning<T> {
  value: T
  /** The characters before what may stand for several texts. */
  beginning: string
  /** Whether nothing follows. */
  isWhole: boolean
}

/** Things by how they begin, in any case of letters. */
class Beginnings<T> {
  readonly #sorted: readonly { key: string; value: T }[]
  /** Those that may go on after their beginning. */
  readonly #open = new Map<string, T[]>()
  readonly #openLengths: ReadonlySet<number>

  constructor(entries: readonly Beginning<T>[]) {
    this.#sorted = entries
      .map(({ value, beginning }) => ({ key: inSmallLetters(beginning), value }))
      .sort((a, b) => compare(a.key, b.key))
    for (const { value, beginning, isWhole } of entries) {
      if (isWhole) continue
      const key = inSmallLetters(beginning)
      const known = this.#open.get(key)
      if (known === undefined) this.#open.set(key, [value])
      else known.push(value)
    }
    this.#openLengths = new Set([...this.#open.keys()].map(({ length }) => length))
  }

  /** All that may have a text in common with what begins so, and not much else. */
  *near(beginning: string): Generator<T> {
    const key = inSmallLetters(beginning)
    for (let place = this.#firstFrom(key); place < this.#sorted.length; place++) {
      const one = this.#sorted[place]
      if (one?.key.startsWith(key) !== true) break
      yield one.value
    }
    for (const length of this.#openLengths)
      if (length < key.length) yield* this.#open.get(key.slice(0, length)) ?? []
  }

  /** The place of the first that is no less. */
  #firstFrom(key: string): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(this.#sorted[middle]?.key ?? '', key) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Letter by letter, as patterns are compared: in a whole text what follows a letter can decide what its small one is. */
function inSmallLetters(text: string): string {
  return ASCII.test(text)
    ? text.toLowerCase()
    : text
        .split('')
        .map((letter) => letter.toLowerCase())
        .join('')
}

const ASCII = /^[\0-\x7f]*$/
