import { byParameters } from './by-parameters.ts'
import { hasType, type Locator } from './locator.ts'
import { arnIn, isPlainName, type Place, type Resource } from './place.ts'

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html */
const BELOW = 'the parameters below a path are generalised to the path'

export const ssm: Locator = {
  shownBy: (types) => (hasType(types, 'parameter') ? 'Name, Names or Path' : 'DocumentName or Name'),
  locate(question) {
    const { call, place, types } = question
    if (!hasType(types, 'parameter')) return byParameters('ssm').locate(question)
    const path = call.parameters['Path']?.[0]
    if (path !== undefined) return below(path, place)
    const names = call.parameters['Name'] ?? call.parameters['Names']
    const arns = names?.map((name) => parameterArn(name, place))
    if (arns === undefined) return byParameters('ssm').locate(question)
    return arns.includes(undefined)
      ? undefined
      : [...new Set(arns)].flatMap((arn) => (arn === undefined ? [] : [{ arn }]))
  }
}

/** A name with or without its leading slash, with or without `:version` or `:label`, or an ARN. */
function parameterArn(name: string, place: Place): string | undefined {
  if (!isPlainName(name)) return undefined
  const arn = arnIn(name)
  if (arn !== undefined) {
    const found = /^(parameter\/[^:]+)(?::[^:]+)?$/.exec(arn.resource)
    if (arn.service !== 'ssm' || found === null) return undefined
    return `arn:${arn.partition}:ssm:${arn.region}:${arn.accountId}:${found[1]}`
  }
  const plain = /^\/?([^:]+?)(?::[^:]+)?$/.exec(name)?.[1]
  if (plain === undefined || plain.startsWith('/')) return undefined
  // AWS's own public parameters belong to no account: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
  const account = plain.startsWith('aws/service/') ? '' : place.account
  return `arn:${place.partition}:ssm:${place.region}:${account}:parameter/${plain}`
}

function below(path: string, place: Place): Resource[] | undefined {
  const everything = `arn:${place.partition}:ssm:${place.region}:${place.account}:parameter/*`
  if (path === '/') return [{ arn: everything, rule: BELOW }]
  const arn = parameterArn(path.replace(/\/$/, ''), place)
  return arn === undefined ? undefined : [{ arn }, { arn: `${arn}/*`, rule: BELOW }]
}
