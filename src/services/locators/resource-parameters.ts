/**
 * Which request parameters fill which variables of the ARN formats in AWS's service reference. Names of parameters are written as PascalCase,
 * also where an API writes them in camelCase. A parameter that holds an ARN is taken as it is.
 */

export interface ResourceParameters {
  /** Variable of the ARN formats → the parameters that hold it; of several the first that is shown. */
  variables: Readonly<Record<string, readonly string[]>>
  /** Parameters that hold the whole ARN. */
  arns?: readonly string[]
  /** Types of which a request names one: where one is shown, the others of its group are not meant. */
  alternatives?: readonly (readonly string[])[]
  /** The types that are meant when nothing is shown, of those that an action has. */
  usual?: readonly string[]
  /** A parameter that names another account than the caller's. */
  account?: string
  /** The API reference, whose pages list the parameters of each operation. */
  source: string
}

const API = 'https://docs.aws.amazon.com/'

/** By IAM prefix. */
export const RESOURCE_PARAMETERS: Readonly<Record<string, ResourceParameters>> = {
  appconfig: {
    variables: {
      ApplicationId: ['ApplicationId'],
      EnvironmentId: ['EnvironmentId'],
      ConfigurationProfileId: ['ConfigurationProfileId']
    },
    source: `${API}appconfig/2019-10-09/APIReference/`
  },
  athena: {
    variables: {
      WorkGroupName: ['WorkGroup'],
      DataCatalogName: ['CatalogName'],
      CapacityReservationName: ['CapacityReservationName']
    },
    alternatives: [['session', 'workgroup']],
    source: `${API}athena/latest/APIReference/`
  },
  batch: {
    variables: { JobQueueName: ['JobQueue'], JobId: ['JobId'] },
    source: `${API}batch/latest/APIReference/`
  },
  cloudfront: {
    variables: { DistributionId: ['DistributionId'] },
    source: `${API}cloudfront/latest/APIReference/`
  },
  cloudwatch: {
    variables: {
      AlarmName: ['AlarmName', 'AlarmNames'],
      DashboardName: ['DashboardName', 'DashboardNames']
    },
    source: `${API}AmazonCloudWatch/latest/APIReference/`
  },
  'cognito-identity': {
    variables: { IdentityPoolId: ['IdentityPoolId'] },
    source: `${API}cognitoidentity/latest/APIReference/`
  },
  'cognito-idp': {
    variables: { UserPoolId: ['UserPoolId'] },
    usual: ['userpool'],
    source: `${API}cognito-user-identity-pools/latest/APIReference/`
  },
  comprehend: {
    variables: {},
    arns: ['EndpointArn'],
    source: `${API}comprehend/latest/APIReference/`
  },
  dynamodb: {
    variables: { GlobalTableName: ['GlobalTableName'] },
    arns: ['BackupArn', 'ExportArn', 'ImportArn', 'TableArn', 'SourceTableArn'],
    source: `${API}amazondynamodb/latest/APIReference/`
  },
  ec2: {
    variables: {
      InstanceId: ['InstanceId', 'InstanceIds'],
      VolumeId: ['VolumeId', 'VolumeIds'],
      SnapshotId: ['SnapshotId', 'SnapshotIds']
    },
    source: `${API}AWSEC2/latest/APIReference/`
  },
  ecr: {
    variables: { RepositoryName: ['RepositoryName', 'RepositoryNames'] },
    account: 'RegistryId',
    source: `${API}AmazonECR/latest/APIReference/`
  },
  eks: {
    variables: {
      ClusterName: ['ClusterName'],
      NodegroupName: ['NodegroupName'],
      FargateProfileName: ['FargateProfileName']
    },
    source: `${API}eks/latest/APIReference/`
  },
  elasticache: {
    variables: {
      CacheClusterId: ['CacheClusterId'],
      ReplicationGroupId: ['ReplicationGroupId'],
      ServerlessCacheName: ['ServerlessCacheName']
    },
    source: `${API}AmazonElastiCache/latest/APIReference/`
  },
  elasticfilesystem: {
    variables: { FileSystemId: ['FileSystemId'], AccessPointId: ['AccessPointId'] },
    source: `${API}efs/latest/ug/api-reference.html`
  },
  es: {
    variables: { DomainName: ['DomainName', 'DomainNames'] },
    arns: ['ARN', 'Arn'],
    source: `${API}opensearch-service/latest/APIReference/`
  },
  firehose: {
    variables: { DeliveryStreamName: ['DeliveryStreamName'] },
    source: `${API}firehose/latest/APIReference/`
  },
  iot: {
    variables: { ThingName: ['ThingName'], TopicName: ['Topic'] },
    source: `${API}iot/latest/apireference/`
  },
  kinesis: {
    variables: { StreamName: ['StreamName'] },
    arns: ['StreamARN', 'ConsumerARN'],
    alternatives: [['consumer', 'stream']],
    source: `${API}kinesis/latest/APIReference/`
  },
  lambda: {
    variables: { UUID: ['UUID'], LayerName: ['LayerName'] },
    source: `${API}lambda/latest/api/`
  },
  pipes: { variables: { Name: ['Name'] }, source: `${API}eventbridge/latest/pipes-reference/` },
  polly: { variables: { LexiconName: ['LexiconNames'] }, source: `${API}polly/latest/dg/API_Reference.html` },
  'rds-data': {
    variables: {},
    arns: ['ResourceArn', 'DbClusterOrInstanceArn'],
    source: `${API}rdsdataservice/latest/APIReference/`
  },
  'redshift-data': {
    variables: { ClusterName: ['ClusterIdentifier'] },
    // a workgroup's name is not its identifier, which its ARN has: only an ARN shows it
    arns: ['WorkgroupName'],
    alternatives: [['cluster', 'workgroup']],
    source: `${API}redshift-data/latest/APIReference/`
  },
  rekognition: {
    variables: { CollectionId: ['CollectionId'] },
    arns: ['ProjectArn', 'ProjectVersionArn'],
    source: `${API}rekognition/latest/APIReference/`
  },
  sagemaker: {
    variables: {
      EndpointName: ['EndpointName'],
      FeatureGroupName: ['FeatureGroupName'],
      TrainingJobName: ['TrainingJobName']
    },
    alternatives: [['endpoint', 'inference-component']],
    source: `${API}sagemaker/latest/APIReference/`
  },
  scheduler: {
    variables: { GroupName: ['GroupName'], ScheduleName: ['Name'] },
    source: `${API}scheduler/latest/APIReference/`
  },
  ses: {
    variables: {
      // a sender's address does not tell whether it or its domain is the identity
      IdentityName: ['EmailIdentity', 'Identity'],
      ConfigurationSetName: ['ConfigurationSetName'],
      TemplateName: ['TemplateName']
    },
    arns: ['FromEmailAddressIdentityArn', 'SourceArn'],
    usual: ['identity'],
    source: `${API}ses/latest/APIReference-V2/`
  },
  states: {
    variables: {},
    arns: ['StateMachineArn', 'StateMachineAliasArn', 'StateMachineVersionArn', 'ActivityArn', 'MapRunArn'],
    alternatives: [
      ['activity', 'statemachine'],
      ['maprun', 'statemachine'],
      ['execution', 'express']
    ],
    source: `${API}step-functions/latest/apireference/`
  },
  ssm: {
    variables: { DocumentName: ['DocumentName', 'Name'], InstanceId: ['InstanceIds', 'InstanceId'] },
    source: `${API}systems-manager/latest/APIReference/`
  },
  textract: {
    variables: { AdapterId: ['AdapterId'], AdapterVersion: ['AdapterVersion'] },
    source: `${API}textract/latest/dg/API_Reference.html`
  },
  timestream: {
    variables: { DatabaseName: ['DatabaseName'], TableName: ['TableName'] },
    arns: ['ScheduledQueryArn'],
    source: `${API}timestream/latest/developerguide/API_Reference.html`
  },
  xray: { variables: { GroupName: ['GroupName'] }, source: `${API}xray/latest/api/` }
}

/** In every service the parameter of the tagging and policy operations holds the whole ARN. */
export const ARN_EVERYWHERE: readonly string[] = ['ResourceArn', 'ResourceARN']
