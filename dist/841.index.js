export const id = 841;
export const ids = [841];
export const modules = {

/***/ 841:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newTraceHeader: () => (/* binding */ newTraceHeader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _domain_test_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3235);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73650);
/** `xray-privilege-scan trace-header`: a trace header for one request of the tests. */




/**
 * The value of one new `X-Amzn-Trace-Id`, complete.
 * @param asked id of the run; else that of the environment, and of no run where neither gives one
 * @param file where the trace's id is kept; else that of the environment, and nowhere where neither gives one
 * @throws UserError when the id is none, or the file cannot be written
 */
async function newTraceHeader(asked, file) {
    const fromEnvironment = process.env['XRLP_RUN_ID'] || undefined;
    const run = asked ?? fromEnvironment;
    if (run !== undefined && !_domain_test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_ID */ .UC.test(run)) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${asked === undefined ? 'XRLP_RUN_ID' : '--run-id'} is "${run}", which is no id of a run`, 'Give the output run-id of the action in start/: 12 hexadecimal digits');
    }
    const header = (0,_domain_test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .traceHeader */ .pv)(run, Math.floor(Date.now() / 1000), (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex'));
    const kept = file ?? (process.env['XRLP_TRACE_IDS'] || undefined);
    if (kept !== undefined)
        await keep(header, kept);
    return header;
}
/** Adds a line: requests of one run may be made side by side. */
async function keep(header, file) {
    const id = /^Root=([^;]+)/.exec(header)?.[1] ?? header;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, `${id}\n`);
    }
    catch (error) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the trace's id cannot be written into "${file}" (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`, 'Give --trace-ids, or XRLP_TRACE_IDS, a file that can be written', { cause: error });
    }
}


/***/ })

};
