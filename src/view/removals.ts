/** What a role could lose, the most dangerous first: grants of which something is unused, and used actions on more than is needed. */
import { matchesAction } from '../iam/pattern.ts'
import { compare } from '../kit/compare.ts'
import type { RoleReport, TemplateFinding, TemplateFindings } from '../report/report.ts'
import { linkTo } from '../templates/link.ts'
import { dangerOf, type Danger } from './danger.ts'
import type { DistinctGrant } from './grants.ts'

/** A grant that goes too far, with its most dangerous action. */
export interface Removal {
  /** `remove`: all of it; `replace`: its pattern by the actions that are needed; `narrow`: its resources to those that are needed. */
  how: 'remove' | 'replace' | 'narrow'
  /** The policies that grant it. */
  policies: readonly string[]
  /** The action pattern as it is granted. */
  granted: string
  /** By name; the granted pattern where its unused actions are not named. */
  action: string
  /** Absent where it is not known. */
  level?: string
  danger: Danger
  /** What it is granted on. */
  resources: readonly string[]
  /** Of the pattern the actions that are needed, or the resources; none where all of it goes. */
  needed: readonly string[]
  /** How many actions of the pattern are unused. */
  unused: number
  /** Actions of the pattern of which nothing shows whether they are needed. */
  undecided: number
  /** Whether the baseline lacks something of it; false without a baseline. */
  isNew: boolean
  /** Whether a waiver covers a part of it, or all. */
  isWaived: boolean
  /** Where the repository grants it, as far as that is known. */
  places: readonly Place[]
}

export interface Place {
  /** `template.yaml:31` */
  name: string
  /** Absent where it is not known where the repository can be seen. */
  url?: string
}

/** A used action on more than is needed, and whether the baseline lacks it. */
export type Wide = RoleReport['wide'][number] & { isNew: boolean }

/**
 * What is new comes before what was there; waived grants come last.
 * @param grants those of one role
 * @param wide those of the same role
 */
export function removalsOf(
  { arn, waived }: Pick<RoleReport, 'arn' | 'waived'>,
  grants: readonly DistinctGrant[],
  wide: readonly Wide[],
  templates: TemplateFindings | undefined
): Removal[] {
  const located = templates?.located.filter(({ role }) => role === arn) ?? []
  const all = [
    ...grants
      .filter(({ unused }) => unused > 0)
      .map((grant) => ({
        places: placesOf(
          located.filter(
            ({ policy, action, resource }) =>
              resource === undefined && policy === grant.policy && action === grant.action
          ),
          templates
        ),
        ...ofUnused(grant)
      })),
    ...wide.map((one) => ({
      places: placesOf(
        located.filter(({ action, resource }) => resource !== undefined && action === one.action),
        templates
      ),
      ...ofWide(one, grants, waived)
    }))
  ]
  return all.toSorted(byDanger)
}

/** Compares removals of any roles. Of two that are equally dangerous the unused one goes first: nothing breaks without it. */
export function byDanger(a: Removal, b: Removal): number {
  return (
    Number(a.isWaived) - Number(b.isWaived) ||
    Number(b.isNew) - Number(a.isNew) ||
    a.danger.rank - b.danger.rank ||
    Number(a.how === 'narrow') - Number(b.how === 'narrow') ||
    b.unused - a.unused ||
    compare(a.granted, b.granted) ||
    compare(a.policies.join(), b.policies.join())
  )
}

function ofUnused(grant: DistinctGrant): Omit<Removal, 'places'> {
  const {
    action: granted,
    resources,
    policy,
    used,
    undecided,
    unused,
    unusedActions,
    isNew,
    isWaived
  } = grant
  const isBroad = /[*?]/.test(granted) && resources.includes('*')
  const worst = worstOf(unusedActions?.length ? unusedActions : [{ action: granted }], isBroad)
  return {
    how: used + undecided > 0 ? 'replace' : 'remove',
    policies: [policy],
    granted,
    ...(worst ?? { action: granted, danger: dangerOf({ action: granted, isBroad, isUsed: false }) }),
    resources,
    needed: grant.uses.map(([action]) => action),
    unused,
    undecided,
    isNew,
    isWaived
  }
}

type Named = readonly { action: string; level?: string }[]

/** By lists that many roles have in common: `narrow` first, then broad ones. */
const worst = { narrow: new WeakMap<Named, Worst>(), broad: new WeakMap<Named, Worst>() }

type Worst = { action: string; level?: string; danger: Danger } | undefined

/** The most dangerous of some unused actions. */
function worstOf(named: Named, isBroad: boolean): Worst {
  const kept = isBroad ? worst.broad : worst.narrow
  const known = kept.get(named)
  if (known !== undefined) return known
  let found: Worst
  for (const one of named) {
    const danger = dangerOf({ ...one, isBroad, isUsed: false })
    if (
      found === undefined ||
      danger.rank < found.danger.rank ||
      (danger.rank === found.danger.rank && compare(one.action, found.action) < 0)
    )
      found = { ...one, danger }
  }
  kept.set(named, found)
  return found
}

function ofWide(
  { action, level, width, granted, needed, isNew }: Wide,
  grants: readonly DistinctGrant[],
  waived: RoleReport['waived']
): Omit<Removal, 'places'> {
  const giving = grants.filter(
    (grant) =>
      matchesAction(grant.action, action) && grant.resources.some((resource) => granted.includes(resource))
  )
  return {
    how: 'narrow',
    policies: [...new Set(giving.map(({ policy }) => policy))].sort(),
    granted: action,
    action,
    ...(level !== undefined && { level }),
    danger: dangerOf({
      action,
      ...(level !== undefined && { level }),
      isBroad: width === 'all' || width === 'service',
      isUsed: true
    }),
    resources: granted,
    needed,
    unused: 0,
    undecided: 0,
    isNew,
    isWaived: waived.some((one) => one.action === action && one.resource !== undefined)
  }
}

function placesOf(
  findings: readonly TemplateFinding[],
  templates: TemplateFindings | undefined
): readonly Place[] {
  const places = new Map<string, Place>()
  for (const finding of findings) {
    const name = `${finding.file}:${finding.startLine}`
    const url = templates === undefined ? undefined : linkTo(templates, finding)
    places.set(name, { name, ...(url !== undefined && { url }) })
  }
  return [...places.values()].toSorted((a, b) => compare(a.name, b.name))
}
