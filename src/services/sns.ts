import { firstShown, value, type Locator } from './resources/locator.ts'
import { arnIn, isPlainName, oneOf, type Resource } from './resources/place.ts'
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
      Name: 'CreateTopic',
      ResourceArn: `
        GetDataProtectionPolicy ListTagsForResource PutDataProtectionPolicy TagResource UntagResource
      `
    }
  }
}

/** https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html#API_CreateTopic_RequestParameters */
const TOPIC = /^[A-Za-z0-9_-]{1,256}(?:\.fifo)?$/
const SUBSCRIPTIONS = 'subscriptions are generalised to their topic'

/** AWS's reference takes the topic as the resource; the ARN in the request has the subscription's id behind it. */
function ofSubscription(subscription: string): Resource[] | undefined {
  const topic = /^(arn:[a-z0-9-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_.-]+):[A-Za-z0-9-]+$/.exec(
    subscription
  )?.[1]
  return topic === undefined
    ? undefined
    : oneOf([topic, `${topic}:*`].map((arn) => ({ arn, rule: SUBSCRIPTIONS })))
}

const ENDPOINTS = 'endpoints of devices are generalised to their application'

/** A device's endpoint, by which a person can be found, and of which an application has as many as it has users. */
function ofDevice(arn: string): Resource[] | undefined {
  const application = /^(arn:[a-z0-9-]+:sns:[a-z0-9-]+:\d{12}:endpoint\/[\w.-]+\/[\w.-]+\/)[\w.-]+$/.exec(
    arn
  )?.[1]
  return application === undefined ? undefined : [{ arn: `${application}*`, rule: ENDPOINTS }]
}

const locator: Locator = {
  shownBy: ['TopicArn', 'TargetArn', 'SubscriptionArn', 'Name'],
  locate({ call, place }) {
    const arn = firstShown(call.parameters, ['TopicArn', 'TargetArn'])?.[0]
    if (arn !== undefined && /:endpoint\//.test(arn)) return ofDevice(arn)
    if (arn !== undefined) return arnIn(arn)?.service === 'sns' && isPlainName(arn) ? [{ arn }] : undefined
    const subscription = value(call.parameters, 'SubscriptionArn')
    if (subscription !== undefined) return ofSubscription(subscription)
    const name =
      value(call.parameters, 'TopicName') ??
      (call.operation === 'CreateTopic' ? value(call.parameters, 'Name') : undefined)
    if (name !== undefined && TOPIC.test(name))
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
    'aws.sns.topic.arn': 'TopicArn',
    'aws.topic.arn': 'TopicArn',
    'aws.sns.topic_arn': 'TopicArn'
  }
}

export const sns: Service = { clients, locator, keys, fields }
