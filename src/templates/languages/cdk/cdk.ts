/** AWS CDK: the templates of `cdk.out` say what is deployed, the app's TypeScript where each of their statements comes of. */
import path from 'node:path'
import { mayBecome, valueAt } from '../../template-value.ts'
import type { Claim, FoundPolicy, Unit, UnreadFile, WrittenStatement } from '../../written-statement.ts'
import { cloudFormation, cloudFormationDeclarations } from '../cloudformation/cloudformation.ts'
import type { LanguageReading, PlanFile, TemplateFile, TemplateLanguage } from '../template-language.ts'
import { logicalIdsIn, readAssembly, record, type Assembly, type AssemblyStack } from './assembly.ts'
import { grantsIn, isHeldBy, type Attachment, type GrantedStatement } from './granting.ts'
import { IN_PROGRAM, Placings, type MadePolicy, type MadeStatement } from './placing.ts'
import type { CallEvent } from './calls.ts'
import { ProgramTooLarge } from './expressions.ts'
import { Program } from './program.ts'
import { readSource, type Source } from './syntax.ts'

const OF_ASSEMBLY = /(^|\/)cdk\.out\/(.*\/)?(manifest|[^/]+\.(template|metadata))\.json$/
const SETTINGS = /(^|\/)cdk\.json$/
const TESTS = /(^|\/)(tests?|__tests__)\/|\.(test|spec|d)\.[cm]?ts$/

/** Apps of the AWS CDK in TypeScript. */
export const cdk: TemplateLanguage = {
  name: 'AWS CDK',
  files: ['**/cdk.json', '**/cdk.out/**/*.json', '**/*.{ts,tsx,mts}'],
  below: SETTINGS,
  builtFolders: [],
  mayBe: (file) =>
    SETTINGS.test(file) || OF_ASSEMBLY.test(file) || (/\.(ts|tsx|mts)$/.test(file) && !TESTS.test(file)),
  isWrittenIn: ({ file, text }) =>
    file.endsWith('.json') || /['"](aws-cdk-lib|@aws-cdk\/|constructs['"])/.test(text),
  isPlan: ({ file, text }) => OF_ASSEMBLY.test(`cdk.out/${file}`) || /"aws:cdk:path"/.test(text),
  read
}

interface App {
  /** Below the repository's root. */
  folder: string
  settings: TemplateFile | undefined
  sources: TemplateFile[]
  made: TemplateFile[]
}

function read(files: readonly TemplateFile[], plans: readonly PlanFile[]): LanguageReading {
  const apps = appsIn(files)
  const given: TemplateFile[] = plans.map(({ file, text }) => ({ file, text }))
  const own = apps.map((app) => ({ app, plans: apps.length === 1 ? given : ownPlans(app, apps, given) }))
  const readings = own.map((one) => readApp(one.app, one.plans))
  const unread = new Map(
    readings
      .toReversed()
      .flatMap((one) => one.unread)
      .map((one) => [one.text === '' ? one.why : `${one.file} ${one.why}`, one])
  )
  return {
    statements: readings.flatMap(({ statements }) => statements),
    claims: readings.flatMap(({ claims }) => claims),
    unread: [...unread.values(), ...droppedPlans(own, given)]
  }
}

/** The plans that are of no app whose program is read, each folder once. */
function droppedPlans(
  own: readonly { app: App; plans: readonly TemplateFile[] }[],
  given: readonly TemplateFile[]
): UnreadFile[] {
  const taken = new Set(own.flatMap(({ app, plans }) => (app.sources.length > 0 ? plans : [])))
  const dropped = given.filter((plan) => !taken.has(plan))
  const why =
    own.length > 1
      ? 'as a plan it matches no app of the CDK: give it from the folder of its app'
      : 'as a plan it matches no app of the CDK whose program is in TypeScript'
  return [...new Set(dropped.map(({ file }) => path.posix.dirname(file)))].map((file) => ({
    file,
    why,
    text: ''
  }))
}

/** An app is the folder of a `cdk.json`, or one that has a `cdk.out`. */
function appsIn(files: readonly TemplateFile[]): App[] {
  const apps = new Map<string, App>()
  const appOf = (folder: string): App => {
    const known = apps.get(folder) ?? { folder, settings: undefined, sources: [], made: [] }
    apps.set(folder, known)
    return known
  }
  for (const one of files) {
    if (SETTINGS.test(one.file)) appOf(path.posix.dirname(one.file)).settings = one
    else if (OF_ASSEMBLY.test(one.file))
      appOf(/^(.*?)\/?(?:^|\/)cdk\.out\//.exec(one.file)?.[1] || '.').made.push(one)
  }
  const folders = [...apps.keys()].sort((a, b) => b.length - a.length)
  for (const one of files.filter(({ file }) => !file.endsWith('.json'))) {
    const folder = folders.find((each) => each === '.' || one.file.startsWith(`${each}/`))
    if (folder !== undefined) apps.get(folder)?.sources.push(one)
  }
  return [...apps.values()]
}

/** A plan of several apps is that of the one in whose folder it stands. */
function ownPlans({ folder }: App, apps: readonly App[], plans: readonly TemplateFile[]): TemplateFile[] {
  return plans.filter(({ file }) => {
    const inFolder = apps.filter((one) => `/${file}`.includes(`/${one.folder}/`))
    return inFolder.length === 1 && inFolder[0]?.folder === folder
  })
}

const NOT_TYPESCRIPT =
  'of the AWS CDK only programs in TypeScript are read; of others the templates in cdk.out'
const NOT_MADE = 'what the CDK makes of it is not there: run "cdk synth" before, or give its cdk.out as plan'

function readApp({ folder, settings, sources, made }: App, plans: readonly TemplateFile[]): LanguageReading {
  const templates = plans.length > 0 ? plans : made
  const asTemplates = (why: string): LanguageReading => {
    const { statements, claims, unread } = cloudFormation.read(made, [])
    const named: UnreadFile[] = settings === undefined ? [] : [{ file: settings.file, why, text: '' }]
    return { statements, claims, unread: [...unread, ...named] }
  }
  if (sources.length === 0) return asTemplates(NOT_TYPESCRIPT)
  if (templates.length === 0) return asTemplates(NOT_MADE)
  const read = sources.map((one) => ({ ...one, source: readSource(one.file, one.text) }))
  const unread = read.flatMap(({ file, text, source }): UnreadFile[] =>
    'body' in source ? [] : [{ file, text, ...source }]
  )
  const parsed = new Map(
    read.flatMap(({ file, source }) => ('body' in source ? [[file, source] as const] : []))
  )
  const program = new Program(parsed)
  try {
    for (const file of entriesOf(folder, settings, parsed)) program.run(file)
  } catch (error) {
    if (!(error instanceof ProgramTooLarge)) throw error
    return asTemplates(error.message)
  }
  // what is not read may grant it too
  return unread.length > 0
    ? { ...asTemplates('a part of the program could not be read'), unread }
    : new AppReading(program.events, readAssembly(templates), settings?.file ?? folder).read()
}

/** The file that `cdk.json` runs, or else every one that makes an app. */
function entriesOf(
  folder: string,
  settings: TemplateFile | undefined,
  sources: ReadonlyMap<string, Source>
): string[] {
  const [, stem] = /"app"\s*:\s*"[^"]*?([\w@./-]+)\.[cm]?[jt]s\b/.exec(settings?.text ?? '') ?? []
  const named = stem === undefined ? '' : path.posix.join(folder, `${stem}.ts`)
  if (sources.has(named)) return [named]
  return [...sources.values()].flatMap(({ file, text }) =>
    /\bnew\s+([\w.]+\.)?App\(/.test(text) ? [file] : []
  )
}

class AppReading {
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
