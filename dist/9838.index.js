export const id = 9838;
export const ids = [9838];
export const modules = {

/***/ 25074:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 13228:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OS: () => (/* binding */ longWaivers),
  Yg: () => (/* binding */ toldApart),
  T9: () => (/* binding */ waive),
  Jm: () => (/* binding */ waiverProblems)
});

// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/name-pattern.js
var name_pattern = __webpack_require__(229);
;// CONCATENATED MODULE: ./lib/src/judgement/waiver-age.js
const DAY = 86_400_000;
/** Of a waiver whose last day may be over. */
function ageOfExpired(waiver, terms) {
    return aged(waiver, dayAfter(waiver.expires, 1), terms);
}
/** Of a waiver that matches nothing: that began when the branch's reports first said so, or else today. */
function ageOfUnmatched(waiver, terms) {
    const { before, today } = terms;
    const known = before?.waived.find((one) => isSame(one, waiver));
    const since = known?.state === 'unmatched' ? (known.since ?? before?.day) : undefined;
    return aged(waiver, since !== undefined && since < today ? since : today, terms);
}
/** A pull request did not make the waivers of others old: only those that it writes itself fail it. */
function aged(waiver, since, { today, graceDays, proposed }) {
    const failsFrom = dayAfter(since, graceDays);
    const fails = proposed === undefined ? today >= failsFrom : proposed.some((one) => isSame(one, waiver));
    return { since, failsFrom, fails };
}
function isSame(a, b) {
    return a.role === b.role && a.action === b.action && a.resource === b.resource && a.expires === b.expires;
}
function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/src/judgement/waivers.js
/** Excess that somebody answers for: which findings a waiver covers, until when, and which waivers are of no use any more. */






/**
 * Takes from each role's findings those that waivers cover. An unused action is covered when it is on all resources on which it is granted.
 * One that has expired covers on as long as that only warns: what it is for must not turn a build red that did not touch it.
 */
function waive(roles, waivers, terms) {
    const { today } = terms;
    const sorted = waivers.toSorted(byContent);
    const about = sorted.map(() => 0);
    const ofRoles = roles.map(({ report, findings }) => {
        const all = sorted.flatMap((waiver, index) => (0,name_pattern/* matchesName */.H)(waiver.role, (0,role_name/* roleName */.S)(report.arn)) ? [{ waiver, index }] : []);
        if (!report.judged || all.length === 0)
            return { waived: [], open: findings };
        const holding = new Set(all.filter(({ waiver }) => today <= waiver.expires || !ageOfExpired(waiver, terms).fails));
        const waived = [];
        const unused = findings.unused.filter(({ action, on }) => {
            const resources = [...new Set(on.flatMap(({ resources }) => resources))];
            const covering = all.filter(({ waiver }) => (0,pattern/* matchesAction */.ch)(waiver.action, action) && resources.some((resource) => isFor(waiver, resource)));
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
            const covering = all.filter(({ waiver }) => (0,pattern/* matchesAction */.ch)(waiver.action, action) && isFor(waiver, resource));
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
 * was, and then there is nothing to waive and nothing wrong with it. Of those that are of no use, since when.
 */
function toldApart(waivers, roles, workloads, terms) {
    return waivers.map((waiver) => {
        const isAbout = ({ action, resource = '*' }) => (0,pattern/* matchesAction */.ch)(waiver.action, action) &&
            (waiver.resource === undefined ||
                resource === '*' ||
                (0,pattern/* overlaps */.$f)((0,pattern/* resourcePattern */.nn)(waiver.resource, false), (0,pattern/* resourcePattern */.nn)(resource, false)) !== 'no');
        const isNeeded = waiver.state === 'unmatched' &&
            roles.some(({ arn, undecided }) => (0,name_pattern/* matchesName */.H)(waiver.role, (0,role_name/* roleName */.S)(arn)) &&
                (undecided.some(isAbout) ||
                    workloads.some(({ role, needs, implied }) => role === arn && [...needs, ...implied].some(isAbout))));
        if (isNeeded)
            return { ...waiver, state: 'needed' };
        if (waiver.state === 'expired')
            return { ...waiver, ...ageOfExpired(waiver, terms) };
        return waiver.state === 'unmatched' ? { ...waiver, ...ageOfUnmatched(waiver, terms) } : waiver;
    });
}
/**
 * What is wrong with the waivers, in sentences: `failing` fails the gate. The rest only warns: it is not yet, or not for a pull request, to
 * be mended, or is of roles that were not judged, so that nobody knows whether there is something to waive.
 */
function waiverProblems(waivers, roles) {
    const failing = [];
    const open = [];
    for (const one of waivers) {
        const { role, action, resource, owner, expires, state, findings } = one;
        if (state === 'used' || state === 'needed')
            continue;
        const matched = roles.filter(({ arn }) => (0,name_pattern/* matchesName */.H)(role, (0,role_name/* roleName */.S)(arn)));
        const names = matched.map(({ arn }) => (0,role_name/* roleName */.S)(arn)).join(', ');
        const waiver = `The waiver of ${action}${resource === undefined ? '' : ` on ${resource}`} for ${role} (owner: ${owner})`;
        if (!matched.some(({ judged }) => judged)) {
            const unjudged = matched.length === 0 ? 'no role of that name was seen' : `not judged: ${names}`;
            open.push(`${waiver} ${state === 'expired' ? `expired on ${expires}` : 'covers nothing'}; ${unjudged}.`);
        }
        else if (state === 'expired') {
            const text = `${waiver} expired on ${expires}; it was for ${(0,plural/* plural */.L)(findings, 'finding')} of ${names}.`;
            if (fails(one))
                failing.push(text);
            else
                open.push(`${text} ${untilThen(one)}`);
        }
        else if (matched.every(({ judged }) => judged)) {
            const text = `${waiver} matches no finding of ${names}: take it out, or mend its pattern.`;
            if (fails(one))
                failing.push(text);
            else
                open.push(`${text} ${untilThen(one)}`);
        }
        else
            open.push(`${waiver} covers nothing; some of its roles were not judged: ${names}.`);
    }
    return { failing, open };
}
/** Reports that were made before there was a grace tell nothing of it. */
function fails({ fails: isFailing = true }) {
    return isFailing;
}
function untilThen({ failsFrom }) {
    return `It fails runs of the base branch from ${failsFrom} on, and no pull request that did not write it.`;
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
        (0,pattern/* contains */.gR)((0,pattern/* resourcePattern */.nn)(waiver.resource, false), (0,pattern/* resourcePattern */.nn)(granted, false)) === 'yes');
}
function count(numbers, index) {
    numbers[index] = (numbers[index] ?? 0) + 1;
}
function byContent(a, b) {
    const key = (waiver) => [waiver.role, waiver.action, waiver.resource ?? '', waiver.expires, waiver.owner, waiver.reason].join('\u0000');
    return (0,compare/* compare */.U)(key(a), key(b));
}
function byFinding(a, b) {
    return (0,compare/* compare */.U)(a.action, b.action) || (0,compare/* compare */.U)(a.resource ?? '', b.resource ?? '') || a.waiver - b.waiver;
}


/***/ }),

/***/ 54292:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   r9: () => (/* binding */ readDocuments)
/* harmony export */ });
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
