import type { ResourceParameters } from './resources/by-parameters.ts'
import { type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  iot: {
    called: { node: 'iot', python: 'iot', java: 'IoT', dotnet: 'IoT' },
    parameters: {
      resourceArn: 'ListTagsForResource TagResource UntagResource',
      thingName: `
        AddThingToBillingGroup AddThingToThingGroup CancelJobExecution CreateThing DeleteJobExecution
        DeleteThing DescribeJobExecution DescribeThing GetThingConnectivityData ListActiveViolations
        ListDetectMitigationActionsExecutions ListJobExecutionsForThing ListMetricValues
        ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2 ListViolationEvents
        RemoveThingFromBillingGroup RemoveThingFromThingGroup UpdateThing UpdateThingGroupsForThing
      `
    }
  },
  'iot-data': {
    called: { node: 'iotdataplane', python: 'data-ats.iot', java: 'IotDataPlane', dotnet: 'IotData' },
    parameters: {
      thingName: `
        DeleteThingShadow GetThingShadow ListNamedShadowsForThing UpdateThingShadow
      `,
      topic: 'GetRetainedMessage Publish'
    }
  },
  iotsecuretunneling: {
    called: {
      node: 'iotsecuretunneling',
      python: 'api.tunneling.iot',
      java: 'IoTSecureTunneling',
      dotnet: 'IoTSecureTunneling'
    },
    parameters: {
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  Publish: {
    ...needing(
      'https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.html',
      'iot:Publish'
    ),
    mayNeed: ['iot:RetainPublish']
  }
}

const resources: ResourceParameters = {
  variables: { ThingName: ['ThingName'], TopicName: ['Topic'] },
  withColons: ['ThingName'],
  source: `https://docs.aws.amazon.com/iot/latest/apireference/`
}

export const iot: Service = { clients, rules, resources }
