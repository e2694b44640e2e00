/** What the registry of reporters says, and what a scan then writes. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { excessivePermissions } from '../../src/reporters/excessive-permissions.ts'
import { filesBesideReport, writeFolder, writeNamed } from '../../src/reporters/output.ts'
import type { Report } from '../../src/report/report.ts'
import { viewOf } from '../../src/view/view.ts'
import { report, role, workload } from '../judgement/reports.ts'

const POLICY = {
  policyFile: 'a.policy.json',
  policy: {
    Version: '2012-10-17' as const,
    Statement: [{ Effect: 'Allow' as const, Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::a/*'] }]
  }
}
const whole = report({ roles: [role(1)], workloads: [workload(POLICY)] })

async function folder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'reporters-'))
}

describe('the folder of a scan', () => {
  it.each([
    ['report.json, summary.md, report.html, excessive_permissions.json, policies/ and the policies', whole],
    ['report.json, summary.md, report.html and the policies', { ...whole, compared: false, roles: [] }],
    ['report.json, summary.md, report.html and excessive_permissions.json', report({ roles: [role(1)] })],
    ['report.json, summary.md and report.html', report({ compared: false })]
  ] as [string, Report][])('is said to hold %s', async (said, given) => {
    const view = viewOf(given)
    const into = await folder()
    const { paths, called } = await writeFolder(view, into, '--output-dir')
    expect(called).toBe(said)
    const files = await readdir(into, { recursive: true, withFileTypes: true })
    const found = files.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name))
    expect(found.sort()).toEqual(paths.toSorted())
    for (const { file } of [...filesBesideReport(view)].slice(0, 2)) expect(said).toContain(file)
  })

  it('is left by no file, whatever stands where ARNs have their account', () => {
    const arns = ['../../../../tmp/x', '..', '/etc', '111122223333'].map(
      (account) => `arn:aws:iam::${account}:role/shop`
    )
    const view = viewOf(
      report({
        roles: arns.map((arn) => role(1, 0, { arn })),
        workloads: arns.map((arn) => workload({ ...POLICY, arn: `${arn}-function`, role: arn }))
      })
    )
    const files = [...filesBesideReport(view)].map(({ file }) => path.posix.normalize(file))
    expect(files.filter((file) => /^(?:\.\.|\/)/.test(file))).toEqual([])
    expect(files.filter((file) => /^policies\/[^/]+\/shop.*\.json$/.test(file))).toHaveLength(arns.length)
    expect(files.some((file) => /^policies\/111122223333\/shop.*\.json$/.test(file))).toBe(true)
  })

  it('has the excess of roles of which no unused action is named, as it is granted', () => {
    const { unused } = role(2)
    const unnamed = { total: unused.total, byAccessLevel: unused.byAccessLevel }
    const actions = [{ action: 's3:*', used: 1, implied: 0, unused: 2, undecided: 0 }]
    const grants = [{ policy: 'all', statement: 0, conditional: false, actions, resources: ['*'] }]
    const view = viewOf(
      report({
        roles: [role(0, 0, { unused: unnamed, grants })],
        workloads: [workload({ role: role(0).arn })]
      })
    )
    expect(excessivePermissions(view).map((one) => one.excessPermissions)).toEqual([
      [{ Action: ['s3:*'], Resource: '*', Effect: 'Allow' }]
    ])
  })

  it('has statements that name what they do not give as they are written, where they give what is unused', () => {
    const counted = { action: 'a text for readers', used: 1, implied: 0, unused: 1, undecided: 0 }
    const statement = { policy: 'all', statement: 0, conditional: false, resources: ['a text for readers'] }
    const grants = [
      { ...statement, notAction: ['iam:*'], actions: [counted], resources: ['*'] },
      { ...statement, notAction: ['s3:*'], notResource: ['arn:aws:s3:::a'], actions: [counted] },
      {
        ...statement,
        notResource: ['arn:aws:s3:::b'],
        actions: [{ ...counted, action: 's3:PutThing*' }]
      },
      { ...statement, notAction: ['sqs:*'], actions: [{ ...counted, unused: 0 }] }
    ]
    const view = viewOf(report({ roles: [role(1, 0, { grants })], workloads: [workload()] }))
    expect(excessivePermissions(view).map((one) => one.excessPermissions)).toEqual([
      [
        { NotAction: ['iam:*'], Resource: '*', Effect: 'Allow' },
        { NotAction: ['s3:*'], NotResource: ['arn:aws:s3:::a'], Effect: 'Allow' },
        { Action: ['s3:PutThing0'], NotResource: ['arn:aws:s3:::b'], Effect: 'Allow' }
      ]
    ])
  })

  it('has the report first, as it is', async () => {
    const { paths } = await writeFolder(viewOf(whole), await folder(), '--output-dir')
    const [first = ''] = paths
    expect(JSON.parse(await readFile(first, 'utf8'))).toEqual(whole)
  })
})

describe('a file that an option names', () => {
  const label = (option: string) => `input ${option}`

  it('is written where the option says, in a folder that it makes, and not without the option', async () => {
    const sarifFile = path.join(await folder(), 'made/findings.sarif')
    const context = { workflow: '.github/workflows/scan.yml' }
    expect(await writeNamed(viewOf(whole), { sarifFile: undefined }, context, label)).toEqual([])
    expect(await writeNamed(viewOf(whole), { sarifFile }, context, label)).toEqual([sarifFile])
    expect(await readFile(sarifFile, 'utf8')).toContain('"version": "2.1.0"')
  })

  it('is named with its option where it cannot be written', async () => {
    const written = writeNamed(
      viewOf(whole),
      { sarifFile: import.meta.dirname },
      { workflow: 'a.yml' },
      label
    )
    await expect(written).rejects.toThrow(/^input sarif-file is ".*", which cannot be written to/)
  })
})
