/** What the library makes of what it is given, as far as its names tell. */
import type { MemberNode } from './syntax.ts'
import { OPEN } from '../../template-value.ts'
import {
  entry,
  text,
  type ClassValue,
  type ConstructValue,
  type LibraryValue,
  type ListValue,
  type MadeValue,
  type ObjectValue,
  type Site,
  type Value
} from './values.ts'

export function construct(site: Site, definition: ClassValue | undefined): ConstructValue {
  return {
    kind: 'construct',
    path: undefined,
    type: '',
    definition,
    fields: new Map(),
    props: undefined,
    site,
    imported: false
  }
}

export function madeBy(
  { from, name }: LibraryValue,
  args: readonly Value[],
  site: Site
): ConstructValue | MadeValue {
  if (name === 'App' && /^(aws-cdk-lib|@aws-cdk\/core)/.test(from))
    return { ...construct(site, undefined), type: name, path: [] }
  const [scope, id, props] = args
  if (scope?.kind !== 'construct' || id === undefined)
    return { kind: 'made', type: name, args, receiver: undefined, site, changed: false }
  return { ...construct(site, undefined), type: name, path: below(scope, id), props }
}

export function below(scope: ConstructValue, id: Value): ConstructValue['path'] {
  return scope.path === undefined ? undefined : [...scope.path, piecesOf(id)]
}

export function piecesOf(value: Value): readonly string[] {
  return value.kind === 'text' ? value.pieces : OPEN
}

/** The constructs that the library makes within others, and what others are told of them. */
export function memberOfConstruct(owner: ConstructValue, name: string): Value {
  if (name === 'grantPrincipal' || name === 'node')
    return name === 'node' ? { kind: 'attribute', owner, name } : owner
  // grants to a function's role are those to the function
  if (name === 'role') return entry(owner.props, 'role') ?? owner
  const within = { taskRole: 'TaskRole', executionRole: 'ExecutionRole', taskDefinition: 'TaskDef' }[name]
  if (within === undefined) return { kind: 'attribute', owner, name }
  const given = entry(owner.props, name)
  if (given !== undefined) return given
  const part: ConstructValue = {
    ...construct(owner.site, undefined),
    type: within,
    path: owner.path && [...owner.path, [within]]
  }
  owner.fields.set(name, part)
  return part
}

/** The object whose keys or values a call of JavaScript's `Object` gives. */
export function plainObject(
  receiver: Value,
  callee: MemberNode,
  first: Value | undefined
): ObjectValue | undefined {
  const isObject =
    receiver.kind === 'unknown' && callee.object.type === 'Identifier' && callee.object.name === 'Object'
  return isObject && first?.kind === 'object' && first.whole ? first : undefined
}

export function objectItems({ entries }: ObjectValue, name: string): ListValue {
  const items = [...entries].map(([key, value]): Value => {
    if (name === 'values') return value
    return name === 'keys' ? text([key]) : { kind: 'list', items: [text([key]), value], whole: true }
  })
  return { kind: 'list', items, whole: true }
}
