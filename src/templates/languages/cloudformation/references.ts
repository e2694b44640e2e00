/** Resources in a template's own words: `!GetAtt Table.Arn`, or an ARN with pseudo parameters and the template's own. */
import { isCalled, stackOf } from '../../deployed-name.ts'
import { NameIndex } from '../../name-index.ts'
import { inParameters, type Deployment, type Parameter, type Worded, type Wording } from '../../own-words.ts'
import { partsOf, type ArnParts, type ResourceKind } from '../../resource-kinds.ts'
import {
  knownText,
  mayBecome,
  textAt,
  valueAt,
  type Mapping,
  type TemplateValue
} from '../../template-value.ts'
import type { DeployedName } from '../../written-statement.ts'
import { quotingOf } from '../yaml-template.ts'

export interface Referred {
  /** The template's text: it may be YAML or JSON. */
  text: string
  resources: Mapping | undefined
  parameters: readonly Parameter[]
  /** What its stack is known to be called: pieces around what is computed. */
  stacks: readonly (readonly string[])[]
  /** Parameters that only the deployment tells, such as the stage of the Serverless Framework. */
  deployed?: (deployment: Deployment) => readonly Parameter[]
}

/** How a template in YAML or JSON writes what takes a text's place. */
export function wordingOf(declared: Referred): Wording {
  const text = quotingOf(declared.text)
  const referred = { ...declared, owners: new Owners(declared), needs: new Needs(declared) }
  return {
    text,
    resource(arn, instead, deployment) {
      const parts = partsOf(arn)
      if (parts === undefined) return { withheld: 'what is needed is no ARN' }
      const own = owned(parts, referred, deployment)
      if (own !== undefined) return own
      const written = inOwnAccount(parts, referred, deployment)
      if ('withheld' in written) return written
      const isComputed = written.text.includes('${')
      return {
        text: isComputed ? intrinsic(referred.text, 'Sub', written.text) : text(written.text, instead)
      }
    }
  }
}

/** A call of an intrinsic function, in the form that the template's format has. */
export function intrinsic(template: string, name: 'Ref' | 'GetAtt' | 'Sub', argument: string): string {
  if (template.trimStart().startsWith('{')) {
    if (name === 'Ref') return JSON.stringify({ Ref: argument })
    return JSON.stringify({ [`Fn::${name}`]: name === 'GetAtt' ? argument.split('.') : argument })
  }
  return `!${name} ${name === 'Sub' ? `'${argument.replaceAll("'", "''")}'` : argument}`
}

/** What is looked up for every finding. */
interface Known extends Referred {
  owners: Owners
  needs: Needs
}

/** By a resource of the template; undefined where none is it. */
function owned(parts: ArnParts, referred: Known, deployment: Deployment): Worded | undefined {
  const { kind, behind } = parts
  if (kind === undefined || referred.resources === undefined) return undefined
  const answers = referred.owners.ofKind(kind, parts.name).map(({ id, resource }) => ({
    id,
    resource,
    answer: isIt(id, resource, parts, kind, referred, deployment)
  }))
  const sure = answers.filter(({ answer }) => answer === 'yes')
  const [one] = sure
  if (one === undefined) {
    const maybe = answers.find(({ answer }) => answer === 'unknown')
    return maybe && { withheld: `${maybe.id} may be what is needed` }
  }
  if (sure.length > 1)
    return { withheld: `${sure.map(({ id }) => id).join(' and ')} may each be what is needed` }
  if (valueAt(one.resource, 'Condition') !== undefined)
    return { withheld: `${one.id}, which is needed, is made only under a condition` }
  if (referred.needs.goRound(one.id, deployment)) return undefined
  const { arn } = kind.cloudFormation
  const reference = arn === undefined ? one.id : `${one.id}.${arn}`
  return {
    text:
      behind === ''
        ? intrinsic(referred.text, arn === undefined ? 'Ref' : 'GetAtt', reference)
        : intrinsic(referred.text, 'Sub', `\${${reference}}${behind}`)
  }
}

/** The template's resources by what they are called. */
class Owners {
  readonly #resources: Mapping | undefined
  readonly #byKind = new Map<ResourceKind, NameIndex<{ id: string; resource: TemplateValue }>>()

  constructor({ resources }: Referred) {
    this.#resources = resources
  }

  /** Those that may be called so. */
  ofKind(kind: ResourceKind, name: string): { id: string; resource: TemplateValue }[] {
    const known = this.#byKind.get(kind)
    const index = known ?? new NameIndex()
    if (known === undefined) {
      this.#byKind.set(kind, index)
      for (const [id, resource] of this.#resources?.entries ?? []) {
        if (kind.cloudFormation.types.includes(knownText(valueAt(resource, 'Type')) ?? ''))
          index.add(this.#nameOf(id, resource, kind), { id, resource })
      }
    }
    return [...new Set([name, name.replace(/\.fifo$/, '')].flatMap((one) => index.find(one)))]
  }

  /** Undefined where it may be any. */
  #nameOf(id: string, resource: TemplateValue, kind: ResourceKind): DeployedName | undefined {
    const given = textAt(resource, 'Properties', kind.cloudFormation.name)
    if (given !== undefined) return given.refersTo === undefined ? { pieces: given.pieces } : undefined
    // a state machine of SAM has another form of name
    return kind.service === 'states'
      ? undefined
      : { logicalId: kind.service === 's3' ? id.toLowerCase() : id }
  }
}

function isIt(
  id: string,
  resource: TemplateValue,
  { name }: ArnParts,
  kind: ResourceKind,
  { stacks, parameters, deployed }: Referred,
  deployment: Deployment
): 'yes' | 'no' | 'unknown' {
  const given = textAt(resource, 'Properties', kind.cloudFormation.name)
  if (given !== undefined) {
    const known = [...parameters, ...(deployed?.(deployment) ?? [])].find(
      (one) => one.name === given.refersTo
    )?.values
    return known === undefined || known.length === 0
      ? isCalled({ pieces: given.pieces }, name)
      : known.includes(name)
        ? 'yes'
        : 'unknown'
  }
  const plain = name.replace(/\.fifo$/, '')
  // buckets have no capital letters
  const isBucket = kind.service === 's3'
  const stack = isBucket ? stackOf(id.toLowerCase(), plain) : stackOf(id, plain)
  if (stack === undefined) return kind.service === 'states' && plain.startsWith(`${id}-`) ? 'unknown' : 'no'
  const sameCase = (text: string): string => (isBucket ? text.toLowerCase() : text)
  if (deployment.stack !== undefined) return sameCase(deployment.stack) === stack ? 'yes' : 'no'
  return stacks.some((pieces) => mayBecome(pieces.map(sameCase), stack)) &&
    sameCase(deployment.role).startsWith(`${stack}-`)
    ? 'yes'
    : 'unknown'
}

/** Which resources of the template need which, by way of others. */
class Needs {
  readonly #referred: Referred
  /** By each resource: those that name it. */
  #naming: ReadonlyMap<string, ReadonlySet<string>> | undefined
  /** By a resource: all that cannot be made before it. */
  readonly #behind = new Map<string, ReadonlySet<string>>()
  readonly #ordered: readonly [id: string, resource: TemplateValue][]

  constructor(referred: Referred) {
    this.#referred = referred
    this.#ordered = [...(referred.resources?.entries ?? [])].toSorted(
      ([, a], [, b]) => a.place.start - b.place.start
    )
  }

  /** Whether a resource needs what the policy belongs to: then nothing of the stack could be made first. */
  goRound(id: string, { place }: Deployment): boolean {
    const holder = this.#ordered[indexBefore(this.#ordered, place.start)]
    if (holder === undefined || place.end > holder[1].place.end) return false
    return this.#allBehind(holder[0]).has(id)
  }

  #allBehind(target: string): ReadonlySet<string> {
    const known = this.#behind.get(target)
    if (known !== undefined) return known
    this.#naming ??= this.#namesOfAll()
    const reached = new Set<string>()
    const next = [target]
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      if (reached.has(one)) continue
      reached.add(one)
      next.push(...(this.#naming.get(one) ?? []))
    }
    this.#behind.set(target, reached)
    return reached
  }

  #namesOfAll(): Map<string, Set<string>> {
    const { text } = this.#referred
    const naming = new Map(this.#ordered.map(([id]): [string, Set<string>] => [id, new Set()]))
    const wordsAt = ({ start, end }: TemplateValue['place']): string[] =>
      [...text.slice(start, end).matchAll(/[A-Za-z0-9]+/g)].map(([word]) => word)
    for (const [id, resource] of this.#ordered) {
      for (const word of wordsAt(resource.place)) naming.get(word)?.add(id)
      // SAM makes a bucket tell of the functions that it starts, so that it needs them
      const events = valueAt(resource, 'Properties', 'Events')
      if (events !== undefined && /\bS3\b/.test(text.slice(events.place.start, events.place.end)))
        for (const word of wordsAt(events.place)) if (naming.has(word)) naming.get(id)?.add(word)
    }
    return naming
  }
}

/** The position of the last resource that begins at an offset or before; -1 where none does. */
function indexBefore(ordered: readonly [id: string, resource: TemplateValue][], offset: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.[1].place.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The ARN with whatever differs between accounts, regions and environments left to the template. */
function inOwnAccount(parts: ArnParts, { parameters, deployed }: Known, deployment: Deployment): Worded {
  const { partition, service, region, account, kind, behind } = parts
  if (account !== '' && account !== deployment.account)
    return { withheld: 'what is needed is in another account' }
  const all = deployed === undefined ? parameters : [...parameters, ...deployed(deployment)]
  const worded = inParameters(parts, all, (parameter) => `\${${parameter}}`)
  if ('withheld' in worded) return worded
  if (region === '' && account === '' && !worded.text.includes('${'))
    return { text: `arn:${partition}:${service}:::${kind?.before ?? ''}${worded.text}${behind}` }
  const isHere = deployment.regions.length === 1 && deployment.regions[0] === region
  return {
    text: [
      'arn:${AWS::Partition}',
      service,
      isHere ? '${AWS::Region}' : region,
      account === '' ? '' : '${AWS::AccountId}',
      `${kind?.before ?? ''}${worded.text}${behind}`
    ].join(':')
  }
}
