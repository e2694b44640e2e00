export const id = 5608;
export const ids = [5608];
export const modules = {

/***/ 83292:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ AskedTogether)
/* harmony export */ });
/**
 * One list of everything in place of many questions, while that is fewer calls. Who may not read the list, or whose list is long and has
 * little of what is asked, is answered by single questions as if there were no list.
 */
/** So many answers each page of the list must have given to be worth the next one. */
const WORTH_A_PAGE = 5;
class AskedTogether {
    #pages;
    #singly;
    #known = new Map();
    #waiting = new Map();
    #asked = 0;
    #reading;
    #isOver = false;
    /**
     * @param singly so many questions are asked singly before the list is
     * @param pages asks for the list: what each page answers, by the key of the question. It may throw.
     */
    constructor(singly, pages) {
        this.#singly = singly;
        this.#pages = pages;
    }
    /** Never throws. @returns undefined where the question is to be asked singly */
    async answer(key) {
        if (!this.#known.has(key) && !this.#isOver) {
            if (this.#reading === undefined && ++this.#asked <= this.#singly)
                return undefined;
            const known = new Promise((resolve) => {
                this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), resolve]);
            });
            this.#reading ??= this.#read();
            await known;
        }
        return this.#known.get(key);
    }
    async #read() {
        let [pages, answered] = [0, 0];
        try {
            for await (const page of this.#pages()) {
                pages++;
                for (const [key, value] of page)
                    this.#known.set(key, value);
                for (const [key, wake] of this.#waiting) {
                    if (!this.#known.has(key))
                        continue;
                    answered++;
                    this.#waiting.delete(key);
                    wake.forEach((resolve) => resolve());
                }
                // what waits may not be all that will be asked, but it is all that is known to be
                if (answered < WORTH_A_PAGE * pages)
                    break;
            }
        }
        catch {
            // a refusal, or an answer that cannot be read: the single questions say what is missing
        }
        this.#isOver = true;
        for (const wake of this.#waiting.values())
            wake.forEach((resolve) => resolve());
        this.#waiting.clear();
    }
}


/***/ }),

/***/ 75608:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IamSource: () => (/* binding */ IamSource)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16764);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62286);
/* harmony import */ var _asked_together_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83292);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39661);






/** A role by itself takes three questions at least. */
const SINGLY = 2;
/** Roles and policies on a page of the account's list: more would be a long answer for a few roles. */
const PAGE = 300;
/**
 * A role's inline and attached policies and its boundary from IAM, every page; managed policies in their default version, each read once.
 * Where many roles are asked for and the account's list may be read, their policies come from there; only GetRole names a role's template.
 */
class IamSource {
    #client;
    #managed = new Map();
    #together = new _asked_together_js__WEBPACK_IMPORTED_MODULE_2__/* .AskedTogether */ .F(SINGLY, () => this.#account());
    constructor(access) {
        this.#client = (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .considerate */ .c)(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .IAMClient */ .h8v((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(access, true)), access);
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
        const answer = this.#together.answer(roleArn);
        const boundary = this.#addBoundary(RoleName, result);
        const listed = await answer;
        const { inline, attached } = listed === undefined ? await this.#singly(RoleName, attempt) : await this.#fromList(listed, attempt);
        // IAM promises no order, and the account's list has another one than single answers
        result.policies = [...inline.toSorted(byName), ...attached.toSorted(byName)];
        await boundary;
        return result;
    }
    async #fromList({ inline, attached }, attempt) {
        const documents = await Promise.all(attached.map((arn) => this.#attached(arn, attempt)));
        return { inline, attached: documents.flat() };
    }
    #attached(PolicyArn, attempt) {
        return attempt(PolicyArn, 'iam:GetPolicyVersion', () => this.#document(PolicyArn));
    }
    async #singly(RoleName, attempt) {
        const inline = attempt('inline policies', 'iam:ListRolePolicies', async () => {
            const listed = (0,_aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .paginateListRolePolicies */ .ow6)({ client: this.#client }, { RoleName });
            const read = ({ Marker, PolicyNames = [] }) => ({
                token: Marker,
                entries: PolicyNames
            });
            const reading = [];
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .pages */ .B)(listed, read)) {
                for (const name of page.PolicyNames ?? [])
                    reading.push(attempt(name, 'iam:GetRolePolicy', () => this.#inline(RoleName, name)));
            }
            return (await Promise.all(reading)).flat();
        });
        const attached = attempt('attached policies', 'iam:ListAttachedRolePolicies', async () => {
            const listed = (0,_aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .paginateListAttachedRolePolicies */ .mpN)({ client: this.#client }, { RoleName });
            const read = ({ Marker, AttachedPolicies = [] }) => ({
                token: Marker,
                entries: AttachedPolicies
            });
            const reading = [];
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .pages */ .B)(listed, read)) {
                for (const { PolicyArn = '' } of page.AttachedPolicies ?? [])
                    reading.push(this.#attached(PolicyArn, attempt));
            }
            return (await Promise.all(reading)).flat();
        });
        const [own, managed] = await Promise.all([inline, attached]);
        return { inline: own.flat(), attached: managed.flat() };
    }
    /** The role's boundary, and where it comes from. */
    async #addBoundary(RoleName, result) {
        try {
            const { Role } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GetRoleCommand */ .kbp({ RoleName }));
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
    /** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html */
    async *#account() {
        const listed = (0,_aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .paginateGetAccountAuthorizationDetails */ .YS4)({ client: this.#client, pageSize: PAGE }, { Filter: ['Role', 'LocalManagedPolicy', 'AWSManagedPolicy'] });
        const read = (page) => ({
            token: page.Marker,
            entries: [...(page.RoleDetailList ?? []), ...(page.Policies ?? [])].map(({ Arn }) => Arn)
        });
        for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .pages */ .B)(listed, read)) {
            for (const { Arn, PolicyVersionList = [] } of page.Policies ?? []) {
                const inForce = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion);
                if (Arn === undefined || inForce?.Document === undefined || this.#managed.has(Arn))
                    continue;
                const { VersionId, Document: document } = inForce;
                const version = VersionId !== undefined && { version: VersionId };
                this.#managed.set(Arn, Promise.resolve({ name: Arn, ...version, document }));
            }
            yield new Map((page.RoleDetailList ?? []).flatMap((role) => listedRole(role)));
        }
    }
    async #inline(RoleName, name) {
        const { PolicyDocument } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GetRolePolicyCommand */ .WHQ({ RoleName, PolicyName: name }));
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
        const { Policy } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GetPolicyCommand */ .s4W({ PolicyArn }));
        const VersionId = Policy?.DefaultVersionId;
        const { PolicyVersion } = await this.#client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GetPolicyVersionCommand */ .G45({ PolicyArn, VersionId }));
        return {
            name: PolicyArn,
            ...(VersionId !== undefined && { version: VersionId }),
            document: PolicyVersion?.Document
        };
    }
}
function byName(a, b) {
    return (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .U)(a.name, b.name);
}
/** @returns nothing where the list says less of the role than single answers would */
function listedRole({ Arn, RolePolicyList, AttachedManagedPolicies }) {
    if (Arn === undefined || RolePolicyList === undefined || AttachedManagedPolicies === undefined)
        return [];
    const inline = RolePolicyList.flatMap(({ PolicyName: name, PolicyDocument: document }) => name === undefined || document === undefined ? [] : [{ name, document }]);
    const attached = AttachedManagedPolicies.flatMap(({ PolicyArn }) => PolicyArn ?? []);
    const isWhole = inline.length === RolePolicyList.length && attached.length === AttachedManagedPolicies.length;
    return isWhole ? [[Arn, { inline, attached }]] : [];
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
