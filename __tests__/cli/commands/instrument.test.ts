import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GetFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import AWSXRay from 'aws-xray-sdk-core'
import { instrumentationFor } from '../../../src/cli/commands/instrument.ts'
import {
  whitelistFor,
  type OperationEntry,
  type Whitelist
} from '../../../src/services/instrumentation/whitelist.ts'
import type { Sdk } from '../../../src/services/instrumentation/sdks.ts'
import { needsOf, type Derivation } from '../../../src/needs/needs.ts'
import { loadReference } from '../../../src/reference/reference.ts'
import { readTrace } from '../../../src/traces/trace.ts'

const require = createRequire(import.meta.url)
const DEFAULTS = require.resolve('aws-xray-sdk-core/dist/lib/resources/aws_whitelist.json')
const FUNCTION = 'arn:aws:lambda:eu-west-1:111122223333:function:shop-checkout'
const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:orders'
const SECRET_VALUE = 'hunter2-the-value'

const SUBSCRIBED =
  '<SubscribeResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><SubscribeResult/></SubscribeResponse>'

let server: Server
let endpoint: string

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume()
    const target = String(request.headers['x-amz-target'] ?? '')
    const body = target.endsWith('GetSecretValue')
      ? { SecretString: SECRET_VALUE }
      : target.endsWith('GetParameter')
        ? { Parameter: { Value: SECRET_VALUE } }
        : {}
    const isXml = target === '' && request.method === 'POST'
    response.setHeader('x-amzn-requestid', '00000000-0000-0000-0000-000000000001')
    response.setHeader('content-type', isXml ? 'text/xml' : 'application/json')
    response.end(isXml ? SUBSCRIBED : JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // oxlint-disable-next-line no-unsafe-type-assertion -- a server on a port has no other address
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  AWSXRay.enableManualMode()
})

afterAll(async () => {
  await new Promise((done) => server.close(done))
})

/** The segment document that the real SDK writes for calls of real clients, as a function's. */
async function document(whitelist: Whitelist | undefined): Promise<string> {
  AWSXRay.setAWSWhitelist(DEFAULTS)
  if (whitelist !== undefined) AWSXRay.appendAWSWhitelist(whitelist)
  const segment = new AWSXRay.Segment('shop-checkout')
  Object.assign(segment, { origin: 'AWS::Lambda::Function', aws: { function_arn: FUNCTION } })
  const settings = {
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
  }
  const ssm = AWSXRay.captureAWSv3Client(new SSMClient(settings), segment)
  const secrets = AWSXRay.captureAWSv3Client(new SecretsManagerClient(settings), segment)
  const sns = AWSXRay.captureAWSv3Client(new SNSClient(settings), segment)
  const lambda = AWSXRay.captureAWSv3Client(new LambdaClient(settings), segment)
  await ssm.send(new GetParameterCommand({ Name: '/shop/limit' }))
  await ssm.send(new PutParameterCommand({ Name: '/shop/limit', Value: SECRET_VALUE, Type: 'String' }))
  await secrets.send(new GetSecretValueCommand({ SecretId: 'prod/db' }))
  await sns.send(
    new SubscribeCommand({ TopicArn: TOPIC, Protocol: 'email', Endpoint: 'someone@example.com' })
  )
  await lambda.send(new GetFunctionCommand({ FunctionName: 'shop-stock' }))
  return segment.format()
}

/** What is derived for each call, by operation. */
async function derivations(whitelist: Whitelist | undefined): Promise<Record<string, Derivation>> {
  const reference = await loadReference()
  const { calls } = readTrace({
    id: '1-00000000-000000000000000000000000',
    documents: [await document(whitelist)]
  })
  return Object.fromEntries(
    calls.map(({ call, workload }) => [call.operation, needsOf(call, workload, reference)])
  )
}

const OPERATIONS = ['GetFunction', 'GetParameter', 'GetSecretValue', 'PutParameter', 'Subscribe']

describe('the list for Node, appended to the real X-Ray SDK', () => {
  it('turns calls whose resource was unresolved into exact needs', async () => {
    const before = await derivations(undefined)
    const after = await derivations(whitelistFor('node'))
    expect(Object.keys(before).sort()).toEqual(OPERATIONS)
    for (const operation of OPERATIONS) {
      expect({ operation, unresolved: before[operation]?.unresolved }).toEqual({
        operation,
        unresolved: expect.anything()
      })
    }
    const arns = Object.fromEntries(
      OPERATIONS.map((operation) => [
        operation,
        after[operation]?.needs.map(({ resource, precision }) => `${precision} ${resource}`)
      ])
    )
    expect(arns).toEqual({
      GetFunction: ['exact arn:aws:lambda:eu-west-1:111122223333:function:shop-stock'],
      GetParameter: ['exact arn:aws:ssm:eu-west-1:111122223333:parameter/shop/limit'],
      GetSecretValue: ['exact arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-??????'],
      PutParameter: ['exact arn:aws:ssm:eu-west-1:111122223333:parameter/shop/limit'],
      Subscribe: [`exact ${TOPIC}`]
    })
  })

  it('records no value of a secret or parameter, and no address of a subscriber', async () => {
    const written = await document(whitelistFor('node'))
    expect(written).toContain('/shop/limit')
    expect(written).not.toContain(SECRET_VALUE)
    expect(written).not.toContain('someone@example.com')
  })

  it('loses nothing that the SDK records by default, although it replaces whole services', () => {
    const ours = whitelistFor('node').services
    const { services } = require(DEFAULTS) as Whitelist
    const lost = Object.entries(services).flatMap(([service, { operations }]) =>
      ours[service] === undefined
        ? []
        : Object.entries(operations).flatMap(([operation, entry]) =>
            recordedBy(entry)
              .filter((what) => !recordedBy(ours[service]?.operations[operation] ?? {}).includes(what))
              .map((what) => `${service} ${operation} ${what}`)
          )
    )
    expect(lost).toEqual([])
  })
})

function recordedBy(entry: OperationEntry): string[] {
  return [
    ...(entry.request_parameters ?? []),
    ...(entry.response_parameters ?? []).map((name) => `answer ${name}`),
    ...Object.entries(entry.request_descriptors ?? {}).map(([name, d]) => `${name} as ${d.rename_to}`),
    ...Object.entries(entry.response_descriptors ?? {}).map(([name, d]) => `answer ${name} as ${d.rename_to}`)
  ]
}

describe('the list for each SDK', () => {
  const ENTRIES = ['request_parameters', 'request_descriptors', 'response_parameters', 'response_descriptors']
  /** Members of AWS's APIs that hold contents, secrets or people. */
  const CONTENT =
    /^(Value|SecretString|SecretBinary|Message|MessageBody|Payload|Body|Plaintext|CiphertextBlob|Item|Entries|Records?|Data|Statement|QueryString|Detail|PhoneNumber|Password|Username|Endpoint|Email(?!Identity$).*|body|input|prompt|sql|messages?|logEvents)$/

  it.each<Sdk>(['node', 'python', 'java', 'dotnet'])('%s: is JSON that names no content', (sdk) => {
    const { output } = instrumentationFor(sdk)
    const { services } = JSON.parse(output) as Whitelist
    const entries = Object.values(services).flatMap(({ operations }) => Object.values(operations))
    expect(entries.length).toBeGreaterThan(500)
    for (const entry of entries) {
      expect(ENTRIES).toEqual(expect.arrayContaining(Object.keys(entry)))
      const whole = [...(entry.request_parameters ?? []), ...(entry.response_parameters ?? [])]
      expect(whole.filter((name) => CONTENT.test(name))).toEqual([])
      const requested = entry.request_parameters ?? []
      expect(requested).toEqual([...new Set(requested)])
    }
  })

  it.each<[Sdk, string, string, string]>([
    ['node', 's3', 'headObject', 'Bucket as bucket_name'],
    ['python', 's3', 'HeadObject', 'Bucket as bucket_name'],
    ['java', 'S3', 'HeadObject', 'Bucket'],
    ['dotnet', 'S3', 'GetObjectMetadata', 'BucketName'],
    ['node', 'sfn', 'startExecution', 'stateMachineArn'],
    ['python', 'states', 'StartExecution', 'stateMachineArn'],
    ['java', 'Sfn', 'StartExecution', 'stateMachineArn'],
    ['dotnet', 'StepFunctions', 'StartExecution', 'StateMachineArn'],
    ['node', 'kms', 'decrypt', 'answer KeyId'],
    ['python', 'runtime.sagemaker', 'InvokeEndpoint', 'EndpointName'],
    ['node', 'eventbridge', 'putRule', 'EventBusName'],
    ['python', 'streams.dynamodb', 'DescribeStream', 'StreamArn']
  ])(
    '%s spells service, operation and parameter as it reads them: %s %s %s',
    (sdk, service, operation, what) => {
      expect(recordedBy(whitelistFor(sdk).services[service]?.operations[operation] ?? {})).toContain(what)
    }
  )

  it('says how each SDK is made to read it, and gives OpenTelemetry settings instead', () => {
    expect(instrumentationFor('node').instructions.join('\n')).toContain('AWSXRay.appendAWSWhitelist(')
    expect(instrumentationFor('python').instructions.join('\n')).toContain("boto_utils.whitelist['services']")
    expect(instrumentationFor('java').instructions.join('\n')).toContain('new TracingInterceptor(')
    expect(instrumentationFor('dotnet').instructions.join('\n')).toContain('RegisterXRayForAllServices("')
    expect(instrumentationFor('opentelemetry').output).toContain('aws.s3.bucket')
  })
})
