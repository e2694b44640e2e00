import { passing } from './pass-role.ts'
import { type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  budgets: {
    called: { node: 'budgets', python: 'budgets', java: 'Budgets', dotnet: 'Budgets' },
    parameters: {
      ExecutionRoleArn: 'CreateBudgetAction',
      ResourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const curated: ServiceRules = {
  CreateBudget: {
    ...needing(
      'https://docs.aws.amazon.com/cost-management/latest/userguide/billing-permissions-ref.html',
      'budgets:ModifyBudget'
    ),
    mayNeed: ['aws-portal:ModifyBilling', 'budgets:TagResource']
  }
}

const rules: ServiceRules = {
  // AWSBudgetsActionsWithAWSResourceControlAccess
  ...passing('budgets', 'CreateBudgetAction', ['budgets.amazonaws.com']),
  ...curated
}

export const budgets: Service = { clients, rules }
