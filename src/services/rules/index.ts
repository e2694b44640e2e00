import { apigateway } from './apigateway.ts'
import { athena } from './athena.ts'
import { bedrock } from './bedrock.ts'
import { budgets } from './budgets.ts'
import { cassandra } from './cassandra.ts'
import { cloudformation } from './cloudformation.ts'
import { cloudfront } from './cloudfront.ts'
import { cloudwatch } from './cloudwatch.ts'
import { dynamodb } from './dynamodb.ts'
import { ecr } from './ecr.ts'
import { ecs } from './ecs.ts'
import { executeApi } from './execute-api.ts'
import { glue } from './glue.ts'
import { iot } from './iot.ts'
import { iotfleetwise } from './iotfleetwise.ts'
import { kafka } from './kafka.ts'
import { kms } from './kms.ts'
import { lambda } from './lambda.ts'
import { neptune } from './neptune-db.ts'
import { unsigned } from './no-permission.ts'
import { passRole } from './pass-role.ts'
import { polly } from './polly.ts'
import { rdsData } from './rds-data.ts'
import { redshiftData } from './redshift-data.ts'
import { rekognition } from './rekognition.ts'
import type { NeedRule, OperationRule, ServiceRules } from './rule.ts'
import { s3 } from './s3.ts'
import { s3control } from './s3control.ts'
import { sagemaker } from './sagemaker.ts'
import { secretsmanager } from './secretsmanager.ts'
import { ses } from './ses.ts'
import { sqs } from './sqs.ts'
import { sts } from './sts.ts'
import { textract } from './textract.ts'
import { timestream } from './timestream.ts'
import { transcribe } from './transcribe.ts'
import { verifiedpermissions } from './verifiedpermissions.ts'

const CURATED: Readonly<Record<string, ServiceRules>> = {
  apigateway,
  athena,
  bedrock,
  budgets,
  cassandra,
  cloudformation,
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
