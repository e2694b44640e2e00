/** Which workload a segment, subsegment or span names, in every dialect that shows one. */
import type { Workload } from '../domain/call.ts'
import type { Traits } from './dialects/dialect.ts'
import { DIALECTS } from './dialects/dialects.ts'
import { record, text, type Json, type Node } from './document.ts'
import { partitionOf } from '../domain/partition.ts'
import { lambdaFunction } from '../domain/workload.ts'

/** The workload that a document itself names, if any; worked out once, however many calls are below it. */
export function workloadOf(node: Node): Workload | undefined {
  node.named ??= named(node.json) ?? 'none'
  return node.named === 'none' ? undefined : node.named
}

function named(json: Json): Workload | undefined {
  const traits = traitsIn(json)
  if (traits.length === 0) return undefined
  const first = (trait: TextTrait): string | undefined =>
    traits.find((told) => told[trait] !== undefined)?.[trait]
  for (const { functions } of traits) {
    for (const arn of functions) {
      const found = lambdaFunction(arn)
      if (found !== undefined) return found
    }
  }
  const found = stateMachine(traits.map((told) => told.stateMachine)) ?? agentRuntime(first) ?? ecsTask(first)
  if (found !== undefined) return found
  return traits.some(({ isContainer }) => isContainer === true) ? undefined : ec2Instance(first)
}

/** What the dialects read in a document of what runs. */
function traitsIn(json: Json): Traits[] {
  const told: Traits[] = []
  for (const dialect of DIALECTS) {
    const traits = dialect.traits(json)
    if (traits !== undefined) told.push(traits)
  }
  return told
}

/** Whether a document says of itself that it is of a container or a pod: no function is. */
export function isContained({ json }: Node): boolean {
  return traitsIn(json).some(({ isContainer }) => isContainer === true)
}

type TextTrait = Exclude<keyof Traits, 'functions' | 'isContainer'>
type First = (trait: TextTrait) => string | undefined

/** Origins of segments that an application writes itself, where nothing but the segment's name tells which one it is. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/

/** Whether calls below a segment of this origin are made by an application, not by an AWS service for itself. */
export function isApplication(origin: string): boolean {
  return APPLICATION.test(origin) || !origin.startsWith('AWS::')
}

/** The application that wrote a document, where only a name tells which: the user says under which role it runs. */
export function applicationOf({ json, isDocument }: Node): Workload | undefined {
  const told = traitsIn(json).find(({ service }) => service !== undefined)
  const name = isDocument ? (segmentName(json) ?? told?.service) : told?.service
  return name === undefined ? undefined : namedSegment(name, told)
}

/** A segment is called like the application, unless it is itself a call: then like what it calls. */
function segmentName(json: Json): string | undefined {
  const origin = text(json['origin'])
  const isSegment =
    json['type'] !== 'subsegment' && json['namespace'] !== 'aws' && json['namespace'] !== 'remote'
  if (!isSegment || (origin !== undefined && !isApplication(origin))) return undefined
  const span = record(json['span'])
  return span === undefined || span['segment'] === true ? text(json['name']) : undefined
}

function namedSegment(name: string, told: Traits | undefined): Workload {
  const { namespace, serviceAccount, service } = told ?? {}
  const full = namespace === undefined ? name : `${namespace}/${name}`
  const aliases = [full, service, serviceAccount].filter(
    (alias): alias is string => alias !== undefined && alias !== name
  )
  return {
    arn: `segment:${full}`,
    kind: 'segment',
    name,
    partition: 'aws',
    region: '',
    ...(aliases.length > 0 && { aliases: [...new Set(aliases)] })
  }
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html : its calls are made under its own role */
const STATE_MACHINE_ARN =
  /^arn:([a-z0-9-]+):states:([a-z0-9-]+):(\d{12}):(?:stateMachine|execution|express):([^:]+)/

function stateMachine(arns: readonly (string | undefined)[]): Workload | undefined {
  for (const arn of arns) {
    const found = STATE_MACHINE_ARN.exec(arn ?? '')
    if (found === null) continue
    const [, partition = '', region = '', account = '', name = ''] = found
    const machine = `arn:${partition}:states:${region}:${account}:stateMachine:${name}`
    return { arn: machine, kind: 'states', name, partition, region, account }
  }
  return undefined
}

const RUNTIME_ARN = /^arn:([a-z0-9-]+):bedrock-agentcore:([a-z0-9-]+):(\d{12}):runtime\/([A-Za-z0-9_-]+)/

/** Its endpoints run under one role: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html */
function agentRuntime(first: First): Workload | undefined {
  const found = RUNTIME_ARN.exec(first('agentRuntime') ?? '')
  if (found === null) return undefined
  const [, partition = '', region = '', account = '', name = ''] = found
  // `my_agent.DEFAULT`, the endpoint behind the name
  const service = first('service')
  const aliases = service === undefined ? [] : [...new Set([service, service.replace(/\.[^.]+$/, '')])]
  return {
    arn: `arn:${partition}:bedrock-agentcore:${region}:${account}:runtime/${name}`,
    kind: 'agentcore',
    name,
    partition,
    region,
    account,
    ...(aliases.length > 0 && { aliases })
  }
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
