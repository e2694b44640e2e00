export const id = 5608;
export const ids = [5608,6222];
export const modules = {

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

/***/ 75608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IamSource: () => (/* binding */ IamSource)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16764);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39661);




/** A role's inline and attached policies and its boundary from IAM, every page; managed policies in their default version, each read once. */
class IamSource {
    #client;
    #managed = new Map();
    constructor(access) {
        this.#client = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .IAMClient */ .h8v((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(access));
    }
    async policies(roleArn) {
        const RoleName = roleArn.slice(roleArn.lastIndexOf('/') + 1);
        const result = { policies: [], unread: [] };
        const attempt = async (what, question, work) => {
            try {
                await work();
            }
            catch (error) {
                result.unread.push({ what, why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(question, error) });
            }
        };
        await attempt('inline policies', 'iam:ListRolePolicies', async () => {
            const listed = (0,_aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .paginateListRolePolicies */ .ow6)({ client: this.#client }, { RoleName });
            const read = ({ Marker, PolicyNames = [] }) => ({
                token: Marker,
                entries: PolicyNames
            });
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)(listed, read)) {
                for (const PolicyName of page.PolicyNames ?? []) {
                    await attempt(PolicyName, 'iam:GetRolePolicy', async () => {
                        const { PolicyDocument } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .GetRolePolicyCommand */ .WHQ({ RoleName, PolicyName }));
                        result.policies.push({ name: PolicyName, document: PolicyDocument });
                    });
                }
            }
        });
        await attempt('attached policies', 'iam:ListAttachedRolePolicies', async () => {
            const listed = (0,_aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .paginateListAttachedRolePolicies */ .mpN)({ client: this.#client }, { RoleName });
            const read = ({ Marker, AttachedPolicies = [] }) => ({
                token: Marker,
                entries: AttachedPolicies
            });
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)(listed, read)) {
                for (const { PolicyArn = '' } of page.AttachedPolicies ?? []) {
                    await attempt(PolicyArn, 'iam:GetPolicyVersion', async () => {
                        result.policies.push(await this.#document(PolicyArn));
                    });
                }
            }
        });
        try {
            const { Role } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .GetRoleCommand */ .kbp({ RoleName }));
            const boundary = Role?.PermissionsBoundary?.PermissionsBoundaryArn;
            const template = Role?.SourceRoleTemplate?.TemplateArn;
            if (template !== undefined)
                result.template = template;
            if (boundary !== undefined)
                result.boundary = await this.#document(boundary);
        }
        catch (error) {
            result.boundaryUnread = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('iam:GetRole, iam:GetPolicy, iam:GetPolicyVersion', error);
        }
        return result;
    }
    #document(PolicyArn) {
        let document = this.#managed.get(PolicyArn);
        if (document === undefined) {
            document = this.#readDefaultVersion(PolicyArn);
            this.#managed.set(PolicyArn, document);
        }
        return document;
    }
    async #readDefaultVersion(PolicyArn) {
        const { Policy } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .GetPolicyCommand */ .s4W({ PolicyArn }));
        const VersionId = Policy?.DefaultVersionId;
        const { PolicyVersion } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .GetPolicyVersionCommand */ .G45({ PolicyArn, VersionId }));
        return {
            name: PolicyArn,
            ...(VersionId !== undefined && { version: VersionId }),
            document: PolicyVersion?.Document
        };
    }
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
