import { PASS_ROLE } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'

const TASK_ROLES = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html'

/** The roles that a task definition names are passed to the task. */
export const ecs: ServiceRules = {
  RunTask: {
    needs: [{ action: 'ecs:RunTask' }, PASS_ROLE],
    mayNeed: ['ecs:TagResource'],
    source: TASK_ROLES
  },
  StartTask: {
    needs: [{ action: 'ecs:StartTask' }, PASS_ROLE],
    mayNeed: ['ecs:TagResource'],
    source: TASK_ROLES
  }
}
