/** Names of imports that `paths` and `baseUrl` of a `tsconfig.json` give to files. https://www.typescriptlang.org/tsconfig/#paths */
import path from 'node:path'
import { parseExpression } from '@babel/parser'
import type { TemplateFile } from '../template-language.ts'
import { nameOfKey, type Node } from './syntax.ts'

interface Settings {
  /** Where names without a pattern begin, below the repository's root. */
  base?: string
  /** Each pattern with what may stand for it, below the repository's root. */
  patterns?: readonly Pattern[]
}

interface Pattern {
  before: string
  /** Undefined for a pattern without `*`. */
  behind: string | undefined
  targets: readonly string[]
}

/** More would be a circle. */
const MOST_EXTENDED = 10

export class PathAliases {
  readonly #texts: ReadonlyMap<string, string>
  readonly #settings = new Map<string, Settings>()

  /** @param files `tsconfig.json` and what it extends */
  constructor(files: readonly TemplateFile[]) {
    this.#texts = new Map(files.map(({ file, text }) => [file, text]))
  }

  /**
   * Where a name that is no path may stand, below the repository's root and without an ending, in the order of trying.
   * @param from the file that imports it
   */
  targetsOf(from: string, specifier: string): string[] {
    const { base, patterns = [] } = this.#settingsOf(from)
    const found = patternFor(specifier, patterns)
    const named = found?.targets.map((target) => target.replace('*', starOf(found, specifier))) ?? []
    return [...named, ...(base === undefined ? [] : [path.posix.join(base, specifier)])]
  }

  /** Whether a pattern that is not for every name is for this one, which then is no library's. */
  isNamed(from: string, specifier: string): boolean {
    const found = patternFor(specifier, this.#settingsOf(from).patterns ?? [])
    return found !== undefined && `${found.before}${found.behind ?? ''}` !== ''
  }

  /** Those of the nearest file above. */
  #settingsOf(from: string): Settings {
    for (let folder = path.posix.dirname(from); ; folder = path.posix.dirname(folder)) {
      const file = path.posix.join(folder, 'tsconfig.json')
      if (this.#texts.has(file)) return this.#read(file, 0)
      if (folder === '.' || folder === '/') return {}
    }
  }

  #read(file: string, depth: number): Settings {
    const known = this.#settings.get(file)
    if (known !== undefined) return known
    const written = dataIn(this.#texts.get(file) ?? '')
    const { compilerOptions, extends: extended } = recordOf(written)
    const { baseUrl, paths } = recordOf(compilerOptions)
    const folder = path.posix.dirname(file)
    const above = depth > MOST_EXTENDED ? [] : [extended].flat().filter((one) => typeof one === 'string')
    const inherited: Settings[] = above.map((one) => {
      const target = path.posix.join(folder, one)
      return one.startsWith('.')
        ? this.#read([target, `${target}.json`].find((name) => this.#texts.has(name)) ?? '', depth + 1)
        : {}
    })
    const own = typeof baseUrl === 'string' ? path.posix.join(folder, baseUrl) : undefined
    const base = own ?? inherited.findLast((one) => one.base !== undefined)?.base
    const patterns =
      paths === undefined
        ? inherited.findLast((one) => one.patterns !== undefined)?.patterns
        : patternsIn(recordOf(paths), base ?? folder)
    const settings = { ...(base !== undefined && { base }), ...(patterns !== undefined && { patterns }) }
    this.#settings.set(file, settings)
    return settings
  }
}

function patternsIn(paths: Readonly<Record<string, unknown>>, base: string): Pattern[] {
  return Object.entries(paths).map(([pattern, targets]) => {
    const [before = '', behind] = pattern.split('*')
    const texts = (Array.isArray(targets) ? targets : []).filter((one) => typeof one === 'string')
    return { before, behind, targets: texts.map((one) => path.posix.join(base, one)) }
  })
}

/** The one that is written out, or else the one with the longest beginning, as TypeScript takes it. */
function patternFor(specifier: string, patterns: readonly Pattern[]): Pattern | undefined {
  const fitting = patterns.filter(({ before, behind }) =>
    behind === undefined
      ? specifier === before
      : specifier.length >= before.length + behind.length &&
        specifier.startsWith(before) &&
        specifier.endsWith(behind)
  )
  return (
    fitting.find(({ behind }) => behind === undefined) ??
    fitting.toSorted((a, b) => b.before.length - a.before.length)[0]
  )
}

function starOf({ before, behind }: Pattern, specifier: string): string {
  return behind === undefined ? '' : specifier.slice(before.length, specifier.length - behind.length)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** JSON with comments and commas too many, as compilers' settings are written. */
function dataIn(text: string): unknown {
  try {
    return dataOf(parseExpression(text.replace(/^\uFEFF/, '')))
  } catch {
    return undefined
  }
}

function dataOf(node: Node): unknown {
  if (node.type === 'StringLiteral') return node.value
  if (node.type === 'ArrayExpression')
    return node.elements.map((one) =>
      one === null || one.type === 'SpreadElement' ? undefined : dataOf(one)
    )
  if (node.type !== 'ObjectExpression') return undefined
  return Object.fromEntries(
    node.properties.flatMap((one): [string, unknown][] => {
      const name = one.type === 'ObjectProperty' ? nameOfKey(one.key, one.computed) : undefined
      return one.type === 'ObjectProperty' && name !== undefined ? [[name, dataOf(one.value)]] : []
    })
  )
}
