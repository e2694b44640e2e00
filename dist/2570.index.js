export const id = 2570;
export const ids = [2570];
export const modules = {

/***/ 22570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/name-pattern.js
var name_pattern = __webpack_require__(229);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
;// CONCATENATED MODULE: ./lib/src/judgement/audit.js
/** Stored reports over a period to the record that a review of access asks for: which roles, how often looked at, and what became of them. */



/** @param notCounted of reports that could not be read, or were edited: why */
function auditOf(stored, notCounted) {
    const once = new Map(stored.toSorted((a, b) => (0,compare/* compare */.U)(b.from, a.from)).map((one) => [one.report.digest, one]));
    const reports = [...once.values()].toSorted((a, b) => (0,compare/* compare */.U)(endOf(a.report) ?? '', endOf(b.report) ?? '') || (0,compare/* compare */.U)(a.from, b.from));
    const arns = new Set(reports.flatMap(({ report }) => report.roles.map(({ arn }) => arn)));
    return {
        version: 1,
        reports: reports.map(({ from, report }) => ({
            from,
            digest: report.digest,
            ...endIn(report),
            verdict: report.verdict,
            ...madeByIn(report)
        })),
        notCounted: [...notCounted].sort(compare/* compare */.U),
        roles: [...arns].sort(compare/* compare */.U).map((arn) => audited(arn, reports))
    };
}
function audited(arn, reports) {
    const all = reports.flatMap(({ from, report }) => report.roles.flatMap((role) => (role.arn === arn ? [{ from, report, role }] : [])));
    const judged = all.filter(({ role }) => role.judged);
    const [first, last] = [judged[0], judged.at(-1)];
    const starts = all.flatMap(({ report }) => report.evidence.window?.start ?? []).sort(compare/* compare */.U);
    const end = all.map(({ report }) => endOf(report)).findLast((one) => one !== undefined);
    const newest = all.at(-1);
    return {
        role: arn,
        period: {
            ...(starts[0] !== undefined && { start: starts[0] }),
            ...(end !== undefined && { end })
        },
        runs: judged.length,
        unjudged: all.length - judged.length,
        ...requestsOf(judged),
        ...(first !== undefined && { before: stateOf(first.role, first.report) }),
        ...(last !== undefined && { after: stateOf(last.role, last.report) }),
        changes: changesIn(judged),
        waivers: waiversOf(arn, all),
        pullRequests: pullRequestsIn(all),
        verdict: newest?.report.verdict ?? 'insufficient-evidence'
    };
}
/** Each workload's runs by their end: what was merged into several reports is one run. */
function requestsOf(judged) {
    const runs = new Map();
    for (const { from, report, role } of judged) {
        for (const { arn, role: under, coverage, traces } of report.workloads) {
            if (under !== role.arn)
                continue;
            const own = { end: endOf(report) ?? from, seen: coverage?.seen ?? traces, requests: coverage?.requests };
            for (const { end, seen, requests } of coverage?.runs ?? [own])
                runs.set(`${arn} ${end}`, { seen, requests });
        }
    }
    const all = [...runs.values()];
    const counted = all.flatMap(({ requests }) => requests ?? []);
    return {
        seen: all.reduce((sum, { seen }) => sum + seen, 0),
        ...(all.length > 0 &&
            counted.length === all.length && { requests: counted.reduce((sum, one) => sum + one, 0) })
    };
}
function stateOf({ granted, unused, wide }, report) {
    const end = endOf(report);
    return { ...(end !== undefined && { end }), granted, unused: unused.total, wide: wide.length };
}
function changesIn(judged) {
    return judged.slice(1).flatMap(({ from, report, role }, i) => {
        const earlier = judged[i];
        if (earlier === undefined)
            return [];
        const before = stateOf(earlier.role, earlier.report);
        const after = stateOf(role, report);
        const isSame = before.granted === after.granted && before.unused === after.unused && before.wide === after.wide;
        return isSame ? [] : [{ from, before, after, ...madeByIn(report) }];
    });
}
function waiversOf(arn, all) {
    const found = new Map();
    for (const { from, report } of all) {
        for (const { role, action, resource, reason, owner, expires, state } of report.gate.waived) {
            if (!(0,name_pattern/* matchesName */.H)(role, (0,role_name/* roleName */.S)(arn)))
                continue;
            const waiver = { action, ...(resource !== undefined && { resource }), reason, owner, expires };
            found.set(JSON.stringify(waiver), { ...waiver, state, last: endOf(report) ?? from });
        }
    }
    return [...found].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, waiver]) => waiver);
}
function pullRequestsIn(all) {
    const numbers = new Set(all.flatMap(({ report }) => report.madeBy?.pullRequest ?? []));
    return [...numbers].sort((a, b) => a - b);
}
function madeByIn({ madeBy }) {
    const { commit, pullRequest } = madeBy ?? {};
    return {
        ...(commit !== undefined && { commit }),
        ...(pullRequest !== undefined && { pullRequest })
    };
}
function endOf({ evidence }) {
    return evidence.window?.end;
}
function endIn(report) {
    const end = endOf(report);
    return end === undefined ? {} : { end };
}

// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/kit/whole-files.js
var whole_files = __webpack_require__(72732);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
;// CONCATENATED MODULE: ./lib/src/reporters/audit-csv.js

/** In the order of the columns. */
const COLUMNS = [
    ['role', ({ role }) => role],
    ['period start', ({ period }) => period.start],
    ['period end', ({ period }) => period.end],
    ['runs', ({ runs }) => runs],
    ['runs not judged', ({ unjudged }) => unjudged],
    ['requests seen', ({ seen }) => seen],
    ['requests counted', ({ requests }) => requests],
    ['granted before', ({ before }) => before?.granted],
    ['granted after', ({ after }) => after?.granted],
    ['unused before', ({ before }) => before?.unused],
    ['unused after', ({ after }) => after?.unused],
    ['wide before', ({ before }) => before?.wide],
    ['wide after', ({ after }) => after?.wide],
    ['pull requests', ({ pullRequests }) => pullRequests.map((number) => `#${number}`).join(' ')],
    ['waivers', ({ waivers }) => waivers.map(waiverText).join(' | ')],
    ['last verdict', ({ verdict }) => verdict],
    // for whoever reviews it
    ['reviewer', () => ''],
    ['reviewed on', () => ''],
    ['decision', () => '']
];
function auditCsv({ roles }) {
    const lines = [
        COLUMNS.map(([title]) => title),
        ...roles.map((role) => COLUMNS.map(([, cell]) => cellText(cell(role))))
    ];
    return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
function waiverText({ action, resource, reason, owner, expires, state }) {
    const where = resource === undefined ? '' : ` on ${resource}`;
    return `${action}${where} until ${expires} (owner: ${owner}; reason: ${reason}; ${state})`;
}
/**
 * Names and reasons come from outside: what a spreadsheet would take for a formula begins with an apostrophe, and is a text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellText(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    const text = (0,reporters_escape/* oneLine */.TN)(value);
    const inert = /^[\s]*[=+\-@|%]/.test(text) ? `'${text}` : text;
    return /[",'\r\n;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

// EXTERNAL MODULE: ./lib/src/kit/encoding.js
var encoding = __webpack_require__(10436);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-file.js
var saved_file = __webpack_require__(58075);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-report.js
var saved_report = __webpack_require__(28087);
;// CONCATENATED MODULE: ./lib/src/cli/commands/audit.js
/** `xray-privilege-scan audit <report…>`: stored reports to a record of what was reviewed, as CSV and as JSON. */











/**
 * @param named paths of report.json, folders that hold some, or globs
 * @param folder where audit.csv and audit.json are written
 * @throws UserError when there is no report to count, or the files cannot be written
 */
async function audit(named, folder) {
    const files = await reportsIn(named);
    const stored = [];
    const notCounted = [];
    for (const from of files) {
        try {
            const { report, edited } = (0,saved_report/* parseReport */.M)((0,encoding/* decoded */.D)(await (0,promises_.readFile)(from)));
            if (edited)
                notCounted.push(`${from}: its digest does not fit: it was edited after its scan`);
            else
                stored.push({ from, report });
        }
        catch (error) {
            notCounted.push(`${from}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    if (stored.length === 0)
        throw new errors/* UserError */.yo(`no report can be counted: ${notCounted.join('; ')}`, 'Give the report.json of scans, folders that hold them, or a glob such as "reports/**/report.json"');
    const record = auditOf(stored, notCounted);
    const written = [
        { path: external_node_path_.join(folder, 'audit.csv'), text: auditCsv(record) },
        { path: external_node_path_.join(folder, 'audit.json'), text: `${JSON.stringify(record, undefined, 2)}\n` }
    ];
    try {
        await (0,whole_files/* writeWhole */.f8)(folder, written);
    }
    catch (error) {
        throw (0,whole_files/* notWritten */.xc)(`--output-dir is "${folder}"`, error, 'Give a folder that exists or can be made');
    }
    return {
        lines: [
            `${(0,plural/* plural */.L)(record.roles.length, 'role')} in ${(0,plural/* plural */.L)(record.reports.length, 'report')}: wrote ${written.map((file) => file.path).join(' and ')}.`,
            ...record.notCounted.map((why) => `Not counted: ${why}`)
        ],
        record
    };
}
async function reportsIn(named) {
    const found = await Promise.all(named.map(async (name) => {
        const isFolder = await (0,promises_.stat)(name).then((one) => one.isDirectory(), () => false);
        const file = isFolder ? external_node_path_.posix.join(name.replaceAll('\\', '/'), '**/report.json') : name;
        return (0,saved_file/* filesIn */.nG)({ file, label: 'the report', printedBy: ['xray-privilege-scan --json'] });
    }));
    return [...new Set(found.flat().map(({ file }) => file))].sort(compare/* compare */.U);
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


/***/ })

};
