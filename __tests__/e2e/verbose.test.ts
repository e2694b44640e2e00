import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runCommand } from './runner.ts'

const TRACES = path.resolve('examples/traces.json')

describe('--verbose', () => {
  it('says on standard error what each operation that was seen needs, and from where that is known', async () => {
    const { exitCode, stderr } = await runCommand(['--traces', TRACES, '--verbose'])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('s3 CopyObject\n  needs s3:GetObject (read; on ')
    expect(stderr).toContain('API_CopyObject.html')
    expect(stderr).toMatch(/shop-orders-api needs dynamodb:PutItem on arn:aws:dynamodb:\S+: \d+ calls/)
  })

  it('is silent about it otherwise', async () => {
    const { stderr } = await runCommand(['--traces', TRACES])
    expect(stderr).not.toContain('needs')
  })
})
