import { type Locator, value } from './resources/locator.ts'
import { arnIn, isPlainName } from './resources/place.ts'
import { DECRYPT_AND_GENERATE } from './keys.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  sns: {
    called: { node: 'sns', python: 'sns', java: 'Sns', dotnet: 'SimpleNotificationService' },
    parameters: {
      TopicArn: `
        AddPermission ConfirmSubscription DeleteTopic GetTopicAttributes ListSubscriptionsByTopic Publish
        PublishBatch RemovePermission SetTopicAttributes Subscribe
      `,
      TargetArn: 'Publish',
      SubscriptionArn: 'GetSubscriptionAttributes SetSubscriptionAttributes Unsubscribe',
      PlatformApplicationArn: `
        CreatePlatformEndpoint DeletePlatformApplication GetPlatformApplicationAttributes
        ListEndpointsByPlatformApplication SetPlatformApplicationAttributes
      `,
      EndpointArn: 'DeleteEndpoint GetEndpointAttributes SetEndpointAttributes',
      Name: 'CreatePlatformApplication CreateTopic',
      ResourceArn: `
        GetDataProtectionPolicy ListTagsForResource PutDataProtectionPolicy TagResource UntagResource
      `
    }
  }
}

const locator: Locator = {
  shownBy: 'TopicArn',
  locate({ call, place }) {
    const arn = value(call.parameters, 'TopicArn') ?? value(call.parameters, 'TargetArn')
    if (arn !== undefined) return arnIn(arn)?.service === 'sns' && isPlainName(arn) ? [{ arn }] : undefined
    const name = value(call.parameters, 'TopicName')
    if (name !== undefined && isPlainName(name) && !/[/:]/.test(name))
      return [{ arn: `arn:${place.partition}:sns:${place.region}:${place.account}:${name}` }]
    if (call.operation !== 'Publish') return undefined
    // A text message goes to a phone number, which is no resource: IAM then takes only *.
    // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
    if (value(call.parameters, 'PhoneNumber') !== undefined) return [{ arn: '*' }]
    return [
      {
        arn: '*',
        wider: 'the trace does not show TopicArn: the message may have gone to a topic or to a phone number'
      }
    ]
  }
}

const keys: Service['keys'] = {
  via: 'sns',
  uses: { Publish: DECRYPT_AND_GENERATE },
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html'
}

const fields: Service['fields'] = {
  'x-ray-sdk': {
    phone_number: 'PhoneNumber'
  },
  opentelemetry: {
    'aws.sns.topic.arn': 'TopicArn'
  }
}

export const sns: Service = { clients, locator, keys, fields }
