export const id = 3342;
export const ids = [3342];
export const modules = {

/***/ 73342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ QueryFailed),
/* harmony export */   describedGroup: () => (/* binding */ describedGroup),
/* harmony export */   vc: () => (/* binding */ LogsInsights),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70303);
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19052);
/* harmony import */ var _kit_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30772);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39661);
/**
 * Questions to CloudWatch Logs Insights: so many at a time and a second as its quotas allow, each with a whole answer or none, and none left
 * running when the scan ends. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */






/** A query gives no more rows. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html */
const MOST_ROWS = 100_000;
/** Of the hundred that an account may run at a time dashboards and others want their share. */
const QUERIES_AT_A_TIME = 7;
/** StartQuery and GetQueryResults are each allowed ten times a second (ms); a little less leaves others something. */
const BETWEEN_REQUESTS = 120;
/** A query that is not complete is asked again after so long (ms), doubled each time up to the longest. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 2_000;
/** How long starts and stops may go on after the scan has ended (ms): what was started by then must not run on. */
const CLOSING = 2_500;
/** A query that AWS fails is asked once more. */
const TRIES = 2;
/** What AWS knows of a log group; undefined where there is none of that name. @throws what AWS refuses the request with */
async function describedGroup(access, name) {
    const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__/* .CloudWatchLogsClient */ .TFr((0,_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .y)(access));
    const { logGroups = [] } = await client.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__/* .DescribeLogGroupsCommand */ .VlF({ logGroupNamePrefix: name }));
    return logGroups.find(({ logGroupName }) => logGroupName === name);
}
/** A query that AWS did not complete. */
class QueryFailed extends Error {
    name = 'QueryFailed';
    /** Whether it took longer than AWS lets a query run: over a shorter time it may complete. */
    isTimeout;
    constructor(status) {
        super(`CloudWatch Logs did not complete a query: its status is ${status}`);
        this.isTimeout = status === 'Timeout';
    }
}
class LogsInsights {
    #groups;
    #budget;
    #asking;
    #starting;
    #queries = new p_queue__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay({ concurrency: QUERIES_AT_A_TIME });
    #starts;
    #questions;
    #closing;
    #isClosed = false;
    /** What AWS said of how much it read, over all queries: that is what it charges for. */
    scanned = 0;
    /** Queries that were started. */
    queries = 0;
    /** @param groups names of log groups, or ARNs of those of other accounts */
    constructor(access, groups) {
        this.#groups = groups;
        this.#budget = access.budget;
        this.#starts = new Turns(access.budget);
        this.#questions = new Turns(access.budget);
        this.#asking = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__/* .CloudWatchLogsClient */ .TFr((0,_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .y)(access, true));
        this.#closing = closingAfter(access.budget);
        this.#starting = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__/* .CloudWatchLogsClient */ .TFr((0,_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .y)({ ...access, budget: this.#closing }, true));
    }
    /**
     * Asks one query.
     * @param limit more rows than that are a cut answer
     * @throws QueryFailed; Ended; what AWS refuses the request with
     */
    async ask(query, stretch, limit = MOST_ROWS) {
        return this.#queries.add(async () => {
            for (let tries = 1;; tries++) {
                try {
                    return await this.#attempt(query, stretch, limit);
                }
                catch (error) {
                    if (!(error instanceof QueryFailed) || error.isTimeout || tries >= TRIES)
                        throw error;
                }
            }
        });
    }
    /** Ends every query that has not been answered, and waits until AWS knows. Never rejects. */
    async close() {
        this.#queries.clear();
        this.#isClosed = true;
        // whoever asked is not waiting any more; each stops its own query
        await this.#queries.onIdle();
        this.#closing.close();
    }
    async #attempt(query, stretch, limit) {
        const queryId = await this.#start(query, stretch, limit);
        try {
            const { statistics = {} } = await this.#completed(queryId);
            const scanned = statistics.bytesScanned ?? 0;
            this.scanned += scanned;
            const count = statistics.resultCount;
            if (count !== undefined && count >= limit)
                return { rows: [], isCut: true, scanned };
            const rows = await this.#rows(queryId);
            return rows.length >= limit ? { rows: [], isCut: true, scanned } : { rows, isCut: false, scanned };
        }
        catch (error) {
            // left running it would read on, and be charged for
            if (!(error instanceof QueryFailed))
                await this.#starting.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__/* .StopQueryCommand */ .MN0({ queryId })).catch(() => undefined);
            throw error;
        }
    }
    /** @returns the query's id */
    async #start(queryString, { start, end }, limit) {
        const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__/* .StartQueryCommand */ .qbV({
            logGroupIdentifiers: [...this.#groups],
            startTime: start,
            endTime: end,
            queryString,
            limit
        });
        // not ended with the scan: a query whose id is not known could not be stopped
        const { queryId } = await this.#starts.run(() => this.#starting.send(command));
        if (queryId === undefined)
            throw new QueryFailed('not known: AWS gave no id');
        this.queries++;
        return queryId;
    }
    async #completed(queryId) {
        // without rows: until a query is complete they are a part, and may be many
        const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__/* .GetQueryResultsCommand */ .sAK({ queryId, maxItems: 1 });
        for (let wait = FIRST_WAIT;; wait = Math.min(LONGEST_WAIT, wait * 2)) {
            if (this.#isClosed)
                throw new _kit_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Ended */ .l('another query failed');
            await this.#budget.sleep(wait);
            const answer = await this.#questions.run(() => this.#asking.send(command));
            const { status = 'Unknown' } = answer;
            if (status === 'Complete') {
                return answer;
            }
            if (status !== 'Scheduled' && status !== 'Running' && status !== 'Unknown') {
                throw new QueryFailed(status);
            }
        }
    }
    async #rows(queryId) {
        const rows = [];
        const trail = new _pages_js__WEBPACK_IMPORTED_MODULE_5__/* .PageTrail */ .a();
        let token;
        do {
            const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__/* .GetQueryResultsCommand */ .sAK({
                queryId,
                ...(token !== undefined && { nextToken: token })
            });
            const page = await this.#questions.run(() => this.#asking.send(command));
            for (const fields of page.results ?? [])
                rows.push(Object.fromEntries(fields.map(({ field = '', value = '' }) => [field, value])));
            token = trail.next(page.nextToken, false);
        } while (token !== undefined);
        return rows;
    }
}
/** A budget that ends a while after another. */
function closingAfter(budget) {
    const closing = new _kit_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ ._((budget.left + CLOSING) / 1000, 'the scan has ended');
    const end = () => void setTimeout(() => closing.end('the scan has ended'), CLOSING).unref();
    if (budget.signal.aborted)
        end();
    else
        budget.signal.addEventListener('abort', end, { once: true });
    return closing;
}
/** Requests one after the other, each a while after the one before; longer while AWS refuses. */
class Turns {
    #budget;
    #next = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    /** @throws Ended when the budget ends before its turn; what the request throws but for refusals */
    async run(request) {
        for (let refusals = 0;; refusals++) {
            const now = performance.now();
            const turn = Math.max(now, this.#next);
            this.#next = turn + BETWEEN_REQUESTS;
            if (turn > now)
                await this.#budget.sleep(turn - now);
            this.#budget.check();
            try {
                return await request();
            }
            catch (error) {
                // too many requests, or too many queries of the account: both pass
                if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isThrottled */ .B5)(error))
                    throw error;
                await this.#budget.sleep(Math.min(LONGEST_WAIT, BETWEEN_REQUESTS * 2 ** refusals) * (0.5 + Math.random()));
            }
        }
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
