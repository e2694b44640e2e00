import { restJsonAnswer, restJsonError } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'

export interface SeededFunction {
  FunctionArn: string
  Role: string
  [property: string]: unknown
}

interface SeededEntry {
  /** With or without a qualifier. */
  FunctionArn: string
  [property: string]: unknown
}

/**
 * GetFunctionConfiguration by name, partial ARN or ARN, with or without a qualifier; event source mappings, of which a list for a
 * function has those of exactly that name or alias; event invoke configurations of all qualifiers.
 */
export class LambdaService implements AwsService {
  readonly #functions = new Map<string, SeededFunction>()
  readonly mappings: SeededEntry[] = []
  readonly eventInvokeConfigs: SeededEntry[] = []
  pageSize = 50

  add(...functions: SeededFunction[]): void {
    for (const configuration of functions)
      this.#functions.set(keyOf(configuration.FunctionArn), configuration)
  }

  perform(operation: string, call: AwsCall): Answer {
    if (operation === 'ListEventSourceMappings') {
      const name = call.query.get('FunctionName')
      const listed = this.mappings.filter(
        ({ FunctionArn }) => name === null || qualified(FunctionArn) === qualified(name)
      )
      return this.#page(call, 'EventSourceMappings', listed)
    }
    if (operation === 'ListFunctions') {
      const all = [...this.#functions.values()].map((one) => ({
        ...defaults(keyOf(one.FunctionArn)),
        ...one
      }))
      return this.#page(call, 'Functions', all)
    }
    const asked = decodeURIComponent(call.path.split('/')[3] ?? '')
    const configuration = this.#functions.get(keyOf(asked))
    if (!configuration) return restJsonError(404, 'ResourceNotFoundException', `Function not found: ${asked}`)
    if (operation === 'ListFunctionEventInvokeConfigs') {
      const listed = this.eventInvokeConfigs.filter(({ FunctionArn }) => keyOf(FunctionArn) === keyOf(asked))
      return this.#page(call, 'FunctionEventInvokeConfigs', listed)
    }
    return restJsonAnswer({ ...defaults(keyOf(configuration.FunctionArn)), ...configuration })
  }

  #page({ query }: AwsCall, field: string, entries: SeededEntry[]): Answer {
    const first = Number((query.get('Marker') ?? '').replace('marker-', ''))
    if (!Number.isInteger(first))
      return restJsonError(400, 'InvalidParameterValueException', 'Invalid Marker')
    const next = first + Math.min(this.pageSize, Number(query.get('MaxItems') ?? 100))
    return restJsonAnswer({
      [field]: entries.slice(first, next),
      ...(next < entries.length && { NextMarker: `marker-${next}` })
    })
  }
}

function qualified(nameOrArn: string): string {
  return nameOrArn.split(':function:').at(-1) ?? ''
}

function keyOf(nameOrArn: string): string {
  return (nameOrArn.split(':function:').at(-1) ?? '').split(':')[0] ?? ''
}

function defaults(name: string): object {
  return {
    CodeSha256: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    CodeSize: 1024,
    DeadLetterConfig: null,
    Description: '',
    Environment: null,
    FunctionName: name,
    Handler: 'index.handler',
    KMSKeyArn: null,
    LastModified: '2026-11-01T10:00:00.000+0000',
    Layers: null,
    MemorySize: 128,
    PackageType: 'Zip',
    Runtime: 'nodejs22.x',
    Timeout: 3,
    TracingConfig: { Mode: 'Active' },
    Version: '$LATEST',
    VpcConfig: null
  }
}
