/** How long a request to AWS is tried again: half a minute where waiting may heal, until the end of the scan where AWS asks to wait. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { Budget } from '../../../src/kit/budget.ts'
import { PatientRetryStrategy } from '../../../src/sources/aws/requests.ts'

let clock = 0

/** A scan of five minutes in which waiting costs no time of the tests. */
class QuickBudget extends Budget {
  readonly waits: number[] = []

  override sleep(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds)
    clock += milliseconds
    if (clock > 300_000) this.end('the time is over')
    return Promise.resolve()
  }
}

let budget: QuickBudget

beforeEach(() => {
  clock = 0
  jest.spyOn(performance, 'now').mockImplementation(() => clock)
  budget = new QuickBudget(300, 'the time is over')
})

afterEach(() => {
  budget.close()
  jest.restoreAllMocks()
})

type Failure = Parameters<PatientRetryStrategy['refreshRetryTokenForRetry']>[1]

/** Fails again and again. @returns why it is not tried any more */
async function failing(failure: Failure, leavesThrottling = false): Promise<unknown> {
  const strategy = new PatientRetryStrategy(budget, leavesThrottling)
  let token = await strategy.acquireInitialRetryToken()
  for (;;) {
    try {
      token = await strategy.refreshRetryTokenForRetry(token, failure)
    } catch (error) {
      return error
    }
  }
}

describe('what fails again and again', () => {
  it.each([
    ['a server that fails', { errorType: 'SERVER_ERROR' as const }],
    ['a connection that is cut', { errorType: 'TRANSIENT' as const }],
    [
      'XML of which a part is missing',
      {
        errorType: 'CLIENT_ERROR' as const,
        error: Object.assign(new Error('@aws-sdk XML parse error: missing closing tag </Role>.'), {
          cause: new Error('half')
        })
      }
    ],
    [
      'an answer of which a part is missing',
      {
        errorType: 'CLIENT_ERROR' as const,
        error: Object.assign(new SyntaxError('cut'), { cause: new Error('half') })
      }
    ]
  ])(
    '%s is tried again for at least half a minute, with waits of random length',
    async (_, failure: Failure) => {
      await failing(failure)
      expect(clock).toBeGreaterThanOrEqual(29_000)
      expect(clock).toBeLessThanOrEqual(35_000)
      // growing up to five seconds, none like another
      expect(Math.max(...budget.waits)).toBeLessThanOrEqual(5_000)
      expect(new Set(budget.waits).size).toBe(budget.waits.length)
      expect(budget.waits.length).toBeGreaterThan(8)
    }
  )

  it('what is throttled is tried again until the scan ends', async () => {
    expect(await failing({ errorType: 'THROTTLING' })).toMatchObject({ name: 'Ended' })
    expect(clock).toBeGreaterThan(300_000)
  })

  it('what no waiting heals is not tried again, nor what is throttled where somebody keeps a pace', async () => {
    await failing({
      errorType: 'CLIENT_ERROR',
      error: Object.assign(new Error('no'), { cause: new Error('no') })
    })
    await failing({ errorType: 'THROTTLING' }, true)
    expect(budget.waits).toEqual([])
  })
})
