/** What is told of the options in four places is the same: the list in src, action.yml, --help and README. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { OPTIONS, type Option } from '../../src/options/options.ts'
import { parseOptions } from '../../src/options/parse-options.ts'
import { VERSION } from '../../src/kit/version.ts'
import { runCommand } from '../e2e/runner.ts'
import { entriesOf, valueOf } from './action-yml.ts'

const options: readonly Option[] = OPTIONS
const inputs = entriesOf('inputs')
const help = (await runCommand(['--help'])).stdout

describe('action.yml', () => {
  const ofAction = options.filter(({ only }) => only !== 'cli')

  it('has an input for every option of the action, and no other', () => {
    expect([...inputs.keys()].sort()).toEqual(
      ofAction.map(({ name, actionName }) => actionName ?? name).sort()
    )
  })

  it.each(ofAction)('has the default of $name', ({ name, actionName, default: usual }) => {
    expect(inputs.get(actionName ?? name)?.default).toBe(usual)
  })

  it.each([...inputs])('describes %s', (_, { description }) => {
    expect(description ?? '').toMatch(/\w{3}/)
  })

  it('has the outputs that are promised', () => {
    expect([...entriesOf('outputs').keys()].sort()).toEqual(
      [
        'artifact-id',
        'artifact-url',
        'comment-url',
        'report-path',
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

  it('has defaults that its own options accept', () => {
    const defaults = ofAction.flatMap(({ name, default: usual }) =>
      usual === undefined ? [] : [[name, usual]]
    )
    const parsed = parseOptions(Object.fromEntries(defaults), 'action', 1_795_000_000)
    expect(parsed).toMatchObject({
      compare: true,
      warnOnly: false,
      policyDescription: true,
      comment: 'on-failure'
    })
    expect(parsed.window).toEqual({ start: 1_795_000_000 - 3600, end: 1_795_000_000 })
    expect(parsed.roleDurationSeconds).toBe(3600)
  })
})

describe('--help of the bundle', () => {
  const ofCommand = options.filter(({ only }) => only !== 'action')

  it.each(ofCommand)('lists --$name', ({ name, short, value, default: usual }) => {
    const flag = value === undefined && usual === 'true' ? `--no-${name}` : `--${name}`
    const line = help.split('\n').find((text) => text.includes(`${flag} `) && text.startsWith('  -'))
    expect(line).toBeDefined()
    if (short !== undefined) expect(line).toContain(`-${short}, `)
    if (value !== undefined) expect(line).toContain(`<${value}`)
  })

  it('lists no option of the action alone, and nothing unknown', () => {
    const listed = [...help.matchAll(/^ {2}(?:-\w, )?--(?:no-)?([a-z-]+)/gm)].map((match) => match[1])
    expect(new Set(listed)).toEqual(new Set([...ofCommand.map(({ name }) => name), 'help', 'version']))
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

describe('README', () => {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : ''

  const rows = new Set([...readme.matchAll(/^\| `([a-z-]+)` +\|/gm)].map((match) => match[1]))

  it.each([...inputs.keys()])('has a row for the input %s', (name) => {
    expect(rows.has(name)).toBe(true)
  })

  it.each([...entriesOf('outputs').keys()])('names the output %s', (name) => {
    expect(readme.includes(`\`${name}\``)).toBe(true)
  })
})
