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
  return entriesNamed(name).flatMap(({ prefix, client }) =>
    client === undefined
      ? reference.clients(prefix).map((one) => ({ prefix, client: one }))
      : [{ prefix, client }]
  )
}

/** Likewise without a look into the reference: the client is left out where the name stands for all of a prefix. */
export function entriesNamed(name: string): { prefix: string; client?: string }[] {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  for (const spelling of [letters, letters.replace(/^(awssdk|amazon|aws)/, '')]) {
    if (!Object.hasOwn(NAMES, spelling)) continue
    return (NAMES[spelling] ?? []).map((entry) => {
      const [prefix = '', client] = entry.split('/')
      return { prefix, ...(client !== undefined && { client }) }
    })
  }
  return []
}
