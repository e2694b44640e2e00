import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import { type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  cloudwatch: {
    called: { node: 'cloudwatch', python: 'monitoring', java: 'CloudWatch', dotnet: 'CloudWatch' },
    parameters: {
      AlarmName: 'DescribeAlarmHistory PutCompositeAlarm PutMetricAlarm SetAlarmState',
      AlarmNames: 'DeleteAlarms DescribeAlarms DisableAlarmActions EnableAlarmActions',
      DashboardName: 'GetDashboard PutDashboard',
      DashboardNames: 'DeleteDashboards',
      ResourceARN: 'ListTagsForResource TagResource UntagResource',
      RoleArn: 'PutMetricStream'
    }
  }
}

const CLOUDWATCH =
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/permissions-reference-cw.html'

/** Metrics belong to no resource; the reference's `dataset` is for another kind of data. */
const curated: ServiceRules = {
  ...each('GetMetricData ListMetrics PutMetricData', (operation) => ({
    needs: [{ action: `cloudwatch:${operation}`, types: [] }],
    source: CLOUDWATCH
  })),
  PutMetricAlarm: {
    needs: [{ action: 'cloudwatch:PutMetricAlarm', types: ['alarm'] }],
    mayNeed: ['cloudwatch:TagResource', 'iam:CreateServiceLinkedRole'],
    source: CLOUDWATCH
  }
}

const rules: ServiceRules = {
  ...passing('cloudwatch', 'PutMetricStream'),
  ...curated
}

const resources: ResourceParameters = {
  variables: {
    AlarmName: ['AlarmName', 'AlarmNames'],
    DashboardName: ['DashboardName', 'DashboardNames']
  },
  source: `https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/`
}

export const cloudwatch: Service = { clients, rules, resources }
