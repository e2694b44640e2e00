export const id = 2655;
export const ids = [2655];
export const modules = {

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


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumedRole: () => (/* binding */ assumedRole)
/* harmony export */ });
/* unused harmony export CredentialsError */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26929);
/** Credentials of a role through GitHub's OIDC, kept in this process: later steps of the job do not inherit them. */




/** No credentials, with the reason in words for the user. */
class CredentialsError extends Error {
    name = 'CredentialsError';
}
/** A provider that the SDK asks again when the session ends. It throws CredentialsError. */
function assumedRole(request) {
    let invalid;
    return async () => {
        if (invalid !== undefined)
            throw invalid;
        const token = await idToken(request);
        const { fromWebToken } = await __webpack_require__.e(/* import() */ 9956).then(__webpack_require__.t.bind(__webpack_require__, 29956, 19));
        try {
            const credentials = await fromWebToken({
                roleArn: request.roleArn,
                roleSessionName: request.sessionName,
                durationSeconds: request.durationSeconds,
                webIdentityToken: token,
                clientConfig: { region: request.region }
            })();
            for (const secret of [credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken]) {
                if (secret !== undefined)
                    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(secret);
            }
            return credentials;
        }
        catch (error) {
            const refused = new CredentialsError(refusal(request, token, error), { cause: error });
            // what is wrong in itself stays wrong; a new role may only not be known everywhere yet
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isInvalid */ .If)(error))
                invalid = refused;
            throw refused;
        }
    };
}
async function idToken({ audience, isFork }) {
    if ((process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '') {
        throw new CredentialsError(isFork
            ? 'a pull request from a fork gets no OIDC token, so that role-to-assume cannot be assumed. Give saved traces, roles and functions, or scan in a workflow_run'
            : 'the job has no OIDC token. Give it "permissions: id-token: write"');
    }
    try {
        return await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)(audience);
    }
    catch (error) {
        throw new CredentialsError(`GitHub gave no OIDC token (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function refusal({ roleArn, durationSeconds }, token, error) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(error)) {
        const { sub, aud } = claimsOf(token);
        return `STS refused role ${roleArn} (${said}). Its trust policy must allow sub = ${sub}, aud = ${aud}`;
    }
    if (/DurationSeconds/.test(said)) {
        return `STS refused role ${roleArn} (${said}). role-duration-seconds is ${durationSeconds}; the role's maximum session duration may be shorter`;
    }
    return `role ${roleArn} could not be assumed (${said})`;
}
const Claims = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sub: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), aud: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** Subject and audience of a token that GitHub signed; they are no secrets. */
function claimsOf(token) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(Claims, JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
    }
    catch {
        return { sub: 'unknown', aud: 'unknown' };
    }
}


/***/ })

};
