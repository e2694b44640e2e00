/**
 * serverless.ts and serverless.js: the object that they export, as far as it is written out in the file. Nothing is run. What comes from elsewhere
 * (imports, calls, names that change) is left open.
 */
import {
  bare,
  nameOfKey,
  placeOf,
  readSource,
  type Expression,
  type Node,
  type ObjectNode,
  type Source,
  type Statement
} from '../cdk/syntax.ts'
import { lineAt } from '../../lines.ts'
import { functionIn, open } from '../intrinsic-functions.ts'
import {
  itemsOf,
  piecesAround,
  valueAt,
  type Mapping,
  type Place,
  type TemplateValue,
  type Text
} from '../../template-value.ts'
import { SERVERLESS_VARIABLE, type YamlReading } from '../yaml-template.ts'
import { namesIn } from './program-names.ts'

/** Far more than anybody writes: names that stand for names would else multiply. */
const MOST_ITEMS = 100_000
const LONGEST_TEXT = 10_000
const DEEPEST = 200

/** Stands for what the program computes within a text. */
const COMPUTED = '\uE000'

/** What a program exports. */
export interface ProgramReading extends YamlReading {
  /** Mappings to which something comes that is not written out, each with where that is said. */
  partly: ReadonlyMap<TemplateValue, Place>
}

/** @param file to know it by */
export function readServerlessProgram(file: string, text: string): ProgramReading {
  const source = readSource(file, text)
  if ('why' in source) return { partly: new Map(), problem: source }
  try {
    return readingOf(source)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { partly: new Map(), problem: { why: 'it is nested too deep' } }
  }
}

function readingOf(source: Source): ProgramReading {
  const { text } = source
  const reader = new Reader(source)
  const exported = exportedBy(source.body)
  const problem = (why: string, node?: { start?: number | null }): ProgramReading => ({
    partly: new Map(),
    problem: { why, ...(node && { line: lineAt(text, node.start ?? 0) }) }
  })
  const [only, another] = exported
  if (only === undefined) return problem('it exports nothing that is read')
  if (another !== undefined) return problem('it is not written out as one object', another)
  const root = reader.exported(only)
  return root.kind === 'mapping'
    ? { root, partly: reader.partly }
    : problem('what it exports is not written out in it', only)
}

/** Every value that a module is said to export, and every one that is said of a part of it. */
function exportedBy(body: readonly Statement[]): Node[] {
  return body.flatMap((one): Node[] => {
    if (one.type === 'TSExportAssignment') return [one.expression]
    if (one.type === 'ExportDefaultDeclaration')
      return one.declaration.type === 'ClassDeclaration' || one.declaration.type === 'TSDeclareFunction'
        ? []
        : [one.declaration]
    if (one.type !== 'ExpressionStatement' || one.expression.type !== 'AssignmentExpression') return []
    const { left, right } = one.expression
    return left.type === 'MemberExpression' && isOfModule(left) ? [right] : []
  })
}

/** `module.exports`, and whatever stands below it. */
function isOfModule({ object, property }: Extract<Expression, { type: 'MemberExpression' }>): boolean {
  if (object.type === 'MemberExpression') return isOfModule(object)
  if (object.type !== 'Identifier') return false
  return object.name === 'exports' || (object.name === 'module' && nameOfKey(property, false) === 'exports')
}

/**
 * What of a service may grant something and is not written out, each kind once.
 * @returns where each is said
 */
export function notWrittenOut({ root, partly }: ProgramReading): { place: Place; why: string }[] {
  if (root === undefined) return []
  const said: { place: Place; why: string }[] = []
  const say = (value: TemplateValue | undefined, what: string): void => {
    const place = value && (partly.get(value) ?? (value.kind === 'text' ? value.place : undefined))
    if (place !== undefined) said.push({ place, why: `${what} not written out in it` })
  }
  say(root, 'a part of what it exports is')
  const name = valueAt(root, 'service')
  if (name?.kind === 'text' && !name.literal && name.pieces.every((piece) => piece === ''))
    say(name, 'the service’s name is')
  const provider = valueAt(root, 'provider')
  for (const one of [provider, valueAt(provider, 'iam'), valueAt(provider, 'iam', 'role')])
    say(one, 'what its provider grants is')
  const functions = itemsOf(valueAt(root, 'functions'))
  const each = functions.flatMap((part) => (part.kind === 'mapping' ? [...part.entries.values()] : []))
  const unknown = [...functions, ...each].find(
    (one) => partly.has(one) || (one.kind === 'text' && !one.literal)
  )
  say(unknown, 'some of its functions are')
  for (const part of itemsOf(valueAt(root, 'resources'))) {
    const resources = valueAt(part, 'Resources')
    for (const one of [part, resources]) say(one, 'some of its resources are')
  }
  return said
}

class Reader {
  readonly partly = new Map<TemplateValue, Place>()
  readonly #names: ReadonlyMap<string, Node>
  /** Each once: names of names would else multiply. */
  readonly #known = new Map<Node, TemplateValue>()
  #items = 0
  #depth = 0

  constructor({ body }: Source) {
    this.#names = namesIn(body)
  }

  /** What is exported, or what a function that is exported gives. */
  exported(node: Node): TemplateValue {
    const inner = bare(node)
    const one = (inner.type === 'Identifier' ? this.#names.get(inner.name) : undefined) ?? inner
    switch (one.type) {
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
        return this.#returned(one.body) ?? open(placeOf(one), false)
      default:
        return this.read(one)
    }
  }

  read(node: Node): TemplateValue {
    const inner = bare(node)
    const known = this.#known.get(inner)
    if (known !== undefined) return known
    // a name that is within its own value finds this
    this.#known.set(inner, open(placeOf(inner), false))
    this.#depth++
    const value = this.#depth > DEEPEST ? open(placeOf(inner), false) : this.#convert(inner)
    this.#depth--
    this.#known.set(inner, value)
    return value
  }

  #convert(node: Node): TemplateValue {
    const place = placeOf(node)
    switch (node.type) {
      case 'ObjectExpression': {
        const mapping = this.#mapping(node)
        return functionIn(mapping) ?? mapping
      }
      case 'ArrayExpression':
        return {
          kind: 'list',
          items: node.elements.flatMap((one) => (one === null ? [] : this.#itemsOf(one))),
          style: 'flow',
          place,
          shared: false
        }
      case 'StringLiteral':
      case 'NumericLiteral':
      case 'BooleanLiteral':
      case 'TemplateLiteral':
      case 'BinaryExpression': {
        const written = this.#written(node)
        return written === undefined ? open(place, false) : textOf(written, place)
      }
      case 'NullLiteral':
        return textOf('null', place)
      case 'ConditionalExpression':
        return {
          ...open(place, false),
          branches: [this.read(node.consequent), this.read(node.alternate)]
        }
      case 'LogicalExpression':
        return node.operator === '&&'
          ? { ...open(place, false), branches: [this.read(node.right)] }
          : open(place, false)
      case 'AwaitExpression':
        return this.read(node.argument)
      case 'Identifier': {
        const named = this.#names.get(node.name)
        return named === undefined ? open(place, false) : this.read(named)
      }
      case 'MemberExpression': {
        const key = nameOfKey(node.property, node.computed)
        const owner = key === undefined ? undefined : this.read(node.object)
        return (
          (owner?.kind === 'mapping' && owner.whole && owner.entries.get(key ?? '')) || open(place, false)
        )
      }
      default:
        return open(place, false)
    }
  }

  /** What a function gives that gives one thing only. */
  #returned(body: Node): TemplateValue | undefined {
    if (body.type !== 'BlockStatement') return this.read(body)
    const last = body.body.at(-1)
    const isAlone = body.body.slice(0, -1).every(({ type }) => type === 'VariableDeclaration')
    return isAlone && last?.type === 'ReturnStatement' && last.argument != null
      ? this.read(last.argument)
      : undefined
  }

  #itemsOf(element: Node | Spread): readonly TemplateValue[] {
    if (element.type !== 'SpreadElement') return [this.read(element)]
    const value = this.read(element.argument)
    const items = this.#spread(value) ?? [open(placeOf(element), false)]
    return this.#isTooMuch(items.length) ? [open(placeOf(element), false)] : items
  }

  #isTooMuch(more: number): boolean {
    this.#items += more
    return this.#items > MOST_ITEMS
  }

  /** The items of a list, and those of lists that a condition chooses between: these are there or not. */
  #spread(value: TemplateValue): readonly TemplateValue[] | undefined {
    if (value.kind === 'list') return value.items
    if (value.kind === 'mapping' || value.branches === undefined) return undefined
    const branches = value.branches.map((one) => (one.kind === 'list' ? one.items : undefined))
    return branches.every((items) => items !== undefined)
      ? branches.flat().map((item) => ({ ...open(item.place, false), branches: [item] }))
      : undefined
  }

  #mapping(node: ObjectNode): Mapping {
    const entries = new Map<string, TemplateValue>()
    const keys = new Map<string, number>()
    let rest: Place | undefined
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        const value = this.read(property.argument)
        const isThere = value.kind === 'mapping'
        const parts = isThere ? [value] : value.kind === 'text' ? (value.branches ?? []) : []
        if (parts.length === 0) rest ??= placeOf(property)
        for (const part of parts) {
          if (part.kind !== 'mapping' || this.#isTooMuch(part.entries.size)) {
            rest ??= placeOf(property)
            continue
          }
          if (!part.whole) rest ??= placeOf(property)
          for (const [key, inner] of part.entries) {
            // of what is there or not, and has another value before, either may count
            entries.set(key, isThere || !entries.has(key) ? inner : open(inner.place, false))
            keys.set(key, part.keys?.get(key) ?? inner.place.start)
          }
        }
        continue
      }
      const key = this.#key(property)
      if (key === undefined) {
        rest ??= placeOf(property)
        continue
      }
      entries.set(
        key,
        property.type === 'ObjectMethod' ? open(placeOf(property), false) : this.read(property.value)
      )
      keys.set(key, placeOf(property).start)
    }
    const mapping: Mapping = {
      kind: 'mapping',
      entries,
      keys,
      whole: rest === undefined,
      place: placeOf(node),
      shared: false
    }
    if (rest !== undefined) this.partly.set(mapping, rest)
    return mapping
  }

  #key({ key, computed }: Exclude<ObjectNode['properties'][number], Spread>): string | undefined {
    if (!computed || key.type === 'PrivateName') return nameOfKey(key, false)
    const written = this.#written(key)
    return written?.includes(COMPUTED) === true ? undefined : written
  }

  /** The characters of a text, with a sign for what is computed; undefined for what is no text. */
  #written(node: Node): string | undefined {
    const inner = bare(node)
    switch (inner.type) {
      case 'StringLiteral':
        return inner.value
      case 'NumericLiteral':
      case 'BooleanLiteral':
        return String(inner.value)
      case 'TemplateLiteral':
        return short(
          inner.quasis
            .flatMap(({ value: { cooked, raw } }, index) => {
              const computed = inner.expressions[index]
              return [cooked ?? raw, computed === undefined ? '' : (this.#written(computed) ?? COMPUTED)]
            })
            .join('')
        )
      case 'BinaryExpression': {
        if (inner.operator !== '+' || inner.left.type === 'PrivateName') return undefined
        const [left, right] = [this.#written(inner.left), this.#written(inner.right)]
        return left === undefined && right === undefined
          ? undefined
          : short(`${left ?? COMPUTED}${right ?? COMPUTED}`)
      }
      case 'Identifier': {
        const value = this.read(inner)
        return value.kind === 'text' ? value.pieces.join(COMPUTED) : undefined
      }
      default:
        return undefined
    }
  }
}

type Spread = Extract<ObjectNode['properties'][number], { type: 'SpreadElement' }>

function short(text: string): string {
  return text.length > LONGEST_TEXT ? COMPUTED : text
}

const OPEN_PARTS = new RegExp(`${COMPUTED}|${SERVERLESS_VARIABLE.source}`, 'g')

function textOf(written: string, place: Place): Text {
  const pieces = piecesAround(written, OPEN_PARTS)
  return { kind: 'text', pieces, literal: pieces.length === 1, place, shared: false }
}
