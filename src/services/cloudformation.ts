import { type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

/** Without a service role of its own a stack's resources are made, changed and deleted with the caller's permissions. */
const rules: ServiceRules = each(
  'ContinueUpdateRollback CreateStack DeleteStack ExecuteChangeSet RollbackStack UpdateStack',
  (operation) => ({
    needs: [{ action: `cloudformation:${operation}` }],
    mayNeed: ['*'],
    unseen: 'whether the stack has a service role: without one its resources need permissions of the caller',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html'
  })
)

export const cloudformation: Service = { rules }
