export const id = 9643;
export const ids = [9643,3342];
export const modules = {

/***/ 15472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unwaited),
/* harmony export */   z: () => (/* binding */ arrivalOf)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88287);
/* harmony import */ var _settling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4101);
/** What is told of how long it was waited for what comes late, and of what may be missing even so. */


const SHOWN = `AWS shows traces about ${_settling_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWN_AFTER */ .b8} seconds after they were sent, and those of queues, streams and schedules later`;
const LOST = 'the newest may be missing, and what only they show counts as unused';
/** Of a source that is not to wait. @param end of the window, in Unix seconds @param label of the option that says so */
function unwaited(end, clock, label) {
    if (!(0,_settling_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecent */ .Kb)(end, clock))
        return { about: {} };
    const ago = Math.max(0, Math.round(clock.now() / 1000 - end));
    const unsettled = `It was read ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(ago, 'second')} after the window’s end, and ${label} is 0. ${SHOWN}: ${LOST}.`;
    return { about: { waited: 0, settled: false, unsettled } };
}
/**
 * Of a source that has waited.
 * @param outcome undefined where waiting ended with a failure, which is told elsewhere
 * @param late traces that came, or grew, meanwhile
 * @param limit what bounded it: the option's label, and its seconds
 */
function arrivalOf(outcome, late, limit) {
    if (outcome === undefined)
        return { about: { late, settled: false } };
    const waited = Math.round(outcome.waited * 10) / 10;
    if (outcome.settled)
        return { about: { waited, late, settled: true } };
    const seconds = (0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(Math.round(limit.seconds), 'second');
    if (outcome.lately === 0) {
        const unsettled = `It was waited for late traces for ${seconds}, as ${limit.label} allows, and the last looks brought none. ${SHOWN}: ${LOST}.`;
        return { about: { waited, late, settled: false, unsettled } };
    }
    const stopped = `Traces were still coming when the ${seconds} were over for which ${limit.label} allows to wait: the last two looks brought ${outcome.lately}, and others are missing. Let it wait longer, or scan later.`;
    return { about: { waited, late, settled: false, unsettled: stopped }, stopped };
}


/***/ }),

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


/***/ }),

/***/ 4101:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ isRecent),
/* harmony export */   QJ: () => (/* binding */ untilSettled),
/* harmony export */   b8: () => (/* binding */ SHOWN_AFTER)
/* harmony export */ });
/**
 * When to look again for what comes late, and when to stop. What a service does not show yet looks as if it had not happened, so that a
 * scan right after the tests looks on until nothing comes any more.
 */
/** Traces are "generally available … within 30 seconds" of being received. https://aws.amazon.com/xray/faqs/ */
const SHOWN_AFTER = 30;
/** A window that ended longer ago (s) has all of its traces: daemons, collectors and chains of queues have had their time. */
const RECENT = 300;
/** Seconds between two looks. */
const EVERY = 5;
/** So many looks in a row must bring nothing. */
const QUIET = 2;
/** Whether more may come of a window that ended then (Unix seconds). */
function isRecent(end, { now }) {
    return now() / 1000 - end < RECENT;
}
/**
 * Looks again until two looks in a row, the last of them at all, bring nothing and enough time has passed since the window's end.
 * @param end of the window, in Unix seconds
 * @param atMost seconds that this may take
 * @param look tells how many things it brought that were not there before, or have changed
 * @throws what `look` throws; Ended
 */
async function untilSettled(end, atMost, clock, look) {
    const began = clock.now();
    const deadline = began + atMost * 1000;
    const shown = (end + SHOWN_AFTER) * 1000;
    let quiet = 0;
    let [before, last] = [0, 0];
    for (;;) {
        const now = clock.now();
        const next = Math.min(now + EVERY * 1000, deadline);
        if (next > now)
            await clock.sleep(next - now);
        const asked = clock.now();
        const isLast = asked >= deadline;
        const decides = quiet + 1 >= QUIET && asked >= shown;
        [before, last] = [last, await look(decides || isLast ? 'all' : 'changes')];
        quiet = last === 0 ? quiet + 1 : 0;
        const settled = quiet >= QUIET && decides;
        if (settled || isLast)
            return { waited: (clock.now() - began) / 1000, settled, lately: before + last };
    }
}


/***/ }),

/***/ 69643:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SpansSource: () => (/* binding */ SpansSource)
});

// UNUSED EXPORTS: CapReached

// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/services/table.js + 77 modules
var table = __webpack_require__(15423);
;// CONCATENATED MODULE: ./lib/src/traces/rows/columns.js
/**
 * What tells one call from another in a span, and who made it: the columns by which CloudWatch Logs Insights is asked to group spans. Each is
 * a place in the record of a span, so that a row can be put together again as a span and be read like one.
 */

const RESOURCE = 'resource.attributes.';
const ATTRIBUTE = 'attributes.';
function column(part, attribute, ...paths) {
    const prefix = part === 'span' ? '' : part === 'resource' ? RESOURCE : ATTRIBUTE;
    return {
        name: nameOf(prefix, attribute),
        part,
        attribute,
        paths: paths.length > 0 ? paths : [`${prefix}${attribute}`]
    };
}
/** `aws.sqs.queue.url` to `awsSqsQueueUrl`, with a mark for what is the resource's. */
function nameOf(prefix, attribute) {
    const words = [...(prefix === RESOURCE ? ['own'] : []), ...attribute.split(/[._]/)];
    return words
        .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
        .join('');
}
/**
 * Who made the call. A task of ECS has an ARN of its own for each container, so that its family goes before it.
 * https://opentelemetry.io/docs/specs/semconv/resource/
 */
const OWNER = [
    column('attributes', 'cloud.resource_id', 'attributes.cloud.resource_id', 'attributes.faas.id', 'attributes.aws.lambda.invoked_arn', 'resource.attributes.aws.ecs.task.family', 'resource.attributes.faas.id', 'resource.attributes.cloud.resource_id'),
    column('resource', 'aws.ecs.task.family'),
    column('resource', 'aws.ecs.task.revision'),
    column('resource', 'aws.ecs.cluster.arn', 'resource.attributes.aws.ecs.cluster.arn', 'resource.attributes.aws.ecs.task.arn'),
    column('resource', 'host.id', 'resource.attributes.aws.ecs.task.family', 'resource.attributes.host.id'),
    ...[
        'cloud.platform',
        'cloud.provider',
        'cloud.availability_zone',
        'faas.name',
        'service.name',
        'service.namespace',
        'k8s.namespace.name',
        'k8s.serviceaccount.name',
        'telemetry.auto.version'
    ].map((name) => column('resource', name)),
    ...['cloud.region', 'cloud.account.id'].map((name) => column('resource', name, `${RESOURCE}${name}`, `${ATTRIBUTE}${name}`))
];
/** Which call it is, and what became of it. What is different with each call (keys, ids, messages) is in no column. */
const CALL = [
    column('span', 'kind', 'kind'),
    column('span', 'scope', 'scope.name'),
    column('span', 'status', 'status.code'),
    column('span', 'segment', '_aws.xray.type', '_aws.xray.name'),
    column('attributes', 'rpc.system', 'attributes.rpc.system', 'attributes.rpc.system.name'),
    column('attributes', 'rpc.service'),
    column('attributes', 'aws.service'),
    column('attributes', 'rpc.method', 'attributes.aws.operation', 'attributes.rpc.method', 'attributes.aws.remote.operation'),
    column('attributes', 'db.system', 'attributes.db.system', 'attributes.db.system.name'),
    column('attributes', 'http.request.method'),
    column('attributes', 'aws.remote.service'),
    column('attributes', 'aws.remote.resource.type'),
    column('attributes', 'aws.remote.resource.identifier'),
    column('attributes', 'aws.remote.resource.cfn.primary.identifier'),
    column('attributes', 'aws.region', 'attributes.aws.region', 'attributes.cloud.region', 'attributes.aws.auth.region', 'attributes.aws.remote.resource.region'),
    column('attributes', 'server.address', 'attributes.server.address', 'attributes.net.peer.name'),
    column('attributes', 'messaging.destination.name', 'attributes.messaging.destination.name', 'attributes.messaging.destination'),
    column('attributes', 'db.collection.name'),
    column('attributes', 'http.status_code', 'attributes.http.status_code', 'attributes.http.response.status_code'),
    // the name under which Application Signals counts
    column('attributes', 'aws.local.service'),
    column('attributes', 'aws.local.environment'),
    column('span', 'exception', 'events.0.attributes.exception.type')
];
/** Attributes that hold several values, which are no field of their own, or an object's key: they are cut out of the record's text. */
const CUT = /^aws\.(?:dynamodb\.)?table_names?$|^aws\.s3\.copy_source$/;
/** What shows the call's resources: the attributes that services have for OpenTelemetry, those that mean the same in one column. */
function resourceColumns() {
    return (0,table/* fieldsByParameter */._i)('opentelemetry').flatMap((fields) => {
        const plain = fields.filter((field) => !CUT.test(field));
        const [first] = plain;
        return first === undefined
            ? []
            : [column('attributes', first, ...plain.map((name) => `${ATTRIBUTE}${name}`))];
    });
}
/** The columns that are cut out of the text of a record, because they are lists, or too long to be grouped by as a whole. */
const CUT_OUT = [
    // whether sampling kept the trace: a field of that name may come as true, as a text, or as a figure
    { name: 'kept', pattern: '"aws\\.trace\\.flag\\.sampled"\\s*:\\s*(?<kept>true|false)' },
    {
        name: 'tables',
        pattern: '"aws\\.(?:dynamodb\\.)?table_names?"\\s*:\\s*(?<tables>\\[[^\\]]*\\]|"[^"]*")'
    },
    {
        name: 'source',
        pattern: '"aws\\.s3\\.copy_source"\\s*:\\s*"\\/?(?<source>arn:[^"\\/]+\\/[^"\\/]+|[^"\\/?]+)'
    },
    // the host, with a queue's or, where the host is S3's own, the bucket's name
    {
        name: 'address',
        pattern: '"(?:url\\.full|http\\.url)"\\s*:\\s*"(?<address>https?:\\/\\/(?:s3[^\\/"?]*\\/[^\\/"?]*|[^\\/"?]+(?:\\/[0-9]{12}\\/[^\\/"?]+)?))'
    },
    // what IAM refused, an object's key left out
    {
        name: 'refusal',
        pattern: '(?<refusal>is not authorized to perform: [A-Za-z0-9-]+:[A-Za-z0-9]+(?: on resource: \\\\?"?(?:arn:[a-z0-9-]+:s3:::[^\\/\\s"\\\\]+\\/?|[^\\s"\\\\]+))?|ou are not authorized to perform this operation|Access Denied)'
    },
    // what an SDK writes of the service's code, or of a request that was not sent: rows of different ones must not be one
    {
        name: 'words',
        pattern: '(?<words>An error occurred \\([A-Za-z0-9._-]+\\)|api error [A-Za-z0-9._-]+|Error Code: [A-Za-z0-9._-]+|<Code>[A-Za-z0-9._-]+|code: Some\\(\\\\?"[A-Za-z0-9._-]+|unhandled error \\([A-Za-z0-9._-]+\\)|xception of type:? [A-Za-z0-9:_]+|[A-Za-z0-9]+ \\((?:client|server)\\):|Status ?Code: [0-9]+|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Could not connect to the endpoint URL|Parameter validation failed|ould not load credentials|nable to load credentials|no such host|onnection refused|ailed to refresh cached credentials|Could not resolve host|cURL error [67]|UnknownHostException|dns error)'
    }
];
/** The beginnings of the names of attributes that only calls to AWS have: `dynamodb` of `aws.dynamodb.table.arn`. */
function callWords() {
    const words = (0,table/* fieldsNamed */.X$)('opentelemetry').flatMap((name) => /^aws\.(\w+)/.exec(name)?.[1] ?? []);
    return [...new Set(['request', 'requestId', 'extended_request_id', 'table_names', ...words])].sort();
}
let made;
/** All columns, each once. */
function columns() {
    made ??= [...new Map([...OWNER, ...CALL, ...resourceColumns()].map((each) => [each.name, each])).values()];
    return made;
}

;// CONCATENATED MODULE: ./lib/src/traces/rows/query.js
/**
 * The question to CloudWatch Logs Insights that makes few rows of many spans: AWS counts, and the answer has one row for each distinct call
 * of a workload. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
 */

/** Present in what was a segment of X-Ray before it became a span: by its parents alone is known who made its calls. */
const SEGMENT = 'coalesce(`_aws.xray.type`, `_aws.xray.name`)';
/** What an AWS SDK wrote, an attribute of its calls, or a request to an API of AWS, in the text of a record. */
function likeAws() {
    return `/amazonaws\\.com|\\.api\\.aws|"aws\\.dynamodb"|"dynamodb"|"aws\\.(?:${callWords().join('|')})[."]|(?i:aws[-_. \\/]?sdk|awssdk|aws-lambda-go|smithy|botocore|boto3|otelaws)/`;
}
/** Kinds in words and, as OTLP numbers them, in figures. */
const ANSWERING = '(kind in ["SERVER", "CONSUMER", "SPAN_KIND_SERVER", "SPAN_KIND_CONSUMER"] or kind in [2, 5])';
const ASKING = '(kind in ["CLIENT", "PRODUCER", "SPAN_KIND_CLIENT", "SPAN_KIND_PRODUCER"] or kind in [3, 4])';
/** What is a call by its own words, or seems to be one: of gRPC too, which costs a few rows. */
const CALLED = [
    ...['rpc.service', 'rpc.system', 'rpc.system.name', 'aws.service'].map((name) => `ispresent(\`attributes.${name}\`)`),
    '`attributes.aws.remote.service` like /^AWS::/'
].join(' or ');
/** What each row holds besides its columns. */
const COUNTS = [
    ['calls', 'count(*)'],
    // what is in progress has neither: the same span comes again when it has ended
    ['finished', 'count(ended)'],
    ['children', 'count(parentSpanId)'],
    ['answered', 'count(requestId)'],
    ['pods', 'count(`resource.attributes.k8s.pod.name`)'],
    ['traces', 'count_distinct(traceId)'],
    ['since', 'min(@timestamp)'],
    ['until', 'max(@timestamp)'],
    ['first', 'earliest(traceId)'],
    ['last', 'latest(traceId)'],
    ['title', 'sortsFirst(name)'],
    ['message', 'sortsFirst(text)']
];
/** Names of fields are quoted: whatever is no letter, digit, @ or dot has to be. */
function field(path) {
    return `\`${path}\``;
}
/**
 * The query for the rows of a stretch of time.
 * @param before only spans that began before it (Unix seconds)
 */
function rowsQuery(before) {
    const known = columns();
    const named = known.map(({ name, paths }) => paths.length === 1
        ? `${field(paths[0] ?? '')} as ${name}`
        : `coalesce(${paths.map(field).join(', ')}) as ${name}`);
    return [
        `fields ${named.join(', ')}, coalesce(${field('events.0.attributes.exception.message')}, ${field('status.message')}) as text, coalesce(durationNano, endTimeUnixNano) as ended, coalesce(${['request_id', 'request.id', 'requestId'].map((name) => field(`attributes.aws.${name}`)).join(', ')}) as requestId`,
        ...(before === undefined ? [] : [`filter startTimeUnixNano < ${before}000000000`]),
        ...CUT_OUT.map(({ pattern }) => `parse @message /${pattern}/`),
        `filter ispresent(segment) or ${CALLED} or ${ANSWERING} or (${ASKING} and @message like ${likeAws()})`,
        `stats ${COUNTS.map(([name, value]) => `${value} as ${name}`).join(', ')} by ${[...known, ...CUT_OUT].map(({ name }) => name).join(', ')}`
    ].join('\n| ');
}
/** Whole records of a stretch of time, or only those that were segments. */
function recordsQuery(which) {
    const records = 'fields @message';
    return which === 'all' ? records : `filter ispresent(${SEGMENT})\n| ${records}`;
}
/** Whole records of some traces, by ids as spans have them. */
function tracesQuery(ids) {
    return `filter traceId in [${ids.map((id) => `"${id}"`).join(', ')}]\n| fields @message`;
}

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js + 1 modules
var call_log = __webpack_require__(70373);
// EXTERNAL MODULE: ./lib/src/traces/spans.js
var spans = __webpack_require__(38888);
// EXTERNAL MODULE: ./lib/src/traces/trace.js + 5 modules
var traces_trace = __webpack_require__(9372);
;// CONCATENATED MODULE: ./lib/src/traces/rows/row-log.js





/** Each once. */
function joined(known = [], more) {
    const isKnown = known.some(({ service, environment }) => service === more?.service && environment === more.environment);
    return more === undefined || isKnown ? known : [...known, more];
}
class RowLog {
    #merged = new Map();
    #workloads = new Map();
    #roots = 0;
    #segments = 0;
    /** Takes the rows of one stretch of time, which no other stretch shares. */
    add(rows) {
        const traces = new Map();
        for (const row of rows) {
            const [calls, finished] = [countOf(row['calls']), countOf(row['finished'])];
            if (calls === 0)
                continue;
            if (row['segment'] !== undefined) {
                this.#segments += calls;
                continue;
            }
            this.#roots += Math.max(0, finished - countOf(row['children']));
            const merged = this.#merge(row, calls, finished);
            const { workloads, unsampled, signals } = readingOf(merged);
            for (const workload of workloads) {
                // those that sampling kept and those that it did not are others
                const key = `${workload.arn} ${row['kept'] === 'false'}`;
                const known = traces.get(key);
                traces.set(key, {
                    workload,
                    // a trace may be in several rows of a workload: the one with the most holds them, or nearly so
                    traces: Math.max(known?.traces ?? 0, countOf(row['traces'])),
                    requests: (known?.requests ?? 0) + (isRequest(row) ? finished : 0),
                    isUnsampled: unsampled?.has(workload.arn) === true || known?.isUnsampled === true,
                    signals: joined(known?.signals, signals?.get(workload.arn))
                });
            }
        }
        for (const seen of traces.values()) {
            const { arn } = seen.workload;
            const before = this.#workloads.get(arn);
            this.#workloads.set(arn, {
                workload: seen.workload,
                traces: (before?.traces ?? 0) + seen.traces,
                requests: (before?.requests ?? 0) + seen.requests,
                isUnsampled: seen.isUnsampled || before?.isUnsampled === true,
                signals: seen.signals.reduce((all, signal) => joined(all, signal), before?.signals ?? [])
            });
        }
    }
    /** Distinct rows. */
    get rows() {
        return this.#merged.size;
    }
    /** How many records were segments of X-Ray: whose calls theirs are is known by their parents alone, so that they are in no reading. */
    get segments() {
        return this.#segments;
    }
    /** Traces that begin with a span of OpenTelemetry; those that begin with a segment are counted where segments are read. */
    get traces() {
        return this.#roots;
    }
    /** In how many traces each workload is, and how many requests it has answered in them. */
    workloads() {
        return [...this.#workloads].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, seen]) => seen);
    }
    /** What the rows say, those that say nothing left out; in an order that does not depend on theirs. */
    readings() {
        const read = [...this.#merged]
            .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
            .map(([, merged]) => ({ merged, reading: readingOf(merged) }))
            .filter(({ reading }) => reading.calls.length + reading.others.length + reading.unattributed.length > 0);
        const ended = new Set(read.filter(({ merged }) => merged.finished > 0).map(({ reading }) => whatOf(reading)));
        return read
            .filter(({ merged, reading }) => merged.finished > 0 || !ended.has(whatOf(reading)))
            .map(({ reading }) => reading);
    }
    #merge(row, calls, finished) {
        const key = [...columns(), ...CUT_OUT].map(({ name }) => row[name] ?? '').join('\u0000');
        const merged = this.#merged.get(key) ?? {
            row,
            calls: 0,
            finished: 0,
            traceIds: [],
            since: Infinity,
            until: 0,
            title: undefined,
            message: undefined,
            pods: false,
            answered: false
        };
        this.#merged.set(key, merged);
        // what was in progress comes again when it has ended, and counts then
        merged.calls += finished > 0 ? finished : calls;
        merged.finished += finished;
        for (const id of [row['first'], row['last']]) {
            const traceId = (0,spans/* traceIdOf */.a)(id);
            if (traceId !== undefined)
                (0,call_log/* addProof */.Kt)(merged.traceIds, traceId);
        }
        const [since, until] = [timeOf(row['since']), timeOf(row['until'])];
        if (since !== undefined)
            merged.since = Math.min(merged.since, since);
        if (until !== undefined)
            merged.until = Math.max(merged.until, until);
        merged.title = smaller(merged.title, row['title']);
        merged.message = smaller(merged.message, row['message']);
        merged.pods ||= countOf(row['pods']) > 0;
        merged.answered ||= countOf(row['answered']) > 0;
        return merged;
    }
}
function readingOf(merged) {
    const documents = [(0,spans/* spanDocument */.O)(spanOf(merged))?.document];
    const reading = (0,traces_trace/* readTrace */.c)({ id: merged.traceIds[0] ?? '', documents });
    const owned = reading.calls.map(({ workload }) => workload);
    const calls = [...reading.calls, ...reading.unattributed].map(({ call }) => call);
    const { id, workloads, others, unattributed, unsampled, signals } = reading;
    return {
        // a row says of each of many traces that it is in them, and of none when it began
        id,
        workloads,
        calls: reading.calls,
        others,
        unattributed,
        malformed: 0,
        ...(unsampled !== undefined && { unsampled }),
        ...(signals !== undefined && { signals }),
        counted: { calls: merged.calls, traces: 0, traceIds: merged.traceIds },
        isDoubtful: reading.unattributed.length > 0 ||
            owned.some(({ kind }) => kind === 'segment') ||
            calls.some(({ notUnderstood }) => notUnderstood !== undefined)
    };
}
/** The span that a row stands for. */
function spanOf({ row, finished, since, until, title, message, pods, answered }) {
    const parts = { attributes: {}, resource: {}, span: {} };
    for (const { name, part, attribute } of columns()) {
        const value = row[name];
        if (value !== undefined && value !== '')
            parts[part][attribute] = value;
    }
    const { attributes, resource, span } = parts;
    // where a task's family took the place of an address of its own, it is none
    if (resource['aws.ecs.task.family'] !== undefined) {
        if (attributes['cloud.resource_id'] === resource['aws.ecs.task.family'])
            delete attributes['cloud.resource_id'];
        if (resource['host.id'] === resource['aws.ecs.task.family'])
            delete resource['host.id'];
    }
    const tables = row['tables'] === undefined ? undefined : parsed(row['tables']);
    if (tables !== undefined)
        attributes['aws.dynamodb.table_names'] = tables;
    if (row['kept'] !== undefined)
        attributes['aws.trace.flag.sampled'] = row['kept'];
    if (row['source'] !== undefined)
        attributes['aws.s3.copy_source'] = row['source'];
    if (row['address'] !== undefined)
        attributes['url.full'] = row['address'];
    if (pods)
        resource['k8s.pod.name'] = 'pod';
    if (answered)
        attributes['aws.request_id'] = 'present';
    return {
        traceId: '0'.repeat(32),
        spanId: '0'.repeat(16),
        name: title,
        kind: figure(span['kind']),
        scope: { name: span['scope'] },
        startTimeUnixNano: Number.isFinite(since) ? since * 1e6 : 1e9,
        ...(finished > 0 && { endTimeUnixNano: Math.max(until, 1000) * 1e6 }),
        status: { code: figure(span['status']) },
        attributes,
        resource: { attributes: resource },
        events: exceptionsIn(span['exception'], row['refusal'], message)
    };
}
function exceptionsIn(type, refusal, message) {
    const refused = refusal?.replaceAll('\\"', '"');
    const isTold = refused === undefined || (message ?? '').includes(refused);
    const exceptions = type === undefined && message === undefined
        ? []
        : [{ 'exception.type': type, 'exception.message': message }];
    if (!isTold)
        exceptions.push({ 'exception.type': undefined, 'exception.message': refused });
    return exceptions.map((attributes) => ({ name: 'exception', attributes }));
}
/** Whether spans of a row answer requests. */
function isRequest(row) {
    return /^(?:SPAN_KIND_)?(?:SERVER|CONSUMER)$|^[25]$/.test(row['kind'] ?? '');
}
/** Kinds and codes are words, or the figures of OTLP. */
function figure(value) {
    return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Which call it is, whatever became of it. */
function whatOf({ calls, unattributed, others }) {
    const [found] = calls;
    const call = found?.call ?? unattributed[0]?.call ?? others[0]?.call;
    const { service, operation, region, parameters = {} } = call ?? {};
    const shown = Object.entries(parameters).toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b));
    return JSON.stringify([found?.workload.arn, service, operation, region, shown]);
}
function countOf(value) {
    const number = Math.trunc(Number(value ?? 0));
    return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
/** Milliseconds, as a number or as Logs Insights writes a time: `2026-11-26 14:00:00.000`, in UTC. */
function timeOf(value) {
    if (value === undefined)
        return undefined;
    const time = /^[\d.]+(?:[eE]\+?\d+)?$/.test(value)
        ? Number(value)
        : Date.parse(`${value.replace(' ', 'T').replace(/Z$/, '')}Z`);
    return Number.isFinite(time) && time > 0 && time < 253_402_300_800_000 ? time : undefined;
}
function smaller(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return b < a ? b : a;
}

// EXTERNAL MODULE: ./lib/src/sources/aws/arrival.js
var arrival = __webpack_require__(15472);
;// CONCATENATED MODULE: ./lib/src/sources/aws/doubts.js

/** Traces that one query asks for: their ids have to fit into its text. */
const EXAMPLES = 200;
/** No more queries than that are asked for examples. */
const MOST_QUERIES = 5;
const SEVERAL = 'equal spans of other traces may be another workload’s';
class Doubts {
    #examples;
    #read = new Map();
    constructor(doubtful) {
        const ids = doubtful.flatMap(({ counted }) => counted.traceIds);
        this.#examples = [...new Set(ids)].sort().slice(0, EXAMPLES * MOST_QUERIES);
    }
    /** Ids of traces, query by query. */
    examples() {
        const queries = [];
        for (let first = 0; first < this.#examples.length; first += EXAMPLES)
            queries.push(this.#examples.slice(first, first + EXAMPLES));
        return queries;
    }
    add(trace) {
        this.#read.set(trace.id, (0,traces_trace/* readTrace */.c)(trace));
    }
    /** What is known of a row with the examples of it; nothing where it is no call in any of them. */
    resolved(reading) {
        const call = callOf(reading);
        const traces = reading.counted.traceIds.flatMap((id) => this.#read.get(id) ?? []);
        if (call === undefined || traces.length === 0)
            return [reading];
        // of equal spans some may have been answered and others not
        const found = foundIn(traces, call, isSame) ?? foundIn(traces, call, isSameOperation);
        if (found === undefined)
            return [];
        const { owners, others, unknown } = found;
        const bare = { ...reading, workloads: [], calls: [], others: [], unattributed: [] };
        const whole = { ...bare, counted: reading.counted };
        const [one, ...more] = owners;
        if (one === undefined) {
            const [service] = others;
            return service === undefined
                ? [{ ...whole, unattributed: unknown.slice(0, 1) }]
                : [{ ...whole, others: [service] }];
        }
        const isCertain = more.length === 0 && others.length + unknown.length === 0;
        return [
            { ...whole, workloads: [one], calls: [{ workload: one, call }] },
            ...more.map((workload) => ({
                ...bare,
                counted: { ...reading.counted, calls: 1 },
                workloads: [workload],
                calls: [{ workload, call }]
            })),
            ...(isCertain
                ? []
                : [{ ...bare, counted: { ...reading.counted, calls: 1 }, unattributed: [{ call, why: SEVERAL }] }])
        ];
    }
}
function callOf({ calls, others, unattributed }) {
    return (calls[0] ?? others[0] ?? unattributed[0])?.call;
}
/** Whose such calls are in traces; undefined where there is none. */
function foundIn(traces, call, isAlike) {
    const owned = traces.flatMap(({ calls }) => calls.filter((one) => isAlike(one.call, call)));
    const others = traces.flatMap((trace) => trace.others.filter((one) => isAlike(one.call, call)));
    const unknown = traces.flatMap((trace) => trace.unattributed.filter((one) => isAlike(one.call, call)));
    const owners = [...new Map(owned.map(({ workload }) => [workload.arn, workload])).values()];
    return owners.length + others.length + unknown.length === 0 ? undefined : { owners, others, unknown };
}
/** By what a row and a span both show: a span may show more. */
function isSame(a, b) {
    return isSameOperation(a, b) && a.outcome === b.outcome;
}
function isSameOperation(a, b) {
    return (a.service === b.service &&
        a.operation === b.operation &&
        (a.notUnderstood === undefined) === (b.notUnderstood === undefined));
}

// EXTERNAL MODULE: ./lib/src/sources/aws/logs-insights.js
var logs_insights = __webpack_require__(73342);
// EXTERNAL MODULE: ./lib/src/sources/aws/errors.js
var aws_errors = __webpack_require__(8202);
;// CONCATENATED MODULE: ./lib/src/sources/aws/span-failures.js
/** Why spans could not be read, or not all, in one sentence with what to do about it. */


/** @param groups the log groups that were asked */
function whyStopped(error, groups, region) {
    const names = groups.join(', ');
    const question = `Reading the spans in ${names} stopped`;
    const said = (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
    if ((0,aws_errors/* isDenied */.GZ)(error))
        return `${question}: access denied (${said}). Allow logs:StartQuery on the log group, and logs:GetQueryResults and logs:StopQuery, to the role of this scan.`;
    switch ((0,aws_errors/* nameOf */.Vb)(error)) {
        case 'CapReached':
            return `${question}: ${said}.`;
        case 'ResourceNotFoundException':
            return `${question}: a log group does not exist in ${region} (${said}). Transaction Search makes aws/spans when the first span comes, for which a resource policy has to let xray.amazonaws.com write there; name others with span-log-groups.`;
        case 'InvalidParameterException':
            return `${question}: CloudWatch Logs refuses the request (${said}). Give span-log-groups names of log groups, or their ARNs without the colon and asterisk at the end.`;
        case 'MalformedQueryException':
            return /retention|creation time/i.test(said)
                ? `${question}: the window is from before the log group was made, or its records are gone by now (${said}). Narrow the window.`
                : `${question}: CloudWatch Logs Insights refuses the query (${said}). Narrow the window, so that whole spans are read, and report this as an issue.`;
        case 'QueryFailed':
            return `${question}: ${said}. Run the scan again, or narrow the window.`;
        default:
            return `${(0,aws_errors/* explain */.WE)(question, error)}.`;
    }
}

// EXTERNAL MODULE: ./lib/src/sources/aws/settling.js
var settling = __webpack_require__(4101);
// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
// EXTERNAL MODULE: ./lib/src/sources/traces/trace-source.js
var trace_source = __webpack_require__(16949);
;// CONCATENATED MODULE: ./lib/src/sources/aws/span-assembly.js
/**
 * Traces put together from their spans, which come newest first and are handed over as soon as nothing more of them can come: memory holds
 * those that are still open, not all that was read.
 */



/** What goes on for longer (s) is rare: a function may run for 15 minutes. */
const LONGEST = 15 * 60;
class SpanAssembly {
    #onTrace;
    #onlySegments;
    #open = new Map();
    /** Records that are no spans: counted, not read. */
    #unreadable = [];
    /** Traces that were handed over. */
    traces = 0;
    /**
     * @param onlySegments whether the records are only those that were segments of X-Ray: then a segment's own parent may be a span that is
     * not among them, and that of a subsegment may not
     */
    constructor(onTrace, onlySegments) {
        this.#onTrace = onTrace;
        this.#onlySegments = onlySegments;
    }
    /** @param message a record as the log group holds it */
    add(message) {
        const json = span_assembly_parsed(message);
        const span = (0,spans/* spanDocument */.O)(json);
        if (span === undefined) {
            this.#unreadable.push(message);
            return;
        }
        const { traceId, document } = span;
        let trace = this.#open.get(traceId);
        if (trace === undefined) {
            trace = { documents: [], ids: new Set(), parents: new Set(), needed: new Set(), began: Infinity };
            this.#open.set(traceId, trace);
        }
        trace.documents.push(document);
        const [id, parent, start] = [(0,traces_document/* text */.Qq)(document['id']), (0,traces_document/* text */.Qq)(document['parent_id']), document['start_time']];
        if (id !== undefined)
            trace.ids.add(id);
        if (parent !== undefined) {
            trace.parents.add(parent);
            if (document['type'] === 'subsegment')
                trace.needed.add(parent);
        }
        if (typeof start === 'number')
            trace.began = Math.min(trace.began, start);
    }
    /** Everything from `since` on (Unix seconds) has been read: hands over what has no part before it. */
    readBackTo(since) {
        for (const [id, trace] of this.#open) {
            const isWhole = trace.began >= since && isIn(trace.parents, trace);
            const isOld = trace.began >= since + LONGEST && isIn(trace.needed, trace);
            if (isWhole || isOld)
                this.#handOver(id, trace);
        }
    }
    /** Nothing more comes. @returns ids of traces, in X-Ray's form, that are not handed over since parts of them are among other records: sorted */
    end() {
        const incomplete = [];
        for (const [id, trace] of this.#open) {
            if (this.#onlySegments && !isIn(trace.needed, trace))
                incomplete.push(id);
            else
                this.#handOver(id, trace);
        }
        if (this.#unreadable.length > 0)
            this.#onTrace({ id: trace_source/* NO_TRACE */.e, documents: this.#unreadable });
        return incomplete.sort();
    }
    #handOver(id, { documents }) {
        this.#open.delete(id);
        this.traces++;
        this.#onTrace({ id, documents });
    }
}
function isIn(wanted, { ids }) {
    for (const id of wanted)
        if (!ids.has(id))
            return false;
    return true;
}
function span_assembly_parsed(message) {
    try {
        return (0,traces_document/* record */.g1)(JSON.parse(message));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/aws/stretches.js
/** No time is cut into more. */
const MOST = 400;
/** Cuts a time into about so many parts, newest first. */
function stretches({ start, end }, parts) {
    const length = Math.max(1, Math.ceil((end - start + 1) / Math.min(MOST, Math.max(1, parts))));
    const cut = [];
    for (let last = end; last >= start; last -= length)
        cut.push({ start: Math.max(start, last - length + 1), end: last });
    return cut;
}
/** Two parts of a time that is longer than a second, newest first. */
function halves({ start, end }) {
    const middle = Math.floor((start + end) / 2);
    return [
        { start: middle + 1, end },
        { start, end: middle }
    ];
}

;// CONCATENATED MODULE: ./lib/src/sources/aws/spans.js












/** So much (bytes) is read as whole records. */
const SMALL = 100_000_000;
/** A query for records covers so much (bytes), and gives no more rows than this: they are held until it is complete. */
const RECORDS_OF = 20_000_000;
const MOST_RECORDS = 40_000;
/** Records on average, as converted segments are (bytes): only to guess how many there are. */
const RECORD = 900;
/** A counting query covers so much (bytes), so that none takes long. */
const ROWS_OF = 2_000_000_000;
/** No more than so many segments are put together with their parents here: it takes the time to transfer them all. */
const MOST_SEGMENTS = 3_000_000;
/** Where AWS gives no estimate the window is counted in so many parts, until they are more than `SMALL`. */
const PARTS = 14;
/** Answers that are held while an earlier one is not complete. */
const AHEAD = 3;
/** A span may end so long (s) after the window in which it began, and whichever of the two its record's time is. */
const LONGEST_SPAN = 15 * 60;
/** Waiting for what comes late may take this share of the time that is left for reading; it shows in the window's last seconds. */
const SHARE_OF_WAITING = 0.5;
const TAIL = 120;
/** Roles and configurations are asked for when the spans have been read: they need a share of the time too. */
const SHARE_OF_TIME = 0.8;
/** The queries' cap is reached. */
class CapReached extends Error {
    name = 'CapReached';
}
class SpansSource {
    #request;
    #log;
    #insights;
    #window;
    /** What of the window, and what after it, may hold its spans. */
    #within;
    #after;
    #labels;
    #budget;
    #clock;
    #traces = 0;
    #rows;
    #missing = [];
    #started = performance.now();
    /** @param clock another one than this machine's, for tests */
    constructor(request, labels, log, clock) {
        this.#request = request;
        this.#labels = labels;
        this.#log = log;
        const { access, window, groups } = request;
        this.#budget = access.budget.part(SHARE_OF_TIME, 'four fifths of the time that timeout gives are over, and the rest is left to configurations and roles');
        this.#clock = clock ?? {
            now: () => Date.now(),
            sleep: (milliseconds) => this.#budget.sleep(milliseconds)
        };
        this.#insights = new logs_insights/* LogsInsights */.vc({ ...access, budget: this.#budget }, groups);
        this.#window = { start: window.start, end: window.end };
        this.#within = { start: window.start, end: Math.max(window.start, window.end - 1) };
    }
    /** @throws UserError when AWS refuses the request itself */
    async read(onTrace) {
        const { access, group, groups } = this.#request;
        const stopped = [];
        let arrival = { about: {} };
        try {
            arrival = await this.#arrival();
            const { end } = this.#window;
            const last = Math.min(end + LONGEST_SPAN, Math.floor(this.#clock.now() / 1000));
            if (last > end)
                this.#after = { start: end, end: last };
            await this.#readAll(onTrace);
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                throw error;
            stopped.push(whyStopped(error, groups, access.region));
        }
        finally {
            await this.#insights.close();
        }
        if (arrival.stopped !== undefined)
            stopped.push(arrival.stopped);
        stopped.push(...this.#missing, ...goneBy(group, this.#window, this.#clock.now() / 1000));
        const counts = { listed: this.#traces, read: this.#traces };
        return {
            window: { start: isoOf(this.#window.start), end: isoOf(this.#window.end) },
            about: {
                region: access.region,
                ...arrival.about,
                ...(this.#rows !== undefined && { rows: this.#rows }),
                scannedBytes: Math.round(this.#insights.scanned)
            },
            traces: { ...counts, partial: 0, truncated: 0, unprocessed: 0, missing: 0 },
            named: { partial: [], truncated: [], unprocessed: [], missing: [] },
            ...(stopped.length > 0 && { stopped: stopped.join(' ') })
        };
    }
    /** Waits, where the window has just ended, until no more records of its last minutes come. @returns what is to be told of it */
    async #arrival() {
        const { wait } = this.#request;
        const { start, end } = this.#window;
        if (wait === 0)
            return (0,arrival/* unwaited */.C)(end, this.#clock, this.#labels.wait);
        if (!(0,settling/* isRecent */.Kb)(end, this.#clock))
            return { about: {} };
        const bound = (this.#budget.left / 1000) * SHARE_OF_WAITING;
        const limit = bound < wait
            ? { label: this.#labels.timeout, seconds: bound }
            : { label: this.#labels.wait, seconds: wait };
        this.#log.info(`The window has just ended: waiting until no more spans come, for at most ${(0,plural/* plural */.L)(Math.round(limit.seconds), 'second')}.`);
        const tail = { start: Math.max(start, end - TAIL), end: this.#within.end };
        const count = async () => {
            const { rows } = await this.#ask('stats count(*) as records', tail);
            return Number(rows[0]?.['records'] ?? 0);
        };
        let known = await count();
        const outcome = await (0,settling/* untilSettled */.QJ)(end, limit.seconds, this.#clock, async () => {
            const before = known;
            known = await count();
            return Math.abs(known - before);
        });
        return (0,arrival/* arrivalOf */.z)(outcome, 0, limit);
    }
    async #readAll(onTrace) {
        const { group, mostScanned } = this.#request;
        const size = await this.#estimate();
        this.#log.debug(`The window holds about ${(size / 1e6).toFixed(1)} MB of spans.`);
        if (size > mostScanned)
            throw new CapReached(tooMuch(size, mostScanned));
        // without fields of their own, records can only be read as a whole
        if (size <= SMALL || group?.isInfrequent === true)
            return this.#readRecords('all', size, onTrace);
        await this.#readRows(size, onTrace);
    }
    /** Bytes that one query over the window reads. */
    async #estimate() {
        try {
            const { rows } = await this.#ask(`${recordsQuery('all')}\n| estimate`, this.#within);
            const told = bytesIn(rows[0] ?? {});
            if (told !== undefined)
                return told;
        }
        catch (error) {
            // the language did not always have the command
            if (!(error instanceof Error) || error.name !== 'MalformedQueryException')
                throw error;
        }
        return this.#counted();
    }
    /** Likewise where AWS does not estimate: by counting in parts, which reads them, and only until they are many. */
    async #counted() {
        const parts = stretches(this.#within, PARTS);
        const before = this.#insights.scanned;
        const [first, second] = [parts.slice(0, PARTS / 2), parts.slice(PARTS / 2)];
        await Promise.all(first.map((part) => this.#ask('stats count(*) as records', part)));
        const scanned = this.#insights.scanned - before;
        if (scanned > SMALL)
            return scanned * 2;
        await Promise.all(second.map((part) => this.#ask('stats count(*) as records', part)));
        return this.#insights.scanned - before;
    }
    /** Whole records, newest first, with the traces put together from them. */
    async #readRecords(which, size, onTrace) {
        const { end } = this.#window;
        const assembly = new SpanAssembly(onTrace, which === 'segments');
        const parts = stretches(this.#within, Math.ceil(size / RECORDS_OF));
        if (this.#after !== undefined)
            parts.unshift(this.#after);
        let incomplete = [];
        try {
            for await (const { stretch, rows } of this.#inTurn(recordsQuery(which), parts)) {
                for (const row of rows) {
                    const message = row['@message'] ?? '';
                    // whatever the time of a record is, its span belongs to the window in which it began
                    if (stretch.end < end || !beganAfter(message, end))
                        assembly.add(message);
                }
                assembly.readBackTo(stretch.start);
                this.#showProgress(assembly.traces);
            }
        }
        finally {
            // also of what was read until a failure
            incomplete = assembly.end();
            this.#traces += assembly.traces;
        }
        if (incomplete.length > 0)
            await this.#readWhole(incomplete, onTrace);
    }
    /** Traces of which parts are spans, and parts were segments. */
    async #readWhole(traceIds, onTrace) {
        const most = 20 * EXAMPLES;
        for (let first = 0; first < Math.min(most, traceIds.length); first += EXAMPLES) {
            const ids = traceIds.slice(first, first + EXAMPLES);
            for (const trace of await this.#tracesOf(ids)) {
                this.#traces++;
                onTrace(trace);
            }
        }
        if (traceIds.length > most)
            this.#missing.push(`Of ${(0,plural/* plural */.L)(traceIds.length - most, 'trace')} whose calls stand below spans of OpenTelemetry the calls are not read.`);
    }
    /** Rows of equal spans; then, since what was a segment names no workload, those records as a whole. */
    async #readRows(size, onTrace) {
        const { end } = this.#window;
        const rows = new RowLog();
        const read = async (stretch) => {
            const query = stretch.start >= end ? rowsQuery(end) : rowsQuery();
            const answer = await this.#attempt(query, stretch, logs_insights/* MOST_ROWS */.wq);
            if (answer === undefined)
                await Promise.all(halves(stretch).map(read));
            else
                rows.add(answer);
            this.#showProgress(rows.traces);
        };
        const parts = stretches(this.#within, Math.ceil(size / ROWS_OF));
        if (this.#after !== undefined)
            parts.unshift(this.#after);
        try {
            await Promise.all(parts.map(read));
        }
        finally {
            this.#rows = rows.rows;
        }
        const inSegments = new Map();
        if (rows.segments > MOST_SEGMENTS) {
            this.#missing.push(`${(0,plural/* plural */.L)(rows.segments, 'record')} of the X-Ray SDKs and of AWS services are more than are read (${MOST_SEGMENTS}): their calls are not known. Narrow the window.`);
        }
        else if (rows.segments > 0) {
            this.#log.debug(`${(0,plural/* plural */.L)(rows.segments, 'record')} were segments: they are read as a whole.`);
            await this.#readRecords('segments', rows.segments * RECORD, (trace) => {
                onTrace(trace);
                count(trace, inSegments);
            });
        }
        await this.#tell(rows, inSegments, onTrace);
    }
    /** Hands over what the rows say, with what examples of them say of those that are doubtful. */
    async #tell(rows, inSegments, onTrace) {
        const readings = rows.readings();
        const doubts = new Doubts(readings.filter(({ isDoubtful }) => isDoubtful));
        for (const ids of doubts.examples())
            for (const trace of await this.#tracesOf(ids))
                doubts.add(trace);
        for (const reading of readings)
            for (const told of reading.isDoubtful ? doubts.resolved(reading) : [reading])
                onTrace(told);
        // a function's own segments and the spans of its code are of the same requests
        for (const seen of rows.workloads()) {
            const { workload, traces, requests } = seen;
            const known = inSegments.get(workload.arn) ?? { traces: 0, requests: 0 };
            const more = Math.max(0, traces - known.traces);
            const moreRequests = requests === 0 ? more : Math.max(0, requests - known.requests);
            onTrace(presence({ ...seen, traces: more, requests: moreRequests }));
            for (const signal of seen.signals.slice(1))
                onTrace(presence({ ...seen, traces: 0, requests: 0, signals: [signal] }));
        }
        const most = Math.max(0, ...rows.workloads().map(({ traces }) => traces));
        this.#traces = Math.max(most, this.#traces + rows.traces);
    }
    /** @param traceIds in X-Ray's form */
    async #tracesOf(traceIds) {
        const found = [];
        const assembly = new SpanAssembly((trace) => void ('documents' in trace && found.push(trace)), false);
        const ids = traceIds.map((id) => id.replaceAll('-', '').slice(1));
        const stretch = { start: this.#within.start, end: this.#after?.end ?? this.#within.end };
        const { rows } = await this.#ask(tracesQuery(ids), stretch);
        for (const row of rows)
            assembly.add(row['@message'] ?? '');
        assembly.end();
        return found;
    }
    /** Answers one after the other, in the order of the stretches, of which some are asked ahead. */
    async *#inTurn(query, parts) {
        const waiting = [...parts];
        const asked = [];
        while (waiting.length + asked.length > 0) {
            for (let next = waiting[0]; next !== undefined && asked.length < AHEAD; next = waiting[0]) {
                waiting.shift();
                const answer = this.#attempt(query, next, MOST_RECORDS);
                // a failure is told when its turn comes
                answer.catch(() => undefined);
                asked.push({ stretch: next, answer });
            }
            const first = asked.shift();
            if (first === undefined)
                return;
            const rows = await first.answer;
            if (rows === undefined)
                yield* this.#inTurn(query, halves(first.stretch));
            else
                yield { stretch: first.stretch, rows };
        }
    }
    /** @returns undefined where it has to be asked of shorter times */
    async #attempt(query, stretch, limit) {
        const isShortest = stretch.end <= stretch.start;
        try {
            const answer = await this.#ask(query, stretch, isShortest ? logs_insights/* MOST_ROWS */.wq : limit);
            if (!answer.isCut)
                return answer.rows;
        }
        catch (error) {
            if (!(error instanceof logs_insights/* QueryFailed */.YK) || !error.isTimeout || isShortest)
                throw error;
        }
        if (isShortest)
            throw new Error(`one second, ${isoOf(stretch.start)}, has more rows than a query gives (${logs_insights/* MOST_ROWS */.wq})`);
        return undefined;
    }
    #ask(query, stretch, limit) {
        const { mostScanned } = this.#request;
        if (this.#insights.scanned >= mostScanned)
            throw new CapReached(tooMuch(this.#insights.scanned, mostScanned));
        return this.#insights.ask(query, stretch, limit);
    }
    #showProgress(traces) {
        const seconds = (performance.now() - this.#started) / 1000;
        this.#log.progress(`${(0,plural/* plural */.L)(this.#insights.queries, 'query')}, ${(this.#insights.scanned / 1e6).toFixed(0)} MB, ${(0,plural/* plural */.L)(traces, 'trace')} (${seconds.toFixed(0)} s)`);
    }
}
/** The number in an estimate's row: AWS's page does not say what the field is called. */
function bytesIn(row) {
    const numbers = Object.entries(row).filter(([, value]) => value !== '' && Number.isFinite(Number(value)));
    const [, value] = numbers.find(([name]) => /bytes/i.test(name)) ?? numbers[0] ?? [];
    return value === undefined ? undefined : Number(value);
}
/** Whether a record says of its span that it began after a time (Unix seconds). */
function beganAfter(message, time) {
    const start = /"startTimeUnixNano"\s*:\s*"?(\d+)/.exec(message)?.[1];
    return start !== undefined && Number(start) >= time * 1e9;
}
/** That a workload was in so many traces, and answered so many requests in them. */
function presence({ workload, traces, requests, isUnsampled, signals: [signal] }) {
    return {
        id: '',
        workloads: [workload],
        ...(isUnsampled && { unsampled: new Set([workload.arn]) }),
        ...(signal !== undefined && { signals: new Map([[workload.arn, signal]]) }),
        calls: [],
        others: [],
        unattributed: [],
        malformed: 0,
        counted: { calls: 0, traces, traceIds: [], requests }
    };
}
function count(trace, into) {
    const { workloads, requests } = 'documents' in trace ? (0,traces_trace/* readTrace */.c)(trace) : trace;
    for (const { arn } of workloads) {
        const known = into.get(arn) ?? { traces: 0, requests: 0 };
        into.set(arn, {
            traces: known.traces + 1,
            requests: known.requests + (requests?.get(arn)?.length ?? 0)
        });
    }
}
/** Why a part of the window is not there, where the log group keeps records for a shorter time, or is younger. */
function goneBy(group, { start }, now) {
    if (group === undefined)
        return [];
    const { name, retentionDays, created } = group;
    const kept = retentionDays === undefined ? 0 : now - retentionDays * 24 * 60 * 60;
    if (kept > start)
        return [
            `The log group ${name} keeps records for ${(0,plural/* plural */.L)(retentionDays ?? 0, 'day')}: those before ${isoOf(kept)} are gone. Narrow the window, or let it keep them for longer.`
        ];
    return created !== undefined && created > start
        ? [
            `The log group ${name} was made at ${isoOf(created)}, within the window: spans from before it are in X-Ray, if anywhere.`
        ]
        : [];
}
function tooMuch(bytes, most) {
    const gigabytes = (number) => (number / 1e9).toFixed(1);
    return `reading it would take queries over ${gigabytes(bytes)} GB, and max-scanned-gb is ${gigabytes(most)}; raise it, or narrow the window`;
}
function isoOf(seconds) {
    return new Date(seconds * 1000).toISOString();
}


/***/ }),

/***/ 70373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ CallLog),
  I3: () => (/* binding */ MOST_SIGNALS),
  iR: () => (/* binding */ PROOFS),
  Kt: () => (/* binding */ addProof)
});

;// CONCATENATED MODULE: ./lib/src/traces/seconds.js
/** A set of seconds in which something began: two numbers a minute, however much began in it. */
const HALF = 30;
const MINUTE = 60;
class Seconds {
    /** By minute: the bits of its first and of its second half. */
    #minutes = new Map();
    #distinct = 0;
    #first = Infinity;
    #last = -Infinity;
    /** @param time Unix seconds, fractions among them */
    add(time) {
        const second = Math.floor(time);
        const minute = Math.floor(second / MINUTE);
        const place = second - minute * MINUTE;
        const half = place < HALF ? 0 : 1;
        const bit = 1 << (place % HALF);
        const bits = this.#minutes.get(minute) ?? [0, 0];
        if ((bits[half] & bit) !== 0)
            return;
        bits[half] |= bit;
        this.#minutes.set(minute, bits);
        this.#distinct++;
        this.#first = Math.min(this.#first, second);
        this.#last = Math.max(this.#last, second);
    }
    /** How many different seconds there are. */
    get distinct() {
        return this.#distinct;
    }
    /** Seconds from the first to the last of them, both counted. */
    get span() {
        return this.#distinct === 0 ? 0 : this.#last - this.#first + 1;
    }
}

// EXTERNAL MODULE: ./lib/src/domain/workload.js
var domain_workload = __webpack_require__(25074);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
;// CONCATENATED MODULE: ./lib/src/traces/call-log.js



/** An application is counted under one name, or under a few: of more than these one more is kept, so that it shows. */
const MOST_SIGNALS = 20;
/** Trace ids kept as proof of a finding. */
const PROOFS = 5;
class CallLog {
    #workloads = new Map();
    #others = new Map();
    #unattributed = new Map();
    /** Calls seen so far, for a progress display. */
    calls = 0;
    #distinct = 0;
    /** How many different ones were seen, those of no workload among them: what memory grows with. */
    get distinct() {
        return this.#distinct + this.#others.size + this.#unattributed.size;
    }
    add(reading) {
        const { calls: times, traces, traceIds, requests = traces } = reading.counted ?? { calls: 1, traces: 1, traceIds: [reading.id] };
        for (const workload of reading.workloads) {
            const entry = this.#entry(workload);
            entry.traces += traces;
            const signal = reading.signals?.get(workload.arn);
            if (signal !== undefined && entry.signals.size <= MOST_SIGNALS)
                entry.signals.set(`${signal.service} ${signal.environment ?? ''}`, signal);
            if (reading.unsampled?.has(workload.arn) === true)
                entry.isUnsampled = true;
            const begun = reading.requests?.get(workload.arn) ?? [];
            // of rows it is not known when they began
            entry.seen += reading.requests === undefined ? requests : begun.length;
            if (begun.length > 0 || reading.requests === undefined)
                entry.shown += traces;
            if (begun.length > 0 && reading.isLambdas === true)
                entry.lambdas++;
            const first = begun.reduce((least, time) => (time < least ? time : least), Infinity);
            if (Number.isFinite(first))
                entry.seconds.add(first);
        }
        for (const { workload, call, begun } of reading.calls) {
            this.calls += times;
            const { calls } = this.#entry(workload);
            const key = keyOf(call);
            let same = calls.get(key);
            if (same === undefined) {
                calls.set(key, (same = { call, calls: 0, traceIds: [] }));
                this.#distinct++;
            }
            same.calls += times;
            if (begun !== undefined)
                same.begun = Math.min(same.begun ?? begun, begun);
            for (const id of traceIds)
                addProof(same.traceIds, id);
            // the smallest message, so that the order of the traces does not show
            if ((call.message ?? '') < (same.call.message ?? ''))
                same.call = call;
        }
        for (const other of reading.others)
            count(this.#others, other.call, whyOther(other), times, traceIds);
        for (const { call, why } of reading.unattributed)
            count(this.#unattributed, call, why, times, traceIds);
    }
    /** Takes out what a trace was counted with before it grew. */
    remove(reading) {
        for (const { workload, call } of reading.calls) {
            const calls = this.#workloads.get(workload.arn)?.calls;
            if (calls === undefined)
                continue;
            const distinct = calls.size;
            if (discount(calls, keyOf(call), reading.id))
                this.calls--;
            this.#distinct -= distinct - calls.size;
        }
        for (const { arn } of reading.workloads) {
            const entry = this.#workloads.get(arn);
            if (entry === undefined)
                continue;
            entry.traces--;
            const seen = reading.requests?.get(arn)?.length ?? 0;
            entry.seen -= seen;
            if (seen > 0)
                entry.shown--;
            if (seen > 0 && reading.isLambdas === true)
                entry.lambdas--;
            if (entry.traces <= 0 && entry.calls.size === 0)
                this.#workloads.delete(arn);
        }
        for (const other of reading.others)
            discount(this.#others, otherKeyOf(other.call, whyOther(other)), reading.id);
        for (const { call, why } of reading.unattributed)
            discount(this.#unattributed, otherKeyOf(call, why), reading.id);
    }
    /** Sorted by ARN; the calls of each by service, operation and parameters. */
    workloads() {
        return [...this.#workloads.values()]
            .toSorted((a, b) => (0,compare/* compare */.U)(a.workload.arn, b.workload.arn))
            .map(({ workload, traces, seen, shown, lambdas, isUnsampled, signals, seconds, calls }) => ({
            workload,
            traces,
            requests: {
                seen,
                traces: shown,
                seconds: seconds.distinct,
                span: seconds.span,
                ...(lambdas > 0 && { isLambdas: true }),
                ...(isUnsampled && { isUnsampled })
            },
            ...(signals.size > 0 && {
                signals: [...signals].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, signal]) => signal)
            }),
            calls: [...calls].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, counted]) => counted)
        }));
    }
    /** Calls that AWS services made themselves. */
    others() {
        return sortedByKey(this.#others);
    }
    /** Calls whose workload the traces do not show. */
    unattributed() {
        return sortedByKey(this.#unattributed);
    }
    #entry(workload) {
        let entry = this.#workloads.get(workload.arn);
        if (entry === undefined) {
            entry = {
                workload,
                traces: 0,
                seen: 0,
                shown: 0,
                lambdas: 0,
                isUnsampled: false,
                signals: new Map(),
                seconds: new Seconds(),
                calls: new Map()
            };
            this.#workloads.set(workload.arn, entry);
        }
        entry.workload = (0,domain_workload/* newest */.B)(entry.workload, workload);
        return entry;
    }
}
function count(into, call, why, times, traceIds) {
    const { service, operation, notUnderstood } = call;
    const key = otherKeyOf(call, why);
    let same = into.get(key);
    if (same === undefined) {
        same = {
            service,
            operation,
            why,
            ...(notUnderstood !== undefined && { notUnderstood }),
            calls: 0,
            traceIds: []
        };
        into.set(key, same);
    }
    same.calls += times;
    for (const id of traceIds)
        addProof(same.traceIds, id);
}
/** @returns whether there was such a call */
function discount(calls, key, traceId) {
    const counted = calls.get(key);
    if (counted === undefined)
        return false;
    counted.calls--;
    counted.traceIds = counted.traceIds.filter((id) => id !== traceId);
    if (counted.calls <= 0)
        calls.delete(key);
    return true;
}
function whyOther({ service, why }) {
    return why ?? `made by ${service} with a role of its own`;
}
function otherKeyOf({ service, operation, notUnderstood }, why) {
    return `${service}\u0000${operation}\u0000${why}\u0000${notUnderstood ?? ''}`;
}
function keyOf(call) {
    const refused = call.refused === undefined ? '' : `${call.refused.action} ${call.refused.resource}`;
    let key = `${call.dialect}\u0000${call.service}\u0000${call.operation}\u0000${call.region ?? ''}\u0000${call.account ?? ''}\u0000${call.outcome}\u0000${call.error ?? ''}\u0000${refused}${call.notUnderstood ?? ''}`;
    for (const name of Object.keys(call.parameters).sort())
        key += `\u0000${name}\u0001${call.parameters[name]?.join('\u0002')}`;
    return call.shortened === undefined ? key : `${key}\u0000${call.shortened.join('\u0002')}`;
}
/** Keeps the list sorted, distinct and short. */
function addProof(ids, id) {
    if (ids.includes(id))
        return;
    if (ids.length < PROOFS)
        ids.push(id);
    else if (id < (ids[PROOFS - 1] ?? ''))
        ids[PROOFS - 1] = id;
    else
        return;
    ids.sort();
}
function sortedByKey(map) {
    return [...map].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, value]) => value);
}


/***/ }),

/***/ 38888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ spanDocument),
/* harmony export */   a: () => (/* binding */ traceIdOf)
/* harmony export */ });
/* harmony import */ var _dialects_dialects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30992);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54292);
/**
 * Spans as CloudWatch Transaction Search writes them to the log group `aws/spans`, turned into the documents that X-Ray would have
 * stored for them: one reader then serves both.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search-Cloudwatch-logs.html
 */


const WORDS = _dialects_dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9.flatMap(({ spans }) => spans ?? []);
const SERVICE = WORDS.flatMap(({ service }) => service);
const OPERATION = WORDS.flatMap(({ operation }) => operation);
/** What tells one process from another. */
const PROCESS = WORDS.flatMap(({ process }) => process);
/** The document of a span, or undefined when the record is none. */
function spanDocument(span) {
    const json = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(span);
    const id = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json?.['spanId']);
    const traceId = traceIdOf(json?.['traceId']);
    if (json === undefined || id === undefined || traceId === undefined)
        return undefined;
    const attributes = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['attributes']) ?? {};
    const resource = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['resource'])?.['attributes']) ?? {};
    const xray = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['_aws'])?.['xray']);
    // what an X-Ray SDK or an AWS service wrote was a segment before it became a span
    const wasSegment = xray !== undefined;
    const parent = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json['parentSpanId']);
    const status = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['status']);
    const kind = kindOf(json['kind']);
    const namespace = wasSegment ? xray['namespace'] : namespaceOf(attributes, kind);
    return {
        traceId,
        document: {
            id,
            ...(parent !== undefined && { parent_id: parent }),
            name: textIn(attributes, SERVICE) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(xray?.['name']) ?? json['name'],
            ...secondsOf('start_time', json['startTimeUnixNano']),
            ...secondsOf('end_time', json['endTimeUnixNano']),
            ...(attributes['aws.xray.inprogress'] === true && { in_progress: true }),
            ...((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(namespace) !== undefined && { namespace }),
            ...(wasSegment && { type: xray['type'] }),
            span: {
                kind,
                segment: wasSegment,
                scope: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['scope'])?.['name'],
                process: processOf(resource)
            },
            origin: attributes['aws.xray.origin'],
            resource_arn: attributes['aws.resource_arn'],
            aws: awsBlock(attributes),
            http: {
                request: { url: attributes['http.url'] ?? attributes['url.full'] },
                response: { status: attributes['http.status_code'] ?? attributes['http.response.status_code'] }
            },
            ...(isError(status?.['code']) && { error: true }),
            cause: {
                message: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status?.['message']) ?? xray?.['cause.message'],
                exceptions: exceptionsOf(json['events'])
            },
            metadata: { default: metadataOf(attributes, resource) }
        }
    };
}
function textIn(attributes, names) {
    for (const name of names) {
        const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(attributes[name]);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** The id of a trace in X-Ray's form; undefined for what is none of W3C's. https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-traceids */
function traceIdOf(id) {
    const parts = /^([0-9a-f]{8})([0-9a-f]{24})$/.exec((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(id) ?? '');
    return parts === null ? undefined : `1-${parts[1]}-${parts[2]}`;
}
/** Kinds and codes as protobuf numbers them. https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto */
const KINDS = ['UNSPECIFIED', 'INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER'];
function kindOf(kind) {
    return typeof kind === 'number' ? KINDS[kind] : (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(kind)?.replace(/^SPAN_KIND_/, '');
}
function isError(code) {
    return code === 2 || code === 'ERROR' || code === 'STATUS_CODE_ERROR';
}
/** As the collector's exporter sets it. */
function namespaceOf(attributes, kind) {
    if (WORDS.some((words) => words.isCall(attributes)))
        return 'aws';
    return kind === 'CLIENT' || kind === 'PRODUCER' ? 'remote' : undefined;
}
/** Nanoseconds are a number in aws/spans, a text in OTLP, and null of what has not ended. */
function secondsOf(name, nanoseconds) {
    const number = typeof nanoseconds === 'string' ? Number(nanoseconds) : nanoseconds;
    return typeof number === 'number' && number > 0 ? { [name]: number / 1e9 } : {};
}
function processOf(resource) {
    const process = {};
    for (const name of PROCESS) {
        const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(resource[name]);
        if (value !== undefined)
            process[name] = value;
    }
    return process;
}
/** `aws.table_name` and the like; nested names are OpenTelemetry's and stay attributes. */
function awsBlock(attributes) {
    const aws = {};
    for (const name in attributes) {
        if (name.startsWith('aws.') && name.indexOf('.', 4) < 0)
            aws[name.slice(4)] = attributes[name];
    }
    aws['operation'] ??= textIn(attributes, OPERATION);
    return aws;
}
function metadataOf(attributes, resource) {
    return {
        ...attributes,
        ...Object.fromEntries(Object.entries(resource).map(([name, value]) => [`otel.resource.${name}`, value]))
    };
}
function exceptionsOf(events) {
    if (!Array.isArray(events))
        return [];
    return events.flatMap((event) => {
        const attributes = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(event)?.['attributes']);
        if (attributes === undefined || (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(event)?.['name'] !== 'exception')
            return [];
        return [{ type: attributes['exception.type'], message: attributes['exception.message'] }];
    });
}


/***/ })

};
