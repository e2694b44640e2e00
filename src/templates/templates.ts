/** Files of a repository to the statements that they write. */
import { cloudFormationStatements, type HeldStatement } from './cloudformation.ts'
import type { WrittenTemplates } from './locate.ts'
import { serverlessStatements } from './serverless.ts'
import { terraformStatements } from './terraform.ts'
import type { WrittenStatement } from './written-statement.ts'
import { readYamlTemplate } from './yaml-template.ts'

/** Which files may be templates. */
export const TEMPLATE_GLOBS = ['**/*.{yml,yaml,json,template,tf}'] as const

/** Folders of others' files and of what tools build. */
export const IGNORED_GLOBS = [
  '**/{node_modules,.git,.aws-sam,.serverless,.terraform,.venv,vendor}/**'
] as const

/** Of what CDK writes, the templates alone are read. */
export function mayBeTemplate(file: string): boolean {
  return !isOfCdk(file) || file.endsWith('.template.json')
}

function isOfCdk(file: string): boolean {
  return /(^|\/)cdk\.out\//.test(file)
}

/**
 * @param files texts by path below the repository's root, with slashes
 * @returns the statements of the files that could be read as templates; a file in another form has none
 */
export function readTemplates(files: ReadonlyMap<string, string>): WrittenTemplates {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const terraform = sorted.flatMap(([file, text]) => (file.endsWith('.tf') ? [{ file, text }] : []))
  const others = sorted.filter(([file]) => !file.endsWith('.tf'))
  const statements = [
    ...others.flatMap(([file, text]) => statementsOfFile(file, text)),
    ...terraformStatements(terraform)
  ]
  const named = new Set(statements.map(({ file }) => file))
  return { statements, texts: new Map(sorted.filter(([file]) => named.has(file))) }
}

function statementsOfFile(file: string, text: string): WrittenStatement[] {
  const isServerless = /(^|\/)serverless[\w.-]*\.(ya?ml|json)$/.test(file)
  // to read every lock file as YAML would take long
  if (!isServerless && !/AWS::(IAM|Serverless)::/.test(text)) return []
  const language = text.trimStart().startsWith('{') ? 'json' : 'yaml'
  const generated = isOfCdk(file)
  return heldIn(text, isServerless).map(({ statement, holders }) => ({
    ...statement,
    file,
    language,
    generated,
    holders
  }))
}

function heldIn(text: string, isServerless: boolean): HeldStatement[] {
  const root = readYamlTemplate(text, { serverless: isServerless })
  if (root === undefined) return []
  return isServerless ? serverlessStatements(root) : cloudFormationStatements(root)
}
