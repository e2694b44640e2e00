/** The curated layer and AWS's reference agree: no invented action, no ARN that IAM would not take, no superfluous rule. */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { needsOf, type Derivation } from '../../src/needs/needs.ts'
import { loadReference, Reference, type ReferenceFile } from '../../src/reference/reference.ts'
import { SERVICES } from '../../src/services/registry.ts'
import { clientsNamed } from '../../src/reference/service-names.ts'
import type { Parameters, Workload } from '../../src/domain/call.ts'

const reference = await loadReference()
const file = JSON.parse(readFileSync('src/reference/reference.json', 'utf8')) as ReferenceFile
const workload: Workload = {
  arn: 'arn:aws:lambda:eu-west-1:111122223333:function:shop',
  kind: 'lambda',
  name: 'shop',
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333'
}
const PREFIXES = ['dynamodb', 's3', 'sqs', 'sns', 'lambda']
const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:orders'
const NAMED: Parameters = {
  TableName: ['orders'],
  IndexName: ['by-day'],
  StreamArn: ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders/stream/2026'],
  Bucket: ['uploads'],
  CopySource: ['archive'],
  QueueUrl: ['https://sqs.eu-west-1.amazonaws.com/111122223333/orders'],
  TopicArn: [TOPIC],
  FunctionName: ['price']
}
const VERSIONED: Parameters = {
  ...NAMED,
  VersionId: ['present'],
  CopySourceVersionId: ['present'],
  Qualifier: ['live']
}
/** One ARN in every parameter: right for one service at most. */
const everywhere = (arn: string): Parameters =>
  Object.fromEntries(
    ['TableName', 'StreamArn', 'Bucket', 'CopySource', 'QueueUrl', 'TopicArn', 'FunctionName'].map((name) => [
      name,
      [arn]
    ])
  )
const PROBES: readonly (readonly [what: string, ...parameters: Parameters[]])[] = [
  ['no parameters', {}],
  ['names', NAMED],
  ['names and versions', VERSIONED],
  ['directory buckets', { Bucket: ['cache--euw1-az1--x-s3'], CopySource: ['cache--euw1-az1--x-s3'] }],
  [
    'ARNs in parameters that are not of their kind',
    everywhere('arn:aws:dynamodb:us-east-1:444455556666:table/orders'),
    everywhere('arn:aws:s3:::uploads'),
    everywhere('arn:aws:sqs:eu-west-1:111122223333:orders'),
    everywhere(TOPIC),
    everywhere('arn:aws:lambda:eu-west-1:111122223333:function:price')
  ]
]

afterEach(() => {
  jest.restoreAllMocks()
})

describe('curated rules', () => {
  const rules = Object.entries(SERVICES).flatMap(([prefix, { rules = {} }]) =>
    Object.entries(rules).map(([operation, rule]) => ({ prefix, operation, rule }))
  )

  it.each(rules)('$prefix $operation names only actions that IAM has, and a source', ({ rule }) => {
    const named = rule.needs.flatMap(({ action, versioned }) => [
      action,
      ...(versioned === undefined ? [] : [versioned])
    ])
    expect(named.filter((action) => reference.action(action)?.name !== action)).toEqual([])
    expect(rule.source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/.+/)
  })

  it.each(rules)(
    '$prefix $operation says something else than the reference alone',
    ({ prefix, operation }) => {
      const secret = ['/aws/reference/secretsmanager/orders']
      const calls = [NAMED, VERSIONED, {}, { Name: secret, Names: secret }]
      const curated = calls.map((parameters) => derive(prefix, operation, parameters))
      jest.replaceProperty(SERVICES, prefix, { ...SERVICES[prefix], rules: {} })
      // one of its own: what is known of an operation is worked out once for each reference
      const alone = new Reference(file)
      expect(calls.map((parameters) => derive(prefix, operation, parameters, alone))).not.toEqual(curated)
    }
  )
})

describe.each(PREFIXES)('every operation of %s', (prefix) => {
  const operations = Object.entries(file.services[prefix]?.clients ?? {}).flatMap(([client, lines]) =>
    lines.map((line) => ({ client, operation: line.split('=')[0] ?? '' }))
  )

  it('is looked at', () => {
    expect(operations.length).toBeGreaterThan(20)
    expect(clientsNamed(prefix, reference).map((client) => client.prefix)).toContain(prefix)
  })

  it.each(PROBES)('needs only actions that IAM has: %s', (_, ...probes) => {
    const invented = derivations(operations, probes).flatMap(({ needs, mayNeed }) => {
      const exact = [
        ...needs.map(({ action }) => action),
        ...mayNeed.filter((action) => !action.endsWith(':*'))
      ]
      return exact.filter((action) => reference.action(action)?.name !== action)
    })
    expect(invented.slice(0, 5)).toEqual([])
  })

  it.each(PROBES)('needs resources of a form that IAM has for the action: %s', (_, ...probes) => {
    const misfits = derivations(operations, probes).flatMap(({ operation, needs }) =>
      needs
        .filter(({ action, resource }) => !fits(action, resource))
        .map(({ action, resource }) => `${operation}: ${action} on ${resource}`)
    )
    expect(misfits.slice(0, 5)).toEqual([])
  })

  it('has needs, or says that they are unknown, or is known to need none', () => {
    const silent = operations.filter(({ client, operation }) => {
      const { needs, unresolved } = derive(client, operation, {})
      return needs.length === 0 && unresolved === undefined
    })
    expect(silent.map(({ operation }) => operation)).toEqual(
      prefix === 'dynamodb' ? ['DescribeEndpoints'] : []
    )
  })
})

describe('names of services', () => {
  const rows: [prefix: string, ...spellings: string[]][] = [
    ['dynamodb', 'dynamodb', 'DynamoDB', 'AmazonDynamoDBv2', 'DynamoDb', 'DynamoDBv2', 'AWS::DynamoDB'],
    [
      'dynamodb',
      'streams.dynamodb',
      'DynamoDBStreams',
      'DynamoDB Streams',
      'AWS::DynamoDBStreams',
      'AWS::DynamoDB Streams'
    ],
    ['s3', 's3', 'S3', 'Amazon S3', 'AWS::S3'],
    ['sqs', 'sqs', 'SQS', 'AmazonSQS', 'Sqs', 'AWS::SQS', 'AWS.SimpleQueueService'],
    ['sns', 'sns', 'SNS', 'AmazonSNS', 'Sns', 'AWS::SNS', 'SimpleNotificationService'],
    ['lambda', 'lambda', 'Lambda', 'AWSLambda', 'AWS::Lambda'],
    ['secretsmanager', 'secretsmanager', 'SecretsManager', 'Secrets Manager', 'AWS::SecretsManager'],
    ['ssm', 'ssm', 'SSM', 'SimpleSystemsManagement'],
    ['kms', 'kms', 'KMS', 'KeyManagementService'],
    ['events', 'events', 'EventBridge', 'Events', 'AWS::EventBridge', 'CloudWatch Events'],
    ['states', 'states', 'SFN', 'AWS::StepFunctions', 'StepFunctions'],
    ['cloudwatch', 'monitoring', 'CloudWatch'],
    ['logs', 'logs', 'CloudWatchLogs', 'CloudWatch Logs'],
    ['ses', 'email', 'SES', 'SESv2'],
    ['cognito-idp', 'cognito-idp', 'CognitoIdentityProvider', 'Cognito Identity Provider'],
    ['execute-api', 'execute-api', 'ApiGatewayManagementApi'],
    ['bedrock', 'bedrock-runtime', 'BedrockRuntime', 'Bedrock Runtime'],
    ['rds-data', 'rds-data', 'RDSData', 'RDS Data'],
    ['iot', 'data-ats.iot', 'IoTDataPlane', 'IoT Data Plane']
  ]
  it.each(rows.flatMap(([prefix, ...names]) => names.map((name) => [name, prefix])))(
    '%s is %s',
    (name, prefix) => {
      const prefixes = new Set(clientsNamed(name, reference).map((client) => client.prefix))
      expect([...prefixes]).toContain(prefix)
    }
  )

  it.each(['', '*', 'shop-orders', 'toString', '__proto__', 'constructor', 'aws', 'amazon'])(
    '%j is none',
    (name) => {
      expect(clientsNamed(name, reference)).toEqual([])
    }
  )
})

function derive(
  service: string,
  operation: string,
  parameters: Parameters,
  known: Reference = reference
): Derivation {
  return needsOf({ service, operation, region: 'eu-west-1', parameters, outcome: 'ok' }, workload, known)
}

function derivations(
  operations: readonly { client: string; operation: string }[],
  probes: readonly Parameters[]
): (Derivation & { operation: string })[] {
  return operations.flatMap(({ client, operation }) =>
    probes.map((parameters) => ({ operation, ...derive(client, operation, parameters) }))
  )
}

/** Whether IAM takes the resource for the action, by a reading of the formats that is independent of the code's. */
function fits(action: string, resource: string): boolean {
  const types = reference.action(action)?.types ?? []
  if (types.length === 0) return resource === '*'
  // a text message goes to no resource, though the action has a type
  if (resource === '*') return action === 'sns:Publish'
  return types.some(({ formats }) => formats.some((format) => expressionOf(format).test(resource)))
}

function expressionOf(format: string): RegExp {
  const source = format
    .split(/(\$\{[^}]*\})/)
    .map((part) => {
      if (!part.startsWith('${')) return part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      if (part === '${Partition}') return '[a-z-]+'
      if (part === '${Region}' || part === '${Account}') return '[a-z0-9-]*'
      return part === '${BucketName}' ? '[^/:]+' : '.+'
    })
    .join('')
  return new RegExp(`^${source}$`)
}
