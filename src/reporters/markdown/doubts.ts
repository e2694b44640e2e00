/** What makes the result less than certain: one line each, and all of it folded. */
import { plural } from '../../kit/plural.ts'
import type { Caution } from '../../view/caution.ts'
import type { View } from '../../view/view.ts'
import { code, prose } from '../escape.ts'
import { ELSEWHERE, type Section } from './sections.ts'

/** Doubts that stand open. */
const OPEN = 4
/** Characters of a line that is no longer than the page is wide. */
const LINE = 100
const NAMES = 5
const REASONS = 50

/** Of a pass they are folded. What stands elsewhere on the page is not told again. */
export function doubtsInShort({ cautions, report }: View): Section[] {
  if (report.verdict === 'pass') return []
  const open = cautions.filter(({ standsApart }) => standsApart !== true)
  if (open.length === 0) return []
  const lines = open.slice(0, OPEN).map(shortLine)
  return [
    {
      text: lines.map((line, i) => `- ${i === 0 ? '**Doubts:** ' : ''}${line}`).join('\n'),
      instead: `The doubts are ${ELSEWHERE}.`,
      rank: 1
    }
  ]
}

/** The explanation is left to the folded part where it has no room, and so are the names but a single one. */
function shortLine({ title, text, names }: Caution): string {
  const line = `${title} ${text}`
  if (line.length <= LINE && !text.endsWith(':')) return `${prose(title)} ${prose(text)}`
  const [name = ''] = names
  const bare = title.replace(/\.$/, '')
  return names.length === 1 && bare.length + name.length <= LINE
    ? `${prose(bare)}: ${code(name)}`
    : prose(title)
}

/** What the folded part is called; empty where there is nothing in it. */
export function doubtsTitle({ cautions }: View): string {
  if (cautions.length === 0) return 'Why'
  return cautions.length === 1 ? 'The doubt in full' : `All ${cautions.length} doubts in full`
}

export function doubtsInFull({ cautions, reasons }: View): Section[] {
  const more = reasons.length > 3 ? reasons : []
  const rest = more.length - REASONS
  return [
    {
      text: [
        ...more.slice(0, REASONS).map((reason) => `- ${prose(reason)}`),
        ...(rest > 0 ? [`- and ${plural(rest, 'reason')} more, ${ELSEWHERE}`] : [])
      ].join('\n'),
      instead: `All reasons are ${ELSEWHERE}.`,
      rank: 2
    },
    {
      text: cautions.map(fullLines).join('\n'),
      instead: `What to know before anything is removed is ${ELSEWHERE}.`,
      rank: 2
    }
  ]
}

function fullLines({ title, text, names }: Caution): string {
  const shown = names.slice(0, NAMES).map((name) => `  - ${code(name)}`)
  const rest = names.length > NAMES ? [`  - and ${names.length - NAMES} more in \`report.json\``] : []
  return [`- **${title}** ${prose(text)}`, ...shown, ...rest].join('\n')
}
