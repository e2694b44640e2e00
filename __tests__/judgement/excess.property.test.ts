/** What holds of every comparison, whatever the policies and the needs. */
import type { Precision } from '../../src/domain/testimony.ts'
import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { excessOf, type Excess } from '../../src/judgement/excess.ts'
import { parsePolicy, type Policy } from '../../src/iam/document.ts'
import { Reference, type ReferenceFile } from '../../src/reference/reference.ts'
import referenceFile from '../../src/reference/reference.json' with { type: 'json' }
import { grantsOf, type RoleGrants } from '../../src/iam/grants.ts'
import { roleAsPrincipal } from '../../src/iam/principal.ts'
import { testimoniesOf, type RoleNeeds } from './testimonies.ts'

/** Of a few actions only: NotAction names every action there is, and hundreds of runs have no time for all of them. */
const { date, services } = referenceFile as ReferenceFile
const FEW =
  /^(Get|Put|Delete)Object(Tagging)?:|^List(AllMyBuckets|Bucket|Tables|Queues|Keys|Roles):|Item:|^Query:|^CreateTable:|^SendMessage:|^Decrypt:|^PutTrace|^PassRole:/
const reference = new Reference({
  date,
  services: Object.fromEntries(
    ['dynamodb', 'iam', 'kms', 's3', 'sqs', 'xray'].flatMap((prefix) => {
      const service = services[prefix]
      if (service === undefined) return []
      return [[prefix, { ...service, actions: service.actions.filter((line) => FEW.test(line)) }]]
    })
  )
})
const PRINCIPAL = roleAsPrincipal('arn:aws:iam::111122223333:role/shop')
const ORDERS = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'
const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:jobs'

interface StatementForm {
  Effect: 'Allow' | 'Deny'
  Action?: string[]
  NotAction?: string[]
  Resource?: string[]
  NotResource?: string[]
  Condition?: object
}
/** The statements of one policy. */
type Statements = readonly StatementForm[]

const of = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 3 })

const action = of(
  's3:*',
  's3:Get*',
  'S3:getobject',
  's3:*Object',
  's3:ListAllMyBuckets',
  'x:y',
  'xray:Put*',
  'dynamodb:?etItem',
  'dynamodb:Query',
  'dynamodb:*Table*',
  'sqs:*',
  'sqs:SendMessage',
  'kms:Decrypt'
)
const resource = of(
  '*',
  'arn:aws:s3:::a/*',
  'arn:*:s3:::a',
  'arn:aws:s3:::*',
  'arn:aws:s3:::a/b/*',
  'arn:aws:s3:::*/*',
  ORDERS,
  `${ORDERS}/index/*`,
  'arn:aws:dynamodb:*:*:table/*',
  'arn:aws:dynamodb:*',
  QUEUE,
  'arn:aws:sqs:*:${aws:PrincipalAccount}:*'
)
const condition = of<object | undefined>(
  undefined,
  undefined,
  { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
  { StringEquals: { 'aws:PrincipalAccount': '111122223333' } },
  { Bool: { 'aws:SecureTransport': 'false' } }
)
const statementOf = (effect: fc.Arbitrary<'Allow' | 'Deny'>): fc.Arbitrary<StatementForm> =>
  fc
    .record({
      effect,
      actions: some(action),
      notAction: fc.nat({ max: 7 }).map((n) => n === 0),
      resources: some(resource),
      notResource: fc.nat({ max: 5 }).map((n) => n === 0),
      condition
    })
    .map(({ effect, actions, notAction, resources, notResource, condition }) => ({
      Effect: effect,
      ...(notAction ? { NotAction: actions } : { Action: actions }),
      ...(notResource ? { NotResource: resources } : { Resource: resources }),
      ...(condition && { Condition: condition })
    }))
const statement = statementOf(of('Allow', 'Allow', 'Deny'))
const policies = fc.array(fc.array(statement, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
const boundaryOf = (one: fc.Arbitrary<StatementForm>): fc.Arbitrary<Statements> =>
  fc.array(one, { maxLength: 4 })

const need = fc
  .record(
    {
      action: of(
        's3:GetObject',
        's3:ListBucket',
        'sqs:SendMessage',
        'dynamodb:GetItem',
        'dynamodb:Query',
        'iam:PassRole'
      ),
      resource: of(
        '*',
        'arn:aws:s3:::a/b/c',
        'arn:aws:s3:::a/*',
        ORDERS,
        QUEUE,
        'arn:aws:dynamodb:*:*:table/*'
      ),
      precision: of<Precision>('exact', 'generalised', 'wider'),
      implied: fc.boolean()
    },
    { requiredKeys: ['action', 'resource'] }
  )
  .map((one) => ({ ...one, ...(one.precision === 'wider' && { reason: `why ${one.resource}` }) }))
const doubt = of(
  { action: 'kms:*', why: 'of keys' },
  { action: 's3:Put*', why: 'of objects', context: { 'aws:SourceVpc': ['vpc-2'] } },
  { action: 'sqs:*', why: 'of queues', context: {} }
)
const asked: fc.Arbitrary<RoleNeeds> = fc.record({
  needs: fc.array(need, { maxLength: 5 }),
  mayNeed: fc.uniqueArray(doubt, { maxLength: 2 })
})

const parsed = (lists: readonly Statements[]): Policy[] =>
  lists.map((Statement, i) => parsePolicy(`policy ${i}`, { Version: '2012-10-17', Statement }))
const grants = (lists: readonly Statements[], boundary?: Statements): RoleGrants =>
  grantsOf(PRINCIPAL, parsed(lists), boundary && parsed([boundary]), reference)
type Told = Omit<Excess, 'everyUnused'> & { everyUnused: ReturnType<Excess['everyUnused']> }
const excess = (of: RoleGrants, needs: RoleNeeds): Told => {
  const found = excessOf(of, testimoniesOf(needs), reference)
  return { ...found, everyUnused: found.everyUnused() }
}

const namesOf = ({ grants: list }: RoleGrants): Set<string> =>
  new Set(list.flatMap(({ actions }) => [...actions].map(({ name }) => name)))
const blockedOf = ({ grants: list }: RoleGrants): Set<string> =>
  new Set(list.flatMap(({ blocked }) => blocked.map(({ name }) => name)))
const beyond = (some: Set<string>, all: Set<string>): string[] => [...some].filter((name) => !all.has(name))

describe('the numbers', () => {
  it('of a role add up: granted = used + implied + unused + undecided', () => {
    fc.assert(
      fc.property(
        policies,
        fc.option(boundaryOf(statement), { nil: undefined }),
        asked,
        (lists, boundary, needs) => {
          const role = grants(lists, boundary)
          const names = namesOf(role)
          const found = excess(role, needs)
          const needed = new Set(needs.needs.map((one) => one.action))
          const undecided = found.undecided.filter((one) => !needed.has(one.action))
          expect(found.granted).toBe(names.size)
          expect(found.used + found.implied + found.unused.total + undecided.length).toBe(found.granted)
          expect(found.used + found.implied).toBe([...needed].filter((name) => names.has(name)).length)
          expect(Object.values(found.unused.byAccessLevel).reduce((a, b) => a + b)).toBe(found.unused.total)
          const listed = found.unused.actions?.map((one) => one.action) ?? []
          expect([0, found.unused.total]).toContain(listed.length)
          expect(listed.filter((name) => !names.has(name) || needed.has(name))).toEqual([])
          expect(found.wide.filter((one) => !names.has(one.action) || !needed.has(one.action))).toEqual([])
          expect(found.blocked.total).toBe(beyond(blockedOf(role), names).length)
        }
      ),
      { numRuns: 150 }
    )
  })

  it('of a grant add up to its actions', () => {
    fc.assert(
      fc.property(policies, asked, (lists, needs) => {
        const role = grants(lists)
        const sums = excess(role, needs).grants.flatMap(({ policy, statement, actions }) =>
          actions.map(({ action, used, implied, unused, undecided }) => [
            `${policy}/${statement}: ${action}`,
            used + implied + unused + undecided
          ])
        )
        const given = new Map<string, Set<string>>()
        for (const { policy, statement, patterns, actions } of role.grants)
          for (const pattern of patterns) {
            const key = `${policy}/${statement}: ${pattern.written}`
            const names = pattern.actions.filter((action) => actions.has(action)).map(({ name }) => name)
            given.set(key, new Set([...(given.get(key) ?? []), ...names]))
          }
        expect(Object.fromEntries(sums)).toEqual(
          Object.fromEntries([...given].map(([key, names]) => [key, names.size]))
        )
      }),
      { numRuns: 150 }
    )
  })
})

describe('a Deny more', () => {
  it('never grants an action, nor widens a finding’s count', () => {
    fc.assert(
      fc.property(
        policies,
        boundaryOf(statement),
        statementOf(of('Deny')),
        asked,
        (lists, boundary, deny, needs) => {
          for (const limits of [undefined, boundary]) {
            const [before, after] = [grants(lists, limits), grants([...lists, [deny]], limits)]
            expect(beyond(namesOf(after), namesOf(before))).toEqual([])
            expect(excess(after, needs).wide.length).toBeLessThanOrEqual(
              excess(before, needs).wide.length + excess(before, needs).undecided.length
            )
          }
        }
      ),
      { numRuns: 150 }
    )
  })
})

describe('a boundary', () => {
  it('never grants an action, and what it takes away is blocked', () => {
    fc.assert(
      fc.property(policies, boundaryOf(statement), (lists, boundary) => {
        const [before, after] = [grants(lists), grants(lists, boundary)]
        expect(beyond(namesOf(after), namesOf(before))).toEqual([])
        expect(beyond(blockedOf(after), namesOf(before))).toEqual([])
        const left = new Set([...namesOf(after), ...blockedOf(after)])
        expect(beyond(namesOf(before), left)).toEqual([])
      }),
      { numRuns: 150 }
    )
  })

  it('that allows everything changes nothing', () => {
    fc.assert(
      fc.property(policies, asked, (lists, needs) => {
        const all: StatementForm = { Effect: 'Allow', Action: ['*'], Resource: ['*'] }
        expect(excess(grants(lists, [all]), needs)).toEqual(excess(grants(lists), needs))
      }),
      { numRuns: 100 }
    )
  })

  it('that allows nothing blocks everything', () => {
    fc.assert(
      fc.property(policies, asked, (lists, needs) => {
        const [before, after] = [grants(lists), grants(lists, [])]
        expect(excess(after, needs)).toMatchObject({
          granted: 0,
          used: 0,
          implied: 0,
          blocked: { total: namesOf(before).size },
          unused: { total: 0 },
          wide: [],
          undecided: []
        })
      }),
      { numRuns: 100 }
    )
  })
})

describe('the order', () => {
  const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
  const inOtherOrder = fc.tuple(policies, asked).chain(([lists, needs]) =>
    fc.record({
      lists: fc.constant(lists),
      needs: fc.constant(needs),
      // names stay with their policies
      otherPolicies: shuffled(parsed(lists)),
      otherStatements: fc.tuple(...lists.map(shuffled)),
      otherNeeds: shuffled(needs.needs),
      otherDoubts: shuffled(needs.mayNeed)
    })
  )

  it('of policies changes no byte', () => {
    fc.assert(
      fc.property(inOtherOrder, ({ lists, needs, otherPolicies }) => {
        const other = grantsOf(PRINCIPAL, otherPolicies, undefined, reference)
        const one = grants(lists)
        expect(JSON.stringify(excess(other, needs))).toBe(JSON.stringify(excess(one, needs)))
        expect(other.unmatched).toEqual(one.unmatched)
      }),
      { numRuns: 100 }
    )
  })

  it('of needs changes no byte', () => {
    fc.assert(
      fc.property(inOtherOrder, ({ lists, needs, otherNeeds }) => {
        const role = grants(lists)
        expect(JSON.stringify(excess(role, { ...needs, needs: otherNeeds }))).toBe(
          JSON.stringify(excess(role, needs))
        )
      }),
      { numRuns: 100 }
    )
  })

  it('of statements changes nothing but where they stand', () => {
    fc.assert(
      fc.property(inOtherOrder, ({ lists, needs, otherStatements }) => {
        const { grants: one, ...numbers } = excess(grants(lists), needs)
        const { grants: other, ...others } = excess(grants(otherStatements), needs)
        expect(JSON.stringify(others)).toBe(JSON.stringify(numbers))
        const withoutPlace = (list: typeof one): string[] =>
          list.map((grant) => JSON.stringify({ ...grant, statement: 0 })).sort()
        expect(withoutPlace(other)).toEqual(withoutPlace(one))
      }),
      { numRuns: 150 }
    )
  })

  it('of doubts changes nothing but the reason that is given', () => {
    fc.assert(
      fc.property(inOtherOrder, ({ lists, needs, otherDoubts }) => {
        const withoutReasons = ({ undecided, ...rest }: Told): object => ({
          ...rest,
          undecided: undecided.map((one) => one.action)
        })
        const role = grants(lists)
        expect(withoutReasons(excess(role, { ...needs, mayNeed: otherDoubts }))).toEqual(
          withoutReasons(excess(role, needs))
        )
      }),
      { numRuns: 100 }
    )
  })
})
