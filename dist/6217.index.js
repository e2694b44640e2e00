export const id = 6217;
export const ids = [6217];
export const modules = {

/***/ 3235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ isOfRun),
/* harmony export */   UC: () => (/* binding */ RUN_ID),
/* harmony export */   pv: () => (/* binding */ traceHeader)
/* harmony export */ });
/* unused harmony export RUN_ID_BYTES */
/**
 * A run of tests that can be told from others by the trace ids of its requests: the run's id stands in each of them, right after the time.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-traceids
 */
/** Bytes of a run's id: they leave as many of a trace's id for the requests of one run. */
const RUN_ID_BYTES = 6;
const RUN_ID = new RegExp(`^[0-9a-f]{${RUN_ID_BYTES * 2}}$`);
/**
 * The value of one new `X-Amzn-Trace-Id`, complete: a header without `Parent` is not honoured everywhere.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader
 * @param run id of the run; absent for a request of none
 * @param now Unix seconds
 * @param random gives so many bytes as hexadecimal digits, others each time
 */
function traceHeader(run, now, random) {
    const time = now.toString(16).padStart(8, '0');
    const id = run === undefined ? random(12) : `${run}${random(12 - RUN_ID_BYTES)}`;
    return `Root=1-${time}-${id};Parent=${random(8)};Sampled=1`;
}
/** Whether a trace is one of the run's. @param traceId as X-Ray writes it, or the 32 digits of W3C's */
function isOfRun(traceId, run) {
    return traceId.replace(/^1-/, '').replaceAll('-', '').startsWith(run, 8);
}


/***/ }),

/***/ 16036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ TOTAL_THRESHOLDS),
/* harmony export */   K$: () => (/* binding */ ROLE_THRESHOLDS),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS)
/* harmony export */ });
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98181);
/** What can be limited: seven counts, each per role and over all judged roles. They can be recounted by hand in the report. */

const COUNTS = [
    ..._reference_reference_js__WEBPACK_IMPORTED_MODULE_0__.ACCESS_LEVELS.map((level) => ({
        name: `unused-${level}`,
        what: `unused actions of access level ${level}`,
        count: ({ unused }) => unused[level]
    })),
    {
        name: 'unused-actions',
        what: 'unused actions',
        count: ({ unused }) => _reference_reference_js__WEBPACK_IMPORTED_MODULE_0__.ACCESS_LEVELS.reduce((sum, level) => sum + unused[level], 0)
    },
    {
        name: 'wide-resources',
        what: 'used actions on more resources than needed',
        count: ({ wide }) => wide
    }
];
/** In the order in which they are shown. */
const ROLE_THRESHOLDS = COUNTS.map(({ name, what, count }) => ({
    name: `max-${name}`,
    help: `fail when a role grants more ${what} than this`,
    count
}));
/** In the order in which they are shown. */
const TOTAL_THRESHOLDS = COUNTS.map(({ name, what, count }) => ({
    name: `max-total-${name}`,
    help: `fail when all judged roles together grant more ${what} than this`,
    count
}));
/** All of them, those per role first. */
const THRESHOLDS = [
    ...ROLE_THRESHOLDS,
    ...TOTAL_THRESHOLDS
];


/***/ }),

/***/ 30772:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget),
/* harmony export */   l: () => (/* binding */ Ended)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73650);
/** How long work may take: one object that everything which waits is given, made where a run begins. */



/** Work was ended from outside. The message says why. */
class Ended extends Error {
    name = 'Ended';
}
/**
 * A time that runs out. It may also be ended before, with a reason of its own. Who waits for something from outside listens to `signal`,
 * or waits with `race` and `sleep`.
 */
class Budget {
    #controller = new AbortController();
    #endsAt;
    #whole;
    #timer;
    /** What is to be done when it ends. Everything that waits is in it, for which a signal's list of listeners is slow. */
    #ends = new Set();
    /**
     * @param seconds of the whole
     * @param why what is said when they are over, as a sentence without its full stop
     */
    constructor(seconds, why) {
        // a listener here and there, of what cannot be told otherwise
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#controller.signal);
        this.#whole = seconds * 1000;
        this.#endsAt = performance.now() + this.#whole;
        this.#timer = setTimeout(() => this.end(why), this.#whole);
        this.#timer.unref();
    }
    /** Aborted, with an `Ended` as the reason, when the time is over. */
    get signal() {
        return this.#controller.signal;
    }
    /** Why it has ended, as a sentence without its full stop; undefined while it lasts. */
    get ended() {
        const reason = this.signal.reason;
        return reason instanceof Error ? reason.message : undefined;
    }
    /** Milliseconds that are left. */
    get left() {
        return this.signal.aborted ? 0 : Math.max(0, this.#endsAt - performance.now());
    }
    /** Ends it now. Only the first reason counts. @param why a sentence without its full stop */
    end(why) {
        clearTimeout(this.#timer);
        if (this.signal.aborted)
            return;
        this.#controller.abort(new Ended(why));
        const ends = [...this.#ends];
        this.#ends.clear();
        for (const act of ends)
            act();
    }
    /** @param act is called once when it ends, or now when it has @returns what calls this off */
    whenEnded(act) {
        if (this.signal.aborted)
            act();
        else
            this.#ends.add(act);
        return () => this.#ends.delete(act);
    }
    /** Takes it out of use: it never ends any more. */
    close() {
        clearTimeout(this.#timer);
    }
    /** A budget for a share of the whole, which ends with this one at the latest. @param why said when the share is used up */
    part(share, why) {
        const part = new Budget(Math.min(this.left, this.#whole * share) / 1000, why);
        this.whenEnded(() => part.end(this.ended ?? why));
        return part;
    }
    /** Milliseconds for one thing among several: so many, but no more than a third of the whole, so that one cannot use up all. */
    forOne(milliseconds) {
        return Math.min(milliseconds, this.#whole / 3);
    }
    /** @throws Ended */
    check() {
        this.signal.throwIfAborted();
    }
    /** @throws Ended when it ends meanwhile, or has before */
    async sleep(milliseconds) {
        this.check();
        let timer;
        const slept = new Promise((resolve) => {
            timer = setTimeout(resolve, milliseconds);
        });
        await this.race(slept).finally(() => clearTimeout(timer));
    }
    /**
     * Waits for work that ends with the budget by itself, and a while longer: what is known may still have to be put together.
     * @param grace milliseconds after the end
     * @throws Ended when the work goes on even so
     */
    async outlast(work, grace) {
        const late = this.race(new Promise(() => undefined)).catch(async (error) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(grace(), undefined, { ref: false });
            throw new Ended(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(error).message}. What was read was not judged in time: no file was written`);
        });
        return Promise.race([work, late]);
    }
    /** Waits for something that cannot be called off itself. @throws Ended when the budget ends first */
    async race(work) {
        let stop = () => undefined;
        const end = new Promise((_, reject) => {
            stop = this.whenEnded(() => reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(this.signal.reason)));
        });
        try {
            return await Promise.race([work, end]);
        }
        finally {
            stop();
        }
    }
}


/***/ }),

/***/ 96471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** What someone may have meant. */
const AT_MOST = 3;
/** Shorter common beginnings say nothing. */
const COMMON = 3;
/** `Did you mean …? `, or nothing when no name is near: names that begin alike or hold each other, best first. */
function nearest(given, names) {
    const wanted = given.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const near = names
        .map((name) => ({ name, score: likeness(wanted, name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')) }))
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
        .slice(0, AT_MOST)
        .map(({ name }) => name);
    return near.length === 0 ? '' : `Did you mean ${near.join(', ').replace(/, ([^,]*)$/, ' or $1')}? `;
}
function likeness(wanted, name) {
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    if (short.length > 1 && long.includes(short))
        return 1 + short.length / long.length;
    let common = 0;
    while (common < short.length && short[common] === long[common])
        common++;
    return common < Math.min(COMMON, short.length) || common === 0 ? 0 : common / long.length;
}


/***/ }),

/***/ 43880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ ACCOUNTS),
/* harmony export */   Fo: () => (/* binding */ SWITCH),
/* harmony export */   J1: () => (/* binding */ TEMPLATES_BY_STACK),
/* harmony export */   QT: () => (/* binding */ ROLES_BY_NAME),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   xG: () => (/* binding */ ROLE_ARN)
/* harmony export */ });
const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/** On or off. The command line has a flag for it, the action has YAML's two words. */
const SWITCH = {
    kind: 'switch',
    several: false,
    written: 'true or false',
    none: undefined,
    parse(given, { refuse }) {
        const word = typeof given === 'boolean' ? String(given) : textOf(given).toLowerCase();
        if (word !== 'true' && word !== 'false')
            throw refuse('which is neither true nor false', 'Give true or false');
        return word === 'true';
    }
};
/** Any text. */
function text(placeholder) {
    return { kind: 'text', placeholder, several: false, none: undefined, parse: textOf };
}
/** A whole number; without `most` there is no upper bound that anybody would meet. */
function integer(placeholder, least, most = Number.MAX_SAFE_INTEGER) {
    const isBounded = most !== Number.MAX_SAFE_INTEGER;
    const bounds = isBounded ? `from ${least} to ${most}` : `of at least ${least}`;
    return {
        kind: 'integer',
        placeholder,
        several: false,
        ...(isBounded && { values: bounds }),
        none: undefined,
        parse(given, { refuse }) {
            const word = textOf(given);
            if (!/^[+-]?\d+$/.test(word))
                throw refuse('which is not a whole number', `Give a whole number ${bounds}`);
            const number = Number(word);
            if (number < least || number > most)
                throw refuse('which is out of range', `Give a whole number ${bounds}`);
            return number;
        }
    };
}
/** One of these words. */
function choice(...words) {
    return {
        kind: 'choice',
        placeholder: words.join('|'),
        several: false,
        written: `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`,
        none: undefined,
        parse(given, { refuse }) {
            const word = textOf(given);
            const found = words.find((known) => known === word);
            if (found === undefined)
                throw refuse('which is none of the choices', `Give one of ${words.join(', ')}`);
            return found;
        }
    };
}
/** Several texts; in the action one a line, or separated by commas. */
function list(placeholder) {
    return {
        kind: 'list',
        placeholder,
        several: true,
        written: 'one a line',
        none: [],
        parse: partsOf
    };
}
/** Ids of accounts. */
const ACCOUNTS = {
    kind: 'list',
    placeholder: 'ids',
    several: true,
    written: 'one a line',
    none: [],
    parse(given, { refuse }) {
        return partsOf(given).map((id) => {
            if (/^\d{12}$/.test(id))
                return id;
            throw refuse('which is no id of an AWS account', 'Give ids of 12 digits, like 111122223333', id);
        });
    }
};
/** Pairs of a workload's name and the ARN of its role. */
const ROLES_BY_NAME = {
    kind: 'roles',
    placeholder: 'name=arn',
    several: true,
    written: 'one name=role ARN a line',
    none: new Map(),
    parse(given, { refuse }) {
        return new Map(partsOf(given).map((pair) => {
            const equals = pair.indexOf('=');
            const role = pair.slice(equals + 1).trim();
            if (equals > 0 && ROLE_ARN.test(role))
                return [pair.slice(0, equals).trim(), role];
            throw refuse('which is not name=role ARN', 'Give pairs like orders-api=arn:aws:iam::111122223333:role/orders', pair);
        }));
    }
};
/** Pairs of a stack's name and the template or folder that it is deployed from. */
const TEMPLATES_BY_STACK = {
    kind: 'list',
    placeholder: 'name=path',
    several: true,
    written: 'one name=path a line',
    none: new Map(),
    parse(given, { refuse }) {
        return new Map(partsOf(given).map((pair) => {
            const equals = pair.indexOf('=');
            const path = pair
                .slice(equals + 1)
                .trim()
                .replaceAll('\\', '/')
                .replace(/^\.\//, '')
                .replace(/\/$/, '');
            if (equals > 0 && path !== '' && !/^(?:\/|[a-z]:)/i.test(path) && !path.split('/').includes('..'))
                return [pair.slice(0, equals).trim(), path];
            throw refuse('which is not name=path', 'Give pairs like shop-prod=services/shop/template.yaml, with paths below the repository’s root', pair);
        }));
    }
};
/** A text of a form. @param remedy a sentence that says which form */
function pattern(placeholder, form, remedy) {
    return {
        kind: 'pattern',
        placeholder,
        several: false,
        none: undefined,
        parse(given, { refuse }) {
            const word = textOf(given);
            if (!form.test(word))
                throw refuse('which is not of the right form', remedy);
            return word;
        }
    };
}
/** A time in the past, to Unix seconds. @param oldestDays how long ago at most */
function time(placeholder, oldestDays, whyNotOlder) {
    return {
        kind: 'time',
        placeholder,
        several: false,
        values: `Unix seconds or ISO 8601, at most ${oldestDays} days ago`,
        none: undefined,
        parse(given, { now, refuse }) {
            const word = textOf(given);
            const seconds = /^\d+$/.test(word) ? Number(word) : isoSeconds(word);
            if (seconds === undefined)
                throw refuse('which is neither Unix seconds nor ISO 8601', 'Give a time like 1763300000 or 2026-11-16T14:00:00Z');
            if (seconds > now)
                throw refuse('which is in the future', `It is ${new Date(now * 1000).toISOString()} now`);
            if (seconds < now - oldestDays * 86400)
                throw refuse(`which is more than ${oldestDays} days ago`, `${whyNotOlder}: give a later time`);
            return seconds;
        }
    };
}
/** Whether anything was given: an input that is left out reaches the action as an empty text. */
function isGiven(given) {
    return given !== undefined && (typeof given === 'boolean' || partsOf(given).length > 0);
}
function textOf(given) {
    return typeof given === 'object' ? given.join(',').trim() : String(given).trim();
}
/** Several values, or one text with one a line or separated by commas. */
function partsOf(given) {
    const parts = typeof given === 'object' ? given : String(given).split(/[\n,]/);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
}
/** Seconds of an ISO 8601 time, with zone or in UTC; other forms that Date would guess at are refused. */
function isoSeconds(word) {
    if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(word))
        return undefined;
    const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(word) && word.includes('T');
    const milliseconds = Date.parse(hasZone || !word.includes('T') ? word : `${word}Z`);
    return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}


/***/ }),

/***/ 88201:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   VL: () => (/* binding */ USUAL_MINUTES),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _domain_test_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3235);
/* harmony import */ var _judgement_thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16036);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43880);
/**
 * Every option, one row each. From the rows follow the parser, the type `Options`, `--help`, the inputs of action.yml and docs/options.md's
 * table; `npm run generate` writes the last two. A new option is one row here, and what uses it.
 */



/** X-Ray keeps traces so long. https://docs.aws.amazon.com/general/latest/gr/xray.html */
const OLDEST_DAYS = 30;
/** How long a window is where nothing tells. */
const USUAL_MINUTES = 60;
/** GitHub ends a job after six hours. https://docs.github.com/en/actions/reference/limits */
const LONGEST_TIMEOUT = 6 * 60 * 60;
/** Traces that come later than this are not waited for: a later scan sees them. */
const LONGEST_WAIT = 60 * 60;
/** What neither artifacts nor Windows allow in a name. https://github.com/actions/toolkit/blob/main/packages/artifact/README.md */
const FILE_NAME = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)('text', /^[^":<>|*?\r\n\\/]{1,200}$/, 'Leave out " : < > | * ? \\ / and line breaks, and keep it under 200 characters');
const OPTIONS = [
    {
        name: 'start-time',
        heading: 'What is read',
        alias: 's',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)('time', OLDEST_DAYS, `X-Ray keeps traces for ${OLDEST_DAYS} days`),
        environment: 'XRLP_START_TIME',
        otherwise: 'XRLP_START_TIME, which the action in start/ sets, or else time-range before the end',
        help: 'start of the window'
    },
    {
        name: 'end-time',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)('time', OLDEST_DAYS, `X-Ray keeps traces for ${OLDEST_DAYS} days`),
        otherwise: 'now, or time-range after start-time where both are given',
        help: 'end of the window'
    },
    {
        name: 'time-range',
        alias: 'r',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('minutes', 1, OLDEST_DAYS * 24 * 60),
        otherwise: `from start-time to end-time or now, and ${USUAL_MINUTES} where neither start-time nor XRLP_START_TIME is given`,
        help: 'length of the window in minutes'
    },
    {
        name: 'wait',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('seconds', 0, LONGEST_WAIT),
        default: '240',
        help: 'seconds for which a window that has just ended is read on until no more traces come, at most; 0: not at all'
    },
    {
        name: 'run-id',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)('id', _domain_test_run_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_ID */ .UC, 'Give the output run-id of the action in start/: 12 hexadecimal digits'),
        environment: 'XRLP_RUN_ID',
        otherwise: 'XRLP_RUN_ID, which the action in start/ sets',
        help: 'id of the run that the requests of the tests carried in their trace ids'
    },
    {
        name: 'isolate',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        default: 'false',
        help: 'count only the traces of the run, and those that link to them; of workloads that they do not reach nothing is said'
    },
    {
        name: 'trace-ids',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('file'),
        environment: 'XRLP_TRACE_IDS',
        otherwise: 'XRLP_TRACE_IDS, into which trace-header and the recipes write',
        help: 'file with the ids of all traces that the tests asked for, one a line: where all are found, all was seen of what only they reach'
    },
    {
        name: 'filter',
        alias: 'f',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('expression'),
        help: 'X-Ray filter expression: only traces that match it'
    },
    {
        name: 'span-log-groups',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('names'),
        default: 'aws/spans',
        help: 'log groups that hold the spans of CloudWatch Transaction Search, where it is on: names, or ARNs of those of other accounts'
    },
    {
        name: 'max-scanned-gb',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('gigabytes', 1),
        default: '20',
        help: 'gigabytes that queries over these log groups may read in a scan, for which CloudWatch Logs charges: 20 are about $0.10 in us-east-1'
    },
    {
        name: 'compare',
        alias: 'c',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        otherwise: 'true when roles is given, and in the action where traces come from AWS',
        help: 'compare with the policies of the roles'
    },
    {
        name: 'aws-region',
        alias: 'region',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('region'),
        otherwise: 'AWS_REGION, AWS_DEFAULT_REGION, the profile',
        help: 'AWS region of the traces'
    },
    {
        name: 'traces',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('files'),
        offline: true,
        help: 'saved traces instead of X-Ray: what "aws xray batch-get-traces" and "aws logs get-query-results" print, spans, OTLP; a file, folder or glob; - is standard input'
    },
    {
        name: 'roles',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('file'),
        help: 'saved roles instead of IAM: what "aws iam get-account-authorization-details" prints'
    },
    {
        name: 'functions',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('files'),
        help: 'saved functions instead of Lambda: what "aws lambda list-functions", "aws lambda list-event-source-mappings" and "aws lambda list-function-event-invoke-configs" print; of the latter two give all or none; files, folders or globs'
    },
    {
        name: 'workloads',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('files'),
        help: 'saved ECS tasks, EC2 instances, state machines and AgentCore runtimes: what "aws ecs describe-task-definition", "aws ec2 describe-instances", "aws iam get-instance-profile", "aws stepfunctions describe-state-machine" and "aws bedrock-agentcore-control get-agent-runtime" print; files, folders or globs'
    },
    {
        name: 'workload-roles',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLES_BY_NAME */ .QT,
        help: 'roles of workloads by name, where traces show no more: a segment’s name, service.name, service.namespace/service.name, a pod’s namespace/service account, or a glob of them'
    },
    {
        name: 'accounts',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCOUNTS */ .Dx,
        otherwise: 'every account that the traces name',
        help: 'ids of the accounts whose workloads and roles are judged: of those of other accounts nothing is asked, and they are listed as left out'
    },
    {
        name: 'production-roles',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('patterns'),
        help: 'patterns of names of roles, without path, that are never judged, since what tests do not use says nothing of them: like *-prod'
    },
    {
        name: 'timeout',
        heading: 'How long, and where to',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('seconds', 1, LONGEST_TIMEOUT),
        default: '900',
        help: 'seconds after which the scan asks no more: what is known by then is judged, written and published, for which there are two more minutes; such a scan never passes'
    },
    {
        name: 'output-dir',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('folder'),
        default: '.',
        help: 'folder for policies, report.json, report.html and summary.md'
    },
    ..._judgement_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .Rm.map(({ name, help }) => ({
        name,
        heading: name.startsWith('max-total-') ? 'Limits of all judged roles together' : 'Limits of each role',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('number', 0),
        help
    })),
    {
        name: 'min-coverage',
        heading: 'How much must have been seen',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('percent', 0, 100),
        default: '0',
        help: 'per cent of a workload’s requests that must have been seen; below it what its role does not use is undecided'
    },
    {
        name: 'min-requests',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('number', 0),
        default: '1',
        help: 'requests of a workload that must have been seen; below it what its role does not use is undecided'
    },
    {
        name: 'tests-outcome',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('success', 'failure', 'cancelled', 'skipped'),
        help: 'how the tests ended, as ${{ steps.ID.outcome }} or ${{ needs.ID.result }} says it: after anything but success findings are shown and nothing is counted'
    },
    {
        name: 'fail-on',
        heading: 'The gate',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('any', 'new', 'never'),
        otherwise: 'any',
        help: 'which findings limits count: all (any), only those that are new since the baseline (new), or all without ever failing (never)'
    },
    {
        name: 'on-insufficient',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('fail', 'neutral'),
        default: 'fail',
        help: 'what becomes of a scan that could judge nothing, or not a role that it should: exit code 2 (fail), or 0 without a pass, in the action with a check run concluded neutral where the job has checks: write (neutral)'
    },
    { name: 'warn-only', kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo, default: 'false', help: 'never fail because of a verdict' },
    {
        name: 'config-file',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('file'),
        otherwise: '.github/least-privilege.yml or .yaml where it exists',
        help: 'limits for some roles or workloads, ignored workloads and waivers'
    },
    {
        name: 'config-from',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('base', 'head'),
        default: 'base',
        only: 'action',
        help: 'whose config-file counts for a pull request: that of its target branch (base), which needs the permission to read contents, or its own (head)'
    },
    {
        name: 'baseline',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('file'),
        help: 'report.json of an earlier scan, to tell what is new since'
    },
    {
        name: 'baseline-max-age',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('days', 1),
        default: '30',
        help: 'age in days above which a baseline is compared with all the same, and said to be old'
    },
    {
        name: 'baseline-workflow',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)('file', /^(?:[\w.-]+(?:\/[\w.-]+)*\/)?[\w.-]+\.ya?ml$/, 'Give the path of a workflow, like .github/workflows/nightly.yml, or its file’s name'),
        otherwise: 'the workflow that runs',
        only: 'action',
        help: 'workflow whose runs on the base branch make the baseline, where it is another one than this'
    },
    {
        name: 'waiver-grace',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('days', 0),
        default: '14',
        help: 'days for which a waiver that has expired, or that matches nothing, only warns; after them it fails runs of the base branch, and never a pull request that did not write it'
    },
    {
        name: 'evidence',
        heading: 'Evidence of several runs',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('run', 'merge'),
        default: 'run',
        help: 'run: what this run’s traces show; merge: what earlier runs saw too, from evidence-files, and in the action from the artifacts of the base branch and of the pull request, which needs the permission to read actions'
    },
    {
        name: 'evidence-files',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('files'),
        help: 'report.json of earlier scans, whose evidence counts with evidence: merge'
    },
    {
        name: 'evidence-max-age',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('days', 1),
        default: '30',
        help: 'age in days above which what an earlier run saw counts no more'
    },
    {
        name: 'sarif-file',
        heading: 'What is written',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('file'),
        help: 'write the findings as SARIF for code scanning into this file'
    },
    {
        name: 'calls-file',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('file'),
        help: 'write the calls that were seen, each with how often, into this file: traces reads it, so that another scan needs neither their traces nor AWS'
    },
    {
        name: 'policy-description',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        default: 'true',
        help: 'write a Description into each policy, which IAM itself refuses'
    },
    {
        name: 'validate-with-aws',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        default: 'false',
        help: 'let AWS check each written policy: IAM’s simulator that it is enough, IAM Access Analyzer that it is valid and, with compare, no wider than the role (a check that AWS charges for)'
    },
    {
        name: 'format',
        heading: 'What is printed',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('text', 'markdown', 'json', 'sarif', 'html'),
        default: 'text',
        only: 'cli',
        help: 'what standard output shows: the report as text, Markdown, JSON, SARIF or HTML'
    },
    { name: 'json', kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo, default: 'false', only: 'cli', help: 'the same as --format json' },
    {
        name: 'details',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        default: 'false',
        only: 'cli',
        help: 'show every workload, role and doubt, and not the most important only'
    },
    { name: 'quiet', kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo, default: 'false', only: 'cli', help: 'print errors only' },
    {
        name: 'verbose',
        alias: 'v',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        default: 'false',
        only: 'cli',
        help: 'print requests and decisions'
    },
    {
        name: 'role-to-assume',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)('arn', _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_ARN */ .xG, 'Give the ARN of an IAM role, like arn:aws:iam::111122223333:role/scan'),
        otherwise: 'the SDK’s credential chain',
        only: 'action',
        help: 'role that the scan assumes through OIDC, inside its own process'
    },
    {
        name: 'audience',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('text'),
        default: 'sts.amazonaws.com',
        only: 'action',
        help: 'audience of the OIDC token'
    },
    {
        name: 'role-session-name',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)('text', /^[\w+=,.@-]{2,64}$/, 'Use 2 to 64 letters, digits and =,.@-_'),
        default: 'GitHubActions',
        only: 'action',
        help: 'name of the role’s session, 2 to 64 of letters, digits and =,.@-_'
    },
    {
        name: 'role-duration-seconds',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('seconds', 900, 43200),
        default: '3600',
        only: 'action',
        help: 'length of the role’s session in seconds'
    },
    {
        name: 'name',
        kind: FILE_NAME,
        only: 'action',
        help: 'tells this report from others of the same run or pull request, such as those of a matrix: part of the artifact’s name and of the comment’s mark'
    },
    {
        name: 'artifact-name',
        kind: FILE_NAME,
        otherwise: 'least-privilege, or least-privilege-NAME where name is given',
        only: 'action',
        help: 'name of the artifact'
    },
    {
        name: 'retention-days',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)('days', 1, 400),
        otherwise: 'the repository’s setting',
        only: 'action',
        help: 'days that the artifact is kept; more than the repository allows is lowered to that'
    },
    {
        name: 'without-credentials',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('fail', 'skip'),
        default: 'fail',
        only: 'action',
        help: 'what a pull request from a fork comes to, which gets no token for role-to-assume: exit code 2 (fail), or a notice and the verdict report (skip)'
    },
    {
        name: 'comment',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('auto', 'always', 'on-failure', 'never'),
        default: 'auto',
        only: 'action',
        help: 'when to comment on the pull request: auto where there is something to decide (a failure, new grants, a loosened gate, excess while no limit is set), on-failure, always or never; an earlier comment is updated in any case, unless never'
    },
    {
        name: 'github-token',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('token'),
        runnerDefault: '${{ github.token }}',
        only: 'action',
        help: 'token for the comment, with pull-requests: write'
    },
    {
        name: 'mask-account-ids',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        otherwise: 'true in public repositories',
        only: 'action',
        help: 'write ACCOUNT in place of account ids in comment, step summary and annotations; the files keep them'
    },
    {
        name: 'allow-pull-request-target',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        default: 'false',
        only: 'action',
        help: 'run on pull_request_target, issue_comment and other events of anybody too; safe only where no step of the job runs code of a pull request'
    },
    {
        name: 'source-dir',
        heading: 'Templates',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('folder'),
        otherwise: 'the workspace in the action',
        help: 'checked-out repository whose templates (CloudFormation, SAM, serverless.yml, Terraform, AWS CDK in TypeScript and JavaScript) are searched for the lines that grant the excess'
    },
    {
        name: 'stack',
        kind: _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .TEMPLATES_BY_STACK */ .J1,
        help: 'where a stack is deployed from, when several templates could be it: its name, or how the names of its roles begin, and the template or Terraform folder'
    },
    {
        name: 'plan',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('file'),
        help: 'what is deployed, resolved: what "terraform show -json" prints of a plan, the folder cdk.out of the AWS CDK, the folder .aws-sam/build of sam build, or the template that sam build, sam package or aws cloudformation package wrote; roles and statements are found by it in the lines that make them'
    },
    {
        name: 'review',
        kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('off', 'comment', 'suggest'),
        default: 'off',
        only: 'action',
        help: 'comment on those lines where they are in the pull request’s diff, with a suggestion that mends them (suggest) or without (comment)'
    }
];
/** How an option is called where the user wrote it: `--time-range`, or `input time-range`. */
function labelOf(name, face) {
    return face === 'cli' ? `--${name}` : `input ${name}`;
}
/** The options of a face, in the order in which they are shown. */
function optionsOf(face) {
    return OPTIONS.filter((option) => option.only === undefined || option.only === face);
}
/** What an option is, with the values that it takes, as a sentence without a full stop and without its default. */
function descriptionOf({ help, kind }) {
    return kind.values === undefined ? help : `${help} (${kind.values})`;
}


/***/ }),

/***/ 86871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Ec: () => (/* binding */ withEnvironment),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _judgement_thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16036);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43880);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88201);
/** What a face was given to options that fit together. */




/**
 * Checks every option, before anything is read or asked.
 * @param now the present, in Unix seconds
 * @throws UserError that names the option, its value and the remedy
 */
function parseOptions(raw, face, now) {
    const values = valuesOf(raw, face, now);
    const { startTime, endTime, timeRange, name, ...alone } = values;
    const offline = offlineIn(values);
    const options = {
        ...alone,
        now,
        window: windowOf({ startTime, endTime, timeRange }, now),
        compare: values.compare ?? (values.roles !== undefined || (face === 'action' && offline.length === 0)),
        offline,
        thresholds: thresholdsIn(values),
        ...namesOf(name, values.artifactName)
    };
    checkWindow(raw, options, face);
    checkTogether(options, face);
    return options;
}
/**
 * What a face was given, and beside it what variables of the environment say: they say nothing where a length of the window is given, which
 * would be meant to end now.
 */
function withEnvironment(raw, environment) {
    const added = _options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .lw.flatMap((option) => {
        const value = option.environment === undefined ? undefined : environment[option.environment];
        if (value === undefined || value === '' || (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isGiven */ .qR)(raw[option.name]))
            return [];
        if (option.name === 'start-time' && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isGiven */ .qR)(raw['time-range']))
            return [];
        return [[option.name, value]];
    });
    return { ...raw, ...Object.fromEntries(added) };
}
/** Each option for itself: its value, or its default read as if it were given. The runner gives an empty text for what is left out. */
function valuesOf(raw, face, now) {
    const values = _options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .lw.map((option) => {
        const { name, kind } = option;
        const value = raw[name];
        // of a variable of the shell that is not set: a limit that is not read would never fail
        if (face === 'cli' && value !== undefined && !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isGiven */ .qR)(value))
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(name, face)} is empty`, 'Give a value, or leave the option out');
        const given = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isGiven */ .qR)(value) ? value : option.default;
        return [
            camelCase(name),
            given === undefined ? kind.none : kind.parse(given, readingOf(name, given, face, now))
        ];
    });
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the type is derived from the same rows
    return Object.fromEntries(values);
}
function readingOf(name, given, face, now) {
    return {
        now,
        refuse: (what, remedy, part) => new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(part === undefined
            ? `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(name, face)} is "${String(given)}", ${what}`
            : `${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(name, face)} has "${part}", ${what}`, remedy)
    };
}
/** `time-range` as a property: `timeRange`. */
function camelCase(name) {
    return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** How the report, its artifact and its comment are called. */
function namesOf(name, artifactName) {
    const usual = name === undefined ? 'least-privilege' : `least-privilege-${name}`;
    return {
        reportName: name === undefined ? (artifactName ?? usual) : usual,
        artifactName: artifactName ?? usual
    };
}
/** A start alone lasts until now; a length that is given besides ends it. The second that has begun is part of a window that ends now. */
function windowOf({ startTime, endTime, timeRange }, now) {
    const length = (timeRange ?? _options_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_MINUTES */ .VL) * 60;
    const startIsGiven = startTime !== undefined;
    const hasLength = timeRange !== undefined;
    const endsNow = endTime === undefined && !(startIsGiven && hasLength);
    const end = endTime ?? (startIsGiven && hasLength ? Math.min(now + 1, startTime + length) : now + 1);
    return { start: startTime ?? (endTime ?? now) - length, end, endsNow, startIsGiven };
}
/** The options that give traces of this machine. */
function offlineIn(values) {
    const byName = new Map(Object.entries(values));
    return _options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .lw.filter((option) => option.offline === true)
        .map(({ name }) => name)
        .filter((name) => {
        const value = byName.get(camelCase(name));
        return Array.isArray(value) ? value.length > 0 : value !== undefined;
    });
}
function thresholdsIn(values) {
    const byName = new Map(Object.entries(values));
    return Object.fromEntries(_judgement_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .Rm.flatMap(({ name }) => {
        const limit = byName.get(camelCase(name));
        return typeof limit === 'number' ? [[name, limit]] : [];
    }));
}
/** @throws UserError when the window is none, or is given twice */
function checkWindow(raw, { window: { start, end } }, face) {
    const label = (name) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(name, face);
    const given = ['start-time', 'end-time', 'time-range'].filter((name) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isGiven */ .qR)(raw[name]));
    if (given.length === 3) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label('time-range')} is "${String(raw['time-range'])}", but ${label('start-time')} and ${label('end-time')} are given too`, 'Leave one of the three out: two of them tell the window');
    }
    if (start < end)
        return;
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label('end-time')} is "${String(raw['end-time'] ?? 'now')}", which is not after ${label('start-time')}`, 'Give a later end, or an earlier start');
}
/** @throws UserError when options are given that make no sense together */
function checkTogether(options, face) {
    const label = (name) => (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(name, face);
    const [traces] = options.offline;
    if (options.compare && traces !== undefined) {
        if (options.roles === undefined) {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label('compare')} is on and ${label(traces)} is given, but ${label('roles')} is not`, `Give ${label('roles')} too: with saved traces nothing is asked of AWS`);
        }
        if (options.functions.length === 0 &&
            options.workloads.length === 0 &&
            options.workloadRoles.size === 0) {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label('roles')} and ${label(traces)} are given, but none of ${label('functions')}, ${label('workloads')} and ${label('workload-roles')} is`, 'Give one of them too: it tells under which role each workload runs');
        }
    }
    if (options.isolate && options.runId === undefined) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label('isolate')} is on, but ${label('run-id')} is not given`, `Give the output run-id of the action in start/, which also sets XRLP_RUN_ID`);
    }
    if (options.evidenceFiles.length > 0 && options.evidence !== 'merge') {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label('evidence-files')} is given, but ${label('evidence')} is "${options.evidence}"`, `Set ${label('evidence')} to merge, or leave the files out`);
    }
    for (const { name } of _judgement_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .Rm) {
        const limit = options.thresholds[name];
        if (limit !== undefined && !options.compare) {
            throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label(name)} is "${limit}", but nothing is compared`, `Add ${label('compare')}: without it there is nothing to hold against the limit`);
        }
    }
}


/***/ }),

/***/ 98181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACCESS_LEVELS: () => (/* binding */ ACCESS_LEVELS),
/* harmony export */   Reference: () => (/* binding */ Reference),
/* harmony export */   loadReference: () => (/* binding */ loadReference)
/* harmony export */ });
/**
 * AWS's service authorization reference, compiled by `npm run reference`: which actions IAM has, at which access level,
 * on which resource types, and which of them each API operation may need.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
/** Access levels in the order of harm, worst first. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html */
const ACCESS_LEVELS = ['permissions-management', 'write', 'tagging', 'read', 'list'];
const LEVEL_OF = {
    p: 'permissions-management',
    w: 'write',
    t: 'tagging',
    r: 'read',
    l: 'list'
};
class Reference {
    date;
    #file;
    #services = new Map();
    constructor(file) {
        this.date = file.date;
        this.#file = file;
    }
    /** All service prefixes that IAM has actions for, sorted. */
    prefixes() {
        return Object.keys(this.#file.services);
    }
    /** The action of this name in any case (`S3:getobject`), or undefined when IAM has none. */
    action(name) {
        const colon = name.indexOf(':');
        return this.#service(name.slice(0, colon).toLowerCase())?.actions.get(name.slice(colon + 1).toLowerCase());
    }
    /** Every action of a service, sorted by name; none for an unknown prefix. */
    actionsOf(prefix) {
        return this.#service(prefix)?.actions.values() ?? [];
    }
    /**
     * The actions that an operation of an SDK client *may* need (`['s3:GetObject', …]`): AWS lists what it can authorise, not
     * what each call requires. Undefined when the reference does not know the operation; empty when it knows it without actions.
     */
    authorizedActions(prefix, client, operation) {
        return this.#service(prefix)?.clients.get(client)?.get(operation);
    }
    /** The operations of an SDK client, as the API spells them. */
    operations(prefix, client) {
        return this.#service(prefix)?.clients.get(client)?.keys() ?? [];
    }
    /** The SDK clients of a service, in boto's spelling. */
    clients(prefix) {
        return [...(this.#service(prefix)?.clients.keys() ?? [])];
    }
    #service(prefix) {
        const known = this.#services.get(prefix);
        if (known !== undefined)
            return known;
        const entry = Object.hasOwn(this.#file.services, prefix) ? this.#file.services[prefix] : undefined;
        if (entry === undefined)
            return undefined;
        const service = unpack(prefix, entry);
        this.#services.set(prefix, service);
        return service;
    }
}
function unpack(prefix, entry) {
    const types = entry.types.map(([name = '', ...formats]) => ({ name, formats }));
    const actions = new Map();
    for (const line of entry.actions) {
        const [name = '', level = '', positions = ''] = line.split(':');
        actions.set(name.toLowerCase(), {
            name: `${prefix}:${name}`,
            level: LEVEL_OF[level] ?? 'write',
            types: positions === '' ? [] : positions.split(',').flatMap((i) => types[Number(i)] ?? [])
        });
    }
    const clients = new Map();
    for (const [client, lines] of Object.entries(entry.clients)) {
        clients.set(client, new Map(lines.map((line) => operation(prefix, line))));
    }
    return { actions, clients };
}
function operation(prefix, line) {
    const equals = line.indexOf('=');
    if (equals < 0)
        return [line, [`${prefix}:${line}`]];
    const list = line.slice(equals + 1);
    const actions = list === '' ? [] : list.split(',').map((name) => (name.includes(':') ? name : `${prefix}:${name}`));
    return [line.slice(0, equals), actions];
}
let loaded;
/** The compiled reference, read on first use only (about 1 MB of JSON). */
function loadReference() {
    loaded ??= __webpack_require__.e(/* import() */ 7392).then(__webpack_require__.t.bind(__webpack_require__, 37392, 17)).then((module) => new Reference(module.default));
    return loaded;
}


/***/ }),

/***/ 46176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ errorLine),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FX: () => (/* binding */ codeInCell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/** Text from traces, names and messages is untrusted: these are the only ways it gets into Markdown and terminals. */
/**
 * Characters that cannot be seen, or that change what is seen around them: those that turn the direction of text, those without width,
 * tags, halves of a pair of surrogates; not what makes an emoji colourful. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSEEN = /(?![\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffb]/gu;
/** Control characters (line breaks and terminal escapes among them) become spaces, and what cannot be seen is named: `U+202E`. */
function oneLine(text) {
    return (text
        // oxlint-disable-next-line no-control-regex -- control characters are what is meant
        .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replaceAll(UNSEEN, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`));
}
/** Characters of an error's line. What was wrong may be of any length; the remedy stands at its end. */
const LONGEST_ERROR = 1_600;
const REMEDY_AT_MOST = 500;
/** An error in one line, of which the middle is left out where it is long. */
function errorLine(message) {
    const line = oneLine(message);
    if (line.length <= LONGEST_ERROR)
        return line;
    const start = line.slice(0, LONGEST_ERROR - REMEDY_AT_MOST - 3).replace(/[\ud800-\udbff]$/, '');
    return `${start} … ${line.slice(-REMEDY_AT_MOST).replace(/^[\udc00-\udfff]/, '')}`;
}
/**
 * A line that GitHub's runner takes for nothing else: it reads `::command::` at the start of a line and `##[command]` anywhere in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function inert(line) {
    return oneLine(line)
        .replace(/^\s*::/, ': :')
        .replaceAll('##[', '# #[');
}
/** Prose with untrusted parts: shown as it is, whatever markup, HTML or mention it may look like. */
function prose(text) {
    const line = oneLine(text).replaceAll(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&');
    // GitHub looks for mentions, issues and addresses in what is shown: a character without width ends them
    return line.replaceAll(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u200b');
}
/** A Markdown code span: nothing in it is markup, mention or HTML. https://github.github.com/gfm/#code-spans */
function code(text) {
    const line = oneLine(text);
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Code for a table's cell, where a bar ends the cell even in a code span. https://github.github.com/gfm/#tables-extension- */
function codeInCell(text) {
    // a backslash before the bar would be read as its own escape, and the bar as the cell's end
    if (!text.includes('|') || !text.includes('\\'))
        return code(text).replaceAll('|', '\\|');
    const entities = html(text).replaceAll(/[|\\`*_[\]@~#:]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<code>${entities}</code>`;
}
/** Text for HTML elements such as `<summary>`. */
function html(text) {
    return oneLine(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
/** A fenced block that its own content cannot end. */
function fenced(language, lines) {
    const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line, '`') + 1)));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const c of text) {
        run = c === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}


/***/ })

};
