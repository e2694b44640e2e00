/**
 * Needs to a policy document: least statements, no wildcard in an action, sorted. It shares no code with the reading of policies
 * (iam/pattern.ts, iam/decide.ts), by which its output is checked.
 */
import { canonicalCondition, conditionText, type Condition } from '../domain/condition.ts'
import type { Permission } from '../domain/testimony.ts'
import type { WrittenPolicy } from '../report/report.ts'
import { compare } from '../kit/compare.ts'
import { addTo } from '../kit/grouped.ts'

export type WrittenStatement = WrittenPolicy['Statement'][number]

/** Resources by action, under one condition. */
interface Conditioned {
  condition: Condition | undefined
  resourcesOf: Map<string, Set<string>>
}

/**
 * Leaves out a resource that another one of the action holds under the same condition or none, and joins what is needed on the same
 * resources, or by the same actions, into one statement. No statement allows an action on a resource that was not needed, or under
 * another condition; the bytes are the same whatever the order of the needs.
 * @param denies stand after what is allowed, as they are
 * @param description what the policy says of itself; IAM refuses the element, so that undefined leaves it out
 */
export function writePolicy(
  needs: Iterable<Permission>,
  description: string | undefined,
  denies: readonly WrittenStatement[] = []
): WrittenPolicy {
  const byCondition = grouped(needs)
  const unconditioned = byCondition.get('')?.resourcesOf
  const statements = [...byCondition.values()].flatMap(({ condition, resourcesOf }) => {
    const least = new Map(
      [...resourcesOf].map(([action, resources]) => {
        const free = condition === undefined ? undefined : unconditioned?.get(action)
        return [action, notHeld(resources, free ?? new Set())] as const
      })
    )
    return components(least).flatMap((component) => statementsOf(component, condition))
  })
  return {
    Version: '2012-10-17',
    ...(description !== undefined && { Description: description }),
    Statement: [...statements.toSorted((a, b) => compare(sortKey(a), sortKey(b))), ...denies]
  }
}

function grouped(needs: Iterable<Permission>): Map<string, Conditioned> {
  const byCondition = new Map<string, Conditioned>()
  for (const { action, resource, condition } of needs) {
    const key = conditionText(condition)
    const group = byCondition.get(key) ?? { condition: canonicalCondition(condition), resourcesOf: new Map() }
    byCondition.set(key, group)
    const resources = group.resourcesOf.get(action) ?? new Set()
    group.resourcesOf.set(action, resources.add(resource))
  }
  return byCondition
}

/** Those of the resources that neither another one of them nor one of the free ones holds. */
function notHeld(resources: ReadonlySet<string>, free: ReadonlySet<string>): string[] {
  const kept = new Set([...resources].sort())
  const patterns = [...kept, ...free].filter((resource) => /[*?]/.test(resource))
  // a workload may have thousands of resources: only patterns that begin alike are compared
  const byBeginning = inverted(new Map(patterns.map((one) => [one, [one.slice(0, one.search(/[*?]/))]])))
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))].toSorted((a, b) => a - b)
  for (const one of kept) {
    const isHeld = lengths.some(
      (length) =>
        length <= one.length &&
        byBeginning
          .get(one.slice(0, length))
          ?.some((other) => (free.has(other) || (kept.has(other) && other !== one)) && holds(other, one))
    )
    if (isHeld || free.has(one)) kept.delete(one)
  }
  return [...kept]
}

/**
 * Whether everything that the resource pattern `inner` matches is matched by `outer`; never a wrong yes. A `*` matches any run of
 * characters, but within the first five parts of an ARN and before the end of the part it does not run beyond the colon.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
function holds(outer: string, inner: string): boolean {
  let o = 0
  let i = 0
  let star = -1
  let starStays = false
  let resume = 0
  while (i < inner.length) {
    if (outer[o] === '*') {
      star = o++
      starStays = stays(outer, star)
      resume = i
    } else if ((outer[o] === inner[i] && inner[i] !== '*') || isOneCharacter(outer, o, inner[i])) {
      o++
      i++
    } else if (star >= 0 && (!starStays || matchesNoColon(inner, resume))) {
      o = star + 1
      i = ++resume
    } else return false
  }
  while (outer[o] === '*') o++
  return o === outer.length
}

/** Whether a `?` stands for a character; for a colon only after the fifth one. */
function isOneCharacter(pattern: string, position: number, character: string | undefined): boolean {
  if (pattern[position] !== '?' || character === undefined || '*$'.includes(character)) return false
  return character !== ':' || pattern.slice(0, position).split(':').length > 5
}

/** Whether the `*` at a position of a pattern does not run beyond a colon. */
function stays(pattern: string, position: number): boolean {
  const next = pattern[position + 1]
  return next !== undefined && next !== ':' && pattern.slice(0, position).split(':').length <= 5
}

/** Whether what stands at a position of a pattern is sure to match no colon; `?` and `$` may be of a wildcard and of a policy variable. */
function matchesNoColon(pattern: string, position: number): boolean {
  const character = pattern[position] ?? ':'
  return character === '*' ? stays(pattern, position) : !':?$'.includes(character)
}

/** Actions that share resources, directly or through other actions. */
function components(resourcesOf: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]>[] {
  const actionsOf = inverted(resourcesOf)
  const seen = new Set<string>()
  const found: Map<string, readonly string[]>[] = []
  for (const first of resourcesOf.keys()) {
    if (seen.has(first)) continue
    seen.add(first)
    const component = new Map<string, readonly string[]>()
    const open = [first]
    for (let action = open.pop(); action !== undefined; action = open.pop()) {
      const resources = resourcesOf.get(action) ?? []
      component.set(action, resources)
      for (const resource of resources) {
        const sharing = actionsOf.get(resource) ?? []
        actionsOf.delete(resource)
        for (const other of sharing) {
          if (seen.has(other)) continue
          seen.add(other)
          open.push(other)
        }
      }
    }
    if ([...component.values()].some((resources) => resources.length > 0)) found.push(component)
  }
  return found
}

function inverted(lists: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const inverse = new Map<string, string[]>()
  for (const [from, list] of lists) for (const to of list) addTo(inverse, to, from)
  return inverse
}

/** One statement for each set of resources that actions have in common, or for each set of actions where those are fewer. */
function statementsOf(
  resourcesOf: ReadonlyMap<string, readonly string[]>,
  condition: Condition | undefined
): WrittenStatement[] {
  const byResources = withEqualLists(resourcesOf)
  const byActions = withEqualLists(inverted(resourcesOf))
  const pairs =
    byActions.length < byResources.length
      ? byActions.map(([Resource, Action]) => [Action, Resource])
      : byResources
  return pairs.map(([Action = [], Resource = []]) => ({
    Effect: 'Allow',
    Action,
    Resource,
    ...(condition !== undefined && { Condition: condition })
  }))
}

/** The keys that have the same list, with that list; all sorted. */
function withEqualLists(lists: ReadonlyMap<string, readonly string[]>): [keys: string[], list: string[]][] {
  const groups = new Map<string, [string[], string[]]>()
  for (const [key, list] of lists) {
    if (list.length === 0) continue
    const sorted = list.toSorted()
    const text = JSON.stringify(sorted)
    const group = groups.get(text)
    if (group === undefined) groups.set(text, [[key], sorted])
    else group[0].push(key)
  }
  return [...groups.values()].map(([keys, list]) => [keys.sort(), list])
}

function sortKey({ Action, Resource, Condition }: WrittenStatement): string {
  return JSON.stringify([Action, Resource, conditionText(Condition)])
}
