/** Policies within IAM's size limits. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length */
import type { WorkloadReport, WrittenPolicy } from '../report/report.ts'
import type { WrittenStatement } from './write.ts'

/** Characters of a managed policy. */
export const MANAGED_LIMIT = 6144
/** Characters of all inline policies of a role together. */
export const INLINE_LIMIT = 10_240
/** Managed policies that a role may have, unless the account's quota was raised. It goes up to 20. */
export const ATTACHED_LIMIT = 10

/** The characters of a policy that IAM counts: without white space, and without the Description, which IAM does not take. */
export function sizeOf({ Version, Statement }: WrittenPolicy): number {
  return lengthOf({ Version, Statement })
}

/**
 * The policies that together say the same, each within the limit and with the Description of the whole: every statement goes to the
 * first policy that has room for it. A statement that is too long is cut: its resources, or its actions where those are longer.
 * @param limit in characters, as sizeOf counts them
 * @returns at least one policy. One action on one resource cannot be cut: where that is too long, it stands alone above the limit
 */
export function split(policy: WrittenPolicy, limit: number = MANAGED_LIMIT): WrittenPolicy[] {
  if (policy.Statement.length === 0 || sizeOf(policy) <= limit) return [policy]
  const room = limit - sizeOf({ ...policy, Statement: [] })
  const parts: { statements: WrittenStatement[]; room: number }[] = []
  for (const statement of policy.Statement.flatMap((whole) => cut(whole, room))) {
    const length = lengthOf(statement)
    const withRoom = parts.find((part) => part.room > length)
    if (withRoom === undefined) parts.push({ statements: [statement], room: room - length })
    else {
      withRoom.statements.push(statement)
      // a comma stands between two statements
      withRoom.room -= length + 1
    }
  }
  return parts.map(({ statements }) => ({ ...policy, Statement: statements }))
}

/** The files of a workload's policy in their order, each with what stands in it. None for a workload without a policy. */
export function policyFiles({
  policy,
  policyFile,
  policyParts
}: Pick<WorkloadReport, 'policy' | 'policyFile' | 'policyParts'>): [file: string, content: WrittenPolicy][] {
  if (policy === undefined || policyFile === undefined) return []
  if (policyParts === undefined) return [[policyFile, policy]]
  const parts = split(policy)
  return policyParts.flatMap((file, i) => (parts[i] === undefined ? [] : [[file, parts[i]]]))
}

/**
 * Statements that together say the same, each of at most so many characters. The longer of the two lists is cut; the other one
 * before it where it would take up most of every piece.
 */
function cut(statement: WrittenStatement, room: number): WrittenStatement[] {
  const { Action, Resource } = statement
  const isPair = Action.length === 1 && Resource.length === 1
  if (isPair || lengthOf(statement) <= room) return [statement]
  const isByResources = Action.length === 1 || (Resource.length > 1 && lengthOf(Resource) >= lengthOf(Action))
  const [longer, shorter] = isByResources ? [Resource, Action] : [Action, Resource]
  const piece = (list: string[], other: string[]): WrittenStatement =>
    isByResources
      ? { ...statement, Action: other, Resource: list }
      : { ...statement, Action: list, Resource: other }
  const left = room - lengthOf(piece([], shorter))
  const pieces =
    left < room / 2 && shorter.length > 1
      ? halved(shorter).map((half) => piece(longer, half))
      : filled(longer, left).map((list) => piece(list, shorter))
  return pieces.flatMap((one) => cut(one, room))
}

function lengthOf(value: object): number {
  return JSON.stringify(value).length
}

function halved(list: readonly string[]): string[][] {
  const middle = Math.ceil(list.length / 2)
  return [list.slice(0, middle), list.slice(middle)]
}

/** Lists of as many texts as have room, with a comma between two; one at least. */
function filled(texts: readonly string[], room: number): string[][] {
  const lists: string[][] = []
  let left = 0
  for (const text of texts) {
    const { length } = JSON.stringify(text)
    const list = lists.at(-1)
    if (list === undefined || left < length + 1) {
      lists.push([text])
      left = room - length
    } else {
      list.push(text)
      left -= length + 1
    }
  }
  return lists
}
