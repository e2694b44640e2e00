import type { AwsAccess } from './aws/clients.ts'
import { SavedFunctions, SavedRoles, SavedTraces } from './files/input.ts'
import type { Log } from './log.ts'
import { labelOf, type Face, type Options } from './options.ts'
import type { Sources } from './sources.ts'

/**
 * Chooses where each thing is read from. With saved traces nothing is asked of AWS, and no client is loaded.
 * @param access called only when AWS is needed
 */
export async function sourcesOf(
  options: Options,
  face: Face,
  access: () => Promise<AwsAccess>,
  log: Log
): Promise<Sources> {
  const label = (name: 'traces' | 'roles' | 'functions'): string => labelOf(name, face)
  const savedRoles = options.roles === undefined ? undefined : new SavedRoles(options.roles, label)
  if (options.traces.length > 0) {
    return {
      traces: new SavedTraces(options.traces, label),
      functions: new SavedFunctions(options.functions, label),
      roles: options.compare ? savedRoles : undefined
    }
  }
  const savedFunctions =
    options.functions === undefined ? undefined : new SavedFunctions(options.functions, label)
  // files are checked before the first question to AWS
  await Promise.all([savedRoles?.check(), savedFunctions?.known()])
  const [aws, { XRaySource }, { LambdaSource }] = await Promise.all([
    access(),
    import('./aws/xray.ts'),
    import('./aws/lambda.ts')
  ])
  const traces = new XRaySource(
    { access: aws, window: options.window, filter: options.filter },
    labelOf('filter', face),
    log
  )
  const shared = { region: aws.region, credentials: traces.credentials }
  return {
    traces,
    functions: savedFunctions ?? new LambdaSource(shared),
    roles: options.compare ? (savedRoles ?? new (await import('./aws/iam.ts')).IamSource(shared)) : undefined
  }
}
