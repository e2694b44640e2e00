/** The statements of a policy, wherever Terraform has its document: in `jsonencode`, as a data source, as JSON or in a file beside. */
import path from 'node:path'
import {
  itemsOf,
  knownText,
  valueAt,
  type Place,
  type TemplateValue,
  type Text
} from '../../template-value.ts'
import {
  areRead,
  statementsOf,
  writtenList,
  type FoundStatement,
  type StatementList
} from '../../written-statement.ts'
import { readEmbeddedJson } from '../yaml-template.ts'
import { blockNamed, type PlacedBlock } from './blocks.ts'
import type { Block } from './hcl.ts'

interface FoundIn {
  file: string
  statement: FoundStatement
}

export interface FoundStatements {
  found: FoundIn[]
  /** Whether that is the whole policy. */
  whole: boolean
}

const NOTHING: FoundStatements = { found: [], whole: false }
/** `$${` stands for `${` itself. */
const INTERPOLATION = /(?<!\$)\$\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/g
const DIRECTIVE = /%\{/
const SOURCES = ['source_policy_documents', 'source_json']
const OVERRIDING = ['override_policy_documents', 'override_json']

/** The data source that a policy is of. */
function labelOf({ refersTo = '' }: Text): string | undefined {
  return /^data\.aws_iam_policy_document\.([\w-]+)\.json$/.exec(refersTo)?.[1]
}

/** The policy documents of one module. */
export class PolicyDocuments {
  readonly #folder: string
  readonly #blocks: readonly PlacedBlock[]
  readonly #texts: ReadonlyMap<string, string>

  /** @param texts of all files, by their paths */
  constructor(folder: string, blocks: readonly PlacedBlock[], texts: ReadonlyMap<string, string>) {
    this.#folder = folder
    this.#blocks = blocks
    this.#texts = texts
  }

  /** @returns what is found, and whether that is the whole policy */
  statementsOf(policy: TemplateValue | undefined, file: string): FoundStatements {
    if (policy?.kind !== 'text') return inDocument(policy, file)
    if (policy.document !== undefined) return this.#inJson(file, policy.document)
    if (policy.reads !== undefined) return this.#inFile(policy.reads)
    const label = labelOf(policy)
    return label === undefined ? NOTHING : this.#inDocuments(label)
  }

  /** A document and those that it is made of: each once, however many ways lead to it. */
  #inDocuments(first: string): FoundStatements {
    const found: FoundIn[] = []
    let whole = true
    const seen = new Set<string>()
    const add = (more: FoundStatements): void => {
      found.push(...more.found)
      whole &&= more.whole
    }
    const next = [first]
    for (let label = next.pop(); label !== undefined; label = next.pop()) {
      if (seen.has(label)) continue
      seen.add(label)
      const block = blockNamed(this.#blocks, 'data', 'aws_iam_policy_document', label)
      // what overrides it may replace any statement of it
      if (block === undefined || OVERRIDING.some((key) => block.attributes.has(key))) {
        whole = false
        continue
      }
      for (const source of SOURCES.flatMap((key) => itemsOf(block.attributes.get(key)))) {
        const document = source.kind === 'text' ? labelOf(source) : undefined
        if (document === undefined) add(this.statementsOf(source, block.file))
        else next.push(document)
      }
      add(inFile(documentStatements(block), block.file))
    }
    return { found, whole }
  }

  /** A policy that is written as JSON, with Terraform's interpolations. */
  #inJson(file: string, place: Place): FoundStatements {
    const text = this.#texts.get(file) ?? ''
    const isTemplate = DIRECTIVE.test(text.slice(place.start, place.end))
    return isTemplate ? NOTHING : inDocument(readEmbeddedJson(text, place, INTERPOLATION), file)
  }

  /** A policy in a file of its own, beside the module's. */
  #inFile(below: string): FoundStatements {
    const file = path.posix.join(this.#folder, below)
    const text = this.#texts.get(file)
    return text === undefined ? NOTHING : this.#inJson(file, { start: 0, end: text.length })
  }
}

/** Statements of one file. */
export function inFile(
  { found, whole }: { found: readonly FoundStatement[]; whole: boolean },
  file: string
): FoundStatements {
  return { found: found.map((statement) => ({ file, statement })), whole }
}

function inDocument(policy: TemplateValue | undefined, file: string): FoundStatements {
  return {
    found: statementsOf(policy).map((statement) => ({ file, statement })),
    whole: areRead(valueAt(policy, 'Statement'))
  }
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
function documentStatements(document: Block): { found: FoundStatement[]; whole: boolean } {
  const blocks = document.blocks.filter(({ type }) => type === 'statement')
  const list: StatementList = {
    place: document.place,
    size: blocks.length,
    style: 'nested',
    places: blocks.map(({ place }) => place)
  }
  let whole = document.blocks.every(({ type }) => type === 'statement')
  const found = blocks.flatMap(({ attributes, blocks: inner, place }, index) => {
    const actions = writtenList(attributes.get('actions'))
    const resources = writtenList(attributes.get('resources'))
    const effect = attributes.get('effect')
    const isAllow = effect === undefined || knownText(effect) === 'Allow'
    if (!isAllow || attributes.has('not_actions') || attributes.has('not_resources')) return []
    if (actions === undefined || resources === undefined || inner.some(({ type }) => type !== 'condition')) {
      whole = false
      return []
    }
    const sid = attributes.get('sid')
    return [
      {
        ...(sid?.kind === 'text' && { sid }),
        actions,
        resources: { ...resources, items: resources.items.map(withVariables) },
        conditional: inner.length > 0,
        place,
        list,
        index,
        shared: false
      }
    ]
  })
  return { found, whole }
}

/** The data source writes `&{…}` for IAM's own `${…}`. */
function withVariables(text: Text): Text {
  return { ...text, pieces: text.pieces.map((piece) => piece.replaceAll('&{', '${')) }
}
