/** What a template says, whatever its language: texts, lists and mappings, each with its place, and what it computes left open. */

/** Offsets into the file's text: from the first character to behind the last one. */
export interface Place {
  start: number
  end: number
}

interface Placed {
  place: Place
  /** Whether a YAML anchor or alias stands on it: a change would be one in several places. */
  shared: boolean
  /** Set where it stands in another file than that which is read, by what that includes. */
  file?: string
  /** Where the file that is read includes it. */
  includedAt?: Place
}

export interface Text extends Placed {
  kind: 'text'
  /** What is written around whatever the template computes: one piece where nothing is. */
  pieces: readonly string[]
  /** Whether it is written as it will be deployed. */
  literal: boolean
  /** What it refers to: a logical id, or an address like `aws_iam_role.orders.name`. */
  refersTo?: string
  /** How it is written within a text of `Fn::Sub`; absent where it cannot be. */
  within?: string
  /** What a condition chooses between, without what is nothing. */
  branches?: readonly TemplateValue[]
  /** Set for a number: 1 where it is 0 or 1, whichever. */
  upTo?: 1
  /** Where its content stands in the file, if that may be a document of its own. */
  document?: Place
  /** The path of a file whose content it is, from the module's folder. */
  reads?: string
}

export interface List extends Placed {
  kind: 'list'
  items: readonly TemplateValue[]
  /** `block`: an item a line, behind a dash. `flow`: in brackets. */
  style: 'block' | 'flow'
}

export interface Mapping extends Placed {
  kind: 'mapping'
  entries: ReadonlyMap<string, TemplateValue>
  /** Where each key begins, where the reader tells. */
  keys?: ReadonlyMap<string, number>
  /** False where a merge or a computed key brings more. */
  whole: boolean
}

export type TemplateValue = Text | List | Mapping

/** The pieces of a text of which nothing is known: nothing is written before what is computed, and nothing behind it. */
export const OPEN: readonly string[] = ['', '']

/** What a mapping has under a path of keys; undefined where there is no such key or no mapping. */
export function valueAt(
  value: TemplateValue | undefined,
  ...path: readonly string[]
): TemplateValue | undefined {
  return path.reduce((inner, key) => (inner?.kind === 'mapping' ? inner.entries.get(key) : undefined), value)
}

/** The mapping under a path of keys. */
export function mappingAt(value: TemplateValue | undefined, ...path: readonly string[]): Mapping | undefined {
  const found = valueAt(value, ...path)
  return found?.kind === 'mapping' ? found : undefined
}

/** The text under a path of keys. */
export function textAt(value: TemplateValue | undefined, ...path: readonly string[]): Text | undefined {
  const found = valueAt(value, ...path)
  return found?.kind === 'text' ? found : undefined
}

/** The items of a list; of anything else, that alone. */
export function itemsOf(value: TemplateValue | undefined): readonly TemplateValue[] {
  if (value === undefined) return []
  return value.kind === 'list' ? value.items : [value]
}

/** What a condition chooses between, and what conditions within it do; undefined for what is no such choice. */
export function branchesOf(value: TemplateValue): TemplateValue[] | undefined {
  if (value.kind !== 'text' || value.branches === undefined) return undefined
  const found = new Set<TemplateValue>()
  // each choice once: those between the same choice, as aliases make them, would else double with each
  const seen = new Set<readonly TemplateValue[]>()
  const add = (branches: readonly TemplateValue[]): void => {
    if (seen.has(branches)) return
    seen.add(branches)
    for (const one of branches) {
      if (one.kind === 'text' && one.branches !== undefined) add(one.branches)
      else found.add(one)
    }
  }
  add(value.branches)
  return [...found]
}

/** Whether something within a value is shared with other places: each part is looked at once, however often a program uses it again. */
export function isShared(value: TemplateValue): boolean {
  const seen = new Set<TemplateValue>()
  const open = [value]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.shared) return true
    if (one.kind === 'text' || seen.has(one)) continue
    seen.add(one)
    for (const inner of one.kind === 'list' ? one.items : one.entries.values()) open.push(inner)
  }
  return false
}

/** A text without anything computed; undefined otherwise. */
export function knownText(value: TemplateValue | undefined): string | undefined {
  return value?.kind === 'text' && value.pieces.length === 1 ? value.pieces[0] : undefined
}

/** No name and no ARN is as long. Texts that are put together of themselves would else double with each. */
const LONGEST = 10_000

/** The pieces of several texts behind each other; open where that is longer than anything that is deployed. */
export function joined(parts: readonly (readonly string[])[]): readonly string[] {
  const pieces: string[] = []
  let last = ''
  let length = 0
  for (const part of parts) {
    for (const [index, piece] of part.entries()) {
      length += piece.length + 1
      if (length > LONGEST) return OPEN
      if (index > 0) {
        pieces.push(last)
        last = piece
      } else last += piece
    }
  }
  return [...pieces, last]
}

/** The pieces of a text between the matches of a pattern. */
export function piecesAround(text: string, computed: RegExp): readonly string[] {
  return text.split(computed)
}

/** Whether a deployed text may have come of these pieces; whatever is computed is taken for at least one character. */
export function mayBecome(pieces: readonly string[], deployed: string): boolean {
  const [first = '', ...others] = pieces
  const last = others.pop()
  if (last === undefined) return deployed === first
  if (!deployed.startsWith(first) || !deployed.endsWith(last)) return false
  let behind = first.length
  for (const piece of others) {
    const found = deployed.indexOf(piece, behind + 1)
    if (found <= behind) return false
    behind = found + piece.length
  }
  return deployed.length - last.length > behind
}
