import type { ResourceParameters } from './resources/by-parameters.ts'
import { type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  ecr: {
    called: { node: 'ecr', python: 'api.ecr', java: 'Ecr', dotnet: 'ECR' },
    parameters: {
      repositoryName: `
        BatchCheckLayerAvailability BatchDeleteImage BatchGetImage CompleteLayerUpload CreateRepository
        DeleteLifecyclePolicy DeleteRepository DeleteRepositoryPolicy DescribeImageReplicationStatus
        DescribeImageScanFindings DescribeImageSigningStatus DescribeImages GetDownloadUrlForLayer
        GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy InitiateLayerUpload
        ListImageReferrers ListImages PutImage PutImageScanningConfiguration PutImageTagMutability
        PutLifecyclePolicy SetRepositoryPolicy StartImageScan StartLifecyclePolicyPreview
        UpdateImageStorageClass UploadLayerPart
      `,
      repositoryNames: 'BatchGetRepositoryScanningConfiguration DescribeRepositories',
      registryId: `
        BatchCheckLayerAvailability BatchDeleteImage BatchGetImage CompleteLayerUpload CreateRepository
        DeleteLifecyclePolicy DeleteRepository DeleteRepositoryPolicy DescribeImageReplicationStatus
        DescribeImageScanFindings DescribeImageSigningStatus DescribeImages DescribeRepositories
        GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy
        InitiateLayerUpload ListImageReferrers ListImages PutImage PutImageScanningConfiguration
        PutImageTagMutability PutLifecyclePolicy SetRepositoryPolicy StartImageScan
        StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart
      `,
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  ListImageReferrers: {
    ...needing(
      'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html',
      'ecr:BatchGetImage'
    ),
    mayNeed: ['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']
  }
}

const resources: ResourceParameters = {
  variables: { RepositoryName: ['RepositoryName', 'RepositoryNames'] },
  account: 'RegistryId',
  source: `https://docs.aws.amazon.com/AmazonECR/latest/APIReference/`
}

export const ecr: Service = { clients, rules, resources }
