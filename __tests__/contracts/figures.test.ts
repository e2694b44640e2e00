/**
 * Figures in the prose of documents are those of the sources. What follows from nothing here (another's limits, prices and releases) is
 * listed as such.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { whitelistFor } from '../../src/services/instrumentation/whitelist.ts'
import { optionsOf } from '../../src/options/options.ts'
import { mayBeShare, mayHaveMissed } from '../../src/judgement/coverage/bounds.ts'

/** Measurements; what is generated; paragraphs of standards; and the demo's figures, which the suite `examples` holds. */
const RECORDS = ['benchmarks', 'reliability', 'testing', 'operations', 'options', 'audit', 'findings'].map(
  (name) => `docs/${name}.md`
)
const DOCUMENTS = ['README.md', 'SKILL.md', 'templates/README.md', 'examples/README.md']
  .concat(readdirSync('docs').map((name) => `docs/${name}`))
  .filter((file) => file.endsWith('.md') && !RECORDS.includes(file))

/** A document as one line: without code blocks, generated parts, addresses and numbers of steps; code in a line is kept. */
function proseOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/<!-- ([a-z -]+) -->.*?<!-- \/\1 -->/gis, '')
    .replaceAll(/^ *```.*?^ *```/gms, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/^(?:#+ )?\d+\. /gm, '')
    .replaceAll(/\s+/g, ' ')
}

/** @returns a constant of a source, which may be a product */
function constant(file: string, name: string): number {
  const [, product = ''] =
    new RegExp(`\\b${name}(?: =|:) ([\\d_.]+(?: \\* [\\d_.]+)*)`).exec(readFileSync(`${file}.ts`, 'utf8')) ??
    []
  if (product === '') throw new Error(`${file}.ts has no ${name}`)
  return product.split(' * ').reduce((all, factor) => all * Number(factor.replaceAll('_', '')), 1)
}

function usual(option: string): string {
  const row = [...optionsOf('cli'), ...optionsOf('action')].find(({ name }) => name === option)
  if (row?.default === undefined) throw new Error(`${option} has no default`)
  return row.default
}

const count = (number: number): string => number.toLocaleString('en')
const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve'
]
const word = (number: number): string => WORDS[number] ?? String(number)
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
const NODE = engines.node.replace('>=', '')
const allowance = (name: string): number => constant('src/action/github/allowance', name)
const worlds = (name: string): number => constant('scripts/coverage-worlds', name)
const price = (name: string, times: number): string =>
  `$${(constant('src/view/cost', name) * times).toFixed(4)}`

/** Sentences with figures that follow from the sources. */
const STATED: readonly (readonly [file: string, sentence: string])[] = [
  ...['README.md', 'docs/tutorial.md', 'docs/windows.md', 'docs/migrating.md'].map(
    (file) => [file, `Node.js ${NODE}`] as const
  ),
  ['docs/gate.md', `A scan makes ${allowance('REQUESTS_AT_MOST')} requests to GitHub at most`],
  ['docs/gate.md', `${capital(word(allowance('leaves')))} are kept for publishing`],
  ['docs/gate.md', `\`evidence: merge\` has ${allowance('evidence: { most')} of them`],
  [
    'docs/gate.md',
    `${capital(word(constant('src/action/github/branch-baseline', 'REPORTS_AT_MOST')))} reports are read at most`
  ],
  ['docs/gate.md', `of which a scan waits ${allowance('PAUSES_AT_MOST')} at most`],
  ['docs/gate.md', `\`waiver-grace\` days (${usual('waiver-grace')})`],
  ['docs/security.md', `warned of above ${constant('src/judgement/waiver-age', 'LONG')} days`],
  ['docs/publishing.md', `at most ${count(constant('src/reporters/summary', 'SUMMARY_BYTES') / 1024)} KiB`],
  [
    'docs/publishing.md',
    `at most ${count(constant('src/action/github/comment', 'COMMENT_CHARACTERS'))} characters`
  ],
  [
    'docs/comment.md',
    `what has no room in ${count(constant('src/action/github/comment', 'COMMENT_CHARACTERS'))} characters`
  ],
  [
    'docs/comment.md',
    `\`summary.md\` of the artifact (up to ${constant('src/reporters/summary', 'SUMMARY_BYTES') / 1024 ** 2} MB)`
  ],
  ['docs/report-html.md', `up to ${count(constant('src/reporters/html/page/main', 'ON_PAPER'))} roles`],
  ['docs/report-html.md', `Above ${constant('src/reporters/html/html', 'MOST_BYTES') / 1e6} MB`],
  ['docs/reading.md', `more than ${constant('src/reporters/report-json', 'PLAIN_AT_MOST') / 1e6} megabytes`],
  [
    'docs/migrating.md',
    `more than ${count(constant('src/reporters/excessive-permissions', 'MOST_PAIRS'))} pairs`
  ],
  ['docs/migrating.md', `up to ${constant('src/options/options', 'OLDEST_DAYS')} days`],
  ['docs/faq.md', `the last ${constant('src/options/options', 'OLDEST_DAYS')} days`],
  ['docs/saving-traces.md', `keeps traces for ${constant('src/options/options', 'OLDEST_DAYS')} days`],
  ['docs/saving-traces.md', `takes ${word(constant('src/sources/aws/trace-batches', 'BATCH'))} ids a call`],
  [
    'docs/sampling.md',
    `about ${constant('src/sources/aws/settling', 'SHOWN_AFTER')} seconds after they were sent`
  ],
  [
    'docs/sampling.md',
    `ended less than ${word(constant('src/sources/aws/settling', 'RECENT') / 60)} minutes ago`
  ],
  ['docs/sampling.md', `every ${word(constant('src/sources/aws/settling', 'EVERY'))} seconds`],
  [
    'docs/sampling.md',
    `until ${word(constant('src/sources/aws/settling', 'QUIET'))} looks in a row bring nothing`
  ],
  ['docs/sampling.md', `and ${constant('src/sources/aws/settling', 'SHOWN_AFTER')} seconds have passed`],
  ['docs/sampling.md', `(${usual('wait')} seconds; 0: not at all)`],
  ['docs/troubleshooting.md', `the scan ends after ${usual('timeout')} seconds`],
  ['docs/coverage.md', `up to ${constant('src/sources/aws/request-metrics', 'MOST_QUERIES')} functions`],
  [
    'docs/coverage.md',
    `within ${word(constant('src/sources/request-counts', 'SETTLES_AFTER') / 60)} minutes of the end`
  ],
  [
    'docs/coverage.md',
    `"not seen in 20 of 200 requests of these tests: up to ${mayHaveMissed([{ seen: 20, requests: 200 }])} uses may have been missed (95 %)"`
  ],
  ['docs/coverage.md', `1 − ${constant('src/judgement/coverage/bounds', 'DOUBT')}^(1/n)`],
  ['docs/coverage.md', `that is at least ${constant('src/judgement/coverage/bounds', 'DOUBT') * 100} %`],
  [
    'docs/coverage.md',
    `(20 requests: ${(100 * mayBeShare(20)).toFixed(1)} %; 299: ${(100 * mayBeShare(299)).toFixed(0)} %)`
  ],
  [
    'docs/coverage.md',
    `its ${constant('src/judgement/coverage/stratum', 'FIXED_RATE') * 100} % would give in one case of a thousand`
  ],
  [
    'docs/coverage.md',
    `(per cent, default ${usual('min-coverage')}) and \`min-requests\` (default ${usual('min-requests')})`
  ],
  ['docs/tracing.md', `up to ${constant('src/sources/aws/spans', 'SMALL') / 1e6} MB in the window`],
  ['docs/tracing.md', `up to ${count(constant('src/sources/aws/spans', 'MOST_SEGMENTS'))} of them`],
  ['docs/tracing.md', `$${constant('src/view/cost', 'SCANNED_BYTE')} a gigabyte in us-east-1`],
  [
    'docs/tracing.md',
    `the default of ${usual('max-scanned-gb')} is about $${(Number(usual('max-scanned-gb')) * constant('src/view/cost', 'SCANNED_BYTE')).toFixed(2)} a scan`
  ],
  ['docs/cost.md', `$${(constant('src/view/cost', 'TRACE') * 1e6).toFixed(2)} a million`],
  ['docs/cost.md', 'a scan of 400 traces, 50 functions'],
  // the price is X-Ray's
  ['docs/cost.md', `free | $${((400 * 5) / 1e6).toFixed(3)}`],
  ['docs/cost.md', `free | ${price('TRACE', 800)}`],
  [
    'docs/cost.md',
    `$${constant('src/view/cost', 'METRIC')} for 1,000 metrics, never free | $${((constant('src/view/cost', 'METRIC') / 1000) * 50).toFixed(4)}`
  ],
  ['docs/cost.md', `$${constant('src/view/cost', 'SCANNED_BYTE')} a gigabyte`],
  ['docs/cost.md', `${word(60 / constant('src/sources/aws/settling', 'EVERY'))} times a minute at most`],
  [
    'docs/permissions.md',
    `Where more than ${word(constant('src/sources/aws/iam', 'SINGLY'))} roles, or more than ${word(constant('src/sources/aws/lambda', 'SINGLY'))} functions`
  ],
  [
    'docs/permissions.md',
    `as long as each page answers ${word(constant('src/sources/aws/asked-together', 'WORTH_A_PAGE'))} of the questions`
  ],
  // of scripts/coverage-worlds.ts, which makes the table
  ['docs/coverage.md', `${worlds('FUNCTIONS')} functions, ${worlds('EACH')} seeds`],
  ['docs/coverage.md', `Held out: the same with ${worlds('EACH')} other seeds`],
  [
    'docs/tracing.md',
    `about ${Math.round(Object.keys(Object(whitelistFor('node').services)).length / 10) * 10} services`
  ],
  // the demo, as README shows it
  ['docs/comment.md', 'of 120 granted actions 98 are unused'],
  ['docs/options.md', `above ${constant('src/reporters/report-json', 'PLAIN_AT_MOST') / 1e6} MB what is said`]
]

/** Names that have digits in them, and figures of others: of AWS, GitHub, SDKs and shells. */
const OF_OTHERS: readonly RegExp[] = [
  /\b(?:us-east-1|ISO 8601|UTF-(?:8|16)|Root=1-.*?;Sampled=1)/g,
  // exit codes, which docs/options.md has a table of
  /\bexit(?: code)?s?(?: is| with| codes)?:? [012]\b|\bends? with [012]\b|[012] \(?`…`|\b[012] (?:pass or|a limit|not enough|when they|for every|or, where)|with 2\b|[012] or …|code [012]\)|and lists/gi,
  // days: of what AWS and GitHub changed, and of the service reference, which "npm run generate" writes with what it says
  /\b(?:\d+ )?(?:January|February|July) 2026\b/g,
  /service reference of \d{4}-\d\d-\d\d( marks \d+)?|(?:of|generated:|\d+ of) \d+ typical actions|\d+ of …|[\d.]+ % of all actions; last-accessed data for [\d.]+ %/g,
  // releases that are described
  /\b(?:SDKs?|SDK for Node|Node|Python|JavaScript|JS|boto3|Java before|PowerShell|Node\.js|SDK for JavaScript)(?: of)? \d+(?:\.\d+)*(?: and \d+\.\d+)?|\.NET before 1\.0|\(0\.1\.12\)|\[version\] 2008-10-17/g,
  // the predecessor's window, CloudTrail's event history, X-Ray's rule and size, GitHub's allowance, AWS's prices
  /6 hours at most|up to 90 days|(?:and|rate of) (?:5 %|1) (?:of the others|for the services)|cuts at 500 KB|indexes 1 % of|of the 1,000 that|\$5\.00 a million, the first 100,000 a month|rarely (?:more than )?0\.1 GB|400 pixels/g,
  // what was measured: docs/tracing.md says with what
  /runs of 44 calls of 14 services|all 44 were read/g,
  // how often the default misses, and the name of a test
  /\babout 200 requests|95 % are promised|nested 8,000 deep/g,
  // numbers of the language
  /place 3 there \(from 0\)|of version 1\b|it is never 0\b/g
]

describe.each([...new Set(STATED.map(([file]) => file))])('%s', (file) => {
  const prose = proseOf(file).replaceAll(/ +\|/g, ' |')
  it.each(STATED.filter(([of]) => of === file).map(([, sentence]) => sentence))('says: %s', (sentence) => {
    expect(prose).toContain(sentence)
  })
})

it.each(DOCUMENTS)('%s states no other figure', (file) => {
  const stated = STATED.filter(([of]) => of === file).map(([, sentence]) => sentence)
  const prose = proseOf(file).replaceAll(/ +\|/g, ' |')
  const rest = stated.reduce((text, sentence) => text.replaceAll(sentence, '…'), prose)
  const unknown = OF_OTHERS.reduce(
    (text, known) => text.replaceAll(known, '…'),
    rest.replaceAll(/`[^`]*`/g, '`…`')
  )
  expect(unknown.match(/.{0,50}(?<![A-Za-z])\d[\d,.]*.{0,30}/g) ?? []).toEqual([])
})
