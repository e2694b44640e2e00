import { isArnOf } from './arn-format.ts'
import { byParameters } from './by-parameters.ts'
import { firstShown, hasType, value, type Locator, type Question } from './locator.ts'
import { arnIn, type Resource } from './place.ts'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security_iam_service-with-iam.html#security_iam_service-with-iam-id-based-policies-resources */
const NAME = /^[A-Za-z0-9_-]+$/

export const ecs: Locator = {
  shownBy: (types) => {
    if (hasType(types, 'task-definition')) return 'TaskDefinition'
    return hasType(types, 'service') ? 'Cluster and Service' : 'Cluster'
  },
  locate(question) {
    const tagged = byParameters('ecs').locate(question)
    if (tagged !== undefined) return tagged
    const { types } = question
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
  const at = `arn:${place.partition}:ecs:${place.region}:${place.account}:${kind}/${cluster ?? '*'}`
  if (shown === undefined)
    return cluster === undefined
      ? undefined
      : [{ arn: `${at}/*`, wider: `the trace does not show ${names[0] ?? kind}` }]
  const found = shown.map((name): Resource | undefined => {
    if (isArnOf(types, name)) return { arn: name }
    if (!NAME.test(name)) return undefined
    return {
      arn: `${at}/${name}`,
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
    const at = `arn:${place.partition}:ecs:${place.region}:${place.account}:task-definition/${family}`
    return revision === undefined
      ? { arn: `${at}:*`, rule: 'a task definition without revision is its latest, which changes' }
      : { arn: `${at}:${revision}` }
  })
  if (found === undefined || found.includes(undefined)) return undefined
  return found.flatMap((resource) => resource ?? [])
}
