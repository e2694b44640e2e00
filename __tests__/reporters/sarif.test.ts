import { describe, expect, it } from '@jest/globals'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from '../properties.ts'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { renderSarif, type SourceLocation } from '../../src/reporters/sarif.ts'
import type { Report, RoleReport } from '../../src/report/report.ts'
import { viewOf } from '../../src/view/view.ts'
import { report, role, ROLE } from '../judgement/reports.ts'
import { hostileReports } from './hostile-reports.ts'

const WORKFLOW = '.github/workflows/ci.yml'

interface Log {
  runs: {
    tool: { driver: { rules: { id: string }[] } }
    results: {
      ruleId: string
      ruleIndex: number
      level: string
      message: { text: string }
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string }
          region: { startLine: number; endLine?: number }
        }
      }[]
      partialFingerprints: Record<string, string>
      suppressions?: { justification: string }[]
    }[]
  }[]
}

const sarif = (of: Report, locations: SourceLocation[] = []): Log =>
  renderSarif(viewOf(of), locations, WORKFLOW) as unknown as Log
const results = (of: Report, locations: SourceLocation[] = []) => sarif(of, locations).runs[0]?.results ?? []

/** A role that grants these patterns, each with its unused actions. */
function granting(
  grants: Record<string, { action: string; level: string }[]>,
  more: Partial<RoleReport> = {}
): RoleReport {
  const actions = Object.values(grants).flat()
  return role(0, 0, {
    unused: {
      total: actions.length,
      byAccessLevel: { 'permissions-management': 0, write: 1, tagging: 0, read: 0, list: 0 },
      actions
    },
    grants: Object.entries(grants).map(([action, unused], statement) => ({
      policy: 'p',
      statement,
      conditional: false,
      actions: [{ action, used: 0, implied: 0, unused: unused.length, undecided: 0 }],
      resources: ['*']
    })),
    ...more
  })
}

const S3 = granting({
  's3:*': [
    { action: 's3:PutBucketPolicy', level: 'permissions-management' },
    { action: 's3:DeleteObject', level: 'write' },
    { action: 's3:PutObject', level: 'write' }
  ]
})

async function validator() {
  const ajv = new AjvDraft04.default({ strict: false })
  addFormats.default(ajv)
  const file = path.join(import.meta.dirname, 'sarif/sarif-schema-2.1.0.json')
  return ajv.compile(JSON.parse(await readFile(file, 'utf8')) as object)
}

describe('what tells a report from others of the same commit', () => {
  const log = (name?: string): object => renderSarif(viewOf(report()), [], WORKFLOW, name)
  it.each([
    [undefined, 'xray-least-privilege/'],
    ['least-privilege', 'xray-least-privilege/'],
    ['least-privilege-eu', 'xray-least-privilege/least-privilege-eu/']
  ])('of name %s has the category %s', (name, id) => {
    expect(log(name)).toMatchObject({ runs: [{ automationDetails: { id } }] })
  })
})

describe('how sure a finding is', () => {
  const coverage = {
    seen: 20,
    requests: 200,
    regime: 'sample' as const,
    leastCovered: 'arn',
    mayHaveMissed: 26
  }
  const grant = { 's3:PutObject': [{ action: 's3:PutObject', level: 'write' }] }
  it.each([
    [coverage, 10],
    [{ ...coverage, seen: 200, regime: 'proof' as const }, 100],
    [undefined, undefined]
  ])('is its rank', (told, rank) => {
    const of = report({ roles: [granting(grant, told === undefined ? {} : { coverage: told })] })
    expect(results(of).map((result) => Reflect.get(result, 'rank'))).toEqual([rank])
  })
})

describe('SARIF', () => {
  it('is valid by the official schema, for any report', async () => {
    const validate = await validator()
    fc.assert(
      fc.property(hostileReports, (of) => {
        if (!validate(renderSarif(viewOf(of), [], WORKFLOW))) throw new Error(JSON.stringify(validate.errors))
      }),
      { numRuns: 100 }
    )
    expect(validate({ version: '2.1.0' })).toBe(false)
  })

  it('has a rule for each access level and one for wide resources, and results that point at their rule', () => {
    const [run] = sarif(report({ roles: [S3] })).runs
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual([
      'unused-permissions-management',
      'unused-write',
      'unused-tagging',
      'unused-read',
      'unused-list',
      'wide-resource'
    ])
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('has one result for each grant and access level, worst level first', () => {
    expect(
      results(report({ roles: [S3] })).map(({ ruleId, level, message }) => [ruleId, level, message.text])
    ).toEqual([
      ['unused-permissions-management', 'error', 'Role shop, s3:*: never used: s3:PutBucketPolicy'],
      ['unused-write', 'warning', 'Role shop, s3:*: never used: s3:DeleteObject, s3:PutObject']
    ])
  })

  it('has one result for a grant of everything, and one for each wide action', () => {
    const all = granting(
      { '*': [] },
      {
        unused: {
          total: 900,
          byAccessLevel: { 'permissions-management': 3, write: 897, tagging: 0, read: 0, list: 0 }
        }
      }
    )
    const sweeping = {
      ...all,
      grants: all.grants.map((grant) => ({
        ...grant,
        actions: grant.actions.map((action) => ({ ...action, unused: 900 }))
      }))
    }
    const found = results(report({ roles: [sweeping, role(0, 2)] }))
    expect(found.map(({ ruleId }) => ruleId)).toEqual([
      'unused-permissions-management',
      'wide-resource',
      'wide-resource'
    ])
    expect(found[0]?.message.text).toContain('900 actions of it never used')
  })

  it('says nothing of roles that were not judged', () => {
    expect(results(report({ roles: [{ ...S3, judged: false }] }))).toEqual([])
  })

  it('always has a place: that of the grant where it is known, else the workflow', () => {
    const place = { role: ROLE, action: 's3:*', file: 'infra/template one.yml', startLine: 4, endLine: 6 }
    const physical = (locations: SourceLocation[]) =>
      results(report({ roles: [S3] }), locations).map((one) => one.locations[0]?.physicalLocation)
    expect(physical([place])[0]).toMatchObject({
      artifactLocation: { uri: 'infra/template%20one.yml' },
      region: { startLine: 4, endLine: 6 }
    })
    expect(physical([])[0]).toMatchObject({ artifactLocation: { uri: WORKFLOW }, region: { startLine: 1 } })
  })

  it('has fingerprints that stay when policies are renamed, reordered or moved, and differ between findings', () => {
    const prints = (of: RoleReport, locations: SourceLocation[] = []) =>
      results(report({ roles: [of] }), locations).map(
        (one) => one.partialFingerprints['xrayLeastPrivilege/v1']
      )
    const moved = {
      ...S3,
      grants: S3.grants.map((grant) => ({ ...grant, policy: 'renamed', statement: 7, sid: 'X' }))
    }
    expect(prints(moved, [{ role: ROLE, action: 's3:*', file: 'a.yml', startLine: 1, endLine: 1 }])).toEqual(
      prints(S3)
    )
    expect(new Set(prints(S3)).size).toBe(2)
    expect(prints({ ...S3, arn: `${ROLE}-2` })).not.toEqual(prints(S3))
  })

  it('suppresses what is waived, with the reason, and only when all of it is', () => {
    const waiver = {
      role: 'shop',
      action: 's3:*',
      reason: 'migration',
      owner: 'storage',
      expires: '2027-01-01',
      state: 'used' as const,
      findings: 2
    }
    const gate = { failOn: 'any' as const, thresholds: [], waived: [waiver] }
    const waived = ['s3:DeleteObject', 's3:PutObject'].map((action) => ({ action, waiver: 0 }))
    const [first, second] = results(report({ gate, roles: [{ ...S3, waived }] }))
    expect(first?.suppressions).toBeUndefined()
    expect(second?.suppressions?.[0]?.justification).toBe('migration')
    expect(
      results(report({ gate, roles: [{ ...S3, waived: waived.slice(1) }] }))[1]?.suppressions
    ).toBeUndefined()
  })
})
