import { each, NO_PERMISSION, type ServiceRules } from './rule.ts'

/**
 * Operations that no role's policy decides on: their requests are not signed (botocore 1.43.11: auth type none), carry a token of their own,
 * or AWS answers them to anyone.
 */
const COGNITO =
  'https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html'
const IDENTITY = 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html'
const PORTAL = 'https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/welcome.html'
const OIDC = 'https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/Welcome.html'
const PARTICIPANT = 'https://docs.aws.amazon.com/connect-participant/latest/APIReference/Welcome.html'
const STS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_'

export const unsigned: Readonly<Record<string, ServiceRules>> = {
  'cognito-identity': each(
    'GetCredentialsForIdentity GetId GetOpenIdToken UnlinkIdentity',
    NO_PERMISSION(IDENTITY)
  ),
  'cognito-idp': each(
    'AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListWebAuthnCredentials ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute',
    NO_PERMISSION(COGNITO)
  ),
  connectparticipant: each(
    'CancelParticipantAuthentication CompleteAttachmentUpload CreateParticipantConnection DisconnectParticipant GetAttachment GetAuthenticationUrl GetTranscript SendEvent SendMessage StartAttachmentUpload',
    NO_PERMISSION(PARTICIPANT)
  ),
  signin: each(
    'CreateOAuth2Token',
    NO_PERMISSION('https://docs.aws.amazon.com/signin/latest/APIReference/API_CreateOAuth2Token.html')
  ),
  sso: each('GetRoleCredentials ListAccountRoles ListAccounts Logout', NO_PERMISSION(PORTAL)),
  'sso-oidc': each('CreateToken RegisterClient StartDeviceAuthorization', NO_PERMISSION(OIDC)),
  sts: {
    AssumeRoleWithSAML: NO_PERMISSION(`${STS}AssumeRoleWithSAML.html`),
    AssumeRoleWithWebIdentity: NO_PERMISSION(`${STS}AssumeRoleWithWebIdentity.html`),
    GetCallerIdentity: NO_PERMISSION(`${STS}GetCallerIdentity.html`),
    GetSessionToken: NO_PERMISSION(`${STS}GetSessionToken.html`)
  }
}
