/** What the gate holds findings against: the options, and the configuration file where they are silent. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../kit/errors.ts'
import { slashed } from '../kit/paths.ts'
import type { GateRules } from '../judgement/gate.ts'
import type { Configuration } from './configuration.ts'
import { labelOf, type Face, type Options } from './options.ts'

/** Where the file is looked for when none is named; of two the first counts. */
export const USUAL_FILES = ['.github/least-privilege.yml', '.github/least-privilege.yaml'] as const

/** The configuration file of the working directory or the checkout. */
export interface FoundFile {
  /** To open it. */
  path: string
  /** For the reader: below the repository, where it was looked for there. */
  name: string
  /** Other files of the usual names, which are not read. */
  notRead: string[]
}

/**
 * The file that is named, or else a usual one: in the action in the workspace, on the command line in the working directory or a folder
 * above it, up to the repository's own.
 */
export function configurationFile({ configFile }: Options, face: Face): FoundFile | undefined {
  const start = (face === 'action' && process.env['GITHUB_WORKSPACE']) || '.'
  const usual = usualFiles(start, face === 'cli')
  if (configFile !== undefined) {
    const others = usual.filter((file) => path.resolve(file) !== path.resolve(configFile))
    return { path: configFile, name: configFile, notRead: others.map((file) => nameOf(file, start)) }
  }
  const [first, ...rest] = usual
  if (first === undefined) return undefined
  return { path: first, name: nameOf(first, start), notRead: rest.map((file) => nameOf(file, start)) }
}

/** Of the nearest folder that has any. @param climbs whether folders above count */
function usualFiles(folder: string, climbs: boolean): string[] {
  const found = USUAL_FILES.map((file) => path.join(folder, file)).filter((file) => existsSync(file))
  const above = path.dirname(path.resolve(folder))
  const isTop = above === path.resolve(folder) || existsSync(path.join(folder, '.git'))
  if (found.length > 0 || !climbs || isTop) return found
  return usualFiles(above, climbs)
}

function nameOf(file: string, start: string): string {
  return slashed(path.relative(start, file))
}

/**
 * Reads the configuration file that is named, or the usual one where it exists, and puts the options over it.
 * @throws UserError when the file cannot be read or is wrong, or sets limits though nothing is compared
 */
export async function gateRules(options: Options, face: Face): Promise<GateRules> {
  const found = configurationFile(options, face)
  if (found === undefined) return rulesFrom({}, options)
  // loaded only now: most runs have no such file
  const { readConfiguration } = await import('./configuration-file.ts')
  const configuration = await readConfiguration(found.path, labelOf('config-file', face))
  const { name: file, notRead } = found
  return checkedRules(configuration, { file, place: 'the checkout', notRead }, options, face)
}

/**
 * The rules of a configuration that was read, with the options over it.
 * @throws UserError when it sets limits though nothing is compared
 */
export function checkedRules(
  configuration: Configuration,
  from: NonNullable<GateRules['configuration']>,
  options: Options,
  face: Face
): GateRules {
  const rules = rulesFrom(configuration, options)
  const { limits, waivers } = rules
  if (
    !options.compare &&
    (limits.rules.length + waivers.length > 0 || hasEntries(configuration.thresholds))
  ) {
    throw new UserError(
      `${labelOf('config-file', face)} is "${from.file}", which sets limits or waivers, but nothing is compared`,
      `Add ${labelOf('compare', face)}, or give another file`
    )
  }
  return { ...rules, configuration: from }
}

/** Options win over the file. Where several rules match one role, those for workloads come after those for roles, and so win. */
export function rulesFrom(configuration: Configuration, options: Options): GateRules {
  const { thresholds, roles, workloads, waivers } = configuration
  return {
    failOn: options.failOn ?? configuration['fail-on'] ?? 'any',
    failOnSetBy:
      options.failOn !== undefined ? 'option' : configuration['fail-on'] !== undefined ? 'file' : 'default',
    warnOnly: options.warnOnly,
    limits: {
      thresholds: { ...thresholds, ...options.thresholds },
      origins: {
        ...mapValues(thresholds ?? {}, 'file'),
        ...mapValues(options.thresholds, 'option')
      },
      rules: [
        ...(roles ?? []).map((rule) => ({ ...rule, names: 'roles' as const })),
        ...(workloads ?? []).flatMap(({ match, thresholds: limits }) =>
          limits === undefined ? [] : [{ match, names: 'workloads' as const, thresholds: limits }]
        )
      ]
    },
    waivers: waivers ?? [],
    ignored: (workloads ?? []).flatMap(({ match, ignore }) => (ignore === true ? [match] : [])),
    baselineMaxAge: options.baselineMaxAge,
    waiverGrace: options.waiverGrace,
    onInsufficient: options.onInsufficient,
    identity: [configuration.identity ?? []].flat()
  }
}

function mapValues<T>(names: object, value: T): Record<string, T> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, value]))
}

function hasEntries(thresholds: object | null | undefined): boolean {
  return Object.keys(thresholds ?? {}).length > 0
}
