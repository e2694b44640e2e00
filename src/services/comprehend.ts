import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  comprehend: {
    called: { node: 'comprehend', python: 'comprehend', java: 'Comprehend', dotnet: 'Comprehend' },
    parameters: {
      DataAccessRoleArn: `
        CreateDocumentClassifier CreateEntityRecognizer CreateFlywheel StartDocumentClassificationJob
        StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob
        StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob
        StartTargetedSentimentDetectionJob StartTopicsDetectionJob
      `,
      EndpointArn: `
        ClassifyDocument DeleteEndpoint DescribeEndpoint DetectEntities UpdateEndpoint
      `,
      ResourceArn: `
        DeleteResourcePolicy DescribeResourcePolicy ListTagsForResource PutResourcePolicy TagResource
        UntagResource
      `
    }
  }
}

const rules: ServiceRules = {
  ...passing(
    'comprehend',
    'CreateDocumentClassifier CreateEntityRecognizer CreateFlywheel StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTargetedSentimentDetectionJob StartTopicsDetectionJob'
  )
}

const resources: ResourceParameters = {
  variables: {},
  arns: ['EndpointArn'],
  source: `https://docs.aws.amazon.com/comprehend/latest/APIReference/`
}

export const comprehend: Service = { clients, rules, resources }
