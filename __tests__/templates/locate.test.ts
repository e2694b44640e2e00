/** One match in the whole repository, or nothing is said. */
import { describe, expect, it } from '@jest/globals'
import { changed, granting, type Granting } from './grants.ts'

const STATEMENT = `{ Effect: Allow, Action: [a:Read, a:Write], Resource: !GetAtt T.Arn }`
const KEPT = `{ Effect: Allow, Action: x:Y, Resource: '*' }`

function sam(id = 'OrdersFunction', statements: readonly string[] = [STATEMENT, KEPT]): string {
  return `Resources:\n  ${id}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - Statement:\n${statements.map((statement) => `            - ${statement}\n`).join('')}`
}

const orders: Granting = {
  actions: { 'a:Read': [1, 0], 'a:Write': [0, 1] },
  resources: ['arn:aws:a:eu-west-1:111122223333:table/shop-T-1ABC']
}

/** What is suggested, withheld and counted. */
function outcome(files: Record<string, string>, ...roles: readonly Granting[]) {
  const { found } = changed(files, granting(...roles))
  return {
    suggested: found.located.filter(({ suggestion }) => suggestion !== undefined).map(({ file }) => file),
    withheld: [...new Set(found.located.flatMap(({ withheld }) => withheld ?? []))],
    ambiguous: found.ambiguous,
    notFound: found.notFound
  }
}

const NOTHING = { suggested: [], withheld: [], ambiguous: 0, notFound: 0 }

describe('the one match', () => {
  it('is found among other templates', () => {
    const files = { 'a.yaml': sam(), 'b.yaml': sam('InvoicesFunction') }
    expect(outcome(files, orders)).toEqual({ ...NOTHING, suggested: ['a.yaml'] })
  })

  it.each([
    ['the same template twice', { 'a.yaml': sam(), 'copy/a.yaml': sam() }],
    ['the same statement twice', { 'a.yaml': sam('OrdersFunction', [STATEMENT, STATEMENT]) }]
  ])('is none with %s', (_, files) => {
    expect(outcome(files, orders)).toEqual({ ...NOTHING, ambiguous: 1 })
  })

  it.each<[string, Granting, string?]>([
    ['more actions', { ...orders, actions: { ...orders.actions, 'a:More': [0, 1] } }],
    ['fewer actions', { ...orders, actions: { 'a:Write': [0, 1] } }],
    ['another kind of resource', { ...orders, resources: ['*'] }],
    ['another resource besides', { ...orders, resources: [...(orders.resources ?? []), '*'] }],
    ['a Sid', { ...orders, sid: 'Orders' }],
    ['another role', { ...orders, name: 'shop-OtherFunctionRole-1ABCDEFGHIJK' }],
    ['a role that only begins like it', { ...orders, name: 'shop-OrdersFunctionRole2-1ABCDEFGHIJK' }],
    ['another policy', { ...orders, policy: 'by-hand' }],
    ['a managed policy', { ...orders, policy: 'arn:aws:iam::111122223333:policy/OrdersFunctionRolePolicy0' }]
  ])('is none for a deployed statement with %s', (_, deployed) => {
    expect(outcome({ 'a.yaml': sam() }, deployed)).toEqual({ ...NOTHING, notFound: 1 })
  })

  it('is counted where no template attaches a policy of AWS', () => {
    const deployed = { ...orders, policy: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }
    expect(outcome({ 'a.yaml': sam() }, deployed)).toEqual({ ...NOTHING, notFound: 1 })
  })

  it('stands where CloudFormation had to shorten the name', () => {
    const id = 'TheFunctionThatHandlesEveryOrderOfTheShop'
    const name = 'a-very-long-name-of-a-st-TheFunctionThatHandlesEv-1ABCDEFGHIJK'
    const deployed = { ...orders, name, policy: `${id}RolePolicy0` }
    expect(outcome({ 'a.yaml': sam(id) }, deployed)).toEqual({ ...NOTHING, suggested: ['a.yaml'] })
  })

  it('needs more than a name that every role has', () => {
    const role = (name: string): string =>
      `Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: !Sub '${name}'\n      Policies:\n        - PolicyName: !Sub '\${Stage}-policy'\n          PolicyDocument:\n            Statement:\n              - ${STATEMENT}\n              - ${KEPT}\n`
    const deployed = { ...orders, name: 'prod-orders-role', policy: 'prod-policy' }
    expect(outcome({ 'a.yaml': role('${Stage}-${Name}-role') }, deployed)).toEqual({
      ...NOTHING,
      notFound: 1
    })
    expect(outcome({ 'a.yaml': role('${Stage}-orders-role') }, deployed)).toEqual({
      ...NOTHING,
      suggested: ['a.yaml']
    })
  })
})

describe('what several roles hold', () => {
  const managed = (roles: string): string =>
    `Resources:\n  Ra:\n    Type: AWS::IAM::Role\n  Rb:\n    Type: AWS::IAM::Role\n  Shared:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      Roles: [${roles}]\n      PolicyDocument:\n        Statement:\n          - ${STATEMENT}\n          - ${KEPT}\n`
  const policy = 'arn:aws:iam::111122223333:policy/shop-Shared-1ABCDEFGHIJK'
  const a = { ...orders, policy, name: 'shop-Ra-1ABCDEFGHIJK' }
  const b = { ...orders, policy, name: 'shop-Rb-1ABCDEFGHIJK' }
  const both = { 'a.yaml': managed('!Ref Ra, !Ref Rb') }

  it('goes when none of them needs it', () => {
    expect(outcome(both, a, b)).toEqual({ ...NOTHING, suggested: ['a.yaml', 'a.yaml'] })
  })

  it('stays when one of them needs it', () => {
    const needing = { ...b, actions: { 'a:Read': [1, 0], 'a:Write': [1, 0] } } as Granting
    expect(outcome(both, a, needing)).toEqual({
      ...NOTHING,
      withheld: ['another role that holds it may need it']
    })
  })

  it('stays when one of them was not judged', () => {
    const unknown: Granting = { ...b, more: { judged: false } }
    expect(outcome(both, a, unknown)).toEqual({
      ...NOTHING,
      withheld: ['another role that holds it may need it']
    })
  })

  it.each([
    ['one of them was not compared', both],
    ['the template does not say who they are', { 'a.yaml': managed('') }]
  ])('stays when %s', (_, files) => {
    expect(outcome(files, a)).toEqual({
      ...NOTHING,
      withheld: ['roles that were not compared may hold it too']
    })
  })

  it('stays where for_each makes them', () => {
    const text = `resource "aws_iam_role_policy" "p" {\n  for_each = var.all\n  name = "p"\n  role = "orders-\${each.key}"\n  policy = jsonencode({\n    Statement = [\n      { Effect = "Allow", Action = ["a:Read", "a:Write"], Resource = aws_x.t.arn }\n    ]\n  })\n}\n`
    expect(outcome({ 'main.tf': text }, { ...orders, name: 'orders-a', policy: 'p' })).toEqual({
      ...NOTHING,
      withheld: ['roles that were not compared may hold it too']
    })
  })
})

it('only links what a tool wrote', () => {
  const text = `{ "Resources": { "R": { "Type": "AWS::IAM::Role" }, "P": { "Type": "AWS::IAM::Policy", "Properties": { "PolicyName": "P", "Roles": [{ "Ref": "R" }], "PolicyDocument": { "Statement": [{ "Effect": "Allow", "Action": ["a:Read", "a:Write"], "Resource": { "Fn::GetAtt": ["T", "Arn"] } }] } } } } }`
  const deployed = { ...orders, name: 'shop-R-1ABCDEFGHIJK', policy: 'P' }
  expect(outcome({ 'cdk.out/shop.template.json': text }, deployed)).toEqual({
    ...NOTHING,
    withheld: ['a tool writes this file']
  })
})

it.each<[string, Partial<NonNullable<Granting['more']>>]>([
  ['the role was not judged', { judged: false }],
  ['a waiver covers it', { waived: [{ action: 'a:Write', waiver: 0 }] }]
])('says nothing when %s', (_, more) => {
  expect(outcome({ 'a.yaml': sam() }, { ...orders, more })).toEqual(NOTHING)
})
