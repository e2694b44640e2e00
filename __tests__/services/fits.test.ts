/**
 * "The narrowest pattern that is sure to fit": where a trace shows no resource, what is written holds every resource that the operation may
 * have named, for every operation of AWS's reference.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Call, Workload } from '../../src/domain/call.ts'
import { needsOf } from '../../src/needs/needs.ts'
import { loadReference, type ReferenceFile, type ResourceType } from '../../src/reference/reference.ts'
import { curatedRule } from '../../src/services/table.ts'
import { isMatch } from './patterns.ts'

const reference = await loadReference()
const file = JSON.parse(readFileSync('src/reference/reference.json', 'utf8')) as ReferenceFile
const workload: Workload = {
  arn: 'arn:aws:lambda:eu-west-1:111122223333:function:shop',
  kind: 'lambda',
  name: 'shop',
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333'
}
const anywhere: Workload = { ...workload, arn: 'segment:shop', kind: 'segment', region: '' }
const operations = Object.entries(file.services).flatMap(([prefix, { clients }]) =>
  Object.entries(clients).flatMap(([client, lines]) =>
    lines.map((line) => ({ prefix, client, operation: line.split('=')[0] ?? '' }))
  )
)
/** Their actions are verbs that every operation shares: which path an operation is on its name says. */
const BY_OPERATION = new Set(['apigateway', 'execute-api'])

/** A resource of each of a type's formats, in the place of the call. */
function samples({ formats }: ResourceType, region: string): string[] {
  return formats.map((format) =>
    format
      .replace('${Partition}', 'aws')
      .replace('${Region}', region)
      .replace('${Account}', '111122223333')
      .replaceAll(/\$\{[^}]*\}/g, 'sample-1')
  )
}

function unfit(call: Call, prefix: string, client: string, region: string, caller = workload): string[] {
  const { needs } = needsOf(call, caller, reference)
  const rule = curatedRule(prefix, client, call.operation)
  return [...new Set(needs.map(({ action }) => action))].flatMap((action) => {
    if (BY_OPERATION.has(action.split(':')[0] ?? '')) return []
    const limits = rule?.needs.filter((need) => need.action === action).map(({ types }) => types) ?? []
    const patterns = needs.filter((need) => need.action === action).map(({ resource }) => resource)
    return (reference.action(action)?.types ?? [])
      .filter(({ name }) => limits.length === 0 || limits.some((types) => types?.includes(name) ?? true))
      .flatMap((type) => samples(type, region))
      .filter((arn) => !patterns.some((pattern) => isMatch(pattern, arn)))
      .map((arn) => `${client} ${call.operation}: ${action} ${arn}`)
  })
}

describe('what is written where a trace shows no resource', () => {
  it('holds every resource that the operation may have named', () => {
    const wrong = operations.flatMap(({ prefix, client, operation }) =>
      unfit(
        { service: client, operation, region: 'us-east-1', parameters: {}, outcome: 'ok' },
        prefix,
        client,
        'us-east-1'
      )
    )
    expect(operations.length).toBeGreaterThan(18_000)
    expect(wrong).toEqual([])
  })

  it('holds resources of every region where nothing shows the call’s or the workload’s', () => {
    const wrong = operations.flatMap(({ prefix, client, operation }) =>
      unfit(
        { service: client, operation, parameters: {}, outcome: 'ok' },
        prefix,
        client,
        'ap-south-2',
        anywhere
      )
    )
    expect(wrong).toEqual([])
  })

  it('holds models of other regions, to which an inference profile or a prompt leads', () => {
    const call: Call = {
      service: 'BedrockRuntime',
      operation: 'Converse',
      region: 'us-east-1',
      parameters: {},
      outcome: 'ok'
    }
    const patterns = needsOf(call, workload, reference).needs.map(({ resource }) => resource)
    for (const arn of [
      'arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-3-haiku-20240307-v1:0',
      'arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-3-haiku-20240307-v1:0',
      'arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc123'
    ])
      expect(patterns.filter((pattern) => isMatch(pattern, arn))).not.toEqual([])
  })
})

describe('what is written of a function that OpenTelemetry names', () => {
  it.each([
    ['Invoke', ['function:price', 'function:price:*']],
    ['UpdateFunctionCode', ['function:price']]
  ])('holds the versions and aliases that %s may have named', (operation, resources) => {
    const call: Call = {
      service: 'Lambda',
      operation,
      region: 'eu-west-1',
      parameters: { FunctionName: ['price'] },
      shortened: ['FunctionName'],
      dialect: 'opentelemetry',
      outcome: 'ok'
    }
    expect(needsOf(call, workload, reference).needs.map(({ resource }) => resource)).toEqual(
      resources.map((resource) => `arn:aws:lambda:eu-west-1:111122223333:${resource}`)
    )
  })
})
