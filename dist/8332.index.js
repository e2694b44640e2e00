export const id = 8332;
export const ids = [8332];
export const modules = {

/***/ 72732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   x: () => (/* binding */ notWritten)
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
 * @throws the error of the file system: the folder is none, or cannot be written to; the disk is full
 */
async function writeWhole(folder, files) {
    for (const one of new Set([folder, ...files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file.path))]))
        await makeFolder(one);
    const streams = await Promise.all(files.map(isStream));
    for (const [i, file] of files.entries())
        if (streams[i] === true)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file.path, file.text);
    const beside = files
        .filter((_, i) => streams[i] !== true)
        .map((file) => ({ ...file, beside: besideOf(file.path) }));
    if (beside.length === 0)
        return;
    try {
        for (const one of beside)
            unfinished.add(one.beside);
        for (let i = 0; i < beside.length; i += WRITTEN_AT_ONCE)
            await Promise.all(beside.slice(i, i + WRITTEN_AT_ONCE).map((one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(one.beside, one.text)));
        await holding(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, LOCK), async () => {
            for (const one of beside)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(one.beside, one.path);
        });
    }
    finally {
        await Promise.all(beside.map((one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(one.beside, { force: true }).catch(() => undefined)));
        for (const one of beside)
            unfinished.delete(one.beside);
    }
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
            throw new Error(`${ancestor} is no folder`);
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

/***/ 98332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COUNTED: () => (/* binding */ COUNTED),
/* harmony export */   CountedCalls: () => (/* binding */ CountedCalls),
/* harmony export */   keepCalls: () => (/* binding */ keepCalls),
/* harmony export */   readingsIn: () => (/* binding */ readingsIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72732);
/**
 * The calls that a scan saw, each distinct one once with how often it was made: as a file that another scan reads in the place of their
 * traces. Rows that AWS counted are in it like whole traces.
 */



const count = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0));
const texts = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const Call = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    service: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    operation: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    region: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    account: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    parameters: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), texts),
    shortened: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts),
    notUnderstood: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    dialect: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    outcome: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['ok', 'denied', 'failed', 'open', 'unsent']),
    error: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    refused: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ action: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), resource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))
});
const Workload = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    arn: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['lambda', 'ecs', 'ec2', 'states', 'segment']),
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    aliases: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(texts),
    partition: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    region: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    account: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    revision: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
});
const Others = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    service: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    operation: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    why: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    calls: count,
    traceIds: texts
}));
/** The file's one member, by which it is known. */
const COUNTED = 'countedCalls';
const CountedCalls = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    [COUNTED]: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        traces: count,
        window: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ start: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), end: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
        /** Why it is not all, where it is not. */
        stopped: valibot__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        workloads: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            workload: Workload,
            traces: count,
            calls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ call: Call, calls: count, traceIds: texts, begun: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()) }))
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
        workloads: valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(CountedCalls.entries[COUNTED].entries.workloads, workloads),
        others: [...others],
        unattributed: [...unattributed]
    };
    try {
        await (0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), [
            { path: file, text: `${JSON.stringify({ [COUNTED]: kept }, null, 1)}\n` }
        ]);
    }
    catch (error) {
        throw (0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_1__/* .notWritten */ .x)(`calls-file is "${file}"`, error, 'Give the path of a file in a folder that exists or can be made');
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
