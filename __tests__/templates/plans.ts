/** What Terraform would deploy of a plan, and what its roles' workloads call. It shares nothing with the readers under test. */
import { ACCOUNT } from '../e2e/shop.ts'
import type { TracedCall } from '../e2e/traces.ts'
import type { Deployed } from './deployments.ts'
import { statementsOfAws } from './stacks.ts'

interface Planned {
  resources: { address: string; type: string; name: string; values: Record<string, string> }[]
  child_modules?: Planned[]
}
interface Expression {
  references?: string[]
  constant_value?: string
}
interface Configured {
  resources: { address: string; expressions: Record<string, Expression> }[]
  module_calls?: Record<string, { module: Configured }>
}

/** @param calls by the role's name */
export function plannedDeployment(plan: string, calls: Record<string, TracedCall[]>): Deployed[] {
  const { planned_values: values, configuration } = JSON.parse(plan) as {
    planned_values: { root_module: Planned }
    configuration: { root_module: Configured }
  }
  const below = Object.values(configuration.root_module.module_calls ?? {}).map(({ module }) => module)
  const children = values.root_module.child_modules ?? []
  return [
    ...inModule(values.root_module, configuration.root_module, calls),
    ...children.flatMap((child, index) => inModule(child, below[index] ?? { resources: [] }, calls))
  ]
}

function inModule(
  { resources }: Planned,
  { resources: written }: Configured,
  calls: Record<string, TracedCall[]>
): Deployed[] {
  const ofType = (type: string) => resources.filter((one) => one.type === type)
  const refers = (type: string, name: string, attribute: string, to: string): boolean =>
    written
      .find(({ address }) => address === `${type}.${name}`)
      ?.expressions[attribute]?.references?.some((reference) => reference === to) === true
  const document = (text: string | undefined): object => JSON.parse(text ?? '{}') as object
  return ofType('aws_iam_role').flatMap(({ name: label, values: { name = '' } }) => {
    const to = `aws_iam_role.${label}`
    const made = calls[name]
    if (made === undefined) return []
    const own = ofType('aws_iam_role_policy').filter((one) => refers(one.type, one.name, 'role', to))
    const attached = ofType('aws_iam_role_policy_attachment').filter((one) =>
      refers(one.type, one.name, 'role', to)
    )
    return [
      {
        name,
        role: name,
        policies: [
          ...own.map(({ values }) => ({ name: values['name'] ?? '', document: document(values['policy']) })),
          ...attached.map((one) => {
            const policy = ofType('aws_iam_policy').find((other) =>
              refers(one.type, one.name, 'policy_arn', `aws_iam_policy.${other.name}`)
            )
            const arn = one.values['policy_arn'] ?? ''
            return policy === undefined
              ? { name: arn, document: { Version: '2012-10-17', Statement: statementsOfAws(arn) } }
              : {
                  name: `arn:aws:iam::${ACCOUNT}:policy/${policy.values['name'] ?? ''}`,
                  document: document(policy.values['policy'])
                }
          })
        ],
        calls: made
      }
    ]
  })
}
