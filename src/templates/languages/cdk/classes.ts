/** What classes of a program declare and inherit. */
import { nameOfKey, type ClassMember } from './syntax.ts'
import { NOTHING, type ClassValue, type Value } from './values.ts'
import { DEEPEST, type Code, type Frame } from './reading.ts'

export class Classes {
  readonly #code: Pick<Code, 'value'>

  constructor(code: Pick<Code, 'value'>) {
    this.#code = code
  }

  static({ node, scope }: ClassValue, name: string, frame: Frame): Value {
    for (const member of node.body.body) {
      if (!('static' in member) || member.static !== true || !('key' in member)) continue
      if (nameOfKey(member.key, false) !== name) continue
      if (member.type === 'ClassMethod') return { kind: 'function', node: member, scope, self: undefined }
      if (member.type === 'ClassProperty' && member.value != null)
        return this.#code.value(member.value, { ...frame, scope, self: undefined })
    }
    return NOTHING
  }

  find(
    definition: ClassValue | undefined,
    name: string
  ): { member: ClassMember; definition: ClassValue } | undefined {
    for (
      let one = definition, depth = 0;
      one !== undefined && depth < DEEPEST;
      one = this.parent(one), depth++
    ) {
      const member = one.node.body.body.find(
        (each) =>
          (each.type === 'ClassMethod' || each.type === 'ClassPrivateMethod') &&
          each.kind !== 'constructor' &&
          nameOfKey(each.key, false) === name
      )
      if (member !== undefined) return { member, definition: one }
    }
    return undefined
  }

  extended({ node, scope }: ClassValue): Value | undefined {
    return node.superClass == null
      ? undefined
      : this.#code.value(node.superClass, { scope, self: undefined, definition: undefined, returned: [] })
  }

  parent(definition: ClassValue): ClassValue | undefined {
    const above = this.extended(definition)
    return above?.kind === 'class' ? above : undefined
  }
}
