/** What `${file()}` brings into a service, where it stands. https://www.serverless.com/framework/docs/guides/variables/file */
import path from 'node:path'
import { valueAt, type Place, type TemplateValue } from '../../template-value.ts'
import { readYamlTemplate } from '../yaml-template.ts'

/** A file in YAML or JSON by its path, and which part of it. What is computed in a path, or has another value beside it, is left open. */
const FILE = /\$\{file\(\s*([^(){}$,\s'"]+\.(?:ya?ml|json))\s*\)(?::([\w.-]+))?\}/
const WHOLE = new RegExp(`^(['"\`]?)\\\\?${FILE.source}\\1$`)
/** Files that bring others do so in a few steps. */
const DEEPEST = 5

/**
 * The files that a text names so.
 * @param folder of the service, with slashes: paths in all its files start there
 * @returns paths below the repository's root
 */
export function filesNamedIn(text: string, folder: string): string[] {
  const named = [...text.matchAll(new RegExp(FILE, 'g'))].map(([, file = '']) =>
    path.posix.join(folder, file)
  )
  return [...new Set(named)].filter((file) => !file.startsWith('../') && !path.posix.isAbsolute(file))
}

/** Where a value is looked for. */
interface Reading {
  text: string
  /** Set for all but the service's own file. */
  file?: string
}

export class Included {
  readonly #folder: string
  readonly #texts: ReadonlyMap<string, string>
  readonly #roots = new Map<string, TemplateValue | undefined>()

  /** @param texts of the files that may be brought, by their paths below the repository's root */
  constructor(folder: string, texts: ReadonlyMap<string, string>) {
    this.#folder = folder
    this.#texts = texts
  }

  /** The service with whatever its statements come of in the place where it is included. */
  service(root: TemplateValue, text: string): TemplateValue {
    if (this.#texts.size === 0) return root
    const own = { text }
    return this.#entries(root, own, {
      provider: (provider, of) =>
        this.#entries(provider, of, {
          iamRoleStatements: (list, from) => this.#list(list, from),
          iam: (iam, from) =>
            this.#entries(iam, from, { role: (role, there) => this.#entries(role, there, this.#statements) })
        }),
      functions: (functions, of) => this.#each(functions, of, (part, from) => this.#functions(part, from))
    })
  }

  readonly #statements = { statements: (list: TemplateValue, of: Reading) => this.#list(list, of) }

  #functions(part: TemplateValue, of: Reading): TemplateValue {
    const [value, from] = this.#brought(part, of)
    if (value.kind !== 'mapping') return value
    const entries = [...value.entries].map(([id, one]): [string, TemplateValue] => [
      id,
      this.#entries(one, from, {
        iamRoleStatements: (list, there) => this.#list(list, there),
        iam: (iam, there) =>
          this.#entries(iam, there, { role: (role, then) => this.#entries(role, then, this.#statements) })
      })
    ])
    return { ...value, entries: new Map(entries) }
  }

  #list(list: TemplateValue, of: Reading): TemplateValue {
    return this.#each(list, of, (item, from) => this.#brought(item, from)[0])
  }

  #each(
    list: TemplateValue,
    of: Reading,
    inner: (item: TemplateValue, of: Reading) => TemplateValue
  ): TemplateValue {
    const [value, from] = this.#brought(list, of)
    return value.kind === 'list'
      ? { ...value, items: value.items.map((item) => inner(item, from)) }
      : inner(value, from)
  }

  #entries(
    whole: TemplateValue,
    of: Reading,
    inner: Record<string, (value: TemplateValue, of: Reading) => TemplateValue>
  ): TemplateValue {
    const [value, from] = this.#brought(whole, of)
    if (value.kind !== 'mapping') return value
    const entries = [...value.entries].map(([key, one]): [string, TemplateValue] => {
      const change = Object.hasOwn(inner, key) ? inner[key] : undefined
      return [key, change === undefined ? one : change(one, from)]
    })
    return { ...value, entries: new Map(entries) }
  }

  /** A value, or that which it brings, with where that stands. */
  #brought(value: TemplateValue, of: Reading, depth = 0): [TemplateValue, Reading] {
    if (value.kind !== 'text' || value.literal || depth >= DEEPEST) return [value, of]
    const [, , name, address] = WHOLE.exec(of.text.slice(value.place.start, value.place.end)) ?? []
    if (name === undefined) return [value, of]
    const file = path.posix.join(this.#folder, name)
    const text = this.#texts.get(file)
    const found = valueAt(this.#rootOf(file), ...(address?.split('.') ?? []))
    if (text === undefined || found === undefined) return [value, of]
    const [brought, from] = this.#brought(found, { text, file }, depth + 1)
    return [{ ...brought, includedAt: value.includedAt ?? value.place }, from]
  }

  #rootOf(file: string): TemplateValue | undefined {
    const text = this.#texts.get(file)
    if (!this.#roots.has(file))
      this.#roots.set(
        file,
        text === undefined ? undefined : placedIn(file, readYamlTemplate(text, { serverless: true }).root)
      )
    return this.#roots.get(file)
  }
}

/** The same values, each said to stand in a file. */
function placedIn(file: string, root: TemplateValue | undefined): TemplateValue | undefined {
  const known = new Map<TemplateValue, TemplateValue>()
  const placed = (value: TemplateValue): TemplateValue => {
    const before = known.get(value)
    if (before !== undefined) return before
    // what is within itself is left as it is
    known.set(value, value)
    const after: TemplateValue =
      value.kind === 'text'
        ? { ...value, file }
        : value.kind === 'list'
          ? { ...value, file, items: value.items.map(placed) }
          : {
              ...value,
              file,
              entries: new Map([...value.entries].map(([key, inner]) => [key, placed(inner)]))
            }
    known.set(value, after)
    return after
  }
  return root && placed(root)
}

/** Where a value is said to be in the file that is read, whatever file it stands in. */
export function saidAt({ place, includedAt }: TemplateValue): Place {
  return includedAt ?? place
}
