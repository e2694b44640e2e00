import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  translate: {
    called: { node: 'translate', python: 'translate', java: 'Translate', dotnet: 'Translate' },
    parameters: {
      DataAccessRoleArn: 'StartTextTranslationJob',
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  ...passing('translate', 'StartTextTranslationJob')
}

export const translate: Service = { clients, rules }
