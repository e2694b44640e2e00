/** What makes a dialect: a way in which an instrumentation writes AWS calls, and what runs them, into documents. One file each. */
import type { Call } from '../../domain/call.ts'
import type { Json } from '../document.ts'

/** What a document tells of what runs, each only as far as it is written. Several dialects may speak in one document. */
export interface Traits {
  /** ARNs of which the first that is a function's counts. */
  functions: readonly (string | undefined)[]
  /** An ARN of a state machine or of an execution. */
  stateMachine?: string | undefined
  /** An ARN of an AgentCore runtime or of an endpoint of one. */
  agentRuntime?: string | undefined
  /** Of an ECS task: the family of its definition, an ARN that shows region and account, and the definition's revision. */
  family?: string | undefined
  taskArn?: string | undefined
  revision?: string | undefined
  /** Of an EC2 instance. */
  instance?: string | undefined
  zone?: string | undefined
  region?: string | undefined
  account?: string | undefined
  /** Whether what runs is in a container of ECS or in a pod, whose role is not that of the instance below it. */
  isContainer?: boolean | undefined
  /** Of an application that has no ARN: its name, what sets it apart from others of that name, and a pod's service account. */
  service?: string | undefined
  namespace?: string | undefined
  serviceAccount?: string | undefined
}

/** How spans of a dialect say what X-Ray's documents have a place of their own for. */
export interface SpanWords {
  /** Attributes that hold the service that is called, and those that hold the operation: the first that is there counts. */
  service: readonly string[]
  operation: readonly string[]
  /** Whether a span with these attributes is a call to AWS. */
  isCall(attributes: Json): boolean
  /** Attributes of the resource that tell one process from another. */
  process: readonly string[]
  /** Those of them that several processes may have in common. */
  shared: readonly string[]
}

export interface Dialect {
  /** What its calls carry. */
  readonly name: string
  /** As people call it. */
  readonly title: string
  /** Request parameters that it records of no operation: that a document shows none says nothing of the request. */
  readonly neverRecords: readonly string[]
  /**
   * The call that a document stands for.
   * @returns `none` where the document is written in this dialect and says that it is no call; undefined where it is not, or is not
   * understood, so that the next dialect is asked
   */
  call(json: Json): Call | 'none' | undefined
  /**
   * The call that a document without a call of any dialect seems to stand for, with the reason why it is not understood; `none` as for a call.
   */
  resembling(json: Json): Call | 'none' | undefined
  /** The AWS service that made such a call itself, with a role of its own; undefined where the attribution decides. */
  madeBy?(call: Call): string | undefined
  /** What a document tells of what runs, or undefined when it has none of the dialect's words. */
  traits(json: Json): Traits | undefined
  /** Absent where it writes no spans of its own. */
  readonly spans?: SpanWords
}
