/** AWS CDK: the templates of `cdk.out` say what is deployed, the app's program where each of their statements comes of. */
import type { UnreadFile } from '../../written-statement.ts'
import { cloudFormation } from '../cloudformation/cloudformation.ts'
import type { LanguageReading, PlanFile, TemplateFile, TemplateLanguage } from '../template-language.ts'
import { AppReading } from './app-reading.ts'
import {
  appsIn,
  entriesOf,
  isOfApp,
  nearestOf,
  OF_ASSEMBLY,
  programOf,
  SETTINGS,
  TOO_LARGE,
  type App,
  type ProgramReading
} from './apps.ts'
import { readAssembly, unreadableIn } from './assembly.ts'
import { assembliesOf, isMadeBy, type PlannedAssembly } from './plan-matching.ts'

/** Apps of the AWS CDK in TypeScript and JavaScript. */
export const cdk: TemplateLanguage = {
  name: 'AWS CDK',
  files: ['**/{cdk,tsconfig*}.json', '**/cdk.out/**/*.json', '**/*.{ts,tsx,mts,cts,js,mjs,cjs}'],
  below: SETTINGS,
  builtFolders: [],
  mayBe: isOfApp,
  // any file of a program may be imported, whatever it says itself
  isWrittenIn: () => true,
  isPlan: ({ file, text }) => OF_ASSEMBLY.test(`cdk.out/${file}`) || /"aws:cdk:path"/.test(text),
  read
}

/** An app with its program, which is read once it is asked for. */
interface ReadApp {
  app: App
  program: () => ProgramReading
}

function read(files: readonly TemplateFile[], plans: readonly PlanFile[]): LanguageReading {
  const apps = appsIn(files).map((app): ReadApp => {
    let known: ProgramReading | undefined
    return { app, program: () => (known ??= programOf(app, files)) }
  })
  const { byApp, dropped } = plansOf(apps, assembliesOf(plans))
  const readings = apps.map((one) => readApp(one, byApp.get(one) ?? []))
  const unreadable = unreadableIn([...files.filter(({ file }) => OF_ASSEMBLY.test(file)), ...plans])
  const named = new Set(unreadable.map(({ file }) => file))
  const unread = new Map(
    readings
      .toReversed()
      .flatMap((one) => one.unread)
      .filter(({ file }) => !named.has(file))
      .map((one) => [one.text === '' ? one.why : `${one.file} ${one.why}`, one])
  )
  return {
    statements: readings.flatMap(({ statements }) => statements),
    claims: readings.flatMap(({ claims }) => claims),
    unread: [...unread.values(), ...unreadable, ...dropped]
  }
}

/** Each plan with the one app whose program makes it, of several the one that it stands in; and those that are of none. */
function plansOf(
  apps: readonly ReadApp[],
  given: readonly PlannedAssembly[]
): { byApp: Map<ReadApp, PlanFile[]>; dropped: UnreadFile[] } {
  const byApp = new Map<ReadApp, PlanFile[]>()
  const dropped: UnreadFile[] = []
  const nearest = nearestOf(apps.map(({ app }) => app.folder))
  for (const assembly of given) {
    const readable = apps.filter(({ app, program }) => entriesOf(app).length > 0 && 'events' in program())
    const making = readable.filter(({ program }) => {
      const one = program()
      return 'events' in one && isMadeBy(assembly, one.events)
    })
    const [{ below, file } = { file: '' }] = assembly.plans
    const inFolder = making.filter(({ app }) => app.folder === nearest(below ?? file))
    const [only, ...others] = inFolder.length > 0 ? inFolder : making
    if (only !== undefined && others.length === 0)
      byApp.set(only, [...(byApp.get(only) ?? []), ...assembly.plans])
    else dropped.push({ file: assembly.folder, why: whyDropped(readable, making), text: '' })
  }
  return { byApp, dropped }
}

function whyDropped(readable: readonly ReadApp[], making: readonly ReadApp[]): string {
  if (making.length > 0)
    return 'as a plan it matches several apps of the CDK: give it from the folder of its app'
  return readable.length > 0
    ? 'as a plan it matches no app of the CDK: no program makes its constructs'
    : 'as a plan it matches no app of the CDK whose program is read'
}

const NO_PROGRAM =
  'of the AWS CDK only programs in TypeScript and JavaScript are read; of others the templates in cdk.out'
const NOT_MADE = 'what the CDK makes of it is not there: run "cdk synth" before, or give its cdk.out as plan'

function readApp({ app, program }: ReadApp, plans: readonly PlanFile[]): LanguageReading {
  const { folder, settings, made } = app
  const templates: readonly TemplateFile[] = plans.length > 0 ? plans : made
  const asTemplates = (why: string, unreadSources: readonly UnreadFile[] = []): LanguageReading => {
    const { statements, claims, unread } = cloudFormation.read(made, [])
    if (unreadSources.length > 0) return { statements, claims, unread: unreadSources }
    const named: UnreadFile[] = settings === undefined ? [] : [{ file: settings.file, why, text: '' }]
    return { statements, claims, unread: [...unread, ...named] }
  }
  if (entriesOf(app).length === 0) return asTemplates(NO_PROGRAM)
  if (templates.length === 0) return asTemplates(NOT_MADE)
  const one = program()
  if ('why' in one) return asTemplates(one.why, one.unread)
  try {
    const reading = new AppReading(one.events, readAssembly(templates), settings?.file ?? folder).read()
    return { ...reading, unread: [...reading.unread, ...one.missing] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return asTemplates(TOO_LARGE)
  }
}
