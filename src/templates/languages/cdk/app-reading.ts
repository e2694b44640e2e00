/** What the CDK made of an app, statement by statement on the lines of its program. */
import { mayBecome, valueAt } from '../../template-value.ts'
import type { Claim, FoundPolicy, Unit, WrittenStatement } from '../../written-statement.ts'
import { cloudFormationDeclarations } from '../cloudformation/cloudformation.ts'
import type { LanguageReading } from '../template-language.ts'
import { logicalIdsIn, record, type Assembly, type AssemblyStack } from './assembly.ts'
import type { CallEvent } from './calls.ts'
import { grantsIn, isHeldBy, type Attachment, type GrantedStatement } from './granting.ts'
import { IN_PROGRAM, Placings, type MadePolicy, type MadeStatement } from './placing.ts'

export class AppReading {
  readonly #assembly: Assembly
  readonly #events: readonly CallEvent[]
  readonly #file: string
  readonly #attachments: readonly Attachment[]
  readonly #placings: Placings
  readonly #policies = new Map<FoundPolicy, MadePolicy>()
  readonly #declared = new Map<AssemblyStack, ReturnType<typeof cloudFormationDeclarations>>()

  /** @param file to name what has no place of its own */
  constructor(events: readonly CallEvent[], assembly: Assembly, file: string) {
    this.#events = events
    this.#assembly = assembly
    this.#file = file
    const { grants, attachments } = grantsIn(events)
    this.#attachments = attachments
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
    const [id, resource] = resourceAt(policy, stack) ?? []
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
    const [id] = resourceAt({ place }, stack) ?? []
    const role = id === undefined ? undefined : stack.paths.get(id)
    const name = holders.flatMap(({ policy }) =>
      policy !== undefined && 'pieces' in policy ? policy.pieces : []
    )[0]
    const named = this.#attachments.filter(
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

  /** The file of the stack's class. */
  #fileOf({ paths }: AssemblyStack): string {
    const [some = []] = paths.values()
    const stack = this.#events
      .flatMap(({ made, name }) => (made.kind === 'construct' && name.endsWith('Stack') ? [made] : []))
      .filter(
        ({ path }) =>
          path !== undefined &&
          path.length > 0 &&
          path.every((pieces, index) => mayBecome(pieces, some[index] ?? ''))
      )
      .toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0]
    return stack === undefined ? this.#file : (stack.definition?.scope.source.file ?? stack.site.source.file)
  }
}

/** The resource that something stands in. */
function resourceAt(
  { place }: Pick<FoundPolicy, 'place'>,
  { root, resources }: AssemblyStack
): [string, Readonly<Record<string, unknown>>] | undefined {
  const written = valueAt(root, 'Resources')
  if (written?.kind !== 'mapping') return undefined
  for (const [id, value] of written.entries) {
    const resource = resources.get(id)
    if (resource !== undefined && value.place.start <= place.start && place.end <= value.place.end)
      return [id, resource]
  }
  return undefined
}
