import type { ServiceRules } from './rule.ts'

export const kms: ServiceRules = {
  ReEncrypt: {
    needs: [
      { action: 'kms:ReEncryptFrom', of: 'SourceKeyId' },
      { action: 'kms:ReEncryptTo', of: 'DestinationKeyId' }
    ],
    source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html'
  }
}
