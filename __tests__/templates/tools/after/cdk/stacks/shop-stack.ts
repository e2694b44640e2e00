import * as cdk from 'aws-cdk-lib'
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import * as sqs from 'aws-cdk-lib/aws-sqs'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import { handler } from './handler'
import { OrdersApi } from './orders-api'

interface ShopStackProps extends cdk.StackProps {
  orders: dynamodb.ITable
}

export class ShopStack extends cdk.Stack {
  private readonly table: dynamodb.Table

  constructor(scope: Construct, id: string, props: ShopStackProps) {
    super(scope, id, props)

    this.table = new dynamodb.Table(this, 'Table', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }
    })
    const jobs = new sqs.Queue(this, 'Jobs')

    // one call alone, of the stack's own table
    const reader = new lambda.Function(this, 'Reader', {
      ...handler,
      environment: { TABLE: this.table.tableName }
    })
    this.table.grant(reader, 'dynamodb:GetItem', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator')

    // two calls whose statements CDK writes as one
    const both = new lambda.Function(this, 'Both', handler)
    this.table.grantReadData(both)
    this.table.grantWriteData(both)

    // one that nobody uses, beside what an event source grants
    const worker = new lambda.Function(this, 'Worker', handler)
    worker.addEventSource(new SqsEventSource(jobs))
    jobs.grantSendMessages(worker)

    // a statement that is written out
    const statement = new lambda.Function(this, 'Statement', handler)
    statement.addToRolePolicy(
      new iam.PolicyStatement({
        actions: ['sqs:SendMessage'],
        resources: [jobs.queueArn]
      })
    )

    new lambda.Function(this, 'Pattern', {
      ...handler,
      initialPolicy: [
        new iam.PolicyStatement({
          actions: ['sqs:SendMessage'],
          resources: [jobs.queueArn]
        })
      ]
    })

    new OrdersApi(this, 'OrdersApi', { orders: props.orders, jobs })
  }
}
