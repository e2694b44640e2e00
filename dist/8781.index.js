export const id = 8781;
export const ids = [8781];
export const modules = {

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


/***/ })

};
