export const id = 9919;
export const ids = [9919];
export const modules = {

/***/ 99919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoArguments: () => (/* binding */ demoArguments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73650);
/** `xray-privilege-scan demo`: the main job on the examples that come with it, without an AWS account. */



/**
 * @param script what node was started with: a file in `dist/`, or a link to it, as npx makes one
 * @returns the arguments of the scan of the examples, to which those that were given are added
 * @throws UserError when the examples are not there, as in the action's own folder of a runner that keeps `dist/` alone
 */
function demoArguments(script) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(script)), '..', 'examples');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'traces.json')))
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the examples are not at ${folder}`, 'They come with the npm package and with a clone of the repository');
    const example = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${name}.json`);
    const functions = ['functions', 'event-source-mappings', 'event-invoke-configs'].map(example);
    const files = ['--traces', example('traces'), '--roles', example('roles'), '--functions', ...functions];
    return [...files, '--compare', '--max-unused-actions', '20', '--warn-only', '--output-dir', 'demo-output'];
}


/***/ })

};
