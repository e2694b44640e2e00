import { needing, type ServiceRules } from './rule.ts'

export const iot: ServiceRules = {
  Publish: {
    ...needing(
      'https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.html',
      'iot:Publish'
    ),
    mayNeed: ['iot:RetainPublish']
  }
}
