/** The benchmark's handle on the server process. */
import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Notice, Order } from './server-process.ts'
import type { Scenario, ServerCounts } from './synthetic-aws.ts'

/** Ten minutes ago the hour of the traces ended. */
const ENDED_AGO = 600

export class Server {
  readonly url: string
  /** Of the hour that holds the traces, in Unix seconds. */
  readonly start = Math.floor(Date.now() / 1000) - 3600 - ENDED_AGO
  readonly #process: ChildProcess

  private constructor(process: ChildProcess, url: string) {
    this.#process = process
    this.url = url
  }

  static async launch(): Promise<Server> {
    const child = fork(fileURLToPath(new URL('./server-process.js', import.meta.url)))
    const { url } = await next(child, (notice) => ('url' in notice ? notice : undefined))
    return new Server(child, url)
  }

  async reset(scenario: Omit<Scenario, 'start'>): Promise<void> {
    const done = next(this.#process, (notice) => ('wasReset' in notice ? notice : undefined))
    this.#order({ reset: { ...scenario, start: this.start } })
    await done
  }

  async counts(): Promise<ServerCounts> {
    const answer = next(this.#process, (notice) => ('counts' in notice ? notice : undefined))
    this.#order({ count: true })
    return (await answer).counts
  }

  /** The time of the first request after the last reset; to be asked for before it can come. */
  async firstRequest(): Promise<number> {
    const notice = await next(this.#process, (said) => ('firstRequestAt' in said ? said : undefined))
    return notice.firstRequestAt
  }

  close(): void {
    this.#process.disconnect()
  }

  #order(order: Order): void {
    this.#process.send(order)
  }
}

function next<T extends Notice>(from: ChildProcess, choose: (notice: Notice) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      const chosen = choose(message as Notice)
      if (chosen === undefined) return
      from.off('message', onMessage)
      from.off('exit', onExit)
      resolve(chosen)
    }
    const onExit = (code: number | null): void =>
      reject(new Error(`The server process ended with ${String(code)}`))
    from.on('message', onMessage)
    from.once('exit', onExit)
  })
}
