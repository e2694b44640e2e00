import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePolicy } from '../../src/policy/document.ts'

const ALLOW = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }

describe('parsePolicy', () => {
  it('takes one statement without a list', () => {
    expect(parsePolicy('p', { Version: '2012-10-17', Statement: ALLOW }).statements).toHaveLength(1)
  })

  it('takes texts and lists alike', () => {
    const list = { ...ALLOW, Action: ['s3:GetObject'], Resource: ['*'] }
    expect(parsePolicy('p', { Statement: [list] })).toEqual(parsePolicy('p', { Statement: [ALLOW] }))
  })

  it.each([
    ['an object', (document: object) => document],
    ['its text', (document: object) => JSON.stringify(document)],
    ['indented text with space around it', (document: object) => `\n ${JSON.stringify(document, null, 2)}\n`],
    [
      'URL-encoded text, as IAM’s API gives it',
      (document: object) => encodeURIComponent(JSON.stringify(document))
    ]
  ])('takes %s', (_, form) => {
    const document = { Statement: [{ ...ALLOW, Resource: 'arn:aws:s3:::a%20b/ü+*' }] }
    expect(parsePolicy('p', form(document)).statements[0]?.resources.patterns).toEqual([
      'arn:aws:s3:::a%20b/ü+*'
    ])
  })

  it('keeps where a statement stands and what it is called', () => {
    const { name, statements } = parsePolicy('reader', {
      Statement: [ALLOW, { ...ALLOW, Sid: 'Second', Effect: 'Deny' }]
    })
    expect(name).toBe('reader')
    expect(statements.map(({ index, sid, effect }) => [index, sid, effect])).toEqual([
      [0, undefined, 'Allow'],
      [1, 'Second', 'Deny']
    ])
  })

  it('takes NotAction and NotResource', () => {
    const statement = { Effect: 'Deny', NotAction: ['iam:*'], NotResource: 'arn:aws:s3:::a' }
    expect(parsePolicy('p', { Statement: statement }).statements[0]).toMatchObject({
      actions: { not: true, patterns: ['iam:*'] },
      resources: { not: true, patterns: ['arn:aws:s3:::a'] }
    })
  })

  it.each(['2012-10-17', '2008-10-17', undefined])('takes version %s', (Version) => {
    expect(parsePolicy('p', { Version, Statement: [ALLOW] }).statements).toHaveLength(1)
  })

  it('takes an empty list of statements, and of actions', () => {
    expect(parsePolicy('p', { Statement: [] }).statements).toEqual([])
    expect(
      parsePolicy('p', { Statement: [{ ...ALLOW, Action: [] }] }).statements[0]?.actions.patterns
    ).toEqual([])
  })

  it.each([
    [undefined, false],
    [{}, false],
    [{ StringEquals: { 'aws:SourceAccount': '111122223333' } }, true],
    [{ Bool: { 'aws:SecureTransport': true }, NumericLessThan: { 's3:max-keys': 10 } }, true]
  ])('knows whether a condition narrows it: %j', (Condition, expected) => {
    expect(parsePolicy('p', { Statement: [{ ...ALLOW, Condition }] }).statements[0]?.conditional).toBe(
      expected
    )
  })

  it.each<[what: string, document: unknown, ...words: string[]]>([
    ['text that is no JSON', 'no json', 'reader', 'JSON'],
    ['URL-encoded text that is no JSON', '%7Bno', 'reader', 'JSON'],
    ['a broken encoding', '%zz', 'reader', 'JSON'],
    ['nothing', undefined, 'reader'],
    ['a number', 7, 'reader'],
    ['a list', [], 'reader'],
    ['no statement', {}, 'reader', 'Statement'],
    ['a statement that is none', { Statement: [ALLOW, 'x'] }, 'reader', 'statement 1'],
    ['no effect', { Statement: [ALLOW, { ...ALLOW, Effect: undefined }] }, 'reader', 'statement 1', 'Effect'],
    ['another effect', { Statement: [{ ...ALLOW, Effect: 'allow' }] }, 'reader', 'statement 0', 'Effect'],
    [
      'an action of another type',
      { Statement: [{ ...ALLOW, Action: 7 }] },
      'reader',
      'statement 0',
      'Action'
    ],
    [
      'an action of another type in a list',
      { Statement: [{ ...ALLOW, Action: ['s3:*', null] }] },
      'reader',
      'statement 0',
      'Action'
    ],
    ['no action', { Statement: [{ ...ALLOW, Action: undefined }] }, 'reader', 'statement 0', 'Action'],
    [
      'both Action and NotAction',
      { Statement: [{ ...ALLOW, NotAction: 'iam:*' }] },
      'reader',
      'statement 0',
      'NotAction'
    ],
    ['no resource', { Statement: [{ ...ALLOW, Resource: undefined }] }, 'reader', 'statement 0', 'Resource'],
    [
      'both Resource and NotResource',
      { Statement: [{ ...ALLOW, NotResource: '*' }] },
      'reader',
      'statement 0',
      'NotResource'
    ],
    [
      'a condition that is none',
      { Statement: [{ ...ALLOW, Condition: 'x' }] },
      'reader',
      'statement 0',
      'Condition'
    ]
  ])('names policy, statement and element of %s', (_, document, ...words) => {
    let message = ''
    try {
      parsePolicy('reader', document)
    } catch (error) {
      message = error instanceof Error ? error.message : ''
    }
    for (const word of words) expect(message).toContain(word)
    expect(message).not.toContain('\n')
  })

  it('throws nothing but errors with a message, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        try {
          parsePolicy('reader', document)
        } catch (error) {
          expect((error as Error).message).toMatch(/^policy reader/)
        }
      })
    )
  })
})
