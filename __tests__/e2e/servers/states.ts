import { awsJsonAnswer, awsJsonError, text } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'

export interface SeededStateMachine {
  stateMachineArn: string
  roleArn: string
}

/** DescribeStateMachine by ARN, of which the definition is asked for by nobody. */
export class StatesService implements AwsService {
  readonly #machines: SeededStateMachine[] = []

  add(...machines: SeededStateMachine[]): void {
    this.#machines.push(...machines)
  }

  perform(_operation: string, { input }: AwsCall): Answer {
    const arn = text(input['stateMachineArn'])
    const found = this.#machines.find(({ stateMachineArn }) => stateMachineArn === arn)
    if (!found) return awsJsonError(400, 'StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`)
    if (input['includedData'] !== 'METADATA_ONLY')
      return awsJsonError(400, 'KmsAccessDeniedException', 'No key')
    return awsJsonAnswer({
      ...found,
      name: arn.split(':').at(-1),
      status: 'ACTIVE',
      type: 'STANDARD',
      creationDate: 1.7e9
    })
  }
}
