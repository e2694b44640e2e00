import { passing } from './pass-role.ts'
import { byParameters, type ResourceParameters } from './resources/by-parameters.ts'
import { type Locator, hasType } from './resources/locator.ts'
import { type Resource, arnIn, isPlainName } from './resources/place.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  stepfunctions: {
    called: { node: 'sfn', python: 'states', java: 'Sfn', dotnet: 'StepFunctions' },
    parameters: {
      stateMachineArn: `
        DeleteStateMachine DescribeStateMachine ListExecutions ListStateMachineAliases
        ListStateMachineVersions PublishStateMachineVersion StartExecution StartSyncExecution
        UpdateStateMachine
      `,
      executionArn: `
        DescribeExecution DescribeStateMachineForExecution GetExecutionHistory ListMapRuns RedriveExecution
        StopExecution
      `,
      activityArn: 'DeleteActivity DescribeActivity GetActivityTask',
      mapRunArn: 'DescribeMapRun ListExecutions UpdateMapRun',
      stateMachineAliasArn: `
        DeleteStateMachineAlias DescribeStateMachineAlias UpdateStateMachineAlias
      `,
      stateMachineVersionArn: 'DeleteStateMachineVersion',
      resourceArn: 'ListTagsForResource TagResource UntagResource',
      roleArn: 'CreateStateMachine'
    }
  }
}

const rules: ServiceRules = {
  // AmazonSageMakerFullAccess
  ...passing('states', 'CreateStateMachine', ['states.amazonaws.com'])
}

const resources: ResourceParameters = {
  variables: {},
  arns: ['StateMachineArn', 'StateMachineAliasArn', 'StateMachineVersionArn', 'ActivityArn', 'MapRunArn'],
  alternatives: [
    ['activity', 'statemachine'],
    ['maprun', 'statemachine'],
    ['execution', 'express']
  ],
  generalised: { maprun: 'map runs are generalised to their state machine' },
  source: `https://docs.aws.amazon.com/step-functions/latest/apireference/`
}
const plain = byParameters(resources)

/**
 * Whichever version or alias a request names, IAM is asked about the state machine.
 * https://docs.aws.amazon.com/step-functions/latest/dg/auth-version-alias.html
 */
function unqualified(resource: Resource): Resource {
  return { ...resource, arn: resource.arn.replace(/(:stateMachine:[^:]+):[^:]+$/, '$1') }
}

const GENERALISED = 'executions are generalised to their state machine'

/** https://docs.aws.amazon.com/step-functions/latest/dg/concept-create-iam-advanced.html */
const locator: Locator = {
  shownBy: (types) => {
    if (hasType(types, 'execution')) return ['ExecutionArn']
    return ['StateMachineArn', 'StateMachineAliasArn', 'StateMachineVersionArn', 'ActivityArn', 'MapRunArn']
  },
  locate(question) {
    const { call, types } = question
    if (!hasType(types, 'execution')) return plain.locate(question)?.map(unqualified)
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

const fields: Service['fields'] = {
  opentelemetry: {
    'aws.step_functions.state_machine.arn': 'StateMachineArn',
    'aws.step_functions.activity.arn': 'ActivityArn',
    'aws.stepfunctions.state_machine.arn': 'StateMachineArn',
    'aws.stepfunctions.activity.arn': 'ActivityArn'
  }
}

export const states: Service = { clients, rules, resources, locator, fields }
