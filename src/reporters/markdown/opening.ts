/** The top of the page: the verdict with its number, what makes the gate looser, what the findings are worth, and why it fails. */
import { plural } from '../../kit/plural.ts'
import type { SinceBaseline, View } from '../../view/view.ts'
import { prose } from '../escape.ts'
import { missingLines } from './missing.ts'
import { ELSEWHERE, type Section } from './sections.ts'

/** Reasons that stand open; all stand in the folded part. */
const REASONS = 3
/** Each is a line that somebody must have seen. */
const LOOSENED = 20
const EMOJI = { pass: '✅', report: 'ℹ️', excess: '❌', 'insufficient-evidence': '⚠️' } as const

/** A pass that is not very sure has no tick. */
export function title({ report, headline, isUnsure }: View): string {
  const emoji = EMOJI[report.verdict === 'pass' && isUnsure ? 'report' : report.verdict]
  return `### ${emoji} ${headline}`
}

/** What a pull request does to its own gate is told before what the gate says. */
export function loosening({ report }: View): Section[] {
  const { loosened } = report.gate
  if (loosened === undefined) return []
  const rest = loosened.length - LOOSENED
  const text = [
    '**The gate is loosened:**',
    '',
    ...loosened.slice(0, LOOSENED).map((line) => `- ${prose(line)}`),
    ...(rest > 0 ? [`- and ${rest} more, ${ELSEWHERE}`] : [])
  ].join('\n')
  return [{ text, instead: `**The gate is loosened:** what is looser stands ${ELSEWHERE}.`, rank: 0 }]
}

export function openingOf(view: View): string {
  const { howSure, reasons, sinceBaseline } = view
  const rest = reasons.length - REASONS
  const lines = [
    ...reasons.slice(0, REASONS).map((reason) => `- ${prose(reason)}`),
    ...(rest > 0 ? [`- and ${plural(rest, 'reason')} more, folded below`] : []),
    ...missingLines(view).map((line) => `- ${line}`)
  ]
  return [
    ...(sinceBaseline === undefined ? [] : [baselineLine(sinceBaseline)]),
    ...(howSure === '' ? [] : [`**How sure:** ${prose(howSure)}.`]),
    ...(lines.length > 0 ? [lines.join('\n')] : [])
  ].join('\n\n')
}

/** What is new, what was there before and what is gone; or why that cannot be told. */
function baselineLine(since: SinceBaseline): string {
  if (!since.isUsable)
    return `**There is no baseline to compare with,** so what is new is not known: ${prose(since.why)}.`
  const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(', ')
  const notSeen =
    since.notSeen === 0
      ? ''
      : ` (${since.notSeen} of them needed then and not seen this time, which never fails)`
  return `**${plural(since.added, 'finding')} new** since the baseline${from === '' ? '' : ` (${prose(from)})`}; ${since.legacy} there before${notSeen}, ${since.removed} gone.`
}
