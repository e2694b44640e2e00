/**
 * One table serves reading, `explain` and `instrument`: whatever one of them names, the others know, for every operation. What
 * operations have which parameters, and how SDKs spell them, is from AWS's published models: scripts/spellings.ts.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { fieldNames, type Spelled } from '../../scripts/spellings.ts'
import { explainOperation } from '../../src/cli/commands/explain.ts'
import { instrumentationFor } from '../../src/cli/commands/instrument.ts'
import type { Parameters, Workload } from '../../src/domain/call.ts'
import { needsOf } from '../../src/needs/needs.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { clientsNamed } from '../../src/reference/service-names.ts'
import type { Whitelist } from '../../src/services/instrumentation/whitelist.ts'
import { clientsKnown, namesIn, pascal } from '../../src/services/table.ts'
import { awsCall, functionSegment, read, SHOP } from '../traces/documents.ts'

const reference = await loadReference()
const models = JSON.parse(
  gunzipSync(readFileSync('__tests__/services/spellings.json.gz')).toString('utf8')
) as Record<string, Spelled>
const workload: Workload = {
  arn: 'arn:aws:lambda:eu-west-1:111122223333:function:shop',
  kind: 'lambda',
  name: 'shop',
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333'
}

interface Row {
  client: string
  operation: string
  parameter: string
}

/** Every parameter that shows a resource, with each operation that has it. */
const rows: Row[] = clientsKnown().flatMap(([client, { parameters }]) =>
  Object.entries(parameters).flatMap(([parameter, operations]) =>
    namesIn(operations).map((operation) => ({ client, operation, parameter }))
  )
)
const text = ({ client, operation, parameter }: Row): string => `${client} ${operation} ${parameter}`

function derive(client: string, operation: string, parameters: Parameters): ReturnType<typeof needsOf> {
  return needsOf(
    { service: client, operation, region: 'eu-west-1', parameters, outcome: 'ok', dialect: 'x-ray-sdk' },
    workload,
    reference
  )
}

const resources = (...call: [client: string, operation: string, parameters: Parameters]): string =>
  JSON.stringify(derive(...call).needs.map(({ action, resource }) => [action, resource]))

/** What a parameter may hold, besides an ARN of what the operation's actions take. */
const VALUES = [
  'shop',
  '1b5f2c3d-7a10-4c55-9f0e-2d6c8e4a9b01',
  'alias/shop',
  '444455556666',
  '/shop/config',
  'https://sqs.eu-west-1.amazonaws.com/111122223333/orders',
  'anthropic.claude-3-haiku-20240307-v1:0',
  'arn:aws:sns:eu-west-1:111122223333:news:1b5f2c3d-7a10-4c55-9f0e-2d6c8e4a9b01',
  'arn:aws:states:eu-west-1:111122223333:execution:order-flow:run-1',
  'arn:aws:iam::111122223333:role/shop',
  'arn:aws:ecs:eu-west-1:111122223333:task/main/1b5f2c3d'
]

function arnsFor(client: string, operation: string): string[] {
  const actions = derive(client, operation, {}).needs.map(({ action }) => action)
  const formats = [...new Set(actions)].flatMap((name) =>
    (reference.action(name)?.types ?? []).flatMap((type) => type.formats)
  )
  return formats.map((format) =>
    format
      .replace('${Partition}', 'aws')
      .replace('${Region}', 'eu-west-1')
      .replace('${Account}', '111122223333')
      .replaceAll(/\$\{[^}]*\}/g, 'shop1')
  )
}

/** Whether some value of the parameter changes what the call needs, alone or beside the operation's other ones. */
function isRead({ client, operation, parameter }: Row, others: readonly string[]): boolean {
  const arns = arnsFor(client, operation)
  const plain = (name: string): string =>
    /^(CatalogId|RegistryId|QueueOwner)/.test(name)
      ? '444455556666'
      : name === 'AliasName'
        ? 'alias/shop'
        : 'shop'
  const beside = others.filter((name) => name !== pascal(parameter))
  const contexts = [
    {},
    Object.fromEntries(beside.map((name) => [name, [plain(name)]])),
    Object.fromEntries(beside.map((name) => [name, [arns[0] ?? 'shop']]))
  ]
  return contexts.some((context) => {
    const without = resources(client, operation, context)
    return [...arns, ...VALUES].some(
      (value) => resources(client, operation, { ...context, [pascal(parameter)]: [value] }) !== without
    )
  })
}

const namesOf = ({ client, operation }: Pick<Row, 'client' | 'operation'>): string[] =>
  rows
    .filter((row) => row.client === client && row.operation === operation)
    .map(({ parameter }) => pascal(parameter))

describe('what the table of services lists', () => {
  it('are parameters that the operations have', () => {
    expect(rows.length).toBeGreaterThan(1_500)
    const wrong = rows.filter(
      ({ client, operation, parameter }) =>
        models[client]?.operations[operation]?.includes(parameter) !== true
    )
    expect(wrong.map(text)).toEqual([])
  })

  it('changes what a call needs, or tells whose the calls after it are, when a trace shows it', () => {
    const isOfRole = ({ client, operation, parameter }: Row): boolean =>
      parameter === 'RoleArn' && derive(client, operation, {}).handsOutCredentials === true
    expect(rows.filter((row) => !isRead(row, namesOf(row)) && !isOfRole(row)).map(text)).toEqual([])
  })

  it('is all that would change it, of the parameters that the client has elsewhere', () => {
    const missing = clientsKnown().flatMap(([client, { parameters }]) =>
      Object.entries(models[client]?.operations ?? {}).flatMap(([operation, members]) =>
        members
          .filter((name) => name in parameters)
          .map((parameter) => ({ client, operation, parameter }))
          .filter((row) => !namesOf(row).includes(pascal(row.parameter)))
          .filter((row) => isRead(row, namesOf(row)))
      )
    )
    expect(missing.map(text)).toEqual([])
  })

  it('is kept of a document, however an SDK spells it', () => {
    const lost = rows.flatMap((row) =>
      Object.entries(fieldNames(row.parameter)).flatMap(([sdk, field]) => {
        const name = models[row.client]?.names['endpoint'] ?? row.client
        const document = awsCall('c', sdk === 'python' ? name : row.client, row.operation, {
          [field]: 'shop'
        })
        const shown = read(functionSegment('f', SHOP, [document])).calls[0]?.call.parameters
        return shown?.[pascal(row.parameter)] === undefined ? [`${sdk} ${text(row)}: ${field}`] : []
      })
    )
    expect(lost).toEqual([])
  })

  it('is all recorded by the list of parameters', () => {
    const { services } = JSON.parse(instrumentationFor('python').output) as Whitelist
    const unrecorded = clientsKnown().flatMap(([client, { called }]) =>
      rows
        .filter((row) => row.client === client)
        .filter(({ operation, parameter }) => {
          const entry = services[called.python]?.operations[operation]
          const recorded = [
            ...(entry?.request_parameters ?? []),
            ...Object.keys(entry?.request_descriptors ?? {})
          ]
          return !recorded.includes(parameter)
        })
    )
    expect(unrecorded.map(text)).toEqual([])
  })
})

/** The parameters that `explain` says a trace must show; none where it says that none shows the resource. */
function explained(client: string, operation: string): string[] {
  const line = explainOperation(client, operation, reference).at(-1) ?? ''
  return (/a trace must show, of these, what the request had: (.+)$/.exec(line)?.[1] ?? '')
    .split(', ')
    .filter((name) => name !== '')
}

describe('what explain, instrument and docs/operations.md name', () => {
  const asked = [...new Map(rows.map((row) => [`${row.client} ${row.operation}`, row])).values()].filter(
    ({ client }) => clientsNamed(client, reference)[0]?.client === client
  )

  it('are, for every operation whose resource a parameter shows, the parameters of the table', () => {
    expect(asked.length).toBeGreaterThan(1_000)
    const differing = asked.filter((row) => {
      const names = explained(row.client, row.operation).map(pascal)
      const isOpen = derive(row.client, row.operation, {}).unresolved !== undefined
      return isOpen && names.length > 0 && JSON.stringify(names) !== JSON.stringify(namesOf(row))
    })
    expect(differing.map(text)).toEqual([])
    const silent = asked.filter((row) => {
      const { needs } = derive(row.client, row.operation, {})
      return (
        needs.some(({ precision, resource }) => precision === 'wider' && resource !== '*') &&
        explained(row.client, row.operation).length === 0
      )
    })
    expect(silent.map(text)).toEqual([])
  })

  it.each(['node', 'python', 'java', 'dotnet'] as const)(
    'to record in %s, are read or kept for consoles: none is named for an operation that does not have it',
    (sdk) => {
      const { services } = JSON.parse(instrumentationFor(sdk).output) as Whitelist
      const missing = clientsKnown()
        .filter(([client]) => client !== 's3')
        .flatMap(([client, { called }]) =>
          rows
            .filter((row) => row.client === client)
            .filter(({ operation, parameter }) => {
              const name = sdk === 'node' ? operation.charAt(0).toLowerCase() + operation.slice(1) : operation
              const entry = services[called[sdk]]?.operations[name]
              const recorded = [
                ...(entry?.request_parameters ?? []),
                ...Object.keys(entry?.request_descriptors ?? {}),
                ...(entry?.response_parameters ?? [])
              ]
              return !recorded.map(pascal).includes(pascal(parameter))
            })
        )
      expect(missing.map(text)).toEqual([])
    }
  )

  it('in docs/operations.md, are the actions that explain tells', () => {
    const lines = readFileSync('docs/operations.md', 'utf8').split('\n')
    const table = lines
      .slice(lines.findIndex((line) => line.startsWith('| operation |')) + 2)
      .flatMap((line) => {
        const [, name = '', , needs = '', mayNeed = ''] = line.split('|').map((cell) => cell.trim())
        const [client = '', operation = ''] = name.split(' ')
        return operation === '' ? [] : [{ client, operation, needs, mayNeed }]
      })
    expect(table.length).toBeGreaterThan(100)
    const differing = table.filter(({ client, operation, needs, mayNeed }) => {
      const told = explainOperation(client, operation, reference).join('\n')
      const named = `${needs} ${mayNeed}`.split(' ').filter((action) => action.includes(':'))
      return named.some((action) => !told.includes(action))
    })
    expect(differing).toEqual([])
  })
})

describe('what a report asks to record', () => {
  it('are parameters that the operation has', () => {
    const asked = Object.entries(models).flatMap(([client, { operations }]) =>
      Object.entries(operations).flatMap(([operation, members]) => {
        const { why = '', remedy = '' } = derive(client, operation, {}).unresolved ?? {}
        const names = [
          ...(/record ([A-Za-z, ]+): see/.exec(remedy)?.[1] ?? '').split(', '),
          ...[...why.matchAll(/does not show ([A-Z][A-Za-z]+(?:, [A-Z][A-Za-z]+)*)(?:;|$)/g)].flatMap(
            ([, list = '']) => list.split(', ')
          )
        ].filter((name) => name !== '')
        // a name of a service may stand for several clients
        const all = clientsNamed(client, reference).flatMap(
          (one) => models[one.client]?.operations[operation] ?? []
        )
        return names
          .filter((name) => ![...members, ...all].map(pascal).includes(name))
          .map((name) => `${client} ${operation}: ${name}`)
      })
    )
    expect(asked).toEqual([])
  })
})
