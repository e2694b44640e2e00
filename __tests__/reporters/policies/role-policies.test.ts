import { describe, expect, it } from '@jest/globals'
import { it as posixIt } from '../../posix.ts'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { rolePolicies } from '../../../src/reporters/policies/role-policies.ts'
import type { Report, RoleReport, WorkloadReport } from '../../../src/report/report.ts'
import { viewOf } from '../../../src/view/view.ts'
import { functionArn, roleArn } from '../../e2e/shop.ts'
import { lambdaTrace } from '../../e2e/traces.ts'
import { report, role, ROLE, workload } from '../../judgement/reports.ts'
import { scanOf } from '../../scan-in-memory.ts'

type Policy = NonNullable<WorkloadReport['policy']>
interface Iam {
  role: string
  inline: Record<string, unknown>
  attached: string[]
  managed: Record<string, unknown>
}

const allow = (...pairs: [action: string, resource: string][]): Policy => ({
  Version: '2012-10-17',
  Description: 'which IAM refuses',
  Statement: pairs.map(([action, resource]) => ({ Effect: 'Allow', Action: [action], Resource: [resource] }))
})

const wrote = (
  name: string,
  policy: Policy | undefined,
  more: Partial<WorkloadReport> = {}
): WorkloadReport =>
  workload({
    arn: `arn:aws:lambda:eu-west-1:111122223333:function:${name}`,
    name,
    ...(policy !== undefined && { policy, policyFile: `${name}.policy.json` }),
    ...more
  })

const filesOf = (of: Report): Map<string, string> =>
  new Map([...rolePolicies.outputs(viewOf(of))].map(({ file, text }) => [file, Array.from(text).join('')]))

const json = (files: ReadonlyMap<string, string>, name: string): unknown =>
  JSON.parse(files.get(name) ?? 'null')

const TWO = report({
  roles: [role(0)],
  workloads: [
    wrote('a', allow(['s3:GetObject', 'arn:aws:s3:::x/*'], ['sqs:SendMessage', '*'])),
    wrote('b', allow(['s3:GetObject', 'arn:aws:s3:::x/*'], ['s3:PutObject', 'arn:aws:s3:::x/*'])),
    wrote('c', undefined)
  ]
})

describe('a role of which a bucket’s policy allows more', () => {
  const [ANY, ONE] = [functionArn('any'), functionArn('one')]
  const get = (bucket?: string) => ({
    service: 'S3',
    operation: 'GetObject',
    aws: bucket === undefined ? {} : { bucket_name: bucket }
  })
  const statement = {
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:PutObject'],
    NotResource: 'arn:aws:s3:::vault/*'
  }
  const written = async (oneAlsoReads: string) => {
    const traces = [
      lambdaTrace({ functionArn: ANY, calls: [get(), { ...get(), operation: 'PutObject' }] }),
      lambdaTrace({ functionArn: ONE, calls: [get(oneAlsoReads)] })
    ]
    const document = { Version: '2012-10-17', Statement: [statement] }
    const files = filesOf(
      await scanOf(traces, {
        [roleArn('both')]: {
          functions: [ANY, ONE],
          policies: { policies: [{ name: 'app', document }], unread: [] }
        }
      })
    )
    const [index] = v.parse(
      v.array(v.object({ cautions: v.array(v.string()) })),
      json(files, 'policies/index.json')
    )
    const { Statement } = v.parse(Written, json(files, 'policies/both.json'))
    const denied = Statement.flatMap(({ Effect, Action }) => (Effect === 'Deny' ? Action : []))
    return { denied, undenied: index?.cautions.filter((text) => text.includes('does not deny')) }
  }
  const Written = v.object({
    Statement: v.array(v.object({ Effect: v.string(), Action: v.array(v.string()) }))
  })

  it('does not forbid one workload what it was answered for the sake of another, and says so', async () => {
    expect(await written('vault')).toEqual({
      denied: ['s3:PutObject'],
      undenied: [
        expect.stringContaining(
          'It does not deny s3:GetObject on arn:aws:s3:::vault/*, which the role leaves out or denies: one got'
        )
      ]
    })
    expect(await written('open')).toEqual({ denied: ['s3:GetObject', 's3:PutObject'], undenied: [] })
  })
})

describe('policies/', () => {
  it('has for each judged role what its workloads need together, and for each of these its own, as IAM takes them', () => {
    const files = filesOf(TWO)
    expect([...files.keys()].sort()).toEqual([
      'policies/index.json',
      'policies/shop.a.json',
      'policies/shop.apply.sh',
      'policies/shop.b.json',
      'policies/shop.json',
      'policies/shop.restore.sh'
    ])
    expect(json(files, 'policies/shop.json')).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: ['arn:aws:s3:::x/*'] },
        { Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: ['*'] }
      ]
    })
    expect(json(files, 'policies/shop.a.json')).not.toHaveProperty('Description')
    expect(json(files, 'policies/index.json')).toMatchObject([
      {
        role: ROLE,
        files: ['policies/shop.json'],
        cautions: [expect.stringContaining('Nothing in it is for c')]
      }
    ])
  })

  it('has none for a role that was not judged', () => {
    expect(filesOf({ ...TWO, roles: [role(0, 0, { judged: false })] }).size).toBe(0)
  })

  it('has no script for a role that is not its account’s to edit', () => {
    const files = filesOf({ ...TWO, roles: [role(0, 0, { managedBy: 'AWS manages it' })] })
    expect([...files.keys()].filter((name) => name.endsWith('.sh'))).toEqual([])
  })

  it('has a folder for each account where there are several, and a name of its own for every role', () => {
    const arns = [
      'arn:aws:iam::111122223333:role/Shop',
      'arn:aws:iam::111122223333:role/x/shop',
      'arn:aws:iam::444455556666:role/con',
      'arn:aws:iam::444455556666:role/a+b'
    ]
    const files = filesOf(
      report({
        roles: arns.map((arn) => role(0, 0, { arn })),
        workloads: arns.map((arn, i) => wrote(`f${i}`, allow(['sqs:SendMessage', '*']), { role: arn }))
      })
    )
    const policies = [...files.keys()].filter(
      (name) => name.endsWith('.json') && !name.endsWith('index.json')
    )
    expect(policies.sort()).toEqual([
      expect.stringMatching(/^policies\/111122223333\/Shop-[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^policies\/111122223333\/shop-[0-9a-f]{8}\.json$/),
      'policies/444455556666/a_b.json',
      expect.stringMatching(/^policies\/444455556666\/con-[0-9a-f]{8}\.json$/)
    ])
  })
})

const OLD = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: "s3:*'; exit 9", Resource: '*' }]
}
const MANAGED = 'arn:aws:iam::aws:policy/AmazonSQSFullAccess'
const long = (n: number): [string, string][] =>
  Array.from({ length: n }, (_, i) => [
    's3:GetObject',
    `arn:aws:s3:::a-bucket-with-a-rather-long-name-${i}/*`
  ])

/** Runs the scripts on a role that has these policies. */
function onRole(before: Iam, policy: Policy): { applied: Iam; restored: Iam } {
  const old: RoleReport['policies'] = [
    ...Object.entries(before.inline).map(([name, document]) => ({
      name,
      document: JSON.stringify(document)
    })),
    ...before.attached.map((name) => ({ name, version: 'v1' }))
  ]
  const files = filesOf(report({ roles: [role(0, 0, { policies: old })], workloads: [wrote('a', policy)] }))
  const folder = mkdtempSync(path.join(tmpdir(), 'replacement-'))
  try {
    const [bin, state] = [path.join(folder, 'bin'), path.join(folder, 'iam.json')]
    for (const one of [bin, path.join(folder, 'policies')]) mkdirSync(one)
    // a module needs its file's ending: Node.js 20.15 does not look for its words
    const script = path.join(import.meta.dirname, 'iam.mjs')
    writeFileSync(path.join(bin, 'aws'), `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`)
    chmodSync(path.join(bin, 'aws'), 0o755)
    for (const [file, text] of files) writeFileSync(path.join(folder, file), text)
    writeFileSync(state, JSON.stringify(before))
    const run = (name: string): Iam => {
      const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, IAM_STATE: state }
      const { status, stderr } = spawnSync('bash', [path.join(folder, 'policies', name)], {
        env,
        encoding: 'utf8'
      })
      expect([status, stderr]).toEqual([0, ''])
      return JSON.parse(readFileSync(state, 'utf8')) as Iam
    }
    return { applied: run('shop.apply.sh'), restored: run('shop.restore.sh') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('apply.sh and restore.sh', () => {
  posixIt.each<[what: string, before: Partial<Iam>, policy: Policy, inline: number, attached: number]>([
    [
      'one inline policy beside what is there',
      { inline: { 'or+ders': OLD }, attached: [MANAGED] },
      allow(['sqs:SendMessage', '*']),
      1,
      0
    ],
    [
      'one after another',
      { inline: { 'least-privilege': OLD, other: OLD } },
      allow(['sqs:SendMessage', '*']),
      1,
      0
    ],
    [
      'managed ones where inline ones have no room',
      { inline: { big: allow(...long(80)) } },
      allow(...long(50)),
      0,
      1
    ],
    [
      'managed ones where one is too small',
      { inline: { old: OLD }, attached: [MANAGED] },
      allow(...long(200)),
      0,
      2
    ]
  ])(
    '%s: the role has the new policies alone, and then is as it was',
    (_, before, policy, inline, attached) => {
      const given: Iam = { role: 'shop', inline: {}, attached: [], managed: {}, ...before }
      const clean = JSON.parse(JSON.stringify(given), (key, value: unknown) =>
        key === 'Description' ? undefined : value
      ) as Iam
      const { applied, restored } = onRole(clean, policy)
      expect([Object.keys(applied.inline).length, applied.attached.length]).toEqual([inline, attached])
      expect(Object.values(applied.inline)).not.toContainEqual(OLD)
      expect(restored).toEqual(clean)
    }
  )
})
