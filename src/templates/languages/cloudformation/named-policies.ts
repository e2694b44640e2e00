/** Policies that SAM and CloudFormation templates name: SAM's policy templates, and policies of AWS that are attached. */
import type { Changed } from '../../edits.ts'
import { lineBreakOf, lineStart } from '../../lines.ts'
import { compare } from '../../../kit/compare.ts'
import type { Wording } from '../../own-words.ts'
import {
  isShared,
  itemsOf,
  mayBecome,
  piecesAround,
  valueAt,
  type Mapping,
  type TemplateValue
} from '../../template-value.ts'
import {
  emptyEntry,
  entryLines,
  type Emptied,
  type NamedPolicies,
  type NamedPolicy,
  type PlainStatement
} from '../../written-statement.ts'
import { inBlock, inBrackets, inJson, type Written } from './plain-statements.ts'
import data from './policy-templates.json' with { type: 'json' }

interface Granted {
  /** Separated by blanks. */
  actions: string
  /** With `${…}` for the template's parameters. */
  resources: string[]
  conditional?: boolean
}

/** What each of SAM's policy templates grants. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html */
const POLICY_TEMPLATES: Readonly<Record<string, readonly Granted[]>> = data

/** Where policies are named. */
export interface NamedIn {
  text: string
  wording: Wording
}

/**
 * The policies of a function or state machine.
 * @param policies its `Policies`
 */
export function namedBySam(
  { text, wording }: NamedIn,
  policies: TemplateValue,
  emptied: (index: number) => Emptied | undefined
): NamedPolicy[] {
  const items = itemsOf(policies)
  const list: NamedPolicies = {
    isBeside: false,
    instead: (all) =>
      new Map(
        [...all].map(([index, statements]) => {
          const item = items[index]
          return [index, item === undefined ? MIXED : inPlace(text, policies, item, statements)]
        })
      )
  }
  return items.map((item, index) => {
    const goes = emptied(index)
    return {
      shared: isShared(item),
      wording,
      ...(goes !== undefined && { emptied: goes }),
      resource: (pattern) => resourceOf(text, item, pattern),
      list,
      index
    }
  })
}

/** Where a role names policies of AWS, and where its own statements go instead. */
export interface Beside {
  /** Has both lists. */
  owner: TemplateValue | undefined
  /** The key of the list that names them. */
  attached: string
  /** The key of the list of its own. */
  own: string
  /** Why nothing can be put there, where that is so. */
  closed?: string
  /** How an item of that list is written: as lines of a block, in brackets, or as JSON at an offset. */
  block: (one: Written) => string[]
  brackets: (one: Written) => string
  json: (one: Written, offset: number) => string
}

/** `ManagedPolicyArns` and `Policies` of a role. */
export function besideInRole(text: string, properties: TemplateValue | undefined): Beside {
  return {
    owner: properties,
    attached: 'ManagedPolicyArns',
    own: 'Policies',
    block: (one) => dashed(inBlock(one)),
    brackets: inBrackets,
    json: (one, offset) => inJson(text, offset, one)
  }
}

/**
 * The policies of AWS that a role names: what they are needed for goes into its own.
 * @param names what the policies are called, by their positions
 */
export function namedByRole(
  { text, wording }: NamedIn,
  beside: Beside,
  names: ReadonlyMap<number, string>
): NamedPolicy[] {
  const attached = valueAt(beside.owner, beside.attached)
  const items = itemsOf(attached)
  const lines = entryLines(beside.owner, beside.attached)
  const empty = emptyEntry(beside.owner, beside.attached)
  const places = items.map(({ place }) => place)
  const list: NamedPolicies = {
    isBeside: true,
    instead: (all) => {
      const each = [...all].map(([index, statements]) => ({
        statements,
        name: `${names.get(index) ?? 'policy'}-needed`
      }))
      // one change for all of them: each may have to begin the list
      const changed = beside.closed === undefined ? added(text, beside, each) : { withheld: beside.closed }
      return new Map([...all.keys()].map((index) => [index, changed]))
    }
  }
  return items.map((item, index): NamedPolicy => {
    const emptied: Emptied | undefined =
      attached?.kind === 'list'
        ? { items: places, index, style: attached.style, ...(lines && { lines }), ...(empty && { empty }) }
        : lines && { lines }
    return {
      shared: isShared(item) || attached?.shared === true,
      wording,
      ...(emptied !== undefined && { emptied }),
      resource: () => undefined,
      list,
      index
    }
  })
}

const MIXED: Changed = { withheld: 'something else stands on its line' }

function added(text: string, beside: Beside, each: readonly Written[]): Changed {
  const { owner, attached, own } = beside
  const policies = valueAt(owner, own)
  const key = owner?.kind === 'mapping' ? owner.keys?.get(attached) : undefined
  const isJson = text.trimStart().startsWith('{')
  const lineBreak = lineBreakOf(text)
  const put = (offset: number, instead: string): Changed => ({
    change: [{ start: offset, end: offset, text: instead }]
  })
  if (policies === undefined) {
    if (key === undefined) return MIXED
    const indent = text.slice(lineStart(text, key), key)
    if (!/^ *$/.test(indent)) return MIXED
    if (isJson)
      return put(
        key,
        `"${own}": [${each.map((one) => beside.json(one, key)).join(', ')}],${lineBreak}${indent}`
      )
    const lines = [`${own}:`, ...each.flatMap((one) => beside.block(one).map((line) => `  ${line}`))]
    return put(lineStart(text, key), lines.map((line) => `${indent}${line}${lineBreak}`).join(''))
  }
  const first = policies.kind === 'list' && !policies.shared ? policies.items[0]?.place : undefined
  if (policies.kind !== 'list' || first === undefined) return MIXED
  // before the first one: what goes behind it does not take this with it
  if (isJson) return put(first.start, each.map((one) => `${beside.json(one, first.start)}, `).join(''))
  if (policies.style === 'flow')
    return put(first.start, each.map((one) => `${beside.brackets(one)}, `).join(''))
  const offset = lineStart(text, first.start)
  const dash = text.slice(offset, first.start)
  if (!/^ *- +$/.test(dash)) return MIXED
  const indent = dash.slice(0, dash.indexOf('-'))
  const lines = each.flatMap((one) => beside.block(one))
  return put(offset, lines.map((line) => `${indent}${line}${lineBreak}`).join(''))
}

export function dashed([first = '', ...others]: readonly string[]): string[] {
  return [`- ${first}`, ...others.map((line) => `  ${line}`)]
}

function inPlace(
  text: string,
  policies: TemplateValue,
  item: TemplateValue,
  statements: readonly PlainStatement[]
): Changed {
  const { start, end } = item.place
  const template = equalTemplate(text, item, statements)
  const before = text.slice(lineStart(text, start), start)
  const change = (instead: string): Changed => ({ change: [{ start, end, text: instead }] })
  if (template !== undefined && item.kind === 'mapping') {
    const [key] = item.keys?.values() ?? []
    const [name = ''] = item.entries.keys()
    if (key !== undefined && text.startsWith(name, key))
      return { change: [{ start: key, end: key + name.length, text: template }] }
  }
  if (text.trimStart().startsWith('{')) return change(inJson(text, start, { statements }))
  if (policies.kind === 'list' && policies.style === 'flow')
    return text.slice(start, end).includes('\n') ? MIXED : change(inBrackets({ statements }))
  const indent = ' '.repeat(before.length)
  if (policies.kind === 'list')
    return /^\s*-\s+$/.test(before) && !before.includes('\t')
      ? change(inBlock({ statements }).join(`${lineBreakOf(text)}${indent}`))
      : MIXED
  return item.kind === 'text' ? change(`[${inBrackets({ statements })}]`) : MIXED
}

/** Another of SAM's templates that grants the same, with the same parameters. */
function equalTemplate(
  text: string,
  item: TemplateValue,
  statements: readonly PlainStatement[]
): string | undefined {
  const given = parametersOf(item)
  const [only] = statements
  if (given === undefined || only === undefined || statements.length > 1) return undefined
  return Object.entries(POLICY_TEMPLATES).find(([, [granted, ...others]]) => {
    if (granted === undefined || others.length > 0 || granted.conditional === true) return false
    const names = new Set(granted.resources.flatMap(parameterNames))
    if (inOrder([...names], ' ') !== inOrder([...given.entries.keys()], ' ')) return false
    const resources = granted.resources.map((form) => written(text, form, given))
    return (
      granted.actions === inOrder(only.actions, ' ') &&
      inOrder(
        resources.map((one) => one ?? ''),
        '\n'
      ) === inOrder(only.resources, '\n')
    )
  })?.[0]
}

function inOrder(texts: readonly string[], between: string): string {
  return texts.toSorted(compare).join(between)
}

function parameterNames(form: string): string[] {
  return [...form.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name)
}

/** The parameters that a policy template is given. */
function parametersOf(item: TemplateValue): Mapping | undefined {
  const [given] = item.kind === 'mapping' ? item.entries.values() : []
  return given?.kind === 'mapping' ? given : undefined
}

/** A resource pattern that a policy template grants, with what its parameters are given. */
function resourceOf(text: string, item: TemplateValue, pattern: string): string | undefined {
  const [name = ''] = item.kind === 'mapping' ? item.entries.keys() : []
  const given = parametersOf(item)
  const forms = (POLICY_TEMPLATES[name] ?? []).flatMap(({ resources }) => resources)
  const [form] = forms
    .map((one) => ({ one, pieces: piecesAround(one, /\$\{[^}]+\}/) }))
    .filter(({ pieces }) => mayBecome(pieces, pattern))
    .toSorted((a, b) => b.pieces.join('').length - a.pieces.join('').length)
  return form === undefined || given === undefined ? undefined : written(text, form.one, given)
}

/** Undefined where a parameter is given in a way that has no place within a text. */
function written(template: string, form: string, given: Mapping): string | undefined {
  let isWritten = true
  const substituted = form.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = given.entries.get(name)
    const within = value?.kind === 'text' ? value.within : undefined
    if (within === undefined || /['\n]/.test(within)) isWritten = false
    return within ?? ''
  })
  if (!isWritten) return undefined
  if (template.trimStart().startsWith('{')) return JSON.stringify({ 'Fn::Sub': substituted })
  return substituted.includes('${') ? `!Sub '${substituted}'` : `'${substituted}'`
}
