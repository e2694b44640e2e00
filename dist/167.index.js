export const id = 167;
export const ids = [167,181];
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
        gaps.push('The traces name no workload: nothing can be said of any role.');
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

/***/ 64462:
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
        const vague = of.find((need) => need.precision === 'wider')?.reason;
        const doubt = vague ?? mayNeed.find((may) => (0,match/* coversAction */.Dg)(may.action, action.name))?.why;
        if (doubt === undefined) {
            wide.push({
                action: action.name,
                granted: exceeding,
                needed: [...new Set(of.map((n) => n.resource))].sort()
            });
        }
        else {
            undecided.set(action.name, `whether it needs all of its resources cannot be told: ${doubt}`);
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
// EXTERNAL MODULE: ./lib/src/permissions/needs.js + 22 modules
var permissions_needs = __webpack_require__(71215);
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

;// CONCATENATED MODULE: ./lib/src/roles/implied.js
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
        'dynamodb:ListStreams',
        'kafka:DescribeCluster*',
        'kafka:GetBootstrapBrokers',
        'kafka-cluster:*',
        'mq:DescribeBroker'
    ].map((action) => ({ action, why: 'event source mappings, which poll with it, are not read' })),
    { action: 'elasticfilesystem:Client*', why: 'mounts of file systems are not read' }
];
/**
 * @param seen whether the function left traces: it then writes to X-Ray whatever its tracing mode is
 */
function impliedNeeds(workload, configuration, seen) {
    const { partition, region, account } = workload;
    const group = configuration.LoggingConfig?.LogGroup ?? `/aws/lambda/${workload.name}`;
    const logs = `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`;
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
/** The X-Ray daemon or an OpenTelemetry collector beside an application may send its traces under the application's role. */
const SENDING_TRACES = [
    'xray:GetSampling*',
    'xray:PutSpans*',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments'
].map((action) => ({ action, why: 'the daemon or collector that sends traces may run under the role' }));
/** What runs beside an application on an instance or in a task, under its role: Systems Manager's agent, ECS Exec, CloudWatch's agent. */
const AGENTS = [
    'cloudwatch:PutMetricData',
    'ec2messages:*',
    'logs:CreateLog*',
    'logs:PutLogEvents',
    'ssm:UpdateInstanceInformation',
    'ssmmessages:*'
].map((action) => ({ action, why: 'an agent beside the application may use it, which no trace shows' }));
/** What Lambda may do for a function of which the role is known, and no more. */
const UNKNOWN_FUNCTION = [
    ...LOG_ACTIONS,
    ...XRAY_ACTIONS,
    ...VPC_ACTIONS
].map((action) => ({ action, why: 'Lambda may use it for a function of which only the role is known' }));

// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
// EXTERNAL MODULE: ./lib/src/traces/workload.js
var traces_workload = __webpack_require__(82612);
;// CONCATENATED MODULE: ./lib/src/traces/attribution.js


/** Origins that only wrap a function: the calls below are the function's, so the walk goes on. */
const PASS_THROUGH = new Set(['AWS::Lambda', 'AWS::Lambda::Function']);
/** Whose call the subsegment or span `node` is. */
function attribute(nodes, node) {
    const seen = new Set();
    let application;
    for (let at = node;;) {
        if (seen.has(at.id))
            return { by: 'unknown', why: 'the parents of the subsegment form a circle', cutOff: false };
        seen.add(at.id);
        const workload = (0,traces_workload/* workloadOf */.Rc)(at.json);
        if (workload !== undefined)
            return { by: 'owner', workload };
        const origin = (0,traces_document/* text */.Qq)(at.json['origin']);
        if (origin !== undefined && !PASS_THROUGH.has(origin)) {
            if (!(0,traces_workload/* isApplication */.zz)(origin))
                return { by: 'service', origin };
            application ??= at;
        }
        if (at.parentId === undefined)
            break;
        const parent = nodes.get(at.parentId);
        if (parent === undefined) {
            if (application !== undefined)
                break;
            return { by: 'unknown', why: 'the parent segment is not in the trace', cutOff: true };
        }
        // what answers a request, or takes a message, is another process under a role of its own
        const border = (0,traces_document/* text */.Qq)(parent.json['namespace']);
        if (border === 'remote' || (border === 'aws' && application === at)) {
            if (application !== undefined)
                break;
            return { by: 'unknown', why: 'the segment that answered a request names no workload', cutOff: false };
        }
        at = parent;
    }
    const named = application === undefined ? undefined : bySegmentName(application);
    return named ?? { by: 'unknown', why: 'no segment above it names a workload', cutOff: false };
}
/** The X-Ray SDKs name an ECS task or a pod by nothing but the segment's name. */
function bySegmentName(application) {
    const name = (0,traces_document/* text */.Qq)(application.json['name']);
    if (name === undefined)
        return undefined;
    return { by: 'owner', workload: (0,traces_workload/* namedSegment */.dx)(name) };
}

;// CONCATENATED MODULE: ./lib/src/traces/outcome.js

/**
 * Error types and codes with which AWS services refuse a caller for want of a permission. The HTTP status does not tell: DynamoDB
 * and KMS answer 400. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const DENIED_TYPE = /^(AccessDenied|AccessDeniedException|AccessDeniedError|AuthorizationError|AuthorizationErrorException|AuthorizationException|UnauthorizedOperation|UnauthorizedException|ForbiddenException|Forbidden|NotAuthorized|UnauthorizedAccess|ClientAccessDenied)$/;
const DENIED_MESSAGE = /is not authorized to perform: /i;
/** botocore's message names the code that its generic ClientError hides. */
const BOTOCORE_CODE = /^An error occurred \(([A-Za-z0-9._-]+)\)/;
/** Types that say that nothing was sent. https://github.com/boto/botocore/blob/develop/botocore/exceptions.py and Node's system errors */
const UNSENT_TYPE = /^(ParamValidationError|ECONNREFUSED|ENOTFOUND|EndpointConnectionError|ConnectTimeoutError|NoCredentialsError|NoRegionError|CredentialsProviderError|CredentialsError)$/;
const UNSENT_MESSAGE = /\b(ECONNREFUSED|Could not connect to the endpoint URL|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Parameter validation failed|Could not load credentials)\b/;
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
    // Python's exporter writes the class with its module: botocore.exceptions.EndpointConnectionError
    const type = (0,traces_document/* text */.Qq)(first?.['type'])?.split('.').at(-1);
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

;// CONCATENATED MODULE: ./lib/src/traces/parameters.js
/**
 * The request parameters that show a resource, by the API's own names: what a dialect need not look for, it does not keep.
 * Values that are secret, personal or many (message bodies, object keys, phone numbers) are not among them.
 */
const PARAMETERS = [
    'ARN',
    'AccessPointId',
    'ActivityArn',
    'AdapterId',
    'AdapterVersion',
    'AgentAliasId',
    'AgentId',
    'AlarmName',
    'AlarmNames',
    'AliasName',
    'ApplicationId',
    'Arn',
    'AwsSecretStoreArn',
    'BackupArn',
    'Bucket',
    'CacheClusterId',
    'CapacityReservationName',
    'CatalogId',
    'CatalogName',
    'Cluster',
    'ClusterIdentifier',
    'ClusterName',
    'Clusters',
    'CollectionId',
    'ConfigurationProfileId',
    'ConfigurationSetName',
    'ConnectionName',
    'ConsumerARN',
    'CrawlerName',
    'DashboardName',
    'DashboardNames',
    'DataAccessRoleArn',
    'DatabaseName',
    'DbClusterOrInstanceArn',
    'DeliveryStreamName',
    'DestinationKeyId',
    'DistributionId',
    'DocumentName',
    'DomainName',
    'DomainNames',
    'EmailIdentity',
    'EndpointArn',
    'EndpointName',
    'EnvironmentId',
    'EventBusName',
    'ExecutionArn',
    'ExecutionRoleArn',
    'ExportArn',
    'FargateProfileName',
    'FeatureGroupName',
    'FileSystemId',
    'FlowAliasIdentifier',
    'FlowIdentifier',
    'FromEmailAddressIdentityArn',
    'FunctionName',
    'GlobalTableName',
    'GroupName',
    'GuardrailId',
    'GuardrailIdentifier',
    'IamRoleArn',
    'Identity',
    'IdentityPoolId',
    'ImportArn',
    'IndexName',
    'InstanceId',
    'InstanceIds',
    'InstanceProfileName',
    'JobId',
    'JobName',
    'JobQueue',
    'KeyId',
    'KnowledgeBaseId',
    'LayerName',
    'LexiconNames',
    'LogGroupIdentifier',
    'LogGroupIdentifiers',
    'LogGroupName',
    'LogGroupNames',
    'MapRunArn',
    'ModelId',
    'Name',
    'Names',
    'NodegroupName',
    'Path',
    'PolicyArn',
    'ProjectArn',
    'ProjectVersionArn',
    'Qualifier',
    'QueueName',
    'QueueUrl',
    'RegistryId',
    'ReplicationGroupId',
    'RepositoryName',
    'RepositoryNames',
    'ResourceARN',
    'ResourceArn',
    'Role',
    'RoleARN',
    'RoleArn',
    'RoleName',
    'Rule',
    'ScheduledQueryArn',
    'SecretArn',
    'SecretId',
    'SecretIdList',
    'ServerlessCacheName',
    'Service',
    'ServiceName',
    'ServiceRole',
    'Services',
    'SnapshotId',
    'SnapshotIds',
    'SourceArn',
    'SourceKeyId',
    'SourceTableArn',
    'StateMachineAliasArn',
    'StateMachineArn',
    'StateMachineVersionArn',
    'StreamARN',
    'StreamArn',
    'StreamName',
    'TableArn',
    'TableName',
    'TargetArn',
    'TargetKeyId',
    'Task',
    'TaskDefinition',
    'TaskDefinitions',
    'TaskRoleArn',
    'Tasks',
    'TemplateName',
    'ThingName',
    'Topic',
    'TopicArn',
    'TrainingJobName',
    'UUID',
    'UserName',
    'UserPoolId',
    'VolumeId',
    'VolumeIds',
    'WorkGroup',
    'WorkgroupName'
];

;// CONCATENATED MODULE: ./lib/src/traces/xray-sdk.js



/** `SecretId` as the SDKs write it: `secret_id`; runs of capitals stay together or fall apart, as each SDK has it. */
function fieldNames(parameter) {
    const together = parameter
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase();
    const apart = parameter.replaceAll(/(?!^)([A-Z])/g, '_$1').toLowerCase();
    return [...new Set([together, apart])];
}
/** Fields whose names differ from the parameter's, and the API parameter that each holds. Earlier rows win. */
const SPECIAL_FIELDS = [
    ['table_name', 'TableName'],
    ['table_names', 'TableName'],
    ['bucket_name', 'Bucket'],
    ['bucket', 'Bucket'],
    ['destination_bucket_name', 'Bucket'],
    ['destination_bucket', 'Bucket'],
    ['copy_source', 'CopySource'],
    ['source_bucket_name', 'CopySource'],
    ['source_bucket', 'CopySource'],
    ['source_version_id', 'CopySourceVersionId'],
    ['version_id', 'VersionId'],
    ['queue_owner_a_w_s_account_id', 'QueueOwnerAWSAccountId'],
    ['queue_owner_aws_account_id', 'QueueOwnerAWSAccountId'],
    ['phone_number', 'PhoneNumber']
];
/** Field to parameter, and its rank where several fields hold the same parameter. */
const FIELDS = new Map([
    ...SPECIAL_FIELDS,
    ...PARAMETERS.flatMap((parameter) => fieldNames(parameter).map((field) => [field, parameter]))
].map(([field, parameter], rank) => [field, { parameter, rank }]));
/** Parameters of which only the presence counts: their values are many (versions) or personal (phone numbers). */
const PRESENCE_ONLY = new Set(['VersionId', 'CopySourceVersionId', 'PhoneNumber']);
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
        dialect: 'x-ray-sdk',
        ...outcomeOf(json, (0,traces_document/* isOpen */.nT)(json))
    };
}
function parametersOf(aws) {
    const parameters = {};
    const ranks = {};
    for (const field in aws) {
        const known = FIELDS.get(field);
        if (known === undefined || known.rank > (ranks[known.parameter] ?? Infinity))
            continue;
        const values = valuesOf(aws[field]);
        if (values.length === 0)
            continue;
        const { parameter, rank } = known;
        ranks[parameter] = rank;
        if (PRESENCE_ONLY.has(parameter))
            parameters[parameter] = PRESENT;
        else if (parameter === 'CopySource')
            Object.assign(parameters, copySource(values[0] ?? ''));
        else
            parameters[parameter] = values;
    }
    return parameters;
}
/** The texts of a field that holds one or several; none of anything else. */
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

;// CONCATENATED MODULE: ./lib/src/traces/opentelemetry.js



/** Attributes that show a resource, and the API parameter that each holds. Earlier rows win. */
const ATTRIBUTES = [
    ['aws.dynamodb.table.arn', 'TableName'],
    ['aws.dynamodb.table_names', 'TableName'],
    ['aws.dynamodb.index_name', 'IndexName'],
    ['aws.s3.bucket', 'Bucket'],
    ['aws.s3.copy_source', 'CopySource'],
    ['aws.sqs.queue.url', 'QueueUrl'],
    ['messaging.url', 'QueueUrl'],
    ['aws.sqs.queue.name', 'QueueName'],
    ['aws.sns.topic.arn', 'TopicArn'],
    ['faas.invoked_name', 'FunctionName'],
    ['aws.lambda.function.name', 'FunctionName'],
    ['aws.lambda.resource_mapping.id', 'UUID'],
    ['aws.secretsmanager.secret.arn', 'SecretId'],
    ['aws.step_functions.state_machine.arn', 'StateMachineArn'],
    ['aws.step_functions.activity.arn', 'ActivityArn'],
    ['aws.kinesis.stream.arn', 'StreamARN'],
    ['aws.kinesis.stream.name', 'StreamName'],
    ['aws.kinesis.stream_name', 'StreamName'],
    ['gen_ai.request.model', 'ModelId'],
    ['aws.bedrock.guardrail.id', 'GuardrailId'],
    ['aws.bedrock.agent.id', 'AgentId'],
    ['aws.bedrock.knowledge_base.id', 'KnowledgeBaseId'],
    ['aws.bedrock.data_source.id', 'DataSourceId']
];
/** Where the region of the call stands; the resource's own region only tells where the workload runs. */
const REGIONS = ['aws.region', 'cloud.region', 'aws.auth.region', 'aws.remote.resource.region'];
/** The call that a document with these attributes stands for, or undefined when it is none. */
function opentelemetry_callOf(json, attributes) {
    // HTTP spans below a call, and whatever else a service calls aws-api, are no calls
    if (attributes['rpc.system'] !== 'aws-api')
        return undefined;
    const aws = (0,traces_document/* record */.g1)(json['aws']);
    const operation = (0,traces_document/* text */.Qq)(aws?.['operation']) ?? (0,traces_document/* text */.Qq)(attributes['rpc.method']);
    const service = (0,traces_document/* text */.Qq)(attributes['rpc.service']) ?? (0,traces_document/* text */.Qq)(json['name']);
    if (operation === undefined || service === undefined)
        return undefined;
    const region = (0,traces_document/* text */.Qq)(aws?.['region']) ??
        REGIONS.map((name) => (0,traces_document/* text */.Qq)(attributes[name])).find((value) => value !== undefined);
    return {
        service,
        operation,
        ...(region !== undefined && { region }),
        parameters: shown(json, aws, attributes, service.toLowerCase()),
        dialect: 'opentelemetry',
        ...outcomeOf(json, (0,traces_document/* isOpen */.nT)(json))
    };
}
function shown(json, aws, attributes, service) {
    const parameters = {};
    for (const [attribute, parameter] of ATTRIBUTES) {
        const values = valuesOf(attributes[attribute]);
        if (values.length > 0)
            parameters[parameter] ??= values;
    }
    if (service === 'dynamodb' && parameters['TableName'] === undefined) {
        const names = valuesOf(aws?.['table_names'] ?? aws?.['table_name']);
        if (names.length > 0)
            parameters['TableName'] = names;
    }
    if (service === 'sqs')
        Object.assign(parameters, queue(json, aws, parameters));
    else
        delete parameters['QueueUrl'];
    if (service === 'sns')
        Object.assign(parameters, topic(attributes, parameters));
    if (service === 'lambda')
        Object.assign(parameters, invoked(json, attributes));
    return parameters;
}
/** Newer exporters write the queue's name where older ones wrote its URL, and keep the URL in http: that alone tells the account. */
function queue(json, aws, parameters) {
    const requested = (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['http'])?.['request'])?.['url']);
    const candidates = [parameters['QueueUrl']?.[0], (0,traces_document/* text */.Qq)(aws?.['queue_url']), requested];
    const url = candidates.find((candidate) => candidate !== undefined && /\/\d{12}\/[^/?]+$/.test(candidate));
    if (url !== undefined)
        return { QueueUrl: [url] };
    const name = parameters['QueueUrl']?.[0] ?? (0,traces_document/* text */.Qq)(aws?.['queue_url']);
    return name === undefined ? {} : { QueueUrl: [name] };
}
/** A message goes to a topic or to a phone number; the number itself is not kept. */
function topic(attributes, parameters) {
    if (parameters['TopicArn'] !== undefined)
        return {};
    const destinations = [
        attributes['messaging.destination.name'],
        attributes['messaging.destination']
    ].flatMap((value) => (0,traces_document/* text */.Qq)(value) ?? []);
    const arn = destinations.find((destination) => destination.startsWith('arn:'));
    if (arn !== undefined)
        return { TopicArn: [arn] };
    return destinations.some((destination) => /^\+\d+$|^phone_number/.test(destination))
        ? { PhoneNumber: PRESENT }
        : {};
}
/**
 * Python's instrumentation records a function's name without its alias; ADOT adds the name as it was given, but for JavaScript
 * sometimes only the alias of it.
 */
function invoked(json, attributes) {
    const name = (0,traces_document/* text */.Qq)(attributes['faas.invoked_name']);
    const asGiven = (0,traces_document/* text */.Qq)(attributes['aws.lambda.function.name']);
    if (name === undefined)
        return {};
    if (asGiven !== undefined)
        return asGiven.startsWith(`${name}:`) ? { FunctionName: [asGiven] } : {};
    const sdk = (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['aws'])?.['xray'])?.['sdk']) ??
        (0,traces_document/* text */.Qq)(attributes['otel.resource.telemetry.sdk.language']);
    return /python/i.test(sdk ?? '') ? { FunctionNameParsed: PRESENT } : {};
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
        const named = (0,traces_workload/* workloadOf */.Rc)(node.json);
        if (named !== undefined)
            workloads.set(named.arn, (0,traces_workload/* newest */.BP)(workloads.get(named.arn), named));
        const call = trace_callOf(node.json);
        if (call === undefined)
            continue;
        const owner = madeByApiGateway(call)
            ? { by: 'service', origin: 'AWS::ApiGateway' }
            : attribute(nodes, node);
        if (owner.by === 'owner') {
            workloads.set(owner.workload.arn, (0,traces_workload/* newest */.BP)(workloads.get(owner.workload.arn), owner.workload));
            reading.calls.push({ workload: owner.workload, call });
        }
        else if (owner.by === 'service')
            reading.others.push({ call, by: owner.origin });
        else
            lost.push({ call, node, why: owner.why, cutOff: owner.cutOff });
    }
    reading.workloads.push(...workloads.values());
    assignLost(reading, lost);
    return reading;
}
/** The call that a document stands for, in the dialect that it is written in. */
function trace_callOf(json) {
    if (json['namespace'] !== 'aws')
        return undefined;
    const attributes = (0,traces_document/* attributesOf */.Td)(json);
    return attributes?.['rpc.system'] === undefined
        ? callOf(json)
        : opentelemetry_callOf(json, attributes);
}
/** In `aws/spans` API Gateway's own call of a function carries a service name that no SDK writes. */
function madeByApiGateway({ service, operation }) {
    return service === 'awslambda' && operation === 'Invoke';
}
/** A subsegment whose parent was cut off belongs to the trace's only function; with two functions or none nobody can tell. */
function assignLost(reading, lost) {
    const [only, second] = reading.workloads;
    for (const { call, node, why, cutOff } of lost) {
        if (cutOff && (0,traces_document/* text */.Qq)(node.json['origin']) === undefined && only !== undefined && second === undefined)
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
// EXTERNAL MODULE: ./node_modules/@aws-sdk/util-arn-parser/dist-cjs/index.js
var dist_cjs = __webpack_require__(56369);
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
function reportWorkload({ workload: seen, traces, calls }, configuration, reference, describe) {
    const workload = placed(seen, configuration);
    const needs = new Map();
    const denied = new Map();
    const failed = new Map();
    const unsent = new Map();
    const unresolved = new Map();
    const disagreements = new Map();
    const mayNeed = new Map();
    for (const counted of calls) {
        const { call } = counted;
        const label = { service: call.service, operation: call.operation, calls: counted.calls };
        const failure = { ...label, ...(call.error !== undefined && { error: call.error }) };
        if (call.outcome === 'unsent') {
            tally(unsent, failure, call.service, call.operation, call.error);
            continue;
        }
        const derivation = (0,permissions_needs/* needsOf */.h)(call, workload, reference);
        if (call.outcome === 'denied') {
            for (const refusal of refusalsOf(counted, derivation.needs, reference))
                tally(denied, refusal, refusal.action, refusal.resource);
            const disagreement = disagreementIn(call, derivation.needs);
            if (disagreement !== undefined)
                tally(disagreements, { ...label, ...disagreement }, call.service, call.operation, disagreement.refused);
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
    const implied = configuration instanceof Error || configuration.lambda === undefined
        ? []
        : impliedNeeds(workload, configuration.lambda, traces > 0);
    const hasEvidence = traces > 0;
    const isRoleOnly = workload.kind === 'lambda' && !(configuration instanceof Error) && configuration.lambda === undefined;
    const policy = writePolicy([...sortedNeeds, ...implied], describe ? `Least privilege of ${workload.arn}, from ${traces} X-Ray traces` : undefined);
    return {
        report: {
            arn: workload.arn,
            kind: workload.kind,
            name: workload.name,
            ...(!(configuration instanceof Error) && { role: configuration.role }),
            traces,
            ...(hasEvidence && { policyFile: policyFileName(workload.arn), policy }),
            needs: sortedNeeds,
            implied,
            denied: sorted(denied),
            failed: sorted(failed),
            unsent: sorted(unsent),
            unresolved: sorted(unresolved),
            disagreements: sorted(disagreements),
            unread: isRoleOnly
                ? [
                    {
                        what: 'configuration',
                        why: 'only its role is known: log writes, network interfaces and dead letters are in no policy'
                    }
                ]
                : configuration instanceof Error
                    ? [{ what: 'configuration', why: configuration.message }]
                    : []
        },
        mayNeed: [
            ...[...mayNeed].toSorted(byKey).map(([action, why]) => ({ action, why })),
            ...(isRoleOnly ? UNKNOWN_FUNCTION : [])
        ]
    };
}
/** Where a trace shows no account, the workload's role does: it cannot be of another one. */
function placed(workload, configuration) {
    if (workload.account !== undefined || configuration instanceof Error)
        return workload;
    const { partition, accountId } = (0,dist_cjs/* parse */.qg)(configuration.role);
    return { ...workload, partition, account: accountId };
}
function addNeed(needs, need, counted) {
    const key = `${need.action}\u0000${need.resource}`;
    const same = needs.get(key);
    if (same === undefined) {
        needs.set(key, { ...need, calls: counted.calls, traceIds: [...counted.traceIds] });
        return;
    }
    // one call that shows the resource proves what another only makes likely
    if (same.precision === 'wider' && need.precision !== 'wider') {
        same.precision = need.precision;
        same.reason = need.reason;
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
/** A refusal names the action, and often the resource, that IAM asked for: that is what we must have derived. */
function disagreementIn(call, needs) {
    if (call.refused === undefined)
        return undefined;
    const { action, resource } = call.refused;
    const agreeing = needs.filter((need) => (0,match/* coversAction */.Dg)(need.action, action));
    const agrees = agreeing.some((need) => resource === undefined || need.resource === '*' || (0,match/* covers */.hU)(need.resource, resource));
    if (agrees)
        return undefined;
    return {
        derived: needs.map((need) => `${need.action} on ${need.resource}`).sort(),
        refused: resource === undefined ? action : `${action} on ${resource}`
    };
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
    const traceEvidence = await sources.traces.read((trace) => {
        const read = readTrace(trace);
        calls.add(read);
        if (read.malformed > 0) {
            malformed.documents += read.malformed;
            (0,call_log/* addProof */.Kt)(malformed.traceIds, read.id);
        }
    });
    // only now: it must not delay the first request
    const reference = await (0,reference_reference.loadReference)();
    const evidence = evidenceOf(traceEvidence, malformed, calls);
    log.info(`Read ${(0,plural/* plural */.L)(evidence.traces.read, 'trace')}: ${(0,plural/* plural */.L)(calls.calls, 'call')} of ${(0,plural/* plural */.L)(calls.workloads().length, 'workload')}.`);
    if (log.verbose)
        await explainCalls(calls, reference, log);
    const findings = await findingsOf(calls, sources.workloads, reference, options, log);
    const workloads = findings.map(({ report }) => report);
    const roles = sources.roles === undefined
        ? []
        : await rolesOf(findings, sources.roles.policies.bind(sources.roles), doubtsOf(evidence.unattributed, reference), reference, log);
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
/** What each operation that was seen needs, and why: the text of `explain`. */
async function explainCalls(calls, reference, log) {
    const { explainOperation } = await Promise.all(/* import() */[__webpack_require__.e(678), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 24106));
    const seen = new Map(calls
        .workloads()
        .flatMap((workload) => workload.calls.map(({ call }) => [`${call.service} ${call.operation}`, call])));
    for (const [, { service, operation }] of [...seen].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))) {
        try {
            for (const line of explainOperation(service, operation, reference))
                log.debug(line);
        }
        catch (error) {
            log.debug((0,errors/* messageOf */.bD)(error));
        }
    }
}
/** Every workload that left traces, and those that are known besides; each with its configuration, read once. */
async function findingsOf(calls, source, reference, options, log) {
    const seen = calls.workloads();
    const arns = new Set(seen.map(({ workload }) => workload.arn));
    const silent = (await source.known())
        .filter((workload) => !arns.has(workload.arn))
        .map((workload) => ({ workload, traces: 0, calls: [] }));
    const queue = new dist/* default */.Ay({ concurrency: AT_A_TIME });
    const all = [...seen, ...silent].toSorted((a, b) => (0,call_log/* compare */.UD)(a.workload.arn, b.workload.arn));
    return queue.addAll(all.map((found) => async () => {
        const configuration = await source.configuration(found.workload).catch((error) => {
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
/** What calls of unknown workloads needed: any of the roles may be theirs. */
function doubtsOf(calls, reference) {
    const somebody = { arn: '', kind: 'segment', name: '', partition: 'aws', region: '' };
    return calls.flatMap(({ service, operation }) => {
        const { needs, mayNeed } = (0,permissions_needs/* needsOf */.h)({ service, operation, parameters: {}, outcome: 'ok' }, somebody, reference);
        return [...needs.map((need) => need.action), ...mayNeed].map((action) => ({
            action,
            why: `${service} ${operation} was called by a workload that the traces do not show`
        }));
    });
}
/** Each role once, however many functions share it. */
async function rolesOf(findings, read, ofUnknownWorkloads, reference, log) {
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
        const role = reportRole(arn, of, policies, ofUnknownWorkloads, reference);
        for (const { what, why } of role.unread)
            log.warn(`Role ${arn} is not judged: ${what}: ${why}`);
        return role;
    }));
}
function reportRole(arn, of, role, ofUnknownWorkloads, reference) {
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
    const runsOutsideLambda = of.some(({ report }) => report.kind !== 'lambda');
    const mayNeed = [
        ...of.flatMap((finding) => finding.mayNeed),
        ...(of.some(({ report }) => report.kind === 'lambda') ? UNREAD_CONFIGURATION : []),
        ...ofUnknownWorkloads,
        ...FORWARDED,
        ...(runsOutsideLambda ? [...SENDING_TRACES, ...AGENTS] : [])
    ];
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

/***/ 14950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/roles/configuration.js
var configuration = __webpack_require__(73238);
// EXTERNAL MODULE: ./lib/src/traces/workload.js
var workload = __webpack_require__(82612);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./lib/src/files/saved-file.js
/** Saved answers of the AWS CLI instead of AWS itself: a laptop, a fork's pull request or a demo needs no account. */




/** Which AWS CLI command prints what each option takes. */
const COMMANDS = {
    traces: 'aws xray batch-get-traces',
    functions: 'aws lambda list-functions',
    roles: 'aws iam get-account-authorization-details',
    workloads: 'aws ecs describe-task-definition", "aws ec2 describe-instances" or "aws iam get-instance-profile'
};
/** Standard input, read once however many options name it. */
let standardInput;
/** @throws UserError when the file cannot be read or is empty */
async function readText(saved) {
    let content;
    try {
        content =
            saved.file === '-'
                ? await (standardInput ??= (0,consumers_.text)(process.stdin))
                : await (0,promises_.readFile)(saved.file, 'utf8');
    }
    catch (error) {
        throw wrongFile(saved, `which cannot be read (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    if (content.trim() === '')
        throw wrongFile(saved, 'which is empty');
    return content;
}
/** @throws UserError when the file cannot be read, is empty, is not JSON or has another shape */
async function readJson(saved, schema) {
    return parseJson(saved, await readText(saved), schema);
}
/** @throws UserError when the text is not JSON or has another shape */
function parseJson(saved, content, schema) {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch (error) {
        throw wrongFile(saved, `which is not JSON (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    const parsed = dist/* safeParse */.xLC(schema, json);
    if (parsed.success)
        return parsed.output;
    const at = dist/* getDotPath */.BuJ(parsed.issues[0]);
    throw wrongFile(saved, `which has another shape: ${at === null ? '' : `${at}: `}${parsed.issues[0].message}`);
}
function wrongFile({ option, file, label }, what, cause) {
    return new errors/* UserError */.yo(`${label(option)} is "${file}", ${what}`, `Give a file with what "${COMMANDS[option]}" prints`, { cause });
}

;// CONCATENATED MODULE: ./lib/src/files/saved-functions.js





/** `aws lambda list-functions` */
const FunctionsForm = dist/* object */.Ikc({ Functions: dist/* array */.YOg(configuration/* FunctionConfiguration */.v) });
const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/;
/** @throws UserError when the file is wrong, or a role ARN in it is none */
async function readFunctions(saved) {
    const { Functions: list } = await readJson(saved, FunctionsForm);
    for (const { Role: role } of list) {
        if (ROLE_ARN.test(role))
            continue;
        throw new errors/* UserError */.yo(`${saved.label('functions')} is "${saved.file}", where Role is "${role}", which is no role ARN`, 'Give ARNs like arn:aws:iam::111122223333:role/name');
    }
    // of several versions the newest state counts, whatever their order
    const unqualifiedLast = list.toSorted((a, b) => isVersion(b.FunctionArn) - isVersion(a.FunctionArn) || (a.FunctionArn < b.FunctionArn ? -1 : 1));
    return new Map(unqualifiedLast.map((configuration) => [
        (0,workload/* lambdaFunction */.yB)(configuration.FunctionArn)?.arn ?? configuration.FunctionArn,
        configuration
    ]));
}
function isVersion(arn) {
    return /:function:[^:]+:(?!\$LATEST)[^:]+$/.test(arn) ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/files/saved-roles.js


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
class SavedRoles {
    #roles;
    constructor(saved) {
        this.#roles = readJson(saved, Roles);
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
            return { policies: [], unread: [{ what: 'role', why: 'it is not in the file given as roles' }] };
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
                result.unread.push({ what: name, why: 'its default version is not in the file given as roles' });
            }
            else
                result.policies.push({ name, document });
        }
        return result;
    }
}

// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
;// CONCATENATED MODULE: ./lib/src/traces/spans.js
/**
 * Spans as CloudWatch Transaction Search writes them to the log group `aws/spans`, turned into the documents that X-Ray would have
 * stored for them: one reader then serves both.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search-Cloudwatch-logs.html
 */

/** The document of a span, or undefined when the record is none. */
function spanDocument(span) {
    const json = (0,traces_document/* record */.g1)(span);
    const id = (0,traces_document/* text */.Qq)(json?.['spanId']);
    const trace = /^([0-9a-f]{8})([0-9a-f]{24})$/.exec((0,traces_document/* text */.Qq)(json?.['traceId']) ?? '');
    if (json === undefined || id === undefined || trace === null)
        return undefined;
    const attributes = (0,traces_document/* record */.g1)(json['attributes']) ?? {};
    const resource = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['resource'])?.['attributes']) ?? {};
    const xray = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['_aws'])?.['xray']);
    // what an X-Ray SDK or an AWS service wrote was a segment before it became a span
    const wasSegment = xray !== undefined;
    const isCall = wasSegment ? xray['namespace'] === 'aws' : attributes['rpc.system'] === 'aws-api';
    const parent = (0,traces_document/* text */.Qq)(json['parentSpanId']);
    return {
        traceId: `1-${trace[1]}-${trace[2]}`,
        document: {
            id,
            ...(parent !== undefined && { parent_id: parent }),
            name: (0,traces_document/* text */.Qq)(attributes['rpc.service']) ?? (0,traces_document/* text */.Qq)(xray?.['name']) ?? json['name'],
            ...(typeof json['endTimeUnixNano'] === 'number' && { end_time: json['endTimeUnixNano'] }),
            ...(attributes['aws.xray.inprogress'] === true && { in_progress: true }),
            ...(isCall && { namespace: 'aws' }),
            origin: attributes['aws.xray.origin'],
            resource_arn: attributes['aws.resource_arn'],
            aws: awsBlock(attributes),
            http: {
                request: { url: attributes['http.url'] ?? attributes['url.full'] },
                response: { status: attributes['http.status_code'] ?? attributes['http.response.status_code'] }
            },
            ...((0,traces_document/* record */.g1)(json['status'])?.['code'] === 'ERROR' && { error: true }),
            cause: { exceptions: exceptionsOf(json['events']) },
            metadata: { default: metadataOf(wasSegment ? withoutCall(attributes) : attributes, resource) }
        }
    };
}
/** `aws.table_name` and the like; nested names are OpenTelemetry's and stay attributes. */
function awsBlock(attributes) {
    const aws = {};
    for (const name in attributes) {
        if (name.startsWith('aws.') && name.indexOf('.', 4) < 0)
            aws[name.slice(4)] = attributes[name];
    }
    aws['operation'] ??= attributes['rpc.method'];
    return aws;
}
/** A segment's call is read in the X-Ray SDKs' dialect, whatever attributes the service added to it. */
function withoutCall(attributes) {
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('rpc.')));
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
        const attributes = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(event)?.['attributes']);
        if (attributes === undefined || (0,traces_document/* record */.g1)(event)?.['name'] !== 'exception')
            return [];
        return [{ type: attributes['exception.type'], message: attributes['exception.message'] }];
    });
}

;// CONCATENATED MODULE: ./lib/src/files/saved-traces.js




const Documents = dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ Document: dist/* nullish */.cl6(dist/* unknown */.L5J()) })));
/** `aws xray batch-get-traces`, and `aws xray list-retrieved-traces` with its spans */
const Traces = dist/* object */.Ikc({
    Traces: dist/* array */.YOg(dist/* object */.Ikc({ Id: dist/* string */.YjP(), LimitExceeded: dist/* nullish */.cl6(dist/* boolean */.zMY()), Segments: Documents, Spans: Documents })),
    UnprocessedTraceIds: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()))
});
/** `aws logs filter-log-events` of the log group aws/spans */
const LogEvents = dist/* object */.Ikc({ events: dist/* array */.YOg(dist/* object */.Ikc({ message: dist/* string */.YjP() })) });
/** `aws logs get-query-results` of the log group aws/spans */
const QueryResults = dist/* object */.Ikc({
    results: dist/* array */.YOg(dist/* array */.YOg(dist/* object */.Ikc({ field: dist/* string */.YjP(), value: dist/* nullish */.cl6(dist/* string */.YjP()) })))
});
/** Traces and spans from files. Where a trace stands in several files, its documents are put together and each counts once. */
class SavedTraces {
    #files;
    #traces = new Map();
    #unprocessed = new Set();
    #unreadable = [];
    constructor(files) {
        this.#files = files;
    }
    async read(onTrace) {
        for (const file of this.#files)
            this.#add(file, await readText(file));
        const truncated = [];
        let truncatedCount = 0;
        for (const [id, { documents, truncated: isTruncated }] of this.#traces) {
            if (isTruncated) {
                truncatedCount++;
                (0,call_log/* addProof */.Kt)(truncated, id);
            }
            onTrace({ id, documents });
        }
        if (this.#unreadable.length > 0)
            onTrace({ id: 'unknown', documents: this.#unreadable });
        const lost = [...this.#unprocessed].filter((id) => !this.#traces.has(id)).sort();
        const window = windowOf([...this.#traces.keys()]);
        return {
            source: 'files',
            ...(window !== undefined && { window }),
            traces: {
                listed: this.#traces.size + lost.length,
                read: this.#traces.size,
                partial: 0,
                truncated: truncatedCount,
                unprocessed: lost.length,
                missing: 0
            },
            named: { partial: [], truncated, unprocessed: lost.slice(0, 5), missing: [] }
        };
    }
    #add(file, content) {
        if (isJsonLines(content)) {
            for (const line of content.split('\n'))
                if (line.trim() !== '')
                    this.#addLine(line);
            return;
        }
        const shape = dist/* safeParse */.xLC(dist/* looseObject */._H3({}), jsonOf(content));
        if (shape.success && 'events' in shape.output) {
            for (const { message } of parseJson(file, content, LogEvents).events)
                this.#addLine(message);
        }
        else if (shape.success && 'results' in shape.output) {
            for (const row of parseJson(file, content, QueryResults).results) {
                this.#addLine(row.find(({ field }) => field === '@message')?.value ?? '');
            }
        }
        else
            this.#addTraces(parseJson(file, content, Traces));
    }
    #addTraces({ Traces: traces, UnprocessedTraceIds }) {
        for (const { Id, LimitExceeded, Segments, Spans } of traces) {
            const trace = this.#trace(Id);
            trace.truncated ||= LimitExceeded === true;
            trace.documents.push(...(Segments ?? []).map((segment) => segment.Document));
            for (const { Document } of Spans ?? []) {
                if (!this.#addSpan(Document))
                    trace.documents.push(Document);
            }
        }
        for (const id of UnprocessedTraceIds ?? [])
            this.#unprocessed.add(id);
    }
    /** Whether it is a span. */
    #addSpan(text) {
        const span = spanDocument(typeof text === 'string' ? jsonOf(text) : text);
        if (span !== undefined)
            this.#trace(span.traceId).documents.push(span.document);
        return span !== undefined;
    }
    #addLine(line) {
        if (!this.#addSpan(line))
            this.#unreadable.push(line);
    }
    #trace(id) {
        const trace = this.#traces.get(id) ?? { documents: [], truncated: false };
        this.#traces.set(id, trace);
        return trace;
    }
}
/** One span a line: not JSON as a whole, or a single span. Lines that are none are counted as they come. */
function isJsonLines(content) {
    const json = jsonOf(content);
    if (json !== undefined)
        return isSpan(json);
    return content.split('\n').some((line) => isSpan(jsonOf(line)));
}
function isSpan(json) {
    return typeof json === 'object' && json !== null && 'spanId' in json;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
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

;// CONCATENATED MODULE: ./lib/src/files/saved-workloads.js


/** `aws ecs describe-task-definition` */
const TaskDefinition = dist/* object */.Ikc({
    taskDefinition: dist/* object */.Ikc({ taskDefinitionArn: dist/* string */.YjP(), taskRoleArn: dist/* nullish */.cl6(dist/* string */.YjP()) })
});
/** `aws ec2 describe-instances` */
const Instances = dist/* object */.Ikc({
    Reservations: dist/* array */.YOg(dist/* object */.Ikc({
        Instances: dist/* array */.YOg(dist/* object */.Ikc({ InstanceId: dist/* string */.YjP(), IamInstanceProfile: dist/* nullish */.cl6(dist/* object */.Ikc({ Arn: dist/* string */.YjP() })) }))
    }))
});
/** `aws iam get-instance-profile` */
const InstanceProfile = dist/* object */.Ikc({
    InstanceProfile: dist/* object */.Ikc({ Arn: dist/* string */.YjP(), Roles: dist/* array */.YOg(dist/* object */.Ikc({ Arn: dist/* string */.YjP() })) })
});
/** What the files say of tasks and instances. */
class SavedWorkloads {
    /** By task definition without revision, then by revision. */
    #taskRoles = new Map();
    #profileOf = new Map();
    #roleOfProfile = new Map();
    /** @throws UserError when a file is wrong */
    static async read(files) {
        const workloads = new SavedWorkloads();
        for (const file of files)
            workloads.#add(await readJson(file, dist/* union */.KCZ([TaskDefinition, Instances, InstanceProfile])));
        return workloads;
    }
    #add(answer) {
        if ('taskDefinition' in answer) {
            const { taskDefinitionArn: arn, taskRoleArn } = answer.taskDefinition;
            const [, family = arn, revision = ''] = /^(.*):(\d+)$/.exec(arn) ?? [];
            const revisions = this.#taskRoles.get(family) ?? new Map();
            this.#taskRoles.set(family, revisions.set(revision, taskRoleArn ?? undefined));
        }
        else if ('Reservations' in answer) {
            for (const { InstanceId, IamInstanceProfile } of answer.Reservations.flatMap((reservation) => reservation.Instances)) {
                this.#profileOf.set(InstanceId, IamInstanceProfile?.Arn);
            }
        }
        else
            this.#roleOfProfile.set(answer.InstanceProfile.Arn, answer.InstanceProfile.Roles[0]?.Arn);
    }
    /** The role of a task or an instance. @throws Error that says what is not in the files */
    roleOf({ kind, arn, name, revision }) {
        if (kind === 'ecs')
            return this.#taskRole(arn, revision);
        if (!this.#profileOf.has(name))
            throw new Error('the instance is not in the files given as workloads');
        const profile = this.#profileOf.get(name);
        if (profile === undefined)
            throw new Error('the instance has no instance profile, and so no role');
        const role = this.#roleOfProfile.get(profile);
        if (role === undefined)
            throw new Error(`instance profile ${profile} is not in the files given as workloads`);
        return role;
    }
    /** Of the revision that the trace shows, else of the newest one. */
    #taskRole(family, revision) {
        const revisions = this.#taskRoles.get(family) ?? new Map();
        const asked = revision ?? [...revisions.keys()].toSorted((a, b) => Number(b) - Number(a))[0] ?? '';
        if (!revisions.has(asked)) {
            const which = revision === undefined ? 'the task definition' : `revision ${revision} of the task definition`;
            throw new Error(`${which} is not in the files given as workloads`);
        }
        const role = revisions.get(asked);
        if (role === undefined)
            throw new Error('the task definition has no task role');
        return role;
    }
}

// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(90692);
;// CONCATENATED MODULE: ./lib/src/roles/workload-roles.js

class WorkloadRoles {
    #readers;
    constructor(readers) {
        this.#readers = readers;
    }
    known() {
        return Promise.resolve([...this.#readers.functions.keys()].flatMap((arn) => (0,workload/* lambdaFunction */.yB)(arn) ?? []));
    }
    async configuration(workload) {
        const { named, readTaskRole, readInstanceRole } = this.#readers;
        const role = named.get(workload.name);
        if (workload.kind === 'lambda')
            return this.#ofFunction(workload, role);
        if (role !== undefined)
            return { role };
        if (workload.kind === 'ecs' && readTaskRole !== undefined)
            return { role: await readTaskRole(workload) };
        if (workload.kind === 'ec2' && readInstanceRole !== undefined)
            return { role: await readInstanceRole(workload) };
        throw new Error(workload.kind === 'segment'
            ? `the trace shows only the segment's name; say under which role it runs: workload-roles ${workload.name}=ROLE-ARN`
            : 'nothing says under which role it runs; give workloads or workload-roles');
    }
    async #ofFunction({ arn }, role) {
        const { functions, readFunction } = this.#readers;
        const known = functions.get(arn);
        if (known === undefined && readFunction === undefined) {
            if (role !== undefined)
                return { role };
            throw new Error('it is not in the file that --functions names');
        }
        const lambda = known ?? (await readFunction?.(arn));
        if (lambda === undefined)
            throw new Error('its configuration is not known');
        return { role: role ?? lambda.Role, lambda };
    }
}

;// CONCATENATED MODULE: ./lib/src/sources-of.js






/**
 * Chooses where each thing is read from. With saved traces nothing is asked of AWS, and no client is loaded.
 * @param access called only when AWS is needed
 * @throws UserError when a file is wrong, before the first question to AWS
 */
async function sourcesOf(options, face, access, log) {
    const saved = (option, file) => ({
        option,
        file,
        label: (name) => (0,src_options/* labelOf */.Wy)(name, face)
    });
    const savedRoles = options.roles === undefined ? undefined : new SavedRoles(saved('roles', options.roles));
    const workloads = await SavedWorkloads.read(options.workloads.map((file) => saved('workloads', file)));
    const fromFiles = {
        named: options.workloadRoles,
        functions: options.functions === undefined
            ? new Map()
            : await readFunctions(saved('functions', options.functions)),
        ...(options.workloads.length > 0 && {
            readTaskRole: async (workload) => workloads.roleOf(workload),
            readInstanceRole: async (workload) => workloads.roleOf(workload)
        })
    };
    await savedRoles?.check();
    if (options.traces.length > 0) {
        return {
            traces: new SavedTraces(options.traces.map((file) => saved('traces', file))),
            workloads: new WorkloadRoles(fromFiles),
            roles: options.compare ? savedRoles : undefined
        };
    }
    const [aws, { XRaySource }] = await Promise.all([access(), Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 14909))]);
    const traces = new XRaySource({ access: aws, window: options.window, filter: options.filter }, (0,src_options/* labelOf */.Wy)('filter', face), log);
    const shared = { region: aws.region, credentials: traces.credentials };
    return {
        traces,
        workloads: new WorkloadRoles({ ...fromAws(shared), ...fromFiles }),
        roles: options.compare ? (savedRoles ?? rolesFromAws(shared)) : undefined
    };
}
/** Clients are loaded when they are first asked: X-Ray's request must not wait for them. */
function fromAws(access) {
    let functions;
    return {
        async readFunction(arn) {
            functions ??= Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(696), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 45365)).then(({ LambdaReader }) => new LambdaReader(access));
            return (await functions).read(arn);
        },
        readTaskRole: async (workload) => (await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(212), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 16537))).readTaskRole(access, workload),
        readInstanceRole: async (workload) => (await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(764), __webpack_require__.e(193), __webpack_require__.e(178)]).then(__webpack_require__.bind(__webpack_require__, 11178))).readInstanceRole(access, workload)
    };
}
/** IAM, each role asked when the traces have been read. */
function rolesFromAws(access) {
    let iam;
    return {
        async policies(roleArn) {
            iam ??= Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(764), __webpack_require__.e(473)]).then(__webpack_require__.bind(__webpack_require__, 99473)).then(({ IamSource }) => new IamSource(access));
            return (await iam).policies(roleArn);
        }
    };
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
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82612);

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
        entry.workload = (0,_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(entry.workload, workload);
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
    let key = `${call.dialect}\u0000${call.service}\u0000${call.operation}\u0000${call.region ?? ''}\u0000${call.account ?? ''}\u0000${call.outcome}\u0000${call.error ?? ''}\u0000${refused}`;
    for (const name of Object.keys(call.parameters).sort())
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


/***/ })

};
