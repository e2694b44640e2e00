import { type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  iotfleetwise: {
    called: { node: 'iotfleetwise', python: 'iotfleetwise', java: 'IoTFleetWise', dotnet: 'IoTFleetWise' },
    parameters: {
      ResourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const FLEETWISE =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleetwise.html'

const rules: ServiceRules = {
  BatchCreateVehicle: {
    ...needing(FLEETWISE, 'iotfleetwise:CreateVehicle'),
    mayNeed: ['iotfleetwise:TagResource']
  },
  BatchUpdateVehicle: needing(FLEETWISE, 'iotfleetwise:UpdateVehicle')
}

export const iotfleetwise: Service = { clients, rules }
