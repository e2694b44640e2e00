/**
 * Comparisons held against brute force: each action of the reference is asked for on one sample of every resource, and an evaluator with
 * none of the program's code says whether the role may do it. The numbers are those of the reference of 2026-08-22.
 */
import { describe, expect, it } from '@jest/globals'
import { excessOf, type Excess } from '../../src/judgement/excess.ts'
import { parsePolicy } from '../../src/iam/document.ts'
import referenceFile from '../../src/reference/reference.json' with { type: 'json' }
import { loadReference, type ReferenceFile } from '../../src/reference/reference.ts'
import { grantsOf } from '../../src/iam/grants.ts'
import { roleAsPrincipal } from '../../src/iam/principal.ts'
import { testimoniesOf } from './testimonies.ts'

const reference = await loadReference()
const ACCOUNT = '111122223333'
const ROLE = `arn:aws:iam::${ACCOUNT}:role/shop`
const TABLE = `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders`

/** Every element is a list, so that the evaluator stays obvious. */
interface StatementForm {
  Effect: 'Allow' | 'Deny'
  Action?: string[]
  NotAction?: string[]
  Resource?: string[]
  NotResource?: string[]
  Condition?: Record<string, Record<string, string>>
}

interface Setup {
  role: StatementForm[]
  boundary?: StatementForm[]
  used?: string[]
  implied?: string[]
}

const allow = (Action: string[], Resource = ['*']): StatementForm => ({ Effect: 'Allow', Action, Resource })
const deny = (Action: string[], Resource = ['*']): StatementForm => ({ Effect: 'Deny', Action, Resource })
const ADMINISTRATOR = allow(['*'])

/** As AWS's PowerUserAccess is written. */
const POWER_USER: StatementForm[] = [
  { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: ['*'] },
  allow([
    'account:GetAccountInformation',
    'account:GetPrimaryEmail',
    'account:ListRegions',
    'iam:CreateServiceLinkedRole',
    'iam:DeleteServiceLinkedRole',
    'iam:ListRoles',
    'organizations:DescribeEffectivePolicy',
    'organizations:DescribeOrganization'
  ])
]

/** In the manner of AWS's ReadOnlyAccess: verbs of many services. */
const READ_ONLY = allow(
  ['cloudwatch', 'dynamodb', 'ec2', 'iam', 'kms', 'lambda', 'logs', 's3', 'sns', 'sqs', 'xray'].flatMap(
    (service) => ['Get*', 'List*', 'Describe*', 'BatchGet*'].map((verb) => `${service}:${verb}`)
  )
)

const SETUPS: Record<string, Setup> = {
  AdministratorAccess: {
    role: [ADMINISTRATOR],
    used: ['dynamodb:GetItem', 's3:GetObject'],
    implied: ['logs:PutLogEvents']
  },
  PowerUserAccess: { role: POWER_USER, used: ['dynamodb:GetItem', 'iam:ListRoles', 'iam:CreateRole'] },
  'verbs of some services': { role: [READ_ONLY], used: ['s3:GetObject', 'kms:Decrypt'] },
  'AdministratorAccess within PowerUserAccess': {
    role: [ADMINISTRATOR],
    boundary: POWER_USER,
    used: ['iam:ListRoles']
  },
  'PowerUserAccess within verbs': { role: POWER_USER, boundary: [READ_ONLY], used: ['s3:GetObject'] },
  'AdministratorAccess without iam': { role: [ADMINISTRATOR, deny(['iam:*', 'organizations:*'])] },
  'AdministratorAccess but for reading': {
    role: [
      ADMINISTRATOR,
      {
        Effect: 'Deny',
        NotAction: ['*:Get*', '*:List*'].map((verb) => verb.replace('*:', 's3:')),
        Resource: ['*']
      }
    ]
  },
  'all of three services on some resources': {
    role: [allow(['s3:*', 'dynamodb:*', 'sqs:*'], ['arn:aws:s3:::uploads', 'arn:aws:s3:::uploads/*', TABLE])],
    used: ['s3:GetObject', 'dynamodb:GetItem']
  },
  'all on one service’s resources': {
    role: [allow(['*'], ['arn:aws:dynamodb:*:*:*'])],
    used: ['dynamodb:Query']
  },
  'everything, but nothing on objects': {
    role: [allow(['s3:*']), deny(['*'], ['arn:aws:s3:::*/*', 'arn:aws:s3:*:*:accesspoint/*'])]
  },
  'everything, but only on one table': {
    role: [
      allow(['dynamodb:*', 's3:*', 'sns:*']),
      { Effect: 'Deny', Action: ['*'], NotResource: [TABLE, `${TABLE}/*`] }
    ],
    used: ['dynamodb:PutItem']
  },
  'everything within one table and one bucket': {
    role: [ADMINISTRATOR],
    boundary: [allow(['*'], [TABLE, 'arn:aws:s3:::uploads/*'])],
    used: ['dynamodb:PutItem']
  },
  'two services within all but one bucket': {
    role: [allow(['s3:*'], ['arn:aws:s3:::uploads', 'arn:aws:s3:::uploads/*']), allow(['sqs:*'])],
    boundary: [
      { Effect: 'Allow', Action: ['*'], NotResource: ['arn:aws:s3:::uploads', 'arn:aws:s3:::uploads/*'] }
    ]
  },
  'two services, but for what one of them has': {
    role: [{ Effect: 'Allow', Action: ['sqs:*', 's3:*'], NotResource: ['arn:aws:sqs:*:*:*'] }],
    used: ['sqs:SendMessage', 's3:GetObject']
  },
  'a boundary with a Deny': {
    role: [allow(['s3:*', 'kms:*'])],
    boundary: [ADMINISTRATOR, deny(['s3:Put*', 's3:Delete*'])]
  },
  'statements for other roles': {
    role: [
      { ...allow(['kms:*']), Condition: { StringEquals: { 'aws:PrincipalAccount': '444455556666' } } },
      { ...allow(['sqs:*']), Condition: { StringEquals: { 'aws:PrincipalArn': ROLE } } },
      { ...deny(['sqs:Send*']), Condition: { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } } },
      { ...deny(['sqs:*']), Condition: { StringEquals: { 'aws:PrincipalArn': `${ROLE}-2` } } }
    ],
    used: ['sqs:ReceiveMessage']
  },
  nothing: { role: [], boundary: [ADMINISTRATOR], used: ['s3:GetObject'] }
}

const LEVELS = { p: 'permissions-management', w: 'write', t: 'tagging', r: 'read', l: 'list' } as const
type Level = (typeof LEVELS)[keyof typeof LEVELS]

interface Asked {
  name: string
  level: Level
  formats: string[]
  /** One or two ARNs of each of its resource types. */
  samples: string[]
}

/** Every action of the reference as it stands in its file. */
const EVERY_ACTION: Asked[] = Object.entries((referenceFile as ReferenceFile).services).flatMap(
  ([prefix, { types, actions }]) =>
    actions.map((line) => {
      const [name = '', letter = '', positions = ''] = line.split(':')
      const numbers = positions === '' ? [] : positions.split(',').map(Number)
      const formats = numbers.flatMap((i) => types[i]?.slice(1) ?? [])
      const level = LEVELS[letter as keyof typeof LEVELS]
      return { name: `${prefix}:${name}`, level, formats, samples: [...new Set(formats.flatMap(samplesOf))] }
    })
)

function samplesOf(format: string): string[] {
  const filled = format
    .replace('${Partition}', 'aws')
    .replace('${Region}', 'eu-west-1')
    .replace('${Account}', ACCOUNT)
  const names = [
    { table: 'orders', bucket: 'uploads' },
    { table: 'sample', bucket: 'sample' }
  ]
  return names.map(({ table, bucket }) =>
    filled
      .replace('${TableName}', table)
      .replace('${BucketName}', bucket)
      .replaceAll(/\$\{[^}]*\}/g, 'sample')
  )
}

/** Some resource that each of the policies' patterns stands for. */
function namedBy({ role, boundary = [] }: Setup): string[] {
  const patterns = [...role, ...boundary].flatMap((s) => [...(s.Resource ?? []), ...(s.NotResource ?? [])])
  return [...new Set(patterns)]
    .filter((pattern) => pattern !== '*')
    .map((pattern) => pattern.replaceAll('*', 'sample'))
}

/** What an action is asked for on. IAM asks for actions without resource types on `*`; services check some against ARNs of their own making, so that any resource may do. */
function resourcesFor({ name, formats, samples }: Asked, named: readonly string[]): string[] {
  const [prefix = ''] = name.split(':')
  if (formats.length === 0)
    return [
      '*',
      `arn:aws:${prefix}:eu-west-1:${ACCOUNT}:sample`,
      ...named.filter((arn) => arn.startsWith(`arn:aws:${prefix}:`) && /^([^:]*:){5}sample$/.test(arn))
    ]
  // a recovery point of AWS Backup has an ARN in the service that it is of
  const points = formats.some((format) => format.includes('${Vendor}'))
    ? named.map((arn) => `${arn}:sample`)
    : []
  return [...samples, ...named.filter((arn) => formats.some((format) => isOfFormat(arn, format))), ...points]
}

const ofFormat = new Map<string, boolean>()

function isOfFormat(arn: string, format: string): boolean {
  const key = `${arn} ${format}`
  const known = ofFormat.get(key)
  if (known !== undefined) return known
  const pattern = format.replaceAll(/\$\{([^}]*)\}/g, (_, part: string) =>
    /^(BucketName|TableName)$/.test(part) ? '?' : '*'
  )
  const answer = expression(pattern, '[^/:]+').test(arn)
  ofFormat.set(key, answer)
  return answer
}

const expressions = new Map<string, RegExp>()

/** Of simple patterns only, for which a regular expression is quick enough. */
function expression(pattern: string, one = '.'): RegExp {
  const known = expressions.get(`${one} ${pattern}`)
  if (known !== undefined) return known
  const text = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', one)
  const made = new RegExp(`^${text}$`)
  expressions.set(`${one} ${pattern}`, made)
  return made
}

const CONTEXT: Record<string, string> = { 'aws:PrincipalAccount': ACCOUNT, 'aws:PrincipalArn': ROLE }

/** The statements that are for this role and this action, whatever the resource. */
function naming(statements: StatementForm[], action: string): StatementForm[] {
  const names = (pattern: string): boolean => expression(pattern.toLowerCase()).test(action.toLowerCase())
  return statements.filter(
    ({ Action, NotAction, Condition }) =>
      (Action?.some(names) ?? !NotAction?.some(names)) &&
      Object.entries(Condition?.['StringEquals'] ?? {}).every(([key, value]) => CONTEXT[key] === value)
  )
}

function speaksOf({ Resource, NotResource }: StatementForm, arn: string): boolean {
  const holds = (pattern: string): boolean => expression(pattern).test(arn)
  return Resource?.some(holds) ?? !NotResource?.some(holds)
}

const allows = (statements: StatementForm[], arn: string): boolean =>
  statements.some((s) => s.Effect === 'Allow' && speaksOf(s, arn)) &&
  !statements.some((s) => s.Effect === 'Deny' && speaksOf(s, arn))

interface Answer {
  names: string[]
  numbers: Numbers
}
type Numbers = Pick<Excess, 'granted' | 'used' | 'implied'> & {
  blocked: number
  unused: Excess['unused']['byAccessLevel']
}

/** Whether an Allow is on everything, or on everything but some. */
function isOnEverything(statements: StatementForm[]): boolean {
  return statements.some(
    ({ Effect, Resource, NotResource }) =>
      Effect === 'Allow' && (NotResource !== undefined || Resource?.includes('*') === true)
  )
}

function bruteForce(setup: Setup): Answer {
  const { role, boundary, used = [], implied = [] } = setup
  const unused = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 }
  const numbers: Numbers = { granted: 0, used: 0, implied: 0, blocked: 0, unused }
  const names: string[] = []
  const named = namedBy(setup)
  for (const asked of EVERY_ACTION) {
    const { name, level } = asked
    const own = naming(role, name)
    const bounds = boundary && naming(boundary, name)
    if (own.length === 0) continue
    const given = resourcesFor(asked, named).filter((arn) => allows(own, arn))
    if (given.length === 0) continue
    if (bounds !== undefined && !given.some((arn) => allows(bounds, arn))) numbers.blocked++
    else {
      numbers.granted++
      names.push(name)
      if (used.includes(name)) numbers.used++
      else if (implied.includes(name)) numbers.implied++
      // on some resources such an action may give nothing: that is undecided
      else if (asked.formats.length > 0 || isOnEverything(own)) unused[level]++
    }
  }
  return { names: names.sort(), numbers }
}

function compared({ role, boundary, used = [], implied = [] }: Setup): Answer {
  const parsed = (name: string, Statement: StatementForm[]) => [
    parsePolicy(name, { Version: '2012-10-17', Statement })
  ]
  const limits = boundary && parsed('boundary', boundary)
  const grants = grantsOf(roleAsPrincipal(ROLE), parsed('role', role), limits, reference)
  const needs = [
    ...used.map((action) => ({ action, resource: '*' })),
    ...implied.map((action) => ({ action, resource: '*', implied: true }))
  ]
  const found = excessOf(grants, testimoniesOf({ needs }), reference)
  const { granted, used: usedCount, implied: impliedCount, blocked, unused } = found
  const names = new Set(grants.grants.flatMap(({ actions }) => [...actions].map(({ name }) => name)))
  return {
    names: [...names].sort(),
    numbers: {
      granted,
      used: usedCount,
      implied: impliedCount,
      blocked: blocked.total,
      unused: unused.byAccessLevel
    }
  }
}

const counts = (
  permissionsManagement: number,
  write: number,
  tagging: number,
  read: number,
  list: number
): Numbers['unused'] => ({
  'permissions-management': permissionsManagement,
  write,
  tagging,
  read,
  list
})

describe('the actions by access level', () => {
  it.each<[name: string, granted: number, blocked: number, unused: Numbers['unused']]>([
    ['AdministratorAccess', 21_983, 0, counts(416, 11_306, 725, 5850, 3683)],
    ['PowerUserAccess', 21_721, 0, counts(388, 11_199, 707, 5802, 3623)],
    ['AdministratorAccess without iam', 21_730, 0, counts(388, 11_206, 707, 5806, 3623)],
    ['AdministratorAccess within PowerUserAccess', 21_721, 262, counts(388, 11_199, 707, 5803, 3623)],
    ['verbs of some services', 641, 0, counts(0, 0, 0, 277, 363)],
    ['PowerUserAccess within verbs', 570, 21_151, counts(0, 0, 0, 245, 324)],
    ['all of three services on some resources', 163, 0, counts(11, 76, 10, 55, 9)]
  ])('of %s are %i granted and %i blocked', (name, granted, blocked, unused) => {
    expect(compared(SETUPS[name] ?? { role: [] }).numbers).toMatchObject({ granted, blocked, unused })
  })
})

describe('a comparison gives the numbers of brute force', () => {
  it.each(Object.keys(SETUPS))('%s', (name) => {
    const setup = SETUPS[name] ?? { role: [] }
    const [actual, expected] = [compared(setup), bruteForce(setup)]
    expect(firstBeyond(actual.names, expected.names)).toEqual([])
    expect(firstBeyond(expected.names, actual.names)).toEqual([])
    expect(actual.numbers).toEqual(expected.numbers)
  })
})

/** A few names suffice to see what is wrong. */
function firstBeyond(some: string[], all: string[]): string[] {
  const known = new Set(all)
  return some.filter((name) => !known.has(name)).slice(0, 20)
}
