/** `--json` of every command without a scan, and what a program is told of an error. */
import { describe, expect, it } from '@jest/globals'
import { runCommand } from '../../src/cli/cli.ts'
import { printedInEachTest } from './commands/printed.ts'

const POLICY = 'examples/warehouse-policy.json'

describe('--json', () => {
  const printed = printedInEachTest()
  const answer = (): unknown => JSON.parse(printed.stdout)

  it('explains an operation, in either spelling', async () => {
    expect(await runCommand(['explain', 's3:CopyObject', '--json'])).toBe(0)
    const joined = answer()
    expect(joined).toMatchObject({
      service: 's3',
      operation: 'CopyObject',
      needs: [{ action: 's3:GetObject', level: 'read' }, { action: 's3:PutObject' }],
      mayNeed: expect.arrayContaining([
        { action: 's3:PutObjectTagging', level: 'tagging', on: expect.any(Array), when: 'it sets tags' }
      ])
    })
  })

  it('compares policies', async () => {
    expect(await runCommand(['diff', '--json', POLICY, POLICY])).toBe(0)
    expect(answer()).toMatchObject({ same: true })
  })

  it('gives a trace header, and what to record', async () => {
    expect(await runCommand(['trace-header', '--json', '--run-id', '0123456789ab'])).toBe(0)
    expect(answer()).toEqual({ header: expect.stringMatching(/^Root=1-[0-9a-f]{8}-0123456789ab/) })
  })

  it.each([
    [['explain', 's3', 'CopyObjekt'], /CopyObject/],
    [['--max-unused-action', '3'], /--max-unused-action/],
    [['verify', 'no-such-report.json'], /no-such-report\.json/],
    [['verfy'], /Did you mean verify\?/]
  ])('tells of %j what is wrong, with a code', async (args, message) => {
    expect(await runCommand([...args, '--json'])).toBe(2)
    expect(printed.stdout).toBe('')
    expect(JSON.parse(printed.stderr)).toEqual({
      error: { code: 'bad-input', message: expect.stringMatching(message) }
    })
  })
})

describe('without it', () => {
  const printed = printedInEachTest()

  it.each([
    [['instrument', 'ruby'], /"ruby" is not known\. .*Go and Ruby have no list/],
    [['explain', 'foo'], /"foo" names no operation/],
    [['frobnicate'], /there is no command "frobnicate"\. The commands are demo, explain/],
    [['traces.json'], /Files are named by options/]
  ])('%j is refused with its reason and the remedy', async (args, message) => {
    expect(await runCommand(args)).toBe(2)
    expect(printed.stderr).toMatch(message)
    expect(printed.stderr.trim()).not.toContain('\n')
  })
})
