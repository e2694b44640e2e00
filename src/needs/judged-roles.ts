/** Which roles a scan may judge: traces of tests prove nothing of roles that they were not made under. */
import { matchesName } from '../kit/name-pattern.ts'
import { roleName } from '../kit/role-name.ts'

/** Options only: what chooses roles is never read from a file that a pull request brings along. */
export interface JudgedRoles {
  /** Ids of the accounts whose roles are judged; of every account where there are none. */
  accounts?: readonly string[]
  /** Patterns of names of roles, without path, that are never judged. */
  productionRoles?: readonly string[]
}

/** Why nothing is said of a role or workload. */
export interface LeftOut {
  /** The option, and of patterns the one that matches. */
  match: string
  /** Completes a sentence that begins with the name. */
  why: string
}

/** @param arn of a role, or of a workload. One that names no account is left out by none */
export function leftOutByAccount(arn: string, { accounts = [] }: JudgedRoles): LeftOut | undefined {
  const account = arn.split(':')[4] ?? ''
  if (accounts.length === 0 || !/^\d{12}$/.test(account) || accounts.includes(account)) return undefined
  return { match: 'accounts', why: `is of account ${account}, which accounts does not name` }
}

/** @param arn of a role */
export function leftOutRole(arn: string, judged: JudgedRoles): LeftOut | undefined {
  const pattern = judged.productionRoles?.find((one) => matchesName(one, roleName(arn)))
  if (pattern === undefined) return leftOutByAccount(arn, judged)
  return {
    match: `production-roles ${pattern}`,
    why: `is a role of production by ${pattern} in production-roles: what tests do not use says nothing of it`
  }
}
