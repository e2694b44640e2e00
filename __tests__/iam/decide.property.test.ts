import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { decide, policiesByResource, type Decision } from '../../src/iam/decide.ts'
import { parsePolicy } from '../../src/iam/document.ts'
import {
  obviousDecision,
  obviouslyMatches,
  readResource,
  type PlainPolicy,
  type PlainRequest,
  type PlainStatement
} from './obvious.ts'
import {
  arnPattern,
  boundary,
  CONTEXT_KEYS,
  concreteArn,
  policiesOf,
  policyOf,
  requestOf
} from './small-policies.ts'

type Policies = readonly PlainPolicy[]
const statementsOf = ({ Statement }: PlainPolicy): PlainStatement[] => [Statement].flat()

/** Policies are named by number; those of the boundary are counted after the others. */
function decision(request: PlainRequest, policies: Policies, boundary?: Policies): Decision {
  const parsed = policies.map((policy, number) => parsePolicy(String(number), policy))
  const limits = boundary?.map((policy, number) => parsePolicy(String(policies.length + number), policy))
  return decide(request, parsed, limits)
}

const namesOf = ({ statements }: Decision): string[] =>
  statements.map(({ policy, statement }) => `${policy}/${statement}`).sort()

const anyRequest = requestOf(fc.oneof(concreteArn, arnPattern))

describe('a decision', () => {
  it('is the obvious one', () => {
    fc.assert(
      fc.property(requestOf(concreteArn), policiesOf(), boundary, (request, policies, boundary) => {
        expectTheObvious(request, policies, boundary)
      }),
      { numRuns: 500 }
    )
  })

  it('is the same by the statements that may speak of the resource', () => {
    const resource = fc.oneof(concreteArn, arnPattern)
    const policies = fc.oneof(policiesOf(), fc.array(policyOf({ resource: concreteArn }), { maxLength: 3 }))
    fc.assert(
      fc.property(requestOf(resource), resource, policies, (request, other, policies) => {
        const parsed = policies.map((policy, number) => parsePolicy(String(number), policy))
        const asked = { ...request, resource: request.resource ?? other }
        expect(decide(asked, policiesByResource(parsed)(asked.resource)).verdict).toBe(
          decide(asked, parsed).verdict
        )
      }),
      { numRuns: 300 }
    )
  })

  it('of one of many ARNs looks at the statement that names it, and at those with a pattern', () => {
    const statementOn = (...Resource: string[]) => ({ Effect: 'Allow', Action: 's3:GetObject', Resource })
    const policies = Array.from({ length: 1_000 }, (_, i) =>
      parsePolicy(`part ${i}`, {
        Statement: [statementOn(`arn:aws:s3:::a/${i}`), ...(i === 0 ? [statementOn('arn:aws:s3:::b/*')] : [])]
      })
    )
    const looked = policiesByResource(policies)('arn:aws:s3:::a/500')
    expect(looked.map(({ name }) => name)).toEqual(['part 500', 'part 0'])
  })

  it('is the obvious one for a request that is a pattern', () => {
    fc.assert(
      fc.property(requestOf(arnPattern), policiesOf(), boundary, (request, policies, boundary) => {
        expectTheObvious(request, policies, boundary)
      }),
      { numRuns: 250 }
    )
  })

  function expectTheObvious(request: PlainRequest, policies: Policies, boundary?: Policies): void {
    const actual = decision(request, policies, boundary)
    const expected = obviousDecision(request, policies, boundary)
    expect(actual.verdict).toBe(expected.verdict)
    if (expected.verdict === 'unknown') {
      expect(namesOf(actual)).not.toEqual([])
      expect(expected.open).toEqual(expect.arrayContaining(namesOf(actual)))
    } else expect(namesOf(actual)).toEqual(expected.by.sort())
  }

  it('holds whatever the keys are of which nothing is known', () => {
    const withVariables = policiesOf({ variables: true })
    fc.assert(
      fc.property(requestOf(concreteArn), withVariables, boundary, (request, policies, boundary) => {
        const { verdict } = decision(request, policies, boundary)
        if (verdict === 'unknown') return
        const filledBy = new Map<string, PlainPolicy[]>()
        const found = completionsOf(request.context).map((context) => {
          const username = context['aws:username']?.[0] ?? ''
          const filled = filledBy.get(username) ?? policies.map((policy) => fill(policy, username))
          filledBy.set(username, filled)
          return obviousDecision({ ...request, context }, filled, boundary).verdict
        })
        expect(outcomesOf(verdict)).toEqual(expect.arrayContaining([...new Set(found)]))
      }),
      { numRuns: 300 }
    )
  })

  it('is open for a resource whose name reads like the variable in the policy', () => {
    const Resource = 'arn:aws:s3:::${aws:username}'
    const request = { action: 's3:GetObject', resource: Resource, context: {} }
    const statement = { Effect: 'Allow', Action: '*', Resource } as const
    expect(decision(request, [{ Version: '2012-10-17', Statement: statement }]).verdict).toBe('unknown')
    expect(decision(request, [{ Version: '2008-10-17', Statement: statement }]).verdict).toBe('allowed')
  })

  it('holds for all that a requested pattern stands for', () => {
    fc.assert(
      fc.property(requestOf(arnPattern), policiesOf(), boundary, (request, policies, boundary) => {
        const { verdict } = decision(request, policies, boundary)
        if (verdict === 'unknown' || request.resource === undefined) return
        const found = instancesOf(request.resource).map(
          (resource) => obviousDecision({ ...request, resource }, policies, boundary).verdict
        )
        expect(outcomesOf(verdict)).toEqual(expect.arrayContaining([...new Set(found)]))
      }),
      { numRuns: 300 }
    )
  })
})

/** What may come of a request: where nothing allows it, a Deny that holds for a part of it may be what denies that part. */
const outcomesOf = (verdict: Decision['verdict']): string[] =>
  verdict === 'implicitly-denied' ? ['implicitly-denied', 'explicitly-denied'] : [verdict]

type Context = PlainRequest['context']

/** Each context that says the same of what is known, and something of everything else. */
function completionsOf(known: Context): Context[] {
  const lacking = Object.entries(CONTEXT_KEYS).find(([key]) => !(key in known))
  if (lacking === undefined) return [known]
  const [key, values] = lacking
  return values.flatMap((value) => completionsOf({ ...known, [key]: value }))
}

/** The value is text: a `*` in it is no wildcard. In Version 2008-10-17 there are no variables. */
function fill(policy: PlainPolicy, username: string): PlainPolicy {
  if (policy.Version !== '2012-10-17') return policy
  const value = username.replaceAll('*', () => '${*}')
  return JSON.parse(JSON.stringify(policy).replaceAll('${aws:username}', () => value)) as PlainPolicy
}

/** Some of the ARNs that a pattern stands for. */
function instancesOf(pattern: string): string[] {
  const missing = pattern.startsWith('arn:') ? Math.max(0, 6 - pattern.split(':').length) : 0
  const fillings = {
    '*': pattern === '*' ? ['arn:aws:s3:::a', 'arn:aws:sqs:r:1:b'] : ['', 'a', '1:b/'],
    '?': ['a', 'r']
  }
  const filledFrom = (text: string): string[] => {
    const at = text.search(/[*?]/)
    if (at < 0) return [text]
    return fillings[text[at] === '*' ? '*' : '?'].flatMap((value) =>
      filledFrom(text.slice(at + 1)).map((rest) => text.slice(0, at) + value + rest)
    )
  }
  return filledFrom(pattern + ':*'.repeat(missing)).filter((arn) =>
    obviouslyMatches(readResource(pattern), arn)
  )
}

describe('what is allowed', () => {
  const RANK = { 'explicitly-denied': 0, 'implicitly-denied': 0, unknown: 1, allowed: 2 }
  const rank = (...asked: Parameters<typeof decision>): number => RANK[decision(...asked).verdict]
  const only = (effect: 'Allow' | 'Deny'): fc.Arbitrary<PlainPolicy> =>
    policyOf({ effect: fc.constant(effect) })

  it('does not become more by a Deny', () => {
    fc.assert(
      fc.property(anyRequest, policiesOf(), boundary, only('Deny'), (request, policies, boundary, deny) => {
        const before = rank(request, policies, boundary)
        expect(rank(request, [deny, ...policies], boundary)).toBeLessThanOrEqual(before)
        if (boundary) expect(rank(request, policies, [...boundary, deny])).toBeLessThanOrEqual(before)
      }),
      { numRuns: 300 }
    )
  })

  it('does not become less by an Allow', () => {
    fc.assert(
      fc.property(anyRequest, policiesOf(), boundary, only('Allow'), (request, policies, boundary, allow) => {
        const before = rank(request, policies, boundary)
        expect(rank(request, [...policies, allow], boundary)).toBeGreaterThanOrEqual(before)
        if (boundary) expect(rank(request, policies, [allow, ...boundary])).toBeGreaterThanOrEqual(before)
      }),
      { numRuns: 300 }
    )
  })

  it('does not become more by a boundary, and is nothing under an empty one', () => {
    fc.assert(
      fc.property(anyRequest, policiesOf(), policiesOf(), (request, policies, boundary) => {
        expect(rank(request, policies, boundary)).toBeLessThanOrEqual(rank(request, policies))
        expect(rank(request, policies, [])).toBe(0)
      }),
      { numRuns: 300 }
    )
  })

  it('is the same under a boundary that allows everything, and under the role’s own policies', () => {
    const everything: PlainPolicy = { Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }
    fc.assert(
      fc.property(requestOf(concreteArn), policiesOf(), (request, policies) => {
        const { verdict } = decision(request, policies)
        expect(decision(request, policies, [everything]).verdict).toBe(verdict)
        expect(decision(request, policies, policies).verdict).toBe(verdict)
      }),
      { numRuns: 250 }
    )
  })
})

describe('a decision does not depend on', () => {
  /** Each statement carries its name with it. */
  const named = (kind: string, policies: Policies): PlainPolicy[] =>
    policies.map((policy, number) => ({
      ...policy,
      Statement: statementsOf(policy).map((statement, index) => ({
        ...statement,
        Sid: `${kind}${number}Statement${index}`
      }))
    }))
  const sidsOf = ({ statements }: Decision): string[] => statements.map(({ sid = '' }) => sid).sort()
  const expectTheSame = (rewrite: (policy: PlainPolicy) => PlainPolicy[]): void =>
    fc.assert(
      fc.property(anyRequest, policiesOf(), boundary, (request, policies, boundary) => {
        const [before, limits] = [named('Policy', policies), boundary && named('Boundary', boundary)]
        const asWritten = decision(request, before, limits)
        const rewritten = decision(request, before.flatMap(rewrite), limits?.flatMap(rewrite))
        expect([rewritten.verdict, sidsOf(rewritten)]).toEqual([asWritten.verdict, sidsOf(asWritten)])
      }),
      { numRuns: 350 }
    )
  const withEach = (
    policy: PlainPolicy,
    change: (statement: PlainStatement) => PlainStatement
  ): PlainPolicy[] => [{ ...policy, Statement: statementsOf(policy).map(change) }]
  /** What stands in an element, changed; an element that the statement has not stays away. */
  const changed = (
    statement: PlainStatement,
    elements: readonly ('Action' | 'NotAction' | 'Resource' | 'NotResource')[],
    change: (patterns: string[]) => string | string[]
  ): PlainStatement => {
    const copy = { ...statement }
    for (const element of elements) {
      const value = statement[element]
      if (value !== undefined) copy[element] = change([value].flat())
    }
    return copy
  }
  const ACTIONS = ['Action', 'NotAction'] as const
  const PATTERNS = [...ACTIONS, 'Resource', 'NotResource'] as const

  it('the order of policies, statements, actions, resources and conditions', () => {
    fc.assert(
      fc.property(
        anyRequest,
        policiesOf(),
        boundary,
        fc.array(fc.nat(), { minLength: 1 }),
        (request, policies, boundary, keys) => {
          const shuffled = <T>(list: readonly T[]): T[] =>
            list
              .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0 }))
              .sort((a, b) => b.key - a.key)
              .map(({ item }) => item)
          const within = (statement: PlainStatement): PlainStatement => ({
            ...changed(statement, PATTERNS, shuffled),
            ...(statement.Condition && {
              Condition: Object.fromEntries(shuffled(Object.entries(statement.Condition)))
            })
          })
          const all = (policies: Policies): PlainPolicy[] =>
            shuffled(policies).map((policy) => ({
              ...policy,
              Statement: shuffled(statementsOf(policy)).map(within)
            }))
          const [before, limits] = [named('Policy', policies), boundary && named('Boundary', boundary)]
          const asWritten = decision(request, before, limits)
          const rewritten = decision(request, all(before), limits && all(limits))
          expect([rewritten.verdict, sidsOf(rewritten)]).toEqual([asWritten.verdict, sidsOf(asWritten)])
        }
      ),
      { numRuns: 300 }
    )
  })

  it('the policy that a statement is in', () =>
    expectTheSame((policy) => statementsOf(policy).map((Statement) => ({ ...policy, Statement }))))

  it('whether one pattern stands in a list', () =>
    expectTheSame((policy) =>
      withEach(policy, (statement) =>
        changed(statement, PATTERNS, (patterns) => (patterns.length === 1 ? patterns.join() : patterns))
      )
    ))

  it('patterns that are given twice', () =>
    expectTheSame((policy) =>
      withEach(policy, (statement) => changed(statement, PATTERNS, (patterns) => [...patterns, ...patterns]))
    ))

  it('the case of actions', () =>
    expectTheSame((policy) =>
      withEach(policy, (statement) =>
        changed(statement, ACTIONS, (patterns) => patterns.map((pattern) => pattern.toUpperCase()))
      )
    ))
})
