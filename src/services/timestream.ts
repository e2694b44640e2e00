import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  'timestream-query': {
    called: {
      node: 'timestreamquery',
      python: 'query.timestream',
      java: 'TimestreamQuery',
      dotnet: 'TimestreamQuery'
    },
    parameters: {
      ScheduledQueryArn: `
        DeleteScheduledQuery DescribeScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery
      `,
      ResourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  },
  'timestream-write': {
    called: {
      node: 'timestreamwrite',
      python: 'ingest.timestream',
      java: 'TimestreamWrite',
      dotnet: 'TimestreamWrite'
    },
    parameters: {
      DatabaseName: `
        CreateDatabase CreateTable DeleteDatabase DeleteTable DescribeDatabase DescribeTable ListTables
        UpdateDatabase UpdateTable WriteRecords
      `,
      TableName: 'CreateTable DeleteTable DescribeTable UpdateTable WriteRecords',
      ResourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const TIMESTREAM =
  'https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html'

const curated: ServiceRules = {
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

const rules: ServiceRules = {
  ...passing('timestream', 'CreateScheduledQuery'),
  ...curated
}

const resources: ResourceParameters = {
  variables: { DatabaseName: ['DatabaseName'], TableName: ['TableName'] },
  arns: ['ScheduledQueryArn'],
  source: `https://docs.aws.amazon.com/timestream/latest/developerguide/API_Reference.html`
}

/** Timestream's SDKs ask for its endpoints first. https://docs.aws.amazon.com/timestream/latest/developerguide/Using-API.endpoint-discovery.how-it-works.html */
const everyCall = { action: 'timestream:DescribeEndpoints' }

export const timestream: Service = { clients, rules, everyCall, resources }
