import type { Workload } from '../../domain/call.ts'
import type { WorkloadConfiguration } from './configuration.ts'

/** Whether nothing is known of a function but the role under which it runs. */
export function isRoleOnly({ kind }: Workload, configuration: WorkloadConfiguration | Error): boolean {
  return kind === 'lambda' && !(configuration instanceof Error) && configuration.lambda === undefined
}
