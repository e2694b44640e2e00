/** Grants minus needs, on two axes that never mix: actions that nobody used, and used actions granted on more than was used. */
import { isOfCalls, type Testimony } from '../domain/testimony.ts'
import { hasWildcard, matchesAction, overlaps, resourcePattern, type Pattern } from '../iam/pattern.ts'
import type { Truth } from '../iam/truth.ts'
import { ACCESS_LEVELS, type Action, type Reference } from '../reference/reference.ts'
import type { RoleReport } from '../report/report.ts'
import { isHeldBy, type Extent } from '../iam/extent.ts'
import { isConditional, reachOf, type Grant, type RoleGrants } from '../iam/grants.ts'
import { compare } from '../kit/compare.ts'
import type { UnusedAction } from './findings.ts'
import { grantingOf, grantReports, type Standing } from './granted.ts'
import { WIDTHS, widthOf } from './width.ts'

export type Excess = Pick<
  RoleReport,
  'granted' | 'used' | 'implied' | 'blocked' | 'unused' | 'wide' | 'undecided' | 'grants'
> & {
  /** All of them, also below a grant of `*` or NotAction. */
  everyUnused: UnusedAction[]
}

/** Compares what a role grants with what speaks for it. @param testimonies of all workloads of the role together */
export function excessOf(
  { grants }: RoleGrants,
  testimonies: readonly Testimony[],
  reference: Reference
): Excess {
  const granted = new Map<string, Action>()
  for (const grant of grants) for (const action of grant.actions) granted.set(action.name, action)
  const needed = new Map<string, Testimony[]>()
  const doubtful = new Map<string, Testimony[]>()
  for (const need of testimonies.filter(({ certainty }) => certainty === 'needed')) {
    const byAction = need.doubt === undefined ? needed : doubtful
    byAction.set(need.action, [...(byAction.get(need.action) ?? []), need])
  }
  const doubtOf = doubtsIn(
    testimonies.filter(({ certainty }) => certainty === 'maybe'),
    grants
  )
  const undecided = new Map<string, string>()
  const standing = new Map<string, Standing>()
  for (const action of granted.values()) {
    const needs = needed.get(action.name)
    const doubt = needs === undefined ? (whyDoubted(doubtful.get(action.name)) ?? doubtOf(action)) : undefined
    if (doubt !== undefined) undecided.set(action.name, doubt)
    standing.set(action.name, standingOf(needs, doubt))
  }
  const wide: RoleReport['wide'] = []
  for (const action of granted.values()) {
    const needs = needed.get(action.name)
    if (needs === undefined || action.types.length === 0) continue
    if (grantedBeyond(action, grants, needs).exceeding.length === 0) continue
    // what a doubtful call may need justifies a resource as well
    const unsure = doubtful.get(action.name) ?? []
    const all = [...needs, ...unsure]
    const { exceeding, open } = grantedBeyond(action, grants, all)
    const vague = all.flatMap(whyWider).toSorted(compare)[0]
    const doubt = vague ?? doubtOf(action) ?? (exceeding.length === 0 ? whyDoubted(unsure) : open)
    if (doubt === undefined) wide.push(wideFinding(action, exceeding, all, reference))
    else undecided.set(action.name, `whether it needs all of its resources cannot be told: ${doubt}`)
  }
  const ofStanding = (wanted: Standing): Action[] =>
    [...granted.values()].filter((action) => standing.get(action.name) === wanted)
  const unused = ofStanding('unused')
  const blocked = new Set(
    grants.flatMap((grant) => grant.blocked.map(({ name }) => name)).filter((name) => !granted.has(name))
  )
  const isSweeping = grants.some(
    ({ patterns, actions, blocked }) =>
      patterns.some(({ sweeping }) => sweeping) && actions.size + blocked.length > 0
  )
  return {
    granted: granted.size,
    used: ofStanding('used').length,
    implied: ofStanding('implied').length,
    blocked: { total: blocked.size, ...(!isSweeping && { actions: [...blocked].sort() }) },
    unused: {
      total: unused.length,
      byAccessLevel: countByLevel(unused),
      ...(!isSweeping && {
        actions: unused.map(({ name, level }) => ({ action: name, level })).toSorted(byLevelThenName)
      })
    },
    wide: wide.toSorted((a, b) => compare(a.action, b.action)),
    undecided: [...undecided]
      .map(([action, why]) => ({ action, why }))
      .toSorted((a, b) => compare(a.action, b.action)),
    grants: grantReports(grants, standing),
    everyUnused: everyUnused(unused, grants)
  }
}

function standingOf(needs: readonly Testimony[] | undefined, doubt: string | undefined): Standing {
  if (needs !== undefined) return needs.some(isOfCalls) ? 'used' : 'implied'
  return doubt === undefined ? 'unused' : 'undecided'
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

/** Why nobody knows whether an action is needed, if so. */
function doubtsIn(
  mayNeed: readonly Testimony[],
  grants: readonly Grant[]
): (action: Action) => string | undefined {
  const named = new Map<string, Testimony[]>()
  for (const doubt of mayNeed) {
    const key = hasWildcard(doubt.action) ? '' : doubt.action.toLowerCase()
    const list = named.get(key)
    if (list === undefined) named.set(key, [doubt])
    else list.push(doubt)
  }
  const patterns = named.get('') ?? []
  return (action) => {
    const doubts = [
      ...(named.get(action.name.toLowerCase()) ?? []),
      ...patterns.filter((doubt) => matchesAction(doubt.action, action.name))
    ]
    return doubts[0]?.why ?? (isOnNoneOfIts(action, grants) ? ON_SOME : undefined)
  }
}

const ON_SOME = 'IAM takes no resource for it, so that a grant on some resources may give nothing'

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html: such actions are granted on `*` */
function isOnNoneOfIts(action: Action, grants: readonly Grant[]): boolean {
  return (
    action.types.length === 0 &&
    !grants.some(({ actions, pattern }) => pattern.text === '*' && actions.has(action))
  )
}

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
  const patterns = needs.flatMap((need) => patternsOf(need))
  const all = grants
    .filter(({ actions }) => actions.has(action))
    .flatMap((grant) =>
      reachOf(grant, action)
        .map((reach) => ({ reach, held: isHeldBy(reach, patterns) }))
        .filter(({ held }) => held !== 'yes')
        .map(({ reach, held }) => ({
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

/** Each unused action with what gives it. */
function everyUnused(unused: readonly Action[], grants: readonly Grant[]): UnusedAction[] {
  return [...grantingOf(unused, grants)]
    .map(([{ name, level }, on]) => ({ action: name, level, on }))
    .toSorted(byLevelThenName)
}

function countByLevel(actions: readonly Action[]): RoleReport['unused']['byAccessLevel'] {
  const counts = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 }
  for (const { level } of actions) counts[level]++
  return counts
}

function byLevelThenName(a: { action: string; level: string }, b: { action: string; level: string }): number {
  const order: readonly string[] = ACCESS_LEVELS
  return order.indexOf(a.level) - order.indexOf(b.level) || compare(a.action, b.action)
}
