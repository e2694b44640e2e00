/**
 * How one value of a condition is compared with one value of the request, by the type of its operator.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
import { BlockList, isIP } from 'node:net'
import { matches, textPattern } from './pattern.ts'
import type { Truth } from './truth.ts'
import { fill, type Lookup } from './variables.ts'

/** Whether a value of the request matches. Unknown for one that is not of the operator's type, or where an unknown variable decides. */
export type Comparison = (requested: string) => Truth

/**
 * Reads a value as a policy has it. Undefined when it is malformed.
 * @param lookup for policy variables; absent where `${…}` is plain text
 */
type Reading = (written: string, lookup: Lookup | undefined) => Comparison | undefined

const ORDERS: readonly (readonly [name: string, (requested: number, written: number) => boolean])[] = [
  ['equals', (requested, written) => requested === written],
  ['lessthan', (requested, written) => requested < written],
  ['lessthanequals', (requested, written) => requested <= written],
  ['greaterthan', (requested, written) => requested > written],
  ['greaterthanequals', (requested, written) => requested >= written]
]

/** Every operator that is not the negation of another one, in lower case. `Null` is none of them: it compares no values. */
export const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['stringequals', text({ wildcards: false, anyCase: false })],
  ['stringequalsignorecase', text({ wildcards: false, anyCase: true })],
  ['stringlike', text({ wildcards: true, anyCase: false })],
  ['arnequals', arn],
  ['arnlike', arn],
  ['bool', boolean],
  ['binaryequals', binary],
  ['ipaddress', ipAddress],
  ...ORDERS.map(([name, holds]) => [`numeric${name}`, ordered(numberOf, holds)] as const),
  ...ORDERS.map(([name, holds]) => [`date${name}`, ordered(timeOf, holds)] as const)
])

function text({ wildcards, anyCase }: { wildcards: boolean; anyCase: boolean }): Reading {
  const folded = (value: string): string => (anyCase ? value.toLowerCase() : value)
  return (written, lookup) => {
    const filled = fill(written, lookup, wildcards)
    if (typeof filled === 'string') return withoutText(filled)
    const pattern = textPattern(folded(filled.pattern), true)
    return (requested) => matches(pattern, folded(requested))
  }
}

/** Each of the six parts is compared separately; `ArnEquals` takes wildcards as `ArnLike` does. */
function arn(written: string, lookup: Lookup | undefined): Comparison | undefined {
  const filled = fill(written, lookup, true)
  if (typeof filled === 'string') return withoutText(filled)
  const whole = textPattern(filled.pattern, true)
  const parts = partsOf(filled.pattern)?.map((part) => textPattern(part, true))
  return (requested) => {
    const requestedParts = partsOf(requested)
    if (requestedParts === undefined || parts === undefined) return 'unknown'
    // an unknown variable may hold colons, so the parts are not known either
    if (whole.hasVariables) return matches(whole, requested)
    return truth(parts.every((part, i) => matches(part, requestedParts[i] ?? '') === 'yes'))
  }
}

function partsOf(name: string): string[] | undefined {
  const parts = name.split(':')
  return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(':')]
}

function boolean(written: string, lookup: Lookup | undefined): Comparison | undefined {
  const filled = fill(written, lookup, false)
  if (typeof filled === 'string') return withoutText(filled)
  const { pattern } = filled
  return (requested) =>
    isBoolean(pattern) && isBoolean(requested) ? truth(pattern === requested) : 'unknown'
}

/** As IAM's documentation writes booleans; of other spellings it says nothing. */
export function isBoolean(value: string): boolean {
  return value === 'true' || value === 'false'
}

/** Both sides as Base64. */
function binary(written: string): Comparison | undefined {
  return isBase64(written)
    ? (requested) => (isBase64(requested) ? truth(written === requested) : 'unknown')
    : undefined
}

/** Only the one form of each sequence of bytes, so that equal bytes are equal texts. */
function isBase64(value: string): boolean {
  return Buffer.from(value, 'base64').toString('base64') === value
}

/** An address, or a range in CIDR notation. An address of the other version of IP does not match. */
function ipAddress(written: string): Comparison | undefined {
  const [address = '', prefix, ...more] = written.split('/')
  const version = ipVersionOf(address)
  if (version === undefined || more.length > 0) return undefined
  const bits = version === 'ipv4' ? 32 : 128
  if (prefix !== undefined && (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits)) return undefined
  const range = new BlockList()
  range.addSubnet(address, prefix === undefined ? bits : Number(prefix), version)
  // IAM's documentation gives /32 to an address without a prefix, and does not say whether it means IPv6 too
  const doubtful = new BlockList()
  if (prefix === undefined && version === 'ipv6') doubtful.addSubnet(address, 32, version)
  return (requested) => {
    const requestedVersion = ipVersionOf(requested)
    if (requestedVersion === undefined) return 'unknown'
    if (requestedVersion !== version) return 'no'
    if (range.check(requested, version)) return 'yes'
    return doubtful.check(requested, version) ? 'unknown' : 'no'
  }
}

function ipVersionOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address)
  // a zone means something on one machine only
  if (version === 0 || address.includes('%')) return undefined
  return version === 4 ? 'ipv4' : 'ipv6'
}

function ordered(
  read: (value: string) => number | undefined,
  holds: (requested: number, written: number) => boolean
): Reading {
  return (written) => {
    const limit = read(written)
    if (limit === undefined) return undefined
    return (requested) => {
      const value = read(requested)
      return value === undefined ? 'unknown' : truth(holds(value, limit))
    }
  }
}

/** Numbers of more than 15 digits could become equal when they are not. */
function numberOf(value: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(value) && value.replace(/[-.]/g, '').length <= 15
    ? Number(value)
    : undefined
}

/** The forms of https://www.w3.org/TR/NOTE-datetime, but for the year alone, which may be seconds too; fractions to the millisecond. */
const DATE =
  /^(\d{4}-\d{2}(?:-\d{2})?)(?:(?<=-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/

/** Milliseconds since 1970 of a date, or of seconds since 1970. A date without a time of day is its start in UTC. */
function timeOf(value: string): number | undefined {
  if (/^(?:\d{1,3}|\d{5,11})$/.test(value)) return Number(value) * 1000
  const day = DATE.exec(value)?.[1]
  if (day === undefined) return undefined
  // JavaScript reads 31 February as a day in March
  const start = new Date(day)
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(day)) return undefined
  return Date.parse(value)
}

/** Nothing is equal to, or like, a null value. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value */
function withoutText(filled: 'null' | 'malformed'): Comparison | undefined {
  return filled === 'null' ? () => 'no' : undefined
}

function truth(value: boolean): Truth {
  return value ? 'yes' : 'no'
}
