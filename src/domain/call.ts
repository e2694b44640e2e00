/**
 * What of a call's request a trace shows and IAM cares for, by the API's own parameter names (`TableName`, `Bucket`,
 * `QueueUrl` …), each with one or several values. Contents and keys are left out: see `xray-sdk.ts`.
 */
export type Parameters = Readonly<Record<string, readonly string[]>>

/**
 * `ok`: answered; `denied`: refused by IAM; `failed`: answered with another error, so authorised or would have to be;
 * `open`: sent, no answer yet; `unsent`: never left the client, or the trace cannot show that it did.
 */
export type Outcome = 'ok' | 'denied' | 'failed' | 'open' | 'unsent'

/** One AWS API call as a trace shows it. */
export interface Call {
  /** As the instrumentation spells it: `DynamoDB`, `Amazon S3`, `sqs`. */
  service: string
  operation: string
  /** Absent where the instrumentation does not record it: the workload's own region then. */
  region?: string
  /** The account that was called, where the document names one. */
  account?: string
  parameters: Parameters
  /** Parameters whose values may have had a version or an alias, which the instrumentation leaves out. */
  shortened?: readonly string[]
  /** Why it looks like a call to AWS and is not understood: its operation is not known then. */
  notUnderstood?: string
  /** The name of the dialect that it is written in. */
  dialect?: string
  outcome: Outcome
  /** The error's type (`ResourceNotFoundException`), for `denied` and `failed`. */
  error?: string
  /** The service's message, for `denied` only. */
  message?: string
  /** What IAM's message says was refused, for `denied` only. */
  refused?: Refusal
}

/** Action and resource as a refusal names them; the resource only where it is an ARN. */
export interface Refusal {
  action: string
  resource?: string
}

/** What may run under a role; of a `segment` a trace shows only its name. */
export const WORKLOAD_KINDS = ['lambda', 'ecs', 'ec2', 'states', 'agentcore', 'segment'] as const

/** What runs under a role. */
export interface Workload {
  /**
   * What tells it from others, an ARN where it has one: a function's without version or alias, a task definition's without revision,
   * an instance's; `segment:NAME` where a trace shows only a segment's name.
   */
  arn: string
  kind: (typeof WORKLOAD_KINDS)[number]
  name: string
  /** Names besides, by which the user may say under which role it runs: `service.namespace/service.name`, a pod's service account. */
  aliases?: readonly string[]
  partition: string
  /** Empty when the trace does not show it. */
  region: string
  /** Absent when the trace does not show it. */
  account?: string
  /** The revision of a task definition, where the trace shows it. */
  revision?: string
}
