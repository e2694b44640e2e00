/** Calls to permissions: which actions on which resources a call needs, how exactly that is known, and why not better. */
import type { Reference } from '../reference/reference.ts'
import { RULES } from '../reference/rules/index.ts'
import type { NeedRule, OperationRule } from '../reference/rules/rule.ts'
import { clientsNamed, type ServiceClient } from '../reference/service-names.ts'
import type { Call, Workload } from '../traces/call.ts'
import { dynamodb } from './dynamodb.ts'
import { lambda } from './lambda.ts'
import { value, type Locator } from './locator.ts'
import { patternOf, placeOf, type Place, type Resource } from './place.ts'
import { actionOnBucket, s3, s3express, s3ObjectLambda } from './s3.ts'
import { sns } from './sns.ts'
import { sqs } from './sqs.ts'

/**
 * `exact`: the resource of the trace; `generalised`: wider by a rule that holds for every call of the kind (S3 keys become their
 * bucket); `wider`: the narrowest pattern that is sure to hold the resource, because the trace does not show it.
 */
export type Precision = 'exact' | 'generalised' | 'wider'

export interface Need {
  /** As IAM spells it. */
  action: string
  /** An ARN or ARN pattern; `*` for an action that takes no resource. */
  resource: string
  precision: Precision
  /** Why the resource is not exact. */
  reason?: string
}

/** What is known of a call's permissions. */
export interface Derivation {
  needs: Need[]
  /** Set when something stays unknown, even where `needs` covers it with a wider resource. */
  unresolved?: { why: string; remedy: string }
  /** Action patterns of which this call may have needed some: they are not "unused", though nothing proves that they are used. */
  mayNeed: string[]
}

const LOCATORS: Readonly<Record<string, Locator>> = {
  dynamodb,
  lambda,
  s3,
  s3express,
  's3-object-lambda': s3ObjectLambda,
  sns,
  sqs
}
const REPORT_IT = 'Keep such permissions for now and report the operation as an issue.'
const RECORD_IT = (parameters: string): string =>
  `Let the instrumentation record ${parameters}: see docs/tracing.md.`

/** Derives what a call of a workload needs. A denied or unsent call would have needed the same. */
export function needsOf(call: Call, workload: Workload, reference: Reference): Derivation {
  const clients = clientsNamed(call.service, reference)
  if (clients.length === 0) {
    return unknown(`no AWS service is known by the name ${call.service}`, REPORT_IT)
  }
  const found = ruleFor(call, clients, reference)
  if (found === undefined) {
    const prefixes = [...new Set(clients.map((c) => c.prefix))]
    return unknown(
      `AWS's reference of ${reference.date} has no operation ${call.operation} of ${call.service}`,
      REPORT_IT,
      prefixes.map((prefix) => `${prefix}:*`)
    )
  }
  if ('candidates' in found) {
    return unknown(
      'AWS lists several actions for the operation and does not say which it requires',
      REPORT_IT,
      found.candidates
    )
  }
  return derive(call, placeOf(call, workload), found, reference)
}

function unknown(why: string, remedy: string, mayNeed: string[] = []): Derivation {
  return { needs: [], unresolved: { why, remedy }, mayNeed }
}

interface Candidates {
  candidates: string[]
}

function ruleFor(
  call: Call,
  clients: readonly ServiceClient[],
  reference: Reference
): OperationRule | Candidates | undefined {
  const prefixes = new Set(clients.map((client) => client.prefix))
  for (const prefix of prefixes) {
    const rules = RULES[prefix]
    if (rules !== undefined && Object.hasOwn(rules, call.operation)) return rules[call.operation]
  }
  for (const { prefix, client } of clients) {
    const authorized = reference.authorizedActions(prefix, client, call.operation)
    if (authorized !== undefined) return fromReference(prefix, call.operation, authorized, reference)
  }
  return undefined
}

/**
 * The rule that AWS's list of possible actions amounts to: the action of the operation's own name where there is one, or the only
 * one of the service. The others are for what a request may carry besides (tags, a role to pass), which a trace does not show.
 */
function fromReference(
  prefix: string,
  operation: string,
  authorized: readonly string[],
  reference: Reference
): OperationRule | Candidates | undefined {
  const source = `AWS service reference, ${reference.date}`
  const sameName = `${prefix}:${operation}`
  const ofService = authorized.filter((action) => action.startsWith(`${prefix}:`))
  if (ofService.includes(sameName)) return { needs: [{ action: sameName }], source }
  if (ofService.length === 1) return { needs: ofService.map((action) => ({ action })), source }
  if (authorized.length > 0) return { candidates: [...authorized] }
  const action = reference.action(sameName)?.name
  return action === undefined ? undefined : { needs: [{ action }], source }
}

function derive(call: Call, place: Place, rule: OperationRule, reference: Reference): Derivation {
  const needs: Need[] = []
  const whys = new Set<string>()
  for (const need of rule.needs) {
    for (const { action, resource } of grantsFor(call, place, need, reference)) {
      const why = rule.oneOf === undefined ? resource.wider : `the trace does not show ${rule.oneOf}`
      if (why !== undefined) whys.add(why)
      const reason = why ?? resource.rule
      needs.push({
        action,
        resource: resource.arn,
        precision: why !== undefined ? 'wider' : resource.rule !== undefined ? 'generalised' : 'exact',
        ...(reason !== undefined && { reason })
      })
    }
  }
  if (whys.size === 0) return { needs, mayNeed: [] }
  const shownBy = LOCATORS[rule.needs[0]?.action.split(':')[0] ?? '']?.shownBy
  return {
    needs,
    unresolved: {
      why: [...whys].sort().join('; '),
      remedy: RECORD_IT(shownBy ?? 'the request parameter that names the resource')
    },
    mayNeed: []
  }
}

function grantsFor(
  call: Call,
  place: Place,
  need: NeedRule,
  reference: Reference
): { action: string; resource: Resource }[] {
  const version = need.of === undefined ? 'VersionId' : `${need.of}VersionId`
  const asked =
    need.versioned !== undefined && value(call.parameters, version) !== undefined
      ? need.versioned
      : need.action
  const action = reference.action(actionOnBucket(call, asked, need.of, reference))
  // a rule that names an action which IAM does not have is a defect of ours, caught by a test; it must not reach a policy
  if (action === undefined) return []
  if (action.types.length === 0) return [{ action: action.name, resource: { arn: '*' } }]
  const prefix = action.name.slice(0, action.name.indexOf(':'))
  const locator = LOCATORS[prefix]
  const types = action.types
  const located = locator?.locate({ call, place, types, of: need.of })
  const resources = located ?? patterns(locator?.usualTypes?.(types) ?? types, place, locator?.shownBy)
  return resources.map((resource) => ({ action: action.name, resource }))
}

/** The narrowest patterns of the types; a pattern that another one holds is left out. */
function patterns(
  types: Parameters<NonNullable<Locator['usualTypes']>>[0],
  place: Place,
  shownBy: string | undefined
): Resource[] {
  const all = [...new Set(types.flatMap((type) => type.formats).map((format) => patternOf(format, place)))]
  const wider = `the trace does not show ${shownBy ?? 'the resource'}`
  return all
    .filter(
      (arn) =>
        !all.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1)))
    )
    .sort()
    .map((arn) => ({ arn, wider }))
}
