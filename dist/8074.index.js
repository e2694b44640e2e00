export const id = 8074;
export const ids = [8074];
export const modules = {

/***/ 12608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ holds)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/iam/variables.js
var iam_variables = __webpack_require__(78709);
;// CONCATENATED MODULE: ./lib/src/iam/condition-values.js
/**
 * How one value of a condition is compared with one value of the request, by the type of its operator.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */



const ORDERS = [
    ['equals', (requested, written) => requested === written],
    ['lessthan', (requested, written) => requested < written],
    ['lessthanequals', (requested, written) => requested <= written],
    ['greaterthan', (requested, written) => requested > written],
    ['greaterthanequals', (requested, written) => requested >= written]
];
/** Every operator that is not the negation of another one, in lower case. `Null` is none of them: it compares no values. */
const READINGS = new Map([
    ['stringequals', condition_values_text({ wildcards: false, anyCase: false })],
    ['stringequalsignorecase', condition_values_text({ wildcards: false, anyCase: true })],
    ['stringlike', condition_values_text({ wildcards: true, anyCase: false })],
    ['arnequals', arn],
    ['arnlike', arn],
    ['bool', condition_values_boolean],
    ['binaryequals', binary],
    ['ipaddress', ipAddress],
    ...ORDERS.map(([name, holds]) => [`numeric${name}`, ordered(numberOf, holds)]),
    ...ORDERS.map(([name, holds]) => [`date${name}`, ordered(timeOf, holds)])
]);
function condition_values_text({ wildcards, anyCase }) {
    const folded = (value) => (anyCase ? value.toLowerCase() : value);
    return (written, lookup) => {
        const filled = (0,iam_variables/* fill */.GS)(written, lookup, wildcards);
        if (typeof filled === 'string')
            return withoutText(filled);
        const pattern = (0,iam_pattern/* textPattern */.wD)(folded(filled.pattern), true);
        return (requested) => (0,iam_pattern/* matches */.cK)(pattern, folded(requested));
    };
}
/** Each of the six parts is compared separately; `ArnEquals` takes wildcards as `ArnLike` does. */
function arn(written, lookup) {
    const filled = (0,iam_variables/* fill */.GS)(written, lookup, true);
    if (typeof filled === 'string')
        return withoutText(filled);
    const whole = (0,iam_pattern/* textPattern */.wD)(filled.pattern, true);
    const parts = partsOf(filled.pattern)?.map((part) => (0,iam_pattern/* textPattern */.wD)(part, true));
    return (requested) => {
        const requestedParts = partsOf(requested);
        if (requestedParts === undefined || parts === undefined)
            return 'unknown';
        // an unknown variable may hold colons, so the parts are not known either
        if (whole.hasVariables)
            return (0,iam_pattern/* matches */.cK)(whole, requested);
        return truth(parts.every((part, i) => (0,iam_pattern/* matches */.cK)(part, requestedParts[i] ?? '') === 'yes'));
    };
}
function partsOf(name) {
    const parts = name.split(':');
    return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
function condition_values_boolean(written, lookup) {
    const filled = (0,iam_variables/* fill */.GS)(written, lookup, false);
    if (typeof filled === 'string')
        return withoutText(filled);
    const { pattern } = filled;
    return (requested) => isBoolean(pattern) && isBoolean(requested) ? truth(pattern === requested) : 'unknown';
}
/** As IAM's documentation writes booleans; of other spellings it says nothing. */
function isBoolean(value) {
    return value === 'true' || value === 'false';
}
/** Both sides as Base64. */
function binary(written) {
    return isBase64(written)
        ? (requested) => (isBase64(requested) ? truth(written === requested) : 'unknown')
        : undefined;
}
/** Only the one form of each sequence of bytes, so that equal bytes are equal texts. */
function isBase64(value) {
    return Buffer.from(value, 'base64').toString('base64') === value;
}
/** An address, or a range in CIDR notation. An address of the other version of IP does not match. */
function ipAddress(written) {
    const [address = '', prefix, ...more] = written.split('/');
    const version = ipVersionOf(address);
    if (version === undefined || more.length > 0)
        return undefined;
    const bits = version === 'ipv4' ? 32 : 128;
    if (prefix !== undefined && (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits))
        return undefined;
    const range = new external_node_net_.BlockList();
    range.addSubnet(address, prefix === undefined ? bits : Number(prefix), version);
    // IAM's documentation gives /32 to an address without a prefix, and does not say whether it means IPv6 too
    const doubtful = new external_node_net_.BlockList();
    if (prefix === undefined && version === 'ipv6')
        doubtful.addSubnet(address, 32, version);
    return (requested) => {
        const requestedVersion = ipVersionOf(requested);
        if (requestedVersion === undefined)
            return 'unknown';
        if (requestedVersion !== version)
            return 'no';
        if (range.check(requested, version))
            return 'yes';
        return doubtful.check(requested, version) ? 'unknown' : 'no';
    };
}
function ipVersionOf(address) {
    const version = (0,external_node_net_.isIP)(address);
    // a zone means something on one machine only
    if (version === 0 || address.includes('%'))
        return undefined;
    return version === 4 ? 'ipv4' : 'ipv6';
}
function ordered(read, holds) {
    return (written) => {
        const limit = read(written);
        if (limit === undefined)
            return undefined;
        return (requested) => {
            const value = read(requested);
            return value === undefined ? 'unknown' : truth(holds(value, limit));
        };
    };
}
/** Numbers of more than 15 digits could become equal when they are not. */
function numberOf(value) {
    return /^-?\d+(?:\.\d+)?$/.test(value) && value.replace(/[-.]/g, '').length <= 15
        ? Number(value)
        : undefined;
}
/** The forms of https://www.w3.org/TR/NOTE-datetime, but for the year alone, which may be seconds too; fractions to the millisecond. */
const DATE = /^(\d{4}-\d{2}(?:-\d{2})?)(?:(?<=-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
/** Milliseconds since 1970 of a date, or of seconds since 1970. A date without a time of day is its start in UTC. */
function timeOf(value) {
    if (/^(?:\d{1,3}|\d{5,11})$/.test(value))
        return Number(value) * 1000;
    const day = DATE.exec(value)?.[1];
    if (day === undefined)
        return undefined;
    // JavaScript reads 31 February as a day in March
    const start = new Date(day);
    if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(day))
        return undefined;
    return Date.parse(value);
}
/** Nothing is equal to, or like, a null value. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value */
function withoutText(filled) {
    return filled === 'null' ? () => 'no' : undefined;
}
function truth(value) {
    return value ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./lib/src/iam/truth.js
var iam_truth = __webpack_require__(76489);
;// CONCATENATED MODULE: ./lib/src/iam/conditions.js
/** Whether the Condition of a statement holds. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */



/** What each negated operator is the opposite of, both in lower case. */
const NEGATED = new Map([
    ['stringnotequals', 'stringequals'],
    ['stringnotequalsignorecase', 'stringequalsignorecase'],
    ['stringnotlike', 'stringlike'],
    ['numericnotequals', 'numericequals'],
    ['datenotequals', 'dateequals'],
    ['notipaddress', 'ipaddress'],
    ['arnnotequals', 'arnequals'],
    ['arnnotlike', 'arnlike']
]);
const OPERATOR = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;
/**
 * Whether all tests hold for a request of which only the context is known. Unknown operators, and numbers, dates, addresses, Base64 and
 * variables that are malformed in the policy, leave their test unknown. Throws nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 * @param variables whether `${…}` in values is a policy variable: not in Version 2008-10-17
 */
function holds(tests, context, variables) {
    const lookup = (0,iam_variables/* lookupIn */.IX)(context);
    return (0,iam_truth/* all */.Q7)(tests.map((test) => testHolds(test, lookup, variables)));
}
function testHolds({ operator, key, values }, lookup, variables) {
    const requested = lookup(key);
    // the grammar wants one value at least
    if (requested === undefined || values.length === 0)
        return 'unknown';
    const [, set, name = '', ifExists] = OPERATOR.exec(operator.toLowerCase()) ?? [];
    if (name === 'null') {
        return set === undefined && ifExists === undefined ? isNull(values, requested) : 'unknown';
    }
    const positive = NEGATED.get(name);
    const reading = READINGS.get(positive ?? name);
    if (reading === undefined)
        return 'unknown';
    const comparisons = values.map((value) => reading(value, variables ? lookup : undefined));
    const known = comparisons.filter((comparison) => comparison !== undefined);
    if (known.length < comparisons.length)
        return 'unknown';
    if (requested.length === 0)
        return absentHolds(set, positive !== undefined, ifExists !== undefined);
    const each = requested.map((value) => {
        const matched = (0,iam_truth/* any */.bz)(known.map((comparison) => comparison(value)));
        return positive === undefined ? matched : (0,iam_truth/* opposite */.Qv)(matched);
    });
    const held = quantified(set, each, isBlank(requested));
    // whether a blank value exists is not documented
    return ifExists !== undefined && isBlank(requested) && held === 'no' ? 'unknown' : held;
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, and of sets the page below */
function absentHolds(set, negated, ifExists) {
    if (ifExists || set === 'forallvalues')
        return 'yes';
    return negated && set === undefined ? 'yes' : 'no';
}
/**
 * Joins the answers for each value of the request. For the set operators a blank value is as good as none. A key with several values
 * "requires" one of them: without, IAM's documentation leaves the result open, and requests have been seen to match by no value.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function quantified(set, each, blank) {
    if (set === 'forallvalues')
        return blank ? 'yes' : (0,iam_truth/* all */.Q7)(each);
    if (set === 'foranyvalue')
        return blank ? 'no' : (0,iam_truth/* any */.bz)(each);
    const [only = 'unknown', ...more] = each;
    return more.length === 0 ? only : 'unknown';
}
/** `true`: the request has no such key; `false`: it has, and with a value. */
function isNull(values, requested) {
    if (!values.every(isBoolean) || (requested.length > 0 && isBlank(requested)))
        return 'unknown';
    return values.includes(String(requested.length === 0)) ? 'yes' : 'no';
}
function isBlank(requested) {
    return requested.every((value) => value === '');
}


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   D0: () => (/* binding */ isHeldBy),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   WL: () => (/* binding */ extentText),
/* harmony export */   aZ: () => (/* binding */ narrowedTo),
/* harmony export */   jM: () => (/* binding */ areHeldBy),
/* harmony export */   l2: () => (/* binding */ wholeOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/** On what something is granted: what one pattern and every limit match, and no exclusion does. */

function wholeOf(pattern) {
    return { pattern, limits: [], exclusions: [] };
}
/** The same text for extents that are written the same. */
function extentText({ pattern, limits, exclusions }) {
    return JSON.stringify([pattern, ...limits].map(textOf).concat('', exclusions.map(textOf)));
}
/** In Version 2008-10-17 a `${…}` is no variable. */
function textOf({ text, hasVariables }) {
    return `${hasVariables ? 'variables' : 'plain'} ${text}`;
}
/** Whether patterns together hold all of an extent: yes of one in which nothing is left. */
function isHeldBy(extent, patterns) {
    const { pattern, limits, exclusions } = extent;
    if (limits.length > 0)
        return areHeldBy(extent, patterns.map(wholeOf));
    const outer = [...patterns, ...exclusions];
    return outer.length === 0 ? 'no' : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(outer), pattern);
}
/** Whether extents together hold all of another one: yes of one in which nothing is left. */
function areHeldBy(extent, extents) {
    const text = extentText(extent);
    if (extents.some((one) => isWhole(one) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(one.pattern, extent.pattern) === 'yes'))
        return 'yes';
    if (extents.some((one) => extentText(one) === text))
        return 'yes';
    const touching = extents.filter(({ pattern }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(pattern, extent.pattern) !== 'no');
    if (extent.limits.length === 0 && touching.every(isWhole)) {
        const outer = [...touching.map(({ pattern }) => pattern), ...extent.exclusions];
        return outer.length === 0 ? 'no' : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(outer), extent.pattern);
    }
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .liesIn */ .z$)(regionOf(extent), touching.map(regionOf));
}
function isWhole({ limits, exclusions }) {
    return limits.length === 0 && exclusions.length === 0;
}
function regionOf({ pattern, limits, exclusions }) {
    return { all: [pattern, ...limits], none: exclusions };
}
/** Whether an extent and a pattern have a text in common: a no is sure. */
function meets({ pattern, limits, exclusions }, other) {
    if (limits.some((limit) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(limit, other) === 'no'))
        return 'no';
    const truth = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(pattern, other);
    if (truth === 'no' || (limits.length === 0 && exclusions.length === 0))
        return truth;
    return isHeldBy({ pattern: other, limits: [pattern, ...limits], exclusions }, []) === 'yes' ? 'no' : truth;
}
/** The part of an extent that lies in at least one of some patterns. */
function narrowedTo(extent, patterns) {
    const { pattern } = extent;
    if (patterns.some((one) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(one, pattern) === 'yes'))
        return [extent];
    const touching = patterns.filter((one) => meets(extent, one) !== 'no');
    if (touching.length === 0)
        return [];
    if (touching.every((one) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(pattern, one) === 'yes'))
        return [...new Set(touching)].map((narrower) => ({ ...extent, pattern: narrower }));
    return [{ ...extent, limits: [...extent.limits, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(touching)] }];
}
/** The part of an extent that lies in none of some patterns; nothing where they hold all of it. */
function without(extent, patterns) {
    const touching = patterns.filter((one) => meets(extent, one) !== 'no');
    if (touching.length === 0)
        return [extent];
    const left = { ...extent, exclusions: [...extent.exclusions, ...touching] };
    return isHeldBy(left, []) === 'yes' ? [] : [left];
}


/***/ }),

/***/ 71253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ actionsNamed),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72151);


/** What a principal cannot reach: no resource has this name. */
const NOTHING = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcePattern */ .nn)('', false);
/**
 * Expands the Allow statements, subtracts every Deny that surely holds, and keeps what the boundary allows.
 * @param boundary the policies that bound the role; absent where it has no boundary
 */
function grantsOf(principal, policies, boundary, reference) {
    const statements = policies.flatMap((policy) => policy.statements.map((statement) => ({ policy: policy.name, statement })));
    const expand = expander(reference);
    const named = (statement) => ({ statement, actions: namedBy(statement.actions, expand) });
    const reach = new _reach_js__WEBPACK_IMPORTED_MODULE_1__/* .Reach */ .E(principal);
    const denies = statements
        .filter(({ statement }) => statement.effect === 'Deny')
        .map(({ policy, statement }) => ({ ...named(statement), policy, sure: reach.isSure(statement) }))
        .filter(({ sure }) => sure !== 'no');
    const limits = boundary?.flatMap((policy) => policy.statements).map(named);
    const rules = {
        denies: denies.filter(({ sure }) => sure === 'yes'),
        allows: limits?.filter(({ statement }) => statement.effect === 'Allow'),
        limitDenies: (limits ?? []).filter(({ statement }) => statement.effect === 'Deny' && reach.isSure(statement) === 'yes')
    };
    const grants = statements.flatMap(({ policy, statement }) => {
        const sure = statement.effect === 'Allow' ? reach.isSure(statement) : 'no';
        if (sure === 'no')
            return [];
        return actionPatterns(statement.actions, expand).flatMap(({ label, actions, sweeping }) => reach.givenBy(statement).map(({ written, extent }) => {
            const given = actionsOn(extent, actions, rules, reach);
            return {
                policy,
                statement: statement.index,
                ...(statement.sid !== undefined && { sid: statement.sid }),
                action: label,
                resource: written,
                ...exclusionsOf(statement),
                pattern: extent?.pattern ?? NOTHING,
                conditions: reach.openConditions(statement),
                variables: statement.variables,
                conditional: sure === 'unknown' || given.boundOnlyIf,
                sweeping,
                actions: new Set(given.reaches.keys()),
                reaches: given.reaches,
                blocked: given.blocked
            };
        }));
    });
    return { grants, denies, unmatched: unmatchedIn(statements, expand) };
}
/** Which actions an Allow really gives on one of its resources, and on what of it. */
function actionsOn(extent, actions, { denies, allows, limitDenies }, reach) {
    const given = { reaches: new Map(), blocked: [], boundOnlyIf: allows !== undefined };
    if (extent === undefined)
        return { ...given, boundOnlyIf: false };
    const whole = [extent];
    // most actions are named by the same statements, so that the same is left of them
    const kept = new Map();
    for (const action of actions) {
        const naming = (rules) => rules.filter((rule) => rule.actions.has(action));
        const [denying, allowing, limiting] = [naming(denies), naming(allows ?? []), naming(limitDenies)];
        const key = [denying, allowing, limiting].map((rules) => rules.map(numberOf).join()).join(';');
        let known = kept.get(key);
        if (known === undefined) {
            const own = reach.afterDenies(whole, denying);
            const left = allows === undefined ? { extents: own, conditional: false } : reach.afterBoundary(own, allowing);
            known = { own, left: { ...left, extents: reach.afterDenies(left.extents, limiting) } };
            kept.set(key, known);
        }
        const { own, left } = known;
        const extents = used(action, left.extents, reach);
        if (extents.length > 0) {
            given.reaches.set(action, extents);
            given.boundOnlyIf &&= left.conditional;
        }
        else if (own !== left.extents && used(action, own, reach).length > 0)
            given.blocked.push(action);
    }
    return { ...given, boundOnlyIf: given.boundOnlyIf && given.reaches.size > 0 };
}
/** Those extents on which an action can be used at all. */
function used(action, extents, reach) {
    return extents.every((extent) => reach.canBeOn(action, extent))
        ? extents
        : extents.filter((extent) => reach.canBeOn(action, extent));
}
const numbers = new WeakMap();
let lastNumber = 0;
/** A number for each rule, in whatever order: rules are compared by it. */
function numberOf(rule) {
    const known = numbers.get(rule) ?? ++lastNumber;
    numbers.set(rule, known);
    return known;
}
/** What a grant says besides its patterns where its statement names what it does not give. */
function exclusionsOf({ actions, resources }) {
    return {
        ...(actions.not && { notAction: actions.patterns }),
        ...(resources.not && { notResource: resources.patterns })
    };
}
/** The names of the existing actions that a statement's Action or NotAction stands for. */
function actionsNamed(patterns, reference) {
    return [...namedBy(patterns, expander(reference))].map(({ name }) => name);
}
function namedBy({ not, patterns }, expand) {
    const named = new Set(patterns.flatMap(expand));
    return not ? new Set(expand('*').filter((action) => !named.has(action))) : named;
}
/** On what a grant really gives one of its actions; nothing of an action that it does not give. */
function reachOf({ reaches }, action) {
    return reaches.get(action) ?? [];
}
/** Roles have patterns in common: each is expanded once. */
const expansionsOf = new WeakMap();
function expander(reference) {
    const expansions = expansionsOf.get(reference) ?? new Map();
    expansionsOf.set(reference, expansions);
    return (pattern) => {
        const known = expansions.get(pattern) ?? actionsMatching(pattern, reference);
        expansions.set(pattern, known);
        return known;
    };
}
function actionPatterns({ not, patterns }, expand) {
    if (not) {
        const label = `not (${patterns.join(', ')})`;
        return [{ label, actions: [...namedBy({ not, patterns }, expand)], sweeping: true }];
    }
    return patterns.map((label) => ({ label, actions: expand(label), sweeping: isEverything(label) }));
}
function isEverything(action) {
    return action === '*' || action === '*:*';
}
/** Patterns of Deny and NotAction among them: a slip of the pen there forbids nothing, or allows too much. */
function unmatchedIn(statements, expand) {
    const patterns = statements.flatMap(({ statement }) => statement.actions.patterns);
    return [...new Set(patterns.filter((pattern) => expand(pattern).length === 0))].sort();
}
/** The actions that exist and that a pattern like `s3:Get*` stands for, in any case. */
function actionsMatching(pattern, reference) {
    if (!(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern)) {
        const action = reference.action(pattern);
        return action === undefined ? [] : [action];
    }
    if (isEverything(pattern))
        return reference.prefixes().flatMap((prefix) => [...reference.actionsOf(prefix)]);
    const prefix = pattern.slice(0, pattern.indexOf(':')).toLowerCase();
    return [...reference.actionsOf(prefix)].filter((action) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAction */ .ch)(pattern, action.name));
}


/***/ }),

/***/ 30527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ implies)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78709);

/** Whether whatever meets the conditions of one statement meets those of another. Never a wrong yes; a no may only be unproven. */
function implies(strong, weak) {
    const [strongTests, weakTests] = [strong, weak].map(testsIn);
    return weakTests?.every((test) => strongTests?.some((other) => testImplies(other, test))) === true;
}
/** In one spelling, whatever the version of the policy. */
function testsIn({ conditions, variables }) {
    return conditions.map(({ operator, key, values }) => ({
        operator: operator.toLowerCase(),
        key: key.toLowerCase(),
        values: values.map((value) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .inVersion2012 */ .hZ)(value, variables))
    }));
}
function testImplies(strong, weak) {
    if (strong.key !== weak.key)
        return false;
    if (strong.operator !== weak.operator && `${strong.operator}ifexists` !== weak.operator)
        return false;
    // one of more values is met sooner; none of more values is met later
    return weak.operator.includes('not')
        ? weak.values.every((value) => strong.values.includes(value))
        : strong.values.length > 0 && strong.values.every((value) => weak.values.includes(value));
}


/***/ }),

/***/ 11610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ holdsAlways),
/* harmony export */   Xz: () => (/* binding */ roleAsPrincipal),
/* harmony export */   ZF: () => (/* binding */ managedBy)
/* harmony export */ });
/* harmony import */ var _aws_sdk_util_arn_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56369);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12608);


/**
 * A role whose requests an AWS SDK makes. A session of a role has no user name, and is no AWS service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * @param since Unix seconds: what was over by then will not come again
 */
function roleAsPrincipal(roleArn, since) {
    const { partition, accountId } = (0,_aws_sdk_util_arn_parser__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(roleArn);
    return {
        partition,
        context: {
            'aws:PrincipalArn': [roleArn],
            'aws:PrincipalAccount': [accountId],
            'aws:PrincipalType': ['AssumedRole'],
            'aws:PrincipalIsAWSService': ['false'],
            'aws:PrincipalServiceName': [],
            'aws:SecureTransport': ['true'],
            'aws:username': []
        },
        ...(since !== undefined && { since })
    };
}
/** The last time that a date in a policy can name. */
const END_OF_TIME = 253_402_300_799;
/** Whether conditions hold of every request of a principal, whenever from now on it is made. */
function holdsAlways({ context, since }, { conditions, variables }) {
    const isTimed = conditions.some(({ key }) => /^aws:(currenttime|epochtime)$/i.test(key));
    if (since === undefined || !isTimed)
        return (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(conditions, context, variables);
    // an answer changes only at a time that the policy names
    const named = conditions.flatMap(({ values }) => values.flatMap(secondsOf)).filter((time) => time >= since);
    const times = [since, END_OF_TIME, ...named.flatMap((time) => [time - 1, time, time + 1])];
    const answers = times
        .filter((time) => time >= since && time <= END_OF_TIME)
        .map((time) => {
        const timed = {
            ...context,
            'aws:CurrentTime': [new Date(time * 1000).toISOString()],
            'aws:EpochTime': [String(time)]
        };
        return (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(conditions, timed, variables);
    });
    const [first = 'unknown'] = answers;
    return answers.every((answer) => answer === first) ? first : 'unknown';
}
function secondsOf(value) {
    const time = /^\d{5,11}$/.test(value) ? Number(value) : Math.floor(Date.parse(value) / 1000);
    return Number.isNaN(time) ? [] : [time];
}
/**
 * Why a role is not its account's to edit, by its path: service-linked roles and those of IAM Identity Center. Undefined for others.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
 * https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
function managedBy(roleArn) {
    const path = /:role(\/.*)$/.exec(roleArn)?.[1] ?? '';
    if (path.startsWith('/aws-service-role/'))
        return 'a service-linked role: only the service that it is linked to defines its permissions';
    if (path.startsWith('/aws-reserved/sso.amazonaws.com/'))
        return 'of IAM Identity Center: its permission set is what can be edited';
    return undefined;
}


/***/ }),

/***/ 72151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   E: () => (/* binding */ Reach)
/* harmony export */ });
/* harmony import */ var _extent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2826);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22993);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78709);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11610);




const EVERYTHING = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)('*', false);
/** Most answers are the same for thousands of actions: they are kept. */
class Reach {
    #principal;
    #patterns = new Map();
    #fits = new Kept();
    #left = new Kept();
    constructor(principal) {
        this.#principal = principal;
    }
    /** Whether a statement's conditions hold of every request of the principal. */
    isSure(statement) {
        return (0,_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAlways */ .Mh)(this.#principal, statement);
    }
    /** The conditions of a statement that do not hold of every request of the principal. */
    openConditions({ conditions, variables }) {
        return conditions.filter((test) => (0,_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAlways */ .Mh)(this.#principal, { conditions: [test], variables }) !== 'yes');
    }
    /** A resource element as it is for the principal; undefined where it stands for nothing that can be reached. */
    patternFor(written, variables) {
        const { partition, context } = this.#principal;
        const filled = variables ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .filledResource */ .bp)(written, context) : written;
        if (filled === undefined)
            return undefined;
        const own = /^arn:([^:]*[*?][^:]*):/.exec(filled)?.[1];
        if (own === undefined || partition === '*')
            return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(filled, variables);
        // a role cannot reach beyond its partition: `arn:*:s3:::bucket` is no wider than `arn:aws:s3:::bucket`
        if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .textPattern */ .wD)(own, false), partition) !== 'yes')
            return undefined;
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(`arn:${partition}:${filled.slice(own.length + 5)}`, variables);
    }
    /** On what an Allow gives its actions, by its resource elements: one for each, and one in all for a NotResource. */
    givenBy(statement) {
        const { not, patterns } = statement.resources;
        if (not) {
            const extent = { ...(0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOf */ .l2)(EVERYTHING), exclusions: this.#patternsOf(statement) };
            return [{ written: `not (${patterns.join(', ')})`, extent }];
        }
        return patterns.map((written) => {
            const pattern = this.patternFor(written, statement.variables);
            return { written, extent: pattern && (0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOf */ .l2)(pattern) };
        });
    }
    /** What Denies, each of which surely holds, leave. */
    afterDenies(extents, denies) {
        return denies.reduce((left, { statement }) => this.#afterDeny(left, statement), extents);
    }
    #afterDeny(extents, deny) {
        const patterns = this.#patternsOf(deny);
        if (!deny.resources.not)
            return extents.flatMap((extent) => (0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(extent, patterns));
        // IAM's documentation does not say what NotResource leaves out where a variable has no value
        if (deny.variables && this.#hasNull(deny))
            return extents;
        return extents.flatMap((extent) => (0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowedTo */ .aZ)(extent, patterns));
    }
    /** What the Allows of a boundary, all of which name the action, leave. */
    afterBoundary(extents, allows) {
        const left = new Map();
        let conditional = true;
        for (const { statement } of allows) {
            const sure = this.isSure(statement);
            if (sure === 'no')
                continue;
            const patterns = this.#patternsOf(statement);
            const part = extents.flatMap((extent) => statement.resources.not ? (0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(extent, patterns) : (0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowedTo */ .aZ)(extent, patterns));
            for (const extent of part)
                left.set((0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .extentText */ .WL)(extent), extent);
            if (part.length > 0 && sure === 'yes')
                conditional = false;
        }
        const isWhole = extents.every((extent) => left.has((0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .extentText */ .WL)(extent)));
        return { extents: isWhole ? extents : [...left.values()], conditional: left.size > 0 && conditional };
    }
    /**
     * Whether an action can be used on something of an extent: `s3:ListBucket` on `bucket/*` grants nothing. Actions without resource
     * types need `*`; on all of their own service they are left in, since some are checked against ARNs of the service's own making.
     * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html
     */
    canBeOn(action, extent) {
        const { pattern, exclusions } = extent;
        if (action.types.length === 0) {
            if (exclusions.some(({ text }) => text === '*'))
                return false;
            return pattern.text === '*' || isWholeService(pattern.text, action.name);
        }
        const formats = action.types.flatMap((type) => type.formats);
        return formats.some((format) => this.#fit(pattern, format) && this.#isLeft(extent, format));
    }
    #fit(pattern, format) {
        if (pattern.text === '*')
            return true;
        return this.#fits.get(pattern, format, () => mayBeOfService(pattern.text, format) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(pattern, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPattern */ .a0)(format)) !== 'no');
    }
    /** Whether limits and exclusions leave something that has a format. */
    #isLeft(extent, format) {
        const { limits, exclusions } = extent;
        if (limits.length === 0 && exclusions.length === 0)
            return true;
        return this.#left.get(extent, format, () => {
            const place = placeOf(format, this.#principal.partition);
            const touching = exclusions.filter((one) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(one, place) !== 'no');
            return ((0,_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeldBy */ .D0)({ pattern: place, limits: [extent.pattern, ...limits], exclusions: touching }, []) !== 'yes');
        });
    }
    #patternsOf(statement) {
        const known = this.#patterns.get(statement);
        if (known !== undefined)
            return known;
        const { resources, variables } = statement;
        const made = resources.patterns.flatMap((written) => this.patternFor(written, variables) ?? []);
        this.#patterns.set(statement, made);
        return made;
    }
    #hasNull({ resources }) {
        return resources.patterns.some((written) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .filledResource */ .bp)(written, this.#principal.context) === undefined);
    }
}
/** What has a format, as wide as the reference leaves it: `arn:aws:s3:::*` of `arn:${Partition}:s3:::${BucketName}`. */
function placeOf(format, partition) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(format.replace('${Partition}', partition).replaceAll(/\$\{[^}]*\}/g, '*'), false);
}
/** Whether a pattern stands for whatever a service has, like `arn:aws:s3:::*`. */
function isWholeService(pattern, action) {
    const parts = pattern.split(':');
    return parts.length <= 6 && parts.at(-1) === '*' && action.startsWith(`${parts[2]}:`);
}
/** No wildcard may stand in the service of an ARN. */
function mayBeOfService(pattern, format) {
    const [, , service = '', ...rest] = pattern.split(':');
    const own = format.split(':')[2] ?? '';
    return rest.length === 0 || /[*?$]/.test(service) || own.includes('$') || own === service;
}
/** Answers by two keys, each worked out once. */
class Kept {
    #all = new Map();
    get(a, b, answer) {
        let byB = this.#all.get(a);
        if (byB === undefined) {
            byB = new Map();
            this.#all.set(a, byB);
        }
        const known = byB.get(b);
        if (known !== undefined)
            return known;
        const made = answer();
        byB.set(b, made);
        return made;
    }
}


/***/ }),

/***/ 76489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   bz: () => (/* binding */ any)
/* harmony export */ });
/** Yes when all are, of none too. */
function all(truths) {
    if (truths.includes('no'))
        return 'no';
    return truths.includes('unknown') ? 'unknown' : 'yes';
}
/** Yes when one is; of none, no. */
function any(truths) {
    if (truths.includes('yes'))
        return 'yes';
    return truths.includes('unknown') ? 'unknown' : 'no';
}
function opposite(truth) {
    return truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes';
}


/***/ }),

/***/ 78709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   IX: () => (/* binding */ lookupIn),
/* harmony export */   bp: () => (/* binding */ filledResource),
/* harmony export */   hZ: () => (/* binding */ inVersion2012)
/* harmony export */ });
/** What is known of a request, and policy variables filled with it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
function lookupIn(context) {
    const byName = new Map();
    for (const [key, values] of Object.entries(context)) {
        const name = key.toLowerCase();
        byName.set(name, byName.has(name) ? undefined : values);
    }
    return (key) => byName.get(key.toLowerCase());
}
const VARIABLE = /\$\{([^{}]*)\}/g;
/** `aws:username` or `aws:username, 'nobody'`: key and default. */
const KEY_AND_DEFAULT = /^([^,']+)(?:,\s*'([^']*)'\s*)?$/;
/**
 * Fills policy variables.
 * @param open what stands for one of which nothing is known
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function fill(written, lookup, wildcards, open = (_variable) => '${unknown}') {
    const plain = (part) => literal(part, wildcards ? /\$/g : /[*?$]/g);
    if (lookup === undefined)
        return { pattern: plain(written) };
    let pattern = '';
    let end = 0;
    let isNull = false;
    for (const { 0: variable, 1: inside = '', index } of written.matchAll(VARIABLE)) {
        const before = written.slice(end, index);
        end = index + variable.length;
        if (before.includes('${'))
            return 'malformed';
        pattern += plain(before);
        if (inside === '*' || inside === '?' || inside === '$') {
            pattern += variable;
            continue;
        }
        const [, key, byDefault] = KEY_AND_DEFAULT.exec(inside) ?? [];
        if (key === undefined || key.trim() === '')
            return 'malformed';
        const values = lookup(key.trim());
        if (values?.length === 0 && byDefault === undefined)
            isNull = true;
        pattern += filling(values?.length === 0 ? [byDefault ?? ''] : values) ?? open(variable);
    }
    const rest = written.slice(end);
    if (rest.includes('${'))
        return 'malformed';
    return isNull ? 'null' : { pattern: pattern + plain(rest) };
}
/**
 * A resource element with what is known filled in, for `resourcePattern`; undefined where it matches nothing, because the request has no
 * value for a variable.
 */
function filledResource(written, context) {
    if (!written.includes('${'))
        return written;
    // two variables of which nothing is known are not the same
    const filled = fill(written, lookupIn(context), true, (variable) => variable);
    if (filled === 'null')
        return undefined;
    return filled === 'malformed' ? written : filled.pattern;
}
/**
 * What takes the place of a variable; undefined where that stays open: for several values, which no variable can have, for an empty one,
 * which may count as none, and for one with wildcards, since IAM's documentation does not say whether they act as such.
 */
function filling(values) {
    const [value = '', ...more] = values ?? [];
    return value === '' || more.length > 0 || /[*?]/.test(value) ? undefined : literal(value, /\$/g);
}
/** A text of a policy as it means the same in Version 2012-10-17. @param variables whether `${…}` in it is a policy variable */
function inVersion2012(text, variables) {
    return variables ? text : text.replaceAll('${', '${$}{');
}
/** Writes special characters as the variables that stand for them. */
function literal(part, special) {
    return part.replace(special, (character) => `\${${character}}`);
}


/***/ }),

/***/ 38074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ newAccess)
/* harmony export */ });
/* harmony import */ var _iam_extent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2826);
/* harmony import */ var _iam_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71253);
/* harmony import */ var _iam_implication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30527);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22993);
/* harmony import */ var _iam_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72151);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62286);
/** What one policy allows that another does not: the engine of the comparison with roles, asked of two documents. */






/**
 * What `to` allows that `from` does not. Never leaves anything out: what cannot be decided is in it, as not certain. An action is compared
 * on what AWS's reference says that it can be used on.
 * @param partition that in which both are used; `*` where it is not known
 * @returns sorted by resource
 */
function newAccess(from, to, partition) {
    const byAction = new Map();
    for (const grant of from.grants) {
        for (const { name } of grant.actions) {
            const known = byAction.get(name);
            if (known === undefined)
                byAction.set(name, [grant]);
            else
                known.push(grant);
        }
    }
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
        .toSorted(([a], [b]) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a, b))
        .map(([, access]) => ({
        ...access,
        actions: [...access.actions].toSorted((a, b) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.name, b.name))
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
            .map((format) => (0,_iam_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(format, this.#partition))
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
    const alike = before.filter((one) => (0,_iam_implication_js__WEBPACK_IMPORTED_MODULE_5__/* .implies */ .M)(grant, one));
    const others = alike.flatMap((one) => (0,_iam_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .reachOf */ .xw)(one, action));
    const { truth, missing } = held.on(reach, action, others);
    if (truth === 'yes')
        return undefined;
    if (truth === 'unknown')
        return { certain: false, why: 'whether it was allowed before cannot be decided' };
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
        const alike = concerning(now).filter((one) => (0,_iam_implication_js__WEBPACK_IMPORTED_MODULE_5__/* .implies */ .M)(statement, one.statement));
        const still = alike.flatMap((one) => deniedIn((0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOf */ .l2)(EVERYTHING), one.statement));
        if (denied.every((extent) => (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .areHeldBy */ .jM)(extent, still) === 'yes'))
            continue;
        const { not, patterns } = statement.resources;
        return { certain: false, why: `denied on ${not ? 'all but ' : ''}${patterns.join(', ')}` };
    }
    return undefined;
}
const EVERYTHING = (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePattern */ .nn)('*', false);
/** The part of an extent that a Deny speaks of. */
function deniedIn(extent, { resources, variables }) {
    const patterns = resources.patterns.map((text) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePattern */ .nn)(text, variables));
    return resources.not ? (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(extent, patterns) : (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowedTo */ .aZ)(extent, patterns);
}
/** Whether a Deny under a condition of which nothing is known forbids some of it. */
function isPerhapsDenied(denies, reach, action) {
    return denies.some(({ actions, statement, sure }) => sure === 'unknown' && actions.has(action) && deniedIn(reach, statement).length > 0);
}


/***/ })

};
