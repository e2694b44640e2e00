/** Services with a rule or two. */
import { each, needing, type ServiceRules } from './rule.ts'
import { PASS_ROLE } from './pass-role.ts'

const CLOUDWATCH =
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/permissions-reference-cw.html'
/** Metrics belong to no resource; the reference's `dataset` is for another kind of data. */
export const cloudwatch: ServiceRules = {
  ...each('GetMetricData ListMetrics PutMetricData', (operation) => ({
    needs: [{ action: `cloudwatch:${operation}`, types: [] }],
    source: CLOUDWATCH
  })),
  PutMetricAlarm: {
    needs: [{ action: 'cloudwatch:PutMetricAlarm', types: ['alarm'] }],
    mayNeed: ['cloudwatch:TagResource', 'iam:CreateServiceLinkedRole'],
    source: CLOUDWATCH
  }
}

export const cloudfront: ServiceRules = {
  CreateDistributionWithTags: {
    ...needing(
      'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistributionWithTags.html',
      'cloudfront:CreateDistribution',
      'cloudfront:TagResource'
    ),
    mayNeed: ['cloudfront:CreateConnectionGroup', 'cloudfront:GetVpcOrigin']
  },
  UpdateDistributionWithStagingConfig: {
    ...needing(
      'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistributionWithStagingConfig.html',
      'cloudfront:GetDistribution',
      'cloudfront:UpdateDistribution'
    ),
    mayNeed: ['cloudfront:GetVpcOrigin', 'cloudfront:UpdateDistributionWithStagingConfig']
  }
}

export const ecr: ServiceRules = {
  ListImageReferrers: {
    ...needing(
      'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html',
      'ecr:BatchGetImage'
    ),
    mayNeed: ['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']
  }
}

const TASK_ROLES = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html'
/** The roles that a task definition names are passed to the task. */
export const ecs: ServiceRules = {
  RunTask: {
    needs: [{ action: 'ecs:RunTask' }, PASS_ROLE],
    mayNeed: ['ecs:TagResource'],
    source: TASK_ROLES
  },
  StartTask: {
    needs: [{ action: 'ecs:StartTask' }, PASS_ROLE],
    mayNeed: ['ecs:TagResource'],
    source: TASK_ROLES
  }
}

const GLUE = 'https://docs.aws.amazon.com/glue/latest/webapi/API_'
/** Calls of third-party query engines: the page of each names the action. */
export const glue: ServiceRules = {
  GetUnfilteredPartitionMetadata: needing(`${GLUE}GetUnfilteredPartitionMetadata.html`, 'glue:GetPartition'),
  GetUnfilteredPartitionsMetadata: needing(
    `${GLUE}GetUnfilteredPartitionsMetadata.html`,
    'glue:GetPartitions'
  ),
  GetUnfilteredTableMetadata: needing(`${GLUE}GetUnfilteredTableMetadata.html`, 'glue:GetTable')
}

const FLEETWISE =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleetwise.html'
export const iotfleetwise: ServiceRules = {
  BatchCreateVehicle: {
    ...needing(FLEETWISE, 'iotfleetwise:CreateVehicle'),
    mayNeed: ['iotfleetwise:TagResource']
  },
  BatchUpdateVehicle: needing(FLEETWISE, 'iotfleetwise:UpdateVehicle')
}

export const iot: ServiceRules = {
  Publish: {
    ...needing(
      'https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.html',
      'iot:Publish'
    ),
    mayNeed: ['iot:RetainPublish']
  }
}

export const kms: ServiceRules = {
  ReEncrypt: {
    needs: [
      { action: 'kms:ReEncryptFrom', of: 'SourceKeyId' },
      { action: 'kms:ReEncryptTo', of: 'DestinationKeyId' }
    ],
    source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html'
  }
}

const SAGEMAKER =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html'
export const sagemaker: ServiceRules = {
  InvokeEndpointWithResponseStream: {
    needs: [{ action: 'sagemaker:InvokeEndpoint' }],
    mayNeed: ['sagemaker:InvokeEndpointWithResponseStream'],
    source: SAGEMAKER
  }
}

export const secretsmanager: ServiceRules = {
  BatchGetSecretValue: {
    needs: [
      { action: 'secretsmanager:BatchGetSecretValue' },
      { action: 'secretsmanager:GetSecretValue', of: 'SecretIdList' }
    ],
    mayNeed: ['secretsmanager:ListSecrets'],
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html'
  }
}

const SES = 'https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html'
/** Of the API's second version a message may be simple, raw or templated, and each has an action of the first version. */
export const ses: ServiceRules = {
  SendBulkEmail: {
    ...needing(SES, 'ses:SendBulkEmail'),
    mayNeed: ['ses:SendBulkTemplatedEmail', 'ses:SendEmail']
  },
  SendEmail: {
    ...needing(SES, 'ses:SendEmail'),
    mayNeed: ['ses:SendRawEmail', 'ses:SendTemplatedEmail']
  }
}

const SESSIONS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'
export const sts: ServiceRules = {
  AssumeRole: {
    needs: [{ action: 'sts:AssumeRole' }],
    mayNeed: ['sts:SetContext', 'sts:SetSourceIdentity', 'sts:TagSession'],
    source: SESSIONS
  }
}

const AVP = 'https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_'
export const verifiedpermissions: ServiceRules = {
  BatchGetPolicy: needing(`${AVP}BatchGetPolicy.html`, 'verifiedpermissions:GetPolicy'),
  BatchIsAuthorized: needing(`${AVP}BatchIsAuthorized.html`, 'verifiedpermissions:IsAuthorized'),
  BatchIsAuthorizedWithToken: needing(
    `${AVP}BatchIsAuthorizedWithToken.html`,
    'verifiedpermissions:IsAuthorizedWithToken'
  )
}

const S3_CONTROL = 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_'
const renamed: Readonly<Record<string, string>> = {
  DeleteBucketLifecycleConfiguration: 's3-outposts:PutLifecycleConfiguration',
  DeleteBucketReplication: 's3-outposts:PutReplicationConfiguration',
  DeleteBucketTagging: 's3-outposts:PutBucketTagging',
  DeletePublicAccessBlock: 's3:PutAccountPublicAccessBlock',
  GetBucketLifecycleConfiguration: 's3-outposts:GetLifecycleConfiguration',
  GetBucketReplication: 's3-outposts:GetReplicationConfiguration',
  GetPublicAccessBlock: 's3:GetAccountPublicAccessBlock',
  PutBucketLifecycleConfiguration: 's3-outposts:PutLifecycleConfiguration',
  PutPublicAccessBlock: 's3:PutAccountPublicAccessBlock'
}
/** Of S3 Control the operations on buckets are for Outposts, and the public access block is the account's. */
export const s3control: ServiceRules = {
  ...each(
    'CreateBucket DeleteBucket DeleteBucketPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning ListRegionalBuckets PutBucketPolicy PutBucketTagging PutBucketVersioning',
    (operation) => needing(`${S3_CONTROL}${operation}.html`, `s3-outposts:${operation}`)
  ),
  ...each(Object.keys(renamed).join(' '), (operation) =>
    needing(`${S3_CONTROL}${operation}.html`, renamed[operation] ?? '')
  ),
  PutBucketReplication: {
    needs: [{ action: 's3-outposts:PutReplicationConfiguration' }, PASS_ROLE],
    source: `${S3_CONTROL}PutBucketReplication.html`
  }
}
