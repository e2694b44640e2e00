import type { AwsAccess } from './aws/clients.ts'
import type { LambdaReader } from './aws/lambda.ts'
import { readFunctions } from './files/saved-functions.ts'
import type { FileOption, SavedFile } from './files/saved-file.ts'
import { SavedRoles } from './files/saved-roles.ts'
import { SavedTraces } from './files/saved-traces.ts'
import { SavedWorkloads } from './files/saved-workloads.ts'
import type { Log } from './log.ts'
import { labelOf, type Face, type Options } from './options.ts'
import { WorkloadRoles, type WorkloadReaders } from './roles/workload-roles.ts'
import type { RoleSource, Sources } from './sources.ts'

/**
 * Chooses where each thing is read from. With saved traces nothing is asked of AWS, and no client is loaded.
 * @param access called only when AWS is needed
 * @throws UserError when a file is wrong, before the first question to AWS
 */
export async function sourcesOf(
  options: Options,
  face: Face,
  access: () => Promise<AwsAccess>,
  log: Log
): Promise<Sources> {
  const saved = (option: FileOption, file: string): SavedFile => ({
    option,
    file,
    label: (name) => labelOf(name, face)
  })
  const savedRoles = options.roles === undefined ? undefined : new SavedRoles(saved('roles', options.roles))
  const workloads = await SavedWorkloads.read(options.workloads.map((file) => saved('workloads', file)))
  const fromFiles: WorkloadReaders = {
    named: options.workloadRoles,
    functions:
      options.functions === undefined
        ? new Map()
        : await readFunctions(saved('functions', options.functions)),
    ...(options.workloads.length > 0 && {
      readTaskRole: async (workload) => workloads.roleOf(workload),
      readInstanceRole: async (workload) => workloads.roleOf(workload)
    })
  }
  await savedRoles?.check()
  if (options.traces.length > 0) {
    return {
      traces: new SavedTraces(options.traces.map((file) => saved('traces', file))),
      workloads: new WorkloadRoles(fromFiles),
      roles: options.compare ? savedRoles : undefined
    }
  }
  const [aws, { XRaySource }] = await Promise.all([access(), import('./aws/xray.ts')])
  const traces = new XRaySource(
    { access: aws, window: options.window, filter: options.filter },
    labelOf('filter', face),
    log
  )
  const shared = { region: aws.region, credentials: traces.credentials }
  return {
    traces,
    workloads: new WorkloadRoles({ ...fromAws(shared), ...fromFiles }),
    roles: options.compare ? (savedRoles ?? rolesFromAws(shared)) : undefined
  }
}

/** Clients are loaded when they are first asked: X-Ray's request must not wait for them. */
function fromAws(
  access: AwsAccess
): Pick<WorkloadReaders, 'readFunction' | 'readTaskRole' | 'readInstanceRole'> {
  let functions: Promise<LambdaReader> | undefined
  return {
    async readFunction(arn) {
      functions ??= import('./aws/lambda.ts').then(({ LambdaReader }) => new LambdaReader(access))
      return (await functions).read(arn)
    },
    readTaskRole: async (workload) => (await import('./aws/ecs.ts')).readTaskRole(access, workload),
    readInstanceRole: async (workload) => (await import('./aws/ec2.ts')).readInstanceRole(access, workload)
  }
}

/** IAM, each role asked when the traces have been read. */
function rolesFromAws(access: AwsAccess): RoleSource {
  let iam: Promise<RoleSource> | undefined
  return {
    async policies(roleArn) {
      iam ??= import('./aws/iam.ts').then(({ IamSource }) => new IamSource(access))
      return (await iam).policies(roleArn)
    }
  }
}
