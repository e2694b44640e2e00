import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCommand } from '../../../src/cli/cli.ts'
import { digestOf } from '../../../src/kit/digest.ts'
import { sharedJson } from '../../../src/kit/shared-json.ts'
import type { Report } from '../../../src/report/report.ts'
import { INVOICES, invoicesTraces, LOOSE_ROLE, savedFunctions, savedRoles } from '../../e2e/shop.ts'
import { savedTraces } from '../../e2e/servers/xray-documents.ts'
import { printedInEachTest } from './printed.ts'

const EXAMPLES = path.join(import.meta.dirname, '../../../examples')

let folder: string
const printed = printedInEachTest()

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verify-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function scanned(): Promise<string> {
  const example = (name: string): string => path.join(EXAMPLES, `${name}.json`)
  const files = [
    '--traces',
    example('traces'),
    '--roles',
    example('roles'),
    '--functions',
    example('functions')
  ]
  await runCommand([...files, '--max-unused-actions', '20', '--output-dir', folder])
  printed.stdout = ''
  return path.join(folder, 'report.json')
}

async function edit(name: string, from: string | RegExp, to: string): Promise<void> {
  const file = path.join(folder, name)
  const before = await readFile(file, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  await writeFile(file, after)
}

async function policyHolding(action: string): Promise<string> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.policy.json') && (await readFile(path.join(folder, name), 'utf8')).includes(action))
      return name
  }
  throw new Error(`no policy holds ${action}`)
}

/** Makes the digest fit again, as somebody would who knows of it. */
async function seal(file: string): Promise<void> {
  const report = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ ...report, digest: digestOf(report) }, null, 2))
}

describe('xray-privilege-scan verify', () => {
  it('verifies what a scan wrote, and says of each workload what was proved', async () => {
    expect(await runCommand(['verify', await scanned()])).toBe(0)
    expect(printed.stdout).toMatch(
      /^shop-checkout: \d+ needs of calls and \d+ implied ones, \d+ actions on resources$/m
    )
    expect(printed.stdout).toMatch(/^shop-nightly-export: no policy, from 0 traces$/m)
    expect(printed.stdout).toMatch(/\nVERIFIED\n$/)
  })

  it('verifies the form of large reports, and finds what was edited there', async () => {
    const file = await scanned()
    const report = JSON.parse(await readFile(file, 'utf8')) as object
    await writeFile(file, sharedJson({ ...report, version: 2 }).pieces())
    expect(await runCommand(['verify', file])).toBe(0)
    await edit('report.json', /"granted":\d+/, '"granted":1')
    expect(await runCommand(['verify', file])).not.toBe(0)
  })

  it('verifies it in another folder, and laid out in another way', async () => {
    const report = await scanned()
    await writeFile(report, JSON.stringify(JSON.parse(await readFile(report, 'utf8'))))
    const copy = await mkdtemp(path.join(tmpdir(), 'verify-copy-'))
    await cp(folder, copy, { recursive: true })
    expect(await runCommand(['verify', path.join(copy, 'report.json')])).toBe(0)
    await rm(copy, { recursive: true })
  })

  it.each([
    ['an action that is taken out', /"dynamodb:GetItem",?/, '"dynamodb:ListTables",'],
    ['a resource that is widened', /arn:aws:dynamodb:eu-west-1:111122223333:table\/[\w-]+"/, '*"'],
    ['an effect that is turned', '"Allow"', '"Deny"'],
    ['a blank that is added', '{', '{ ']
  ])('finds %s in a policy file', async (_, from, to) => {
    const report = await scanned()
    const policy = await policyHolding('dynamodb:GetItem')
    await edit(policy, from, to)
    expect(await runCommand(['verify', report])).toBe(1)
    expect(printed.stdout).toContain(`${policy}: is not what the scan wrote`)
    expect(printed.stdout).toMatch(/\nNOT VERIFIED\n$/)
  })

  it('says of an edited policy what is missing and what is too much', async () => {
    const report = await scanned()
    await edit(await policyHolding('dynamodb:Query'), 'dynamodb:Query', 'dynamodb:Scan')
    expect(await runCommand(['verify', report])).toBe(1)
    expect(printed.stdout).toMatch(
      /dynamodb:Query on .*by-reader is needed, and the policy does not allow it/
    )
    expect(printed.stdout).toMatch(/dynamodb:Scan on .*by-reader is in the policy, and nothing needs it/)
  })

  it('finds a policy file that is gone', async () => {
    const report = await scanned()
    const policy = await policyHolding('dynamodb:Query')
    await rm(path.join(folder, policy))
    expect(await runCommand(['verify', report])).toBe(1)
    expect(printed.stdout).toMatch(new RegExp(`^${policy}: cannot be read`, 'm'))
  })

  it.each([
    ['excessive_permissions.json', 'dynamodb:', 'dynamo:'],
    ['summary.md', 'unused', 'used']
  ])('finds an edit in %s', async (name, from, to) => {
    const report = await scanned()
    await edit(name, from, to)
    expect(await runCommand(['verify', report])).toBe(1)
    expect(printed.stdout).toContain(`${name}: is not what the scan wrote`)
  })

  it('finds any edit of the report by its digest', async () => {
    const report = await scanned()
    await edit('report.json', /"calls": \d+/, '"calls": 77')
    expect(await runCommand(['verify', report])).toBe(1)
    expect(printed.stdout).toContain('report.json: its digest does not fit: it was edited after the scan')
  })

  it('finds a verdict that does not follow, though the digest was made to fit', async () => {
    const report = await scanned()
    await edit('report.json', '"verdict": "excess"', '"verdict": "pass"')
    await seal(report)
    expect(await runCommand(['verify', report])).toBe(1)
    expect(printed.stdout).toContain('report.json: its verdict is pass, and from its roles follows excess')
    expect(printed.stdout).not.toContain('its digest')
  })

  it('finds a limit that was raised afterwards, though the digest was made to fit', async () => {
    const report = await scanned()
    await edit('report.json', '"limit": 20', '"limit": 200')
    await seal(report)
    expect(await runCommand(['verify', report])).toBe(1)
    expect(printed.stdout).toContain('report.json: the numbers of its gate are not those of its roles')
  })

  describe('of a policy that was made wider than its role', () => {
    const ROLE = savedRoles([
      {
        RoleName: 'invoices-loose',
        inline: {
          own: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::invoices/in/*' },
              { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::invoices/in/old/*' }
            ]
          }
        }
      }
    ])

    /** Scans one function whose role grants a part of what its calls are generalised to. */
    async function scannedWithin(): Promise<string> {
      const files = {
        traces: savedTraces(invoicesTraces(1)),
        roles: ROLE,
        functions: savedFunctions([{ FunctionArn: INVOICES, Role: LOOSE_ROLE }])
      }
      const paths = Object.keys(files).map((name) => path.join(folder, `${name}.in.json`))
      await Promise.all(Object.values(files).map((text, i) => writeFile(paths[i] ?? '', text)))
      const [traces = '', roles = '', functions = ''] = paths
      await runCommand([
        '--traces',
        traces,
        '--roles',
        roles,
        '--functions',
        functions,
        '--output-dir',
        folder
      ])
      printed.stdout = ''
      return path.join(folder, 'report.json')
    }

    it('finds what is more, and where a Deny is gone', async () => {
      const report = await scannedWithin()
      expect(await runCommand(['verify', report])).toBe(0)
      const file = await policyHolding('s3:PutObject')
      const written = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as {
        Statement: { Effect: string; Action: string[]; Resource: string[] }[]
      }
      expect(written.Statement.filter(({ Action }) => Action.includes('s3:PutObject'))).toEqual([
        { Effect: 'Allow', Action: ['s3:PutObject'], Resource: ['arn:aws:s3:::invoices/in/*'] },
        { Effect: 'Deny', Action: ['s3:PutObject'], Resource: ['arn:aws:s3:::invoices/in/old/*'] }
      ])
      await edit(file, 'arn:aws:s3:::invoices/in/*"', 'arn:aws:s3:::invoices/*"')
      expect(await runCommand(['verify', report])).toBe(1)
      expect(printed.stdout).toContain(
        'invoices: s3:PutObject on arn:aws:s3:::invoices/* is more than the role grants (allowed on less)'
      )
      const Statement = written.Statement.filter(({ Effect }) => Effect === 'Allow')
      await writeFile(path.join(folder, file), JSON.stringify({ ...written, Statement }))
      printed.stdout = ''
      expect(await runCommand(['verify', report])).toBe(1)
      expect(printed.stdout).toContain(
        'invoices: s3:PutObject on arn:aws:s3:::invoices/in/* is more than the role grants (denied on arn:aws:s3:::invoices/in/old/*)'
      )
    })

    it('finds it though report and digest were made to fit', async () => {
      const report = await scannedWithin()
      await edit('report.json', /invoices\/in\/\*/g, 'invoices/*')
      await seal(report)
      await edit(await policyHolding('s3:PutObject'), 'invoices/in/*', 'invoices/*')
      const bearing = JSON.parse(await readFile(report, 'utf8')) as Report
      const [role] = bearing.roles
      // what the role grants is left as it is
      for (const statement of role?.bearing?.statements ?? [])
        statement.resources.patterns = statement.resources.patterns.map((text) =>
          text.replace('invoices/*', 'invoices/in/*')
        )
      await writeFile(report, JSON.stringify(bearing))
      await seal(report)
      expect(await runCommand(['verify', report])).toBe(1)
      expect(printed.stdout).toContain('s3:PutObject on arn:aws:s3:::invoices/* is more than the role grants')
      expect(printed.stdout).not.toContain('its digest')
    })
  })

  it.each([
    ['is not there', undefined, /nowhere\.json", which cannot be read/],
    ['is not JSON', '{', /which is not JSON/],
    ['is no report', '{"version": 2}', /which is no report of version 1/]
  ])('ends with 2 when the report %s', async (_, content, said) => {
    const file = path.join(folder, content === undefined ? 'nowhere.json' : 'report.json')
    if (content !== undefined) await writeFile(file, content)
    expect(await runCommand(['verify', file])).toBe(2)
    expect(printed.stderr).toMatch(said)
  })
})
