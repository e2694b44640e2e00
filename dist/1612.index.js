export const id = 1612;
export const ids = [1612];
export const modules = {

/***/ 62989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Turns),
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/**
 * Long work that gives way. A signal, the end of a budget and a look at memory are heard only between turns of the event loop: work that
 * may take seconds is done in turns, so that the process can be ended meanwhile.
 */

/** Milliseconds: so long nobody minds waiting. */
const TURN_MS = 50;
/** The turns of work that waits by itself: `if (turns.isOver) await turns.next()`. */
class Turns {
    #since = performance.now();
    /** Whether others have waited long enough. */
    get isOver() {
        return performance.now() - this.#since >= TURN_MS;
    }
    /** Lets everybody else have a turn. */
    async next() {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#since = performance.now();
    }
}
/**
 * Does the work in turns.
 * @param between called between them; what it throws ends the work
 */
async function inTurns(work, between) {
    const turns = new Turns();
    for (;;) {
        const step = work.next();
        if (step.done === true)
            return step.value;
        if (!turns.isOver)
            continue;
        await turns.next();
        between();
    }
}


/***/ }),

/***/ 37701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutIgnored),
/* harmony export */   p: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var _kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(229);
/* harmony import */ var _judged_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75243);
/** Workloads of which nothing is to be said. What they use is still not called unused: it stays undecided for their role. */


/** Whether one of the globs stands for the name of a workload. */
function isIgnored(name, patterns) {
    return patterns.some((pattern) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(pattern, name));
}
/**
 * @param patterns globs of names of workloads; of several that match the last one is named
 * @param judged the roles that may be judged: workloads of others are taken out too
 */
function withoutIgnored(findings, patterns, judged = {}) {
    const all = findings.map((finding) => {
        const { name, arn, role } = finding.report;
        const match = patterns.findLast((pattern) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(pattern, name));
        const left = role === undefined ? (0,_judged_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutByAccount */ .c)(arn, judged) : (0,_judged_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutRole */ .e)(role, judged);
        const why = left && `${role ?? arn} ${left.why}`;
        return { finding, match: match ?? left?.match, why: match === undefined ? why : undefined };
    });
    const kept = all.flatMap(({ finding, match }) => (match === undefined ? [finding] : []));
    const roles = new Set(kept.map(({ report }) => report.role));
    const ignored = all.flatMap(({ finding, match, why }) => match === undefined ? [] : [{ finding, match, why }]);
    return {
        findings: kept,
        ignored: ignored.map(({ finding: { report }, match, why }) => ({
            workload: report.arn,
            match,
            ...(why !== undefined && { why }),
            ...(report.role !== undefined && !roles.has(report.role) && { role: report.role })
        })),
        left: ignored.map(({ finding }) => finding)
    };
}


/***/ }),

/***/ 75243:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ leftOutByAccount),
/* harmony export */   e: () => (/* binding */ leftOutRole)
/* harmony export */ });
/* harmony import */ var _kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(229);
/* harmony import */ var _kit_role_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52453);
/** Which roles a scan may judge: traces of tests prove nothing of roles that they were not made under. */


/** @param arn of a role, or of a workload. One that names no account is left out by none */
function leftOutByAccount(arn, { accounts = [] }) {
    const account = arn.split(':')[4] ?? '';
    if (accounts.length === 0 || !/^\d{12}$/.test(account) || accounts.includes(account))
        return undefined;
    return { match: 'accounts', why: `is of account ${account}, which accounts does not name` };
}
/** @param arn of a role */
function leftOutRole(arn, judged) {
    const pattern = judged.productionRoles?.find((one) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(one, (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S)(arn)));
    if (pattern === undefined)
        return leftOutByAccount(arn, judged);
    return {
        match: `production-roles ${pattern}`,
        why: `is a role of production by ${pattern} in production-roles: what tests do not use says nothing of it`
    };
}


/***/ }),

/***/ 73312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UnfitQuestion)
/* harmony export */ });
/** AWS finds fault with a question itself, so that a part of it may still be answered. */
class UnfitQuestion extends Error {
    name = 'UnfitQuestion';
}


/***/ }),

/***/ 81612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/refused-to-scan.js
var refused_to_scan = __webpack_require__(4089);
// EXTERNAL MODULE: ./lib/src/kit/memory.js
var memory = __webpack_require__(86954);
// EXTERNAL MODULE: ./lib/src/kit/turns.js
var kit_turns = __webpack_require__(62989);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var size = __webpack_require__(68584);
;// CONCATENATED MODULE: ./lib/src/policies/validation/decisions.js
/**
 * Judges every pair of a question.
 * @param answer may hold an action several times, since answers come in pages
 */
function judgeAnswer(question, answer) {
    const judged = { refused: [], undecided: [] };
    const asked = question.resources.length === 0 ? [undefined] : question.resources;
    for (const action of question.actions) {
        const answers = answer.filter((one) => one.action.toLowerCase() === action.toLowerCase());
        for (const resource of asked) {
            const need = nameOf(question, action, resource);
            const found = decisionOn(answers, resource?.asked);
            if (found === undefined) {
                judged.undecided.push({ need, why: 'iam:SimulateCustomPolicy: IAM gave no decision' });
            }
            else if (found.decision === 'allowed') {
                continue;
            }
            else if (found.byPolicyType.includes('allowed')) {
                // between accounts both the role's policy and the resource's must allow, and only one of them was given
                judged.undecided.push({
                    need,
                    why: 'iam:SimulateCustomPolicy: it is a resource of another account, of which no policy was given'
                });
            }
            else {
                const missing = found.missingKeys.length === 0 ? '' : `, without a value for ${found.missingKeys.join(', ')}`;
                judged.refused.push(`${found.decision}: ${need}${missing}`);
            }
        }
    }
    return judged;
}
/** A question's pairs in words, as errors call them. */
function namesOf(question) {
    const asked = question.resources.length === 0 ? [undefined] : question.resources;
    return question.actions.flatMap((action) => asked.map((resource) => nameOf(question, action, resource)));
}
function nameOf({ context }, action, resource) {
    const sample = resource === undefined || resource.asked === resource.needed ? '' : ` (asked as ${resource.asked})`;
    const values = context.map((entry) => `${entry.key} = ${entry.values.join(', ')}`).join(' and ');
    return `${action} on ${resource?.needed ?? '*'}${sample}${values === '' ? '' : ` with ${values}`}`;
}
function decisionOn(answers, resource) {
    const [first] = answers;
    if (first === undefined)
        return undefined;
    const overall = { decision: first.decision, missingKeys: first.missingKeys, byPolicyType: [] };
    if (resource === undefined)
        return overall;
    const specific = answers.flatMap((answer) => answer.resources);
    const own = specific.find((one) => one.resource === resource);
    if (own !== undefined)
        return own;
    // only where nothing is said of single resources, and the most restrictive decision allows, is each one allowed
    return specific.length === 0 && first.decision === 'allowed' ? overall : undefined;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/policies/validation/existing-policy.js
/** A role's identity policies as the one document that CheckNoNewAccess takes. */

const Statement = valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J());
const Document = valibot_dist/* object */.Ikc({
    Version: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    Statement: valibot_dist/* union */.KCZ([valibot_dist/* array */.YOg(Statement), Statement])
});
/**
 * Joins the statements of all policies. Sids are left out, since those of several policies may be the same and a document may not repeat one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 * @returns the document's text; undefined when no policy has a statement
 * @throws Error that names the policy that is none
 */
function joinPolicies(policies) {
    const statements = policies.flatMap(({ name, document }) => statementsOf(name, document));
    if (statements.length === 0)
        return undefined;
    return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
function statementsOf(name, document) {
    const parsed = valibot_dist/* safeParse */.xLC(Document, typeof document === 'string' ? jsonOf(document) : document);
    if (!parsed.success)
        throw new Error(`policy ${name} is malformed`);
    const { Version, Statement: given } = parsed.output;
    return (Array.isArray(given) ? given : [given]).map((statement) => {
        const rest = Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
        return Version === '2012-10-17' ? rest : withoutVariables(rest);
    });
}
/** The document's JSON, URL-encoded as IAM's API gives it or not; undefined when it is none. */
function jsonOf(text) {
    try {
        return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
    }
    catch {
        return undefined;
    }
}
/**
 * In a document without this version `${…}` is plain text; in the joined one `${$}` says so.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function withoutVariables(statement) {
    const text = JSON.stringify(statement).replaceAll('${', () => '${$}{');
    return valibot_dist/* parse */.qgA(Statement, JSON.parse(text));
}

;// CONCATENATED MODULE: ./lib/src/policies/validation/simulation.js

/** The most actions, and the most resources, in one question: what comes back fits the simulator's page of 100 decisions. */
const MOST = 10;
/** The simulator takes ARNs, not patterns: these texts stand in for `*` and `?`. */
const ANYTHING = 'anything';
const ONE = 'x';
/**
 * Groups the needs into questions of which every pair is needed, the same ones whatever the order of the needs.
 * @returns the questions, and the needs that cannot be asked, in words
 */
function simulationsOf(needs, place) {
    const unaskable = [];
    const groups = new Map();
    for (const { action, resource, condition = {} } of needs) {
        const contexts = contextsOf(condition);
        if (contexts === undefined || resource.includes('${')) {
            const operators = Object.keys(condition).sort().join(', ');
            const why = contexts === undefined
                ? `Its condition (${operators}) is none that can be simulated here`
                : 'Policy variables are not simulated here';
            unaskable.push({ need: `${action} on ${resource}`, why });
            continue;
        }
        for (const context of contexts) {
            const key = JSON.stringify([context, resource === '*']);
            const group = groups.get(key) ?? { context, resourcesOf: new Map() };
            groups.set(key, group);
            group.resourcesOf.set(action, (group.resourcesOf.get(action) ?? new Set()).add(resource));
        }
    }
    const simulations = [...groups]
        .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .flatMap(([, { context, resourcesOf }]) => actionsByResources(resourcesOf).flatMap(([resources, actions]) => chunks(actions).flatMap((some) => chunks(resources).map((needed) => ({
        actions: some,
        resources: needed.flatMap((one) => one === '*' ? [] : [{ needed: one, asked: sampleOf(one, place) }]),
        context
    })))));
    return { simulations, unaskable };
}
/** The two halves of a question, so that what offends the simulator can be found; none of a single pair. */
function halvesOf({ actions, resources, context }) {
    if (actions.length > 1)
        return halves(actions).map((some) => ({ actions: some, resources: [...resources], context }));
    if (resources.length > 1)
        return halves(resources).map((some) => ({ actions, resources: some, context }));
    return [];
}
/**
 * An ARN that a pattern holds. A `*` at the end may stand for parts that are not written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
function sampleOf(pattern, { partition, region, account }) {
    const parts = pattern.split(':');
    while (parts.length < 6 && parts.at(-1)?.endsWith('*') === true)
        parts.push('*');
    const own = [undefined, partition, undefined, region, account];
    return parts
        .map((part, i) => (part === '*' ? (own[i] ?? ANYTHING) : part))
        .join(':')
        .replaceAll('*', ANYTHING)
        .replaceAll('?', ONE);
}
/** Operators that written policies may have; of the `Like` ones and those of ARNs a value may be a pattern. */
const OPERATOR = /^(ForAnyValue:|ForAllValues:)?(StringEquals|StringLike|ArnEquals|ArnLike)$/;
/**
 * Requests in which a condition holds, so many that each of its values occurs in one of them.
 * @returns none at all, without a condition one that says nothing; undefined for an operator that written policies do not have
 */
function contextsOf(condition) {
    const entries = [];
    for (const [operator, keys] of Object.entries(condition)) {
        const [, qualifier, comparison] = OPERATOR.exec(operator) ?? [];
        if (comparison === undefined)
            return undefined;
        for (const [key, patterns] of Object.entries(keys)) {
            const values = patterns.map((value) => comparison === 'StringEquals' ? value : value.replaceAll('*', ANYTHING).replaceAll('?', ONE));
            entries.push({ key, values: values.sort(), isList: qualifier !== undefined });
        }
    }
    entries.sort((a, b) => (0,compare/* compare */.U)(a.key, b.key));
    const requests = Math.max(1, ...entries.map(({ values, isList }) => (isList ? 1 : values.length)));
    return Array.from({ length: requests }, (_, n) => entries.map(({ key, values, isList }) => ({
        key,
        values: isList ? values : values.slice(n % values.length, (n % values.length) + 1),
        isList
    })));
}
/** Actions that are needed on the very same resources, together; all sorted. */
function actionsByResources(resourcesOf) {
    const groups = new Map();
    for (const [action, set] of [...resourcesOf].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))) {
        const resources = [...set].sort();
        const key = resources.join('\n');
        const group = groups.get(key) ?? [resources, []];
        groups.set(key, group);
        group[1].push(action);
    }
    return [...groups.values()];
}
function chunks(items) {
    return Array.from({ length: Math.ceil(items.length / MOST) }, (_, n) => items.slice(n * MOST, (n + 1) * MOST));
}
function halves(items) {
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)];
}

// EXTERNAL MODULE: ./lib/src/policies/validation/unfit-question.js
var unfit_question = __webpack_require__(73312);
;// CONCATENATED MODULE: ./lib/src/policies/validation/validate.js









/** Workloads at a time; of each, every check may have a question under way. */
const AT_A_TIME = 4;
/** When the simulator has found fault with so many questions about one policy, no further ones are taken apart. */
const MOST_UNFIT = 20;
/** Needs that a line names. */
const NAMED = 3;
/**
 * Adds AWS's word on each policy to its workload; without a validator the workloads stay as they are. Nothing that AWS refuses or fails to
 * answer ends the scan: it is `unchecked`, with the permission that the question needs.
 */
async function validateWithAws(workloads, { validator: load, roles }, log) {
    if (load === undefined)
        return [...workloads];
    const validator = await load();
    log.info(`AWS checks ${(0,plural/* plural */.L)(workloads.filter((workload) => workload.policy).length, 'policy')}.`);
    const queue = new dist/* default */.Ay({ concurrency: AT_A_TIME });
    return queue.addAll(workloads.map((workload) => async () => {
        const { policy } = workload;
        if (policy === undefined)
            return workload;
        const validation = await validationOf(workload, policy, validator, roles);
        return { ...workload, validation };
    }));
}
async function validationOf(workload, policy, validator, roles) {
    const parts = (0,size/* split */.lD)(policy).map(textOf);
    const [sufficient, valid, noWider] = await Promise.all([
        sufficiencyOf(workload, (0,size/* split */.lD)(withoutCarried(policy, workload)).map(textOf), validator),
        attempt(async () => validityOf(await Promise.all(parts.map(async (part) => await validator.findings(part))))),
        roles && attempt(() => widthOf(workload.role, textOf(policy), validator, roles))
    ]);
    return { sufficient, valid, ...(noWider !== undefined && { noWider }) };
}
/**
 * A policy without the conditions that it has of its role, which no simulated request meets: that they held for the calls is proved
 * elsewhere.
 */
function withoutCarried(policy, { needs, implied }) {
    const needed = new Set([...needs, ...implied].flatMap(({ condition }) => testNames(condition)));
    const kept = (condition) => Object.fromEntries(Object.entries(condition)
        .map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).filter(([key]) => needed.has(`${operator} ${key}`)))
    ])
        .filter(([, keys]) => Object.keys(keys).length > 0));
    return {
        ...policy,
        Statement: policy.Statement.flatMap(({ Condition: condition, ...statement }) => {
            if (condition === undefined)
                return [statement];
            if (statement.Effect === 'Deny')
                return [];
            const own = kept(condition);
            return [{ ...statement, ...(Object.keys(own).length > 0 && { Condition: own }) }];
        })
    };
}
function testNames(condition) {
    return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.keys(keys).map((key) => `${operator} ${key}`));
}
/** As IAM takes it: it refuses a Description. */
function textOf({ Version, Statement }) {
    return JSON.stringify({ Version, Statement });
}
async function attempt(check) {
    try {
        return await check();
    }
    catch (error) {
        return { state: 'unchecked', details: [(0,errors/* messageOf */.bD)(error)] };
    }
}
/** Whether IAM's simulator allows every need, those that the configuration implies among them. */
async function sufficiencyOf(workload, documents, validator) {
    const { simulations, unaskable } = simulationsOf([...workload.needs, ...workload.implied], placeOf(workload));
    const judged = { refused: [], undecided: unaskable };
    let unfit = 0;
    let failure;
    const ask = async (simulation) => {
        const undecided = (why) => {
            judged.undecided.push(...namesOf(simulation).map((need) => ({ need, why })));
        };
        // what was refused once is refused again
        if (failure !== undefined)
            return undecided(failure);
        try {
            const { refused, undecided: unsaid } = judgeAnswer(simulation, await validator.simulate(documents, simulation));
            judged.refused.push(...refused);
            judged.undecided.push(...unsaid);
        }
        catch (error) {
            const isUnfit = error instanceof unfit_question/* UnfitQuestion */.b;
            if (!isUnfit)
                failure = (0,errors/* messageOf */.bD)(error);
            const parts = isUnfit && unfit++ < MOST_UNFIT ? halvesOf(simulation) : [];
            if (parts.length === 0)
                return undecided((0,errors/* messageOf */.bD)(error));
            for (const part of parts)
                await ask(part);
        }
    };
    for (const simulation of simulations)
        await ask(simulation);
    const samples = simulations.flatMap(({ resources }) => resources.filter((one) => one.asked !== one.needed));
    return checkOf(judged, samples.map(({ needed, asked }) => `${needed} was asked as ${asked}: the simulator takes no patterns`));
}
/** @param notes what a pass does not say by itself */
function checkOf({ refused, undecided }, notes) {
    if (refused.length === 0 && undecided.length === 0)
        return { state: 'passed', details: distinct(notes) };
    const unchecked = distinct(undecided.map(({ why }) => why)).map((why) => {
        const names = distinct(undecided.flatMap((one) => (one.why === why ? [one.need] : [])));
        const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
        return `${why}. Not checked: ${names.slice(0, NAMED).join('; ')}${more}`;
    });
    if (refused.length === 0)
        return { state: 'unchecked', details: distinct(unchecked) };
    return {
        state: 'failed',
        details: distinct([...refused, ...unchecked.map((line) => `unchecked: ${line}`)])
    };
}
/** An error is what IAM itself would refuse or never honour; everything else is advice. */
function validityOf(findingsOfParts) {
    const details = findingsOfParts.flatMap((findings, i) => {
        const part = findingsOfParts.length > 1 ? ` in part ${i + 1}` : '';
        return findings.map(({ type, code, where, text }) => `${type} ${code}${where === '' ? '' : ` at ${where}`}${part}: ${text}`);
    });
    const hasError = findingsOfParts.some((findings) => findings.some(({ type }) => type === 'ERROR'));
    return { state: hasError ? 'failed' : 'passed', details: distinct(details) };
}
/**
 * Whether the policy allows nothing that the role's identity policies do not allow today. `failed` proves no fault: what the configuration implies
 * the role may lack today, a resource's policy may have granted a call, and the answer is "might allow".
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoNewAccess.html
 */
async function widthOf(role, document, validator, roles) {
    if (role === undefined)
        return { state: 'unchecked', details: ['its role is not known'] };
    const { policies, unread } = await roles.policies(role);
    if (unread[0] !== undefined) {
        return { state: 'unchecked', details: [`${unread[0].what} of its role: ${unread[0].why}`] };
    }
    const existing = joinPolicies(policies);
    if (existing === undefined)
        return { state: 'failed', details: ['its role has no identity policy today'] };
    const { isNew, reasons } = await validator.newAccess(existing, document);
    return { state: isNew ? 'failed' : 'passed', details: distinct(reasons) };
}
/** Where its resources are, if they do not say. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function placeOf({ arn, role = '' }) {
    const [, partition, , region, account] = arn.startsWith('arn:') ? arn.split(':') : role.split(':');
    return {
        partition: partition || 'aws',
        region: region || 'us-east-1',
        account: account || '123456789012'
    };
}
function distinct(lines) {
    return [...new Set(lines)].sort(compare/* compare */.U);
}

// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference_reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/needs/evidence.js
var evidence = __webpack_require__(46615);
// EXTERNAL MODULE: ./lib/src/needs/ignored-workloads.js
var ignored_workloads = __webpack_require__(37701);
// EXTERNAL MODULE: ./lib/src/needs/judged-roles.js
var judged_roles = __webpack_require__(75243);
;// CONCATENATED MODULE: ./lib/src/traces/asked-traces.js
class AskedTraces {
    #ids;
    #found = new Set();
    #elsewhere = new Set();
    /** @param ids in X-Ray's form */
    constructor(ids) {
        this.#ids = ids;
    }
    /** @param isWhole whether nothing of the trace is missing */
    add({ id, workloads, counted, malformed }, isWhole) {
        const isAsked = counted === undefined && this.#ids.has(id);
        if (isAsked && isWhole && malformed === 0)
            this.#found.add(id);
        if (isAsked)
            return;
        for (const { arn } of workloads)
            this.#elsewhere.add(arn);
    }
    get result() {
        return { asked: this.#ids.size, found: this.#found.size, elsewhere: this.#elsewhere };
    }
}

// EXTERNAL MODULE: ./lib/src/traces/call-log.js + 1 modules
var call_log = __webpack_require__(70373);
// EXTERNAL MODULE: ./lib/src/traces/trace.js + 5 modules
var traces_trace = __webpack_require__(9372);
;// CONCATENATED MODULE: ./lib/src/sources/request-counts.js
/** Seconds after which CloudWatch counts no more for a minute that is over. */
const SETTLES_AFTER = 180;
/**
 * Counts for what was read. What was counted within three minutes of the end, or differs when it is counted again, is not settled.
 * @param sources all that traces were read from
 * @param beforeAgain what else is read in the meantime
 */
async function countRequests(counter, sources, workloads, beforeAgain) {
    const none = (uncounted) => ({ requests: new Map(), uncounted });
    if (counter === undefined)
        return none('nothing at hand counts them');
    if (sources.some(({ evidence }) => evidence.filter !== undefined))
        return none('AWS counts all requests, and a filter chose some');
    const span = spanOf(sources);
    if (span === undefined)
        return none('the time of the traces is not known');
    const counts = await counter.count(workloads, span);
    const isOver = Date.now() / 1000 >= span.end + SETTLES_AFTER;
    const proving = isOver ? workloads.filter((calls) => isProved(calls, counts)) : [];
    if (proving.length > 0)
        await beforeAgain.catch(() => undefined);
    const again = proving.length === 0 ? undefined : await counter.count(proving, span);
    return {
        requests: new Map([...counts].map(([arn, count]) => [arn, settled(count, again?.get(arn), isOver)])),
        uncounted: 'nothing counts them'
    };
}
function settled(count, again, isOver) {
    if (count instanceof Error)
        return count;
    const last = typeof again === 'number' ? again : count;
    return { requests: last, settled: isOver && last === count && !(again instanceof Error) };
}
function isProved({ workload, requests }, counts) {
    return requests !== undefined && requests.seen > 0 && counts.get(workload.arn) === requests.seen;
}
function spanOf(sources) {
    const windows = sources.flatMap(({ evidence }) => evidence.window ?? []);
    if (windows.length === 0)
        return undefined;
    return {
        start: Math.min(...windows.map(({ start }) => Date.parse(start))) / 1000,
        end: Math.max(...windows.map(({ end }) => Date.parse(end))) / 1000
    };
}

// EXTERNAL MODULE: ./lib/src/sources/traces/trace-source.js
var trace_source = __webpack_require__(16949);
;// CONCATENATED MODULE: ./lib/src/sources/traces/read-traces.js
/** Reads all sources that take part in a scan as if they were one. */


/**
 * Hands over each trace once. Of one source they come as it gives them, and memory holds none. Of several, which may hold parts of the same
 * trace, they come when all is read, those parts put together: only then it is known whose call a call is.
 * @returns what each source says of what it gave, and how many traces another one had given before
 * @throws UserError when a source refuses the request itself
 */
async function readTraces(sources, onTrace) {
    if (sources.length === 1)
        return { sources: await readEach(sources, onTrace), repeated: 0 };
    // held by source, so that it does not matter which of them answers first
    const held = new Map(sources.map(({ kind }) => [kind, []]));
    const read = await readEach(sources, (trace, kind) => {
        // counted rows have no documents to be put together with others
        if ('documents' in trace)
            held.get(kind)?.push(trace);
        else
            onTrace(trace);
    });
    const whole = new Map();
    let repeated = 0;
    for (const traces of held.values()) {
        const own = new Map();
        for (const { id, before, ...part } of traces) {
            // one that has grown comes again as a whole
            own.set(id, before === undefined ? joined(own.get(id), part) : part);
        }
        for (const [id, part] of own) {
            const known = whole.get(id);
            if (id !== trace_source/* NO_TRACE */.e && known !== undefined)
                repeated++;
            whole.set(id, joined(known, part));
        }
    }
    const turns = new kit_turns/* Turns */.P();
    for (const [id, trace] of whole) {
        if (turns.isOver)
            await turns.next();
        onTrace({ id, ...trace });
    }
    return { sources: read, repeated };
}
/** Two parts of one trace. It is of the run if one of them shows it. */
function joined(known, part) {
    if (known === undefined)
        return part;
    return {
        documents: [...known.documents, ...part.documents],
        ...((known.isPartial === true || part.isPartial === true) && { isPartial: true }),
        ...(known.isOfAnotherRun === true && part.isOfAnotherRun === true && { isOfAnotherRun: true })
    };
}
async function readEach(sources, onTrace) {
    return Promise.all(sources.map(async (source) => ({
        kind: source.kind,
        words: source.words,
        evidence: await source.read((trace) => onTrace(trace, source.kind))
    })));
}

;// CONCATENATED MODULE: ./lib/src/sources/gather.js
/**
 * All reading of a scan, side by side: traces, the configuration of the workloads that they name, roles, earlier runs, the baseline and the
 * repository's templates. What is learnt early is used early: a workload's configuration is asked for when its first trace is read, and
 * its role's policies when its role is known.
 */















/** Questions about workloads, and about roles, that are asked at a time, besides those to X-Ray. */
const gather_AT_A_TIME = 32;
/** Names of workloads in one warning. */
const gather_NAMED = 5;
/**
 * Reads everything that a scan judges. What could not be read is told in what is returned, with the reason.
 * @throws UserError when a source refuses the request itself
 */
async function gather(sources, options, log) {
    const questions = new WorkloadQuestions(sources.workloads, sources.roles, options);
    const [{ calls, unreached, ...traces }, earlier, known] = await Promise.all([
        readCalls(sources, (workload) => void questions.configuration(workload), options),
        sources.earlier?.(),
        sources.workloads.known()
    ]);
    log.info(`Read ${(0,plural/* plural */.L)((0,evidence.countsOf)(traces.sources, traces.repeated).read, 'trace')}: ${(0,plural/* plural */.L)(calls.calls, 'call')} of ${(0,plural/* plural */.L)(calls.workloads().length, 'workload')}.`);
    const workloads = withSilent(calls.workloads(), known, unreached);
    const configured = Promise.all(workloads.map(async ({ workload }) => ({
        workload,
        configuration: await questions.configuration(workload)
    })));
    const counted = countRequests(sources.requests, traces.sources, workloads, configured);
    const answers = await configured;
    for (const [why, names] of unknownOnes(answers)) {
        const rest = names.length - gather_NAMED;
        const all = names.slice(0, gather_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
        log.warn(`The configuration of ${all} is not known: ${why}`);
    }
    const roles = sources.roles === undefined ? undefined : await questions.policiesOf(answers);
    const hasRoles = roles !== undefined && roles.size > 0;
    const [reference, baseline, previous, templates] = await Promise.all([
        // only now: it must not delay the first request
        (0,reference_reference.loadReference)(),
        hasRoles ? sources.baseline?.find(withTraces(workloads, answers)) : undefined,
        hasRoles ? sources.previous?.find([]) : undefined,
        hasRoles ? sources.templates?.() : undefined
    ]);
    return {
        ...traces,
        reference,
        workloads,
        others: calls.others(),
        unattributed: calls.unattributed(),
        ...(await counted),
        configurations: new Map(answers.map(({ workload, configuration }) => [workload.arn, configuration])),
        ...(sources.endpoints !== undefined && { endpoints: sources.endpoints }),
        ...(roles !== undefined && { roles }),
        ...(earlier !== undefined && { earlier }),
        ...(baseline !== undefined && { baseline }),
        ...(previous !== undefined && { previous }),
        ...(templates !== undefined && { templates })
    };
}
/** @param onWorkload called for each workload of each trace, as it is read */
async function readCalls({ traces: sources, asked }, onWorkload, { budget, whileWaiting }) {
    const calls = new call_log/* CallLog */.zj();
    const { most, why } = (0,memory/* callsThatFit */.iR)();
    const malformed = { documents: 0, traceIds: [] };
    const unreached = new Map();
    const askedTraces = asked && new AskedTraces(asked);
    let isFirst = true;
    const read = await readTraces(sources, (trace) => {
        if (isFirst)
            whileWaiting?.();
        isFirst = false;
        // reading has been told to end, which some sources do a little later
        if (calls.distinct > most)
            return;
        const reading = 'documents' in trace ? (0,traces_trace/* readTrace */.c)(trace) : trace;
        if (trace.isOfAnotherRun === true) {
            for (const workload of reading.workloads) {
                unreached.set(workload.arn, workload);
                onWorkload(workload);
            }
            return;
        }
        if ('before' in trace && trace.before !== undefined) {
            const counted = (0,traces_trace/* readTrace */.c)({ id: trace.id, ...trace.before });
            calls.remove(counted);
            malformed.documents -= counted.malformed;
        }
        calls.add(reading);
        askedTraces?.add(reading, 'documents' in trace && trace.isPartial !== true);
        if (calls.distinct > most)
            budget.end(why);
        reading.workloads.forEach(onWorkload);
        if (reading.malformed === 0)
            return;
        malformed.documents += reading.malformed;
        (0,call_log/* addProof */.Kt)(malformed.traceIds, reading.id);
    });
    const stopped = read.sources.flatMap(({ evidence }) => evidence.stopped ?? []);
    return {
        ...read,
        ...(stopped.length > 0 && { stopped: stopped.join(' ') }),
        malformed,
        ...(askedTraces !== undefined && { asked: askedTraces.result }),
        calls,
        unreached
    };
}
/** Those that left traces and those that are known besides, sorted by ARN. */
function withSilent(seen, known, unreached) {
    const arns = new Set(seen.map(({ workload }) => workload.arn));
    const others = new Map([...known.map((workload) => [workload.arn, workload]), ...unreached]);
    const silent = [...others.values()]
        .filter(({ arn }) => !arns.has(arn))
        .map((workload) => ({
        workload,
        traces: 0,
        calls: [],
        ...(unreached.has(workload.arn) && { isUnreached: true })
    }));
    return [...seen, ...silent].toSorted((a, b) => (0,compare/* compare */.U)(a.workload.arn, b.workload.arn));
}
/** The roles of workloads that left traces: those that will be judged. */
function withTraces(workloads, answers) {
    const seen = new Set(workloads.flatMap(({ workload, traces }) => (traces > 0 ? [workload.arn] : [])));
    const roles = answers.flatMap(({ workload, configuration }) => configuration instanceof Error || !seen.has(workload.arn) ? [] : [configuration.role]);
    return [...new Set(roles)].toSorted(compare/* compare */.U);
}
/** The names of workloads of which the configuration is not known, by the reason: what is missing for many is said once. */
function unknownOnes(answers) {
    const names = new Map();
    for (const { workload, configuration } of answers) {
        if (!(configuration instanceof Error))
            continue;
        const lacking = (0,refused_to_scan/* lackingIn */.TE)([configuration.message]);
        // AWS names the workload in each refusal; what would allow them all is told at the end
        const why = lacking === undefined
            ? configuration.message
            : `${[...lacking.actions, ...lacking.denied].join(', ')}: access denied`;
        names.set(why, [...(names.get(why) ?? []), workload.name]);
    }
    return names;
}
/** What is asked of workloads and of their roles: each question once, however many traces give rise to it. */
class WorkloadQuestions {
    #workloads;
    #roles;
    #options;
    #configurations = new Map();
    #policies = new Map();
    #aboutWorkloads = new dist/* default */.Ay({ concurrency: gather_AT_A_TIME });
    #aboutRoles = new dist/* default */.Ay({ concurrency: gather_AT_A_TIME });
    constructor(workloads, roles, options) {
        this.#workloads = workloads;
        this.#roles = roles;
        this.#options = options;
    }
    /**
     * Never rejects. Of a task definition each revision is a question of its own, since only the last trace tells which one is the newest.
     * @returns an Error that says why the configuration is not known
     */
    configuration(workload) {
        const key = `${workload.arn} ${workload.revision ?? ''}`;
        let answer = this.#configurations.get(key);
        if (answer === undefined) {
            answer = this.#aboutWorkloads.add(() => this.#ask(workload));
            this.#configurations.set(key, answer);
        }
        return answer;
    }
    /** The policies of the roles of all workloads that are not ignored, by the role's ARN and sorted by it. */
    async policiesOf(answers) {
        const roles = answers.flatMap(({ workload, configuration }) => configuration instanceof Error || !this.#isJudged(workload, configuration) ? [] : [configuration.role]);
        const read = await Promise.all([...new Set(roles)].toSorted(compare/* compare */.U).map(async (arn) => {
            const policies = await this.#policiesOf(arn);
            return policies === undefined ? [] : [[arn, policies]];
        }));
        return new Map(read.flat());
    }
    #isJudged({ name }, { role }) {
        return !(0,ignored_workloads/* isIgnored */.p)(name, this.#options.ignored) && (0,judged_roles/* leftOutRole */.e)(role, this.#options) === undefined;
    }
    async #ask(workload) {
        const left = (0,judged_roles/* leftOutByAccount */.c)(workload.arn, this.#options);
        if (left !== undefined)
            return new Error(`it ${left.why}`);
        try {
            const ahead = (role) => {
                if (!this.#isJudged(workload, { role }))
                    return;
                // whoever needs the answer asks again, and hears of a failure then
                this.#policiesOf(role).catch(() => undefined);
            };
            const configuration = await this.#workloads.configuration(workload, ahead);
            ahead(configuration.role);
            return configuration;
        }
        catch (error) {
            return error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error));
        }
    }
    #policiesOf(roleArn) {
        const roles = this.#roles;
        if (roles === undefined)
            return Promise.resolve(undefined);
        let policies = this.#policies.get(roleArn);
        if (policies === undefined) {
            policies = this.#aboutRoles.add(() => roles.policies(roleArn));
            this.#policies.set(roleArn, policies);
        }
        return policies;
    }
}

// EXTERNAL MODULE: ./lib/src/view/lacking.js
var view_lacking = __webpack_require__(54521);
;// CONCATENATED MODULE: ./lib/src/scan.js









/**
 * Runs a scan. The report says of everything that could not be read what it was and why.
 * @throws UserError when a source refuses the request itself
 */
async function scan(sources, options, log) {
    const { budget } = options;
    const whileWaiting = () => void loadAhead(options.ahead);
    const read = await gather(sources, { ...options, ignored: options.rules.ignored, whileWaiting }, log);
    const gathered = cutShort(read, budget);
    if (options.callsFile !== undefined)
        await keep(options.callsFile, gathered);
    // only now: it must not delay the first request
    const { derive } = await Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(4109), __webpack_require__.e(8902), __webpack_require__.e(4343)]).then(__webpack_require__.bind(__webpack_require__, 44343));
    const report = await (0,kit_turns/* inTurns */.g)(derive(gathered, options), memory/* checkMemory */.Kc);
    if (log.verbose)
        await tellDetails(report, gathered, options.explain, log);
    const validated = await validate(report, sources, budget, log);
    tellUnread(validated, log);
    return validated;
}
/**
 * Loads, piece by piece, what is needed when everything has been read: while traces come over a network there is time. Before the first of
 * them nothing is, since the first request must not be delayed. What cannot be loaded is told by whoever needs it.
 */
async function loadAhead(ahead) {
    const pieces = [
        () => Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(4109), __webpack_require__.e(8902), __webpack_require__.e(4343)]).then(__webpack_require__.bind(__webpack_require__, 44343)),
        reference_reference.loadReference,
        ...(ahead === undefined ? [] : [ahead])
    ];
    for (const load of pieces)
        await Promise.resolve(load()).catch(() => undefined);
}
/** What the scan's own role lacks is told once, however many roles are not read for it. */
function tellUnread(report, log) {
    for (const { arn, unread } of report.roles)
        for (const { what, why } of unread)
            if ((0,refused_to_scan/* lackingIn */.TE)([why]) === undefined)
                log.warn(`Role ${arn}: ${what} is not read: ${why}`);
    const lacking = (0,view_lacking/* lackingOf */.z)(report);
    if (lacking !== undefined)
        log.warn((0,refused_to_scan/* lackingLine */.gk)(lacking));
}
/** Keeps what was seen, for a scan without AWS. @throws UserError when the file cannot be written */
async function keep(file, gathered) {
    const [{ keepCalls }, { countsOf, windowIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8781).then(__webpack_require__.bind(__webpack_require__, 98781)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46615))
    ]);
    const { read: traces, listed, partial, truncated } = countsOf(gathered.sources, gathered.repeated);
    const isWhole = listed === traces && partial + truncated + gathered.malformed.documents === 0;
    const stopped = gathered.stopped ?? (isWhole ? undefined : 'not all traces were whole.');
    await keepCalls(file, { ...gathered, traces, stopped, window: windowIn(gathered.sources) });
}
/** Evidence of a scan that was ended before its end says so, whatever it was doing then. */
function cutShort(evidence, { ended }) {
    const { stopped = '' } = evidence;
    if (ended === undefined || stopped.includes(ended))
        return evidence;
    return { ...evidence, stopped: `The scan was cut short: ${ended}. ${stopped}`.trim() };
}
/** The report with AWS's word on its policies; as it is where AWS is not to be asked. */
async function validate(report, checks, budget, log) {
    if (checks.validator === undefined)
        return report;
    const { judgedAgain } = await Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(4109), __webpack_require__.e(8902), __webpack_require__.e(4343)]).then(__webpack_require__.bind(__webpack_require__, 44343));
    const workloads = await validateWithAws(report.workloads, checks, log);
    return judgedAgain({ ...report, evidence: cutShort(report.evidence, budget) }, workloads);
}
/** What each operation that was seen needs, and what each workload does. */
async function tellDetails({ workloads }, gathered, load, log) {
    const explain = await load();
    const seen = new Map(gathered.workloads
        .flatMap(({ calls }) => calls)
        .map(({ call }) => [`${call.service} ${call.operation}`, call]));
    for (const [, { service, operation }] of [...seen].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))) {
        try {
            for (const line of explain(service, operation, gathered.reference))
                log.debug(line);
        }
        catch (error) {
            log.debug((0,errors/* messageOf */.bD)(error));
        }
    }
    for (const { name, needs } of workloads) {
        for (const { action, resource, calls, reason } of needs)
            log.debug(`${name} needs ${action} on ${resource}: ${calls} calls${reason === undefined ? '' : `; ${reason}`}`);
    }
}


/***/ })

};
