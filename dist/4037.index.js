export const id = 4037;
export const ids = [4037];
export const modules = {

/***/ 84037:
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
// EXTERNAL MODULE: ./lib/src/sources/aws/settling.js
var settling = __webpack_require__(4101);
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
        const page = await ask(ids, token);
        const traces = page.Traces ?? [];
        let isRepeated = traces.length > 0;
        for (const { Id: id, Segments: segments = [], LimitExceeded: isCut = false } of traces) {
            if (id === undefined || !asked.has(id))
                continue;
            const known = found.get(id) ?? { trace: { id, segments: [], isCut: false }, documents: new Set() };
            if (!found.has(id))
                isRepeated = false;
            found.set(id, known);
            known.trace.isCut ||= isCut;
            for (const segment of segments) {
                if (known.documents.has(segment.Document))
                    continue;
                isRepeated = false;
                known.documents.add(segment.Document);
                known.trace.segments.push(segment);
            }
        }
        for (const id of page.UnprocessedTraceIds ?? [])
            unprocessed.add(id);
        token = trail.next(page.NextToken, isRepeated);
    } while (token !== undefined);
    return unprocessed;
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
    #request;
    #labels;
    #log;
    #handler;
    #budget;
    #pace;
    #clock;
    #reads = new dist/* default */.Ay({ concurrency: WIDEST });
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
        this.#pace = new Pace(this.#budget);
        const config = (0,clients/* clientConfig */.y)({ ...request.access, budget: this.#budget }, true);
        this.#handler = config.requestHandler;
        this.#clock = clock ?? {
            now: () => Date.now() + (this.#handler.clockOffset ?? 0),
            sleep: (milliseconds) => this.#budget.sleep(milliseconds)
        };
        const waits = request.wait > 0 && (0,settling/* isRecent */.Kb)(request.window.end, this.#clock);
        this.#ledger = waits ? new TraceLedger() : undefined;
        this.#client = new dist_cjs/* XRayClient */.QYJ({
            ...config,
            // the log filter would copy every answer, for a logger that is not there
            cacheMiddleware: true
        });
        this.#client.middlewareStack.remove('loggerMiddleware');
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
            news += await this.#list(slice, 'TraceId', onTrace);
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
        const { traces, missing, unprocessed, failure } = await fetchBatch(ids, (TraceIds, token) => this.#send(() => this.#client.send(new dist_cjs/* BatchGetTracesCommand */.aAO({ TraceIds, ...(token !== undefined && { NextToken: token }) }))), this.#budget);
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


/***/ })

};
