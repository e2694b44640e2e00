/** What all findings together are worth, where too little was seen of some workloads. */
import { describe, expect, it } from '@jest/globals'
import { howSure } from '../../src/view/how-sure.ts'
import { role, ROLE, workload } from '../judgement/reports.ts'

const PASS_THROUGH = 'its tracing mode is PassThrough'

/** A role that is undecided because of workloads of these names, for these reasons. */
function saidOf(reasons: Readonly<Record<string, string>>): string {
  const blind = { seen: 0, regime: 'blind' as const }
  return howSure({
    roles: [
      role(0, 0, { coverage: { ...blind, leastCovered: workload().arn, tooLittle: 'shop: no trace' } })
    ],
    workloads: Object.entries(reasons).map(([name, tooLittle]) =>
      workload({ name, role: ROLE, coverage: { ...blind, why: '', tooLittle } })
    )
  })
}

describe('a number of requests that nobody knows', () => {
  it.each([
    [true, 'of an unknown number made,'],
    [false, 'of an unknown number made so far,']
  ])('may still grow unless it is settled (%s)', (settled, said) => {
    const coverage = { seen: 50, regime: 'unknown-share' as const, settled, leastCovered: workload().arn }
    expect(howSure({ roles: [role(0, 0, { coverage })], workloads: [] })).toContain(said)
  })
})

describe('an undecided role', () => {
  it.each<[what: string, reasons: Record<string, string>, said: string]>([
    ['one workload', { orders: PASS_THROUGH }, `orders (${PASS_THROUGH})`],
    [
      'several, all for one reason',
      { orders: PASS_THROUGH, mail: PASS_THROUGH },
      `orders, mail (${PASS_THROUGH})`
    ],
    [
      'two, each for its own',
      { orders: PASS_THROUGH, mail: 'no trace' },
      `orders, mail (orders: ${PASS_THROUGH}, and 1 more reason)`
    ],
    [
      'many',
      { orders: 'no trace', mail: PASS_THROUGH, stock: 'of 60 requests 1 was seen', tax: PASS_THROUGH },
      'orders, mail and 2 more (orders: no trace, and 2 more reasons)'
    ]
  ])('says why: %s', (_, reasons, said) => {
    expect(saidOf(reasons)).toBe(`shop is undecided: too little was seen of ${said}`)
  })
})
