/** The files of a program, and which of them an import names. Only what is imported is parsed. */
import path from 'node:path'
import type { UnreadFile } from '../../written-statement.ts'
import type { TemplateFile } from '../template-language.ts'
import { PathAliases } from './path-aliases.ts'
import { readSource, type Source } from './syntax.ts'

/** What an import names: a file of the program, something that is not read, or a library. */
export type Imported = { file: string } | 'not read' | 'library'

/** TypeScript's own files come before what may be compiled of them. */
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs']

/** Imports of these are no part of a program. */
const NO_PROGRAM = /\.(json|node|css|txt|md|ya?ml|html|sql|graphql)$/

export class Sources {
  readonly #files: ReadonlyMap<string, TemplateFile>
  readonly #aliases: PathAliases
  readonly #parsed = new Map<string, Source | undefined>()
  readonly #unparsed: UnreadFile[] = []
  readonly #missing = new Map<string, UnreadFile>()

  /**
   * @param files of the program
   * @param settings `tsconfig.json` and what it extends, wherever in the repository
   */
  constructor(files: readonly TemplateFile[], settings: readonly TemplateFile[]) {
    this.#files = new Map(files.map((one) => [one.file, one]))
    this.#aliases = new PathAliases(settings)
  }

  /** The files that could not be parsed, of those that were asked for. */
  get unparsed(): readonly UnreadFile[] {
    return this.#unparsed
  }

  /** The imports that lead to nothing that is read, each once. */
  get missing(): readonly UnreadFile[] {
    return [...this.#missing.values()]
  }

  has(file: string): boolean {
    return this.#files.has(file)
  }

  source(file: string): Source | undefined {
    if (this.#parsed.has(file)) return this.#parsed.get(file)
    const written = this.#files.get(file)
    const read = written && readSource(file, written.text)
    const source = read !== undefined && 'body' in read ? read : undefined
    if (written !== undefined && read !== undefined && !('body' in read))
      this.#unparsed.push({ ...written, ...read })
    this.#parsed.set(file, source)
    return source
  }

  /** @param specifier as it is written behind `from` */
  imported(from: string, specifier: string): Imported {
    const isRelative = /^\.{1,2}(\/|$)/.test(specifier)
    const targets = isRelative
      ? [path.posix.join(path.posix.dirname(from), specifier)]
      : this.#aliases.targetsOf(from, specifier)
    for (const target of targets) {
      const file = namesOf(target).find((name) => this.#files.has(name))
      if (file !== undefined) return { file }
    }
    const isOwn = isRelative || (targets.length > 0 && this.#aliases.isNamed(from, specifier))
    if (!isOwn) return 'library'
    if (!NO_PROGRAM.test(specifier) && !this.#missing.has(targets[0] ?? ''))
      this.#missing.set(targets[0] ?? '', {
        file: from,
        why: `"${specifier}", which it imports, is not among the files of the program that are read`,
        text: ''
      })
    return 'not read'
  }
}

/** https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution */
function namesOf(target: string): string[] {
  const stem = target.replace(/\.[cm]?js$/, '')
  const bare = target.replace(/\/$/, '')
  return [
    ...ENDINGS.map((ending) => `${stem}${ending}`),
    target,
    ...ENDINGS.map((ending) => `${bare}${ending}`),
    ...ENDINGS.map((ending) => path.posix.join(bare, `index${ending}`))
  ]
}
