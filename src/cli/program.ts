/** What the terminal's face understands: its options in groups, its commands, and the help. */
import { Command, Option as CommanderOption } from 'commander'
import { descriptionOf, optionsOf, type Option } from '../options/options.ts'
import { HOME_PAGE } from '../kit/version.ts'
import { errorLine } from '../reporters/escape.ts'
import { COMMANDS, type Asked } from './commands.ts'
import type { Answer } from './answer.ts'

const NAME = 'xray-privilege-scan'

const EXAMPLES = [
  ['demo', 'the examples, without an AWS account'],
  ['--aws-region eu-west-1 --time-range 30 --compare', 'the last half hour'],
  ['--traces traces.json --roles roles.json --functions functions.json', 'saved answers of the AWS CLI'],
  [
    '--traces calls.json --roles roles.json --max-unused-write 0',
    'fail where a role grants a write that nobody used'
  ]
] as const

/**
 * @param answered called with what a command gives, and not for a scan
 * @returns the program; parsing it throws CommanderError for what it does not understand
 */
export function program(answered: (answer: Promise<Answer>) => void): Command {
  const command = new Command(NAME)
    .description(
      'Reads AWS X-Ray traces, writes a least-privilege IAM policy for each workload (Lambda function, ECS task, EC2 instance), and compares it with its role.'
    )
    .helpOption('-h, --help', 'show this help')
    .option('-V, --version', 'print the version, with -v that of AWS’s reference too')
    .allowExcessArguments()
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(`${errorLine(text.trim()).replace(/\.$/, '')}. See --help for the options.\n`)
    })
    .addHelpText('after', helpAfter())
  let group: string | undefined
  for (const option of optionsOf('cli')) {
    group = option.heading ?? group
    const row = commanderOption(option)
    command.addOption(group === undefined ? row : row.helpGroup(`${group}:`))
  }
  // only for --help: it is a scan, with its arguments before those that are given
  command
    .command('demo')
    .description('scan the examples that come with this program; no AWS account is needed')
  for (const { name, takes, description, options = [], examples, answer } of COMMANDS) {
    const one = command.command(name).description(description)
    if (takes !== '') one.arguments(takes)
    for (const [flags, what] of options) one.option(flags, what)
    one
      .option('--json', 'print it as JSON')
      .addHelpText(
        'after',
        `\nExamples:\n${examples.map((text) => `  $ ${text.includes(NAME) ? text : `${NAME} ${text}`}`).join('\n')}`
      )
      .action(() => {
        answered(answer(one.args, { ...command.opts<Asked>(), ...one.opts<Asked>() }))
      })
  }
  // a command of its own, so that an argument too many is still that and not an unknown subcommand
  command.action(() => {})
  return command
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

function helpAfter(): string {
  const width = Math.max(...EXAMPLES.map(([text]) => text.length))
  return [
    '',
    'Examples:',
    ...EXAMPLES.map(([text, what]) => `  $ ${NAME} ${text.padEnd(width)}  # ${what}`),
    '',
    'Exit codes: 0 pass or report, 1 a limit is exceeded, 2 not enough evidence, bad input or failure.',
    `Documentation: ${HOME_PAGE}/blob/main/docs/README.md`
  ].join('\n')
}
