import { beforeEach, describe, expect, it } from '@jest/globals'
import { runCommand } from '../../../src/cli/cli.ts'
import { explainOperation } from '../../../src/cli/commands/explain.ts'
import { loadReference, type Reference } from '../../../src/reference/reference.ts'
import { printedInEachTest } from './printed.ts'

let reference: Reference
const printed = printedInEachTest()

beforeEach(async () => {
  reference = await loadReference()
})

const explained = (service: string, operation: string): string =>
  explainOperation(service, operation, reference).join('\n')

describe('explain', () => {
  it('says which actions are needed, at which level, on what, and from where that is known', () => {
    const text = explained('Amazon S3', 'CopyObject')
    expect(text).toMatch(/needs s3:GetObject \(read; on .*object/)
    expect(text).toMatch(/needs s3:PutObject \(write; on .*object/)
    expect(text).toContain('source: https://docs.aws.amazon.com/AmazonS3/')
    expect(text).toMatch(/may need s3:PutObjectTagging \(tagging; .*\): if it sets tags/)
    expect(text).toMatch(/a trace must show.*: Bucket, CopySource$/m)
  })

  it('names the reference and its date where no rule of ours speaks', () => {
    const text = explained('sns', 'DeleteTopic')
    expect(text).toContain(`source: AWS service reference, ${reference.date}`)
    expect(text).toContain('TopicArn')
  })

  it('says when an action takes no resource', () => {
    expect(explained('sqs', 'ListQueues')).toMatch(/sqs:ListQueues \(.*takes no resource[^]*no parameter/)
  })

  it('understands the command line’s and the SDKs’ spelling of an operation', () => {
    expect(explained('s3', 'copy-object')).toBe(explained('s3', 'CopyObject'))
    expect(explained('s3', 'copyObject')).toBe(explained('s3', 'CopyObject'))
  })
})

describe('xray-privilege-scan explain', () => {
  it('prints the explanation', async () => {
    expect(await runCommand(['explain', 'dynamodb', 'GetItem'])).toBe(0)
    expect(printed.stdout).toMatch(/^dynamodb GetItem\n {2}needs dynamodb:GetItem/)
    expect(printed.stderr).toBe('')
  })

  it.each([
    [['explain', 'dynamo', 'GetItem'], /^error: .*"dynamo"\. Did you mean dynamodb\?.*\n$/],
    [['explain', 's3', 'GetObjec'], /^error: .*"GetObjec" of s3\. Did you mean GetObject,.*\n$/],
    [['explain', 'zzzzzz', 'GetItem'], /^error: no AWS service is known by the name "zzzzzz"\. See .*\n$/],
    [['explain', 's3'], /^error: "s3" names no operation\. Give service and operation.*\n$/],
    [
      ['instrument', 'ruby'],
      /^error: .*"ruby" is not known.*node, python, java, dotnet, opentelemetry\..*\n$/
    ]
  ])('answers %j with one line and exit code 2', async (args, line) => {
    expect(await runCommand(args)).toBe(2)
    expect(printed.stdout).toBe('')
    expect(printed.stderr).toMatch(line)
  })

  it('is named where it is misspelt', async () => {
    expect(await runCommand(['explian'])).toBe(2)
    expect(printed.stderr).toBe(
      'error: there is no command "explian". Did you mean explain? The commands are demo, explain, instrument, doctor, trace-header, diff, verify, audit\n'
    )
  })

  it('is listed by --help beside instrument', async () => {
    expect(await runCommand(['--help'])).toBe(0)
    expect(printed.stdout).toMatch(
      /^ {2}explain \[options\] <service> \[operation\] [^]*^ {2}instrument \[options\] <sdk> /m
    )
  })
})

describe('xray-privilege-scan instrument', () => {
  it('prints JSON alone on standard output, and what to do with it on standard error', async () => {
    expect(await runCommand(['instrument', 'python'])).toBe(0)
    expect(JSON.parse(printed.stdout)).toHaveProperty('services.secretsmanager.operations.GetSecretValue')
    expect(printed.stderr).toContain('boto_utils.whitelist')
  })

  it('prints settings for OpenTelemetry', async () => {
    expect(await runCommand(['instrument', 'opentelemetry'])).toBe(0)
    expect(printed.stdout).toContain('OTEL_TRACES_SAMPLER')
    expect(printed.stderr).toBe('')
  })
})
