/** What the gate holds findings against: the options, and the configuration file where they are silent. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../kit/errors.ts'
import type { GateRules } from '../judgement/gate.ts'
import type { Configuration } from './configuration.ts'
import { labelOf, type Face, type Options } from './options.ts'

const USUAL_FILE = '.github/least-privilege.yml'

/**
 * Reads the configuration file that is named, or the usual one where it exists, and puts the options over it.
 * @throws UserError when the file cannot be read or is wrong, or sets limits though nothing is compared
 */
export async function gateRules(options: Options, face: Face): Promise<GateRules> {
  const usual = path.join((face === 'action' && process.env['GITHUB_WORKSPACE']) || '', USUAL_FILE)
  const file = options.configFile ?? (existsSync(usual) ? usual : undefined)
  if (file === undefined) return rulesFrom({}, options)
  const label = labelOf('config-file', face)
  // loaded only now: most runs have no such file
  const { readConfiguration } = await import('./configuration-file.ts')
  const configuration = await readConfiguration(file, label)
  const rules = rulesFrom(configuration, options)
  const { limits, waivers } = rules
  if (
    !options.compare &&
    (limits.rules.length + waivers.length > 0 || hasEntries(configuration.thresholds))
  ) {
    throw new UserError(
      `${label} is "${file}", which sets limits or waivers, but nothing is compared`,
      `Add ${labelOf('compare', face)}, or give another file`
    )
  }
  return rules
}

/** Options win over the file. Where several rules match one role, those for workloads come after those for roles, and so win. */
export function rulesFrom(configuration: Configuration, options: Options): GateRules {
  const { thresholds, roles, workloads, waivers } = configuration
  return {
    failOn: options.failOn ?? configuration['fail-on'] ?? 'any',
    warnOnly: options.warnOnly,
    limits: {
      thresholds: { ...thresholds, ...options.thresholds },
      rules: [
        ...(roles ?? []).map((rule) => ({ ...rule, names: 'roles' as const })),
        ...(workloads ?? []).flatMap(({ match, thresholds: limits }) =>
          limits === undefined ? [] : [{ match, names: 'workloads' as const, thresholds: limits }]
        )
      ]
    },
    waivers: waivers ?? [],
    ignored: (workloads ?? []).flatMap(({ match, ignore }) => (ignore === true ? [match] : [])),
    baselineMaxAge: options.baselineMaxAge
  }
}

function hasEntries(thresholds: object | null | undefined): boolean {
  return Object.keys(thresholds ?? {}).length > 0
}
