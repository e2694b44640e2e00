import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  pipes: {
    called: { node: 'pipes', python: 'pipes', java: 'Pipes', dotnet: 'Pipes' },
    parameters: {
      Name: 'CreatePipe DeletePipe DescribePipe StartPipe StopPipe UpdatePipe',
      RoleArn: 'CreatePipe UpdatePipe',
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  // AmazonEventBridgePipesFullAccess
  ...passing('pipes', 'CreatePipe UpdatePipe', ['pipes.amazonaws.com'])
}

const resources: ResourceParameters = {
  variables: { Name: ['Name'] },
  source: 'https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/'
}

export const pipes: Service = { clients, rules, resources }
