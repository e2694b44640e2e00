/** Statements in serverless.yml: of the service's role, of functions' own roles, and in its CloudFormation resources. */
import {
  itemsOf,
  joined,
  knownText,
  textAt,
  valueAt,
  type TemplateValue,
  type Text
} from '../../template-value.ts'
import {
  inline,
  nameFrom,
  statementsIn,
  type DeployedName,
  type HeldStatement
} from '../../written-statement.ts'
import { cloudFormationStatements } from '../cloudformation/cloudformation.ts'
import type { TemplateLanguage } from '../template-language.ts'
import { quotingOf, readYamlTemplate } from '../yaml-template.ts'

/** The Serverless Framework's `serverless.yml`. */
export const serverless: TemplateLanguage = {
  name: 'Serverless Framework',
  files: ['**/serverless*.{yml,yaml,json}'],
  builtFolders: ['.serverless'],
  commonWords: [],
  mayBe: (file) => /(^|\/)serverless[\w.-]*\.(ya?ml|json)$/.test(file),
  isWrittenIn: () => true,
  statements: (files) =>
    files.flatMap(({ file, text }) => {
      const root = readYamlTemplate(text, { serverless: true })
      const found = root === undefined ? [] : serverlessStatements(root)
      return found.map(({ statement, holders }) => ({
        ...statement,
        file,
        quoted: quotingOf(text),
        generated: false,
        holders
      }))
    })
}

/** https://www.serverless.com/framework/docs/providers/aws/guide/iam */
function serverlessStatements(root: TemplateValue): HeldStatement[] {
  const service = textAt(root, 'service') ?? textAt(root, 'service', 'name')
  const resources = itemsOf(valueAt(root, 'resources'))
  return [
    ...ofService(root, service),
    ...ofFunctions(root, service),
    ...resources.flatMap((part) => cloudFormationStatements(part))
  ]
}

function ofService(root: TemplateValue, service: Text | undefined): HeldStatement[] {
  const role = valueAt(root, 'provider', 'iam', 'role')
  const statements = valueAt(role, 'statements') ?? valueAt(root, 'provider', 'iamRoleStatements')
  const given = textAt(role, 'name')
  const name = given === undefined ? roleOf(service) : nameFrom(given)
  const policy = service && { pieces: joined([['', '-'], service.pieces, ['-lambda']]) }
  const holders = [inline(name, policy)]
  for (const [id, own] of functionsOf(root)) {
    if (knownText(valueAt(own, 'iamRoleStatementsInherit')) === 'true')
      holders.push(inline(roleOfFunction(id, own, service), undefined))
  }
  return statementsIn(statements).map((statement) => ({ statement, holders }))
}

/** https://www.serverless.com/plugins/serverless-iam-roles-per-function */
function ofFunctions(root: TemplateValue, service: Text | undefined): HeldStatement[] {
  return functionsOf(root).flatMap(([id, own]) => {
    const statements = valueAt(own, 'iamRoleStatements') ?? valueAt(own, 'iam', 'role', 'statements')
    const holders = [inline(roleOfFunction(id, own, service), undefined)]
    return statementsIn(statements).map((statement) => ({ statement, holders }))
  })
}

/** `functions` is a mapping, or a list of such. */
function functionsOf(root: TemplateValue): [id: string, TemplateValue][] {
  return itemsOf(valueAt(root, 'functions')).flatMap((part) =>
    part.kind === 'mapping' ? [...part.entries].filter(([, own]) => valueAt(own, 'role') === undefined) : []
  )
}

function roleOfFunction(id: string, own: TemplateValue, service: Text | undefined): DeployedName | undefined {
  const given = textAt(own, 'iamRoleStatementsName') ?? textAt(own, 'iam', 'role', 'name')
  return given === undefined ? roleOf(service, `-${id}-`) : nameFrom(given)
}

/** `<service>-<stage>-<region>-lambdaRole`, with a function's name before the region where it has a role of its own. */
function roleOf(service: Text | undefined, infix?: string): DeployedName | undefined {
  if (service === undefined) return undefined
  const between = infix === undefined ? [] : [[infix], ['', '']]
  return { pieces: joined([service.pieces, ['-', ''], ...between, ['-lambdaRole']]) }
}
