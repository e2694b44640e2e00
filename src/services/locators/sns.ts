import { value, type Locator } from './locator.ts'
import { arnIn, isPlainName } from './place.ts'

export const sns: Locator = {
  shownBy: 'TopicArn',
  locate({ call }) {
    const arn = value(call.parameters, 'TopicArn') ?? value(call.parameters, 'TargetArn')
    if (arn !== undefined) return arnIn(arn)?.service === 'sns' && isPlainName(arn) ? [{ arn }] : undefined
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
