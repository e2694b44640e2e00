import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseConfiguration } from '../../src/options/configuration-file.ts'
import { gateRules, rulesFrom } from '../../src/options/gate-rules.ts'
import type { Options, RawOptions } from '../../src/options/options.ts'
import { parseOptions } from '../../src/options/parse-options.ts'

const FULL = `
thresholds:
  max-unused-write: 0
  max-total-wide-resources: 9
fail-on: new
roles:
  - match: orders-*
    thresholds: { max-unused-write: 3 }
workloads:
  - match: nightly-*
    ignore: true
  - match: batch
    thresholds: { max-unused-read: 20 }
waivers:
  - role: legacy-*
    action: s3:Delete*
    resource: arn:aws:s3:::archive/*
    reason: the move ends in spring
    owner: storage
    expires: 2027-03-31
`

const options = (raw: RawOptions = {}): Options =>
  parseOptions({ compare: true, ...raw }, 'cli', 1_795_000_000)

function problemsIn(text: string): string[] {
  const parsed = parseConfiguration(text)
  return 'problems' in parsed ? parsed.problems : []
}

describe('a configuration', () => {
  it('is read as it is written', () => {
    expect(parseConfiguration(FULL)).toEqual({
      configuration: {
        thresholds: { 'max-unused-write': 0, 'max-total-wide-resources': 9 },
        'fail-on': 'new',
        roles: [{ match: 'orders-*', thresholds: { 'max-unused-write': 3 } }],
        workloads: [
          { match: 'nightly-*', ignore: true },
          { match: 'batch', thresholds: { 'max-unused-read': 20 } }
        ],
        waivers: [
          {
            role: 'legacy-*',
            action: 's3:Delete*',
            resource: 'arn:aws:s3:::archive/*',
            reason: 'the move ends in spring',
            owner: 'storage',
            expires: '2027-03-31'
          }
        ]
      }
    })
  })

  it.each([
    ['nothing', ''],
    ['comments', '# later\n'],
    ['keys without value', 'thresholds:\nroles:\nworkloads:\nwaivers:\n'],
    ['JSON', '{"waivers": []}'],
    [
      'a waiver to the end of February',
      'waivers: [{ role: a, action: s3:*, reason: r, owner: o, expires: 2028-02-29 }]'
    ],
    [
      'anchors',
      'roles:\n  - { match: a, thresholds: &few { max-unused-write: 1 } }\n  - { match: b, thresholds: *few }\n'
    ]
  ])('may be %s', (_, text) => {
    expect(problemsIn(text)).toEqual([])
  })
})

describe('a wrong configuration', () => {
  it.each([
    ['a key that every object has', 'constructor: 1', [/^line 1: constructor is no key that exists/]],
    ['an object’s prototype', '__proto__: { fail-on: never }', [/^line 1: __proto__ is no key that exists/]],
    [
      'such a key among the limits',
      'thresholds: { valueOf: 1 }',
      [/^line 1: thresholds\.valueOf is no key that exists/]
    ],
    ['an unknown key', 'waiver: []', ['line 1: waiver is no key that exists. Did you mean waivers?']],
    [
      'an unknown limit, with the nearest ones',
      'thresholds:\n  max-unused-wriet: 1',
      [expect.stringMatching(/^line 2: thresholds\.max-unused-wriet is no key .* mean max-unused-write, /)]
    ],
    [
      'a limit in total for some roles',
      'roles:\n  - match: a\n    thresholds: { max-total-unused-write: 1 }',
      [expect.stringMatching(/^line 3: roles\.0\.thresholds\.max-total-unused-write is no key that exists/)]
    ],
    ['a key twice', 'fail-on: any\nfail-on: new', ['line 2: Map keys must be unique']],
    ['a word for a limit', 'thresholds: { max-unused-write: few }', [/whole number of at least 0$/]],
    ['a limit below 0', 'thresholds: { max-unused-write: -1 }', [/whole number of at least 0$/]],
    ['half a limit', 'thresholds: { max-unused-write: 0.5 }', [/whole number of at least 0$/]],
    ['another fail-on', 'fail-on: old', ['line 1: fail-on must be any, new or never']],
    ['a list that is none', 'roles: 5', ['line 1: roles must be a list']],
    ['a mapping that is none', 'roles:\n  - orders', ['line 2: roles.0 must be a mapping of keys to values']],
    [
      'keys that are mappings, one in the other',
      '? '.repeat(500) + 'a',
      ['line 1: a key must be a text, and this one is a mapping or a list']
    ],
    ['a list for everything', '- a', ['line 1: the file must be a mapping of keys to values']],
    [
      'an empty pattern',
      'workloads: [{ match: "", ignore: true }]',
      ['line 1: workloads.0.match must not be empty']
    ],
    [
      'no ignoring',
      'workloads: [{ match: a, ignore: false }]',
      ['line 1: workloads.0.ignore must be true, or left out']
    ],
    ['an unknown tag', 'fail-on: !any new', ['line 1: Unresolved tag: !any']],
    ['what is no YAML', 'thresholds: {', [/^line 1: /]]
  ])('is one with %s', (_, text, expected) => {
    expect(problemsIn(text)).toEqual(
      expected.map((one) => (one instanceof RegExp ? expect.stringMatching(one) : one))
    )
  })

  it.each([
    ['a key that every object has', /waivers\.0\.toString is no key that exists/, { toString: 'x' }],
    ['no owner', /owner is missing$/, { owner: undefined }],
    ['an empty reason', /reason must not be empty$/, { reason: '" "' }],
    ['no day', /expires must be a day like 2027-01-31$/, { expires: 'never' }],
    ['a day that February lacks', /expires must be a day that the calendar has$/, { expires: '2026-02-31' }],
    ['February 29 of another year', /expires must be a day that/, { expires: '2027-02-29' }],
    ['a month that is none', /expires must be a day like/, { expires: '2027-13-01' }],
    ['a bare service', /action must be an action like/, { action: 's3' }],
    ['a wildcard for the service', /action must be an action like/, { action: '"s*:Get"' }],
    ['a bucket’s name', /resource must be an ARN/, { resource: 'archive' }],
    ['an unknown key', /waivers\.0\.until is no key that exists/, { until: '2027-01-01' }]
  ])('is one with a waiver with %s', (_, said, more) => {
    const waiver = { role: 'a', action: 's3:*', reason: 'r', owner: 'o', expires: '2027-01-01', ...more }
    const lines = Object.entries(waiver).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${value}`]
    )
    expect(problemsIn(`waivers:\n  - ${lines.join('\n    ')}`)).toEqual([expect.stringMatching(said)])
  })

  it('is told with all that is wrong, line by line', () => {
    const text = 'fail-on: x\nthresholds:\n  max-a: 1\n  max-b: 2\nroles:\n  - match: a\nowner: me\n'
    expect(problemsIn(text).map((problem) => problem.replace(/ (is|must).*/, ''))).toEqual([
      'line 1: fail-on',
      'line 3: thresholds.max-a',
      'line 4: thresholds.max-b',
      'line 6: roles.0.thresholds',
      'line 7: owner'
    ])
  })
})

describe('options and the file', () => {
  const parsed = parseConfiguration(FULL)
  const configuration = 'configuration' in parsed ? parsed.configuration : {}

  it('the options win, limit by limit, over what the file sets for all', () => {
    const rules = rulesFrom(
      configuration,
      options({ 'max-unused-write': '7', 'max-unused-list': '1', 'fail-on': 'any' })
    )
    expect(rules.failOn).toBe('any')
    expect(rules.limits.thresholds).toEqual({
      'max-unused-write': 7,
      'max-unused-list': 1,
      'max-total-wide-resources': 9
    })
    expect(rules.limits.rules).toEqual([
      { match: 'orders-*', names: 'roles', thresholds: { 'max-unused-write': 3 } },
      { match: 'batch', names: 'workloads', thresholds: { 'max-unused-read': 20 } }
    ])
  })

  it('the file counts where the options are silent', () => {
    expect(rulesFrom(configuration, options())).toMatchObject({
      failOn: 'new',
      ignored: ['nightly-*'],
      waivers: [{ owner: 'storage' }]
    })
    expect(rulesFrom({}, options()).failOn).toBe('any')
  })
})

describe('the file', () => {
  let folder: string
  const before = { cwd: process.cwd(), workspace: process.env['GITHUB_WORKSPACE'] }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'configuration-'))
    delete process.env['GITHUB_WORKSPACE']
    process.chdir(folder)
  })

  afterEach(async () => {
    process.chdir(before.cwd)
    if (before.workspace === undefined) delete process.env['GITHUB_WORKSPACE']
    else process.env['GITHUB_WORKSPACE'] = before.workspace
    await rm(folder, { recursive: true })
  })

  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
  }
  const USUAL = '.github/least-privilege.yml'

  it('need not exist, unless it is named', async () => {
    expect((await gateRules(options(), 'cli')).limits).toEqual({ thresholds: {}, rules: [], origins: {} })
    await expect(gateRules(options({ 'config-file': 'none.yml' }), 'cli')).rejects.toThrow(
      /^--config-file is "none\.yml", which cannot be read/
    )
  })

  it('is the usual one, and the one that is named instead', async () => {
    await write(USUAL, 'thresholds: { max-unused-write: 1 }')
    await write('other.yml', 'thresholds: { max-unused-write: 2 }')
    expect((await gateRules(options(), 'cli')).limits.thresholds).toEqual({ 'max-unused-write': 1 })
    expect((await gateRules(options({ 'config-file': 'other.yml' }), 'cli')).limits.thresholds).toEqual({
      'max-unused-write': 2
    })
  })

  it('is in the workspace for the action', async () => {
    await write(`checkout/${USUAL}`, 'fail-on: new')
    process.env['GITHUB_WORKSPACE'] = path.join(folder, 'checkout')
    expect((await gateRules(options(), 'action')).failOn).toBe('new')
    expect((await gateRules(options(), 'cli')).failOn).toBe('any')
  })

  it('is refused with every problem in one message', async () => {
    await write(USUAL, 'fail-on: x\nwaiver: []\n')
    await expect(gateRules(options(), 'action')).rejects.toThrow(
      /^input config-file is "\.github\/least-privilege\.yml", which is wrong: line 1: fail-on .*; line 2: waiver is no key/
    )
  })

  it.each(['thresholds: { max-unused-write: 1 }', FULL])(
    'may set no limits where nothing is compared: %j',
    async (text) => {
      await write(USUAL, text)
      await expect(gateRules(options({ compare: false }), 'cli')).rejects.toThrow(
        /nothing is compared\. Add --compare/
      )
    }
  )

  it('may ignore workloads where nothing is compared', async () => {
    await write(USUAL, 'workloads: [{ match: a, ignore: true }]')
    expect((await gateRules(options({ compare: false }), 'cli')).ignored).toEqual(['a'])
  })
})
