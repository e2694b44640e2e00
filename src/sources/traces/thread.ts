/** The thread that reads traces beside the one that asks for them. It is told traces, and tells what they show. */
import { workerData, type MessagePort } from 'node:worker_threads'
import { Budget } from '../../kit/budget.ts'
import { endBeforeMemoryIsFull } from '../../kit/memory.ts'
import type { Workload } from '../../domain/call.ts'
import { ShownTraces, type Asking, type HandedOver, type Shown } from './shown.ts'

/** What the thread is told: traces, to say when it has come so far, or to say what they show. */
export type Told = readonly HandedOver[] | 'here' | 'end'

/** What it says: that it can read, a workload that it had not seen, why reading is to end, that it has come so far, or what the traces show. */
export type Said = 'begun' | { workload: Workload } | { full: string } | 'here' | { shown: Shown }

/** What it begins with. */
export interface Beginning extends Asking {
  /** Why there are too many calls. */
  why: string
}

/** Longer than any scan (s): what ends is only its memory. */
const FOR_EVER = 1_000_000

/** Works until it is told to end. @param port to who began it */
export function readApart(port: MessagePort): void {
  const say = (said: Said): void => port.postMessage(said)
  const { why, ...asking }: Beginning = workerData
  const known = new Set<string>()
  const traces = new ShownTraces(asking, {
    onWorkload(workload) {
      const key = `${workload.arn} ${workload.revision ?? ''}`
      if (known.has(key)) return
      known.add(key)
      say({ workload })
    },
    onTooMany: () => say({ full: why })
  })
  // this thread has a heap of its own
  const memory = new Budget(FOR_EVER, '')
  endBeforeMemoryIsFull(memory)
  memory.whenEnded(() => say({ full: memory.ended ?? '' }))
  port.on('message', (told: Told) => {
    if (told === 'here') say('here')
    else if (told === 'end') say({ shown: traces.result })
    else for (const trace of told) traces.add(trace)
  })
  say('begun')
}
