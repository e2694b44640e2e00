import type { Service } from './service.ts'

/** With S3 on Outposts only an ARN tells the outpost of a bucket: https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3OutpostsIAM.html */
export const s3Outposts: Service = {
  resources: {
    variables: {},
    arns: ['Bucket'],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_AWS_S3_Control.html'
  }
}
