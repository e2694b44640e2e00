export const id = 2534;
export const ids = [2534];
export const modules = {

/***/ 4089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ statementFor),
/* harmony export */   TE: () => (/* binding */ lackingIn),
/* harmony export */   b4: () => (/* binding */ refusedToScan),
/* harmony export */   gk: () => (/* binding */ lackingLine)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62286);
/** What AWS refused the scan itself: the sentence that tells it, and what would allow it, read from such sentences. */

const REMEDY = 'Allow the action to the role of this scan';
const ACTION = /\b[a-z0-9-]+:[A-Z][A-Za-z0-9]+/g;
/** AWS's own words. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const PERFORM = /is not authorized to perform: ([a-z0-9-]+:[A-Za-z0-9]+)/;
const ROLE = /:assumed-role\/([\w+=,.@-]+)\//;
/** @param question which actions were tried, and @param said what AWS answered, without a full stop */
function refusedToScan(question, said) {
    return `${question}: access denied (${said}). ${REMEDY}`;
}
/**
 * @param sentences whatever says why something is not known
 * @returns absent where none of them tells of a refusal
 */
function lackingIn(sentences) {
    const allowed = new Set();
    const denied = new Set();
    const roles = new Set();
    for (const sentence of new Set(sentences)) {
        const [question, said] = sentence.split(': access denied (', 2);
        if (question === undefined || said === undefined || !sentence.includes(REMEDY))
            continue;
        const named = PERFORM.exec(said)?.[1];
        const actions = named === undefined ? (question.match(ACTION) ?? []) : [named];
        const to = /with an explicit deny/.test(said) ? denied : allowed;
        for (const action of actions)
            to.add(action);
        const role = ROLE.exec(said)?.[1];
        if (role !== undefined)
            roles.add(role);
    }
    if (allowed.size + denied.size === 0)
        return undefined;
    const [role, ...others] = roles;
    return {
        actions: [...allowed].toSorted(_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U),
        denied: [...denied].toSorted(_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U),
        // of several accounts, each has a role of its own
        ...(role !== undefined && others.length === 0 && { role })
    };
}
/** The statement that allows it, in one line of JSON; empty where a statement does not help. */
function statementFor({ actions }) {
    return actions.length === 0 ? '' : JSON.stringify({ Effect: 'Allow', Action: actions, Resource: '*' });
}
/** All of it in one line. */
function lackingLine(lacking) {
    const { actions, denied, role } = lacking;
    const who = role === undefined ? 'The role of this scan' : `The role of this scan, ${role},`;
    const statement = statementFor(lacking);
    return [
        `${who} lacks ${[...actions, ...denied].join(', ')}.`,
        ...(statement === '' ? [] : [`Add to its policy: ${statement}`]),
        ...(denied.length === 0 ? [] : [`A policy denies ${denied.join(', ')} explicitly: change that policy.`])
    ].join(' ');
}


/***/ }),

/***/ 46615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CALLS: () => (/* binding */ CALLS),
/* harmony export */   NO_CALLS: () => (/* binding */ NO_CALLS),
/* harmony export */   UNREACHED: () => (/* binding */ UNREACHED),
/* harmony export */   countsOf: () => (/* binding */ countsOf),
/* harmony export */   evidenceOf: () => (/* binding */ evidenceOf),
/* harmony export */   hasEvidence: () => (/* binding */ hasEvidence),
/* harmony export */   isBlind: () => (/* binding */ isBlind),
/* harmony export */   windowIn: () => (/* binding */ windowIn)
/* harmony export */ });
const MALFORMED = 'documents that could not be read: their calls are not known';
const CUT = 'answers that are not whole: what else there was is not known';
/** The account of what was read, with what each gap in it means. */
function evidenceOf({ sources, repeated, stopped, malformed, others, unattributed }) {
    const traces = { ...countsOf(sources, repeated), malformed: malformed.documents };
    const [only, second] = sources;
    const region = commonOf(sources.map(({ evidence }) => evidence.about.region));
    const filter = commonOf(sources.map(({ evidence }) => evidence.filter));
    const window = windowIn(sources);
    return {
        ...(only !== undefined && second === undefined && { source: only.kind }),
        ...(region !== undefined && { region }),
        ...(filter !== undefined && { filter }),
        ...(window !== undefined && { window }),
        ...(stopped !== undefined && { stopped }),
        sources: sources.map(({ kind, evidence }) => ({
            kind,
            ...evidence.about,
            traces: evidence.traces.read,
            ...(evidence.stopped !== undefined && { stopped: evidence.stopped })
        })),
        traces,
        ...(traces.read === 0 && stopped === undefined && { empty: whyNone(sources) }),
        incomplete: incompleteIn(sources, malformed),
        notOurs: others,
        unattributed
    };
}
/** The numbers of all sources together. */
function countsOf(sources, repeated) {
    const sum = { listed: -repeated, read: -repeated, partial: 0, truncated: 0, unprocessed: 0, missing: 0 };
    for (const { evidence } of sources) {
        const { listed, read, partial, truncated, unprocessed, missing } = evidence.traces;
        sum.listed += listed;
        sum.read += read;
        sum.partial += partial;
        sum.truncated += truncated;
        sum.unprocessed += unprocessed;
        sum.missing += missing;
    }
    return sum;
}
/** What all sources say alike; undefined where they differ. */
function commonOf(values) {
    const [first] = values;
    return values.every((value) => value === first) ? first : undefined;
}
/** The time of all sources together. */
function windowIn(sources) {
    return spanOf(sources.flatMap(({ evidence }) => evidence.window ?? []));
}
/** From the first start to the last end. ISO 8601 in UTC sorts by time. */
function spanOf(windows) {
    const start = windows.map((window) => window.start).toSorted()[0];
    const end = windows
        .map((window) => window.end)
        .toSorted()
        .at(-1);
    return start === undefined || end === undefined ? undefined : { start, end };
}
function whyNone(sources) {
    return sources
        .map(({ words, evidence: { about, filter } }) => words.none({ region: about.region, filter }))
        .join(' ');
}
/** By kind and, of one kind, in the order of the sources, each of which says itself what is missing. */
function incompleteIn(sources, malformed) {
    const cut = sources.reduce((sum, { evidence }) => sum + (evidence.cut ?? 0), 0);
    return [
        { kind: 'cut', traces: cut, traceIds: [], meaning: CUT },
        { kind: 'malformed', traces: malformed.documents, traceIds: malformed.traceIds, meaning: MALFORMED },
        ...['missing', 'partial', 'truncated', 'unprocessed'].flatMap((kind) => sources.map(({ words, evidence: { traces, named } }) => ({
            kind,
            traces: traces[kind],
            traceIds: [...named[kind]],
            meaning: words.incomplete[kind]
        })))
    ].filter(({ traces }) => traces > 0);
}
/** Whether anything is known of what a workload needs: from this run, or from earlier ones. */
function hasEvidence({ traces, fromEarlierRuns = 0 }) {
    return traces + fromEarlierRuns > 0;
}
/** How the calls of a workload are called in what of it is not read. */
const CALLS = 'calls';
/** Why nothing is known of them, where traces show none. */
const NO_CALLS = 'it left traces and not one AWS call. If it makes some, trace its AWS clients: with ADOT’s layer or auto-instrumentation, or with an X-Ray SDK (docs/tracing.md)';
/** Why nothing is known of the calls of a workload that the traces of the run do not reach. */
const UNREACHED = 'only the traces of one run count, and all of its are of others: what it needs is not known';
/** Whether a workload left traces that show not one AWS call: they say nothing of what it needs. */
function isBlind({ unread, fromEarlierRuns = 0 }) {
    return fromEarlierRuns === 0 && unread.some(({ what }) => what === CALLS);
}


/***/ }),

/***/ 68584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   D$: () => (/* binding */ ATTACHED_LIMIT),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   ol: () => (/* binding */ INLINE_LIMIT),
/* harmony export */   qR: () => (/* binding */ policyFiles),
/* harmony export */   uD: () => (/* binding */ MANAGED_LIMIT)
/* harmony export */ });
/** Characters of a managed policy. */
const MANAGED_LIMIT = 6144;
/** Characters of all inline policies of a role together. */
const INLINE_LIMIT = 10_240;
/** Managed policies that a role may have, unless the account's quota was raised. It goes up to 20. */
const ATTACHED_LIMIT = 10;
/** The characters of a policy that IAM counts: without white space, and without the Description, which IAM does not take. */
function sizeOf({ Version, Statement }) {
    return lengthOf({ Version, Statement });
}
/**
 * The policies that together say the same, each within the limit and with the Description of the whole: every statement goes to the
 * first policy that has room for it. A statement that is too long is cut: its resources, or its actions where those are longer.
 * @param limit in characters, as sizeOf counts them
 * @returns at least one policy. One action on one resource cannot be cut: where that is too long, it stands alone above the limit
 */
function split(policy, limit = MANAGED_LIMIT) {
    if (policy.Statement.length === 0 || sizeOf(policy) <= limit)
        return [policy];
    const room = limit - sizeOf({ ...policy, Statement: [] });
    const parts = [];
    for (const statement of policy.Statement.flatMap((whole) => cut(whole, room))) {
        const length = lengthOf(statement);
        const withRoom = parts.find((part) => part.room > length);
        if (withRoom === undefined)
            parts.push({ statements: [statement], room: room - length });
        else {
            withRoom.statements.push(statement);
            // a comma stands between two statements
            withRoom.room -= length + 1;
        }
    }
    return parts.map(({ statements }) => ({ ...policy, Statement: statements }));
}
/** The files of a workload's policy in their order, each with what stands in it. None for a workload without a policy. */
function policyFiles({ policy, policyFile, policyParts }) {
    if (policy === undefined || policyFile === undefined)
        return [];
    if (policyParts === undefined)
        return [[policyFile, policy]];
    const parts = split(policy);
    return policyParts.flatMap((file, i) => (parts[i] === undefined ? [] : [[file, parts[i]]]));
}
/**
 * Statements that together say the same, each of at most so many characters. The longer of the two lists is cut; the other one
 * before it where it would take up most of every piece.
 */
function cut(statement, room) {
    const { Action, Resource } = statement;
    const isPair = Action.length === 1 && Resource.length === 1;
    if (isPair || lengthOf(statement) <= room)
        return [statement];
    const isByResources = Action.length === 1 || (Resource.length > 1 && lengthOf(Resource) >= lengthOf(Action));
    const [longer, shorter] = isByResources ? [Resource, Action] : [Action, Resource];
    const piece = (list, other) => isByResources
        ? { ...statement, Action: other, Resource: list }
        : { ...statement, Action: list, Resource: other };
    const left = room - lengthOf(piece([], shorter));
    const pieces = left < room / 2 && shorter.length > 1
        ? halved(shorter).map((half) => piece(longer, half))
        : filled(longer, left).map((list) => piece(list, shorter));
    return pieces.flatMap((one) => cut(one, room));
}
function lengthOf(value) {
    return JSON.stringify(value).length;
}
function halved(list) {
    const middle = Math.ceil(list.length / 2);
    return [list.slice(0, middle), list.slice(middle)];
}
/** Lists of as many texts as have room, with a comma between two; one at least. */
function filled(texts, room) {
    const lists = [];
    let left = 0;
    for (const text of texts) {
        const { length } = JSON.stringify(text);
        const list = lists.at(-1);
        if (list === undefined || left < length + 1) {
            lists.push([text]);
            left = room - length;
        }
        else {
            list.push(text);
            left -= length + 1;
        }
    }
    return lists;
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

/***/ 54521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lackingOf)
/* harmony export */ });
/* harmony import */ var _kit_refused_to_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4089);
/** What AWS refused the scan itself, from all that a report says of what is not known. */

/** @returns absent where the scan's role could do all that was tried */
function lackingOf({ workloads, roles, evidence }) {
    return (0,_kit_refused_to_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingIn */ .TE)([
        ...(evidence.stopped === undefined ? [] : [evidence.stopped]),
        ...roles.flatMap(({ unread }) => unread.map(({ why }) => why)),
        ...workloads.flatMap(({ unread, coverage, validation }) => [
            ...unread.map(({ why }) => why),
            ...(coverage === undefined ? [] : [coverage.why]),
            ...(validation === undefined
                ? []
                : [validation.sufficient, validation.valid, validation.noWider].flatMap((check) => check?.details ?? []))
        ])
    ]);
}


/***/ })

};
