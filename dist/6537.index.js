export const id = 6537;
export const ids = [6537,9852];
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


/***/ }),

/***/ 16537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTaskRole: () => (/* binding */ readTaskRole)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80212);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69852);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26929);



/**
 * The task role of a task definition: of the revision that the trace shows, else of the newest active one.
 * @throws Error that says why it is not known
 */
async function readTaskRole(access, { name, partition, region, account, revision }) {
    const client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ECSClient */ .Zgc((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)({ ...access, region }));
    const taskDefinition = revision === undefined ? name : `${name}:${revision}`;
    const answer = await client
        .send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTaskDefinitionCommand */ .Zy$({ taskDefinition }))
        .catch((error) => {
        throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('ecs:DescribeTaskDefinition', error), { cause: error });
    });
    const role = answer.taskDefinition?.taskRoleArn;
    if (role === undefined || role === '')
        throw new Error('the task definition has no task role');
    // both forms are allowed: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
    return role.startsWith('arn:') ? role : `arn:${partition}:iam::${account}:role/${role}`;
}


/***/ }),

/***/ 26929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* unused harmony exports isExpired, isUnauthenticated */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);

/** The error's name as the SDK gives it: the service's code, or Node's. */
function nameOf(error) {
    if (!(error instanceof Error))
        return '';
    return 'code' in error && typeof error.code === 'string' && error.name === 'Error' ? error.code : error.name;
}
/** https://docs.aws.amazon.com/xray/latest/api/CommonErrors.html */
function isThrottled(error) {
    return /^(ThrottledException|ThrottlingException|Throttling|TooManyRequestsException|RequestLimitExceeded)$/.test(nameOf(error));
}
function isExpired(error) {
    return /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/.test(nameOf(error));
}
/** No credentials at all, or none that AWS knows. */
function isUnauthenticated(error) {
    return /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|MissingAuthenticationToken|MissingAuthenticationTokenException|InvalidAccessKeyId)$/.test(nameOf(error));
}
/** A request that no waiting mends. https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function isInvalid(error) {
    return /^Validation(Error|Exception)$/.test(nameOf(error));
}
function isDenied(error) {
    return /^(AccessDenied|AccessDeniedException|UnauthorizedOperation)$/.test(nameOf(error));
}
/** What a failed question to AWS means for the user, in one sentence. */
function explain(question, error) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    if (nameOf(error) === 'CredentialsError')
        return `${question}: ${said}`;
    if (isExpired(error))
        return `${question}: the AWS credentials have expired (${said}). Renew them, or let the role's session last longer`;
    if (isUnauthenticated(error))
        return `${question}: AWS credentials could not be loaded or are not known (${said}). Check them with "aws sts get-caller-identity"`;
    if (isDenied(error))
        return `${question}: access denied (${said}). Allow the action to the role of this scan`;
    return `${question}: ${nameOf(error) === 'Error' ? '' : `${nameOf(error)}: `}${said}`;
}


/***/ })

};
