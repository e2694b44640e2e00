/** What `${file()}` brings into a service, where it stands. https://www.serverless.com/framework/docs/guides/variables/file */
import path from 'node:path'
import { valueAt, type Place, type TemplateValue } from '../../template-value.ts'
import type { TemplateFile } from '../template-language.ts'
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

type Replace = (value: TemplateValue) => TemplateValue

export class Included {
  readonly #text: string
  readonly #folder: string
  readonly #texts: ReadonlyMap<string, string>
  readonly #roots = new Map<string, TemplateValue | undefined>()

  /** @param texts of the files that may be brought, by their paths below the repository's root */
  constructor({ file, text }: TemplateFile, texts: ReadonlyMap<string, string>) {
    this.#text = text
    this.#folder = path.posix.dirname(file)
    this.#texts = texts
  }

  /** The service with whatever its statements come of in the place where it is included. */
  service(root: TemplateValue): TemplateValue {
    if (this.#texts.size === 0) return root
    return this.#entries(root, {
      provider: (provider) => this.#entries(provider, this.#grants),
      functions: (functions) => this.#items(functions, (part) => this.#functions(part))
    })
  }

  /** Where the provider and a function have statements. */
  readonly #grants: Record<string, Replace> = {
    iamRoleStatements: (list) => this.#list(list),
    iam: (iam) =>
      this.#entries(iam, {
        role: (role) => this.#entries(role, { statements: (list) => this.#list(list) })
      })
  }

  #functions(given: TemplateValue): TemplateValue {
    const part = this.#brought(given)
    if (part.kind !== 'mapping') return part
    const entries = [...part.entries].map(([id, own]) => [id, this.#entries(own, this.#grants)] as const)
    return { ...part, entries: new Map(entries) }
  }

  #list(list: TemplateValue): TemplateValue {
    return this.#items(list, (item) => this.#brought(item))
  }

  #items(given: TemplateValue, replace: Replace): TemplateValue {
    const list = this.#brought(given)
    return list.kind === 'list' ? { ...list, items: list.items.map(replace) } : replace(list)
  }

  #entries(given: TemplateValue, replace: Record<string, Replace>): TemplateValue {
    const whole = this.#brought(given)
    if (whole.kind !== 'mapping') return whole
    const entries = [...whole.entries].map(([key, value]) => {
      const change = Object.hasOwn(replace, key) ? replace[key] : undefined
      return [key, change?.(value) ?? value] as const
    })
    return { ...whole, entries: new Map(entries) }
  }

  /** A value, or that which it brings. */
  #brought(value: TemplateValue, depth = 0): TemplateValue {
    const text = value.file === undefined ? this.#text : this.#texts.get(value.file)
    if (value.kind !== 'text' || value.literal || depth >= DEEPEST || text === undefined) return value
    const [, , name, address] = WHOLE.exec(text.slice(value.place.start, value.place.end)) ?? []
    if (name === undefined) return value
    const found = valueAt(this.#rootOf(path.posix.join(this.#folder, name)), ...(address?.split('.') ?? []))
    if (found === undefined) return value
    return { ...this.#brought(found, depth + 1), includedAt: value.includedAt ?? value.place }
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
