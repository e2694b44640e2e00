/** What the host of an AWS API tells of a call. https://docs.aws.amazon.com/general/latest/gr/rande.html */

export interface Endpoint {
  /** As the host has it: `dynamodb`, `s3`, `sqs`. */
  service: string
  region?: string
  /** The bucket of a virtual-hosted URL, or of one with the bucket in its path. */
  bucket?: string
}

const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/
/** Of all partitions: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const AWS = /(?:^|\.)(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu))$/
/** Labels between the service and the region or the domain, which name neither. */
const FORMS = new Set(['dualstack', 'vpce', 'fips'])
/**
 * What customers run themselves, or metadata: no API of AWS where a name of theirs stands before it. Databases, caches, load balancers and
 * the like have it behind the region. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html
 */
const CUSTOMERS = new Set([
  'appsync-api',
  'appsync-realtime-api',
  'cache',
  'compute',
  'compute-1',
  'dax-clusters',
  'efs',
  'elasticbeanstalk',
  'elb',
  'execute-api',
  'kafka',
  'kafka-serverless',
  'memorydb',
  'mq'
])
/** Interface endpoints stand before the service: https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html */
const INTERFACE_ENDPOINT = /^vpce-(?!svc-)/
/** Services that customers offer by themselves, and websites in buckets. */
const NO_API = /^vpce-svc-|^s3-website/

/**
 * @param address a host with or without port, or a URL
 * @returns undefined for what is no host of AWS's APIs
 */
export function endpointIn(address: string): Endpoint | undefined {
  const url = urlIn(address)
  if (url === undefined || !AWS.test(url.hostname)) return undefined
  const labels = url.hostname
    .replace(AWS, '')
    .split('.')
    .filter((label) => label !== '' && !FORMS.has(label))
  // a bucket may be called like a region
  const position = S3.has(labels.at(-1) ?? '') ? -1 : labels.findLastIndex(isRegion)
  const [, oldRegion] = OLD_S3.exec(labels[position] ?? '') ?? []
  const region = oldRegion ?? labels[position]
  // https://eu-west-1.queue.amazonaws.com, and hosts without a region
  const place = oldRegion !== undefined ? position : position > 0 ? position - 1 : labels.length - 1
  const service = oldRegion === undefined ? labels[place] : 's3'
  const before = labels.slice(0, place)
  const isBehind = oldRegion === undefined && position > 0 && position < labels.length - 1
  if (service === undefined || service === region || isBehind || NO_API.test(service)) return undefined
  if (CUSTOMERS.has(service) && before.some((label) => !INTERFACE_ENDPOINT.test(label))) return undefined
  const bucket = S3.has(service) ? bucketIn(url, before) : undefined
  return {
    service: ALIASES.get(service) ?? service.replace(/-fips$/, ''),
    ...(region !== undefined && { region }),
    ...(bucket !== undefined && { bucket })
  }
}

/** Hosts that are called otherwise than their service. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['ddb', 'dynamodb'],
  ['queue', 'sqs'],
  ['s3-accelerate', 's3'],
  ['s3-accesspoint', 's3']
])
const S3 = new Set(['s3', 's3-accelerate'])
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
const OLD_S3 = /^s3-(?!website-)([a-z]{2,}(?:-[a-z]+)+-\d+)$/

function isRegion(label: string): boolean {
  return REGION.test(label) || OLD_S3.test(label)
}

/** @param before the labels before that of S3 */
function bucketIn(url: URL, before: readonly string[]): string | undefined {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
  const own = before.findIndex((label) => INTERFACE_ENDPOINT.test(label))
  if (own >= 0 && before[own - 1] !== 'bucket') return undefined
  const name = (own < 0 ? before : before.slice(0, own - 1)).join('.')
  if (name !== '') return name
  const [first = ''] = url.pathname.slice(1).split('/')
  return /^[a-z0-9][a-z0-9.-]{2,62}$/.test(first) ? first : undefined
}

function urlIn(address: string): URL | undefined {
  const url = address.includes('://') ? address : `https://${address}`
  return URL.canParse(url) ? new URL(url) : undefined
}
