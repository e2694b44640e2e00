export const id = 9327;
export const ids = [9327];
export const modules = {

/***/ 22993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EB: () => (/* binding */ anyOf),
  gR: () => (/* binding */ contains),
  a0: () => (/* binding */ formatPattern),
  rl: () => (/* binding */ hasWildcard),
  VD: () => (/* binding */ isOfMany),
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
/** Of patterns: those of more roles than a scan looks at together are forgotten. */
const MOST_RESOURCES = 100_000;
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
        pattern = isPlain(text, variables) ? new PlainPattern(text) : wildcardPattern(text, variables);
        if (resources.size >= MOST_RESOURCES)
            resources.clear();
        resources.set(key, pattern);
    }
    return pattern;
}
function wildcardPattern(text, variables) {
    const tokens = tokenise(text, variables);
    return made(text, text.startsWith('arn:') ? arnAlternatives(tokens) : [tokens]);
}
/** Six parts at least, if it is an ARN, without wildcards and variables. */
function isPlain(text, variables) {
    if (hasWildcard(text) || (variables && text.includes('${')))
        return false;
    return !text.startsWith('arn:') || WHOLE_ARN.test(text);
}
const WHOLE_ARN = /^(?:[^:]*:){5}/;
/** Most patterns are one text, and most questions on these are answered without taking it to pieces. */
class PlainPattern {
    text;
    hasVariables = false;
    constructor(text) {
        this.text = text;
    }
    get plain() {
        return this.text;
    }
    get beginning() {
        return this.text;
    }
    get alternatives() {
        return [this.text.split('')];
    }
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
    const [first = []] = alternatives;
    const end = commonBeginning(alternatives);
    const beginning = first.slice(0, end).join('');
    return {
        text,
        alternatives,
        plain: alternatives.length === 1 && end === first.length ? beginning : undefined,
        beginning,
        hasVariables: alternatives.some((tokens) => tokens.some(isVariable))
    };
}
/** How many characters all begin with. */
function commonBeginning([first = [], ...others]) {
    const end = first.findIndex((token, place) => !isCharacter(token) || others.some((other) => other[place] !== token));
    return end < 0 ? first.length : end;
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
/** What the beginning tells; undefined where that is not enough. Most patterns of a role need no walk. */
function beginningMatches(pattern, text) {
    if (!text.startsWith(pattern.beginning))
        return 'no';
    return isBeginning(pattern) ? 'yes' : undefined;
}
/** Whether a pattern is a beginning with a `*` that matches anything. */
function isBeginning({ alternatives: [tokens = [], ...others], beginning }) {
    return others.length === 0 && tokens.length === beginning.length + 1 && tokens.at(-1) === RUN;
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
        ? keptIn(widestWalks, pattern, withVariablesAsRuns(pattern))
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
    if (outer.plain !== undefined && isOfMany(inner))
        return 'no';
    return holding.get(outer, inner, () => containsPattern(outer, inner));
}
/** Whether more texts match than anybody could list: then no list of texts is all of them. */
function isOfMany({ plain, alternatives, hasVariables }) {
    return plain === undefined && !hasVariables && alternatives.length === 1;
}
function containsPattern(outer, inner) {
    if (beginDifferently(outer, inner))
        return 'no';
    if (isBeginning(outer) && inner.beginning.startsWith(outer.beginning))
        return 'yes';
    const answer = holdsAll(outer, inner, leastWalk);
    if (answer === 'yes' || !(outer.hasVariables || inner.hasVariables))
        return answer;
    if (overlaps(outer, inner) === 'no')
        return 'no';
    // if not even the widest reading of the variables is enough, no filling is
    return !inner.hasVariables && holdsAll(outer, inner, widestWalk) === 'no' ? 'no' : 'unknown';
}
/** More are what a workload needs of an action, asked about once: a walk through all of them is not kept, and begins where they part. */
const MANY_ALTERNATIVES = 50;
function holdsAll(outer, inner, walkOf) {
    if (outer.alternatives.length < MANY_ALTERNATIVES)
        return includes(walkOf(outer), inner.alternatives);
    const alternatives = walkOf === widestWalk ? withVariablesAsRuns(outer) : outer.alternatives;
    const begin = commonBeginning([...alternatives, ...inner.alternatives]);
    const rest = (tokens) => tokens.slice(begin);
    return includes(new Walk(alternatives.map(rest)), inner.alternatives.map(rest));
}
function withVariablesAsRuns({ alternatives, hasVariables }) {
    if (!hasVariables)
        return alternatives;
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
    if (a.hasVariables || b.hasVariables)
        return beginDifferently(a, b) ? 'no' : overlapsInAnyWay(a, b);
    if (a === b || a.text === '*' || b.text === '*')
        return 'yes';
    if (beginDifferently(a, b))
        return 'no';
    if (b.plain !== undefined && matches(a, b.plain) === 'yes')
        return 'yes';
    if (a.plain !== undefined && matches(b, a.plain) === 'yes')
        return 'yes';
    return overlapsInAnyWay(a, b);
}
function overlapsInAnyWay(a, b) {
    return overlapping.get(a, b, () => overlapsPattern(a, b));
}
function overlapsPattern(a, b) {
    const others = withVariablesAsRuns(b);
    const found = withVariablesAsRuns(a).some((one) => others.some((other) => meetAfterBeginning(one, other)));
    if (!found)
        return 'no';
    return a.hasVariables || b.hasVariables ? 'unknown' : 'yes';
}
/** Whether a letter of the beginnings is another one, in any case: most patterns of a role are told apart by it. */
function beginDifferently({ beginning: one }, { beginning: other }) {
    if (one.startsWith(other) || other.startsWith(one))
        return false;
    const end = Math.min(one.length, other.length);
    for (let place = 0; place < end; place++) {
        const [letter = '', opposite = ''] = [one[place], other[place]];
        if (letter !== opposite && letter.toLowerCase() !== opposite.toLowerCase())
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

/***/ 96479:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Lists in a map: time grows with what is added, and not with how long a list is already. */
/** Adds to the list of a key. */
function addTo(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Things by a key that they have, in their order. */
function grouped(things, keyOf) {
    const groups = new Map();
    for (const thing of things)
        addTo(groups, keyOf(thing), thing);
    return groups;
}


/***/ })

};
