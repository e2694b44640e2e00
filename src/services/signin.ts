import { NO_PERMISSION, type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

const rules: ServiceRules = {
  ...each(
    'CreateOAuth2Token',
    NO_PERMISSION('https://docs.aws.amazon.com/signin/latest/APIReference/API_CreateOAuth2Token.html')
  )
}

export const signin: Service = { rules }
