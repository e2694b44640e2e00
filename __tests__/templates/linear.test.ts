/** What is read and found takes time by its size only. */
import { expect, it } from '@jest/globals'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import { granting } from './grants.ts'

/** Policies of their own, each with one action that goes. */
function policies(count: number) {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const resources = numbers.map(
    (n) => `  R${n}:
    Type: AWS::IAM::Role
  P${n}:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: p${n}
      Roles: [!Ref R${n}]
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: [a:Read, a:Write], Resource: '*' }
`
  )
  const grants = numbers.map((n) => ({
    name: `shop-R${n}-1ABCDEFGHIJK`,
    policy: `p${n}`,
    actions: { 'a:Read': [1, 0], 'a:Write': [0, 1] } as Record<string, [number, number]>
  }))
  return {
    files: new Map([['template.yaml', `Resources:\n${resources.join('')}`]]),
    report: granting(...grants)
  }
}

function secondsFor(count: number, make = policies): number {
  const { files, report } = make(count)
  const before = process.cpuUsage()
  const { located } = locate(report, readTemplates(files))
  const { user } = process.cpuUsage(before)
  expect(located.filter(({ suggestion }) => suggestion !== undefined)).toHaveLength(count)
  return user / 1e6
}

it('takes ten times as long for a template of ten times as many policies, and not a hundred times', () => {
  expect(secondsFor(1000) / secondsFor(100)).toBeLessThan(40)
})

/** Services of one repository that all call their function the same, each deployed. */
function namesakes(count: number): ReturnType<typeof policies> {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const template = `Resources:
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - Statement: { Effect: Allow, Action: [a:Read, a:Write], Resource: '*' }
`
  const grants = numbers.map((n) => ({
    name: `team-s${n}-WorkerRole-1ABCDEFGHIJK`,
    policy: 'WorkerRolePolicy0',
    actions: { 'a:Read': [1, 0], 'a:Write': [0, 1] } as Record<string, [number, number]>
  }))
  return {
    files: new Map(numbers.map((n) => [`s${n}/template.yaml`, template])),
    report: granting(...grants)
  }
}

it('takes ten times as long for ten times as many namesakes, each found in its own folder', () => {
  expect(secondsFor(500, namesakes) / secondsFor(50, namesakes)).toBeLessThan(40)
})

/** Policies of one function, each with a need of its own. */
function secondsForNeeds(count: number): number {
  const name = 'shop-WorkerFunctionRole-1ABCDEFGHIJK'
  const report = granting(
    ...Array.from({ length: count }, (_, n) => ({
      name,
      policy: `WorkerFunctionRolePolicy${n}`,
      actions: { 'a:*': [1, 1] } as Record<string, [number, number]>,
      resources: [`arn:aws:a:::r${n}/*`],
      needs: [['a:Read', `arn:aws:a:::r${n}/x`]] as [string, string][]
    }))
  )
  const none = readTemplates(new Map())
  const before = process.cpuUsage()
  const { notFound } = locate(report, none)
  const { user } = process.cpuUsage(before)
  expect(notFound).toBe(count)
  return user / 1e6
}

it('takes ten times as long for ten times as many policies of one function, each with a need of its own', () => {
  // the first time the code is compiled
  secondsForNeeds(400)
  const few = secondsForNeeds(400)
  expect(secondsForNeeds(4000) / few).toBeLessThan(50)
})

it('reads each document once, however many ways lead to it', () => {
  const levels = 60
  const documents = Array.from(
    { length: levels },
    (_, n) => `data "aws_iam_policy_document" "d${n}" {
  source_policy_documents = [${
    n === 0 ? '' : `data.aws_iam_policy_document.d${n - 1}.json, data.aws_iam_policy_document.d${n - 1}.json`
  }]
  statement {
    actions   = ["a:B${n}"]
    resources = ["*"]
  }
}
`
  )
  const policy = `resource "aws_iam_role_policy" "p" {
  role   = "shop"
  policy = data.aws_iam_policy_document.d${levels - 1}.json
}
`
  const { statements, claims } = readTemplates(new Map([['main.tf', documents.join('') + policy]]))
  expect(statements).toHaveLength(levels)
  expect(claims.some(({ unread }) => unread !== undefined)).toBe(false)
})

it('gives no line of a file’s length to each of the changes on it', () => {
  const actions = Array.from({ length: 4000 }, (_, n) => `svc:Action${n}`)
  const text = JSON.stringify({
    Resources: {
      R: {
        Type: 'AWS::IAM::Role',
        Properties: {
          Policies: [
            {
              PolicyName: 'p',
              PolicyDocument: { Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }
            }
          ]
        }
      }
    }
  })
  const granted = Object.fromEntries(
    actions.map((action, n): [string, [number, number]] => [action, n % 2 === 0 ? [1, 0] : [0, 1]])
  )
  const report = granting({ name: 'shop-R-1ABCDEFGHIJK', policy: 'p', actions: granted })
  const { located } = locate(report, readTemplates(new Map([['template.json', text]])))
  expect(located).toHaveLength(2000)
  expect(JSON.stringify(located).length).toBeLessThan(2_000_000)
  expect(new Set(located.map(({ withheld }) => withheld))).toEqual(
    new Set(['its lines are too long to be written anew for each of its changes'])
  )
})
