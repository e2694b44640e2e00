import { passing, passingRole } from './pass-role.ts'
import { isArnOf } from './resources/arn-format.ts'
import { byArn, byParameters, type ResourceParameters } from './resources/by-parameters.ts'
import { type Locator, type Question, firstShown, hasType, value } from './resources/locator.ts'
import { type Resource, arnIn } from './resources/place.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  ecs: {
    called: { node: 'ecs', python: 'ecs', java: 'Ecs', dotnet: 'ECS' },
    parameters: {
      cluster: `
        CreateExpressGatewayService CreateService CreateTaskSet DeleteAttributes DeleteCluster DeleteService
        DeleteTaskSet DeregisterContainerInstance DescribeContainerInstances DescribeServices
        DescribeTaskSets DescribeTasks ExecuteCommand GetTaskProtection ListAttributes
        ListContainerInstances ListServiceDeployments ListTasks PutAttributes PutClusterCapacityProviders
        RegisterContainerInstance StopTask SubmitAttachmentStateChanges SubmitContainerStateChange
        SubmitTaskStateChange UpdateCluster UpdateClusterSettings UpdateContainerAgent
        UpdateContainerInstancesState UpdateService UpdateServicePrimaryTaskSet UpdateTaskProtection
        UpdateTaskSet
      `,
      service: `
        CreateTaskSet DeleteService DeleteTaskSet DescribeTaskSets ListServiceDeployments UpdateService
        UpdateServicePrimaryTaskSet UpdateTaskSet
      `,
      serviceName: 'CreateExpressGatewayService CreateService',
      task: 'ExecuteCommand StopTask',
      tasks: 'DescribeTasks GetTaskProtection UpdateTaskProtection',
      taskDefinition: 'RunTask StartTask',
      clusterName: 'CreateCluster',
      clusters: 'DescribeClusters',
      executionRoleArn: 'CreateExpressGatewayService',
      resourceArn: 'ListTagsForResource TagResource UntagResource',
      services: 'DescribeServices',
      taskDefinitions: 'DeleteTaskDefinitions',
      taskRoleArn: 'CreateExpressGatewayService'
    }
  }
}

/** AmazonECS_FullAccess: the roles of tasks and of their start, and that of the infrastructure (volumes, gateways). */
const TASKS = ['ecs-tasks.amazonaws.com', 'ecs.amazonaws.com']
const TASK_ROLES = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html'

/** The roles that a task definition names are passed to the task. */
const curated: ServiceRules = {
  RunTask: {
    needs: [{ action: 'ecs:RunTask' }, passingRole(TASKS)],
    mayNeed: ['ecs:TagResource'],
    source: TASK_ROLES
  },
  StartTask: {
    needs: [{ action: 'ecs:StartTask' }, passingRole(TASKS)],
    mayNeed: ['ecs:TagResource'],
    source: TASK_ROLES
  }
}

const rules: ServiceRules = {
  ...passing('ecs', 'CreateExpressGatewayService', TASKS),
  ...curated
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security_iam_service-with-iam.html#security_iam_service-with-iam-id-based-policies-resources */
const NAME = /^[A-Za-z0-9_-]+$/

const resources: ResourceParameters = {
  variables: { ClusterName: ['Cluster'], ServiceName: ['Service'] },
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/'
}
const plain = byParameters(resources)
const OWN_LOGIC = ['cluster', 'service', 'task', 'task-definition']

const locator: Locator = {
  shownBy: (types) => {
    if (hasType(types, 'task-definition')) return ['TaskDefinition', 'TaskDefinitions']
    return hasType(types, 'service')
      ? ['Cluster', 'Service', 'Services', 'ServiceName']
      : ['Cluster', 'Clusters', 'ClusterName', 'Task', 'Tasks']
  },
  locate(question) {
    const tagged = byArn.locate(question)
    if (tagged !== undefined) return tagged
    const { types } = question
    if (!types.some(({ name }) => OWN_LOGIC.includes(name))) return plain.locate(question)
    const kinds = types.map((type) => type.name)
    if (kinds.length !== 1 && !(kinds.includes('cluster') && kinds.includes('task'))) return undefined
    const found = kinds.map((kind) => ofKind(kind, question))
    return found.includes(undefined) ? undefined : found.flatMap((resources) => resources ?? [])
  }
}

function ofKind(kind: string, question: Question): Resource[] | undefined {
  switch (kind) {
    case 'cluster':
      return clusters(question)
    case 'service':
      return inCluster('service', ['Service', 'Services', 'ServiceName'], question)
    case 'task':
      return tasks(question)
    case 'task-definition':
      return definitions(question)
    default:
      return undefined
  }
}

function clusters({ call, place, types }: Question): Resource[] | undefined {
  const shown = firstShown(call.parameters, ['Cluster', 'Clusters', 'ClusterName'])
  const found = shown?.map((cluster) => {
    if (isArnOf(types, cluster)) return cluster
    return NAME.test(cluster)
      ? `arn:${place.partition}:ecs:${place.region}:${place.account}:cluster/${cluster}`
      : undefined
  })
  if (found === undefined || found.includes(undefined)) return undefined
  return found.flatMap((arn) => (arn === undefined ? [] : [{ arn }]))
}

function clusterName({ call }: Question): string | undefined {
  const shown = value(call.parameters, 'Cluster')
  const name = arnIn(shown)?.resource.replace(/^cluster\//, '') ?? shown
  return name !== undefined && NAME.test(name) ? name : undefined
}

function inCluster(kind: string, names: readonly string[], question: Question): Resource[] | undefined {
  const { call, place, types } = question
  const cluster = clusterName(question)
  const shown = firstShown(call.parameters, names)
  const prefix = `arn:${place.partition}:ecs:${place.region}:${place.account}:${kind}/${cluster ?? '*'}`
  if (shown === undefined)
    return cluster === undefined
      ? undefined
      : [{ arn: `${prefix}/*`, wider: `the trace does not show ${names[0] ?? kind}` }]
  const found = shown.map((name): Resource | undefined => {
    if (isArnOf(types, name)) return { arn: name }
    if (!NAME.test(name)) return undefined
    return {
      arn: `${prefix}/${name}`,
      ...(cluster === undefined && { wider: 'the trace does not show Cluster' })
    }
  })
  return found.includes(undefined) ? undefined : found.flatMap((resource) => resource ?? [])
}

/** A task lives for minutes: what counts is its cluster. */
function tasks(question: Question): Resource[] | undefined {
  const { call, place } = question
  const shown = firstShown(call.parameters, ['Task', 'Tasks'])
  const clusters = new Set(
    (shown ?? []).flatMap((task) => /^task\/([A-Za-z0-9_-]+)\//.exec(arnIn(task)?.resource ?? '')?.[1] ?? [])
  )
  const own = clusterName(question)
  if (own !== undefined) clusters.add(own)
  if (clusters.size === 0) return undefined
  return [...clusters].map((cluster) => ({
    arn: `arn:${place.partition}:ecs:${place.region}:${place.account}:task/${cluster}/*`,
    rule: 'tasks are generalised to their cluster'
  }))
}

function definitions({ call, place, types }: Question): Resource[] | undefined {
  const shown = firstShown(call.parameters, ['TaskDefinition', 'TaskDefinitions'])
  const found = shown?.map((definition): Resource | undefined => {
    if (isArnOf(types, definition)) return { arn: definition }
    const [, family, revision] = /^([A-Za-z0-9_-]+)(?::(\d+))?$/.exec(definition) ?? []
    if (family === undefined) return undefined
    const prefix = `arn:${place.partition}:ecs:${place.region}:${place.account}:task-definition/${family}`
    return revision === undefined
      ? { arn: `${prefix}:*`, rule: 'a task definition without revision is its latest, which changes' }
      : { arn: `${prefix}:${revision}` }
  })
  if (found === undefined || found.includes(undefined)) return undefined
  return found.flatMap((resource) => resource ?? [])
}

export const ecs: Service = { clients, rules, resources, locator }
