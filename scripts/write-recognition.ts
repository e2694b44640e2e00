/**
 * Puts into docs/tracing.md how many of AWS's published operations are recognised, in every form of every SDK. It takes some minutes, so
 * that tests read every hundredth.
 *
 *   npm run recognition
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import { withBlock } from './blocks.ts'
import { recognitions, type Recognition } from './recognition.ts'

const FILE = 'docs/tracing.md'
/** Of those that are not recognised so many are named. */
const NAMED = 30

const all = recognitions(1)
const forms = [...new Set(all.map(({ form }) => form))]
const rows = forms.map((form) => {
  const ofForm = all.filter((one) => one.form === form)
  return [form, ofForm.map(({ sdk }) => sdk).join('; '), ...figures(ofForm)]
})
const missed = [...new Set(all.flatMap((one) => one.missed.map((line) => line.split(' as ')[0] ?? line)))]
const named =
  missed.length === 0
    ? 'Not recognised: none.'
    : `Not recognised in some form (${missed.length}): ${missed.slice(0, NAMED).join(', ')}${missed.length > NAMED ? ' …' : ''}.`
const table = markdownTable([
  ['form', 'SDKs', 'calls', 'recognised', 'share'],
  ...rows,
  ['all', '', ...figures(all)]
])
writeFileSync(FILE, withBlock(FILE, readFileSync(FILE, 'utf8'), 'recognised', `${table}\n\n${named}`))
console.log(named)

/** Calls asked, calls recognised, and the share of them. */
function figures(some: readonly Recognition[]): string[] {
  const asked = some.reduce((sum, one) => sum + one.asked, 0)
  const recognised = some.reduce((sum, one) => sum + one.asked - one.missed.length, 0)
  const share = Math.floor((10_000 * recognised) / asked) / 100
  return [asked.toLocaleString('en'), recognised.toLocaleString('en'), `${share} %`]
}
