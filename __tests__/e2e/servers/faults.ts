import type { Answer, RecordedRequest } from './http-server.ts'

/** Something that goes wrong on purpose. Every fault counts the matching calls it sees, then decides. */
export interface Fault {
  /** Operation as the server counts it in `calls`; `*` is any. */
  operation: string
  /**
   * `silent`: no answer ever; `half`: the first half of it, and nothing more; `cut`: the same, and the connection is closed; `garbled`: a
   * half that says that it is whole; `endless`: an answer that goes on and on.
   */
  kind?: 'error' | 'reset' | 'slow' | 'silent' | 'half' | 'cut' | 'garbled' | 'endless'
  /** Another answer than the service's own. @param n how often it was given, from 1 */
  answer?: (n: number) => Answer
  status?: number
  code?: string
  message?: string
  headers?: Record<string, string>
  /** Only for `slow`: the delay before the ordinary answer. */
  ms?: number
  /** Narrows the fault to some calls, such as those for one role. */
  when?: (request: RecordedRequest) => boolean
  /** So many matching calls go through first. */
  after?: number
  /** Of the rest, each n-th fails. */
  every?: number
  /** It stops after so many failures. */
  times?: number
}

interface ArmedFault {
  fault: Fault
  seen: number
  fired: number
}

export class FaultPlan {
  #armed: ArmedFault[] = []

  push(...faults: Fault[]): void {
    for (const fault of faults) this.#armed.push({ fault, seen: 0, fired: 0 })
  }

  clear(): void {
    this.#armed = []
  }

  /** How many calls failed on purpose so far. */
  get fired(): number {
    return this.#armed.reduce((sum, armed) => sum + armed.fired, 0)
  }

  /** The operations of which some call failed on purpose. */
  get firedOperations(): string[] {
    return this.#armed.filter(({ fired }) => fired > 0).map(({ fault }) => fault.operation)
  }

  take(operation: string, request: RecordedRequest): { fault: Fault; fired: number } | undefined {
    return this.#armed.find((armed) => fires(armed, operation, request))
  }
}

function fires(armed: ArmedFault, operation: string, request: RecordedRequest): boolean {
  const { fault } = armed
  if (fault.operation !== '*' && fault.operation !== operation) return false
  if (fault.when && !fault.when(request)) return false
  armed.seen += 1
  const turn = armed.seen - (fault.after ?? 0)
  if (turn < 1 || turn % (fault.every ?? 1) !== 0) return false
  if (armed.fired >= (fault.times ?? Infinity)) return false
  armed.fired += 1
  return true
}
