/** What to change first, in words: the most dangerous grants of all roles, what takes their place, and where they stand. */
import { plural } from '../../kit/plural.ts'
import { byDanger, type Removal } from '../../view/removals.ts'
import type { RoleView, View } from '../../view/view.ts'
import { POLICIES } from '../policies/role-policies.ts'
import { code, prose } from '../escape.ts'
import { term, type Links } from './links.ts'
import { ELSEWHERE, type Section } from './sections.ts'

/** Removals that stand open. */
const OPEN = 3
/** Actions or resources that one of them names. */
const NAMED = 2

/** Of a pass nothing stands open: nothing has to change. */
export function firstRemovals(view: View, links: Links): Section[] {
  if (view.report.verdict === 'pass') return []
  const all = view.roles
    .filter(({ report }) => report.judged)
    .flatMap((role) => role.removals.map((removal) => ({ ...removal, role })))
    .toSorted(byDanger)
  const first = all.slice(0, OPEN)
  if (first.length === 0) return []
  const places = first.map(placeOf)
  // said once where it is the same of all
  const isSame = places.every((place) => place === places[0])
  const items = [
    ...first.map((removal, i) => `${whatOf(removal)}${isSame ? '' : ` In ${places[i]}.`}`),
    ...fixLine(view, first, links)
  ]
  return [
    {
      text: [
        `**Change first**${isSame ? `, in ${places[0]}` : ''}:`,
        items.map((item, i) => `${i + 1}. ${item}`).join('\n')
      ].join('\n\n'),
      instead: `What to change first is ${ELSEWHERE}.`,
      rank: 3
    }
  ]
}

/** A removal with the role that it is of. */
type OfRole = Removal & { role: RoleView }

/** The policy, its role and, where that is known, the line of the repository. */
function placeOf({ policies, places, role }: OfRole): string {
  const from = policies.slice(0, 1).map((policy) => `${policyName(policy)} of `)
  const more = policies.length > 1 ? ` (and ${plural(policies.length - 1, 'policy')} more)` : ''
  const where = places
    .slice(0, 1)
    .map((place) =>
      place.url === undefined ? code(place.name) : `[${prose(place.name)}](${urlOf(place.url)})`
    )
    .map((place) => `, ${place}`)
  return `${from.join('')}${code(role.name)}${more}${where.join('')}`
}

/** A bracket would end the link. */
function urlOf(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29')
}

function whatOf(removal: Removal): string {
  const { how, granted, action, danger, unused, undecided, needed, resources, isNew, isWaived } = removal
  const what = `${code(granted)}${isNew ? ' (new)' : ''}${isWaived ? ' (waived)' : ''}`
  const worst = granted === action ? danger.why : `${code(action)} ${danger.why}`
  if (how === 'narrow')
    return `**Narrow** ${what} from ${some(resources)} to ${some(needed)}: it is used, and ${danger.why}.`
  const doubt = undecided === 0 ? '' : `; ${undecided} more undecided`
  if (how === 'remove')
    return `**Remove** ${what}, granted on ${some(resources)}: never used, ${worst}${unused > 1 ? ` (${unused} actions)` : ''}.`
  if (needed.length === 0) return `**Cut down** ${what}: ${unused} of it never used, ${worst}${doubt}.`
  return `**Replace** ${what} by the ${plural(needed.length, 'action')} needed (${some(needed)}): ${unused} never used, ${worst}${doubt}.`
}

function some(names: readonly string[]): string {
  const rest = names.length - NAMED
  return names.slice(0, NAMED).map(code).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** How a policy is called: inline ones by their name, managed ones by the last part of their ARN. */
function policyName(policy: string): string {
  const name = code(policy.slice(policy.lastIndexOf('/') + 1))
  if (!policy.startsWith('arn:')) return `inline policy ${name}`
  return policy.split(':')[4] === 'aws' ? `AWS’s policy ${name}` : `policy ${name}`
}

/** The files that take the place of the first roles' policies. */
function fixLine({ rolePolicies }: View, first: readonly OfRole[], links: Links): string[] {
  const roles = new Set(first.map(({ role }) => role.report.arn))
  const [policy] = [...roles].flatMap((arn) => rolePolicies.filter((one) => one.arn === arn))
  if (policy === undefined) return []
  const file = code([POLICIES, policy.folder, policy.parts[0]?.file].filter(Boolean).join('/'))
  const { artifact, artifactName } = links
  const where =
    artifact !== undefined
      ? `[the artifact](${artifact.url})`
      : artifactName !== undefined
        ? `artifact ${code(artifactName)}`
        : 'the output folder'
  const others = roles.size > 1 ? ', the others’ beside it' : ''
  const how = !policy.isEditable
    ? ''
    : policy.templates.length > 0
      ? `; put it into ${policy.templates.slice(0, NAMED).map(code).join(', ')}, or the next deployment undoes it`
      : ', with scripts to apply and undo it'
  return [`**Or ${term('all at once', 'policies', links)}:** ${file} in ${where}${others}${how}.`]
}
