export const id = 5683;
export const ids = [5683];
export const modules = {

/***/ 65994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ openWide),
/* harmony export */   MJ: () => (/* binding */ countedOf),
/* harmony export */   Pq: () => (/* binding */ wideResources),
/* harmony export */   eg: () => (/* binding */ openActions),
/* harmony export */   gg: () => (/* binding */ recounted)
/* harmony export */ });
/** The wide findings of a role, resource by resource. */
function wideResources(role) {
    return role.wide.flatMap(({ action, granted }) => granted.map((resource) => ({ action, resource })));
}
/** Numbers of findings: of unused actions by access level, and of wide actions, each once. */
function countedOf(unused, wide) {
    const atLevel = (level) => unused.filter((one) => one.level === level).length;
    return {
        unused: {
            'permissions-management': atLevel('permissions-management'),
            write: atLevel('write'),
            tagging: atLevel('tagging'),
            read: atLevel('read'),
            list: atLevel('list')
        },
        wide: new Set(wide.map(({ action }) => action)).size
    };
}
/**
 * What counts of a role, from the lists of its report alone.
 * @param newOnly leaves out what the baseline has
 * @returns undefined where it is not judged, or where the report leaves out the list of unused actions
 */
function recounted(role, newOnly) {
    const { judged, unused, sinceBaseline } = role;
    if (!judged || unused.actions === undefined)
        return undefined;
    if (newOnly && sinceBaseline !== undefined)
        return countedOf(sinceBaseline.newUnused, sinceBaseline.newWide);
    return countedOf(openActions(role), openWide(role));
}
/** The unused actions that the report lists and no waiver covers. */
function openActions({ unused, waived }) {
    const covered = new Set(waived.flatMap(({ action, resource }) => (resource === undefined ? [action] : [])));
    return (unused.actions ?? []).filter(({ action }) => !covered.has(action));
}
/** The wide findings that no waiver covers. */
function openWide(role) {
    const covered = new Set(role.waived.map(({ action, resource }) => `${action}\u0000${resource}`));
    return wideResources(role).filter(({ action, resource }) => !covered.has(`${action}\u0000${resource}`));
}


/***/ }),

/***/ 91077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gapsIn),
/* harmony export */   v: () => (/* binding */ BOUNDARY)
/* harmony export */ });
/* harmony import */ var _needs_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46615);
/** What keeps a verdict from being a pass though no limit is exceeded: whatever nobody knows. */

/** How an unread permissions boundary is called in a role's `unread`: without it the role can do less than is said, never more. */
const BOUNDARY = 'permissions boundary';
/** What was asked for and could not be judged, in sentences; empty when nothing is missing. */
function gapsIn({ evidence, workloads, ignored, roles, compared }) {
    const gaps = [];
    if (evidence.stopped !== undefined)
        gaps.push(evidence.stopped);
    else if (evidence.traces.read === 0)
        gaps.push(evidence.empty ?? 'No traces were read.');
    else if (!workloads.some((workload) => workload.traces > 0)) {
        gaps.push(ignored.length === 0
            ? 'The traces name no workload: nothing can be said of any role.'
            : 'No workload that left traces is left: the configuration file ignores some. Nothing can be said of any role.');
    }
    for (const { name, unproven } of workloads) {
        if (unproven !== undefined)
            gaps.push(`The policy of ${name} does not hold its proof and is not given: ${unproven[0]}.`);
    }
    gaps.push(...workloads.flatMap(validationGaps));
    if (!compared)
        return gaps;
    for (const { name, role, unread } of workloads.filter(_needs_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEvidence */ .IK)) {
        if (role === undefined) {
            gaps.push(`The role of ${name} is not known${unread[0] === undefined ? '' : `: ${unread[0].why}`}.`);
        }
    }
    for (const { arn, judged, unread } of roles) {
        const blocking = judged ? undefined : unread.find(({ what }) => what !== BOUNDARY);
        if (blocking !== undefined)
            gaps.push(`Role ${arn} could not be judged: ${blocking.what}: ${blocking.why}.`);
    }
    if (roles.length > 0 && !roles.some((role) => role.judged))
        gaps.push('No role could be judged.');
    return gaps;
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

/***/ 85683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  Rv: () => (/* binding */ gateOf),
  S4: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/judgement/findings.js
var judgement_findings = __webpack_require__(65994);
;// CONCATENATED MODULE: ./lib/src/judgement/baseline.js
/** What is new since an earlier report. Findings are known by role and action, and resource: renamed statements are nothing new. */




const DAY = 86_400_000;
/** Clocks differ by minutes (ms). */
const AHEAD_AT_MOST = 300_000;
/**
 * Whether an earlier report can be compared with.
 * @param current what it would be compared with
 * @param now Unix seconds. A report without `created` is as old as its evidence is older than the present one
 */
function usable({ report, created }, current, { now, maxAgeDays }) {
    const no = (why) => ({ usable: false, why });
    if (!report.compared || report.roles.length === 0)
        return no('it compared no role');
    const accounts = accountsOf(report.roles);
    if (disjoint(accounts, accountsOf(current.roles)))
        return no(`it is of account ${accounts.join(', ')}`);
    const regions = regionsOf(report);
    if (disjoint(regions, regionsOf(current)))
        return no(`it is of region ${regions.join(', ')}`);
    const known = report.roles.map(({ arn }) => arn);
    if (disjoint(known, current.roles.map(({ arn }) => arn)))
        return no('it has no role in common with this report');
    const made = Date.parse(created ?? report.evidence.window?.end ?? '');
    if (Number.isNaN(made))
        return no('it does not tell how old it is');
    const ends = Date.parse(report.evidence.window?.end ?? '');
    if (Math.max(made, Number.isNaN(ends) ? made : ends) > now * 1000 + AHEAD_AT_MOST)
        return no('it is dated ahead of now, so that it would never be too old');
    const evidenceEnd = created === undefined ? current.evidence.window?.end : undefined;
    const days = Math.floor(((evidenceEnd === undefined ? now * 1000 : Date.parse(evidenceEnd)) - made) / DAY);
    if (days > maxAgeDays)
        return no(`it is ${(0,plural/* plural */.L)(days, 'day')} old, and ${maxAgeDays} are allowed`);
    return { usable: true };
}
/**
 * Compares each judged role with what an earlier report says of it.
 * @returns by ARN; a role that was not judged in the earlier report is absent
 */
function compareWithBaseline(roles, baseline) {
    const earlier = new Map(baseline.roles.filter(({ judged }) => judged).map((role) => [role.arn, role]));
    return new Map(roles.flatMap((role) => {
        const before = earlier.get(role.report.arn);
        return before === undefined || !role.report.judged ? [] : [[role.report.arn, compared(role, before)]];
    }));
}
function compared({ report, findings, open }, before) {
    const isListed = report.unused.actions !== undefined;
    const knownAction = actionsKnownTo(before, isListed);
    const knownWide = new Set((0,judgement_findings/* wideResources */.Pq)(before).map(keyOf));
    const fresh = {
        unused: open.unused.filter((unused) => !knownAction(unused)),
        // unused then and wide now: it is used more than before, and granted as before
        wide: open.wide.filter((wide) => !knownWide.has(keyOf(wide)) && !wasUnusedOn(before, wide))
    };
    const freshWide = new Set(fresh.wide.map(({ action }) => action));
    const legacy = {
        unused: open.unused.length - fresh.unused.length,
        wide: new Set(open.wide.flatMap(({ action }) => (freshWide.has(action) ? [] : [action]))).size
    };
    return {
        since: {
            newUnused: isListed ? fresh.unused.map(({ action, level }) => ({ action, level })) : [],
            newWide: fresh.wide.toSorted((a, b) => (0,compare/* compare */.U)(keyOf(a), keyOf(b))),
            newGrants: isListed ? [] : newGrants(fresh.unused),
            legacy,
            removed: {
                unused: removedActions(before, isListed, findings.unused, legacy.unused),
                wide: removedWide(before, findings)
            }
        },
        fresh
    };
}
/** By name where both reports list the unused actions; else those that a grant gives which the baseline holds. */
function actionsKnownTo(before, isListed) {
    const names = new Set((before.unused.actions ?? []).map(({ action }) => action));
    if (isListed && before.unused.actions !== undefined)
        return ({ action }) => names.has(action);
    const held = new Map();
    const isHeld = (grant) => {
        const key = `${grant.action}\u0000${grant.resource}`;
        const known = held.get(key) ?? before.grants.some((old) => holdsGrant(old, grant));
        held.set(key, known);
        return known;
    };
    return ({ action, on }) => names.has(action) || on.some(isHeld);
}
/** Whether a grant gives all that another one does, as they are written. Of NotAction and NotResource only what is written the same is known. */
function holdsGrant(outer, inner) {
    const holdsAction = outer.action === inner.action ||
        outer.action === '*' ||
        (![outer, inner].some(({ notAction }) => notAction !== undefined) &&
            (0,pattern/* contains */.gR)((0,pattern/* textPattern */.wD)(outer.action.toLowerCase(), false), (0,pattern/* textPattern */.wD)(inner.action.toLowerCase(), false)) === 'yes');
    if (!holdsAction)
        return false;
    return (outer.resource === inner.resource ||
        outer.resource === '*' ||
        (![outer, inner].some(({ notResource }) => notResource !== undefined) &&
            (0,pattern/* contains */.gR)((0,pattern/* resourcePattern */.nn)(outer.resource, false), (0,pattern/* resourcePattern */.nn)(inner.resource, false)) === 'yes'));
}
function wasUnusedOn(before, { action, resource }) {
    return ((before.unused.actions ?? []).some((unused) => unused.action === action) &&
        before.grants.some((grant) => grant.resource === resource && (0,pattern/* matchesAction */.ch)(grant.action, action)));
}
function newGrants(fresh) {
    const grants = new Map();
    for (const { on } of fresh) {
        for (const { action, resource } of on) {
            const key = `${action}\u0000${resource}`;
            const known = grants.get(key) ?? { action, resource, unused: 0 };
            known.unused++;
            grants.set(key, known);
        }
    }
    return [...grants].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, grant]) => grant);
}
function removedActions(before, isListed, unused, legacy) {
    if (isListed && before.unused.actions !== undefined) {
        const present = new Set(unused.map(({ action }) => action));
        return (0,judgement_findings/* openActions */.eg)(before).filter(({ action }) => !present.has(action)).length;
    }
    const waived = before.waived.reduce((sum, { actions = 0 }) => sum + actions, 0);
    return Math.max(0, before.unused.total - waived - legacy);
}
/** Actions that were wide and are no longer, nor unused: that would be worse, not gone. */
function removedWide(before, findings) {
    const present = new Set([...findings.wide, ...findings.unused].map(({ action }) => action));
    return new Set((0,judgement_findings/* openWide */.MI)(before).flatMap(({ action }) => (present.has(action) ? [] : [action]))).size;
}
function keyOf({ action, resource }) {
    return `${action}\u0000${resource}`;
}
function accountsOf(roles) {
    return [...new Set(roles.map(({ arn }) => arn.split(':')[4] ?? ''))].toSorted(compare/* compare */.U);
}
/** Taken from the traces, else from the workloads: saved traces do not tell theirs. */
function regionsOf({ evidence, workloads }) {
    if (evidence.region !== undefined)
        return [evidence.region];
    const named = workloads.map(({ arn }) => arn.split(':')[3] ?? '').filter((region) => region !== '');
    return [...new Set(named)].toSorted(compare/* compare */.U);
}
function disjoint(some, others) {
    return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}

// EXTERNAL MODULE: ./lib/src/judgement/gaps.js
var judgement_gaps = __webpack_require__(91077);
// EXTERNAL MODULE: ./lib/src/judgement/loosening.js
var loosening = __webpack_require__(35542);
// EXTERNAL MODULE: ./lib/src/judgement/limits.js
var limits = __webpack_require__(8564);
// EXTERNAL MODULE: ./lib/src/judgement/waivers.js
var waivers = __webpack_require__(55063);
;// CONCATENATED MODULE: ./lib/src/judgement/gate.js
/** Waivers, baseline and limits to a verdict. */









/**
 * Holds the judged roles against waivers, baseline and limits.
 * @param baseline absent when none was asked for
 * @param now Unix seconds: waivers expire at the end of their day in UTC
 */
function gateOf(roles, { evidence, workloads }, rules, baseline, now) {
    const newOnly = rules.failOn === 'new';
    const today = new Date(now * 1000).toISOString().slice(0, 10);
    const waived = (0,waivers/* waive */.T9)(roles, rules.waivers, today);
    const open = roles.map(({ report, findings }, i) => ({
        report,
        findings,
        open: waived.roles[i]?.open ?? findings
    }));
    const current = { evidence, workloads, roles: roles.map(({ report }) => report) };
    const used = baselineIn(baseline, current, rules, now);
    const compared = used?.usable === true && baseline !== undefined && 'report' in baseline
        ? compareWithBaseline(open, baseline.report)
        : undefined;
    const gated = open.map(({ report, open: findings }, i) => {
        if (!report.judged)
            return report;
        const comparison = compared?.get(report.arn);
        const { unused, wide } = newOnly ? (comparison?.fresh ?? findings) : findings;
        return {
            ...report,
            waived: listed(waived.roles[i]?.waived ?? [], report, waived.waivers),
            ...(comparison !== undefined && { sinceBaseline: comparison.since }),
            counted: (0,judgement_findings/* countedOf */.MJ)(unused, wide)
        };
    });
    const gate = {
        failOn: rules.warnOnly ? 'never' : rules.failOn,
        ...(newOnly && { newOnly }),
        thresholds: (0,limits/* thresholdsOf */.W)(gated, workloads, rules.limits),
        waived: waived.waivers,
        ...(used !== undefined && { baseline: used }),
        ...(rules.configuration !== undefined && { configuration: rules.configuration })
    };
    return {
        roles: gated,
        gate: withLoosened(gate, rules.loosened, compared === undefined ? undefined : baseline)
    };
}
/** @param baseline one that is compared with */
function withLoosened(gate, proposed = [], baseline) {
    const since = baseline !== undefined && 'report' in baseline ? (0,loosening/* looserThan */.a)(baseline.report.gate, gate) : [];
    const loosened = [...proposed, ...since];
    return loosened.length === 0 ? gate : { ...gate, loosened };
}
function baselineIn(baseline, current, rules, now) {
    if (baseline === undefined) {
        if (rules.failOn !== 'new' || current.roles.length === 0)
            return undefined;
        return { from: 'none', usable: false, why: 'none was given' };
    }
    if ('why' in baseline)
        return { from: baseline.from, usable: false, why: baseline.why };
    const { from, created, commit } = baseline;
    return {
        from,
        ...(created !== undefined && { created }),
        ...(commit !== undefined && { commit }),
        ...usable(baseline, current, { now, maxAgeDays: rules.baselineMaxAge })
    };
}
/** Where the unused actions are left out, those that are waived are left out too: each waiver once, with their number. */
function listed(waived, { unused }, waivers) {
    if (unused.actions !== undefined)
        return waived;
    const actions = new Map();
    for (const { resource, waiver } of waived)
        if (resource === undefined)
            actions.set(waiver, (actions.get(waiver) ?? 0) + 1);
    return [
        ...[...actions]
            .toSorted(([a], [b]) => a - b)
            .map(([waiver, number]) => ({
            action: waivers[waiver]?.action ?? '*',
            waiver,
            actions: number
        })),
        ...waived.filter(({ resource }) => resource !== undefined)
    ];
}
/**
 * The verdict and why: `excess` above a limit, or when a waiver is expired or of no use; else `insufficient-evidence` when anything
 * asked for could not be judged.
 */
function judge(report) {
    const { gate, roles, compared } = report;
    const gaps = (0,judgement_gaps/* gapsIn */.O)(report);
    // what was not read makes needed actions look unused
    if (report.evidence.stopped !== undefined)
        return { verdict: 'insufficient-evidence', reasons: gaps };
    const { failing, open } = compared ? (0,waivers/* waiverProblems */.Jm)(gate.waived, roles) : { failing: [], open: [] };
    const excess = [
        ...gate.thresholds.filter(({ exceeded }) => exceeded).map((t) => exceeding(t, gate)),
        ...failing
    ];
    const notes = [...open, ...baselineNotes(gate)];
    if (excess.length > 0)
        return { verdict: 'excess', reasons: [...excess, ...gaps, ...notes] };
    if (gaps.length > 0)
        return { verdict: 'insufficient-evidence', reasons: [...gaps, ...notes] };
    const isLimited = gate.thresholds.length > 0 || gate.waived.length > 0;
    return {
        verdict: 'pass',
        reasons: [...(isLimited ? [] : ['No limit is set, so nothing can fail.']), ...notes]
    };
}
/** Roles that a reason names; the report has all. */
const NAMED = 5;
function exceeding({ name, scope, match, ofNames, limit, value, roles }, { newOnly }) {
    const rest = roles.length - NAMED;
    const names = `${roles.slice(0, NAMED).map(role_name/* roleName */.S).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    const what = newOnly === true ? ' with what is new' : '';
    const whose = match === undefined ? '' : ` for ${ofNames ?? 'roles'} ${match}`;
    if (scope === 'total')
        return `${name} is ${limit}, and the roles exceed it together${what} (sum: ${value}): ${names}.`;
    return `${name}${whose} is ${limit}, and ${(0,plural/* plural */.L)(roles.length, 'role')} exceed${roles.length === 1 ? 's' : ''} it${what} (highest: ${value}): ${names}.`;
}
function baselineNotes({ baseline, newOnly }) {
    if (baseline === undefined || baseline.usable)
        return [];
    const from = baseline.from === 'none'
        ? 'No baseline is compared with'
        : `The baseline ${baseline.from} is not compared with`;
    return [
        `${from}: ${baseline.why ?? 'why is not known'}.${newOnly === true ? ' Everything counts as new.' : ''}`
    ];
}
/** The exit code of both faces. */
function exitCodeOf({ verdict, gate }) {
    if (gate.failOn === 'never' || verdict === 'pass')
        return errors/* EXIT */.dc.pass;
    return verdict === 'excess' ? errors/* EXIT */.dc.excess : errors/* EXIT */.dc.insufficientEvidence;
}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ limitsIn),
/* harmony export */   W: () => (/* binding */ thresholdsOf)
/* harmony export */ });
/* harmony import */ var _kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52453);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62286);
/* harmony import */ var _kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(229);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16036);




/**
 * Holds what counts of each judged role against the limits.
 * @param workloads tells the names of the roles' workloads
 * @returns one for each limit that applies: those of all roles, those of rules in their order, those of the sums
 */
function thresholdsOf(roles, workloads, { thresholds, rules }) {
    const judged = roles.filter((role) => role.counted !== undefined);
    const names = new Map(workloads.map(({ arn, name }) => [arn, name]));
    const matching = new Map(judged.map((role) => [role.arn, rules.filter((rule) => holdsFor(rule, role, names))]));
    const ruling = (role, name) => matching.get(role.arn)?.findLast((rule) => rule.thresholds[name] !== undefined);
    const perRole = (rule) => _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_THRESHOLDS */ .K$.flatMap(({ name, count }) => {
        const limit = (rule?.thresholds ?? thresholds)[name];
        const held = judged.filter((role) => ruling(role, name) === rule);
        if (limit === undefined || (rule !== undefined && held.length === 0))
            return [];
        const above = held.filter((role) => count(role.counted) > limit);
        return [
            {
                name,
                scope: 'role',
                ...(rule !== undefined && { match: rule.match, ofNames: rule.names }),
                limit,
                value: Math.max(0, ...held.map((role) => count(role.counted))),
                exceeded: above.length > 0,
                roles: above.map(({ arn }) => arn).toSorted(_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)
            }
        ];
    });
    const inTotal = _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOTAL_THRESHOLDS */ .IO.flatMap(({ name, count }) => {
        const limit = thresholds[name];
        if (limit === undefined)
            return [];
        const value = judged.reduce((sum, role) => sum + count(role.counted), 0);
        const exceeded = value > limit;
        const adding = exceeded ? judged.filter((role) => count(role.counted) > 0) : [];
        const arns = adding.map(({ arn }) => arn).toSorted(_kit_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
        return [{ name, scope: 'total', limit, value, exceeded, roles: arns }];
    });
    return [...perRole(undefined), ...rules.flatMap(perRole), ...inTotal];
}
/** The limits from which the thresholds of a report came, as far as they applied. */
function limitsIn(thresholds) {
    const known = new Set([..._thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_THRESHOLDS */ .K$, ..._thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOTAL_THRESHOLDS */ .IO].map(({ name }) => name));
    const named = thresholds.filter(({ name }) => known.has(name));
    return {
        thresholds: Object.fromEntries(named.flatMap(({ name, match, limit }) => (match === undefined ? [[name, limit]] : []))),
        rules: named.flatMap(({ name, match, ofNames: names = 'roles', limit }) => match === undefined ? [] : [{ match, names, thresholds: { [name]: limit } }])
    };
}
function holdsFor({ match, names }, role, known) {
    if (names === 'roles')
        return (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(match, (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S)(role.arn));
    return role.workloads.some((arn) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(match, known.get(arn) ?? ''));
}


/***/ }),

/***/ 46615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ hasEvidence),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   iE: () => (/* binding */ isBlind),
/* harmony export */   q$: () => (/* binding */ CALLS)
/* harmony export */ });
const CUT = 'answers that are not whole: what else there was is not known';
/** The account of what was read, with what each gap in it means. */
function evidenceOf({ words, traces: source, malformed, others, unattributed }) {
    const { named, traces, cut = 0, ...rest } = source;
    const counts = { ...traces, malformed: malformed.documents };
    const ids = { ...named, malformed: malformed.traceIds };
    const meanings = {
        ...words.incomplete,
        malformed: 'documents that could not be read: their calls are not known'
    };
    const { source: kind, region } = source;
    return {
        ...rest,
        sources: [{ kind, ...(region !== undefined && { region }), traces: counts.read }],
        traces: counts,
        ...(counts.read === 0 && source.stopped === undefined && { empty: words.none(source) }),
        incomplete: [
            ...(cut > 0 ? [{ kind: 'cut', traces: cut, traceIds: [], meaning: CUT }] : []),
            ...['malformed', 'missing', 'partial', 'truncated', 'unprocessed']
                .filter((kind) => counts[kind] > 0)
                .map((kind) => ({ kind, traces: counts[kind], traceIds: [...ids[kind]], meaning: meanings[kind] }))
        ],
        notOurs: others,
        unattributed
    };
}
/** Whether anything is known of what a workload needs: from this run, or from earlier ones. */
function hasEvidence({ traces, fromEarlierRuns = 0 }) {
    return traces + fromEarlierRuns > 0;
}
/** How the calls of a workload are called in what of it is not read. */
const CALLS = 'calls';
/** Whether a workload left traces that show not one AWS call: they say nothing of what it needs. */
function isBlind({ unread, fromEarlierRuns = 0 }) {
    return fromEarlierRuns === 0 && unread.some(({ what }) => what === CALLS);
}


/***/ })

};
