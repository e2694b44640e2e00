/** Where AWS is asked instead of at its own addresses. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
import { loadSharedConfigFiles } from '@smithy/core/config'

type Settings = Readonly<Record<string, string | undefined>>

/** The services that a scan asks: the SDK's client, and its name in settings. Addresses of any other do not matter. */
export const ASKED: Readonly<Record<string, string>> = {
  accessanalyzer: 'ACCESSANALYZER',
  cloudwatch: 'CLOUDWATCH',
  'cloudwatch-logs': 'CLOUDWATCH_LOGS',
  ec2: 'EC2',
  ecs: 'ECS',
  iam: 'IAM',
  lambda: 'LAMBDA',
  sfn: 'SFN',
  sts: 'STS',
  xray: 'XRAY'
}
const NAMES = Object.values(ASKED)

/**
 * As the SDK chooses: a variable of the service, the variable for all, and then the profile's services and the profile itself.
 * @param environment of the process
 * @returns each setting with its address, sorted, without what may be a secret in it (user, path and query); nothing where the SDK is told to ignore them
 */
export async function otherEndpoints(environment: Settings): Promise<{ endpoints?: readonly string[] }> {
  const name = environment['AWS_PROFILE'] || 'default'
  const { configFile, credentialsFile } = await loadSharedConfigFiles()
  const profile: Settings = { ...credentialsFile[name], ...configFile[name] }
  const ignored =
    environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] ?? profile['ignore_configured_endpoint_urls']
  if (ignored === 'true') return {}
  const variables = ['', ...NAMES.map((service) => `_${service}`)].map(
    (suffix) => `AWS_ENDPOINT_URL${suffix}`
  )
  const found = variables.flatMap((variable) => told(variable, environment[variable]))
  if ((environment['AWS_ENDPOINT_URL'] ?? '') === '') {
    const services: Settings = configFile[`services.${profile['services'] ?? ''}`] ?? {}
    const unset = NAMES.filter((service) => (environment[`AWS_ENDPOINT_URL_${service}`] ?? '') === '')
    found.push(
      ...told(`endpoint_url of profile ${name}`, profile['endpoint_url']),
      ...unset.flatMap((service) => {
        const key = service.toLowerCase()
        return told(`endpoint_url of ${key} in profile ${name}`, services[`${key}.endpoint_url`])
      })
    )
  }
  return found.length === 0 ? {} : { endpoints: found.sort() }
}

function told(setting: string, address: string | undefined): string[] {
  if (address === undefined || address === '') return []
  return [`${setting}: ${URL.canParse(address) ? new URL(address).origin : 'no URL'}`]
}
