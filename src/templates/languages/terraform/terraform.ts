/** Terraform: the files of each folder are a module, whose policy documents are data sources, `jsonencode` or files. */
import path from 'node:path'
import { lineAt } from '../../lines.ts'
import { knownText, type TemplateValue } from '../../template-value.ts'
import type { UnreadFile, WrittenStatement } from '../../written-statement.ts'
import type { LanguageReading, PlanFile, TemplateFile, TemplateLanguage } from '../template-language.ts'
import { blockNamed, isJson, isRepeated, isSource, type PlacedBlock } from './blocks.ts'
import { readHcl } from './hcl.ts'
import { readTerraformJson, type JsonReading } from './json-syntax.ts'
import { Module } from './module.ts'
import { moduleKey, readPlan, type Plan } from './plan.ts'

/** Terraform's native syntax and its JSON, also under OpenTofu's name. */
export const terraform: TemplateLanguage = {
  name: 'Terraform',
  files: ['**/*.{tf,tofu}', '**/*.{json,tpl,tftpl}'],
  builtFolders: ['.terraform'],
  mayBe: (file) => isSource(file) || /\.(json|tpl|tftpl)$/.test(file),
  // also policies that `file` and `templatefile` read
  isWrittenIn: ({ file, text }) => isSource(file) || /"Statement"\s*:/.test(text),
  isPlan: ({ text }) => /"(planned_values|format_version)"\s*:/.test(text),
  read
}

/** A file that several modules read is a change in each of them. */
function asShared(statements: readonly WrittenStatement[]): WrittenStatement[] {
  const times = new Map<string, number>()
  const keyOf = ({ file, place }: WrittenStatement): string => `${file}:${place.start}`
  for (const one of statements) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1)
  return statements.map((one) =>
    times.get(keyOf(one)) === 1
      ? one
      : { ...one, holders: one.holders.map((holder) => ({ ...holder, several: true })) }
  )
}

/**
 * OpenTofu takes `main.tofu` instead of `main.tf`, so that a module can be written for either: where both stand, the first is what counts.
 * https://opentofu.org/docs/language/files/
 */
function withoutShadowed(files: readonly TemplateFile[]): TemplateFile[] {
  const names = new Set(files.map(({ file }) => file))
  return files.filter(
    ({ file }) => !names.has(file.replace(/\.tf(\.json)?$/, '.tofu$1')) || !isOfTerraform(file)
  )
}

function isOfTerraform(file: string): boolean {
  return /\.tf(\.json)?$/.test(file)
}

function readNative(text: string): JsonReading {
  const { blocks, problem } = readHcl(text)
  return {
    blocks,
    ...(problem !== undefined && { problem: { line: lineAt(text, problem.offset), why: problem.why } })
  }
}

/** The files of a folder make a module, whichever syntax each of them has. */
function read(files: readonly TemplateFile[], plans: readonly PlanFile[] = []): LanguageReading {
  const folders = new Map<string, PlacedBlock[]>()
  const unread: UnreadFile[] = []
  const texts = new Map(files.map(({ file, text }) => [file, text]))
  for (const { file, text } of withoutShadowed(files.filter((one) => isSource(one.file)))) {
    const { blocks, problem } = isJson(file) ? readTerraformJson(text) : readNative(text)
    const folder = path.posix.dirname(file)
    if (problem !== undefined) unread.push({ file, text, ...problem })
    const known = folders.get(folder) ?? []
    folders.set(folder, known)
    for (const block of blocks) known.push({ ...block, file })
  }
  // by sources alone: a plan that is of none may stand in the same folder
  const partly = new Set(unread.map(({ file }) => path.posix.dirname(file)))
  const planned = plans.map(({ file, text }) => readPlan(text, file))
  for (const [index, plan] of planned.entries())
    if (!addPlannedNames(folders, plan))
      unread.push({
        file: plans[index]?.file ?? '',
        why: 'as a plan it matches no root module, or several: one has to declare all that it has',
        text: ''
      })
  const uses = usesOfModules(folders)
  const inputs = inputsOf(folders, uses)
  const modules = [...folders].map(([folder, written]) => {
    const blocks = withInputs(written, inputs.get(folder))

    // a file that is not understood may attach a policy to more roles
    return new Module(folder, blocks, texts, (uses.get(folder) ?? 0) > 1 || partly.has(folder)).read()
  })
  return {
    statements: asShared(modules.flatMap(({ statements }) => statements)),
    claims: modules.flatMap(({ claims }) => claims),
    unread
  }
}

/** A plan says nothing of folders: its root is the one that declares what the plan's root module has. @returns whether there is one */
function addPlannedNames(
  folders: ReadonlyMap<string, readonly PlacedBlock[]>,
  { names, folders: below, rootResources }: Plan
): boolean {
  const roots = [...folders].filter(([, blocks]) => {
    const declared = new Set(
      blocks.flatMap(({ type, labels }) => (type === 'resource' ? [labels.join('.')] : []))
    )
    const calls = new Set(blocks.flatMap(({ type, labels }) => (type === 'module' ? [labels[0]] : [])))
    return (
      rootResources.every((address) => declared.has(address)) &&
      [...below.keys()].every((key) => key.includes('.') || calls.has(key)) &&
      rootResources.length + below.size > 0
    )
  })
  const [root] = roots
  if (root === undefined || roots.length > 1) return false
  for (const { module, type, label, name } of names) {
    const folder = module.length === 0 ? '.' : below.get(moduleKey(module))
    if (folder === undefined) continue
    const blocks = folders.get(path.posix.join(root[0], folder).replace(/\/$/, '')) ?? []
    const block = blockNamed(blocks, 'resource', type, label)
    if (block !== undefined) (block.planned ??= []).push(name)
  }
  return true
}

/** What the only call of each module gives it. */
function inputsOf(
  folders: ReadonlyMap<string, readonly PlacedBlock[]>,
  uses: ReadonlyMap<string, number>
): Map<string, PlacedBlock> {
  const calls = [...folders].flatMap(([folder, blocks]) =>
    blocks.flatMap((block): [string, PlacedBlock][] => {
      const source = block.type === 'module' ? knownText(block.attributes.get('source')) : undefined
      const used = path.posix.join(folder, source ?? '').replace(/\/$/, '')
      return source?.startsWith('.') === true && uses.get(used) === 1 ? [[used, block]] : []
    })
  )
  return new Map(calls)
}

/** The blocks with names that are inputs as the call of the module writes them. */
function withInputs(blocks: readonly PlacedBlock[], call: PlacedBlock | undefined): readonly PlacedBlock[] {
  if (call === undefined) return blocks
  return blocks.map((block) => {
    const given = ['name', 'name_prefix'].flatMap((key): [string, TemplateValue][] => {
      const value = block.attributes.get(key)
      const [, input = ''] =
        /^var\.([\w-]+)$/.exec(value?.kind === 'text' ? (value.refersTo ?? '') : '') ?? []
      const written = call.attributes.get(input)
      return value === undefined || written?.kind !== 'text' || input === 'source'
        ? []
        : [[key, { ...written, literal: false, place: value.place }]]
    })
    return given.length === 0 ? block : { ...block, attributes: new Map([...block.attributes, ...given]) }
  })
}

/** How often each folder is used as a module, as far as the repository shows; `count` and `for_each` for more than once. */
function usesOfModules(folders: ReadonlyMap<string, readonly PlacedBlock[]>): Map<string, number> {
  const uses = new Map<string, number>()
  for (const [folder, blocks] of folders) {
    for (const block of blocks.filter(({ type }) => type === 'module')) {
      const source = knownText(block.attributes.get('source'))
      if (source === undefined || !source.startsWith('.')) continue
      const used = path.posix.join(folder, source).replace(/\/$/, '')
      uses.set(used, (uses.get(used) ?? 0) + (isRepeated(block) ? 2 : 1))
    }
  }
  return uses
}
