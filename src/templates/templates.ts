/** Files of a repository to the statements that they write. */
import path from 'node:path'
import { compare } from '../kit/compare.ts'
import { UserError } from '../kit/errors.ts'
import { LANGUAGES } from './languages/languages.ts'
import type { PlanFile, TemplateFile, TemplateLanguage } from './languages/template-language.ts'
import type { WrittenTemplates } from './locate.ts'
import type { ToldStack } from './origin.ts'
import type { UnreadFile } from './written-statement.ts'

/** Which files may be templates. */
export const TEMPLATE_GLOBS: readonly string[] = LANGUAGES.flatMap(({ files }) => files)

/** Folders of others' files and of what tools build. */
export const IGNORED_GLOBS: readonly string[] = [
  'node_modules',
  '.git',
  '.venv',
  'vendor',
  ...LANGUAGES.flatMap(({ builtFolders }) => builtFolders)
].map((folder) => `**/${folder}/**`)

export function mayBeTemplate(file: string): boolean {
  return LANGUAGES.some((language) => language.mayBe(file))
}

/**
 * Without files that only a project of their language makes worth reading.
 * @param files by name
 */
export function ofProjects(files: readonly string[]): string[] {
  const folders = new Map(
    LANGUAGES.flatMap(({ below }) =>
      below === undefined
        ? []
        : [[below, files.filter((file) => below.test(file)).map((file) => path.posix.dirname(file))] as const]
    )
  )
  return files.filter((file) => {
    const below = LANGUAGES.find((language) => language.mayBe(file))?.below
    return (
      below === undefined ||
      file.endsWith('.json') ||
      folders.get(below)?.some((folder) => folder === '.' || file.startsWith(`${folder}/`)) === true
    )
  })
}

/** What is known of files besides their texts. */
export interface Knowledge {
  /** The files that git tracks; undefined where that is not known. */
  tracked?: ReadonlySet<string>
  told?: readonly ToldStack[]
  plans?: readonly PlanFile[]
  /** Files that were not read at all. */
  unread?: readonly UnreadFile[]
  /** Texts of files that templates include. */
  included?: ReadonlyMap<string, string>
}

function languageOf(file: TemplateFile): TemplateLanguage | undefined {
  return LANGUAGES.find((one) => one.mayBe(file.file) && one.isWrittenIn(file))
}

/** @throws UserError where no language knows a plan */
function byTheirLanguage(plans: readonly PlanFile[]): Map<TemplateLanguage, PlanFile[]> {
  const found = new Map<TemplateLanguage, PlanFile[]>()
  for (const plan of plans) {
    const language = LANGUAGES.find((one) => one.isPlan?.(plan) === true)
    if (language === undefined)
      throw new UserError(
        `the plan "${plan.file}" is neither what "terraform show -json" prints, nor of cdk.out, nor a packaged template`,
        'Give the JSON of "terraform show -json FILE", the folder cdk.out or .aws-sam/build, or the template that "sam build", "sam package" or "aws cloudformation package" wrote'
      )
    found.set(language, [...(found.get(language) ?? []), plan])
  }
  return found
}

/**
 * The files whose contents a template includes.
 * @param text of the template, or of a file that it includes
 */
export function includedBy(template: TemplateFile, text: string): readonly string[] {
  const including = LANGUAGES.find(
    (one) => 'includes' in one && one.mayBe(template.file) && one.isWrittenIn(template)
  )
  return including?.includes?.(text, template.file) ?? []
}

/** Whether some language knows the file. */
export function isTemplate(file: TemplateFile): boolean {
  return languageOf(file) !== undefined
}

/**
 * @param files texts by path below the repository's root, with slashes
 * @returns what they declare; a file in another form has nothing
 */
export function readTemplates(
  files: ReadonlyMap<string, string>,
  { tracked, told = [], plans = [], unread = [], included = new Map() }: Knowledge = {}
): WrittenTemplates {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, text]) => ({ file, text }))
  const plansOf = byTheirLanguage(plans)
  const byLanguage = new Map(LANGUAGES.map((language): [TemplateLanguage, TemplateFile[]] => [language, []]))
  for (const file of sorted) {
    const language = languageOf(file)
    if (language !== undefined) byLanguage.get(language)?.push(file)
  }
  const readings = [...byLanguage].map(([language, those]) =>
    language.read(those, plansOf.get(language) ?? [], included)
  )
  const statements = readings.flatMap((reading) => reading.statements)
  const claims = readings.flatMap((reading) => reading.claims)
  const named = new Set([...statements, ...claims].map(({ file }) => file))
  for (const { unit, file } of claims)
    if (tracked !== undefined && !tracked.has(file)) unit.notEdited ??= 'git does not track this file'
  return {
    statements,
    claims,
    unread: [...unread, ...readings.flatMap((reading) => reading.unread)].toSorted((a, b) =>
      compare(a.file, b.file)
    ),
    told,
    texts: new Map([...included, ...files].filter(([file]) => named.has(file)))
  }
}
