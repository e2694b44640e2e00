// The made-up account that all files speak of.
export const account = '111122223333'
export const region = 'eu-west-1'
export const apiRole = 'shop-api-role'
export const batchRole = 'shop-batch-role'
export const warehouseRole = 'shop-warehouse-role'
export const files = 'paperback-shop-files'
export const archive = 'paperback-shop-archive'
export const covers = 'paperback-book-covers'

export const roleArn = (name) => `arn:aws:iam::${account}:role/${name}`
export const functionArn = (name) => `arn:aws:lambda:${region}:${account}:function:${name}`
export const tableArn = (name) => `arn:aws:dynamodb:${region}:${account}:table/${name}`
export const streamArn = (name) => `${tableArn(name)}/stream/2026-02-03T09:12:40.518`
export const queueArn = (name) => `arn:aws:sqs:${region}:${account}:${name}`
export const queueUrl = (name) => `https://sqs.${region}.amazonaws.com/${account}/${name}`
export const topicArn = (name) => `arn:aws:sns:${region}:${account}:${name}`
export const bucketArn = (name) => `arn:aws:s3:::${name}`
/** Encrypts the queue shop-warehouse-jobs and the table shop-purchases. */
export const shopKey = `arn:aws:kms:${region}:${account}:key/5e1f0c52-7b7d-4b0e-9a0e-6d1c2f3a4b58`
