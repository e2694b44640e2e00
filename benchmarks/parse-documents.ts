/**
 * The least that reading traces can cost: JSON.parse of the documents of so many traces, one after another, and of the answers around
 * them, without network, SDK or analysis. Prints both as JSON, CPU seconds of this process.
 */
import { SyntheticTraces } from './synthetic-traces.ts'

export interface ParseTimes {
  documents: number
  answersAndDocuments: number
  megabytes: number
}

const AT_A_TIME = 500
const BATCH = 5

const traces = new SyntheticTraces(Number(process.argv[2]), 1_790_000_000)
const times: ParseTimes = { documents: 0, answersAndDocuments: 0, megabytes: 0 }
for (let from = 0; from < traces.count; from += AT_A_TIME) {
  const to = Math.min(traces.count, from + AT_A_TIME)
  const indexes = Array.from({ length: to - from }, (_, at) => from + at)
  const documents = indexes.flatMap((index) => traces.documents(index))
  times.megabytes += documents.reduce((sum, document) => sum + document.length, 0) / 1e6
  const parsing = cpuSeconds(() => documents.forEach((document) => void JSON.parse(document)))
  times.documents += parsing
  const answers: string[] = []
  for (let at = from; at < to; at += BATCH) {
    const inAnswer = Array.from({ length: Math.min(BATCH, to - at) }, (_, offset) =>
      traces.answer(at + offset)
    )
    answers.push(`{"NextToken":null,"Traces":[${inAnswer.join()}],"UnprocessedTraceIds":[]}`)
  }
  times.answersAndDocuments +=
    parsing + cpuSeconds(() => answers.forEach((answer) => void JSON.parse(answer)))
}
process.stdout.write(JSON.stringify(times))

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
