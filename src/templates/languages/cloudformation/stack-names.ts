/** Under which names the stacks of templates are deployed, as far as files beside them say. */
import path from 'node:path'
import { joined, knownText, textAt, valueAt, type TemplateValue } from '../../template-value.ts'
import type { TemplateFile } from '../template-language.ts'

export interface NamedStack {
  /** Path of the template, below the repository's root. */
  template: string
  /** The name: pieces around what is computed. */
  pieces: readonly string[]
}

/**
 * @param configurations samconfig files and CDK's manifests
 * @param templates for the stacks that they nest
 */
export function stacksIn(
  configurations: readonly TemplateFile[],
  templates: readonly { file: string; root: TemplateValue }[]
): NamedStack[] {
  const named = configurations.flatMap(({ file, text }) =>
    path.posix.basename(file) === 'manifest.json' ? ofCdk(file, text) : ofSamConfig(file, text)
  )
  return [...named, ...templates.flatMap(({ file, root }) => nestedIn(file, root, named))]
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html */
function ofSamConfig(file: string, text: string): NamedStack[] {
  const folder = path.posix.dirname(file)
  const names = new Map<string, string>()
  const templates = new Map<string, string>()
  let environment = ''
  for (const line of text.split(/\r?\n/)) {
    const table = /^\s*\[([\w-]+)\./.exec(line)?.[1] ?? /^([\w-]+):\s*$/.exec(line)?.[1]
    if (table !== undefined) environment = table
    const [, key = '', value = ''] =
      /^\s*(stack_name|template_file|template)\s*[=:]\s*["']?([^"'#\s]+)/.exec(line) ?? []
    if (key !== '') (key === 'stack_name' ? names : templates).set(environment, value)
  }
  return [...names].flatMap(([stage, name]) => {
    const given = templates.get(stage)
    // built templates stand for the one that they are built of
    const files =
      given === undefined || given.includes('.aws-sam')
        ? ['template.yaml', 'template.yml', 'template.json']
        : [given]
    return files.map((one) => ({ template: path.posix.join(folder, one), pieces: [name] }))
  })
}

/** https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/cloud-assembly-schema/README.md */
function ofCdk(file: string, text: string): NamedStack[] {
  try {
    const manifest: unknown = JSON.parse(text)
    return Object.entries(recordOf(recordOf(manifest)['artifacts'])).flatMap(([id, artifact]) => {
      const { templateFile, stackName } = recordOf(recordOf(artifact)['properties'])
      if (typeof templateFile !== 'string') return []
      const name = typeof stackName === 'string' ? stackName : id
      return [{ template: path.posix.join(path.posix.dirname(file), templateFile), pieces: [name] }]
    })
  } catch {
    return []
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** A nested stack is called `<stack>-<logical id>-<suffix>`. */
function nestedIn(file: string, root: TemplateValue, named: readonly NamedStack[]): NamedStack[] {
  const resources = valueAt(root, 'Resources')
  if (resources?.kind !== 'mapping') return []
  const own = named.filter(({ template }) => template === file).map(({ pieces }) => pieces)
  return [...resources.entries].flatMap(([id, resource]) => {
    const type = knownText(valueAt(resource, 'Type'))
    const location =
      type === 'AWS::CloudFormation::Stack'
        ? textAt(resource, 'Properties', 'TemplateURL')
        : type === 'AWS::Serverless::Application'
          ? textAt(resource, 'Properties', 'Location')
          : undefined
    const child = knownText(location)
    if (child === undefined || /^\w+:\/\//.test(child)) return []
    const template = path.posix.join(path.posix.dirname(file), child)
    return (own.length === 0 ? [['', '']] : own).map((pieces) => ({
      template,
      pieces: joined([pieces, [`-${id}-`, '']])
    }))
  })
}
