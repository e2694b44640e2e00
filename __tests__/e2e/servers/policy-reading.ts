/** As much of IAM's language as the servers need to answer questions about policies: Allow, wildcards, and conditions on texts. */
export interface ReadStatement {
  Sid?: string
  Effect: string
  Action?: string | string[]
  Resource?: string | string[]
  Condition?: Record<string, Record<string, string | string[]>>
}

export interface ReadPolicy {
  Statement: ReadStatement[]
  [element: string]: unknown
}

export function readPolicy(text: string): ReadPolicy {
  const policy = JSON.parse(text) as { Statement: ReadStatement | ReadStatement[] }
  return { ...policy, Statement: list(policy.Statement) }
}

/** Whether a statement allows an action on a resource, apart from its conditions. */
export function allows(statement: ReadStatement, action: string, resource: string): boolean {
  return (
    statement.Effect === 'Allow' &&
    list(statement.Action ?? []).some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
    list(statement.Resource ?? []).some((pattern) => matches(pattern, resource))
  )
}

/** The keys of a statement's conditions whose values the context does not fit. */
export function unmetKeys(statement: ReadStatement, context: ReadonlyMap<string, string[]>): string[] {
  return Object.values(statement.Condition ?? {}).flatMap((keys) =>
    Object.entries(keys).flatMap(([key, wanted]) => {
      const given = context.get(key) ?? []
      const fits = given.some((value) => list(wanted).some((pattern) => matches(pattern, value)))
      return fits ? [] : [key]
    })
  )
}

export function list<T>(oneOrMany: T | T[]): T[] {
  return Array.isArray(oneOrMany) ? oneOrMany : [oneOrMany]
}

function matches(pattern: string, value: string): boolean {
  const literals = pattern.split('*').map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literals.join('.*')}$`).test(value)
}
