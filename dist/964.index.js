export const id = 964;
export const ids = [964];
export const modules = {

/***/ 90964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumedRole: () => (/* binding */ assumedRole)
/* harmony export */ });
/* unused harmony export CredentialsError */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73650);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);
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
        const { fromWebToken } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 29956, 19));
        try {
            const credentials = await fromWebToken({
                roleArn: request.roleArn,
                roleSessionName: request.sessionName,
                durationSeconds: request.durationSeconds,
                webIdentityToken: token,
                clientConfig: (0,_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfig */ .y)(request)
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
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isInvalid */ .If)(error))
                invalid = refused;
            throw refused;
        }
    };
}
async function idToken({ audience, isFork, budget }) {
    if ((process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '') {
        throw new CredentialsError(isFork
            ? 'a pull request from a fork gets no OIDC token, so that role-to-assume cannot be assumed. Give saved traces, roles and functions, or scan in a workflow_run'
            : 'the job has no OIDC token. Give it "permissions: id-token: write"');
    }
    try {
        return await budget.race((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)(audience));
    }
    catch (error) {
        throw new CredentialsError(`GitHub gave no OIDC token (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function refusal({ roleArn, durationSeconds }, token, error) {
    const said = (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isDenied */ .GZ)(error)) {
        const { sub, aud } = claimsOf(token);
        return `STS refused role ${roleArn} (${said}). Its trust policy must allow sub = ${sub}, aud = ${aud}`;
    }
    if (/DurationSeconds/.test(said)) {
        return `STS refused role ${roleArn} (${said}). role-duration-seconds is ${durationSeconds}; the role's maximum session duration may be shorter`;
    }
    const remedy = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .networkRemedy */ .xO)(error);
    return `role ${roleArn} could not be assumed (${said})${remedy === undefined ? '' : `. ${remedy}`}`;
}
const Claims = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sub: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), aud: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** Subject and audience of a token that GitHub signed; they are no secrets. */
function claimsOf(token) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(Claims, JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
    }
    catch {
        return { sub: 'unknown', aud: 'unknown' };
    }
}


/***/ })

};
