/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
import * as v from 'valibot'
import { messageOf } from '../kit/errors.ts'
import { misfit } from '../kit/shape.ts'

/** A list of patterns, or everything but them (`NotAction`, `NotResource`). */
export interface Patterns {
  not: boolean
  patterns: readonly string[]
}

/** One operator on one key, as written: `{ operator: 'ForAnyValue:StringLikeIfExists', key: 'aws:TagKeys', values: ['a*'] }`. */
export interface ConditionTest {
  operator: string
  key: string
  values: readonly string[]
}

export interface Statement {
  /** Position in the document, from 0. */
  index: number
  sid?: string
  effect: 'Allow' | 'Deny'
  actions: Patterns
  resources: Patterns
  /** All of them must hold; empty where nothing narrows the statement. */
  conditions: readonly ConditionTest[]
  /** Whether `${…}` is a policy variable in it: not in Version 2008-10-17, which is also the default. */
  variables: boolean
}

export interface Policy {
  /** The name of an inline policy, the ARN of a managed one. */
  name: string
  statements: Statement[]
}

const oneOrMany = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => (typeof value === 'string' ? [value] : value))
)

/** Numbers and booleans occur as values. */
const conditionValue = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String))
const conditionValues = v.union([
  v.pipe(
    conditionValue,
    v.transform((value) => [value])
  ),
  v.array(conditionValue)
])

const StatementForm = v.strictObject({
  Sid: v.optional(v.string()),
  Effect: v.picklist(['Allow', 'Deny']),
  Action: v.optional(oneOrMany),
  NotAction: v.optional(oneOrMany),
  Resource: v.optional(oneOrMany),
  NotResource: v.optional(oneOrMany),
  Condition: v.optional(v.record(v.string(), v.record(v.string(), conditionValues)))
})
type StatementForm = v.InferOutput<typeof StatementForm>

const DocumentForm = v.strictObject({
  Version: v.optional(v.picklist(['2012-10-17', '2008-10-17'])),
  Id: v.optional(v.string()),
  /** Not IAM's, but in files that this program and its predecessor wrote. */
  Description: v.optional(v.string()),
  Statement: v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())])
})

/**
 * Reads a policy document.
 * @param name how errors call the policy
 * @param document the object, or its text, URL-encoded as IAM's API gives it or not
 * @throws Error that names policy, statement and element, when the document is malformed
 */
export function parsePolicy(name: string, document: unknown): Policy {
  const form = v.safeParse(DocumentForm, typeof document === 'string' ? jsonOf(name, document) : document)
  if (!form.success) throw malformed(name, undefined, form.issues)
  const { Statement: list, Version } = form.output
  const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
    const parsed = v.safeParse(StatementForm, raw)
    if (!parsed.success) throw malformed(name, index, parsed.issues)
    return statementOf(`policy ${name}, statement ${index}`, index, parsed.output, Version === '2012-10-17')
  })
  return { name, statements }
}

/** A document as the text that IAM takes, on one line; undefined for a text that is no JSON. */
export function documentText(document: unknown): string | undefined {
  try {
    return JSON.stringify(typeof document === 'string' ? jsonOf('', document) : document)
  } catch {
    return undefined
  }
}

function jsonOf(name: string, text: string): unknown {
  try {
    // an object begins with a brace, and URL-encoded text has none
    return JSON.parse((text.trimStart().startsWith('{') ? text : decodeURIComponent(text)).trim())
  } catch (error) {
    throw new Error(`policy ${name}, document: not JSON (${messageOf(error)})`, { cause: error })
  }
}

function malformed(name: string, index: number | undefined, issues: readonly v.BaseIssue<unknown>[]): Error {
  return new Error(
    index === undefined
      ? `policy ${name}, ${misfit(issues, 'the document')}`
      : `policy ${name}, statement ${index}, ${misfit(issues, 'the statement')}`
  )
}

function statementOf(where: string, index: number, form: StatementForm, variables: boolean): Statement {
  const actions = either(form.Action, form.NotAction, 'Action', where)
  const resources = either(form.Resource, form.NotResource, 'Resource', where)
  for (const action of actions.patterns) checkAction(action, `${where}, ${actions.not ? 'Not' : ''}Action`)
  for (const resource of resources.patterns)
    checkResource(resource, `${where}, ${resources.not ? 'Not' : ''}Resource`)
  return {
    index,
    ...(form.Sid !== undefined && form.Sid !== '' && { sid: form.Sid }),
    effect: form.Effect,
    actions,
    resources,
    conditions: Object.entries(form.Condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => ({ operator, key, values }))
    ),
    variables
  }
}

function either(
  yes: string[] | undefined,
  no: string[] | undefined,
  element: string,
  where: string
): Patterns {
  if ((yes === undefined) === (no === undefined)) {
    throw new Error(`${where}: needs either ${element} or Not${element}`)
  }
  return { not: yes === undefined, patterns: yes ?? no ?? [] }
}

/** Only a bare `*` (also written `*:*`) stands for several services. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export const ACTION_FORM = /^(\*|\*:\*|[a-zA-Z0-9-]+:.+)$/

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html: no wildcard in the service segment */
export const RESOURCE_FORM = /^(\*$|arn:[^:]+:([^:*?]+(:|$)|\*$))/

function checkAction(action: string, where: string): void {
  if (ACTION_FORM.test(action)) return
  throw new Error(
    `${where}: "${action}" is no action: give "service:Name", with wildcards only in the name, or "*"`
  )
}

function checkResource(resource: string, where: string): void {
  if (RESOURCE_FORM.test(resource)) return
  throw new Error(
    `${where}: "${resource}" is no resource: give an ARN, with no wildcard for the service, or "*"`
  )
}
