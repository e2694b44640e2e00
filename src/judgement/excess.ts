/** Grants minus needs, on two axes that never mix: actions that nobody used, and used actions granted on more than was used. */
import { isOfCalls, type Testimony } from '../domain/testimony.ts'
import { PatternIndex } from '../iam/pattern-index.ts'
import { hasWildcard, overlaps, resourcePattern, type Pattern } from '../iam/pattern.ts'
import type { Truth } from '../iam/truth.ts'
import type { Action, Reference } from '../reference/reference.ts'
import type { RoleReport } from '../report/report.ts'
import { isHeldBy, type Extent } from '../iam/extent.ts'
import { isConditional, reachOf, type Grant, type RoleGrants } from '../iam/grants.ts'
import { compare } from '../kit/compare.ts'
import type { UnusedAction } from './findings.ts'
import {
  actionsOnNone,
  blockedActions,
  grantedActions,
  unusedActions,
  type GrantedActions
} from './granted-actions.ts'
import { grantingOf, grantReports, type Giving, type Standing } from './granted.ts'
import { WIDTHS, widthOf } from './width.ts'
import { addTo } from '../kit/grouped.ts'

export type Excess = Pick<
  RoleReport,
  'granted' | 'used' | 'implied' | 'blocked' | 'unused' | 'wide' | 'undecided' | 'grants'
> & {
  /** All of them with what gives each, also below a grant of `*` or NotAction: worked out when it is asked for. */
  everyUnused: () => UnusedAction[]
}

/** Compares what a role grants with what speaks for it. @param testimonies of all workloads of the role together */
export function excessOf(
  { grants }: RoleGrants,
  testimonies: readonly Testimony[],
  reference: Reference
): Excess {
  const granted = grantedActions(grants)
  const needed = new Map<string, Testimony[]>()
  const doubtful = new Map<string, Testimony[]>()
  for (const need of testimonies) {
    if (need.certainty !== 'needed' || !granted.byName.has(need.action)) continue
    addTo(need.doubt === undefined ? needed : doubtful, need.action, need)
  }
  const doubts = doubtsIn(
    testimonies.filter(({ certainty }) => certainty === 'maybe'),
    granted,
    grants
  )
  const undecided = new Map<string, string>()
  const standing = new Map<string, Standing>()
  for (const [name, needs] of needed) standing.set(name, needs.some(isOfCalls) ? 'used' : 'implied')
  for (const name of new Set([...doubtful.keys(), ...doubts.keys()])) {
    const doubt = whyDoubted(doubtful.get(name)) ?? doubts.get(name)
    if (doubt === undefined || needed.has(name)) continue
    undecided.set(name, doubt)
    standing.set(name, 'undecided')
  }
  const wide: RoleReport['wide'] = []
  for (const [name, needs] of needed) {
    const action = granted.byName.get(name)
    if (action === undefined || action.types.length === 0) continue
    const beyond = grantedBeyond(action, grants, needs)
    if (beyond.exceeding.length === 0) continue
    // what a doubtful call may need justifies a resource as well
    const unsure = doubtful.get(name) ?? []
    const all = [...needs, ...unsure]
    const { exceeding, open } = unsure.length === 0 ? beyond : grantedBeyond(action, grants, all)
    const vague = all.flatMap(whyWider).toSorted(compare)[0]
    const doubt = vague ?? doubts.get(name) ?? (exceeding.length === 0 ? whyDoubted(unsure) : open)
    if (doubt === undefined) wide.push(wideFinding(action, exceeding, all, reference))
    else undecided.set(name, `whether it needs all of its resources cannot be told: ${doubt}`)
  }
  const standingAs = (wanted: Standing): number =>
    [...standing.values()].filter((stands) => stands === wanted).length
  const unused = unusedActions(granted, standing)
  const blocked = blockedActions(grants, granted)
  const isSweeping = grants.some(
    ({ patterns, actions, blocked: taken }) =>
      patterns.some(({ sweeping }) => sweeping) && actions.size + taken.length > 0
  )
  return {
    granted: granted.byName.size,
    used: standingAs('used'),
    implied: standingAs('implied'),
    blocked: { total: blocked.length, ...(!isSweeping && { actions: blocked }) },
    unused: {
      total: unused.actions.length,
      byAccessLevel: unused.byAccessLevel,
      ...(!isSweeping && { actions: unused.listed })
    },
    wide: wide.toSorted((a, b) => compare(a.action, b.action)),
    undecided: [...undecided]
      .map(([action, why]) => ({ action, why }))
      .toSorted((a, b) => compare(a.action, b.action)),
    grants: grantReports(grants, standing),
    everyUnused: everyUnused(unused.actions, grants)
  }
}

/** Why calls that may be another role's prove no use. */
function whyDoubted(needs: readonly Testimony[] | undefined): string | undefined {
  const whys = (needs ?? []).flatMap(({ why, doubt }) =>
    doubt === undefined ? [] : [`${why}, and ${doubt}`]
  )
  return whys.toSorted(compare)[0]
}

/** Why a need's resource is wider than what was used, where it is. */
function whyWider({ precision, reason }: Testimony): string[] {
  return precision === 'wider' && reason !== undefined ? [reason] : []
}

/** Of which granted actions nobody knows whether they are needed, by name, and why. */
function doubtsIn(
  mayNeed: readonly Testimony[],
  granted: GrantedActions,
  grants: readonly Grant[]
): Map<string, string> {
  const doubts = new Map<string, string>()
  const named = mayNeed.filter(({ action }) => !hasWildcard(action))
  for (const { action, why } of [...named, ...mayNeed.filter((doubt) => hasWildcard(doubt.action))])
    for (const { name } of granted.index.matching(action)) if (!doubts.has(name)) doubts.set(name, why)
  for (const { name } of actionsOnNone(grants, granted)) if (!doubts.has(name)) doubts.set(name, ON_SOME)
  return doubts
}

const ON_SOME = 'IAM takes no resource for it, so that a grant on some resources may give nothing'

interface Beyond {
  grant: Grant
  reach: Extent
  /** As written, or what Denies and the boundary leave of it. */
  resource: string
}

/** Where an action is granted and no need justifies it; and what keeps that open, where it does so of all. */
function grantedBeyond(
  action: Action,
  grants: readonly Grant[],
  needs: readonly Testimony[]
): { exceeding: Beyond[]; open?: string } {
  // a workload may need tens of thousands of resources, and a role name thousands
  const index = new PatternIndex(
    needs.flatMap((need) => patternsOf(need)),
    (pattern) => pattern
  )
  const all = grants
    .filter(({ actions }) => actions.has(action))
    .flatMap((grant) =>
      reachOf(grant, action)
        .map((reach) => {
          const patterns = index.near(reach.pattern)
          return { reach, patterns, held: isHeldBy(reach, patterns) }
        })
        .filter(({ held }) => held !== 'yes')
        .map(({ reach, patterns, held }) => ({
          grant,
          reach,
          resource: reach.pattern.text === grant.pattern.text ? grant.resource : reach.pattern.text,
          open: openIn(reach, held, patterns)
        }))
    )
  const exceeding = all.filter(({ open }) => open === undefined)
  const [first] = all
  return exceeding.length > 0 || first?.open === undefined
    ? { exceeding }
    : { exceeding: all, open: first.open }
}

/** The ARN of a log group is written with and without `:*` at its end. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html */
function patternsOf({ action, resource }: Testimony): Pattern[] {
  const isLogGroup = action.startsWith('logs:') && resource.endsWith(':*')
  return [resource, ...(isLogGroup ? [resource.slice(0, -2)] : [])].map((text) =>
    resourcePattern(text, false)
  )
}

function openIn(
  { pattern, limits, exclusions }: Extent,
  held: Truth,
  needs: readonly Pattern[]
): string | undefined {
  const isVariable = [pattern, ...limits, ...exclusions].some(({ hasVariables }) => hasVariables)
  if (isVariable && needs.some((need) => overlaps(need, pattern) !== 'no'))
    return 'a policy variable decides what is granted'
  return held === 'unknown' ? 'its statements are too tangled to tell what they leave' : undefined
}

function wideFinding(
  action: Action,
  exceeding: readonly Beyond[],
  needs: readonly Testimony[],
  reference: Reference
): RoleReport['wide'][number] {
  const widths = exceeding.map(({ reach }) => WIDTHS.indexOf(widthOf(reach.pattern, action.name, reference)))
  return {
    action: action.name,
    level: action.level,
    width: WIDTHS[Math.max(...widths)] ?? 'all',
    conditional: exceeding.every(({ grant }) => isConditional(grant, action)),
    granted: [...new Set(exceeding.map(({ resource }) => resource))].sort(),
    needed: [...new Set(needs.map((need) => need.resource))].sort()
  }
}

/** Each unused action with what gives it. Only what that takes is kept until then. */
function everyUnused(unused: readonly Action[], grants: readonly Grant[]): Excess['everyUnused'] {
  const giving = grants.map(({ patterns, actions, resource, notAction, notResource }): Giving => ({
    patterns,
    actions,
    resource,
    ...(notAction !== undefined && { notAction }),
    ...(notResource !== undefined && { notResource })
  }))
  return () => {
    const on = grantingOf(unused, giving)
    return unused.map((action) => ({ action: action.name, level: action.level, on: on.get(action) ?? [] }))
  }
}
