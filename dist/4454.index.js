export const id = 4454;
export const ids = [4454];
export const modules = {

/***/ 65071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Exit codes of both faces. 2 also stands for bad input and for failures: nothing that went wrong may look like a pass. */
const EXIT = { pass: 0, excess: 1, insufficientEvidence: 2, failure: 2 };
/** An error that the user can mend: it is shown as one line without a stack. */
class UserError extends Error {
    name = 'UserError';
    /**
     * @param what what is wrong, naming the field and its value: `--time-range is "abc", which is not a number`
     * @param remedy what to do about it, as a sentence
     */
    constructor(what, remedy, options) {
        super(`${what}. ${remedy}`, options);
    }
}
/** What went wrong in words, of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 64934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        of: ({ unused }) => unused[level]
    })),
    {
        name: 'unused-actions',
        what: 'unused actions',
        of: ({ unused }) => _reference_reference_js__WEBPACK_IMPORTED_MODULE_0__.ACCESS_LEVELS.reduce((sum, level) => sum + unused[level], 0)
    },
    {
        name: 'wide-resources',
        what: 'used actions on more resources than needed',
        of: ({ wide }) => wide
    }
];
/** In the order in which they are shown. */
const ROLE_THRESHOLDS = COUNTS.map(({ name, what, of }) => ({
    name: `max-${name}`,
    help: `fail when a role grants more ${what} than this`,
    of
}));
/** In the order in which they are shown. */
const TOTAL_THRESHOLDS = COUNTS.map(({ name, what, of }) => ({
    name: `max-total-${name}`,
    help: `fail when all judged roles together grant more ${what} than this`,
    of
}));
/** All of them, those per role first. */
const THRESHOLDS = [
    ...ROLE_THRESHOLDS,
    ...TOTAL_THRESHOLDS
];


/***/ }),

/***/ 90692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf),
/* harmony export */   l: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _excess_thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64934);
/** Every option once. action.yml, the README's table and --help are tested against this list. */

const OPTIONS = [
    {
        name: 'start-time',
        short: 's',
        value: 'time',
        help: 'start of the window, as Unix seconds or ISO 8601, at most 30 days ago; default: time-range before now'
    },
    {
        name: 'time-range',
        short: 'r',
        value: 'minutes',
        default: '60',
        help: 'length of the window in minutes, at most 43200 (30 days)'
    },
    {
        name: 'filter',
        short: 'f',
        value: 'expression',
        help: 'X-Ray filter expression: only traces that match it'
    },
    {
        name: 'compare',
        short: 'c',
        help: 'compare with the policies of the roles; on when roles is given, and in the action unless traces is'
    },
    {
        name: 'region',
        actionName: 'aws-region',
        value: 'region',
        help: 'AWS region of the traces; default: AWS_REGION, AWS_DEFAULT_REGION, the profile'
    },
    {
        name: 'traces',
        value: 'files',
        help: 'saved traces instead of X-Ray: what "aws xray batch-get-traces" prints; - is standard input'
    },
    {
        name: 'roles',
        value: 'file',
        help: 'saved roles instead of IAM: what "aws iam get-account-authorization-details" prints'
    },
    {
        name: 'functions',
        value: 'files',
        help: 'saved functions instead of Lambda: what "aws lambda list-functions", "aws lambda list-event-source-mappings" and "aws lambda list-function-event-invoke-configs" print; of the latter two give all or none'
    },
    {
        name: 'workloads',
        value: 'files',
        help: 'saved ECS tasks and EC2 instances: what "aws ecs describe-task-definition", "aws ec2 describe-instances" and "aws iam get-instance-profile" print'
    },
    {
        name: 'workload-roles',
        value: 'name=arn',
        help: 'roles of workloads by name, where traces show no more than a segment’s name'
    },
    {
        name: 'output-dir',
        value: 'folder',
        default: '.',
        help: 'folder for policies, report.json and summary.md'
    },
    ..._excess_thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm.map(({ name, help }) => ({ name, value: 'number', help })),
    {
        name: 'fail-on',
        value: 'any|new|never',
        help: 'which findings limits count: any, only those that are new since the baseline, or any without ever failing; default: any'
    },
    { name: 'warn-only', default: 'false', help: 'never fail because of a verdict' },
    {
        name: 'config-file',
        value: 'file',
        help: 'limits for some roles or workloads, ignored workloads and waivers; default: .github/least-privilege.yml where it exists'
    },
    {
        name: 'baseline',
        value: 'file',
        help: 'report.json of an earlier scan, to tell what is new since'
    },
    {
        name: 'baseline-max-age',
        value: 'days',
        default: '30',
        help: 'age in days above which a baseline is not compared with'
    },
    {
        name: 'evidence',
        value: 'run|merge',
        default: 'run',
        help: 'run: what this run’s traces show; merge: what earlier runs saw too, from evidence-files, and in the action from the artifacts of the base branch and of the pull request'
    },
    {
        name: 'evidence-files',
        value: 'files',
        help: 'report.json of earlier scans, whose evidence counts with evidence: merge'
    },
    {
        name: 'evidence-max-age',
        value: 'days',
        default: '30',
        help: 'age in days above which what an earlier run saw counts no more'
    },
    {
        name: 'sarif-file',
        value: 'file',
        help: 'write the findings as SARIF for code scanning'
    },
    {
        name: 'policy-description',
        default: 'true',
        help: 'write a Description into each policy, which IAM itself refuses'
    },
    {
        name: 'validate-with-aws',
        default: 'false',
        help: 'let AWS check each written policy: IAM’s simulator that it is enough, IAM Access Analyzer that it is valid and, with compare, no wider than the role (a check that AWS charges for)'
    },
    { name: 'json', only: 'cli', help: 'print the report as JSON on standard output' },
    { name: 'quiet', only: 'cli', help: 'print errors only' },
    { name: 'verbose', short: 'v', only: 'cli', help: 'print requests and decisions' },
    {
        name: 'role-to-assume',
        value: 'arn',
        only: 'action',
        help: 'role that the scan assumes through OIDC, inside its own process; default: the SDK’s credential chain'
    },
    {
        name: 'audience',
        value: 'text',
        default: 'sts.amazonaws.com',
        only: 'action',
        help: 'audience of the OIDC token'
    },
    {
        name: 'role-session-name',
        value: 'text',
        default: 'GitHubActions',
        only: 'action',
        help: 'name of the role’s session, 2 to 64 of letters, digits and =,.@-_'
    },
    {
        name: 'role-duration-seconds',
        value: 'seconds',
        default: '3600',
        only: 'action',
        help: 'length of the role’s session, 900 to 43200 seconds'
    },
    {
        name: 'name',
        value: 'text',
        only: 'action',
        help: 'tells this report from others of the same run or pull request, such as those of a matrix: part of the artifact’s name and of the comment’s mark'
    },
    {
        name: 'artifact-name',
        value: 'text',
        only: 'action',
        help: 'name of the artifact; default: least-privilege, or least-privilege-NAME where name is given'
    },
    {
        name: 'retention-days',
        value: 'days',
        only: 'action',
        help: 'days that the artifact is kept, 1 to 400; more than the repository allows is lowered to that; default: the repository’s setting'
    },
    {
        name: 'comment',
        value: 'always|on-failure|never',
        default: 'on-failure',
        only: 'action',
        help: 'when to comment on the pull request; a pass updates an earlier comment and never makes a new one, unless always'
    },
    {
        name: 'github-token',
        value: 'token',
        default: '${{ github.token }}',
        only: 'action',
        help: 'token for the comment, with pull-requests: write'
    },
    {
        name: 'mask-account-ids',
        only: 'action',
        help: 'write ACCOUNT in place of account ids in comment, step summary and annotations; on in public repositories; the files keep them'
    },
    {
        name: 'allow-pull-request-target',
        default: 'false',
        only: 'action',
        help: 'run on pull_request_target too; safe only where no step of the job runs code of the pull request'
    },
    {
        name: 'source-dir',
        value: 'folder',
        help: 'checked-out repository whose templates (CloudFormation, SAM, serverless.yml, Terraform) are searched for the lines that grant the excess; in the action the workspace when not given'
    },
    {
        name: 'review',
        value: 'off|comment|suggest',
        default: 'off',
        only: 'action',
        help: 'comment on those lines where they are in the pull request’s diff, with a suggestion that mends them or without'
    }
];
/** How an option is called where the user wrote it: `--time-range`, or `input time-range`. */
function labelOf(name, face) {
    if (face === 'cli')
        return `--${name}`;
    const option = OPTIONS.find((o) => o.name === name);
    return `input ${option?.actionName ?? name}`;
}


/***/ }),

/***/ 35550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseOptions)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/excess/thresholds.js
var thresholds = __webpack_require__(64934);
// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(90692);
;// CONCATENATED MODULE: ./lib/src/option-values.js
/** The values of options, as texts or switches, to what they stand for. */


const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/** What a face was given, option by option, in the form that is wanted. Whatever is empty counts as not given. */
class OptionValues {
    #raw;
    #face;
    constructor(raw, face) {
        this.#raw = raw;
        this.#face = face;
    }
    wrong(name, what, remedy) {
        return new errors/* UserError */.yo(`${(0,src_options/* labelOf */.W)(name, this.#face)} is "${String(this.#raw[name])}", ${what}`, remedy);
    }
    text(name) {
        const value = this.#raw[name];
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    }
    /** Several values, or one text with one a line or separated by commas. */
    list(name) {
        const value = this.#raw[name];
        const parts = typeof value === 'string' ? value.split(/[\n,]/) : Array.isArray(value) ? value.map(String) : [];
        return parts.map((part) => part.trim()).filter((part) => part !== '');
    }
    /** `name=role ARN` pairs. @throws UserError when one is of another form */
    roles(name) {
        return new Map(this.list(name).map((pair) => {
            const equals = pair.indexOf('=');
            const role = pair.slice(equals + 1).trim();
            if (equals > 0 && ROLE_ARN.test(role))
                return [pair.slice(0, equals).trim(), role];
            throw new errors/* UserError */.yo(`${(0,src_options/* labelOf */.W)(name, this.#face)} has "${pair}", which is not name=role ARN`, 'Give pairs like orders-api=arn:aws:iam::111122223333:role/orders');
        }));
    }
    integer(name, least, most) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
        if (!/^[+-]?\d+$/.test(value))
            throw this.wrong(name, 'which is not a whole number', `Give a whole number ${bounds}`);
        const number = Number(value);
        if (number < least || number > most)
            throw this.wrong(name, 'which is out of range', `Give a whole number ${bounds}`);
        return number;
    }
    matching(name, pattern, remedy) {
        const value = this.text(name);
        if (value !== undefined && !pattern.test(value))
            throw this.wrong(name, 'which is not of the right form', remedy);
        return value;
    }
    choice(name, choices) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const found = choices.find((choice) => choice === value);
        if (found === undefined)
            throw this.wrong(name, 'which is none of the choices', `Give one of ${choices.join(', ')}`);
        return found;
    }
    /** A switch; the action has YAML's words for it. */
    flag(name) {
        const value = this.#raw[name];
        if (typeof value === 'boolean')
            return value;
        const word = this.text(name)?.toLowerCase();
        if (word === undefined)
            return undefined;
        if (word !== 'true' && word !== 'false')
            throw this.wrong(name, 'which is neither true nor false', 'Give true or false');
        return word === 'true';
    }
}

;// CONCATENATED MODULE: ./lib/src/parse-options.js
/** What a face was given to options that fit together. */




const LONGEST_RANGE = 30 * 24 * 60;
/** X-Ray keeps traces so long. https://docs.aws.amazon.com/general/latest/gr/xray.html */
const OLDEST_DAYS = 30;
/**
 * Checks every option, before anything is read or asked.
 * @param now the present, in Unix seconds
 * @throws UserError that names the option, its value and the remedy
 */
function parseOptions(raw, face, now) {
    const read = new OptionValues(raw, face);
    const timeRange = read.integer('time-range', 1, LONGEST_RANGE) ?? 60;
    const traces = read.list('traces');
    const roles = read.text('roles');
    const functions = read.list('functions');
    const compare = read.flag('compare') ?? (roles !== undefined || (face === 'action' && traces.length === 0));
    const options = {
        now,
        window: windowOf(read, timeRange * 60, now),
        filter: read.text('filter'),
        compare,
        region: read.text('region'),
        traces,
        roles,
        functions,
        workloads: read.list('workloads'),
        workloadRoles: read.roles('workload-roles'),
        outputDir: read.text('output-dir') ?? '.',
        thresholds: thresholdsIn(read),
        failOn: read.choice('fail-on', ['any', 'new', 'never']),
        warnOnly: read.flag('warn-only') ?? false,
        configFile: read.text('config-file'),
        baseline: read.text('baseline'),
        baselineMaxAge: read.integer('baseline-max-age', 1, Number.MAX_SAFE_INTEGER) ?? 30,
        evidence: read.choice('evidence', ['run', 'merge']) ?? 'run',
        evidenceFiles: read.list('evidence-files'),
        evidenceMaxAge: read.integer('evidence-max-age', 1, Number.MAX_SAFE_INTEGER) ?? 30,
        sarifFile: read.text('sarif-file'),
        policyDescription: read.flag('policy-description') ?? true,
        validateWithAws: read.flag('validate-with-aws') ?? false,
        json: read.flag('json') ?? false,
        quiet: read.flag('quiet') ?? false,
        verbose: read.flag('verbose') ?? false,
        roleToAssume: read.matching('role-to-assume', ROLE_ARN, 'Give the ARN of an IAM role, like arn:aws:iam::111122223333:role/scan'),
        audience: read.text('audience') ?? 'sts.amazonaws.com',
        roleSessionName: read.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, 'Use 2 to 64 letters, digits and =,.@-_') ??
            'GitHubActions',
        roleDurationSeconds: read.integer('role-duration-seconds', 900, 43200) ?? 3600,
        ...namesOf(read),
        retentionDays: read.integer('retention-days', 1, 400),
        comment: read.choice('comment', ['always', 'on-failure', 'never']) ?? 'on-failure',
        githubToken: read.text('github-token'),
        allowPullRequestTarget: read.flag('allow-pull-request-target') ?? false,
        maskAccountIds: read.flag('mask-account-ids'),
        sourceDir: read.text('source-dir'),
        review: read.choice('review', ['off', 'comment', 'suggest']) ?? 'off'
    };
    checkTogether(options, face);
    return options;
}
/** How the report, its artifact and its comment are called. */
function namesOf(read) {
    const fileName = /^[^":<>|*?\r\n\\/]{1,200}$/;
    const remedy = 'Leave out " : < > | * ? \\ / and line breaks';
    const name = read.matching('name', fileName, remedy);
    const artifactName = read.matching('artifact-name', fileName, remedy);
    const usual = name === undefined ? 'least-privilege' : `least-privilege-${name}`;
    return {
        reportName: name === undefined ? (artifactName ?? usual) : usual,
        artifactName: artifactName ?? usual
    };
}
function checkTogether(options, face) {
    const label = (name) => (0,src_options/* labelOf */.W)(name, face);
    if (options.compare && options.traces.length > 0) {
        if (options.roles === undefined) {
            throw new errors/* UserError */.yo(`${label('compare')} is on and ${label('traces')} is given, but ${label('roles')} is not`, `Give ${label('roles')} too: with saved traces nothing is asked of AWS`);
        }
        if (options.functions.length === 0 &&
            options.workloads.length === 0 &&
            options.workloadRoles.size === 0) {
            throw new errors/* UserError */.yo(`${label('roles')} and ${label('traces')} are given, but none of ${label('functions')}, ${label('workloads')} and ${label('workload-roles')} is`, 'Give one of them too: it tells under which role each workload runs');
        }
    }
    if (options.evidenceFiles.length > 0 && options.evidence !== 'merge') {
        throw new errors/* UserError */.yo(`${label('evidence-files')} is given, but ${label('evidence')} is "${options.evidence}"`, `Set ${label('evidence')} to merge, or leave the files out`);
    }
    for (const { name } of thresholds/* THRESHOLDS */.Rm) {
        const limit = options.thresholds[name];
        if (limit !== undefined && !options.compare) {
            throw new errors/* UserError */.yo(`${label(name)} is "${limit}", but nothing is compared`, `Add ${label('compare')}: without it there is nothing to hold against the limit`);
        }
    }
}
function thresholdsIn(read) {
    return Object.fromEntries(thresholds/* THRESHOLDS */.Rm.flatMap(({ name }) => {
        const limit = read.integer(name, 0, Number.MAX_SAFE_INTEGER);
        return limit === undefined ? [] : [[name, limit]];
    }));
}
function windowOf(read, length, now) {
    const given = read.text('start-time');
    if (given === undefined)
        return { start: now - length, end: now };
    const start = /^\d+$/.test(given) ? Number(given) : isoSeconds(given);
    if (start === undefined)
        throw read.wrong('start-time', 'which is neither Unix seconds nor ISO 8601', 'Give a time like 1763300000 or 2026-11-16T14:00:00Z');
    if (start > now)
        throw read.wrong('start-time', 'which is in the future', `It is ${new Date(now * 1000).toISOString()} now`);
    if (start < now - OLDEST_DAYS * 86400)
        throw read.wrong('start-time', `which is more than ${OLDEST_DAYS} days ago`, `X-Ray keeps traces for ${OLDEST_DAYS} days: give a later time`);
    return { start, end: Math.min(now, start + length) };
}
/** Seconds of an ISO 8601 time, with zone or in UTC; other forms that Date would guess at are refused. */
function isoSeconds(text) {
    if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text))
        return undefined;
    const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text) && text.includes('T');
    const ms = Date.parse(hasZone || !text.includes('T') ? text : `${text}Z`);
    return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}


/***/ }),

/***/ 98181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 40120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FX: () => (/* binding */ codeInCell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/** Text from traces, names and messages is untrusted: these are the only ways it gets into Markdown and terminals. */
/** Control characters (line breaks and terminal escapes among them) become spaces. */
function oneLine(text) {
    // oxlint-disable-next-line no-control-regex -- control characters are what is meant
    return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
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


/***/ }),

/***/ 51294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
const VERSION = '0.1.0';


/***/ })

};
