/** What expressions stand for. Both branches of a condition are read. */
import { joined } from '../../template-value.ts'
import { Calls } from './calls.ts'
import { piecesOf } from './library.ts'
import { functionOf, siteOf, type Code, type Frame } from './reading.ts'
import { bare, nameOfKey, type Expression, type MemberNode, type Node, type ObjectNode } from './syntax.ts'
import {
  either,
  NOTHING,
  plain,
  text,
  type ListValue,
  type ObjectValue,
  type Site,
  type Value
} from './values.ts'

/** Far more than programs of thousands of constructs take. */
const MOST_STEPS = 2_000_000

/** Why a program is not read to its end. */
export class ProgramTooLarge extends Error {}

export class Expressions {
  readonly calls: Calls
  #steps = 0

  constructor(code: Omit<Code, 'value'>) {
    this.calls = new Calls({
      value: (node, frame) => this.value(node, frame),
      bind: (target, value, frame) => {
        code.bind(target, value, frame)
      },
      statements: (statements, frame) => {
        code.statements(statements, frame)
      },
      required: (specifier, frame) => code.required(specifier, frame)
    })
  }

  #takes(steps: number): void {
    this.#steps += steps
    if (this.#steps > MOST_STEPS) throw new ProgramTooLarge()
  }

  value(given: Node, frame: Frame): Value {
    this.#takes(1)
    const node = bare(given)
    switch (node.type) {
      case 'StringLiteral':
        return text([node.value], [], siteOf(node, frame))
      case 'NumericLiteral':
      case 'BooleanLiteral':
        return text([String(node.value)])
      case 'TemplateLiteral':
        return this.#template(node, frame)
      case 'Identifier':
        return frame.scope.get(node.name) ?? NOTHING
      case 'ThisExpression':
        return frame.self ?? NOTHING
      case 'ArrayExpression':
        return this.#list(node, frame)
      case 'ObjectExpression':
        return this.#object(node, frame)
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return functionOf(node, frame)
      case 'ClassExpression':
        return { kind: 'class', node, scope: frame.scope }
      case 'NewExpression':
        return this.calls.new(node, frame)
      case 'CallExpression':
      case 'OptionalCallExpression':
        return this.calls.call(node, frame)
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#memberOf(node, frame)
      case 'AssignmentExpression':
        return this.#assignment(node, frame)
      case 'ConditionalExpression':
        this.value(node.test, frame)
        return either([this.value(node.consequent, frame), this.value(node.alternate, frame)])
      case 'LogicalExpression':
        return either([this.value(node.left, frame), this.value(node.right, frame)])
      case 'BinaryExpression': {
        if (node.operator !== '+' || node.left.type === 'PrivateName') return NOTHING
        const parts = [this.value(node.left, frame), this.value(node.right, frame)]
        return text(joined(parts.map(piecesOf)), parts)
      }
      case 'AwaitExpression':
      case 'UnaryExpression':
        return this.value(node.argument, frame)
      case 'SequenceExpression':
        return node.expressions.map((one) => this.value(one, frame)).at(-1) ?? NOTHING
      default:
        return NOTHING
    }
  }

  #template(node: Extract<Expression, { type: 'TemplateLiteral' }>, frame: Frame): Value {
    const parts = node.expressions.map((one) => this.value(one, frame))
    const pieces = node.quasis.flatMap(({ value }, index) => {
      const part = parts[index]
      return [[value.cooked ?? value.raw], ...(part === undefined ? [] : [piecesOf(part)])]
    })
    return text(joined(pieces), parts)
  }

  #list(node: Extract<Expression, { type: 'ArrayExpression' }>, frame: Frame): ListValue {
    const items: Value[] = []
    const sites: Site[] = []
    let whole = true
    for (const element of node.elements) {
      if (element == null) continue
      if (element.type !== 'SpreadElement') {
        items.push(this.value(element, frame))
        sites.push(siteOf(element, frame))
        continue
      }
      const spread = this.value(element.argument, frame)
      if (spread.kind === 'list') {
        this.#takes(spread.items.length)
        for (const item of spread.items) items.push(item)
        whole &&= spread.whole
      } else {
        items.push(spread)
        whole = false
      }
    }
    return { kind: 'list', items, whole, ...(sites.length === items.length && whole && { sites }) }
  }

  #object(node: ObjectNode, frame: Frame): ObjectValue {
    const entries = new Map<string, Value>()
    let whole = true
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        const spread = this.value(property.argument, frame)
        if (spread.kind === 'object') {
          this.#takes(spread.entries.size)
          for (const [key, value] of spread.entries) entries.set(key, value)
          whole &&= spread.whole
        } else whole = false
        continue
      }
      const name = nameOfKey(property.key, property.computed)
      if (name === undefined) whole = false
      else if (property.type === 'ObjectMethod') entries.set(name, NOTHING)
      else entries.set(name, this.value(property.value, frame))
    }
    return { kind: 'object', entries, whole, node }
  }

  #assignment(node: Extract<Expression, { type: 'AssignmentExpression' }>, frame: Frame): Value {
    const value = this.value(node.right, frame)
    const { left } = node
    if (left.type === 'Identifier') frame.scope.assign(left.name, value)
    if (left.type === 'MemberExpression') {
      const owner = this.value(left.object, frame)
      const name = nameOfKey(left.property, left.computed)
      if (owner.kind === 'construct' && name !== undefined) {
        const known = owner.fields.get(name)
        owner.fields.set(name, known === undefined ? value : either([known, value]))
      }
      if (owner.kind === 'object')
        if (name === undefined) owner.whole = false
        else owner.entries.set(name, eitherOf(owner, name, value))
      if (owner.kind === 'made') owner.changed = true
    }
    return value
  }

  #memberOf(node: MemberNode, frame: Frame): Value {
    const name = nameOfKey(node.property, node.computed)
    const owner = node.object.type === 'Super' ? (frame.self ?? NOTHING) : this.value(node.object, frame)
    if (name !== undefined) return this.calls.member(owner, name, frame)
    const key = node.property.type === 'PrivateName' ? undefined : plain(this.value(node.property, frame))
    return key === undefined ? { kind: 'unknown', parts: [owner] } : this.calls.member(owner, key, frame)
  }
}

/** A key of an object that is written out may have had its value before, as where a condition decides; what a module exports has the last. */
function eitherOf({ entries, node }: ObjectValue, name: string, value: Value): Value {
  const known = node === undefined ? undefined : entries.get(name)
  return known === undefined ? value : either([known, value])
}
