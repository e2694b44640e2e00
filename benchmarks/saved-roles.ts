/** Saved answers of the AWS CLI for so many synthetic roles, each of one function that left one trace of most of what it needs. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { syntheticRole, type SyntheticRole } from './synthetic-policies.ts'

const ACCOUNT = '111122223333'
const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`
const OPERATIONS = ['GetItem', 'PutItem', 'UpdateItem', 'Query', 'DeleteItem']

/** Writes traces.json, roles.json and functions.json. @returns the arguments by which the command reads them */
export async function saveRoles(count: number, folder: string): Promise<string[]> {
  const roles = Array.from({ length: count }, (_, index) => syntheticRole(index))
  const boundary = roles.find((role) => role.boundary !== undefined)?.boundary?.[1]
  const files: Record<string, object> = {
    'roles.json': {
      RoleDetailList: roles.map(savedRole),
      Policies: [
        {
          Arn: BOUNDARY,
          DefaultVersionId: 'v1',
          PolicyVersionList: [
            {
              VersionId: 'v1',
              IsDefaultVersion: true,
              Document: boundary === undefined ? {} : read(boundary)
            }
          ]
        }
      ]
    },
    'functions.json': {
      Functions: roles.map(({ arn }, index) => ({ FunctionArn: functionArn(index), Role: arn }))
    },
    'traces.json': { Traces: roles.map((_, index) => savedTrace(index)) }
  }
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(content))
  return ['traces', 'roles', 'functions'].flatMap((name) => [`--${name}`, join(folder, `${name}.json`)])
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

function functionArn(index: number): string {
  return `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:shop-${index}`
}

function savedTrace(index: number): object {
  const start = Math.floor(Date.now() / 1000) - 600
  const id = `1-${start.toString(16)}-${index.toString(16).padStart(24, '0')}`
  const tables = OPERATIONS.flatMap((operation) =>
    [0, 1, 2].map((table) => ({ name: 'DynamoDB', operation, table_name: `shop-${index}-${table}` }))
  )
  const objects = ['GetObject', 'PutObject'].map((operation, bucket) => ({
    name: 'S3',
    operation,
    bucket_name: `shop-${index}-${bucket}`
  }))
  const document = {
    id: index.toString(16).padStart(16, 'f'),
    trace_id: id,
    name: `shop-${index}`,
    start_time: start,
    end_time: start + 1,
    origin: 'AWS::Lambda::Function',
    resource_arn: functionArn(index),
    aws: { account_id: ACCOUNT, function_arn: functionArn(index) },
    subsegments: [...tables, ...objects].map(({ name, ...aws }, call) => ({
      id: (index * 64 + call).toString(16).padStart(16, '0'),
      name,
      start_time: start,
      end_time: start + 0.1,
      namespace: 'aws',
      aws: { region: 'eu-west-1', ...aws },
      http: { response: { status: 200 } }
    }))
  }
  return { Id: id, Segments: [{ Id: document.id, Document: JSON.stringify(document) }] }
}
