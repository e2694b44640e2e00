import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  codepipeline: {
    called: { node: 'codepipeline', python: 'codepipeline', java: 'CodePipeline', dotnet: 'CodePipeline' },
    parameters: {
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  // AWSCodePipeline_FullAccess
  ...passing('codepipeline', 'CreatePipeline UpdatePipeline', ['codepipeline.amazonaws.com'])
}

export const codepipeline: Service = { clients, rules }
