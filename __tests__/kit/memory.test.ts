import { once } from 'node:events'
import { expect, it } from '@jest/globals'
import { Budget } from '../../src/kit/budget.ts'
import { endBeforeMemoryIsFull } from '../../src/kit/memory.ts'

const MIB = 1024 * 1024

it('work ends before memory is full, with the cause and the remedy, and goes on where garbage was all that filled it', async () => {
  const budget = new Budget(60, 'the time is over')
  let asked = 0
  // full at first, and after a collection half empty; then full for good
  endBeforeMemoryIsFull(budget, () => {
    asked += 1
    return { used_heap_size: (asked === 2 ? 10 : 90) * MIB, heap_size_limit: 100 * MIB }
  })
  await once(budget.signal, 'abort')
  expect(asked).toBeGreaterThan(3)
  expect(budget.ended).toMatch(/^the process uses 90 of the 100 MiB of memory .*--max-old-space-size/)
})
