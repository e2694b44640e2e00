/**
 * What a workload needs as questions to IAM's policy simulator.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
 */
import type { Condition } from '../../domain/condition.ts'
import type { Permission } from '../../domain/testimony.ts'
import { compare } from '../../kit/compare.ts'

/** A condition key of the simulated request, with the values that it has there. */
export interface ContextEntry {
  key: string
  values: string[]
  /** Whether the key may have several values in one request. */
  isList: boolean
}

/** One question: each action on each resource. All of them are needed. */
export interface Simulation {
  actions: string[]
  /** What is needed, and the ARN that is asked for it; none where the actions are needed on `*`. */
  resources: { needed: string; asked: string }[]
  context: ContextEntry[]
}

/** Where the workload itself is: stands in for `*` in these parts of an ARN. */
export interface Place {
  partition: string
  region: string
  account: string
}

/** The most actions, and the most resources, in one question: what comes back fits the simulator's page of 100 decisions. */
const MOST = 10

/** The simulator takes ARNs, not patterns: these texts stand in for `*` and `?`. */
const ANYTHING = 'anything'
const ONE = 'x'

/**
 * Groups the needs into questions of which every pair is needed, the same ones whatever the order of the needs.
 * @returns the questions, and the needs that cannot be asked, in words
 */
export function simulationsOf(
  needs: Iterable<Permission>,
  place: Place
): { simulations: Simulation[]; unaskable: { need: string; why: string }[] } {
  const unaskable: { need: string; why: string }[] = []
  const groups = new Map<string, { context: ContextEntry[]; resourcesOf: Map<string, Set<string>> }>()
  for (const { action, resource, condition = {} } of needs) {
    const contexts = contextsOf(condition)
    if (contexts === undefined || resource.includes('${')) {
      const operators = Object.keys(condition).sort().join(', ')
      const why =
        contexts === undefined
          ? `Its condition (${operators}) is none that can be simulated here`
          : 'Policy variables are not simulated here'
      unaskable.push({ need: `${action} on ${resource}`, why })
      continue
    }
    for (const context of contexts) {
      const key = JSON.stringify([context, resource === '*'])
      const group = groups.get(key) ?? { context, resourcesOf: new Map<string, Set<string>>() }
      groups.set(key, group)
      group.resourcesOf.set(action, (group.resourcesOf.get(action) ?? new Set()).add(resource))
    }
  }
  const simulations = [...groups]
    .toSorted(([a], [b]) => compare(a, b))
    .flatMap(([, { context, resourcesOf }]) =>
      actionsByResources(resourcesOf).flatMap(([resources, actions]) =>
        chunks(actions).flatMap((some) =>
          chunks(resources).map((needed) => ({
            actions: some,
            resources: needed.flatMap((one) =>
              one === '*' ? [] : [{ needed: one, asked: sampleOf(one, place) }]
            ),
            context
          }))
        )
      )
    )
  return { simulations, unaskable }
}

/** The two halves of a question, so that what offends the simulator can be found; none of a single pair. */
export function halvesOf({ actions, resources, context }: Simulation): Simulation[] {
  if (actions.length > 1)
    return halves(actions).map((some) => ({ actions: some, resources: [...resources], context }))
  if (resources.length > 1) return halves(resources).map((some) => ({ actions, resources: some, context }))
  return []
}

/**
 * An ARN that a pattern holds. A `*` at the end may stand for parts that are not written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
function sampleOf(pattern: string, { partition, region, account }: Place): string {
  const parts = pattern.split(':')
  while (parts.length < 6 && parts.at(-1)?.endsWith('*') === true) parts.push('*')
  const own: (string | undefined)[] = [undefined, partition, undefined, region, account]
  return parts
    .map((part, i) => (part === '*' ? (own[i] ?? ANYTHING) : part))
    .join(':')
    .replaceAll('*', ANYTHING)
    .replaceAll('?', ONE)
}

/** Operators that written policies may have; of the `Like` ones and those of ARNs a value may be a pattern. */
const OPERATOR = /^(ForAnyValue:|ForAllValues:)?(StringEquals|StringLike|ArnEquals|ArnLike)$/

/**
 * Requests in which a condition holds, so many that each of its values occurs in one of them.
 * @returns none at all, without a condition one that says nothing; undefined for an operator that written policies do not have
 */
function contextsOf(condition: Condition): ContextEntry[][] | undefined {
  const entries: ContextEntry[] = []
  for (const [operator, keys] of Object.entries(condition)) {
    const [, qualifier, comparison] = OPERATOR.exec(operator) ?? []
    if (comparison === undefined) return undefined
    for (const [key, patterns] of Object.entries(keys)) {
      const values = patterns.map((value) =>
        comparison === 'StringEquals' ? value : value.replaceAll('*', ANYTHING).replaceAll('?', ONE)
      )
      entries.push({ key, values: values.sort(), isList: qualifier !== undefined })
    }
  }
  entries.sort((a, b) => compare(a.key, b.key))
  const requests = Math.max(1, ...entries.map(({ values, isList }) => (isList ? 1 : values.length)))
  return Array.from({ length: requests }, (_, n) =>
    entries.map(({ key, values, isList }) => ({
      key,
      values: isList ? values : values.slice(n % values.length, (n % values.length) + 1),
      isList
    }))
  )
}

/** Actions that are needed on the very same resources, together; all sorted. */
function actionsByResources(resourcesOf: ReadonlyMap<string, ReadonlySet<string>>): [string[], string[]][] {
  const groups = new Map<string, [string[], string[]]>()
  for (const [action, set] of [...resourcesOf].toSorted(([a], [b]) => compare(a, b))) {
    const resources = [...set].sort()
    const key = resources.join('\n')
    const group = groups.get(key) ?? [resources, []]
    groups.set(key, group)
    group[1].push(action)
  }
  return [...groups.values()]
}

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / MOST) }, (_, n) =>
    items.slice(n * MOST, (n + 1) * MOST)
  )
}

function halves<T>(items: readonly T[]): T[][] {
  const middle = Math.ceil(items.length / 2)
  return [items.slice(0, middle), items.slice(middle)]
}
