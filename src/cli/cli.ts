/** The terminal's face: `xray-privilege-scan`. */
import { Argument, Command, CommanderError, Option as CommanderOption } from 'commander'
import { Ended } from '../kit/budget.ts'
import { cleanMessage } from '../kit/clean-text.ts'
import { EXIT, UserError } from '../kit/errors.ts'
import { INSTRUMENTED, type Instrumented } from '../services/instrumentation/sdks.ts'
import { descriptionOf, optionsOf, type Option, type RawOptions } from '../options/options.ts'
import { camelCase, parseOptions, withEnvironment } from '../options/parse-options.ts'
import { inert, oneLine } from '../reporters/escape.ts'
import { TerminalLog } from './terminal-log.ts'
import { VERSION } from '../kit/version.ts'

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
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.pass : EXIT.failure
    const isOurs = error instanceof UserError || error instanceof Ended
    process.stderr.write(isOurs ? `error: ${oneLine(error.message)}\n` : `error: ${unexpected(error)}\n`)
    return EXIT.failure
  }
}

/** The command, with its options and without what other commands answer. */
function commandOf(): Command {
  const command = new Command('xray-privilege-scan')
    .description(
      'Reads AWS X-Ray traces, writes a least-privilege IAM policy for each workload (Lambda function, ECS task, EC2 instance), and compares it with its role.'
    )
    .helpOption('-h, --help', 'show this help')
    .option('-V, --version', 'print the version, with -v that of AWS’s reference too')
    .allowExcessArguments()
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(`${oneLine(text.trim())}. See --help for the options.\n`)
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 pass or report, 1 a limit is exceeded, 2 not enough evidence, bad input or failure.'
    )
  for (const option of optionsOf('cli')) command.addOption(commanderOption(option))
  return command
}

/** What commander understood, or the exit code when the question is already answered (help, version, another command). */
async function rawOptions(args: readonly string[]): Promise<RawOptions | number> {
  const command = commandOf()
  let answered: number | undefined
  const conclude = (code: number): void => {
    answered = code
  }
  addExplanations(command, conclude)
  addChecks(command, conclude)
  // a command of its own, so that an argument too many is still that and not an unknown subcommand
  command.action(() => {})
  await command.parseAsync(args, { from: 'user' })
  if (answered !== undefined) return answered
  const [excess] = command.args
  if (excess !== undefined) {
    throw new UserError(
      `argument "${excess}" is not expected`,
      'Files are named by options, like --traces traces.json; see --help'
    )
  }
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

/** A scan of the examples: whatever is given besides comes last, and so wins. */
async function withExamples(given: readonly string[]): Promise<string[]> {
  const { demoArguments } = await import('./commands/demo.ts')
  return [...demoArguments(process.argv[1] ?? ''), ...given]
}

/** What answers a question without a scan. Each is loaded when it is asked for. */
function addExplanations(command: Command, conclude: (code: number) => void): void {
  // only for --help: it is a scan, with these arguments before those that are given
  command
    .command('demo')
    .description('scan the examples that come with this program; no AWS account is needed')
  command
    .command('explain')
    .description('say which permissions an API operation needs, and what a trace must show of it')
    .argument('<service>', 'such as s3, DynamoDB or "Secrets Manager"')
    .argument('<operation>', 'as the API names it, such as CopyObject')
    .action(async (service: string, operation: string) => {
      const { explainOperation } = await import('./commands/explain.ts')
      const { loadReference } = await import('../reference/reference.ts')
      const lines = explainOperation(service, operation, await loadReference())
      process.stdout.write(`${lines.map(inert).join('\n')}\n`)
      conclude(EXIT.pass)
    })
  command
    .command('instrument')
    .description('print the parameters that an X-Ray SDK should record, and how to let it record them')
    .addArgument(new Argument('<sdk>', 'what the application is traced with').choices(INSTRUMENTED))
    .action(async (sdk: Instrumented) => {
      const { instrumentationFor } = await import('./commands/instrument.ts')
      const { output, instructions } = instrumentationFor(sdk)
      process.stdout.write(output)
      if (instructions.length > 0) process.stderr.write(`${instructions.join('\n')}\n`)
      conclude(EXIT.pass)
    })
  command
    .command('doctor')
    .description(
      'ask AWS what a scan will meet: credentials, permissions, where spans go, tracing modes, sampling rules; exit code 2 when a scan cannot do its work'
    )
    .action(async () => {
      const { diagnose } = await import('./commands/doctor.ts')
      const { lines, isFit } = await diagnose(command.opts<{ awsRegion?: string }>().awsRegion)
      process.stdout.write(`${lines.map(inert).join('\n')}\n`)
      conclude(isFit ? EXIT.pass : EXIT.failure)
    })
  command
    .command('trace-header')
    .description('print the value of one new X-Amzn-Trace-Id, to be sent with one request of the tests')
    .option('--run-id <id>', 'id of the run (default: XRLP_RUN_ID, which the action in start/ sets)')
    .action(async (own: { runId?: string }) => {
      const { newTraceHeader } = await import('./commands/trace-header.ts')
      process.stdout.write(`${newTraceHeader(own.runId ?? command.opts<{ runId?: string }>().runId)}\n`)
      conclude(EXIT.pass)
    })
}

/** A policy or a report, and what to say of it. */
function addChecks(command: Command, conclude: (code: number) => void): void {
  command
    .command('diff')
    .description(
      'say what one policy allows that the other does not; exit code 1 when they do not allow the same'
    )
    .argument('<first>', 'file with a policy document, or - for standard input')
    .argument('<second>', 'the other one')
    .action(async (first: string, second: string) => {
      const [{ comparePolicies }, { readPolicy }, { loadReference }] = await Promise.all([
        import('./commands/diff.ts'),
        import('../sources/files/saved-policy.ts'),
        import('../reference/reference.ts')
      ])
      const { lines, same } = comparePolicies(
        await readPolicy(first),
        await readPolicy(second),
        await loadReference()
      )
      process.stdout.write(`${lines.map(inert).join('\n').trimEnd()}\n`)
      conclude(same ? EXIT.pass : EXIT.excess)
    })
  command
    .command('verify')
    .description('prove a saved report and the files beside it again; exit code 1 when something was edited')
    .argument('<report>', 'path of a report.json')
    .action(async (file: string) => {
      const { verify } = await import('./commands/verify.ts')
      const { lines, sound } = await verify(file)
      process.stdout.write(`${lines.map(inert).join('\n')}\n${sound ? 'VERIFIED' : 'NOT VERIFIED'}\n`)
      conclude(sound ? EXIT.pass : EXIT.excess)
    })
}

/** A row of the options as commander has it. A switch that is on by default is a flag that turns it off. */
function commanderOption(option: Option): CommanderOption {
  const { name, kind, alias, default: usual, otherwise } = option
  const turnsOff = kind.kind === 'switch' && usual === 'true'
  const value =
    kind.placeholder === undefined
      ? ''
      : kind.several
        ? ` <${kind.placeholder}...>`
        : ` <${kind.placeholder}>`
  const flags = [
    ...(alias === undefined ? [] : [alias.length === 1 ? `-${alias}` : `--${alias}`]),
    `--${turnsOff ? 'no-' : ''}${name}${value}`
  ]
  const description = descriptionOf(option)
  const absent = otherwise ?? (kind.kind === 'switch' ? undefined : usual)
  return new CommanderOption(
    flags.join(', '),
    turnsOff
      ? `do not ${description}`
      : absent === undefined
        ? description
        : `${description} (default: ${absent})`
  )
}

async function referenceLine(): Promise<string> {
  const { loadReference } = await import('../reference/reference.ts')
  return `\nAWS service reference of ${(await loadReference()).date}`
}

function unexpected(error: unknown): string {
  return cleanMessage(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
