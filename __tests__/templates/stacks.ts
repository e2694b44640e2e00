/** What CloudFormation would deploy of a template that tools made, and what its functions call. It shares nothing with the readers under test. */
import { ACCOUNT } from '../e2e/shop.ts'
import type { TracedCall } from '../e2e/traces.ts'
import { roleArn } from '../e2e/shop.ts'
import type { Deployed } from './deployments.ts'

const REGION = 'us-east-1'
const SUFFIX = '1ABCDEFGHIJK'

type Json = Record<string, unknown>
interface Resource {
  Type: string
  Properties?: Json
  Metadata?: Json
}
export interface MadeTemplate {
  Parameters?: Record<string, { Default?: unknown }>
  Conditions?: Json
  Resources: Record<string, Resource>
}

/** Of policies of AWS, as far as the templates attach them. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const OF_AWS: Record<string, object[]> = {
  AmazonSQSFullAccess: [{ Effect: 'Allow', Action: ['sqs:*'], Resource: '*' }],
  AmazonSNSFullAccess: [{ Effect: 'Allow', Action: ['sns:*'], Resource: '*' }],
  AmazonS3ReadOnlyAccess: [
    {
      Effect: 'Allow',
      Action: ['s3:Get*', 's3:List*', 's3:Describe*', 's3-object-lambda:Get*', 's3-object-lambda:List*'],
      Resource: '*'
    }
  ],
  AmazonSSMReadOnlyAccess: [
    { Effect: 'Allow', Action: ['ssm:Describe*', 'ssm:Get*', 'ssm:List*'], Resource: '*' }
  ]
}

/** The statements of a policy of AWS; none for those that tools attach of themselves, for logs and traces. */
export function statementsOfAws(arn: string): object[] {
  return OF_AWS[arn.slice(arn.lastIndexOf('/') + 1)] ?? []
}

/** Names, and ARNs, of what a stack makes. */
export class Stack {
  readonly name: string
  readonly #template: MadeTemplate
  readonly #imported: Record<string, string>

  /** @param imported what other stacks export, by name */
  constructor(name: string, template: MadeTemplate, imported: Record<string, string> = {}) {
    this.name = name
    this.#imported = imported
    this.#template = template
  }

  /** Every function with its role, the role's policies, and the calls that are given for it. */
  deployed(calls: Record<string, TracedCall[]>): Deployed[] {
    const { Resources } = this.#template
    const all = Object.entries(Resources)
    return all.flatMap(([id, { Type, Properties = {} }]) => {
      const made = calls[id]
      if (Type !== 'AWS::Lambda::Function' || made === undefined) return []
      const role = this.#idIn(Properties['Role'])
      const own = this.value(Resources[role]?.Properties ?? {}) as {
        RoleName?: string
        Policies?: { PolicyName: string; PolicyDocument: object }[]
        ManagedPolicyArns?: string[]
      }
      const apart = all.flatMap(([other, resource]) => {
        const holds = [resource.Properties?.['Roles'] ?? []].flat().some((one) => this.#idIn(one) === role)
        if (!holds) return []
        const { PolicyName, PolicyDocument } = this.value(resource.Properties) as {
          PolicyName?: string
          PolicyDocument: object
        }
        return [
          {
            name: PolicyName ?? `arn:aws:iam::${ACCOUNT}:policy/${this.name}-${other}-${SUFFIX}`,
            document: PolicyDocument
          }
        ]
      })
      return [
        {
          name: `${this.name}-${id}-${SUFFIX}`,
          role: own.RoleName ?? `${this.name}-${role}-${SUFFIX}`,
          policies: [
            ...(own.Policies ?? []).map(({ PolicyName, PolicyDocument }) => ({
              name: PolicyName,
              document: PolicyDocument
            })),
            ...apart,
            ...this.#attached(Resources[role]?.Properties?.['ManagedPolicyArns']),
            ...(own.ManagedPolicyArns ?? []).flatMap((arn) => {
              const Statement = statementsOfAws(arn)
              return Statement.length === 0
                ? []
                : [{ name: arn, document: { Version: '2012-10-17', Statement } }]
            })
          ],
          calls: made
        }
      ]
    })
  }

  /** Policies of the stack's own that a role attaches. */
  #attached(arns: unknown): { name: string; document: object }[] {
    return (Array.isArray(arns) ? arns : []).flatMap((arn) => {
      const id = this.#idIn(arn)
      const { Type, Properties = {} } = this.#template.Resources[id] ?? { Type: '' }
      if (Type !== 'AWS::IAM::ManagedPolicy') return []
      const document = this.value(Properties['PolicyDocument']) as object
      return [{ name: `arn:aws:iam::${ACCOUNT}:policy/${this.name}-${id}-${SUFFIX}`, document }]
    })
  }

  /** The logical id of what a construct of the CDK makes. */
  idOf(construct: string): string {
    const found = Object.entries(this.#template.Resources).find(
      ([, { Metadata }]) => Metadata?.['aws:cdk:path'] === `${construct}/Resource`
    )
    return found?.[0] ?? ''
  }

  /** With every intrinsic function resolved. */
  value(value: unknown): unknown {
    if (Array.isArray(value))
      return value.map((item) => this.value(item)).filter((item) => item !== undefined)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const [[key, argument] = ['']] = entries
    const list = Array.isArray(argument) ? (argument as unknown[]) : [argument]
    switch (entries.length === 1 ? key : '') {
      case 'Ref':
        return this.#ref(String(argument))
      case 'Fn::GetAtt':
        return this.#attribute(list.join('.'))
      case 'Fn::Sub':
        return this.#substituted(String(list[0]), (list[1] ?? {}) as Json)
      case 'Fn::Join':
        return (this.value(list[1]) as unknown[]).join(String(list[0]))
      case 'Fn::If':
        // production is another stack
        return this.value(list[2])
      case 'Fn::ImportValue':
        return this.#imported[String(argument)] ?? `imported-${String(argument)}`
      default:
        return Object.fromEntries(entries.map(([name, inner]) => [name, this.value(inner)]))
    }
  }

  #idIn(value: unknown): string {
    const [id = ''] = [Object.values((value ?? {}) as Json)[0]].flat() as string[]
    return id.split('.')[0] ?? ''
  }

  #substituted(text: string, given: Json): string {
    return text.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) =>
      name in given
        ? String(this.value(given[name]))
        : String(name.includes('.') ? this.#attribute(name) : this.#ref(name))
    )
  }

  #ref(name: string): string | undefined {
    const pseudo: Record<string, string> = {
      'AWS::Region': REGION,
      'AWS::AccountId': ACCOUNT,
      'AWS::Partition': 'aws',
      'AWS::StackName': this.name,
      'AWS::URLSuffix': 'amazonaws.com'
    }
    if (name === 'AWS::NoValue') return undefined
    const parameter = this.#template.Parameters?.[name]?.Default
    if (typeof parameter === 'string') return parameter
    const { Type = '' } = this.#template.Resources[name] ?? {}
    if (Type === 'AWS::SNS::Topic') return this.#attribute(`${name}.Arn`)
    if (Type === 'AWS::SQS::Queue')
      return `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${this.named(name)}`
    return pseudo[name] ?? this.named(name)
  }

  /** The physical name of a resource. */
  named(id: string): string {
    const { Type, Properties = {} } = this.#template.Resources[id] ?? { Type: '' }
    const given = ['TableName', 'BucketName', 'QueueName', 'TopicName', 'RoleName', 'FunctionName'].flatMap(
      (key) => Properties[key] ?? []
    )[0]
    if (given !== undefined) return String(this.value(given))
    const made = `${this.name}-${id}-${SUFFIX}`
    return Type === 'AWS::S3::Bucket' ? made.toLowerCase() : made
  }

  #attribute(path: string): string {
    const [id = '', ...rest] = path.split('.')
    const name = this.named(id)
    if (rest.join('.').endsWith('Name')) return name
    const { Type = '' } = this.#template.Resources[id] ?? {}
    const before: Record<string, string> = {
      'AWS::DynamoDB::Table': `dynamodb:${REGION}:${ACCOUNT}:table/`,
      'AWS::SQS::Queue': `sqs:${REGION}:${ACCOUNT}:`,
      'AWS::SNS::Topic': `sns:${REGION}:${ACCOUNT}:`,
      'AWS::S3::Bucket': 's3:::',
      'AWS::Lambda::Function': `lambda:${REGION}:${ACCOUNT}:function:`
    }
    return Type === 'AWS::IAM::Role' ? roleArn(name) : `arn:aws:${before[Type] ?? 'unknown:::'}${name}`
  }
}

/** What functions call. */
export const calling = {
  dynamodb: (operation: string, table: string): TracedCall => ({
    service: 'DynamoDB',
    operation,
    aws: { table_name: table }
  }),
  s3: (operation: string, bucket: string): TracedCall => ({
    service: 'S3',
    operation,
    aws: { bucket_name: bucket, key: 'a/b.pdf' }
  }),
  sqs: (operation: string, queue: string): TracedCall => ({
    service: 'SQS',
    operation,
    aws: { queue_url: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${queue}` }
  }),
  sns: (operation: string, topic: string): TracedCall => ({
    service: 'SNS',
    operation,
    aws: { topic_arn: `arn:aws:sns:${REGION}:${ACCOUNT}:${topic}` }
  }),
  /** Needs no permission: the function ran, and used nothing. */
  nothing: (): TracedCall => ({ service: 'STS', operation: 'GetCallerIdentity' })
}
