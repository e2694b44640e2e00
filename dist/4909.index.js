export const id = 4909;
export const ids = [4909,9852];
export const modules = {

/***/ 69852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ HealingRetryStrategy),
/* harmony export */   regionOf: () => (/* binding */ regionOf),
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23609);
/* harmony import */ var _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52065);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/** Clients of the services that a scan asks, all with the same credentials. */



// The SDK is bundled: whoever runs this on Node 20 cannot act on its advice to upgrade.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html: 5xx, resets and timeouts heal; throttling has its own pace. */
const MAX_ATTEMPTS = 5;
function clientConfig({ region, credentials }) {
    return { region, maxAttempts: MAX_ATTEMPTS, ...(credentials !== undefined && { credentials }) };
}
/**
 * The region that was asked for, else the environment's, else the profile's.
 * @throws UserError when none is set, or the name is none
 */
async function regionOf(asked, option) {
    const environment = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
    const region = asked ?? (environment === '' ? undefined : environment) ?? (await regionOfProfile());
    if (region === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} is not set, and no region is configured`, `Give ${option}, or set AWS_REGION`);
    }
    if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} is "${region}", which is no AWS region`, 'Give one like eu-west-1');
    }
    return region;
}
async function regionOfProfile() {
    return new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_1__/* .XRayClient */ .QYJ({}).config.region().catch(() => undefined);
}
/** The SDK's own retries for what heals by itself (5xx, resets, timeouts); a throttled request is left to whoever keeps the pace. */
class HealingRetryStrategy extends _smithy_core_retry__WEBPACK_IMPORTED_MODULE_2__.StandardRetryStrategy {
    constructor() {
        super(MAX_ATTEMPTS);
    }
    refreshRetryTokenForRetry(...[token, error]) {
        // the SDK then throws the service's error, not this one
        if (error.errorType === 'THROTTLING')
            throw new Error('throttled');
        return super.refreshRetryTokenForRetry(token, error);
    }
}


/***/ }),

/***/ 26929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* unused harmony exports isExpired, isUnauthenticated */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

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
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    if (nameOf(error) === 'CredentialsError')
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

/***/ 14909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XRaySource: () => (/* binding */ XRaySource)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-xray/dist-cjs/index.js
var dist_cjs = __webpack_require__(52065);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
// EXTERNAL MODULE: ./lib/src/aws/clients.js
var clients = __webpack_require__(69852);
// EXTERNAL MODULE: ./lib/src/aws/errors.js
var aws_errors = __webpack_require__(26929);
;// CONCATENATED MODULE: ./lib/src/aws/pace.js
/**
 * Keeps to a service's unpublished rate limit: as many requests at a time as pay off, and after the first refusal at the rate
 * that the service was seen to grant, tried a little higher every so often.
 */

/** Requests in flight at the start and at most, and by how much each answer widens the window. */
const FIRST_WINDOW = 4;
const WIDEST = 32;
const WIDENING = 0.15;
/** A refusal lowers the rate to this share of what proved too much; it is back there after `RECOVERY` seconds. */
const RETREAT = 0.93;
const RECOVERY = 3;
/** Later it tries more, at a growing pace (per second squared), so that a limit that has risen is found. */
const PROBING = 0.02;
/** The first refusal comes after a burst that says little of the rate: until the second, the rate doubles every second. */
const SEARCHING = 2;
/** Refusals within this time (ms) of the one that lowered the rate answer requests that had left before it, and are one with it. */
const ECHO = 250;
/** A refusal at a rate that was kept may be chance: it lowers the rate to no less than this share. */
const LEAST_LOWERING = 0.85;
/** Over this time (ms) it is measured what the service grants. */
const MEASURED_OVER = 1000;
class Pace {
    #window = FIRST_WINDOW;
    #inFlight = 0;
    /** Requests a second that proved too much, and when; none until the first refusal. */
    #ceiling = Infinity;
    #refusedAt = -Infinity;
    #searching = false;
    /** When the next request may go. */
    #slot = 0;
    #granted = [];
    #waiting = [];
    refusals = 0;
    /**
     * Runs a request when its turn comes, and again while the service throttles it.
     * @param isThrottled whether an error says "too many requests"
     * @throws what the request throws otherwise
     */
    async run(request, isThrottled) {
        for (;;) {
            await this.#turn();
            try {
                const answer = await request();
                this.#success();
                return answer;
            }
            catch (error) {
                if (!isThrottled(error))
                    throw error;
                this.#refusal();
            }
            finally {
                this.#inFlight--;
                for (let free = this.#window - this.#inFlight; free >= 1; free--)
                    this.#waiting.shift()?.();
            }
        }
    }
    async #turn() {
        while (this.#inFlight >= this.#window)
            await new Promise((resolve) => this.#waiting.push(resolve));
        this.#inFlight++;
        for (let now = performance.now();; now = performance.now()) {
            const wait = this.#slot - now;
            if (wait <= 0) {
                this.#slot = now + 1000 / this.#rate(now);
                return;
            }
            // the rate may fall meanwhile, so that the slot is taken only when it comes
            await (0,promises_.setTimeout)(wait);
        }
    }
    /** What may be asked a second: below the ceiling right after a refusal, at it a little later, then ever more above it. */
    #rate(now) {
        const after = (now - this.#refusedAt) / 1000;
        if (this.#searching)
            return this.#ceiling * SEARCHING ** after;
        const recovered = Math.min(1, after / RECOVERY);
        const probing = PROBING * Math.max(0, after - RECOVERY) ** 2;
        return this.#ceiling * (RETREAT + (1 - RETREAT) * recovered + probing);
    }
    #success() {
        if (this.#ceiling === Infinity)
            this.#window = Math.min(WIDEST, this.#window + WIDENING);
        this.#granted.push(performance.now());
        if (this.#granted.length > 1000)
            this.#granted.splice(0, 500);
    }
    #refusal() {
        this.refusals++;
        const now = performance.now();
        if (now - this.#refusedAt < ECHO)
            return;
        const isFirst = this.#ceiling === Infinity;
        const rate = this.#rate(now);
        const atLeast = isFirst ? 1 : rate * LEAST_LOWERING;
        this.#ceiling = Math.max(atLeast, Math.min(rate, this.#measured(now)));
        this.#searching = isFirst;
        this.#refusedAt = now;
    }
    /** Requests a second that the service granted of late; at a refusal that is no less than its limit. */
    #measured(now) {
        return this.#granted.filter((time) => now - time < MEASURED_OVER).length / (MEASURED_OVER / 1000);
    }
}

;// CONCATENATED MODULE: ./lib/src/aws/time-slices.js
/** X-Ray answers a window one stretch after another, so slices side by side are faster; longer ones than 6 hours it refuses. */
const SLICES = 12;
const SHORTEST = 60;
const LONGEST = 60 * 60;
/** Cuts a window into slices that touch, none longer than an hour. */
function timeSlices({ start, end }) {
    const length = Math.min(LONGEST, Math.max(SHORTEST, Math.ceil((end - start) / SLICES)));
    const slices = [];
    for (let from = start; from < end; from += length)
        slices.push({ start: from, end: Math.min(end, from + length) });
    return slices;
}

;// CONCATENATED MODULE: ./lib/src/aws/xray.js
/**
 * Traces from X-Ray: listed in parallel slices of time, fetched five at a time while listing goes on, handed over as they come.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-gettingdata.html
 */









/** BatchGetTraces takes no more ids. */
const BATCH = 5;
/** Listing waits while this many batches are unread, so that memory holds no long list of ids. */
const BACKLOG = 100;
const SLICES_AT_A_TIME = 6;
/** Ids that X-Ray leaves unprocessed are asked for again, this often. */
const TRIES = 6;
/** After this long (ms), doubled each time. */
const AGAIN_AFTER = 50;
/** A trace may appear in both of two slices that touch: ids this near to a border (s) are remembered. */
const BORDER = 2;
class XRaySource {
    #client;
    #request;
    #filterLabel;
    #log;
    #pace = new Pace();
    #reads = new dist/* default */.Ay({ concurrency: WIDEST });
    #counts = { listed: 0, read: 0, partial: 0, truncated: 0, unprocessed: 0, missing: 0 };
    #named = { partial: [], truncated: [], unprocessed: [], missing: [] };
    #atBorders = new Set();
    #pending = [];
    #failure;
    #started = performance.now();
    /** @param filterLabel how errors call the filter expression */
    constructor(request, filterLabel, log) {
        this.#request = request;
        this.#filterLabel = filterLabel;
        this.#log = log;
        this.#client = new dist_cjs/* XRayClient */.QYJ({
            ...(0,clients/* clientConfig */.y)(request.access),
            // the pace must see every refusal; the SDK heals the rest
            retryStrategy: new clients/* HealingRetryStrategy */.I(),
            // the log filter would copy every answer, for a logger that is not there
            cacheMiddleware: true
        });
        this.#client.middlewareStack.remove('loggerMiddleware');
    }
    /** For the other clients, so that a role is assumed once. */
    get credentials() {
        return this.#client.config.credentials;
    }
    async read(onTrace) {
        const { window, filter, access } = this.#request;
        const slices = new dist/* default */.Ay({ concurrency: SLICES_AT_A_TIME });
        // newest first, as X-Ray itself answers
        const listing = timeSlices(window)
            .toReversed()
            .map((slice) => slices.add(() => this.#attempt(() => this.#list(slice, onTrace))));
        await Promise.all(listing);
        this.#readPending(onTrace, 1);
        await this.#reads.onIdle();
        if (this.#failure instanceof errors/* UserError */.yo)
            throw this.#failure;
        return {
            source: 'x-ray',
            region: access.region,
            ...(filter !== undefined && { filter }),
            window: { start: isoOf(window.start), end: isoOf(window.end) },
            traces: { ...this.#counts },
            named: this.#named,
            ...(this.#failure !== undefined && { stopped: `${(0,aws_errors/* explain */.WE)('Reading X-Ray stopped', this.#failure)}.` })
        };
    }
    /** The first failure ends everything that has not begun; what was read stays. */
    async #attempt(work) {
        if (this.#failure !== undefined)
            return;
        try {
            await work();
        }
        catch (error) {
            this.#failure ??= error;
            this.#reads.clear();
        }
    }
    async #list(slice, onTrace) {
        let token;
        do {
            const page = await this.#ask(slice, token);
            for (const { Id: id, IsPartial: isPartial } of page.TraceSummaries ?? []) {
                if (id === undefined || this.#isRepeated(id, slice))
                    continue;
                this.#counts.listed++;
                if (isPartial === true)
                    this.#count('partial', id);
                this.#pending.push(id);
            }
            this.#readPending(onTrace, BATCH);
            await this.#reads.onSizeLessThan(BACKLOG);
            token = page.NextToken === '' ? undefined : page.NextToken;
            this.#showProgress();
        } while (token !== undefined && this.#failure === undefined);
    }
    #ask({ start, end }, token) {
        const { filter } = this.#request;
        const command = new dist_cjs/* GetTraceSummariesCommand */.R8D({
            StartTime: new Date(start * 1000),
            EndTime: new Date(end * 1000),
            ...(filter !== undefined && { FilterExpression: filter }),
            ...(token !== undefined && { NextToken: token })
        });
        return this.#pace
            .run(() => this.#client.send(command), aws_errors/* isThrottled */.B5)
            .catch((error) => {
            throw refusedFilter(error, filter, this.#filterLabel) ?? error;
        });
    }
    /** Sends a request at the pace that the service allows; after a failure nothing is sent any more. */
    #send(request) {
        return this.#pace.run(() => {
            if (this.#failure !== undefined)
                throw this.#failure;
            return request();
        }, aws_errors/* isThrottled */.B5);
    }
    /** Whether another slice has had this trace already. */
    #isRepeated(id, slice) {
        const time = Number.parseInt(id.split('-')[1] ?? '', 16);
        if (time > slice.start + BORDER && time < slice.end - BORDER)
            return false;
        if (this.#atBorders.has(id))
            return true;
        this.#atBorders.add(id);
        return false;
    }
    /** Starts reading what has been listed, in batches of at least `smallest` ids. */
    #readPending(onTrace, smallest) {
        while (this.#pending.length >= smallest) {
            const ids = this.#pending.splice(0, BATCH);
            void this.#reads.add(() => this.#attempt(() => this.#readBatch(ids, onTrace)));
        }
    }
    async #readBatch(batch, onTrace) {
        let ids = [...batch];
        for (let attempt = 0; attempt < TRIES && ids.length > 0; attempt++) {
            if (attempt > 0)
                await (0,promises_.setTimeout)(AGAIN_AFTER * 2 ** attempt);
            const unprocessed = [];
            const open = new Set(ids);
            let token;
            do {
                const command = new dist_cjs/* BatchGetTracesCommand */.aAO({
                    TraceIds: ids,
                    ...(token !== undefined && { NextToken: token })
                });
                const page = await this.#send(() => this.#client.send(command));
                for (const trace of page.Traces ?? []) {
                    if (trace.Id === undefined || !open.delete(trace.Id))
                        continue;
                    this.#counts.read++;
                    if (trace.LimitExceeded === true)
                        this.#count('truncated', trace.Id);
                    onTrace({ id: trace.Id, documents: (trace.Segments ?? []).map((segment) => segment.Document) });
                }
                unprocessed.push(...(page.UnprocessedTraceIds ?? []));
                token = page.NextToken === '' ? undefined : page.NextToken;
            } while (token !== undefined);
            ids = unprocessed.filter((id) => open.delete(id));
            for (const id of open)
                this.#count('missing', id);
            this.#showProgress();
        }
        for (const id of ids)
            this.#count('unprocessed', id);
    }
    #count(kind, id) {
        this.#counts[kind]++;
        (0,call_log/* addProof */.Kt)(this.#named[kind], id);
    }
    #showProgress() {
        const { listed, read } = this.#counts;
        const rate = read / Math.max(0.001, (performance.now() - this.#started) / 1000);
        this.#log.progress(`${listed} traces listed, ${read} read (${rate.toFixed(0)} a second)`);
    }
}
function isoOf(seconds) {
    return new Date(seconds * 1000).toISOString();
}
/** X-Ray's word on a filter expression that it does not understand. https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html */
function refusedFilter(error, filter, label) {
    if (filter === undefined || !(error instanceof Error) || error.name !== 'InvalidRequestException')
        return undefined;
    return new errors/* UserError */.yo(`${label} is "${filter}", which X-Ray refuses (${error.message.replace(/\.$/, '')})`, 'See https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html for its syntax', { cause: error });
}


/***/ })

};
