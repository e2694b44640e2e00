export const id = 1811;
export const ids = [1811];
export const modules = {

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparePolicies: () => (/* binding */ comparePolicies)
});

// EXTERNAL MODULE: ./lib/src/policy/decide.js
var decide = __webpack_require__(34213);
// EXTERNAL MODULE: ./lib/src/policy/pattern.js
var pattern = __webpack_require__(74771);
// EXTERNAL MODULE: ./lib/src/roles/grants.js + 1 modules
var roles_grants = __webpack_require__(45773);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
;// CONCATENATED MODULE: ./lib/src/excess/difference.js




/**
 * What `to` allows that `from` does not. Never leaves anything out: what cannot be decided is in it, as not certain.
 * @returns sorted by resource
 */
function newAccess(from, to) {
    const byAction = new Map();
    for (const grant of from.grants)
        for (const { name } of grant.actions)
            byAction.set(name, [...(byAction.get(name) ?? []), grant]);
    const found = new Map();
    for (const grant of to.grants) {
        for (const action of grant.actions) {
            for (const reach of (0,roles_grants/* reachOf */.x)(grant, action)) {
                const finding = notAllowedBy(byAction.get(action.name) ?? [], grant, reach, action) ??
                    deniedBy(from.denies, to.denies, reach, action);
                if (finding === undefined)
                    continue;
                const isPartlyDenied = to.denies.some(({ actions, statement }) => actions.has(action) && (0,decide/* appliesTo */.G)(statement, reach, {}) !== 'no');
                const certain = finding.certain && !isPartlyDenied && !isEverythingBut(grant);
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
        .toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))
        .map(([, access]) => ({
        ...access,
        actions: [...access.actions].toSorted((a, b) => (0,call_log/* compare */.UD)(a.name, b.name))
    }));
}
/** Of a NotResource the pattern says more than is granted. */
function isEverythingBut({ resource }) {
    return resource.startsWith('not (');
}
function notAllowedBy(before, grant, reach, action) {
    const alike = before.filter((one) => one.conditions.length === 0 ||
        (textOf(one.conditions) === textOf(grant.conditions) && one.variables === grant.variables));
    if (alike.some((one) => one.resource === grant.resource && one.variables === grant.variables))
        return undefined;
    const held = alike.filter((one) => !isEverythingBut(one)).flatMap((one) => (0,roles_grants/* reachOf */.x)(one, action));
    const truth = held.length === 0 ? 'no' : (0,pattern/* contains */.gR)((0,pattern/* anyOf */.EB)(held), reach);
    if (truth === 'yes')
        return undefined;
    if (truth === 'unknown')
        return { certain: false, why: 'whether it was allowed before cannot be decided' };
    const isPart = before.some((one) => (0,roles_grants/* reachOf */.x)(one, action).some((was) => (0,pattern/* overlaps */.$f)(was, reach) !== 'no'));
    if (!isPart)
        return { certain: true, why: before.length === 0 ? 'not allowed at all' : 'allowed elsewhere only' };
    return alike.some(isEverythingBut)
        ? { certain: false, why: 'what NotResource leaves is not compared' }
        : { certain: true, why: alike.length === 0 ? 'allowed under other conditions only' : 'allowed on less' };
}
/** A Deny that is gone, or is narrower now. */
function deniedBy(before, now, reach, action) {
    const concerns = ({ actions }) => actions.has(action);
    for (const { statement } of before.filter(concerns)) {
        if ((0,decide/* appliesTo */.G)(statement, reach, {}) === 'no')
            continue;
        const alike = now
            .filter(concerns)
            .map((one) => one.statement)
            .filter((one) => one.conditions.length === 0 ||
            (textOf(one.conditions) === textOf(statement.conditions) && one.variables === statement.variables));
        if (alike.some((one) => textOf(one.resources) === textOf(statement.resources) && one.variables === statement.variables))
            continue;
        if (statement.resources.not)
            return { certain: false, why: 'what a Deny with NotResource denies is not compared' };
        const lost = statement.resources.patterns.filter((text) => (0,pattern/* overlaps */.$f)((0,pattern/* resourcePattern */.nn)(text, statement.variables), reach) !== 'no' &&
            !alike.some((one) => (0,decide/* appliesTo */.G)({ ...one, conditions: [] }, (0,pattern/* resourcePattern */.nn)(text, statement.variables), {}) === 'yes'));
        if (lost.length > 0)
            return { certain: statement.conditions.length === 0, why: `denied on ${lost.join(', ')}` };
    }
    return undefined;
}
function textOf(value) {
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
;// CONCATENATED MODULE: ./lib/src/commands/diff.js
/** `xray-privilege-scan diff <policy> <policy>`: what one allows that the other does not. */





/** Actions that are named one by one; more are counted by access level. */
const NAMED = 20;
function comparePolicies(first, second, reference) {
    const anyone = { partition: '*', context: {} };
    const grants = (policy) => (0,roles_grants/* grantsOf */.R)(anyone, [policy], undefined, reference);
    const [a, b] = [grants(first), grants(second)];
    const lines = [
        ...section('+', `${second.name} allows what ${first.name} does not`, newAccess(a, b), unmatched(b, a)),
        ...section('-', `${first.name} allows what ${second.name} does not`, newAccess(b, a), unmatched(a, b))
    ];
    return lines.length === 0
        ? { lines: [`${first.name} and ${second.name} allow the same.`, ...tomorrow(first, second)], same: true }
        : { lines, same: false };
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
    const all = statements.flatMap(({ effect, actions: { not, patterns } }) => patterns.filter(pattern/* hasWildcard */.rl).map((pattern) => `${effect} ${not ? 'not ' : ''}${pattern.toLowerCase()}`));
    return new Set(all);
}
function unmatched(of, other) {
    return of.unmatched.filter((pattern) => !other.unmatched.includes(pattern));
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
    const levels = reference.ACCESS_LEVELS.map((level) => ({
        level,
        count: actions.filter((action) => action.level === level).length
    })).filter(({ count }) => count > 0);
    const counts = levels.map(({ level, count }) => `${count} ${level}`).join(', ');
    return `${(0,plural/* plural */.L)(actions.length, 'action')} (${counts})`;
}


/***/ }),

/***/ 45773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ grantsOf),
  x: () => (/* binding */ reachOf)
});

// EXTERNAL MODULE: ./lib/src/policy/pattern.js
var policy_pattern = __webpack_require__(74771);
// EXTERNAL MODULE: ./lib/src/policy/conditions.js + 1 modules
var policy_conditions = __webpack_require__(81653);
// EXTERNAL MODULE: ./lib/src/policy/decide.js
var decide = __webpack_require__(34213);
// EXTERNAL MODULE: ./lib/src/policy/variables.js
var policy_variables = __webpack_require__(20968);
;// CONCATENATED MODULE: ./lib/src/roles/reach.js
/** On what statements give an action to a principal, and on what they take it away. */




const EVERYTHING = (0,policy_pattern/* resourcePattern */.nn)('*', false);
/** What a principal cannot reach: no resource has this name. */
const NOTHING = (0,policy_pattern/* resourcePattern */.nn)('', false);
/** Most answers are the same for thousands of actions: they are kept. */
class Reach {
    #principal;
    #truths = new Kept();
    #overlaps = new Kept();
    #fits = new Kept();
    #limits = new Kept();
    constructor(principal) {
        this.#principal = principal;
    }
    /** Whether a statement's conditions hold of every request of the principal. */
    isSure({ conditions, variables }) {
        return (0,policy_conditions/* holds */.v)(conditions, this.#principal.context, variables);
    }
    /** A resource element as it is for the principal; `NOTHING` where it stands for nothing that can be reached. */
    patternFor(written, variables) {
        const { partition, context } = this.#principal;
        const filled = variables ? (0,policy_variables/* filledResource */.bp)(written, context) : written;
        if (filled === undefined)
            return NOTHING;
        const own = /^arn:([^:]*[*?][^:]*):/.exec(filled)?.[1];
        if (own === undefined || partition === '*')
            return (0,policy_pattern/* resourcePattern */.nn)(filled, variables);
        // a role cannot reach beyond its partition: `arn:*:s3:::bucket` is no wider than `arn:aws:s3:::bucket`
        if ((0,policy_pattern/* matches */.cK)((0,policy_pattern/* textPattern */.wD)(own, false), partition) !== 'yes')
            return NOTHING;
        return (0,policy_pattern/* resourcePattern */.nn)(`arn:${partition}:${filled.slice(own.length + 5)}`, variables);
    }
    /** Whether an Allow gives an action on some of a pattern. A NotResource leaves of an action what it does not name. */
    isGiven(statement, action, pattern) {
        if (pattern === NOTHING)
            return false;
        if (!statement.resources.not)
            return this.#canBeOn(action, pattern);
        return this.#placesOf(action).some((place) => this.#onResource(statement, place) !== 'no');
    }
    /** Whether a Deny forbids an action on all that a pattern stands for and the action can be used on. */
    isTaken(deny, action, pattern) {
        if (this.#onResource(deny, pattern) === 'yes')
            return true;
        if (pattern.hasVariables)
            return false;
        const places = this.#placesOf(action).filter((place) => place === undefined || this.#overlaps.get(pattern, place, () => (0,policy_pattern/* overlaps */.$f)(pattern, place) !== 'no'));
        return places.length > 0 && places.every((place) => this.#onResource(deny, place) === 'yes');
    }
    /** Whether a Deny forbids an action on a part of what a pattern stands for, or maybe does. */
    isPartlyTaken(deny, pattern) {
        return this.#onResource(deny, pattern) === 'unknown';
    }
    /** What a boundary leaves of an action on a pattern: the pattern itself, narrower ones, or nothing. */
    leftBy(boundary, action, pattern) {
        const left = new Set();
        let conditional = true;
        for (const { statement, actions } of boundary) {
            if (statement.effect !== 'Allow' || !actions.has(action))
                continue;
            const sure = this.isSure(statement);
            if (sure === 'no')
                continue;
            const limits = this.#limits
                .get(statement, pattern, () => this.#limitsOf(statement, pattern))
                .filter((limit) => limit === pattern || this.#canBeOn(action, limit));
            for (const limit of limits)
                left.add(limit);
            if (limits.length > 0 && sure === 'yes')
                conditional = false;
        }
        return { patterns: left.has(pattern) ? [pattern] : [...left], conditional: left.size > 0 && conditional };
    }
    #limitsOf(statement, pattern) {
        if (this.#onResource(statement, pattern) === 'no')
            return [];
        if (statement.resources.not)
            return [pattern];
        return statement.resources.patterns.flatMap((text) => {
            const limit = this.patternFor(text, statement.variables);
            if (limit === NOTHING || (0,policy_pattern/* overlaps */.$f)(limit, pattern) === 'no')
                return [];
            if ((0,policy_pattern/* contains */.gR)(limit, pattern) === 'yes')
                return [pattern];
            return (0,policy_pattern/* contains */.gR)(pattern, limit) === 'yes' ? [limit] : [pattern];
        });
    }
    #onResource(statement, pattern) {
        return this.#truths.get(statement, pattern, () => (0,decide/* appliesTo */.G)({ ...statement, conditions: [] }, pattern, this.#principal.context));
    }
    /** What an action can be used on, as patterns; without resource types on no resource. */
    #placesOf(action) {
        const { partition } = this.#principal;
        if (action.types.length === 0)
            return [undefined];
        return action.types
            .flatMap((type) => type.formats)
            .map((format) => (0,policy_pattern/* resourcePattern */.nn)(format.replace('${Partition}', partition).replaceAll(/\$\{[^}]*\}/g, '*'), false));
    }
    /**
     * Whether an action can be used on what a pattern stands for: `s3:ListBucket` on `bucket/*` grants nothing. Actions without resource
     * types need `*`; on all of their own service they are left in, since some are checked against ARNs of the service's own making.
     * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html
     */
    #canBeOn(action, pattern) {
        if (pattern.text === '*')
            return true;
        if (action.types.length === 0)
            return isWholeService(pattern.text, action.name);
        return action.types.some((type) => type.formats.some((format) => this.#fits.get(pattern, format, () => mayBeOfService(pattern.text, format) && (0,policy_pattern/* overlaps */.$f)(pattern, (0,policy_pattern/* formatPattern */.a0)(format)) !== 'no')));
    }
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

;// CONCATENATED MODULE: ./lib/src/roles/grants.js


/**
 * Expands the Allow statements, subtracts every Deny that surely holds, and keeps what the boundary allows.
 * @param boundary the policies that bound the role; absent where it has no boundary
 */
function grantsOf(principal, policies, boundary, reference) {
    const statements = policies.flatMap((policy) => policy.statements.map((statement) => ({ policy: policy.name, statement })));
    const expand = expander(reference);
    const named = (statement) => ({ statement, actions: namedBy(statement.actions, expand) });
    const limits = boundary?.flatMap((policy) => policy.statements).map(named);
    const reach = new Reach(principal);
    const ofStatements = statements.map((s) => named(s.statement));
    const denies = ofStatements
        .filter(({ statement }) => statement.effect === 'Deny')
        .map((deny) => ({ ...deny, sure: reach.isSure(deny.statement) }))
        .filter(({ sure }) => sure !== 'no');
    const limitDenies = limits?.filter(({ statement }) => statement.effect === 'Deny' && reach.isSure(statement) === 'yes');
    const grants = [];
    for (const { policy, statement } of statements) {
        if (statement.effect !== 'Allow')
            continue;
        const sure = reach.isSure(statement);
        if (sure === 'no')
            continue;
        for (const { label, actions, sweeping } of actionPatterns(statement.actions, expand)) {
            for (const resource of resourcePatterns(statement, reach)) {
                const { pattern } = resource;
                const isTaken = (by, action) => by.some((deny) => deny.actions.has(action) && reach.isTaken(deny.statement, action, pattern));
                const sureDenies = denies.filter((deny) => deny.sure === 'yes');
                const given = actions.filter((action) => reach.isGiven(statement, action, pattern) && !isTaken(sureDenies, action));
                const within = new Map();
                const blocked = [];
                let boundOnlyIf = limits !== undefined;
                for (const action of limits === undefined ? [] : given) {
                    const left = reach.leftBy(limits ?? [], action, pattern);
                    if (left.patterns.length === 0 || isTaken(limitDenies ?? [], action)) {
                        blocked.push(action);
                        continue;
                    }
                    if (!left.patterns.includes(pattern))
                        within.set(action, left.patterns);
                    boundOnlyIf &&= left.conditional;
                }
                const isBlocked = new Set(blocked);
                grants.push({
                    policy,
                    statement: statement.index,
                    ...(statement.sid !== undefined && { sid: statement.sid }),
                    action: label,
                    resource: resource.label,
                    pattern,
                    conditions: statement.conditions,
                    variables: statement.variables,
                    conditional: sure === 'unknown' || (boundOnlyIf && given.length > blocked.length),
                    sweeping,
                    actions: new Set(given.filter((action) => !isBlocked.has(action))),
                    within,
                    blocked
                });
            }
        }
    }
    return { grants, denies, unmatched: unmatchedIn(statements, expand) };
}
function namedBy({ not, patterns }, expand) {
    const named = new Set(patterns.flatMap(expand));
    return not ? new Set(expand('*').filter((action) => !named.has(action))) : named;
}
/** On what a grant really gives one of its actions. */
function reachOf({ pattern, within }, action) {
    return within.get(action) ?? [pattern];
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
function resourcePatterns({ resources: { not, patterns }, variables }, reach) {
    if (not)
        return [{ label: `not (${patterns.join(', ')})`, pattern: EVERYTHING }];
    return patterns.map((label) => ({ label, pattern: reach.patternFor(label, variables) }));
}
/** The actions that exist and that a pattern like `s3:Get*` stands for, in any case. */
function actionsMatching(pattern, reference) {
    if (!(0,policy_pattern/* hasWildcard */.rl)(pattern)) {
        const action = reference.action(pattern);
        return action === undefined ? [] : [action];
    }
    if (isEverything(pattern))
        return reference.prefixes().flatMap((prefix) => [...reference.actionsOf(prefix)]);
    const prefix = pattern.slice(0, pattern.indexOf(':')).toLowerCase();
    return [...reference.actionsOf(prefix)].filter((action) => (0,policy_pattern/* matchesAction */.ch)(pattern, action.name));
}


/***/ })

};
