/** The regime of a workload from what was seen and counted. */
import { describe, expect, it } from '@jest/globals'
import { coverageOf, type Sighting } from '../../../src/judgement/coverage/coverage.ts'
import { mergedCoverage } from '../../../src/judgement/coverage/merged.ts'
import { roleCoverage } from '../../../src/judgement/coverage/role.ts'
import { evidence, report, workload } from '../reports.ts'

function sighting(seen: number, counted: number | string, more: Partial<Sighting> = {}): Sighting {
  return {
    seen: { seen, traces: seen, seconds: 0, span: 0 },
    counted: typeof counted === 'string' ? new Error(counted) : { requests: counted, settled: true },
    isUnreadable: false,
    ...more
  }
}

const of = (...given: Parameters<typeof sighting>): ReturnType<typeof coverageOf> => coverageOf(sighting(...given))

describe('coverageOf', () => {
  it('proves what it saw all of', () => {
    expect(of(212, 212)).toEqual({
      seen: 212,
      requests: 212,
      settled: true,
      regime: 'proof',
      mayHaveMissed: 0,
      why: 'all 212 requests were seen'
    })
  })

  it('says of a sample how many uses may have been missed', () => {
    expect(of(20, 200)).toMatchObject({
      regime: 'sample',
      requests: 200,
      mayHaveMissed: 26,
      why: '20 of 200 requests (10 %) seen'
    })
  })

  it('tells what so many requests prove where nobody knows of how many', () => {
    const { why, ...rest } = of(20, 'access denied')
    expect(rest).toEqual({ seen: 20, regime: 'unknown-share' })
    expect(why).toContain('13.9 %')
    expect(why).toContain('access denied')
  })

  it.each<[string, Sighting]>([
    ['the count may still grow', sighting(20, 0, { counted: { requests: 20, settled: false } })],
    ['AWS counted fewer than were seen', sighting(20, 19)],
    ['documents were not readable', sighting(20, 20, { isUnreadable: true })]
  ])('proves nothing where %s', (_, given) => {
    expect(coverageOf(given).regime).toBe('unknown-share')
  })

  it('gives the bound of a count that may still grow, and says so', () => {
    expect(of(20, 0, { counted: { requests: 200, settled: false } })).toMatchObject({
      regime: 'sample',
      settled: false,
      mayHaveMissed: 26,
      why: '20 of 200 requests (10 %) seen, and AWS may still be counting'
    })
  })

  it.each<[string, Sighting, string]>([
    ['nothing was seen', sighting(0, 'not asked'), 'no request of it was seen'],
    ['nothing of what happened was seen', sighting(0, 40), 'none of its 40 requests was seen'],
    ['a part of it leaves no trace', sighting(5, 50, { blind: 'its queue is not traced' }), 'its queue']
  ])('is blind where %s', (_, given, why) => {
    const coverage = coverageOf(given)
    expect(coverage.regime).toBe('blind')
    expect(coverage.mayHaveMissed).toBeUndefined()
    expect(coverage.why).toContain(why)
  })

  it('needs no count where nothing is sampled, and believes a count that says otherwise', () => {
    const unsampled = 'its spans are not sampled'
    expect(of(20, 'not asked', { unsampled })).toMatchObject({ regime: 'proof', mayHaveMissed: 0 })
    expect(of(20, 0, { unsampled, counted: { requests: 20, settled: false } }).regime).toBe('proof')
    expect(of(20, 200, { unsampled })).toMatchObject({ regime: 'sample', mayHaveMissed: 26 })
    expect(of(20, 19, { unsampled }).regime).toBe('unknown-share')
  })

  it('says no more than that all of what was not seen may have been missed', () => {
    const seen = { seen: 10, traces: 2, seconds: 0, span: 0 }
    expect(of(10, 11, { seen }).mayHaveMissed).toBe(1)
  })

  it('is blind where a function is in traces of which none shows what it did', () => {
    const { regime, why } = of(0, 4, { isInPart: true })
    expect([regime, why]).toEqual(['blind', expect.stringContaining('parts are missing')])
  })
})

describe('mergedCoverage', () => {
  const ARN = workload().arn
  const day = (number: number): string => `2026-11-0${number}T10:00:00.000Z`
  const earlier = (number: number, coverage: ReturnType<typeof coverageOf>): ReturnType<typeof report> =>
    report({
      evidence: evidence({ window: { start: day(number), end: day(number) } }),
      workloads: [workload({ coverage })]
    })
  const merged = (own: ReturnType<typeof coverageOf>, ...reports: ReturnType<typeof report>[]) =>
    mergedCoverage(own, ARN, { end: day(9), reports, oldest: day(2) })

  it('adds requests, runs and days', () => {
    expect(merged(of(10, 100), earlier(5, of(10, 100)), earlier(4, of(40, 40)))).toMatchObject({
      seen: 60,
      requests: 240,
      regime: 'sample',
      mayHaveMissed: 26,
      why: '60 of 240 requests (25 %) seen in 3 runs on 3 days'
    })
  })

  it('counts a run once, and none that is too old', () => {
    const once = merged(of(10, 100), earlier(5, of(10, 100)))
    const again = merged(of(10, 100), earlier(5, of(10, 100)), earlier(5, of(10, 100)), earlier(1, of(9, 9)))
    expect(again).toEqual(once)
    expect(again.runs?.map(({ end }) => end)).toEqual([day(5), day(9)])
  })

  it('is the same when one of the reports is merged itself', () => {
    const first = merged(of(10, 100), earlier(5, of(10, 100)))
    const nested = report({ workloads: [workload({ coverage: first })] })
    const later = (reports: ReturnType<typeof report>[]) =>
      mergedCoverage(of(3, 30), ARN, { end: '2026-11-10T10:00:00.000Z', reports, oldest: day(2) })
    expect(later([nested, earlier(5, of(10, 100))])).toEqual(later([nested]))
    expect(later([nested]).runs).toHaveLength(3)
  })

  it('holds requests of which none was seen against what it says', () => {
    expect(merged(of(0, 30), earlier(5, of(50, 50)))).toMatchObject({ regime: 'sample', mayHaveMissed: 30 })
  })

  it('proves only what every run proves', () => {
    expect(merged(of(10, 10), earlier(5, of(50, 50))).regime).toBe('proof')
    expect(merged(of(10, 10), earlier(5, of(50, 'not asked'))).regime).toBe('unknown-share')
  })

  it('tells that AWS may still be counting, whether or not all runs tell of how many', () => {
    const counting = of(20, 0, { counted: { requests: 9, settled: false } })
    expect(counting).toMatchObject({ regime: 'unknown-share', settled: false })
    expect(merged(counting, earlier(5, of(10, 100)))).toMatchObject({ regime: 'unknown-share', settled: false })
    expect(roleCoverage([workload({ coverage: merged(counting, earlier(5, of(10, 100))) })])).toMatchObject({
      settled: false
    })
  })

  it('sees no better in several runs what leaves no trace', () => {
    expect(merged(of(5, 50, { blind: 'not traced' }), earlier(5, of(50, 50))).regime).toBe('blind')
  })
})

describe('roleCoverage', () => {
  const named = (name: string, coverage: ReturnType<typeof coverageOf>) =>
    workload({ name, arn: `arn:aws:lambda:eu-west-1:111122223333:function:${name}`, coverage })

  it('adds the bounds and names the least covered workload', () => {
    expect(roleCoverage([named('a', of(20, 200)), named('b', of(500, 1000)), named('c', of(9, 9))])).toEqual({
      seen: 529,
      requests: 1209,
      settled: true,
      regime: 'sample',
      mayHaveMissed: 30,
      leastCovered: 'arn:aws:lambda:eu-west-1:111122223333:function:a'
    })
  })

  it('has no bound where one workload has none, and is undecided where one is blind', () => {
    expect(roleCoverage([named('a', of(20, 200)), named('b', of(3, 'x'))])?.mayHaveMissed).toBeUndefined()
    const blind = roleCoverage([named('a', of(20, 200)), named('b', { ...of(0, 'x', { blind: 'PassThrough' }), tooLittle: 'PassThrough' })])
    expect(blind).toMatchObject({ regime: 'blind', tooLittle: 'b: PassThrough' })
  })

  it('is told of no report that does not tell it', () => {
    expect(roleCoverage([workload()])).toBeUndefined()
  })
})
