// What `aws lambda list-event-source-mappings` prints, and `aws lambda list-function-event-invoke-configs`
// for shop-invoice-pdf; the other functions have no event invoke configuration.
import { createHash } from 'node:crypto'
import { account, functionArn, queueArn, region, streamArn } from './places.mjs'

const describe = (source, name, own) => {
  const uuid = createHash('sha256')
    .update(`${source} ${name}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return {
    UUID: uuid,
    BatchSize: 10,
    MaximumBatchingWindowInSeconds: 0,
    EventSourceArn: source,
    FunctionArn: functionArn(name),
    LastModified: '2026-11-12T08:41:55.000000+00:00',
    State: 'Enabled',
    StateTransitionReason: 'USER_INITIATED',
    ...own,
    EventSourceMappingArn: `arn:aws:lambda:${region}:${account}:event-source-mapping:${uuid}`
  }
}

export const eventSourceMappings = {
  EventSourceMappings: [
    describe(queueArn('shop-warehouse-jobs'), 'shop-warehouse', {
      FunctionResponseTypes: ['ReportBatchItemFailures']
    }),
    describe(streamArn('shop-purchases'), 'shop-notify:live', {
      StartingPosition: 'LATEST',
      ParallelizationFactor: 1,
      LastProcessingResult: 'OK',
      DestinationConfig: { OnFailure: { Destination: queueArn('shop-notify-failed') } },
      MaximumRecordAgeInSeconds: 3600,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 3,
      TumblingWindowInSeconds: 0,
      FunctionResponseTypes: ['ReportBatchItemFailures']
    })
  ]
}

export const eventInvokeConfigs = {
  FunctionEventInvokeConfigs: [
    {
      LastModified: '2026-11-12T08:42:03.000000+00:00',
      FunctionArn: `${functionArn('shop-invoice-pdf')}:$LATEST`,
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 3600,
      DestinationConfig: { OnSuccess: {}, OnFailure: { Destination: queueArn('shop-invoice-failed') } }
    }
  ]
}
