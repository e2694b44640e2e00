/** Resources in a module's own words: `aws_dynamodb_table.orders.arn`, or an ARN with the module's own variables and data sources. */
import { isCalled } from '../../deployed-name.ts'
import { inParameters, type Deployment, type Parameter, type Worded, type Wording } from '../../own-words.ts'
import { partsOf, type ArnParts } from '../../resource-kinds.ts'
import { joined, knownText, mayBecome, OPEN } from '../../template-value.ts'
import { blockNamed, isRepeated, type PlacedBlock } from './blocks.ts'

/** Where an expression can stand: anywhere, within a JSON text, or nowhere. */
export type Expressions = 'native' | 'interpolated' | 'none'

/** Where a statement stands, and what else there is. */
export interface Around {
  blocks: readonly PlacedBlock[]
  /** Of all files, by their paths. */
  texts: ReadonlyMap<string, string>
  /** The statement's own. */
  file: string
  expressions: Expressions
}

export function wordingOf({ blocks, texts, file, expressions }: Around): Wording {
  const text = (one: string): string => JSON.stringify(one)
  return {
    text,
    resource(arn, _instead, deployment) {
      const parts = partsOf(arn)
      if (parts === undefined) return { withheld: 'what is needed is no ARN' }
      const owner = ownerOf(parts, blocks, (block) => goesRound(block, blocks, texts, file, deployment))
      if (owner !== undefined) {
        if ('withheld' in owner) return owner
        if (expressions === 'none')
          return { withheld: `a file of its own cannot name ${owner.text}, which is what is needed` }
        return {
          text:
            expressions === 'native' && parts.behind === ''
              ? owner.text
              : `"\${${owner.text}}${parts.behind}"`
        }
      }
      const worded = inOwnAccount(parts, blocks, deployment)
      if ('withheld' in worded) return worded
      if (expressions === 'none' && worded.text.includes('${'))
        return { withheld: 'a file of its own cannot name what differs between environments' }
      return { text: `"${worded.text}"` }
    }
  }
}

/** The block that makes it; undefined where none does. */
function ownerOf(
  { kind, name }: ArnParts,
  blocks: readonly PlacedBlock[],
  isRound: (owner: PlacedBlock) => boolean
): Worded | undefined {
  if (kind === undefined) return undefined
  const { type, name: named } = kind.terraform
  const answers = blocks
    .filter((block) => block.type === 'resource' && block.labels[0] === type)
    .map((block) => ({ block, answer: isIt(block, named, name) }))
    .filter(({ answer }) => answer !== 'no')
  const sure = answers.filter(({ answer }) => answer === 'yes')
  const [one = answers[0]] = sure
  if (one === undefined) return undefined
  const address = one.block.labels.join('.')
  if (sure.length !== 1 || one.block.attributes.has('for_each'))
    return { withheld: `${address} may be what is needed` }
  if (isRound(one.block)) return { withheld: `${address}, which is needed, itself needs the policy` }
  if (!one.block.attributes.has('count')) return { text: `${address}.arn` }
  return isRepeated(one.block)
    ? { withheld: `${address} may be what is needed` }
    : { text: `${address}[0].arn` }
}

function isIt(block: PlacedBlock, named: string, name: string): 'yes' | 'no' | 'unknown' {
  if (block.planned !== undefined) return block.planned.includes(name) ? 'yes' : 'no'
  const given = block.attributes.get(named)
  if (given?.kind === 'text') return isCalled({ pieces: given.pieces }, name)
  const prefix = block.attributes.get(`${named}_prefix`)
  if (prefix?.kind === 'text') return mayBecome(joined([prefix.pieces, OPEN]), name) ? 'yes' : 'no'
  return 'unknown'
}

/** Whether a block needs, by way of others, the one that the statement stands in: Terraform refuses such a ring. */
function goesRound(
  owner: PlacedBlock,
  blocks: readonly PlacedBlock[],
  texts: ReadonlyMap<string, string>,
  file: string,
  { place }: Deployment
): boolean {
  const byAddress = new Map(
    blocks.flatMap((block) => {
      const address = block.labels.join('.')
      return block.type === 'resource'
        ? [[address, block] as const]
        : block.type === 'data'
          ? [[`data.${address}`, block] as const]
          : []
    })
  )
  const reached = new Set<PlacedBlock>()
  const next = [owner]
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (reached.has(one)) continue
    reached.add(one)
    const text = texts.get(one.file)?.slice(one.place.start, one.place.end) ?? ''
    for (const [address] of text.matchAll(/\b(?:data\.)?[a-z]\w*\.[\w-]+/g)) {
      const block = byAddress.get(address)
      if (block !== undefined) next.push(block)
    }
  }
  return [...reached].some(
    (block) => block.file === file && block.place.start <= place.start && place.end <= block.place.end
  )
}

/** With the module's variables, and the data sources that it has, in place of what differs between environments. */
function inOwnAccount(parts: ArnParts, blocks: readonly PlacedBlock[], deployment: Deployment): Worded {
  const { partition, service, region, account, kind, behind } = parts
  if (account !== '' && account !== deployment.account)
    return { withheld: 'what is needed is in another account' }
  const variables = blocks.flatMap((block): Parameter[] => {
    const [name] = block.type === 'variable' ? block.labels : []
    const value = knownText(block.attributes.get('default'))
    return name === undefined ? [] : [{ name: `var.${name}`, values: value === undefined ? [] : [value] }]
  })
  const worded = inParameters(parts, variables, (name) => `\${${name}}`)
  if ('withheld' in worded) return worded
  const data = (type: string, attribute: string): string | undefined => {
    const label = blocks.find((block) => block.type === 'data' && block.labels[0] === type)?.labels[1]
    return label === undefined || blockNamed(blocks, 'data', type, label)?.attributes.has('provider') === true
      ? undefined
      : `\${data.${type}.${label}.${attribute}}`
  }
  const isHere = deployment.regions.length === 1 && deployment.regions[0] === region
  return {
    text: [
      `arn:${data('aws_partition', 'partition') ?? partition}`,
      service,
      (isHere ? data('aws_region', 'name') : undefined) ?? region,
      (account === '' ? undefined : data('aws_caller_identity', 'account_id')) ?? account,
      `${kind?.before ?? ''}${worded.text}${behind}`
    ].join(':')
  }
}
