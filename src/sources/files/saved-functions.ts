import * as v from 'valibot'
import { cleanMessage } from '../../kit/clean-text.ts'
import { UserError } from '../../kit/errors.ts'
import {
  byFunction,
  EventInvokeConfig,
  EventSourceMapping,
  FunctionConfiguration
} from '../../needs/configuration/configuration.ts'
import type { KnownFunctions } from '../workload-roles.ts'
import { lambdaFunction } from '../../domain/workload.ts'
import { readJson, wrongFile, type SavedFile } from './saved-file.ts'

/** Marks of a list that goes on: AWS's own, and that of the AWS CLI with --max-items. */
const Page = { NextMarker: v.nullish(v.string()), NextToken: v.nullish(v.string()) }

/** `aws lambda list-functions` */
const Functions = v.object({ Functions: v.array(FunctionConfiguration), ...Page })

/** `aws lambda list-event-source-mappings` */
const Mappings = v.object({ EventSourceMappings: v.array(EventSourceMapping), ...Page })

/** `aws lambda list-function-event-invoke-configs` */
const EventInvokeConfigs = v.object({ FunctionEventInvokeConfigs: v.array(EventInvokeConfig), ...Page })

/** Chosen by the list's name, so that a wrong entry is told with its place. */
const Saved = v.lazy(
  (
    json
  ): v.GenericSchema<
    unknown,
    v.InferOutput<typeof Functions | typeof Mappings | typeof EventInvokeConfigs>
  > => {
    if (v.is(v.object({ EventSourceMappings: v.unknown() }), json)) return Mappings
    return v.is(v.object({ FunctionEventInvokeConfigs: v.unknown() }), json) ? EventInvokeConfigs : Functions
  }
)

const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/

/** What prints such files. */
export const FUNCTIONS_PRINTED_BY = [
  'aws lambda list-functions',
  'aws lambda list-event-source-mappings',
  'aws lambda list-function-event-invoke-configs'
]

/**
 * What the files say of functions. As soon as one file has a list of mappings, all files together have all mappings of the functions;
 * likewise of event invoke configurations. Nothing in an empty list would say of which function or region it is. Without any such file
 * they are unknown.
 * @throws UserError when a file is wrong, a role ARN in it is none, or it ends before its list does
 */
export async function readFunctions(files: readonly SavedFile[]): Promise<KnownFunctions> {
  const configurations: FunctionConfiguration[] = []
  let mappings: EventSourceMapping[] | undefined
  let eventInvokeConfigs: EventInvokeConfig[] | undefined
  for (const file of files) {
    const answer = await readJson(file, Saved)
    if ((answer.NextMarker ?? answer.NextToken ?? '') !== '')
      throw wrongFile(file, 'which ends before its list does (NextMarker or NextToken)')
    if ('Functions' in answer) {
      checkRoles(file, answer.Functions)
      configurations.push(...answer.Functions)
    } else if ('EventSourceMappings' in answer)
      mappings = [...(mappings ?? []), ...answer.EventSourceMappings]
    else eventInvokeConfigs = [...(eventInvokeConfigs ?? []), ...answer.FunctionEventInvokeConfigs]
  }
  return {
    configurations: newestByFunction(configurations),
    mappings: mappings && byFunction(mappings),
    eventInvokeConfigs: eventInvokeConfigs && byFunction(eventInvokeConfigs)
  }
}

function checkRoles({ label, file }: SavedFile, configurations: readonly FunctionConfiguration[]): void {
  for (const { Role: role } of configurations) {
    if (ROLE_ARN.test(role)) continue
    throw new UserError(
      `${label} is "${file}", where Role is "${cleanMessage(role)}", which is no role ARN`,
      'Give ARNs like arn:aws:iam::111122223333:role/name'
    )
  }
}

/** The newest state counts where there are several versions, whatever their order. */
function newestByFunction(
  configurations: readonly FunctionConfiguration[]
): ReadonlyMap<string, FunctionConfiguration> {
  const unqualifiedLast = configurations.toSorted(
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
