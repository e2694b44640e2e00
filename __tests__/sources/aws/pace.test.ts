/** The pace against limits of many kinds, by a clock that does not wait: what is used of a limit, and what is refused. */
import { describe, expect, it } from '@jest/globals'
import { Budget } from '../../../src/kit/budget.ts'
import { CONSIDERATE, EAGER, Pace, type Manner } from '../../../src/sources/aws/pace.ts'
import { TokenBucket, type RateLimit } from '../../e2e/servers/token-bucket.ts'

/** Time that passes when nothing else is left to do. */
class VirtualClock {
  #now = 0
  #sleepers: { at: number; wake: () => void }[] = []

  now(): number {
    return this.#now
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => this.#sleepers.push({ at: this.#now + milliseconds, wake }))
  }

  /** Lets time pass until the work is done. */
  async until(work: Promise<unknown>): Promise<void> {
    let isDone = false
    void work.finally(() => (isDone = true))
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      if (isDone) return
      const next = this.#sleepers.reduce((a, b) => (b.at < a.at ? b : a))
      this.#sleepers = this.#sleepers.filter((one) => one !== next)
      this.#now = Math.max(this.#now, next.at)
      next.wake()
    }
  }
}

const THROTTLED = new Error('too many requests')

interface World {
  requests: number
  latency: number
  limit?: RateLimit
  /** Answers a second that the service, or this machine, can give. */
  capacity?: number
  /** Milliseconds by which a request's way varies. */
  jitter?: number
  /** Every so-many-th request is held up on its way, for as long as several take. */
  heldUp?: number
  manner?: Manner
}

async function run({ requests, latency, limit, capacity, jitter = 4, heldUp, manner = EAGER }: World) {
  const clock = new VirtualClock()
  const budget = new Budget(3600, 'over')
  const pace = new Pace(budget, manner, clock)
  const bucket = limit && new TokenBucket(limit)
  let [free, asked, inFlight, peak] = [0, 0, 0, 0]
  const request = async (): Promise<void> => {
    peak = Math.max(peak, ++inFlight)
    // the same each time, and without a pattern that the pace could follow
    const way = ((asked++ * 7919) % 101) / 101
    const stay = heldUp !== undefined && asked % heldUp === 0 ? 40 : 0
    await clock.sleep(latency / 2 + way * jitter + stay)
    const isGranted = bucket?.take(clock.now()) ?? true
    if (capacity !== undefined) {
      free = Math.max(free, clock.now()) + 1000 / capacity
      await clock.sleep(free - clock.now())
    }
    await clock.sleep(latency / 2)
    inFlight--
    if (!isGranted) throw THROTTLED
  }
  const all = Promise.all(
    Array.from({ length: requests }, () => pace.run(request, (error) => error === THROTTLED))
  )
  await clock.until(all)
  budget.close()
  const seconds = clock.now() / 1000
  const allowed = limit === undefined ? requests : limit.perSecond * seconds + limit.burst
  return { seconds, peak, share: requests / allowed, refused: pace.refusals / (requests + pace.refusals) }
}

describe('an eager pace', () => {
  it.each([
    [20, 20, 0.04],
    [20, 1, 0.03],
    [50, 100, 0.04],
    [5, 5, 0.05],
    [5, 1, 0.04],
    [10, 1, 0.04]
  ])(
    'of %d a second with a burst of %d nine tenths are used, and few calls refused',
    async (perSecond, burst, few) => {
      for (const latency of [20, 100]) {
        const limit = { perSecond, burst }
        const { share, refused } = await run({ requests: 40 * perSecond, latency, limit })
        expect(share).toBeGreaterThan(0.9)
        expect(refused).toBeLessThan(few)
      }
    }
  )

  it.each([
    [20, 20],
    [50, 100],
    [5, 5]
  ])(
    'of %d a second with a burst of %d finds the rate at the second refusal, so that a scan of twenty seconds is refused few calls too',
    async (perSecond, burst) => {
      const limit = { perSecond, burst }
      const { share, refused } = await run({ requests: 21 * perSecond, latency: 20, limit })
      expect(share).toBeGreaterThan(0.9)
      expect(refused).toBeLessThan(0.04)
    }
  )

  it('without a burst does not slow down for requests that are held up on their way, and so come too near to the next', async () => {
    const { share, refused } = await run({
      requests: 800,
      latency: 20,
      heldUp: 53,
      jitter: 2,
      limit: { perSecond: 20, burst: 1 }
    })
    expect(share).toBeGreaterThan(0.85)
    expect(refused).toBeLessThan(0.05)
  })

  it('of 100 a second without any burst, where two requests a little too near are refused, uses most, however long answers take', async () => {
    const { share, refused } = await run({
      requests: 3000,
      latency: 100,
      limit: { perSecond: 100, burst: 1 }
    })
    expect(share).toBeGreaterThan(0.7)
    expect(refused).toBeLessThan(0.05)
  })

  it('without a limit soon asks as much at a time as it may', async () => {
    const { seconds, peak } = await run({ requests: 424, latency: 100 })
    expect(peak).toBe(EAGER.widest)
    // nine rounds to the widest, and four more
    expect(seconds).toBeLessThan(1.45)
  })

  it('asks no more at a time than pays off', async () => {
    const { seconds, peak } = await run({ requests: 424, latency: 20, capacity: 100 })
    expect(peak).toBeLessThan(EAGER.widest * 0.75)
    expect(seconds).toBeLessThan(4.5)
  })
})

describe('a considerate pace', () => {
  it.each([
    [20, 20],
    [15, 1],
    [50, 10]
  ])('of %d a second with a burst of %d leaves half to others', async (perSecond, burst) => {
    const { share } = await run({
      requests: 20 * perSecond,
      latency: 50,
      limit: { perSecond, burst },
      manner: CONSIDERATE
    })
    expect(share).toBeLessThan(0.6)
  })
})
