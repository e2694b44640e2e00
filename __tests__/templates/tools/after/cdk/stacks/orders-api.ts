import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Function } from 'aws-cdk-lib/aws-lambda'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { handler } from './handler'

export interface OrdersApiProps {
  readonly orders: ITable
  readonly jobs: IQueue
}

export class OrdersApi extends Construct {
  readonly fn: Function

  constructor(scope: Construct, id: string, { orders, jobs }: OrdersApiProps) {
    super(scope, id)
    this.fn = new Function(this, 'Handler', handler)
    // of another stack
    orders.grant(this.fn, 'dynamodb:GetItem', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator')
    this.allowJobs(jobs)
  }

  private allowJobs(jobs: IQueue): void {
    jobs.grant(this.fn, 'sqs:ReceiveMessage')
  }
}
