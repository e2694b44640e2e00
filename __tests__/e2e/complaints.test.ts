/**
 * What users of other actions complain about in public issues, one test each: we do not have it. Here the first eleven, about what is
 * published; the others are in complaints-of-runs.test.ts.
 */
import { beforeEach, describe, expect, it } from '@jest/globals'
import { manyRoles } from './many-roles.ts'
import { pushEvent } from './servers/events.ts'
import { savedShop } from './shop.ts'
import { type ActionRun, annotations, freshWorld, type World } from './world.ts'

const FILES = { traces: 'traces.json', roles: 'roles.json', functions: 'functions.json' }
const EXCESS = { ...FILES, 'max-unused-actions': '0' }
const PASS = { ...FILES, 'max-unused-actions': '9' }

const world = freshWorld()

const shop = savedShop()

async function run(inputs: Record<string, string>, options: Parameters<World['action']>[1] = {}) {
  return world.action(inputs, { workspace: shop, ...options })
}

function bodies(): string[] {
  return world.github.comments.map(({ body }) => body)
}

function expectVerdictAndFiles(result: ActionRun): void {
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
  expect(Object.keys(result.files)).toEqual(
    expect.arrayContaining(['report.json', 'summary.md', 'excessive_permissions.json'])
  )
}

describe('300 roles', () => {
  let result: ActionRun

  beforeEach(async () => {
    result = await run(EXCESS, { workspace: manyRoles(300) })
  })

  it('#1, #3, #9: a comment is posted, the summary is kept, and no output is long', () => {
    expectVerdictAndFiles(result)
    const [body = ''] = bodies()
    expect(bodies()).toHaveLength(1)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).toMatch(/300 of 300 roles exceed the limit/)
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1024 * 1024)
    expect(result.summary).toMatch(/300 of 300 roles exceed the limit/)
    for (const output of Object.values(result.outputs)) expect(output.length).toBeLessThan(200)
    expect(annotations(result, 'warning')).toEqual([])
  })
})

it('#2: what is published comes from the report, not from the buffer of the summary', async () => {
  const result = await run(EXCESS, { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } })
  expectVerdictAndFiles(result)
  expect(bodies()[0]).toContain('invoices-loose')
  expect(result.files['summary.md']).toContain('invoices-loose')
  expect(result.outputs['artifact-id']).not.toBe('')
})

it('#3: a summary that is too large or cannot be written never turns a pass red', async () => {
  const result = await run(PASS, { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } })
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  expect(annotations(result, 'error')).toEqual([])
})

it('#4: when the failure is mended, the comment says so', async () => {
  await run(EXCESS)
  expect(bodies()[0]).toMatch(/❌/)
  await run(PASS, { attempt: 2 })
  expect(bodies()).toHaveLength(1)
  expect(bodies()[0]).toMatch(/ℹ️.*within the limit/)
  expect(bodies()[0]).not.toMatch(/exceeds? the limit/)
})

it('#5: warn-only does not keep a failure from being commented on', async () => {
  expect((await run({ ...EXCESS, 'warn-only': 'true', comment: 'on-failure' })).exitCode).toBe(0)
  expect(bodies()[0]).toMatch(/❌/)
})

it.each([
  ['excess', EXCESS, shop],
  ['no evidence', EXCESS, { ...shop, 'traces.json': '{"Traces":[]}' }],
  ['a role that is not read', EXCESS, manyRoles(1, 1)]
])('#6: warn-only is for every rule: %s', async (_, inputs, workspace) => {
  const result = await run({ ...inputs, 'warn-only': 'true' }, { workspace })
  expect(result.exitCode).toBe(0)
  expect(result.outputs['verdict']).not.toBe('pass')
  expect(annotations(result, 'error')).toEqual([])
  expect(annotations(result, 'warning').at(-1)).toMatch(/Least privilege: /)
})

it('#7: nobody is bothered who did not ask: a pass makes no comment, and never is never', async () => {
  await run(PASS)
  await run({ ...EXCESS, comment: 'never' }, { attempt: 2 })
  expect(world.github.writes).toBe(0)
})

describe('#8: an exception has a reason, an owner and an end', () => {
  const waivers = (expires: string): string =>
    ['s3:DeleteObject', 'iam:PassRole']
      .map(
        (action) =>
          `  - { role: invoices-*, action: "${action}", reason: being moved, owner: ada, expires: ${expires} }\n`
      )
      .join('')
  const withWaivers = (expires: string): Record<string, string> => ({
    ...shop,
    '.github/least-privilege.yml': `waivers:\n${waivers(expires)}`
  })

  it('until then it holds, and is shown', async () => {
    const result = await run({ ...EXCESS, comment: 'always' }, { workspace: withWaivers('2099-12-31') })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(result.files['report.json']).toContain('being moved')
  })

  it('after that it is named, and holds no more', async () => {
    const late = { workspace: withWaivers('2020-01-31') }
    const result = await run(EXCESS, { ...late, event: pushEvent() })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
    expect(annotations(result, 'error').join()).toMatch(/expired.*2020-01-31|2020-01-31.*expired/)
    // a pull request that did not write it is warned
    const warned = await run(EXCESS, late)
    expect(warned).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(annotations(warned, 'warning').join()).toMatch(/2020-01-31/)
  })
})

it('#9: outputs are short, and what is long is in files', async () => {
  const result = await run(EXCESS)
  expect(Object.values(result.outputs).join('').length).toBeLessThan(500)
  expect(result.files[result.outputs['report-path'] ?? '']).toContain('"roles"')
})

it('#10: the second attempt of a run uploads too', async () => {
  await run(EXCESS)
  const second = await run(EXCESS, { attempt: 2 })
  expectVerdictAndFiles(second)
  expect([...world.artifacts.uploaded.keys()]).toEqual(
    ['least-privilege', 'least-privilege-attempt-2'].flatMap((name) => [name, `${name}.html`])
  )
  expect(bodies()[0]).toContain(second.outputs['artifact-url'] ?? 'none')
  expect(bodies()[0]).toContain('-n least-privilege-attempt-2')
  expect(annotations(second, 'warning')).toEqual([])
})

it('#11: on Enterprise Server the files stay in the workspace, and that is said', async () => {
  const result = await run(EXCESS, { env: { GITHUB_SERVER_URL: 'https://ghes.example.com' } })
  expectVerdictAndFiles(result)
  expect(annotations(result, 'warning')).toEqual([expect.stringMatching(/files stay in the workspace/)])
  expect(bodies()).toHaveLength(1)
})
