/** A pull request does not set its own gate: the target branch's file counts, and what would be looser stands first. */
import { join } from 'node:path'
import { it as posixIt } from '../posix.ts'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { pushEvent } from './servers/events.ts'
import { GET_ORDER, INVOICES, minutesAgo, seedLooseShop } from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { annotations, World } from './world.ts'

const BUNDLE = process.env['E2E_ENTRY'] ?? join(process.cwd(), 'dist', 'index.js')
const FILE = '.github/least-privilege.yml'
const STRICT = 'thresholds: { max-unused-actions: 0 }\n'
const LOOSE = `thresholds: { max-unused-actions: 999999 }
fail-on: never
roles: [{ match: '*', thresholds: { max-unused-actions: 99999 } }]
workloads: [{ match: 'orders*', ignore: true }]
waivers: [{ role: '*', action: '*', reason: nothing to see, owner: mallory, expires: 2027-01-31 }]
`

let world: World

beforeEach(async () => {
  world = await World.start()
  seedLooseShop(world.aws, 0)
  world.aws.xray.traces.push(lambdaTrace({ functionArn: INVOICES, calls: [GET_ORDER], at: minutesAgo(5) }))
})

afterEach(async () => {
  expect(world.unhandled).toEqual([])
  await world.close()
})

/** @param main what the target branch has @param proposed what the pull request has */
function branches(main: Record<string, string>, proposed: string): { workspace: Record<string, string> } {
  world.github.branches.set('main', { 'README.md': '', ...main })
  return { workspace: { [FILE]: proposed } }
}

describe('config-from: base', () => {
  it('every way to loosen the gate is of no effect, and told first wherever people look', async () => {
    const run = await world.action(
      { 'sarif-file': 'findings.sarif', 'max-wide-resources': '7' },
      branches({ [FILE]: STRICT }, LOOSE)
    )
    expect(run.exitCode).toBe(1)
    const { gate, verdict, ignored } = reportOf(run)
    expect(verdict).toBe('excess')
    expect(ignored).toEqual([])
    expect(gate.configuration).toEqual({ file: FILE, place: 'branch main', notRead: [] })
    const comment = world.github.comments[0]?.body ?? ''
    const texts = [
      'fail-on: any becomes never',
      'max-unused-actions: 0 becomes 999999',
      'max-unused-actions: 99999 for roles *',
      'is waived until 2027-01-31 (owner: mallory; reason: nothing to see)',
      'workloads orders* are ignored'
    ]
    for (const text of texts) {
      expect(gate.loosened?.join('\n')).toContain(text)
      for (const shown of [comment, run.summary]) {
        const plain = shown.replaceAll('\\', '')
        expect(plain.indexOf(text)).toBeGreaterThan(0)
        expect(plain.indexOf(text)).toBeLessThan(plain.indexOf('How sure:'))
      }
    }
    expect(annotations(run, 'warning')[0]).toContain('The gate is loosened: fail-on: any becomes never')
    // by whose limits it is stands in every output
    const [error = ''] = annotations(run, 'error')
    const sarif = run.files['findings.sarif'] ?? ''
    const limits = 'max-unused-actions 0 (file), max-wide-resources 7 (input), fail-on any (default)'
    for (const shown of [comment, run.summary, run.files['summary.md'] ?? '', error, sarif]) {
      expect(shown.replaceAll('\\', '')).toContain(limits)
      expect(shown).toContain('of branch main')
    }
    expect(gate.thresholds.map(({ setBy }) => setBy)).toEqual(['file', 'option'])
    const { runs } = JSON.parse(sarif) as {
      runs: { invocations: { toolConfigurationNotifications: { message: { text: string } }[] }[] }[]
    }
    expect(
      runs[0]?.invocations[0]?.toolConfigurationNotifications.map(({ message }) => message.text)
    ).toEqual(gate.loosened?.map((text) => `The gate is loosened: ${text}`))
  })

  it('a file that the target branch does not have yet counts when it is merged', async () => {
    const run = await world.action({ 'max-unused-actions': '0' }, branches({}, LOOSE))
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).gate.loosened?.join('\n')).toContain('workloads orders* are ignored')
  })

  it('a stricter file is no loosening', async () => {
    const main = 'thresholds: { max-unused-actions: 99 }\n'
    const run = await world.action({}, branches({ [FILE]: main }, STRICT))
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).gate.loosened).toBeUndefined()
  })

  it('a pass with a looser file is commented on all the same', async () => {
    const main = 'thresholds: { max-unused-actions: 99 }\n'
    const run = await world.action(
      {},
      branches({ [FILE]: main }, 'thresholds: { max-unused-actions: 100 }\n')
    )
    expect(run.exitCode).toBe(0)
    expect(world.github.comments[0]?.body).toContain('The gate is loosened')
  })

  it('a target branch that cannot be read: nothing passes, whatever the file of the commit says', async () => {
    world.github.faults.push({ operation: 'getBranch', status: 404, message: 'Not Found' })
    world.github.branches.set('main', { 'README.md': '' })
    const run = await world.action({}, { workspace: { [FILE]: LOOSE } })
    expect(run.exitCode).toBe(2)
    const { gate, verdict, reasons } = reportOf(run)
    expect(verdict).toBe('insufficient-evidence')
    expect(reasons[0]).toMatch(/^Nobody knows the limits .*branch main is not read .*contents: read/)
    expect(gate).toMatchObject({ failOn: 'any', configuration: { place: 'the checkout' } })
    expect(gate.loosened).toEqual([
      'perhaps, unseen: the file of branch main is not read, so that nothing passes'
    ])
    expect(world.github.comments[0]?.body).toMatch(/^.*\n### .*\n\n\*\*The gate is loosened:\*\*/)
  })

  it('a wrong file in the pull request stops nothing', async () => {
    const run = await world.action({}, branches({ [FILE]: STRICT }, 'tresholds: 1\n'))
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).gate.loosened?.[0]).toMatch(/the file of this commit is wrong: .*tresholds/)
  })

  it('a push is judged by its own file', async () => {
    const run = await world.action({}, { ...branches({ [FILE]: LOOSE }, STRICT), event: pushEvent() })
    expect(reportOf(run).gate.configuration?.place).toBe('the checkout')
    expect(world.github.count('getContent')).toBe(0)
  })
})

it('config-from: head: the own file counts, and what it loosens is told first', async () => {
  const run = await world.action({ 'config-from': 'head' }, branches({ [FILE]: STRICT }, LOOSE))
  expect(run.exitCode).toBe(0)
  const { gate } = reportOf(run)
  expect(gate.failOn).toBe('never')
  expect(gate.loosened?.at(-1)).toBe('It counts at once: input config-from is head')
  expect(world.github.comments[0]?.body).toContain('fail-on: any becomes never')
})

describe('which file is read', () => {
  it('least-privilege.yaml too; of both the other is said not to be read', async () => {
    const yaml = '.github/least-privilege.yaml'
    const one = await world.action({}, { workspace: { [yaml]: STRICT }, event: pushEvent() })
    expect(reportOf(one).gate.configuration?.file).toBe(yaml)
    const two = await world.action({}, { workspace: { [yaml]: LOOSE, [FILE]: STRICT }, event: pushEvent() })
    expect(two.exitCode).toBe(1)
    expect(reportOf(two).gate.configuration).toEqual({ file: FILE, place: 'the checkout', notRead: [yaml] })
    expect(annotations(two, 'warning')).toContain(`${yaml} is not read.`)
  })

  posixIt('on the command line that of a folder above', async () => {
    const below = `cd services/orders && exec "${process.execPath}" "${BUNDLE}" "$@"`
    const run = await world.command([below, 'sh', '-c', '--output-dir', '../..'], {
      node: '/bin/sh',
      entry: '-c',
      workspace: { [FILE]: STRICT, 'services/orders/.keep': '' }
    })
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).gate.configuration?.file).toBe(`../../${FILE}`)
  })
})
