import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { parsePolicy } from '../../src/iam/document.ts'

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

  it.each<[condition: unknown, ...tests: [operator: string, key: string, values: string[]][]]>([
    [undefined],
    [{}],
    [{ StringEquals: {} }],
    [
      { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      ['StringEquals', 'aws:SourceAccount', ['111122223333']]
    ],
    [
      { Bool: { 'aws:SecureTransport': true }, NumericLessThan: { 's3:max-keys': 10, 's3:x': ['1', 2] } },
      ['Bool', 'aws:SecureTransport', ['true']],
      ['NumericLessThan', 's3:max-keys', ['10']],
      ['NumericLessThan', 's3:x', ['1', '2']]
    ],
    [
      { 'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': ['a*', 'b'] } },
      ['ForAnyValue:StringLikeIfExists', 'aws:TagKeys', ['a*', 'b']]
    ]
  ])('reads the tests of a condition, values as texts: %j', (Condition, ...tests) => {
    const { statements } = parsePolicy('p', { Statement: [{ ...ALLOW, Condition }] })
    expect(statements[0]?.conditions.map(({ operator, key, values }) => [operator, key, values])).toEqual(
      tests
    )
  })

  it.each([
    ['2012-10-17', true],
    ['2008-10-17', false],
    [undefined, false]
  ])('has policy variables in version %s: %s', (Version, expected) => {
    expect(parsePolicy('p', { Version, Statement: [ALLOW] }).statements[0]?.variables).toBe(expected)
  })

  it('takes an empty Sid for none, and an Id', () => {
    const { statements } = parsePolicy('p', { Id: 'i', Statement: [{ ...ALLOW, Sid: '' }] })
    expect(statements[0]).not.toHaveProperty('sid')
  })

  it.each(['*', '*:*', 's3:*', 'S3:Get*', 's3:?etObject', 's3:*Object*', 'execute-api:Invoke'])(
    'takes the action %s',
    (Action) => {
      expect(parsePolicy('p', { Statement: { ...ALLOW, Action } }).statements[0]?.actions.patterns).toEqual([
        Action
      ])
    }
  )

  // "wildcards (*) in the service segment" are refused, and so is what stands for several services in part
  it.each(['', 's3', 's3:', ':GetObject', 's*:GetObject', '?3:GetObject', '*:GetObject', '**', '?', 's 3:x'])(
    'refuses the action %j, listed too, and in NotAction',
    (Action) => {
      for (const form of [{ Action }, { Action: ['s3:*', Action] }])
        expect(() => parsePolicy('reader', { Statement: [ALLOW, { ...ALLOW, ...form }] })).toThrow(
          /^policy reader, statement 1, Action: /
        )
      const { Action: _, ...others } = ALLOW
      expect(() => parsePolicy('reader', { Statement: { ...others, NotAction: Action } })).toThrow(
        /^policy reader, statement 0, NotAction: /
      )
    }
  )

  it.each([
    '*',
    'arn:aws:s3:::a',
    'arn:*:s3:::a/*',
    'arn:aws*:s3:::a/*',
    'arn:aws:*',
    'arn:aws:s3',
    'arn:aws:dynamodb:*:table/x',
    'arn:aws:s3:::${aws:PrincipalTag/team}/*'
  ])('takes the resource %s', (Resource) => {
    expect(parsePolicy('p', { Statement: { ...ALLOW, Resource } }).statements[0]?.resources.patterns).toEqual(
      [Resource]
    )
  })

  it.each([
    '',
    'a',
    '**',
    '?',
    's3:::a',
    'uploads/*',
    'arn',
    'arn:aws',
    'arn::s3:::a',
    'arn:aws:s*:::a',
    'arn:aws:*:::a',
    'arn:aws:?3:::a'
  ])('refuses the resource %j, listed too, and in NotResource', (Resource) => {
    for (const form of [{ Resource }, { Resource: ['*', Resource] }])
      expect(() => parsePolicy('reader', { Statement: [ALLOW, { ...ALLOW, ...form }] })).toThrow(
        /^policy reader, statement 1, Resource: /
      )
    const { Resource: _, ...others } = ALLOW
    expect(() => parsePolicy('reader', { Statement: { ...others, NotResource: Resource } })).toThrow(
      /^policy reader, statement 0, NotResource: /
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
      'an element that IAM does not have',
      { Statement: [{ ...ALLOW, Actions: 's3:*' }] },
      'reader',
      'Actions'
    ],
    ['a principal', { Statement: [{ ...ALLOW, Principal: '*' }] }, 'reader', 'statement 0', 'Principal'],
    ['another element of the document', { Statement: [ALLOW], Statements: [] }, 'reader', 'Statements'],
    ['another version', { Version: '2012-10-18', Statement: [ALLOW] }, 'reader', 'Version'],
    [
      'a condition’s value of another type',
      { Statement: [{ ...ALLOW, Condition: { Null: { a: [null] } } }] },
      'reader',
      'statement 0',
      'Condition'
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
