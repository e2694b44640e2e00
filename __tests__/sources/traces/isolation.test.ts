/** The traces of one run among those of others. */
import { describe, expect, it } from '@jest/globals'
import { isolated } from '../../../src/sources/traces/isolation.ts'
import type { RawTrace } from '../../../src/traces/trace.ts'

const RUN = 'a1b2c3d4e5f6'
const OWN = `1-6553f100-${RUN}000000000001`
const W3C = `6553f100${RUN}000000000002`
const OTHER = '1-6553f100-0f0f0f0f0f0f000000000003'
const CONSUMER = '1-6553f101-0f0f0f0f0f0f000000000004'
const NEXT = '1-6553f102-0f0f0f0f0f0f000000000005'

const linkTo = (...ids: string[]): string =>
  JSON.stringify({
    id: '53995c3f42cd8ad8',
    subsegments: [
      { id: '53995c3f42cd8ad9', links: ids.map((id) => ({ trace_id: id, id: '70de5b6f19ff9a0a' })) }
    ]
  })

/** What is handed over of the traces, in their order: the ids of the run's, and with a ! those of others. */
async function read(...traces: RawTrace[]) {
  const handed: string[] = []
  const evidence = await isolated(
    {
      async read(onTrace) {
        traces.forEach((trace) => onTrace(trace))
        const { size } = new Set(traces.map(({ id }) => id))
        return {
          about: { region: 'us-east-1' },
          traces: { listed: size, read: size, partial: 0, truncated: 0, unprocessed: 0, missing: 0 },
          named: { partial: [], truncated: [], unprocessed: [], missing: [] }
        }
      }
    },
    RUN
  ).read((trace) => {
    const isAgain = 'before' in trace && trace.before !== undefined
    handed.push(`${trace.isOfAnotherRun === true ? '!' : ''}${trace.id}${isAgain ? ' again' : ''}`)
  })
  return { handed, evidence }
}

describe('a run', () => {
  it('has the traces that hold its id after the time, as X-Ray or W3C write them', async () => {
    const near = `1-${RUN}-a1b2c3d4e5f6`
    const { handed, evidence } = await read(
      ...[OWN, OTHER, W3C, near].map((id) => ({ id, documents: ['{"id":"1"}'] }))
    )
    expect(handed).toEqual([OWN, `!${OTHER}`, W3C, `!${near}`])
    expect(evidence.about).toEqual({ region: 'us-east-1', run: RUN, others: 2 })
    expect(evidence.traces).toMatchObject({ listed: 2, read: 2 })
  })

  it('has those that link to them, and those that link to these, in whatever order they come', async () => {
    const traces: RawTrace[] = [
      { id: NEXT, documents: [linkTo(CONSUMER)] },
      { id: CONSUMER, documents: ['{"id":"2"}', linkTo(OTHER, W3C)] },
      { id: OTHER, documents: ['no JSON, "links"'] },
      { id: W3C, documents: ['{"id":"1"}'] }
    ]
    const forwards = await read(...traces)
    expect(forwards.handed.toSorted()).toEqual([`!${OTHER}`, CONSUMER, NEXT, W3C].toSorted())
    const backwards = await read(...traces.toReversed())
    expect(backwards.handed.toSorted()).toEqual(forwards.handed.toSorted())
  })

  it('does not have those that link elsewhere only, nor spans of other traces', async () => {
    const span = { traceId: digits(NEXT), links: [{ traceId: digits(OTHER), spanId: '70de5b6f19ff9a0a' }] }
    const { handed, evidence } = await read({ id: NEXT, documents: [span] }, { id: OTHER, documents: ['{}'] })
    expect(handed.toSorted()).toEqual([`!${NEXT}`, `!${OTHER}`].toSorted())
    expect(evidence.about).toMatchObject({ others: 2 })
  })

  it('has a trace that links to it only since it has grown, and counts it once', async () => {
    const grown = {
      id: CONSUMER,
      documents: ['{"id":"2"}', linkTo(OWN)],
      before: { documents: ['{"id":"2"}'] }
    }
    const { handed, evidence } = await read({ id: CONSUMER, documents: ['{"id":"2"}'] }, grown, grown)
    expect(handed).toEqual([`!${CONSUMER}`, CONSUMER, `${CONSUMER} again`])
    expect(evidence.about).toMatchObject({ others: 0 })
  })

  it('has thousands of consumers that come before what they link to, at once', async () => {
    const id = (n: number): string => `1-6553f103-0f0f0f0f0f0f${n.toString(16).padStart(12, '0')}`
    const chain = Array.from({ length: 12_000 }, (_, n) => ({ id: id(n + 1), documents: [linkTo(id(n))] }))
    const { handed, evidence } = await read(...chain, { id: id(0), documents: [linkTo(OWN)] })
    expect(handed).toHaveLength(chain.length + 1)
    expect(evidence.about).toMatchObject({ others: 0 })
  })
})

function digits(id: string): string {
  return id.slice(2).replace('-', '')
}
