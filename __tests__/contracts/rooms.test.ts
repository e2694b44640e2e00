/** What keeps the house a house: rooms import downwards only, files make no circle, and what derives the report reads nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'

/** From the top to the bottom: a room imports of those below it. A new room needs a place here. */
const ROOMS = [
  'index.ts',
  'start',
  'action',
  'cli',
  'scan.ts',
  'sources',
  'options',
  'reporters',
  'view',
  'judgement',
  'policies',
  'needs',
  'templates',
  'traces',
  'services',
  'report',
  'iam',
  'reference',
  'domain',
  'kit'
]

/** Files by their path below `src`, with their text. */
type Files = Readonly<Record<string, string>>

function sourceFiles(): Files {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join('src', name), 'utf8')]))
}

function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

/** What a file imports, types among it: files below `src` by their path, packages by their name. */
function importsOf(name: string, text: string): string[] {
  const found = code(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)
  return [...found].map(([, target = '']) =>
    target.startsWith('.') ? posix.join(dirname(name), target) : target
  )
}

function roomOf(name: string): string {
  return name.split('/')[0] ?? ''
}

/** Imports that run upwards, and files and rooms that have no place. */
function upward(files: Files): string[] {
  return Object.entries(files).flatMap(([name, text]) => {
    const floor = ROOMS.indexOf(roomOf(name))
    if (floor < 0) return [`${name} is in no room`]
    return importsOf(name, text)
      .filter((target) => target in files && ROOMS.indexOf(roomOf(target)) < floor)
      .map((target) => `${name} imports ${target}`)
  })
}

/** The files that import each other in a circle, each circle once. */
function circles(files: Files): string[] {
  const found = new Set<string>()
  const done = new Set<string>()
  const visit = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name)
    if (start >= 0) {
      found.add(way.slice(start).toSorted().join(' '))
      return
    }
    if (done.has(name)) return
    for (const target of importsOf(name, files[name] ?? ''))
      if (target in files) visit(target, [...way, name])
    done.add(name)
  }
  for (const name of Object.keys(files)) visit(name, [])
  return [...found]
}

/** What a file imports directly and through others, itself among it. */
function closure(start: string, files: Files): string[] {
  const found = new Set([start])
  for (const name of found) for (const target of importsOf(name, files[name] ?? '')) found.add(target)
  return [...found]
}

/** Digests, paths and the arithmetic of addresses are pure, though they stand in modules that can do more: see below for what they must not do. */
const IMPURE_MODULE =
  /^(?:node:(?!crypto$|net$|path$)|@aws-sdk\/(?!util-)|@smithy\/|@actions\/|p-queue$|undici)|^(?:action|cli|sources)\//
const IMPURE_CODE =
  /\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bperformance\.|\bMath\.random\b|\brandom(?:UUID|Bytes)\b|\bcreate(?:Server|Connection)\b|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(/

/** What of a file's closure reads or waits: modules, and lines of code. */
function impurities(start: string, files: Files): string[] {
  return closure(start, files).flatMap((name) => {
    const module = IMPURE_MODULE.test(name) ? [`${name} is imported`] : []
    const found = IMPURE_CODE.exec(code(files[name] ?? ''))
    return [...module, ...(found === null ? [] : [`${name} has ${found[0]}`])]
  })
}

/** Which rooms iam/ may know: the policy language can be read without the rest. */
const IAM_KNOWS = ['iam', 'reference', 'domain', 'kit']

function strangersToIam(files: Files): string[] {
  return Object.entries(files)
    .filter(([name]) => roomOf(name) === 'iam')
    .flatMap(([name, text]) =>
      importsOf(name, text)
        .filter((target) => target in files && !IAM_KNOWS.includes(roomOf(target)))
        .map((target) => `${name} imports ${target}`)
    )
}

describe('the rooms of src/', () => {
  const files = sourceFiles()

  it('are those that have a place, with nothing loose but the door and the story', () => {
    expect([...new Set(Object.keys(files).map(roomOf))].toSorted()).toEqual(ROOMS.toSorted())
  })

  it('import downwards only', () => {
    expect(upward(files)).toEqual([])
  })

  it('have no files that import each other in a circle', () => {
    expect(circles(files)).toEqual([])
  })

  it('let iam/ know of the language and the reference only', () => {
    expect(strangersToIam(files)).toEqual([])
  })

  it('derive the report without reading anything, a clock or the environment', () => {
    expect(closure('judgement/derive.ts', files).length).toBeGreaterThan(50)
    expect(impurities('judgement/derive.ts', files)).toEqual([])
  })
})

describe('the rule', () => {
  const sound: Files = {
    'scan.ts': "import { gather } from './sources/gather.ts'",
    'sources/gather.ts':
      "import { decide } from '../iam/decide.ts'\nimport { readFile } from 'node:fs/promises'",
    'judgement/derive.ts': "import type { Decision } from '../iam/decide.ts'",
    'iam/decide.ts':
      "import { plural } from '../kit/plural.ts'\n// import { Report } from '../report/report.ts'",
    'kit/plural.ts': '/** Not even Date.now is read here. */',
    'report/report.ts': ''
  }
  const findings = (files: Files): string[] => [
    ...upward(files),
    ...circles(files),
    ...strangersToIam(files),
    ...impurities('judgement/derive.ts', files)
  ]

  it('finds nothing where all is well', () => {
    expect(findings(sound)).toEqual([])
  })

  it.each([
    ['an import that runs up', { 'kit/plural.ts': "import type { Decision } from '../iam/decide.ts'" }],
    ['one that is loaded late', { 'iam/decide.ts': "await import('../sources/gather.ts')" }],
    ['one that is passed on', { 'iam/decide.ts': "export { gather } from '../scan.ts'" }],
    ['a file in no room', { 'loose.ts': '' }],
    [
      'a circle within a room',
      { 'kit/plural.ts': "import './digest.ts'", 'kit/digest.ts': "import './plural.ts'" }
    ],
    ['the report in iam/', { 'iam/decide.ts': "import type { Report } from '../report/report.ts'" }],
    ['a file system in what derives', { 'iam/decide.ts': "import { readFileSync } from 'node:fs'" }],
    [
      'a client of AWS in what derives',
      { 'iam/decide.ts': "import { IAMClient } from '@aws-sdk/client-iam'" }
    ],
    ['a clock in what derives', { 'iam/decide.ts': 'const now = Date.now()' }],
    ['the environment in what derives', { 'judgement/derive.ts': "const region = process.env['AWS_REGION']" }]
  ] as [string, Files][])('finds %s', (_, change) => {
    expect(findings({ ...sound, ...change })).not.toEqual([])
  })
})
