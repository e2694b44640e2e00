export const id = 1346;
export const ids = [1346];
export const modules = {

/***/ 61346:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanAndPrint: () => (/* binding */ scanAndPrint)
/* harmony export */ });
/* harmony import */ var _kit_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93194);
/* harmony import */ var _kit_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86954);
/* harmony import */ var _judgement_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13228);
/* harmony import */ var _options_budget_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18390);
/* harmony import */ var _options_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10762);
/* harmony import */ var _options_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88201);
/* harmony import */ var _sources_files_saved_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58075);
/* harmony import */ var _sources_sources_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38452);








/**
 * @returns the exit code
 * @throws UserError for what the user can mend
 */
async function scanAndPrint(options, log) {
    const interruption = new _kit_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._();
    const budget = interruption.ends((0,_options_budget_of_js__WEBPACK_IMPORTED_MODULE_3__/* .budgetOf */ .n)(options, 'cli'));
    (0,_kit_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .endBeforeMemoryIsFull */ .L6)(budget);
    (0,_sources_files_saved_file_js__WEBPACK_IMPORTED_MODULE_6__/* .endInputWith */ .aT)(budget);
    const rules = await (0,_options_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .gateRules */ .DB)(options, 'cli');
    for (const file of rules.configuration?.notRead ?? [])
        log.warn(`${file} is not read.`);
    for (const waiver of (0,_judgement_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .longWaivers */ .OS)(rules.waivers, options.now))
        log.warn(waiver);
    const scanning = async () => {
        const sources = await (0,_sources_sources_of_js__WEBPACK_IMPORTED_MODULE_7__/* .sourcesOf */ .u)(options, 'cli', () => accessOf(options, budget), log);
        // the first question to AWS, about where traces are, must not wait for it
        const { scan } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(9052), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(2534), __webpack_require__.e(7472), __webpack_require__.e(1612)]).then(__webpack_require__.bind(__webpack_require__, 81612));
        return scan(sources, { ...options, rules, explain, budget, ahead: () => Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(5870), __webpack_require__.e(4109), __webpack_require__.e(2534), __webpack_require__.e(5885), __webpack_require__.e(1524)]).then(__webpack_require__.bind(__webpack_require__, 53920)) }, log);
    };
    const report = await budget.outlast(scanning(), () => interruption.grace);
    budget.close();
    log.stop();
    const { print } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(5870), __webpack_require__.e(4109), __webpack_require__.e(2534), __webpack_require__.e(5885), __webpack_require__.e(1524)]).then(__webpack_require__.bind(__webpack_require__, 53920));
    return print(report, options, interruption, log);
}
async function explain() {
    return (await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 90373))).explainOperation;
}
async function accessOf(options, budget) {
    const { regionOf } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(5397)]).then(__webpack_require__.bind(__webpack_require__, 65397));
    return { budget, region: await regionOf(options.awsRegion, (0,_options_options_js__WEBPACK_IMPORTED_MODULE_5__/* .labelOf */ .Wy)('aws-region', 'cli')) };
}


/***/ })

};
