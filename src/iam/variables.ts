/** What is known of a request, and policy variables filled with it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */

/**
 * Values of condition keys, binary ones as Base64. A key that is not here is unknown; an empty list says that the request has no such key.
 * Keys in any case; of one that is here twice nothing is known.
 */
export type Context = Readonly<Record<string, readonly string[]>>

/** The values of a condition key in the request: none when the request has no such key, undefined when nothing is known of it. */
export type Lookup = (key: string) => readonly string[] | undefined

export function lookupIn(context: Context): Lookup {
  const known = lookups.get(context) ?? lookupMade(context)
  lookups.set(context, known)
  return known
}

/** One context is asked of thousands of statements. */
const lookups = new WeakMap<Context, Lookup>()

function lookupMade(context: Context): Lookup {
  const byName = new Map<string, readonly string[] | undefined>()
  for (const [key, values] of Object.entries(context)) {
    const name = key.toLowerCase()
    byName.set(name, byName.has(name) ? undefined : values)
  }
  return (key) => byName.get(key.toLowerCase())
}

/** Text for `textPattern`; or, of a variable that the request has no value for, `null`; or `malformed`. */
export type Filled = { pattern: string } | 'null' | 'malformed'

const VARIABLE = /\$\{([^{}]*)\}/g
/** `aws:username` or `aws:username, 'nobody'`: key and default. */
const KEY_AND_DEFAULT = /^([^,']+)(?:,\s*'([^']*)'\s*)?$/

/**
 * Fills policy variables.
 * @param open what stands for one of which nothing is known
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function fill(
  written: string,
  lookup: Lookup | undefined,
  wildcards: boolean,
  open = (_variable: string): string => '${unknown}'
): Filled {
  const plain = (part: string): string => literal(part, wildcards ? /\$/g : /[*?$]/g)
  if (lookup === undefined) return { pattern: plain(written) }
  let pattern = ''
  let end = 0
  let isNull = false
  for (const { 0: variable, 1: inside = '', index } of written.matchAll(VARIABLE)) {
    const before = written.slice(end, index)
    end = index + variable.length
    if (before.includes('${')) return 'malformed'
    pattern += plain(before)
    if (inside === '*' || inside === '?' || inside === '$') {
      pattern += variable
      continue
    }
    const [, key, byDefault] = KEY_AND_DEFAULT.exec(inside) ?? []
    if (key === undefined || key.trim() === '') return 'malformed'
    const values = lookup(key.trim())
    if (values?.length === 0 && byDefault === undefined) isNull = true
    pattern += filling(values?.length === 0 ? [byDefault ?? ''] : values) ?? open(variable)
  }
  const rest = written.slice(end)
  if (rest.includes('${')) return 'malformed'
  return isNull ? 'null' : { pattern: pattern + plain(rest) }
}

/**
 * A resource element with what is known filled in, for `resourcePattern`; undefined where it matches nothing, because the request has no
 * value for a variable: in Resource, and in NotResource, which then leaves out nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
 */
export function filledResource(written: string, context: Context): string | undefined {
  if (!written.includes('${')) return written
  // two variables of which nothing is known are not the same
  const filled = fill(written, lookupIn(context), true, (variable) => variable)
  if (filled === 'null') return undefined
  return filled === 'malformed' ? written : filled.pattern
}

/**
 * What takes the place of a variable; undefined where that stays open: for several values, which no variable can have, for an empty one,
 * which may count as none, and for one with wildcards, since IAM's documentation does not say whether they act as such.
 */
function filling(values: readonly string[] | undefined): string | undefined {
  const [value = '', ...more] = values ?? []
  return value === '' || more.length > 0 || /[*?]/.test(value) ? undefined : literal(value, /\$/g)
}

/** A text of a policy as it means the same in Version 2012-10-17. @param variables whether `${…}` in it is a policy variable */
export function inVersion2012(text: string, variables: boolean): string {
  return variables ? text : text.replaceAll('${', '${$}{')
}

/** Writes special characters as the variables that stand for them. */
function literal(part: string, special: RegExp): string {
  return part.replace(special, (character) => `\${${character}}`)
}
