import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runCommand } from '../../../src/cli/cli.ts'
import { printedInEachTest } from './printed.ts'

const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'

let folder: string
const printed = printedInEachTest()

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diff-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const policy = (...statements: object[]): object => ({
  Version: '2012-10-17',
  Statement: statements.map((statement) => ({
    Effect: 'Allow',
    ...('NotResource' in statement ? {} : { Resource: '*' }),
    ...statement
  }))
})

/** The exit code, and the lines below each heading. */
async function diff(
  before: unknown,
  after: unknown
): Promise<{ code: number; gained: string[]; lost: string[] }> {
  const files = { before, after }
  for (const [name, content] of Object.entries(files))
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(content))
  const code = await runCommand([
    'diff',
    ...Object.keys(files).map((name) => path.join(folder, `${name}.json`))
  ])
  const lines = printed.stdout.split('\n')
  return {
    code,
    gained: lines.filter((line) => line.startsWith('+ ')),
    lost: lines.filter((line) => line.startsWith('- '))
  }
}

const open = (): string[] => printed.stdout.split('\n').filter((line) => line.startsWith('? '))

describe('xray-privilege-scan diff', () => {
  it('says what each policy allows that the other does not', async () => {
    const found = await diff(
      policy({ Action: ['dynamodb:GetItem', 'dynamodb:Query'], Resource: TABLE }),
      policy({ Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: TABLE })
    )
    expect(found).toEqual({
      code: 1,
      gained: [`+ dynamodb:PutItem [write] on ${TABLE} (not allowed at all)`],
      lost: [`- dynamodb:Query [read] on ${TABLE} (not allowed at all)`]
    })
  })

  it.each<[name: string, before: object, after: object]>([
    [
      'a pattern and the actions that it stands for',
      policy({ Action: 's3:GetObjectTo*' }),
      policy({ Action: 's3:GetObjectTorrent' })
    ],
    [
      'statements in another order and under other names',
      policy({ Sid: 'A', Action: 'sqs:SendMessage' }, { Sid: 'B', Action: 'sns:Publish' }),
      policy({ Sid: 'X', Action: ['SNS:publish', 'sqs:SENDMESSAGE'] })
    ],
    [
      'a Deny that covers what is added',
      policy({ Action: 's3:GetObject' }),
      policy({ Action: ['s3:GetObject', 's3:PutObject'] }, { Effect: 'Deny', Action: 's3:Put*' })
    ],
    [
      'one resource inside another',
      policy({ Action: 'dynamodb:GetItem', Resource: 'arn:aws:dynamodb:*:*:table/*' }),
      policy({ Action: 'dynamodb:GetItem', Resource: ['arn:aws:dynamodb:*:*:table/*', TABLE] })
    ],
    [
      'two patterns that together are a third',
      policy({ Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:*:*:a*' }),
      policy({
        Action: 'sqs:SendMessage',
        Resource: ['arn:aws:sqs:*:*:a', 'arn:aws:sqs:*:*:a?*']
      })
    ]
  ])('finds nothing between %s', async (_, before, after) => {
    expect(await diff(before, after)).toEqual({ code: 0, gained: [], lost: [] })
    expect(printed.stdout).toMatch(/before\.json and .*after\.json allow the same\.\n/)
  })

  it('finds a wider resource', async () => {
    const { code, gained, lost } = await diff(
      policy({ Action: 'dynamodb:GetItem', Resource: TABLE }),
      policy({ Action: 'dynamodb:GetItem', Resource: 'arn:aws:dynamodb:*:*:table/*' })
    )
    expect({ code, lost }).toEqual({ code: 1, lost: [] })
    expect(gained).toEqual(['+ dynamodb:GetItem [read] on arn:aws:dynamodb:*:*:table/* (allowed on less)'])
  })

  it('finds a Deny that is gone, with what it denied', async () => {
    const secret = 'arn:aws:s3:::b/secret/*'
    const allow = { Action: 's3:GetObject' }
    const { gained } = await diff(
      policy(allow, { Effect: 'Deny', Action: 's3:*', Resource: secret }),
      policy(allow)
    )
    expect(gained).toEqual([`+ s3:GetObject [read] on * (denied on ${secret})`])
  })

  it('finds a condition that is gone', async () => {
    const grant = { Action: 'kms:Decrypt' }
    const Condition = { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } }
    const { gained, lost } = await diff(policy({ ...grant, Condition }), policy(grant))
    expect(gained).toEqual(['+ kms:Decrypt [write] on * (allowed under other conditions only)'])
    expect(lost).toEqual([])
  })

  it('counts many actions by access level', async () => {
    const { gained } = await diff(policy({ Action: 'sts:GetCallerIdentity' }), policy({ Action: 'iam:*' }))
    expect(gained).toEqual([
      expect.stringMatching(
        /^\+ \d+ actions \(\d+ permissions-management, .*\) on \* \(not allowed at all\)$/
      )
    ])
  })

  it('says of what it cannot decide that it is not certain, and never that it is the same', async () => {
    const { code, gained } = await diff(
      policy({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::home/${aws:username}/*' }),
      policy({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::home/${aws:userid}/*' })
    )
    expect({ code, gained }).toEqual({ code: 1, gained: [] })
    expect(open()).toHaveLength(2)
    expect(open()[0]).toContain('not certain')
  })

  it('names patterns that match no action', async () => {
    const { code, gained } = await diff(
      policy({ Action: 's3:GetObject' }),
      policy({ Action: ['s3:GetObject', 's4:Get*'] })
    )
    expect({ code, gained }).toEqual({
      code: 1,
      gained: ['+ s4:Get* (matches no action of AWS’s reference)'.replace('’', "'")]
    })
  })

  it('reads what the AWS CLI prints', async () => {
    const document = policy({ Action: 's3:GetObject' })
    const { code } = await diff(
      { RoleName: 'r', PolicyName: 'p', PolicyDocument: document },
      { PolicyVersion: { Document: encodeURIComponent(JSON.stringify(document)), VersionId: 'v3' } }
    )
    expect(code).toBe(0)
  })

  it.each([
    [
      'is malformed',
      policy({ Action: 's3' }),
      /after\.json" holds no policy document \(.*statement 0, Action: "s3"/
    ],
    ['is something else', { Hello: 1 }, /holds no policy document/]
  ])('ends with 2 when a policy %s', async (_, after, said) => {
    expect((await diff(policy({ Action: 's3:GetObject' }), after)).code).toBe(2)
    expect(printed.stderr).toMatch(said)
  })
})
