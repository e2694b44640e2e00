/** Saved answers of the AWS CLI instead of AWS itself: a laptop, a fork's pull request or a demo needs no account. */
import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import * as v from 'valibot'
import { messageOf, UserError } from '../errors.ts'
import { FunctionConfiguration, type RolePolicies } from '../roles/configuration.ts'
import type { FunctionSource, RoleSource, TraceEvidence, TraceSource } from '../sources.ts'
import { lambdaFunction } from '../traces/attribution.ts'
import { addProof, compare } from '../traces/call-log.ts'
import type { RawTrace } from '../traces/trace.ts'

/** `aws xray batch-get-traces` */
const Traces = v.object({
  Traces: v.array(
    v.object({
      Id: v.string(),
      LimitExceeded: v.nullish(v.boolean()),
      Segments: v.nullish(v.array(v.looseObject({ Document: v.nullish(v.unknown()) })))
    })
  ),
  UnprocessedTraceIds: v.nullish(v.array(v.string()))
})

/** `aws lambda list-functions` */
const Functions = v.object({ Functions: v.array(FunctionConfiguration) })

/** `aws iam get-account-authorization-details` */
const Roles = v.object({
  RoleDetailList: v.array(
    v.object({
      Arn: v.string(),
      RolePolicyList: v.nullish(v.array(v.object({ PolicyName: v.string(), PolicyDocument: v.unknown() }))),
      AttachedManagedPolicies: v.nullish(v.array(v.object({ PolicyArn: v.string() })))
    })
  ),
  Policies: v.nullish(
    v.array(
      v.object({
        Arn: v.string(),
        PolicyVersionList: v.nullish(
          v.array(v.object({ IsDefaultVersion: v.boolean(), Document: v.nullish(v.unknown()) }))
        )
      })
    )
  )
})
type Roles = v.InferOutput<typeof Roles>

/** Which AWS CLI command prints what each option takes, and the member by which to know it. */
const SHAPES = {
  traces: { member: 'Traces', command: 'aws xray batch-get-traces' },
  functions: { member: 'Functions', command: 'aws lambda list-functions' },
  roles: { member: 'RoleDetailList', command: 'aws iam get-account-authorization-details' }
} as const

/** How the user's face calls an option. */
type Label = (option: keyof typeof SHAPES) => string

/** Standard input, read once however many options name it. */
let standardInput: Promise<string> | undefined

async function readJson<S extends v.GenericSchema>(
  option: keyof typeof SHAPES,
  file: string,
  schema: S,
  label: Label
): Promise<v.InferOutput<S>> {
  const { member, command } = SHAPES[option]
  const wrong = (what: string, cause?: unknown): UserError =>
    new UserError(`${label(option)} is "${file}", ${what}`, `Give a file with what "${command}" prints`, {
      cause
    })
  let content: string
  try {
    content = file === '-' ? await (standardInput ??= textOf(process.stdin)) : await readFile(file, 'utf8')
  } catch (error) {
    throw wrong(`which cannot be read (${messageOf(error)})`, error)
  }
  if (content.trim() === '') throw wrong('which is empty')
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch (error) {
    throw wrong(`which is not JSON (${messageOf(error)})`, error)
  }
  const parsed = v.safeParse(schema, json)
  if (!parsed.success) {
    const at = v.getDotPath(parsed.issues[0]) ?? member
    throw wrong(`which has another shape: ${at}: ${parsed.issues[0].message}`)
  }
  return parsed.output
}

export class SavedTraces implements TraceSource {
  readonly #files: readonly string[]
  readonly #label: Label

  constructor(files: readonly string[], label: Label) {
    this.#files = files
    this.#label = label
  }

  /** A trace that stands in several files counts once. */
  async read(onTrace: (trace: RawTrace) => void): Promise<TraceEvidence> {
    const seen = new Set<string>()
    const unprocessed = new Set<string>()
    const truncated: string[] = []
    let truncatedCount = 0
    for (const file of this.#files) {
      const { Traces: traces, UnprocessedTraceIds } = await readJson('traces', file, Traces, this.#label)
      for (const trace of traces) {
        if (seen.has(trace.Id)) continue
        seen.add(trace.Id)
        if (trace.LimitExceeded === true) {
          truncatedCount++
          addProof(truncated, trace.Id)
        }
        onTrace({ id: trace.Id, documents: (trace.Segments ?? []).map((segment) => segment.Document) })
      }
      for (const id of UnprocessedTraceIds ?? []) unprocessed.add(id)
    }
    const lost = [...unprocessed].filter((id) => !seen.has(id)).sort()
    const window = windowOf([...seen])
    return {
      source: 'files',
      ...(window !== undefined && { window }),
      traces: {
        listed: seen.size + lost.length,
        read: seen.size,
        partial: 0,
        truncated: truncatedCount,
        unprocessed: lost.length,
        missing: 0
      },
      named: { partial: [], truncated, unprocessed: lost.slice(0, 5), missing: [] }
    }
  }
}

/** A trace id holds the time at which the trace began, in hexadecimal Unix seconds. */
function windowOf(ids: readonly string[]): { start: string; end: string } | undefined {
  const times = ids
    .map((id) => Number.parseInt(/^1-([0-9a-f]{8})-/.exec(id)?.[1] ?? '', 16))
    .filter((time) => !Number.isNaN(time))
  if (times.length === 0) return undefined
  const iso = (time: number): string => new Date(time * 1000).toISOString()
  return {
    start: iso(times.reduce((a, b) => Math.min(a, b))),
    end: iso(times.reduce((a, b) => Math.max(a, b)))
  }
}

export class SavedFunctions implements FunctionSource {
  readonly #functions: Promise<Map<string, FunctionConfiguration>>

  /** @param file absent: no function's configuration is known */
  constructor(file: string | undefined, label: Label) {
    this.#functions = file === undefined ? Promise.resolve(new Map()) : this.#read(file, label)
    // whoever asks gets the error; nobody may ask before another error ends the scan
    this.#functions.catch(() => undefined)
  }

  async known(): Promise<FunctionConfiguration[]> {
    return [...(await this.#functions).values()].toSorted((a, b) => compare(a.FunctionArn, b.FunctionArn))
  }

  async configuration(functionArn: string): Promise<FunctionConfiguration> {
    const found = (await this.#functions).get(functionArn)
    if (found === undefined) throw new Error('it is not in the file that --functions names')
    return found
  }

  async #read(file: string, label: Label): Promise<Map<string, FunctionConfiguration>> {
    const { Functions: list } = await readJson('functions', file, Functions, label)
    for (const { Role: role } of list) {
      if (ROLE_ARN.test(role)) continue
      throw new UserError(
        `${label('functions')} is "${file}", where Role is "${role}", which is no role ARN`,
        'Give ARNs like arn:aws:iam::111122223333:role/name'
      )
    }
    return new Map(
      list.map((configuration) => [
        lambdaFunction(configuration.FunctionArn)?.arn ?? configuration.FunctionArn,
        configuration
      ])
    )
  }
}

const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/

export class SavedRoles implements RoleSource {
  readonly #roles: Promise<Roles>

  constructor(file: string, label: Label) {
    this.#roles = readJson('roles', file, Roles, label)
    this.#roles.catch(() => undefined)
  }

  /** @throws UserError when the file is wrong */
  async check(): Promise<void> {
    await this.#roles
  }

  /** @throws UserError when the file is wrong; a role that it does not hold is unread */
  async policies(roleArn: string): Promise<RolePolicies> {
    const { RoleDetailList, Policies } = await this.#roles
    const role = RoleDetailList.find((entry) => entry.Arn === roleArn)
    if (role === undefined) {
      return { policies: [], unread: [{ what: 'role', why: 'it is not in the file that --roles names' }] }
    }
    const result: RolePolicies = {
      policies: (role.RolePolicyList ?? []).map(({ PolicyName: name, PolicyDocument: document }) => ({
        name,
        document
      })),
      unread: []
    }
    for (const { PolicyArn: name } of role.AttachedManagedPolicies ?? []) {
      const versions = Policies?.find((policy) => policy.Arn === name)?.PolicyVersionList ?? []
      const document = versions.find((version) => version.IsDefaultVersion)?.Document
      if (document === undefined || document === null) {
        result.unread.push({ what: name, why: 'its default version is not in the file that --roles names' })
      } else result.policies.push({ name, document })
    }
    return result
  }
}
