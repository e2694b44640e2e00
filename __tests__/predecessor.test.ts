/** The ten faults of the predecessor (aws-least-privilege 1.2.2), one each: none may come back. */
import { describe, expect, it } from '@jest/globals'
import { excessOf } from '../src/judgement/excess.ts'
import { needsOf } from '../src/needs/needs.ts'
import { parsePolicy } from '../src/iam/document.ts'
import { loadReference } from '../src/reference/reference.ts'
import { renderText } from '../src/reporters/text/text.ts'
import { viewOf } from '../src/view/view.ts'
import { grantsOf } from '../src/iam/grants.ts'
import { roleAsPrincipal } from '../src/iam/principal.ts'
import type { Call, Workload } from '../src/domain/call.ts'
import { runCommand } from './e2e/runner.ts'
import { AwsServer } from './e2e/servers/aws.ts'
import { savedTraces, type SeededTrace } from './e2e/servers/xray-documents.ts'
import { lambdaTrace } from './e2e/traces.ts'
import { testimoniesOf } from './judgement/testimonies.ts'
import { scanOf } from './scan-in-memory.ts'
import { awsCall, functionSegment, local, read, SHOP, summary } from './traces/documents.ts'

const reference = await loadReference()
const shop: Workload = {
  arn: SHOP,
  kind: 'lambda',
  name: 'shop',
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333'
}
const ROLE = 'arn:aws:iam::111122223333:role/shop'
const DENIED = {
  type: 'AccessDeniedException',
  message: 'User: x is not authorized to perform: dynamodb:PutItem'
}

function needs(
  service: string,
  operation: string,
  parameters: Call['parameters'],
  workload = shop
): string[] {
  const { needs: list } = needsOf({ service, operation, parameters, outcome: 'ok' }, workload, reference)
  return list.map(({ action, resource }) => `${action} ${resource}`)
}

describe('1. SNS topic ARNs', () => {
  it('are whole, not put behind a prefix', () => {
    const topic = 'arn:aws:sns:us-east-1:444455556666:news'
    expect(needs('SNS', 'Publish', { TopicArn: [topic] })).toEqual([`sns:Publish ${topic}`])
  })
})

describe('2. Actions', () => {
  it.each([
    ['S3', 'HeadObject', 's3:GetObject'],
    ['S3', 'DeleteObjects', 's3:DeleteObject'],
    ['S3', 'UploadPart', 's3:PutObject'],
    ['S3', 'CompleteMultipartUpload', 's3:PutObject'],
    ['SQS', 'SendMessageBatch', 'sqs:SendMessage'],
    ['SQS', 'DeleteMessageBatch', 'sqs:DeleteMessage']
  ])('exist: %s %s is %s', (service, operation, action) => {
    const actions = needs(service, operation, {}).map((line) => line.split(' ')[0])
    expect([...new Set(actions)]).toEqual([action])
  })

  it.each([
    ['S3', 'CopyObject'],
    ['DynamoDB', 'TransactWriteItems']
  ])('exist: every one of %s %s', (service, operation) => {
    const actions = needs(service, operation, {}).map((line) => line.split(' ')[0] ?? '')
    expect(actions.length).toBeGreaterThan(1)
    expect(actions.filter((action) => reference.action(action)?.name !== action)).toEqual([])
  })
})

describe('3. DynamoDB', () => {
  const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/'
  it('batches count for all their tables', () => {
    const batch = awsCall('c', 'DynamoDB', 'BatchGetItem', { table_names: ['orders', 'audit'] })
    const { parameters } = read(functionSegment('f', SHOP, [batch])).calls[0]?.call ?? { parameters: {} }
    expect(needs('DynamoDB', 'BatchGetItem', parameters)).toEqual([
      `dynamodb:BatchGetItem ${table}audit`,
      `dynamodb:BatchGetItem ${table}orders`
    ])
  })

  it('indexes and streams have ARNs of their own', () => {
    expect(needs('DynamoDB', 'Query', { TableName: ['orders'], IndexName: ['by-day'] })).toEqual([
      `dynamodb:Query ${table}orders/index/by-day`
    ])
    expect(needs('DynamoDB Streams', 'GetRecords', {})).toEqual([`dynamodb:GetRecords ${table}*/stream/*`])
  })

  it('transactions are not skipped', () => {
    expect(needs('DynamoDB', 'TransactGetItems', {})).toEqual([`dynamodb:GetItem ${table}*`])
  })
})

describe('4. Denied calls', () => {
  it('prove no need, and are listed', async () => {
    const denied = { service: 'DynamoDB', operation: 'PutItem', aws: { table_name: 'orders' }, error: DENIED }
    const report = await scanOf([lambdaTrace({ functionArn: SHOP, calls: [denied] })])
    expect(report.workloads[0]).toMatchObject({
      needs: [],
      denied: [{ action: 'dynamodb:PutItem', calls: 1 }]
    })
    // one without a statement is none that AWS takes
    expect(report.workloads[0]).not.toHaveProperty('policy')
  })
})

describe('5. Nested subsegments', () => {
  it('belong to their function, and a call without region goes to the function’s', () => {
    const call = awsCall('c', 'SQS', 'SendMessage', { region: undefined, queue_url: 'orders' })
    const reading = read(functionSegment('f', SHOP, [local('a', [local('b', [call])])]))
    expect(summary(reading)).toEqual(['shop: SQS SendMessage ok'])
    expect(needs('SQS', 'SendMessage', reading.calls[0]?.call.parameters ?? {})).toEqual([
      'sqs:SendMessage arn:aws:sqs:eu-west-1:111122223333:orders'
    ])
  })
})

describe('6. The comparison', () => {
  const excess = (Statement: unknown) =>
    excessOf(
      grantsOf(roleAsPrincipal(ROLE), [parsePolicy('p', { Statement })], undefined, reference),
      testimoniesOf({ needs: [{ action: 's3:GetObject', resource: 'arn:aws:s3:::a/*' }] }),
      reference
    )
  const allow = (more: object) => ({ Effect: 'Allow', Resource: '*', ...more })

  it('reads wildcards and any case', () => {
    expect(excess(allow({ Action: 'S3:get?bject', Resource: 'arn:aws:s3:::a/*' }))).toMatchObject({
      unused: { total: 0 },
      wide: []
    })
  })

  it.each(['iam:*', 'ec2:*'])('reports %s, of a service that no trace shows', (Action) => {
    expect(excess(allow({ Action })).unused.total).toBeGreaterThan(100)
  })

  it('takes a Statement that is no list, NotAction and Deny', () => {
    expect(excess(allow({ NotAction: 'iam:*' })).unused.total).toBeGreaterThan(10_000)
    expect(
      excess([allow({ Action: 's3:PutObject' }), { Effect: 'Deny', Action: 's3:*', Resource: '*' }]).unused
        .total
    ).toBe(0)
  })
})

describe('7. Pages, retries and unprocessed ids', () => {
  it('lose no policy and no trace', async () => {
    const aws = await new AwsServer().start()
    try {
      const at = Math.floor(Date.now() / 1000) - 600
      const calls = ['orders', 'audit', 'bills'].map((table_name) => ({
        service: 'DynamoDB',
        operation: 'GetItem',
        aws: { table_name }
      }))
      aws.xray.traces.push(
        ...calls.map((call, i) => lambdaTrace({ functionArn: SHOP, calls: [call], at: at + i }))
      )
      aws.xray.pageSize = 1
      aws.xray.batchPageSize = 1
      aws.xray.unprocessedEvery = 2
      aws.lambda.add({ FunctionArn: SHOP, Role: ROLE })
      const document = (Action: string) => ({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action, Resource: '*' }
      })
      const managed = ['iam:GetRole', 'iam:ListRoles'].map((action, i) => ({
        arn: `arn:aws:iam::111122223333:policy/m${i}`,
        action
      }))
      for (const { arn, action } of managed) aws.iam.addPolicy(arn, document(action))
      aws.iam.addRole({
        RoleName: 'shop',
        account: '111122223333',
        inline: { a: document('sqs:PurgeQueue'), b: document('sqs:DeleteQueue') },
        attached: managed.map(({ arn }) => arn)
      })
      aws.iam.pageSize = 1
      const run = await runCommand(['--compare', '--json', '--region', 'eu-west-1', '--wait', '0'], { aws })
      const report = JSON.parse(run.stdout) as Awaited<ReturnType<typeof scanOf>>
      expect(report.evidence.traces).toMatchObject({ listed: 3, read: 3 })
      expect(report.workloads[0]?.needs.map(({ resource }) => resource.split('/')[1])).toEqual([
        'audit',
        'bills',
        'orders'
      ])
      expect(report.roles[0]?.unused.actions?.map(({ action }) => action).sort()).toEqual([
        'iam:GetRole',
        'iam:ListRoles',
        'sqs:DeleteQueue',
        'sqs:PurgeQueue'
      ])
    } finally {
      await aws.close()
    }
  })
})

describe('8. Partition, region and account', () => {
  it.each([
    ['aws-cn', 'cn-north-1'],
    ['aws-us-gov', 'us-gov-west-1']
  ])('come from the workload: %s', (partition, region) => {
    const workload = {
      ...shop,
      arn: `arn:${partition}:lambda:${region}:111122223333:function:shop`,
      partition,
      region
    }
    expect(needs('DynamoDB', 'GetItem', { TableName: ['orders'] }, workload)).toEqual([
      `dynamodb:GetItem arn:${partition}:dynamodb:${region}:111122223333:table/orders`
    ])
    expect(needs('S3', 'PutObject', { Bucket: ['a'] }, workload)).toEqual([
      `s3:PutObject arn:${partition}:s3:::a/*`
    ])
  })
})

describe('9. The exit code', () => {
  const workspace = files([
    lambdaTrace({
      functionArn: SHOP,
      calls: [{ service: 'S3', operation: 'GetObject', aws: { bucket_name: 'a' } }]
    })
  ])
  const saved = ['--traces', 'traces.json', '--roles', 'roles.json', '--functions', 'functions.json']
  it.each([
    ['0 within the limit', ['--max-unused-actions', '1'], 0],
    ['1 above the limit', ['--max-unused-actions', '0'], 1],
    ['2 for a scan that fails', ['--roles', 'missing.json'], 2]
  ])('is %s', async (_, more, code) => {
    expect((await runCommand([...saved, ...more], { workspace })).exitCode).toBe(code)
  })
})

describe('10. Policies', () => {
  const trace = lambdaTrace({
    functionArn: SHOP,
    calls: [{ service: 'S3', operation: 'GetObject', aws: { bucket_name: 'a' } }]
  })

  it('can be written as IAM takes them, without Description', async () => {
    expect((await scanOf([trace])).workloads[0]?.policy).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::a/*'] }]
    })
  })

  it('join the actions of the same resources', async () => {
    const calls = ['GetObject', 'PutObject', 'DeleteObject'].map((operation) => ({
      service: 'S3',
      operation,
      aws: { bucket_name: 'a' }
    }))
    expect(
      (await scanOf([lambdaTrace({ functionArn: SHOP, calls })])).workloads[0]?.policy?.Statement
    ).toHaveLength(1)
  })

  it('that are too long for IAM (6,144 characters managed, 10,240 inline) are not passed off as usable', async () => {
    const calls = Array.from({ length: 300 }, (_, i) => ({
      service: 'DynamoDB',
      operation: 'GetItem',
      aws: { table_name: `table-number-${i}` }
    }))
    const report = await scanOf([lambdaTrace({ functionArn: SHOP, calls })])
    expect(JSON.stringify(report.workloads[0]?.policy).length).toBeGreaterThan(10_240)
    expect(
      renderText(viewOf(report), { terminal: { columns: 100, isColored: false, hasDetails: true } })
    ).toMatch(/10[,.]?240|6[,.]?144/)
  })
})

function files(traces: readonly SeededTrace[]): Record<string, string> {
  const PolicyDocument = {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: ['s3:GetObject', 's3:DeleteObject'], Resource: 'arn:aws:s3:::a/*' }
  }
  return {
    'traces.json': savedTraces(traces),
    'functions.json': JSON.stringify({ Functions: [{ FunctionArn: SHOP, Role: ROLE }] }),
    'roles.json': JSON.stringify({
      RoleDetailList: [{ Arn: ROLE, RolePolicyList: [{ PolicyName: 'p', PolicyDocument }] }]
    })
  }
}
