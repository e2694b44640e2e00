export const id = 4243;
export const ids = [4243];
export const modules = {

/***/ 42371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   We: () => (/* binding */ RESOURCE_FORM),
/* harmony export */   ZH: () => (/* binding */ documentText),
/* harmony export */   oo: () => (/* binding */ ACTION_FORM)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _kit_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55896);
/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */



const oneOrMany = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => (typeof value === 'string' ? [value] : value)));
/** Numbers and booleans occur as values. */
const conditionValue = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(String));
const conditionValues = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(conditionValue, valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => [value])),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(conditionValue)
]);
const StatementForm = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    Sid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    Effect: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['Allow', 'Deny']),
    Action: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    NotAction: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    Resource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    NotResource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    Condition: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), conditionValues)))
});
const DocumentForm = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    Version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['2012-10-17', '2008-10-17'])),
    Id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Not IAM's, but in files that this program and its predecessor wrote. */
    Description: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    Statement: valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())])
});
/**
 * Reads a policy document.
 * @param name how errors call the policy
 * @param document the object, or its text, URL-encoded as IAM's API gives it or not
 * @throws Error that names policy, statement and element, when the document is malformed
 */
function parsePolicy(name, document) {
    const form = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(DocumentForm, typeof document === 'string' ? jsonOf(name, document) : document);
    if (!form.success)
        throw malformed(name, undefined, form.issues);
    const { Statement: list, Version } = form.output;
    const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(StatementForm, raw);
        if (!parsed.success)
            throw malformed(name, index, parsed.issues);
        return statementOf(`policy ${name}, statement ${index}`, index, parsed.output, Version === '2012-10-17');
    });
    return { name, statements };
}
/** A document as the text that IAM takes, on one line; undefined for a text that is no JSON. */
function documentText(document) {
    try {
        return JSON.stringify(typeof document === 'string' ? jsonOf('', document) : document);
    }
    catch {
        return undefined;
    }
}
function jsonOf(name, text) {
    try {
        // an object begins with a brace, and URL-encoded text has none
        return JSON.parse((text.trimStart().startsWith('{') ? text : decodeURIComponent(text)).trim());
    }
    catch (error) {
        throw new Error(`policy ${name}, document: not JSON (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function malformed(name, index, issues) {
    return new Error(index === undefined
        ? `policy ${name}, ${(0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h)(issues, 'the document')}`
        : `policy ${name}, statement ${index}, ${(0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h)(issues, 'the statement')}`);
}
function statementOf(where, index, form, variables) {
    const actions = either(form.Action, form.NotAction, 'Action', where);
    const resources = either(form.Resource, form.NotResource, 'Resource', where);
    for (const action of actions.patterns)
        checkAction(action, `${where}, ${actions.not ? 'Not' : ''}Action`);
    for (const resource of resources.patterns)
        checkResource(resource, `${where}, ${resources.not ? 'Not' : ''}Resource`);
    return {
        index,
        ...(form.Sid !== undefined && form.Sid !== '' && { sid: form.Sid }),
        effect: form.Effect,
        actions,
        resources,
        conditions: Object.entries(form.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values }))),
        variables
    };
}
function either(yes, no, element, where) {
    if ((yes === undefined) === (no === undefined)) {
        throw new Error(`${where}: needs either ${element} or Not${element}`);
    }
    return { not: yes === undefined, patterns: yes ?? no ?? [] };
}
/** Only a bare `*` (also written `*:*`) stands for several services. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
const ACTION_FORM = /^(\*|\*:\*|[a-zA-Z0-9-]+:.+)$/;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html: no wildcard in the service segment */
const RESOURCE_FORM = /^(\*$|arn:[^:]+:([^:*?]+(:|$)|\*$))/;
function checkAction(action, where) {
    if (ACTION_FORM.test(action))
        return;
    throw new Error(`${where}: "${action}" is no action: give "service:Name", with wildcards only in the name, or "*"`);
}
function checkResource(resource, where) {
    if (RESOURCE_FORM.test(resource))
        return;
    throw new Error(`${where}: "${resource}" is no resource: give an ARN, with no wildcard for the service, or "*"`);
}


/***/ }),

/***/ 10436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/** A file's bytes to its text: gzip, and what Windows' shells write. */

/** A gzip file may unpack to no more: JSON is packed about one to twenty. */
const LARGEST = 2 ** 30 - 1;
/**
 * UTF-8, or UTF-16 by its byte order mark, as PowerShell's `>` writes it; both without the mark.
 * @throws Error for a gzip file that is broken, or that unpacks to more than a gigabyte
 */
function decoded(bytes) {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: LARGEST }) : bytes;
    return new TextDecoder(encodingOf(plain)).decode(plain);
}
/** https://encoding.spec.whatwg.org/#bom-sniff , and JSON without a mark by its first character, which is ASCII */
function encodingOf([first, second]) {
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0 && second !== 0)
        return 'utf-16be';
    return first !== undefined && first !== 0 && second === 0 ? 'utf-16le' : 'utf-8';
}


/***/ }),

/***/ 86954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ checkMemory),
/* harmony export */   L6: () => (/* binding */ endBeforeMemoryIsFull),
/* harmony export */   Pr: () => (/* binding */ tooLongForMemory),
/* harmony export */   iR: () => (/* binding */ callsThatFit)
/* harmony export */ });
/* unused harmony export YOUNG_BYTES */
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73650);
/** Node ends a process that has no memory left at once, without a word of the cause: work ends before that, with it. */



/** Of all memory, while reading: what is read must still be parsed, judged and written. */
const READ_SHARE = 0.5;
/** While judging. */
const JUDGED_SHARE = 0.85;
const LOOKED_EVERY_MS = 250;
/** A collection may take seconds where the heap is large: no more than one in so many of its times. */
const BETWEEN_COLLECTIONS = 10;
const MIB = 1024 * 1024;
/**
 * Node's limit counts space for what is young; what lasts has the rest. That is three times 16 MiB, and three times 64 from Node 24 on, as
 * `node --max-old-space-size=100` tells. https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 */
const YOUNG_BYTES = (Number.parseInt(process.versions.node) >= 24 ? 192 : 48) * MIB;
/** Measured, with needs, policies and their files: 20,000 and 40,000 calls, each on a resource of its own, ended well with 3,500 each. */
const CALL_BYTES = 5_000;
/** What the program takes by itself, measured: 27 MiB. */
const PROGRAM_BYTES = 35 * MIB;
/** Of a byte of JSON: its text, what it is parsed to, and the copy that is kept. */
const TEXT_BYTES = 4;
const REMEDY = 'raise the limit with NODE_OPTIONS=--max-old-space-size';
/** Ends a budget, with the cause, when half of the memory is in use. */
function endBeforeMemoryIsFull(budget, heap = node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics) {
    const timer = setInterval(() => {
        if (!isFull(READ_SHARE, heap))
            return;
        budget.end(`${inUse(heap())}; take a shorter time-range or a filter, or ${REMEDY}`);
    }, LOOKED_EVERY_MS);
    timer.unref();
    budget.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
/** How many different calls memory can judge: each becomes needs, statements of policies and lines of files. */
function callsThatFit(heap = node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics) {
    const limit = limitOf(heap());
    const most = Math.max(1_000, Math.floor((limit - PROGRAM_BYTES) / CALL_BYTES));
    return {
        most,
        why: `there are more than ${most} different calls, and to judge more takes more than the ${mib(limit)} MiB of memory that Node gives the process; take a shorter time-range or a filter, or ${REMEDY}`
    };
}
/** Why a file of so many bytes cannot be parsed; undefined where it can. */
function tooLongForMemory(bytes, heap = node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics) {
    const limit = limitOf(heap());
    if (bytes * TEXT_BYTES < limit - heap().used_heap_size)
        return undefined;
    return `its ${mib(bytes)} MiB are too many for the ${mib(limit)} MiB of memory that Node gives the process: ${REMEDY}`;
}
let notBefore = 0;
/** Looks at memory between two steps of judging. @throws UserError when so little is left that the next step might be the last */
function checkMemory(heap = node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics) {
    const started = performance.now();
    if (started < notBefore || shareOf(heap()) < JUDGED_SHARE)
        return;
    const full = isFull(JUDGED_SHARE, heap);
    const ended = performance.now();
    notBefore = ended + (ended - started) * BETWEEN_COLLECTIONS;
    if (full)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`What was read could not be judged: ${inUse(heap())}`, 'Take a shorter time-range or a filter, or ' + REMEDY);
}
/** Whether so much is in use, and is no garbage. */
function isFull(share, heap) {
    if (shareOf(heap()) < share)
        return false;
    collectGarbage();
    return shareOf(heap()) >= share;
}
function shareOf(heap) {
    return heap.used_heap_size / limitOf(heap);
}
/** Of what lasts, in bytes. */
function limitOf({ heap_size_limit: limit }) {
    return Math.max(limit - YOUNG_BYTES, limit / 5);
}
function inUse(heap) {
    return `the process uses ${mib(heap.used_heap_size)} of the ${mib(limitOf(heap))} MiB of memory that Node gives it`;
}
function mib(bytes) {
    return Math.round(bytes / MIB);
}
/** What nothing refers to any more is no use of memory. */
function collectGarbage() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    if (typeof collect === 'function')
        collect();
}


/***/ }),

/***/ 57629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   k8: () => (/* binding */ globOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/**
 * Paths as people and GitHub read them, with slashes. On Windows a path has backslashes, and may begin with a drive or a share; elsewhere a
 * backslash is a character like any other. Each function takes the system's rules, so that those of Windows are tested everywhere.
 */

/** With slashes. */
function slashed(file, { sep } = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return sep === '\\' ? file.replaceAll('\\', '/') : file;
}
/**
 * A file's path from a folder on.
 * @param folder absolute, as `file` is
 * @returns with slashes, empty for the folder itself; undefined for what stands elsewhere, such as on another drive
 */
function below(folder, file, rules = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const relative = slashed(rules.relative(folder, file), rules);
    return rules.isAbsolute(relative) || relative === '..' || relative.startsWith('../') ? undefined : relative;
}
/**
 * A pattern of files as globs are written. What lets Windows take long paths has no place in one: Node.js says it by itself.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#win32-file-namespaces
 */
function globOf(pattern, rules = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    if (rules.sep !== '\\')
        return pattern;
    return slashed(pattern, rules)
        .replace(/^\/\/\?\/UNC\//i, '//')
        .replace(/^\/\/\?\//, '');
}


/***/ }),

/***/ 55896:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shaped),
/* harmony export */   h: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79410);
/** What is wrong with a value of another shape, in sentences for whoever gave it: the parser's own are for whoever wrote a schema. */


/** Characters of a wrong value, or of its place, that are told. */
const LONGEST = 60;
/** Alternatives, and names of what is missing, that are told. */
const MOST_NAMES = 8;
/** What a schema expects, for a reader of JSON. */
const KINDS = new Map([
    ['Object', 'an object'],
    ['Array', 'a list'],
    ['string', 'a text'],
    ['number', 'a number'],
    ['boolean', 'true or false'],
    ['integer', 'a whole number']
]);
/**
 * A value of a shape.
 * @throws Error that says what is wrong with it
 */
function shaped(schema, value) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value);
    if (parsed.success)
        return parsed.output;
    throw new Error(misfit(parsed.issues));
}
/**
 * What is wrong, without a full stop: `Functions.0.Role is missing`, `Functions is 3, not a list`. Of several issues the first is told; of
 * alternatives what is wrong with those that fit best.
 * @param issues at least one
 * @param whole how the value itself is called
 */
function misfit(issues, whole = 'it') {
    const [first] = issues;
    if (first === undefined)
        return `${whole} has another shape`;
    const closest = closestTo({ path: pathOf(first), issue: first });
    const missing = closest.filter(({ issue }) => isMissing(issue)).map(({ path }) => placed(path, whole));
    if (missing.length > 0)
        return `${choice(missing)} is missing`;
    const [{ path, issue } = { path: [], issue: first }] = closest;
    const place = placed(path, whole);
    if (issue.kind === 'schema' && issue.expected === 'never')
        return `${place} is no member that is known`;
    return `${place} is ${told(issue.input)}, not ${expected(closest)}`;
}
/** Itself, or of alternatives those whose first fault stands deepest: they fit up to there. */
function closestTo({ path, issue }) {
    const all = (issue.issues ?? []).flatMap((one) => closestTo({ path: [...path, ...pathOf(one)], issue: one }));
    const deepest = Math.max(...all.map((one) => one.path.length));
    return deepest <= path.length ? [{ path, issue }] : all.filter((one) => one.path.length === deepest);
}
function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => String(key));
}
function isMissing({ kind, received, path, input }) {
    return kind === 'schema' && received === 'undefined' && input === undefined && path !== undefined;
}
function placed(path, whole) {
    return path.length === 0 ? whole : shortened(path.join('.'));
}
function told(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    // a client of an API may read large numbers so
    if (typeof value === 'bigint')
        return String(value);
    return JSON.stringify(typeof value === 'string' ? shortened(value) : value);
}
function expected(closest) {
    const words = closest.flatMap(({ issue }) => (issue.expected ?? issue.type)
        .replace(/^>=/, 'at least ')
        .replaceAll(/[()]/g, '')
        .split(' | ')
        .map((one) => KINDS.get(one) ?? one)
        .filter((one) => one !== '' && one !== 'null' && one !== 'undefined'));
    return words.length === 0 ? 'what belongs there' : choice([...new Set(words)]);
}
/** `a, b or c`. */
function choice(words) {
    return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.slice(0, MOST_NAMES));
}
function shortened(text) {
    const clean = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanMessage */ .V)(text);
    return clean.length > LONGEST ? `${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .beginning */ .I)(clean, LONGEST)}…` : clean;
}


/***/ }),

/***/ 58075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ checkInput),
/* harmony export */   Kk: () => (/* binding */ wrongFile),
/* harmony export */   Lq: () => (/* binding */ inputHasEnded),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   aT: () => (/* binding */ endInputWith),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   nI: () => (/* binding */ whyTooLong),
/* harmony export */   qt: () => (/* binding */ readArgument),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export parseJson */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98016);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77934);
/* harmony import */ var _kit_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30772);
/* harmony import */ var _kit_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10436);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73650);
/* harmony import */ var _kit_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86954);
/* harmony import */ var _kit_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57629);
/* harmony import */ var _kit_shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55896);
/** Saved answers of the AWS CLI instead of AWS itself: a laptop, a fork's pull request or a demo needs no account. */











/** Standard input, read once however many options name it. */
let standardInput;
let inputBudget;
/** Files are read, and standard input that nobody closes is waited for, as long as this lasts. */
function endInputWith(budget) {
    inputBudget = budget;
}
/** Whether files are to be read no more. */
function inputHasEnded() {
    return inputBudget?.ended !== undefined;
}
/** @throws Ended when they are not */
function checkInput() {
    inputBudget?.check();
}
/** Why a file cannot be read for its length; undefined where it can, or is none. */
async function whyTooLong(file) {
    const found = file === '-' ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    return found === undefined ? undefined : (0,_kit_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLongForMemory */ .Pr)(found.size);
}
/** @throws Ended when the budget ends first */
async function readInput() {
    standardInput ??= (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(process.stdin);
    return inputBudget === undefined ? standardInput : inputBudget.race(standardInput);
}
/**
 * The files that one name stands for: itself, all in a folder, or those that a glob matches, sorted. Those in hidden folders, like `.git`,
 * belong to tools: a folder stands for none of them.
 * @throws UserError when there are none
 */
async function filesIn(saved) {
    const { file } = saved;
    if (file === '-')
        return [saved];
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    if (found !== undefined && !found.isDirectory())
        return [saved];
    const { base, isGlob } = found === undefined ? picomatch_posix_js__WEBPACK_IMPORTED_MODULE_9__.scan((0,_kit_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .globOf */ .k8)(file)) : { base: file, isGlob: true };
    // a name that is no file and no pattern is told by whoever reads it
    if (!isGlob)
        return [saved];
    const matches = found === undefined
        ? globbed(file)
        : (name) => !/(?:^|\/)\./.test((0,_kit_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(file, name)));
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(base === '' ? '.' : base, { recursive: true, withFileTypes: true }).catch((error) => {
        throw wrongFile(saved, `of which the folder cannot be read (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)})`, error);
    });
    const files = entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .filter((name) => matches(name))
        .sort();
    if (files.length === 0)
        throw wrongFile(saved, found === undefined ? 'which matches no file' : 'a folder without files');
    return files.map((name) => ({ ...saved, file: name }));
}
function globbed(file) {
    const isMatch = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_9__((0,_kit_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .globOf */ .k8)(file).replace(/^\.\//, ''), { dot: false });
    return (name) => isMatch((0,_kit_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .slashed */ .df)(name));
}
/** @throws UserError when the file cannot be read or is empty; Ended when standard input does not end in time */
async function readText(saved) {
    return readOr(saved.file, (what, cause) => wrongFile(saved, what, cause));
}
/** @throws UserError when the file that an argument names cannot be read or is empty */
async function readArgument(file, remedy) {
    return readOr(file, (what, cause) => new _kit_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`the file is "${file}", ${what}`, remedy, { cause }));
}
async function readOr(file, wrong) {
    const tooLong = await whyTooLong(file);
    if (tooLong !== undefined)
        throw wrong(`which is too long: ${tooLong}`);
    let content;
    try {
        content = (0,_kit_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .decoded */ .D)(file === '-' ? await readInput() : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file));
    }
    catch (error) {
        if (error instanceof _kit_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Ended */ .l)
            throw error;
        const several = await severalIn(file);
        throw wrong(several ?? `which cannot be read (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)})`, error);
    }
    if (content.trim() === '')
        throw wrong('which is empty');
    return content;
}
/** What to say of a name that is no file, and whose words are: they were meant one by one. */
async function severalIn(file) {
    const names = file.split(/[\s,]+/);
    if (names.length < 2)
        return undefined;
    const found = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(name).catch(() => undefined)));
    return found.includes(undefined)
        ? undefined
        : `which are ${names.length} files in one: in a workflow each stands on a line of its own, in a shell without quotes around all of them`;
}
/** @throws UserError when the file cannot be read, is empty, is not JSON or has another shape */
async function readJson(saved, schema) {
    return parseJson(saved, await readText(saved), schema);
}
/** @throws UserError when the text is not JSON or has another shape */
function parseJson(saved, content, schema) {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch (error) {
        throw wrongFile(saved, `which is not JSON (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)})`, error);
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_10__/* .safeParse */ .xLC(schema, json);
    if (parsed.success)
        return parsed.output;
    throw wrongFile(saved, `which has another shape: ${(0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .misfit */ .h)(parsed.issues)}`);
}
/** @param besides the shapes that are read too */
function wrongFile({ file, label, printedBy }, what, cause, besides) {
    return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${label} is "${file}", ${what}`, `Give a file with what ${choiceOf(printedBy.map((command) => `"${command}"`))} prints${besides === undefined ? '' : `, or ${besides}`}`, { cause });
}
/** `a, b or c`. */
function choiceOf(words) {
    return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}


/***/ }),

/***/ 14243:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicy: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _iam_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42371);
/* harmony import */ var _saved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58075);




/** `aws iam get-role-policy`, `get-user-policy` and `get-group-policy`; `aws iam get-policy-version` */
const Wrapped = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ PolicyDocument: valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ PolicyVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Document: valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }) }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ PolicyVersion }) => ({ PolicyDocument: PolicyVersion.Document })))
]);
/**
 * Reads a policy document from a file, also as the AWS CLI prints it.
 * @param file `-` is standard input
 * @throws UserError when the file cannot be read, or holds no policy that IAM would take
 */
async function readPolicy(file) {
    const content = await (0,_saved_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readArgument */ .qt)(file, 'Give a file with a policy document');
    try {
        const json = JSON.parse(content);
        const wrapped = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(Wrapped, json);
        return (0,_iam_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(file, wrapped.success ? wrapped.output.PolicyDocument : json);
    }
    catch (error) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${file}" holds no policy document (${error instanceof Error ? error.message : String(error)})`, 'Give what IAM takes as a policy, or what "aws iam get-role-policy" or "aws iam get-policy-version" prints', { cause: error });
    }
}


/***/ })

};
