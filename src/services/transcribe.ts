import { passing } from './pass-role.ts'
import { type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  transcribe: {
    called: { node: 'transcribe', python: 'transcribe', java: 'Transcribe', dotnet: 'TranscribeService' },
    parameters: {
      DataAccessRoleArn: 'StartMedicalScribeJob'
    }
  }
}

const curated: ServiceRules = each(
  'StartCallAnalyticsJob StartMedicalTranscriptionJob StartTranscriptionJob',
  (operation) => ({
    needs: [{ action: `transcribe:${operation}` }],
    mayNeed: ['iam:PassRole', 's3:GetObject', 's3:PutObject', 'transcribe:TagResource'],
    unseen:
      'the buckets of the media file and of the transcript, for which the permissions of the caller are used',
    source: 'https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html'
  })
)

const rules: ServiceRules = {
  ...passing('transcribe', 'CreateLanguageModel StartMedicalScribeJob'),
  ...curated
}

export const transcribe: Service = { clients, rules }
