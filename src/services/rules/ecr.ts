import { needing, type ServiceRules } from './rule.ts'

export const ecr: ServiceRules = {
  ListImageReferrers: {
    ...needing(
      'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html',
      'ecr:BatchGetImage'
    ),
    mayNeed: ['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']
  }
}
