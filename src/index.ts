#!/usr/bin/env node
/** The runner's door or the terminal's: GitHub's runner gives inputs as `INPUT_…` variables and no arguments. */
import { parentPort } from 'node:worker_threads'
import { optimiseLater } from './kit/later-optimisation.ts'
import { guardProcess, leave } from './kit/leaving.ts'
import { threadsBeginAt } from './kit/threads.ts'

if (parentPort === null) await runProcess()
else (await import('./sources/traces/thread.ts')).readApart(parentPort)

async function runProcess(): Promise<never> {
  optimiseLater()
  guardProcess()
  threadsBeginAt(import.meta.filename)
  const isAction =
    process.argv.length <= 2 && Object.keys(process.env).some((name) => name.startsWith('INPUT_'))
  return leave(
    isAction
      ? await (await import('./action/action.ts')).runAction()
      : await (await import('./cli/cli.ts')).runCommand(process.argv.slice(2))
  )
}
