import { passing } from './pass-role.ts'
import { byArn } from './resources/by-parameters.ts'
import { type Locator, firstShown, hasType } from './resources/locator.ts'
import { type Place, arnIn, isPlainName } from './resources/place.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  logs: {
    called: { node: 'cloudwatchlogs', python: 'logs', java: 'CloudWatchLogs', dotnet: 'CloudWatchLogs' },
    parameters: {
      logGroupName: `
        AssociateKmsKey CreateExportTask CreateLogGroup CreateLogStream DeleteLogGroup DeleteLogStream
        DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DescribeLogStreams
        DescribeMetricFilters DescribeSubscriptionFilters DisassociateKmsKey FilterLogEvents GetLogEvents
        GetLogGroupFields ListTagsLogGroup PutLogEvents PutMetricFilter PutRetentionPolicy
        PutSubscriptionFilter StartQuery TagLogGroup UntagLogGroup
      `,
      logGroupNames: 'StartQuery',
      logGroupIdentifier: `
        DeleteDataProtectionPolicy DeleteTransformer DescribeLogStreams FilterLogEvents
        GetDataProtectionPolicy GetLogEvents GetLogGroupFields GetTransformer PutBearerTokenAuthentication
        PutDataProtectionPolicy PutLogGroupDeletionProtection PutTransformer
      `,
      logGroupIdentifiers: 'StartLiveTail StartQuery',
      executionRoleArn: 'CreateScheduledQuery UpdateScheduledQuery',
      resourceArn: 'ListTagsForResource PutDeliverySource TagResource UntagResource',
      roleArn: 'PutDestination'
    }
  }
}

const rules: ServiceRules = {
  ...passing('logs', 'CreateImportTask CreateScheduledQuery PutDestination UpdateScheduledQuery')
}

/** Log groups: IAM knows them by an ARN with `:*` at its end, only the tagging actions by one without. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html */
const TAGGING = /^(?:ListTagsForResource|TagResource|UntagResource)$/
const STREAMS = 'log streams are generalised to their log group'
/** The parameters that name log groups. */
const GROUPS = ['LogGroupIdentifier', 'LogGroupIdentifiers', 'LogGroupName', 'LogGroupNames']
const GROUP = /^[A-Za-z0-9_./#-]+$/

const BELOW_GROUP = 'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*'

const locator: Locator = {
  shownBy: (types) => (hasType(types, 'log-group') || hasType(types, 'log-stream') ? GROUPS : []),
  // a stream may be named with nothing behind its group
  usualTypes: (types) =>
    types.map((type) => (type.name === 'log-stream' ? { ...type, formats: [BELOW_GROUP] } : type)),
  locate(question) {
    const { call, place, types } = question
    if (!hasType(types, 'log-group') && !hasType(types, 'log-stream')) return byArn.locate(question)
    const shown = firstShown(call.parameters, [...GROUPS, 'ResourceArn'])
    const groups = shown?.map((group) => groupArn(group, place))
    if (groups === undefined || groups.includes(undefined)) return byArn.locate(question)
    const end = TAGGING.test(call.operation) ? '' : ':*'
    const ofStream = !hasType(types, 'log-group')
    return groups.map((group) => ({ arn: `${group}${end}`, ...(ofStream && { rule: STREAMS }) }))
  }
}

function groupArn(group: string, place: Place): string | undefined {
  if (GROUP.test(group))
    return `arn:${place.partition}:logs:${place.region}:${place.account}:log-group:${group}`
  const arn = arnIn(group)
  const name = /^log-group:([^:]+)(?::\*)?$/.exec(arn?.resource ?? '')?.[1]
  if (arn === undefined || name === undefined || arn.service !== 'logs' || !GROUP.test(name)) return undefined
  return isPlainName(arn.accountId)
    ? `arn:${arn.partition}:logs:${arn.region}:${arn.accountId}:log-group:${name}`
    : undefined
}

export const logs: Service = { clients, rules, locator }
