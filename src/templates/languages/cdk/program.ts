/**
 * Reads a program as far as its text tells, without running it: which constructs it makes under which path, and which calls of the library
 * it makes with them. Both branches of a condition are read; what is repeated over a list that is written out is read for each item.
 */
import path from 'node:path'
import { joined, OPEN } from '../../template-value.ts'
import {
  nameOfKey,
  placeOf,
  type CallNode,
  type ClassMember,
  type Expression,
  type FunctionNode,
  type MemberNode,
  type Node,
  type ObjectNode,
  type Parameter,
  type Source,
  type Statement
} from './syntax.ts'
import {
  either,
  entry,
  NOTHING,
  plain,
  Scope,
  text,
  type ClassValue,
  type ConstructValue,
  type FunctionValue,
  type LibraryValue,
  type ListValue,
  type MadeValue,
  type ObjectValue,
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

/** Far more than programs of thousands of constructs take. */
const MOST_STEPS = 2_000_000
const DEEPEST = 60

/** Why a program is not read to its end. */
export class ProgramTooLarge extends Error {}

interface Frame {
  scope: Scope
  self: ConstructValue | undefined
  /** The class whose code it is, for `super`. */
  definition: ClassValue | undefined
  returned: Value[]
}

interface Module {
  scope: Scope
  exports: Map<string, Value>
}

export class Program {
  readonly events: CallEvent[] = []
  readonly #sources: ReadonlyMap<string, Source>
  readonly #modules = new Map<string, Module>()
  readonly #statements = new Map<object, Site['place']>()
  readonly #active = new Map<object, number>()
  #steps = 0
  #depth = 0

  /** @param sources by file */
  constructor(sources: ReadonlyMap<string, Source>) {
    this.#sources = sources
  }

  /** Reads a file and all that it imports. @throws ProgramTooLarge where it takes too long */
  run(file: string): void {
    this.#module(file)
  }

  #module(file: string): Module | undefined {
    const known = this.#modules.get(file)
    const source = this.#sources.get(file)
    if (known !== undefined || source === undefined) return known
    const made = { scope: new Scope(source), exports: new Map<string, Value>() }
    this.#modules.set(file, made)
    const frame: Frame = { scope: made.scope, self: undefined, definition: undefined, returned: [] }
    this.#statementsOf(source.body, frame)
    return made
  }

  #imported(from: Source, specifier: string): Module | undefined {
    if (!specifier.startsWith('.')) return undefined
    const target = path.posix.join(path.posix.dirname(from.file), specifier)
    const stem = target.replace(/\.[cm]?js$/, '')
    const names = [target, `${stem}.ts`, `${stem}.tsx`, `${stem}.mts`, `${stem}/index.ts`]
    const file = names.find((name) => this.#sources.has(name))
    return file === undefined ? undefined : this.#module(file)
  }

  #statementsOf(statements: readonly Statement[], frame: Frame): void {
    for (const one of statements) {
      const declared =
        one.type === 'ExportNamedDeclaration' || one.type === 'ExportDefaultDeclaration'
          ? one.declaration
          : one
      if (declared?.type === 'FunctionDeclaration' && declared.id != null)
        frame.scope.declare(declared.id.name, this.#function(declared, frame))
      if (declared?.type === 'ClassDeclaration' && declared.id != null)
        frame.scope.declare(declared.id.name, { kind: 'class', node: declared, scope: frame.scope })
    }
    for (const one of statements) this.#statement(one, frame)
  }

  #statement(node: Statement | null | undefined, frame: Frame): void {
    switch (node?.type) {
      case 'ImportDeclaration':
        return this.#import(node, frame.scope)
      case 'ExportNamedDeclaration':
        return this.#export(node, frame)
      case 'ExportDefaultDeclaration': {
        const { declaration } = node
        const value =
          declaration.type === 'ClassDeclaration'
            ? ({ kind: 'class', node: declaration, scope: frame.scope } as const)
            : declaration.type === 'FunctionDeclaration'
              ? this.#function(declaration, frame)
              : declaration.type === 'TSDeclareFunction'
                ? NOTHING
                : this.#value(declaration, frame)
        return this.#exporting(frame, 'default', value)
      }
      case 'ExportAllDeclaration': {
        const module = this.#imported(frame.scope.source, node.source.value)
        for (const [name, value] of module?.exports ?? []) this.#exporting(frame, name, value)
        return
      }
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations)
          this.#bind(id, init == null ? NOTHING : this.#value(init, frame), frame)
        return
      case 'ExpressionStatement': {
        const inner = bare(node.expression)
        this.#statements.set(inner, placeOf(node))
        this.#value(inner, frame)
        return
      }
      case 'BlockStatement':
        return this.#statementsOf(node.body, { ...frame, scope: new Scope(frame.scope.source, frame.scope) })
      case 'IfStatement':
        this.#value(node.test, frame)
        this.#statement(node.consequent, frame)
        return this.#statement(node.alternate, frame)
      case 'ReturnStatement':
        if (node.argument != null) frame.returned.push(this.#value(node.argument, frame))
        return
      case 'ForOfStatement':
        return this.#forOf(node, frame)
      case 'ForStatement': {
        const inner = { ...frame, scope: new Scope(frame.scope.source, frame.scope) }
        if (node.init?.type === 'VariableDeclaration')
          for (const { id } of node.init.declarations) this.#bind(id, NOTHING, inner)
        return this.#statement(node.body, inner)
      }
      case 'ForInStatement': {
        const inner = { ...frame, scope: new Scope(frame.scope.source, frame.scope) }
        if (node.left.type === 'VariableDeclaration')
          for (const { id } of node.left.declarations) this.#bind(id, NOTHING, inner)
        return this.#statement(node.body, inner)
      }
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'LabeledStatement':
        return this.#statement(node.body, frame)
      case 'TryStatement':
        this.#statement(node.block, frame)
        this.#statement(node.handler?.body, frame)
        return this.#statement(node.finalizer, frame)
      case 'SwitchStatement':
        for (const { consequent } of node.cases) this.#statementsOf(consequent, frame)
        return
      default:
        return
    }
  }

  #import(node: Extract<Statement, { type: 'ImportDeclaration' }>, scope: Scope): void {
    const from = node.source.value
    const module = this.#imported(scope.source, from)
    const isLibrary = !from.startsWith('.')
    for (const one of node.specifiers) {
      const name =
        one.type === 'ImportNamespaceSpecifier'
          ? undefined
          : one.type === 'ImportDefaultSpecifier'
            ? 'default'
            : nameOfKey(one.imported, false)
      const value: Value = isLibrary
        ? { kind: 'library', from, name: name === 'default' ? '' : (name ?? '') }
        : module === undefined
          ? NOTHING
          : name === undefined
            ? { kind: 'object', entries: module.exports, whole: true }
            : (module.exports.get(name) ?? NOTHING)
      scope.declare(one.local.name, value)
    }
  }

  #export(node: Extract<Statement, { type: 'ExportNamedDeclaration' }>, frame: Frame): void {
    const { declaration } = node
    if (declaration != null) {
      this.#statement(declaration, frame)
      const names =
        declaration.type === 'VariableDeclaration'
          ? declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
          : declaration.type === 'ClassDeclaration' || declaration.type === 'FunctionDeclaration'
            ? [declaration.id?.name ?? '']
            : []
      for (const name of names) this.#exporting(frame, name, frame.scope.get(name) ?? NOTHING)
    }
    const module = node.source == null ? undefined : this.#imported(frame.scope.source, node.source.value)
    for (const one of node.specifiers) {
      if (one.type !== 'ExportSpecifier') continue
      const name = nameOfKey(one.exported, false) ?? ''
      const value =
        node.source == null ? frame.scope.get(one.local.name) : module?.exports.get(one.local.name)
      this.#exporting(frame, name, value ?? NOTHING)
    }
  }

  #exporting(frame: Frame, name: string, value: Value): void {
    this.#modules.get(frame.scope.source.file)?.exports.set(name, value)
  }

  #forOf({ left, right, body }: Extract<Statement, { type: 'ForOfStatement' }>, frame: Frame): void {
    const over = this.#value(right, frame)
    const items = over.kind === 'list' && over.whole ? over.items : [either([over])]
    for (const item of items) {
      const inner = { ...frame, scope: new Scope(frame.scope.source, frame.scope) }
      if (left.type === 'VariableDeclaration')
        for (const { id } of left.declarations)
          this.#bind(
            id,
            over.kind === 'list' && over.whole ? item : { kind: 'unknown', parts: [over] },
            inner
          )
      this.#statement(body, inner)
    }
  }

  /** Gives names their values, as patterns take them apart. */
  #bind(
    target: Parameter | Extract<Statement, { type: 'VariableDeclaration' }>['declarations'][number]['id'],
    value: Value,
    frame: Frame
  ): void {
    switch (target.type) {
      case 'Identifier':
        return frame.scope.declare(target.name, value)
      case 'AssignmentPattern': {
        const isGiven = value.kind !== 'unknown' || value.parts.length > 0
        const otherwise = this.#value(target.right, frame)
        if (
          target.left.type === 'Identifier' ||
          target.left.type === 'ObjectPattern' ||
          target.left.type === 'ArrayPattern'
        )
          this.#bind(target.left, isGiven ? value : otherwise, frame)
        return
      }
      case 'ObjectPattern':
        for (const property of target.properties) {
          if (property.type === 'RestElement') {
            if (property.argument.type === 'Identifier') frame.scope.declare(property.argument.name, value)
            continue
          }
          const name = nameOfKey(property.key, property.computed)
          const inner = property.value
          const given =
            name === undefined
              ? { kind: 'unknown' as const, parts: [value] }
              : this.#member(value, name, frame)
          if (
            inner.type === 'Identifier' ||
            inner.type === 'AssignmentPattern' ||
            inner.type === 'ObjectPattern' ||
            inner.type === 'ArrayPattern'
          )
            this.#bind(inner, given, frame)
        }
        return
      case 'ArrayPattern':
        target.elements.forEach((element, index) => {
          if (element == null || element.type === 'RestElement') return
          const given =
            value.kind === 'list' && value.whole
              ? (value.items[index] ?? NOTHING)
              : ({ kind: 'unknown', parts: [value] } as const)
          if (
            element.type === 'Identifier' ||
            element.type === 'AssignmentPattern' ||
            element.type === 'ObjectPattern' ||
            element.type === 'ArrayPattern'
          )
            this.#bind(element, given, frame)
        })
        return
      case 'RestElement':
        if (target.argument.type === 'Identifier') frame.scope.declare(target.argument.name, value)
        return
      case 'TSParameterProperty': {
        const { parameter } = target
        this.#bind(parameter, value, frame)
        const name = parameter.type === 'Identifier' ? parameter : parameter.left
        if (name.type === 'Identifier') frame.self?.fields.set(name.name, frame.scope.get(name.name) ?? value)
        return
      }
      default:
        return
    }
  }

  #value(given: Node, frame: Frame): Value {
    if (++this.#steps > MOST_STEPS) throw new ProgramTooLarge('the program is too large')
    const node = bare(given)
    switch (node.type) {
      case 'StringLiteral':
        return text([node.value], [], this.#site(node, frame))
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
        return this.#function(node, frame)
      case 'ClassExpression':
        return { kind: 'class', node, scope: frame.scope }
      case 'NewExpression':
        return this.#new(node, frame)
      case 'CallExpression':
      case 'OptionalCallExpression':
        return this.#call(node, frame)
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#memberOf(node, frame)
      case 'AssignmentExpression':
        return this.#assignment(node, frame)
      case 'ConditionalExpression':
        this.#value(node.test, frame)
        return either([this.#value(node.consequent, frame), this.#value(node.alternate, frame)])
      case 'LogicalExpression':
        return either([this.#value(node.left, frame), this.#value(node.right, frame)])
      case 'BinaryExpression': {
        if (node.operator !== '+' || node.left.type === 'PrivateName') return NOTHING
        const parts = [this.#value(node.left, frame), this.#value(node.right, frame)]
        return text(joined(parts.map(piecesOf)), parts)
      }
      case 'AwaitExpression':
      case 'UnaryExpression':
        return this.#value(node.argument, frame)
      case 'SequenceExpression':
        return node.expressions.map((one) => this.#value(one, frame)).at(-1) ?? NOTHING
      default:
        return NOTHING
    }
  }

  #template(node: Extract<Expression, { type: 'TemplateLiteral' }>, frame: Frame): Value {
    const parts = node.expressions.map((one) => this.#value(one, frame))
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
        items.push(this.#value(element, frame))
        sites.push(this.#site(element, frame))
        continue
      }
      const spread = this.#value(element.argument, frame)
      if (spread.kind === 'list') {
        items.push(...spread.items)
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
        const spread = this.#value(property.argument, frame)
        if (spread.kind === 'object') {
          for (const [key, value] of spread.entries) entries.set(key, value)
          whole &&= spread.whole
        } else whole = false
        continue
      }
      const name = nameOfKey(property.key, property.computed)
      if (name === undefined) whole = false
      else if (property.type === 'ObjectMethod') entries.set(name, NOTHING)
      else entries.set(name, this.#value(property.value, frame))
    }
    return { kind: 'object', entries, whole, node }
  }

  #function(node: FunctionNode, frame: Frame): FunctionValue {
    return { kind: 'function', node, scope: frame.scope, self: frame.self }
  }

  #assignment(node: Extract<Expression, { type: 'AssignmentExpression' }>, frame: Frame): Value {
    const value = this.#value(node.right, frame)
    const { left } = node
    if (left.type === 'Identifier') frame.scope.assign(left.name, value)
    if (left.type === 'MemberExpression') {
      const owner = this.#value(left.object, frame)
      const name = nameOfKey(left.property, left.computed)
      if (owner.kind === 'construct' && name !== undefined) {
        const known = owner.fields.get(name)
        owner.fields.set(name, known === undefined ? value : either([known, value]))
      }
      if (owner.kind === 'object')
        if (name === undefined) owner.whole = false
        else owner.entries.set(name, value)
      if (owner.kind === 'made') owner.changed = true
    }
    return value
  }

  #memberOf(node: MemberNode, frame: Frame): Value {
    const name = nameOfKey(node.property, node.computed)
    const owner = node.object.type === 'Super' ? (frame.self ?? NOTHING) : this.#value(node.object, frame)
    if (name !== undefined) return this.#member(owner, name, frame)
    const key = node.property.type === 'PrivateName' ? undefined : plain(this.#value(node.property, frame))
    return key === undefined ? { kind: 'unknown', parts: [owner] } : this.#member(owner, key, frame)
  }

  #member(owner: Value, name: string, frame: Frame): Value {
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
        return this.#static(owner, name, frame)
      case 'construct': {
        const field = owner.fields.get(name)
        if (field !== undefined) return field
        const found = this.#inClass(owner.definition, name)
        if (found?.member.type === 'ClassMethod' && found.member.kind === 'get')
          return this.#invoke(
            { kind: 'function', node: found.member, scope: found.definition.scope, self: owner },
            [],
            owner,
            found.definition
          )
        if (found?.member.type === 'ClassMethod')
          return { kind: 'function', node: found.member, scope: found.definition.scope, self: owner }
        return ofLibrary(owner, name)
      }
      default:
        return { kind: 'attribute', owner, name }
    }
  }

  #static({ node, scope }: ClassValue, name: string, frame: Frame): Value {
    for (const member of node.body.body) {
      if (!('static' in member) || member.static !== true || !('key' in member)) continue
      if (nameOfKey(member.key, false) !== name) continue
      if (member.type === 'ClassMethod') return { kind: 'function', node: member, scope, self: undefined }
      if (member.type === 'ClassProperty' && member.value != null)
        return this.#value(member.value, { ...frame, scope, self: undefined })
    }
    return NOTHING
  }

  #inClass(
    definition: ClassValue | undefined,
    name: string
  ): { member: ClassMember; definition: ClassValue } | undefined {
    for (
      let one = definition, depth = 0;
      one !== undefined && depth < DEEPEST;
      one = this.#parent(one), depth++
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

  #extended({ node, scope }: ClassValue): Value | undefined {
    return node.superClass == null
      ? undefined
      : this.#value(node.superClass, { scope, self: undefined, definition: undefined, returned: [] })
  }

  #parent(definition: ClassValue): ClassValue | undefined {
    const above = this.#extended(definition)
    return above?.kind === 'class' ? above : undefined
  }

  #arguments(node: CallNode, frame: Frame): Value[] {
    return node.arguments.flatMap((one) => {
      if (one.type === 'SpreadElement') {
        const spread = this.#value(one.argument, frame)
        return spread.kind === 'list' && spread.whole
          ? [...spread.items]
          : [{ kind: 'unknown' as const, parts: [spread] }]
      }
      return one.type === 'ArgumentPlaceholder' ? [] : [this.#value(one, frame)]
    })
  }

  #new(node: Extract<Expression, { type: 'NewExpression' }>, frame: Frame): Value {
    const definition =
      node.callee.type === 'Super' || node.callee.type === 'Import'
        ? NOTHING
        : this.#value(node.callee, frame)
    const args = this.#arguments(node, frame)
    const site = this.#site(node, frame)
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
    const made = this.#ofLibrary(definition, args, site)
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
        written.params.forEach((parameter, index) => this.#bind(parameter, args[index] ?? NOTHING, frame))
        this.#statementsOf(written.body.body, frame)
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
    const above = this.#extended(definition)
    if (above?.kind === 'class') this.#construct(above, args, self, node)
    else if (above?.kind === 'library') {
      const made = this.#ofLibrary(above, args, self.site)
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
        frame.self?.fields.set(name, this.#value(member.value, { ...frame, scope: definition.scope }))
    }
  }

  #ofLibrary({ from, name }: LibraryValue, args: readonly Value[], site: Site): ConstructValue | MadeValue {
    if (name === 'App' && /^(aws-cdk-lib|@aws-cdk\/core)/.test(from))
      return { ...construct(site, undefined), type: name, path: [] }
    const [scope, id, props] = args
    if (scope?.kind !== 'construct' || id === undefined)
      return { kind: 'made', type: name, args, receiver: undefined, site, changed: false }
    return { ...construct(site, undefined), type: name, path: below(scope, id), props }
  }

  #call(node: Extract<CallNode, { type: 'CallExpression' | 'OptionalCallExpression' }>, frame: Frame): Value {
    const { callee } = node
    if (callee.type === 'Super') {
      const args = this.#arguments(node, frame)
      if (frame.self !== undefined && frame.definition !== undefined)
        this.#super(frame.definition, args, frame.self, node, frame)
      return NOTHING
    }
    if (callee.type === 'Import' || callee.type === 'V8IntrinsicIdentifier') return NOTHING
    const method = bare(callee)
    if (method.type === 'MemberExpression' || method.type === 'OptionalMemberExpression')
      return this.#method(node, method, frame)
    const called = this.#value(callee, frame)
    const args = this.#arguments(node, frame)
    if (called.kind === 'function') return this.#invoke(called, args, called.self, frame.definition)
    return this.#outside(node, frame, undefined, called.kind === 'library' ? called.name : '', args, [called])
  }

  #method(
    node: Extract<CallNode, { type: 'CallExpression' | 'OptionalCallExpression' }>,
    callee: MemberNode,
    frame: Frame
  ): Value {
    const name = nameOfKey(callee.property, callee.computed) ?? ''
    if (callee.object.type === 'Super') {
      const found = this.#inClass(frame.definition && this.#parent(frame.definition), name)
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
    const receiver = this.#value(callee.object, frame)
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
      const own = this.#member(receiver, name, frame)
      if (own.kind === 'function') {
        const found = receiver.kind === 'construct' ? this.#inClass(receiver.definition, name) : undefined
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
    const site = this.#site(node, frame)
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
      node.params.forEach((parameter, index) => this.#bind(parameter, args[index] ?? NOTHING, frame))
      if (node.body.type === 'BlockStatement') this.#statementsOf(node.body.body, frame)
      else frame.returned.push(this.#value(node.body, frame))
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
    const statement = this.#statements.get(node)
    this.events.push({ node, site, receiver, name, args, made, statement })
  }

  #site(node: { start?: number | null; end?: number | null }, frame: Frame): Site {
    return { source: frame.scope.source, place: placeOf(node) }
  }
}

/** Without what says something of types alone, and without brackets. */
function bare(node: Node): Node {
  let inner: Node = node
  while (
    inner.type === 'TSAsExpression' ||
    inner.type === 'TSNonNullExpression' ||
    inner.type === 'TSSatisfiesExpression' ||
    inner.type === 'TSTypeAssertion' ||
    inner.type === 'ParenthesizedExpression'
  )
    inner = inner.expression
  return inner
}

function construct(site: Site, definition: ClassValue | undefined): ConstructValue {
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

function below(scope: ConstructValue, id: Value): ConstructValue['path'] {
  return scope.path === undefined ? undefined : [...scope.path, piecesOf(id)]
}

function piecesOf(value: Value): readonly string[] {
  return value.kind === 'text' ? value.pieces : OPEN
}

/** The constructs that the library makes within others, and what others are told of them. */
function ofLibrary(owner: ConstructValue, name: string): Value {
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
function plainObject(receiver: Value, callee: MemberNode, first: Value | undefined): ObjectValue | undefined {
  const isObject =
    receiver.kind === 'unknown' && callee.object.type === 'Identifier' && callee.object.name === 'Object'
  return isObject && first?.kind === 'object' && first.whole ? first : undefined
}

function objectItems({ entries }: ObjectValue, name: string): ListValue {
  const items = [...entries].map(([key, value]): Value => {
    if (name === 'values') return value
    return name === 'keys' ? text([key]) : { kind: 'list', items: [text([key]), value], whole: true }
  })
  return { kind: 'list', items, whole: true }
}
