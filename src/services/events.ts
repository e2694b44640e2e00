import { filled } from './resources/arn-format.ts'
import { byArn } from './resources/by-parameters.ts'
import { type Locator, type Question, firstShown, hasType } from './resources/locator.ts'
import { type Place, type Resource, arnIn, isPlainName, oneOf } from './resources/place.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  events: {
    called: { node: 'eventbridge', python: 'events', java: 'EventBridge', dotnet: 'EventBridge' },
    parameters: {
      EventBusName: `
        DeleteRule DescribeRule DisableRule EnableRule ListTargetsByRule PutRule PutTargets RemoveTargets
      `,
      Name: `
        ActivateEventSource CreateConnection CreateEndpoint CreateEventBus CreatePartnerEventSource
        DeactivateEventSource DeauthorizeConnection DeleteApiDestination DeleteConnection DeleteEndpoint
        DeleteEventBus DeletePartnerEventSource DeleteRule DescribeConnection DescribeEndpoint
        DescribeEventBus DescribeEventSource DescribePartnerEventSource DescribeRule DisableRule EnableRule
        PutRule UpdateApiDestination UpdateConnection UpdateEndpoint UpdateEventBus
      `,
      Rule: 'ListTargetsByRule PutTargets RemoveTargets',
      ResourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html#eb-arn-format */
const NAME = /^[A-Za-z0-9._/-]+$/
/** Parameter and variable of the types that only `Name` tells. */
const BY_NAME: Readonly<Record<string, string>> = {
  'api-destination': 'ApiDestinationName',
  archive: 'ArchiveName',
  connection: 'ConnectionName',
  endpoint: 'EndpointName',
  'event-source': 'EventSourceName'
}

const locator: Locator = {
  shownBy: (types) =>
    hasType(types, 'event-bus') ? ['EventBusName', 'Name'] : ['Rule', 'Name', 'EventBusName'],
  locate(question) {
    const { types, call, place } = question
    const target = byArn.locate(question)
    if (target !== undefined) return target
    if (hasType(types, 'rule-on-default-event-bus') && !hasType(types, 'event-bus')) return rule(question)
    if (types.length !== 1) return undefined
    if (hasType(types, 'event-bus')) {
      const shown = firstShown(call.parameters, ['EventBusName', 'Name'])?.map((bus) => busArn(bus, place))
      if (shown === undefined || shown.includes(undefined)) return undefined
      return [...new Set(shown)].flatMap((arn) => (arn === undefined ? [] : [{ arn }]))
    }
    const [type] = types
    const variable = BY_NAME[type?.name ?? '']
    const name = firstShown(call.parameters, ['Name'])?.[0]
    const format = type?.formats[0]
    if (variable === undefined || format === undefined || name === undefined || !NAME.test(name))
      return undefined
    // a connection's and an API destination's ARN end in a random part that the name does not have
    const random = type?.name === 'connection' || type?.name === 'api-destination'
    return [
      {
        arn: filled(format, place, new Map([[variable, random ? `${name}/*` : name]])),
        ...(random && { rule: 'the random characters at the end of the ARN are generalised' })
      }
    ]
  }
}

function busArn(bus: string, place: Place): string | undefined {
  if (NAME.test(bus)) return `arn:${place.partition}:events:${place.region}:${place.account}:event-bus/${bus}`
  const arn = arnIn(bus)
  return arn?.service === 'events' && /^event-bus\/[^*?]+$/.test(arn.resource) && isPlainName(bus)
    ? bus
    : undefined
}

/** A rule on the default bus has no bus in its ARN, and a request to it usually no EventBusName. */
function rule({ call, place }: Question): Resource[] | undefined {
  const name = firstShown(call.parameters, ['Rule', 'Name'])?.[0]
  const shown = call.parameters['EventBusName']?.[0]
  const bus = shown === undefined ? undefined : (arnIn(shown) ?? { resource: shown })
  if (name === undefined || !NAME.test(name) || name.includes('/')) return undefined
  const arnOf = (resource: string): string => {
    const there =
      bus !== undefined && 'accountId' in bus ? { region: bus.region, account: bus.accountId } : place
    return `arn:${place.partition}:events:${there.region}:${there.account}:rule/${resource}`
  }
  if (bus === undefined) {
    const wider = 'the trace does not show EventBusName'
    return oneOf([
      { arn: arnOf(name), wider },
      { arn: arnOf(`*/${name}`), wider }
    ])
  }
  const on = bus.resource.replace(/^event-bus\//, '')
  if (!NAME.test(on)) return undefined
  return [{ arn: arnOf(on === 'default' ? name : `${on}/${name}`) }]
}

export const events: Service = { clients, locator }
