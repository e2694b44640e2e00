import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  xray: {
    called: { node: 'xray', python: 'xray', java: 'XRay', dotnet: 'XRay' },
    parameters: {
      GroupName: 'CreateGroup DeleteGroup GetGroup UpdateGroup',
      ResourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const resources: ResourceParameters = {
  variables: { GroupName: ['GroupName'] },
  source: `https://docs.aws.amazon.com/xray/latest/api/`
}

export const xray: Service = { clients, resources }
