import type { ServiceRules } from './rule.ts'

const TIMESTREAM =
  'https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html'

export const timestream: ServiceRules = {
  PrepareQuery: {
    needs: [{ action: 'timestream:Select' }],
    mayNeed: ['timestream:PrepareQuery', 'timestream:SelectValues'],
    source: TIMESTREAM
  },
  Query: {
    needs: [{ action: 'timestream:Select' }],
    mayNeed: [
      'timestream:DescribeTable',
      'timestream:ListDatabases',
      'timestream:ListMeasures',
      'timestream:ListTables',
      'timestream:SelectValues',
      'timestream:Unload'
    ],
    source: TIMESTREAM
  }
}
