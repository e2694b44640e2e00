import { hasType, value, type Locator } from './locator.ts'
import { arnIn, isPlainName, type Place } from './place.ts'

/** TableName may be a table's name or its ARN. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html */
function tableArn(table: string, place: Place): string | undefined {
  const arn = arnIn(table)
  if (arn !== undefined) return arn.service === 'dynamodb' && isPlainName(table) ? table : undefined
  return isPlainName(table)
    ? `arn:${place.partition}:dynamodb:${place.region}:${place.account}:table/${table}`
    : undefined
}

const STREAM_ARN =
  /^arn:[a-z0-9-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]+\/stream\/[A-Za-z0-9:.-]+$/

export const dynamodb: Locator = {
  shownBy: 'TableName',
  locate({ call, place, types }) {
    if (hasType(types, 'stream') && !hasType(types, 'table')) {
      const stream = value(call.parameters, 'StreamArn')
      return stream !== undefined && STREAM_ARN.test(stream) ? [{ arn: stream }] : undefined
    }
    // the table's own ARN does not stand for its backups, exports and global tables
    if (!hasType(types, 'table') || hasType(types, 'backup')) return undefined
    const tables = call.parameters['TableName']?.map((table) => tableArn(table, place))
    if (tables === undefined || tables.includes(undefined)) return undefined
    const index = hasType(types, 'index') ? value(call.parameters, 'IndexName') : undefined
    if (index !== undefined && !isPlainName(index)) return undefined
    // a query of an index is authorised on the index alone
    return tables.flatMap((arn) =>
      arn === undefined ? [] : [{ arn: index === undefined ? arn : `${arn}/index/${index}` }]
    )
  }
}
