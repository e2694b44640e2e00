/** A function with the settings that a test gives it, in a partition of its own so that no other one slips in. */
import type {
  EventInvokeConfig,
  EventSourceMapping,
  FunctionConfiguration
} from '../../../src/needs/configuration/configuration.ts'
import { configuration as witness } from '../../../src/needs/witnesses/configuration.ts'
import type { Testimony } from '../../../src/domain/testimony.ts'
import { loadReference } from '../../../src/reference/reference.ts'

const reference = await loadReference()
export const SHOP = 'arn:aws-cn:lambda:cn-north-1:111122223333:function:shop'

interface Settings {
  configuration?: Partial<FunctionConfiguration>
  /** Null: they were not read. */
  mappings?: Partial<EventSourceMapping>[] | null
  /** Null: they were not read. */
  eventInvokeConfigs?: Partial<EventInvokeConfig>[] | null
  seen?: boolean
}

/** What settings imply and leave open, as the tests compare it. */
interface Implied {
  needs: (Pick<Testimony, 'action' | 'resource' | 'condition'> & { from: string })[]
  mayNeed: Pick<Testimony, 'action' | 'why'>[]
}

export function impliedBy(settings: Settings): Implied {
  const { needs, mayNeed } = testimoniesBy(settings)
  return {
    needs: needs.map(({ action, resource, condition, why }) => ({
      action,
      resource,
      ...(condition !== undefined && { condition }),
      from: why
    })),
    mayNeed: mayNeed.map(({ action, why }) => ({ action, why }))
  }
}

export function testimoniesBy({
  configuration = {},
  mappings = [],
  eventInvokeConfigs = [],
  seen = false
}: Settings): { needs: Testimony[]; mayNeed: Testimony[] } {
  const workload = {
    arn: SHOP,
    kind: 'lambda' as const,
    name: 'shop',
    partition: 'aws-cn',
    region: 'cn-north-1',
    account: '111122223333'
  }
  const Role = 'arn:aws-cn:iam::111122223333:role/shop'
  const lambda = {
    configuration: { FunctionArn: SHOP, Role, ...configuration },
    mappings: mappings?.map((mapping) => ({ UUID: 'u-1', FunctionArn: SHOP, ...mapping })),
    eventInvokeConfigs: eventInvokeConfigs?.map((config) => ({ FunctionArn: SHOP, ...config })),
    unread: []
  }
  const asked = {
    workload,
    traces: seen ? 1 : 0,
    calls: [],
    configuration: { role: Role, lambda },
    reference
  }
  const said = witness.onWorkload?.(asked) ?? []
  return {
    needs: said.filter(({ certainty }) => certainty === 'needed'),
    mayNeed: said.filter(({ certainty }) => certainty === 'maybe')
  }
}

/** Without the log writes that every function implies, as `action resource`. */
export function needsBy(settings: Settings): string[] {
  return impliedBy(settings)
    .needs.filter(({ from }) => !from.startsWith('log group'))
    .map(({ action, resource }) => `${action} ${resource}`)
}

/** An ARN in the function's region and account. */
export function here(service: string, resource: string): string {
  return `arn:aws-cn:${service}:cn-north-1:111122223333:${resource}`
}
