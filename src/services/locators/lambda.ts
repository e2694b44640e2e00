import { hasType, value, type Locator } from './locator.ts'
import { arnIn, isPlainName, type Place } from './place.ts'

/**
 * FunctionName in each of its forms: `name`, `name:alias`, `111122223333:function:name`, `function:name`, an ARN, each with or
 * without version or alias. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters
 */
const FUNCTION =
  /^(?:(?:arn:([a-z0-9-]+):lambda:)?(?:([a-z]{2,}(?:-[a-z]+)+-\d+):)?(?:(\d{12}):)?function:)?([A-Za-z0-9_-]+)(?::(\$LATEST|[A-Za-z0-9_-]+))?$/

export const lambda: Locator = {
  shownBy: 'FunctionName',
  usualTypes: (types) =>
    hasType(types, 'function') ? types.filter((type) => type.name === 'function') : types,
  locate({ call, place, types }) {
    const name = value(call.parameters, 'FunctionName')
    if (name === undefined || !types.some((type) => type.name.startsWith('function'))) return undefined
    const arn = functionArn(name, value(call.parameters, 'Qualifier'), place)
    if (arn === undefined) return undefined
    if (call.shortened?.includes('FunctionName') === true) {
      const wider = 'the instrumentation records a function’s name without its version or alias'
      return [arn, `${arn}:*`].map((either) => ({ arn: either, wider }))
    }
    if (hasType(types, 'function') || /:function:[^:]+:[^:]+$/.test(arn)) return [{ arn }]
    return [{ arn: `${arn}:*`, wider: 'the trace does not show Qualifier' }]
  }
}

function functionArn(name: string, qualifier: string | undefined, place: Place): string | undefined {
  const found = FUNCTION.exec(name)
  if (found === null) return undefined
  const [, partition = place.partition, region = place.region, account = place.account, plain = '', suffix] =
    found
  // in a full ARN the region and account come in this order; a text that starts with arn: but has not all parts is none
  if (name.startsWith('arn:') && (arnIn(name) === undefined || found[3] === undefined)) return undefined
  const asked = suffix ?? qualifier
  if (asked !== undefined && asked !== '$LATEST' && !isPlainName(asked)) return undefined
  const unqualified = `arn:${partition}:lambda:${region}:${account}:function:${plain}`
  return asked === undefined ? unqualified : `${unqualified}:${asked}`
}
