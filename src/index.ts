#!/usr/bin/env node
/** The runner's door or the terminal's: GitHub's runner gives inputs as `INPUT_…` variables and no arguments. */
import { optimiseLater } from './kit/later-optimisation.ts'
import { guardProcess, leave } from './kit/leaving.ts'

optimiseLater()
guardProcess()

const isAction =
  process.argv.length <= 2 && Object.keys(process.env).some((name) => name.startsWith('INPUT_'))

await leave(
  isAction
    ? await (await import('./action/action.ts')).runAction()
    : await (await import('./cli/cli.ts')).runCommand(process.argv.slice(2))
)
