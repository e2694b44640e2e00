/** Calls to permissions: which actions on which resources a call needs, how exactly that is known, and why not better. */
import type { Reference } from '../reference/reference.ts'
import type { NeedRule, OperationRule } from '../services/rule.ts'
import { locatedOn } from '../services/located.ts'
import {
  actionFor,
  curatedOperations,
  curatedRule,
  everyCallOf,
  operationWritten,
  parametersOf,
  pascal
} from '../services/table.ts'
import { clientsNamed, type ServiceClient } from '../reference/service-names.ts'
import type { LocatedPermission } from '../domain/testimony.ts'
import type { Call, Workload } from '../domain/call.ts'
import { whenNeeded } from '../services/when-needed.ts'
import { firstShown, value } from '../services/resources/locator.ts'
import { placeOf, type Place, type Resource } from '../services/resources/place.ts'
import { dialectNamed } from '../traces/dialects/dialects.ts'

/** What is known of a call's permissions. */
export interface Derivation {
  needs: LocatedPermission[]
  /** Set when something stays unknown, even where `needs` covers it with a wider resource. */
  unresolved?: { why: string; remedy: string }
  /** Action patterns of which this call may have needed some: they are not "unused", though nothing proves that they are used. */
  mayNeed: readonly string[]
  /**
   * Actions that AWS's reference lists for the operation besides: ACLs, locks, tags, roles to pass. They are not "unused" either; nothing
   * more follows from them.
   */
  listed: readonly string[]
  /** Whether it answers with credentials of another principal, which calls may be made with after it. */
  handsOutCredentials?: boolean
  /** Which requests need each of these actions, in words that complete "if …"; patterns of actions have none. */
  when: Readonly<Record<string, string>>
}

const REPORT_IT = 'Keep such permissions for now and report the operation as an issue.'
const RECORD_IT = (parameters: string): string =>
  `Let the instrumentation record ${parameters}: see docs/tracing.md.`

/** Derives what a call of a workload needs. A denied or unsent call would have needed the same. */
export function needsOf(seen: Call, workload: Workload, reference: Reference): Derivation {
  const { clients, operation, found, listed: all, besides } = knownOf(seen, reference)
  if (seen.notUnderstood !== undefined) {
    const prefixes = [...new Set(clients.map(({ prefix }) => `${prefix}:*`))]
    return unknown(
      `looks like AWS, not understood: ${seen.notUnderstood}`,
      'Let an X-Ray SDK, ADOT or OpenTelemetry’s instrumentation of the AWS SDK record it: see docs/tracing.md.',
      prefixes.length === 0 ? ['*'] : prefixes
    )
  }
  if (clients.length === 0) {
    // it may be any action
    return unknown(`no AWS service is known by the name ${seen.service}`, REPORT_IT, ['*'])
  }
  const call = operation === seen.operation ? seen : { ...seen, operation }
  if (found === undefined) {
    const prefixes = [...new Set(clients.map((c) => c.prefix))]
    return unknown(
      `AWS's reference of ${reference.date} has no operation ${call.operation} of ${call.service}`,
      REPORT_IT,
      prefixes.map((prefix) => `${prefix}:*`)
    )
  }
  if ('candidates' in found) {
    const why = 'AWS lists several actions for the operation and does not say which it requires'
    return {
      ...unknown(why, REPORT_IT, found.candidates),
      when: conditionsOf(found.candidates, clients, reference)
    }
  }
  const derivation = derive(call, placeOf(call, workload), found, reference)
  const told = [...derivation.needs.map(({ action }) => action), '', ...derivation.mayNeed]
  const key = told.join()
  const { mayNeed } = derivation
  const known = besides.get(key) ?? besidesOf(mayNeed, new Set(told), all, clients, reference)
  besides.set(key, known)
  const { needs, unresolved } = derivation
  const { listed, when } = known
  if (unresolved === undefined && found.handsOutCredentials !== true)
    return { needs, mayNeed: known.mayNeed, listed, when }
  return {
    ...derivation,
    ...known,
    ...(found.handsOutCredentials === true && { handsOutCredentials: true })
  }
}

/** What an operation may need besides: the same for calls that need the same actions. */
type Besides = Pick<Derivation, 'mayNeed' | 'listed' | 'when'>

function besidesOf(
  mayNeed: readonly string[],
  told: ReadonlySet<string>,
  all: readonly string[],
  clients: readonly ServiceClient[],
  reference: Reference
): Besides {
  const listed = all.filter((action) => !told.has(action))
  return { mayNeed, listed, when: conditionsOf([...mayNeed, ...listed], clients, reference) }
}

/** What is known of an operation, whatever the call is on: a workload may make tens of thousands of calls of a few. */
interface Known {
  clients: readonly ServiceClient[]
  /** As the API spells it. */
  operation: string
  found: ReturnType<typeof ruleFor>
  listed: readonly string[]
  /** By the actions that a call needs and may need. */
  besides: Map<string, Besides>
}

/** Names come from outside: those of more operations than AWS has are forgotten. */
const MOST_KNOWN = 20_000
const knownBy = new WeakMap<Reference, Map<string, Known>>()

function knownOf(call: Call, reference: Reference): Known {
  const all = knownBy.get(reference) ?? new Map<string, Known>()
  knownBy.set(reference, all)
  const key = `${call.dialect}\u0000${call.service}\u0000${call.operation}`
  const before = all.get(key)
  if (before !== undefined) return before
  const clients = clientsNamed(call.service, reference)
  const operation = respelled(call, clients, reference)
  const known: Known = {
    clients,
    operation,
    found: ruleFor(operation, clients, reference),
    listed: listedFor(operation, clients, reference),
    besides: new Map()
  }
  if (all.size >= MOST_KNOWN) all.clear()
  all.set(key, known)
  return known
}

function conditionsOf(
  actions: readonly string[],
  [client]: readonly ServiceClient[],
  reference: Reference
): Derivation['when'] {
  return Object.fromEntries(
    actions.flatMap((action) =>
      reference.action(action) === undefined
        ? []
        : [[action, whenNeeded(action, client?.prefix ?? '', reference)]]
    )
  )
}

/** What AWS lists for an operation, sorted. */
function listedFor(operation: string, clients: readonly ServiceClient[], reference: Reference): string[] {
  const listed = clients
    .map(({ prefix, client }) => reference.authorizedActions(prefix, client, operation))
    .find((actions) => actions !== undefined)
  return (listed ?? []).flatMap((name) => reference.action(name)?.name ?? []).toSorted()
}

function unknown(why: string, remedy: string, mayNeed: readonly string[] = []): Derivation {
  return { needs: [], unresolved: { why, remedy }, mayNeed, listed: [], when: {} }
}

/**
 * A call's operation as the API spells it. Some instrumentations make it of a method's name, which has no runs of capitals:
 * DescribeDbClusters. https://github.com/aws/aws-xray-sdk-ruby/blob/master/lib/aws-xray-sdk/facets/aws_sdk.rb
 */
function respelled(call: Call, clients: readonly ServiceClient[], reference: Reference): string {
  const isKnown = clients.some(
    ({ prefix, client }) =>
      reference.authorizedActions(prefix, client, call.operation) !== undefined ||
      curatedRule(prefix, prefix, call.operation) !== undefined
  )
  if (isKnown) return call.operation
  const written = clients.flatMap(
    ({ prefix }) => operationWritten(prefix, call.operation, call.dialect) ?? []
  )[0]
  if (written !== undefined) return written
  const names = clients.flatMap(({ prefix, client }) => [
    ...curatedOperations(prefix),
    ...reference.operations(prefix, client)
  ])
  const letters = call.operation.toLowerCase()
  return names.find((name) => name.toLowerCase() === letters) ?? call.operation
}

interface Candidates {
  candidates: string[]
}

/** The operation's parameters that show resources, in PascalCase. */
interface Recordable {
  parameters: readonly string[]
}

function ruleFor(
  operation: string,
  clients: readonly ServiceClient[],
  reference: Reference
): (OperationRule & Recordable) | Candidates | undefined {
  for (const { prefix, client } of clients) {
    const rule =
      curatedRule(prefix, client, operation) ??
      fromReference(prefix, operation, reference.authorizedActions(prefix, client, operation), reference)
    if (rule === undefined) continue
    return 'needs' in rule
      ? {
          ...withEveryCall(prefix, rule),
          parameters: (parametersOf(client, operation) ?? []).map(pascal)
        }
      : rule
  }
  return undefined
}

function withEveryCall(prefix: string, rule: OperationRule): OperationRule {
  const besides = everyCallOf(prefix)
  return besides === undefined || rule.needs.some(({ action }) => action === besides.action)
    ? rule
    : { ...rule, needs: [...rule.needs, besides] }
}

/**
 * The rule that AWS's list of possible actions amounts to: the action of the operation's own name where there is one, or the only
 * one of the service. Of the others, a trace does not show whether the request had tags to set or a role to pass.
 */
function fromReference(
  prefix: string,
  operation: string,
  authorized: readonly string[] | undefined,
  reference: Reference
): OperationRule | Candidates | undefined {
  if (authorized === undefined) return undefined
  const source = `AWS service reference, ${reference.date}`
  const own = reference.action(`${prefix}:${operation}`)?.name
  const ofService = authorized.filter((action) => action.startsWith(`${prefix}:`))
  const sameName = `:${operation}`.toLowerCase()
  const needed =
    ofService.find((action) => action.toLowerCase().endsWith(sameName)) ??
    (ofService.length === 1 ? ofService[0] : undefined) ??
    // some services' actions have the prefix of another: OpenSearch's are of `es`
    authorized.find((action) => action.toLowerCase().endsWith(sameName)) ??
    (authorized.length === 0 || ofService.length === 0 ? own : undefined)
  if (needed === undefined) return authorized.length === 0 ? undefined : { candidates: [...authorized] }
  const besides = authorized.filter(
    (action) =>
      action !== needed && (action === 'iam:PassRole' || reference.action(action)?.level === 'tagging')
  )
  // where AWS lists another action than the one of the operation's name, and both exist, the reference may be wrong
  if (own !== undefined && own !== needed && !authorized.includes(own)) besides.push(own)
  return { needs: [{ action: needed }], ...(besides.length > 0 && { mayNeed: besides }), source }
}

function derive(
  call: Call,
  place: Place,
  rule: OperationRule & Recordable,
  reference: Reference
): Omit<Derivation, 'listed' | 'when'> {
  const needs: LocatedPermission[] = []
  const mayNeed = new Set(rule.mayNeed ?? [])
  const whys = new Set<string>()
  const unshown = new Set<string>()
  for (const need of rule.needs) {
    if (need.when !== undefined && firstShown(call.parameters, need.when) === undefined) {
      mayNeed.add(need.action)
      continue
    }
    if (need.like !== undefined && !isLike(call, need)) continue
    const { granted, missing, perhaps } = grantsFor(call, place, need, rule.parameters, reference)
    if (perhaps !== undefined) {
      mayNeed.add(perhaps)
      whys.add(
        `${dialectNamed(call.dialect)?.title} does not record VersionId: a call that named a version needs ${perhaps} instead`
      )
    }
    for (const { action, resource } of granted) {
      const why = rule.oneOf === undefined ? resource.wider : `the trace does not show ${rule.oneOf}`
      if (why !== undefined) {
        whys.add(why)
        for (const name of missing) unshown.add(name)
      }
      const reason = why ?? resource.rule
      const precision = why !== undefined ? 'wider' : resource.rule !== undefined ? 'generalised' : 'exact'
      const isPlain = need.passedTo === undefined && resource.either === undefined
      needs.push(
        isPlain && reason === undefined
          ? { action, resource: resource.arn, precision }
          : {
              action,
              resource: resource.arn,
              ...conditionOf(need, resource),
              precision,
              ...(reason !== undefined && { reason }),
              ...(resource.either !== undefined && { either: resource.either })
            }
      )
    }
  }
  const needed = new Set(needs.map(({ action }) => action))
  const besides = [...mayNeed].filter((action) => !needed.has(action)).sort()
  if (rule.unseen !== undefined) whys.add(`the trace does not show ${rule.unseen}`)
  if (whys.size === 0) return { needs, mayNeed: besides }
  return {
    needs,
    unresolved: {
      why: [...whys].sort().join('; '),
      remedy: unshown.size === 0 ? remedyByHand(besides) : RECORD_IT([...unshown].sort().join(', '))
    },
    mayNeed: besides
  }
}

function isLike({ parameters }: Call, { named = [], like }: NeedRule): boolean {
  return firstShown(parameters, named)?.some((text) => like?.test(text) === true) === true
}

function remedyByHand(besides: readonly string[]): string {
  return besides.length > 0
    ? `Add by hand what it needs of: ${besides.join(', ')}.`
    : 'No parameter that an instrumentation records shows it: narrow the pattern by hand.'
}

/**
 * The service that a role is passed to. Outside of partition `aws` some principals have another name, which the rules do not know.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService
 */
function conditionOf({ passedTo }: NeedRule, { arn }: Resource): Pick<LocatedPermission, 'condition'> {
  return passedTo === undefined || !arn.startsWith('arn:aws:')
    ? {}
    : { condition: { StringEquals: { 'iam:PassedToService': [...passedTo] } } }
}

interface Grants {
  granted: { action: string; resource: Resource }[]
  /** The parameters that would show the resource. */
  missing: readonly string[]
  /** The action that takes the place of the granted one when the request named a version, which the trace cannot show. */
  perhaps?: string
}

function grantsFor(
  call: Call,
  place: Place,
  need: NeedRule,
  parameters: readonly string[],
  reference: Reference
): Grants {
  const version = `${need.named?.[0] ?? ''}VersionId`
  const hasVersion = need.versioned !== undefined && value(call.parameters, version) !== undefined
  const asked = hasVersion ? (need.versioned ?? need.action) : need.action
  const action = reference.action(actionFor(call, asked, need.named, reference))
  // a rule that names an action which IAM does not have is a defect of ours, caught by a test; it must not reach a policy
  if (action === undefined) return { granted: [], missing: [] }
  const { resources, missing } = locatedOn(call, place, need, action, parameters)
  return {
    granted: resources.map((resource) => ({ action: action.name, resource })),
    missing,
    ...(dialectNamed(call.dialect)?.neverRecords.includes('VersionId') === true &&
      need.versioned !== undefined &&
      !hasVersion && { perhaps: need.versioned })
  }
}
