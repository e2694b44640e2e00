/**
 * Reads a program as far as its text tells, without running it: which constructs it makes under which path, and which calls of the library
 * it makes with them. Both branches of a condition are read; what is repeated over a list that is written out is read for each item.
 */
import type { CallEvent } from './calls.ts'
import { Expressions } from './expressions.ts'
import { functionOf, type Frame, type Target } from './reading.ts'
import { bare, nameOfKey, placeOf, type Source, type Statement } from './syntax.ts'
import type { Sources } from './sources.ts'
import { either, NOTHING, Scope, type ObjectValue, type Value } from './values.ts'

interface Module {
  scope: Scope
  /** By name. What CommonJS exports one by one stands among them. */
  exports: Map<string, Value>
  /** What `require` gives, and what CommonJS assigns to its `exports` as a whole. */
  common: ObjectValue
}

export class Program {
  readonly #sources: Sources
  readonly #modules = new Map<string, Module>()
  readonly #expressions = new Expressions({
    bind: (target, value, frame) => {
      this.#bind(target, value, frame)
    },
    statements: (statements, frame) => {
      this.#statementsOf(statements, frame)
    },
    required: (specifier, frame) => this.#required(specifier, frame.scope.source)
  })

  constructor(sources: Sources) {
    this.#sources = sources
  }

  get events(): readonly CallEvent[] {
    return this.#expressions.calls.events
  }

  /** Reads a file and all that it imports. @throws ProgramTooLarge where it takes too long */
  run(file: string): void {
    this.#module(file)
  }

  #module(file: string): Module | undefined {
    const known = this.#modules.get(file)
    const source = known === undefined ? this.#sources.source(file) : undefined
    if (known !== undefined || source === undefined) return known
    const exports = new Map<string, Value>()
    const own: ObjectValue = { kind: 'object', entries: exports, whole: true }
    const common: ObjectValue = { kind: 'object', entries: new Map([['exports', own]]), whole: true }
    const made = { scope: new Scope(source), exports, common }
    made.scope.declare('module', common)
    made.scope.declare('exports', own)
    this.#modules.set(file, made)
    const frame: Frame = { scope: made.scope, self: undefined, definition: undefined, returned: [] }
    this.#statementsOf(source.body, frame)
    const whole = common.entries.get('exports')
    if (whole?.kind === 'object' && whole !== own)
      for (const [name, value] of whole.entries) exports.set(name, value)
    return made
  }

  /** A file that is imported; what it is instead, where it is none of the program. */
  #imported(from: Source, specifier: string): Module | 'library' | 'not read' {
    const target = this.#sources.imported(from.file, specifier)
    return typeof target === 'string' ? target : (this.#module(target.file) ?? 'not read')
  }

  #required(specifier: string, from: Source): Value {
    const module = this.#imported(from, specifier)
    if (module === 'library') return { kind: 'library', from: specifier, name: '' }
    return module === 'not read' ? NOTHING : (module.common.entries.get('exports') ?? NOTHING)
  }

  #statementsOf(statements: readonly Statement[], frame: Frame): void {
    for (const one of statements) {
      const declared =
        one.type === 'ExportNamedDeclaration' || one.type === 'ExportDefaultDeclaration'
          ? one.declaration
          : one
      if (declared?.type === 'FunctionDeclaration' && declared.id != null)
        frame.scope.declare(declared.id.name, functionOf(declared, frame))
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
              ? functionOf(declaration, frame)
              : declaration.type === 'TSDeclareFunction'
                ? NOTHING
                : this.#expressions.value(declaration, frame)
        return this.#exporting(frame, 'default', value)
      }
      case 'ExportAllDeclaration': {
        const module = this.#imported(frame.scope.source, node.source.value)
        if (typeof module !== 'string')
          for (const [name, value] of module.exports) this.#exporting(frame, name, value)
        return
      }
      case 'TSImportEqualsDeclaration':
        if (node.moduleReference.type === 'TSExternalModuleReference')
          frame.scope.declare(
            node.id.name,
            this.#required(node.moduleReference.expression.value, frame.scope.source)
          )
        return
      case 'TSExportAssignment':
        this.#modules
          .get(frame.scope.source.file)
          ?.common.entries.set('exports', this.#expressions.value(node.expression, frame))
        return
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations)
          this.#bind(id, init == null ? NOTHING : this.#expressions.value(init, frame), frame)
        return
      case 'ExpressionStatement': {
        const inner = bare(node.expression)
        this.#expressions.calls.statements.set(inner, placeOf(node))
        this.#expressions.value(inner, frame)
        return
      }
      case 'BlockStatement':
        return this.#statementsOf(node.body, { ...frame, scope: new Scope(frame.scope.source, frame.scope) })
      case 'IfStatement':
        this.#expressions.value(node.test, frame)
        this.#statement(node.consequent, frame)
        return this.#statement(node.alternate, frame)
      case 'ReturnStatement':
        if (node.argument != null) frame.returned.push(this.#expressions.value(node.argument, frame))
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
    // types alone are nothing that runs
    if (node.importKind === 'type') return
    const module = this.#imported(scope.source, from)
    for (const one of node.specifiers) {
      const name =
        one.type === 'ImportNamespaceSpecifier'
          ? undefined
          : one.type === 'ImportDefaultSpecifier'
            ? 'default'
            : nameOfKey(one.imported, false)
      const value: Value =
        module === 'library'
          ? { kind: 'library', from, name: name === 'default' ? '' : (name ?? '') }
          : module === 'not read'
            ? NOTHING
            : name === undefined
              ? { kind: 'object', entries: module.exports, whole: true }
              : (module.exports.get(name) ??
                (name === 'default' ? this.#required(from, scope.source) : NOTHING))
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
    const given = typeof module === 'object' ? module.exports : undefined
    for (const one of node.specifiers) {
      if (one.type === 'ExportNamespaceSpecifier')
        this.#exporting(
          frame,
          one.exported.name,
          given === undefined ? NOTHING : { kind: 'object', entries: given, whole: true }
        )
      if (one.type !== 'ExportSpecifier') continue
      const name = nameOfKey(one.exported, false) ?? ''
      const value = node.source == null ? frame.scope.get(one.local.name) : given?.get(one.local.name)
      this.#exporting(frame, name, value ?? NOTHING)
    }
  }

  #exporting(frame: Frame, name: string, value: Value): void {
    this.#modules.get(frame.scope.source.file)?.exports.set(name, value)
  }

  #forOf({ left, right, body }: Extract<Statement, { type: 'ForOfStatement' }>, frame: Frame): void {
    const over = this.#expressions.value(right, frame)
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
  #bind(target: Target, value: Value, frame: Frame): void {
    switch (target.type) {
      case 'Identifier':
        return frame.scope.declare(target.name, value)
      case 'AssignmentPattern': {
        const isGiven = value.kind !== 'unknown' || value.parts.length > 0
        const otherwise = this.#expressions.value(target.right, frame)
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
              : this.#expressions.calls.member(value, name, frame)
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
}
