import type { ResourceParameters } from './resources/by-parameters.ts'
import { NO_PERMISSION, type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  'cognito-identity': {
    called: {
      node: 'cognitoidentity',
      python: 'cognito-identity',
      java: 'CognitoIdentity',
      dotnet: 'CognitoIdentity'
    },
    parameters: {
      IdentityPoolId: `
        DeleteIdentityPool DescribeIdentityPool GetIdentityPoolRoles GetOpenIdTokenForDeveloperIdentity
        GetPrincipalTagAttributeMap ListIdentities LookupDeveloperIdentity MergeDeveloperIdentities
        UnlinkDeveloperIdentity UpdateIdentityPool
      `,
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  ...each(
    'GetId GetOpenIdToken UnlinkIdentity',
    NO_PERMISSION('https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html')
  ),
  GetCredentialsForIdentity: {
    ...NO_PERMISSION(
      'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html'
    ),
    handsOutCredentials: true
  }
}

const resources: ResourceParameters = {
  variables: { IdentityPoolId: ['IdentityPoolId'] },
  // eu-west-1:1a2b…
  withColons: ['IdentityPoolId'],
  source: `https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/`
}

export const cognitoIdentity: Service = { clients, rules, resources }
