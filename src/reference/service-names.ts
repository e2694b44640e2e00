import type { Reference } from './reference.ts'
import data from './service-names.json' with { type: 'json' }

/** A service as IAM and as the SDKs know it. */
export interface ServiceClient {
  /** IAM's prefix: `dynamodb`. */
  prefix: string
  /** The SDK client, in boto's spelling: `dynamodbstreams`. */
  client: string
}

const NAMES: Readonly<Record<string, readonly string[]>> = data.names

/**
 * The services that a name in a trace may stand for, however the instrumentation spells it (`Amazon S3`, `AWS::DynamoDB`,
 * `AWS.SimpleQueueService`, `Secrets Manager`): several where spellings collide (`email` is SES and SESv2), none when unknown.
 */
export function clientsNamed(name: string, reference: Reference): ServiceClient[] {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  for (const spelling of [letters, letters.replace(/^(awssdk|amazon|aws)/, '')]) {
    if (!Object.hasOwn(NAMES, spelling)) continue
    return (NAMES[spelling] ?? []).flatMap((entry) => {
      const [prefix = '', client] = entry.split('/')
      return client === undefined
        ? reference.clients(prefix).map((c) => ({ prefix, client: c }))
        : [{ prefix, client }]
    })
  }
  return []
}
