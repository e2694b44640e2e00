/** Which names of a program stand for one value that is written out and never changes. */
import { nameOfKey, type ClassMember, type Node, type ObjectNode, type Statement } from '../cdk/syntax.ts'

/** Methods that change what they are called on, or give its items to what may. */
const CHANGING = new Set([
  'push',
  'unshift',
  'splice',
  'pop',
  'shift',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'forEach'
])

type AnyNode = Node | ClassMember | ObjectNode['properties'][number]

/**
 * Names that are declared once, with a value. One that is assigned to, given to a call or changed by one of its methods has none: what it is then
 * is for the program to say.
 * @param body of a module
 */
export function namesIn(body: readonly Statement[]): ReadonlyMap<string, Node> {
  const names = new Names()
  const open: unknown[] = [...body]
  while (open.length > 0) {
    const one = open.pop()
    if (isNode(one)) names.learn(one)
    for (const inner of childrenOf(one)) open.push(inner)
  }
  return names.unchanging()
}

const NO_CHILDREN = new Set([
  'loc',
  'extra',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'typeAnnotation'
])

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function childrenOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isNode(value)
    ? Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        NO_CHILDREN.has(key) ? [] : [inner]
      )
    : []
}

class Names {
  readonly #declared = new Map<string, { times: number; value: Node | undefined }>()
  readonly #changed = new Set<string>()
  /** Names by those that stand for a part of them. */
  readonly #parts = new Map<string, string[]>()

  unchanging(): ReadonlyMap<string, Node> {
    const open = [...this.#changed]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      for (const whole of this.#parts.get(name) ?? []) {
        if (this.#changed.has(whole)) continue
        this.#changed.add(whole)
        open.push(whole)
      }
    }
    return new Map(
      [...this.#declared].flatMap(([name, { times, value }]) =>
        times === 1 && value !== undefined && !this.#changed.has(name) ? [[name, value] as const] : []
      )
    )
  }

  learn(node: AnyNode): void {
    switch (node.type) {
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations) {
          this.#declare(id, init ?? undefined)
          this.#isPart(id, init)
        }
        return
      case 'ImportDeclaration':
        for (const { local } of node.specifiers) this.#declare(local)
        return
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        if (node.id != null) this.#declare(node.id, node)
        if (node.type === 'FunctionDeclaration') for (const one of node.params) this.#declare(one)
        return
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'ObjectMethod':
      case 'ClassMethod':
      case 'ClassPrivateMethod':
        for (const one of node.params) this.#declare(one)
        return
      case 'TryStatement':
        if (node.handler?.param != null) this.#declare(node.handler.param)
        return
      case 'ForOfStatement':
      case 'ForInStatement':
        if (node.left.type !== 'VariableDeclaration') return this.#changes(node.left)
        for (const { id } of node.left.declarations) this.#isPart(id, node.right)
        return
      case 'AssignmentExpression':
        return this.#changes(node.left)
      case 'UpdateExpression':
        return this.#changes(node.argument)
      case 'UnaryExpression':
        if (node.operator === 'delete') this.#changes(node.argument)
        return
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'NewExpression': {
        for (const one of node.arguments) this.#changes(one.type === 'SpreadElement' ? one.argument : one)
        const { callee } = node
        if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return
        const method = nameOfKey(callee.property, callee.computed)
        if (method === undefined || CHANGING.has(method)) this.#changes(callee.object)
        return
      }
      default:
        return
    }
  }

  #declare(target: unknown, value?: Node): void {
    const isOne = isNode(target) && target.type === 'Identifier'
    for (const name of identifiersIn(target)) {
      const times = (this.#declared.get(name)?.times ?? 0) + 1
      this.#declared.set(name, { times, value: isOne ? value : undefined })
    }
  }

  #isPart(target: unknown, whole: Node | null | undefined): void {
    const owner = rootOf(whole)
    if (owner === undefined) return
    for (const name of identifiersIn(target)) {
      const known = this.#parts.get(name)
      if (known === undefined) this.#parts.set(name, [owner])
      else known.push(owner)
    }
  }

  #changes(target: unknown): void {
    const owner = rootOf(target)
    if (owner !== undefined) this.#changed.add(owner)
    else if (isPattern(target)) for (const name of identifiersIn(target)) this.#changed.add(name)
  }
}

function isPattern(target: unknown): boolean {
  return isNode(target) && target.type.endsWith('Pattern')
}

/** Of a pattern also the names in its defaults: one too many is left open, that is all. */
function identifiersIn(target: unknown): Set<string> {
  const names = new Set<string>()
  const open: unknown[] = [target]
  while (open.length > 0) {
    const one = open.pop()
    if (isNode(one) && one.type === 'Identifier') names.add(one.name)
    for (const inner of childrenOf(one)) open.push(inner)
  }
  return names
}

/** The name that something is, or is a part of. */
function rootOf(target: unknown): string | undefined {
  let node: unknown = target
  while (isNode(node)) {
    switch (node.type) {
      case 'Identifier':
        return node.name
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        node = node.object
        break
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'ParenthesizedExpression':
        node = node.expression
        break
      default:
        return undefined
    }
  }
  return undefined
}
