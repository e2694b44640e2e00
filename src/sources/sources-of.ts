import type { Workload } from '../domain/call.ts'
import type { AwsAccess } from './aws/clients.ts'
import { otherEndpoints } from './aws/endpoints.ts'
import type { LambdaReader } from './aws/lambda.ts'
import type { MachineReader } from './aws/states.ts'
import { readAskedTraces } from './files/asked-traces.ts'
import { FUNCTIONS_PRINTED_BY, readFunctions } from './files/saved-functions.ts'
import { filesIn, type SavedFile } from './files/saved-file.ts'
import { ROLES_PRINTED_BY, SavedRoles } from './files/saved-roles.ts'
import { SavedWorkloads, WORKLOADS_PRINTED_BY } from './files/saved-workloads.ts'
import type { Log } from '../kit/log.ts'
import { labelOf, type Face, type OptionName, type Options } from '../options/options.ts'
import type { RolePolicies, RoleSource } from '../iam/role-policies.ts'
import { WorkloadRoles, type WorkloadReaders } from './workload-roles.ts'
import type { PolicyValidator } from '../policies/validation/validator.ts'
import type { RequestCounter, Sources } from './sources.ts'
import { openTraceSources } from './traces/trace-sources.ts'

/**
 * Chooses where each thing is read from. With traces of this machine nothing is asked of AWS, and no client is loaded, unless policies are
 * to be validated; then AWS is asked that alone.
 * @param access called only when AWS is needed
 * @throws UserError when a file is wrong, before the first question to AWS
 */
export async function sourcesOf(
  options: Options,
  face: Face,
  access: () => Promise<AwsAccess>,
  log: Log
): Promise<Sources> {
  const [savedRole] = saved('roles', options.roles ?? [], ROLES_PRINTED_BY, face)
  const savedRoles = savedRole && new SavedRoles(savedRole)
  const fromFiles = await readersFromFiles(options, face)
  await savedRoles?.check()
  const [askedFile] = saved('trace-ids', options.traceIds ?? [], ['xray-privilege-scan trace-header'], face)
  const asked = askedFile && (await readAskedTraces(askedFile))
  let shared: Promise<AwsAccess> | undefined
  const sharedOnce = (): Promise<AwsAccess> => (shared ??= sharedFrom(access))
  const traces = await openTraceSources({ options, face, access: sharedOnce, log })
  const aws = options.offline.length === 0 ? await sharedOnce() : undefined
  const validating = options.validateWithAws ? await sharedOnce() : undefined
  return {
    traces,
    workloads: new WorkloadRoles({ ...(aws !== undefined && fromAws(aws)), ...fromFiles }),
    roles: options.compare ? (savedRoles ?? (aws && rolesFromAws(aws))) : undefined,
    ...(aws !== undefined && { requests: requestsFromAws(aws), ...(await otherEndpoints(process.env)) }),
    ...(asked !== undefined && { asked }),
    ...baselineOf(options),
    ...earlierOf(options),
    ...templatesOf(options, face, log),
    ...(validating !== undefined && { validator: () => validatorFromAws(validating) })
  }
}

/** The files of an option. @param printedBy the commands that print such files */
function saved(
  option: OptionName,
  files: string | readonly string[],
  printedBy: readonly string[],
  face: Face
): SavedFile[] {
  return [files].flat().map((file) => ({ file, label: labelOf(option, face), printedBy }))
}

/** Those that folders and globs stand for as well. @throws UserError where one stands for none */
async function all(files: readonly SavedFile[]): Promise<SavedFile[]> {
  return (await Promise.all(files.map(filesIn))).flat()
}

/** What files, and the options themselves, say of workloads. @throws UserError when a file is wrong */
async function readersFromFiles(
  { workloads: files, functions, workloadRoles }: Options,
  face: Face
): Promise<WorkloadReaders> {
  const workloads = await SavedWorkloads.read(
    await all(saved('workloads', files, WORKLOADS_PRINTED_BY, face))
  )
  const roleOf = async (workload: Workload): Promise<string> => workloads.roleOf(workload)
  return {
    named: workloadRoles,
    functions: await readFunctions(await all(saved('functions', functions, FUNCTIONS_PRINTED_BY, face))),
    ...(files.length > 0 && {
      readTaskRole: roleOf,
      readInstanceRole: roleOf,
      readMachineRole: roleOf,
      readRuntimeRole: roleOf
    })
  }
}

/** One set of credentials for all clients. */
async function sharedFrom(access: () => Promise<AwsAccess>): Promise<AwsAccess> {
  const [asked, { sharedAccess }] = await Promise.all([access(), import('./aws/credentials.ts')])
  return sharedAccess(asked)
}

/** Read when everything else has been, and its shape loaded then. */
function baselineOf({ baseline: file }: Options): Pick<Sources, 'baseline'> {
  if (file === undefined) return {}
  return {
    baseline: { find: async () => new (await import('./files/saved-report.ts')).SavedBaseline(file).find() }
  }
}

function templatesOf(options: Options, face: Face, log: Log): Pick<Sources, 'templates'> {
  const folder = sourceFolder(options, face)
  if (!options.compare || folder === undefined) return {}
  const told = [...options.stack].map(([name, path]) => ({ name, path }))
  return {
    templates: async () =>
      (await import('../templates/workspace.ts')).templatesIn(folder, log, { told, plans: options.plan })
  }
}

/** Where templates are looked for: in the action the workspace unless told otherwise, on the command line only where told. */
export function sourceFolder({ sourceDir }: Options, face: Face): string | undefined {
  return sourceDir ?? (face === 'action' ? process.env['GITHUB_WORKSPACE'] : undefined)
}

/** Clients are loaded when they are first asked: X-Ray's request must not wait for them. */
function fromAws(
  access: AwsAccess
): Pick<WorkloadReaders, 'askLambda' | 'readTaskRole' | 'readInstanceRole' | 'readMachineRole'> {
  let functions: Promise<LambdaReader> | undefined
  let machines: Promise<MachineReader> | undefined
  return {
    askLambda: () =>
      (functions ??= import('./aws/lambda.ts').then(({ LambdaReader }) => new LambdaReader(access))),
    readTaskRole: async (workload) => (await import('./aws/ecs.ts')).readTaskRole(access, workload),
    readInstanceRole: async (workload) => (await import('./aws/ec2.ts')).readInstanceRole(access, workload),
    readMachineRole: async (workload) =>
      (
        await (machines ??= import('./aws/states.ts').then(({ MachineReader }) => new MachineReader(access)))
      ).role(workload)
  }
}

/** CloudWatch, which is loaded when the traces have been read. */
function requestsFromAws(access: AwsAccess): RequestCounter {
  let counter: Promise<RequestCounter> | undefined
  return {
    async count(workloads, span) {
      counter ??= import('./aws/request-metrics.ts').then(({ RequestMetrics }) => new RequestMetrics(access))
      return (await counter).count(workloads, span)
    }
  }
}

/** IAM, each role asked once, when the traces have been read. */
function rolesFromAws(access: AwsAccess): RoleSource {
  let iam: Promise<RoleSource> | undefined
  const asked = new Map<string, Promise<RolePolicies>>()
  return {
    async policies(roleArn) {
      iam ??= import('./aws/iam.ts').then(({ IamSource }) => new IamSource(access))
      const answer = asked.get(roleArn) ?? iam.then((source) => source.policies(roleArn))
      asked.set(roleArn, answer)
      return answer
    }
  }
}

async function validatorFromAws(access: AwsAccess): Promise<PolicyValidator> {
  const { AwsPolicyValidator } = await import('./aws/validation.ts')
  return new AwsPolicyValidator(access)
}

function earlierOf({ evidence, evidenceFiles, evidenceMaxAge }: Options): Pick<Sources, 'earlier'> {
  if (evidence !== 'merge') return {}
  return {
    earlier: async () =>
      (await import('./files/earlier-runs.ts')).savedEarlierRuns(evidenceFiles, evidenceMaxAge)
  }
}
