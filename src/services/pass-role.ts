import type { NeedRule, OperationRule, ServiceRules } from './rule.ts'

const SOURCE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'

/**
 * What an operation needs in order to pass its roles.
 * @param passedTo the services that they go to, where AWS's documentation says it, as principals of partition `aws`
 */
export function passingRole(passedTo?: readonly string[]): NeedRule {
  return { action: 'iam:PassRole', ...(passedTo !== undefined && { passedTo }) }
}

/**
 * Rules of operations that cannot be called without a role to pass, where action and operation have the same name. Which they are follows
 * from AWS's service reference of 2026-08-22 and the required parameters of the API models (botocore 1.43.11).
 * @param prefix the IAM prefix
 * @param operations with spaces between them
 * @param passedTo what AWS's own managed policies say of `iam:PassedToService`, each on its page of
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/; an operation that passes several roles has a principal for each
 */
export function passing(prefix: string, operations: string, passedTo?: readonly string[]): ServiceRules {
  return Object.fromEntries(
    operations
      .split(' ')
      .map((name): [string, OperationRule] => [
        name,
        { needs: [{ action: `${prefix}:${name}` }, passingRole(passedTo)], source: SOURCE }
      ])
  )
}
