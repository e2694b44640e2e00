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
/* harmony import */ var _iam_implication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30527);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22993);
/* harmony import */ var _iam_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72151);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62286);
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96479);
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
    for (const grant of from.grants)
        for (const { name } of grant.actions)
            (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_5__/* .addTo */ .D)(byAction, name, grant);
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
        .toSorted(([a], [b]) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a, b))
        .map(([, access]) => ({
        ...access,
        actions: [...access.actions].toSorted((a, b) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a.name, b.name))
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
            .map((format) => (0,_iam_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(format, this.#partition))
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
    const alike = before.filter((one) => (0,_iam_implication_js__WEBPACK_IMPORTED_MODULE_2__/* .implies */ .M)(grant, one));
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
        const alike = concerning(now).filter((one) => (0,_iam_implication_js__WEBPACK_IMPORTED_MODULE_2__/* .implies */ .M)(statement, one.statement));
        const still = alike.flatMap((one) => deniedIn((0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeOf */ .l2)(EVERYTHING), one.statement));
        if (denied.every((extent) => (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .areHeldBy */ .jM)(extent, still) === 'yes'))
            continue;
        const { not, patterns } = statement.resources;
        return { certain: false, why: `denied on ${not ? 'all but ' : ''}${patterns.join(', ')}` };
    }
    return undefined;
}
const EVERYTHING = (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcePattern */ .nn)('*', false);
/** The part of an extent that a Deny speaks of. */
function deniedIn(extent, { resources, variables }) {
    const patterns = resources.patterns.map((text) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcePattern */ .nn)(text, variables));
    return resources.not ? (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(extent, patterns) : (0,_iam_extent_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowedTo */ .aZ)(extent, patterns);
}
/** Whether a Deny under a condition of which nothing is known forbids some of it. */
function isPerhapsDenied(denies, reach, action) {
    return denies.some(({ actions, statement, sure }) => sure === 'unknown' && actions.has(action) && deniedIn(reach, statement).length > 0);
}


/***/ })

};
