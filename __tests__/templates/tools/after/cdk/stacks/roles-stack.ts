import { Stack, type StackProps } from 'aws-cdk-lib'
import {
  ManagedPolicy,
  Policy,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal
} from 'aws-cdk-lib/aws-iam'
import { Function } from 'aws-cdk-lib/aws-lambda'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { handler } from './handler'

export class RolesStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props)
    const assumedBy = new ServicePrincipal('lambda.amazonaws.com')
    const queue = new Queue(this, 'Queue')

    const role = new Role(this, 'InlineRole', {
      assumedBy,
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AmazonSNSFullAccess')],
      inlinePolicies: {
        queues: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['sqs:SendMessage'],
              resources: [queue.queueArn]
            })
          ]
        })
      }
    })
    new Function(this, 'Inline', { ...handler, role })

    const own = new Role(this, 'OwnRole', { assumedBy })
    own.addToPolicy(
      new PolicyStatement({ actions: ['sqs:ReceiveMessage'], resources: [queue.queueArn] })
    )
    own.addManagedPolicy(
      new ManagedPolicy(this, 'Shared', {
        statements: [
          new PolicyStatement({
            actions: ['s3:GetObject'],
            resources: ['arn:aws:s3:::store-dev/*']
          })
        ]
      })
    )
    new Function(this, 'Own', { ...handler, role: own })

    const apart = new Function(this, 'Apart', handler)
    new Policy(this, 'ApartPolicy', {
      roles: [apart.role!],
      statements: [
        new PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] })
      ]
    })
  }
}
