/** What a role could lose, as a diff per policy: red lines go, plain lines stay with what uses them, green lines take their place. */
import { plural } from '../kit/plural.ts'
import { matchesAction } from '../iam/pattern.ts'
import { ACCESS_LEVELS } from '../reference/reference.ts'
import type { Report, RoleReport } from '../report/report.ts'
import { fenced, html, oneLine } from './escape.ts'
import { newFindings } from './table.ts'
import { distinctGrants, levelName, roleName, WIDTH, type DistinctGrant } from './headline.ts'

const LINES = 50
const NAMES = 10
const WIDTH_OF_ACTION = 36

/** Which of a role's findings: all, or apart those that the baseline does not have and those that it has. */
export type Part = 'all' | 'new' | 'legacy'

/**
 * @param open whether it is unfolded from the beginning
 * @returns nothing where the role has no such findings
 */
export function removalOf(role: RoleReport, report: Report, part: Part, open: boolean): string {
  const uses = usesOf(role, report)
  const isOf = (isFresh: boolean): boolean => part === 'all' || isFresh === (part === 'new')
  const lines: string[] = []
  for (const [policy, grants] of byPolicy(role, (grant) => isOf(isNew(grant, role)))) {
    const own = grants.flatMap((grant) => grantLines(grant, role, uses))
    lines.push(`  ${policyName(policy)}`, ...limited(own, 'line'))
  }
  if (part !== 'new') lines.push(...blockedLines(role))
  const wide = role.wide.filter(({ action }) => isOf(isNewlyWide(action, role)))
  lines.push(...limited(wide.flatMap(wideLines), 'line'))
  if (lines.length === 0) return ''
  const all = [`  role ${roleName(role.arn)}`, ...lines]
  return `<details${open ? ' open' : ''}>\n<summary>${titleOf(role, part)}</summary>\n\n${fenced('diff', all.map(oneLine))}\n\n</details>`
}

function titleOf(role: RoleReport, part: Part): string {
  const { unused, wide, sinceBaseline } = role
  const name = `<b><code>${html(roleName(role.arn))}</code></b>`
  if (part === 'new' && sinceBaseline !== undefined)
    return `${name} · ${plural(newFindings(sinceBaseline), 'new finding')}`
  const [of, on] =
    part === 'legacy' && sinceBaseline !== undefined
      ? [sinceBaseline.legacy.unused, sinceBaseline.legacy.wide]
      : [unused.total, wide.length]
  return `${name} · ${part === 'legacy' ? 'legacy: ' : ''}${plural(of, 'unused action')}, ${plural(on, 'wide resource')}`
}

function wideLines({ action, width, conditional, granted, needed }: RoleReport['wide'][number]): string[] {
  return [
    `  ${action}, granted on ${WIDTH[width]}${conditional ? ', narrowed by a condition' : ''}`,
    ...limited(
      granted.map((resource) => `-   on ${resource}`),
      'resource',
      NAMES
    ),
    ...limited(
      needed.map((resource) => `+   on ${resource}`),
      'resource',
      NAMES
    )
  ]
}

function blockedLines({ blocked }: RoleReport): string[] {
  if (blocked.total === 0) return []
  const names = (blocked.actions ?? []).map((action) => `  ${action}`)
  return [
    `  blocked by the permissions boundary: ${plural(blocked.total, 'action')}`,
    ...limited(names, 'action', NAMES)
  ]
}

/** How often calls used each action of a role; 0 for what only its configuration implies. */
function usesOf(role: RoleReport, { workloads }: Report): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { needs, implied } of workloads.filter((workload) => workload.role === role.arn)) {
    for (const { action } of implied) uses.set(action, uses.get(action) ?? 0)
    for (const { action, calls } of needs) uses.set(action, (uses.get(action) ?? 0) + calls)
  }
  return new Map([...uses].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Of policies that something goes from, all grants of that; a policy of which nothing goes is not spoken of. */
function byPolicy(role: RoleReport, goes: (grant: DistinctGrant) => boolean): Map<string, DistinctGrant[]> {
  const policies = new Map<string, DistinctGrant[]>()
  for (const grant of distinctGrants(role, true)) {
    if (grant.unused > 0 && !goes(grant)) continue
    policies.set(grant.policy, [...(policies.get(grant.policy) ?? []), grant])
  }
  return new Map([...policies].filter(([, grants]) => grants.some(({ unused }) => unused > 0)))
}

function policyName(policy: string): string {
  const name = policy.slice(policy.lastIndexOf('/') + 1)
  if (!policy.startsWith('arn:')) return `inline policy "${name}"`
  return policy.split(':')[4] === 'aws' ? `AWS managed policy ${name}` : `managed policy ${name}`
}

function grantLines(grant: DistinctGrant, role: RoleReport, uses: ReadonlyMap<string, number>): string[] {
  const { action, conditional, used, unused } = grant
  const notes = [
    levels(grant, role),
    ...(conditional ? ['narrowed by a condition'] : []),
    ...(role.waived.some((waived) => matchesAction(action, waived.action)) ? ['partly or wholly waived'] : [])
  ].filter((note) => note !== '')
  const usedOfIt = [...uses].filter(([name]) => matchesAction(action, name))
  if (unused === 0) return usedOfIt.map(([name, calls]) => line(' ', name, useText(calls)))
  return [
    line('-', action, notes.join(' · ')),
    ...(used > 0 ? usedOfIt.map(([name, calls]) => line('+', name, useText(calls))) : [])
  ]
}

function line(sign: string, action: string, text: string): string {
  return `${sign} ${action.padEnd(WIDTH_OF_ACTION)} ${text}`.trimEnd()
}

function useText(calls: number): string {
  return calls === 0 ? 'by configuration' : plural(calls, 'call')
}

/** The access level of an action; of a pattern, how many unused ones of each. */
function levels({ action, unused }: DistinctGrant, role: RoleReport): string {
  const names = (role.unused.actions ?? []).filter((one) => matchesAction(action, one.action))
  if (names.length === 0) return `${unused} unused`
  if (names.length === 1 && unused === 1) return levelName(names[0]?.level ?? '')
  const counts = ACCESS_LEVELS.map((level) => ({
    level,
    count: names.filter((one) => one.level === level).length
  })).filter(({ count }) => count > 0)
  return `${unused} unused: ${counts.map(({ level, count }) => `${count} ${level}`).join(', ')}`
}

function isNew({ action }: DistinctGrant, { sinceBaseline }: RoleReport): boolean {
  if (sinceBaseline === undefined) return false
  return (
    sinceBaseline.newUnused.some((one) => matchesAction(action, one.action)) ||
    sinceBaseline.newGrants.some((one) => one.action === action)
  )
}

function isNewlyWide(action: string, { sinceBaseline }: RoleReport): boolean {
  return sinceBaseline?.newWide.some((one) => one.action === action) === true
}

function limited(lines: readonly string[], noun: string, most = LINES): string[] {
  const rest = lines.length - most
  return rest > 0 ? [...lines.slice(0, most), `  and ${plural(rest, noun)} more`] : [...lines]
}
