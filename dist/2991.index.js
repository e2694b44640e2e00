export const id = 2991;
export const ids = [2991];
export const modules = {

/***/ 519:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

const { buildQueryString } = __webpack_require__(93422);

const validate = (str) => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;
const parse = (arn) => {
    const segments = arn.split(":");
    if (segments.length < 6 || segments[0] !== "arn") {
        throw new Error("Malformed ARN");
    }
    const [, partition, service, region, accountId, ...resource] = segments;
    return {
        partition,
        service,
        region,
        accountId,
        resource: resource.join(":"),
    };
};
const build = (arnObject) => {
    const { partition = "aws", service, region, accountId, resource } = arnObject;
    if ([service, region, accountId, resource].some((segment) => typeof segment !== "string")) {
        throw new Error("Input ARN object is invalid");
    }
    return `arn:${partition}:${service}:${region}:${accountId}:${resource}`;
};

function formatUrl(request) {
    const { port, query } = request;
    let { protocol, path, hostname } = request;
    if (protocol && protocol.slice(-1) !== ":") {
        protocol += ":";
    }
    if (port) {
        hostname += `:${port}`;
    }
    if (path && path.charAt(0) !== "/") {
        path = `/${path}`;
    }
    let queryString = query ? buildQueryString(query) : "";
    if (queryString && queryString[0] !== "?") {
        queryString = `?${queryString}`;
    }
    let auth = "";
    if (request.username != null || request.password != null) {
        const username = request.username ?? "";
        const password = request.password ?? "";
        auth = `${username}:${password}@`;
    }
    let fragment = "";
    if (request.fragment) {
        fragment = `#${request.fragment}`;
    }
    return `${protocol}//${auth}${hostname}${path}${queryString}${fragment}`;
}

function hasOwn(container, key) {
    return Object.prototype.hasOwnProperty.call(container, key);
}

exports.build = build;
exports.formatUrl = formatUrl;
exports.hasOwn = hasOwn;
exports.parse = parse;
exports.validate = validate;


/***/ }),

/***/ 56369:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

var __webpack_unused_export__;
const { build, parse, validate } = __webpack_require__(519);
__webpack_unused_export__ = build;
exports.qg = parse;
exports.tf = validate;


/***/ }),

/***/ 7391:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparePolicies: () => (/* binding */ comparePolicies)
/* harmony export */ });
/* harmony import */ var _policies_new_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38074);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22993);
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88287);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98181);
/* harmony import */ var _iam_grants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78598);
/** `xray-privilege-scan diff <policy> <policy>`: what one allows that the other does not. */





/** Actions that are named one by one; more are counted by access level. */
const NAMED = 20;
function comparePolicies(first, second, reference) {
    const partition = partitionOf(first, second);
    const anyone = { partition, context: {} };
    const grants = (policy) => (0,_iam_grants_js__WEBPACK_IMPORTED_MODULE_3__/* .grantsOf */ .Rr)(anyone, [policy], undefined, reference);
    const [a, b] = [grants(first), grants(second)];
    const lines = [
        ...section('+', `${second.name} allows what ${first.name} does not`, (0,_policies_new_access_js__WEBPACK_IMPORTED_MODULE_0__/* .newAccess */ .r)(a, b, partition), unmatched(b, a)),
        ...section('-', `${first.name} allows what ${second.name} does not`, (0,_policies_new_access_js__WEBPACK_IMPORTED_MODULE_0__/* .newAccess */ .r)(b, a, partition), unmatched(a, b))
    ];
    return lines.length === 0
        ? { lines: [`${first.name} and ${second.name} allow the same.`, ...tomorrow(first, second)], same: true }
        : { lines, same: false };
}
/** A role lives in one partition, so that `*` says no more than `arn:aws:*` where no other one is named; `*` where several are, or none is. */
function partitionOf(...policies) {
    const named = policies
        .flatMap(({ statements }) => statements.flatMap(({ resources }) => resources.patterns))
        .flatMap((pattern) => /^arn:([^:*?$]+):/.exec(pattern)?.[1] ?? []);
    const [only = '*', ...others] = new Set(named);
    return others.length === 0 ? only : '*';
}
/** Patterns stand for actions that AWS will have tomorrow, too. */
function tomorrow(first, second) {
    const [a, b] = [first, second].map(patternsIn);
    const differing = [...new Set([...(a ?? []), ...(b ?? [])])].filter((pattern) => a?.has(pattern) !== b?.has(pattern));
    if (differing.length === 0)
        return [];
    return [
        `That is so of the actions that AWS has today; only one of them has ${differing.sort().join(', ')}.`
    ];
}
function patternsIn({ statements }) {
    const all = statements.flatMap(({ effect, actions: { not, patterns } }) => patterns.filter(_iam_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl).map((pattern) => `${effect} ${not ? 'not ' : ''}${pattern.toLowerCase()}`));
    return new Set(all);
}
function unmatched(grants, other) {
    return grants.unmatched.filter((pattern) => !other.unmatched.includes(pattern));
}
function section(sign, title, access, unknown) {
    if (access.length + unknown.length === 0)
        return [];
    return [
        `${title}:`,
        ...access.map(({ resource, actions, conditional, certain, why }) => {
            const notes = [why, ...(conditional ? ['behind a condition'] : []), ...(certain ? [] : ['not certain'])];
            return `${certain ? sign : '?'} ${list(actions)} on ${resource} (${notes.join('; ')})`;
        }),
        ...unknown.map((pattern) => `${sign} ${pattern} (matches no action of AWS's reference)`),
        ''
    ];
}
function list(actions) {
    if (actions.length <= NAMED)
        return actions.map(({ name, level }) => `${name} [${level}]`).join(', ');
    const levels = _reference_reference_js__WEBPACK_IMPORTED_MODULE_2__.ACCESS_LEVELS.map((level) => ({
        level,
        count: actions.filter((action) => action.level === level).length
    })).filter(({ count }) => count > 0);
    const counts = levels.map(({ level, count }) => `${count} ${level}`).join(', ');
    return `${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(actions.length, 'action')} (${counts})`;
}


/***/ }),

/***/ 30527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 22993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EB: () => (/* binding */ anyOf),
  gR: () => (/* binding */ contains),
  a0: () => (/* binding */ formatPattern),
  rl: () => (/* binding */ hasWildcard),
  xz: () => (/* binding */ leastWalk),
  cK: () => (/* binding */ matches),
  ch: () => (/* binding */ matchesAction),
  $f: () => (/* binding */ overlaps),
  nn: () => (/* binding */ resourcePattern),
  wD: () => (/* binding */ textPattern),
  Oq: () => (/* binding */ widestWalk)
});

;// CONCATENATED MODULE: ./lib/src/iam/tokens.js
/** What patterns of the IAM language are made of, and a walk through several of them at once. */
const RUN = '**';
const ONE = '??';
const RUN_IN_PART = '*:';
const ONE_IN_PART = '?:';
const RUN_IN_NAME = '*_';
function isCharacter(token) {
    return token.length === 1;
}
function isVariable(token) {
    return token.startsWith('${');
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
/** Some character that no pattern names: all such behave alike. */
const ANY_OTHER = '\u0000';
/**
 * A walk through all alternatives of a pattern at once. Each place and each step is worked out when it is first asked for, and kept, so
 * that a question costs what is new in it.
 */
class Walk {
    /** The end of each alternative has no token. */
    #tokens;
    #places = [];
    #known = new Map();
    start;
    constructor(alternatives) {
        this.#tokens = alternatives.flatMap((tokens) => [...tokens, undefined]);
        const starts = this.#tokens.length === 0 ? [] : [0];
        this.#tokens.forEach((token, i) => {
            if (token === undefined && i + 1 < this.#tokens.length)
                starts.push(i + 1);
        });
        this.start = this.#positionOf(starts);
    }
    step(from, taken) {
        const place = this.#place(from);
        const symbol = isCharacter(taken) && !place.symbols.includes(taken) ? ANY_OTHER : taken;
        const known = place.next.get(symbol);
        if (known !== undefined)
            return known;
        const to = [];
        for (const index of place.indices) {
            const token = this.#tokens[index];
            if (token !== undefined && accepts(token, symbol))
                to.push(isRun(token) ? index : index + 1);
        }
        const next = this.#positionOf(to);
        place.next.set(symbol, next);
        return next;
    }
    /** Whether what has been walked is a text that matches. */
    isEnd(position) {
        return this.#place(position).isEnd;
    }
    /** Whether nothing that begins like this matches. */
    isDead(position) {
        return this.#place(position).indices.length === 0;
    }
    /** Whether everything that begins like this matches. */
    isEndless(position) {
        return this.#place(position).isEndless;
    }
    /** Symbols of which one at least leads wherever any symbol leads. */
    symbols(position) {
        return this.#place(position).symbols;
    }
    /** How much work a step from here is. */
    breadth(position) {
        return this.#place(position).indices.length;
    }
    #place(position) {
        const place = this.#places[position];
        if (place === undefined)
            throw new Error(`no place of this walk: ${position}`);
        return place;
    }
    #positionOf(indices) {
        const closed = this.#closed(indices);
        const key = closed.join();
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const tokens = closed.map((index) => this.#tokens[index]);
        const position = this.#places.push({
            indices: closed,
            isEnd: tokens.includes(undefined),
            isEndless: closed.some((index) => this.#tokens[index] === RUN && this.#tokens[index + 1] === undefined),
            symbols: [...new Set([ANY_OTHER, ...tokens.flatMap(toldApart)])],
            next: new Map()
        });
        this.#known.set(key, position - 1);
        return position - 1;
    }
    /** A run may be empty. */
    #closed(indices) {
        const [only = 0, ...others] = indices;
        if (indices.length > 0 && others.length === 0 && !isRun(this.#tokens[only]))
            return indices;
        const all = new Set();
        for (let index of indices) {
            while (!all.has(index)) {
                all.add(index);
                if (!isRun(this.#tokens[index]))
                    break;
                index++;
            }
        }
        return [...all].sort((a, b) => a - b);
    }
}
/** The symbols that a token tells from all others. */
function toldApart(token) {
    if (token === undefined || token === RUN || token === ONE)
        return [];
    if (token === RUN_IN_PART || token === ONE_IN_PART)
        return [':'];
    return token === RUN_IN_NAME ? [':', '/'] : [token];
}

;// CONCATENATED MODULE: ./lib/src/iam/pattern.js
/**
 * Patterns of the IAM language and three questions on them: does a pattern match a text, hold another pattern, have a text in common
 * with another. No regular expression is built from a pattern; time is bounded for any input.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */

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
    const tokens = [...format.matchAll(/\$\{[^}]*\}|[^$]|\$/g)].flatMap(([piece]) => {
        if (piece.length === 1)
            return [piece];
        // never empty: an object of a bucket, which names neither, is no access point
        if (/^\$\{(Region|Account)\}$/.test(piece))
            return [ONE_IN_PART, RUN_IN_NAME];
        // these hold no slash; what follows a slash in the format would else fit into them
        return [/^\$\{(Partition|BucketName|TableName)\}$/.test(piece) ? RUN_IN_NAME : RUN];
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
    const isPlain = others.length === 0 && only.every(isCharacter);
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
/** Whether a text, taken literally, matches. Unknown where a policy variable decides. */
function matches(pattern, text) {
    if (pattern.plain !== undefined)
        return pattern.plain === text ? 'yes' : 'no';
    const quickly = beginningMatches(pattern, text);
    if (quickly !== undefined)
        return quickly;
    const walk = widestWalk(pattern);
    let reached = walk.start;
    for (const character of text.split('')) {
        reached = walk.step(reached, character);
        if (walk.isDead(reached))
            return 'no';
        if (walk.isEndless(reached))
            break;
    }
    if (!walk.isEnd(reached))
        return 'no';
    return pattern.hasVariables ? 'unknown' : 'yes';
}
/** What the characters before every wildcard tell; undefined where that is not enough. Most patterns of a role need no walk. */
function beginningMatches({ alternatives: [tokens = [], ...others] }, text) {
    if (others.length > 0)
        return undefined;
    let place = 0;
    for (let token = tokens[place]; token !== undefined && isCharacter(token); token = tokens[place]) {
        if (text[place] !== token)
            return 'no';
        place++;
    }
    return tokens[place] === RUN && tokens.length === place + 1 ? 'yes' : undefined;
}
/** Whether a pattern is a beginning with a `*` that matches anything, and another one has just that beginning. */
function beginsWith(outer, inner) {
    const [tokens = [], ...others] = outer.alternatives;
    const last = tokens.length - 1;
    if (others.length > 0 || tokens[last] !== RUN)
        return false;
    for (let place = 0; place < last; place++) {
        const token = tokens[place];
        if (token === undefined || !isCharacter(token))
            return false;
        if (inner.alternatives.some((one) => one[place] !== token))
            return false;
    }
    return true;
}
/** So much work decides any pair of real patterns; what needs more stays unknown. */
const MOST_WORK = 400_000;
/** Walks are kept for questions to come, and forgotten together, so that memory does not grow with the number of patterns. */
const MOST_WALKS = 2_000;
const leastWalks = new Map();
const widestWalks = new Map();
/** A walk in which a policy variable matches nothing but itself. */
function leastWalk(pattern) {
    return keptIn(leastWalks, pattern, pattern.alternatives);
}
/** A walk in which a policy variable matches anything. */
function widestWalk(pattern) {
    return pattern.hasVariables
        ? keptIn(widestWalks, pattern, withVariablesAsRuns(pattern.alternatives))
        : leastWalk(pattern);
}
function keptIn(kept, pattern, alternatives) {
    const known = kept.get(pattern);
    if (known !== undefined)
        return known;
    if (kept.size >= MOST_WALKS)
        kept.clear();
    const walk = new Walk(alternatives);
    kept.set(pattern, walk);
    return walk;
}
/** Of each pair of patterns the answer is worked out once; many at a time are forgotten together. */
class Answers {
    #all = new Map();
    #size = 0;
    get(a, b, answer) {
        const known = this.#all.get(a)?.get(b);
        if (known !== undefined)
            return known;
        const truth = answer();
        if (this.#size >= MOST_ANSWERS) {
            this.#all.clear();
            this.#size = 0;
        }
        const ofA = this.#all.get(a) ?? new Map();
        this.#all.set(a, ofA.set(b, truth));
        this.#size++;
        return truth;
    }
}
const MOST_ANSWERS = 200_000;
const holding = new Answers();
const overlapping = new Answers();
/** Whether everything that `inner` stands for is matched by `outer`. Unknown where a policy variable decides, or after too many steps. */
function contains(outer, inner) {
    if (outer === inner || outer.text === '*')
        return 'yes';
    if (inner.plain !== undefined)
        return matches(outer, inner.plain);
    return holding.get(outer, inner, () => containsPattern(outer, inner));
}
function containsPattern(outer, inner) {
    if (beginDifferently(outer, inner))
        return 'no';
    if (beginsWith(outer, inner))
        return 'yes';
    const answer = includes(leastWalk(outer), inner.alternatives);
    if (answer === 'yes' || !(outer.hasVariables || inner.hasVariables))
        return answer;
    if (overlaps(outer, inner) === 'no')
        return 'no';
    // if not even the widest reading of the variables is enough, no filling is
    return !inner.hasVariables && includes(widestWalk(outer), inner.alternatives) === 'no' ? 'no' : 'unknown';
}
function withVariablesAsRuns(alternatives) {
    return alternatives.map((tokens) => tokens.map((token) => (isVariable(token) ? RUN : token)));
}
function includes(walk, inner) {
    let work = 0;
    for (const tokens of inner) {
        const seen = new Set();
        const pending = [{ index: 0, reached: walk.start }];
        for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
            const { index, reached } = state;
            const key = `${index}:${reached}`;
            if (seen.has(key) || walk.isEndless(reached))
                continue;
            seen.add(key);
            const token = tokens[index];
            if (token === undefined) {
                if (!walk.isEnd(reached))
                    return 'no';
                continue;
            }
            if (isRun(token))
                pending.push({ index: index + 1, reached });
            const isOne = isCharacter(token) || isVariable(token);
            const symbols = isOne ? [token] : walk.symbols(reached).filter((symbol) => accepts(token, symbol));
            work += walk.breadth(reached) * (symbols.length + 1);
            if (work > MOST_WORK)
                return 'unknown';
            for (const symbol of symbols) {
                const next = walk.step(reached, symbol);
                // every pattern can be completed, so what is lost here is a text that only the inner one matches
                if (walk.isDead(next))
                    return 'no';
                pending.push({ index: isRun(token) ? index : index + 1, reached: next });
            }
        }
    }
    return 'yes';
}
/** Whether some text matches both, in any case of letters. Unknown where a policy variable decides; never a wrong no. */
function overlaps(a, b) {
    return overlapping.get(a, b, () => overlapsPattern(a, b));
}
function overlapsPattern(a, b) {
    if (beginDifferently(a, b))
        return 'no';
    const found = withVariablesAsRuns(a.alternatives).some((one) => withVariablesAsRuns(b.alternatives).some((other) => meetAfterBeginning(one, other)));
    if (!found)
        return 'no';
    return a.hasVariables || b.hasVariables ? 'unknown' : 'yes';
}
/** Whether a letter before every wildcard is another one, in any case: most patterns of a role are told apart by it. */
function beginDifferently(a, b) {
    const [one = [], ...more] = a.alternatives;
    const [other = [], ...others] = b.alternatives;
    if (more.length + others.length > 0)
        return false;
    for (const [i, token] of one.entries()) {
        const opposite = other[i];
        if (opposite === undefined || !isCharacter(token) || !isCharacter(opposite))
            return false;
        if (token !== opposite && token.toLowerCase() !== opposite.toLowerCase())
            return true;
    }
    return false;
}
/** What both begin with takes no more than its own length. */
function meetAfterBeginning(a, b) {
    let place = 0;
    for (;;) {
        const [one, other] = [a[place], b[place]];
        if (one === undefined || other === undefined || !isCharacter(one) || !isCharacter(other))
            break;
        if (!shareCharacter(one, other))
            return false;
        place++;
    }
    return place === 0 ? meet(a, b) : meet(a.slice(place), b.slice(place));
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
    if (isCharacter(one) && isCharacter(other))
        return one.toLowerCase() === other.toLowerCase();
    if (isCharacter(one))
        return accepts(other, one);
    // two wildcards always have a character in common
    return isCharacter(other) ? accepts(one, other) : true;
}
const actionTests = new Map();
/** Actions match in any case, prefix and name alike. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
function matchesAction(pattern, action) {
    let test = actionTests.get(pattern);
    if (test === undefined) {
        test = actionTest(pattern.toLowerCase());
        actionTests.set(pattern, test);
    }
    return test(action.toLowerCase());
}
/** Most patterns are a name, or the beginning of one: these need no walk through tokens. */
function actionTest(pattern) {
    if (!hasWildcard(pattern))
        return (action) => action === pattern;
    const beginning = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !hasWildcard(beginning))
        return (action) => action.startsWith(beginning);
    const whole = textPattern(pattern, false);
    return (action) => matches(whole, action) === 'yes';
}
function hasWildcard(pattern) {
    return pattern.includes('*') || pattern.includes('?');
}


/***/ }),

/***/ 62286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of texts by code unit, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 88287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 38074:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CANNOT_BE_DECIDED),
/* harmony export */   r: () => (/* binding */ newAccess)
/* harmony export */ });
/* harmony import */ var _iam_extent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77713);
/* harmony import */ var _iam_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78598);
/* harmony import */ var _iam_implication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30527);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22993);
/* harmony import */ var _iam_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72151);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62286);
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
            .map((format) => (0,_iam_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(format, this.#partition))
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
