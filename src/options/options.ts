/** Every option once. action.yml, the README's table and --help are tested against this list. */
import { THRESHOLDS, type Thresholds } from '../judgement/thresholds.ts'

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
    value: 'files',
    help: 'saved functions instead of Lambda: what "aws lambda list-functions", "aws lambda list-event-source-mappings" and "aws lambda list-function-event-invoke-configs" print; of the latter two give all or none'
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
  ...THRESHOLDS.map(({ name, help }) => ({ name, value: 'number', help })),
  {
    name: 'fail-on',
    value: 'any|new|never',
    help: 'which findings limits count: any, only those that are new since the baseline, or any without ever failing; default: any'
  },
  { name: 'warn-only', default: 'false', help: 'never fail because of a verdict' },
  {
    name: 'config-file',
    value: 'file',
    help: 'limits for some roles or workloads, ignored workloads and waivers; default: .github/least-privilege.yml where it exists'
  },
  {
    name: 'baseline',
    value: 'file',
    help: 'report.json of an earlier scan, to tell what is new since'
  },
  {
    name: 'baseline-max-age',
    value: 'days',
    default: '30',
    help: 'age in days above which a baseline is not compared with'
  },
  {
    name: 'evidence',
    value: 'run|merge',
    default: 'run',
    help: 'run: what this run’s traces show; merge: what earlier runs saw too, from evidence-files, and in the action from the artifacts of the base branch and of the pull request'
  },
  {
    name: 'evidence-files',
    value: 'files',
    help: 'report.json of earlier scans, whose evidence counts with evidence: merge'
  },
  {
    name: 'evidence-max-age',
    value: 'days',
    default: '30',
    help: 'age in days above which what an earlier run saw counts no more'
  },
  {
    name: 'sarif-file',
    value: 'file',
    help: 'write the findings as SARIF for code scanning'
  },
  {
    name: 'policy-description',
    default: 'true',
    help: 'write a Description into each policy, which IAM itself refuses'
  },
  {
    name: 'validate-with-aws',
    default: 'false',
    help: 'let AWS check each written policy: IAM’s simulator that it is enough, IAM Access Analyzer that it is valid and, with compare, no wider than the role (a check that AWS charges for)'
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
    name: 'name',
    value: 'text',
    only: 'action',
    help: 'tells this report from others of the same run or pull request, such as those of a matrix: part of the artifact’s name and of the comment’s mark'
  },
  {
    name: 'artifact-name',
    value: 'text',
    only: 'action',
    help: 'name of the artifact; default: least-privilege, or least-privilege-NAME where name is given'
  },
  {
    name: 'retention-days',
    value: 'days',
    only: 'action',
    help: 'days that the artifact is kept, 1 to 400; more than the repository allows is lowered to that; default: the repository’s setting'
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
  },
  {
    name: 'mask-account-ids',
    only: 'action',
    help: 'write ACCOUNT in place of account ids in comment, step summary and annotations; on in public repositories; the files keep them'
  },
  {
    name: 'allow-pull-request-target',
    default: 'false',
    only: 'action',
    help: 'run on pull_request_target too; safe only where no step of the job runs code of the pull request'
  },
  {
    name: 'source-dir',
    value: 'folder',
    help: 'checked-out repository whose templates (CloudFormation, SAM, serverless.yml, Terraform) are searched for the lines that grant the excess; in the action the workspace when not given'
  },
  {
    name: 'review',
    value: 'off|comment|suggest',
    default: 'off',
    only: 'action',
    help: 'comment on those lines where they are in the pull request’s diff, with a suggestion that mends them or without'
  }
] as const satisfies readonly Option[]

export type OptionName = (typeof OPTIONS)[number]['name']
/** What a face was given: a text, a switch, several texts, or nothing. */
export type RawOptions = Partial<Record<OptionName, string | boolean | readonly string[]>>

export interface Options {
  /** The present, in Unix seconds. */
  now: number
  /** Unix seconds, for X-Ray only. */
  window: { start: number; end: number }
  filter: string | undefined
  compare: boolean
  region: string | undefined
  traces: readonly string[]
  roles: string | undefined
  functions: readonly string[]
  workloads: readonly string[]
  workloadRoles: ReadonlyMap<string, string>
  outputDir: string
  thresholds: Thresholds
  failOn: 'any' | 'new' | 'never' | undefined
  warnOnly: boolean
  /** Absent for the usual one, where that exists. */
  configFile: string | undefined
  baseline: string | undefined
  /** Days. */
  baselineMaxAge: number
  evidence: 'run' | 'merge'
  evidenceFiles: readonly string[]
  /** Days. */
  evidenceMaxAge: number
  sarifFile: string | undefined
  policyDescription: boolean
  validateWithAws: boolean
  json: boolean
  quiet: boolean
  verbose: boolean
  roleToAssume: string | undefined
  audience: string
  roleSessionName: string
  roleDurationSeconds: number
  /** Tells this report's comment from others. */
  reportName: string
  artifactName: string
  retentionDays: number | undefined
  comment: 'always' | 'on-failure' | 'never'
  githubToken: string | undefined
  allowPullRequestTarget: boolean
  /** Absent: on in public repositories. */
  maskAccountIds: boolean | undefined
  sourceDir: string | undefined
  review: 'off' | 'comment' | 'suggest'
}

/** How an option is called where the user wrote it: `--time-range`, or `input time-range`. */
export function labelOf(name: OptionName, face: Face): string {
  if (face === 'cli') return `--${name}`
  const option: Option | undefined = OPTIONS.find((o) => o.name === name)
  return `input ${option?.actionName ?? name}`
}
