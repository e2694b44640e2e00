export const id = 9608;
export const ids = [9608];
export const modules = {

/***/ 79608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  derive: () => (/* binding */ derive),
  judgedAgain: () => (/* binding */ judgedAgain)
});

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/digest.js
var digest = __webpack_require__(16945);
// EXTERNAL MODULE: ./lib/src/kit/version.js
var version = __webpack_require__(30389);
;// CONCATENATED MODULE: ./lib/src/domain/condition.js
/** The condition of a permission, as IAM writes it, and its one spelling. */

/** The same text for conditions that differ only in the order of operators, keys and values; empty for none. */
function conditionText(condition) {
    const sorted = canonicalCondition(condition);
    return sorted === undefined ? '' : JSON.stringify(sorted);
}
/** Sorted, each value once; undefined when it tests nothing. */
function canonicalCondition(condition) {
    const operators = Object.entries(condition ?? {})
        .filter(([, keys]) => Object.keys(keys).length > 0)
        .toSorted(byName)
        .map(([operator, keys]) => {
        const tests = Object.entries(keys).toSorted(byName);
        return [operator, Object.fromEntries(tests.map(([key, values]) => [key, [...new Set(values)].sort()]))];
    });
    return operators.length === 0 ? undefined : Object.fromEntries(operators);
}
function byName([a], [b]) {
    return (0,compare/* compare */.U)(a, b);
}

;// CONCATENATED MODULE: ./lib/src/needs/earlier-evidence.js
/** Evidence of several runs as one: what earlier runs saw of a workload, with the dates of first and last sight. */


const DAY = 86_400_000;
/** Clocks differ by minutes (seconds). */
const AHEAD_AT_MOST = 300;
/**
 * Without the reports that are dated ahead of now: their evidence would never age.
 * @param now Unix seconds
 */
function ofThePast(earlier, now) {
    const latest = new Date((now + AHEAD_AT_MOST) * 1000).toISOString();
    const isAhead = ({ evidence, workloads }) => (evidence.window?.end ?? '') > latest ||
        workloads.some(({ needs }) => needs.some(({ lastSeen = '' }) => lastSeen > latest));
    return {
        ...earlier,
        reports: earlier.reports.filter(({ report }) => !isAhead(report)),
        not: [
            ...earlier.not,
            ...earlier.reports.flatMap(({ report, from }) => isAhead(report) ? [`${from} is dated ahead of now, so that its evidence would never age`] : [])
        ]
    };
}
/** Dates this run's needs, so that a later run can merge them. @param day `YYYY-MM-DD`, UTC; absent when the run's time is not known */
function dated(workload, day) {
    if (day === undefined)
        return workload;
    return {
        ...workload,
        needs: workload.needs.map((need) => ({ firstSeen: day, lastSeen: day, ...need }))
    };
}
/**
 * Adds what earlier runs saw of a workload and that is not too old. The same whatever the order of the reports, and however often one is
 * merged. A need keeps the calls and traces of the run that saw it last.
 * @param reports of earlier runs, themselves perhaps merged
 * @param today `YYYY-MM-DD`, UTC
 * @param maxAgeDays older sights count no more
 */
function withEarlier(workload, reports, today, maxAgeDays) {
    const oldest = new Date(Date.parse(today) - maxAgeDays * DAY).toISOString().slice(0, 10);
    const earlier = reports
        .flatMap((report) => report.workloads.filter(({ arn }) => arn === workload.arn))
        .flatMap(({ needs }) => needs)
        .filter(({ lastSeen }) => lastSeen !== undefined && lastSeen >= oldest);
    if (earlier.length === 0)
        return workload;
    const merged = new Map();
    for (const need of [...workload.needs, ...earlier]) {
        const key = [need.action, need.resource, conditionText(need.condition)].join('\u0000');
        const known = merged.get(key);
        merged.set(key, known === undefined ? need : sightings(known, need));
    }
    const now = new Set(workload.needs);
    const needs = [...merged].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, need]) => need);
    const onlyEarlier = needs.filter((need) => !now.has(need) && !isSeenBy(workload, need)).length;
    return { ...workload, needs, fromEarlierRuns: onlyEarlier };
}
function isSeenBy({ needs }, { action, resource, condition }) {
    return needs.some((need) => need.action === action &&
        need.resource === resource &&
        conditionText(need.condition) === conditionText(condition));
}
function sightings(a, b) {
    const [last] = [a, b].toSorted((x, y) => (0,compare/* compare */.U)(rank(y), rank(x)));
    const firsts = [a.firstSeen, b.firstSeen].filter((day) => day !== undefined).sort();
    return { ...(last ?? a), ...(firsts[0] !== undefined && { firstSeen: firsts[0] }) };
}
/** The newest sight wins; of one day the one with more calls, and any other difference decides alike in every order. */
function rank(need) {
    const rest = JSON.stringify({ ...need, firstSeen: undefined });
    return [need.lastSeen ?? '', String(need.calls).padStart(12, '0'), rest].join('\u0000');
}

// EXTERNAL MODULE: ./lib/src/needs/evidence.js
var needs_evidence = __webpack_require__(46615);
// EXTERNAL MODULE: ./lib/src/needs/ignored-workloads.js
var ignored_workloads = __webpack_require__(37701);
;// CONCATENATED MODULE: ./lib/src/needs/implied-report.js
/** A testimony that no trace gave, as the report writes it. */
function impliedReport({ action, resource, condition, why, witness }) {
    return {
        action,
        resource,
        ...(condition !== undefined && { condition }),
        from: why,
        witness: witness === 'forwarded-access' ? witness : 'configuration'
    };
}

// EXTERNAL MODULE: ./lib/src/domain/testimony.js
var testimony = __webpack_require__(54309);
// EXTERNAL MODULE: ./lib/src/needs/needs.js + 1 modules
var needs_needs = __webpack_require__(55657);
;// CONCATENATED MODULE: ./lib/src/needs/unknown-workloads.js


const SOMEBODY = { arn: '', kind: 'segment', name: '', partition: 'aws', region: '' };
/** What such calls needed, or may have needed, of any of the roles. */
function doubtsOfUnknown(calls, reference) {
    return calls.flatMap(({ service, operation }) => {
        const call = { service, operation, parameters: {}, outcome: 'ok' };
        const { needs, mayNeed, listed } = (0,needs_needs/* needsOf */.h)(call, SOMEBODY, reference);
        const why = `${service} ${operation} was called by a workload that the traces do not show`;
        const asked = [...needs.map((need) => need.action), ...mayNeed];
        return [...(0,testimony/* maybeEach */.YY)(asked, why, 'unknown-workload'), ...(0,testimony/* maybeEach */.YY)(listed, why, 'listed')];
    });
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/util-arn-parser/dist-cjs/index.js
var dist_cjs = __webpack_require__(56369);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/needs/configuration/destinations.js
/**
 * Where Lambda sends what a function returned or failed on: destinations of asynchronous invocations and of event source mappings, and
 * dead-letter queues. Lambda sends under the function's role.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations
 */


/** Actions by the service of the destination's ARN; s3 goes by itself, since it has two resources. */
const SENDING = new Map([
    ['events', 'events:PutEvents'],
    ['lambda', 'lambda:InvokeFunction'],
    ['sns', 'sns:Publish'],
    ['sqs', 'sqs:SendMessage']
]);
const TO_BUCKET = 's3:PutObject';
const OF_BUCKET = 's3:ListBucket';
/** Everything that a destination may need, whichever it is. */
const DESTINATION_ACTIONS = [...SENDING.values(), TO_BUCKET, OF_BUCKET];
/**
 * @param arn a destination's ARN
 * @param from the setting that names it
 */
function sendingTo(arn, from) {
    if (!(0,dist_cjs/* validate */.tf)(arn))
        return { needs: [], mayNeed: [] };
    const { service } = (0,dist_cjs/* parse */.qg)(arn);
    if (service === 's3')
        return {
            needs: [...(0,testimony/* needEach */.kz)([TO_BUCKET], `${arn}/*`, from), ...(0,testimony/* needEach */.kz)([OF_BUCKET], arn, from)],
            mayNeed: []
        };
    const action = SENDING.get(service);
    if (action !== undefined)
        return { needs: (0,testimony/* needEach */.kz)([action], arn, from), mayNeed: [] };
    return {
        needs: [],
        mayNeed: (0,testimony/* maybeEach */.YY)([`${service}:*`], `what sending to ${arn} needs is not known (${from})`)
    };
}
/**
 * @param of what ends with success or failure: an event source mapping, asynchronous invocations
 * @returns nothing for a destination that is no ARN, such as a Kafka topic
 */
function sendingResults(config, owner) {
    return (0,testimony/* together */.bs)([
        sendingTo(config?.OnSuccess?.Destination ?? '', `on-success destination of ${owner}`),
        sendingTo(config?.OnFailure?.Destination ?? '', `on-failure destination of ${owner}`)
    ]);
}
/** @param configs of the function and all its qualifiers; undefined when they were not read */
function asynchronousDestinations(configs) {
    if (configs === undefined) {
        const why = 'asynchronous destinations, to which Lambda sends with it, were not read';
        return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)(DESTINATION_ACTIONS, why) };
    }
    return (0,testimony/* together */.bs)(configs.map(({ FunctionArn, DestinationConfig }) => sendingResults(DestinationConfig, `asynchronous invocations of ${FunctionArn}`)));
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/file-systems.js
/** What mounting a file system takes. https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html */


const DIRECT_READS = ['s3:GetObject', 's3:GetObjectVersion'];
/** Where only the role is known: of any file system. */
const MOUNT_ACTIONS = ['elasticfilesystem', 's3files'].flatMap((service) => [
    `${service}:ClientMount`,
    `${service}:ClientWrite`
]);
/** @returns needs of the file systems behind the access points that the function mounts */
function fileSystemsOf({ FileSystemConfigs }) {
    return (0,testimony/* together */.bs)((FileSystemConfigs ?? []).map(mounting));
}
function mounting({ Arn, S3FilesConfig }) {
    const from = `file system mounted through ${Arn}`;
    if (!(0,dist_cjs/* validate */.tf)(Arn))
        return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)(MOUNT_ACTIONS, from) };
    const { partition, service, region, accountId } = (0,dist_cjs/* parse */.qg)(Arn);
    if (service === 's3files') {
        // its access points carry the file system in their ARN
        const [fileSystem = Arn] = Arn.split('/access-point/');
        const why = `${from}: Lambda may read the bucket behind it directly, and which one that is, is not known`;
        return {
            needs: clientOf(service, fileSystem, from),
            mayNeed: S3FilesConfig?.DirectS3Read === 'DISABLED' ? [] : (0,testimony/* maybeEach */.YY)(DIRECT_READS, why)
        };
    }
    // an access point of EFS does not show the file system: any one, but through this access point only
    // https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html#access-points-iam-policy
    const anyFileSystem = `arn:${partition}:${service}:${region}:${accountId}:file-system/*`;
    const throughIt = { StringEquals: { 'elasticfilesystem:AccessPointArn': [Arn] } };
    return { needs: clientOf(service, anyFileSystem, from, throughIt), mayNeed: [] };
}
function clientOf(service, fileSystem, from, condition) {
    return [
        ...(0,testimony/* needEach */.kz)([`${service}:ClientMount`], fileSystem, from, condition),
        ...(0,testimony/* needEach */.kz)([`${service}:ClientWrite`], fileSystem, `${from}, unless it is only read`, condition)
    ];
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/telemetry.js
/** The actions by which logs and traces of a function reach AWS. */
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaBasicExecutionRole.html */
const LOG_WRITES = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];
/** https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
const TRACE_WRITES = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];

;// CONCATENATED MODULE: ./lib/src/needs/configuration/layers.js


/** What the exporters that AWS builds into a collector may need, where it has a configuration of its own. https://aws-otel.github.io/docs/getting-started/lambda */
const EXPORTERS = ['aps:RemoteWrite', 'cloudwatch:PutMetricData', ...LOG_WRITES, 's3:GetObject'];
const LAYERS = [
    {
        // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-Getting-Started-custom-runtime.html
        name: /^LambdaInsightsExtension/,
        implies: (from, logGroup) => ({
            needs: (0,testimony/* needEach */.kz)(LOG_WRITES, logGroup('/aws/lambda-insights'), from),
            mayNeed: []
        })
    },
    {
        // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/CloudWatchLambdaApplicationSignalsExecutionRolePolicy.html
        name: /^AWSOpenTelemetryDistro/,
        implies: (from, logGroup, { OTEL_AWS_APPLICATION_SIGNALS_ENABLED: signals }) => ({
            needs: [
                ...(0,testimony/* needEach */.kz)(['xray:PutTraceSegments'], '*', from),
                ...(signals?.toLowerCase() === 'false'
                    ? []
                    : (0,testimony/* needEach */.kz)(LOG_WRITES, logGroup('/aws/application-signals/data'), `${from} (Application Signals)`))
            ],
            mayNeed: []
        })
    },
    {
        // https://aws-otel.github.io/docs/getting-started/lambda
        name: /^aws-otel-/,
        implies: (from, _, variables) => {
            const own = variables.OPENTELEMETRY_COLLECTOR_CONFIG_URI ?? variables.OPENTELEMETRY_COLLECTOR_CONFIG_FILE ?? '';
            const why = `the collector in ${from} has a configuration of its own, which is not read`;
            return {
                needs: (0,testimony/* needEach */.kz)(TRACE_WRITES, '*', from),
                mayNeed: own === '' ? [] : (0,testimony/* maybeEach */.YY)(EXPORTERS, why)
            };
        }
    },
    {
        // https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
        name: /^AWS-Parameters-and-Secrets-Lambda-Extension/,
        implies: (from) => outsideOfTraces(from, ['kms:Decrypt', 'secretsmanager:GetSecretValue', 'ssm:GetParameter'])
    },
    {
        // https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-integration-lambda-extensions.html
        name: /^AWS-AppConfig-Extension/,
        implies: (from, _, { AWS_APPCONFIG_EXTENSION_ROLE_ARN: role }) => outsideOfTraces(from, [
            'appconfig:GetLatestConfiguration',
            'appconfig:StartConfigurationSession',
            ...((role ?? '') === '' ? [] : ['sts:AssumeRole'])
        ])
    }
];
/** An extension asks AWS in a process of its own, which no tracing SDK sees; what for, only its callers know. */
function outsideOfTraces(from, actions) {
    const why = `the extension in ${from} may use it, outside of the traced code`;
    return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)(actions, why) };
}
/** @param workload the function, in whose region and account the layers write their logs */
function layersOf({ Layers, Environment }, workload) {
    const { partition, region, account } = workload;
    const logGroup = (name) => `arn:${partition}:logs:${region}:${account}:log-group:${name}:*`;
    return (0,testimony/* together */.bs)((Layers ?? []).flatMap(({ Arn }) => {
        const [, name = ''] = /:layer:([^:]+)/.exec(Arn) ?? [];
        return LAYERS.filter((layer) => layer.name.test(name)).map((layer) => layer.implies(`layer ${Arn}`, logGroup, Environment?.Variables ?? {}));
    }));
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/source-access.js
/**
 * How Lambda reaches an event source that is no queue or stream: with credentials out of Secrets Manager, through network interfaces of
 * its own. https://docs.aws.amazon.com/lambda/latest/api/API_SourceAccessConfiguration.html
 */


const CREDENTIAL_ACTION = 'secretsmanager:GetSecretValue';
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaMSKExecutionRole.html */
const SOURCE_NETWORK = [
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSubnets',
    'ec2:DescribeVpcs'
];
/** Lambda's interfaces in the network of the source. The function's own network is another matter. */
function networkOf(from) {
    return (0,testimony/* needEach */.kz)(SOURCE_NETWORK, '*', from);
}
/** The secrets among the access configurations: whatever their type, their URI is a secret's ARN. */
function secretsOf(configs, from) {
    return (configs ?? []).flatMap(({ URI }) => isSecret(URI ?? '') ? (0,testimony/* needEach */.kz)([CREDENTIAL_ACTION], URI ?? '', `credentials of ${from}`) : []);
}
/** Whether Lambda signs in with a secret, and so not with the role. */
function hasSecret(configs) {
    return (configs ?? []).some(({ URI }) => isSecret(URI ?? ''));
}
function isSecret(uri) {
    return (0,dist_cjs/* validate */.tf)(uri) && (0,dist_cjs/* parse */.qg)(uri).service === 'secretsmanager';
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/kafka.js
/**
 * What Lambda does under a function's role to read from Apache Kafka, Amazon's or one's own.
 * https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html
 * https://docs.aws.amazon.com/lambda/latest/dg/with-kafka-permissions.html
 */



const CLUSTER = ['kafka:DescribeClusterV2'];
/** Lambda takes it where the role has no DescribeClusterV2. */
const OLDER = 'kafka:DescribeCluster';
const BROKERS = ['kafka:GetBootstrapBrokers'];
/** Of a cluster in another account. */
const VPC_CONNECTION = ['kafka:DescribeVpcConnection'];
/** https://docs.aws.amazon.com/lambda/latest/dg/msk-cluster-auth.html */
const SIGNING_IN = ['kafka-cluster:Connect', 'kafka-cluster:DescribeClusterDynamicConfiguration'];
const GROUP = ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'];
const TOPIC = ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'];
/** https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html */
const FAILED_RECORDS = ['kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData'];
/** https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html */
const REGISTRY = ['glue:GetRegistry', 'glue:GetSchemaVersion'];
const SCHEMAS = ['glue:GetSchemaVersion'];
/** A role's token for brokers that take AWS's web identities. */
const TOKEN = 'sts:GetWebIdentityToken';
/** Everything that reading from Kafka may need of Kafka itself. */
const KAFKA_ACTIONS = [
    ...CLUSTER,
    OLDER,
    ...BROKERS,
    ...VPC_CONNECTION,
    ...REGISTRY,
    TOKEN
];
const KAFKA_PATTERNS = ['kafka-cluster:*'];
/** @param source ARN of the cluster, or of the VPC connection to a cluster in another account */
function readingFromMsk(source, mapping, from) {
    const arnOf = clusterOf(source);
    const config = mapping.AmazonManagedKafkaEventSourceConfig;
    return {
        needs: [
            ...(0,testimony/* needEach */.kz)(CLUSTER, arnOf('cluster'), from),
            ...(0,testimony/* needEach */.kz)(BROKERS, '*', from),
            ...(source.includes(':vpc-connection/') ? (0,testimony/* needEach */.kz)(VPC_CONNECTION, source, from) : []),
            ...networkOf(from),
            ...(hasSecret(mapping.SourceAccessConfigurations) ? [] : signingIn(arnOf, mapping, from)),
            ...schemaRegistry(config, from)
        ],
        mayNeed: (0,testimony/* maybeEach */.YY)([OLDER], `Lambda takes it instead of ${CLUSTER.join()} (${from})`)
    };
}
/**
 * The ARN of something in a cluster, by its type and the rest of its name. A VPC connection names the cluster and its account, not the
 * cluster's own id. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskafkaapis.html
 */
function clusterOf(source) {
    const { partition, region, accountId, resource } = (0,dist_cjs/* parse */.qg)(source);
    const [kind = '', ...names] = resource.split('/');
    const [account = '', cluster = '', id = ''] = kind === 'vpc-connection' ? [names[0], names[1], '*'] : [accountId, names[0], names[1]];
    return (type, name) => `arn:${partition}:kafka:${region}:${account}:${type}/${cluster}/${id}${name === undefined ? '' : `/${name}`}`;
}
/** Without a secret Lambda signs in with the role, unless the cluster lets anybody in, which the mapping does not show. */
function signingIn(arnOf, mapping, source) {
    const from = `${source}, if the cluster has IAM access control`;
    const { AmazonManagedKafkaEventSourceConfig: config, Topics, DestinationConfig } = mapping;
    const [, failed] = /^kafka:\/\/(.+)$/.exec(DestinationConfig?.OnFailure?.Destination ?? '') ?? [];
    return [
        ...(0,testimony/* needEach */.kz)(SIGNING_IN, arnOf('cluster'), from),
        ...(0,testimony/* needEach */.kz)(GROUP, arnOf('group', config?.ConsumerGroupId ?? '*'), from),
        ...(Topics ?? []).flatMap((topic) => (0,testimony/* needEach */.kz)(TOPIC, arnOf('topic', topic), from)),
        ...(failed === undefined
            ? []
            : (0,testimony/* needEach */.kz)(FAILED_RECORDS, arnOf('topic', failed), `on-failure destination of ${from}`))
    ];
}
/** Of a cluster of one's own, which needs interfaces where it names its subnets, and the role where it says so. */
function readingFromOwnKafka(mapping, from) {
    const types = (mapping.SourceAccessConfigurations ?? []).map(({ Type }) => Type);
    return {
        needs: [
            ...(types.includes('VPC_SUBNET') ? networkOf(from) : []),
            ...schemaRegistry(mapping.SelfManagedKafkaEventSourceConfig, from)
        ],
        mayNeed: rolesOwn(types, from)
    };
}
function rolesOwn(types, from) {
    const why = `the role itself signs in to the cluster, of which the ARN is not known (${from})`;
    return [
        ...(types.includes('IAM_AUTH') ? (0,testimony/* maybeEach */.YY)(KAFKA_PATTERNS, why) : []),
        ...(types.includes('IAM_OAUTHBEARER_AUTH') ? (0,testimony/* maybeEach */.YY)([TOKEN], why) : [])
    ];
}
/** AWS Glue's registry is read with the role; Confluent's with a secret. */
function schemaRegistry(config, from) {
    const registry = config?.SchemaRegistryConfig;
    const uri = registry?.SchemaRegistryURI ?? '';
    const registryName = `schema registry of ${from}`;
    return [
        ...((0,dist_cjs/* validate */.tf)(uri) && (0,dist_cjs/* parse */.qg)(uri).service === 'glue' ? glue(uri, registryName) : []),
        ...secretsOf(registry?.AccessConfigs, registryName)
    ];
}
/** @param registry ARN; the mapping does not show which of its schemas are used */
function glue(registry, from) {
    const schemas = `${registry.replace(':registry/', ':schema/')}/*`;
    return [...(0,testimony/* needEach */.kz)(REGISTRY, registry, from), ...(0,testimony/* needEach */.kz)(SCHEMAS, schemas, from)];
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/polling.js
/**
 * What Lambda does under a function's role to read from the function's event sources.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html
 */





/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaSQSQueueExecutionRole.html */
const QUEUE = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaKinesisExecutionRole.html */
const DATA_STREAM = [
    'kinesis:DescribeStream',
    'kinesis:DescribeStreamSummary',
    'kinesis:GetRecords',
    'kinesis:GetShardIterator',
    'kinesis:ListShards'
];
const ALL_DATA_STREAMS = ['kinesis:ListStreams'];
/** https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html#kinesis-polling-and-batching */
const FAN_OUT = ['kinesis:SubscribeToShard'];
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaDynamoDBExecutionRole.html */
const TABLE_STREAM = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
const ALL_TABLE_STREAMS = ['dynamodb:ListStreams'];
/** https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html#events-mq-permissions */
const BROKER = ['mq:DescribeBroker'];
/** https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html */
const DOCUMENT_CLUSTER = ['rds:DescribeDBClusters'];
const CLUSTER_PARAMETERS = ['rds:DescribeDBClusterParameters'];
const SUBNET_GROUPS = ['rds:DescribeDBSubnetGroups'];
const EVERYTHING = [
    ...QUEUE,
    ...DATA_STREAM,
    ...ALL_DATA_STREAMS,
    ...FAN_OUT,
    ...TABLE_STREAM,
    ...ALL_TABLE_STREAMS,
    ...BROKER,
    ...DOCUMENT_CLUSTER,
    ...CLUSTER_PARAMETERS,
    ...SUBNET_GROUPS,
    ...KAFKA_ACTIONS,
    ...KAFKA_PATTERNS,
    ...SOURCE_NETWORK,
    CREDENTIAL_ACTION,
    // on-failure destinations of mappings
    ...DESTINATION_ACTIONS.filter((action) => !/^(events|lambda):/.test(action))
];
/** @param mappings of the function and all its qualifiers, disabled ones too; undefined when they were not read */
function polling(mappings) {
    if (mappings === undefined) {
        const why = 'event source mappings, which poll with it, were not read';
        return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)(EVERYTHING, why) };
    }
    return (0,testimony/* together */.bs)(mappings.map(ofMapping));
}
function ofMapping(mapping) {
    const source = mapping.EventSourceArn ?? '';
    // whoever enables it again expects it to work
    const state = /^(Enabled|Enabling)?$/.test(mapping.State ?? '') ? '' : ` (${mapping.State})`;
    const from = `event source mapping ${mapping.UUID} of ${source === '' ? 'self-managed Apache Kafka' : source}${state}`;
    return (0,testimony/* together */.bs)([
        readingFrom(source, mapping, from),
        { needs: secretsOf(mapping.SourceAccessConfigurations, from), mayNeed: [] },
        sendingResults(mapping.DestinationConfig, from),
        filterKey(mapping.KMSKeyArn ?? '', from)
    ]);
}
/**
 * Lambda's own principal decrypts the filter criteria, by the policy of their key. Yet of Kafka AWS names the role as well.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filter-criteria-encryption
 * https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html#msk-optional-permissions
 */
function filterKey(key, from) {
    const why = `AWS does not say clearly whether the role decrypts filter criteria with ${key} (${from})`;
    return { needs: [], mayNeed: key === '' ? [] : (0,testimony/* maybeEach */.YY)(['kms:Decrypt'], why) };
}
function readingFrom(source, mapping, from) {
    if (source === '')
        return readingFromOwnKafka(mapping, from);
    if (!(0,dist_cjs/* validate */.tf)(source))
        return unknownSource(source, from);
    const { partition, service, region, accountId } = (0,dist_cjs/* parse */.qg)(source);
    const needs = (...all) => ({ needs: all.flat(), mayNeed: [] });
    switch (service) {
        case 'sqs':
            return needs((0,testimony/* needEach */.kz)(QUEUE, source, from));
        case 'kinesis': {
            const [stream = source] = source.split('/consumer/');
            return needs((0,testimony/* needEach */.kz)(DATA_STREAM, stream, from), (0,testimony/* needEach */.kz)(ALL_DATA_STREAMS, '*', from), stream === source ? [] : (0,testimony/* needEach */.kz)(FAN_OUT, source, from));
        }
        case 'dynamodb':
            return needs((0,testimony/* needEach */.kz)(TABLE_STREAM, source, from), (0,testimony/* needEach */.kz)(ALL_TABLE_STREAMS, '*', from));
        case 'kafka':
            return readingFromMsk(source, mapping, from);
        case 'mq':
            return needs((0,testimony/* needEach */.kz)(BROKER, source, from), networkOf(from));
        case 'rds': {
            // the mapping names neither the parameter group nor the subnet group of the cluster
            const any = (type) => `arn:${partition}:rds:${region}:${accountId}:${type}:*`;
            return needs((0,testimony/* needEach */.kz)(DOCUMENT_CLUSTER, source, from), (0,testimony/* needEach */.kz)(CLUSTER_PARAMETERS, any('cluster-pg'), from), (0,testimony/* needEach */.kz)(SUBNET_GROUPS, any('subgrp'), from), networkOf(from));
        }
        default:
            return unknownSource(source, from);
    }
}
function unknownSource(source, from) {
    const pattern = (0,dist_cjs/* validate */.tf)(source) ? `${(0,dist_cjs/* parse */.qg)(source).service}:*` : '*';
    return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)([pattern], `what polling ${source} needs is not known (${from})`) };
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/implied.js
/**
 * What Lambda itself does under a function's role, which no trace shows: derived from the function's configuration.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 *
 * Code signing implies nothing: Lambda checks signatures when code is deployed, with no permission of the role.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
 */







/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaVPCAccessExecutionRole.html */
const NETWORK = [
    'ec2:AssignPrivateIpAddresses',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSubnets',
    'ec2:UnassignPrivateIpAddresses'
];
const DURABLE = ['lambda:CheckpointDurableExecution', 'lambda:GetDurableExecutionState'];
/**
 * @param seen whether the function left traces: it then writes to X-Ray whatever its tracing mode is
 * @returns what its settings need, sorted, and what of its role they leave open, because they were not read or do not tell
 */
function impliedNeeds(workload, { configuration, mappings, eventInvokeConfigs }, seen) {
    const { needs, mayNeed } = (0,testimony/* together */.bs)([
        { needs: ofItself(workload, configuration, seen), mayNeed: [] },
        sendingTo(configuration.DeadLetterConfig?.TargetArn ?? '', 'dead-letter queue or topic'),
        durableExecution(workload, configuration),
        fileSystemsOf(configuration),
        layersOf(configuration, workload),
        polling(mappings),
        asynchronousDestinations(eventInvokeConfigs)
    ]);
    return { needs: sortedOnce(needs), mayNeed: sortedOnce(mayNeed) };
}
function ofItself({ name, partition, region, account }, configuration, seen) {
    const { LoggingConfig, TracingConfig, VpcConfig, KMSKeyArn } = configuration;
    const group = LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`;
    const logs = `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`;
    const traces = TracingConfig?.Mode === 'Active' ? 'active tracing' : seen ? 'traces that the function left' : undefined;
    const key = KMSKeyArn ?? '';
    return [
        ...(0,testimony/* needEach */.kz)(LOG_WRITES, logs, `log group ${group}`),
        ...(traces === undefined ? [] : (0,testimony/* needEach */.kz)(TRACE_WRITES, '*', traces)),
        ...((VpcConfig?.SubnetIds ?? []).length === 0 ? [] : (0,testimony/* needEach */.kz)(NETWORK, '*', 'VPC configuration')),
        ...(key === '' ? [] : (0,testimony/* needEach */.kz)(['kms:Decrypt'], key, 'key of the environment variables'))
    ];
}
/** https://docs.aws.amazon.com/lambda/latest/dg/durable-security.html */
function durableExecution({ arn }, { DurableConfig }) {
    if (DurableConfig == null)
        return { needs: [], mayNeed: [] };
    const key = DurableConfig.KMSKeyArn ?? '';
    const why = `whether the role encrypts the data of durable executions with ${key} is not known`;
    return {
        needs: (0,testimony/* needEach */.kz)(DURABLE, `${arn}:*`, 'durable execution'),
        mayNeed: key === '' ? [] : (0,testimony/* maybeEach */.YY)(['kms:Decrypt', 'kms:GenerateDataKey*'], why)
    };
}
/** Settings that say the same are told once. */
function sortedOnce(entries) {
    const byText = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
    return [...byText].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, entry]) => entry);
}
/** What Lambda may do for a function of which the role is known, and no more. */
const UNKNOWN_FUNCTION = [
    ...(0,testimony/* maybeEach */.YY)([...LOG_WRITES, ...TRACE_WRITES, ...NETWORK, ...DURABLE, ...MOUNT_ACTIONS], 'Lambda may use it for a function of which only the role is known'),
    ...polling(undefined).mayNeed,
    ...asynchronousDestinations(undefined).mayNeed
];
/** The X-Ray daemon or an OpenTelemetry collector beside an application may send its traces under the application's role. */
const SENDING_TRACES = (0,testimony/* maybeEach */.YY)(['xray:GetSampling*', 'xray:PutSpans*', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'], 'the daemon or collector that sends traces may run under the role', 'neighbour');
/** What runs beside an application on an instance or in a task, under its role: Systems Manager's agent, ECS Exec, CloudWatch's agent. */
const AGENTS = (0,testimony/* maybeEach */.YY)([
    'cloudwatch:PutMetricData',
    'ec2messages:*',
    'logs:CreateLog*',
    'logs:PutLogEvents',
    'ssm:UpdateInstanceInformation',
    'ssmmessages:*'
], 'an agent beside the application may use it, which no trace shows', 'neighbour');

// EXTERNAL MODULE: ./lib/src/services/when-needed.js
var when_needed = __webpack_require__(52669);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
;// CONCATENATED MODULE: ./lib/src/needs/workload-report.js
/** One workload's calls and configuration to its part of the report. */











/**
 * @param configuration an Error when it could not be read
 */
function reportWorkload({ workload: seen, traces, calls }, configuration, reference) {
    const workload = placed(seen, configuration);
    const told = toldOf(calls, workload, reference);
    const implied = impliedOf(workload, configuration, traces > 0);
    const leftOut = sorted(told.notWritten).filter(({ action }) => !isNeeded(action, told.needs));
    const isBlind = traces > 0 && calls.length === 0;
    return {
        report: {
            arn: workload.arn,
            kind: workload.kind,
            name: workload.name,
            ...(!(configuration instanceof Error) && { role: configuration.role }),
            traces,
            needs: sorted(told.needs),
            implied: implied.needs.map(impliedReport),
            ...(leftOut.length > 0 && { leftOut }),
            denied: sorted(told.denied),
            failed: sorted(told.failed),
            unsent: sorted(told.unsent),
            unresolved: sorted(told.unresolved),
            disagreements: sorted(told.disagreements),
            unread: [
                ...(isBlind ? [{ what: needs_evidence/* CALLS */.q$, why: NO_CALLS }] : []),
                ...unreadConfiguration(workload, configuration)
            ]
        },
        mayNeed: [
            ...(isBlind ? (0,testimony/* maybeEach */.YY)(['*'], `${workload.name}: ${NO_CALLS}`, 'trace') : []),
            ...openNeeds(told),
            ...implied.mayNeed
        ]
    };
}
function toldOf(calls, workload, reference) {
    const told = {
        needs: new Map(),
        denied: new Map(),
        failed: new Map(),
        unsent: new Map(),
        unresolved: new Map(),
        disagreements: new Map(),
        mayNeed: new Map(),
        listed: new Map(),
        notWritten: new Map()
    };
    for (const counted of calls)
        addCall(told, counted, workload, reference);
    return told;
}
/** A call that was never sent needed nothing, and one that was denied proves no need; a failed one was authorised. */
function addCall(told, counted, workload, reference) {
    const { call } = counted;
    const { service, operation, outcome, error } = call;
    const failure = { ...labelOf(counted), ...(error !== undefined && { error }) };
    if (outcome === 'unsent') {
        tally(told.unsent, failure, service, operation, error);
        return;
    }
    const derivation = (0,needs_needs/* needsOf */.h)(call, workload, reference);
    if (outcome === 'denied') {
        addDenied(told, counted, derivation.needs, reference);
        return;
    }
    if (outcome === 'failed')
        tally(told.failed, failure, service, operation, error);
    addUnresolved(told, counted, derivation);
    addDoubts(told, call, derivation, reference);
    for (const need of derivation.needs)
        addNeed(told.needs, need, counted);
}
function addDenied({ denied, disagreements }, counted, needs, reference) {
    const { call } = counted;
    for (const refusal of refusalsOf(counted, needs, reference))
        tally(denied, refusal, refusal.action, refusal.resource);
    const disagreement = disagreementIn(call, needs);
    if (disagreement === undefined)
        return;
    const entry = { ...labelOf(counted), ...disagreement };
    tally(disagreements, entry, call.service, call.operation, disagreement.refused);
}
function addUnresolved(told, counted, { unresolved }) {
    if (unresolved === undefined)
        return;
    const { service, operation } = counted.call;
    const entry = { ...labelOf(counted), ...unresolved, ...exampleOf(counted, unresolved) };
    tally(told.unresolved, entry, service, operation, unresolved.why);
}
/** Notes the actions that the call may have needed, and under which condition what is written leaves them out. */
function addDoubts(told, call, derivation, reference) {
    const name = `${call.service} ${call.operation}`;
    const leaveOut = (action) => {
        const when = `${name}: if ${(0,when_needed/* whenNeeded */.a)(action, reference)}`;
        told.notWritten.set(`${action}\u0000${name}`, { action, when });
    };
    for (const action of derivation.mayNeed) {
        told.mayNeed.set(action, `${name} may need it`);
        if (reference.action(action) !== undefined)
            leaveOut(action);
    }
    for (const action of derivation.listed) {
        told.listed.set(action, `${name} may need it, if ${(0,when_needed/* whenNeeded */.a)(action, reference)}`);
        leaveOut(action);
    }
}
function labelOf({ call, calls }) {
    return { service: call.service, operation: call.operation, calls };
}
function openNeeds({ mayNeed, listed }) {
    return [
        ...[...mayNeed].toSorted(byKey).flatMap(([action, why]) => (0,testimony/* maybeEach */.YY)([action], why, 'trace')),
        ...[...listed].toSorted(byKey).flatMap(([action, why]) => (0,testimony/* maybeEach */.YY)([action], why, 'listed'))
    ];
}
/** What the configuration implies; of a function of which only the role is known, everything stays open. */
function impliedOf(workload, configuration, isTraced) {
    if (isRoleOnly(workload, configuration))
        return { needs: [], mayNeed: [...UNKNOWN_FUNCTION] };
    if (configuration instanceof Error || configuration.lambda === undefined)
        return { needs: [], mayNeed: [] };
    return impliedNeeds(workload, configuration.lambda, isTraced);
}
function unreadConfiguration(workload, configuration) {
    const what = 'configuration';
    if (isRoleOnly(workload, configuration))
        return [{ what, why: ROLE_ONLY }];
    if (configuration instanceof Error)
        return [{ what, why: configuration.message }];
    return configuration.lambda?.unread ?? [];
}
/** Whether nothing is known of a function but the role under which it runs. */
function isRoleOnly({ kind }, configuration) {
    return kind === 'lambda' && !(configuration instanceof Error) && configuration.lambda === undefined;
}
const ROLE_ONLY = 'only its role is known: log writes, network interfaces, polling and destinations are in no policy';
function isNeeded(action, needs) {
    return [...needs.values()].some((need) => need.action === action);
}
const NO_CALLS = 'it left traces and not one AWS call. If it makes some, trace its AWS clients: with ADOT’s layer or auto-instrumentation, or with an X-Ray SDK (docs/tracing.md)';
/** What is not understood is told with a trace in which to look at it. */
function exampleOf({ call, traceIds }, { why }) {
    return call.notUnderstood === undefined ? {} : { why: `${why}, for example in trace ${traceIds[0]}` };
}
/** Where a trace shows no account, the workload's role does: it cannot be of another one. */
function placed(workload, configuration) {
    if (workload.account !== undefined || configuration instanceof Error)
        return workload;
    const { partition, accountId } = (0,dist_cjs/* parse */.qg)(configuration.role);
    return { ...workload, partition, account: accountId };
}
function addNeed(needs, need, counted) {
    const key = `${need.action}\u0000${need.resource}\u0000${conditionText(need.condition)}`;
    const same = needs.get(key);
    if (same === undefined) {
        needs.set(key, { ...need, calls: counted.calls, traceIds: [...counted.traceIds] });
        return;
    }
    // One call that shows the resource proves what another only makes likely.
    if (same.precision === 'wider' && need.precision !== 'wider') {
        same.precision = need.precision;
        same.reason = need.reason;
    }
    same.calls += counted.calls;
    for (const id of counted.traceIds)
        (0,call_log/* addProof */.Kt)(same.traceIds, id);
}
/** What was refused: as IAM's message says, else as we would have derived it. */
function refusalsOf({ call, calls }, needs, reference) {
    const message = call.message === undefined ? {} : { message: call.message };
    if (call.refused !== undefined) {
        const { action, resource } = call.refused;
        const named = reference.action(action)?.name ?? action;
        return [{ action: named, ...(resource !== undefined && { resource }), calls, ...message }];
    }
    if (needs.length === 0)
        return [{ action: `${call.service} ${call.operation}`, calls, ...message }];
    return needs.map(({ action, resource }) => ({ action, resource, calls, ...message }));
}
/** A refusal names the action, and often the resource, that IAM asked for: that is what we must have derived. */
function disagreementIn(call, needs) {
    if (call.refused === undefined)
        return undefined;
    const { action, resource } = call.refused;
    const agreeing = needs.filter((need) => (0,iam_pattern/* matchesAction */.ch)(need.action, action));
    const agrees = agreeing.some((need) => resource === undefined ||
        (0,iam_pattern/* contains */.gR)((0,iam_pattern/* resourcePattern */.nn)(need.resource, false), (0,iam_pattern/* resourcePattern */.nn)(resource, false)) === 'yes');
    if (agrees)
        return undefined;
    return {
        derived: needs.map((need) => `${need.action} on ${need.resource}`).sort(),
        refused: resource === undefined ? action : `${action} on ${resource}`
    };
}
/** Adds up entries that differ only in their number of calls. */
function tally(into, entry, ...labels) {
    const key = labels.map((label) => label ?? '').join('\u0000');
    const same = into.get(key);
    if (same === undefined)
        into.set(key, { ...entry });
    else
        same.calls += entry.calls;
}
function byKey([a], [b]) {
    return (0,compare/* compare */.U)(a, b);
}
function sorted(map) {
    return [...map].toSorted(byKey).map(([, value]) => value);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/policies/prove.js + 1 modules
var prove = __webpack_require__(3632);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var size = __webpack_require__(68584);
;// CONCATENATED MODULE: ./lib/src/policies/write.js
/**
 * Needs to a policy document: least statements, no wildcard in an action, sorted. It shares no code with the reading of policies
 * (iam/pattern.ts, iam/decide.ts), by which its output is checked.
 */


/**
 * Leaves out a resource that another one of the action holds under the same condition or none, and joins what is needed on the same
 * resources, or by the same actions, into one statement. No statement allows an action on a resource that was not needed, or under
 * another condition; the bytes are the same whatever the order of the needs.
 * @param denies stand after what is allowed, as they are
 * @param description what the policy says of itself; IAM refuses the element, so that undefined leaves it out
 */
function writePolicy(needs, description, denies = []) {
    const byCondition = grouped(needs);
    const unconditioned = byCondition.get('')?.resourcesOf;
    const statements = [...byCondition.values()].flatMap(({ condition, resourcesOf }) => {
        const least = new Map([...resourcesOf].map(([action, resources]) => {
            const free = condition === undefined ? undefined : unconditioned?.get(action);
            return [action, notHeld(resources, free ?? new Set())];
        }));
        return components(least).flatMap((component) => statementsOf(component, condition));
    });
    return {
        Version: '2012-10-17',
        ...(description !== undefined && { Description: description }),
        Statement: [...statements.toSorted((a, b) => (0,compare/* compare */.U)(sortKey(a), sortKey(b))), ...denies]
    };
}
function grouped(needs) {
    const byCondition = new Map();
    for (const { action, resource, condition } of needs) {
        const key = conditionText(condition);
        const group = byCondition.get(key) ?? { condition: canonicalCondition(condition), resourcesOf: new Map() };
        byCondition.set(key, group);
        const resources = group.resourcesOf.get(action) ?? new Set();
        group.resourcesOf.set(action, resources.add(resource));
    }
    return byCondition;
}
/** Those of the resources that neither another one of them nor one of the free ones holds. */
function notHeld(resources, free) {
    const kept = new Set([...resources].sort());
    const patterns = [...kept, ...free].filter((resource) => /[*?]/.test(resource));
    // a workload may have thousands of resources: only patterns that begin alike are compared
    const byBeginning = inverted(new Map(patterns.map((one) => [one, [one.slice(0, one.search(/[*?]/))]])));
    for (const one of kept) {
        const isHeld = beginningsOf(one).some((beginning) => byBeginning
            .get(beginning)
            ?.some((other) => (free.has(other) || (kept.has(other) && other !== one)) && holds(other, one)));
        if (isHeld || free.has(one))
            kept.delete(one);
    }
    return [...kept];
}
function beginningsOf(text) {
    return Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
}
/**
 * Whether everything that the resource pattern `inner` matches is matched by `outer`; never a wrong yes. A `*` matches any run of
 * characters, but within the first five parts of an ARN and before the end of the part it does not run beyond the colon.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
function holds(outer, inner) {
    let o = 0;
    let i = 0;
    let star = -1;
    let starStays = false;
    let resume = 0;
    while (i < inner.length) {
        if (outer[o] === '*') {
            star = o++;
            starStays = stays(outer, star);
            resume = i;
        }
        else if ((outer[o] === inner[i] && inner[i] !== '*') || isOneCharacter(outer, o, inner[i])) {
            o++;
            i++;
        }
        else if (star >= 0 && (!starStays || matchesNoColon(inner, resume))) {
            o = star + 1;
            i = ++resume;
        }
        else
            return false;
    }
    while (outer[o] === '*')
        o++;
    return o === outer.length;
}
/** Whether a `?` stands for a character; for a colon only after the fifth one. */
function isOneCharacter(pattern, position, character) {
    if (pattern[position] !== '?' || character === undefined || '*$'.includes(character))
        return false;
    return character !== ':' || pattern.slice(0, position).split(':').length > 5;
}
/** Whether the `*` at a position of a pattern does not run beyond a colon. */
function stays(pattern, position) {
    const next = pattern[position + 1];
    return next !== undefined && next !== ':' && pattern.slice(0, position).split(':').length <= 5;
}
/** Whether what stands at a position of a pattern is sure to match no colon; `?` and `$` may be of a wildcard and of a policy variable. */
function matchesNoColon(pattern, position) {
    const character = pattern[position] ?? ':';
    return character === '*' ? stays(pattern, position) : !':?$'.includes(character);
}
/** Actions that share resources, directly or through other actions. */
function components(resourcesOf) {
    const actionsOf = inverted(resourcesOf);
    const seen = new Set();
    const found = [];
    for (const first of resourcesOf.keys()) {
        if (seen.has(first))
            continue;
        seen.add(first);
        const component = new Map();
        const open = [first];
        for (let action = open.pop(); action !== undefined; action = open.pop()) {
            const resources = resourcesOf.get(action) ?? [];
            component.set(action, resources);
            for (const resource of resources) {
                const sharing = actionsOf.get(resource) ?? [];
                actionsOf.delete(resource);
                for (const other of sharing) {
                    if (seen.has(other))
                        continue;
                    seen.add(other);
                    open.push(other);
                }
            }
        }
        if ([...component.values()].some((resources) => resources.length > 0))
            found.push(component);
    }
    return found;
}
function inverted(lists) {
    const inverse = new Map();
    for (const [from, list] of lists)
        for (const to of list) {
            const known = inverse.get(to);
            if (known === undefined)
                inverse.set(to, [from]);
            else
                known.push(from);
        }
    return inverse;
}
/** One statement for each set of resources that actions have in common, or for each set of actions where those are fewer. */
function statementsOf(resourcesOf, condition) {
    const byResources = withEqualLists(resourcesOf);
    const byActions = withEqualLists(inverted(resourcesOf));
    const pairs = byActions.length < byResources.length
        ? byActions.map(([Resource, Action]) => [Action, Resource])
        : byResources;
    return pairs.map(([Action = [], Resource = []]) => ({
        Effect: 'Allow',
        Action,
        Resource,
        ...(condition !== undefined && { Condition: condition })
    }));
}
/** The keys that have the same list, with that list; all sorted. */
function withEqualLists(lists) {
    const groups = new Map();
    for (const [key, list] of lists) {
        if (list.length === 0)
            continue;
        const sorted = list.toSorted();
        const text = JSON.stringify(sorted);
        const group = groups.get(text);
        if (group === undefined)
            groups.set(text, [[key], sorted]);
        else
            group[0].push(key);
    }
    return [...groups.values()].map(([keys, list]) => [keys.sort(), list]);
}
function sortKey({ Action, Resource, Condition }) {
    return JSON.stringify([Action, Resource, conditionText(Condition)]);
}

;// CONCATENATED MODULE: ./lib/src/policies/written-policy.js
/** A workload's needs to its policy, its files and their proof. */





/** `<md5 of the workload's ARN>.policy.json`, as the predecessor named them; with the number of the part from the second one on. */
function policyFileName(arn, part = 1) {
    const name = (0,external_node_crypto_.createHash)('md5').update(arn).digest('hex');
    return part === 1 ? `${name}.policy.json` : `${name}.${part}.policy.json`;
}
/**
 * Writes the policy of a workload that left traces; without traces nothing is suggested. A policy that does not hold its proof is not
 * given: that is a defect of this program, and said so.
 * @param within what it may say within its role; absent where the role was not read
 * @param traceWords what the policy's Description calls traces; IAM itself refuses the element, so that undefined leaves it out
 */
function withPolicy(given, within, traceWords) {
    const report = within === undefined ? given : { ...given, needs: within.needs, implied: within.implied };
    if (!(0,needs_evidence/* hasEvidence */.IK)(report))
        return report;
    const needed = [...report.needs, ...report.implied];
    const policy = writePolicy(within?.allowed ?? needed, traceWords === undefined
        ? undefined
        : `Least privilege of ${report.arn}, from ${report.traces} ${traceWords}`, within?.denies);
    const parts = (0,size/* split */.lD)(policy);
    const departures = within === undefined ? {} : { departures: [...within.departures] };
    const unproven = (0,prove/* flawsIn */.v)(parts, needed, within && proofOf(within));
    if (unproven.length > 0)
        return { ...report, ...departures, unproven };
    return {
        ...report,
        ...departures,
        policyFile: policyFileName(report.arn),
        ...(parts.length > 1 && { policyParts: parts.map((_, i) => policyFileName(report.arn, i + 1)) }),
        policy
    };
}
function proofOf({ bounds: { role, bearing, reference }, departures }) {
    return { role, bearing, departures, reference };
}

// EXTERNAL MODULE: ./lib/src/templates/locate.js + 5 modules
var locate = __webpack_require__(85590);
// EXTERNAL MODULE: ./lib/src/judgement/gate.js + 1 modules
var judgement_gate = __webpack_require__(85683);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/iam/extent.js
var iam_extent = __webpack_require__(2826);
// EXTERNAL MODULE: ./lib/src/iam/grants.js
var iam_grants = __webpack_require__(71253);
;// CONCATENATED MODULE: ./lib/src/judgement/width.js
/** How wide a granted resource is. A used fraction of a pattern cannot be known; its class can. */

/** `exact`: one resource; `type`: some or all of one type of resources; `service`: every type of a service; `all`: whatever there is. */
const WIDTHS = ['exact', 'type', 'service', 'all'];
/**
 * @param action the action that is granted on it, as IAM spells it
 */
function widthOf(pattern, action, reference) {
    const { text } = pattern;
    if (text === '*')
        return 'all';
    if (pattern.plain !== undefined)
        return 'exact';
    const [, , service = ''] = text.split(':');
    if (service === '*' || service === '')
        return 'all';
    const resource = resourcePart(text);
    const types = typesOf(action.slice(0, action.indexOf(':')), reference);
    const whole = (0,iam_pattern/* resourcePattern */.nn)(resource, false);
    const holdsEveryType = types.every((format) => (0,iam_pattern/* contains */.gR)(whole, (0,iam_pattern/* formatPattern */.a0)(resourcePart(format))) === 'yes');
    return types.length > 1 && holdsEveryType ? 'service' : 'type';
}
/** What follows an ARN's fifth colon. In a shorter one a `*` may run over colons up to the resource; else the rest is everything. */
function resourcePart(arn) {
    const parts = arn.split(':');
    if (parts.length >= 6)
        return parts.slice(5).join(':');
    const last = parts.at(-1) ?? '';
    const runsOn = parts.slice(3, -1).some((part) => part.endsWith('*'));
    return runsOn && !/^(\d{12}|\*)$/.test(last) ? last : '*';
}
function typesOf(prefix, reference) {
    const all = [...reference.actionsOf(prefix)].flatMap((action) => action.types.flatMap((type) => type.formats));
    return [...new Set(all)];
}

;// CONCATENATED MODULE: ./lib/src/judgement/excess.js






/** Compares what a role grants with what speaks for it. @param testimonies of all workloads of the role together */
function excessOf({ grants }, testimonies, reference) {
    const granted = new Map();
    for (const grant of grants)
        for (const action of grant.actions)
            granted.set(action.name, action);
    const needed = new Map();
    for (const need of testimonies.filter(({ certainty }) => certainty === 'needed'))
        needed.set(need.action, [...(needed.get(need.action) ?? []), need]);
    const doubtOf = doubtsIn(testimonies.filter(({ certainty }) => certainty === 'maybe'), grants);
    const undecided = new Map();
    const standing = new Map();
    for (const action of granted.values()) {
        const needs = needed.get(action.name);
        const doubt = needs === undefined ? doubtOf(action) : undefined;
        if (doubt !== undefined)
            undecided.set(action.name, doubt);
        standing.set(action.name, standingOf(needs, doubt));
    }
    const wide = [];
    for (const action of granted.values()) {
        const needs = needed.get(action.name);
        if (needs === undefined || action.types.length === 0)
            continue;
        const { exceeding, open } = grantedBeyond(action, grants, needs);
        if (exceeding.length === 0)
            continue;
        const vague = needs.flatMap((need) => need.wider ?? []).toSorted(compare/* compare */.U)[0];
        const doubt = vague ?? doubtOf(action) ?? open;
        if (doubt === undefined)
            wide.push(wideFinding(action, exceeding, needs, reference));
        else
            undecided.set(action.name, `whether it needs all of its resources cannot be told: ${doubt}`);
    }
    const ofStanding = (wanted) => [...granted.values()].filter((action) => standing.get(action.name) === wanted);
    const unused = ofStanding('unused');
    const blocked = new Set(grants.flatMap((grant) => grant.blocked.map(({ name }) => name)).filter((name) => !granted.has(name)));
    const isSweeping = grants.some((grant) => grant.sweeping && grant.actions.size + grant.blocked.length > 0);
    return {
        granted: granted.size,
        used: ofStanding('used').length,
        implied: ofStanding('implied').length,
        blocked: { total: blocked.size, ...(!isSweeping && { actions: [...blocked].sort() }) },
        unused: {
            total: unused.length,
            byAccessLevel: countByLevel(unused),
            ...(!isSweeping && {
                actions: unused.map(({ name, level }) => ({ action: name, level })).toSorted(byLevelThenName)
            })
        },
        wide: wide.toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action)),
        undecided: [...undecided]
            .map(([action, why]) => ({ action, why }))
            .toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action)),
        grants: grants.map((grant) => grantReport(grant, standing)).toSorted(byPlace),
        everyUnused: everyUnused(unused, grants)
    };
}
function standingOf(needs, doubt) {
    if (needs !== undefined)
        return needs.every(({ witness }) => witness !== 'trace') ? 'implied' : 'used';
    return doubt === undefined ? 'unused' : 'undecided';
}
/** Why nobody knows whether an action is needed, if so. */
function doubtsIn(mayNeed, grants) {
    const named = new Map();
    for (const doubt of mayNeed) {
        const key = (0,iam_pattern/* hasWildcard */.rl)(doubt.action) ? '' : doubt.action.toLowerCase();
        const list = named.get(key);
        if (list === undefined)
            named.set(key, [doubt]);
        else
            list.push(doubt);
    }
    const patterns = named.get('') ?? [];
    return (action) => {
        const doubts = [
            ...(named.get(action.name.toLowerCase()) ?? []),
            ...patterns.filter((doubt) => (0,iam_pattern/* matchesAction */.ch)(doubt.action, action.name))
        ];
        return doubts[0]?.why ?? (isOnNoneOfIts(action, grants) ? ON_SOME : undefined);
    };
}
const ON_SOME = 'IAM takes no resource for it, so that a grant on some resources may give nothing';
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html: such actions are granted on `*` */
function isOnNoneOfIts(action, grants) {
    return (action.types.length === 0 &&
        !grants.some(({ actions, pattern }) => pattern.text === '*' && actions.has(action)));
}
/** Where an action is granted and no need justifies it; and what keeps that open, where it does so of all. */
function grantedBeyond(action, grants, needs) {
    const patterns = needs.flatMap((need) => patternsOf(need));
    const all = grants
        .filter(({ actions }) => actions.has(action))
        .flatMap((grant) => (0,iam_grants/* reachOf */.xw)(grant, action)
        .map((reach) => ({ reach, held: (0,iam_extent/* isHeldBy */.D0)(reach, patterns) }))
        .filter(({ held }) => held !== 'yes')
        .map(({ reach, held }) => ({
        grant,
        reach,
        resource: reach.pattern.text === grant.pattern.text ? grant.resource : reach.pattern.text,
        open: openIn(reach, held, patterns)
    })));
    const exceeding = all.filter(({ open }) => open === undefined);
    const [first] = all;
    return exceeding.length > 0 || first?.open === undefined
        ? { exceeding }
        : { exceeding: all, open: first.open };
}
/** The ARN of a log group is written with and without `:*` at its end. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html */
function patternsOf({ action, resource }) {
    const isLogGroup = action.startsWith('logs:') && resource.endsWith(':*');
    return [resource, ...(isLogGroup ? [resource.slice(0, -2)] : [])].map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, false));
}
function openIn({ pattern, limits, exclusions }, held, needs) {
    const isVariable = [pattern, ...limits, ...exclusions].some(({ hasVariables }) => hasVariables);
    if (isVariable && needs.some((need) => (0,iam_pattern/* overlaps */.$f)(need, pattern) !== 'no'))
        return 'a policy variable decides what is granted';
    return held === 'unknown' ? 'its statements are too tangled to tell what they leave' : undefined;
}
function wideFinding(action, exceeding, needs, reference) {
    const widths = exceeding.map(({ reach }) => WIDTHS.indexOf(widthOf(reach.pattern, action.name, reference)));
    return {
        action: action.name,
        width: WIDTHS[Math.max(...widths)] ?? 'all',
        conditional: exceeding.every(({ grant }) => grant.conditional),
        granted: [...new Set(exceeding.map(({ resource }) => resource))].sort(),
        needed: [...new Set(needs.map((need) => need.resource))].sort()
    };
}
/** Each unused action with the grants that give it, however many statements write the same. */
function everyUnused(unused, grants) {
    const on = new Map(unused.map((action) => [action, new Map()]));
    for (const grant of grants) {
        const { notAction, notResource } = grant;
        const written = {
            action: grant.action,
            resource: grant.resource,
            ...(notAction !== undefined && { notAction }),
            ...(notResource !== undefined && { notResource })
        };
        const key = `${written.action}\u0000${written.resource}`;
        for (const action of grant.actions)
            on.get(action)?.set(key, written);
    }
    return [...on]
        .map(([{ name, level }, places]) => ({
        action: name,
        level,
        on: [...places].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, written]) => written)
    }))
        .toSorted(byLevelThenName);
}
function countByLevel(actions) {
    const counts = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 };
    for (const { level } of actions)
        counts[level]++;
    return counts;
}
function byLevelThenName(a, b) {
    const order = reference.ACCESS_LEVELS;
    return order.indexOf(a.level) - order.indexOf(b.level) || (0,compare/* compare */.U)(a.action, b.action);
}
function grantReport(grant, standing) {
    const number = (wanted) => [...grant.actions].filter((action) => standing.get(action.name) === wanted).length;
    const { policy, statement, sid, action, resource, notAction, notResource, conditional } = grant;
    return {
        policy,
        statement,
        ...(sid !== undefined && { sid }),
        action,
        resource,
        ...(notAction !== undefined && { notAction: [...notAction] }),
        ...(notResource !== undefined && { notResource: [...notResource] }),
        conditional,
        used: number('used'),
        implied: number('implied'),
        unused: number('unused'),
        undecided: number('undecided')
    };
}
function byPlace(a, b) {
    return ((0,compare/* compare */.U)(a.policy, b.policy) ||
        a.statement - b.statement ||
        (0,compare/* compare */.U)(a.action, b.action) ||
        (0,compare/* compare */.U)(a.resource, b.resource));
}

// EXTERNAL MODULE: ./lib/src/judgement/findings.js
var judgement_findings = __webpack_require__(65994);
// EXTERNAL MODULE: ./lib/src/judgement/gaps.js
var gaps = __webpack_require__(91077);
// EXTERNAL MODULE: ./lib/src/iam/decide.js
var decide = __webpack_require__(10186);
// EXTERNAL MODULE: ./lib/src/iam/document.js
var iam_document = __webpack_require__(42371);
// EXTERNAL MODULE: ./lib/src/iam/conditions.js + 1 modules
var iam_conditions = __webpack_require__(12608);
// EXTERNAL MODULE: ./lib/src/services/keys.js
var keys = __webpack_require__(7827);
// EXTERNAL MODULE: ./lib/src/services/table.js + 77 modules
var table = __webpack_require__(15423);
;// CONCATENATED MODULE: ./lib/src/judgement/forwarded.js
/** Use of keys that no trace shows: what a role grants on keys and its services plausibly use in its name. */









/**
 * The grants on keys that fit what a workload's needs make services do: they stay, narrowed to those services, because without them the
 * calls would fail wherever such a key encrypts. Nothing is added that the role does not grant.
 * @param partition of the role
 */
function plausibleNeeds(needs, grants, partition, reference) {
    const found = new Map();
    for (const use of needs.flatMap((need) => usesOf(need, partition))) {
        const keys = (0,iam_pattern/* resourcePattern */.nn)(`arn:${partition}:kms:${use.region}:*:key/*`, false);
        for (const grant of grants) {
            for (const resource of keysOf(grant, use, keys, reference)) {
                const key = `${use.action}\u0000${resource}`;
                const known = found.get(key) ?? { action: use.action, resource, vias: new Set(), usedBy: new Set() };
                known.vias.add(use.via);
                known.usedBy.add(use.usedBy);
                found.set(key, known);
            }
        }
    }
    return [...found]
        .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .map(([, { action, resource, vias, usedBy }]) => ({
        action,
        resource,
        ...(!vias.has(undefined) && { condition: viaService([...vias].flatMap((via) => via ?? [])) }),
        why: `plausibly used by ${[...usedBy].sort().join(', ')}, where a customer managed key encrypts`,
        certainty: 'needed',
        witness: 'forwarded-access',
        wider: 'which key encrypts is in no trace'
    }));
}
/** https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service */
function viaService(vias) {
    const operator = vias.some((via) => via.includes('*')) ? 'StringLike' : 'StringEquals';
    return { [operator]: { 'kms:ViaService': [...vias].sort() } };
}
function usesOf({ action, resource }, partition) {
    const [prefix = '', name = ''] = action.split(':');
    const service = (0,table/* keyUseOf */.Yc)(prefix);
    const region = regionOf(resource);
    const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const hasDomain = ['aws', 'aws-cn', 'aws-us-gov'].includes(partition);
    return (service?.uses[name] ?? []).map((key) => ({
        action: key,
        via: hasDomain ? `${service?.via}.${region}.${domain}` : undefined,
        region,
        usedBy: action
    }));
}
/** Buckets name no region. */
function regionOf(resource) {
    const region = resource.startsWith('arn:') ? (0,dist_cjs/* parse */.qg)(resource).region : '';
    return region === '' ? '*' : region;
}
/** The keys on which a grant fits a use: the grant's own, or those of the use's region where the grant is wider. */
function keysOf(grant, use, keys, reference) {
    const action = reference.action(use.action);
    if (action === undefined || !grant.actions.has(action))
        return [];
    const via = use.via === undefined || use.via.includes('*') ? {} : { 'kms:ViaService': [use.via] };
    if ((0,iam_conditions/* holds */.v)(grant.conditions, via, true) === 'no')
        return [];
    return (0,iam_grants/* reachOf */.xw)(grant, action).flatMap((reach) => {
        const { pattern } = reach;
        if ((0,iam_extent/* meets */.D)(reach, keys) === 'no' || pattern.hasVariables)
            return [];
        return [(0,iam_pattern/* contains */.gR)(pattern, keys) === 'yes' ? keys.text : pattern.text];
    });
}
const KEY_USES = [
    'kms:CreateGrant',
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey*',
    'kms:ReEncrypt*'
];
/**
 * Of actions that are used and of which nothing is known, any use of keys may be in the caller's name; of actions that may be used, too.
 * @param doubts patterns of these
 */
function unknownKeyUses(needs, doubts) {
    const used = needs.map(({ action }) => action).filter((action) => !isKnown(action));
    const perhaps = doubts.map(({ action }) => action);
    const unknown = [...used, ...perhaps].filter((action) => !keys/* USING_NO_KEY */.Bp.some((pattern) => (0,iam_pattern/* matchesAction */.ch)(pattern, action)));
    const prefixes = [...new Set(unknown.map((action) => action.split(':')[0] ?? ''))].sort();
    if (prefixes.length === 0)
        return [];
    const names = prefixes.includes('*') ? 'a service that is not known' : prefixes.join(', ');
    return (0,testimony/* maybeEach */.YY)(KEY_USES, `${names} may use a customer managed key in the name of the caller, which no trace shows`, 'forwarded-access');
}
function isKnown(action) {
    return (0,table/* keyUseOf */.Yc)(action.split(':')[0] ?? '') !== undefined;
}

// EXTERNAL MODULE: ./lib/src/iam/principal.js
var iam_principal = __webpack_require__(11610);
// EXTERNAL MODULE: ./lib/src/iam/bearing.js
var iam_bearing = __webpack_require__(80998);
;// CONCATENATED MODULE: ./lib/src/iam/intersection.js
/** What two resource patterns have in common, as patterns. */
/** More are no policy that anybody reads. */
const MOST = 8;
/**
 * Patterns that together match nothing but what both match, and all of it unless a wildcard runs over the parts of an ARN.
 * @returns undefined where it would take too many
 */
function inBoth(a, b) {
    const [one, other] = [a, b].map(partsOf);
    if (one === undefined || other === undefined || one.length !== other.length)
        return undefined;
    let found = [''];
    for (const [i, part] of one.entries()) {
        const parts = common(part, other[i] ?? '');
        if (parts === undefined)
            return undefined;
        found = found.flatMap((begin) => parts.map((next) => (i === 0 ? next : `${begin}:${next}`)));
        if (found.length > MOST)
            return undefined;
    }
    return found;
}
/** The six parts of an ARN, of which the last one may hold colons. Variables and escapes are left alone. */
function partsOf(text) {
    const parts = text.split(':');
    if (text.includes('$') || parts.length < 6)
        return undefined;
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
}
/** Of two texts in which `*` stands for any run of characters and `?` for one. */
function common(a, b) {
    const known = new Map();
    const from = (i, j) => {
        const key = `${i} ${j}`;
        if (known.has(key))
            return known.get(key);
        const answer = step(i, j);
        known.set(key, answer);
        return answer;
    };
    const after = (begin, ...rests) => {
        const all = new Set();
        for (const rest of rests) {
            if (rest === undefined)
                return undefined;
            for (const end of rest)
                all.add(begin === '*' && end.startsWith('*') ? end : `${begin}${end}`);
        }
        return all.size > MOST * 4 ? undefined : [...all];
    };
    const step = (i, j) => {
        const [one, other] = [a[i], b[j]];
        if (one === undefined || other === undefined) {
            const rest = one === undefined ? b.slice(j) : a.slice(i);
            return /^\**$/.test(rest) ? [''] : [];
        }
        if (one === '*' && other === '*')
            return after('*', from(i + 1, j), from(i, j + 1));
        if (one === '*')
            return after('', from(i + 1, j), after(other, from(i, j + 1)));
        if (other === '*')
            return after('', from(i, j + 1), after(one, from(i + 1, j)));
        if (one !== other && one !== '?' && other !== '?')
            return [];
        return after(one === '?' ? other : one, from(i + 1, j + 1));
    };
    return from(0, 0);
}

// EXTERNAL MODULE: ./lib/src/iam/implication.js
var implication = __webpack_require__(30527);
// EXTERNAL MODULE: ./lib/src/iam/variables.js
var iam_variables = __webpack_require__(78709);
// EXTERNAL MODULE: ./lib/src/policies/written-condition.js
var written_condition = __webpack_require__(71434);
;// CONCATENATED MODULE: ./lib/src/policies/carried-denies.js
/** What a role denies of what is written, as statements of the written policy. */









/** Denies by what they are on; those of several actions are joined. */
class Denies {
    #all = new Map();
    add(action, resources, condition) {
        const sorted = [...new Set(resources)].sort();
        const key = JSON.stringify([sorted, conditionText(condition)]);
        const known = this.#all.get(key) ?? { resources: sorted, condition, actions: new Set() };
        known.actions.add(action);
        this.#all.set(key, known);
    }
    statements() {
        return [...this.#all]
            .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
            .map(([, { resources, condition, actions }]) => ({
            Effect: 'Deny',
            Action: [...actions].sort(),
            Resource: resources,
            ...(condition !== undefined && { Condition: condition })
        }));
    }
}
/**
 * The Denies that have something of what is written, cut to its actions. One that would forbid a call that was answered is named instead.
 */
function deniesWithin(pieces, bounds, tell) {
    const denies = new Denies();
    const byAction = new Map();
    for (const piece of pieces)
        byAction.set(piece.action, [...(byAction.get(piece.action) ?? []), piece]);
    for (const [action, own] of byAction) {
        const excluded = new Set(own.filter((piece) => !piece.isElsewhere).flatMap((piece) => excludedFrom(piece, own, bounds, tell)));
        if (excluded.size > 0)
            denies.add(action, [...excluded]);
        for (const deny of bounds.grants.denies)
            addConditional(deny, action, own, denies, bounds, tell);
    }
    return denies.statements();
}
/** What Denies and NotResource take away of a piece, whatever the request. */
function excludedFrom(piece, all, { grants, reference }, tell) {
    const action = reference.action(piece.action);
    if (action === undefined)
        return [];
    const whole = (0,iam_extent/* wholeOf */.l2)((0,iam_pattern/* resourcePattern */.nn)(piece.resource, false));
    const extentsOf = (some) => some.flatMap((grant) => (0,iam_grants/* reachOf */.xw)(grant, action)).filter((extent) => (0,iam_extent/* meets */.D)(extent, whole.pattern) !== 'no');
    const own = { conditions: (0,written_condition/* testsOf */.Vh)(piece.condition), variables: true };
    const alike = extentsOf(grants.grants.filter((grant) => (0,implication/* implies */.M)(own, grant)));
    if ((0,iam_extent/* areHeldBy */.jM)(whole, alike) === 'yes')
        return [];
    const extents = extentsOf(grants.grants);
    const exclusions = new Map(extents.flatMap((extent) => extent.exclusions).map((one) => [one.text, one]));
    return [...exclusions.values()]
        .filter((pattern) => (0,iam_extent/* meets */.D)(whole, pattern) !== 'no')
        .flatMap((pattern) => {
        const where = { action: piece.action, resource: piece.resource };
        if (extents.some((extent) => (0,iam_extent/* meets */.D)(extent, pattern) !== 'no')) {
            const why = `a statement leaves out ${pattern.text}, and another one allows a part of that`;
            tell({ ...where, kind: 'resource', why });
            return [];
        }
        if (isNeededElsewhere(pattern, all)) {
            tell({
                ...where,
                kind: 'deny',
                why: `on ${pattern.text} calls were answered that the role does not allow`
            });
            return [];
        }
        return [(0,iam_variables/* inVersion2012 */.hZ)(pattern.text, pattern.hasVariables || !pattern.text.includes('${'))];
    });
}
/** A Deny of which nothing shows when it holds. */
function addConditional({ statement, actions, sure, policy }, action, pieces, denies, { context }, tell) {
    if (sure !== 'unknown' || ![...actions].some(({ name }) => name === action))
        return;
    const { resources, conditions, variables } = statement;
    const patterns = resources.patterns.map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, variables));
    const touched = pieces.filter((piece) => deniedIn(piece, patterns, resources.not).length > 0);
    const [first] = touched;
    if (first === undefined)
        return;
    const own = { action, resource: first.resource, policy, statement: statement.index };
    if (touched.some((piece) => (0,iam_conditions/* holds */.v)(conditions, { ...context, ...piece.context }, variables) === 'yes'))
        return tell({ ...own, kind: 'deny', why: 'it would deny calls that were answered' });
    const condition = (0,written_condition/* conditionOf */.rI)(conditions, variables);
    if (condition === 'no form' || condition === undefined)
        return tell({ ...own, kind: 'deny', why: 'its condition tests one key twice with one operator' });
    if (!resources.not) {
        const meeting = patterns.filter((pattern) => touched.some((piece) => deniedIn(piece, [pattern], false).length > 0));
        return denies.add(action, meeting.map(({ text }) => (0,iam_variables/* inVersion2012 */.hZ)(text, variables)), condition);
    }
    // what is written has no NotResource: a Deny of all but some resources is one of the resources that are written
    for (const piece of touched) {
        const pattern = (0,iam_pattern/* resourcePattern */.nn)(piece.resource, false);
        if (patterns.every((one) => (0,iam_pattern/* overlaps */.$f)(one, pattern) === 'no'))
            denies.add(action, [piece.resource], condition);
        else
            tell({
                ...own,
                resource: piece.resource,
                kind: 'deny',
                why: 'it denies all but a part of what is written'
            });
    }
}
function deniedIn({ resource }, patterns, not) {
    const whole = (0,iam_extent/* wholeOf */.l2)((0,iam_pattern/* resourcePattern */.nn)(resource, false));
    return not ? (0,iam_extent/* without */.FF)(whole, patterns) : (0,iam_extent/* narrowedTo */.aZ)(whole, patterns);
}
/** Whether pieces that are granted elsewhere have something of a pattern. */
function isNeededElsewhere(pattern, pieces) {
    return pieces.some(({ isElsewhere, resource }) => isElsewhere && (0,iam_pattern/* overlaps */.$f)((0,iam_pattern/* resourcePattern */.nn)(resource, false), pattern) !== 'no');
}

;// CONCATENATED MODULE: ./lib/src/policies/within-role.js
/** Needs to what a policy may say of them without being wider than the role: narrowed, under the role's conditions, less what it denies. */









/** What a role says of the actions that are needed. @param boundary absent where it has none, or it was not read */
function boundsOf(role, policies, boundary, actions, reference) {
    const bearing = (0,iam_bearing/* bearingOf */.Yb)(policies, boundary, actions, reference);
    const { context } = (0,iam_bearing/* strictly */.px)(role);
    return { role, bearing, grants: (0,iam_bearing/* grantsIn */.x0)(bearing, role, reference), context, reference };
}
/**
 * Narrows needs to the role. What the role does not grant at all stays, since a call proves it: then something else grants it, and that is
 * named. The calls were answered, so that the conditions that the role sets held for them, and none of its Denies did.
 */
function withinRole(needs, bounds) {
    const departures = [];
    const pieces = [];
    const narrowed = needs.flatMap((need) => {
        const found = piecesOf(need, bounds, (departure) => departures.push(departure));
        pieces.push(...found);
        const resources = [...new Set(found.map(({ resource }) => resource))].sort();
        if (resources.length === 1 && resources[0] === need.resource)
            return [need];
        return resources.map((resource) => ({
            ...need,
            resource,
            ...('from' in need ? {} : { reason: [need.reason, NARROWED].filter(Boolean).join('; ') })
        }));
    });
    const denies = deniesWithin(pieces, bounds, (departure) => departures.push(departure));
    return { needs: narrowed, allowed: pieces, denies, departures: distinct(departures) };
}
const NARROWED = 'narrowed to what the role grants';
function piecesOf(need, bounds, tell) {
    const context = contextIn(need.condition);
    const piece = (resource, condition, isElsewhere = false) => ({
        action: need.action,
        resource,
        condition,
        context,
        isElsewhere
    });
    const asked = (0,iam_pattern/* resourcePattern */.nn)(need.resource, false);
    const allowing = allowingOf(need, asked, context, bounds, tell);
    const parts = within_role_partsOf(need, asked, allowing, tell);
    if (parts.length === 0) {
        tell({ kind: 'elsewhere', action: need.action, resource: need.resource, why: whyElsewhere(need, bounds) });
        return [piece(need.resource, need.condition, true)];
    }
    return parts.map(({ resource, condition }) => {
        const both = (0,written_condition/* merged */.Zu)(need.condition, condition);
        if (both !== 'contradictory')
            return piece(resource, both);
        const why = 'its condition and that of the calls cannot be written as one';
        for (const { grant } of allowing)
            tell({ ...departureFrom(grant, need.action, resource), kind: 'condition', why });
        return piece(resource, need.condition);
    });
}
function departureFrom({ policy, statement }, action, resource) {
    return { action, resource, policy, statement };
}
function whyElsewhere(need, { grants }) {
    const isDenied = grants.denies.some(({ sure, actions }) => sure === 'yes' && [...actions].some(({ name }) => name === need.action));
    return 'from' in need
        ? `the role does not grant it, and it is implied: ${String(need.from)}`
        : `calls were answered, and the role does not allow it${isDenied ? ' or denies it' : ''}: a resource’s policy does, or the role has changed since`;
}
/** The grants that have something of what is needed, but for those whose conditions cannot have held. */
function allowingOf(need, asked, context, { grants, context: sure, reference }, tell) {
    const action = reference.action(need.action);
    if (action === undefined)
        return [];
    // services check actions without resource types against ARNs of their own making
    const isAnywhere = action.types.length === 0 && need.resource === '*';
    return grants.grants.flatMap((grant) => {
        const extents = (0,iam_grants/* reachOf */.xw)(grant, action).filter((extent) => isAnywhere || isGiven(extent, asked));
        const { conditions, variables } = grant;
        if (extents.length === 0 || (0,iam_conditions/* holds */.v)(conditions, { ...sure, ...context }, variables) === 'no')
            return [];
        const condition = (0,written_condition/* conditionOf */.rI)(conditions, variables);
        if (condition === 'no form')
            tell({
                ...departureFrom(grant, need.action, need.resource),
                kind: 'condition',
                why: 'its condition tests one key twice with one operator'
            });
        return extents.map((extent) => ({
            grant,
            extent: isAnywhere ? (0,iam_extent/* wholeOf */.l2)(asked) : extent,
            condition: condition === 'no form' ? undefined : condition
        }));
    });
}
/** Of one resource all must be given, of a pattern some. */
function isGiven(extent, asked) {
    return asked.plain === undefined
        ? (0,iam_extent/* meets */.D)(extent, asked) !== 'no'
        : (0,iam_extent/* areHeldBy */.jM)((0,iam_extent/* wholeOf */.l2)(asked), [extent]) !== 'no';
}
/** What of the needed resource is written, each part under the condition of the grants that give it. */
function within_role_partsOf(need, asked, allowing, tell) {
    const whole = (0,iam_extent/* wholeOf */.l2)(asked);
    // what a grant leaves out is denied in what is written
    const isHeld = (some) => (0,iam_extent/* areHeldBy */.jM)(whole, some.map(({ extent }) => ({ ...extent, exclusions: [] }))) === 'yes';
    if (allowing.length === 0)
        return [];
    const free = allowing.filter(({ condition }) => condition === undefined);
    if (isHeld(free))
        return [{ resource: need.resource, condition: undefined }];
    const [first] = allowing;
    const isAlike = allowing.every((one) => conditionText(one.condition) === conditionText(first?.condition));
    if (isAlike && isHeld(allowing))
        return [{ resource: need.resource, condition: first?.condition }];
    const parts = new Map();
    const add = (one) => {
        for (const resource of partsIn(need, asked, one, tell))
            parts.set(`${resource} ${conditionText(one.condition)}`, { resource, condition: one.condition });
    };
    for (const one of free)
        add(one);
    const freely = [...parts.values()].map(({ resource }) => (0,iam_pattern/* resourcePattern */.nn)(resource, false));
    for (const one of allowing)
        if (one.condition !== undefined)
            add(one);
    return [...parts.values()].filter(({ resource, condition }) => condition === undefined ||
        !freely.some((other) => (0,iam_pattern/* contains */.gR)(other, (0,iam_pattern/* resourcePattern */.nn)(resource, false)) === 'yes'));
}
/** What one grant gives of the needed resource, in patterns; all of it where there are none for it, and that is named. */
function partsIn(need, asked, { grant, extent }, tell) {
    const { pattern, limits } = extent;
    const own = departureFrom(grant, need.action, need.resource);
    if ([pattern, ...limits].some(({ hasVariables }) => hasVariables)) {
        tell({ ...own, kind: 'resource', why: 'a policy variable decides what it grants of it' });
        return [need.resource];
    }
    if (limits.length === 0) {
        if ((0,iam_pattern/* contains */.gR)(pattern, asked) === 'yes')
            return [need.resource];
        if ((0,iam_pattern/* contains */.gR)(asked, pattern) === 'yes')
            return [pattern.text];
        const common = inBoth(need.resource, pattern.text)?.filter((text) => !text.endsWith(':'));
        // a part may be denied altogether
        if (common !== undefined && common.length > 0)
            return common.filter((text) => (0,iam_extent/* meets */.D)(extent, (0,iam_pattern/* resourcePattern */.nn)(text, false)) !== 'no');
    }
    tell({ ...own, kind: 'resource', why: 'what it grants of it cannot be written as patterns' });
    return [need.resource];
}
function contextIn(condition) {
    return Object.fromEntries(Object.values(condition ?? {}).flatMap((keys) => Object.entries(keys)));
}
function distinct(departures) {
    const byText = new Map(departures.map((one) => [JSON.stringify(one), one]));
    return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

;// CONCATENATED MODULE: ./lib/src/judgement/role-written.js
/** What is written of each workload of a role, within what the role grants. */



/** Traces that prove a need; more add nothing. */
const PROOFS = 5;
/**
 * @param arn of the role
 * @param workloads with all that they need, implied needs too
 * @param boundary absent where the role has none, or it was not read
 */
function writtenWithin(arn, workloads, policies, boundary, reference) {
    const actions = workloads.flatMap(({ needs, implied }) => [...needs, ...implied].map(({ action }) => action));
    const bounds = boundsOf(arn, policies, boundary, new Set(actions), reference);
    return {
        bounds,
        written: new Map(workloads.map((workload) => {
            const all = [...workload.needs, ...workload.implied];
            const within = withinRole(all, bounds);
            return [
                workload.arn,
                {
                    ...within,
                    needs: joined(within.needs.filter((need) => 'calls' in need)),
                    implied: within.needs.filter((need) => 'from' in need),
                    bounds
                }
            ];
        }))
    };
}
/** Needs that were narrowed to the same are one. */
function joined(needs) {
    const byKey = new Map();
    for (const need of needs) {
        const key = [need.action, need.resource, conditionText(need.condition)].join('\u0000');
        const known = byKey.get(key);
        byKey.set(key, known === undefined ? need : joinedTwo(known, need));
    }
    return [...byKey.values()];
}
function joinedTwo(one, other) {
    const seen = (times) => times.filter((time) => time !== undefined).toSorted(compare/* compare */.U);
    const first = seen([one.firstSeen, other.firstSeen])[0];
    const last = seen([one.lastSeen, other.lastSeen]).at(-1);
    return {
        ...one,
        calls: one.calls + other.calls,
        traceIds: [...new Set([...one.traceIds, ...other.traceIds])].slice(0, PROOFS),
        ...(first !== undefined && { firstSeen: first }),
        ...(last !== undefined && { lastSeen: last })
    };
}

;// CONCATENATED MODULE: ./lib/src/judgement/sharing.js
/** Roles that several workloads share: what each holds only because others need it, and the role that each would get. */


/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length */
const LONGEST_ROLE_NAME = 64;
/**
 * @param workloads of the role, with their needs; those without traces are left out, since nothing is known of what they need
 * @param granted names of the actions that the role really gives
 * @returns nothing where fewer than two workloads left traces
 */
function sharingOf(roleArn, workloads, granted) {
    const seen = workloads.filter(needs_evidence/* hasEvidence */.IK);
    if (seen.length < 2)
        return [];
    const neededBy = new Map(seen.map((workload) => [workload, actionsOf(workload)]));
    return seen.map((workload) => {
        const own = neededBy.get(workload) ?? new Set();
        const others = seen.flatMap((other) => (other === workload ? [] : [...(neededBy.get(other) ?? [])]));
        return {
            workload: workload.arn,
            needs: own.size,
            onlyForOthers: [...new Set(others)].filter((name) => !own.has(name) && granted.has(name)).sort(),
            ownRole: ownRoleName(roleArn, workload.name),
            policyFile: policyFileName(workload.arn)
        };
    });
}
function actionsOf({ needs, implied }) {
    return new Set([...needs, ...implied].map(({ action }) => action));
}
function ownRoleName(roleArn, workload) {
    const role = roleArn.slice(roleArn.lastIndexOf('/') + 1);
    const name = `${role}-${workload}`.replaceAll(/[^\w+=,.@-]/g, '-');
    // the workload is what tells it from the others
    return name.length <= LONGEST_ROLE_NAME ? name : name.slice(-LONGEST_ROLE_NAME);
}

;// CONCATENATED MODULE: ./lib/src/judgement/role-report.js
/** One role's policies and what its workloads need to its part of the report. */















/**
 * @param findings of the workloads that run under the role
 * @param ofOthers what other workloads need of it, ignored and unknown ones
 * @param now Unix seconds: what a policy allowed until then is over; absent where the time is not known
 */
function reportRole(arn, findings, role, ofOthers, reference, now) {
    const read = readPolicies(role);
    const principal = (0,iam_principal/* roleAsPrincipal */.Xz)(arn, now);
    const grants = (0,iam_grants/* grantsOf */.Rr)(principal, read.policies, read.boundary, reference);
    const reports = findings.map(({ report }) => report);
    const plausible = plausibleIn(reports, grants, principal, reference);
    const extended = extendedWith(plausible, reports);
    const known = [...reports.flatMap(testimoniesIn), ...[...plausible.values()].flat()];
    const testimonies = [...known, ...openNeedsIn(findings, ofOthers)];
    const { everyUnused, ...excess } = excessOf(grants, testimonies, reference);
    const within = read.isReadable
        ? writtenWithin(arn, extended, read.policies, read.boundary, reference)
        : undefined;
    return {
        plausible,
        written: within?.written ?? new Map(),
        findings: { unused: everyUnused, wide: (0,judgement_findings/* wideResources */.Pq)(excess) },
        report: {
            ...headOf(arn, role, reports, read),
            ...excess,
            waived: [],
            grantedElsewhere: read.isReadable ? grantedElsewhere(principal, reports, read, grants) : [],
            sharing: sharingOf(arn, extended, grantedBy(grants)),
            policies: policiesNamed(role),
            ...(within !== undefined && { bearing: within.bounds.bearing }),
            unmatched: grants.unmatched,
            unread: read.unread.toSorted((a, b) => (0,compare/* compare */.U)(a.what, b.what))
        }
    };
}
function readPolicies(role) {
    const unread = [...role.unread];
    const parsed = ({ name, document }, what) => {
        try {
            return [(0,iam_document/* parsePolicy */.ON)(name, document)];
        }
        catch (error) {
            unread.push({ what, why: (0,errors/* messageOf */.bD)(error) });
            return [];
        }
    };
    const policies = role.policies.flatMap((policy) => parsed(policy, policy.name));
    const isReadable = unread.length === 0;
    const boundary = role.boundary === undefined ? [] : parsed(role.boundary, gaps/* BOUNDARY */.v);
    if (role.boundaryUnread !== undefined)
        unread.push({ what: gaps/* BOUNDARY */.v, why: role.boundaryUnread });
    return { policies, boundary: boundary.length === 0 ? undefined : boundary, isReadable, unread };
}
/** The keys that each workload keeps because services plausibly use them, by its ARN. */
function plausibleIn(reports, { grants }, { partition }, reference) {
    return new Map(reports.map(({ arn, needs, implied }) => [
        arn,
        plausibleNeeds([...needs, ...implied], grants, partition, reference)
    ]));
}
/** The workloads, with what is plausible among what is implied. */
function extendedWith(plausible, reports) {
    return reports.map((report) => ({
        ...report,
        implied: [...report.implied, ...(plausible.get(report.arn) ?? []).map(impliedReport)]
    }));
}
/** What the workloads may need of the role, beside what they are known to need. */
function openNeedsIn(findings, ofOthers) {
    const reports = findings.map(({ report }) => report);
    const doubts = [...findings.flatMap(({ mayNeed }) => mayNeed), ...ofOthers];
    return [
        ...doubts,
        ...unknownKeyUses(reports.flatMap(({ needs, implied }) => [...needs, ...implied]), doubts.filter(({ witness }) => witness !== 'listed')),
        ...(reports.some(({ kind }) => kind !== 'lambda') ? [...SENDING_TRACES, ...AGENTS] : [])
    ];
}
/** Which role it is, and whether it is judged. */
function headOf(arn, { boundary, template }, reports, { isReadable }) {
    const ofTemplate = template === undefined ? undefined : `made of the role template ${template}: edit that`;
    const managing = (0,iam_principal/* managedBy */.ZF)(arn) ?? ofTemplate;
    return {
        arn,
        workloads: reports.map((report) => report.arn),
        judged: isReadable && reports.some((report) => (0,needs_evidence/* hasEvidence */.IK)(report) && !(0,needs_evidence/* isBlind */.iE)(report)),
        ...(boundary !== undefined && { boundary: boundary.name }),
        ...(managing !== undefined && { managedBy: managing })
    };
}
/** The names of all actions that a role grants. */
function grantedBy({ grants }) {
    return new Set(grants.flatMap((grant) => [...grant.actions].map(({ name }) => name)));
}
function policiesNamed({ policies, boundary }) {
    return [...policies, ...(boundary === undefined ? [] : [boundary])]
        .map(({ name, version }) => ({ name, ...(version !== undefined && { version }) }))
        .toSorted((a, b) => (0,compare/* compare */.U)(a.name, b.name));
}
/** What a workload's calls and configuration say it needs. */
function testimoniesIn({ needs, implied }) {
    return [
        ...needs.map(({ action, resource, condition, precision, reason }) => ({
            action,
            resource,
            ...(condition !== undefined && { condition }),
            why: 'a call that was traced',
            certainty: 'needed',
            witness: 'trace',
            ...(precision === 'wider' && reason !== undefined && { wider: reason })
        })),
        ...implied.map(({ action, resource, condition, from }) => ({
            action,
            resource,
            ...(condition !== undefined && { condition }),
            why: from,
            certainty: 'needed',
            witness: 'configuration'
        }))
    ];
}
/** Calls that were answered though no policy of the role allows them: a resource's policy does, or the role has changed since. */
function grantedElsewhere(principal, reports, { policies, boundary }, grants) {
    const found = new Map();
    const given = grantedBy(grants);
    const needs = reports.flatMap((report) => report.needs);
    for (const { action, resource, condition, precision, calls, traceIds } of needs) {
        // Which of its resources the call was on is not known.
        if (precision === 'wider' && given.has(action))
            continue;
        const context = { ...principal.context, ...role_report_contextIn(condition) };
        const request = { action, resource, context };
        const { verdict, statements } = (0,decide/* decide */.L)(request, policies, boundary);
        const isGiven = given.has(action);
        // Services check actions without resource types against ARNs of their own making.
        if (verdict === 'allowed' || verdict === 'unknown' || (resource === '*' && isGiven))
            continue;
        const why = verdict === 'explicitly-denied'
            ? `statement ${statements[0]?.statement} of ${statements[0]?.policy} denies it: the role has changed since, or the call was not under it`
            : 'no policy of the role allows it: a resource’s policy does, or it was removed since';
        found.set(`${action}\u0000${resource}`, { action, resource, why, calls, traceIds: [...traceIds] });
    }
    return [...found].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, note]) => note);
}
function role_report_contextIn(condition) {
    return Object.fromEntries(Object.values(condition ?? {}).flatMap((keys) => Object.entries(keys)));
}

;// CONCATENATED MODULE: ./lib/src/judgement/derive.js













/** What bears on a role besides its own policies and is never read. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
const NOT_READ = [
    'service control policies',
    'resource control policies',
    'session policies',
    'resource-based policies'
];
/** Calls to needs, needs against grants, what is left to the verdict. The report says of everything that could not be read what it was. */
function derive(read, { rules, now, policyDescription }) {
    const gathered = read.earlier === undefined ? read : { ...read, earlier: ofThePast(read.earlier, now) };
    const { reference, earlier } = gathered;
    const evidence = (0,needs_evidence/* evidenceOf */.X1)(gathered);
    const day = evidence.window?.end.slice(0, 10);
    const { findings, ignored, mayNeed } = (0,ignored_workloads/* withoutIgnored */.f)(findingsIn(gathered, day), rules.ignored);
    const ofUnknown = doubtsOfUnknown(evidence.unattributed, reference);
    const judged = judgedRoles(gathered, findings, (role) => [...ofUnknown, ...mayNeed(role)], now);
    const workloads = written(findings, judged, policyDescription ? gathered.words.traces : undefined);
    const { roles, gate } = (0,judgement_gate/* gateOf */.Rv)(judged, { evidence, workloads }, rules, gathered.baseline, now);
    const compared = gathered.roles !== undefined;
    return signed({
        version: 1,
        tool: { version: version/* VERSION */.x, reference: reference.date },
        ...(0,judgement_gate/* judge */.S4)({ gate, evidence, workloads, ignored, roles, compared }),
        compared,
        evidence: { ...evidence, ...(earlier !== undefined && { earlier: mergedRuns(earlier) }) },
        workloads,
        roles,
        ...located({ roles, workloads }, gathered.templates),
        notRead: compared ? [...NOT_READ] : [],
        ignored,
        gate
    });
}
/** The report with other workloads, such as those that AWS has checked since: judged again. */
function judgedAgain(report, workloads) {
    const { digest: _, ...rest } = { ...report, workloads };
    return signed({ ...rest, ...(0,judgement_gate/* judge */.S4)(rest) });
}
function signed(report) {
    return { ...report, digest: (0,digest/* digestOf */.o)(report) };
}
/** What each workload needs, with what earlier runs saw of it. @param day of this run; absent when it is not known */
function findingsIn({ workloads, configurations, earlier, reference }, day) {
    return workloads.map((calls) => {
        const { arn } = calls.workload;
        const configuration = configurations.get(arn) ?? new Error('its configuration was not asked for');
        const finding = reportWorkload(calls, configuration, reference);
        const report = dated(finding.report, day);
        return { ...finding, report: earlier === undefined ? report : mergedWith(report, earlier, day) };
    });
}
function mergedWith(workload, { reports, maxAgeDays }, day) {
    if (day === undefined)
        return workload;
    return withEarlier(workload, reports.map(({ report }) => report), day, maxAgeDays);
}
function mergedRuns({ reports, not, maxAgeDays }) {
    return { merged: reports.map(({ from }) => from).sort(), not: [...not].sort(), maxAgeDays };
}
/** Each role once, however many workloads share it. */
function judgedRoles({ roles, reference }, findings, ofOthers, now) {
    const byRole = new Map();
    for (const finding of findings) {
        const { role } = finding.report;
        const known = byRole.get(role);
        if (known === undefined)
            byRole.set(role, [finding]);
        else
            known.push(finding);
    }
    return [...(roles ?? [])]
        .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .flatMap(([arn, policies]) => {
        const workloads = byRole.get(arn);
        return workloads === undefined
            ? []
            : [reportRole(arn, workloads, policies, ofOthers(arn), reference, now)];
    });
}
/** The workloads with their policies, no wider than what their roles grant. @param traces what the Description calls them; none without */
function written(findings, roles, traces) {
    const plausible = new Map(roles.flatMap((role) => [...role.plausible]));
    const within = new Map(roles.flatMap((role) => [...role.written]));
    return findings.map(({ report }) => {
        const implied = [...report.implied, ...(plausible.get(report.arn) ?? []).map(impliedReport)];
        return withPolicy({ ...report, implied }, within.get(report.arn), traces);
    });
}
/** The lines that grant the excess, where templates are at hand. */
function located(found, templates) {
    if (templates === undefined || found.roles.length === 0)
        return {};
    const { claims, unread } = templates;
    return claims.length === 0 && unread.length === 0 ? {} : { source: (0,locate/* locate */.x)(found, templates) };
}


/***/ }),

/***/ 30389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 55657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ needsOf)
});

// EXTERNAL MODULE: ./lib/src/services/resources/place.js
var resources_place = __webpack_require__(79386);
// EXTERNAL MODULE: ./lib/src/services/table.js + 77 modules
var table = __webpack_require__(15423);
;// CONCATENATED MODULE: ./lib/src/services/located.js


/**
 * The resources on which a call needs an action: those that the trace shows, else the narrowest patterns that hold whatever the call may
 * have named.
 * @param parameters of the operation, in PascalCase, that show resources
 */
function locatedOn(call, place, need, action, parameters) {
    const types = action.types.filter((type) => need.types?.includes(type.name) ?? true);
    if (types.length === 0)
        return { resources: [{ arn: '*' }], missing: [] };
    const locator = (0,table/* locatorOf */.ek)(action.name.slice(0, action.name.indexOf(':')));
    const missing = namesFor(locator, types, need, parameters).filter((name) => call.parameters[name] === undefined);
    const question = { call, place, types, named: need.named, parameters };
    const resources = locator.locate(question) ??
        patterns(arnsOf(locator, locator.usualTypes?.(types, call) ?? types, place), missing.length > 0 ? missing.join(', ') : (locator.elsewhere ?? 'the resource'));
    return { resources: resources.map((resource) => placed(resource, place)), missing };
}
/** Those of the operation's parameters that name resources of these types, or all of them where none is known to. */
function namesFor(locator, types, need, parameters) {
    const shownBy = need.named ?? (typeof locator.shownBy === 'function' ? locator.shownBy(types) : locator.shownBy);
    const own = parameters.filter((name) => shownBy.includes(name));
    return own.length > 0 ? own : parameters;
}
/** Where a call went the trace may not show either. */
function placed(resource, place) {
    const [, , , region, account] = resource.arn.split(':');
    const unknown = [
        ...(place.region === '*' && region === '*' ? ['the region'] : []),
        ...(place.account === '*' && account === '*' ? ['the account'] : [])
    ];
    return unknown.length === 0 || resource.wider !== undefined
        ? resource
        : { ...resource, wider: `the trace does not show ${unknown.join(' and ')}` };
}
/** The narrowest pattern of each type, wherever such a resource may be. */
function arnsOf(locator, types, place) {
    const account = locator.anyAccount === true ? '*' : place.account;
    return types.flatMap((type) => {
        const region = locator.anyRegion?.includes(type.name) === true ? '*' : place.region;
        return type.formats.map((format) => (0,resources_place/* patternOf */.Id)(format, { ...place, region, account }));
    });
}
/** Patterns of which none holds another. */
function patterns(arns, unshown) {
    const all = [...new Set(arns)];
    return all
        .filter((arn) => !all.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1))))
        .sort()
        .map((arn) => ({ arn, wider: `the trace does not show ${unshown}` }));
}

// EXTERNAL MODULE: ./lib/src/reference/service-names.js + 1 modules
var service_names = __webpack_require__(9457);
// EXTERNAL MODULE: ./lib/src/services/resources/locator.js
var locator = __webpack_require__(63971);
// EXTERNAL MODULE: ./lib/src/traces/dialects/dialects.js + 3 modules
var dialects = __webpack_require__(10562);
;// CONCATENATED MODULE: ./lib/src/needs/needs.js






const REPORT_IT = 'Keep such permissions for now and report the operation as an issue.';
const RECORD_IT = (parameters) => `Let the instrumentation record ${parameters}: see docs/tracing.md.`;
/** Derives what a call of a workload needs. A denied or unsent call would have needed the same. */
function needsOf(seen, workload, reference) {
    const clients = (0,service_names/* clientsNamed */.w)(seen.service, reference);
    if (seen.notUnderstood !== undefined) {
        const prefixes = [...new Set(clients.map(({ prefix }) => `${prefix}:*`))];
        return unknown(`looks like AWS, not understood: ${seen.notUnderstood}`, 'Let an X-Ray SDK, ADOT or OpenTelemetry’s instrumentation of the AWS SDK record it: see docs/tracing.md.', prefixes.length === 0 ? ['*'] : prefixes);
    }
    if (clients.length === 0) {
        // it may be any action
        return unknown(`no AWS service is known by the name ${seen.service}`, REPORT_IT, ['*']);
    }
    const call = respelled(seen, clients, reference);
    const found = ruleFor(call, clients, reference);
    if (found === undefined) {
        const prefixes = [...new Set(clients.map((c) => c.prefix))];
        return unknown(`AWS's reference of ${reference.date} has no operation ${call.operation} of ${call.service}`, REPORT_IT, prefixes.map((prefix) => `${prefix}:*`));
    }
    if ('candidates' in found) {
        return unknown('AWS lists several actions for the operation and does not say which it requires', REPORT_IT, found.candidates);
    }
    const derivation = derive(call, (0,resources_place/* placeOf */.$t)(call, workload), found, reference);
    const told = new Set([...derivation.needs.map(({ action }) => action), ...derivation.mayNeed]);
    return {
        ...derivation,
        listed: listedFor(call, clients, reference).filter((action) => !told.has(action))
    };
}
/** What AWS lists for an operation, sorted. */
function listedFor(call, clients, reference) {
    const listed = clients
        .map(({ prefix, client }) => reference.authorizedActions(prefix, client, call.operation))
        .find((actions) => actions !== undefined);
    return (listed ?? []).flatMap((name) => reference.action(name)?.name ?? []).toSorted();
}
function unknown(why, remedy, mayNeed = []) {
    return { needs: [], unresolved: { why, remedy }, mayNeed, listed: [] };
}
/**
 * A call by the API's spelling of its operation. Some instrumentations make it of a method's name, which has no runs of capitals:
 * DescribeDbClusters. https://github.com/aws/aws-xray-sdk-ruby/blob/master/lib/aws-xray-sdk/facets/aws_sdk.rb
 */
function respelled(call, clients, reference) {
    const names = clients.flatMap(({ prefix, client }) => [
        ...(0,table/* curatedOperations */.Hy)(prefix),
        ...reference.operations(prefix, client)
    ]);
    if (names.includes(call.operation))
        return call;
    const letters = call.operation.toLowerCase();
    const same = names.find((name) => name.toLowerCase() === letters);
    return same === undefined ? call : { ...call, operation: same };
}
function ruleFor(call, clients, reference) {
    for (const { prefix, client } of clients) {
        const rule = (0,table/* curatedRule */.NH)(prefix, client, call.operation) ??
            fromReference(prefix, call.operation, reference.authorizedActions(prefix, client, call.operation), reference);
        if (rule === undefined)
            continue;
        return 'needs' in rule
            ? {
                ...withEveryCall(prefix, rule),
                parameters: ((0,table/* parametersOf */.mC)(client, call.operation) ?? []).map(table/* pascal */.R2)
            }
            : rule;
    }
    return undefined;
}
function withEveryCall(prefix, rule) {
    const besides = (0,table/* everyCallOf */.r1)(prefix);
    return besides === undefined || rule.needs.some(({ action }) => action === besides.action)
        ? rule
        : { ...rule, needs: [...rule.needs, besides] };
}
/**
 * The rule that AWS's list of possible actions amounts to: the action of the operation's own name where there is one, or the only
 * one of the service. Of the others, a trace does not show whether the request had tags to set or a role to pass.
 */
function fromReference(prefix, operation, authorized, reference) {
    if (authorized === undefined)
        return undefined;
    const source = `AWS service reference, ${reference.date}`;
    const own = reference.action(`${prefix}:${operation}`)?.name;
    const ofService = authorized.filter((action) => action.startsWith(`${prefix}:`));
    const sameName = `:${operation}`.toLowerCase();
    const needed = ofService.find((action) => action.toLowerCase().endsWith(sameName)) ??
        (ofService.length === 1 ? ofService[0] : undefined) ??
        // some services' actions have the prefix of another: OpenSearch's are of `es`
        authorized.find((action) => action.toLowerCase().endsWith(sameName)) ??
        (authorized.length === 0 || ofService.length === 0 ? own : undefined);
    if (needed === undefined)
        return authorized.length === 0 ? undefined : { candidates: [...authorized] };
    const besides = authorized.filter((action) => action !== needed && (action === 'iam:PassRole' || reference.action(action)?.level === 'tagging'));
    // where AWS lists another action than the one of the operation's name, and both exist, the reference may be wrong
    if (own !== undefined && own !== needed && !authorized.includes(own))
        besides.push(own);
    return { needs: [{ action: needed }], ...(besides.length > 0 && { mayNeed: besides }), source };
}
function derive(call, place, rule, reference) {
    const needs = [];
    const mayNeed = new Set(rule.mayNeed ?? []);
    const whys = new Set();
    const unshown = new Set();
    for (const need of rule.needs) {
        if (need.when !== undefined && (0,locator/* firstShown */.Ue)(call.parameters, need.when) === undefined) {
            mayNeed.add(need.action);
            continue;
        }
        const { granted, missing, perhaps } = grantsFor(call, place, need, rule.parameters, reference);
        if (perhaps !== undefined) {
            mayNeed.add(perhaps);
            whys.add(`${(0,dialects/* dialectNamed */.Gl)(call.dialect)?.title} does not record VersionId: a call that named a version needs ${perhaps} instead`);
        }
        for (const { action, resource } of granted) {
            const why = rule.oneOf === undefined ? resource.wider : `the trace does not show ${rule.oneOf}`;
            if (why !== undefined) {
                whys.add(why);
                for (const name of missing)
                    unshown.add(name);
            }
            const reason = why ?? resource.rule;
            needs.push({
                action,
                resource: resource.arn,
                ...conditionOf(need, resource),
                precision: why !== undefined ? 'wider' : resource.rule !== undefined ? 'generalised' : 'exact',
                ...(reason !== undefined && { reason })
            });
        }
    }
    const needed = new Set(needs.map(({ action }) => action));
    const besides = [...mayNeed].filter((action) => !needed.has(action)).sort();
    if (rule.unseen !== undefined)
        whys.add(`the trace does not show ${rule.unseen}`);
    if (whys.size === 0)
        return { needs, mayNeed: besides };
    return {
        needs,
        unresolved: {
            why: [...whys].sort().join('; '),
            remedy: unshown.size === 0 ? remedyByHand(besides) : RECORD_IT([...unshown].sort().join(', '))
        },
        mayNeed: besides
    };
}
function remedyByHand(besides) {
    return besides.length > 0
        ? `Add by hand what it needs of: ${besides.join(', ')}.`
        : 'No parameter that an instrumentation records shows it: narrow the pattern by hand.';
}
/**
 * The service that a role is passed to. Outside of partition `aws` some principals have another name, which the rules do not know.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService
 */
function conditionOf({ passedTo }, { arn }) {
    return passedTo === undefined || !arn.startsWith('arn:aws:')
        ? {}
        : { condition: { StringEquals: { 'iam:PassedToService': [...passedTo] } } };
}
function grantsFor(call, place, need, parameters, reference) {
    const version = `${need.named?.[0] ?? ''}VersionId`;
    const hasVersion = need.versioned !== undefined && (0,locator/* value */.Uq)(call.parameters, version) !== undefined;
    const asked = hasVersion ? (need.versioned ?? need.action) : need.action;
    const action = reference.action((0,table/* actionFor */.cY)(call, asked, need.named, reference));
    // a rule that names an action which IAM does not have is a defect of ours, caught by a test; it must not reach a policy
    if (action === undefined)
        return { granted: [], missing: [] };
    const { resources, missing } = locatedOn(call, place, need, action, parameters);
    return {
        granted: resources.map((resource) => ({ action: action.name, resource })),
        missing,
        ...((0,dialects/* dialectNamed */.Gl)(call.dialect)?.neverRecords.includes('VersionId') === true &&
            need.versioned !== undefined &&
            !hasVersion && { perhaps: need.versioned })
    };
}


/***/ }),

/***/ 52669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ whenNeeded)
/* harmony export */ });
/** The first that fits holds. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html, and the like of the other operations */
const WHEN = [
    [/^iam:PassRole$/, 'it passes a role'],
    [/^kms:/, 'a customer managed key encrypts'],
    [/^s3-object-lambda:/, 'it goes through an Object Lambda access point'],
    [/^s3:BypassGovernanceRetention$/, 'it bypasses governance retention'],
    [/^s3:Put\w*Acl$/, 'it sets an ACL'],
    [/^s3:Put\w*Retention$/, 'it sets a retention period'],
    [/^s3:Put\w*LegalHold$/, 'it sets a legal hold'],
    [/^s3:Get\w*(?:Retention|LegalHold)$/, 'the answer is to tell the lock'],
    [/^s3:\w*Version$/, 'it names a version'],
    [/^dynamodb:\w+DataForReplication$/, 'a global table replicates the data'],
    [/^logs:Unmask$/, 'it asks for masked data']
];
/** @returns words that complete "needed if …" */
function whenNeeded(action, reference) {
    const known = WHEN.find(([pattern]) => pattern.test(action))?.[1];
    if (known !== undefined)
        return known;
    return reference.action(action)?.level === 'tagging'
        ? 'it sets tags'
        : 'its request carries what AWS checks with it';
}


/***/ })

};
