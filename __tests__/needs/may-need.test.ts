/** What AWS lists for an operation beside what every call needs: never unused, left out of the policy, and told the same everywhere. */
import { describe, expect, it } from '@jest/globals'
import { explainOperation } from '../../src/cli/commands/explain.ts'
import { needsOf } from '../../src/needs/needs.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { clientsNamed } from '../../src/reference/service-names.ts'
import { lambdaFunction } from '../../src/domain/workload.ts'
import { scanOf } from '../scan-in-memory.ts'
import { functionArn, policy, roleArn } from '../e2e/shop.ts'
import { lambdaTrace } from '../e2e/traces.ts'

const reference = await loadReference()
const caller = lambdaFunction(functionArn('shop'))
if (caller === undefined) throw new Error('unreachable')

interface Operation {
  service: string
  operation: string
  listed: string[]
}

/** Every operation that its client's own name leads to. */
const OPERATIONS: Operation[] = reference.prefixes().flatMap((prefix) =>
  reference.clients(prefix).flatMap((client) =>
    [...reference.operations(prefix, client)].flatMap((operation) => {
      const [first] = clientsNamed(client, reference)
      const listed = reference.authorizedActions(prefix, client, operation) ?? []
      return first?.prefix === prefix && first.client === client
        ? [{ service: client, operation, listed }]
        : []
    })
  )
)

/** What a call of each operation needs and may need. */
const DERIVED = OPERATIONS.map(({ service, operation, listed }) => {
  const { needs, mayNeed, listed: besides, when } = needsOf(called(service, operation), caller, reference)
  const needed = [...new Set(needs.map(({ action }) => action))].toSorted()
  const maybe = [...new Set([...mayNeed, ...besides])].toSorted()
  return { service, operation, listed, needed, maybe, when }
})

describe('every action that AWS lists for an operation', () => {
  it('is needed or may be needed by a call of it: none is left to be called unused', () => {
    expect(DERIVED.length).toBeGreaterThan(8000)
    const lost = DERIVED.flatMap(({ service, operation, listed, needed, maybe }) =>
      listed
        .filter((name) => reference.action(name) !== undefined && ![...needed, ...maybe].includes(name))
        .map((name) => `${service} ${operation}: ${name}`)
    )
    expect(lost).toEqual([])
  })

  it('is what explain tells, for every operation: needs and may-needs alike', () => {
    const differing = DERIVED.flatMap(({ service, operation, needed, maybe }) => {
      const text = explainOperation(service, operation, reference)
      const named = (word: string): string[] =>
        text
          .flatMap((line) => new RegExp(`^  ${word} (\\S+?)(?:: if |$| \\()`).exec(line)?.[1] ?? [])
          .toSorted()
      const isSame = JSON.stringify([named('needs'), named('may need')]) === JSON.stringify([needed, maybe])
      return isSame ? [] : [`${service} ${operation}`]
    })
    expect(differing).toEqual([])
  })
})

/** Kinds of actions of which every service tells in the same words what of a request needs them. */
const KINDS: readonly (readonly [kind: string, action: RegExp, when: RegExp])[] = [
  ['roles to pass', /^iam:PassRole$/, /^it passes a role$/],
  ['ACLs', /^s3:Put\w*Acl$/, /^it sets an ACL /],
  ['legal holds', /^s3:Put\w*LegalHold$/, /^it sets a legal hold /],
  ['retention', /^s3:Put\w*Retention$/, /^it sets a retention period /],
  ['bypassed retention', /:BypassGovernanceRetention$/, /^it bypasses governance retention /],
  ['versions', /^s3:(?:Get|Delete)ObjectVersion$/, /^it names a version /],
  ['keys', /^kms:(?!Tag|Untag)/, /key encrypts$/],
  ['tags', /^(?!s3-object-lambda).*:(?:TagResource|PutObjectTagging|CreateTags)$/, /^it sets tags$/],
  ['web ACLs', /:SetWebA(?:cl|CL)$/, /^it names a web ACL$/],
  ['connections to pass', /:PassConnection$/, /^it passes a connection/]
]

describe('when a call needs what AWS lists for its operation', () => {
  const told = DERIVED.flatMap(({ when }) => Object.entries(when))

  it('is told of every action, and names the service where that is another one', () => {
    const silent = DERIVED.flatMap(({ service, operation, maybe, when }) =>
      maybe
        .filter((name) => reference.action(name) !== undefined && !/\w{4}/.test(when[name] ?? ''))
        .map((name) => `${service} ${operation}: ${name}`)
    )
    expect(silent).toEqual([])
    expect(needsOf(called('Lambda', 'CreateFunction'), caller, reference).when).toMatchObject({
      'ec2:DescribeSubnets': 'it also has to describe subnets (ec2)'
    })
  })

  it.each(KINDS)('is told alike of all %s', (_, action, when) => {
    const some = told.filter(([name]) => action.test(name))
    expect(some.length).toBeGreaterThan(0)
    expect(some.filter(([, words]) => !when.test(words))).toEqual([])
  })
})

function called(service: string, operation: string): Parameters<typeof needsOf>[0] {
  return { service, operation, parameters: {}, outcome: 'ok' }
}

describe('a role whose function puts objects', () => {
  const UPLOAD = functionArn('upload')
  const put = { service: 'S3', operation: 'PutObject', aws: { bucket_name: 'scans' } }
  const document = policy(
    [['s3:PutObject', 's3:PutObjectAcl', 's3:PutObjectRetention', 's3:DeleteObject'], 'arn:aws:s3:::scans/*'],
    ['kms:Decrypt', `arn:aws:kms:us-east-1:123456789012:key/*`]
  )
  const reported = scanOf([lambdaTrace({ functionArn: UPLOAD, calls: [put] })], {
    [roleArn('upload')]: {
      functions: [UPLOAD],
      policies: { policies: [{ name: 'app', document }], unread: [] }
    }
  })

  it('keeps what a put may need, undecided, with when it is needed; what it never needs is unused', async () => {
    const [role] = (await reported).roles
    const undecided = role?.undecided.filter(({ action }) => action.startsWith('s3:'))
    expect(undecided).toEqual([
      { action: 's3:PutObjectAcl', why: 'S3 PutObject may need it, if it sets an ACL (ACL, Grant…)' },
      {
        action: 's3:PutObjectRetention',
        why: 'S3 PutObject may need it, if it sets a retention period (ObjectLockMode, ObjectLockRetainUntilDate)'
      }
    ])
    expect(role?.unused.actions?.map(({ action }) => action)).toEqual(['s3:DeleteObject'])
  })

  it('leaves it out of the written policy, and lists beside it what is left out', async () => {
    const [workload] = (await reported).workloads
    const allowed = workload?.policy?.Statement.flatMap(({ Action }) => Action)
    expect(allowed?.filter((action) => action.startsWith('s3:'))).toEqual(['s3:PutObject'])
    expect(workload?.leftOut).toContainEqual({
      action: 's3:PutObjectAcl',
      when: 'S3 PutObject: if it sets an ACL (ACL, Grant…)'
    })
    expect(workload?.leftOut?.map(({ action }) => action)).not.toContain('s3:PutObject')
  })
})

describe('a role that lets in what is no call of an AWS SDK', () => {
  const ORDERS = functionArn('orders')
  const get = { service: 'DynamoDB', operation: 'GetItem', aws: { table_name: 'orders' } }
  const granted = (...actions: string[]) =>
    scanOf([lambdaTrace({ functionArn: ORDERS, calls: [get] })], {
      [roleArn('orders')]: {
        functions: [ORDERS],
        policies: {
          policies: [{ name: 'app', document: policy([['dynamodb:GetItem', ...actions], '*']) }],
          unread: []
        }
      }
    })
  const unusedOf = async (...actions: string[]): Promise<string[] | undefined> =>
    (await granted(...actions)).roles[0]?.unused.actions?.map(({ action }) => action)

  it('is never told to take away logins and signed requests, which no trace shows', async () => {
    const signing = ['rds-db:connect', 'kafka-cluster:Connect', 'es:ESHttpGet', 'execute-api:Invoke']
    const [role] = (await granted(...signing, 'rds:DeleteDBInstance')).roles
    expect(role?.unused.actions?.map(({ action }) => action)).toEqual(['rds:DeleteDBInstance'])
    expect(role?.undecided.map(({ action }) => action)).toEqual(signing.toSorted())
    expect(role?.undecided.find(({ action }) => action === 'rds-db:connect')?.why).toBe(
      'it is of logins to databases, which are no calls of an AWS SDK: no trace shows them'
    )
  })

  it('may invoke a function by its URL, where it names that', async () => {
    expect(await unusedOf('lambda:InvokeFunction')).toEqual(['lambda:InvokeFunction'])
    expect(await unusedOf('lambda:Invoke*')).toEqual(['lambda:InvokeAsync', 'lambda:InvokeFunction'])
    expect(await unusedOf('lambda:InvokeFunction', 'lambda:InvokeFunctionUrl')).toEqual([])
  })
})
