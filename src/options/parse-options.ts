/** What a face was given to options that fit together. */
import { UserError } from '../kit/errors.ts'
import { THRESHOLDS, type Thresholds } from '../judgement/thresholds.ts'
import { OptionValues, ROLE_ARN } from './option-values.ts'
import { labelOf, type Face, type OptionName, type Options, type RawOptions } from './options.ts'

const LONGEST_RANGE = 30 * 24 * 60
/** X-Ray keeps traces so long. https://docs.aws.amazon.com/general/latest/gr/xray.html */
const OLDEST_DAYS = 30

/**
 * Checks every option, before anything is read or asked.
 * @param now the present, in Unix seconds
 * @throws UserError that names the option, its value and the remedy
 */
export function parseOptions(raw: RawOptions, face: Face, now: number): Options {
  const read = new OptionValues(raw, face)
  const timeRange = read.integer('time-range', 1, LONGEST_RANGE) ?? 60
  const traces = read.list('traces')
  const roles = read.text('roles')
  const functions = read.list('functions')
  const compare = read.flag('compare') ?? (roles !== undefined || (face === 'action' && traces.length === 0))
  const options: Options = {
    now,
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
    thresholds: thresholdsIn(read),
    failOn: read.choice('fail-on', ['any', 'new', 'never'] as const),
    warnOnly: read.flag('warn-only') ?? false,
    configFile: read.text('config-file'),
    baseline: read.text('baseline'),
    baselineMaxAge: read.integer('baseline-max-age', 1, Number.MAX_SAFE_INTEGER) ?? 30,
    evidence: read.choice('evidence', ['run', 'merge'] as const) ?? 'run',
    evidenceFiles: read.list('evidence-files'),
    evidenceMaxAge: read.integer('evidence-max-age', 1, Number.MAX_SAFE_INTEGER) ?? 30,
    sarifFile: read.text('sarif-file'),
    policyDescription: read.flag('policy-description') ?? true,
    validateWithAws: read.flag('validate-with-aws') ?? false,
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
    ...namesOf(read),
    retentionDays: read.integer('retention-days', 1, 400),
    comment: read.choice('comment', ['always', 'on-failure', 'never'] as const) ?? 'on-failure',
    githubToken: read.text('github-token'),
    allowPullRequestTarget: read.flag('allow-pull-request-target') ?? false,
    maskAccountIds: read.flag('mask-account-ids'),
    sourceDir: read.text('source-dir'),
    review: read.choice('review', ['off', 'comment', 'suggest'] as const) ?? 'off'
  }
  checkTogether(options, face)
  return options
}

/** How the report, its artifact and its comment are called. */
function namesOf(read: OptionValues): Pick<Options, 'reportName' | 'artifactName'> {
  const fileName = /^[^":<>|*?\r\n\\/]{1,200}$/
  const remedy = 'Leave out " : < > | * ? \\ / and line breaks'
  const name = read.matching('name', fileName, remedy)
  const artifactName = read.matching('artifact-name', fileName, remedy)
  const usual = name === undefined ? 'least-privilege' : `least-privilege-${name}`
  return {
    reportName: name === undefined ? (artifactName ?? usual) : usual,
    artifactName: artifactName ?? usual
  }
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
      options.functions.length === 0 &&
      options.workloads.length === 0 &&
      options.workloadRoles.size === 0
    ) {
      throw new UserError(
        `${label('roles')} and ${label('traces')} are given, but none of ${label('functions')}, ${label('workloads')} and ${label('workload-roles')} is`,
        'Give one of them too: it tells under which role each workload runs'
      )
    }
  }
  if (options.evidenceFiles.length > 0 && options.evidence !== 'merge') {
    throw new UserError(
      `${label('evidence-files')} is given, but ${label('evidence')} is "${options.evidence}"`,
      `Set ${label('evidence')} to merge, or leave the files out`
    )
  }
  for (const { name } of THRESHOLDS) {
    const limit = options.thresholds[name]
    if (limit !== undefined && !options.compare) {
      throw new UserError(
        `${label(name)} is "${limit}", but nothing is compared`,
        `Add ${label('compare')}: without it there is nothing to hold against the limit`
      )
    }
  }
}

function thresholdsIn(read: OptionValues): Thresholds {
  return Object.fromEntries(
    THRESHOLDS.flatMap(({ name }) => {
      const limit = read.integer(name, 0, Number.MAX_SAFE_INTEGER)
      return limit === undefined ? [] : [[name, limit]]
    })
  )
}

function windowOf(read: OptionValues, length: number, now: number): { start: number; end: number } {
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
