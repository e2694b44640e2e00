export const id = 1107;
export const ids = [1107];
export const modules = {

/***/ 40885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ActionIndex)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/** Things that are about actions, by the action patterns that hold them. */

/** Asked with the patterns of a role: only what is of the pattern's service is compared with it. */
class ActionIndex {
    #all;
    #nameOf;
    #byName = new Map();
    #byService = new Map();
    constructor(all, nameOf) {
        this.#all = [...all];
        this.#nameOf = nameOf;
        for (const one of this.#all) {
            const name = nameOf(one).toLowerCase();
            put(this.#byName, name, one);
            put(this.#byService, serviceIn(name), one);
        }
    }
    /** Those whose action a pattern like `s3:Get*` holds, in the order that was given. */
    matching(pattern) {
        if (!(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern))
            return this.#byName.get(pattern.toLowerCase()) ?? [];
        const service = serviceIn(pattern.toLowerCase());
        // no wildcard may stand in the name of a service, but for `*` alone
        const near = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(service) ? this.#all : (this.#byService.get(service) ?? []);
        return near.filter((one) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAction */ .ch)(pattern, this.#nameOf(one)));
    }
}
function serviceIn(action) {
    const colon = action.indexOf(':');
    return colon < 0 ? action : action.slice(0, colon);
}
function put(into, key, one) {
    const known = into.get(key);
    if (known === undefined)
        into.set(key, [one]);
    else
        known.push(one);
}


/***/ }),

/***/ 72732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/** Files that are whole or not there: written beside their place, and moved to it when all of them stand. */




/** Files are moved in milliseconds: who holds a folder longer (ms) was killed. */
const HELD_AT_MOST = 10_000;
const ASKED_AGAIN_AFTER = 50;
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
        await Promise.all(beside.map((one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(one.beside, one.text)));
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

/***/ 46615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CALLS: () => (/* binding */ CALLS),
/* harmony export */   NO_CALLS: () => (/* binding */ NO_CALLS),
/* harmony export */   UNREACHED: () => (/* binding */ UNREACHED),
/* harmony export */   countsOf: () => (/* binding */ countsOf),
/* harmony export */   evidenceOf: () => (/* binding */ evidenceOf),
/* harmony export */   hasEvidence: () => (/* binding */ hasEvidence),
/* harmony export */   isBlind: () => (/* binding */ isBlind),
/* harmony export */   windowIn: () => (/* binding */ windowIn)
/* harmony export */ });
const MALFORMED = 'documents that could not be read: their calls are not known';
const CUT = 'answers that are not whole: what else there was is not known';
/** The account of what was read, with what each gap in it means. */
function evidenceOf({ sources, repeated, stopped, malformed, others, unattributed }) {
    const traces = { ...countsOf(sources, repeated), malformed: malformed.documents };
    const [only, second] = sources;
    const region = commonOf(sources.map(({ evidence }) => evidence.about.region));
    const filter = commonOf(sources.map(({ evidence }) => evidence.filter));
    const window = windowIn(sources);
    return {
        ...(only !== undefined && second === undefined && { source: only.kind }),
        ...(region !== undefined && { region }),
        ...(filter !== undefined && { filter }),
        ...(window !== undefined && { window }),
        ...(stopped !== undefined && { stopped }),
        sources: sources.map(({ kind, evidence }) => ({
            kind,
            ...evidence.about,
            traces: evidence.traces.read,
            ...(evidence.stopped !== undefined && { stopped: evidence.stopped })
        })),
        traces,
        ...(traces.read === 0 && stopped === undefined && { empty: whyNone(sources) }),
        incomplete: incompleteIn(sources, malformed),
        notOurs: others,
        unattributed
    };
}
/** The numbers of all sources together. */
function countsOf(sources, repeated) {
    const sum = { listed: -repeated, read: -repeated, partial: 0, truncated: 0, unprocessed: 0, missing: 0 };
    for (const { evidence } of sources) {
        const { listed, read, partial, truncated, unprocessed, missing } = evidence.traces;
        sum.listed += listed;
        sum.read += read;
        sum.partial += partial;
        sum.truncated += truncated;
        sum.unprocessed += unprocessed;
        sum.missing += missing;
    }
    return sum;
}
/** What all sources say alike; undefined where they differ. */
function commonOf(values) {
    const [first] = values;
    return values.every((value) => value === first) ? first : undefined;
}
/** The time of all sources together. */
function windowIn(sources) {
    return spanOf(sources.flatMap(({ evidence }) => evidence.window ?? []));
}
/** From the first start to the last end. ISO 8601 in UTC sorts by time. */
function spanOf(windows) {
    const start = windows.map((window) => window.start).toSorted()[0];
    const end = windows
        .map((window) => window.end)
        .toSorted()
        .at(-1);
    return start === undefined || end === undefined ? undefined : { start, end };
}
function whyNone(sources) {
    return sources
        .map(({ words, evidence: { about, filter } }) => words.none({ region: about.region, filter }))
        .join(' ');
}
/** By kind and, of one kind, in the order of the sources, each of which says itself what is missing. */
function incompleteIn(sources, malformed) {
    const cut = sources.reduce((sum, { evidence }) => sum + (evidence.cut ?? 0), 0);
    return [
        { kind: 'cut', traces: cut, traceIds: [], meaning: CUT },
        { kind: 'malformed', traces: malformed.documents, traceIds: malformed.traceIds, meaning: MALFORMED },
        ...['missing', 'partial', 'truncated', 'unprocessed'].flatMap((kind) => sources.map(({ words, evidence: { traces, named } }) => ({
            kind,
            traces: traces[kind],
            traceIds: [...named[kind]],
            meaning: words.incomplete[kind]
        })))
    ].filter(({ traces }) => traces > 0);
}
/** Whether anything is known of what a workload needs: from this run, or from earlier ones. */
function hasEvidence({ traces, fromEarlierRuns = 0 }) {
    return traces + fromEarlierRuns > 0;
}
/** How the calls of a workload are called in what of it is not read. */
const CALLS = 'calls';
/** Why nothing is known of them, where traces show none. */
const NO_CALLS = 'it left traces and not one AWS call. If it makes some, trace its AWS clients: with ADOT’s layer or auto-instrumentation, or with an X-Ray SDK (docs/tracing.md)';
/** Why nothing is known of the calls of a workload that the traces of the run do not reach. */
const UNREACHED = 'only the traces of one run count, and all of its are of others: what it needs is not known';
/** Whether a workload left traces that show not one AWS call: they say nothing of what it needs. */
function isBlind({ unread, fromEarlierRuns = 0 }) {
    return fromEarlierRuns === 0 && unread.some(({ what }) => what === CALLS);
}


/***/ }),

/***/ 68584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   D$: () => (/* binding */ ATTACHED_LIMIT),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   ol: () => (/* binding */ INLINE_LIMIT),
/* harmony export */   qR: () => (/* binding */ policyFiles),
/* harmony export */   uD: () => (/* binding */ MANAGED_LIMIT)
/* harmony export */ });
/** Characters of a managed policy. */
const MANAGED_LIMIT = 6144;
/** Characters of all inline policies of a role together. */
const INLINE_LIMIT = 10_240;
/** Managed policies that a role may have, unless the account's quota was raised. It goes up to 20. */
const ATTACHED_LIMIT = 10;
/** The characters of a policy that IAM counts: without white space, and without the Description, which IAM does not take. */
function sizeOf({ Version, Statement }) {
    return lengthOf({ Version, Statement });
}
/**
 * The policies that together say the same, each within the limit and with the Description of the whole: every statement goes to the
 * first policy that has room for it. A statement that is too long is cut: its resources, or its actions where those are longer.
 * @param limit in characters, as sizeOf counts them
 * @returns at least one policy. One action on one resource cannot be cut: where that is too long, it stands alone above the limit
 */
function split(policy, limit = MANAGED_LIMIT) {
    if (policy.Statement.length === 0 || sizeOf(policy) <= limit)
        return [policy];
    const room = limit - sizeOf({ ...policy, Statement: [] });
    const parts = [];
    for (const statement of policy.Statement.flatMap((whole) => cut(whole, room))) {
        const length = lengthOf(statement);
        const withRoom = parts.find((part) => part.room > length);
        if (withRoom === undefined)
            parts.push({ statements: [statement], room: room - length });
        else {
            withRoom.statements.push(statement);
            // a comma stands between two statements
            withRoom.room -= length + 1;
        }
    }
    return parts.map(({ statements }) => ({ ...policy, Statement: statements }));
}
/** The files of a workload's policy in their order, each with what stands in it. None for a workload without a policy. */
function policyFiles({ policy, policyFile, policyParts }) {
    if (policy === undefined || policyFile === undefined)
        return [];
    if (policyParts === undefined)
        return [[policyFile, policy]];
    const parts = split(policy);
    return policyParts.flatMap((file, i) => (parts[i] === undefined ? [] : [[file, parts[i]]]));
}
/**
 * Statements that together say the same, each of at most so many characters. The longer of the two lists is cut; the other one
 * before it where it would take up most of every piece.
 */
function cut(statement, room) {
    const { Action, Resource } = statement;
    const isPair = Action.length === 1 && Resource.length === 1;
    if (isPair || lengthOf(statement) <= room)
        return [statement];
    const isByResources = Action.length === 1 || (Resource.length > 1 && lengthOf(Resource) >= lengthOf(Action));
    const [longer, shorter] = isByResources ? [Resource, Action] : [Action, Resource];
    const piece = (list, other) => isByResources
        ? { ...statement, Action: other, Resource: list }
        : { ...statement, Action: list, Resource: other };
    const left = room - lengthOf(piece([], shorter));
    const pieces = left < room / 2 && shorter.length > 1
        ? halved(shorter).map((half) => piece(longer, half))
        : filled(longer, left).map((list) => piece(list, shorter));
    return pieces.flatMap((one) => cut(one, room));
}
function lengthOf(value) {
    return JSON.stringify(value).length;
}
function halved(list) {
    const middle = Math.ceil(list.length / 2);
    return [list.slice(0, middle), list.slice(middle)];
}
/** Lists of as many texts as have room, with a comma between two; one at least. */
function filled(texts, room) {
    const lists = [];
    let left = 0;
    for (const text of texts) {
        const { length } = JSON.stringify(text);
        const list = lists.at(-1);
        if (list === undefined || left < length + 1) {
            lists.push([text]);
            left = room - length;
        }
        else {
            list.push(text);
            left -= length + 1;
        }
    }
    return lists;
}


/***/ }),

/***/ 93709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jsonPieces),
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/** JSON as the files of a scan have it. */
/** Indented by two spaces, with a line's end. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** What people open is indented; of what is longer (characters), indentation would be the larger part. */
const INDENTED_AT_MOST = 1_000_000;
/**
 * A list or an object that may be large: indented where it is short, else each element of its lists on a line of its own.
 * @returns pieces that together are the text, which may be longer than a string can be
 */
function jsonPieces(value) {
    const pieces = [...(Array.isArray(value) ? listPieces(value) : objectPieces(value)), '\n'];
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    return length > INDENTED_AT_MOST ? pieces : [json(value)];
}
function objectPieces(value) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const pieces = entries.flatMap(([key, inner], i) => [
        `${i === 0 ? '' : ',\n'}${JSON.stringify(key)}:`,
        ...(Array.isArray(inner) ? listPieces(inner) : [JSON.stringify(inner)])
    ]);
    return ['{', ...pieces, '}'];
}
function listPieces(list) {
    if (list.length === 0)
        return ['[]'];
    const pieces = list.map((item, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(item) ?? 'null'}`);
    return ['[', ...pieces, '\n]'];
}


/***/ }),

/***/ 98018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/view/evidence.js
var view_evidence = __webpack_require__(20049);
// EXTERNAL MODULE: ./lib/src/view/ruling.js
var ruling = __webpack_require__(857);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/removal.js
/** What a role could lose, as a diff per policy: red lines go, plain lines stay with what uses them, green lines take their place. */




const LINES = 50;
const NAMES = 10;
const WIDTH_OF_ACTION = 36;
/**
 * @param open whether it is unfolded from the beginning
 * @returns nothing where the role has no such findings
 */
function removalOf(role, part, open) {
    const belongs = ({ isNew }) => part === 'all' || isNew === (part === 'new');
    const lines = [];
    for (const [policy, grants] of byPolicy(role, belongs)) {
        const own = grants.flatMap(grantLines);
        lines.push(`  ${policyName(policy)}`, ...limited(own, 'line'));
    }
    if (part !== 'new')
        lines.push(...blockedLines(role.report));
    lines.push(...limited(role.wide.filter(belongs).flatMap(wideLines), 'line'));
    if (lines.length === 0)
        return '';
    const all = [`  role ${role.name}`, ...lines];
    return `<details${open ? ' open' : ''}>\n<summary>${titleOf(role, part)}</summary>\n\n${(0,reporters_escape/* fenced */.OF)('diff', all.map(reporters_escape/* oneLine */.TN))}\n\n</details>`;
}
function titleOf({ name: roleName, newFindings = 0, report, sureness }, part) {
    const { unused, wide, sinceBaseline } = report;
    const name = `<b><code>${(0,reporters_escape/* html */.qy)(roleName)}</code></b>`;
    const worth = sureness === '' ? '' : ` · ${(0,reporters_escape/* html */.qy)(sureness)}`;
    if (part === 'new')
        return `${name} · ${(0,plural/* plural */.L)(newFindings, 'new finding')}${worth}`;
    const [actions, resources] = part === 'legacy' && sinceBaseline !== undefined
        ? [sinceBaseline.legacy.unused, sinceBaseline.legacy.wide]
        : [unused.total, wide.length];
    return `${name} · ${part === 'legacy' ? 'legacy: ' : ''}${(0,plural/* plural */.L)(actions, 'unused action')}, ${(0,plural/* plural */.L)(resources, 'wide resource')}${worth}`;
}
function wideLines({ action, width, conditional, granted, needed }) {
    return [
        `  ${action}, granted on ${words/* WIDTH */.lR[width]}${conditional ? ', narrowed by a condition' : ''}`,
        ...limited(granted.map((resource) => `-   on ${resource}`), 'resource', NAMES),
        ...limited(needed.map((resource) => `+   on ${resource}`), 'resource', NAMES)
    ];
}
function blockedLines({ blocked }) {
    if (blocked.total === 0)
        return [];
    const names = (blocked.actions ?? []).map((action) => `  ${action}`);
    return [
        `  blocked by the permissions boundary: ${(0,plural/* plural */.L)(blocked.total, 'action')}`,
        ...limited(names, 'action', NAMES)
    ];
}
/** The grants of each policy that something goes from; a policy of which nothing goes is not spoken of. */
function byPolicy(role, goes) {
    const policies = new Map();
    for (const grant of role.grants) {
        if (grant.unused > 0 && !goes(grant))
            continue;
        policies.set(grant.policy, [...(policies.get(grant.policy) ?? []), grant]);
    }
    return new Map([...policies].filter(([, grants]) => grants.some(({ unused }) => unused > 0)));
}
function policyName(policy) {
    const name = policy.slice(policy.lastIndexOf('/') + 1);
    if (!policy.startsWith('arn:'))
        return `inline policy "${name}"`;
    return policy.split(':')[4] === 'aws' ? `AWS managed policy ${name}` : `managed policy ${name}`;
}
function grantLines(grant) {
    const { action, conditional, used, unused, isWaived, uses } = grant;
    if (unused === 0)
        return uses.map(([name, calls]) => line(' ', name, useText(calls)));
    const notes = [
        levels(grant),
        ...(conditional ? ['narrowed by a condition'] : []),
        ...(isWaived ? ['partly or wholly waived'] : [])
    ].filter((note) => note !== '');
    return [
        line('-', action, notes.join(' · ')),
        ...(used > 0 ? uses.map(([name, calls]) => line('+', name, useText(calls))) : [])
    ];
}
function line(sign, action, text) {
    return `${sign} ${action.padEnd(WIDTH_OF_ACTION)} ${text}`.trimEnd();
}
function useText(calls) {
    return calls === 0 ? 'by configuration' : (0,plural/* plural */.L)(calls, 'call');
}
/** The access level of an action; of a pattern, how many unused ones of each. */
function levels({ unused, unusedActions = [] }) {
    const [first] = unusedActions;
    if (first === undefined)
        return `${unused} unused`;
    if (unusedActions.length === 1 && unused === 1)
        return (0,words/* levelName */.C1)(first.level);
    const counts = reference.ACCESS_LEVELS.map((level) => ({
        level,
        count: unusedActions.filter((one) => one.level === level).length
    })).filter(({ count }) => count > 0);
    return `${unused} unused: ${counts.map(({ level, count }) => `${count} ${level}`).join(', ')}`;
}
function limited(lines, noun, most = LINES) {
    const rest = lines.length - most;
    return rest > 0 ? [...lines.slice(0, most), `  and ${(0,plural/* plural */.L)(rest, noun)} more`] : [...lines];
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/sections.js
/** Sections of a page within a number of bytes: whole ones are given up, none is cut. */
const LAST_RANK = 5;
/**
 * The sections as one text.
 * @param budget bytes of UTF-8 that it may have; it has more only where what stands instead of all sections has more
 */
function fitted(given, budget) {
    const sections = given.filter(({ text }) => text !== '').map((section) => ({ ...section }));
    let bytes = sections.reduce((sum, section) => sum + bytesOf(section.text), -1);
    for (let rank = LAST_RANK; rank >= 0; rank--) {
        for (const section of sections.toReversed()) {
            if (bytes <= budget)
                return join(sections);
            if (section.rank !== rank)
                continue;
            bytes += bytesOf(section.instead) - bytesOf(section.text);
            section.text = section.instead;
        }
    }
    return join(sections);
}
/** With the blank line that follows it; the last one has only a line's end. */
function bytesOf(text) {
    return Buffer.byteLength(text) + 2;
}
function join(sections) {
    // the same line stands once where several sections gave way
    const texts = sections
        .map((section) => section.text)
        .filter((text, i, all) => text !== '' && text !== all[i - 1]);
    return `${texts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/view/bounded.js
var bounded = __webpack_require__(94783);
// EXTERNAL MODULE: ./lib/src/reporters/policies/role-policies.js + 1 modules
var role_policies = __webpack_require__(9802);
// EXTERNAL MODULE: ./lib/src/judgement/gaps.js
var gaps = __webpack_require__(91077);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/table.js
/** The table of a comment: what each role and its workloads hold too much, worst first. */




const ROWS = 50;
/** Workloads of one role that are named in its row. */
const NAMED = 3;
/** @returns the table, and how many rows it leaves out */
function excessTable({ report, roles, workloads }) {
    const judged = roles.filter((role) => role.report.judged);
    const known = new Set(roles.flatMap((role) => role.report.workloads));
    const hasLimits = report.gate.thresholds.length > 0;
    const rows = [
        ...judged.map((role) => judgedRow(role, hasLimits)),
        ...roles.filter((role) => !role.report.judged).map(unjudgedRow),
        ...judged.flatMap((role) => role.workloads.filter(({ hasEvidence }) => !hasEvidence)).map(silentRow),
        ...workloads.filter((workload) => !known.has(workload.report.arn)).map(aloneRow)
    ];
    const table = markdownTable([['', 'Workload', 'Role', 'Excess', 'Used / granted', 'Seen', 'Most dangerous'], ...rows.slice(0, ROWS)], { align: ['c', 'l', 'l', 'r', 'r', 'r', 'l'] });
    return { table, left: Math.max(0, rows.length - ROWS) };
}
function judgedRow(role, hasLimits) {
    const { report, removals: [worst] } = role;
    const isClean = report.unused.total + report.wide.length === 0;
    // without a limit nothing is within it
    const isOpen = report.coverage?.tooLittle !== undefined;
    const mark = isOpen ? '?' : role.exceeds ? '❌' : isClean || hasLimits ? '✅' : '⚠️';
    return [
        mark,
        names(role.workloads.filter(({ hasEvidence }) => hasEvidence)),
        (0,reporters_escape/* codeInCell */.FX)(role.name),
        isOpen ? '?' : excessCell(role),
        `${isOpen ? '?' : report.used + report.implied} / ${report.granted}`,
        role.seen,
        worst === undefined ? (isOpen ? 'undecided' : '–') : `${(0,reporters_escape/* codeInCell */.FX)(worst.action)} ${worst.danger.why}`
    ];
}
/** Unused actions; and, where there are any, wide resources, what is new and what is waived. */
function excessCell({ report: { unused, wide, waived }, newFindings }) {
    const parts = [
        `**${unused.total}**`,
        ...(wide.length > 0 ? [`${wide.length} wide`] : []),
        ...(newFindings === undefined ? [] : [`${newFindings} new`]),
        ...(waived.length > 0 ? [`${waived.length} waived`] : [])
    ];
    return parts.join(' · ');
}
function unjudgedRow({ report, name, workloads, seen }) {
    return [
        '–',
        names(workloads),
        (0,reporters_escape/* codeInCell */.FX)(name),
        '?',
        `? / ${report.granted}`,
        seen,
        report.unread.some(({ what }) => what !== gaps/* BOUNDARY */.vW) ? 'not read' : 'no trace in the window'
    ];
}
function silentRow({ name, roleName = 'unknown', seen }) {
    return ['–', (0,reporters_escape/* codeInCell */.FX)(name), (0,reporters_escape/* codeInCell */.FX)(roleName), '?', '?', seen, 'no trace in the window'];
}
/** A workload whose role is not known or was not compared. */
function aloneRow(workload) {
    const { report, name, roleName = 'unknown', hasEvidence, seen } = workload;
    if (!hasEvidence)
        return silentRow(workload);
    const actions = new Set(report.needs.map((need) => need.action)).size;
    return ['–', (0,reporters_escape/* codeInCell */.FX)(name), (0,reporters_escape/* codeInCell */.FX)(roleName), '?', `${actions} / ?`, seen, 'not compared'];
}
function names(workloads) {
    if (workloads.length === 0)
        return '–';
    const shown = workloads.slice(0, NAMED).map(({ name }) => (0,reporters_escape/* codeInCell */.FX)(name));
    const rest = workloads.length - NAMED;
    return shown.join(', ') + (rest > 0 ? ` and ${(0,plural/* plural */.L)(rest, 'workload')} more` : '');
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/suggested.js
/** The policies to paste: one for each judged role, and those of workloads that stand in no role's or share one. */








const suggested_NAMES = 5;
/** Longer than any ARN. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_LINE = 2500;
const INSTEAD = 'More suggested policies are in the artifact.';
/** What stands for an account's id where it is masked. */
const MASKED = /:ACCOUNT(?:-\d+)?:/;
/** Of a policy that is longer than a page allows, only the others are shown: cut, it would be another policy. */
function suggestedPolicies(view) {
    const alone = new Set(view.rolePolicies.filter(({ workloads }) => workloads.length === 0).map(({ arn }) => arn));
    const texts = [
        ...view.rolePolicies.map((role) => roleText(role, view)),
        ...view.policies
            .filter(({ role }) => role === undefined || !alone.has(role))
            .map(({ workload, file, policy, leftOut }) => folded([workload, file], [policy], leftOutList(leftOut)))
    ];
    const sections = texts.map((text, i) => ({
        text: text === undefined ? INSTEAD : `${i === 0 ? '#### Suggested policies\n\n' : ''}${text}`,
        instead: INSTEAD,
        rank: 5
    }));
    return view.policies.length === 0 ? sections : [...sections, fileTable(view)];
}
/** Whose policy stands in each file that is named by a hash. */
function fileTable({ policies }) {
    const rows = policies
        .slice(0, ROWS)
        .map(({ file, workload, role }) => [
        (0,reporters_escape/* code */.aY)(file),
        (0,reporters_escape/* codeInCell */.FX)(workload),
        role === undefined ? '' : (0,reporters_escape/* codeInCell */.FX)((0,bounded/* boundedText */.LD)((0,role_name/* roleName */.S)(role), bounded/* NAME */.o_))
    ]);
    const rest = policies.length - ROWS;
    const table = markdownTable([['File', 'Workload', 'Role'], ...rows]);
    const more = rest > 0 ? `\n\nand ${(0,plural/* plural */.L)(rest, 'file')} more` : '';
    return {
        text: `<details>\n<summary>Whose policy each file is</summary>\n\n${table}${more}\n\n</details>`,
        instead: '',
        rank: 5
    };
}
function roleText(role, { workloads }) {
    const place = [role_policies/* POLICIES */.P, role.folder].filter((part) => part !== '').join('/');
    const leftOut = workloads.filter(({ report }) => report.role === role.arn).flatMap((one) => one.leftOut);
    const distinct = [...new Map(leftOut.map((one) => [one.when, one])).values()];
    const notes = [
        ...role.cautions.map(reporters_escape/* prose */.CS),
        ...(role.isEditable
            ? [
                `${(0,reporters_escape/* code */.aY)(`${place}/${role.applyFile}`)} puts it in the place of the role’s policies, and ${(0,reporters_escape/* code */.aY)(`${place}/${role.restoreFile}`)} gives those back.`
            ]
            : [])
    ];
    const files = role.parts.map(({ file }) => `${place}/${file}`);
    return folded([role.name, ...files], role.parts.map(({ policy }) => policy), `\n\n${notes.map((note) => `- ${note}`).join('\n')}${leftOutList(distinct)}`);
}
/** @returns undefined where a line is too long for a page */
function folded(names, policies, after) {
    const [first = '', ...files] = names;
    const blocks = policies.map(({ Version, Statement }) => JSON.stringify({ Version, Statement }, null, 2).split('\n'));
    if (blocks.flat().some((line) => line.length > LONGEST_LINE))
        return undefined;
    const summary = [(0,reporters_escape/* html */.qy)(first), ...files.map(reporters_escape/* html */.qy)].map((name) => `<code>${name}</code>`).join(' · ');
    const masked = blocks.flat().some((line) => MASKED.test(line))
        ? '\n\nAccount ids are masked here: take the file of the artifact.'
        : '';
    const shown = blocks.map((lines) => (0,reporters_escape/* fenced */.OF)('json', lines.map(reporters_escape/* oneLine */.TN))).join('\n\n');
    return `<details>\n<summary>${summary}</summary>\n\n${shown}${masked}${after}\n\n</details>`;
}
function leftOutList(leftOut) {
    if (leftOut.length === 0)
        return '';
    const rest = leftOut.length - suggested_NAMES;
    const items = leftOut
        .slice(0, suggested_NAMES)
        .map(({ when, actions, isGranted }) => `- ${actions.slice(0, suggested_NAMES).map(reporters_escape/* code */.aY).join(', ')}${actions.length > suggested_NAMES ? ` and ${actions.length - suggested_NAMES} more` : ''}${isGranted ? words/* GRANTED */.aI : ''}: ${(0,reporters_escape/* code */.aY)(when)}`);
    return [
        '\n\nLeft out, since nothing shows that it is needed:\n',
        ...items,
        ...(rest > 0 ? [`- and ${rest} more in \`report.json\``] : [])
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/markdown.js
/** The view as Markdown for step summary and comment: worst first, within a number of bytes, whole sections at a time. */









const markdown_NAMES = 5;
/** Each is a line that somebody must have seen. */
const LOOSENED = 20;
const EMOJI = { pass: '✅', report: 'ℹ️', excess: '❌', 'insufficient-evidence': '⚠️' };
const IN_ARTIFACT = 'in `summary.md` and `report.json` of the artifact';
/**
 * @param budget bytes of UTF-8 that the text may have
 * @param footer a last line, already Markdown
 */
function renderMarkdown(view, budget, footer) {
    const sections = [
        { text: title(view), instead: title(view), rank: 0 },
        {
            text: loosening(view),
            instead: `**The gate is loosened:** what is looser stands ${IN_ARTIFACT}.`,
            rank: 0
        },
        { text: opening(view), instead: '', rank: 0 },
        ...tableSection(view),
        ...removals(view),
        {
            text: cautionSection(view.cautions),
            instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
            rank: 1
        },
        ...shared(view),
        ...suggestedPolicies(view),
        {
            text: `<sub>${[footer, evidenceLine(view), ruledBy(view), view.checkedByAws].filter(Boolean).join(' · ')}</sub>`,
            instead: '',
            rank: 0
        }
    ];
    return fitted(sections, budget);
}
function title({ report, headline }) {
    return `### ${EMOJI[report.verdict]} ${headline}`;
}
function opening(view) {
    const { report, tally, sinceBaseline } = view;
    const { judged, granted, unused, wide } = tally;
    const counts = judged === 0
        ? []
        : [
            `**${unused} of ${granted} granted actions were never used**, and ${(0,plural/* plural */.L)(wide, 'used action')} ${wide === 1 ? 'is' : 'are'} granted on more resources than needed.`
        ];
    const rest = report.reasons.length - markdown_NAMES;
    const reasons = [
        ...report.reasons.slice(0, markdown_NAMES).map((reason) => `- ${(0,reporters_escape/* prose */.CS)(reason)}`),
        ...(rest > 0 ? [`- and ${(0,plural/* plural */.L)(rest, 'reason')} more, ${IN_ARTIFACT}`] : [])
    ];
    return [
        ...(sinceBaseline === undefined ? [] : [baselineLine(sinceBaseline)]),
        ...counts,
        ...(reasons.length > 0 ? [reasons.join('\n')] : [])
    ].join('\n\n');
}
/** What a pull request does to its own gate is told before what the gate says. */
function loosening({ report }) {
    const { loosened } = report.gate;
    if (loosened === undefined)
        return '';
    const rest = loosened.length - LOOSENED;
    return [
        '**The gate is loosened:**',
        '',
        ...loosened.slice(0, LOOSENED).map((text) => `- ${(0,reporters_escape/* prose */.CS)(text)}`),
        ...(rest > 0 ? [`- and ${rest} more, ${IN_ARTIFACT}`] : [])
    ].join('\n');
}
/** The file that counted, and each limit with what set it. */
function ruledBy({ report: { gate, compared } }) {
    if (!compared)
        return '';
    const { configuration } = gate;
    const file = configuration === undefined
        ? 'gate'
        : `gate by ${(0,reporters_escape/* code */.aY)(configuration.file)} of ${(0,reporters_escape/* prose */.CS)(configuration.place)} and the inputs`;
    return `${file}: ${(0,reporters_escape/* prose */.CS)((0,ruling/* rulingLimits */.I)(gate, 'input'))}`;
}
/** What is new, what is legacy and what is gone; or why that cannot be told. */
function baselineLine(since) {
    if (!since.isUsable)
        return `**There is no baseline to compare with,** so what is new is not known: ${(0,reporters_escape/* prose */.CS)(since.why)}.`;
    const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(', ');
    return `**${(0,plural/* plural */.L)(since.added, 'finding')} new** since the baseline${from === '' ? '' : ` (${(0,reporters_escape/* prose */.CS)(from)})`}; ${since.legacy} legacy${since.notSeen === 0 ? '' : ` (${since.notSeen} of them needed then and not seen this time, which never fails)`}, ${since.removed} gone.`;
}
function tableSection(view) {
    if (view.roles.length + view.workloads.length === 0)
        return [];
    const { table, left } = excessTable(view);
    const text = withRest(table, left, 'row');
    return [
        {
            text: view.report.verdict === 'pass'
                ? `<details>\n<summary>Roles and workloads</summary>\n\n${text}\n\n</details>`
                : text,
            instead: `The table of roles and workloads is ${IN_ARTIFACT}.`,
            rank: 2
        }
    ];
}
function withRest(table, rest, noun) {
    return rest > 0 ? `${table}\n\nand ${(0,plural/* plural */.L)(rest, noun)} more, ${IN_ARTIFACT}` : table;
}
/** With a baseline, what is new stands first and unfolded, and legacy excess apart from it. */
function removals({ roles, report }) {
    const judged = roles.filter((role) => role.report.judged);
    const compared = judged.filter((role) => role.newFindings !== undefined);
    const isOpen = report.verdict === 'excess';
    const parts = [
        ['new', compared],
        ['all', judged.filter((role) => role.newFindings === undefined)],
        ['legacy', compared]
    ];
    const texts = [];
    for (const [part, some] of parts) {
        for (const role of some) {
            const text = removalOf(role, part, isOpen && texts.length === 0);
            if (text !== '')
                texts.push(text);
        }
    }
    return texts.map((text, i) => ({
        text: `${i === 0 ? '#### What to remove\n\n' : ''}${text}`,
        instead: `More of what to remove is ${IN_ARTIFACT}.`,
        rank: i === 0 ? 3 : 4
    }));
}
/** What each workload of a shared role holds only because others need it, and the role that it would get. */
function shared({ roles, workloads }) {
    const names = new Map(workloads.map(({ report, name }) => [report.arn, name]));
    const rows = roles.flatMap(({ name, report: { sharing } }) => sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => {
        const [example] = onlyForOthers;
        return [
            (0,reporters_escape/* codeInCell */.FX)(names.get(workload) ?? workload),
            (0,reporters_escape/* codeInCell */.FX)(name),
            String(needs),
            `${onlyForOthers.length}${example === undefined ? '' : ` · ${(0,reporters_escape/* codeInCell */.FX)(example)}`}`,
            `${(0,reporters_escape/* codeInCell */.FX)(ownRole)} with \`${policyFile}\``
        ];
    }));
    if (rows.length === 0)
        return [];
    const table = markdownTable([
        ['Workload', 'Shared role', 'Needs', 'Holds only for others', 'Role of its own'],
        ...rows.slice(0, ROWS)
    ], { align: ['l', 'l', 'r', 'l', 'l'] });
    return [
        {
            text: `<details>\n<summary>Shared roles</summary>\n\n${withRest(table, rows.length - ROWS, 'workload')}\n\n</details>`,
            instead: `What shared roles could be split into is ${IN_ARTIFACT}.`,
            rank: 4
        }
    ];
}
function cautionSection(list) {
    if (list.length === 0)
        return '';
    const items = list.map(({ title, text, names }) => {
        const shown = names.slice(0, markdown_NAMES).map((name) => `  - ${(0,reporters_escape/* code */.aY)(name)}`);
        const rest = names.length > markdown_NAMES ? [`  - and ${names.length - markdown_NAMES} more in \`report.json\``] : [];
        return [`- **${title}** ${(0,reporters_escape/* prose */.CS)(text)}`, ...shown, ...rest].join('\n');
    });
    return `#### Before you remove anything\n\n${items.join('\n')}`;
}
function evidenceLine({ report: { evidence, tool } }) {
    const window = evidence.window === undefined ? '' : ` from ${evidence.window.start} to ${evidence.window.end}`;
    const region = evidence.region === undefined ? '' : ` in ${evidence.region}`;
    const read = (0,view_evidence/* sourceLines */.J)(evidence)
        .map((line) => ` · ${line}`)
        .join('');
    return `${evidence.traces.read} of ${(0,plural/* plural */.L)(evidence.traces.listed, 'trace')}${window}${region}${read} · AWS reference of ${tool.reference}`;
}


/***/ }),

/***/ 67566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ writeFolder),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   RO: () => (/* binding */ writeNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73650);
/* harmony import */ var _kit_whole_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72732);
/* harmony import */ var _reporters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88301);
/** The files of a scan. Names come from hashes, never from what a trace says. */




/** The files that a scan writes into its folder, all of them functions of its report. */
function filesOf(view) {
    return _reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER */ .L7.flatMap((reporter) => reporter.outputs(view));
}
/**
 * Writes the folder's files, all of them or none.
 * @param label how the user's face calls the option of the folder
 * @throws UserError when the folder cannot be written to
 */
async function writeFolder(view, folder, label) {
    const kinds = _reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER */ .L7.map(({ called, outputs }) => ({ called, files: outputs(view) }));
    const placed = kinds.flatMap(({ files }) => files.map(({ file, text }) => ({ path: node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, file), text })));
    try {
        await (0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)(folder, placed);
    }
    catch (error) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${label} is "${folder}", which cannot be written to (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, 'Give a folder that exists or can be made', { cause: error });
    }
    const names = kinds.filter(({ files }) => files.length > 0).map(({ called }) => called);
    const called = [names.slice(0, -1).join(', '), ...names.slice(-1)]
        .filter((part) => part !== '')
        .join(' and ');
    return { paths: placed.map((file) => file.path), called };
}
/**
 * Writes the files that options name.
 * @param view as everybody may see it
 * @param label how the user's face calls an option
 * @returns the paths written
 * @throws UserError when a file cannot be written
 */
async function writeNamed(view, options, context, label) {
    const written = [];
    for (const { option, file: fileIn, text } of _reporters_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMED */ .qB) {
        const file = fileIn(options);
        if (file === undefined)
            continue;
        try {
            await (0,_kit_whole_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), [{ path: file, text: text(view, context) }]);
        }
        catch (error) {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${label(option)} is "${file}", which cannot be written to (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, 'Give the path of a file in a folder that exists or can be made', { cause: error });
        }
        written.push(file);
    }
    return written;
}


/***/ }),

/***/ 9802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ POLICIES),
  n: () => (/* binding */ rolePolicies)
});

// EXTERNAL MODULE: ./lib/src/reporters/json.js
var json = __webpack_require__(93709);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var size = __webpack_require__(68584);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
;// CONCATENATED MODULE: ./lib/src/reporters/policies/replacement.js
/** What takes the place of a role's policies, as two shell scripts for the AWS CLI: one that does it, one that undoes it. */




/** The name of an inline policy that this program wrote, so that a later one takes its place. */
const INLINE_NAME = 'least-privilege';
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_POLICY_NAME = 128;
/**
 * New policies are there before old ones go, so that the role never has less than it needs. Where one inline policy has room beside the
 * old ones it is that; else there are managed ones, named by their content.
 */
function replacementOf(role) {
    const planned = planOf(role);
    return {
        apply: script([
            `Gives role ${role.name} what its workloads were seen to need, in the place of its policies. ${role.restoreFile} undoes it.`,
            ...role.cautions
        ], role, [...planned.add, ...planned.takeOld]),
        restore: script([`Gives role ${role.name} back the policies that it had, and undoes ${role.applyFile}.`], role, [...planned.giveBack, ...planned.takeNew])
    };
}
function planOf(role) {
    const inline = role.old.filter(({ document }) => document !== undefined);
    const attached = role.old.filter(({ document }) => document === undefined).map(({ name }) => name);
    const isInline = role.parts.length === 1 && sizeOfAll(role, inline) <= size/* INLINE_LIMIT */.ol;
    const giveBack = [
        ...inline.map(({ name, document = '' }) => putInline(name, quoted(document))),
        ...attached.map((arn) => iam('attach-role-policy', '--policy-arn', quoted(arn)))
    ];
    if (isInline) {
        const [part] = role.parts;
        return {
            add: [putInline(INLINE_NAME, quoted(`file://${part?.file ?? ''}`))],
            takeOld: [
                ...inline.filter(({ name }) => name !== INLINE_NAME).map(({ name }) => deleteInline(name)),
                ...attached.map(detach)
            ],
            giveBack,
            takeNew: inline.some(({ name }) => name === INLINE_NAME) ? [] : [deleteInline(INLINE_NAME)]
        };
    }
    const created = role.parts.map(({ file, policy }) => ({ file, ...managed(role, policy) }));
    const fresh = created.filter(({ arn }) => !attached.includes(arn));
    return {
        add: fresh.flatMap(({ file, name, arn }) => [
            `aws iam create-policy --policy-name ${quoted(name)} --policy-document ${quoted(`file://${file}`)} > /dev/null`,
            iam('attach-role-policy', '--policy-arn', quoted(arn))
        ]),
        takeOld: [
            ...inline.map(({ name }) => deleteInline(name)),
            ...attached.filter((arn) => !created.some((one) => one.arn === arn)).map(detach)
        ],
        giveBack,
        takeNew: fresh.flatMap(({ arn }) => [detach(arn), `aws iam delete-policy --policy-arn ${quoted(arn)}`])
    };
}
/** Characters of the new policy and of the inline ones that stand beside it for a moment. */
function sizeOfAll({ parts }, inline) {
    const old = inline.filter(({ name }) => name !== INLINE_NAME);
    return (parts.reduce((sum, { policy }) => sum + (0,size/* sizeOf */.$d)(policy), 0) +
        old.reduce((sum, { document = '' }) => sum + document.length, 0));
}
function managed({ arn: role }, policy) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(policy)).digest('hex').slice(0, 12);
    const end = `-${INLINE_NAME}-${digest}`;
    const name = `${(0,role_name/* roleName */.S)(role).slice(0, LONGEST_POLICY_NAME - end.length)}${end}`;
    const [, partition = 'aws', , , account = ''] = role.split(':');
    return { name, arn: `arn:${partition}:iam::${account}:policy/${name}` };
}
function script(comments, { name }, commands) {
    return [
        '#!/usr/bin/env bash',
        ...comments.map((text) => `# ${(0,reporters_escape/* oneLine */.TN)(text)}`),
        'set -euo pipefail',
        'cd -- "$(dirname -- "$0")"',
        `role=${quoted(name)}`,
        ...commands,
        ''
    ].join('\n');
}
function iam(command, ...args) {
    return `aws iam ${command} --role-name "$role" ${args.join(' ')}`;
}
function putInline(name, document) {
    return iam('put-role-policy', '--policy-name', quoted(name), '--policy-document', document);
}
function deleteInline(name) {
    return iam('delete-role-policy', '--policy-name', quoted(name));
}
function detach(arn) {
    return iam('detach-role-policy', '--policy-arn', quoted(arn));
}
/** One word for a shell, whatever is in it. */
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/policies/role-policies.js


const POLICIES = 'policies';
const rolePolicies = {
    called: 'policies/',
    outputs: ({ rolePolicies: roles }) => roles.length === 0
        ? []
        : [...roles.flatMap(filesOf), { file: `${POLICIES}/index.json`, text: (0,json/* json */.P)(roles.map(indexed)) }]
};
function filesOf(role) {
    const { apply, restore } = replacementOf(role);
    return [
        ...[...role.parts, ...role.workloads.flatMap(({ parts }) => parts)].map(({ file, policy }) => ({
            file: inFolder(role, file),
            text: (0,json/* json */.P)(policy)
        })),
        ...(role.isEditable
            ? [
                { file: inFolder(role, role.applyFile), text: apply },
                { file: inFolder(role, role.restoreFile), text: restore }
            ]
            : [])
    ];
}
function indexed(role) {
    return {
        role: role.arn,
        files: role.parts.map(({ file }) => inFolder(role, file)),
        workloads: role.workloads.map(({ name, parts }) => ({
            name,
            files: parts.map(({ file }) => inFolder(role, file))
        })),
        ...(role.isEditable && {
            apply: inFolder(role, role.applyFile),
            restore: inFolder(role, role.restoreFile)
        }),
        cautions: role.cautions
    };
}
function inFolder({ folder }, file) {
    return [POLICIES, folder, file].filter((part) => part !== '').join('/');
}


/***/ }),

/***/ 88301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L7: () => (/* binding */ FOLDER),
  qB: () => (/* binding */ reporters_NAMED),
  No: () => (/* binding */ PRINTED)
});

// EXTERNAL MODULE: ./lib/src/iam/action-index.js
var action_index = __webpack_require__(40885);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/reporters/json.js
var json = __webpack_require__(93709);
;// CONCATENATED MODULE: ./lib/src/reporters/excessive-permissions.js



const excessivePermissionsFile = {
    called: 'excessive_permissions.json',
    outputs: (view) => view.report.compared
        ? [{ file: 'excessive_permissions.json', text: (0,json/* jsonPieces */.M)(excessivePermissions(view)) }]
        : []
};
/**
 * A grant that nobody uses stands as it is written; of one that is used in part, the unused actions by name, where the report names
 * them. A used action that is granted on too much stands with the resource that is too much.
 */
function excessivePermissions({ full: { roles, workloads } }) {
    const judged = new Map(roles.filter((role) => role.judged).map((role) => [role.arn, role]));
    return workloads.flatMap(({ arn, role: roleArn }) => {
        const role = judged.get(roleArn ?? '');
        return role === undefined ? [] : [{ arn, role: role.arn, excessPermissions: excessOf(role) }];
    });
}
/** A role whose actions on resources are more stands with the resources together that have the same actions. */
const MOST_PAIRS = 20_000;
function excessOf(role) {
    const excess = [
        ...grantsIn(role),
        ...role.wide.map(({ action, granted }) => ({ actions: [action], on: granted }))
    ];
    const byResource = new Map();
    for (const [i, { actions, on }] of excess.entries()) {
        if (actions.length === 0)
            continue;
        for (const resource of on) {
            const known = byResource.get(resource);
            if (known === undefined)
                byResource.set(resource, [i]);
            else
                known.push(i);
        }
    }
    const alike = new Map();
    for (const [resource, own] of [...byResource].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))) {
        const key = own.join();
        const group = alike.get(key) ?? {
            actions: namesIn(own.map((i) => excess[i]?.actions ?? [])),
            resources: []
        };
        group.resources.push(resource);
        alike.set(key, group);
    }
    const groups = [...alike.values()];
    const pairs = groups.reduce((sum, { actions, resources }) => sum + actions.length * resources.length, 0);
    if (pairs > MOST_PAIRS)
        return groups.map(({ actions, resources }) => ({ Action: actions, Resource: resources, Effect: 'Allow' }));
    return groups
        .flatMap(({ actions, resources }) => resources.map((Resource) => ({ Action: actions, Resource })))
        .toSorted((a, b) => (0,compare/* compare */.U)(a.Resource, b.Resource))
        .map((one) => ({ ...one, Effect: 'Allow' }));
}
function namesIn(lists) {
    return [...new Set(lists.flat())].sort();
}
/** Of each statement what is unused of it, by its resources. */
function grantsIn({ unused, grants }) {
    const named = new action_index/* ActionIndex */.p(unused.actions ?? [], ({ action }) => action);
    return grants
        .filter(({ notAction }) => notAction === undefined)
        .map(({ actions, resources }) => ({
        actions: actions
            .filter((one) => one.unused > 0)
            .flatMap((one) => one.used + one.implied + one.undecided === 0
            ? [one.action]
            : named.matching(one.action).map(({ action }) => action)),
        on: resources
    }));
}

// EXTERNAL MODULE: ./lib/src/reporters/markdown/markdown.js + 5 modules
var markdown = __webpack_require__(98018);
;// CONCATENATED MODULE: ./lib/src/reporters/policies/hashed-policies.js
/** The written policies, in files named by the hash of the workload's ARN, as the predecessor named them. */

const hashedPolicies = {
    called: 'the policies',
    outputs: (view) => view.policies.map(({ file, policy }) => ({ file, text: (0,json/* json */.P)(policy) }))
};

// EXTERNAL MODULE: ./lib/src/reporters/policies/role-policies.js + 1 modules
var role_policies = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/src/reporters/report-json.js
/** report.json: the report as it is. */

const reportJson = {
    called: 'report.json',
    outputs: (view) => [{ file: 'report.json', text: reportText(view) }]
};
/** The report as JSON, for a file or a terminal. */
function reportText({ full }) {
    return (0,json/* jsonPieces */.M)(full);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/coverage.js
var coverage = __webpack_require__(52502);
// EXTERNAL MODULE: ./lib/src/view/ruling.js
var ruling = __webpack_require__(857);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
;// CONCATENATED MODULE: ./lib/src/reporters/sarif.js
/**
 * The excess as SARIF 2.1.0 for code scanning. https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */









const HOMEPAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege';
const IDENTIFIER = 'xrayLeastPrivilege/v1';
const NAMED = 10;
/** Of a report that is the only one. */
const USUAL_NAME = 'least-privilege';
const RULE_IDS = [
    'unused-permissions-management',
    'unused-write',
    'unused-tagging',
    'unused-read',
    'unused-list',
    'wide-resource'
];
/** What code scanning makes of a rule: a severity from 0 to 10, and a level. */
const RULES = {
    'unused-permissions-management': {
        severity: '8.0',
        level: 'error',
        text: 'A granted action that manages permissions was never used'
    },
    'unused-write': { severity: '6.0', level: 'warning', text: 'A granted write action was never used' },
    'unused-tagging': { severity: '4.0', level: 'warning', text: 'A granted tagging action was never used' },
    'unused-read': { severity: '3.0', level: 'note', text: 'A granted read action was never used' },
    'unused-list': { severity: '2.0', level: 'note', text: 'A granted list action was never used' },
    'wide-resource': {
        severity: '5.0',
        level: 'warning',
        text: 'A used action is granted on more resources than needed'
    }
};
/** The log as a file for GitHub's upload action. */
const sarifText = (view, { workflow, name }) => (0,json/* json */.P)(renderSarif(view, view.report.templates?.located ?? [], workflow, name));
/**
 * @param locations where the grants stand in the repository, as far as that is known
 * @param name of the report, where there may be others of the same commit
 * @param elsewhere the file in the repository that stands in for a place that is not known: code scanning refuses results without one
 * @returns a SARIF log, as a plain object
 */
function renderSarif({ report, roles }, locations, elsewhere, name) {
    // in an order that does not change with how bad each role is
    const findings = roles
        .filter((role) => role.report.judged)
        .toSorted((a, b) => (0,compare/* compare */.U)(a.report.arn, b.report.arn))
        .flatMap((role) => findingsOf(role).map((found) => withWaiver(found, role, report)));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'X-Ray Least Privilege',
                        semanticVersion: report.tool.version,
                        informationUri: HOMEPAGE,
                        rules: RULE_IDS.map(rule),
                        notifications: [LOOSENED]
                    }
                },
                invocations: [
                    {
                        executionSuccessful: report.evidence.stopped === undefined,
                        toolConfigurationNotifications: (report.gate.loosened ?? []).map(loosening)
                    }
                ],
                properties: {
                    verdict: report.verdict,
                    gate: (0,reporters_escape/* oneLine */.TN)([(0,ruling/* rulingFile */.K)(report.gate), (0,ruling/* rulingLimits */.I)(report.gate, 'input')].filter(Boolean).join(': '))
                },
                automationDetails: { id: categoryOf(name) },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => result(finding, locations, elsewhere))
            }
        ]
    };
}
/**
 * Code scanning keeps one log for each category of a commit, and closes the alerts of the log before: so each report has its own.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning (runAutomationDetails)
 */
function categoryOf(name = USUAL_NAME) {
    return name === USUAL_NAME ? 'xray-least-privilege/' : `xray-least-privilege/${(0,reporters_escape/* oneLine */.TN)(name)}/`;
}
/** What a pull request makes looser is no finding on a line, but something that whoever reads the findings must know. */
const LOOSENED = {
    id: 'gate-loosened',
    name: 'GateLoosened',
    shortDescription: { text: 'The limits by which roles are judged are loosened' },
    defaultConfiguration: { level: 'warning' }
};
function loosening(text) {
    return {
        descriptor: { id: LOOSENED.id, index: 0 },
        level: 'warning',
        message: { text: (0,reporters_escape/* oneLine */.TN)(`The gate is loosened: ${text}`) }
    };
}
function rule(id) {
    const { severity, level, text } = RULES[id];
    return {
        id,
        name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text },
        fullDescription: { text: `${text} by the workloads of the role, as far as their traces show.` },
        help: { text: 'Remove it, or narrow it to what is needed. A call that was not traced is not seen.' },
        helpUri: HOMEPAGE,
        defaultConfiguration: { level },
        properties: { 'security-severity': severity, precision: 'medium', tags: ['security', 'iam'] }
    };
}
/** One for each grant and access level, so that an alert stays the same when an action more or less is used. */
function findingsOf(role) {
    const wide = role.wide.map(({ action, width, granted, needed }) => finding('wide-resource', role, action, [action], `granted on ${words/* WIDTH */.lR[width]} (${(0,words/* firstOf */.Ku)(granted, NAMED)}), needed on ${(0,words/* firstOf */.Ku)(needed, NAMED)}`));
    const excess = role.grants.filter(({ unused }) => unused > 0);
    return [...excess.flatMap((grant) => unusedFindings(grant, role)), ...wide];
}
/** One finding for each access level; without names, one of the worst level. */
function unusedFindings({ action, unused, unusedActions }, role) {
    if (unusedActions === undefined) {
        const level = role.worstLevel ?? 'write';
        return [finding(`unused-${level}`, role, action, [], `${(0,plural/* plural */.L)(unused, 'action')} of it never used`)];
    }
    return reference.ACCESS_LEVELS.flatMap((level) => {
        const names = unusedActions.filter((one) => one.level === level).map((one) => one.action);
        if (names.length === 0)
            return [];
        return [finding(`unused-${level}`, role, action, names, `never used: ${(0,words/* firstOf */.Ku)(names, NAMED)}`)];
    });
}
function finding(ruleId, { report, name }, action, about, what) {
    const text = (0,reporters_escape/* oneLine */.TN)(`Role ${name}, ${action}: ${what}`);
    return { rule: ruleId, role: report.arn, action, about, text, rank: (0,coverage/* rankOf */.IQ)(report) };
}
function withWaiver(found, { report: { waived } }, { gate }) {
    const waivers = found.about.map((action) => waived.find((one) => one.action === action)?.waiver);
    const [first] = waivers;
    if (first === undefined || waivers.includes(undefined))
        return found;
    const reason = gate.waived[first]?.reason;
    return reason === undefined ? found : { ...found, waived: reason };
}
function result({ rule: ruleId, role, action, text, rank, waived }, locations, elsewhere) {
    const place = locations.find((one) => one.role === role && one.action === action);
    const region = place === undefined ? { startLine: 1 } : { startLine: place.startLine, endLine: place.endLine };
    return {
        ruleId,
        ruleIndex: RULE_IDS.indexOf(ruleId),
        level: RULES[ruleId].level,
        ...(rank !== undefined && { rank }),
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(place?.file ?? elsewhere), uriBaseId: '%SRCROOT%' },
                    region
                },
                logicalLocations: [{ fullyQualifiedName: (0,reporters_escape/* oneLine */.TN)(role), kind: 'resource' }]
            }
        ],
        partialFingerprints: { [IDENTIFIER]: fingerprint(ruleId, role, action) },
        ...(waived !== undefined && {
            suppressions: [{ kind: 'external', status: 'accepted', justification: (0,reporters_escape/* oneLine */.TN)(waived) }]
        })
    };
}
/** Made of what stays the same when a policy is reordered, its statements are renamed, or the file moves. */
function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\u0000')).digest('hex');
}

// EXTERNAL MODULE: ./lib/src/reporters/summary.js
var summary = __webpack_require__(49727);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/view/evidence.js
var view_evidence = __webpack_require__(20049);
// EXTERNAL MODULE: ./lib/src/view/removals.js + 1 modules
var removals = __webpack_require__(27763);
;// CONCATENATED MODULE: ./lib/src/reporters/text/lines.js
/** Lines of a terminal: cut and broken between words to its width. Texts are untrusted and lose what moves a cursor. */

/** @param columns what a line may have; a word that is longer stands alone on its line */
function wrapped(text, columns, indent = '') {
    const lines = [];
    let line = '';
    for (const word of (0,reporters_escape/* inert */.tJ)(text).split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && indent.length + longer.length > columns) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, indent + line];
}
/** The beginning of a text, with an ellipsis where something is missing. */
function cut(text, columns) {
    const line = (0,reporters_escape/* inert */.tJ)(text);
    return line.length <= columns ? line : `${line.slice(0, Math.max(0, columns - 1))}…`;
}
/**
 * Rows in columns, two spaces apart. The last column is cut to what is left of the width.
 * @param rows all of the same length, the head first
 * @param right the columns that are set to the right
 */
function table(rows, columns, right) {
    const last = (rows[0]?.length ?? 1) - 1;
    const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => (0,reporters_escape/* inert */.tJ)(row[i] ?? '').length))) ?? [];
    return rows.map((row) => {
        const cells = row.map((cell, i) => {
            const text = (0,reporters_escape/* inert */.tJ)(cell);
            if (i === last)
                return text;
            return right.includes(i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
        });
        return cut(cells.join('  ').trimEnd(), columns);
    });
}

;// CONCATENATED MODULE: ./lib/src/reporters/text/brief.js
/** The report on one screen of a terminal: verdict, evidence, the worst roles, what to remove first, doubts, and where the rest is. */






const MARK = {
    pass: 'PASS',
    report: 'REPORT',
    excess: 'EXCESS',
    'insufficient-evidence': 'INSUFFICIENT EVIDENCE'
};
const ROLES = 5;
const REMOVALS = 3;
const REASONS = 3;
const DOUBTS = 4;
const INDENT = '  ';
/** Below so many columns the table has only what matters most. */
const NARROW = 76;
const NAME = 36;
/** @param columns of the terminal */
function briefLines(view, columns) {
    const blocks = [
        [...verdictLines(view, columns), ...evidenceLines(view, columns)],
        roleTable(view, columns),
        removalLines(view, columns),
        doubtLines(view, columns)
    ];
    return blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block]));
}
/** The verdict in one line. */
function verdictLine({ report, headline }) {
    return `${MARK[report.verdict]}  ${headline}`;
}
function verdictLines(view, columns) {
    const { report } = view;
    const { loosened = [] } = report.gate;
    const rest = report.reasons.length - REASONS;
    return [
        cut(verdictLine(view), Math.max(columns, 60)),
        ...loosened.flatMap((text) => wrapped(`The gate is loosened: ${text}.`, columns, INDENT)),
        ...report.reasons.slice(0, REASONS).flatMap((reason) => wrapped(reason, columns, INDENT)),
        ...(rest > 0 ? [`${INDENT}and ${(0,plural/* plural */.L)(rest, 'reason')} more`] : []),
        ...(report.compared ? wrapped(`${brief_ruling(report)}.`, columns, INDENT) : [])
    ];
}
function evidenceLines({ report: { evidence }, workloads }, columns) {
    const { traces, window, region } = evidence;
    const seen = workloads.filter(({ hasEvidence }) => hasEvidence).length;
    const parts = [
        `${traces.read} of ${(0,plural/* plural */.L)(traces.listed, 'trace')}`,
        ...(window === undefined ? [] : [`${window.start} to ${window.end}`]),
        ...(region === undefined ? [] : [region]),
        `${seen} of ${(0,plural/* plural */.L)(workloads.length, 'workload')} seen`
    ];
    return [parts.join(', '), ...(0,view_evidence/* sourceLines */.J)(evidence)].flatMap((line, i) => wrapped(i === 0 ? `Evidence: ${line}.` : `Read ${line}.`, columns, INDENT));
}
function brief_ruling({ gate }) {
    const file = (0,ruling/* rulingFile */.K)(gate);
    return `Gate${file === undefined ? '' : ` by ${file} and the options`}: ${(0,ruling/* rulingLimits */.I)(gate, 'option')}`;
}
function roleTable({ roles }, columns) {
    if (roles.length === 0)
        return [];
    const isNarrow = columns < NARROW;
    const rows = roles.slice(0, ROLES).map((role) => (isNarrow ? narrowRow(role) : wideRow(role)));
    const head = isNarrow
        ? ['', 'Role', 'Unused', 'Most dangerous']
        : ['', 'Role', 'Unused', 'Wide', 'Seen', 'Most dangerous'];
    const rest = roles.length - ROLES;
    return [
        ...table([head, ...rows], columns, isNarrow ? [2] : [2, 3, 4]),
        ...(rest > 0 ? [`${INDENT}and ${(0,plural/* plural */.L)(rest, 'role')} more`] : [])
    ];
}
function wideRow(role) {
    const [mark = '', name = '', unused = '', worst = ''] = narrowRow(role);
    return [mark, name, unused, role.report.judged ? String(role.report.wide.length) : '?', role.seen, worst];
}
function narrowRow({ report, name, exceeds, removals: [worst] }) {
    const short = cut(name, NAME);
    const isOpen = report.coverage?.tooLittle !== undefined;
    if (!report.judged) {
        const [unread] = report.unread;
        return [
            '?',
            short,
            '?',
            `not judged: ${unread === undefined ? 'no trace of it' : `${unread.what}: ${unread.why}`}`
        ];
    }
    return [
        isOpen ? '?' : exceeds ? 'x' : ' ',
        short,
        `${isOpen ? '?' : report.unused.total}/${report.granted}`,
        worst === undefined ? (isOpen ? 'undecided' : '-') : `${worst.action} ${worst.danger.why}`
    ];
}
function removalLines({ roles }, columns) {
    const all = roles
        .filter(({ report }) => report.judged)
        .flatMap((role) => role.removals.map((removal) => ({ ...removal, role: role.name })))
        .toSorted(removals/* byDanger */.d);
    if (all.length === 0)
        return [];
    return [
        'Remove first:',
        ...all
            .slice(0, REMOVALS)
            .map(({ grant, role, action, danger }, i) => cut(`${INDENT}${i + 1}. ${grant.action} ${grant.action === action ? danger.why : `(${action} ${danger.why})`}: policy ${lastPart(grant.policy)} of ${role}, on ${(0,words/* firstOf */.Ku)(grant.resources, 1)}`, columns))
    ];
}
function doubtLines({ cautions }, columns) {
    if (cautions.length === 0)
        return [];
    const rest = cautions.length - DOUBTS;
    const titles = cautions.slice(0, DOUBTS).map(({ title }) => title);
    return wrapped(`Doubts: ${titles.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`, columns);
}
function lastPart(policy) {
    return policy.slice(policy.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/view/validation.js
var view_validation = __webpack_require__(1139);
;// CONCATENATED MODULE: ./lib/src/reporters/text/details.js
/** The report for a terminal, in full. */




const NAMES = 5;
const NARROWED = ', narrowed by a condition';
/** Workload by workload and role by role, and every caution with its names. */
function detailLines({ workloads, roles, cautions }) {
    return [
        ...workloads.flatMap(workloadLines),
        ...roles.flatMap(roleLines),
        ...cautions.flatMap(({ title, text, names }) => [
            `! ${title} ${text}`,
            ...names.slice(0, NAMES).map((name) => `    ${name}`),
            ...(names.length > NAMES ? [`    and ${names.length - NAMES} more in report.json`] : [])
        ])
    ];
}
function workloadLines({ report, name, roleName: role, hasEvidence, seen, leftOut }) {
    const { traces, needs, validation, fromEarlierRuns = 0 } = report;
    const under = role === undefined ? '' : ` (role ${role})`;
    if (!hasEvidence)
        return [`${name}${under}: no trace, nothing is known`, ''];
    return [
        `${name}${under}: ${(0,plural/* plural */.L)(traces, 'trace')}${report.coverage === undefined ? '' : `, requests seen: ${seen}`}${fromEarlierRuns === 0 ? '' : `; ${(0,plural/* plural */.L)(fromEarlierRuns, 'need')} seen by earlier runs only`}`,
        ...needs.map((need) => `    ${need.action}  ${need.resource}  ${(0,plural/* plural */.L)(need.calls, 'call')}${need.precision === 'wider' ? '  (wider)' : ''}`),
        ...leftOutLines(leftOut),
        ...(validation === undefined ? [] : [`    checked by AWS: ${(0,view_validation/* validationLine */.MB)(validation)}`]),
        ''
    ];
}
/** What the policy leaves out though an operation may need it. */
function leftOutLines(leftOut) {
    if (leftOut.length === 0)
        return [];
    const rest = leftOut.length - NAMES;
    return [
        '    left out, since nothing shows that it is needed:',
        ...leftOut
            .slice(0, NAMES)
            .map(({ when, actions, isGranted }) => `      ${(0,words/* firstOf */.Ku)(actions, NAMES)}${isGranted ? words/* GRANTED */.aI : ''}: ${when}`),
        ...(rest > 0 ? [`      and ${rest} more in report.json`] : [])
    ];
}
function roleLines(role) {
    const { report, name } = role;
    const [unread] = report.unread;
    if (!report.judged)
        return [
            `role ${name}: not judged (${unread === undefined ? 'no workload of it left traces' : `${unread.what}: ${unread.why}`})`,
            ''
        ];
    return [roleLine(role), ...grantLines(role), ...sharingLines(role), ''];
}
function roleLine({ report: { granted, unused, blocked, coverage }, name, sureness }) {
    const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0);
    const byLevel = levels.length === 0 ? '' : ` (${levels.map(([level, n]) => `${n} ${level}`).join(', ')})`;
    const { actions = [] } = blocked;
    const beyond = blocked.total === 0
        ? ''
        : `; ${blocked.total} more granted, but blocked by its boundary${actions.length === 0 ? '' : `: ${(0,words/* firstOf */.Ku)(actions, NAMES)}`}`;
    const number = coverage?.tooLittle === undefined ? unused.total : '?';
    return `role ${name}: ${number} of ${granted} actions unused${byLevel}${beyond}${sureness === '' ? '' : `; ${sureness}`}`;
}
function grantLines({ grants, wide }) {
    return [
        ...grants
            .filter(({ unused }) => unused > 0)
            .map(({ action, policy, resources, unused, used, conditional }) => `  - ${action} of ${policy}, on ${shortList(resources)}: ${unused} unused${used > 0 ? `, ${used} used` : ''}${conditional ? NARROWED : ''}`),
        ...wide.map(({ action, width, conditional, granted, needed }) => `  ~ ${action}: granted on ${shortList(granted)} (${words/* WIDTH */.lR[width]}), needed on ${shortList(needed)}${conditional ? NARROWED : ''}`)
    ];
}
function sharingLines({ report: { sharing } }) {
    return sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => `  / ${details_lastPart(workload)} needs ${(0,plural/* plural */.L)(needs, 'action')} and holds ${onlyForOthers.length} only because others need them; of its own: role ${ownRole} with ${policyFile}`);
}
/** The last part of any ARN: `shop-api` of `arn:aws:lambda:eu-west-1:111122223333:function:shop-api`. */
function details_lastPart(arn) {
    return (0,role_name/* roleName */.S)(arn.slice(arn.lastIndexOf(':') + 1));
}
function shortList(items) {
    return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/text/text.js
/** The report for a terminal: one screen, and all of it where that is asked for. */




const COLUMNS = { least: 60, usual: 100, most: 200 };
const COLOR = { pass: 'green', report: 'cyan', excess: 'red', 'insufficient-evidence': 'yellow' };
/**
 * @returns lines without any control character but those of colours, so that no name from outside moves the cursor or gives the runner a
 * command
 */
function renderText(view, { terminal } = {}) {
    const columns = Math.min(Math.max(terminal?.columns ?? COLUMNS.usual, COLUMNS.least), COLUMNS.most);
    const [verdict = '', ...rest] = briefLines(view, columns).map(reporters_escape/* inert */.tJ);
    const lines = [
        terminal?.isColored === true ? (0,external_node_util_.styleText)(['bold', COLOR[view.report.verdict]], verdict) : verdict,
        ...rest,
        ...(terminal?.hasDetails === true ? ['', ...detailLines(view).map(reporters_escape/* inert */.tJ)] : [])
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/reporters.js
/** All reporters of whole files and texts. A further one is a row here; nothing else lists them. */








/** What every scan writes into its folder, in this order. The first one is the report itself. */
const FOLDER = [
    reportJson,
    summary/* summary */.z,
    excessivePermissionsFile,
    role_policies/* rolePolicies */.n,
    hashedPolicies
];
/** What is written where an option says so, and is for everybody's eyes. */
const reporters_NAMED = [{ option: 'sarif-file', file: ({ sarifFile }) => sarifFile, text: sarifText }];
/** What the command can print: the values of `format`. */
const PRINTED = {
    text: renderText,
    markdown: (view) => (0,markdown/* renderMarkdown */.G)(view, summary/* SUMMARY_BYTES */.R),
    json: reportText,
    sarif: sarifText
};


/***/ }),

/***/ 49727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98018);
/** summary.md: what the step summary shows. */

/** GitHub drops a step summary above 1024 KiB. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const SUMMARY_BYTES = 1024 * 1024;
const summary = {
    called: 'summary.md',
    outputs: (view) => [{ file: 'summary.md', text: (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(view, SUMMARY_BYTES) }]
};


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


/***/ }),

/***/ 94783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   gz: () => (/* binding */ SENTENCE),
/* harmony export */   o_: () => (/* binding */ NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kit_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79410);
/* harmony import */ var _kit_map_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(578);
/** Texts from outside in a length that leaves room for others: what a report holds may be as long as a trace likes. */



/** The name of a role or a workload: AWS gives none that is longer. Some hundred stand in one table. */
const NAME = 160;
/** An ARN, or a line that names something: some dozen stand in one section. */
const LINE = 600;
/** A sentence with names in it. */
const SENTENCE = 1500;
/** What the end of a cut text may have of it. */
const TAIL = 60;
/** The same data with every text in a bounded length. */
function bounded(data, longest = LINE) {
    return (0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .mapTexts */ .z)(data, (text) => boundedText(text, longest));
}
/**
 * A text of at most so many characters: of a longer one the beginning and the end, and between them a few characters of its digest, so
 * that different texts stay different and names that belong together still do.
 */
function boundedText(text, longest) {
    if (text.length <= longest)
        return text;
    const middle = `…${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8)}…`;
    const head = (0,_kit_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .I)(text, longest - TAIL - middle.length);
    return `${head}${middle}${text.slice(-TAIL).replace(/^[\udc00-\udfff]/, '')}`;
}


/***/ }),

/***/ 52502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ sureness),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Sl: () => (/* binding */ seenCell)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
/** How sure it is, in words: what was seen, and what may have been missed. It speaks of the requests of these tests, of no others. */

/** What was seen, for a cell of a table: `all 212`, `20 of 200`, `20 of ?`, `blind`; a count that may still grow has a `+`. */
function seenCell(coverage) {
    if (coverage === undefined)
        return '?';
    const { seen, requests, settled = true, regime } = coverage;
    if (regime === 'blind')
        return 'blind';
    if (regime === 'proof')
        return `all ${seen}`;
    return regime === 'sample' ? `${seen} of ${requests}${settled ? '' : '+'}` : `${seen} of ?`;
}
/** What the number of unused actions of a role is worth: runs, days and requests first, then the number. */
function sureness(role, workloads) {
    const { coverage } = role;
    if (coverage === undefined)
        return '';
    const { seen, requests, settled = true, regime, mayHaveMissed, tooLittle } = coverage;
    if (tooLittle !== undefined)
        return `undecided, since too little was seen of ${tooLittle}`;
    const over = runsIn(workloads.filter(({ arn }) => role.workloads.includes(arn)));
    const least = workloads.find(({ arn }) => arn === coverage.leastCovered);
    const worst = role.workloads.length > 1 && least !== undefined && regime !== 'proof' ? `; least of ${least.name}` : '';
    if (regime === 'proof')
        return `not used in ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(seen, 'request')} of these tests${over}, all seen`;
    if (mayHaveMissed === undefined)
        return `not seen in ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(seen, 'request')} of these tests${over}, of how many is not known${worst}`;
    return `not seen in ${seen} of ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(requests ?? seen, 'request')} of these tests${over}: up to ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(mayHaveMissed, 'use')} may have been missed (95 %)${settled ? '' : ', or more: AWS may still be counting'}${worst}`;
}
/** Over how many runs and days the evidence of a role was merged; nothing of one run. */
function runsIn(workloads) {
    const ends = new Set(workloads.flatMap(({ coverage }) => (coverage?.runs ?? []).map(({ end }) => end)));
    if (ends.size < 2)
        return '';
    const days = new Set([...ends].map((end) => end.slice(0, 10))).size;
    return ` in ${ends.size} runs on ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(days, 'day')}`;
}
/** Number of code scanning for how sure a finding is, from 0 to 100: the share of requests that was seen, less where none is known. */
function rankOf({ coverage }) {
    if (coverage === undefined)
        return undefined;
    const { seen, requests, regime } = coverage;
    if (regime === 'proof')
        return 100;
    if (regime === 'sample' && requests !== undefined && requests > 0)
        return Math.min(99, Math.round((seen / requests) * 1000) / 10);
    // what a use in half of all requests would have to stay unseen
    return regime === 'blind' ? 0 : Math.min(50, seen);
}


/***/ }),

/***/ 20049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines),
/* harmony export */   Z: () => (/* binding */ unsettledCautions)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
/** How much of what happened a source had when it was read, in words. */

const NAMES = {
    'x-ray': 'X-Ray',
    spans: 'Transaction Search',
    files: 'files'
};
/** For a list of facts, one a source that says anything of itself: `X-Ray in eu-west-1: 400 traces, 322 of them late, waited 41 seconds`. */
function sourceLines({ sources = [] }) {
    return sources.flatMap((source) => {
        const { rows, waited, late = 0, scannedBytes, run, others = 0 } = source;
        if (rows === undefined && waited === undefined && scannedBytes === undefined && run === undefined)
            return [];
        const facts = [
            ...(source.traces > 0 || rows === undefined ? [(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(source.traces, 'trace')] : []),
            ...(rows === undefined ? [] : [(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(rows, 'row')]),
            ...(run === undefined ? [] : [`of run ${run}, ${others} of others left out`]),
            ...(late === 0 ? [] : [`${late} of them late`]),
            ...(waited === undefined ? [] : [`waited ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(Math.round(waited), 'second')}`]),
            ...(scannedBytes === undefined ? [] : [`${megabytes(scannedBytes)} scanned`])
        ];
        return [`${nameOf(source)}: ${facts.join(', ')}`];
    });
}
/** What may not have been there yet. */
function unsettledCautions({ evidence: { sources = [] } }) {
    return sources.flatMap((source) => source.unsettled === undefined
        ? []
        : [{ title: `${nameOf(source)} may not have shown all.`, text: source.unsettled, names: [] }]);
}
function nameOf({ kind, account, region }) {
    const name = NAMES[kind] ?? kind;
    const where = [account, region].filter((part) => part !== undefined).join(', ');
    return where === '' ? name : `${name} in ${where}`;
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}


/***/ }),

/***/ 27763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ byDanger),
  R: () => (/* binding */ removalsOf)
});

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var pattern = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/view/danger.js
/**
 * How dangerous a granted action is that nobody uses, in an explicit order: what leads to every other permission comes first, then what
 * opens resources to others, what destroys, what gives out secrets, and then AWS's access levels.
 */

/**
 * Actions with which a role gives itself, or takes from another, more than it has.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html (PassRole),
 * https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/ and
 * https://bishopfox.com/blog/privilege-escalation-in-aws (the others)
 */
const ESCALATING = [
    'iam:AddUserToGroup',
    'iam:AttachGroupPolicy',
    'iam:AttachRolePolicy',
    'iam:AttachUserPolicy',
    'iam:CreateAccessKey',
    'iam:CreateLoginProfile',
    'iam:CreatePolicyVersion',
    'iam:DeleteRolePermissionsBoundary',
    'iam:PassRole',
    'iam:PutGroupPolicy',
    'iam:PutRolePermissionsBoundary',
    'iam:PutRolePolicy',
    'iam:PutUserPolicy',
    'iam:SetDefaultPolicyVersion',
    'iam:UpdateAssumeRolePolicy',
    'iam:UpdateLoginProfile'
];
/** Actions that run code, or give a session, under somebody else's permissions. The same sources. */
const TAKING_OVER = [
    'codebuild:StartBuild',
    'ec2-instance-connect:SendSSHPublicKey',
    'ecs:ExecuteCommand',
    'glue:UpdateDevEndpoint',
    'lambda:UpdateFunctionCode',
    'lambda:UpdateFunctionConfiguration',
    'ssm:SendCommand',
    'ssm:StartSession',
    'sts:AssumeRole'
];
/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html, https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html */
const TELLING_SECRETS = [
    'kms:Decrypt',
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:GetSecretValue',
    'ssm:GetParameter',
    'ssm:GetParameters',
    'ssm:GetParametersByPath'
];
/** What AWS calls the operations that take away data or what runs. */
const DESTROYING = /^[a-z0-9-]+:(?:Batch)?(?:Delete|Purge|Terminate|Destroy|Drop|ScheduleKeyDeletion|Truncate)/i;
/** The order. Each row says why it stands where it does. */
const ORDER = [
    { why: 'can do everything', holds: ({ action }) => action === '*' || action === '*:*' },
    { why: 'gives itself any permission', holds: ({ action }) => isAmong(action, ESCALATING) },
    { why: 'acts as somebody else', holds: ({ action }) => isAmong(action, TAKING_OVER) },
    { why: 'opens resources to others', holds: ({ level }) => level === 'permissions-management' },
    {
        why: 'deletes, anywhere',
        holds: (excess) => excess.isWildcardOnAll && isDestroying(excess)
    },
    { why: 'deletes', holds: isDestroying },
    { why: 'reads secrets', holds: ({ action }) => isAmong(action, TELLING_SECRETS) },
    {
        why: 'changes anything of a service',
        holds: ({ level, isWildcardOnAll }) => isWildcardOnAll && (level ?? 'write') === 'write'
    },
    { why: 'changes resources', holds: ({ level }) => level === 'write' },
    { why: 'changes tags', holds: ({ level }) => level === 'tagging' },
    { why: 'reads', holds: ({ level }) => level === 'read' },
    { why: 'lists', holds: ({ level }) => level === 'list' }
];
function dangerOf(excess) {
    const rank = ORDER.findIndex(({ holds }) => holds(excess));
    return rank === -1
        ? { rank: ORDER.length, why: 'does what is not known' }
        : { rank, why: ORDER[rank]?.why ?? '' };
}
function isDestroying({ action, level }) {
    return level === 'write' && DESTROYING.test(action);
}
function isAmong(action, names) {
    return names.some((name) => (0,pattern/* matchesAction */.ch)(action, name));
}

;// CONCATENATED MODULE: ./lib/src/view/removals.js
/** What a role could lose, the most dangerous first. */


/** What is new comes before what was there; waived grants come last. @param grants those of one role */
function removalsOf(grants) {
    return grants
        .filter(({ unused }) => unused > 0)
        .map(removalOf)
        .toSorted(byDanger);
}
/** Compares removals of any roles. */
function byDanger(a, b) {
    return (Number(a.grant.isWaived) - Number(b.grant.isWaived) ||
        Number(b.grant.isNew) - Number(a.grant.isNew) ||
        a.danger.rank - b.danger.rank ||
        b.grant.unused - a.grant.unused ||
        (0,compare/* compare */.U)(a.grant.action, b.grant.action) ||
        (0,compare/* compare */.U)(a.grant.policy, b.grant.policy));
}
function removalOf(grant) {
    const isWildcardOnAll = /[*?]/.test(grant.action) && grant.resources.includes('*');
    const unused = grant.unusedActions?.length
        ? [...grant.unusedActions]
        : [{ action: grant.action }];
    const [worst] = unused
        .map((one) => ({ ...one, danger: dangerOf({ ...one, isWildcardOnAll }) }))
        .toSorted((a, b) => a.danger.rank - b.danger.rank || (0,compare/* compare */.U)(a.action, b.action));
    return {
        grant,
        ...(worst ?? { action: grant.action, danger: dangerOf({ action: grant.action, isWildcardOnAll }) })
    };
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rulingLimits),
/* harmony export */   K: () => (/* binding */ rulingFile)
/* harmony export */ });
/** Limits that are named; the report has all. */
const NAMED = 8;
/** The file that counted, as `.github/least-privilege.yml of branch main`; absent where there was none. */
function rulingFile({ configuration }) {
    return configuration === undefined ? undefined : `${configuration.file} of ${configuration.place}`;
}
/** Each limit with what set it, and fail-on, as a text without markup: `max-unused-actions 20 (input), fail-on any (default)`. */
function rulingLimits({ thresholds, failOn, failOnSetBy }, given) {
    const set = (origin) => origin === undefined ? '' : ` (${origin === 'option' ? given : origin})`;
    const rest = thresholds.length - NAMED;
    const limits = thresholds.slice(0, NAMED).map(({ name, match, ofNames, limit, setBy }) => {
        const whose = match === undefined ? '' : ` for ${ofNames ?? 'roles'} ${match}`;
        return `${name} ${limit}${whose}${set(setBy)}`;
    });
    return [
        ...(limits.length === 0 ? ['no limit'] : limits),
        ...(rest > 0 ? [`${rest} more limits in report.json`] : []),
        `fail-on ${failOn}${set(failOnSetBy)}`
    ].join(', ');
}


/***/ }),

/***/ 1139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ validationLine),
/* harmony export */   n5: () => (/* binding */ validationCount),
/* harmony export */   sX: () => (/* binding */ validationCautions)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
/** What AWS itself said of the written policies, in words. */

/** The three answers in one line: `enough passed, valid passed`. The third is left out where roles were not compared. */
function validationLine({ sufficient, valid, noWider }) {
    return [
        `enough ${sufficient.state}${bySamples(sufficient)}`,
        `valid ${valid.state}`,
        ...(noWider === undefined ? [] : [`no wider than the role ${noWider.state}`])
    ].join(', ');
}
/** A check that passed has details where a pattern was asked as one resource. */
function bySamples({ state, details }) {
    return state === 'passed' && details.length > 0 ? ' (patterns by a sample)' : '';
}
/** For a list of facts; empty where AWS was not asked. */
function validationCount({ workloads }) {
    const asked = workloads.flatMap(({ validation }) => validation ?? []);
    if (asked.length === 0)
        return '';
    const passed = asked.filter(({ sufficient, valid, noWider = valid }) => [sufficient, valid, noWider].every(({ state }) => state === 'passed'));
    return `${passed.length} of ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(asked.length, 'policy')} passed AWS’s own checks`;
}
const ANSWERS = [
    {
        check: 'sufficient',
        state: 'failed',
        what: 'not enough, as AWS says.',
        text: 'By the policy IAM’s simulator does not allow what the workload needs:'
    },
    {
        check: 'valid',
        state: 'failed',
        what: 'not valid, as AWS says.',
        text: 'IAM Access Analyzer finds errors:'
    },
    {
        check: 'valid',
        state: 'passed',
        what: 'that AWS has remarks on.',
        text: 'IAM Access Analyzer finds no error, and this:'
    },
    {
        check: 'noWider',
        state: 'failed',
        what: 'wider than the role is today, as AWS says.',
        text: 'That is right where the role lacks what the configuration implies, or where a resource’s policy granted a call. IAM Access Analyzer’s reasons:'
    },
    ...['sufficient', 'valid', 'noWider'].map((check) => ({
        check,
        state: 'unchecked',
        what: `not checked by AWS: ${{ sufficient: 'whether it is enough', valid: 'whether it is valid', noWider: 'whether it is wider than the role' }[check]}.`,
        text: 'That is no pass:'
    }))
];
/** What AWS was asked and did not simply agree to. */
function validationCautions({ workloads }) {
    return ANSWERS.flatMap(({ check, state, what, text }) => {
        const policies = workloads.flatMap(({ name, validation }) => {
            const details = validation?.[check]?.state === state ? validation[check].details : [];
            return details.length === 0 ? [] : [details.map((detail) => `${name}: ${detail}`)];
        });
        if (policies.length === 0)
            return [];
        return [{ title: `${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(policies.length, 'policy')} ${what}`, text, names: policies.flat() }];
    });
}


/***/ }),

/***/ 20888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./lib/src/needs/evidence.js
var evidence = __webpack_require__(46615);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var policies_size = __webpack_require__(68584);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/bounded.js
var bounded = __webpack_require__(94783);
// EXTERNAL MODULE: ./lib/src/needs/witnesses/witnesses.js + 16 modules
var witnesses = __webpack_require__(96279);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/view/evidence.js
var view_evidence = __webpack_require__(20049);
// EXTERNAL MODULE: ./lib/src/view/validation.js
var validation = __webpack_require__(1139);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
;// CONCATENATED MODULE: ./lib/src/view/cautions.js








const NAMED = 3;
/** Everything that makes the result less than certain. */
function cautionsOf(report) {
    return [
        ...denied(report),
        ...incomplete(report),
        ...(0,view_evidence/* unsettledCautions */.Z)(report),
        ...earlierRuns(report),
        ...unknownCalls(report),
        ...silent(report),
        ...onTheirWord(report),
        ...grantedElsewhere(report),
        ...conditions(report),
        ...departures(report),
        ...managed(report),
        ...unproven(report),
        ...tooLong(report),
        ...(0,validation/* validationCautions */.sX)(report),
        ...unread(report),
        ...undecided(report)
    ];
}
function denied({ workloads }) {
    const all = workloads.flatMap((w) => w.denied.map((d) => `${w.name}: ${d.action}${d.resource === undefined ? '' : ` on ${d.resource}`} (${(0,plural/* plural */.L)(d.calls, 'call')})`));
    if (all.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(all.length, 'action')} denied.`,
            text: 'The suggested policies do not grant what AWS refused:',
            names: all
        }
    ];
}
/** What the kinds of incomplete evidence count, where it is not traces. */
const COUNTED = { malformed: 'document', cut: 'answer' };
function incomplete({ evidence }) {
    const stopped = evidence.stopped === undefined
        ? []
        : [{ title: 'Reading stopped early.', text: evidence.stopped, names: [] }];
    return [
        ...stopped,
        ...evidence.incomplete.map(({ kind, traces, traceIds, meaning }) => ({
            title: `${(0,plural/* plural */.L)(traces, COUNTED[kind] ?? 'trace')} ${kind}.`,
            text: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}:`,
            names: traceIds
        }))
    ];
}
/** Evidence that is not of this run, and what of it could not be had. */
function earlierRuns({ evidence: { earlier }, workloads }) {
    if (earlier === undefined)
        return [];
    const needs = workloads.reduce((sum, { fromEarlierRuns = 0 }) => sum + fromEarlierRuns, 0);
    const merged = `${(0,plural/* plural */.L)(earlier.merged.length, 'report')} of earlier runs, no sight older than ${(0,plural/* plural */.L)(earlier.maxAgeDays, 'day')}`;
    const seen = {
        title: `${(0,plural/* plural */.L)(needs, 'need')} seen by earlier runs only.`,
        text: `This run’s evidence is merged with that of ${merged}.`,
        names: []
    };
    return earlier.not.length === 0
        ? [seen]
        : [seen, { title: 'Evidence of earlier runs not merged.', text: 'Why:', names: [...earlier.not] }];
}
function unknownCalls({ workloads, evidence }) {
    const unresolved = workloads.flatMap((w) => w.unresolved.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,plural/* plural */.L)(u.calls, 'call')}): ${u.why}`));
    const disagreements = workloads.flatMap((w) => w.disagreements.map((d) => `${w.name}: ${d.service} ${d.operation}: AWS says ${d.refused}, derived was ${d.derived.join(', ') || 'nothing'}`));
    const unsent = workloads.flatMap((w) => w.unsent.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,plural/* plural */.L)(u.calls, 'call')})`));
    const lost = evidence.unattributed.map((o) => `${o.service} ${o.operation} (${(0,plural/* plural */.L)(o.calls, 'call')}): ${o.why}${o.notUnderstood === undefined ? '' : `; looks like AWS, not understood: ${o.notUnderstood}`}`);
    const list = [
        [
            unresolved,
            'not fully resolved.',
            'Where a resource is unknown the policy holds the narrowest pattern that is sure to fit:'
        ],
        [
            disagreements,
            'where AWS’s refusal contradicts this program.',
            'Please report them; the policies may be wrong here:'
        ],
        [unsent, 'without an answer.', 'They prove no need, since nothing shows that they were sent:'],
        [lost, 'of unknown workloads.', 'They are in no policy:']
    ];
    return list.flatMap(([names, what, text]) => names.length === 0 ? [] : [{ title: `${(0,plural/* plural */.L)(names.length, 'kind')} of call ${what}`, text, names }]);
}
function silent({ workloads }) {
    const names = workloads.filter((w) => !(0,evidence.hasEvidence)(w)).map((w) => w.name);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(names.length, 'workload')} left no trace.`,
            text: 'Nothing is suggested without evidence, and what is needed of a shared role is unknown:',
            names
        }
    ];
}
function unread({ workloads, roles, notRead }) {
    const names = [
        ...together(workloads.flatMap((w) => w.unread.map((u) => ({ workload: w.name, what: `${u.what}: ${u.why}` })))),
        ...roles.flatMap((r) => r.unread.map((u) => `${r.arn}: ${u.what}: ${u.why}`)),
        ...roles.flatMap((r) => r.unmatched.map((pattern) => `${r.arn}: ${pattern} matches no action that IAM has`))
    ];
    const neverRead = notRead.length === 0
        ? []
        : [{ title: 'Not read:', text: `${notRead.join(', ')}. They may restrict or grant more.`, names: [] }];
    return [
        ...(names.length === 0
            ? []
            : [
                {
                    title: `${names.length} not read or not understood.`,
                    text: 'What they grant or need is unknown:',
                    names
                }
            ]),
        ...neverRead
    ];
}
/** What was not read for the same reason, with the workloads that it concerns. */
function together(all) {
    const byWhat = new Map();
    for (const { workload, what } of all)
        byWhat.set(what, [...(byWhat.get(what) ?? []), workload]);
    return [...byWhat].map(([what, workloads]) => workloads.length > 1 ? `${(0,plural/* plural */.L)(workloads.length, 'workload')}: ${what}` : `${workloads[0]}: ${what}`);
}
/** Whether a condition held is in no trace, nor what would make it hold. */
function conditions({ roles }) {
    // where not all of a role was read, nothing of it is carried over
    return [
        ...usedBehindConditions(roles.filter(({ bearing }) => bearing !== undefined), 'The suggested policies keep the conditions of the role; which values held is in no trace:'),
        ...usedBehindConditions(roles.filter(({ bearing }) => bearing === undefined), 'The suggested policies do not have the conditions, since not all of the role was read. Copy them from the role:')
    ];
}
/** Resources that a line names of a grant. */
const RESOURCES = 2;
function usedBehindConditions(roles, text) {
    const names = roles.flatMap((role) => role.grants
        .filter(({ conditional }) => conditional)
        .flatMap(({ policy, statement, actions, resources }) => actions
        .filter(({ used }) => used > 0)
        .map(({ action }) => `${(0,role_name/* roleName */.S)(role.arn)}: ${action} on ${(0,words/* firstOf */.Ku)(resources, RESOURCES)}, statement ${statement} of ${policy}`)));
    if (names.length === 0)
        return [];
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'used grant')} behind a condition.`, text, names }];
}
/** Where a suggested policy is wider than the role, but for what calls prove to be granted elsewhere. */
function departures({ workloads }) {
    const names = workloads.flatMap(({ name, departures: own = [], implied }) => own
        .filter(({ kind, action, resource }) => kind !== 'elsewhere' || implied.some((one) => one.action === action && one.resource === resource))
        .map(({ action, resource, why, policy, statement }) => {
        const where = policy === undefined ? '' : ` (statement ${statement} of ${policy})`;
        return `${name}: ${action} on ${resource}: ${why}${where}`;
    }));
    if (names.length === 0)
        return [];
    const text = 'Look at these before the suggested policies take the place of the roles’:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'permission')} wider than the role.`, text, names }];
}
/** Needs that stand on the word of a witness of which readers should know, such as use of keys. */
function onTheirWord({ workloads }) {
    return witnesses/* WITNESSES */.Oq.flatMap(({ name: said, words }) => {
        if (words === undefined)
            return [];
        const names = workloads
            .filter(evidence.hasEvidence)
            .flatMap(({ name, implied }) => implied.flatMap(({ action, resource, witness }) => witness === said ? [`${name}: ${action} on ${resource}`] : []));
        if (names.length === 0)
            return [];
        const times = names.length === 1 ? 'once' : `${names.length} times`;
        return [{ title: `${words.kept(times)}.`, text: words.why, names }];
    });
}
/** Roles whose permissions are not their account's to edit. */
function managed({ roles }) {
    const names = roles.flatMap(({ arn, managedBy }) => managedBy === undefined ? [] : [`${(0,role_name/* roleName */.S)(arn)}: ${managedBy}`]);
    if (names.length === 0)
        return [];
    const text = 'Their findings are told, and the policies are no replacement:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'role')} not yours to edit.`, text, names }];
}
function grantedElsewhere({ roles }) {
    const names = roles.flatMap((role) => role.grantedElsewhere.map(({ action, resource, why }) => `${(0,role_name/* roleName */.S)(role.arn)}: ${action} on ${resource}: ${why}`));
    if (names.length === 0)
        return [];
    const text = 'The calls were answered, and are in the suggested policies:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'permission')} used, but not granted by the role.`, text, names }];
}
function unproven({ workloads }) {
    const names = workloads.flatMap(({ name, unproven: flaws = [] }) => flaws.map((flaw) => `${name}: ${flaw}`));
    if (names.length === 0)
        return [];
    const text = 'No policy is given, since it would not be enough or be more than is needed. Please report it:';
    return [{ title: 'A defect of this program.', text, names }];
}
function undecided({ roles }) {
    const byWhy = new Map();
    for (const { action, why } of roles.filter((r) => r.judged).flatMap((r) => r.undecided))
        byWhy.set(why, (byWhy.get(why) ?? new Set()).add(action));
    const distinct = new Set([...byWhy.values()].flatMap((actions) => [...actions]));
    const names = [...byWhy].map(([why, actions]) => `${(0,words/* firstOf */.Ku)([...actions].sort(), NAMED)}: ${why}`);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(distinct.size, 'action')} undecided.`,
            text: 'Granted, and nothing shows whether it is needed. Not counted as unused:',
            names
        }
    ];
}
function tooLong({ workloads }) {
    const names = workloads.flatMap((workload) => {
        const sizes = (0,policies_size/* policyFiles */.qR)(workload).map(([, part]) => (0,policies_size/* sizeOf */.$d)(part));
        const size = sizes.reduce((sum, one) => sum + one, 0);
        if (size <= policies_size/* MANAGED_LIMIT */.uD)
            return [];
        const beyond = sizes.filter((one) => one > policies_size/* MANAGED_LIMIT */.uD).length;
        const troubles = [
            ...(beyond === 0
                ? []
                : [`${(0,plural/* plural */.L)(beyond, 'file')} too long: one action on one resource takes that much`]),
            ...(size > policies_size/* INLINE_LIMIT */.ol ? ['too long for inline policies'] : []),
            ...(sizes.length > policies_size/* ATTACHED_LIMIT */.D$ ? ['more files than a role takes managed policies by default'] : [])
        ];
        return [
            [`${workload.name}: ${size} characters in ${(0,plural/* plural */.L)(sizes.length, 'file')}`, ...troubles].join('; ')
        ];
    });
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(names.length, 'policy')} above the size of a managed policy.`,
            text: `Such a policy stands in several files, each within the ${policies_size/* MANAGED_LIMIT */.uD} characters of a managed policy. All inline policies of a role may have ${policies_size/* INLINE_LIMIT */.ol} together. A role takes ${policies_size/* ATTACHED_LIMIT */.D$} managed policies by default, and up to 20 by quota:`,
            names
        }
    ];
}

// EXTERNAL MODULE: ./lib/src/view/coverage.js
var coverage = __webpack_require__(52502);
// EXTERNAL MODULE: ./lib/src/iam/action-index.js
var action_index = __webpack_require__(40885);
;// CONCATENATED MODULE: ./lib/src/view/grants.js
/** What a role is granted, each action pattern of a policy once. */

/**
 * Each action pattern of a policy once, however many resources it is granted on, in the order of the report.
 * @param uses how often calls used each action that the role needs
 */
function distinctGrants(role, uses) {
    const distinct = new Map();
    const used = new action_index/* ActionIndex */.p(uses, ([name]) => name);
    const waived = new action_index/* ActionIndex */.p(role.waived, ({ action }) => action);
    const fresh = new action_index/* ActionIndex */.p(role.sinceBaseline?.newUnused ?? [], ({ action }) => action);
    for (const { policy, actions, resources, conditional } of role.grants) {
        for (const counted of actions) {
            const { action } = counted;
            const key = `${policy}\u0000${action}`;
            const known = distinct.get(key) ?? {
                policy,
                action,
                resources: new Set(),
                conditional: true,
                used: 0,
                unused: 0,
                isNew: fresh.matching(action).length > 0 ||
                    role.sinceBaseline?.newGrants.some((one) => one.action === action) === true,
                isWaived: waived.matching(action).length > 0,
                uses: used.matching(action)
            };
            // elsewhere it gives nothing: no action of it applies there, or a Deny takes it away
            if (counted.used + counted.implied + counted.unused + counted.undecided > 0)
                for (const resource of resources)
                    known.resources.add(resource);
            known.conditional &&= conditional;
            known.used = Math.max(known.used, counted.used + counted.implied);
            known.unused = Math.max(known.unused, counted.unused);
            distinct.set(key, known);
        }
    }
    const all = [...distinct.values()].map((grant) => ({ ...grant, resources: [...grant.resources] }));
    const { actions } = role.unused;
    if (actions === undefined)
        return all;
    const unused = new action_index/* ActionIndex */.p(actions, ({ action }) => action);
    return all.map((grant) => ({ ...grant, unusedActions: unused.matching(grant.action) }));
}

;// CONCATENATED MODULE: ./lib/src/view/headline.js

/** The verdict in one line, without markup and without any name from outside. */
function headlineOf(report) {
    const judged = report.roles.filter((role) => role.judged);
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    if (report.verdict === 'excess') {
        if (exceeding.size === 0)
            return 'Least privilege: a waiver is expired or matches nothing';
        const exceed = exceeding.size === 1 ? 'exceeds' : 'exceed';
        return `Least privilege: ${exceeding.size} of ${(0,plural/* plural */.L)(judged.length, 'role')} ${exceed} the limit, ${unusedOf(judged)}`;
    }
    if (report.verdict === 'insufficient-evidence')
        return 'Least privilege: not enough evidence for a verdict';
    if (!report.compared)
        return `Least privilege: policies of ${(0,plural/* plural */.L)(withPolicy(report), 'workload')} written, no role compared`;
    if (report.verdict === 'report') {
        const why = report.gate.thresholds.length === 0 ? 'no limit is set' : 'there is no baseline yet';
        return `Least privilege: ${unusedOf(judged)}, ${why}`;
    }
    return `Least privilege: ${(0,plural/* plural */.L)(judged.length, 'role')} within the limit`;
}
function unusedOf(judged) {
    const unused = judged.reduce((sum, role) => sum + role.unused.total, 0);
    const granted = judged.reduce((sum, role) => sum + role.granted, 0);
    return `${unused} of ${granted} granted actions never used`;
}
function withPolicy({ workloads }) {
    return workloads.filter((workload) => workload.policyFile !== undefined).length;
}

// EXTERNAL MODULE: ./lib/src/view/removals.js + 1 modules
var removals = __webpack_require__(27763);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/kit/file-names.js
/** Names from outside as names of files that every system takes. */

/** Of the name itself: with what is added, paths stay well below the 255 characters of a file's name. */
const LONGEST = 100;
/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/**
 * A name of letters, digits, `_`, `.` and `-` for each thing. What is not unique by that, in any case of letters, or is no name for a
 * file, has some characters of the key's digest at its end, whatever else there is.
 * @param names by a key that tells things apart, such as an ARN
 */
function fileNames(names) {
    const plain = new Map([...names].map(([key, name]) => [key, name.replaceAll(/[^A-Za-z0-9_.-]/g, '_')]));
    const uses = new Map();
    for (const name of plain.values())
        uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
    return new Map([...plain].map(([key, name]) => {
        const isOwn = uses.get(name.toLowerCase()) === 1 &&
            name.length <= LONGEST &&
            !DEVICE.test(name) &&
            !/^[.-]|^$|\.$/.test(name);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 8);
        return [key, isOwn ? name : `${name.replace(/^[.-]+/, '').slice(0, LONGEST)}-${digest}`];
    }));
}

// EXTERNAL MODULE: ./lib/src/policies/write.js
var write = __webpack_require__(21982);
;// CONCATENATED MODULE: ./lib/src/policies/role-policy.js



/**
 * What the policies of its workloads allow, in as few statements as it takes, with the Denies of each: these are the role's own, under
 * which every seen call of every workload was answered.
 * @param workloads of one role; those without a policy add nothing
 * @returns the parts, each within the size of a managed policy and without Description, so that IAM takes it; none where no workload has a policy
 */
function policyOfRole(workloads) {
    const statements = workloads.flatMap(({ policy }) => policy?.Statement ?? []);
    if (statements.length === 0)
        return [];
    const denies = new Map(statements.filter(({ Effect }) => Effect === 'Deny').map((deny) => [JSON.stringify(deny), deny]));
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(permissionsOf);
    return (0,policies_size/* split */.lD)((0,write/* writePolicy */.e)(allowed, undefined, sorted(denies)));
}
function permissionsOf({ Action, Resource, Condition }) {
    return Action.flatMap((action) => Resource.map((resource) => ({
        action,
        resource,
        ...(Condition !== undefined && { condition: Condition })
    })));
}
function sorted(denies) {
    return [...denies].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, deny]) => deny);
}

;// CONCATENATED MODULE: ./lib/src/view/role-policies.js
/** The policy that takes the place of each judged role's, and the files that it stands in. */







/** Ignored workloads that are named. */
const role_policies_NAMED = 5;
/** One for each judged role of which a workload has a policy, sorted by ARN. */
function rolePoliciesOf({ roles, workloads, templates, ignored }) {
    const judged = roles.filter(({ judged: isJudged }) => isJudged).toSorted((a, b) => (0,compare/* compare */.U)(a.arn, b.arn));
    const accounts = new Set(judged.map(({ arn }) => accountOf(arn)));
    const names = fileNames(new Map(judged.map(({ arn }) => [arn, (0,role_name/* roleName */.S)(arn)])));
    const own = new Map();
    for (const workload of workloads)
        if (workload.role !== undefined)
            own.set(workload.role, [...(own.get(workload.role) ?? []), workload]);
    return judged.flatMap((role) => {
        const folder = accounts.size > 1 ? accountOf(role.arn) : '';
        const shown = viewOfRole(role, own.get(role.arn) ?? [], names.get(role.arn) ?? '', folder, templatesOf(role, templates));
        return shown.parts.length === 0
            ? []
            : [{ ...shown, cautions: [...shown.cautions, ...ofIgnored(ignored)] }];
    });
}
/** Nobody tells under which roles they run. */
function ofIgnored(ignored) {
    if (ignored.length === 0)
        return [];
    const names = (0,words/* firstOf */.Ku)(ignored.map(({ workload }) => workload.slice(workload.lastIndexOf(':') + 1)), role_policies_NAMED);
    return [
        `Nothing in it is for what the configuration file ignores: ${names}. Make sure that none of it runs under this role.`
    ];
}
function viewOfRole(role, workloads, base, folder, templates) {
    const names = fileNames(new Map(workloads.map(({ arn, name }) => [arn, name])));
    return {
        arn: role.arn,
        name: (0,role_name/* roleName */.S)(role.arn),
        folder,
        parts: partsOf(base, policyOfRole(workloads)),
        workloads: workloads.length < 2
            ? []
            : workloads.flatMap((workload) => {
                const policies = (0,policies_size/* policyFiles */.qR)(workload).map(([, { Version, Statement }]) => ({
                    Version,
                    Statement
                }));
                if (policies.length === 0)
                    return [];
                return [
                    { name: workload.name, parts: partsOf(`${base}.${names.get(workload.arn) ?? ''}`, policies) }
                ];
            }),
        applyFile: `${base}.apply.sh`,
        restoreFile: `${base}.restore.sh`,
        isEditable: role.managedBy === undefined,
        old: role.policies
            .filter(({ boundary }) => boundary !== true)
            .map(({ name, document }) => ({ name, ...(document !== undefined && { document }) })),
        cautions: role_policies_cautionsOf(role, workloads, templates)
    };
}
/** `<role>.json`, `<role>.2.json` and so on. */
function partsOf(base, policies) {
    return policies.map((policy, i) => ({ file: `${base}${i === 0 ? '' : `.${i + 1}`}.json`, policy }));
}
function role_policies_cautionsOf({ managedBy, undecided }, workloads, templates) {
    const silent = workloads.filter(({ policy }) => policy === undefined);
    return [
        ...(managedBy === undefined ? [] : [`It is not its account’s to edit: ${managedBy}.`]),
        ...(templates.length === 0
            ? []
            : [
                `Its policies stand in ${templates.join(', ')}: edit that instead, or the next deployment undoes this.`
            ]),
        ...(silent.length === 0
            ? []
            : [
                `Nothing in it is for ${silent.map(({ name }) => name).join(', ')}: no trace shows what ${silent.length === 1 ? 'it needs' : 'they need'}.`
            ]),
        ...(undecided.length === 0
            ? []
            : [
                `${(0,plural/* plural */.L)(undecided.length, 'granted action')} of which nothing shows whether it is needed ${undecided.length === 1 ? 'is' : 'are'} not in it: see "undecided" in report.json.`
            ])
    ];
}
function templatesOf({ arn }, templates) {
    const files = (templates?.located ?? []).filter(({ role }) => role === arn).map(({ file }) => file);
    return [...new Set(files)].sort();
}
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/view/view.js
/**
 * A report in the form in which it is laid out: counted, named, in the order of what is shown. Every reporter takes it, so that each
 * number and each order is made in one place. It stands above the report's type, since it asks the policy language and the sizes of
 * policies.
 */













/** @param full as it may be shown: masked, where it has to be */
function viewOf(full) {
    const { workloads: workloadReports, roles: roleReports, ...rest } = full;
    const undecided = new Map(roleReports.map((role) => [role.arn, new Set(role.undecided.map(({ action }) => action))]));
    const workloads = workloadReports.map((report) => workloadView(report, undecided.get(report.role ?? '')));
    const known = {
        byArn: new Map(workloadReports.map(({ arn }, i) => [arn, workloads[i]])),
        ofRole: byRole(workloadReports)
    };
    const exceeding = new Set(rest.gate.thresholds.flatMap((threshold) => threshold.roles));
    const since = sinceBaseline(full);
    return {
        full,
        report: (0,bounded/* bounded */.Mm)(rest, bounded/* SENTENCE */.gz),
        headline: headlineOf(full),
        tally: tallyOf(roleReports),
        ...(since !== undefined && { sinceBaseline: (0,bounded/* bounded */.Mm)(since, bounded/* SENTENCE */.gz) }),
        roles: worstFirst(roleReports).map((role) => roleView(role, known, exceeding)),
        workloads,
        cautions: cautionsOf(full).map(({ title, text, names }) => ({
            title,
            text: (0,bounded/* boundedText */.LD)(text, bounded/* SENTENCE */.gz),
            names: (0,bounded/* bounded */.Mm)(names)
        })),
        policies: workloadReports.flatMap((report, i) => (0,policies_size/* policyFiles */.qR)(report).map(([file, policy], part) => ({
            workload: workloads[i]?.name ?? '',
            role: report.role,
            file,
            policy,
            // of a policy in parts once
            leftOut: part === 0 ? (workloads[i]?.leftOut ?? []) : []
        }))),
        rolePolicies: rolePoliciesOf(full),
        checkedByAws: (0,validation/* validationCount */.n5)(full)
    };
}
/** @param undecided the actions that its role grants and of which nothing shows whether they are needed */
function workloadView(report, undecided = new Set()) {
    const { role, name } = report;
    return {
        report: (0,bounded/* bounded */.Mm)(report),
        name: (0,bounded/* boundedText */.LD)(name, bounded/* NAME */.o_),
        ...(role !== undefined && { roleName: (0,bounded/* boundedText */.LD)((0,role_name/* roleName */.S)(role), bounded/* NAME */.o_) }),
        hasEvidence: (0,evidence.hasEvidence)(report),
        seen: (0,coverage/* seenCell */.Sl)(report.coverage),
        leftOut: (0,bounded/* bounded */.Mm)(leftOutOf(report, undecided), bounded/* SENTENCE */.gz)
    };
}
function leftOutOf({ leftOut = [] }, undecided) {
    const groups = new Map();
    for (const { action, when } of leftOut) {
        const isGranted = undecided.has(action);
        const key = `${isGranted ? 0 : 1} ${when}`;
        const group = groups.get(key) ?? { when, actions: [], isGranted };
        group.actions.push(action);
        groups.set(key, group);
    }
    return [...groups].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, group]) => group);
}
function roleView(report, { byArn, ofRole }, exceeding) {
    const { sinceBaseline: since } = report;
    const worstLevel = reference.ACCESS_LEVELS.find((level) => report.unused.byAccessLevel[level] > 0);
    const grants = (0,bounded/* bounded */.Mm)(distinctGrants(report, usesOf(ofRole.get(report.arn) ?? [])));
    const newlyWide = new Set(since?.newWide.map(({ action }) => action));
    return {
        report: (0,bounded/* bounded */.Mm)(report),
        name: (0,bounded/* boundedText */.LD)((0,role_name/* roleName */.S)(report.arn), bounded/* NAME */.o_),
        workloads: report.workloads.flatMap((arn) => byArn.get(arn) ?? []),
        seen: (0,coverage/* seenCell */.Sl)(report.coverage),
        sureness: (0,bounded/* boundedText */.LD)((0,coverage/* sureness */.$6)(report, ofRole.get(report.arn) ?? []), bounded/* SENTENCE */.gz),
        exceeds: exceeding.has(report.arn),
        ...(worstLevel !== undefined && { worstLevel }),
        grants,
        removals: (0,removals/* removalsOf */.R)(grants),
        ...(since !== undefined && { newFindings: newFindings(since) }),
        wide: (0,bounded/* bounded */.Mm)(report.wide.map((wide) => ({ ...wide, isNew: newlyWide.has(wide.action) })))
    };
}
function byRole(workloads) {
    const groups = new Map();
    for (const workload of workloads) {
        if (workload.role === undefined)
            continue;
        const group = groups.get(workload.role);
        if (group === undefined)
            groups.set(workload.role, [workload]);
        else
            group.push(workload);
    }
    return groups;
}
function usesOf(workloads) {
    const uses = new Map();
    for (const { needs, implied } of workloads) {
        for (const { action } of implied)
            uses.set(action, uses.get(action) ?? 0);
        for (const { action, calls } of needs)
            uses.set(action, (uses.get(action) ?? 0) + calls);
    }
    return new Map([...uses].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)));
}
function tallyOf(roles) {
    const judged = roles.filter((role) => role.judged);
    return {
        judged: judged.length,
        granted: sum(judged, (role) => role.granted),
        unused: sum(judged, (role) => role.unused.total),
        wide: sum(judged, (role) => role.wide.length)
    };
}
function sinceBaseline({ gate: { baseline }, roles }) {
    if (baseline === undefined)
        return undefined;
    const { usable, why = '', created, commit } = baseline;
    if (!usable)
        return { isUsable: false, why };
    const all = roles.flatMap((role) => role.sinceBaseline ?? []);
    return {
        isUsable: true,
        ...(created !== undefined && { created }),
        ...(commit !== undefined && { commit }),
        added: sum(all, newFindings),
        legacy: sum(all, ({ legacy }) => legacy.unused + legacy.wide),
        notSeen: sum(all, ({ notSeen = { unused: 0, wide: 0 } }) => notSeen.unused + notSeen.wide),
        removed: sum(all, ({ removed }) => removed.unused + removed.wide)
    };
}
function newFindings({ newUnused, newWide, newGrants }) {
    return newUnused.length + newWide.length + sum(newGrants, (grant) => grant.unused);
}
function worstFirst(roles) {
    const weight = (role) => (role.judged ? role.unused.total + role.wide.length : -1);
    return roles.toSorted((a, b) => weight(b) - weight(a) || (0,compare/* compare */.U)(a.arn, b.arn));
}
function sum(items, value) {
    return items.reduce((total, item) => total + value(item), 0);
}


/***/ }),

/***/ 75171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ levelName),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   aI: () => (/* binding */ GRANTED),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/** Words that every reporter uses for the same thing. */
/** An access level as IAM's console writes it: `Permissions management`. */
function levelName(level) {
    return level === 'permissions-management'
        ? 'Permissions management'
        : level.charAt(0).toUpperCase() + level.slice(1);
}
/** How wide a granted resource is. */
const WIDTH = {
    exact: 'other resources',
    type: 'resources of one type',
    service: 'the whole service',
    all: 'everything'
};
/**
 * The first items of a list in one line, and how many more there are.
 * @param most how many are named
 */
function firstOf(items, most) {
    const rest = items.length - most;
    return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** Follows actions that a written policy leaves out. */
const GRANTED = ', which the role grants';


/***/ })

};
