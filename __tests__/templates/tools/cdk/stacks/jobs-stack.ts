import { Stack, type StackProps } from 'aws-cdk-lib'
import { Function } from 'aws-cdk-lib/aws-lambda'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks'
import { Construct } from 'constructs'
import { handler } from './handler'

/** A function with its queue, as several teams have it. */
class Consumer extends Construct {
  public readonly fn: Function

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const queue = new Queue(this, 'Queue')
    this.fn = new Function(this, 'Fn', handler)
    queue.grantConsumeMessages(this.fn)
  }
}

export class JobsStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { reports: IBucket }) {
    super(scope, id, props)
    const events = new Topic(this, 'Events')

    // made twice of one class
    const mail = new Consumer(this, 'Mail')
    const print = new Consumer(this, 'Print')

    // one call for several
    const first = new Function(this, 'First', handler)
    const second = new Function(this, 'Second', handler)
    for (const fn of [first, second]) {
      events.grantPublish(fn)
    }

    // no way to name actions
    const files = new Function(this, 'Files', handler)
    props.reports.grantReadWrite(files)

    // what CDK grants of itself
    new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromChainable(
        new LambdaInvoke(this, 'Invoke', { lambdaFunction: mail.fn })
      )
    })
    events.grantPublish(print.fn)
  }
}
