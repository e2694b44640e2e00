export const id = 292;
export const ids = [292,181];
export const modules = {

/***/ 29649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17858);
/** Thresholds to a verdict. Counts are per role and can be recounted by hand in the report. */


/** What each threshold counts of a role. */
const COUNTED = [
    { name: 'max-unused-actions', limit: 'maxUnusedActions', of: (role) => role.unused.total },
    { name: 'max-wide-resources', limit: 'maxWideResources', of: (role) => role.wide.length }
];
/** Holds the judged roles against the limits that are set. */
function gateOf(roles, limits) {
    const judged = roles.filter((role) => role.judged);
    const thresholds = COUNTED.flatMap(({ name, limit: key, of }) => {
        const limit = limits[key];
        if (limit === undefined)
            return [];
        const above = judged.filter((role) => of(role) > limit);
        const value = Math.max(0, ...judged.map(of));
        return [{ name, limit, value, exceeded: above.length > 0, roles: above.map((role) => role.arn) }];
    });
    return { failOn: limits.warnOnly ? 'never' : 'any', thresholds, waived: [] };
}
/** The verdict and why: `excess` above a threshold; else `insufficient-evidence` when anything asked for could not be judged. */
function judge(gate, evidence, workloads, roles, compared) {
    const exceeded = gate.thresholds.filter((threshold) => threshold.exceeded);
    const gaps = gapsIn(evidence, workloads, roles, compared);
    // what was not read makes needed actions look unused
    if (evidence.stopped !== undefined)
        return { verdict: 'insufficient-evidence', reasons: gaps };
    if (exceeded.length > 0) {
        const reasons = exceeded.map((t) => `${t.name} is ${t.limit}, and ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(t.roles.length, 'role')} exceed${t.roles.length === 1 ? 's' : ''} it (highest: ${t.value}).`);
        return { verdict: 'excess', reasons: [...reasons, ...gaps] };
    }
    if (gaps.length > 0)
        return { verdict: 'insufficient-evidence', reasons: gaps };
    return {
        verdict: 'pass',
        reasons: gate.thresholds.length === 0 ? ['No limit is set, so nothing can fail.'] : []
    };
}
function gapsIn(evidence, workloads, roles, compared) {
    const gaps = [];
    if (evidence.stopped !== undefined)
        gaps.push(evidence.stopped);
    else if (evidence.traces.read === 0)
        gaps.push(noTraces(evidence));
    else if (!workloads.some((workload) => workload.traces > 0)) {
        gaps.push('The traces name no Lambda function: nothing can be said of any role.');
    }
    if (!compared)
        return gaps;
    for (const { name, role, unread, traces } of workloads) {
        if (traces > 0 && role === undefined) {
            gaps.push(`The role of ${name} is not known${unread[0] === undefined ? '' : `: ${unread[0].why}`}.`);
        }
    }
    for (const { arn, unread } of roles) {
        if (unread[0] !== undefined)
            gaps.push(`Role ${arn} could not be judged: ${unread[0].what}: ${unread[0].why}.`);
    }
    if (roles.length > 0 && !roles.some((role) => role.judged))
        gaps.push('No role could be judged.');
    return gaps;
}
function noTraces({ source, region, filter }) {
    if (source === 'files')
        return 'The files hold no traces.';
    const likely = [
        'the tests ran outside the window',
        `the region is another than ${region ?? 'the one asked'}`,
        ...(filter === undefined ? [] : ['the filter matches nothing']),
        'tracing is off (Lambda: tracing mode Active)',
        'sampling kept none of the requests',
        'Transaction Search is on, so that X-Ray indexes only a part of the spans'
    ];
    return `X-Ray has no traces in the window. Likely: ${likely.join('; ')}.`;
}
/** The exit code of both faces. */
function exitCodeOf({ verdict, gate }) {
    if (gate.failOn === 'never' || verdict === 'pass')
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
    return verdict === 'excess' ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.excess : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.insufficientEvidence;
}


/***/ }),

/***/ 50537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ SUMMARY_BYTES),
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/policy/match.js
var match = __webpack_require__(71028);
;// CONCATENATED MODULE: ./lib/src/render/excessive-permissions.js

/**
 * A grant that nobody uses stands as it is written; of one that is used in part, the unused actions by name, where the report names
 * them. A used action that is granted on too much stands with the resource that is too much.
 */
function excessivePermissions(report) {
    const roles = new Map(report.roles.filter((role) => role.judged).map((role) => [role.arn, role]));
    return report.workloads.flatMap(({ arn, role: roleArn }) => {
        const role = roles.get(roleArn ?? '');
        return role === undefined ? [] : [{ arn, role: role.arn, excessPermissions: excessOf(role) }];
    });
}
function excessOf(role) {
    const unused = (role.unused.actions ?? []).map(({ action }) => action);
    const byResource = new Map();
    const add = (resource, actions) => {
        const all = byResource.get(resource) ?? new Set();
        for (const action of actions)
            all.add(action);
        byResource.set(resource, all);
    };
    for (const grant of role.grants) {
        if (grant.unused === 0)
            continue;
        const named = unused.filter((action) => (0,match/* coversAction */.Dg)(grant.action, action));
        const whole = grant.used === 0 && grant.undecided === 0;
        add(grant.resource, whole || named.length === 0 ? [grant.action] : named);
    }
    for (const { action, granted } of role.wide)
        for (const resource of granted)
            add(resource, [action]);
    return [...byResource]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([Resource, actions]) => ({
        Action: [...actions].sort(),
        Resource,
        Effect: 'Allow'
    }));
}

// EXTERNAL MODULE: ./lib/src/render/markdown.js
var markdown = __webpack_require__(61554);
;// CONCATENATED MODULE: ./lib/src/files/output.js
/** The files of a scan. Names come from hashes, never from what a trace says. */





/** GitHub drops a step summary above 1024 KiB. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const SUMMARY_BYTES = 1024 * 1024;
/**
 * Writes report, summary, policies and the predecessor's list of excess.
 * @returns the paths written, the report's first
 * @throws UserError when the folder cannot be written to
 */
async function writeFiles(report, folder) {
    const files = [
        ['report.json', json(report)],
        ['summary.md', (0,markdown/* renderMarkdown */.G)(report, SUMMARY_BYTES)],
        ...(report.compared
            ? [['excessive_permissions.json', json(excessivePermissions(report))]]
            : []),
        ...report.workloads.flatMap(({ policyFile, policy }) => policyFile === undefined || policy === undefined ? [] : [[policyFile, json(policy)]])
    ];
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const paths = files.map(([name]) => external_node_path_.join(folder, name));
        await Promise.all(files.map(([, content], i) => (0,promises_.writeFile)(paths[i] ?? '', content)));
        return paths;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`--output-dir is "${folder}", which cannot be written to (${(0,errors/* messageOf */.bD)(error)})`, 'Give a folder that exists or can be made', { cause: error });
    }
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 17858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 role`, `2 roles`; `1 policy`, `2 policies`. */
function plural(n, noun) {
    if (n === 1)
        return `${n} ${noun}`;
    return `${n} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}


/***/ }),

/***/ 71028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ coversAction),
/* harmony export */   Dl: () => (/* binding */ canMatchFormat),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/**
 * Wildcards as IAM reads them: `*` any run of characters, `?` one character, anywhere in a pattern.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
/**
 * Whether everything that `inner` stands for is matched by `outer`; `inner` is a plain text or a pattern itself. Never a wrong yes;
 * of two patterns that are equal only after rewriting (`a*?` and `a?*`) it may say no. Time is bounded by the product of the lengths.
 */
function covers(outer, inner) {
    let o = 0;
    let i = 0;
    let star = -1;
    let resume = 0;
    while (i < inner.length) {
        const wanted = outer[o];
        const given = inner[i];
        if (wanted === '*') {
            star = o++;
            resume = i;
        }
        else if (wanted === given || (wanted === '?' && given !== '*')) {
            o++;
            i++;
        }
        else if (star >= 0) {
            o = star + 1;
            i = ++resume;
        }
        else
            return false;
    }
    while (outer[o] === '*')
        o++;
    return o === outer.length;
}
/** Actions match in any case. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
function coversAction(pattern, action) {
    return covers(pattern.toLowerCase(), action.toLowerCase());
}
function hasWildcard(pattern) {
    return pattern.includes('*') || pattern.includes('?');
}
/** In a resource type's format: a part that holds neither colon nor slash. */
const PART = '\u0001';
/**
 * Whether some ARN of a resource type could match a resource pattern.
 * @param format as the reference prints it: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`
 */
function canMatchFormat(pattern, format) {
    const parts = format.replaceAll(/\$\{(Partition|Region|Account|BucketName|TableName)\}/g, PART);
    return overlap(pattern, parts.replaceAll(/\$\{[^}]*\}/g, '*'));
}
/** Whether two patterns have a text in common; time is bounded by the product of their lengths. */
function overlap(a, b) {
    // reachable[j]: some text is matched by a[0..i) and by b[0..j)
    let reachable = [true];
    for (let j = 0; j < b.length; j++)
        reachable.push(reachable[j] === true && canBeEmpty(b[j]));
    for (let i = 0; i < a.length; i++) {
        const next = [reachable[0] === true && canBeEmpty(a[i])];
        for (let j = 0; j < b.length; j++) {
            const byA = canBeEmpty(a[i]) && (reachable[j + 1] === true || (next[j] === true && fits(a[i], b[j])));
            const byB = canBeEmpty(b[j]) && (next[j] === true || (reachable[j + 1] === true && fits(b[j], a[i])));
            next.push(byA || byB || (reachable[j] === true && fits(a[i], b[j]) && fits(b[j], a[i])));
        }
        reachable = next;
    }
    return reachable[b.length] === true;
}
function canBeEmpty(token) {
    return token === '*' || token === PART;
}
/** Whether a token can stand for the (first) character that another one stands for. */
function fits(token, other) {
    if (token === '*' || token === '?')
        return true;
    if (token === PART)
        return other !== '/' && other !== ':';
    return (token === other || other === '?' || other === '*' || (other === PART && token !== '/' && token !== ':'));
}


/***/ }),

/***/ 98181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ACCESS_LEVELS),
/* harmony export */   loadReference: () => (/* binding */ loadReference)
/* harmony export */ });
/* unused harmony export Reference */
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
    loaded ??= __webpack_require__.e(/* import() */ 392).then(__webpack_require__.t.bind(__webpack_require__, 37392, 17)).then((module) => new Reference(module.default));
    return loaded;
}


/***/ }),

/***/ 81145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cautions)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17858);

/** Everything that makes the result less than certain. */
function cautions(report) {
    return [
        ...denied(report),
        ...incomplete(report),
        ...unknownCalls(report),
        ...silent(report),
        ...tooLong(report),
        ...unread(report),
        ...undecided(report)
    ];
}
function denied({ workloads }) {
    const all = workloads.flatMap((w) => w.denied.map((d) => `${w.name}: ${d.action}${d.resource === undefined ? '' : ` on ${d.resource}`} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(d.calls, 'call')})`));
    if (all.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(all.length, 'action')} denied.`,
            text: 'The suggested policies do not grant what AWS refused:',
            names: all
        }
    ];
}
function incomplete({ evidence }) {
    const stopped = evidence.stopped === undefined
        ? []
        : [{ title: 'Reading stopped early.', text: evidence.stopped, names: [] }];
    return [
        ...stopped,
        ...evidence.incomplete.map(({ kind, traces, traceIds, meaning }) => ({
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(traces, kind === 'malformed' ? 'document' : 'trace')} ${kind}.`,
            text: `They are ${meaning}:`
                .replace('They are documents', 'Documents')
                .replace('They are X-Ray', 'X-Ray'),
            names: traceIds
        }))
    ];
}
function unknownCalls({ workloads, evidence }) {
    const unresolved = workloads.flatMap((w) => w.unresolved.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(u.calls, 'call')}): ${u.why}`));
    const unsent = workloads.flatMap((w) => w.unsent.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(u.calls, 'call')})`));
    const lost = evidence.unattributed.map((o) => `${o.service} ${o.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(o.calls, 'call')}): ${o.why}`);
    const list = [
        [
            unresolved,
            'not fully resolved.',
            'Where a resource is unknown the policy holds the narrowest pattern that is sure to fit:'
        ],
        [unsent, 'without an answer.', 'They prove no need, since nothing shows that they were sent:'],
        [lost, 'of unknown workloads.', 'They are in no policy:']
    ];
    return list.flatMap(([names, what, text]) => names.length === 0 ? [] : [{ title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(names.length, 'kind')} of call ${what}`, text, names }]);
}
function silent({ workloads }) {
    const names = workloads.filter((w) => w.traces === 0).map((w) => w.name);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(names.length, 'function')} left no trace.`,
            text: 'Nothing is suggested for them, and what they need of a shared role is unknown:',
            names
        }
    ];
}
function unread({ workloads, roles, compared }) {
    const names = [
        ...workloads.flatMap((w) => w.unread.map((u) => `${w.name}: ${u.what}: ${u.why}`)),
        ...roles.flatMap((r) => r.unread.map((u) => `${r.arn}: ${u.what}: ${u.why}`)),
        ...roles.flatMap((r) => r.unmatched.map((pattern) => `${r.arn}: ${pattern} matches no action that IAM has`))
    ];
    const notRead = compared
        ? [
            {
                title: 'Not read:',
                text: 'permissions boundaries, service control policies, resource policies, event source mappings and asynchronous destinations.',
                names: []
            }
        ]
        : [];
    return [
        ...(names.length === 0
            ? []
            : [
                {
                    title: `${names.length} not read or not understood.`,
                    text: 'What they grant or need is unknown:',
                    names
                }
            ]),
        ...notRead
    ];
}
function undecided({ roles }) {
    const names = roles.filter((r) => r.judged).flatMap((r) => r.undecided.map((u) => `${u.action}: ${u.why}`));
    const distinct = [...new Set(names)];
    if (distinct.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(distinct.length, 'action')} undecided.`,
            text: 'Granted, and nothing shows whether they are needed. Not counted as unused:',
            names: distinct
        }
    ];
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length */
const MANAGED_LIMIT = 6144;
const INLINE_LIMIT = 10_240;
function tooLong({ workloads }) {
    const names = workloads.flatMap(({ name, policy }) => {
        const { length } = JSON.stringify(policy === undefined ? {} : { Version: policy.Version, Statement: policy.Statement });
        return length > MANAGED_LIMIT ? [`${name}: ${length} characters`] : [];
    });
    if (names.length === 0)
        return [];
    const text = `A managed policy may have ${MANAGED_LIMIT} characters, the inline policies of a role ${INLINE_LIMIT} together:`;
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(names.length, 'policy')} above IAM’s size limit.`,
            text,
            names
        }
    ];
}


/***/ }),

/***/ 63847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   On: () => (/* binding */ distinctGrants),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   S3: () => (/* binding */ roleName),
/* harmony export */   gw: () => (/* binding */ worstUnused),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17858);

/** The verdict in one line, without markup. */
function headline(report) {
    const judged = report.roles.filter((role) => role.judged);
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    if (report.verdict === 'excess') {
        const exceed = exceeding.size === 1 && judged.length === 1 ? 'exceeds' : 'exceed';
        return `Least privilege: ${exceeding.size} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(judged.length, 'role')} ${exceed} the limit`;
    }
    if (report.verdict === 'insufficient-evidence')
        return 'Least privilege: not enough evidence for a verdict';
    if (!report.compared)
        return `Least privilege: policies of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(withEvidence(report), 'function')} written, no role compared`;
    if (report.gate.thresholds.length === 0)
        return 'Least privilege: report only, no limit is set';
    return `Least privilege: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(judged.length, 'role')} within the limit`;
}
/** What was granted and never used, over all judged roles. */
function tally(roles) {
    const judged = roles.filter((role) => role.judged);
    const sum = (of) => judged.reduce((total, role) => total + of(role), 0);
    return {
        granted: sum((r) => r.granted),
        unused: sum((r) => r.unused.total),
        wide: sum((r) => r.wide.length)
    };
}
function withEvidence(report) {
    return report.workloads.filter((workload) => workload.policyFile !== undefined).length;
}
/** The roles, those with most excess first. */
function worstFirst(report) {
    const weight = (role) => (role.judged ? role.unused.total + role.wide.length : -1);
    return report.roles.toSorted((a, b) => weight(b) - weight(a) || (a.arn < b.arn ? -1 : 1));
}
/** `shop-api` of `arn:aws:iam::111122223333:role/path/shop-api`. */
function roleName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** The worst access level of which an action is unused, and one such action where the report names it. */
function worstUnused(role) {
    for (const level of ['permissions-management', 'write', 'tagging', 'read', 'list']) {
        if (role.unused.byAccessLevel[level] === 0)
            continue;
        const example = role.unused.actions?.find((unused) => unused.level === level)?.action;
        return { level, ...(example !== undefined && { example }) };
    }
    return undefined;
}
/** The grants of which something is unused: each action pattern of a policy once, however many resources it is granted on. */
function distinctGrants({ grants }) {
    const distinct = new Map();
    for (const { policy, action, resource, used, unused } of grants) {
        const key = `${policy}\u0000${action}`;
        const known = distinct.get(key) ?? { policy, action, on: [], used: 0, unused: 0 };
        known.on.push(resource);
        known.used = Math.max(known.used, used);
        known.unused = Math.max(known.unused, unused);
        distinct.set(key, known);
    }
    return [...distinct.values()].filter((grant) => grant.unused > 0);
}


/***/ }),

/***/ 61554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(735);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17858);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71028);
/* harmony import */ var _cautions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81145);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40120);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63847);
/** The report as Markdown for step summary and comment: worst first, within a number of bytes, whole sections at a time. */






const ROWS = 50;
const NAMES = 10;
const EMOJI = { pass: '✅', excess: '❌', 'insufficient-evidence': '⚠️' };
const IN_ARTIFACT = 'in `summary.md` and `report.json` of the artifact';
/**
 * @param budget bytes of UTF-8 that the text may have
 * @param footer a last line, already Markdown
 */
function renderMarkdown(report, budget, footer) {
    const sections = [
        { text: opening(report), instead: `### ${EMOJI[report.verdict]} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)}`, rank: 0 },
        ...(report.roles.length > 0
            ? [{ text: roleTable(report), instead: `The table of roles is ${IN_ARTIFACT}.`, rank: 2 }]
            : []),
        { text: workloadTable(report), instead: `The table of functions is ${IN_ARTIFACT}.`, rank: 3 },
        ...removals(report),
        ...policies(report),
        {
            text: cautionSection((0,_cautions_js__WEBPACK_IMPORTED_MODULE_1__/* .cautions */ .J)(report)),
            instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
            rank: 1
        },
        { text: `<sub>${[footer, evidenceLine(report)].filter(Boolean).join(' · ')}</sub>`, instead: '', rank: 0 }
    ].filter((section) => section.text !== '');
    let bytes = sections.reduce((sum, section) => sum + bytesOf(section.text), -1);
    for (let rank = 5; rank >= 0; rank--) {
        for (const section of sections.toReversed()) {
            if (bytes <= budget)
                return join(sections);
            if (section.rank !== rank)
                continue;
            bytes += bytesOf(section.instead) - bytesOf(section.text);
            section.text = section.instead;
        }
    }
    return join(sections);
}
/** With the blank line that follows it; the last one has only a line's end. */
function bytesOf(text) {
    return Buffer.byteLength(text) + 2;
}
function join(sections) {
    // the same line stands once where several sections gave way
    const texts = sections
        .map((section) => section.text)
        .filter((text, i, all) => text !== '' && text !== all[i - 1]);
    return `${texts.join('\n\n')}\n`;
}
function opening(report) {
    const { granted, unused, wide } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(report.roles);
    const judged = report.roles.filter((role) => role.judged).length;
    const counts = judged === 0
        ? []
        : [
            `**${unused} of ${granted} granted actions were never used**, and ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(wide, 'used action')} ${wide === 1 ? 'is' : 'are'} granted on more resources than needed.`
        ];
    const reasons = report.reasons.map((reason) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason)}`);
    return [
        `### ${EMOJI[report.verdict]} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)}`,
        ...counts,
        ...(reasons.length > 0 ? [reasons.join('\n')] : [])
    ].join('\n\n');
}
function roleTable(report) {
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    const roles = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(report);
    const rows = roles.slice(0, ROWS).map((role) => {
        if (!role.judged)
            return [
                '–',
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInCell */ .FX)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(role.arn)),
                '?',
                '?',
                `? / ${role.granted}`,
                role.unread.length > 0 ? 'not read' : 'no evidence'
            ];
        const worst = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstUnused */ .gw)(role);
        const example = worst?.example === undefined ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInCell */ .FX)(worst.example)}`;
        return [
            exceeding.has(role.arn) ? '❌' : '✅',
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInCell */ .FX)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(role.arn)),
            `**${role.unused.total}**`,
            String(role.wide.length),
            `${role.granted - role.unused.total} / ${role.granted}`,
            worst === undefined ? '–' : `${levelName(worst.level)}${example}`
        ];
    });
    const table = (0,markdown_table__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Q)([['', 'Role', 'Unused', 'Wide', 'Kept / granted', 'Worst unused access'], ...rows], {
        align: ['c', 'l', 'r', 'r', 'r', 'l']
    });
    return withRest(table, roles.length - rows.length, 'role');
}
function workloadTable(report) {
    if (report.workloads.length === 0)
        return '';
    const rows = report.workloads
        .slice(0, ROWS)
        .map((workload) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInCell */ .FX)(workload.name),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeInCell */ .FX)(workload.role === undefined ? 'unknown' : (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(workload.role)),
        workload.traces === 0 ? '?' : String(workload.traces),
        workload.traces === 0 ? 'no trace in the window' : describeNeeds(workload)
    ]);
    const table = (0,markdown_table__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Q)([['Function', 'Role', 'Traces', 'Needs'], ...rows], {
        align: ['l', 'l', 'r', 'l']
    });
    return withRest(table, report.workloads.length - rows.length, 'function');
}
function describeNeeds(workload) {
    const actions = new Set(workload.needs.map((need) => need.action)).size;
    const denied = workload.denied.length === 0 ? '' : `, ${workload.denied.length} denied`;
    const unresolved = workload.unresolved.length === 0 ? '' : `, ${workload.unresolved.length} unresolved`;
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(actions, 'action')}${denied}${unresolved}`;
}
function withRest(table, rest, noun) {
    return rest > 0 ? `${table}\n\nand ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(rest, noun)} more, ${IN_ARTIFACT}` : table;
}
function removals(report) {
    const roles = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(report).filter((role) => role.judged && role.unused.total + role.wide.length > 0);
    return roles.map((role, i) => ({
        text: `${i === 0 ? '#### What to remove\n\n' : ''}${removal(role, usedBy(role, report), i === 0)}`,
        instead: `More of what to remove is ${IN_ARTIFACT}.`,
        rank: i === 0 ? 3 : 4
    }));
}
/** The actions that the workloads of a role need, each once. */
function usedBy(role, report) {
    const of = report.workloads.filter((workload) => workload.role === role.arn);
    return [
        ...new Set(of.flatMap(({ needs, implied }) => [...needs, ...implied]).map((need) => need.action))
    ].sort();
}
/** A diff: what each policy could lose, and of a pattern what to write in its place. */
function removal(role, used, open) {
    const levels = new Map((role.unused.actions ?? []).map(({ action, level }) => [action, levelName(level)]));
    const lines = [`  role ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(role.arn)}`];
    for (const { policy, action, unused, used: usedOfIt } of (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctGrants */ .On)(role)) {
        const what = levels.get(action) ?? `${unused} unused`;
        lines.push(`- ${action.padEnd(34)} ${what} · ${policy.slice(policy.lastIndexOf('/') + 1)}`);
        if (usedOfIt > 0)
            lines.push(...used.filter((name) => (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_5__/* .coversAction */ .Dg)(action, name)).map((name) => `+ ${name}`));
    }
    for (const { action, granted, needed } of role.wide.slice(0, ROWS)) {
        lines.push(`  ${action}`);
        lines.push(...granted.slice(0, NAMES).map((resource) => `-   on ${resource}`));
        lines.push(...needed.slice(0, NAMES).map((resource) => `+   on ${resource}`));
    }
    const title = `<b><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(role.arn))}</code></b> · ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(role.unused.total, 'unused action')}, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(role.wide.length, 'wide resource')}`;
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('diff', lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN))}\n\n</details>`;
}
function policies(report) {
    return report.workloads.flatMap((workload, i) => {
        if (workload.policy === undefined)
            return [];
        const json = JSON.stringify({ Version: workload.policy.Version, Statement: workload.policy.Statement }, null, 2);
        return [
            {
                text: `${i === 0 ? '#### Suggested policies\n\n' : ''}<details>\n<summary><code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy)(workload.name)}</code> · <code>${workload.policyFile}</code></summary>\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('json', json.split('\n'))}\n\n</details>`,
                instead: `More suggested policies are in the artifact.`,
                rank: 5
            }
        ];
    });
}
function cautionSection(list) {
    if (list.length === 0)
        return '';
    const items = list.map(({ title, text, names }) => {
        const shown = names.slice(0, NAMES).map((name) => `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name)}`);
        const rest = names.length > NAMES ? [`  - and ${names.length - NAMES} more in \`report.json\``] : [];
        return [`- **${title}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(text)}`, ...shown, ...rest].join('\n');
    });
    return `#### Before you remove anything\n\n${items.join('\n')}`;
}
function evidenceLine({ evidence, tool }) {
    const window = evidence.window === undefined ? '' : ` from ${evidence.window.start} to ${evidence.window.end}`;
    const region = evidence.region === undefined ? '' : ` in ${evidence.region}`;
    return `${evidence.traces.read} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(evidence.traces.listed, 'trace')}${window}${region} · AWS reference of ${tool.reference}`;
}
/** `permissions-management` as IAM's console writes it. */
function levelName(level) {
    return level === 'permissions-management'
        ? 'Permissions management'
        : level.charAt(0).toUpperCase() + level.slice(1);
}


/***/ }),

/***/ 73238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ FunctionConfiguration)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/**
 * What of a function's configuration says something of its role, as GetFunctionConfiguration and `aws lambda list-functions` give it.
 * https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html
 */
const FunctionConfiguration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    FunctionArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    Role: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    TracingConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    LoggingConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ LogGroup: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    VpcConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ VpcId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), SubnetIds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) })),
    DeadLetterConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ TargetArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    KMSKeyArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    FileSystemConfigs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Arn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })))
});


/***/ }),

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/src/policy/match.js
var match = __webpack_require__(71028);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference_reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
;// CONCATENATED MODULE: ./lib/src/excess/excess.js
/** Grants minus needs, on two axes that never mix: actions that nobody used, and used actions granted on more than was used. */



/** Compares what a role grants with what its workloads need. */
function excessOf({ grants }, { needs, mayNeed }) {
    const granted = new Map();
    for (const grant of grants)
        for (const action of grant.actions)
            granted.set(action.name, action);
    const needed = new Map();
    for (const need of needs)
        needed.set(need.action, [...(needed.get(need.action) ?? []), need]);
    const undecided = new Map();
    const standing = new Map();
    for (const name of granted.keys()) {
        const doubt = needed.has(name) ? undefined : mayNeed.find((may) => (0,match/* coversAction */.Dg)(may.action, name));
        if (doubt !== undefined)
            undecided.set(name, doubt.why);
        standing.set(name, needed.has(name) ? 'used' : doubt === undefined ? 'unused' : 'undecided');
    }
    const wide = [];
    for (const action of granted.values()) {
        const of = needed.get(action.name);
        if (of === undefined || action.types.length === 0)
            continue;
        const exceeding = grantedBeyond(action, grants, of);
        if (exceeding.length === 0)
            continue;
        const vague = of.find((need) => need.precision === 'wider');
        if (vague === undefined) {
            wide.push({
                action: action.name,
                granted: exceeding,
                needed: [...new Set(of.map((n) => n.resource))].sort()
            });
        }
        else {
            undecided.set(action.name, `whether it needs all of its resources cannot be told: ${vague.reason ?? 'the trace does not show them'}`);
        }
    }
    const unused = [...granted.values()].filter((action) => standing.get(action.name) === 'unused');
    return {
        granted: granted.size,
        unused: {
            total: unused.length,
            byAccessLevel: countByLevel(unused),
            ...(grants.some((grant) => grant.sweeping && grant.actions.length > 0)
                ? {}
                : { actions: unused.map(({ name, level }) => ({ action: name, level })).toSorted(byLevelThenName) })
        },
        wide: wide.toSorted((a, b) => (0,call_log/* compare */.UD)(a.action, b.action)),
        undecided: [...undecided]
            .map(([action, why]) => ({ action, why }))
            .toSorted((a, b) => (0,call_log/* compare */.UD)(a.action, b.action)),
        grants: grants.map((grant) => grantReport(grant, standing)).toSorted(byPlace)
    };
}
/** The resource patterns on which an action is granted and that no need justifies. */
function grantedBeyond(action, grants, needs) {
    const exceeding = grants.filter((grant) => grant.actions.includes(action) && !needs.some((need) => (0,match/* covers */.hU)(need.resource, grant.resourcePattern)));
    return [...new Set(exceeding.map((grant) => grant.resource))].sort();
}
function countByLevel(actions) {
    const counts = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 };
    for (const { level } of actions)
        counts[level]++;
    return counts;
}
function byLevelThenName(a, b) {
    const order = reference_reference/* ACCESS_LEVELS */.F;
    return order.indexOf(a.level) - order.indexOf(b.level) || (0,call_log/* compare */.UD)(a.action, b.action);
}
function grantReport(grant, standing) {
    const number = (of) => grant.actions.filter((action) => standing.get(action.name) === of).length;
    const { policy, statement, sid, action, resource, conditional } = grant;
    return {
        policy,
        statement,
        ...(sid !== undefined && { sid }),
        action,
        resource,
        conditional,
        used: number('used'),
        unused: number('unused'),
        undecided: number('undecided')
    };
}
function byPlace(a, b) {
    return ((0,call_log/* compare */.UD)(a.policy, b.policy) ||
        a.statement - b.statement ||
        (0,call_log/* compare */.UD)(a.action, b.action) ||
        (0,call_log/* compare */.UD)(a.resource, b.resource));
}

// EXTERNAL MODULE: ./lib/src/excess/gate.js
var excess_gate = __webpack_require__(29649);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/policy/document.js
/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */

const oneOrMany = valibot_dist/* pipe */.FsL(valibot_dist/* union */.KCZ([valibot_dist/* string */.YjP(), valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())]), valibot_dist/* transform */.pdi((value) => (typeof value === 'string' ? [value] : value)));
const StatementForm = valibot_dist/* object */.Ikc({
    Sid: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    Effect: valibot_dist/* picklist */.KIO(['Allow', 'Deny']),
    Action: valibot_dist/* optional */.lqM(oneOrMany),
    NotAction: valibot_dist/* optional */.lqM(oneOrMany),
    Resource: valibot_dist/* optional */.lqM(oneOrMany),
    NotResource: valibot_dist/* optional */.lqM(oneOrMany),
    Condition: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J()))
});
const DocumentForm = valibot_dist/* object */.Ikc({
    Version: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    Statement: valibot_dist/* union */.KCZ([valibot_dist/* array */.YOg(valibot_dist/* unknown */.L5J()), valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J())])
});
/**
 * Reads a policy document.
 * @param name how errors call the policy
 * @param document the object, or its text, URL-encoded as IAM's API gives it or not
 * @throws Error that names policy, statement and element, when the document is malformed
 */
function parsePolicy(name, document) {
    const form = valibot_dist/* safeParse */.xLC(DocumentForm, typeof document === 'string' ? jsonOf(name, document) : document);
    if (!form.success)
        throw malformed(name, undefined, form.issues);
    const { Statement: list } = form.output;
    const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
        const parsed = valibot_dist/* safeParse */.xLC(StatementForm, raw);
        if (!parsed.success)
            throw malformed(name, index, parsed.issues);
        return statementOf(name, index, parsed.output);
    });
    return { name, statements };
}
function jsonOf(name, text) {
    try {
        return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
    }
    catch {
        throw new Error(`policy ${name}: the document is not JSON`);
    }
}
function malformed(name, index, issues) {
    const element = issues[0] === undefined ? '' : valibot_dist/* getDotPath */.BuJ(issues[0]);
    const where = index === undefined ? '' : `, statement ${index}`;
    return new Error(`policy ${name}${where}, ${element ?? 'document'}: ${issues[0]?.message ?? 'malformed'}`);
}
function statementOf(name, index, form) {
    return {
        index,
        ...(form.Sid !== undefined && form.Sid !== '' && { sid: form.Sid }),
        effect: form.Effect,
        actions: either(form.Action, form.NotAction, 'Action', `policy ${name}, statement ${index}`),
        resources: either(form.Resource, form.NotResource, 'Resource', `policy ${name}, statement ${index}`),
        conditional: form.Condition !== undefined && Object.keys(form.Condition).length > 0
    };
}
function either(yes, no, element, where) {
    if ((yes === undefined) === (no === undefined)) {
        throw new Error(`${where}: needs either ${element} or Not${element}`);
    }
    return { not: yes === undefined, patterns: yes ?? no ?? [] };
}

;// CONCATENATED MODULE: ./lib/src/roles/grants.js
/** Policies to grants: what a role may do, over all actions that IAM has, each with where it is written. */

/** Expands the Allow statements and subtracts every Deny that holds without a condition. */
function grantsOf(policies, reference) {
    const statements = policies.flatMap((policy) => policy.statements.map((statement) => ({ policy, statement })));
    const denies = statements.map((s) => s.statement).filter((s) => s.effect === 'Deny' && !s.conditional);
    const expansions = new Map();
    const expand = (pattern) => {
        const known = expansions.get(pattern) ?? actionsMatching(pattern, reference);
        expansions.set(pattern, known);
        return known;
    };
    const unmatched = new Set();
    const grants = [];
    for (const { policy, statement } of statements) {
        if (statement.effect !== 'Allow')
            continue;
        for (const { label, actions, sweeping } of actionPatterns(statement.actions, expand)) {
            if (actions.length === 0)
                unmatched.add(label);
            for (const resource of resourcePatterns(statement.resources)) {
                grants.push({
                    policy: policy.name,
                    statement: statement.index,
                    ...(statement.sid !== undefined && { sid: statement.sid }),
                    action: label,
                    resource: resource.label,
                    resourcePattern: resource.pattern,
                    conditional: statement.conditional,
                    sweeping,
                    actions: actions.filter((action) => applies(action, resource.pattern) &&
                        !denies.some((deny) => takesAway(deny, action, resource.pattern)))
                });
            }
        }
    }
    return { grants, unmatched: [...unmatched].sort() };
}
function actionPatterns({ not, patterns }, expand) {
    if (!not) {
        return patterns.map((label) => ({
            label,
            actions: expand(label),
            sweeping: /^[*?]*(:[*?]*)?$/.test(label)
        }));
    }
    const excluded = new Set(patterns.flatMap(expand));
    const actions = expand('*').filter((action) => !excluded.has(action));
    return [{ label: `not (${patterns.join(', ')})`, actions, sweeping: true }];
}
function resourcePatterns({ not, patterns }) {
    if (!not)
        return patterns.map((pattern) => ({ label: pattern, pattern }));
    return [{ label: `not (${patterns.join(', ')})`, pattern: '*' }];
}
/**
 * Whether an action can be used on what a pattern stands for: `s3:ListBucket` on `bucket/*` grants nothing. Actions without resource
 * types are left in, since services check some of them against ARNs of their own making.
 */
function applies(action, resource) {
    if (action.types.length === 0)
        return true;
    const plain = resource.replaceAll(/\$\{[^}]*\}/g, '*');
    return action.types.some((type) => type.formats.some((format) => (0,match/* canMatchFormat */.Dl)(plain, format)));
}
function takesAway(deny, action, resource) {
    const named = deny.actions.patterns.some((pattern) => (0,match/* coversAction */.Dg)(pattern, action.name));
    // all but some resources are denied: that takes away a whole grant only if none of them can be in it, which is not decided here
    if (named === deny.actions.not || deny.resources.not)
        return false;
    return deny.resources.patterns.some((pattern) => (0,match/* covers */.hU)(pattern, resource));
}
/** The actions that exist and that a pattern like `s3:Get*` stands for, in any case. */
function actionsMatching(pattern, reference) {
    if (!(0,match/* hasWildcard */.rl)(pattern)) {
        const action = reference.action(pattern);
        return action === undefined ? [] : [action];
    }
    const colon = pattern.indexOf(':');
    const service = (colon < 0 ? pattern : pattern.slice(0, colon)).toLowerCase();
    const prefixes = (0,match/* hasWildcard */.rl)(service)
        ? reference.prefixes().filter((prefix) => (0,match/* covers */.hU)(service, prefix))
        : [service];
    return prefixes.flatMap((prefix) => [...reference.actionsOf(prefix)].filter((action) => colon < 0 || (0,match/* coversAction */.Dg)(pattern, action.name)));
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/util-arn-parser/dist-cjs/index.js
var dist_cjs = __webpack_require__(56369);
;// CONCATENATED MODULE: ./lib/src/roles/implied.js
/**
 * What Lambda itself does under a function's role, which no trace shows: derived from the function's configuration.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 */

const LOG_ACTIONS = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];
const XRAY_ACTIONS = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaVPCAccessExecutionRole.html */
const VPC_ACTIONS = [
    'ec2:AssignPrivateIpAddresses',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSubnets',
    'ec2:UnassignPrivateIpAddresses'
];
/** Permissions that Lambda uses for configuration which this program does not read: they are neither used nor unused. */
const UNREAD_CONFIGURATION = [
    ...[
        'sqs:ReceiveMessage',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'sqs:ChangeMessageVisibility',
        'kinesis:GetRecords',
        'kinesis:GetShardIterator',
        'kinesis:DescribeStream',
        'kinesis:DescribeStreamSummary',
        'kinesis:ListShards',
        'kinesis:ListStreams',
        'kinesis:SubscribeToShard',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
        'dynamodb:DescribeStream',
        'dynamodb:ListStreams'
    ].map((action) => ({ action, why: 'event source mappings, which poll with it, are not read' })),
    { action: 'elasticfilesystem:Client*', why: 'mounts of file systems are not read' }
];
/**
 * @param seen whether the function left traces: it then writes to X-Ray whatever its tracing mode is
 */
function impliedNeeds(workload, configuration, seen) {
    const { partition, region, accountId } = (0,dist_cjs/* parse */.qg)(workload.arn);
    const group = configuration.LoggingConfig?.LogGroup ?? `/aws/lambda/${workload.name}`;
    const logs = `arn:${partition}:logs:${region}:${accountId}:log-group:${group}:*`;
    const needs = LOG_ACTIONS.map((action) => ({ action, resource: logs, from: `log group ${group}` }));
    const add = (actions, resource, from) => {
        needs.push(...actions.map((action) => ({ action, resource, from })));
    };
    if (configuration.TracingConfig?.Mode === 'Active')
        add(XRAY_ACTIONS, '*', 'active tracing');
    else if (seen)
        add(XRAY_ACTIONS, '*', 'traces that the function left');
    if ((configuration.VpcConfig?.SubnetIds ?? []).length > 0)
        add(VPC_ACTIONS, '*', 'VPC configuration');
    const deadLetters = configuration.DeadLetterConfig?.TargetArn ?? '';
    if (deadLetters.includes(':sqs:'))
        add(['sqs:SendMessage'], deadLetters, 'dead-letter queue');
    if (deadLetters.includes(':sns:'))
        add(['sns:Publish'], deadLetters, 'dead-letter topic');
    const key = configuration.KMSKeyArn ?? '';
    if (key !== '')
        add(['kms:Decrypt'], key, 'key of the environment variables');
    return needs;
}
/** What services do with a customer's key on behalf of whoever calls them: no trace shows it. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html */
const FORWARDED = [
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey*',
    'kms:ReEncrypt*'
].map((action) => ({ action, why: 'services use keys on behalf of their caller, which no trace shows' }));

// EXTERNAL MODULE: ./lib/src/traces/attribution.js
var attribution = __webpack_require__(73496);
// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
;// CONCATENATED MODULE: ./lib/src/traces/outcome.js

/**
 * Error types and codes with which AWS services refuse a caller for want of a permission. The HTTP status does not tell: DynamoDB
 * and KMS answer 400. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const DENIED_TYPE = /^(AccessDenied|AccessDeniedException|AccessDeniedError|AuthorizationError|AuthorizationErrorException|AuthorizationException|UnauthorizedOperation|UnauthorizedException|ForbiddenException|Forbidden|NotAuthorized|NotAuthorizedException|UnauthorizedAccess|ClientAccessDenied)$/;
const DENIED_MESSAGE = /is not authorized to perform: /i;
/** botocore's message names the code that its generic ClientError hides. */
const BOTOCORE_CODE = /^An error occurred \(([A-Za-z0-9._-]+)\)/;
/** Types that say that nothing was sent. https://github.com/boto/botocore/blob/develop/botocore/exceptions.py and Node's system errors */
const UNSENT_TYPE = /^(ParamValidationError|EndpointConnectionError|ConnectTimeoutError|NoCredentialsError|NoRegionError|CredentialsProviderError|CredentialsError)$/;
const UNSENT_MESSAGE = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Parameter validation failed|Could not load credentials)\b/;
const LONGEST = 500;
/**
 * What became of a call, from its subsegment as the X-Ray SDKs write it.
 * Python writes the same for a call that was never sent and for one whose connection failed: neither has an answer, both are `unsent`.
 */
function outcomeOf(json, open) {
    const status = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['http'])?.['response'])?.['status'];
    const answered = typeof status === 'number' && status > 0;
    const { type, message } = exceptionOf(json);
    const code = BOTOCORE_CODE.exec(message ?? '')?.[1] ?? type;
    const failing = json['error'] === true ||
        json['fault'] === true ||
        json['throttle'] === true ||
        (answered && status >= 400);
    if (failing || code !== undefined) {
        if (message !== undefined && DENIED_MESSAGE.test(message))
            return denied(code, message);
        if (code !== undefined && DENIED_TYPE.test(code))
            return denied(code, message);
        // the answer to HeadObject has no body, so a 403 comes without a type, or with the status for one
        if (status === 403 && (code === undefined || /^(403|Forbidden)$/.test(code)))
            return denied('403', undefined);
        if (!answered && (UNSENT_TYPE.test(code ?? '') || UNSENT_MESSAGE.test(message ?? ''))) {
            return { outcome: 'unsent', error: outcome_short(code ?? 'no answer') };
        }
        return { outcome: 'failed', error: outcome_short(code ?? (answered ? `HTTP ${status}` : 'no answer')) };
    }
    if (answered)
        return { outcome: 'ok' };
    if (open)
        return { outcome: 'open' };
    // a request id proves an answer even where the instrumentation leaves out http
    return (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)(json['aws'])?.['request_id']) === undefined
        ? { outcome: 'unsent', error: 'no answer' }
        : { outcome: 'ok' };
}
function denied(code, message) {
    const refused = refusalIn(message ?? '');
    return {
        outcome: 'denied',
        error: outcome_short(code ?? 'AccessDenied'),
        ...(message !== undefined && { message: outcome_short(message) }),
        ...(refused !== undefined && { refused })
    };
}
function exceptionOf(json) {
    const list = (0,traces_document/* record */.g1)(json['cause'])?.['exceptions'];
    const first = Array.isArray(list) ? (0,traces_document/* record */.g1)(list[0]) : undefined;
    const type = (0,traces_document/* text */.Qq)(first?.['type']);
    const message = (0,traces_document/* text */.Qq)(first?.['message']);
    return { ...(type !== undefined && { type }), ...(message !== undefined && { message }) };
}
function outcome_short(words) {
    return words.length > LONGEST ? words.slice(0, LONGEST) : words;
}
const REFUSAL = /is not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9]+)(?: on resource: "?([^\s"]+)"?)?/i;
const S3_OBJECT = /^(arn:[a-z0-9-]+:s3:::[^/]+\/).+$/s;
/** SNS writes `SNS:Publish`, S3 quotes the ARN. Object keys become `*`: they are too many, and a bucket is one line. */
function refusalIn(message) {
    const found = REFUSAL.exec(message);
    if (found?.[1] === undefined)
        return undefined;
    const resource = found[2]?.replace(S3_OBJECT, '$1*');
    return { action: found[1], ...(resource?.startsWith('arn:') && { resource }) };
}

;// CONCATENATED MODULE: ./lib/src/traces/xray-sdk.js


/** The fields that say something of a resource, and the API parameter that each holds. Earlier rows win. */
const FIELDS = [
    ['table_name', 'TableName'],
    ['table_names', 'TableName'],
    ['index_name', 'IndexName'],
    ['stream_arn', 'StreamArn'],
    ['bucket_name', 'Bucket'],
    ['bucket', 'Bucket'],
    ['destination_bucket_name', 'Bucket'],
    ['copy_source', 'CopySource'],
    ['source_bucket_name', 'CopySource'],
    ['version_id', 'VersionId'],
    ['queue_url', 'QueueUrl'],
    ['queue_name', 'QueueName'],
    ['queue_owner_a_w_s_account_id', 'QueueOwnerAWSAccountId'],
    ['queue_owner_aws_account_id', 'QueueOwnerAWSAccountId'],
    ['topic_arn', 'TopicArn'],
    ['target_arn', 'TargetArn'],
    ['phone_number', 'PhoneNumber'],
    ['function_name', 'FunctionName'],
    ['qualifier', 'Qualifier']
];
/** Parameters of which only the presence counts: their values are many (versions) or personal (phone numbers). */
const PRESENCE_ONLY = new Set(['VersionId', 'PhoneNumber']);
const PRESENT = ['present'];
/** Python writes the keys of a dict as one text: `dict_keys(['orders', 'audit'])`. */
const DICT_KEYS = /^dict_keys\(\[(.*)\]\)$/s;
const QUOTED = /'([^']*)'|"([^"]*)"/g;
/** The call that a subsegment stands for, or undefined when it is none (local work, HTTP to elsewhere, no operation). */
function callOf(json) {
    if (json['namespace'] !== 'aws')
        return undefined;
    const aws = (0,traces_document/* record */.g1)(json['aws']);
    const operation = (0,traces_document/* text */.Qq)(aws?.['operation']);
    const service = (0,traces_document/* text */.Qq)(json['name']);
    if (aws === undefined || operation === undefined || service === undefined)
        return undefined;
    const region = (0,traces_document/* text */.Qq)(aws['region']);
    const account = (0,traces_document/* text */.Qq)(aws['account_id']);
    return {
        service,
        operation,
        ...(region !== undefined && { region }),
        ...(account !== undefined && { account }),
        parameters: parametersOf(aws),
        ...outcomeOf(json, (0,traces_document/* isOpen */.nT)(json))
    };
}
function parametersOf(aws) {
    const parameters = {};
    for (const [field, parameter] of FIELDS) {
        const value = aws[field];
        if (value === undefined || parameters[parameter] !== undefined)
            continue;
        const values = valuesOf(value);
        if (values.length === 0)
            continue;
        if (PRESENCE_ONLY.has(parameter))
            parameters[parameter] = PRESENT;
        else if (parameter === 'CopySource')
            Object.assign(parameters, copySource(values[0] ?? ''));
        else
            parameters[parameter] = values;
    }
    return parameters;
}
function valuesOf(value) {
    if (Array.isArray(value))
        return value.filter((item) => typeof item === 'string' && item !== '').sort();
    if (typeof value !== 'string' || value === '')
        return [];
    const keys = DICT_KEYS.exec(value)?.[1];
    if (keys === undefined)
        return [value];
    return [...keys.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '').sort();
}
/**
 * `bucket/key?versionId=v`, `/bucket/key`, or an access point's ARN followed by `/object/key`: the bucket (or access point) alone,
 * and whether a version was asked for. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
function copySource(encoded) {
    const source = decoded(encoded);
    const [path = ''] = source.split('?');
    const bucket = path.startsWith('arn:')
        ? path.replace(/\/object\/.*$/s, '')
        : path.replace(/^\//, '').replace(/\/.*$/s, '');
    if (bucket === '')
        return {};
    return { CopySource: [bucket], ...(/[?&]versionId=/.test(source) && { CopySourceVersionId: PRESENT }) };
}
/** The API wants the source URL-encoded; not every caller heeds that. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/src/traces/trace.js
/** One trace read: which calls were made, and by whom. Pure; whatever the documents hold, it gives an answer. */



/** Reads the calls of one trace. Inferred segments are copies of subsegments and never count. */
function readTrace(trace) {
    const { nodes, malformed } = (0,traces_document/* readDocuments */.r9)(trace.documents);
    const reading = {
        id: trace.id,
        workloads: [],
        calls: [],
        others: [],
        unattributed: [],
        malformed
    };
    const workloads = new Map();
    const lost = [];
    for (const node of nodes.values()) {
        if (node.json['inferred'] === true)
            continue;
        const named = (0,attribution/* workloadOf */.Rc)(node);
        if (named !== undefined)
            workloads.set(named.arn, named);
        const call = callOf(node.json);
        if (call === undefined)
            continue;
        const owner = (0,attribution/* attribute */.lt)(nodes, node);
        if (owner.by === 'owner')
            reading.calls.push({ workload: owner.workload, call });
        else if (owner.by === 'service')
            reading.others.push({ call, by: owner.origin });
        else
            lost.push({ call, node, why: owner.why });
    }
    reading.workloads.push(...workloads.values());
    assignLost(reading, lost);
    return reading;
}
/** A subsegment whose parent was cut off belongs to the trace's only function; with two functions or none nobody can tell. */
function assignLost(reading, lost) {
    const [only, second] = reading.workloads;
    for (const { call, node, why } of lost) {
        const isCutOff = (0,traces_document/* text */.Qq)(node.json['origin']) === undefined && why.startsWith('the parent segment');
        if (isCutOff && only !== undefined && second === undefined)
            reading.calls.push({ workload: only, call });
        else
            reading.unattributed.push({ call, why });
    }
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/reference/rules/rule.js
/**
 * The curated layer over AWS's reference: what an operation *does* need where the reference lists what it *may* need.
 * A service's rules stand in a file of its own; each row says where it is from.
 */
/** Rows that need nothing but a plain list of actions. */
function needing(source, ...actions) {
    return { needs: actions.map((action) => ({ action })), source };
}
const NO_PERMISSION = (source) => ({ needs: [], source });

;// CONCATENATED MODULE: ./lib/src/reference/rules/dynamodb.js

const TRANSACTIONS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html';
const PARTIQL = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html';
const BACKUPS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_IAM.html';
const API = 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_';
const partiQL = {
    ...needing(PARTIQL, 'dynamodb:PartiQLSelect', 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate', 'dynamodb:PartiQLDelete'),
    oneOf: 'the PartiQL statement, whose verb decides on the action'
};
/** A restore writes the new table with the caller's permissions. */
const RESTORED = ['BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'Scan', 'UpdateItem'].map((a) => `dynamodb:${a}`);
const dynamodb = {
    BatchExecuteStatement: partiQL,
    DescribeEndpoints: NO_PERMISSION(`${API}DescribeEndpoints.html`),
    ExecuteStatement: partiQL,
    ExecuteTransaction: partiQL,
    RestoreTableFromBackup: needing(BACKUPS, 'dynamodb:RestoreTableFromBackup', ...RESTORED),
    RestoreTableToPointInTime: needing(BACKUPS, 'dynamodb:RestoreTableToPointInTime', ...RESTORED),
    TransactWriteItems: {
        ...needing(TRANSACTIONS, 'dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'),
        oneOf: 'which of Put, Update, Delete and ConditionCheck the transaction holds'
    }
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/lambda.js

const lambda = {
    CreateFunction: needing('https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api', 'lambda:CreateFunction', 'iam:PassRole')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/s3.js

const s3_API = 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_';
/** "Required permissions" of each operation. */
const OPERATIONS = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html';
const MULTIPART = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions';
/** The X-Ray SDK for Java 1 names calls by the request class, some of which differ from the operation. */
const JAVA_1 = 'https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/s3/model/package-summary.html';
const versioned = (action, withVersion, source) => ({
    needs: [{ action, versioned: withVersion }],
    source
});
const CREATE_MULTIPART = needing(MULTIPART, 's3:PutObject');
const LIST_VERSIONS = needing(`${s3_API}ListObjectVersions.html`, 's3:ListBucketVersions');
const HEAD_OBJECT = versioned('s3:GetObject', 's3:GetObjectVersion', `${s3_API}HeadObject.html`);
const COPY = [
    { action: 's3:GetObject', versioned: 's3:GetObjectVersion', of: 'CopySource' },
    { action: 's3:PutObject' }
];
const s3 = {
    CopyObject: { needs: COPY, source: `${s3_API}CopyObject.html` },
    CopyPart: { needs: COPY, source: JAVA_1 },
    CreateMultipartUpload: CREATE_MULTIPART,
    CreateSession: needing(`${s3_API}CreateSession.html`, 's3express:CreateSession'),
    DeleteObject: versioned('s3:DeleteObject', 's3:DeleteObjectVersion', `${s3_API}DeleteObject.html`),
    DeleteObjectTagging: versioned('s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging', `${s3_API}DeleteObjectTagging.html`),
    DeleteObjects: needing(`${s3_API}DeleteObjects.html`, 's3:DeleteObject'),
    GetObject: versioned('s3:GetObject', 's3:GetObjectVersion', `${s3_API}GetObject.html`),
    GetObjectAcl: versioned('s3:GetObjectAcl', 's3:GetObjectVersionAcl', `${s3_API}GetObjectAcl.html`),
    GetObjectAttributes: {
        needs: [
            { action: 's3:GetObject', versioned: 's3:GetObjectVersion' },
            { action: 's3:GetObjectAttributes', versioned: 's3:GetObjectVersionAttributes' }
        ],
        source: `${s3_API}GetObjectAttributes.html`
    },
    GetObjectMetadata: { ...HEAD_OBJECT, source: JAVA_1 },
    GetObjectTagging: versioned('s3:GetObjectTagging', 's3:GetObjectVersionTagging', `${s3_API}GetObjectTagging.html`),
    HeadObject: HEAD_OBJECT,
    InitiateMultipartUpload: { ...CREATE_MULTIPART, source: JAVA_1 },
    ListDirectoryBuckets: needing(`${s3_API}ListDirectoryBuckets.html`, 's3express:ListAllMyDirectoryBuckets'),
    ListObjects: needing(OPERATIONS, 's3:ListBucket'),
    ListObjectsV2: needing(OPERATIONS, 's3:ListBucket'),
    ListVersions: { ...LIST_VERSIONS, source: JAVA_1 },
    PutBucketReplication: needing(`${s3_API}PutBucketReplication.html`, 's3:PutReplicationConfiguration', 'iam:PassRole'),
    PutObjectAcl: versioned('s3:PutObjectAcl', 's3:PutObjectVersionAcl', `${s3_API}PutObjectAcl.html`),
    PutObjectTagging: versioned('s3:PutObjectTagging', 's3:PutObjectVersionTagging', `${s3_API}PutObjectTagging.html`),
    RenameObject: needing(`${s3_API}RenameObject.html`, 's3express:CreateSession'),
    UploadPartCopy: { needs: COPY, source: `${s3_API}UploadPartCopy.html` },
    WriteGetObjectResponse: needing(`${s3_API}WriteGetObjectResponse.html`, 's3-object-lambda:WriteGetObjectResponse')
};
/** Operations on a directory bucket (`…--x-s3`) that the session of CreateSession authorises. */
const S3_EXPRESS_SESSION = new Set([
    'AbortMultipartUpload',
    'CompleteMultipartUpload',
    'CopyObject',
    'CreateMultipartUpload',
    'CreateSession',
    'DeleteObject',
    'DeleteObjects',
    'GetObject',
    'GetObjectAttributes',
    'HeadBucket',
    'HeadObject',
    'ListMultipartUploads',
    'ListObjectsV2',
    'ListParts',
    'PutObject',
    'RenameObject',
    'UploadPart',
    'UploadPartCopy'
]);
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-authenticating-authorizing.html */
const S3_EXPRESS_ACTION = 's3express:CreateSession';

;// CONCATENATED MODULE: ./lib/src/reference/rules/sqs.js

const sqs = {
    StartMessageMoveTask: needing('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions', 'sqs:StartMessageMoveTask', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:SendMessage'),
    CancelMessageMoveTask: needing('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions', 'sqs:CancelMessageMoveTask', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes')
};

;// CONCATENATED MODULE: ./lib/src/reference/rules/index.js




/** Curated rules by IAM prefix. */
const RULES = { dynamodb: dynamodb, lambda: lambda, s3: s3, sqs: sqs };

;// CONCATENATED MODULE: ./lib/src/reference/service-names.json
const service_names_namespaceObject = /*#__PURE__*/JSON.parse('{"D":{"a2iruntimesagemaker":["sagemaker/sagemaker-a2i-runtime"],"accessanalyzer":["access-analyzer/accessanalyzer"],"account":["account/account"],"acm":["acm/acm"],"acmpca":["acm-pca/acm-pca"],"acoautomation":["aco-automation/compute-optimizer-automation"],"adminwickr":["wickr/wickr"],"agreementmarketplace":["aws-marketplace/marketplace-agreement"],"aidevops":["aidevops/devops-agent"],"aiops":["aiops/aiops"],"airflow":["airflow/mwaa"],"airflowserverless":["airflow-serverless/mwaa-serverless"],"alexaforbusiness":["a4b"],"amp":["aps/amp"],"amplify":["amplify/amplify"],"amplifybackend":["amplifybackend/amplifybackend"],"amplifyuibuilder":["amplifyuibuilder/amplifyuibuilder"],"aoss":["aoss/opensearchserverless"],"apidetective":["detective/detective"],"apiecr":["ecr/ecr"],"apiecrpublic":["ecr-public/ecr-public"],"apigateway":["apigateway/apigateway","apigateway/apigatewayv2"],"apigatewaymanagementapi":["execute-api/apigatewaymanagementapi"],"apigatewayv2":["apigateway/apigatewayv2"],"apiiotdeviceadvisor":["iotdeviceadvisor/iotdeviceadvisor"],"apiiotmanagedintegrations":["iotmanagedintegrations/iot-managed-integrations"],"apiiotwireless":["iotwireless/iotwireless"],"apimediatailor":["mediatailor/mediatailor"],"apipricing":["pricing/pricing"],"apisagemaker":["sagemaker/sagemaker"],"apitunnelingiot":["iot/iotsecuretunneling"],"appconfig":["appconfig/appconfig","appconfig/appconfigdata"],"appconfigdata":["appconfig/appconfigdata"],"appfabric":["appfabric/appfabric"],"appflow":["appflow/appflow"],"appintegrations":["app-integrations/appintegrations"],"applicationautoscaling":["application-autoscaling/application-autoscaling"],"applicationcostprofiler":["application-cost-profiler/applicationcostprofiler"],"applicationdiscoveryservice":["discovery/discovery"],"applicationinsights":["applicationinsights/application-insights"],"applicationsignals":["application-signals/application-signals"],"appmesh":["appmesh/appmesh"],"apprunner":["apprunner/apprunner"],"appstream":["appstream/appstream"],"appstream2":["appstream/appstream"],"appsync":["appsync/appsync"],"aps":["aps/amp"],"arcregionswitch":["arc-region-switch/arc-region-switch"],"arczonalshift":["arc-zonal-shift/arc-zonal-shift"],"artifact":["artifact/artifact"],"athena":["athena/athena"],"auditmanager":["auditmanager/auditmanager"],"augmentedairuntime":["sagemaker"],"autoscaling":["autoscaling/autoscaling"],"autoscalingplans":["autoscaling-plans/autoscaling-plans"],"b2bi":["b2bi/b2bi"],"backup":["backup/backup"],"backupgateway":["backup-gateway/backup-gateway"],"backupsearch":["backup-search/backupsearch"],"batch":["batch/batch"],"bcmdashboards":["bcm-dashboards/bcm-dashboards"],"bcmdataexports":["bcm-data-exports/bcm-data-exports"],"bcmpricingcalculator":["bcm-pricing-calculator/bcm-pricing-calculator"],"bcmrecommendedactions":["bcm-recommended-actions/bcm-recommended-actions"],"bedrock":["bedrock/bedrock","bedrock/bedrock-agent","bedrock/bedrock-agent-runtime","bedrock/bedrock-data-automation","bedrock/bedrock-data-automation-runtime","bedrock/bedrock-runtime"],"bedrockagent":["bedrock/bedrock-agent"],"bedrockagentcore":["bedrock-agentcore/bedrock-agentcore","bedrock-agentcore/bedrock-agentcore-control"],"bedrockagentcorecontrol":["bedrock-agentcore/bedrock-agentcore-control"],"bedrockagentruntime":["bedrock/bedrock-agent-runtime"],"bedrockdataautomation":["bedrock/bedrock-data-automation"],"bedrockdataautomationruntime":["bedrock/bedrock-data-automation-runtime"],"bedrockruntime":["bedrock/bedrock-runtime"],"billing":["billing/billing"],"billingconductor":["billingconductor/billingconductor"],"braket":["braket/braket"],"budgets":["budgets/budgets"],"cases":["cases/connectcases"],"cassandra":["cassandra/keyspaces","cassandra/keyspacesstreams"],"cassandrastreams":["cassandra/keyspacesstreams"],"catalogmarketplace":["aws-marketplace/marketplace-catalog"],"ce":["ce/ce"],"chatbot":["chatbot/chatbot"],"chime":["chime/chime","chime/chime-sdk-identity","chime/chime-sdk-media-pipelines","chime/chime-sdk-meetings","chime/chime-sdk-messaging","chime/chime-sdk-voice"],"chimesdkidentity":["chime/chime-sdk-identity"],"chimesdkmediapipelines":["chime/chime-sdk-media-pipelines"],"chimesdkmeetings":["chime/chime-sdk-meetings"],"chimesdkmessaging":["chime/chime-sdk-messaging"],"chimesdkvoice":["chime/chime-sdk-voice"],"cleanrooms":["cleanrooms/cleanrooms"],"cleanroomsml":["cleanrooms-ml/cleanroomsml"],"cloud9":["cloud9/cloud9"],"cloudcontrol":["cloudformation/cloudcontrol"],"cloudcontrolapi":["cloudformation/cloudcontrol"],"clouddirectory":["clouddirectory/clouddirectory"],"cloudformation":["cloudformation/cloudformation"],"cloudfront":["cloudfront/cloudfront"],"cloudfrontkeyvaluestore":["cloudfront-keyvaluestore/cloudfront-keyvaluestore"],"cloudhsm":["cloudhsm/cloudhsm","cloudhsm/cloudhsmv2"],"cloudhsmv2":["cloudhsm/cloudhsmv2"],"cloudsearch":["cloudsearch/cloudsearch","cloudsearch/cloudsearchdomain"],"cloudsearchdomain":["cloudsearch/cloudsearchdomain"],"cloudtrail":["cloudtrail/cloudtrail"],"cloudtraildata":["cloudtrail-data/cloudtrail-data"],"cloudwatch":["cloudwatch/cloudwatch"],"cloudwatchevents":["events"],"cloudwatchlogs":["logs/logs"],"codeartifact":["codeartifact/codeartifact"],"codebuild":["codebuild/codebuild"],"codecatalyst":["codecatalyst/codecatalyst"],"codecommit":["codecommit/codecommit"],"codeconnections":["codeconnections/codeconnections"],"codedeploy":["codedeploy/codedeploy"],"codeguruprofiler":["codeguru-profiler/codeguruprofiler"],"codegurureviewer":["codeguru-reviewer/codeguru-reviewer"],"codegurusecurity":["codeguru-security/codeguru-security"],"codepipeline":["codepipeline/codepipeline"],"codestarconnections":["codestar-connections/codestar-connections"],"codestarnotifications":["codestar-notifications/codestar-notifications"],"cognitoidentity":["cognito-identity/cognito-identity"],"cognitoidentityprovider":["cognito-idp/cognito-idp"],"cognitoidentityserviceprovider":["cognito-idp"],"cognitoidp":["cognito-idp/cognito-idp"],"cognitosync":["cognito-sync/cognito-sync"],"comprehend":["comprehend/comprehend"],"comprehendmedical":["comprehendmedical/comprehendmedical"],"computeoptimizer":["compute-optimizer/compute-optimizer"],"computeoptimizerautomation":["aco-automation/compute-optimizer-automation"],"config":["config/config"],"configservice":["config/config"],"connect":["connect/connect","connect/connect-contact-lens"],"connectcampaigns":["connect-campaigns/connectcampaigns","connect-campaigns/connectcampaignsv2"],"connectcampaignsv2":["connect-campaigns/connectcampaignsv2"],"connectcases":["cases/connectcases"],"connectcontactlens":["connect/connect-contact-lens"],"connecthealth":["health-agent/connecthealth"],"connectparticipant":["connect/connectparticipant"],"contactlens":["connect/connect-contact-lens"],"controlcatalog":["controlcatalog/controlcatalog"],"controlplanepaymentcryptography":["payment-cryptography/payment-cryptography"],"controltower":["controltower/controltower"],"costandusagereportservice":["cur/cur"],"costexplorer":["ce/ce"],"costoptimizationhub":["cost-optimization-hub/cost-optimization-hub"],"cur":["cur/cur"],"customerprofiles":["profile/customer-profiles"],"dataatsiot":["iot/iot-data"],"databasemigrationservice":["dms/dms"],"databrew":["databrew/databrew"],"dataexchange":["dataexchange/dataexchange"],"dataiotevents":["ioteventsdata/iotevents-data"],"datajobsiot":["iotjobsdata/iot-jobs-data"],"datamediastore":["mediastore/mediastore-data"],"datamigrationservice":["dms"],"datapipeline":["datapipeline/datapipeline"],"dataplanepaymentcryptography":["payment-cryptography/payment-cryptography-data"],"dataqapps":["qapps/qapps"],"datasigner":["signer/signer-data"],"datasync":["datasync/datasync"],"datazone":["datazone/datazone"],"dax":["dax/dax"],"deadline":["deadline/deadline"],"deploymentmarketplace":["aws-marketplace/marketplace-deployment"],"detective":["detective/detective"],"devicefarm":["devicefarm/devicefarm"],"devopsagent":["aidevops/devops-agent"],"devopsguru":["devops-guru/devops-guru"],"directconnect":["directconnect/directconnect"],"directoryservice":["ds/ds"],"directoryservicedata":["ds-data/ds-data"],"discovery":["discovery/discovery"],"discoverymarketplace":["aws-marketplace/marketplace-discovery"],"dlm":["dlm/dlm"],"dms":["dms/dms"],"docdb":["rds/docdb"],"docdbelastic":["docdb-elastic/docdb-elastic"],"drs":["drs/drs"],"ds":["ds/ds"],"dsdata":["ds-data/ds-data"],"dsql":["dsql/dsql"],"dynamodb":["dynamodb/dynamodb","dynamodb/dynamodbstreams"],"dynamodbstreams":["dynamodb/dynamodbstreams"],"dynamodbv2":["dynamodb/dynamodb"],"ebs":["ebs/ebs"],"ec2":["ec2/ec2"],"ec2instanceconnect":["ec2-instance-connect/ec2-instance-connect"],"ecr":["ecr/ecr"],"ecrpublic":["ecr-public/ecr-public"],"ecs":["ecs/ecs"],"edgesagemaker":["sagemaker/sagemaker-edge"],"efs":["elasticfilesystem/efs"],"eks":["eks/eks"],"eksauth":["eks-auth/eks-auth"],"elasticache":["elasticache/elasticache"],"elasticbeanstalk":["elasticbeanstalk/elasticbeanstalk"],"elasticfilesystem":["elasticfilesystem/efs"],"elasticinference":["elastic-inference"],"elasticloadbalancing":["elasticloadbalancing/elb","elasticloadbalancing/elbv2"],"elasticloadbalancingv2":["elasticloadbalancing/elbv2"],"elasticmapreduce":["elasticmapreduce/emr"],"elasticsearchservice":["es/es"],"elastictranscoder":["elastictranscoder"],"elb":["elasticloadbalancing/elb"],"elbv2":["elasticloadbalancing/elbv2"],"elementalinference":["elemental-inference/elementalinference"],"email":["ses/pinpoint-email","ses/ses","ses/sesv2"],"emr":["elasticmapreduce/emr"],"emrcontainers":["emr-containers/emr-containers"],"emrserverless":["emr-serverless/emr-serverless"],"entitlementmarketplace":["aws-marketplace/marketplace-entitlement"],"entityresolution":["entityresolution/entityresolution"],"es":["es/es","es/opensearch"],"eventbridge":["events/events"],"events":["events/events"],"evs":["evs/evs"],"executeapi":["connect/connectparticipant","execute-api/apigatewaymanagementapi"],"featurestoreruntimesagemaker":["sagemaker/sagemaker-featurestore-runtime"],"finspace":["finspace/finspace"],"finspaceapi":["finspace-api/finspace-data"],"finspacedata":["finspace-api/finspace-data"],"firehose":["firehose/firehose"],"fis":["fis/fis"],"fms":["fms/fms"],"forecast":["forecast/forecast","forecast/forecastquery"],"forecastquery":["forecast/forecastquery"],"forecastqueryservice":["forecast"],"forecastservice":["forecast"],"frauddetector":["frauddetector/frauddetector"],"freetier":["freetier/freetier"],"fsx":["fsx/fsx"],"gamelift":["gamelift/gamelift"],"gameliftstreams":["gameliftstreams/gameliftstreams"],"geo":["geo/location"],"geomaps":["geo-maps/geo-maps"],"geoplaces":["geo-places/geo-places"],"georoutes":["geo-routes/geo-routes"],"glacier":["glacier/glacier"],"globalaccelerator":["globalaccelerator/globalaccelerator"],"glue":["glue/glue"],"grafana":["grafana/grafana"],"greengrass":["greengrass/greengrass","greengrass/greengrassv2"],"greengrassv2":["greengrass/greengrassv2"],"groundstation":["groundstation/groundstation"],"guardduty":["guardduty/guardduty"],"health":["health/health"],"healthagent":["health-agent/connecthealth"],"healthlake":["healthlake/healthlake"],"honeycode":["honeycode"],"iam":["iam/iam"],"identitychime":["chime/chime-sdk-identity"],"identitystore":["identitystore/identitystore"],"imagebuilder":["imagebuilder/imagebuilder"],"importexport":["importexport/importexport"],"ingesttimestream":["timestream/timestream-write"],"inspector":["inspector/inspector"],"inspector2":["inspector2/inspector2"],"inspectorscan":["inspector-scan/inspector-scan"],"interconnect":["interconnect/interconnect"],"internetmonitor":["internetmonitor/internetmonitor"],"invoicing":["invoicing/invoicing"],"iot":["iot/iot"],"iot1clickdevicesservice":["iot1click"],"iot1clickprojects":["iot1click"],"iotanalytics":["iotanalytics"],"iotdata":["iot/iot-data"],"iotdataplane":["iot/iot-data"],"iotdeviceadvisor":["iotdeviceadvisor/iotdeviceadvisor"],"iotevents":["iotevents/iotevents"],"ioteventsdata":["ioteventsdata/iotevents-data"],"iotfleethub":["iotfleethub"],"iotfleetwise":["iotfleetwise/iotfleetwise"],"iotjobsdata":["iotjobsdata/iot-jobs-data"],"iotjobsdataplane":["iotjobsdata/iot-jobs-data"],"iotmanagedintegrations":["iotmanagedintegrations/iot-managed-integrations"],"iotsecuredtunneling":["iot/iotsecuretunneling"],"iotsecuretunneling":["iot/iotsecuretunneling"],"iotsitewise":["iotsitewise/iotsitewise"],"iotthingsgraph":["iotthingsgraph/iotthingsgraph"],"iottwinmaker":["iottwinmaker/iottwinmaker"],"iotwireless":["iotwireless/iotwireless"],"ivs":["ivs/ivs","ivs/ivs-realtime"],"ivschat":["ivschat/ivschat"],"ivsrealtime":["ivs/ivs-realtime"],"kafka":["kafka/kafka"],"kafkaconnect":["kafkaconnect/kafkaconnect"],"kendra":["kendra/kendra"],"kendraranking":["kendra-ranking/kendra-ranking"],"keymanagementservice":["kms/kms"],"keyspaces":["cassandra/keyspaces"],"keyspacesstreams":["cassandra/keyspacesstreams"],"kinesis":["kinesis/kinesis"],"kinesisanalytics":["kinesisanalytics/kinesisanalytics","kinesisanalytics/kinesisanalyticsv2"],"kinesisanalyticsv2":["kinesisanalytics/kinesisanalyticsv2"],"kinesisvideo":["kinesisvideo/kinesis-video-archived-media","kinesisvideo/kinesis-video-media","kinesisvideo/kinesis-video-signaling","kinesisvideo/kinesis-video-webrtc-storage","kinesisvideo/kinesisvideo"],"kinesisvideoarchivedmedia":["kinesisvideo/kinesis-video-archived-media"],"kinesisvideomedia":["kinesisvideo/kinesis-video-media"],"kinesisvideosignaling":["kinesisvideo/kinesis-video-signaling"],"kinesisvideosignalingchannels":["kinesisvideo"],"kinesisvideowebrtcstorage":["kinesisvideo/kinesis-video-webrtc-storage"],"kms":["kms/kms"],"lakeformation":["lakeformation/lakeformation"],"lambda":["lambda/lambda"],"launchwizard":["launchwizard/launch-wizard"],"lex":["lex/lex-models","lex/lex-runtime","lex/lexv2-models","lex/lexv2-runtime"],"lexmodelbuildingservice":["lex/lex-models"],"lexmodels":["lex/lex-models"],"lexmodelsv2":["lex/lexv2-models"],"lexruntime":["lex/lex-runtime"],"lexruntimeservice":["lex/lex-runtime"],"lexruntimev2":["lex/lexv2-runtime"],"lexv2models":["lex/lexv2-models"],"lexv2runtime":["lex/lexv2-runtime"],"licensemanager":["license-manager/license-manager"],"licensemanagerlinuxsubscriptions":["license-manager-linux-subscriptions/license-manager-linux-subscriptions"],"licensemanagerusersubscriptions":["license-manager-user-subscriptions/license-manager-user-subscriptions"],"lightsail":["lightsail/lightsail"],"location":["geo/location"],"logs":["logs/logs"],"lookoutequipment":["lookoutequipment/lookoutequipment"],"lookoutvision":["lookoutvision"],"m2":["m2/m2"],"machinelearning":["machinelearning/machinelearning"],"macie2":["macie2/macie2"],"mailmanager":["ses/mailmanager"],"managedblockchain":["managedblockchain/managedblockchain"],"managedblockchainquery":["managedblockchain-query/managedblockchain-query"],"marketplace":["aws-marketplace/marketplace-agreement","aws-marketplace/marketplace-catalog","aws-marketplace/marketplace-deployment","aws-marketplace/marketplace-discovery","aws-marketplace/marketplace-entitlement","aws-marketplace/marketplace-reporting","aws-marketplace/meteringmarketplace"],"marketplaceagreement":["aws-marketplace/marketplace-agreement"],"marketplacecatalog":["aws-marketplace/marketplace-catalog"],"marketplacecommerceanalytics":["marketplacecommerceanalytics/marketplacecommerceanalytics"],"marketplacedeployment":["aws-marketplace/marketplace-deployment"],"marketplacediscovery":["aws-marketplace/marketplace-discovery"],"marketplaceentitlement":["aws-marketplace/marketplace-entitlement"],"marketplaceentitlementservice":["aws-marketplace/marketplace-entitlement"],"marketplacemetering":["aws-marketplace/meteringmarketplace"],"marketplacereporting":["aws-marketplace/marketplace-reporting"],"mediaconnect":["mediaconnect/mediaconnect"],"mediaconvert":["mediaconvert/mediaconvert"],"medialive":["medialive/medialive"],"mediapackage":["mediapackage/mediapackage"],"mediapackagev2":["mediapackagev2/mediapackagev2"],"mediapackagevod":["mediapackage-vod/mediapackage-vod"],"mediapipelineschime":["chime/chime-sdk-media-pipelines"],"mediastore":["mediastore/mediastore","mediastore/mediastore-data"],"mediastoredata":["mediastore/mediastore-data"],"mediatailor":["mediatailor/mediatailor"],"medicalimaging":["medical-imaging/medical-imaging"],"meetingschime":["chime/chime-sdk-meetings"],"memorydb":["memorydb/memorydb"],"messagingchime":["chime/chime-sdk-messaging"],"meteringmarketplace":["aws-marketplace/meteringmarketplace"],"metricssagemaker":["sagemaker/sagemaker-metrics"],"mgh":["mgh/mgh","mgh/migrationhub-config"],"mgn":["mgn/mgn"],"migrationhub":["mgh/mgh"],"migrationhubconfig":["mgh/migrationhub-config"],"migrationhuborchestrator":["migrationhub-orchestrator/migrationhuborchestrator"],"migrationhubrefactorspaces":["refactor-spaces/migration-hub-refactor-spaces"],"migrationhubstrategy":["migrationhub-strategy/migrationhubstrategy"],"mobile":["mobilehub"],"mobiletargeting":["mobiletargeting/pinpoint"],"modelslex":["lex/lex-models"],"modelsv2lex":["lex/lexv2-models"],"monitoring":["cloudwatch/cloudwatch"],"mpa":["mpa/mpa"],"mq":["mq/mq"],"mturk":["mechanicalturk/mturk"],"mturkrequester":["mechanicalturk/mturk"],"mwaa":["airflow/mwaa"],"mwaaserverless":["airflow-serverless/mwaa-serverless"],"neptune":["rds/neptune"],"neptunedata":["neptune-db/neptunedata"],"neptunedb":["neptune-db/neptunedata"],"neptunegraph":["neptune-graph/neptune-graph"],"networkfirewall":["network-firewall/network-firewall"],"networkflowmonitor":["networkflowmonitor/networkflowmonitor"],"networkmanager":["networkmanager/networkmanager"],"networkmonitor":["networkmonitor/networkmonitor"],"notifications":["notifications/notifications"],"notificationscontacts":["notifications-contacts/notificationscontacts"],"novaact":["nova-act/nova-act"],"oam":["oam/oam"],"observabilityadmin":["observabilityadmin/observabilityadmin"],"odb":["odb/odb"],"oidc":["sso-oauth/sso-oidc"],"omics":["omics/omics"],"opensearch":["es/opensearch"],"opensearchserverless":["aoss/opensearchserverless"],"opsworkscm":["opsworks-cm"],"organizations":["organizations/organizations"],"osis":["osis/osis"],"outposts":["outposts/outposts"],"panorama":["panorama/panorama"],"participantconnect":["connect/connectparticipant"],"partnercentralaccount":["partnercentral/partnercentral-account"],"partnercentralbenefits":["partnercentral/partnercentral-benefits"],"partnercentralchannel":["partnercentral/partnercentral-channel"],"partnercentralselling":["partnercentral/partnercentral-selling"],"paymentcryptography":["payment-cryptography/payment-cryptography","payment-cryptography/payment-cryptography-data"],"paymentcryptographydata":["payment-cryptography/payment-cryptography-data"],"pcaconnectorad":["pca-connector-ad/pca-connector-ad"],"pcaconnectorscep":["pca-connector-scep/pca-connector-scep"],"pcs":["pcs/pcs"],"personalize":["personalize/personalize","personalize/personalize-events","personalize/personalize-runtime"],"personalizeevents":["personalize/personalize-events"],"personalizeruntime":["personalize/personalize-runtime"],"pi":["pi/pi"],"pinpoint":["mobiletargeting/pinpoint"],"pinpointemail":["ses/pinpoint-email"],"pinpointsmsvoice":["sms-voice/sms-voice"],"pinpointsmsvoicev2":["sms-voice/pinpoint-sms-voice-v2"],"pipes":["pipes/pipes"],"polly":["polly/polly"],"portalsso":["sso/sso"],"pricing":["pricing/pricing"],"profile":["profile/customer-profiles"],"proton":["proton/proton"],"qapps":["qapps/qapps"],"qbusiness":["qbusiness/qbusiness"],"qconnect":["wisdom/qconnect"],"qldb":["qldb"],"qldbsession":["qldb"],"querytimestream":["timestream/timestream-query"],"quicksight":["quicksight/quicksight"],"ram":["ram/ram"],"rbin":["rbin/rbin"],"rds":["rds/docdb","rds/neptune","rds/rds"],"rdsdata":["rds-data/rds-data"],"rdsdataservice":["rds-data"],"redshift":["redshift/redshift"],"redshiftdata":["redshift-data/redshift-data"],"redshiftserverless":["redshift-serverless/redshift-serverless"],"refactorspaces":["refactor-spaces/migration-hub-refactor-spaces"],"rekognition":["rekognition/rekognition"],"reportingmarketplace":["aws-marketplace/marketplace-reporting"],"repostspace":["repostspace/repostspace"],"resiliencehub":["resiliencehub/resiliencehub"],"resourceexplorer2":["resource-explorer-2/resource-explorer-2"],"resourcegroups":["resource-groups/resource-groups"],"resourcegroupstaggingapi":["tag/resourcegroupstaggingapi"],"robomaker":["robomaker"],"rolesanywhere":["rolesanywhere/rolesanywhere"],"route53":["route53/route53"],"route53domains":["route53domains/route53domains"],"route53globalresolver":["route53globalresolver/route53globalresolver"],"route53profiles":["route53profiles/route53profiles"],"route53recoverycluster":["route53-recovery-cluster/route53-recovery-cluster"],"route53recoverycontrolconfig":["route53-recovery-control-config/route53-recovery-control-config"],"route53recoveryreadiness":["route53-recovery-readiness/route53-recovery-readiness"],"route53resolver":["route53resolver/route53resolver"],"rtbfabric":["rtbfabric/rtbfabric"],"rum":["rum/rum"],"runtimelex":["lex/lex-runtime"],"runtimesagemaker":["sagemaker/sagemaker-runtime"],"runtimev2lex":["lex/lexv2-runtime"],"s3":["s3/s3","s3/s3control"],"s3control":["s3/s3control"],"s3files":["s3files/s3files"],"s3outposts":["s3-outposts/s3outposts"],"s3tables":["s3tables/s3tables"],"s3vectors":["s3vectors/s3vectors"],"sagemaker":["sagemaker/sagemaker","sagemaker/sagemaker-a2i-runtime","sagemaker/sagemaker-edge","sagemaker/sagemaker-featurestore-runtime","sagemaker/sagemaker-metrics","sagemaker/sagemaker-runtime"],"sagemakera2iruntime":["sagemaker/sagemaker-a2i-runtime"],"sagemakeredge":["sagemaker/sagemaker-edge"],"sagemakerfeaturestoreruntime":["sagemaker/sagemaker-featurestore-runtime"],"sagemakergeospatial":["sagemaker-geospatial/sagemaker-geospatial"],"sagemakermetrics":["sagemaker/sagemaker-metrics"],"sagemakerruntime":["sagemaker/sagemaker-runtime"],"savingsplans":["savingsplans/savingsplans"],"scheduler":["scheduler/scheduler"],"schemas":["schemas/schemas"],"scn":["scn/supplychain"],"sdb":["sdb/sdb","sdb/simpledbv2"],"secretsmanager":["secretsmanager/secretsmanager"],"securityagent":["securityagent/securityagent"],"securityhub":["securityhub/securityhub"],"securityir":["security-ir/security-ir"],"securitylake":["securitylake/securitylake"],"serverlessapplicationrepository":["serverlessrepo/serverlessrepo"],"serverlessrepo":["serverlessrepo/serverlessrepo"],"servicecatalog":["servicecatalog/servicecatalog","servicecatalog/servicecatalog-appregistry"],"servicecatalogappregistry":["servicecatalog/servicecatalog-appregistry"],"servicediscovery":["servicediscovery/servicediscovery"],"servicequotas":["servicequotas/service-quotas"],"ses":["ses/mailmanager","ses/pinpoint-email","ses/ses","ses/sesv2"],"sesv2":["ses/sesv2"],"sfn":["states/stepfunctions"],"shield":["shield/shield"],"signer":["signer/signer","signer/signer-data"],"signerdata":["signer/signer-data"],"signin":["signin/signin"],"simpledb":["sdb/sdb"],"simpledbv2":["sdb/simpledbv2"],"simplenotificationservice":["sns/sns"],"simplequeueservice":["sqs/sqs"],"simplestorageservice":["s3/s3"],"simplesystemsmanagement":["ssm/ssm"],"simpleworkflow":["swf"],"simspaceweaver":["simspaceweaver/simspaceweaver"],"smsvoice":["sms-voice/pinpoint-sms-voice-v2","sms-voice/sms-voice"],"smsvoicepinpoint":["sms-voice/sms-voice"],"snowball":["snowball/snowball"],"snowdevicemanagement":["snow-device-management/snow-device-management"],"sns":["sns/sns"],"socialmessaging":["social-messaging/socialmessaging"],"sqs":["sqs/sqs"],"ssm":["ssm/ssm"],"ssmcontacts":["ssm-contacts/ssm-contacts"],"ssmguiconnect":["ssm-guiconnect/ssm-guiconnect"],"ssmincidents":["ssm-incidents/ssm-incidents"],"ssmquicksetup":["ssm-quicksetup/ssm-quicksetup"],"ssmsap":["ssm-sap/ssm-sap"],"sso":["sso/sso","sso/sso-admin"],"ssoadmin":["sso/sso-admin"],"ssooauth":["sso-oauth/sso-oidc"],"ssooidc":["sso-oauth/sso-oidc"],"ssoportal":["sso/sso"],"states":["states/stepfunctions"],"stepfunctions":["states/stepfunctions"],"storagegateway":["storagegateway/storagegateway"],"streamsdynamodb":["dynamodb/dynamodbstreams"],"sts":["sts/sts"],"supplychain":["scn/supplychain"],"support":["support/support"],"supportapp":["supportapp/support-app"],"sustainability":["sustainability/sustainability"],"swf":["swf/swf"],"synthetics":["synthetics/synthetics"],"tagging":["tag/resourcegroupstaggingapi"],"tax":["tax/taxsettings"],"taxsettings":["tax/taxsettings"],"textract":["textract/textract"],"thinclient":["thinclient/workspaces-thin-client"],"timestream":["timestream/timestream-query","timestream/timestream-write"],"timestreaminfluxdb":["timestream-influxdb/timestream-influxdb"],"timestreamquery":["timestream/timestream-query"],"timestreamwrite":["timestream/timestream-write"],"tnb":["tnb/tnb"],"transcribe":["transcribe/transcribe"],"transcribeservice":["transcribe"],"transfer":["transfer/transfer"],"translate":["translate/translate"],"trustedadvisor":["trustedadvisor/trustedadvisor"],"uxc":["uxc/uxc"],"verifiedpermissions":["verifiedpermissions/verifiedpermissions"],"voicechime":["chime/chime-sdk-voice"],"voiceid":["voiceid/voice-id"],"vpclattice":["vpc-lattice/vpc-lattice"],"waf":["waf/waf"],"wafregional":["waf-regional/waf-regional"],"wafv2":["wafv2/wafv2"],"wellarchitected":["wellarchitected/wellarchitected"],"wickr":["wickr/wickr"],"wisdom":["wisdom/qconnect","wisdom/wisdom"],"workdocs":["workdocs/workdocs"],"worklink":["worklink"],"workmail":["workmail/workmail"],"workmailmessageflow":["workmailmessageflow/workmailmessageflow"],"workspaces":["workspaces/workspaces"],"workspacesinstances":["workspaces-instances/workspaces-instances"],"workspacesthinclient":["thinclient/workspaces-thin-client"],"workspacesweb":["workspaces-web/workspaces-web"],"xray":["xray/xray"]}}');
;// CONCATENATED MODULE: ./lib/src/reference/service-names.js

const NAMES = service_names_namespaceObject.D;
/**
 * The services that a name in a trace may stand for, however the instrumentation spells it (`Amazon S3`, `AWS::DynamoDB`,
 * `AWS.SimpleQueueService`, `Secrets Manager`): several where spellings collide (`email` is SES and SESv2), none when unknown.
 */
function clientsNamed(name, reference) {
    const letters = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    for (const spelling of [letters, letters.replace(/^(awssdk|amazon|aws)/, '')]) {
        if (!Object.hasOwn(NAMES, spelling))
            continue;
        return (NAMES[spelling] ?? []).flatMap((entry) => {
            const [prefix = '', client] = entry.split('/');
            return client === undefined
                ? reference.clients(prefix).map((c) => ({ prefix, client: c }))
                : [{ prefix, client }];
        });
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/src/permissions/locator.js
/** The one value of a parameter, if the trace has it. */
function value(parameters, name) {
    return parameters[name]?.[0];
}
function hasType(types, name) {
    return types.some((type) => type.name === name);
}

;// CONCATENATED MODULE: ./lib/src/permissions/place.js
/** From what a trace shows of a resource to its ARN. Region, account and partition come from the call or the workload, never from here. */

/** The place of a call: its own region and account, else the workload's. A role cannot reach beyond its partition. */
function placeOf(call, workload) {
    const own = (0,dist_cjs/* parse */.qg)(workload.arn);
    return {
        partition: own.partition,
        region: call.region !== undefined && REGION.test(call.region) ? call.region : own.region,
        account: call.account !== undefined && /^\d{12}$/.test(call.account) ? call.account : own.accountId
    };
}
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
/** The parts of an ARN of at least six parts, or undefined when the text is none. */
function arnIn(text) {
    if (text === undefined || !text.startsWith('arn:'))
        return undefined;
    const arn = safely(() => (0,dist_cjs/* parse */.qg)(text));
    return arn !== undefined && /^[a-z0-9-]+$/.test(arn.service) && arn.resource !== '' ? arn : undefined;
}
function safely(attempt) {
    try {
        return attempt();
    }
    catch {
        return undefined;
    }
}
/**
 * Names are data: a `*`, `?` or `${` in one must not widen a policy. None of the five services allows them in names, so a name that
 * has one is not a name.
 */
function isPlainName(name) {
    return name !== '' && !/[*?$\s"\\{}]/.test(name);
}
/** A reference's ARN format with this place filled in and everything else `*`. https://docs.aws.amazon.com/service-authorization/latest/reference/ */
function patternOf(format, place) {
    return format
        .replaceAll('${Partition}', place.partition)
        .replaceAll('${Region}', place.region)
        .replaceAll('${Account}', place.account)
        .replaceAll(/\$\{[^}]*\}/g, '*');
}

;// CONCATENATED MODULE: ./lib/src/permissions/dynamodb.js


/** TableName may be a table's name or its ARN. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html */
function tableArn(table, place) {
    const arn = arnIn(table);
    if (arn !== undefined)
        return arn.service === 'dynamodb' && isPlainName(table) ? table : undefined;
    return isPlainName(table)
        ? `arn:${place.partition}:dynamodb:${place.region}:${place.account}:table/${table}`
        : undefined;
}
const STREAM_ARN = /^arn:[a-z0-9-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]+\/stream\/[A-Za-z0-9:.-]+$/;
const dynamodb_dynamodb = {
    shownBy: 'TableName',
    locate({ call, place, types }) {
        if (hasType(types, 'stream') && !hasType(types, 'table')) {
            const stream = value(call.parameters, 'StreamArn');
            return stream !== undefined && STREAM_ARN.test(stream) ? [{ arn: stream }] : undefined;
        }
        // the table's own ARN does not stand for its backups, exports and global tables
        if (!hasType(types, 'table') || hasType(types, 'backup'))
            return undefined;
        const tables = call.parameters['TableName']?.map((table) => tableArn(table, place));
        if (tables === undefined || tables.includes(undefined))
            return undefined;
        const index = hasType(types, 'index') ? value(call.parameters, 'IndexName') : undefined;
        if (index !== undefined && !isPlainName(index))
            return undefined;
        // a query of an index is authorised on the index alone
        return tables.flatMap((arn) => arn === undefined ? [] : [{ arn: index === undefined ? arn : `${arn}/index/${index}` }]);
    }
};

;// CONCATENATED MODULE: ./lib/src/permissions/lambda.js


/**
 * FunctionName in each of its forms: `name`, `name:alias`, `111122223333:function:name`, `function:name`, an ARN, each with or
 * without version or alias. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters
 */
const FUNCTION = /^(?:(?:arn:([a-z0-9-]+):lambda:)?(?:([a-z]{2,}(?:-[a-z]+)+-\d+):)?(?:(\d{12}):)?function:)?([A-Za-z0-9_-]+)(?::(\$LATEST|[A-Za-z0-9_-]+))?$/;
const lambda_lambda = {
    shownBy: 'FunctionName',
    usualTypes: (types) => hasType(types, 'function') ? types.filter((type) => type.name === 'function') : types,
    locate({ call, place, types }) {
        const name = value(call.parameters, 'FunctionName');
        if (name === undefined || !types.some((type) => type.name.startsWith('function')))
            return undefined;
        const arn = functionArn(name, value(call.parameters, 'Qualifier'), place);
        if (arn === undefined)
            return undefined;
        if (hasType(types, 'function') || /:function:[^:]+:[^:]+$/.test(arn))
            return [{ arn }];
        return [{ arn: `${arn}:*`, wider: 'the trace does not show Qualifier' }];
    }
};
function functionArn(name, qualifier, place) {
    const found = FUNCTION.exec(name);
    if (found === null)
        return undefined;
    const [, partition = place.partition, region = place.region, account = place.account, plain = '', suffix] = found;
    // in a full ARN the region and account come in this order; a text that starts with arn: but has not all parts is none
    if (name.startsWith('arn:') && (arnIn(name) === undefined || found[3] === undefined))
        return undefined;
    const asked = suffix ?? qualifier;
    if (asked !== undefined && asked !== '$LATEST' && !isPlainName(asked))
        return undefined;
    const unqualified = `arn:${partition}:lambda:${region}:${account}:function:${plain}`;
    return asked === undefined ? unqualified : `${unqualified}:${asked}`;
}

;// CONCATENATED MODULE: ./lib/src/permissions/s3.js



const KEYS_GENERALISED = 'object keys are generalised to the whole bucket';
const ACCESS_POINT_ALIAS = /-s3alias$/;
/** Bucket names hold no slash or colon; anything else is not a bucket. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const isBucketName = (name) => isPlainName(name) && !/[/:]/.test(name);
const s3_s3 = {
    shownBy: 'Bucket',
    usualTypes: bucketsElseAll,
    locate({ call, place, types, of }) {
        const bucket = value(call.parameters, of ?? 'Bucket');
        const onObject = hasType(types, 'object');
        if (bucket === undefined || !(onObject || hasType(types, 'bucket')))
            return undefined;
        const arn = arnIn(bucket);
        if (arn !== undefined) {
            if (!isPlainName(bucket) || arn.service !== 's3')
                return undefined;
            // access points: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
            if (arn.resource.startsWith('accesspoint'))
                return [object(bucket, '/object/*', onObject)];
            return arn.resource.includes('/') ? undefined : [object(bucket, '/*', onObject)];
        }
        if (!isBucketName(bucket))
            return undefined;
        if (ACCESS_POINT_ALIAS.test(bucket)) {
            const points = `arn:${place.partition}:s3:${place.region}:${place.account}:accesspoint/*`;
            const wider = `the alias ${bucket} does not show which access point it is of`;
            return [{ arn: onObject ? `${points}/object/*` : points, wider }];
        }
        return [object(`arn:${place.partition}:s3:::${bucket}`, '/*', onObject)];
    }
};
function object(container, below, onObject) {
    return onObject ? { arn: container + below, rule: KEYS_GENERALISED } : { arn: container };
}
function bucketsElseAll(types) {
    const usual = types.filter((type) => type.name === 'bucket' || type.name === 'object');
    return usual.length > 0 ? usual : types;
}
/** Directory buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html */
const s3express = {
    shownBy: 'Bucket',
    usualTypes: bucketsElseAll,
    locate({ call, place, types, of }) {
        const bucket = value(call.parameters, of ?? 'Bucket');
        if (bucket === undefined || !isBucketName(bucket) || !hasType(types, 'bucket'))
            return undefined;
        return [{ arn: `arn:${place.partition}:s3express:${place.region}:${place.account}:bucket/${bucket}` }];
    }
};
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html */
const s3ObjectLambda = {
    shownBy: 'Bucket',
    locate({ call, of }) {
        const bucket = value(call.parameters, of ?? 'Bucket');
        const arn = arnIn(bucket);
        return bucket !== undefined && arn?.service === 's3-object-lambda' && isPlainName(bucket)
            ? [{ arn: bucket }]
            : undefined;
    }
};
/** The action that an S3 action becomes on the kind of bucket that the call names: directory buckets and Object Lambda have their own. */
function actionOnBucket(call, action, of, reference) {
    const bucket = value(call.parameters, of ?? 'Bucket');
    if (!action.startsWith('s3:') || bucket === undefined)
        return action;
    const name = action.slice('s3:'.length);
    if (bucket.endsWith('--x-s3')) {
        if (S3_EXPRESS_SESSION.has(call.operation))
            return S3_EXPRESS_ACTION;
        return reference.action(`s3express:${name}`)?.name ?? action;
    }
    if (arnIn(bucket)?.service === 's3-object-lambda')
        return reference.action(`s3-object-lambda:${name}`)?.name ?? action;
    return action;
}

;// CONCATENATED MODULE: ./lib/src/permissions/sns.js


const sns = {
    shownBy: 'TopicArn',
    locate({ call }) {
        const arn = value(call.parameters, 'TopicArn') ?? value(call.parameters, 'TargetArn');
        if (arn !== undefined)
            return arnIn(arn)?.service === 'sns' && isPlainName(arn) ? [{ arn }] : undefined;
        if (call.operation !== 'Publish')
            return undefined;
        // A text message goes to a phone number, which is no resource: IAM then takes only *.
        // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
        if (value(call.parameters, 'PhoneNumber') !== undefined)
            return [{ arn: '*' }];
        return [
            {
                arn: '*',
                wider: 'the trace does not show TopicArn: the message may have gone to a topic or to a phone number'
            }
        ];
    }
};

;// CONCATENATED MODULE: ./lib/src/permissions/sqs.js


const sqs_REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;
const sqs_sqs = {
    shownBy: 'QueueUrl',
    locate({ call, place }) {
        const arn = queueArn(call, place);
        return arn === undefined ? undefined : [{ arn }];
    }
};
function queueArn(call, place) {
    const url = value(call.parameters, 'QueueUrl');
    const named = url === undefined ? byName(call, place) : byUrl(url, place);
    if (named === undefined)
        return undefined;
    if ('arn' in named)
        return named.arn;
    return isPlainName(named.name) && !/[/:]/.test(named.name)
        ? `arn:${place.partition}:sqs:${named.region}:${named.account}:${named.name}`
        : undefined;
}
/** GetQueueUrl and CreateQueue carry a name, and the owner of a foreign queue. */
function byName(call, place) {
    const name = value(call.parameters, 'QueueName');
    if (name === undefined)
        return undefined;
    const owner = value(call.parameters, 'QueueOwnerAWSAccountId');
    return {
        region: place.region,
        account: owner !== undefined && /^\d{12}$/.test(owner) ? owner : place.account,
        name
    };
}
/**
 * `https://sqs.eu-west-1.amazonaws.com/111122223333/orders` in all its forms: other partitions, FIPS, dual-stack and VPC endpoints,
 * and the old `https://eu-west-1.queue.amazonaws.com/…`. The path names account and queue, the host the region.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html
 */
function byUrl(url, place) {
    const arn = arnIn(url);
    if (arn !== undefined)
        return arn.service === 'sqs' && isPlainName(url) ? { arn: url } : undefined;
    if (!URL.canParse(url))
        return { region: place.region, account: place.account, name: url };
    const { hostname, pathname } = new URL(url);
    const [account = '', name = ''] = pathname.split('/').slice(-2);
    if (!/^\d{12}$/.test(account))
        return undefined;
    return {
        region: regionOfHost(hostname) ?? place.region,
        account,
        name: sqs_decoded(name)
    };
}
/** The oldest form of a queue's URL has no region, and is of the oldest one. */
function regionOfHost(hostname) {
    if (hostname === 'queue.amazonaws.com')
        return 'us-east-1';
    return hostname.split('.').find((label) => sqs_REGION.test(label));
}
function sqs_decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/src/permissions/needs.js









const LOCATORS = {
    dynamodb: dynamodb_dynamodb,
    lambda: lambda_lambda,
    s3: s3_s3,
    s3express: s3express,
    's3-object-lambda': s3ObjectLambda,
    sns: sns,
    sqs: sqs_sqs
};
const REPORT_IT = 'Keep such permissions for now and report the operation as an issue.';
const RECORD_IT = (parameters) => `Let the instrumentation record ${parameters}: see docs/tracing.md.`;
/** Derives what a call of a workload needs. A denied or unsent call would have needed the same. */
function needsOf(call, workload, reference) {
    const clients = clientsNamed(call.service, reference);
    if (clients.length === 0) {
        return unknown(`no AWS service is known by the name ${call.service}`, REPORT_IT);
    }
    const found = ruleFor(call, clients, reference);
    if (found === undefined) {
        const prefixes = [...new Set(clients.map((c) => c.prefix))];
        return unknown(`AWS's reference of ${reference.date} has no operation ${call.operation} of ${call.service}`, REPORT_IT, prefixes.map((prefix) => `${prefix}:*`));
    }
    if ('candidates' in found) {
        return unknown('AWS lists several actions for the operation and does not say which it requires', REPORT_IT, found.candidates);
    }
    return derive(call, placeOf(call, workload), found, reference);
}
function unknown(why, remedy, mayNeed = []) {
    return { needs: [], unresolved: { why, remedy }, mayNeed };
}
function ruleFor(call, clients, reference) {
    const prefixes = new Set(clients.map((client) => client.prefix));
    for (const prefix of prefixes) {
        const rules = RULES[prefix];
        if (rules !== undefined && Object.hasOwn(rules, call.operation))
            return rules[call.operation];
    }
    for (const { prefix, client } of clients) {
        const authorized = reference.authorizedActions(prefix, client, call.operation);
        if (authorized !== undefined)
            return fromReference(prefix, call.operation, authorized, reference);
    }
    return undefined;
}
/**
 * The rule that AWS's list of possible actions amounts to: the action of the operation's own name where there is one, or the only
 * one of the service. The others are for what a request may carry besides (tags, a role to pass), which a trace does not show.
 */
function fromReference(prefix, operation, authorized, reference) {
    const source = `AWS service reference, ${reference.date}`;
    const sameName = `${prefix}:${operation}`;
    const ofService = authorized.filter((action) => action.startsWith(`${prefix}:`));
    if (ofService.includes(sameName))
        return { needs: [{ action: sameName }], source };
    if (ofService.length === 1)
        return { needs: ofService.map((action) => ({ action })), source };
    if (authorized.length > 0)
        return { candidates: [...authorized] };
    const action = reference.action(sameName)?.name;
    return action === undefined ? undefined : { needs: [{ action }], source };
}
function derive(call, place, rule, reference) {
    const needs = [];
    const whys = new Set();
    for (const need of rule.needs) {
        for (const { action, resource } of grantsFor(call, place, need, reference)) {
            const why = rule.oneOf === undefined ? resource.wider : `the trace does not show ${rule.oneOf}`;
            if (why !== undefined)
                whys.add(why);
            const reason = why ?? resource.rule;
            needs.push({
                action,
                resource: resource.arn,
                precision: why !== undefined ? 'wider' : resource.rule !== undefined ? 'generalised' : 'exact',
                ...(reason !== undefined && { reason })
            });
        }
    }
    if (whys.size === 0)
        return { needs, mayNeed: [] };
    const shownBy = LOCATORS[rule.needs[0]?.action.split(':')[0] ?? '']?.shownBy;
    return {
        needs,
        unresolved: {
            why: [...whys].sort().join('; '),
            remedy: RECORD_IT(shownBy ?? 'the request parameter that names the resource')
        },
        mayNeed: []
    };
}
function grantsFor(call, place, need, reference) {
    const version = need.of === undefined ? 'VersionId' : `${need.of}VersionId`;
    const asked = need.versioned !== undefined && value(call.parameters, version) !== undefined
        ? need.versioned
        : need.action;
    const action = reference.action(actionOnBucket(call, asked, need.of, reference));
    // a rule that names an action which IAM does not have is a defect of ours, caught by a test; it must not reach a policy
    if (action === undefined)
        return [];
    if (action.types.length === 0)
        return [{ action: action.name, resource: { arn: '*' } }];
    const prefix = action.name.slice(0, action.name.indexOf(':'));
    const locator = LOCATORS[prefix];
    const types = action.types;
    const located = locator?.locate({ call, place, types, of: need.of });
    const resources = located ?? patterns(locator?.usualTypes?.(types) ?? types, place, locator?.shownBy);
    return resources.map((resource) => ({ action: action.name, resource }));
}
/** The narrowest patterns of the types; a pattern that another one holds is left out. */
function patterns(types, place, shownBy) {
    const all = [...new Set(types.flatMap((type) => type.formats).map((format) => patternOf(format, place)))];
    const wider = `the trace does not show ${shownBy ?? 'the resource'}`;
    return all
        .filter((arn) => !all.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1))))
        .sort()
        .map((arn) => ({ arn, wider }));
}

;// CONCATENATED MODULE: ./lib/src/policy/write.js
/** Needs to a policy document: least statements, no wildcard in an action, sorted. */


/** Leaves out a resource that another one of the action holds, and joins the actions that are needed on the same resources into one statement; the same bytes whatever the order of the needs. */
function writePolicy(needs, description) {
    const resourcesOf = new Map();
    for (const { action, resource } of needs) {
        const resources = resourcesOf.get(action) ?? new Set();
        resourcesOf.set(action, resources.add(resource));
    }
    const statements = new Map();
    for (const [action, resources] of [...resourcesOf].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))) {
        const Resource = [...resources]
            .filter((one) => ![...resources].some((other) => other !== one && (0,match/* covers */.hU)(other, one)))
            .sort();
        const key = Resource.join('\n');
        const same = statements.get(key);
        if (same === undefined)
            statements.set(key, { Effect: 'Allow', Action: [action], Resource });
        else
            same.Action.push(action);
    }
    return {
        Version: '2012-10-17',
        ...(description !== undefined && { Description: description }),
        Statement: [...statements.values()]
    };
}

;// CONCATENATED MODULE: ./lib/src/workload-report.js
/** One workload's calls and configuration to its part of the report. */





/** `<md5 of the workload's ARN>.policy.json`, as the predecessor named them. */
function policyFileName(arn) {
    return `${(0,external_node_crypto_.createHash)('md5').update(arn).digest('hex')}.policy.json`;
}
/**
 * @param configuration an Error when it could not be read
 * @param describe whether the policy carries a Description, which IAM itself refuses
 */
function reportWorkload({ workload, traces, calls }, configuration, reference, describe) {
    const needs = new Map();
    const denied = new Map();
    const failed = new Map();
    const unsent = new Map();
    const unresolved = new Map();
    const mayNeed = new Map();
    for (const counted of calls) {
        const { call } = counted;
        const label = { service: call.service, operation: call.operation, calls: counted.calls };
        const failure = { ...label, ...(call.error !== undefined && { error: call.error }) };
        if (call.outcome === 'unsent') {
            tally(unsent, failure, call.service, call.operation, call.error);
            continue;
        }
        const derivation = needsOf(call, workload, reference);
        if (call.outcome === 'denied') {
            for (const refusal of refusalsOf(counted, derivation.needs, reference))
                tally(denied, refusal, refusal.action, refusal.resource);
            continue;
        }
        if (call.outcome === 'failed')
            tally(failed, failure, call.service, call.operation, call.error);
        if (derivation.unresolved !== undefined)
            tally(unresolved, { ...label, ...derivation.unresolved }, call.service, call.operation, derivation.unresolved.why);
        for (const action of derivation.mayNeed)
            mayNeed.set(action, `${call.service} ${call.operation} may need it`);
        for (const need of derivation.needs)
            addNeed(needs, need, counted);
    }
    const sortedNeeds = [...needs].toSorted(byKey).map(([, need]) => need);
    const implied = configuration instanceof Error ? [] : impliedNeeds(workload, configuration, traces > 0);
    const hasEvidence = traces > 0;
    const policy = writePolicy([...sortedNeeds, ...implied], describe ? `Least privilege of ${workload.arn}, from ${traces} X-Ray traces` : undefined);
    return {
        report: {
            arn: workload.arn,
            kind: workload.kind,
            name: workload.name,
            ...(!(configuration instanceof Error) && { role: configuration.Role }),
            traces,
            ...(hasEvidence && { policyFile: policyFileName(workload.arn), policy }),
            needs: sortedNeeds,
            implied,
            denied: sorted(denied),
            failed: sorted(failed),
            unsent: sorted(unsent),
            unresolved: sorted(unresolved),
            unread: configuration instanceof Error ? [{ what: 'function configuration', why: configuration.message }] : []
        },
        mayNeed: [...mayNeed].toSorted(byKey).map(([action, why]) => ({ action, why }))
    };
}
function addNeed(needs, need, counted) {
    const key = `${need.action}\u0000${need.resource}`;
    const same = needs.get(key);
    if (same === undefined) {
        needs.set(key, { ...need, calls: counted.calls, traceIds: [...counted.traceIds] });
        return;
    }
    same.calls += counted.calls;
    for (const id of counted.traceIds)
        (0,call_log/* addProof */.Kt)(same.traceIds, id);
}
/** What was refused: as IAM's message says, else as we would have derived it. */
function refusalsOf({ call, calls }, needs, reference) {
    const message = call.message === undefined ? {} : { message: call.message };
    if (call.refused !== undefined) {
        const { action, resource } = call.refused;
        const named = reference.action(action)?.name ?? action;
        return [{ action: named, ...(resource !== undefined && { resource }), calls, ...message }];
    }
    if (needs.length === 0)
        return [{ action: `${call.service} ${call.operation}`, calls, ...message }];
    return needs.map(({ action, resource }) => ({ action, resource, calls, ...message }));
}
/** Adds up entries that differ only in their number of calls. */
function tally(into, entry, ...labels) {
    const key = labels.map((label) => label ?? '').join('\u0000');
    const same = into.get(key);
    if (same === undefined)
        into.set(key, { ...entry });
    else
        same.calls += entry.calls;
}
function byKey([a], [b]) {
    return (0,call_log/* compare */.UD)(a, b);
}
function sorted(map) {
    return [...map].toSorted(byKey).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./lib/src/scan.js
/** The whole story: collect the calls, derive what they need, compare with the roles, judge. */














/** Questions to AWS asked at a time, besides those to X-Ray. */
const AT_A_TIME = 5;
/**
 * Runs a scan. The report says of everything that could not be read what it was and why.
 * @throws UserError when a source refuses the request itself
 */
async function scan(sources, options, log) {
    const calls = new call_log/* CallLog */.zj();
    const malformed = { documents: 0, traceIds: [] };
    const reading = sources.traces.read((trace) => {
        const read = readTrace(trace);
        calls.add(read);
        if (read.malformed > 0) {
            malformed.documents += read.malformed;
            (0,call_log/* addProof */.Kt)(malformed.traceIds, read.id);
        }
    });
    const [traceEvidence, reference] = await Promise.all([reading, (0,reference_reference.loadReference)()]);
    const evidence = evidenceOf(traceEvidence, malformed, calls);
    log.info(`Read ${(0,plural/* plural */.L)(evidence.traces.read, 'trace')}: ${(0,plural/* plural */.L)(calls.calls, 'call')} of ${(0,plural/* plural */.L)(calls.workloads().length, 'function')}.`);
    const findings = await findingsOf(calls, sources.functions, reference, options, log);
    const workloads = findings.map(({ report }) => report);
    const roles = sources.roles === undefined
        ? []
        : await rolesOf(findings, sources.roles.policies.bind(sources.roles), reference, log);
    const gate = (0,excess_gate/* gateOf */.Rv)(roles, options);
    const compared = sources.roles !== undefined;
    return {
        version: 1,
        tool: { version: version/* VERSION */.x, reference: reference.date },
        ...(0,excess_gate/* judge */.S4)(gate, evidence, workloads, roles, compared),
        compared,
        evidence,
        workloads,
        roles,
        gate
    };
}
const MEANING = {
    malformed: 'documents that could not be read: their calls are not known',
    missing: 'X-Ray listed them but did not return them: their calls are not known',
    partial: 'still being written when they were listed: calls may be missing',
    truncated: 'cut at X-Ray’s size limit: calls may be missing',
    unprocessed: 'X-Ray did not process them however often it was asked: their calls are not known'
};
function evidenceOf(source, malformed, calls) {
    const { named, traces, ...rest } = source;
    const counts = { ...traces, malformed: malformed.documents };
    const ids = { ...named, malformed: malformed.traceIds };
    return {
        ...rest,
        traces: counts,
        incomplete: ['malformed', 'missing', 'partial', 'truncated', 'unprocessed']
            .filter((kind) => counts[kind] > 0)
            .map((kind) => ({ kind, traces: counts[kind], traceIds: [...ids[kind]], meaning: MEANING[kind] })),
        notOurs: calls.others(),
        unattributed: calls.unattributed()
    };
}
/** Every function that left traces, and those that are known besides; each with its configuration, read once. */
async function findingsOf(calls, functions, reference, options, log) {
    const seen = calls.workloads();
    const arns = new Set(seen.map(({ workload }) => workload.arn));
    const silent = (await functions.known()).flatMap(({ FunctionArn }) => {
        const workload = (0,attribution/* lambdaFunction */.yB)(FunctionArn);
        return workload === undefined || arns.has(workload.arn) ? [] : [{ workload, traces: 0, calls: [] }];
    });
    const queue = new dist/* default */.Ay({ concurrency: AT_A_TIME });
    const all = [...seen, ...silent].toSorted((a, b) => (0,call_log/* compare */.UD)(a.workload.arn, b.workload.arn));
    return queue.addAll(all.map((found) => async () => {
        const configuration = await functions.configuration(found.workload.arn).catch((error) => {
            log.warn(`The configuration of ${found.workload.name} is not known: ${(0,errors/* messageOf */.bD)(error)}`);
            return error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error));
        });
        const finding = reportWorkload(found, configuration, reference, options.policyDescription);
        for (const { action, resource, calls: n, reason } of finding.report.needs) {
            log.debug(`${found.workload.name} needs ${action} on ${resource}: ${n} calls${reason === undefined ? '' : `; ${reason}`}`);
        }
        return finding;
    }));
}
/** Each role once, however many functions share it. */
async function rolesOf(findings, read, reference, log) {
    const byRole = new Map();
    for (const finding of findings) {
        const { role } = finding.report;
        if (role !== undefined)
            byRole.set(role, [...(byRole.get(role) ?? []), finding]);
    }
    const queue = new dist/* default */.Ay({ concurrency: AT_A_TIME });
    return queue.addAll([...byRole]
        .toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))
        .map(([arn, of]) => async () => {
        const policies = await read(arn);
        const role = reportRole(arn, of, policies, reference);
        for (const { what, why } of role.unread)
            log.warn(`Role ${arn} is not judged: ${what}: ${why}`);
        return role;
    }));
}
function reportRole(arn, of, role, reference) {
    const unread = [...role.unread];
    const policies = role.policies.flatMap(({ name, document }) => {
        try {
            return [parsePolicy(name, document)];
        }
        catch (error) {
            unread.push({ what: name, why: (0,errors/* messageOf */.bD)(error) });
            return [];
        }
    });
    const grants = grantsOf(policies, reference);
    const needs = of.flatMap(({ report }) => [...report.needs, ...report.implied]);
    const mayNeed = [...of.flatMap((finding) => finding.mayNeed), ...UNREAD_CONFIGURATION, ...FORWARDED];
    return {
        arn,
        workloads: of.map(({ report }) => report.arn),
        judged: unread.length === 0 && of.some(({ report }) => report.traces > 0),
        ...excessOf(grants, { needs, mayNeed }),
        unmatched: grants.unmatched,
        unread: unread.toSorted((a, b) => (0,call_log/* compare */.UD)(a.what, b.what))
    };
}


/***/ }),

/***/ 45896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/roles/configuration.js
var configuration = __webpack_require__(73238);
// EXTERNAL MODULE: ./lib/src/traces/attribution.js
var attribution = __webpack_require__(73496);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
;// CONCATENATED MODULE: ./lib/src/files/input.js
/** Saved answers of the AWS CLI instead of AWS itself: a laptop, a fork's pull request or a demo needs no account. */







/** `aws xray batch-get-traces` */
const Traces = dist/* object */.Ikc({
    Traces: dist/* array */.YOg(dist/* object */.Ikc({
        Id: dist/* string */.YjP(),
        LimitExceeded: dist/* nullish */.cl6(dist/* boolean */.zMY()),
        Segments: dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ Document: dist/* nullish */.cl6(dist/* unknown */.L5J()) })))
    })),
    UnprocessedTraceIds: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()))
});
/** `aws lambda list-functions` */
const Functions = dist/* object */.Ikc({ Functions: dist/* array */.YOg(configuration/* FunctionConfiguration */.v) });
/** `aws iam get-account-authorization-details` */
const Roles = dist/* object */.Ikc({
    RoleDetailList: dist/* array */.YOg(dist/* object */.Ikc({
        Arn: dist/* string */.YjP(),
        RolePolicyList: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ PolicyName: dist/* string */.YjP(), PolicyDocument: dist/* unknown */.L5J() }))),
        AttachedManagedPolicies: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ PolicyArn: dist/* string */.YjP() })))
    })),
    Policies: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
        Arn: dist/* string */.YjP(),
        PolicyVersionList: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ IsDefaultVersion: dist/* boolean */.zMY(), Document: dist/* nullish */.cl6(dist/* unknown */.L5J()) })))
    })))
});
/** Which AWS CLI command prints what each option takes, and the member by which to know it. */
const SHAPES = {
    traces: { member: 'Traces', command: 'aws xray batch-get-traces' },
    functions: { member: 'Functions', command: 'aws lambda list-functions' },
    roles: { member: 'RoleDetailList', command: 'aws iam get-account-authorization-details' }
};
/** Standard input, read once however many options name it. */
let standardInput;
async function readJson(option, file, schema, label) {
    const { member, command } = SHAPES[option];
    const wrong = (what, cause) => new errors/* UserError */.yo(`${label(option)} is "${file}", ${what}`, `Give a file with what "${command}" prints`, {
        cause
    });
    let content;
    try {
        content = file === '-' ? await (standardInput ??= (0,consumers_.text)(process.stdin)) : await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw wrong(`which cannot be read (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    if (content.trim() === '')
        throw wrong('which is empty');
    let json;
    try {
        json = JSON.parse(content);
    }
    catch (error) {
        throw wrong(`which is not JSON (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    const parsed = dist/* safeParse */.xLC(schema, json);
    if (!parsed.success) {
        const at = dist/* getDotPath */.BuJ(parsed.issues[0]) ?? member;
        throw wrong(`which has another shape: ${at}: ${parsed.issues[0].message}`);
    }
    return parsed.output;
}
class SavedTraces {
    #files;
    #label;
    constructor(files, label) {
        this.#files = files;
        this.#label = label;
    }
    /** A trace that stands in several files counts once. */
    async read(onTrace) {
        const seen = new Set();
        const unprocessed = new Set();
        const truncated = [];
        let truncatedCount = 0;
        for (const file of this.#files) {
            const { Traces: traces, UnprocessedTraceIds } = await readJson('traces', file, Traces, this.#label);
            for (const trace of traces) {
                if (seen.has(trace.Id))
                    continue;
                seen.add(trace.Id);
                if (trace.LimitExceeded === true) {
                    truncatedCount++;
                    (0,call_log/* addProof */.Kt)(truncated, trace.Id);
                }
                onTrace({ id: trace.Id, documents: (trace.Segments ?? []).map((segment) => segment.Document) });
            }
            for (const id of UnprocessedTraceIds ?? [])
                unprocessed.add(id);
        }
        const lost = [...unprocessed].filter((id) => !seen.has(id)).sort();
        const window = windowOf([...seen]);
        return {
            source: 'files',
            ...(window !== undefined && { window }),
            traces: {
                listed: seen.size + lost.length,
                read: seen.size,
                partial: 0,
                truncated: truncatedCount,
                unprocessed: lost.length,
                missing: 0
            },
            named: { partial: [], truncated, unprocessed: lost.slice(0, 5), missing: [] }
        };
    }
}
/** A trace id holds the time at which the trace began, in hexadecimal Unix seconds. */
function windowOf(ids) {
    const times = ids
        .map((id) => Number.parseInt(/^1-([0-9a-f]{8})-/.exec(id)?.[1] ?? '', 16))
        .filter((time) => !Number.isNaN(time));
    if (times.length === 0)
        return undefined;
    const iso = (time) => new Date(time * 1000).toISOString();
    return {
        start: iso(times.reduce((a, b) => Math.min(a, b))),
        end: iso(times.reduce((a, b) => Math.max(a, b)))
    };
}
class SavedFunctions {
    #functions;
    /** @param file absent: no function's configuration is known */
    constructor(file, label) {
        this.#functions = file === undefined ? Promise.resolve(new Map()) : this.#read(file, label);
        // whoever asks gets the error; nobody may ask before another error ends the scan
        this.#functions.catch(() => undefined);
    }
    async known() {
        return [...(await this.#functions).values()].toSorted((a, b) => (0,call_log/* compare */.UD)(a.FunctionArn, b.FunctionArn));
    }
    async configuration(functionArn) {
        const found = (await this.#functions).get(functionArn);
        if (found === undefined)
            throw new Error('it is not in the file that --functions names');
        return found;
    }
    async #read(file, label) {
        const { Functions: list } = await readJson('functions', file, Functions, label);
        for (const { Role: role } of list) {
            if (ROLE_ARN.test(role))
                continue;
            throw new errors/* UserError */.yo(`${label('functions')} is "${file}", where Role is "${role}", which is no role ARN`, 'Give ARNs like arn:aws:iam::111122223333:role/name');
        }
        return new Map(list.map((configuration) => [
            (0,attribution/* lambdaFunction */.yB)(configuration.FunctionArn)?.arn ?? configuration.FunctionArn,
            configuration
        ]));
    }
}
const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/;
class SavedRoles {
    #roles;
    constructor(file, label) {
        this.#roles = readJson('roles', file, Roles, label);
        this.#roles.catch(() => undefined);
    }
    /** @throws UserError when the file is wrong */
    async check() {
        await this.#roles;
    }
    /** @throws UserError when the file is wrong; a role that it does not hold is unread */
    async policies(roleArn) {
        const { RoleDetailList, Policies } = await this.#roles;
        const role = RoleDetailList.find((entry) => entry.Arn === roleArn);
        if (role === undefined) {
            return { policies: [], unread: [{ what: 'role', why: 'it is not in the file that --roles names' }] };
        }
        const result = {
            policies: (role.RolePolicyList ?? []).map(({ PolicyName: name, PolicyDocument: document }) => ({
                name,
                document
            })),
            unread: []
        };
        for (const { PolicyArn: name } of role.AttachedManagedPolicies ?? []) {
            const versions = Policies?.find((policy) => policy.Arn === name)?.PolicyVersionList ?? [];
            const document = versions.find((version) => version.IsDefaultVersion)?.Document;
            if (document === undefined || document === null) {
                result.unread.push({ what: name, why: 'its default version is not in the file that --roles names' });
            }
            else
                result.policies.push({ name, document });
        }
        return result;
    }
}

// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(90692);
;// CONCATENATED MODULE: ./lib/src/sources-of.js


/**
 * Chooses where each thing is read from. With saved traces nothing is asked of AWS, and no client is loaded.
 * @param access called only when AWS is needed
 */
async function sourcesOf(options, face, access, log) {
    const label = (name) => (0,src_options/* labelOf */.Wy)(name, face);
    const savedRoles = options.roles === undefined ? undefined : new SavedRoles(options.roles, label);
    if (options.traces.length > 0) {
        return {
            traces: new SavedTraces(options.traces, label),
            functions: new SavedFunctions(options.functions, label),
            roles: options.compare ? savedRoles : undefined
        };
    }
    const savedFunctions = options.functions === undefined ? undefined : new SavedFunctions(options.functions, label);
    // files are checked before the first question to AWS
    await Promise.all([savedRoles?.check(), savedFunctions?.known()]);
    const [aws, { XRaySource }, { LambdaSource }] = await Promise.all([
        access(),
        Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 14909)),
        Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(696), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 45365))
    ]);
    const traces = new XRaySource({ access: aws, window: options.window, filter: options.filter }, (0,src_options/* labelOf */.Wy)('filter', face), log);
    const shared = { region: aws.region, credentials: traces.credentials };
    return {
        traces,
        functions: savedFunctions ?? new LambdaSource(shared),
        roles: options.compare ? (savedRoles ?? new (await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(764), __webpack_require__.e(473)]).then(__webpack_require__.bind(__webpack_require__, 99473))).IamSource(shared)) : undefined
    };
}


/***/ }),

/***/ 73496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ workloadOf),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   yB: () => (/* binding */ lambdaFunction)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54292);

/** Origins that only wrap a function: the calls below are the function's, so the walk goes on. */
const PASS_THROUGH = new Set(['AWS::Lambda', 'AWS::Lambda::Function']);
/** Origins whose segments the application itself writes; every other `AWS::…` origin is a service that acts for itself. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/;
/** Whose call the subsegment `node` is. */
function attribute(nodes, node) {
    const seen = new Set();
    let origin;
    for (let at = node; at !== undefined;) {
        if (seen.has(at.id))
            return { by: 'unknown', why: 'the parents of the subsegment form a circle' };
        seen.add(at.id);
        if (at !== node) {
            const workload = workloadOf(at);
            if (workload !== undefined)
                return { by: 'owner', workload };
        }
        const own = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(at.json['origin']);
        if (own !== undefined && !PASS_THROUGH.has(own)) {
            if (own.startsWith('AWS::') && !APPLICATION.test(own))
                return { by: 'service', origin: own };
            origin ??= own;
        }
        if (at.parentId === undefined)
            break;
        const parent = nodes.get(at.parentId);
        if (parent === undefined)
            return { by: 'unknown', why: 'the parent segment is not in the trace' };
        at = parent;
    }
    return {
        by: 'unknown',
        why: origin === undefined
            ? 'no segment above it names a Lambda function'
            : `made on ${origin}, whose role is not read`
    };
}
/** The workload that a segment or subsegment itself names, if any. */
function workloadOf(node) {
    const functionArn = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(node.json['aws'])?.['function_arn']);
    if (functionArn !== undefined)
        return lambdaFunction(functionArn);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.json['origin']) === 'AWS::Lambda'
        ? lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.json['resource_arn']))
        : undefined;
}
const FUNCTION_ARN = /^(arn:[a-z0-9-]+:lambda:[a-z0-9-]+:\d{12}:function:([A-Za-z0-9_-]+))(?::[^:]+)?$/;
/** The function of an ARN, with or without version or alias: both run under the function's role. */
function lambdaFunction(arn) {
    const found = FUNCTION_ARN.exec(arn ?? '');
    return found?.[1] === undefined || found[2] === undefined
        ? undefined
        : { arn: found[1], kind: 'lambda', name: found[2] };
}


/***/ }),

/***/ 37358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ addProof),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   zj: () => (/* binding */ CallLog)
/* harmony export */ });
/* unused harmony export PROOFS */
/** Trace ids kept as proof of a finding. */
const PROOFS = 5;
class CallLog {
    #workloads = new Map();
    #others = new Map();
    #unattributed = new Map();
    /** Calls seen so far, for a progress display. */
    calls = 0;
    add(reading) {
        for (const workload of reading.workloads)
            this.#entry(workload).traces++;
        for (const { workload, call } of reading.calls) {
            this.calls++;
            const { calls } = this.#entry(workload);
            const key = keyOf(call);
            const same = calls.get(key);
            if (same === undefined)
                calls.set(key, { call, calls: 1, traceIds: [reading.id] });
            else {
                same.calls++;
                addProof(same.traceIds, reading.id);
                // the smallest message, so that the order of the traces does not show
                if ((call.message ?? '') < (same.call.message ?? ''))
                    same.call = call;
            }
        }
        for (const { call, by } of reading.others)
            count(this.#others, call, `made by ${by} with a role of its own`, reading.id);
        for (const { call, why } of reading.unattributed)
            count(this.#unattributed, call, why, reading.id);
    }
    /** Sorted by ARN; the calls of each by service, operation and parameters. */
    workloads() {
        return [...this.#workloads.values()]
            .toSorted((a, b) => compare(a.workload.arn, b.workload.arn))
            .map(({ workload, traces, calls }) => ({
            workload,
            traces,
            calls: [...calls].toSorted(([a], [b]) => compare(a, b)).map(([, counted]) => counted)
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
            entry = { workload, traces: 0, calls: new Map() };
            this.#workloads.set(workload.arn, entry);
        }
        return entry;
    }
}
function count(into, call, why, traceId) {
    const key = `${call.service}\u0000${call.operation}\u0000${why}`;
    const same = into.get(key);
    if (same === undefined) {
        into.set(key, { service: call.service, operation: call.operation, why, calls: 1, traceIds: [traceId] });
        return;
    }
    same.calls++;
    addProof(same.traceIds, traceId);
}
function keyOf(call) {
    const refused = call.refused === undefined ? '' : `${call.refused.action} ${call.refused.resource}`;
    let key = `${call.service}\u0000${call.operation}\u0000${call.region ?? ''}\u0000${call.account ?? ''}\u0000${call.outcome}\u0000${call.error ?? ''}\u0000${refused}`;
    for (const name in call.parameters)
        key += `\u0000${name}\u0001${call.parameters[name]?.join('\u0002')}`;
    return key;
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
    return [...map].toSorted(([a], [b]) => compare(a, b)).map(([, value]) => value);
}
/** Order of texts by code unit, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 54292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   r9: () => (/* binding */ readDocuments)
/* harmony export */ });
/**
 * Segment documents, read tolerantly: whatever is missing or of another type is absent, nothing throws.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html
 */
/** Reads the documents of one trace. Of two documents with the same id the finished one counts, whatever their order. */
function readDocuments(documents) {
    const nodes = new Map();
    let malformed = 0;
    for (const document of documents) {
        const json = parse(document);
        if (json === undefined || typeof json['id'] !== 'string')
            malformed++;
        else
            add(nodes, json, text(json['parent_id']));
    }
    return { nodes, malformed };
}
function parse(document) {
    if (typeof document !== 'string')
        return undefined;
    try {
        return record(JSON.parse(document));
    }
    catch {
        return undefined;
    }
}
/** Walks with a stack of its own: a document may be nested deeper than the call stack is. */
function add(nodes, root, rootParent) {
    const stack = [{ json: root, parentId: rootParent }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const id = text(next.json['id']);
        if (id !== undefined) {
            const earlier = nodes.get(id);
            if (earlier === undefined || (isOpen(earlier.json) && !isOpen(next.json))) {
                nodes.set(id, { id, json: next.json, parentId: next.parentId ?? earlier?.parentId });
            }
        }
        const below = next.json['subsegments'];
        if (Array.isArray(below)) {
            for (const child of below) {
                const json = record(child);
                if (json !== undefined)
                    stack.push({ json, parentId: id ?? next.parentId });
            }
        }
    }
}
/** Whether a document was sent before its work had ended. */
function isOpen(json) {
    return json['in_progress'] === true || json['end_time'] === undefined;
}
/** The value as an object, if it is one. */
function record(value) {
    return isRecord(value) ? value : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as a text that is not empty, if it is one. */
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ })

};
