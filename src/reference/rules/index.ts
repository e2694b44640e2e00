import { apigateway, executeApi } from './apigateway.ts'
import { bedrock } from './bedrock.ts'
import { athena, cassandra, kafka, neptune, rdsData, redshiftData, timestream } from './data-apis.ts'
import { dynamodb } from './dynamodb.ts'
import { lambda } from './lambda.ts'
import { unsigned } from './no-permission.ts'
import {
  cloudfront,
  cloudwatch,
  ecr,
  ecs,
  glue,
  iot,
  iotfleetwise,
  kms,
  s3control,
  sagemaker,
  secretsmanager,
  ses,
  sts,
  verifiedpermissions
} from './others.ts'
import { passRole } from './pass-role.ts'
import { polly, rekognition, textract, transcribe } from './recognition.ts'
import type { NeedRule, OperationRule, ServiceRules } from './rule.ts'
import { s3 } from './s3.ts'
import { sqs } from './sqs.ts'

const CURATED: Readonly<Record<string, ServiceRules>> = {
  apigateway,
  athena,
  bedrock,
  cassandra,
  cloudfront,
  cloudwatch,
  dynamodb,
  ecr,
  ecs,
  'execute-api': executeApi,
  glue,
  iot,
  iotfleetwise,
  kafka,
  kms,
  lambda,
  'neptune-db': neptune,
  polly,
  'rds-data': rdsData,
  'redshift-data': redshiftData,
  rekognition,
  s3,
  s3control,
  sagemaker,
  secretsmanager,
  ses,
  sqs,
  sts,
  textract,
  timestream,
  transcribe,
  verifiedpermissions
}

/** Curated rules by IAM prefix, or by SDK client where the clients of one prefix have operations of the same name. */
export const RULES: Readonly<Record<string, ServiceRules>> = Object.fromEntries(
  [...new Set([CURATED, unsigned, passRole].flatMap(Object.keys))]
    .sort()
    .map((name) => [name, { ...passRole[name], ...unsigned[name], ...CURATED[name] }])
)

/** The curated rule for an operation of a client, if there is one. */
export function curatedRule(prefix: string, client: string, operation: string): OperationRule | undefined {
  for (const name of [client, prefix]) {
    const rules = RULES[name]
    if (rules !== undefined && Object.hasOwn(rules, operation)) return rules[operation]
  }
  return undefined
}

/** What every call of a service needs besides: Timestream's SDKs ask for its endpoints first. https://docs.aws.amazon.com/timestream/latest/developerguide/Using-API.endpoint-discovery.how-it-works.html */
export const EVERY_CALL: Readonly<Record<string, NeedRule>> = {
  timestream: { action: 'timestream:DescribeEndpoints' }
}
