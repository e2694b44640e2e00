import type { Call } from '../domain/call.ts'
import type { Reference } from '../reference/reference.ts'
import { passing } from './pass-role.ts'
import { firstShown, hasType, type Locator } from './resources/locator.ts'
import { type Resource, arnIn, isPlainName } from './resources/place.ts'
import { type OperationRule, type ServiceRules, needing } from './rule.ts'
import { S3_EXPRESS_ACTION, S3_EXPRESS_SESSION } from './s3express.ts'
import { DECRYPT, DECRYPT_AND_GENERATE } from './keys.ts'
import type { Recorded, Service } from './service.ts'

const PREFIX: Recorded = { request: ['Prefix'] }

/** Recorded, but no part of what IAM is asked: keys are generalised to their bucket. */
const KEYED = `
  AbortMultipartUpload CompleteMultipartUpload CopyObject CreateMultipartUpload DeleteObject
  DeleteObjectTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectRetention
  GetObjectTagging GetObjectTorrent HeadObject ListParts PutObject PutObjectAcl PutObjectLegalHold
  PutObjectRetention PutObjectTagging RenameObject RestoreObject SelectObjectContent UpdateObjectEncryption
  UploadPart UploadPartCopy
`

const clients: Service['clients'] = {
  s3: {
    called: { node: 's3', python: 's3', java: 'S3', dotnet: 'S3' },
    parameters: {
      Bucket: `
        AbortMultipartUpload CompleteMultipartUpload CopyObject CreateBucket
        CreateBucketMetadataConfiguration CreateBucketMetadataTableConfiguration CreateMultipartUpload
        CreateSession DeleteBucket DeleteBucketAnalyticsConfiguration DeleteBucketCors
        DeleteBucketEncryption DeleteBucketIntelligentTieringConfiguration
        DeleteBucketInventoryConfiguration DeleteBucketLifecycle DeleteBucketMetadataConfiguration
        DeleteBucketMetadataTableConfiguration DeleteBucketMetricsConfiguration
        DeleteBucketOwnershipControls DeleteBucketPolicy DeleteBucketReplication DeleteBucketTagging
        DeleteBucketWebsite DeleteObject DeleteObjectTagging DeleteObjects DeletePublicAccessBlock
        GetBucketAbac GetBucketAccelerateConfiguration GetBucketAcl GetBucketAnalyticsConfiguration
        GetBucketCors GetBucketEncryption GetBucketIntelligentTieringConfiguration
        GetBucketInventoryConfiguration GetBucketLifecycle GetBucketLifecycleConfiguration GetBucketLocation
        GetBucketLogging GetBucketMetadataConfiguration GetBucketMetadataTableConfiguration
        GetBucketMetricsConfiguration GetBucketNotification GetBucketNotificationConfiguration
        GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus GetBucketReplication
        GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetObject GetObjectAcl
        GetObjectAttributes GetObjectLegalHold GetObjectLockConfiguration GetObjectRetention
        GetObjectTagging GetObjectTorrent GetPublicAccessBlock HeadBucket HeadObject
        ListBucketAnalyticsConfigurations ListBucketIntelligentTieringConfigurations
        ListBucketInventoryConfigurations ListBucketMetricsConfigurations ListMultipartUploads
        ListObjectVersions ListObjects ListObjectsV2 ListParts PutBucketAbac
        PutBucketAccelerateConfiguration PutBucketAcl PutBucketAnalyticsConfiguration PutBucketCors
        PutBucketEncryption PutBucketIntelligentTieringConfiguration PutBucketInventoryConfiguration
        PutBucketLifecycle PutBucketLifecycleConfiguration PutBucketLogging PutBucketMetricsConfiguration
        PutBucketNotification PutBucketNotificationConfiguration PutBucketOwnershipControls PutBucketPolicy
        PutBucketReplication PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite
        PutObject PutObjectAcl PutObjectLegalHold PutObjectLockConfiguration PutObjectRetention
        PutObjectTagging PutPublicAccessBlock RenameObject RestoreObject SelectObjectContent
        UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration
        UpdateObjectEncryption UploadPart UploadPartCopy
      `,
      VersionId: `
        DeleteObject DeleteObjectTagging GetObject GetObjectAcl GetObjectAttributes GetObjectTagging
        HeadObject PutObjectAcl PutObjectTagging
      `,
      CopySource: 'CopyObject UploadPartCopy'
    },
    recordedAnyway: {
      ...Object.fromEntries(
        KEYED.trim()
          .split(/\s+/)
          .map((operation) => [operation, { request: ['Key'] }])
      ),
      RestoreObject: { request: ['Key', 'VersionId'] },
      ListMultipartUploads: PREFIX,
      ListObjectVersions: PREFIX,
      ListObjects: PREFIX,
      ListObjectsV2: PREFIX
    }
  },
  s3control: {
    called: { node: 's3control', python: 's3-control', java: 'S3Control', dotnet: 'S3Control' },
    parameters: {
      Bucket: `
        CreateBucket DeleteBucket DeleteBucketLifecycleConfiguration DeleteBucketPolicy
        DeleteBucketReplication DeleteBucketTagging GetBucket GetBucketLifecycleConfiguration
        GetBucketPolicy GetBucketReplication GetBucketTagging GetBucketVersioning
        PutBucketLifecycleConfiguration PutBucketPolicy PutBucketReplication PutBucketTagging
        PutBucketVersioning
      `,
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const API = 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_'
/** "Required permissions" of each operation. */
const OPERATIONS = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html'
const MULTIPART = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions'
/** The X-Ray SDK for Java 1 names calls by the request class, some of which differ from the operation. */
const JAVA_1 =
  'https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/s3/model/package-summary.html'

const versioned = (action: string, withVersion: string, source: string): OperationRule => ({
  needs: [{ action, versioned: withVersion }],
  source
})

const CREATE_MULTIPART = needing(MULTIPART, 's3:PutObject')
const LIST_VERSIONS = needing(`${API}ListObjectVersions.html`, 's3:ListBucketVersions')
const HEAD_OBJECT = versioned('s3:GetObject', 's3:GetObjectVersion', `${API}HeadObject.html`)
const COPY: readonly { action: string; versioned?: string; named?: readonly string[] }[] = [
  { action: 's3:GetObject', versioned: 's3:GetObjectVersion', named: ['CopySource'] },
  { action: 's3:PutObject' }
]

const curated: ServiceRules = {
  CopyObject: { needs: COPY, source: `${API}CopyObject.html` },
  CopyPart: { needs: COPY, source: JAVA_1 },
  CreateMultipartUpload: CREATE_MULTIPART,
  CreateSession: needing(`${API}CreateSession.html`, 's3express:CreateSession'),
  DeleteObject: versioned('s3:DeleteObject', 's3:DeleteObjectVersion', `${API}DeleteObject.html`),
  DeleteObjectTagging: versioned(
    's3:DeleteObjectTagging',
    's3:DeleteObjectVersionTagging',
    `${API}DeleteObjectTagging.html`
  ),
  DeleteObjects: needing(`${API}DeleteObjects.html`, 's3:DeleteObject'),
  DeleteVersion: needing(JAVA_1, 's3:DeleteObjectVersion'),
  GetObject: versioned('s3:GetObject', 's3:GetObjectVersion', `${API}GetObject.html`),
  GetObjectAcl: versioned('s3:GetObjectAcl', 's3:GetObjectVersionAcl', `${API}GetObjectAcl.html`),
  GetObjectAttributes: {
    needs: [
      { action: 's3:GetObject', versioned: 's3:GetObjectVersion' },
      { action: 's3:GetObjectAttributes', versioned: 's3:GetObjectVersionAttributes' }
    ],
    source: `${API}GetObjectAttributes.html`
  },
  GetObjectMetadata: { ...HEAD_OBJECT, source: JAVA_1 },
  GetObjectTagging: versioned(
    's3:GetObjectTagging',
    's3:GetObjectVersionTagging',
    `${API}GetObjectTagging.html`
  ),
  HeadObject: HEAD_OBJECT,
  InitiateMultipartUpload: { ...CREATE_MULTIPART, source: JAVA_1 },
  ListDirectoryBuckets: needing(`${API}ListDirectoryBuckets.html`, 's3express:ListAllMyDirectoryBuckets'),
  ListObjects: needing(OPERATIONS, 's3:ListBucket'),
  ListObjectsV2: needing(OPERATIONS, 's3:ListBucket'),
  ListVersions: { ...LIST_VERSIONS, source: JAVA_1 },
  PutBucketReplication: needing(
    `${API}PutBucketReplication.html`,
    's3:PutReplicationConfiguration',
    'iam:PassRole'
  ),
  PutObjectAcl: versioned('s3:PutObjectAcl', 's3:PutObjectVersionAcl', `${API}PutObjectAcl.html`),
  PutObjectTagging: versioned(
    's3:PutObjectTagging',
    's3:PutObjectVersionTagging',
    `${API}PutObjectTagging.html`
  ),
  RenameObject: needing(`${API}RenameObject.html`, 's3express:CreateSession'),
  UploadPartCopy: { needs: COPY, source: `${API}UploadPartCopy.html` },
  WriteGetObjectResponse: needing(
    `${API}WriteGetObjectResponse.html`,
    's3-object-lambda:WriteGetObjectResponse'
  )
}

/**
 * Instrumentations of the AWS SDK for Java 1 name a call by the class of its request, which that SDK's S3 client names by its own methods:
 * https://github.com/aws/aws-sdk-java/tree/master/aws-java-sdk-s3/src/main/java/com/amazonaws/services/s3/model
 */
const JAVA_1_OPERATIONS: Readonly<Record<string, string>> = {
  DeleteBucketCrossOriginConfiguration: 'DeleteBucketCors',
  DeleteBucketReplicationConfiguration: 'DeleteBucketReplication',
  DeleteBucketTaggingConfiguration: 'DeleteBucketTagging',
  DeleteBucketWebsiteConfiguration: 'DeleteBucketWebsite',
  GetBucketCrossOriginConfiguration: 'GetBucketCors',
  GetBucketLoggingConfiguration: 'GetBucketLogging',
  GetBucketReplicationConfiguration: 'GetBucketReplication',
  GetBucketTaggingConfiguration: 'GetBucketTagging',
  GetBucketVersioningConfiguration: 'GetBucketVersioning',
  GetBucketWebsiteConfiguration: 'GetBucketWebsite',
  GetRequestPaymentConfiguration: 'GetBucketRequestPayment',
  GetS3AccountOwner: 'ListBuckets',
  SetBucketAccelerateConfiguration: 'PutBucketAccelerateConfiguration',
  SetBucketAcl: 'PutBucketAcl',
  SetBucketAnalyticsConfiguration: 'PutBucketAnalyticsConfiguration',
  SetBucketCrossOriginConfiguration: 'PutBucketCors',
  SetBucketEncryption: 'PutBucketEncryption',
  SetBucketIntelligentTieringConfiguration: 'PutBucketIntelligentTieringConfiguration',
  SetBucketInventoryConfiguration: 'PutBucketInventoryConfiguration',
  SetBucketLifecycleConfiguration: 'PutBucketLifecycleConfiguration',
  SetBucketLoggingConfiguration: 'PutBucketLogging',
  SetBucketMetricsConfiguration: 'PutBucketMetricsConfiguration',
  SetBucketNotificationConfiguration: 'PutBucketNotificationConfiguration',
  SetBucketOwnershipControls: 'PutBucketOwnershipControls',
  SetBucketPolicy: 'PutBucketPolicy',
  SetBucketReplicationConfiguration: 'PutBucketReplication',
  SetBucketTaggingConfiguration: 'PutBucketTagging',
  SetBucketVersioningConfiguration: 'PutBucketVersioning',
  SetBucketWebsiteConfiguration: 'PutBucketWebsite',
  SetObjectAcl: 'PutObjectAcl',
  SetObjectLegalHold: 'PutObjectLegalHold',
  SetObjectLockConfiguration: 'PutObjectLockConfiguration',
  SetObjectRetention: 'PutObjectRetention',
  SetObjectTagging: 'PutObjectTagging',
  SetPublicAccessBlock: 'PutPublicAccessBlock',
  SetRequestPaymentConfiguration: 'PutBucketRequestPayment'
}

const rules: ServiceRules = {
  ...passing('s3', 'CreateAccessGrantsLocation'),
  ...curated
}

const KEYS_GENERALISED = 'object keys are generalised to the whole bucket'
const ACCESS_POINT_ALIAS = /-s3alias$/

/** Bucket names hold no slash or colon; anything else is not a bucket. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const isBucketName = (name: string): boolean => isPlainName(name) && !/[/:]/.test(name)

const locator: Locator = {
  shownBy: ['Bucket'],
  locate({ call, place, types, named = ['Bucket'] }) {
    const bucket = firstShown(call.parameters, named)?.[0]
    const onObject = hasType(types, 'object')
    if (bucket === undefined || !(onObject || hasType(types, 'bucket'))) return undefined
    const arn = arnIn(bucket)
    if (arn !== undefined) {
      if (!isPlainName(bucket) || arn.service !== 's3') return undefined
      // access points: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
      if (/^accesspoint[/:]/.test(arn.resource))
        // SDKs take a colon in the place of the slash too
        return [object(bucket.replace(':accesspoint:', ':accesspoint/'), '/object/*', onObject)]
      return arn.resource.includes('/') ? undefined : [object(bucket, '/*', onObject)]
    }
    if (!isBucketName(bucket)) return undefined
    if (ACCESS_POINT_ALIAS.test(bucket)) {
      const points = `arn:${place.partition}:s3:${place.region}:${place.account}:accesspoint/*`
      const wider = `the alias ${bucket} does not show which access point it is of`
      return [{ arn: onObject ? `${points}/object/*` : points, wider }]
    }
    return [object(`arn:${place.partition}:s3:::${bucket}`, '/*', onObject)]
  }
}

function object(container: string, below: string, onObject: boolean): Resource {
  return onObject ? { arn: container + below, rule: KEYS_GENERALISED } : { arn: container }
}

/** The action that an S3 action becomes on the kind of bucket that the call names: directory buckets, Object Lambda and Outposts have their own. */
function actionOnBucket(
  call: Call,
  action: string,
  named: readonly string[] = ['Bucket'],
  reference: Reference
): string {
  const bucket = firstShown(call.parameters, named)?.[0]
  if (!action.startsWith('s3:') || bucket === undefined) return action
  const name = action.slice('s3:'.length)
  const service = serviceOf(bucket)
  if (service === 's3express' && S3_EXPRESS_SESSION.has(call.operation)) return S3_EXPRESS_ACTION
  return reference.action(`${service}:${name}`)?.name ?? action
}

/** What the aliases of other services' access points end in, and those of directory buckets with their access points. */
const ENDS: readonly (readonly [end: string, service: string])[] = [
  ['--x-s3', 's3express'],
  ['--xa-s3', 's3express'],
  ['--ol-s3', 's3-object-lambda'],
  ['--op-s3', 's3-outposts']
]

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function serviceOf(bucket: string): string {
  return arnIn(bucket)?.service ?? ENDS.find(([end]) => bucket.endsWith(end))?.[1] ?? 's3'
}

const keys: Service['keys'] = {
  via: 's3',
  // parts of an upload are decrypted when they are put together, and PutObject is the action of them all
  uses: { GetObject: DECRYPT, GetObjectVersion: DECRYPT, PutObject: DECRYPT_AND_GENERATE },
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html'
}

const fields: Service['fields'] = {
  'x-ray-sdk': {
    bucket_name: 'Bucket',
    bucket: 'Bucket',
    destination_bucket_name: 'Bucket',
    destination_bucket: 'Bucket',
    copy_source: 'CopySource',
    source_bucket_name: 'CopySource',
    source_bucket: 'CopySource',
    source_version_id: 'CopySourceVersionId',
    version_id: 'VersionId'
  },
  opentelemetry: {
    'aws.s3.bucket': 'Bucket',
    'aws.s3.copy_source': 'CopySource',
    'aws.bucket.name': 'Bucket'
  }
}

export const s3: Service = {
  clients,
  rules,
  locator,
  keys,
  actionFor: actionOnBucket,
  fields,
  operations: { 'x-ray-sdk': JAVA_1_OPERATIONS, opentelemetry: JAVA_1_OPERATIONS }
}
