import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'

/** A function with what all of them have. */
export class Tool extends Construct {
  readonly handler: Function

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.handler = new Function(this, 'Handler', {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromInline('exports.handler = async () => ({})')
    })
  }
}
