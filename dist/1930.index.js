export const id = 1930;
export const ids = [1930,8781];
export const modules = {

/***/ 62989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Turns),
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/**
 * Long work that gives way. A signal, the end of a budget and a look at memory are heard only between turns of the event loop: work that
 * may take seconds is done in turns, so that the process can be ended meanwhile.
 */

/** Milliseconds: so long nobody minds waiting. */
const TURN_MS = 50;
/** The turns of work that waits by itself: `if (turns.isOver) await turns.next()`. */
class Turns {
    #since = performance.now();
    /** Whether others have waited long enough. */
    get isOver() {
        return performance.now() - this.#since >= TURN_MS;
    }
    /** Lets everybody else have a turn. */
    async next() {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#since = performance.now();
    }
}
/**
 * Does the work in turns.
 * @param between called between them; what it throws ends the work
 */
async function inTurns(work, between) {
    const turns = new Turns();
    for (;;) {
        const step = work.next();
        if (step.done === true)
            return step.value;
        if (!turns.isOver)
            continue;
        await turns.next();
        between();
    }
}


/***/ }),

/***/ 72732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   l$: () => (/* binding */ isOfFiles),
/* harmony export */   xc: () => (/* binding */ notWritten)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73650);
/** Files that are whole or not there: written beside their place, and moved to it when all of them stand. */





/** Files are moved in milliseconds: who holds a folder longer (ms) was killed. */
const HELD_AT_MOST = 10_000;
const ASKED_AGAIN_AFTER = 50;
/** Of some thousand files more would be open than a process may have. */
const WRITTEN_AT_ONCE = 64;
/** Another name than any file of a scan has. */
const LOCK = '.xray-least-privilege.lock';
/** What a process that ends in the middle takes away again. */
const unfinished = new Set();
process.on('exit', () => {
    for (const file of unfinished)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
});
/**
 * Writes files into one folder, which is made where there is none: all of them whole, or none. Of two processes that write into one folder
 * the later one's files stand, never some of each.
 * What stands there and is no file, such as /dev/stdout or a pipe, is written to and not replaced.
 * @param folder that holds the files
 * @param files made a few at a time, so that they need not be in memory together
 * @throws the error of the file system: the folder is none, or cannot be written to; the disk is full
 */
async function writeWhole(folder, files) {
    const folders = new Set();
    const moved = [];
    try {
        for (const some of fewAtATime(files)) {
            for (const one of [folder, ...some.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file.path))]) {
                if (!folders.has(one))
                    await makeFolder(one);
                folders.add(one);
            }
            const streams = await Promise.all(some.map(isStream));
            const places = some.map(({ path: to }, i) => {
                if (streams[i] === true)
                    return to;
                const from = besideOf(to);
                unfinished.add(from);
                moved.push({ from, to });
                return from;
            });
            await Promise.all(some.map(({ path: to, text }, i) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(places[i] ?? to, together(text))));
        }
        if (moved.length === 0)
            return;
        await holding(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, LOCK), async () => {
            for (const { from, to } of moved)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        });
    }
    finally {
        await Promise.all(moved.map(({ from }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from, { force: true }).catch(() => undefined)));
        for (const { from } of moved)
            unfinished.delete(from);
    }
}
function* fewAtATime(files) {
    let some = [];
    for (const file of files) {
        some.push(file);
        if (some.length < WRITTEN_AT_ONCE)
            continue;
        yield some;
        some = [];
    }
    if (some.length > 0)
        yield some;
}
/** Characters; what is written by itself takes a call of the file system. */
const WRITTEN_TOGETHER = 256 * 1024;
function together(text) {
    return typeof text === 'string' ? text : joined(text);
}
function* joined(pieces) {
    let some = [];
    let length = 0;
    for (const piece of pieces) {
        some.push(piece);
        length += piece.length;
        if (length < WRITTEN_TOGETHER)
            continue;
        yield some.join('');
        some = [];
        length = 0;
    }
    yield some.join('');
}
/** Whether an error of `writeWhole` is one of the file system, and not of what is written. */
function isOfFiles(error) {
    return error instanceof Error && 'code' in error;
}
/**
 * What to tell the user of an error of `writeWhole`.
 * @param option with its value: `--output-dir is "out"`
 * @param remedy what mends it where the place is wrong, as a sentence without a full stop
 */
function notWritten(option, error, remedy) {
    const isPlace = !(error instanceof Error && 'code' in error && /^E[MN]FILE$/.test(String(error.code)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${option}, which cannot be written to (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`, isPlace ? remedy : 'Too many files are open: raise the limit ("ulimit -n" shows it)', { cause: error });
}
async function isStream({ path: file }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
    return found !== undefined && !found.isFile() && !found.isDirectory();
}
function besideOf(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}.${process.pid}`);
}
/**
 * Makes a folder and those above it, one by one: below /proc Node's own recursive way never ends.
 * @throws the error of the file system
 */
async function makeFolder(folder) {
    const missing = [];
    for (let ancestor = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder);; ancestor = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(ancestor)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(ancestor).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (found?.isDirectory() === true)
            break;
        if (found !== undefined)
            throw Object.assign(new Error(`${ancestor} is no folder`), { code: 'ENOTDIR' });
        missing.unshift(ancestor);
    }
    for (const one of missing) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(one).catch((error) => {
            // another process made it meanwhile
            if (error.code !== 'EEXIST')
                throw error;
        });
    }
}
/** Does work while no other process does the same. */
async function holding(lock, work) {
    for (let waited = 0;; waited += ASKED_AGAIN_AFTER) {
        const isTaken = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(lock, 'wx').then(async (handle) => {
            await handle.close();
            return false;
        }, (error) => {
            if (error.code === 'EEXIST')
                return true;
            throw error;
        });
        if (!isTaken)
            break;
        if (waited >= HELD_AT_MOST)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock, { force: true });
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ASKED_AGAIN_AFTER);
    }
    unfinished.add(lock);
    try {
        await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock, { force: true });
        unfinished.delete(lock);
    }
}


/***/ }),

/***/ 98781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COUNTED: () => (/* binding */ COUNTED),
  CountedCalls: () => (/* binding */ CountedCalls),
  keepCalls: () => (/* binding */ keepCalls),
  readingsIn: () => (/* binding */ readingsIn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/domain/call.js
/** What may run under a role; of a `segment` a trace shows only its name. */
const WORKLOAD_KINDS = ['lambda', 'ecs', 'ec2', 'states', 'agentcore', 'segment'];

// EXTERNAL MODULE: ./lib/src/kit/whole-files.js
var whole_files = __webpack_require__(72732);
;// CONCATENATED MODULE: ./lib/src/sources/files/traces/counted-calls.js
/**
 * The calls that a scan saw, each distinct one once with how often it was made: as a file that another scan reads in the place of their
 * traces. Rows that AWS counted are in it like whole traces.
 */




const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const texts = dist/* array */.YOg(dist/* string */.YjP());
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const Call = dist/* object */.Ikc({
    service: dist/* string */.YjP(),
    operation: dist/* string */.YjP(),
    region: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    account: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    parameters: dist/* record */.g1P(dist/* string */.YjP(), texts),
    shortened: dist/* exactOptional */.yqP(texts),
    notUnderstood: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    dialect: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    outcome: dist/* picklist */.KIO(['ok', 'denied', 'failed', 'open', 'unsent']),
    error: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    message: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    refused: dist/* exactOptional */.yqP(dist/* object */.Ikc({ action: dist/* string */.YjP(), resource: dist/* exactOptional */.yqP(dist/* string */.YjP()) }))
});
const Workload = dist/* object */.Ikc({
    arn: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(WORKLOAD_KINDS),
    name: dist/* string */.YjP(),
    aliases: dist/* exactOptional */.yqP(texts),
    partition: dist/* string */.YjP(),
    region: dist/* string */.YjP(),
    account: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    revision: dist/* exactOptional */.yqP(dist/* string */.YjP())
});
const Others = dist/* array */.YOg(dist/* object */.Ikc({
    service: dist/* string */.YjP(),
    operation: dist/* string */.YjP(),
    why: dist/* string */.YjP(),
    calls: count,
    traceIds: texts
}));
/** The file's one member, by which it is known. */
const COUNTED = 'countedCalls';
const CountedCalls = dist/* object */.Ikc({
    [COUNTED]: dist/* object */.Ikc({
        traces: count,
        window: dist/* exactOptional */.yqP(dist/* object */.Ikc({ start: time, end: time })),
        /** Why it is not all, where it is not. */
        stopped: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        workloads: dist/* array */.YOg(dist/* object */.Ikc({
            workload: Workload,
            traces: count,
            calls: dist/* array */.YOg(dist/* object */.Ikc({ call: Call, calls: count, traceIds: texts, begun: dist/* optional */.lqM(dist/* number */.aig()) }))
        })),
        others: Others,
        unattributed: Others
    })
});
/** Writes what was seen. @throws UserError when the file cannot be written */
async function keepCalls(file, seen) {
    const { traces, window, stopped, workloads, others, unattributed } = seen;
    const kept = {
        traces,
        ...(window !== undefined && { window }),
        ...(stopped !== undefined && { stopped }),
        workloads: dist/* parse */.qgA(CountedCalls.entries[COUNTED].entries.workloads, workloads),
        others: [...others],
        unattributed: [...unattributed]
    };
    try {
        await (0,whole_files/* writeWhole */.f8)(external_node_path_.dirname(file), [
            { path: file, text: `${JSON.stringify({ [COUNTED]: kept }, null, 1)}\n` }
        ]);
    }
    catch (error) {
        throw (0,whole_files/* notWritten */.xc)(`calls-file is "${file}"`, error, 'Give the path of a file in a folder that exists or can be made');
    }
}
/** What the file says, as if it had been read of rows. */
function readingsIn({ workloads, others, unattributed }) {
    const empty = { id: '', workloads: [], calls: [], others: [], unattributed: [], malformed: 0 };
    const counted = ({ calls, traceIds }) => ({
        counted: { calls, traces: 0, traceIds }
    });
    const unknown = ({ service, operation }) => ({
        service,
        operation,
        parameters: {},
        outcome: 'ok'
    });
    return [
        ...workloads.flatMap(({ workload, traces, calls }) => [
            { ...empty, workloads: [workload], counted: { calls: 0, traces, traceIds: [] } },
            ...calls.map((each) => ({
                ...empty,
                workloads: [workload],
                calls: [{ workload, call: each.call, ...(each.begun !== undefined && { begun: each.begun }) }],
                ...counted(each)
            }))
        ]),
        ...others.map((each) => ({
            ...empty,
            others: [{ call: unknown(each), service: each.service, why: each.why }],
            ...counted(each)
        })),
        ...unattributed.map((each) => ({
            ...empty,
            unattributed: [{ call: unknown(each), why: each.why }],
            ...counted(each)
        }))
    ];
}


/***/ }),

/***/ 1930:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SavedTraces: () => (/* binding */ SavedTraces)
});

// EXTERNAL MODULE: ./lib/src/kit/budget.js
var budget = __webpack_require__(30772);
// EXTERNAL MODULE: ./lib/src/kit/turns.js
var kit_turns = __webpack_require__(62989);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js + 1 modules
var call_log = __webpack_require__(70373);
// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
// EXTERNAL MODULE: ./lib/src/traces/spans.js
var spans = __webpack_require__(38888);
// EXTERNAL MODULE: ./lib/src/sources/traces/trace-source.js
var trace_source = __webpack_require__(16949);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-file.js
var saved_file = __webpack_require__(58075);
// EXTERNAL MODULE: ./lib/src/sources/files/traces/counted-calls.js + 1 modules
var counted_calls = __webpack_require__(98781);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/kit/clean-text.js
var clean_text = __webpack_require__(79410);
;// CONCATENATED MODULE: ./lib/src/sources/files/traces/values.js
/** The JSON values in a text: one, one a line, or one after the other over several lines, each perhaps behind a time and a stream. */
/** What `aws logs tail` writes in front of a message: a time, and in the detailed form a stream. */
const PREFIX = /^(?![{[])\S+ (?:\S+ )?(?=[{[])/;
/**
 * @param onValue is given each value
 * @param onOther is given each line, or run of lines, that is none
 */
function valuesIn(text, onValue, onOther) {
    const whole = parsed(text);
    if (whole !== undefined) {
        onValue(whole.json);
        return;
    }
    let open;
    for (const line of text.split('\n')) {
        const bare = line.replace(PREFIX, '').trimEnd();
        if (open !== undefined) {
            // a value over several lines ends where its first line's bracket is closed in the first column
            const isNext = line === bare && !/^[\s}\]]/.test(line);
            if (!isNext) {
                open.push(bare);
                if (/^[}\]]/.test(bare)) {
                    give(open.join('\n'));
                    open = undefined;
                }
                continue;
            }
            onOther(open.join('\n'));
            open = undefined;
        }
        if (bare.trim() === '')
            continue;
        if (bare === '{' || bare === '[')
            open = [bare];
        else
            give(bare);
    }
    if (open !== undefined)
        onOther(open.join('\n'));
    function give(candidate) {
        const value = parsed(candidate);
        if (value === undefined)
            onOther(candidate);
        else
            onValue(value.json);
    }
}
/** The value of a text that is JSON. */
function parsed(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/files/traces/otlp.js
/**
 * OTLP's JSON, as the collector's file exporter writes it: attributes are lists of keys and typed values.
 * https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */

const Value = dist/* lazy */.RZV(() => dist/* looseObject */._H3({
    stringValue: dist/* optional */.lqM(dist/* string */.YjP()),
    intValue: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])),
    doubleValue: dist/* optional */.lqM(dist/* number */.aig()),
    boolValue: dist/* optional */.lqM(dist/* boolean */.zMY()),
    arrayValue: dist/* optional */.lqM(dist/* looseObject */._H3({ values: dist/* optional */.lqM(dist/* array */.YOg(Value)) }))
}));
const Attributes = dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ key: dist/* string */.YjP(), value: dist/* nullish */.cl6(Value) })));
const Span = dist/* looseObject */._H3({
    traceId: dist/* string */.YjP(),
    spanId: dist/* string */.YjP(),
    parentSpanId: dist/* nullish */.cl6(dist/* string */.YjP()),
    attributes: Attributes,
    events: dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* nullish */.cl6(dist/* string */.YjP()), attributes: Attributes })))
});
const Scoped = dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ scope: dist/* nullish */.cl6(dist/* looseObject */._H3({})), spans: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())) })));
/** Exporters before 2022 say instrumentationLibrarySpans. */
const ResourceSpans = dist/* object */.Ikc({
    resourceSpans: dist/* array */.YOg(dist/* looseObject */._H3({
        resource: dist/* nullish */.cl6(dist/* looseObject */._H3({ attributes: Attributes })),
        scopeSpans: Scoped,
        instrumentationLibrarySpans: Scoped
    }))
});
/** The spans as aws/spans has them; what is none stays as it is, to be counted. */
function spansOf({ resourceSpans }) {
    return resourceSpans.flatMap(({ resource, scopeSpans, instrumentationLibrarySpans }) => {
        const shared = { resource: { attributes: plain(resource?.attributes) } };
        return [...(scopeSpans ?? []), ...(instrumentationLibrarySpans ?? [])].flatMap(({ scope, spans }) => (spans ?? []).map((json) => {
            const span = dist/* safeParse */.xLC(Span, json);
            return span.success ? { ...shared, scope, ...flat(span.output) } : json;
        }));
    });
}
function flat({ traceId, spanId, parentSpanId, attributes, events, ...rest }) {
    return {
        ...rest,
        traceId: hex(traceId),
        spanId: hex(spanId),
        ...(parentSpanId !== null && parentSpanId !== undefined && { parentSpanId: hex(parentSpanId) }),
        attributes: plain(attributes),
        events: (events ?? []).map((event) => ({ ...event, attributes: plain(event.attributes) }))
    };
}
/** Ids are hexadecimal, but of encoders that know protobuf only they are base64. */
function hex(id) {
    if (/^[0-9a-f]*$/i.test(id))
        return id.toLowerCase();
    return Buffer.from(id, 'base64').toString('hex');
}
function plain(attributes) {
    return Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, otlp_valueOf(value ?? {})]));
}
function otlp_valueOf({ stringValue, intValue, doubleValue, boolValue, arrayValue }) {
    if (arrayValue !== undefined)
        return (arrayValue.values ?? []).map(otlp_valueOf);
    return stringValue ?? (intValue === undefined ? undefined : Number(intValue)) ?? doubleValue ?? boolValue;
}

;// CONCATENATED MODULE: ./lib/src/sources/files/traces/shapes.js
/** The shapes in which traces are saved: a registry. A shape recognises an object, and says what it holds and whether that is the whole. */





function shapeOf(words, key, schema, found) {
    return {
        words,
        key,
        read(json) {
            const value = dist/* safeParse */.xLC(schema, json);
            return value.success ? found(value.output) : undefined;
        }
    };
}
const Documents = dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ Document: dist/* nullish */.cl6(dist/* unknown */.L5J()) })));
const Trace = dist/* looseObject */._H3({
    Id: dist/* string */.YjP(),
    LimitExceeded: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    Segments: Documents,
    Spans: Documents
});
const token = dist/* nullish */.cl6(dist/* string */.YjP());
const count = dist/* nullish */.cl6(dist/* number */.aig());
function traceOf({ Id, LimitExceeded, Segments, Spans }) {
    return {
        id: Id,
        documents: (Segments ?? []).map(({ Document }) => Document),
        spans: (Spans ?? []).map(({ Document }) => Document),
        truncated: LimitExceeded === true
    };
}
/** https://docs.aws.amazon.com/xray/latest/api/API_BatchGetTraces.html , https://docs.aws.amazon.com/xray/latest/api/API_ListRetrievedTraces.html */
const xrayAnswer = shapeOf('"aws xray batch-get-traces" and "aws xray list-retrieved-traces"', 'Traces', dist/* object */.Ikc({
    Traces: dist/* array */.YOg(Trace),
    UnprocessedTraceIds: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    NextToken: token,
    RetrievalStatus: dist/* nullish */.cl6(dist/* string */.YjP())
}), ({ Traces, UnprocessedTraceIds, NextToken, RetrievalStatus }) => ({
    traces: Traces.map(traceOf),
    unprocessed: UnprocessedTraceIds ?? [],
    cut: more('NextToken', NextToken) ??
        (RetrievalStatus === null || RetrievalStatus === undefined || RetrievalStatus === 'COMPLETE'
            ? undefined
            : `the retrieval's status is ${told(RetrievalStatus)}, not COMPLETE`)
}));
/** "Raw data" of X-Ray's console: one trace, its documents read already. */
const consoleTrace = shapeOf('the raw data of a trace in the console', 'Segments', Trace, (trace) => ({
    traces: [traceOf(trace)]
}));
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html */
const logEvents = shapeOf('"aws logs filter-log-events"', 'events', dist/* object */.Ikc({ events: dist/* array */.YOg(dist/* looseObject */._H3({ message: dist/* string */.YjP() })), nextToken: token }), ({ events, nextToken }) => ({
    spans: events.map(({ message }) => parsed(message)?.json ?? message),
    cut: more('nextToken', nextToken)
}));
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html */
const queryResults = shapeOf('"aws logs get-query-results"', 'results', dist/* object */.Ikc({
    results: dist/* array */.YOg(dist/* array */.YOg(dist/* object */.Ikc({ field: dist/* string */.YjP(), value: dist/* nullish */.cl6(dist/* string */.YjP()) }))),
    status: dist/* nullish */.cl6(dist/* string */.YjP()),
    statistics: dist/* nullish */.cl6(dist/* looseObject */._H3({ recordsMatched: count, resultCount: count })),
    nextToken: token
}), ({ results, status, statistics, nextToken }) => ({
    spans: results.map((row) => {
        const message = row.find(({ field }) => field === '@message')?.value ?? '';
        return parsed(message)?.json ?? message;
    }),
    cut: more('nextToken', nextToken) ?? rowsMissing(status, statistics, results.length)
}));
/** A word of the file in a sentence of ours. */
function told(status) {
    return (0,clean_text/* beginning */.I)((0,clean_text/* cleanMessage */.V)(status), 60);
}
/** Rows of a query that runs, or was stopped, are a part of the answer; so are those that its limit left. */
function rowsMissing(status, statistics, rows) {
    if (status !== null && status !== undefined && status !== 'Complete')
        return `the query's status is ${told(status)}, not Complete`;
    const all = statistics?.resultCount ?? statistics?.recordsMatched ?? rows;
    return all > rows
        ? `it has ${rows} of ${all} rows: there are more rows than the query's limit let through`
        : undefined;
}
function more(name, value) {
    return value === null || value === undefined || value === ''
        ? undefined
        : `its ${name} says that there are more pages`;
}
/** Rows as the console of Logs Insights exports them: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_ExportQueryResults.html */
const consoleRow = shapeOf('the JSON export of Logs Insights in the console', '@message', dist/* looseObject */._H3({ '@message': dist/* unknown */.L5J() }), (row) => ({ within: [inText(row['@message'])] }));
const logEvent = shapeOf('log events', 'message', dist/* looseObject */._H3({ message: dist/* string */.YjP(), timestamp: dist/* unknown */.L5J() }), ({ message }) => ({ within: [inText(message)] }));
const otlp = shapeOf("OTLP's JSON (resourceSpans)", 'resourceSpans', ResourceSpans, (value) => ({
    spans: spansOf(value)
}));
const span = shapeOf('spans of the log group aws/spans', 'spanId', dist/* looseObject */._H3({ spanId: dist/* unknown */.L5J() }), (value) => ({
    spans: [value]
}));
/** As an SDK sends it to the daemon. */
const segment = shapeOf('segment documents', 'trace_id', dist/* looseObject */._H3({ trace_id: dist/* string */.YjP(), id: dist/* string */.YjP() }), (document) => ({ traces: [{ id: document.trace_id, documents: [document], spans: [], truncated: false }] }));
/** What `calls-file` wrote. */
const countedCalls = shapeOf('what calls-file wrote', counted_calls.COUNTED, counted_calls.CountedCalls, ({ [counted_calls.COUNTED]: counted }) => ({
    counted,
    cut: counted.stopped === undefined
        ? undefined
        : `the scan that wrote it says: ${(0,clean_text/* cleanMessage */.V)(counted.stopped).replace(/\.$/, '')}`
}));
/** Asked in this order. */
const SHAPES = [
    span,
    xrayAnswer,
    consoleTrace,
    logEvents,
    queryResults,
    consoleRow,
    otlp,
    segment,
    logEvent,
    countedCalls
];
/** What an error for an unknown shape names. */
const KNOWN_SHAPES = `one of: ${SHAPES.map(({ words }) => words).join('; ')}; each alone, in a list, one a line or as "aws logs tail" prints them; plain, gzip or UTF-16`;
/** What a value holds, or undefined for one of no known shape. */
function foundIn(json) {
    if (Array.isArray(json))
        return { within: json };
    if (typeof json !== 'object' || json === null)
        return undefined;
    for (const shape of SHAPES) {
        const found = shape.key in json ? shape.read(json) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function inText(value) {
    return typeof value === 'string' ? (parsed(value)?.json ?? value) : value;
}

;// CONCATENATED MODULE: ./lib/src/sources/files/traces/saved-traces.js










/** Values in values: a log event in a row in a list. Deeper ones are no shape that anything writes. */
const DEEPEST = 4;
/** Of the 7 seconds that a signal leaves, in milliseconds. */
const LATE_MS = 1_500;
/** Traces and spans from files. Where a trace stands in several files, its documents are put together and each counts once. */
class SavedTraces {
    #files;
    #traces = new Map();
    #unprocessed = new Set();
    #unreadable = [];
    /** Answers that say of themselves that they are not whole. */
    #cut = [];
    #counted = [];
    constructor(files) {
        this.#files = files;
    }
    /** Hands over each trace once. @throws UserError when a file is wrong */
    async read(onTrace) {
        const late = await this.#readFiles();
        const rows = this.#counted.reduce((sum, { traces }) => sum + traces, 0);
        const listed = this.#traces.size + rows;
        const lost = [...this.#unprocessed].filter((id) => !this.#traces.has(id)).sort();
        const window = spanOf([windowOf(this.#traces), ...this.#counted.map((each) => each.window)]);
        const { truncated, truncatedCount, unread, why } = await this.#handOver(onTrace);
        const whyStopped = [...late, ...why, ...this.#cut.toSorted()];
        return {
            about: {},
            ...(window !== undefined && { window }),
            ...(this.#cut.length > 0 && { cut: this.#cut.length }),
            ...(whyStopped.length > 0 && { stopped: whyStopped.join(' ') }),
            traces: {
                listed: listed + lost.length,
                read: listed - unread,
                partial: 0,
                truncated: truncatedCount,
                unprocessed: lost.length,
                missing: 0
            },
            named: { partial: [], truncated, unprocessed: lost.slice(0, 5), missing: [] }
        };
    }
    /** @returns why not all of them were read, as sentences */
    async #readFiles() {
        const turns = new kit_turns/* Turns */.P();
        for (const named of this.#files) {
            for (const file of await (0,saved_file/* filesIn */.nG)(named)) {
                const tooLong = await (0,saved_file/* whyTooLong */.nI)(file.file);
                if (tooLong !== undefined)
                    return [`${file.label} ${file.file} was not read: ${tooLong}.`];
                try {
                    if (turns.isOver)
                        await turns.next();
                    (0,saved_file/* checkInput */.DR)();
                    this.#add(file, await (0,saved_file/* readText */.yR)(file));
                }
                catch (error) {
                    if (!(error instanceof budget/* Ended */.l))
                        throw error;
                    const rest = file.file === '-' ? ', and standard input has not ended' : '';
                    return [`Reading ${file.label} ${file.file} stopped: ${error.message}${rest}.`];
                }
            }
        }
        return [];
    }
    /** Each trace, in turns; what was handed over is kept no longer. @returns what is to be said of them, and why not all were */
    async #handOver(onTrace) {
        const turns = new kit_turns/* Turns */.P();
        const truncated = [];
        let truncatedCount = 0;
        // what was read before the end is still looked at, as far as that is quickly done
        const late = performance.now() + LATE_MS;
        const hasEnded = (0,saved_file/* inputHasEnded */.Lq)();
        try {
            for (const [id, { documents, truncated: isTruncated }] of this.#traces) {
                if (turns.isOver)
                    await turns.next();
                if (!hasEnded || performance.now() > late)
                    (0,saved_file/* checkInput */.DR)();
                if (isTruncated) {
                    truncatedCount++;
                    (0,call_log/* addProof */.Kt)(truncated, id);
                }
                this.#traces.delete(id);
                onTrace({ id, documents, isPartial: isTruncated });
            }
            if (this.#unreadable.length > 0)
                onTrace({ id: trace_source/* NO_TRACE */.e, documents: this.#unreadable });
            for (const counted of this.#counted)
                (0,counted_calls.readingsIn)(counted).forEach(onTrace);
            return { truncated, truncatedCount, unread: 0, why: [] };
        }
        catch (error) {
            if (!(error instanceof budget/* Ended */.l))
                throw error;
            const unread = this.#traces.size;
            const why = [`Of the traces in the files ${unread} were not looked at: ${error.message}.`];
            return { truncated, truncatedCount, unread, why };
        }
    }
    /** @throws UserError when nothing in the file has a known shape */
    #add(file, content) {
        let known = 0;
        const other = [];
        valuesIn(content, (json) => (known += this.#take(file, json, other, 0)), (line) => other.push(line));
        // one value of another shape, or none: lines among others are counted instead
        if (known === 0 && other.length > 0)
            throw this.#unknown(file, content);
        this.#unreadable.push(...other);
    }
    #unknown(file, content) {
        const isJson = parsed(content) !== undefined || content.split('\n').some((line) => parsed(line) !== undefined);
        return (0,saved_file/* wrongFile */.Kk)(file, isJson ? 'which has another shape' : 'which is not JSON', undefined, KNOWN_SHAPES);
    }
    /** @returns how many values of a known shape there were */
    #take(file, json, other, depth) {
        const found = depth > DEEPEST ? undefined : foundIn(json);
        if (found === undefined) {
            // the daemon's header stands before each segment document
            if ((0,traces_document/* record */.g1)(json)?.['format'] !== 'json')
                other.push(typeof json === 'string' ? json : JSON.stringify(json));
            return 0;
        }
        this.#keep(file, found);
        const within = (found.within ?? []).map((value) => this.#take(file, value, other, depth + 1));
        return within.reduce((sum, some) => sum + some, found.within === undefined || within.length === 0 ? 1 : 0);
    }
    #keep(file, { traces = [], spans = [], unprocessed = [], counted, cut }) {
        if (counted !== undefined)
            this.#counted.push(counted);
        for (const { id, documents, spans: own, truncated } of traces) {
            const trace = this.#trace(id);
            trace.truncated ||= truncated;
            trace.documents.push(...documents);
            for (const span of own)
                if (!this.#addSpan(span))
                    trace.documents.push(span);
        }
        for (const span of spans)
            if (!this.#addSpan(span))
                this.#unreadable.push(span);
        for (const id of unprocessed)
            this.#unprocessed.add(id);
        if (cut !== undefined)
            this.#cut.push(`The answer in ${file.file} is not whole: ${cut}.`);
    }
    /** Whether it is a span. */
    #addSpan(text) {
        const span = (0,spans/* spanDocument */.O)(typeof text === 'string' ? parsed(text)?.json : text);
        if (span !== undefined)
            this.#trace(span.traceId).documents.push(span.document);
        return span !== undefined;
    }
    #trace(id) {
        const trace = this.#traces.get(id) ?? { documents: [], truncated: false };
        this.#traces.set(id, trace);
        return trace;
    }
}
/** When the first segment began and the last one ended. Ids tell no time: those of W3C are random. */
function windowOf(traces) {
    let [first, last] = [Infinity, -Infinity];
    for (const { documents } of traces.values()) {
        for (const document of documents) {
            for (const time of timesOf(document)) {
                first = Math.min(first, time);
                last = Math.max(last, time);
            }
        }
    }
    return Number.isFinite(first) ? { start: iso(first), end: iso(last) } : undefined;
}
/** From the first start to the last end. ISO 8601 in UTC sorts by time. */
function spanOf(windows) {
    const known = windows.filter((window) => window !== undefined);
    const start = known.map((window) => window.start).toSorted()[0];
    const end = known
        .map((window) => window.end)
        .toSorted()
        .at(-1);
    return start === undefined || end === undefined ? undefined : { start, end };
}
/** Of a document that is not read yet, without parsing it a second time. */
const TIME = /"(?:start_time|end_time)"\s*:\s*([0-9.]+(?:[eE]\+?[0-9]+)?)/g;
function timesOf(document) {
    const times = typeof document === 'string'
        ? [...document.matchAll(TIME)].map(([, time]) => Number(time))
        : [(0,traces_document/* record */.g1)(document)?.['start_time'], (0,traces_document/* record */.g1)(document)?.['end_time']];
    return times.filter((time) => typeof time === 'number' && time > 0 && time < LATEST);
}
/** Of the year 9999, the last that ISO 8601 writes in four digits. */
const LATEST = 253_402_300_800;
function iso(seconds) {
    return new Date(seconds * 1000).toISOString();
}


/***/ }),

/***/ 16949:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NO_TRACE)
/* harmony export */ });
/** The id under which documents are handed over that show none: they count as no trace. */
const NO_TRACE = 'unknown';


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


/***/ }),

/***/ 38888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ spanDocument),
/* harmony export */   a: () => (/* binding */ traceIdOf)
/* harmony export */ });
/* harmony import */ var _dialects_dialects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30992);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54292);
/**
 * Spans as CloudWatch Transaction Search writes them to the log group `aws/spans`, turned into the documents that X-Ray would have
 * stored for them: one reader then serves both.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search-Cloudwatch-logs.html
 */


const WORDS = _dialects_dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9.flatMap(({ spans }) => spans ?? []);
const SERVICE = WORDS.flatMap(({ service }) => service);
const OPERATION = WORDS.flatMap(({ operation }) => operation);
/** What tells one process from another. */
const PROCESS = WORDS.flatMap(({ process }) => process);
/** The document of a span, or undefined when the record is none. */
function spanDocument(span) {
    const json = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(span);
    const id = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json?.['spanId']);
    const traceId = traceIdOf(json?.['traceId']);
    if (json === undefined || id === undefined || traceId === undefined)
        return undefined;
    const attributes = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['attributes']) ?? {};
    const resource = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['resource'])?.['attributes']) ?? {};
    const xray = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['_aws'])?.['xray']);
    // what an X-Ray SDK or an AWS service wrote was a segment before it became a span
    const wasSegment = xray !== undefined;
    const parent = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json['parentSpanId']);
    const status = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['status']);
    const kind = kindOf(json['kind']);
    const namespace = wasSegment ? xray['namespace'] : namespaceOf(attributes, kind);
    return {
        traceId,
        document: {
            id,
            ...(parent !== undefined && { parent_id: parent }),
            name: textIn(attributes, SERVICE) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(xray?.['name']) ?? json['name'],
            ...secondsOf('start_time', json['startTimeUnixNano']),
            ...secondsOf('end_time', json['endTimeUnixNano']),
            ...(attributes['aws.xray.inprogress'] === true && { in_progress: true }),
            ...((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(namespace) !== undefined && { namespace }),
            ...(wasSegment && { type: xray['type'] }),
            span: {
                kind,
                segment: wasSegment,
                scope: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['scope'])?.['name'],
                process: processOf(resource)
            },
            origin: attributes['aws.xray.origin'],
            resource_arn: attributes['aws.resource_arn'],
            aws: awsBlock(attributes),
            http: {
                request: { url: attributes['http.url'] ?? attributes['url.full'] },
                response: { status: attributes['http.status_code'] ?? attributes['http.response.status_code'] }
            },
            ...(isError(status?.['code']) && { error: true }),
            cause: {
                message: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status?.['message']) ?? xray?.['cause.message'],
                exceptions: exceptionsOf(json['events'])
            },
            metadata: { default: metadataOf(attributes, resource) }
        }
    };
}
function textIn(attributes, names) {
    for (const name of names) {
        const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(attributes[name]);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** The id of a trace in X-Ray's form; undefined for what is none of W3C's. https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-traceids */
function traceIdOf(id) {
    const parts = /^([0-9a-f]{8})([0-9a-f]{24})$/.exec((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(id) ?? '');
    return parts === null ? undefined : `1-${parts[1]}-${parts[2]}`;
}
/** Kinds and codes as protobuf numbers them. https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto */
const KINDS = ['UNSPECIFIED', 'INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER'];
function kindOf(kind) {
    return typeof kind === 'number' ? KINDS[kind] : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(kind)?.replace(/^SPAN_KIND_/, '');
}
function isError(code) {
    return code === 2 || code === 'ERROR' || code === 'STATUS_CODE_ERROR';
}
/** As the collector's exporter sets it. */
function namespaceOf(attributes, kind) {
    if (WORDS.some((words) => words.isCall(attributes)))
        return 'aws';
    return kind === 'CLIENT' || kind === 'PRODUCER' ? 'remote' : undefined;
}
/** Nanoseconds are a number in aws/spans, a text in OTLP, and null of what has not ended. */
function secondsOf(name, nanoseconds) {
    const number = typeof nanoseconds === 'string' ? Number(nanoseconds) : nanoseconds;
    return typeof number === 'number' && number > 0 ? { [name]: number / 1e9 } : {};
}
function processOf(resource) {
    const process = {};
    for (const name of PROCESS) {
        const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(resource[name]);
        if (value !== undefined)
            process[name] = value;
    }
    return process;
}
/** `aws.table_name` and the like; nested names are OpenTelemetry's and stay attributes. */
function awsBlock(attributes) {
    const aws = {};
    for (const name in attributes) {
        if (name.startsWith('aws.') && name.indexOf('.', 4) < 0)
            aws[name.slice(4)] = attributes[name];
    }
    aws['operation'] ??= textIn(attributes, OPERATION);
    return aws;
}
function metadataOf(attributes, resource) {
    return {
        ...attributes,
        ...Object.fromEntries(Object.entries(resource).map(([name, value]) => [`otel.resource.${name}`, value]))
    };
}
function exceptionsOf(events) {
    if (!Array.isArray(events))
        return [];
    return events.flatMap((event) => {
        const attributes = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(event)?.['attributes']);
        if (attributes === undefined || (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(event)?.['name'] !== 'exception')
            return [];
        return [{ type: attributes['exception.type'], message: attributes['exception.message'] }];
    });
}


/***/ })

};
