/** What a face was given to options that fit together. */
import { UserError } from '../kit/errors.ts'
import { THRESHOLDS, type Thresholds } from '../judgement/thresholds.ts'
import { isGiven, type Given, type Reading } from './kinds.ts'
import {
  labelOf,
  OPTIONS,
  USUAL_MINUTES,
  type Face,
  type Option,
  type OptionName,
  type Options
} from './options.ts'
import type { OptionValues, RawOptions } from './options.ts'

/**
 * Checks every option, before anything is read or asked.
 * @param now the present, in Unix seconds
 * @throws UserError that names the option, its value and the remedy
 */
export function parseOptions(raw: RawOptions, face: Face, now: number): Options {
  const values = valuesOf(raw, face, now)
  const { startTime, endTime, timeRange, name, ...alone } = values
  const offline = offlineIn(values)
  const options: Options = {
    ...alone,
    now,
    window: windowOf({ startTime, endTime, timeRange }, now),
    compare: values.compare ?? (values.roles !== undefined || (face === 'action' && offline.length === 0)),
    offline,
    thresholds: thresholdsIn(values),
    ...namesOf(name, values.artifactName)
  }
  checkWindow(raw, options, face)
  checkTogether(options, face)
  return options
}

/**
 * What a face was given, and beside it what variables of the environment say: they say nothing where a length of the window is given, which
 * would be meant to end now.
 */
export function withEnvironment(raw: RawOptions, environment: NodeJS.ProcessEnv): RawOptions {
  const added = OPTIONS.flatMap((option: Option & { name: OptionName }) => {
    const value = option.environment === undefined ? undefined : environment[option.environment]
    if (value === undefined || value === '' || isGiven(raw[option.name])) return []
    if (option.name === 'start-time' && isGiven(raw['time-range'])) return []
    return [[option.name, value] as const]
  })
  return { ...raw, ...Object.fromEntries(added) }
}

/** Each option for itself: its value, or its default read as if it were given. The runner gives an empty text for what is left out. */
function valuesOf(raw: RawOptions, face: Face, now: number): OptionValues {
  const values = OPTIONS.map((option: Option & { name: OptionName }) => {
    const { name, kind } = option
    const value = raw[name]
    // of a variable of the shell that is not set: a limit that is not read would never fail
    if (face === 'cli' && value !== undefined && !isGiven(value))
      throw new UserError(`${labelOf(name, face)} is empty`, 'Give a value, or leave the option out')
    const given = isGiven(value) ? value : option.default
    return [
      camelCase(name),
      given === undefined ? kind.none : kind.parse(given, readingOf(name, given, face, now))
    ]
  })
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the type is derived from the same rows
  return Object.fromEntries(values) as OptionValues
}

function readingOf(name: OptionName, given: Given, face: Face, now: number): Reading {
  return {
    now,
    refuse: (what, remedy, part) =>
      new UserError(
        part === undefined
          ? `${labelOf(name, face)} is "${String(given)}", ${what}`
          : `${labelOf(name, face)} has "${part}", ${what}`,
        remedy
      )
  }
}

/** `time-range` as a property: `timeRange`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** How the report, its artifact and its comment are called. */
function namesOf(
  name: string | undefined,
  artifactName: string | undefined
): Pick<Options, 'reportName' | 'artifactName'> {
  const usual = name === undefined ? 'least-privilege' : `least-privilege-${name}`
  return {
    reportName: name === undefined ? (artifactName ?? usual) : usual,
    artifactName: artifactName ?? usual
  }
}

/** A start alone lasts until now; a length that is given besides ends it. The second that has begun is part of a window that ends now. */
function windowOf(
  { startTime, endTime, timeRange }: Pick<OptionValues, 'startTime' | 'endTime' | 'timeRange'>,
  now: number
): Options['window'] {
  const length = (timeRange ?? USUAL_MINUTES) * 60
  const startIsGiven = startTime !== undefined
  const hasLength = timeRange !== undefined
  const endsNow = endTime === undefined && !(startIsGiven && hasLength)
  const end = endTime ?? (startIsGiven && hasLength ? Math.min(now + 1, startTime + length) : now + 1)
  return { start: startTime ?? (endTime ?? now) - length, end, endsNow, startIsGiven }
}

/** The options that give traces of this machine. */
function offlineIn(values: OptionValues): OptionName[] {
  const byName = new Map<string, unknown>(Object.entries(values))
  return OPTIONS.filter((option: Option) => option.offline === true)
    .map(({ name }) => name)
    .filter((name) => {
      const value = byName.get(camelCase(name))
      return Array.isArray(value) ? value.length > 0 : value !== undefined
    })
}

function thresholdsIn(values: OptionValues): Thresholds {
  const byName = new Map<string, unknown>(Object.entries(values))
  return Object.fromEntries(
    THRESHOLDS.flatMap(({ name }) => {
      const limit = byName.get(camelCase(name))
      return typeof limit === 'number' ? [[name, limit]] : []
    })
  )
}

/** @throws UserError when the window is none, or is given twice */
function checkWindow(raw: RawOptions, { window: { start, end } }: Options, face: Face): void {
  const label = (name: OptionName): string => labelOf(name, face)
  const given = (['start-time', 'end-time', 'time-range'] as const).filter((name) => isGiven(raw[name]))
  if (given.length === 3) {
    throw new UserError(
      `${label('time-range')} is "${String(raw['time-range'])}", but ${label('start-time')} and ${label('end-time')} are given too`,
      'Leave one of the three out: two of them tell the window'
    )
  }
  if (start < end) return
  throw new UserError(
    `${label('end-time')} is "${String(raw['end-time'] ?? 'now')}", which is not after ${label('start-time')}`,
    'Give a later end, or an earlier start'
  )
}

/** @throws UserError when options are given that make no sense together */
function checkTogether(options: Options, face: Face): void {
  const label = (name: OptionName): string => labelOf(name, face)
  const [traces] = options.offline
  if (options.compare && traces !== undefined) {
    if (options.roles === undefined) {
      throw new UserError(
        `${label('compare')} is on and ${label(traces)} is given, but ${label('roles')} is not`,
        `Give ${label('roles')} too: with saved traces nothing is asked of AWS`
      )
    }
    if (
      options.functions.length === 0 &&
      options.workloads.length === 0 &&
      options.workloadRoles.size === 0
    ) {
      throw new UserError(
        `${label('roles')} and ${label(traces)} are given, but none of ${label('functions')}, ${label('workloads')} and ${label('workload-roles')} is`,
        'Give one of them too: it tells under which role each workload runs'
      )
    }
  }
  if (options.isolate && options.runId === undefined) {
    throw new UserError(
      `${label('isolate')} is on, but ${label('run-id')} is not given`,
      `Give the output run-id of the action in start/, which also sets XRLP_RUN_ID`
    )
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
