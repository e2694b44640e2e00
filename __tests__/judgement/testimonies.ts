/** What the tests say of a role's needs, as testimonies. */
import type { Testimony } from '../../src/domain/testimony.ts'

export interface RoleNeed {
  action: string
  resource: string
  precision?: string
  reason?: string | undefined
  /** Needed by configuration, and by no call that was traced. */
  implied?: boolean
}

export interface RoleNeeds {
  needs: readonly RoleNeed[]
  mayNeed: readonly { action: string; why: string }[]
}

export function testimoniesOf({
  needs,
  mayNeed = []
}: Partial<RoleNeeds> & Pick<RoleNeeds, 'needs'>): Testimony[] {
  return [
    ...needs.map(({ action, resource, precision, reason, implied }): Testimony => ({
      action,
      resource,
      why: 'a test says so',
      certainty: 'needed',
      witness: implied === true ? 'configuration' : 'trace',
      ...(precision === 'wider' && reason !== undefined && { wider: reason })
    })),
    ...mayNeed.map((doubt): Testimony => ({
      ...doubt,
      resource: '*',
      certainty: 'maybe',
      witness: 'configuration'
    }))
  ]
}
