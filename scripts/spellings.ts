/**
 * How instrumentations spell services, operations and parameters, by the published naming rules of the SDKs: facts to test against, which is
 * why nothing here comes from `src/`.
 */
import * as v from 'valibot'

/** The part of a model of botocore that is read: https://github.com/boto/botocore/tree/develop/botocore/data */
export const ModelFile = v.object({
  metadata: v.object({
    endpointPrefix: v.string(),
    serviceId: v.optional(v.string()),
    serviceFullName: v.string(),
    serviceAbbreviation: v.optional(v.string())
  }),
  operations: v.record(v.string(), v.object({ input: v.optional(v.object({ shape: v.string() })) })),
  shapes: v.record(
    v.string(),
    v.object({
      type: v.string(),
      members: v.optional(v.record(v.string(), v.object({ shape: v.string() }))),
      member: v.optional(v.object({ shape: v.string() }))
    })
  )
})
export type Model = v.InferOutput<typeof ModelFile>

/** One client as the tests read it. */
export interface Spelled {
  /** What each SDK calls the service, by SDK. */
  names: Record<string, string>
  /** Each operation with those of its parameters that are texts or lists of texts, as the API spells them. */
  operations: Record<string, string[]>
}

export function spelled({ metadata, operations, shapes }: Model): Spelled {
  return {
    names: serviceNames(metadata),
    operations: Object.fromEntries(
      Object.entries(operations).map(([name, { input }]) => [
        name,
        Object.entries(shapes[input?.shape ?? '']?.members ?? {})
          .filter(([, { shape }]) => isText(shape, shapes))
          .map(([member]) => member)
          .sort()
      ])
    )
  }
}

function isText(name: string, shapes: Model['shapes']): boolean {
  const shape = shapes[name]
  return shape?.type === 'string' || shapes[shape?.member?.shape ?? '']?.type === 'string'
}

/**
 * Services by SDK. Python records the endpoint's prefix (X-Ray) or the service id (OpenTelemetry), Go 1 the prefix, Go 2, Rust, C++, Swift
 * and Kotlin the service id, JavaScript the name of the client's class: https://smithy.io/2.0/aws/aws-core.html#sdkid
 * Java 2 splits the id into words: https://github.com/aws/aws-sdk-java-v2 CodegenNamingUtils; Ruby has the name of the module.
 */
function serviceNames(metadata: Model['metadata']): Record<string, string> {
  const id = metadata.serviceId ?? metadata.serviceAbbreviation ?? metadata.serviceFullName
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return {
    endpoint: metadata.endpointPrefix,
    id,
    javascript: words.map(upperFirst).join(''),
    java: javaWords(id)
      .map((word) => upperFirst(word.toLowerCase()))
      .join('')
  }
}

/** `DynamoDB` → Dynamo DB, `IoT Data Plane` → Io T Data Plane (of which Java makes Iot by a rule of its own). */
function javaWords(id: string): string[] {
  return id
    .replaceAll('IoT', 'Iot')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .replaceAll(/([A-Z])v(\d)/g, '$1 v$2')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/(\d)([A-Z])/g, '$1 $2')
    .split(' ')
    .filter((word) => word !== '')
}

/** An operation as the SDK for Ruby names it: from `describe_db_clusters`. https://github.com/aws/aws-sdk-ruby */
export function rubyOperation(operation: string): string {
  return snakeCase(operation).split('_').map(upperFirst).join('')
}

/** A parameter as each X-Ray SDK writes it, by SDK: what each does to capitals that follow one another. */
export function fieldNames(parameter: string): Record<'node' | 'python' | 'java' | 'dotnet', string> {
  // Node: call_capturer.js and .NET: StringExtension.cs put an underscore before each capital
  const apart = parameter.replaceAll(/(?!^)([A-Z])/g, '_$1').toLowerCase()
  return {
    node: apart,
    python: snakeCase(parameter),
    // Java: StringTransform.java puts one between a small letter and a capital only
    java: parameter.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(),
    dotnet: apart
  }
}

/** aws_xray_sdk/ext/util.py of the X-Ray SDK for Python, and the same in botocore and Ruby. */
function snakeCase(name: string): string {
  return name
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * What SDKs with names of their own for namespaces, modules and interfaces call a service, where that is not its id: by client, in boto's
 * spelling. .NET: https://github.com/aws/aws-sdk-net generator/ServiceModels/_sdk-versions.json, Ruby: https://github.com/aws/aws-sdk-ruby
 * services.json, Java 1: https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/
 */
const NAMED_OTHERWISE: Readonly<Record<string, { dotnet?: string; ruby?: string; java1?: string }>> = {
  acm: { dotnet: 'CertificateManager', java1: 'AWSCertificateManager' },
  amp: { dotnet: 'PrometheusService', ruby: 'PrometheusService', java1: 'AmazonPrometheus' },
  appintegrations: { dotnet: 'AppIntegrationsService', ruby: 'AppIntegrationsService' },
  'cognito-idp': { dotnet: 'CognitoIdentityProvider', java1: 'AWSCognitoIdentityProvider' },
  'cognito-identity': { java1: 'AmazonCognitoIdentity' },
  config: { dotnet: 'ConfigService', ruby: 'ConfigService', java1: 'AmazonConfig' },
  cur: { dotnet: 'CostAndUsageReport', ruby: 'CostandUsageReportService' },
  databrew: { dotnet: 'GlueDataBrew', ruby: 'GlueDataBrew' },
  discovery: { dotnet: 'ApplicationDiscoveryService', ruby: 'ApplicationDiscoveryService' },
  dynamodb: { dotnet: 'DynamoDBv2', java1: 'AmazonDynamoDBv2' },
  efs: { dotnet: 'ElasticFileSystem', java1: 'AmazonElasticFileSystem' },
  emr: { dotnet: 'ElasticMapReduce', java1: 'AmazonElasticMapReduce' },
  es: { dotnet: 'Elasticsearch', ruby: 'ElasticsearchService', java1: 'AWSElasticsearch' },
  events: { dotnet: 'CloudWatchEvents', ruby: 'CloudWatchEvents', java1: 'AmazonCloudWatchEvents' },
  firehose: { dotnet: 'KinesisFirehose', java1: 'AmazonKinesisFirehose' },
  grafana: { dotnet: 'ManagedGrafana', ruby: 'ManagedGrafana' },
  health: { dotnet: 'AWSHealth', java1: 'AWSHealth' },
  iam: { dotnet: 'IdentityManagement', java1: 'AmazonIdentityManagement' },
  'iot-data': { dotnet: 'IotData', java1: 'AWSIotData' },
  kms: { dotnet: 'KeyManagementService', java1: 'AWSKMS' },
  'lex-models': { dotnet: 'LexModelBuildingService', java1: 'AmazonLexModelBuilding' },
  'lex-runtime': { dotnet: 'Lex', ruby: 'Lex', java1: 'AmazonLexRuntime' },
  location: { dotnet: 'LocationService', ruby: 'LocationService', java1: 'AmazonLocation' },
  logs: { java1: 'AWSLogs' },
  'marketplace-entitlement': {
    dotnet: 'MarketplaceEntitlementService',
    ruby: 'MarketplaceEntitlementService'
  },
  meteringmarketplace: { dotnet: 'AWSMarketplaceMetering', java1: 'AWSMarketplaceMetering' },
  migrationhubstrategy: { dotnet: 'MigrationHubStrategyRecommendations' },
  opensearch: { dotnet: 'OpenSearchService', ruby: 'OpenSearchService', java1: 'AmazonOpenSearch' },
  rbin: { dotnet: 'RecycleBin', ruby: 'RecycleBin' },
  'rds-data': { dotnet: 'RDSDataService', ruby: 'RDSDataService', java1: 'AWSRDSData' },
  'redshift-data': {
    dotnet: 'RedshiftDataAPIService',
    ruby: 'RedshiftDataAPIService',
    java1: 'AWSRedshiftDataAPI'
  },
  rum: { dotnet: 'CloudWatchRUM', ruby: 'CloudWatchRUM' },
  s3: { java1: 'Amazon S3' },
  'sagemaker-edge': { dotnet: 'SagemakerEdgeManager', ruby: 'SagemakerEdgeManager' },
  'servicecatalog-appregistry': { ruby: 'AppRegistry' },
  ses: { dotnet: 'SimpleEmail', java1: 'AmazonSimpleEmailService' },
  sesv2: { dotnet: 'SimpleEmailV2', ruby: 'SESV2', java1: 'AmazonSimpleEmailServiceV2' },
  sns: { dotnet: 'SimpleNotificationService', java1: 'AmazonSNS' },
  sqs: { java1: 'AmazonSQS' },
  ssm: { dotnet: 'SimpleSystemsManagement', java1: 'AWSSimpleSystemsManagement' },
  stepfunctions: { dotnet: 'StepFunctions', ruby: 'States', java1: 'AWSStepFunctions' },
  sts: { dotnet: 'SecurityToken', java1: 'AWSSecurityTokenService' },
  swf: { dotnet: 'SimpleWorkflow', java1: 'AmazonSimpleWorkflow' },
  transcribe: { dotnet: 'TranscribeService', ruby: 'TranscribeService', java1: 'AmazonTranscribe' },
  wisdom: { dotnet: 'ConnectWisdomService', ruby: 'ConnectWisdomService' }
}

/** What each SDK calls a client's service: the names that its id and endpoint make, and those of SDKs with lists of their own. */
export function sdkNames(client: string, names: Record<string, string>): Record<SdkName, string> {
  const { endpoint = client, id = client, javascript = client, java = client } = names
  const { dotnet = javascript, ruby = javascript, java1 = `AWS${javascript}` } = NAMED_OTHERWISE[client] ?? {}
  return { client, endpoint, id, javascript, java, dotnet, ruby, java1 }
}

export type SdkName = 'client' | 'endpoint' | 'id' | 'javascript' | 'java' | 'dotnet' | 'ruby' | 'java1'
