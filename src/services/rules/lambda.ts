import { passingRole } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'

export const lambda: ServiceRules = {
  CreateFunction: {
    needs: [{ action: 'lambda:CreateFunction' }, passingRole('lambda', 'CreateFunction')],
    // for code in a bucket or a registry, layers, and a VPC
    mayNeed: [
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeVpcs',
      'ecr:BatchGetImage',
      'ecr:GetDownloadUrlForLayer',
      'lambda:GetLayerVersion',
      's3:GetObject',
      's3:GetObjectVersion'
    ],
    source:
      'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api'
  }
}
