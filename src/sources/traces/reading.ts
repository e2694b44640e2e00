/** Where traces are read: in a thread beside what asks for them, where there are many, or here. */
import type { Worker } from 'node:worker_threads'
import { begun } from '../../kit/threads.ts'
import { ShownTraces, type HandedOver, type Listener, type Shown } from './shown.ts'
import type { Beginning, Said, Told } from './thread.ts'
import type { OnTrace } from './trace-source.ts'

/** Traces of which a thread, which takes 0.1 s of processor time to begin, reads as much as it took. */
const WORTH_A_THREAD = 100
/** So many traces may wait for the thread: whoever brings more waits with them, since they are in memory. */
const MOST_WAITING = 500

type ReadingListener = Pick<Listener, 'onWorkload'> & {
  /** Reading is to end, since memory is full. */
  onFull: (why: string) => void
}

interface Place {
  add: OnTrace
  end(): Promise<Shown>
}

export class Reading {
  readonly #beginning: Beginning
  readonly #listener: ReadingListener
  #place: Place | undefined

  constructor(beginning: Beginning, listener: ReadingListener) {
    this.#beginning = beginning
    this.#listener = listener
  }

  /** @param traces how many texts of traces are known to come: what is told before the first of them decides where they are read */
  expect(traces: number): void {
    if (this.#place !== undefined || traces < WORTH_A_THREAD) return
    const thread = begun(this.#beginning)
    if (thread === undefined) return
    this.#place = new Apart(thread, this.#listener, new Here(this.#beginning, this.#listener))
  }

  /** @returns what ends when there is room in memory for more; undefined where there is */
  add(trace: HandedOver): ReturnType<OnTrace> {
    return this.#placed().add(trace)
  }

  /** @returns what all traces show @throws Error when the thread could not go on: what it had read is lost */
  end(): Promise<Shown> {
    return this.#placed().end()
  }

  #placed(): Place {
    return (this.#place ??= new Here(this.#beginning, this.#listener))
  }
}

class Here implements Place {
  readonly #traces: ShownTraces

  constructor({ why, ...asking }: Beginning, { onWorkload, onFull }: ReadingListener) {
    this.#traces = new ShownTraces(asking, { onWorkload, onTooMany: () => onFull(why) })
  }

  add(trace: HandedOver): undefined {
    this.#traces.add(trace)
  }

  end(): Promise<Shown> {
    return Promise.resolve(this.#traces.result)
  }
}

class Apart implements Place {
  readonly #thread: Worker
  readonly #listener: ReadingListener
  /** Reads instead of a thread that could not begin. */
  readonly #instead: Place
  /** What becomes of the thread: what is handed over waits until that is known. */
  #state: 'beginning' | 'reading' | 'never begun' = 'beginning'
  readonly #begun: Promise<void>
  #unsent: HandedOver[] = []
  /** Traces that were handed over since the thread was last known to have come so far. */
  #waiting = 0
  #room: { made: Promise<void>; make: () => void } | undefined
  readonly #shown: Promise<Shown>
  /** Rejected, when the thread can read no more. */
  #lost: Promise<void> | undefined

  constructor(thread: Worker, listener: ReadingListener, instead: Place) {
    this.#thread = thread
    this.#listener = listener
    this.#instead = instead
    let begin = (): void => undefined
    this.#begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    this.#shown = new Promise<Shown>((resolve, reject) => {
      const fail = (error: Error): void => {
        if (this.#state === 'beginning') this.#readInstead()
        else if (this.#state === 'reading') this.#lose(error, reject)
        begin()
      }
      thread.on('message', (said: Said) => {
        begin()
        this.#hear(said, resolve)
      })
      thread.once('error', fail)
      thread.once('exit', () => fail(new Error('the thread that reads traces has ended')))
    })
    // whoever ends reading hears of it
    this.#shown.catch(() => undefined)
  }

  add(trace: HandedOver): ReturnType<OnTrace> {
    if (this.#state === 'never begun') return this.#instead.add(trace)
    if (this.#lost !== undefined) return this.#lost
    // those of one answer go together
    if (this.#unsent.length === 0) queueMicrotask(() => this.#send())
    this.#unsent.push(trace)
    this.#waiting++
    if (this.#waiting < MOST_WAITING) return undefined
    if (this.#room === undefined) {
      let make = (): void => undefined
      const made = new Promise<void>((resolve) => {
        make = resolve
      })
      this.#room = { made, make }
      this.#send()
      if (this.#state === 'reading') this.#tell('here')
    }
    return this.#room.made
  }

  async end(): Promise<Shown> {
    await this.#begun
    if (this.#state === 'never begun') return this.#instead.end()
    this.#send()
    this.#tell('end')
    try {
      return await this.#shown
    } finally {
      void this.#thread.terminate()
    }
  }

  #readInstead(): void {
    this.#state = 'never begun'
    for (const trace of this.#unsent) void this.#instead.add(trace)
    this.#unsent = []
    this.#makeRoom()
  }

  #lose(error: Error, reject: (error: Error) => void): void {
    reject(error)
    this.#lost = this.#shown.then(() => undefined)
    this.#lost.catch(() => undefined)
    this.#makeRoom()
  }

  #send(): void {
    if (this.#state !== 'reading' || this.#unsent.length === 0) return
    this.#tell(this.#unsent)
    this.#unsent = []
  }

  #tell(told: Told): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
    this.#thread.postMessage(told)
  }

  #hear(said: Said, end: (shown: Shown) => void): void {
    if (said === 'begun') {
      this.#state = 'reading'
      this.#send()
      if (this.#room !== undefined) this.#tell('here')
    } else if (said === 'here') this.#makeRoom()
    else if ('workload' in said) this.#listener.onWorkload(said.workload)
    else if ('full' in said) this.#listener.onFull(said.full)
    else end(said.shown)
  }

  #makeRoom(): void {
    this.#waiting = 0
    this.#room?.make()
    this.#room = undefined
  }
}
