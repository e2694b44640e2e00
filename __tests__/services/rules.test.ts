/** Over every operation of every client that AWS's reference has: nothing that IAM does not know, and no resource that it would not take. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { needsOf, type Derivation } from '../../src/needs/needs.ts'
import { loadReference, type ReferenceFile } from '../../src/reference/reference.ts'
import { explainOperation } from '../../src/cli/commands/explain.ts'
import { dialectNamed } from '../../src/traces/dialects/dialects.ts'
import { SERVICES } from '../../src/services/registry.ts'
import { curatedRule } from '../../src/services/table.ts'
import { clientsNamed } from '../../src/reference/service-names.ts'
import type { Parameters, Workload } from '../../src/domain/call.ts'

const reference = await loadReference()
const file = JSON.parse(readFileSync('src/reference/reference.json', 'utf8')) as ReferenceFile
const workload: Workload = {
  arn: 'arn:aws:lambda:eu-west-1:111122223333:function:shop',
  kind: 'lambda',
  name: 'shop',
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333'
}
/** Every parameter that some service reads. */
const PARAMETERS = [
  ...new Set(
    Object.values(SERVICES).flatMap(({ clients = {}, fields = {} }) => [
      ...Object.values(clients).flatMap(({ parameters }) =>
        Object.keys(parameters).map((name) => name.charAt(0).toUpperCase() + name.slice(1))
      ),
      ...Object.values(fields).flatMap((dialect) => Object.values(dialect))
    ])
  )
]
const operations = Object.entries(file.services).flatMap(([prefix, { clients }]) =>
  Object.entries(clients).flatMap(([client, lines]) =>
    lines.map((line) => ({ prefix, client, operation: line.split('=')[0] ?? '' }))
  )
)
/** Those whose resources some parameter shows; for the others the parameters make no difference. */
const located = operations.filter(({ prefix, client }) => prefix in SERVICES || client === 'opensearch')
/** Every third of them, in turns from probe to probe, since all of them with each probe take long and find the same. */
const everyThird = (probe: number): typeof located => located.filter((_, i) => i % 3 === probe % 3)
const everywhere = (text: string): Parameters => Object.fromEntries(PARAMETERS.map((name) => [name, [text]]))
const NOTHING: Parameters = {}
/** What may stand in every parameter at once. */
const PROBES: readonly (readonly [what: string, parameters: Parameters])[] = [
  ['nothing shown', NOTHING],
  ['names', everywhere('shop')],
  ['paths', everywhere('/shop/config')],
  ['model ids', everywhere('us.anthropic.claude-3-haiku-20240307-v1:0')],
  ['key ids', everywhere('1b5f2c3d-7a10-4c55-9f0e-2d6c8e4a9b01')],
  ['aliases', everywhere('alias/shop')],
  ['account ids', everywhere('444455556666')],
  ['ARNs of state machines', everywhere('arn:aws:states:eu-west-1:111122223333:stateMachine:order-flow')],
  ['ARNs of executions', everywhere('arn:aws:states:eu-west-1:111122223333:execution:order-flow:run-1')],
  ['ARNs of secrets', everywhere('arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf')],
  ['ARNs of roles', everywhere('arn:aws:iam::111122223333:role/service/shop')],
  ['ARNs of log groups', everywhere('arn:aws:logs:eu-west-1:111122223333:log-group:/shop/audit:*')],
  ['ARNs of event buses', everywhere('arn:aws:events:eu-west-1:444455556666:event-bus/shop')],
  ['ARNs of clusters', everywhere('arn:aws:ecs:eu-west-1:111122223333:cluster/shop')]
]
const WILD = ['*', 'shop*', 'a?c', '${aws:username}', 'arn:aws:*:*:*:*', 'arn:aws:kms:*:*:key/*', '', 'a b']

describe('rules', () => {
  const rules = Object.entries(SERVICES).flatMap(([name, { rules: rows = {} }]) =>
    Object.entries(rows).map(([operation, rule]) => ({ name, operation, rule }))
  )

  it('name only actions that IAM has', () => {
    const named = rules.flatMap(({ name, operation, rule }) =>
      [
        ...rule.needs.flatMap(({ action, versioned }) => [action, ...(versioned ?? '').split(' ')]),
        ...(rule.mayNeed ?? []).filter((action) => action !== '*')
      ]
        .filter((action) => action !== '' && reference.action(action)?.name !== action)
        .map((action) => `${name} ${operation}: ${action}`)
    )
    expect(named).toEqual([])
  })

  it('of every call name only actions that IAM has', () => {
    const named = Object.values(SERVICES).flatMap(({ everyCall }) => everyCall?.action ?? [])
    expect(named.filter((action) => reference.action(action)?.name !== action)).toEqual([])
  })

  it('limit actions only to types that they have', () => {
    const wrong = rules.flatMap(({ rule }) =>
      rule.needs.flatMap(({ action, types = [] }) =>
        types.filter((type) => !reference.action(action)?.types.some(({ name }) => name === type))
      )
    )
    expect(wrong).toEqual([])
  })

  it('name a service to pass to only of iam:PassRole, as a principal of partition aws', () => {
    const passing = rules.flatMap(({ rule }) => rule.needs.filter(({ passedTo }) => passedTo !== undefined))
    expect(new Set(passing.map(({ action }) => action))).toEqual(new Set(['iam:PassRole']))
    for (const { passedTo = [] } of passing) {
      expect(passedTo).toEqual([...new Set(passedTo)].sort())
      expect(passedTo.filter((principal) => !/^([a-z0-9-]+\.)+amazonaws\.com$/.test(principal))).toEqual([])
    }
  })

  it('are of operations that some client has, or of the names of an older SDK', () => {
    const known = new Set(
      operations.flatMap(({ prefix, client, operation }) => [
        `${prefix} ${operation}`,
        `${client} ${operation}`
      ])
    )
    const unknown = rules.filter(({ name, operation }) => !known.has(`${name} ${operation}`))
    expect(unknown.map(({ name, operation }) => `${name} ${operation}`)).toEqual(
      [
        's3 CopyPart',
        's3 DeleteVersion',
        's3 GetObjectMetadata',
        's3 InitiateMultipartUpload',
        's3 ListVersions',
        's3 PutBucketNotification'
      ].filter((name) => unknown.some((rule) => `${rule.name} ${rule.operation}` === name))
    )
  })
})

describe('operations that a service knows under another name', () => {
  const written = Object.entries(SERVICES).flatMap(([prefix, { operations: tables = {} }]) =>
    Object.entries(tables).flatMap(([dialect, names]) =>
      Object.entries(names).map(([name, operation]) => ({ prefix, dialect, name, operation }))
    )
  )

  it('are written by a dialect, are none of the API, and stand for one of it', () => {
    expect(written.length).toBeGreaterThan(60)
    const known = new Set(operations.map(({ prefix, operation }) => `${prefix} ${operation}`))
    const wrong = written.filter(
      ({ prefix, dialect, name, operation }) =>
        dialectNamed(dialect) === undefined ||
        known.has(`${prefix} ${name}`) ||
        !known.has(`${prefix} ${operation}`)
    )
    expect(wrong).toEqual([])
  })

  it('need what the operation needs, and are explained as it', () => {
    const parameters = { Bucket: ['uploads'] }
    const differing = written.filter(({ prefix, dialect, name, operation }) => {
      const [asWritten, asNamed] = [name, operation].map((one) =>
        needsOf({ service: prefix, operation: one, parameters, outcome: 'ok', dialect }, workload, reference)
      )
      const isSame = JSON.stringify(asWritten) === JSON.stringify(asNamed)
      const [line] = explainOperation(prefix, name, reference)
      return !isSame || asWritten?.needs.length === 0 || line !== `${prefix} ${operation}`
    })
    expect(differing).toEqual([])
  })
})

describe('parameters that locators read', () => {
  it('are of variables and types that the reference has', () => {
    const wrong = Object.entries(SERVICES).flatMap(([prefix, { resources }]) => {
      if (resources === undefined) return []
      const { variables, alternatives = [] } = resources
      const types = file.services[prefix]?.types ?? []
      const formats = types.flatMap(([, ...formats]) => formats)
      return [
        ...Object.keys(variables).filter(
          (variable) => !formats.some((format) => format.includes(`\${${variable}}`))
        ),
        ...alternatives.flat().filter((name) => !types.some(([type]) => type === name))
      ].map((name) => `${prefix} ${name}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('every operation of every client', () => {
  it('is looked at', () => {
    expect(operations.length).toBeGreaterThan(18_000)
    const unnamed = new Set(
      operations.map(({ client }) => client).filter((client) => clientsNamed(client, reference).length === 0)
    )
    expect([...unnamed]).toEqual([])
  })

  it.each(PROBES)('needs only actions that IAM has, on resources that it takes: %s', (what, parameters) => {
    const probe = PROBES.findIndex(([other]) => other === what)
    const among = parameters === NOTHING ? operations : everyThird(probe)
    expect(wrongWith(parameters, among).slice(0, 10)).toEqual([])
  })

  it('has needs, or says what is unknown, or is known to need none', () => {
    const silent = operations.filter((operation) => {
      const { needs, unresolved } = derive(operation, NOTHING)
      const rule = curatedRule(operation.prefix, operation.client, operation.operation)
      return needs.length === 0 && unresolved === undefined && rule?.needs.length !== 0
    })
    expect(silent).toEqual([])
  })

  it.each(WILD)('gets no resource wider than its type by %j in every parameter', (text) => {
    const parameters = everywhere(text)
    const wider = everyThird(WILD.indexOf(text)).flatMap((o) =>
      derive(o, parameters)
        .needs.filter(({ action, resource }) => !isNoWiderThanItsType(action, resource, o))
        .map(({ action, resource }) => `${key(o)}: ${action} ${resource}`)
    )
    expect(wider.slice(0, 10)).toEqual([])
  })
})

interface Operation {
  client: string
  operation: string
}

function key({ client, operation }: Operation): string {
  return `${client} ${operation}`
}

const withNothing = new Map<string, Derivation>()

/** What a call needs. What it needs when nothing is shown is worked out once. */
function derive(asked: Operation, parameters: Parameters): Derivation {
  const known = parameters === NOTHING ? withNothing.get(key(asked)) : undefined
  if (known !== undefined) return known
  const { client: service, operation } = asked
  const call = { service, operation, region: 'eu-west-1', parameters, outcome: 'ok' as const }
  const derivation = needsOf(call, workload, reference)
  if (parameters === NOTHING) withNothing.set(key(asked), derivation)
  return derivation
}

/** By action and resource, since many operations need the same. */
const within = new Map<string, boolean>()

/** Within the formats of the action with everything but the place open, or what the call needs when the trace shows nothing. */
function isNoWiderThanItsType(action: string, resource: string, operation: Operation): boolean {
  if (!/[*?$]/.test(resource)) return true
  const isWithin = within.get(`${action} ${resource}`) ?? isWithinFormats(action, resource)
  within.set(`${action} ${resource}`, isWithin)
  return (
    isWithin ||
    derive(operation, NOTHING).needs.some(
      (need) => need.action === action && contains(need.resource, resource)
    )
  )
}

function isWithinFormats(action: string, resource: string): boolean {
  const formats = (reference.action(action)?.types ?? []).flatMap((type) => type.formats)
  return formats.some((format) =>
    contains(
      format
        .replace('${Partition}', 'aws')
        .replace('${Region}', 'eu-west-1')
        .replace('${Account}', '111122223333')
        .replaceAll(/\$\{[^}]*\}/g, '*'),
      resource
    )
  )
}

function wrongWith(parameters: Parameters, among: readonly Operation[]): string[] {
  return among.flatMap((operation) => {
    const { needs, mayNeed, unresolved } = derive(operation, parameters)
    const actions = [
      ...needs.map(({ action }) => action),
      ...mayNeed.filter((action) => !/^\*$|:\*$/.test(action))
    ]
    return [
      ...actions
        .filter((action) => reference.action(action)?.name !== action)
        .map((action) => `${key(operation)}: no action ${action}`),
      ...needs
        .filter(({ action, resource }) => !fits(action, resource))
        .map(({ action, resource }) => `${key(operation)}: ${action} on ${resource}`),
      ...(needs.some(({ precision }) => precision === 'wider') && unresolved === undefined
        ? [`${key(operation)}: wider, and nothing said`]
        : [])
    ]
  })
}

const fitting = new Map<string, boolean>()

function fits(action: string, resource: string): boolean {
  const known = fitting.get(`${action} ${resource}`)
  if (known !== undefined) return known
  const types = reference.action(action)?.types ?? []
  const answer =
    // metrics belong to no resource, and a text message to no topic
    resource === '*'
      ? types.length === 0 || action.startsWith('cloudwatch:') || action === 'sns:Publish'
      : types.some(({ formats }) =>
          formats.some((format) => {
            const pattern = format.replaceAll(/\$\{[^}]*\}/g, '*')
            return contains(pattern, resource) || overlap(pattern, resource)
          })
        )
  fitting.set(`${action} ${resource}`, answer)
  return answer
}

/** Whether some text is matched by both patterns, of which `*` is any text and `?` any character. */
function overlap(a: string, b: string): boolean {
  let row = new Set([0])
  const close = (positions: Set<number>): Set<number> => {
    for (const i of positions) if (b[i] === '*') positions.add(i + 1)
    return positions
  }
  close(row)
  for (const c of a) {
    const next = new Set<number>()
    if (c === '*') {
      const first = Math.min(...row)
      for (let i = first; i <= b.length; i++) next.add(i)
    } else {
      for (const i of row) {
        if (b[i] === '*') next.add(i)
        else if (b[i] === c || b[i] === '?') next.add(i + 1)
      }
    }
    row = close(next)
    if (row.size === 0) return false
  }
  return row.has(b.length)
}

const expressions = new Map<string, RegExp>()

/** Whether a pattern holds another: as texts, a `*` of the first standing for anything of the second. */
function contains(outer: string, inner: string): boolean {
  const known = expressions.get(outer)
  if (known !== undefined) return known.test(inner)
  const source = outer.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&'))
  const made = new RegExp(`^${source.join('.*')}$`, 's')
  expressions.set(outer, made)
  return made.test(inner)
}
