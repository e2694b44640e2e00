import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { judge, type Judgement } from '../../scripts/corpus/judge.ts'
import type { ScannedReport, ScannedWorkload } from '../../scripts/corpus/scanned.ts'
import { Calls, Truth } from '../../scripts/corpus/truth.ts'

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:api'
const TABLE = 'arn:aws:dynamodb:us-east-1:123456789012:table/orders'
const ANY_TABLE = 'arn:aws:dynamodb:us-east-1:123456789012:table/*'

const GET = { actions: ['dynamodb:GetItem'], resources: [TABLE] }
const HIDDEN = { ...GET, resolved: false, narrowest_sound: [ANY_TABLE] }

function workload(found: Partial<ScannedWorkload>): ScannedWorkload {
  return {
    arn: FUNCTION,
    kind: 'lambda',
    name: 'api',
    needs: [],
    denied: [],
    unsent: [],
    unresolved: [],
    ...found
  }
}

const need = (resource: string, calls = 1): ScannedWorkload['needs'][number] => ({
  action: 'dynamodb:GetItem',
  resource,
  calls,
  precision: 'exact'
})
const NAMED = [{ operation: 'GetItem' }]

/** The judgements of one call of GetItem. */
function judged(
  row: object,
  found: Partial<ScannedWorkload> | undefined,
  { id = FUNCTION, calls = {}, unattributed = [] as { operation: string }[] } = {}
): Judgement['mark'][] {
  const truth = v.parse(Truth, {
    workloads: [{ id, name: 'api' }],
    rows: [
      {
        call: 'get',
        trace: '1-0-0',
        workload: 'api',
        service: 'dynamodb',
        operation_in_doc: 'GetItem',
        ...row
      }
    ]
  })
  const report: ScannedReport = {
    workloads: found === undefined ? [] : [workload(found)],
    evidence: { unattributed }
  }
  return judge(report, truth, truth.rows, v.parse(Calls, calls)).map(({ mark }) => mark)
}

describe('a call is', () => {
  it('right with the resource that the document shows', () => {
    expect(judged({ statements: [GET] }, { needs: [need(TABLE)] })).toEqual(['right'])
  })

  it('missing without a need', () => {
    expect(judged({ statements: [GET] }, {})).toEqual(['missing'])
    expect(judged({ statements: [GET] }, undefined)).toEqual(['missing'])
  })

  it('wrong with another resource, which is then invented', () => {
    expect(judged({ statements: [GET] }, { needs: [need(`${TABLE}-2`)] })).toEqual(['wrong', 'invented'])
    expect(judged({ statements: [GET] }, { needs: [need('*')], unresolved: NAMED })).toEqual([
      'wrong',
      'invented'
    ])
  })

  it('named as unresolved with the narrowest pattern, and wrong when it is not named', () => {
    expect(judged({ statements: [HIDDEN] }, { needs: [need(ANY_TABLE)], unresolved: NAMED })).toEqual([
      'named'
    ])
    expect(judged({ statements: [HIDDEN] }, { needs: [need(ANY_TABLE)] })).toEqual(['wrong'])
  })

  it('named also where the truth itself is a pattern, and wrong when it is not named', () => {
    const statement = { ...HIDDEN, resources: [ANY_TABLE] }
    expect(judged({ statements: [statement] }, { needs: [need(ANY_TABLE)], unresolved: NAMED })).toEqual([
      'named'
    ])
    expect(judged({ statements: [statement] }, { needs: [need(ANY_TABLE)] })).toEqual(['wrong'])
  })

  it('named when nothing at all is guessed of it, or when it is listed as not attributable', () => {
    expect(judged({ statements: [HIDDEN] }, { unresolved: NAMED })).toEqual(['named'])
    expect(judged({ statements: [GET] }, undefined, { unattributed: NAMED })).toEqual(['named'])
  })

  it('avoidably wide when it is named although the document shows the resource', () => {
    const calls = {
      get: { service: 'dynamodb', statements: [{ actions: GET.actions, fallback: [ANY_TABLE] }] }
    }
    expect(judged({ statements: [GET] }, { needs: [need(ANY_TABLE)], unresolved: NAMED }, { calls })).toEqual(
      ['avoidable']
    )
  })

  it('named with one of the actions that are possible, where the call is named', () => {
    const statement = { ...HIDDEN, sound_actions: ['dynamodb:GetItem', 'dynamodb:PutItem'] }
    const needs = [need(ANY_TABLE)]
    expect(judged({ statements: [statement] }, { needs, unresolved: NAMED })).toEqual(['named'])
    expect(judged({ statements: [statement] }, { needs })).toEqual(['wrong'])
    const none = { needs: [{ ...need(ANY_TABLE), action: 'dynamodb:Scan' }], unresolved: NAMED }
    expect(judged({ statements: [statement] }, none)).toContain('invented')
  })

  it('missing when one of its statements is', () => {
    const pass = { actions: ['iam:PassRole'], resources: ['arn:aws:iam::123456789012:role/x'] }
    expect(judged({ statements: [GET, pass] }, { needs: [need(TABLE)] })).toEqual(['missing'])
    expect(judged({ statements: [GET, { ...pass, optional: true }] }, { needs: [need(TABLE)] })).toEqual([
      'right'
    ])
  })
})

describe('a call that was', () => {
  it('denied must be listed as denied and must not be a need', () => {
    const row = { statements: [GET], outcome: { status: 400, error: 'AccessDeniedException' } }
    const denied = [{ action: 'DynamoDB:getitem', resource: TABLE }]
    expect(judged(row, { denied })).toEqual(['right'])
    expect(judged(row, { denied, needs: [need(TABLE)] })).toEqual(['right', 'invented'])
    expect(judged(row, {})).toEqual(['missing'])
    expect(judged(row, { denied: [{ action: 'dynamodb:GetItem', resource: `${TABLE}-2` }] })).toEqual([
      'missing'
    ])
  })

  it('never sent must be listed as unsent and must not be a need', () => {
    const row = { statements: [GET], outcome: { error: 'EndpointConnectionError' } }
    expect(judged(row, { unsent: NAMED })).toEqual(['right'])
    expect(judged(row, { needs: [need(TABLE)] })).toEqual(['missing', 'invented'])
  })

  it('refused for another reason is a need all the same', () => {
    const row = { statements: [GET], outcome: { status: 400, error: 'ResourceNotFoundException' } }
    expect(judged(row, { needs: [need(TABLE)] })).toEqual(['right'])
  })
})

describe('a need', () => {
  it('that counts more calls than were made has counted a copy', () => {
    expect(judged({ statements: [GET] }, { needs: [need(TABLE, 2)] })).toEqual(['right', 'invented'])
  })

  it('may say * for the account only where the trace shows none', () => {
    const ecs = { id: 'ecs-service-segment:api' }
    const anyAccount = need(TABLE.replace('123456789012', '*'))
    const segment = { arn: 'segment:api', kind: 'segment' }
    expect(judged({ statements: [GET] }, { ...segment, needs: [anyAccount] }, ecs)).toEqual(['right'])
    expect(judged({ statements: [GET] }, { needs: [anyAccount] })).toEqual(['wrong', 'invented'])
  })
})
