import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { spanDocument } from '../../src/traces/spans.ts'
import { lambdaSpans, spansOf } from '../e2e/adot-spans.ts'
import { instanceTrace, namedTrace, taskTrace } from '../e2e/otel-traces.ts'
import { lambdaTrace } from '../e2e/traces.ts'
import { scanOf } from '../scan-in-memory.ts'
import { edits, IDENTITY, mangled, type Json } from './mangling.ts'

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:orders'
const REFUSED =
  'User: arn:aws:sts::123456789012:assumed-role/r/s is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:123456789012:key/k'

const xray = lambdaTrace({
  functionArn: FUNCTION,
  shape: 'invocation',
  at: 1_795_000_000,
  calls: [
    { service: 'DynamoDB', operation: 'Query', aws: { table_name: 'orders', index_name: 'by-date' } },
    { service: 'DynamoDB', operation: 'BatchGetItem', aws: { table_names: "dict_keys(['a', 'b'])" } },
    { service: 'S3', operation: 'CopyObject', aws: { bucket_name: 'b', key: 'k', copy_source: 'c/k%20' } },
    {
      service: 'SQS',
      operation: 'SendMessage',
      aws: { queue_url: 'https://sqs.us-east-1.amazonaws.com/123456789012/q' }
    },
    { service: 'SNS', operation: 'Publish', aws: { topic_arn: 'arn:aws:sns:us-east-1:123456789012:t' } },
    { service: 'Lambda', operation: 'Invoke', aws: { function_name: 'callee:live' }, nestedIn: ['local'] },
    { service: 'SecretsManager', operation: 'GetSecretValue', aws: { secret_id: 'shop/db' } },
    { service: 'KMS', operation: 'Decrypt', error: { type: 'AccessDeniedException', message: REFUSED } }
  ]
})
const task = taskTrace({
  family: 'worker',
  revision: '12',
  calls: [
    { service: 'S3', operation: 'GetObject', attributes: { 'aws.s3.bucket': 'uploads' } },
    {
      service: 'SFN',
      operation: 'StartExecution',
      attributes: {
        'aws.step_functions.state_machine.arn': 'arn:aws:states:us-east-1:123456789012:stateMachine:m'
      }
    },
    { service: 'SQS', operation: 'ReceiveMessage', attributes: { 'aws.sqs.queue.name': 'q' } },
    {
      service: 'Bedrock Runtime',
      operation: 'Converse',
      attributes: { 'gen_ai.request.model': 'amazon.nova-lite-v1:0' }
    }
  ]
})
const instance = instanceTrace({
  instanceId: 'i-0c0ffee0123456789',
  calls: [{ service: 'Kinesis', operation: 'PutRecord', attributes: { 'aws.kinesis.stream.name': 's' } }]
})
const named = namedTrace('orders-api', [
  { service: 'SSM', operation: 'GetParameter', aws: { name: '/shop/x' } }
])
const spans = [
  ...spansOf(xray),
  ...lambdaSpans(
    FUNCTION.replace('orders', 'adot'),
    [
      { service: 'DynamoDB', operation: 'GetItem', attributes: { 'aws.dynamodb.table_names': ['t'] } },
      {
        service: 'Secrets Manager',
        operation: 'GetSecretValue',
        attributes: {
          'aws.secretsmanager.secret.arn': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:s-AbCdEf'
        }
      },
      { service: 'S3', operation: 'HeadObject', error: { type: 'AccessDenied', message: REFUSED } }
    ],
    '1-6afd83c0-a1b2c3d4e5f6a7b8c9d0e1f2'
  )
]

const SEEDS: readonly (readonly [dialect: string, documents: readonly Json[]])[] = [
  ['an X-Ray SDK in a function', xray.documents as readonly Json[]],
  ['OpenTelemetry in a task', task.documents as readonly Json[]],
  ['OpenTelemetry on an instance', instance.documents as readonly Json[]],
  ['an X-Ray SDK in a container', named.documents as readonly Json[]]
]
const ALL = SEEDS.flatMap(([, documents]) => documents)
const RUNS = { numRuns: 150 }

/** The report's text, of documents that are all one trace's. */
async function reportOf(documents: readonly unknown[]): Promise<string> {
  const texts = documents.map(textOf)
  return JSON.stringify(await scanOf([{ Id: '1-6afd83c0-000000000000000000000000', documents: texts }]))
}

function textOf(document: unknown): string {
  return typeof document === 'string' ? document : (JSON.stringify(document) ?? '')
}

/** Spans as they are read from a file: what is none stays as it is. */
function read(records: readonly Json[]): unknown[] {
  return records.map((each) => spanDocument(each)?.document ?? each)
}

/** Every resource in the report that IAM would be given. */
async function resourcesOf(documents: readonly unknown[]): Promise<string[]> {
  const { workloads } = JSON.parse(await reportOf(documents)) as Awaited<ReturnType<typeof scanOf>>
  return workloads.flatMap(({ needs, implied, policy }) => [
    ...[...needs, ...implied].map(({ resource }) => resource),
    ...(policy?.Statement ?? []).flatMap(({ Resource }) => Resource)
  ])
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html: partition, service, region, account, resource. */
const ARN = /^arn:aws(-[a-z]+)*:[a-z0-9-]+:([a-z]{2,}(-[a-z]+)+-\d+|\*|):(\d{12}|\*|aws|):[^\s]+$/u

function duplicatedAndShuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...items]).chain((twice) => {
    const all = [...items, ...twice]
    return fc.shuffledSubarray(all, { minLength: all.length })
  })
}

describe('the seeds, as they are', () => {
  it('have calls of every workload, so that what is mangled are real documents', async () => {
    const { workloads } = JSON.parse(await reportOf([...ALL, ...read(spans)])) as Awaited<
      ReturnType<typeof scanOf>
    >
    expect(workloads.map(({ kind, needs }) => `${kind} ${needs.length > 0}`)).toEqual([
      'ec2 true',
      'ecs true',
      'lambda true',
      'lambda true',
      'segment true'
    ])
  })

  it('give the same report shuffled and duplicated', async () => {
    const documents = [...ALL, ...read(spans)]
    const expected = await reportOf(documents)
    await fc.assert(
      fc.asyncProperty(duplicatedAndShuffled(documents), async (others) => {
        expect(await reportOf(others)).toBe(expected)
      }),
      { numRuns: 40 }
    )
  })
})

describe.each([...SEEDS, ['spans', spans] as const])('mangled documents of %s', (dialect, documents) => {
  const documentsOf = (list: Parameters<typeof mangled>[1], spared?: RegExp) => {
    const wrong = mangled(documents, list, spared)
    return dialect === 'spans' ? read(wrong) : wrong
  }

  it('give a report, in which every resource is * or an ARN', async () => {
    await fc.assert(
      fc.asyncProperty(edits(8), async (list) => {
        for (const resource of await resourcesOf(documentsOf(list)))
          if (resource !== '*') expect(resource).toMatch(ARN)
      }),
      RUNS
    )
  })

  it('give the same report whatever their order and however often they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        edits(8).chain((list) => {
          const wrong = documentsOf(list, IDENTITY)
          return fc.record({ wrong: fc.constant(wrong), others: duplicatedAndShuffled(wrong) })
        }),
        async ({ wrong, others }) => {
          // each is malformed as often as it comes
          expect(withoutMalformed(await reportOf(others))).toBe(withoutMalformed(await reportOf(wrong)))
        }
      ),
      { numRuns: 60 }
    )
  })
})

describe('an instance in a region that is none', () => {
  it.each(['', ' ', '?', '*', 'nowhere', 'a:b', 'näme', '${x}', 'us-east-1.example.com/'])(
    'calls nothing in a region %j',
    async (region) => {
      const text = JSON.stringify(instance.documents).replaceAll('us-east-1', region)
      const resources = await resourcesOf(JSON.parse(text) as Json[])
      expect(resources).not.toEqual([])
      for (const resource of resources) expect(resource).toMatch(ARN)
    }
  )
})

describe('different documents that say that they are the same one', () => {
  it('are one call, the same whichever comes first', async () => {
    const [first, second] = ['orders', 'audit'].map((table_name) => ({
      id: 'c',
      parent_id: 'f',
      name: 'DynamoDB',
      namespace: 'aws',
      end_time: 2,
      http: { response: { status: 200 } },
      aws: { operation: 'GetItem', table_name }
    }))
    const segment = { id: 'f', origin: 'AWS::Lambda::Function', aws: { function_arn: FUNCTION }, end_time: 2 }
    expect(await reportOf([segment, second, first])).toBe(await reportOf([segment, first, second]))
  })

  it('give the same report whatever their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(edits(6), edits(6)).chain(([some, others]) => {
          const both = [...mangled(ALL, some), ...mangled(ALL, others)].map(textOf)
          const shuffled = fc.shuffledSubarray(both, { minLength: both.length })
          return fc.record({ both: fc.constant(both), shuffled })
        }),
        async ({ both, shuffled }) => {
          expect(await reportOf(shuffled)).toBe(await reportOf(both))
        }
      ),
      { numRuns: 60 }
    )
  })
})

function withoutMalformed(report: string): string {
  return report
    .replace(/"malformed":\d+/, '')
    .replace(/\{"kind":"malformed","traces":\d+/, '{"kind":"malformed"')
}
