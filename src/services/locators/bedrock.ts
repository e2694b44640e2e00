import type { ResourceType } from '../../reference/reference.ts'
import { isArnOf } from './arn-format.ts'
import { byParameters } from './by-parameters.ts'
import { firstShown, hasType, value, type Locator, type Question } from './locator.ts'
import { arnIn, isPlainName, type Place, type Resource } from './place.ts'

/** Inference profiles of AWS have the id of their model with a geography in front. https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html */
const PROFILE = /^(?:us|us-gov|eu|apac|global|jp|au|ca|sa|me|af)\.(.+\..+)$/
const MODEL_ID = /^[a-z0-9-]+\.[A-Za-z0-9.:_-]+$/
const ROUTES =
  'an inference profile leads to its model in several regions, and a policy has to allow it in each'

export const bedrock: Locator = {
  shownBy: (types) => (hasType(types, 'foundation-model') ? 'ModelId' : shownElsewhere(types)),
  usualTypes(types) {
    const models = types.filter((type) => type.name === 'foundation-model')
    if (models.length > 0) return models
    return hasType(types, 'guardrail') ? types.filter((type) => type.name === 'guardrail') : types
  },
  locate(question) {
    const { call, types, place } = question
    if (hasType(types, 'foundation-model')) return models(question)
    if (hasType(types, 'guardrail')) {
      const shown = firstShown(call.parameters, ['GuardrailIdentifier', 'GuardrailId'])?.[0]
      return named('guardrail', shown, types, place)
    }
    if (hasType(types, 'agent-alias')) return ofAgent(question)
    if (hasType(types, 'knowledge-base'))
      return named('knowledge-base', value(call.parameters, 'KnowledgeBaseId'), types, place)
    if (types.some((type) => type.name.startsWith('flow'))) return ofFlow(question)
    return byParameters('bedrock').locate(question)
  }
}

function shownElsewhere(types: readonly ResourceType[]): string {
  if (hasType(types, 'guardrail')) return 'GuardrailIdentifier'
  if (hasType(types, 'agent-alias')) return 'AgentId and AgentAliasId'
  if (hasType(types, 'knowledge-base')) return 'KnowledgeBaseId'
  if (types.some((type) => type.name.startsWith('flow'))) return 'FlowIdentifier and FlowAliasIdentifier'
  return 'the resource'
}

function at(place: Place, resource: string): string {
  return `arn:${place.partition}:bedrock:${place.region}:${place.account}:${resource}`
}

function models({ call, types, place }: Question): Resource[] | undefined {
  const shown = call.parameters['ModelId']?.map((model) => modelOf(model, types, place))
  if (shown === undefined || shown.includes(undefined)) return undefined
  return shown.flatMap((resources) => resources ?? [])
}

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html#API_runtime_InvokeModel_RequestSyntax */
function modelOf(model: string, types: readonly ResourceType[], place: Place): Resource[] | undefined {
  if (!isPlainName(model)) return undefined
  const arn = arnIn(model)
  if (arn === undefined) {
    if (!MODEL_ID.test(model)) return undefined
    const routed = PROFILE.exec(model)?.[1]
    if (routed === undefined)
      return [{ arn: `arn:${place.partition}:bedrock:${place.region}::foundation-model/${model}` }]
    const profile = { arn: at(place, `inference-profile/${model}`) }
    // tokens are counted by the model alone
    return [...(hasType(types, 'inference-profile') ? [profile] : []), inAnyRegion(routed, place.partition)]
  }
  if (arn.service === 'bedrock' && /^foundation-model\/[^/]+$/.test(arn.resource)) return [{ arn: model }]
  if (!isArnOf(types, model)) return undefined
  const profile = /^inference-profile\/(.+)$/.exec(arn.resource)?.[1]
  const routed = PROFILE.exec(profile ?? '')?.[1]
  if (routed !== undefined) return [{ arn: model }, inAnyRegion(routed, arn.partition)]
  if (
    !/^(?:application-inference-profile|inference-profile|prompt-router|default-prompt-router)\//.test(
      arn.resource
    )
  )
    return [{ arn: model }]
  const wider = 'the ARN does not show to which models it leads'
  return [{ arn: model }, { arn: `arn:${arn.partition}:bedrock:*::foundation-model/*`, wider }]
}

function inAnyRegion(model: string, partition: string): Resource {
  return { arn: `arn:${partition}:bedrock:*::foundation-model/${model}`, rule: ROUTES }
}

function named(
  kind: string,
  shown: string | undefined,
  types: readonly ResourceType[],
  place: Place
): Resource[] | undefined {
  if (shown === undefined) return undefined
  if (isArnOf(types, shown)) return [{ arn: shown }]
  return /^[A-Za-z0-9-]+$/.test(shown) ? [{ arn: at(place, `${kind}/${shown}`) }] : undefined
}

function ofAgent({ call, place }: Question): Resource[] | undefined {
  const agent = value(call.parameters, 'AgentId')
  const alias = value(call.parameters, 'AgentAliasId')
  if (agent === undefined || !/^[A-Za-z0-9]+$/.test(agent)) return undefined
  if (alias === undefined)
    return [{ arn: at(place, `agent-alias/${agent}/*`), wider: 'the trace does not show AgentAliasId' }]
  return /^[A-Za-z0-9]+$/.test(alias) ? [{ arn: at(place, `agent-alias/${agent}/${alias}`) }] : undefined
}

function ofFlow({ call, place, types }: Question): Resource[] | undefined {
  const flow = idIn(value(call.parameters, 'FlowIdentifier'))
  const alias = idIn(value(call.parameters, 'FlowAliasIdentifier'))
  if (flow === undefined) return undefined
  const resources: Resource[] = []
  if (hasType(types, 'flow')) resources.push({ arn: at(place, `flow/${flow}`) })
  if (hasType(types, 'flow-alias'))
    resources.push(
      alias === undefined
        ? { arn: at(place, `flow/${flow}/alias/*`), wider: 'the trace does not show FlowAliasIdentifier' }
        : { arn: at(place, `flow/${flow}/alias/${alias}`) }
    )
  if (hasType(types, 'flow-execution'))
    resources.push({
      arn: at(place, `flow/${flow}/alias/${alias ?? '*'}/execution/*`),
      ...(alias === undefined
        ? { wider: 'the trace does not show FlowAliasIdentifier' }
        : { rule: 'executions are generalised to their flow' })
    })
  return resources.length > 0 ? resources : undefined
}

function idIn(text: string | undefined): string | undefined {
  const id = text === undefined ? undefined : (arnIn(text)?.resource.split('/').at(-1) ?? text)
  return id !== undefined && /^[A-Za-z0-9]+$/.test(id) ? id : undefined
}
