export const id = 9291;
export const ids = [9291,8533];
export const modules = {

/***/ 4138:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./lib/src/kit/budget.js
var kit_budget = __webpack_require__(30772);
// EXTERNAL MODULE: ./lib/src/sources/aws/credentials.js
var credentials = __webpack_require__(93039);
// EXTERNAL MODULE: ./lib/src/sources/aws/clients.js
var clients = __webpack_require__(65397);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(44085);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch-logs/dist-cjs/index.js
var client_cloudwatch_logs_dist_cjs = __webpack_require__(70303);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ec2/dist-cjs/index.js
var client_ec2_dist_cjs = __webpack_require__(35193);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var client_ecs_dist_cjs = __webpack_require__(80212);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var client_iam_dist_cjs = __webpack_require__(16764);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var client_lambda_dist_cjs = __webpack_require__(71696);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sfn/dist-cjs/index.js
var client_sfn_dist_cjs = __webpack_require__(18476);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var client_sts_dist_cjs = __webpack_require__(71695);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-xray/dist-cjs/index.js
var client_xray_dist_cjs = __webpack_require__(52065);
// EXTERNAL MODULE: ./lib/src/domain/partition.js
var domain_partition = __webpack_require__(76553);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/sources/aws/destination.js
var destination = __webpack_require__(8533);
// EXTERNAL MODULE: ./lib/src/sources/aws/errors.js
var aws_errors = __webpack_require__(8202);
// EXTERNAL MODULE: ./lib/src/sources/aws/pages.js
var pages = __webpack_require__(39661);
;// CONCATENATED MODULE: ./lib/src/sources/aws/examination.js
/**
 * What a scan will meet in an account, before the first one: each of its questions is asked once, of something small or of nothing that
 * exists, since AWS says whether a question is allowed before it looks for an answer.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
















/** No role, function or machine has this name. */
const NOBODY = 'xray-privilege-scan-doctor';
const NO_TRACE = '1-00000000-000000000000000000000000';
/** So many functions are named; the others are counted. */
const NAMED = 5;
/** Everything, in the order in which a scan would meet it. Where AWS does not know the caller, nothing else is asked. */
async function examine(access) {
    const caller = await callerOf(access);
    if (caller.state === 'wrong')
        return [caller];
    const [permissions, where, modes, rules] = await Promise.all([
        permissionsOf(access),
        examination_destination(access),
        tracingModes(access),
        samplingRules(access)
    ]);
    return [caller, ...permissions, where, modes, ...rules];
}
async function callerOf(access) {
    const what = 'credentials';
    try {
        const { Arn = 'an unnamed caller' } = await new client_sts_dist_cjs/* STSClient */.iM((0,clients/* clientConfig */.y)(access)).send(new client_sts_dist_cjs/* GetCallerIdentityCommand */.zI({}));
        return { what, state: 'ok', says: `${Arn} in ${access.region}` };
    }
    catch (error) {
        // known to AWS, whatever else it may ask
        const state = (0,aws_errors/* isDenied */.GZ)(error) ? 'note' : 'wrong';
        return { what, state, says: `${(0,aws_errors/* explain */.WE)('sts:GetCallerIdentity', error)}.` };
    }
}
function probesOf(access) {
    const config = (0,clients/* clientConfig */.y)(access);
    const [xray, lambda, iam] = [new client_xray_dist_cjs/* XRayClient */.QYJ(config), new client_lambda_dist_cjs/* LambdaClient */.Nox(config), new client_iam_dist_cjs/* IAMClient */.h8v(config)];
    const now = Date.now();
    const role = { RoleName: NOBODY };
    const partition = (0,domain_partition/* partitionOf */.i)(access.region);
    const policy = { PolicyArn: `arn:${partition}:iam::aws:policy/AWSXrayReadOnlyAccess` };
    return [
        {
            action: 'xray:GetTraceSummaries',
            ask: () => xray.send(new client_xray_dist_cjs/* GetTraceSummariesCommand */.R8D({ StartTime: new Date(now - 60_000), EndTime: new Date(now) }))
        },
        {
            action: 'xray:BatchGetTraces',
            ask: () => xray.send(new client_xray_dist_cjs/* BatchGetTracesCommand */.aAO({ TraceIds: [NO_TRACE] }))
        },
        {
            action: 'lambda:GetFunctionConfiguration',
            ask: () => lambda.send(new client_lambda_dist_cjs/* GetFunctionConfigurationCommand */.qA6({ FunctionName: NOBODY }))
        },
        {
            action: 'lambda:ListEventSourceMappings',
            lost: 'what Lambda polls under a role stays undecided',
            ask: () => lambda.send(new client_lambda_dist_cjs/* ListEventSourceMappingsCommand */.Cb$({ MaxItems: 1 }))
        },
        {
            action: 'lambda:ListFunctionEventInvokeConfigs',
            lost: 'where Lambda sends results under a role stays undecided',
            ask: () => lambda.send(new client_lambda_dist_cjs/* ListFunctionEventInvokeConfigsCommand */.xxo({ FunctionName: NOBODY }))
        },
        { action: 'iam:GetRole', ask: () => iam.send(new client_iam_dist_cjs/* GetRoleCommand */.kbp(role)) },
        { action: 'iam:ListRolePolicies', ask: () => iam.send(new client_iam_dist_cjs/* ListRolePoliciesCommand */.Y7N(role)) },
        {
            action: 'iam:GetRolePolicy',
            ask: () => iam.send(new client_iam_dist_cjs/* GetRolePolicyCommand */.WHQ({ ...role, PolicyName: NOBODY }))
        },
        {
            action: 'iam:ListAttachedRolePolicies',
            ask: () => iam.send(new client_iam_dist_cjs/* ListAttachedRolePoliciesCommand */.wfM(role))
        },
        { action: 'iam:GetPolicy', ask: () => iam.send(new client_iam_dist_cjs/* GetPolicyCommand */.s4W(policy)) },
        {
            action: 'iam:GetPolicyVersion',
            ask: () => iam.send(new client_iam_dist_cjs/* GetPolicyVersionCommand */.G45({ ...policy, VersionId: 'v1' }))
        },
        {
            action: 'ecs:DescribeTaskDefinition',
            lost: 'roles of ECS tasks are not known',
            ask: () => new client_ecs_dist_cjs/* ECSClient */.Zgc(config).send(new client_ecs_dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition: NOBODY }))
        },
        {
            action: 'ec2:DescribeInstances',
            lost: 'roles of EC2 instances are not known',
            ask: () => new client_ec2_dist_cjs/* EC2Client */.gu5(config).send(new client_ec2_dist_cjs/* DescribeInstancesCommand */.bNs({ MaxResults: 5 }))
        },
        {
            action: 'states:DescribeStateMachine',
            lost: 'roles of state machines are not known',
            ask: () => new client_sfn_dist_cjs/* SFNClient */.ZIB(config).send(new client_sfn_dist_cjs/* DescribeStateMachineCommand */.LyQ({
                stateMachineArn: `arn:${partition}:states:${access.region}:000000000000:stateMachine:${NOBODY}`
            }))
        },
        {
            action: 'cloudwatch:GetMetricData',
            lost: 'of how many requests the traces are is not known',
            ask: () => new dist_cjs/* CloudWatchClient */.WBn(config).send(new dist_cjs/* GetMetricDataCommand */.Soe({
                StartTime: new Date(now - 60_000),
                EndTime: new Date(now),
                MetricDataQueries: [
                    {
                        Id: 'm0',
                        MetricStat: {
                            Metric: {
                                Namespace: 'AWS/Lambda',
                                MetricName: 'Invocations',
                                Dimensions: [{ Name: 'FunctionName', Value: NOBODY }]
                            },
                            Period: 60,
                            Stat: 'Sum'
                        }
                    }
                ]
            }))
        },
        {
            action: 'cloudwatch:ListMetrics',
            lost: 'of how many requests to ECS and EC2 the traces are is not known',
            ask: () => new dist_cjs/* CloudWatchClient */.WBn(config).send(new dist_cjs/* ListMetricsCommand */.tPF({ Namespace: 'ApplicationSignals', MetricName: 'Latency' }))
        },
        {
            action: 'logs:DescribeLogGroups',
            lost: 'what Transaction Search keeps, and since when, is not known',
            ask: () => new client_cloudwatch_logs_dist_cjs/* CloudWatchLogsClient */.TFr(config).send(new client_cloudwatch_logs_dist_cjs/* DescribeLogGroupsCommand */.VlF({ logGroupNamePrefix: 'aws/spans' }))
        }
    ];
}
async function permissionsOf(access) {
    const all = await Promise.all(probesOf(access).map(async ({ action, lost, ask }) => {
        const error = await failureOf(ask);
        if (error === undefined || hasAnswered(error))
            return [];
        const why = (0,aws_errors/* isDenied */.GZ)(error) ? 'not allowed' : (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
        const says = lost === undefined ? `${why}: a scan needs it` : `${why}: ${lost}`;
        return [{ what: `permission ${action}`, state: lost === undefined ? 'wrong' : 'note', says }];
    }));
    const found = all.flat();
    const asked = all.length;
    return [
        {
            what: 'permissions',
            state: 'ok',
            says: `${asked - found.length} of ${(0,plural/* plural */.L)(asked, 'action')} allowed`
        },
        ...found
    ];
}
async function failureOf(ask) {
    try {
        await ask();
        return undefined;
    }
    catch (error) {
        return error;
    }
}
/** Whether AWS let the question through and says that what was asked for does not exist, or is no such thing. */
function hasAnswered(error) {
    if ((0,aws_errors/* isDenied */.GZ)(error) || (0,aws_errors/* hasNoCredentials */.wg)(error))
        return false;
    const status = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
    return (typeof status === 'object' &&
        status !== null &&
        'httpStatusCode' in status &&
        typeof status.httpStatusCode === 'number' &&
        status.httpStatusCode >= 400 &&
        status.httpStatusCode < 500 &&
        status.httpStatusCode !== 403);
}
async function examination_destination(access) {
    const what = 'destination of spans';
    const client = new client_xray_dist_cjs/* XRayClient */.QYJ((0,clients/* clientConfig */.y)(access));
    try {
        const { Destination: to, Status: status } = await client.send(new client_xray_dist_cjs/* GetTraceSegmentDestinationCommand */.a6d({}));
        const pending = status === 'PENDING' ? ', and a switch to it is pending' : '';
        if (to !== 'CloudWatchLogs')
            return { what, state: pending === '' ? 'ok' : 'note', says: `X-Ray holds all of them${pending}` };
        const indexed = await (0,destination.indexedBy)(client).then((share) => (share === undefined ? 'an unknown share' : `${share} %`), (error) => `an unknown share (${(0,aws_errors/* explain */.WE)('xray:GetIndexingRules', error)})`);
        return {
            what,
            state: 'note',
            says: `CloudWatch Logs (Transaction Search)${pending}; X-Ray indexes ${indexed}, so that a scan reads aws/spans: it needs logs:StartQuery, logs:GetQueryResults and logs:StopQuery`
        };
    }
    catch (error) {
        if ((0,aws_errors/* isUnknownOperation */.ir)(error))
            return {
                what,
                state: 'ok',
                says: `X-Ray holds all of them: ${access.region} has no Transaction Search`
            };
        return {
            what,
            state: 'note',
            says: `${(0,aws_errors/* explain */.WE)('it is not known, and X-Ray is read as if it held all', error)}.`
        };
    }
}
/** https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
async function tracingModes(access) {
    const what = 'tracing of functions';
    try {
        const silent = [];
        let functions = 0;
        const listed = (0,client_lambda_dist_cjs/* paginateListFunctions */.fVs)({ client: new client_lambda_dist_cjs/* LambdaClient */.Nox((0,clients/* clientConfig */.y)(access)) }, {});
        for await (const { Functions: page = [] } of (0,pages/* pages */.B)(listed, ({ NextMarker: token, Functions: entries = [] }) => ({
            token,
            entries
        }))) {
            functions += page.length;
            for (const { FunctionName: name = '', TracingConfig: tracing } of page)
                if (tracing?.Mode !== 'Active')
                    silent.push(name);
        }
        if (silent.length === 0)
            return { what, state: 'ok', says: `${(0,plural/* plural */.L)(functions, 'function')}, all Active` };
        const rest = silent.length - NAMED;
        const names = `${silent.toSorted().slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
        return {
            what,
            state: 'note',
            says: `${silent.length} of ${(0,plural/* plural */.L)(functions, 'function')} PassThrough, so that Lambda sends no traces of them: ${names}`
        };
    }
    catch (error) {
        return { what, state: 'note', says: `${(0,aws_errors/* explain */.WE)('lambda:ListFunctions, which only doctor asks', error)}.` };
    }
}
/** https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html */
async function samplingRules(access) {
    try {
        const found = [];
        const listed = (0,client_xray_dist_cjs/* paginateGetSamplingRules */.O87)({ client: new client_xray_dist_cjs/* XRayClient */.QYJ((0,clients/* clientConfig */.y)(access)) }, {});
        for await (const { SamplingRuleRecords: records = [] } of (0,pages/* pages */.B)(listed, ({ NextToken: token, SamplingRuleRecords: entries = [] }) => ({ token, entries }))) {
            for (const { SamplingRule: rule } of records) {
                if (rule === undefined)
                    continue;
                const { RuleName: name = '', FixedRate: rate = 0, ReservoirSize: reservoir = 0, Priority: priority = 0 } = rule;
                const percent = Number((rate * 100).toFixed(2));
                found.push({
                    what: `sampling rule ${name}`,
                    state: percent === 100 ? 'ok' : 'note',
                    says: `${percent} % beside ${(0,plural/* plural */.L)(reservoir, 'request')} a second, of ${rule.ServiceName ?? '*'}${percent === 100 ? '' : ': send the decision with each request, or a part is not seen'}`,
                    priority
                });
            }
        }
        return found
            .toSorted((a, b) => a.priority - b.priority)
            .map(({ what, state, says }) => ({ what, state, says }));
    }
    catch (error) {
        return [{ what: 'sampling rules', state: 'note', says: `${(0,aws_errors/* explain */.WE)('xray:GetSamplingRules', error)}.` }];
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/commands/doctor.js
/** `xray-privilege-scan doctor`: what a scan will meet, asked of AWS before the first one. */




/** Seconds for all questions together: each is a small one. */
const SECONDS = 60;
const MARKS = { ok: 'ok', note: 'note', wrong: 'WRONG' };
/**
 * @param region as it was asked for
 * @throws UserError when there is no region
 */
async function diagnose(region) {
    const budget = new kit_budget/* Budget */._(SECONDS, `AWS did not answer within ${SECONDS} seconds`);
    const access = (0,credentials.sharedAccess)({ region: await (0,clients.regionOf)(region, '--aws-region'), budget });
    const findings = await examine(access);
    budget.close();
    const width = Math.max(...findings.map(({ what }) => what.length));
    const lines = findings.map(({ what, state, says }) => `${MARKS[state].padEnd(5)}  ${what.padEnd(width)}  ${says}`);
    return { lines, findings, isFit: findings.every(({ state }) => state !== 'wrong') };
}


/***/ }),

/***/ 76553:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
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


/***/ }),

/***/ 62286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of texts by code unit, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 88287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 role`, `2 roles`; `1 day`, `2 days`; `1 policy`, `2 policies`. */
function plural(n, noun) {
    if (n === 1)
        return `${n} ${noun}`;
    return `${n} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}


/***/ }),

/***/ 93039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sharedAccess: () => (/* binding */ sharedAccess)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5861);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47291);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10065);
/** The credentials that all clients of a scan share, so that a role is assumed once and a profile is read once. */



/** Sessions are renewed this long (ms) before they end. */
const RENEWED_BEFORE = 5 * 60_000;
/**
 * Access whose credentials are asked for when the first request is signed, and again only when they are about to end; whoever waits for
 * them waits no longer than the scan may last.
 * @param access without credentials it gets those of the SDK's default chain (environment, profile, container, instance)
 */
function sharedAccess(access) {
    const { region, budget, credentials } = access;
    const known = credentials === undefined ? defaultChain(region, budget) : once(credentials);
    return {
        ...access,
        credentials: typeof known === 'function' ? (options) => budget.race(known(options)) : known
    };
}
/**
 * A profile may name a role or a sign-in, which are asked for through the same proxy and with the same certificates as all else. The
 * region is that of STS alone, where the profile has none: a sign-in has its own (`sso_region`), which a region of the client would overrule.
 */
function defaultChain(region, budget) {
    return (0,_aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_1__.defaultProvider)({
        clientConfig: { requestHandler: new _requests_js__WEBPACK_IMPORTED_MODULE_0__/* .PunctualHandler */ .P(budget) },
        parentClientConfig: { region: () => Promise.resolve(region) }
    });
}
function once(credentials) {
    if (typeof credentials !== 'function')
        return credentials;
    return (0,_smithy_core_config__WEBPACK_IMPORTED_MODULE_2__.memoize)(credentials, ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE, ({ expiration }) => expiration !== undefined);
}


/***/ }),

/***/ 8533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPANS: () => (/* binding */ SPANS),
/* harmony export */   destinationOf: () => (/* binding */ destinationOf),
/* harmony export */   indexedBy: () => (/* binding */ indexedBy),
/* harmony export */   isInLogs: () => (/* binding */ isInLogs),
/* harmony export */   isInXRay: () => (/* binding */ isInXRay)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52065);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202);
/**
 * Where an account's spans go in a region: to X-Ray, or to CloudWatch Logs, where Transaction Search reads them and X-Ray indexes only a part.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html
 */




/** The first question of a scan: one that is not answered must not use up the time of the others. */
const PATIENCE_MS = 15_000;
/** Where spans go by themselves. */
const SPANS = 'aws/spans';
/** What is asked, each answer being worth the others'. */
const ACTIONS = {
    destination: 'xray:GetTraceSegmentDestination',
    indexed: 'xray:GetIndexingRules',
    group: 'logs:DescribeLogGroups'
};
const asked = new WeakMap();
/** Asks once for each set of credentials and region, however many sources want to know. Never rejects. */
function destinationOf(access, log) {
    const known = asked.get(access) ?? ask(access, log);
    asked.set(access, known);
    return known;
}
/** Whether X-Ray holds traces of a window that begins then (Unix seconds): all of them, or those from before the switch. */
function isInXRay({ to, isPending, group }, start) {
    return to !== 'logs' || isPending || (group?.created ?? 0) > start;
}
/** Whether the log group holds spans of it: a switch that is not finished may go either way. */
function isInLogs({ to, isPending, group }) {
    return to === 'logs' || (isPending && group !== undefined);
}
async function ask(access, log) {
    const share = Math.min(0.3, PATIENCE_MS / Math.max(PATIENCE_MS, access.budget.left));
    const budget = access.budget.part(share, 'AWS did not answer in time');
    const client = new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_3__/* .XRayClient */ .QYJ((0,_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .y)({ ...access, budget }));
    let found;
    try {
        const { Destination: to, Status: status } = await client.send(new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_3__/* .GetTraceSegmentDestinationCommand */ .a6d({}));
        found = { to: to === 'CloudWatchLogs' ? 'logs' : 'x-ray', isPending: status === 'PENDING' };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknownOperation */ .ir)(error))
            return { to: 'x-ray', isPending: false };
        const line = unknown([
            {
                what: 'whether Transaction Search is on, so that X-Ray is read as if it held all traces',
                action: ACTIONS.destination,
                error
            }
        ]);
        // what is asked next fails of the same, and says it
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasNoCredentials */ .wg)(error))
            log.debug(line);
        else
            log.warn(line);
        return { to: 'unknown', isPending: false };
    }
    if (found.to !== 'logs' && !found.isPending)
        return found;
    if (found.isPending)
        log.warn('Transaction Search is being switched: X-Ray and the log group aws/spans are both read.');
    const [indexed, group] = await Promise.all([
        indexedBy(client).catch(_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR),
        groupIn({ ...access, budget }).catch(_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)
    ]);
    const unanswered = [];
    if (indexed instanceof Error)
        unanswered.push({
            what: 'how much of the spans X-Ray indexes',
            action: ACTIONS.indexed,
            error: indexed
        });
    if (group instanceof Error)
        unanswered.push({
            what: 'whether the log group aws/spans holds the whole window',
            action: ACTIONS.group,
            error: group
        });
    if (unanswered.length > 0)
        log.warn(unknown(unanswered));
    return {
        ...found,
        ...(typeof indexed === 'number' && { indexed }),
        ...(group !== undefined && !(group instanceof Error) && { group })
    };
}
/**
 * All that is not known, in one line. What was refused is allowed at once with what would be asked next: otherwise each run would name
 * one more.
 */
function unknown(unanswered) {
    const why = unanswered.map(({ action, error }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(error)
        ? `${action}: access denied (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '')})`
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(action, error));
    const remedy = unanswered.some(({ error }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(error))
        ? ` Allow ${Object.values(ACTIONS).join(', ')} to the role of this scan.`
        : '';
    return `Not known: ${unanswered.map(({ what }) => what).join('; ')}. ${why.join('. ')}.${remedy}`;
}
/** How much of the spans X-Ray indexes (percent), by the one rule that there is. https://docs.aws.amazon.com/xray/latest/api/API_GetIndexingRules.html */
async function indexedBy(client) {
    const { IndexingRules: rules = [] } = await client.send(new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_3__/* .GetIndexingRulesCommand */ .JvV({}));
    for (const { Rule: rule } of rules) {
        const { ActualSamplingPercentage: actual, DesiredSamplingPercentage: desired } = rule?.Probabilistic ?? {};
        if (actual !== undefined || desired !== undefined)
            return actual ?? desired;
    }
    return undefined;
}
async function groupIn(access) {
    const { describedGroup } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(303), __webpack_require__.e(3342)]).then(__webpack_require__.bind(__webpack_require__, 73342));
    const found = await describedGroup(access, SPANS);
    if (found === undefined)
        return undefined;
    const { creationTime, retentionInDays, logGroupClass } = found;
    return {
        name: SPANS,
        ...(creationTime !== undefined && { created: creationTime / 1000 }),
        ...(retentionInDays !== undefined && { retentionDays: retentionInDays }),
        isInfrequent: logGroupClass === 'INFREQUENT_ACCESS'
    };
}


/***/ }),

/***/ 39661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ PageTrail)
/* harmony export */ });
/** No list is without an end: the SDK's own paginators follow any token for ever. */
/** A list of AWS has no more pages: at 100 entries a page these are more than any quota allows. */
const MOST_PAGES = 10_000;
/** A page that comes again counts once; a list that goes on repeating pages does not end by itself. */
const MOST_REPEATED = 3;
/** Follows the pages of one list. */
class PageTrail {
    #tokens = new Set();
    #repeated = 0;
    /**
     * @param token of the next page, as the service gives it
     * @param isRepeated whether the page that gave it held nothing but what came before
     * @returns undefined after the last page
     * @throws Error when the service leads in circles, or gives more pages than any list has
     */
    next(token, isRepeated) {
        if (token === undefined || token === '')
            return undefined;
        this.#repeated += isRepeated ? 1 : 0;
        if (this.#tokens.has(token))
            throw new Error('AWS gave the same page token twice: the list has no end');
        if (this.#repeated > MOST_REPEATED)
            throw new Error('AWS gives the same page again and again');
        if (this.#tokens.size >= MOST_PAGES)
            throw new Error(`the list has more than ${MOST_PAGES} pages`);
        this.#tokens.add(token);
        return token;
    }
}
/**
 * The pages of one of the SDK's paginators, one that is repeated only once.
 * @param read what matters of a page
 * @throws Error when the service leads in circles; what the paginator throws
 */
async function* pages(paginator, read) {
    const trail = new PageTrail();
    const seen = new Set();
    for await (const page of paginator) {
        const { token, entries } = read(page);
        const content = JSON.stringify(entries);
        const isRepeated = entries.length > 0 && seen.has(content);
        seen.add(content);
        if (!isRepeated)
            yield page;
        trail.next(token, isRepeated);
    }
}


/***/ })

};
