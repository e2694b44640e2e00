/** Five hundred templates of one repository with namesakes everywhere: what is said is said of the right file, or of none. */
import { describe, expect, it } from '@jest/globals'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import { granting, type Granting } from './grants.ts'

const TEMPLATES = 500
/** Few: each is that of fifty templates. */
const FUNCTIONS = [
  'Orders',
  'Api',
  'Worker',
  'Handler',
  'Process',
  'Update',
  'Create',
  'Notify',
  'Sync',
  'Export'
]
const TEAMS = ['shop', 'billing', 'search', 'mail', 'data']

interface Service {
  folder: string
  stack: string
  name: string
  /** How its policy is written: only the first can be read. */
  form: 'statement' | 'policy template' | 'not YAML' | 'elsewhere'
  /** Whether a samconfig says what its stack is called. */
  isNamed: boolean
}

const SERVICES = Array.from({ length: TEMPLATES }, (_, n): Service => {
  const name = FUNCTIONS[n % FUNCTIONS.length] ?? ''
  const team = TEAMS[Math.floor(n / 10) % TEAMS.length] ?? ''
  const forms = [
    'statement',
    'statement',
    'statement',
    'policy template',
    'not YAML',
    'elsewhere',
    'statement'
  ] as const
  return {
    folder: `${team}/${name.toLowerCase()}-${n}`,
    stack: `${team}-${name.toLowerCase()}-${n}`,
    name: `${name}Function`,
    form: forms[n % forms.length] ?? 'statement',
    isNamed: n % 3 !== 0
  }
})

function templateOf({ name, form }: Service): string {
  const policies = {
    statement:
      '        - Statement:\n            - Effect: Allow\n              Action: [events:PutEvents, events:PutRule]\n              Resource: "*"\n',
    'policy template': '        - EventBridgePutEventsPolicy: { EventBusName: shop }\n',
    'not YAML': '        - Statement: [}\n',
    elsewhere: '        - !Ref SharedPolicy\n'
  }
  return `Transform: AWS::Serverless-2016-10-31
Resources:
  ${name}:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
${policies[form]}`
}

describe('a repository of five hundred templates', () => {
  it('has no finding in a wrong file', () => {
    const files = new Map(
      SERVICES.flatMap((service) => [
        [`${service.folder}/template.yaml`, templateOf(service)] as const,
        ...(service.isNamed
          ? [
              [
                `${service.folder}/samconfig.toml`,
                `[default.deploy.parameters]\nstack_name = "${service.stack}"\n`
              ] as const
            ]
          : [])
      ])
    )
    // all are deployed, and grant the same: where its own template cannot be read, a namesake's can
    const deployed = SERVICES.map(({ stack, name }): Granting => ({
      name: `${stack}-${name}Role-1ABCDEFGHIJK`,
      policy: `${name}RolePolicy0`,
      actions: { 'events:PutEvents': [1, 0], 'events:PutRule': [0, 1] }
    }))
    const { located } = locate(granting(...deployed), readTemplates(files))
    const rightOf = new Map(
      SERVICES.map(({ stack, name, folder }) => [
        `${stack}-${name}Role-1ABCDEFGHIJK`,
        `${folder}/template.yaml`
      ])
    )
    const wrong = located.filter(
      ({ role, file }) => rightOf.get(role.slice(role.lastIndexOf('/') + 1)) !== file
    )
    expect(wrong).toEqual([])
    const readable = SERVICES.filter(({ form, isNamed }) => form === 'statement' && isNamed).length
    expect(located.filter(({ suggestion }) => suggestion !== undefined).length).toBeGreaterThan(readable / 2)
  })
})
