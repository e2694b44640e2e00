import { passingRole } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'

const TASK_ROLES = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html'

/** The roles that a task definition names are passed to the task. */
export const ecs: ServiceRules = {
  RunTask: {
    needs: [{ action: 'ecs:RunTask' }, passingRole('ecs', 'RunTask')],
    mayNeed: ['ecs:TagResource'],
    source: TASK_ROLES
  },
  StartTask: {
    needs: [{ action: 'ecs:StartTask' }, passingRole('ecs', 'StartTask')],
    mayNeed: ['ecs:TagResource'],
    source: TASK_ROLES
  }
}
