import { Stack, type StackProps } from 'aws-cdk-lib'
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb'
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

export class DataStack extends Stack {
  public readonly orders: Table
  readonly reports: IBucket

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props)
    this.orders = new Table(this, 'Orders', { partitionKey: { name: 'id', type: AttributeType.STRING } })
    this.reports = new Bucket(this, 'Reports')
  }
}
