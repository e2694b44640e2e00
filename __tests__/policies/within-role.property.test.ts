/** For any role and any calls that it allows: held against the second reading of the language, which shares no code with the first. */
import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { parsePolicy } from '../../src/iam/document.ts'
import { writtenWithin } from '../../src/judgement/role-written.ts'
import { atOnce } from '../../src/kit/steps.ts'
import { withPolicy } from '../../src/policies/written-policy.ts'
import { loadReference } from '../../src/reference/reference.ts'
import type { NeedReport } from '../../src/report/report.ts'
import { obviousDecision, type PlainPolicy, type PlainRequest, type PlainStatement } from '../iam/obvious.ts'
import { ROLE, workload } from '../judgement/reports.ts'
import { neededBy } from '../judgement/testimonies.ts'

const reference = await loadReference()
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
      action: fc.constantFrom('s3:GetObject', 's3:*', 's3:Put*', 's3:*Object'),
      resources: patterns,
      not: fc.nat(4).map((n) => n === 0),
      condition: fc.option(condition, { freq: 2, nil: undefined })
    })
    .map(({ effect, action, resources, not, condition }) => ({
      Effect: effect,
      Action: action,
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
    .array(statementOf(fc.constant('Allow')), { minLength: 1, maxLength: 2 })
    .map((Statement): PlainPolicy => ({ Version: '2012-10-17', Statement })),
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

/** Calls of one session, which has one team, and what they are generalised to. */
const worldOf = fc
  .record({ role: roleOf, boundary: boundaryOf, picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }) })
  .map(({ role, boundary, picks }): World => {
    const limits = boundary && [boundary]
    const allowed = REQUESTS.filter(
      (request) => obviousDecision(request, [role], limits).verdict === 'allowed'
    )
    const calls =
      allowed.length === 0
        ? []
        : picks.map((n) => allowed[n % allowed.length] ?? allowed[0]).filter((call) => call !== undefined)
    const needs = calls.map(({ action, resource = '' }, i): NeedReport => {
      const isExact = ((picks[i] ?? 0) & 1) === 1
      return {
        action,
        resource: isExact ? resource : `${resource.split('/')[0]}/*`,
        precision: isExact ? 'exact' : 'generalised',
        calls: 1,
        traceIds: []
      }
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

const isAllowed = (request: PlainRequest, policies: PlainPolicy[], boundary?: PlainPolicy): boolean =>
  obviousDecision(request, policies, boundary && [boundary]).verdict === 'allowed'

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

describe('for any role and calls that it allows, a written policy', () => {
  it('holds its proof, allows every call, and nothing that the role does not, but for what is named', () => {
    fc.assert(
      fc.property(worldOf, (world) => {
        fc.pre(world.calls.length > 0)
        const { policies, unproven, departures } = written(world)
        expect(unproven).toBeUndefined()
        for (const call of world.calls) {
          // the boundary stays where it is
          expect([call, isAllowed(call, policies, world.boundary)]).toEqual([call, true])
        }
        const named = new Set(departures.map(({ action }) => action))
        for (const request of REQUESTS) {
          const isMore =
            isAllowed(request, policies, world.boundary) && !isAllowed(request, [world.role], world.boundary)
          if (isMore) expect(named).toContain(request.action)
        }
      }),
      { numRuns: 400, examples: FOUND.map((world): [World] => [world]) }
    )
  }, 60_000)
})
