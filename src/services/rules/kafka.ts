import { needing, type OperationRule, type ServiceRules } from './rule.ts'

const MSK = 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control-use-cases.html'

const topic = (...actions: string[]): OperationRule =>
  needing(MSK, 'kafka-cluster:Connect', ...actions.map((action) => `kafka-cluster:${action}`))

export const kafka: ServiceRules = {
  CreateTopic: topic('CreateTopic'),
  DeleteTopic: topic('DeleteTopic', 'DescribeTopic'),
  DescribeTopic: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
  DescribeTopicPartitions: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
  ListTopics: topic('DescribeTopic'),
  UpdateTopic: topic('AlterTopic', 'AlterTopicDynamicConfiguration', 'DescribeTopic')
}
