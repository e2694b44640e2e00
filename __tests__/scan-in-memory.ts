/** A scan of traces that are at hand, without any file or server. */
import { Budget } from '../src/kit/budget.ts'
import type { Log } from '../src/kit/log.ts'
import { explainOperation } from '../src/cli/commands/explain.ts'
import type { JudgedRoles } from '../src/needs/judged-roles.ts'
import type { Report } from '../src/report/report.ts'
import type { RolePolicies } from '../src/iam/role-policies.ts'
import { scan } from '../src/scan.ts'
import type { SeededTrace } from './e2e/servers/xray-documents.ts'
import { NO_RULES } from './judgement/reports.ts'

const silent: Log = { verbose: false, info() {}, warn() {}, debug() {}, progress() {} }

/** @param roles the policies of each role by ARN, and which function has it; nothing is compared without */
export async function scanOf(
  traces: readonly SeededTrace[],
  roles?: Record<string, { functions: readonly string[]; policies: RolePolicies }>,
  judged: JudgedRoles = {}
): Promise<Report> {
  const roleOf = new Map(
    Object.entries(roles ?? {}).flatMap(([Role, { functions }]) =>
      functions.map((arn) => [arn, Role] as const)
    )
  )
  const counts = {
    listed: traces.length,
    read: traces.length,
    partial: 0,
    truncated: 0,
    unprocessed: 0,
    missing: 0
  }
  return scan(
    {
      traces: [
        {
          kind: 'files',
          words: {
            traces: 'traces',
            none: () => 'There are none.',
            incomplete: { missing: '', partial: '', truncated: '', unprocessed: '' }
          },
          read: async (onTrace) => {
            for (const { Id, documents } of traces)
              await onTrace({
                id: Id,
                documents: documents.map((d) => (typeof d === 'string' ? d : JSON.stringify(d)))
              })
            return {
              about: {},
              traces: counts,
              named: { partial: [], truncated: [], unprocessed: [], missing: [] }
            }
          }
        }
      ],
      workloads: {
        known: async () => [],
        configuration: async ({ arn }) => {
          const role = roleOf.get(arn)
          if (role === undefined) throw new Error('not at hand')
          const configuration = { FunctionArn: arn, Role: role }
          return { role, lambda: { configuration, mappings: [], eventInvokeConfigs: [], unread: [] } }
        }
      },
      roles:
        roles === undefined
          ? undefined
          : {
              policies: async (arn) =>
                roles[arn]?.policies ?? { policies: [], unread: [{ what: 'role', why: 'not at hand' }] }
            }
    },
    {
      rules: NO_RULES,
      ...judged,
      now: 0,
      policyDescription: false,
      explain: async () => explainOperation,
      budget: new Budget(900, 'over')
    },
    silent
  )
}
