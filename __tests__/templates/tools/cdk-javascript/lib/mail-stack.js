const { Stack } = require('aws-cdk-lib')
const { Bucket } = require('aws-cdk-lib/aws-s3')
const sqs = require('aws-cdk-lib/aws-sqs')
const iam = require('aws-cdk-lib/aws-iam')
const { Archive, Sender, handler } = require('./constructs')

class MailStack extends Stack {
  /**
   * @param {import('constructs').Construct} scope
   * @param {string} id
   * @param {import('aws-cdk-lib').StackProps} props
   */
  constructor(scope, id, props) {
    super(scope, id, props)
    const queue = new sqs.Queue(this, 'Queue')
    const bucket = new Bucket(this, 'Bucket')

    new Sender(this, 'Sender', { queue })
    new Archive(this, 'Archive', bucket)

    const bounce = handler(this, 'Bounce')
    bounce.addToRolePolicy(
      new iam.PolicyStatement({
        actions: ['sqs:SendMessage', 'sqs:PurgeQueue'],
        resources: [queue.queueArn]
      })
    )

    if (process.env.DIGEST !== 'off') {
      const digest = handler(this, 'Digest')
      queue.grantConsumeMessages(digest)
    }
  }
}

module.exports = { MailStack }
