/**
 * A run of tests that can be told from others by the trace ids of its requests: the run's id stands in each of them, right after the time.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-traceids
 */

/** Bytes of a run's id: they leave as many of a trace's id for the requests of one run. */
export const RUN_ID_BYTES = 6
export const RUN_ID = new RegExp(`^[0-9a-f]{${RUN_ID_BYTES * 2}}$`)

/**
 * The value of one new `X-Amzn-Trace-Id`, complete: a header without `Parent` is not honoured everywhere.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader
 * @param run id of the run; absent for a request of none
 * @param now Unix seconds
 * @param random gives so many bytes as hexadecimal digits, others each time
 */
export function traceHeader(run: string | undefined, now: number, random: (bytes: number) => string): string {
  const time = now.toString(16).padStart(8, '0')
  const id = run === undefined ? random(12) : `${run}${random(12 - RUN_ID_BYTES)}`
  return `Root=1-${time}-${id};Parent=${random(8)};Sampled=1`
}

/** Whether a trace is one of the run's. @param traceId as X-Ray writes it, or the 32 digits of W3C's */
export function isOfRun(traceId: string, run: string): boolean {
  return traceId.replace(/^1-/, '').replaceAll('-', '').startsWith(run, 8)
}
