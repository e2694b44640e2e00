/** Files as Windows' shells and editors write them, wherever a file is read that no AWS CLI prints. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../src/kit/digest.ts'
import type { Log } from '../../../src/kit/log.ts'
import { readConfiguration } from '../../../src/options/configuration-file.ts'
import { savedEarlierRuns } from '../../../src/sources/files/earlier-runs.ts'
import { SavedBaseline } from '../../../src/sources/files/saved-report.ts'
import { templatesIn } from '../../../src/templates/workspace.ts'
import { report } from '../../judgement/reports.ts'

const silent: Log = { verbose: false, info() {}, warn() {}, debug() {}, progress() {} }
const { digest: _, ...unsigned } = report({})
const REPORT = JSON.stringify({ ...unsigned, digest: digestOf(unsigned) }, null, 2)
const TEMPLATE = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: shop
      Policies:
        - PolicyName: p
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: s3:GetObject
                Resource: '*'
`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'encodings-'))
})

afterAll(() => rm(folder, { recursive: true }))

describe.each<[what: string, written: (text: string) => Buffer]>([
  ["UTF-16, as PowerShell's > writes it", (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['lines that end as on Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))]
])('%s', (_, written) => {
  const saved = async (name: string, text: string): Promise<string> => {
    const file = path.join(folder, name)
    await writeFile(file, written(text))
    return file
  }

  it('is read as a configuration file', async () => {
    const file = await saved('least-privilege.yml', 'thresholds:\n  max-unused-actions: 3\nfail-on: new\n')
    expect(await readConfiguration(file, '--config-file')).toMatchObject({
      thresholds: { 'max-unused-actions': 3 },
      'fail-on': 'new'
    })
  })

  it('is read as a baseline, and as the report of an earlier run', async () => {
    const file = await saved('report.json', REPORT)
    expect(await new SavedBaseline(file).find()).toMatchObject({ from: file, report: { version: 1 } })
    expect(await savedEarlierRuns([file], 30)).toMatchObject({ reports: [{ from: file }], not: [] })
  })

  it('is read as a template', async () => {
    await saved('template.yaml', TEMPLATE)
    const { statements, unread } = await templatesIn(folder, silent, {})
    expect(unread).toEqual([])
    expect(statements.map(({ file }) => path.basename(file))).toEqual(['template.yaml'])
  })
})
