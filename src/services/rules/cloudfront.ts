import { needing, type ServiceRules } from './rule.ts'

export const cloudfront: ServiceRules = {
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
