/** Puts the page together: what is told of all, the filters, the matrix, the roles. */
import { element, plural } from './element.ts'
import { shows, type Filter } from './filter.ts'
import { filters } from './filters.ts'
import { cautionList, firstRemovals, head, key } from './head.ts'
import { matrix, matrixKey, matrixRow } from './matrix.ts'
import type { PageData, RoleData } from './page-data.ts'
import { fill, roleEntry } from './role.ts'

/** Roles that are on the page at once; a button shows as many more. */
const AT_ONCE = 50
/** On paper nobody can ask for more. */
const ON_PAPER = 1000

const text = document.querySelector('#data')?.textContent ?? ''
// the file's own data: whoever could change it could change this script
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const { page: whole, roles } = JSON.parse(text) as PageData

const rows = new Map<RoleData, HTMLTableRowElement>()
const entries = new Map<RoleData, HTMLDetailsElement>()
const places = new Map(roles.map((role, index) => [role, index]))
let shown: readonly RoleData[] = roles
let most = AT_ONCE

const { form, tell, choose } = filters(whole, onFilter)
const table = matrix(whole.services, (service) => choose(service))
const list = element('section', { class: 'roles', 'aria-label': 'Roles' })
const more = element('button', { type: 'button', class: 'more' })
more.addEventListener('click', () => {
  most += AT_ONCE
  draw()
})

function onFilter(filter: Filter): void {
  shown = roles.filter((role) => shows(filter, role))
  most = AT_ONCE
  draw()
}

function draw(): void {
  const some = shown.slice(0, most)
  table.tBodies[0]?.replaceChildren(...some.map((role) => kept(rows, role, rowOf)))
  list.replaceChildren(...some.map((role) => kept(entries, role, entryOf)))
  tell(shown.length, roles.length)
  const rest = shown.length - some.length
  more.hidden = rest === 0
  more.textContent = `Show ${Math.min(AT_ONCE, rest)} more of ${plural(shown.length, 'role')}`
}

/** A role keeps its row and its details, so that what was opened stays open when the filters change. */
function kept<Made>(made: Map<RoleData, Made>, role: RoleData, make: (role: RoleData) => Made): Made {
  const before = made.get(role)
  if (before !== undefined) return before
  const now = make(role)
  made.set(role, now)
  return now
}

function rowOf(role: RoleData): HTMLTableRowElement {
  return matrixRow(role, places.get(role) ?? 0, whole.services.length, () => open(role))
}

function entryOf(role: RoleData): HTMLDetailsElement {
  return roleEntry(role, places.get(role) ?? 0, whole)
}

function open(role: RoleData): void {
  const entry = kept(entries, role, entryOf)
  entry.open = true
  fill(entry, role, whole)
}

/** The role that the address names, where somebody sent a link to it. */
function openNamed(): void {
  const index = Number(/^#role-(\d+)$/.exec(location.hash)?.[1]) - 1
  const role = roles[index]
  if (role === undefined) return
  if (!shown.slice(0, most).includes(role)) {
    shown = roles
    most = Math.max(most, index + 1)
    form.reset()
    draw()
  }
  open(role)
  entries.get(role)?.scrollIntoView()
}

document
  .querySelector('#page')
  ?.append(
    ...[
      head(whole, roles),
      element(
        'section',
        {},
        element('h2', {}, 'Roles by service'),
        form,
        element(
          'div',
          { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Roles by service' },
          table
        ),
        matrixKey()
      ),
      firstRemovals(whole, roles, open),
      cautionList(whole),
      element('h2', {}, 'Roles'),
      key(roles),
      list,
      more
    ].filter((part) => part !== undefined)
  )
document.title = whole.headline
draw()
const [first] = roles
if (first !== undefined) open(first)
openNamed()
addEventListener('hashchange', openNamed)
addEventListener('beforeprint', () => {
  most = Math.max(most, ON_PAPER)
  draw()
})
