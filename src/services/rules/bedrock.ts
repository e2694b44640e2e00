import type { NeedRule, OperationRule, ServiceRules } from './rule.ts'

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

export const bedrock: ServiceRules = {
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
