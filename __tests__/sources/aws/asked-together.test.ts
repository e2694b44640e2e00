/** Many roles and functions: by the account's lists where these may be read and are fewer calls, and else by single questions. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Budget } from '../../../src/kit/budget.ts'
import { IamSource } from '../../../src/sources/aws/iam.ts'
import { LambdaReader } from '../../../src/sources/aws/lambda.ts'
import { AwsServer } from '../../e2e/servers/aws.ts'
import { functionArn, policy, roleArn } from '../../e2e/shop.ts'

const ROLES = 9
const SHARED = 'arn:aws:iam::123456789012:policy/shared'

let aws: AwsServer
let budget: Budget

beforeEach(async () => {
  aws = await new AwsServer().start()
  budget = new Budget(60, 'over')
  process.env['AWS_ENDPOINT_URL'] = aws.url
  for (let n = 0; n < ROLES; n++) {
    aws.iam.addRole({
      RoleName: `role-${n}`,
      inline: { own: policy(['s3:GetObject', `arn:aws:s3:::bucket-${n}/*`]) },
      attached: [SHARED],
      ...(n === 3 && { boundary: SHARED })
    })
    aws.lambda.add({ FunctionArn: functionArn(`f${n}`), Role: roleArn(`role-${n}`) })
  }
  aws.iam.addPolicy(SHARED, policy(['sqs:PurgeQueue', '*']), 'v1')
  aws.iam.addPolicy(SHARED, policy(['sqs:SendMessage', '*']), 'v2')
})

afterEach(async () => {
  delete process.env['AWS_ENDPOINT_URL']
  budget.close()
  await aws.close()
  expect(aws.unhandled).toEqual([])
})

function access(): ConstructorParameters<typeof IamSource>[0] {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } =
    aws.environment()
  return { region: 'us-east-1', budget, credentials: { accessKeyId, secretAccessKey } }
}

async function policiesOfAll(names = Array.from({ length: ROLES }, (_, n) => `role-${n}`)) {
  const iam = new IamSource(access())
  return Promise.all(names.map((name) => iam.policies(roleArn(name))))
}

const counts = (...operations: string[]): number[] => operations.map((operation) => aws.count(operation))

describe('the policies of many roles', () => {
  it('are the same from the account’s list, in fewer calls', async () => {
    const singly = await policiesOfAll()
    expect(counts('ListRolePolicies', 'GetRolePolicy', 'GetAccountAuthorizationDetails')).toEqual([9, 9, 1])
    expect(singly[3]).toMatchObject({
      policies: [{ name: 'own' }, { name: SHARED, version: 'v2' }],
      boundary: { name: SHARED },
      unread: []
    })
    aws.iam.listsAccount = true
    expect(await policiesOfAll()).toEqual(singly)
    // two roles were asked for before there were many
    expect(counts('ListRolePolicies', 'GetRolePolicy', 'GetAccountAuthorizationDetails')).toEqual([11, 11, 2])
  })

  it('are the same byte for byte: default versions, policies that the list leaves out, encoded texts, any order', async () => {
    const managed = 'arn:aws:iam::aws:policy/ReadOnlyAccess'
    const unlisted = 'arn:aws:iam::aws:policy/aws-service-role/Unlisted'
    const older = 'arn:aws:iam::123456789012:policy/older'
    for (const arn of [managed, unlisted]) aws.iam.addPolicy(arn, policy(['s3:List*', '*']))
    // the default version need not be the newest
    for (const version of ['v2', 'v10', 'v1']) aws.iam.addPolicy(older, policy(['sqs:*', version]), version)
    aws.iam.unlisted.add(unlisted)
    aws.iam.addRole({
      RoleName: 'role-5',
      inline: {
        z: policy(['s3:GetObject', 'arn:aws:s3:::büro/${aws:username}/a+b%20c&<d>/*']),
        a: policy(['s3:PutObject', '*'])
      },
      attached: [unlisted, SHARED, older, managed],
      boundary: older
    })
    const singly = await policiesOfAll()
    const before = aws.requests.length
    expect(singly[5]).toMatchObject({
      policies: [
        { name: 'a' },
        { name: 'z', document: expect.stringMatching(/^%7B.*b%C3%BCro/) },
        { name: older, version: 'v1' },
        { name: SHARED, version: 'v2' },
        { name: managed },
        { name: unlisted }
      ],
      boundary: { name: older, version: 'v1' },
      unread: []
    })
    aws.iam.listsAccount = true
    expect(JSON.stringify(await policiesOfAll())).toBe(JSON.stringify(singly))
    // only what the list leaves out is asked for by itself
    const asked = aws.requests.slice(before).map(({ body }) => new URLSearchParams(body.toString()))
    const questions = (arn: string) =>
      asked.filter((form) => form.get('PolicyArn') === arn).map((form) => form.get('Action'))
    expect(questions(unlisted)).toEqual(['GetPolicy', 'GetPolicyVersion'])
    expect(questions(managed)).toEqual([])
  })

  it('are asked for singly from where the list breaks off', async () => {
    const singly = await policiesOfAll()
    const before = aws.count('ListRolePolicies')
    aws.iam.listsAccount = true
    aws.iam.pageSize = 7
    aws.faults.push({
      operation: 'GetAccountAuthorizationDetails',
      kind: 'error',
      status: 403,
      code: 'AccessDenied',
      after: 1
    })
    expect(JSON.stringify(await policiesOfAll())).toBe(JSON.stringify(singly))
    // two before the list, and two that stand on no page that came
    expect(aws.count('ListRolePolicies') - before).toBe(4)
    expect(aws.faults.fired).toBe(1)
  })

  it('are asked for singly where the list does not have a role, or its pages have little of what is asked', async () => {
    aws.iam.listsAccount = true
    const [, , , gone] = await policiesOfAll(['role-0', 'role-1', 'role-2', 'gone'])
    // which of the two fails first is chance
    expect(gone?.unread.map(({ what }) => what).toSorted()).toEqual(['attached policies', 'inline policies'])
    expect(gone?.unread[0]?.why).toContain('NoSuchEntity')
    const before = aws.count('GetAccountAuthorizationDetails')
    aws.iam.pageSize = 2
    expect((await policiesOfAll()).flatMap(({ unread }) => unread)).toEqual([])
    // a page that answers two of nine is not worth another
    expect(aws.count('GetAccountAuthorizationDetails')).toBe(before + 1)
  })

  it('are asked for singly where a page of the list fails', async () => {
    aws.iam.listsAccount = true
    aws.faults.push({
      operation: 'GetAccountAuthorizationDetails',
      kind: 'error',
      status: 400,
      code: 'ServiceFailure'
    })
    expect((await policiesOfAll()).map(({ policies, unread }) => [policies.length, unread.length])).toEqual(
      Array.from({ length: ROLES }, () => [2, 0])
    )
  })
})

describe('the account’s list that does not come', () => {
  it.each(['GetAccountAuthorizationDetails', 'ListFunctions'])(
    '(%s answers 500 for ever) holds no question for long',
    async (operation) => {
      aws.iam.listsAccount = true
      aws.faults.push({ operation, kind: 'error', status: 500, code: 'ServiceFailure' })
      const lambda = new LambdaReader(access())
      const functions = Array.from({ length: ROLES }, (_, n) => lambda.configuration(functionArn(`f${n}`)))
      expect((await policiesOfAll()).flatMap(({ unread }) => unread)).toEqual([])
      expect((await Promise.all(functions)).map(({ Role }) => Role)).toHaveLength(ROLES)
      // it was tried again, and given up before 35 seconds: the test ends before
      expect(aws.faults.fired).toBeGreaterThan(1)
      expect(aws.faults.fired).toBeLessThan(5)
    }
  )

  it('(a list without any answer) holds no question longer than a third of the time', async () => {
    aws.iam.listsAccount = true
    aws.faults.push({ operation: 'GetAccountAuthorizationDetails', kind: 'silent' })
    budget.close()
    budget = new Budget(3, 'over')
    // with all of the time there would be none left to ask singly
    expect((await policiesOfAll()).flatMap(({ unread }) => unread)).toEqual([])
    expect(aws.faults.fired).toBeGreaterThan(0)
  })
})

describe('the configurations of many functions', () => {
  const all = async () => {
    const lambda = new LambdaReader(access())
    return Promise.all(Array.from({ length: ROLES }, (_, n) => lambda.configuration(functionArn(`f${n}`))))
  }

  it('are the same from the list of all, in fewer calls', async () => {
    const listed = await all()
    expect(counts('GetFunctionConfiguration', 'ListFunctions')).toEqual([5, 1])
    aws.faults.push({ operation: 'ListFunctions', kind: 'error', status: 403, code: 'AccessDeniedException' })
    expect(JSON.stringify(await all())).toBe(JSON.stringify(listed))
    expect(counts('GetFunctionConfiguration', 'ListFunctions')).toEqual([14, 2])
  })
})
