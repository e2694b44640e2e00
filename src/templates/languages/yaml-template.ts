/** YAML and JSON templates with CloudFormation's intrinsic functions. What a function computes is left open. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap
} from 'yaml'
import {
  piecesAround,
  type List,
  type Mapping,
  type Place,
  type TemplateValue,
  type Text
} from '../template-value.ts'
import type { Wording } from '../own-words.ts'
import { computedBy, functionIn, open } from './intrinsic-functions.ts'

/** CloudFormation fills these in on its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
const DYNAMIC_REFERENCE = /\{\{resolve:[^}]{0,500}\}\}/
/** https://www.serverless.com/framework/docs/guides/variables; `#{…}` is of plugins, for what `Fn::Sub` has. */
export const SERVERLESS_VARIABLE = /[$#]\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/

export interface Dialect {
  /** Whether `${…}` in any text is a variable of the Serverless Framework. */
  serverless: boolean
}

/** What came of reading: a template, or what is wrong with it. */
export interface YamlReading {
  root?: TemplateValue
  problem?: { line?: number; why: string }
}

/** Without a copy of its line for each tag that the library does not know, as CloudFormation's are: a file may be one line. */
const AS_TOOLS_READ = { logLevel: 'silent', uniqueKeys: false, strict: false, prettyErrors: false } as const

/**
 * Reads as tools do: the last of equal keys counts, and loose indentation is taken.
 * @param text of a YAML or a JSON file
 */
export function readYamlTemplate(text: string, dialect: Dialect): YamlReading {
  const lines = new LineCounter()
  const document = parseDocument(text, { ...AS_TOOLS_READ, lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const [why = ''] = error.message.split('\n')
    return { problem: { line: lines.linePos(error.pos[0]).line, why } }
  }
  return document.contents === null
    ? {}
    : {
        root: new Reader(document, dialect.serverless ? SERVERLESS_VARIABLE : DYNAMIC_REFERENCE).read(
          document.contents
        )
      }
}

/** Stands for what is computed within a text of another file, at the same length, so that places stay what they are. */
const COMPUTED = '\uE000'

/**
 * A JSON document within a file of another language.
 * @param place where in the file it stands
 * @param computed what in it the other language computes
 * @returns undefined where it is no JSON
 */
export function readEmbeddedJson(file: string, place: Place, computed: RegExp): TemplateValue | undefined {
  const text = file
    .slice(place.start, place.end)
    .replaceAll(computed, (whole) => COMPUTED.repeat(whole.length))
  const document = parseDocument(text, AS_TOOLS_READ)
  if (document.errors.length > 0 || document.contents === null) return undefined
  return new Reader(document, /\uE000+/, place.start).read(document.contents)
}

/** JSON has one way to write a text; YAML keeps the quotes that stood there. */
export function quotingOf(template: string): Wording['text'] {
  return template.trimStart().startsWith('{') ? (text) => JSON.stringify(text) : quotedInYaml
}

function quotedInYaml(text: string, instead: string): string {
  if (instead.startsWith('"')) return JSON.stringify(text)
  const isPlain = !instead.startsWith("'") && /^[a-z][\w:/.*+@=-]*[\w*]$/i.test(text)
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`
}

class Reader {
  readonly #document: Document
  readonly #computed: RegExp
  /** Each node once: aliases of aliases would else multiply. */
  readonly #known = new Map<Node, TemplateValue>()

  readonly #shift: number

  /** @param shift where in its file the document begins */
  constructor(document: Document, computed: RegExp, shift = 0) {
    this.#document = document
    this.#computed = computed
    this.#shift = shift
  }

  #placeOf(node: Node): Place {
    const { start, end } = placeOf(node)
    return { start: start + this.#shift, end: end + this.#shift }
  }

  read(node: Node): TemplateValue {
    const known = this.#known.get(node)
    if (known !== undefined) return known
    const { start, end } = this.#placeOf(node)
    // an alias within its own anchor finds this
    this.#known.set(node, open({ start, end }, true))
    const value = this.#convert(node)
    this.#known.set(node, value)
    return value
  }

  #convert(node: Node): TemplateValue {
    const place = this.#placeOf(node)
    if (isAlias(node)) {
      const target = node.resolve(this.#document)
      return target === undefined ? open(place, true) : { ...this.read(target), shared: true }
    }
    const shared = 'anchor' in node && node.anchor !== undefined
    const value = this.#plain(node, place, shared)
    const name = /^!([A-Za-z]+)$/.exec(node.tag ?? '')?.[1]
    if (name !== undefined) return computedBy(name, value)
    return (value.kind === 'mapping' ? functionIn(value) : undefined) ?? value
  }

  #plain(node: Node, place: Place, shared: boolean): TemplateValue {
    if (isSeq(node)) {
      const items = node.items.map((item) => this.#child(item, place))
      return {
        kind: 'list',
        items,
        style: node.flow === true ? 'flow' : 'block',
        place,
        shared
      } satisfies List
    }
    if (isMap(node)) return this.#mapping(node, place, shared)
    const text = isScalar(node) ? scalarText(node.value) : ''
    const pieces = piecesAround(text, new RegExp(this.#computed, 'g'))
    const within = pieces.length === 1 && { within: text.replaceAll('${', '${!') }
    return { kind: 'text', pieces, literal: pieces.length === 1, ...within, place, shared } satisfies Text
  }

  #mapping(node: YAMLMap, place: Place, shared: boolean): Mapping {
    const entries = new Map<string, TemplateValue>()
    const keys = new Map<string, number>()
    let whole = true
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.value !== '<<') {
        entries.set(String(key.value), this.#child(value, place))
        keys.set(String(key.value), this.#placeOf(key).start)
      } else whole = false
    }
    return { kind: 'mapping', entries, keys, whole, place, shared }
  }

  /** A key or a dash may have nothing behind it. */
  #child(value: unknown, parent: Place): TemplateValue {
    return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value)
      ? this.read(value)
      : open({ start: parent.start, end: parent.start }, true)
  }
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** Without the comments and empty lines that the library counts in behind a block. */
function placeOf(node: Node): Place {
  const [start, valueEnd] = node.range ?? [0, 0]
  return { start, end: Math.max(start, endOf(node, valueEnd)) }
}

function endOf(node: Node, valueEnd: number): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1)
    const inner = isMap(node) ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : last
    if (isAlias(inner) || isScalar(inner) || isMap(inner) || isSeq(inner)) return placeOf(inner).end
  }
  return valueEnd
}
