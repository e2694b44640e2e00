/** The table of docs/network.md: hosts that a scan asks, from the clients that the sources load and AWS's own rules for their addresses. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { markdownTable } from 'markdown-table'
import { withBlock } from '../blocks.ts'

// where this runs on Node 20, the SDK would advise to upgrade
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

const FOR: Readonly<Record<string, string>> = {
  accessanalyzer: '`validate-with-aws`',
  cloudwatch: 'how many requests workloads had',
  'cloudwatch-logs': 'spans of Transaction Search',
  ec2: 'instances, where traces name any',
  ecs: 'tasks, where traces name any',
  iam: 'roles and their policies',
  lambda: 'functions',
  sfn: 'state machines, where traces name any',
  signin: '`aws login`, where a profile names it',
  sso: '`aws sso login`, where a profile names it',
  'sso-oidc': 'the same, to renew it',
  sts: '`role-to-assume`, roles of profiles, `doctor`',
  xray: 'traces'
}

/** What the SDK's own providers of credentials ask. */
const FOR_CREDENTIALS = ['signin', 'sso', 'sso-oidc', 'sts']

/** What an SDK's client knows of its addresses. */
interface Client {
  config: {
    endpointProvider(
      parameters: { Region: string; UseFIPS: boolean; UseDualStack: boolean },
      context: object
    ): { url: URL }
  }
}

const COLUMNS = [
  ['in eu-west-1', { Region: 'eu-west-1', UseFIPS: false, UseDualStack: false }],
  ['dual-stack', { Region: 'eu-west-1', UseFIPS: false, UseDualStack: true }],
  ['FIPS, in us-east-1', { Region: 'us-east-1', UseFIPS: true, UseDualStack: false }],
  ['in us-gov-west-1', { Region: 'us-gov-west-1', UseFIPS: false, UseDualStack: false }],
  ['in cn-north-1', { Region: 'cn-north-1', UseFIPS: false, UseDualStack: false }]
] as const

/**
 * @param written docs/network.md as it stands; what is not generated is kept
 * @returns the same with its table as the clients have it
 * @throws Error when a client is loaded of which `FOR` does not say what for
 */
export async function withHosts(written: string): Promise<string> {
  const rows = await Promise.all(
    clientsIn('src').map(async (name) => {
      const purpose = FOR[name]
      if (purpose === undefined)
        throw new Error(`scripts/generated/network.ts does not say what ${name} is for`)
      const { config } = await clientOf(name)
      return [purpose, ...COLUMNS.map(([, asked]) => `\`${config.endpointProvider(asked, {}).url.host}\``)]
    })
  )
  return withBlock(
    'docs/network.md',
    written,
    'hosts',
    markdownTable([['for', ...COLUMNS.map(([head]) => head)], ...rows])
  )
}

/** @returns names of the SDK's clients that sources load, sorted */
function clientsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts')
  )
  const names = files.flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/'@aws-sdk\/client-([a-z0-9-]+)'/g)].map(
      ([, name = '']) => name
    )
  )
  return [...new Set([...names, ...FOR_CREDENTIALS])].sort()
}

async function clientOf(name: string): Promise<Client> {
  const exported: unknown = await import(
    FOR_CREDENTIALS.includes(name) ? `@aws-sdk/nested-clients/${name}` : `@aws-sdk/client-${name}`
  )
  const [, clientClass] = Object.entries(Object(exported)).find(([key]) => /^[A-Z]\w*Client$/.test(key)) ?? []
  if (!isClientClass(clientClass)) throw new Error(`@aws-sdk/client-${name} has no client`)
  return new clientClass({ region: 'eu-west-1' })
}

function isClientClass(value: unknown): value is new (config: object) => Client {
  return typeof value === 'function'
}
