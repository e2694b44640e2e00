import { cleanMessage } from './clean-text.ts'

/** Exit codes of both faces. 2 also stands for bad input and for failures: nothing that went wrong may look like a pass. */
export const EXIT = { pass: 0, excess: 1, insufficientEvidence: 2, failure: 2 } as const

/** An error that the user can mend: it is shown as one line without a stack. */
export class UserError extends Error {
  override name = 'UserError'

  /**
   * @param what what is wrong, naming the field and its value: `--time-range is "abc", which is not a number`
   * @param remedy what to do about it, as a sentence
   */
  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(`${what}. ${remedy}`, options)
  }
}

/** What went wrong in words, of anything that was thrown, without what is secret or personal: a service may repeat the whole request. */
export function messageOf(error: unknown): string {
  return cleanMessage(error instanceof Error ? error.message : String(error))
}

/** What was thrown as an Error, whatever it was. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
