import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda'
import * as v from 'valibot'
import { FunctionConfiguration } from '../roles/configuration.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'

/** Function configurations from AWS, each asked in the function's own region. */
export class LambdaReader {
  readonly #access: AwsAccess
  readonly #clients = new Map<string, LambdaClient>()

  constructor(access: AwsAccess) {
    this.#access = access
  }

  /** @throws Error that says why the configuration cannot be read */
  async read(functionArn: string): Promise<FunctionConfiguration> {
    try {
      const answer = await this.#client(functionArn).send(
        new GetFunctionConfigurationCommand({ FunctionName: functionArn })
      )
      return v.parse(FunctionConfiguration, answer)
    } catch (error) {
      throw new Error(explain('lambda:GetFunctionConfiguration', error), { cause: error })
    }
  }

  #client(functionArn: string): LambdaClient {
    const region = functionArn.split(':')[3] ?? this.#access.region
    const client = this.#clients.get(region) ?? new LambdaClient(clientConfig({ ...this.#access, region }))
    this.#clients.set(region, client)
    return client
  }
}
