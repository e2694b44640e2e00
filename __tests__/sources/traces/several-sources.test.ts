/** Several places that traces are read from, in one scan. */
import { describe, expect, it } from '@jest/globals'
import { evidenceOf, type TraceEvidence } from '../../../src/needs/evidence.ts'
import { OPTIONS, type Option } from '../../../src/options/options.ts'
import { parseOptions } from '../../../src/options/parse-options.ts'
import { readTraces } from '../../../src/sources/traces/read-traces.ts'
import { NO_TRACE, type TraceSource } from '../../../src/sources/traces/trace-source.ts'
import { TRACE_SOURCES } from '../../../src/sources/traces/trace-sources.ts'
import type { RawTrace } from '../../../src/traces/trace.ts'

const NONE = { partial: 0, truncated: 0, unprocessed: 0, missing: 0 }

/** A source of these traces, which has them a while after it is asked. */
function source(
  kind: string,
  traces: Record<string, readonly unknown[]>,
  more: Partial<TraceEvidence> = {},
  answered: Promise<unknown> = Promise.resolve()
): TraceSource {
  const gap = (what: string): string => `${kind}: ${what}`
  const read = Object.keys(traces).filter((id) => id !== NO_TRACE).length
  return {
    kind,
    words: {
      traces: `${kind} traces`,
      none: ({ region }) => `${kind} has none in ${region ?? 'no region'}.`,
      incomplete: {
        missing: gap('missing'),
        partial: gap('partial'),
        truncated: gap('truncated'),
        unprocessed: gap('unprocessed')
      }
    },
    async read(onTrace) {
      await answered
      for (const [id, documents] of Object.entries(traces)) await onTrace({ id, documents })
      return {
        about: {},
        traces: { ...NONE, listed: read, read },
        named: { partial: [], truncated: [], unprocessed: [], missing: [] },
        ...more
      }
    }
  }
}

async function readFrom(...sources: TraceSource[]) {
  const traces: RawTrace[] = []
  const read = await readTraces(sources, (trace) => {
    if ('documents' in trace) traces.push(trace)
    return undefined
  })
  const rest = { malformed: { documents: 0, traceIds: [] }, others: [], unattributed: [] }
  return { traces, evidence: evidenceOf({ ...read, ...rest }) }
}

describe('two sources', () => {
  it('give a trace that both hold parts of once, with the parts of both', async () => {
    const { traces, evidence } = await readFrom(
      source('x-ray', { a: [1], b: [2] }),
      source('spans', { b: [3], c: [4] })
    )
    expect(traces).toEqual([
      { id: 'a', documents: [1] },
      { id: 'b', documents: [2, 3] },
      { id: 'c', documents: [4] }
    ])
    expect(evidence.traces).toEqual({ ...NONE, malformed: 0, listed: 3, read: 3 })
    expect(evidence.sources).toEqual([
      { kind: 'x-ray', traces: 2 },
      { kind: 'spans', traces: 2 }
    ])
    expect(evidence.source).toBeUndefined()
  })

  it('give the same whichever answers first', async () => {
    let answer: () => void = () => undefined
    const late = new Promise<void>((resolve) => (answer = resolve))
    const waiting = readFrom(source('x-ray', { a: [1] }, {}, late), source('spans', { a: [2], b: [3] }))
    answer()
    const both = await readFrom(source('x-ray', { a: [1] }), source('spans', { a: [2], b: [3] }))
    expect(await waiting).toEqual(both)
  })

  it('count documents that show no trace as none', async () => {
    const { evidence } = await readFrom(
      source('x-ray', { a: [1], [NO_TRACE]: ['?'] }),
      source('spans', { [NO_TRACE]: ['?'] })
    )
    expect(evidence.traces.read).toBe(1)
  })

  it('say each itself what is missing, and over which time they reach together', async () => {
    const { evidence } = await readFrom(
      source(
        'x-ray',
        { a: [1] },
        {
          about: { region: 'eu-west-1' },
          window: { start: '2026-02-03T09:00:00.000Z', end: '2026-02-03T10:00:00.000Z' },
          traces: { ...NONE, listed: 2, read: 1, missing: 1 },
          named: { partial: [], truncated: [], unprocessed: [], missing: ['m'] }
        }
      ),
      source(
        'spans',
        { c: [4] },
        {
          about: { region: 'eu-west-1' },
          window: { start: '2026-02-03T09:30:00.000Z', end: '2026-02-03T10:30:00.000Z' },
          traces: { ...NONE, listed: 1, read: 1, missing: 2 }
        }
      )
    )
    expect(evidence).toMatchObject({
      region: 'eu-west-1',
      window: { start: '2026-02-03T09:00:00.000Z', end: '2026-02-03T10:30:00.000Z' },
      incomplete: [
        { kind: 'missing', traces: 1, traceIds: ['m'], meaning: 'x-ray: missing' },
        { kind: 'missing', traces: 2, traceIds: [], meaning: 'spans: missing' }
      ]
    })
  })

  it('say each why there may be no trace', async () => {
    const { evidence } = await readFrom(
      source('x-ray', {}, { about: { region: 'eu-west-1' } }),
      source('spans', {})
    )
    expect(evidence.empty).toBe('x-ray has none in eu-west-1. spans has none in no region.')
    expect(evidence.region).toBeUndefined()
  })
})

it('hands over the traces of one source as they come', async () => {
  const seen: string[] = []
  const only = source('x-ray', {})
  await readTraces(
    [
      {
        ...only,
        async read(onTrace) {
          await onTrace({ id: 'a', documents: [] })
          seen.push('handed over')
          return only.read(onTrace)
        }
      }
    ],
    ({ id }) => {
      seen.push(id)
      return undefined
    }
  )
  expect(seen).toEqual(['a', 'handed over'])
})

describe('the registry', () => {
  const asked = (raw: Parameters<typeof parseOptions>[0]): typeof TRACE_SOURCES => {
    const options = parseOptions({ compare: 'false', ...raw }, 'action', 1_795_000_000)
    return TRACE_SOURCES.filter((member) => member.isAskedFor(options))
  }

  it('asks AWS where no option gives traces', () => {
    const sources = asked({})
    expect(sources.map(({ kind }) => kind)).toContain('x-ray')
    expect(sources.filter(({ actions }) => actions.length === 0)).toEqual([])
  })

  it.each(OPTIONS.filter((option: Option) => option.offline === true))(
    'asks nothing of AWS where $name gives traces',
    ({ name }) => {
      const sources = asked({ [name]: 'traces.json' })
      expect(sources).not.toEqual([])
      expect(sources.flatMap(({ actions }) => actions)).toEqual([])
    }
  )

  it('has each kind once', () => {
    expect(new Set(TRACE_SOURCES.map(({ kind }) => kind)).size).toBe(TRACE_SOURCES.length)
  })
})
