/** What calls give, those of the program's own code and those of the library, which are what is looked for. */
import { bare, nameOfKey, type CallNode, type Expression, type MemberNode } from './syntax.ts'
import { Classes } from './classes.ts'
import { below, construct, madeBy, memberOfConstruct, objectItems, plainObject } from './library.ts'
import { DEEPEST, siteOf, type Code, type Frame } from './reading.ts'
import {
  either,
  NOTHING,
  Scope,
  text,
  type ClassValue,
  type ConstructValue,
  type FunctionValue,
  type Site,
  type Value
} from './values.ts'

/** A call of the library, or of something that is not known, with what it was given. */
export interface CallEvent {
  node: CallNode
  site: Site
  /** Whose method it is; undefined for `new` and functions. */
  receiver: Value | undefined
  /** The method, or the class that is made. */
  name: string
  args: readonly Value[]
  /** What came of it. */
  made: Value
  /** Where the whole statement stands, if it is nothing but this call. */
  statement: Site['place'] | undefined
}

/** More are spread into no call that grants something. */
const MOST_ARGUMENTS = 1_000

export class Calls {
  readonly events: CallEvent[] = []
  /** Statements that are nothing but a call. */
  readonly statements = new Map<object, Site['place']>()
  readonly #code: Code
  readonly #classes: Classes
  readonly #active = new Map<object, number>()
  #depth = 0

  constructor(code: Code) {
    this.#code = code
    this.#classes = new Classes(code)
  }

  member(owner: Value, name: string, frame: Frame): Value {
    switch (owner.kind) {
      case 'object':
        return owner.entries.get(name) ?? (owner.whole ? NOTHING : { kind: 'unknown', parts: [owner] })
      case 'list':
        return owner.whole && /^\d+$/.test(name)
          ? (owner.items[Number(name)] ?? NOTHING)
          : { kind: 'unknown', parts: [owner] }
      case 'library':
        return { ...owner, name }
      case 'class':
        return this.#classes.static(owner, name, frame)
      case 'construct': {
        const field = owner.fields.get(name)
        if (field !== undefined) return field
        const found = this.#classes.find(owner.definition, name)
        if (found?.member.type === 'ClassMethod' && found.member.kind === 'get')
          return this.#invoke(
            { kind: 'function', node: found.member, scope: found.definition.scope, self: owner },
            [],
            owner,
            found.definition
          )
        if (found?.member.type === 'ClassMethod')
          return { kind: 'function', node: found.member, scope: found.definition.scope, self: owner }
        return memberOfConstruct(owner, name)
      }
      default:
        return { kind: 'attribute', owner, name }
    }
  }

  #arguments(node: CallNode, frame: Frame): Value[] {
    return node.arguments.flatMap((one) => {
      if (one.type === 'SpreadElement') {
        const spread = this.#code.value(one.argument, frame)
        return spread.kind === 'list' && spread.whole && spread.items.length <= MOST_ARGUMENTS
          ? [...spread.items]
          : [{ kind: 'unknown' as const, parts: [spread] }]
      }
      return one.type === 'ArgumentPlaceholder' ? [] : [this.#code.value(one, frame)]
    })
  }

  new(node: Extract<Expression, { type: 'NewExpression' }>, frame: Frame): Value {
    const definition =
      node.callee.type === 'Super' || node.callee.type === 'Import'
        ? NOTHING
        : this.#code.value(node.callee, frame)
    const args = this.#arguments(node, frame)
    const site = siteOf(node, frame)
    if (definition.kind === 'class') {
      const instance = construct(site, definition)
      this.#construct(definition, args, instance, node)
      return instance
    }
    if (definition.kind !== 'library') {
      const made: Value = { kind: 'unknown', parts: [definition, ...args] }
      this.#record(node, site, undefined, '', args, made)
      return made
    }
    const made = madeBy(definition, args, site)
    this.#record(node, site, undefined, definition.name, args, made)
    return made
  }

  /** Runs a class's constructor, and those that it extends. */
  #construct(definition: ClassValue, args: readonly Value[], self: ConstructValue, node: CallNode): void {
    this.#within(definition.node, () => {
      const written = definition.node.body.body.find(
        (member) => member.type === 'ClassMethod' && member.kind === 'constructor'
      )
      const frame: Frame = {
        scope: new Scope(definition.scope.source, definition.scope),
        self,
        definition,
        returned: []
      }
      if (written?.type === 'ClassMethod') {
        if (definition.node.superClass == null) this.#initialize(definition, frame)
        written.params.forEach((parameter, index) =>
          this.#code.bind(parameter, args[index] ?? NOTHING, frame)
        )
        this.#code.statements(written.body.body, frame)
      } else this.#super(definition, args, self, node, frame)
    })
  }

  #super(
    definition: ClassValue,
    args: readonly Value[],
    self: ConstructValue,
    node: CallNode,
    frame: Frame
  ): void {
    const above = this.#classes.extended(definition)
    if (above?.kind === 'class') this.#construct(above, args, self, node)
    else if (above?.kind === 'library') {
      const made = madeBy(above, args, self.site)
      self.type = above.name
      if (made.kind === 'construct') {
        self.path = made.path
        self.props = made.props
      }
      this.#record(node, self.site, undefined, above.name, args, self)
    }
    this.#initialize(definition, frame)
  }

  #initialize(definition: ClassValue, frame: Frame): void {
    for (const member of definition.node.body.body) {
      if (member.type !== 'ClassProperty' && member.type !== 'ClassPrivateProperty') continue
      const name = nameOfKey(member.key, false)
      if (!member.static && member.value != null && name !== undefined)
        frame.self?.fields.set(name, this.#code.value(member.value, { ...frame, scope: definition.scope }))
    }
  }

  call(node: Extract<CallNode, { type: 'CallExpression' | 'OptionalCallExpression' }>, frame: Frame): Value {
    const { callee } = node
    if (callee.type === 'Super') {
      const args = this.#arguments(node, frame)
      if (frame.self !== undefined && frame.definition !== undefined)
        this.#super(frame.definition, args, frame.self, node, frame)
      return NOTHING
    }
    const required = this.#required(node, frame)
    if (required !== undefined) return required
    if (callee.type === 'Import' || callee.type === 'V8IntrinsicIdentifier') return NOTHING
    const method = bare(callee)
    if (method.type === 'MemberExpression' || method.type === 'OptionalMemberExpression')
      return this.#method(node, method, frame)
    const called = this.#code.value(callee, frame)
    const args = this.#arguments(node, frame)
    if (called.kind === 'function') return this.#invoke(called, args, called.self, frame.definition)
    return this.#outside(node, frame, undefined, called.kind === 'library' ? called.name : '', args, [called])
  }

  /** What `require` and `import` with a text give; undefined for every other call. */
  #required({ callee, arguments: given }: CallNode, frame: Frame): Value | undefined {
    const isRequire =
      callee.type === 'Import' ||
      (callee.type === 'Identifier' && callee.name === 'require' && frame.scope.get('require') === undefined)
    const [specifier] = given
    return isRequire && specifier?.type === 'StringLiteral'
      ? this.#code.required(specifier.value, frame)
      : undefined
  }

  #method(
    node: Extract<CallNode, { type: 'CallExpression' | 'OptionalCallExpression' }>,
    callee: MemberNode,
    frame: Frame
  ): Value {
    const name = nameOfKey(callee.property, callee.computed) ?? ''
    if (callee.object.type === 'Super') {
      const found = this.#classes.find(frame.definition && this.#classes.parent(frame.definition), name)
      const args = this.#arguments(node, frame)
      return found?.member.type === 'ClassMethod'
        ? this.#invoke(
            { kind: 'function', node: found.member, scope: found.definition.scope, self: frame.self },
            args,
            frame.self,
            found.definition
          )
        : this.#outside(node, frame, frame.self, name, args, [])
    }
    const receiver = this.#code.value(callee.object, frame)
    const args = this.#arguments(node, frame)
    const [first] = args
    if (receiver.kind === 'list' && first?.kind === 'function' && /^(forEach|map|flatMap)$/.test(name)) {
      const items = receiver.whole ? receiver.items : [{ kind: 'unknown' as const, parts: receiver.items }]
      const made = items.map((item, index) =>
        this.#invoke(first, [item, text([String(index)])], first.self, frame.definition)
      )
      return { kind: 'list', items: made, whole: receiver.whole && name !== 'flatMap' }
    }
    const over = plainObject(receiver, callee, first)
    if (over !== undefined) return objectItems(over, name)
    if (receiver.kind === 'construct' || receiver.kind === 'object' || receiver.kind === 'class') {
      const own = this.member(receiver, name, frame)
      if (own.kind === 'function') {
        const found =
          receiver.kind === 'construct' ? this.#classes.find(receiver.definition, name) : undefined
        return this.#invoke(own, args, own.self, found?.definition ?? frame.definition)
      }
    }
    return this.#outside(node, frame, receiver, name, args, [receiver])
  }

  /** A call of which no code is read here. */
  #outside(
    node: CallNode,
    frame: Frame,
    receiver: Value | undefined,
    name: string,
    args: readonly Value[],
    parts: readonly Value[]
  ): Value {
    const site = siteOf(node, frame)
    const [scope, id] = args
    const isOfClass = receiver?.kind === 'library'
    const made: Value =
      isOfClass && name.startsWith('from') && scope?.kind === 'construct' && id !== undefined
        ? {
            ...construct(site, undefined),
            type: receiver.name,
            path: below(scope, id),
            imported: true,
            props: args[2]
          }
        : {
            kind: 'made',
            type: isOfClass ? `${receiver.name}.${name}` : name,
            args,
            receiver: isOfClass ? undefined : (receiver ?? either(parts)),
            site,
            changed: false
          }
    // whoever gets a function may call it, nobody knows with what
    for (const one of args)
      if (one.kind === 'function')
        this.#invoke(
          one,
          one.node.params.map(() => ({
            kind: 'unknown',
            parts: [...parts, ...args.filter((arg) => arg !== one)]
          })),
          one.self,
          frame.definition
        )
    if (receiver?.kind === 'made' && /^(add|set)/.test(name)) receiver.changed = true
    this.#record(node, site, receiver, name, args, made)
    return made
  }

  #invoke(
    { node, scope, self }: FunctionValue,
    args: readonly Value[],
    receiver: ConstructValue | Value | undefined,
    definition: ClassValue | undefined
  ): Value {
    const own = receiver?.kind === 'construct' ? receiver : self?.kind === 'construct' ? self : undefined
    const frame: Frame = { scope: new Scope(scope.source, scope), self: own, definition, returned: [] }
    const isRun = this.#within(node, () => {
      node.params.forEach((parameter, index) => this.#code.bind(parameter, args[index] ?? NOTHING, frame))
      if (node.body.type === 'BlockStatement') this.#code.statements(node.body.body, frame)
      else frame.returned.push(this.#code.value(node.body, frame))
    })
    return isRun ? either(frame.returned.length === 0 ? [NOTHING] : frame.returned) : NOTHING
  }

  /** Unless it is within itself already, or too deep. */
  #within(node: object, run: () => void): boolean {
    const times = this.#active.get(node) ?? 0
    if (times > 1 || this.#depth > DEEPEST) return false
    this.#active.set(node, times + 1)
    this.#depth++
    run()
    this.#depth--
    this.#active.set(node, times)
    return true
  }

  #record(
    node: CallNode,
    site: Site,
    receiver: Value | undefined,
    name: string,
    args: readonly Value[],
    made: Value
  ): void {
    const statement = this.statements.get(node)
    this.events.push({ node, site, receiver, name, args, made, statement })
  }
}
