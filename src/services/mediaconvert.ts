import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  mediaconvert: {
    called: { node: 'mediaconvert', python: 'mediaconvert', java: 'MediaConvert', dotnet: 'MediaConvert' },
    parameters: {
      Role: 'CreateJob'
    }
  }
}

const rules: ServiceRules = {
  // AWSElementalMediaConvertFullAccess
  ...passing('mediaconvert', 'CreateJob', ['mediaconvert.amazonaws.com'])
}

export const mediaconvert: Service = { clients, rules }
