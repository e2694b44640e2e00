/** The repositories of a SAM, a serverless and a Terraform application, and what their deployment is called by. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ACCOUNT } from '../e2e/shop.ts'
import type { TracedCall } from '../e2e/traces.ts'
import { resolved, terraformDocument, type Deployed } from './deployments.ts'

/** Texts by their paths in a repository. */
export type Files = Map<string, string>

/** The named files of a repository. */
export function repository(name: string, ...files: readonly string[]): Files {
  const root = path.join(import.meta.dirname, 'repositories', name)
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
}

const dynamodb = (operation: string, table: string): TracedCall => ({
  service: 'DynamoDB',
  operation,
  aws: { table_name: table }
})
const s3 = (operation: string, bucket: string): TracedCall => ({
  service: 'S3',
  operation,
  aws: { bucket_name: bucket, key: 'a/b.pdf' }
})
const sqs = (operation: string, queue: string): TracedCall => ({
  service: 'SQS',
  operation,
  aws: { queue_url: `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/${queue}` }
})

const table = (name: string): string => `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/${name}`

interface CloudFormation {
  Resources: Record<
    string,
    { Properties: { Policies: { PolicyDocument: object; Statement?: object }[]; PolicyDocument: object } }
  >
}

function samDeployment(files: Files): Deployed[] {
  const values = {
    'OrdersTable.Arn': table('shop-OrdersTable-1ABCDEFGHIJK'),
    'Events.Arn': `arn:aws:sqs:us-east-1:${ACCOUNT}:shop-Events-1ABCDEFGHIJK`,
    Invoices: 'invoices',
    'AWS::StackName': 'jobs'
  }
  const { Resources: main } = resolved(files.get('template.yaml') ?? '', values) as CloudFormation
  const { Resources: jobs } = resolved(files.get('jobs/template.json') ?? '', values) as CloudFormation
  return [
    {
      name: 'shop-orders',
      role: 'shop-OrdersFunctionRole-1ABCDEFGHIJK',
      policies: [
        { name: 'OrdersFunctionRolePolicy1', document: main['OrdersFunction']?.Properties.Policies[1] ?? {} }
      ],
      calls: [
        dynamodb('GetItem', 'shop-OrdersTable-1ABCDEFGHIJK'),
        dynamodb('PutItem', 'shop-OrdersTable-1ABCDEFGHIJK'),
        sqs('SendMessage', 'shop-Events-1ABCDEFGHIJK'),
        s3('GetObject', 'invoices')
      ]
    },
    {
      name: 'shop-reports',
      role: 'shop-ReportsRole-1ABCDEFGHIJK',
      policies: [
        {
          name: `arn:aws:iam::${ACCOUNT}:policy/shop-ReportsPolicy-1ABCDEFGHIJK`,
          document: main['ReportsPolicy']?.Properties.PolicyDocument ?? {}
        }
      ],
      calls: [dynamodb('Query', 'reports')]
    },
    {
      name: 'nightly',
      role: 'jobs-nightly',
      policies: [
        { name: 'nightly', document: jobs['NightlyRole']?.Properties.Policies[0]?.PolicyDocument ?? {} }
      ],
      calls: [dynamodb('BatchGetItem', 'orders')]
    }
  ]
}

function serverlessDeployment(files: Files): Deployed[] {
  const values = {
    'Events.Arn': `arn:aws:sqs:us-east-1:${ACCOUNT}:shop-orders-dev-Events-1ABCDEFGHIJK`,
    'aws:region': 'us-east-1',
    'aws:accountId': ACCOUNT,
    'sls:stage': 'dev'
  }
  const { provider, functions } = resolved(files.get('serverless.yml') ?? '', values) as {
    provider: { iam: { role: { statements: object[] } } }
    functions: { report: { iamRoleStatements: object[] } }
  }
  const document = (Statement: object[]) => ({ Version: '2012-10-17', Statement })
  return [
    {
      name: 'shop-orders-dev-create',
      role: 'shop-orders-dev-us-east-1-lambdaRole',
      policies: [{ name: 'dev-shop-orders-lambda', document: document(provider.iam.role.statements) }],
      calls: [
        dynamodb('GetItem', 'orders-dev'),
        sqs('SendMessage', 'shop-orders-dev-Events-1ABCDEFGHIJK'),
        sqs('SendMessageBatch', 'shop-orders-dev-Events-1ABCDEFGHIJK')
      ]
    },
    {
      name: 'shop-orders-dev-report',
      role: 'shop-orders-dev-report-us-east-1-lambdaRole',
      policies: [{ name: 'dev-report-lambda', document: document(functions.report.iamRoleStatements) }],
      calls: [s3('PutObject', 'reports-dev')]
    }
  ]
}

function terraformDeployment(files: Files): Deployed[] {
  const values = { 'aws_dynamodb_table.orders.arn': table('dev-orders') }
  const main = files.get('main.tf') ?? ''
  const orders = main.slice(
    main.indexOf('"aws_iam_policy_document" "orders"'),
    main.indexOf('"aws_iam_role_policy"')
  )
  const reports = (files.get('reports.tf') ?? '').split('jsonencode')[1] ?? ''
  return [
    {
      name: 'orders',
      role: 'dev-orders',
      policies: [{ name: 'orders', document: terraformDocument(orders, values) }],
      calls: [
        dynamodb('GetItem', 'dev-orders'),
        dynamodb('PutItem', 'dev-orders'),
        sqs('SendMessage', 'events')
      ]
    },
    {
      name: 'reports',
      role: 'dev-reports',
      policies: [
        {
          name: `arn:aws:iam::${ACCOUNT}:policy/dev-reports-read`,
          document: terraformDocument(`jsonencode${reports}`, values)
        }
      ],
      calls: [dynamodb('Query', 'reports')]
    }
  ]
}

export const REPOSITORIES: readonly [name: string, files: string[], deploy: (files: Files) => Deployed[]][] =
  [
    ['sam', ['template.yaml', 'jobs/template.json'], samDeployment],
    ['serverless', ['serverless.yml'], serverlessDeployment],
    ['terraform', ['main.tf', 'reports.tf'], terraformDeployment]
  ]
