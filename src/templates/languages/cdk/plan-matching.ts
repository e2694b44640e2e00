/** Which app a `cdk.out` that is given as a plan is of: the one whose program makes its constructs. */
import path from 'node:path'
import type { PlanFile } from '../template-language.ts'
import { readAssembly } from './assembly.ts'
import type { CallEvent } from './calls.ts'
import { PathIndex } from './path-index.ts'

/** The files of one `cdk.out`. */
export interface PlannedAssembly {
  /** As the user named it. */
  folder: string
  plans: readonly PlanFile[]
}

/** Assemblies of stages stand in folders of their own below the app's. */
export function assembliesOf(plans: readonly PlanFile[]): PlannedAssembly[] {
  const folders = [...new Set(plans.map(({ file }) => path.posix.dirname(file)))].sort(
    (a, b) => a.length - b.length
  )
  const outer = new Map<string, PlanFile[]>()
  for (const folder of folders) {
    const own = plans.filter(({ file }) => path.posix.dirname(file) === folder)
    const above = [...outer].find(([one]) => folder.startsWith(`${one}/`))
    if (above === undefined) outer.set(folder, own)
    else above[1].push(...own)
  }
  return [...outer].map(([folder, own]) => ({ folder, plans: own }))
}

/** Of these nothing is made but what stands below them. */
const SCOPES = new Set(['App', 'Stage', 'Stack', 'NestedStack'])

/**
 * Whether a program makes most of what an assembly holds, construct by construct: the rest may be what the CDK and other packages make of
 * themselves. Stacks alone are no sign: every app may have one that is called `Api`.
 * @param events of the program
 */
export function isMadeBy({ plans }: PlannedAssembly, events: readonly CallEvent[]): boolean {
  const known = new PathIndex<string>()
  for (const { made } of events) {
    if (made.kind !== 'construct' || made.path === undefined || SCOPES.has(made.type)) continue
    // an id that is computed as a whole says nothing
    if (made.path.at(-1)?.length === 1) known.add(made.path, '')
  }
  const isMade = (resource: readonly string[]): boolean =>
    known.find(resource.map((_, index) => resource.slice(0, index + 1))).length > 0
  const resources = readAssembly(plans).stacks.flatMap(({ paths }) => [...paths.values()])
  return resources.length > 0 && resources.filter(isMade).length * 2 >= resources.length
}
