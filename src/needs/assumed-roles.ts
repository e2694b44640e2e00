/**
 * Whose calls are those that follow an AssumeRole: no trace shows with which credentials a call was made, so that after it a process may
 * make calls of its own role and of the one that it assumed. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
import { arnIn } from '../services/resources/place.ts'
import type { DerivedCall } from './witnesses/witness.ts'

/** The calls of a workload, by whose they are. */
export interface Attributed {
  /** Those of its own role, and those that may be. */
  calls: DerivedCall[]
  /** Those of a role that it assumed, with its ARN. */
  ofOthers: { counted: DerivedCall; role: string }[]
  /** Set where it got credentials of another role. */
  assumed?: Assumed
}

export interface Assumed {
  /** ARNs, sorted; empty where no trace shows which. */
  roles: string[]
  /** How many calls were made with them. */
  calls: number
  /** The operations that gave the credentials, sorted: `STS AssumeRole`. */
  operations: string[]
}

/**
 * Calls to the account of a role that was assumed before are that role's. All others that were made after the first sight of an AssumeRole
 * may be: the process keeps the credentials, from one trace to the next.
 * @param role ARN of the workload's own role; absent where it is not known
 * @param account of the workload; absent where it is not known
 */
export function attributed(
  calls: readonly DerivedCall[],
  role: string | undefined,
  account: string | undefined
): Attributed {
  const giving = new Set(calls.filter((counted) => givesCredentials(counted, role)))
  if (giving.size === 0) return { calls: [...calls], ofOthers: [] }
  const roles = [...new Set([...giving].flatMap(rolesIn))].filter((arn) => arn !== role).toSorted()
  const foreign = firstByAccount(roles, account)
  // where the time of one is not known, it may have been before all others
  const since = [...giving].reduce((first, { begun = -Infinity }) => Math.min(first, begun), Infinity)
  const own: DerivedCall[] = []
  const ofOthers: Attributed['ofOthers'] = []
  for (const counted of calls) {
    const isGiving = giving.has(counted)
    const { begun = Infinity } = counted
    if (begun < since || (isGiving && (counted.begun ?? since) <= since)) own.push(counted)
    else {
      const other = isGiving ? undefined : roleCalled(counted, foreign)
      if (other === undefined) own.push({ ...counted, doubt: DOUBT })
      else ofOthers.push({ counted, role: other })
    }
  }
  const operations = [...giving].map(({ call }) => `${call.service} ${call.operation}`)
  const theirs = ofOthers.reduce((sum, { counted }) => sum + counted.calls, 0)
  return {
    calls: own,
    ofOthers,
    assumed: { roles, operations: [...new Set(operations)].toSorted(), calls: theirs }
  }
}

/** Why a call that follows an AssumeRole proves nothing of the workload's own role. */
const DOUBT = 'it may be the assumed role’s'

/** What was not answered gave nothing; and a role that assumes itself, as pods do that get theirs by a web identity, stays itself. */
function givesCredentials({ call, derivation }: DerivedCall, role: string | undefined): boolean {
  if (derivation.handsOutCredentials !== true) return false
  if (call.outcome !== 'ok' && call.outcome !== 'open') return false
  const shown = call.parameters['RoleArn'] ?? []
  return shown.length === 0 || shown.some((arn) => arn !== role)
}

function rolesIn({ call }: DerivedCall): string[] {
  return (call.parameters['RoleArn'] ?? []).filter((arn) => /^\d{12}$/.test(arnIn(arn)?.accountId ?? ''))
}

/** Of the assumed roles of each account that is not the workload's own the first. @param roles sorted */
function firstByAccount(roles: readonly string[], account: string | undefined): Map<string, string> {
  const first = new Map<string, string>()
  for (const arn of account === undefined ? [] : roles) {
    const theirs = arnIn(arn)?.accountId ?? ''
    if (theirs !== account && !first.has(theirs)) first.set(theirs, arn)
  }
  return first
}

/** The first of the assumed roles of an account that a call went to. */
function roleCalled(
  { call, derivation }: DerivedCall,
  foreign: ReadonlyMap<string, string>
): string | undefined {
  const called = [call.account, ...derivation.needs.map(({ resource }) => arnIn(resource)?.accountId)]
  return called.flatMap((account) => foreign.get(account ?? '') ?? []).toSorted()[0]
}
