import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import { NO_PERMISSION, type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  'cognito-idp': {
    called: {
      node: 'cognitoidentityprovider',
      python: 'cognito-idp',
      java: 'CognitoIdentityProvider',
      dotnet: 'CognitoIdentityProvider'
    },
    parameters: {
      UserPoolId: `
        AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser
        AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser
        AdminEnableUser AdminForgetDevice AdminGetDevice AdminGetUser AdminInitiateAuth
        AdminLinkProviderForUser AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents
        AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge
        AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback
        AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateGroup
        CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms
        CreateUserImportJob CreateUserPoolClient CreateUserPoolDomain DeleteGroup DeleteIdentityProvider
        DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUserPool DeleteUserPoolClient
        DeleteUserPoolClientSecret DeleteUserPoolDomain DescribeIdentityProvider
        DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer
        DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool
        DescribeUserPoolClient GetCSVHeader GetGroup GetIdentityProviderByIdentifier
        GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization GetUserPoolMfaConfig ListGroups
        ListIdentityProviders ListResourceServers ListTerms ListUserImportJobs ListUserPoolClientSecrets
        ListUserPoolClients ListUsers ListUsersInGroup SetLogDeliveryConfiguration SetRiskConfiguration
        SetUICustomization SetUserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateGroup
        UpdateIdentityProvider UpdateManagedLoginBranding UpdateResourceServer UpdateTerms UpdateUserPool
        UpdateUserPoolClient UpdateUserPoolDomain
      `,
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  ...passing('cognito-idp', 'CreateUserImportJob'),
  ...each(
    'AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListWebAuthnCredentials ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute',
    NO_PERMISSION(
      'https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html'
    )
  )
}

const resources: ResourceParameters = {
  variables: { UserPoolId: ['UserPoolId'] },
  source: `https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/`
}

export const cognitoIdp: Service = { clients, rules, resources }
