/** Apps of the CDK in a repository: their files, and what their programs do. */
import path from 'node:path'
import type { UnreadFile } from '../../written-statement.ts'
import type { TemplateFile } from '../template-language.ts'
import type { CallEvent } from './calls.ts'
import { ProgramTooLarge } from './expressions.ts'
import { Program } from './program.ts'
import { Sources } from './sources.ts'

export const OF_ASSEMBLY = /(^|\/)cdk\.out\/(.*\/)?(manifest|[^/]+\.(template|metadata))\.json$/
export const SETTINGS = /(^|\/)cdk\.json$/
const OF_COMPILER = /(^|\/)tsconfig[\w.-]*\.json$/
const TYPESCRIPT = /\.[cm]?tsx?$/
const JAVASCRIPT = /\.[cm]?js$/
const NO_SOURCE = /(^|\/)(tests?|__tests__|cdk\.out)\/|\.(test|spec|d)\.[cm]?[jt]sx?$/
/** Compilers and bundlers write these. */
const BUILT = /(^|\/)(dist|build|out|coverage)\/|\.min\.js$/
const MAKES_APP = /\bnew\s+([\w.]+\.)?App\(/

export function isOfApp(file: string): boolean {
  if (SETTINGS.test(file) || OF_ASSEMBLY.test(file) || OF_COMPILER.test(file)) return true
  if (NO_SOURCE.test(file)) return false
  return TYPESCRIPT.test(file) || (JAVASCRIPT.test(file) && !BUILT.test(file))
}

export interface App {
  /** Below the repository's root. */
  folder: string
  settings: TemplateFile | undefined
  sources: TemplateFile[]
  made: TemplateFile[]
}

/** An app is the folder of a `cdk.json`, or one that has a `cdk.out`. */
export function appsIn(files: readonly TemplateFile[]): App[] {
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
  const nearest = nearestOf([...apps.keys()])
  for (const one of files.filter(({ file }) => !file.endsWith('.json'))) {
    const folder = nearest(one.file)
    if (folder !== undefined) apps.get(folder)?.sources.push(one)
  }
  return [...apps.values()]
}

/** @returns the folder of several that a path is in, the innermost one */
export function nearestOf(folders: readonly string[]): (file: string) => string | undefined {
  const known = new Set(folders)
  return (file) => {
    for (let folder = path.posix.dirname(file); ; folder = path.posix.dirname(folder)) {
      if (known.has(folder)) return folder
      if (folder === '.' || folder === '/' || folder === '..') return undefined
    }
  }
}

export const TOO_LARGE = 'the program is too large'

/** What a program does, or why that is not known. */
export type ProgramReading =
  | { events: readonly CallEvent[]; missing: readonly UnreadFile[] }
  | { why: string; unread: readonly UnreadFile[] }

/** @param files all of the repository: aliases of paths may stand outside of the app's folder */
export function programOf(app: App, files: readonly TemplateFile[]): ProgramReading {
  const read = new Sources(
    app.sources,
    files.filter(({ file }) => OF_COMPILER.test(file))
  )
  const program = new Program(read)
  try {
    for (const file of entriesOf(app)) program.run(file)
  } catch (error) {
    // the stack has an end too
    if (!(error instanceof ProgramTooLarge || error instanceof RangeError)) throw error
    return { why: TOO_LARGE, unread: [] }
  }
  // what is not read may grant it too
  return read.unparsed.length > 0
    ? { why: 'a part of the program could not be read', unread: read.unparsed }
    : { events: program.events, missing: read.missing }
}

/** The file that `cdk.json` runs, or else every one that makes an app; JavaScript only where it is not compiled of TypeScript. */
export function entriesOf({ folder, settings, sources }: App): string[] {
  const known = new Set(sources.map(({ file }) => file))
  const command = /"app"\s*:\s*"([^"]*)/.exec(settings?.text ?? '')?.[1] ?? ''
  // a word from its beginning on alone: from each of its letters would take the square of their number
  const [, stem = '', ending = ''] = /(?<![\w@./-])([\w@./-]+)\.([cm]?[jt]s)\b/.exec(command) ?? []
  const named = (one: string): string[] => {
    const file = path.posix.join(folder, `${stem}.${one}`)
    return stem !== '' && known.has(file) ? [file] : []
  }
  const making = (language: RegExp): string[] =>
    sources.flatMap(({ file, text }) =>
      language.test(file) && MAKES_APP.test(text) && isOfCdk(text) ? [file] : []
    )
  const found = [named(ending.replace('js', 'ts')), making(TYPESCRIPT), named(ending), making(JAVASCRIPT)]
  return found.find((files) => files.length > 0) ?? []
}

/** Whether a program's text names the CDK. */
function isOfCdk(text: string): boolean {
  return /['"](aws-cdk-lib|@aws-cdk\/|constructs['"])/.test(text)
}
