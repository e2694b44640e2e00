export const id = 3954;
export const ids = [3954];
export const modules = {

/***/ 62286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of texts by code unit, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 16945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * `sha256:` and the hash of a report without its own `digest`: the same however its JSON is laid out and its keys are ordered. It is made
 * piece by piece, since the whole of a large report is longer than a string can be.
 * @param report an object of plain JSON
 */
function digestOf(report) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const text = canonical();
    const entries = entriesOf(report).filter(([key]) => key !== 'digest');
    hash.update('{');
    for (const [i, [key, value]] of entries.entries()) {
        hash.update(`${i === 0 ? '' : ','}${JSON.stringify(key)}:`);
        if (Array.isArray(value)) {
            hash.update('[');
            for (const [index, item] of value.entries())
                hash.update(`${index === 0 ? '' : ','}${text(item)}`);
            hash.update(']');
        }
        else
            hash.update(text(value));
    }
    return `sha256:${hash.update('}').digest('hex')}`;
}
/** Characters of lists that are kept as text, since many roles have them in common. */
const MOST_KEPT = 30_000_000;
/** Elements from which on a list is kept. */
const LONG = 16;
/** Makes JSON with the keys of all objects in order; a list that stands in several places is made once. */
function canonical() {
    const lists = new Map();
    let kept = 0;
    const ofObject = (value) => {
        let made = '';
        for (const [key, inner] of entriesOf(value))
            made += `${made === '' ? '' : ','}${JSON.stringify(key)}:${text(inner)}`;
        return `{${made}}`;
    };
    const text = (value) => {
        if (typeof value !== 'object' || value === null)
            return JSON.stringify(value) ?? 'null';
        if (!Array.isArray(value))
            return ofObject(value);
        const known = lists.get(value);
        if (known !== undefined)
            return known;
        const made = `[${value.map(text).join()}]`;
        if (value.length >= LONG && kept + made.length <= MOST_KEPT) {
            kept += made.length;
            lists.set(value, made);
        }
        return made;
    };
    return text;
}
/** Those that JSON has, by key. */
function entriesOf(value) {
    return Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
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

/***/ 229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName)
/* harmony export */ });
/**
 * Patterns of names of roles and workloads. They stand in a file that a pull request may bring along, and names come from traces: a pattern
 * is followed in all of its ways at once, so that time grows with pattern times name, and no pattern costs more.
 */
/** A longer text is no pattern: it stands for itself. */
const LONGEST = 1000;
const known = new Map();
/**
 * Whether the name of a role or a workload is one that a pattern of the configuration file stands for.
 * @param pattern a glob such as `orders-*` or `{orders,invoices}-api`; `*` stands for slashes too, since names are no paths,
 *   and `[!w]` for any character but w, as in a shell; with `!` in front it stands for all other names
 */
function matchesName(pattern, name) {
    let matcher = known.get(pattern);
    if (matcher === undefined) {
        matcher = matcherOf(pattern);
        known.set(pattern, matcher);
    }
    return matcher(name);
}
function matcherOf(pattern) {
    if (pattern.length > LONGEST)
        return (name) => name === pattern;
    const [bangs = ''] = /^!*/.exec(pattern) ?? [];
    const isNegated = bangs.length % 2 === 1;
    const { places, end } = new Ways(Array.from(pattern.slice(bangs.length)));
    return (name) => {
        let open = withFree(places, [0]);
        for (const character of name) {
            const next = [...open].flatMap((index) => (places[index]?.steps ?? []).flatMap(({ takes, to }) => (takes(character) ? [to] : [])));
            open = withFree(places, next);
            if (open.size === 0)
                break;
        }
        return open.has(end) !== isNegated;
    };
}
function withFree(places, from) {
    const reached = new Set(from);
    for (const index of reached)
        for (const next of places[index]?.free ?? [])
            reached.add(next);
    return reached;
}
/** A pattern's places and the ways between them. */
class Ways {
    places = [];
    end;
    #text;
    #next = 0;
    constructor(text) {
        this.#text = text;
        let last = this.#place();
        while (this.#next < text.length)
            last = this.#part(last);
        this.end = last;
    }
    #place() {
        return this.places.push({ free: [], steps: [] }) - 1;
    }
    #step(from, takes, to = this.#place()) {
        this.places[from]?.steps.push({ takes, to });
        return to;
    }
    #part(from) {
        const character = this.#text[this.#next++] ?? '';
        if (character === '*') {
            const loop = this.#place();
            this.places[from]?.free.push(loop);
            return this.#step(loop, () => true, loop);
        }
        if (character === '?')
            return this.#step(from, () => true);
        if (character === '[')
            return this.#oneOf(from);
        if (character === '{')
            return this.#alternatives(from);
        if (character === '\\' && this.#next < this.#text.length)
            return this.#literal(from, this.#text[this.#next++]);
        return this.#literal(from, character);
    }
    #literal(from, text = '') {
        return this.#step(from, (character) => character === text);
    }
    /** `[a-z]`, `[!a-z]`: a bracket that is not closed is text, and one that closes at once is one of the characters. */
    #oneOf(from) {
        const start = this.#next;
        const isNegated = ['!', '^'].includes(this.#text[start] ?? '');
        const first = start + (isNegated ? 1 : 0);
        const close = this.#text.indexOf(']', first + 1);
        if (close < 0)
            return this.#literal(from, '[');
        const inside = this.#text.slice(first, close);
        this.#next = close + 1;
        const takes = taking(inside);
        return this.#step(from, (character) => takes(character) !== isNegated);
    }
    /** `{a,b}`: braces without a comma, or not closed, are text. */
    #alternatives(from) {
        const commas = [];
        let depth = 0;
        let close = this.#next;
        for (; close < this.#text.length; close++) {
            const character = this.#text[close];
            if (character === '\\')
                close++;
            else if (character === '{')
                depth++;
            else if (character === ',' && depth === 0)
                commas.push(close);
            else if (character === '}' && depth-- === 0)
                break;
        }
        if (close >= this.#text.length || commas.length === 0)
            return this.#literal(from, '{');
        const joined = this.#place();
        for (const stop of [...commas, close]) {
            let last = this.#place();
            this.places[from]?.free.push(last);
            while (this.#next < stop)
                last = this.#part(last);
            this.places[last]?.free.push(joined);
            this.#next = stop + 1;
        }
        return joined;
    }
}
function taking(inside) {
    const single = new Set();
    const ranges = [];
    for (let i = 0; i < inside.length; i++) {
        const [first = '', dash, last] = inside.slice(i, i + 3);
        if (dash === '-' && last !== undefined) {
            ranges.push([first, last]);
            i += 2;
        }
        else
            single.add(first);
    }
    return (character) => single.has(character) || ranges.some(([first, last]) => first <= character && character <= last);
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

/***/ 88287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 role`, `2 roles`; `1 day`, `2 days`; `1 policy`, `2 policies`. */
function plural(n, noun) {
    if (n === 1)
        return `${n} ${noun}`;
    return `${n} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}


/***/ }),

/***/ 52453:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ roleName)
/* harmony export */ });
/** `shop-api` of `arn:aws:iam::111122223333:role/path/shop-api`. */
function roleName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
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

/***/ 28499:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ withoutReferences),
/* harmony export */   on: () => (/* binding */ sharedAs),
/* harmony export */   uv: () => (/* binding */ sharedJson)
/* harmony export */ });
/**
 * JSON in which an object or list that stands in several places is written once: `{"shared":3}` stands for what has place 3 (from 0) in the table
 * `shared` of the whole. What stands there may hold such references itself, to what stands before it.
 */
/** What is shorter (characters) gains nothing by a reference and its line of the table. */
const LEAST = 40;
/** What a text of some megabytes may stand for: a text that was made to fill the memory ends here. */
const MOST_VALUES = 200_000_000;
/** @param value an object of plain JSON without a `shared` of its own */
function sharedJson(value) {
    const nodes = new Nodes();
    const entries = Object.entries(value).flatMap(([key, inner]) => {
        if (inner === undefined)
            return [];
        return [
            {
                key,
                isList: Array.isArray(inner),
                parts: (Array.isArray(inner) ? inner : [inner]).map((one) => nodes.partOf(one))
            }
        ];
    });
    const length = entries.reduce((sum, { key, isList, parts }) => sum + key.length + 4 + (isList ? 2 : 0) + parts.reduce((all, part) => all + part.length + 1, 0), 2);
    return {
        length,
        pieces: () => textPieces(entries, nodes.all())
    };
}
/** @param nodes each after what it holds, so that a reference in the table is to what stands before it */
function* textPieces(entries, nodes) {
    const uses = new Map();
    for (const { parts } of entries)
        for (const part of parts)
            if (typeof part !== 'string')
                uses.set(part, (uses.get(part) ?? 0) + 1);
    const places = new Map();
    for (const node of nodes)
        if (node.uses + (uses.get(node) ?? 0) > 1)
            places.set(node, places.size);
    yield '{';
    for (const { key, isList, parts } of entries) {
        yield `${JSON.stringify(key)}:`;
        if (isList)
            yield* lines(parts, (part) => textOf([part], places));
        else
            for (const part of parts)
                yield textOf([part], places);
        yield ',\n';
    }
    yield '"shared":';
    yield* lines([...places.keys()], ({ parts }) => textOf(parts, places));
    yield '}\n';
}
function* lines(items, textOf) {
    if (items.length === 0)
        yield '[]';
    else {
        for (const [i, item] of items.entries())
            yield `${i === 0 ? '[' : ','}\n${textOf(item)}`;
        yield '\n]';
    }
}
function textOf(parts, places) {
    let text = '';
    for (const part of parts) {
        if (typeof part === 'string')
            text += part;
        else {
            const place = places.get(part);
            text += place === undefined ? textOf(part.parts, places) : `{"shared":${place}}`;
        }
    }
    return text;
}
/** Values to nodes: of equal values, the same object or not, there is one. An object that stands in several places is looked at once. */
class Nodes {
    #ofObjects = new Map();
    #ofTexts = new Map();
    #ofKeys = new Map();
    #numbers = new Map();
    /** What a node holds comes before it. */
    all() {
        return [...this.#numbers.keys()];
    }
    /** @returns the text where that is short */
    partOf(value) {
        // a text, an ARN or a sentence, stays where a reader looks for it
        if (typeof value !== 'object' || value === null)
            return JSON.stringify(value) ?? 'null';
        const known = this.#ofObjects.get(value);
        if (known !== undefined)
            return known;
        const made = this.#joined(Array.isArray(value) ? this.#listed(value) : this.#keyed(value));
        this.#ofObjects.set(value, made);
        return made;
    }
    #listed(list) {
        const parts = ['['];
        for (const [i, item] of list.entries()) {
            if (i > 0)
                parts.push(',');
            parts.push(this.partOf(item));
        }
        parts.push(']');
        return parts;
    }
    #keyed(object) {
        const parts = [];
        for (const [key, value] of Object.entries(object))
            if (value !== undefined)
                parts.push(`${parts.length === 0 ? '{' : ','}${this.#keyText(key)}`, this.partOf(value));
        parts.push(parts.length === 0 ? '{}' : '}');
        return parts;
    }
    /** Most objects have their keys in common. */
    #keyText(key) {
        const known = this.#ofKeys.get(key);
        if (known !== undefined)
            return known;
        const text = `${JSON.stringify(key)}:`;
        this.#ofKeys.set(key, text);
        return text;
    }
    #joined(all) {
        const parts = [];
        let [text, key, length] = ['', '', 0];
        for (const part of all) {
            length += part.length;
            if (typeof part === 'string') {
                text += part;
                continue;
            }
            // no text of JSON has this character
            key += `${text}\u0000${this.#numbers.get(part)}\u0000`;
            if (text !== '')
                parts.push(text);
            text = '';
            parts.push(part);
        }
        if (parts.length === 0 && length < LEAST)
            return text;
        return this.#made([...parts, text], key + text, length);
    }
    #made(parts, key, length) {
        const known = this.#ofTexts.get(key);
        if (known !== undefined)
            return known;
        const node = { parts, length, uses: 0 };
        for (const part of parts)
            if (typeof part !== 'string')
                part.uses++;
        this.#ofTexts.set(key, node);
        this.#numbers.set(node, this.#numbers.size);
        return node;
    }
}
/**
 * What a text with references stands for: what is shared is the same object wherever it stands.
 * @param json what `sharedJson` wrote, parsed; it is changed
 * @throws Error that says what is wrong with a reference
 */
function withoutReferences(json) {
    const { shared, ...rest } = json;
    const table = [];
    for (const value of shared)
        table.push(wholeOf(value, table));
    wholeOf(rest, table);
    return rest;
}
/** @param table what stands before it */
function wholeOf(value, table) {
    if (typeof value !== 'object' || value === null)
        return { value, size: 1 };
    const place = placeIn(value);
    if (place !== undefined) {
        const found = table[place];
        if (found === undefined)
            throw new Error(`"shared" ${place} stands for nothing that is before it`);
        return found;
    }
    let size = 1;
    for (const [key, inner] of Object.entries(value)) {
        if (typeof inner !== 'object' || inner === null) {
            size++;
            continue;
        }
        const whole = wholeOf(inner, table);
        size += whole.size;
        if (whole.value !== inner)
            Object.defineProperty(value, key, {
                value: whole.value,
                enumerable: true,
                writable: true,
                configurable: true
            });
    }
    if (size > MOST_VALUES)
        throw new Error(`what is shared stands for more than ${MOST_VALUES} values`);
    return { value, size };
}
/**
 * A checked copy holds everything as often as it stands there. What is one object in the original is one again in the copy, where both
 * copies of it are the same to the last key.
 * @param copy of plain data, each value by itself; it is changed
 */
function sharedAs(original, copy) {
    sharedValue(original, copy, new Map());
    return copy;
}
/** @param known what became of objects of the original */
function sharedValue(original, copy, known) {
    if (typeof original !== 'object' || original === null || typeof copy !== 'object' || copy === null)
        return copy;
    const before = known.get(original);
    if (before !== undefined && isSame(before, copy))
        return before;
    const values = new Map(Object.entries(original));
    for (const [key, inner] of Object.entries(copy)) {
        if (typeof inner !== 'object' || inner === null)
            continue;
        const shared = sharedValue(values.get(key), inner, known);
        if (shared !== inner)
            Object.defineProperty(copy, key, {
                value: shared,
                enumerable: true,
                writable: true,
                configurable: true
            });
    }
    known.set(original, copy);
    return copy;
}
/** Whether plain data is the same, its keys in the same order. */
function isSame(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const own = Object.entries(a);
    const others = Object.entries(b);
    return (own.length === others.length &&
        own.every(([key, value], i) => key === others[i]?.[0] && isSame(value, others[i][1])));
}
/** The place that a reference names; undefined of any other object. */
function placeIn(value) {
    if (!('shared' in value) || typeof value.shared !== 'number')
        return undefined;
    return Object.keys(value).length === 1 ? value.shared : undefined;
}


/***/ }),

/***/ 94254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Report),
  r: () => (/* binding */ SHARED_VERSION)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/report/values.js
/** Values that several parts of the report are made of. */

const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const proofs = dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* maxLength */.Ru6(5));
const CallCount = dist/* object */.Ikc({ service: dist/* string */.YjP(), operation: dist/* string */.YjP(), calls: count });
/** As IAM writes it: operator, key, values. */
const Condition = dist/* record */.g1P(dist/* string */.YjP(), dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())));

;// CONCATENATED MODULE: ./lib/src/report/evidence.js
/** The part of the report that says what was read, and what of it was not. */


/** One place that traces were read from. */
const TraceSourceReport = dist/* object */.Ikc({
    /** As its row in sources/traces/trace-sources.ts names it: `x-ray`, `files`. */
    kind: dist/* string */.YjP(),
    account: dist/* optional */.lqM(dist/* string */.YjP()),
    region: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Traces that were read as a whole. */
    traces: count,
    /** Rows of calls that AWS counted itself. */
    rows: dist/* optional */.lqM(count),
    /** Seconds for which it was asked again for what comes late; absent where nothing can come any more. */
    waited: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0))),
    /** Traces that came, or grew, after it had been listed for the first time. */
    late: dist/* optional */.lqM(count),
    /** Whether nothing came any more in the end; absent where that was not asked. */
    settled: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** Where it did not settle: why, and what may be missing, in one sentence. */
    unsettled: dist/* optional */.lqM(dist/* string */.YjP()),
    /** What AWS read to answer, and charges for. */
    scannedBytes: dist/* optional */.lqM(count),
    /** Where only one run's traces count: its id, and how many of the window's traces are of others. */
    run: dist/* optional */.lqM(dist/* string */.YjP()),
    others: dist/* optional */.lqM(count),
    /** Why reading it ended before its time. */
    stopped: dist/* optional */.lqM(dist/* string */.YjP())
});
const Evidence = dist/* object */.Ikc({
    /** The kind of the source; absent where several were read. */
    source: dist/* optional */.lqM(dist/* string */.YjP()),
    /** What was read, one entry a source; absent from reports that were made before there were several. */
    sources: dist/* optional */.lqM(dist/* array */.YOg(TraceSourceReport)),
    /** How the tests ended that made the requests, where it was told. */
    testsOutcome: dist/* optional */.lqM(dist/* string */.YjP()),
    /** How many traces the tests asked for by an id of their own, and how many of these were found as a whole, where that was told. */
    asked: dist/* optional */.lqM(dist/* object */.Ikc({ traces: count, found: count })),
    region: dist/* optional */.lqM(dist/* string */.YjP()),
    filter: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Addresses at which AWS was asked instead of its own, each with the variable of the environment that says so. */
    endpoints: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    /** ISO 8601, UTC. Of saved traces: of the first and the last one. */
    window: dist/* optional */.lqM(dist/* object */.Ikc({ start: dist/* string */.YjP(), end: dist/* string */.YjP() })),
    traces: dist/* object */.Ikc({
        listed: count,
        read: count,
        partial: count,
        truncated: count,
        unprocessed: count,
        malformed: count,
        missing: count
    }),
    /** Where no trace was read: a sentence that says why that may be. */
    empty: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Names some of the traces counted above, and says what it means for the result. */
    incomplete: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* string */.YjP(), traces: count, traceIds: proofs, meaning: dist/* string */.YjP() })),
    /** Why reading ended before its time, where it did. */
    stopped: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Calls that AWS services made with roles of their own. */
    notOurs: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, why: dist/* string */.YjP(), traceIds: proofs })),
    /** Reports of earlier runs whose evidence was merged, and why others were not; absent where only this run counts. */
    earlier: dist/* optional */.lqM(dist/* object */.Ikc({ merged: dist/* array */.YOg(dist/* string */.YjP()), not: dist/* array */.YOg(dist/* string */.YjP()), maxAgeDays: count })),
    /** Calls of which the traces do not show the workload. */
    unattributed: dist/* array */.YOg(dist/* object */.Ikc({
        ...CallCount.entries,
        why: dist/* string */.YjP(),
        /** Why it looks like a call to AWS and is not understood; its operation is not known then. */
        notUnderstood: dist/* optional */.lqM(dist/* string */.YjP()),
        traceIds: proofs
    }))
});

;// CONCATENATED MODULE: ./lib/src/report/coverage.js
/** How much of what happened was seen. */


const regime = dist/* picklist */.KIO(['proof', 'sample', 'unknown-share', 'blind']);
/** Requests that were as likely to be seen as each other, and how many of them were; traces, where each holds several. */
const Stratum = dist/* object */.Ikc({ requests: count, seen: count, each: dist/* optional */.lqM(dist/* number */.aig()) });
/** How much of what one run did with a workload was seen. */
const RunCoverage = dist/* object */.Ikc({
    seen: count,
    /** How many requests AWS counted, where it was asked. */
    requests: dist/* optional */.lqM(count),
    /** Whether that count can be expected to stay. */
    settled: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** `proof`: every request was seen; `sample`: so many of so many; `unknown-share`: of how many is not known; `blind`: it leaves no trace. */
    regime,
    /** Of which requests the bound is: where the first of each second were surer to be seen, of the others only. */
    among: dist/* optional */.lqM(Stratum)
});
const Coverage = dist/* object */.Ikc({
    ...RunCoverage.entries,
    /** The greatest number of uses of which not one may have been seen, with 95 % certainty. */
    mayHaveMissed: dist/* optional */.lqM(count),
    why: dist/* string */.YjP(),
    /** Why that is too little to call anything unused that its role grants. */
    tooLittle: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The runs whose evidence was merged, this one among them, by their end: only where there are earlier ones. */
    runs: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ end: dist/* string */.YjP(), ...RunCoverage.entries })))
});
/** How much was seen of all workloads of a role. */
const RoleCoverage = dist/* object */.Ikc({
    seen: count,
    requests: dist/* optional */.lqM(count),
    /** Whether that count can be expected to stay. */
    settled: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** Of the least covered workload. */
    regime,
    /** The sum of its workloads' bounds; absent where one has none. */
    mayHaveMissed: dist/* optional */.lqM(count),
    /** ARN of the least covered workload. */
    leastCovered: dist/* string */.YjP(),
    /** Why its findings are undecided, where too little was seen of a workload. */
    tooLittle: dist/* optional */.lqM(dist/* string */.YjP())
});

;// CONCATENATED MODULE: ./lib/src/report/role.js
/** The part of the report on one role: what it grants, and what of that is not needed. */



const byAccessLevel = dist/* object */.Ikc({
    'permissions-management': count,
    write: count,
    tagging: count,
    read: count,
    list: count
});
/** Set for a role that was judged in the baseline too. What is waived is left out. */
const SinceBaseline = dist/* object */.Ikc({
    /** ARN of the baseline's role, where it is of another name: renamed since, or of another stage. */
    comparedWith: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Empty where the unused actions are left out: there `newGrants` tells. */
    newUnused: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), level: dist/* string */.YjP() })),
    newWide: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), resource: dist/* string */.YjP() })),
    /** Below a grant of `*` or NotAction: the grants that the baseline does not hold, with the number of their unused actions. */
    newGrants: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), resource: dist/* string */.YjP(), unused: count })),
    /** How much of the excess was there before. */
    legacy: dist/* object */.Ikc({ unused: count, wide: count }),
    /** How much of that was granted and needed then, and is not seen to be needed now: it never fails. */
    notSeen: dist/* optional */.lqM(dist/* object */.Ikc({ unused: count, wide: count })),
    /** How much was there before and is gone; below a grant of `*` or NotAction the difference of the numbers. */
    removed: dist/* object */.Ikc({ unused: count, wide: count })
});
const RoleReport = dist/* object */.Ikc({
    arn: dist/* string */.YjP(),
    /** ARNs of the workloads that run under it, as far as they are known. */
    workloads: dist/* array */.YOg(dist/* string */.YjP()),
    /** False when no workload of it left traces or a policy was not read: then its numbers say nothing. */
    judged: dist/* boolean */.zMY(),
    /** Absent from reports that were made before it was told. */
    coverage: dist/* optional */.lqM(RoleCoverage),
    /** Why it is not its account's to edit, where that is so. */
    managedBy: dist/* optional */.lqM(dist/* string */.YjP()),
    /** ARN of its permissions boundary. */
    boundary: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Distinct actions that it can use: granted, not denied, within the boundary. */
    granted: count,
    /** How many of these are needed by calls that were traced. */
    used: count,
    /** How many of the others are needed by what the configuration implies. */
    implied: count,
    /** Distinct actions that its policies grant and its boundary takes away. They count as neither granted nor unused. */
    blocked: dist/* object */.Ikc({ total: count, actions: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())) }),
    unused: dist/* object */.Ikc({
        total: count,
        byAccessLevel,
        /** Left out below a grant of `*` or NotAction. */
        actions: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), level: dist/* string */.YjP() })))
    }),
    wide: dist/* array */.YOg(dist/* object */.Ikc({
        action: dist/* string */.YjP(),
        /** Its access level; absent from reports that were made before it was told. */
        level: dist/* optional */.lqM(dist/* string */.YjP()),
        /** How wide the widest resource is that it is granted on: one resource, (some of) one type, a whole service, everything. */
        width: dist/* picklist */.KIO(['exact', 'type', 'service', 'all']),
        /** Whether all grants that are wider than needed stand behind a condition, so that they are narrower than they look. */
        conditional: dist/* boolean */.zMY(),
        granted: dist/* array */.YOg(dist/* string */.YjP()),
        needed: dist/* array */.YOg(dist/* string */.YjP())
    })),
    /** Findings that waivers cover. */
    waived: dist/* array */.YOg(dist/* object */.Ikc({
        /** Where the unused actions are left out: the waiver's pattern. */
        action: dist/* string */.YjP(),
        /** Where the action of a wide finding is granted. Absent for an unused action, which is covered wherever it is granted. */
        resource: dist/* optional */.lqM(dist/* string */.YjP()),
        /** Position in `gate.waived`. */
        waiver: count,
        /** Where the unused actions are left out: how many of them. */
        actions: dist/* optional */.lqM(count)
    })),
    sinceBaseline: dist/* optional */.lqM(SinceBaseline),
    /** What is held against the limits: what is not waived, and of that only what is new where `gate.newOnly`. Absent where not judged. */
    counted: dist/* optional */.lqM(dist/* object */.Ikc({ unused: byAccessLevel, wide: count })),
    /** Granted actions of which nothing shows whether they are needed. They are not counted as unused. */
    undecided: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), why: dist/* string */.YjP() })),
    /**
     * Each statement's action patterns with those of its resources on which they give something. What gives nothing, of patterns and of
     * resources, stands in a row of its own.
     */
    grants: dist/* array */.YOg(dist/* object */.Ikc({
        policy: dist/* string */.YjP(),
        statement: count,
        sid: dist/* optional */.lqM(dist/* string */.YjP()),
        /** The action patterns that the statement's NotAction leaves out: `action` is then only a text for readers. */
        notAction: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        /** The resource patterns that the statement's NotResource leaves out: `resources` are then only a text for readers. */
        notResource: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        conditional: dist/* boolean */.zMY(),
        /** As written, with how many of the actions that each gives on any of the resources stand how. */
        actions: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), used: count, implied: count, unused: count, undecided: count })),
        resources: dist/* array */.YOg(dist/* string */.YjP())
    })),
    /** Used by calls that were answered, but allowed by no policy of the role: granted elsewhere, or since removed. */
    grantedElsewhere: dist/* array */.YOg(dist/* object */.Ikc({
        action: dist/* string */.YjP(),
        resource: dist/* string */.YjP(),
        why: dist/* string */.YjP(),
        calls: dist/* optional */.lqM(count),
        /** Of calls that prove it. */
        traceIds: dist/* optional */.lqM(proofs)
    })),
    /** Set for a role that several workloads share: what each holds only because others need it. */
    sharing: dist/* array */.YOg(dist/* object */.Ikc({
        workload: dist/* string */.YjP(),
        /** Distinct actions that it needs itself. */
        needs: count,
        onlyForOthers: dist/* array */.YOg(dist/* string */.YjP()),
        /** The role that it would get, and the file of its policy. */
        ownRole: dist/* string */.YjP(),
        policyFile: dist/* string */.YjP()
    })),
    /** The policies that were read, managed ones with their version. */
    policies: dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP()),
        /** Set for the permissions boundary. */
        boundary: dist/* optional */.lqM(dist/* literal */.euz(true)),
        /** Of an inline policy, as IAM keeps it: nothing else has it once the policy is deleted. */
        document: dist/* optional */.lqM(dist/* string */.YjP())
    })),
    /** Its statements, and its boundary's, as far as they name what is written: what `verify` compares policies with. Absent where not all was read. */
    bearing: dist/* optional */.lqM(dist/* object */.Ikc({
        bounded: dist/* boolean */.zMY(),
        statements: dist/* array */.YOg(dist/* object */.Ikc({
            policy: dist/* string */.YjP(),
            statement: count,
            sid: dist/* optional */.lqM(dist/* string */.YjP()),
            boundary: dist/* boolean */.zMY(),
            effect: dist/* picklist */.KIO(['Allow', 'Deny']),
            /** By name, and only those that are written. */
            actions: dist/* array */.YOg(dist/* string */.YjP()),
            resources: dist/* object */.Ikc({ not: dist/* boolean */.zMY(), patterns: dist/* array */.YOg(dist/* string */.YjP()) }),
            conditions: dist/* array */.YOg(dist/* object */.Ikc({ operator: dist/* string */.YjP(), key: dist/* string */.YjP(), values: dist/* array */.YOg(dist/* string */.YjP()) })),
            /** Whether `${…}` is a policy variable. */
            variables: dist/* boolean */.zMY()
        }))
    })),
    /** Action patterns that match no action of the reference. */
    unmatched: dist/* array */.YOg(dist/* string */.YjP()),
    unread: dist/* array */.YOg(dist/* object */.Ikc({ what: dist/* string */.YjP(), why: dist/* string */.YjP() }))
});

;// CONCATENATED MODULE: ./lib/src/report/template-findings.js
/** The part of the report on the repository: where its templates grant the excess. */


/** An excess action or resource on lines of the repository. */
const TemplateFinding = dist/* object */.Ikc({
    /** ARN. */
    role: dist/* string */.YjP(),
    policy: dist/* string */.YjP(),
    /** An excess action pattern as granted; with `resource`, a used action that is granted on more than it needs. */
    action: dist/* string */.YjP(),
    resource: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The actions of the pattern, or the resources, that are needed; none where all of it may go. */
    needed: dist/* array */.YOg(dist/* string */.YjP()),
    /** Actions of the pattern of which nothing shows whether they are needed: a suggestion keeps them. */
    undecided: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    /** Path below the repository's root, with slashes. */
    file: dist/* string */.YjP(),
    /** Where it stands, from 1. */
    startLine: count,
    endLine: count,
    /** What to put in the place of whole lines, which may be more than the finding's own. */
    suggestion: dist/* optional */.lqM(dist/* object */.Ikc({ startLine: count, endLine: count, lines: dist/* array */.YOg(dist/* string */.YjP()) })),
    /** Why nothing is suggested. */
    withheld: dist/* optional */.lqM(dist/* string */.YjP())
});
const TemplateFindings = dist/* object */.Ikc({
    /** Where the files can be seen, like `https://github.com/acme/shop/blob/<commit>`. */
    url: dist/* optional */.lqM(dist/* string */.YjP()),
    located: dist/* array */.YOg(TemplateFinding),
    /** Excess statements that may stand in several places, so that none is named. */
    ambiguous: count,
    /** Excess statements that stand nowhere in the repository. */
    notFound: count,
    /** Why excess is not located, once for each policy of a role. */
    unlocated: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ role: dist/* string */.YjP(), policy: dist/* string */.YjP(), why: dist/* string */.YjP() }))),
    /** Files that could not be read as the templates that they seem to be. */
    unread: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ file: dist/* string */.YjP(), line: dist/* optional */.lqM(count), why: dist/* string */.YjP() })))
});

;// CONCATENATED MODULE: ./lib/src/report/workload.js
/** The part of the report on one workload: what it needs, and the policy that is written of it. */



const NeedReport = dist/* object */.Ikc({
    action: dist/* string */.YjP(),
    resource: dist/* string */.YjP(),
    /** Holds of every call that needs it. */
    condition: dist/* optional */.lqM(Condition),
    precision: dist/* picklist */.KIO(['exact', 'generalised', 'wider']),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Why it may be another role's: it is kept since the role grants it, and proves no use. */
    doubt: dist/* optional */.lqM(dist/* string */.YjP()),
    /** How many there were in the run that saw it last. */
    calls: count,
    traceIds: proofs,
    /** `YYYY-MM-DD`, UTC: over all runs whose evidence was merged. Absent when the run's time is not known. */
    firstSeen: dist/* optional */.lqM(dist/* string */.YjP()),
    lastSeen: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The earlier run that saw it last, where this one did not. */
    run: dist/* optional */.lqM(dist/* string */.YjP())
});
const Policy = dist/* object */.Ikc({
    Version: dist/* literal */.euz('2012-10-17'),
    Description: dist/* optional */.lqM(dist/* string */.YjP()),
    Statement: dist/* array */.YOg(dist/* object */.Ikc({
        /** Denies are the role's own. */
        Effect: dist/* picklist */.KIO(['Allow', 'Deny']),
        Action: dist/* array */.YOg(dist/* string */.YjP()),
        Resource: dist/* array */.YOg(dist/* string */.YjP()),
        Condition: dist/* optional */.lqM(Condition)
    }))
});
const Check = dist/* object */.Ikc({
    /** `unchecked` where AWS was not asked, refused, or gave no answer. */
    state: dist/* picklist */.KIO(['passed', 'failed', 'unchecked']),
    /** Sorted sentences: why it failed or is unchecked; of what passed, what is to be known besides. */
    details: dist/* array */.YOg(dist/* string */.YjP())
});
const Validation = dist/* object */.Ikc({
    /** Whether IAM's policy simulator allows every need. */
    sufficient: Check,
    /** Whether IAM Access Analyzer finds no error in it. */
    valid: Check,
    /** Whether it allows nothing that the role's identity policies do not allow today: only where roles were compared. A failure proves no fault. */
    noWider: dist/* optional */.lqM(Check)
});
const WorkloadReport = dist/* object */.Ikc({
    arn: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(['lambda', 'ecs', 'ec2', 'states', 'agentcore', 'segment']),
    name: dist/* string */.YjP(),
    /** Absent where the configuration was not read. */
    role: dist/* optional */.lqM(dist/* string */.YjP()),
    traces: count,
    /** Absent from reports that were made before it was told. */
    coverage: dist/* optional */.lqM(Coverage),
    /** Absent for a workload without traces: nothing is suggested without evidence. */
    policyFile: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The files in which the policy stands part by part, the first of them `policyFile`: only where it is above the size of a managed policy. */
    policyParts: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    policy: dist/* optional */.lqM(Policy),
    /** Where the policy says something else than the role: only where the role was compared. */
    departures: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        /** `elsewhere`: not granted by the role. `condition`, `deny`: not kept. `resource`: no pattern says what the role grants of it. */
        kind: dist/* picklist */.KIO(['elsewhere', 'condition', 'deny', 'resource']),
        action: dist/* string */.YjP(),
        resource: dist/* string */.YjP(),
        why: dist/* string */.YjP(),
        policy: dist/* optional */.lqM(dist/* string */.YjP()),
        statement: dist/* optional */.lqM(count)
    }))),
    /** Why no policy is given though there is evidence: what the prover found wrong with the one that was written. */
    unproven: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    needs: dist/* array */.YOg(NeedReport),
    /** Set where it got credentials of another role: which of the two makes the calls after that is in no trace. */
    assumed: dist/* optional */.lqM(dist/* object */.Ikc({
        /** ARNs of the other roles; empty where no trace shows them. */
        roles: dist/* array */.YOg(dist/* string */.YjP()),
        /** The operations that gave the credentials. */
        operations: dist/* array */.YOg(dist/* string */.YjP()),
        /** How many calls are theirs, which the evidence names among those that are not ours. */
        calls: count,
        /** What such calls need and its own role does not grant, so that the policy leaves it out: only where the role was compared. */
        leftOut: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), resource: dist/* string */.YjP(), calls: count, traceIds: proofs })))
    })),
    /** How many of the needs only earlier runs saw: where evidence of several runs was merged. */
    fromEarlierRuns: dist/* optional */.lqM(count),
    implied: dist/* array */.YOg(dist/* object */.Ikc({
        action: dist/* string */.YjP(),
        resource: dist/* string */.YjP(),
        condition: dist/* optional */.lqM(Condition),
        /** What implies it: a setting of the configuration, or a grant that a service plausibly uses on behalf of a call. */
        from: dist/* string */.YjP(),
        /** Who says so: `configuration`, `forwarded-access`. Absent from reports that were made before it was told. */
        witness: dist/* optional */.lqM(dist/* string */.YjP()),
        /** The field of the configuration that shows it, as AWS's API names it. */
        setting: dist/* optional */.lqM(dist/* string */.YjP())
    })),
    /** What AWS lists for operations that were seen beside what every such call needs: the policy leaves it out. */
    leftOut: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), when: dist/* string */.YjP() }))),
    denied: dist/* array */.YOg(dist/* object */.Ikc({
        action: dist/* string */.YjP(),
        resource: dist/* optional */.lqM(dist/* string */.YjP()),
        calls: count,
        message: dist/* optional */.lqM(dist/* string */.YjP())
    })),
    failed: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, error: dist/* optional */.lqM(dist/* string */.YjP()) })),
    /** Calls that never got an answer, so that they prove nothing. */
    unsent: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, error: dist/* optional */.lqM(dist/* string */.YjP()) })),
    unresolved: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, why: dist/* string */.YjP(), remedy: dist/* string */.YjP() })),
    /** Where AWS's own words on a denied call contradict what this program would have derived: defects of its map. */
    disagreements: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, derived: dist/* array */.YOg(dist/* string */.YjP()), refused: dist/* string */.YjP() })),
    /** The parts of its configuration that could not be read, and why. */
    unread: dist/* array */.YOg(dist/* object */.Ikc({ what: dist/* string */.YjP(), why: dist/* string */.YjP() })),
    /** AWS's own word on the policy: only where it was asked for. */
    validation: dist/* optional */.lqM(Validation)
});

;// CONCATENATED MODULE: ./lib/src/report/report.js
/**
 * The report: one plain JSON object of which everything that is shown, written or gated is a pure function. Version 1; its schema is
 * published as docs/report.schema.json.
 */






/** Of a file that writes once what stands in it several times: see kit/shared-json.ts. Without references it is a report of version 1. */
const SHARED_VERSION = 2;
const Report = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    /** SHA-256 of the report without this line: see digest.ts. Tells a report that was edited by hand. */
    digest: dist/* string */.YjP(),
    tool: dist/* object */.Ikc({ version: dist/* string */.YjP(), reference: dist/* string */.YjP() }),
    /** `report` where nothing could fail: no limit was set, or no role compared. */
    verdict: dist/* picklist */.KIO(['pass', 'report', 'excess', 'insufficient-evidence']),
    /** Why the verdict is what it is, in sentences. */
    reasons: dist/* array */.YOg(dist/* string */.YjP()),
    /** Set where evidence is insufficient because nothing could be judged, and `gate.onInsufficient` lets that pass: neither passed nor failed. */
    neutral: dist/* optional */.lqM(dist/* literal */.euz(true)),
    /** The commit that was scanned, and the pull request that it was scanned for: only of runs on GitHub. */
    madeBy: dist/* optional */.lqM(dist/* object */.Ikc({
        repository: dist/* string */.YjP(),
        event: dist/* string */.YjP(),
        commit: dist/* string */.YjP(),
        pullRequest: dist/* optional */.lqM(count),
        /** Id of the workflow's run. */
        run: dist/* optional */.lqM(dist/* string */.YjP())
    })),
    /** Whether roles were read and compared. */
    compared: dist/* boolean */.zMY(),
    evidence: Evidence,
    workloads: dist/* array */.YOg(WorkloadReport),
    roles: dist/* array */.YOg(RoleReport),
    /** Where the repository's templates grant the excess: only where templates were looked for. */
    templates: dist/* optional */.lqM(TemplateFindings),
    /** Kinds of policies that bear on what a role may do and that are never read. */
    notRead: dist/* array */.YOg(dist/* picklist */.KIO([
        'service control policies',
        'resource control policies',
        'session policies',
        'resource-based policies'
    ])),
    /** Workloads that the configuration file ignores, or whose roles options leave out: nothing else is said of them. */
    ignored: dist/* array */.YOg(dist/* object */.Ikc({
        /** ARN. */
        workload: dist/* string */.YjP(),
        /** The pattern that ignores it, or the option that leaves it out. */
        match: dist/* string */.YjP(),
        /** Why, where an option chooses roles or accounts, as a sentence without full stop. */
        why: dist/* optional */.lqM(dist/* string */.YjP()),
        /** ARN of its role, where that is left out because all of its workloads are ignored. */
        role: dist/* optional */.lqM(dist/* string */.YjP())
    })),
    gate: dist/* object */.Ikc({
        /** `never` where findings are only warned of. */
        failOn: dist/* picklist */.KIO(['any', 'new', 'never']),
        /** Absent from reports that were made before it was told. */
        failOnSetBy: dist/* optional */.lqM(dist/* picklist */.KIO(['option', 'file', 'default'])),
        /** Set where a team lets pass what could not be judged. */
        onInsufficient: dist/* optional */.lqM(dist/* literal */.euz('neutral')),
        /** Whether values count only what the baseline does not have. */
        newOnly: dist/* optional */.lqM(dist/* boolean */.zMY()),
        /** One for each limit that applies. */
        thresholds: dist/* array */.YOg(dist/* object */.Ikc({
            name: dist/* string */.YjP(),
            scope: dist/* picklist */.KIO(['role', 'total']),
            /** The pattern of the configuration file that sets it for some roles only. */
            match: dist/* optional */.lqM(dist/* string */.YjP()),
            /** Whether that is a pattern of names of roles, or of workloads. */
            ofNames: dist/* optional */.lqM(dist/* picklist */.KIO(['roles', 'workloads'])),
            limit: count,
            /** Absent from reports that were made before it was told. */
            setBy: dist/* optional */.lqM(dist/* picklist */.KIO(['option', 'file'])),
            /** The highest of any role that it holds for, or the sum over all judged roles. */
            value: count,
            exceeded: dist/* boolean */.zMY(),
            /** ARNs of those above the limit; of a sum that is above it, all that add to it. */
            roles: dist/* array */.YOg(dist/* string */.YjP())
        })),
        waived: dist/* array */.YOg(dist/* object */.Ikc({
            role: dist/* string */.YjP(),
            action: dist/* string */.YjP(),
            resource: dist/* optional */.lqM(dist/* string */.YjP()),
            reason: dist/* string */.YjP(),
            owner: dist/* string */.YjP(),
            expires: dist/* string */.YjP(),
            /** An expired waiver that fails covers nothing; nor does one of what was `needed` this time, or may have been. */
            state: dist/* picklist */.KIO(['used', 'needed', 'expired', 'unmatched']),
            /** How many unused actions, and resources of wide ones, it is about. */
            findings: count,
            /** Of one that is expired or unmatched: the first day on which it was, as far as is known. */
            since: dist/* optional */.lqM(dist/* string */.YjP()),
            /** Of such a one: the first day on which a run of the base branch fails for it. */
            failsFrom: dist/* optional */.lqM(dist/* string */.YjP()),
            /** Of such a one: whether this run does. An expired one that does not covers on. */
            fails: dist/* optional */.lqM(dist/* boolean */.zMY())
        })),
        /** The file that sets limits, waivers and ignored workloads, besides the options. */
        configuration: dist/* optional */.lqM(dist/* object */.Ikc({
            file: dist/* string */.YjP(),
            /** Which of it: of the checkout, or of a branch. */
            place: dist/* string */.YjP(),
            /** Other files of the usual names. */
            notRead: dist/* array */.YOg(dist/* string */.YjP())
        })),
        /** Why nobody knows by whose limits to judge, as a sentence: then nothing passes. */
        unknown: dist/* optional */.lqM(dist/* string */.YjP()),
        /** What a pull request, or the workflow since the baseline, makes looser, in sentences without full stop. */
        loosened: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        baseline: dist/* optional */.lqM(dist/* object */.Ikc({
            /** The file or the artifact; `none` where there was none. */
            from: dist/* string */.YjP(),
            /** ISO 8601. */
            created: dist/* optional */.lqM(dist/* string */.YjP()),
            commit: dist/* optional */.lqM(dist/* string */.YjP()),
            usable: dist/* boolean */.zMY(),
            /** Why there is none to compare with; of one that is compared with, what is doubtful about it. */
            why: dist/* optional */.lqM(dist/* string */.YjP()),
            /** Of one that is not usable: `none` where nothing was reported yet, `judged-nothing` where no report judged a role, `refused` where what there is cannot be compared with. */
            state: dist/* optional */.lqM(dist/* picklist */.KIO(['none', 'judged-nothing', 'refused']))
        }))
    })
});


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

/***/ 28087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SavedBaseline),
/* harmony export */   M: () => (/* binding */ parseReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _kit_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16945);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73650);
/* harmony import */ var _kit_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10436);
/* harmony import */ var _kit_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55896);
/* harmony import */ var _kit_shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28499);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94254);








/**
 * The report in the text of a report.json.
 * @returns with it, whether it was edited after its scan
 * @throws Error that says what it is instead: `not JSON (…)`
 */
function parseReport(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw new Error(`not JSON (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
    const whole = isShared(json) ? withoutShared(json) : json;
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .Report */ .p, whole);
    if (parsed.success) {
        const report = isShared(json) && isObject(whole) ? (0,_kit_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedAs */ .on)(whole, parsed.output) : parsed.output;
        return { report, edited: !isObject(whole) || (0,_kit_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(whole) !== report.digest };
    }
    throw new Error(`no report of version 1 or ${_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARED_VERSION */ .r}: ${(0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .misfit */ .h)(parsed.issues)}`);
}
/** @throws Error where a reference leads nowhere */
function withoutShared(json) {
    try {
        return { ...(0,_kit_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutReferences */ .Xl)(json), version: 1 };
    }
    catch (error) {
        throw new Error(`no report of version ${_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARED_VERSION */ .r}: ${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
}
function isObject(json) {
    return typeof json === 'object' && json !== null;
}
function isShared(json) {
    return (isObject(json) &&
        'version' in json &&
        json.version === _report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARED_VERSION */ .r &&
        'shared' in json &&
        Array.isArray(json.shared));
}
/** A baseline in a file. */
class SavedBaseline {
    #file;
    constructor(file) {
        this.#file = file;
    }
    async find() {
        const from = this.#file;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(from)
            .then(_kit_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .D)
            .catch((error) => new Error((0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
        if (text instanceof Error)
            return { from, state: 'refused', why: `it cannot be read (${text.message})` };
        try {
            const { report, edited } = parseReport(text);
            return edited
                ? { from, state: 'refused', why: 'its digest does not fit: it was edited after its scan' }
                : { from, report };
        }
        catch (error) {
            return { from, state: 'refused', why: `it is ${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` };
        }
    }
}


/***/ })

};
