import { hasType, firstShown, type Locator } from './resources/locator.ts'
import { isPlainName } from './resources/place.ts'
import type { Service } from './service.ts'

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

/** Directory buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html */
const locator: Locator = {
  shownBy: ['Bucket'],
  locate({ call, place, types, named = ['Bucket'] }) {
    const bucket = firstShown(call.parameters, named)?.[0]
    if (bucket === undefined || !isPlainName(bucket) || /[/:]/.test(bucket) || !hasType(types, 'bucket'))
      return undefined
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-directory-buckets.html
    const kind = bucket.endsWith('--xa-s3') ? 'accesspoint' : 'bucket'
    return [{ arn: `arn:${place.partition}:s3express:${place.region}:${place.account}:${kind}/${bucket}` }]
  }
}

export const s3express: Service = { locator }
