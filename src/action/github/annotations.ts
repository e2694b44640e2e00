/** The runner's limits on annotations. */

/** The runner keeps ten of a type in a step: these, the verdict, and the line that says how many are not shown. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
export const SHOWN_AT_MOST = 8
const LONGEST = 4096

/** Cuts a message to what the runner keeps of it. */
export function withinLimit(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST - 1).trimEnd()}…`
}
