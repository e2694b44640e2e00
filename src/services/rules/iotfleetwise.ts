import { needing, type ServiceRules } from './rule.ts'

const FLEETWISE =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleetwise.html'

export const iotfleetwise: ServiceRules = {
  BatchCreateVehicle: {
    ...needing(FLEETWISE, 'iotfleetwise:CreateVehicle'),
    mayNeed: ['iotfleetwise:TagResource']
  },
  BatchUpdateVehicle: needing(FLEETWISE, 'iotfleetwise:UpdateVehicle')
}
