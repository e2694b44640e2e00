import type { ResourceParameters } from './resources/by-parameters.ts'
import { type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  mailmanager: {
    called: { node: 'mailmanager', python: 'mail-manager', java: 'MailManager', dotnet: 'MailManager' },
    parameters: {
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  },
  'pinpoint-email': {
    called: { node: 'pinpointemail', python: 'email', java: 'PinpointEmail', dotnet: 'PinpointEmail' },
    parameters: {
      ConfigurationSetName: `
        CreateConfigurationSet CreateConfigurationSetEventDestination DeleteConfigurationSet
        DeleteConfigurationSetEventDestination GetConfigurationSet GetConfigurationSetEventDestinations
        PutConfigurationSetDeliveryOptions PutConfigurationSetReputationOptions
        PutConfigurationSetSendingOptions PutConfigurationSetTrackingOptions SendEmail
        UpdateConfigurationSetEventDestination
      `,
      EmailIdentity: `
        CreateEmailIdentity DeleteEmailIdentity GetEmailIdentity PutEmailIdentityDkimAttributes
        PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes
      `,
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  },
  ses: {
    called: { node: 'ses', python: 'email', java: 'Ses', dotnet: 'SimpleEmailService' },
    parameters: {
      ConfigurationSetName: `
        CreateConfigurationSetEventDestination DeleteConfigurationSet DeleteConfigurationSetEventDestination
        PutConfigurationSetDeliveryOptions SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail
        UpdateConfigurationSetEventDestination
      `,
      SourceArn: 'SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail',
      TemplateName: `
        CreateCustomVerificationEmailTemplate DeleteCustomVerificationEmailTemplate
        GetCustomVerificationEmailTemplate SendCustomVerificationEmail UpdateCustomVerificationEmailTemplate
      `
    }
  },
  sesv2: {
    called: { node: 'sesv2', python: 'email', java: 'SeSv2', dotnet: 'SimpleEmailServiceV2' },
    parameters: {
      ConfigurationSetName: `
        CreateConfigurationSet CreateConfigurationSetEventDestination DeleteConfigurationSet
        DeleteConfigurationSetEventDestination GetConfigurationSet GetConfigurationSetEventDestinations
        PutConfigurationSetArchivingOptions PutConfigurationSetDeliveryOptions
        PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions
        PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions
        PutConfigurationSetVdmOptions PutEmailIdentityConfigurationSetAttributes SendBulkEmail SendEmail
        UpdateConfigurationSetEventDestination
      `,
      EmailIdentity: `
        CreateEmailIdentity CreateEmailIdentityPolicy DeleteEmailIdentity DeleteEmailIdentityPolicy
        GetEmailIdentity GetEmailIdentityPolicies PutEmailIdentityConfigurationSetAttributes
        PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes
        PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes UpdateEmailIdentityPolicy
      `,
      FromEmailAddressIdentityArn: 'SendBulkEmail SendEmail',
      ResourceArn: `
        CreateTenantResourceAssociation DeleteTenantResourceAssociation ListResourceTenants
        ListTagsForResource TagResource UntagResource
      `,
      TemplateName: `
        CreateCustomVerificationEmailTemplate CreateEmailTemplate DeleteCustomVerificationEmailTemplate
        DeleteEmailTemplate GetCustomVerificationEmailTemplate GetEmailTemplate SendCustomVerificationEmail
        TestRenderEmailTemplate UpdateCustomVerificationEmailTemplate UpdateEmailTemplate
      `
    }
  }
}

const SES = 'https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html'

/** A message of the API's second version may be simple, raw or templated, and each has an action of the first version. */
const rules: ServiceRules = {
  SendBulkEmail: {
    ...needing(SES, 'ses:SendBulkEmail'),
    mayNeed: ['ses:SendBulkTemplatedEmail', 'ses:SendEmail']
  },
  SendEmail: {
    ...needing(SES, 'ses:SendEmail'),
    mayNeed: ['ses:SendRawEmail', 'ses:SendTemplatedEmail']
  }
}

const resources: ResourceParameters = {
  variables: {
    // a sender's address does not tell whether it or its domain is the identity
    IdentityName: ['EmailIdentity', 'Identity'],
    ConfigurationSetName: ['ConfigurationSetName'],
    TemplateName: ['TemplateName']
  },
  arns: ['FromEmailAddressIdentityArn', 'SourceArn'],
  source: `https://docs.aws.amazon.com/ses/latest/APIReference-V2/`
}

export const ses: Service = { clients, rules, resources }
