export const id = 7450;
export const ids = [7450];
export const modules = {

/***/ 57450:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubClient: () => (/* binding */ gitHubClient)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38953);
/** GitHub's REST API with a limit of time, and with another try where waiting heals. */


/** A request may take so long: publishing must not hold up a build whose verdict is known. */
const REQUEST_MS = 10_000;
/** Seconds before another try; a longer wait that GitHub asks for is not worth it. */
const LONGEST_WAIT = 30;
const TRIES = 3;
/**
 * @param token of the workflow or of a person; not empty
 * @param budget no request outlasts it
 * @returns a client whose requests are tried up to three times where the server fails or asks to wait
 */
function gitHubClient(token, budget) {
    const client = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    client.hook.wrap('request', async (request, options) => {
        for (let tried = 1;; tried += 1) {
            budget.check();
            // a timer of its own: signals made of others, or of a time, may be lost to garbage collection before they abort
            const cut = new AbortController();
            const end = () => cut.abort();
            const timer = setTimeout(end, REQUEST_MS);
            budget.signal.addEventListener('abort', end, { once: true });
            // the hooks after this one are bound to these very options: a copy would be lost
            options.request = { ...options.request, signal: cut.signal };
            try {
                const answer = await request(options);
                if (isNoApiAnswer(answer.headers, answer.data, options.mediaType?.format))
                    throw new Error(NO_API);
                return answer;
            }
            catch (error) {
                budget.check();
                // the page itself would be the message
                if (error instanceof Error && isPage((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .r)(error, 'content-type')))
                    error.message = NO_API;
                if (cut.signal.aborted) {
                    throw new Error(`GitHub did not answer within ${REQUEST_MS / 1000} seconds`, { cause: error });
                }
                const seconds = tried < TRIES ? secondsToWait(error, tried) : undefined;
                if (seconds === undefined)
                    throw error;
                await budget.sleep(seconds * 1000);
            }
            finally {
                clearTimeout(timer);
                budget.signal.removeEventListener('abort', end);
            }
        }
    });
    return client;
}
const NO_API = 'GitHub answered with a page instead of JSON: a proxy or a sign-in page stands in between, or GitHub is in maintenance';
function isPage(contentType) {
    return contentType?.startsWith('text/html') === true;
}
/** Of an answer that is a text, everything that looks into it would fail with words of its own. */
function isNoApiAnswer(headers, data, format) {
    const type = headers['content-type'];
    return (isPage(typeof type === 'string' ? type : undefined) ||
        (typeof data === 'string' && data !== '' && format !== 'raw'));
}
/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
function secondsToWait(error, tried) {
    const status = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error) ?? 0;
    const asked = Number((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .r)(error, 'retry-after') ?? Number.NaN);
    if (status === 403 || status === 429)
        return asked <= LONGEST_WAIT ? asked : undefined;
    return status >= 500 ? tried : undefined;
}


/***/ })

};
