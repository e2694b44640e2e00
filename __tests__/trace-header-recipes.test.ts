/** The recipes in examples/trace-headers/, each with its library against a server of this machine: one new header per request. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from '@jest/globals'

const FOLDER = join(process.cwd(), 'examples', 'trace-headers')
const RUN = 'a1b2c3d4e5f6'
const HEADER = /^Root=1-([0-9a-f]{8})-a1b2c3d4e5f6[0-9a-f]{12};Parent=[0-9a-f]{16};Sampled=1$/
const recipe = (name: string): string => JSON.stringify(pathToFileURL(join(FOLDER, name)).href)

const run = promisify(execFile)
let server: Server
let url: string
const sent: { path: string; header: string }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    sent.push({ path: request.url ?? '', header: String(request.headers['x-amzn-trace-id']) })
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => {
  server.close()
})

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  XRLP_RUN_ID: RUN,
  URL: url,
  PYTHONPATH: FOLDER,
  PYTHONDONTWRITEBYTECODE: '1',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'AKIASTATICSTATIC0001',
  AWS_SECRET_ACCESS_KEY: 'static-secret-of-the-tests'
})

function expectHeaders(...paths: string[]): void {
  for (const path of paths) {
    const headers = sent.filter((request) => request.path.startsWith(path)).map(({ header }) => header)
    expect([path, headers.length, new Set(headers).size]).toEqual([path, 2, 2])
    for (const header of headers) {
      const [, time = ''] = HEADER.exec(header) ?? []
      expect(Math.abs(Number.parseInt(time, 16) * 1000 - Date.now())).toBeLessThan(120_000)
    }
  }
}

it('fetch, axios and the AWS SDK for JavaScript', async () => {
  const script = `
    import axios from 'axios'
    import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda'
    import ${recipe('fetch.mjs')}
    import { traced as tracedAxios } from ${recipe('axios.mjs')}
    import { traced as tracedSdk } from ${recipe('aws-sdk.mjs')}
    const { URL: url } = process.env
    const client = tracedAxios(axios.create())
    const lambda = tracedSdk(new LambdaClient({ endpoint: url }))
    for (const body of ['1', '2']) {
      await fetch(url + '/fetch', { method: 'POST', body })
      await client.get(url + '/axios')
      await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'orders' }))
    }`
  await run(process.execPath, ['--input-type=module', '-e', script], { env: environment() })
  expectHeaders('/fetch', '/axios', '/2015-03-31/functions/orders')
})

/** Where the libraries are not installed, what the recipes use of them is played. */
const PYTHON = `
import os, sys, types, urllib.request
url = os.environ["URL"]

def send(path, headers):
    urllib.request.urlopen(urllib.request.Request(url + path, headers=headers)).read()

try:
    import requests
except ImportError:
    requests, adapters = types.ModuleType("requests"), types.ModuleType("requests.adapters")
    adapters.HTTPAdapter = type("HTTPAdapter", (), {})
    class Session:
        def mount(self, prefix, adapter):
            self.adapter = adapter
        def get(self, target):
            request = types.SimpleNamespace(headers={})
            self.adapter.add_headers(request, stream=False)
            send(target[len(url):], request.headers)
    requests.Session = Session
    sys.modules.update({"requests": requests, "requests.adapters": adapters})
try:
    import boto3
    client = boto3.client("lambda", endpoint_url=url)
except ImportError:
    class Client:
        def __init__(self):
            self.meta = types.SimpleNamespace(events=self)
        def register(self, event, handler):
            assert event == "before-send.*"
            self.handler = handler
        def get_function_url_config(self, FunctionName):
            request = types.SimpleNamespace(headers={})
            self.handler(request=request, event_name="before-send.lambda.GetFunctionUrlConfig")
            send("/2021-10-31/functions/" + FunctionName + "/url", request.headers)
    client = Client()

import requests_traced, boto3_traced
session = requests_traced.traced(requests.Session())
boto3_traced.traced(client)
for _ in range(2):
    session.get(url + "/requests")
    client.get_function_url_config(FunctionName="orders")
`

it('requests and boto3', async () => {
  await run('python3', ['-c', PYTHON], { env: environment() })
  expectHeaders('/requests', '/2021-10-31/functions/orders/url')
})

it('k6, with a stub in the place of its modules', async () => {
  const text = readFileSync(join(FOLDER, 'k6.js'), 'utf8')
  const script = `
    import { randomBytes as bytes } from 'node:crypto'
    const __ENV = process.env
    const requests = []
    const randomBytes = (count) => new Uint8Array(bytes(count)).buffer
    const http = { get: (target, options) => requests.push({ target, options }) }
    ${text.replace(/^import .* from 'k6.*'$/gm, '').replace('export default function', 'function iteration')}
    iteration()
    iteration()
    process.stdout.write(JSON.stringify(requests.map(({ options }) => options.headers['X-Amzn-Trace-Id'])))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    env: environment()
  })
  const headers = JSON.parse(stdout) as string[]
  expect(new Set(headers).size).toBe(2)
  for (const header of headers) expect(header).toMatch(HEADER)
})
