/** On what statements give an action to a principal, and on what they take it away. */
import type { ConditionTest, Statement } from './document.ts'
import { extentText, isHeldBy, narrowedTo, wholeOf, without, type Extent } from './extent.ts'
import { formatPattern, matches, overlaps, resourcePattern, textPattern, type Pattern } from './pattern.ts'
import type { Truth } from './truth.ts'
import { filledResource } from './variables.ts'
import type { Action } from '../reference/reference.ts'
import { holdsAlways, type Principal } from './principal.ts'

/** A statement and the existing actions that it names. */
export interface Named {
  statement: Statement
  actions: ReadonlySet<Action>
}

const EVERYTHING = resourcePattern('*', false)

/** What a permissions boundary leaves of a grant. */
export interface Left {
  extents: readonly Extent[]
  /** Whether only under a condition of which nothing is known. */
  conditional: boolean
}

/** Most answers are the same for thousands of actions: they are kept. */
export class Reach {
  readonly #principal: Principal
  readonly #patterns = new Map<Statement, Pattern[]>()
  readonly #sure = new Map<Statement, Truth>()
  readonly #fits = new Kept<Pattern, string, boolean>()
  readonly #left = new Kept<Extent, string, boolean>()

  constructor(principal: Principal) {
    this.#principal = principal
  }

  /** Whether a statement's conditions hold of every request of the principal. */
  isSure(statement: Statement): Truth {
    const known = this.#sure.get(statement)
    if (known !== undefined) return known
    const sure = holdsAlways(this.#principal, statement)
    this.#sure.set(statement, sure)
    return sure
  }

  /** The conditions of a statement that do not hold of every request of the principal. */
  openConditions({ conditions, variables }: Statement): ConditionTest[] {
    return conditions.filter(
      (test) => holdsAlways(this.#principal, { conditions: [test], variables }) !== 'yes'
    )
  }

  /** A resource element as it is for the principal; undefined where it stands for nothing that can be reached. */
  patternFor(written: string, variables: boolean): Pattern | undefined {
    const { partition, context } = this.#principal
    const filled = variables ? filledResource(written, context) : written
    if (filled === undefined) return undefined
    const own = /^arn:([^:$]+):/.exec(filled)?.[1]
    if (own === undefined || own === partition || partition === '*') return resourcePattern(filled, variables)
    // a role cannot reach beyond its partition: `arn:*:s3:::bucket` is no wider than `arn:aws:s3:::bucket`
    if (matches(textPattern(own, false), partition) !== 'yes') return undefined
    return resourcePattern(`arn:${partition}:${filled.slice(own.length + 5)}`, variables)
  }

  /** On what an Allow gives its actions, by its resource elements: one for each, and one in all for a NotResource. */
  givenBy(statement: Statement): { written: string; extent: Extent | undefined }[] {
    const { not, patterns } = statement.resources
    if (not) {
      const extent = { ...wholeOf(EVERYTHING), exclusions: this.#patternsOf(statement) }
      return [{ written: `not (${patterns.join(', ')})`, extent }]
    }
    return patterns.map((written) => {
      const pattern = this.patternFor(written, statement.variables)
      return { written, extent: pattern && wholeOf(pattern) }
    })
  }

  /** What Denies, each of which surely holds, leave. */
  afterDenies(extents: readonly Extent[], denies: readonly Named[]): readonly Extent[] {
    return denies.reduce((left, { statement }) => this.#afterDeny(left, statement), extents)
  }

  #afterDeny(extents: readonly Extent[], deny: Statement): readonly Extent[] {
    const patterns = this.#patternsOf(deny)
    if (!deny.resources.not) return extents.flatMap((extent) => without(extent, patterns))
    return extents.flatMap((extent) => narrowedTo(extent, patterns))
  }

  /** What the Allows of a boundary, all of which name the action, leave. */
  afterBoundary(extents: readonly Extent[], allows: readonly Named[]): Left {
    const left = new Map<string, Extent>()
    let conditional = true
    for (const { statement } of allows) {
      const sure = this.isSure(statement)
      if (sure === 'no') continue
      const patterns = this.#patternsOf(statement)
      const part = extents.flatMap((extent) =>
        statement.resources.not ? without(extent, patterns) : narrowedTo(extent, patterns)
      )
      for (const extent of part) left.set(extentText(extent), extent)
      if (part.length > 0 && sure === 'yes') conditional = false
    }
    const isWhole = extents.every((extent) => left.has(extentText(extent)))
    return { extents: isWhole ? extents : [...left.values()], conditional: left.size > 0 && conditional }
  }

  /**
   * Whether an action can be used on something of an extent: `s3:ListBucket` on `bucket/*` grants nothing. Actions without resource
   * types need `*`; on all of their own service they are left in, since some are checked against ARNs of the service's own making.
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html
   */
  canBeOn(action: Action, extent: Extent): boolean {
    const { pattern, exclusions } = extent
    if (action.types.length === 0) {
      if (exclusions.some(({ text }) => text === '*')) return false
      return pattern.text === '*' || isWholeService(pattern.text, action.name)
    }
    return formatsOf(action).some((format) => this.#fit(pattern, format) && this.#isLeft(extent, format))
  }

  #fit(pattern: Pattern, format: string): boolean {
    if (pattern.text === '*') return true
    return this.#fits.get(
      pattern,
      format,
      () => mayBeOfService(pattern.text, format) && overlaps(pattern, formatPattern(format)) !== 'no'
    )
  }

  /** Whether limits and exclusions leave something that has a format. */
  #isLeft(extent: Extent, format: string): boolean {
    const { limits, exclusions } = extent
    if (limits.length === 0 && exclusions.length === 0) return true
    return this.#left.get(extent, format, () => {
      const place = placeOf(format, this.#principal.partition)
      const touching = exclusions.filter((one) => overlaps(one, place) !== 'no')
      return (
        isHeldBy({ pattern: place, limits: [extent.pattern, ...limits], exclusions: touching }, []) !== 'yes'
      )
    })
  }

  #patternsOf(statement: Statement): Pattern[] {
    const known = this.#patterns.get(statement)
    if (known !== undefined) return known
    const { resources, variables } = statement
    const made = resources.patterns.flatMap((written) => this.patternFor(written, variables) ?? [])
    this.#patterns.set(statement, made)
    return made
  }
}

const formats = new WeakMap<Action, readonly string[]>()

/** Of ARNs of what an action can be used on. */
function formatsOf(action: Action): readonly string[] {
  const known = formats.get(action)
  if (known !== undefined) return known
  const all = action.types.flatMap((type) => type.formats)
  formats.set(action, all)
  return all
}

const kinds = new WeakMap<Action, string>()

/** The same text for actions that can be used on the same. */
export function kindsOf(action: Action): string {
  const known = kinds.get(action)
  if (known !== undefined) return known
  const all = formatsOf(action)
  const text = all.length > 0 ? all.join(' ') : (action.name.split(':')[0] ?? '')
  kinds.set(action, text)
  return text
}

/** What has a format, as wide as the reference leaves it: `arn:aws:s3:::*` of `arn:${Partition}:s3:::${BucketName}`. */
export function placeOf(format: string, partition: string): Pattern {
  return resourcePattern(format.replace('${Partition}', partition).replaceAll(/\$\{[^}]*\}/g, '*'), false)
}

/** Whether a pattern stands for whatever a service has, like `arn:aws:s3:::*`. */
function isWholeService(pattern: string, action: string): boolean {
  const parts = pattern.split(':')
  return parts.length <= 6 && parts.at(-1) === '*' && action.startsWith(`${parts[2]}:`)
}

/** No wildcard may stand in the service of an ARN. */
function mayBeOfService(pattern: string, format: string): boolean {
  const [, , service = '', ...rest] = pattern.split(':')
  const own = format.split(':')[2] ?? ''
  return rest.length === 0 || /[*?$]/.test(service) || own.includes('$') || own === service
}

/** Answers by two keys, each worked out once. */
class Kept<A, B, T> {
  readonly #all = new Map<A, Map<B, T>>()

  get(a: A, b: B, answer: () => T): T {
    let byB = this.#all.get(a)
    if (byB === undefined) {
      byB = new Map()
      this.#all.set(a, byB)
    }
    const known = byB.get(b)
    if (known !== undefined) return known
    const made = answer()
    byB.set(b, made)
    return made
  }
}
