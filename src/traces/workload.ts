/** Which workload a segment, subsegment or span names, in every dialect that shows one. */
import type { Workload } from '../domain/call.ts'
import { partitionOf } from '../domain/partition.ts'
import type { Traits } from './dialects/dialect.ts'
import { DIALECTS } from './dialects/dialects.ts'
import type { Json } from './document.ts'

/** The workload that a document itself names, if any. */
export function workloadOf(json: Json): Workload | undefined {
  const traits = DIALECTS.flatMap((dialect) => dialect.traits(json) ?? [])
  if (traits.length === 0) return undefined
  const first = (trait: Exclude<keyof Traits, 'functions'>): string | undefined =>
    traits.find((told) => told[trait] !== undefined)?.[trait]
  for (const arn of traits.flatMap(({ functions }) => functions)) {
    const named = lambdaFunction(arn)
    if (named !== undefined) return named
  }
  return ecsTask(first) ?? ec2Instance(first)
}

type First = (trait: Exclude<keyof Traits, 'functions'>) => string | undefined

/** Origins of segments that an application writes itself, where nothing but the segment's name tells which one it is. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/

/** Whether calls below a segment of this origin are made by an application, not by an AWS service for itself. */
export function isApplication(origin: string): boolean {
  return APPLICATION.test(origin) || !origin.startsWith('AWS::')
}

/** Of two sights of one workload that with the newer revision: not every document of a task shows it. */
export function newest(known: Workload | undefined, seen: Workload): Workload {
  return known === undefined || Number(seen.revision ?? -1) > Number(known.revision ?? -1) ? seen : known
}

/** A workload of which only the name is known: the user says under which role it runs. */
export function namedSegment(name: string): Workload {
  return { arn: `segment:${name}`, kind: 'segment', name, partition: 'aws', region: '' }
}

const FUNCTION_ARN = /^(arn:([a-z0-9-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+))(?::[^:]+)?$/

/** The function of an ARN, with or without version or alias: both run under the function's role. */
export function lambdaFunction(arn: string | undefined): Workload | undefined {
  const found = FUNCTION_ARN.exec(arn ?? '')
  if (found === null) return undefined
  const [, unqualified = '', partition = '', region = '', account = '', name = ''] = found
  return { arn: unqualified, kind: 'lambda', name, partition, region, account }
}

const TASK_ARN = /^arn:([a-z0-9-]+):ecs:([a-z0-9-]+):(\d{12}):(?:task|container|cluster)\//
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/

function ecsTask(first: First): Workload | undefined {
  const family = first('family')
  const found = TASK_ARN.exec(first('taskArn') ?? '')
  if (family === undefined || found === null || !FAMILY.test(family)) return undefined
  const [, partition = '', region = '', account = ''] = found
  const revision = first('revision')
  return {
    arn: `arn:${partition}:ecs:${region}:${account}:task-definition/${family}`,
    kind: 'ecs',
    name: family,
    partition,
    region,
    account,
    ...(revision !== undefined && /^\d+$/.test(revision) && { revision })
  }
}

const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/
const INSTANCE = /^i-[0-9a-f]{8,17}$/

function ec2Instance(first: First): Workload | undefined {
  const id = first('instance')
  if (id === undefined || !INSTANCE.test(id)) return undefined
  const region =
    [first('region'), first('zone')?.replace(/[a-z]$/, '')].find((name) => REGION.test(name ?? '')) ?? ''
  const account = first('account')
  const known = account !== undefined && /^\d{12}$/.test(account) ? account : undefined
  const partition = partitionOf(region)
  return {
    arn: `arn:${partition}:ec2:${region}:${known ?? ''}:instance/${id}`,
    kind: 'ec2',
    name: id,
    partition,
    region,
    ...(known !== undefined && { account: known })
  }
}
