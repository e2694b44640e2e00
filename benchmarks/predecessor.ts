/**
 * The way of aws-least-privilege, which this tool replaces, with today's SDK: one window, its pages one after another, then batches of
 * five with ten at a time, all traces in memory, and only then parsing. Own code after its description; prints the number of calls found.
 */
import {
  BatchGetTracesCommand,
  GetTraceSummariesCommand,
  XRayClient,
  type GetTraceSummariesCommandOutput,
  type Trace
} from '@aws-sdk/client-xray'
import PQueue from 'p-queue'

const AT_A_TIME = 10
const BATCH = 5

interface Segment {
  name?: string
  inferred?: boolean
  namespace?: string
  aws?: { operation?: string; function_arn?: string } & Record<string, unknown>
  subsegments?: Segment[]
}

const [start, end] = process.argv.slice(2).map((seconds) => new Date(Number(seconds) * 1000))
const client = new XRayClient({})
const found = callsIn(await readAll(await listAll()))
process.stdout.write(`${found.size}\n`)

async function listAll(): Promise<string[]> {
  const ids: string[] = []
  let token: string | undefined
  do {
    const page: GetTraceSummariesCommandOutput = await client.send(
      new GetTraceSummariesCommand({
        StartTime: start,
        EndTime: end,
        ...(token !== undefined && { NextToken: token })
      })
    )
    for (const { Id } of page.TraceSummaries ?? []) if (Id !== undefined) ids.push(Id)
    token = page.NextToken
  } while (token !== undefined)
  return ids
}

async function readAll(ids: readonly string[]): Promise<Trace[]> {
  const queue = new PQueue({ concurrency: AT_A_TIME })
  const answers = await queue.addAll(
    Array.from(
      { length: Math.ceil(ids.length / BATCH) },
      (_, at) => () =>
        client.send(new BatchGetTracesCommand({ TraceIds: ids.slice(at * BATCH, (at + 1) * BATCH) }))
    )
  )
  return answers.flatMap(({ Traces }) => Traces ?? [])
}

function callsIn(traces: readonly Trace[]): Set<string> {
  const calls = new Set<string>()
  for (const { Segments } of traces) {
    for (const { Document } of Segments ?? []) addCalls(JSON.parse(Document ?? '{}') as Segment, '', calls)
  }
  return calls
}

function addCalls(segment: Segment, owner: string, calls: Set<string>): void {
  const { name = '', aws, inferred, namespace, subsegments } = segment
  if (inferred === true) return
  const by = aws?.function_arn ?? owner
  if (namespace === 'aws' && aws?.operation !== undefined) {
    const resource = aws['table_name'] ?? aws['bucket_name'] ?? aws['queue_url'] ?? aws['topic_arn']
    calls.add(`${by} ${name} ${aws.operation} ${String(resource)}`)
  }
  for (const below of subsegments ?? []) addCalls(below, by, calls)
}
