/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
import * as v from 'valibot'

/** A list of patterns, or everything but them (`NotAction`, `NotResource`). */
export interface Patterns {
  not: boolean
  patterns: readonly string[]
}

export interface Statement {
  /** Position in the document, from 0. */
  index: number
  sid?: string
  effect: 'Allow' | 'Deny'
  actions: Patterns
  resources: Patterns
  /** Whether a Condition narrows it. */
  conditional: boolean
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

const StatementForm = v.object({
  Sid: v.optional(v.string()),
  Effect: v.picklist(['Allow', 'Deny']),
  Action: v.optional(oneOrMany),
  NotAction: v.optional(oneOrMany),
  Resource: v.optional(oneOrMany),
  NotResource: v.optional(oneOrMany),
  Condition: v.optional(v.record(v.string(), v.unknown()))
})
type StatementForm = v.InferOutput<typeof StatementForm>

const DocumentForm = v.object({
  Version: v.optional(v.string()),
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
  const { Statement: list } = form.output
  const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
    const parsed = v.safeParse(StatementForm, raw)
    if (!parsed.success) throw malformed(name, index, parsed.issues)
    return statementOf(name, index, parsed.output)
  })
  return { name, statements }
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text))
  } catch {
    throw new Error(`policy ${name}: the document is not JSON`)
  }
}

function malformed(name: string, index: number | undefined, issues: readonly v.BaseIssue<unknown>[]): Error {
  const element = issues[0] === undefined ? '' : v.getDotPath(issues[0])
  const where = index === undefined ? '' : `, statement ${index}`
  return new Error(`policy ${name}${where}, ${element ?? 'document'}: ${issues[0]?.message ?? 'malformed'}`)
}

function statementOf(name: string, index: number, form: StatementForm): Statement {
  return {
    index,
    ...(form.Sid !== undefined && form.Sid !== '' && { sid: form.Sid }),
    effect: form.Effect,
    actions: either(form.Action, form.NotAction, 'Action', `policy ${name}, statement ${index}`),
    resources: either(form.Resource, form.NotResource, 'Resource', `policy ${name}, statement ${index}`),
    conditional: form.Condition !== undefined && Object.keys(form.Condition).length > 0
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
