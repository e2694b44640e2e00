export const id = 415;
export const ids = [415];
export const modules = {

/***/ 67415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ needsOf)
});

// EXTERNAL MODULE: ./lib/src/reference/rules/index.js + 10 modules
var reference_rules = __webpack_require__(99834);
// EXTERNAL MODULE: ./lib/src/reference/service-names.js + 1 modules
var service_names = __webpack_require__(9457);
;// CONCATENATED MODULE: ./lib/src/permissions/locator.js
/** The one value of a parameter, if the trace has it. */
function value(parameters, name) {
    return parameters[name]?.[0];
}
function hasType(types, name) {
    return types.some((type) => type.name === name);
}

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
        partition: workload.kind === 'segment' || workload.kind === 'ec2' ? (0,traces_workload/* partitionOf */.iQ)(region) : workload.partition,
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
        if (hasType(types, 'function') || /:function:[^:]+:[^:]+$/.test(arn))
            return [{ arn }];
        return [{ arn: `${arn}:*`, wider: 'the trace does not show Qualifier' }];
    }
};
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

;// CONCATENATED MODULE: ./lib/src/permissions/needs.js









const LOCATORS = {
    dynamodb: dynamodb,
    lambda: lambda,
    s3: s3_s3,
    s3express: s3express,
    's3-object-lambda': s3ObjectLambda,
    sns: sns,
    sqs: sqs
};
const REPORT_IT = 'Keep such permissions for now and report the operation as an issue.';
const RECORD_IT = (parameters) => `Let the instrumentation record ${parameters}: see docs/tracing.md.`;
/** Derives what a call of a workload needs. A denied or unsent call would have needed the same. */
function needsOf(call, workload, reference) {
    const clients = (0,service_names/* clientsNamed */.w)(call.service, reference);
    if (clients.length === 0) {
        return unknown(`no AWS service is known by the name ${call.service}`, REPORT_IT);
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
    const prefixes = new Set(clients.map((client) => client.prefix));
    for (const prefix of prefixes) {
        const rules = reference_rules/* RULES */.y0[prefix];
        if (rules !== undefined && Object.hasOwn(rules, call.operation))
            return rules[call.operation];
    }
    for (const { prefix, client } of clients) {
        const authorized = reference.authorizedActions(prefix, client, call.operation);
        if (authorized !== undefined)
            return fromReference(prefix, call.operation, authorized, reference);
    }
    return undefined;
}
/**
 * The rule that AWS's list of possible actions amounts to: the action of the operation's own name where there is one, or the only
 * one of the service. The others are for what a request may carry besides (tags, a role to pass), which a trace does not show.
 */
function fromReference(prefix, operation, authorized, reference) {
    const source = `AWS service reference, ${reference.date}`;
    const sameName = `${prefix}:${operation}`;
    const ofService = authorized.filter((action) => action.startsWith(`${prefix}:`));
    if (ofService.includes(sameName))
        return { needs: [{ action: sameName }], source };
    if (ofService.length === 1)
        return { needs: ofService.map((action) => ({ action })), source };
    if (authorized.length > 0)
        return { candidates: [...authorized] };
    const action = reference.action(sameName)?.name;
    return action === undefined ? undefined : { needs: [{ action }], source };
}
function derive(call, place, rule, reference) {
    const needs = [];
    const whys = new Set();
    for (const need of rule.needs) {
        for (const { action, resource } of grantsFor(call, place, need, reference)) {
            const why = rule.oneOf === undefined ? resource.wider : `the trace does not show ${rule.oneOf}`;
            if (why !== undefined)
                whys.add(why);
            const reason = why ?? resource.rule;
            needs.push({
                action,
                resource: resource.arn,
                precision: why !== undefined ? 'wider' : resource.rule !== undefined ? 'generalised' : 'exact',
                ...(reason !== undefined && { reason })
            });
        }
    }
    if (whys.size === 0)
        return { needs, mayNeed: [] };
    const shownBy = LOCATORS[rule.needs[0]?.action.split(':')[0] ?? '']?.shownBy;
    return {
        needs,
        unresolved: {
            why: [...whys].sort().join('; '),
            remedy: RECORD_IT(shownBy ?? 'the request parameter that names the resource')
        },
        mayNeed: []
    };
}
function grantsFor(call, place, need, reference) {
    const version = need.of === undefined ? 'VersionId' : `${need.of}VersionId`;
    const asked = need.versioned !== undefined && value(call.parameters, version) !== undefined
        ? need.versioned
        : need.action;
    const action = reference.action(actionOnBucket(call, asked, need.of, reference));
    // a rule that names an action which IAM does not have is a defect of ours, caught by a test; it must not reach a policy
    if (action === undefined)
        return [];
    if (action.types.length === 0)
        return [{ action: action.name, resource: { arn: '*' } }];
    const prefix = action.name.slice(0, action.name.indexOf(':'));
    const locator = LOCATORS[prefix];
    const types = action.types;
    const located = locator?.locate({ call, place, types, of: need.of });
    const resources = located ?? patterns(locator?.usualTypes?.(types) ?? types, place, locator?.shownBy);
    return resources.map((resource) => ({ action: action.name, resource }));
}
/** The narrowest patterns of the types; a pattern that another one holds is left out. */
function patterns(types, place, shownBy) {
    const all = [...new Set(types.flatMap((type) => type.formats).map((format) => patternOf(format, place)))];
    const wider = `the trace does not show ${shownBy ?? 'the resource'}`;
    return all
        .filter((arn) => !all.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1))))
        .sort()
        .map((arn) => ({ arn, wider }));
}


/***/ }),

/***/ 99834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES)
});

// UNUSED EXPORTS: EVERY_CALL, curatedRule

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
/** Messages to and from clients of a WebSocket API: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const MANAGE = { action: 'execute-api:ManageConnections' };
const CONNECTIONS = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html';
const executeApi = {
    DeleteConnection: { needs: [MANAGE], source: CONNECTIONS },
    GetConnection: { needs: [MANAGE], source: CONNECTIONS },
    PostToConnection: { needs: [MANAGE], source: CONNECTIONS }
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
;// CONCATENATED MODULE: ./lib/src/reference/rules/data-apis.js

/** Services that query data which belongs to other services, with the permissions of the caller. */
const ATHENA = 'https://docs.aws.amazon.com/athena/latest/ug/';
const RESULTS = [
    's3:AbortMultipartUpload',
    's3:GetBucketLocation',
    's3:GetObject',
    's3:ListBucket',
    's3:ListBucketMultipartUploads',
    's3:ListMultipartUploadParts',
    's3:PutObject'
];
const CATALOG = [
    'glue:BatchGetPartition',
    'glue:GetDatabase',
    'glue:GetDatabases',
    'glue:GetPartition',
    'glue:GetPartitions',
    'glue:GetTable',
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
        needs: [{ action: 'athena:StartQueryExecution' }],
        mayNeed: [...RESULTS, ...CATALOG],
        unseen: 'the tables that the query reads and the bucket of its results, for which Athena uses the permissions of the caller',
        source: `${ATHENA}s3-permissions.html`
    }
};
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
    GetTableAutoScalingSettings: cassandraAction('Select', 'SelectMultiRegionResource'),
    RestoreTable: {
        ...(0,rule/* needing */.hB)(KEYSPACES, 'cassandra:Restore', 'cassandra:Select'),
        mayNeed: ['cassandra:RestoreMultiRegionTable']
    }
};
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
    RestoreTableFromBackup: (0,rule/* needing */.hB)(BACKUPS, 'dynamodb:RestoreTableFromBackup', ...RESTORED),
    RestoreTableToPointInTime: (0,rule/* needing */.hB)(BACKUPS, 'dynamodb:RestoreTableToPointInTime', ...RESTORED),
    TransactWriteItems: {
        ...(0,rule/* needing */.hB)(TRANSACTIONS, 'dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'),
        oneOf: 'which of Put, Update, Delete and ConditionCheck the transaction holds'
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/lambda.js

const lambda = {
    CreateFunction: (0,rule/* needing */.hB)('https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api', 'lambda:CreateFunction', 'iam:PassRole')
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
const PASS_ROLE = { action: 'iam:PassRole' };
const passRole = Object.fromEntries(Object.entries(PASSING).map(([prefix, operations]) => [
    prefix,
    Object.fromEntries(operations
        .split(' ')
        .map((name) => [name, { needs: [{ action: `${prefix}:${name}` }, PASS_ROLE], source: SOURCE }]))
]));

;// CONCATENATED MODULE: ./lib/src/reference/rules/others.js
/** Services with a rule or two. */


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
const ecr = {
    ListImageReferrers: {
        ...(0,rule/* needing */.hB)('https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html', 'ecr:BatchGetImage'),
        mayNeed: ['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']
    }
};
const TASK_ROLES = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html';
/** The roles that a task definition names are passed to the task. */
const ecs = {
    RunTask: {
        needs: [{ action: 'ecs:RunTask' }, PASS_ROLE],
        mayNeed: ['ecs:TagResource'],
        source: TASK_ROLES
    },
    StartTask: {
        needs: [{ action: 'ecs:StartTask' }, PASS_ROLE],
        mayNeed: ['ecs:TagResource'],
        source: TASK_ROLES
    }
};
const GLUE = 'https://docs.aws.amazon.com/glue/latest/webapi/API_';
/** Calls of third-party query engines: the page of each names the action. */
const glue = {
    GetUnfilteredPartitionMetadata: (0,rule/* needing */.hB)(`${GLUE}GetUnfilteredPartitionMetadata.html`, 'glue:GetPartition'),
    GetUnfilteredPartitionsMetadata: (0,rule/* needing */.hB)(`${GLUE}GetUnfilteredPartitionsMetadata.html`, 'glue:GetPartitions'),
    GetUnfilteredTableMetadata: (0,rule/* needing */.hB)(`${GLUE}GetUnfilteredTableMetadata.html`, 'glue:GetTable')
};
const FLEETWISE = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleetwise.html';
const iotfleetwise = {
    BatchCreateVehicle: {
        ...(0,rule/* needing */.hB)(FLEETWISE, 'iotfleetwise:CreateVehicle'),
        mayNeed: ['iotfleetwise:TagResource']
    },
    BatchUpdateVehicle: (0,rule/* needing */.hB)(FLEETWISE, 'iotfleetwise:UpdateVehicle')
};
const iot = {
    Publish: {
        ...(0,rule/* needing */.hB)('https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.html', 'iot:Publish'),
        mayNeed: ['iot:RetainPublish']
    }
};
const kms = {
    ReEncrypt: {
        needs: [
            { action: 'kms:ReEncryptFrom', of: 'SourceKeyId' },
            { action: 'kms:ReEncryptTo', of: 'DestinationKeyId' }
        ],
        source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html'
    }
};
const SAGEMAKER = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html';
const sagemaker = {
    InvokeEndpointWithResponseStream: {
        needs: [{ action: 'sagemaker:InvokeEndpoint' }],
        mayNeed: ['sagemaker:InvokeEndpointWithResponseStream'],
        source: SAGEMAKER
    }
};
const secretsmanager = {
    BatchGetSecretValue: {
        needs: [
            { action: 'secretsmanager:BatchGetSecretValue' },
            { action: 'secretsmanager:GetSecretValue', of: 'SecretIdList' }
        ],
        mayNeed: ['secretsmanager:ListSecrets'],
        source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html'
    }
};
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
const SESSIONS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html';
const sts = {
    AssumeRole: {
        needs: [{ action: 'sts:AssumeRole' }],
        mayNeed: ['sts:SetContext', 'sts:SetSourceIdentity', 'sts:TagSession'],
        source: SESSIONS
    }
};
const AVP = 'https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_';
const verifiedpermissions = {
    BatchGetPolicy: (0,rule/* needing */.hB)(`${AVP}BatchGetPolicy.html`, 'verifiedpermissions:GetPolicy'),
    BatchIsAuthorized: (0,rule/* needing */.hB)(`${AVP}BatchIsAuthorized.html`, 'verifiedpermissions:IsAuthorized'),
    BatchIsAuthorizedWithToken: (0,rule/* needing */.hB)(`${AVP}BatchIsAuthorizedWithToken.html`, 'verifiedpermissions:IsAuthorizedWithToken')
};
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

;// CONCATENATED MODULE: ./lib/src/reference/rules/recognition.js

/** Services that read their input from a bucket, or write their output to one, with the permissions of the caller. */
function reading(prefix, source) {
    return (operation) => ({
        needs: [{ action: `${prefix}:${operation}` }],
        mayNeed: ['s3:GetObject', ...(operation.startsWith('Start') ? ['iam:PassRole', 's3:PutObject'] : [])],
        unseen: 'whether the input came with the request or lies in a bucket, which is read with the permissions of the caller',
        source
    });
}
const rekognition = (0,rule/* each */.__)('CompareFaces DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText IndexFaces RecognizeCelebrities SearchFacesByImage SearchUsersByImage StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection', reading('rekognition', 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html'));
const textract = (0,rule/* each */.__)('AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis', reading('textract', 'https://docs.aws.amazon.com/textract/latest/dg/security_iam_id-based-policy-examples.html'));
const transcribe = (0,rule/* each */.__)('StartCallAnalyticsJob StartMedicalTranscriptionJob StartTranscriptionJob', (operation) => ({
    needs: [{ action: `transcribe:${operation}` }],
    mayNeed: ['iam:PassRole', 's3:GetObject', 's3:PutObject', 'transcribe:TagResource'],
    unseen: 'the buckets of the media file and of the transcript, for which the permissions of the caller are used',
    source: 'https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html'
}));
const polly = {
    StartSpeechSynthesisTask: {
        needs: [{ action: 'polly:StartSpeechSynthesisTask' }],
        mayNeed: ['s3:PutObject', 'sns:Publish'],
        unseen: 'the bucket of the speech file, to which the permissions of the caller write',
        source: 'https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html'
    }
};

// EXTERNAL MODULE: ./lib/src/reference/rules/s3.js
var s3 = __webpack_require__(33488);
;// CONCATENATED MODULE: ./lib/src/reference/rules/sqs.js

const sqs = {
    StartMessageMoveTask: (0,rule/* needing */.hB)('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions', 'sqs:StartMessageMoveTask', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:SendMessage'),
    CancelMessageMoveTask: (0,rule/* needing */.hB)('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions', 'sqs:CancelMessageMoveTask', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/index.js











const CURATED = {
    apigateway: apigateway,
    athena: athena,
    bedrock: bedrock,
    cassandra: cassandra,
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
/* harmony export */   hB: () => (/* binding */ needing)
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
const service_names_namespaceObject = /*#__PURE__*/JSON.parse('{"D":{"a2iruntimesagemaker":["sagemaker/sagemaker-a2i-runtime"],"accessanalyzer":["access-analyzer/accessanalyzer"],"account":["account/account"],"acm":["acm/acm"],"acmpca":["acm-pca/acm-pca"],"acoautomation":["aco-automation/compute-optimizer-automation"],"adminwickr":["wickr/wickr"],"agreementmarketplace":["aws-marketplace/marketplace-agreement"],"aidevops":["aidevops/devops-agent"],"aiops":["aiops/aiops"],"airflow":["airflow/mwaa"],"airflowserverless":["airflow-serverless/mwaa-serverless"],"alexaforbusiness":["a4b"],"amp":["aps/amp"],"amplify":["amplify/amplify"],"amplifybackend":["amplifybackend/amplifybackend"],"amplifyuibuilder":["amplifyuibuilder/amplifyuibuilder"],"aoss":["aoss/opensearchserverless"],"apidetective":["detective/detective"],"apiecr":["ecr/ecr"],"apiecrpublic":["ecr-public/ecr-public"],"apigateway":["apigateway/apigateway","apigateway/apigatewayv2"],"apigatewaymanagementapi":["execute-api/apigatewaymanagementapi"],"apigatewayv2":["apigateway/apigatewayv2"],"apiiotdeviceadvisor":["iotdeviceadvisor/iotdeviceadvisor"],"apiiotmanagedintegrations":["iotmanagedintegrations/iot-managed-integrations"],"apiiotwireless":["iotwireless/iotwireless"],"apimediatailor":["mediatailor/mediatailor"],"apipricing":["pricing/pricing"],"apisagemaker":["sagemaker/sagemaker"],"apitunnelingiot":["iot/iotsecuretunneling"],"appconfig":["appconfig/appconfig","appconfig/appconfigdata"],"appconfigdata":["appconfig/appconfigdata"],"appfabric":["appfabric/appfabric"],"appflow":["appflow/appflow"],"appintegrations":["app-integrations/appintegrations"],"applicationautoscaling":["application-autoscaling/application-autoscaling"],"applicationcostprofiler":["application-cost-profiler/applicationcostprofiler"],"applicationdiscoveryservice":["discovery/discovery"],"applicationinsights":["applicationinsights/application-insights"],"applicationsignals":["application-signals/application-signals"],"appmesh":["appmesh/appmesh"],"apprunner":["apprunner/apprunner"],"appstream":["appstream/appstream"],"appstream2":["appstream/appstream"],"appsync":["appsync/appsync"],"aps":["aps/amp"],"arcregionswitch":["arc-region-switch/arc-region-switch"],"arczonalshift":["arc-zonal-shift/arc-zonal-shift"],"artifact":["artifact/artifact"],"athena":["athena/athena"],"auditmanager":["auditmanager/auditmanager"],"augmentedairuntime":["sagemaker"],"autoscaling":["autoscaling/autoscaling"],"autoscalingplans":["autoscaling-plans/autoscaling-plans"],"b2bi":["b2bi/b2bi"],"backup":["backup/backup"],"backupgateway":["backup-gateway/backup-gateway"],"backupsearch":["backup-search/backupsearch"],"batch":["batch/batch"],"bcmdashboards":["bcm-dashboards/bcm-dashboards"],"bcmdataexports":["bcm-data-exports/bcm-data-exports"],"bcmpricingcalculator":["bcm-pricing-calculator/bcm-pricing-calculator"],"bcmrecommendedactions":["bcm-recommended-actions/bcm-recommended-actions"],"bedrock":["bedrock/bedrock","bedrock/bedrock-agent","bedrock/bedrock-agent-runtime","bedrock/bedrock-data-automation","bedrock/bedrock-data-automation-runtime","bedrock/bedrock-runtime"],"bedrockagent":["bedrock/bedrock-agent"],"bedrockagentcore":["bedrock-agentcore/bedrock-agentcore","bedrock-agentcore/bedrock-agentcore-control"],"bedrockagentcorecontrol":["bedrock-agentcore/bedrock-agentcore-control"],"bedrockagentruntime":["bedrock/bedrock-agent-runtime"],"bedrockdataautomation":["bedrock/bedrock-data-automation"],"bedrockdataautomationruntime":["bedrock/bedrock-data-automation-runtime"],"bedrockruntime":["bedrock/bedrock-runtime"],"billing":["billing/billing"],"billingconductor":["billingconductor/billingconductor"],"braket":["braket/braket"],"budgets":["budgets/budgets"],"cases":["cases/connectcases"],"cassandra":["cassandra/keyspaces","cassandra/keyspacesstreams"],"cassandrastreams":["cassandra/keyspacesstreams"],"catalogmarketplace":["aws-marketplace/marketplace-catalog"],"ce":["ce/ce"],"chatbot":["chatbot/chatbot"],"chime":["chime/chime","chime/chime-sdk-identity","chime/chime-sdk-media-pipelines","chime/chime-sdk-meetings","chime/chime-sdk-messaging","chime/chime-sdk-voice"],"chimesdkidentity":["chime/chime-sdk-identity"],"chimesdkmediapipelines":["chime/chime-sdk-media-pipelines"],"chimesdkmeetings":["chime/chime-sdk-meetings"],"chimesdkmessaging":["chime/chime-sdk-messaging"],"chimesdkvoice":["chime/chime-sdk-voice"],"cleanrooms":["cleanrooms/cleanrooms"],"cleanroomsml":["cleanrooms-ml/cleanroomsml"],"cloud9":["cloud9/cloud9"],"cloudcontrol":["cloudformation/cloudcontrol"],"cloudcontrolapi":["cloudformation/cloudcontrol"],"clouddirectory":["clouddirectory/clouddirectory"],"cloudformation":["cloudformation/cloudformation"],"cloudfront":["cloudfront/cloudfront"],"cloudfrontkeyvaluestore":["cloudfront-keyvaluestore/cloudfront-keyvaluestore"],"cloudhsm":["cloudhsm/cloudhsm","cloudhsm/cloudhsmv2"],"cloudhsmv2":["cloudhsm/cloudhsmv2"],"cloudsearch":["cloudsearch/cloudsearch","cloudsearch/cloudsearchdomain"],"cloudsearchdomain":["cloudsearch/cloudsearchdomain"],"cloudtrail":["cloudtrail/cloudtrail"],"cloudtraildata":["cloudtrail-data/cloudtrail-data"],"cloudwatch":["cloudwatch/cloudwatch"],"cloudwatchevents":["events"],"cloudwatchlogs":["logs/logs"],"codeartifact":["codeartifact/codeartifact"],"codebuild":["codebuild/codebuild"],"codecatalyst":["codecatalyst/codecatalyst"],"codecommit":["codecommit/codecommit"],"codeconnections":["codeconnections/codeconnections"],"codedeploy":["codedeploy/codedeploy"],"codeguruprofiler":["codeguru-profiler/codeguruprofiler"],"codegurureviewer":["codeguru-reviewer/codeguru-reviewer"],"codegurusecurity":["codeguru-security/codeguru-security"],"codepipeline":["codepipeline/codepipeline"],"codestarconnections":["codestar-connections/codestar-connections"],"codestarnotifications":["codestar-notifications/codestar-notifications"],"cognitoidentity":["cognito-identity/cognito-identity"],"cognitoidentityprovider":["cognito-idp/cognito-idp"],"cognitoidentityserviceprovider":["cognito-idp"],"cognitoidp":["cognito-idp/cognito-idp"],"cognitosync":["cognito-sync/cognito-sync"],"comprehend":["comprehend/comprehend"],"comprehendmedical":["comprehendmedical/comprehendmedical"],"computeoptimizer":["compute-optimizer/compute-optimizer"],"computeoptimizerautomation":["aco-automation/compute-optimizer-automation"],"config":["config/config"],"configservice":["config/config"],"connect":["connect/connect","connect/connect-contact-lens"],"connectcampaigns":["connect-campaigns/connectcampaigns","connect-campaigns/connectcampaignsv2"],"connectcampaignsv2":["connect-campaigns/connectcampaignsv2"],"connectcases":["cases/connectcases"],"connectcontactlens":["connect/connect-contact-lens"],"connecthealth":["health-agent/connecthealth"],"connectparticipant":["connect/connectparticipant"],"contactlens":["connect/connect-contact-lens"],"controlcatalog":["controlcatalog/controlcatalog"],"controlplanepaymentcryptography":["payment-cryptography/payment-cryptography"],"controltower":["controltower/controltower"],"costandusagereportservice":["cur/cur"],"costexplorer":["ce/ce"],"costoptimizationhub":["cost-optimization-hub/cost-optimization-hub"],"cur":["cur/cur"],"customerprofiles":["profile/customer-profiles"],"dataatsiot":["iot/iot-data"],"databasemigrationservice":["dms/dms"],"databrew":["databrew/databrew"],"dataexchange":["dataexchange/dataexchange"],"dataiotevents":["ioteventsdata/iotevents-data"],"datajobsiot":["iotjobsdata/iot-jobs-data"],"datamediastore":["mediastore/mediastore-data"],"datamigrationservice":["dms"],"datapipeline":["datapipeline/datapipeline"],"dataplanepaymentcryptography":["payment-cryptography/payment-cryptography-data"],"dataqapps":["qapps/qapps"],"datasigner":["signer/signer-data"],"datasync":["datasync/datasync"],"datazone":["datazone/datazone"],"dax":["dax/dax"],"deadline":["deadline/deadline"],"deploymentmarketplace":["aws-marketplace/marketplace-deployment"],"detective":["detective/detective"],"devicefarm":["devicefarm/devicefarm"],"devopsagent":["aidevops/devops-agent"],"devopsguru":["devops-guru/devops-guru"],"directconnect":["directconnect/directconnect"],"directoryservice":["ds/ds"],"directoryservicedata":["ds-data/ds-data"],"discovery":["discovery/discovery"],"discoverymarketplace":["aws-marketplace/marketplace-discovery"],"dlm":["dlm/dlm"],"dms":["dms/dms"],"docdb":["rds/docdb"],"docdbelastic":["docdb-elastic/docdb-elastic"],"drs":["drs/drs"],"ds":["ds/ds"],"dsdata":["ds-data/ds-data"],"dsql":["dsql/dsql"],"dynamodb":["dynamodb/dynamodb","dynamodb/dynamodbstreams"],"dynamodbstreams":["dynamodb/dynamodbstreams"],"dynamodbv2":["dynamodb/dynamodb"],"ebs":["ebs/ebs"],"ec2":["ec2/ec2"],"ec2instanceconnect":["ec2-instance-connect/ec2-instance-connect"],"ecr":["ecr/ecr"],"ecrpublic":["ecr-public/ecr-public"],"ecs":["ecs/ecs"],"edgesagemaker":["sagemaker/sagemaker-edge"],"efs":["elasticfilesystem/efs"],"eks":["eks/eks"],"eksauth":["eks-auth/eks-auth"],"elasticache":["elasticache/elasticache"],"elasticbeanstalk":["elasticbeanstalk/elasticbeanstalk"],"elasticfilesystem":["elasticfilesystem/efs"],"elasticinference":["elastic-inference"],"elasticloadbalancing":["elasticloadbalancing/elb","elasticloadbalancing/elbv2"],"elasticloadbalancingv2":["elasticloadbalancing/elbv2"],"elasticmapreduce":["elasticmapreduce/emr"],"elasticsearchservice":["es/es"],"elastictranscoder":["elastictranscoder"],"elb":["elasticloadbalancing/elb"],"elbv2":["elasticloadbalancing/elbv2"],"elementalinference":["elemental-inference/elementalinference"],"email":["ses/pinpoint-email","ses/ses","ses/sesv2"],"emr":["elasticmapreduce/emr"],"emrcontainers":["emr-containers/emr-containers"],"emrserverless":["emr-serverless/emr-serverless"],"entitlementmarketplace":["aws-marketplace/marketplace-entitlement"],"entityresolution":["entityresolution/entityresolution"],"es":["es/es","opensearch/opensearch"],"eventbridge":["events/events"],"events":["events/events"],"evs":["evs/evs"],"executeapi":["connect/connectparticipant","execute-api/apigatewaymanagementapi"],"featurestoreruntimesagemaker":["sagemaker/sagemaker-featurestore-runtime"],"finspace":["finspace/finspace"],"finspaceapi":["finspace-api/finspace-data"],"finspacedata":["finspace-api/finspace-data"],"firehose":["firehose/firehose"],"fis":["fis/fis"],"fms":["fms/fms"],"forecast":["forecast/forecast","forecast/forecastquery"],"forecastquery":["forecast/forecastquery"],"forecastqueryservice":["forecast"],"forecastservice":["forecast"],"frauddetector":["frauddetector/frauddetector"],"freetier":["freetier/freetier"],"fsx":["fsx/fsx"],"gamelift":["gamelift/gamelift"],"gameliftstreams":["gameliftstreams/gameliftstreams"],"geo":["geo/location"],"geomaps":["geo-maps/geo-maps"],"geoplaces":["geo-places/geo-places"],"georoutes":["geo-routes/geo-routes"],"glacier":["glacier/glacier"],"globalaccelerator":["globalaccelerator/globalaccelerator"],"glue":["glue/glue"],"grafana":["grafana/grafana"],"greengrass":["greengrass/greengrass","greengrass/greengrassv2"],"greengrassv2":["greengrass/greengrassv2"],"groundstation":["groundstation/groundstation"],"guardduty":["guardduty/guardduty"],"health":["health/health"],"healthagent":["health-agent/connecthealth"],"healthlake":["healthlake/healthlake"],"honeycode":["honeycode"],"iam":["iam/iam"],"identitychime":["chime/chime-sdk-identity"],"identitystore":["identitystore/identitystore"],"imagebuilder":["imagebuilder/imagebuilder"],"importexport":["importexport/importexport"],"ingesttimestream":["timestream/timestream-write"],"inspector":["inspector/inspector"],"inspector2":["inspector2/inspector2"],"inspectorscan":["inspector-scan/inspector-scan"],"interconnect":["interconnect/interconnect"],"internetmonitor":["internetmonitor/internetmonitor"],"invoicing":["invoicing/invoicing"],"iot":["iot/iot"],"iot1clickdevicesservice":["iot1click"],"iot1clickprojects":["iot1click"],"iotanalytics":["iotanalytics"],"iotdata":["iot/iot-data"],"iotdataplane":["iot/iot-data"],"iotdeviceadvisor":["iotdeviceadvisor/iotdeviceadvisor"],"iotevents":["iotevents/iotevents"],"ioteventsdata":["ioteventsdata/iotevents-data"],"iotfleethub":["iotfleethub"],"iotfleetwise":["iotfleetwise/iotfleetwise"],"iotjobsdata":["iotjobsdata/iot-jobs-data"],"iotjobsdataplane":["iotjobsdata/iot-jobs-data"],"iotmanagedintegrations":["iotmanagedintegrations/iot-managed-integrations"],"iotsecuredtunneling":["iot/iotsecuretunneling"],"iotsecuretunneling":["iot/iotsecuretunneling"],"iotsitewise":["iotsitewise/iotsitewise"],"iotthingsgraph":["iotthingsgraph/iotthingsgraph"],"iottwinmaker":["iottwinmaker/iottwinmaker"],"iotwireless":["iotwireless/iotwireless"],"ivs":["ivs/ivs","ivs/ivs-realtime"],"ivschat":["ivschat/ivschat"],"ivsrealtime":["ivs/ivs-realtime"],"kafka":["kafka/kafka"],"kafkaconnect":["kafkaconnect/kafkaconnect"],"kendra":["kendra/kendra"],"kendraranking":["kendra-ranking/kendra-ranking"],"keymanagementservice":["kms/kms"],"keyspaces":["cassandra/keyspaces"],"keyspacesstreams":["cassandra/keyspacesstreams"],"kinesis":["kinesis/kinesis"],"kinesisanalytics":["kinesisanalytics/kinesisanalytics","kinesisanalytics/kinesisanalyticsv2"],"kinesisanalyticsv2":["kinesisanalytics/kinesisanalyticsv2"],"kinesisvideo":["kinesisvideo/kinesis-video-archived-media","kinesisvideo/kinesis-video-media","kinesisvideo/kinesis-video-signaling","kinesisvideo/kinesis-video-webrtc-storage","kinesisvideo/kinesisvideo"],"kinesisvideoarchivedmedia":["kinesisvideo/kinesis-video-archived-media"],"kinesisvideomedia":["kinesisvideo/kinesis-video-media"],"kinesisvideosignaling":["kinesisvideo/kinesis-video-signaling"],"kinesisvideosignalingchannels":["kinesisvideo"],"kinesisvideowebrtcstorage":["kinesisvideo/kinesis-video-webrtc-storage"],"kms":["kms/kms"],"lakeformation":["lakeformation/lakeformation"],"lambda":["lambda/lambda"],"launchwizard":["launchwizard/launch-wizard"],"lex":["lex/lex-models","lex/lex-runtime","lex/lexv2-models","lex/lexv2-runtime"],"lexmodelbuildingservice":["lex/lex-models"],"lexmodels":["lex/lex-models"],"lexmodelsv2":["lex/lexv2-models"],"lexruntime":["lex/lex-runtime"],"lexruntimeservice":["lex/lex-runtime"],"lexruntimev2":["lex/lexv2-runtime"],"lexv2models":["lex/lexv2-models"],"lexv2runtime":["lex/lexv2-runtime"],"licensemanager":["license-manager/license-manager"],"licensemanagerlinuxsubscriptions":["license-manager-linux-subscriptions/license-manager-linux-subscriptions"],"licensemanagerusersubscriptions":["license-manager-user-subscriptions/license-manager-user-subscriptions"],"lightsail":["lightsail/lightsail"],"location":["geo/location"],"logs":["logs/logs"],"lookoutequipment":["lookoutequipment/lookoutequipment"],"lookoutvision":["lookoutvision"],"m2":["m2/m2"],"machinelearning":["machinelearning/machinelearning"],"macie2":["macie2/macie2"],"mailmanager":["ses/mailmanager"],"managedblockchain":["managedblockchain/managedblockchain"],"managedblockchainquery":["managedblockchain-query/managedblockchain-query"],"marketplace":["aws-marketplace/marketplace-agreement","aws-marketplace/marketplace-catalog","aws-marketplace/marketplace-deployment","aws-marketplace/marketplace-discovery","aws-marketplace/marketplace-entitlement","aws-marketplace/marketplace-reporting","aws-marketplace/meteringmarketplace"],"marketplaceagreement":["aws-marketplace/marketplace-agreement"],"marketplacecatalog":["aws-marketplace/marketplace-catalog"],"marketplacecommerceanalytics":["marketplacecommerceanalytics/marketplacecommerceanalytics"],"marketplacedeployment":["aws-marketplace/marketplace-deployment"],"marketplacediscovery":["aws-marketplace/marketplace-discovery"],"marketplaceentitlement":["aws-marketplace/marketplace-entitlement"],"marketplaceentitlementservice":["aws-marketplace/marketplace-entitlement"],"marketplacemetering":["aws-marketplace/meteringmarketplace"],"marketplacereporting":["aws-marketplace/marketplace-reporting"],"mediaconnect":["mediaconnect/mediaconnect"],"mediaconvert":["mediaconvert/mediaconvert"],"medialive":["medialive/medialive"],"mediapackage":["mediapackage/mediapackage"],"mediapackagev2":["mediapackagev2/mediapackagev2"],"mediapackagevod":["mediapackage-vod/mediapackage-vod"],"mediapipelineschime":["chime/chime-sdk-media-pipelines"],"mediastore":["mediastore/mediastore","mediastore/mediastore-data"],"mediastoredata":["mediastore/mediastore-data"],"mediatailor":["mediatailor/mediatailor"],"medicalimaging":["medical-imaging/medical-imaging"],"meetingschime":["chime/chime-sdk-meetings"],"memorydb":["memorydb/memorydb"],"messagingchime":["chime/chime-sdk-messaging"],"meteringmarketplace":["aws-marketplace/meteringmarketplace"],"metricssagemaker":["sagemaker/sagemaker-metrics"],"mgh":["mgh/mgh","mgh/migrationhub-config"],"mgn":["mgn/mgn"],"migrationhub":["mgh/mgh"],"migrationhubconfig":["mgh/migrationhub-config"],"migrationhuborchestrator":["migrationhub-orchestrator/migrationhuborchestrator"],"migrationhubrefactorspaces":["refactor-spaces/migration-hub-refactor-spaces"],"migrationhubstrategy":["migrationhub-strategy/migrationhubstrategy"],"mobile":["mobilehub"],"mobiletargeting":["mobiletargeting/pinpoint"],"modelslex":["lex/lex-models"],"modelsv2lex":["lex/lexv2-models"],"monitoring":["cloudwatch/cloudwatch"],"mpa":["mpa/mpa"],"mq":["mq/mq"],"mturk":["mechanicalturk/mturk"],"mturkrequester":["mechanicalturk/mturk"],"mwaa":["airflow/mwaa"],"mwaaserverless":["airflow-serverless/mwaa-serverless"],"neptune":["rds/neptune"],"neptunedata":["neptune-db/neptunedata"],"neptunedb":["neptune-db/neptunedata"],"neptunegraph":["neptune-graph/neptune-graph"],"networkfirewall":["network-firewall/network-firewall"],"networkflowmonitor":["networkflowmonitor/networkflowmonitor"],"networkmanager":["networkmanager/networkmanager"],"networkmonitor":["networkmonitor/networkmonitor"],"notifications":["notifications/notifications"],"notificationscontacts":["notifications-contacts/notificationscontacts"],"novaact":["nova-act/nova-act"],"oam":["oam/oam"],"observabilityadmin":["observabilityadmin/observabilityadmin"],"odb":["odb/odb"],"oidc":["sso-oauth/sso-oidc"],"omics":["omics/omics"],"opensearch":["opensearch/opensearch"],"opensearchserverless":["aoss/opensearchserverless"],"opsworkscm":["opsworks-cm"],"organizations":["organizations/organizations"],"osis":["osis/osis"],"outposts":["outposts/outposts"],"panorama":["panorama/panorama"],"participantconnect":["connect/connectparticipant"],"partnercentralaccount":["partnercentral/partnercentral-account"],"partnercentralbenefits":["partnercentral/partnercentral-benefits"],"partnercentralchannel":["partnercentral/partnercentral-channel"],"partnercentralselling":["partnercentral/partnercentral-selling"],"paymentcryptography":["payment-cryptography/payment-cryptography","payment-cryptography/payment-cryptography-data"],"paymentcryptographydata":["payment-cryptography/payment-cryptography-data"],"pcaconnectorad":["pca-connector-ad/pca-connector-ad"],"pcaconnectorscep":["pca-connector-scep/pca-connector-scep"],"pcs":["pcs/pcs"],"personalize":["personalize/personalize","personalize/personalize-events","personalize/personalize-runtime"],"personalizeevents":["personalize/personalize-events"],"personalizeruntime":["personalize/personalize-runtime"],"pi":["pi/pi"],"pinpoint":["mobiletargeting/pinpoint"],"pinpointemail":["ses/pinpoint-email"],"pinpointsmsvoice":["sms-voice/sms-voice"],"pinpointsmsvoicev2":["sms-voice/pinpoint-sms-voice-v2"],"pipes":["pipes/pipes"],"polly":["polly/polly"],"portalsso":["sso/sso"],"pricing":["pricing/pricing"],"profile":["profile/customer-profiles"],"proton":["proton/proton"],"qapps":["qapps/qapps"],"qbusiness":["qbusiness/qbusiness"],"qconnect":["wisdom/qconnect"],"qldb":["qldb"],"qldbsession":["qldb"],"querytimestream":["timestream/timestream-query"],"quicksight":["quicksight/quicksight"],"ram":["ram/ram"],"rbin":["rbin/rbin"],"rds":["rds/docdb","rds/neptune","rds/rds"],"rdsdata":["rds-data/rds-data"],"rdsdataservice":["rds-data"],"redshift":["redshift/redshift"],"redshiftdata":["redshift-data/redshift-data"],"redshiftserverless":["redshift-serverless/redshift-serverless"],"refactorspaces":["refactor-spaces/migration-hub-refactor-spaces"],"rekognition":["rekognition/rekognition"],"reportingmarketplace":["aws-marketplace/marketplace-reporting"],"repostspace":["repostspace/repostspace"],"resiliencehub":["resiliencehub/resiliencehub"],"resourceexplorer2":["resource-explorer-2/resource-explorer-2"],"resourcegroups":["resource-groups/resource-groups"],"resourcegroupstaggingapi":["tag/resourcegroupstaggingapi"],"robomaker":["robomaker"],"rolesanywhere":["rolesanywhere/rolesanywhere"],"route53":["route53/route53"],"route53domains":["route53domains/route53domains"],"route53globalresolver":["route53globalresolver/route53globalresolver"],"route53profiles":["route53profiles/route53profiles"],"route53recoverycluster":["route53-recovery-cluster/route53-recovery-cluster"],"route53recoverycontrolconfig":["route53-recovery-control-config/route53-recovery-control-config"],"route53recoveryreadiness":["route53-recovery-readiness/route53-recovery-readiness"],"route53resolver":["route53resolver/route53resolver"],"rtbfabric":["rtbfabric/rtbfabric"],"rum":["rum/rum"],"runtimelex":["lex/lex-runtime"],"runtimesagemaker":["sagemaker/sagemaker-runtime"],"runtimev2lex":["lex/lexv2-runtime"],"s3":["s3/s3","s3/s3control"],"s3control":["s3/s3control"],"s3files":["s3files/s3files"],"s3outposts":["s3-outposts/s3outposts"],"s3tables":["s3tables/s3tables"],"s3vectors":["s3vectors/s3vectors"],"sagemaker":["sagemaker/sagemaker","sagemaker/sagemaker-a2i-runtime","sagemaker/sagemaker-edge","sagemaker/sagemaker-featurestore-runtime","sagemaker/sagemaker-metrics","sagemaker/sagemaker-runtime"],"sagemakera2iruntime":["sagemaker/sagemaker-a2i-runtime"],"sagemakeredge":["sagemaker/sagemaker-edge"],"sagemakerfeaturestoreruntime":["sagemaker/sagemaker-featurestore-runtime"],"sagemakergeospatial":["sagemaker-geospatial/sagemaker-geospatial"],"sagemakermetrics":["sagemaker/sagemaker-metrics"],"sagemakerruntime":["sagemaker/sagemaker-runtime"],"savingsplans":["savingsplans/savingsplans"],"scheduler":["scheduler/scheduler"],"schemas":["schemas/schemas"],"scn":["scn/supplychain"],"sdb":["sdb/sdb","sdb/simpledbv2"],"secretsmanager":["secretsmanager/secretsmanager"],"securityagent":["securityagent/securityagent"],"securityhub":["securityhub/securityhub"],"securityir":["security-ir/security-ir"],"securitylake":["securitylake/securitylake"],"serverlessapplicationrepository":["serverlessrepo/serverlessrepo"],"serverlessrepo":["serverlessrepo/serverlessrepo"],"servicecatalog":["servicecatalog/servicecatalog","servicecatalog/servicecatalog-appregistry"],"servicecatalogappregistry":["servicecatalog/servicecatalog-appregistry"],"servicediscovery":["servicediscovery/servicediscovery"],"servicequotas":["servicequotas/service-quotas"],"ses":["ses/mailmanager","ses/pinpoint-email","ses/ses","ses/sesv2"],"sesv2":["ses/sesv2"],"sfn":["states/stepfunctions"],"shield":["shield/shield"],"signer":["signer/signer","signer/signer-data"],"signerdata":["signer/signer-data"],"signin":["signin/signin"],"simpledb":["sdb/sdb"],"simpledbv2":["sdb/simpledbv2"],"simplenotificationservice":["sns/sns"],"simplequeueservice":["sqs/sqs"],"simplestorageservice":["s3/s3"],"simplesystemsmanagement":["ssm/ssm"],"simpleworkflow":["swf"],"simspaceweaver":["simspaceweaver/simspaceweaver"],"smsvoice":["sms-voice/pinpoint-sms-voice-v2","sms-voice/sms-voice"],"smsvoicepinpoint":["sms-voice/sms-voice"],"snowball":["snowball/snowball"],"snowdevicemanagement":["snow-device-management/snow-device-management"],"sns":["sns/sns"],"socialmessaging":["social-messaging/socialmessaging"],"sqs":["sqs/sqs"],"ssm":["ssm/ssm"],"ssmcontacts":["ssm-contacts/ssm-contacts"],"ssmguiconnect":["ssm-guiconnect/ssm-guiconnect"],"ssmincidents":["ssm-incidents/ssm-incidents"],"ssmquicksetup":["ssm-quicksetup/ssm-quicksetup"],"ssmsap":["ssm-sap/ssm-sap"],"sso":["sso/sso","sso/sso-admin"],"ssoadmin":["sso/sso-admin"],"ssooauth":["sso-oauth/sso-oidc"],"ssooidc":["sso-oauth/sso-oidc"],"ssoportal":["sso/sso"],"states":["states/stepfunctions"],"stepfunctions":["states/stepfunctions"],"storagegateway":["storagegateway/storagegateway"],"streamsdynamodb":["dynamodb/dynamodbstreams"],"sts":["sts/sts"],"supplychain":["scn/supplychain"],"support":["support/support"],"supportapp":["supportapp/support-app"],"sustainability":["sustainability/sustainability"],"swf":["swf/swf"],"synthetics":["synthetics/synthetics"],"tagging":["tag/resourcegroupstaggingapi"],"tax":["tax/taxsettings"],"taxsettings":["tax/taxsettings"],"textract":["textract/textract"],"thinclient":["thinclient/workspaces-thin-client"],"timestream":["timestream/timestream-query","timestream/timestream-write"],"timestreaminfluxdb":["timestream-influxdb/timestream-influxdb"],"timestreamquery":["timestream/timestream-query"],"timestreamwrite":["timestream/timestream-write"],"tnb":["tnb/tnb"],"transcribe":["transcribe/transcribe"],"transcribeservice":["transcribe"],"transfer":["transfer/transfer"],"translate":["translate/translate"],"trustedadvisor":["trustedadvisor/trustedadvisor"],"uxc":["uxc/uxc"],"verifiedpermissions":["verifiedpermissions/verifiedpermissions"],"voicechime":["chime/chime-sdk-voice"],"voiceid":["voiceid/voice-id"],"vpclattice":["vpc-lattice/vpc-lattice"],"waf":["waf/waf"],"wafregional":["waf-regional/waf-regional"],"wafv2":["wafv2/wafv2"],"wellarchitected":["wellarchitected/wellarchitected"],"wickr":["wickr/wickr"],"wisdom":["wisdom/qconnect","wisdom/wisdom"],"workdocs":["workdocs/workdocs"],"worklink":["worklink"],"workmail":["workmail/workmail"],"workmailmessageflow":["workmailmessageflow/workmailmessageflow"],"workspaces":["workspaces/workspaces"],"workspacesinstances":["workspaces-instances/workspaces-instances"],"workspacesthinclient":["thinclient/workspaces-thin-client"],"workspacesweb":["workspaces-web/workspaces-web"],"xray":["xray/xray"]}}');
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


/***/ }),

/***/ 54292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   r9: () => (/* binding */ readDocuments)
/* harmony export */ });
/**
 * Segment documents, read tolerantly: whatever is missing or of another type is absent, nothing throws.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html
 */
/** Reads the documents of one trace. Of two documents with the same id the finished one counts, whatever their order. */
function readDocuments(documents) {
    const nodes = new Map();
    let malformed = 0;
    for (const document of documents) {
        if (isInferredCopy(document))
            continue;
        const json = parse(document);
        if (json === undefined || typeof json['id'] !== 'string')
            malformed++;
        else
            add(nodes, json, text(json['parent_id']));
    }
    return { nodes, malformed };
}
/**
 * Whether a text is an inferred segment: X-Ray's copy of a subsegment that stands elsewhere, about half of all it sends, and never read.
 * The mark is looked for before the first object or list in the document, where only the document's own members stand; in the text
 * of a name its quotes would be escaped.
 */
function isInferredCopy(document) {
    if (typeof document !== 'string')
        return false;
    const mark = document.indexOf('"inferred":true');
    return mark > 0 && !/[{[]/.test(document.slice(1, mark));
}
function parse(document) {
    if (typeof document !== 'string')
        return record(document);
    try {
        return record(JSON.parse(document));
    }
    catch {
        return undefined;
    }
}
/** Walks with a stack of its own: a document may be nested deeper than the call stack is. */
function add(nodes, root, rootParent) {
    const stack = [{ json: root, parentId: rootParent }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const id = text(next.json['id']);
        if (id !== undefined) {
            const earlier = nodes.get(id);
            if (earlier === undefined || (isOpen(earlier.json) && !isOpen(next.json))) {
                nodes.set(id, { id, json: next.json, parentId: next.parentId ?? earlier?.parentId });
            }
        }
        const below = next.json['subsegments'];
        if (Array.isArray(below)) {
            for (const child of below) {
                const json = record(child);
                if (json !== undefined)
                    stack.push({ json, parentId: id ?? next.parentId });
            }
        }
    }
}
/** Whether a document was sent before its work had ended. */
function isOpen(json) {
    return json['in_progress'] === true || json['end_time'] === undefined;
}
/** The value as an object, if it is one. */
function record(value) {
    return isRecord(value) ? value : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as a text that is not empty, if it is one. */
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** OpenTelemetry's attributes, which its exporters put into the default namespace of the metadata; none in an X-Ray SDK's document. */
function attributesOf(json) {
    const metadata = record(record(json['metadata'])?.['default']);
    const annotations = record(json['annotations']);
    // some configurations index attributes as annotations, with their dots kept
    return metadata !== undefined && annotations !== undefined
        ? { ...annotations, ...metadata }
        : (metadata ?? annotations);
}


/***/ }),

/***/ 82612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ workloadOf),
/* harmony export */   dx: () => (/* binding */ namedSegment),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   yB: () => (/* binding */ lambdaFunction),
/* harmony export */   zz: () => (/* binding */ isApplication)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54292);

/** The workload that a document itself names, if any. */
function workloadOf(json) {
    const aws = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(json['aws']);
    const attributes = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .attributesOf */ .Td)(json);
    const resource = (name) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.[`otel.resource.${name}`]) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.[name]);
    return (lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(aws?.['function_arn'])) ??
        ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(json['origin']) === 'AWS::Lambda' ? lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(json['resource_arn'])) : undefined) ??
        lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.['cloud.resource_id'])) ??
        lambdaFunction(resource('cloud.resource_id')) ??
        lambdaFunction(resource('faas.id')) ??
        ecsTask((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(aws?.['ecs']), resource) ??
        ec2Instance((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(aws?.['ec2']), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(aws?.['account_id']), resource));
}
/** Origins of segments that an application writes itself, where nothing but the segment's name tells which one it is. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/;
/** Whether calls below a segment of this origin are made by an application, not by an AWS service for itself. */
function isApplication(origin) {
    return APPLICATION.test(origin) || !origin.startsWith('AWS::');
}
/** A workload of which only the name is known: the user says under which role it runs. */
function namedSegment(name, region) {
    return {
        arn: `segment:${name}`,
        kind: 'segment',
        name,
        partition: partitionOf(region ?? ''),
        region: region ?? ''
    };
}
const FUNCTION_ARN = /^(arn:([a-z0-9-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+))(?::[^:]+)?$/;
/** The function of an ARN, with or without version or alias: both run under the function's role. */
function lambdaFunction(arn) {
    const found = FUNCTION_ARN.exec(arn ?? '');
    if (found === null)
        return undefined;
    const [, unqualified = '', partition = '', region = '', account = '', name = ''] = found;
    return { arn: unqualified, kind: 'lambda', name, partition, region, account };
}
const TASK_ARN = /^arn:([a-z0-9-]+):ecs:([a-z0-9-]+):(\d{12}):(?:task|container|cluster)\//;
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
/** https://opentelemetry.io/docs/specs/semconv/resource/cloud-provider/aws/ecs/ */
function ecsTask(ecs, resource) {
    const family = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ecs?.['task_family']) ?? resource('aws.ecs.task.family');
    const arn = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ecs?.['task_arn']) ?? resource('aws.ecs.task.arn') ?? resource('aws.ecs.cluster.arn');
    const found = TASK_ARN.exec(arn ?? '');
    if (family === undefined || found === null || !FAMILY.test(family))
        return undefined;
    const [, partition = '', region = '', account = ''] = found;
    const revision = resource('aws.ecs.task.revision');
    return {
        arn: `arn:${partition}:ecs:${region}:${account}:task-definition/${family}`,
        kind: 'ecs',
        name: family,
        partition,
        region,
        account,
        ...(revision !== undefined && /^\d+$/.test(revision) && { revision })
    };
}
const INSTANCE = /^i-[0-9a-f]{8,17}$/;
/** https://opentelemetry.io/docs/specs/semconv/resource/host/ */
function ec2Instance(ec2, accountOfDocument, resource) {
    const id = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ec2?.['instance_id']) ?? (resource('cloud.platform') === 'aws_ec2' ? resource('host.id') : undefined);
    if (id === undefined || !INSTANCE.test(id))
        return undefined;
    const zone = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ec2?.['availability_zone']) ?? resource('cloud.availability_zone') ?? '';
    const region = resource('cloud.region') ?? zone.replace(/[a-z]$/, '');
    const account = accountOfDocument ?? resource('cloud.account.id');
    const known = account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
    const partition = partitionOf(region);
    return {
        arn: `arn:${partition}:ec2:${region}:${known ?? ''}:instance/${id}`,
        kind: 'ec2',
        name: id,
        partition,
        region,
        ...(known !== undefined && { account: known })
    };
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html and the SDKs' partition list */
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc']
];
/** The partition of a region; `aws` for one that no other partition has. */
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}


/***/ })

};
