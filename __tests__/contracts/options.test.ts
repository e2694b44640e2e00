/** What is told of an option in four places is the same and is what holds: its row, action.yml, --help and docs/options.md. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { optionsOf, type Face, type RawOptions } from '../../src/options/options.ts'
import { parseOptions } from '../../src/options/parse-options.ts'
import { VERSION } from '../../src/kit/version.ts'
import { runCommand } from '../e2e/runner.ts'
import { entriesOf, valueOf } from './action-yml.ts'

const NOW = 1_795_000_000
const inputs = entriesOf('inputs')
const help = (await runCommand(['--help'])).stdout
/** docs/options.md's row of an input, cell by cell. */
const documented = new Map(
  [...readFileSync('docs/options.md', 'utf8').matchAll(/^\| `([a-z-]+)` +\|(.*)\|$/gm)].map(
    ([, name, cells]) => [name, cells?.split(/(?<!\\)\|/).map((cell) => cell.trim())]
  )
)

describe.each<Face>(['cli', 'action'])('the %s', (face) => {
  const withDefault = optionsOf(face).filter((option) => option.default !== undefined)

  it.each(withDefault)('takes the default of $name, given as a text, for the same as nothing', (option) => {
    const given: RawOptions = { [option.name]: option.default }
    expect(parseOptions(given, face, NOW)).toEqual(parseOptions({}, face, NOW))
  })

  it.each(optionsOf(face).filter(({ kind }) => kind.kind !== 'switch'))(
    face === 'action' ? 'takes an empty $name for the same as nothing' : 'refuses an empty $name',
    ({ name }) => {
      const parsed = () => parseOptions({ [name]: '' }, face, NOW)
      if (face === 'action') expect(parsed()).toEqual(parseOptions({}, face, NOW))
      else expect(parsed).toThrow(`--${name} is empty. Give a value, or leave the option out`)
    }
  )

  it('has at most one option of a name, and one of an alias', () => {
    const names = optionsOf(face).flatMap(({ name, alias }) => [
      name,
      ...(alias === undefined ? [] : [alias])
    ])
    expect(new Set(names).size).toBe(names.length)
  })
})

it('nothing given is what the predecessor’s users know', () => {
  expect(parseOptions({}, 'cli', NOW)).toMatchObject({
    window: { start: NOW - 3600, end: NOW + 1 },
    compare: false,
    outputDir: '.',
    policyDescription: true,
    warnOnly: false,
    baselineMaxAge: 30,
    evidenceMaxAge: 30,
    artifactName: 'least-privilege',
    thresholds: {}
  })
  expect(parseOptions({}, 'action', NOW)).toMatchObject({
    compare: true,
    comment: 'auto',
    roleDurationSeconds: 3600
  })
})

describe('action.yml', () => {
  const options = optionsOf('action')

  it('has an input for every option of the action, and no other', () => {
    expect([...inputs.keys()].sort()).toEqual(options.map(({ name }) => name).sort())
  })

  it.each(options)('has the default of $name', ({ name, default: usual, runnerDefault }) => {
    expect(inputs.get(name)?.default).toBe(usual ?? runnerDefault)
  })

  it('has the outputs that are promised', () => {
    expect([...entriesOf('outputs').keys()].sort()).toEqual(
      [
        'artifact-id',
        'artifact-url',
        'comment-url',
        'report-path',
        'report-url',
        'unused-actions',
        'verdict',
        'wide-resources'
      ].sort()
    )
  })

  it('runs the bundle on Node 24', () => {
    expect(valueOf('runs', 'using')).toBe('node24')
    expect(existsSync(valueOf('runs', 'main') ?? '')).toBe(true)
  })
})

describe('--help of the bundle', () => {
  const options = optionsOf('cli')

  it.each(options)(
    'has $name with its flags, its value and its default',
    ({ name, alias, kind, ...option }) => {
      const isOn = kind.kind === 'switch' && option.default === 'true'
      const flag = isOn ? `--no-${name}` : `--${name}`
      const line = help.split('\n').find((text) => text.includes(`${flag} `) && text.startsWith('  -')) ?? ''
      expect(line).toContain(`${flag} `)
      if (alias !== undefined) expect(line).toMatch(new RegExp(`^  --?${alias}, `))
      if (kind.placeholder !== undefined)
        expect(line).toContain(`<${kind.placeholder}${kind.several ? '...' : ''}>`)
      if (kind.kind !== 'switch' && option.default !== undefined)
        expect(line.endsWith(` (default: ${option.default})`)).toBe(true)
    }
  )

  it('lists no option of the action alone, and nothing unknown', () => {
    const listed = [...help.matchAll(/^ {2}(?:-\w, |--[a-z-]+, )?--(?:no-)?([a-z-]+)/gm)].map(
      (match) => match[1]
    )
    expect(new Set(listed)).toEqual(new Set([...options.map(({ name }) => name), 'help', 'version']))
  })

  it('lists the predecessor’s flags', () => {
    for (const flag of [
      '-V, --version',
      '-s, --start-time',
      '-r, --time-range',
      '-c, --compare',
      '-v, --verbose',
      '-f, --filter',
      '-h, --help'
    ])
      expect(help).toContain(flag)
  })

  it('tells the exit codes', () => {
    expect(help).toMatch(/Exit codes: 0 .*1 .*2 /s)
  })
})

describe('the version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

  it('is package.json’s', () => {
    expect(VERSION).toBe(version)
  })

  it('is what --version of the bundle prints', async () => {
    expect((await runCommand(['--version'])).stdout.trim()).toBe(version)
  })
})

describe('docs/options.md', () => {
  it.each(optionsOf('action'))('has the row of $name, with its default', ({ name, ...option }) => {
    const usual = option.default ?? option.runnerDefault
    expect(documented.get(name)?.at(1)).toBe(usual === undefined ? (option.otherwise ?? '') : `\`${usual}\``)
  })

  it.each([...entriesOf('outputs')])(
    'says of the output %s what action.yml says',
    (name, { description }) => {
      expect(documented.get(name)).toEqual([description])
    }
  )
})
