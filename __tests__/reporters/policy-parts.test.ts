/** A policy above the size of a managed one: what is said of it, shown and written. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { writeFolder } from '../../src/reporters/output.ts'
import { sizeOf, split } from '../../src/policies/size.ts'
import { renderMarkdown as layOut } from '../../src/reporters/markdown/markdown.ts'
import { cautionsOf } from '../../src/view/cautions.ts'
import { viewOf } from '../../src/view/view.ts'
import type { Report, WorkloadReport, WrittenPolicy } from '../../src/report/report.ts'
import { report, workload } from '../judgement/reports.ts'

const PLENTY = 1024 * 1024
const renderMarkdown = (of: Report, budget: number): string => layOut(viewOf(of), budget)
const writeReport = async (of: Report, folder: string): Promise<string[]> =>
  (await writeFolder(viewOf(of), folder, '--output-dir')).paths

/** The report of a workload whose policy has so many statements of some 100 characters, split as the scan splits it. */
function reportOf(statements: number): Report {
  const policy: WrittenPolicy = {
    Version: '2012-10-17',
    Description: 'of the shop',
    Statement: Array.from({ length: statements }, (_, i) => ({
      Effect: 'Allow',
      Action: [`dynamodb:Get${String(i).padStart(4, '0')}`],
      Resource: [`arn:aws:dynamodb:eu-west-1:111122223333:table/${i}`]
    }))
  }
  return report({ workloads: [workload({ policy, policyFile: 'a.policy.json', ...partsOf(policy) })] })
}

function partsOf(policy: WrittenPolicy): Pick<WorkloadReport, 'policyParts'> {
  const names = split(policy).map((_, i) => (i === 0 ? 'a.policy.json' : `a.${i + 1}.policy.json`))
  return names.length === 1 ? {} : { policyParts: names }
}

function tooLong(of: Report): string[] {
  return cautionsOf(of).flatMap(({ title, names }) =>
    title.includes('size of a managed policy') ? names : []
  )
}

describe('a policy above the size of a managed one', () => {
  it.each([
    ['is not spoken of within it', 10, []],
    ['is named with its files', 80, [/^shop: \d+ characters in 2 files$/]],
    ['is too long for the inline policies of a role', 120, [/ in 3 files; too long for inline policies$/]],
    [
      'is in more files than a role takes',
      800,
      [/; more files than a role takes managed policies by default$/]
    ]
  ])('%s', (_, statements, expected) => {
    const names = tooLong(reportOf(statements))
    expect(names).toHaveLength(expected.length)
    for (const [i, pattern] of expected.entries()) expect(names[i]).toMatch(pattern)
  })

  it('is said to fit nowhere where one action on one resource is too long', () => {
    const policy: WrittenPolicy = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`arn:aws:s3:::${'x'.repeat(7000)}`] }
      ]
    }
    expect(tooLong(report({ workloads: [workload({ policy, policyFile: 'a.policy.json' })] }))).toEqual([
      expect.stringContaining('characters in 1 file; 1 file too long: one action on one resource')
    ])
  })

  it('is shown part by part under the names of the files', () => {
    const text = renderMarkdown(reportOf(120), PLENTY)
    const files = ['policies/shop.json', 'policies/shop.2.json', 'policies/shop.3.json']
    expect(text).toContain(['shop', ...files].map((name) => `<code>${name}</code>`).join(' · '))
    for (const file of ['a.policy.json', 'a.2.policy.json', 'a.3.policy.json'])
      expect(text).toMatch(new RegExp(`\\| \`${file}\` +\\| \`shop\` +\\| \`shop\``))
    expect(text.match(/"Version": "2012-10-17"/g)).toHaveLength(3)
    expect(text.match(/dynamodb:Get0119/g)).toHaveLength(1)
  })

  it('is written part by part', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'policy-parts-'))
    const of = reportOf(120)
    const written = await writeReport(of, folder)
    const files = (await readdir(folder)).filter((name) => name.endsWith('.policy.json')).sort()
    expect(files).toEqual(['a.2.policy.json', 'a.3.policy.json', 'a.policy.json'])
    expect(written).toEqual(expect.arrayContaining(files.map((name) => path.join(folder, name))))
    const parts = await Promise.all(
      of.workloads[0]?.policyParts?.map(
        async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as WrittenPolicy
      ) ?? []
    )
    expect(parts.flatMap(({ Statement }) => Statement)).toEqual(of.workloads[0]?.policy?.Statement)
    for (const part of parts) {
      expect(sizeOf(part)).toBeLessThanOrEqual(6144)
      expect(part.Description).toBe('of the shop')
    }
  })
})
