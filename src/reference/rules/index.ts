import { dynamodb } from './dynamodb.ts'
import { lambda } from './lambda.ts'
import type { ServiceRules } from './rule.ts'
import { s3 } from './s3.ts'
import { sqs } from './sqs.ts'

/** Curated rules by IAM prefix. */
export const RULES: Readonly<Record<string, ServiceRules>> = { dynamodb, lambda, s3, sqs }
