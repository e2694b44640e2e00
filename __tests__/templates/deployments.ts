/** What a deployment makes of the repositories: small readings of the templates that share nothing with the ones under test. */
import { parse, type CollectionTag, type ScalarTag } from 'yaml'
import { lambdaTrace, type TracedCall } from '../e2e/traces.ts'
import { ACCOUNT, functionArn, roleArn } from '../e2e/shop.ts'
import type { Report } from '../../src/report/report.ts'
import { scanOf } from '../scan-in-memory.ts'

export interface Deployed {
  /** Of the function; its role's ARN is made of `role`. */
  name: string
  role: string
  policies: { name: string; document: object }[]
  calls: TracedCall[]
}

/** The report of a scan of what was deployed. */
export async function scanned(deployed: readonly Deployed[]): Promise<Report> {
  const traces = deployed.map(({ name, calls }) => lambdaTrace({ functionArn: functionArn(name), calls }))
  const roles = deployed.map(({ name, role, policies }) => [
    roleArn(role),
    { functions: [functionArn(name)], policies: { policies, unread: [] } }
  ])
  return scanOf(traces, Object.fromEntries(roles))
}

/** What references and pseudo-parameters become, by name; `Name.Arn` for an attribute. */
type Values = Record<string, string>

const PSEUDO: Values = { 'AWS::Region': 'us-east-1', 'AWS::AccountId': ACCOUNT, 'AWS::Partition': 'aws' }

/** The template as CloudFormation would have it with every intrinsic function resolved. */
export function resolved(text: string, values: Values): unknown {
  return evaluated(parse(text, { customTags: tags() }), { ...PSEUDO, ...values })
}

function evaluated(value: unknown, values: Values): unknown {
  if (Array.isArray(value)) return value.map((item) => evaluated(item, values))
  if (typeof value === 'string')
    return value.replaceAll(/\$\{((?:aws|sls):\w+)\}/g, (_, name: string) => valueOf(name, values))
  if (typeof value !== 'object' || value === null) return value
  const [[name, argument] = ['']] = Object.entries(value)
  if (name === 'Ref') return valueOf(String(argument), values)
  if (name === 'Fn::GetAtt') return valueOf([argument].flat().join('.'), values)
  if (name === 'Fn::Sub')
    return String(argument).replaceAll(/\$\{([^}]+)\}/g, (_, inner: string) => valueOf(inner, values))
  if (name === 'Fn::Join') {
    const [delimiter, parts] = argument as [string, unknown[]]
    return parts.map((part) => evaluated(part, values)).join(delimiter)
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, evaluated(inner, values)]))
}

function valueOf(name: string, values: Values): string {
  return values[name] ?? `unset-${name.replaceAll(/\W/g, '-')}`
}

function tags(): (ScalarTag | CollectionTag)[] {
  return ['Ref', 'Sub', 'GetAtt'].map((name) => ({
    tag: `!${name}`,
    resolve: (text: string) => ({ [name === 'Ref' ? name : `Fn::${name}`]: text })
  }))
}

/** The statements of a Terraform file whose lists are of texts, as the provider would write them. */
export function terraformDocument(block: string, values: Values): object {
  const filled = block.replaceAll(/aws_\w+\.\w+\.arn/g, (name) => `"${valueOf(name, values)}"`)
  const statements = filled.includes('jsonencode')
    ? (filled.split('Statement')[1] ?? '').split(/(?<=\})\s*,/)
    : filled.split(/\n {2}statement \{/).slice(1)
  return {
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({
      ...(statement.includes('sid ') && { Sid: 'Table' }),
      Effect: 'Allow',
      Action: textsOf(statement, /\b(?:actions|Action) +=\s*(\[[^\]]*\]|"[^"]*")/),
      Resource: textsOf(statement, /\b(?:resources|Resource) +=\s*(\[[^\]]*\]|"[^"]*")/),
      ...(statement.includes('condition {') && { Condition: { Bool: { 'aws:SecureTransport': 'true' } } })
    }))
  }
}

function textsOf(statement: string, list: RegExp): string[] {
  return [...(list.exec(statement)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
}
