import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { savedShop } from './shop.ts'
import { annotations, World } from './world.ts'

const LONG_AGO = String(Math.floor(Date.now() / 1000) - 31 * 86_400)
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()

let world: World

beforeAll(async () => {
  world = await World.start()
})

afterEach(() => {
  // Bad input is found before anybody is asked anything, but for the target branch's file.
  expect(world.operations.filter((name) => !/^get(Content|Branch)$/.test(name))).toEqual([])
  expect(world.unhandled).toEqual([])
})

afterAll(() => world.close())

async function expectRefusal(
  inputs: Record<string, string>,
  naming: (string | RegExp)[],
  workspace: Record<string, string> = {}
): Promise<void> {
  const run = await world.action(inputs, { workspace })
  expect(run.exitCode).toBe(2)
  const [error = '', ...more] = annotations(run, 'error')
  expect(more).toEqual([])
  for (const name of naming) expect(error).toMatch(name)
  expect(error).not.toMatch(/\n|\.js:\d|at .*\(/)
  expect(run.files).toEqual({})
}

describe('an input that is wrong is one error with its name, its value and the remedy', () => {
  it.each<[name: string, value: string, remedy: RegExp]>([
    ['role-to-assume', 'scanner', /arn:aws:iam::\*{3}:role\//],
    ['role-to-assume', 'arn:aws:iam::123456789012:user/scanner', /arn:aws:iam::\*{3}:role\//],
    ['role-session-name', 'a b', /2 to 64/],
    ['role-duration-seconds', '60', /900.*43200/],
    ['role-duration-seconds', '1h', /whole number/],
    ['aws-region', 'Ireland', /eu-west-1/],
    ['time-range', '0', /1 to 43200/],
    ['time-range', '43201', /1 to 43200/],
    ['time-range', 'an hour', /whole number/],
    ['time-range', '1.5', /whole number/],
    ['start-time', LONG_AGO, /30 days/],
    ['start-time', TOMORROW, /future.*now/],
    ['start-time', 'yesterday', /Unix seconds.*ISO 8601/],
    ['compare', 'maybe', /true or false/],
    ['warn-only', 'yes', /true or false/],
    ['policy-description', '1', /true or false/],
    ['comment', 'sometimes', /always, on-failure, never/],
    ['max-unused-actions', 'many', /whole number/],
    ['max-unused-actions', '-1', /at least 0/],
    ['max-wide-resources', '1e3', /whole number/],
    ['retention-days', '0', /1 to/],
    ['artifact-name', 'a/b', /Leave out/],
    ['traces', 'nowhere.json', /aws xray batch-get-traces/],
    ['roles', 'nowhere.json', /aws iam get-account-authorization-details/],
    ['functions', 'nowhere.json', /aws lambda list-functions/]
  ])('%s: %s', async (name, value, remedy) => {
    // account ids are masked in every line that others may read
    await expectRefusal({ [name]: value }, [name, value.replace(/\d{12}/, '***'), remedy])
  })

  it('that does not exist, among those that do', async () => {
    await expectRefusal({ 'time-rang': '30' }, ['time-rang', '30', 'time-range'])
  })

  it('and a variable of the job’s own that begins like one is only warned of', async () => {
    const run = await world.action(
      { 'start-time': 'yesterday' },
      { env: { INPUT_BASELIN: 'x', INPUT_COLOUR: 'red' } }
    )
    expect(annotations(run, 'error')).toEqual([expect.stringContaining('start-time')])
    expect(annotations(run, 'warning')).toEqual([
      expect.stringMatching(/no input baselin: .*Did you mean baseline/),
      expect.stringMatching(/no input colour: it is not read/)
    ])
  })

  it('that is a missing region', async () => {
    await expectRefusal({ 'aws-region': '' }, ['aws-region', /Give|set AWS_REGION/])
  })

  it('that asks for a limit though nothing is compared', async () => {
    await expectRefusal({ compare: 'false', 'max-unused-actions': '3' }, [
      'max-unused-actions',
      '3',
      'compare'
    ])
  })

  it('that compares saved traces with nothing', async () => {
    await expectRefusal({ traces: 'traces.json', compare: 'true' }, ['traces', 'roles'], savedShop())
  })

  it('even with warn-only, which forgives verdicts, not mistakes', async () => {
    await expectRefusal({ 'time-range': '0', 'warn-only': 'true' }, ['time-range'])
  })
})
