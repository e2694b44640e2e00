import { each, type ServiceRules } from './rule.ts'

const CLOUDWATCH =
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/permissions-reference-cw.html'

/** Metrics belong to no resource; the reference's `dataset` is for another kind of data. */
export const cloudwatch: ServiceRules = {
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
