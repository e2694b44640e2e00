/** Reports of one role's grants, and templates changed by what is found of them. */
import type { Report, RoleReport, TemplateFindings, WorkloadReport } from '../../src/report/report.ts'
import { applyEdits } from './apply-edits.ts'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import { role, workload } from '../judgement/reports.ts'

/** Numbers of actions behind a granted pattern: used ones and unused ones. */
type Granted = Record<string, [used: number, unused: number]>

export interface Granting {
  name?: string
  policy?: string
  sid?: string
  statement?: number
  actions: Granted
  resources?: string[]
  needs?: [action: string, resource: string][]
  more?: Partial<RoleReport>
}

/** The roles and workloads of a report. */
export function granting(...roles: readonly Granting[]): Pick<Report, 'roles' | 'workloads'> {
  const reports = new Map<string, RoleReport>()
  const workloads: WorkloadReport[] = []
  for (const granted of roles) {
    const { name = 'shop-OrdersFunctionRole-1ABCDEFGHIJK', policy = 'OrdersFunctionRolePolicy0' } = granted
    const { sid, statement = 0, actions, resources = ['*'], needs = [], more = {} } = granted
    const arn = `arn:aws:iam::111122223333:role/${name}`
    const grants = [
      {
        policy,
        statement,
        conditional: false,
        actions: Object.entries(actions).map(([action, [used, unused]]) => ({
          action,
          used,
          implied: 0,
          unused,
          undecided: 0
        })),
        resources,
        ...(sid !== undefined && { sid })
      }
    ]
    const known = reports.get(arn)
    reports.set(arn, { ...role(0), ...known, ...more, arn, grants: [...(known?.grants ?? []), ...grants] })
    workloads.push(
      workload({
        arn: `arn:aws:lambda:eu-west-1:111122223333:function:${name}-${workloads.length}`,
        role: arn,
        needs: needs.map(([action, resource]) => ({
          action,
          resource,
          precision: 'exact',
          calls: 1,
          traceIds: []
        }))
      })
    )
  }
  return { roles: [...reports.values()], workloads }
}

/** What is found in files, and the files after all suggestions. */
export function changed(
  files: Record<string, string>,
  report: Pick<Report, 'roles' | 'workloads'>
): { found: TemplateFindings; files: Record<string, string> } {
  const found = locate(report, readTemplates(new Map(Object.entries(files))))
  const after = Object.entries(files).map(([file, text]) => {
    const edits = found.located.flatMap((one) =>
      one.file === file && one.suggestion ? [one.suggestion] : []
    )
    return [file, applyEdits(text, edits)]
  })
  return { found, files: Object.fromEntries(after) as Record<string, string> }
}
