import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { threadsBeginAt } from '../../../src/kit/threads.ts'
import { Reading } from '../../../src/sources/traces/reading.ts'
import type { HandedOver, Shown } from '../../../src/sources/traces/shown.ts'
import { lambdaTrace } from '../../e2e/traces.ts'

const ENTRY = process.env['E2E_ENTRY'] ?? join(import.meta.dirname, '..', '..', '..', 'dist', 'index.js')
const arnOf = (name: string): string => `arn:aws:lambda:eu-west-1:111122223333:function:${name}`

/** As X-Ray gives it, of one of five functions and on one of as many tables. */
function traceOf(index: number): HandedOver & { documents: string[] } {
  const { Id, documents } = lambdaTrace({
    functionArn: arnOf(`shop-${index % 5}`),
    at: 1_790_000_000 + index,
    calls: [
      { service: 'DynamoDB', operation: 'GetItem', aws: { table_name: `orders-${index % 5}` } },
      {
        service: 'S3',
        operation: 'GetObject',
        status: 403,
        error: { type: 'AccessDenied', message: `Access Denied ${index % 3}` }
      }
    ]
  })
  return { id: Id, documents: documents.map((document) => JSON.stringify(document)) }
}

/** Enough for a thread. */
const MANY = Array.from({ length: 1_200 }, (_, index) => traceOf(index))
const [first, second] = MANY as [ReturnType<typeof traceOf>, ReturnType<typeof traceOf>]
const TRACES: readonly HandedOver[] = [
  ...MANY,
  { ...traceOf(7), isOfAnotherRun: true },
  { ...traceOf(8), isPartial: true },
  { id: 'cut', documents: ['{"id":"1', undefined] },
  // one that has grown counts once
  { ...first, documents: [...first.documents, ...second.documents], before: { documents: first.documents } }
]

interface Told {
  workloads: Set<string>
  full: string[]
  waited: number
}

/** @param door where a thread begins; absent for none @param expected as X-Ray announces them */
async function read(
  door: string | undefined,
  traces: readonly HandedOver[],
  { most = 1_000, expected = traces.length } = {}
): Promise<{ shown: Shown; told: Told }> {
  threadsBeginAt(door)
  const told: Told = { workloads: new Set(), full: [], waited: 0 }
  const reading = new Reading(
    { asked: new Set(MANY.slice(0, 3).map(({ id }) => id)), most, why: 'too many' },
    { onWorkload: ({ name }) => told.workloads.add(name), onFull: (why) => told.full.push(why) }
  )
  reading.expect(expected)
  for (const trace of traces) {
    const room = reading.add(trace)
    if (room === undefined) continue
    told.waited++
    await room
  }
  return { shown: await reading.end(), told }
}

afterEach(() => threadsBeginAt(undefined))

describe('traces that a thread reads', () => {
  it('show what they show without one, and the thread is given no more than it has room for', async () => {
    const here = await read(undefined, TRACES)
    const apart = await read(ENTRY, TRACES)
    expect(apart.shown).toEqual(here.shown)
    expect(apart.told.workloads).toEqual(here.told.workloads)
    expect(here.shown).toMatchObject({ malformed: { documents: 2 }, asked: { asked: 3, found: 3 } })
    expect([here.told.waited, apart.told.waited]).toEqual([0, 2])
  })

  it('end reading when they hold more different calls than memory can judge', async () => {
    const { told, shown } = await read(ENTRY, TRACES, { most: 3 })
    expect(told.full).toEqual(['too many'])
    expect(shown).toEqual((await read(undefined, TRACES, { most: 3 })).shown)
  })

  it('are lost with a thread that fails: nothing is taken for all that there was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thread-'))
    const door = join(folder, 'failing.mjs')
    writeFileSync(
      door,
      `import { parentPort } from 'node:worker_threads'
      parentPort.once('message', () => { throw new Error('no more') })
      parentPort.postMessage('begun')`
    )
    await expect(read(door, TRACES)).rejects.toThrow('no more')
    rmSync(folder, { recursive: true })
  })

  it('are read here when no thread can begin', async () => {
    const { shown, told } = await read(join(tmpdir(), 'no-such-door.mjs'), TRACES)
    expect(shown).toEqual((await read(undefined, TRACES)).shown)
    expect(told.full).toEqual([])
  })

  it('are read here when they are few', async () => {
    const { shown } = await read(join(tmpdir(), 'no-such-door.mjs'), TRACES, { expected: 99 })
    expect(shown.workloads).toHaveLength(5)
  })
})
