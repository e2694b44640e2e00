import type { ServiceRules } from './rule.ts'

export const polly: ServiceRules = {
  StartSpeechSynthesisTask: {
    needs: [{ action: 'polly:StartSpeechSynthesisTask' }],
    mayNeed: ['s3:PutObject', 'sns:Publish'],
    unseen: 'the bucket of the speech file, to which the permissions of the caller write',
    source: 'https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html'
  }
}
