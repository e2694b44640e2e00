import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Budget } from './budget.ts'

/** What is known must still be judged and written in the rest, which takes about as much again. */
const SHARE = 0.5
const LOOKED_EVERY_MS = 250
const MIB = 1024 * 1024

/** What Node says of its memory, in bytes. */
type Heap = Pick<ReturnType<typeof getHeapStatistics>, 'used_heap_size' | 'heap_size_limit'>

/** Ends a budget, with the cause, before Node ends the process for want of memory, which would leave nothing. */
export function endBeforeMemoryIsFull(budget: Budget, heap: () => Heap = getHeapStatistics): void {
  const timer = setInterval(() => {
    if (share(heap()) < SHARE) return
    collectGarbage()
    if (share(heap()) < SHARE) return
    const { used_heap_size: size, heap_size_limit: limit } = heap()
    budget.end(
      `the process uses ${Math.round(size / MIB)} of the ${Math.round(limit / MIB)} MiB of memory that Node gives it; take a shorter time-range or a filter, or raise the limit with NODE_OPTIONS=--max-old-space-size`
    )
  }, LOOKED_EVERY_MS)
  timer.unref()
  budget.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}

function share({ used_heap_size: size, heap_size_limit: limit }: Heap): number {
  return size / limit
}

/** What nothing refers to any more is no use of memory. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
