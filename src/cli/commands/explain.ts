/** `xray-privilege-scan explain <service> <operation>`: what an operation needs, from where that is known, and what a trace must show. */
import { UserError } from '../../kit/errors.ts'
import { needsOf } from '../../needs/needs.ts'
import type { Reference } from '../../reference/reference.ts'
import type { OperationRule } from '../../services/rule.ts'
import { curatedOperations, curatedRule, operationWritten, parametersOf } from '../../services/table.ts'
import { clientsNamed, type ServiceClient } from '../../reference/service-names.ts'
import type { Call, Workload } from '../../domain/call.ts'
import { nearest } from '../../kit/nearest.ts'

/** A function in whose place an operation is explained; only its being somewhere counts. */
const ANYWHERE: Workload = {
  arn: 'arn:aws:lambda:us-east-1:123456789012:function:any',
  kind: 'lambda',
  name: 'any',
  partition: 'aws',
  region: 'us-east-1',
  account: '123456789012'
}

/** An action that an operation needs, or may need. */
interface ExplainedAction {
  action: string
  /** AWS's access level; absent where AWS's reference does not have the action. */
  level?: string
  /** Types of resources that the action takes; empty where it takes none but `*`. */
  on?: string[]
  /** When it is needed, where that is known, as words that follow "if". */
  when?: string
}

/** What an operation needs, for people by `explainedLines`, for programs as it is. */
export interface Explanation {
  service: string
  operation: string
  needs: ExplainedAction[]
  /** Of these one or several are needed: a trace does not show which. */
  candidates: ExplainedAction[]
  /** What the trace does not show, where candidates are there for that. */
  oneOf?: string
  mayNeed: ExplainedAction[]
  source: string
  /** What a trace must show, in a sentence. */
  traces: string
}

/**
 * Explains an operation.
 * @param service in any spelling that instrumentations use
 * @param operation as the API names it; `get-object` and `getObject` are understood as well
 * @throws UserError naming the nearest names, for a service or an operation that is not known
 */
export function explanationOf(service: string, operation: string, reference: Reference): Explanation {
  const clients = clientsNamed(service, reference)
  if (clients.length === 0) {
    const near = nearest(service, reference.prefixes())
    throw new UserError(
      `no AWS service is known by the name "${service}"`,
      `${near}See "aws help" for names.`
    )
  }
  const found = find(operation, clients, reference)
  if (found === undefined) {
    const prefixes = [...new Set(clients.map(({ prefix }) => prefix))]
    const known = prefixes.flatMap((prefix) => namesOf(prefix, reference))
    throw new UserError(
      `AWS's reference of ${reference.date} has no operation "${operation}" of ${prefixes.join(' or ')}`,
      `${nearest(operation, known)}Operations are named as in the API: GetObject.`
    )
  }
  return explained(service, found, reference)
}

/** The same in lines of text. */
export function explainOperation(service: string, operation: string, reference: Reference): string[] {
  return explainedLines(explanationOf(service, operation, reference))
}

export function explainedLines(explanation: Explanation): string[] {
  const { service, operation, needs, candidates, oneOf, mayNeed, source, traces } = explanation
  return [
    `${service} ${operation}`,
    ...needs.map((each) => `  needs ${words(each)}`),
    ...candidates.map((each) => `  may need ${words(each)}`),
    ...(needs.length + candidates.length === 0 ? ['  needs no permission'] : []),
    ...(oneOf === undefined ? [] : [`  one of these or several: a trace does not show ${oneOf}`]),
    `  source: ${source}`,
    ...mayNeed.map(
      (each) => `  may need ${words(each)}${each.when === undefined ? '' : `: if ${each.when}`}`
    ),
    `  ${traces}`
  ]
}

function words({ action, level, on = [] }: ExplainedAction): string {
  if (level === undefined) return action
  return `${action} (${level}; ${on.length === 0 ? 'takes no resource, only *' : `on ${on.join(', ')}`})`
}

interface Found {
  prefix: string
  client: string | undefined
  operation: string
  rule: OperationRule | undefined
  /** What AWS lists as possible, where it lists the operation. */
  listed: string[] | undefined
}

function find(operation: string, clients: readonly ServiceClient[], reference: Reference): Found | undefined {
  return (
    foundAs([operation, pascal(operation)], clients, reference) ??
    foundAs(
      clients.flatMap(
        ({ prefix }) =>
          operationWritten(prefix, pascal(operation)) ??
          namesOf(prefix, reference).find((name) => letters(name) === letters(operation)) ??
          []
      ),
      clients,
      reference
    )
  )
}

function foundAs(
  names: readonly string[],
  clients: readonly ServiceClient[],
  reference: Reference
): Found | undefined {
  for (const name of names) {
    for (const { prefix, client } of clients) {
      const rule = curatedRule(prefix, client, name)
      const listed = reference.authorizedActions(prefix, client, name)
      if (rule !== undefined || listed !== undefined) {
        return { prefix, client: listed === undefined ? undefined : client, operation: name, rule, listed }
      }
    }
  }
  return undefined
}

function namesOf(prefix: string, reference: Reference): string[] {
  const actions = [...reference.actionsOf(prefix)].map(({ name }) => name.slice(prefix.length + 1))
  return [...new Set([...actions, ...curatedOperations(prefix)])]
}

function pascal(operation: string): string {
  return operation.replaceAll(/(?:^|[-_\s])([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

function explained(service: string, found: Found, reference: Reference): Explanation {
  const { prefix, operation, rule } = found
  const call: Call = { service, operation, parameters: {}, outcome: 'ok' }
  const { needs, unresolved, mayNeed, listed, when } = needsOf(call, ANYWHERE, reference)
  const actions = [...new Set(needs.map(({ action }) => action))]
  const candidates = actions.length === 0 ? mayNeed : []
  const besides = [...new Set([...mayNeed, ...listed])]
    .filter((action) => !candidates.includes(action))
    .toSorted()
  const each = (name: string): ExplainedAction => describe(name, when[name], reference)
  return {
    service: prefix,
    operation,
    needs: actions.map((name) => describe(name, undefined, reference)),
    candidates: candidates.map((name) => describe(name, undefined, reference)),
    ...(rule?.oneOf !== undefined && { oneOf: rule.oneOf }),
    mayNeed: besides.map(each),
    source: rule?.source ?? `AWS service reference, ${reference.date}`,
    traces: mustShow(found, actions, unresolved?.remedy, reference)
  }
}

function describe(name: string, when: string | undefined, reference: Reference): ExplainedAction {
  const action = reference.action(name)
  return {
    action: action?.name ?? name,
    ...(action !== undefined && { level: action.level, on: action.types.map((type) => type.name) }),
    ...(when !== undefined && { when })
  }
}

function mustShow(
  { prefix, client, operation }: Found,
  actions: readonly string[],
  remedy: string | undefined,
  reference: Reference
): string {
  const onResources = actions.filter((action) => (reference.action(action)?.types.length ?? 0) > 0)
  if (onResources.length === 0) return 'a trace need show no parameter'
  const parameters = parametersOf(client ?? prefix, operation)
  if (remedy === undefined) return 'a trace need show no parameter'
  return parameters === undefined || parameters.length === 0
    ? 'no parameter that an X-Ray SDK can record shows the resource'
    : `a trace must show, of these, what the request had: ${parameters.join(', ')}`
}
