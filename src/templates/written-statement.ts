/** Allow statements as templates have them: who holds them, and where each action and resource stands. */
import {
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
}

/** Writes a text as a language has it, in the quotes of the one whose place it takes. */
export type Quoting = (text: string, instead: string) => string

export interface WrittenStatement {
  /** Below the repository's root, with slashes. */
  file: string
  /** How its language writes a text. */
  quoted: Quoting
  /** Whether a tool wrote the file, so that nobody edits it. */
  generated: boolean
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
}

export type FoundStatement = Omit<WrittenStatement, 'file' | 'quoted' | 'generated' | 'holders'>

/** A statement of a policy, with the roles that get it. */
export interface HeldStatement {
  statement: FoundStatement
  holders: Holder[]
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
  const list: StatementList = {
    place: statements.place,
    size: items.length,
    style: statements.kind === 'list' ? statements.style : 'single',
    places: items.map(({ place }) => place)
  }
  return items.flatMap((item, index) => {
    const statement = statementFrom(item, list, index)
    return statement === undefined ? [] : [{ ...statement, shared: statement.shared || statements.shared }]
  })
}

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
    shared: isShared(item)
  }
}

/** Undefined where it is missing or holds more than texts. */
export function writtenList(value: TemplateValue | undefined): WrittenList | undefined {
  const items = itemsOf(value).filter((item) => item.kind === 'text')
  if (value === undefined || items.length === 0 || items.length !== itemsOf(value).length) return undefined
  return { items, style: value.kind === 'list' ? value.style : 'single', shared: value.shared }
}

function isShared(value: TemplateValue): boolean {
  if (value.shared || value.kind === 'text') return value.shared
  return (value.kind === 'list' ? value.items : [...value.entries.values()]).some(isShared)
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
