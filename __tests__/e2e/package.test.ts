/** What `npm publish` would publish: installed into an empty folder, without a network, it does what the README says. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

// npm's own file, so that no shell is needed, which npm.cmd would be: that which runs the tests, or that beside Node.js
const NPM = [
  ...[process.env['npm_execpath'] ?? ''].filter((file) => path.basename(file) === 'npm-cli.js'),
  path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
].find((file) => existsSync(file))

describe('the npm package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'package-'))
  const home = path.join(folder, 'home')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const npm = (cwd: string, ...args: string[]): string => {
    if (NPM === undefined) throw new Error('there is no npm beside this Node.js: run the tests by "npm test"')
    return execFileSync(process.execPath, [NPM, ...args], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        npm_config_cache: path.join(folder, 'cache'),
        npm_config_offline: 'true',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false'
      },
      stdio: ['ignore', 'pipe', 'pipe']
    })
  }

  beforeAll(() => {
    mkdirSync(home)
    npm('.', 'pack', '--ignore-scripts', '--pack-destination', folder)
    npm(home, 'install', '--ignore-scripts', '--prefix', home, path.join(folder, tarball()))
  }, 120_000)

  function tarball(): string {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      name: string
      version: string
    }
    return `${name}-${version}.tgz`
  }

  it('depends on nothing', () => {
    const lock = JSON.parse(readFileSync(path.join(home, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>
    }
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/xray-least-privilege'])
  })

  it('scans its examples by npx, and writes their policies where it is called', () => {
    const printed = npm(home, 'exec', 'xray-least-privilege', '--', 'demo')
    expect(printed).toMatch(/^EXCESS {2}Least privilege: 1 of 3 roles/)
    expect(existsSync(path.join(home, 'demo-output/policies/index.json'))).toBe(true)
  })

  it('has what its documents point to', () => {
    const inside = path.join(home, 'node_modules/xray-least-privilege')
    for (const file of [
      'README.md',
      'LICENSE',
      'SKILL.md',
      'templates/scan-role.yaml',
      'docs/report.schema.json'
    ])
      expect(existsSync(path.join(inside, file))).toBe(true)
    expect(existsSync(path.join(inside, 'src'))).toBe(false)
  })
})
