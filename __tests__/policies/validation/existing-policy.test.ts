import { describe, expect, it } from '@jest/globals'
import { joinPolicies } from '../../../src/policies/validation/existing-policy.ts'

const READ = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }

function joined(...documents: unknown[]): unknown {
  const text = joinPolicies(documents.map((document, i) => ({ name: `p${i}`, document })))
  return text === undefined ? undefined : JSON.parse(text)
}

describe('joined policies', () => {
  it('have the statements of all of them, one or many, in any form of document, without Sids', () => {
    const document = { Version: '2012-10-17', Statement: { Sid: 'Same', ...READ } }
    const text = JSON.stringify({ ...document, Statement: [document.Statement] })
    expect(joined(document, text, encodeURIComponent(text))).toEqual({
      Version: '2012-10-17',
      Statement: [READ, READ, READ]
    })
  })

  it('keep whatever else a statement has', () => {
    const statement = {
      Effect: 'Deny',
      NotAction: ['s3:*'],
      NotResource: 'arn:aws:s3:::a',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } }
    }
    expect(joined({ Version: '2012-10-17', Statement: [statement] })).toMatchObject({
      Statement: [statement]
    })
  })

  it.each([
    ['2012-10-17', 'arn:aws:s3:::a/${aws:username}'],
    ['2008-10-17', 'arn:aws:s3:::a/${$}{aws:username}'],
    [undefined, 'arn:aws:s3:::a/${$}{aws:username}']
  ])('of version %s mean by a variable what they meant', (Version, resource) => {
    const document = { Version, Statement: [{ ...READ, Resource: 'arn:aws:s3:::a/${aws:username}' }] }
    expect(joined(document)).toEqual({
      Version: '2012-10-17',
      Statement: [{ ...READ, Resource: resource }]
    })
  })

  it('are none without a statement', () => {
    expect(joined()).toBeUndefined()
    expect(joined({ Statement: [] })).toBeUndefined()
  })

  it.each([['{'], ['%'], [{}], [null], [{ Statement: 'x' }]])('name the one that is none: %j', (document) => {
    expect(() => joined(document)).toThrow('policy p0 is malformed')
  })
})
