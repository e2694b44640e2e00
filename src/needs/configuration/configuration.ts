import * as v from 'valibot'
import { lambdaFunction } from '../../domain/workload.ts'
import { grouped } from '../../kit/grouped.ts'

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
  FileSystemConfigs: v.nullish(
    v.array(
      v.object({
        Arn: v.string(),
        S3FilesConfig: v.nullish(v.object({ DirectS3Read: v.nullish(v.string()) }))
      })
    )
  ),
  Layers: v.nullish(v.array(v.object({ Arn: v.string() }))),
  DurableConfig: v.nullish(v.object({ KMSKeyArn: v.nullish(v.string()) })),
  // these variables only: others may hold secrets
  Environment: v.nullish(
    v.object({
      Variables: v.nullish(
        v.object({
          AWS_APPCONFIG_EXTENSION_ROLE_ARN: v.nullish(v.string()),
          OPENTELEMETRY_COLLECTOR_CONFIG_FILE: v.nullish(v.string()),
          OPENTELEMETRY_COLLECTOR_CONFIG_URI: v.nullish(v.string()),
          OTEL_AWS_APPLICATION_SIGNALS_ENABLED: v.nullish(v.string())
        })
      )
    })
  )
})
export type FunctionConfiguration = v.InferOutput<typeof FunctionConfiguration>

const Destination = v.nullish(v.object({ Destination: v.nullish(v.string()) }))

/** https://docs.aws.amazon.com/lambda/latest/api/API_DestinationConfig.html */
const DestinationConfig = v.nullish(v.object({ OnSuccess: Destination, OnFailure: Destination }))
export type DestinationConfig = v.InferOutput<typeof DestinationConfig>

/** What it takes to sign in: a secret's ARN as URI, or no URI. Of other types the URI names a subnet, a virtual host and the like. */
const AccessConfigs = v.nullish(
  v.array(v.object({ Type: v.nullish(v.string()), URI: v.nullish(v.string()) }))
)

const KafkaConfig = v.nullish(
  v.object({
    ConsumerGroupId: v.nullish(v.string()),
    SchemaRegistryConfig: v.nullish(v.object({ SchemaRegistryURI: v.nullish(v.string()), AccessConfigs }))
  })
)

/** https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html */
export const EventSourceMapping = v.object({
  UUID: v.string(),
  /** With the alias or version that the mapping invokes, if any. */
  FunctionArn: v.string(),
  State: v.nullish(v.string()),
  /** Absent of self-managed Apache Kafka. */
  EventSourceArn: v.nullish(v.string()),
  Topics: v.nullish(v.array(v.string())),
  /** The key that encrypts the filter criteria. */
  KMSKeyArn: v.nullish(v.string()),
  SourceAccessConfigurations: AccessConfigs,
  DestinationConfig,
  AmazonManagedKafkaEventSourceConfig: KafkaConfig,
  SelfManagedKafkaEventSourceConfig: KafkaConfig
})
export type EventSourceMapping = v.InferOutput<typeof EventSourceMapping>

/** How asynchronous invocations of a function, version or alias end. https://docs.aws.amazon.com/lambda/latest/api/API_FunctionEventInvokeConfig.html */
export const EventInvokeConfig = v.object({ FunctionArn: v.string(), DestinationConfig })
export type EventInvokeConfig = v.InferOutput<typeof EventInvokeConfig>

/** Entries by the ARN of their function without qualifier. */
export function byFunction<T extends { FunctionArn: string }>(entries: readonly T[]): Map<string, T[]> {
  return grouped(entries, ({ FunctionArn }) => lambdaFunction(FunctionArn)?.arn ?? FunctionArn)
}

/** Everything that is known of a function, with all its versions and aliases: they run under one role. */
export interface LambdaSettings {
  configuration: FunctionConfiguration
  /** Undefined when they were not read. */
  mappings: readonly EventSourceMapping[] | undefined
  /** Undefined when they were not read. */
  eventInvokeConfigs: readonly EventInvokeConfig[] | undefined
  /** Why what is undefined above was not read. */
  unread: { what: string; why: string }[]
}

/** What is known of a workload besides its traces. */
export interface WorkloadConfiguration {
  /** ARN of the role that it runs under. */
  role: string
  /** Of a Lambda function. */
  lambda?: LambdaSettings
}
