import { byParameters } from './by-parameters.ts'
import { hasType, type Locator } from './locator.ts'
import { arnIn, isPlainName } from './place.ts'

const GENERALISED = 'executions are generalised to their state machine'

/** https://docs.aws.amazon.com/step-functions/latest/dg/concept-create-iam-advanced.html */
export const states: Locator = {
  shownBy: (types) => {
    if (hasType(types, 'execution')) return 'ExecutionArn'
    return hasType(types, 'statemachine') ? 'StateMachineArn' : 'ActivityArn or MapRunArn'
  },
  locate(question) {
    const { call, types } = question
    if (!hasType(types, 'execution')) return byParameters('states').locate(question)
    const execution = call.parameters['ExecutionArn']?.[0]
    const arn = arnIn(execution)
    // every run has an ARN of its own: `execution:machine:run`, `express:machine:run:part`
    const found = /^(execution|express):([^:]+):.+$/.exec(arn?.resource ?? '')
    if (arn?.service !== 'states' || found === null || execution === undefined || !isPlainName(execution))
      return undefined
    const [, kind = '', machine = ''] = found
    if (!hasType(types, kind)) return undefined
    const end = kind === 'express' ? '*:*' : '*'
    return [
      {
        arn: `arn:${arn.partition}:states:${arn.region}:${arn.accountId}:${kind}:${machine}:${end}`,
        rule: GENERALISED
      }
    ]
  }
}
