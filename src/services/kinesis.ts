import type { ResourceParameters } from './resources/by-parameters.ts'
import { DECRYPT, GENERATE } from './keys.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  kinesis: {
    called: { node: 'kinesis', python: 'kinesis', java: 'Kinesis', dotnet: 'Kinesis' },
    parameters: {
      StreamName: `
        AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream
        DescribeStreamSummary GetShardIterator IncreaseStreamRetentionPeriod ListShards ListTagsForStream
        MergeShards PutRecord PutRecords RemoveTagsFromStream SplitShard StartStreamEncryption
        StopStreamEncryption UpdateStreamWarmThroughput
      `,
      StreamARN: `
        AddTagsToStream DecreaseStreamRetentionPeriod DeleteStream DeregisterStreamConsumer DescribeStream
        DescribeStreamConsumer DescribeStreamSummary GetRecords GetShardIterator
        IncreaseStreamRetentionPeriod ListShards ListStreamConsumers ListTagsForStream MergeShards PutRecord
        PutRecords RegisterStreamConsumer RemoveTagsFromStream SplitShard StartStreamEncryption
        StopStreamEncryption UpdateMaxRecordSize UpdateStreamWarmThroughput
      `,
      ConsumerARN: 'DeregisterStreamConsumer DescribeStreamConsumer SubscribeToShard',
      ResourceARN: `
        DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource
        UntagResource
      `
    }
  }
}

const resources: ResourceParameters = {
  variables: { StreamName: ['StreamName'] },
  arns: ['StreamARN', 'ConsumerARN'],
  alternatives: [['consumer', 'stream']],
  generalised: {
    consumer: 'the time at which a consumer was registered, at the end of its ARN, is generalised'
  },
  source: `https://docs.aws.amazon.com/kinesis/latest/APIReference/`
}

const keys: Service['keys'] = {
  via: 'kinesis',
  uses: { GetRecords: DECRYPT, PutRecord: GENERATE, PutRecords: GENERATE, SubscribeToShard: DECRYPT },
  source: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html'
}

const fields: Service['fields'] = {
  opentelemetry: {
    'aws.kinesis.stream.arn': 'StreamARN',
    'aws.kinesis.stream.name': 'StreamName',
    'aws.kinesis.stream_name': 'StreamName',
    'aws.stream.arn': 'StreamARN',
    'aws.stream.name': 'StreamName',
    'aws.kinesis.consumer.arn': 'ConsumerARN'
  }
}

export const kinesis: Service = { clients, resources, keys, fields }
