export const id = 1780;
export const ids = [1780];
export const modules = {

/***/ 80152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ wrongFile),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qt: () => (/* binding */ readArgument),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/** Saved answers of the AWS CLI instead of AWS itself: a laptop, a fork's pull request or a demo needs no account. */




/** Which AWS CLI command prints what each option takes. */
const COMMANDS = {
    traces: 'aws xray batch-get-traces',
    functions: 'aws lambda list-functions", "aws lambda list-event-source-mappings" or "aws lambda list-function-event-invoke-configs',
    roles: 'aws iam get-account-authorization-details',
    workloads: 'aws ecs describe-task-definition", "aws ec2 describe-instances" or "aws iam get-instance-profile'
};
/** Standard input, read once however many options name it. */
let standardInput;
/** @throws UserError when the file cannot be read or is empty */
async function readText(saved) {
    return readOr(saved.file, (what, cause) => wrongFile(saved, what, cause));
}
/** @throws UserError when the file that an argument names cannot be read or is empty */
async function readArgument(file, remedy) {
    return readOr(file, (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the file is "${file}", ${what}`, remedy, { cause }));
}
async function readOr(file, wrong) {
    let content;
    try {
        content = file === '-' ? await (standardInput ??= (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin)) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw wrong(`which cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, error);
    }
    if (content.trim() === '')
        throw wrong('which is empty');
    return content;
}
/** @throws UserError when the file cannot be read, is empty, is not JSON or has another shape */
async function readJson(saved, schema) {
    return parseJson(saved, await readText(saved), schema);
}
/** @throws UserError when the text is not JSON or has another shape */
function parseJson(saved, content, schema) {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch (error) {
        throw wrongFile(saved, `which is not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, error);
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema, json);
    if (parsed.success)
        return parsed.output;
    const at = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(parsed.issues[0]);
    throw wrongFile(saved, `which has another shape: ${at === null ? '' : `${at}: `}${parsed.issues[0].message}`);
}
function wrongFile({ option, file, label }, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label(option)} is "${file}", ${what}`, `Give a file with what "${COMMANDS[option]}" prints`, { cause });
}


/***/ }),

/***/ 11780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicy: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81240);
/* harmony import */ var _saved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80152);




/** `aws iam get-role-policy`, `get-user-policy` and `get-group-policy`; `aws iam get-policy-version` */
const Wrapped = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ PolicyDocument: valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ PolicyVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Document: valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }) }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ PolicyVersion }) => ({ PolicyDocument: PolicyVersion.Document })))
]);
/**
 * Reads a policy document from a file, also as the AWS CLI prints it.
 * @param file `-` is standard input
 * @throws UserError when the file cannot be read, or holds no policy that IAM would take
 */
async function readPolicy(file) {
    const content = await (0,_saved_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readArgument */ .qt)(file, 'Give a file with a policy document');
    try {
        const json = JSON.parse(content);
        const wrapped = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(Wrapped, json);
        return (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(file, wrapped.success ? wrapped.output.PolicyDocument : json);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${file}" holds no policy document (${error instanceof Error ? error.message : String(error)})`, 'Give what IAM takes as a policy, or what "aws iam get-role-policy" or "aws iam get-policy-version" prints', { cause: error });
    }
}


/***/ }),

/***/ 81240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   We: () => (/* binding */ RESOURCE_FORM),
/* harmony export */   oo: () => (/* binding */ ACTION_FORM)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */


const oneOrMany = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (typeof value === 'string' ? [value] : value)));
/** Numbers and booleans occur as values. */
const conditionValue = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(String));
const conditionValues = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(conditionValue, valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => [value])),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(conditionValue)
]);
const StatementForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    Sid: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Effect: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['Allow', 'Deny']),
    Action: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    NotAction: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    Resource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    NotResource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    Condition: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), conditionValues)))
});
const DocumentForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    Version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['2012-10-17', '2008-10-17'])),
    Id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Not IAM's, but in files that this program and its predecessor wrote. */
    Description: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Statement: valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())])
});
/**
 * Reads a policy document.
 * @param name how errors call the policy
 * @param document the object, or its text, URL-encoded as IAM's API gives it or not
 * @throws Error that names policy, statement and element, when the document is malformed
 */
function parsePolicy(name, document) {
    const form = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(DocumentForm, typeof document === 'string' ? jsonOf(name, document) : document);
    if (!form.success)
        throw malformed(name, undefined, form.issues);
    const { Statement: list, Version } = form.output;
    const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(StatementForm, raw);
        if (!parsed.success)
            throw malformed(name, index, parsed.issues);
        return statementOf(`policy ${name}, statement ${index}`, index, parsed.output, Version === '2012-10-17');
    });
    return { name, statements };
}
function jsonOf(name, text) {
    try {
        return JSON.parse((text.trimStart().startsWith('{') ? text : decodeURIComponent(text)).trim());
    }
    catch (error) {
        throw new Error(`policy ${name}, document: not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function malformed(name, index, issues) {
    const element = issues[0] === undefined ? '' : valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issues[0]);
    const where = index === undefined ? '' : `, statement ${index}`;
    return new Error(`policy ${name}${where}, ${element ?? 'document'}: ${issues[0]?.message ?? 'malformed'}`);
}
function statementOf(where, index, form, variables) {
    const actions = either(form.Action, form.NotAction, 'Action', where);
    const resources = either(form.Resource, form.NotResource, 'Resource', where);
    for (const action of actions.patterns)
        checkAction(action, `${where}, ${actions.not ? 'Not' : ''}Action`);
    for (const resource of resources.patterns)
        checkResource(resource, `${where}, ${resources.not ? 'Not' : ''}Resource`);
    return {
        index,
        ...(form.Sid !== undefined && form.Sid !== '' && { sid: form.Sid }),
        effect: form.Effect,
        actions,
        resources,
        conditions: Object.entries(form.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values }))),
        variables
    };
}
function either(yes, no, element, where) {
    if ((yes === undefined) === (no === undefined)) {
        throw new Error(`${where}: needs either ${element} or Not${element}`);
    }
    return { not: yes === undefined, patterns: yes ?? no ?? [] };
}
/** Only a bare `*` (also written `*:*`) stands for several services. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
const ACTION_FORM = /^(\*|\*:\*|[a-zA-Z0-9-]+:.+)$/;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html: no wildcard in the service segment */
const RESOURCE_FORM = /^(\*$|arn:[^:]+:([^:*?]+(:|$)|\*$))/;
function checkAction(action, where) {
    if (ACTION_FORM.test(action))
        return;
    throw new Error(`${where}: "${action}" is no action: give "service:Name", with wildcards only in the name, or "*"`);
}
function checkResource(resource, where) {
    if (RESOURCE_FORM.test(resource))
        return;
    throw new Error(`${where}: "${resource}" is no resource: give an ARN, with no wildcard for the service, or "*"`);
}


/***/ })

};
