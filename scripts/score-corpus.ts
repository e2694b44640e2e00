/**
 * Scores the built action against traces with ground truth, offline:
 *
 *   node lib/scripts/score-corpus.js [--dist dist/index.js] [--list N] DIR…
 *
 * DIR is a folder with truth.json beside traces.json, spans.jsonl or both, or one with such folders in it; calls.json is looked for
 * one above truth.json. Prints Markdown. Exit code 1 when a call is wrong or missing or a need is invented.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import * as v from 'valibot'
import { judge, MARKS, type Judgement, type Mark } from './corpus/judge.ts'
import { ScannedReport } from './corpus/scanned.ts'
import { Calls, Truth } from './corpus/truth.ts'

/** What must not occur. */
const FATAL: readonly Mark[] = ['wrong', 'missing', 'invented']

const HEADINGS: Readonly<Record<Mark, string>> = {
  right: 'right',
  named: 'named as unresolved',
  avoidable: 'named, though shown',
  wrong: 'wrong',
  missing: 'missing',
  invented: 'invented'
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist/index.js' }, list: { type: 'string', default: '30' } }
})
if (positionals.length === 0) throw new Error('name at least one folder of traces')

const scored = positionals.flatMap(flavoursIn).flatMap(scoreFlavour)
const all = scored.flatMap(({ judgements }) => judgements)
const services = new Map<string, Judgement[]>()
for (const judgement of all)
  services.set(judgement.service, [...(services.get(judgement.service) ?? []), judgement])
console.log(
  [
    '## By flavour',
    table(
      'flavour',
      scored.map(({ name, judgements }) => [name, judgements])
    ),
    '## By service',
    table(
      'service',
      [...services].toSorted(([a], [b]) => (a < b ? -1 : 1))
    ),
    ...offending()
  ].join('\n\n')
)
process.exitCode = all.some(({ mark }) => FATAL.includes(mark)) ? 1 : 0

/** The folder itself, or those in it that hold a ground truth. */
function flavoursIn(folder: string): string[] {
  if (existsSync(join(folder, 'truth.json'))) return [folder]
  const found = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory() && existsSync(join(path, 'truth.json')))
  if (found.length === 0) throw new Error(`${folder} holds no truth.json, nor does a folder in it`)
  return found
}

interface Scored {
  name: string
  judgements: Judgement[]
}

/** Each file by itself, since both may hold the same calls. */
function scoreFlavour(folder: string): Scored[] {
  const truth = v.parse(Truth, readJson(join(folder, 'truth.json')))
  const beside = join(dirname(resolve(folder)), 'calls.json')
  const calls = existsSync(beside) ? v.parse(Calls, readJson(beside)) : {}
  const files = ['traces.json', 'spans.jsonl'].filter((file) => existsSync(join(folder, file)))
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    // X-Ray writes a trace's id with dashes, OpenTelemetry without the version and the dashes
    const rows = truth.rows.filter(
      ({ trace }) => text.includes(trace) || text.includes(trace.replace(/^1-/, '').replaceAll('-', ''))
    )
    return {
      name: `${basename(folder)}${files.length > 1 ? ` (${file})` : ''}`,
      judgements: judge(scan(join(folder, file)), truth, rows, calls)
    }
  })
}

function scan(file: string): ScannedReport {
  const output = mkdtempSync(join(tmpdir(), 'score-corpus-'))
  try {
    const run = spawnSync(
      process.execPath,
      [resolve(values.dist), '--traces', resolve(file), '--json', '--quiet', '--output-dir', output],
      { encoding: 'utf8', maxBuffer: 1 << 30 }
    )
    const report = join(output, 'report.json')
    if (existsSync(report)) return v.parse(ScannedReport, readJson(report))
    console.error(`${file}: ${run.stderr.trim() || 'no report'}`)
    return { workloads: [], evidence: { unattributed: [] } }
  } finally {
    rmSync(output, { recursive: true, force: true })
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function table(what: string, rows: readonly (readonly [string, readonly Judgement[]])[]): string {
  const line = (name: string, judgements: readonly Judgement[]): string[] => [
    name,
    String(judgements.filter(({ mark }) => mark !== 'invented').length),
    ...MARKS.map((mark) => String(judgements.filter((judgement) => judgement.mark === mark).length))
  ]
  return markdownTable(
    [
      [what, 'calls', ...MARKS.map((mark) => HEADINGS[mark])],
      ...rows.map(([name, judgements]) => line(name, judgements)),
      line(
        'all',
        rows.flatMap(([, judgements]) => judgements)
      )
    ],
    { align: ['l', ...MARKS.map(() => 'r'), 'r'] }
  )
}

/** Worst first; of calls that are right or rightly unresolved nothing is listed. */
function offending(): string[] {
  const most = Number(values.list)
  return (['missing', 'wrong', 'invented', 'avoidable'] as const).flatMap((mark) => {
    const lines = scored.flatMap(({ name, judgements }) =>
      judgements.filter((j) => j.mark === mark).map((j) => `- ${name}: ${j.of}: ${j.detail}`)
    )
    const rest = lines.length > most ? [`- … and ${lines.length - most} more (--list ${lines.length})`] : []
    return lines.length === 0 ? [] : [`## ${HEADINGS[mark]}`, [...lines.slice(0, most), ...rest].join('\n')]
  })
}
