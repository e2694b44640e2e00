export const id = 3193;
export const ids = [3193,3476];
export const modules = {

/***/ 33193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubClient: () => (/* binding */ gitHubClient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23476);
/** GitHub's REST API with a limit of time, and with another try where waiting heals. */



/** A request may take so long: publishing must not hold up a build whose verdict is known. */
const REQUEST_MS = 10_000;
/** Seconds before another try; a longer wait that GitHub asks for is not worth it. */
const LONGEST_WAIT = 30;
const TRIES = 3;
/**
 * @param token of the workflow or of a person; not empty
 * @returns a client whose requests are tried up to three times where the server fails or asks to wait
 */
function gitHubClient(token) {
    const client = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token);
    client.hook.wrap('request', async (request, options) => {
        for (let tried = 1;; tried += 1) {
            const signal = AbortSignal.timeout(REQUEST_MS);
            // the hooks after this one are bound to these very options: a copy would be lost
            options.request = { ...options.request, signal };
            try {
                return await request(options);
            }
            catch (error) {
                if (signal.aborted) {
                    throw new Error(`GitHub did not answer within ${REQUEST_MS / 1000} seconds`, { cause: error });
                }
                const seconds = tried < TRIES ? secondsToWait(error, tried) : undefined;
                if (seconds === undefined)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
            }
        }
    });
    return client;
}
/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
function secondsToWait(error, tried) {
    const status = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error) ?? 0;
    const asked = Number((0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .r)(error, 'retry-after') ?? Number.NaN);
    if (status === 403 || status === 429)
        return asked <= LONGEST_WAIT ? asked : undefined;
    return status >= 500 ? tried : undefined;
}


/***/ }),

/***/ 23476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/**
 * What GitHub's refusal means and what mends it, without a full stop at the end.
 * @param error what a request threw
 * @param permission that the request needs, as a workflow writes it: `pull-requests: write`
 */
function explainRefusal(error, permission) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
        .replace(/ - https:\/\/docs\.github\.com\/\S*$/, '')
        .replace(/\.$/, '');
    const status = statusOf(error);
    const give = `Give the job "permissions: ${permission}"; a pull request from a fork has a read-only token`;
    if (status === 401)
        return `input github-token is not valid, or no longer (${said})`;
    if (status === 429 || headerOf(error, 'x-ratelimit-remaining') === '0' || /rate limit/i.test(said)) {
        return `the token has used up its requests for now (${said}). Run the job again later, or give input github-token a token of its own`;
    }
    if (status === 403 && /\blocked\b/.test(said)) {
        return `the conversation is locked (${said}). Unlock it, or use a token that has ${permission}`;
    }
    if (status === 403 || status === 404) {
        return `the token may not do this (${status}, ${said}). ${give}`;
    }
    if (status === 409)
        return `something else changed it at the same time (${said}). Run the job again`;
    if (status !== undefined && status >= 500)
        return `GitHub failed (${status}, ${said}). Run the job again`;
    return status === undefined ? said : `GitHub refused it (${status}, ${said})`;
}
/** HTTP status of what a request threw; absent where there was no answer. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** A header of the answer that a request threw. @param name in lower case */
function headerOf(error, name) {
    if (!(error instanceof Error) || !('response' in error))
        return undefined;
    const { headers } = (error.response ?? {});
    const value = headers?.[name];
    return typeof value === 'string' ? value : undefined;
}


/***/ })

};
