export const id = 3039;
export const ids = [3039];
export const modules = {

/***/ 93039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sharedAccess: () => (/* binding */ sharedAccess)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5861);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47291);
/** The credentials that all clients of a scan share, so that a role is assumed once and a profile is read once. */


/** Sessions are renewed this long (ms) before they end. */
const RENEWED_BEFORE = 5 * 60_000;
/**
 * Access whose credentials are asked for when the first request is signed, and again only when they are about to end; whoever waits for
 * them waits no longer than the scan may last.
 * @param access without credentials it gets those of the SDK's default chain (environment, profile, container, instance)
 */
function sharedAccess(access) {
    const { region, budget, credentials } = access;
    const known = credentials === undefined ? (0,_aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_0__.defaultProvider)({ clientConfig: { region } }) : once(credentials);
    return {
        ...access,
        credentials: typeof known === 'function' ? (options) => budget.race(known(options)) : known
    };
}
function once(credentials) {
    if (typeof credentials !== 'function')
        return credentials;
    return (0,_smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.memoize)(credentials, ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE, ({ expiration }) => expiration !== undefined);
}


/***/ })

};
