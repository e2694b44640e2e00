import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  scheduler: {
    called: { node: 'scheduler', python: 'scheduler', java: 'Scheduler', dotnet: 'Scheduler' },
    parameters: {
      Name: `
        CreateSchedule CreateScheduleGroup DeleteSchedule DeleteScheduleGroup GetSchedule GetScheduleGroup
        UpdateSchedule
      `,
      GroupName: 'CreateSchedule DeleteSchedule GetSchedule UpdateSchedule',
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  // AmazonEventBridgeSchedulerFullAccess
  ...passing('scheduler', 'CreateSchedule UpdateSchedule', ['scheduler.amazonaws.com'])
}

const resources: ResourceParameters = {
  variables: { GroupName: ['GroupName'], ScheduleName: ['Name'] },
  ofOneType: { 'schedule-group': { GroupName: ['Name'] } },
  source: `https://docs.aws.amazon.com/scheduler/latest/APIReference/`
}

export const scheduler: Service = { clients, rules, resources }
