import { each, type ServiceRules } from './rule.ts'

export const transcribe: ServiceRules = each(
  'StartCallAnalyticsJob StartMedicalTranscriptionJob StartTranscriptionJob',
  (operation) => ({
    needs: [{ action: `transcribe:${operation}` }],
    mayNeed: ['iam:PassRole', 's3:GetObject', 's3:PutObject', 'transcribe:TagResource'],
    unseen:
      'the buckets of the media file and of the transcript, for which the permissions of the caller are used',
    source: 'https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html'
  })
)
