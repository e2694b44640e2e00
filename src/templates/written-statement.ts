/** Allow statements as templates have them: who holds them, and where each action and resource stands. */
import type { Changed } from './edits.ts'
import type { Wording } from './own-words.ts'
import {
  branchesOf,
  isShared,
  itemsOf,
  knownText,
  textAt,
  valueAt,
  type Place,
  type TemplateValue,
  type Text
} from './template-value.ts'

/** How a role or a policy is called once it is deployed, as far as the template says. */
export type DeployedName =
  /** CloudFormation makes a name of it: `<stack>-<logical id>-<suffix>`. */
  | { logicalId: string }
  /** The parts around what the template computes. */
  | { pieces: readonly string[] }
  /** Tools have written it in several ways; each as pieces. */
  | { alternatives: readonly (readonly string[])[] }

/** What is deployed together: a template, or the files of a folder that make a module. */
export interface Unit {
  /** The file, or the folder. */
  path: string
  /** Names that its stack is known to be deployed under, as far as the repository says: pieces around what is computed. */
  stacks: readonly (readonly string[])[]
  /** Names of roles and policies that a plan says come of it. */
  names?: ReadonlySet<string>
  /** Why nobody edits it by hand, where that is so. */
  notEdited?: string
}

/**
 * A place where a repository declares a role or a policy, whether or not its statements can be read. What is deployed is looked for only
 * where the one claim to it stands.
 */
export interface Claim {
  unit: Unit
  file: string
  place: Place
  holder: Holder
  /** Whether it declares the role itself rather than a policy of it. */
  declaresRole: boolean
  /** Set for a policy whose statements are not read: what grants it, to complete "… grants it". */
  unread?: string
  /** Set where statements can take its place. */
  named?: NamedPolicy
  /** Set for a policy that is known to be granted and of which nothing in the repository is certain to be the place: why. */
  unplaced?: string
}

/** A statement that takes the place of a policy that is named rather than written out. */
export interface PlainStatement {
  actions: readonly string[]
  /** As the language writes them. */
  resources: readonly string[]
}

/** A policy that is named rather than written out, such as one of AWS's that is attached. */
export interface NamedPolicy {
  /** Whether a change would be one in several places. */
  shared: boolean
  wording: Wording
  /** What becomes of it where nothing of it is needed. */
  emptied?: Emptied
  /** How the language writes a resource pattern that it grants; undefined where it has no words of its own for it. */
  resource: (pattern: string) => string | undefined
  /** Those of one list, of which one change may be all that can be made. */
  list: NamedPolicies
  index: number
}

export interface NamedPolicies {
  /** Whether the statements are written beside the policies, which then go, rather than in their places. */
  isBeside: boolean
  /** Writes statements in the place of policies, by their positions. */
  instead(statements: ReadonlyMap<number, readonly PlainStatement[]>): ReadonlyMap<number, Changed>
}

/** A file that could not be read, or a part of it. */
export interface UnreadFile {
  file: string
  /** From 1, where the reader tells. */
  line?: number
  why: string
  /** To find out what may stand in it; absent where that is not known either. */
  text?: string
}

/** A role that gets a statement, through a policy. */
export interface Holder {
  /** Absent where the template does not tell. */
  role?: DeployedName
  policy?: DeployedName
  /** Whether the policy is a managed one. */
  managed: boolean
  /** Whether one such resource of the template makes several roles or policies. */
  several?: boolean
}

export interface WrittenList {
  items: readonly Text[]
  style: 'block' | 'flow' | 'single'
  shared: boolean
}

/** The statements of a policy: what is left of them when one goes. */
export interface StatementList {
  place: Place
  size: number
  /** `nested`: a block of its own each, as in HCL. */
  style: 'block' | 'flow' | 'single' | 'nested'
  /** Where each of them stands, also of those that could not be read. */
  places: readonly Place[]
  /** What becomes of the policy when none of them is left; absent where that is not known. */
  emptied?: Emptied
}

/** What goes with the last statement of a policy. */
export type Emptied =
  /** An item of a list of policies; with the last of them all lines of the list, or the list is written without items. */
  | {
      items: readonly Place[]
      index: number
      style: 'block' | 'flow'
      lines?: Place
      empty?: { place: Place; text: string }
    }
  /** Something that has its lines for itself. */
  | { lines: Place }
  /** The list is written without items. */
  | { place: Place; text: string }

export interface WrittenStatement {
  /** Below the repository's root, with slashes. */
  file: string
  /** How its language writes what takes a text's place. */
  wording: Wording
  unit: Unit
  holders: readonly Holder[]
  sid?: Text
  actions: WrittenList
  resources: WrittenList
  conditional: boolean
  place: Place
  list: StatementList
  /** Position in the list, from 0. */
  index: number
  /** Whether something within it is shared with other places. */
  shared: boolean
  /** Why nothing of it may be changed, beside what is so of its whole unit. */
  notEdited?: string
  /** Set where not all of it has a place that is certain: why, by action, and for its resources. */
  unplaced?: { actions: ReadonlyMap<string, string>; resources?: string }
  /** Set where all its actions are written as one thing: how it is written with those that stay. */
  rewritten?: (actions: readonly string[]) => Changed
}

export type FoundStatement = Omit<WrittenStatement, 'file' | 'wording' | 'unit' | 'holders'> & InFile

interface InFile {
  /** Where it stands, if that is another file than that which is read. */
  file?: string
}

/** A policy as it is found in a template. */
export interface FoundPolicy extends InFile {
  place: Place
  holders: readonly Holder[]
  statements: readonly FoundStatement[]
  /** What grants it, where some of its statements are not read. */
  unread?: string
  named?: NamedPolicy
}

/** What a template declares. */
export interface Found {
  roles: readonly ({ place: Place; role: DeployedName | undefined } & InFile)[]
  policies: readonly FoundPolicy[]
}

/** What is found in a file, as parts of a unit that is deployed. */
export function declaredIn(
  { roles, policies }: Found,
  origin: Pick<WrittenStatement, 'file' | 'unit' | 'wording'>
): { statements: WrittenStatement[]; claims: Claim[] } {
  const { file, unit } = origin
  return {
    statements: policies.flatMap(({ statements, holders }) =>
      statements.map((statement) => ({ ...statement, ...origin, file: statement.file ?? file, holders }))
    ),
    claims: [
      ...roles.map(({ place, role, file: elsewhere = file }) => ({
        unit,
        file: elsewhere,
        place,
        declaresRole: true,
        holder: { managed: false, ...(role && { role }) }
      })),
      ...policies.flatMap(({ place, holders, unread, named, file: elsewhere = file }) =>
        holders.map((holder) => ({
          unit,
          file: elsewhere,
          place,
          holder,
          declaresRole: false,
          ...(unread !== undefined && { unread }),
          ...(named !== undefined && { named })
        }))
      )
    ]
  }
}

const ELEMENTS = new Set(['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'])

/**
 * The Allow statements of a policy document that say their actions and resources.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * @param document with `Statement`
 */
export function statementsOf(document: TemplateValue | undefined): FoundStatement[] {
  return statementsIn(valueAt(document, 'Statement'))
}

/** @param statements a list of statements, or one */
export function statementsIn(statements: TemplateValue | undefined): FoundStatement[] {
  if (statements === undefined) return []
  const items = itemsOf(statements)
  const isChoice = items.some((item) => branchesOf(item) !== undefined)
  if (isChoice) return items.flatMap((item) => branchesOf(item) ?? [item]).flatMap(statementAlone)
  const list: StatementList = {
    place: statements.place,
    size: items.length,
    style: statements.kind === 'list' ? statements.style : 'single',
    places: items.map(({ place, includedAt }) => includedAt ?? place)
  }
  return items.flatMap((item, index) => {
    const statement = statementFrom(item, list, index)
    return statement === undefined ? [] : [{ ...statement, shared: statement.shared || statements.shared }]
  })
}

/** A statement that is there or not, as a condition says: it cannot go as a whole. */
function statementAlone(item: TemplateValue): FoundStatement[] {
  const list: StatementList = { place: item.place, size: 1, style: 'single', places: [item.place] }
  const statement = statementFrom(item, list, 0)
  return statement === undefined ? [] : [statement]
}

/** The statements of a policy, with what becomes of it when none is left. */
export function orEmptied(
  statements: readonly FoundStatement[],
  emptied: Emptied | undefined
): FoundStatement[] {
  return statements.map((statement) =>
    emptied === undefined ? statement : { ...statement, list: { ...statement.list, emptied } }
  )
}

/** The lines of an entry of a mapping, from its key on; undefined where nothing else stands in the mapping. */
export function entryLines(mapping: TemplateValue | undefined, key: string): Place | undefined {
  const value = valueAt(mapping, key)
  const start = mapping?.kind === 'mapping' ? mapping.keys?.get(key) : undefined
  if (mapping?.kind !== 'mapping' || value === undefined || start === undefined || mapping.entries.size < 2)
    return undefined
  return { start, end: value.place.end }
}

/** An entry of a mapping with an empty list; undefined where the reader does not tell where it begins. */
export function emptyEntry(
  mapping: TemplateValue | undefined,
  key: string
): { place: Place; text: string } | undefined {
  const value = valueAt(mapping, key)
  const start = mapping?.kind === 'mapping' ? mapping.keys?.get(key) : undefined
  if (value?.kind !== 'list' || start === undefined) return undefined
  return value.style === 'flow'
    ? { place: value.place, text: '[]' }
    : { place: { start, end: value.place.end }, text: `${key}: []` }
}

/** Whether statements are such that all are known: each Allow with what it allows, or something else. */
export function areRead(statements: TemplateValue | undefined): boolean {
  return (
    statements !== undefined &&
    itemsOf(statements)
      .flatMap((item) => branchesOf(item) ?? [item])
      .every(
        (item) =>
          item.kind === 'mapping' &&
          item.whole &&
          (knownText(item.entries.get('Effect')) === 'Deny' ||
            ['NotAction', 'NotResource'].some((key) => item.entries.has(key)) ||
            statementFrom(item, NO_LIST, 0) !== undefined)
      )
  )
}

const NO_LIST: StatementList = { place: { start: 0, end: 0 }, size: 0, style: 'single', places: [] }

function statementFrom(item: TemplateValue, list: StatementList, index: number): FoundStatement | undefined {
  if (item.kind !== 'mapping' || !item.whole) return undefined
  if ([...item.entries.keys()].some((key) => !ELEMENTS.has(key))) return undefined
  const actions = writtenList(item.entries.get('Action'))
  const resources = writtenList(item.entries.get('Resource'))
  if (knownText(item.entries.get('Effect')) !== 'Allow' || actions === undefined || resources === undefined)
    return undefined
  const sid = textAt(item, 'Sid')
  return {
    ...(sid !== undefined && { sid }),
    actions,
    resources,
    conditional: item.entries.has('Condition'),
    place: item.place,
    list,
    index,
    shared: isShared(item),
    ...(item.file !== undefined && { file: item.file })
  }
}

/** Undefined where it is missing or holds more than texts. */
export function writtenList(value: TemplateValue | undefined): WrittenList | undefined {
  const items = itemsOf(value).filter((item) => item.kind === 'text')
  if (value === undefined || items.length === 0 || items.length !== itemsOf(value).length) return undefined
  return { items, style: value.kind === 'list' ? value.style : 'single', shared: value.shared }
}

/** A name of which nothing is known is none. */
export function nameFrom(text: Text | undefined): DeployedName | undefined {
  return text === undefined || text.pieces.every((piece) => piece === '')
    ? undefined
    : { pieces: text.pieces }
}

export function inline(role: DeployedName | undefined, policy: DeployedName | undefined): Holder {
  return { managed: false, ...(role && { role }), ...(policy && { policy }) }
}
