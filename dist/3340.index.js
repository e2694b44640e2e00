export const id = 3340;
export const ids = [3340];
export const modules = {

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparePolicies: () => (/* binding */ comparePolicies)
/* harmony export */ });
/* harmony import */ var _policies_new_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38074);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22993);
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88287);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98181);
/* harmony import */ var _iam_grants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71253);
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

/***/ 22993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EB: () => (/* binding */ anyOf),
  gR: () => (/* binding */ contains),
  a0: () => (/* binding */ formatPattern),
  rl: () => (/* binding */ hasWildcard),
  z$: () => (/* binding */ liesIn),
  cK: () => (/* binding */ matches),
  ch: () => (/* binding */ matchesAction),
  $f: () => (/* binding */ overlaps),
  nn: () => (/* binding */ resourcePattern),
  wD: () => (/* binding */ textPattern)
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
/** Positions in all alternatives of a pattern at once, each alternative after the other. */
class Positions {
    #tokens;
    constructor(alternatives) {
        // the end of each alternative has no token
        this.#tokens = alternatives.flatMap((tokens) => [...tokens, undefined]);
    }
    start() {
        const starts = this.#tokens.length === 0 ? [] : [0];
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
/** Some character that no pattern names: all such behave alike. */
const ANY_OTHER = '\u0000';
function alphabetOf(alternatives) {
    const named = alternatives.flatMap((tokens) => tokens.filter(isCharacter));
    return [...new Set([':', '/', ANY_OTHER, ...named])];
}
function symbolsOf(token, alphabet) {
    if (isCharacter(token) || isVariable(token))
        return [token];
    return alphabet.filter((symbol) => accepts(token, symbol));
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
/** Several patterns at once take more. */
const MOST_WORK_IN_SEARCH = 2_000_000;
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
        const pending = [{ position: 0, reached: positions.start() }];
        for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
            const { position, reached } = state;
            const key = `${position}:${reached.join(',')}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const token = tokens[position];
            if (token === undefined) {
                if (!positions.isEnd(reached))
                    return 'no';
                continue;
            }
            if (isRun(token))
                pending.push({ position: position + 1, reached });
            const symbols = symbolsOf(token, alphabet);
            work += reached.length * (symbols.length + 1);
            if (work > MOST_WORK)
                return 'unknown';
            for (const symbol of symbols) {
                const next = positions.step(reached, symbol);
                // every pattern can be completed, so what is lost here is a text that only the inner one matches
                if (next.length === 0)
                    return 'no';
                pending.push({ position: isRun(token) ? position : position + 1, reached: next });
            }
        }
    }
    return 'yes';
}
/**
 * Whether every text of a region lies in one of others: so it does where the region has none. Unknown where a policy variable decides, or
 * after too many steps.
 */
function liesIn(region, others) {
    // a variable may be anything in what is asked, and nothing in the others: then a yes holds for every filling
    const widest = ({ alternatives }) => withVariablesAsRuns(alternatives);
    const least = ({ alternatives }) => alternatives;
    const walks = [];
    const alphabet = new Set();
    const walkOf = (alternatives) => {
        for (const symbol of alphabetOf(alternatives))
            alphabet.add(symbol);
        return walks.push(new Positions(alternatives)) - 1;
    };
    const all = region.all.map((pattern) => walkOf(widest(pattern)));
    const none = region.none.map((pattern) => walkOf(least(pattern)));
    const held = others.map((other) => ({
        all: other.all.map((pattern) => walkOf(least(pattern))),
        none: other.none.map((pattern) => walkOf(widest(pattern)))
    }));
    const answer = search(walks, all.length, [...alphabet], (matched) => {
        const isIn = (one) => one.all.every((i) => matched[i]) && !one.none.some((i) => matched[i]);
        return isIn({ all, none }) && !held.some(isIn);
    });
    const everyPattern = [region, ...others].flatMap((one) => [...one.all, ...one.none]);
    return answer === 'no' && everyPattern.some(({ hasVariables }) => hasVariables) ? 'unknown' : answer;
}
/**
 * Follows every text that the first walks can still match, with where all of them stand. The answer is no when one is found.
 * @param required how many of the walks a text must be able to match
 */
function search(walks, required, alphabet, isFound) {
    const seen = new Set();
    const pending = [walks.map((walk) => walk.start())];
    let work = 0;
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
        const key = state.join(';');
        if (seen.has(key))
            continue;
        seen.add(key);
        if (isFound(walks.map((walk, i) => walk.isEnd(state[i] ?? []))))
            return 'no';
        for (const symbol of alphabet) {
            const next = [];
            for (const [i, walk] of walks.entries()) {
                const reached = walk.step(state[i] ?? [], symbol);
                work += 1 + reached.length;
                if (reached.length === 0 && i < required)
                    break;
                next.push(reached);
            }
            if (work > MOST_WORK_IN_SEARCH)
                return 'unknown';
            if (next.length === walks.length)
                pending.push(next);
        }
    }
    return 'yes';
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of texts by code unit, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 88287:
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


/***/ })

};
