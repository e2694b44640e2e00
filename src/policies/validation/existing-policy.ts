/** A role's identity policies as the one document that CheckNoNewAccess takes. */
import * as v from 'valibot'
import type { RolePolicies } from '../../iam/role-policies.ts'

const Statement = v.record(v.string(), v.unknown())
const Document = v.object({
  Version: v.optional(v.string()),
  Statement: v.union([v.array(Statement), Statement])
})

/**
 * Joins the statements of all policies. Sids are left out, since those of several policies may be the same and a document may not repeat one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 * @returns the document's text; undefined when no policy has a statement
 * @throws Error that names the policy that is none
 */
export function joinPolicies(policies: RolePolicies['policies']): string | undefined {
  const statements = policies.flatMap(({ name, document }) => statementsOf(name, document))
  if (statements.length === 0) return undefined
  return JSON.stringify({ Version: '2012-10-17', Statement: statements })
}

function statementsOf(name: string, document: unknown): Record<string, unknown>[] {
  const parsed = v.safeParse(Document, typeof document === 'string' ? jsonOf(document) : document)
  if (!parsed.success) throw new Error(`policy ${name} is malformed`)
  const { Version, Statement: given } = parsed.output
  return (Array.isArray(given) ? given : [given]).map((statement) => {
    const rest = Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'))
    return Version === '2012-10-17' ? rest : withoutVariables(rest)
  })
}

/** The document's JSON, URL-encoded as IAM's API gives it or not; undefined when it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text))
  } catch {
    return undefined
  }
}

/**
 * In a document without this version `${…}` is plain text; in the joined one `${$}` says so.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function withoutVariables(statement: Record<string, unknown>): Record<string, unknown> {
  const text = JSON.stringify(statement).replaceAll('${', () => '${$}{')
  return v.parse(Statement, JSON.parse(text))
}
