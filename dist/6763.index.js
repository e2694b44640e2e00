export const id = 6763;
export const ids = [6763];
export const modules = {

/***/ 24880:
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

/***/ 18433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hasEvidence),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
const MEANING = {
    malformed: 'documents that could not be read: their calls are not known',
    missing: 'X-Ray listed them but did not return them: their calls are not known',
    partial: 'still being written when they were listed: calls may be missing',
    truncated: 'cut at X-Ray’s size limit: calls may be missing',
    unprocessed: 'X-Ray did not process them however often it was asked: their calls are not known'
};
/** @param source what the trace source says of the whole */
function evidenceOf(source, malformed, calls) {
    const { named, traces, ...rest } = source;
    const counts = { ...traces, malformed: malformed.documents };
    const ids = { ...named, malformed: malformed.traceIds };
    return {
        ...rest,
        traces: counts,
        incomplete: ['malformed', 'missing', 'partial', 'truncated', 'unprocessed']
            .filter((kind) => counts[kind] > 0)
            .map((kind) => ({ kind, traces: counts[kind], traceIds: [...ids[kind]], meaning: MEANING[kind] })),
        notOurs: calls.others(),
        unattributed: calls.unattributed()
    };
}
/** Whether anything is known of what a workload needs: from this run, or from earlier ones. */
function hasEvidence({ traces, fromEarlierRuns = 0 }) {
    return traces + fromEarlierRuns > 0;
}


/***/ }),

/***/ 7112:
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
    const of = (level) => unused.filter((one) => one.level === level).length;
    return {
        unused: {
            'permissions-management': of('permissions-management'),
            write: of('write'),
            tagging: of('tagging'),
            read: of('read'),
            list: of('list')
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

/***/ 3095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gapsIn),
/* harmony export */   v: () => (/* binding */ BOUNDARY)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18433);
/** What keeps a verdict from being a pass though no limit is exceeded: whatever nobody knows. */

/** How an unread permissions boundary is called in a role's `unread`: without it the role can do less than is said, never more. */
const BOUNDARY = 'permissions boundary';
/** What was asked for and could not be judged, in sentences; empty when nothing is missing. */
function gapsIn({ evidence, workloads, ignored, roles, compared }) {
    const gaps = [];
    if (evidence.stopped !== undefined)
        gaps.push(evidence.stopped);
    else if (evidence.traces.read === 0)
        gaps.push(noTraces(evidence));
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
    for (const { name, role, unread } of workloads.filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEvidence */ .I)) {
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
function noTraces({ source, region, filter }) {
    if (source === 'files')
        return 'The files hold no traces.';
    const likely = [
        'the tests ran outside the window',
        `the region is another than ${region ?? 'the one asked'}`,
        ...(filter === undefined ? [] : ['the filter matches nothing']),
        'tracing is off (Lambda: tracing mode Active)',
        'sampling kept none of the requests',
        'Transaction Search is on, so that X-Ray indexes only a part of the spans'
    ];
    return `X-Ray has no traces in the window. Likely: ${likely.join('; ')}.`;
}


/***/ }),

/***/ 23672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  Rv: () => (/* binding */ gateOf),
  S4: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
// EXTERNAL MODULE: ./lib/src/roles/role-name.js
var role_name = __webpack_require__(48008);
// EXTERNAL MODULE: ./lib/src/policy/pattern.js
var pattern = __webpack_require__(74771);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
// EXTERNAL MODULE: ./lib/src/excess/findings.js
var excess_findings = __webpack_require__(7112);
;// CONCATENATED MODULE: ./lib/src/excess/baseline.js
/** What is new since an earlier report. Findings are known by role and action, and resource: renamed statements are nothing new. */




const DAY = 86_400_000;
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
    const knownWide = new Set((0,excess_findings/* wideResources */.Pq)(before).map(keyOf));
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
            newWide: fresh.wide.toSorted((a, b) => (0,call_log/* compare */.UD)(keyOf(a), keyOf(b))),
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
/** Whether a grant gives all that another one does, as they are written. Of `not (…)` only what is written the same is known. */
function holdsGrant(outer, inner) {
    const isNegated = (text) => text.startsWith('not (');
    const holdsAction = outer.action === inner.action ||
        outer.action === '*' ||
        (![outer.action, inner.action].some(isNegated) &&
            (0,pattern/* contains */.gR)((0,pattern/* textPattern */.wD)(outer.action.toLowerCase(), false), (0,pattern/* textPattern */.wD)(inner.action.toLowerCase(), false)) === 'yes');
    if (!holdsAction)
        return false;
    return (outer.resource === inner.resource ||
        outer.resource === '*' ||
        (![outer.resource, inner.resource].some(isNegated) &&
            (0,pattern/* contains */.gR)((0,pattern/* resourcePattern */.nn)(outer.resource, false), (0,pattern/* resourcePattern */.nn)(inner.resource, false)) === 'yes'));
}
function wasUnusedOn(before, { action, resource }) {
    return ((before.unused.actions ?? []).some((unused) => unused.action === action) &&
        before.grants.some((grant) => grant.resource === resource && (0,pattern/* matchesAction */.ch)(grant.action, action)));
}
function newGrants(fresh) {
    const grants = new Map();
    for (const { on } of fresh) {
        for (const grant of on) {
            const key = `${grant.action}\u0000${grant.resource}`;
            const known = grants.get(key) ?? { ...grant, unused: 0 };
            known.unused++;
            grants.set(key, known);
        }
    }
    return [...grants].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b)).map(([, grant]) => grant);
}
function removedActions(before, isListed, unused, legacy) {
    if (isListed && before.unused.actions !== undefined) {
        const present = new Set(unused.map(({ action }) => action));
        return (0,excess_findings/* openActions */.eg)(before).filter(({ action }) => !present.has(action)).length;
    }
    const waived = before.waived.reduce((sum, { actions = 0 }) => sum + actions, 0);
    return Math.max(0, before.unused.total - waived - legacy);
}
/** Actions that were wide and are no longer, nor unused: that would be worse, not gone. */
function removedWide(before, findings) {
    const present = new Set([...findings.wide, ...findings.unused].map(({ action }) => action));
    return new Set((0,excess_findings/* openWide */.MI)(before).flatMap(({ action }) => (present.has(action) ? [] : [action]))).size;
}
function keyOf({ action, resource }) {
    return `${action}\u0000${resource}`;
}
function accountsOf(roles) {
    return [...new Set(roles.map(({ arn }) => arn.split(':')[4] ?? ''))].toSorted(call_log/* compare */.UD);
}
/** Of the traces, else of the workloads: saved traces do not tell theirs. */
function regionsOf({ evidence, workloads }) {
    if (evidence.region !== undefined)
        return [evidence.region];
    const named = workloads.map(({ arn }) => arn.split(':')[3] ?? '').filter((region) => region !== '');
    return [...new Set(named)].toSorted(call_log/* compare */.UD);
}
function disjoint(some, others) {
    return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}

// EXTERNAL MODULE: ./lib/src/excess/gaps.js
var excess_gaps = __webpack_require__(3095);
// EXTERNAL MODULE: ./lib/src/excess/limits.js
var limits = __webpack_require__(90050);
// EXTERNAL MODULE: ./lib/src/excess/name-pattern.js
var name_pattern = __webpack_require__(73530);
;// CONCATENATED MODULE: ./lib/src/excess/waivers.js
/** Excess that somebody answers for: which findings a waiver covers, until when, and which waivers are of no use any more. */





/**
 * Takes from each role's findings those that waivers cover. An unused action is covered when it is on all resources on which it is granted.
 * @param today `YYYY-MM-DD`, in UTC
 */
function waive(roles, waivers, today) {
    const sorted = waivers.toSorted(byContent);
    const about = sorted.map(() => 0);
    const ofRoles = roles.map(({ report, findings }) => {
        const all = sorted.flatMap((waiver, index) => (0,name_pattern/* matchesName */.H)(waiver.role, (0,role_name/* roleName */.S)(report.arn)) ? [{ waiver, index }] : []);
        if (!report.judged || all.length === 0)
            return { waived: [], open: findings };
        const holding = new Set(all.filter(({ waiver }) => today <= waiver.expires));
        const waived = [];
        const unused = findings.unused.filter(({ action, on }) => {
            const resources = [...new Set(on.map(({ resource }) => resource))];
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
 * What is wrong with the waivers, in sentences: `failing` fails the gate; the rest is of roles that were not judged, so that nobody
 * knows whether there is something to waive.
 */
function waiverProblems(waivers, roles) {
    const failing = [];
    const open = [];
    for (const { role, action, resource, owner, expires, state, findings } of waivers) {
        if (state === 'used')
            continue;
        const of = roles.filter(({ arn }) => (0,name_pattern/* matchesName */.H)(role, (0,role_name/* roleName */.S)(arn)));
        const names = of.map(({ arn }) => (0,role_name/* roleName */.S)(arn)).join(', ');
        const waiver = `The waiver of ${action}${resource === undefined ? '' : ` on ${resource}`} for ${role} (owner: ${owner})`;
        if (!of.some(({ judged }) => judged)) {
            const unjudged = of.length === 0 ? 'no role of that name was seen' : `not judged: ${names}`;
            open.push(`${waiver} ${state === 'expired' ? `expired on ${expires}` : 'covers nothing'}; ${unjudged}.`);
        }
        else if (state === 'expired') {
            failing.push(`${waiver} expired on ${expires}; it was for ${(0,plural/* plural */.L)(findings, 'finding')} of ${names}.`);
        }
        else if (of.every(({ judged }) => judged)) {
            failing.push(`${waiver} matches no finding of ${names}: take it out, or mend its pattern.`);
        }
        else
            open.push(`${waiver} covers nothing; some of its roles were not judged: ${names}.`);
    }
    return { failing, open };
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
    return (0,call_log/* compare */.UD)(key(a), key(b));
}
function byFinding(a, b) {
    return (0,call_log/* compare */.UD)(a.action, b.action) || (0,call_log/* compare */.UD)(a.resource ?? '', b.resource ?? '') || a.waiver - b.waiver;
}

;// CONCATENATED MODULE: ./lib/src/excess/gate.js
/** Waivers, baseline and limits to a verdict. */








/**
 * Holds the judged roles against waivers, baseline and limits.
 * @param baseline absent when none was asked for
 * @param now Unix seconds: waivers expire at the end of their day in UTC
 */
function gateOf(roles, { evidence, workloads }, rules, baseline, now) {
    const newOnly = rules.failOn === 'new';
    const today = new Date(now * 1000).toISOString().slice(0, 10);
    const waived = waive(roles, rules.waivers, today);
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
            counted: (0,excess_findings/* countedOf */.MJ)(unused, wide)
        };
    });
    return {
        roles: gated,
        gate: {
            failOn: rules.warnOnly ? 'never' : rules.failOn,
            ...(newOnly && { newOnly }),
            thresholds: (0,limits/* thresholdsOf */.W)(gated, workloads, rules.limits),
            waived: waived.waivers,
            ...(used !== undefined && { baseline: used })
        }
    };
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
    const gaps = (0,excess_gaps/* gapsIn */.O)(report);
    // what was not read makes needed actions look unused
    if (report.evidence.stopped !== undefined)
        return { verdict: 'insufficient-evidence', reasons: gaps };
    const { failing, open } = compared ? waiverProblems(gate.waived, roles) : { failing: [], open: [] };
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
function exceeding({ name, scope, of, ofNames, limit, value, roles }, { newOnly }) {
    const rest = roles.length - NAMED;
    const names = `${roles.slice(0, NAMED).map(role_name/* roleName */.S).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    const what = newOnly === true ? ' with what is new' : '';
    const whose = of === undefined ? '' : ` for ${ofNames ?? 'roles'} ${of}`;
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

/***/ 90050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ limitsIn),
/* harmony export */   W: () => (/* binding */ thresholdsOf)
/* harmony export */ });
/* harmony import */ var _roles_role_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48008);
/* harmony import */ var _traces_call_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37358);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73530);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64934);




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
    const perRole = (rule) => _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_THRESHOLDS */ .K$.flatMap(({ name, of }) => {
        const limit = (rule?.thresholds ?? thresholds)[name];
        const held = judged.filter((role) => ruling(role, name) === rule);
        if (limit === undefined || (rule !== undefined && held.length === 0))
            return [];
        const above = held.filter((role) => of(role.counted) > limit);
        return [
            {
                name,
                scope: 'role',
                ...(rule !== undefined && { of: rule.match, ofNames: rule.names }),
                limit,
                value: Math.max(0, ...held.map((role) => of(role.counted))),
                exceeded: above.length > 0,
                roles: above.map(({ arn }) => arn).toSorted(_traces_call_log_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)
            }
        ];
    });
    const inTotal = _thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOTAL_THRESHOLDS */ .IO.flatMap(({ name, of }) => {
        const limit = thresholds[name];
        if (limit === undefined)
            return [];
        const value = judged.reduce((sum, role) => sum + of(role.counted), 0);
        const exceeded = value > limit;
        const adding = exceeded ? judged.filter((role) => of(role.counted) > 0) : [];
        const arns = adding.map(({ arn }) => arn).toSorted(_traces_call_log_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD);
        return [{ name, scope: 'total', limit, value, exceeded, roles: arns }];
    });
    return [...perRole(undefined), ...rules.flatMap(perRole), ...inTotal];
}
/** The limits from which the thresholds of a report came, as far as they applied. */
function limitsIn(thresholds) {
    const known = new Set([..._thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_THRESHOLDS */ .K$, ..._thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .TOTAL_THRESHOLDS */ .IO].map(({ name }) => name));
    const named = thresholds.filter(({ name }) => known.has(name));
    return {
        thresholds: Object.fromEntries(named.flatMap(({ name, of, limit }) => (of === undefined ? [[name, limit]] : []))),
        rules: named.flatMap(({ name, of: match, ofNames: names = 'roles', limit }) => match === undefined ? [] : [{ match, names, thresholds: { [name]: limit } }])
    };
}
function holdsFor({ match, names }, role, known) {
    if (names === 'roles')
        return (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(match, (0,_roles_role_name_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S)(role.arn));
    return role.workloads.some((arn) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(match, known.get(arn) ?? ''));
}


/***/ }),

/***/ 73530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98016);

const known = new Map();
/**
 * Whether the name of a role or a workload is one that a pattern of the configuration file stands for.
 * @param pattern a glob such as `orders-*` or `{orders,invoices}-api`; `*` stands for slashes too, since names are no paths
 */
function matchesName(pattern, name) {
    let matcher = known.get(pattern);
    if (matcher === undefined) {
        matcher = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__(pattern, { bash: true, dot: true });
        known.set(pattern, matcher);
    }
    return matcher(name);
}


/***/ }),

/***/ 80152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ wrongFile),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qt: () => (/* binding */ readArgument),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/** Saved answers of the AWS CLI instead of AWS itself: a laptop, a fork's pull request or a demo needs no account. */




/** Which AWS CLI command prints what each option takes. */
const COMMANDS = {
    traces: 'aws xray batch-get-traces',
    functions: 'aws lambda list-functions", "aws lambda list-event-source-mappings" or "aws lambda list-function-event-invoke-configs',
    roles: 'aws iam get-account-authorization-details',
    workloads: 'aws ecs describe-task-definition", "aws ec2 describe-instances" or "aws iam get-instance-profile'
};
/** Standard input, read once however many options name it. */
let standardInput;
/** @throws UserError when the file cannot be read or is empty */
async function readText(saved) {
    return readOr(saved.file, (what, cause) => wrongFile(saved, what, cause));
}
/** @throws UserError when the file that an argument names cannot be read or is empty */
async function readArgument(file, remedy) {
    return readOr(file, (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the file is "${file}", ${what}`, remedy, { cause }));
}
async function readOr(file, wrong) {
    let content;
    try {
        content = file === '-' ? await (standardInput ??= (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin)) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw wrong(`which cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, error);
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
        throw wrongFile(saved, `which is not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, error);
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema, json);
    if (parsed.success)
        return parsed.output;
    const at = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(parsed.issues[0]);
    throw wrongFile(saved, `which has another shape: ${at === null ? '' : `${at}: `}${parsed.issues[0].message}`);
}
function wrongFile({ option, file, label }, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label(option)} is "${file}", ${what}`, `Give a file with what "${COMMANDS[option]}" prints`, { cause });
}


/***/ }),

/***/ 86416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SavedBaseline),
/* harmony export */   M: () => (/* binding */ parseReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24880);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31502);





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
        throw new Error(`not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_report_js__WEBPACK_IMPORTED_MODULE_3__/* .Report */ .p, json);
    if (parsed.success)
        return { report: parsed.output, edited: !isObject(json) || (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(json) !== parsed.output.digest };
    const at = valibot__WEBPACK_IMPORTED_MODULE_4__/* .getDotPath */ .BuJ(parsed.issues[0]);
    throw new Error(`no report of version 1: ${at === null ? '' : `${at}: `}${parsed.issues[0].message}`);
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
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(from, 'utf8').catch((error) => new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
        if (text instanceof Error)
            return { from, why: `it cannot be read (${text.message})` };
        try {
            const { report, edited } = parseReport(text);
            return edited
                ? { from, why: 'its digest does not fit: it was edited after its scan' }
                : { from, report };
        }
        catch (error) {
            return { from, why: `it is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` };
        }
    }
}


/***/ }),

/***/ 81240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   We: () => (/* binding */ RESOURCE_FORM),
/* harmony export */   oo: () => (/* binding */ ACTION_FORM)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */


const oneOrMany = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (typeof value === 'string' ? [value] : value)));
/** Numbers and booleans occur as values. */
const conditionValue = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(String));
const conditionValues = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(conditionValue, valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => [value])),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(conditionValue)
]);
const StatementForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    Sid: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Effect: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['Allow', 'Deny']),
    Action: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    NotAction: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    Resource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    NotResource: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oneOrMany),
    Condition: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), conditionValues)))
});
const DocumentForm = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    Version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['2012-10-17', '2008-10-17'])),
    Id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Not IAM's, but in files that this program and its predecessor wrote. */
    Description: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Statement: valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())])
});
/**
 * Reads a policy document.
 * @param name how errors call the policy
 * @param document the object, or its text, URL-encoded as IAM's API gives it or not
 * @throws Error that names policy, statement and element, when the document is malformed
 */
function parsePolicy(name, document) {
    const form = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(DocumentForm, typeof document === 'string' ? jsonOf(name, document) : document);
    if (!form.success)
        throw malformed(name, undefined, form.issues);
    const { Statement: list, Version } = form.output;
    const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(StatementForm, raw);
        if (!parsed.success)
            throw malformed(name, index, parsed.issues);
        return statementOf(`policy ${name}, statement ${index}`, index, parsed.output, Version === '2012-10-17');
    });
    return { name, statements };
}
function jsonOf(name, text) {
    try {
        return JSON.parse((text.trimStart().startsWith('{') ? text : decodeURIComponent(text)).trim());
    }
    catch (error) {
        throw new Error(`policy ${name}, document: not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function malformed(name, index, issues) {
    const element = issues[0] === undefined ? '' : valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issues[0]);
    const where = index === undefined ? '' : `, statement ${index}`;
    return new Error(`policy ${name}${where}, ${element ?? 'document'}: ${issues[0]?.message ?? 'malformed'}`);
}
function statementOf(where, index, form, variables) {
    const actions = either(form.Action, form.NotAction, 'Action', where);
    const resources = either(form.Resource, form.NotResource, 'Resource', where);
    for (const action of actions.patterns)
        checkAction(action, `${where}, ${actions.not ? 'Not' : ''}Action`);
    for (const resource of resources.patterns)
        checkResource(resource, `${where}, ${resources.not ? 'Not' : ''}Resource`);
    return {
        index,
        ...(form.Sid !== undefined && form.Sid !== '' && { sid: form.Sid }),
        effect: form.Effect,
        actions,
        resources,
        conditions: Object.entries(form.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values }))),
        variables
    };
}
function either(yes, no, element, where) {
    if ((yes === undefined) === (no === undefined)) {
        throw new Error(`${where}: needs either ${element} or Not${element}`);
    }
    return { not: yes === undefined, patterns: yes ?? no ?? [] };
}
/** Only a bare `*` (also written `*:*`) stands for several services. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
const ACTION_FORM = /^(\*|\*:\*|[a-zA-Z0-9-]+:.+)$/;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html: no wildcard in the service segment */
const RESOURCE_FORM = /^(\*$|arn:[^:]+:([^:*?]+(:|$)|\*$))/;
function checkAction(action, where) {
    if (ACTION_FORM.test(action))
        return;
    throw new Error(`${where}: "${action}" is no action: give "service:Name", with wildcards only in the name, or "*"`);
}
function checkResource(resource, where) {
    if (RESOURCE_FORM.test(resource))
        return;
    throw new Error(`${where}: "${resource}" is no resource: give an ARN, with no wildcard for the service, or "*"`);
}


/***/ }),

/***/ 27635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ flawsIn)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34213);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81240);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74771);



/**
 * @param documents the policy, or the parts that together say the same
 * @returns what is wrong, in sentences, sorted; nothing when the proof holds
 */
function flawsIn(documents, needs) {
    let policies;
    try {
        policies = documents.map((document, i) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(`part ${i + 1}`, document));
    }
    catch (error) {
        return [error instanceof Error ? error.message : String(error)];
    }
    return [...insufficient(policies, needs), ...superfluous(policies, needs)].sort();
}
function insufficient(policies, needs) {
    return needs.flatMap(({ action, resource, condition }) => {
        const isAllowed = contextsOf(condition).every((context) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)({ action, resource, context }, policies).verdict === 'allowed');
        return isAllowed ? [] : [`${action} on ${resource} is needed, and the policy does not allow it`];
    });
}
/** A request that meets the condition, for each of the values that do. */
function contextsOf(condition) {
    let contexts = [{}];
    for (const { key, values } of testsOf(condition)) {
        contexts = contexts.flatMap((context) => values.map((value) => ({ ...context, [key]: [value] })));
    }
    return contexts;
}
function testsOf(condition) {
    return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values })));
}
function superfluous(policies, needs) {
    const statements = policies.flatMap((policy) => policy.statements);
    const foreign = statements.find(({ effect, actions, resources }) => effect === 'Deny' || actions.not || resources.not);
    if (foreign !== undefined)
        return [`statement ${foreign.index} holds a Deny, NotAction or NotResource, which is never written`];
    const pairs = statements.flatMap((statement) => statement.actions.patterns.flatMap((action) => statement.resources.patterns.map((resource) => ({ statement, action, resource }))));
    const pairsOf = new Alike(pairs);
    const needsOf = new Alike(needs);
    return pairs.flatMap((pair) => {
        const { action, resource } = pair;
        if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(action))
            return [`${action} has a wildcard`];
        const justifying = needsOf.near(action, resource).filter((need) => isExactly(pair, need));
        if (justifying.length === 0)
            return [`${action} on ${resource} is in the policy, and nothing needs it`];
        const isMissed = justifying.some((need) => !pairsOf.near(action, need.resource).some((other) => other !== pair && covers(other, need)));
        return isMissed ? [] : [`${action} on ${resource} could be left out: what needs it is allowed besides`];
    });
}
/** Entries by what they are about, so that thousands of plain resources are not compared with each other. */
class Alike {
    #plain = new Map();
    #patterns = new Map();
    constructor(all) {
        for (const one of all) {
            const action = one.action.toLowerCase();
            if (isPattern(one.resource))
                put(this.#patterns, action, one);
            else
                put(this.#plain, `${action} ${one.resource}`, one);
        }
    }
    /** Those of an action that may hold a resource or be held by it. */
    near(action, resource) {
        const key = action.toLowerCase();
        return [...(this.#plain.get(`${key} ${resource}`) ?? []), ...(this.#patterns.get(key) ?? [])];
    }
}
function isPattern(resource) {
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWildcard */ .rl)(resource) || resource.includes('$');
}
function put(into, key, one) {
    const known = into.get(key);
    if (known === undefined)
        into.set(key, [one]);
    else
        known.push(one);
}
/** Whether a pair allows just what is needed: no wider resource, no weaker condition. */
function isExactly(pair, need) {
    return ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePattern */ .nn)(need.resource, false), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePattern */ .nn)(pair.resource, pair.statement.variables)) === 'yes' &&
        covers(pair, need) &&
        describe(pair.statement.conditions) === describe(testsOf(need.condition)));
}
function covers({ statement, resource }, need) {
    return ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePattern */ .nn)(resource, statement.variables), (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePattern */ .nn)(need.resource, false)) ===
        'yes' &&
        (statement.conditions.length === 0 ||
            describe(statement.conditions) === describe(testsOf(need.condition))));
}
function describe(tests) {
    return tests
        .map(({ operator, key, values }) => JSON.stringify([operator, key, [...values].sort()]))
        .sort()
        .join();
}


/***/ }),

/***/ 56636:
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

/***/ 63847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ levelName),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   On: () => (/* binding */ distinctGrants),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   S3: () => (/* reexport safe */ _roles_role_name_js__WEBPACK_IMPORTED_MODULE_1__.S),
/* harmony export */   gw: () => (/* binding */ worstUnused),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17858);
/* harmony import */ var _roles_role_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48008);

/** The verdict in one line, without markup. */
function headline(report) {
    const judged = report.roles.filter((role) => role.judged);
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    if (report.verdict === 'excess') {
        if (exceeding.size === 0)
            return 'Least privilege: a waiver is expired or matches nothing';
        const exceed = exceeding.size === 1 ? 'exceeds' : 'exceed';
        return `Least privilege: ${exceeding.size} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(judged.length, 'role')} ${exceed} the limit`;
    }
    if (report.verdict === 'insufficient-evidence')
        return 'Least privilege: not enough evidence for a verdict';
    if (!report.compared)
        return `Least privilege: policies of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(withEvidence(report), 'workload')} written, no role compared`;
    if (report.gate.thresholds.length === 0)
        return 'Least privilege: report only, no limit is set';
    return `Least privilege: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(judged.length, 'role')} within the limit`;
}
/** `permissions-management` as IAM's console writes it. */
function levelName(level) {
    return level === 'permissions-management'
        ? 'Permissions management'
        : level.charAt(0).toUpperCase() + level.slice(1);
}
/** How wide a granted resource is, in words. */
const WIDTH = {
    exact: 'other resources',
    type: 'resources of one type',
    service: 'the whole service',
    all: 'everything'
};
/** What was granted and never used, over all judged roles. */
function tally(roles) {
    const judged = roles.filter((role) => role.judged);
    const sum = (of) => judged.reduce((total, role) => total + of(role), 0);
    return {
        granted: sum((r) => r.granted),
        unused: sum((r) => r.unused.total),
        wide: sum((r) => r.wide.length)
    };
}
function withEvidence(report) {
    return report.workloads.filter((workload) => workload.policyFile !== undefined).length;
}
/** The roles, those with most excess first. */
function worstFirst(report) {
    const weight = (role) => (role.judged ? role.unused.total + role.wide.length : -1);
    return report.roles.toSorted((a, b) => weight(b) - weight(a) || (a.arn < b.arn ? -1 : 1));
}

/** The worst access level of which an action is unused, and one such action where the report names it. */
function worstUnused(role) {
    for (const level of ['permissions-management', 'write', 'tagging', 'read', 'list']) {
        if (role.unused.byAccessLevel[level] === 0)
            continue;
        const example = role.unused.actions?.find((unused) => unused.level === level)?.action;
        return { level, ...(example !== undefined && { example }) };
    }
    return undefined;
}
/**
 * Each action pattern of a policy once, however many resources it is granted on.
 * @param all also those of which nothing is unused
 */
function distinctGrants({ grants }, all = false) {
    const distinct = new Map();
    for (const { policy, action, resource, conditional, used, implied, unused, undecided } of grants) {
        const key = `${policy}\u0000${action}`;
        const known = distinct.get(key) ?? { policy, action, on: [], conditional: true, used: 0, unused: 0 };
        // elsewhere it gives nothing: no action of it applies there, or a Deny takes it away
        if (used + implied + unused + undecided > 0)
            known.on.push(resource);
        known.conditional &&= conditional;
        known.used = Math.max(known.used, used + implied);
        known.unused = Math.max(known.unused, unused);
        distinct.set(key, known);
    }
    return [...distinct.values()].filter((grant) => all || grant.unused > 0);
}


/***/ }),

/***/ 31502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Report)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * The report: one plain JSON object of which everything that is shown, written or gated is a pure function. Version 1; its schema is
 * published as docs/report.schema.json.
 */

const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const proofs = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(5));
const CallCount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ service: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), operation: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), calls: count });
const Evidence = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    source: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['x-ray', 'files']),
    region: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    filter: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** ISO 8601, UTC. Of saved traces: of the first and the last one. */
    window: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ start: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), end: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    traces: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        listed: count,
        read: count,
        partial: count,
        truncated: count,
        unprocessed: count,
        malformed: count,
        missing: count
    }),
    /** Names some of the traces counted above, and says what it means for the result. */
    incomplete: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), traces: count, traceIds: proofs, meaning: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Why reading ended before its time, where it did. */
    stopped: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Calls that AWS services made with roles of their own. */
    notOurs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...CallCount.entries, why: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), traceIds: proofs })),
    /** Reports of earlier runs whose evidence was merged, and why others were not; absent where only this run counts. */
    earlier: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merged: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), not: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), maxAgeDays: count })),
    /** Calls of which the traces do not show the workload. */
    unattributed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...CallCount.entries, why: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), traceIds: proofs }))
});
/** As IAM writes it: operator, key, values. */
const Condition = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())));
const NeedReport = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Holds of every call that needs it. */
    condition: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Condition),
    precision: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['exact', 'generalised', 'wider']),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of the run that saw it last. */
    calls: count,
    traceIds: proofs,
    /** `YYYY-MM-DD`, UTC: over all runs whose evidence was merged. Absent when the run's time is not known. */
    firstSeen: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    lastSeen: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});
const Policy = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    Version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('2012-10-17'),
    Description: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Statement: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        Effect: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('Allow'),
        Action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        Resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        Condition: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Condition)
    }))
});
const Check = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `unchecked` where AWS was not asked, refused, or gave no answer. */
    state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['passed', 'failed', 'unchecked']),
    /** Sorted sentences: why it failed or is unchecked; of what passed, what is to be known besides. */
    details: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});
const Validation = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Whether IAM's policy simulator allows every need. */
    sufficient: Check,
    /** Whether IAM Access Analyzer finds no error in it. */
    valid: Check,
    /** Whether it allows nothing that the role's identity policies do not allow today: only where roles were compared. A failure proves no fault. */
    noWider: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Check)
});
const WorkloadReport = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    arn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['lambda', 'ecs', 'ec2', 'segment']),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Absent where the configuration was not read. */
    role: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    traces: count,
    /** Absent for a workload without traces: nothing is suggested without evidence. */
    policyFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The files in which the policy stands part by part, the first of them `policyFile`: only where it is above the size of a managed policy. */
    policyParts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    policy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Policy),
    /** Why no policy is given though there is evidence: what the prover found wrong with the one that was written. */
    unproven: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    needs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NeedReport),
    /** How many of the needs only earlier runs saw: where evidence of several runs was merged. */
    fromEarlierRuns: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    implied: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        condition: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Condition),
        /** What implies it: a setting of the configuration, or a grant that a service plausibly uses on behalf of a call. */
        from: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })),
    denied: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        calls: count,
        message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    })),
    failed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...CallCount.entries, error: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    /** Calls that never got an answer, so that they prove nothing. */
    unsent: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...CallCount.entries, error: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    unresolved: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...CallCount.entries, why: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), remedy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Where AWS's own words on a denied call contradict what this program would have derived: defects of its map. */
    disagreements: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...CallCount.entries, derived: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), refused: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** What of its configuration could not be read, and why. */
    unread: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ what: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** AWS's own word on the policy: only where it was asked for. */
    validation: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Validation)
});
const byAccessLevel = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    'permissions-management': count,
    write: count,
    tagging: count,
    read: count,
    list: count
});
/** Of a role that was judged in the baseline too. What is waived is left out. */
const SinceBaseline = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Empty where the unused actions are left out: there `newGrants` tells. */
    newUnused: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), level: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    newWide: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Below a grant of `*` or NotAction: the grants that the baseline does not hold, with the number of their unused actions. */
    newGrants: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), unused: count })),
    /** How much of the excess was there before. */
    legacy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ unused: count, wide: count }),
    /** How much was there before and is gone; below a grant of `*` or NotAction the difference of the numbers. */
    removed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ unused: count, wide: count })
});
const RoleReport = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    arn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** ARNs of the workloads that run under it, as far as they are known. */
    workloads: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** False when no workload of it left traces or a policy was not read: then its numbers say nothing. */
    judged: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** ARN of its permissions boundary. */
    boundary: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Distinct actions that it can use: granted, not denied, within the boundary. */
    granted: count,
    /** Of these, needed by calls that were traced. */
    used: count,
    /** Of the others, needed by what the configuration implies. */
    implied: count,
    /** Distinct actions that its policies grant and its boundary takes away. They count as neither granted nor unused. */
    blocked: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ total: count, actions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) }),
    unused: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        total: count,
        byAccessLevel,
        /** Left out below a grant of `*` or NotAction. */
        actions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), level: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })))
    }),
    wide: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Of the widest resource that it is granted on: one resource, (some of) one type, a whole service, everything. */
        width: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['exact', 'type', 'service', 'all']),
        /** Whether all grants that are wider than needed stand behind a condition, so that they are narrower than they look. */
        conditional: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        granted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        needed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    })),
    /** Findings that waivers cover. */
    waived: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        /** Where the unused actions are left out: the waiver's pattern. */
        action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Of a wide finding: where the action is granted. Absent of an unused action, which is covered wherever it is granted. */
        resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** Position in `gate.waived`. */
        waiver: count,
        /** Where the unused actions are left out: how many of them. */
        actions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count)
    })),
    sinceBaseline: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(SinceBaseline),
    /** What is held against the limits: what is not waived, and of that only what is new where `gate.newOnly`. Absent where not judged. */
    counted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ unused: byAccessLevel, wide: count })),
    /** Granted actions of which nothing shows whether they are needed. They are not counted as unused. */
    undecided: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    grants: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        policy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        statement: count,
        sid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        conditional: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        used: count,
        implied: count,
        unused: count,
        undecided: count
    })),
    /** Used by calls that were answered, but allowed by no policy of the role: granted elsewhere, or since removed. */
    grantedElsewhere: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Of a role that several workloads share: what each holds only because others need it. */
    sharing: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        workload: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Distinct actions that it needs itself. */
        needs: count,
        onlyForOthers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** The role that it would get, and the file of its policy. */
        ownRole: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        policyFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })),
    /** The policies that were read, managed ones with their version. */
    policies: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    /** Action patterns that match no action of the reference. */
    unmatched: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    unread: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ what: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
});
/** An excess action or resource on lines of the repository. */
const SourceFinding = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** ARN. */
    role: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** An excess action pattern as granted; with `resource`, a used action that is granted on more than it needs. */
    action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The actions of the pattern, or the resources, that are needed; none where all of it may go. */
    needed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Path below the repository's root, with slashes. */
    file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where it stands, from 1. */
    startLine: count,
    endLine: count,
    /** What to put in the place of whole lines, which may be more than the finding's own. */
    suggestion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ startLine: count, endLine: count, lines: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    /** Why nothing is suggested. */
    withheld: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});
const SourceFindings = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Where the files can be seen, like `https://github.com/acme/shop/blob/<commit>`. */
    at: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    located: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(SourceFinding),
    /** Excess statements that may stand in several places, so that none is named. */
    ambiguous: count,
    /** Excess statements that stand nowhere in the repository. */
    notFound: count
});
const Report = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    /** SHA-256 of the report without this line: see digest.ts. Tells a report that was edited by hand. */
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reference: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['pass', 'excess', 'insufficient-evidence']),
    /** Why the verdict is what it is, in sentences. */
    reasons: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Whether roles were read and compared. */
    compared: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    evidence: Evidence,
    workloads: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(WorkloadReport),
    roles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RoleReport),
    /** Where the repository's templates grant the excess: only where templates were looked for. */
    source: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(SourceFindings),
    /** Kinds of policies that bear on what a role may do and that are never read. */
    notRead: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO([
        'service control policies',
        'resource control policies',
        'session policies',
        'resource-based policies'
    ])),
    /** Workloads that the configuration file ignores: nothing else is said of them. */
    ignored: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        /** ARN. */
        workload: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** The pattern that ignores it. */
        match: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** ARN of its role, where that is left out because all of its workloads are ignored. */
        role: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    })),
    gate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        /** `never` where findings are only warned of. */
        failOn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['any', 'new', 'never']),
        /** Whether values count only what the baseline does not have. */
        newOnly: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        /** One for each limit that applies. */
        thresholds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            scope: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['role', 'total']),
            /** The pattern of the configuration file that sets it for some roles only. */
            of: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            /** Whether that is a pattern of names of roles, or of workloads. */
            ofNames: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['roles', 'workloads'])),
            limit: count,
            /** The highest of any role that it holds for, or the sum over all judged roles. */
            value: count,
            exceeded: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            /** ARNs of those above the limit; of a sum that is above it, all that add to it. */
            roles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        })),
        waived: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            role: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            action: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            expires: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            /** An expired waiver covers nothing. */
            state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['used', 'expired', 'unmatched']),
            /** How many unused actions, and resources of wide ones, it is about. */
            findings: count
        })),
        baseline: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            /** The file or the artifact; `none` where there was none. */
            from: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            /** ISO 8601. */
            created: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            commit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            usable: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            why: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        }))
    })
});


/***/ }),

/***/ 48008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ roleName)
/* harmony export */ });
/** `shop-api` of `arn:aws:iam::111122223333:role/path/shop-api`. */
function roleName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ })

};
