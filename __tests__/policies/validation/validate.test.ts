import { describe, expect, it } from '@jest/globals'
import type { Log } from '../../../src/kit/log.ts'
import { writePolicy } from '../../../src/policies/write.ts'
import type { WorkloadReport } from '../../../src/report/report.ts'
import type { RolePolicies } from '../../../src/iam/role-policies.ts'
import type { PolicyValidator } from '../../../src/policies/validation/validator.ts'
import { namesOf } from '../../../src/policies/validation/decisions.ts'
import type { Simulation } from '../../../src/policies/validation/simulation.ts'
import { UnfitQuestion } from '../../../src/policies/validation/unfit-question.ts'
import { validateWithAws } from '../../../src/policies/validation/validate.ts'
import { workload } from '../../judgement/reports.ts'

const silent: Log = { verbose: false, info() {}, warn() {}, debug() {}, progress() {} }
const ROLE_POLICY = {
  name: 'p',
  document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }
}

function needing(...pairs: [action: string, resource: string][]): WorkloadReport {
  const needs = pairs.map(([action, resource]) => ({
    action,
    resource,
    precision: 'exact' as const,
    calls: 1,
    traceIds: []
  }))
  return workload({ needs, policy: writePolicy(needs, 'described') })
}

/** AWS that agrees to everything, unless a test has it otherwise. */
function agreeing(otherwise: Partial<PolicyValidator> = {}): PolicyValidator {
  return {
    simulate: async (_, question) => allowed(question),
    findings: async () => [],
    newAccess: async () => ({ isNew: false, reasons: [] }),
    ...otherwise
  }
}

function allowed({ actions, resources }: Simulation) {
  return actions.map((action) => ({
    action,
    decision: 'allowed',
    missingKeys: [],
    resources: resources.map(({ asked }) => ({
      resource: asked,
      decision: 'allowed',
      missingKeys: [],
      byPolicyType: []
    }))
  }))
}

async function validationOf(
  of: WorkloadReport,
  otherwise: Partial<PolicyValidator> = {},
  role: RolePolicies = { policies: [ROLE_POLICY], unread: [] }
) {
  const sources = { validator: async () => agreeing(otherwise), roles: { policies: async () => role } }
  const [validated] = await validateWithAws([of], sources, silent)
  return validated?.validation
}

const PASSED = { state: 'passed', details: [] }
const READING = needing(['s3:GetObject', 'arn:aws:s3:::a/b'])

describe('sufficiency', () => {
  it('asks what is implied too, of documents that IAM takes', async () => {
    const asked: string[] = []
    const of = { ...READING, implied: [{ action: 'logs:PutLogEvents', resource: '*', from: 'log group' }] }
    await validationOf(of, {
      simulate: async (policies, question) => {
        for (const policy of policies) expect(policy).not.toContain('described')
        asked.push(...namesOf(question))
        return allowed(question)
      }
    })
    expect(asked.sort()).toEqual(['logs:PutLogEvents on *', 's3:GetObject on arn:aws:s3:::a/b'])
  })

  it('gives the parts of a large policy together', async () => {
    const many = needing(
      ...Array.from({ length: 200 }, (_, n): [string, string] => [
        's3:GetObject',
        `arn:aws:s3:::bucket-with-a-long-name-${n}/key`
      ])
    )
    const parts: number[] = []
    const validation = await validationOf(many, {
      simulate: async (policies, question) => {
        parts.push(policies.length)
        for (const policy of policies) expect(policy.length).toBeLessThanOrEqual(6144)
        return allowed(question)
      },
      findings: async () => [{ type: 'WARNING', code: 'W', where: '', text: 'Hm.' }]
    })
    expect(new Set(parts)).toEqual(new Set([2]))
    expect(validation?.valid.details).toEqual(['WARNING W in part 1: Hm.', 'WARNING W in part 2: Hm.'])
  })

  it('finds the one need that the simulator takes offence at', async () => {
    const of = needing(
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((n): [string, string] => [`s3:${n}`, 'arn:aws:s3:::x'])
    )
    const validation = await validationOf(of, {
      simulate: async (_, question) => {
        if (question.actions.includes('s3:d'))
          throw new UnfitQuestion('iam:SimulateCustomPolicy: InvalidInput')
        return allowed(question)
      }
    })
    expect(validation?.sufficient).toEqual({
      state: 'unchecked',
      details: ['iam:SimulateCustomPolicy: InvalidInput. Not checked: s3:d on arn:aws:s3:::x']
    })
  })

  it('gives up on a simulator that takes offence at everything', async () => {
    let questions = 0
    const of = needing(
      ...Array.from({ length: 400 }, (_, n): [string, string] => [`s3:A${n}`, 'arn:aws:s3:::x'])
    )
    const validation = await validationOf(of, {
      simulate: async () => {
        questions++
        throw new UnfitQuestion('no')
      }
    })
    expect(questions).toBeLessThan(100)
    expect(validation?.sufficient.details).toEqual([
      'no. Not checked: s3:A0 on arn:aws:s3:::x; s3:A1 on arn:aws:s3:::x; s3:A10 on arn:aws:s3:::x and 397 more'
    ])
  })

  it('asks no further when it is refused', async () => {
    let questions = 0
    const of = needing(['s3:GetObject', 'arn:aws:s3:::a/b'], ['s3:ListBucket', 'arn:aws:s3:::a'])
    const validation = await validationOf(of, {
      simulate: async () => {
        questions++
        throw new Error('iam:SimulateCustomPolicy: access denied')
      }
    })
    expect(questions).toBe(1)
    expect(validation?.sufficient.state).toBe('unchecked')
    expect(validation?.sufficient.details.join()).toContain('s3:ListBucket')
  })

  it('has failed where one need is refused, whatever else is unchecked', async () => {
    const of = needing(['s3:GetObject', 'arn:aws:s3:::a/b'], ['s3:ListBucket', 'arn:aws:s3:::a'])
    const validation = await validationOf(of, {
      simulate: async (_, question) =>
        question.actions[0] === 's3:GetObject'
          ? allowed(question).map((one) => ({
              ...one,
              resources: one.resources.map((r) => ({ ...r, decision: 'implicitDeny' }))
            }))
          : []
    })
    expect(validation?.sufficient).toEqual({
      state: 'failed',
      details: [
        'implicitDeny: s3:GetObject on arn:aws:s3:::a/b',
        'unchecked: iam:SimulateCustomPolicy: IAM gave no decision. Not checked: s3:ListBucket on arn:aws:s3:::a'
      ]
    })
  })

  it('says which pattern was asked as which resource', async () => {
    const validation = await validationOf(needing(['s3:GetObject', 'arn:aws:s3:::a/*']))
    expect(validation?.sufficient).toEqual({
      state: 'passed',
      details: ['arn:aws:s3:::a/* was asked as arn:aws:s3:::a/anything: the simulator takes no patterns']
    })
  })
})

describe('validity', () => {
  const finding = (type: string) => ({ type, code: 'CODE', where: 'Statement[0]', text: 'Hm.' })

  it.each([
    ['ERROR', 'failed'],
    ['SECURITY_WARNING', 'passed'],
    ['WARNING', 'passed'],
    ['SUGGESTION', 'passed']
  ])('with a finding of type %s has %s', async (type, state) => {
    const validation = await validationOf(READING, { findings: async () => [finding(type)] })
    expect(validation?.valid).toEqual({ state, details: [`${type} CODE at Statement[0]: Hm.`] })
  })
})

describe('width', () => {
  it('is compared with the role’s policies', async () => {
    const validation = await validationOf(READING, {
      newAccess: async (existing) => ({ isNew: true, reasons: [existing] })
    })
    expect(validation?.noWider).toEqual({ state: 'failed', details: [JSON.stringify(ROLE_POLICY.document)] })
  })

  it('is unchecked where the role is unknown, unread or malformed', async () => {
    const { role: _, ...roleless } = READING
    const cases = await Promise.all([
      validationOf(roleless),
      validationOf(READING, {}, { policies: [], unread: [{ what: 'inline policies', why: 'denied' }] }),
      validationOf(READING, {}, { policies: [{ name: 'p', document: '{' }], unread: [] })
    ])
    expect(cases.map((one) => one?.noWider)).toEqual([
      { state: 'unchecked', details: ['its role is not known'] },
      { state: 'unchecked', details: ['inline policies of its role: denied'] },
      { state: 'unchecked', details: ['policy p is malformed'] }
    ])
  })

  it('needs no question where the role has no policy', async () => {
    const validation = await validationOf(
      READING,
      { newAccess: () => Promise.reject(new Error('asked')) },
      { policies: [], unread: [] }
    )
    expect(validation?.noWider).toEqual({
      state: 'failed',
      details: ['its role has no identity policy today']
    })
  })

  it('is left out where roles are not compared', async () => {
    const sources = { validator: async () => agreeing(), roles: undefined }
    const [validated] = await validateWithAws([READING], sources, silent)
    expect(validated?.validation).toEqual({ sufficient: PASSED, valid: PASSED })
  })
})

describe('a workload', () => {
  it('stays as it is without a validator, and without a policy', async () => {
    const silentOne = workload()
    expect(await validateWithAws([READING], { roles: undefined }, silent)).toEqual([READING])
    const sources = { validator: async () => agreeing(), roles: undefined }
    expect(await validateWithAws([silentOne], sources, silent)).toEqual([silentOne])
  })
})
