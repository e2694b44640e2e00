/** `xray-privilege-scan diff <policy> <policy>`: what one allows that the other does not. */
import { newAccess, type NewAccess } from '../../policies/new-access.ts'
import type { Policy } from '../../iam/document.ts'
import { hasWildcard } from '../../iam/pattern.ts'
import { plural } from '../../kit/plural.ts'
import { ACCESS_LEVELS, type Reference } from '../../reference/reference.ts'
import { grantsOf, type RoleGrants } from '../../iam/grants.ts'

export interface Comparison {
  lines: string[]
  /** Whether both allow the same, as far as that can be decided. */
  same: boolean
}

/** Actions that are named one by one; more are counted by access level. */
const NAMED = 20

export function comparePolicies(first: Policy, second: Policy, reference: Reference): Comparison {
  const partition = partitionOf(first, second)
  const anyone = { partition, context: {} }
  const grants = (policy: Policy): RoleGrants => grantsOf(anyone, [policy], undefined, reference)
  const [a, b] = [grants(first), grants(second)]
  const lines = [
    ...section(
      '+',
      `${second.name} allows what ${first.name} does not`,
      newAccess(a, b, partition),
      unmatched(b, a)
    ),
    ...section(
      '-',
      `${first.name} allows what ${second.name} does not`,
      newAccess(b, a, partition),
      unmatched(a, b)
    )
  ]
  return lines.length === 0
    ? { lines: [`${first.name} and ${second.name} allow the same.`, ...tomorrow(first, second)], same: true }
    : { lines, same: false }
}

/** A role lives in one partition, so that `*` says no more than `arn:aws:*` where no other one is named; `*` where several are, or none is. */
function partitionOf(...policies: readonly Policy[]): string {
  const named = policies
    .flatMap(({ statements }) => statements.flatMap(({ resources }) => resources.patterns))
    .flatMap((pattern) => /^arn:([^:*?$]+):/.exec(pattern)?.[1] ?? [])
  const [only = '*', ...others] = new Set(named)
  return others.length === 0 ? only : '*'
}

/** Patterns stand for actions that AWS will have tomorrow, too. */
function tomorrow(first: Policy, second: Policy): string[] {
  const [a, b] = [first, second].map(patternsIn)
  const differing = [...new Set([...(a ?? []), ...(b ?? [])])].filter(
    (pattern) => a?.has(pattern) !== b?.has(pattern)
  )
  if (differing.length === 0) return []
  return [
    `That is so of the actions that AWS has today; only one of them has ${differing.sort().join(', ')}.`
  ]
}

function patternsIn({ statements }: Policy): Set<string> {
  const all = statements.flatMap(({ effect, actions: { not, patterns } }) =>
    patterns.filter(hasWildcard).map((pattern) => `${effect} ${not ? 'not ' : ''}${pattern.toLowerCase()}`)
  )
  return new Set(all)
}

function unmatched(grants: RoleGrants, other: RoleGrants): string[] {
  return grants.unmatched.filter((pattern) => !other.unmatched.includes(pattern))
}

function section(
  sign: string,
  title: string,
  access: readonly NewAccess[],
  unknown: readonly string[]
): string[] {
  if (access.length + unknown.length === 0) return []
  return [
    `${title}:`,
    ...access.map(({ resource, actions, conditional, certain, why }) => {
      const notes = [why, ...(conditional ? ['behind a condition'] : []), ...(certain ? [] : ['not certain'])]
      return `${certain ? sign : '?'} ${list(actions)} on ${resource} (${notes.join('; ')})`
    }),
    ...unknown.map((pattern) => `${sign} ${pattern} (matches no action of AWS's reference)`),
    ''
  ]
}

function list(actions: NewAccess['actions']): string {
  if (actions.length <= NAMED) return actions.map(({ name, level }) => `${name} [${level}]`).join(', ')
  const levels = ACCESS_LEVELS.map((level) => ({
    level,
    count: actions.filter((action) => action.level === level).length
  })).filter(({ count }) => count > 0)
  const counts = levels.map(({ level, count }) => `${count} ${level}`).join(', ')
  return `${plural(actions.length, 'action')} (${counts})`
}
