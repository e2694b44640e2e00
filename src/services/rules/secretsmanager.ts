import type { ServiceRules } from './rule.ts'

export const secretsmanager: ServiceRules = {
  BatchGetSecretValue: {
    needs: [
      { action: 'secretsmanager:BatchGetSecretValue' },
      { action: 'secretsmanager:GetSecretValue', of: 'SecretIdList' }
    ],
    mayNeed: ['secretsmanager:ListSecrets'],
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html'
  },
  RotateSecret: {
    needs: [{ action: 'secretsmanager:RotateSecret' }],
    mayNeed: ['lambda:InvokeFunction'],
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html'
  }
}
