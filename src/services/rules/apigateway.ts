import type { OperationRule, ServiceRules } from './rule.ts'

const ACTIONS =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html'

/** A request of one HTTP verb; the rest is for certificates, policies, tags and roles that the request may carry. */
const by = (verb: string, ...mayNeed: string[]): OperationRule => ({
  needs: [{ action: `apigateway:${verb}` }],
  ...(mayNeed.length > 0 && { mayNeed }),
  source: ACTIONS
})
const CERTIFICATE = ['apigateway:AddCertificateToDomain', 'apigateway:UpdateDomainNamePolicy']

/** Those of which AWS lists several actions; for the others it lists the one verb. */
export const apigateway: ServiceRules = {
  CreateApiKey: by('POST', 'apigateway:PUT'),
  CreateDomainName: by('POST', 'apigateway:PUT', ...CERTIFICATE),
  CreateDomainNameAccessAssociation: {
    needs: [{ action: 'apigateway:POST' }, { action: 'apigateway:CreateAccessAssociation' }],
    mayNeed: ['apigateway:PUT'],
    source: ACTIONS
  },
  CreateRestApi: by('POST', 'apigateway:PUT', 'apigateway:UpdateRestApiPolicy'),
  CreateStage: by('POST', 'apigateway:PUT'),
  CreateUsagePlan: by('POST', 'apigateway:PUT'),
  CreateVpcLink: by('POST', 'apigateway:PUT'),
  DeleteDomainName: by('DELETE', 'apigateway:RemoveCertificateFromDomain'),
  GenerateClientCertificate: by('POST', 'apigateway:PUT'),
  ImportApi: by('PUT', 'apigateway:POST', 'iam:PassRole'),
  ImportRestApi: by('POST', 'apigateway:UpdateRestApiPolicy', 'iam:PassRole'),
  PutRestApi: by('PUT', 'apigateway:UpdateRestApiPolicy', 'iam:PassRole'),
  ReimportApi: by('PUT', 'apigateway:DELETE', 'apigateway:POST', 'iam:PassRole'),
  TagResource: by('PUT', 'apigateway:POST', 'apigateway:PATCH'),
  UntagResource: by('DELETE', 'apigateway:PATCH'),
  UpdateDomainName: by(
    'PATCH',
    ...CERTIFICATE,
    'apigateway:RemoveCertificateFromDomain',
    'apigateway:UpdateDomainNameManagementPolicy'
  ),
  UpdateRestApi: by('PATCH', 'apigateway:UpdateRestApiPolicy')
}
