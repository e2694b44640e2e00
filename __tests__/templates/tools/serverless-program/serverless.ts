import type { AWS } from '@serverless/typescript'

const table = 'labels-${sls:stage}'
const tableArn = `arn:aws:dynamodb:us-east-1:123456789012:table/${table}`
const isPrinting = true

const ofQueue = [
  {
    Effect: 'Allow',
    Action: ['sqs:SendMessage', 'sqs:DeleteMessage'],
    Resource: { 'Fn::GetAtt': ['Jobs', 'Arn'] }
  }
]

const common = {
  handler: 'a.h',
  memorySize: Number(process.env.MEMORY ?? 512)
}

const config = {
  service: 'labels',
  frameworkVersion: '3',
  provider: {
    name: 'aws',
    runtime: 'nodejs18.x',
    stage: "${opt:stage, 'dev'}",
    iam: {
      role: {
        managedPolicies: ['arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess'],
        statements: [
          ...ofQueue,
          {
            Effect: 'Allow',
            Action: 's3:*',
            Resource: '*'
          }
        ]
      }
    }
  },
  plugins: ['serverless-iam-roles-per-function'],
  functions: {
    print: common,
    send: {
      ...common,
      iamRoleStatements: [
        {
          Effect: 'Allow',
          Action: ['dynamodb:GetItem', 'dynamodb:DeleteItem'],
          Resource: tableArn
        },
        '${file(statements/mail.yml):send}'
      ]
    },
    list: {
      handler: 'a.h',
      iamRoleStatements: '${file(./statements/mail.yml):functions.list}'
    },
    ...(isPrinting && {
      paper: {
        handler: 'a.h',
        iamRoleStatements: [{ Effect: 'Allow', Action: 'events:*', Resource: '*' }]
      }
    })
  },
  resources: {
    Resources: {
      Jobs: { Type: 'AWS::SQS::Queue' },
      Nightly: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }
            ]
          },
          Policies: [
            {
              PolicyName: 'nightly',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  { Effect: 'Allow', Action: ['events:PutEvents', 'events:PutRule'], Resource: '*' }
                ]
              }
            }
          ]
        }
      }
    }
  }
} as unknown as AWS

module.exports = config
