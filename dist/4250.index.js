export const id = 4250;
export const ids = [4250];
export const modules = {

/***/ 15472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 4101:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 74250:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js + 1 modules
var call_log = __webpack_require__(70373);
// EXTERNAL MODULE: ./lib/src/sources/aws/arrival.js
var arrival = __webpack_require__(15472);
// EXTERNAL MODULE: ./lib/src/sources/aws/clients.js
var clients = __webpack_require__(65397);
// EXTERNAL MODULE: ./lib/src/sources/aws/errors.js
var aws_errors = __webpack_require__(8202);
// EXTERNAL MODULE: ./lib/src/sources/aws/pace.js
var pace = __webpack_require__(48202);
// EXTERNAL MODULE: ./lib/src/sources/aws/pages.js
var pages = __webpack_require__(39661);
// EXTERNAL MODULE: ./lib/src/sources/aws/settling.js
var settling = __webpack_require__(4101);
;// CONCATENATED MODULE: ./lib/src/sources/aws/time-slices.js
/** X-Ray answers a window one stretch after another, so slices side by side are faster. No limit is documented; AWS's own tools ask for 6 hours at most. */
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(93422);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/transport/index.js
var transport = __webpack_require__(34534);
;// CONCATENATED MODULE: ./lib/src/sources/aws/trace-answers.js
/**
 * BatchGetTraces beside the SDK's middleware and its walk along the schema: most of a scan's requests are its own, all alike but for the ids,
 * and all that is in their answers is texts. The SDK's client makes the first request, which is the pattern of all: its endpoint and headers,
 * and what it is signed with. What does not end with an answer as X-Ray gives them is handed to the client as what came of its own first
 * try, so that there is one way only to try again and to complain.
 */






/** Asks for traces with a client's own settings. */
class DirectTraces {
    #client;
    /** By the command's input. */
    #outcomes = new WeakMap();
    #pattern;
    /** @param client middleware is added to it, which touches no other operation */
    constructor(client) {
        this.#client = client;
        client.middlewareStack.add((next, context) => (args) => {
            if (context.commandName === dist_cjs/* BatchGetTracesCommand */.aAO.name)
                this.#pattern ??= patternIn(args.request, (0,transport.getSmithyContext)(context)['selectedHttpAuthScheme']);
            return next(args);
        }, { step: 'build', priority: 'low', name: 'patternOfTraces' });
        client.middlewareStack.add((next) => async (args) => {
            const outcome = this.#outcomes.get(args.input);
            if (outcome === undefined)
                return next(args);
            // the next try is the SDK's own
            this.#outcomes.delete(args.input);
            return outcome();
        }, { step: 'deserialize', priority: 'low', name: 'outcomeOfTraces' });
    }
    /** @throws what the SDK's client throws, after as many tries */
    async ask(input) {
        const command = new dist_cjs/* BatchGetTracesCommand */.aAO(input);
        const pattern = this.#pattern;
        if (pattern === undefined)
            return this.#client.send(command);
        const outcome = await this.#outcome(pattern, JSON.stringify(input));
        if (outcome === undefined)
            return this.#client.send(command);
        if ('answer' in outcome)
            return outcome.answer;
        this.#outcomes.set(command.input, outcome.toSdk);
        return this.#client.send(command);
    }
    /** Never throws. @returns undefined where nothing was sent, such as for want of credentials: the SDK says so better */
    async #outcome({ request: pattern, scheme }, question) {
        const { config } = this.#client;
        const properties = { ...scheme.httpAuthOption.signingProperties };
        const request = protocols.HttpRequest.clone(pattern);
        request.body = question;
        request.headers['content-length'] = String(Buffer.byteLength(question));
        request.headers['amz-sdk-invocation-id'] = (0,external_node_crypto_.randomUUID)();
        request.headers['amz-sdk-request'] = `attempt=1; max=${await config.maxAttempts()}`;
        let signed;
        try {
            signed = await scheme.signer.sign(request, await config.credentials(), properties);
        }
        catch {
            return undefined;
        }
        if (!protocols.HttpRequest.isInstance(signed))
            return undefined;
        let response;
        try {
            response = (await config.requestHandler.handle(signed)).response;
        }
        catch (error) {
            return {
                toSdk: () => {
                    throw error;
                }
            };
        }
        if (response.statusCode !== 200 || !(response.body instanceof external_node_http_.IncomingMessage))
            return { toSdk: () => Promise.resolve({ response }) };
        const { statusCode, headers } = response;
        const instead = (body) => ({
            toSdk: () => Promise.resolve({ response: new protocols.HttpResponse({ statusCode, headers, body }) })
        });
        try {
            const bytes = await bytesIn(response.body);
            const answer = tracesIn(bytes);
            if (answer === undefined)
                return instead(bytes);
            scheme.signer.successHandler?.(response, properties);
            return { answer };
        }
        catch (error) {
            // a body that ends like this one
            return instead(new external_node_stream_.Readable({
                read() {
                    throw error;
                }
            }));
        }
    }
}
/** @returns undefined of what is none as far as the SDK's types tell: then everything goes the SDK's way */
function patternIn(request, scheme) {
    return protocols.HttpRequest.isInstance(request) && isScheme(scheme)
        ? { request: protocols.HttpRequest.clone(request), scheme }
        : undefined;
}
function isScheme(value) {
    if (!isRecord(value))
        return false;
    const { signer, httpAuthOption } = value;
    return isRecord(httpAuthOption) && isRecord(signer) && typeof signer['sign'] === 'function';
}
/** @throws what ends the body before its end */
function bytesIn(body) {
    return new Promise((resolve, reject) => {
        const pieces = [];
        body.on('data', (piece) => pieces.push(piece));
        body.on('end', () => resolve(Buffer.concat(pieces)));
        body.on('error', reject);
    });
}
/** @returns undefined for what is the SDK's to read, or to refuse: no JSON, or members of other types than X-Ray's */
function tracesIn(bytes) {
    const answer = parsed(bytes.toString('utf8'));
    if (!isStructure(answer))
        return undefined;
    const { Traces = null, NextToken = null, UnprocessedTraceIds = null } = answer;
    if (Traces !== null && !(Array.isArray(Traces) && Traces.every(isTrace)))
        return undefined;
    if (UnprocessedTraceIds !== null &&
        !(Array.isArray(UnprocessedTraceIds) && UnprocessedTraceIds.every(isText)))
        return undefined;
    if (!isTextOrNone(NextToken))
        return undefined;
    return {
        Traces: Traces?.map(traceIn),
        NextToken: NextToken ?? undefined,
        UnprocessedTraceIds: UnprocessedTraceIds ?? undefined
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function traceIn({ Id, Duration, LimitExceeded, Segments }) {
    return {
        Id: Id ?? undefined,
        Duration: Duration ?? undefined,
        LimitExceeded: LimitExceeded ?? undefined,
        Segments: Segments?.map((segment) => ({
            Id: segment.Id ?? undefined,
            Document: segment.Document ?? undefined
        }))
    };
}
function isTrace(value) {
    if (!isStructure(value))
        return false;
    const { Id, Duration = null, LimitExceeded = null, Segments = null } = value;
    return (isTextOrNone(Id) &&
        (Duration === null || typeof Duration === 'number') &&
        (LimitExceeded === null || typeof LimitExceeded === 'boolean') &&
        (Segments === null || (Array.isArray(Segments) && Segments.every(isSegment))));
}
function isSegment(value) {
    return isStructure(value) && isTextOrNone(value['Id']) && isTextOrNone(value['Document']);
}
/** An object, of which the SDK would hand on no members that it does not know. */
function isStructure(value) {
    return isRecord(value) && !Array.isArray(value) && !('__type' in value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function isText(value) {
    return typeof value === 'string';
}
function isTextOrNone(value) {
    return value === undefined || value === null || isText(value);
}

;// CONCATENATED MODULE: ./lib/src/sources/aws/trace-batches.js

/** BatchGetTraces takes no more ids. */
const BATCH = 5;
/** Ids that X-Ray leaves unprocessed are asked for again, this often. */
const TRIES = 6;
/** After this long (ms), doubled each time. */
const AGAIN_AFTER = 50;
/**
 * Asks for traces until X-Ray has answered for each. A trace that stands on several pages is put together, what a page repeats counts once.
 * @param ids no more than `BATCH`
 * @param ask sends the request for one page. @returns what was answered until a failure, and that
 */
async function fetchBatch(ids, ask, budget) {
    const found = new Map();
    const missing = [];
    let open = [...ids];
    let failure;
    try {
        for (let attempt = 0; attempt < TRIES && open.length > 0; attempt++) {
            if (attempt > 0)
                await budget.sleep(AGAIN_AFTER * 2 ** attempt);
            const unprocessed = await addPages(open, ask, found);
            missing.push(...open.filter((id) => !found.has(id) && !unprocessed.has(id)));
            open = open.filter((id) => !found.has(id) && unprocessed.has(id));
        }
    }
    catch (error) {
        failure = error;
        open = [];
    }
    return {
        traces: [...found.values()].map(({ trace }) => trace),
        missing,
        unprocessed: open,
        ...(failure !== undefined && { failure })
    };
}
/** Reads all pages of one answer. @returns the ids that X-Ray left unprocessed */
async function addPages(ids, ask, found) {
    const asked = new Set(ids);
    const unprocessed = new Set();
    const trail = new pages/* PageTrail */.a();
    let token;
    do {
        const page = pageIn(await ask(ids, token));
        let isRepeated = page.traces.length > 0;
        for (const { id, segments, isCut } of page.traces) {
            // one without any segment is as good as none: it would be read, and nothing of it
            if (!asked.has(id) || segments.length === 0)
                continue;
            const known = found.get(id) ?? {
                trace: { id, segments: [], isCut: false },
                documents: new Map()
            };
            if (!found.has(id))
                isRepeated = false;
            found.set(id, known);
            known.trace.isCut ||= isCut;
            for (const segment of segments) {
                // of one segment there may be several documents; to compare those alone is much less than to look at the text of all
                const same = known.documents.get(segment.Id);
                if (same?.includes(segment.Document) === true)
                    continue;
                isRepeated = false;
                if (same === undefined)
                    known.documents.set(segment.Id, [segment.Document]);
                else
                    same.push(segment.Document);
                known.trace.segments.push(segment);
            }
        }
        for (const id of page.unprocessed)
            unprocessed.add(id);
        token = trail.next(page.token, isRepeated);
    } while (token !== undefined);
    return unprocessed;
}
/**
 * The SDK hands on members of any type. What is not X-Ray's is as if it were not there, so that its trace is missed, or its document is
 * malformed; a trace that is cut in any words is cut.
 * @throws Error when there is a next page that cannot be asked for: what stands on it would be lost
 */
function pageIn(answer) {
    const { Traces, UnprocessedTraceIds, NextToken } = membersOf(answer);
    if (NextToken !== undefined && NextToken !== null && typeof NextToken !== 'string')
        throw new Error('X-Ray gave a page token that is no text: the next page cannot be asked for');
    return {
        traces: listIn(Traces).flatMap((trace) => {
            const { Id, Segments, LimitExceeded } = membersOf(trace);
            if (typeof Id !== 'string')
                return [];
            return { id: Id, segments: listIn(Segments).map(segmentIn), isCut: Boolean(LimitExceeded) };
        }),
        unprocessed: listIn(UnprocessedTraceIds).flatMap((id) => textIn(id) ?? []),
        token: textIn(NextToken)
    };
}
function segmentIn(segment) {
    const { Id, Document } = membersOf(segment);
    return { Id: textIn(Id), Document: textIn(Document) };
}
function membersOf(value) {
    return trace_batches_isRecord(value) ? value : {};
}
function trace_batches_isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function listIn(value) {
    return Array.isArray(value) ? value : [];
}
function textIn(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/sources/aws/trace-ledger.js
/** What is known of each trace that was listed while more may come of it: so that none is read or counted twice, nor in part. */
/** Some hundred thousand traces may be listed, so that an entry holds numbers only. */
class TraceLedger {
    #entries = new Map();
    /** How many traces were listed. */
    get size() {
        return this.#entries.size;
    }
    /** Notes what a listing says. @returns whether the trace is new, or is not what it was when it was listed last */
    note(id, revision, isPartial) {
        const entry = this.#entries.get(id);
        if (entry?.revision === revision && entry.isPartial === isPartial)
            return false;
        this.#entries.set(id, { ...entry, revision, isPartial });
        return true;
    }
    /**
     * Notes that the documents of a trace are handed over.
     * @returns those of them that were before, and undefined where none was: the trace is counted for the first time
     */
    count(id, documents, isCut) {
        const entry = this.#entries.get(id);
        if (entry === undefined)
            return undefined;
        const { counted, isCut: wasCut = false } = entry;
        entry.counted = documents.map(numberOf);
        entry.isCut = isCut;
        if (counted === undefined)
            return undefined;
        const before = new Set(counted);
        return { documents: documents.filter((document) => before.has(numberOf(document))), isCut: wasCut };
    }
}
/** A number tells the documents of one trace apart as well as their ids do. http://www.isthe.com/chongo/tech/comp/fnv/ */
function numberOf({ Id = '' }) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < Id.length; i++)
        hash = Math.imul(hash ^ Id.charCodeAt(i), 0x01000193);
    return hash;
}

;// CONCATENATED MODULE: ./lib/src/sources/aws/xray.js
/**
 * Traces from X-Ray: listed in parallel slices of time, fetched five at a time while listing goes on, handed over as they come; and of a
 * window that has just ended, looked for again until no more come.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-gettingdata.html
 */
















/** Listing waits while this many batches are unread, so that memory holds no long list of ids. */
const BACKLOG = 100;
const SLICES_AT_A_TIME = 6;
/** A trace may appear in both of two slices that touch: ids this near to a border (s) are remembered. */
const BORDER = 2;
/** Roles and configurations are asked for when the traces have been read: they need a share of the time too. */
const SHARE_OF_TIME = 0.8;
/** Clocks that differ by no more (ms) are as good as equal: an answer's date has whole seconds, and takes a while to come. */
const SAME_CLOCK = 60_000;
/** Looking for what comes late may take this share of the time that is left for reading. */
const SHARE_OF_WAITING = 0.5;
/** Changes are asked for from so long (s) before the last look, since they too may be told late. */
const OVERLAP = 30;
class XRaySource {
    #client;
    #direct;
    #request;
    #labels;
    #log;
    #handler;
    #budget;
    #pace;
    #clock;
    #reads = new dist/* default */.Ay({ concurrency: pace/* EAGER */.Nh.widest });
    #gaps = {
        partial: new Set(),
        truncated: new Set(),
        unprocessed: new Set(),
        missing: new Set()
    };
    #atBorders = new Set();
    /** Absent where nothing is waited for. */
    #ledger;
    /** First everything is read, then `looking` for what comes late, in the `end` what is not whole even then. */
    #phase = 'reading';
    /** Ids of traces of which more is sure to come: they are read when it has, or in the end. */
    #unfinished = new Set();
    #late = new Set();
    /** Where there is no ledger. */
    #listed = 0;
    #read = 0;
    #pending = [];
    #window;
    #clockIsKnown = false;
    #failure;
    #started = performance.now();
    /** @param clock another one than this machine's, for tests */
    constructor(request, labels, log, clock) {
        this.#request = request;
        this.#labels = labels;
        this.#log = log;
        this.#window = request.window;
        this.#budget = request.access.budget.part(SHARE_OF_TIME, `four fifths of the time that timeout gives are over, and the rest is left to configurations and roles`);
        this.#pace = new pace/* Pace */.oG(this.#budget, pace/* EAGER */.Nh);
        const config = (0,clients/* clientConfig */.y)({ ...request.access, budget: this.#budget }, true);
        this.#handler = config.requestHandler;
        this.#clock = clock ?? {
            now: () => Date.now() + (this.#handler.clockOffset ?? 0),
            sleep: (milliseconds) => this.#budget.sleep(milliseconds)
        };
        const waits = request.wait > 0 && (0,settling/* isRecent */.Kb)(request.window.end, this.#clock);
        this.#ledger = waits ? new TraceLedger() : undefined;
        this.#client = new dist_cjs/* XRayClient */.QYJ({ ...config, cacheMiddleware: true });
        // it would copy every answer, for a logger that is not there
        this.#client.middlewareStack.remove('loggerMiddleware');
        this.#direct = new DirectTraces(this.#client);
    }
    /**
     * Hands over each trace as it comes, and once more where it has grown since.
     * @throws UserError when X-Ray refuses the request itself
     */
    async read(onTrace) {
        const { filter, access } = this.#request;
        let window;
        // once more where the first answer tells that the clock of this machine is wrong
        while (window !== this.#window) {
            window = this.#window;
            await this.#listAll(onTrace);
        }
        await this.#readListed(onTrace);
        const { about, ...arrival } = await this.#arrival(onTrace);
        if (this.#failure instanceof errors/* UserError */.yo)
            throw this.#failure;
        const stopped = this.#failure === undefined ? arrival.stopped : `${(0,aws_errors/* explain */.WE)('Reading X-Ray stopped', this.#failure)}.`;
        const { partial, truncated, unprocessed, missing } = this.#gaps;
        return {
            about: { region: access.region, ...about },
            ...(filter !== undefined && { filter }),
            window: { start: isoOf(this.#window.start), end: isoOf(this.#window.end) },
            traces: {
                listed: this.#ledger?.size ?? this.#listed,
                read: this.#read,
                partial: partial.size,
                truncated: truncated.size,
                unprocessed: unprocessed.size,
                missing: missing.size
            },
            named: {
                partial: firstOf(partial),
                truncated: firstOf(truncated),
                unprocessed: firstOf(unprocessed),
                missing: firstOf(missing)
            },
            ...(stopped !== undefined && { stopped })
        };
    }
    /** Looks for what comes late, where something may. @returns what is to be told of it */
    async #arrival(onTrace) {
        const { wait } = this.#request;
        const { end } = this.#window;
        if (this.#ledger === undefined || this.#failure !== undefined)
            return wait === 0 ? (0,arrival/* unwaited */.C)(end, this.#clock, this.#labels.wait) : { about: {} };
        const bound = (this.#budget.left / 1000) * SHARE_OF_WAITING;
        const limit = bound < wait
            ? { label: this.#labels.timeout, seconds: bound }
            : { label: this.#labels.wait, seconds: wait };
        this.#log.info(`The window has just ended: reading on until X-Ray shows no more traces, for at most ${(0,plural/* plural */.L)(Math.round(limit.seconds), 'second')}.`);
        this.#phase = 'looking';
        let outcome;
        let since = this.#clock.now() / 1000;
        await this.#attempt(async () => {
            outcome = await (0,settling/* untilSettled */.QJ)(end, limit.seconds, this.#clock, async (look) => {
                const now = this.#clock.now() / 1000;
                const changed = { start: Math.floor(since - OVERLAP), end: Math.ceil(now) + 1 };
                since = now;
                return this.#look(look, changed, onTrace);
            });
        });
        this.#phase = 'end';
        this.#pending.push(...this.#unfinished);
        await this.#readListed(onTrace);
        return (0,arrival/* arrivalOf */.z)(outcome, this.#late.size, limit);
    }
    /**
     * @param changed when what is to be listed has changed
     * @returns how many traces are new, or are not what they were
     */
    async #look(look, changed, onTrace) {
        const news = look === 'all' ? await this.#listAll(onTrace) : await this.#list(changed, 'Event', onTrace);
        for (const unread of [this.#gaps.missing, this.#gaps.unprocessed]) {
            this.#pending.push(...unread);
            unread.clear();
        }
        await this.#readListed(onTrace);
        if (this.#failure !== undefined)
            throw this.#failure;
        return news;
    }
    /** The first failure ends everything that has not begun; what was read stays. */
    async #attempt(work) {
        if (this.#failure !== undefined)
            return;
        try {
            await work();
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #fail(error) {
        this.#failure ??= error;
        this.#reads.clear();
    }
    /** The whole window, newest first, as X-Ray itself answers. @returns as #list does */
    async #listAll(onTrace) {
        const slices = new dist/* default */.Ay({ concurrency: SLICES_AT_A_TIME });
        let news = 0;
        const listing = timeSlices(this.#window)
            .toReversed()
            .map((slice) => slices.add(() => this.#attempt(async () => {
            const found = await this.#list(slice, 'TraceId', onTrace);
            // only now, with what the other slices have found meanwhile: "+= await" would add to what it was before
            news += found;
        })));
        await Promise.all(listing);
        return news;
    }
    /**
     * @param type whether the slice is of the times in the traces' ids, or of their last changes
     * @returns how many traces are new, or are not what they were
     */
    async #list(slice, type, onTrace) {
        const window = this.#window;
        const trail = new pages/* PageTrail */.a();
        const known = new Set();
        let news = 0;
        let token;
        do {
            const page = await this.#ask(slice, type, token);
            this.#followClock();
            if (window !== this.#window)
                return news;
            const summaries = page.TraceSummaries ?? [];
            let isRepeated = summaries.length > 0;
            for (const summary of summaries) {
                const { Id: id } = summary;
                if (id === undefined || known.has(id))
                    continue;
                isRepeated = false;
                known.add(id);
                if (type === 'Event' && !isWithin(window, id, summary))
                    continue;
                const isNews = this.#ledger === undefined
                    ? !this.#isOfAnotherSlice(id, slice)
                    : this.#ledger.note(id, summary.Revision ?? 0, summary.IsPartial === true);
                if (!isNews)
                    continue;
                news++;
                this.#listed++;
                this.#take(id, summary);
            }
            this.#readPending(onTrace, BATCH);
            await this.#reads.onSizeLessThan(BACKLOG);
            token = trail.next(page.NextToken, isRepeated);
            this.#showProgress();
        } while (token !== undefined && this.#failure === undefined);
        return news;
    }
    /** A trace that was not listed yet, or not like this. One of which more is sure to come is not read before it has. */
    #take(id, { IsPartial: isPartial }) {
        if (isPartial === true)
            this.#gaps.partial.add(id);
        else
            this.#gaps.partial.delete(id);
        if (isPartial === true && this.#ledger !== undefined)
            this.#unfinished.add(id);
        else {
            this.#unfinished.delete(id);
            this.#pending.push(id);
        }
    }
    /** A window that ends now ends when AWS says that it is now: by a clock that goes wrong it would miss the newest traces. */
    #followClock() {
        const { clockOffset } = this.#handler;
        if (this.#clockIsKnown || clockOffset === undefined)
            return;
        this.#clockIsKnown = true;
        if (Math.abs(clockOffset) < SAME_CLOCK)
            return;
        const { start, end, endsNow, startIsGiven } = this.#window;
        const minutes = Math.round(clockOffset / 60_000);
        const difference = `${(0,plural/* plural */.L)(Math.abs(minutes), 'minute')} ${minutes > 0 ? 'behind' : 'ahead of'} AWS's`;
        if (endsNow !== true)
            return this.#log.warn(`The clock of this machine is ${difference}. The window is the one that was given.`);
        this.#log.warn(`The clock of this machine is ${difference}. The window ends now by AWS's clock.`);
        const shift = minutes * 60;
        // a start that was given by a clock that goes wrong too may lie too late as well
        const shifted = startIsGiven === true ? start + Math.min(0, shift) : start + shift;
        this.#window = { ...this.#window, start: shifted, end: end + shift };
    }
    #ask({ start, end }, type, token) {
        const { filter } = this.#request;
        const command = new dist_cjs/* GetTraceSummariesCommand */.R8D({
            StartTime: new Date(start * 1000),
            EndTime: new Date(end * 1000),
            ...(type !== 'TraceId' && { TimeRangeType: type }),
            ...(filter !== undefined && { FilterExpression: filter }),
            ...(token !== undefined && { NextToken: token })
        });
        return this.#pace
            .run(() => this.#client.send(command), aws_errors/* isThrottled */.B5)
            .catch((error) => {
            throw refusedFilter(error, filter, this.#labels.filter) ?? error;
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
    /** Waits until all that was listed has been read. */
    async #readListed(onTrace) {
        this.#readPending(onTrace, 1);
        await this.#reads.onIdle();
    }
    /** Starts reading what has been listed, in batches of at least `smallest` ids. */
    #readPending(onTrace, smallest) {
        while (this.#pending.length >= smallest) {
            const ids = this.#pending.splice(0, BATCH);
            void this.#reads.add(() => this.#attempt(() => this.#readBatch(ids, onTrace)));
        }
    }
    async #readBatch(ids, onTrace) {
        const { traces, missing, unprocessed, failure } = await fetchBatch(ids, (TraceIds, token) => this.#send(() => this.#direct.ask({ TraceIds, ...(token !== undefined && { NextToken: token }) })), this.#budget);
        for (const trace of traces)
            this.#handOver(trace, onTrace);
        for (const id of missing)
            this.#gaps.missing.add(id);
        for (const id of unprocessed)
            this.#gaps.unprocessed.add(id);
        this.#showProgress();
        if (failure !== undefined)
            throw failure;
    }
    /** A trace with work that has not ended is handed over when it has, or in the end. */
    #handOver({ id, segments, isCut }, onTrace) {
        if (this.#ledger !== undefined && this.#phase !== 'end' && segments.some(isInProgress)) {
            this.#unfinished.add(id);
            return;
        }
        if (isCut)
            this.#gaps.truncated.add(id);
        const before = this.#ledger?.count(id, segments, isCut);
        if (before === undefined)
            this.#read++;
        if (this.#phase === 'looking' && (before === undefined || segments.length > before.documents.length))
            this.#late.add(id);
        onTrace({
            id,
            documents: segments.map((segment) => segment.Document),
            isPartial: isCut || this.#gaps.partial.has(id),
            ...(before !== undefined && {
                before: {
                    documents: before.documents.map((segment) => segment.Document),
                    isPartial: before.isCut
                }
            })
        });
    }
    #showProgress() {
        const rate = this.#read / Math.max(0.001, (performance.now() - this.#started) / 1000);
        this.#log.progress(this.#phase === 'looking'
            ? `${this.#read} traces read, looking for late ones (${this.#late.size} so far)`
            : `${this.#ledger?.size ?? this.#listed} traces listed, ${this.#read} read (${rate.toFixed(0)} a second)`);
    }
}
/** Whether a trace that has changed is one of the window: by its id, as it is listed by, or where that holds no time by its start. */
function isWithin({ start, end }, id, { StartTime: began }) {
    const times = [Number.parseInt(id.split('-')[1] ?? '', 16), (began?.getTime() ?? Number.NaN) / 1000];
    return times.some((time) => time >= start && time < end);
}
/** https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html */
function isInProgress({ Document: text = '' }) {
    return text.includes('"in_progress":true');
}
function firstOf(ids) {
    return [...ids].toSorted(compare/* compare */.U).slice(0, call_log/* PROOFS */.iR);
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


/***/ }),

/***/ 70373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ CallLog),
  I3: () => (/* binding */ MOST_SIGNALS),
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



/** An application is counted under one name, or under a few: of more than these one more is kept, so that it shows. */
const MOST_SIGNALS = 20;
/** Trace ids kept as proof of a finding. */
const PROOFS = 5;
class CallLog {
    #workloads = new Map();
    #others = new Map();
    #unattributed = new Map();
    /** Calls seen so far, for a progress display. */
    calls = 0;
    #distinct = 0;
    /** How many different ones were seen, those of no workload among them: what memory grows with. */
    get distinct() {
        return this.#distinct + this.#others.size + this.#unattributed.size;
    }
    add(reading) {
        const { calls: times, traces, traceIds, requests = traces } = reading.counted ?? { calls: 1, traces: 1, traceIds: [reading.id] };
        for (const workload of reading.workloads) {
            const entry = this.#entry(workload);
            entry.traces += traces;
            const signal = reading.signals?.get(workload.arn);
            if (signal !== undefined && entry.signals.size <= MOST_SIGNALS)
                entry.signals.set(`${signal.service} ${signal.environment ?? ''}`, signal);
            if (reading.unsampled?.has(workload.arn) === true)
                entry.isUnsampled = true;
            const begun = reading.requests?.get(workload.arn) ?? [];
            // of rows it is not known when they began
            entry.seen += reading.requests === undefined ? requests : begun.length;
            if (begun.length > 0 || reading.requests === undefined)
                entry.shown += traces;
            if (begun.length > 0 && reading.isLambdas === true)
                entry.lambdas++;
            const first = begun.reduce((least, time) => (time < least ? time : least), Infinity);
            if (Number.isFinite(first))
                entry.seconds.add(first);
        }
        for (const { workload, call, begun } of reading.calls) {
            this.calls += times;
            const { calls } = this.#entry(workload);
            const key = keyOf(call);
            let same = calls.get(key);
            if (same === undefined) {
                calls.set(key, (same = { call, calls: 0, traceIds: [] }));
                this.#distinct++;
            }
            same.calls += times;
            if (begun !== undefined)
                same.begun = Math.min(same.begun ?? begun, begun);
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
            if (calls === undefined)
                continue;
            const distinct = calls.size;
            if (discount(calls, keyOf(call), reading.id))
                this.calls--;
            this.#distinct -= distinct - calls.size;
        }
        for (const { arn } of reading.workloads) {
            const entry = this.#workloads.get(arn);
            if (entry === undefined)
                continue;
            entry.traces--;
            const seen = reading.requests?.get(arn)?.length ?? 0;
            entry.seen -= seen;
            if (seen > 0)
                entry.shown--;
            if (seen > 0 && reading.isLambdas === true)
                entry.lambdas--;
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
            .map(({ workload, traces, seen, shown, lambdas, isUnsampled, signals, seconds, calls }) => ({
            workload,
            traces,
            requests: {
                seen,
                traces: shown,
                seconds: seconds.distinct,
                span: seconds.span,
                ...(lambdas > 0 && { isLambdas: true }),
                ...(isUnsampled && { isUnsampled })
            },
            ...(signals.size > 0 && {
                signals: [...signals].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, signal]) => signal)
            }),
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
            entry = {
                workload,
                traces: 0,
                seen: 0,
                shown: 0,
                lambdas: 0,
                isUnsampled: false,
                signals: new Map(),
                seconds: new Seconds(),
                calls: new Map()
            };
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
