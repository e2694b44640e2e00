/** The words and the signs of what speaks for an action: a sign stands beside each colour, so that none is told by colour alone. */
import { element } from './element.ts'
import type { Standing, Testimony } from './page-data.ts'

interface Words {
  sign: string
  name: string
  meaning: string
}

/** In the order in which the page shows them. */
export const TESTIMONIES: Readonly<Record<Testimony, Words>> = {
  trace: { sign: '●', name: 'trace', meaning: 'a call in a trace used it' },
  'earlier-run': { sign: '◔', name: 'earlier run', meaning: 'a call in a trace of an earlier run used it' },
  configuration: { sign: '◆', name: 'configuration', meaning: 'a setting of the workload needs it' },
  'forwarded-access': {
    sign: '▲',
    name: 'forwarded',
    meaning: 'a service plausibly uses it in the name of a call that was seen'
  },
  metric: { sign: '■', name: 'metric', meaning: 'a count of AWS’s shows that it is used' },
  other: { sign: '◇', name: 'other witness', meaning: 'another witness says that it is needed' },
  undecided: {
    sign: '?',
    name: 'undecided',
    meaning: 'nothing shows whether it is needed: never counted as unused'
  },
  unused: { sign: '✕', name: 'unused', meaning: 'granted, and nothing that was seen needs it' },
  unseen: { sign: '▨', name: 'unseen', meaning: 'granted, and too little was seen of the role to say more' }
}

export const STANDINGS: Readonly<Record<Standing, { sign: string; name: string }>> = {
  exceeds: { sign: '✕', name: 'above a limit' },
  excess: { sign: '◐', name: 'has excess' },
  fine: { sign: '✓', name: 'no excess' },
  unseen: { sign: '?', name: 'not judged' }
}

/** The coloured sign of a testimony. What it means stands beside it in words. */
export function sign(testimony: Testimony): HTMLElement {
  return element('span', { class: `sign t-${testimony}`, 'aria-hidden': 'true' }, TESTIMONIES[testimony].sign)
}

/** The sign of how a role stands, with its words for those who do not see it. */
export function standingSign(standing: Standing): HTMLElement[] {
  const { sign: text, name } = STANDINGS[standing]
  return [
    element('span', { class: `sign s-${standing}`, 'aria-hidden': 'true', title: name }, text),
    element('span', { class: 'spoken' }, `${name}: `)
  ]
}

/** A bar of so many of each kind, drawn only: the numbers stand beside it. */
export function bar(parts: readonly (readonly [Testimony, number])[]): HTMLElement {
  const made = element('span', { class: 'bar', 'aria-hidden': 'true' })
  made.style.backgroundImage = gradient(parts)
  return made
}

/** The same as a picture: each kind in its colour, in the length of its share. */
export function gradient(parts: readonly (readonly [Testimony, number])[]): string {
  const total = parts.reduce((sum, [, count]) => sum + count, 0)
  let done = 0
  const stops = parts
    .filter(([, count]) => count > 0)
    .map(([testimony, count]) => {
      const from = percent(done, total)
      done += count
      return `var(--${testimony}) ${from} ${percent(done, total)}`
    })
  return stops.length === 0 ? 'none' : `linear-gradient(90deg, ${stops.join(', ')})`
}

function percent(part: number, total: number): string {
  return `${Math.round((part / total) * 1000) / 10}%`
}
