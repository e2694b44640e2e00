export const id = 1346;
export const ids = [1346];
export const modules = {

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanAndPrint: () => (/* binding */ scanAndPrint)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _kit_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93194);
/* harmony import */ var _kit_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86954);
/* harmony import */ var _judgement_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85683);
/* harmony import */ var _judgement_waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55063);
/* harmony import */ var _options_budget_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18390);
/* harmony import */ var _options_gate_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10762);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88201);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(46176);
/* harmony import */ var _reporters_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24134);
/* harmony import */ var _reporters_reporters_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14993);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48268);
/* harmony import */ var _sources_sources_of_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80710);
/* harmony import */ var _view_view_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21978);














/** Where code scanning shows what stands in no file that is known. */
const WORKFLOW = '.github/workflows/least-privilege.yml';
/**
 * @returns the exit code
 * @throws UserError for what the user can mend
 */
async function scanAndPrint(options, log) {
    const interruption = new _kit_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._();
    const budget = interruption.ends((0,_options_budget_of_js__WEBPACK_IMPORTED_MODULE_5__/* .budgetOf */ .n)(options, 'cli'));
    (0,_kit_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .endBeforeMemoryIsFull */ .L)(budget);
    const rules = await (0,_options_gate_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .gateRules */ .DB)(options, 'cli');
    for (const file of rules.configuration?.notRead ?? [])
        log.warn(`${file} is not read.`);
    for (const waiver of (0,_judgement_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .longWaivers */ .OS)(rules.waivers, options.now))
        log.warn(waiver);
    const scanning = async () => {
        const sources = await (0,_sources_sources_of_js__WEBPACK_IMPORTED_MODULE_11__/* .sourcesOf */ .u)(options, 'cli', () => accessOf(options, budget), log);
        return (0,_scan_js__WEBPACK_IMPORTED_MODULE_10__/* .scan */ .S)(sources, { ...options, rules, explain, budget }, log);
    };
    const report = await budget.outlast(scanning(), () => interruption.grace);
    budget.close();
    log.stop();
    const view = (0,_view_view_js__WEBPACK_IMPORTED_MODULE_12__/* .viewOf */ .d)(report);
    const context = { workflow: WORKFLOW };
    // the verdict is not lost with the files
    const written = await (0,_reporters_output_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFolder */ .CI)(view, options.outputDir, (0,_options_options_js__WEBPACK_IMPORTED_MODULE_7__/* .labelOf */ .Wy)('output-dir', 'cli')).catch(_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR);
    await (0,_reporters_output_js__WEBPACK_IMPORTED_MODULE_8__/* .writeNamed */ .RO)(view, options, context);
    const { stopped } = report.evidence;
    if (stopped !== undefined)
        process.stderr.write(`error: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .inert */ .tJ)(stopped)}\n`);
    const done = written instanceof Error
        ? 'No file was written.'
        : (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .inert */ .tJ)(`Wrote ${written.paths.length} files to ${options.outputDir}: ${written.called}.`);
    if (options.json) {
        process.stdout.write(_reporters_reporters_js__WEBPACK_IMPORTED_MODULE_9__/* .PRINTED */ .No.json(view, context));
        log.info(done);
    }
    else if (!options.quiet)
        process.stdout.write(`${_reporters_reporters_js__WEBPACK_IMPORTED_MODULE_9__/* .PRINTED */ .No.text(view, context)}\n${done}\n`);
    if (written instanceof Error)
        throw written;
    if (interruption.why === undefined)
        return (0,_judgement_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(report);
    process.stderr.write(`error: ${interruption.why}. What was known by then is saved. ${done}\n`);
    return _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failure;
}
async function explain() {
    return (await __webpack_require__.e(/* import() */ 373).then(__webpack_require__.bind(__webpack_require__, 90373))).explainOperation;
}
async function accessOf(options, budget) {
    const { regionOf } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(6222)]).then(__webpack_require__.bind(__webpack_require__, 6222));
    return { budget, region: await regionOf(options.awsRegion, (0,_options_options_js__WEBPACK_IMPORTED_MODULE_7__/* .labelOf */ .Wy)('aws-region', 'cli')) };
}


/***/ })

};
