/** Terraform's JSON syntax as the blocks that its native one has. https://developer.hashicorp.com/terraform/language/syntax/json */
import { itemsOf, OPEN, type TemplateValue, type Text } from '../../template-value.ts'
import { readYamlTemplate } from '../yaml-template.ts'
import { addressOf, type Block } from './hcl.ts'

/** What came of reading: the blocks of a file, or what is wrong with it. */
export interface JsonReading {
  blocks: Block[]
  problem?: { line?: number; why: string }
}

/** Keys by which blocks of a type are told apart. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1
}

/** What is a block within those, where the provider takes no attribute. */
const INNER = new Set(['statement', 'condition', 'principals', 'not_principals', 'inline_policy', 'dynamic'])

export function readTerraformJson(source: string): JsonReading {
  const { root, problem } = readYamlTemplate(source, { serverless: true })
  if (root === undefined) return { blocks: [], ...(problem !== undefined && { problem }) }
  return { blocks: entriesOf(root).flatMap(([type, value]) => blocksOf(type, [], value, source)) }
}

/** One for each object under as many keys as the type has labels. */
function blocksOf(type: string, labels: readonly string[], value: TemplateValue, source: string): Block[] {
  const isWhole = labels.length === (LABELS[type] ?? 0)
  return itemsOf(value).flatMap((item): Block[] => {
    if (item.kind !== 'mapping') return []
    if (!isWhole)
      return entriesOf(item).flatMap(([label, inner]) => blocksOf(type, [...labels, label], inner, source))
    const body = entriesOf(item)
    return [
      {
        type,
        labels,
        attributes: new Map(
          body.flatMap(([key, one]) => (INNER.has(key) ? [] : [[key, inExpressions(one, source)] as const]))
        ),
        blocks: body.flatMap(([key, one]) => (INNER.has(key) ? blocksOf(key, [], one, source) : [])),
        place: item.place
      }
    ]
  })
}

/** Without comments, which stand under a key of their own. */
function entriesOf(value: TemplateValue): [string, TemplateValue][] {
  return itemsOf(value).flatMap((item) =>
    item.kind === 'mapping' ? [...item.entries].filter(([key]) => key !== '//') : []
  )
}

const WHOLE = /^"\$\{([^{}]*)\}"$/
const READ = /^(?:file|templatefile)\(\\"(?:\$\{path\.module\}\/)?([^"$%\\]+)\\"[^]*\)$/
const SWITCH = /\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*$/

/** Texts are templates: one that is a single `${…}` is the expression in it. */
function inExpressions(value: TemplateValue, source: string): TemplateValue {
  if (value.kind === 'list') return { ...value, items: value.items.map((one) => inExpressions(one, source)) }
  if (value.kind === 'mapping')
    return {
      ...value,
      entries: new Map([...value.entries].map(([key, one]) => [key, inExpressions(one, source)]))
    }
  const written = source.slice(value.place.start, value.place.end)
  if (written === '0' || written === '1') return { ...value, upTo: 1 }
  const [, read] = READ.exec(written.replace(/^"\$\{/, '').replace(/\}"$/, '')) ?? []
  if (read !== undefined && written.startsWith('"${')) return { ...expression(value), reads: read }
  const [, inner] = WHOLE.exec(written) ?? []
  if (inner === undefined) return value
  const refersTo = addressOf(inner)
  return {
    ...expression(value),
    ...(refersTo !== undefined && { refersTo }),
    ...(refersTo?.endsWith('.arn') === true && { pieces: ['arn:', ''] }),
    ...(SWITCH.test(inner) && { upTo: 1 as const })
  }
}

function expression({ place, shared }: Text): Text {
  return { kind: 'text', pieces: OPEN, literal: false, place, shared }
}
