/**
 * Every option, one row each. From the rows follow the parser, the type `Options`, `--help`, the inputs of action.yml and docs/options.md's
 * table; `npm run generate` writes the last two. A new option is one row here, and what uses it.
 */
import { RUN_ID } from '../domain/test-run.ts'
import { THRESHOLDS, type ThresholdName } from '../judgement/thresholds.ts'
import {
  ACCOUNTS,
  choice,
  integer,
  list,
  pattern,
  ROLE_ARN,
  ROLES_BY_NAME,
  SWITCH,
  TEMPLATES_BY_STACK,
  text,
  time,
  type Given,
  type Kind
} from './kinds.ts'

/** Where options are given: on the command line, or as inputs of the action. */
export type Face = 'cli' | 'action'

export interface Option {
  /** The same in both faces. */
  name: string
  kind: Kind<unknown, unknown>
  /** What holds where nothing is given, as a text like one that is given. */
  default?: string
  /** The same in words, where it depends on something else. */
  otherwise?: string
  /** A variable of the environment that gives it where nothing else does. */
  environment?: string
  /** An expression that GitHub's runner fills in, as the input's default. */
  runnerDefault?: string
  /** Another flag for it on the command line: one letter (`-s`), or an older name. */
  alias?: string
  /** The one face that has it; both when absent. */
  only?: Face
  /** Whether it gives traces that are on this machine: then AWS is asked nothing, but for its checks of policies. */
  offline?: true
  /** In --help this one and those after it stand under this heading. */
  heading?: string
  help: string
}

/** X-Ray keeps traces so long. https://docs.aws.amazon.com/general/latest/gr/xray.html */
const OLDEST_DAYS = 30

/** How long a window is where nothing tells. */
export const USUAL_MINUTES = 60

/** GitHub ends a job after six hours. https://docs.github.com/en/actions/reference/limits */
const LONGEST_TIMEOUT = 6 * 60 * 60

/** Traces that come later than this are not waited for: a later scan sees them. */
const LONGEST_WAIT = 60 * 60

/** What neither artifacts nor Windows allow in a name. https://github.com/actions/toolkit/blob/main/packages/artifact/README.md */
const FILE_NAME = pattern(
  'text',
  /^[^":<>|*?\r\n\\/]{1,200}$/,
  'Leave out " : < > | * ? \\ / and line breaks, and keep it under 200 characters'
)

export const OPTIONS = [
  {
    name: 'start-time',
    heading: 'What is read',
    alias: 's',
    kind: time('time', OLDEST_DAYS, `X-Ray keeps traces for ${OLDEST_DAYS} days`),
    environment: 'XRLP_START_TIME',
    otherwise: 'XRLP_START_TIME, which the action in start/ sets, or else time-range before the end',
    help: 'start of the window'
  },
  {
    name: 'end-time',
    kind: time('time', OLDEST_DAYS, `X-Ray keeps traces for ${OLDEST_DAYS} days`),
    otherwise: 'now, or time-range after start-time where both are given',
    help: 'end of the window'
  },
  {
    name: 'time-range',
    alias: 'r',
    kind: integer('minutes', 1, OLDEST_DAYS * 24 * 60),
    otherwise: `from start-time to end-time or now, and ${USUAL_MINUTES} where neither start-time nor XRLP_START_TIME is given`,
    help: 'length of the window in minutes'
  },
  {
    name: 'wait',
    kind: integer('seconds', 0, LONGEST_WAIT),
    default: '240',
    help: 'seconds for which a window that has just ended is read on until no more traces come, at most; 0: not at all'
  },
  {
    name: 'run-id',
    kind: pattern('id', RUN_ID, 'Give the output run-id of the action in start/: 12 hexadecimal digits'),
    environment: 'XRLP_RUN_ID',
    otherwise: 'XRLP_RUN_ID, which the action in start/ sets',
    help: 'id of the run that the requests of the tests carried in their trace ids'
  },
  {
    name: 'isolate',
    kind: SWITCH,
    default: 'false',
    help: 'count only the traces of the run, and those that link to them; of workloads that they do not reach nothing is said'
  },
  {
    name: 'trace-ids',
    kind: text('file'),
    environment: 'XRLP_TRACE_IDS',
    otherwise: 'XRLP_TRACE_IDS, into which trace-header and the recipes write',
    help: 'file with the ids of all traces that the tests asked for, one a line: where all are found, all was seen of what only they reach'
  },
  {
    name: 'filter',
    alias: 'f',
    kind: text('expression'),
    help: 'X-Ray filter expression: only traces that match it'
  },
  {
    name: 'span-log-groups',
    kind: list('names'),
    default: 'aws/spans',
    help: 'log groups that hold the spans of CloudWatch Transaction Search, where it is on: names, or ARNs of those of other accounts'
  },
  {
    name: 'max-scanned-gb',
    kind: integer('gigabytes', 1),
    default: '20',
    help: 'gigabytes that queries over these log groups may read in a scan, for which CloudWatch Logs charges: 20 are about $0.10 in us-east-1'
  },
  {
    name: 'compare',
    alias: 'c',
    kind: SWITCH,
    otherwise: 'true when roles is given, and in the action where traces come from AWS',
    help: 'compare with the policies of the roles'
  },
  {
    name: 'aws-region',
    alias: 'region',
    kind: text('region'),
    otherwise: 'AWS_REGION, AWS_DEFAULT_REGION, the profile',
    help: 'AWS region of the traces'
  },
  {
    name: 'traces',
    kind: list('files'),
    offline: true,
    help: 'saved traces instead of X-Ray: what "aws xray batch-get-traces" and "aws logs get-query-results" print, spans, OTLP; a file, folder or glob; - is standard input'
  },
  {
    name: 'roles',
    kind: text('file'),
    help: 'saved roles instead of IAM: what "aws iam get-account-authorization-details" prints'
  },
  {
    name: 'functions',
    kind: list('files'),
    help: 'saved functions instead of Lambda: what "aws lambda list-functions", "aws lambda list-event-source-mappings" and "aws lambda list-function-event-invoke-configs" print; of the latter two give all or none; files, folders or globs'
  },
  {
    name: 'workloads',
    kind: list('files'),
    help: 'saved ECS tasks, EC2 instances, state machines and AgentCore runtimes: what "aws ecs describe-task-definition", "aws ec2 describe-instances", "aws iam get-instance-profile", "aws stepfunctions describe-state-machine" and "aws bedrock-agentcore-control get-agent-runtime" print; files, folders or globs'
  },
  {
    name: 'workload-roles',
    kind: ROLES_BY_NAME,
    help: 'roles of workloads by name, where traces show no more: a segment’s name, service.name, service.namespace/service.name, a pod’s namespace/service account, or a glob of them'
  },
  {
    name: 'accounts',
    kind: ACCOUNTS,
    otherwise: 'every account that the traces name',
    help: 'ids of the accounts whose workloads and roles are judged: of those of other accounts nothing is asked, and they are listed as left out'
  },
  {
    name: 'production-roles',
    kind: list('patterns'),
    help: 'patterns of names of roles, without path, that are never judged, since what tests do not use says nothing of them: like *-prod'
  },
  {
    name: 'timeout',
    heading: 'How long, and where to',
    kind: integer('seconds', 1, LONGEST_TIMEOUT),
    default: '900',
    help: 'seconds after which the scan asks no more: what is known by then is judged, written and published, for which there are two more minutes; such a scan never passes'
  },
  {
    name: 'output-dir',
    kind: text('folder'),
    default: '.',
    help: 'folder for policies, report.json, report.html and summary.md'
  },
  ...THRESHOLDS.map(({ name, help }) => ({
    name,
    heading: name.startsWith('max-total-') ? 'Limits of all judged roles together' : 'Limits of each role',
    kind: integer('number', 0),
    help
  })),
  {
    name: 'min-coverage',
    heading: 'How much must have been seen',
    kind: integer('percent', 0, 100),
    default: '0',
    help: 'per cent of a workload’s requests that must have been seen; below it what its role does not use is undecided'
  },
  {
    name: 'min-requests',
    kind: integer('number', 0),
    default: '1',
    help: 'requests of a workload that must have been seen; below it what its role does not use is undecided'
  },
  {
    name: 'tests-outcome',
    kind: choice('success', 'failure', 'cancelled', 'skipped'),
    help: 'how the tests ended, as ${{ steps.ID.outcome }} or ${{ needs.ID.result }} says it: after anything but success findings are shown and nothing is counted'
  },
  {
    name: 'fail-on',
    heading: 'The gate',
    kind: choice('any', 'new', 'never'),
    otherwise: 'any',
    help: 'which findings limits count: all (any), only those that are new since the baseline (new), or all without ever failing (never)'
  },
  {
    name: 'on-insufficient',
    kind: choice('fail', 'neutral'),
    default: 'fail',
    help: 'what becomes of a scan that could judge nothing, or not a role that it should: exit code 2 (fail), or 0 without a pass, in the action with a check run concluded neutral where the job has checks: write (neutral)'
  },
  { name: 'warn-only', kind: SWITCH, default: 'false', help: 'never fail because of a verdict' },
  {
    name: 'config-file',
    kind: text('file'),
    otherwise: '.github/least-privilege.yml or .yaml where it exists',
    help: 'limits for some roles or workloads, ignored workloads and waivers'
  },
  {
    name: 'config-from',
    kind: choice('base', 'head'),
    default: 'base',
    only: 'action',
    help: 'whose config-file counts for a pull request: that of its target branch (base), which needs the permission to read contents, or its own (head)'
  },
  {
    name: 'baseline',
    kind: text('file'),
    help: 'report.json of an earlier scan, to tell what is new since'
  },
  {
    name: 'baseline-max-age',
    kind: integer('days', 1),
    default: '30',
    help: 'age in days above which a baseline is compared with all the same, and said to be old'
  },
  {
    name: 'baseline-workflow',
    kind: pattern(
      'file',
      /^(?:[\w.-]+(?:\/[\w.-]+)*\/)?[\w.-]+\.ya?ml$/,
      'Give the path of a workflow, like .github/workflows/nightly.yml, or its file’s name'
    ),
    otherwise: 'the workflow that runs',
    only: 'action',
    help: 'workflow whose runs on the base branch make the baseline, where it is another one than this'
  },
  {
    name: 'waiver-grace',
    kind: integer('days', 0),
    default: '14',
    help: 'days for which a waiver that has expired, or that matches nothing, only warns; after them it fails runs of the base branch, and never a pull request that did not write it'
  },
  {
    name: 'evidence',
    heading: 'Evidence of several runs',
    kind: choice('run', 'merge'),
    default: 'run',
    help: 'run: what this run’s traces show; merge: what earlier runs saw too, from evidence-files, and in the action from the artifacts of the base branch and of the pull request, which needs the permission to read actions'
  },
  {
    name: 'evidence-files',
    kind: list('files'),
    help: 'report.json of earlier scans, whose evidence counts with evidence: merge'
  },
  {
    name: 'evidence-max-age',
    kind: integer('days', 1),
    default: '30',
    help: 'age in days above which what an earlier run saw counts no more'
  },
  {
    name: 'sarif-file',
    heading: 'What is written',
    kind: text('file'),
    help: 'write the findings as SARIF for code scanning into this file'
  },
  {
    name: 'calls-file',
    kind: text('file'),
    help: 'write the calls that were seen, each with how often, into this file: traces reads it, so that another scan needs neither their traces nor AWS'
  },
  {
    name: 'policy-description',
    kind: SWITCH,
    default: 'true',
    help: 'write a Description into each policy, which IAM itself refuses'
  },
  {
    name: 'validate-with-aws',
    kind: SWITCH,
    default: 'false',
    help: 'let AWS check each written policy: IAM’s simulator that it is enough, IAM Access Analyzer that it is valid and, with compare, no wider than the role (a check that AWS charges for)'
  },
  {
    name: 'format',
    heading: 'What is printed',
    kind: choice('text', 'markdown', 'json', 'sarif', 'html'),
    default: 'text',
    only: 'cli',
    help: 'what standard output shows: the report as text, Markdown, JSON, SARIF or HTML'
  },
  { name: 'json', kind: SWITCH, default: 'false', only: 'cli', help: 'the same as --format json' },
  {
    name: 'details',
    kind: SWITCH,
    default: 'false',
    only: 'cli',
    help: 'show every workload, role and doubt, and not the most important only'
  },
  { name: 'quiet', kind: SWITCH, default: 'false', only: 'cli', help: 'print errors only' },
  {
    name: 'verbose',
    alias: 'v',
    kind: SWITCH,
    default: 'false',
    only: 'cli',
    help: 'print requests and decisions'
  },
  {
    name: 'role-to-assume',
    kind: pattern('arn', ROLE_ARN, 'Give the ARN of an IAM role, like arn:aws:iam::111122223333:role/scan'),
    otherwise: 'the SDK’s credential chain',
    only: 'action',
    help: 'role that the scan assumes through OIDC, inside its own process'
  },
  {
    name: 'audience',
    kind: text('text'),
    default: 'sts.amazonaws.com',
    only: 'action',
    help: 'audience of the OIDC token'
  },
  {
    name: 'role-session-name',
    kind: pattern('text', /^[\w+=,.@-]{2,64}$/, 'Use 2 to 64 letters, digits and =,.@-_'),
    default: 'GitHubActions',
    only: 'action',
    help: 'name of the role’s session, 2 to 64 of letters, digits and =,.@-_'
  },
  {
    name: 'role-duration-seconds',
    kind: integer('seconds', 900, 43200),
    default: '3600',
    only: 'action',
    help: 'length of the role’s session in seconds'
  },
  {
    name: 'name',
    kind: FILE_NAME,
    only: 'action',
    help: 'tells this report from others of the same run or pull request, such as those of a matrix: part of the artifact’s name and of the comment’s mark'
  },
  {
    name: 'artifact-name',
    kind: FILE_NAME,
    otherwise: 'least-privilege, or least-privilege-NAME where name is given',
    only: 'action',
    help: 'name of the artifact'
  },
  {
    name: 'retention-days',
    kind: integer('days', 1, 400),
    otherwise: 'the repository’s setting',
    only: 'action',
    help: 'days that the artifact is kept; more than the repository allows is lowered to that'
  },
  {
    name: 'without-credentials',
    kind: choice('fail', 'skip'),
    default: 'fail',
    only: 'action',
    help: 'what a pull request from a fork comes to, which gets no token for role-to-assume: exit code 2 (fail), or a notice and the verdict report (skip)'
  },
  {
    name: 'comment',
    kind: choice('auto', 'always', 'on-failure', 'never'),
    default: 'auto',
    only: 'action',
    help: 'when to comment on the pull request: auto where there is something to decide (a failure, new grants, a loosened gate, excess while no limit is set), on-failure, always or never; an earlier comment is updated in any case, unless never'
  },
  {
    name: 'github-token',
    kind: text('token'),
    runnerDefault: '${{ github.token }}',
    only: 'action',
    help: 'token for the comment, with pull-requests: write'
  },
  {
    name: 'mask-account-ids',
    kind: SWITCH,
    otherwise: 'true in public repositories',
    only: 'action',
    help: 'write ACCOUNT in place of account ids in comment, step summary and annotations; the files keep them'
  },
  {
    name: 'allow-pull-request-target',
    kind: SWITCH,
    default: 'false',
    only: 'action',
    help: 'run on pull_request_target, issue_comment and other events of anybody too; safe only where no step of the job runs code of a pull request'
  },
  {
    name: 'source-dir',
    heading: 'Templates',
    kind: text('folder'),
    otherwise: 'the workspace in the action',
    help: 'checked-out repository whose templates (CloudFormation, SAM, serverless.yml, Terraform, AWS CDK in TypeScript and JavaScript) are searched for the lines that grant the excess'
  },
  {
    name: 'stack',
    kind: TEMPLATES_BY_STACK,
    help: 'where a stack is deployed from, when several templates could be it: its name, or how the names of its roles begin, and the template or Terraform folder'
  },
  {
    name: 'plan',
    kind: list('file'),
    help: 'what is deployed, resolved: what "terraform show -json" prints of a plan, the folder cdk.out of the AWS CDK, the folder .aws-sam/build of sam build, or the template that sam build, sam package or aws cloudformation package wrote; roles and statements are found by it in the lines that make them'
  },
  {
    name: 'review',
    kind: choice('off', 'comment', 'suggest'),
    default: 'off',
    only: 'action',
    help: 'comment on those lines where they are in the pull request’s diff, with a suggestion that mends them (suggest) or without (comment)'
  }
] as const satisfies readonly Option[]

type Row = (typeof OPTIONS)[number]
export type OptionName = Row['name']

/** What a face was given, option by option. */
export type RawOptions = Partial<Record<OptionName, Given>>

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name

type ValueOf<R extends Row> =
  R['kind'] extends Kind<infer Value, infer None>
    ? R extends { default: string }
      ? Value
      : Value | None
    : never

/** The value of each option for itself, by its name in camel case. */
export type OptionValues = { [R in Row as CamelCase<R['name']>]: ValueOf<R> }

/** What takes the place of options that count together. */
interface Joined {
  /** The present, in Unix seconds. */
  now: number
  /** start-time, end-time and time-range, as Unix seconds. */
  window: { start: number; end: number; endsNow: boolean; startIsGiven: boolean }
  compare: boolean
  /** The options that give traces of this machine; where there is none, traces come from AWS. */
  offline: readonly OptionName[]
  /** The limits that are set. */
  thresholds: Readonly<Partial<Record<ThresholdName, number>>>
  /** Tells this report's comment from others: of name and artifact-name. */
  reportName: string
  artifactName: string
}

/** Options that fit together. */
export type Options = Joined &
  Omit<OptionValues, keyof Joined | CamelCase<ThresholdName> | 'startTime' | 'endTime' | 'timeRange' | 'name'>

/** How an option is called where the user wrote it: `--time-range`, or `input time-range`. */
export function labelOf(name: OptionName, face: Face): string {
  return face === 'cli' ? `--${name}` : `input ${name}`
}

/** The options of a face, in the order in which they are shown. */
export function optionsOf(face: Face): (Option & { name: OptionName })[] {
  return OPTIONS.filter((option: Option) => option.only === undefined || option.only === face)
}

/** What an option is, with the values that it takes, as a sentence without a full stop and without its default. */
export function descriptionOf({ help, kind }: Option): string {
  return kind.values === undefined ? help : `${help} (${kind.values})`
}
