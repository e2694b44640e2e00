/**
 * docs/tracing.md: of how many operations of each service a trace shows the resources, by dialect, from the table of services and from
 * the list that the X-Ray SDKs record by default.
 */
import { createRequire } from 'node:module'
import { markdownTable } from 'markdown-table'
import * as v from 'valibot'
import type { Parameters, Workload } from '../../src/domain/call.ts'
import { needsOf } from '../../src/needs/needs.ts'
import { loadReference, type Reference } from '../../src/reference/reference.ts'
import { clientsNamed } from '../../src/reference/service-names.ts'
import { fieldsOf, parametersOf, pascal } from '../../src/services/table.ts'
import { openTelemetry } from '../../src/traces/dialects/opentelemetry.ts'
import { xraySdk } from '../../src/traces/dialects/xray-sdk.ts'
import { withBlock } from '../blocks.ts'
import { MOST_USED } from './most-used.ts'

const FUNCTION: Workload = {
  arn: 'arn:aws:lambda:eu-west-1:111122223333:function:shop',
  kind: 'lambda',
  name: 'shop',
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333'
}

interface Column {
  title: string
  dialect: string
  /** The parameters of an operation that documents of the dialect show. */
  shows(client: string, operation: string): readonly string[]
}

const OWN = v.object({
  services: v.record(
    v.string(),
    v.object({
      operations: v.record(
        v.string(),
        v.object({
          request_parameters: v.optional(v.array(v.string())),
          request_descriptors: v.optional(v.record(v.string(), v.unknown()))
        })
      )
    })
  )
})
/** What the X-Ray SDKs record as they are: https://github.com/aws/aws-xray-sdk-node packages/core/lib/resources/aws_whitelist.json */
const own = v.parse(
  OWN,
  createRequire(import.meta.url)('aws-xray-sdk-core/dist/lib/resources/aws_whitelist.json')
).services
/** Maps of which the SDKs record the keys: the tables of a batch. */
const OF_KEYS: Readonly<Record<string, string>> = { RequestItems: 'TableName' }

const COLUMNS: readonly Column[] = [
  {
    title: 'X-Ray SDKs, as they are',
    dialect: xraySdk.name,
    shows(client, operation) {
      const entry = own[client]?.operations[operation.charAt(0).toLowerCase() + operation.slice(1)]
      const names = [...(entry?.request_parameters ?? []), ...Object.keys(entry?.request_descriptors ?? {})]
      return names.map((name) => OF_KEYS[name] ?? pascal(name))
    }
  },
  {
    title: 'X-Ray SDKs, with our list',
    dialect: xraySdk.name,
    shows: (client, operation) => [
      ...(parametersOf(client, operation) ?? []).map(pascal),
      ...(own[client]?.operations[operation.charAt(0).toLowerCase() + operation.slice(1)] === undefined
        ? []
        : Object.values(OF_KEYS))
    ]
  },
  {
    title: 'OpenTelemetry and ADOT, with all attributes that are read',
    dialect: openTelemetry.name,
    shows(client, operation) {
      const fields = fieldsOf(client, operation, { dialect: openTelemetry.name, fields: () => [] })
      return [...new Set([...fields.values()].map(({ parameter }) => parameter))]
    }
  }
]

/**
 * @param written docs/tracing.md as it stands; what is not generated is kept
 * @returns the same with its table of dialects and services
 */
export async function withDialects(written: string): Promise<string> {
  const reference = await loadReference()
  const rows = MOST_USED.map((client) => {
    const prefixes = clientsNamed(client, reference).filter((one) => one.client === client)
    const operations = prefixes.flatMap(({ prefix }) => [...reference.operations(prefix, client)])
    return [
      client,
      String(operations.length),
      ...COLUMNS.map((column) => cell(column, client, operations, reference))
    ]
  })
  const table = markdownTable([['client', 'operations', ...COLUMNS.map(({ title }) => title)], ...rows])
  return withBlock('docs/tracing.md', written, 'dialects', table)
}

/** `exactly / wider / unknown`. */
function cell(column: Column, client: string, operations: readonly string[], reference: Reference): string {
  const counts = { exactly: 0, wider: 0, unknown: 0 }
  for (const operation of operations) counts[readAs(column, client, operation, reference)]++
  return `${counts.exactly} / ${counts.wider} / ${counts.unknown}`
}

/** How an operation is read at best, where the document shows all that the dialect can show of it. */
function readAs(
  column: Column,
  client: string,
  operation: string,
  reference: Reference
): 'exactly' | 'wider' | 'unknown' {
  const { dialect } = column
  const known = (parametersOf(client, operation) ?? []).map(pascal)
  const shown = column.shows(client, operation).filter((name) => known.includes(name) || BESIDES.has(name))
  const needs = (parameters: Parameters) =>
    needsOf(
      { service: client, operation, region: 'eu-west-1', parameters, outcome: 'ok', dialect },
      FUNCTION,
      reference
    )
  const bare = needs({})
  if (bare.needs.length === 0) return bare.unresolved === undefined ? 'exactly' : 'unknown'
  const arns = bare.needs.flatMap(({ action }) => arnsFor(action, reference))
  const isBare = bare.needs.every(({ precision }) => precision !== 'wider')
  const isExact =
    isBare ||
    values(shown, [...new Set(arns)]).some((parameters) =>
      needs(parameters).needs.every(({ precision }) => precision !== 'wider')
    )
  return isExact ? 'exactly' : 'wider'
}

/** Names of parameters that stand for one within another, which no operation has as its own. */
const BESIDES = new Set([
  'TableName',
  'QueueUrl',
  'TopicArn',
  'CopySource',
  'GuardrailId',
  'GuardrailIdentifier',
  'SecretId'
])

/** Values that a name, an id, a URL or an ARN may have: one kind for all parameters, and names beside an ARN. */
function values(shown: readonly string[], arns: readonly string[]): Parameters[] {
  if (shown.length === 0) return []
  return [...OTHERS, ...arns].flatMap((value) => [
    Object.fromEntries(shown.map((name) => [name, [value]])),
    Object.fromEntries(shown.map((name) => [name, [/Arn$|ARN$|Id$/.test(name) ? value : 'shop']]))
  ])
}

const OTHERS = [
  'shop',
  '1b5f2c3d-7a10-4c55-9f0e-2d6c8e4a9b01',
  'https://sqs.eu-west-1.amazonaws.com/111122223333/orders',
  'anthropic.claude-3-haiku-20240307-v1:0',
  'arn:aws:states:eu-west-1:111122223333:execution:order-flow:run-1'
]

function arnsFor(action: string, reference: Reference): string[] {
  return (reference.action(action)?.types ?? []).flatMap(({ formats }) =>
    formats.map((format) =>
      format
        .replace('${Partition}', 'aws')
        .replace('${Region}', 'eu-west-1')
        .replace('${Account}', '111122223333')
        .replaceAll(/\$\{[^}]*\}/g, 'shop1')
    )
  )
}
