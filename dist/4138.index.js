export const id = 4138;
export const ids = [4138,6222,3039];
export const modules = {

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./lib/src/kit/budget.js
var kit_budget = __webpack_require__(30772);
// EXTERNAL MODULE: ./lib/src/sources/aws/credentials.js
var credentials = __webpack_require__(93039);
// EXTERNAL MODULE: ./lib/src/sources/aws/clients.js + 1 modules
var clients = __webpack_require__(6222);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch-logs/dist-cjs/index.js
var dist_cjs = __webpack_require__(70303);
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
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
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
        destination(access),
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
    const policy = { PolicyArn: 'arn:aws:iam::aws:policy/AWSXrayReadOnlyAccess' };
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
                stateMachineArn: `arn:aws:states:${access.region}:000000000000:stateMachine:${NOBODY}`
            }))
        },
        {
            action: 'logs:DescribeLogGroups',
            lost: 'what Transaction Search keeps, and since when, is not known',
            ask: () => new dist_cjs/* CloudWatchLogsClient */.TFr(config).send(new dist_cjs/* DescribeLogGroupsCommand */.VlF({ logGroupNamePrefix: 'aws/spans' }))
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
    if ((0,aws_errors/* isDenied */.GZ)(error) || (0,aws_errors/* isUnauthenticated */.Xh)(error) || (0,aws_errors/* isExpired */._d)(error))
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
async function destination(access) {
    const what = 'destination of spans';
    const client = new client_xray_dist_cjs/* XRayClient */.QYJ((0,clients/* clientConfig */.y)(access));
    try {
        const { Destination: to, Status: status } = await client.send(new client_xray_dist_cjs/* GetTraceSegmentDestinationCommand */.a6d({}));
        const pending = status === 'PENDING' ? ', and a switch to it is pending' : '';
        if (to !== 'CloudWatchLogs')
            return { what, state: pending === '' ? 'ok' : 'note', says: `X-Ray holds all of them${pending}` };
        const { IndexingRules: rules = [] } = await client.send(new client_xray_dist_cjs/* GetIndexingRulesCommand */.JvV({}));
        const share = rules.map(({ Rule: rule }) => rule?.Probabilistic?.ActualSamplingPercentage)[0];
        const indexed = share === undefined ? 'an unknown share' : `${share} %`;
        return {
            what,
            state: 'note',
            says: `CloudWatch Logs (Transaction Search)${pending}; X-Ray indexes ${indexed}, so that a scan reads aws/spans: it needs logs:StartQuery, logs:GetQueryResults and logs:StopQuery`
        };
    }
    catch (error) {
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
    return { lines, isFit: findings.every(({ state }) => state !== 'wrong') };
}


/***/ }),

/***/ 88287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ clientConfig),
  regionOf: () => (/* binding */ regionOf)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-xray/dist-cjs/index.js
var dist_cjs = __webpack_require__(52065);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(23609);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var node_http_handler_dist_cjs = __webpack_require__(61279);
;// CONCATENATED MODULE: ./lib/src/sources/aws/requests.js
/** How a request to AWS ends: with a whole answer, after a time, or with the scan. And when it is made again. */




/** The SDK's own default is none at all. https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/configuring-the-nodejs-http-handler.html */
const CONNECTED_MS = 10_000;
/** From the request's first byte to the answer's last one. */
const ANSWERED_MS = 30_000;
/** An answer of AWS has no more bytes: what is longer would only fill the memory. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
/** How often an answer that does not tell its length beforehand is measured. */
const MEASURED_EVERY_MS = 200;
/** How long what may heal (5xx, resets, names that do not resolve, answers that are cut) is tried again. */
const PATIENCE_MS = 35_000;
/** The first wait before another try, doubled each time, and the longest. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
/** What AWS did not do in time. The SDK knows the name as one of those that another try may heal. */
class TimeoutError extends Error {
    name = 'TimeoutError';
}
/** AWS answered with what no answer may be. */
class UnfitAnswer extends Error {
    name = 'UnfitAnswer';
}
/** Gives every request an end, its answer's body included. */
class PunctualHandler extends node_http_handler_dist_cjs.NodeHttpHandler {
    #budget;
    /** Milliseconds that AWS's clock is ahead of this machine's, as the last answer tells; undefined before the first. */
    clockOffset;
    constructor(budget) {
        super({ connectionTimeout: budget.forOne(CONNECTED_MS) });
        this.#budget = budget;
    }
    /** @throws Ended when the budget ends; TimeoutError when there is no whole answer in time; else what the connection throws */
    async handle(request, options = {}) {
        const { signal } = this.#budget;
        const seconds = this.#budget.forOne(ANSWERED_MS) / 1000;
        const cut = new AbortController();
        const end = () => cut.abort(signal.reason);
        const timer = setTimeout(() => cut.abort(new TimeoutError(silence(seconds))), seconds * 1000);
        const settle = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
        };
        if (signal.aborted)
            end();
        else
            signal.addEventListener('abort', end, { once: true });
        // no signal made of both: such a one may be lost to garbage collection before it aborts
        const asked = options.abortSignal;
        if (asked?.aborted === true)
            cut.abort();
        else if (asked instanceof AbortSignal)
            asked.addEventListener('abort', () => cut.abort(), { once: true });
        try {
            const answer = await super.handle(request, { ...options, abortSignal: cut.signal });
            const { headers } = answer.response;
            const body = answer.response.body;
            const date = Date.parse(headers['date'] ?? '');
            if (!Number.isNaN(date))
                this.clockOffset = date - Date.now();
            if (!(body instanceof external_node_http_.IncomingMessage))
                settle();
            else {
                cut.signal.addEventListener('abort', () => body.destroy((0,errors/* asError */.zR)(cut.signal.reason)), { once: true });
                const stop = measure(body, Number(headers['content-length']), (why) => cut.abort(why));
                body.once('close', () => {
                    stop();
                    settle();
                });
            }
            return answer;
        }
        catch (error) {
            settle();
            throw cut.signal.aborted ? (0,errors/* asError */.zR)(cut.signal.reason) : error;
        }
    }
}
/**
 * Tries again what may heal, with growing waits of random length, for at least half a minute or a third of the scan's time; what is
 * throttled until the scan's time is over. Both end with the scan.
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
class PatientRetryStrategy extends retry.StandardRetryStrategy {
    #budget;
    #leavesThrottling;
    #failingSince = new WeakMap();
    /** @param leavesThrottling whether a throttled request fails at once, since whoever sends it keeps a pace */
    constructor(budget, leavesThrottling) {
        super(Number.MAX_SAFE_INTEGER);
        this.#budget = budget;
        this.#leavesThrottling = leavesThrottling;
    }
    acquireInitialRetryToken() {
        return Promise.resolve(tokenAfter(0));
    }
    /** @throws Error when there is no other try: the SDK then throws what the request threw */
    async refreshRetryTokenForRetry(token, failure) {
        this.#budget.check();
        const isThrottled = failure.errorType === 'THROTTLING';
        if (isThrottled ? this.#leavesThrottling : !mayHeal(failure))
            throw new Error('not tried again');
        const now = performance.now();
        const since = this.#failingSince.get(token) ?? now;
        const tries = token.getRetryCount() + 1;
        const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
        const asked = (failure.retryAfterHint?.getTime() ?? 0) - Date.now();
        const wait = Math.max(longest * (0.5 + Math.random() / 2), Math.min(asked, LONGEST_WAIT_MS));
        if (!isThrottled && now + wait - since > this.#budget.forOne(PATIENCE_MS))
            throw new Error('tried for long');
        await this.#budget.sleep(wait);
        const next = tokenAfter(tries);
        this.#failingSince.set(next, since);
        return next;
    }
    recordSuccess() {
        // there is no bucket of tries to fill again: time limits them
    }
}
function tokenAfter(tries) {
    return { getRetryCount: () => tries, getRetryDelay: () => 0, getRetryCost: () => undefined };
}
/** An answer of which a part is missing, or of something in between, cannot be parsed. */
function mayHeal({ errorType, error }) {
    const isCut = error instanceof SyntaxError || /\bXML parse error\b/.test(error?.message ?? '');
    return errorType === 'TRANSIENT' || errorType === 'SERVER_ERROR' || isCut;
}
function silence(seconds) {
    return `no whole answer within ${Number(seconds.toFixed(1))} seconds`;
}
/** Cuts an answer that is too long. @param length as its header tells it, or not a number @returns what ends the measuring */
function measure(body, length, cut) {
    const tooLong = () => cut(new UnfitAnswer(`the answer has more than ${LARGEST_ANSWER} bytes`));
    if (length > LARGEST_ANSWER)
        tooLong();
    if (!Number.isNaN(length))
        return () => undefined;
    const before = body.socket.bytesRead;
    const timer = setInterval(() => {
        if (body.socket.bytesRead - before > LARGEST_ANSWER)
            tooLong();
    }, MEASURED_EVERY_MS);
    return () => clearInterval(timer);
}

;// CONCATENATED MODULE: ./lib/src/sources/aws/clients.js
/** Clients of the services that a scan asks, all with the same credentials. */



// The SDK is bundled: whoever runs this on Node 20 cannot act on its advice to upgrade.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
/** @param keepsPace whether who sends the requests slows down itself when they are throttled */
function clientConfig({ region, credentials, budget }, keepsPace = false) {
    return {
        region,
        requestHandler: new PunctualHandler(budget),
        retryStrategy: new PatientRetryStrategy(budget, keepsPace),
        ...(credentials !== undefined && { credentials })
    };
}
/**
 * The region that was asked for, else the environment's, else the profile's.
 * @throws UserError when none is set, or the name is none
 */
async function regionOf(asked, option) {
    const environment = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
    const region = asked ?? (environment === '' ? undefined : environment) ?? (await regionOfProfile());
    if (region === undefined) {
        throw new errors/* UserError */.yo(`${option} is not set, and no region is configured`, `Give ${option}, or set AWS_REGION`);
    }
    if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
        throw new errors/* UserError */.yo(`${option} is "${region}", which is no AWS region`, 'Give one like eu-west-1');
    }
    return region;
}
async function regionOfProfile() {
    return new dist_cjs/* XRayClient */.QYJ({}).config.region().catch(() => undefined);
}


/***/ }),

/***/ 93039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sharedAccess: () => (/* binding */ sharedAccess)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5861);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47291);
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
    const known = credentials === undefined ? (0,_aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_0__.defaultProvider)({ clientConfig: { region } }) : once(credentials);
    return {
        ...access,
        credentials: typeof known === 'function' ? (options) => budget.race(known(options)) : known
    };
}
function once(credentials) {
    if (typeof credentials !== 'function')
        return credentials;
    return (0,_smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.memoize)(credentials, ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE, ({ expiration }) => expiration !== undefined);
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Xh: () => (/* binding */ isUnauthenticated),
/* harmony export */   _d: () => (/* binding */ isExpired)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);

/** The error's name as the SDK gives it: the service's code, or Node's. */
function nameOf(error) {
    if (!(error instanceof Error))
        return '';
    return 'code' in error && typeof error.code === 'string' && error.name === 'Error' ? error.code : error.name;
}
/** https://docs.aws.amazon.com/xray/latest/api/CommonErrors.html */
function isThrottled(error) {
    return /^(ThrottledException|ThrottlingException|Throttling|TooManyRequestsException|RequestLimitExceeded)$/.test(nameOf(error));
}
function isExpired(error) {
    return /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/.test(nameOf(error));
}
/** No credentials at all, or none that AWS knows. */
function isUnauthenticated(error) {
    return /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|MissingAuthenticationToken|MissingAuthenticationTokenException|InvalidAccessKeyId)$/.test(nameOf(error));
}
/** A request that no waiting mends. https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function isInvalid(error) {
    return /^Validation(Error|Exception)$/.test(nameOf(error));
}
function isDenied(error) {
    return /^(AccessDenied|AccessDeniedException|UnauthorizedOperation)$/.test(nameOf(error));
}
/** What a failed question to AWS means for the user, in one sentence. */
function explain(question, error) {
    const said = (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    if (/^(CredentialsError|Ended)$/.test(nameOf(error)))
        return `${question}: ${said}`;
    if (isExpired(error))
        return `${question}: the AWS credentials have expired (${said}). Renew them, or let the role's session last longer`;
    if (isUnauthenticated(error))
        return `${question}: AWS credentials could not be loaded or are not known (${said}). Check them with "aws sts get-caller-identity"`;
    if (isDenied(error))
        return `${question}: access denied (${said}). Allow the action to the role of this scan`;
    return `${question}: ${nameOf(error) === 'Error' ? '' : `${nameOf(error)}: `}${said}`;
}


/***/ }),

/***/ 39661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
