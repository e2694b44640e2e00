/** Statements in Terraform's JSON syntax: policies that are written as JSON texts are located, documents as data sources are read. */
import path from 'node:path'
import {
  itemsOf,
  joined,
  knownText,
  OPEN,
  textAt,
  valueAt,
  type TemplateValue
} from '../../template-value.ts'
import {
  declaredIn,
  inline,
  nameFrom,
  writtenList,
  type DeployedName,
  type Found,
  type FoundStatement,
  type StatementList
} from '../../written-statement.ts'
import type { LanguageReading, TemplateFile, TemplateLanguage } from '../template-language.ts'
import type { Wording } from '../../own-words.ts'
import { withoutShadowed } from '../terraform/terraform.ts'
import { readYamlTemplate } from '../yaml-template.ts'

/** `*.tf.json`. A module of one file each: other files of the module may use the same document, so that nothing is suggested. */
export const terraformJson: TemplateLanguage = {
  name: 'Terraform JSON',
  files: ['**/*.{tf,tofu}.json'],
  builtFolders: [],
  mayBe: (file) => /\.(tf|tofu)\.json$/.test(file),
  isWrittenIn: () => true,
  read(files): LanguageReading {
    const readings = withoutShadowed(files).map(readFile)
    return {
      statements: readings.flatMap(({ statements }) => statements),
      claims: readings.flatMap(({ claims }) => claims),
      unread: readings.flatMap(({ unread }) => unread)
    }
  }
}

/** Nothing is suggested, so that nothing is worded. */
const AS_TEXT: Wording = {
  text: (text) => JSON.stringify(text),
  resource: () => ({ withheld: 'another file may use the document' })
}

function readFile({ file, text }: TemplateFile): LanguageReading {
  const { root, problem } = readYamlTemplate(text, { serverless: true })
  if (root === undefined)
    return { statements: [], claims: [], unread: problem === undefined ? [] : [{ file, text, ...problem }] }
  const unit = { path: path.posix.dirname(file), stacks: [] }
  return { ...declaredIn(found(root, text), { file, unit, wording: AS_TEXT }), unread: [] }
}

function found(root: TemplateValue, text: string): Found {
  const roles = entriesOf(valueAt(root, 'resource', 'aws_iam_role'))
  const policies = entriesOf(valueAt(root, 'resource', 'aws_iam_role_policy'))
  const referred = (value: TemplateValue | undefined, pattern: RegExp): string | undefined =>
    value === undefined ? undefined : pattern.exec(text.slice(value.place.start, value.place.end))?.[1]
  return {
    roles: roles.map(([, role]) => ({ place: role.place, role: nameOf(role) })),
    policies: policies.map(([, policy]) => {
      const label = referred(valueAt(policy, 'role'), /^"\$\{aws_iam_role\.([\w-]+)\.(?:id|name)\}"$/)
      const role = roles.find(([one]) => one === label)?.[1]
      const name = role === undefined ? nameFrom(textAt(policy, 'role')) : nameOf(role)
      const data = referred(
        valueAt(policy, 'policy'),
        /^"\$\{data\.aws_iam_policy_document\.([\w-]+)\.json\}"$/
      )
      const document = data === undefined ? undefined : valueAt(root, 'data', 'aws_iam_policy_document', data)
      return {
        place: policy.place,
        // other files of the module, which are not seen from here, may use the same document
        holders: [{ ...inline(name, nameOf(policy)), several: true }],
        ...statementsOf(document)
      }
    })
  }
}

function entriesOf(value: TemplateValue | undefined): [string, TemplateValue][] {
  return value?.kind === 'mapping' ? [...value.entries] : []
}

function nameOf(block: TemplateValue): DeployedName | undefined {
  const prefix = textAt(block, 'name_prefix')
  return prefix === undefined
    ? nameFrom(textAt(block, 'name'))
    : nameFrom({ ...prefix, pieces: joined([prefix.pieces, OPEN]) })
}

function statementsOf(document: TemplateValue | undefined): {
  statements: FoundStatement[]
  unread?: string
} {
  const written = valueAt(document, 'statement')
  const items = itemsOf(written)
  const isOverridden = ['override_policy_documents', 'source_policy_documents'].some(
    (key) => valueAt(document, key) !== undefined
  )
  if (written === undefined || isOverridden)
    return { statements: [], unread: 'a policy that Terraform computes' }
  const list: StatementList = {
    place: written.place,
    size: items.length,
    style: written.kind === 'list' ? written.style : 'single',
    places: items.map(({ place }) => place)
  }
  let unread = 0
  const statements = items.flatMap((item, index): FoundStatement[] => {
    const effect = valueAt(item, 'effect')
    if (effect !== undefined && knownText(effect) !== 'Allow') return []
    const actions = writtenList(valueAt(item, 'actions'))
    const resources = writtenList(valueAt(item, 'resources'))
    const sid = textAt(item, 'sid')
    if (actions === undefined || resources === undefined) {
      unread++
      return []
    }
    const conditional = valueAt(item, 'condition') !== undefined
    return [
      {
        ...(sid !== undefined && { sid }),
        actions,
        resources,
        conditional,
        place: item.place,
        list,
        index,
        shared: false
      }
    ]
  })
  return { statements, ...(unread > 0 && { unread: 'a policy that Terraform computes' }) }
}
