/** Node ends a process that has no memory left at once, without a word of the cause: work ends before that, with it. */
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Budget } from './budget.ts'
import { UserError } from './errors.ts'

/** Of all memory, while reading: what is read must still be parsed, judged and written. */
const READ_SHARE = 0.5
/** While judging. */
const JUDGED_SHARE = 0.85
const LOOKED_EVERY_MS = 250
/** A collection may take seconds where the heap is large: no more than one in so many of its times. */
const BETWEEN_COLLECTIONS = 10
const MIB = 1024 * 1024

/**
 * Node's limit counts space for what is young; what lasts has the rest. That is three times 16 MiB, and three times 64 from Node 24 on, as
 * `node --max-old-space-size=100` tells. https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 */
export const YOUNG_BYTES = (Number.parseInt(process.versions.node) >= 24 ? 192 : 48) * MIB
/** Measured, with needs, policies and their files: 20,000 and 40,000 calls, each on a resource of its own, ended well with 3,500 each. */
const CALL_BYTES = 5_000
/** What the program takes by itself, measured: 27 MiB. */
const PROGRAM_BYTES = 35 * MIB
/** Of a byte of JSON: its text, what it is parsed to, and the copy that is kept. */
const TEXT_BYTES = 4

const REMEDY = 'raise the limit with NODE_OPTIONS=--max-old-space-size'

/** What Node says of its memory, in bytes. */
type Heap = Pick<ReturnType<typeof getHeapStatistics>, 'used_heap_size' | 'heap_size_limit'>

/** Ends a budget, with the cause, when half of the memory is in use. */
export function endBeforeMemoryIsFull(budget: Budget, heap: () => Heap = getHeapStatistics): void {
  const timer = setInterval(() => {
    if (!isFull(READ_SHARE, heap)) return
    budget.end(`${inUse(heap())}; take a shorter time-range or a filter, or ${REMEDY}`)
  }, LOOKED_EVERY_MS)
  timer.unref()
  budget.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}

/** How many different calls memory can judge: each becomes needs, statements of policies and lines of files. */
export function callsThatFit(heap: () => Heap = getHeapStatistics): { most: number; why: string } {
  const limit = limitOf(heap())
  const most = Math.max(1_000, Math.floor((limit - PROGRAM_BYTES) / CALL_BYTES))
  return {
    most,
    why: `there are more than ${most} different calls, and to judge more takes more than the ${mib(limit)} MiB of memory that Node gives the process; take a shorter time-range or a filter, or ${REMEDY}`
  }
}

/** Why a file of so many bytes cannot be parsed; undefined where it can. */
export function tooLongForMemory(bytes: number, heap: () => Heap = getHeapStatistics): string | undefined {
  const limit = limitOf(heap())
  if (bytes * TEXT_BYTES < limit - heap().used_heap_size) return undefined
  return `its ${mib(bytes)} MiB are too many for the ${mib(limit)} MiB of memory that Node gives the process: ${REMEDY}`
}

/** Of less in use (bytes) a collection frees little. */
const COLLECTED_FROM = 192 * MIB
/** How much more than after the last collection may be in use; less where what is young takes more beside it. */
const GROWTH = YOUNG_BYTES > 48 * MIB ? 1.65 : 1.8
/** The same where much was let go just now. */
const GROWTH_OF_LET_GO = 1.25
/** Bytes in use after the last collection. */
let left = 0

/**
 * Collects garbage once the heap has grown by so much, between two steps of work that leaves much of it: V8 lets a heap grow to four times what
 * was in use after the last collection, as `node --trace-gc` shows, and a runner's memory is others' as well. Of a small heap V8 takes care.
 */
export function collectEarly(heap: () => Heap = getHeapStatistics): void {
  keepYoungSmall()
  collectFrom(left * GROWTH, heap)
}

/** The same where much was let go just now. */
export function collectLetGo(heap: () => Heap = getHeapStatistics): void {
  collectFrom(left * GROWTH_OF_LET_GO, heap)
}

function collectFrom(bytes: number, heap: () => Heap): void {
  if (heap().used_heap_size < Math.max(COLLECTED_FROM, bytes)) return
  collectGarbage()
  left = heap().used_heap_size
}

/** Of so many bytes what is young grows no more: versions before Node 24 give it no more. */
const YOUNG_AT_MOST = 32 * MIB
let isYoungKept = YOUNG_BYTES <= 48 * MIB

/**
 * Node 24 lets what is young take 128 MiB beside what lasts, four times as much as Node 22. Its greatest size is set when a process begins
 * (`--max-semi-space-size` has no effect later), but by how much it grows is read each time that it does.
 */
function keepYoungSmall(): void {
  if (isYoungKept) return
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
  if (young === undefined || young.space_size < YOUNG_AT_MOST) return
  isYoungKept = true
  setFlagsFromString('--semi-space-growth-factor=1')
}

let notBefore = 0

/** Looks at memory between two steps of judging. @throws UserError when so little is left that the next step might be the last */
export function checkMemory(heap: () => Heap = getHeapStatistics): void {
  const started = performance.now()
  if (started < notBefore || shareOf(heap()) < JUDGED_SHARE) return
  const full = isFull(JUDGED_SHARE, heap)
  const ended = performance.now()
  notBefore = ended + (ended - started) * BETWEEN_COLLECTIONS
  if (full)
    throw new UserError(
      `What was read could not be judged: ${inUse(heap())}`,
      'Take a shorter time-range or a filter, or ' + REMEDY
    )
}

/** Whether so much is in use, and is no garbage. */
function isFull(share: number, heap: () => Heap): boolean {
  if (shareOf(heap()) < share) return false
  collectGarbage()
  return shareOf(heap()) >= share
}

function shareOf(heap: Heap): number {
  return heap.used_heap_size / limitOf(heap)
}

/** Of what lasts, in bytes. */
function limitOf({ heap_size_limit: limit }: Heap): number {
  return Math.max(limit - YOUNG_BYTES, limit / 5)
}

function inUse(heap: Heap): string {
  return `the process uses ${mib(heap.used_heap_size)} of the ${mib(limitOf(heap))} MiB of memory that Node gives it`
}

function mib(bytes: number): number {
  return Math.round(bytes / MIB)
}

/** What nothing refers to any more is no use of memory. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
