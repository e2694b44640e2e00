/** Files that would take the scan with them: what else the repository has is found all the same, and soon. */
import { expect, it } from '@jest/globals'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import { granting } from './grants.ts'

const GOOD = `Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      RoleName: shop
      Policies:
        - PolicyName: p
          PolicyDocument:
            Statement:
              - { Effect: Allow, Action: [a:Read, a:Write], Resource: '*' }
`
const report = granting({ name: 'shop', policy: 'p', actions: { 'a:Read': [1, 0], 'a:Write': [0, 1] } })

const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n')

const role = (properties: string): string =>
  `Resources:\n  X:\n    Type: AWS::IAM::Role\n    Properties:\n      ${properties}\n`

/** An app of the CDK whose stack has this code, with what was made of it. */
const app = (code: string): [string, string][] => [
  ['cdk/cdk.json', '{ "app": "ts-node app.ts" }'],
  [
    'cdk/app.ts',
    `import { App, Stack } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
class S extends Stack { constructor(a, b) { super(a, b)
${code}
} }
new S(new App(), 'S')`
  ],
  [
    'cdk/cdk.out/S.template.json',
    JSON.stringify({
      Resources: {
        R: {
          Type: 'AWS::IAM::Role',
          Metadata: { 'aws:cdk:path': 'S/r/Resource' },
          Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/X'] }
        },
        P: {
          Type: 'AWS::IAM::Policy',
          Metadata: { 'aws:cdk:path': 'S/r/DefaultPolicy/Resource' },
          Properties: {
            PolicyName: 'x',
            Roles: [{ Ref: 'R' }],
            PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'b:Read', Resource: '*' }] }
          }
        }
      }
    })
  ]
]

it.each<[string, [string, string][]]>([
  ['members of members', app(`let x; x${'.b'.repeat(10_000)}`)],
  [
    'lists of twice the same',
    app(`const a0 = [1]\n${lines(30, (n) => `const a${n + 1} = [...a${n}, ...a${n}]`)}`)
  ],
  [
    'texts of twice the same',
    app(`const a0 = 'abc'\n${lines(40, (n) => `const a${n + 1} = a${n} + a${n}`)}`)
  ],
  [
    'lists of lists of lists',
    app(
      `const a0 = new iam.Role(this, 'q')\n${lines(6, (n) => `const a${n + 1} = [${`a${n}, `.repeat(30)}]`)}\nfoo(a6, a0)`
    )
  ],
  [
    'a role that is its own',
    app(
      `const p = {}; const r = new iam.Role(this, 'r', p); p.role = r; foo(this).grantRead(r)
r.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('X'))`
    )
  ],
  [
    'members of members of a service',
    [['serverless.js', `module.exports = { service: x${'.b'.repeat(10_000)} }`]]
  ],
  [
    'a condition of twice the same',
    [
      [
        'serverless.js',
        `const n0 = { a: 1 }\n${lines(40, (n) => `const n${n + 1} = { a: n${n}, b: n${n} }`)}
module.exports = { service: 's', provider: { iam: { role: { statements: [{ Effect: 'Allow', Action: 'a:B', Resource: '*', Condition: n40 }] } } } }`
      ]
    ]
  ],
  [
    'choices between twice the same',
    [
      [
        'other.yaml',
        `x: &a0 { Statement: [] }\n${lines(40, (n) => `y${n}: &a${n + 1} !If [c, *a${n}, *a${n}]`)}\n${role('Policies: [*a40]')}`
      ]
    ]
  ],
  [
    'names of twice the same',
    [
      [
        'other.yaml',
        `x: &a0 !Ref A\n${lines(40, (n) => `y${n}: &a${n + 1} !Join ['-', [*a${n}, *a${n}]]`)}\n${role('RoleName: *a40')}`
      ]
    ]
  ]
])('%s', (_, files) => {
  const before = process.cpuUsage()
  const { located } = locate(report, readTemplates(new Map([...files, ['template.yaml', GOOD]])))
  expect(located.map(({ file, startLine, action }) => [file, startLine, action])).toEqual([
    ['template.yaml', 10, 'a:Write']
  ])
  expect(process.cpuUsage(before).user).toBeLessThan(10e6)
})
