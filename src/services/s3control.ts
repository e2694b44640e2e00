import { passingRole } from './pass-role.ts'
import { type ServiceRules, each, needing } from './rule.ts'
import type { Service } from './service.ts'

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

/** S3 Control's operations on buckets are for Outposts, and the public access block is the account's. */
const rules: ServiceRules = {
  ...each(
    'CreateBucket DeleteBucket DeleteBucketPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning ListRegionalBuckets PutBucketPolicy PutBucketTagging PutBucketVersioning',
    (operation) => needing(`${S3_CONTROL}${operation}.html`, `s3-outposts:${operation}`)
  ),
  ...each(Object.keys(renamed).join(' '), (operation) =>
    needing(`${S3_CONTROL}${operation}.html`, renamed[operation] ?? '')
  ),
  PutBucketReplication: {
    needs: [{ action: 's3-outposts:PutReplicationConfiguration' }, passingRole()],
    source: `${S3_CONTROL}PutBucketReplication.html`
  }
}

export const s3control: Service = { rules }
