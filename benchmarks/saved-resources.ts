/**
 * Saved answers of the AWS CLI for one function that uses so many resources, each once: tables, objects of buckets and queues, beside a role
 * of ten policies with a boundary that grants all of them.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { savedRoleFiles } from './saved-roles.ts'
import { ACCOUNT, savedTrace, type SavedCall } from './saved-trace.ts'

/** Of the synthetic roles the first that grants these services in full and has a boundary. */
const ROLE = 42
const CALLS_OF_A_TRACE = 100

/** Writes traces.json, roles.json and functions.json. @returns the arguments by which the command reads them */
export async function saveResources(count: number, folder: string): Promise<string[]> {
  const calls = Array.from({ length: count }, (_, at) => savedCall(at))
  const traces = Array.from({ length: Math.ceil(count / CALLS_OF_A_TRACE) }, (_, at) =>
    savedTrace(at, ROLE, calls.slice(at * CALLS_OF_A_TRACE, (at + 1) * CALLS_OF_A_TRACE))
  )
  await writeFile(join(folder, 'traces.json'), JSON.stringify({ Traces: traces }))
  return ['--traces', join(folder, 'traces.json'), ...(await savedRoleFiles([ROLE], folder))]
}

function savedCall(at: number): SavedCall {
  const name = `shop-${ROLE}-${at}`
  switch (at % 4) {
    case 0:
      return { name: 'DynamoDB', operation: 'GetItem', table_name: name }
    case 1:
      return { name: 'S3', operation: 'GetObject', bucket_name: name }
    case 2:
      return {
        name: 'SQS',
        operation: 'SendMessage',
        queue_url: `https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/${name}`
      }
    default:
      return { name: 'DynamoDB', operation: 'PutItem', table_name: name }
  }
}
