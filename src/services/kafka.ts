import { type OperationRule, type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  kafka: {
    called: { node: 'kafka', python: 'kafka', java: 'Kafka', dotnet: 'Kafka' },
    parameters: {
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const MSK = 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control-use-cases.html'

const topic = (...actions: string[]): OperationRule =>
  needing(MSK, 'kafka-cluster:Connect', ...actions.map((action) => `kafka-cluster:${action}`))

const rules: ServiceRules = {
  CreateTopic: topic('CreateTopic'),
  DeleteTopic: topic('DeleteTopic', 'DescribeTopic'),
  DescribeTopic: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
  DescribeTopicPartitions: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
  ListTopics: topic('DescribeTopic'),
  UpdateTopic: topic('AlterTopic', 'AlterTopicDynamicConfiguration', 'DescribeTopic')
}

export const kafka: Service = { clients, rules }
