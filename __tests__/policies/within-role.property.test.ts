/** For any role and any calls that it allows: held against the second reading of the language, which shares no code with the first. */
import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { parsePolicy } from '../../src/iam/document.ts'
import { grantsOf, type RoleGrants } from '../../src/iam/grants.ts'
import { writtenWithin } from '../../src/judgement/role-written.ts'
import { atOnce } from '../../src/kit/steps.ts'
import { newAccess } from '../../src/policies/new-access.ts'
import { withPolicy } from '../../src/policies/written-policy.ts'
import { Reference } from '../../src/reference/reference.ts'
import type { NeedReport } from '../../src/report/report.ts'
import {
  obviousDecision,
  obviouslyMatches,
  readResource,
  type PlainPolicy,
  type PlainRequest,
  type PlainStatement
} from '../iam/obvious.ts'
import { ROLE, workload } from '../judgement/reports.ts'
import { neededBy } from '../judgement/testimonies.ts'

/** So few actions that `NotAction` costs nothing. */
const reference = new Reference({
  date: '2026-01-01',
  services: {
    iam: {
      types: [['role', 'arn:${Partition}:iam::${Account}:role/${Name}']],
      actions: ['PassRole:w:0'],
      clients: {}
    },
    s3: {
      types: [['object', 'arn:${Partition}:s3:::${BucketName}/${ObjectName}']],
      actions: ['GetObject:r:0', 'PutObject:w:0'],
      clients: {}
    }
  }
})
const ACTIONS = ['s3:GetObject', 's3:PutObject']
const KEYS = ['a', 'b', 'a/a', 'a/b', 'b/a', 'a/a/b']
const OBJECTS = ['data', 'logs'].flatMap((bucket) => KEYS.map((key) => `arn:aws:s3:::${bucket}/${key}`))
const TEAMS = [['red'], ['blue'], []]

const pattern = fc
  .tuple(
    fc.constantFrom('data', 'logs', '*', 'da*'),
    fc.constantFrom('*', 'a/*', 'b*', '*/b', 'a', 'a/?', '?/a*')
  )
  .map(([bucket, key]) => `arn:aws:s3:::${bucket}/${key}`)
const patterns = fc.oneof(fc.constant(['*']), fc.array(pattern, { minLength: 1, maxLength: 2 }))
const condition = fc
  .tuple(
    fc.constantFrom('StringEquals', 'StringNotEquals', 'StringLike'),
    fc.constantFrom('red', 'blue', '*e*')
  )
  .map(([operator, value]) => ({ [operator]: { 'aws:PrincipalTag/team': value } }))

const statementOf = (effect: fc.Arbitrary<'Allow' | 'Deny'>): fc.Arbitrary<PlainStatement> =>
  fc
    .record({
      effect,
      action: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('s3:GetObject', 's3:*', 's3:Put*', 's3:*Object') },
        { weight: 1, arbitrary: fc.constantFrom('s3:Get*', 'iam:*').map((except) => ({ except })) }
      ),
      resources: patterns,
      not: fc.nat(4).map((n) => n === 0),
      condition: fc.option(condition, { freq: 2, nil: undefined })
    })
    .map(({ effect, action, resources, not, condition }) => ({
      Effect: effect,
      ...(typeof action === 'string' ? { Action: action } : { NotAction: action.except }),
      ...(not ? { NotResource: resources } : { Resource: resources }),
      ...(condition && { Condition: condition })
    }))

const roleOf = fc
  .tuple(
    fc.array(statementOf(fc.constant('Allow')), { minLength: 1, maxLength: 3 }),
    fc.array(statementOf(fc.constant('Deny')), { maxLength: 2 })
  )
  .map(([allows, denies]): PlainPolicy => ({ Version: '2012-10-17', Statement: [...allows, ...denies] }))
const boundaryOf = fc.option(
  fc
    .tuple(
      fc.array(statementOf(fc.constant('Allow')), { minLength: 1, maxLength: 2 }),
      fc.array(statementOf(fc.constant('Deny')), { maxLength: 1 })
    )
    .map(([allows, denies]): PlainPolicy => ({ Version: '2012-10-17', Statement: [...allows, ...denies] })),
  { freq: 2, nil: undefined }
)

const REQUESTS: PlainRequest[] = ACTIONS.flatMap((action) =>
  OBJECTS.flatMap((resource) =>
    TEAMS.map((team) => ({ action, resource, context: { 'aws:PrincipalTag/team': team } }))
  )
)

interface World {
  role: PlainPolicy
  boundary: PlainPolicy | undefined
  calls: PlainRequest[]
  needs: NeedReport[]
}

const isAllowed = (request: PlainRequest, policies: PlainPolicy[], boundary?: PlainPolicy): boolean =>
  obviousDecision(request, policies, boundary && [boundary]).verdict === 'allowed'

/** The first request from a place on that the role does not allow, whatever holds, and no Deny forbids. */
function allowedElsewhere(
  place: number,
  role: PlainPolicy,
  boundary: PlainPolicy | undefined
): PlainRequest | undefined {
  const limits = boundary && [boundary]
  const [free, freeLimit] = [withoutConditions(role), boundary && withoutConditions(boundary)]
  return [...REQUESTS.slice(place), ...REQUESTS.slice(0, place)].find(
    (request) =>
      obviousDecision(request, [role], limits).verdict === 'implicitly-denied' &&
      !isAllowed(request, [free], freeLimit)
  )
}

/** Its Allows, as if each condition held: that one did not hold of a call is in no trace. */
function withoutConditions(policy: PlainPolicy): PlainPolicy {
  const allows = statementsIn(policy).filter(({ Effect }) => Effect === 'Allow')
  return {
    ...policy,
    Statement: allows.map((statement) => {
      const { Condition: _, ...free } = statement
      return free
    })
  }
}

/** Calls that the role allows, sometimes one that something else must have allowed, and what they are generalised to. */
const worldOf = fc
  .record({
    role: roleOf,
    boundary: boundaryOf,
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    elsewhere: fc.option(fc.nat(REQUESTS.length - 1), { freq: 4, nil: undefined })
  })
  .map(({ role, boundary, picks, elsewhere }): World => {
    const limits = boundary && [boundary]
    const allowed = REQUESTS.filter(
      (request) => obviousDecision(request, [role], limits).verdict === 'allowed'
    )
    const picked = [
      ...picks.map((n) => allowed[n % allowed.length]),
      ...(elsewhere === undefined ? [] : [allowedElsewhere(elsewhere, role, boundary)])
    ]
    const calls = picked.filter((call) => call !== undefined)
    const needs = picked.flatMap((call, i): NeedReport[] => {
      if (call === undefined) return []
      const { action, resource = '' } = call

      // of a bucket's keys one shows, or none does: what something else allows is told apart by it
      const isExact = i >= picks.length || ((picks[i] ?? 0) & 1) === 1
      return [
        {
          action,
          resource: isExact ? resource : `${resource.split('/')[0]}/*`,
          precision: isExact ? 'exact' : 'generalised',
          calls: 1,
          traceIds: []
        }
      ]
    })
    return { role, boundary, calls, needs }
  })

function written({ role, boundary, needs }: World) {
  const report = workload({ needs })
  const limits = boundary && [parsePolicy('limit', boundary)]
  const { written } = writtenWithin(ROLE, neededBy(report), [parsePolicy('role', role)], limits, reference)
  const { policy, unproven, departures = [] } = atOnce(withPolicy(report, written.get(report.arn), undefined))
  return { policies: policy === undefined ? [] : [policy as PlainPolicy], unproven, departures }
}

const generalised = (action: string, resource: string): NeedReport => ({
  action,
  resource,
  precision: 'generalised',
  calls: 1,
  traceIds: []
})

/** Found by chance once: each of them held up a change. */
const FOUND: World[] = [
  {
    // two Denies say together what is written as one
    role: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 's3:*Object', Resource: '*' },
        ...ACTIONS.map((Action): PlainStatement => ({
          Effect: 'Deny',
          Action,
          Resource: '*',
          Condition: { StringEquals: { 'aws:PrincipalTag/team': 'blue' } }
        }))
      ]
    },
    boundary: undefined,
    calls: [],
    needs: ACTIONS.map((action) => generalised(action, 'arn:aws:s3:::logs/*'))
  },
  {
    // each Allow alone leaves out a part that the other one grants
    role: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 's3:GetObject', NotResource: ['arn:aws:s3:::data/*'] },
        { Effect: 'Allow', Action: 's3:GetObject', NotResource: ['arn:aws:s3:::*/b*'] }
      ]
    },
    boundary: undefined,
    calls: ['data', 'logs'].map((bucket) => ({
      action: 's3:GetObject',
      resource: `arn:aws:s3:::${bucket}/a`,
      context: { 'aws:PrincipalTag/team': [] }
    })),
    needs: ['data', 'logs'].map((bucket) => generalised('s3:GetObject', `arn:aws:s3:::${bucket}/*`))
  },
  {
    // what the boundary leaves takes many patterns to say
    role: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 's3:*Object',
          Resource: ['arn:aws:s3:::*/a/?', 'arn:aws:s3:::da*/a/*'],
          Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'blue' } }
        }
      ]
    },
    boundary: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 's3:Put*', NotResource: ['arn:aws:s3:::*/?/a*'] },
        { Effect: 'Allow', Action: 's3:*Object', Resource: ['arn:aws:s3:::data/a/?'] }
      ]
    },
    calls: ['a', 'b'].map((key) => ({
      action: 's3:PutObject',
      resource: `arn:aws:s3:::data/a/${key}`,
      context: { 'aws:PrincipalTag/team': [] }
    })),
    needs: [
      { ...generalised('s3:PutObject', 'arn:aws:s3:::data/a/a'), precision: 'exact' },
      generalised('s3:PutObject', 'arn:aws:s3:::data/*')
    ]
  }
]

describe('for any role and calls, a written policy', () => {
  it('holds its proof and allows every call; what the role does not allow, or denies, it does not, but for what is named', () => {
    fc.assert(
      fc.property(worldOf, (world) => {
        fc.pre(world.needs.length > 0)
        const { role, boundary, calls } = world
        const { policies, unproven, departures } = written(world)
        expect(unproven).toBeUndefined()
        // the boundary stays where it is, and what something else allows it does not bound
        const limitOf = (call: PlainRequest): PlainPolicy | undefined =>
          isAllowed(call, [role], boundary) ? boundary : undefined
        for (const call of calls)
          expect([call, isAllowed(call, policies, limitOf(call))]).toEqual([call, true])
        const isNamed = ({ action, resource = '' }: Pick<PlainRequest, 'action' | 'resource'>): boolean =>
          departures.some(
            (one) => one.action === action && obviouslyMatches(readResource(one.resource), resource)
          )
        for (const request of REQUESTS.filter((one) => isAllowed(one, policies, boundary))) {
          const now = obviousDecision(request, [role], boundary && [boundary]).verdict
          if (now !== 'allowed') expect([request, now, isNamed(request)]).toEqual([request, now, true])
        }
        if (boundary === undefined)
          expect(moreThan(role, policies).filter((one) => !isNamed(one))).toEqual([])
      }),
      { numRuns: 60, examples: FOUND.map((world): [World] => [world]) }
    )
  })
})

/** What `diff` says that the policies allow and the role does not: each action, and where it is written. */
function moreThan(
  role: PlainPolicy,
  policies: readonly PlainPolicy[]
): Pick<PlainRequest, 'action' | 'resource'>[] {
  const grants = (policy: PlainPolicy): RoleGrants =>
    grantsOf({ partition: 'aws', context: {} }, [parsePolicy('one', policy)], undefined, reference)
  const second: PlainPolicy = { Version: '2012-10-17', Statement: policies.flatMap(statementsIn) }
  return newAccess(grants(role), grants(second), 'aws').flatMap(({ actions, resource }) =>
    actions.map(({ name }) => ({ action: name, resource }))
  )
}

function statementsIn({ Statement }: PlainPolicy): PlainStatement[] {
  return [Statement].flat()
}
