/** The recipes of docs/forks.md keep what the scan reads of AWS's answers, and of secrets nothing. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { FunctionConfiguration } from '../../src/needs/configuration/configuration.ts'

const page = readFileSync('docs/forks.md', 'utf8')

function recipe(command: string): string {
  return page.split(`${command} `)[1]?.split(' > iam/')[0] ?? ''
}

describe('the recipe for functions', () => {
  const query = recipe('aws lambda list-functions')

  it('keeps every field that the scan reads', () => {
    for (const field of Object.keys(FunctionConfiguration.entries))
      expect(query).toContain(`${field}: ${field}`)
  })

  it('keeps the environment variables that the scan reads, and no others', () => {
    const { Variables } = FunctionConfiguration.entries.Environment.wrapped.entries
    const read = Object.keys(Variables.wrapped.entries)
    const kept = [...query.matchAll(/\b([A-Z]+_[A-Z_]+): \1\b/g)].map(([, name]) => String(name))
    expect(kept.toSorted()).toEqual(read.toSorted())
    expect(query).not.toMatch(
      /Variables: Variables[,}]|Environment: Environment[,}]|Environment\.Variables[,}]/
    )
  })
})

it('the recipe for roles keeps no tags, trust policies, users or groups', () => {
  const query = recipe('aws iam get-account-authorization-details')
  for (const field of [
    'RolePolicyList',
    'AttachedManagedPolicies',
    'PermissionsBoundaryArn',
    'PolicyVersionList',
    'Document'
  ])
    expect(query).toContain(field)
  expect(query).not.toMatch(/Tags|AssumeRolePolicyDocument|UserDetailList|GroupDetailList/)
})
