/** Work in a thread of its own, which begins at this program's own door: there is no other script in the bundle. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

let door: string | undefined

/** To be called by the program's door. @param script its path: what the process was started by may be another one */
export function threadsBeginAt(script: string | undefined): void {
  door = script
}

/**
 * Begins a thread.
 * @param data what it finds as `workerData`
 * @returns undefined where there is nothing to gain (one processor), or where it may not be: then the work is to be done here
 */
export function begun(data: unknown): Worker | undefined {
  if (door === undefined || availableParallelism() < 2) return undefined
  try {
    return new Worker(door, { workerData: data })
  } catch {
    // https://nodejs.org/api/permissions.html
    return undefined
  }
}
