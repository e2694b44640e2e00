export const id = 6239;
export const ids = [6239];
export const modules = {

/***/ 59681:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  instrumentationFor: () => (/* binding */ instrumentationFor)
});

// EXTERNAL MODULE: ./lib/src/services/table.js + 77 modules
var table = __webpack_require__(15423);
;// CONCATENATED MODULE: ./lib/src/services/instrumentation/instructions.js
/** How each SDK is made to read the list, and what is set for OpenTelemetry, which has none. */

const SHARED = [
    'Save the JSON on standard output as xray-parameters.json beside the application. It names the request parameters',
    'that hold names and ARNs of resources; values of secrets, messages and items are not among them.',
    ''
];
const NODE = [
    ...SHARED,
    'Node (aws-xray-sdk-core 3), before the first call:',
    '',
    "  import AWSXRay from 'aws-xray-sdk-core'",
    "  AWSXRay.appendAWSWhitelist('./xray-parameters.json')",
    '  const client = AWSXRay.captureAWSv3Client(new SSMClient({}))'
];
const PYTHON = [
    ...SHARED,
    'Python (aws-xray-sdk 2), which has no function for it, after the imports and before the first call:',
    '',
    '  import json',
    '  from aws_xray_sdk.core import patch_all',
    '  from aws_xray_sdk.ext import boto_utils',
    '',
    "  with open('xray-parameters.json') as file:",
    "      for name, service in json.load(file)['services'].items():",
    "          known = boto_utils.whitelist['services'].setdefault(name, {'operations': {}})",
    "          known['operations'].update(service['operations'])",
    '  patch_all()'
];
const JAVA = [
    ...SHARED,
    'Java (AWS SDK 2 with aws-xray-recorder-sdk-aws-sdk-v2), for each client:',
    '',
    '  URL parameters = App.class.getResource("/xray-parameters.json");',
    '  TracingInterceptor xray = new TracingInterceptor(AWSXRay.getGlobalRecorder(), null, parameters);',
    '  SsmClient ssm = SsmClient.builder().overrideConfiguration(c -> c.addExecutionInterceptor(xray)).build();',
    '',
    'Remove aws-xray-recorder-sdk-aws-sdk-v2-instrumentor from the class path: it installs an interceptor of its own with',
    "the SDK's list, and the first interceptor wins. The list takes the place of the SDK's own."
];
const DOTNET = [
    ...SHARED,
    '.NET (AWSXRayRecorder.Handlers.AwsSdk 2), before any client is made:',
    '',
    '  using Amazon.XRay.Recorder.Handlers.AwsSdk;',
    '  AWSSDKHandler.RegisterXRayForAllServices("xray-parameters.json");',
    '',
    "The list takes the place of the SDK's own."
];
const INSTRUCTIONS = {
    node: NODE,
    python: PYTHON,
    java: JAVA,
    dotnet: DOTNET
};
/** The attributes that are read, in lines as wide as the others. */
function namesRead() {
    const lines = ['   Names that are read:'];
    const names = (0,table/* fieldsNamed */.X$)('opentelemetry');
    for (const [index, name] of names.entries()) {
        const last = lines.at(-1) ?? '';
        const next = ` ${name}${index === names.length - 1 ? '.' : ','}`;
        if (last.length + next.length > 118)
            lines.push(`  ${next}`);
        else
            lines[lines.length - 1] = last + next;
    }
    return lines;
}
const OPENTELEMETRY = [
    'OpenTelemetry has no list of parameters: each instrumentation records what it knows.',
    '',
    '1. Use one that records resources: ADOT (Node, Python), or @opentelemetry/instrumentation-aws-sdk 0.79 or later. Older',
    '   releases record no buckets, secrets, streams or state machines. opentelemetry-instrumentation-botocore records no',
    "   buckets and no function's alias; ADOT for Python does.",
    '',
    '2. On EC2, ECS and EKS let resource detectors name the workload: ADOT installs them, else add',
    '     Node    awsEc2Detector and awsEcsDetector of @opentelemetry/resource-detector-aws',
    '     Python  AwsEc2ResourceDetector and AwsEcsResourceDetector of opentelemetry-sdk-extension-aws',
    '   On Lambda nothing is to be set.',
    '',
    '3. Keep every trace of the tests: OTEL_TRACES_SAMPLER=parentbased_always_on. In Lambda the function must have active tracing.',
    '',
    '4. For operations whose resource no instrumentation records, set the attribute yourself, under a name that is read:',
    '     Node, AwsInstrumentation of @opentelemetry/instrumentation-aws-sdk:',
    '       preRequestHook: (span, { request }) => {',
    '         const { Bucket, SecretId } = request.commandInput',
    "         if (Bucket !== undefined) span.setAttribute('aws.s3.bucket', Bucket)",
    "         if (SecretId !== undefined) span.setAttribute('aws.secretsmanager.secret.arn', SecretId)",
    '       }',
    '     Python, BotocoreInstrumentor:',
    '       def request_hook(span, service_name, operation_name, api_params):',
    "           if 'Bucket' in api_params:",
    "               span.set_attribute('aws.s3.bucket', api_params['Bucket'])",
    ...namesRead(),
    '',
    '5. The collector’s awsxray exporter needs no setting: attributes that are not indexed arrive as metadata, which is read.'
];

;// CONCATENATED MODULE: ./lib/src/services/instrumentation/whitelist.js

/** The whole list for one SDK. */
function whitelistFor(sdk) {
    // several clients may have one name: both versions of SES are `email` in Python
    const services = new Map();
    for (const [client, service] of (0,table/* clientsKnown */.GJ)()) {
        const entries = services.get(service.called[sdk]) ?? new Map();
        services.set(service.called[sdk], entries);
        addEntries(entries, client, service, sdk);
    }
    const sorted = [...services].map(([name, entries]) => [
        name,
        { operations: Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) }
    ]);
    return { services: Object.fromEntries(sorted) };
}
function addEntries(entries, client, service, sdk) {
    const entry = (operation) => {
        const name = operationName(operation, client, sdk);
        const known = entries.get(name) ?? {};
        entries.set(name, known);
        return known;
    };
    const answers = service.answers ?? {};
    for (const [parameter, operations] of Object.entries(service.parameters)) {
        for (const operation of (0,table/* namesIn */.wX)(operations)) {
            // .NET writes the request's parameters over the answer's
            const isAnswered = (0,table/* namesIn */.wX)(answers[parameter] ?? '').includes(operation);
            if (sdk === 'dotnet' && isAnswered)
                continue;
            record(entry(operation), parameter, operation, client, sdk);
        }
    }
    for (const [field, operations] of Object.entries(answers)) {
        for (const operation of (0,table/* namesIn */.wX)(operations))
            (entry(operation).response_parameters ??= []).push(field);
    }
    for (const [operation, anyway] of Object.entries(service.recordedAnyway ?? {})) {
        recordAnyway(entry(operation), anyway);
    }
}
/** The request classes of .NET's S3 client are not all called like the operation. */
const DOTNET_S3 = {
    CreateBucket: 'PutBucket',
    CreateMultipartUpload: 'InitiateMultipartUpload',
    HeadObject: 'GetObjectMetadata',
    ListObjectVersions: 'ListVersions',
    UploadPartCopy: 'CopyPart'
};
const COPIES = new Set(['CopyObject', 'UploadPartCopy']);
/** How the request classes of Java and .NET name the two buckets of a copy. */
const COPY_PARAMETERS = ['SourceBucket', 'SourceVersionId', 'DestinationBucket'];
function operationName(operation, client, sdk) {
    if (sdk === 'node')
        return lowerFirst(operation);
    return sdk === 'dotnet' && client === 's3' ? (DOTNET_S3[operation] ?? operation) : operation;
}
function record(entry, parameter, operation, client, sdk) {
    const request = (name) => {
        const known = (entry.request_parameters ??= []);
        if (!known.includes(name))
            known.push(name);
    };
    if (client !== 's3' || parameter !== 'Bucket') {
        const isRenamed = client === 's3' && sdk === 'dotnet' && parameter === 'CopySource';
        // the API's own spelling (stateMachineArn), but for the properties of .NET's classes (StateMachineArn)
        if (!isRenamed)
            request(sdk === 'dotnet' ? upperFirst(parameter) : parameter);
        return;
    }
    if (COPIES.has(operation) && (sdk === 'java' || sdk === 'dotnet'))
        COPY_PARAMETERS.forEach(request);
    if (sdk === 'java')
        request('Bucket');
    else if (sdk === 'dotnet') {
        if (!COPIES.has(operation))
            request('BucketName');
    }
    else
        entry.request_descriptors = { ...entry.request_descriptors, Bucket: { rename_to: 'bucket_name' } };
}
function recordAnyway(entry, anyway) {
    if (anyway.request !== undefined)
        (entry.request_parameters ??= []).push(...anyway.request);
    if (anyway.response !== undefined)
        (entry.response_parameters ??= []).push(...anyway.response);
    const inRequest = descriptors(anyway.requestKeys, anyway.requestCounts);
    if (inRequest !== undefined)
        entry.request_descriptors = { ...entry.request_descriptors, ...inRequest };
    const inResponse = descriptors(undefined, anyway.responseCounts);
    if (inResponse !== undefined)
        entry.response_descriptors = inResponse;
}
function descriptors(keys = {}, counts = {}) {
    const all = [
        ...Object.entries(keys).map(([name, field]) => [
            name,
            { map: true, get_keys: true, rename_to: field }
        ]),
        ...Object.entries(counts).map(([name, field]) => [
            name,
            { list: true, get_count: true, rename_to: field }
        ])
    ];
    return all.length === 0 ? undefined : Object.fromEntries(all);
}
function lowerFirst(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}
function upperFirst(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./lib/src/cli/commands/instrument.js
/** `xray-privilege-scan instrument <sdk>`: how to let traces show the resources that they do not show by default. */


function instrumentationFor(sdk) {
    return sdk === 'opentelemetry'
        ? { output: `${OPENTELEMETRY.join('\n')}\n`, instructions: [] }
        : { output: `${JSON.stringify(whitelistFor(sdk), null, 2)}\n`, instructions: INSTRUCTIONS[sdk] };
}


/***/ }),

/***/ 96479:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Lists in a map: time grows with what is added, and not with how long a list is already. */
/** Adds to the list of a key. */
function addTo(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Things by a key that they have, in their order. */
function grouped(things, keyOf) {
    const groups = new Map();
    for (const thing of things)
        addTo(groups, keyOf(thing), thing);
    return groups;
}


/***/ })

};
