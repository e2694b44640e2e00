export const id = 8902;
export const ids = [8902];
export const modules = {

/***/ 80998:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ bearingOf),
/* harmony export */   px: () => (/* binding */ strictly),
/* harmony export */   x0: () => (/* binding */ grantsIn)
/* harmony export */ });
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78598);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11610);


/**
 * @param boundary absent where the role has none, or it was not read
 * @param actions as IAM spells them
 */
function bearingOf(policies, boundary, actions, reference) {
    const cut = (all, isBoundary) => all.flatMap(({ name, statements }) => statements.flatMap(({ index, sid, effect, actions: named, resources, conditions, variables }) => {
        const kept = (0,_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsNamed */ .Bm)(named, actions, reference);
        if (kept.length === 0)
            return [];
        return {
            policy: name,
            statement: index,
            ...(sid !== undefined && { sid }),
            boundary: isBoundary,
            effect,
            actions: kept.sort(),
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Oz: () => (/* binding */ policiesByResource)
/* harmony export */ });
/* unused harmony export appliesTo */
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12608);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22993);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76489);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78709);
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96479);
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
            // a NotResource leaves nothing out then
            named = (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)([named, pattern === undefined ? 'no' : share(pattern, asked, variables)]);
            if (named === 'yes')
                break;
        }
    return resources.not ? (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .opposite */ .Qv)(named) : named;
}
/**
 * For policies that are asked about many resources, one after another: those of their statements, each in a policy of its own, that may speak
 * of a resource. What is decided by these is what all of them decide, though the order of the statements is another one.
 */
function policiesByResource(policies) {
    const ofAny = [];
    const byText = new Map();
    const single = policies.flatMap((policy) => policy.statements.map((statement) => ({ statement, alone: { ...policy, statements: [statement] } })));
    for (const { statement, alone } of single) {
        const { texts, others } = dividedResources(statement.resources);
        if (statement.resources.not || others.length > 0)
            ofAny.push(alone);
        else
            for (const text of texts)
                (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .D)(byText, text, alone);
    }
    return (resource) => {
        const { plain } = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(resource, false);
        return plain === undefined ? policies : [...(byText.get(plain) ?? []), ...ofAny];
    };
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   We: () => (/* binding */ RESOURCE_FORM),
/* harmony export */   ZH: () => (/* binding */ documentText),
/* harmony export */   oo: () => (/* binding */ ACTION_FORM)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _kit_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55896);
/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */



const oneOrMany = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => (typeof value === 'string' ? [value] : value)));
/** Numbers and booleans occur as values. */
const conditionValue = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(String));
const conditionValues = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(conditionValue, valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => [value])),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(conditionValue)
]);
const StatementForm = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    Sid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    Effect: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['Allow', 'Deny']),
    Action: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    NotAction: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    Resource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    NotResource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    Condition: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), conditionValues)))
});
const DocumentForm = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    Version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['2012-10-17', '2008-10-17'])),
    Id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Not IAM's, but in files that this program and its predecessor wrote. */
    Description: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    Statement: valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())])
});
/**
 * Reads a policy document.
 * @param name how errors call the policy
 * @param document the object, or its text, URL-encoded as IAM's API gives it or not
 * @throws Error that names policy, statement and element, when the document is malformed
 */
function parsePolicy(name, document) {
    const form = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(DocumentForm, typeof document === 'string' ? jsonOf(name, document) : document);
    if (!form.success)
        throw malformed(name, undefined, form.issues);
    const { Statement: list, Version } = form.output;
    const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(StatementForm, raw);
        if (!parsed.success)
            throw malformed(name, index, parsed.issues);
        return statementOf(`policy ${name}, statement ${index}`, index, parsed.output, Version === '2012-10-17');
    });
    return { name, statements };
}
/** A document as the text that IAM takes, on one line; undefined for a text that is no JSON. */
function documentText(document) {
    try {
        return JSON.stringify(typeof document === 'string' ? jsonOf('', document) : document);
    }
    catch {
        return undefined;
    }
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
    return new Error(index === undefined
        ? `policy ${name}, ${(0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h)(issues, 'the document')}`
        : `policy ${name}, statement ${index}, ${(0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h)(issues, 'the statement')}`);
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

/***/ 16767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ PatternIndex)
/* harmony export */ });
/** Asked for what may have a text in common with a pattern: never leaves such a thing out, and mostly nothing else is among them. */
class PatternIndex {
    #all;
    #closed = new Map();
    #open = new Map();
    /** Of the open beginnings. */
    #lengths;
    #sorted;
    constructor(all, patternOf) {
        this.#all = all;
        for (const [place, one] of all.entries()) {
            const { text, isOpen } = beginningOf(patternOf(one));
            const into = isOpen ? this.#open : this.#closed;
            const known = into.get(text);
            if (known === undefined)
                into.set(text, [{ place, one }]);
            else
                known.push({ place, one });
        }
        this.#lengths = [...new Set([...this.#open.keys()].map(({ length }) => length))].toSorted((a, b) => a - b);
    }
    /** Those that may have a text in common with a pattern, in the order that was given. */
    near(asked) {
        const { text, isOpen } = beginningOf(asked);
        if (isOpen && text === '')
            return this.#all;
        const found = [];
        const add = (entries = []) => {
            for (const entry of entries)
                found.push(entry);
        };
        for (const length of this.#lengths) {
            if (length > text.length)
                break;
            add(this.#open.get(text.slice(0, length)));
        }
        for (const beginning of isOpen ? this.#beginningWith(text) : [text]) {
            add(this.#closed.get(beginning));
            if (beginning.length > text.length)
                add(this.#open.get(beginning));
        }
        if (found.length > 1)
            found.sort((a, b) => a.place - b.place);
        return found.map(({ one }) => one);
    }
    #beginningWith(text) {
        const sorted = (this.#sorted ??= [...new Set([...this.#closed.keys(), ...this.#open.keys()])].sort());
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((sorted[middle] ?? '') < text)
                low = middle + 1;
            else
                high = middle;
        }
        let end = low;
        while (sorted[end]?.startsWith(text) === true)
            end++;
        return sorted.slice(low, end);
    }
}
/** Letters are compared in any case, as overlaps are; where other letters than those of ARNs stand, anything may follow. */
function beginningOf({ plain, beginning }) {
    if (IN_ARNS.test(beginning))
        return { text: beginning.toLowerCase(), isOpen: plain === undefined };
    return { text: beginning.slice(0, beginning.search(OUT_OF_ARNS)).toLowerCase(), isOpen: true };
}
/** Of others `toLowerCase` may depend on what stands beside them. */
const IN_ARNS = /^[\0-~]*$/;
const OUT_OF_ARNS = /[^\0-~]/;


/***/ }),

/***/ 65994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ openWide),
/* harmony export */   MJ: () => (/* binding */ countedOf),
/* harmony export */   Pq: () => (/* binding */ wideResources),
/* harmony export */   eg: () => (/* binding */ openActions),
/* harmony export */   gg: () => (/* binding */ recounted)
/* harmony export */ });
/** The wide findings of a role, resource by resource. */
function wideResources(role) {
    return role.wide.flatMap(({ action, granted }) => granted.map((resource) => ({ action, resource })));
}
/** Numbers of findings: of unused actions by access level, and of wide actions, each once. */
function countedOf(unused, wide) {
    const atLevel = (level) => unused.filter((one) => one.level === level).length;
    return {
        unused: {
            'permissions-management': atLevel('permissions-management'),
            write: atLevel('write'),
            tagging: atLevel('tagging'),
            read: atLevel('read'),
            list: atLevel('list')
        },
        wide: new Set(wide.map(({ action }) => action)).size
    };
}
/**
 * What counts of a role, from the lists of its report alone.
 * @param newOnly leaves out what the baseline has
 * @returns undefined where it is not judged, or where the report leaves out the list of unused actions
 */
function recounted(role, newOnly) {
    const { judged, unused, sinceBaseline } = role;
    if (!judged || unused.actions === undefined)
        return undefined;
    if (newOnly)
        return sinceBaseline === undefined
            ? countedOf([], [])
            : countedOf(sinceBaseline.newUnused, sinceBaseline.newWide);
    return countedOf(openActions(role), openWide(role));
}
/** The unused actions that the report lists and no waiver covers. */
function openActions({ unused, waived }) {
    const covered = new Set(waived.flatMap(({ action, resource }) => (resource === undefined ? [action] : [])));
    return (unused.actions ?? []).filter(({ action }) => !covered.has(action));
}
/** The wide findings that no waiver covers. */
function openWide(role) {
    const covered = new Set(role.waived.map(({ action, resource }) => `${action}\u0000${resource}`));
    return wideResources(role).filter(({ action, resource }) => !covered.has(`${action}\u0000${resource}`));
}


/***/ }),

/***/ 8564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ limitsIn),
/* harmony export */   W: () => (/* binding */ thresholdsOf)
/* harmony export */ });
/* harmony import */ var _kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52453);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62286);
/* harmony import */ var _kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(229);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16036);




/**
 * Holds what counts of each judged role against the limits.
 * @param workloads tells the names of the roles' workloads
 * @returns one for each limit that applies: those of all roles, those of rules in their order, those of the sums
 */
function thresholdsOf(roles, workloads, { thresholds, rules, origins }) {
    const judged = roles.filter((role) => role.counted !== undefined);
    const names = new Map(workloads.map(({ arn, name }) => [arn, name]));
    const matching = new Map(judged.map((role) => [role.arn, rules.filter((rule) => holdsFor(rule, role, names))]));
    const ruling = (role, name) => matching.get(role.arn)?.findLast((rule) => rule.thresholds[name] !== undefined);
    const perRole = (rule) => _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_THRESHOLDS */ .K$.flatMap(({ name, count }) => {
        const limit = (rule?.thresholds ?? thresholds)[name];
        const held = judged.filter((role) => ruling(role, name) === rule);
        if (limit === undefined || (rule !== undefined && held.length === 0))
            return [];
        const above = held.filter((role) => count(role.counted) > limit);
        return [
            {
                name,
                scope: 'role',
                ...(rule !== undefined && { match: rule.match, ofNames: rule.names }),
                limit,
                ...originOf(origins, rule === undefined ? name : undefined),
                value: Math.max(0, ...held.map((role) => count(role.counted))),
                exceeded: above.length > 0,
                roles: above.map(({ arn }) => arn).toSorted(_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)
            }
        ];
    });
    const inTotal = _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOTAL_THRESHOLDS */ .IO.flatMap(({ name, count }) => {
        const limit = thresholds[name];
        if (limit === undefined)
            return [];
        const value = judged.reduce((sum, role) => sum + count(role.counted), 0);
        const exceeded = value > limit;
        const adding = exceeded ? judged.filter((role) => count(role.counted) > 0) : [];
        const arns = adding.map(({ arn }) => arn).toSorted(_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
        return [
            { name, scope: 'total', limit, ...originOf(origins, name), value, exceeded, roles: arns }
        ];
    });
    return [...perRole(undefined), ...rules.flatMap(perRole), ...inTotal];
}
/** @param name absent for a rule's limit */
function originOf(origins, name) {
    if (origins === undefined)
        return {};
    return { setBy: name === undefined ? 'file' : (origins[name] ?? 'file') };
}
/** The limits from which the thresholds of a report came, as far as they applied. */
function limitsIn(thresholds) {
    const known = new Set([..._thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_THRESHOLDS */ .K$, ..._thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOTAL_THRESHOLDS */ .IO].map(({ name }) => name));
    const named = thresholds.filter(({ name }) => known.has(name));
    const isTold = thresholds.some(({ setBy }) => setBy !== undefined);
    return {
        ...(isTold && {
            origins: Object.fromEntries(named.flatMap(({ name, match, setBy }) => match === undefined && setBy !== undefined ? [[name, setBy]] : []))
        }),
        thresholds: Object.fromEntries(named.flatMap(({ name, match, limit }) => (match === undefined ? [[name, limit]] : []))),
        rules: named.flatMap(({ name, match, ofNames: names = 'roles', limit }) => match === undefined ? [] : [{ match, names, thresholds: { [name]: limit } }])
    };
}
function holdsFor({ match, names }, role, known) {
    if (names === 'roles')
        return (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(match, (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S)(role.arn));
    return role.workloads.some((arn) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(match, known.get(arn) ?? ''));
}


/***/ }),

/***/ 73246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mapped),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/** Long work as steps: whoever does it may give way, or stop, between two of them. */
/** Does all of the work now. */
function atOnce(work) {
    for (;;) {
        const step = work.next();
        if (step.done === true)
            return step.value;
    }
}
/** The results of each, in order, and a step after so many. */
function* mapped(items, each, atATime = 100) {
    const results = [];
    for (const item of items) {
        if (results.length % atATime === 0)
            yield;
        results.push(each(item));
    }
    return results;
}


/***/ }),

/***/ 38074:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CANNOT_BE_DECIDED),
/* harmony export */   r: () => (/* binding */ newAccess)
/* harmony export */ });
/* harmony import */ var _iam_extent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77713);
/* harmony import */ var _iam_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78598);
/* harmony import */ var _iam_implication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30527);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22993);
/* harmony import */ var _iam_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72151);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62286);
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96479);
/** What one policy allows that another does not: the engine of the comparison with roles, asked of two documents. */







/** Why access may be new: more work than is done, or a policy variable, is in the way of an answer. */
const CANNOT_BE_DECIDED = 'whether it was allowed before cannot be decided';
/**
 * What `to` allows that `from` does not. Never leaves anything out: what cannot be decided is in it, as not certain. An action is compared
 * on what AWS's reference says that it can be used on.
 * @param partition that in which both are used; `*` where it is not known
 * @returns sorted by resource
 */
function newAccess(from, to, partition) {
    const byAction = new Map();
    for (const grant of from.grants)
        for (const { name } of grant.actions)
            (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_5__/* .addTo */ .D)(byAction, name, grant);
    const held = new Held(partition);
    const found = new Map();
    for (const grant of to.grants) {
        for (const action of grant.actions) {
            for (const reach of (0,_iam_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .reachOf */ .xw)(grant, action)) {
                const finding = notAllowedBy(byAction.get(action.name) ?? [], grant, reach, action, held) ??
                    deniedBy(from.denies, to.denies, reach, action);
                if (finding === undefined)
                    continue;
                const certain = finding.certain && !isPerhapsDenied(to.denies, reach, action);
                const key = [grant.resource, grant.conditional, certain, finding.why].join('\u0000');
                const known = found.get(key) ?? {
                    resource: grant.resource,
                    actions: new Set(),
                    conditional: grant.conditional,
                    certain,
                    why: finding.why
                };
                known.actions.add(action);
                found.set(key, known);
            }
        }
    }
    return [...found]
        .toSorted(([a], [b]) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a, b))
        .map(([, access]) => ({
        ...access,
        actions: [...access.actions].toSorted((a, b) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a.name, b.name))
    }));
}
/** Whether extents are held by others: thousands of actions ask the same, so that answers are kept. */
class Held {
    #partition;
    #answers = new Map();
    constructor(partition) {
        this.#partition = partition;
    }
    /** Whether all on which an action can be used is held; and where it is not, though it is elsewhere. */
    on(reach, action, others) {
        const truth = this.#ask(reach, others);
        if (truth === 'yes' || action.types.length === 0)
            return { truth, missing: [] };
        const places = [...new Set(action.types.flatMap(({ formats }) => formats))]
            .map((format) => (0,_iam_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(format, this.#partition))
            .filter((place) => (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .meets */ .D)(reach, place) !== 'no');
        // on what the reference does not know nothing is said
        if (places.length === 0)
            return { truth, missing: [] };
        const answers = places.map((place) => ({
            place,
            truth: this.#ask({ ...reach, pattern: place, limits: [...reach.limits, reach.pattern] }, others)
        }));
        const missing = answers.filter((answer) => answer.truth !== 'yes');
        return {
            truth: missing.some((answer) => answer.truth === 'no') ? 'no' : missing.length > 0 ? 'unknown' : 'yes',
            missing: missing.length < answers.length ? missing.map(({ place }) => place.text) : []
        };
    }
    #ask(extent, others) {
        if (others.length === 0)
            return 'no';
        const key = [extent, ...others].map(_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .extentText */ .WL).join('\u0000');
        const known = this.#answers.get(key) ?? (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .areHeldBy */ .jM)(extent, others);
        this.#answers.set(key, known);
        return known;
    }
}
function notAllowedBy(before, grant, reach, action, held) {
    const alike = before.filter((one) => (0,_iam_implication_js__WEBPACK_IMPORTED_MODULE_2__/* .implies */ .M)(grant, one));
    const others = alike.flatMap((one) => (0,_iam_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .reachOf */ .xw)(one, action));
    const { truth, missing } = held.on(reach, action, others);
    if (truth === 'yes')
        return undefined;
    if (truth === 'unknown')
        return { certain: false, why: CANNOT_BE_DECIDED };
    const isPart = before.some((one) => (0,_iam_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .reachOf */ .xw)(one, action).some((was) => (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .meets */ .D)(was, reach.pattern) !== 'no' && (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .meets */ .D)(reach, was.pattern) !== 'no'));
    if (!isPart)
        return { certain: true, why: before.length === 0 ? 'not allowed at all' : 'allowed elsewhere only' };
    if (alike.length === 0)
        return { certain: true, why: 'allowed under other conditions only' };
    const gone = excludedIn(reach, others);
    if (gone.length > 0)
        return { certain: true, why: `denied on ${gone.join(', ')}` };
    const where = missing.length === 0 ? '' : `: not on ${missing.join(', ')}`;
    return { certain: true, why: `allowed on less${where}` };
}
/** What Denies and NotResource took away, where nothing else did. */
function excludedIn(reach, others) {
    const isHeld = (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .areHeldBy */ .jM)(reach, others.map((other) => ({ ...other, exclusions: [] })));
    if (isHeld !== 'yes')
        return [];
    const excluded = others.flatMap(({ exclusions }) => exclusions);
    return [...new Set(excluded.filter((one) => (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .meets */ .D)(reach, one) !== 'no').map(({ text }) => text))].sort();
}
/** A Deny under a condition that is gone, or is narrower now. What other Denies take away is in no extent. */
function deniedBy(before, now, reach, action) {
    const concerning = (denies) => denies.filter(({ actions, sure }) => sure === 'unknown' && actions.has(action));
    for (const { statement } of concerning(before)) {
        const denied = deniedIn(reach, statement);
        const alike = concerning(now).filter((one) => (0,_iam_implication_js__WEBPACK_IMPORTED_MODULE_2__/* .implies */ .M)(statement, one.statement));
        const still = alike.flatMap((one) => deniedIn((0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOf */ .l2)(EVERYTHING), one.statement));
        if (denied.every((extent) => (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .areHeldBy */ .jM)(extent, still) === 'yes'))
            continue;
        const { not, patterns } = statement.resources;
        return { certain: false, why: `denied on ${not ? 'all but ' : ''}${patterns.join(', ')}` };
    }
    return undefined;
}
const EVERYTHING = (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcePattern */ .nn)('*', false);
/** The part of an extent that a Deny speaks of. */
function deniedIn(extent, { resources, variables }) {
    const patterns = resources.patterns.map((text) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcePattern */ .nn)(text, variables));
    return resources.not ? (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(extent, patterns) : (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowedTo */ .aZ)(extent, patterns);
}
/** Whether a Deny under a condition of which nothing is known forbids some of it. */
function isPerhapsDenied(denies, reach, action) {
    return denies.some(({ actions, statement, sure }) => sure === 'unknown' && actions.has(action) && deniedIn(reach, statement).length > 0);
}


/***/ }),

/***/ 3632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ flawsIn),
  q: () => (/* binding */ proving)
});

// EXTERNAL MODULE: ./lib/src/kit/grouped.js
var grouped = __webpack_require__(96479);
// EXTERNAL MODULE: ./lib/src/kit/steps.js
var steps = __webpack_require__(73246);
// EXTERNAL MODULE: ./lib/src/iam/decide.js
var decide = __webpack_require__(10186);
// EXTERNAL MODULE: ./lib/src/iam/document.js
var iam_document = __webpack_require__(42371);
// EXTERNAL MODULE: ./lib/src/iam/implication.js
var implication = __webpack_require__(30527);
// EXTERNAL MODULE: ./lib/src/iam/pattern-index.js
var pattern_index = __webpack_require__(16767);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/policies/written-condition.js
var written_condition = __webpack_require__(71434);
// EXTERNAL MODULE: ./lib/src/iam/bearing.js
var iam_bearing = __webpack_require__(80998);
// EXTERNAL MODULE: ./lib/src/iam/conditions.js + 1 modules
var iam_conditions = __webpack_require__(12608);
// EXTERNAL MODULE: ./lib/src/iam/extent.js + 1 modules
var iam_extent = __webpack_require__(77713);
// EXTERNAL MODULE: ./lib/src/iam/grants.js + 1 modules
var iam_grants = __webpack_require__(78598);
// EXTERNAL MODULE: ./lib/src/iam/truth.js
var truth = __webpack_require__(76489);
// EXTERNAL MODULE: ./lib/src/kit/too-tangled.js
var too_tangled = __webpack_require__(75507);
// EXTERNAL MODULE: ./lib/src/policies/new-access.js
var new_access = __webpack_require__(38074);
;// CONCATENATED MODULE: ./lib/src/policies/prove-within.js












/** What is wrong, in sentences. */
function flawsWithin(policies, needs, { role, bearing, departures, reference }) {
    const principal = (0,iam_bearing/* strictly */.px)(role);
    const own = (0,iam_bearing/* grantsIn */.x0)(bearing, role, reference);
    const written = (0,iam_grants/* grantsOf */.Rr)(principal, policies, undefined, reference);
    const isKept = keeping(own, written, policies, reference);
    return [
        ...wider(own, written, principal.partition, departures),
        ...foreignDenies(own, written),
        ...needs.flatMap((need) => {
            const what = `${need.action} on ${need.resource}`;
            const kept = isKept(need);
            if (kept === 'yes')
                return [];
            return [
                kept === 'no'
                    ? `${what} is needed, and the policy does not allow it`
                    : (0,too_tangled/* tooTangled */.a7)(`whether the policy still allows ${what}`)
            ];
        })
    ];
}
function wider(own, written, partition, departures) {
    const named = new Set(departures.map(({ action, resource }) => `${action} ${resource}`));
    return (0,new_access/* newAccess */.r)(own, written, partition).flatMap(({ actions, resource, why }) => actions
        .filter(({ name }) => !named.has(`${name} ${resource}`))
        .map(({ name }) => why === new_access/* CANNOT_BE_DECIDED */.L
        ? (0,too_tangled/* tooTangled */.a7)(`whether the role grants ${name} on ${resource}`)
        : `${name} on ${resource} is more than the role grants (${why})`));
}
/** A Deny under a condition must be the role's: else it may forbid a call that was seen. */
function foreignDenies(own, written) {
    const isOwn = ({ statement, actions }) => {
        const alike = own.denies.filter((one) => (0,implication/* implies */.M)(statement, one.statement));
        // several statements may deny alike, each some of the actions
        return (0,truth/* all */.Q7)([...actions].flatMap((action) => {
            const held = alike.filter((one) => one.actions.has(action)).flatMap(deniedBy);
            return deniedBy({ statement }).map((extent) => (0,iam_extent/* areHeldBy */.jM)(extent, held));
        }));
    };
    return written.denies
        .filter((deny) => deny.sure !== 'yes')
        .flatMap((deny) => {
        const what = `statement ${deny.statement.index} denies`;
        const own = isOwn(deny);
        if (own === 'yes')
            return [];
        return [
            own === 'no'
                ? `${what} what the role does not deny`
                : (0,too_tangled/* tooTangled */.a7)(`whether ${what} only what the role denies`)
        ];
    });
}
/** On what a Deny is. */
function deniedBy({ statement: { resources, variables } }) {
    const patterns = resources.patterns.map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, variables));
    return resources.not ? (0,iam_extent/* without */.FF)((0,iam_extent/* wholeOf */.l2)((0,iam_pattern/* resourcePattern */.nn)('*', false)), patterns) : patterns.map(iam_extent/* wholeOf */.l2);
}
/**
 * Tells of needs, one after another, whether all is allowed that the role allows of one; of what it does not allow, all. A workload may need
 * tens of thousands of resources: what is granted is put in order once for each action.
 */
function keeping(own, written, policies, reference) {
    const granted = new Map();
    const grantedOf = (action) => {
        const known = granted.get(action) ?? {
            own: alike(own.grants, action),
            written: alike(written.grants, action)
        };
        granted.set(action, known);
        return known;
    };
    const isAllowed = allowing(policies);
    return (need) => {
        const { action: name, resource, condition } = need;
        const action = reference.action(name);
        const asked = (0,iam_pattern/* resourcePattern */.nn)(resource, false);
        if (action === undefined)
            return isAllowed(need) ? 'yes' : 'no';
        const tests = (0,written_condition/* testsOf */.Vh)(condition);
        const found = grantedOf(action);
        let isGranted = false;
        for (const { conditions, variables, extents } of found.own) {
            if ((0,iam_conditions/* holds */.v)(conditions, (0,written_condition/* contextIn */.PO)(condition), variables) === 'no')
                continue;
            const touching = extents
                .near(asked)
                .filter((extent) => asked.text === '*' || (0,iam_extent/* meets */.D)(extent, asked) !== 'no');
            if (touching.length === 0)
                continue;
            isGranted = true;
            const asStrong = { conditions: [...conditions, ...tests], variables };
            const held = found.written
                .filter((one) => (0,implication/* implies */.M)(asStrong, one))
                .flatMap((one) => one.extents.near(asked));
            // a need that is written as it is, is the common case
            if ((0,iam_extent/* areHeldBy */.jM)((0,iam_extent/* wholeOf */.l2)(asked), held) === 'yes')
                continue;
            const parts = touching.flatMap((extent) => asked.text === '*' ? [extent] : (0,iam_extent/* narrowedTo */.aZ)(extent, [asked]));
            const areHeld = (0,truth/* all */.Q7)(parts.map((extent) => (0,iam_extent/* areHeldBy */.jM)(extent, held)));
            if (areHeld !== 'yes')
                return areHeld;
        }
        return isGranted || isAllowed(need) ? 'yes' : 'no';
    };
}
/** On what grants give an action, by their conditions: those of a statement have them in common. */
function alike(grants, action) {
    const groups = new Map();
    for (const grant of grants) {
        const { conditions, variables } = grant;
        const group = groups.get(conditions) ?? { conditions, variables, extents: [] };
        group.extents.push(...(0,iam_grants/* reachOf */.xw)(grant, action));
        groups.set(conditions, group);
    }
    return [...groups.values()]
        .filter(({ extents }) => extents.length > 0)
        .map((group) => ({ ...group, extents: new pattern_index/* PatternIndex */.h(group.extents, ({ pattern }) => pattern) }));
}
/** The role's Denies did not hold of a call that was answered; without conditions they are part of the policy. */
function allowing(policies) {
    const sure = (0,decide/* policiesByResource */.Oz)(policies.map((policy) => ({
        ...policy,
        statements: policy.statements.filter(({ effect, conditions }) => effect === 'Allow' || conditions.length === 0)
    })));
    return ({ action, resource, condition }) => contextsOf(condition).every((context) => (0,decide/* decide */.LD)({ action, resource, context }, sure(resource)).verdict === 'allowed');
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
 * @param documents the policy, or the parts that together say the same
 * @param within the role that it must not be wider than; absent where roles were not compared
 * @returns what is wrong, in sentences, sorted; nothing when the proof holds
 */
function flawsIn(documents, needs, within) {
    return (0,steps/* atOnce */.z)(proving(documents, needs, within));
}
/** The same in steps. */
function* proving(documents, needs, within) {
    let policies;
    try {
        policies = documents.map((document, i) => (0,iam_document/* parsePolicy */.ON)(`part ${i + 1}`, document));
    }
    catch (error) {
        return [error instanceof Error ? error.message : String(error)];
    }
    yield;
    const flaws = within === undefined ? yield* insufficient(policies, needs) : flawsWithin(policies, needs, within);
    yield;
    return [...flaws, ...(yield* superfluous(policies, needs, within !== undefined))].sort();
}
function* insufficient(policies, needs) {
    // tens of thousands of needs stand in hundreds of parts: each need is looked up, not compared with every part
    const speakingOf = (0,decide/* policiesByResource */.Oz)(policies);
    const flaws = yield* (0,steps/* mapped */.C)(needs, ({ action, resource, condition }) => {
        const isAllowed = contextsOf(condition).every((context) => (0,decide/* decide */.LD)({ action, resource, context }, speakingOf(resource)).verdict === 'allowed');
        return isAllowed ? [] : [`${action} on ${resource} is needed, and the policy does not allow it`];
    });
    return flaws.flat();
}
/** @param mayCarry whether Denies and conditions of a role may stand in the policy */
function* superfluous(policies, needs, mayCarry) {
    const statements = policies.flatMap((policy) => policy.statements);
    const foreign = statements.find(({ effect, actions, resources }) => (effect === 'Deny' && !mayCarry) || actions.not || resources.not);
    if (foreign !== undefined)
        return [`statement ${foreign.index} holds a Deny, NotAction or NotResource, which is never written`];
    const allows = statements.filter(({ effect }) => effect === 'Allow');
    const pairs = allows.flatMap((statement) => statement.actions.patterns.flatMap((action) => statement.resources.patterns.map((resource) => ({ statement, action, resource }))));
    const pairsOf = new Alike(pairs, ({ statement }) => statement.variables);
    yield;
    const needsOf = new Alike(needs, () => false);
    const flaws = yield* (0,steps/* mapped */.C)(pairs, (pair) => {
        const { statement, action, resource } = pair;
        if ((0,iam_pattern/* hasWildcard */.rl)(action))
            return [`${action} has a wildcard`];
        const justifying = needsOf
            .near(action, (0,iam_pattern/* resourcePattern */.nn)(resource, statement.variables))
            .filter((need) => isExactly(pair, need, mayCarry));
        if (justifying.length === 0)
            return [`${action} on ${resource} is in the policy, and nothing needs it`];
        const isMissed = justifying.some((need) => !pairsOf
            .near(action, (0,iam_pattern/* resourcePattern */.nn)(need.resource, false))
            .some((other) => other !== pair && covers(other, need) && (0,implication/* implies */.M)(statement, other.statement)));
        return isMissed ? [] : [`${action} on ${resource} could be left out: what needs it is allowed besides`];
    });
    return flaws.flat();
}
/** Entries by what they are about, so that thousands of resources are not compared with each other. */
class Alike {
    #byAction = new Map();
    /** @param variables whether `${…}` is a policy variable in an entry's resource */
    constructor(all, variables) {
        for (const [action, own] of (0,grouped/* grouped */.z)(all, (one) => one.action.toLowerCase()))
            this.#byAction.set(action, new pattern_index/* PatternIndex */.h(own, (one) => (0,iam_pattern/* resourcePattern */.nn)(one.resource, variables(one))));
    }
    /** Those of an action that may hold a resource or be held by it. */
    near(action, resource) {
        return this.#byAction.get(action.toLowerCase())?.near(resource) ?? [];
    }
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


/***/ })

};
