export const id = 4109;
export const ids = [4109];
export const modules = {

/***/ 21486:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ conditionText),
/* harmony export */   G: () => (/* binding */ canonicalCondition)
/* harmony export */ });
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62286);
/** The condition of a permission, as IAM writes it, and its one spelling. */

/** The same text for conditions that differ only in the order of operators, keys and values; empty for none. */
function conditionText(condition) {
    const sorted = canonicalCondition(condition);
    return sorted === undefined ? '' : JSON.stringify(sorted);
}
/** Sorted, each value once; undefined when it tests nothing. */
function canonicalCondition(condition) {
    const operators = Object.entries(condition ?? {})
        .filter(([, keys]) => Object.keys(keys).length > 0)
        .toSorted(byName)
        .map(([operator, keys]) => {
        const tests = Object.entries(keys).toSorted(byName);
        return [operator, Object.fromEntries(tests.map(([key, values]) => [key, [...new Set(values)].sort()]))];
    });
    return operators.length === 0 ? undefined : Object.fromEntries(operators);
}
function byName([a], [b]) {
    return (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a, b);
}


/***/ }),

/***/ 54309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ maybeEach),
/* harmony export */   Zq: () => (/* binding */ isOfCalls),
/* harmony export */   kz: () => (/* binding */ needEach),
/* harmony export */   lA: () => (/* binding */ testify),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/** Whether calls that were seen prove a need. */
function isOfCalls(testimony) {
    return testimony.certainty === 'needed' && testimony.proof.kind === 'calls';
}
/** Whether AWS's reference alone says that it may be needed: nothing more follows from that. */
function isListed({ proof }) {
    return proof.kind === 'operation' && proof.listed;
}
/** Claims as testimonies of one witness. */
function testify(claims, witness, proof) {
    return claims.map((claim) => ({ ...claim, witness, proof }));
}
/** One claim for each action, on the same resource and from the same setting. */
function needEach(actions, resource, why, condition) {
    return actions.map((action) => ({
        action,
        resource,
        ...(condition !== undefined && { condition }),
        why,
        certainty: 'needed'
    }));
}
/** One claim for each action pattern that may be needed, for the same reason. */
function maybeEach(actions, why) {
    return actions.map((action) => ({ action, resource: '*', why, certainty: 'maybe' }));
}


/***/ }),

/***/ 40885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ActionIndex)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96479);
/** Things that are about actions, by the action patterns that hold them. */


/** Asked with the patterns of a role: only what is of the pattern's service is compared with it. */
class ActionIndex {
    #all;
    #nameOf;
    #byName = new Map();
    #byService = new Map();
    constructor(all, nameOf) {
        this.#all = [...all];
        this.#nameOf = nameOf;
        for (const one of this.#all) {
            const name = nameOf(one).toLowerCase();
            (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(this.#byName, name, one);
            (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(this.#byService, serviceIn(name), one);
        }
    }
    /** Those whose action a pattern like `s3:Get*` holds, in the order that was given. */
    matching(pattern) {
        if (!(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern))
            return this.#byName.get(pattern.toLowerCase()) ?? [];
        const service = serviceIn(pattern.toLowerCase());
        // no wildcard may stand in the name of a service, but for `*` alone
        const near = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(service) ? this.#all : (this.#byService.get(service) ?? []);
        return near.filter((one) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAction */ .ch)(pattern, this.#nameOf(one)));
    }
}
function serviceIn(action) {
    const colon = action.indexOf(':');
    return colon < 0 ? action : action.slice(0, colon);
}


/***/ }),

/***/ 91077:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ tooLittleSeen),
/* harmony export */   dF: () => (/* binding */ testsSucceeded),
/* harmony export */   vW: () => (/* binding */ BOUNDARY),
/* harmony export */   vY: () => (/* binding */ gapsIn)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88287);
/* harmony import */ var _kit_refused_to_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4089);
/* harmony import */ var _kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52453);
/* harmony import */ var _kit_too_tangled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75507);
/* harmony import */ var _needs_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46615);
/** What keeps a verdict from being a pass though no limit is exceeded: whatever nobody knows. */





/** Names in one sentence. */
const NAMED = 3;
/** How an unread permissions boundary is called in a role's `unread`: without it the role can do less than is said, never more. */
const BOUNDARY = 'permissions boundary';
/** Whether nobody said that the tests ended otherwise: what failed tests do not use proves nothing. */
function testsSucceeded({ testsOutcome = 'success' }) {
    return testsOutcome === 'success';
}
/** What was asked for and could not be judged; empty when nothing is missing. */
function gapsIn({ evidence, workloads, ignored, roles, compared }) {
    const gaps = [];
    const failed = (why) => void gaps.push({ why, isUnjudged: false });
    const unjudged = (why) => void gaps.push({ why, isUnjudged: true });
    if (!testsSucceeded(evidence))
        failed(`The tests ended with ${evidence.testsOutcome}: what they would have used is not known, and nothing is counted.`);
    if (evidence.stopped !== undefined)
        failed(evidence.stopped);
    else if (evidence.traces.read === 0)
        unjudged(evidence.empty ?? 'No traces were read.');
    else if (!workloads.some((workload) => workload.traces > 0)) {
        unjudged(ignored.length === 0
            ? 'The traces name no workload: nothing can be said of any role.'
            : `No workload that left traces is left: ${ignored.some(({ why }) => why !== undefined) ? 'options leave some out' : 'the configuration file ignores some'}. Nothing can be said of any role.`);
    }
    for (const { name, unproven } of workloads) {
        if (unproven === undefined)
            continue;
        // a defect is told before what merely could not be decided
        const defect = unproven.find((flaw) => !(0,_kit_too_tangled_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooTangled */ .AS)(flaw));
        failed(defect === undefined
            ? `The policy of ${name} is not given: ${unproven[0]}. ${_kit_too_tangled_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTANGLE */ .Lr}.`
            : `The policy of ${name} does not hold its proof and is not given: ${defect}.`);
    }
    workloads.flatMap(validationGaps).forEach(failed);
    if (!compared)
        return gaps;
    const unknown = workloads.filter((workload) => (0,_needs_evidence_js__WEBPACK_IMPORTED_MODULE_1__.hasEvidence)(workload) && workload.role === undefined);
    together(unknown.map(({ name, unread: [first] }) => ({
        name,
        why: first?.why,
        alone: `The role of ${name} is not known${first === undefined ? '' : `: ${first.why}`}.`
    })), (names, count) => `The roles of ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, 'workload')} are not known, ${names}`).forEach(unjudged);
    const blocked = roles.flatMap(({ arn, judged, unread }) => {
        const blocking = judged ? undefined : unread.find(({ what }) => what !== BOUNDARY);
        return blocking === undefined ? [] : [{ arn, ...blocking }];
    });
    together(blocked.map(({ arn, what, why }) => ({
        name: (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S)(arn),
        why,
        alone: `Role ${arn} could not be judged: ${what}: ${why}.`
    })), (names, count) => `${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, 'role')} could not be judged, ${names}`).forEach(unjudged);
    if (roles.length > 0 && !roles.some((role) => role.judged))
        unjudged('No role could be judged.');
    return gaps;
}
/**
 * Sentences in which what the scan’s own role lacks is told once for all that it keeps from being judged.
 * @param alone the sentence of one of them
 * @param headOf begins the sentence of several
 */
function together(all, headOf) {
    const refused = all.filter(({ why }) => why !== undefined && (0,_kit_refused_to_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .lackingIn */ .TE)([why]) !== undefined);
    const lacking = (0,_kit_refused_to_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .lackingIn */ .TE)(refused.flatMap(({ why }) => why ?? []));
    if (refused.length < 2 || lacking === undefined)
        return all.map(({ alone }) => alone);
    const rest = refused.length - NAMED;
    const names = refused.slice(0, NAMED).map(({ name }) => name);
    const head = headOf(names.join(', ') + (rest > 0 ? ` and ${rest} more` : ''), refused.length);
    const actions = [...lacking.actions, ...lacking.denied].join(', ');
    return [
        `${head}: access denied to the role of this scan (${actions}).`,
        ...all.filter((one) => !refused.includes(one)).map(({ alone }) => alone)
    ];
}
/** Roles of which too little was seen, in sentences: where a limit holds for them, nothing passes. */
function tooLittleSeen({ roles }) {
    return roles.flatMap(({ arn, judged, coverage }) => judged && coverage?.tooLittle !== undefined
        ? [`What role ${arn} needs is undecided, since too little was seen of ${coverage.tooLittle}.`]
        : []);
}
/** What AWS was asked about a written policy and did not confirm. Access that the role lacks today is no gap: it may well be needed. */
function validationGaps({ name, validation }) {
    if (validation === undefined)
        return [];
    const { sufficient, valid, noWider } = validation;
    const gaps = [];
    if (sufficient.state === 'failed')
        gaps.push(`AWS says that the policy of ${name} is not enough: ${first(sufficient)}.`);
    if (valid.state === 'failed')
        gaps.push(`AWS says that the policy of ${name} is not valid: ${first(valid)}.`);
    for (const check of [sufficient, valid, noWider]) {
        if (check?.state === 'unchecked')
            gaps.push(`AWS did not check the policy of ${name}: ${first(check)}.`);
    }
    return gaps;
}
function first({ details }) {
    const [detail = 'it does not say why'] = details;
    return `${detail.replace(/\.$/, '')}${details.length > 1 ? ` (and ${details.length - 1} more)` : ''}`;
}


/***/ }),

/***/ 72075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88287);
/* harmony import */ var _kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52453);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91077);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13228);
/** From the numbers of the gate, and from what nobody knows, to the verdict: in words, and as an exit code. */





/**
 * The verdict and why: `excess` above a limit, or when a waiver has long been expired or of no use; else `insufficient-evidence` when
 * anything asked for could not be judged; else `report` where nothing could fail.
 */
function judge(report) {
    const { gate, roles, compared } = report;
    const undecided = compared ? (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLittleSeen */ .Mu)(report) : [];
    const unknown = [...(compared && gate.unknown !== undefined ? [gate.unknown] : []), ...baselineGaps(gate)];
    const found = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsIn */ .vY)(report);
    const gaps = [...unknown, ...found.map(({ why }) => why), ...(gate.thresholds.length > 0 ? undecided : [])];
    // what was not read makes needed actions look unused
    if (report.evidence.stopped !== undefined || !(0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .testsSucceeded */ .dF)(report.evidence))
        return { verdict: 'insufficient-evidence', reasons: gaps };
    const { failing, open } = compared ? (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverProblems */ .Jm)(gate.waived, roles) : { failing: [], open: [] };
    const excess = [
        ...gate.thresholds.filter(({ exceeded }) => exceeded).map((t) => exceeding(t, gate)),
        ...failing
    ];
    const notes = [...open, ...baselineNotes(report)];
    if (excess.length > 0)
        return { verdict: 'excess', reasons: [...excess, ...gaps, ...notes] };
    if (gaps.length > 0) {
        const isNeutral = gate.onInsufficient === 'neutral' && unknown.length === 0 && found.every(({ isUnjudged }) => isUnjudged);
        return {
            verdict: 'insufficient-evidence',
            reasons: [...gaps, ...notes],
            ...(isNeutral && { neutral: true })
        };
    }
    const isFirst = gate.newOnly === true && (gate.baseline?.usable === false || rolesWithout(report).length > 0);
    if (isFirst)
        return { verdict: 'report', reasons: notes };
    if (gate.thresholds.length > 0)
        return { verdict: 'pass', reasons: notes };
    const unlimited = `No limit is set, so nothing ${gate.waived.length > 0 ? 'but a waiver of no use ' : ''}can fail.`;
    return { verdict: 'report', reasons: [unlimited, ...undecided, ...notes] };
}
/** Roles that a reason names; the report has all. */
const NAMED = 5;
function exceeding({ name, scope, match, ofNames, limit, value, roles }, { newOnly }) {
    const rest = roles.length - NAMED;
    const names = `${roles.slice(0, NAMED).map(_kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    const what = newOnly === true ? ' with what is new' : '';
    const whose = match === undefined ? '' : ` for ${ofNames ?? 'roles'} ${match}`;
    if (scope === 'total')
        return `${name} is ${limit}, and the roles exceed it together${what} (sum: ${value}): ${names}.`;
    return `${name}${whose} is ${limit}, and ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(roles.length, 'role')} exceed${roles.length === 1 ? 's' : ''} it${what} (highest: ${value}): ${names}.`;
}
/** What there is cannot be compared with: then nobody knows what is new. */
function baselineGaps({ baseline, newOnly }) {
    if (newOnly !== true || baseline?.state !== 'refused')
        return [];
    return [`What is new is not known: ${uncompared(baseline)}.`];
}
function baselineNotes(report) {
    const { baseline, newOnly } = report.gate;
    if (baseline === undefined)
        return [];
    if (baseline.usable) {
        const renamed = report.roles.flatMap(({ arn, sinceBaseline }) => sinceBaseline?.comparedWith === undefined
            ? []
            : [`${(0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S)(arn)} with ${(0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S)(sinceBaseline.comparedWith)}`]);
        const unknown = rolesWithout(report);
        return [
            ...(baseline.why === undefined
                ? []
                : [`The baseline ${baseline.from} is compared with, though ${baseline.why}.`]),
            ...(renamed.length === 0
                ? []
                : [
                    `Compared with a role of another name in the baseline: ${renamed.slice(0, NAMED).join(', ')}${renamed.length > NAMED ? ` and ${renamed.length - NAMED} more` : ''}.`
                ]),
            ...(newOnly === true && unknown.length > 0
                ? [
                    `What is new is not known of ${firstNames(unknown)}: the baseline did not judge ${unknown.length === 1 ? 'it' : 'them'}.`
                ]
                : [])
        ];
    }
    if (newOnly !== true)
        return [`${capitalized(uncompared(baseline))}.`];
    if (baseline.from === 'none')
        return [
            'No baseline was given, so that nothing can be new: give the report.json of an earlier scan as baseline.'
        ];
    if (baseline.state === 'judged-nothing')
        return [
            `What is new is not known: ${uncompared(baseline)}. The next scan of the base branch that sees traces makes a baseline.`
        ];
    return baseline.state === 'none'
        ? [
            `There is no baseline yet, so that nothing can be new: ${uncompared(baseline)}. The next scan of the base branch makes one.`
        ]
        : [];
}
/** Judged roles of which no earlier report tells what they granted. */
function rolesWithout({ roles }) {
    return roles.filter(({ judged, sinceBaseline }) => judged && sinceBaseline === undefined);
}
function uncompared({ from, why = 'why is not known' }) {
    return from === 'none'
        ? `no baseline is compared with: ${why}`
        : `the baseline ${from} is not compared with: ${why}`;
}
function firstNames(roles) {
    const rest = roles.length - NAMED;
    const names = roles.slice(0, NAMED).map(({ arn }) => (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S)(arn));
    return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The exit code of both faces. */
function exitCodeOf({ verdict, neutral, gate }) {
    if (gate.failOn === 'never' || neutral === true)
        return _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
    if (verdict === 'pass' || verdict === 'report')
        return _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
    return verdict === 'excess' ? _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.excess : _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.insufficientEvidence;
}


/***/ }),

/***/ 75507:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ isTooTangled),
/* harmony export */   Lr: () => (/* binding */ UNTANGLE),
/* harmony export */   a7: () => (/* binding */ tooTangled)
/* harmony export */ });
/** How it is said that a role is too tangled to be compared: a limit of the comparison, and no defect. */
const WHY = 'cannot be decided: the role’s statements are too many, or too tangled, to compare within the limit';
/** What its owner can do. */
const UNTANGLE = 'Merge or remove statements of the role and its permissions boundary, those with NotResource and Deny first, and scan again, or write this policy by hand';
/** @param what cannot be decided, as `whether the role grants …` */
function tooTangled(what) {
    return `${what} ${WHY}`;
}
function isTooTangled(flaw) {
    return flaw.endsWith(WHY);
}


/***/ }),

/***/ 50776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isRoleOnly)
/* harmony export */ });
/** Whether nothing is known of a function but the role under which it runs. */
function isRoleOnly({ kind }, configuration) {
    return kind === 'lambda' && !(configuration instanceof Error) && configuration.lambda === undefined;
}


/***/ }),

/***/ 88715:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ofWorkload),
/* harmony export */   n: () => (/* binding */ ofThePast)
/* harmony export */ });
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96479);

/** Clocks differ by minutes (seconds). */
const AHEAD_AT_MOST = 300;
/**
 * Without the reports that are dated ahead of now: their evidence would never age.
 * @param now Unix seconds
 */
function ofThePast(earlier, now) {
    const latest = new Date((now + AHEAD_AT_MOST) * 1000).toISOString();
    const isAhead = ({ evidence, workloads }) => (evidence.window?.end ?? '') > latest ||
        workloads.some(({ needs }) => needs.some(({ lastSeen = '' }) => lastSeen > latest));
    return {
        ...earlier,
        reports: earlier.reports.filter(({ report }) => !isAhead(report)),
        not: [
            ...earlier.not,
            ...earlier.reports.flatMap(({ report, from }) => isAhead(report) ? [`${from} is dated ahead of now, so that its evidence would never age`] : [])
        ]
    };
}
const byArn = new WeakMap();
/** What a report says of a workload: every workload is looked up in every report. */
function ofWorkload(report, arn) {
    const known = byArn.get(report) ?? (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(report.workloads, ({ arn: own }) => own);
    byArn.set(report, known);
    return known.get(arn) ?? [];
}


/***/ }),

/***/ 42699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ permissionKey),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _domain_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21486);
/* harmony import */ var _domain_testimony_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54309);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62286);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37817);
/** Testimonies of several runs on the same permission as one, with the dates of first and last sight. */




/** One text for testimonies on the same permission. */
function permissionKey({ action, resource, condition }) {
    return [action, resource, (0,_domain_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionText */ .D)(condition)].join('\u0000');
}
/**
 * What calls prove, each permission once, sorted. The same whatever the order of the testimonies, and however often one is given. A
 * permission keeps the calls and traces of the run that saw it last.
 */
function joined(testimonies) {
    const byKey = new Map();
    for (const one of testimonies.filter(_domain_testimony_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCalls */ .Zq)) {
        const key = permissionKey(one);
        const known = byKey.get(key);
        byKey.set(key, known === undefined ? one : sightings(known, one));
    }
    return [...byKey].toSorted(([a], [b]) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a, b)).map(([, one]) => one);
}
function sightings(a, b) {
    const last = (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(rank(a), rank(b)) < 0 ? b : a;
    const firsts = [a.proof.firstSeen, b.proof.firstSeen].filter((day) => day !== undefined).sort();
    const { doubt, ...sure } = firsts[0] === undefined ? last : { ...last, proof: { ...last.proof, firstSeen: firsts[0] } };
    const either = a.either ?? b.either;
    return {
        ...sure,
        ...(either !== undefined && { either }),
        ...(a.doubt !== undefined && b.doubt !== undefined && { doubt })
    };
}
/** The newest sight wins; of one day the one with more calls, then this run's, and any other difference decides alike in every order. */
function rank(one) {
    const { run, lastSeen = '', calls } = one.proof;
    const { firstSeen: _, run: __, ...rest } = (0,_reported_js__WEBPACK_IMPORTED_MODULE_3__/* .needReport */ .l9)(one);
    return [
        lastSeen,
        String(calls).padStart(12, '0'),
        run === undefined ? '1' : '0',
        JSON.stringify(rest),
        run ?? ''
    ].join('\u0000');
}


/***/ }),

/***/ 1722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ needsOf)
});

// EXTERNAL MODULE: ./lib/src/services/resources/place.js
var resources_place = __webpack_require__(79386);
// EXTERNAL MODULE: ./lib/src/services/table.js + 77 modules
var table = __webpack_require__(15423);
;// CONCATENATED MODULE: ./lib/src/services/located.js


/**
 * The resources on which a call needs an action: those that the trace shows, else the narrowest patterns that hold whatever the call may
 * have named.
 * @param parameters of the operation, in PascalCase, that show resources
 */
function locatedOn(call, place, need, action, parameters) {
    const types = action.types.filter((type) => need.types?.includes(type.name) ?? true);
    if (types.length === 0)
        return { resources: [{ arn: '*' }], missing: [] };
    const locator = (0,table/* locatorOf */.ek)(action.name.slice(0, action.name.indexOf(':')));
    const missing = namesFor(locator, types, need, parameters).filter((name) => call.parameters[name] === undefined);
    const question = { call, place, types, named: need.named, parameters };
    const resources = locator.locate(question) ??
        patterns(arnsOf(locator, locator.usualTypes?.(types, call) ?? types, place), missing.length > 0 ? missing.join(', ') : (locator.elsewhere ?? 'the resource'));
    return { resources: resources.map((resource) => placed(resource, place)), missing };
}
/** Those of the operation's parameters that name resources of these types, or all of them where none is known to. */
function namesFor(locator, types, need, parameters) {
    const shownBy = need.named ?? (typeof locator.shownBy === 'function' ? locator.shownBy(types) : locator.shownBy);
    const own = parameters.filter((name) => shownBy.includes(name));
    return own.length > 0 ? own : parameters;
}
/** Where a call went the trace may not show either. */
function placed(resource, place) {
    const [, , , region, account] = resource.arn.split(':');
    const unknown = [
        ...(place.region === '*' && region === '*' ? ['the region'] : []),
        ...(place.account === '*' && account === '*' ? ['the account'] : [])
    ];
    return unknown.length === 0 || resource.wider !== undefined
        ? resource
        : { ...resource, wider: `the trace does not show ${unknown.join(' and ')}` };
}
/** The narrowest pattern of each type, wherever such a resource may be. */
function arnsOf(locator, types, place) {
    const account = locator.anyAccount === true ? '*' : place.account;
    return types.flatMap((type) => {
        const region = locator.anyRegion?.includes(type.name) === true ? '*' : place.region;
        return type.formats.map((format) => (0,resources_place/* patternOf */.Id)(format, { ...place, region, account }));
    });
}
/** Patterns of which none holds another. */
function patterns(arns, unshown) {
    const all = [...new Set(arns)];
    const narrowest = all
        .filter((arn) => !all.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1))))
        .sort()
        .map((arn) => ({ arn, wider: `the trace does not show ${unshown}` }));
    return (0,resources_place/* oneOf */.yL)(narrowest);
}

// EXTERNAL MODULE: ./lib/src/reference/service-names.js + 1 modules
var service_names = __webpack_require__(9457);
;// CONCATENATED MODULE: ./lib/src/services/when-needed.js
/**
 * The first that fits holds; in brackets stand the parameters of the request that make it so.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html, and the like of the other operations
 */
const WHEN = [
    [/^iam:PassRole$/, 'it passes a role'],
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
    [/^iam:CreateServiceLinkedRole$/, 'the account has no service-linked role of the service yet'],
    [/^kms:(?!Tag|Untag)/, 'a customer managed key encrypts'],
    [/^s3-object-lambda:/, 'it goes through an Object Lambda access point'],
    [/:BypassGovernanceRetention$/, 'it bypasses governance retention (BypassGovernanceRetention)'],
    [/^s3:Put\w*Acl$/, 'it sets an ACL (ACL, Grant…)'],
    [/^s3:Put\w*Retention$/, 'it sets a retention period (ObjectLockMode, ObjectLockRetainUntilDate)'],
    [/^s3:Put\w*LegalHold$/, 'it sets a legal hold (ObjectLockLegalHoldStatus)'],
    [/^s3:Get\w*(?:Retention|LegalHold)$/, 'the answer is to tell the lock'],
    [/^s3:\w*Version(?!ing)\w*$/, 'it names a version (VersionId)'],
    [/^dynamodb:\w+DataForReplication$/, 'a global table replicates the data'],
    [/^logs:Unmask$/, 'it asks for masked data'],
    // https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
    [/:CallWithBearerToken$/, 'it carries an API key in the place of a signature'],
    // https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/migrate-granularaccess-whatis.html
    [/^aws-portal:/, 'the account still has the older permissions of billing'],
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging-supported.html
    [/^apigateway:PUT$/, 'it sets tags'],
    [/:(?:Set|Associate|Put|Update)\w*Web(?:Acl|ACL)\w*$/, 'it names a web ACL'],
    [/:(?:Put|Set|Update|Create)\w*ResourcePolicy$/, 'it sets a resource policy'],
    [/:(?:Put|Set|Update)\w*Encryption\w*$/, 'it sets the encryption']
];
/**
 * @param prefix of the service that was called
 * @returns words that complete "needed if …"
 */
function whenNeeded(action, prefix, reference) {
    const known = WHEN.find(([pattern]) => pattern.test(action))?.[1];
    if (known !== undefined)
        return known;
    const [service = '', name = ''] = action.split(':');
    if (reference.action(action)?.level === 'tagging' || /^(?:Tag|Untag)Resource$/.test(name))
        return /^(?:Untag|Remove|Delete)/.test(name) ? 'it removes tags' : 'it sets tags';
    const elsewhere = service === prefix ? '' : ` (${service})`;
    const [, passed] = /^Pass([A-Z]\w+)$/.exec(name) ?? [];
    return passed === undefined
        ? `it also has to ${wordsOf(name)}${elsewhere}`
        : `it passes a ${wordsOf(passed)}${elsewhere}`;
}
/** `DescribeDBInstances`: describe DB instances. */
function wordsOf(name) {
    const words = name.match(/[A-Z]{2,}s?(?![a-z])|[A-Z]?[a-z0-9]+|[A-Z]/g) ?? [name];
    return words.map((word) => (/^[A-Z]{2,}/.test(word) ? word : word.toLowerCase())).join(' ');
}

// EXTERNAL MODULE: ./lib/src/services/resources/locator.js
var locator = __webpack_require__(63971);
// EXTERNAL MODULE: ./lib/src/traces/dialects/dialects.js + 8 modules
var dialects = __webpack_require__(30992);
;// CONCATENATED MODULE: ./lib/src/needs/needs.js







const REPORT_IT = 'Keep such permissions for now and report the operation as an issue.';
const RECORD_IT = (parameters) => `Let the instrumentation record ${parameters}: see docs/tracing.md.`;
/** Derives what a call of a workload needs. A denied or unsent call would have needed the same. */
function needsOf(seen, workload, reference) {
    const clients = (0,service_names/* clientsNamed */.w)(seen.service, reference);
    if (seen.notUnderstood !== undefined) {
        const prefixes = [...new Set(clients.map(({ prefix }) => `${prefix}:*`))];
        return unknown(`looks like AWS, not understood: ${seen.notUnderstood}`, 'Let an X-Ray SDK, ADOT or OpenTelemetry’s instrumentation of the AWS SDK record it: see docs/tracing.md.', prefixes.length === 0 ? ['*'] : prefixes);
    }
    if (clients.length === 0) {
        // it may be any action
        return unknown(`no AWS service is known by the name ${seen.service}`, REPORT_IT, ['*']);
    }
    const call = respelled(seen, clients, reference);
    const found = ruleFor(call, clients, reference);
    if (found === undefined) {
        const prefixes = [...new Set(clients.map((c) => c.prefix))];
        return unknown(`AWS's reference of ${reference.date} has no operation ${call.operation} of ${call.service}`, REPORT_IT, prefixes.map((prefix) => `${prefix}:*`));
    }
    if ('candidates' in found) {
        const why = 'AWS lists several actions for the operation and does not say which it requires';
        return {
            ...unknown(why, REPORT_IT, found.candidates),
            when: conditionsOf(found.candidates, clients, reference)
        };
    }
    const derivation = derive(call, (0,resources_place/* placeOf */.$t)(call, workload), found, reference);
    const told = new Set([...derivation.needs.map(({ action }) => action), ...derivation.mayNeed]);
    const listed = listedFor(call, clients, reference).filter((action) => !told.has(action));
    return {
        ...derivation,
        listed,
        when: conditionsOf([...derivation.mayNeed, ...listed], clients, reference),
        ...(found.handsOutCredentials === true && { handsOutCredentials: true })
    };
}
function conditionsOf(actions, [client], reference) {
    return Object.fromEntries(actions.flatMap((action) => reference.action(action) === undefined
        ? []
        : [[action, whenNeeded(action, client?.prefix ?? '', reference)]]));
}
/** What AWS lists for an operation, sorted. */
function listedFor(call, clients, reference) {
    const listed = clients
        .map(({ prefix, client }) => reference.authorizedActions(prefix, client, call.operation))
        .find((actions) => actions !== undefined);
    return (listed ?? []).flatMap((name) => reference.action(name)?.name ?? []).toSorted();
}
function unknown(why, remedy, mayNeed = []) {
    return { needs: [], unresolved: { why, remedy }, mayNeed, listed: [], when: {} };
}
/**
 * A call by the API's spelling of its operation. Some instrumentations make it of a method's name, which has no runs of capitals:
 * DescribeDbClusters. https://github.com/aws/aws-xray-sdk-ruby/blob/master/lib/aws-xray-sdk/facets/aws_sdk.rb
 */
function respelled(call, clients, reference) {
    const isKnown = clients.some(({ prefix, client }) => reference.authorizedActions(prefix, client, call.operation) !== undefined ||
        (0,table/* curatedRule */.NH)(prefix, prefix, call.operation) !== undefined);
    if (isKnown)
        return call;
    const written = clients.flatMap(({ prefix }) => (0,table/* operationWritten */.dU)(prefix, call.operation, call.dialect) ?? [])[0];
    if (written !== undefined)
        return { ...call, operation: written };
    const names = clients.flatMap(({ prefix, client }) => [
        ...(0,table/* curatedOperations */.Hy)(prefix),
        ...reference.operations(prefix, client)
    ]);
    const letters = call.operation.toLowerCase();
    const same = names.find((name) => name.toLowerCase() === letters);
    return same === undefined ? call : { ...call, operation: same };
}
function ruleFor(call, clients, reference) {
    for (const { prefix, client } of clients) {
        const rule = (0,table/* curatedRule */.NH)(prefix, client, call.operation) ??
            fromReference(prefix, call.operation, reference.authorizedActions(prefix, client, call.operation), reference);
        if (rule === undefined)
            continue;
        return 'needs' in rule
            ? {
                ...withEveryCall(prefix, rule),
                parameters: ((0,table/* parametersOf */.mC)(client, call.operation) ?? []).map(table/* pascal */.R2)
            }
            : rule;
    }
    return undefined;
}
function withEveryCall(prefix, rule) {
    const besides = (0,table/* everyCallOf */.r1)(prefix);
    return besides === undefined || rule.needs.some(({ action }) => action === besides.action)
        ? rule
        : { ...rule, needs: [...rule.needs, besides] };
}
/**
 * The rule that AWS's list of possible actions amounts to: the action of the operation's own name where there is one, or the only
 * one of the service. Of the others, a trace does not show whether the request had tags to set or a role to pass.
 */
function fromReference(prefix, operation, authorized, reference) {
    if (authorized === undefined)
        return undefined;
    const source = `AWS service reference, ${reference.date}`;
    const own = reference.action(`${prefix}:${operation}`)?.name;
    const ofService = authorized.filter((action) => action.startsWith(`${prefix}:`));
    const sameName = `:${operation}`.toLowerCase();
    const needed = ofService.find((action) => action.toLowerCase().endsWith(sameName)) ??
        (ofService.length === 1 ? ofService[0] : undefined) ??
        // some services' actions have the prefix of another: OpenSearch's are of `es`
        authorized.find((action) => action.toLowerCase().endsWith(sameName)) ??
        (authorized.length === 0 || ofService.length === 0 ? own : undefined);
    if (needed === undefined)
        return authorized.length === 0 ? undefined : { candidates: [...authorized] };
    const besides = authorized.filter((action) => action !== needed && (action === 'iam:PassRole' || reference.action(action)?.level === 'tagging'));
    // where AWS lists another action than the one of the operation's name, and both exist, the reference may be wrong
    if (own !== undefined && own !== needed && !authorized.includes(own))
        besides.push(own);
    return { needs: [{ action: needed }], ...(besides.length > 0 && { mayNeed: besides }), source };
}
function derive(call, place, rule, reference) {
    const needs = [];
    const mayNeed = new Set(rule.mayNeed ?? []);
    const whys = new Set();
    const unshown = new Set();
    for (const need of rule.needs) {
        if (need.when !== undefined && (0,locator/* firstShown */.Ue)(call.parameters, need.when) === undefined) {
            mayNeed.add(need.action);
            continue;
        }
        const { granted, missing, perhaps } = grantsFor(call, place, need, rule.parameters, reference);
        if (perhaps !== undefined) {
            mayNeed.add(perhaps);
            whys.add(`${(0,dialects/* dialectNamed */.Gl)(call.dialect)?.title} does not record VersionId: a call that named a version needs ${perhaps} instead`);
        }
        for (const { action, resource } of granted) {
            const why = rule.oneOf === undefined ? resource.wider : `the trace does not show ${rule.oneOf}`;
            if (why !== undefined) {
                whys.add(why);
                for (const name of missing)
                    unshown.add(name);
            }
            const reason = why ?? resource.rule;
            needs.push({
                action,
                resource: resource.arn,
                ...conditionOf(need, resource),
                precision: why !== undefined ? 'wider' : resource.rule !== undefined ? 'generalised' : 'exact',
                ...(reason !== undefined && { reason }),
                ...(resource.either !== undefined && { either: resource.either })
            });
        }
    }
    const needed = new Set(needs.map(({ action }) => action));
    const besides = [...mayNeed].filter((action) => !needed.has(action)).sort();
    if (rule.unseen !== undefined)
        whys.add(`the trace does not show ${rule.unseen}`);
    if (whys.size === 0)
        return { needs, mayNeed: besides };
    return {
        needs,
        unresolved: {
            why: [...whys].sort().join('; '),
            remedy: unshown.size === 0 ? remedyByHand(besides) : RECORD_IT([...unshown].sort().join(', '))
        },
        mayNeed: besides
    };
}
function remedyByHand(besides) {
    return besides.length > 0
        ? `Add by hand what it needs of: ${besides.join(', ')}.`
        : 'No parameter that an instrumentation records shows it: narrow the pattern by hand.';
}
/**
 * The service that a role is passed to. Outside of partition `aws` some principals have another name, which the rules do not know.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService
 */
function conditionOf({ passedTo }, { arn }) {
    return passedTo === undefined || !arn.startsWith('arn:aws:')
        ? {}
        : { condition: { StringEquals: { 'iam:PassedToService': [...passedTo] } } };
}
function grantsFor(call, place, need, parameters, reference) {
    const version = `${need.named?.[0] ?? ''}VersionId`;
    const hasVersion = need.versioned !== undefined && (0,locator/* value */.Uq)(call.parameters, version) !== undefined;
    const asked = hasVersion ? (need.versioned ?? need.action) : need.action;
    const action = reference.action((0,table/* actionFor */.cY)(call, asked, need.named, reference));
    // a rule that names an action which IAM does not have is a defect of ours, caught by a test; it must not reach a policy
    if (action === undefined)
        return { granted: [], missing: [] };
    const { resources, missing } = locatedOn(call, place, need, action, parameters);
    return {
        granted: resources.map((resource) => ({ action: action.name, resource })),
        missing,
        ...((0,dialects/* dialectNamed */.Gl)(call.dialect)?.neverRecords.includes('VersionId') === true &&
            need.versioned !== undefined &&
            !hasVersion && { perhaps: need.versioned })
    };
}


/***/ }),

/***/ 37817:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   l9: () => (/* binding */ needReport),
/* harmony export */   x8: () => (/* binding */ impliedReport)
/* harmony export */ });
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62286);

/** A need that calls prove. */
function needReport({ action, resource, condition, precision = 'exact', reason, doubt, proof: { calls, traceIds, firstSeen, lastSeen, run } }) {
    return {
        ...(firstSeen !== undefined && { firstSeen }),
        ...(lastSeen !== undefined && { lastSeen }),
        action,
        resource,
        ...(condition !== undefined && { condition }),
        precision,
        ...(reason !== undefined && { reason }),
        ...(doubt !== undefined && { doubt }),
        calls,
        traceIds: [...traceIds],
        ...(run !== undefined && { run })
    };
}
/** A need that no call proves. */
function impliedReport({ action, resource, condition, why, witness, proof }) {
    return {
        action,
        resource,
        ...(condition !== undefined && { condition }),
        from: why,
        witness,
        ...(proof.kind === 'setting' && { setting: proof.setting })
    };
}
/** What operations that were called need of some requests only, sorted; what is needed anyway is left in. */
function leftOut(testimonies) {
    const needed = new Set(testimonies.flatMap(({ certainty, proof, action }) => certainty === 'needed' && proof.kind === 'calls' && proof.run === undefined ? [action] : []));
    const found = testimonies.flatMap(({ action, proof }) => proof.kind === 'operation' && proof.when !== undefined && !needed.has(action)
        ? [
            [
                `${action}\u0000${proof.operation}`,
                { action, when: `${proof.operation}: if ${proof.when}` }
            ]
        ]
        : []);
    return [...new Map(found)].toSorted(([a], [b]) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a, b)).map(([, entry]) => entry);
}


/***/ }),

/***/ 18555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oq: () => (/* binding */ WITNESSES),
  G_: () => (/* binding */ testimoniesOn),
  H0: () => (/* binding */ testimoniesOnGrants),
  uu: () => (/* binding */ testimoniesOnRole)
});

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/util-arn-parser/dist-cjs/index.js
var dist_cjs = __webpack_require__(56369);
// EXTERNAL MODULE: ./lib/src/domain/testimony.js
var testimony = __webpack_require__(54309);
;// CONCATENATED MODULE: ./lib/src/needs/configuration/together.js
/** Several settings' implications as one, in their order. */
function together(all) {
    return { needs: all.flatMap(({ needs }) => needs), mayNeed: all.flatMap(({ mayNeed }) => mayNeed) };
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/destinations.js
/**
 * Where Lambda sends what a function returned or failed on: destinations of asynchronous invocations and of event source mappings, and
 * dead-letter queues. Lambda sends under the function's role.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations
 */



/** Actions by the service of the destination's ARN; s3 goes by itself, since it has two resources. */
const SENDING = new Map([
    ['events', 'events:PutEvents'],
    ['lambda', 'lambda:InvokeFunction'],
    ['sns', 'sns:Publish'],
    ['sqs', 'sqs:SendMessage']
]);
const TO_BUCKET = 's3:PutObject';
const OF_BUCKET = 's3:ListBucket';
/** Everything that a destination may need, whichever it is. */
const DESTINATION_ACTIONS = [...SENDING.values(), TO_BUCKET, OF_BUCKET];
/**
 * @param arn a destination's ARN
 * @param cause the setting that names it
 */
function sendingTo(arn, cause) {
    if (!(0,dist_cjs/* validate */.tf)(arn))
        return { needs: [], mayNeed: [] };
    const { service } = (0,dist_cjs/* parse */.qg)(arn);
    if (service === 's3')
        return {
            needs: [...(0,testimony/* needEach */.kz)([TO_BUCKET], `${arn}/*`, cause), ...(0,testimony/* needEach */.kz)([OF_BUCKET], arn, cause)],
            mayNeed: []
        };
    const action = SENDING.get(service);
    if (action !== undefined)
        return { needs: (0,testimony/* needEach */.kz)([action], arn, cause), mayNeed: [] };
    return {
        needs: [],
        mayNeed: (0,testimony/* maybeEach */.YY)([`${service}:*`], `what sending to ${arn} needs is not known (${cause})`)
    };
}
/**
 * @param of what ends with success or failure: an event source mapping, asynchronous invocations
 * @returns nothing for a destination that is no ARN, such as a Kafka topic
 */
function sendingResults(config, owner) {
    return together([
        sendingTo(config?.OnSuccess?.Destination ?? '', `on-success destination of ${owner}`),
        sendingTo(config?.OnFailure?.Destination ?? '', `on-failure destination of ${owner}`)
    ]);
}
/** @param configs of the function and all its qualifiers; undefined when they were not read */
function asynchronousDestinations(configs) {
    if (configs === undefined) {
        const why = 'asynchronous destinations, to which Lambda sends with it, were not read';
        return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)(DESTINATION_ACTIONS, why) };
    }
    return together(configs.map(({ FunctionArn, DestinationConfig }) => sendingResults(DestinationConfig, `asynchronous invocations of ${FunctionArn}`)));
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/file-systems.js
/** What mounting a file system takes. https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html */



const DIRECT_READS = ['s3:GetObject', 's3:GetObjectVersion'];
/** Where only the role is known: of any file system. */
const MOUNT_ACTIONS = ['elasticfilesystem', 's3files'].flatMap((service) => [
    `${service}:ClientMount`,
    `${service}:ClientWrite`
]);
/** @returns needs of the file systems behind the access points that the function mounts */
function fileSystemsOf({ FileSystemConfigs }) {
    return together((FileSystemConfigs ?? []).map(mounting));
}
function mounting({ Arn, S3FilesConfig }) {
    const cause = `file system mounted through ${Arn}`;
    if (!(0,dist_cjs/* validate */.tf)(Arn))
        return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)(MOUNT_ACTIONS, cause) };
    const { partition, service, region, accountId } = (0,dist_cjs/* parse */.qg)(Arn);
    if (service === 's3files') {
        // its access points carry the file system in their ARN
        const [fileSystem = Arn] = Arn.split('/access-point/');
        const why = `${cause}: Lambda may read the bucket behind it directly, and which one that is, is not known`;
        return {
            needs: clientOf(service, fileSystem, cause),
            mayNeed: S3FilesConfig?.DirectS3Read === 'DISABLED' ? [] : (0,testimony/* maybeEach */.YY)(DIRECT_READS, why)
        };
    }
    // an access point of EFS does not show the file system: any one, but through this access point only
    // https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html#access-points-iam-policy
    const anyFileSystem = `arn:${partition}:${service}:${region}:${accountId}:file-system/*`;
    const throughIt = { StringEquals: { 'elasticfilesystem:AccessPointArn': [Arn] } };
    return { needs: clientOf(service, anyFileSystem, cause, throughIt), mayNeed: [] };
}
function clientOf(service, fileSystem, cause, condition) {
    return [
        ...(0,testimony/* needEach */.kz)([`${service}:ClientMount`], fileSystem, cause, condition),
        ...(0,testimony/* needEach */.kz)([`${service}:ClientWrite`], fileSystem, `${cause}, unless it is only read`, condition)
    ];
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/telemetry.js
/** The actions by which logs and traces of a function reach AWS. */
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaBasicExecutionRole.html */
const LOG_WRITES = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];
/** https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
const TRACE_WRITES = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];

;// CONCATENATED MODULE: ./lib/src/needs/configuration/layers.js



/** What the exporters that AWS builds into a collector may need, where it has a configuration of its own. https://aws-otel.github.io/docs/getting-started/lambda */
const EXPORTERS = ['aps:RemoteWrite', 'cloudwatch:PutMetricData', ...LOG_WRITES, 's3:GetObject'];
const LAYERS = [
    {
        // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-Getting-Started-custom-runtime.html
        name: /^LambdaInsightsExtension/,
        implies: (cause, logGroup) => ({
            needs: (0,testimony/* needEach */.kz)(LOG_WRITES, logGroup('/aws/lambda-insights'), cause),
            mayNeed: []
        })
    },
    {
        // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/CloudWatchLambdaApplicationSignalsExecutionRolePolicy.html
        name: /^AWSOpenTelemetryDistro/,
        implies: (cause, logGroup, { OTEL_AWS_APPLICATION_SIGNALS_ENABLED: signals }) => ({
            needs: [
                ...(0,testimony/* needEach */.kz)(['xray:PutTraceSegments'], '*', cause),
                ...(signals?.toLowerCase() === 'false'
                    ? []
                    : (0,testimony/* needEach */.kz)(LOG_WRITES, logGroup('/aws/application-signals/data'), `${cause} (Application Signals)`))
            ],
            mayNeed: []
        })
    },
    {
        // https://aws-otel.github.io/docs/getting-started/lambda
        name: /^aws-otel-/,
        implies: (cause, _, variables) => {
            const own = variables.OPENTELEMETRY_COLLECTOR_CONFIG_URI ?? variables.OPENTELEMETRY_COLLECTOR_CONFIG_FILE ?? '';
            const why = `the collector in ${cause} has a configuration of its own, which is not read`;
            return {
                needs: (0,testimony/* needEach */.kz)(TRACE_WRITES, '*', cause),
                mayNeed: own === '' ? [] : (0,testimony/* maybeEach */.YY)(EXPORTERS, why)
            };
        }
    },
    {
        // https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
        name: /^AWS-Parameters-and-Secrets-Lambda-Extension/,
        implies: (cause) => outsideOfTraces(cause, ['kms:Decrypt', 'secretsmanager:GetSecretValue', 'ssm:GetParameter'])
    },
    {
        // https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-integration-lambda-extensions.html
        name: /^AWS-AppConfig-Extension/,
        implies: (cause, _, { AWS_APPCONFIG_EXTENSION_ROLE_ARN: role }) => outsideOfTraces(cause, [
            'appconfig:GetLatestConfiguration',
            'appconfig:StartConfigurationSession',
            ...((role ?? '') === '' ? [] : ['sts:AssumeRole'])
        ])
    }
];
/** An extension asks AWS in a process of its own, which no tracing SDK sees; what for, only its callers know. */
function outsideOfTraces(cause, actions) {
    const why = `the extension in ${cause} may use it, outside of the traced code`;
    return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)(actions, why) };
}
/** @param workload the function, in whose region and account the layers write their logs */
function layersOf({ Layers, Environment }, workload) {
    const { partition, region, account } = workload;
    const logGroup = (name) => `arn:${partition}:logs:${region}:${account}:log-group:${name}:*`;
    return together((Layers ?? []).flatMap(({ Arn }) => {
        const [, name = ''] = /:layer:([^:]+)/.exec(Arn) ?? [];
        return LAYERS.filter((layer) => layer.name.test(name)).map((layer) => layer.implies(`layer ${Arn}`, logGroup, Environment?.Variables ?? {}));
    }));
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/event-source-access.js
/**
 * How Lambda reaches an event source that is no queue or stream: with credentials out of Secrets Manager, through network interfaces of
 * its own. https://docs.aws.amazon.com/lambda/latest/api/API_SourceAccessConfiguration.html
 */


const CREDENTIAL_ACTION = 'secretsmanager:GetSecretValue';
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaMSKExecutionRole.html */
const SOURCE_NETWORK = [
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSubnets',
    'ec2:DescribeVpcs'
];
/** Lambda's interfaces in the network of the source. The function's own network is another matter. */
function networkOf(cause) {
    return (0,testimony/* needEach */.kz)(SOURCE_NETWORK, '*', cause);
}
/** The secrets among the access configurations: whatever their type, their URI is a secret's ARN. */
function secretsOf(configs, cause) {
    return (configs ?? []).flatMap(({ URI }) => isSecret(URI ?? '') ? (0,testimony/* needEach */.kz)([CREDENTIAL_ACTION], URI ?? '', `credentials of ${cause}`) : []);
}
/** Whether Lambda signs in with a secret, and so not with the role. */
function hasSecret(configs) {
    return (configs ?? []).some(({ URI }) => isSecret(URI ?? ''));
}
function isSecret(uri) {
    return (0,dist_cjs/* validate */.tf)(uri) && (0,dist_cjs/* parse */.qg)(uri).service === 'secretsmanager';
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/kafka.js
/**
 * What Lambda does under a function's role to read from Apache Kafka, Amazon's or one's own.
 * https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html
 * https://docs.aws.amazon.com/lambda/latest/dg/with-kafka-permissions.html
 */



const CLUSTER = ['kafka:DescribeClusterV2'];
/** Lambda takes it where the role has no DescribeClusterV2. */
const OLDER = 'kafka:DescribeCluster';
const BROKERS = ['kafka:GetBootstrapBrokers'];
/** Of a cluster in another account. */
const VPC_CONNECTION = ['kafka:DescribeVpcConnection'];
/** https://docs.aws.amazon.com/lambda/latest/dg/msk-cluster-auth.html */
const SIGNING_IN = ['kafka-cluster:Connect', 'kafka-cluster:DescribeClusterDynamicConfiguration'];
const GROUP = ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'];
const TOPIC = ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'];
/** https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html */
const FAILED_RECORDS = ['kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData'];
/** https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html */
const REGISTRY = ['glue:GetRegistry', 'glue:GetSchemaVersion'];
const SCHEMAS = ['glue:GetSchemaVersion'];
/** A role's token for brokers that take AWS's web identities. */
const TOKEN = 'sts:GetWebIdentityToken';
/** Everything that reading from Kafka may need of Kafka itself. */
const KAFKA_ACTIONS = [
    ...CLUSTER,
    OLDER,
    ...BROKERS,
    ...VPC_CONNECTION,
    ...REGISTRY,
    TOKEN
];
const KAFKA_PATTERNS = ['kafka-cluster:*'];
/** @param eventSource ARN of the cluster, or of the VPC connection to a cluster in another account */
function readingFromMsk(eventSource, mapping, cause) {
    const arnOf = clusterOf(eventSource);
    const config = mapping.AmazonManagedKafkaEventSourceConfig;
    return {
        needs: [
            ...(0,testimony/* needEach */.kz)(CLUSTER, arnOf('cluster'), cause),
            ...(0,testimony/* needEach */.kz)(BROKERS, '*', cause),
            ...(eventSource.includes(':vpc-connection/') ? (0,testimony/* needEach */.kz)(VPC_CONNECTION, eventSource, cause) : []),
            ...networkOf(cause),
            ...(hasSecret(mapping.SourceAccessConfigurations) ? [] : signingIn(arnOf, mapping, cause)),
            ...schemaRegistry(config, cause)
        ],
        mayNeed: (0,testimony/* maybeEach */.YY)([OLDER], `Lambda takes it instead of ${CLUSTER.join()} (${cause})`)
    };
}
/**
 * The ARN of something in a cluster, by its type and the rest of its name. A VPC connection names the cluster and its account, not the
 * cluster's own id. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskafkaapis.html
 */
function clusterOf(eventSource) {
    const { partition, region, accountId, resource } = (0,dist_cjs/* parse */.qg)(eventSource);
    const [kind = '', ...names] = resource.split('/');
    const [account = '', cluster = '', id = ''] = kind === 'vpc-connection' ? [names[0], names[1], '*'] : [accountId, names[0], names[1]];
    return (type, name) => `arn:${partition}:kafka:${region}:${account}:${type}/${cluster}/${id}${name === undefined ? '' : `/${name}`}`;
}
/** Without a secret Lambda signs in with the role, unless the cluster lets anybody in, which the mapping does not show. */
function signingIn(arnOf, mapping, eventSource) {
    const cause = `${eventSource}, if the cluster has IAM access control`;
    const { AmazonManagedKafkaEventSourceConfig: config, Topics, DestinationConfig } = mapping;
    const [, failed] = /^kafka:\/\/(.+)$/.exec(DestinationConfig?.OnFailure?.Destination ?? '') ?? [];
    return [
        ...(0,testimony/* needEach */.kz)(SIGNING_IN, arnOf('cluster'), cause),
        ...(0,testimony/* needEach */.kz)(GROUP, arnOf('group', config?.ConsumerGroupId ?? '*'), cause),
        ...(Topics ?? []).flatMap((topic) => (0,testimony/* needEach */.kz)(TOPIC, arnOf('topic', topic), cause)),
        ...(failed === undefined
            ? []
            : (0,testimony/* needEach */.kz)(FAILED_RECORDS, arnOf('topic', failed), `on-failure destination of ${cause}`))
    ];
}
/** Of a cluster of one's own, which needs interfaces where it names its subnets, and the role where it says so. */
function readingFromOwnKafka(mapping, cause) {
    const types = (mapping.SourceAccessConfigurations ?? []).map(({ Type }) => Type);
    return {
        needs: [
            ...(types.includes('VPC_SUBNET') ? networkOf(cause) : []),
            ...schemaRegistry(mapping.SelfManagedKafkaEventSourceConfig, cause)
        ],
        mayNeed: rolesOwn(types, cause)
    };
}
function rolesOwn(types, cause) {
    const why = `the role itself signs in to the cluster, of which the ARN is not known (${cause})`;
    return [
        ...(types.includes('IAM_AUTH') ? (0,testimony/* maybeEach */.YY)(KAFKA_PATTERNS, why) : []),
        ...(types.includes('IAM_OAUTHBEARER_AUTH') ? (0,testimony/* maybeEach */.YY)([TOKEN], why) : [])
    ];
}
/** AWS Glue's registry is read with the role; Confluent's with a secret. */
function schemaRegistry(config, cause) {
    const registry = config?.SchemaRegistryConfig;
    const uri = registry?.SchemaRegistryURI ?? '';
    const registryName = `schema registry of ${cause}`;
    return [
        ...((0,dist_cjs/* validate */.tf)(uri) && (0,dist_cjs/* parse */.qg)(uri).service === 'glue' ? glue(uri, registryName) : []),
        ...secretsOf(registry?.AccessConfigs, registryName)
    ];
}
/** @param registry ARN; the mapping does not show which of its schemas are used */
function glue(registry, cause) {
    const schemas = `${registry.replace(':registry/', ':schema/')}/*`;
    return [...(0,testimony/* needEach */.kz)(REGISTRY, registry, cause), ...(0,testimony/* needEach */.kz)(SCHEMAS, schemas, cause)];
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/polling.js
/**
 * What Lambda does under a function's role to read from the function's event sources.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html
 */






/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaSQSQueueExecutionRole.html */
const QUEUE = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaKinesisExecutionRole.html */
const DATA_STREAM = [
    'kinesis:DescribeStream',
    'kinesis:DescribeStreamSummary',
    'kinesis:GetRecords',
    'kinesis:GetShardIterator',
    'kinesis:ListShards'
];
const ALL_DATA_STREAMS = ['kinesis:ListStreams'];
/** https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html#kinesis-polling-and-batching */
const FAN_OUT = ['kinesis:SubscribeToShard'];
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaDynamoDBExecutionRole.html */
const TABLE_STREAM = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
const ALL_TABLE_STREAMS = ['dynamodb:ListStreams'];
/** https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html#events-mq-permissions */
const BROKER = ['mq:DescribeBroker'];
/** https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html */
const DOCUMENT_CLUSTER = ['rds:DescribeDBClusters'];
const CLUSTER_PARAMETERS = ['rds:DescribeDBClusterParameters'];
const SUBNET_GROUPS = ['rds:DescribeDBSubnetGroups'];
const EVERYTHING = [
    ...QUEUE,
    ...DATA_STREAM,
    ...ALL_DATA_STREAMS,
    ...FAN_OUT,
    ...TABLE_STREAM,
    ...ALL_TABLE_STREAMS,
    ...BROKER,
    ...DOCUMENT_CLUSTER,
    ...CLUSTER_PARAMETERS,
    ...SUBNET_GROUPS,
    ...KAFKA_ACTIONS,
    ...KAFKA_PATTERNS,
    ...SOURCE_NETWORK,
    CREDENTIAL_ACTION,
    // on-failure destinations of mappings
    ...DESTINATION_ACTIONS.filter((action) => !/^(events|lambda):/.test(action))
];
/** @param mappings of the function and all its qualifiers, disabled ones too; undefined when they were not read */
function polling(mappings) {
    if (mappings === undefined) {
        const why = 'event source mappings, which poll with it, were not read';
        return { needs: [], mayNeed: (0,testimony/* maybeEach */.YY)(EVERYTHING, why) };
    }
    return together(mappings.map(ofMapping));
}
function ofMapping(mapping) {
    const eventSource = mapping.EventSourceArn ?? '';
    // whoever enables it again expects it to work
    const state = /^(Enabled|Enabling)?$/.test(mapping.State ?? '') ? '' : ` (${mapping.State})`;
    const cause = `event source mapping ${mapping.UUID} of ${eventSource === '' ? 'self-managed Apache Kafka' : eventSource}${state}`;
    return together([
        readingFrom(eventSource, mapping, cause),
        { needs: secretsOf(mapping.SourceAccessConfigurations, cause), mayNeed: [] },
        sendingResults(mapping.DestinationConfig, cause),
        filterKey(mapping.KMSKeyArn ?? '', cause)
    ]);
}
/**
 * Lambda's own principal decrypts the filter criteria, by the policy of their key. Yet of Kafka AWS names the role as well.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filter-criteria-encryption
 * https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html#msk-optional-permissions
 */
function filterKey(key, cause) {
    const why = `AWS does not say clearly whether the role decrypts filter criteria with ${key} (${cause})`;
    return { needs: [], mayNeed: key === '' ? [] : (0,testimony/* maybeEach */.YY)(['kms:Decrypt'], why) };
}
function readingFrom(eventSource, mapping, cause) {
    if (eventSource === '')
        return readingFromOwnKafka(mapping, cause);
    if (!(0,dist_cjs/* validate */.tf)(eventSource))
        return unknownSource(eventSource, cause);
    const { partition, service, region, accountId } = (0,dist_cjs/* parse */.qg)(eventSource);
    const needs = (...all) => ({ needs: all.flat(), mayNeed: [] });
    switch (service) {
        case 'sqs':
            return needs((0,testimony/* needEach */.kz)(QUEUE, eventSource, cause));
        case 'kinesis': {
            const [stream = eventSource] = eventSource.split('/consumer/');
            return needs((0,testimony/* needEach */.kz)(DATA_STREAM, stream, cause), (0,testimony/* needEach */.kz)(ALL_DATA_STREAMS, '*', cause), stream === eventSource ? [] : (0,testimony/* needEach */.kz)(FAN_OUT, eventSource, cause));
        }
        case 'dynamodb':
            return needs((0,testimony/* needEach */.kz)(TABLE_STREAM, eventSource, cause), (0,testimony/* needEach */.kz)(ALL_TABLE_STREAMS, '*', cause));
        case 'kafka':
            return readingFromMsk(eventSource, mapping, cause);
        case 'mq':
            return needs((0,testimony/* needEach */.kz)(BROKER, eventSource, cause), networkOf(cause));
        case 'rds': {
            // the mapping names neither the parameter group nor the subnet group of the cluster
            const any = (type) => `arn:${partition}:rds:${region}:${accountId}:${type}:*`;
            return needs((0,testimony/* needEach */.kz)(DOCUMENT_CLUSTER, eventSource, cause), (0,testimony/* needEach */.kz)(CLUSTER_PARAMETERS, any('cluster-pg'), cause), (0,testimony/* needEach */.kz)(SUBNET_GROUPS, any('subgrp'), cause), networkOf(cause));
        }
        default:
            return unknownSource(eventSource, cause);
    }
}
function unknownSource(eventSource, cause) {
    const pattern = (0,dist_cjs/* validate */.tf)(eventSource) ? `${(0,dist_cjs/* parse */.qg)(eventSource).service}:*` : '*';
    return {
        needs: [],
        mayNeed: (0,testimony/* maybeEach */.YY)([pattern], `what polling ${eventSource} needs is not known (${cause})`)
    };
}

;// CONCATENATED MODULE: ./lib/src/needs/configuration/implied.js
/**
 * What Lambda itself does under a function's role, which no trace shows: derived from the function's configuration.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 *
 * Code signing implies nothing: Lambda checks signatures when code is deployed, with no permission of the role.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
 */








/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaVPCAccessExecutionRole.html */
const NETWORK = [
    'ec2:AssignPrivateIpAddresses',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSubnets',
    'ec2:UnassignPrivateIpAddresses'
];
const DURABLE = ['lambda:CheckpointDurableExecution', 'lambda:GetDurableExecutionState'];
/**
 * @param seen whether the function left traces: it then writes to X-Ray whatever its tracing mode is
 * @returns what its settings need, sorted, and what of its role they leave open, because they were not read or do not tell
 */
function impliedNeeds(workload, { configuration, mappings, eventInvokeConfigs }, seen) {
    const { DeadLetterConfig } = configuration;
    const { needs, mayNeed } = together([
        ...ofItself(workload, configuration, seen),
        setBy('DeadLetterConfig', sendingTo(DeadLetterConfig?.TargetArn ?? '', 'dead-letter queue or topic')),
        setBy('DurableConfig', durableExecution(workload, configuration)),
        setBy('FileSystemConfigs', fileSystemsOf(configuration)),
        setBy('Layers', layersOf(configuration, workload)),
        setBy('EventSourceMappings', polling(mappings)),
        setBy('FunctionEventInvokeConfigs', asynchronousDestinations(eventInvokeConfigs))
    ]);
    return { needs: sortedOnce(needs), mayNeed: sortedOnce(mayNeed) };
}
function setBy(setting, { needs, mayNeed }) {
    const set = (claim) => ({ ...claim, setting });
    return { needs: needs.map(set), mayNeed: mayNeed.map(set) };
}
function ofItself({ name, partition, region, account }, configuration, seen) {
    const { LoggingConfig, TracingConfig, VpcConfig, KMSKeyArn } = configuration;
    const group = LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`;
    const logs = `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`;
    const traces = TracingConfig?.Mode === 'Active' ? 'active tracing' : seen ? 'traces that the function left' : undefined;
    const key = KMSKeyArn ?? '';
    const hasNetwork = (VpcConfig?.SubnetIds ?? []).length > 0;
    const set = (setting, needs) => setBy(setting, { needs, mayNeed: [] });
    return [
        set('LoggingConfig', (0,testimony/* needEach */.kz)(LOG_WRITES, logs, `log group ${group}`)),
        set('TracingConfig', traces === undefined ? [] : (0,testimony/* needEach */.kz)(TRACE_WRITES, '*', traces)),
        set('VpcConfig', hasNetwork ? (0,testimony/* needEach */.kz)(NETWORK, '*', 'VPC configuration') : []),
        set('KMSKeyArn', key === '' ? [] : (0,testimony/* needEach */.kz)(['kms:Decrypt'], key, 'key of the environment variables'))
    ];
}
/** https://docs.aws.amazon.com/lambda/latest/dg/durable-security.html */
function durableExecution({ arn }, { DurableConfig }) {
    if (DurableConfig == null)
        return { needs: [], mayNeed: [] };
    const key = DurableConfig.KMSKeyArn ?? '';
    const why = `whether the role encrypts the data of durable executions with ${key} is not known`;
    return {
        needs: (0,testimony/* needEach */.kz)(DURABLE, `${arn}:*`, 'durable execution'),
        mayNeed: key === '' ? [] : (0,testimony/* maybeEach */.YY)(['kms:Decrypt', 'kms:GenerateDataKey*'], why)
    };
}
/** Settings that say the same are told once. */
function sortedOnce(entries) {
    const byText = new Map(entries.map((entry) => [JSON.stringify({ ...entry, setting: undefined }), entry]));
    return [...byText].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, entry]) => entry);
}
/** What Lambda may do for a function of which the role is known, and no more. */
const UNKNOWN_FUNCTION = [
    ...(0,testimony/* maybeEach */.YY)([...LOG_WRITES, ...TRACE_WRITES, ...NETWORK, ...DURABLE, ...MOUNT_ACTIONS], 'Lambda may use it for a function of which only the role is known'),
    ...polling(undefined).mayNeed,
    ...asynchronousDestinations(undefined).mayNeed
];

// EXTERNAL MODULE: ./lib/src/needs/configuration/role-only.js
var role_only = __webpack_require__(50776);
;// CONCATENATED MODULE: ./lib/src/needs/witnesses/configuration.js


const configuration = {
    name: 'configuration',
    onWorkload: (asked) => saidBy(asked).map(({ setting, ...claim }) => ({
        ...claim,
        witness: 'configuration',
        proof: setting === undefined ? { kind: 'page', url: EXECUTION_ROLE } : { kind: 'setting', setting }
    }))
};
const EXECUTION_ROLE = 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html';
/** Of a function of which only the role is known, everything stays open. */
function saidBy({ workload, traces, configuration: known }) {
    if ((0,role_only/* isRoleOnly */.D)(workload, known))
        return [...UNKNOWN_FUNCTION];
    if (known instanceof Error || known.lambda === undefined)
        return [];
    const { needs, mayNeed } = impliedNeeds(workload, known.lambda, traces > 0);
    return [...needs, ...mayNeed];
}

// EXTERNAL MODULE: ./lib/src/services/resources/place.js
var place = __webpack_require__(79386);
// EXTERNAL MODULE: ./lib/src/needs/earlier-runs.js
var earlier_runs = __webpack_require__(88715);
;// CONCATENATED MODULE: ./lib/src/needs/witnesses/earlier-run.js


const DAY = 86_400_000;
const earlierRun = {
    name: 'earlier-run',
    onWorkload: ({ workload, earlier, day, reference }) => {
        if (earlier === undefined || day === undefined)
            return [];
        const oldest = new Date(Date.parse(day) - earlier.maxAgeDays * DAY).toISOString().slice(0, 10);
        return earlier.reports.flatMap(({ report, from }) => (0,earlier_runs/* ofWorkload */.J)(report, workload.arn)
            .flatMap(({ needs }) => needs)
            .filter(({ lastSeen }) => lastSeen !== undefined && lastSeen >= oldest)
            // another version may have known another action, and a file may be edited: nothing else may reach a policy
            .filter(({ action, resource }) => reference.action(action)?.name === action && isResource(resource))
            .map((need) => sightIn(need, from)));
    }
};
function isResource(text) {
    return text === '*' || (0,place/* arnIn */.Lo)(text) !== undefined;
}
/** @param from which run's report tells of it; that may itself have it of a run before */
function sightIn({ calls, traceIds, firstSeen, lastSeen, run = '', ...permission }, from) {
    const source = run === '' ? from : run;
    return {
        ...permission,
        why: `${source} saw a call that needs it, last on ${lastSeen}`,
        certainty: 'needed',
        witness: 'earlier-run',
        proof: { kind: 'calls', calls, traceIds, firstSeen, lastSeen, run: source }
    };
}

// EXTERNAL MODULE: ./lib/src/iam/conditions.js + 1 modules
var conditions = __webpack_require__(12608);
// EXTERNAL MODULE: ./lib/src/iam/extent.js + 1 modules
var extent = __webpack_require__(77713);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/services/keys.js
var keys = __webpack_require__(7827);
// EXTERNAL MODULE: ./lib/src/services/table.js + 77 modules
var table = __webpack_require__(15423);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/iam/grants.js + 1 modules
var grants = __webpack_require__(78598);
;// CONCATENATED MODULE: ./lib/src/needs/witnesses/forwarded-access.js
/** Use of keys that no trace shows: what a role grants on keys and its services plausibly use in its name. */










const NAME = 'forwarded-access';
const forwardedAccess = {
    name: NAME,
    words: {
        kept: (needs) => `${(0,plural/* plural */.L)(needs, 'permission')} to use KMS keys kept, though no trace shows their use`,
        why: 'Without it the calls fail that a key protects. The policies keep what the roles grant of it, for those services only:'
    },
    onGrants: ({ testimonies }, asked) => plausibleNeeds(testimonies.filter(({ certainty }) => certainty === 'needed'), asked),
    onRole: ({ workloads }, open) => unknownKeyUses(workloads.flatMap(({ testimonies }) => testimonies).filter(({ certainty }) => certainty === 'needed'), open.filter((one) => !(0,testimony/* isListed */.yy)(one)))
};
/**
 * The grants on keys that fit what a workload's needs make services do: they stay, narrowed to those services, because without them the
 * calls would fail wherever such a key encrypts. Nothing is added that the role does not grant.
 */
function plausibleNeeds(needs, { grants, partition, reference }) {
    const found = new Map();
    for (const use of usesIn(needs, partition)) {
        const keys = (0,iam_pattern/* resourcePattern */.nn)(`arn:${partition}:kms:${use.region}:*:key/*`, false);
        for (const grant of grants) {
            for (const resource of keysOf(grant, use, keys, reference)) {
                const key = `${use.action}\u0000${resource}`;
                const known = found.get(key) ?? { action: use.action, resource, vias: new Set(), usedBy: new Set() };
                known.vias.add(use.via);
                known.usedBy.add(use.usedBy);
                found.set(key, known);
            }
        }
    }
    return [...found]
        .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .map(([, { action, resource, vias, usedBy }]) => ({
        action,
        resource,
        ...(!vias.has(undefined) && { condition: viaService([...vias].flatMap((via) => via ?? [])) }),
        why: `plausibly used by ${[...usedBy].sort().join(', ')}, where a customer managed key encrypts`,
        precision: 'wider',
        reason: 'which key encrypts is in no trace',
        certainty: 'needed',
        witness: NAME,
        proof: { kind: 'needs', actions: [...usedBy].sort() }
    }));
}
/** https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service */
function viaService(vias) {
    const operator = vias.some((via) => via.includes('*')) ? 'StringLike' : 'StringEquals';
    return { [operator]: { 'kms:ViaService': [...vias].sort() } };
}
/** Each once, however many resources of a region are used alike. */
function usesIn(needs, partition) {
    const uses = new Map();
    for (const need of needs)
        for (const use of usesOf(need, partition))
            uses.set(Object.values(use).join('\u0000'), use);
    return [...uses.values()];
}
function usesOf({ action, resource }, partition) {
    const [prefix = '', name = ''] = action.split(':');
    const service = (0,table/* keyUseOf */.Yc)(prefix);
    const region = regionOf(resource);
    const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const hasDomain = ['aws', 'aws-cn', 'aws-us-gov'].includes(partition);
    return (service?.uses[name] ?? []).map((key) => ({
        action: key,
        via: hasDomain ? `${service?.via}.${region}.${domain}` : undefined,
        region,
        usedBy: action
    }));
}
/** Buckets name no region. */
function regionOf(resource) {
    const region = resource.startsWith('arn:') ? (0,dist_cjs/* parse */.qg)(resource).region : '';
    return region === '' ? '*' : region;
}
/** The keys on which a grant fits a use: the grant's own, or those of the use's region where the grant is wider. */
function keysOf(grant, use, keys, reference) {
    const action = reference.action(use.action);
    if (action === undefined || !grant.actions.has(action))
        return [];
    const via = use.via === undefined || use.via.includes('*') ? {} : { 'kms:ViaService': [use.via] };
    if ((0,conditions/* holds */.v)(grant.conditions, via, true) === 'no')
        return [];
    return (0,grants/* reachOf */.xw)(grant, action).flatMap((reach) => {
        const { pattern } = reach;
        if ((0,extent/* meets */.D)(reach, keys) === 'no' || pattern.hasVariables)
            return [];
        return [(0,iam_pattern/* contains */.gR)(pattern, keys) === 'yes' ? keys.text : pattern.text];
    });
}
const KEY_USES = [
    'kms:CreateGrant',
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey*',
    'kms:ReEncrypt*'
];
/**
 * Of actions that are used and of which nothing is known, any use of keys may be in the caller's name; of actions that may be used, too.
 * @param doubts patterns of these
 */
function unknownKeyUses(needs, doubts) {
    const used = needs.map(({ action }) => action).filter((action) => !isKnown(action));
    const perhaps = doubts.map(({ action }) => action);
    const unknown = [...used, ...perhaps].filter((action) => !keys/* USING_NO_KEY */.Bp.some((pattern) => (0,iam_pattern/* matchesAction */.ch)(pattern, action)));
    const prefixes = [...new Set(unknown.map((action) => action.split(':')[0] ?? ''))].sort();
    if (prefixes.length === 0)
        return [];
    const names = prefixes.includes('*') ? 'a service that is not known' : prefixes.join(', ');
    const why = `${names} may use a customer managed key in the name of the caller, which no trace shows`;
    return (0,testimony/* testify */.lA)((0,testimony/* maybeEach */.YY)(KEY_USES, why), NAME, { kind: 'needs', actions: [...new Set(unknown)].sort() });
}
function isKnown(action) {
    return (0,table/* keyUseOf */.Yc)(action.split(':')[0] ?? '') !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/needs/witnesses/ignored-workload.js
const ignoredWorkload = {
    name: 'ignored-workload',
    // where the role of one is not known, it may be any
    onRole: ({ arn, ignored }) => ignored
        .filter(({ role }) => role === undefined || role === arn)
        .flatMap(({ testimonies }) => testimonies)
        .map(({ action, proof }) => ({
        action,
        resource: '*',
        why: 'a workload needs it that the configuration file ignores',
        certainty: 'maybe',
        witness: 'ignored-workload',
        proof
    }))
};

;// CONCATENATED MODULE: ./lib/src/needs/witnesses/neighbour.js
/** What runs beside an application under its role: no trace shows it, and no function has it. */

const neighbour_NAME = 'neighbour';
/** The X-Ray daemon or an OpenTelemetry collector beside an application may send its traces under the application's role. */
const SENDING_TRACES = (0,testimony/* testify */.lA)((0,testimony/* maybeEach */.YY)(['xray:GetSampling*', 'xray:PutSpans*', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'], 'the daemon or collector that sends traces may run under the role'), neighbour_NAME, { kind: 'page', url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html' });
/**
 * What runs beside an application on an instance or in a task, under its role: Systems Manager's agent, ECS Exec, CloudWatch's agent, and
 * what mounts file systems. https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
 */
const AGENTS = (0,testimony/* testify */.lA)((0,testimony/* maybeEach */.YY)([
    'cloudwatch:PutMetricData',
    'ec2messages:*',
    'elasticfilesystem:Client*',
    'logs:CreateLog*',
    'logs:PutLogEvents',
    's3files:Client*',
    'ssm:UpdateInstanceInformation',
    'ssmmessages:*'
], 'an agent beside the application may use it, which no trace shows'), neighbour_NAME, { kind: 'page', url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent.html' });
const neighbour = {
    name: neighbour_NAME,
    onRole: ({ workloads }) => workloads.some(({ workload }) => workload.kind !== 'lambda') ? [...SENDING_TRACES, ...AGENTS] : []
};

// EXTERNAL MODULE: ./lib/src/traces/call-log.js + 1 modules
var call_log = __webpack_require__(70373);
// EXTERNAL MODULE: ./lib/src/needs/joined.js
var joined = __webpack_require__(42699);
;// CONCATENATED MODULE: ./lib/src/needs/witnesses/trace.js
/** Calls in traces: a call that was answered, or that failed otherwise than by IAM, was authorised. */




const trace_NAME = 'trace';
const trace = {
    name: trace_NAME,
    onWorkload: ({ workload, blind, calls, day }) => {
        const proving = calls.filter(({ call }) => call.outcome !== 'unsent' && call.outcome !== 'denied');
        const none = { kind: 'calls', calls: 0, traceIds: [] };
        return [
            ...neededBy(proving, day),
            ...(blind === undefined ? [] : (0,testimony/* testify */.lA)((0,testimony/* maybeEach */.YY)(['*'], `${workload.name}: ${blind}`), trace_NAME, none)),
            ...openIn(proving)
        ];
    }
};
/** What calls need, each permission once, sorted. */
function neededBy(calls, day) {
    const needs = new Map();
    for (const counted of calls)
        for (const need of counted.derivation.needs)
            addNeed(needs, need, counted);
    return [...needs]
        .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .map(([, { calls: number, traceIds, ...permission }]) => ({
        ...permission,
        certainty: 'needed',
        witness: trace_NAME,
        proof: {
            kind: 'calls',
            calls: number,
            traceIds,
            ...(day !== undefined && { firstSeen: day, lastSeen: day })
        }
    }));
}
function addNeed(needs, need, counted) {
    const key = (0,joined/* permissionKey */.$)(need);
    const same = needs.get(key);
    if (same === undefined) {
        const why = `${operationOf(counted)} was called`;
        const { doubt, calls, traceIds } = counted;
        needs.set(key, { ...need, why, calls, traceIds: [...traceIds], ...(doubt !== undefined && { doubt }) });
        return;
    }
    if (need.either === undefined)
        delete same.either;
    // one call that is sure proves what others only may
    if (counted.doubt === undefined)
        delete same.doubt;
    // One call that shows the resource proves what another only makes likely.
    if (same.precision === 'wider' && need.precision !== 'wider') {
        same.precision = need.precision;
        same.reason = need.reason;
    }
    same.calls += counted.calls;
    for (const id of counted.traceIds)
        (0,call_log/* addProof */.Kt)(same.traceIds, id);
}
/** What calls may have needed, by action: what our rules know of first, then what AWS lists; of several operations the last first. */
function openIn(calls) {
    const open = calls.toReversed().flatMap((counted) => {
        const operation = operationOf(counted);
        const { mayNeed, listed, when } = counted.derivation;
        const testimony = (action, isListed) => {
            const condition = when[action];
            return {
                action,
                resource: '*',
                why: `${operation} may need it${isListed && condition !== undefined ? `, if ${condition}` : ''}`,
                certainty: 'maybe',
                witness: trace_NAME,
                proof: {
                    kind: 'operation',
                    operation,
                    listed: isListed,
                    ...(condition !== undefined && { when: condition })
                }
            };
        };
        return [
            ...mayNeed.map((action) => ({ rank: 0, testimony: testimony(action, false) })),
            ...listed.map((action) => ({ rank: 1, testimony: testimony(action, true) }))
        ];
    });
    const once = new Map(open.map((one) => [`${one.rank} ${one.testimony.action} ${one.testimony.why}`, one]));
    return [...once.values()]
        .toSorted((a, b) => a.rank - b.rank || (0,compare/* compare */.U)(a.testimony.action, b.testimony.action))
        .map(({ testimony }) => testimony);
}
function operationOf({ call }) {
    return `${call.service} ${call.operation}`;
}

// EXTERNAL MODULE: ./lib/src/needs/needs.js + 2 modules
var needs_needs = __webpack_require__(1722);
;// CONCATENATED MODULE: ./lib/src/needs/witnesses/unknown-workload.js


const unknown_workload_NAME = 'unknown-workload';
const SOMEBODY = { arn: '', kind: 'segment', name: '', partition: 'aws', region: '' };
/** What is said of the calls, which is the same for every role. */
const said = new WeakMap();
const unknownWorkload = {
    name: unknown_workload_NAME,
    onRole: ({ unattributed, reference }) => {
        const known = said.get(unattributed) ?? unattributed.flatMap((calls) => saidOf(calls, reference));
        said.set(unattributed, known);
        return known;
    }
};
function saidOf({ service, operation, notUnderstood, calls, traceIds }, reference) {
    const seen = { service, operation, parameters: {}, outcome: 'ok' };
    const call = notUnderstood === undefined ? seen : { ...seen, notUnderstood };
    const { needs, mayNeed, listed, unresolved } = (0,needs_needs/* needsOf */.h)(call, SOMEBODY, reference);
    const reason = notUnderstood === undefined ? '' : `; ${unresolved?.why}`;
    const why = `${service} ${operation} was called by a workload that the traces do not show${reason}`;
    const asked = [...needs.map((need) => need.action), ...mayNeed];
    const name = `${service} ${operation}`;
    return [
        ...(0,testimony/* testify */.lA)((0,testimony/* maybeEach */.YY)(asked, why), unknown_workload_NAME, { kind: 'calls', calls, traceIds }),
        ...(0,testimony/* testify */.lA)((0,testimony/* maybeEach */.YY)(listed, why), unknown_workload_NAME, { kind: 'operation', operation: name, listed: true })
    ];
}

;// CONCATENATED MODULE: ./lib/src/needs/witnesses/untraced.js
/**
 * What a role lets in without a call of an AWS SDK: signing in to databases and brokers, and requests that are signed by hand. No
 * instrumentation records it as a call to AWS, so that no trace ever shows its use.
 */

const untraced_NAME = 'untraced';
const URLS = ['requests to a function’s URL', 'lambda/latest/dg/urls-auth.html'];
const ROWS = [
    [['rds-db:connect'], 'logins to databases', 'AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'],
    [
        ['dsql:DbConnect*'],
        'logins to databases',
        'aurora-dsql/latest/userguide/authentication-authorization.html'
    ],
    [['elasticache:Connect'], 'logins to caches', 'AmazonElastiCache/latest/dg/auth-iam.html'],
    [['memorydb:Connect'], 'logins to caches', 'memorydb/latest/devguide/auth-iam.html'],
    [
        ['dax:*Item', 'dax:Query', 'dax:Scan'],
        'requests to a cache of DynamoDB',
        'amazondynamodb/latest/developerguide/DAX.access-control.html'
    ],
    [['cassandra:*'], 'statements in CQL', 'keyspaces/latest/devguide/programmatic.credentials.html'],
    [['neptune-db:*'], 'queries of graphs', 'neptune/latest/userguide/iam-auth.html'],
    [['kafka-cluster:*'], 'clients of Apache Kafka', 'msk/latest/developerguide/iam-access-control.html'],
    [
        ['iot:Connect', 'iot:Publish', 'iot:Receive', 'iot:RetainPublish', 'iot:Subscribe'],
        'clients of MQTT',
        'iot/latest/developerguide/protocols.html'
    ],
    [
        ['es:ESHttp*'],
        'requests to a search domain',
        'opensearch-service/latest/developerguide/request-signing.html'
    ],
    [
        ['aoss:APIAccessAll'],
        'requests to a search collection',
        'opensearch-service/latest/developerguide/serverless-data-access.html'
    ],
    [
        ['osis:Ingest'],
        'requests to an ingestion pipeline',
        'opensearch-service/latest/developerguide/configure-client.html'
    ],
    [
        ['aps:GetLabels', 'aps:GetMetricMetadata', 'aps:GetSeries', 'aps:QueryMetrics', 'aps:RemoteWrite'],
        'clients of Prometheus',
        'prometheus/latest/userguide/AMP-APIReference-Prometheus-Compatible.html'
    ],
    [['execute-api:Invoke'], 'requests to an API', 'apigateway/latest/developerguide/permissions.html'],
    [['lambda:InvokeFunctionUrl'], ...URLS],
    [
        ['appsync:Event*', 'appsync:GraphQL'],
        'requests to an API',
        'appsync/latest/devguide/security-authz.html'
    ],
    [
        ['vpc-lattice-svcs:*'],
        'requests to a service',
        'vpc-lattice/latest/ug/sigv4-authenticated-requests.html'
    ],
    [
        ['kinesisvideo:ConnectAs*'],
        'calls over WebRTC',
        'kinesisvideostreams-webrtc-dg/latest/devguide/kvswebrtc-websocket-apis.html'
    ]
];
const SAID = ROWS.flatMap(untraced_said);
function untraced_said([actions, what, page]) {
    const why = `it is of ${what}, which are no calls of an AWS SDK: no trace shows them`;
    return (0,testimony/* testify */.lA)((0,testimony/* maybeEach */.YY)(actions, why), untraced_NAME, { kind: 'page', url: `https://docs.aws.amazon.com/${page}` });
}
/** A request to a function's URL needs it too, beside the action that is named after it. */
const INVOKING = untraced_said([['lambda:InvokeFunction'], ...URLS]);
const untraced = {
    name: untraced_NAME,
    // only where a policy names the other: with lambda:* invoking by an SDK is meant
    onRole: ({ grants }) => grants.some(({ patterns }) => patterns.some(({ written }) => /^lambda:InvokeFunctionUrl$/i.test(written)))
        ? [...SAID, ...INVOKING]
        : [...SAID]
};

;// CONCATENATED MODULE: ./lib/src/needs/witnesses/witnesses.js








/** In the order in which they are asked: of several doubts about an action the first one's words are told. */
const WITNESSES = [
    trace,
    configuration,
    earlierRun,
    unknownWorkload,
    ignoredWorkload,
    forwardedAccess,
    neighbour,
    untraced
];
/** What all witnesses say of a workload. */
function testimoniesOn(asked) {
    return WITNESSES.flatMap(({ onWorkload }) => onWorkload?.(asked) ?? []);
}
/** What they add on a workload once the grants of its role are known. */
function testimoniesOnGrants(heard, asked) {
    return WITNESSES.flatMap(({ onGrants }) => onGrants?.(heard, asked) ?? []);
}
/** What they say of whoever runs under a role. @param open what its workloads may need */
function testimoniesOnRole(asked, open) {
    const said = [];
    for (const { onRole } of WITNESSES)
        said.push(...(onRole?.(asked, [...open, ...said]) ?? []));
    return said;
}


/***/ }),

/***/ 21982:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writePolicy)
/* harmony export */ });
/* harmony import */ var _domain_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21486);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62286);
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96479);
/**
 * Needs to a policy document: least statements, no wildcard in an action, sorted. It shares no code with the reading of policies
 * (iam/pattern.ts, iam/decide.ts), by which its output is checked.
 */



/**
 * Leaves out a resource that another one of the action holds under the same condition or none, and joins what is needed on the same
 * resources, or by the same actions, into one statement. No statement allows an action on a resource that was not needed, or under
 * another condition; the bytes are the same whatever the order of the needs.
 * @param denies stand after what is allowed, as they are
 * @param description what the policy says of itself; IAM refuses the element, so that undefined leaves it out
 */
function writePolicy(needs, description, denies = []) {
    const byCondition = grouped(needs);
    const unconditioned = byCondition.get('')?.resourcesOf;
    const statements = [...byCondition.values()].flatMap(({ condition, resourcesOf }) => {
        const least = new Map([...resourcesOf].map(([action, resources]) => {
            const free = condition === undefined ? undefined : unconditioned?.get(action);
            return [action, notHeld(resources, free ?? new Set())];
        }));
        return components(least).flatMap((component) => statementsOf(component, condition));
    });
    return {
        Version: '2012-10-17',
        ...(description !== undefined && { Description: description }),
        Statement: [...statements.toSorted((a, b) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(sortKey(a), sortKey(b))), ...denies]
    };
}
function grouped(needs) {
    const byCondition = new Map();
    for (const { action, resource, condition } of needs) {
        const key = (0,_domain_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionText */ .D)(condition);
        const group = byCondition.get(key) ?? { condition: (0,_domain_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalCondition */ .G)(condition), resourcesOf: new Map() };
        byCondition.set(key, group);
        const resources = group.resourcesOf.get(action) ?? new Set();
        group.resourcesOf.set(action, resources.add(resource));
    }
    return byCondition;
}
/** Those of the resources that neither another one of them nor one of the free ones holds. */
function notHeld(resources, free) {
    const kept = new Set([...resources].sort());
    const patterns = [...kept, ...free].filter((resource) => /[*?]/.test(resource));
    // a workload may have thousands of resources: only patterns that begin alike are compared
    const byBeginning = inverted(new Map(patterns.map((one) => [one, [one.slice(0, one.search(/[*?]/))]])));
    for (const one of kept) {
        const isHeld = beginningsOf(one).some((beginning) => byBeginning
            .get(beginning)
            ?.some((other) => (free.has(other) || (kept.has(other) && other !== one)) && holds(other, one)));
        if (isHeld || free.has(one))
            kept.delete(one);
    }
    return [...kept];
}
function beginningsOf(text) {
    return Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
}
/**
 * Whether everything that the resource pattern `inner` matches is matched by `outer`; never a wrong yes. A `*` matches any run of
 * characters, but within the first five parts of an ARN and before the end of the part it does not run beyond the colon.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
function holds(outer, inner) {
    let o = 0;
    let i = 0;
    let star = -1;
    let starStays = false;
    let resume = 0;
    while (i < inner.length) {
        if (outer[o] === '*') {
            star = o++;
            starStays = stays(outer, star);
            resume = i;
        }
        else if ((outer[o] === inner[i] && inner[i] !== '*') || isOneCharacter(outer, o, inner[i])) {
            o++;
            i++;
        }
        else if (star >= 0 && (!starStays || matchesNoColon(inner, resume))) {
            o = star + 1;
            i = ++resume;
        }
        else
            return false;
    }
    while (outer[o] === '*')
        o++;
    return o === outer.length;
}
/** Whether a `?` stands for a character; for a colon only after the fifth one. */
function isOneCharacter(pattern, position, character) {
    if (pattern[position] !== '?' || character === undefined || '*$'.includes(character))
        return false;
    return character !== ':' || pattern.slice(0, position).split(':').length > 5;
}
/** Whether the `*` at a position of a pattern does not run beyond a colon. */
function stays(pattern, position) {
    const next = pattern[position + 1];
    return next !== undefined && next !== ':' && pattern.slice(0, position).split(':').length <= 5;
}
/** Whether what stands at a position of a pattern is sure to match no colon; `?` and `$` may be of a wildcard and of a policy variable. */
function matchesNoColon(pattern, position) {
    const character = pattern[position] ?? ':';
    return character === '*' ? stays(pattern, position) : !':?$'.includes(character);
}
/** Actions that share resources, directly or through other actions. */
function components(resourcesOf) {
    const actionsOf = inverted(resourcesOf);
    const seen = new Set();
    const found = [];
    for (const first of resourcesOf.keys()) {
        if (seen.has(first))
            continue;
        seen.add(first);
        const component = new Map();
        const open = [first];
        for (let action = open.pop(); action !== undefined; action = open.pop()) {
            const resources = resourcesOf.get(action) ?? [];
            component.set(action, resources);
            for (const resource of resources) {
                const sharing = actionsOf.get(resource) ?? [];
                actionsOf.delete(resource);
                for (const other of sharing) {
                    if (seen.has(other))
                        continue;
                    seen.add(other);
                    open.push(other);
                }
            }
        }
        if ([...component.values()].some((resources) => resources.length > 0))
            found.push(component);
    }
    return found;
}
function inverted(lists) {
    const inverse = new Map();
    for (const [from, list] of lists)
        for (const to of list)
            (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .D)(inverse, to, from);
    return inverse;
}
/** One statement for each set of resources that actions have in common, or for each set of actions where those are fewer. */
function statementsOf(resourcesOf, condition) {
    const byResources = withEqualLists(resourcesOf);
    const byActions = withEqualLists(inverted(resourcesOf));
    const pairs = byActions.length < byResources.length
        ? byActions.map(([Resource, Action]) => [Action, Resource])
        : byResources;
    return pairs.map(([Action = [], Resource = []]) => ({
        Effect: 'Allow',
        Action,
        Resource,
        ...(condition !== undefined && { Condition: condition })
    }));
}
/** The keys that have the same list, with that list; all sorted. */
function withEqualLists(lists) {
    const groups = new Map();
    for (const [key, list] of lists) {
        if (list.length === 0)
            continue;
        const sorted = list.toSorted();
        const text = JSON.stringify(sorted);
        const group = groups.get(text);
        if (group === undefined)
            groups.set(text, [[key], sorted]);
        else
            group[0].push(key);
    }
    return [...groups.values()].map(([keys, list]) => [keys.sort(), list]);
}
function sortKey({ Action, Resource, Condition }) {
    return JSON.stringify([Action, Resource, (0,_domain_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionText */ .D)(Condition)]);
}


/***/ }),

/***/ 71434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ contextIn),
/* harmony export */   Vh: () => (/* binding */ testsOf),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   rI: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22993);
/* harmony import */ var _iam_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78709);


/**
 * Tests as a Condition element.
 * @param variables whether `${…}` in them is a policy variable; else it is escaped, since written policies have Version 2012-10-17
 * @returns undefined for no tests, `no form` where one operator tests one key twice
 */
function conditionOf(tests, variables) {
    const condition = {};
    for (const { operator, key, values } of tests) {
        const keys = (condition[operator] ??= {});
        if (keys[key] !== undefined)
            return 'no form';
        keys[key] = values.map((value) => (0,_iam_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .inVersion2012 */ .hZ)(value, variables));
    }
    return tests.length === 0 ? undefined : condition;
}
/** Both conditions as one; `contradictory` where an operator tests a key with no value in common, or with patterns that only overlap. */
function merged(own, other) {
    if (own === undefined || other === undefined)
        return own ?? other;
    const both = { ...own };
    for (const [operator, keys] of Object.entries(other)) {
        const known = { ...both[operator] };
        for (const [key, values] of Object.entries(keys)) {
            const before = Object.entries(known).find(([name]) => name.toLowerCase() === key.toLowerCase());
            if (before === undefined)
                known[key] = values;
            else {
                const shared = valuesOfBoth(operator, before[1], values);
                if (shared.length === 0 || /not/i.test(operator))
                    return 'contradictory';
                known[before[0]] = shared;
            }
        }
        both[operator] = known;
    }
    return both;
}
/** The values that meet both; none where patterns overlap and neither holds the other, since no value says that. */
function valuesOfBoth(operator, own, other) {
    if (!PATTERNS.test(operator))
        return own.filter((value) => other.includes(value));
    const both = new Set();
    const others = other.map((value) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPattern */ .wD)(value, true));
    for (const mine of own.map((value) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPattern */ .wD)(value, true)))
        for (const theirs of others)
            if ((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(theirs, mine) === 'yes')
                both.add(mine.text);
            else if ((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(mine, theirs) === 'yes')
                both.add(theirs.text);
            else if ((0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(mine, theirs) !== 'no')
                return [];
    return [...both].sort();
}
const PATTERNS = /^StringLike(?:IfExists)?$/i;
/** The tests of a Condition element. */
function testsOf(condition) {
    return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values })));
}
/** What is known of a request that meets a condition. */
function contextIn(condition) {
    return Object.fromEntries(testsOf(condition).map(({ key, values }) => [key, values]));
}


/***/ })

};
