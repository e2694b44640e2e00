export const id = 3632;
export const ids = [3632];
export const modules = {

/***/ 80998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ bearingOf),
/* harmony export */   px: () => (/* binding */ strictly),
/* harmony export */   x0: () => (/* binding */ grantsIn)
/* harmony export */ });
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71253);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11610);


/**
 * @param boundary absent where the role has none, or it was not read
 * @param actions as IAM spells them
 */
function bearingOf(policies, boundary, actions, reference) {
    const cut = (all, isBoundary) => all.flatMap(({ name, statements }) => statements.flatMap(({ index, sid, effect, actions: named, resources, conditions, variables }) => {
        const kept = (0,_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsNamed */ .Bm)(named, reference).filter((action) => actions.has(action));
        if (kept.length === 0)
            return [];
        return {
            policy: name,
            statement: index,
            ...(sid !== undefined && { sid }),
            boundary: isBoundary,
            effect,
            actions: [...new Set(kept)].sort(),
            resources: { not: resources.not, patterns: [...resources.patterns] },
            conditions: conditions.map((test) => ({ ...test, values: [...test.values] })),
            variables
        };
    }));
    return {
        bounded: boundary !== undefined,
        statements: [...cut(policies, false), ...cut(boundary ?? [], true)]
    };
}
/**
 * What the role grants of these actions. That calls are made over TLS is so of SDKs, and no rule of the role: a policy that is written for
 * others to use keeps what the role says of it.
 */
function grantsIn({ bounded, statements }, role, reference) {
    const policiesIn = (isBoundary) => statements
        .filter(({ boundary }) => boundary === isBoundary)
        .map((one) => ({ name: one.policy, statements: [statementOf(one)] }));
    return (0,_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOf */ .Rr)(strictly(role), policiesIn(false), bounded ? policiesIn(true) : undefined, reference);
}
/** What is sure of whoever uses the role's policies. */
function strictly(role) {
    const { partition, context } = (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .roleAsPrincipal */ .Xz)(role);
    const { 'aws:SecureTransport': _, ...sure } = context;
    return { partition, context: sure };
}
function statementOf({ statement, sid, effect, actions, resources, conditions, variables }) {
    return {
        index: statement,
        ...(sid !== undefined && { sid }),
        effect,
        actions: { not: false, patterns: actions },
        resources,
        conditions,
        variables
    };
}


/***/ }),

/***/ 10186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export appliesTo */
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12608);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22993);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76489);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78709);
/** Whether policies allow a request. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */




/**
 * Decides as IAM does for a principal of the same account: a Deny wins, then an Allow is needed, and, where there is a permissions boundary,
 * one in it too. Policies of other kinds (of organisations, sessions and resources) are not looked at.
 * @param boundary absent where the role has none; an empty one allows nothing
 */
function decide(request, policies, boundary) {
    const identity = evaluate(request, policies);
    const limit = boundary === undefined ? undefined : evaluate(request, boundary);
    const denied = (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)([identity.denied, limit?.denied ?? 'no']);
    const allowed = (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)([identity.allowed, limit?.allowed ?? 'yes']);
    const statementsOf = (effect, how) => [...identity.found, ...(limit?.found ?? [])].flatMap(({ policy, statement, truth }) => statement.effect === effect && truth === how
        ? [
            {
                policy: policy.name,
                statement: statement.index,
                ...(statement.sid !== undefined && { sid: statement.sid })
            }
        ]
        : []);
    if (denied === 'yes')
        return { verdict: 'explicitly-denied', statements: statementsOf('Deny', 'yes') };
    if (allowed === 'no')
        return { verdict: 'implicitly-denied', statements: [] };
    if (denied === 'no' && allowed === 'yes')
        return { verdict: 'allowed', statements: statementsOf('Allow', 'yes') };
    return {
        verdict: 'unknown',
        statements: [...statementsOf('Deny', 'unknown'), ...statementsOf('Allow', 'unknown')]
    };
}
function evaluate(request, policies) {
    const result = { allowed: 'no', denied: 'no', found: [] };
    for (const policy of policies) {
        for (const statement of policy.statements) {
            const truth = applies(statement, request);
            if (truth === 'no')
                continue;
            result.found.push({ policy, statement, truth });
            if (statement.effect === 'Allow')
                result.allowed = (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)([result.allowed, truth]);
            else
                result.denied = (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)([result.denied, truth]);
        }
    }
    return result;
}
function applies(statement, request) {
    const named = statement.actions.patterns.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAction */ .ch)(pattern, request.action));
    if (named === statement.actions.not)
        return 'no';
    // what is asked for comes from no policy: a `${` in it is text
    const asked = request.resource === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(request.resource, false);
    return appliesTo(statement, asked, request.context ?? {});
}
/**
 * Whether a statement, of an action that it names, speaks of all (`yes`) or maybe of some (`unknown`) of a resource.
 * @param resource absent for an action that takes none
 */
function appliesTo(statement, resource, context) {
    const onResource = isOf(statement, resource, context);
    if (onResource === 'no')
        return 'no';
    return (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)([onResource, (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(statement.conditions, context, statement.variables)]);
}
function isOf({ resources, variables }, asked, context) {
    let named = 'no';
    const { texts, others } = dividedResources(resources);
    const whole = asked?.plain;
    if (whole !== undefined && texts.has(whole))
        named = 'yes';
    else
        // a text that is another one than what is asked for does not hold it
        for (const written of whole === undefined ? resources.patterns : others) {
            const pattern = variables ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .filledResource */ .bp)(written, context) : written;
            named = (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)([
                named,
                // IAM's documentation does not say what NotResource leaves out then
                pattern === undefined ? (resources.not ? 'unknown' : 'no') : share(pattern, asked, variables)
            ]);
            if (named === 'yes')
                break;
        }
    return resources.not ? (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .opposite */ .Qv)(named) : named;
}
const divisions = new WeakMap();
/** A statement may name tens of thousands of ARNs: each is looked up, so that time grows with their number and not with its square. */
function dividedResources(resources) {
    const known = divisions.get(resources);
    if (known !== undefined)
        return known;
    const isText = (pattern) => WHOLE_ARN.test(pattern);
    const divided = {
        texts: new Set(resources.patterns.filter(isText)),
        others: resources.patterns.filter((pattern) => !isText(pattern))
    };
    divisions.set(resources, divided);
    return divided;
}
/** Six parts, no wildcard and nothing that could be a policy variable. */
const WHOLE_ARN = /^arn:(?:[^:*?$]*:){4}[^*?$]*$/;
/** Whether a pattern holds all, maybe some, or nothing of what is asked for. */
function share(pattern, asked, variables) {
    if (asked === undefined)
        return pattern === '*' ? 'yes' : 'no';
    const outer = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(pattern, variables);
    const whole = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, asked);
    return whole === 'no' && asked.plain === undefined && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(outer, asked) !== 'no' ? 'unknown' : whole;
}


/***/ }),

/***/ 42371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   We: () => (/* binding */ RESOURCE_FORM),
/* harmony export */   oo: () => (/* binding */ ACTION_FORM)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */


const oneOrMany = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (typeof value === 'string' ? [value] : value)));
/** Numbers and booleans occur as values. */
const conditionValue = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(String));
const conditionValues = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(conditionValue, valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => [value])),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(conditionValue)
]);
const StatementForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    Sid: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Effect: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['Allow', 'Deny']),
    Action: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    NotAction: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    Resource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    NotResource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    Condition: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), conditionValues)))
});
const DocumentForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    Version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['2012-10-17', '2008-10-17'])),
    Id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Not IAM's, but in files that this program and its predecessor wrote. */
    Description: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Statement: valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())])
});
/**
 * Reads a policy document.
 * @param name how errors call the policy
 * @param document the object, or its text, URL-encoded as IAM's API gives it or not
 * @throws Error that names policy, statement and element, when the document is malformed
 */
function parsePolicy(name, document) {
    const form = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(DocumentForm, typeof document === 'string' ? jsonOf(name, document) : document);
    if (!form.success)
        throw malformed(name, undefined, form.issues);
    const { Statement: list, Version } = form.output;
    const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(StatementForm, raw);
        if (!parsed.success)
            throw malformed(name, index, parsed.issues);
        return statementOf(`policy ${name}, statement ${index}`, index, parsed.output, Version === '2012-10-17');
    });
    return { name, statements };
}
function jsonOf(name, text) {
    try {
        // an object begins with a brace, and URL-encoded text has none
        return JSON.parse((text.trimStart().startsWith('{') ? text : decodeURIComponent(text)).trim());
    }
    catch (error) {
        throw new Error(`policy ${name}, document: not JSON (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function malformed(name, index, issues) {
    const element = issues[0] === undefined ? '' : valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issues[0]);
    const where = index === undefined ? '' : `, statement ${index}`;
    return new Error(`policy ${name}${where}, ${element ?? 'document'}: ${issues[0]?.message ?? 'malformed'}`);
}
function statementOf(where, index, form, variables) {
    const actions = either(form.Action, form.NotAction, 'Action', where);
    const resources = either(form.Resource, form.NotResource, 'Resource', where);
    for (const action of actions.patterns)
        checkAction(action, `${where}, ${actions.not ? 'Not' : ''}Action`);
    for (const resource of resources.patterns)
        checkResource(resource, `${where}, ${resources.not ? 'Not' : ''}Resource`);
    return {
        index,
        ...(form.Sid !== undefined && form.Sid !== '' && { sid: form.Sid }),
        effect: form.Effect,
        actions,
        resources,
        conditions: Object.entries(form.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values }))),
        variables
    };
}
function either(yes, no, element, where) {
    if ((yes === undefined) === (no === undefined)) {
        throw new Error(`${where}: needs either ${element} or Not${element}`);
    }
    return { not: yes === undefined, patterns: yes ?? no ?? [] };
}
/** Only a bare `*` (also written `*:*`) stands for several services. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
const ACTION_FORM = /^(\*|\*:\*|[a-zA-Z0-9-]+:.+)$/;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html: no wildcard in the service segment */
const RESOURCE_FORM = /^(\*$|arn:[^:]+:([^:*?]+(:|$)|\*$))/;
function checkAction(action, where) {
    if (ACTION_FORM.test(action))
        return;
    throw new Error(`${where}: "${action}" is no action: give "service:Name", with wildcards only in the name, or "*"`);
}
function checkResource(resource, where) {
    if (RESOURCE_FORM.test(resource))
        return;
    throw new Error(`${where}: "${resource}" is no resource: give an ARN, with no wildcard for the service, or "*"`);
}


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ flawsIn)
});

// EXTERNAL MODULE: ./lib/src/iam/decide.js
var decide = __webpack_require__(10186);
// EXTERNAL MODULE: ./lib/src/iam/document.js
var iam_document = __webpack_require__(42371);
// EXTERNAL MODULE: ./lib/src/iam/implication.js
var implication = __webpack_require__(30527);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/policies/written-condition.js
var written_condition = __webpack_require__(71434);
// EXTERNAL MODULE: ./lib/src/iam/bearing.js
var iam_bearing = __webpack_require__(80998);
// EXTERNAL MODULE: ./lib/src/iam/conditions.js + 1 modules
var iam_conditions = __webpack_require__(12608);
// EXTERNAL MODULE: ./lib/src/iam/extent.js
var iam_extent = __webpack_require__(2826);
// EXTERNAL MODULE: ./lib/src/iam/grants.js
var grants = __webpack_require__(71253);
// EXTERNAL MODULE: ./lib/src/policies/new-access.js
var new_access = __webpack_require__(38074);
;// CONCATENATED MODULE: ./lib/src/policies/prove-within.js









/** What is wrong, in sentences. */
function flawsWithin(policies, needs, { role, bearing, departures, reference }) {
    const principal = (0,iam_bearing/* strictly */.px)(role);
    const own = (0,iam_bearing/* grantsIn */.x0)(bearing, role, reference);
    const written = (0,grants/* grantsOf */.Rr)(principal, policies, undefined, reference);
    return [
        ...wider(own, written, principal.partition, departures),
        ...foreignDenies(own, written),
        ...needs.flatMap((need) => isKept(need, own, written, policies, reference)
            ? []
            : [`${need.action} on ${need.resource} is needed, and the policy does not allow it`])
    ];
}
function wider(own, written, partition, departures) {
    const isNamed = (action, resource) => departures.some((one) => one.action === action && (one.kind === 'deny' || one.resource === resource));
    return (0,new_access/* newAccess */.r)(own, written, partition).flatMap(({ actions, resource, why }) => actions
        .filter(({ name }) => !isNamed(name, resource))
        .map(({ name }) => `${name} on ${resource} is more than the role grants (${why})`));
}
/** A Deny under a condition must be the role's: else it may forbid a call that was seen. */
function foreignDenies(own, written) {
    const isOwn = (deny) => own.denies.some(({ statement, actions }) => {
        if (![...deny.actions].every((action) => actions.has(action)))
            return false;
        if (!(0,implication/* implies */.M)(deny.statement, statement))
            return false;
        const patterns = statement.resources.patterns.map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, statement.variables));
        const extents = deny.statement.resources.patterns.map((text) => (0,iam_extent/* wholeOf */.l2)((0,iam_pattern/* resourcePattern */.nn)(text, deny.statement.variables)));
        const whole = (0,iam_extent/* wholeOf */.l2)((0,iam_pattern/* resourcePattern */.nn)('*', false));
        const held = statement.resources.not ? (0,iam_extent/* without */.FF)(whole, patterns) : patterns.map(iam_extent/* wholeOf */.l2);
        return extents.every((extent) => (0,iam_extent/* areHeldBy */.jM)(extent, held) === 'yes');
    });
    return written.denies
        .filter((deny) => deny.sure !== 'yes' && !isOwn(deny))
        .map(({ statement }) => `statement ${statement.index} denies what the role does not deny`);
}
/** Whether all is allowed that the role allows of a need; of what it does not allow, all. */
function isKept({ action: name, resource, condition }, own, written, policies, reference) {
    const action = reference.action(name);
    const asked = (0,iam_pattern/* resourcePattern */.nn)(resource, false);
    const tests = (0,written_condition/* testsOf */.Vh)(condition);
    const allowed = action === undefined
        ? []
        : own.grants.flatMap((grant) => {
            const conditions = [...grant.conditions, ...tests];
            if ((0,iam_conditions/* holds */.v)(grant.conditions, contextOf(condition), grant.variables) === 'no')
                return [];
            return (0,grants/* reachOf */.xw)(grant, action)
                .flatMap((extent) => (asked.text === '*' ? [extent] : (0,iam_extent/* narrowedTo */.aZ)(extent, [asked])))
                .map((extent) => ({ extent, conditions, variables: grant.variables }));
        });
    if (action === undefined || allowed.length === 0)
        return isAllowed(name, resource, condition, policies);
    return allowed.every(({ extent, conditions, variables }) => {
        const held = written.grants
            .filter((grant) => (0,implication/* implies */.M)({ conditions, variables }, grant))
            .flatMap((grant) => (0,grants/* reachOf */.xw)(grant, action));
        return (0,iam_extent/* areHeldBy */.jM)(extent, held) === 'yes';
    });
}
/** The role's Denies did not hold of a call that was answered; without conditions they are part of the policy. */
function isAllowed(action, resource, condition, policies) {
    const sure = policies.map((policy) => ({
        ...policy,
        statements: policy.statements.filter(({ effect, conditions }) => effect === 'Allow' || conditions.length === 0)
    }));
    return contextsOf(condition).every((context) => (0,decide/* decide */.L)({ action, resource, context }, sure).verdict === 'allowed');
}
function contextOf(condition) {
    return Object.fromEntries((0,written_condition/* testsOf */.Vh)(condition).map(({ key, values }) => [key, [...values]]));
}
/** A request that meets the condition, for each of the values that do. */
function contextsOf(condition) {
    let contexts = [{}];
    for (const { key, values } of (0,written_condition/* testsOf */.Vh)(condition)) {
        contexts = contexts.flatMap((context) => values.map((value) => ({ ...context, [key]: [value] })));
    }
    return contexts;
}

;// CONCATENATED MODULE: ./lib/src/policies/prove.js
/**
 * Proof that a written policy is enough and no more: every need is allowed by it, and nothing in it could be left out. Shares no code with
 * the writer: it reads the finished document as IAM would.
 */






/**
 * @param documents the policy, or the parts that together say the same
 * @param within the role that it must not be wider than; absent where roles were not compared
 * @returns what is wrong, in sentences, sorted; nothing when the proof holds
 */
function flawsIn(documents, needs, within) {
    let policies;
    try {
        policies = documents.map((document, i) => (0,iam_document/* parsePolicy */.ON)(`part ${i + 1}`, document));
    }
    catch (error) {
        return [error instanceof Error ? error.message : String(error)];
    }
    const flaws = within === undefined ? insufficient(policies, needs) : flawsWithin(policies, needs, within);
    return [...flaws, ...superfluous(policies, needs, within !== undefined)].sort();
}
function insufficient(policies, needs) {
    return needs.flatMap(({ action, resource, condition }) => {
        const isAllowed = contextsOf(condition).every((context) => (0,decide/* decide */.L)({ action, resource, context }, policies).verdict === 'allowed');
        return isAllowed ? [] : [`${action} on ${resource} is needed, and the policy does not allow it`];
    });
}
/** @param mayCarry whether Denies and conditions of a role may stand in the policy */
function superfluous(policies, needs, mayCarry) {
    const statements = policies.flatMap((policy) => policy.statements);
    const foreign = statements.find(({ effect, actions, resources }) => (effect === 'Deny' && !mayCarry) || actions.not || resources.not);
    if (foreign !== undefined)
        return [`statement ${foreign.index} holds a Deny, NotAction or NotResource, which is never written`];
    const allows = statements.filter(({ effect }) => effect === 'Allow');
    const pairs = allows.flatMap((statement) => statement.actions.patterns.flatMap((action) => statement.resources.patterns.map((resource) => ({ statement, action, resource }))));
    const pairsOf = new Alike(pairs);
    const needsOf = new Alike(needs);
    return pairs.flatMap((pair) => {
        const { action, resource } = pair;
        if ((0,iam_pattern/* hasWildcard */.rl)(action))
            return [`${action} has a wildcard`];
        const justifying = needsOf.near(action, resource).filter((need) => isExactly(pair, need, mayCarry));
        if (justifying.length === 0)
            return [`${action} on ${resource} is in the policy, and nothing needs it`];
        const isMissed = justifying.some((need) => !pairsOf
            .near(action, need.resource)
            .some((other) => other !== pair && covers(other, need) && (0,implication/* implies */.M)(pair.statement, other.statement)));
        return isMissed ? [] : [`${action} on ${resource} could be left out: what needs it is allowed besides`];
    });
}
/** Entries by what they are about, so that thousands of plain resources are not compared with each other. */
class Alike {
    #plain = new Map();
    #patterns = new Map();
    constructor(all) {
        for (const one of all) {
            const action = one.action.toLowerCase();
            if (isPattern(one.resource))
                put(this.#patterns, action, one);
            else
                put(this.#plain, `${action} ${one.resource}`, one);
        }
    }
    /** Those of an action that may hold a resource or be held by it. */
    near(action, resource) {
        const key = action.toLowerCase();
        return [...(this.#plain.get(`${key} ${resource}`) ?? []), ...(this.#patterns.get(key) ?? [])];
    }
}
function isPattern(resource) {
    return (0,iam_pattern/* hasWildcard */.rl)(resource) || resource.includes('$');
}
function put(into, key, one) {
    const known = into.get(key);
    if (known === undefined)
        into.set(key, [one]);
    else
        known.push(one);
}
/** Whether a pair allows just what is needed: no wider resource, no weaker condition. */
function isExactly(pair, need, mayCarry) {
    const { statement } = pair;
    const wanted = { conditions: (0,written_condition/* testsOf */.Vh)(need.condition), variables: true };
    return ((0,iam_pattern/* contains */.gR)((0,iam_pattern/* resourcePattern */.nn)(need.resource, false), (0,iam_pattern/* resourcePattern */.nn)(pair.resource, statement.variables)) ===
        'yes' &&
        covers(pair, need) &&
        (mayCarry ? (0,implication/* implies */.M)(statement, wanted) : describe(statement.conditions) === describe(wanted.conditions)));
}
/** Whether a pair allows what is needed on all of its resource. */
function covers({ statement, resource }, need) {
    const pattern = (0,iam_pattern/* resourcePattern */.nn)(resource, statement.variables);
    return (0,iam_pattern/* contains */.gR)(pattern, (0,iam_pattern/* resourcePattern */.nn)(need.resource, false)) === 'yes';
}
function describe(tests) {
    return tests
        .map(({ operator, key, values }) => JSON.stringify([operator, key, [...values].sort()]))
        .sort()
        .join();
}


/***/ }),

/***/ 71434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ testsOf),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   rI: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _iam_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78709);

/**
 * Tests as a Condition element.
 * @param variables whether `${…}` in them is a policy variable; else it is escaped, since written policies have Version 2012-10-17
 * @returns undefined for no tests, `no form` where one operator tests one key twice
 */
function conditionOf(tests, variables) {
    const condition = {};
    for (const { operator, key, values } of tests) {
        const keys = (condition[operator] ??= {});
        if (keys[key] !== undefined)
            return 'no form';
        keys[key] = values.map((value) => (0,_iam_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .inVersion2012 */ .hZ)(value, variables));
    }
    return tests.length === 0 ? undefined : condition;
}
/** Both conditions as one; `contradictory` where an operator tests a key with no value in common. */
function merged(own, other) {
    if (own === undefined || other === undefined)
        return own ?? other;
    const both = { ...own };
    for (const [operator, keys] of Object.entries(other)) {
        const known = { ...both[operator] };
        for (const [key, values] of Object.entries(keys)) {
            const before = Object.entries(known).find(([name]) => name.toLowerCase() === key.toLowerCase());
            if (before === undefined)
                known[key] = values;
            else {
                const shared = before[1].filter((value) => values.includes(value));
                if (shared.length === 0 || /not/i.test(operator))
                    return 'contradictory';
                known[before[0]] = shared;
            }
        }
        both[operator] = known;
    }
    return both;
}
/** The tests of a Condition element. */
function testsOf(condition) {
    return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values })));
}


/***/ })

};
