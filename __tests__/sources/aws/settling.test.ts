/** When a scan looks again for what comes late: time is made here, so that nothing waits. */
import { describe, expect, it } from '@jest/globals'
import { isRecent, untilSettled, type Look } from '../../../src/sources/aws/settling.ts'

const END = 1_795_426_000

/** Looks from `from` (seconds after the window's end) on, and finds at each time what is new since the look before. */
async function look(
  from: number,
  atMost: number,
  found: (since: number, until: number, kind: Look) => number
) {
  let now = from
  let asked = from
  const looks: [seconds: number, kind: Look][] = []
  const clock = {
    now: () => (END + now) * 1000,
    sleep: async (milliseconds: number) => {
      now += milliseconds / 1000
    }
  }
  const outcome = await untilSettled(END, atMost, clock, async (kind) => {
    looks.push([now, kind])
    const news = found(asked, now, kind)
    asked = now
    return news
  })
  return { outcome, looks }
}

describe('a window that has just ended', () => {
  it('is looked at until 30 seconds after its end, where nothing comes', async () => {
    const { outcome, looks } = await look(1, 240, () => 0)
    expect(outcome).toEqual({ waited: 30, settled: true, lately: 0 })
    expect(looks.at(-1)).toEqual([31, 'all'])
    expect(looks.slice(0, -1).every(([, kind]) => kind === 'changes')).toBe(true)
  })

  it('is looked at until two looks in a row bring nothing, where something came late', async () => {
    const { outcome, looks } = await look(1, 240, (since, until) => (since < 29 && until >= 29 ? 7 : 0))
    expect(outcome).toEqual({ waited: 40, settled: true, lately: 0 })
    expect(looks.slice(-3)).toEqual([
      [31, 'all'],
      [36, 'changes'],
      [41, 'all']
    ])
  })

  it('is not settled by looks for changes alone: what only the whole shows starts it again', async () => {
    const { outcome, looks } = await look(1, 240, (_, until, kind) => (kind === 'all' && until < 35 ? 3 : 0))
    expect(outcome.settled).toBe(true)
    expect(looks.slice(-3)).toEqual([
      [31, 'all'],
      [36, 'changes'],
      [41, 'all']
    ])
  })

  it('is looked at as a whole when the time is over, and is not settled then', async () => {
    const quiet = await look(1, 12, () => 0)
    expect(quiet.outcome).toEqual({ waited: 12, settled: false, lately: 0 })
    expect(quiet.looks).toEqual([
      [6, 'changes'],
      [11, 'changes'],
      [13, 'all']
    ])
    const busy = await look(1, 100, (since, until) => Math.round(until - since))
    expect(busy.outcome).toMatchObject({ settled: false, lately: 10 })
    expect(busy.looks.at(-1)).toEqual([101, 'all'])
  })

  it('takes two looks where 30 seconds had passed before', async () => {
    const { outcome, looks } = await look(90, 240, () => 0)
    expect(outcome).toEqual({ waited: 10, settled: true, lately: 0 })
    expect(looks.map(([, kind]) => kind)).toEqual(['changes', 'all'])
  })
})

it('is recent for five minutes', () => {
  const at = (seconds: number) => ({ now: () => (END + seconds) * 1000 })
  expect([0, 299, 301].map((seconds) => isRecent(END, at(seconds)))).toEqual([true, true, false])
})
