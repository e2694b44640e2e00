import type { ResourceParameters } from './resources/by-parameters.ts'
import { type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  cloudfront: {
    called: { node: 'cloudfront', python: 'cloudfront', java: 'CloudFront', dotnet: 'CloudFront' },
    parameters: {
      DistributionId: `
        CreateInvalidation GetInvalidation ListConflictingAliases ListInvalidations
      `,
      ResourceArn: 'DeleteResourcePolicy GetResourcePolicy PutResourcePolicy'
    }
  }
}

const rules: ServiceRules = {
  CreateDistributionWithTags: {
    ...needing(
      'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistributionWithTags.html',
      'cloudfront:CreateDistribution',
      'cloudfront:TagResource'
    ),
    mayNeed: ['cloudfront:CreateConnectionGroup', 'cloudfront:GetVpcOrigin']
  },
  UpdateDistributionWithStagingConfig: {
    ...needing(
      'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistributionWithStagingConfig.html',
      'cloudfront:GetDistribution',
      'cloudfront:UpdateDistribution'
    ),
    mayNeed: ['cloudfront:GetVpcOrigin', 'cloudfront:UpdateDistributionWithStagingConfig']
  }
}

const resources: ResourceParameters = {
  variables: { DistributionId: ['DistributionId'] },
  source: `https://docs.aws.amazon.com/cloudfront/latest/APIReference/`
}

export const cloudfront: Service = { clients, rules, resources }
