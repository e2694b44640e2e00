/** Answers of Lambda and IAM for the functions of the synthetic traces: two functions share a role, five roles a managed policy. */
import { ACCOUNT, FUNCTIONS, functionArn, functionName, REGION } from './synthetic-traces.ts'

const ROLES = FUNCTIONS / 2
const MANAGED_POLICIES = 5

const CONFIGURATIONS = new Map(
  Array.from({ length: FUNCTIONS }, (_, index) => {
    const name = functionName(index)
    return [name, JSON.stringify(configurationOf(name, index % ROLES))]
  })
)

/** @param asked name or ARN, as in the path of GetFunctionConfiguration */
export function configurationAnswer(asked: string): string {
  const answer = CONFIGURATIONS.get(asked.slice(asked.lastIndexOf(':') + 1))
  if (answer === undefined) throw new Error(`There is no function ${asked}`)
  return answer
}

/** All functions on one page, as AWS lists so many. */
export function functionsAnswer(): string {
  return `{"Functions":[${[...CONFIGURATIONS.values()].join()}]}`
}

/** No function has mappings or destinations. @param path of a request to Lambda */
export function functionListAnswer(path: string): string {
  return path.includes('/event-source-mappings')
    ? '{"EventSourceMappings":[]}'
    : '{"FunctionEventInvokeConfigs":[]}'
}

/** @param form the fields of a request to IAM */
export function iamAnswer(operation: string, form: URLSearchParams): string {
  return `<${operation}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${operation}Result>${resultOf(operation, form)}</${operation}Result><ResponseMetadata><RequestId>5d06c262-25f1-41e8-bad3-8f5e2f2950a8</RequestId></ResponseMetadata></${operation}Response>`
}

function resultOf(operation: string, form: URLSearchParams): string {
  const role = form.get('RoleName') ?? ''
  const arn = form.get('PolicyArn') ?? ''
  switch (operation) {
    case 'ListRolePolicies':
      return '<IsTruncated>false</IsTruncated><PolicyNames><member>data</member></PolicyNames>'
    case 'ListAttachedRolePolicies':
      return `<IsTruncated>false</IsTruncated><AttachedPolicies><member><PolicyName>shared</PolicyName><PolicyArn>${managedArn(role)}</PolicyArn></member></AttachedPolicies>`
    case 'GetAccountAuthorizationDetails':
      return `<IsTruncated>false</IsTruncated><RoleDetailList>${members(ROLES, roleDetail)}</RoleDetailList><Policies>${members(MANAGED_POLICIES, policyDetail)}</Policies>`
    case 'GetRolePolicy':
      return `<RoleName>${role}</RoleName><PolicyName>data</PolicyName><PolicyDocument>${encoded(INLINE)}</PolicyDocument>`
    case 'GetRole':
      return `<Role><RoleName>${role}</RoleName><Arn>arn:aws:iam::${ACCOUNT}:role/${role}</Arn></Role>`
    case 'GetPolicy':
      return `<Policy><Arn>${arn}</Arn><DefaultVersionId>v3</DefaultVersionId></Policy>`
    case 'GetPolicyVersion':
      return `<PolicyVersion><VersionId>v3</VersionId><IsDefaultVersion>true</IsDefaultVersion><Document>${encoded(MANAGED)}</Document></PolicyVersion>`
    default:
      throw new Error(`IAM has no answer for ${operation}`)
  }
}

function members(count: number, member: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `<member>${member(index)}</member>`).join('')
}

function roleDetail(index: number): string {
  const role = `shop-role-${index}`
  return `<RoleName>${role}</RoleName><Arn>arn:aws:iam::${ACCOUNT}:role/${role}</Arn><RolePolicyList><member><PolicyName>data</PolicyName><PolicyDocument>${encoded(INLINE)}</PolicyDocument></member></RolePolicyList><AttachedManagedPolicies><member><PolicyName>shared</PolicyName><PolicyArn>${managedArn(role)}</PolicyArn></member></AttachedManagedPolicies>`
}

function policyDetail(index: number): string {
  return `<Arn>${managedArn(`shop-role-${index}`)}</Arn><DefaultVersionId>v3</DefaultVersionId><PolicyVersionList><member><Document>${encoded(MANAGED)}</Document><VersionId>v3</VersionId><IsDefaultVersion>true</IsDefaultVersion></member></PolicyVersionList>`
}

function configurationOf(name: string, role: number): object {
  return {
    FunctionName: name,
    FunctionArn: functionArn(name),
    Role: `arn:aws:iam::${ACCOUNT}:role/shop-role-${role}`,
    Runtime: 'nodejs22.x',
    Handler: 'index.handler',
    TracingConfig: { Mode: 'Active' },
    VpcConfig: null,
    DeadLetterConfig: null,
    Environment: { Variables: { STAGE: 'staging' } },
    Version: '$LATEST'
  }
}

function managedArn(role: string): string {
  return `arn:aws:iam::${ACCOUNT}:policy/shop-shared-${Number(role.slice('shop-role-'.length)) % MANAGED_POLICIES}`
}

const INLINE = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'dynamodb:*', Resource: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/*` },
    { Effect: 'Allow', Action: ['s3:Get*', 's3:Put*', 's3:DeleteObject'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['sqs:SendMessage', 'sqs:DeleteMessage'],
      Resource: `arn:aws:sqs:*:${ACCOUNT}:*`
    },
    { Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' }
  ]
}

const MANAGED = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['sns:Publish', 'lambda:InvokeFunction'], Resource: '*' },
    { Effect: 'Allow', Action: ['logs:*', 'xray:Put*', 'iam:PassRole', 'ec2:Describe*'], Resource: '*' }
  ]
}

function encoded(document: object): string {
  return encodeURIComponent(JSON.stringify(document))
}
