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
/** Hosts of what customers run themselves, or of metadata: no API of AWS. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html */
const CUSTOMERS = new Set(['elb', 'compute', 'execute-api', 'rds', 'cache', 'es', 'aoss', 'elasticbeanstalk'])

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
  const position = labels.findIndex((label) => REGION.test(label) || OLD_S3.test(label))
  const [, oldRegion] = OLD_S3.exec(labels[position] ?? '') ?? []
  const region = oldRegion ?? labels[position]
  // https://eu-west-1.queue.amazonaws.com, and hosts without a region
  const service = oldRegion !== undefined ? 's3' : (labels[position - 1] ?? labels.at(-1))
  if (service === undefined || CUSTOMERS.has(service)) return undefined
  const bucket =
    service === 's3' || service === 's3-accelerate' ? bucketIn(url, labels, service, oldRegion) : undefined
  return {
    service: service === 'queue' ? 'sqs' : service.replace(/-fips$/, ''),
    ...(region !== undefined && { region }),
    ...(bucket !== undefined && { bucket })
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
const OLD_S3 = /^s3-([a-z]{2,}(?:-[a-z]+)+-\d+)$/

function bucketIn(
  url: URL,
  labels: readonly string[],
  service: string,
  oldRegion: string | undefined
): string | undefined {
  const ends = labels.lastIndexOf(oldRegion === undefined ? service : `s3-${oldRegion}`)
  if (ends > 0) return labels.slice(0, ends).join('.')
  const [first = ''] = url.pathname.slice(1).split('/')
  return /^[a-z0-9][a-z0-9.-]{2,62}$/.test(first) ? first : undefined
}

function urlIn(address: string): URL | undefined {
  const url = address.includes('://') ? address : `https://${address}`
  return URL.canParse(url) ? new URL(url) : undefined
}
