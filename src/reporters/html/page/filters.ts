/** The fields by which roles are chosen. */
import { element, grouped } from './element.ts'
import { ALL, type Filter } from './filter.ts'
import type { Standing, WholeData } from './page-data.ts'
import { STANDINGS } from './testimony.ts'

const STANDING_ORDER: readonly Standing[] = ['exceeds', 'excess', 'fine', 'unseen']

export interface Filters {
  form: HTMLFormElement
  /** Says how many are shown. */
  tell: (shown: number, all: number) => void
  /** Chooses a service as if it had been chosen in its field. */
  choose: (service: number) => void
}

/** @param onChange is told what was chosen */
export function filters(
  { services, levels, dangers }: WholeData,
  onChange: (filter: Filter) => void
): Filters {
  const text = element('input', {
    type: 'search',
    id: 'filter-text',
    placeholder: 'name or ARN',
    autocomplete: 'off',
    spellcheck: 'false'
  })
  const standing = select(
    'filter-standing',
    STANDING_ORDER.map((one) => [one, `${STANDINGS[one].sign} ${STANDINGS[one].name}`])
  )
  const level = select(
    'filter-level',
    levels.map((name, i) => [String(i), name])
  )
  const danger = select(
    'filter-danger',
    dangers.map((why, i) => [String(i), why])
  )
  const service = select(
    'filter-service',
    services.map((name, i) => [String(i), name]).toSorted(([, a = ''], [, b = '']) => (a < b ? -1 : 1))
  )
  const count = element('output', {
    class: 'shown',
    for: 'filter-text filter-standing filter-level filter-danger filter-service'
  })
  const reset = element('button', { type: 'reset' }, 'Reset')
  const form = element(
    'form',
    { class: 'filters', role: 'search', 'aria-label': 'Filter roles' },
    field('filter-text', 'Role', text),
    field('filter-standing', 'Verdict', standing),
    field('filter-level', 'Unused level', level),
    field('filter-danger', 'Danger at least', danger),
    field('filter-service', 'Service', service),
    reset,
    count
  )
  const changed = (): void => {
    onChange({
      text: text.value.trim().toLowerCase(),
      standing: STANDING_ORDER.find((one) => one === standing.value) ?? '',
      level: numberOf(level),
      danger: numberOf(danger),
      service: numberOf(service)
    })
  }
  form.addEventListener('input', changed)
  form.addEventListener('reset', () => onChange(ALL))
  form.addEventListener('submit', (event) => event.preventDefault())
  return {
    form,
    tell: (shown, all) => {
      count.textContent =
        shown === all ? `${grouped(all)} roles` : `${grouped(shown)} of ${grouped(all)} roles`
    },
    choose: (position) => {
      service.value = String(position)
      changed()
    }
  }
}

function numberOf({ value }: HTMLSelectElement): number | undefined {
  return value === '' ? undefined : Number(value)
}

function select(id: string, rows: readonly (readonly string[])[]): HTMLSelectElement {
  return element(
    'select',
    { id },
    element('option', { value: '' }, 'any'),
    rows.map(([value = '', name = '']) => element('option', { value }, name))
  )
}

function field(id: string, name: string, input: HTMLElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: id }, name), input)
}
