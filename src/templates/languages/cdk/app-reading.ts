/** What the CDK made of an app, statement by statement on the lines of its program. */
import { mayBecome, valueAt, type Place } from '../../template-value.ts'
import type { Claim, FoundPolicy, Unit, WrittenStatement } from '../../written-statement.ts'
import { cloudFormationDeclarations } from '../cloudformation/cloudformation.ts'
import type { LanguageReading } from '../template-language.ts'
import { logicalIdsIn, record, type Assembly, type AssemblyStack } from './assembly.ts'
import type { CallEvent } from './calls.ts'
import {
  constructsAttachedTo,
  constructsWithRole,
  grantsIn,
  isHeldBy,
  type Attachment,
  type GrantedStatement
} from './granting.ts'
import { PathIndex } from './path-index.ts'
import type { ConstructValue } from './values.ts'
import { IN_PROGRAM, Placings, type MadePolicy, type MadeStatement } from './placing.ts'

export class AppReading {
  readonly #assembly: Assembly
  readonly #file: string
  /** By the constructs whose roles they may be of. */
  readonly #attachments = new PathIndex<Attachment>()
  readonly #stacks: readonly ConstructValue[]
  readonly #placings: Placings
  readonly #resources = new Map<AssemblyStack, Resources>()
  readonly #policies = new Map<FoundPolicy, MadePolicy>()
  readonly #declared = new Map<AssemblyStack, ReturnType<typeof cloudFormationDeclarations>>()

  /** @param file to name what has no place of its own */
  constructor(events: readonly CallEvent[], assembly: Assembly, file: string) {
    this.#assembly = assembly
    this.#file = file
    const { grants, attachments } = grantsIn(events)
    for (const one of attachments)
      for (const path of constructsAttachedTo(one)) this.#attachments.add(path, one)
    this.#stacks = events
      .flatMap(({ made, name }) => (made.kind === 'construct' && name.endsWith('Stack') ? [made] : []))
      .toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))
    for (const stack of assembly.stacks) {
      const declared = cloudFormationDeclarations(stack.root, { text: stack.text, wording: IN_PROGRAM })
      this.#declared.set(stack, declared)
      for (const policy of declared.policies) {
        const made = this.#madeOf(policy, stack)
        if (made !== undefined) this.#policies.set(policy, made)
      }
    }
    this.#placings = new Placings(grants, [...this.#policies.values()])
  }

  read(): LanguageReading {
    const statements: WrittenStatement[] = []
    const claims: Claim[] = []
    for (const [stack, { roles, policies }] of this.#declared) {
      const file = this.#fileOf(stack)
      const unit: Unit = { path: file, stacks: stack.names }
      const none = { start: 0, end: 0 }
      for (const { role } of roles)
        claims.push({
          unit,
          file,
          place: none,
          declaresRole: true,
          holder: { managed: false, ...(role && { role }) }
        })
      for (const policy of policies) {
        const made = this.#policies.get(policy)
        const { holders } = policy
        const shown = made === undefined ? this.#attached(policy, stack, file) : { file, place: none }
        for (const holder of holders) claims.push({ unit, declaresRole: false, holder, ...shown })
        for (const one of made?.statements ?? [])
          statements.push({ ...this.#placings.written(one, file), unit, holders, wording: IN_PROGRAM })
      }
    }
    return { statements, claims, unread: [] }
  }

  /** The policy with what it grants, by constructs; undefined where it has no statements of its own. */
  #madeOf(policy: FoundPolicy, stack: AssemblyStack): MadePolicy | undefined {
    const [id, resource] = this.#resourcesOf(stack).around(policy) ?? []
    const path = id === undefined ? undefined : stack.paths.get(id)
    if (path === undefined || resource === undefined) return undefined
    const properties = record(resource['Properties'])
    const inline = Array.isArray(properties['Policies']) ? properties['Policies'].map(record) : []
    const [holder] = policy.holders
    const name =
      holder?.policy !== undefined && 'pieces' in holder.policy ? holder.policy.pieces.join('') : undefined
    const isInline = resource['Type'] === 'AWS::IAM::Role'
    const own = isInline ? inline.find(({ PolicyName }) => PolicyName === name) : properties
    const document = record(record(own)['PolicyDocument'])['Statement']
    if (!Array.isArray(document) || policy.statements.length === 0) return undefined
    const statements = policy.statements.map((found): MadeStatement => ({
      found,
      granted: this.#granted(record(document[found.index]), stack)
    }))
    return { path, statements, ...(isInline && name !== undefined && { name }) }
  }

  #granted({ Action, Resource }: Readonly<Record<string, unknown>>, stack: AssemblyStack): GrantedStatement {
    const several = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
    return {
      actions: several(Action).filter((one) => typeof one === 'string'),
      resources: several(Resource).flatMap((one) => {
        if (record(one)['Ref'] === 'AWS::NoValue') return []
        const made = logicalIdsIn(one).map((id) =>
          id.startsWith('import:')
            ? this.#assembly.exported.get(id.slice('import:'.length))
            : stack.paths.get(id)
        )
        const paths = made.filter((path) => path !== undefined)
        if (paths.length < made.length) return [{ paths: [] }]
        return [
          { paths, ...(paths.length === 0 && { text: typeof one === 'string' ? one : JSON.stringify(one) }) }
        ]
      })
    }
  }

  /** A policy that a role has by its name alone. */
  #attached(
    { unread, holders, place }: FoundPolicy,
    stack: AssemblyStack,
    file: string
  ): Pick<Claim, 'file' | 'place' | 'unread' | 'unplaced'> {
    const none = { start: 0, end: 0 }
    const nowhere = { file, place: none }
    if (unread === undefined) return nowhere
    const [id] = this.#resourcesOf(stack).around({ place }) ?? []
    const role = id === undefined ? undefined : stack.paths.get(id)
    const name = holders.flatMap(({ policy }) =>
      policy !== undefined && 'pieces' in policy ? policy.pieces : []
    )[0]
    const held = role === undefined ? [] : this.#attachments.find(constructsWithRole(role))
    const named = held.filter(
      (one) => one.name === name && role !== undefined && isHeldBy(one, role) !== 'no'
    )
    const [only] = named
    if (only === undefined)
      return { ...nowhere, unread, unplaced: 'no call that is read attaches it: the CDK may do so of itself' }
    const isOne = named.length === 1 && role !== undefined && isHeldBy(only, role) === 'yes'
    return isOne
      ? { file: only.site.source.file, place: only.site.place, unread }
      : { ...nowhere, unread, unplaced: 'several calls may attach it' }
  }

  #resourcesOf(stack: AssemblyStack): Resources {
    const known = this.#resources.get(stack) ?? new Resources(stack)
    this.#resources.set(stack, known)
    return known
  }

  /** The file of the stack's class. */
  #fileOf({ paths }: AssemblyStack): string {
    const [some = []] = paths.values()
    const stack = this.#stacks.find(
      ({ path }) =>
        path !== undefined &&
        path.length > 0 &&
        path.every((pieces, index) => mayBecome(pieces, some[index] ?? ''))
    )
    return stack === undefined ? this.#file : (stack.definition?.scope.source.file ?? stack.site.source.file)
  }
}

/** The resources of a template by where they stand in it. */
class Resources {
  readonly #sorted: readonly { id: string; place: Place }[]
  readonly #resources: AssemblyStack['resources']

  constructor({ root, resources }: AssemblyStack) {
    const written = valueAt(root, 'Resources')
    this.#resources = resources
    this.#sorted = (written?.kind === 'mapping' ? [...written.entries] : [])
      .map(([id, { place }]) => ({ id, place }))
      .toSorted((a, b) => a.place.start - b.place.start)
  }

  /** The one that something stands in, by its logical id. */
  around({ place }: Pick<FoundPolicy, 'place'>): [string, Readonly<Record<string, unknown>>] | undefined {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle]?.place.start ?? 0) <= place.start) low = middle + 1
      else high = middle
    }
    const found = this.#sorted[low - 1]
    const resource = found && this.#resources.get(found.id)
    return found !== undefined && resource !== undefined && place.end <= found.place.end
      ? [found.id, resource]
      : undefined
  }
}
