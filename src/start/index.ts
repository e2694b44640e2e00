/**
 * The door of the action in start/, which stands before the tests: it makes the run's id and notes when the run began. It asks nobody
 * anything, so that it loads neither AWS's SDK nor GitHub's.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
import { randomBytes } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { RUN_ID_BYTES } from '../domain/test-run.ts'

const runId = randomBytes(RUN_ID_BYTES).toString('hex')
const startTime = `${new Date().toISOString().slice(0, 19)}Z`

await give('GITHUB_OUTPUT', { 'run-id': runId, 'start-time': startTime })
await give('GITHUB_ENV', { XRLP_RUN_ID: runId, XRLP_START_TIME: startTime })
process.stdout.write(`Run ${runId} began at ${startTime}.\n`)

/** Writes values into one of the runner's files; where there is none, as outside of a runner, it says what is missing. */
async function give(name: string, values: Readonly<Record<string, string>>): Promise<void> {
  const file = process.env[name]
  const lines = Object.entries(values).map(([key, value]) => `${key}=${value}\n`)
  try {
    if (file === undefined || file === '') throw new Error('the runner sets no such file')
    await appendFile(file, lines.join(''))
  } catch (error) {
    process.stdout.write(
      `::error::${name} could not be written: ${error instanceof Error ? error.message : String(error)}\n`
    )
    process.exitCode = 2
  }
}
