/** Every witness speaks under its own name, shows what it says, and gives nothing that another one's word could not take back. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { isOfCalls, type Testimony } from '../../../src/domain/testimony.ts'
import { parsePolicy } from '../../../src/iam/document.ts'
import { grantsOf } from '../../../src/iam/grants.ts'
import { roleAsPrincipal } from '../../../src/iam/principal.ts'
import { needsOf } from '../../../src/needs/needs.ts'
import { WITNESSES } from '../../../src/needs/witnesses/witnesses.ts'
import type { RoleAsked, WorkloadAsked } from '../../../src/needs/witnesses/witness.ts'
import { loadReference } from '../../../src/reference/reference.ts'
import { lambdaFunction } from '../../../src/domain/workload.ts'
import { report, ROLE, workload } from '../../judgement/reports.ts'
import { findingOf } from '../../judgement/testimonies.ts'

const reference = await loadReference()
const caller = lambdaFunction(workload().arn)
if (caller === undefined) throw new Error('unreachable')

const call = {
  service: 'S3',
  operation: 'PutObject',
  parameters: { Bucket: ['uploads'] },
  outcome: 'ok'
} as const
const put = {
  action: 's3:PutObject',
  resource: 'arn:aws:s3:::uploads/*',
  precision: 'generalised' as const,
  calls: 1,
  traceIds: ['t'],
  firstSeen: '2026-11-20',
  lastSeen: '2026-11-20'
}

/** A function of which everything is known that a witness can be asked of. */
const onWorkload: WorkloadAsked = {
  workload: caller,
  traces: 1,
  calls: [{ call, calls: 1, traceIds: ['t'], derivation: needsOf(call, caller, reference) }],
  configuration: {
    role: ROLE,
    lambda: {
      configuration: { FunctionArn: caller.arn, Role: ROLE, VpcConfig: { SubnetIds: ['subnet-1'] } },
      mappings: undefined,
      eventInvokeConfigs: [],
      unread: []
    }
  },
  earlier: {
    reports: [{ report: report({ workloads: [workload({ needs: [put] })] }), from: 'run 7' }],
    not: [],
    maxAgeDays: 30
  },
  day: '2026-11-24',
  reference
}

const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:*', 'kms:*'], Resource: '*' }]
}
const finding = findingOf(workload({ needs: [put] }))
const heard = { workload: finding.report, role: ROLE, testimonies: finding.testimonies }
const onRole: RoleAsked = {
  arn: ROLE,
  role: { policies: [{ name: 'app', document }], unread: [] },
  partition: 'aws',
  grants: grantsOf(roleAsPrincipal(ROLE), [parsePolicy('app', document)], undefined, reference).grants,
  workloads: [heard, { ...heard, workload: { arn: 'segment:api', kind: 'segment', name: 'api' } }],
  ignored: [heard],
  unattributed: [
    { service: 'SNS', operation: 'Publish', why: 'nobody knows whose', calls: 2, traceIds: ['u'] }
  ],
  reference
}

const doubt: Testimony = {
  action: 'frauddetector:*',
  resource: '*',
  why: 'a test',
  certainty: 'maybe',
  witness: 'a test',
  proof: { kind: 'page', url: 'https://docs.aws.amazon.com/' }
}

const SAID = WITNESSES.map((witness) => ({
  name: witness.name,
  said: [
    ...(witness.onWorkload?.(onWorkload) ?? []),
    ...(witness.onGrants?.(heard, onRole) ?? []),
    ...(witness.onRole?.(onRole, [doubt]) ?? [])
  ]
}))

/** Whether a proof names what to look at. */
function shows({ proof }: Testimony): boolean {
  switch (proof.kind) {
    case 'calls':
      return proof.traceIds.length > 0 && proof.calls > 0
    case 'operation':
      return / /.test(proof.operation)
    case 'setting':
      return /^[A-Z]\w+$/.test(proof.setting)
    case 'needs':
      return proof.actions.length > 0
    default:
      return proof.url.startsWith('https://docs.aws.amazon.com/')
  }
}

describe('the registry of witnesses', () => {
  it('holds every file of the folder, each under a name of its own', () => {
    const files = readdirSync('src/needs/witnesses')
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => file !== 'witness' && file !== 'witnesses')
    expect(WITNESSES.map(({ name }) => name).toSorted()).toEqual(files.toSorted())
  })
})

describe.each(SAID)('$name', ({ name, said }) => {
  it('says something of what it is asked, under its own name, and shows it', () => {
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter(({ witness }) => witness !== name)).toEqual([])
    expect(said.filter((testimony) => !shows(testimony))).toEqual([])
  })

  it('needs only actions that IAM has; by its calls only what a trace or an earlier run shows', () => {
    const needed = said.filter(({ certainty }) => certainty === 'needed')
    expect(needed.filter(({ action }) => reference.action(action)?.name !== action)).toEqual([])
    expect(needed.some(isOfCalls)).toBe(name === 'trace' || name === 'earlier-run')
  })
})
