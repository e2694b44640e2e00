/** What a plan tells of names: those that the configuration computes, and that the provider would be asked for. */
import path from 'node:path'
import * as v from 'valibot'
import { UserError } from '../../../kit/errors.ts'
import { misfit } from '../../../kit/shape.ts'

/** A block of the configuration, and how what it makes is called. */
export interface PlannedName {
  /** The names of the calls that lead to its module, from the root. */
  module: readonly string[]
  type: string
  label: string
  name: string
}

export interface Plan {
  names: readonly PlannedName[]
  /** Below the root module: the folder of each module that stands in the repository, by the calls that lead to it. */
  folders: ReadonlyMap<string, string>
  /** The resources of the root module, as `type.label`. */
  rootResources: readonly string[]
}

interface Resources {
  resources?: { address: string; mode: string; type: string; name: string; values: { name?: unknown } }[]
  child_modules?: Resources[]
}

interface Configured {
  resources?: { address: string; mode: string }[]
  module_calls?: Record<string, { source: string; module?: Configured }>
}

const Resources: v.GenericSchema<Resources> = v.object({
  resources: v.exactOptional(
    v.array(
      v.object({
        address: v.string(),
        mode: v.string(),
        type: v.string(),
        name: v.string(),
        values: v.object({ name: v.exactOptional(v.unknown()) })
      })
    )
  ),
  child_modules: v.exactOptional(v.array(v.lazy(() => Resources)))
})

const Configured: v.GenericSchema<Configured> = v.object({
  resources: v.exactOptional(v.array(v.object({ address: v.string(), mode: v.string() }))),
  module_calls: v.exactOptional(
    v.record(v.string(), v.object({ source: v.string(), module: v.exactOptional(v.lazy(() => Configured)) }))
  )
})

/** https://developer.hashicorp.com/terraform/internals/json-format */
const PlanFile = v.object({
  format_version: v.string(),
  planned_values: v.object({ root_module: Resources }),
  configuration: v.object({ root_module: Configured })
})

const WITH_NAME = new Set(['aws_iam_role', 'aws_iam_role_policy', 'aws_iam_policy'])

/**
 * @param text what `terraform show -json` prints of a plan
 * @param file to name it
 * @throws UserError where it is no such text
 */
export function readPlan(text: string, file: string): Plan {
  const json = parsed(text)
  const plan = v.safeParse(PlanFile, json)
  if (!plan.success)
    throw new UserError(
      `the plan "${file}" is not what "terraform show -json" prints: ${json === undefined ? 'it is not JSON' : misfit(plan.issues)}`,
      'Write it with "terraform plan -out FILE" and "terraform show -json FILE"'
    )
  const { planned_values: values, configuration } = plan.output
  const folders = new Map<string, string>()
  addFolders(configuration.root_module, [], '.', folders)
  return {
    names: namesIn(values.root_module),
    folders,
    rootResources: (configuration.root_module.resources ?? []).flatMap(({ address, mode }) =>
      mode === 'managed' ? [address] : []
    )
  }
}

/** The key of a module in `folders`. */
export function moduleKey(module: readonly string[]): string {
  return module.join('.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function namesIn({ resources = [], child_modules: children = [] }: Resources): PlannedName[] {
  return [
    ...resources.flatMap(({ address, mode, type, name: label, values: { name } }) =>
      mode === 'managed' && WITH_NAME.has(type) && typeof name === 'string'
        ? [{ module: callsIn(address), type, label, name }]
        : []
    ),
    ...children.flatMap(namesIn)
  ]
}

/** `module.a["x"].module.b[0].aws_iam_role.r` goes by way of `a` and `b`. */
function callsIn(address: string): string[] {
  return [...address.matchAll(/(?:^|\.)module\.([\w-]+)/g)].map(([, call = '']) => call)
}

function addFolders(
  { module_calls: calls = {} }: Configured,
  above: readonly string[],
  folder: string,
  folders: Map<string, string>
): void {
  for (const [name, { source, module }] of Object.entries(calls)) {
    // what comes from elsewhere does not stand in the repository
    if (!source.startsWith('.') || module === undefined) continue
    const below = path.posix.join(folder, source)
    folders.set(moduleKey([...above, name]), below)
    addFolders(module, [...above, name], below, folders)
  }
}
