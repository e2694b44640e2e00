export const id = 7223;
export const ids = [7223];
export const modules = {

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

/***/ 35542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ looserRules),
/* harmony export */   a: () => (/* binding */ looserThan)
/* harmony export */ });
const STRICTNESS = { never: 0, new: 1, any: 2 };
/**
 * What is looser, as sentences without full stop, in the order of limits, rules, waivers, ignored workloads.
 * @param before the rules that were agreed on, with the options over them
 * @param after those that somebody proposes, with the same options
 */
function looserRules(before, after) {
    return [
        ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
            ? [`fail-on: ${before.failOn} becomes ${after.failOn}`]
            : []),
        ...looserLimits(before.limits.thresholds, after.limits.thresholds),
        ...looserForSome(before, after),
        ...addedOf(before.waivers, after.waivers).map(waiverText),
        ...addedOf(before.ignored, after.ignored).map((name) => `workloads ${name} are ignored`)
    ];
}
/** What limits and fail-on let pass that those of an earlier report did not, as sentences without full stop. */
function looserThan(before, after) {
    const limits = (gate) => Object.fromEntries(gate.thresholds.flatMap(({ name, match, limit }) => (match === undefined ? [[name, limit]] : [])));
    return [
        ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
            ? [`fail-on is ${after.failOn}, and was ${before.failOn} in the baseline`]
            : []),
        ...looserLimits(limits(before), limits(after)).map((text) => `${text} (the baseline's limit)`)
    ];
}
function looserLimits(before, after) {
    return Object.entries(before).flatMap(([name, limit]) => {
        const now = after[name];
        if (limit === undefined || (now !== undefined && now <= limit))
            return [];
        return [now === undefined ? `${name}: ${limit} is taken out` : `${name}: ${limit} becomes ${now}`];
    });
}
/** Rules for some roles that were not there and allow more than the strictest limit of before; and strict ones that are gone. */
function looserForSome(before, after) {
    const strictest = (rules, name) => {
        const all = [rules.limits.thresholds, ...rules.limits.rules.map(({ thresholds }) => thresholds)];
        const set = all.flatMap((limits) => limits[name] ?? []);
        return set.length === 0 ? undefined : Math.min(...set);
    };
    const general = after.limits.thresholds;
    return [
        ...addedOf(before.limits.rules, after.limits.rules).flatMap((rule) => entriesOf(rule).flatMap(([name, limit]) => {
            const known = strictest(before, name);
            return known !== undefined && limit > known ? [`${name}: ${limit} for ${whose(rule)}`] : [];
        })),
        ...addedOf(after.limits.rules, before.limits.rules).flatMap((rule) => entriesOf(rule).flatMap(([name, limit]) => {
            const now = general[name];
            return now === undefined || now > limit
                ? [`${name}: ${limit} for ${whose(rule)} is taken out or changed`]
                : [];
        }))
    ];
}
function entriesOf({ thresholds }) {
    return Object.entries(thresholds).filter((entry) => entry[1] !== undefined);
}
function whose({ names, match }) {
    return `${names} ${match}`;
}
function waiverText({ role, action, resource, reason, owner, expires }) {
    const where = resource === undefined ? '' : ` on ${resource}`;
    return `${action}${where} of roles ${role} is waived until ${expires} (owner: ${owner}; reason: ${reason})`;
}
/** Those that are in the second list only. */
function addedOf(before, after) {
    const known = new Set(before.map((one) => JSON.stringify(one)));
    return after.filter((one) => !known.has(JSON.stringify(one)));
}


/***/ }),

/***/ 55063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ waiverProblems),
/* harmony export */   OS: () => (/* binding */ longWaivers),
/* harmony export */   T9: () => (/* binding */ waive)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88287);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/* harmony import */ var _kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52453);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62286);
/* harmony import */ var _kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(229);
/** Excess that somebody answers for: which findings a waiver covers, until when, and which waivers are of no use any more. */





/**
 * Takes from each role's findings those that waivers cover. An unused action is covered when it is on all resources on which it is granted.
 * @param today `YYYY-MM-DD`, in UTC
 */
function waive(roles, waivers, today) {
    const sorted = waivers.toSorted(byContent);
    const about = sorted.map(() => 0);
    const ofRoles = roles.map(({ report, findings }) => {
        const all = sorted.flatMap((waiver, index) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)(waiver.role, (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(report.arn)) ? [{ waiver, index }] : []);
        if (!report.judged || all.length === 0)
            return { waived: [], open: findings };
        const holding = new Set(all.filter(({ waiver }) => today <= waiver.expires));
        const waived = [];
        const unused = findings.unused.filter(({ action, on }) => {
            const resources = [...new Set(on.map(({ resource }) => resource))];
            const covering = all.filter(({ waiver }) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAction */ .ch)(waiver.action, action) && resources.some((resource) => isFor(waiver, resource)));
            for (const { index } of covering)
                count(about, index);
            const inForce = covering.filter((one) => holding.has(one));
            const isCovered = (resource) => inForce.some(({ waiver }) => isFor(waiver, resource));
            if (inForce.length === 0 || !resources.every(isCovered))
                return true;
            waived.push(...inForce.map(({ index }) => ({ action, waiver: index })));
            return false;
        });
        const wide = findings.wide.filter(({ action, resource }) => {
            const covering = all.filter(({ waiver }) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAction */ .ch)(waiver.action, action) && isFor(waiver, resource));
            for (const { index } of covering)
                count(about, index);
            const inForce = covering.filter((one) => holding.has(one));
            waived.push(...inForce.map(({ index }) => ({ action, resource, waiver: index })));
            return inForce.length === 0;
        });
        return { waived: waived.toSorted(byFinding), open: { unused, wide } };
    });
    return {
        waivers: sorted.map((waiver, index) => {
            const findings = about[index] ?? 0;
            const isExpired = today > waiver.expires;
            return { ...waiver, state: isExpired ? 'expired' : findings > 0 ? 'used' : 'unmatched', findings };
        }),
        roles: ofRoles
    };
}
/**
 * What is wrong with the waivers, in sentences: `failing` fails the gate; the rest is of roles that were not judged, so that nobody
 * knows whether there is something to waive.
 */
function waiverProblems(waivers, roles) {
    const failing = [];
    const open = [];
    for (const { role, action, resource, owner, expires, state, findings } of waivers) {
        if (state === 'used')
            continue;
        const matched = roles.filter(({ arn }) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)(role, (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(arn)));
        const names = matched.map(({ arn }) => (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(arn)).join(', ');
        const waiver = `The waiver of ${action}${resource === undefined ? '' : ` on ${resource}`} for ${role} (owner: ${owner})`;
        if (!matched.some(({ judged }) => judged)) {
            const unjudged = matched.length === 0 ? 'no role of that name was seen' : `not judged: ${names}`;
            open.push(`${waiver} ${state === 'expired' ? `expired on ${expires}` : 'covers nothing'}; ${unjudged}.`);
        }
        else if (state === 'expired') {
            failing.push(`${waiver} expired on ${expires}; it was for ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(findings, 'finding')} of ${names}.`);
        }
        else if (matched.every(({ judged }) => judged)) {
            failing.push(`${waiver} matches no finding of ${names}: take it out, or mend its pattern.`);
        }
        else
            open.push(`${waiver} covers nothing; some of its roles were not judged: ${names}.`);
    }
    return { failing, open };
}
/** Days: a waiver is for a while. */
const LONG = 366;
/**
 * The waivers that hold for more than a year, as sentences.
 * @param now Unix seconds
 */
function longWaivers(waivers, now) {
    const latest = new Date((now + LONG * 86_400) * 1000).toISOString().slice(0, 10);
    return waivers
        .filter(({ expires }) => expires > latest)
        .map(({ role, action, owner, expires }) => `The waiver of ${action} for ${role} (owner: ${owner}) holds until ${expires}, more than a year: a waiver that does not end is a decision that nobody looks at again.`);
}
function isFor(waiver, granted) {
    return (waiver.resource === undefined ||
        waiver.resource === granted ||
        (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcePattern */ .nn)(waiver.resource, false), (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcePattern */ .nn)(granted, false)) === 'yes');
}
function count(numbers, index) {
    numbers[index] = (numbers[index] ?? 0) + 1;
}
function byContent(a, b) {
    const key = (waiver) => [waiver.role, waiver.action, waiver.resource ?? '', waiver.expires, waiver.owner, waiver.reason].join('\u0000');
    return (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(key(a), key(b));
}
function byFinding(a, b) {
    return (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.action, b.action) || (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.resource ?? '', b.resource ?? '') || a.waiver - b.waiver;
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

/***/ 16945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * `sha256:` and the hash of a report without its own `digest`: the same however its JSON is laid out and its keys are ordered.
 * @param report an object of plain JSON
 */
function digestOf(report) {
    const content = Object.fromEntries(Object.entries(report).filter(([key]) => key !== 'digest'));
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(ordered(content)))
        .digest('hex')}`;
}
function ordered(value) {
    if (Array.isArray(value))
        return value.map(ordered);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ someText),
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** Plain data with its texts changed. */
/**
 * @param data what JSON can hold
 * @param change gives a text in place of each text, keys of objects among them
 * @returns a copy with the changed texts; the same object where no text changes
 */
function mapTexts(data, change) {
    if (!someText(data, (text) => change(text) !== text))
        return data;
    const copy = structuredClone(data);
    changeWithin(copy, change);
    return copy;
}
/** Whether any text in plain data is such a one, keys of objects among them. */
function someText(data, isSuch) {
    if (typeof data === 'string')
        return isSuch(data);
    if (typeof data !== 'object' || data === null)
        return false;
    if (Array.isArray(data))
        return data.some((item) => someText(item, isSuch));
    return Object.entries(data).some(([key, value]) => isSuch(key) || someText(value, isSuch));
}
function changeWithin(data, change) {
    const entries = Object.entries(data);
    for (const [key, value] of entries) {
        const name = Array.isArray(data) ? key : change(key);
        // a key that changes its name keeps its place among the others: all of them are set anew, in their order
        if (!Array.isArray(data))
            Reflect.deleteProperty(data, key);
        Reflect.set(data, name, typeof value === 'string' ? change(value) : value);
        if (typeof value === 'object' && value !== null)
            changeWithin(value, change);
    }
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

const known = new Map();
/**
 * Whether the name of a role or a workload is one that a pattern of the configuration file stands for.
 * @param pattern a glob such as `orders-*` or `{orders,invoices}-api`; `*` stands for slashes too, since names are no paths,
 *   and `[!w]` for any character but w, as in a shell
 */
function matchesName(pattern, name) {
    let matcher = known.get(pattern);
    if (matcher === undefined) {
        matcher = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__(pattern, { bash: true, dot: true, posix: true });
        known.set(pattern, matcher);
    }
    return matcher(name);
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


/***/ }),

/***/ 52453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ roleName)
/* harmony export */ });
/** `shop-api` of `arn:aws:iam::111122223333:role/path/shop-api`. */
function roleName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 68584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   D$: () => (/* binding */ ATTACHED_LIMIT),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   ol: () => (/* binding */ INLINE_LIMIT),
/* harmony export */   qR: () => (/* binding */ policyFiles),
/* harmony export */   uD: () => (/* binding */ MANAGED_LIMIT)
/* harmony export */ });
/** Characters of a managed policy. */
const MANAGED_LIMIT = 6144;
/** Characters of all inline policies of a role together. */
const INLINE_LIMIT = 10_240;
/** Managed policies that a role may have, unless the account's quota was raised. It goes up to 20. */
const ATTACHED_LIMIT = 10;
/** The characters of a policy that IAM counts: without white space, and without the Description, which IAM does not take. */
function sizeOf({ Version, Statement }) {
    return lengthOf({ Version, Statement });
}
/**
 * The policies that together say the same, each within the limit and with the Description of the whole: every statement goes to the
 * first policy that has room for it. A statement that is too long is cut: its resources, or its actions where those are longer.
 * @param limit in characters, as sizeOf counts them
 * @returns at least one policy. One action on one resource cannot be cut: where that is too long, it stands alone above the limit
 */
function split(policy, limit = MANAGED_LIMIT) {
    if (policy.Statement.length === 0 || sizeOf(policy) <= limit)
        return [policy];
    const room = limit - sizeOf({ ...policy, Statement: [] });
    const parts = [];
    for (const statement of policy.Statement.flatMap((whole) => cut(whole, room))) {
        const length = lengthOf(statement);
        const withRoom = parts.find((part) => part.room > length);
        if (withRoom === undefined)
            parts.push({ statements: [statement], room: room - length });
        else {
            withRoom.statements.push(statement);
            // a comma stands between two statements
            withRoom.room -= length + 1;
        }
    }
    return parts.map(({ statements }) => ({ ...policy, Statement: statements }));
}
/** The files of a workload's policy in their order, each with what stands in it. None for a workload without a policy. */
function policyFiles({ policy, policyFile, policyParts }) {
    if (policy === undefined || policyFile === undefined)
        return [];
    if (policyParts === undefined)
        return [[policyFile, policy]];
    const parts = split(policy);
    return policyParts.flatMap((file, i) => (parts[i] === undefined ? [] : [[file, parts[i]]]));
}
/**
 * Statements that together say the same, each of at most so many characters. The longer of the two lists is cut; the other one
 * before it where it would take up most of every piece.
 */
function cut(statement, room) {
    const { Action, Resource } = statement;
    const isPair = Action.length === 1 && Resource.length === 1;
    if (isPair || lengthOf(statement) <= room)
        return [statement];
    const isByResources = Action.length === 1 || (Resource.length > 1 && lengthOf(Resource) >= lengthOf(Action));
    const [longer, shorter] = isByResources ? [Resource, Action] : [Action, Resource];
    const piece = (list, other) => isByResources
        ? { ...statement, Action: other, Resource: list }
        : { ...statement, Action: list, Resource: other };
    const left = room - lengthOf(piece([], shorter));
    const pieces = left < room / 2 && shorter.length > 1
        ? halved(shorter).map((half) => piece(longer, half))
        : filled(longer, left).map((list) => piece(list, shorter));
    return pieces.flatMap((one) => cut(one, room));
}
function lengthOf(value) {
    return JSON.stringify(value).length;
}
function halved(list) {
    const middle = Math.ceil(list.length / 2);
    return [list.slice(0, middle), list.slice(middle)];
}
/** Lists of as many texts as have room, with a comma between two; one at least. */
function filled(texts, room) {
    const lists = [];
    let left = 0;
    for (const text of texts) {
        const { length } = JSON.stringify(text);
        const list = lists.at(-1);
        if (list === undefined || left < length + 1) {
            lists.push([text]);
            left = room - length;
        }
        else {
            list.push(text);
            left -= length + 1;
        }
    }
    return lists;
}


/***/ }),

/***/ 69202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nG: () => (/* binding */ filesIn),
  qt: () => (/* binding */ readArgument),
  Vh: () => (/* binding */ readJson),
  yR: () => (/* binding */ readText),
  Kk: () => (/* binding */ wrongFile)
});

// UNUSED EXPORTS: parseJson

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(98016);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/sources/files/encoding.js
/** A file's bytes to its text: gzip, and what Windows' shells write. */

/** A gzip file may unpack to no more: JSON is packed about one to twenty. */
const LARGEST = 2 ** 30 - 1;
/**
 * UTF-8, or UTF-16 by its byte order mark, as PowerShell's `>` writes it; both without the mark.
 * @throws Error for a gzip file that is broken, or that unpacks to more than a gigabyte
 */
function decoded(bytes) {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: LARGEST }) : bytes;
    return new TextDecoder(encodingOf(plain)).decode(plain);
}
/** https://encoding.spec.whatwg.org/#bom-sniff , and JSON without a mark by its first character, which is ASCII */
function encodingOf([first, second]) {
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0 && second !== 0)
        return 'utf-16be';
    return first !== undefined && first !== 0 && second === 0 ? 'utf-16le' : 'utf-8';
}

;// CONCATENATED MODULE: ./lib/src/sources/files/saved-file.js
/** Saved answers of the AWS CLI instead of AWS itself: a laptop, a fork's pull request or a demo needs no account. */







/** Which AWS CLI command prints what each option takes. */
const COMMANDS = {
    traces: 'aws xray batch-get-traces',
    functions: 'aws lambda list-functions", "aws lambda list-event-source-mappings" or "aws lambda list-function-event-invoke-configs',
    roles: 'aws iam get-account-authorization-details',
    workloads: 'aws ecs describe-task-definition", "aws ec2 describe-instances", "aws iam get-instance-profile" or "aws stepfunctions describe-state-machine'
};
/** Standard input, read once however many options name it. */
let standardInput;
/**
 * The files that one name stands for: itself, all in a folder, or those that a glob matches, sorted.
 * @throws UserError when there are none
 */
async function filesIn(saved) {
    const { file } = saved;
    if (file === '-')
        return [saved];
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    if (found !== undefined && !found.isDirectory())
        return [saved];
    const { base, isGlob } = found === undefined ? picomatch.scan(file) : { base: file, isGlob: true };
    // a name that is no file and no pattern is told by whoever reads it
    if (!isGlob)
        return [saved];
    const matches = found === undefined ? picomatch(file.replace(/^\.\//, ''), { dot: false }) : () => true;
    const entries = await (0,promises_.readdir)(base === '' ? '.' : base, { recursive: true, withFileTypes: true }).catch((error) => {
        throw wrongFile(saved, `of which the folder cannot be read (${(0,errors/* messageOf */.bD)(error)})`, error);
    });
    const files = entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .filter((name) => matches(name.replaceAll('\\', '/')))
        .sort();
    if (files.length === 0)
        throw wrongFile(saved, found === undefined ? 'which matches no file' : 'a folder without files');
    return files.map((name) => ({ ...saved, file: name }));
}
/** @throws UserError when the file cannot be read or is empty */
async function readText(saved) {
    return readOr(saved.file, (what, cause) => wrongFile(saved, what, cause));
}
/** @throws UserError when the file that an argument names cannot be read or is empty */
async function readArgument(file, remedy) {
    return readOr(file, (what, cause) => new errors/* UserError */.yo(`the file is "${file}", ${what}`, remedy, { cause }));
}
async function readOr(file, wrong) {
    let content;
    try {
        content = decoded(file === '-' ? await (standardInput ??= (0,consumers_.buffer)(process.stdin)) : await (0,promises_.readFile)(file));
    }
    catch (error) {
        throw wrong(`which cannot be read (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    if (content.trim() === '')
        throw wrong('which is empty');
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
    const dotPath = dist/* getDotPath */.BuJ(parsed.issues[0]);
    throw wrongFile(saved, `which has another shape: ${dotPath === null ? '' : `${dotPath}: `}${parsed.issues[0].message}`);
}
/** @param besides the shapes that are read too */
function wrongFile({ option, file, label }, what, cause, besides) {
    return new errors/* UserError */.yo(`${label(option)} is "${file}", ${what}`, `Give a file with what "${COMMANDS[option]}" prints${besides === undefined ? '' : `, or ${besides}`}`, { cause });
}


/***/ }),

/***/ 81213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ SavedBaseline),
  M: () => (/* binding */ parseReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/kit/digest.js
var digest = __webpack_require__(16945);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
;// CONCATENATED MODULE: ./lib/src/report/report.js
/**
 * The report: one plain JSON object of which everything that is shown, written or gated is a pure function. Version 1; its schema is
 * published as docs/report.schema.json.
 */

const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const proofs = dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* maxLength */.Ru6(5));
const CallCount = dist/* object */.Ikc({ service: dist/* string */.YjP(), operation: dist/* string */.YjP(), calls: count });
const Evidence = dist/* object */.Ikc({
    source: dist/* picklist */.KIO(['x-ray', 'files']),
    /** What was read, one entry a source; absent from reports that were made before there were several. */
    sources: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        kind: dist/* picklist */.KIO(['x-ray', 'spans', 'files']),
        account: dist/* optional */.lqM(dist/* string */.YjP()),
        region: dist/* optional */.lqM(dist/* string */.YjP()),
        traces: count
    }))),
    region: dist/* optional */.lqM(dist/* string */.YjP()),
    filter: dist/* optional */.lqM(dist/* string */.YjP()),
    /** ISO 8601, UTC. Of saved traces: of the first and the last one. */
    window: dist/* optional */.lqM(dist/* object */.Ikc({ start: dist/* string */.YjP(), end: dist/* string */.YjP() })),
    traces: dist/* object */.Ikc({
        listed: count,
        read: count,
        partial: count,
        truncated: count,
        unprocessed: count,
        malformed: count,
        missing: count
    }),
    /** Where no trace was read: a sentence that says why that may be. */
    empty: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Names some of the traces counted above, and says what it means for the result. */
    incomplete: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* string */.YjP(), traces: count, traceIds: proofs, meaning: dist/* string */.YjP() })),
    /** Why reading ended before its time, where it did. */
    stopped: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Calls that AWS services made with roles of their own. */
    notOurs: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, why: dist/* string */.YjP(), traceIds: proofs })),
    /** Reports of earlier runs whose evidence was merged, and why others were not; absent where only this run counts. */
    earlier: dist/* optional */.lqM(dist/* object */.Ikc({ merged: dist/* array */.YOg(dist/* string */.YjP()), not: dist/* array */.YOg(dist/* string */.YjP()), maxAgeDays: count })),
    /** Calls of which the traces do not show the workload. */
    unattributed: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, why: dist/* string */.YjP(), traceIds: proofs }))
});
/** As IAM writes it: operator, key, values. */
const Condition = dist/* record */.g1P(dist/* string */.YjP(), dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())));
const NeedReport = dist/* object */.Ikc({
    action: dist/* string */.YjP(),
    resource: dist/* string */.YjP(),
    /** Holds of every call that needs it. */
    condition: dist/* optional */.lqM(Condition),
    precision: dist/* picklist */.KIO(['exact', 'generalised', 'wider']),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    /** How many there were in the run that saw it last. */
    calls: count,
    traceIds: proofs,
    /** `YYYY-MM-DD`, UTC: over all runs whose evidence was merged. Absent when the run's time is not known. */
    firstSeen: dist/* optional */.lqM(dist/* string */.YjP()),
    lastSeen: dist/* optional */.lqM(dist/* string */.YjP())
});
const Policy = dist/* object */.Ikc({
    Version: dist/* literal */.euz('2012-10-17'),
    Description: dist/* optional */.lqM(dist/* string */.YjP()),
    Statement: dist/* array */.YOg(dist/* object */.Ikc({
        /** Denies are the role's own. */
        Effect: dist/* picklist */.KIO(['Allow', 'Deny']),
        Action: dist/* array */.YOg(dist/* string */.YjP()),
        Resource: dist/* array */.YOg(dist/* string */.YjP()),
        Condition: dist/* optional */.lqM(Condition)
    }))
});
const Check = dist/* object */.Ikc({
    /** `unchecked` where AWS was not asked, refused, or gave no answer. */
    state: dist/* picklist */.KIO(['passed', 'failed', 'unchecked']),
    /** Sorted sentences: why it failed or is unchecked; of what passed, what is to be known besides. */
    details: dist/* array */.YOg(dist/* string */.YjP())
});
const Validation = dist/* object */.Ikc({
    /** Whether IAM's policy simulator allows every need. */
    sufficient: Check,
    /** Whether IAM Access Analyzer finds no error in it. */
    valid: Check,
    /** Whether it allows nothing that the role's identity policies do not allow today: only where roles were compared. A failure proves no fault. */
    noWider: dist/* optional */.lqM(Check)
});
const WorkloadReport = dist/* object */.Ikc({
    arn: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(['lambda', 'ecs', 'ec2', 'states', 'segment']),
    name: dist/* string */.YjP(),
    /** Absent where the configuration was not read. */
    role: dist/* optional */.lqM(dist/* string */.YjP()),
    traces: count,
    /** Absent for a workload without traces: nothing is suggested without evidence. */
    policyFile: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The files in which the policy stands part by part, the first of them `policyFile`: only where it is above the size of a managed policy. */
    policyParts: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    policy: dist/* optional */.lqM(Policy),
    /** Where the policy says something else than the role: only where the role was compared. */
    departures: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        /** `elsewhere`: not granted by the role. `condition`, `deny`: not kept. `resource`: no pattern says what the role grants of it. */
        kind: dist/* picklist */.KIO(['elsewhere', 'condition', 'deny', 'resource']),
        action: dist/* string */.YjP(),
        resource: dist/* string */.YjP(),
        why: dist/* string */.YjP(),
        policy: dist/* optional */.lqM(dist/* string */.YjP()),
        statement: dist/* optional */.lqM(count)
    }))),
    /** Why no policy is given though there is evidence: what the prover found wrong with the one that was written. */
    unproven: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    needs: dist/* array */.YOg(NeedReport),
    /** How many of the needs only earlier runs saw: where evidence of several runs was merged. */
    fromEarlierRuns: dist/* optional */.lqM(count),
    implied: dist/* array */.YOg(dist/* object */.Ikc({
        action: dist/* string */.YjP(),
        resource: dist/* string */.YjP(),
        condition: dist/* optional */.lqM(Condition),
        /** What implies it: a setting of the configuration, or a grant that a service plausibly uses on behalf of a call. */
        from: dist/* string */.YjP(),
        /** Absent from reports that were made before it was told. */
        witness: dist/* optional */.lqM(dist/* picklist */.KIO(['configuration', 'forwarded-access']))
    })),
    /** What AWS lists for operations that were seen beside what every such call needs: the policy leaves it out. */
    leftOut: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), when: dist/* string */.YjP() }))),
    denied: dist/* array */.YOg(dist/* object */.Ikc({
        action: dist/* string */.YjP(),
        resource: dist/* optional */.lqM(dist/* string */.YjP()),
        calls: count,
        message: dist/* optional */.lqM(dist/* string */.YjP())
    })),
    failed: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, error: dist/* optional */.lqM(dist/* string */.YjP()) })),
    /** Calls that never got an answer, so that they prove nothing. */
    unsent: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, error: dist/* optional */.lqM(dist/* string */.YjP()) })),
    unresolved: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, why: dist/* string */.YjP(), remedy: dist/* string */.YjP() })),
    /** Where AWS's own words on a denied call contradict what this program would have derived: defects of its map. */
    disagreements: dist/* array */.YOg(dist/* object */.Ikc({ ...CallCount.entries, derived: dist/* array */.YOg(dist/* string */.YjP()), refused: dist/* string */.YjP() })),
    /** The parts of its configuration that could not be read, and why. */
    unread: dist/* array */.YOg(dist/* object */.Ikc({ what: dist/* string */.YjP(), why: dist/* string */.YjP() })),
    /** AWS's own word on the policy: only where it was asked for. */
    validation: dist/* optional */.lqM(Validation)
});
const byAccessLevel = dist/* object */.Ikc({
    'permissions-management': count,
    write: count,
    tagging: count,
    read: count,
    list: count
});
/** Set for a role that was judged in the baseline too. What is waived is left out. */
const SinceBaseline = dist/* object */.Ikc({
    /** Empty where the unused actions are left out: there `newGrants` tells. */
    newUnused: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), level: dist/* string */.YjP() })),
    newWide: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), resource: dist/* string */.YjP() })),
    /** Below a grant of `*` or NotAction: the grants that the baseline does not hold, with the number of their unused actions. */
    newGrants: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), resource: dist/* string */.YjP(), unused: count })),
    /** How much of the excess was there before. */
    legacy: dist/* object */.Ikc({ unused: count, wide: count }),
    /** How much was there before and is gone; below a grant of `*` or NotAction the difference of the numbers. */
    removed: dist/* object */.Ikc({ unused: count, wide: count })
});
const RoleReport = dist/* object */.Ikc({
    arn: dist/* string */.YjP(),
    /** ARNs of the workloads that run under it, as far as they are known. */
    workloads: dist/* array */.YOg(dist/* string */.YjP()),
    /** False when no workload of it left traces or a policy was not read: then its numbers say nothing. */
    judged: dist/* boolean */.zMY(),
    /** Why it is not its account's to edit, where that is so. */
    managedBy: dist/* optional */.lqM(dist/* string */.YjP()),
    /** ARN of its permissions boundary. */
    boundary: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Distinct actions that it can use: granted, not denied, within the boundary. */
    granted: count,
    /** How many of these are needed by calls that were traced. */
    used: count,
    /** How many of the others are needed by what the configuration implies. */
    implied: count,
    /** Distinct actions that its policies grant and its boundary takes away. They count as neither granted nor unused. */
    blocked: dist/* object */.Ikc({ total: count, actions: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())) }),
    unused: dist/* object */.Ikc({
        total: count,
        byAccessLevel,
        /** Left out below a grant of `*` or NotAction. */
        actions: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), level: dist/* string */.YjP() })))
    }),
    wide: dist/* array */.YOg(dist/* object */.Ikc({
        action: dist/* string */.YjP(),
        /** How wide the widest resource is that it is granted on: one resource, (some of) one type, a whole service, everything. */
        width: dist/* picklist */.KIO(['exact', 'type', 'service', 'all']),
        /** Whether all grants that are wider than needed stand behind a condition, so that they are narrower than they look. */
        conditional: dist/* boolean */.zMY(),
        granted: dist/* array */.YOg(dist/* string */.YjP()),
        needed: dist/* array */.YOg(dist/* string */.YjP())
    })),
    /** Findings that waivers cover. */
    waived: dist/* array */.YOg(dist/* object */.Ikc({
        /** Where the unused actions are left out: the waiver's pattern. */
        action: dist/* string */.YjP(),
        /** Where the action of a wide finding is granted. Absent for an unused action, which is covered wherever it is granted. */
        resource: dist/* optional */.lqM(dist/* string */.YjP()),
        /** Position in `gate.waived`. */
        waiver: count,
        /** Where the unused actions are left out: how many of them. */
        actions: dist/* optional */.lqM(count)
    })),
    sinceBaseline: dist/* optional */.lqM(SinceBaseline),
    /** What is held against the limits: what is not waived, and of that only what is new where `gate.newOnly`. Absent where not judged. */
    counted: dist/* optional */.lqM(dist/* object */.Ikc({ unused: byAccessLevel, wide: count })),
    /** Granted actions of which nothing shows whether they are needed. They are not counted as unused. */
    undecided: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), why: dist/* string */.YjP() })),
    grants: dist/* array */.YOg(dist/* object */.Ikc({
        policy: dist/* string */.YjP(),
        statement: count,
        sid: dist/* optional */.lqM(dist/* string */.YjP()),
        action: dist/* string */.YjP(),
        resource: dist/* string */.YjP(),
        /** The action patterns that the statement's NotAction leaves out: `action` is then only a text for readers. */
        notAction: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        /** The resource patterns that the statement's NotResource leaves out: `resource` is then only a text for readers. */
        notResource: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        conditional: dist/* boolean */.zMY(),
        used: count,
        implied: count,
        unused: count,
        undecided: count
    })),
    /** Used by calls that were answered, but allowed by no policy of the role: granted elsewhere, or since removed. */
    grantedElsewhere: dist/* array */.YOg(dist/* object */.Ikc({
        action: dist/* string */.YjP(),
        resource: dist/* string */.YjP(),
        why: dist/* string */.YjP(),
        calls: dist/* optional */.lqM(count),
        /** Of calls that prove it. */
        traceIds: dist/* optional */.lqM(proofs)
    })),
    /** Set for a role that several workloads share: what each holds only because others need it. */
    sharing: dist/* array */.YOg(dist/* object */.Ikc({
        workload: dist/* string */.YjP(),
        /** Distinct actions that it needs itself. */
        needs: count,
        onlyForOthers: dist/* array */.YOg(dist/* string */.YjP()),
        /** The role that it would get, and the file of its policy. */
        ownRole: dist/* string */.YjP(),
        policyFile: dist/* string */.YjP()
    })),
    /** The policies that were read, managed ones with their version. */
    policies: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), version: dist/* optional */.lqM(dist/* string */.YjP()) })),
    /** Its statements, and its boundary's, as far as they name what is written: what `verify` compares policies with. Absent where not all was read. */
    bearing: dist/* optional */.lqM(dist/* object */.Ikc({
        bounded: dist/* boolean */.zMY(),
        statements: dist/* array */.YOg(dist/* object */.Ikc({
            policy: dist/* string */.YjP(),
            statement: count,
            sid: dist/* optional */.lqM(dist/* string */.YjP()),
            boundary: dist/* boolean */.zMY(),
            effect: dist/* picklist */.KIO(['Allow', 'Deny']),
            /** By name, and only those that are written. */
            actions: dist/* array */.YOg(dist/* string */.YjP()),
            resources: dist/* object */.Ikc({ not: dist/* boolean */.zMY(), patterns: dist/* array */.YOg(dist/* string */.YjP()) }),
            conditions: dist/* array */.YOg(dist/* object */.Ikc({ operator: dist/* string */.YjP(), key: dist/* string */.YjP(), values: dist/* array */.YOg(dist/* string */.YjP()) })),
            /** Whether `${…}` is a policy variable. */
            variables: dist/* boolean */.zMY()
        }))
    })),
    /** Action patterns that match no action of the reference. */
    unmatched: dist/* array */.YOg(dist/* string */.YjP()),
    unread: dist/* array */.YOg(dist/* object */.Ikc({ what: dist/* string */.YjP(), why: dist/* string */.YjP() }))
});
/** An excess action or resource on lines of the repository. */
const SourceFinding = dist/* object */.Ikc({
    /** ARN. */
    role: dist/* string */.YjP(),
    policy: dist/* string */.YjP(),
    /** An excess action pattern as granted; with `resource`, a used action that is granted on more than it needs. */
    action: dist/* string */.YjP(),
    resource: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The actions of the pattern, or the resources, that are needed; none where all of it may go. */
    needed: dist/* array */.YOg(dist/* string */.YjP()),
    /** Actions of the pattern of which nothing shows whether they are needed: a suggestion keeps them. */
    undecided: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    /** Path below the repository's root, with slashes. */
    file: dist/* string */.YjP(),
    /** Where it stands, from 1. */
    startLine: count,
    endLine: count,
    /** What to put in the place of whole lines, which may be more than the finding's own. */
    suggestion: dist/* optional */.lqM(dist/* object */.Ikc({ startLine: count, endLine: count, lines: dist/* array */.YOg(dist/* string */.YjP()) })),
    /** Why nothing is suggested. */
    withheld: dist/* optional */.lqM(dist/* string */.YjP())
});
const SourceFindings = dist/* object */.Ikc({
    /** Where the files can be seen, like `https://github.com/acme/shop/blob/<commit>`. */
    url: dist/* optional */.lqM(dist/* string */.YjP()),
    located: dist/* array */.YOg(SourceFinding),
    /** Excess statements that may stand in several places, so that none is named. */
    ambiguous: count,
    /** Excess statements that stand nowhere in the repository. */
    notFound: count,
    /** Why excess is not located, once for each policy of a role. */
    unlocated: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ role: dist/* string */.YjP(), policy: dist/* string */.YjP(), why: dist/* string */.YjP() }))),
    /** Files that could not be read as the templates that they seem to be. */
    unread: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ file: dist/* string */.YjP(), line: dist/* optional */.lqM(count), why: dist/* string */.YjP() })))
});
const Report = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    /** SHA-256 of the report without this line: see digest.ts. Tells a report that was edited by hand. */
    digest: dist/* string */.YjP(),
    tool: dist/* object */.Ikc({ version: dist/* string */.YjP(), reference: dist/* string */.YjP() }),
    verdict: dist/* picklist */.KIO(['pass', 'excess', 'insufficient-evidence']),
    /** Why the verdict is what it is, in sentences. */
    reasons: dist/* array */.YOg(dist/* string */.YjP()),
    /** Whether roles were read and compared. */
    compared: dist/* boolean */.zMY(),
    evidence: Evidence,
    workloads: dist/* array */.YOg(WorkloadReport),
    roles: dist/* array */.YOg(RoleReport),
    /** Where the repository's templates grant the excess: only where templates were looked for. */
    source: dist/* optional */.lqM(SourceFindings),
    /** Kinds of policies that bear on what a role may do and that are never read. */
    notRead: dist/* array */.YOg(dist/* picklist */.KIO([
        'service control policies',
        'resource control policies',
        'session policies',
        'resource-based policies'
    ])),
    /** Workloads that the configuration file ignores: nothing else is said of them. */
    ignored: dist/* array */.YOg(dist/* object */.Ikc({
        /** ARN. */
        workload: dist/* string */.YjP(),
        /** The pattern that ignores it. */
        match: dist/* string */.YjP(),
        /** ARN of its role, where that is left out because all of its workloads are ignored. */
        role: dist/* optional */.lqM(dist/* string */.YjP())
    })),
    gate: dist/* object */.Ikc({
        /** `never` where findings are only warned of. */
        failOn: dist/* picklist */.KIO(['any', 'new', 'never']),
        /** Whether values count only what the baseline does not have. */
        newOnly: dist/* optional */.lqM(dist/* boolean */.zMY()),
        /** One for each limit that applies. */
        thresholds: dist/* array */.YOg(dist/* object */.Ikc({
            name: dist/* string */.YjP(),
            scope: dist/* picklist */.KIO(['role', 'total']),
            /** The pattern of the configuration file that sets it for some roles only. */
            match: dist/* optional */.lqM(dist/* string */.YjP()),
            /** Whether that is a pattern of names of roles, or of workloads. */
            ofNames: dist/* optional */.lqM(dist/* picklist */.KIO(['roles', 'workloads'])),
            limit: count,
            /** The highest of any role that it holds for, or the sum over all judged roles. */
            value: count,
            exceeded: dist/* boolean */.zMY(),
            /** ARNs of those above the limit; of a sum that is above it, all that add to it. */
            roles: dist/* array */.YOg(dist/* string */.YjP())
        })),
        waived: dist/* array */.YOg(dist/* object */.Ikc({
            role: dist/* string */.YjP(),
            action: dist/* string */.YjP(),
            resource: dist/* optional */.lqM(dist/* string */.YjP()),
            reason: dist/* string */.YjP(),
            owner: dist/* string */.YjP(),
            expires: dist/* string */.YjP(),
            /** An expired waiver covers nothing. */
            state: dist/* picklist */.KIO(['used', 'expired', 'unmatched']),
            /** How many unused actions, and resources of wide ones, it is about. */
            findings: count
        })),
        /** The file that sets limits, waivers and ignored workloads, besides the options. */
        configuration: dist/* optional */.lqM(dist/* object */.Ikc({
            file: dist/* string */.YjP(),
            /** Which of it: of the checkout, or of a branch. */
            place: dist/* string */.YjP(),
            /** Other files of the usual names. */
            notRead: dist/* array */.YOg(dist/* string */.YjP())
        })),
        /** What a pull request, or the workflow since the baseline, makes looser, in sentences without full stop. */
        loosened: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        baseline: dist/* optional */.lqM(dist/* object */.Ikc({
            /** The file or the artifact; `none` where there was none. */
            from: dist/* string */.YjP(),
            /** ISO 8601. */
            created: dist/* optional */.lqM(dist/* string */.YjP()),
            commit: dist/* optional */.lqM(dist/* string */.YjP()),
            usable: dist/* boolean */.zMY(),
            why: dist/* optional */.lqM(dist/* string */.YjP())
        }))
    })
});

;// CONCATENATED MODULE: ./lib/src/sources/files/saved-report.js





/**
 * The report in the text of a report.json.
 * @returns with it, whether it was edited after its scan
 * @throws Error that says what it is instead: `not JSON (…)`
 */
function parseReport(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw new Error(`not JSON (${(0,errors/* messageOf */.bD)(error)})`, { cause: error });
    }
    const parsed = dist/* safeParse */.xLC(Report, json);
    if (parsed.success)
        return { report: parsed.output, edited: !isObject(json) || (0,digest/* digestOf */.o)(json) !== parsed.output.digest };
    const dotPath = dist/* getDotPath */.BuJ(parsed.issues[0]);
    throw new Error(`no report of version 1: ${dotPath === null ? '' : `${dotPath}: `}${parsed.issues[0].message}`);
}
function isObject(json) {
    return typeof json === 'object' && json !== null;
}
/** A baseline in a file. */
class SavedBaseline {
    #file;
    constructor(file) {
        this.#file = file;
    }
    async find() {
        const from = this.#file;
        const text = await (0,promises_.readFile)(from, 'utf8').catch((error) => new Error((0,errors/* messageOf */.bD)(error)));
        if (text instanceof Error)
            return { from, why: `it cannot be read (${text.message})` };
        try {
            const { report, edited } = parseReport(text);
            return edited
                ? { from, why: 'its digest does not fit: it was edited after its scan' }
                : { from, report };
        }
        catch (error) {
            return { from, why: `it is ${(0,errors/* messageOf */.bD)(error)}` };
        }
    }
}


/***/ })

};
