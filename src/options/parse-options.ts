/** What a face was given to options that fit together. */
import { UserError } from '../kit/errors.ts'
import { THRESHOLDS, type Thresholds } from '../judgement/thresholds.ts'
import { isGiven, type Given, type Reading } from './kinds.ts'
import { labelOf, OPTIONS, type Face, type Option, type OptionName, type Options } from './options.ts'
import type { OptionValues, RawOptions } from './options.ts'

/**
 * Checks every option, before anything is read or asked.
 * @param now the present, in Unix seconds
 * @throws UserError that names the option, its value and the remedy
 */
export function parseOptions(raw: RawOptions, face: Face, now: number): Options {
  const values = valuesOf(raw, face, now)
  const { startTime, timeRange, name, ...alone } = values
  const offline = offlineIn(values)
  const options: Options = {
    ...alone,
    now,
    window: windowOf(startTime, timeRange * 60, now),
    compare: values.compare ?? (values.roles !== undefined || (face === 'action' && offline.length === 0)),
    offline,
    thresholds: thresholdsIn(values),
    ...namesOf(name, values.artifactName)
  }
  checkTogether(options, face)
  return options
}

/** Each option for itself: its value, or its default read as if it were given. */
function valuesOf(raw: RawOptions, face: Face, now: number): OptionValues {
  const values = OPTIONS.map((option: Option & { name: OptionName }) => {
    const { name, kind } = option
    const value = raw[name]
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

function windowOf(start: number | undefined, length: number, now: number): Options['window'] {
  return start === undefined
    ? { start: now - length, end: now, endsNow: true }
    : { start, end: Math.min(now, start + length), endsNow: false }
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
