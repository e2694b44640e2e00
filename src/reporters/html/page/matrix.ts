/** Roles by services: what is granted, used, unused and unseen, at a glance. */
import { element, grouped, plural, type Child } from './element.ts'
import type { Cell, RoleData } from './page-data.ts'
import { gradient, standingSign } from './testimony.ts'

/** Services with a column of their own; those with less unused share the last one. */
const COLUMNS = 30
const OTHERS = 'others'

/** What the signs of cells mean; those of the bars stand above the table. */
export function matrixKey(): HTMLElement {
  return element(
    'p',
    { class: 'quiet matrix-key' },
    'A number beside ◐ or ✕ counts unused actions: some of what is granted of the service, or all of it. Beside ● and ◆ nothing is unused: it counts what calls use, or only the configuration or a service needs. ? is undecided, ▨ unseen, and where nothing is granted a cell is empty.'
  )
}

/** The table without its rows. */
export function matrix(services: readonly string[], onService: (service: number) => void): HTMLTableElement {
  const columns = services.slice(0, COLUMNS).map((service, i) => {
    const button = element(
      'button',
      { type: 'button', title: `Only roles that grant ${nameOf(service)}` },
      nameOf(service)
    )
    button.addEventListener('click', () => onService(i))
    return element('th', { scope: 'col', class: 'service' }, button)
  })
  const rest = services.length - COLUMNS
  if (rest > 0)
    columns.push(
      element('th', { scope: 'col', class: 'service' }, element('span', {}, `${OTHERS} (${rest})`))
    )
  return element(
    'table',
    { class: 'matrix' },
    element('caption', { class: 'spoken' }, 'Granted actions of each role by service'),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col', class: 'role' }, 'Role'),
        element('th', { scope: 'col', class: 'number' }, 'Unused'),
        element('th', { scope: 'col', class: 'number' }, 'Wide'),
        element('th', { scope: 'col', class: 'number' }, 'Seen'),
        columns
      )
    ),
    element('tbody', {})
  )
}

/** One role's row. @param onRole opens it */
export function matrixRow(
  role: RoleData,
  index: number,
  columns: number,
  onRole: () => void
): HTMLTableRowElement {
  const link = element('a', { href: `#role-${index + 1}` }, role.name)
  link.addEventListener('click', onRole)
  return element(
    'tr',
    {},
    element('th', { scope: 'row', class: 'role' }, standingSign(role.standing), link),
    element('td', { class: 'number' }, share(role)),
    element('td', { class: 'number' }, role.wide === 0 ? '' : grouped(role.wide)),
    element('td', { class: 'number' }, role.seen),
    cellsOf(role, columns)
  )
}

/** `98 of 120`; of what was not judged, only what is granted. */
function share({ standing, unused, granted }: RoleData): Child {
  return standing === 'unseen'
    ? [element('span', { class: 'quiet' }, '? of '), grouped(granted)]
    : [element('b', {}, grouped(unused)), element('span', { class: 'quiet' }, ' of '), grouped(granted)]
}

function cellsOf({ cells }: RoleData, columns: number): HTMLElement[] {
  const named = new Map<number, Cell>()
  for (const cell of cells) {
    const column = Math.min(cell[0], COLUMNS)
    const before = named.get(column)
    named.set(column, before === undefined ? cell : sum(before, cell))
  }
  return Array.from({ length: Math.min(columns, COLUMNS + 1) }, (_, column) => {
    const cell = named.get(column)
    return cell === undefined ? element('td', { class: 'cell' }) : cellOf(cell)
  })
}

function sum(a: Cell, b: Cell): Cell {
  return [a[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5]]
}

function cellOf(cell: Cell): HTMLElement {
  const [, used, implied, undecided, unused, unseen] = cell
  const granted = used + implied + undecided + unused + unseen
  const words = [
    ...(unused > 0 ? [`${grouped(unused)} unused`] : []),
    ...(used > 0 ? [`${grouped(used)} used`] : []),
    ...(implied > 0 ? [`${grouped(implied)} by configuration or forwarded`] : []),
    ...(undecided > 0 ? [`${grouped(undecided)} undecided`] : []),
    ...(unseen > 0 ? [`${grouped(unseen)} unseen`] : [])
  ]
  const title =
    granted === 0 ? 'granted, unseen' : `${words.join(', ')} of ${plural(granted, 'granted action')}`
  const [kind, number] = kindOf(cell)
  const made = element(
    'td',
    { class: `cell c-${kind}`, title },
    element('span', { 'aria-hidden': 'true' }, number === 0 ? '' : grouped(number)),
    element('span', { class: 'spoken' }, title)
  )
  made.style.backgroundImage = gradient([
    ['trace', used],
    ['configuration', implied],
    ['undecided', undecided],
    ['unused', unused],
    ['unseen', unseen]
  ])
  return made
}

/** What a cell shows: its sign stands in the style, and its number is of what is to be decided. */
function kindOf([, used, implied, undecided, unused, unseen]: Cell): [kind: string, number: number] {
  const needed = used + implied
  if (unseen > 0 || needed + undecided + unused === 0) return ['unseen', unseen]
  if (unused > 0) return [needed + undecided === 0 ? 'unused' : 'part', unused]
  if (needed === 0) return ['undecided', undecided]
  return [used === 0 ? 'implied' : 'used', needed + undecided]
}

function nameOf(service: string): string {
  return service === '*' ? 'all (*)' : service
}
