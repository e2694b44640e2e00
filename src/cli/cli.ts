/** The terminal's face: `xray-privilege-scan`. */
import { CommanderError } from 'commander'
import { Ended } from '../kit/budget.ts'
import { cleanMessage } from '../kit/clean-text.ts'
import { asError, EXIT, UserError } from '../kit/errors.ts'
import { nearest } from '../kit/nearest.ts'
import { VERSION } from '../kit/version.ts'
import { optionsOf, type RawOptions } from '../options/options.ts'
import { camelCase, parseOptions, withEnvironment } from '../options/parse-options.ts'
import { errorLine, inert } from '../reporters/escape.ts'
import type { Answer } from './answer.ts'
import { COMMANDS } from './commands.ts'
import { program } from './program.ts'
import { TerminalLog } from './terminal-log.ts'

/**
 * Runs the command.
 * @param args without node and script
 * @returns the exit code: see docs/options.md, "Exit codes"
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  let log: TerminalLog | undefined
  try {
    const raw = await rawOptions(args[0] === 'demo' ? await withExamples(args.slice(1)) : args)
    if (typeof raw === 'number') return raw
    const options = parseOptions(withEnvironment(raw, process.env), 'cli', Math.floor(Date.now() / 1000))
    log = new TerminalLog(options)
    // loaded only now: --help and bad input need none of it
    const { scanAndPrint } = await import('./command.ts')
    return await scanAndPrint(options, log)
  } catch (error) {
    log?.stop()
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.pass
    process.stderr.write(args.includes('--json') ? errorAsJson(error) : errorAsText(error))
    return EXIT.failure
  }
}

/** One line of JSON, so that a program can tell what the user can mend from what he cannot. */
function errorAsJson(error: unknown): string {
  const code =
    error instanceof UserError || error instanceof CommanderError
      ? 'bad-input'
      : error instanceof Ended
        ? 'timed-out'
        : 'failure'
  const message =
    code === 'failure' ? unexpected(error) : errorLine(asError(error).message).replace(/^error: /, '')
  return `${JSON.stringify({ error: { code, message } })}\n`
}

/** Commander has said already what it does not understand. */
function errorAsText(error: unknown): string {
  if (error instanceof CommanderError) return ''
  const isOurs = error instanceof UserError || error instanceof Ended
  return isOurs ? `error: ${errorLine(error.message)}\n` : `error: ${unexpected(error)}\n`
}

/** What commander understood, or the exit code when the question is already answered (help, version, another command). */
async function rawOptions(args: readonly string[]): Promise<RawOptions | number> {
  let answer: Promise<Answer> | undefined
  const command = program((given) => {
    answer = given
  })
  if (args.includes('--json')) command.configureOutput({ outputError: () => {} })
  await command.parseAsync(args, { from: 'user' })
  if (answer !== undefined) return printed(await answer, args.includes('--json'))
  const [excess] = command.args
  if (excess !== undefined) throw notExpected(excess)
  const given = command.opts<Record<string, string | boolean | string[]>>()
  if (given['version'] === true) {
    process.stdout.write(`${VERSION}${given['verbose'] === true ? await referenceLine() : ''}\n`)
    return EXIT.pass
  }
  return Object.fromEntries(
    optionsOf('cli').flatMap(({ name }) => {
      const value = given[camelCase(name)]
      return value === undefined ? [] : [[name, value]]
    })
  )
}

/** A word that is neither an option nor a command; one with a dot or a slash is meant as a file. */
function notExpected(word: string): UserError {
  if (/[./\\]/.test(word))
    return new UserError(
      `argument "${word}" is not expected`,
      'Files are named by options, like --traces traces.json; see --help'
    )
  const names = ['demo', ...COMMANDS.map(({ name }) => name)]
  return new UserError(
    `there is no command "${word}"`,
    `${nearest(word, names)}The commands are ${names.join(', ')}`
  )
}

/** @returns the exit code */
function printed({ lines, data, exitCode, output, instructions = [] }: Answer, asJson: boolean): number {
  if (asJson) {
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
    return exitCode
  }
  process.stdout.write(output ?? `${lines.map(inert).join('\n').trimEnd()}\n`)
  if (instructions.length > 0) process.stderr.write(`${instructions.join('\n')}\n`)
  return exitCode
}

/** A scan of the examples: whatever is given besides comes last, and so wins. */
async function withExamples(given: readonly string[]): Promise<string[]> {
  const { demoArguments } = await import('./commands/demo.ts')
  return [...demoArguments(process.argv[1] ?? ''), ...given]
}

async function referenceLine(): Promise<string> {
  const { loadReference } = await import('../reference/reference.ts')
  return `\nAWS service reference of ${(await loadReference()).date}`
}

function unexpected(error: unknown): string {
  return cleanMessage(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
