import { restJsonAnswer, restJsonError } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'

export interface SeededFunction {
  FunctionArn: string
  Role: string
  [property: string]: unknown
}

/** GetFunctionConfiguration by name, partial ARN or ARN, with or without a qualifier. */
export class LambdaService implements AwsService {
  readonly #functions = new Map<string, SeededFunction>()

  add(...functions: SeededFunction[]): void {
    for (const configuration of functions)
      this.#functions.set(keyOf(configuration.FunctionArn), configuration)
  }

  perform(_operation: string, call: AwsCall): Answer {
    const asked = decodeURIComponent(call.path.split('/')[3] ?? '')
    const configuration = this.#functions.get(keyOf(asked))
    if (!configuration) return restJsonError(404, 'ResourceNotFoundException', `Function not found: ${asked}`)
    return restJsonAnswer({ ...defaults(keyOf(configuration.FunctionArn)), ...configuration })
  }
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
