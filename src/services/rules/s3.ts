import { needing, type OperationRule, type ServiceRules } from './rule.ts'

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
const COPY: readonly { action: string; versioned?: string; of?: string }[] = [
  { action: 's3:GetObject', versioned: 's3:GetObjectVersion', of: 'CopySource' },
  { action: 's3:PutObject' }
]

export const s3: ServiceRules = {
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

/** Operations on a directory bucket (`…--x-s3`) that the session of CreateSession authorises. */
export const S3_EXPRESS_SESSION = new Set([
  'AbortMultipartUpload',
  'CompleteMultipartUpload',
  'CopyObject',
  'CreateMultipartUpload',
  'CreateSession',
  'DeleteObject',
  'DeleteObjects',
  'GetObject',
  'GetObjectAttributes',
  'HeadBucket',
  'HeadObject',
  'ListMultipartUploads',
  'ListObjectsV2',
  'ListParts',
  'PutObject',
  'RenameObject',
  'UploadPart',
  'UploadPartCopy'
])
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-authenticating-authorizing.html */
export const S3_EXPRESS_ACTION = 's3express:CreateSession'
