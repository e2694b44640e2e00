import { needing, type ServiceRules } from './rule.ts'

export const budgets: ServiceRules = {
  CreateBudget: {
    ...needing(
      'https://docs.aws.amazon.com/cost-management/latest/userguide/billing-permissions-ref.html',
      'budgets:ModifyBudget'
    ),
    mayNeed: ['aws-portal:ModifyBilling', 'budgets:TagResource']
  }
}
