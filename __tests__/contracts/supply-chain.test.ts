/** What docs/releasing.md says is held: each check of Scorecard and each point of GitHub's guide, by a test or a file that is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { parse } from 'yaml'

/** https://github.com/ossf/scorecard/blob/main/docs/checks.md */
const CHECKS = [
  'Binary-Artifacts',
  'Branch-Protection',
  'CI-Tests',
  'CII-Best-Practices',
  'Code-Review',
  'Contributors',
  'Dangerous-Workflow',
  'Dependency-Update-Tool',
  'Fuzzing',
  'License',
  'Maintained',
  'Packaging',
  'Pinned-Dependencies',
  'SAST',
  'SBOM',
  'Security-Policy',
  'Signed-Releases',
  'Token-Permissions',
  'Vulnerabilities',
  'Webhooks'
]
/** What Scorecard takes for a program: https://github.com/ossf/scorecard/blob/main/checks/raw/binary_artifact.go */
const PROGRAM =
  /\.(?:crx|deb|dex|dey|elf|o|so|macho|iso|class|jar|bundle|dylib|lib|msi|dll|drv|efi|exe|ocx|pyc|pyo|par|rpm|wasm|whl)$/

const FOLDERS = [
  '.github',
  '__tests__',
  'benchmarks',
  'dist',
  'docs',
  'examples',
  'scripts',
  'src',
  'start',
  'templates'
]

const page = readFileSync('docs/releasing.md', 'utf8')
const workflows = readdirSync('.github/workflows').map((file) =>
  readFileSync(`.github/workflows/${file}`, 'utf8')
)
const triggersOf = (text: string): string[] => {
  const { on } = v.parse(
    v.object({ on: v.union([v.string(), v.record(v.string(), v.unknown())]) }),
    parse(text)
  )
  return typeof on === 'string' ? [on] : Object.keys(on)
}

describe('docs/releasing.md', () => {
  it('has every check of Scorecard', () => {
    expect(
      [...page.matchAll(/^\| ([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*) +\| (?:held|not held|written) /gm)].map(
        ([, name]) => name
      )
    ).toEqual(CHECKS)
  })

  it('names tests and files that are there', () => {
    const named = [
      ...[...page.matchAll(/tests? `([a-z/-]+)`|\(`(fuzz\/fuzz)`\)/g)].map(
        ([, test, other]) => `__tests__/${test ?? other}.test.ts`
      ),
      ...[...page.matchAll(/files? (`[^|]*)/g)].flatMap(([, files = '']) =>
        [...files.matchAll(/`((?:\.github\/)?[\w/-]+(?:\.(?:yml|md))?)`/g)]
          .map(([, file = '']) => file)
          .filter((file) => /\.github|^[A-Z]/.test(file))
      )
    ]
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })
})

it('no program is kept in binary form', () => {
  const files = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((file) => PROGRAM.test(file))).toEqual([])
})

it('every package of the lock file has the hash of its contents', () => {
  const Lock = v.object({ packages: v.record(v.string(), v.object({ integrity: v.optional(v.string()) })) })
  const { packages } = v.parse(Lock, JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const unhashed = Object.entries(packages).filter(
    ([name, { integrity = '' }]) => name !== '' && !integrity.startsWith('sha512-')
  )
  expect(unhashed.map(([name]) => name)).toEqual([])
})

it('workflows install what is locked, and nothing else', () => {
  const installs = workflows.flatMap((text) => text.match(/\bnpm (?:ci|cit|i|install)\b.*/g) ?? [])
  expect(new Set(installs)).toEqual(new Set(['npm ci --ignore-scripts', 'npm cit']))
})

it('no workflow runs code of others with rights of this repository', () => {
  expect(
    workflows
      .flatMap(triggersOf)
      .filter((trigger) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(trigger))
  ).toEqual([])
})

it('no workflow names a secret, and each runs on GitHub’s machines', () => {
  expect(workflows.filter((text) => /\bsecrets\b/.test(text))).toEqual([])
  const machines = workflows.flatMap((text) =>
    [...text.matchAll(/runs-on: (.*)/g)].map(([, machine]) => machine)
  )
  expect(new Set(machines)).toEqual(new Set(['ubuntu-latest', '${{ matrix.os }}']))
})
