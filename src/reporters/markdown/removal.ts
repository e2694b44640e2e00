/** What a role could lose, as a diff per policy: red lines go, plain lines stay with what uses them, green lines take their place. */
import { plural } from '../../kit/plural.ts'
import { ACCESS_LEVELS } from '../../reference/reference.ts'
import type { RoleReport } from '../../report/report.ts'
import type { DistinctGrant } from '../../view/grants.ts'
import type { RoleView } from '../../view/view.ts'
import { levelName, WIDTH } from '../../view/words.ts'
import { fenced, html, oneLine } from '../escape.ts'

const LINES = 50
const NAMES = 10
const WIDTH_OF_ACTION = 36

/** Which of a role's findings: all, or apart those that the baseline does not have and those that it has. */
export type Part = 'all' | 'new' | 'before'

/** @returns nothing where the role has no such findings */
export function removalOf(role: RoleView, part: Part): string {
  const belongs = ({ isNew }: { isNew: boolean }): boolean => part === 'all' || isNew === (part === 'new')
  const lines: string[] = []
  for (const [policy, grants] of byPolicy(role, belongs)) {
    const own = grants.flatMap(grantLines)
    lines.push(`  ${policyName(policy)}`, ...limited(own, 'line'))
  }
  if (part !== 'new') lines.push(...blockedLines(role.report))
  lines.push(...limited(role.wide.filter(belongs).flatMap(wideLines), 'line'))
  if (lines.length === 0) return ''
  const all = [`  role ${role.name}`, ...lines]
  return `<details>\n<summary>${titleOf(role, part)}</summary>\n\n${fenced('diff', all.map(oneLine))}\n\n</details>`
}

function titleOf({ name: roleName, newFindings = 0, report, sureness }: RoleView, part: Part): string {
  const { unused, wide, sinceBaseline } = report
  const name = `<b><code>${html(roleName)}</code></b>`
  const worth = sureness === '' ? '' : ` · ${html(sureness)}`
  if (part === 'new') return `${name} · ${plural(newFindings, 'new finding')}${worth}`
  const [actions, resources] =
    part === 'before' && sinceBaseline !== undefined
      ? [sinceBaseline.legacy.unused, sinceBaseline.legacy.wide]
      : [unused.total, wide.length]
  return `${name} · ${part === 'before' ? 'there before: ' : ''}${plural(actions, 'unused action')}, ${resources} granted too widely${worth}`
}

function wideLines({ action, width, conditional, granted, needed }: RoleView['wide'][number]): string[] {
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

/** The grants of each policy that something goes from; a policy of which nothing goes is not spoken of. */
function byPolicy(role: RoleView, goes: (grant: DistinctGrant) => boolean): Map<string, DistinctGrant[]> {
  const policies = new Map<string, DistinctGrant[]>()
  for (const grant of role.grants) {
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

function grantLines(grant: DistinctGrant): string[] {
  const { action, conditional, used, unused, isWaived, uses } = grant
  if (unused === 0) return uses.map(([name, calls]) => line(' ', name, useText(calls)))
  const notes = [
    levels(grant),
    ...(conditional ? ['narrowed by a condition'] : []),
    ...(isWaived ? ['partly or wholly waived'] : [])
  ].filter((note) => note !== '')
  return [
    line('-', action, notes.join(' · ')),
    ...(used > 0 ? uses.map(([name, calls]) => line('+', name, useText(calls))) : [])
  ]
}

function line(sign: string, action: string, text: string): string {
  return `${sign} ${action.padEnd(WIDTH_OF_ACTION)} ${text}`.trimEnd()
}

function useText(calls: number): string {
  return calls === 0 ? 'needed by its configuration' : plural(calls, 'call')
}

/** The access level of an action; of a pattern, how many unused ones of each. */
function levels({ unused, unusedActions = [] }: DistinctGrant): string {
  const [first] = unusedActions
  if (first === undefined) return `${unused} unused`
  if (unusedActions.length === 1 && unused === 1) return levelName(first.level)
  const counts = ACCESS_LEVELS.map((level) => ({
    level,
    count: unusedActions.filter((one) => one.level === level).length
  })).filter(({ count }) => count > 0)
  return `${unused} unused: ${counts.map(({ level, count }) => `${count} ${level}`).join(', ')}`
}

function limited(lines: readonly string[], noun: string, most = LINES): string[] {
  const rest = lines.length - most
  return rest > 0 ? [...lines.slice(0, most), `  and ${plural(rest, noun)} more`] : [...lines]
}
