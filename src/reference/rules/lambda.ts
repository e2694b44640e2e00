import { needing, type ServiceRules } from './rule.ts'

export const lambda: ServiceRules = {
  CreateFunction: needing(
    'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api',
    'lambda:CreateFunction',
    'iam:PassRole'
  )
}
