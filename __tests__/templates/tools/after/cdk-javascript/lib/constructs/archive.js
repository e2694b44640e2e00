const { Construct } = require('constructs')
const { PolicyStatement } = require('aws-cdk-lib/aws-iam')
const { handler } = require('./handler')

class Archive extends Construct {
  constructor(scope, id, bucket) {
    super(scope, id)
    const fn = handler(this, 'Fn')
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects('*')]
      })
    )
  }
}

module.exports = Archive
