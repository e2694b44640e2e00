import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { cleanMessage } from '../../src/kit/clean-text.ts'

const TOKEN = `IQoJb3JpZ2luX2VjEJr//////////wEaCXVzLWVhc3QtMSJHMEUCIQDx${'aB3/'.repeat(40)}==`
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

describe('cleanMessage', () => {
  it.each<[what: string, message: string, cleaned: string]>([
    [
      'the session of an assumed role',
      'User: arn:aws:sts::111122223333:assumed-role/shop/ann@example.com is not authorized to perform: sqs:SendMessage',
      'User: arn:aws:sts::111122223333:assumed-role/shop/* is not authorized to perform: sqs:SendMessage'
    ],
    [
      'an object’s key, quoted and with a blank',
      'not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::uploads/ann smith/passport.pdf" because no policy allows it',
      'not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::uploads/*" because no policy allows it'
    ],
    [
      'an object’s key, as it stands',
      'on resource: arn:aws-cn:s3:::uploads/ann/passport.pdf',
      'on resource: arn:aws-cn:s3:::uploads/*'
    ],
    [
      'an object’s key behind an access point',
      'on arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/ann/passport.pdf',
      'on arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/*'
    ],
    [
      'a person’s device',
      'on resource: arn:aws:sns:eu-west-1:111122223333:endpoint/GCM/shop/5e3e9847-3183-3f18-a7e8-671c3a57d4b3',
      'on resource: arn:aws:sns:eu-west-1:111122223333:endpoint/GCM/shop/*'
    ],
    [
      'the SDK’s hint to programmers',
      'no whole answer within 4 seconds\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.',
      'no whole answer within 4 seconds'
    ],
    [
      'a password in JSON within JSON',
      String.raw`{"body":"{\"password\": \"hunter2\\\\x\",\"user\":\"ann\"}"}`,
      String.raw`{"body":"{\"password\": …,\"user\":\"ann\"}"}`
    ],
    ['a telephone number', 'SNS:Publish on resource: +491511234567', 'SNS:Publish on resource: …'],
    [
      'one with blanks',
      'Invalid parameter: +49 (151) 123-4567 is opted out',
      'Invalid parameter: … is opted out'
    ],
    ['one without a plus', 'Invalid parameter: 4915112345678', 'Invalid parameter: …'],
    [
      'an e-mail address',
      'Address <ann.smith+x@mail.example.com> is not verified',
      'Address <…> is not verified'
    ],
    ['an access key’s id', 'The key AKIAIOSFODNN7EXAMPLE is not known', 'The key … is not known'],
    ['a secret access key', `tried with ${SECRET} twice`, 'tried with … twice'],
    ['a session token', `The token ${TOKEN} is not valid`, 'The token … is not valid'],
    ['a token by its name', '"x-amz-security-token": "abc def", x', '"x-amz-security-token": …, x'],
    [
      'a header of a signed request',
      'Authorization: AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0123abc',
      'Authorization: … Credential=…, SignedHeaders=host, Signature=…'
    ],
    ['a short name', 'cannot connect with db_pwd=hunter2;user=ann', 'cannot connect with db_pwd=…;user=ann'],
    ['names with underscores', 'access_key=abc&api_key: "d e"', 'access_key=…&api_key: …'],
    [
      'AWS’s names',
      'aws_secret_access_key = abc aws_session_token=d',
      'aws_secret_access_key = … aws_session_token=…'
    ],
    ['Slack’s tokens', 'refused xoxb-1234-abcdEFGH, xapp-1-A0123-99', 'refused …, …'],
    ['a bearer token', 'header authorization: Bearer abc.def', 'header authorization: …'],
    [
      'GitHub’s token',
      'Bad credentials for ghs_16C7e42F292c6912E7710c838347Ae178B4a',
      'Bad credentials for …'
    ],
    [
      'a JSON web token',
      'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl was refused',
      'token … was refused'
    ],
    [
      'the query of a signed URL',
      'GET https://b.s3.amazonaws.com/k?X-Amz-Signature=0123&X-Amz-Date=1 failed',
      'GET https://b.s3.amazonaws.com/k?… failed'
    ],
    [
      'the request in AWS’s answer to a wrong signature',
      `The request signature we calculated does not match. Check your key.\n\nThe Canonical String for this request should have been\n'POST\n/\nx-amz-security-token:${TOKEN}'`,
      'The request signature we calculated does not match. Check your key.'
    ],
    [
      'EC2’s encoded message',
      `You are not authorized to perform this operation. Encoded authorization failure message: ${'aB-_'.repeat(200)}`,
      'You are not authorized to perform this operation.'
    ]
  ])('cuts out %s', (_, message, cleaned) => {
    expect(cleanMessage(message)).toBe(cleaned)
  })

  it.each([
    'Role arn:aws:iam::111122223333:role/OrdersStack-OrdersFunctionServiceRole5A6B7C8D-1ABCDEFGHIJKL could not be read',
    'arn:aws:dynamodb:eu-west-1:111122223333:table/orders-1700000000/index/by-customer',
    'https://sqs.eu-west-1.amazonaws.com/111122223333/orders',
    'trace 1-6afb1141-8f4fcf4e90e69d2f26312baa of commit 5f6e2a1c9b8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0ba22cd15d6c15b0f00a08',
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf is not allowed',
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/access_key-AbCdEf:password:: is not allowed',
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:pwd-AbCdEf is not allowed',
    '--output-dir is "/home/runner/work/shop/shop/out", which cannot be written to (EACCES: permission denied)',
    'read 20 of 1234 traces from 2026-08-22T10:00:00.000Z to 2026-08-22T11:00:00.000Z',
    'the job has no OIDC token. Give it "permissions: id-token: write"',
    'arn:aws:s3:::uploads is not allowed, arn:aws:s3:::uploads/* is'
  ])('leaves as it is: %s', (message) => {
    expect(cleanMessage(message)).toBe(message)
  })

  it('bounds the length, and cleans no more when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (message) => {
        const cleaned = cleanMessage(message)
        expect(cleaned.length).toBeLessThanOrEqual(1000)
        expect(cleanMessage(cleaned)).toBe(cleaned)
      })
    )
  })

  it.each([
    'a',
    '@',
    '+1',
    'a.',
    'aB3/',
    'secret=',
    '"arn:aws:s3:::',
    'arn:aws:sts::',
    'eyJaaaaaaaa.',
    '-----BEGIN '
  ])('ends soon on a megabyte of %s', (piece) => {
    const started = performance.now()
    cleanMessage(piece.repeat(1_000_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
