import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

/** Licences that may stand in a bundle under MIT. Blue Oak is as permissive: https://blueoakcouncil.org/license/1.0.0 */
const ALLOWED =
  /^\(?(MIT|Apache-2\.0|BSD|BSD-2-Clause|BSD-3-Clause|ISC|0BSD|BlueOak-1\.0\.0)( (OR|AND) [\w.-]+)*\)?$/
const PACKAGE = /^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*$/

interface Bundled {
  name: string
  licence: string
}

/** The build writes of each package its name, its licence and the licence's text, with an empty line between packages. */
function bundledPackages(): Bundled[] {
  const lines = readFileSync('dist/licenses.txt', 'utf8').split('\n')
  const starts = lines.flatMap((line, i) => {
    const isFirst = i === 0 || lines[i - 1] === ''
    return isFirst && PACKAGE.test(line) && /^[\w(][\w .()-]*$/.test(lines[i + 1] ?? '') && isKnown(line)
      ? [i]
      : []
  })
  return starts.map((start) => ({ name: lines[start] ?? '', licence: lines[start + 1] ?? '' }))
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { license?: string }>
}
/** By name, since several versions of a package may be installed. */
const installed = new Map<string, [string, { license?: string }][]>()
for (const entry of Object.entries(lock.packages)) {
  const name = entry[0].replace(/^.*node_modules\//, '')
  installed.set(name, [...(installed.get(name) ?? []), entry])
}

function isKnown(name: string): boolean {
  return installed.has(name)
}

describe('licences of the bundle', () => {
  const packages = bundledPackages()

  it('are listed for every package that src needs to run', () => {
    const names = new Set(packages.map(({ name }) => name))
    for (const name of [
      '@actions/artifact',
      '@actions/core',
      '@actions/github',
      '@aws-sdk/client-xray',
      'commander',
      'p-queue',
      'valibot'
    ])
      expect(names).toContain(name)
    expect(packages.length).toBeGreaterThan(50)
  })

  it('are all permissive', () => {
    expect(
      packages
        .filter(({ licence }) => !ALLOWED.test(licence))
        .map(({ name, licence }) => `${name}: ${licence}`)
    ).toEqual([])
  })

  it('are those of the lock file', () => {
    const other = packages.filter(
      ({ name, licence }) => !(installed.get(name) ?? []).some(([, { license }]) => license === licence)
    )
    expect(other.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
  })

  it('leave no package of the lock file’s copyleft ones in the bundle', () => {
    const isCopyleft = ({ license }: { license?: string }): boolean => /GPL|MPL|CDDL|EPL/.test(license ?? '')
    const copyleft = [...installed]
      .filter(([, all]) => all.every(([, entry]) => isCopyleft(entry)))
      .map(([name]) => name)
    const names = new Set(packages.map(({ name }) => name))
    expect(copyleft.filter((name) => names.has(name))).toEqual([])
  })
})
