/** Under which role each workload runs, from wherever that is known. */
import { messageOf } from '../kit/errors.ts'
import { matchesName } from '../kit/name-pattern.ts'
import type { OnRole, WorkloadSource } from './sources.ts'
import type { Workload } from '../domain/call.ts'
import { lambdaFunction } from '../domain/workload.ts'
import type {
  EventInvokeConfig,
  EventSourceMapping,
  FunctionConfiguration,
  WorkloadConfiguration
} from '../needs/configuration/configuration.ts'

/** What is known of functions beforehand, by the function's ARN without qualifier. */
export interface KnownFunctions {
  configurations: ReadonlyMap<string, FunctionConfiguration>
  /** When it is there, a function that is not in it has none. */
  mappings: ReadonlyMap<string, readonly EventSourceMapping[]> | undefined
  /** When it is there, a function that is not in it has none. */
  eventInvokeConfigs: ReadonlyMap<string, readonly EventInvokeConfig[]> | undefined
}

/** Each method takes a function's ARN without qualifier, and throws an Error that says why its answer cannot be had. */
export interface FunctionReader {
  configuration(functionArn: string): Promise<FunctionConfiguration>
  mappings(functionArn: string): Promise<readonly EventSourceMapping[]>
  eventInvokeConfigs(functionArn: string): Promise<readonly EventInvokeConfig[]>
}

/** A way to learn of each kind of workload; an absent one is not asked. */
export interface WorkloadReaders {
  /** Role ARNs by the name of a workload, as the user gives them: they win. */
  named: ReadonlyMap<string, string>
  functions: KnownFunctions
  /** Asked of functions of which no configuration is known beforehand. */
  askLambda?: () => Promise<FunctionReader>
  readTaskRole?: (workload: Workload) => Promise<string>
  readInstanceRole?: (workload: Workload) => Promise<string>
  readMachineRole?: (workload: Workload) => Promise<string>
  readRuntimeRole?: (workload: Workload) => Promise<string>
}

export class WorkloadRoles implements WorkloadSource {
  readonly #readers: WorkloadReaders

  constructor(readers: WorkloadReaders) {
    this.#readers = readers
  }

  known(): Promise<Workload[]> {
    const { configurations } = this.#readers.functions
    return Promise.resolve([...configurations.keys()].flatMap((arn) => lambdaFunction(arn) ?? []))
  }

  async configuration(workload: Workload, onRole?: OnRole): Promise<WorkloadConfiguration> {
    const { named, readTaskRole, readInstanceRole, readMachineRole, readRuntimeRole } = this.#readers
    const role = roleNamed(named, workload)
    if (workload.kind === 'lambda') return this.#ofFunction(workload, role, onRole)
    if (role !== undefined) return { role }
    if (workload.kind === 'ecs' && readTaskRole !== undefined) return { role: await readTaskRole(workload) }
    if (workload.kind === 'ec2' && readInstanceRole !== undefined)
      return { role: await readInstanceRole(workload) }
    if (workload.kind === 'states' && readMachineRole !== undefined)
      return { role: await readMachineRole(workload) }
    if (workload.kind === 'agentcore' && readRuntimeRole !== undefined)
      return { role: await readRuntimeRole(workload) }
    throw new Error(
      workload.kind === 'segment'
        ? `the trace shows only its name; say under which role it runs: workload-roles ${workload.aliases?.[0] ?? workload.name}=ROLE-ARN`
        : `nothing says under which role it runs; give workloads or workload-roles ${workload.name}=ROLE-ARN`
    )
  }

  async #ofFunction(
    { arn }: Workload,
    role: string | undefined,
    onRole: OnRole | undefined
  ): Promise<WorkloadConfiguration> {
    const { functions, askLambda } = this.#readers
    const known = functions.configurations.get(arn)
    const lambda = known === undefined ? await askLambda?.() : undefined
    const configuration = known ?? (await lambda?.configuration(arn))
    if (configuration === undefined) {
      if (role !== undefined) return { role }
      throw new Error('it is in none of the files given as functions')
    }
    onRole?.(role ?? configuration.Role)
    const [mappings, eventInvokeConfigs] = await Promise.all([
      part(functions.mappings, arn, 'list-event-source-mappings', lambda && (() => lambda.mappings(arn))),
      part(
        functions.eventInvokeConfigs,
        arn,
        'list-function-event-invoke-configs',
        lambda && (() => lambda.eventInvokeConfigs(arn))
      )
    ])
    const unread = [
      ...(mappings instanceof Error ? [{ what: 'event source mappings', why: mappings.message }] : []),
      ...(eventInvokeConfigs instanceof Error
        ? [{ what: 'asynchronous destinations', why: eventInvokeConfigs.message }]
        : [])
    ]
    return {
      role: role ?? configuration.Role,
      lambda: {
        configuration,
        mappings: mappings instanceof Error ? undefined : mappings,
        eventInvokeConfigs: eventInvokeConfigs instanceof Error ? undefined : eventInvokeConfigs,
        unread
      }
    }
  }
}

/** The role that the user gives to a workload: by one of its names, the fullest first, else by a pattern of them. */
function roleNamed(
  named: ReadonlyMap<string, string>,
  { arn, name, aliases = [] }: Workload
): string | undefined {
  const names = [arn, ...aliases, name]
  for (const each of names) {
    const role = named.get(each)
    if (role !== undefined) return role
  }
  const patterns = [...named].filter(([pattern]) => /[*?{[]/.test(pattern))
  return patterns.find(([pattern]) => names.some((each) => matchesName(pattern, each)))?.[1]
}

/**
 * A function's part of what is known beforehand, else the answer.
 * @returns an Error that says why there is neither: one unread part must not lose the others
 */
async function part<T>(
  known: ReadonlyMap<string, readonly T[]> | undefined,
  arn: string,
  command: string,
  ask: (() => Promise<readonly T[]>) | undefined
): Promise<readonly T[] | Error> {
  if (known !== undefined) return known.get(arn) ?? []
  if (ask === undefined)
    return new Error(`they are in no file given as functions; add what "aws lambda ${command}" prints`)
  return ask().catch((error: unknown) => (error instanceof Error ? error : new Error(messageOf(error))))
}
