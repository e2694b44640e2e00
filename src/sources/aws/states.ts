import { DescribeStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn'
import type { Workload } from '../../domain/call.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain, isDenied } from './errors.ts'

/** Asks AWS under which role a state machine runs. */
export class MachineReader {
  readonly #access: AwsAccess
  /** What AWS said when it refused the question: it would refuse the next one too. */
  #refusal: Error | undefined

  constructor(access: AwsAccess) {
    this.#access = access
  }

  /**
   * The role of a state machine. https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html
   * @throws Error that says why it is not known
   */
  async role({ arn, region }: Workload): Promise<string> {
    if (this.#refusal !== undefined) throw this.#refusal
    const client = new SFNClient(clientConfig({ ...this.#access, region }))
    // the definition may be encrypted, and is not looked at: so no permission to decrypt is needed
    const command = new DescribeStateMachineCommand({ stateMachineArn: arn, includedData: 'METADATA_ONLY' })
    const answer = await client.send(command).catch((error: unknown) => {
      const told = new Error(explain('states:DescribeStateMachine', error), { cause: error })
      if (isDenied(error)) this.#refusal = told
      throw told
    })
    if (answer.roleArn === undefined) throw new Error('the state machine has no role')
    return answer.roleArn
  }
}
