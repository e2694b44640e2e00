/** The examples show what the README and docs/findings.md say of them, and both hold what the demo prints. */
import { Budget } from '../src/kit/budget.ts'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gateRules } from '../src/options/gate-rules.ts'
import { parseOptions } from '../src/options/parse-options.ts'
import { renderText } from '../src/reporters/text/text.ts'
import { viewOf } from '../src/view/view.ts'
import type { Report } from '../src/report/report.ts'
import { scan } from '../src/scan.ts'
import { explainOperation } from '../src/cli/commands/explain.ts'
import { sourcesOf } from '../src/sources/sources-of.ts'

const FUNCTIONS = ['functions', 'event-source-mappings', 'event-invoke-configs'].map(
  (name) => `examples/${name}.json`
)
const explain = async () => explainOperation
const silent = { verbose: false, info() {}, warn() {}, debug() {}, progress() {} }

describe('examples/make.mjs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'examples-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes the bytes that are committed', () => {
    cpSync('examples', folder, { recursive: true })
    const files = readdirSync('examples').filter((name) => name.endsWith('.json'))
    for (const name of files) rmSync(path.join(folder, name))
    expect(spawnSync('node', [path.join(folder, 'make.mjs')]).status).toBe(0)
    const written = files.map((name) => readFileSync(path.join(folder, name), 'utf8'))
    expect(written).toEqual(files.map((name) => readFileSync(`examples/${name}`, 'utf8')))
  })
})

describe('the demo', () => {
  let report: Report
  let printed: string
  let details: string

  beforeAll(async () => {
    const options = parseOptions(
      {
        traces: ['examples/traces.json'],
        roles: 'examples/roles.json',
        functions: FUNCTIONS,
        compare: true,
        'max-unused-actions': '20',
        'warn-only': true
      },
      'cli',
      0
    )
    const noAws = (): never => {
      throw new Error('the demo asks AWS')
    }
    const rules = await gateRules(options, 'cli')
    const budget = new Budget(options.timeout, 'over')
    report = await scan(
      await sourcesOf(options, 'cli', noAws, silent),
      { ...options, rules, explain, budget },
      silent
    )
    printed = renderText(viewOf(report))
    details = renderText(viewOf(report), { terminal: { columns: 100, isColored: false, hasDetails: true } })
  })

  const role = (name: string): Report['roles'][number] | undefined =>
    report.roles.find(({ arn }) => arn.endsWith(`/${name}`))

  it('is what package.json runs', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { demo: string } }
    expect(scripts.demo).toContain(
      `--traces examples/traces.json --roles examples/roles.json --functions ${FUNCTIONS.join(' ')} --compare --max-unused-actions 20 --warn-only`
    )
  })

  it('leaves nothing of configurations and roles unread, and no policy unproven', () => {
    expect(report.workloads.flatMap(({ unread }) => unread)).toEqual([])
    expect(report.roles.flatMap(({ unread }) => unread)).toEqual([])
    expect(report.workloads.flatMap(({ unproven = [] }) => unproven)).toEqual([])
  })

  it('has polling and destinations among what is implied', () => {
    const implied = report.workloads.flatMap(({ name, implied: needs }) =>
      needs.map(({ action, resource }) => `${name} ${action} ${resource.split(':').at(-1)}`)
    )
    expect(implied).toEqual(
      expect.arrayContaining([
        'shop-warehouse sqs:ReceiveMessage shop-warehouse-jobs',
        'shop-notify dynamodb:ListStreams *',
        'shop-notify sqs:SendMessage shop-notify-failed',
        'shop-invoice-pdf sqs:SendMessage shop-invoice-failed'
      ])
    )
  })

  it('has an action that the boundary blocks, and a grant that it narrows', () => {
    const warehouse = role('shop-warehouse-role')
    expect(warehouse?.blocked).toEqual({ total: 2, actions: ['ecs:RunTask', 'iam:PassRole'] })
    expect(warehouse?.wide).toContainEqual({
      action: 's3:PutObject',
      level: 'write',
      width: 'type',
      conditional: true,
      granted: ['arn:aws:s3:::paperback-*'],
      needed: ['arn:aws:s3:::paperback-shop-files/*']
    })
  })

  it('has wide grants of every width', () => {
    const widths = new Set(report.roles.flatMap(({ wide }) => wide.map(({ width }) => width)))
    expect([...widths].sort()).toEqual(['all', 'exact', 'service', 'type'])
  })

  it('has an unused grant behind a condition, and one of a whole service on everything', () => {
    const grants = role('shop-api-role')?.grants ?? []
    const of = (name: string) => grants.find(({ actions }) => actions.some(({ action }) => action === name))
    expect(of('ses:SendEmail')).toMatchObject({ conditional: true, actions: [{ unused: 1 }] })
    expect(of('sns:*')).toMatchObject({ resources: ['*'], actions: [{ used: 1 }] })
  })

  it('has a key that is kept, a need that is granted elsewhere and an action that stays undecided', () => {
    const kept = report.workloads.find(({ name }) => name === 'shop-warehouse')?.implied ?? []
    expect(kept.find(({ action }) => action === 'kms:Decrypt')).toMatchObject({
      condition: {
        StringLike: { 'kms:ViaService': expect.arrayContaining(['sqs.eu-west-1.amazonaws.com']) }
      },
      from: expect.stringContaining('plausibly used by')
    })
    expect(role('shop-api-role')?.grantedElsewhere).toMatchObject([
      { action: 's3:GetObject', resource: 'arn:aws:s3:::paperback-book-covers/*' }
    ])
    expect(role('shop-api-role')?.undecided.map(({ action }) => action)).toEqual([
      'dynamodb:ReadDataForReplication',
      'dynamodb:WriteDataForReplication',
      'ssm:GetParameter'
    ])
  })

  it('prints what the README shows', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(printed.trimEnd())
  })

  it('prints what docs/findings.md explains', () => {
    const findings = readFileSync('docs/findings.md', 'utf8')
    const [verdict = '', ...others] = details.split('\n\n')
    const parts = others.filter((part) => /^(role |! )/.test(part))
    expect(parts).toHaveLength(report.roles.length + 1)
    for (const part of [verdict, ...parts]) expect(findings).toContain(part.trimEnd())
  })

  it('has the figures of the prose of docs/findings.md', () => {
    const prose = readFileSync('docs/findings.md', 'utf8')
      .replaceAll(/^```.*?^```/gms, '')
      .replaceAll(/\s+/g, ' ')
    const api = role('shop-api-role')
    const [tables, messages] = ['dynamodb:*', 'sns:*'].map((action) =>
      api?.grants.flatMap(({ actions }) => actions).find((grant) => grant.action === action)
    )
    const warehouse = role('shop-warehouse-role')
    const shares = new Map(
      report.roles.flatMap(({ sharing }) =>
        sharing.map((share) => [
          share.workload.split(':').at(-1),
          { ...share, others: share.onlyForOthers.length }
        ])
      )
    )
    const undecided = report.roles.reduce((sum, one) => sum + one.undecided.length, 0)
    const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
    const holds = (workload: string) => words[shares.get(workload)?.others ?? 0]
    const used = (tables?.used ?? 0) + (tables?.implied ?? 0)
    for (const sentence of [
      `The policies grant ${api?.granted} actions that exist. ${api?.used} were used in calls, ${api?.implied} are implied by configuration, ${api?.undecided.length} are undecided`,
      `and ${api?.unused.total} are left.`,
      `${used} of the actions are used, ${tables?.unused} are not, from \`CreateTable\` to \`DeleteResourcePolicy\`, and ${tables?.undecided} are undecided. ${tables?.used} of the ${used} are in traces; the other ${tables?.implied} read the stream`,
      `\`sns:Publish\` is used, ${messages?.unused} actions are not`,
      `One of ${warehouse?.granted} actions is unused. **Two more are blocked**`,
      `${role('shop-batch-role')?.undecided.length} of the ${undecided} are those of \`shop-batch-role\``,
      `\`shop-notify\` needs ${shares.get('shop-notify')?.needs} actions and holds ${holds('shop-notify')} more`,
      `\`shop-checkout\` holds ${holds('shop-checkout')} for others`,
      `\`shop-orders-api\` holds ${holds('shop-orders-api')}:`,
      `\`shop-stock-import\` holds ${holds('shop-stock-import')} and \`shop-invoice-pdf\` ${holds('shop-invoice-pdf')}, six`
    ])
      expect(prose).toContain(sentence)
    expect([warehouse?.unused.total, warehouse?.blocked?.total]).toEqual([1, 2])
  })
})
