export const id = 9254;
export const ids = [9254];
export const modules = {

/***/ 53920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  print: () => (/* binding */ print)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/judgement/gate.js + 1 modules
var gate = __webpack_require__(85683);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/options/options.js
var options_options = __webpack_require__(88201);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./lib/src/reporters/output.js
var output = __webpack_require__(67566);
// EXTERNAL MODULE: ./lib/src/reporters/reporters.js + 8 modules
var reporters = __webpack_require__(88301);
// EXTERNAL MODULE: ./lib/src/view/view.js + 6 modules
var view_view = __webpack_require__(20888);
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
 * @throws UserError when no file can be written
 */
async function print(report, options, interruption, log) {
    const view = (0,view_view/* viewOf */.d)(report);
    const context = { workflow: WORKFLOW };
    // the verdict is not lost with the files
    const written = await (0,output/* writeFolder */.CI)(view, options.outputDir, (0,options_options/* labelOf */.Wy)('output-dir', 'cli')).catch(errors/* asError */.zR);
    await (0,output/* writeNamed */.RO)(view, options, context, (name) => (0,options_options/* labelOf */.Wy)(name, 'cli'));
    const { stopped } = report.evidence;
    if (stopped !== undefined)
        process.stderr.write(`error: ${(0,reporters_escape/* inert */.tJ)(stopped)}\n`);
    const done = written instanceof Error
        ? 'No file was written.'
        : (0,reporters_escape/* inert */.tJ)(`Wrote ${written.paths.length} files to ${options.outputDir}: ${written.called}.`);
    const format = options.json ? 'json' : options.format;
    if (format !== 'text') {
        for (const piece of [reporters/* PRINTED */.No[format](view, context)].flat())
            process.stdout.write(piece);
        log.info(done);
    }
    else if (!options.quiet)
        process.stdout.write(textOf(view, options, context, done));
    if (written instanceof Error)
        throw written;
    if (interruption.why === undefined)
        return (0,gate/* exitCodeOf */.FO)(report);
    process.stderr.write(`error: ${interruption.why}. What was known by then is saved. ${done}\n`);
    return errors/* EXIT */.dc.failure;
}
/** What a terminal shows. The verdict stands first, and where that may have left the screen, last as well. */
function textOf(view, { details, outputDir }, context, done) {
    const terminal = { ...terminalOf(process.stdout, process.env), hasDetails: details };
    const more = details ? [] : [`Details: --details, or ${(0,reporters_escape/* inert */.tJ)(external_node_path_.join(outputDir, 'summary.md'))}`];
    const text = reporters/* PRINTED */.No.text(view, { ...context, terminal });
    const [verdict = ''] = text.split('\n', 1);
    return [text, done, ...more, verdict, ''].join('\n');
}


/***/ }),

/***/ 35542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ looserRules),
/* harmony export */   a: () => (/* binding */ looserThan)
/* harmony export */ });
const STRICTNESS = { never: 0, new: 1, any: 2 };
/**
 * What is looser, as sentences without full stop, in the order of limits, rules, waivers, ignored workloads.
 * @param before the rules that were agreed on, with the options over them
 * @param after those that somebody proposes, with the same options
 */
function looserRules(before, after) {
    return [
        ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
            ? [`fail-on: ${before.failOn} becomes ${after.failOn}`]
            : []),
        ...looserLimits(before.limits.thresholds, after.limits.thresholds),
        ...looserForSome(before, after),
        ...addedOf(before.waivers, after.waivers).map(waiverText),
        ...addedOf(before.ignored, after.ignored).map((name) => `workloads ${name} are ignored`)
    ];
}
/** What limits and fail-on let pass that those of an earlier report did not, as sentences without full stop. */
function looserThan(before, after) {
    const limits = (gate) => Object.fromEntries(gate.thresholds.flatMap(({ name, match, limit }) => (match === undefined ? [[name, limit]] : [])));
    return [
        ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
            ? [`fail-on is ${after.failOn}, and was ${before.failOn} in the baseline`]
            : []),
        ...looserLimits(limits(before), limits(after)).map((text) => `${text} (the baseline's limit)`)
    ];
}
function looserLimits(before, after) {
    return Object.entries(before).flatMap(([name, limit]) => {
        const now = after[name];
        if (limit === undefined || (now !== undefined && now <= limit))
            return [];
        return [now === undefined ? `${name}: ${limit} is taken out` : `${name}: ${limit} becomes ${now}`];
    });
}
/** Rules for some roles that were not there and allow more than the strictest limit of before; and strict ones that are gone. */
function looserForSome(before, after) {
    const strictest = (rules, name) => {
        const all = [rules.limits.thresholds, ...rules.limits.rules.map(({ thresholds }) => thresholds)];
        const set = all.flatMap((limits) => limits[name] ?? []);
        return set.length === 0 ? undefined : Math.min(...set);
    };
    const general = after.limits.thresholds;
    return [
        ...addedOf(before.limits.rules, after.limits.rules).flatMap((rule) => entriesOf(rule).flatMap(([name, limit]) => {
            const known = strictest(before, name);
            return known !== undefined && limit > known ? [`${name}: ${limit} for ${whose(rule)}`] : [];
        })),
        ...addedOf(after.limits.rules, before.limits.rules).flatMap((rule) => entriesOf(rule).flatMap(([name, limit]) => {
            const now = general[name];
            return now === undefined || now > limit
                ? [`${name}: ${limit} for ${whose(rule)} is taken out or changed`]
                : [];
        }))
    ];
}
function entriesOf({ thresholds }) {
    return Object.entries(thresholds).filter((entry) => entry[1] !== undefined);
}
function whose({ names, match }) {
    return `${names} ${match}`;
}
function waiverText({ role, action, resource, reason, owner, expires }) {
    const where = resource === undefined ? '' : ` on ${resource}`;
    return `${action}${where} of roles ${role} is waived until ${expires} (owner: ${owner}; reason: ${reason})`;
}
/** Those that are in the second list only. */
function addedOf(before, after) {
    const known = new Set(before.map((one) => JSON.stringify(one)));
    return after.filter((one) => !known.has(JSON.stringify(one)));
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ someText),
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** Plain data with its texts changed. */
/**
 * @param data what JSON can hold
 * @param change gives a text in place of each text, keys of objects among them
 * @returns a copy with the changed texts; the same object where no text changes
 */
function mapTexts(data, change) {
    if (!someText(data, (text) => change(text) !== text))
        return data;
    const copy = structuredClone(data);
    changeWithin(copy, change);
    return copy;
}
/** Whether any text in plain data is such a one, keys of objects among them. */
function someText(data, isSuch) {
    if (typeof data === 'string')
        return isSuch(data);
    if (typeof data !== 'object' || data === null)
        return false;
    if (Array.isArray(data))
        return data.some((item) => someText(item, isSuch));
    return Object.entries(data).some(([key, value]) => isSuch(key) || someText(value, isSuch));
}
function changeWithin(data, change) {
    const entries = Object.entries(data);
    for (const [key, value] of entries) {
        const name = Array.isArray(data) ? key : change(key);
        // a key that changes its name keeps its place among the others: all of them are set anew, in their order
        if (!Array.isArray(data))
            Reflect.deleteProperty(data, key);
        Reflect.set(data, name, typeof value === 'string' ? change(value) : value);
        if (typeof value === 'object' && value !== null)
            changeWithin(value, change);
    }
}


/***/ })

};
