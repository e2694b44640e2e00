/** Policies and requests of so few actions, ARNs and condition values that they meet each other. */
import fc from '../properties.ts'
import type { PlainPolicy, PlainRequest, PlainStatement } from './obvious.ts'

const stringOf = (letters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...letters.split('')), maxLength })
const oneOrMany = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | T[]> =>
  fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 4, arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant<T[]>([]) }
  )
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((parts) => parts.join(':'))
const of = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values)

const action = of(
  's3:GetObject',
  'S3:putobject',
  's3:GetObjectTagging',
  'sqs:SendMessage',
  's3express:CreateSession'
)
const actionPattern = of(
  '*',
  '*',
  '*',
  '*:*',
  's3:*',
  's3:*',
  'S3:Get*',
  's3:*object',
  'S3:GETOBJECT',
  's3:?etObject',
  's3:Get?bject*',
  's3:PutObject',
  'sqs:*',
  'SQS:sendMessage',
  's3express:*'
)

export const concreteArn = fc.oneof(
  joined(of('arn'), of('aws', 'aws', 'aws-cn'), of('s3'), of(''), of(''), stringOf('ab/:', 3)),
  joined(
    of('arn'),
    of('aws', 'aws', 'aws-cn'),
    of('sqs'),
    of('r', 's', 'rs'),
    of('1', ''),
    stringOf('ab', 2)
  ),
  of('arn:aws:s3:::${aws:username}', 'arn:aws:s3:::$')
)
const lastPart = fc
  .array(fc.oneof(of('*', '?'), of('a', 'b', '/', ':', '${*}', '${$}')), { maxLength: 3 })
  .map((signs) => signs.join(''))
export const arnPattern = fc.oneof(
  {
    weight: 3,
    arbitrary: joined(
      of('arn'),
      of('aws', 'aws', '*', 'aws*', 'a?s'),
      of('s3'),
      of('', '*'),
      of('', '*'),
      lastPart
    )
  },
  {
    weight: 3,
    arbitrary: joined(
      of('arn'),
      of('aws', '*', 'aws-*'),
      of('sqs'),
      of('r', '*', 'r*', '?', '*s'),
      of('1', '*', '?', ''),
      lastPart
    )
  },
  {
    weight: 1,
    arbitrary: of('arn:aws:*', 'arn:aws:s3', 'arn:*:sqs:r', 'arn:aws:sqs:*:a', 'arn:aws:s3::', 'arn:aws:s3:*')
  },
  { weight: 10, arbitrary: of('*') },
  { weight: 1, arbitrary: concreteArn.filter((arn) => !arn.includes('${')) }
)

const arnWithVariable = of(
  'arn:aws:s3:::${aws:username}',
  'arn:aws:s3:::${aws:username}*',
  'arn:aws:s3:::a${aws:username}',
  'arn:*:sqs:*:1:${aws:username}'
)

// No empty value: AWS does not say whether Null finds one.
const VALUES = ['a', 'b', 'ab', '*']
const valueOrAbsent = [...VALUES.map((value) => [value]), []]

/** The keys of all conditions and variables, with what a request may say of them. */
export const CONTEXT_KEYS = {
  'aws:X': valueOrAbsent,
  'aws:y': valueOrAbsent,
  'aws:secure': [['true'], ['false'], []],
  'aws:username': [['a'], ['ab'], ['*']]
}

const conditionsOf = (variables: boolean): fc.Arbitrary<NonNullable<PlainStatement['Condition']>> => {
  const value = of(
    ...VALUES,
    'a*',
    '?',
    'a${*}',
    ...(variables ? ['${aws:username}', 'a${aws:username}'] : [])
  )
  const condition = fc.oneof(
    fc.tuple(
      of('StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike'),
      of('aws:x', 'AWS:Y'),
      fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 2 }))
    ),
    fc.tuple(of('Bool'), of('aws:Secure'), fc.oneof(fc.boolean(), of('true', 'false'))),
    fc.tuple(of('Null'), of('aws:x', 'aws:y'), fc.oneof(fc.boolean(), of('true', 'false')))
  )
  return fc.array(condition, { minLength: 1, maxLength: 2 }).map((tests) => {
    const element: NonNullable<PlainStatement['Condition']> = {}
    for (const [operator, key, values] of tests) element[operator] = { ...element[operator], [key]: values }
    return element
  })
}

interface Shape {
  effect?: fc.Arbitrary<'Allow' | 'Deny'>
  /** Whether `${aws:username}` occurs in resources and conditions. */
  variables?: boolean
  /** What resources look like; patterns unless it says otherwise. */
  resource?: fc.Arbitrary<string>
}

const statementOf = ({
  effect,
  variables = false,
  resource = arnPattern
}: Shape = {}): fc.Arbitrary<PlainStatement> =>
  fc
    .record({
      effect: effect ?? fc.constantFrom('Allow', 'Allow', 'Deny'),
      actions: oneOrMany(actionPattern),
      notAction: fc.nat({ max: 4 }).map((n) => n === 0),
      resources: oneOrMany(variables ? fc.oneof(resource, arnWithVariable) : resource),
      notResource: fc.nat({ max: 4 }).map((n) => n === 0),
      conditions: fc.option(conditionsOf(variables), { freq: 3, nil: undefined })
    })
    .map(({ effect, actions, notAction, resources, notResource, conditions }) => ({
      Effect: effect,
      ...(notAction ? { NotAction: actions } : { Action: actions }),
      ...(notResource ? { NotResource: resources } : { Resource: resources }),
      ...(conditions && { Condition: conditions })
    }))

export const policyOf = (shape?: Shape): fc.Arbitrary<PlainPolicy> =>
  fc
    .record({
      version: fc.constantFrom('2012-10-17', '2012-10-17', '2008-10-17', undefined),
      statements: fc.oneof(statementOf(shape), fc.array(statementOf(shape), { minLength: 1, maxLength: 3 }))
    })
    .map(({ version, statements }) => ({ ...(version && { Version: version }), Statement: statements }))

export const policiesOf = (shape?: Shape): fc.Arbitrary<PlainPolicy[]> =>
  fc.array(policyOf(shape), { minLength: 1, maxLength: 2 })

/** Often absent. */
export const boundary = fc.option(fc.oneof(policiesOf(), policiesOf({ effect: fc.constant('Allow') })), {
  freq: 2,
  nil: undefined
})

/** Known, known to be absent, or unknown. */
const context = fc
  .tuple(
    fc.record({
      'aws:X': fc.constantFrom(...CONTEXT_KEYS['aws:X']),
      'aws:y': fc.constantFrom(...CONTEXT_KEYS['aws:y']),
      'aws:secure': fc.constantFrom(...CONTEXT_KEYS['aws:secure']),
      'aws:username': fc.constantFrom(...CONTEXT_KEYS['aws:username'])
    }),
    fc.subarray(Object.keys(CONTEXT_KEYS))
  )
  .map(([all, known]) => Object.fromEntries(Object.entries(all).filter(([key]) => known.includes(key))))

export const requestOf = (resource: fc.Arbitrary<string>): fc.Arbitrary<PlainRequest> =>
  fc
    .record({ action, resource: fc.option(resource, { freq: 8, nil: undefined }), context })
    .map(({ action, resource, context }) => ({
      action,
      ...(resource !== undefined && { resource }),
      context
    }))
