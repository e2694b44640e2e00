/** The locator of the services whose calls name their resources plainly: all that differs is which parameters fill which ARNs. */
import type { ResourceType } from '../../reference/reference.ts'
import type { Parameters } from '../../domain/call.ts'
import { filled, isArnOf, variablesOf } from './arn-format.ts'
import { firstShown, value, type Locator, type Question } from './locator.ts'
import { arnIn, isPlainName, patternOf, type Place, type Resource } from './place.ts'

/**
 * Which request parameters fill which variables of the ARN formats in AWS's service reference. Names of parameters are written as PascalCase,
 * also where an API writes them in camelCase. A parameter that holds an ARN is taken as it is.
 */
export interface ResourceParameters {
  /** Variable of the ARN formats → the parameters that hold it; of several the first that is shown. */
  variables: Readonly<Record<string, readonly string[]>>
  /** Likewise of one type of resource, where a parameter means another thing there: `Name` of a schedule or of a group of them. */
  ofOneType?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Parameters that hold the whole ARN. */
  arns?: readonly string[]
  /** Types of which each has another id whenever it is made, at the end of its ARN, which is generalised: with the words that say so. */
  generalised?: Readonly<Record<string, string>>
  /** Variables whose values may have colons in them. */
  withColons?: readonly string[]
  /** Types of which a request names one: where one is shown, the others of its group are not meant. */
  alternatives?: readonly (readonly string[])[]
  /** A parameter that names another account than the caller's. */
  account?: string
  /** The API reference, whose pages list the parameters of each operation. */
  source: string
}

/** In every service the parameter of the tagging and policy operations holds the whole ARN. */
export const ARN_EVERYWHERE: readonly string[] = ['ResourceArn', 'ResourceARN']

/** The locator of a service, made of what is known of its parameters. */
export function byParameters(known: ResourceParameters): Locator {
  return {
    shownBy: (types) => namesFor(types, known),
    locate: (question) => locate(question, known)
  }
}

/** The parameters that fill the types' ARNs or hold them as a whole. */
function namesFor(
  types: readonly ResourceType[],
  { variables, ofOneType = {}, arns = [], account }: ResourceParameters
): string[] {
  const filling = types.flatMap((type) =>
    type.formats
      .flatMap(variablesOf)
      .flatMap((variable) => ({ ...variables, ...ofOneType[type.name] })[variable] ?? [])
  )
  return [...filling, ...arns, ...(account === undefined ? [] : [account])]
}

function locate(question: Question, known: ResourceParameters): Resource[] | undefined {
  const { call, types } = question
  const { parameters } = call
  const target = ARN_EVERYWHERE.flatMap((name) => parameters[name] ?? []).filter((arn) => isArnOf(types, arn))
  if (target.length > 0) return target.map((arn) => ({ arn }))
  const there = { ...question, place: ofAccount(parameters, question.place, known) }
  const shown = new Map(
    types.flatMap((type) => {
      const resources = ofType(type, there, known)
      return resources === undefined ? [] : [[type.name, generalised(resources, type, known)] as const]
    })
  )
  if (shown.size === 0) return undefined
  const rest = types.filter((type) => !shown.has(type.name) && !isReplaced(type, shown, known))
  return [
    ...[...shown.values()].flat(),
    ...rest.flatMap((type) =>
      type.formats.map((format) => ({
        arn: patternOf(format, there.place),
        wider: `the trace does not show the ${type.name}`
      }))
    )
  ]
}

/** Without the id at the end of each. */
function generalised(
  resources: readonly Resource[],
  { name }: ResourceType,
  { generalised: rules = {} }: ResourceParameters
): readonly Resource[] {
  const rule = rules[name]
  if (rule === undefined) return resources
  const found = resources.map((one) => ({ ...one, arn: one.arn.replace(/[^/:]+$/, '*'), rule }))
  return [...new Map(found.map((one) => [one.arn, one])).values()]
}

function isReplaced(
  type: ResourceType,
  shown: ReadonlyMap<string, unknown>,
  known: ResourceParameters
): boolean {
  return (known.alternatives ?? []).some(
    (group) => group.includes(type.name) && group.some((name) => shown.has(name))
  )
}

function ofAccount(parameters: Parameters, place: Place, { account }: ResourceParameters): Place {
  const other = account === undefined ? undefined : value(parameters, account)
  return other !== undefined && /^\d{12}$/.test(other) ? { ...place, account: other } : place
}

function ofType(
  type: ResourceType,
  question: Question,
  { variables, ofOneType = {}, arns = [], withColons = [] }: ResourceParameters
): Resource[] | undefined {
  const { parameters } = question.call
  const filling = { ...variables, ...ofOneType[type.name] }
  const names = [...arns, ...type.formats.flatMap(variablesOf).flatMap((name) => filling[name] ?? [])]
  const whole = [...new Set(names)]
    .flatMap((name) => parameters[name] ?? [])
    .filter((text) => isArnOf([type], text))
  if (whole.length > 0) return [...new Set(whole)].map((arn) => ({ arn }))
  const found = type.formats.flatMap((format) => fill(format, question, filling, withColons))
  return found.length === 0 ? undefined : found
}

/** The ARNs that the shown values make of a format; none when no value is shown, or one that is no name. */
function fill(
  format: string,
  { call: { parameters }, place, parameters: recordable }: Question,
  filling: ResourceParameters['variables'],
  withColons: readonly string[]
): Resource[] {
  const wanted = variablesOf(format)
  const last = wanted.at(-1) ?? ''
  let there = place
  const values = new Map<string, string>()
  const missing: string[] = []
  const miss = (variable: string): void =>
    void missing.push(filling[variable]?.find((name) => recordable.includes(name)) ?? `the ${variable}`)
  for (const variable of wanted.slice(0, -1)) {
    const texts = firstShown(parameters, filling[variable] ?? [])
    const name = texts?.length === 1 ? nameIn(texts[0] ?? '') : undefined
    if (texts !== undefined && name === undefined) return []
    if (name === undefined) miss(variable)
    else values.set(variable, name)
    there = placeIn(texts?.[0], there)
  }
  const texts = firstShown(parameters, filling[last] ?? [])
  if (texts === undefined && values.size === 0) return []
  if (texts === undefined) miss(last)
  const wider = missing.length === 0 ? undefined : `the trace does not show ${missing.join(', ')}`
  const isLast = withColons.includes(last) ? isPlainName : isName
  const names = texts?.map((text) => (isLast(text) && arnIn(text) === undefined ? text : undefined)) ?? ['*']
  if (names.includes(undefined)) return []
  return names.map((name = '') => ({
    arn: filled(format, there, new Map([...values, [last, name]])),
    ...(wider !== undefined && { wider })
  }))
}

/** A name as it stands, or the last part of the ARN of the resource that holds the wanted one. */
function nameIn(text: string): string | undefined {
  const arn = arnIn(text)
  const name = arn === undefined ? text : (/[^/:]+$/.exec(arn.resource)?.[0] ?? '')
  return isName(name) && !name.includes('/') ? name : undefined
}

/** What a name is in: where its ARN says it lies, which may be another account. */
function placeIn(text: string | undefined, place: Place): Place {
  const arn = arnIn(text)
  return arn === undefined
    ? place
    : {
        partition: arn.partition,
        region: arn.region || place.region,
        account: arn.accountId || place.account
      }
}

/** Colons part an ARN: a name that has one is none. */
function isName(text: string): boolean {
  return isPlainName(text) && !text.includes(':')
}

/** The locator of which nothing more is known than that a parameter holds the whole ARN. */
export const byArn: Locator = byParameters({ variables: {}, source: '' })
