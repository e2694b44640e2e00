/** Which characters go or come when actions, resources or whole statements of a template change. Says why where it cannot be done. */
import type { Changed, CharacterEdit } from './edits.ts'
import { lineBreakOf, lineStart, nextLine } from './lines.ts'
import type { Place } from './template-value.ts'
import type { Worded } from './own-words.ts'
import type { Emptied, StatementList, WrittenList } from './written-statement.ts'

const MIXED = 'something else stands on its line'
const COMPUTED = 'the template computes it'
const BEHIND_LIST = /^\s*((#|\/\/).*)?\s*$/
const BEHIND_ITEM = /^\s*,?\s*((#|\/\/).*)?\s*$/

/**
 * Strikes items of a list, at least one of which stays.
 * @returns the change of each by its position; the last ones of a list in brackets go together, as one change
 */
export function withoutItems(
  text: string,
  places: readonly Place[],
  style: StatementList['style'],
  going: readonly number[]
): Map<number, Changed> {
  const each = (change: (index: number) => Changed): Map<number, Changed> =>
    new Map(going.map((index) => [index, change(index)]))
  if (style === 'block') return each((index) => withoutLines(text, places[index], /^\s*-\s+$/))
  if (style === 'nested') return each((index) => withoutBlock(text, places[index]))
  const gone = new Set(going)
  const stays = places.flatMap((place, index) => (gone.has(index) ? [] : [{ place, index }]))
  const last = stays.at(-1)
  if (last === undefined) return each(() => ({ withheld: MIXED }))
  const tail = withoutTail(text, last.place, places.slice(last.index + 1))
  return each((index) => (index > last.index ? tail : withoutItem(text, places[index], places[index + 1])))
}

/**
 * Strikes policies of which no statement is left.
 * @param policies what becomes of each
 */
export function withoutPolicies(text: string, policies: readonly Emptied[]): Map<Emptied, Changed> {
  const changes = new Map<Emptied, Changed>()
  const byList = new Map<number | undefined, ItemOfList[]>()
  for (const policy of policies) {
    if ('text' in policy) changes.set(policy, replaced(policy.place, policy.text))
    else if (!('items' in policy)) changes.set(policy, withoutBlock(text, policy.lines))
    else {
      const list = policy.items[0]?.start
      const known = byList.get(list)
      if (known === undefined) byList.set(list, [policy])
      else known.push(policy)
    }
  }
  for (const together of byList.values()) withoutItemsOf(text, together, changes)
  return changes
}

type ItemOfList = Extract<Emptied, { items: readonly Place[] }>

/** Several policies of one list. */
function withoutItemsOf(text: string, together: readonly ItemOfList[], changes: Map<Emptied, Changed>): void {
  const [first] = together
  if (first === undefined) return
  const positions = [...new Set(together.map(({ index }) => index))]
  const isLeft = positions.length < first.items.length
  const each = isLeft ? withoutItems(text, first.items, first.style, positions) : undefined
  for (const policy of together) {
    const { lines, empty, index } = policy
    const whole =
      lines === undefined ? empty && replaced(empty.place, empty.text) : withoutLines(text, lines, /^\s*$/)
    changes.set(policy, (isLeft ? each?.get(index) : whole) ?? { withheld: MIXED })
  }
}

/** Puts texts in an item's place. */
export function withInstead(
  text: string,
  list: WrittenList,
  index: number,
  texts: readonly string[],
  worded: (text: string, instead: string) => Worded
): Changed {
  const item = list.items[index]
  if (item === undefined || !item.literal) return { withheld: COMPUTED }
  const { start, end } = item.place
  const written = text.slice(start, end)
  if (written.includes('\n')) return { withheld: MIXED }
  const all = texts.map((one) => worded(one, written))
  const inPlace: string[] = []
  for (const one of all) {
    if ('withheld' in one) return one
    inPlace.push(one.text)
  }
  const before = text.slice(lineStart(text, start), start)
  const behind = text.slice(end, nextLine(text, end))
  if (list.style === 'single') {
    return replaced(item.place, inPlace.length === 1 ? inPlace.join('') : `[${inPlace.join(', ')}]`)
  }
  if (list.style === 'block') {
    if (!/^\s*-\s+$/.test(before) || !BEHIND_LIST.test(behind)) return { withheld: MIXED }
    return replaced(item.place, inPlace.join(`${lineBreakOf(text)}${before}`))
  }
  const isAlone = /^\s*$/.test(before) && BEHIND_ITEM.test(behind)
  return replaced(item.place, inPlace.join(isAlone ? `,${lineBreakOf(text)}${before}` : ', '))
}

function replaced({ start, end }: Place, text: string): Changed {
  return { change: [{ start, end, text }] }
}

function struck(start: number, end: number): CharacterEdit {
  return { start, end, text: '' }
}

/** An item that has its lines for itself. */
function withoutLines(text: string, place: Place | undefined, before: RegExp): Changed {
  const lines = place && ownLines(text, place, before, BEHIND_LIST)
  return lines === undefined ? { withheld: MIXED } : { change: [struck(lines.start, lines.end)] }
}

function ownLines(text: string, { start, end }: Place, before: RegExp, behind: RegExp): Place | undefined {
  const first = lineStart(text, start)
  const next = nextLine(text, end)
  if (!before.test(text.slice(first, start)) || !behind.test(text.slice(end, next))) return undefined
  return { start: first, end: next }
}

/** With one of the empty lines around it. */
function withoutBlock(text: string, place: Place | undefined): Changed {
  const lines = place && ownLines(text, place, /^\s*$/, BEHIND_LIST)
  if (lines === undefined) return { withheld: MIXED }
  const after = nextLine(text, lines.end)
  const isEmptyAfter = after > lines.end && text.slice(lines.end, after).trim() === ''
  const above = lineStart(text, Math.max(0, lines.start - 1))
  const isOpenAbove = /^\s*$|\{\s*$/.test(text.slice(above, lines.start))
  return { change: [struck(lines.start, isEmptyAfter && isOpenAbove ? after : lines.end)] }
}

/** An item in brackets that another one follows. */
function withoutItem(text: string, place: Place | undefined, next: Place | undefined): Changed {
  if (place === undefined || next === undefined) return { withheld: MIXED }
  const lines = ownLines(text, place, /^\s*$/, BEHIND_ITEM)
  if (lines !== undefined) return { change: [struck(lines.start, lines.end)] }
  if (!/^[\s,]*$/.test(text.slice(place.end, next.start))) return { withheld: MIXED }
  return { change: [struck(place.start, next.start)] }
}

/** The last items in brackets, with the comma before them unless there was one behind the last. */
function withoutTail(text: string, kept: Place, going: readonly Place[]): Changed {
  const last = going.at(-1)
  if (last === undefined) return { withheld: MIXED }
  const hasComma = /^\s*,/.test(text.slice(last.end))
  const comma = text.indexOf(',', kept.end)
  const separate: CharacterEdit[] = []
  for (const place of going) {
    const lines = ownLines(text, place, /^\s*$/, BEHIND_ITEM)
    if (lines !== undefined) separate.push(struck(lines.start, lines.end))
  }
  if (separate.length === going.length && comma !== -1 && text.slice(kept.end, comma).trim() === '') {
    return { change: hasComma ? separate : [struck(comma, comma + 1), ...separate] }
  }
  const between = going.map(({ start }, i) => text.slice((going[i - 1] ?? kept).end, start))
  if (!between.every((part) => /^[\s,]*$/.test(part))) return { withheld: MIXED }
  return { change: [struck(kept.end, last.end)] }
}
