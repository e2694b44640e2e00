/** The role of each file in `templates/`, as it is deployed with some settings. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { ACCOUNT } from '../e2e/shop.ts'
import { RefusedParameters, stackOf } from './cloudformation.ts'
import { readTerraform, type Block } from './terraform.ts'

/** By CloudFormation's names; what is left out has its default. */
export interface Settings {
  RoleName?: string
  GitHubOrganization?: string
  GitHubRepository?: string
  GitHubOrganizationId?: string
  GitHubRepositoryId?: string
  PullRequests?: 'true' | 'false'
  Branch?: string
  Environment?: string
  JobWorkflowRef?: string
  CreateProvider?: 'true' | 'false'
  ValidateWithAws?: 'true' | 'false'
}

const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`

const TrustStatement = v.strictObject({
  Effect: v.literal('Allow'),
  Principal: v.strictObject({ Federated: v.string() }),
  Action: v.literal('sts:AssumeRoleWithWebIdentity'),
  Condition: v.record(v.string(), v.record(v.string(), v.union([v.string(), v.array(v.string())])))
})
const TrustPolicy = v.strictObject({
  Version: v.literal('2012-10-17'),
  Statement: v.tuple([TrustStatement])
})
const PermissionStatement = v.strictObject({
  Sid: v.string(),
  Effect: v.literal('Allow'),
  Action: v.union([v.string(), v.array(v.string())]),
  Resource: v.union([v.string(), v.array(v.string())])
})
const Permissions = v.strictObject({
  Version: v.literal('2012-10-17'),
  Statement: v.array(PermissionStatement)
})
const DeployedRole = v.object({
  name: v.string(),
  description: v.string(),
  trust: TrustPolicy,
  permissions: Permissions,
  /** Absent where an existing one is used. */
  provider: v.optional(v.strictObject({ url: v.string(), audiences: v.array(v.string()) }))
})
export type DeployedRole = v.InferOutput<typeof DeployedRole>

/** @throws RefusedParameters where the template refuses the settings */
export function ofCloudFormation(settings: Settings): DeployedRole {
  const { Role, Provider } = stackOf(
    readFileSync('templates/scan-role.yaml', 'utf8'),
    { ...settings },
    {
      'AWS::Partition': 'aws',
      'AWS::AccountId': ACCOUNT,
      Provider: PROVIDER
    }
  )
  const policies = v.parse(
    v.tuple([v.strictObject({ PolicyName: v.literal('scan'), PolicyDocument: v.unknown() })]),
    Role?.['Policies']
  )
  return v.parse(DeployedRole, {
    name: Role?.['RoleName'],
    description: Role?.['Description'],
    trust: Role?.['AssumeRolePolicyDocument'],
    permissions: policies[0].PolicyDocument,
    ...(Provider && { provider: { url: Provider['Url'], audiences: Provider['ClientIdList'] } })
  })
}

/** @throws RefusedParameters where the file refuses the settings */
export function ofTerraform(settings: Settings): DeployedRole {
  const blocks = readTerraform(readFileSync('templates/scan-role.tf', 'utf8'))
  const blockOf = (...labels: string[]): Block => {
    const found = blocks.find((block) => labels.every((label, i) => block.labels[i] === label))
    if (found === undefined) throw new Error(`no ${labels.join('.')}`)
    return found
  }
  const locals = blocks.find(({ type }) => type === 'locals')
  const given = variables(settings)
  const scope = (address: string): unknown => {
    const [kind, name = ''] = address.split('.')
    if (kind === 'var') {
      const value = given.has(name) ? given.get(name) : blockOf(name).attributes.get('default')?.(scope)
      if (value === undefined) throw new RefusedParameters(`${name} is missing`)
      return value
    }
    if (kind === 'local') return locals?.attributes.get(name)?.(scope)
    const known = KNOWN_TO_TERRAFORM[address]
    if (known === undefined) throw new Error(`nothing is known of ${address}`)
    return known
  }
  const role = blockOf('aws_iam_role', 'scan')
  const checks = [...blocks, ...role.blocks].flatMap((block) =>
    block.blocks.filter(({ type }) => type === 'validation' || type === 'precondition')
  )
  for (const { attributes } of checks) {
    if (attributes.get('condition')?.(scope) !== true)
      throw new RefusedParameters(String(attributes.get('error_message')?.(scope)))
  }
  const provider = blockOf('aws_iam_openid_connect_provider', 'github').attributes
  return v.parse(DeployedRole, {
    name: role.attributes.get('name')?.(scope),
    description: role.attributes.get('description')?.(scope),
    trust: documentIn(role.attributes.get('assume_role_policy')?.(scope)),
    permissions: documentIn(blockOf('aws_iam_role_policy', 'scan').attributes.get('policy')?.(scope)),
    ...(provider.get('count')?.(scope) === 1 && {
      provider: { url: provider.get('url')?.(scope), audiences: provider.get('client_id_list')?.(scope) }
    })
  })
}

const KNOWN_TO_TERRAFORM: Readonly<Record<string, string>> = {
  'data.aws_caller_identity.current.account_id': ACCOUNT,
  'data.aws_partition.current.partition': 'aws',
  'aws_iam_openid_connect_provider.github[0].arn': PROVIDER
}

/** Under Terraform's names, with its own booleans. */
function variables(settings: Settings): Map<string, string | boolean> {
  return new Map(
    Object.entries(settings).map(([name, value]: [string, string]) => [
      name
        .replace('GitHub', 'Github')
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
        .toLowerCase(),
      value === 'true' || value === 'false' ? value === 'true' : value
    ])
  )
}

function documentIn(text: unknown): unknown {
  return JSON.parse(v.parse(v.string(), text))
}
