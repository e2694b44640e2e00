export const id = 5870;
export const ids = [5870];
export const modules = {

/***/ 12608:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
    if (tests.length === 0)
        return 'yes';
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
    // one page says that ForAnyValue of an absent key does not hold, the other that IfExists makes it hold
    if (ifExists && set === 'foranyvalue')
        return 'unknown';
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

/***/ 77713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ areHeldBy),
  WL: () => (/* binding */ extentText),
  D0: () => (/* binding */ isHeldBy),
  D: () => (/* binding */ meets),
  aZ: () => (/* binding */ narrowedTo),
  l2: () => (/* binding */ wholeOf),
  FF: () => (/* binding */ without)
});

// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/iam/region.js
/** Questions on what several patterns leave together. */

/** So much work decides any regions of real policies; what needs more stays unknown. */
const MOST_WORK = 2_000_000;
const MOST_WORK_ON_ONE = 20_000;
/**
 * Whether every text of a region lies in one of others: so it does where the region has none. Unknown where a policy variable decides, or
 * after too many steps.
 */
function liesIn(region, others) {
    // one alone mostly is enough, and is far less work than all together
    if (others.length > 1 && others.some((other) => liesInAny(region, [other], MOST_WORK_ON_ONE) === 'yes'))
        return 'yes';
    return liesInAny(region, others, MOST_WORK);
}
function liesInAny(region, others, mostWork) {
    const walks = [];
    const numbers = new Map();
    const numberOf = (walk) => {
        const known = numbers.get(walk) ?? walks.push(walk) - 1;
        numbers.set(walk, known);
        return known;
    };
    // a variable may be anything in what is asked, and nothing in the others: then a yes holds for every filling
    const asked = {
        all: region.all.map((pattern) => numberOf((0,iam_pattern/* widestWalk */.Oq)(pattern))),
        none: region.none.map((pattern) => numberOf((0,iam_pattern/* leastWalk */.xz)(pattern)))
    };
    const held = others.map((other) => ({
        all: other.all.map((pattern) => numberOf((0,iam_pattern/* leastWalk */.xz)(pattern))),
        none: other.none.map((pattern) => numberOf((0,iam_pattern/* widestWalk */.Oq)(pattern)))
    }));
    const answer = search(walks, asked, held, mostWork);
    const everyPattern = [region, ...others].flatMap((one) => [...one.all, ...one.none]);
    return answer === 'no' && everyPattern.some(({ hasVariables }) => hasVariables) ? 'unknown' : answer;
}
/** Follows every text that may lie in what is asked and in nothing else, with where all walks stand. The answer is no when one is found. */
function search(walks, asked, held, mostWork) {
    const seen = new Set();
    const pending = [walks.map((walk) => walk.start)];
    let work = 0;
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
        const here = state;
        const is = (what, i) => walks[i]?.[what](here[i] ?? 0) === true;
        // whatever follows, it lies not in what is asked, or it lies in one of the others
        const isOut = ({ all, none }) => all.some((i) => is('isDead', i)) || none.some((i) => is('isEndless', i));
        const isWhole = ({ all, none }) => all.every((i) => is('isEndless', i)) && none.every((i) => is('isDead', i));
        if (isOut(asked))
            continue;
        const open = held.filter((one) => !isOut(one));
        if (open.some(isWhole))
            continue;
        const matters = [...new Set([asked, ...open].flatMap(({ all, none }) => [...all, ...none]))];
        // where a walk stands that no longer matters makes no difference
        const key = matters.map((i) => `${i}:${here[i]}`).join();
        if (seen.has(key))
            continue;
        seen.add(key);
        const isIn = ({ all, none }) => all.every((i) => is('isEnd', i)) && !none.some((i) => is('isEnd', i));
        if (isIn(asked) && !open.some(isIn))
            return 'no';
        const symbols = new Set(matters.flatMap((i) => walks[i]?.symbols(here[i] ?? 0) ?? []));
        work += matters.length * symbols.size;
        if (work > mostWork)
            return 'unknown';
        for (const symbol of symbols) {
            const next = [...here];
            for (const i of matters)
                next[i] = walks[i]?.step(here[i] ?? 0, symbol) ?? 0;
            pending.push(next);
        }
    }
    return 'yes';
}

;// CONCATENATED MODULE: ./lib/src/iam/extent.js
/** On what something is granted: what one pattern and every limit match, and no exclusion does. */


function wholeOf(pattern) {
    return { pattern, limits: [], exclusions: [] };
}
const texts = new WeakMap();
/** The same text for extents that are written the same. */
function extentText(extent) {
    const known = texts.get(extent);
    if (known !== undefined)
        return known;
    const { pattern, limits, exclusions } = extent;
    const text = JSON.stringify([pattern, ...limits].map(textOf).concat('', exclusions.map(textOf)));
    texts.set(extent, text);
    return text;
}
/** In Version 2008-10-17 a `${…}` is no variable. */
function textOf({ text, hasVariables }) {
    return `${hasVariables ? 'variables' : 'plain'} ${text}`;
}
/** Whether patterns together hold all of an extent: yes of one in which nothing is left. */
function isHeldBy(extent, patterns) {
    const { pattern, limits, exclusions } = extent;
    if (isExcluded(extent))
        return 'yes';
    if (limits.length > 0)
        return areHeldBy(extent, patterns.map(wholeOf));
    return isInUnion(pattern, [...patterns, ...exclusions]);
}
function isInUnion(pattern, union) {
    const touching = union.filter((one) => (0,iam_pattern/* overlaps */.$f)(one, pattern) !== 'no');
    if (touching.length === 0)
        return 'no';
    if (touching.some((one) => (0,iam_pattern/* contains */.gR)(one, pattern) === 'yes'))
        return 'yes';
    if ((0,iam_pattern/* isOfMany */.VD)(pattern) && touching.every(({ plain }) => plain !== undefined))
        return 'no';
    return (0,iam_pattern/* contains */.gR)((0,iam_pattern/* anyOf */.EB)(touching), pattern);
}
/** Whether extents together hold all of another one: yes of one in which nothing is left. */
function areHeldBy(extent, extents) {
    if (isExcluded(extent) || extents.some((one) => surelyHolds(one, extent)))
        return 'yes';
    const touching = extents.filter(({ pattern }) => (0,iam_pattern/* overlaps */.$f)(pattern, extent.pattern) !== 'no');
    if (extent.limits.length === 0 && touching.every(isWhole)) {
        return isInUnion(extent.pattern, [...touching.map(({ pattern }) => pattern), ...extent.exclusions]);
    }
    return liesIn(regionOf(extent), touching.map(regionOf));
}
/** Whether one exclusion alone takes everything away, which is quickly told; a no may only be unproven. */
function isExcluded({ pattern, limits, exclusions }) {
    if (exclusions.length === 0)
        return false;
    const parts = [pattern, ...limits];
    return exclusions.some((one) => parts.some((part) => (0,iam_pattern/* contains */.gR)(one, part) === 'yes'));
}
/** Whether one extent holds another one by patterns that hold each other, which is quickly told; a no may only be unproven. */
function surelyHolds(outer, inner) {
    const parts = [inner.pattern, ...inner.limits];
    return ([outer.pattern, ...outer.limits].every((one) => parts.some((part) => (0,iam_pattern/* contains */.gR)(one, part) === 'yes')) &&
        outer.exclusions.every((one) => inner.exclusions.some((other) => (0,iam_pattern/* contains */.gR)(other, one) === 'yes') ||
            parts.some((part) => (0,iam_pattern/* overlaps */.$f)(part, one) === 'no')));
}
function isWhole({ limits, exclusions }) {
    return limits.length === 0 && exclusions.length === 0;
}
function regionOf({ pattern, limits, exclusions }) {
    return { all: [pattern, ...limits], none: exclusions };
}
/** Whether an extent and a pattern have a text in common: a no is sure. */
function meets({ pattern, limits, exclusions }, other) {
    if (limits.some((limit) => (0,iam_pattern/* overlaps */.$f)(limit, other) === 'no'))
        return 'no';
    const truth = (0,iam_pattern/* overlaps */.$f)(pattern, other);
    if (truth === 'no' || (limits.length === 0 && exclusions.length === 0))
        return truth;
    // of one text only an exclusion that matches it leaves nothing
    if (other.plain !== undefined)
        return exclusions.some((one) => (0,iam_pattern/* contains */.gR)(one, other) === 'yes') ? 'no' : truth;
    return isHeldBy({ pattern: other, limits: [pattern, ...limits], exclusions }, []) === 'yes' ? 'no' : truth;
}
/** The part of an extent that lies in at least one of some patterns. */
function narrowedTo(extent, patterns) {
    const { pattern } = extent;
    if (patterns.some((one) => (0,iam_pattern/* contains */.gR)(one, pattern) === 'yes'))
        return [extent];
    const touching = patterns.filter((one) => meets(extent, one) !== 'no');
    if (touching.length === 0)
        return [];
    if (touching.every((one) => (0,iam_pattern/* contains */.gR)(pattern, one) === 'yes'))
        return [...new Set(touching)].map((narrower) => ({ ...extent, pattern: narrower }));
    return [{ ...extent, limits: [...extent.limits, (0,iam_pattern/* anyOf */.EB)(touching)] }];
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

/***/ 78598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bm: () => (/* binding */ actionsNamed),
  Rr: () => (/* binding */ grantsOf),
  Jz: () => (/* binding */ isConditional),
  xw: () => (/* binding */ reachOf)
});

// EXTERNAL MODULE: ./lib/src/kit/bounded-cache.js
var bounded_cache = __webpack_require__(81715);
// EXTERNAL MODULE: ./lib/src/iam/reach.js
var iam_reach = __webpack_require__(72151);
;// CONCATENATED MODULE: ./lib/src/iam/alike.js
/** The actions of a statement in groups of which the same is left, whatever the resource: most roles have most of their statements in common. */


/** In actions, over all partings: those of a role that may do everything are 20,000. */
const MOST_KEPT = 600_000;
/** Of what may be given of one parting: what is left depends on the resource. */
const MOST_WAYS = 50;
const partingsOf = new WeakMap();
/**
 * @param actions of the statement: the same set in statements that name the same, as are those of the rules
 * @returns with the groups, where each action stands in them, and what is given of them, by a key that tells what is left of each
 */
function alike(actions, rules, reference) {
    const { denies, allows = [], limitDenies } = rules;
    const all = [...denies, ...allows, ...limitDenies];
    const partings = partingsOf.get(reference) ?? new bounded_cache/* BoundedCache */.I(MOST_KEPT, ({ places }) => places.size);
    partingsOf.set(reference, partings);
    const key = [actions, ...all.map((rule) => rule.actions)].map(bounded_cache/* numberOf */.r).join();
    const { groups, places, given } = partings.get(key, () => parted(actions, all));
    return {
        groups: groups.map(({ actions: own, isNamed }) => {
            const naming = (some, from) => some.filter((_, i) => isNamed[from + i] === true);
            return {
                actions: own,
                denying: naming(denies, 0),
                allowing: naming(allows, denies.length),
                limiting: naming(limitDenies, denies.length + allows.length)
            };
        }),
        places,
        given: (how, found) => {
            const known = given.get(how) ?? givenIn(groups, found);
            if (given.size >= MOST_WAYS)
                given.clear();
            given.set(how, known);
            return known;
        }
    };
}
/** Rule by rule, actions that it names are told from those that it does not: by a number, since there may be 20,000 actions. */
function parted(set, rules) {
    const actions = [...set];
    const kinds = new Map();
    let groupOf = actions.map((action) => numbered(kinds, (0,iam_reach/* kindsOf */.tG)(action)));
    for (const rule of rules) {
        const split = new Map();
        groupOf = actions.map((action, i) => numbered(split, (groupOf[i] ?? 0) * 2 + (rule.actions.has(action) ? 1 : 0)));
    }
    const groups = new Map();
    for (const [i, action] of actions.entries()) {
        const group = groups.get(groupOf[i] ?? 0);
        if (group !== undefined)
            group.actions.push(action);
        else
            groups.set(groupOf[i] ?? 0, {
                actions: [action],
                isNamed: rules.map((rule) => rule.actions.has(action))
            });
    }
    const all = [...groups.values()];
    return {
        groups: all,
        places: new Map(all.flatMap((group, i) => group.actions.map((action) => [action, i]))),
        given: new Map()
    };
}
/** A number for each key, in the order in which they come. */
function numbered(numbers, key) {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
}
function givenIn(groups, found) {
    const such = (is) => groups.flatMap(({ actions }, i) => (found[i] !== undefined && is(found[i]) ? actions : []));
    return {
        actions: new Set(such(({ extents }) => extents.length > 0)),
        blocked: such(({ how }) => how === 'blocked'),
        boundOnlyIf: new Set(such(({ how }) => how === 'if'))
    };
}

// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/iam/grants.js
/** Policies to grants: what a role may do, over all actions that IAM has, each with where it is written. */




/** What a principal cannot reach: no resource has this name. */
const NOTHING = (0,iam_pattern/* resourcePattern */.nn)('', false);
/**
 * Expands the Allow statements, subtracts every Deny that surely holds, and keeps what the boundary allows.
 * @param boundary the policies that bound the role; absent where it has no boundary
 */
function grantsOf(principal, policies, boundary, reference) {
    const statements = policies.flatMap((policy) => policy.statements.map((statement) => ({ policy: policy.name, statement })));
    const expand = expander(reference);
    const named = (statement) => ({
        statement,
        actions: namedBy(statement.actions, reference)
    });
    const reach = new iam_reach/* Reach */.Ex(principal);
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
    const surroundings = {
        rules,
        reach,
        expand,
        reference,
        common: commonTo(principal.partition, rules, reach)
    };
    const grants = statements.flatMap(({ policy, statement }) => {
        const sure = statement.effect === 'Allow' ? reach.isSure(statement) : 'no';
        return sure === 'no' ? [] : grantsIn(statement, policy, sure, surroundings);
    });
    return { grants, denies, unmatched: unmatchedIn(statements, expand) };
}
function grantsIn(statement, policy, sure, { rules, reach, expand, reference, common }) {
    const patterns = actionPatterns(statement.actions, expand, reference);
    const named = namedBy(statement.actions, reference);
    const { groups, places, given: known } = alike(named, rules, reference);
    const found = (written, extent) => {
        const leftOfAll = () => groups.map((group) => leftOf(extent, group, rules.allows !== undefined, reach));
        if (common === undefined || groups.length < MANY_GROUPS || hasVariable(statement))
            return leftOfAll();
        const { resources, variables } = statement;
        return left.get(JSON.stringify([
            (0,bounded_cache/* numberOf */.r)(common),
            (0,bounded_cache/* numberOf */.r)(named),
            variables,
            resources.not ? resources.patterns : written
        ]), leftOfAll);
    };
    const conditions = reach.openConditions(statement);
    return reach.givenBy(statement).map(({ written, extent }) => {
        const parts = found(written, extent);
        const key = parts.map(({ extents, how }) => `${extents.length === 0 ? '-' : '+'}${how}`).join();
        const given = known(key, parts);
        return {
            policy,
            statement: statement.index,
            ...(statement.sid !== undefined && { sid: statement.sid }),
            patterns,
            resource: written,
            ...exclusionsOf(statement),
            pattern: extent?.pattern ?? NOTHING,
            conditions,
            variables: statement.variables,
            conditional: sure === 'unknown' || (given.actions.size > 0 && given.boundOnlyIf.size === given.actions.size),
            ...given,
            reaches: parts.map(({ extents }) => extents),
            places
        };
    });
}
/** A statement whose actions stand alike in so many ways is most often one that roles have in common. */
const MANY_GROUPS = 8;
/** In groups: of a statement of everything there are some hundred. */
const MOST_LEFT = 200_000;
const left = new bounded_cache/* BoundedCache */.I(MOST_LEFT, (parts) => parts.length);
const rulesInCommon = new bounded_cache/* BoundedCache */.I(2_000, () => 1);
/**
 * The same object for roles of which the same is left of what the same statement gives: those of one partition whose rules are the same,
 * and hold alike. Undefined where a rule has a variable, which is another text for each role.
 */
function commonTo(partition, rules, reach) {
    const { denies, allows, limitDenies } = rules;
    const all = [...denies, ...(allows ?? []), ...limitDenies];
    if (all.some(({ statement }) => hasVariable(statement)))
        return undefined;
    const textsOf = (some) => some.map(({ statement, actions }) => [
        (0,bounded_cache/* numberOf */.r)(actions),
        statement.resources.not,
        statement.resources.patterns,
        statement.variables,
        reach.isSure(statement)
    ]);
    const key = JSON.stringify([
        partition,
        textsOf(denies),
        allows === undefined ? null : textsOf(allows),
        textsOf(limitDenies)
    ]);
    return rulesInCommon.get(key, () => ({}));
}
function hasVariable({ resources }) {
    return resources.patterns.some((pattern) => pattern.includes('${'));
}
function leftOf(extent, { actions: [action], denying, allowing, limiting }, isBounded, reach) {
    if (extent === undefined)
        return { extents: [], how: '' };
    const own = reach.afterDenies([extent], denying);
    const bound = isBounded ? reach.afterBoundary(own, allowing) : { extents: own, conditional: false };
    const left = reach.afterDenies(bound.extents, limiting);
    const extents = used(action, left, reach);
    if (extents.length > 0)
        return { extents, how: bound.conditional ? 'if' : '' };
    return { extents, how: own !== left && used(action, own, reach).length > 0 ? 'blocked' : '' };
}
/** Those extents on which an action can be used at all. */
function used(action, extents, reach) {
    return extents.every((extent) => reach.canBeOn(action, extent))
        ? extents
        : extents.filter((extent) => reach.canBeOn(action, extent));
}
/** What a grant says besides its patterns where its statement names what it does not give. */
function exclusionsOf({ actions, resources }) {
    return {
        ...(actions.not && { notAction: actions.patterns }),
        ...(resources.not && { notResource: resources.patterns })
    };
}
/** Those of some actions, by their names, that a statement's Action or NotAction stands for. */
function actionsNamed(patterns, among, reference) {
    const named = namedBy(patterns, reference);
    return [...among].filter((name) => {
        const action = reference.action(name);
        return action?.name === name && named.has(action);
    });
}
/** Roles have statements in common: what each names is worked out once. */
const namedOf = new WeakMap();
function namedBy({ not, patterns }, reference) {
    const kept = namedOf.get(reference) ?? new Map();
    namedOf.set(reference, kept);
    const key = JSON.stringify([not, patterns]);
    const known = kept.get(key);
    if (known !== undefined)
        return known;
    const expand = expander(reference);
    const listed = new Set(patterns.flatMap(expand));
    const named = not ? new Set(expand('*').filter((action) => !listed.has(action))) : listed;
    kept.set(key, named);
    return named;
}
const lists = new WeakMap();
/** The same list for the same set. */
function listed(actions) {
    const known = lists.get(actions) ?? [...actions];
    lists.set(actions, known);
    return known;
}
/** On what a grant really gives one of its actions; nothing of an action that it does not give. */
function reachOf({ reaches, places }, action) {
    const place = places.get(action);
    return place === undefined ? [] : (reaches[place] ?? []);
}
/** Whether a condition narrows what a grant gives of an action. */
function isConditional({ conditional, boundOnlyIf }, action) {
    return conditional || boundOnlyIf.has(action);
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
function actionPatterns({ not, patterns }, expand, reference) {
    if (not) {
        const written = `not (${patterns.join(', ')})`;
        return [{ written, actions: listed(namedBy({ not, patterns }, reference)), sweeping: true }];
    }
    return patterns.map((written) => ({ written, actions: expand(written), sweeping: isEverything(written) }));
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
    if (!(0,iam_pattern/* hasWildcard */.rl)(pattern)) {
        const action = reference.action(pattern);
        return action === undefined ? [] : [action];
    }
    if (isEverything(pattern))
        return reference.prefixes().flatMap((prefix) => [...reference.actionsOf(prefix)]);
    const prefix = pattern.slice(0, pattern.indexOf(':')).toLowerCase();
    return [...reference.actionsOf(prefix)].filter((action) => (0,iam_pattern/* matchesAction */.ch)(pattern, action.name));
}


/***/ }),

/***/ 30527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ implies)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78709);


/** Whether whatever meets the conditions of one statement meets those of another. Never a wrong yes; a no may only be unproven. */
function implies(strong, weak) {
    if (weak.conditions.length === 0)
        return true;
    const [strongTests, weakTests] = [strong, weak].map(testsIn);
    return (weakTests?.every((test) => strongTests?.some((other) => testImplies(other, test)) === true || together(strongTests ?? [], test)) === true);
}
/** Whether two tests by patterns leave nothing but what a third takes: each pair of values is apart, or one of it is within a value of that. */
function together(strong, weak) {
    if (!PATTERNS.test(weak.operator))
        return false;
    const alike = strong.filter(({ key, operator }) => key === weak.key && operator === weak.operator);
    const isWithin = (value) => weak.values.some((outer) => isHeld(outer, value));
    return alike.some((one, i) => alike
        .slice(i + 1)
        .some((other) => one.values.every((value) => isWithin(value) || other.values.every((second) => isWithin(second) || areApart(value, second)))));
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
const PATTERNS = /^stringlike(?:ifexists)?$/;
function isHeld(outer, inner) {
    return outer === inner || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPattern */ .wD)(outer, true), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPattern */ .wD)(inner, true)) === 'yes';
}
function areApart(a, b) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPattern */ .wD)(a, true), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPattern */ .wD)(b, true)) === 'no';
}
/** In one spelling, whatever the version of the policy. */
function testsIn({ conditions, variables }) {
    return conditions.map(({ operator, key, values }) => ({
        operator: operator.toLowerCase(),
        key: key.toLowerCase(),
        values: values.map((value) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .inVersion2012 */ .hZ)(value, variables))
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
        : strong.values.length > 0 &&
            strong.values.every((value) => weak.values.includes(value) ||
                (PATTERNS.test(weak.operator) && weak.values.some((outer) => isHeld(outer, value))));
}


/***/ }),

/***/ 11610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ex: () => (/* binding */ Reach),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* harmony import */ var _extent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77713);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22993);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78709);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11610);




const EVERYTHING = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)('*', false);
/** Most answers are the same for thousands of actions: they are kept. */
class Reach {
    #principal;
    #patterns = new Map();
    #sure = new Map();
    #fits = new Kept();
    #left = new Kept();
    constructor(principal) {
        this.#principal = principal;
    }
    /** Whether a statement's conditions hold of every request of the principal. */
    isSure(statement) {
        const known = this.#sure.get(statement);
        if (known !== undefined)
            return known;
        const sure = (0,_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAlways */ .Mh)(this.#principal, statement);
        this.#sure.set(statement, sure);
        return sure;
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
        const own = /^arn:([^:$]+):/.exec(filled)?.[1];
        if (own === undefined || own === partition || partition === '*')
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
        return formatsOf(action).some((format) => this.#fit(pattern, format) && this.#isLeft(extent, format));
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
}
const formats = new WeakMap();
/** Of ARNs of what an action can be used on. */
function formatsOf(action) {
    const known = formats.get(action);
    if (known !== undefined)
        return known;
    const all = action.types.flatMap((type) => type.formats);
    formats.set(action, all);
    return all;
}
const kinds = new WeakMap();
/** The same text for actions that can be used on the same. */
function kindsOf(action) {
    const known = kinds.get(action);
    if (known !== undefined)
        return known;
    const all = formatsOf(action);
    const text = all.length > 0 ? all.join(' ') : (action.name.split(':')[0] ?? '');
    kinds.set(action, text);
    return text;
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
 * value for a variable: in Resource, and in NotResource, which then leaves out nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
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

/***/ 81715:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BoundedCache),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** Answers that are kept as long as there is room for them: what many roles have in common is worked out once. */
/** What is kept is forgotten altogether once it is too much; then it is worked out again. */
class BoundedCache {
    #most;
    #sizeOf;
    #answers = new Map();
    #size = 0;
    /** @param most how much is kept, in what `sizeOf` counts */
    constructor(most, sizeOf) {
        this.#most = most;
        this.#sizeOf = sizeOf;
    }
    get(key, answer) {
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const made = answer();
        this.#size += this.#sizeOf(made);
        if (this.#size > this.#most) {
            this.#answers.clear();
            this.#size = this.#sizeOf(made);
        }
        this.#answers.set(key, made);
        return made;
    }
}
const numbers = new WeakMap();
let last = 0;
/** A number for each object, for keys of what is worked out of it. No other object ever has it. */
function numberOf(object) {
    const known = numbers.get(object);
    if (known !== undefined)
        return known;
    last++;
    numbers.set(object, last);
    return last;
}


/***/ })

};
