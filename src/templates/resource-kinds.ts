/** How templates declare what ARNs name: which resource an ARN is of, and by which of its attributes a template has the ARN. */

export interface ResourceKind {
  /** As ARNs have it. */
  service: string
  /** What stands in the ARN before the name. */
  before: string
  /** What it is called in names of parameters. */
  noun: string
  cloudFormation: {
    types: readonly string[]
    /** The property that names it. */
    name: string
    /** The attribute with its ARN; absent where `Ref` gives it. */
    arn?: string
  }
  terraform: { type: string; name: string }
}

const lambdaTypes = ['AWS::Lambda::Function', 'AWS::Serverless::Function']
const stateMachines = ['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine']
const tables = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable']

/** What `Ref` and `Fn::GetAtt` give: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html */
const KINDS: readonly ResourceKind[] = [
  kind('dynamodb', 'table/', 'table', tables, 'TableName', 'Arn', 'aws_dynamodb_table'),
  kind('s3', '', 'bucket', ['AWS::S3::Bucket'], 'BucketName', 'Arn', 'aws_s3_bucket', 'bucket'),
  kind('sqs', '', 'queue', ['AWS::SQS::Queue'], 'QueueName', 'Arn', 'aws_sqs_queue'),
  kind('sns', '', 'topic', ['AWS::SNS::Topic'], 'TopicName', undefined, 'aws_sns_topic'),
  kind('kinesis', 'stream/', 'stream', ['AWS::Kinesis::Stream'], 'Name', 'Arn', 'aws_kinesis_stream'),
  kind(
    'firehose',
    'deliverystream/',
    'stream',
    ['AWS::KinesisFirehose::DeliveryStream'],
    'DeliveryStreamName',
    'Arn',
    'aws_kinesis_firehose_delivery_stream'
  ),
  kind(
    'lambda',
    'function:',
    'function',
    lambdaTypes,
    'FunctionName',
    'Arn',
    'aws_lambda_function',
    'function_name'
  ),
  kind(
    'states',
    'stateMachine:',
    'machine',
    stateMachines,
    'StateMachineName',
    undefined,
    'aws_sfn_state_machine'
  ),
  kind('events', 'event-bus/', 'bus', ['AWS::Events::EventBus'], 'Name', 'Arn', 'aws_cloudwatch_event_bus'),
  kind(
    'ecr',
    'repository/',
    'repositor',
    ['AWS::ECR::Repository'],
    'RepositoryName',
    'Arn',
    'aws_ecr_repository'
  )
]

function kind(
  service: string,
  before: string,
  noun: string,
  types: readonly string[],
  name: string,
  arn: string | undefined,
  type: string,
  named = 'name'
): ResourceKind {
  return {
    service,
    before,
    noun,
    cloudFormation: { types, name, ...(arn !== undefined && { arn }) },
    terraform: { type, name: named }
  }
}

/** An ARN in its parts. */
export interface ArnParts {
  partition: string
  service: string
  region: string
  account: string
  /** Everything behind the account. */
  resource: string
  kind?: ResourceKind
  /** With a kind: what it is called, and what follows, such as `/index/by-date`. */
  name: string
  behind: string
}

/** @returns undefined for what is none */
export function partsOf(arn: string): ArnParts | undefined {
  const [, partition, service = '', region = '', account = '', resource = ''] =
    /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/.exec(arn) ?? []
  if (partition === undefined) return undefined
  const rest = { partition, service, region, account, resource }
  const known = KINDS.find((one) => one.service === service && resource.startsWith(one.before))
  if (known === undefined) return { ...rest, name: resource, behind: '' }
  const [name = ''] = /^[^/:]*/.exec(resource.slice(known.before.length)) ?? []
  const behind = resource.slice(known.before.length + name.length)
  return { ...rest, kind: known, name, behind }
}
