// The made-up account that all three files speak of.
export const account = '111122223333'
export const region = 'eu-west-1'
export const apiRole = 'shop-api-role'
export const batchRole = 'shop-batch-role'
export const files = 'paperback-shop-files'
export const archive = 'paperback-shop-archive'

export const roleArn = (name) => `arn:aws:iam::${account}:role/${name}`
export const functionArn = (name) => `arn:aws:lambda:${region}:${account}:function:${name}`
export const tableArn = (name) => `arn:aws:dynamodb:${region}:${account}:table/${name}`
export const queueArn = (name) => `arn:aws:sqs:${region}:${account}:${name}`
export const queueUrl = (name) => `https://sqs.${region}.amazonaws.com/${account}/${name}`
export const topicArn = (name) => `arn:aws:sns:${region}:${account}:${name}`
export const bucketArn = (name) => `arn:aws:s3:::${name}`
