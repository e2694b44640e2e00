import type { ServiceRules } from './rule.ts'

const SESSIONS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'

export const sts: ServiceRules = {
  AssumeRole: {
    needs: [{ action: 'sts:AssumeRole' }],
    mayNeed: ['sts:SetContext', 'sts:SetSourceIdentity', 'sts:TagSession'],
    source: SESSIONS
  }
}
