export const id = 9326;
export const ids = [9326];
export const modules = {

/***/ 73312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UnfitQuestion)
/* harmony export */ });
/** AWS finds fault with a question itself, so that a part of it may still be answered. */
class UnfitQuestion extends Error {
    name = 'UnfitQuestion';
}


/***/ }),

/***/ 39661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ PageTrail)
/* harmony export */ });
/** No list is without an end: the SDK's own paginators follow any token for ever. */
/** A list of AWS has no more pages: at 100 entries a page these are more than any quota allows. */
const MOST_PAGES = 10_000;
/** A page that comes again counts once; a list that goes on repeating pages does not end by itself. */
const MOST_REPEATED = 3;
/** Follows the pages of one list. */
class PageTrail {
    #tokens = new Set();
    #repeated = 0;
    /**
     * @param token of the next page, as the service gives it
     * @param isRepeated whether the page that gave it held nothing but what came before
     * @returns undefined after the last page
     * @throws Error when the service leads in circles, or gives more pages than any list has
     */
    next(token, isRepeated) {
        if (token === undefined || token === '')
            return undefined;
        this.#repeated += isRepeated ? 1 : 0;
        if (this.#tokens.has(token))
            throw new Error('AWS gave the same page token twice: the list has no end');
        if (this.#repeated > MOST_REPEATED)
            throw new Error('AWS gives the same page again and again');
        if (this.#tokens.size >= MOST_PAGES)
            throw new Error(`the list has more than ${MOST_PAGES} pages`);
        this.#tokens.add(token);
        return token;
    }
}
/**
 * The pages of one of the SDK's paginators, one that is repeated only once.
 * @param read what matters of a page
 * @throws Error when the service leads in circles; what the paginator throws
 */
async function* pages(paginator, read) {
    const trail = new PageTrail();
    const seen = new Set();
    for await (const page of paginator) {
        const { token, entries } = read(page);
        const content = JSON.stringify(entries);
        const isRepeated = entries.length > 0 && seen.has(content);
        seen.add(content);
        if (!isRepeated)
            yield page;
        trail.next(token, isRepeated);
    }
}


/***/ }),

/***/ 59326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AwsPolicyValidator: () => (/* binding */ AwsPolicyValidator)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71645);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16764);
/* harmony import */ var _policies_validation_unfit_question_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73312);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39661);






/** Asks IAM's policy simulator and IAM Access Analyzer. Both only compute: nothing is stored, and no analyzer has to exist. */
class AwsPolicyValidator {
    #iam;
    #analyzer;
    constructor(access) {
        this.#iam = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .IAMClient */ .h8v((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(access));
        this.#analyzer = new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_3__/* .AccessAnalyzerClient */ .eXW((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(access));
    }
    async simulate(policies, { actions, resources, context }) {
        const answer = [];
        const question = {
            PolicyInputList: [...policies],
            ActionNames: actions,
            ...(resources.length > 0 && { ResourceArns: [...new Set(resources.map(({ asked }) => asked))] }),
            ...(context.length > 0 && {
                ContextEntries: context.map(({ key, values, isList }) => ({
                    ContextKeyName: key,
                    ContextKeyValues: values,
                    ContextKeyType: isList ? 'stringList' : 'string'
                }))
            })
        };
        try {
            const asked = (0,_aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .paginateSimulateCustomPolicy */ .rEd)({ client: this.#iam }, question);
            const read = ({ Marker, EvaluationResults = [] }) => ({
                token: Marker,
                entries: EvaluationResults
            });
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .pages */ .B)(asked, read)) {
                for (const result of page.EvaluationResults ?? []) {
                    answer.push({
                        action: result.EvalActionName ?? '',
                        decision: result.EvalDecision ?? '',
                        missingKeys: result.MissingContextValues ?? [],
                        resources: (result.ResourceSpecificResults ?? []).map((one) => ({
                            resource: one.EvalResourceName ?? '',
                            decision: one.EvalResourceDecision ?? '',
                            missingKeys: one.MissingContextValues ?? [],
                            byPolicyType: Object.values(one.EvalDecisionDetails ?? {})
                        }))
                    });
                }
            }
            return answer;
        }
        catch (error) {
            const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('iam:SimulateCustomPolicy', error);
            if (/^InvalidInput(Exception)?$/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(error)))
                throw new _policies_validation_unfit_question_js__WEBPACK_IMPORTED_MODULE_5__/* .UnfitQuestion */ .b(why, { cause: error });
            throw new Error(why, { cause: error });
        }
    }
    async findings(policyDocument) {
        const findings = [];
        const question = { policyDocument, policyType: 'IDENTITY_POLICY' };
        try {
            const asked = (0,_aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_3__/* .paginateValidatePolicy */ .ee)({ client: this.#analyzer }, question);
            const read = ({ nextToken, findings: entries = [] }) => ({
                token: nextToken,
                entries
            });
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .pages */ .B)(asked, read)) {
                for (const { findingType, issueCode, findingDetails, locations } of page.findings ?? []) {
                    findings.push({
                        type: findingType ?? 'ERROR',
                        code: issueCode ?? '',
                        where: placeIn(locations?.[0]?.path ?? []),
                        text: findingDetails ?? ''
                    });
                }
            }
            return findings;
        }
        catch (error) {
            throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('access-analyzer:ValidatePolicy', error), { cause: error });
        }
    }
    async newAccess(existingPolicyDocument, newPolicyDocument) {
        const question = { existingPolicyDocument, newPolicyDocument, policyType: 'IDENTITY_POLICY' };
        const { result, message, reasons } = await this.#analyzer
            .send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_3__/* .CheckNoNewAccessCommand */ .hS0(question))
            .catch((error) => {
            throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('access-analyzer:CheckNoNewAccess', error), { cause: error });
        });
        if (result === undefined)
            throw new Error('access-analyzer:CheckNoNewAccess: it answered without a result');
        const said = (reasons ?? []).flatMap(({ description }) => description ?? []);
        const isNew = result !== 'PASS';
        return { isNew, reasons: isNew && said.length === 0 ? [message ?? 'AWS gives no reason'] : said };
    }
}
/** `Statement[0].Action[1]`. */
function placeIn(path) {
    return path
        .map(({ value, index }) => index === undefined ? (value === undefined ? '' : `.${value}`) : `[${index}]`)
        .join('')
        .replace(/^\./, '');
}


/***/ })

};
