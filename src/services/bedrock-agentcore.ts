import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  'bedrock-agentcore': {
    called: {
      node: 'bedrockagentcore',
      python: 'bedrock-agentcore',
      java: 'BedrockAgentCore',
      dotnet: 'BedrockAgentCore'
    },
    parameters: {
      agentRuntimeArn: 'GetAgentCard InvokeAgentRuntime InvokeAgentRuntimeCommand StopRuntimeSession',
      memoryId: `
        BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchUpdateMemoryRecords CreateEvent DeleteEvent
        DeleteMemoryRecord GetEvent GetMemoryRecord ListActors ListEvents ListMemoryExtractionJobs ListMemoryRecords
        ListSessions RetrieveMemoryRecords StartMemoryExtractionJob
      `
    }
  },
  'bedrock-agentcore-control': {
    called: {
      node: 'bedrockagentcorecontrol',
      python: 'bedrock-agentcore-control',
      java: 'BedrockAgentCoreControl',
      dotnet: 'BedrockAgentCoreControl'
    },
    parameters: {
      agentRuntimeId: `
        CreateAgentRuntimeEndpoint DeleteAgentRuntime DeleteAgentRuntimeEndpoint GetAgentRuntime
        GetAgentRuntimeEndpoint UpdateAgentRuntime
        UpdateAgentRuntimeEndpoint
      `,
      gatewayIdentifier: `
        CreateGatewayRule CreateGatewayTarget DeleteGateway DeleteGatewayRule DeleteGatewayTarget GetGateway
        GetGatewayRule GetGatewayTarget ListGatewayRules ListGatewayTargets SynchronizeGatewayTargets UpdateGateway
        UpdateGatewayRule UpdateGatewayTarget
      `,
      memoryId: 'DeleteMemory GetMemory UpdateMemory',
      resourceArn: `
        DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource
      `
    }
  }
}

const resources: ResourceParameters = {
  variables: { GatewayId: ['GatewayIdentifier'], MemoryId: ['MemoryId'], RuntimeId: ['AgentRuntimeId'] },
  arns: ['AgentRuntimeArn'],
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/'
}

/** https://github.com/aws-observability/aws-otel-python-instrumentation: _aws_attribute_keys.py; memory by the conventions for generative AI */
const fields: Service['fields'] = {
  opentelemetry: {
    'aws.bedrock.agentcore.memory.arn': 'ResourceArn',
    'aws.bedrock.agentcore.runtime.arn': 'AgentRuntimeArn',
    'aws.bedrock.agentcore.gateway.arn': 'ResourceArn',
    'gen_ai.memory.id': 'MemoryId'
  }
}

export const bedrockAgentcore: Service = { clients, resources, fields }
