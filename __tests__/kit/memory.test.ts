import { once } from 'node:events'
import { expect, it } from '@jest/globals'
import { Budget } from '../../src/kit/budget.ts'
import {
  callsThatFit,
  checkMemory,
  collectEarly,
  collectLetGo,
  endBeforeMemoryIsFull,
  tooLongForMemory,
  YOUNG_BYTES
} from '../../src/kit/memory.ts'

const MIB = 1024 * 1024
const heapOf = (used: number, limit: number) => () => ({
  used_heap_size: used * MIB,
  heap_size_limit: limit * MIB + YOUNG_BYTES
})

it('work ends before memory is full, with the cause and the remedy, and goes on where garbage was all that filled it', async () => {
  const budget = new Budget(60, 'the time is over')
  let asked = 0
  // full at first, and after a collection half empty; then full for good
  endBeforeMemoryIsFull(budget, () => {
    asked += 1
    return heapOf(asked === 2 ? 10 : 90, 100)()
  })
  await once(budget.signal, 'abort')
  expect(asked).toBeGreaterThan(3)
  expect(budget.ended).toMatch(/^the process uses 90 of the 100 MiB of memory .*--max-old-space-size/)
})

it('a file that cannot be parsed is not read, and how many calls can be judged goes by the memory', () => {
  expect(tooLongForMemory(10 * MIB, heapOf(30, 64))).toMatch(/^its 10 MiB are too many for the 64 MiB/)
  expect(tooLongForMemory(10 * MIB, heapOf(30, 128))).toBeUndefined()
  const [little, much] = [callsThatFit(heapOf(30, 128)), callsThatFit(heapOf(30, 4096))]
  expect(little.why).toMatch(/more than \d+ different calls.*the 128 MiB of memory.*--max-old-space-size/)
  expect(little.most).toBeGreaterThan(10_000)
  expect(much.most).toBeGreaterThan(little.most * 30)
})

it('judging that would fill memory ends with the cause', () => {
  expect(() => checkMemory(heapOf(70, 100))).not.toThrow()
  expect(() => checkMemory(heapOf(90, 100))).toThrow(
    /^What was read could not be judged: the process uses 90 of the 100 MiB .*--max-old-space-size/
  )
})

it('garbage of a large heap is collected when it has grown since, and where much was let go', () => {
  // how much is in use is asked for again after a collection only
  const collects = (collect: typeof collectEarly, used: number, left: number): boolean => {
    let asked = 0
    collect(() => {
      asked += 1
      return heapOf(asked === 1 ? used : left, 4096)()
    })
    return asked > 1
  }
  expect(collects(collectEarly, 100, 50)).toBe(false)
  expect(collects(collectEarly, 250, 200)).toBe(true)
  expect(collects(collectEarly, 320, 200)).toBe(false)
  expect(collects(collectLetGo, 240, 200)).toBe(false)
  expect(collects(collectLetGo, 350, 100)).toBe(true)
  expect(collects(collectEarly, 250, 50)).toBe(true)
  expect(collects(collectLetGo, 100, 50)).toBe(false)
})
