export const id = 6187;
export const ids = [6187];
export const modules = {

/***/ 25074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ newest),
/* harmony export */   y: () => (/* binding */ lambdaFunction)
/* harmony export */ });
/** Chooses the sight of a workload with the newer revision: not every document of a task shows it. */
function newest(known, seen) {
    return known === undefined || Number(seen.revision ?? -1) > Number(known.revision ?? -1) ? seen : known;
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


/***/ }),

/***/ 22993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
    const found = withVariablesAsRuns(a.alternatives).some((one) => withVariablesAsRuns(b.alternatives).some((other) => meet(one, other)));
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

/***/ 55063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ waiverProblems),
/* harmony export */   OS: () => (/* binding */ longWaivers),
/* harmony export */   T9: () => (/* binding */ waive),
/* harmony export */   Yg: () => (/* binding */ toldApart)
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
            const resources = [...new Set(on.flatMap(({ resources }) => resources))];
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
 * The waivers, of which those that cover nothing are told apart: what one is for may have been used this time, or nobody knows whether it
 * was, and then there is nothing to waive and nothing wrong with it.
 */
function toldApart(waivers, roles, workloads) {
    return waivers.map((waiver) => {
        const isAbout = ({ action, resource = '*' }) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAction */ .ch)(waiver.action, action) &&
            (waiver.resource === undefined ||
                resource === '*' ||
                (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcePattern */ .nn)(waiver.resource, false), (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcePattern */ .nn)(resource, false)) !== 'no');
        const isNeeded = waiver.state === 'unmatched' &&
            roles.some(({ arn, undecided }) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)(waiver.role, (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(arn)) &&
                (undecided.some(isAbout) ||
                    workloads.some(({ role, needs, implied }) => role === arn && [...needs, ...implied].some(isAbout))));
        return isNeeded ? { ...waiver, state: 'needed' } : waiver;
    });
}
/**
 * What is wrong with the waivers, in sentences: `failing` fails the gate; the rest is of roles that were not judged, so that nobody
 * knows whether there is something to waive.
 */
function waiverProblems(waivers, roles) {
    const failing = [];
    const open = [];
    for (const { role, action, resource, owner, expires, state, findings } of waivers) {
        if (state === 'used' || state === 'needed')
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
 * `sha256:` and the hash of a report without its own `digest`: the same however its JSON is laid out and its keys are ordered. It is made
 * piece by piece, since the whole of a large report is longer than a string can be.
 * @param report an object of plain JSON
 */
function digestOf(report) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const entries = entriesOf(report).filter(([key]) => key !== 'digest');
    hash.update('{');
    for (const [i, [key, value]] of entries.entries()) {
        hash.update(`${i === 0 ? '' : ','}${JSON.stringify(key)}:`);
        if (Array.isArray(value)) {
            hash.update('[');
            for (const [index, item] of value.entries())
                hash.update(`${index === 0 ? '' : ','}${JSON.stringify(ordered(item)) ?? 'null'}`);
            hash.update(']');
        }
        else
            hash.update(JSON.stringify(ordered(value)));
    }
    return `sha256:${hash.update('}').digest('hex')}`;
}
function ordered(value) {
    if (Array.isArray(value))
        return value.map(ordered);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(entriesOf(value).map(([key, inner]) => [key, ordered(inner)]));
}
/** Those that JSON has, by key. */
function entriesOf(value) {
    return Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
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

/***/ 69202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aT: () => (/* binding */ endInputWith),
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
// EXTERNAL MODULE: ./lib/src/kit/budget.js
var budget = __webpack_require__(30772);
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








/** Standard input, read once however many options name it. */
let standardInput;
let inputBudget;
/** Standard input that nobody closes is waited for as long as this lasts. */
function endInputWith(budget) {
    inputBudget = budget;
}
/** @throws Ended when the budget ends first */
async function readInput() {
    standardInput ??= (0,consumers_.buffer)(process.stdin);
    return inputBudget === undefined ? standardInput : inputBudget.race(standardInput);
}
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
/** @throws UserError when the file cannot be read or is empty; Ended when standard input does not end in time */
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
        content = decoded(file === '-' ? await readInput() : await (0,promises_.readFile)(file));
    }
    catch (error) {
        if (error instanceof budget/* Ended */.l)
            throw error;
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
function wrongFile({ file, label, printedBy }, what, cause, besides) {
    return new errors/* UserError */.yo(`${label} is "${file}", ${what}`, `Give a file with what ${choiceOf(printedBy.map((command) => `"${command}"`))} prints${besides === undefined ? '' : `, or ${besides}`}`, { cause });
}
/** `a, b or c`. */
function choiceOf(words) {
    return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}


/***/ }),

/***/ 76326:
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
;// CONCATENATED MODULE: ./lib/src/report/values.js
/** Values that several parts of the report are made of. */

const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const proofs = dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* maxLength */.Ru6(5));
const CallCount = dist/* object */.Ikc({ service: dist/* string */.YjP(), operation: dist/* string */.YjP(), calls: count });
/** As IAM writes it: operator, key, values. */
const Condition = dist/* record */.g1P(dist/* string */.YjP(), dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())));

;// CONCATENATED MODULE: ./lib/src/report/evidence.js
/** The part of the report that says what was read, and what of it was not. */


/** One place that traces were read from. */
const TraceSourceReport = dist/* object */.Ikc({
    /** As its row in sources/traces/trace-sources.ts names it: `x-ray`, `files`. */
    kind: dist/* string */.YjP(),
    account: dist/* optional */.lqM(dist/* string */.YjP()),
    region: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Traces that were read as a whole. */
    traces: count,
    /** Rows of calls that AWS counted itself. */
    rows: dist/* optional */.lqM(count),
    /** Seconds for which it was asked again for what comes late; absent where nothing can come any more. */
    waited: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0))),
    /** Traces that came, or grew, after it had been listed for the first time. */
    late: dist/* optional */.lqM(count),
    /** Whether nothing came any more in the end; absent where that was not asked. */
    settled: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** Where it did not settle: why, and what may be missing, in one sentence. */
    unsettled: dist/* optional */.lqM(dist/* string */.YjP()),
    /** What AWS read to answer, and charges for. */
    scannedBytes: dist/* optional */.lqM(count),
    /** Where only one run's traces count: its id, and how many of the window's traces are of others. */
    run: dist/* optional */.lqM(dist/* string */.YjP()),
    others: dist/* optional */.lqM(count),
    /** Why reading it ended before its time. */
    stopped: dist/* optional */.lqM(dist/* string */.YjP())
});
const Evidence = dist/* object */.Ikc({
    /** The kind of the source; absent where several were read. */
    source: dist/* optional */.lqM(dist/* string */.YjP()),
    /** What was read, one entry a source; absent from reports that were made before there were several. */
    sources: dist/* optional */.lqM(dist/* array */.YOg(TraceSourceReport)),
    /** How the tests ended that made the requests, where it was told. */
    testsOutcome: dist/* optional */.lqM(dist/* string */.YjP()),
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
    unattributed: dist/* array */.YOg(dist/* object */.Ikc({
        ...CallCount.entries,
        why: dist/* string */.YjP(),
        /** Why it looks like a call to AWS and is not understood; its operation is not known then. */
        notUnderstood: dist/* optional */.lqM(dist/* string */.YjP()),
        traceIds: proofs
    }))
});

;// CONCATENATED MODULE: ./lib/src/report/coverage.js
/** How much of what happened was seen. */


const regime = dist/* picklist */.KIO(['proof', 'sample', 'unknown-share', 'blind']);
/** Requests that were as likely to be seen as each other, and how many of them were. */
const Stratum = dist/* object */.Ikc({ requests: count, seen: count });
/** How much of what one run did with a workload was seen. */
const RunCoverage = dist/* object */.Ikc({
    seen: count,
    /** How many requests AWS counted, where it was asked. */
    requests: dist/* optional */.lqM(count),
    /** Whether that count can be expected to stay. */
    settled: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** `proof`: every request was seen; `sample`: so many of so many; `unknown-share`: of how many is not known; `blind`: it leaves no trace. */
    regime,
    /** Of which requests the bound is: where the first of each second were surer to be seen, of the others only. */
    among: dist/* optional */.lqM(Stratum)
});
const Coverage = dist/* object */.Ikc({
    ...RunCoverage.entries,
    /** The greatest number of uses of which not one may have been seen, with 95 % certainty. */
    mayHaveMissed: dist/* optional */.lqM(count),
    why: dist/* string */.YjP(),
    /** Why that is too little to call anything unused that its role grants. */
    tooLittle: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The runs whose evidence was merged, this one among them, by their end: only where there are earlier ones. */
    runs: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ end: dist/* string */.YjP(), ...RunCoverage.entries })))
});
/** How much was seen of all workloads of a role. */
const RoleCoverage = dist/* object */.Ikc({
    seen: count,
    requests: dist/* optional */.lqM(count),
    /** Whether that count can be expected to stay. */
    settled: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** Of the least covered workload. */
    regime,
    /** The sum of its workloads' bounds; absent where one has none. */
    mayHaveMissed: dist/* optional */.lqM(count),
    /** ARN of the least covered workload. */
    leastCovered: dist/* string */.YjP(),
    /** Why its findings are undecided, where too little was seen of a workload. */
    tooLittle: dist/* optional */.lqM(dist/* string */.YjP())
});

;// CONCATENATED MODULE: ./lib/src/report/role.js
/** The part of the report on one role: what it grants, and what of that is not needed. */



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
    /** How much of that was granted and needed then, and is not seen to be needed now: it never fails. */
    notSeen: dist/* optional */.lqM(dist/* object */.Ikc({ unused: count, wide: count })),
    /** How much was there before and is gone; below a grant of `*` or NotAction the difference of the numbers. */
    removed: dist/* object */.Ikc({ unused: count, wide: count })
});
const RoleReport = dist/* object */.Ikc({
    arn: dist/* string */.YjP(),
    /** ARNs of the workloads that run under it, as far as they are known. */
    workloads: dist/* array */.YOg(dist/* string */.YjP()),
    /** False when no workload of it left traces or a policy was not read: then its numbers say nothing. */
    judged: dist/* boolean */.zMY(),
    /** Absent from reports that were made before it was told. */
    coverage: dist/* optional */.lqM(RoleCoverage),
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
    /**
     * Each statement's action patterns with those of its resources on which they give something. What gives nothing, of patterns and of
     * resources, stands in a row of its own.
     */
    grants: dist/* array */.YOg(dist/* object */.Ikc({
        policy: dist/* string */.YjP(),
        statement: count,
        sid: dist/* optional */.lqM(dist/* string */.YjP()),
        /** The action patterns that the statement's NotAction leaves out: `action` is then only a text for readers. */
        notAction: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        /** The resource patterns that the statement's NotResource leaves out: `resources` are then only a text for readers. */
        notResource: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        conditional: dist/* boolean */.zMY(),
        /** As written, with how many of the actions that each gives on any of the resources stand how. */
        actions: dist/* array */.YOg(dist/* object */.Ikc({ action: dist/* string */.YjP(), used: count, implied: count, unused: count, undecided: count })),
        resources: dist/* array */.YOg(dist/* string */.YjP())
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
    policies: dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        version: dist/* optional */.lqM(dist/* string */.YjP()),
        /** Set for the permissions boundary. */
        boundary: dist/* optional */.lqM(dist/* literal */.euz(true)),
        /** Of an inline policy, as IAM keeps it: nothing else has it once the policy is deleted. */
        document: dist/* optional */.lqM(dist/* string */.YjP())
    })),
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

;// CONCATENATED MODULE: ./lib/src/report/template-findings.js
/** The part of the report on the repository: where its templates grant the excess. */


/** An excess action or resource on lines of the repository. */
const TemplateFinding = dist/* object */.Ikc({
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
const TemplateFindings = dist/* object */.Ikc({
    /** Where the files can be seen, like `https://github.com/acme/shop/blob/<commit>`. */
    url: dist/* optional */.lqM(dist/* string */.YjP()),
    located: dist/* array */.YOg(TemplateFinding),
    /** Excess statements that may stand in several places, so that none is named. */
    ambiguous: count,
    /** Excess statements that stand nowhere in the repository. */
    notFound: count,
    /** Why excess is not located, once for each policy of a role. */
    unlocated: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ role: dist/* string */.YjP(), policy: dist/* string */.YjP(), why: dist/* string */.YjP() }))),
    /** Files that could not be read as the templates that they seem to be. */
    unread: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ file: dist/* string */.YjP(), line: dist/* optional */.lqM(count), why: dist/* string */.YjP() })))
});

;// CONCATENATED MODULE: ./lib/src/report/workload.js
/** The part of the report on one workload: what it needs, and the policy that is written of it. */



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
    lastSeen: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The earlier run that saw it last, where this one did not. */
    run: dist/* optional */.lqM(dist/* string */.YjP())
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
    kind: dist/* picklist */.KIO(['lambda', 'ecs', 'ec2', 'states', 'agentcore', 'segment']),
    name: dist/* string */.YjP(),
    /** Absent where the configuration was not read. */
    role: dist/* optional */.lqM(dist/* string */.YjP()),
    traces: count,
    /** Absent from reports that were made before it was told. */
    coverage: dist/* optional */.lqM(Coverage),
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
        /** Who says so: `configuration`, `forwarded-access`. Absent from reports that were made before it was told. */
        witness: dist/* optional */.lqM(dist/* string */.YjP()),
        /** The field of the configuration that shows it, as AWS's API names it. */
        setting: dist/* optional */.lqM(dist/* string */.YjP())
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

;// CONCATENATED MODULE: ./lib/src/report/report.js
/**
 * The report: one plain JSON object of which everything that is shown, written or gated is a pure function. Version 1; its schema is
 * published as docs/report.schema.json.
 */






const Report = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    /** SHA-256 of the report without this line: see digest.ts. Tells a report that was edited by hand. */
    digest: dist/* string */.YjP(),
    tool: dist/* object */.Ikc({ version: dist/* string */.YjP(), reference: dist/* string */.YjP() }),
    /** `report` where nothing could fail: no limit was set, or no role compared. */
    verdict: dist/* picklist */.KIO(['pass', 'report', 'excess', 'insufficient-evidence']),
    /** Why the verdict is what it is, in sentences. */
    reasons: dist/* array */.YOg(dist/* string */.YjP()),
    /** Whether roles were read and compared. */
    compared: dist/* boolean */.zMY(),
    evidence: Evidence,
    workloads: dist/* array */.YOg(WorkloadReport),
    roles: dist/* array */.YOg(RoleReport),
    /** Where the repository's templates grant the excess: only where templates were looked for. */
    templates: dist/* optional */.lqM(TemplateFindings),
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
        /** Absent from reports that were made before it was told. */
        failOnSetBy: dist/* optional */.lqM(dist/* picklist */.KIO(['option', 'file', 'default'])),
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
            /** Absent from reports that were made before it was told. */
            setBy: dist/* optional */.lqM(dist/* picklist */.KIO(['option', 'file'])),
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
            /** An expired waiver covers nothing; nor does one of what was `needed` this time, or may have been. */
            state: dist/* picklist */.KIO(['used', 'needed', 'expired', 'unmatched']),
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
        /** Why nobody knows by whose limits to judge, as a sentence: then nothing passes. */
        unknown: dist/* optional */.lqM(dist/* string */.YjP()),
        /** What a pull request, or the workflow since the baseline, makes looser, in sentences without full stop. */
        loosened: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
        baseline: dist/* optional */.lqM(dist/* object */.Ikc({
            /** The file or the artifact; `none` where there was none. */
            from: dist/* string */.YjP(),
            /** ISO 8601. */
            created: dist/* optional */.lqM(dist/* string */.YjP()),
            commit: dist/* optional */.lqM(dist/* string */.YjP()),
            usable: dist/* boolean */.zMY(),
            /** Why there is none to compare with; of one that is compared with, what is doubtful about it. */
            why: dist/* optional */.lqM(dist/* string */.YjP()),
            /** Of one that is not usable: `none` where nothing was reported yet, `refused` where what there is cannot be compared with. */
            state: dist/* optional */.lqM(dist/* picklist */.KIO(['none', 'refused']))
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
            return { from, state: 'refused', why: `it cannot be read (${text.message})` };
        try {
            const { report, edited } = parseReport(text);
            return edited
                ? { from, state: 'refused', why: 'its digest does not fit: it was edited after its scan' }
                : { from, report };
        }
        catch (error) {
            return { from, state: 'refused', why: `it is ${(0,errors/* messageOf */.bD)(error)}` };
        }
    }
}


/***/ }),

/***/ 54292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
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
            malformed += add(nodes, json, text(json['parent_id']));
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
/**
 * Walks with a stack of its own: a document may be nested deeper than the call stack is.
 * @returns how many subsegments could not be read
 */
function add(nodes, root, rootParent) {
    let malformed = 0;
    const stack = [{ json: root, parentId: rootParent }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const id = text(next.json['id']);
        if (id === undefined)
            malformed++;
        else {
            nodes.set(id, better(nodes.get(id), {
                id,
                json: next.json,
                parentId: next.parentId,
                isDocument: next.json === root
            }));
        }
        const below = next.json['subsegments'];
        if (Array.isArray(below)) {
            for (const child of below) {
                const json = record(child);
                if (json === undefined)
                    malformed++;
                else
                    stack.push({ json, parentId: id ?? next.parentId });
            }
        }
    }
    return malformed;
}
/** Chooses the finished one of two documents with one id; where both are alike, the same one whatever their order. */
function better(known, node) {
    if (known === undefined)
        return node;
    const isBetter = isOpen(known.json) === isOpen(node.json) ? ownText(node.json) < ownText(known.json) : isOpen(known.json);
    const [one, other] = isBetter ? [node, known] : [known, node];
    return { ...one, parentId: one.parentId ?? other.parentId };
}
/** Values in values that tell two documents apart; deeper than this nothing is that anybody reads. */
const TOLD_APART = 12;
/** A node's own members as a text, to compare it by: those nested in it are nodes of their own. Bounded in depth, as the call stack is. */
function ownText(json) {
    const own = Object.fromEntries(Object.entries(json).filter(([key]) => key !== 'subsegments'));
    const within = (value, depth) => {
        if (typeof value !== 'object' || value === null)
            return value;
        if (depth === 0)
            return '…';
        if (Array.isArray(value))
            return value.map((item) => within(item, depth - 1));
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item, depth - 1)]));
    };
    return JSON.stringify(within(own, TOLD_APART));
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


/***/ })

};
