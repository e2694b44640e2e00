export const id = 6777;
export const ids = [6777];
export const modules = {

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

/***/ 36777:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RequestMetrics: () => (/* binding */ RequestMetrics)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(44085);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js + 1 modules
var call_log = __webpack_require__(70373);
// EXTERNAL MODULE: ./lib/src/sources/aws/errors.js
var aws_errors = __webpack_require__(8202);
;// CONCATENATED MODULE: ./lib/src/sources/aws/application-signals.js
/**
 * What Application Signals calls the requests of an application that ADOT traces: ADOT counts all of them, whatever sampling keeps.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AppSignals-MetricsCollected.html
 */


const NAMESPACE = 'ApplicationSignals';
/** A metric of calls for each request, so that its number of samples is what is counted. */
const LATENCY = 'Latency';
/** Applications of which one scan asks the environment, each with so many pages of 500 metrics. */
const MOST_SERVICES = 50;
const MOST_PAGES = 10;
/** Metrics that were active in the last three hours can be asked for by themselves. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html */
const RECENTLY = 3 * 3600;
class SignalMetrics {
    #clientIn;
    #environments = new Map();
    constructor(clientIn) {
        this.#clientIn = clientIn;
    }
    /** @throws Error that says why it is not known which metric it is */
    async metricOf({ service, environment }, region, span) {
        return {
            Namespace: NAMESPACE,
            MetricName: LATENCY,
            Stat: 'SampleCount',
            Dimensions: [
                { Name: 'Environment', Value: environment ?? (await this.#environmentOf(service, region, span)) },
                { Name: 'Service', Value: service }
            ]
        };
    }
    /** Spans do not always say in which environment their application is: its metrics do. */
    #environmentOf(service, region, span) {
        const key = `${region} ${service}`;
        const known = this.#environments.get(key);
        if (known !== undefined)
            return known;
        const asked = this.#environments.size < MOST_SERVICES
            ? this.#ask(service, region, span)
            : Promise.reject(new Error(`Application Signals is asked of ${MOST_SERVICES} applications, no more`));
        this.#environments.set(key, asked);
        return asked;
    }
    async #ask(service, region, span) {
        const client = this.#clientIn(region);
        const found = new Set();
        let token;
        for (let page = 0; page < MOST_PAGES; page++) {
            const answer = await client
                .send(new dist_cjs/* ListMetricsCommand */.tPF({
                Namespace: NAMESPACE,
                MetricName: LATENCY,
                Dimensions: [{ Name: 'Service', Value: service }, { Name: 'Environment' }],
                ...(span.start > Date.now() / 1000 - RECENTLY && { RecentlyActive: 'PT3H' }),
                ...(token !== undefined && { NextToken: token })
            }))
                .catch((error) => {
                throw new Error((0,aws_errors/* explain */.WE)('cloudwatch:ListMetrics', error), { cause: error });
            });
            // most are of single operations or of what they call, and have more dimensions
            for (const { Dimensions: dimensions = [] } of answer.Metrics ?? [])
                if (dimensions.length === 2)
                    for (const { Name, Value = '' } of dimensions)
                        if (Name === 'Environment')
                            found.add(Value);
            token = answer.NextToken;
            if (token === undefined || token === '')
                break;
        }
        if (token !== undefined && token !== '')
            throw new Error(`Application Signals has more metrics of ${service} than are read`);
        const [only, second] = [...found].sort();
        if (only === undefined)
            throw new Error(`Application Signals has no metric of ${service}`);
        if (second !== undefined)
            throw new Error(`Application Signals knows ${service} in several environments (${only}, ${second})`);
        return only;
    }
}

// EXTERNAL MODULE: ./lib/src/sources/aws/clients.js
var clients = __webpack_require__(65397);
// EXTERNAL MODULE: ./lib/src/sources/aws/pages.js
var pages = __webpack_require__(39661);
;// CONCATENATED MODULE: ./lib/src/sources/aws/request-metrics.js
/**
 * How many requests were made to workloads, as CloudWatch counts them. Of functions the invocations: throttled requests do not count,
 * retries do, as they do in traces. Of state machines the executions. Of applications what Application Signals counts.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
 * https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html
 */







/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MOST_QUERIES = 500;
const MOST_POINTS = 100_800;
/** Seconds: points of a minute are kept for 15 days, those of five minutes for 63. */
const MINUTE = 60;
const MINUTES_KEPT = 15 * 86_400;
/** Asks CloudWatch in each workload's own region. */
class RequestMetrics {
    #access;
    #clients = new Map();
    #signals;
    constructor(access) {
        this.#access = access;
        this.#signals = new SignalMetrics((region) => this.#client(region));
    }
    /** Never throws: of what nothing counts, and of what cannot be read, an Error says why. */
    async count(workloads, span) {
        const counts = new Map();
        const byRegion = new Map();
        const asked = await Promise.all(workloads.map(async (one) => {
            const region = one.workload.region === '' ? this.#access.region : one.workload.region;
            return { one, region, questions: await this.#questions(one, region, span) };
        }));
        for (const { one, region, questions } of asked)
            if (questions instanceof Error)
                counts.set(one.workload.arn, questions);
            else
                byRegion.set(region, [...(byRegion.get(region) ?? []), ...questions]);
        const period = span.start < Date.now() / 1000 - MINUTES_KEPT ? 5 * MINUTE : MINUTE;
        const start = Math.floor(span.start / period) * period;
        const end = Math.ceil(span.end / period) * period;
        const most = Math.max(1, Math.min(MOST_QUERIES, Math.floor(MOST_POINTS / ((end - start) / period))));
        const answers = await Promise.all([...byRegion].flatMap(([region, questions]) => chunks(questions, most).map((some) => this.#ask(region, some, { start, end }, period))));
        for (const [{ arn }, count] of answers.flat())
            counts.set(arn, added(counts.get(arn), count));
        return counts;
    }
    /** What counts the requests of a workload, in one metric or several. */
    async #questions({ workload: { arn, kind, name }, signals = [] }, region, span) {
        if (kind === 'lambda')
            return [{ arn, metric: metricOf('AWS/Lambda', 'Invocations', 'Sum', ['FunctionName', name]) }];
        if (kind === 'states')
            return [{ arn, metric: metricOf('AWS/States', 'ExecutionsStarted', 'Sum', ['StateMachineArn', arn]) }];
        if (signals.length === 0)
            return new Error('nothing counts them: of functions CloudWatch does, of others Application Signals');
        if (signals.length > call_log/* MOST_SIGNALS */.I3)
            return new Error(`Application Signals counts them under more than ${call_log/* MOST_SIGNALS */.I3} names`);
        try {
            const metrics = await Promise.all(signals.map((signal) => this.#signals.metricOf(signal, region, span)));
            return metrics.map((metric, i) => ({
                arn,
                metric,
                silence: `Application Signals has counted nothing of ${signals[i]?.service}`
            }));
        }
        catch (error) {
            return (0,errors/* asError */.zR)(error);
        }
    }
    async #ask(region, questions, { start, end }, Period) {
        try {
            return await this.#sums(region, questions, {
                StartTime: new Date(start * 1000),
                EndTime: new Date(end * 1000),
                MetricDataQueries: questions.map(({ metric: { Stat, ...Metric } }, i) => ({
                    Id: `m${i}`,
                    MetricStat: { Metric, Period, Stat }
                }))
            });
        }
        catch (error) {
            const why = new Error((0,aws_errors/* explain */.WE)('cloudwatch:GetMetricData', error), { cause: (0,errors/* asError */.zR)(error) });
            return questions.map((question) => [question, why]);
        }
    }
    async #sums(region, questions, asked) {
        const listed = (0,dist_cjs/* paginateGetMetricData */.stM)({ client: this.#client(region) }, asked);
        const read = (page) => ({
            token: page.NextToken,
            entries: page.MetricDataResults ?? []
        });
        const sums = questions.map(() => undefined);
        /** Whatever is not complete in the end was not counted. */
        const open = new Map(questions.map((_, i) => [i, 'no answer']));
        for await (const page of (0,pages/* pages */.B)(listed, read)) {
            for (const { Id = '', Values = [], StatusCode = 'Complete' } of page.MetricDataResults ?? []) {
                const place = Number(Id.slice(1));
                if (Values.length > 0)
                    sums[place] = (sums[place] ?? 0) + Values.reduce((sum, value) => sum + value, 0);
                if (StatusCode === 'Complete')
                    open.delete(place);
                else
                    open.set(place, StatusCode);
            }
        }
        return questions.map((question, i) => {
            const why = open.get(i);
            const { silence } = question;
            if (why !== undefined)
                return [question, new Error(`CloudWatch did not count (${why})`)];
            const sum = sums[i];
            return [question, sum ?? (silence === undefined ? 0 : new Error(silence))];
        });
    }
    #client(region) {
        const client = this.#clients.get(region) ?? new dist_cjs/* CloudWatchClient */.WBn((0,clients/* clientConfig */.y)({ ...this.#access, region }));
        this.#clients.set(region, client);
        return client;
    }
}
/** Of several metrics together: what one does not say, the sum does not say. */
function added(known, more) {
    if (known === undefined || more instanceof Error)
        return more;
    return known instanceof Error ? known : known + more;
}
function metricOf(Namespace, MetricName, Stat, dimension) {
    const [Name, Value] = dimension;
    return { Namespace, MetricName, Stat, Dimensions: [{ Name, Value }] };
}
function chunks(items, most) {
    return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most));
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


/***/ })

};
