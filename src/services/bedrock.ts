import type { ResourceType } from '../reference/reference.ts'
import { isArnOf } from './resources/arn-format.ts'
import { byParameters, type ResourceParameters } from './resources/by-parameters.ts'
import { type Locator, type Question, firstShown, hasType, value } from './resources/locator.ts'
import { type Place, type Resource, arnIn, isPlainName } from './resources/place.ts'
import type { NeedRule, OperationRule, ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  bedrock: {
    called: { node: 'bedrock', python: 'bedrock', java: 'Bedrock', dotnet: 'Bedrock' },
    parameters: {
      guardrailIdentifier: `
        CreateGuardrailVersion DeleteGuardrail GetGuardrail ListGuardrails UpdateGuardrail
      `,
      modelId: 'CreateModelInvocationJob CreateProvisionedModelThroughput',
      resourceARN: 'ListTagsForResource TagResource UntagResource',
      resourceArn: 'DeleteResourcePolicy GetResourcePolicy PutResourcePolicy'
    }
  },
  'bedrock-agent': {
    called: { node: 'bedrockagent', python: 'bedrock-agent', java: 'BedrockAgent', dotnet: 'BedrockAgent' },
    parameters: {
      agentAliasId: 'DeleteAgentAlias GetAgentAlias UpdateAgentAlias',
      agentId: `
        AssociateAgentCollaborator AssociateAgentKnowledgeBase CreateAgentActionGroup CreateAgentAlias
        DeleteAgent DeleteAgentActionGroup DeleteAgentAlias DeleteAgentVersion DisassociateAgentCollaborator
        DisassociateAgentKnowledgeBase GetAgent GetAgentActionGroup GetAgentAlias GetAgentCollaborator
        GetAgentKnowledgeBase GetAgentVersion ListAgentActionGroups ListAgentAliases ListAgentCollaborators
        ListAgentKnowledgeBases ListAgentVersions PrepareAgent UpdateAgent UpdateAgentActionGroup
        UpdateAgentAlias UpdateAgentCollaborator UpdateAgentKnowledgeBase
      `,
      flowIdentifier: `
        CreateFlowAlias CreateFlowVersion DeleteFlow DeleteFlowAlias DeleteFlowVersion GetFlow GetFlowAlias
        GetFlowVersion ListFlowAliases ListFlowVersions PrepareFlow UpdateFlow UpdateFlowAlias
      `,
      knowledgeBaseId: `
        AssociateAgentKnowledgeBase CreateDataSource DeleteDataSource DeleteKnowledgeBase
        DeleteKnowledgeBaseDocuments DisassociateAgentKnowledgeBase GetAgentKnowledgeBase GetDataSource
        GetIngestionJob GetKnowledgeBase GetKnowledgeBaseDocuments IngestKnowledgeBaseDocuments
        ListDataSources ListIngestionJobs ListKnowledgeBaseDocuments StartIngestionJob StopIngestionJob
        UpdateAgentKnowledgeBase UpdateDataSource UpdateKnowledgeBase
      `,
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  },
  'bedrock-agent-runtime': {
    called: {
      node: 'bedrockagentruntime',
      python: 'bedrock-agent-runtime',
      java: 'BedrockAgentRuntime',
      dotnet: 'BedrockAgentRuntime'
    },
    parameters: {
      agentId: 'DeleteAgentMemory GetAgentMemory InvokeAgent',
      agentAliasId: 'DeleteAgentMemory GetAgentMemory InvokeAgent',
      knowledgeBaseId: 'Retrieve',
      flowIdentifier: `
        GetExecutionFlowSnapshot GetFlowExecution InvokeFlow ListFlowExecutionEvents ListFlowExecutions
        StartFlowExecution StopFlowExecution
      `,
      flowAliasIdentifier: `
        GetExecutionFlowSnapshot GetFlowExecution InvokeFlow ListFlowExecutionEvents ListFlowExecutions
        StartFlowExecution StopFlowExecution
      `,
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  },
  'bedrock-data-automation': {
    called: {
      node: 'bedrockdataautomation',
      python: 'bedrock-data-automation',
      java: 'BedrockDataAutomation',
      dotnet: 'BedrockDataAutomation'
    },
    parameters: {
      resourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  },
  'bedrock-data-automation-runtime': {
    called: {
      node: 'bedrockdataautomationruntime',
      python: 'bedrock-data-automation-runtime',
      java: 'BedrockDataAutomationRuntime',
      dotnet: 'BedrockDataAutomationRuntime'
    },
    parameters: {
      resourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  },
  'bedrock-runtime': {
    called: {
      node: 'bedrockruntime',
      python: 'bedrock-runtime',
      java: 'BedrockRuntime',
      dotnet: 'BedrockRuntime'
    },
    parameters: {
      modelId: `
        Converse ConverseStream CountTokens InvokeModel InvokeModelWithBidirectionalStream
        InvokeModelWithResponseStream StartAsyncInvoke
      `,
      guardrailIdentifier: 'ApplyGuardrail InvokeModel InvokeModelWithResponseStream'
    }
  }
}

const API = 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_'
const GUARDRAIL: NeedRule = {
  action: 'bedrock:ApplyGuardrail',
  when: ['GuardrailIdentifier', 'GuardrailId']
}

const invoking = (action: string, page: string): OperationRule => ({
  needs: [{ action }, GUARDRAIL],
  source: `${API}${page}.html`
})

/** A knowledge base, an agent or a query generator works with what the caller may use. */
const answering = (operation: string, page: string, ...mayNeed: string[]): OperationRule => ({
  needs: [{ action: `bedrock:${operation}` }],
  mayNeed,
  unseen: 'which knowledge base and model answered',
  source: page
})
const KNOWLEDGE_BASES = 'https://docs.aws.amazon.com/bedrock/latest/userguide/kb-test-retrieve-generate.html'
const KB_PERMISSIONS =
  'https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-prereq-permissions-general.html'

const rules: ServiceRules = {
  Converse: invoking('bedrock:InvokeModel', 'runtime_Converse'),
  ConverseStream: invoking('bedrock:InvokeModelWithResponseStream', 'runtime_ConverseStream'),
  GenerateQuery: {
    needs: [{ action: 'bedrock:GenerateQuery' }],
    mayNeed: ['bedrock:GetKnowledgeBase', 'sqlworkbench:GetSqlRecommendations'],
    source: `${API}agent-runtime_GenerateQuery.html`
  },
  InvokeInlineAgent: answering(
    'InvokeInlineAgent',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/inline-agent-prereq.html',
    'bedrock:InvokeModel',
    'bedrock:InvokeModelWithResponseStream',
    'bedrock:Retrieve',
    'bedrock:RetrieveAndGenerate',
    'bedrock:ApplyGuardrail',
    'lambda:InvokeFunction'
  ),
  InvokeModel: invoking('bedrock:InvokeModel', 'runtime_InvokeModel'),
  InvokeModelWithResponseStream: invoking(
    'bedrock:InvokeModelWithResponseStream',
    'runtime_InvokeModelWithResponseStream'
  ),
  RetrieveAndGenerate: answering(
    'RetrieveAndGenerate',
    KNOWLEDGE_BASES,
    'bedrock:Retrieve',
    'bedrock:InvokeModel',
    'bedrock:GetInferenceProfile',
    'bedrock:ApplyGuardrail'
  ),
  RetrieveAndGenerateStream: answering(
    'RetrieveAndGenerate',
    KB_PERMISSIONS,
    'bedrock:Retrieve',
    'bedrock:InvokeModelWithResponseStream',
    'bedrock:InvokeModel',
    'bedrock:GetInferenceProfile',
    'bedrock:ApplyGuardrail'
  ),
  StartAsyncInvoke: {
    needs: [{ action: 'bedrock:InvokeModel' }],
    mayNeed: ['s3:PutObject', 'bedrock:TagResource'],
    source: `${API}runtime_StartAsyncInvoke.html`
  }
}

/** Inference profiles of AWS have the id of their model with a geography in front. https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html */
const PROFILE = /^(?:us|us-gov|eu|apac|global|jp|au|ca|sa|me|af)\.(.+\..+)$/
const MODEL_ID = /^[a-z0-9-]+\.[A-Za-z0-9.:_-]+$/
const ROUTES =
  'an inference profile leads to its model in several regions, and a policy has to allow it in each'

const resources: ResourceParameters = {
  variables: { AgentId: ['AgentId'], KnowledgeBaseId: ['KnowledgeBaseId'] },
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/'
}
const plain = byParameters(resources)

const locator: Locator = {
  shownBy: (types) => (hasType(types, 'foundation-model') ? ['ModelId'] : shownElsewhere(types)),
  // an inference profile or a prompt leads to models of other regions
  anyRegion: ['foundation-model'],
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
    return plain.locate(question)
  }
}

function shownElsewhere(types: readonly ResourceType[]): string[] {
  if (hasType(types, 'guardrail')) return ['GuardrailIdentifier', 'GuardrailId']
  if (hasType(types, 'agent-alias')) return ['AgentId', 'AgentAliasId']
  if (hasType(types, 'knowledge-base')) return ['KnowledgeBaseId']
  if (types.some((type) => type.name.startsWith('flow'))) return ['FlowIdentifier', 'FlowAliasIdentifier']
  return []
}

function arnAt(place: Place, resource: string): string {
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
    const profile = { arn: arnAt(place, `inference-profile/${model}`) }
    // tokens are counted by the model alone
    return [...(hasType(types, 'inference-profile') ? [profile] : []), inAnyRegion(routed, place.partition)]
  }
  if (arn.service === 'bedrock' && /^foundation-model\/[^/]+$/.test(arn.resource)) return [{ arn: model }]
  if (!isArnOf(types, model)) return undefined
  const profile = /^inference-profile\/(.+)$/.exec(arn.resource)?.[1]
  const routed = PROFILE.exec(profile ?? '')?.[1]
  if (routed !== undefined) return [{ arn: model }, inAnyRegion(routed, arn.partition)]
  if (
    !/^(?:application-inference-profile|inference-profile|prompt|prompt-router|default-prompt-router)\//.test(
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
  return /^[A-Za-z0-9-]+$/.test(shown) ? [{ arn: arnAt(place, `${kind}/${shown}`) }] : undefined
}

function ofAgent({ call, place }: Question): Resource[] | undefined {
  const agent = value(call.parameters, 'AgentId')
  const alias = value(call.parameters, 'AgentAliasId')
  if (agent === undefined || !/^[A-Za-z0-9]+$/.test(agent)) return undefined
  if (alias === undefined)
    return [{ arn: arnAt(place, `agent-alias/${agent}/*`), wider: 'the trace does not show AgentAliasId' }]
  return /^[A-Za-z0-9]+$/.test(alias) ? [{ arn: arnAt(place, `agent-alias/${agent}/${alias}`) }] : undefined
}

function ofFlow({ call, place, types }: Question): Resource[] | undefined {
  const flow = idIn(value(call.parameters, 'FlowIdentifier'))
  const alias = idIn(value(call.parameters, 'FlowAliasIdentifier'))
  if (flow === undefined) return undefined
  const resources: Resource[] = []
  if (hasType(types, 'flow')) resources.push({ arn: arnAt(place, `flow/${flow}`) })
  if (hasType(types, 'flow-alias'))
    resources.push(
      alias === undefined
        ? { arn: arnAt(place, `flow/${flow}/alias/*`), wider: 'the trace does not show FlowAliasIdentifier' }
        : { arn: arnAt(place, `flow/${flow}/alias/${alias}`) }
    )
  if (hasType(types, 'flow-execution'))
    resources.push({
      arn: arnAt(place, `flow/${flow}/alias/${alias ?? '*'}/execution/*`),
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

const fields: Service['fields'] = {
  opentelemetry: {
    'gen_ai.request.model': 'ModelId',
    'aws.bedrock.guardrail.id': 'GuardrailId',
    'aws.bedrock.agent.id': 'AgentId',
    'aws.bedrock.knowledge_base.id': 'KnowledgeBaseId',
    'aws.bedrock.data_source.id': 'DataSourceId',
    'aws.bedrock.guardrail.arn': 'GuardrailIdentifier'
  }
}

export const bedrock: Service = { clients, rules, resources, locator, fields }
