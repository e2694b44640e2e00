/** Every option once. action.yml, the README's table and --help are tested against this list. */
import { UserError } from './errors.ts'

export type Face = 'cli' | 'action'

export interface Option {
  name: string
  /** The action's name of it, where it differs. */
  actionName?: string
  short?: string
  /** What its value is; absent for a switch. */
  value?: string
  /** As a text, as action.yml would have it. */
  default?: string
  /** Where it exists; both when absent. */
  only?: Face
  help: string
}

export const OPTIONS = [
  {
    name: 'start-time',
    short: 's',
    value: 'time',
    help: 'start of the window, as Unix seconds or ISO 8601, at most 30 days ago; default: time-range before now'
  },
  {
    name: 'time-range',
    short: 'r',
    value: 'minutes',
    default: '60',
    help: 'length of the window in minutes, at most 43200 (30 days)'
  },
  {
    name: 'filter',
    short: 'f',
    value: 'expression',
    help: 'X-Ray filter expression: only traces that match it'
  },
  {
    name: 'compare',
    short: 'c',
    help: 'compare with the policies of the roles; on when roles is given, and in the action unless traces is'
  },
  {
    name: 'region',
    actionName: 'aws-region',
    value: 'region',
    help: 'AWS region of the traces; default: AWS_REGION, AWS_DEFAULT_REGION, the profile'
  },
  {
    name: 'traces',
    value: 'files',
    help: 'saved traces instead of X-Ray: what "aws xray batch-get-traces" prints; - is standard input'
  },
  {
    name: 'roles',
    value: 'file',
    help: 'saved roles instead of IAM: what "aws iam get-account-authorization-details" prints'
  },
  {
    name: 'functions',
    value: 'file',
    help: 'saved functions instead of Lambda: what "aws lambda list-functions" prints'
  },
  {
    name: 'workloads',
    value: 'files',
    help: 'saved ECS tasks and EC2 instances: what "aws ecs describe-task-definition", "aws ec2 describe-instances" and "aws iam get-instance-profile" print'
  },
  {
    name: 'workload-roles',
    value: 'name=arn',
    help: 'roles of workloads by name, where traces show no more than a segment’s name'
  },
  {
    name: 'output-dir',
    value: 'folder',
    default: '.',
    help: 'folder for policies, report.json and summary.md'
  },
  {
    name: 'max-unused-actions',
    value: 'number',
    help: 'fail when a role grants more unused actions than this'
  },
  {
    name: 'max-wide-resources',
    value: 'number',
    help: 'fail when a role grants more used actions than this on more resources than needed'
  },
  { name: 'warn-only', default: 'false', help: 'never fail because of a verdict' },
  {
    name: 'policy-description',
    default: 'true',
    help: 'write a Description into each policy, which IAM itself refuses'
  },
  { name: 'json', only: 'cli', help: 'print the report as JSON on standard output' },
  { name: 'quiet', only: 'cli', help: 'print errors only' },
  { name: 'verbose', short: 'v', only: 'cli', help: 'print requests and decisions' },
  {
    name: 'role-to-assume',
    value: 'arn',
    only: 'action',
    help: 'role that the scan assumes through OIDC, inside its own process; default: the SDK’s credential chain'
  },
  {
    name: 'audience',
    value: 'text',
    default: 'sts.amazonaws.com',
    only: 'action',
    help: 'audience of the OIDC token'
  },
  {
    name: 'role-session-name',
    value: 'text',
    default: 'GitHubActions',
    only: 'action',
    help: 'name of the role’s session, 2 to 64 of letters, digits and =,.@-_'
  },
  {
    name: 'role-duration-seconds',
    value: 'seconds',
    default: '3600',
    only: 'action',
    help: 'length of the role’s session, 900 to 43200 seconds'
  },
  {
    name: 'artifact-name',
    value: 'text',
    default: 'least-privilege',
    only: 'action',
    help: 'name of the artifact, which also tells apart several comments on a pull request'
  },
  {
    name: 'retention-days',
    value: 'days',
    only: 'action',
    help: 'days that the artifact is kept, 1 to 90; default: the repository’s setting'
  },
  {
    name: 'comment',
    value: 'always|on-failure|never',
    default: 'on-failure',
    only: 'action',
    help: 'when to comment on the pull request; a pass updates an earlier comment and never makes a new one, unless always'
  },
  {
    name: 'github-token',
    value: 'token',
    default: '${{ github.token }}',
    only: 'action',
    help: 'token for the comment, with pull-requests: write'
  }
] as const satisfies readonly Option[]

export type OptionName = (typeof OPTIONS)[number]['name']
/** What a face was given: a text, a switch, several texts, or nothing. */
export type RawOptions = Partial<Record<OptionName, string | boolean | readonly string[]>>

export interface Options {
  /** Unix seconds, for X-Ray only. */
  window: { start: number; end: number }
  filter: string | undefined
  compare: boolean
  region: string | undefined
  traces: readonly string[]
  roles: string | undefined
  functions: string | undefined
  workloads: readonly string[]
  workloadRoles: ReadonlyMap<string, string>
  outputDir: string
  maxUnusedActions: number | undefined
  maxWideResources: number | undefined
  warnOnly: boolean
  policyDescription: boolean
  json: boolean
  quiet: boolean
  verbose: boolean
  roleToAssume: string | undefined
  audience: string
  roleSessionName: string
  roleDurationSeconds: number
  artifactName: string
  retentionDays: number | undefined
  comment: 'always' | 'on-failure' | 'never'
  githubToken: string | undefined
}

const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/
const LONGEST_RANGE = 30 * 24 * 60
/** X-Ray keeps traces so long. https://docs.aws.amazon.com/general/latest/gr/xray.html */
const OLDEST_DAYS = 30

/** How an option is called where the user wrote it: `--time-range`, or `input time-range`. */
export function labelOf(name: OptionName, face: Face): string {
  if (face === 'cli') return `--${name}`
  const option: Option | undefined = OPTIONS.find((o) => o.name === name)
  return `input ${option?.actionName ?? name}`
}

/**
 * Checks every option, before anything is read or asked.
 * @param now the present, in Unix seconds
 * @throws UserError that names the option, its value and the remedy
 */
export function parseOptions(raw: RawOptions, face: Face, now: number): Options {
  const read = new Reader(raw, face)
  const timeRange = read.integer('time-range', 1, LONGEST_RANGE) ?? 60
  const traces = read.list('traces')
  const roles = read.text('roles')
  const functions = read.text('functions')
  const compare = read.flag('compare') ?? (roles !== undefined || (face === 'action' && traces.length === 0))
  const options: Options = {
    window: windowOf(read, timeRange * 60, now),
    filter: read.text('filter'),
    compare,
    region: read.text('region'),
    traces,
    roles,
    functions,
    workloads: read.list('workloads'),
    workloadRoles: read.roles('workload-roles'),
    outputDir: read.text('output-dir') ?? '.',
    maxUnusedActions: read.integer('max-unused-actions', 0, Number.MAX_SAFE_INTEGER),
    maxWideResources: read.integer('max-wide-resources', 0, Number.MAX_SAFE_INTEGER),
    warnOnly: read.flag('warn-only') ?? false,
    policyDescription: read.flag('policy-description') ?? true,
    json: read.flag('json') ?? false,
    quiet: read.flag('quiet') ?? false,
    verbose: read.flag('verbose') ?? false,
    roleToAssume: read.matching(
      'role-to-assume',
      ROLE_ARN,
      'Give the ARN of an IAM role, like arn:aws:iam::111122223333:role/scan'
    ),
    audience: read.text('audience') ?? 'sts.amazonaws.com',
    roleSessionName:
      read.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, 'Use 2 to 64 letters, digits and =,.@-_') ??
      'GitHubActions',
    roleDurationSeconds: read.integer('role-duration-seconds', 900, 43200) ?? 3600,
    artifactName:
      read.matching(
        'artifact-name',
        /^[^":<>|*?\r\n\\/]{1,200}$/,
        'Leave out " : < > | * ? \\ / and line breaks'
      ) ?? 'least-privilege',
    retentionDays: read.integer('retention-days', 1, 90),
    comment: read.choice('comment', ['always', 'on-failure', 'never'] as const) ?? 'on-failure',
    githubToken: read.text('github-token')
  }
  checkTogether(options, face)
  return options
}

function checkTogether(options: Options, face: Face): void {
  const label = (name: OptionName): string => labelOf(name, face)
  if (options.compare && options.traces.length > 0) {
    if (options.roles === undefined) {
      throw new UserError(
        `${label('compare')} is on and ${label('traces')} is given, but ${label('roles')} is not`,
        `Give ${label('roles')} too: with saved traces nothing is asked of AWS`
      )
    }
    if (
      options.functions === undefined &&
      options.workloads.length === 0 &&
      options.workloadRoles.size === 0
    ) {
      throw new UserError(
        `${label('roles')} and ${label('traces')} are given, but none of ${label('functions')}, ${label('workloads')} and ${label('workload-roles')} is`,
        'Give one of them too: it tells under which role each workload runs'
      )
    }
  }
  for (const [name, limit] of [
    ['max-unused-actions', options.maxUnusedActions],
    ['max-wide-resources', options.maxWideResources]
  ] as const) {
    if (limit !== undefined && !options.compare) {
      throw new UserError(
        `${label(name)} is "${limit}", but nothing is compared`,
        `Add ${label('compare')}: without it there is nothing to hold against the limit`
      )
    }
  }
}

function windowOf(read: Reader, length: number, now: number): { start: number; end: number } {
  const given = read.text('start-time')
  if (given === undefined) return { start: now - length, end: now }
  const start = /^\d+$/.test(given) ? Number(given) : isoSeconds(given)
  if (start === undefined)
    throw read.wrong(
      'start-time',
      'which is neither Unix seconds nor ISO 8601',
      'Give a time like 1763300000 or 2026-11-16T14:00:00Z'
    )
  if (start > now)
    throw read.wrong(
      'start-time',
      'which is in the future',
      `It is ${new Date(now * 1000).toISOString()} now`
    )
  if (start < now - OLDEST_DAYS * 86400)
    throw read.wrong(
      'start-time',
      `which is more than ${OLDEST_DAYS} days ago`,
      `X-Ray keeps traces for ${OLDEST_DAYS} days: give a later time`
    )
  return { start, end: Math.min(now, start + length) }
}

/** Seconds of an ISO 8601 time, with zone or in UTC; other forms that Date would guess at are refused. */
function isoSeconds(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return undefined
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text) && text.includes('T')
  const ms = Date.parse(hasZone || !text.includes('T') ? text : `${text}Z`)
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000)
}

class Reader {
  readonly #raw: RawOptions
  readonly #face: Face

  constructor(raw: RawOptions, face: Face) {
    this.#raw = raw
    this.#face = face
  }

  wrong(name: OptionName, what: string, remedy: string): UserError {
    return new UserError(`${labelOf(name, this.#face)} is "${String(this.#raw[name])}", ${what}`, remedy)
  }

  text(name: OptionName): string | undefined {
    const value = this.#raw[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }

  /** Several values, or one text with one a line or separated by commas. */
  list(name: OptionName): string[] {
    const value = this.#raw[name]
    const parts =
      typeof value === 'string' ? value.split(/[\n,]/) : Array.isArray(value) ? value.map(String) : []
    return parts.map((part) => part.trim()).filter((part) => part !== '')
  }

  /** `name=role ARN` pairs. */
  roles(name: OptionName): Map<string, string> {
    return new Map(
      this.list(name).map((pair) => {
        const equals = pair.indexOf('=')
        const role = pair.slice(equals + 1).trim()
        if (equals > 0 && ROLE_ARN.test(role)) return [pair.slice(0, equals).trim(), role]
        throw new UserError(
          `${labelOf(name, this.#face)} has "${pair}", which is not name=role ARN`,
          'Give pairs like orders-api=arn:aws:iam::111122223333:role/orders'
        )
      })
    )
  }

  integer(name: OptionName, least: number, most: number): number | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`
    if (!/^[+-]?\d+$/.test(value))
      throw this.wrong(name, 'which is not a whole number', `Give a whole number ${bounds}`)
    const number = Number(value)
    if (number < least || number > most)
      throw this.wrong(name, 'which is out of range', `Give a whole number ${bounds}`)
    return number
  }

  matching(name: OptionName, pattern: RegExp, remedy: string): string | undefined {
    const value = this.text(name)
    if (value !== undefined && !pattern.test(value))
      throw this.wrong(name, 'which is not of the right form', remedy)
    return value
  }

  choice<T extends string>(name: OptionName, choices: readonly T[]): T | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const found = choices.find((choice) => choice === value)
    if (found === undefined)
      throw this.wrong(name, 'which is none of the choices', `Give one of ${choices.join(', ')}`)
    return found
  }

  /** A switch; the action has YAML's words for it. */
  flag(name: OptionName): boolean | undefined {
    const value = this.#raw[name]
    if (typeof value === 'boolean') return value
    const word = this.text(name)?.toLowerCase()
    if (word === undefined) return undefined
    if (word !== 'true' && word !== 'false')
      throw this.wrong(name, 'which is neither true nor false', 'Give true or false')
    return word === 'true'
  }
}
