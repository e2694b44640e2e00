import type { Reference, ResourceType } from '../../reference/reference.ts'
import { S3_EXPRESS_ACTION, S3_EXPRESS_SESSION } from '../rules/s3.ts'
import type { Call } from '../../domain/call.ts'
import { hasType, value, type Locator } from './locator.ts'
import { arnIn, isPlainName, type Resource } from './place.ts'

const KEYS_GENERALISED = 'object keys are generalised to the whole bucket'
const ACCESS_POINT_ALIAS = /-s3alias$/

/** Bucket names hold no slash or colon; anything else is not a bucket. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const isBucketName = (name: string): boolean => isPlainName(name) && !/[/:]/.test(name)

export const s3: Locator = {
  shownBy: 'Bucket',
  usualTypes: bucketsElseAll,
  locate({ call, place, types, of }) {
    const bucket = value(call.parameters, of ?? 'Bucket')
    const onObject = hasType(types, 'object')
    if (bucket === undefined || !(onObject || hasType(types, 'bucket'))) return undefined
    const arn = arnIn(bucket)
    if (arn !== undefined) {
      if (!isPlainName(bucket) || arn.service !== 's3') return undefined
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

function bucketsElseAll(types: readonly ResourceType[]): readonly ResourceType[] {
  const usual = types.filter((type) => type.name === 'bucket' || type.name === 'object')
  return usual.length > 0 ? usual : types
}

/** Directory buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html */
export const s3express: Locator = {
  shownBy: 'Bucket',
  usualTypes: bucketsElseAll,
  locate({ call, place, types, of }) {
    const bucket = value(call.parameters, of ?? 'Bucket')
    if (bucket === undefined || !isBucketName(bucket) || !hasType(types, 'bucket')) return undefined
    return [{ arn: `arn:${place.partition}:s3express:${place.region}:${place.account}:bucket/${bucket}` }]
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html */
export const s3ObjectLambda: Locator = {
  shownBy: 'Bucket',
  locate({ call, of }) {
    const bucket = value(call.parameters, of ?? 'Bucket')
    const arn = arnIn(bucket)
    return bucket !== undefined && arn?.service === 's3-object-lambda' && isPlainName(bucket)
      ? [{ arn: bucket }]
      : undefined
  }
}

/** The action that an S3 action becomes on the kind of bucket that the call names: directory buckets and Object Lambda have their own. */
export function actionOnBucket(
  call: Call,
  action: string,
  of: string | undefined,
  reference: Reference
): string {
  const bucket = value(call.parameters, of ?? 'Bucket')
  if (!action.startsWith('s3:') || bucket === undefined) return action
  const name = action.slice('s3:'.length)
  if (bucket.endsWith('--x-s3')) {
    if (S3_EXPRESS_SESSION.has(call.operation)) return S3_EXPRESS_ACTION
    return reference.action(`s3express:${name}`)?.name ?? action
  }
  if (arnIn(bucket)?.service === 's3-object-lambda')
    return reference.action(`s3-object-lambda:${name}`)?.name ?? action
  return action
}
