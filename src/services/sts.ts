import { each, NO_PERMISSION, type OperationRule, type ServiceRules } from './rule.ts'
import { isArnOf } from './resources/arn-format.ts'
import type { Locator } from './resources/locator.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  sts: {
    called: { node: 'sts', python: 'sts', java: 'Sts', dotnet: 'SecurityToken' },
    parameters: {
      RoleArn: 'AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity'
    }
  }
}

const SESSIONS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'

/** Their requests are not signed, or AWS answers them to anyone. */
const asksNothing = (operation: string): OperationRule =>
  NO_PERMISSION(`https://docs.aws.amazon.com/STS/latest/APIReference/API_${operation}.html`)

const rules: ServiceRules = {
  ...each('GetCallerIdentity GetSessionToken', asksNothing),
  ...each('AssumeRoleWithSAML AssumeRoleWithWebIdentity', (operation) => ({
    ...asksNothing(operation),
    handsOutCredentials: true
  })),
  AssumeRole: {
    needs: [{ action: 'sts:AssumeRole' }],
    mayNeed: ['sts:SetContext', 'sts:SetSourceIdentity', 'sts:TagSession'],
    handsOutCredentials: true,
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
