import { NestedStack, Stack, Stage, type NestedStackProps } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { AttributeType, Table, type ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { Tool } from '@constructs/tool'

interface ReportsProps extends NestedStackProps {
  table: ITable
}

class ReportsStack extends NestedStack {
  constructor(scope: Construct, id: string, props: ReportsProps) {
    super(scope, id, props)
    const queue = new Queue(this, 'Queue')

    const daily = new Tool(this, 'Daily')
    queue.grantConsumeMessages(daily.handler)

    // of what the stack around it made
    const weekly = new Tool(this, 'Weekly')
    props.table.grantReadData(weekly.handler)
  }
}

export class ToolsStage extends Stage {
  constructor(scope: Construct, id: string) {
    super(scope, id)
    const stack = new Stack(this, 'Main')
    const table = new Table(stack, 'Table', { partitionKey: { name: 'id', type: AttributeType.STRING } })
    new ReportsStack(stack, 'Reports', { table })

    const topic = new Topic(stack, 'Alarms')
    const actions: Record<string, string[]> = {
      Pager: ['sns:Publish', 'sns:GetTopicAttributes'],
      Mailer: ['sns:Publish', 'sns:Subscribe']
    }
    for (const [name, own] of Object.entries(actions)) {
      const { handler } = new Tool(stack, `${name}Tool`)
      handler.addToRolePolicy(new PolicyStatement({ actions: own, resources: [topic.topicArn] }))
    }

    const cleaner = new Tool(stack, 'Cleaner')
    cleaner.handler.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:Scan', 'dynamodb:DeleteItem', 'dynamodb:DescribeTable'],
        resources: [table.tableArn]
      })
    )
  }
}
