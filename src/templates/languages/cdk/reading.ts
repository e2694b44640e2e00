/** What the parts of reading a program know of the code that they are in, and of each other. */
import { placeOf, type FunctionNode, type Node, type Parameter, type Statement } from './syntax.ts'
import type { ClassValue, ConstructValue, FunctionValue, Scope, Site, Value } from './values.ts'

/** Deeper calls and inheritance are nothing that anybody wrote. */
export const DEEPEST = 60

/** Where something is read: in a function or class that runs, or a file. */
export interface Frame {
  scope: Scope
  self: ConstructValue | undefined
  /** The class whose code it is, for `super`. */
  definition: ClassValue | undefined
  returned: Value[]
}

/** Reads code that others come by, such as the body of a function that is called. */
export interface Code {
  value(node: Node, frame: Frame): Value
  /** Gives names their values, as patterns take them apart. */
  bind(target: Target, value: Value, frame: Frame): void
  statements(statements: readonly Statement[], frame: Frame): void
  /** What a file or a library gives as a whole. */
  required(specifier: string, frame: Frame): Value
}

export type Target =
  Parameter | Extract<Statement, { type: 'VariableDeclaration' }>['declarations'][number]['id']

export function functionOf(node: FunctionNode, frame: Frame): FunctionValue {
  return { kind: 'function', node, scope: frame.scope, self: frame.self }
}

export function siteOf(node: { start?: number | null; end?: number | null }, frame: Frame): Site {
  return { source: frame.scope.source, place: placeOf(node) }
}
