import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Budget } from '../../../src/kit/budget.ts'
import { AwsPolicyValidator } from '../../../src/sources/aws/validation.ts'
import { judgeAnswer } from '../../../src/policies/validation/decisions.ts'
import type { Permission } from '../../../src/domain/testimony.ts'
import { simulationsOf } from '../../../src/policies/validation/simulation.ts'
import { UnfitQuestion } from '../../../src/policies/validation/unfit-question.ts'
import { AwsServer } from '../../e2e/servers/aws.ts'

const KEY = 'arn:aws:kms:us-east-1:123456789012:key/1'
const VIA_S3 = { StringEquals: { 'kms:ViaService': ['s3.us-east-1.amazonaws.com'] } }

let aws: AwsServer
let validator: AwsPolicyValidator

beforeAll(async () => {
  aws = await new AwsServer().start()
  process.env['AWS_ENDPOINT_URL'] = aws.url
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } =
    aws.environment()
  validator = new AwsPolicyValidator({
    region: 'us-east-1',
    budget: new Budget(900, 'over'),
    credentials: { accessKeyId, secretAccessKey }
  })
})

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL']
  await aws.close()
})

function documentOf(...statements: object[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement }))
  })
}

/** What the simulator refuses of the needs. */
async function refusedOf(policies: string[], ...needs: Permission[]): Promise<string[]> {
  const { simulations } = simulationsOf(needs, {
    partition: 'aws',
    region: 'us-east-1',
    account: '123456789012'
  })
  const judged = await Promise.all(
    simulations.map(async (question) => judgeAnswer(question, await validator.simulate(policies, question)))
  )
  expect(judged.flatMap(({ undecided }) => undecided)).toEqual([])
  return judged.flatMap(({ refused }) => refused)
}

describe('a simulation', () => {
  it('gives the condition keys of a need, and names one that has no value', async () => {
    const policy = documentOf({ Action: 'kms:Decrypt', Resource: KEY, Condition: VIA_S3 })
    const need = { action: 'kms:Decrypt', resource: KEY }
    expect(await refusedOf([policy], { ...need, condition: VIA_S3 })).toEqual([])
    expect(await refusedOf([policy], need)).toEqual([
      `implicitDeny: kms:Decrypt on ${KEY}, without a value for kms:ViaService`
    ])
  })

  it('takes a policy in parts, and several resources', async () => {
    const parts = [
      documentOf({ Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::a/*'] }),
      documentOf({ Action: ['s3:GetObject', 's3:ListAllMyBuckets'], Resource: ['*'] })
    ]
    const needs = ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/c'].map((resource) => ({
      action: 's3:GetObject',
      resource
    }))
    expect(await refusedOf(parts, ...needs, { action: 's3:ListAllMyBuckets', resource: '*' })).toEqual([])
    expect(await refusedOf(parts.slice(0, 1), ...needs)).toEqual([
      'implicitDeny: s3:GetObject on arn:aws:s3:::b/c'
    ])
  })

  it('tells a question that is unfit from one that is refused, and names the permission', async () => {
    const question = { actions: ['a:B'], resources: [], context: [] }
    aws.iam.notSimulated.add('a:B')
    await expect(validator.simulate([documentOf()], question)).rejects.toThrow(UnfitQuestion)
    aws.faults.push({ operation: 'SimulateCustomPolicy', status: 403, code: 'AccessDenied', times: 1 })
    const refused = validator.simulate([documentOf()], question)
    await expect(refused).rejects.not.toThrow(UnfitQuestion)
    await expect(refused).rejects.toThrow('iam:SimulateCustomPolicy: access denied')
  })
})

describe('Access Analyzer', () => {
  it('refuses a Description', async () => {
    const policy = JSON.stringify({ Version: '2012-10-17', Description: 'x', Statement: [] })
    expect(await validator.findings(policy)).toEqual([
      {
        type: 'ERROR',
        code: 'INVALID_POLICY_ELEMENT',
        where: '',
        text: 'The policy element Description is not valid.'
      }
    ])
  })

  it('compares two policies', async () => {
    const narrow = documentOf({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/b' })
    const wide = documentOf({ Action: 's3:*', Resource: 'arn:aws:s3:::a/*' })
    expect(await validator.newAccess(wide, narrow)).toEqual({ isNew: false, reasons: [] })
    expect(await validator.newAccess(narrow, wide)).toEqual({
      isNew: true,
      reasons: ['New access in the statement with index: 0.']
    })
  })
})
