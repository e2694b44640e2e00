/** Apps of the CDK: which files are their program, which plan is theirs, and what is said of the rest. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { TemplateFindings } from '../../src/report/report.ts'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import { granting, type Granting } from './grants.ts'

const FOLDER = path.join(import.meta.dirname, 'tools/cdk-javascript')
const read = (file: string): [string, string] => [file, readFileSync(path.join(FOLDER, file), 'utf8')]
const SOURCES = [
  'cdk.json',
  'bin/mail.js',
  'lib/mail-stack.js',
  ...['index', 'handler', 'sender', 'archive'].map((name) => `lib/constructs/${name}.js`)
].map(read)
const MADE = ['manifest.json', 'Mail.template.json'].map((name) => read(`cdk.out/${name}`))
const SENDER: Granting = {
  name: 'mail-SenderFnServiceRoleA4377E92-1ABCDEFGHIJK',
  policy: 'SenderFnServiceRoleDefaultPolicyD67486CE',
  actions: Object.fromEntries(
    ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
      (name): [string, [number, number]] => [`sqs:${name}`, name === 'ReceiveMessage' ? [1, 0] : [0, 1]]
    )
  ),
  resources: ['arn:aws:sqs:us-east-1:111122223333:mail-Queue-1ABC']
}

const below = (folder: string, files: readonly [string, string][]): [string, string][] =>
  files.map(([file, text]) => [`${folder}/${file}`, text])
const asPlans = (folder: string, files: readonly [string, string][]): { file: string; text: string }[] =>
  files.map(([file, text]) => ({ file: file.replace('cdk.out', folder), text }))

function found(
  files: readonly [string, string][],
  plans: readonly { file: string; below?: string; text: string }[] = []
): TemplateFindings {
  return locate(granting(SENDER), readTemplates(new Map(files), { plans }))
}

const placesOf = ({ located }: TemplateFindings): string[] => [
  ...new Set(located.map(({ file, startLine }) => `${file}:${startLine}`))
]
const unreadOf = ({ unread = [] }: TemplateFindings): string[] =>
  unread.map(({ file, line, why }) => `${file}${line === undefined ? '' : `:${line}`}: ${why}`)

describe('a cdk.out as a plan', () => {
  const other = MADE.map(([file, text]): [string, string] => [
    file,
    text.replaceAll(/Mail\/(?=[A-Z])/g, 'Mail/Other')
  ])

  it('is of the app whose program makes its constructs, though another has a stack of the same name', () => {
    const mine = found(SOURCES, asPlans('/tmp/out', MADE))
    expect([placesOf(mine), unreadOf(mine)]).toEqual([['lib/constructs/sender.js:8'], []])
    const foreign = found(SOURCES, asPlans('/tmp/out', other))
    expect(placesOf(foreign)).toEqual([])
    expect(unreadOf(foreign)).toEqual([
      '/tmp/out: as a plan it matches no app of the CDK: no program makes its constructs',
      'cdk.json: what the CDK makes of it is not there: run "cdk synth" before, or give its cdk.out as plan'
    ])
  })

  it('is of the one of several apps that makes it, or else of the one in whose folder it stands', () => {
    const renamed = SOURCES.map(([file, text]): [string, string] => [
      file,
      text.replaceAll(/\(this, '/g, "(this, 'Other")
    ])
    const unlike = [...below('a', SOURCES), ...below('b', renamed)]
    expect(placesOf(found(unlike, asPlans('/tmp/out', MADE)))).toEqual(['a/lib/constructs/sender.js:8'])
    const alike = [...below('a', SOURCES), ...below('b', SOURCES)]
    const far = found(alike, asPlans('/tmp/out', MADE))
    expect(placesOf(far)).toEqual([])
    expect(unreadOf(far)).toContain(
      '/tmp/out: as a plan it matches several apps of the CDK: give it from the folder of its app'
    )
    const near = asPlans('out', MADE).map((plan) => ({ ...plan, below: `b/${plan.file}` }))
    expect(placesOf(found(alike, near))).toEqual(['b/lib/constructs/sender.js:8'])
  })

  it.each([
    ['the workspace', (files: [string, string][]) => found([...SOURCES, ...files]), 'cdk.out'],
    ['a plan', (files: [string, string][]) => found(SOURCES, asPlans('out', files)), 'out']
  ])('names what of it is no JSON: %s', (_, made, folder) => {
    const [manifest, template] = MADE
    const half = ([file, text]: [string, string] = ['', '']): [string, string] => [file, text.slice(0, 5000)]
    const noManifest = made([half(manifest), template ?? ['', '']])
    expect(unreadOf(noManifest)).toEqual([
      expect.stringMatching(
        new RegExp(`^${folder}/manifest.json:\\d+: it is no JSON, so that names of stacks and constructs`)
      )
    ])
    // the constructs' paths stand in the template too
    expect(placesOf(noManifest)).toEqual(['lib/constructs/sender.js:8'])
    const noTemplate = made([manifest ?? ['', ''], half(template)])
    expect(placesOf(noTemplate)).toEqual([])
    expect(unreadOf(noTemplate)).toContainEqual(
      expect.stringMatching(new RegExp(`^${folder}/Mail.template.json:\\d+: it is no JSON$`))
    )
  })
})

describe('a program', () => {
  const TYPESCRIPT = `import { App, Stack } from 'aws-cdk-lib'
import { Sender } from '@own/sender'
const app = new App()
const stack = new Stack(app, 'Mail', { stackName: 'mail' })
`
  const SENDER_CLASS = `import { Construct } from 'constructs'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import * as lambda from 'aws-cdk-lib/aws-lambda'
export class Sender extends Construct {
  constructor(scope: Construct, id: string, queue: Queue) {
    super(scope, id)
    queue.grantConsumeMessages(new lambda.Function(this, 'Fn', {} as lambda.FunctionProps))
  }
}
`
  const MAKING = `${TYPESCRIPT}new Sender(stack, 'Sender', new Queue(stack, 'Queue'))\n`.replace(
    '\n',
    "\nimport { Queue } from 'aws-cdk-lib/aws-sqs'\n"
  )
  const SETTINGS: [string, string] = ['cdk.json', '{ "app": "npx ts-node bin/mail.ts" }']

  it.each([
    ['paths', '{ /* own */ "compilerOptions": { "paths": { "@own/*": ["./src/*"], }, } }'],
    [
      'baseUrl and paths',
      '{ "compilerOptions": { "baseUrl": "src", "paths": { "@own/*": ["none/*", "*"] } } }'
    ],
    ['what it extends', '{ "extends": ["./none", "../base"] }']
  ])('is read by the aliases of %s', (_, settings) => {
    const files: [string, string][] = [
      ['base.json', '{}'],
      ['tsconfig.base.json', '{ "compilerOptions": { "paths": { "@own/sender": ["app/src/sender.ts"] } } }'],
      ...below('app', [
        SETTINGS,
        ['tsconfig.json', settings.replace('../base', '../tsconfig.base')],
        ['bin/mail.ts', MAKING],
        ['src/sender.ts', SENDER_CLASS],
        // what is compiled beside it is no source
        ['bin/mail.js', 'new (require("aws-cdk-lib").App)()'],
        ...MADE
      ])
    ]
    const findings = found(files)
    expect([placesOf(findings), unreadOf(findings)]).toEqual([['app/src/sender.ts:7'], []])
  })

  it('names an import of its own that is not read, and no library', () => {
    const files: [string, string][] = [
      SETTINGS,
      ['tsconfig.json', '{ "compilerOptions": { "paths": { "@own/*": ["../shared/*"] } } }'],
      ['bin/mail.ts', MAKING],
      ...MADE
    ]
    const findings = found(files)
    expect(placesOf(findings)).toEqual([])
    expect(unreadOf(findings)).toEqual([
      'bin/mail.ts: "@own/sender", which it imports, is not among the files of the program that are read'
    ])
  })

  it('is not read in part: what cannot be parsed may grant it too', () => {
    const files: [string, string][] = [
      SETTINGS,
      ['tsconfig.json', '{ "compilerOptions": { "paths": { "@own/*": ["./src/*"] } } }'],
      ['bin/mail.ts', `${MAKING}import '../lib/more'\n`],
      ['src/sender.ts', SENDER_CLASS],
      ['lib/more.ts', 'const = {'],
      // nobody imports it
      ['lib/old.ts', 'const = {'],
      ...MADE
    ]
    const findings = found(files)
    expect(placesOf(findings).filter((place) => !place.startsWith('cdk.out/'))).toEqual([])
    expect(unreadOf(findings)).toEqual([expect.stringMatching(/^lib\/more\.ts:1: /)])
  })
})
