import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  paginateListEventSourceMappings,
  paginateListFunctionEventInvokeConfigs,
  paginateListFunctions,
  type ListEventSourceMappingsCommandOutput,
  type ListFunctionEventInvokeConfigsCommandOutput,
  type ListFunctionsCommandOutput
} from '@aws-sdk/client-lambda'
import * as v from 'valibot'
import {
  byFunction,
  EventInvokeConfig,
  EventSourceMapping,
  FunctionConfiguration
} from '../../needs/configuration/configuration.ts'
import type { FunctionReader } from '../workload-roles.ts'
import { shaped } from '../../kit/shape.ts'
import { AskedTogether } from './asked-together.ts'
import { clientConfig, considerate, considerately, impatient, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'
import { pages, type Page } from './pages.ts'

/** A page of the list has fifty functions, and each of them is one question. */
const SINGLY = 5

type Mappings = ReadonlyMap<string, readonly EventSourceMapping[]>

interface Clients {
  usual: LambdaClient
  /** For the list of all functions: where it fails, single questions answer. */
  forList: LambdaClient
}

/** What AWS knows of functions, each asked in the function's own region. Each method throws an Error that says why it cannot be read. */
export class LambdaReader implements FunctionReader {
  readonly #access: AwsAccess
  readonly #clients = new Map<string, Clients>()
  readonly #mappings = new Map<string, Promise<Mappings>>()
  readonly #together = new Map<string, AskedTogether<FunctionConfiguration>>()

  constructor(access: AwsAccess) {
    this.#access = access
  }

  /** Of many functions in a region the list of all is read, where that is allowed and fewer calls. */
  async configuration(functionArn: string): Promise<FunctionConfiguration> {
    const region = this.#regionOf(functionArn)
    const together =
      this.#together.get(region) ??
      new AskedTogether(SINGLY, () => this.#allFunctions(functionArn), this.#access.budget)
    this.#together.set(region, together)
    const listed = await together.answer(functionArn)
    if (listed !== undefined) return listed
    return explained('lambda:GetFunctionConfiguration', async () =>
      shaped(
        FunctionConfiguration,
        await this.#client(functionArn).send(
          new GetFunctionConfigurationCommand({ FunctionName: functionArn })
        )
      )
    )
  }

  /** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html */
  async *#allFunctions(functionArn: string): AsyncGenerator<ReadonlyMap<string, FunctionConfiguration>> {
    const listed = paginateListFunctions({ client: this.#client(functionArn, 'forList') }, {})
    const read = (page: ListFunctionsCommandOutput): Page => ({
      token: page.NextMarker,
      entries: page.Functions ?? []
    })
    for await (const page of pages(listed, read)) {
      const configurations = read(page).entries.flatMap((entry) => {
        const { success, output } = v.safeParse(FunctionConfiguration, entry)
        return success ? [output] : []
      })
      yield new Map(configurations.map((configuration) => [configuration.FunctionArn, configuration]))
    }
  }

  /** Of the function and all its aliases. */
  async mappings(functionArn: string): Promise<readonly EventSourceMapping[]> {
    const region = this.#regionOf(functionArn)
    const all = this.#mappings.get(region) ?? this.#allMappings(functionArn)
    this.#mappings.set(region, all)
    return (await all).get(functionArn) ?? []
  }

  /** Of the function and all its versions and aliases. */
  eventInvokeConfigs(functionArn: string): Promise<readonly EventInvokeConfig[]> {
    return explained('lambda:ListFunctionEventInvokeConfigs', async () => {
      const listed = paginateListFunctionEventInvokeConfigs(
        { client: this.#client(functionArn) },
        { FunctionName: functionArn }
      )
      const found: unknown[] = []
      const read = (page: ListFunctionEventInvokeConfigsCommandOutput): Page => ({
        token: page.NextMarker,
        entries: page.FunctionEventInvokeConfigs ?? []
      })
      for await (const page of pages(listed, read)) found.push(...read(page).entries)
      return shaped(v.array(EventInvokeConfig), found)
    })
  }

  /**
   * The whole region's, read once: AWS does not say that a list for a function has the mappings of its aliases.
   * https://docs.aws.amazon.com/lambda/latest/api/API_ListEventSourceMappings.html
   */
  #allMappings(functionArn: string): Promise<Mappings> {
    return explained('lambda:ListEventSourceMappings', async () => {
      const found: unknown[] = []
      const listed = paginateListEventSourceMappings({ client: this.#client(functionArn) }, {})
      const read = (page: ListEventSourceMappingsCommandOutput): Page => ({
        token: page.NextMarker,
        entries: page.EventSourceMappings ?? []
      })
      for await (const page of pages(listed, read)) found.push(...read(page).entries)
      return byFunction(shaped(v.array(EventSourceMapping), found))
    })
  }

  #regionOf(functionArn: string): string {
    return functionArn.split(':')[3] ?? this.#access.region
  }

  #client(functionArn: string, which: keyof Clients = 'usual'): LambdaClient {
    const region = this.#regionOf(functionArn)
    const clients = this.#clients.get(region) ?? clientsOf({ ...this.#access, region })
    this.#clients.set(region, clients)
    return clients[which]
  }
}

function clientsOf(access: AwsAccess): Clients {
  const config = clientConfig(access, true)
  const pace = considerately(access)
  return {
    usual: considerate(new LambdaClient(config), pace),
    forList: considerate(new LambdaClient(impatient(config, access)), pace)
  }
}

async function explained<T>(question: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw new Error(explain(question, error), { cause: error })
  }
}
