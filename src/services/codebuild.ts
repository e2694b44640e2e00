import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  codebuild: {
    called: { node: 'codebuild', python: 'codebuild', java: 'CodeBuild', dotnet: 'CodeBuild' },
    parameters: {
      resourceArn: 'DeleteResourcePolicy GetResourcePolicy PutResourcePolicy',
      serviceRole: 'CreateProject'
    }
  }
}

const rules: ServiceRules = {
  // AWSProtonCodeBuildProvisioningServiceRolePolicy, AmazonSageMakerServiceCatalogProductsCodeBuildServiceRolePolicy
  ...passing('codebuild', 'CreateProject', ['codebuild.amazonaws.com'])
}

export const codebuild: Service = { clients, rules }
