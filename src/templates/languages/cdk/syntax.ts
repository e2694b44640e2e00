/** TypeScript and JavaScript as trees, from a parser that knows their syntax and no types. */
import { parse, type ParseResult } from '@babel/parser'

/** The types of the parser's nodes, by what holds them. */
export type Statement = ParseResult['program']['body'][number]
export type Expression = Extract<Statement, { type: 'ExpressionStatement' }>['expression']
export type Class = Extract<Statement, { type: 'ClassDeclaration' }>
export type ClassMember = Class['body']['body'][number]
export type Method = Extract<ClassMember, { type: 'ClassMethod' }>
export type FunctionNode =
  | Extract<Expression, { type: 'ArrowFunctionExpression' | 'FunctionExpression' }>
  | Extract<Statement, { type: 'FunctionDeclaration' }>
  | Method
export type Parameter = FunctionNode['params'][number]
export type CallNode = Extract<
  Expression,
  { type: 'CallExpression' | 'OptionalCallExpression' | 'NewExpression' }
>
export type ObjectNode = Extract<Expression, { type: 'ObjectExpression' }>
/** Whatever may stand where a value does. */
export type Node =
  | Expression
  | Statement
  | Extract<Expression, { type: 'TemplateLiteral' }>['expressions'][number]
  | Extract<ObjectNode['properties'][number], { type: 'ObjectProperty' }>['value']
export type MemberNode = Extract<Expression, { type: 'MemberExpression' | 'OptionalMemberExpression' }>

/** A source file of a program. */
export interface Source {
  /** Below the repository's root, with slashes. */
  file: string
  text: string
  body: readonly Statement[]
}

/** What is wrong with a text that is no program. */
export interface SyntaxProblem {
  line?: number
  why: string
}

/** @param file to know it by */
export function readSource(file: string, text: string): Source | SyntaxProblem {
  try {
    const isJavaScript = /\.[cm]?js$/.test(file)
    const { program } = parse(text, {
      // what `require` and `module.exports` make of a file is no module to the parser
      sourceType: isJavaScript ? 'unambiguous' : 'module',
      plugins: isJavaScript
        ? ['jsx', 'decorators-legacy']
        : file.endsWith('.tsx')
          ? ['typescript', 'jsx']
          : ['typescript', 'decorators-legacy']
    })
    return { file, text, body: program.body }
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split('\n') : []
    const line = /\((\d+):\d+\)$/.exec(why)?.[1]
    return { why: why.replace(/ \(\d+:\d+\)$/, ''), ...(line !== undefined && { line: Number(line) }) }
  }
}

/** Where a node stands in its text. */
export function placeOf(node: { start?: number | null; end?: number | null }): {
  start: number
  end: number
} {
  return { start: node.start ?? 0, end: node.end ?? 0 }
}

/** A property's or member's name, where it is written out. */
export function nameOfKey(key: { type: string }, computed: boolean): string | undefined {
  if (key.type === 'StringLiteral' || key.type === 'NumericLiteral')
    return 'value' in key ? String(key.value) : undefined
  if (computed) return undefined
  if (key.type === 'PrivateName' && 'id' in key) return `#${nameIn(key.id)}`
  return nameIn(key)
}

function nameIn(node: unknown): string {
  return typeof node === 'object' && node !== null && 'name' in node && typeof node.name === 'string'
    ? node.name
    : ''
}

/** Without what says something of types alone, and without brackets. */
export function bare(node: Node): Node {
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
