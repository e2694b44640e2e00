/** What the CDK made of an app: the templates of `cdk.out`, and which construct each of their resources is. */
import path from 'node:path'
import { readYamlTemplate } from '../yaml-template.ts'
import { stacksIn } from '../cloudformation/stack-names.ts'
import type { UnreadFile } from '../../written-statement.ts'
import type { TemplateFile } from '../template-language.ts'
import type { TemplateValue } from '../../template-value.ts'

export interface AssemblyStack {
  file: string
  text: string
  root: TemplateValue
  /** What it is deployed under: pieces around what is computed. */
  names: readonly (readonly string[])[]
  /** The ids of constructs from the app on, by logical id. */
  paths: ReadonlyMap<string, readonly string[]>
  resources: ReadonlyMap<string, Json>
}

export interface Assembly {
  stacks: readonly AssemblyStack[]
  /** The constructs whose attributes stacks export, by the export's name. */
  exported: ReadonlyMap<string, readonly string[]>
}

type Json = Readonly<Record<string, unknown>>

/**
 * https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/cloud-assembly-schema/README.md
 * @param files of `cdk.out`: templates, manifests and metadata
 */
export function readAssembly(files: readonly TemplateFile[]): Assembly {
  const templates = files.flatMap(({ file, text }) => {
    if (!file.endsWith('.template.json')) return []
    const { root } = readYamlTemplate(text, { serverless: false })
    return root === undefined ? [] : [{ file, text, root, json: parsed(text) }]
  })
  const manifests = files.filter(({ file }) => path.posix.basename(file) === 'manifest.json')
  const named = stacksIn(manifests, templates)
  const ids = idsIn(files)
  const stacks = templates.map(({ file, text, root, json }): AssemblyStack => {
    const resources = new Map(
      Object.entries(record(json['Resources'])).map(([id, resource]) => [id, record(resource)])
    )
    const told = ids.get(path.posix.dirname(file))
    const paths = [...resources].flatMap(([id, resource]): [string, readonly string[]][] => {
      const own = record(resource['Metadata'])['aws:cdk:path']
      const written = typeof own === 'string' ? own : told?.get(id)
      return written === undefined ? [] : [[id, written.split('/')]]
    })
    return {
      file,
      text,
      root,
      resources,
      names: named.filter(({ template }) => template === file).map(({ pieces }) => pieces),
      paths: new Map(paths)
    }
  })
  return {
    stacks,
    exported: exportsOf(
      stacks,
      templates.map(({ json }) => json)
    )
  }
}

export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Nothing for what is no JSON, which `unreadableIn` tells. */
function parsed(text: string): Json {
  return record(jsonIn(text))
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/**
 * The files of an assembly that are no JSON, as the CDK writes all of them.
 * @returns each with the text that roles may come of; a manifest has none
 */
export function unreadableIn(files: readonly TemplateFile[]): UnreadFile[] {
  return files.flatMap(({ file, text }) => {
    if (jsonIn(text) !== undefined) return []
    const { problem } = readYamlTemplate(text, { serverless: false })
    const isTemplate = file.endsWith('.template.json')
    return [
      {
        file,
        ...(problem?.line !== undefined && { line: problem.line }),
        why: isTemplate
          ? 'it is no JSON'
          : 'it is no JSON, so that names of stacks and constructs are not known',
        text: isTemplate ? text : ''
      }
    ]
  })
}

/** Paths by logical id as manifests tell them, for each folder; an id that stands in two stacks is none. */
function idsIn(files: readonly TemplateFile[]): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>()
  const several = new Set<string>()
  for (const { file, text } of files) {
    if (file.endsWith('.template.json')) continue
    const folder = path.posix.dirname(file)
    const known = folders.get(folder) ?? new Map<string, string>()
    folders.set(folder, known)
    const json = parsed(text)
    const inManifest = Object.values(record(json['artifacts'])).map((artifact) =>
      record(record(artifact)['metadata'])
    )
    for (const metadata of file.endsWith('.metadata.json') ? [json] : inManifest)
      for (const [construct, entries] of Object.entries(metadata))
        for (const one of Array.isArray(entries) ? entries.map(record) : []) {
          const { type, data } = one
          if (type !== 'aws:cdk:logicalId' || typeof data !== 'string') continue
          const key = `${folder} ${data}`
          if (known.has(data) || several.has(key)) {
            known.delete(data)
            several.add(key)
          } else known.set(data, construct.replace(/^\//, ''))
        }
  }
  return folders
}

function exportsOf(
  stacks: readonly AssemblyStack[],
  templates: readonly Json[]
): Map<string, readonly string[]> {
  return new Map(
    stacks.flatMap(({ paths }, index) =>
      Object.values(record(templates[index]?.['Outputs'])).flatMap(
        (output): [string, readonly string[]][] => {
          const { Export, Value } = record(output)
          const name = record(Export)['Name']
          const [id = ''] = logicalIdsIn(Value)
          const made = paths.get(id)
          return typeof name === 'string' && made !== undefined ? [[name, made]] : []
        }
      )
    )
  )
}

/** What intrinsic functions refer to, without pseudo parameters; names of exports behind `import:`. */
export function logicalIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(logicalIdsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, argument]): string[] => {
    const list: unknown[] = Array.isArray(argument) ? argument : [argument]
    const [first] = list
    if (key === 'Ref') return typeof argument === 'string' && !argument.startsWith('AWS::') ? [argument] : []
    if (key === 'Fn::GetAtt') return typeof first === 'string' ? [first.split('.')[0] ?? ''] : []
    if (key === 'Fn::ImportValue') return [typeof argument === 'string' ? `import:${argument}` : 'import:']
    if (key === 'Fn::Sub' && typeof first === 'string')
      return [...first.matchAll(/\$\{([^!}.]+)[^}]*\}/g)].flatMap(([, id = '']) =>
        id.startsWith('AWS::') ? [] : [id]
      )
    return logicalIdsIn(argument)
  })
}
