/** Saved answers of the AWS CLI for so many synthetic roles, each of one function that left one trace of most of what it needs. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ACCOUNT, functionArn, savedTrace, type SavedCall } from './saved-trace.ts'
import { syntheticRole, type SyntheticRole } from './synthetic-policies.ts'

const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`
const OPERATIONS = ['GetItem', 'PutItem', 'UpdateItem', 'Query', 'DeleteItem']

/** Writes traces.json, roles.json and functions.json. @returns the arguments by which the command reads them */
export async function saveRoles(count: number, folder: string): Promise<string[]> {
  const indices = Array.from({ length: count }, (_, index) => index)
  const traces = indices.map((index) => savedTrace(index, index, callsOf(index)))
  await writeFile(join(folder, 'traces.json'), JSON.stringify({ Traces: traces }))
  return ['--traces', join(folder, 'traces.json'), ...(await savedRoleFiles(indices, folder))]
}

/** Writes roles.json and functions.json of some synthetic roles. @returns the arguments by which the command reads them */
export async function savedRoleFiles(indices: readonly number[], folder: string): Promise<string[]> {
  const roles = indices.map(syntheticRole)
  const boundary = roles.find((role) => role.boundary !== undefined)?.boundary?.[1]
  const policy = {
    Arn: BOUNDARY,
    DefaultVersionId: 'v1',
    PolicyVersionList: [
      { VersionId: 'v1', IsDefaultVersion: true, Document: boundary === undefined ? {} : read(boundary) }
    ]
  }
  const files: Record<string, object> = {
    roles: { RoleDetailList: roles.map(savedRole), Policies: [policy] },
    functions: {
      Functions: roles.map(({ arn }, at) => ({ FunctionArn: functionArn(indices[at] ?? 0), Role: arn }))
    }
  }
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, `${name}.json`), JSON.stringify(content))
  return Object.keys(files).flatMap((name) => [`--${name}`, join(folder, `${name}.json`)])
}

function savedRole({ arn, policies, boundary }: SyntheticRole): object {
  return {
    RoleName: arn.slice(arn.lastIndexOf('/') + 1),
    Arn: arn,
    RolePolicyList: policies.map(([PolicyName, document]) => ({
      PolicyName,
      PolicyDocument: read(document)
    })),
    AttachedManagedPolicies: [],
    ...(boundary !== undefined && { PermissionsBoundary: { PermissionsBoundaryArn: BOUNDARY } })
  }
}

function read(document: string): unknown {
  return JSON.parse(decodeURIComponent(document))
}

function callsOf(index: number): SavedCall[] {
  const tables = OPERATIONS.flatMap((operation) =>
    [0, 1, 2].map((table) => ({ name: 'DynamoDB', operation, table_name: `shop-${index}-${table}` }))
  )
  const objects = ['GetObject', 'PutObject'].map((operation, bucket) => ({
    name: 'S3',
    operation,
    bucket_name: `shop-${index}-${bucket}`
  }))
  return [...tables, ...objects]
}
