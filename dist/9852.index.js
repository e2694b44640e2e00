export const id = 9852;
export const ids = [9852];
export const modules = {

/***/ 69852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ HealingRetryStrategy),
/* harmony export */   regionOf: () => (/* binding */ regionOf),
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _smithy_core_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23609);
/* harmony import */ var _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52065);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/** Clients of the services that a scan asks, all with the same credentials. */



// The SDK is bundled: whoever runs this on Node 20 cannot act on its advice to upgrade.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html: 5xx, resets and timeouts heal; throttling has its own pace. */
const MAX_ATTEMPTS = 5;
function clientConfig({ region, credentials }) {
    return { region, maxAttempts: MAX_ATTEMPTS, ...(credentials !== undefined && { credentials }) };
}
/**
 * The region that was asked for, else the environment's, else the profile's.
 * @throws UserError when none is set, or the name is none
 */
async function regionOf(asked, option) {
    const environment = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
    const region = asked ?? (environment === '' ? undefined : environment) ?? (await regionOfProfile());
    if (region === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} is not set, and no region is configured`, `Give ${option}, or set AWS_REGION`);
    }
    if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} is "${region}", which is no AWS region`, 'Give one like eu-west-1');
    }
    return region;
}
async function regionOfProfile() {
    return new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_1__/* .XRayClient */ .QYJ({}).config.region().catch(() => undefined);
}
/** The SDK's own retries for what heals by itself (5xx, resets, timeouts); a throttled request is left to whoever keeps the pace. */
class HealingRetryStrategy extends _smithy_core_retry__WEBPACK_IMPORTED_MODULE_2__.StandardRetryStrategy {
    constructor() {
        super(MAX_ATTEMPTS);
    }
    refreshRetryTokenForRetry(...[token, error]) {
        // the SDK then throws the service's error, not this one
        if (error.errorType === 'THROTTLING')
            throw new Error('throttled');
        return super.refreshRetryTokenForRetry(token, error);
    }
}


/***/ })

};
