import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  kinesisanalytics: {
    called: {
      node: 'kinesisanalytics',
      python: 'kinesisanalytics',
      java: 'KinesisAnalytics',
      dotnet: 'KinesisAnalytics'
    },
    parameters: {
      ResourceARN: 'DiscoverInputSchema ListTagsForResource TagResource UntagResource',
      RoleARN: 'DiscoverInputSchema'
    }
  },
  kinesisanalyticsv2: {
    called: {
      node: 'kinesisanalyticsv2',
      python: 'kinesisanalytics',
      java: 'KinesisAnalyticsV2',
      dotnet: 'KinesisAnalyticsV2'
    },
    parameters: {
      ResourceARN: 'DiscoverInputSchema ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  ...passing('kinesisanalytics', 'CreateApplication DiscoverInputSchema')
}

export const kinesisanalytics: Service = { clients, rules }
