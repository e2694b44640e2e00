/** Files of a repository to the statements that they write. */
import { LANGUAGES } from './languages/languages.ts'
import type { TemplateFile, TemplateLanguage } from './languages/template-language.ts'
import type { WrittenTemplates } from './locate.ts'

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
 * @param files texts by path below the repository's root, with slashes
 * @returns the statements of the files that could be read as templates; a file in another form has none
 */
export function readTemplates(files: ReadonlyMap<string, string>): WrittenTemplates {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, text]) => ({ file, text }))
  const byLanguage = new Map(LANGUAGES.map((language): [TemplateLanguage, TemplateFile[]] => [language, []]))
  for (const file of sorted) {
    const language = LANGUAGES.find((one) => one.mayBe(file.file) && one.isWrittenIn(file))
    if (language !== undefined) byLanguage.get(language)?.push(file)
  }
  const statements = [...byLanguage].flatMap(([language, those]) => language.statements(those))
  const named = new Set(statements.map(({ file }) => file))
  return { statements, texts: new Map([...files].filter(([file]) => named.has(file))) }
}
