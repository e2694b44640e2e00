import { expect, it } from '@jest/globals'
import { Budget } from '../../src/kit/budget.ts'
import { atOnce, mapped, type Steps } from '../../src/kit/steps.ts'
import { inTurns } from '../../src/kit/turns.ts'

/** Steps that each take a while, without a pause between them. */
function* slow(steps: number, milliseconds: number): Steps<number> {
  for (let step = 0; step < steps; step++) {
    yield
    const until = performance.now() + milliseconds
    while (performance.now() < until);
  }
  return steps
}

it('a timer is heard while work goes on, and the work ends with its result', async () => {
  const work = inTurns(slow(10, 30), () => undefined)
  const first = await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 1, 'timer'))])
  expect(first).toBe('timer')
  expect(await work).toBe(10)
})

it('what is found between two turns ends the work', async () => {
  let turns = 0
  const work = inTurns(slow(1000, 30), () => {
    turns++
    throw new Error('full')
  })
  await expect(work).rejects.toThrow('full')
  expect(turns).toBe(1)
})

it('work that does not end with its budget is left, and that nothing was written is said', async () => {
  const budget = new Budget(60, 'the time is over')
  const work = budget.outlast(
    inTurns(slow(100, 30), () => undefined),
    () => 1
  )
  budget.end('it was ended from outside')
  await expect(work).rejects.toThrow(
    'it was ended from outside. What was read was not judged in time: no file was written'
  )
})

it('the steps of a list give each result in order, and pause', () => {
  const items = Array.from({ length: 250 }, (_, i) => i)
  const work = mapped(items, (item) => item * 2)
  let pauses = 0
  for (let step = work.next(); step.done !== true; step = work.next()) pauses++
  expect(pauses).toBe(3)
  expect(atOnce(mapped(items, (item) => item * 2))).toEqual(items.map((item) => item * 2))
})
