export const id = 5497;
export const ids = [5497];
export const modules = {

/***/ 85497:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73650);
/* harmony import */ var _judgement_findings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65994);
/* harmony import */ var _judgement_gaps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91077);
/* harmony import */ var _judgement_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8564);
/* harmony import */ var _judgement_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72075);
/* harmony import */ var _reporters_masking_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(47543);
/* harmony import */ var _reporters_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67566);
/* harmony import */ var _sources_files_saved_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58075);
/* harmony import */ var _sources_files_saved_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28087);
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88287);
/* harmony import */ var _policies_prove_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3632);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98181);
/* harmony import */ var _view_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21838);
/** `xray-privilege-scan verify <report.json>`: whether a saved report and the files beside it are what a scan wrote, and hold their proof. */
















/**
 * Reads the report and every file that its scan wrote beside it.
 * @param file path of a report.json
 * @throws UserError when there is no report to verify
 */
async function verify(file) {
    const { report, edited } = parse(file, await (0,_sources_files_saved_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readArgument */ .qt)(file, 'Give the report.json of a scan'));
    const flaws = [
        ...(edited ? ['report.json: its digest does not fit: it was edited after the scan'] : []),
        ...verdictFlaws(report),
        ...(await policyFlaws(report, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file))),
        ...(await fileFlaws(report, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)))
    ];
    return { lines: [...report.workloads.flatMap(summary), ...flaws], sound: flaws.length === 0 };
}
function parse(file, content) {
    try {
        return (0,_sources_files_saved_report_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReport */ .M)(content);
    }
    catch (error) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the report is "${file}", which is ${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Give the report.json of a scan', {
            cause: error
        });
    }
}
function summary({ name, traces, policy, needs, implied }) {
    if (policy === undefined)
        return [`${name}: no policy, from ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .L)(traces, 'trace')}`];
    const pairs = policy.Statement.reduce((sum, { Action, Resource }) => sum + Action.length * Resource.length, 0);
    return [
        `${name}: ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .L)(needs.length, 'need')} of calls and ${implied.length} implied ones, ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .L)(pairs, 'action')} on resources`
    ];
}
/** The verdict and the numbers of the gate follow from the roles. */
function verdictFlaws(report) {
    const { verdict, neutral, reasons, gate, workloads, roles, evidence } = report;
    const thresholds = (0,_judgement_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdsOf */ .W)(roles, workloads, (0,_judgement_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsIn */ .U)(gate.thresholds));
    const judged = (0,_judgement_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(report);
    return [
        ...((0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(thresholds, gate.thresholds) &&
            roles.every((role) => countsFollow(role, gate, (0,_judgement_gaps_js__WEBPACK_IMPORTED_MODULE_13__/* .testsSucceeded */ .dF)(evidence)))
            ? []
            : ['report.json: the numbers of its gate are not those of its roles']),
        ...(judged.verdict === verdict && judged.neutral === neutral && (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(judged.reasons, reasons)
            ? []
            : [`report.json: its verdict is ${verdict}, and from its roles follows ${judged.verdict}`])
    ];
}
/** What counts of a role follows from its lists. Where these are left out, there is at least no more than was found. */
function countsFollow(role, { waived: waivers, newOnly = false }, isCounted) {
    const { judged, counted, unused, wide, waived } = role;
    if (!judged || !isCounted || counted === undefined)
        return !(judged && isCounted) && counted === undefined;
    // only a waiver that holds covers anything
    if (waived.some(({ waiver }) => !covers(waivers[waiver])))
        return false;
    const found = { unused: unused.byAccessLevel, wide: wide.length };
    if (unused.actions !== undefined) {
        const { unused: byAccessLevel } = (0,_judgement_findings_js__WEBPACK_IMPORTED_MODULE_14__/* .countedOf */ .MJ)(unused.actions, []);
        if (!(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(byAccessLevel, found.unused) || unused.total !== unused.actions.length)
            return false;
    }
    const again = (0,_judgement_findings_js__WEBPACK_IMPORTED_MODULE_14__/* .recounted */ .gg)(role, newOnly);
    if (again !== undefined)
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(again, counted);
    if (waived.length === 0 && !newOnly)
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(found, counted);
    return (_reference_reference_js__WEBPACK_IMPORTED_MODULE_10__.ACCESS_LEVELS.every((level) => counted.unused[level] <= found.unused[level]) && counted.wide <= found.wide);
}
/** One that has expired covers on as long as that only warns. */
function covers(waiver) {
    return waiver?.state === 'used' || (waiver?.state === 'expired' && waiver.fails === false);
}
/** Each policy, as it stands in its files, against the needs in the report. */
async function policyFlaws({ workloads, roles }, folder) {
    const reference = await (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_10__.loadReference)();
    const bearings = new Map(roles.toReversed().map(({ arn, bearing }) => [arn, bearing]));
    const all = workloads.map(async ({ name, role, policyFile, policyParts, needs, implied, departures = [] }) => {
        if (policyFile === undefined)
            return [];
        const files = policyParts ?? [policyFile];
        const documents = await Promise.all(files.map(async (part) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(part)), 'utf8').catch(() => undefined)));
        const present = documents.filter((document) => document !== undefined);
        // a missing file is told with the others
        if (present.length < documents.length)
            return [];
        const bearing = bearings.get(role ?? '');
        const within = role === undefined || bearing === undefined ? undefined : { role, bearing, departures, reference };
        return (0,_policies_prove_js__WEBPACK_IMPORTED_MODULE_9__/* .flawsIn */ .v)(present, [...needs, ...implied], within).map((flaw) => `${name}: ${flaw}`);
    });
    return (await Promise.all(all)).flat();
}
function whole(text) {
    return typeof text === 'string' ? text : text.join('');
}
/** Every file that the scan wrote follows from the report; what is for everybody may be without account ids. */
async function fileFlaws(report, folder) {
    const view = (0,_view_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewOf */ .d)(report);
    const others = (0,_reporters_output_js__WEBPACK_IMPORTED_MODULE_6__/* .filesBesideReport */ .Qf)(view);
    const all = others.map(async ({ file: name, text: expected }) => {
        try {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), 'utf8');
            return found === whole(expected) ? [] : [{ name, found }];
        }
        catch (error) {
            return [`${name}: cannot be read (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`];
        }
    });
    const differing = (await Promise.all(all)).flat();
    const hidden = differing.length === 0 ? [] : (0,_reporters_output_js__WEBPACK_IMPORTED_MODULE_6__/* .filesForEverybody */ .Cr)((0,_view_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewOf */ .d)((0,_reporters_masking_js__WEBPACK_IMPORTED_MODULE_15__/* .masked */ .I)(report)));
    return differing.flatMap((one) => {
        if (typeof one === 'string')
            return [one];
        const isMasked = hidden.some(({ file, text }) => file === one.name && whole(text) === one.found);
        return isMasked ? [] : [`${one.name}: is not what the scan wrote`];
    });
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
/* harmony export */   I: () => (/* binding */ masked),
/* harmony export */   q: () => (/* binding */ maskedLine)
/* harmony export */ });
/* harmony import */ var _kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
/** Account ids out of what everybody can read. The files of the scan keep them: without, a policy is of no use. */

/** As the fifth part of an ARN, in a queue's URL, or in the words of a message. */
const ACCOUNT = /(?<![\w-])\d{12}(?![\w-])/g;
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
    return { ...(0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(content, (text) => text.replaceAll(ACCOUNT, (id) => names.get(id) ?? id)), digest };
}
/** A line of the log without account ids. Of a report not yet made nobody knows which of them is the first: all are the same here. */
function maskedLine(line) {
    return line.replaceAll(ACCOUNT, '***');
}


/***/ })

};
