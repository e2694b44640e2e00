/** `xray-privilege-scan trace-header`: a trace header for one request of the tests. */
import { randomBytes } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { RUN_ID, traceHeader } from '../../domain/test-run.ts'
import { messageOf, UserError } from '../../kit/errors.ts'

/**
 * The value of one new `X-Amzn-Trace-Id`, complete.
 * @param asked id of the run; else that of the environment, and of no run where neither gives one
 * @param file where the trace's id is kept; else that of the environment, and nowhere where neither gives one
 * @throws UserError when the id is none, or the file cannot be written
 */
export async function newTraceHeader(asked: string | undefined, file: string | undefined): Promise<string> {
  const fromEnvironment = process.env['XRLP_RUN_ID'] || undefined
  const run = asked ?? fromEnvironment
  if (run !== undefined && !RUN_ID.test(run)) {
    throw new UserError(
      `${asked === undefined ? 'XRLP_RUN_ID' : '--run-id'} is "${run}", which is no id of a run`,
      'Give the output run-id of the action in start/: 12 hexadecimal digits'
    )
  }
  const header = traceHeader(run, Math.floor(Date.now() / 1000), (bytes) =>
    randomBytes(bytes).toString('hex')
  )
  const kept = file ?? (process.env['XRLP_TRACE_IDS'] || undefined)
  if (kept !== undefined) await keep(header, kept)
  return header
}

/** Adds a line: requests of one run may be made side by side. */
async function keep(header: string, file: string): Promise<void> {
  const id = /^Root=([^;]+)/.exec(header)?.[1] ?? header
  try {
    await appendFile(file, `${id}\n`)
  } catch (error) {
    throw new UserError(
      `the trace's id cannot be written into "${file}" (${messageOf(error)})`,
      'Give --trace-ids, or XRLP_TRACE_IDS, a file that can be written',
      { cause: error }
    )
  }
}
