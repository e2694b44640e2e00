export const id = 992;
export const ids = [992];
export const modules = {

/***/ 30992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ DIALECTS),
  Ao: () => (/* binding */ callIn),
  Gl: () => (/* binding */ dialectNamed)
});

// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
// EXTERNAL MODULE: ./lib/src/kit/clean-text.js
var clean_text = __webpack_require__(79410);
;// CONCATENATED MODULE: ./lib/src/traces/outcome.js
/** What became of a call: by the words of the document alone, in the forms in which each SDK writes them. */


/**
 * Error types and codes with which AWS services refuse a caller for want of a permission. The HTTP status does not tell: DynamoDB
 * and KMS answer 400. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const DENIED_TYPE = /^(AccessDenied|AccessDeniedException|AccessDeniedError|AccessDeniedFault|AuthorizationError|AuthorizationErrorException|AuthorizationException|UnauthorizedOperation|UnauthorizedException|ForbiddenException|Forbidden|NotAuthorized|UnauthorizedAccess|ClientAccessDenied)$/;
const DENIED_MESSAGE = /is not authorized to perform: |you are not authorized to perform this operation/i;
/**
 * Where the SDKs put a service's code into the text of a message: botocore, Go, Java, .NET, PHP, and the debug form of Rust, each
 * behind words of its own.
 */
const CODES = [
    /^An error occurred \(([A-Za-z0-9._-]+)\)/,
    /\bapi error ([A-Za-z0-9._-]+)(?::|$)/,
    /\b(?:AWS )?Error Code: ([A-Za-z0-9._-]+)/i,
    /<Code>([A-Za-z0-9._-]+)<\/Code>/,
    /(?:^|\s)([A-Za-z0-9]+) \((?:client|server)\):/,
    /\bcode: Some\("([A-Za-z0-9._-]+)"\)/,
    /\bunhandled error \(([A-Za-z0-9._-]+)\)/,
    /\b(?:Unhandled exception of type: |exception of type )(?:[A-Za-z0-9_]+::)*([A-Za-z0-9]+)/
];
/** Java, Kotlin, .NET and Go write the status of the answer into the message. */
const STATUS = /\bStatus ?Code: (\d{3})\b/i;
/** S3's words for a refusal, where an SDK leaves out its code. */
const S3_DENIED = /\bAccess Denied\b/;
/**
 * Types that say that nothing was sent: botocore's, Node's system errors, Ruby's and Java's.
 * https://github.com/boto/botocore/blob/develop/botocore/exceptions.py https://nodejs.org/api/errors.html#common-system-errors
 */
const UNSENT_TYPE = /^(ParamValidationError|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EndpointConnectionError|ConnectTimeoutError|NoCredentialsError|PartialCredentialsError|NoRegionError|CredentialsProviderError|CredentialsError|MissingCredentialsError|MissingRegionError|UnknownHostException|ConnectException|ConnectTimeoutException|ConstructionFailure)$/;
/** And messages: of Python, Node, Go, Java, Ruby, PHP (curl) and Rust. */
const UNSENT_MESSAGE = /\b(ECONNREFUSED|Could not connect to the endpoint URL|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Parameter validation failed|Could not load credentials|no such host|connect: connection refused|Connection refused|Unable to load credentials|failed to refresh cached credentials|failed to retrieve credentials|unable to sign request without credentials|Could not resolve host|cURL error [67]\b|Failed to open TCP connection|UnknownHostException|failed to construct request|dns error)/i;
const LONGEST = 500;
/** Exceptions looked at: a chain of causes is short. */
const MOST = 20;
/**
 * What became of a call, from its document.
 * @param silent what a call is of which the document has ended and shows neither answer nor error: `unsent` only for a dialect that
 * leaves out the answer for no other reason
 */
function outcomeOf(json, open, silent) {
    const errors = errorsIn(json);
    const status = statusOf(json, errors);
    const answered = status !== undefined;
    const codes = errors.flatMap((failure) => codesOf(failure).slice(0, 1));
    const failing = json['error'] === true ||
        json['fault'] === true ||
        json['throttle'] === true ||
        (answered && status >= 400);
    if (failing || codes.length > 0) {
        const refusal = refusedBy(errors, status);
        if (refusal !== undefined)
            return refusal;
        const [code] = codes;
        const messages = errors.map(({ message }) => message ?? '');
        if (!answered &&
            (codes.some((name) => UNSENT_TYPE.test(name)) ||
                messages.some((message) => UNSENT_MESSAGE.test(message)))) {
            return { outcome: 'unsent', error: outcome_short(code ?? 'no answer') };
        }
        return { outcome: 'failed', error: outcome_short(code ?? (answered ? `HTTP ${status}` : 'no answer')) };
    }
    if (answered)
        return { outcome: 'ok' };
    if (open)
        return { outcome: 'open' };
    // a request id proves an answer even where the instrumentation leaves out http
    return silent === 'ok' || (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)(json['aws'])?.['request_id']) !== undefined
        ? { outcome: 'ok' }
        : { outcome: 'unsent', error: 'no answer' };
}
/** The refusal among the errors of a call: an SDK may wrap the service's own in others. */
function refusedBy(errors, status) {
    for (const failure of errors) {
        const { message } = failure;
        const code = codesOf(failure).find((name) => DENIED_TYPE.test(name));
        if (message !== undefined && DENIED_MESSAGE.test(message))
            return denied(code ?? codesOf(failure)[0], message);
        if (code !== undefined)
            return denied(code, message);
        if (status === 403 && S3_DENIED.test(message ?? ''))
            return denied('AccessDenied', message);
    }
    // the answer to HeadObject has no body, so a 403 comes without a type, or with the status for one
    const codes = errors.flatMap((failure) => codesOf(failure).slice(0, 1));
    return status === 403 && codes.every((code) => /^(403|Forbidden)$/.test(code))
        ? denied('403', undefined)
        : undefined;
}
function statusOf(json, errors) {
    const shown = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['http'])?.['response'])?.['status'];
    // what is neither has no number, or makes none without failing
    const status = typeof shown === 'number' || typeof shown === 'string' ? Number(shown) : 0;
    if (status > 0)
        return status;
    for (const { message } of errors) {
        const told = STATUS.exec(message ?? '')?.[1];
        if (told !== undefined && told !== '000')
            return Number(told);
    }
    return undefined;
}
/** What the errors are called by the service, first, or else by the SDK. */
function codesOf({ type, message }) {
    const named = CODES.flatMap((pattern) => pattern.exec(message ?? '')?.[1] ?? []);
    return type === undefined ? named : [...named, type];
}
function denied(code, message) {
    const refused = refusalIn(message ?? '');
    return {
        outcome: 'denied',
        error: outcome_short(code ?? 'AccessDenied'),
        ...(message !== undefined && { message: outcome_short(message) }),
        ...(refused !== undefined && { refused })
    };
}
/** Exceptions, outermost first; the status of a span only where it recorded none. */
function errorsIn(json) {
    const cause = (0,traces_document/* record */.g1)(json['cause']);
    const list = Array.isArray(cause?.['exceptions']) ? cause['exceptions'].slice(0, MOST) : [];
    const errors = list.flatMap((exception) => {
        const json = (0,traces_document/* record */.g1)(exception);
        // classes are written with their module or namespace: botocore.exceptions.ClientError, Aws::S3::Errors::AccessDenied
        const type = (0,traces_document/* text */.Qq)(json?.['type'])
            ?.split(/[.:\\#]+/)
            .at(-1);
        const message = (0,traces_document/* text */.Qq)(json?.['message']);
        return type === undefined && message === undefined
            ? []
            : [{ ...(type !== undefined && { type }), ...(message !== undefined && { message }) }];
    });
    const message = (0,traces_document/* text */.Qq)(cause?.['message']);
    return errors.length > 0 || message === undefined ? errors : [{ message }];
}
/** A message, or an error's type, which is whatever the application threw. */
function outcome_short(words) {
    return (0,clean_text/* beginning */.I)((0,clean_text/* cleanMessage */.V)(words), LONGEST);
}
const REFUSAL = /is not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9]+)(?: on resource: "?([^\s"]+)"?)?/i;
const S3_OBJECT = /^(arn:[a-z0-9-]+:s3:::[^/]+\/).+$/s;
/** SNS writes `SNS:Publish`, S3 quotes the ARN. Object keys become `*`: they are too many, and a bucket is one line. */
function refusalIn(message) {
    const found = REFUSAL.exec(message);
    if (found?.[1] === undefined)
        return undefined;
    const named = found[2]?.replace(S3_OBJECT, '$1*');
    const resource = named === undefined ? undefined : (0,clean_text/* cleanMessage */.V)(named);
    return { action: found[1], ...(resource?.startsWith('arn:') && { resource }) };
}

;// CONCATENATED MODULE: ./lib/src/traces/dialects/attributes.js
/**
 * OpenTelemetry's attributes, wherever a document has them. The collector's exporter puts them into the default namespace of the metadata,
 * with its `index_all_attributes` into annotations, dots made underscores; X-Ray's own reading of OTLP leaves the namespace out and puts
 * `aws.*` into the block `aws`, without its prefix.
 * https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsxrayexporter
 */

/** The attributes of a document; undefined in one of an X-Ray SDK that has neither metadata nor annotations. */
function attributesOf(json) {
    const metadata = (0,traces_document/* record */.g1)(json['metadata']);
    const named = (0,traces_document/* record */.g1)(metadata?.['default']);
    const flat = metadata === undefined ? undefined : flatIn(metadata);
    const annotations = (0,traces_document/* record */.g1)(json['annotations']);
    const moved = movedInto((0,traces_document/* record */.g1)(json['aws']));
    const parts = [annotations, moved, flat, named].filter((part) => part !== undefined);
    return parts.length < 2 ? parts[0] : Object.assign({}, ...parts);
}
/** What is written besides namespaces, each of which is an object. */
function flatIn(metadata) {
    let flat;
    for (const name in metadata) {
        if ((0,traces_document/* record */.g1)(metadata[name]) === undefined)
            (flat ??= {})[name] = metadata[name];
    }
    return flat;
}
function movedInto(aws) {
    let moved;
    for (const name in aws) {
        if (name.includes('.'))
            (moved ??= {})[`aws.${name}`] = aws[name];
    }
    return moved;
}
/** The value of an attribute, also where its dots were made underscores. */
function attribute(attributes, name) {
    return attributes?.[name] ?? attributes?.[underscored(name)];
}
/** The value of the first attribute that is a text. */
function firstText(attributes, names) {
    for (const name of names) {
        const value = (0,traces_document/* text */.Qq)(attribute(attributes, name));
        if (value !== undefined)
            return value;
    }
    return undefined;
}
const spelled = new Map();
function underscored(name) {
    let known = spelled.get(name);
    if (known === undefined) {
        known = name.replaceAll(/[^A-Za-z0-9_]/g, '_');
        spelled.set(name, known);
    }
    return known;
}

// EXTERNAL MODULE: ./lib/src/reference/service-names.js + 1 modules
var service_names = __webpack_require__(9457);
// EXTERNAL MODULE: ./lib/src/services/table.js + 77 modules
var table = __webpack_require__(15423);
// EXTERNAL MODULE: ./lib/src/domain/partition.js
var partition = __webpack_require__(76553);
;// CONCATENATED MODULE: ./lib/src/traces/endpoint.js
/** What the host of an AWS API tells of a call. https://docs.aws.amazon.com/general/latest/gr/rande.html */
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
/** Of all partitions: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const AWS = /(?:^|\.)(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu))$/;
/** Labels between the service and the region or the domain, which name neither. */
const FORMS = new Set(['dualstack', 'vpce', 'fips']);
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
]);
/** Interface endpoints stand before the service: https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html */
const INTERFACE_ENDPOINT = /^vpce-(?!svc-)/;
/** Services that customers offer by themselves, and websites in buckets. */
const NO_API = /^vpce-svc-|^s3-website/;
/**
 * @param address a host with or without port, or a URL
 * @returns undefined for what is no host of AWS's APIs
 */
function endpointIn(address) {
    const url = urlIn(address);
    if (url === undefined || !AWS.test(url.hostname))
        return undefined;
    const labels = url.hostname
        .replace(AWS, '')
        .split('.')
        .filter((label) => label !== '' && !FORMS.has(label));
    // a bucket may be called like a region
    const position = S3.has(labels.at(-1) ?? '') ? -1 : labels.findLastIndex(isRegion);
    const [, oldRegion] = OLD_S3.exec(labels[position] ?? '') ?? [];
    const region = oldRegion ?? labels[position];
    // https://eu-west-1.queue.amazonaws.com, and hosts without a region
    const place = oldRegion !== undefined ? position : position > 0 ? position - 1 : labels.length - 1;
    const service = oldRegion === undefined ? labels[place] : 's3';
    const before = labels.slice(0, place);
    const isBehind = oldRegion === undefined && position > 0 && position < labels.length - 1;
    if (service === undefined || service === region || isBehind || NO_API.test(service))
        return undefined;
    if (CUSTOMERS.has(service) && before.some((label) => !INTERFACE_ENDPOINT.test(label)))
        return undefined;
    const bucket = S3.has(service) ? bucketIn(url, before) : undefined;
    return {
        service: ALIASES.get(service) ?? service.replace(/-fips$/, ''),
        ...(region !== undefined && { region }),
        ...(bucket !== undefined && { bucket })
    };
}
/** Hosts that are called otherwise than their service. */
const ALIASES = new Map([
    ['ddb', 'dynamodb'],
    ['queue', 'sqs'],
    ['s3-accelerate', 's3'],
    ['s3-accesspoint', 's3']
]);
const S3 = new Set(['s3', 's3-accelerate']);
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
const OLD_S3 = /^s3-(?!website-)([a-z]{2,}(?:-[a-z]+)+-\d+)$/;
function isRegion(label) {
    return REGION.test(label) || OLD_S3.test(label);
}
/** @param before the labels before that of S3 */
function bucketIn(url, before) {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
    const own = before.findIndex((label) => INTERFACE_ENDPOINT.test(label));
    if (own >= 0 && before[own - 1] !== 'bucket')
        return undefined;
    const name = (own < 0 ? before : before.slice(0, own - 1)).join('.');
    if (name !== '')
        return name;
    const [first = ''] = url.pathname.slice(1).split('/');
    return /^[a-z0-9][a-z0-9.-]{2,62}$/.test(first) ? first : undefined;
}
function urlIn(address) {
    const url = address.includes('://') ? address : `https://${address}`;
    return URL.canParse(url) ? new URL(url) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/traces/dialects/values.js
/** Values of fields and attributes, in the forms that instrumentations give them. */
/** Stands for a value of which only the presence counts. */
const PRESENT = ['present'];
/** Python writes the keys of a dict as one text: `dict_keys(['orders', 'audit'])`. */
const DICT_KEYS = /^dict_keys\(\[(.*)\]\)$/s;
const QUOTED = /'([^']*)'|"([^"]*)"/g;
/** The texts of a field that holds one or several; none of anything else. */
function valuesOf(value) {
    if (Array.isArray(value))
        return value.filter((item) => typeof item === 'string' && item !== '').sort();
    if (typeof value !== 'string' || value === '')
        return [];
    const keys = DICT_KEYS.exec(value)?.[1];
    if (keys === undefined)
        return [value];
    return [...keys.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '').sort();
}

;// CONCATENATED MODULE: ./lib/src/traces/dialects/elsewhere.js




/** Where the instrumentations write the address of the request. Go writes a queue's whole URL as the peer. */
const ADDRESSES = ['server.address', 'net.peer.name', 'url.full', 'http.url'];
/** The address of the request that a document of any dialect shows in its block `http`: one or none. */
function requested(json) {
    const url = (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['http'])?.['request'])?.['url']);
    return url === undefined ? [] : [url];
}
/** The addresses that a call's document shows. */
function addressesIn(json, attributes) {
    return [...requested(json), ...ADDRESSES.flatMap((name) => (0,traces_document/* text */.Qq)(attribute(attributes, name)) ?? [])];
}
/** The region whose endpoint was called. */
function regionIn(addresses) {
    for (const address of addresses) {
        const region = endpointIn(address)?.region;
        if (region !== undefined)
            return region;
    }
    return undefined;
}
/**
 * The parameter that the type of a remote resource stands for. Of functions the identifier may be an alias's name, so that it is not read.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AppSignals-StandardMetrics.html
 */
const REMOTE = new Map(Object.entries({
    'AWS::S3::Bucket': 'Bucket',
    'AWS::DynamoDB::Table': 'TableName',
    'AWS::SQS::Queue': 'QueueName',
    'AWS::SNS::Topic': 'TopicName',
    'AWS::Kinesis::Stream': 'StreamName',
    'AWS::Lambda::EventSourceMapping': 'UUID',
    'AWS::SecretsManager::Secret': 'SecretId',
    'AWS::Bedrock::Agent': 'AgentId',
    'AWS::Bedrock::KnowledgeBase': 'KnowledgeBaseId',
    'AWS::Bedrock::DataSource': 'DataSourceId',
    'AWS::Bedrock::Guardrail': 'GuardrailId'
}));
/** Types of which the primary identifier of CloudFormation is the ARN that a parameter takes. */
const REMOTE_ARN = new Map(Object.entries({
    'AWS::SNS::Topic': 'TopicArn',
    'AWS::StepFunctions::StateMachine': 'StateMachineArn',
    'AWS::StepFunctions::Activity': 'ActivityArn',
    'AWS::SecretsManager::Secret': 'SecretId'
}));
/**
 * What is shown besides the attributes of resources, which go before it.
 * @param service IAM's prefix, where the name of the service is known
 */
function shownElsewhere(service, json, attributes) {
    return {
        ...remote(attributes),
        ...(service === 'sns' && topic(attributes)),
        ...(service === 's3' && bucket(json, attributes)),
        ...(service === 'dynamodb' && elsewhere_table(attributes))
    };
}
/**
 * The queue of a call. Newer exporters write its name where older ones wrote its URL, and keep the URL in http: that alone tells the account.
 * @param known what the attributes of queues show
 */
function queueShown(json, attributes, known) {
    const recorded = known['QueueUrl']?.[0] ?? (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)(json['aws'])?.['queue_url']);
    const candidates = [recorded, ...addressesIn(json, attributes)];
    const url = candidates.find((candidate) => candidate !== undefined && /\/\d{12}\/[^/?]+$/.test(candidate));
    if (url !== undefined)
        return { QueueUrl: [url] };
    const name = recorded ?? (known['QueueName'] === undefined ? firstText(attributes, DESTINATIONS) : undefined);
    return name === undefined ? {} : { QueueUrl: [name] };
}
const DESTINATIONS = ['messaging.destination.name', 'messaging.destination'];
/** A message goes to a topic or to a phone number; the number itself is not kept. */
function topic(attributes) {
    const destinations = DESTINATIONS.flatMap((name) => (0,traces_document/* text */.Qq)(attribute(attributes, name)) ?? []);
    const arn = destinations.find((destination) => destination.startsWith('arn:'));
    if (arn !== undefined)
        return { TopicArn: [arn] };
    if (destinations.some((destination) => /^\+?\d+$|^phone_number/.test(destination)))
        return { PhoneNumber: PRESENT };
    const name = destinations.find((destination) => /^[A-Za-z0-9_-]{1,256}(\.fifo)?$/.test(destination));
    return name === undefined ? {} : { TopicName: [name] };
}
function bucket(json, attributes) {
    for (const address of addressesIn(json, attributes)) {
        const name = endpointIn(address)?.bucket;
        if (name !== undefined)
            return { Bucket: [name] };
    }
    return {};
}
/** Ruby writes the table by the conventions of databases. https://opentelemetry.io/docs/specs/semconv/database/dynamodb/ */
function elsewhere_table(attributes) {
    const names = valuesOf(attribute(attributes, 'db.collection.name'));
    return names.length === 0 ? {} : { TableName: names };
}
function remote(attributes) {
    const type = firstText(attributes, ['aws.remote.resource.type']) ?? '';
    const identifier = firstText(attributes, ['aws.remote.resource.identifier']);
    const primary = firstText(attributes, ['aws.remote.resource.cfn.primary.identifier']);
    const byArn = REMOTE_ARN.get(type);
    const byName = REMOTE.get(type);
    return {
        ...(byName !== undefined && identifier !== undefined && { [byName]: [identifier] }),
        ...(byArn !== undefined && primary?.startsWith('arn:') === true && { [byArn]: [primary] })
    };
}

;// CONCATENATED MODULE: ./lib/src/traces/dialects/not-understood.js

/** @param why completes "it is not understood: …" */
function notUnderstood(service, why) {
    return { service, operation: 'unknown operation', parameters: {}, outcome: 'ok', notUnderstood: why };
}
/** The request to the first of these addresses that is an endpoint of AWS. */
function plainRequest(addresses) {
    for (const address of addresses) {
        const endpoint = endpointIn(address);
        if (endpoint === undefined)
            continue;
        const { service, region } = endpoint;
        const where = region === undefined ? '' : ` in ${region}`;
        return {
            ...notUnderstood(service, `it is a plain HTTP request to ${service}${where}`),
            ...(region !== undefined && { region })
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/traces/dialects/opentelemetry.js









/** `aws.service` is what .NET wrote before there were attributes of rpc. */
const SERVICE = ['rpc.service', 'aws.service'];
const openTelemetry = {
    name: 'opentelemetry',
    title: 'OpenTelemetry',
    neverRecords: ['VersionId'],
    call: callOf,
    resembling,
    traits: traitsOf,
    spans: {
        service: SERVICE,
        operation: ['rpc.method'],
        isCall: (attributes) => SYSTEMS.some((name) => isAwsApi((0,traces_document/* text */.Qq)(attributes[name]))) ||
            (0,traces_document/* text */.Qq)(attributes['aws.service']) !== undefined,
        // https://opentelemetry.io/docs/specs/semconv/resource/
        process: [
            'cloud.platform',
            'service.namespace',
            'service.name',
            'service.instance.id',
            'faas.name',
            'aws.ecs.task.arn',
            'k8s.pod.name',
            'k8s.pod.uid',
            'container.id',
            'host.id'
        ],
        shared: ['cloud.platform', 'service.namespace', 'host.id']
    }
};
/** Attributes have names of their own, which the table of services has. */
const SPELLING = { dialect: 'opentelemetry', fields: () => [] };
/** Where the region of the call stands; the resource's own region only tells where the workload runs. */
const REGIONS = ['aws.region', 'cloud.region', 'aws.auth.region', 'aws.remote.resource.region'];
/** Any of them makes a document one of OpenTelemetry. */
const WORDS = [
    'rpc.system',
    'rpc.system.name',
    'aws.span.kind',
    'span.kind',
    'aws.remote.service',
    'aws.service'
];
/** What an X-Ray SDK wrote stays so, whatever attributes AWS adds to it on its way to aws/spans. */
function wasSegment(json) {
    return (0,traces_document/* record */.g1)(json['span'])?.['segment'] === true;
}
/** Conventions since 1.37 call it `rpc.system.name`. https://opentelemetry.io/docs/specs/semconv/cloud-providers/aws-sdk/ */
const SYSTEMS = ['rpc.system', 'rpc.system.name'];
function isAwsApi(system) {
    return system?.toLowerCase() === 'aws-api';
}
/** Application Signals writes `AWS::DynamoDB`, but of an invoked function its name. */
const REMOTE_SERVICE = /^AWS::(.+)$/;
function remoteService(attributes) {
    return REMOTE_SERVICE.exec(firstText(attributes, ['aws.remote.service']) ?? '')?.[1];
}
function callOf(json) {
    const attributes = attributesOf(json);
    if (attributes === undefined || wasSegment(json))
        return undefined;
    if (!WORDS.some((word) => attribute(attributes, word) !== undefined))
        return undefined;
    const system = firstText(attributes, SYSTEMS);
    // what answers a call is none
    if ((0,traces_document/* record */.g1)(json['span'])?.['kind'] === 'SERVER')
        return 'none';
    const remote = remoteService(attributes);
    // nor is an HTTP span below a call
    const isOfAws = json['namespace'] === 'aws' || remote !== undefined;
    if (system === undefined ? !isOfAws : !isAwsApi(system))
        return undefined;
    const aws = (0,traces_document/* record */.g1)(json['aws']);
    const method = (0,traces_document/* text */.Qq)(aws?.['operation']) ?? firstText(attributes, ['rpc.method', 'aws.remote.operation']) ?? '';
    // `DynamoDB/GetItem` in newer conventions
    const [, before, operation = method] = /^(.+)\/([^/]+)$/.exec(method) ?? [];
    const service = firstText(attributes, SERVICE) ?? before ?? remote ?? (0,traces_document/* text */.Qq)(json['name']);
    if (operation === '' || service === undefined)
        return undefined;
    const region = (0,traces_document/* text */.Qq)(aws?.['region']) ?? firstText(attributes, REGIONS) ?? regionIn(addressesIn(json, attributes));
    return {
        service,
        operation,
        ...(region !== undefined && { region }),
        parameters: shown(json, aws, attributes, service, operation),
        ...(isShortened(service) && { shortened: ['FunctionName'] }),
        dialect: 'opentelemetry',
        ...outcomeOf(json, (0,traces_document/* isOpen */.nT)(json), 'ok')
    };
}
/** Names under which the SDKs' own instrumentations, and those of them, write spans. */
const SDK_SCOPE = /aws[-_. /]?sdk|awssdk|aws-lambda-go|amazon\.aws|aws\.smithy|smithy|botocore|boto3|otelaws/i;
/** Attributes that only calls to AWS have: those that show resources by the table of services, and what AWS answers with. */
const OF_CALLS = new Set([
    ...(0,table/* fieldsNamed */.X$)('opentelemetry').filter((name) => name.startsWith('aws.')),
    'aws.request_id',
    'aws.request.id',
    'aws.requestId',
    'aws.extended_request_id',
    'aws.request.extended_id',
    'aws.service.name',
    'aws.service.api',
    'aws.service.identifier'
]);
function resembling(json) {
    if (wasSegment(json))
        return undefined;
    const attributes = attributesOf(json);
    const { kind } = (0,traces_document/* record */.g1)(json['span']) ?? {};
    const { namespace } = json;
    const name = firstText(attributes, SERVICE) ?? (0,traces_document/* text */.Qq)(json['name']) ?? 'unknown';
    const system = firstText(attributes, SYSTEMS);
    if (isAwsApi(system))
        return notUnderstood(name, 'it is aws-api and names no operation');
    // of the namespace aws X-Ray's own words tell more
    if (namespace === 'aws')
        return undefined;
    const isAsked = namespace === 'remote' || kind === 'CLIENT' || kind === 'PRODUCER';
    const request = isAsked ? plainRequest(addressesIn(json, attributes)) : undefined;
    // what says that it is gRPC is no call to AWS, whatever its service is called
    if (request !== undefined || system !== undefined)
        return request ?? 'none';
    return byService(attributes) ?? (isAsked ? byTraces(json, attributes, name) : undefined);
}
/** A service of AWS in an attribute of remote calls, beside which nothing says of which system the call is. */
function byService(attributes) {
    const names = [
        firstText(attributes, SERVICE),
        /^(.+)\/[^/]+$/.exec(firstText(attributes, ['rpc.method']) ?? '')?.[1],
        remoteService(attributes)
    ];
    const service = names.find((name) => name !== undefined && (0,service_names/* entriesNamed */.G)(name).length > 0);
    return service === undefined
        ? undefined
        : notUnderstood(service, 'it names a service of AWS and no rpc.system');
}
/** What a call leaves in a span that has no attribute of remote calls: the database, a resource of AWS, the library that wrote it. */
function byTraces(json, attributes, name) {
    const database = firstText(attributes, ['db.system', 'db.system.name']);
    if (database === 'dynamodb' || database === 'aws.dynamodb')
        return notUnderstood('DynamoDB', 'it is a database span of DynamoDB without rpc attributes');
    // frameworks of agents write spans of their own for the models that they ask
    const models = firstText(attributes, ['gen_ai.provider.name', 'gen_ai.system']);
    if (models === 'aws.bedrock' || models === 'aws_bedrock')
        return notUnderstood('Bedrock Runtime', 'it asks a model of Bedrock and has no rpc attributes');
    for (const each in attributes) {
        if (OF_CALLS.has(each))
            return notUnderstood(name, `it has the attribute ${each} and names no operation`);
    }
    const scope = (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)(json['span'])?.['scope']) ?? '';
    const isHttp = attribute(attributes, 'http.request.method') !== undefined;
    return SDK_SCOPE.test(scope) && !isHttp
        ? notUnderstood(name, 'an AWS SDK wrote it and it names no operation')
        : undefined;
}
function shown(json, aws, attributes, named, operation) {
    // in whatever spelling: `SQS`, `Sqs`, `AmazonSQS`, `SimpleQueueService`
    const service = (0,service_names/* entriesNamed */.G)(named)[0]?.prefix;
    const parameters = {};
    for (const [name, { parameter }] of (0,table/* fieldsOf */.Pf)(named, operation, SPELLING)) {
        const values = valuesOf(attribute(attributes, name));
        if (values.length > 0)
            parameters[parameter] ??= values;
    }
    if (service === 'dynamodb' && parameters['TableName'] === undefined) {
        const names = valuesOf(aws?.['table_names'] ?? aws?.['table_name']);
        if (names.length > 0)
            parameters['TableName'] = names;
    }
    if (service === 'sqs')
        Object.assign(parameters, queueShown(json, attributes, parameters));
    else
        delete parameters['QueueUrl'];
    for (const [parameter, values] of Object.entries(shownElsewhere(service, json, attributes)))
        parameters[parameter] ??= values;
    if (service === 'lambda')
        Object.assign(parameters, invoked(attributes));
    return parameters;
}
/** ADOT adds the name as it was given, but for JavaScript sometimes only the alias of it. */
function invoked(attributes) {
    const name = (0,traces_document/* text */.Qq)(attributes['faas.invoked_name']);
    const asGiven = (0,traces_document/* text */.Qq)(attributes['aws.lambda.function.name']);
    if (name === undefined || asGiven === undefined)
        return {};
    return asGiven.startsWith(`${name}:`) ? { FunctionName: [asGiven] } : {};
}
/** No instrumentation records Qualifier, and Python's leaves out a version or alias that the name had. */
function isShortened(service) {
    return (0,service_names/* entriesNamed */.G)(service)[0]?.prefix === 'lambda';
}
/** https://opentelemetry.io/docs/specs/semconv/resource/ : of the cloud, of an ECS task, of a host, of a service */
function traitsOf(json) {
    const attributes = attributesOf(json);
    if (attributes === undefined)
        return undefined;
    const resource = (name) => firstText(attributes, [`otel.resource.${name}`, name]);
    const platform = resource('cloud.platform') ?? '';
    const pod = resource('k8s.pod.name') ?? resource('k8s.pod.uid');
    return {
        functions: [
            (0,traces_document/* text */.Qq)(attributes['cloud.resource_id']),
            resource('cloud.resource_id'),
            resource('faas.id'),
            resource('aws.lambda.invoked_arn'),
            functionByParts(resource)
        ],
        stateMachine: resource('cloud.resource_id'),
        agentRuntime: resource('cloud.resource_id'),
        family: resource('aws.ecs.task.family'),
        taskArn: resource('aws.ecs.task.arn') ?? resource('aws.ecs.cluster.arn'),
        revision: resource('aws.ecs.task.revision'),
        instance: platform === 'aws_ec2' ? resource('host.id') : undefined,
        isContainer: platform === 'aws_ecs' || platform === 'aws_eks' || pod !== undefined,
        zone: resource('cloud.availability_zone'),
        region: resource('cloud.region'),
        account: resource('cloud.account.id'),
        // a function has a role of its own, and an ARN where the whole of it is shown
        ...(platform !== 'aws_lambda' && resource('faas.name') === undefined && application(resource))
    };
}
/** The function that runs the process, where its name stands beside its account and region. */
function functionByParts(resource) {
    const [name, region, account] = [
        resource('faas.name'),
        resource('cloud.region'),
        resource('cloud.account.id')
    ];
    if (name === undefined || region === undefined || account === undefined)
        return undefined;
    if (resource('cloud.provider') !== 'aws' && resource('cloud.platform') !== 'aws_lambda')
        return undefined;
    return `arn:${(0,partition/* partitionOf */.i)(region)}:lambda:${region}:${account}:function:${name}`;
}
/** https://opentelemetry.io/docs/specs/semconv/resource/service/ and, of pods, https://opentelemetry.io/docs/specs/semconv/resource/k8s/ */
function application(resource) {
    const service = resource('service.name');
    // an SDK that was told no name writes unknown_service
    if (service === undefined || service.startsWith('unknown_service'))
        return {};
    const [namespace, account] = [resource('k8s.namespace.name'), resource('k8s.serviceaccount.name')];
    return {
        service,
        namespace: resource('service.namespace'),
        serviceAccount: namespace === undefined || account === undefined ? undefined : `${namespace}/${account}`
    };
}

;// CONCATENATED MODULE: ./lib/src/traces/dialects/xray-sdk.js






const xraySdk = {
    name: 'x-ray-sdk',
    title: 'the X-Ray SDKs',
    neverRecords: [],
    call: xray_sdk_callOf,
    resembling: xray_sdk_resembling,
    // in aws/spans API Gateway's own call of a function carries a service name that no SDK writes
    madeBy: ({ service, operation }) => service === 'awslambda' && operation === 'Invoke' ? 'AWS::ApiGateway' : undefined,
    traits: xray_sdk_traitsOf
};
/** `SecretId` as the SDKs write it: `secret_id`; runs of capitals stay together or fall apart, as each SDK has it. */
function fieldNames(parameter) {
    const together = parameter
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase();
    const apart = parameter.replaceAll(/(?!^)([A-Z])/g, '_$1').toLowerCase();
    // the SDK for Java parts words only after a small letter
    const afterSmall = parameter.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
    return [...new Set([together, apart, afterSmall])];
}
const xray_sdk_SPELLING = { dialect: 'x-ray-sdk', fields: fieldNames };
/** Parameters of which only the presence counts: their values are many (versions) or personal (phone numbers). */
const PRESENCE_ONLY = new Set(['VersionId', 'CopySourceVersionId', 'PhoneNumber']);
/** None: local work, HTTP to elsewhere, no operation. */
function xray_sdk_callOf(json) {
    if (json['namespace'] !== 'aws')
        return undefined;
    const aws = (0,traces_document/* record */.g1)(json['aws']);
    const operation = (0,traces_document/* text */.Qq)(aws?.['operation']);
    const service = (0,traces_document/* text */.Qq)(json['name']);
    if (aws === undefined || operation === undefined || service === undefined)
        return undefined;
    const region = (0,traces_document/* text */.Qq)(aws['region']);
    const account = (0,traces_document/* text */.Qq)(aws['account_id']);
    return {
        service,
        operation,
        ...(region !== undefined && { region }),
        ...(account !== undefined && { account }),
        parameters: parametersOf(service, operation, aws),
        dialect: 'x-ray-sdk',
        // Python's SDK leaves neither http nor a request id when nothing was sent
        ...outcomeOf(json, (0,traces_document/* isOpen */.nT)(json), 'unsent')
    };
}
/** A subsegment of the namespace aws that names no operation, or a request to AWS that no SDK made. */
function xray_sdk_resembling(json) {
    const name = (0,traces_document/* text */.Qq)(json['name']) ?? 'unknown';
    const namespace = (0,traces_document/* text */.Qq)(json['namespace']);
    const operation = (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)(json['aws'])?.['operation']);
    // `local` is what an application writes of itself
    if (operation !== undefined && namespace !== 'aws' && namespace !== 'local')
        return notUnderstood(name, 'it has an operation of AWS and is not of the namespace aws');
    if (namespace?.toLowerCase() === 'aws')
        return notUnderstood(name, 'it is of the namespace aws and names no operation');
    return namespace === 'remote' ? plainRequest(requested(json)) : undefined;
}
function parametersOf(service, operation, aws) {
    const fields = (0,table/* fieldsOf */.Pf)(service, operation, xray_sdk_SPELLING);
    const parameters = {};
    const ranks = {};
    for (const field in aws) {
        const known = fields.get(field);
        if (known === undefined || known.rank > (ranks[known.parameter] ?? Infinity))
            continue;
        const values = valuesOf(aws[field]);
        if (values.length === 0)
            continue;
        const { parameter, rank } = known;
        ranks[parameter] = rank;
        if (PRESENCE_ONLY.has(parameter))
            parameters[parameter] = PRESENT;
        else if (parameter === 'CopySource')
            Object.assign(parameters, copySource(values[0] ?? ''));
        else
            parameters[parameter] = values;
    }
    return parameters;
}
/**
 * `bucket/key?versionId=v`, `/bucket/key`, or an access point's ARN followed by `/object/key`: the bucket (or access point) alone,
 * and whether a version was asked for. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
function copySource(encoded) {
    const source = decoded(encoded);
    const [path = ''] = source.split('?');
    const bucket = path.startsWith('arn:')
        ? path.replace(/\/object\/.*$/s, '')
        : path.replace(/^\//, '').replace(/\/.*$/s, '');
    if (bucket === '')
        return {};
    return { CopySource: [bucket], ...(/[?&]versionId=/.test(source) && { CopySourceVersionId: PRESENT }) };
}
/** The API wants the source URL-encoded; not every caller heeds that. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const CONTAINER = /^AWS::(ECS|EKS)\b/;
/** https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html#api-segmentdocuments-aws */
function xray_sdk_traitsOf(json) {
    const aws = (0,traces_document/* record */.g1)(json['aws']);
    const isOfLambda = json['origin'] === 'AWS::Lambda';
    const isOfStates = json['origin'] === 'AWS::StepFunctions::StateMachine';
    if (aws === undefined && !isOfLambda && !isOfStates)
        return undefined;
    const ecs = (0,traces_document/* record */.g1)(aws?.['ecs']);
    const ec2 = (0,traces_document/* record */.g1)(aws?.['ec2']);
    return {
        functions: [(0,traces_document/* text */.Qq)(aws?.['function_arn']), isOfLambda ? (0,traces_document/* text */.Qq)(json['resource_arn']) : undefined],
        stateMachine: isOfStates ? (0,traces_document/* text */.Qq)(json['resource_arn']) : undefined,
        family: (0,traces_document/* text */.Qq)(ecs?.['task_family']),
        taskArn: (0,traces_document/* text */.Qq)(ecs?.['task_arn']),
        instance: (0,traces_document/* text */.Qq)(ec2?.['instance_id']),
        isContainer: ecs !== undefined || (0,traces_document/* record */.g1)(aws?.['eks']) !== undefined || CONTAINER.test((0,traces_document/* text */.Qq)(json['origin']) ?? ''),
        zone: (0,traces_document/* text */.Qq)(ec2?.['availability_zone']),
        account: (0,traces_document/* text */.Qq)(aws?.['account_id'])
    };
}

;// CONCATENATED MODULE: ./lib/src/traces/dialects/dialects.js


/**
 * In the order in which they are asked, those with words of their own before those that read whatever is left. Where a document shows one
 * thing in several dialects, the first counts.
 */
const DIALECTS = [openTelemetry, xraySdk];
/** The call that a document stands for, and the AWS service that made it where its dialect tells: from the first dialect that can read it. */
function callIn(json) {
    for (const dialect of DIALECTS) {
        const call = dialect.call(json);
        if (call === 'none')
            return undefined;
        if (call !== undefined)
            return { call, madeBy: dialect.madeBy?.(call) };
    }
    return undefined;
}
/** The dialect that a call names; undefined for none. */
function dialectNamed(name) {
    return DIALECTS.find((dialect) => dialect.name === name);
}


/***/ })

};
