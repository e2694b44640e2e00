/** What answers a question without a scan: one row a command. Each is loaded when it is asked for. */
import { EXIT, UserError } from '../kit/errors.ts'
import { nearest } from '../kit/nearest.ts'
import { INSTRUMENTED } from '../services/instrumentation/sdks.ts'
import type { Answer } from './answer.ts'

/** Options of the whole program that commands look at as well. */
export interface Asked {
  awsRegion?: string
  runId?: string
  outputDir?: string
  traceIds?: string
}

interface CommandRow {
  name: string
  /** As commander writes arguments. */
  takes: string
  description: string
  /** Flags with what they are, for the command's own help: they are options of the whole program. */
  options?: readonly (readonly [flags: string, description: string])[]
  examples: readonly string[]
  answer: (args: readonly string[], asked: Asked) => Promise<Answer>
}

export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'explain',
    takes: '<service> [operation]',
    description: 'say which permissions an API operation needs, and what a trace must show of it',
    examples: ['explain s3 CopyObject', 'explain s3:CopyObject --json'],
    answer: async ([service = '', operation]) => {
      const [{ explanationOf, explainedLines }, { loadReference }] = await Promise.all([
        import('./commands/explain.ts'),
        import('../reference/reference.ts')
      ])
      const [client, called] = operation === undefined ? partsOf(service) : [service, operation]
      const explained = explanationOf(client, called, await loadReference())
      return { lines: explainedLines(explained), data: explained, exitCode: EXIT.pass }
    }
  },
  {
    name: 'instrument',
    takes: '<sdk>',
    description: `print the parameters that an X-Ray SDK should record, and how to let it record them: ${INSTRUMENTED.join(', ')}`,
    examples: ['instrument node > xray-parameters.json'],
    answer: async ([sdk = '']) => {
      const known = INSTRUMENTED.find((name) => name === sdk)
      if (known === undefined)
        throw new UserError(
          `instrument "${sdk}" is not known`,
          `${nearest(sdk, INSTRUMENTED)}Give one of ${INSTRUMENTED.join(', ')}. The X-Ray SDKs for Go and Ruby have no list to extend`
        )
      const { instrumentationFor } = await import('./commands/instrument.ts')
      const { output, instructions } = instrumentationFor(known)
      const data = {
        sdk: known,
        parameters: known === 'opentelemetry' ? output.trim().split('\n') : JSON.parse(output),
        instructions
      }
      return { lines: [], output, data, exitCode: EXIT.pass, instructions }
    }
  },
  {
    name: 'doctor',
    takes: '',
    description:
      'ask AWS what a scan will meet: credentials, permissions, where spans go, tracing modes, sampling rules; exit code 2 when a scan cannot do its work',
    options: [
      ['--aws-region <region>', 'where to ask (default: AWS_REGION, AWS_DEFAULT_REGION, the profile)']
    ],
    examples: ['doctor --aws-region eu-west-1'],
    answer: async (_, { awsRegion }) => {
      const { diagnose } = await import('./commands/doctor.ts')
      const { lines, findings, isFit } = await diagnose(awsRegion)
      return { lines, data: { fit: isFit, findings }, exitCode: isFit ? EXIT.pass : EXIT.failure }
    }
  },
  {
    name: 'trace-header',
    takes: '',
    description: 'print the value of one new X-Amzn-Trace-Id, to be sent with one request of the tests',
    options: [
      ['--run-id <id>', 'id of the run (default: XRLP_RUN_ID, which the action in start/ sets)'],
      ['--trace-ids <file>', 'write its id into this file too, as one more line (default: XRLP_TRACE_IDS)']
    ],
    examples: [
      'curl -H "X-Amzn-Trace-Id: $(xray-privilege-scan trace-header)" https://staging.example.com/orders'
    ],
    answer: async (_, { runId, traceIds }) => {
      const { newTraceHeader } = await import('./commands/trace-header.ts')
      const header = await newTraceHeader(runId, traceIds)
      return { lines: [header], data: { header }, exitCode: EXIT.pass }
    }
  },
  {
    name: 'diff',
    takes: '<first> <second>',
    description:
      'say what one policy allows that the other does not, of two files with policy documents (- is standard input); exit code 1 when they do not allow the same',
    examples: ['diff old-policy.json policies/shop-api-role.json'],
    answer: async ([first = '', second = '']) => {
      const [{ comparePolicies }, { readPolicy }, { loadReference }] = await Promise.all([
        import('./commands/diff.ts'),
        import('../sources/files/saved-policy.ts'),
        import('../reference/reference.ts')
      ])
      const [before, after] = [await readPolicy(first), await readPolicy(second)]
      const { lines, same } = comparePolicies(before, after, await loadReference())
      return { lines, data: { same, differences: lines }, exitCode: same ? EXIT.pass : EXIT.excess }
    }
  },
  {
    name: 'verify',
    takes: '<report>',
    description:
      'prove a saved report.json and the files beside it again; exit code 1 when something was edited',
    examples: ['verify demo-output/report.json'],
    answer: async ([file = '']) => {
      const { verify } = await import('./commands/verify.ts')
      const { lines, sound } = await verify(file)
      return {
        lines: [...lines, sound ? 'VERIFIED' : 'NOT VERIFIED'],
        data: { verified: sound, findings: lines },
        exitCode: sound ? EXIT.pass : EXIT.excess
      }
    }
  },
  {
    name: 'audit',
    takes: '<reports...>',
    description:
      'write audit.csv and audit.json: what stored reports (files, folders, globs) say of each role over their period; exit code 1 when one of them is not counted',
    options: [['--output-dir <folder>', 'folder for audit.csv and audit.json (default: .)']],
    examples: ['audit reports --output-dir review'],
    answer: async (reports, { outputDir = '.' }) => {
      const { audit } = await import('./commands/audit.ts')
      const { lines, record } = await audit(reports, outputDir)
      return { lines, data: record, exitCode: record.notCounted.length === 0 ? EXIT.pass : EXIT.excess }
    }
  }
]

/** `s3:CopyObject`, as IAM writes actions. @throws UserError for a service without an operation */
function partsOf(name: string): [service: string, operation: string] {
  const [, service, operation] = /^([^:]+):(.+)$/.exec(name) ?? []
  if (service === undefined || operation === undefined)
    throw new UserError(
      `"${name}" names no operation`,
      'Give service and operation, like "explain s3 CopyObject" or "explain s3:CopyObject"'
    )
  return [service, operation]
}
