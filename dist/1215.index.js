export const id = 1215;
export const ids = [1215];
export const modules = {

/***/ 71215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ needsOf)
});

// EXTERNAL MODULE: ./lib/src/reference/rules/index.js + 35 modules
var rules = __webpack_require__(64548);
// EXTERNAL MODULE: ./lib/src/reference/service-names.js + 1 modules
var service_names = __webpack_require__(9457);
;// CONCATENATED MODULE: ./lib/src/permissions/locator.js
/** The one value of a parameter, if the trace has it. */
function value(parameters, name) {
    return parameters[name]?.[0];
}
/** The values of the first of these parameters that the trace has. */
function firstShown(parameters, names) {
    for (const name of names) {
        const values = parameters[name];
        if (values !== undefined && values.length > 0)
            return values;
    }
    return undefined;
}
function hasType(types, name) {
    return types.some((type) => type.name === name);
}

;// CONCATENATED MODULE: ./lib/src/permissions/apigateway.js
/**
 * API Gateway's own API: every path is a resource, and the operation's name says which: CreateStage posts to `…/stages`, GetStage
 * gets `…/stages/NAME`. https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-iam-policy-examples.html
 */
const VERB = /^(Create|Delete|Get|Import|Put|Update|Export|Flush|Generate|Reimport|Reset|Tag|Test|Untag)/;
const SPECIAL = {
    DeleteAccessLogSettings: 'AccessLogSettings',
    DeleteCorsConfiguration: 'Cors',
    ExportApi: 'ExportedAPI',
    GenerateClientCertificate: 'ClientCertificates',
    GetTags: 'Tags',
    ImportApiKeys: 'ApiKeys',
    ImportApi: 'Apis',
    ImportDocumentationParts: 'DocumentationParts',
    ImportRestApi: 'RestApis',
    PutRestApi: 'RestApi',
    ReimportApi: 'Api',
    ResetAuthorizersCache: 'AuthorizersCache',
    TagResource: 'Tags',
    UntagResource: 'Tags'
};
/** What the reference has no format for: everything below the API's root. */
const ANYTHING = { name: 'any', formats: ['arn:${Partition}:apigateway:${Region}::/*'] };
const apigateway = {
    shownBy: 'the ids in the path of the request',
    locate: () => undefined,
    usualTypes(types, call) {
        if (types.length < 3)
            return types;
        const name = typeName(call.operation);
        const found = types.filter((type) => type.name === name);
        return found.length === 0 ? [ANYTHING] : found.map((type) => ofVersion(type, call));
    }
};
function typeName(operation) {
    const special = SPECIAL[operation];
    if (special !== undefined)
        return special;
    const noun = operation.replace(VERB, '');
    return operation.startsWith('Create') ? `${noun}s` : noun;
}
/** The first version has REST APIs below `/restapis`, the second HTTP and WebSocket APIs below `/apis`. */
function ofVersion(type, { service }) {
    const root = /v2$/i.test(service) ? ':/apis/' : ':/restapis/';
    const formats = type.formats.filter((format) => format.includes(root));
    return formats.length === 0 ? type : { ...type, formats };
}
/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const METHODS = {
    DeleteConnection: 'DELETE',
    GetConnection: 'GET',
    PostToConnection: 'POST'
};
const executeApi = {
    shownBy: 'the API and its stage, which are in the endpoint',
    locate: () => undefined,
    usualTypes(types, call) {
        const method = METHODS[call.operation];
        if (method === undefined)
            return types;
        const format = `arn:\${Partition}:execute-api:\${Region}:\${Account}:*/*/${method}/@connections/*`;
        return [{ name: 'connection', formats: [format] }];
    }
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/util-arn-parser/dist-cjs/index.js
var dist_cjs = __webpack_require__(56369);
// EXTERNAL MODULE: ./lib/src/traces/workload.js
var traces_workload = __webpack_require__(82612);
;// CONCATENATED MODULE: ./lib/src/permissions/place.js
/** From what a trace shows of a resource to its ARN. Region, account and partition come from the call or the workload, never from here. */


/**
 * The place of a call: its own region and account, else the workload's, else `*`. A role cannot reach beyond its partition.
 */
function placeOf(call, workload) {
    const own = call.account !== undefined && /^\d{12}$/.test(call.account) ? call.account : undefined;
    const region = call.region !== undefined && REGION.test(call.region) ? call.region : workload.region;
    return {
        partition: region !== '' && (workload.kind === 'segment' || workload.kind === 'ec2')
            ? (0,traces_workload/* partitionOf */.iQ)(region)
            : workload.partition,
        region: region === '' ? '*' : region,
        account: own ?? workload.account ?? '*'
    };
}
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
/** The parts of an ARN of at least six parts, or undefined when the text is none. */
function arnIn(text) {
    if (text === undefined || !text.startsWith('arn:'))
        return undefined;
    const arn = safely(() => (0,dist_cjs/* parse */.qg)(text));
    return arn !== undefined && /^[a-z0-9-]+$/.test(arn.service) && arn.resource !== '' ? arn : undefined;
}
function safely(attempt) {
    try {
        return attempt();
    }
    catch {
        return undefined;
    }
}
/**
 * Names are data: a `*`, `?` or `${` in one must not widen a policy. None of the five services allows them in names, so a name that
 * has one is not a name.
 */
function isPlainName(name) {
    return name !== '' && !/[*?$\s"\\{}]/.test(name);
}
/** A reference's ARN format with this place filled in and everything else `*`. https://docs.aws.amazon.com/service-authorization/latest/reference/ */
function patternOf(format, place) {
    return format
        .replaceAll('${Partition}', place.partition)
        .replaceAll('${Region}', place.region)
        .replaceAll('${Account}', place.account)
        .replaceAll(/\$\{[^}]*\}/g, '*');
}

;// CONCATENATED MODULE: ./lib/src/permissions/arn-format.js

const PLACES = new Set(['Partition', 'Region', 'Account']);
const VARIABLE = /\$\{([^}]*)\}/g;
/** The variables of a format besides partition, region and account. */
function variablesOf(format) {
    return [...format.matchAll(VARIABLE)].flatMap(([, name = '']) => (PLACES.has(name) ? [] : [name]));
}
const matchers = new Map();
/** Whether a text is an ARN, free of wildcards, of one of these types, wherever it lies. */
function isArnOf(types, text) {
    if (arnIn(text) === undefined || !isPlainName(text))
        return false;
    return types.some((type) => type.formats.some((format) => matcher(format).test(text)));
}
function matcher(format) {
    const known = matchers.get(format);
    if (known !== undefined)
        return known;
    let position = 0;
    let source = '^';
    for (const found of format.matchAll(VARIABLE)) {
        source += escaped(format.slice(position, found.index)) + part(found[1] ?? '');
        position = found.index + found[0].length;
    }
    const made = new RegExp(`${source}${escaped(format.slice(position))}$`);
    matchers.set(format, made);
    return made;
}
function escaped(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function part(variable) {
    if (variable === 'Partition')
        return 'aws[a-z-]*';
    if (variable === 'Region')
        return '[a-z0-9-]+';
    if (variable === 'Account')
        return '(?:\\d{12}|aws)';
    return '.+';
}
/** A format with this place and these values filled in; what is not known becomes `*`. */
function filled(format, place, values) {
    return format.replaceAll(VARIABLE, (_, name) => {
        if (name === 'Partition')
            return place.partition;
        if (name === 'Region')
            return place.region;
        if (name === 'Account')
            return place.account;
        return values.get(name) ?? '*';
    });
}

;// CONCATENATED MODULE: ./lib/src/permissions/resource-parameters.js
/**
 * Which request parameters fill which variables of the ARN formats in AWS's service reference. Names of parameters are written as PascalCase,
 * also where an API writes them in camelCase. A parameter that holds an ARN is taken as it is.
 */
const API = 'https://docs.aws.amazon.com/';
/** By IAM prefix. */
const RESOURCE_PARAMETERS = {
    appconfig: {
        variables: {
            ApplicationId: ['ApplicationId'],
            EnvironmentId: ['EnvironmentId'],
            ConfigurationProfileId: ['ConfigurationProfileId']
        },
        source: `${API}appconfig/2019-10-09/APIReference/`
    },
    athena: {
        variables: {
            WorkGroupName: ['WorkGroup'],
            DataCatalogName: ['CatalogName'],
            CapacityReservationName: ['CapacityReservationName']
        },
        alternatives: [['session', 'workgroup']],
        source: `${API}athena/latest/APIReference/`
    },
    batch: {
        variables: { JobQueueName: ['JobQueue'], JobId: ['JobId'] },
        source: `${API}batch/latest/APIReference/`
    },
    cloudfront: {
        variables: { DistributionId: ['DistributionId'] },
        source: `${API}cloudfront/latest/APIReference/`
    },
    cloudwatch: {
        variables: {
            AlarmName: ['AlarmName', 'AlarmNames'],
            DashboardName: ['DashboardName', 'DashboardNames']
        },
        source: `${API}AmazonCloudWatch/latest/APIReference/`
    },
    'cognito-identity': {
        variables: { IdentityPoolId: ['IdentityPoolId'] },
        source: `${API}cognitoidentity/latest/APIReference/`
    },
    'cognito-idp': {
        variables: { UserPoolId: ['UserPoolId'] },
        usual: ['userpool'],
        source: `${API}cognito-user-identity-pools/latest/APIReference/`
    },
    comprehend: {
        variables: {},
        arns: ['EndpointArn'],
        source: `${API}comprehend/latest/APIReference/`
    },
    dynamodb: {
        variables: { GlobalTableName: ['GlobalTableName'] },
        arns: ['BackupArn', 'ExportArn', 'ImportArn', 'TableArn', 'SourceTableArn'],
        source: `${API}amazondynamodb/latest/APIReference/`
    },
    ec2: {
        variables: {
            InstanceId: ['InstanceId', 'InstanceIds'],
            VolumeId: ['VolumeId', 'VolumeIds'],
            SnapshotId: ['SnapshotId', 'SnapshotIds']
        },
        source: `${API}AWSEC2/latest/APIReference/`
    },
    ecr: {
        variables: { RepositoryName: ['RepositoryName', 'RepositoryNames'] },
        account: 'RegistryId',
        source: `${API}AmazonECR/latest/APIReference/`
    },
    eks: {
        variables: {
            ClusterName: ['ClusterName'],
            NodegroupName: ['NodegroupName'],
            FargateProfileName: ['FargateProfileName']
        },
        source: `${API}eks/latest/APIReference/`
    },
    elasticache: {
        variables: {
            CacheClusterId: ['CacheClusterId'],
            ReplicationGroupId: ['ReplicationGroupId'],
            ServerlessCacheName: ['ServerlessCacheName']
        },
        source: `${API}AmazonElastiCache/latest/APIReference/`
    },
    elasticfilesystem: {
        variables: { FileSystemId: ['FileSystemId'], AccessPointId: ['AccessPointId'] },
        source: `${API}efs/latest/ug/api-reference.html`
    },
    es: {
        variables: { DomainName: ['DomainName', 'DomainNames'] },
        arns: ['ARN', 'Arn'],
        source: `${API}opensearch-service/latest/APIReference/`
    },
    firehose: {
        variables: { DeliveryStreamName: ['DeliveryStreamName'] },
        source: `${API}firehose/latest/APIReference/`
    },
    iot: {
        variables: { ThingName: ['ThingName'], TopicName: ['Topic'] },
        source: `${API}iot/latest/apireference/`
    },
    kinesis: {
        variables: { StreamName: ['StreamName'] },
        arns: ['StreamARN', 'ConsumerARN'],
        alternatives: [['consumer', 'stream']],
        source: `${API}kinesis/latest/APIReference/`
    },
    lambda: {
        variables: { UUID: ['UUID'], LayerName: ['LayerName'] },
        source: `${API}lambda/latest/api/`
    },
    pipes: { variables: { Name: ['Name'] }, source: `${API}eventbridge/latest/pipes-reference/` },
    polly: { variables: { LexiconName: ['LexiconNames'] }, source: `${API}polly/latest/dg/API_Reference.html` },
    'rds-data': {
        variables: {},
        arns: ['ResourceArn', 'DbClusterOrInstanceArn'],
        source: `${API}rdsdataservice/latest/APIReference/`
    },
    'redshift-data': {
        variables: { ClusterName: ['ClusterIdentifier'] },
        // a workgroup's name is not its identifier, which its ARN has: only an ARN shows it
        arns: ['WorkgroupName'],
        alternatives: [['cluster', 'workgroup']],
        source: `${API}redshift-data/latest/APIReference/`
    },
    rekognition: {
        variables: { CollectionId: ['CollectionId'] },
        arns: ['ProjectArn', 'ProjectVersionArn'],
        source: `${API}rekognition/latest/APIReference/`
    },
    sagemaker: {
        variables: {
            EndpointName: ['EndpointName'],
            FeatureGroupName: ['FeatureGroupName'],
            TrainingJobName: ['TrainingJobName']
        },
        alternatives: [['endpoint', 'inference-component']],
        source: `${API}sagemaker/latest/APIReference/`
    },
    scheduler: {
        variables: { GroupName: ['GroupName'], ScheduleName: ['Name'] },
        source: `${API}scheduler/latest/APIReference/`
    },
    ses: {
        variables: {
            // a sender's address does not tell whether it or its domain is the identity
            IdentityName: ['EmailIdentity', 'Identity'],
            ConfigurationSetName: ['ConfigurationSetName'],
            TemplateName: ['TemplateName']
        },
        arns: ['FromEmailAddressIdentityArn', 'SourceArn'],
        usual: ['identity'],
        source: `${API}ses/latest/APIReference-V2/`
    },
    states: {
        variables: {},
        arns: ['StateMachineArn', 'StateMachineAliasArn', 'StateMachineVersionArn', 'ActivityArn', 'MapRunArn'],
        alternatives: [
            ['activity', 'statemachine'],
            ['maprun', 'statemachine'],
            ['execution', 'express']
        ],
        source: `${API}step-functions/latest/apireference/`
    },
    ssm: {
        variables: { DocumentName: ['DocumentName', 'Name'], InstanceId: ['InstanceIds', 'InstanceId'] },
        source: `${API}systems-manager/latest/APIReference/`
    },
    textract: {
        variables: { AdapterId: ['AdapterId'], AdapterVersion: ['AdapterVersion'] },
        source: `${API}textract/latest/dg/API_Reference.html`
    },
    timestream: {
        variables: { DatabaseName: ['DatabaseName'], TableName: ['TableName'] },
        arns: ['ScheduledQueryArn'],
        source: `${API}timestream/latest/developerguide/API_Reference.html`
    },
    xray: { variables: { GroupName: ['GroupName'] }, source: `${API}xray/latest/api/` }
};
/** In every service the parameter of the tagging and policy operations holds the whole ARN. */
const ARN_EVERYWHERE = ['ResourceArn', 'ResourceARN'];

;// CONCATENATED MODULE: ./lib/src/permissions/by-parameters.js




const NOTHING = { variables: {}, source: '' };
/** The locator of a service, made of what is known of its parameters. */
function byParameters(prefix) {
    const known = RESOURCE_PARAMETERS[prefix] ?? NOTHING;
    return {
        shownBy: (types) => wordsFor(types, known),
        usualTypes: (types) => usual(types, known),
        locate: (question) => locate(question, known)
    };
}
function usual(types, known) {
    const some = types.filter((type) => known.usual?.includes(type.name) ?? true);
    return some.length > 0 ? some : types;
}
function wordsFor(types, { variables, arns = [] }) {
    const named = types
        .flatMap((type) => type.formats)
        .flatMap(variablesOf)
        .flatMap((variable) => variables[variable]?.slice(0, 1) ?? []);
    return [...new Set(named.length > 0 ? named : arns)].join(', ') || 'the resource';
}
function locate({ call, place, types }, known) {
    const { parameters } = call;
    const target = ARN_EVERYWHERE.flatMap((name) => parameters[name] ?? []).filter((arn) => isArnOf(types, arn));
    if (target.length > 0)
        return target.map((arn) => ({ arn }));
    const there = placeIn(parameters, place, known);
    const shown = new Map(types.flatMap((type) => {
        const resources = ofType(type, parameters, there, known);
        return resources === undefined ? [] : [[type.name, resources]];
    }));
    if (shown.size === 0)
        return undefined;
    const rest = usual(types, known).filter((type) => !shown.has(type.name) && !isReplaced(type, shown, known));
    return [
        ...[...shown.values()].flat(),
        ...rest.flatMap((type) => type.formats.map((format) => ({
            arn: patternOf(format, place),
            wider: `the trace does not show the ${type.name}`
        })))
    ];
}
function isReplaced(type, shown, known) {
    return (known.alternatives ?? []).some((group) => group.includes(type.name) && group.some((name) => shown.has(name)));
}
function placeIn(parameters, place, { account }) {
    const other = account === undefined ? undefined : value(parameters, account);
    return other !== undefined && /^\d{12}$/.test(other) ? { ...place, account: other } : place;
}
function ofType(type, parameters, place, { variables, arns = [] }) {
    const names = [...arns, ...type.formats.flatMap(variablesOf).flatMap((name) => variables[name] ?? [])];
    const whole = [...new Set(names)]
        .flatMap((name) => parameters[name] ?? [])
        .filter((text) => isArnOf([type], text));
    if (whole.length > 0)
        return [...new Set(whole)].map((arn) => ({ arn }));
    const found = type.formats.flatMap((format) => fill(format, parameters, place, variables));
    return found.length === 0 ? undefined : found;
}
/** The ARNs that the shown values make of a format; none when no value is shown, or one that is no name. */
function fill(format, parameters, place, variables) {
    const wanted = variablesOf(format);
    const last = wanted.at(-1) ?? '';
    const values = new Map();
    const missing = [];
    for (const variable of wanted.slice(0, -1)) {
        const texts = firstShown(parameters, variables[variable] ?? []);
        const name = texts?.length === 1 ? nameIn(texts[0] ?? '') : undefined;
        if (texts !== undefined && name === undefined)
            return [];
        if (name === undefined)
            missing.push(variables[variable]?.[0] ?? variable);
        else
            values.set(variable, name);
    }
    const texts = firstShown(parameters, variables[last] ?? []);
    if (texts === undefined && values.size === 0)
        return [];
    if (texts === undefined)
        missing.push(variables[last]?.[0] ?? last);
    const wider = missing.length === 0 ? undefined : `the trace does not show ${missing.join(', ')}`;
    const names = texts?.map((text) => (isName(text) ? text : undefined)) ?? ['*'];
    if (names.includes(undefined))
        return [];
    return names.map((name = '') => ({
        arn: filled(format, place, new Map([...values, [last, name]])),
        ...(wider !== undefined && { wider })
    }));
}
/** A name as it stands, or the last part of the ARN of the resource that holds the wanted one. */
function nameIn(text) {
    const arn = arnIn(text);
    const name = arn === undefined ? text : (/[^/:]+$/.exec(arn.resource)?.[0] ?? '');
    return isName(name) && !name.includes('/') ? name : undefined;
}
/** Colons part an ARN: a name that has one is none. */
function isName(text) {
    return isPlainName(text) && !text.includes(':');
}

;// CONCATENATED MODULE: ./lib/src/permissions/bedrock.js




/** Inference profiles of AWS have the id of their model with a geography in front. https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html */
const PROFILE = /^(?:us|us-gov|eu|apac|global|jp|au|ca|sa|me|af)\.(.+\..+)$/;
const MODEL_ID = /^[a-z0-9-]+\.[A-Za-z0-9.:_-]+$/;
const ROUTES = 'an inference profile leads to its model in several regions, and a policy has to allow it in each';
const bedrock = {
    shownBy: (types) => (hasType(types, 'foundation-model') ? 'ModelId' : shownElsewhere(types)),
    usualTypes(types) {
        const models = types.filter((type) => type.name === 'foundation-model');
        if (models.length > 0)
            return models;
        return hasType(types, 'guardrail') ? types.filter((type) => type.name === 'guardrail') : types;
    },
    locate(question) {
        const { call, types, place } = question;
        if (hasType(types, 'foundation-model'))
            return models(question);
        if (hasType(types, 'guardrail')) {
            const shown = firstShown(call.parameters, ['GuardrailIdentifier', 'GuardrailId'])?.[0];
            return named('guardrail', shown, types, place);
        }
        if (hasType(types, 'agent-alias'))
            return ofAgent(question);
        if (hasType(types, 'knowledge-base'))
            return named('knowledge-base', value(call.parameters, 'KnowledgeBaseId'), types, place);
        if (types.some((type) => type.name.startsWith('flow')))
            return ofFlow(question);
        return byParameters('bedrock').locate(question);
    }
};
function shownElsewhere(types) {
    if (hasType(types, 'guardrail'))
        return 'GuardrailIdentifier';
    if (hasType(types, 'agent-alias'))
        return 'AgentId and AgentAliasId';
    if (hasType(types, 'knowledge-base'))
        return 'KnowledgeBaseId';
    if (types.some((type) => type.name.startsWith('flow')))
        return 'FlowIdentifier and FlowAliasIdentifier';
    return 'the resource';
}
function at(place, resource) {
    return `arn:${place.partition}:bedrock:${place.region}:${place.account}:${resource}`;
}
function models({ call, types, place }) {
    const shown = call.parameters['ModelId']?.map((model) => modelOf(model, types, place));
    if (shown === undefined || shown.includes(undefined))
        return undefined;
    return shown.flatMap((resources) => resources ?? []);
}
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html#API_runtime_InvokeModel_RequestSyntax */
function modelOf(model, types, place) {
    if (!isPlainName(model))
        return undefined;
    const arn = arnIn(model);
    if (arn === undefined) {
        if (!MODEL_ID.test(model))
            return undefined;
        const routed = PROFILE.exec(model)?.[1];
        if (routed === undefined)
            return [{ arn: `arn:${place.partition}:bedrock:${place.region}::foundation-model/${model}` }];
        const profile = { arn: at(place, `inference-profile/${model}`) };
        // tokens are counted by the model alone
        return [...(hasType(types, 'inference-profile') ? [profile] : []), inAnyRegion(routed, place.partition)];
    }
    if (arn.service === 'bedrock' && /^foundation-model\/[^/]+$/.test(arn.resource))
        return [{ arn: model }];
    if (!isArnOf(types, model))
        return undefined;
    const profile = /^inference-profile\/(.+)$/.exec(arn.resource)?.[1];
    const routed = PROFILE.exec(profile ?? '')?.[1];
    if (routed !== undefined)
        return [{ arn: model }, inAnyRegion(routed, arn.partition)];
    if (!/^(?:application-inference-profile|inference-profile|prompt-router|default-prompt-router)\//.test(arn.resource))
        return [{ arn: model }];
    const wider = 'the ARN does not show to which models it leads';
    return [{ arn: model }, { arn: `arn:${arn.partition}:bedrock:*::foundation-model/*`, wider }];
}
function inAnyRegion(model, partition) {
    return { arn: `arn:${partition}:bedrock:*::foundation-model/${model}`, rule: ROUTES };
}
function named(kind, shown, types, place) {
    if (shown === undefined)
        return undefined;
    if (isArnOf(types, shown))
        return [{ arn: shown }];
    return /^[A-Za-z0-9-]+$/.test(shown) ? [{ arn: at(place, `${kind}/${shown}`) }] : undefined;
}
function ofAgent({ call, place }) {
    const agent = value(call.parameters, 'AgentId');
    const alias = value(call.parameters, 'AgentAliasId');
    if (agent === undefined || !/^[A-Za-z0-9]+$/.test(agent))
        return undefined;
    if (alias === undefined)
        return [{ arn: at(place, `agent-alias/${agent}/*`), wider: 'the trace does not show AgentAliasId' }];
    return /^[A-Za-z0-9]+$/.test(alias) ? [{ arn: at(place, `agent-alias/${agent}/${alias}`) }] : undefined;
}
function ofFlow({ call, place, types }) {
    const flow = idIn(value(call.parameters, 'FlowIdentifier'));
    const alias = idIn(value(call.parameters, 'FlowAliasIdentifier'));
    if (flow === undefined)
        return undefined;
    const resources = [];
    if (hasType(types, 'flow'))
        resources.push({ arn: at(place, `flow/${flow}`) });
    if (hasType(types, 'flow-alias'))
        resources.push(alias === undefined
            ? { arn: at(place, `flow/${flow}/alias/*`), wider: 'the trace does not show FlowAliasIdentifier' }
            : { arn: at(place, `flow/${flow}/alias/${alias}`) });
    if (hasType(types, 'flow-execution'))
        resources.push({
            arn: at(place, `flow/${flow}/alias/${alias ?? '*'}/execution/*`),
            ...(alias === undefined
                ? { wider: 'the trace does not show FlowAliasIdentifier' }
                : { rule: 'executions are generalised to their flow' })
        });
    return resources.length > 0 ? resources : undefined;
}
function idIn(text) {
    const id = text === undefined ? undefined : (arnIn(text)?.resource.split('/').at(-1) ?? text);
    return id !== undefined && /^[A-Za-z0-9]+$/.test(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./lib/src/permissions/dynamodb.js


/** TableName may be a table's name or its ARN. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html */
function tableArn(table, place) {
    const arn = arnIn(table);
    if (arn !== undefined)
        return arn.service === 'dynamodb' && isPlainName(table) ? table : undefined;
    return isPlainName(table)
        ? `arn:${place.partition}:dynamodb:${place.region}:${place.account}:table/${table}`
        : undefined;
}
const STREAM_ARN = /^arn:[a-z0-9-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]+\/stream\/[A-Za-z0-9:.-]+$/;
const dynamodb = {
    shownBy: 'TableName',
    locate({ call, place, types }) {
        if (hasType(types, 'stream') && !hasType(types, 'table')) {
            const stream = value(call.parameters, 'StreamArn');
            return stream !== undefined && STREAM_ARN.test(stream) ? [{ arn: stream }] : undefined;
        }
        // the table's own ARN does not stand for its backups, exports and global tables
        if (!hasType(types, 'table') || hasType(types, 'backup'))
            return undefined;
        const tables = call.parameters['TableName']?.map((table) => tableArn(table, place));
        if (tables === undefined || tables.includes(undefined))
            return undefined;
        const index = hasType(types, 'index') ? value(call.parameters, 'IndexName') : undefined;
        if (index !== undefined && !isPlainName(index))
            return undefined;
        // a query of an index is authorised on the index alone
        return tables.flatMap((arn) => arn === undefined ? [] : [{ arn: index === undefined ? arn : `${arn}/index/${index}` }]);
    }
};

;// CONCATENATED MODULE: ./lib/src/permissions/ecs.js




/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security_iam_service-with-iam.html#security_iam_service-with-iam-id-based-policies-resources */
const NAME = /^[A-Za-z0-9_-]+$/;
const ecs = {
    shownBy: (types) => {
        if (hasType(types, 'task-definition'))
            return 'TaskDefinition';
        return hasType(types, 'service') ? 'Cluster and Service' : 'Cluster';
    },
    locate(question) {
        const tagged = byParameters('ecs').locate(question);
        if (tagged !== undefined)
            return tagged;
        const { types } = question;
        const kinds = types.map((type) => type.name);
        if (kinds.length !== 1 && !(kinds.includes('cluster') && kinds.includes('task')))
            return undefined;
        const found = kinds.map((kind) => ofKind(kind, question));
        return found.includes(undefined) ? undefined : found.flatMap((resources) => resources ?? []);
    }
};
function ofKind(kind, question) {
    switch (kind) {
        case 'cluster':
            return clusters(question);
        case 'service':
            return inCluster('service', ['Service', 'Services', 'ServiceName'], question);
        case 'task':
            return tasks(question);
        case 'task-definition':
            return definitions(question);
        default:
            return undefined;
    }
}
function clusters({ call, place, types }) {
    const shown = firstShown(call.parameters, ['Cluster', 'Clusters', 'ClusterName']);
    const found = shown?.map((cluster) => {
        if (isArnOf(types, cluster))
            return cluster;
        return NAME.test(cluster)
            ? `arn:${place.partition}:ecs:${place.region}:${place.account}:cluster/${cluster}`
            : undefined;
    });
    if (found === undefined || found.includes(undefined))
        return undefined;
    return found.flatMap((arn) => (arn === undefined ? [] : [{ arn }]));
}
function clusterName({ call }) {
    const shown = value(call.parameters, 'Cluster');
    const name = arnIn(shown)?.resource.replace(/^cluster\//, '') ?? shown;
    return name !== undefined && NAME.test(name) ? name : undefined;
}
function inCluster(kind, names, question) {
    const { call, place, types } = question;
    const cluster = clusterName(question);
    const shown = firstShown(call.parameters, names);
    const at = `arn:${place.partition}:ecs:${place.region}:${place.account}:${kind}/${cluster ?? '*'}`;
    if (shown === undefined)
        return cluster === undefined
            ? undefined
            : [{ arn: `${at}/*`, wider: `the trace does not show ${names[0] ?? kind}` }];
    const found = shown.map((name) => {
        if (isArnOf(types, name))
            return { arn: name };
        if (!NAME.test(name))
            return undefined;
        return {
            arn: `${at}/${name}`,
            ...(cluster === undefined && { wider: 'the trace does not show Cluster' })
        };
    });
    return found.includes(undefined) ? undefined : found.flatMap((resource) => resource ?? []);
}
/** A task lives for minutes: what counts is its cluster. */
function tasks(question) {
    const { call, place } = question;
    const shown = firstShown(call.parameters, ['Task', 'Tasks']);
    const clusters = new Set((shown ?? []).flatMap((task) => /^task\/([A-Za-z0-9_-]+)\//.exec(arnIn(task)?.resource ?? '')?.[1] ?? []));
    const own = clusterName(question);
    if (own !== undefined)
        clusters.add(own);
    if (clusters.size === 0)
        return undefined;
    return [...clusters].map((cluster) => ({
        arn: `arn:${place.partition}:ecs:${place.region}:${place.account}:task/${cluster}/*`,
        rule: 'tasks are generalised to their cluster'
    }));
}
function definitions({ call, place, types }) {
    const shown = firstShown(call.parameters, ['TaskDefinition', 'TaskDefinitions']);
    const found = shown?.map((definition) => {
        if (isArnOf(types, definition))
            return { arn: definition };
        const [, family, revision] = /^([A-Za-z0-9_-]+)(?::(\d+))?$/.exec(definition) ?? [];
        if (family === undefined)
            return undefined;
        const at = `arn:${place.partition}:ecs:${place.region}:${place.account}:task-definition/${family}`;
        return revision === undefined
            ? { arn: `${at}:*`, rule: 'a task definition without revision is its latest, which changes' }
            : { arn: `${at}:${revision}` };
    });
    if (found === undefined || found.includes(undefined))
        return undefined;
    return found.flatMap((resource) => resource ?? []);
}

;// CONCATENATED MODULE: ./lib/src/permissions/events.js




/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html#eb-arn-format */
const events_NAME = /^[A-Za-z0-9._/-]+$/;
/** Parameter and variable of the types that only `Name` tells. */
const BY_NAME = {
    'api-destination': 'ApiDestinationName',
    archive: 'ArchiveName',
    connection: 'ConnectionName',
    endpoint: 'EndpointName',
    'event-source': 'EventSourceName'
};
const events = {
    shownBy: (types) => (hasType(types, 'event-bus') ? 'EventBusName' : 'Rule or Name, and EventBusName'),
    locate(question) {
        const { types, call, place } = question;
        const target = byParameters('events').locate(question);
        if (target !== undefined)
            return target;
        if (hasType(types, 'rule-on-default-event-bus') && !hasType(types, 'event-bus'))
            return rule(question);
        if (types.length !== 1)
            return undefined;
        if (hasType(types, 'event-bus')) {
            const shown = firstShown(call.parameters, ['EventBusName', 'Name'])?.map((bus) => busArn(bus, place));
            if (shown === undefined || shown.includes(undefined))
                return undefined;
            return [...new Set(shown)].flatMap((arn) => (arn === undefined ? [] : [{ arn }]));
        }
        const [type] = types;
        const variable = BY_NAME[type?.name ?? ''];
        const name = firstShown(call.parameters, ['Name'])?.[0];
        const format = type?.formats[0];
        if (variable === undefined || format === undefined || name === undefined || !events_NAME.test(name))
            return undefined;
        // a connection's and an API destination's ARN end in a random part that the name does not have
        const random = type?.name === 'connection' || type?.name === 'api-destination';
        return [
            {
                arn: filled(format, place, new Map([[variable, random ? `${name}/*` : name]])),
                ...(random && { rule: 'the random characters at the end of the ARN are generalised' })
            }
        ];
    }
};
function busArn(bus, place) {
    if (events_NAME.test(bus))
        return `arn:${place.partition}:events:${place.region}:${place.account}:event-bus/${bus}`;
    const arn = arnIn(bus);
    return arn?.service === 'events' && /^event-bus\/[^*?]+$/.test(arn.resource) && isPlainName(bus)
        ? bus
        : undefined;
}
/** A rule on the default bus has no bus in its ARN, and a request to it usually no EventBusName. */
function rule({ call, place }) {
    const name = firstShown(call.parameters, ['Rule', 'Name'])?.[0];
    const shown = call.parameters['EventBusName']?.[0];
    const bus = shown === undefined ? undefined : (arnIn(shown) ?? { resource: shown });
    if (name === undefined || !events_NAME.test(name) || name.includes('/'))
        return undefined;
    const at = (resource) => {
        const there = bus !== undefined && 'accountId' in bus ? { region: bus.region, account: bus.accountId } : place;
        return `arn:${place.partition}:events:${there.region}:${there.account}:rule/${resource}`;
    };
    if (bus === undefined) {
        const wider = 'the trace does not show EventBusName';
        return [
            { arn: at(name), wider },
            { arn: at(`*/${name}`), wider }
        ];
    }
    const on = bus.resource.replace(/^event-bus\//, '');
    if (!events_NAME.test(on))
        return undefined;
    return [{ arn: at(on === 'default' ? name : `${on}/${name}`) }];
}

;// CONCATENATED MODULE: ./lib/src/permissions/glue.js




/**
 * A call on a table needs the table, its database and the catalog, each with its own ARN.
 * https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html#data-catalog-resource-arns
 */
const CATALOGUED = ['rootcatalog', 'catalog', 'database', 'table', 'tableversion', 'userdefinedfunction'];
/** Operations in which `Name` is the table's, not the database's. */
const NAMES_TABLE = /^(?:Get|Delete|GetUnfiltered)Table(?:Metadata)?$/;
/** Parameters that name what is in no catalog, by type. */
const OTHERS = {
    connection: ['ConnectionName', 'Name'],
    crawler: ['CrawlerName', 'Name'],
    job: ['JobName', 'Name'],
    trigger: ['Name'],
    workflow: ['Name']
};
const glue = {
    shownBy: (types) => hasType(types, 'table') ? 'DatabaseName, TableName and Name' : hasType(types, 'job') ? 'JobName' : 'Name',
    usualTypes: (types) => hasType(types, 'rootcatalog') ? types.filter((type) => type.name !== 'catalog') : types,
    locate(question) {
        const { types, place } = question;
        const tagged = byParameters('glue').locate(question);
        if (tagged !== undefined)
            return tagged;
        if (!types.some((type) => CATALOGUED.includes(type.name)))
            return plain(question, types);
        const there = inCatalog(question);
        if (there === undefined || types.length > 6)
            return undefined;
        return types.flatMap((type) => catalogued(type, question, there) ?? plain(question, [type]) ?? anyOf(type, place));
    }
};
/** The account whose catalog it is; a catalog of another kind is not worked out. */
function inCatalog({ call, place }) {
    const id = value(call.parameters, 'CatalogId');
    if (id === undefined)
        return place;
    return /^\d{12}$/.test(id) ? { ...place, account: id } : undefined;
}
function catalogued(type, { call, types }, place) {
    const { parameters, operation } = call;
    const namesTable = NAMES_TABLE.test(operation);
    const own = value(parameters, 'Name');
    const database = glue_named(value(parameters, 'DatabaseName') ?? (hasType(types, 'table') ? undefined : own));
    const table = glue_named(value(parameters, 'TableName') ?? (namesTable ? own : undefined));
    const at = (resource) => `arn:${place.partition}:glue:${place.region}:${place.account}:${resource}`;
    const unless = (known, what) => known ? {} : { wider: `the trace does not show ${what}` };
    switch (type.name) {
        case 'rootcatalog':
            return [{ arn: at('catalog') }];
        case 'catalog':
            // of the two kinds of catalog it is the account's own, unless CatalogId says another
            return hasType(types, 'rootcatalog') ? [] : undefined;
        case 'database':
            return [{ arn: at(`database/${database ?? '*'}`), ...unless(database !== undefined, 'DatabaseName') }];
        case 'table': {
            const both = database === undefined ? '*' : `${database}/${table ?? '*'}`;
            const what = database === undefined ? 'DatabaseName' : 'the table';
            return [{ arn: at(`table/${both}`), ...unless(database !== undefined && table !== undefined, what) }];
        }
        case 'userdefinedfunction': {
            const both = database === undefined ? '*' : `${database}/*`;
            return [{ arn: at(`userDefinedFunction/${both}`), wider: 'the trace does not show the function' }];
        }
        default:
            return undefined;
    }
}
function glue_named(name) {
    return name !== undefined && isPlainName(name) && !/[/:]/.test(name) ? name : undefined;
}
function plain({ call, place }, types) {
    const [type, ...others] = types;
    if (type === undefined || others.length > 0)
        return undefined;
    const shown = OTHERS[type.name]
        ?.map((name) => value(call.parameters, name))
        .find((name) => name !== undefined);
    const name = glue_named(shown);
    const format = type.formats[0];
    if (name === undefined || format === undefined)
        return undefined;
    const variable = /\$\{([^}]+)\}$/.exec(format)?.[1] ?? '';
    return [{ arn: filled(format, place, new Map([[variable, name]])) }];
}
function anyOf(type, place) {
    return type.formats.map((format) => ({
        arn: filled(format, place, new Map()),
        wider: `the trace does not show the ${type.name}`
    }));
}

;// CONCATENATED MODULE: ./lib/src/permissions/iam.js


/** The parameters in which APIs take a role to pass. */
const PASSED = [
    'RoleArn',
    'RoleARN',
    'Role',
    'ExecutionRoleArn',
    'TaskRoleArn',
    'ServiceRole',
    'IamRoleArn',
    'DataAccessRoleArn'
];
/** Of IAM's own API: the parameter that names what an action is on, by type. */
const OWN = {
    group: 'GroupName',
    'instance-profile': 'InstanceProfileName',
    role: 'RoleName',
    user: 'UserName'
};
const iam_NAME = /^[A-Za-z0-9_+=,.@-]+$/;
const iam = {
    shownBy: (types) => types.flatMap((type) => OWN[type.name] ?? (type.name === 'policy' ? ['PolicyArn'] : [])).join(', ') ||
        'the resource',
    locate({ call, place, types }) {
        const passed = PASSED.flatMap((name) => call.parameters[name] ?? []).filter((arn) => isArnOf(types, arn));
        if (passed.length > 0)
            return [...new Set(passed)].sort().map((arn) => ({ arn }));
        const policy = firstShown(call.parameters, ['PolicyArn'])?.filter((arn) => isArnOf(types, arn)) ?? [];
        // which of a policy and what it is attached to an action is on, the reference says by its types
        if (hasType(types, 'policy') && types.length === 1 && policy.length > 0)
            return policy.map((arn) => ({ arn }));
        const [type] = types;
        const name = types.length === 1 ? firstShown(call.parameters, [OWN[type?.name ?? ''] ?? ''])?.[0] : undefined;
        if (type === undefined || name === undefined || !iam_NAME.test(name))
            return undefined;
        const wider = `the trace does not show the path of ${name}`;
        const at = `arn:${place.partition}:iam::${place.account}:${type.name}`;
        return [`${at}/${name}`, `${at}/*/${name}`].map((arn) => ({ arn, wider }));
    }
};
/** The role of another account as often as of the own. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const sts = {
    shownBy: 'RoleArn',
    anyAccount: true,
    locate({ call, types }) {
        const roles = call.parameters['RoleArn'];
        return roles !== undefined && roles.every((arn) => isArnOf(types, arn))
            ? roles.map((arn) => ({ arn }))
            : undefined;
    }
};

;// CONCATENATED MODULE: ./lib/src/permissions/kms.js



/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id : a key by id, ARN, alias or alias's ARN. */
const KEY_ID = /^(?:mrk-)?[0-9a-f-]{30,40}$/;
const ALIAS = /^alias\/[A-Za-z0-9:/_-]+$/;
const kms = {
    shownBy: 'KeyId',
    locate(question) {
        const { call, types, place, of } = question;
        const alias = hasType(types, 'alias') ? aliasArn(call.parameters['AliasName']?.[0], place) : undefined;
        const keys = hasType(types, 'key') ? keysOf(question) : undefined;
        if (alias === undefined && keys === undefined)
            return undefined;
        if (of !== undefined || !hasType(types, 'alias'))
            return keys;
        return [...(alias ?? [kms_anyOf('alias', types, place)]), ...(keys ?? [kms_anyOf('key', types, place)])];
    }
};
function kms_anyOf(name, types, place) {
    const format = types.find((type) => type.name === name)?.formats[0] ?? '';
    return { arn: filled(format, place, new Map()), wider: `the trace does not show the ${name}` };
}
function aliasArn(alias, place) {
    return alias !== undefined && ALIAS.test(alias)
        ? [{ arn: `arn:${place.partition}:kms:${place.region}:${place.account}:${alias}` }]
        : undefined;
}
function keysOf({ call, place, of }) {
    const names = of === undefined ? ['KeyId', 'TargetKeyId'] : [of];
    const shown = names.flatMap((name) => call.parameters[name] ?? []);
    // of a request by alias and its answer by ARN, the ARN tells more
    const keys = shown.map((key) => keyArn(key, place));
    if (keys.length === 0 || keys.includes(undefined))
        return undefined;
    const exact = keys.flatMap((key) => (key === undefined || key.wider !== undefined ? [] : [key]));
    return exact.length > 0 ? exact : keys.flatMap((key) => key ?? []);
}
function keyArn(key, place) {
    if (!isPlainName(key))
        return undefined;
    if (KEY_ID.test(key))
        return { arn: `arn:${place.partition}:kms:${place.region}:${place.account}:key/${key}` };
    if (ALIAS.test(key))
        return byAlias(key, place);
    const arn = arnIn(key);
    if (arn === undefined || arn.service !== 'kms' || !/^\d{12}$/.test(arn.accountId))
        return undefined;
    if (/^key\/[A-Za-z0-9-]+$/.test(arn.resource))
        return { arn: key };
    if (!ALIAS.test(arn.resource))
        return undefined;
    return byAlias(arn.resource, { partition: arn.partition, region: arn.region, account: arn.accountId });
}
/** IAM decides on the key, never on the alias. https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html */
function byAlias(alias, place) {
    return {
        arn: `arn:${place.partition}:kms:${place.region}:${place.account}:key/*`,
        wider: `${alias} does not show which key it stands for`
    };
}

;// CONCATENATED MODULE: ./lib/src/permissions/lambda.js


/**
 * FunctionName in each of its forms: `name`, `name:alias`, `111122223333:function:name`, `function:name`, an ARN, each with or
 * without version or alias. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters
 */
const FUNCTION = /^(?:(?:arn:([a-z0-9-]+):lambda:)?(?:([a-z]{2,}(?:-[a-z]+)+-\d+):)?(?:(\d{12}):)?function:)?([A-Za-z0-9_-]+)(?::(\$LATEST|[A-Za-z0-9_-]+))?$/;
const lambda = {
    shownBy: 'FunctionName',
    usualTypes: (types) => hasType(types, 'function') ? types.filter((type) => type.name === 'function') : types,
    locate({ call, place, types }) {
        const name = value(call.parameters, 'FunctionName');
        if (name === undefined || !types.some((type) => type.name.startsWith('function')))
            return undefined;
        const arn = functionArn(name, value(call.parameters, 'Qualifier'), place);
        if (arn === undefined)
            return undefined;
        if (isAmbiguous(call)) {
            const wider = 'the instrumentation records a function’s name without its version or alias';
            return [arn, `${arn}:*`].map((either) => ({ arn: either, wider }));
        }
        if (hasType(types, 'function') || /:function:[^:]+:[^:]+$/.test(arn))
            return [{ arn }];
        return [{ arn: `${arn}:*`, wider: 'the trace does not show Qualifier' }];
    }
};
/** Set by a dialect that writes what it parsed of the name, which may have had a version or alias. */
function isAmbiguous(call) {
    return value(call.parameters, 'FunctionNameParsed') !== undefined;
}
function functionArn(name, qualifier, place) {
    const found = FUNCTION.exec(name);
    if (found === null)
        return undefined;
    const [, partition = place.partition, region = place.region, account = place.account, plain = '', suffix] = found;
    // in a full ARN the region and account come in this order; a text that starts with arn: but has not all parts is none
    if (name.startsWith('arn:') && (arnIn(name) === undefined || found[3] === undefined))
        return undefined;
    const asked = suffix ?? qualifier;
    if (asked !== undefined && asked !== '$LATEST' && !isPlainName(asked))
        return undefined;
    const unqualified = `arn:${partition}:lambda:${region}:${account}:function:${plain}`;
    return asked === undefined ? unqualified : `${unqualified}:${asked}`;
}

;// CONCATENATED MODULE: ./lib/src/permissions/logs.js



/** Log groups: IAM knows them by an ARN with `:*` at its end, only the tagging actions by one without. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html */
const TAGGING = /^(?:ListTagsForResource|TagResource|UntagResource)$/;
const STREAMS = 'log streams are generalised to their log group';
const GROUP = /^[A-Za-z0-9_./#-]+$/;
const logs = {
    shownBy: (types) => hasType(types, 'log-group') || hasType(types, 'log-stream')
        ? 'LogGroupName or LogGroupIdentifier'
        : 'the resource',
    usualTypes: (types) => {
        const groups = types.filter((type) => type.name === 'log-group' || type.name === 'log-stream');
        return groups.length > 0 ? groups.map((type) => ({ ...type, formats: [ANY_GROUP] })) : types;
    },
    locate(question) {
        const { call, place, types } = question;
        if (!hasType(types, 'log-group') && !hasType(types, 'log-stream'))
            return byParameters('logs').locate(question);
        const shown = firstShown(call.parameters, [
            'LogGroupIdentifier',
            'LogGroupIdentifiers',
            'LogGroupName',
            'LogGroupNames',
            'ResourceArn'
        ]);
        const groups = shown?.map((group) => groupArn(group, place));
        if (groups === undefined || groups.includes(undefined))
            return byParameters('logs').locate(question);
        const end = TAGGING.test(call.operation) ? '' : ':*';
        const ofStream = !hasType(types, 'log-group');
        return groups.map((group) => ({ arn: `${group}${end}`, ...(ofStream && { rule: STREAMS }) }));
    }
};
const ANY_GROUP = 'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*';
function groupArn(group, place) {
    if (GROUP.test(group))
        return `arn:${place.partition}:logs:${place.region}:${place.account}:log-group:${group}`;
    const arn = arnIn(group);
    const name = /^log-group:([^:]+)(?::\*)?$/.exec(arn?.resource ?? '')?.[1];
    if (arn === undefined || name === undefined || arn.service !== 'logs' || !GROUP.test(name))
        return undefined;
    return isPlainName(arn.accountId)
        ? `arn:${arn.partition}:logs:${arn.region}:${arn.accountId}:log-group:${name}`
        : undefined;
}

// EXTERNAL MODULE: ./lib/src/reference/rules/s3.js
var s3 = __webpack_require__(33488);
;// CONCATENATED MODULE: ./lib/src/permissions/s3.js



const KEYS_GENERALISED = 'object keys are generalised to the whole bucket';
const ACCESS_POINT_ALIAS = /-s3alias$/;
/** Bucket names hold no slash or colon; anything else is not a bucket. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const isBucketName = (name) => isPlainName(name) && !/[/:]/.test(name);
const s3_s3 = {
    shownBy: 'Bucket',
    usualTypes: bucketsElseAll,
    locate({ call, place, types, of }) {
        const bucket = value(call.parameters, of ?? 'Bucket');
        const onObject = hasType(types, 'object');
        if (bucket === undefined || !(onObject || hasType(types, 'bucket')))
            return undefined;
        const arn = arnIn(bucket);
        if (arn !== undefined) {
            if (!isPlainName(bucket) || arn.service !== 's3')
                return undefined;
            // access points: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
            if (arn.resource.startsWith('accesspoint'))
                return [object(bucket, '/object/*', onObject)];
            return arn.resource.includes('/') ? undefined : [object(bucket, '/*', onObject)];
        }
        if (!isBucketName(bucket))
            return undefined;
        if (ACCESS_POINT_ALIAS.test(bucket)) {
            const points = `arn:${place.partition}:s3:${place.region}:${place.account}:accesspoint/*`;
            const wider = `the alias ${bucket} does not show which access point it is of`;
            return [{ arn: onObject ? `${points}/object/*` : points, wider }];
        }
        return [object(`arn:${place.partition}:s3:::${bucket}`, '/*', onObject)];
    }
};
function object(container, below, onObject) {
    return onObject ? { arn: container + below, rule: KEYS_GENERALISED } : { arn: container };
}
function bucketsElseAll(types) {
    const usual = types.filter((type) => type.name === 'bucket' || type.name === 'object');
    return usual.length > 0 ? usual : types;
}
/** Directory buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html */
const s3express = {
    shownBy: 'Bucket',
    usualTypes: bucketsElseAll,
    locate({ call, place, types, of }) {
        const bucket = value(call.parameters, of ?? 'Bucket');
        if (bucket === undefined || !isBucketName(bucket) || !hasType(types, 'bucket'))
            return undefined;
        return [{ arn: `arn:${place.partition}:s3express:${place.region}:${place.account}:bucket/${bucket}` }];
    }
};
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html */
const s3ObjectLambda = {
    shownBy: 'Bucket',
    locate({ call, of }) {
        const bucket = value(call.parameters, of ?? 'Bucket');
        const arn = arnIn(bucket);
        return bucket !== undefined && arn?.service === 's3-object-lambda' && isPlainName(bucket)
            ? [{ arn: bucket }]
            : undefined;
    }
};
/** The action that an S3 action becomes on the kind of bucket that the call names: directory buckets and Object Lambda have their own. */
function actionOnBucket(call, action, of, reference) {
    const bucket = value(call.parameters, of ?? 'Bucket');
    if (!action.startsWith('s3:') || bucket === undefined)
        return action;
    const name = action.slice('s3:'.length);
    if (bucket.endsWith('--x-s3')) {
        if (s3/* S3_EXPRESS_SESSION */.R.has(call.operation))
            return s3/* S3_EXPRESS_ACTION */.v;
        return reference.action(`s3express:${name}`)?.name ?? action;
    }
    if (arnIn(bucket)?.service === 's3-object-lambda')
        return reference.action(`s3-object-lambda:${name}`)?.name ?? action;
    return action;
}

;// CONCATENATED MODULE: ./lib/src/permissions/secretsmanager.js


/**
 * The ARN of a secret ends in a hyphen and six random characters, which are others after the secret was deleted and made anew: policies write
 * `-??????`, which stands for no other secret. A request may give the name, the ARN, or the ARN without the six.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
const SIX = /-[A-Za-z0-9]{6}$/;
/** Six random characters are hardly ever all lower-case letters. */
const WORD = /-[a-z]{6}$/;
const secretsmanager = {
    shownBy: 'SecretId',
    locate(question) {
        const { call, place, of } = question;
        const shown = call.parameters[of ?? 'SecretId'] ?? (of === undefined ? call.parameters['Name'] : undefined);
        if (shown === undefined)
            return of === undefined ? byParameters('secretsmanager').locate(question) : undefined;
        const resources = shown.map((secret) => secretArns(secret, place));
        return resources.some((found) => found.length === 0) ? undefined : resources.flat();
    }
};
function secretArns(secret, place) {
    if (!isPlainName(secret))
        return [];
    const arn = arnIn(secret);
    if (arn === undefined) {
        if (secret.includes(':'))
            return [];
        const whole = `arn:${place.partition}:secretsmanager:${place.region}:${place.account}:secret:${secret}`;
        return [{ arn: `${whole}-??????` }];
    }
    if (arn.service !== 'secretsmanager' || !/^secret:[^:]+$/.test(arn.resource))
        return [];
    const whole = { arn: `${secret.replace(SIX, '')}-??????` };
    // `…:secret:prod/my-secret` looks as if it had its six characters, and may be without them
    return WORD.test(secret)
        ? [whole, { arn: `${secret}-??????` }].map((one) => ({
            ...one,
            rule: 'an ARN may be given with or without its random end'
        }))
        : [whole];
}

;// CONCATENATED MODULE: ./lib/src/permissions/sns.js


const sns = {
    shownBy: 'TopicArn',
    locate({ call }) {
        const arn = value(call.parameters, 'TopicArn') ?? value(call.parameters, 'TargetArn');
        if (arn !== undefined)
            return arnIn(arn)?.service === 'sns' && isPlainName(arn) ? [{ arn }] : undefined;
        if (call.operation !== 'Publish')
            return undefined;
        // A text message goes to a phone number, which is no resource: IAM then takes only *.
        // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
        if (value(call.parameters, 'PhoneNumber') !== undefined)
            return [{ arn: '*' }];
        return [
            {
                arn: '*',
                wider: 'the trace does not show TopicArn: the message may have gone to a topic or to a phone number'
            }
        ];
    }
};

;// CONCATENATED MODULE: ./lib/src/permissions/sqs.js


const sqs_REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;
const sqs = {
    shownBy: 'QueueUrl',
    locate({ call, place }) {
        const arn = queueArn(call, place);
        return arn === undefined ? undefined : [{ arn }];
    }
};
function queueArn(call, place) {
    const url = value(call.parameters, 'QueueUrl');
    const named = url === undefined ? byName(call, place) : byUrl(url, place);
    if (named === undefined)
        return undefined;
    if ('arn' in named)
        return named.arn;
    return isPlainName(named.name) && !/[/:]/.test(named.name)
        ? `arn:${place.partition}:sqs:${named.region}:${named.account}:${named.name}`
        : undefined;
}
/** GetQueueUrl and CreateQueue carry a name, and the owner of a foreign queue. */
function byName(call, place) {
    const name = value(call.parameters, 'QueueName');
    if (name === undefined)
        return undefined;
    const owner = value(call.parameters, 'QueueOwnerAWSAccountId');
    return {
        region: place.region,
        account: owner !== undefined && /^\d{12}$/.test(owner) ? owner : place.account,
        name
    };
}
/**
 * `https://sqs.eu-west-1.amazonaws.com/111122223333/orders` in all its forms: other partitions, FIPS, dual-stack and VPC endpoints,
 * and the old `https://eu-west-1.queue.amazonaws.com/…`. The path names account and queue, the host the region.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html
 */
function byUrl(url, place) {
    const arn = arnIn(url);
    if (arn !== undefined)
        return arn.service === 'sqs' && isPlainName(url) ? { arn: url } : undefined;
    if (!URL.canParse(url))
        return { region: place.region, account: place.account, name: url };
    const { hostname, pathname } = new URL(url);
    const [account = '', name = ''] = pathname.split('/').slice(-2);
    if (!/^\d{12}$/.test(account))
        return undefined;
    return {
        region: regionOfHost(hostname) ?? place.region,
        account,
        name: decoded(name)
    };
}
/** The oldest form of a queue's URL has no region, and is of the oldest one. */
function regionOfHost(hostname) {
    if (hostname === 'queue.amazonaws.com')
        return 'us-east-1';
    return hostname.split('.').find((label) => sqs_REGION.test(label));
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/src/permissions/ssm.js



/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html */
const BELOW = 'the parameters below a path are generalised to the path';
const ssm = {
    shownBy: (types) => (hasType(types, 'parameter') ? 'Name, Names or Path' : 'DocumentName or Name'),
    locate(question) {
        const { call, place, types } = question;
        if (!hasType(types, 'parameter'))
            return byParameters('ssm').locate(question);
        const path = call.parameters['Path']?.[0];
        if (path !== undefined)
            return below(path, place);
        const names = call.parameters['Name'] ?? call.parameters['Names'];
        const arns = names?.map((name) => parameterArn(name, place));
        if (arns === undefined)
            return byParameters('ssm').locate(question);
        return arns.includes(undefined)
            ? undefined
            : [...new Set(arns)].flatMap((arn) => (arn === undefined ? [] : [{ arn }]));
    }
};
/** A name with or without its leading slash, with or without `:version` or `:label`, or an ARN. */
function parameterArn(name, place) {
    if (!isPlainName(name))
        return undefined;
    const arn = arnIn(name);
    if (arn !== undefined) {
        const found = /^(parameter\/[^:]+)(?::[^:]+)?$/.exec(arn.resource);
        if (arn.service !== 'ssm' || found === null)
            return undefined;
        return `arn:${arn.partition}:ssm:${arn.region}:${arn.accountId}:${found[1]}`;
    }
    const plain = /^\/?([^:]+?)(?::[^:]+)?$/.exec(name)?.[1];
    if (plain === undefined || plain.startsWith('/'))
        return undefined;
    // AWS's own public parameters belong to no account: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
    const account = plain.startsWith('aws/service/') ? '' : place.account;
    return `arn:${place.partition}:ssm:${place.region}:${account}:parameter/${plain}`;
}
function below(path, place) {
    const everything = `arn:${place.partition}:ssm:${place.region}:${place.account}:parameter/*`;
    if (path === '/')
        return [{ arn: everything, rule: BELOW }];
    const arn = parameterArn(path.replace(/\/$/, ''), place);
    return arn === undefined ? undefined : [{ arn }, { arn: `${arn}/*`, rule: BELOW }];
}

;// CONCATENATED MODULE: ./lib/src/permissions/states.js



const GENERALISED = 'executions are generalised to their state machine';
/** https://docs.aws.amazon.com/step-functions/latest/dg/concept-create-iam-advanced.html */
const states = {
    shownBy: (types) => {
        if (hasType(types, 'execution'))
            return 'ExecutionArn';
        return hasType(types, 'statemachine') ? 'StateMachineArn' : 'ActivityArn or MapRunArn';
    },
    locate(question) {
        const { call, types } = question;
        if (!hasType(types, 'execution'))
            return byParameters('states').locate(question);
        const execution = call.parameters['ExecutionArn']?.[0];
        const arn = arnIn(execution);
        // every run has an ARN of its own: `execution:machine:run`, `express:machine:run:part`
        const found = /^(execution|express):([^:]+):.+$/.exec(arn?.resource ?? '');
        if (arn?.service !== 'states' || found === null || execution === undefined || !isPlainName(execution))
            return undefined;
        const [, kind = '', machine = ''] = found;
        if (!hasType(types, kind))
            return undefined;
        const end = kind === 'express' ? '*:*' : '*';
        return [
            {
                arn: `arn:${arn.partition}:states:${arn.region}:${arn.accountId}:${kind}:${machine}:${end}`,
                rule: GENERALISED
            }
        ];
    }
};

;// CONCATENATED MODULE: ./lib/src/permissions/locators.js

















/** Services with a logic of their own, by IAM prefix. */
const LOCATORS = {
    apigateway: apigateway,
    bedrock: bedrock,
    dynamodb: dynamodb,
    ecs: ecs,
    events: events,
    'execute-api': executeApi,
    glue: glue,
    iam: iam,
    kms: kms,
    lambda: lambda,
    logs: logs,
    s3: s3_s3,
    s3express: s3express,
    's3-object-lambda': s3ObjectLambda,
    secretsmanager: secretsmanager,
    sns: sns,
    sqs: sqs,
    ssm: ssm,
    states: states,
    sts: sts
};
function locatorOf(prefix) {
    return LOCATORS[prefix] ?? byParameters(prefix);
}

;// CONCATENATED MODULE: ./lib/src/permissions/needs.js







const REPORT_IT = 'Keep such permissions for now and report the operation as an issue.';
const RECORD_IT = (parameters) => `Let the instrumentation record ${parameters}: see docs/tracing.md.`;
/** Derives what a call of a workload needs. A denied or unsent call would have needed the same. */
function needsOf(call, workload, reference) {
    const clients = (0,service_names/* clientsNamed */.w)(call.service, reference);
    if (clients.length === 0) {
        // it may be any action
        return unknown(`no AWS service is known by the name ${call.service}`, REPORT_IT, ['*']);
    }
    const found = ruleFor(call, clients, reference);
    if (found === undefined) {
        const prefixes = [...new Set(clients.map((c) => c.prefix))];
        return unknown(`AWS's reference of ${reference.date} has no operation ${call.operation} of ${call.service}`, REPORT_IT, prefixes.map((prefix) => `${prefix}:*`));
    }
    if ('candidates' in found) {
        return unknown('AWS lists several actions for the operation and does not say which it requires', REPORT_IT, found.candidates);
    }
    return derive(call, placeOf(call, workload), found, reference);
}
function unknown(why, remedy, mayNeed = []) {
    return { needs: [], unresolved: { why, remedy }, mayNeed };
}
function ruleFor(call, clients, reference) {
    for (const { prefix, client } of clients) {
        const rule = (0,rules/* curatedRule */.NH)(prefix, client, call.operation) ??
            fromReference(prefix, call.operation, reference.authorizedActions(prefix, client, call.operation), reference);
        if (rule !== undefined)
            return 'needs' in rule ? withEveryCall(prefix, rule) : rule;
    }
    return undefined;
}
function withEveryCall(prefix, rule) {
    const besides = rules/* EVERY_CALL */.JI[prefix];
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
    const parameters = new Set();
    for (const need of rule.needs) {
        if (need.when !== undefined && firstShown(call.parameters, need.when) === undefined) {
            mayNeed.add(need.action);
            continue;
        }
        const { granted, shownBy, perhaps } = grantsFor(call, place, need, reference);
        if (perhaps !== undefined) {
            mayNeed.add(perhaps);
            whys.add(`OpenTelemetry does not record VersionId: a call that named a version needs ${perhaps} instead`);
        }
        for (const { action, resource } of granted) {
            const why = rule.oneOf === undefined ? resource.wider : `the trace does not show ${rule.oneOf}`;
            if (why !== undefined) {
                whys.add(why);
                parameters.add(shownBy);
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
            remedy: parameters.size === 0
                ? `Add by hand what it needs of: ${besides.join(', ')}.`
                : RECORD_IT([...parameters].sort().join('; '))
        },
        mayNeed: besides
    };
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
function grantsFor(call, place, need, reference) {
    const version = need.of === undefined ? 'VersionId' : `${need.of}VersionId`;
    const hasVersion = need.versioned !== undefined && value(call.parameters, version) !== undefined;
    const asked = hasVersion ? (need.versioned ?? need.action) : need.action;
    const action = reference.action(actionOnBucket(call, asked, need.of, reference));
    // a rule that names an action which IAM does not have is a defect of ours, caught by a test; it must not reach a policy
    if (action === undefined)
        return { granted: [], shownBy: '' };
    const { resources, shownBy } = resourcesFor(call, place, need, action);
    return {
        granted: resources.map((resource) => ({ action: action.name, resource })),
        shownBy,
        // OpenTelemetry records no versions of objects
        ...(call.dialect === 'opentelemetry' &&
            need.versioned !== undefined &&
            !hasVersion && { perhaps: need.versioned })
    };
}
function resourcesFor(call, place, need, action) {
    const types = action.types.filter((type) => need.types?.includes(type.name) ?? true);
    if (types.length === 0)
        return { resources: [{ arn: '*' }], shownBy: '' };
    const prefix = action.name.slice(0, action.name.indexOf(':'));
    const locator = locatorOf(prefix);
    const shownBy = need.of ?? (typeof locator.shownBy === 'string' ? locator.shownBy : locator.shownBy(types));
    const question = { call, place, types, of: need.of };
    const located = locator.locate(question) ?? byParameters(prefix).locate(question);
    const resources = located ??
        patterns(locator.usualTypes?.(types, call) ?? types, locator.anyAccount === true ? { ...place, account: '*' } : place, shownBy);
    return { resources: resources.map((resource) => placed(resource, place)), shownBy };
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
/** The narrowest patterns of the types; a pattern that another one holds is left out. */
function patterns(types, place, shownBy) {
    const all = [...new Set(types.flatMap((type) => type.formats).map((format) => patternOf(format, place)))];
    const wider = `the trace does not show ${shownBy}`;
    return all
        .filter((arn) => !all.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1))))
        .sort()
        .map((arn) => ({ arn, wider }));
}


/***/ }),

/***/ 64548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JI: () => (/* binding */ EVERY_CALL),
  y0: () => (/* binding */ RULES),
  NH: () => (/* binding */ curatedRule)
});

;// CONCATENATED MODULE: ./lib/src/reference/rules/apigateway.js
const ACTIONS = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html';
/** A request of one HTTP verb; the rest is for certificates, policies, tags and roles that the request may carry. */
const by = (verb, ...mayNeed) => ({
    needs: [{ action: `apigateway:${verb}` }],
    ...(mayNeed.length > 0 && { mayNeed }),
    source: ACTIONS
});
const CERTIFICATE = ['apigateway:AddCertificateToDomain', 'apigateway:UpdateDomainNamePolicy'];
/** Those of which AWS lists several actions; for the others it lists the one verb. */
const apigateway = {
    CreateApiKey: by('POST', 'apigateway:PUT'),
    CreateDomainName: by('POST', 'apigateway:PUT', ...CERTIFICATE),
    CreateDomainNameAccessAssociation: {
        needs: [{ action: 'apigateway:POST' }, { action: 'apigateway:CreateAccessAssociation' }],
        mayNeed: ['apigateway:PUT'],
        source: ACTIONS
    },
    CreateRestApi: by('POST', 'apigateway:PUT', 'apigateway:UpdateRestApiPolicy'),
    CreateStage: by('POST', 'apigateway:PUT'),
    CreateUsagePlan: by('POST', 'apigateway:PUT'),
    CreateVpcLink: by('POST', 'apigateway:PUT'),
    DeleteDomainName: by('DELETE', 'apigateway:RemoveCertificateFromDomain'),
    GenerateClientCertificate: by('POST', 'apigateway:PUT'),
    ImportApi: by('PUT', 'apigateway:POST', 'iam:PassRole'),
    ImportRestApi: by('POST', 'apigateway:UpdateRestApiPolicy', 'iam:PassRole'),
    PutRestApi: by('PUT', 'apigateway:UpdateRestApiPolicy', 'iam:PassRole'),
    ReimportApi: by('PUT', 'apigateway:DELETE', 'apigateway:POST', 'iam:PassRole'),
    TagResource: by('PUT', 'apigateway:POST', 'apigateway:PATCH'),
    UntagResource: by('DELETE', 'apigateway:PATCH'),
    UpdateDomainName: by('PATCH', ...CERTIFICATE, 'apigateway:RemoveCertificateFromDomain', 'apigateway:UpdateDomainNameManagementPolicy'),
    UpdateRestApi: by('PATCH', 'apigateway:UpdateRestApiPolicy')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/athena.js
const ATHENA = 'https://docs.aws.amazon.com/athena/latest/ug/';
/** What a query needs of its result bucket and of the catalog; the caller's own permissions are used. */
const QUERYING = [
    's3:AbortMultipartUpload',
    's3:GetBucketLocation',
    's3:GetObject',
    's3:ListBucket',
    's3:PutObject',
    'glue:GetDatabase',
    'glue:GetPartitions',
    'glue:GetTable'
];
/** What some queries need besides. */
const SOMETIMES = [
    's3:ListBucketMultipartUploads',
    's3:ListMultipartUploadParts',
    'glue:BatchGetPartition',
    'glue:GetDatabases',
    'glue:GetPartition',
    'glue:GetTables',
    'lakeformation:GetDataAccess'
];
const athena = {
    GetQueryResults: {
        needs: [{ action: 'athena:GetQueryResults' }],
        mayNeed: ['s3:GetObject'],
        unseen: 'the bucket of the query results, which are read with the permissions of the caller',
        source: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html'
    },
    StartQueryExecution: {
        needs: ['athena:StartQueryExecution', ...QUERYING].map((action) => ({ action })),
        mayNeed: SOMETIMES,
        unseen: 'the tables that the query reads and the bucket of its results, for which Athena uses the permissions of the caller',
        source: `${ATHENA}s3-permissions.html`
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/bedrock.js
const API = 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_';
const GUARDRAIL = {
    action: 'bedrock:ApplyGuardrail',
    when: ['GuardrailIdentifier', 'GuardrailId']
};
const invoking = (action, page) => ({
    needs: [{ action }, GUARDRAIL],
    source: `${API}${page}.html`
});
/** A knowledge base, an agent or a query generator works with what the caller may use. */
const answering = (operation, page, ...mayNeed) => ({
    needs: [{ action: `bedrock:${operation}` }],
    mayNeed,
    unseen: 'which knowledge base and model answered',
    source: page
});
const KNOWLEDGE_BASES = 'https://docs.aws.amazon.com/bedrock/latest/userguide/kb-test-retrieve-generate.html';
const KB_PERMISSIONS = 'https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-prereq-permissions-general.html';
const bedrock = {
    Converse: invoking('bedrock:InvokeModel', 'runtime_Converse'),
    ConverseStream: invoking('bedrock:InvokeModelWithResponseStream', 'runtime_ConverseStream'),
    GenerateQuery: {
        needs: [{ action: 'bedrock:GenerateQuery' }],
        mayNeed: ['bedrock:GetKnowledgeBase', 'sqlworkbench:GetSqlRecommendations'],
        source: `${API}agent-runtime_GenerateQuery.html`
    },
    InvokeInlineAgent: answering('InvokeInlineAgent', 'https://docs.aws.amazon.com/bedrock/latest/userguide/inline-agent-prereq.html', 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream', 'bedrock:Retrieve', 'bedrock:RetrieveAndGenerate', 'bedrock:ApplyGuardrail', 'lambda:InvokeFunction'),
    InvokeModel: invoking('bedrock:InvokeModel', 'runtime_InvokeModel'),
    InvokeModelWithResponseStream: invoking('bedrock:InvokeModelWithResponseStream', 'runtime_InvokeModelWithResponseStream'),
    RetrieveAndGenerate: answering('RetrieveAndGenerate', KNOWLEDGE_BASES, 'bedrock:Retrieve', 'bedrock:InvokeModel', 'bedrock:GetInferenceProfile', 'bedrock:ApplyGuardrail'),
    RetrieveAndGenerateStream: answering('RetrieveAndGenerate', KB_PERMISSIONS, 'bedrock:Retrieve', 'bedrock:InvokeModelWithResponseStream', 'bedrock:InvokeModel', 'bedrock:GetInferenceProfile', 'bedrock:ApplyGuardrail'),
    StartAsyncInvoke: {
        needs: [{ action: 'bedrock:InvokeModel' }],
        mayNeed: ['s3:PutObject', 'bedrock:TagResource'],
        source: `${API}runtime_StartAsyncInvoke.html`
    }
};

// EXTERNAL MODULE: ./lib/src/reference/rules/rule.js
var rule = __webpack_require__(94104);
;// CONCATENATED MODULE: ./lib/src/reference/rules/budgets.js

const budgets = {
    CreateBudget: {
        ...(0,rule/* needing */.hB)('https://docs.aws.amazon.com/cost-management/latest/userguide/billing-permissions-ref.html', 'budgets:ModifyBudget'),
        mayNeed: ['aws-portal:ModifyBilling', 'budgets:TagResource']
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/cassandra.js

const KEYSPACES = 'https://docs.aws.amazon.com/keyspaces/latest/devguide/security_iam_service-with-iam.html';
const cassandraAction = (action, ...mayNeed) => ({
    needs: [{ action: `cassandra:${action}` }],
    mayNeed: mayNeed.map((name) => `cassandra:${name}`),
    source: KEYSPACES
});
const cassandra = {
    ...(0,rule/* each */.__)('CreateKeyspace CreateTable CreateType', cassandraAction('Create', 'CreateMultiRegionResource', 'TagResource')),
    ...(0,rule/* each */.__)('DeleteKeyspace DeleteTable DeleteType', cassandraAction('Drop', 'DropMultiRegionResource')),
    ...(0,rule/* each */.__)('UpdateKeyspace UpdateTable', cassandraAction('Alter', 'AlterMultiRegionResource')),
    ListTagsForResource: cassandraAction('Select', 'SelectMultiRegionResource'),
    GetTableAutoScalingSettings: cassandraAction('Select', 'SelectMultiRegionResource'),
    RestoreTable: {
        ...(0,rule/* needing */.hB)(KEYSPACES, 'cassandra:Restore', 'cassandra:Select'),
        mayNeed: ['cassandra:RestoreMultiRegionTable']
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/cloudformation.js

/** Without a service role of its own a stack's resources are made, changed and deleted with the caller's permissions. */
const cloudformation = (0,rule/* each */.__)('ContinueUpdateRollback CreateStack DeleteStack ExecuteChangeSet RollbackStack UpdateStack', (operation) => ({
    needs: [{ action: `cloudformation:${operation}` }],
    mayNeed: ['*'],
    unseen: 'whether the stack has a service role: without one its resources need permissions of the caller',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html'
}));

;// CONCATENATED MODULE: ./lib/src/reference/rules/cloudfront.js

const cloudfront = {
    CreateDistributionWithTags: {
        ...(0,rule/* needing */.hB)('https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistributionWithTags.html', 'cloudfront:CreateDistribution', 'cloudfront:TagResource'),
        mayNeed: ['cloudfront:CreateConnectionGroup', 'cloudfront:GetVpcOrigin']
    },
    UpdateDistributionWithStagingConfig: {
        ...(0,rule/* needing */.hB)('https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistributionWithStagingConfig.html', 'cloudfront:GetDistribution', 'cloudfront:UpdateDistribution'),
        mayNeed: ['cloudfront:GetVpcOrigin', 'cloudfront:UpdateDistributionWithStagingConfig']
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/cloudwatch.js

const CLOUDWATCH = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/permissions-reference-cw.html';
/** Metrics belong to no resource; the reference's `dataset` is for another kind of data. */
const cloudwatch = {
    ...(0,rule/* each */.__)('GetMetricData ListMetrics PutMetricData', (operation) => ({
        needs: [{ action: `cloudwatch:${operation}`, types: [] }],
        source: CLOUDWATCH
    })),
    PutMetricAlarm: {
        needs: [{ action: 'cloudwatch:PutMetricAlarm', types: ['alarm'] }],
        mayNeed: ['cloudwatch:TagResource', 'iam:CreateServiceLinkedRole'],
        source: CLOUDWATCH
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/dynamodb.js

const TRANSACTIONS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html';
const PARTIQL = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html';
const BACKUPS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_IAM.html';
const dynamodb_API = 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_';
const partiQL = {
    ...(0,rule/* needing */.hB)(PARTIQL, 'dynamodb:PartiQLSelect', 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate', 'dynamodb:PartiQLDelete'),
    oneOf: 'the PartiQL statement, whose verb decides on the action'
};
/** A restore writes the new table with the caller's permissions. */
const RESTORED = ['BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'Scan', 'UpdateItem'].map((a) => `dynamodb:${a}`);
const dynamodb = {
    BatchExecuteStatement: partiQL,
    DescribeEndpoints: (0,rule/* NO_PERMISSION */.E7)(`${dynamodb_API}DescribeEndpoints.html`),
    ExecuteStatement: partiQL,
    ExecuteTransaction: partiQL,
    ExportTableToPointInTime: {
        needs: [{ action: 'dynamodb:ExportTableToPointInTime' }],
        mayNeed: ['s3:AbortMultipartUpload', 's3:PutObject', 's3:PutObjectAcl'],
        source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html'
    },
    RestoreTableFromBackup: (0,rule/* needing */.hB)(BACKUPS, 'dynamodb:RestoreTableFromBackup', ...RESTORED),
    RestoreTableToPointInTime: (0,rule/* needing */.hB)(BACKUPS, 'dynamodb:RestoreTableToPointInTime', ...RESTORED),
    TransactWriteItems: {
        ...(0,rule/* needing */.hB)(TRANSACTIONS, 'dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'),
        oneOf: 'which of Put, Update, Delete and ConditionCheck the transaction holds'
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/ecr.js

const ecr = {
    ListImageReferrers: {
        ...(0,rule/* needing */.hB)('https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html', 'ecr:BatchGetImage'),
        mayNeed: ['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/pass-role.js
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
const SOURCE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';
/**
 * Operations that cannot be called without a role to pass (operation-exceptions.json of 2026-08-22, from the service reference and the
 * required parameters of the API models), by IAM prefix, where action and operation have the same name.
 */
const PASSING = {
    budgets: 'CreateBudgetAction',
    cloudwatch: 'PutMetricStream',
    codebuild: 'CreateProject',
    codepipeline: 'CreatePipeline UpdatePipeline',
    'cognito-idp': 'CreateUserImportJob',
    comprehend: 'CreateDocumentClassifier CreateEntityRecognizer CreateFlywheel StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTargetedSentimentDetectionJob StartTopicsDetectionJob',
    dax: 'CreateCluster',
    ec2: 'RequestSpotFleet',
    ecs: 'CreateExpressGatewayService',
    eks: 'CreateCapability CreateCluster CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation RegisterCluster',
    geo: 'StartJob',
    glue: 'CreateColumnStatisticsTaskSettings CreateCrawler CreateDevEndpoint CreateJob CreateMLTransform CreateSession StartBlueprintRun StartColumnStatisticsTaskRun StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun',
    kinesisanalytics: 'CreateApplication DiscoverInputSchema',
    lambda: 'CreateCapacityProvider',
    logs: 'CreateImportTask CreateScheduledQuery PutDestination UpdateScheduledQuery',
    mediaconvert: 'CreateJob',
    mobiletargeting: 'CreateExportJob CreateImportJob CreateRecommenderConfiguration PutEventStream UpdateRecommenderConfiguration',
    pipes: 'CreatePipe UpdatePipe',
    rds: 'AddRoleToDBCluster AddRoleToDBInstance CreateDBProxy RemoveRoleFromDBCluster RemoveRoleFromDBInstance RestoreDBClusterFromS3 RestoreDBInstanceFromS3 StartExportTask',
    rekognition: 'CreateStreamProcessor',
    s3: 'CreateAccessGrantsLocation',
    sagemaker: 'CreateAIBenchmarkJob CreateAIRecommendationJob CreateAutoMLJob CreateAutoMLJobV2 CreateCompilationJob CreateDataQualityJobDefinition CreateFlowDefinition CreateImage CreateInferenceExperiment CreateInferenceRecommendationsJob CreateLabelingJob CreateMlflowApp CreateMlflowTrackingServer CreateModelBiasJobDefinition CreateModelExplainabilityJobDefinition CreateModelQualityJobDefinition CreateNotebookInstance CreateOptimizationJob CreatePartnerApp CreatePipeline CreateProcessingJob CreateTrainingJob RenderUiTemplate',
    scheduler: 'CreateSchedule UpdateSchedule',
    ssm: 'CreateActivation UpdateManagedInstanceRole',
    states: 'CreateStateMachine',
    timestream: 'CreateScheduledQuery',
    transcribe: 'CreateLanguageModel StartMedicalScribeJob',
    translate: 'StartTextTranslationJob'
};
/** Of a role whose service AWS's documentation does not name. */
const PASS_ROLE = { action: 'iam:PassRole' };
/**
 * Which service the roles are passed to: what AWS's own managed policies say of `iam:PassedToService`, each on its page of
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/. By IAM prefix, or by action where the operations of a service
 * differ. An operation that passes several roles has a principal for each of them. Principals of partition `aws`.
 */
const PASSED_TO = {
    // AWSBudgetsActionsWithAWSResourceControlAccess
    budgets: ['budgets.amazonaws.com'],
    // AWSProtonCodeBuildProvisioningServiceRolePolicy, AmazonSageMakerServiceCatalogProductsCodeBuildServiceRolePolicy
    codebuild: ['codebuild.amazonaws.com'],
    // AWSCodePipeline_FullAccess
    codepipeline: ['codepipeline.amazonaws.com'],
    // AmazonDynamoDBFullAccess
    dax: ['dax.amazonaws.com'],
    // AmazonECS_FullAccess: the roles of tasks and of their start, and that of the infrastructure (volumes, gateways)
    ecs: ['ecs-tasks.amazonaws.com', 'ecs.amazonaws.com'],
    // AWSBackupServiceRolePolicyForRestores: a cluster may name a role for its nodes beside its own
    'eks:CreateCluster': ['ec2.amazonaws.com', 'eks.amazonaws.com'],
    'eks:CreateNodegroup': ['ec2.amazonaws.com', 'eks.amazonaws.com'],
    // AmazonSageMakerHyperPodObservabilityAdminAccess
    'eks:CreatePodIdentityAssociation': ['pods.eks.amazonaws.com'],
    // AWSGlueConsoleFullAccess
    glue: ['glue.amazonaws.com'],
    // AWSLambda_FullAccess
    lambda: ['lambda.amazonaws.com'],
    // AWSElementalMediaConvertFullAccess
    mediaconvert: ['mediaconvert.amazonaws.com'],
    // AmazonEventBridgePipesFullAccess
    pipes: ['pipes.amazonaws.com'],
    // NeptuneFullAccess
    'rds:AddRoleToDBCluster': ['rds.amazonaws.com'],
    'rds:RemoveRoleFromDBCluster': ['rds.amazonaws.com'],
    // AmazonSageMakerFullAccess
    sagemaker: ['sagemaker.amazonaws.com'],
    // AmazonEventBridgeSchedulerFullAccess
    scheduler: ['scheduler.amazonaws.com'],
    // AmazonEKSConnectorServiceRolePolicy
    'ssm:CreateActivation': ['ssm.amazonaws.com'],
    // AmazonSageMakerFullAccess
    states: ['states.amazonaws.com']
};
/**
 * What an operation needs in order to pass its roles, with the services they go to where AWS's documentation says it.
 * @param prefix the IAM prefix
 */
function passingRole(prefix, operation) {
    const passedTo = PASSED_TO[`${prefix}:${operation}`] ?? PASSED_TO[prefix];
    return passedTo === undefined ? PASS_ROLE : { ...PASS_ROLE, passedTo };
}
const passRole = Object.fromEntries(Object.entries(PASSING).map(([prefix, operations]) => [
    prefix,
    Object.fromEntries(operations
        .split(' ')
        .map((name) => [
        name,
        { needs: [{ action: `${prefix}:${name}` }, passingRole(prefix, name)], source: SOURCE }
    ]))
]));

;// CONCATENATED MODULE: ./lib/src/reference/rules/ecs.js

const TASK_ROLES = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html';
/** The roles that a task definition names are passed to the task. */
const ecs = {
    RunTask: {
        needs: [{ action: 'ecs:RunTask' }, passingRole('ecs', 'RunTask')],
        mayNeed: ['ecs:TagResource'],
        source: TASK_ROLES
    },
    StartTask: {
        needs: [{ action: 'ecs:StartTask' }, passingRole('ecs', 'StartTask')],
        mayNeed: ['ecs:TagResource'],
        source: TASK_ROLES
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/execute-api.js
/** Messages to and from clients of a WebSocket API: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const MANAGE = { action: 'execute-api:ManageConnections' };
const CONNECTIONS = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html';
const executeApi = {
    DeleteConnection: { needs: [MANAGE], source: CONNECTIONS },
    GetConnection: { needs: [MANAGE], source: CONNECTIONS },
    PostToConnection: { needs: [MANAGE], source: CONNECTIONS }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/glue.js

const GLUE = 'https://docs.aws.amazon.com/glue/latest/webapi/API_';
/** Calls of third-party query engines: the page of each names the action. */
const glue = {
    GetUnfilteredPartitionMetadata: (0,rule/* needing */.hB)(`${GLUE}GetUnfilteredPartitionMetadata.html`, 'glue:GetPartition'),
    GetUnfilteredPartitionsMetadata: (0,rule/* needing */.hB)(`${GLUE}GetUnfilteredPartitionsMetadata.html`, 'glue:GetPartitions'),
    GetUnfilteredTableMetadata: (0,rule/* needing */.hB)(`${GLUE}GetUnfilteredTableMetadata.html`, 'glue:GetTable')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/iot.js

const iot = {
    Publish: {
        ...(0,rule/* needing */.hB)('https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.html', 'iot:Publish'),
        mayNeed: ['iot:RetainPublish']
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/iotfleetwise.js

const FLEETWISE = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleetwise.html';
const iotfleetwise = {
    BatchCreateVehicle: {
        ...(0,rule/* needing */.hB)(FLEETWISE, 'iotfleetwise:CreateVehicle'),
        mayNeed: ['iotfleetwise:TagResource']
    },
    BatchUpdateVehicle: (0,rule/* needing */.hB)(FLEETWISE, 'iotfleetwise:UpdateVehicle')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/kafka.js

const MSK = 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control-use-cases.html';
const topic = (...actions) => (0,rule/* needing */.hB)(MSK, 'kafka-cluster:Connect', ...actions.map((action) => `kafka-cluster:${action}`));
const kafka = {
    CreateTopic: topic('CreateTopic'),
    DeleteTopic: topic('DeleteTopic', 'DescribeTopic'),
    DescribeTopic: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
    DescribeTopicPartitions: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
    ListTopics: topic('DescribeTopic'),
    UpdateTopic: topic('AlterTopic', 'AlterTopicDynamicConfiguration', 'DescribeTopic')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/kms.js
const kms = {
    ReEncrypt: {
        needs: [
            { action: 'kms:ReEncryptFrom', of: 'SourceKeyId' },
            { action: 'kms:ReEncryptTo', of: 'DestinationKeyId' }
        ],
        source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html'
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/lambda.js

const lambda = {
    CreateFunction: {
        needs: [{ action: 'lambda:CreateFunction' }, passingRole('lambda', 'CreateFunction')],
        // for code in a bucket or a registry, layers, and a VPC
        mayNeed: [
            'ec2:DescribeSecurityGroups',
            'ec2:DescribeSubnets',
            'ec2:DescribeVpcs',
            'ecr:BatchGetImage',
            'ecr:GetDownloadUrlForLayer',
            'lambda:GetLayerVersion',
            's3:GetObject',
            's3:GetObjectVersion'
        ],
        source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api'
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/neptune-db.js

const NEPTUNE = 'https://docs.aws.amazon.com/neptune/latest/userguide/iam-dp-actions.html';
const byLanguage = {
    ...(0,rule/* needing */.hB)(NEPTUNE, 'neptune-db:DeleteDataViaQuery', 'neptune-db:ReadDataViaQuery', 'neptune-db:WriteDataViaQuery'),
    oneOf: 'the query, which decides whether data are read, written or deleted'
};
const neptuneAction = (action) => (0,rule/* needing */.hB)(NEPTUNE, `neptune-db:${action}`);
const neptune = {
    ...(0,rule/* each */.__)('CancelGremlinQuery CancelOpenCypherQuery', neptuneAction('CancelQuery')),
    ...(0,rule/* each */.__)('DeletePropertygraphStatistics DeleteSparqlStatistics', neptuneAction('DeleteStatistics')),
    ...(0,rule/* each */.__)('ExecuteGremlinExplainQuery ExecuteGremlinProfileQuery ExecuteOpenCypherExplainQuery', neptuneAction('ReadDataViaQuery')),
    ...(0,rule/* each */.__)('ExecuteGremlinQuery ExecuteOpenCypherQuery', byLanguage),
    ...(0,rule/* each */.__)('GetGremlinQueryStatus GetOpenCypherQueryStatus ListGremlinQueries ListOpenCypherQueries', neptuneAction('GetQueryStatus')),
    ...(0,rule/* each */.__)('GetMLDataProcessingJob GetMLEndpoint GetMLModelTrainingJob GetMLModelTransformJob', (operation) => neptuneAction(`${operation}Status`)),
    ...(0,rule/* each */.__)('GetPropertygraphStatistics GetSparqlStatistics', neptuneAction('GetStatisticsStatus')),
    ...(0,rule/* each */.__)('GetPropertygraphStream GetSparqlStream', neptuneAction('GetStreamRecords')),
    ...(0,rule/* each */.__)('GetPropertygraphSummary GetRDFGraphSummary', neptuneAction('GetGraphSummary')),
    ...(0,rule/* each */.__)('ManagePropertygraphStatistics ManageSparqlStatistics', neptuneAction('ManageStatistics')),
    ExecuteFastReset: neptuneAction('ResetDatabase')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/no-permission.js

/**
 * Operations that no role's policy decides on: their requests are not signed (botocore 1.43.11: auth type none), carry a token of their own,
 * or AWS answers them to anyone.
 */
const COGNITO = 'https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html';
const IDENTITY = 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html';
const PORTAL = 'https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/welcome.html';
const OIDC = 'https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/Welcome.html';
const PARTICIPANT = 'https://docs.aws.amazon.com/connect-participant/latest/APIReference/Welcome.html';
const STS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_';
const unsigned = {
    'cognito-identity': (0,rule/* each */.__)('GetCredentialsForIdentity GetId GetOpenIdToken UnlinkIdentity', (0,rule/* NO_PERMISSION */.E7)(IDENTITY)),
    'cognito-idp': (0,rule/* each */.__)('AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListWebAuthnCredentials ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute', (0,rule/* NO_PERMISSION */.E7)(COGNITO)),
    connectparticipant: (0,rule/* each */.__)('CancelParticipantAuthentication CompleteAttachmentUpload CreateParticipantConnection DisconnectParticipant GetAttachment GetAuthenticationUrl GetTranscript SendEvent SendMessage StartAttachmentUpload', (0,rule/* NO_PERMISSION */.E7)(PARTICIPANT)),
    signin: (0,rule/* each */.__)('CreateOAuth2Token', (0,rule/* NO_PERMISSION */.E7)('https://docs.aws.amazon.com/signin/latest/APIReference/API_CreateOAuth2Token.html')),
    sso: (0,rule/* each */.__)('GetRoleCredentials ListAccountRoles ListAccounts Logout', (0,rule/* NO_PERMISSION */.E7)(PORTAL)),
    'sso-oidc': (0,rule/* each */.__)('CreateToken RegisterClient StartDeviceAuthorization', (0,rule/* NO_PERMISSION */.E7)(OIDC)),
    sts: {
        AssumeRoleWithSAML: (0,rule/* NO_PERMISSION */.E7)(`${STS}AssumeRoleWithSAML.html`),
        AssumeRoleWithWebIdentity: (0,rule/* NO_PERMISSION */.E7)(`${STS}AssumeRoleWithWebIdentity.html`),
        GetCallerIdentity: (0,rule/* NO_PERMISSION */.E7)(`${STS}GetCallerIdentity.html`),
        GetSessionToken: (0,rule/* NO_PERMISSION */.E7)(`${STS}GetSessionToken.html`)
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/polly.js
const polly = {
    StartSpeechSynthesisTask: {
        needs: [{ action: 'polly:StartSpeechSynthesisTask' }],
        mayNeed: ['s3:PutObject', 'sns:Publish'],
        unseen: 'the bucket of the speech file, to which the permissions of the caller write',
        source: 'https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html'
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/rds-data.js

const RDS_DATA = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html';
const ofCluster = (operation) => ({
    needs: [
        { action: `rds-data:${operation}` },
        {
            action: 'secretsmanager:GetSecretValue',
            of: operation === 'ExecuteSql' ? 'AwsSecretStoreArn' : 'SecretArn'
        }
    ],
    source: RDS_DATA
});
/** Every call signs in to the database with a secret that it names and that the caller must be allowed to read. */
const rdsData = (0,rule/* each */.__)('BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction', ofCluster);

;// CONCATENATED MODULE: ./lib/src/reference/rules/redshift-data.js

const REDSHIFT_DATA = 'https://docs.aws.amazon.com/redshift/latest/mgmt/data-api-access.html';
const SECRET = {
    action: 'secretsmanager:GetSecretValue',
    of: 'SecretArn',
    when: ['SecretArn']
};
const inDatabase = (operation) => ({
    needs: [{ action: `redshift-data:${operation}` }, SECRET],
    mayNeed: [
        'redshift:GetClusterCredentials',
        'redshift:GetClusterCredentialsWithIAM',
        'redshift-serverless:GetCredentials'
    ],
    unseen: 'how the call signs in to the database: by a secret, or by temporary credentials that the caller must be allowed to get',
    source: REDSHIFT_DATA
});
const redshiftData = (0,rule/* each */.__)('BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables', inDatabase);

;// CONCATENATED MODULE: ./lib/src/reference/rules/rekognition.js

const rekognition = (0,rule/* each */.__)('CompareFaces DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText IndexFaces RecognizeCelebrities SearchFacesByImage SearchUsersByImage StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection', (0,rule/* readingInput */.vz)('rekognition', 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html'));

// EXTERNAL MODULE: ./lib/src/reference/rules/s3.js
var s3 = __webpack_require__(33488);
;// CONCATENATED MODULE: ./lib/src/reference/rules/s3control.js


const S3_CONTROL = 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_';
const renamed = {
    DeleteBucketLifecycleConfiguration: 's3-outposts:PutLifecycleConfiguration',
    DeleteBucketReplication: 's3-outposts:PutReplicationConfiguration',
    DeleteBucketTagging: 's3-outposts:PutBucketTagging',
    DeletePublicAccessBlock: 's3:PutAccountPublicAccessBlock',
    GetBucketLifecycleConfiguration: 's3-outposts:GetLifecycleConfiguration',
    GetBucketReplication: 's3-outposts:GetReplicationConfiguration',
    GetPublicAccessBlock: 's3:GetAccountPublicAccessBlock',
    PutBucketLifecycleConfiguration: 's3-outposts:PutLifecycleConfiguration',
    PutPublicAccessBlock: 's3:PutAccountPublicAccessBlock'
};
/** Of S3 Control the operations on buckets are for Outposts, and the public access block is the account's. */
const s3control = {
    ...(0,rule/* each */.__)('CreateBucket DeleteBucket DeleteBucketPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning ListRegionalBuckets PutBucketPolicy PutBucketTagging PutBucketVersioning', (operation) => (0,rule/* needing */.hB)(`${S3_CONTROL}${operation}.html`, `s3-outposts:${operation}`)),
    ...(0,rule/* each */.__)(Object.keys(renamed).join(' '), (operation) => (0,rule/* needing */.hB)(`${S3_CONTROL}${operation}.html`, renamed[operation] ?? '')),
    PutBucketReplication: {
        needs: [{ action: 's3-outposts:PutReplicationConfiguration' }, PASS_ROLE],
        source: `${S3_CONTROL}PutBucketReplication.html`
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/sagemaker.js
const SAGEMAKER = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html';
const sagemaker = {
    InvokeEndpointWithResponseStream: {
        needs: [{ action: 'sagemaker:InvokeEndpoint' }],
        mayNeed: ['sagemaker:InvokeEndpointWithResponseStream'],
        source: SAGEMAKER
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/secretsmanager.js
const secretsmanager = {
    BatchGetSecretValue: {
        needs: [
            { action: 'secretsmanager:BatchGetSecretValue' },
            { action: 'secretsmanager:GetSecretValue', of: 'SecretIdList' }
        ],
        mayNeed: ['secretsmanager:ListSecrets'],
        source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html'
    },
    RotateSecret: {
        needs: [{ action: 'secretsmanager:RotateSecret' }],
        mayNeed: ['lambda:InvokeFunction'],
        source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html'
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/ses.js

const SES = 'https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html';
/** Of the API's second version a message may be simple, raw or templated, and each has an action of the first version. */
const ses = {
    SendBulkEmail: {
        ...(0,rule/* needing */.hB)(SES, 'ses:SendBulkEmail'),
        mayNeed: ['ses:SendBulkTemplatedEmail', 'ses:SendEmail']
    },
    SendEmail: {
        ...(0,rule/* needing */.hB)(SES, 'ses:SendEmail'),
        mayNeed: ['ses:SendRawEmail', 'ses:SendTemplatedEmail']
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/sqs.js

const sqs = {
    StartMessageMoveTask: (0,rule/* needing */.hB)('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions', 'sqs:StartMessageMoveTask', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:SendMessage'),
    CancelMessageMoveTask: (0,rule/* needing */.hB)('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions', 'sqs:CancelMessageMoveTask', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/sts.js
const SESSIONS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html';
const sts = {
    AssumeRole: {
        needs: [{ action: 'sts:AssumeRole' }],
        mayNeed: ['sts:SetContext', 'sts:SetSourceIdentity', 'sts:TagSession'],
        source: SESSIONS
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/textract.js

const textract = (0,rule/* each */.__)('AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis', (0,rule/* readingInput */.vz)('textract', 'https://docs.aws.amazon.com/textract/latest/dg/security_iam_id-based-policy-examples.html'));

;// CONCATENATED MODULE: ./lib/src/reference/rules/timestream.js
const TIMESTREAM = 'https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html';
const timestream = {
    PrepareQuery: {
        needs: [{ action: 'timestream:Select' }],
        mayNeed: ['timestream:PrepareQuery', 'timestream:SelectValues'],
        source: TIMESTREAM
    },
    Query: {
        needs: [{ action: 'timestream:Select' }],
        mayNeed: [
            'timestream:DescribeTable',
            'timestream:ListDatabases',
            'timestream:ListMeasures',
            'timestream:ListTables',
            'timestream:SelectValues',
            'timestream:Unload'
        ],
        source: TIMESTREAM
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/transcribe.js

const transcribe = (0,rule/* each */.__)('StartCallAnalyticsJob StartMedicalTranscriptionJob StartTranscriptionJob', (operation) => ({
    needs: [{ action: `transcribe:${operation}` }],
    mayNeed: ['iam:PassRole', 's3:GetObject', 's3:PutObject', 'transcribe:TagResource'],
    unseen: 'the buckets of the media file and of the transcript, for which the permissions of the caller are used',
    source: 'https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html'
}));

;// CONCATENATED MODULE: ./lib/src/reference/rules/verifiedpermissions.js

const AVP = 'https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_';
const verifiedpermissions = {
    BatchGetPolicy: (0,rule/* needing */.hB)(`${AVP}BatchGetPolicy.html`, 'verifiedpermissions:GetPolicy'),
    BatchIsAuthorized: (0,rule/* needing */.hB)(`${AVP}BatchIsAuthorized.html`, 'verifiedpermissions:IsAuthorized'),
    BatchIsAuthorizedWithToken: (0,rule/* needing */.hB)(`${AVP}BatchIsAuthorizedWithToken.html`, 'verifiedpermissions:IsAuthorizedWithToken')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/index.js




































const CURATED = {
    apigateway: apigateway,
    athena: athena,
    bedrock: bedrock,
    budgets: budgets,
    cassandra: cassandra,
    cloudformation: cloudformation,
    cloudfront: cloudfront,
    cloudwatch: cloudwatch,
    dynamodb: dynamodb,
    ecr: ecr,
    ecs: ecs,
    'execute-api': executeApi,
    glue: glue,
    iot: iot,
    iotfleetwise: iotfleetwise,
    kafka: kafka,
    kms: kms,
    lambda: lambda,
    'neptune-db': neptune,
    polly: polly,
    'rds-data': rdsData,
    'redshift-data': redshiftData,
    rekognition: rekognition,
    s3: s3.s3,
    s3control: s3control,
    sagemaker: sagemaker,
    secretsmanager: secretsmanager,
    ses: ses,
    sqs: sqs,
    sts: sts,
    textract: textract,
    timestream: timestream,
    transcribe: transcribe,
    verifiedpermissions: verifiedpermissions
};
/** Curated rules by IAM prefix, or by SDK client where the clients of one prefix have operations of the same name. */
const RULES = Object.fromEntries([...new Set([CURATED, unsigned, passRole].flatMap(Object.keys))]
    .sort()
    .map((name) => [name, { ...passRole[name], ...unsigned[name], ...CURATED[name] }]));
/** The curated rule for an operation of a client, if there is one. */
function curatedRule(prefix, client, operation) {
    for (const name of [client, prefix]) {
        const rules = RULES[name];
        if (rules !== undefined && Object.hasOwn(rules, operation))
            return rules[operation];
    }
    return undefined;
}
/** What every call of a service needs besides: Timestream's SDKs ask for its endpoints first. https://docs.aws.amazon.com/timestream/latest/developerguide/Using-API.endpoint-discovery.how-it-works.html */
const EVERY_CALL = {
    timestream: { action: 'timestream:DescribeEndpoints' }
};


/***/ }),

/***/ 94104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ NO_PERMISSION),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   hB: () => (/* binding */ needing),
/* harmony export */   vz: () => (/* binding */ readingInput)
/* harmony export */ });
/**
 * The curated layer over AWS's reference: what an operation *does* need where the reference lists what it *may* need.
 * A service's rules stand in a file of its own; each row says where it is from.
 */
/** Rows that need nothing but a plain list of actions. */
function needing(source, ...actions) {
    return { needs: actions.map((action) => ({ action })), source };
}
const NO_PERMISSION = (source) => ({ needs: [], source });
/** The same rule for each of several operations. */
function each(operations, rule) {
    return Object.fromEntries(operations.split(' ').map((name) => [name, typeof rule === 'function' ? rule(name) : rule]));
}
/** Services that read their input from a bucket, or write their output to one, with the permissions of the caller. */
function readingInput(prefix, source) {
    return (operation) => ({
        needs: [{ action: `${prefix}:${operation}` }],
        mayNeed: ['s3:GetObject', ...(operation.startsWith('Start') ? ['iam:PassRole', 's3:PutObject'] : [])],
        unseen: 'whether the input came with the request or lies in a bucket, which is read with the permissions of the caller',
        source
    });
}


/***/ }),

/***/ 33488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ S3_EXPRESS_SESSION),
/* harmony export */   s3: () => (/* binding */ s3),
/* harmony export */   v: () => (/* binding */ S3_EXPRESS_ACTION)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94104);

const API = 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_';
/** "Required permissions" of each operation. */
const OPERATIONS = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html';
const MULTIPART = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions';
/** The X-Ray SDK for Java 1 names calls by the request class, some of which differ from the operation. */
const JAVA_1 = 'https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/s3/model/package-summary.html';
const versioned = (action, withVersion, source) => ({
    needs: [{ action, versioned: withVersion }],
    source
});
const CREATE_MULTIPART = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(MULTIPART, 's3:PutObject');
const LIST_VERSIONS = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(`${API}ListObjectVersions.html`, 's3:ListBucketVersions');
const HEAD_OBJECT = versioned('s3:GetObject', 's3:GetObjectVersion', `${API}HeadObject.html`);
const COPY = [
    { action: 's3:GetObject', versioned: 's3:GetObjectVersion', of: 'CopySource' },
    { action: 's3:PutObject' }
];
const s3 = {
    CopyObject: { needs: COPY, source: `${API}CopyObject.html` },
    CopyPart: { needs: COPY, source: JAVA_1 },
    CreateMultipartUpload: CREATE_MULTIPART,
    CreateSession: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(`${API}CreateSession.html`, 's3express:CreateSession'),
    DeleteObject: versioned('s3:DeleteObject', 's3:DeleteObjectVersion', `${API}DeleteObject.html`),
    DeleteObjectTagging: versioned('s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging', `${API}DeleteObjectTagging.html`),
    DeleteObjects: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(`${API}DeleteObjects.html`, 's3:DeleteObject'),
    GetObject: versioned('s3:GetObject', 's3:GetObjectVersion', `${API}GetObject.html`),
    GetObjectAcl: versioned('s3:GetObjectAcl', 's3:GetObjectVersionAcl', `${API}GetObjectAcl.html`),
    GetObjectAttributes: {
        needs: [
            { action: 's3:GetObject', versioned: 's3:GetObjectVersion' },
            { action: 's3:GetObjectAttributes', versioned: 's3:GetObjectVersionAttributes' }
        ],
        source: `${API}GetObjectAttributes.html`
    },
    GetObjectMetadata: { ...HEAD_OBJECT, source: JAVA_1 },
    GetObjectTagging: versioned('s3:GetObjectTagging', 's3:GetObjectVersionTagging', `${API}GetObjectTagging.html`),
    HeadObject: HEAD_OBJECT,
    InitiateMultipartUpload: { ...CREATE_MULTIPART, source: JAVA_1 },
    ListDirectoryBuckets: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(`${API}ListDirectoryBuckets.html`, 's3express:ListAllMyDirectoryBuckets'),
    ListObjects: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(OPERATIONS, 's3:ListBucket'),
    ListObjectsV2: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(OPERATIONS, 's3:ListBucket'),
    ListVersions: { ...LIST_VERSIONS, source: JAVA_1 },
    PutBucketReplication: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(`${API}PutBucketReplication.html`, 's3:PutReplicationConfiguration', 'iam:PassRole'),
    PutObjectAcl: versioned('s3:PutObjectAcl', 's3:PutObjectVersionAcl', `${API}PutObjectAcl.html`),
    PutObjectTagging: versioned('s3:PutObjectTagging', 's3:PutObjectVersionTagging', `${API}PutObjectTagging.html`),
    RenameObject: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(`${API}RenameObject.html`, 's3express:CreateSession'),
    UploadPartCopy: { needs: COPY, source: `${API}UploadPartCopy.html` },
    WriteGetObjectResponse: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .needing */ .hB)(`${API}WriteGetObjectResponse.html`, 's3-object-lambda:WriteGetObjectResponse')
};
/** Operations on a directory bucket (`…--x-s3`) that the session of CreateSession authorises. */
const S3_EXPRESS_SESSION = new Set([
    'AbortMultipartUpload',
    'CompleteMultipartUpload',
    'CopyObject',
    'CreateMultipartUpload',
    'CreateSession',
    'DeleteObject',
    'DeleteObjects',
    'GetObject',
    'GetObjectAttributes',
    'HeadBucket',
    'HeadObject',
    'ListMultipartUploads',
    'ListObjectsV2',
    'ListParts',
    'PutObject',
    'RenameObject',
    'UploadPart',
    'UploadPartCopy'
]);
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-authenticating-authorizing.html */
const S3_EXPRESS_ACTION = 's3express:CreateSession';


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ clientsNamed)
});

;// CONCATENATED MODULE: ./lib/src/reference/service-names.json
const service_names_namespaceObject = /*#__PURE__*/JSON.parse('{"D":{"a2iruntimesagemaker":["sagemaker/sagemaker-a2i-runtime"],"accessanalyzer":["access-analyzer/accessanalyzer"],"account":["account/account"],"accountaccess":["account-access/account-access"],"acm":["acm/acm"],"acmpca":["acm-pca/acm-pca"],"acoautomation":["aco-automation/compute-optimizer-automation"],"adminwickr":["wickr/wickr"],"agentregistry":["agent-registry/agent-registry"],"agentregistrycontrol":["agent-registry/agent-registry-control"],"agreementmarketplace":["aws-marketplace/marketplace-agreement"],"aidevops":["aidevops/devops-agent"],"aiops":["aiops/aiops"],"airflow":["airflow/mwaa"],"airflowserverless":["airflow-serverless/mwaa-serverless"],"alexaforbusiness":["a4b"],"amp":["aps/amp"],"amplify":["amplify/amplify"],"amplifybackend":["amplifybackend/amplifybackend"],"amplifyuibuilder":["amplifyuibuilder/amplifyuibuilder"],"aoss":["aoss/opensearchserverless"],"apidetective":["detective/detective"],"apiecr":["ecr/ecr"],"apiecrpublic":["ecr-public/ecr-public"],"apigateway":["apigateway/apigateway","apigateway/apigatewayv2"],"apigatewaymanagementapi":["execute-api/apigatewaymanagementapi"],"apigatewayv2":["apigateway/apigatewayv2"],"apiiotdeviceadvisor":["iotdeviceadvisor/iotdeviceadvisor"],"apiiotmanagedintegrations":["iotmanagedintegrations/iot-managed-integrations"],"apiiotwireless":["iotwireless/iotwireless"],"apimediatailor":["mediatailor/mediatailor"],"apipricing":["pricing/pricing"],"apisagemaker":["sagemaker/sagemaker"],"apitunnelingiot":["iot/iotsecuretunneling"],"appconfig":["appconfig/appconfig","appconfig/appconfigdata"],"appconfigdata":["appconfig/appconfigdata"],"appfabric":["appfabric/appfabric"],"appflow":["appflow/appflow"],"appintegrations":["app-integrations/appintegrations"],"applicationautoscaling":["application-autoscaling/application-autoscaling"],"applicationcostprofiler":["application-cost-profiler/applicationcostprofiler"],"applicationdiscoveryservice":["discovery/discovery"],"applicationinsights":["applicationinsights/application-insights"],"applicationsignals":["application-signals/application-signals"],"appmesh":["appmesh/appmesh"],"apprunner":["apprunner/apprunner"],"appstream":["appstream/appstream"],"appstream2":["appstream/appstream"],"appsync":["appsync/appsync"],"aps":["aps/amp"],"arcregionswitch":["arc-region-switch/arc-region-switch"],"arczonalshift":["arc-zonal-shift/arc-zonal-shift"],"artifact":["artifact/artifact"],"athena":["athena/athena"],"auditmanager":["auditmanager/auditmanager"],"augmentedairuntime":["sagemaker"],"autoscaling":["autoscaling/autoscaling"],"autoscalingplans":["autoscaling-plans/autoscaling-plans"],"b2bi":["b2bi/b2bi"],"backup":["backup/backup"],"backupgateway":["backup-gateway/backup-gateway"],"backupsearch":["backup-search/backupsearch"],"batch":["batch/batch"],"bcmdashboards":["bcm-dashboards/bcm-dashboards"],"bcmdataexports":["bcm-data-exports/bcm-data-exports"],"bcmpricingcalculator":["bcm-pricing-calculator/bcm-pricing-calculator"],"bcmrecommendedactions":["bcm-recommended-actions/bcm-recommended-actions"],"bedrock":["bedrock/bedrock","bedrock/bedrock-agent","bedrock/bedrock-agent-runtime","bedrock/bedrock-data-automation","bedrock/bedrock-data-automation-runtime","bedrock/bedrock-runtime"],"bedrockagent":["bedrock/bedrock-agent"],"bedrockagentcore":["bedrock-agentcore/bedrock-agentcore","bedrock-agentcore/bedrock-agentcore-control"],"bedrockagentcorecontrol":["bedrock-agentcore/bedrock-agentcore-control"],"bedrockagentruntime":["bedrock/bedrock-agent-runtime"],"bedrockdataautomation":["bedrock/bedrock-data-automation"],"bedrockdataautomationruntime":["bedrock/bedrock-data-automation-runtime"],"bedrockruntime":["bedrock/bedrock-runtime"],"billing":["billing/billing"],"billingconductor":["billingconductor/billingconductor"],"braket":["braket/braket"],"budgets":["budgets/budgets"],"cases":["cases/connectcases"],"cassandra":["cassandra/keyspaces","cassandra/keyspacesstreams"],"cassandrastreams":["cassandra/keyspacesstreams"],"catalogmarketplace":["aws-marketplace/marketplace-catalog"],"ce":["ce/ce"],"chatbot":["chatbot/chatbot"],"chime":["chime/chime","chime/chime-sdk-identity","chime/chime-sdk-media-pipelines","chime/chime-sdk-meetings","chime/chime-sdk-messaging","chime/chime-sdk-voice"],"chimesdkidentity":["chime/chime-sdk-identity"],"chimesdkmediapipelines":["chime/chime-sdk-media-pipelines"],"chimesdkmeetings":["chime/chime-sdk-meetings"],"chimesdkmessaging":["chime/chime-sdk-messaging"],"chimesdkvoice":["chime/chime-sdk-voice"],"cleanrooms":["cleanrooms/cleanrooms"],"cleanroomsml":["cleanrooms-ml/cleanroomsml"],"cloud9":["cloud9/cloud9"],"cloudcontrol":["cloudformation/cloudcontrol"],"cloudcontrolapi":["cloudformation/cloudcontrol"],"clouddirectory":["clouddirectory/clouddirectory"],"cloudformation":["cloudformation/cloudformation"],"cloudfront":["cloudfront/cloudfront"],"cloudfrontkeyvaluestore":["cloudfront-keyvaluestore/cloudfront-keyvaluestore"],"cloudhsm":["cloudhsm/cloudhsm","cloudhsm/cloudhsmv2"],"cloudhsmv2":["cloudhsm/cloudhsmv2"],"cloudsearch":["cloudsearch/cloudsearch","cloudsearch/cloudsearchdomain"],"cloudsearchdomain":["cloudsearch/cloudsearchdomain"],"cloudtrail":["cloudtrail/cloudtrail"],"cloudtraildata":["cloudtrail-data/cloudtrail-data"],"cloudwatch":["cloudwatch/cloudwatch"],"cloudwatchevents":["events"],"cloudwatchlogs":["logs/logs"],"codeartifact":["codeartifact/codeartifact"],"codebuild":["codebuild/codebuild"],"codecatalyst":["codecatalyst/codecatalyst"],"codecommit":["codecommit/codecommit"],"codeconnections":["codeconnections/codeconnections"],"codedeploy":["codedeploy/codedeploy"],"codeguruprofiler":["codeguru-profiler/codeguruprofiler"],"codegurureviewer":["codeguru-reviewer/codeguru-reviewer"],"codegurusecurity":["codeguru-security/codeguru-security"],"codepipeline":["codepipeline/codepipeline"],"codestarconnections":["codestar-connections/codestar-connections"],"codestarnotifications":["codestar-notifications/codestar-notifications"],"cognitoidentity":["cognito-identity/cognito-identity"],"cognitoidentityprovider":["cognito-idp/cognito-idp"],"cognitoidentityserviceprovider":["cognito-idp"],"cognitoidp":["cognito-idp/cognito-idp"],"cognitosync":["cognito-sync/cognito-sync"],"comprehend":["comprehend/comprehend"],"comprehendmedical":["comprehendmedical/comprehendmedical"],"computeoptimizer":["compute-optimizer/compute-optimizer"],"computeoptimizerautomation":["aco-automation/compute-optimizer-automation"],"config":["config/config"],"configservice":["config/config"],"connect":["connect/connect","connect/connect-contact-lens"],"connectcampaigns":["connect-campaigns/connectcampaigns","connect-campaigns/connectcampaignsv2"],"connectcampaignsv2":["connect-campaigns/connectcampaignsv2"],"connectcases":["cases/connectcases"],"connectcontactlens":["connect/connect-contact-lens"],"connecthealth":["health-agent/connecthealth"],"connectparticipant":["connect/connectparticipant"],"contactlens":["connect/connect-contact-lens"],"controlcatalog":["controlcatalog/controlcatalog"],"controlplanepaymentcryptography":["payment-cryptography/payment-cryptography"],"controltower":["controltower/controltower"],"costandusagereportservice":["cur/cur"],"costexplorer":["ce/ce"],"costoptimizationhub":["cost-optimization-hub/cost-optimization-hub"],"cur":["cur/cur"],"customerprofiles":["profile/customer-profiles"],"dataatsiot":["iot/iot-data"],"databasemigrationservice":["dms/dms"],"databrew":["databrew/databrew"],"dataexchange":["dataexchange/dataexchange"],"dataiotevents":["ioteventsdata/iotevents-data"],"datajobsiot":["iotjobsdata/iot-jobs-data"],"datamediastore":["mediastore/mediastore-data"],"datamigrationservice":["dms"],"datapipeline":["datapipeline/datapipeline"],"dataplanepaymentcryptography":["payment-cryptography/payment-cryptography-data"],"dataqapps":["qapps/qapps"],"datasigner":["signer/signer-data"],"datasync":["datasync/datasync"],"datazone":["datazone/datazone"],"dax":["dax/dax"],"deadline":["deadline/deadline"],"deploymentmarketplace":["aws-marketplace/marketplace-deployment"],"detective":["detective/detective"],"devicefarm":["devicefarm/devicefarm"],"devopsagent":["aidevops/devops-agent"],"devopsguru":["devops-guru/devops-guru"],"directconnect":["directconnect/directconnect"],"directoryservice":["ds/ds"],"directoryservicedata":["ds-data/ds-data"],"discovery":["discovery/discovery"],"discoverymarketplace":["aws-marketplace/marketplace-discovery"],"dlm":["dlm/dlm"],"dms":["dms/dms"],"docdb":["rds/docdb"],"docdbelastic":["docdb-elastic/docdb-elastic"],"drs":["drs/drs"],"ds":["ds/ds"],"dsdata":["ds-data/ds-data"],"dsql":["dsql/dsql"],"dynamodb":["dynamodb/dynamodb","dynamodb/dynamodbstreams"],"dynamodbstreams":["dynamodb/dynamodbstreams"],"dynamodbv2":["dynamodb/dynamodb"],"ebs":["ebs/ebs"],"ec2":["ec2/ec2"],"ec2instanceconnect":["ec2-instance-connect/ec2-instance-connect"],"ecr":["ecr/ecr"],"ecrpublic":["ecr-public/ecr-public"],"ecs":["ecs/ecs"],"edgesagemaker":["sagemaker/sagemaker-edge"],"efs":["elasticfilesystem/efs"],"eks":["eks/eks"],"eksauth":["eks-auth/eks-auth"],"elasticache":["elasticache/elasticache"],"elasticbeanstalk":["elasticbeanstalk/elasticbeanstalk"],"elasticfilesystem":["elasticfilesystem/efs"],"elasticinference":["elastic-inference"],"elasticloadbalancing":["elasticloadbalancing/elb","elasticloadbalancing/elbv2"],"elasticloadbalancingv2":["elasticloadbalancing/elbv2"],"elasticmapreduce":["elasticmapreduce/emr"],"elasticsearchservice":["es/es"],"elastictranscoder":["elastictranscoder"],"elb":["elasticloadbalancing/elb"],"elbv2":["elasticloadbalancing/elbv2"],"elementalinference":["elemental-inference/elementalinference"],"email":["ses/pinpoint-email","ses/ses","ses/sesv2"],"emr":["elasticmapreduce/emr"],"emrcontainers":["emr-containers/emr-containers"],"emrserverless":["emr-serverless/emr-serverless"],"entitlementmarketplace":["aws-marketplace/marketplace-entitlement"],"entityresolution":["entityresolution/entityresolution"],"es":["es/es","opensearch/opensearch"],"eventbridge":["events/events"],"events":["events/events"],"evs":["evs/evs"],"executeapi":["connect/connectparticipant","execute-api/apigatewaymanagementapi"],"featurestoreruntimesagemaker":["sagemaker/sagemaker-featurestore-runtime"],"finspace":["finspace/finspace"],"finspaceapi":["finspace-api/finspace-data"],"finspacedata":["finspace-api/finspace-data"],"firehose":["firehose/firehose"],"fis":["fis/fis"],"fms":["fms/fms"],"forecast":["forecast/forecast","forecast/forecastquery"],"forecastquery":["forecast/forecastquery"],"forecastqueryservice":["forecast"],"forecastservice":["forecast"],"frauddetector":["frauddetector/frauddetector"],"freetier":["freetier/freetier"],"fsx":["fsx/fsx"],"gamelift":["gamelift/gamelift"],"gameliftstreams":["gameliftstreams/gameliftstreams"],"geo":["geo/location"],"geomaps":["geo-maps/geo-maps"],"geoplaces":["geo-places/geo-places"],"georoutes":["geo-routes/geo-routes"],"glacier":["glacier/glacier"],"globalaccelerator":["globalaccelerator/globalaccelerator"],"glue":["glue/glue"],"grafana":["grafana/grafana"],"greengrass":["greengrass/greengrass","greengrass/greengrassv2"],"greengrassv2":["greengrass/greengrassv2"],"groundstation":["groundstation/groundstation"],"guardduty":["guardduty/guardduty"],"health":["health/health"],"healthagent":["health-agent/connecthealth"],"healthlake":["healthlake/healthlake"],"honeycode":["honeycode"],"iam":["iam/iam"],"identitychime":["chime/chime-sdk-identity"],"identitystore":["identitystore/identitystore"],"imagebuilder":["imagebuilder/imagebuilder"],"importexport":["importexport/importexport"],"ingesttimestream":["timestream/timestream-write"],"inspector":["inspector/inspector"],"inspector2":["inspector2/inspector2"],"inspectorscan":["inspector-scan/inspector-scan"],"interconnect":["interconnect/interconnect"],"internetmonitor":["internetmonitor/internetmonitor"],"invoicing":["invoicing/invoicing"],"iot":["iot/iot"],"iot1clickdevicesservice":["iot1click"],"iot1clickprojects":["iot1click"],"iotanalytics":["iotanalytics"],"iotdata":["iot/iot-data"],"iotdataplane":["iot/iot-data"],"iotdeviceadvisor":["iotdeviceadvisor/iotdeviceadvisor"],"iotevents":["iotevents/iotevents"],"ioteventsdata":["ioteventsdata/iotevents-data"],"iotfleethub":["iotfleethub"],"iotfleetwise":["iotfleetwise/iotfleetwise"],"iotjobsdata":["iotjobsdata/iot-jobs-data"],"iotjobsdataplane":["iotjobsdata/iot-jobs-data"],"iotmanagedintegrations":["iotmanagedintegrations/iot-managed-integrations"],"iotsecuredtunneling":["iot/iotsecuretunneling"],"iotsecuretunneling":["iot/iotsecuretunneling"],"iotsitewise":["iotsitewise/iotsitewise"],"iotthingsgraph":["iotthingsgraph/iotthingsgraph"],"iottwinmaker":["iottwinmaker/iottwinmaker"],"iotwireless":["iotwireless/iotwireless"],"ivs":["ivs/ivs","ivs/ivs-realtime"],"ivschat":["ivschat/ivschat"],"ivsrealtime":["ivs/ivs-realtime"],"kafka":["kafka/kafka"],"kafkaconnect":["kafkaconnect/kafkaconnect"],"kendra":["kendra/kendra"],"kendraranking":["kendra-ranking/kendra-ranking"],"keymanagementservice":["kms/kms"],"keyspaces":["cassandra/keyspaces"],"keyspacesstreams":["cassandra/keyspacesstreams"],"kinesis":["kinesis/kinesis"],"kinesisanalytics":["kinesisanalytics/kinesisanalytics","kinesisanalytics/kinesisanalyticsv2"],"kinesisanalyticsv2":["kinesisanalytics/kinesisanalyticsv2"],"kinesisvideo":["kinesisvideo/kinesis-video-archived-media","kinesisvideo/kinesis-video-media","kinesisvideo/kinesis-video-signaling","kinesisvideo/kinesis-video-webrtc-storage","kinesisvideo/kinesisvideo"],"kinesisvideoarchivedmedia":["kinesisvideo/kinesis-video-archived-media"],"kinesisvideomedia":["kinesisvideo/kinesis-video-media"],"kinesisvideosignaling":["kinesisvideo/kinesis-video-signaling"],"kinesisvideosignalingchannels":["kinesisvideo"],"kinesisvideowebrtcstorage":["kinesisvideo/kinesis-video-webrtc-storage"],"kms":["kms/kms"],"lakeformation":["lakeformation/lakeformation"],"lambda":["lambda/lambda"],"lambdacore":["lambda/lambda-core"],"lambdamicrovms":["lambda/lambda-microvms"],"launchwizard":["launchwizard/launch-wizard"],"lex":["lex/lex-models","lex/lex-runtime","lex/lexv2-models","lex/lexv2-runtime"],"lexmodelbuildingservice":["lex/lex-models"],"lexmodels":["lex/lex-models"],"lexmodelsv2":["lex/lexv2-models"],"lexruntime":["lex/lex-runtime"],"lexruntimeservice":["lex/lex-runtime"],"lexruntimev2":["lex/lexv2-runtime"],"lexv2models":["lex/lexv2-models"],"lexv2runtime":["lex/lexv2-runtime"],"licensemanager":["license-manager/license-manager"],"licensemanagerlinuxsubscriptions":["license-manager-linux-subscriptions/license-manager-linux-subscriptions"],"licensemanagerusersubscriptions":["license-manager-user-subscriptions/license-manager-user-subscriptions"],"lightsail":["lightsail/lightsail"],"location":["geo/location"],"logs":["logs/logs"],"lookoutequipment":["lookoutequipment/lookoutequipment"],"lookoutvision":["lookoutvision"],"m2":["m2/m2"],"machinelearning":["machinelearning/machinelearning"],"macie2":["macie2/macie2"],"mailmanager":["ses/mailmanager"],"managedblockchain":["managedblockchain/managedblockchain"],"managedblockchainquery":["managedblockchain-query/managedblockchain-query"],"marketplace":["aws-marketplace/marketplace-agreement","aws-marketplace/marketplace-catalog","aws-marketplace/marketplace-deployment","aws-marketplace/marketplace-discovery","aws-marketplace/marketplace-entitlement","aws-marketplace/marketplace-reporting","aws-marketplace/meteringmarketplace"],"marketplaceagreement":["aws-marketplace/marketplace-agreement"],"marketplacecatalog":["aws-marketplace/marketplace-catalog"],"marketplacecommerceanalytics":["marketplacecommerceanalytics/marketplacecommerceanalytics"],"marketplacedeployment":["aws-marketplace/marketplace-deployment"],"marketplacediscovery":["aws-marketplace/marketplace-discovery"],"marketplaceentitlement":["aws-marketplace/marketplace-entitlement"],"marketplaceentitlementservice":["aws-marketplace/marketplace-entitlement"],"marketplacemetering":["aws-marketplace/meteringmarketplace"],"marketplacereporting":["aws-marketplace/marketplace-reporting"],"mediaconnect":["mediaconnect/mediaconnect"],"mediaconvert":["mediaconvert/mediaconvert"],"medialive":["medialive/medialive"],"mediapackage":["mediapackage/mediapackage"],"mediapackagev2":["mediapackagev2/mediapackagev2"],"mediapackagevod":["mediapackage-vod/mediapackage-vod"],"mediapipelineschime":["chime/chime-sdk-media-pipelines"],"mediastore":["mediastore/mediastore","mediastore/mediastore-data"],"mediastoredata":["mediastore/mediastore-data"],"mediatailor":["mediatailor/mediatailor"],"medicalimaging":["medical-imaging/medical-imaging"],"meetingschime":["chime/chime-sdk-meetings"],"memorydb":["memorydb/memorydb"],"messagingchime":["chime/chime-sdk-messaging"],"meteringmarketplace":["aws-marketplace/meteringmarketplace"],"metricssagemaker":["sagemaker/sagemaker-metrics"],"mgh":["mgh/mgh","mgh/migrationhub-config"],"mgn":["mgn/mgn"],"migrationhub":["mgh/mgh"],"migrationhubconfig":["mgh/migrationhub-config"],"migrationhuborchestrator":["migrationhub-orchestrator/migrationhuborchestrator"],"migrationhubrefactorspaces":["refactor-spaces/migration-hub-refactor-spaces"],"migrationhubstrategy":["migrationhub-strategy/migrationhubstrategy"],"mobile":["mobilehub"],"mobiletargeting":["mobiletargeting/pinpoint"],"modelslex":["lex/lex-models"],"modelsv2lex":["lex/lexv2-models"],"monitoring":["cloudwatch/cloudwatch"],"mpa":["mpa/mpa"],"mq":["mq/mq"],"mturk":["mechanicalturk/mturk"],"mturkrequester":["mechanicalturk/mturk"],"mwaa":["airflow/mwaa"],"mwaaserverless":["airflow-serverless/mwaa-serverless"],"neptune":["rds/neptune"],"neptunedata":["neptune-db/neptunedata"],"neptunedb":["neptune-db/neptunedata"],"neptunegraph":["neptune-graph/neptune-graph"],"networkfirewall":["network-firewall/network-firewall"],"networkflowmonitor":["networkflowmonitor/networkflowmonitor"],"networkmanager":["networkmanager/networkmanager"],"networkmonitor":["networkmonitor/networkmonitor"],"notifications":["notifications/notifications"],"notificationscontacts":["notifications-contacts/notificationscontacts"],"novaact":["nova-act/nova-act"],"oam":["oam/oam"],"observabilityadmin":["observabilityadmin/observabilityadmin"],"odb":["odb/odb"],"oidc":["sso-oauth/sso-oidc"],"omics":["omics/omics"],"opensearch":["opensearch/opensearch"],"opensearchserverless":["aoss/opensearchserverless"],"opsworkscm":["opsworks-cm"],"organizations":["organizations/organizations"],"osis":["osis/osis"],"outposts":["outposts/outposts"],"panorama":["panorama/panorama"],"participantconnect":["connect/connectparticipant"],"partnercentralaccount":["partnercentral/partnercentral-account"],"partnercentralbenefits":["partnercentral/partnercentral-benefits"],"partnercentralchannel":["partnercentral/partnercentral-channel"],"partnercentralrevenuemeasurement":["partnercentral/partnercentral-revenue-measurement"],"partnercentralselling":["partnercentral/partnercentral-selling"],"paymentcryptography":["payment-cryptography/payment-cryptography","payment-cryptography/payment-cryptography-data"],"paymentcryptographydata":["payment-cryptography/payment-cryptography-data"],"pcaconnectorad":["pca-connector-ad/pca-connector-ad"],"pcaconnectorscep":["pca-connector-scep/pca-connector-scep"],"pcs":["pcs/pcs"],"personalize":["personalize/personalize","personalize/personalize-events","personalize/personalize-runtime"],"personalizeevents":["personalize/personalize-events"],"personalizeruntime":["personalize/personalize-runtime"],"pi":["pi/pi"],"pinpoint":["mobiletargeting/pinpoint"],"pinpointemail":["ses/pinpoint-email"],"pinpointsmsvoice":["sms-voice/sms-voice"],"pinpointsmsvoicev2":["sms-voice/pinpoint-sms-voice-v2"],"pipes":["pipes/pipes"],"polly":["polly/polly"],"portalsso":["sso/sso"],"pricing":["pricing/pricing"],"pricingplanmanager":["pricingplanmanager/pricing-plan-manager"],"profile":["profile/customer-profiles"],"proton":["proton/proton"],"qapps":["qapps/qapps"],"qbusiness":["qbusiness/qbusiness"],"qconnect":["wisdom/qconnect"],"qldb":["qldb"],"qldbsession":["qldb"],"querytimestream":["timestream/timestream-query"],"quicksight":["quicksight/quicksight"],"ram":["ram/ram"],"rbin":["rbin/rbin"],"rds":["rds/docdb","rds/neptune","rds/rds"],"rdsdata":["rds-data/rds-data"],"rdsdataservice":["rds-data"],"redshift":["redshift/redshift"],"redshiftdata":["redshift-data/redshift-data"],"redshiftserverless":["redshift-serverless/redshift-serverless"],"refactorspaces":["refactor-spaces/migration-hub-refactor-spaces"],"rekognition":["rekognition/rekognition"],"reportingmarketplace":["aws-marketplace/marketplace-reporting"],"repostspace":["repostspace/repostspace"],"resiliencehub":["resiliencehub/resiliencehub"],"resiliencehubv2":["resiliencehub/resiliencehubv2"],"resourceexplorer2":["resource-explorer-2/resource-explorer-2"],"resourcegroups":["resource-groups/resource-groups"],"resourcegroupstaggingapi":["tag/resourcegroupstaggingapi"],"robomaker":["robomaker"],"rolesanywhere":["rolesanywhere/rolesanywhere"],"route53":["route53/route53"],"route53domains":["route53domains/route53domains"],"route53globalresolver":["route53globalresolver/route53globalresolver"],"route53profiles":["route53profiles/route53profiles"],"route53recoverycluster":["route53-recovery-cluster/route53-recovery-cluster"],"route53recoverycontrolconfig":["route53-recovery-control-config/route53-recovery-control-config"],"route53recoveryreadiness":["route53-recovery-readiness/route53-recovery-readiness"],"route53resolver":["route53resolver/route53resolver"],"rtbfabric":["rtbfabric/rtbfabric"],"rum":["rum/rum"],"runtimelex":["lex/lex-runtime"],"runtimesagemaker":["sagemaker/sagemaker-runtime"],"runtimev2lex":["lex/lexv2-runtime"],"s3":["s3/s3","s3/s3control"],"s3control":["s3/s3control"],"s3files":["s3files/s3files"],"s3outposts":["s3-outposts/s3outposts"],"s3tables":["s3tables/s3tables"],"s3vectors":["s3vectors/s3vectors"],"sagemaker":["sagemaker/sagemaker","sagemaker/sagemaker-a2i-runtime","sagemaker/sagemaker-edge","sagemaker/sagemaker-featurestore-runtime","sagemaker/sagemaker-metrics","sagemaker/sagemaker-runtime"],"sagemakera2iruntime":["sagemaker/sagemaker-a2i-runtime"],"sagemakeredge":["sagemaker/sagemaker-edge"],"sagemakerfeaturestoreruntime":["sagemaker/sagemaker-featurestore-runtime"],"sagemakergeospatial":["sagemaker-geospatial/sagemaker-geospatial"],"sagemakerjobruntime":["sagemaker/sagemakerjobruntime"],"sagemakermetrics":["sagemaker/sagemaker-metrics"],"sagemakerruntime":["sagemaker/sagemaker-runtime"],"savingsplans":["savingsplans/savingsplans"],"scheduler":["scheduler/scheduler"],"schemas":["schemas/schemas"],"scn":["scn/supplychain"],"sdb":["sdb/sdb","sdb/simpledbv2"],"secretsmanager":["secretsmanager/secretsmanager"],"securityagent":["securityagent/securityagent"],"securityhub":["securityhub/securityhub"],"securityir":["security-ir/security-ir"],"securitylake":["securitylake/securitylake"],"serverlessapplicationrepository":["serverlessrepo/serverlessrepo"],"serverlessrepo":["serverlessrepo/serverlessrepo"],"servicecatalog":["servicecatalog/servicecatalog","servicecatalog/servicecatalog-appregistry"],"servicecatalogappregistry":["servicecatalog/servicecatalog-appregistry"],"servicediscovery":["servicediscovery/servicediscovery"],"servicequotas":["servicequotas/service-quotas"],"ses":["ses/mailmanager","ses/pinpoint-email","ses/ses","ses/sesv2"],"sesv2":["ses/sesv2"],"sfn":["states/stepfunctions"],"shield":["shield/shield"],"signer":["signer/signer","signer/signer-data"],"signerdata":["signer/signer-data"],"signin":["signin/signin"],"simpledb":["sdb/sdb"],"simpledbv2":["sdb/simpledbv2"],"simplenotificationservice":["sns/sns"],"simplequeueservice":["sqs/sqs"],"simplestorageservice":["s3/s3"],"simplesystemsmanagement":["ssm/ssm"],"simpleworkflow":["swf"],"simspaceweaver":["simspaceweaver/simspaceweaver"],"smsvoice":["sms-voice/pinpoint-sms-voice-v2","sms-voice/sms-voice"],"smsvoicepinpoint":["sms-voice/sms-voice"],"snowball":["snowball/snowball"],"snowdevicemanagement":["snow-device-management/snow-device-management"],"sns":["sns/sns"],"socialmessaging":["social-messaging/socialmessaging"],"sqs":["sqs/sqs"],"ssm":["ssm/ssm"],"ssmcontacts":["ssm-contacts/ssm-contacts"],"ssmguiconnect":["ssm-guiconnect/ssm-guiconnect"],"ssmincidents":["ssm-incidents/ssm-incidents"],"ssmquicksetup":["ssm-quicksetup/ssm-quicksetup"],"ssmsap":["ssm-sap/ssm-sap"],"sso":["sso/sso","sso/sso-admin"],"ssoadmin":["sso/sso-admin"],"ssooauth":["sso-oauth/sso-oidc"],"ssooidc":["sso-oauth/sso-oidc"],"ssoportal":["sso/sso"],"states":["states/stepfunctions"],"stepfunctions":["states/stepfunctions"],"storagegateway":["storagegateway/storagegateway"],"streamsdynamodb":["dynamodb/dynamodbstreams"],"sts":["sts/sts"],"supplychain":["scn/supplychain"],"support":["support/support"],"supportapp":["supportapp/support-app"],"supportauthz":["supportauthz/supportauthz"],"sustainability":["sustainability/sustainability"],"swf":["swf/swf"],"synthetics":["synthetics/synthetics"],"tagging":["tag/resourcegroupstaggingapi"],"tax":["tax/taxsettings"],"taxsettings":["tax/taxsettings"],"textract":["textract/textract"],"thinclient":["thinclient/workspaces-thin-client"],"timestream":["timestream/timestream-query","timestream/timestream-write"],"timestreaminfluxdb":["timestream-influxdb/timestream-influxdb"],"timestreamquery":["timestream/timestream-query"],"timestreamwrite":["timestream/timestream-write"],"tnb":["tnb/tnb"],"transcribe":["transcribe/transcribe"],"transcribeservice":["transcribe"],"transfer":["transfer/transfer"],"translate":["translate/translate"],"trustedadvisor":["trustedadvisor/trustedadvisor"],"uxc":["uxc/uxc"],"verifiedpermissions":["verifiedpermissions/verifiedpermissions"],"voicechime":["chime/chime-sdk-voice"],"voiceid":["voiceid/voice-id"],"vpclattice":["vpc-lattice/vpc-lattice"],"waf":["waf/waf"],"wafregional":["waf-regional/waf-regional"],"wafv2":["wafv2/wafv2"],"wellarchitected":["wellarchitected/wellarchitected"],"wickr":["wickr/wickr"],"wisdom":["wisdom/qconnect","wisdom/wisdom"],"workdocs":["workdocs/workdocs"],"worklink":["worklink"],"workmail":["workmail/workmail"],"workmailmessageflow":["workmailmessageflow/workmailmessageflow"],"workspaces":["workspaces/workspaces"],"workspacesinstances":["workspaces-instances/workspaces-instances"],"workspacesthinclient":["thinclient/workspaces-thin-client"],"workspacesweb":["workspaces-web/workspaces-web"],"xray":["xray/xray"]}}');
;// CONCATENATED MODULE: ./lib/src/reference/service-names.js

const NAMES = service_names_namespaceObject.D;
/**
 * The services that a name in a trace may stand for, however the instrumentation spells it (`Amazon S3`, `AWS::DynamoDB`,
 * `AWS.SimpleQueueService`, `Secrets Manager`): several where spellings collide (`email` is SES and SESv2), none when unknown.
 */
function clientsNamed(name, reference) {
    const letters = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    for (const spelling of [letters, letters.replace(/^(awssdk|amazon|aws)/, '')]) {
        if (!Object.hasOwn(NAMES, spelling))
            continue;
        return (NAMES[spelling] ?? []).flatMap((entry) => {
            const [prefix = '', client] = entry.split('/');
            return client === undefined
                ? reference.clients(prefix).map((c) => ({ prefix, client: c }))
                : [{ prefix, client }];
        });
    }
    return [];
}


/***/ })

};
