import { firstShown, type Locator } from './resources/locator.ts'
import { arnIn, isPlainName } from './resources/place.ts'
import type { Service } from './service.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html */
const locator: Locator = {
  shownBy: ['Bucket'],
  locate({ call, named = ['Bucket'] }) {
    const bucket = firstShown(call.parameters, named)?.[0]
    const arn = arnIn(bucket)
    return bucket !== undefined && arn?.service === 's3-object-lambda' && isPlainName(bucket)
      ? [{ arn: bucket }]
      : undefined
  }
}

export const s3ObjectLambda: Service = { locator }
