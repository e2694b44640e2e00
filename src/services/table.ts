/** What is asked of the table of services: rules, resources, fields of a trace. */
import { entriesNamed } from '../reference/service-names.ts'
import type { Reference } from '../reference/reference.ts'
import type { Call } from '../domain/call.ts'
import { PASSED } from './iam.ts'
import { SERVICES } from './registry.ts'
import { ARN_EVERYWHERE, byArn, byParameters } from './resources/by-parameters.ts'
import type { Locator } from './resources/locator.ts'
import type { NeedRule, OperationRule } from './rule.ts'
import type { Client, KeyUse, Service } from './service.ts'
import { addTo } from '../kit/grouped.ts'

function serviceOf(name: string): Service | undefined {
  return Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined
}

/** The curated rule for an operation of a client, if there is one. */
export function curatedRule(prefix: string, client: string, operation: string): OperationRule | undefined {
  for (const name of [client, prefix]) {
    const rules = serviceOf(name)?.rules
    if (rules !== undefined && Object.hasOwn(rules, operation)) return rules[operation]
  }
  return undefined
}

/** The operations of a service of which we have a rule. */
export function curatedOperations(prefix: string): string[] {
  return Object.keys(serviceOf(prefix)?.rules ?? {})
}

/**
 * The API's name of an operation that a service knows to be written otherwise; undefined for any other name.
 * @param dialect the one in which it is written; any one where that is not known
 */
export function operationWritten(prefix: string, name: string, dialect?: string): string | undefined {
  const tables = serviceOf(prefix)?.operations ?? {}
  return Object.entries(tables)
    .filter(([key]) => dialect === undefined || key === dialect)
    .flatMap(([, names]) => (Object.hasOwn(names, name) ? (names[name] ?? []) : []))[0]
}

/** What every call of a service needs besides its operation's own needs. */
export function everyCallOf(prefix: string): NeedRule | undefined {
  return serviceOf(prefix)?.everyCall
}

/** How calls show the resources of a service's actions. */
export function locatorOf(prefix: string): Locator {
  const made = locators.get(prefix) ?? locatorMade(prefix)
  locators.set(prefix, made)
  return made
}

/** By IAM's prefixes, of which there are some hundred. */
const locators = new Map<string, Locator>()

function locatorMade(prefix: string): Locator {
  const { locator, resources } = serviceOf(prefix) ?? {}
  const plain = resources === undefined ? byArn : byParameters(resources)
  return locator === undefined
    ? plain
    : { ...locator, locate: (question) => locator.locate(question) ?? plain.locate(question) }
}

/** The action that a call needs in place of another, by the kind of resource that it names. */
export function actionFor(
  call: Call,
  action: string,
  named: readonly string[] | undefined,
  reference: Reference
): string {
  const service = serviceOf(action.slice(0, action.indexOf(':')))
  return service?.actionFor?.(call, action, named, reference) ?? action
}

/** What a service does with a customer managed key in the name of whoever calls it, if that is known. */
export function keyUseOf(prefix: string): KeyUse | undefined {
  return serviceOf(prefix)?.keys
}

/** The names in a text of the table, where spaces and line breaks part them. */
export function namesIn(text: string): string[] {
  return text.trim().split(/\s+/)
}

const CLIENTS: ReadonlyMap<string, Client> = new Map(
  Object.values(SERVICES)
    .flatMap(({ clients = {} }) => Object.entries(clients))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
)

/** Every SDK client of which it is known what shows its resources, by boto's name. */
export function clientsKnown(): [name: string, client: Client][] {
  return [...CLIENTS]
}

/** The parameters of an operation that show its resources, in the API's spelling; undefined for a client of which none is known. */
export function parametersOf(client: string, operation: string): readonly string[] | undefined {
  const found = CLIENTS.get(client)
  if (found === undefined) return undefined
  const byOperation = parametersByOperation.get(client) ?? byOperationIn(found)
  parametersByOperation.set(client, byOperation)
  return byOperation.get(operation) ?? []
}

/** Of the clients that were asked for. */
const parametersByOperation = new Map<string, ReadonlyMap<string, readonly string[]>>()

function byOperationIn({ parameters }: Client): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [parameter, operations] of Object.entries(parameters))
    for (const operation of new Set(namesIn(operations))) addTo(found, operation, parameter)
  return found
}

/** Every field that some service names for a dialect, sorted: those that are read though no rule of spelling makes them. */
export function fieldsNamed(dialect: string): string[] {
  return [
    ...new Set(Object.values(SERVICES).flatMap(({ fields }) => Object.keys(fields?.[dialect] ?? {})))
  ].sort()
}

/** The fields that services name for a dialect, those together that hold the same parameter of the same service: the first of them counts. */
export function fieldsByParameter(dialect: string): string[][] {
  return Object.values(SERVICES).flatMap(({ fields }) => {
    const same = new Map<string, string[]>()
    for (const [field, parameter] of Object.entries(fields?.[dialect] ?? {})) addTo(same, parameter, field)
    return [...same.values()]
  })
}

/** Parameters by which any service may name a resource: one with tags or a policy, or a role to pass. */
const OF_ANY_SERVICE: readonly string[] = [...ARN_EVERYWHERE, ...PASSED]

/** What the table has to know of a dialect. */
export interface Spelling {
  /** Its name. */
  dialect: string
  /** The fields in which the dialect writes a parameter, by its rule; none where it has no rule. */
  fields(parameter: string): readonly string[]
}

/** The parameter that a field holds. Of several fields that hold the same the one of the lowest rank counts. */
export interface Shown {
  parameter: string
  rank: number
}

const known = new Map<string, ReadonlyMap<string, Shown>>()

/**
 * The fields of a trace that show resources of an operation.
 * @param service as the instrumentation spells it
 * @returns the request parameter, in PascalCase, that each field holds; those that any service may have for a service that is not known
 */
export function fieldsOf(service: string, operation: string, spelling: Spelling): ReadonlyMap<string, Shown> {
  const key = `${spelling.dialect} ${service} ${operation}`
  const found = known.get(key)
  if (found !== undefined) return found
  const made = new Map<string, Shown>()
  const entries = entriesNamed(service)
  const services = entries.flatMap(({ prefix, client = prefix }) =>
    [...new Set([client, prefix])].flatMap((name) => serviceOf(name) ?? [])
  )
  // names that a dialect spells alike (ResourceArn, ResourceARN) are the operation's before they are another's
  const parameters = [
    ...entries.flatMap(({ prefix, client = prefix }) => parametersOf(client, operation) ?? []).map(pascal),
    ...services.flatMap(parametersIn),
    ...OF_ANY_SERVICE
  ]
  const rows = [
    ...services.flatMap(({ fields }) => Object.entries(fields?.[spelling.dialect] ?? {})),
    ...parameters.flatMap((parameter) =>
      spelling.fields(parameter).map((field): [string, string] => [field, parameter])
    )
  ]
  for (const [field, parameter] of rows) {
    if (!made.has(field)) made.set(field, { parameter, rank: made.size })
  }
  // names come from outside, and a document may have many
  if (known.size < 10_000) known.set(key, made)
  return made
}

function parametersIn({ clients = {} }: Service): string[] {
  return Object.values(clients).flatMap(({ parameters, answers = {} }) =>
    [...Object.keys(parameters), ...Object.keys(answers)].map(pascal)
  )
}

/** A parameter as dialects and locators know it, whatever the API's spelling. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
