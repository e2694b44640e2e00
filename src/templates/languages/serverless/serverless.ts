/** Statements of a service: of its role, of functions' own roles, and in its CloudFormation resources. */
import path from 'node:path'
import {
  itemsOf,
  joined,
  knownText,
  mappingAt,
  OPEN,
  textAt,
  valueAt,
  type Mapping,
  type TemplateValue,
  type Text
} from '../../template-value.ts'
import {
  areRead,
  declaredIn,
  inline,
  nameFrom,
  orEmptied,
  statementsIn,
  type DeployedName,
  type Emptied,
  type Found,
  type FoundPolicy,
  type Holder,
  type Unit
} from '../../written-statement.ts'
import { attachedToRole, cloudFormationDeclarations } from '../cloudformation/cloudformation.ts'
import type { LanguageReading, TemplateFile, TemplateLanguage } from '../template-language.ts'
import type { Wording } from '../../own-words.ts'
import { lineAt } from '../../lines.ts'
import { statementLines, statementsInBrackets } from '../cloudformation/plain-statements.ts'
import { wordingOf } from '../cloudformation/references.ts'
import { readYamlTemplate } from '../yaml-template.ts'
import { filesNamedIn, Included, saidAt } from './included.ts'
import { notWrittenOut, readServerlessProgram } from './program.ts'

const PROGRAM = /(^|\/)serverless\.(ts|js|cjs|mjs)$/

/** The Serverless Framework's `serverless.yml`, and what programs export in its place. */
export const serverless: TemplateLanguage = {
  name: 'Serverless Framework',
  files: ['**/serverless*.{yml,yaml,json}', '**/serverless.{ts,js,cjs,mjs}'],
  builtFolders: ['.serverless'],
  mayBe: (file) => PROGRAM.test(file) || /(^|\/)serverless[\w.-]*\.(ya?ml|json)$/.test(file),
  isWrittenIn: () => true,
  includes: (text, service) => filesNamedIn(text, path.posix.dirname(service)),
  read: (files, _plans, included = new Map()) => {
    const readings = files.map((file) => readingOf(file, included))
    return {
      statements: readings.flatMap(({ statements }) => statements),
      claims: readings.flatMap(({ claims }) => claims),
      unread: readings.flatMap(({ unread }) => unread)
    }
  }
}

function readingOf({ file, text }: TemplateFile, included: ReadonlyMap<string, string>): LanguageReading {
  const program = PROGRAM.test(file) ? readServerlessProgram(file, text) : undefined
  const { root: written, problem } = program ?? readYamlTemplate(text, { serverless: true })
  if (written === undefined)
    return { statements: [], claims: [], unread: problem === undefined ? [] : [{ file, text, ...problem }] }
  const root = new Included({ file, text }, included).service(written)
  const service = new Service(root)
  const wording = service.wording(text)
  const found = service.declarations(text, wording)
  const origin = { file, unit: service.unit(file), wording }
  return {
    ...declaredIn(program === undefined ? found : locatedOnly(found), origin),
    unread:
      program === undefined
        ? []
        : notWrittenOut(program).map(({ place, why }) => ({
            file,
            text,
            line: lineAt(text, place.start),
            why
          }))
  }
}

/** Programs may use again whatever is written in them. */
function locatedOnly({ roles, policies }: Found): Found {
  return {
    roles,
    policies: policies.map(({ place, holders, statements, unread, file }) => ({
      place,
      holders,
      statements: statements.map((one) => ({ ...one, notEdited: 'it is written in a program' })),
      ...(unread !== undefined && { unread }),
      ...(file !== undefined && { file })
    }))
  }
}

/** https://www.serverless.com/framework/docs/providers/aws/guide/iam */
class Service {
  readonly #root: TemplateValue
  readonly #name: Text | undefined
  readonly #stage: readonly string[]

  constructor(root: TemplateValue) {
    this.#root = root
    this.#name = textAt(root, 'service') ?? textAt(root, 'service', 'name')
    // `--stage` on the command line wins over what is written
    this.#stage = OPEN
  }

  /** The stack is called `<service>-<stage>`. */
  unit(file: string): Unit {
    const given = textAt(this.#root, 'provider', 'stackName')
    const name = this.#name
    const stacks =
      given !== undefined
        ? [given.pieces]
        : name === undefined
          ? []
          : [joined([name.pieces, ['-'], this.#stage])]
    return { path: file, stacks }
  }

  /** The stage is written as the service writes it elsewhere. */
  wording(text: string): Wording {
    const [stage = '${sls:stage}'] =
      /\$\{(?:sls:stage|self:provider\.stage|self:custom\.stage|opt:stage)\b[^{}]*\}/.exec(
        text.slice(saidAt(valueAt(this.#root, 'provider') ?? this.#root).start)
      ) ?? []
    const resources = itemsOf(valueAt(this.#root, 'resources')).flatMap(
      (part) => mappingAt(part, 'Resources') ?? []
    )
    const service = this.#name
    return wordingOf({
      text,
      resources: resources.length > 1 ? merged(resources) : resources[0],
      parameters: [],
      stacks: this.unit('').stacks,
      deployed: ({ role }) => {
        const [before = ''] = service?.pieces ?? []
        const rest = role.startsWith(`${before}-`) ? role.slice(before.length + 1) : ''
        const [deployed = ''] = rest.split('-')
        return deployed === '' ? [] : [{ name: stage.slice(2, -1), values: [deployed] }]
      }
    })
  }

  declarations(text: string, wording: Wording): Found {
    const resources = itemsOf(valueAt(this.#root, 'resources')).map((part) =>
      cloudFormationDeclarations(part, { text, wording })
    )
    const role = this.#serviceRole()
    return {
      roles: [
        { place: saidAt(valueAt(this.#root, 'provider') ?? this.#root), role },
        ...this.#functions()
          .filter(([, own]) => hasOwnRole(own))
          .map(([id, own, file]) => ({ place: saidAt(own), role: this.#roleOf(id, own), ...inFile(file) })),
        ...resources.flatMap(({ roles }) => roles)
      ],
      policies: [
        ...this.#ofService(role),
        ...this.#attached(role, text, wording),
        ...this.#ofFunctions(),
        ...resources.flatMap(({ policies }) => policies)
      ]
    }
  }

  #attached(role: DeployedName | undefined, text: string, wording: Wording): FoundPolicy[] {
    const owner = valueAt(this.#root, 'provider', 'iam', 'role')
    const policies = attachedToRole(
      role,
      {
        owner,
        attached: 'managedPolicies',
        own: 'statements',
        ...(this.#inheriting().length > 0 && {
          closed: 'functions with roles of their own would inherit what is put in its place'
        }),
        block: statementLines,
        brackets: statementsInBrackets,
        json: ({ statements }) =>
          statements
            .map(({ actions, resources }) =>
              JSON.stringify({
                Effect: 'Allow',
                Action: actions,
                Resource: resources.map((one) => JSON.parse(one) as unknown)
              })
            )
            .join(', ')
      },
      { text, wording }
    )
    return owner?.file === undefined
      ? policies
      : policies.map(({ place, holders, statements, unread }) => ({
          place,
          holders,
          statements,
          ...(unread !== undefined && { unread }),
          ...inFile(owner.file)
        }))
  }

  #serviceRole(): DeployedName | undefined {
    const given = textAt(this.#root, 'provider', 'iam', 'role', 'name')
    return given === undefined ? this.#generated([['lambdaRole']]) : nameFrom(given)
  }

  #ofService(name: DeployedName | undefined): FoundPolicy[] {
    const role = valueAt(this.#root, 'provider', 'iam', 'role')
    const holders = [inline(name, this.#policy())]
    holders.push(...this.#inheriting().map(([id, own]) => inline(this.#roleOf(id, own), this.#policy())))
    return valueAt(role, 'statements') === undefined
      ? policyFrom(valueAt(this.#root, 'provider'), 'iamRoleStatements', holders)
      : policyFrom(role, 'statements', holders)
  }

  /** Functions whose own roles get the service's statements too. */
  #inheriting(): OwnFunction[] {
    const isInherited = valueAt(this.#root, 'custom', 'serverless-iam-roles-per-function', 'defaultInherit')
    return this.#functions().filter(([, own]) => {
      const inherits = knownText(valueAt(own, 'iamRoleStatementsInherit')) ?? knownText(isInherited)
      return inherits === 'true' && hasOwnRole(own)
    })
  }

  /** https://www.serverless.com/plugins/serverless-iam-roles-per-function, and the framework's own since version 4. */
  #ofFunctions(): FoundPolicy[] {
    return this.#functions().flatMap(([id, own]) => {
      const holders = [inline(this.#roleOf(id, own), undefined)]
      return valueAt(own, 'iamRoleStatements') === undefined
        ? policyFrom(valueAt(own, 'iam', 'role'), 'statements', holders)
        : policyFrom(own, 'iamRoleStatements', holders)
    })
  }

  /** `functions` is a mapping, or a list of such. */
  #functions(): OwnFunction[] {
    return itemsOf(valueAt(this.#root, 'functions')).flatMap((part) =>
      part.kind === 'mapping'
        ? [...part.entries].flatMap(([id, own]): OwnFunction[] =>
            valueAt(own, 'role') === undefined ? [[id, own, part.file]] : []
          )
        : []
    )
  }

  #roleOf(id: string, own: TemplateValue): DeployedName | undefined {
    const given = textAt(own, 'iamRoleStatementsName') ?? textAt(own, 'iam', 'role', 'name')
    if (given !== undefined) return nameFrom(given)
    // what would be longer than 64 characters goes without its last word
    return this.#generated([['lambdaRole'], undefined], id)
  }

  /** `<service>-<stage>[-<function>]-<region>-lambdaRole`. @param endings each form's last word, or none */
  #generated(endings: readonly (readonly string[] | undefined)[], id?: string): DeployedName | undefined {
    const name = this.#name
    if (name === undefined) return undefined
    const before = [name.pieces, ['-'], this.#stage, ...(id === undefined ? [] : [[`-${id}`]]), ['-'], OPEN]
    const forms = endings.map((ending) => joined(ending === undefined ? before : [...before, ['-'], ending]))
    const [only = OPEN, ...others] = forms
    return others.length === 0 ? { pieces: only } : { alternatives: forms }
  }

  /** `<service>-<stage>-lambda` since 1.61, and `<stage>-<service>-lambda` before. https://github.com/serverless/serverless/blob/v3.40.0/lib/plugins/aws/lib/naming.js */
  #policy(): DeployedName | undefined {
    const name = this.#name
    return (
      name && {
        alternatives: [
          joined([name.pieces, ['-'], this.#stage, ['-lambda']]),
          joined([this.#stage, ['-'], name.pieces, ['-lambda']])
        ]
      }
    )
  }
}

/** A function, and the other file that says so, if there is one. */
type OwnFunction = [id: string, own: TemplateValue, file: string | undefined]

function inFile(file: string | undefined): { file?: string } {
  return file === undefined ? {} : { file }
}

/** Several parts of `resources`, which the framework puts together. */
function merged(parts: readonly Mapping[]): Mapping | undefined {
  const [first] = parts
  return first && { ...first, entries: new Map(parts.flatMap(({ entries }) => [...entries])) }
}

function hasOwnRole(own: TemplateValue): boolean {
  return (valueAt(own, 'iamRoleStatements') ?? valueAt(own, 'iam', 'role')) !== undefined
}

/** The framework adds statements of its own: a list without any is taken. @param owner has the statements under the key */
function policyFrom(
  owner: TemplateValue | undefined,
  key: string,
  holders: readonly Holder[]
): FoundPolicy[] {
  const statements = valueAt(owner, key)
  if (statements === undefined) return []
  const start = owner?.kind === 'mapping' ? owner.keys?.get(key) : undefined
  const { place } = statements
  const isFlow = statements.kind === 'list' && statements.style === 'flow'
  const emptied: Emptied | undefined =
    statements.file !== undefined
      ? undefined
      : isFlow
        ? { place, text: '[]' }
        : start === undefined
          ? undefined
          : { place: { start, end: place.end }, text: `${key}: []` }
  return [
    {
      place: saidAt(statements),
      holders,
      statements: orEmptied(statementsIn(statements), emptied).map((one) =>
        one.file === undefined ? one : { ...one, notEdited: 'it stands in a file that others may include' }
      ),
      ...(!areRead(statements) && { unread: 'a list of statements that stands elsewhere or is computed' }),
      ...inFile(owner?.file)
    }
  ]
}
