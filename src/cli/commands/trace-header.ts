/** `xray-privilege-scan trace-header`: a trace header for one request of the tests. */
import { randomBytes } from 'node:crypto'
import { RUN_ID, traceHeader } from '../../domain/test-run.ts'
import { UserError } from '../../kit/errors.ts'

/**
 * The value of one new `X-Amzn-Trace-Id`, complete.
 * @param asked id of the run; else that of the environment, and of no run where neither gives one
 * @throws UserError when the id is none
 */
export function newTraceHeader(asked: string | undefined): string {
  const fromEnvironment = process.env['XRLP_RUN_ID'] || undefined
  const run = asked ?? fromEnvironment
  if (run !== undefined && !RUN_ID.test(run)) {
    throw new UserError(
      `${asked === undefined ? 'XRLP_RUN_ID' : '--run-id'} is "${run}", which is no id of a run`,
      'Give the output run-id of the action in start/: 12 hexadecimal digits'
    )
  }
  return traceHeader(run, Math.floor(Date.now() / 1000), (bytes) => randomBytes(bytes).toString('hex'))
}
