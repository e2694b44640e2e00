/** Under which role each workload runs, from wherever that is known. */
import type { WorkloadConfiguration, WorkloadSource } from '../sources.ts'
import type { Workload } from '../traces/call.ts'
import { lambdaFunction } from '../traces/workload.ts'
import type { FunctionConfiguration } from './configuration.ts'

/** A way to learn of each kind of workload; an absent one is not asked. */
export interface WorkloadReaders {
  /** Role ARNs by the name of a workload, as the user gives them: they win. */
  named: ReadonlyMap<string, string>
  /** Configurations that are known beforehand, by the function's ARN. */
  functions: ReadonlyMap<string, FunctionConfiguration>
  readFunction?: (functionArn: string) => Promise<FunctionConfiguration>
  readTaskRole?: (workload: Workload) => Promise<string>
  readInstanceRole?: (workload: Workload) => Promise<string>
}

export class WorkloadRoles implements WorkloadSource {
  readonly #readers: WorkloadReaders

  constructor(readers: WorkloadReaders) {
    this.#readers = readers
  }

  known(): Promise<Workload[]> {
    return Promise.resolve([...this.#readers.functions.keys()].flatMap((arn) => lambdaFunction(arn) ?? []))
  }

  async configuration(workload: Workload): Promise<WorkloadConfiguration> {
    const { named, readTaskRole, readInstanceRole } = this.#readers
    const role = named.get(workload.name)
    if (workload.kind === 'lambda') return this.#ofFunction(workload, role)
    if (role !== undefined) return { role }
    if (workload.kind === 'ecs' && readTaskRole !== undefined) return { role: await readTaskRole(workload) }
    if (workload.kind === 'ec2' && readInstanceRole !== undefined)
      return { role: await readInstanceRole(workload) }
    throw new Error(
      workload.kind === 'segment'
        ? `the trace shows only the segment's name; say under which role it runs: workload-roles ${workload.name}=ROLE-ARN`
        : 'nothing says under which role it runs; give workloads or workload-roles'
    )
  }

  async #ofFunction({ arn }: Workload, role: string | undefined): Promise<WorkloadConfiguration> {
    const { functions, readFunction } = this.#readers
    const known = functions.get(arn)
    if (known === undefined && readFunction === undefined) {
      if (role !== undefined) return { role }
      throw new Error('it is not in the file that --functions names')
    }
    const lambda = known ?? (await readFunction?.(arn))
    if (lambda === undefined) throw new Error('its configuration is not known')
    return { role: role ?? lambda.Role, lambda }
  }
}
