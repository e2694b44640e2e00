/** What a resource is called in a template's own words, so that a suggestion holds wherever the template is deployed. */
import type { ArnParts } from './resource-kinds.ts'
import type { Place } from './template-value.ts'

/** Where a statement is deployed. */
export interface Deployment {
  /** Names, a managed policy's as its ARN. */
  role: string
  policy: string
  /** Its stack, if the role's name tells. */
  stack?: string
  /** Where in the file it is written. */
  place: Place
  /** Where the role's workloads run. */
  regions: readonly string[]
  account: string
}

/** How a resource is written, or why that cannot be said. */
export type Worded = { text: string } | { withheld: string }

/** How a language writes what takes a text's place. */
export interface Wording {
  /** A text, in the quotes of the one whose place it takes. */
  text(text: string, instead: string): string
  /** A resource as an item of a list, by the references that the template has for it. */
  resource(arn: string, instead: string, deployment: Deployment): Worded
}

/** A parameter, variable or the like that a template has for something that differs from one environment to the next. */
export interface Parameter {
  name: string
  /** What it may be, as far as the template says. */
  values: readonly string[]
}

const ENVIRONMENT =
  /^(dev|develop|development|test|testing|stg|stage|staging|qa|int|uat|prod|production|sandbox|preview|preprod|ci|pr-?\d*)$/i
/** CloudFormation ends the names that it makes so. */
const GENERATED = /-[A-Z0-9]{12,13}$|-(?=[a-z]*\d)[a-z0-9]{12,13}$/
/** Parameters that are parts of names; any other may have the same text by chance. */
const OF_NAMES = /stage|env|prefix|suffix|name|project|app|service|branch|tenant|deploy/i

/**
 * A name with parameters in place of the parts that they stand for.
 * @param placed how the language refers to a parameter within a text
 */
export function inParameters(
  { name, kind }: Pick<ArnParts, 'name' | 'kind'>,
  parameters: readonly Parameter[],
  placed: (parameter: string) => string
): Worded {
  const { byValue, open } = known(parameters)
  const isOfName = (parameter: string): boolean =>
    OF_NAMES.test(parameter) || (kind !== undefined && parameter.toLowerCase().includes(kind.noun))
  const equal = (byValue.get(name) ?? []).filter(isOfName)
  const [only] = equal
  if (only !== undefined)
    return equal.length === 1 ? { text: placed(only) } : { withheld: `${equal.join(' and ')} may each be it` }
  if (GENERATED.test(name)) return { withheld: 'another stack makes the name of what is needed' }
  const noun = kind?.noun
  const maybe = noun === undefined ? undefined : open.find((one) => one.toLowerCase().includes(noun))
  if (maybe !== undefined) return { withheld: `${maybe} may be what names it` }
  let isOfEnvironment = false
  const text = name.replaceAll(/[A-Za-z0-9]+/g, (part) => {
    const those = /^[A-Za-z]/.test(part) ? (byValue.get(part) ?? []).filter(isOfName) : []
    const [one] = those
    if (one !== undefined && those.length === 1) return placed(one)
    if (ENVIRONMENT.test(part)) isOfEnvironment = true
    return part
  })
  return isOfEnvironment ? { withheld: 'the name of what is needed is that of one environment' } : { text }
}

interface Known {
  /** Names of parameters by what those may be. */
  byValue: ReadonlyMap<string, readonly string[]>
  /** Names of those that may be anything. */
  open: readonly string[]
}

/** Once for each template: a look at all parameters for every finding would cost the square of their number. */
const KNOWN = new WeakMap<readonly Parameter[], Known>()

function known(parameters: readonly Parameter[]): Known {
  const before = KNOWN.get(parameters)
  if (before !== undefined) return before
  const byValue = new Map<string, string[]>()
  for (const { name, values } of parameters) {
    for (const value of new Set(values)) {
      const names = byValue.get(value) ?? []
      byValue.set(value, names)
      names.push(name)
    }
  }
  const open = parameters.flatMap(({ name, values }) => (values.length === 0 ? [name] : []))
  const all = { byValue, open }
  KNOWN.set(parameters, all)
  return all
}
