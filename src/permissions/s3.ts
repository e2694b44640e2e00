import { hasType, value, type Locator } from './locator.ts'
import { arnIn, isPlainName, type Resource } from './place.ts'

const KEYS_GENERALISED = 'object keys are generalised to the whole bucket'
const ACCESS_POINT_ALIAS = /-s3alias$/

/** Bucket names hold no slash or colon; anything else is not a bucket. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const isBucketName = (name: string): boolean => isPlainName(name) && !/[/:]/.test(name)

export const s3: Locator = {
  shownBy: 'Bucket',
  usualTypes: (types) => types.filter((type) => type.name === 'bucket' || type.name === 'object'),
  locate({ call, place, types, of }) {
    const bucket = value(call.parameters, of ?? 'Bucket')
    const onObject = hasType(types, 'object')
    if (bucket === undefined || !(onObject || hasType(types, 'bucket'))) return undefined
    const arn = arnIn(bucket)
    if (arn !== undefined) {
      if (!isPlainName(bucket)) return undefined
      // access points: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
      if (arn.resource.startsWith('accesspoint')) return [object(bucket, '/object/*', onObject)]
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

/** Directory buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html */
export const s3express: Locator = {
  shownBy: 'Bucket',
  usualTypes: (types) => types.filter((type) => type.name === 'bucket'),
  locate({ call, place }) {
    const bucket = value(call.parameters, 'Bucket')
    if (bucket === undefined || !isBucketName(bucket)) return undefined
    return [{ arn: `arn:${place.partition}:s3express:${place.region}:${place.account}:bucket/${bucket}` }]
  }
}
