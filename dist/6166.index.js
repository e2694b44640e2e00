export const id = 6166;
export const ids = [6166];
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

/***/ 76166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LambdaReader: () => (/* binding */ LambdaReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71696);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _needs_configuration_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5723);
/* harmony import */ var _kit_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55896);
/* harmony import */ var _asked_together_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83292);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39661);








/** A page of the list has fifty functions, and each of them is one question. */
const SINGLY = 5;
/** What AWS knows of functions, each asked in the function's own region. Each method throws an Error that says why it cannot be read. */
class LambdaReader {
    #access;
    #clients = new Map();
    #mappings = new Map();
    #together = new Map();
    constructor(access) {
        this.#access = access;
    }
    /** Of many functions in a region the list of all is read, where that is allowed and fewer calls. */
    async configuration(functionArn) {
        const region = this.#regionOf(functionArn);
        const together = this.#together.get(region) ?? new _asked_together_js__WEBPACK_IMPORTED_MODULE_4__/* .AskedTogether */ .F(SINGLY, () => this.#allFunctions(functionArn));
        this.#together.set(region, together);
        const listed = await together.answer(functionArn);
        if (listed !== undefined)
            return listed;
        return explained('lambda:GetFunctionConfiguration', async () => (0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shaped */ .e)(_needs_configuration_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .FunctionConfiguration */ .vF, await this.#client(functionArn).send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__/* .GetFunctionConfigurationCommand */ .qA6({ FunctionName: functionArn }))));
    }
    /** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html */
    async *#allFunctions(functionArn) {
        const listed = (0,_aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__/* .paginateListFunctions */ .fVs)({ client: this.#client(functionArn) }, {});
        const read = (page) => ({
            token: page.NextMarker,
            entries: page.Functions ?? []
        });
        for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .pages */ .B)(listed, read)) {
            const configurations = read(page).entries.flatMap((entry) => {
                const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xLC(_needs_configuration_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .FunctionConfiguration */ .vF, entry);
                return success ? [output] : [];
            });
            yield new Map(configurations.map((configuration) => [configuration.FunctionArn, configuration]));
        }
    }
    /** Of the function and all its aliases. */
    async mappings(functionArn) {
        const region = this.#regionOf(functionArn);
        const all = this.#mappings.get(region) ?? this.#allMappings(functionArn);
        this.#mappings.set(region, all);
        return (await all).get(functionArn) ?? [];
    }
    /** Of the function and all its versions and aliases. */
    eventInvokeConfigs(functionArn) {
        return explained('lambda:ListFunctionEventInvokeConfigs', async () => {
            const listed = (0,_aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__/* .paginateListFunctionEventInvokeConfigs */ .fcJ)({ client: this.#client(functionArn) }, { FunctionName: functionArn });
            const found = [];
            const read = (page) => ({
                token: page.NextMarker,
                entries: page.FunctionEventInvokeConfigs ?? []
            });
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .pages */ .B)(listed, read))
                found.push(...read(page).entries);
            return (0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shaped */ .e)(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_needs_configuration_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .EventInvokeConfig */ .dU), found);
        });
    }
    /**
     * The whole region's, read once: AWS does not say that a list for a function has the mappings of its aliases.
     * https://docs.aws.amazon.com/lambda/latest/api/API_ListEventSourceMappings.html
     */
    #allMappings(functionArn) {
        return explained('lambda:ListEventSourceMappings', async () => {
            const found = [];
            const listed = (0,_aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__/* .paginateListEventSourceMappings */ .KvF)({ client: this.#client(functionArn) }, {});
            const read = (page) => ({
                token: page.NextMarker,
                entries: page.EventSourceMappings ?? []
            });
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .pages */ .B)(listed, read))
                found.push(...read(page).entries);
            return (0,_needs_configuration_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .byFunction */ .u4)((0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shaped */ .e)(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_needs_configuration_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .EventSourceMapping */ .sB), found));
        });
    }
    #regionOf(functionArn) {
        return functionArn.split(':')[3] ?? this.#access.region;
    }
    #client(functionArn) {
        const region = this.#regionOf(functionArn);
        const client = this.#clients.get(region) ??
            (0,_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .considerate */ .c)(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__/* .LambdaClient */ .Nox((0,_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfig */ .y)({ ...this.#access, region }, true)), this.#access);
        this.#clients.set(region, client);
        return client;
    }
}
async function explained(question, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(question, error), { cause: error });
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
