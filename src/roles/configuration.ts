import * as v from 'valibot'

/**
 * What of a function's configuration says something of its role, as GetFunctionConfiguration and `aws lambda list-functions` give it.
 * https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html
 */
export const FunctionConfiguration = v.object({
  FunctionArn: v.string(),
  Role: v.string(),
  TracingConfig: v.nullish(v.object({ Mode: v.nullish(v.string()) })),
  LoggingConfig: v.nullish(v.object({ LogGroup: v.nullish(v.string()) })),
  VpcConfig: v.nullish(v.object({ VpcId: v.nullish(v.string()), SubnetIds: v.nullish(v.array(v.string())) })),
  DeadLetterConfig: v.nullish(v.object({ TargetArn: v.nullish(v.string()) })),
  KMSKeyArn: v.nullish(v.string()),
  FileSystemConfigs: v.nullish(v.array(v.object({ Arn: v.string() })))
})
export type FunctionConfiguration = v.InferOutput<typeof FunctionConfiguration>

/** A role's policies as far as they could be read. */
export interface RolePolicies {
  /** Inline policies by name, managed ones by ARN, each as IAM gave it. */
  policies: { name: string; document: unknown }[]
  /** What could not be read, and why. Anything here means that the role cannot be judged. */
  unread: { what: string; why: string }[]
}
