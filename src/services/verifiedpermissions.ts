import { type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  verifiedpermissions: {
    called: {
      node: 'verifiedpermissions',
      python: 'verifiedpermissions',
      java: 'VerifiedPermissions',
      dotnet: 'VerifiedPermissions'
    },
    parameters: {
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const AVP = 'https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_'

const rules: ServiceRules = {
  BatchGetPolicy: needing(`${AVP}BatchGetPolicy.html`, 'verifiedpermissions:GetPolicy'),
  BatchIsAuthorized: needing(`${AVP}BatchIsAuthorized.html`, 'verifiedpermissions:IsAuthorized'),
  BatchIsAuthorizedWithToken: needing(
    `${AVP}BatchIsAuthorizedWithToken.html`,
    'verifiedpermissions:IsAuthorizedWithToken'
  )
}

export const verifiedpermissions: Service = { clients, rules }
