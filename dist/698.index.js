export const id = 698;
export const ids = [698];
export const modules = {

/***/ 85497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73650);
/* harmony import */ var _judgement_findings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65994);
/* harmony import */ var _judgement_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85683);
/* harmony import */ var _judgement_gaps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91077);
/* harmony import */ var _judgement_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8564);
/* harmony import */ var _reporters_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67566);
/* harmony import */ var _sources_files_saved_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69202);
/* harmony import */ var _sources_files_saved_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76326);
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88287);
/* harmony import */ var _policies_prove_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3632);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98181);
/* harmony import */ var _view_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20888);
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
    const { verdict, reasons, gate, workloads, roles, evidence } = report;
    const thresholds = (0,_judgement_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .thresholdsOf */ .W)(roles, workloads, (0,_judgement_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsIn */ .U)(gate.thresholds));
    const judged = (0,_judgement_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(report);
    return [
        ...((0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(thresholds, gate.thresholds) &&
            roles.every((role) => countsFollow(role, gate, (0,_judgement_gaps_js__WEBPACK_IMPORTED_MODULE_13__/* .testsSucceeded */ .dF)(evidence)))
            ? []
            : ['report.json: the numbers of its gate are not those of its roles']),
        ...(judged.verdict === verdict && (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(judged.reasons, reasons)
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
    if (waived.some(({ waiver }) => waivers[waiver]?.state !== 'used'))
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
/** Each policy, as it stands in its files, against the needs in the report. */
async function policyFlaws({ workloads, roles }, folder) {
    const reference = await (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_10__.loadReference)();
    const all = workloads.map(async ({ name, role, policyFile, policyParts, needs, implied, departures = [] }) => {
        if (policyFile === undefined)
            return [];
        const files = policyParts ?? [policyFile];
        const documents = await Promise.all(files.map(async (part) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(part)), 'utf8').catch(() => undefined)));
        const present = documents.filter((document) => document !== undefined);
        // a missing file is told with the others
        if (present.length < documents.length)
            return [];
        const bearing = roles.find(({ arn }) => arn === role)?.bearing;
        const within = role === undefined || bearing === undefined ? undefined : { role, bearing, departures, reference };
        return (0,_policies_prove_js__WEBPACK_IMPORTED_MODULE_9__/* .flawsIn */ .v)(present, [...needs, ...implied], within).map((flaw) => `${name}: ${flaw}`);
    });
    return (await Promise.all(all)).flat();
}
function whole(text) {
    return typeof text === 'string' ? text : text.join('');
}
/** Every file that the scan wrote follows from the report. */
async function fileFlaws(report, folder) {
    const others = (0,_reporters_output_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R8)((0,_view_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewOf */ .d)(report)).filter(({ file }) => file !== 'report.json');
    const all = others.map(async ({ file: name, text: expected }) => {
        try {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), 'utf8');
            return found === whole(expected) ? [] : [`${name}: is not what the scan wrote`];
        }
        catch (error) {
            return [`${name}: cannot be read (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`];
        }
    });
    return (await Promise.all(all)).flat();
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
