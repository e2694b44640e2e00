/** How AWS is reached: through a proxy that the environment names, in other partitions, at another address. */
import { createHash } from 'node:crypto'
import { connect, createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { authority } from './servers/certificates.ts'
import { Proxy } from './servers/proxy.ts'
import { ACCOUNT, GET_ORDER, minutesAgo, policy, seedTightShop } from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { annotations, freshWorld } from './world.ts'

const world = freshWorld()

describe('a proxy', () => {
  let proxy: Proxy
  beforeEach(async () => {
    proxy = new Proxy((host) => (host.endsWith('.example') ? world.aws.url : undefined))
    await proxy.start()
  })
  afterEach(() => proxy.close())

  it('is used for what the environment sends through it, and for nothing that NO_PROXY excepts', async () => {
    seedTightShop(world.aws)
    const six = await onIpv6(world.aws.url)
    const profile = [
      '[default]',
      'endpoint_url = http://aws.example',
      'services = own',
      '[services own]',
      `iam =\n  endpoint_url = ${six.url}`,
      's3 =\n  endpoint_url = http://never.example'
    ]
    const run = await world.command(['--compare'], {
      workspace: { config: profile.join('\n') },
      env: {
        HTTP_PROXY: proxy.url,
        NO_PROXY: 'unused.example',
        AWS_CONFIG_FILE: 'config',
        AWS_ENDPOINT_URL: '',
        AWS_ENDPOINT_URL_LAMBDA: world.aws.url,
        AWS_ENDPOINT_URL_S3: 'http://never.example'
      }
    })
    six.close()
    expect(run.exitCode).toBe(0)
    expect(new Set(proxy.asked)).toEqual(new Set(['aws.example']))
    const report = reportOf(run)
    expect(report.roles.every(({ judged }) => judged)).toBe(true)
    expect(report.evidence.endpoints).toEqual([
      `AWS_ENDPOINT_URL_LAMBDA: ${world.aws.url}`,
      `endpoint_url of iam in profile default: ${six.url}`,
      'endpoint_url of profile default: http://aws.example'
    ])
    expect(run.stdout).toContain('AWS was asked at another address')
  })

  it('that refuses is named, without its password', async () => {
    const run = await world.command(['--timeout', '20'], {
      env: { https_proxy: proxy.url, AWS_ENDPOINT_URL: '' }
    })
    expect(run.exitCode).toBe(2)
    expect(new Set(proxy.tunnels)).toContain('xray.us-east-1.amazonaws.com:443')
    const told = `${run.stdout}${run.stderr}`
    expect(told).toContain('407')
    expect(told).toContain(new URL(proxy.url).host)
    expect(told + JSON.stringify(run.files)).not.toContain('s3cret-word')
  })
})

describe('a proxy that opens TLS, with a certificate of its own authority', () => {
  const own = authority('Authority of the tests')
  const shown = own.issues([
    '*.cn-north-1.amazonaws.com.cn',
    '*.us-gov-west-1.amazonaws.com',
    '*.us-east-1.api.aws',
    'iam.global.api.aws',
    'oidc.eu-west-1.api.aws',
    'portal.sso.eu-west-1.api.aws',
    'api.github.com',
    '*.actions.githubusercontent.com',
    '*.blob.core.windows.net',
    'iam.us-gov.amazonaws.com',
    'ghes.example'
  ])
  let proxy: Proxy
  beforeEach(async () => {
    proxy = new Proxy(behind, shown)
    await proxy.start()
  })
  afterEach(() => proxy.close())

  /** Whom a host stands for. */
  function behind(host: string): string {
    if (/^(?:ghes\.example|api\.github\.com|run\.actions\.githubusercontent\.com):/.test(host))
      return world.github.url
    const isStorage = /^(?:results-receiver\.|[a-z0-9]+\.blob\.core\.windows\.net:)/.test(host)
    return isStorage ? world.artifacts.url : world.aws.url
  }

  /** One function of another partition, and its role with more than it needs. */
  function seed(partition: string, region: string): void {
    const arn = (service: string, resource: string) =>
      `arn:${partition}:${service}:${region}:${ACCOUNT}:${resource}`
    const functionArn = arn('lambda', 'function:orders')
    world.aws.lambda.add({ FunctionArn: functionArn, Role: `arn:${partition}:iam::${ACCOUNT}:role/orders` })
    world.aws.iam.addRole({
      RoleName: 'orders',
      partition,
      inline: {
        own: policy([['dynamodb:GetItem', 'dynamodb:PutItem', 'sqs:SendMessage', 'kms:GenerateDataKey'], '*'])
      }
    })
    const calls = [
      GET_ORDER,
      {
        service: 'SQS',
        operation: 'SendMessage',
        aws: {
          queue_url: `https://sqs.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}/${ACCOUNT}/jobs`
        }
      }
    ]
    world.aws.xray.traces.push(lambdaTrace({ functionArn, calls, at: minutesAgo(5) }))
    // what a region has not got it does not know
    world.aws.faults.push({
      operation: 'GetTraceSegmentDestination',
      status: 404,
      code: 'UnknownOperationException',
      times: 9
    })
  }

  it('reaches GitHub Enterprise Server and China, whose names stand in all that is written', async () => {
    seed('aws-cn', 'cn-north-1')
    const scanner = `arn:aws-cn:iam::${ACCOUNT}:role/scanner`
    world.aws.sts.trust(scanner)
    const run = await world.action(
      {
        'role-to-assume': scanner,
        'aws-region': 'cn-north-1',
        'fail-on': 'new',
        'max-unused-actions': '0',
        comment: 'always'
      },
      {
        workspace: { 'ca.pem': own.cert },
        env: {
          HTTPS_PROXY: proxy.url,
          NODE_EXTRA_CA_CERTS: 'ca.pem',
          AWS_ENDPOINT_URL: '',
          GITHUB_SERVER_URL: 'https://ghes.example',
          GITHUB_API_URL: 'https://ghes.example/api/v3',
          ACTIONS_ID_TOKEN_REQUEST_URL: 'https://ghes.example/oidc/token?api-version=2.0'
        }
      }
    )
    expect([run.exitCode, run.outputs['verdict']]).toEqual([0, 'report'])
    expect([...new Set(proxy.tunnels)].toSorted()).toEqual([
      'ghes.example:443',
      ...['iam', 'lambda', 'monitoring', 'sts', 'xray'].map(
        (service) => `${service}.cn-north-1.amazonaws.com.cn:443`
      )
    ])
    const { Statement } = JSON.parse(run.files['policies/orders.json'] ?? '') as {
      Statement: { Action: string[] }[]
    }
    expect(Statement.filter(({ Action }) => /^(?:dynamodb|kms|sqs):/.test(Action.join()))).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem'],
        Resource: [`arn:aws-cn:dynamodb:cn-north-1:${ACCOUNT}:table/orders`]
      },
      {
        Effect: 'Allow',
        Action: ['kms:GenerateDataKey'],
        Resource: ['arn:aws-cn:kms:cn-north-1:*:key/*'],
        Condition: { StringEquals: { 'kms:ViaService': ['sqs.cn-north-1.amazonaws.com.cn'] } }
      },
      {
        Effect: 'Allow',
        Action: ['sqs:SendMessage'],
        Resource: [`arn:aws-cn:sqs:cn-north-1:${ACCOUNT}:jobs`]
      }
    ])
    expect(run.files['report.html']).toContain('https://console.amazonaws.cn/')
    expect(JSON.stringify(run.files)).not.toMatch(/arn:aws:|console\.aws\.amazon/)
    expect(world.github.comments[0]?.body).toContain('1 of 4')
    expect(annotations(run, 'warning')).toEqual([
      expect.stringMatching(/Enterprise Server.*upload-artifact@v3/)
    ])
    // Enterprise Server has no artifacts of this kind: their service is not asked
    expect([run.outputs['artifact-id'], run.outputs['artifact-url']]).toEqual(['', ''])
    expect(world.artifacts.requests).toEqual([])
    expect(annotations(run, 'notice').join()).toMatch(/no baseline yet.*On GitHub Enterprise Server a step/)
    expect(`${run.stdout}${run.stderr}${JSON.stringify(run.files)}`).not.toContain('s3cret-word')
  })

  it('reaches AWS GovCloud by its FIPS endpoints, with the credentials of a token and the authority of AWS_CA_BUNDLE', async () => {
    seed('aws-us-gov', 'us-gov-west-1')
    const role = `arn:aws-us-gov:iam::${ACCOUNT}:role/scanner`
    world.aws.sts.trust(role)
    world.github.issuedTokens.set('a-token', { sub: 'anybody', aud: 'sts.amazonaws.com' })
    const env = {
      HTTPS_PROXY: proxy.url,
      AWS_CA_BUNDLE: 'ca.pem',
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_ENDPOINT_URL: '',
      AWS_ACCESS_KEY_ID: '',
      AWS_ROLE_ARN: role,
      AWS_WEB_IDENTITY_TOKEN_FILE: 'token'
    }
    const run = await world.command(['--compare', '--aws-region', 'us-gov-west-1'], {
      workspace: { 'ca.pem': own.cert, token: 'a-token' },
      env
    })
    expect([run.exitCode, run.stderr]).toEqual([0, 'Read 1 trace: 2 calls of 1 workload.\n'])
    expect([...new Set(proxy.tunnels)].toSorted()).toEqual([
      'iam.us-gov.amazonaws.com:443',
      'lambda-fips.us-gov-west-1.amazonaws.com:443',
      'monitoring.us-gov-west-1.amazonaws.com:443',
      'sts.us-gov-west-1.amazonaws.com:443',
      'xray-fips.us-gov-west-1.amazonaws.com:443'
    ])
    expect(reportOf(run).roles).toMatchObject([
      { arn: `arn:aws-us-gov:iam::${ACCOUNT}:role/orders`, judged: true, unused: { total: 1 } }
    ])
    expect(run.files['report.html']).toContain('https://console.amazonaws-us-gov.com/')
    expect(JSON.stringify(run.files)).not.toMatch(/arn:aws:|console\.aws\.amazon/)
  })

  it('lets through an action whose AWS is asked by dual-stack addresses, and its artifact to the storage', async () => {
    seedTightShop(world.aws)
    world.artifacts.storage = 'https://productionresultssa9.blob.core.windows.net'
    const run = await world.action(
      { comment: 'always' },
      {
        workspace: { 'ca.pem': own.cert },
        env: {
          HTTPS_PROXY: proxy.url,
          NODE_EXTRA_CA_CERTS: 'ca.pem',
          AWS_USE_DUALSTACK_ENDPOINT: 'true',
          AWS_ENDPOINT_URL: '',
          GITHUB_API_URL: 'https://api.github.com',
          ACTIONS_ID_TOKEN_REQUEST_URL:
            'https://run.actions.githubusercontent.com/oidc/token?api-version=2.0',
          ACTIONS_RESULTS_URL: 'https://results-receiver.actions.githubusercontent.com/'
        }
      }
    )
    expect([run.exitCode, run.outputs['verdict'], annotations(run, 'warning')]).toEqual([0, 'report', []])
    expect([...new Set(proxy.tunnels)].toSorted()).toEqual([
      'api.github.com:443',
      'iam.global.api.aws:443',
      'lambda.us-east-1.api.aws:443',
      'monitoring.us-east-1.api.aws:443',
      'productionresultssa9.blob.core.windows.net:443',
      'results-receiver.actions.githubusercontent.com:443',
      'run.actions.githubusercontent.com:443',
      'sts.us-east-1.api.aws:443',
      'xray.us-east-1.api.aws:443'
    ])
    expect([...world.artifacts.uploaded.keys()]).toEqual(['least-privilege', 'least-privilege.html'])
    expect(world.github.comments).toHaveLength(1)
  })

  it('lets through the sign-in of a profile, and the role that it takes', async () => {
    seedTightShop(world.aws)
    world.aws.sso.refreshTokens.add('to-refresh')
    const role = `arn:aws:iam::${ACCOUNT}:role/reader`
    world.aws.sts.trust(role)
    const session = createHash('sha1').update('corp').digest('hex')
    const run = await world.command(['--compare'], {
      workspace: {
        'ca.pem': own.cert,
        '.aws/config': `
          [default]
          role_arn = ${role}
          source_profile = person
          use_dualstack_endpoint = true
          [profile person]
          sso_session = corp
          sso_account_id = ${ACCOUNT}
          sso_role_name = developer
          [sso-session corp]
          sso_region = eu-west-1
          sso_start_url = https://corp.awsapps.com/start`.replaceAll(/^ +/gm, ''),
        [`.aws/sso/cache/${session}.json`]: JSON.stringify({
          accessToken: 'over',
          expiresAt: '2020-01-01T00:00:00Z',
          clientId: 'cli',
          clientSecret: 'of-the-client',
          refreshToken: 'to-refresh'
        })
      },
      env: {
        HOME: '.',
        HTTPS_PROXY: proxy.url,
        AWS_CA_BUNDLE: 'ca.pem',
        AWS_ENDPOINT_URL: '',
        AWS_ACCESS_KEY_ID: '',
        AWS_SECRET_ACCESS_KEY: ''
      }
    })
    expect([run.exitCode, run.stderr]).toEqual([0, 'Read 3 traces: 3 calls of 1 workload.\n'])
    // the sign-in has a region of its own
    expect([...new Set(proxy.tunnels)].toSorted()).toEqual([
      'iam.global.api.aws:443',
      'lambda.us-east-1.api.aws:443',
      'monitoring.us-east-1.api.aws:443',
      'oidc.eu-west-1.api.aws:443',
      'portal.sso.eu-west-1.api.aws:443',
      'sts.us-east-1.api.aws:443',
      'xray.us-east-1.api.aws:443'
    ])
    expect(world.aws.sts.sessions.map(({ roleArn }) => roleArn)).toEqual([
      `arn:aws:iam::${ACCOUNT}:role/developer`,
      role
    ])
  })

  it('is refused where nobody vouches for it, with what mends that', async () => {
    const run = await world.command(['--aws-region', 'us-gov-west-1'], {
      workspace: { 'ca.pem': authority('Another authority').cert },
      env: { HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: 'ca.pem', AWS_ENDPOINT_URL: '' }
    })
    expect(run.exitCode).toBe(2)
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /Reading X-Ray stopped: through the proxy 127.0.0.1:\d+: unable to verify the first certificate\. .*NODE_EXTRA_CA_CERTS.*AWS_CA_BUNDLE/
    )
    expect(world.awsCalls).toBe(0)
  })
})

/** The same server at `[::1]`, or at 127.0.0.1 on a machine without IPv6. */
async function onIpv6(target: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((socket) => {
    const behind = connect(Number(new URL(target).port), '127.0.0.1')
    socket.on('error', () => behind.destroy())
    behind.on('error', () => socket.destroy())
    socket.pipe(behind).pipe(socket)
  })
  const host = await new Promise<string>((resolve) => {
    server.once('error', () => void server.listen(0, '127.0.0.1', () => resolve('127.0.0.1')))
    server.listen(0, '::1', () => resolve('[::1]'))
  })
  return { url: `http://${host}:${(server.address() as AddressInfo).port}`, close: () => void server.close() }
}
