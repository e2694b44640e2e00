// What `aws iam get-account-authorization-details` prints: documents decoded, as the AWS CLI shows them.
// The statements of the three AWS managed policies are AWS's; all else is made up, its excess on purpose.
import {
  account,
  apiRole,
  archive,
  batchRole,
  bucketArn,
  files,
  functionArn,
  queueArn,
  roleArn,
  tableArn
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
const managed = (name, id, path, attached, owner, versions) => ({
  PolicyName: name,
  PolicyId: id,
  Arn: `arn:aws:iam::${owner}:policy${path}${name}`,
  Path: path,
  DefaultVersionId: versions.find((one) => one.IsDefaultVersion).VersionId,
  AttachmentCount: attached,
  PermissionsBoundaryUsageCount: 0,
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

const role = (name, id, created, lastUsed, inline, attached) => ({
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
  Tags: [{ Key: 'team', Value: 'paperback' }],
  RoleLastUsed: { LastUsedDate: lastUsed, Region: 'eu-west-1' }
})

const orders = policy(
  allow('dynamodb:*', tableArn('shop-*'), 'Tables'),
  allow('sqs:SendMessage', [queueArn('shop-warehouse-jobs'), queueArn('shop-notify-failed')], 'Queues'),
  allow('sns:Publish', '*', 'Messages'),
  allow('iam:PassRole', '*', 'ForTheMigration'),
  allow('kms:Decrypt', '*')
)
// Active tracing needs these two; a role without them leaves no trace of its functions' calls.
const tracing = policy(allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], '*'))

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
    )
  ],
  Policies: [batchStorage, basicExecution, vpcAccess, xrayWrite],
  IsTruncated: false
}
