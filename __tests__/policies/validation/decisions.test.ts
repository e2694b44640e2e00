import { describe, expect, it } from '@jest/globals'
import { judgeAnswer, namesOf, type SimulatedAction } from '../../../src/policies/validation/decisions.ts'
import type { Simulation } from '../../../src/policies/validation/simulation.ts'

const A = { needed: 'arn:aws:s3:::a', asked: 'arn:aws:s3:::a' }
const ANY = { needed: 'arn:aws:s3:::*', asked: 'arn:aws:s3:::anything' }

function question(more: Partial<Simulation> = {}): Simulation {
  return { actions: ['s3:ListBucket'], resources: [A, ANY], context: [], ...more }
}

function answer(decision: string, ...resources: [resource: string, decision: string][]): SimulatedAction {
  return {
    action: 's3:ListBucket',
    decision,
    missingKeys: [],
    resources: resources.map(([name, own]) => ({
      resource: name,
      decision: own,
      missingKeys: [],
      byPolicyType: []
    }))
  }
}

describe('an answer', () => {
  it('on each resource is judged by itself', () => {
    const mixed = answer('implicitDeny', [A.asked, 'allowed'], [ANY.asked, 'implicitDeny'])
    expect(judgeAnswer(question(), [mixed])).toEqual({
      refused: ['implicitDeny: s3:ListBucket on arn:aws:s3:::* (asked as arn:aws:s3:::anything)'],
      undecided: []
    })
  })

  it('over several pages, and in another case, is put together', () => {
    const pages = [
      answer('allowed', [A.asked, 'allowed']),
      { ...answer('allowed', [ANY.asked, 'allowed']), action: 'S3:listbucket' }
    ]
    expect(judgeAnswer(question(), pages)).toEqual({ refused: [], undecided: [] })
  })

  it('that leaves a resource out says nothing of it', () => {
    expect(judgeAnswer(question(), [answer('allowed', [A.asked, 'allowed'])]).undecided).toEqual([
      {
        need: 's3:ListBucket on arn:aws:s3:::* (asked as arn:aws:s3:::anything)',
        why: 'iam:SimulateCustomPolicy: IAM gave no decision'
      }
    ])
  })

  it('that leaves an action out says nothing of it', () => {
    expect(judgeAnswer(question({ actions: ['s3:GetObject'] }), [answer('allowed')]).undecided).toHaveLength(
      2
    )
  })

  it('on everything together allows each resource, and refuses none by name', () => {
    expect(judgeAnswer(question(), [answer('allowed')])).toEqual({ refused: [], undecided: [] })
    const refused = judgeAnswer(question(), [answer('implicitDeny')])
    expect([refused.refused.length, refused.undecided.length]).toEqual([0, 2])
  })

  it('without resources is the overall decision', () => {
    const all = question({ resources: [] })
    expect(judgeAnswer(all, [answer('allowed')]).refused).toEqual([])
    const missing = { ...answer('implicitDeny'), missingKeys: ['aws:SourceVpc'] }
    expect(judgeAnswer(all, [missing]).refused).toEqual([
      'implicitDeny: s3:ListBucket on *, without a value for aws:SourceVpc'
    ])
  })

  it('of any other word than allowed is no pass', () => {
    expect(judgeAnswer(question({ resources: [] }), [answer('')]).refused).toHaveLength(1)
  })

  it('about another account, where one side would allow, decides nothing', () => {
    const specific = { resource: A.asked, decision: 'implicitDeny', missingKeys: [] }
    const judged = (byPolicyType: string[]) =>
      judgeAnswer(question({ resources: [A] }), [
        { ...answer('implicitDeny'), resources: [{ ...specific, byPolicyType }] }
      ])
    expect(judged(['allowed', 'implicitDeny']).undecided[0]?.why).toContain('another account')
    expect(judged(['implicitDeny', 'implicitDeny']).refused).toHaveLength(1)
  })
})

describe('names', () => {
  it('tell action, resource and context', () => {
    const context = [{ key: 'kms:ViaService', values: ['s3.x'], isList: false }]
    expect(namesOf(question({ resources: [A], context }))).toEqual([
      's3:ListBucket on arn:aws:s3:::a with kms:ViaService = s3.x'
    ])
  })
})
