export const id = 7066;
export const ids = [7066,6222];
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
    return errorType === 'TRANSIENT' || errorType === 'SERVER_ERROR' || error instanceof SyntaxError;
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
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* unused harmony exports isExpired, isUnauthenticated */
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


/***/ }),

/***/ 17066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XRaySource: () => (/* binding */ XRaySource)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-xray/dist-cjs/index.js
var dist_cjs = __webpack_require__(52065);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
// EXTERNAL MODULE: ./lib/src/sources/aws/clients.js + 1 modules
var clients = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/src/sources/aws/errors.js
var aws_errors = __webpack_require__(8202);
;// CONCATENATED MODULE: ./lib/src/sources/aws/pace.js
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
    #budget;
    refusals = 0;
    /** @param budget no request is sent, and none waits for its turn, when it has ended */
    constructor(budget) {
        this.#budget = budget;
    }
    /**
     * Runs a request when its turn comes, and again while the service throttles it.
     * @param isThrottled whether an error says "too many requests"
     * @throws Ended when the budget ends while it waits; what the request throws otherwise
     */
    async run(request, isThrottled) {
        for (;;) {
            await this.#turn();
            try {
                this.#budget.check();
                // whatever the request waits for, be it credentials, ends with the budget
                const answer = await this.#budget.race(request());
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
            await this.#budget.sleep(wait).catch(() => undefined);
            if (this.#budget.ended !== undefined)
                return;
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

// EXTERNAL MODULE: ./lib/src/sources/aws/pages.js
var pages = __webpack_require__(39661);
;// CONCATENATED MODULE: ./lib/src/sources/aws/time-slices.js
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

;// CONCATENATED MODULE: ./lib/src/sources/aws/xray.js
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
/** Roles and configurations are asked for when the traces have been read: they need a share of the time too. */
const SHARE_OF_TIME = 0.8;
/** Clocks that differ by no more (ms) are as good as equal: an answer's date has whole seconds, and takes a while to come. */
const SAME_CLOCK = 60_000;
class XRaySource {
    #client;
    #request;
    #filterLabel;
    #log;
    #handler;
    #budget;
    #pace;
    #reads = new dist/* default */.Ay({ concurrency: WIDEST });
    #counts = { listed: 0, read: 0, partial: 0, truncated: 0, unprocessed: 0, missing: 0 };
    #named = { partial: [], truncated: [], unprocessed: [], missing: [] };
    #atBorders = new Set();
    #pending = [];
    #window;
    #clockIsKnown = false;
    #failure;
    #started = performance.now();
    /** @param filterLabel how errors call the filter expression */
    constructor(request, filterLabel, log) {
        this.#request = request;
        this.#filterLabel = filterLabel;
        this.#log = log;
        this.#window = request.window;
        this.#budget = request.access.budget.part(SHARE_OF_TIME, `four fifths of the time that timeout gives are over, and the rest is left to configurations and roles`);
        this.#pace = new Pace(this.#budget);
        const config = (0,clients/* clientConfig */.y)({ ...request.access, budget: this.#budget }, true);
        this.#handler = config.requestHandler;
        this.#client = new dist_cjs/* XRayClient */.QYJ({
            ...config,
            // the log filter would copy every answer, for a logger that is not there
            cacheMiddleware: true
        });
        this.#client.middlewareStack.remove('loggerMiddleware');
    }
    /**
     * Hands over each trace once, as it comes.
     * @throws UserError when X-Ray refuses the request itself
     */
    async read(onTrace) {
        const { filter, access } = this.#request;
        const slices = new dist/* default */.Ay({ concurrency: SLICES_AT_A_TIME });
        let window;
        // once more where the first answer tells that the clock of this machine is wrong
        while (window !== this.#window) {
            window = this.#window;
            // newest first, as X-Ray itself answers
            const listing = timeSlices(window)
                .toReversed()
                .map((slice) => slices.add(() => this.#attempt(() => this.#list(slice, onTrace))));
            await Promise.all(listing);
        }
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
        const window = this.#window;
        const trail = new pages/* PageTrail */.a();
        const known = new Set();
        let token;
        do {
            const page = await this.#ask(slice, token);
            this.#followClock();
            if (window !== this.#window)
                return;
            const summaries = page.TraceSummaries ?? [];
            let isRepeated = summaries.length > 0;
            for (const { Id: id, IsPartial: isPartial } of summaries) {
                if (id === undefined || known.has(id))
                    continue;
                isRepeated = false;
                known.add(id);
                if (this.#isOfAnotherSlice(id, slice))
                    continue;
                this.#counts.listed++;
                if (isPartial === true)
                    this.#count('partial', id);
                this.#pending.push(id);
            }
            this.#readPending(onTrace, BATCH);
            await this.#reads.onSizeLessThan(BACKLOG);
            token = trail.next(page.NextToken, isRepeated);
            this.#showProgress();
        } while (token !== undefined && this.#failure === undefined);
    }
    /** A window that ends now ends when AWS says that it is now: by a clock that goes wrong it would miss the newest traces. */
    #followClock() {
        const { clockOffset } = this.#handler;
        if (this.#clockIsKnown || clockOffset === undefined)
            return;
        this.#clockIsKnown = true;
        if (Math.abs(clockOffset) < SAME_CLOCK)
            return;
        const { start, end, endsNow } = this.#window;
        const minutes = Math.round(clockOffset / 60_000);
        const difference = `${(0,plural/* plural */.L)(Math.abs(minutes), 'minute')} ${minutes > 0 ? 'behind' : 'ahead of'} AWS's`;
        if (endsNow !== true)
            return this.#log.warn(`The clock of this machine is ${difference}. The window is the one that was given.`);
        this.#log.warn(`The clock of this machine is ${difference}. The window ends now by AWS's clock.`);
        this.#window = { start: start + minutes * 60, end: end + minutes * 60, endsNow };
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
    #isOfAnotherSlice(id, slice) {
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
                await this.#budget.sleep(AGAIN_AFTER * 2 ** attempt);
            const unprocessed = [];
            const open = new Set(ids);
            const trail = new pages/* PageTrail */.a();
            let token;
            do {
                const command = new dist_cjs/* BatchGetTracesCommand */.aAO({
                    TraceIds: ids,
                    ...(token !== undefined && { NextToken: token })
                });
                const page = await this.#send(() => this.#client.send(command));
                const before = open.size;
                for (const trace of page.Traces ?? []) {
                    if (trace.Id === undefined || !open.delete(trace.Id))
                        continue;
                    this.#counts.read++;
                    if (trace.LimitExceeded === true)
                        this.#count('truncated', trace.Id);
                    onTrace({ id: trace.Id, documents: (trace.Segments ?? []).map((segment) => segment.Document) });
                }
                unprocessed.push(...(page.UnprocessedTraceIds ?? []));
                token = trail.next(page.NextToken, (page.Traces ?? []).length > 0 && open.size === before);
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
    return new errors/* UserError */.yo(`${label} is "${filter}", which X-Ray refuses (${(0,errors/* messageOf */.bD)(error).replace(/\.$/, '')})`, 'See https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html for its syntax', { cause: error });
}


/***/ })

};
