/** What the table of services says of one AWS service; each has one file, and `registry.ts` knows them all. */
import type { Call } from '../domain/call.ts'
import type { Reference } from '../reference/reference.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Locator } from './resources/locator.ts'
import type { NeedRule, ServiceRules } from './rule.ts'

export interface Service {
  /** What operations need, where AWS's reference does not say it. */
  rules?: ServiceRules
  /** What every call of the service needs besides. */
  everyCall?: NeedRule
  /** The clients of its API, by boto's names, and what of their requests shows a resource. */
  clients?: Readonly<Record<string, Client>>
  /** Which parameters fill the ARN formats of AWS's reference, where that is all there is to say. */
  resources?: ResourceParameters
  /** How its calls show their resources, where that takes a logic of its own. */
  locator?: Locator
  /**
   * By dialect, fields of a trace that hold a parameter under a name that the dialect's rule of spelling does not make of it. Of several fields of one
   * parameter the first counts.
   */
  fields?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By dialect, operations that are written under another name than the API's, with the API's. */
  operations?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The action that takes the place of another on the kind of resource that a call names. */
  actionFor?(call: Call, action: string, named: readonly string[] | undefined, reference: Reference): string
  /** What the service does with a customer managed key in the name of whoever calls it. */
  keys?: KeyUse
}

export interface Client {
  /** How the X-Ray SDKs call the service of the client. */
  called: { node: string; python: string; java: string; dotnet: string }
  /** Each request parameter that shows a resource, spelled as in the API, with the operations that have it. */
  parameters: Readonly<Record<string, string>>
  /** Likewise fields of answers: KMS answers with the ARN of the key, whatever the request called it. */
  answers?: Readonly<Record<string, string>>
  recordedAnyway?: Readonly<Record<string, Recorded>>
}

/**
 * What the X-Ray SDKs record of a call by default besides its resource. A list of ours takes the place of the SDK's own (in Node service by
 * service, in Java and .NET as a whole), so it has to say these again, else consoles and dashboards would lose them.
 * The SDKs agree on them: https://github.com/aws/aws-xray-sdk-node/blob/master/packages/core/lib/resources/aws_whitelist.json
 */
export interface Recorded {
  request?: readonly string[]
  response?: readonly string[]
  /** Maps of which the keys are recorded, and lists of which the length is, each with the name of the field. */
  requestKeys?: Readonly<Record<string, string>>
  requestCounts?: Readonly<Record<string, string>>
  responseCounts?: Readonly<Record<string, string>>
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html */
export interface KeyUse {
  /** The beginning of `kms:ViaService`: `s3` of `s3.eu-west-1.amazonaws.com`. */
  via: string
  /** What each action of the service makes it do. */
  uses: Readonly<Record<string, readonly string[]>>
  source: string
}
