import type { Testimony } from '../domain/testimony.ts'
import type { WorkloadReport } from '../report/report.ts'

type ImpliedReport = WorkloadReport['implied'][number]

/** A testimony that no trace gave, as the report writes it. */
export function impliedReport({ action, resource, condition, why, witness }: Testimony): ImpliedReport {
  return {
    action,
    resource,
    ...(condition !== undefined && { condition }),
    from: why,
    witness: witness === 'forwarded-access' ? witness : 'configuration'
  }
}
