import { passingRole } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'

export const lambda: ServiceRules = {
  CreateFunction: {
    needs: [{ action: 'lambda:CreateFunction' }, passingRole('lambda', 'CreateFunction')],
    source:
      'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api'
  }
}
