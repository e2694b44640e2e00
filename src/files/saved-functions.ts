import * as v from 'valibot'
import { UserError } from '../errors.ts'
import { FunctionConfiguration } from '../roles/configuration.ts'
import { lambdaFunction } from '../traces/workload.ts'
import { readJson, type SavedFile } from './saved-file.ts'

/** `aws lambda list-functions` */
const FunctionsForm = v.object({ Functions: v.array(FunctionConfiguration) })

const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/

/** Function configurations by the function's ARN. */
export type Functions = ReadonlyMap<string, FunctionConfiguration>

/** @throws UserError when the file is wrong, or a role ARN in it is none */
export async function readFunctions(saved: SavedFile): Promise<Functions> {
  const { Functions: list } = await readJson(saved, FunctionsForm)
  for (const { Role: role } of list) {
    if (ROLE_ARN.test(role)) continue
    throw new UserError(
      `${saved.label('functions')} is "${saved.file}", where Role is "${role}", which is no role ARN`,
      'Give ARNs like arn:aws:iam::111122223333:role/name'
    )
  }
  // of several versions the newest state counts, whatever their order
  const unqualifiedLast = list.toSorted(
    (a, b) => isVersion(b.FunctionArn) - isVersion(a.FunctionArn) || (a.FunctionArn < b.FunctionArn ? -1 : 1)
  )
  return new Map(
    unqualifiedLast.map((configuration) => [
      lambdaFunction(configuration.FunctionArn)?.arn ?? configuration.FunctionArn,
      configuration
    ])
  )
}

function isVersion(arn: string): number {
  return /:function:[^:]+:(?!\$LATEST)[^:]+$/.test(arn) ? 1 : 0
}
