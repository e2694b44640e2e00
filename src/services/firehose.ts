import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  firehose: {
    called: { node: 'firehose', python: 'firehose', java: 'Firehose', dotnet: 'KinesisFirehose' },
    parameters: {
      DeliveryStreamName: `
        CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream ListTagsForDeliveryStream PutRecord
        PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption TagDeliveryStream
        UntagDeliveryStream UpdateDestination
      `
    }
  }
}

const resources: ResourceParameters = {
  variables: { DeliveryStreamName: ['DeliveryStreamName'] },
  source: `https://docs.aws.amazon.com/firehose/latest/APIReference/`
}

export const firehose: Service = { clients, resources }
