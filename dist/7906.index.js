export const id = 7906;
export const ids = [7906,6222];
export const modules = {

/***/ 15472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unwaited),
/* harmony export */   z: () => (/* binding */ arrivalOf)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88287);
/* harmony import */ var _settling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4101);
/** What is told of how long it was waited for what comes late, and of what may be missing even so. */


const SHOWN = `AWS shows traces about ${_settling_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWN_AFTER */ .b8} seconds after they were sent, and those of queues, streams and schedules later`;
const LOST = 'the newest may be missing, and what only they show counts as unused';
/** Of a source that is not to wait. @param end of the window, in Unix seconds @param label of the option that says so */
function unwaited(end, clock, label) {
    if (!(0,_settling_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecent */ .Kb)(end, clock))
        return { about: {} };
    const ago = Math.max(0, Math.round(clock.now() / 1000 - end));
    const unsettled = `It was read ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(ago, 'second')} after the window’s end, and ${label} is 0. ${SHOWN}: ${LOST}.`;
    return { about: { waited: 0, settled: false, unsettled } };
}
/**
 * Of a source that has waited.
 * @param outcome undefined where waiting ended with a failure, which is told elsewhere
 * @param late traces that came, or grew, meanwhile
 * @param limit what bounded it: the option's label, and its seconds
 */
function arrivalOf(outcome, late, limit) {
    if (outcome === undefined)
        return { about: { late, settled: false } };
    const waited = Math.round(outcome.waited * 10) / 10;
    if (outcome.settled)
        return { about: { waited, late, settled: true } };
    const seconds = (0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(Math.round(limit.seconds), 'second');
    if (outcome.lately === 0) {
        const unsettled = `It was waited for late traces for ${seconds}, as ${limit.label} allows, and the last looks brought none. ${SHOWN}: ${LOST}.`;
        return { about: { waited, late, settled: false, unsettled } };
    }
    const stopped = `Traces were still coming when the ${seconds} were over for which ${limit.label} allows to wait: the last two looks brought ${outcome.lately}, and others are missing. Let it wait longer, or scan later.`;
    return { about: { waited, late, settled: false, unsettled: stopped }, stopped };
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


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ isRecent),
/* harmony export */   QJ: () => (/* binding */ untilSettled),
/* harmony export */   b8: () => (/* binding */ SHOWN_AFTER)
/* harmony export */ });
/**
 * When to look again for what comes late, and when to stop. What a service does not show yet looks as if it had not happened, so that a
 * scan right after the tests looks on until nothing comes any more.
 */
/** Traces are "generally available … within 30 seconds" of being received. https://aws.amazon.com/xray/faqs/ */
const SHOWN_AFTER = 30;
/** A window that ended longer ago (s) has all of its traces: daemons, collectors and chains of queues have had their time. */
const RECENT = 300;
/** Seconds between two looks. */
const EVERY = 5;
/** So many looks in a row must bring nothing. */
const QUIET = 2;
/** Whether more may come of a window that ended then (Unix seconds). */
function isRecent(end, { now }) {
    return now() / 1000 - end < RECENT;
}
/**
 * Looks again until two looks in a row, the last of them at all, bring nothing and enough time has passed since the window's end.
 * @param end of the window, in Unix seconds
 * @param atMost seconds that this may take
 * @param look tells how many things it brought that were not there before, or have changed
 * @throws what `look` throws; Ended
 */
async function untilSettled(end, atMost, clock, look) {
    const began = clock.now();
    const deadline = began + atMost * 1000;
    const shown = (end + SHOWN_AFTER) * 1000;
    let quiet = 0;
    let [before, last] = [0, 0];
    for (;;) {
        const now = clock.now();
        const next = Math.min(now + EVERY * 1000, deadline);
        if (next > now)
            await clock.sleep(next - now);
        const asked = clock.now();
        const isLast = asked >= deadline;
        const decides = quiet + 1 >= QUIET && asked >= shown;
        [before, last] = [last, await look(decides || isLast ? 'all' : 'changes')];
        quiet = last === 0 ? quiet + 1 : 0;
        const settled = quiet >= QUIET && decides;
        if (settled || isLast)
            return { waited: (clock.now() - began) / 1000, settled, lately: before + last };
    }
}


/***/ }),

/***/ 70373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ CallLog),
  iR: () => (/* binding */ PROOFS),
  Kt: () => (/* binding */ addProof)
});

;// CONCATENATED MODULE: ./lib/src/traces/seconds.js
/** A set of seconds in which something began: two numbers a minute, however much began in it. */
const HALF = 30;
const MINUTE = 60;
class Seconds {
    /** By minute: the bits of its first and of its second half. */
    #minutes = new Map();
    #distinct = 0;
    #first = Infinity;
    #last = -Infinity;
    /** @param time Unix seconds, fractions among them */
    add(time) {
        const second = Math.floor(time);
        const minute = Math.floor(second / MINUTE);
        const place = second - minute * MINUTE;
        const half = place < HALF ? 0 : 1;
        const bit = 1 << (place % HALF);
        const bits = this.#minutes.get(minute) ?? [0, 0];
        if ((bits[half] & bit) !== 0)
            return;
        bits[half] |= bit;
        this.#minutes.set(minute, bits);
        this.#distinct++;
        this.#first = Math.min(this.#first, second);
        this.#last = Math.max(this.#last, second);
    }
    /** How many different seconds there are. */
    get distinct() {
        return this.#distinct;
    }
    /** Seconds from the first to the last of them, both counted. */
    get span() {
        return this.#distinct === 0 ? 0 : this.#last - this.#first + 1;
    }
}

// EXTERNAL MODULE: ./lib/src/domain/workload.js
var domain_workload = __webpack_require__(25074);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
;// CONCATENATED MODULE: ./lib/src/traces/call-log.js



/** Trace ids kept as proof of a finding. */
const PROOFS = 5;
class CallLog {
    #workloads = new Map();
    #others = new Map();
    #unattributed = new Map();
    /** Calls seen so far, for a progress display. */
    calls = 0;
    add(reading) {
        const { calls: times, traces, traceIds } = reading.counted ?? { calls: 1, traces: 1, traceIds: [reading.id] };
        for (const workload of reading.workloads) {
            const entry = this.#entry(workload);
            entry.traces += traces;
            const begun = reading.requests?.get(workload.arn) ?? [];
            // of rows only the traces are counted
            entry.seen += reading.requests === undefined ? traces : begun.length;
            for (const time of begun)
                if (!Number.isNaN(time))
                    entry.seconds.add(time);
        }
        for (const { workload, call } of reading.calls) {
            this.calls += times;
            const { calls } = this.#entry(workload);
            const key = keyOf(call);
            let same = calls.get(key);
            if (same === undefined)
                calls.set(key, (same = { call, calls: 0, traceIds: [] }));
            same.calls += times;
            for (const id of traceIds)
                addProof(same.traceIds, id);
            // the smallest message, so that the order of the traces does not show
            if ((call.message ?? '') < (same.call.message ?? ''))
                same.call = call;
        }
        for (const other of reading.others)
            count(this.#others, other.call, whyOther(other), times, traceIds);
        for (const { call, why } of reading.unattributed)
            count(this.#unattributed, call, why, times, traceIds);
    }
    /** Takes out what a trace was counted with before it grew. */
    remove(reading) {
        for (const { workload, call } of reading.calls) {
            const calls = this.#workloads.get(workload.arn)?.calls;
            if (calls !== undefined && discount(calls, keyOf(call), reading.id))
                this.calls--;
        }
        for (const { arn } of reading.workloads) {
            const entry = this.#workloads.get(arn);
            if (entry === undefined)
                continue;
            entry.traces--;
            entry.seen -= reading.requests?.get(arn)?.length ?? 0;
            if (entry.traces <= 0 && entry.calls.size === 0)
                this.#workloads.delete(arn);
        }
        for (const other of reading.others)
            discount(this.#others, otherKeyOf(other.call, whyOther(other)), reading.id);
        for (const { call, why } of reading.unattributed)
            discount(this.#unattributed, otherKeyOf(call, why), reading.id);
    }
    /** Sorted by ARN; the calls of each by service, operation and parameters. */
    workloads() {
        return [...this.#workloads.values()]
            .toSorted((a, b) => (0,compare/* compare */.U)(a.workload.arn, b.workload.arn))
            .map(({ workload, traces, seen, seconds, calls }) => ({
            workload,
            traces,
            requests: { seen, seconds: seconds.distinct, span: seconds.span },
            calls: [...calls].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, counted]) => counted)
        }));
    }
    /** Calls that AWS services made themselves. */
    others() {
        return sortedByKey(this.#others);
    }
    /** Calls whose workload the traces do not show. */
    unattributed() {
        return sortedByKey(this.#unattributed);
    }
    #entry(workload) {
        let entry = this.#workloads.get(workload.arn);
        if (entry === undefined) {
            entry = { workload, traces: 0, seen: 0, seconds: new Seconds(), calls: new Map() };
            this.#workloads.set(workload.arn, entry);
        }
        entry.workload = (0,domain_workload/* newest */.B)(entry.workload, workload);
        return entry;
    }
}
function count(into, call, why, times, traceIds) {
    const { service, operation, notUnderstood } = call;
    const key = otherKeyOf(call, why);
    let same = into.get(key);
    if (same === undefined) {
        same = {
            service,
            operation,
            why,
            ...(notUnderstood !== undefined && { notUnderstood }),
            calls: 0,
            traceIds: []
        };
        into.set(key, same);
    }
    same.calls += times;
    for (const id of traceIds)
        addProof(same.traceIds, id);
}
/** @returns whether there was such a call */
function discount(calls, key, traceId) {
    const counted = calls.get(key);
    if (counted === undefined)
        return false;
    counted.calls--;
    counted.traceIds = counted.traceIds.filter((id) => id !== traceId);
    if (counted.calls <= 0)
        calls.delete(key);
    return true;
}
function whyOther({ service, why }) {
    return why ?? `made by ${service} with a role of its own`;
}
function otherKeyOf({ service, operation, notUnderstood }, why) {
    return `${service}\u0000${operation}\u0000${why}\u0000${notUnderstood ?? ''}`;
}
function keyOf(call) {
    const refused = call.refused === undefined ? '' : `${call.refused.action} ${call.refused.resource}`;
    let key = `${call.dialect}\u0000${call.service}\u0000${call.operation}\u0000${call.region ?? ''}\u0000${call.account ?? ''}\u0000${call.outcome}\u0000${call.error ?? ''}\u0000${refused}${call.notUnderstood ?? ''}`;
    for (const name of Object.keys(call.parameters).sort())
        key += `\u0000${name}\u0001${call.parameters[name]?.join('\u0002')}`;
    return call.shortened === undefined ? key : `${key}\u0000${call.shortened.join('\u0002')}`;
}
/** Keeps the list sorted, distinct and short. */
function addProof(ids, id) {
    if (ids.includes(id))
        return;
    if (ids.length < PROOFS)
        ids.push(id);
    else if (id < (ids[PROOFS - 1] ?? ''))
        ids[PROOFS - 1] = id;
    else
        return;
    ids.sort();
}
function sortedByKey(map) {
    return [...map].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, value]) => value);
}


/***/ })

};
