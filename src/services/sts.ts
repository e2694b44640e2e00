import { each, NO_PERMISSION, type ServiceRules } from './rule.ts'
import { isArnOf } from './resources/arn-format.ts'
import type { Locator } from './resources/locator.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  sts: {
    called: { node: 'sts', python: 'sts', java: 'Sts', dotnet: 'SecurityToken' },
    parameters: {
      RoleArn: 'AssumeRole'
    }
  }
}

const SESSIONS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'

/** Their requests are not signed, or AWS answers them to anyone. */
const UNSIGNED = 'AssumeRoleWithSAML AssumeRoleWithWebIdentity GetCallerIdentity GetSessionToken'

const rules: ServiceRules = {
  ...each(UNSIGNED, (operation) =>
    NO_PERMISSION(`https://docs.aws.amazon.com/STS/latest/APIReference/API_${operation}.html`)
  ),
  AssumeRole: {
    needs: [{ action: 'sts:AssumeRole' }],
    mayNeed: ['sts:SetContext', 'sts:SetSourceIdentity', 'sts:TagSession'],
    source: SESSIONS
  }
}

/** The role of another account as often as of the own. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const locator: Locator = {
  shownBy: ['RoleArn'],
  anyAccount: true,
  locate({ call, types }) {
    const roles = call.parameters['RoleArn']
    return roles !== undefined && roles.every((arn) => isArnOf(types, arn))
      ? roles.map((arn) => ({ arn }))
      : undefined
  }
}

export const sts: Service = { clients, rules, locator }
