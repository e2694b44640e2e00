export const id = 5397;
export const ids = [5397];
export const modules = {

/***/ 4089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ statementFor),
/* harmony export */   TE: () => (/* binding */ lackingIn),
/* harmony export */   b4: () => (/* binding */ refusedToScan),
/* harmony export */   gk: () => (/* binding */ lackingLine)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62286);
/** What AWS refused the scan itself: the sentence that tells it, and what would allow it, read from such sentences. */

const REMEDY = 'Allow the action to the role of this scan';
const ACTION = /\b[a-z0-9-]+:[A-Z][A-Za-z0-9]+/g;
/** AWS's own words. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const PERFORM = /is not authorized to perform: ([a-z0-9-]+:[A-Za-z0-9]+)/;
const ROLE = /:assumed-role\/([\w+=,.@-]+)\//;
/** @param question which actions were tried, and @param said what AWS answered, without a full stop */
function refusedToScan(question, said) {
    return `${question}: access denied (${said}). ${REMEDY}`;
}
/**
 * @param sentences whatever says why something is not known
 * @returns absent where none of them tells of a refusal
 */
function lackingIn(sentences) {
    const allowed = new Set();
    const denied = new Set();
    const roles = new Set();
    for (const sentence of new Set(sentences)) {
        const [question, said] = sentence.split(': access denied (', 2);
        if (question === undefined || said === undefined || !sentence.includes(REMEDY))
            continue;
        const named = PERFORM.exec(said)?.[1];
        const actions = named === undefined ? (question.match(ACTION) ?? []) : [named];
        const to = /with an explicit deny/.test(said) ? denied : allowed;
        for (const action of actions)
            to.add(action);
        const role = ROLE.exec(said)?.[1];
        if (role !== undefined)
            roles.add(role);
    }
    if (allowed.size + denied.size === 0)
        return undefined;
    const [role, ...others] = roles;
    return {
        actions: [...allowed].toSorted(_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U),
        denied: [...denied].toSorted(_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U),
        // of several accounts, each has a role of its own
        ...(role !== undefined && others.length === 0 && { role })
    };
}
/** The statement that allows it, in one line of JSON; empty where a statement does not help. */
function statementFor({ actions }) {
    return actions.length === 0 ? '' : JSON.stringify({ Effect: 'Allow', Action: actions, Resource: '*' });
}
/** All of it in one line. */
function lackingLine(lacking) {
    const { actions, denied, role } = lacking;
    const who = role === undefined ? 'The role of this scan' : `The role of this scan, ${role},`;
    const statement = statementFor(lacking);
    return [
        `${who} lacks ${[...actions, ...denied].join(', ')}.`,
        ...(statement === '' ? [] : [`Add to its policy: ${statement}`]),
        ...(denied.length === 0 ? [] : [`A policy denies ${denied.join(', ')} explicitly: change that policy.`])
    ].join(' ');
}


/***/ }),

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

/***/ 65397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ considerate),
/* harmony export */   regionOf: () => (/* binding */ regionOf),
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52065);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48202);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10065);
/** Clients of the services that a scan asks, all with the same credentials. */





// The SDK is bundled: whoever runs this on Node 20 cannot act on its advice to upgrade.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
/** @param keepsPace whether who sends the requests slows down itself when they are throttled */
function clientConfig({ region, credentials, budget }, keepsPace = false) {
    return {
        region,
        requestHandler: new _requests_js__WEBPACK_IMPORTED_MODULE_3__/* .PunctualHandler */ .P(budget),
        retryStrategy: new _requests_js__WEBPACK_IMPORTED_MODULE_3__/* .PatientRetryStrategy */ .l(budget, keepsPace),
        ...(credentials !== undefined && { credentials })
    };
}
/**
 * Lets a client whose configuration `keepsPace` ask only as much as leaves the service's limits to others too, and again what is throttled.
 * @returns the client
 */
function considerate(client, { budget }) {
    const pace = new _pace_js__WEBPACK_IMPORTED_MODULE_2__/* .Pace */ .oG(budget, _pace_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSIDERATE */ .uR);
    client.middlewareStack.add((next) => (args) => pace.run(() => next(args), _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrottled */ .B5), {
        step: 'initialize',
        priority: 'high',
        name: 'considerate'
    });
    return client;
}
/**
 * The region that was asked for, else the environment's, else the profile's.
 * @throws UserError when none is set, or the name is none
 */
async function regionOf(asked, option) {
    // a variable of a workflow that is not set is empty
    const region = asked || process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION'] || (await regionOfProfile());
    if (region === undefined) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} is not set, and no region is configured`, `Give ${option}, or set AWS_REGION`);
    }
    if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${option} is "${region}", which is no AWS region`, 'Give one like eu-west-1');
    }
    return region;
}
async function regionOfProfile() {
    return new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_4__/* .XRayClient */ .QYJ({}).config.region().catch(() => undefined);
}


/***/ }),

/***/ 8202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   ir: () => (/* binding */ isUnknownOperation),
/* harmony export */   wg: () => (/* binding */ hasNoCredentials),
/* harmony export */   xO: () => (/* binding */ networkRemedy)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _kit_refused_to_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4089);
/* harmony import */ var _certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88545);



/** The error's name as the SDK gives it: the service's code, or Node's. */
function nameOf(error) {
    if (!(error instanceof Error))
        return '';
    return 'code' in error && typeof error.code === 'string' && error.name === 'Error' ? error.code : error.name;
}
/** By the names that AWS's services have for it, as the SDK knows them. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html */
function isThrottled(error) {
    return /^(ThrottledException|Throttling|ThrottlingException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|RequestThrottledException|BandwidthLimitExceeded|EC2ThrottledException|ProvisionedThroughputExceededException|SlowDown|PriorRequestNotComplete|LimitExceededException|TransactionInProgressException)$/.test(nameOf(error));
}
function isExpired(error) {
    return /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/.test(nameOf(error));
}
/** No credentials at all, or none that AWS knows. */
function isUnauthenticated(error) {
    return /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|MissingAuthenticationToken|MissingAuthenticationTokenException|InvalidAccessKeyId)$/.test(nameOf(error));
}
/** Whatever is asked with them fails as well. */
function hasNoCredentials(error) {
    return isUnauthenticated(error) || isExpired(error) || nameOf(error) === 'CredentialsError';
}
/** A request that no waiting mends. https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function isInvalid(error) {
    return /^Validation(Error|Exception)$/.test(nameOf(error));
}
/** A region has not got the operation: what it would switch on cannot be on. */
function isUnknownOperation(error) {
    return /^(UnknownOperationException|InvalidAction)$/.test(nameOf(error));
}
function isDenied(error) {
    return /^(AccessDenied|AccessDeniedException|UnauthorizedOperation)$/.test(nameOf(error));
}
/** What a failed question to AWS means for the user, in one sentence. */
function explain(question, error) {
    const said = (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    if (/^(CredentialsError|Ended)$/.test(nameOf(error)))
        return `${question}: ${said}`;
    if (isExpired(error))
        return `${question}: the AWS credentials have expired (${said}). Renew them, or let the role's session last longer`;
    if (isUnauthenticated(error))
        return `${question}: AWS credentials could not be loaded or are not known (${said}). Check them with "aws sts get-caller-identity"`;
    if (isDenied(error))
        return (0,_kit_refused_to_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedToScan */ .b4)(question, said);
    const remedy = networkRemedy(error);
    if (remedy !== undefined)
        return `${question}: ${said}. ${remedy}`;
    return `${question}: ${nameOf(error) === 'Error' ? '' : `${nameOf(error)}: `}${said}`;
}
/** What mends an error of the network between here and AWS, as a sentence without a full stop; undefined where the error says all. */
function networkRemedy(error) {
    const code = nameOf(error);
    if (code === 'ENOTFOUND')
        return process.env['AWS_USE_FIPS_ENDPOINT'] === 'true'
            ? 'There is no such host. AWS_USE_FIPS_ENDPOINT is true, and only regions of the USA and Canada have FIPS endpoints'
            : 'There is no such host: the region may not have this service, or only a proxy reaches AWS from here (HTTPS_PROXY)';
    if (code === 'EndpointError' && /custom endpoint/.test((0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)))
        return 'Leave out AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT, or the other address (AWS_ENDPOINT_URL, endpoint_url)';
    return (0,_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateRemedy */ .c)(code);
}


/***/ }),

/***/ 48202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ EAGER),
/* harmony export */   oG: () => (/* binding */ Pace),
/* harmony export */   uR: () => (/* binding */ CONSIDERATE)
/* harmony export */ });
/** Nobody else needs X-Ray's limits for reading as urgently: they are used in full, and a few refusals are the price. */
const EAGER = {
    first: 4,
    widest: 64,
    retreat: 0.95,
    least: 4,
    searches: true,
    probing: 0.0003
};
/** IAM's and Lambda's limits are shared with deployments and with the application itself: half of them is left to these. */
const CONSIDERATE = {
    first: 5,
    widest: 12,
    retreat: 0.5,
    least: 5,
    searches: false,
    probing: 0.001
};
/** Until a refusal or until its gain ends, each answer widens the window by so much: it grows by half in a round. */
const WIDENING = 0.5;
/** A wider window that does not make the answers come so much faster has no gain. */
const GAIN = 1.1;
/** After so many rounds without gain the window grows by one a round only. */
const ROUNDS_WITHOUT_GAIN = 2;
/** What was granted before the first refusal was a burst: the rate begins again at this share of it. */
const RESTART = 0.25;
/** Until the second refusal, the rate grows so many times a second. */
const SEARCHING = 4;
/** What the refused request was sent at proved a little too much. */
const FOUND = 0.95;
/** Later requests raise the rate by more each, so that a limit that has risen is found. */
const PROBING_GROWTH = 0.002;
/** Refusals within this time (ms) of the one that lowered the rate answer requests that had left before it, and are one with it. */
const ECHO = 250;
/** A refusal leaves at least this share of the rate. */
const MOST_AT_ONCE = 0.4;
/** So many requests more or less are granted by chance between two refusals. */
const CHANCE = 1.7;
/** Over this time (ms) it is measured what the service grants before its first refusal. */
const MEASURED_OVER = 1000;
class Pace {
    #window;
    #inFlight = 0;
    /** Requests a second that proved too much, and when; none until the first refusal. */
    #ceiling = Infinity;
    #refusedAt = -Infinity;
    #searching = false;
    /** Requests that were granted since the rate was lowered. */
    #grantedSince = 0;
    #answers = 0;
    /** A refusal of a while ago, and the requests that were granted until then. */
    #anchor = { time: -Infinity, granted: 0 };
    /** When the next request may go. */
    #slot = 0;
    /** Ends when all that wait for a slot have theirs. */
    #line = Promise.resolve();
    #granted = [];
    #round;
    #gained = 0;
    #roundsWithoutGain = 0;
    #waiting = [];
    #budget;
    #manner;
    #clock;
    refusals = 0;
    /**
     * @param budget no request is sent, and none waits for its turn, when it has ended
     * @param clock another one than this machine's, for tests
     */
    constructor(budget, manner, clock) {
        this.#budget = budget;
        this.#manner = manner;
        this.#window = manner.first;
        this.#clock = clock ?? {
            now: () => performance.now(),
            sleep: (milliseconds) => budget.sleep(milliseconds)
        };
    }
    /**
     * Runs a request when its turn comes, and again while the service throttles it.
     * @param isThrottled whether an error says "too many requests"
     * @throws Ended when the budget ends while it waits; what the request throws otherwise
     */
    async run(request, isThrottled) {
        for (;;) {
            const sentAt = await this.#turn();
            try {
                this.#budget.check();
                // whatever the request waits for, be it credentials, ends with the budget
                const answer = await this.#budget.race(request());
                this.#success();
                return answer;
            }
            catch (error) {
                if (!isThrottled(error))
                    throw error;
                this.#refusal(sentAt);
            }
            finally {
                this.#inFlight--;
                for (let free = this.#window - this.#inFlight; free >= 1; free--)
                    this.#waiting.shift()?.();
            }
        }
    }
    /** @returns the rate at which it is sent */
    async #turn() {
        while (this.#inFlight >= Math.floor(this.#window))
            await new Promise((resolve) => this.#waiting.push(resolve));
        this.#inFlight++;
        const turn = this.#line.then(() => this.#nextSlot());
        this.#line = turn;
        return turn;
    }
    /** Waits for the next slot: one request at a time, since of many that wake for it one would take it. */
    async #nextSlot() {
        for (let now = this.#clock.now();; now = this.#clock.now()) {
            if (this.#budget.ended !== undefined)
                return 0;
            const wait = this.#slot - now;
            if (wait <= 0) {
                const rate = this.#rate(now);
                this.#slot = now + 1000 / rate;
                return rate;
            }
            // the rate may fall meanwhile, so that the slot is taken only when it comes
            await this.#clock.sleep(wait).catch(() => undefined);
        }
    }
    /** What may be asked a second: what proved too much less a little, and ever more with every request that is granted. */
    #rate(now) {
        if (this.#searching)
            return this.#ceiling * SEARCHING ** ((now - this.#refusedAt) / 1000);
        const granted = this.#grantedSince;
        return this.#ceiling * (1 + this.#manner.probing * granted * (1 + PROBING_GROWTH * granted));
    }
    #success() {
        const now = this.#clock.now();
        this.#granted.push(now);
        if (this.#granted.length > 1000)
            this.#granted.splice(0, 500);
        this.#grantedSince++;
        this.#answers++;
        if (this.#ceiling === Infinity)
            this.#widen(now);
    }
    /** As long as that makes the answers come faster; then the window grows by one a round. */
    #widen(now) {
        const { widest } = this.#manner;
        const isGaining = this.#roundsWithoutGain < ROUNDS_WITHOUT_GAIN;
        this.#window = Math.min(widest, this.#window + (isGaining ? WIDENING : 1 / this.#window));
        // only a full window tells what it gains
        if (this.#waiting.length === 0)
            this.#round = undefined;
        else
            this.#round ??= { from: now, answers: -1 };
        if (this.#round === undefined || ++this.#round.answers < this.#window)
            return;
        const rate = this.#round.answers / Math.max(1, now - this.#round.from);
        this.#roundsWithoutGain = rate < this.#gained * GAIN ? this.#roundsWithoutGain + 1 : 0;
        this.#gained = Math.max(this.#gained, rate);
        this.#round = undefined;
    }
    #refusal(sentAt) {
        this.refusals++;
        const now = this.#clock.now();
        if (now - this.#refusedAt < ECHO)
            return;
        this.#ceiling = this.#lowered(now, sentAt);
        // from now on the rate alone bounds what is asked: a narrow window would be less than it where answers take long
        this.#window = this.#manner.widest;
        this.#refusedAt = now;
        this.#grantedSince = 0;
    }
    /**
     * At a refusal nothing is left of what a service saves up for bursts: what was granted between two of them is its rate, or less where
     * it saves up nothing. @param sentAt the rate at which the refused request was sent
     */
    #lowered(now, sentAt) {
        const { least, searches, retreat } = this.#manner;
        if (this.#ceiling === Infinity) {
            const measured = this.#granted.filter((time) => now - time < MEASURED_OVER).length;
            this.#searching = searches;
            return Math.max(least, (measured / MEASURED_OVER) * 1000 * RESTART);
        }
        if (this.#searching) {
            this.#searching = false;
            this.#anchor = { time: now, granted: this.#answers };
            return sentAt * FOUND;
        }
        const rate = this.#rate(now);
        const { time, granted } = this.#anchor;
        const between = ((this.#answers - granted + CHANCE) / (now - time)) * 1000;
        if (now - time >= MEASURED_OVER)
            this.#anchor = { time: now, granted: this.#answers };
        return between < rate * retreat ? Math.max(rate * MOST_AT_ONCE, between) : rate * retreat;
    }
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
