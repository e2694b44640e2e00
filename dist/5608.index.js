export const id = 5608;
export const ids = [5608];
export const modules = {

/***/ 75608:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IamSource: () => (/* binding */ IamSource)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16764);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19944);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39661);




/** A role's inline and attached policies and its boundary from IAM, every page; managed policies in their default version, each read once. */
class IamSource {
    #client;
    #managed = new Map();
    constructor(access) {
        this.#client = (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .considerate */ .c)(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .IAMClient */ .h8v((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(access, true)), access);
    }
    async policies(roleArn) {
        const RoleName = roleArn.slice(roleArn.lastIndexOf('/') + 1);
        const result = { policies: [], unread: [] };
        const attempt = async (what, question, work) => {
            try {
                return [await work()];
            }
            catch (error) {
                result.unread.push({ what, why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(question, error) });
                return [];
            }
        };
        const inline = attempt('inline policies', 'iam:ListRolePolicies', async () => {
            const listed = (0,_aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .paginateListRolePolicies */ .ow6)({ client: this.#client }, { RoleName });
            const read = ({ Marker, PolicyNames = [] }) => ({
                token: Marker,
                entries: PolicyNames
            });
            const reading = [];
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)(listed, read)) {
                for (const name of page.PolicyNames ?? [])
                    reading.push(attempt(name, 'iam:GetRolePolicy', () => this.#inline(RoleName, name)));
            }
            return (await Promise.all(reading)).flat();
        });
        const attached = attempt('attached policies', 'iam:ListAttachedRolePolicies', async () => {
            const listed = (0,_aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .paginateListAttachedRolePolicies */ .mpN)({ client: this.#client }, { RoleName });
            const read = ({ Marker, AttachedPolicies = [] }) => ({
                token: Marker,
                entries: AttachedPolicies
            });
            const reading = [];
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)(listed, read)) {
                for (const { PolicyArn = '' } of page.AttachedPolicies ?? [])
                    reading.push(attempt(PolicyArn, 'iam:GetPolicyVersion', () => this.#document(PolicyArn)));
            }
            return (await Promise.all(reading)).flat();
        });
        const boundary = this.#addBoundary(RoleName, result);
        result.policies = (await Promise.all([inline, attached])).flat(2);
        await boundary;
        return result;
    }
    /** The role's boundary, and where it comes from. */
    async #addBoundary(RoleName, result) {
        try {
            const { Role } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .GetRoleCommand */ .kbp({ RoleName }));
            const boundary = Role?.PermissionsBoundary?.PermissionsBoundaryArn;
            const template = Role?.SourceRoleTemplate?.TemplateArn;
            if (template !== undefined)
                result.template = template;
            if (boundary !== undefined)
                result.boundary = await this.#document(boundary);
        }
        catch (error) {
            result.boundaryUnread = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('iam:GetRole, iam:GetPolicy, iam:GetPolicyVersion', error);
        }
    }
    async #inline(RoleName, name) {
        const { PolicyDocument } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .GetRolePolicyCommand */ .WHQ({ RoleName, PolicyName: name }));
        return { name, document: PolicyDocument };
    }
    #document(PolicyArn) {
        let document = this.#managed.get(PolicyArn);
        if (document === undefined) {
            document = this.#readDefaultVersion(PolicyArn);
            this.#managed.set(PolicyArn, document);
        }
        return document;
    }
    async #readDefaultVersion(PolicyArn) {
        const { Policy } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .GetPolicyCommand */ .s4W({ PolicyArn }));
        const VersionId = Policy?.DefaultVersionId;
        const { PolicyVersion } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__/* .GetPolicyVersionCommand */ .G45({ PolicyArn, VersionId }));
        return {
            name: PolicyArn,
            ...(VersionId !== undefined && { version: VersionId }),
            document: PolicyVersion?.Document
        };
    }
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


/***/ })

};
