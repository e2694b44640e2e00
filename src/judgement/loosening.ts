/** What one set of rules lets pass that another would not: a pull request must not set its own gate unseen. */
import type { Gate } from '../report/report.ts'
import type { LimitRule, Limits } from './limits.ts'
import type { Waiver } from './waivers.ts'

/** As far as it can be looser. */
interface Rules {
  failOn: Gate['failOn']
  limits: Limits
  waivers: readonly Waiver[]
  ignored: readonly string[]
  identity: readonly string[]
}

const STRICTNESS = { never: 0, new: 1, any: 2 } as const

/**
 * What is looser, as sentences without full stop, in the order of limits, rules, waivers, ignored workloads.
 * @param before the rules that were agreed on, with the options over them
 * @param after those that somebody proposes, with the same options
 */
export function looserRules(before: Rules, after: Rules): string[] {
  return [
    ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
      ? [`fail-on: ${before.failOn} becomes ${after.failOn}`]
      : []),
    ...looserLimits(before.limits.thresholds, after.limits.thresholds),
    ...looserForSome(before, after),
    ...addedOf(before.waivers, after.waivers).map(waiverText),
    ...addedOf(before.ignored, after.ignored).map((name) => `workloads ${name} are ignored`),
    ...addedOf(before.identity, after.identity).map((name) => `identity: ${name} makes names the same`)
  ]
}

/** What limits and fail-on let pass that those of an earlier report did not, as sentences without full stop. */
export function looserThan(before: Gate, after: Gate): string[] {
  const limits = (gate: Gate): Record<string, number> =>
    Object.fromEntries(
      gate.thresholds.flatMap(({ name, match, limit }) => (match === undefined ? [[name, limit]] : []))
    )
  return [
    ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
      ? [`fail-on is ${after.failOn}, and was ${before.failOn} in the baseline`]
      : []),
    ...(after.onInsufficient === 'neutral' && before.onInsufficient === undefined
      ? ['on-insufficient is neutral, and was fail in the baseline']
      : []),
    ...looserLimits(limits(before), limits(after)).map((text) => `${text} (the baseline's limit)`)
  ]
}

type Values = Readonly<Record<string, number | undefined>>

function looserLimits(before: Values, after: Values): string[] {
  return Object.entries(before).flatMap(([name, limit]) => {
    const now = after[name]
    if (limit === undefined || (now !== undefined && now <= limit)) return []
    return [now === undefined ? `${name}: ${limit} is taken out` : `${name}: ${limit} becomes ${now}`]
  })
}

/** Rules for some roles that were not there and allow more than the strictest limit of before; and strict ones that are gone. */
function looserForSome(before: Rules, after: Rules): string[] {
  const strictest = (rules: Rules, name: string): number | undefined => {
    const all = [rules.limits.thresholds, ...rules.limits.rules.map(({ thresholds }) => thresholds)]
    const set = all.flatMap((limits: Values) => limits[name] ?? [])
    return set.length === 0 ? undefined : Math.min(...set)
  }
  const general: Values = after.limits.thresholds
  return [
    ...addedOf(before.limits.rules, after.limits.rules).flatMap((rule) =>
      entriesOf(rule).flatMap(([name, limit]) => {
        const known = strictest(before, name)
        return known !== undefined && limit > known ? [`${name}: ${limit} for ${whose(rule)}`] : []
      })
    ),
    ...addedOf(after.limits.rules, before.limits.rules).flatMap((rule) =>
      entriesOf(rule).flatMap(([name, limit]) => {
        const now = general[name]
        return now === undefined || now > limit
          ? [`${name}: ${limit} for ${whose(rule)} is taken out or changed`]
          : []
      })
    )
  ]
}

function entriesOf({ thresholds }: LimitRule): [string, number][] {
  return Object.entries(thresholds).filter((entry): entry is [string, number] => entry[1] !== undefined)
}

function whose({ names, match }: LimitRule): string {
  return `${names} ${match}`
}

function waiverText({ role, action, resource, reason, owner, expires }: Waiver): string {
  const where = resource === undefined ? '' : ` on ${resource}`
  return `${action}${where} of roles ${role} is waived until ${expires} (owner: ${owner}; reason: ${reason})`
}

/** Those that are in the second list only. */
export function addedOf<T>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Set(before.map((one) => JSON.stringify(one)))
  return after.filter((one) => !known.has(JSON.stringify(one)))
}
