import type { ResourceType } from '../../reference/reference.ts'
import type { Call, Parameters } from '../../domain/call.ts'
import type { Place, Resource } from './place.ts'

/** What is asked of a locator: on which resources of these types did this call need its action? */
export interface Question {
  call: Call
  place: Place
  /** The resource types that IAM takes for the action. */
  types: readonly ResourceType[]
  /** The parameters that name the resource, where a rule says others than the usual ones: of several the first that is shown. */
  named: readonly string[] | undefined
  /** All parameters of the operation that show resources: what else there may be to record. */
  parameters: readonly string[]
}

/** How a service's calls show their resources. */
export interface Locator {
  /** The parameters that show resources of these types. An operation has some of them. */
  shownBy: readonly string[] | ((types: readonly ResourceType[]) => readonly string[])
  /** What shows the resource where no parameter does, in words that complete "the trace does not show …". */
  elsewhere?: string
  /** The resources, or undefined when the trace does not show them. */
  locate(question: Question): Resource[] | undefined
  /**
   * The types of which patterns are written when the trace shows nothing, where the operation decides which of the action's types they are
   * or how their ARNs are written.
   */
  usualTypes?(types: readonly ResourceType[], call: Call): readonly ResourceType[]
  /** Types of which a call may need resources in other regions than its own. */
  anyRegion?: readonly string[]
  /** The resource may well be in another account, so that a pattern for any account is the narrowest sound one. */
  anyAccount?: true
}

/** The one value of a parameter, if the trace has it. */
export function value(parameters: Parameters, name: string): string | undefined {
  return parameters[name]?.[0]
}

/** The values of the first of these parameters that the trace has. */
export function firstShown(parameters: Parameters, names: readonly string[]): readonly string[] | undefined {
  for (const name of names) {
    const values = parameters[name]
    if (values !== undefined && values.length > 0) return values
  }
  return undefined
}

export function hasType(types: readonly ResourceType[], name: string): boolean {
  return types.some((type) => type.name === name)
}
