/** What is known of a workload without any trace. */
import type { Workload } from './call.ts'

/** Chooses the sight of a workload with the newer revision: not every document of a task shows it. */
export function newest(known: Workload | undefined, seen: Workload): Workload {
  return known === undefined || Number(seen.revision ?? -1) > Number(known.revision ?? -1) ? seen : known
}

const FUNCTION_ARN = /^(arn:([a-z0-9-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+))(?::[^:]+)?$/

/** The function of an ARN, with or without version or alias: both run under the function's role. */
export function lambdaFunction(arn: string | undefined): Workload | undefined {
  const found = FUNCTION_ARN.exec(arn ?? '')
  if (found === null) return undefined
  const [, unqualified = '', partition = '', region = '', account = '', name = ''] = found
  return { arn: unqualified, kind: 'lambda', name, partition, region, account }
}
