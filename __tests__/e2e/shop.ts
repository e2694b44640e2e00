import type { AwsServer } from './servers/aws.ts'
import type { SeededRole } from './servers/iam.ts'
import { savedTraces } from './servers/xray-documents.ts'
import type { SeededTrace } from './servers/xray-documents.ts'
import { lambdaTrace } from './traces.ts'
import type { TracedCall } from './traces.ts'

/**
 * A shop of two functions. `orders` runs under a role that grants exactly what it needs; the role of `invoices` grants two actions
 * that it never uses (s3:DeleteObject, iam:PassRole) and s3:PutObject on every bucket.
 */
export const ACCOUNT = '123456789012'
export const SCANNER_ROLE = `arn:aws:iam::${ACCOUNT}:role/ci/scanner`
export const ORDERS = functionArn('orders')
export const INVOICES = functionArn('invoices')
export const TIGHT_ROLE = roleArn('orders-tight')
export const LOOSE_ROLE = roleArn('invoices-loose')
export const GET_ORDER: TracedCall = {
  service: 'DynamoDB',
  operation: 'GetItem',
  aws: { table_name: 'orders' }
}
export const PUT_INVOICE: TracedCall = {
  service: 'S3',
  operation: 'PutObject',
  aws: { bucket_name: 'invoices', key: '2026/1.pdf' }
}

export const TIGHT_POLICY = policy(['dynamodb:GetItem', `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`])
export const LOOSE_POLICY = policy(
  [['s3:PutObject', 's3:DeleteObject'], 'arn:aws:s3:::*'],
  ['iam:PassRole', '*']
)
export const SHOP_ROLES: SeededRole[] = [
  { RoleName: 'orders-tight', inline: { tight: TIGHT_POLICY } },
  { RoleName: 'invoices-loose', inline: { loose: LOOSE_POLICY } }
]
const SHOP_FUNCTIONS = [
  { FunctionArn: ORDERS, Role: TIGHT_ROLE },
  { FunctionArn: INVOICES, Role: LOOSE_ROLE }
]

export function functionArn(name: string, region = 'us-east-1'): string {
  return `arn:aws:lambda:${region}:${ACCOUNT}:function:${name}`
}

export function roleArn(name: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/${name}`
}

export function policy(...allowed: [actions: string | string[], resources: string | string[]][]) {
  return {
    Version: '2012-10-17',
    Statement: allowed.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource }))
  }
}

/** Unix seconds; every trace stays well within the default window of an hour. */
export function minutesAgo(minutes: number): number {
  return Math.floor(Date.now() / 1000) - Math.round(minutes * 60)
}

export function ordersTraces(count: number): SeededTrace[] {
  return Array.from({ length: count }, (_, index) =>
    lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at: minutesAgo(5) - index * 7 })
  )
}

export function invoicesTraces(count: number): SeededTrace[] {
  return Array.from({ length: count }, (_, index) =>
    lambdaTrace({
      functionArn: INVOICES,
      calls: [PUT_INVOICE],
      shape: 'invocation',
      at: minutesAgo(6) - index * 7
    })
  )
}

/** Only `orders`: nothing is in excess. */
export function seedTightShop(aws: AwsServer, traces = 3): void {
  aws.lambda.add(...SHOP_FUNCTIONS)
  aws.iam.addRole(...SHOP_ROLES)
  aws.xray.traces.push(...ordersTraces(traces))
}

/** Both functions: with a limit of 0 the second one's role is in excess. */
export function seedLooseShop(aws: AwsServer, traces = 3): void {
  seedTightShop(aws, traces)
  aws.xray.traces.push(...invoicesTraces(traces))
}

/** What `aws lambda list-functions` prints. */
export function savedFunctions(functions: object[] = SHOP_FUNCTIONS): string {
  return JSON.stringify({ Functions: functions })
}

/** What `aws iam get-account-authorization-details` prints. */
export function savedRoles(roles: SeededRole[] = SHOP_ROLES, managed: Record<string, object> = {}): string {
  return JSON.stringify({
    RoleDetailList: roles.map(({ RoleName, inline = {}, attached = [] }) => ({
      RoleName,
      Arn: roleArn(RoleName),
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
      RolePolicyList: Object.entries(inline).map(([PolicyName, PolicyDocument]) => ({
        PolicyName,
        PolicyDocument
      })),
      AttachedManagedPolicies: attached.map((PolicyArn) => ({
        PolicyName: PolicyArn.split('/').at(-1),
        PolicyArn
      }))
    })),
    UserDetailList: [],
    GroupDetailList: [],
    Policies: Object.entries(managed).map(([Arn, Document]) => ({
      Arn,
      DefaultVersionId: 'v1',
      PolicyVersionList: [{ VersionId: 'v1', IsDefaultVersion: true, Document }]
    }))
  })
}

/** The shop as files for a run without AWS. */
export function savedShop(traces: SeededTrace[] = [...ordersTraces(3), ...invoicesTraces(3)]) {
  return {
    'traces.json': savedTraces(traces),
    'roles.json': savedRoles(),
    'functions.json': savedFunctions()
  }
}
