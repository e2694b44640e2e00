import { needing, type ServiceRules } from './rule.ts'

const AVP = 'https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_'

export const verifiedpermissions: ServiceRules = {
  BatchGetPolicy: needing(`${AVP}BatchGetPolicy.html`, 'verifiedpermissions:GetPolicy'),
  BatchIsAuthorized: needing(`${AVP}BatchIsAuthorized.html`, 'verifiedpermissions:IsAuthorized'),
  BatchIsAuthorizedWithToken: needing(
    `${AVP}BatchIsAuthorizedWithToken.html`,
    'verifiedpermissions:IsAuthorizedWithToken'
  )
}
