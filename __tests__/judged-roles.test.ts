/** Which roles and accounts are judged is said by options alone. */
import { describe, expect, it } from '@jest/globals'
import type { RolePolicies } from '../src/iam/role-policies.ts'
import { parseConfiguration } from '../src/options/configuration-file.ts'
import { parseOptions } from '../src/options/parse-options.ts'
import { cautionsOf } from '../src/view/cautions.ts'
import { lambdaTrace } from './e2e/traces.ts'
import { scanOf } from './scan-in-memory.ts'

const HERE = '111122223333'
const THERE = '444455556666'
const functionIn = (account: string, name: string): string =>
  `arn:aws:lambda:us-east-1:${account}:function:${name}`
const roleIn = (account: string, name: string): string => `arn:aws:iam::${account}:role/path/${name}`

/** Roles of two accounts, one of production, each of one function; `asked` are those whose policies were asked for. */
function world() {
  const asked: string[] = []
  const statement = { Effect: 'Allow', Action: 's3:*', Resource: '*' }
  const roles = Object.fromEntries(
    [
      [HERE, 'orders'],
      [HERE, 'orders-prod'],
      [THERE, 'invoices']
    ].map(([account = '', name = '']) => [
      roleIn(account, name),
      {
        functions: [functionIn(account, name)],
        get policies(): RolePolicies {
          asked.push(name)
          return { policies: [{ name: 'own', document: { Statement: [statement] } }], unread: [] }
        }
      }
    ])
  )
  const calls = [{ service: 'S3', operation: 'GetObject', aws: { bucket_name: 'shop', key: 'a' } }]
  const traces = Object.values(roles).flatMap(({ functions }) =>
    functions.map((functionArn) => lambdaTrace({ functionArn, calls }))
  )
  return { asked, traces, roles }
}

describe('roles that options leave out', () => {
  it('of other accounts, and of production, are neither asked for nor judged, and are said', async () => {
    const { asked, traces, roles } = world()
    const report = await scanOf(traces, roles, { accounts: [HERE], productionRoles: ['*-prod'] })
    expect(asked).toEqual(['orders'])
    expect(report.roles.map(({ arn, judged }) => [arn, judged])).toEqual([[roleIn(HERE, 'orders'), true]])
    expect(report.workloads.map(({ name }) => name)).toEqual(['orders'])
    expect(report.ignored).toEqual([
      {
        workload: functionIn(HERE, 'orders-prod'),
        match: 'production-roles *-prod',
        role: roleIn(HERE, 'orders-prod'),
        why: expect.stringMatching(/orders-prod is a role of production by \*-prod in production-roles/)
      },
      {
        workload: functionIn(THERE, 'invoices'),
        match: 'accounts',
        why: expect.stringContaining(`is of account ${THERE}, which accounts does not name`)
      }
    ])
    expect(cautionsOf(report)).toContainEqual(
      expect.objectContaining({ title: '2 workloads left out.', names: report.ignored.map(({ why }) => why) })
    )
  })

  it('are none without an option', async () => {
    const { asked, traces, roles } = world()
    const report = await scanOf(traces, roles)
    expect(asked.toSorted()).toEqual(['invoices', 'orders', 'orders-prod'])
    expect([report.ignored, report.roles.length]).toEqual([[], 3])
  })

  it('where all are, nothing passes', async () => {
    const { traces, roles } = world()
    const report = await scanOf(traces, roles, { productionRoles: ['*'] })
    expect([report.verdict, report.roles]).toEqual(['insufficient-evidence', []])
    expect(report.reasons.join(' ')).toMatch(/No workload that left traces is left/)
  })
})

it.each(['accounts', 'production-roles', 'workload-roles', 'config-from'])(
  '%s is no key of the configuration file, which a pull request could change',
  (key) => {
    expect(parseConfiguration(`${key}: ["x"]\n`)).toEqual({
      problems: [expect.stringContaining(`${key} is no key that exists`)]
    })
  }
)

it('an account that is none is named', () => {
  expect(() => parseOptions({ accounts: `${HERE}, 12` }, 'action', 1_795_000_000)).toThrow(
    'input accounts has "12", which is no id of an AWS account. Give ids of 12 digits, like 111122223333'
  )
})

it('a file of unknown keys without end is refused at once', () => {
  const text = Array.from({ length: 3000 }, (_, i) => `k${i}: 1\n`).join('')
  const started = performance.now()
  const parsed = parseConfiguration(text)
  expect('problems' in parsed && parsed.problems[0]).toContain('k0 is no key that exists')
  expect(performance.now() - started).toBeLessThan(15_000)
})
