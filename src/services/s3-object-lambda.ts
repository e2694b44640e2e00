import { firstShown, type Locator } from './resources/locator.ts'
import { arnIn, isPlainName } from './resources/place.ts'
import type { Service } from './service.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html */
const locator: Locator = {
  shownBy: ['Bucket'],
  locate({ call, place, named = ['Bucket'] }) {
    const bucket = firstShown(call.parameters, named)?.[0]
    const arn = arnIn(bucket)
    if (bucket?.endsWith('--ol-s3') === true)
      return [
        {
          arn: `arn:${place.partition}:s3-object-lambda:${place.region}:${place.account}:accesspoint/*`,
          wider: `the alias ${bucket} does not show which access point it is of`
        }
      ]
    return bucket !== undefined && arn?.service === 's3-object-lambda' && isPlainName(bucket)
      ? [{ arn: bucket }]
      : undefined
  }
}

export const s3ObjectLambda: Service = { locator }
