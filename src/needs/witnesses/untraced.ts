/**
 * What a role lets in without a call of an AWS SDK: signing in to databases and brokers, and requests that are signed by hand. No
 * instrumentation records it as a call to AWS, so that no trace ever shows its use.
 */
import { maybeEach, testify, type Testimony } from '../../domain/testimony.ts'
import type { Witness } from './witness.ts'

const NAME = 'untraced'

/** Patterns of actions, what takes them in words that complete "it is of …", and the page of AWS's documentation. */
type Row = readonly [actions: readonly string[], what: string, page: string]

const URLS = ['requests to a function’s URL', 'lambda/latest/dg/urls-auth.html'] as const

const ROWS: readonly Row[] = [
  [['rds-db:connect'], 'logins to databases', 'AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'],
  [
    ['dsql:DbConnect*'],
    'logins to databases',
    'aurora-dsql/latest/userguide/authentication-authorization.html'
  ],
  [['elasticache:Connect'], 'logins to caches', 'AmazonElastiCache/latest/dg/auth-iam.html'],
  [['memorydb:Connect'], 'logins to caches', 'memorydb/latest/devguide/auth-iam.html'],
  [
    ['dax:*Item', 'dax:Query', 'dax:Scan'],
    'requests to a cache of DynamoDB',
    'amazondynamodb/latest/developerguide/DAX.access-control.html'
  ],
  [['cassandra:*'], 'statements in CQL', 'keyspaces/latest/devguide/programmatic.credentials.html'],
  [['neptune-db:*'], 'queries of graphs', 'neptune/latest/userguide/iam-auth.html'],
  [['kafka-cluster:*'], 'clients of Apache Kafka', 'msk/latest/developerguide/iam-access-control.html'],
  [
    ['iot:Connect', 'iot:Publish', 'iot:Receive', 'iot:RetainPublish', 'iot:Subscribe'],
    'clients of MQTT',
    'iot/latest/developerguide/protocols.html'
  ],
  [
    ['es:ESHttp*'],
    'requests to a search domain',
    'opensearch-service/latest/developerguide/request-signing.html'
  ],
  [
    ['aoss:APIAccessAll'],
    'requests to a search collection',
    'opensearch-service/latest/developerguide/serverless-data-access.html'
  ],
  [
    ['osis:Ingest'],
    'requests to an ingestion pipeline',
    'opensearch-service/latest/developerguide/configure-client.html'
  ],
  [
    ['aps:GetLabels', 'aps:GetMetricMetadata', 'aps:GetSeries', 'aps:QueryMetrics', 'aps:RemoteWrite'],
    'clients of Prometheus',
    'prometheus/latest/userguide/AMP-APIReference-Prometheus-Compatible.html'
  ],
  [['execute-api:Invoke'], 'requests to an API', 'apigateway/latest/developerguide/permissions.html'],
  [['lambda:InvokeFunctionUrl'], ...URLS],
  [
    ['appsync:Event*', 'appsync:GraphQL'],
    'requests to an API',
    'appsync/latest/devguide/security-authz.html'
  ],
  [
    ['vpc-lattice-svcs:*'],
    'requests to a service',
    'vpc-lattice/latest/ug/sigv4-authenticated-requests.html'
  ],
  [
    ['kinesisvideo:ConnectAs*'],
    'calls over WebRTC',
    'kinesisvideostreams-webrtc-dg/latest/devguide/kvswebrtc-websocket-apis.html'
  ]
]

const SAID: readonly Testimony[] = ROWS.flatMap(said)

function said([actions, what, page]: Row): Testimony[] {
  const why = `it is of ${what}, which are no calls of an AWS SDK: no trace shows them`
  return testify(maybeEach(actions, why), NAME, { kind: 'page', url: `https://docs.aws.amazon.com/${page}` })
}

/** A request to a function's URL needs it too, beside the action that is named after it. */
const INVOKING = said([['lambda:InvokeFunction'], ...URLS])

export const untraced: Witness = {
  name: NAME,
  // only where a policy names the other: with lambda:* invoking by an SDK is meant
  onRole: ({ grants }) =>
    grants.some(({ patterns }) => patterns.some(({ written }) => /^lambda:InvokeFunctionUrl$/i.test(written)))
      ? [...SAID, ...INVOKING]
      : [...SAID]
}
