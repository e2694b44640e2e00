/** Resources in a template's own words: `!GetAtt Table.Arn`, or an ARN with pseudo parameters and the template's own. */
import { isCalled, stackOf } from '../../deployed-name.ts'
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
export function wordingOf(referred: Referred): Wording {
  const text = quotingOf(referred.text)
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

/** By a resource of the template; undefined where none is it. */
function owned(parts: ArnParts, referred: Referred, deployment: Deployment): Worded | undefined {
  const { kind, behind } = parts
  if (kind === undefined || referred.resources === undefined) return undefined
  const ofKind = [...referred.resources.entries].filter(([, resource]) =>
    kind.cloudFormation.types.includes(knownText(valueAt(resource, 'Type')) ?? '')
  )
  const answers = ofKind.map(([id, resource]) => ({
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
  if (goesRound(one.id, referred, deployment)) return undefined
  const { arn } = kind.cloudFormation
  const reference = arn === undefined ? one.id : `${one.id}.${arn}`
  return {
    text:
      behind === ''
        ? intrinsic(referred.text, arn === undefined ? 'Ref' : 'GetAtt', reference)
        : intrinsic(referred.text, 'Sub', `\${${reference}}${behind}`)
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

/** Whether a resource needs, by way of others, what the policy belongs to: then nothing of the stack could be made first. */
function goesRound(id: string, { text, resources }: Referred, { place }: Deployment): boolean {
  const all = [...(resources?.entries ?? [])]
  const target = all.find(([, one]) => one.place.start <= place.start && place.end <= one.place.end)?.[0]
  if (target === undefined) return false
  const ids = new Set(all.map(([other]) => other))
  const mentionedIn = ({ start, end }: TemplateValue['place']): string[] =>
    [...text.slice(start, end).matchAll(/[A-Za-z0-9]+/g)]
      .map(([word]) => word)
      .filter((word) => ids.has(word))
  const reached = new Set<string>()
  const next = [id]
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (reached.has(one)) continue
    reached.add(one)
    const resource = resources?.entries.get(one)
    if (resource !== undefined) next.push(...mentionedIn(resource.place))
    // SAM makes a bucket tell of the functions that it starts, so that it needs them
    for (const [other, declared] of all) {
      const events = valueAt(declared, 'Properties', 'Events')
      if (events !== undefined && /\bS3\b/.test(text.slice(events.place.start, events.place.end)))
        if (mentionedIn(events.place).includes(one)) next.push(other)
    }
  }
  return reached.has(target)
}

/** The ARN with whatever differs between accounts, regions and environments left to the template. */
function inOwnAccount(parts: ArnParts, { parameters, deployed }: Referred, deployment: Deployment): Worded {
  const { partition, service, region, account, kind, behind } = parts
  if (account !== '' && account !== deployment.account)
    return { withheld: 'what is needed is in another account' }
  const worded = inParameters(
    parts,
    [...parameters, ...(deployed?.(deployment) ?? [])],
    (parameter) => `\${${parameter}}`
  )
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
