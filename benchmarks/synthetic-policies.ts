/**
 * Roles as accounts have them: ten policies each, half of them shared with other roles, a boundary on every third, thirty needs.
 * Resources carry the number of their role, so that no role profits from what was worked out for another.
 */
import type { Testimony } from '../src/domain/testimony.ts'

const ACCOUNT = '111122223333'

export interface SyntheticRole {
  arn: string
  /** Documents as IAM's API gives them, by the name of the policy. */
  policies: [name: string, document: string][]
  boundary: [name: string, document: string] | undefined
  needs: Testimony[]
}

type Statement = Record<string, unknown>

export function syntheticRole(index: number): SyntheticRole {
  const name = `shop-${index}`
  return {
    arn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
    policies: [
      ['wide', MANAGED[index % MANAGED.length] ?? ''],
      ['reading', READING],
      ['logs', LOGS],
      ['tracing', TRACING],
      ['guard', GUARD],
      ['tables', tables(name)],
      ['objects', objects(name)],
      ['messages', messages(name)],
      ['conditions', conditions(name)],
      ['variables', variables(name)]
    ],
    boundary: index % 3 === 0 ? ['boundary', BOUNDARY] : undefined,
    needs: needsOf(name)
  }
}

function written(...statements: Statement[]): string {
  return encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: statements }))
}

const allow = (Action: readonly string[], Resource: string | readonly string[] = '*'): Statement => ({
  Effect: 'Allow',
  Action,
  Resource
})

const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:${ACCOUNT}:${resource}`

/** Of twenty roles one has everything, one all but a few services, and the others some of them in full. */
const MANAGED: readonly string[] = [
  written(allow(['*'])),
  written(
    { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
    allow(['iam:CreateServiceLinkedRole', 'iam:ListRoles', 'account:GetAccountInformation'])
  ),
  ...Array.from({ length: 18 }, (_, at) => {
    const full = [
      'dynamodb:*',
      's3:*',
      'sqs:*',
      'sns:*',
      'lambda:*',
      'ec2:*',
      'kms:*',
      'events:*',
      'states:*'
    ]
    return written(
      allow([0, 1, 2].map((next) => full[(at + next) % full.length] ?? '')),
      allow(['cloudwatch:Get*', 'cloudwatch:List*', 'application-autoscaling:Describe*', 'tag:Get*'])
    )
  })
]

const READ_SERVICES = [
  'dynamodb',
  's3',
  'sqs',
  'sns',
  'lambda',
  'ec2',
  'kms',
  'ecs',
  'rds',
  'iam',
  'glue',
  'athena'
]
const READING = written(
  allow(
    READ_SERVICES.flatMap((service) => ['Get*', 'List*', 'Describe*'].map((names) => `${service}:${names}`))
  )
)
const LOGS = written(allow(['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']))
const TRACING = written(allow(['xray:Put*', 'xray:GetSampling*']))
const GUARD = written(
  { Effect: 'Deny', Action: ['s3:DeleteBucket*', 'dynamodb:DeleteTable', 'kms:Schedule*'], Resource: '*' },
  { Effect: 'Deny', Action: 's3:*', NotResource: ['arn:aws:s3:::shop-*', 'arn:aws:s3:::shop-*/*'] },
  {
    Effect: 'Deny',
    NotAction: ['iam:*', 'sts:*', 'support:*'],
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } }
  }
)
const BOUNDARY = written(
  allow(['dynamodb:*', 'sqs:*', 'logs:*', 'xray:*', 'cloudwatch:*', 'lambda:Invoke*', 'kms:Decrypt']),
  allow(['s3:*'], ['arn:aws:s3:::shop-*', 'arn:aws:s3:::shop-*/*']),
  { Effect: 'Deny', Action: ['iam:*', 'organizations:*'], Resource: '*' }
)

const TABLE_ACTIONS = ['GetItem', 'PutItem', 'UpdateItem', 'Query', 'BatchGetItem', 'DeleteItem']
const numbered = (count: number, name: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => name(at))

function tables(role: string): string {
  const names = numbered(5, (at) => arn('dynamodb', `table/${role}-${at}`))
  return written(
    allow(
      TABLE_ACTIONS.map((action) => `dynamodb:${action}`),
      names
    ),
    allow(['dynamodb:Query', 'dynamodb:Scan'], arn('dynamodb', `table/${role}-*/index/*`))
  )
}

function objects(role: string): string {
  const buckets = numbered(3, (at) => `arn:aws:s3:::${role}-${at}`)
  return written(
    allow(['s3:ListBucket', 's3:GetBucketLocation'], buckets),
    allow(
      ['s3:GetObject*', 's3:PutObject', 's3:DeleteObject'],
      buckets.map((bucket) => `${bucket}/*`)
    )
  )
}

function messages(role: string): string {
  return written(
    allow(
      ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage'],
      `arn:aws:sqs:*:${ACCOUNT}:${role}-*`
    ),
    allow(['sns:Publish'], [arn('sns', `${role}-events`), arn('sns', `${role}-alarms?`)]),
    allow(['lambda:InvokeFunction'], arn('lambda', `function:${role}-*`))
  )
}

function conditions(role: string): string {
  return written(
    {
      ...allow(['kms:Decrypt', 'kms:GenerateDataKey*'], arn('kms', 'key/*')),
      Condition: { StringLike: { 'kms:ViaService': ['s3.*.amazonaws.com', 'sqs.*.amazonaws.com'] } }
    },
    {
      ...allow(['secretsmanager:GetSecretValue'], arn('secretsmanager', `secret:${role}/*`)),
      Condition: { StringEquals: { 'aws:ResourceTag/team': role }, Bool: { 'aws:SecureTransport': 'true' } }
    },
    {
      ...allow(['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface']),
      Condition: { ArnLike: { 'ec2:Vpc': arn('ec2', 'vpc/*') } }
    }
  )
}

function variables(role: string): string {
  return written(
    allow(['s3:GetObject', 's3:PutObject'], `arn:aws:s3:::${role}-home/\${aws:PrincipalTag/team}/*`),
    allow(['ssm:GetParameter*'], `arn:aws:ssm:*:\${aws:PrincipalAccount}:parameter/${role}/*`)
  )
}

function needsOf(role: string): Testimony[] {
  const need = (action: string, resource: string): Testimony => ({
    action,
    resource,
    why: 'a call',
    certainty: 'needed',
    witness: 'trace',
    proof: { kind: 'calls', calls: 1, traceIds: [] }
  })
  return [
    ...numbered(3, (at) => arn('dynamodb', `table/${role}-${at}`)).flatMap((table) =>
      TABLE_ACTIONS.map((action) => need(`dynamodb:${action}`, table))
    ),
    ...numbered(2, (at) => `arn:aws:s3:::${role}-${at}/*`).flatMap((keys) => [
      need('s3:GetObject', keys),
      need('s3:PutObject', keys)
    ]),
    need('sqs:SendMessage', arn('sqs', `${role}-jobs`)),
    need('sqs:DeleteMessage', arn('sqs', `${role}-jobs`)),
    need('sns:Publish', arn('sns', `${role}-events`)),
    need('lambda:InvokeFunction', arn('lambda', `function:${role}-prices`)),
    ...['logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTraceSegments'].map((action): Testimony => ({
      ...need(action, '*'),
      witness: 'configuration',
      proof: { kind: 'setting', setting: 'LoggingConfig' }
    })),
    need('kms:Decrypt', arn('kms', 'key/0d2c1c4e-3b0a-4a53-9e46-3f5d4d5f9d11'))
  ]
}
