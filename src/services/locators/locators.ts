import { apigateway, executeApi } from './apigateway.ts'
import { bedrock } from './bedrock.ts'
import { byParameters } from './by-parameters.ts'
import { dynamodb } from './dynamodb.ts'
import { ecs } from './ecs.ts'
import { events } from './events.ts'
import { glue } from './glue.ts'
import { iam, sts } from './iam.ts'
import { kms } from './kms.ts'
import { lambda } from './lambda.ts'
import type { Locator } from './locator.ts'
import { logs } from './logs.ts'
import { s3, s3express, s3ObjectLambda } from './s3.ts'
import { secretsmanager } from './secretsmanager.ts'
import { sns } from './sns.ts'
import { sqs } from './sqs.ts'
import { ssm } from './ssm.ts'
import { states } from './states.ts'

/** Services with a logic of their own, by IAM prefix. */
const LOCATORS: Readonly<Record<string, Locator>> = {
  apigateway,
  bedrock,
  dynamodb,
  ecs,
  events,
  'execute-api': executeApi,
  glue,
  iam,
  kms,
  lambda,
  logs,
  s3,
  s3express,
  's3-object-lambda': s3ObjectLambda,
  secretsmanager,
  sns,
  sqs,
  ssm,
  states,
  sts
}

export function locatorOf(prefix: string): Locator {
  return LOCATORS[prefix] ?? byParameters(prefix)
}
