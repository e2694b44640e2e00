export const id = 3039;
export const ids = [3039];
export const modules = {

/***/ 88545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ certificateRemedy),
/* harmony export */   h: () => (/* binding */ trustedBy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73650);
/** Whose certificates AWS's addresses may have: those that Node.js trusts, and those of AWS_CA_BUNDLE. https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html */



/**
 * The SDK for JavaScript does not know AWS_CA_BUNDLE, which the AWS CLI and other SDKs obey. Here it adds and takes nothing away: a bundle
 * that holds the proxy's authority alone would shut out what is asked without the proxy.
 * @returns options for a TLS connection; none where the variable is not set, so that Node's own rules hold
 * @throws UserError where the file cannot be read or holds no certificate
 */
function trustedBy(environment) {
    const bundle = certificatesIn('AWS_CA_BUNDLE', environment);
    if (bundle === undefined)
        return {};
    // Node adds these to its own by itself, and no longer where authorities are named
    const extra = certificatesIn('NODE_EXTRA_CA_CERTS', environment);
    return { ca: [...node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates, ...(extra === undefined ? [] : [extra]), bundle] };
}
function certificatesIn(variable, environment) {
    const file = environment[variable] ?? '';
    if (file === '')
        return undefined;
    const remedy = 'Give the path of a file with certificates in PEM';
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${variable} is "${file}", which cannot be read (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, remedy, {
            cause: error
        });
    }
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${variable} is "${file}", which holds no certificate`, remedy);
    return text;
}
/** Node's and OpenSSL's codes for a certificate that nobody vouches for. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const UNTRUSTED = /^(UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_UNTRUSTED|INVALID_CA)$/;
/** @param code of the error @returns what mends it, as a sentence without a full stop; undefined for any other error */
function certificateRemedy(code) {
    if (!UNTRUSTED.test(code))
        return undefined;
    return "Something between here and AWS shows a certificate of its own, as a proxy that opens TLS does. Name the file with its certificate authority in NODE_EXTRA_CA_CERTS, which GitHub's addresses need as well, or in AWS_CA_BUNDLE";
}


/***/ }),

/***/ 93039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sharedAccess: () => (/* binding */ sharedAccess)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5861);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47291);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10065);
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
    const known = credentials === undefined ? defaultChain(region, budget) : once(credentials);
    return {
        ...access,
        credentials: typeof known === 'function' ? (options) => budget.race(known(options)) : known
    };
}
/**
 * A profile may name a role or a sign-in, which are asked for through the same proxy and with the same certificates as all else. The
 * region is that of STS alone, where the profile has none: a sign-in has its own (`sso_region`), which a region of the client would overrule.
 */
function defaultChain(region, budget) {
    return (0,_aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_1__.defaultProvider)({
        clientConfig: { requestHandler: new _requests_js__WEBPACK_IMPORTED_MODULE_0__/* .PunctualHandler */ .P(budget) },
        parentClientConfig: { region: () => Promise.resolve(region) }
    });
}
function once(credentials) {
    if (typeof credentials !== 'function')
        return credentials;
    return (0,_smithy_core_config__WEBPACK_IMPORTED_MODULE_2__.memoize)(credentials, ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE, ({ expiration }) => expiration !== undefined);
}


/***/ }),

/***/ 10065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ PatientRetryStrategy),
  P: () => (/* binding */ PunctualHandler)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(23609);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var dist_cjs = __webpack_require__(61279);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/sources/aws/certificates.js
var certificates = __webpack_require__(88545);
;// CONCATENATED MODULE: ./lib/src/sources/aws/proxy.js
/** Requests to AWS go through the proxy that HTTPS_PROXY and HTTP_PROXY name, less what NO_PROXY excepts: as GitHub's own client does it, whose rules they are. */



/** Handlers by proxy: each keeps its connections. */
const handlers = new Map();
/** Whether anything is to be asked through a proxy at all: without that no agent is loaded. @param names of the variables, in lower case */
function hasProxy(environment = process.env, names = ['https_proxy', 'http_proxy']) {
    return names.some((name) => (environment[name] || environment[name.toUpperCase()] || '') !== '');
}
/**
 * @param connectionTimeout milliseconds
 * @returns how the request is sent through its proxy; undefined where it goes without one, as to this machine itself and to what NO_PROXY names
 * @throws Error when the proxy's own address is none
 */
async function throughProxy(request, connectionTimeout) {
    const { protocol, hostname, port } = request;
    const { checkBypass, getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    const address = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`);
    if (checkBypass(address) || !hasProxy(process.env, [protocol === 'https:' ? 'https_proxy' : 'http_proxy']))
        return undefined;
    const found = getProxyUrl(address);
    if (found === undefined || !/^https?:$/.test(found.protocol))
        throw new Error('the address of the proxy in HTTPS_PROXY or HTTP_PROXY is no URL: write one like http://proxy.example.com:3128');
    const proxy = found.href;
    const handler = handlers.get(proxy) ?? (await handlerOf(proxy, connectionTimeout));
    handlers.set(proxy, handler);
    return async (asked, options) => {
        try {
            const answer = await handler.handle(asked, options);
            const { statusCode, headers } = answer.response;
            if (isRefusal(statusCode, headers))
                throw new Error(`it answers ${statusCode} in AWS's place`);
            return answer;
        }
        catch (error) {
            // without what may be a password in the proxy's address
            if (error instanceof Error)
                error.message = `through the proxy ${new URL(proxy).host}: ${(0,errors/* messageOf */.bD)(error)}`;
            throw error;
        }
    };
}
async function handlerOf(proxy, connectionTimeout) {
    const [{ HttpsProxyAgent }, { HttpProxyAgent }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7171), __webpack_require__.e(3669)]).then(__webpack_require__.t.bind(__webpack_require__, 3669, 19)),
        Promise.all(/* import() */[__webpack_require__.e(7171), __webpack_require__.e(1970)]).then(__webpack_require__.t.bind(__webpack_require__, 81970, 19))
    ]);
    const trusted = (0,certificates/* trustedBy */.h)(process.env);
    const kept = { keepAlive: true, maxSockets: 50, ...trusted };
    const httpsAgent = new HttpsProxyAgent(proxy, kept);
    // the agent's own settings are those of the connection to the proxy; these are those of what the tunnel leads to
    Object.assign(httpsAgent.options, trusted);
    return new dist_cjs.NodeHttpHandler({
        connectionTimeout,
        httpsAgent,
        httpAgent: new HttpProxyAgent(proxy, kept)
    });
}
/** What forbids a tunnel answers in AWS's place. Of AWS itself each answer has the request's id. What may heal is tried again. */
function isRefusal(status, headers) {
    const isAws = Object.keys(headers).some((name) => name.toLowerCase().startsWith('x-amz'));
    return status === 407 || (status >= 300 && status < 500 && status !== 429 && !isAws);
}

;// CONCATENATED MODULE: ./lib/src/sources/aws/requests.js
/** How a request to AWS ends: with a whole answer, after a time, or with the scan. And when it is made again. */






/** The SDK's own default is none at all. https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/configuring-the-nodejs-http-handler.html */
const CONNECTED_MS = 10_000;
/** From the request's first byte to the answer's last one. */
const ANSWERED_MS = 30_000;
/** An answer of AWS has no more bytes: what is longer would only fill the memory. */
const LARGEST_ANSWER = 64 * 1024 * 1024;
/** How often an answer that does not tell its length beforehand is measured. */
const MEASURED_EVERY_MS = 200;
/** How long what may heal (5xx, resets, names that do not resolve, answers that are cut) is tried again. */
const PATIENCE_MS = 35_000;
/** The first wait before another try, doubled each time, and the longest. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
/** What AWS did not do in time. The SDK knows the name as one of those that another try may heal. */
class TimeoutError extends Error {
    name = 'TimeoutError';
}
/** AWS answered with what no answer may be. */
class UnfitAnswer extends Error {
    name = 'UnfitAnswer';
}
/** Gives every request an end, its answer's body included. */
class PunctualHandler extends dist_cjs.NodeHttpHandler {
    #budget;
    /** Milliseconds that AWS's clock is ahead of this machine's, as the last answer tells; undefined before the first. */
    clockOffset;
    /** @throws UserError where AWS_CA_BUNDLE is set and names no certificates */
    constructor(budget) {
        const trusted = (0,certificates/* trustedBy */.h)(process.env);
        super({
            connectionTimeout: budget.forOne(CONNECTED_MS),
            ...(trusted.ca !== undefined && { httpsAgent: { keepAlive: true, maxSockets: 50, ...trusted } })
        });
        this.#budget = budget;
    }
    /** @throws Ended when the budget ends; TimeoutError when there is no whole answer in time; else what the connection throws */
    async handle(request, options = {}) {
        const seconds = this.#budget.forOne(ANSWERED_MS) / 1000;
        const cut = new AbortController();
        const forget = this.#budget.whenEnded(() => cut.abort(this.#budget.signal.reason));
        const timer = setTimeout(() => cut.abort(new TimeoutError(silence(seconds))), seconds * 1000);
        const settle = () => {
            clearTimeout(timer);
            forget();
        };
        // no signal made of both: such a one may be lost to garbage collection before it aborts
        const asked = options.abortSignal;
        if (asked?.aborted === true)
            cut.abort();
        else if (asked instanceof AbortSignal)
            asked.addEventListener('abort', () => cut.abort(), { once: true });
        try {
            const proxied = hasProxy() ? await throughProxy(request, this.#budget.forOne(CONNECTED_MS)) : undefined;
            const asking = { ...options, abortSignal: cut.signal };
            const answer = await (proxied === undefined ? super.handle(request, asking) : proxied(request, asking));
            const { headers } = answer.response;
            const body = answer.response.body;
            const date = Date.parse(headers['date'] ?? '');
            if (!Number.isNaN(date))
                this.clockOffset = date - Date.now();
            if (!(body instanceof external_node_http_.IncomingMessage))
                settle();
            else {
                cut.signal.addEventListener('abort', () => body.destroy((0,errors/* asError */.zR)(cut.signal.reason)), { once: true });
                const stop = measure(body, Number(headers['content-length']), (why) => cut.abort(why));
                body.once('close', () => {
                    stop();
                    settle();
                });
            }
            return answer;
        }
        catch (error) {
            settle();
            throw cut.signal.aborted ? (0,errors/* asError */.zR)(cut.signal.reason) : error;
        }
    }
}
/**
 * Tries again what may heal, with growing waits of random length, for at least half a minute or a third of the scan's time; what is
 * throttled until the scan's time is over. Both end with the scan.
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
class PatientRetryStrategy extends retry.StandardRetryStrategy {
    #budget;
    #leavesThrottling;
    #failingSince = new WeakMap();
    /** @param leavesThrottling whether a throttled request fails at once, since whoever sends it keeps a pace */
    constructor(budget, leavesThrottling) {
        super(Number.MAX_SAFE_INTEGER);
        this.#budget = budget;
        this.#leavesThrottling = leavesThrottling;
    }
    acquireInitialRetryToken() {
        return Promise.resolve(tokenAfter(0));
    }
    /** @throws Error when there is no other try: the SDK then throws what the request threw */
    async refreshRetryTokenForRetry(token, failure) {
        this.#budget.check();
        const isThrottled = failure.errorType === 'THROTTLING';
        if (isThrottled ? this.#leavesThrottling : !mayHeal(failure))
            throw new Error('not tried again');
        const now = performance.now();
        const since = this.#failingSince.get(token) ?? now;
        const tries = token.getRetryCount() + 1;
        const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
        const asked = (failure.retryAfterHint?.getTime() ?? 0) - Date.now();
        const wait = Math.max(longest * (0.5 + Math.random() / 2), Math.min(asked, LONGEST_WAIT_MS));
        if (!isThrottled && now + wait - since > this.#budget.forOne(PATIENCE_MS))
            throw new Error('tried for long');
        await this.#budget.sleep(wait);
        const next = tokenAfter(tries);
        this.#failingSince.set(next, since);
        return next;
    }
    recordSuccess() {
        // there is no bucket of tries to fill again: time limits them
    }
}
function tokenAfter(tries) {
    return { getRetryCount: () => tries, getRetryDelay: () => 0, getRetryCost: () => undefined };
}
/** An answer of which a part is missing, or of something in between, cannot be parsed. */
function mayHeal({ errorType, error }) {
    const isCut = error instanceof SyntaxError || /\bXML parse error\b/.test(error?.message ?? '');
    return errorType === 'TRANSIENT' || errorType === 'SERVER_ERROR' || isCut;
}
function silence(seconds) {
    return `no whole answer within ${Number(seconds.toFixed(1))} seconds`;
}
/** Cuts an answer that is too long. @param length as its header tells it, or not a number @returns what ends the measuring */
function measure(body, length, cut) {
    const tooLong = () => cut(new UnfitAnswer(`the answer has more than ${LARGEST_ANSWER} bytes`));
    if (length > LARGEST_ANSWER)
        tooLong();
    if (!Number.isNaN(length))
        return () => undefined;
    const before = body.socket.bytesRead;
    const timer = setInterval(() => {
        if (body.socket.bytesRead - before > LARGEST_ANSWER)
            tooLong();
    }, MEASURED_EVERY_MS);
    return () => clearInterval(timer);
}


/***/ })

};
