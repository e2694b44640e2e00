import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  pinpoint: {
    called: { node: 'pinpoint', python: 'pinpoint', java: 'Pinpoint', dotnet: 'Pinpoint' },
    parameters: {
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  ...passing(
    'mobiletargeting',
    'CreateExportJob CreateImportJob CreateRecommenderConfiguration PutEventStream UpdateRecommenderConfiguration'
  )
}

export const mobiletargeting: Service = { clients, rules }
