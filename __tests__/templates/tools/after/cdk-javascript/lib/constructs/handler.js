const lambda = require('aws-cdk-lib/aws-lambda')

/** What every function has. */
exports.handler = (scope, id) =>
  new lambda.Function(scope, id, {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromInline('exports.handler = async () => ({})')
  })
