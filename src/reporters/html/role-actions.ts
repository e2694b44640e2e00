/** Every granted action of a role, with what speaks for it. */
import { ActionIndex } from '../../iam/action-index.ts'
import { compare } from '../../kit/compare.ts'
import type { RoleView } from '../../view/view.ts'
import type { ActionData, Cell, Testimony } from './page/page-data.ts'

/** Names of witnesses that have a colour of their own. */
const WITNESSES = ['configuration', 'forwarded-access', 'earlier-run', 'metric'] as const

/** What the report calls a witness, as the page does. @param witness absent from older reports, which had one only */
export function testimonyOf(witness = 'configuration'): Testimony {
  return WITNESSES.find((name) => name === witness) ?? 'other'
}

/** Whether so much was seen of a role that what it does not use can be told. */
export function wasWatched({ judged, coverage }: RoleView['report']): boolean {
  return judged && coverage?.tooLittle === undefined
}

/** Those that are known by name, sorted: below a grant of `*` the unused ones are not. */
export function actionsOf({ report, workloads }: RoleView): ActionData[] {
  const known = new Map<string, ActionData>()
  const tell = (told: ActionData): void => {
    const [action, testimony, calls, about] = told
    const before = known.get(action)
    if (before === undefined) known.set(action, told)
    else if (before[1] === testimony || (before[1] === 'earlier-run' && testimony === 'trace'))
      known.set(action, [action, testimony, before[2] + calls, about])
  }
  const elsewhere = new Set(report.grantedElsewhere.map(({ action }) => action))
  const patterns = new ActionIndex(elsewhere, (action) => action)
  for (const { actions } of report.grants)
    for (const { action, used, implied } of actions)
      if (used + implied > 0) for (const granted of patterns.matching(action)) elsewhere.delete(granted)
  for (const workload of workloads)
    for (const { action, calls, run } of workload.report.needs)
      if (!elsewhere.has(action)) tell([action, run === undefined ? 'trace' : 'earlier-run', calls, ''])
  for (const workload of workloads)
    for (const { action, from, witness } of workload.report.implied)
      if (!elsewhere.has(action)) tell([action, testimonyOf(witness), 0, from])
  const isWatched = wasWatched(report)
  for (const { action, why } of report.undecided) tell([action, isWatched ? 'undecided' : 'unseen', 0, why])
  for (const one of report.unused.actions ?? []) tell(unusedData(one, isWatched ? 'unused' : 'unseen'))
  return [...known.values()].toSorted(([a], [b]) => compare(a, b))
}

/** Roles have their unused actions in common. */
const unusedActions = { unused: new WeakMap<object, ActionData>(), unseen: new WeakMap<object, ActionData>() }

function unusedData(one: { action: string; level: string }, standing: 'unused' | 'unseen'): ActionData {
  const known =
    unusedActions[standing].get(one) ?? ([one.action, standing, 0, one.level] satisfies ActionData)
  unusedActions[standing].set(one, known)
  return known
}

/**
 * How many granted actions of each service stand how.
 * @param place the position of a service
 */
export function cellsOf(
  { report }: RoleView,
  actions: readonly ActionData[],
  place: (service: string) => number
): Cell[] {
  const counts = new Map<string, [number, number, number, number, number]>()
  const count = (service: string, column: number, more = 1): void => {
    const numbers = counts.get(service) ?? [0, 0, 0, 0, 0]
    numbers[column] = (numbers[column] ?? 0) + more
    counts.set(service, numbers)
  }
  for (const [action, testimony] of actions) count(serviceOf(action), COLUMN[testimony])
  if (report.unused.actions === undefined && report.judged) count('*', COLUMN.unused, report.unused.total)
  if (!report.judged)
    // what is granted is known by its patterns only
    for (const { actions: patterns } of report.grants)
      for (const { action } of patterns) count(serviceOf(action), COLUMN.unseen, 0)
  return [...counts]
    .map(([service, numbers]): Cell => [place(service), ...numbers])
    .toSorted(([a], [b]) => a - b)
}

const COLUMN: Readonly<Record<Testimony, number>> = {
  trace: 0,
  'earlier-run': 0,
  configuration: 1,
  'forwarded-access': 1,
  metric: 1,
  other: 1,
  undecided: 2,
  unused: 3,
  unseen: 4
}

/** `*` of a pattern that holds several services. */
export function serviceOf(action: string): string {
  const service = /^([a-z0-9-]+):/i.exec(action)?.[1]
  return service === undefined ? '*' : service.toLowerCase()
}
