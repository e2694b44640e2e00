import * as v from 'valibot'
import { UserError } from '../../kit/errors.ts'
import { parsePolicy, type Policy } from '../../iam/document.ts'
import { readArgument } from './saved-file.ts'

/** `aws iam get-role-policy`, `get-user-policy` and `get-group-policy`; `aws iam get-policy-version` */
const Wrapped = v.union([
  v.object({ PolicyDocument: v.unknown() }),
  v.pipe(
    v.object({ PolicyVersion: v.object({ Document: v.unknown() }) }),
    v.transform(({ PolicyVersion }) => ({ PolicyDocument: PolicyVersion.Document }))
  )
])

/**
 * Reads a policy document from a file, also as the AWS CLI prints it.
 * @param file `-` is standard input
 * @throws UserError when the file cannot be read, or holds no policy that IAM would take
 */
export async function readPolicy(file: string): Promise<Policy> {
  const content = await readArgument(file, 'Give a file with a policy document')
  try {
    const json: unknown = JSON.parse(content)
    const wrapped = v.safeParse(Wrapped, json)
    return parsePolicy(file, wrapped.success ? wrapped.output.PolicyDocument : json)
  } catch (error) {
    throw new UserError(
      `"${file}" holds no policy document (${error instanceof Error ? error.message : String(error)})`,
      'Give what IAM takes as a policy, or what "aws iam get-role-policy" or "aws iam get-policy-version" prints',
      { cause: error }
    )
  }
}
