import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { spanDocument } from '../../src/traces/spans.ts'
import { lambdaSpans, spansOf } from '../e2e/adot-spans.ts'
import { scanOf } from '../scan-in-memory.ts'
import { DIALECT_CASES } from './dialect-cases.ts'
import { edits, IDENTITY, mangled, type Json } from './mangling.ts'

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:orders'
const REFUSED =
  'User: arn:aws:sts::123456789012:assumed-role/r/s is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:123456789012:key/k'

const SEEDS = DIALECT_CASES.map(({ dialect, name, documents }) => [`${dialect}: ${name}`, documents] as const)
const documentsNamed = (title: string): readonly Json[] => SEEDS.find(([name]) => name === title)?.[1] ?? []
const instance = documentsNamed('opentelemetry: an instance of EC2')
const spans = [
  ...spansOf({
    Id: '1-6afd83c0-b1b2c3d4e5f6a7b8c9d0e1f2',
    documents: documentsNamed('x-ray-sdk: a function')
  }),
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

const ALL = SEEDS.flatMap(([, documents]) => documents)
const RUNS = { numRuns: 25 }

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
    expect(workloads.filter(({ needs }) => needs.length === 0)).toEqual([])
    expect(workloads.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ec2', 'ecs', 'lambda', 'lambda', 'segment'])
    )
  })

  it('give the same report shuffled and duplicated', async () => {
    const documents = [...ALL, ...read(spans)]
    const expected = await reportOf(documents)
    await fc.assert(
      fc.asyncProperty(duplicatedAndShuffled(documents), async (others) => {
        expect(await reportOf(others)).toBe(expected)
      }),
      { numRuns: 20 }
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
      { numRuns: 20 }
    )
  })
})

describe('an instance in a region that is none', () => {
  it.each(['', ' ', '?', '*', 'nowhere', 'a:b', 'näme', '${x}', 'us-east-1.example.com/'])(
    'calls nothing in a region %j',
    async (region) => {
      const text = JSON.stringify(instance).replaceAll('us-east-1', region)
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
      { numRuns: 20 }
    )
  })
})

function withoutMalformed(report: string): string {
  return report
    .replace(/"malformed":\d+/, '')
    .replace(/\{"kind":"malformed","traces":\d+/, '{"kind":"malformed"')
    .replace(/"digest":"[^"]*"/, '')
}
