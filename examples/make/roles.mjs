// What `aws iam get-account-authorization-details` prints: documents decoded, as the AWS CLI shows them.
// The statements of the AWS managed policies are AWS's; all else is made up, its excess on purpose.
import {
  account,
  apiRole,
  archive,
  batchRole,
  bucketArn,
  files,
  functionArn,
  queueArn,
  region,
  roleArn,
  shopKey,
  tableArn,
  warehouseRole
} from './places.mjs'

const allow = (actions, resource, sid) => ({
  ...(sid === undefined ? {} : { Sid: sid }),
  Effect: 'Allow',
  Action: actions,
  Resource: resource
})
const policy = (...statements) => ({ Version: '2012-10-17', Statement: statements })
const version = (id, isDefault, created, document) => ({
  Document: document,
  VersionId: id,
  IsDefaultVersion: isDefault,
  CreateDate: created
})
const managed = (name, id, path, attached, owner, versions, bounded = 0) => ({
  PolicyName: name,
  PolicyId: id,
  Arn: `arn:aws:iam::${owner}:policy${path}${name}`,
  Path: path,
  DefaultVersionId: versions.find((one) => one.IsDefaultVersion).VersionId,
  AttachmentCount: attached,
  PermissionsBoundaryUsageCount: bounded,
  IsAttachable: true,
  CreateDate: versions.at(-1).CreateDate,
  UpdateDate: versions[0].CreateDate,
  PolicyVersionList: versions
})

const logActions = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']

const basicExecution = managed(
  'AWSLambdaBasicExecutionRole',
  'ANPAEXAMPLEBASICEXEC1',
  '/service-role/',
  2,
  'aws',
  [version('v1', true, '2015-04-09T15:03:43+00:00', policy(allow(logActions, '*')))]
)
const queueExecution = managed(
  'AWSLambdaSQSQueueExecutionRole',
  'ANPAEXAMPLEQUEUEEXEC1',
  '/service-role/',
  1,
  'aws',
  [
    version(
      'v1',
      true,
      '2018-06-14T21:50:45+00:00',
      policy(allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', ...logActions], '*'))
    )
  ]
)
const vpcAccess = managed(
  'AWSLambdaVPCAccessExecutionRole',
  'ANPAEXAMPLEVPCACCESS1',
  '/service-role/',
  1,
  'aws',
  [
    version(
      'v3',
      true,
      '2024-01-05T22:38:12+00:00',
      policy(
        allow(
          [
            ...logActions,
            'ec2:CreateNetworkInterface',
            'ec2:DescribeNetworkInterfaces',
            'ec2:DescribeSubnets',
            'ec2:DeleteNetworkInterface',
            'ec2:AssignPrivateIpAddresses',
            'ec2:UnassignPrivateIpAddresses'
          ],
          '*',
          'AWSLambdaVPCAccessExecutionPermissions'
        )
      )
    )
  ]
)
const xrayWrite = managed('AWSXRayDaemonWriteAccess', 'ANPAEXAMPLEXRAYWRITE1', '/', 1, 'aws', [
  version(
    'v2',
    true,
    '2024-02-13T20:57:58+00:00',
    policy(
      allow(
        [
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords',
          'xray:GetSamplingRules',
          'xray:GetSamplingTargets',
          'xray:GetSamplingStatisticSummaries'
        ],
        ['*'],
        'AWSXRayDaemonWriteAccess'
      )
    )
  )
])

const batchStorage = managed('shop-batch-storage', 'ANPAEXAMPLESHOPBATCH1', '/', 1, account, [
  version(
    'v2',
    true,
    '2026-06-18T13:22:09+00:00',
    policy(
      allow(
        ['s3:Get*', 's3:PutObject', 's3:DeleteObject', 's3:List*'],
        [bucketArn(files), `${bucketArn(files)}/*`, bucketArn(archive), `${bucketArn(archive)}/*`],
        'Buckets'
      ),
      allow(['dynamodb:BatchWriteItem', 'dynamodb:PutItem'], tableArn('shop-stock-levels'), 'Stock'),
      allow('sqs:SendMessage', queueArn('shop-invoice-failed'), 'FailedInvoices'),
      allow(
        'lambda:InvokeFunction',
        [functionArn('shop-notify'), `${functionArn('shop-notify')}:*`],
        'Notify'
      ),
      {
        Sid: 'KeepTheArchive',
        Effect: 'Deny',
        Action: 's3:DeleteObject',
        Resource: `${bucketArn(archive)}/*`
      }
    )
  ),
  version('v1', false, '2026-02-03T09:05:51+00:00', policy(allow('s3:*', '*')))
])

// The outer limit of what the platform team lets a shop's role do.
const boundary = managed(
  'paperback-boundary',
  'ANPAEXAMPLEBOUNDARY01',
  '/',
  0,
  account,
  [
    version(
      'v1',
      true,
      '2026-01-12T08:30:00+00:00',
      policy(
        allow(['dynamodb:*', 'logs:*', 'sns:*', 'sqs:*', 'xray:*'], '*', 'Services'),
        allow('s3:*', bucketArn('paperback-*'), 'OwnBuckets'),
        allow(['kms:Decrypt', 'kms:GenerateDataKey'], shopKey, 'OwnKey')
      )
    )
  ],
  1
)

const role = (name, id, created, lastUsed, inline, attached, bound) => ({
  Path: '/',
  RoleName: name,
  RoleId: id,
  Arn: roleArn(name),
  CreateDate: created,
  AssumeRolePolicyDocument: policy({
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: 'sts:AssumeRole'
  }),
  InstanceProfileList: [],
  RolePolicyList: inline.map(([title, document]) => ({ PolicyName: title, PolicyDocument: document })),
  AttachedManagedPolicies: attached.map((one) => ({ PolicyName: one.PolicyName, PolicyArn: one.Arn })),
  ...(bound === undefined
    ? {}
    : {
        PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: bound.Arn }
      }),
  Tags: [{ Key: 'team', Value: 'paperback' }],
  RoleLastUsed: { LastUsedDate: lastUsed, Region: 'eu-west-1' }
})

const useOfKey = allow(['kms:Decrypt', 'kms:GenerateDataKey'], shopKey, 'ShopKey')
const orders = policy(
  allow('dynamodb:*', tableArn('shop-*'), 'Tables'),
  // takes no resource
  allow('dynamodb:ListStreams', '*', 'Streams'),
  allow('sqs:SendMessage', [queueArn('shop-warehouse-jobs'), queueArn('shop-notify-failed')], 'Queues'),
  allow('sns:*', '*', 'Messages'),
  allow('ssm:GetParameter', `arn:aws:ssm:${region}:${account}:parameter/shop/*`, 'Settings'),
  {
    ...allow('ses:SendEmail', '*', 'OldNewsletter'),
    Condition: { StringEquals: { 'ses:FromAddress': 'news@paperback.example' } }
  },
  allow('iam:PassRole', '*', 'ForTheMigration'),
  useOfKey
)
const warehouse = policy(
  allow(['dynamodb:GetItem', 'dynamodb:UpdateItem'], `arn:aws:dynamodb:${region}:${account}:*`, 'Purchases'),
  {
    ...allow('s3:PutObject', '*', 'Labels'),
    Condition: { StringEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } }
  },
  allow('sqs:SendMessage', [queueArn('shop-returns'), queueArn('shop-returns-test')], 'Returns'),
  allow(['ecs:RunTask', 'iam:PassRole'], '*', 'LabelTask'),
  useOfKey
)
// Active tracing needs these two; a role without them leaves no trace of its functions' calls.
const tracing = policy(allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], '*'))

// What `aws iam get-role-policy` prints: one policy by itself, for `diff`.
export const warehousePolicy = {
  RoleName: warehouseRole,
  PolicyName: 'warehouse',
  PolicyDocument: warehouse
}

export const roles = {
  UserDetailList: [],
  GroupDetailList: [],
  RoleDetailList: [
    role(
      apiRole,
      'AROAEXAMPLESHOPAPI001',
      '2026-01-19T10:12:33+00:00',
      '2026-11-16T14:31:00+00:00',
      [['orders', orders]],
      [basicExecution, xrayWrite]
    ),
    role(
      batchRole,
      'AROAEXAMPLESHOPBATCH1',
      '2026-02-03T09:01:17+00:00',
      '2026-11-16T14:30:00+00:00',
      [['tracing', tracing]],
      [batchStorage, basicExecution, vpcAccess]
    ),
    role(
      warehouseRole,
      'AROAEXAMPLESHOPWARE01',
      '2026-02-10T11:47:52+00:00',
      '2026-11-16T14:32:00+00:00',
      [
        ['tracing', tracing],
        ['warehouse', warehouse]
      ],
      [queueExecution],
      boundary
    )
  ],
  Policies: [batchStorage, basicExecution, boundary, queueExecution, vpcAccess, xrayWrite],
  IsTruncated: false
}
