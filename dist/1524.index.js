export const id = 1524;
export const ids = [1524];
export const modules = {

/***/ 53920:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  print: () => (/* binding */ print)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/judgement/verdict.js
var verdict = __webpack_require__(72075);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/options/options.js
var options_options = __webpack_require__(88201);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./lib/src/reporters/output.js
var output = __webpack_require__(67566);
// EXTERNAL MODULE: ./lib/src/reporters/reporters.js + 7 modules
var reporters = __webpack_require__(71858);
// EXTERNAL MODULE: ./lib/src/view/cost.js
var view_cost = __webpack_require__(11125);
// EXTERNAL MODULE: ./lib/src/view/view.js + 9 modules
var view_view = __webpack_require__(21838);
;// CONCATENATED MODULE: ./lib/src/cli/terminal.js
/** What a terminal can show. */
/** A width for what is not a terminal and says nothing of it. */
const USUAL_COLUMNS = 100;
/**
 * How wide it is and whether it shows colours: `FORCE_COLOR` (but for 0) turns them on, `NO_COLOR` (but for an empty one) off, and else a
 * terminal has them that is not called dumb. https://no-color.org, https://force-color.org
 */
function terminalOf(output, environment) {
    const { NO_COLOR: no = '', FORCE_COLOR: forced, TERM: name, COLUMNS: told = '' } = environment;
    const isTerminal = output.isTTY === true;
    const columns = isTerminal ? output.columns : Number.parseInt(told, 10);
    const isForced = forced !== undefined && forced !== '0' && forced !== 'false';
    return {
        columns: columns !== undefined && columns > 0 ? columns : USUAL_COLUMNS,
        isColored: isForced || (no === '' && forced === undefined && isTerminal && name !== 'dumb')
    };
}

;// CONCATENATED MODULE: ./lib/src/cli/print.js
/** What the command does with a report: it writes files and prints. Loaded when there is one. */











/** Where code scanning shows what stands in no file that is known. */
const WORKFLOW = '.github/workflows/least-privilege.yml';
/**
 * @returns the exit code
 * @throws UserError when the files, or one that an option names, cannot be written
 */
async function print(report, options, interruption, log) {
    const view = (0,view_view/* viewOf */.d)(report);
    const context = { workflow: WORKFLOW };
    // the verdict is not lost with the files
    const written = await (0,output/* writeFolder */.CI)(view, options.outputDir, (0,options_options/* labelOf */.Wy)('output-dir', 'cli')).catch(errors/* asError */.zR);
    const named = await (0,output/* writeNamed */.RO)(view, options, context, (name) => (0,options_options/* labelOf */.Wy)(name, 'cli')).catch(errors/* asError */.zR);
    const done = written instanceof Error
        ? 'No file was written.'
        : (0,reporters_escape/* inert */.tJ)([
            `Wrote ${(0,plural/* plural */.L)(written.paths.length, 'file')} to ${options.outputDir === '.' ? 'the working folder' : options.outputDir}: ${written.called}.`,
            ...[
                ...(named instanceof Error ? [] : named),
                ...(options.callsFile === undefined ? [] : [options.callsFile])
            ].map((file) => `Wrote ${file}.`)
        ].join(' '));
    const format = options.json ? 'json' : options.format;
    const { stopped } = report.evidence;
    // the text has it as the reason of its verdict
    if (stopped !== undefined && (format !== 'text' || options.quiet))
        process.stderr.write(`error: ${(0,reporters_escape/* inert */.tJ)(stopped)}\n`);
    if (format !== 'text') {
        const text = reporters/* PRINTED */.No[format](view, context);
        for (const piece of typeof text === 'string' ? [text] : text)
            process.stdout.write(piece);
        log.info(done);
    }
    else if (!options.quiet)
        process.stdout.write(textOf(view, options, context, done));
    if (written instanceof Error)
        throw written;
    if (named instanceof Error)
        throw named;
    if (interruption.why === undefined)
        return (0,verdict/* exitCodeOf */.F)(report);
    process.stderr.write(`error: ${interruption.why}. What was known by then is saved. ${done}\n`);
    return errors/* EXIT */.dc.failure;
}
/** What a terminal shows. The verdict stands first, and where that may have left the screen, last as well. */
function textOf(view, { details, outputDir }, context, done) {
    const terminal = { ...terminalOf(process.stdout, process.env), hasDetails: details };
    const cost = (0,view_cost/* costLine */.E)(view.full);
    const more = details ? [] : [`Details: --details, or ${(0,reporters_escape/* inert */.tJ)(external_node_path_.join(outputDir, 'summary.md'))}`];
    const text = reporters/* PRINTED */.No.text(view, { ...context, terminal });
    const [verdict = ''] = text.split('\n', 1);
    return [text, done, ...(cost === undefined ? [] : [cost]), ...more, verdict, ''].join('\n');
}


/***/ }),

/***/ 578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ someText),
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** Plain data with its texts changed. */
/**
 * @param data what JSON can hold
 * @param change gives a text in place of each text, keys of objects among them; it gives the same for the same
 * @param known what was changed before by the same: data that several have in common is changed once
 * @returns the data with the changed texts; the same object where no text changes. What was one object in it is one still
 */
function mapTexts(data, change, known = new Map()) {
    return changed(data, change, known);
}
function changed(value, change, known) {
    if (typeof value === 'string')
        return change(value);
    if (typeof value !== 'object' || value === null)
        return value;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    const made = Array.isArray(value) ? changedList(value, change, known) : changedObject(value, change, known);
    known.set(value, made);
    return made;
}
function changedList(list, change, known) {
    const all = list.map((item) => changed(item, change, known));
    return all.every((item, i) => item === list[i]) ? list : all;
}
function changedObject(object, change, known) {
    let isSame = true;
    const entries = Object.entries(object);
    for (const entry of entries) {
        const [key, inner] = entry;
        entry[0] = change(key);
        entry[1] = changed(inner, change, known);
        isSame &&= entry[0] === key && entry[1] === inner;
    }
    return isSame ? object : Object.fromEntries(entries);
}
/** Whether any text in plain data is such a one, keys of objects among them. */
function someText(data, isSuch) {
    return lookedThrough(data, isSuch, new Set());
}
/** @param seen objects in which no text is such a one */
function lookedThrough(data, isSuch, seen) {
    if (typeof data === 'string')
        return isSuch(data);
    if (typeof data !== 'object' || data === null || seen.has(data))
        return false;
    seen.add(data);
    if (Array.isArray(data))
        return data.some((item) => lookedThrough(item, isSuch, seen));
    return Object.entries(data).some(([key, value]) => isSuch(key) || lookedThrough(value, isSuch, seen));
}


/***/ }),

/***/ 47543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   qL: () => (/* binding */ maskedLine),
/* harmony export */   uA: () => (/* binding */ MASKED)
/* harmony export */ });
/* harmony import */ var _kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
/** Account ids out of what everybody can read. The files of the scan keep them: without, a policy is of no use. */

/** As the fifth part of an ARN, in a queue's URL, or in the words of a message. */
const ACCOUNT = /(?<![\w-])\d{12}(?![\w-])/g;
/** The same id may be a part of a name: `cdk-hnb659fds-assets-111122223333-eu-west-1`. */
const IN_NAMES = /(?<!\d)\d{12}(?!\d)/g;
/** Where no id is known, not within the hexadecimal digits of a trace's. */
const ANYWHERE = /(?<![\da-f])\d{12}(?![\da-f])/gi;
/** What stands for an id: in an ARN, or in the name of a bucket, which has no capitals of its own. */
const MASKED = /:ACCOUNT(?:-\d+)?:|:s3:::[^/"]*ACCOUNT/;
/**
 * The report with `ACCOUNT` in place of an account id, `ACCOUNT-2` and so on of further ones: the same id is the same name everywhere.
 * It is for rendering only; its digest no longer fits.
 */
function masked(report) {
    const { digest, ...content } = report;
    const ids = new Set();
    (0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .someText */ .a)(content, (text) => {
        for (const [id] of text.matchAll(ACCOUNT))
            ids.add(id);
        return false;
    });
    const names = new Map([...ids].sort().map((id, i) => [id, i === 0 ? 'ACCOUNT' : `ACCOUNT-${i + 1}`]));
    return { ...(0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(content, (text) => text.replaceAll(IN_NAMES, (id) => names.get(id) ?? id)), digest };
}
/** A line of the log without account ids. Of a report not yet made nobody knows which of them is the first: all are the same here. */
function maskedLine(line) {
    return line.replaceAll(ANYWHERE, '***');
}


/***/ }),

/***/ 11125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ costLine)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
/** What AWS charges for what a scan read, at list prices of us-east-1 in US dollars, beyond what is free each month. */

/** https://aws.amazon.com/xray/pricing/: a trace that is listed, and one that is read. */
const TRACE = 0.000_000_5;
/** https://aws.amazon.com/cloudwatch/pricing/: what Logs Insights scans, and a metric that GetMetricData is asked. */
const SCANNED_BYTE = 0.005 / 1e9;
const METRIC = 0.01 / 1000;
/**
 * At least: a trace that was looked for several times was listed several times.
 * @returns a sentence; undefined where AWS was asked for no trace, as of saved files
 */
function costLine({ evidence, workloads }) {
    const live = (evidence.sources ?? []).filter(({ kind }) => kind !== 'files');
    if (live.length === 0)
        return undefined;
    const traces = live.some(({ kind }) => kind === 'x-ray') ? evidence.traces.listed + evidence.traces.read : 0;
    const bytes = live.reduce((sum, { scannedBytes = 0 }) => sum + scannedBytes, 0);
    const metrics = workloads.filter(({ coverage }) => coverage?.requests !== undefined).length;
    const dollars = traces * TRACE + bytes * SCANNED_BYTE + metrics * METRIC;
    const what = [
        ...(traces > 0 ? [`${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(traces, 'trace')} listed or read`] : []),
        ...(bytes > 0 ? [`${(bytes / 1e9).toFixed(2)} GB of spans scanned`] : []),
        ...(metrics > 0 ? [(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(metrics, 'metric')] : [])
    ];
    if (what.length === 0)
        return undefined;
    const amount = dollars < 0.01 ? 'less than $0.01' : `about $${dollars.toFixed(2)}`;
    return `AWS charges ${amount} for this scan, or nothing within the free tier: ${what.join(', ')}.`;
}


/***/ })

};
