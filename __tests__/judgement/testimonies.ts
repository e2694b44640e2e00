/** What the tests say of a role's needs, as testimonies. */
import type { Precision, Proof, Testimony } from '../../src/domain/testimony.ts'
import type { WorkloadFindings } from '../../src/needs/workload-report.ts'
import type { WorkloadReport } from '../../src/report/report.ts'

export interface RoleNeed {
  action: string
  resource: string
  precision?: Precision | undefined
  reason?: string | undefined
  /** Needed by configuration, and by no call that was traced. */
  implied?: boolean | undefined
}

export interface RoleNeeds {
  needs: readonly RoleNeed[]
  mayNeed: readonly { action: string; why: string }[]
}

const A_CALL: Proof = { kind: 'calls', calls: 1, traceIds: [] }
const A_SETTING: Proof = { kind: 'setting', setting: 'a test' }

export function testimoniesOf({
  needs,
  mayNeed = []
}: Partial<RoleNeeds> & Pick<RoleNeeds, 'needs'>): Testimony[] {
  return [
    ...needs.map(({ implied, precision, ...need }): Testimony => ({
      ...need,
      ...(precision !== undefined && { precision }),
      why: 'a test says so',
      certainty: 'needed',
      ...(implied === true
        ? { witness: 'configuration', proof: A_SETTING }
        : { witness: 'trace', proof: A_CALL })
    })),
    ...mayNeed.map((doubt): Testimony => ({
      ...doubt,
      resource: '*',
      certainty: 'maybe',
      witness: 'configuration',
      proof: A_SETTING
    }))
  ]
}

/** A workload as the witnesses left it that its report quotes. */
export function findingOf(report: WorkloadReport): WorkloadFindings {
  const { needs, implied } = report
  return {
    report,
    testimonies: [
      ...needs.map(({ calls, traceIds, firstSeen, lastSeen, run, ...permission }): Testimony => ({
        ...permission,
        why: 'a call',
        certainty: 'needed',
        witness: 'trace',
        proof: { kind: 'calls', calls, traceIds, firstSeen, lastSeen, run }
      })),
      ...implied.map(({ from, witness = 'configuration', setting = '', ...permission }): Testimony => ({
        ...permission,
        why: from,
        certainty: 'needed',
        witness,
        proof: { kind: 'setting', setting }
      }))
    ]
  }
}

/** No workload that is ignored, and no call of an unknown one. */
export const NO_OTHERS = { ignored: [], unattributed: [] }

/** What a workload needs, as it is asked for. */
export function neededBy(report: WorkloadReport): Map<string, readonly Testimony[]> {
  return new Map([[report.arn, findingOf(report).testimonies]])
}
