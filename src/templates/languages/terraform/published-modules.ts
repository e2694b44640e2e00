/** Published modules that many use: which roles and policies they make of their inputs. */
import { joined, knownText, OPEN, type TemplateValue, type Text } from '../../template-value.ts'
import {
  nameFrom,
  writtenList,
  type DeployedName,
  type FoundStatement,
  type StatementList
} from '../../written-statement.ts'
import type { Block } from './hcl.ts'

/** What a call of a module makes. */
export interface MadeByModule {
  role?: DeployedName
  policies: readonly ModulePolicy[]
}

export interface ModulePolicy {
  name: DeployedName | undefined
  managed: boolean
  /** A document, or the statements as inputs of the module. */
  from: { document: TemplateValue } | { statements: TemplateValue }
}

/** @returns undefined for a module of which nothing is known, or that makes no role or policy */
export function madeByModule(block: Block): MadeByModule | undefined {
  const source = knownText(block.attributes.get('source'))?.replace(
    /^registry\.(terraform\.io|opentofu\.org)\//,
    ''
  )
  switch (source) {
    case 'terraform-aws-modules/lambda/aws':
      return ofLambda(block)
    case 'terraform-aws-modules/iam/aws//modules/iam-policy':
      return ofPolicy(block)
    case 'terraform-aws-modules/iam/aws//modules/iam-role':
      return ofRole(block)
    default:
      return undefined
  }
}

function textOf({ attributes }: Block, key: string): Text | undefined {
  const value = attributes.get(key)
  return value?.kind === 'text' ? value : undefined
}

/** https://github.com/terraform-aws-modules/terraform-aws-lambda/blob/master/iam.tf */
function ofLambda(block: Block): MadeByModule | undefined {
  if (block.attributes.has('lambda_role') || knownText(block.attributes.get('create_role')) === 'false')
    return undefined
  const role = textOf(block, 'role_name') ?? textOf(block, 'function_name')
  const policy = textOf(block, 'policy_name') ?? role
  const named = (ending: string): DeployedName | undefined =>
    policy && nameFrom({ ...policy, pieces: joined([policy.pieces, [ending]]) })
  const statements = block.attributes.get('policy_statements')
  const json = block.attributes.get('policy_json')
  const jsons = block.attributes.get('policy_jsons')
  return {
    ...(role && { role: nameFrom(role) ?? { pieces: OPEN } }),
    policies: [
      ...(statements === undefined ? [] : [{ name: named('-inline'), managed: false, from: { statements } }]),
      ...(json === undefined
        ? []
        : [{ name: policy && nameFrom(policy), managed: false, from: { document: json } }]),
      ...(jsons?.kind === 'list'
        ? jsons.items.map((document, index) => ({
            name: named(`-${index}`),
            managed: false,
            from: { document }
          }))
        : [])
    ]
  }
}

/** https://github.com/terraform-aws-modules/terraform-aws-iam/tree/master/modules/iam-policy */
function ofPolicy(block: Block): MadeByModule | undefined {
  const document = block.attributes.get('policy')
  return document && { policies: [{ name: nameIn(block), managed: true, from: { document } }] }
}

/** https://github.com/terraform-aws-modules/terraform-aws-iam/tree/master/modules/iam-role */
function ofRole(block: Block): MadeByModule {
  const given = textOf(block, 'name')
  // the module begins names with it unless it is told not to
  const isWhole = knownText(block.attributes.get('use_name_prefix')) === 'false'
  const role = given && nameFrom(isWhole ? given : { ...given, pieces: joined([given.pieces, ['-'], OPEN]) })
  const statements = block.attributes.get('inline_policy_permissions')
  return {
    ...(role && { role }),
    policies: statements === undefined ? [] : [{ name: role, managed: false, from: { statements } }]
  }
}

function nameIn(block: Block): DeployedName | undefined {
  const name = textOf(block, 'name')
  const prefix = textOf(block, 'name_prefix')
  if (name !== undefined) return nameFrom(name)
  return prefix && nameFrom({ ...prefix, pieces: joined([prefix.pieces, OPEN]) })
}

/**
 * Statements as a module takes them: a mapping by names, or a list.
 * @returns them, and whether those are all
 */
export function moduleStatements(value: TemplateValue): { found: FoundStatement[]; whole: boolean } {
  const entries: [sid: string, item: TemplateValue, start: number][] =
    value.kind === 'mapping'
      ? [...value.entries].map(([key, item]) => [key, item, value.keys?.get(key) ?? item.place.start])
      : value.kind === 'list'
        ? value.items.map((item, index) => [String(index), item, item.place.start])
        : []
  const list: StatementList = {
    place: value.place,
    size: entries.length,
    style: value.kind === 'list' ? value.style : 'nested',
    places: entries.map(([, { place }, start]) => ({ start, end: place.end }))
  }
  let whole = value.kind === 'list' || (value.kind === 'mapping' && value.whole)
  const found = entries.flatMap(([key, item, start], index): FoundStatement[] => {
    if (item.kind !== 'mapping' || !item.whole) {
      whole = false
      return []
    }
    const effect = knownText(item.entries.get('effect'))
    if (effect === 'Deny' || item.entries.has('not_actions') || item.entries.has('not_resources')) return []
    const actions = writtenList(item.entries.get('actions'))
    const resources = writtenList(item.entries.get('resources'))
    const given = item.entries.get('sid')
    if (
      actions === undefined ||
      resources === undefined ||
      (item.entries.has('effect') && effect !== 'Allow')
    ) {
      whole = false
      return []
    }
    const named: Text = {
      kind: 'text',
      // the module makes a Sid of the key
      pieces: [key.replaceAll(/[^0-9A-Za-z]/g, '')],
      literal: false,
      place: { start, end: start },
      shared: false
    }
    return [
      {
        sid: given?.kind === 'text' ? given : named,
        actions,
        resources,
        conditional: ['condition', 'conditions'].some((one) => item.entries.has(one)),
        place: { start, end: item.place.end },
        list,
        index,
        shared: false
      }
    ]
  })
  return { found, whole }
}
