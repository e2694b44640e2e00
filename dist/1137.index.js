export const id = 1137;
export const ids = [1137];
export const modules = {

/***/ 17858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 role`, `2 roles`; `1 day`, `2 days`; `1 policy`, `2 policies`. */
function plural(n, noun) {
    if (n === 1)
        return `${n} ${noun}`;
    return `${n} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}


/***/ }),

/***/ 81653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ holds)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/src/policy/pattern.js
var policy_pattern = __webpack_require__(74771);
// EXTERNAL MODULE: ./lib/src/policy/variables.js
var policy_variables = __webpack_require__(20968);
;// CONCATENATED MODULE: ./lib/src/policy/condition-values.js
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
        const filled = (0,policy_variables/* fill */.GS)(written, lookup, wildcards);
        if (typeof filled === 'string')
            return withoutText(filled);
        const pattern = (0,policy_pattern/* textPattern */.wD)(folded(filled.pattern), true);
        return (requested) => (0,policy_pattern/* matches */.cK)(pattern, folded(requested));
    };
}
/** Each of the six parts is compared separately; `ArnEquals` takes wildcards as `ArnLike` does. */
function arn(written, lookup) {
    const filled = (0,policy_variables/* fill */.GS)(written, lookup, true);
    if (typeof filled === 'string')
        return withoutText(filled);
    const whole = (0,policy_pattern/* textPattern */.wD)(filled.pattern, true);
    const parts = partsOf(filled.pattern)?.map((part) => (0,policy_pattern/* textPattern */.wD)(part, true));
    return (requested) => {
        const requestedParts = partsOf(requested);
        if (requestedParts === undefined || parts === undefined)
            return 'unknown';
        // an unknown variable may hold colons, so the parts are not known either
        if (whole.hasVariables)
            return (0,policy_pattern/* matches */.cK)(whole, requested);
        return truth(parts.every((part, i) => (0,policy_pattern/* matches */.cK)(part, requestedParts[i] ?? '') === 'yes'));
    };
}
function partsOf(name) {
    const parts = name.split(':');
    return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
function condition_values_boolean(written, lookup) {
    const filled = (0,policy_variables/* fill */.GS)(written, lookup, false);
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

// EXTERNAL MODULE: ./lib/src/policy/truth.js
var policy_truth = __webpack_require__(51180);
;// CONCATENATED MODULE: ./lib/src/policy/conditions.js
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
    const lookup = (0,policy_variables/* lookupIn */.IX)(context);
    return (0,policy_truth/* all */.Q7)(tests.map((test) => testHolds(test, lookup, variables)));
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
        const matched = (0,policy_truth/* any */.bz)(known.map((comparison) => comparison(value)));
        return positive === undefined ? matched : (0,policy_truth/* opposite */.Qv)(matched);
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
        return blank ? 'yes' : (0,policy_truth/* all */.Q7)(each);
    if (set === 'foranyvalue')
        return blank ? 'no' : (0,policy_truth/* any */.bz)(each);
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

/***/ 34213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ appliesTo),
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81653);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74771);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51180);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20968);
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
    const by = (effect, how) => [...identity.found, ...(limit?.found ?? [])].flatMap(({ policy, statement, truth }) => statement.effect === effect && truth === how
        ? [
            {
                policy: policy.name,
                statement: statement.index,
                ...(statement.sid !== undefined && { sid: statement.sid })
            }
        ]
        : []);
    if (denied === 'yes')
        return { verdict: 'explicitly-denied', by: by('Deny', 'yes') };
    if (allowed === 'no')
        return { verdict: 'implicitly-denied', by: [] };
    if (denied === 'no' && allowed === 'yes')
        return { verdict: 'allowed', by: by('Allow', 'yes') };
    return { verdict: 'unknown', by: [...by('Deny', 'unknown'), ...by('Allow', 'unknown')] };
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
    for (const written of resources.patterns) {
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
/** Whether a pattern holds all, maybe some, or nothing of what is asked for. */
function share(pattern, asked, variables) {
    if (asked === undefined)
        return pattern === '*' ? 'yes' : 'no';
    const outer = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(pattern, variables);
    const whole = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, asked);
    return whole === 'no' && asked.plain === undefined && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(outer, asked) !== 'no' ? 'unknown' : whole;
}


/***/ }),

/***/ 74771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   a0: () => (/* binding */ formatPattern),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   ch: () => (/* binding */ matchesAction),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   nn: () => (/* binding */ resourcePattern),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   wD: () => (/* binding */ textPattern)
/* harmony export */ });
const RUN = '**';
const ONE = '??';
const RUN_IN_PART = '*:';
const ONE_IN_PART = '?:';
const RUN_IN_NAME = '*_';
/** `aws:username, 'nobody'` between the braces: key and default. */
const VARIABLE = /\$\{[^{}]*\}/g;
const ESCAPED = new Map([
    ['${*}', '*'],
    ['${?}', '?'],
    ['${$}', '$']
]);
const resources = new Map();
/**
 * The pattern of a Resource or NotResource element. In the first five parts of an ARN a wildcard stays within its part, unless it is a `*`
 * at the part's end; after the fifth colon it matches anything. An ARN of fewer than six parts is read as if the rest were `*`.
 * @param variables whether `${…}` is a policy variable: not in Version 2008-10-17
 */
function resourcePattern(text, variables) {
    const key = `${variables ? 'v' : 'p'}${text}`;
    let pattern = resources.get(key);
    if (pattern === undefined) {
        const tokens = tokenise(text, variables);
        pattern = made(text, text.startsWith('arn:') ? arnAlternatives(tokens) : [tokens]);
        resources.set(key, pattern);
    }
    return pattern;
}
/** The pattern of a condition's value: wildcards match anything. */
function textPattern(text, variables) {
    return made(text, [tokenise(text, variables)]);
}
/** What ARNs of a format may look like, such as `arn:${Partition}:s3:::${BucketName}/${ObjectName}` of AWS's reference. */
function formatPattern(format) {
    const known = formats.get(format);
    if (known !== undefined)
        return known;
    const tokens = [...format.matchAll(/\$\{[^}]*\}|[^$]|\$/g)].map(([piece]) => {
        if (piece.length === 1)
            return piece;
        // these hold no slash; what follows a slash in the format would else fit into them
        return /^\$\{(Partition|Region|Account|BucketName|TableName)\}$/.test(piece) ? RUN_IN_NAME : RUN;
    });
    const pattern = made(format, [tokens]);
    formats.set(format, pattern);
    return pattern;
}
const formats = new Map();
/** What at least one of several patterns matches. */
function anyOf(patterns) {
    const [only, ...others] = patterns;
    if (only !== undefined && others.length === 0)
        return only;
    return made(patterns.map(({ text }) => text).join(' or '), patterns.flatMap(({ alternatives }) => alternatives));
}
function made(text, alternatives) {
    const [only = [], ...others] = alternatives;
    const isPlain = others.length === 0 && only.every((token) => token.length === 1);
    return {
        text,
        alternatives,
        plain: isPlain ? only.join('') : undefined,
        hasVariables: alternatives.some((tokens) => tokens.some(isVariable))
    };
}
function tokenise(text, variables) {
    const tokens = [];
    const characters = (part) => {
        for (const character of part.split('')) {
            if (character === '*') {
                if (tokens.at(-1) !== RUN)
                    tokens.push(RUN);
            }
            else
                tokens.push(character === '?' ? ONE : character);
        }
    };
    let end = 0;
    for (const found of variables ? text.matchAll(VARIABLE) : []) {
        characters(text.slice(end, found.index));
        tokens.push(ESCAPED.get(found[0]) ?? found[0]);
        end = found.index + found[0].length;
    }
    characters(text.slice(end));
    return tokens;
}
function arnAlternatives(tokens) {
    let colons = 0;
    const inParts = tokens.map((token, i) => {
        if (token === ':')
            colons++;
        if (colons >= 5)
            return token;
        const next = tokens[i + 1];
        if (token === RUN)
            return next === undefined || next === ':' ? RUN : RUN_IN_PART;
        return token === ONE ? ONE_IN_PART : token;
    });
    if (colons >= 5 || tokens.at(-1) === RUN)
        return [inParts];
    const rest = Array.from({ length: 5 - colons }, () => [':', RUN]).flat();
    return [inParts, [...inParts, ...rest]];
}
function isVariable(token) {
    return token.length > 2;
}
function isRun(token) {
    return token === RUN || token === RUN_IN_PART || token === RUN_IN_NAME;
}
/** Whether a token of a pattern stands for a character, or for what an unknown variable will hold. */
function accepts(token, symbol) {
    if (token === symbol || token === RUN)
        return true;
    if (isVariable(symbol))
        return false;
    if (token === ONE)
        return true;
    if (token === RUN_IN_PART || token === ONE_IN_PART)
        return symbol !== ':';
    return token === RUN_IN_NAME && symbol !== ':' && symbol !== '/';
}
/** Positions in all alternatives of a pattern at once, each alternative after the other. */
class Positions {
    #tokens;
    constructor(alternatives) {
        // the end of each alternative has no token
        this.#tokens = alternatives.flatMap((tokens) => [...tokens, undefined]);
    }
    start() {
        const starts = [0];
        this.#tokens.forEach((token, i) => {
            if (token === undefined && i + 1 < this.#tokens.length)
                starts.push(i + 1);
        });
        return this.#closed(starts);
    }
    step(from, symbol) {
        const to = [];
        for (const position of from) {
            const token = this.#tokens[position];
            if (token !== undefined && accepts(token, symbol))
                to.push(isRun(token) ? position : position + 1);
        }
        return this.#closed(to);
    }
    isEnd(positions) {
        return positions.some((position) => this.#tokens[position] === undefined);
    }
    /** A run may be empty. */
    #closed(positions) {
        const all = new Set();
        for (let position of positions) {
            while (!all.has(position)) {
                all.add(position);
                if (!isRun(this.#tokens[position]))
                    break;
                position++;
            }
        }
        return [...all].sort((a, b) => a - b);
    }
}
/** Whether a text, taken literally, matches. Unknown where a policy variable decides. */
function matches(pattern, text) {
    if (pattern.plain !== undefined)
        return pattern.plain === text ? 'yes' : 'no';
    const upper = pattern.hasVariables ? withVariablesAsRuns(pattern.alternatives) : pattern.alternatives;
    const positions = new Positions(upper);
    let reached = positions.start();
    for (const character of text.split('')) {
        reached = positions.step(reached, character);
        if (reached.length === 0)
            return 'no';
    }
    if (!positions.isEnd(reached))
        return 'no';
    return pattern.hasVariables ? 'unknown' : 'yes';
}
/** So much work decides any pair of real patterns; what needs more stays unknown. */
const MOST_WORK = 400_000;
/** Whether everything that `inner` stands for is matched by `outer`. Unknown where a policy variable decides, or after too many steps. */
function contains(outer, inner) {
    if (outer === inner || outer.text === '*')
        return 'yes';
    if (inner.plain !== undefined)
        return matches(outer, inner.plain);
    const answer = includes(outer.alternatives, inner.alternatives);
    if (answer === 'yes' || !(outer.hasVariables || inner.hasVariables))
        return answer;
    if (overlaps(outer, inner) === 'no')
        return 'no';
    // if not even the widest reading of the variables is enough, no filling is
    return !inner.hasVariables && includes(withVariablesAsRuns(outer.alternatives), inner.alternatives) === 'no'
        ? 'no'
        : 'unknown';
}
function withVariablesAsRuns(alternatives) {
    return alternatives.map((tokens) => tokens.map((token) => (isVariable(token) ? RUN : token)));
}
function includes(outer, inner) {
    const positions = new Positions(outer);
    const alphabet = alphabetOf([...outer, ...inner]);
    let work = 0;
    for (const tokens of inner) {
        const seen = new Set();
        const pending = [{ at: 0, reached: positions.start() }];
        for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
            const { at, reached } = state;
            const key = `${at}:${reached.join(',')}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const token = tokens[at];
            if (token === undefined) {
                if (!positions.isEnd(reached))
                    return 'no';
                continue;
            }
            if (isRun(token))
                pending.push({ at: at + 1, reached });
            const symbols = symbolsOf(token, alphabet);
            work += reached.length * (symbols.length + 1);
            if (work > MOST_WORK)
                return 'unknown';
            for (const symbol of symbols) {
                const next = positions.step(reached, symbol);
                // every pattern can be completed, so what is lost here is a text that only the inner one matches
                if (next.length === 0)
                    return 'no';
                pending.push({ at: isRun(token) ? at : at + 1, reached: next });
            }
        }
    }
    return 'yes';
}
/** Some character that no pattern names: all such behave alike. */
const ANY_OTHER = '\u0000';
function alphabetOf(alternatives) {
    const named = alternatives.flatMap((tokens) => tokens.filter((token) => token.length === 1));
    return [...new Set([':', '/', ANY_OTHER, ...named])];
}
function symbolsOf(token, alphabet) {
    if (token.length === 1 || isVariable(token))
        return [token];
    return alphabet.filter((symbol) => accepts(token, symbol));
}
/** Whether some text matches both, in any case of letters. Unknown where a policy variable decides; never a wrong no. */
function overlaps(a, b) {
    const found = withVariablesAsRuns(a.alternatives).some((one) => withVariablesAsRuns(b.alternatives).some((other) => meet(one, other)));
    if (!found)
        return 'no';
    return a.hasVariables || b.hasVariables ? 'unknown' : 'yes';
}
/** Time is bounded by the product of the lengths. */
function meet(a, b) {
    const width = b.length + 1;
    const seen = new Uint8Array((a.length + 1) * width);
    const pending = [0];
    const visit = (i, j) => {
        if (seen[i * width + j] === 1)
            return;
        seen[i * width + j] = 1;
        pending.push(i * width + j);
    };
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
        const i = Math.floor(state / width);
        const j = state % width;
        const one = a[i];
        const other = b[j];
        if (one === undefined && other === undefined)
            return true;
        if (isRun(one))
            visit(i + 1, j);
        if (isRun(other))
            visit(i, j + 1);
        if (one === undefined || other === undefined || !shareCharacter(one, other))
            continue;
        visit(isRun(one) ? i : i + 1, isRun(other) ? j : j + 1);
    }
    return false;
}
function shareCharacter(one, other) {
    if (one.length === 1 && other.length === 1)
        return one.toLowerCase() === other.toLowerCase();
    if (one.length === 1)
        return accepts(other, one);
    // two wildcards always have a character in common
    return other.length === 1 ? accepts(one, other) : true;
}
const actions = new Map();
/** Actions match in any case, prefix and name alike. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
function matchesAction(pattern, action) {
    let known = actions.get(pattern);
    if (known === undefined) {
        known = textPattern(pattern.toLowerCase(), false);
        actions.set(pattern, known);
    }
    return matches(known, action.toLowerCase()) === 'yes';
}
function hasWildcard(pattern) {
    return pattern.includes('*') || pattern.includes('?');
}


/***/ }),

/***/ 51180:
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

/***/ 20968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   IX: () => (/* binding */ lookupIn),
/* harmony export */   bp: () => (/* binding */ filledResource)
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
/** Writes special characters as the variables that stand for them. */
function literal(part, special) {
    return part.replace(special, (character) => `\${${character}}`);
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


/***/ }),

/***/ 54292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Td: () => (/* binding */ attributesOf),
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
        if (isInferredCopy(document))
            continue;
        const json = parse(document);
        if (json === undefined || typeof json['id'] !== 'string')
            malformed++;
        else
            add(nodes, json, text(json['parent_id']));
    }
    return { nodes, malformed };
}
/**
 * Whether a text is an inferred segment: X-Ray's copy of a subsegment that stands elsewhere, about half of all it sends, and never read.
 * The mark is looked for before the first object or list in the document, where only the document's own members stand; in the text
 * of a name its quotes would be escaped.
 */
function isInferredCopy(document) {
    // one that is cut off is parsed, and so counted as malformed
    if (typeof document !== 'string' || !document.endsWith('}'))
        return false;
    const mark = document.indexOf('"inferred":true');
    return mark > 0 && !/[{[]/.test(document.slice(1, mark));
}
function parse(document) {
    if (typeof document !== 'string')
        return record(document);
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
            nodes.set(id, better(nodes.get(id), { id, json: next.json, parentId: next.parentId }));
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
/** Of two documents with one id the finished one; of two alike the same one whatever their order. */
function better(known, node) {
    if (known === undefined)
        return node;
    const isBetter = isOpen(known.json) === isOpen(node.json)
        ? JSON.stringify(node.json) < JSON.stringify(known.json)
        : isOpen(known.json);
    const [one, other] = isBetter ? [node, known] : [known, node];
    return { ...one, parentId: one.parentId ?? other.parentId };
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
/** OpenTelemetry's attributes, which its exporters put into the default namespace of the metadata; none in an X-Ray SDK's document. */
function attributesOf(json) {
    const metadata = record(record(json['metadata'])?.['default']);
    const annotations = record(json['annotations']);
    // some configurations index attributes as annotations, with their dots kept
    return metadata !== undefined && annotations !== undefined
        ? { ...annotations, ...metadata }
        : (metadata ?? annotations);
}


/***/ }),

/***/ 82612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Rc: () => (/* binding */ workloadOf),
/* harmony export */   dx: () => (/* binding */ namedSegment),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   yB: () => (/* binding */ lambdaFunction),
/* harmony export */   zz: () => (/* binding */ isApplication)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54292);

/** The workload that a document itself names, if any. */
function workloadOf(json) {
    const aws = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(json['aws']);
    const attributes = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .attributesOf */ .Td)(json);
    const resource = (name) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.[`otel.resource.${name}`]) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.[name]);
    return (lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(aws?.['function_arn'])) ??
        ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(json['origin']) === 'AWS::Lambda' ? lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(json['resource_arn'])) : undefined) ??
        lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.['cloud.resource_id'])) ??
        lambdaFunction(resource('cloud.resource_id')) ??
        lambdaFunction(resource('faas.id')) ??
        ecsTask((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(aws?.['ecs']), resource) ??
        ec2Instance((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(aws?.['ec2']), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(aws?.['account_id']), resource));
}
/** Origins of segments that an application writes itself, where nothing but the segment's name tells which one it is. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/;
/** Whether calls below a segment of this origin are made by an application, not by an AWS service for itself. */
function isApplication(origin) {
    return APPLICATION.test(origin) || !origin.startsWith('AWS::');
}
/** Of two sights of one workload that with the newer revision: not every document of a task shows it. */
function newest(known, seen) {
    return known === undefined || Number(seen.revision ?? -1) > Number(known.revision ?? -1) ? seen : known;
}
/** A workload of which only the name is known: the user says under which role it runs. */
function namedSegment(name) {
    return { arn: `segment:${name}`, kind: 'segment', name, partition: 'aws', region: '' };
}
const FUNCTION_ARN = /^(arn:([a-z0-9-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+))(?::[^:]+)?$/;
/** The function of an ARN, with or without version or alias: both run under the function's role. */
function lambdaFunction(arn) {
    const found = FUNCTION_ARN.exec(arn ?? '');
    if (found === null)
        return undefined;
    const [, unqualified = '', partition = '', region = '', account = '', name = ''] = found;
    return { arn: unqualified, kind: 'lambda', name, partition, region, account };
}
const TASK_ARN = /^arn:([a-z0-9-]+):ecs:([a-z0-9-]+):(\d{12}):(?:task|container|cluster)\//;
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
/** https://opentelemetry.io/docs/specs/semconv/resource/cloud-provider/aws/ecs/ */
function ecsTask(ecs, resource) {
    const family = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ecs?.['task_family']) ?? resource('aws.ecs.task.family');
    const arn = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ecs?.['task_arn']) ?? resource('aws.ecs.task.arn') ?? resource('aws.ecs.cluster.arn');
    const found = TASK_ARN.exec(arn ?? '');
    if (family === undefined || found === null || !FAMILY.test(family))
        return undefined;
    const [, partition = '', region = '', account = ''] = found;
    const revision = resource('aws.ecs.task.revision');
    return {
        arn: `arn:${partition}:ecs:${region}:${account}:task-definition/${family}`,
        kind: 'ecs',
        name: family,
        partition,
        region,
        account,
        ...(revision !== undefined && /^\d+$/.test(revision) && { revision })
    };
}
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const INSTANCE = /^i-[0-9a-f]{8,17}$/;
/** https://opentelemetry.io/docs/specs/semconv/resource/host/ */
function ec2Instance(ec2, accountOfDocument, resource) {
    const id = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ec2?.['instance_id']) ?? (resource('cloud.platform') === 'aws_ec2' ? resource('host.id') : undefined);
    if (id === undefined || !INSTANCE.test(id))
        return undefined;
    const zone = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ec2?.['availability_zone']) ?? resource('cloud.availability_zone') ?? '';
    const region = [resource('cloud.region'), zone.replace(/[a-z]$/, '')].find((name) => REGION.test(name ?? '')) ?? '';
    const account = accountOfDocument ?? resource('cloud.account.id');
    const known = account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
    const partition = partitionOf(region);
    return {
        arn: `arn:${partition}:ec2:${region}:${known ?? ''}:instance/${id}`,
        kind: 'ec2',
        name: id,
        partition,
        region,
        ...(known !== undefined && { account: known })
    };
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html and the SDKs' partition list */
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc']
];
/** The partition of a region; `aws` for one that no other partition has. */
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}


/***/ })

};
