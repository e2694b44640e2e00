/** Statements as a template in YAML or JSON writes them. */
import { lineBreakOf, lineStart } from '../../lines.ts'
import type { PlainStatement } from '../../written-statement.ts'

/** What is written in the place of an item, with the keys that stand before its statements. */
export interface Written {
  statements: readonly PlainStatement[]
  /** Such as `PolicyName`. */
  name?: string
}

/** One line, for lists in brackets. */
export function inBrackets({ statements, name }: Written): string {
  const list = statements
    .map(
      ({ actions, resources }) =>
        `{ Effect: Allow, Action: [${actions.join(', ')}], Resource: [${resources.join(', ')}] }`
    )
    .join(', ')
  return name === undefined
    ? `{ Statement: [${list}] }`
    : `{ PolicyName: ${name}, PolicyDocument: { Version: '2012-10-17', Statement: [${list}] } }`
}

/** Lines of a block, without their indentation. */
export function inBlock({ statements, name }: Written): string[] {
  const lines = [
    'Statement:',
    ...statements.flatMap(({ actions, resources }) => [
      '  - Effect: Allow',
      ...several('Action', actions),
      ...several('Resource', resources)
    ])
  ]
  return name === undefined
    ? lines
    : [
        `PolicyName: ${name}`,
        'PolicyDocument:',
        ...["Version: '2012-10-17'", ...lines].map((line) => `  ${line}`)
      ]
}

/** Lines of one statement as an item of a list of statements. */
export function statementLines({ statements }: Written): string[] {
  return inBlock({ statements })
    .slice(1)
    .map((line) => line.slice(2))
}

/** The same in brackets. */
export function statementsInBrackets({ statements }: Written): string {
  return inBrackets({ statements }).slice('{ Statement: ['.length, -']}'.length - 1)
}

function several(key: string, items: readonly string[]): string[] {
  const [only = ''] = items
  return items.length === 1
    ? [`    ${key}: ${only}`]
    : [`    ${key}:`, ...items.map((item) => `      - ${item}`)]
}

/** JSON, its lines behind the first as far in as the line that it begins on. */
export function inJson(text: string, start: number, { statements, name }: Written): string {
  const document = {
    ...(name !== undefined && { Version: '2012-10-17' }),
    Statement: statements.map(({ actions, resources }) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: resources.map((resource) => JSON.parse(resource) as unknown)
    }))
  }
  const value = name === undefined ? document : { PolicyName: name, PolicyDocument: document }
  const first = lineStart(text, start)
  const [indent = ''] = /^[ \t]*/.exec(text.slice(first, start)) ?? []
  return JSON.stringify(value, null, 2).replaceAll('\n', `${lineBreakOf(text)}${indent}`)
}
