export const id = 9561;
export const ids = [9561];
export const modules = {

/***/ 29561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  derive: () => (/* binding */ derive),
  judgedAgain: () => (/* binding */ judgedAgain)
});

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/digest.js
var digest = __webpack_require__(16945);
// EXTERNAL MODULE: ./lib/src/kit/version.js
var version = __webpack_require__(30389);
// EXTERNAL MODULE: ./lib/src/needs/evidence.js
var needs_evidence = __webpack_require__(46615);
// EXTERNAL MODULE: ./lib/src/needs/ignored-workloads.js
var ignored_workloads = __webpack_require__(37701);
;// CONCATENATED MODULE: ./lib/src/needs/reported.js

/** A need that calls prove. */
function needReport({ action, resource, condition, precision = 'exact', reason, proof: { calls, traceIds, firstSeen, lastSeen, run } }) {
    return {
        ...(firstSeen !== undefined && { firstSeen }),
        ...(lastSeen !== undefined && { lastSeen }),
        action,
        resource,
        ...(condition !== undefined && { condition }),
        precision,
        ...(reason !== undefined && { reason }),
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
    return [...new Map(found)].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, entry]) => entry);
}

;// CONCATENATED MODULE: ./lib/src/needs/earlier-runs.js
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

// EXTERNAL MODULE: ./node_modules/@aws-sdk/util-arn-parser/dist-cjs/index.js
var dist_cjs = __webpack_require__(56369);
// EXTERNAL MODULE: ./lib/src/domain/testimony.js
var domain_testimony = __webpack_require__(54309);
// EXTERNAL MODULE: ./lib/src/domain/condition.js
var domain_condition = __webpack_require__(21486);
;// CONCATENATED MODULE: ./lib/src/needs/joined.js
/** Testimonies of several runs on the same permission as one, with the dates of first and last sight. */




/** One text for testimonies on the same permission. */
function permissionKey({ action, resource, condition }) {
    return [action, resource, (0,domain_condition/* conditionText */.D)(condition)].join('\u0000');
}
/**
 * What calls prove, each permission once, sorted. The same whatever the order of the testimonies, and however often one is given. A
 * permission keeps the calls and traces of the run that saw it last.
 */
function joined(testimonies) {
    const byKey = new Map();
    for (const one of testimonies.filter(domain_testimony/* isOfCalls */.Zq)) {
        const key = permissionKey(one);
        const known = byKey.get(key);
        byKey.set(key, known === undefined ? one : sightings(known, one));
    }
    return [...byKey].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, one]) => one);
}
function sightings(a, b) {
    const last = (0,compare/* compare */.U)(rank(a), rank(b)) < 0 ? b : a;
    const firsts = [a.proof.firstSeen, b.proof.firstSeen].filter((day) => day !== undefined).sort();
    return firsts[0] === undefined ? last : { ...last, proof: { ...last.proof, firstSeen: firsts[0] } };
}
/** The newest sight wins; of one day the one with more calls, then this run's, and any other difference decides alike in every order. */
function rank(one) {
    const { run, lastSeen = '', calls } = one.proof;
    const { firstSeen: _, run: __, ...rest } = needReport(one);
    return [
        lastSeen,
        String(calls).padStart(12, '0'),
        run === undefined ? '1' : '0',
        JSON.stringify(rest),
        run ?? ''
    ].join('\u0000');
}

// EXTERNAL MODULE: ./lib/src/needs/needs.js + 2 modules
var needs = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/needs/configuration/role-only.js
var role_only = __webpack_require__(50776);
// EXTERNAL MODULE: ./lib/src/needs/witnesses/witnesses.js + 16 modules
var witnesses = __webpack_require__(96279);
;// CONCATENATED MODULE: ./lib/src/needs/workload-report.js
/** One workload's calls and configuration to its part of the report. */










/**
 * @param configuration an Error when it could not be read
 * @param earlier absent when only this run counts
 * @param day of this run, `YYYY-MM-DD`, UTC; absent when it is not known
 */
function reportWorkload({ workload: seen, traces, calls: counted, isUnreached = false }, configuration, reference, earlier, day) {
    const workload = placed(seen, configuration);
    const calls = counted.map((one) => ({ ...one, derivation: (0,needs/* needsOf */.h)(one.call, workload, reference) }));
    const blind = isUnreached ? needs_evidence.UNREACHED : traces > 0 && calls.length === 0 ? needs_evidence.NO_CALLS : undefined;
    const said = (0,witnesses/* testimoniesOn */.G_)({ workload, traces, blind, calls, configuration, earlier, day });
    const proved = joined(said);
    const others = said.filter((testimony) => !(0,domain_testimony/* isOfCalls */.Zq)(testimony));
    const implied = others.filter(({ certainty }) => certainty === 'needed');
    const notWritten = leftOut(said);
    const told = toldOf(calls, reference);
    return {
        report: {
            arn: workload.arn,
            kind: workload.kind,
            name: workload.name,
            ...(!(configuration instanceof Error) && { role: configuration.role }),
            traces,
            needs: proved.map(needReport),
            ...seenEarlierIn(said),
            implied: implied.map(impliedReport),
            ...(notWritten.length > 0 && { leftOut: notWritten }),
            denied: sorted(told.denied),
            failed: sorted(told.failed),
            unsent: sorted(told.unsent),
            unresolved: sorted(told.unresolved),
            disagreements: sorted(told.disagreements),
            unread: [
                ...(blind === undefined ? [] : [{ what: needs_evidence.CALLS, why: blind }]),
                ...unreadConfiguration(workload, configuration)
            ]
        },
        testimonies: [...proved, ...others]
    };
}
/** How many of the needs this run did not see; nothing where no earlier run says anything. */
function seenEarlierIn(said) {
    const keys = (isEarlier) => said
        .filter(domain_testimony/* isOfCalls */.Zq)
        .filter(({ proof }) => (proof.run !== undefined) === isEarlier)
        .map(permissionKey);
    const now = new Set(keys(false));
    const before = new Set(keys(true));
    return before.size === 0 ? {} : { fromEarlierRuns: [...before].filter((key) => !now.has(key)).length };
}
function toldOf(calls, reference) {
    const told = {
        denied: new Map(),
        failed: new Map(),
        unsent: new Map(),
        unresolved: new Map(),
        disagreements: new Map()
    };
    for (const counted of calls)
        addCall(told, counted, reference);
    return told;
}
/** A call that was never sent needed nothing, and one that was denied proves no need; a failed one was authorised. */
function addCall(told, counted, reference) {
    const { call, derivation } = counted;
    const { service, operation, outcome, error } = call;
    const failure = { ...labelOf(counted), ...(error !== undefined && { error }) };
    if (outcome === 'unsent') {
        tally(told.unsent, failure, service, operation, error);
        return;
    }
    if (outcome === 'denied') {
        addDenied(told, counted, derivation.needs, reference);
        return;
    }
    if (outcome === 'failed')
        tally(told.failed, failure, service, operation, error);
    addUnresolved(told, counted, derivation);
}
function addDenied({ denied, disagreements }, counted, needs, reference) {
    const { call } = counted;
    for (const refusal of refusalsOf(counted, needs, reference))
        tally(denied, refusal, refusal.action, refusal.resource);
    const disagreement = disagreementIn(call, needs);
    if (disagreement === undefined)
        return;
    const entry = { ...labelOf(counted), ...disagreement };
    tally(disagreements, entry, call.service, call.operation, disagreement.refused);
}
function addUnresolved(told, counted, { unresolved }) {
    if (unresolved === undefined)
        return;
    const { service, operation } = counted.call;
    const entry = { ...labelOf(counted), ...unresolved, ...exampleOf(counted, unresolved) };
    tally(told.unresolved, entry, service, operation, unresolved.why);
}
function labelOf({ call, calls }) {
    return { service: call.service, operation: call.operation, calls };
}
function unreadConfiguration(workload, configuration) {
    const what = 'configuration';
    if ((0,role_only/* isRoleOnly */.D)(workload, configuration))
        return [{ what, why: ROLE_ONLY }];
    if (configuration instanceof Error)
        return [{ what, why: configuration.message }];
    return configuration.lambda?.unread ?? [];
}
const ROLE_ONLY = 'only its role is known: log writes, network interfaces, polling and destinations are in no policy';
/** What is not understood is told with a trace in which to look at it. */
function exampleOf({ call, traceIds }, { why }) {
    return call.notUnderstood === undefined ? {} : { why: `${why}, for example in trace ${traceIds[0]}` };
}
/** Where a trace shows no account, the workload's role does: it cannot be of another one. */
function placed(workload, configuration) {
    if (workload.account !== undefined || configuration instanceof Error)
        return workload;
    const { partition, accountId } = (0,dist_cjs/* parse */.qg)(configuration.role);
    return { ...workload, partition, account: accountId };
}
/** What was refused: as IAM's message says, else as we would have derived it. */
function refusalsOf({ call, calls }, needs, reference) {
    const message = call.message === undefined ? {} : { message: call.message };
    if (call.refused !== undefined) {
        const { action, resource } = call.refused;
        const named = reference.action(action)?.name ?? action;
        return [{ action: named, ...(resource !== undefined && { resource }), calls, ...message }];
    }
    if (needs.length === 0)
        return [{ action: `${call.service} ${call.operation}`, calls, ...message }];
    return needs.map(({ action, resource }) => ({ action, resource, calls, ...message }));
}
/** A refusal names the action, and often the resource, that IAM asked for: that is what we must have derived. */
function disagreementIn(call, needs) {
    if (call.refused === undefined)
        return undefined;
    const { action, resource } = call.refused;
    const agreeing = needs.filter((need) => (0,iam_pattern/* matchesAction */.ch)(need.action, action));
    const agrees = agreeing.some((need) => resource === undefined ||
        (0,iam_pattern/* contains */.gR)((0,iam_pattern/* resourcePattern */.nn)(need.resource, false), (0,iam_pattern/* resourcePattern */.nn)(resource, false)) === 'yes');
    if (agrees)
        return undefined;
    return {
        derived: needs.map((need) => `${need.action} on ${need.resource}`).sort(),
        refused: resource === undefined ? action : `${action} on ${resource}`
    };
}
/** Adds up entries that differ only in their number of calls. */
function tally(into, entry, ...labels) {
    const key = labels.map((label) => label ?? '').join('\u0000');
    const same = into.get(key);
    if (same === undefined)
        into.set(key, { ...entry });
    else
        same.calls += entry.calls;
}
function byKey([a], [b]) {
    return (0,compare/* compare */.U)(a, b);
}
function sorted(map) {
    return [...map].toSorted(byKey).map(([, value]) => value);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/policies/prove.js + 1 modules
var prove = __webpack_require__(3632);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var size = __webpack_require__(68584);
// EXTERNAL MODULE: ./lib/src/policies/write.js
var write = __webpack_require__(21982);
;// CONCATENATED MODULE: ./lib/src/policies/written-policy.js
/** A workload's needs to its policy, its files and their proof. */





/** `<md5 of the workload's ARN>.policy.json`, as the predecessor named them; with the number of the part from the second one on. */
function policyFileName(arn, part = 1) {
    const name = (0,external_node_crypto_.createHash)('md5').update(arn).digest('hex');
    return part === 1 ? `${name}.policy.json` : `${name}.${part}.policy.json`;
}
/**
 * Writes the policy of a workload that left traces; without traces nothing is suggested. A policy that does not hold its proof is not
 * given: that is a defect of this program, and said so.
 * @param within what it may say within its role; absent where the role was not read
 * @param traceWords what the policy's Description calls traces; IAM itself refuses the element, so that undefined leaves it out
 */
function withPolicy(given, within, traceWords) {
    const report = within === undefined ? given : { ...given, needs: within.needs, implied: within.implied };
    if (!(0,needs_evidence.hasEvidence)(report))
        return report;
    const needed = [...report.needs, ...report.implied];
    const policy = (0,write/* writePolicy */.e)(within?.allowed ?? needed, traceWords === undefined
        ? undefined
        : `Least privilege of ${report.arn}, from ${report.traces} ${traceWords}`, within?.denies);
    const parts = (0,size/* split */.lD)(policy);
    const departures = within === undefined ? {} : { departures: [...within.departures] };
    const unproven = (0,prove/* flawsIn */.v)(parts, needed, within && proofOf(within));
    if (unproven.length > 0)
        return { ...report, ...departures, unproven };
    return {
        ...report,
        ...departures,
        policyFile: policyFileName(report.arn),
        ...(parts.length > 1 && { policyParts: parts.map((_, i) => policyFileName(report.arn, i + 1)) }),
        policy
    };
}
function proofOf({ bounds: { role, bearing, reference }, departures }) {
    return { role, bearing, departures, reference };
}

// EXTERNAL MODULE: ./lib/src/templates/locate.js + 5 modules
var locate = __webpack_require__(85590);
// EXTERNAL MODULE: ./lib/src/iam/decide.js
var decide = __webpack_require__(10186);
// EXTERNAL MODULE: ./lib/src/iam/document.js
var iam_document = __webpack_require__(42371);
;// CONCATENATED MODULE: ./lib/src/judgement/coverage/sending.js
/** Whether a role lets what runs under it send traces: if not, that a workload left none says nothing of what it did. */


/** What the daemon, Lambda and collectors ask for a workload. https://docs.aws.amazon.com/xray/latest/devguide/security_iam_id-based-policy-examples.html */
const SENDING = ['xray:PutTraceSegments', 'xray:PutSpans'];
/** The roles, by ARN, of which it is certain that they may not send traces. */
function rolesThatSendNothing(roles) {
    return new Set([...(roles ?? [])].flatMap(([arn, policies]) => (sendsNothing(policies) ? [arn] : [])));
}
function sendsNothing({ policies, boundary, unread }) {
    // what was not read may allow it
    if (unread.length > 0)
        return false;
    try {
        const granted = policies.map(({ name, document }) => (0,iam_document/* parsePolicy */.ON)(name, document));
        const limits = boundary === undefined ? undefined : [(0,iam_document/* parsePolicy */.ON)(boundary.name, boundary.document)];
        return SENDING.every((action) => {
            const { verdict } = (0,decide/* decide */.LD)({ action }, granted, limits);
            return verdict === 'implicitly-denied' || verdict === 'explicitly-denied';
        });
    }
    catch {
        // a policy that cannot be read is told where the role is judged
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
;// CONCATENATED MODULE: ./lib/src/judgement/coverage/bounds.js
/**
 * How much may have been missed, exactly. All calls of a request are seen or lost together. Of `requests` that were made some were seen:
 * a path that `uses` of them took was missed with the chance that all of these are among those that were not seen. What is said is said
 * with 95 % certainty. https://en.wikipedia.org/wiki/Hypergeometric_distribution
 */
/** The chance of a wrong statement that is accepted. */
const DOUBT = 0.05;
/** More steps than this are not taken one by one. */
const MOST_STEPS = 5_000_000;
/**
 * The greatest number of uses of which not one may have been seen: one more, and with 95 % certainty one would have been.
 * @param strata where the uses may be spread in any way; one that was seen as a whole adds nothing
 */
function mayHaveMissed(strata) {
    const open = strata.filter(({ requests, seen }) => seen < requests);
    const [first, second] = open;
    if (first === undefined)
        return 0;
    if (second === undefined)
        return ofOne(first);
    if (open.reduce((sum, { requests, seen }) => sum + requests - seen, 0) > MOST_STEPS)
        return open.reduce((sum, stratum) => sum + ofOne(stratum), 0);
    return ofSeveral(open);
}
/** The share of all requests that something may have, of which none was seen in so many that were. */
function mayBeShare(seen) {
    return seen === 0 ? 1 : 1 - DOUBT ** (1 / seen);
}
/** The same of requests that are as likely as each other, by halving. */
function ofOne({ requests, seen }) {
    let [least, most] = [0, requests - seen];
    while (least < most) {
        const uses = Math.ceil((least + most) / 2);
        if (isLikelyMissed(requests, seen, uses))
            least = uses;
        else
            most = uses - 1;
    }
    return least;
}
/** Whether C(requests - uses, seen) / C(requests, seen), the chance to see no use, is at least the doubt. */
function isLikelyMissed(requests, seen, uses) {
    // the same number with both exchanged: the shorter product is taken
    const [factors, taken] = seen < uses ? [seen, uses] : [uses, seen];
    let chance = 1;
    for (let i = 0; i < factors; i++) {
        chance *= (requests - taken - i) / (requests - i);
        if (chance < DOUBT)
            return false;
    }
    return true;
}
/** Each use is put where it is missed most likely: no other way to spread them hides more. */
function ofSeveral(strata) {
    const left = strata.map(({ requests, seen }) => ({ requests, unseen: requests - seen }));
    let uses = 0;
    for (let chance = 1;; uses++) {
        const next = left.reduce((best, one) => one.unseen / one.requests > best.unseen / best.requests ? one : best);
        if (next.unseen === 0)
            return uses;
        chance *= next.unseen / next.requests;
        if (chance < DOUBT)
            return uses;
        next.unseen--;
        next.requests--;
        if (next.requests === 0)
            left.splice(left.indexOf(next), 1);
        if (left.length === 0)
            return uses + 1;
    }
}

;// CONCATENATED MODULE: ./lib/src/judgement/coverage/stratum.js
/** The rule's share of those that are not the first of their second. */
const FIXED_RATE = 0.05;
/** How far, in standard deviations, chance may take the number of seconds. */
const BY_CHANCE = 1.6;
/** So far below what is expected, in standard deviations, a number is in 2 % of cases. */
const UNLIKELY = 2;
/**
 * All requests as one, unless those that were seen show that the first of a second was kept for being the first: then the others alone.
 * @param requests how many there were, more than were seen
 */
function stratumOf(requests, { seen, seconds, span }) {
    const others = { requests: requests - seconds, seen: seen - seconds };
    return seconds > 0 && seconds < requests && !isByChance(seen, seconds, span) && mayBeByRule(others)
        ? others
        : { requests, seen };
}
/**
 * Whether the requests that were seen fell into as many seconds as they would have by chance. In more: one of each second was kept. In
 * fewer: they came in bursts, of which only the first was sure to be kept.
 * https://en.wikipedia.org/wiki/Occupancy_problem
 */
function isByChance(seen, seconds, span) {
    const density = seen / span;
    const empty = Math.exp(-density);
    const expected = span * (1 - empty);
    const variance = span * empty * (1 - (1 + density) * empty);
    return Math.abs(seconds - expected) <= BY_CHANCE * Math.sqrt(Math.max(0, variance));
}
/** Whether as many of those that were not first were seen as the rule keeps of them; fewer would be another rule's work. */
function mayBeByRule({ requests, seen }) {
    const expected = requests * FIXED_RATE;
    return seen + 0.5 >= expected - UNLIKELY * Math.sqrt(expected * (1 - FIXED_RATE));
}

;// CONCATENATED MODULE: ./lib/src/judgement/coverage/coverage.js
/**
 * How much of what happened was seen of each workload: n of N requests, and the regime that follows. `proof`: every request was seen.
 * `sample`: n of N. `unknown-share`: n, of how many is not known. `blind`: what it does leaves no trace, so that nothing of its role is
 * known to be unused.
 */



/** The surest first. */
const REGIMES = ['proof', 'sample', 'unknown-share', 'blind'];
/** The regime of one workload, with the reason in a sentence without full stop. */
function coverageOf({ seen: shown, counted, blind, unsampled, isUnreadable }) {
    const { seen } = shown;
    const known = counted instanceof Error ? {} : { requests: counted.requests, settled: counted.settled };
    const isAll = !(counted instanceof Error) && counted.settled && seen > 0 && seen === counted.requests && !isUnreadable;
    if (isAll)
        return { seen, ...known, regime: 'proof', mayHaveMissed: 0, why: allOf(seen) };
    if (blind !== undefined || seen === 0)
        return { seen, ...known, regime: 'blind', why: blind ?? noneSeen(counted) };
    if (unsampled !== undefined && !isUnreadable)
        return { seen, ...known, regime: 'proof', mayHaveMissed: 0, why: `${allOf(seen)}: ${unsampled}` };
    if (counted instanceof Error || counted.requests <= seen) {
        const why = counted instanceof Error ? counted.message : tooFew(counted.requests, counted.settled);
        return { seen, ...known, regime: 'unknown-share', why: `${ofHowMany(seen)}: ${why}` };
    }
    const { requests, settled } = counted;
    const rest = settled ? '' : ', and AWS may still be counting';
    const among = stratumOf(requests, shown);
    return {
        seen,
        ...known,
        regime: 'sample',
        ...(among.requests !== requests && { among }),
        mayHaveMissed: mayHaveMissed([among]),
        why: `${share(seen, requests)}${rest}`
    };
}
function allOf(seen) {
    return seen === 1 ? 'the one request was seen' : `all ${seen} requests were seen`;
}
function noneSeen(counted) {
    if (counted instanceof Error || counted.requests === 0)
        return 'no request of it was seen';
    return `none of its ${(0,plural/* plural */.L)(counted.requests, 'request')} was seen: tracing is off, sampling kept none, or it may not send traces`;
}
/** So many of so many requests, in words. */
function share(seen, requests) {
    return seen === requests ? allOf(seen) : `${seen} of ${(0,plural/* plural */.L)(requests, 'request')} (${percent(seen / requests)}) seen`;
}
/** So many requests where nobody knows of how many, in words, with what that proves. */
function ofHowMany(seen) {
    return `${(0,plural/* plural */.L)(seen, 'request')} seen, of how many is not known (what more than ${percent(mayBeShare(seen))} of them use would have been seen, with 95 % certainty)`;
}
function tooFew(requests, settled) {
    return `AWS counted ${requests} ${settled ? 'only' : 'so far'}`;
}
/** With one digit where that matters: 0.4 %, 13.9 %, 50 %. */
function percent(share) {
    return `${Number(Math.min(share * 100, share < 1 ? 99.9 : 100).toFixed(1))} %`;
}

;// CONCATENATED MODULE: ./lib/src/judgement/coverage/merged.js
/** Coverage of several runs together: what their evidence says is as sure as all of their requests make it. */




/** Adds the earlier runs of a workload to this one, each once however often it is merged. */
function mergedCoverage(own, arn, { end, reports, oldest }) {
    const runs = new Map([[end, runOf(own, end)]]);
    for (const report of reports)
        for (const run of runsIn(report, arn))
            if (run.end >= oldest && !runs.has(run.end))
                runs.set(run.end, run);
    const all = [...runs.values()].toSorted((a, b) => (0,compare/* compare */.U)(a.end, b.end));
    const seen = all.reduce((sum, run) => sum + run.seen, 0);
    // what leaves no trace by its nature leaves none in several runs
    if (all.length === 1 || seen === 0 || (own.regime === 'blind' && own.seen > 0))
        return own;
    const days = new Set(all.map((run) => run.end.slice(0, 10))).size;
    const over = `in ${all.length} runs on ${(0,plural/* plural */.L)(days, 'day')}`;
    const strata = all.map(stratumIn);
    if (!strata.every((stratum) => stratum !== undefined)) {
        const open = all.filter((run) => stratumIn(run) === undefined).length;
        const why = `${ofHowMany(seen)}: ${(0,plural/* plural */.L)(open, 'run')} of ${all.length} cannot tell; ${over}`;
        return { seen, regime: 'unknown-share', why, runs: all };
    }
    const requests = all.reduce((sum, run) => sum + (run.requests ?? run.seen), 0);
    const isAll = all.every(({ regime, requests: made }) => regime === 'proof' || made === 0);
    return {
        seen,
        requests,
        settled: all.every(({ settled = true }) => settled),
        regime: isAll ? 'proof' : 'sample',
        mayHaveMissed: mayHaveMissed(strata),
        why: `${share(seen, requests)} ${over}`,
        runs: all
    };
}
function runsIn({ evidence, workloads }, arn) {
    const { coverage } = workloads.find((workload) => workload.arn === arn) ?? {};
    if (coverage === undefined)
        return [];
    if (coverage.runs !== undefined)
        return coverage.runs;
    const end = evidence.window?.end;
    return end === undefined ? [] : [runOf(coverage, end)];
}
function runOf({ seen, requests, settled, regime, among }, end) {
    return {
        end,
        seen,
        ...(requests !== undefined && { requests }),
        ...(settled !== undefined && { settled }),
        regime,
        ...(among !== undefined && { among })
    };
}
/** The requests among which uses may hide; undefined where nobody knows how many there were. */
function stratumIn({ regime, seen, requests, among }) {
    if (regime === 'proof')
        return { requests: seen, seen };
    if (regime === 'sample')
        return among ?? { requests: requests ?? seen, seen };
    return regime === 'blind' && seen === 0 && requests !== undefined ? { requests, seen } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/judgement/coverage/workloads.js
/** Says of each workload how much of it was seen, and keeps open what a role needs of whose workload too little was. */




const SENDS_NOTHING = 'its role may not send traces: it grants neither xray:PutTraceSegments nor xray:PutSpans';
const NO_CALL = { kind: 'calls', calls: 0, traceIds: [] };
/** The same findings with their coverage; what too little was seen of may need everything. */
function withCoverage(findings, facts) {
    const calls = new Map(facts.calls.map((one) => [one.workload.arn, one]));
    return findings.map(({ report, testimonies }) => {
        const coverage = coverageIn(report, calls.get(report.arn), facts);
        const tooLittle = tooLittleIn(coverage, facts.required);
        if (tooLittle === undefined)
            return { report: { ...report, coverage }, testimonies };
        const open = (0,domain_testimony/* testify */.lA)((0,domain_testimony/* maybeEach */.YY)(['*'], `${report.name}: ${tooLittle}`), 'trace', NO_CALL);
        return { report: { ...report, coverage: { ...coverage, tooLittle } }, testimonies: [...testimonies, ...open] };
    });
}
/** Why what was seen is too little to call anything unused. */
function tooLittleIn(coverage, { minCoverage, minRequests }) {
    const { regime, seen, requests, why } = coverage;
    if (regime === 'proof')
        return undefined;
    if (regime === 'blind')
        return why;
    if (seen < minRequests)
        return `${why}; min-requests is ${minRequests}`;
    const isEnough = requests === undefined ? minCoverage === 0 : seen >= requests * (minCoverage / 100);
    return isEnough ? undefined : `${why}; min-coverage is ${minCoverage} %`;
}
function coverageIn(report, calls, facts) {
    const { traces = 0, requests: seen = { seen: traces, seconds: 0, span: 0 } } = calls ?? {};
    const configuration = facts.configurations.get(report.arn);
    const blind = blindness(report, configuration instanceof Error ? undefined : configuration, report.role !== undefined && facts.sendNothing.has(report.role));
    const own = coverageOf({
        seen,
        counted: facts.counted.get(report.arn) ?? new Error(facts.uncounted),
        ...(blind !== undefined && { blind }),
        isUnreadable: facts.isUnreadable
    });
    return facts.merged === undefined ? own : mergedCoverage(own, report.arn, facts.merged);
}
/** Why what a workload does leaves no trace, or not all of it does. */
function blindness(report, configuration, sendsNothing) {
    const { configuration: settings, mappings = [] } = configuration?.lambda ?? {};
    if ((0,needs_evidence.isBlind)(report)) {
        const why = report.unread.find(({ what }) => what === needs_evidence.CALLS)?.why;
        return sendsNothing && why !== undefined ? `${why}; ${SENDS_NOTHING}` : why;
    }
    if (report.traces === 0 && settings?.TracingConfig?.Mode === 'PassThrough')
        return 'its tracing mode is PassThrough, so that Lambda sends no trace of it, whatever a request asks for';
    if (report.traces === 0 && sendsNothing)
        return SENDS_NOTHING;
    const untraced = mappings.find(isUntraced);
    return untraced === undefined
        ? undefined
        : `X-Ray does not follow requests from ${sourceName(untraced)} (mapping ${untraced.UUID})`;
}
/** https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html : no tracing for Kafka, Amazon MQ and Amazon DocumentDB */
const UNTRACED = {
    kafka: 'Amazon MSK',
    mq: 'Amazon MQ',
    rds: 'Amazon DocumentDB'
};
function isUntraced(mapping) {
    return mapping.State !== 'Disabled' && serviceOf(mapping) in UNTRACED;
}
function sourceName(mapping) {
    return mapping.EventSourceArn == null ? 'self-managed Apache Kafka' : (UNTRACED[serviceOf(mapping)] ?? '');
}
/** Self-managed Kafka alone has no ARN. */
function serviceOf({ EventSourceArn: arn }) {
    return arn == null ? 'kafka' : (arn.split(':')[2] ?? '');
}

// EXTERNAL MODULE: ./lib/src/judgement/gate.js + 1 modules
var judgement_gate = __webpack_require__(85683);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
;// CONCATENATED MODULE: ./lib/src/judgement/coverage/role.js
/** How much was seen of a role: no more than of the workload that runs under it and of which least was. */


/** The coverage of the workloads that run under one role, added up; undefined where it is not told. */
function roleCoverage(workloads) {
    const covered = workloads.filter((workload) => workload.coverage !== undefined);
    const [least] = covered.toSorted(byCoverage);
    if (least === undefined)
        return undefined;
    const sum = (numbers) => numbers.every((number) => number !== undefined)
        ? numbers.reduce((total, number) => total + number, 0)
        : undefined;
    const requests = sum(covered.map(({ coverage }) => coverage.requests));
    const mayHaveMissed = sum(covered.map(({ coverage }) => coverage.mayHaveMissed));
    const short = covered.toSorted(byCoverage).find(({ coverage }) => coverage.tooLittle !== undefined);
    return {
        seen: covered.reduce((total, { coverage }) => total + coverage.seen, 0),
        ...(requests !== undefined && {
            requests,
            settled: covered.every(({ coverage }) => coverage.settled !== false)
        }),
        regime: least.coverage.regime,
        ...(mayHaveMissed !== undefined && { mayHaveMissed }),
        leastCovered: least.arn,
        ...(short !== undefined &&
            covered.some(needs_evidence.hasEvidence) && { tooLittle: `${short.name}: ${short.coverage.tooLittle}` })
    };
}
/** The least covered first: by regime, then by the share that was seen, then by how much was. */
function byCoverage(a, b) {
    return (REGIMES.indexOf(b.coverage.regime) - REGIMES.indexOf(a.coverage.regime) ||
        shareOf(a.coverage) - shareOf(b.coverage) ||
        a.coverage.seen - b.coverage.seen ||
        (a.arn < b.arn ? -1 : 1));
}
function shareOf({ seen, requests = seen }) {
    return requests === 0 ? 0 : seen / requests;
}

// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/iam/extent.js + 1 modules
var iam_extent = __webpack_require__(77713);
// EXTERNAL MODULE: ./lib/src/iam/grants.js
var iam_grants = __webpack_require__(71253);
;// CONCATENATED MODULE: ./lib/src/judgement/granted.js


/**
 * Each statement, its action patterns with those of its resources on which each of them gives something: what is written once in a policy
 * is said once, so that a report grows with the policies and not with the product of their actions and resources.
 */
function grantReports(grants, standing) {
    return statementsOf(grants)
        .flatMap((own) => reportsOf(own, standing))
        .toSorted((a, b) => (0,compare/* compare */.U)(a.policy, b.policy) ||
        a.statement - b.statement ||
        (0,compare/* compare */.U)(a.actions[0]?.action ?? '', b.actions[0]?.action ?? '') ||
        (0,compare/* compare */.U)(a.resources[0] ?? '', b.resources[0] ?? ''));
}
/** The statements that give each of some actions, with the patterns and the resources by which they do. */
function grantingOf(actions, grants) {
    const found = new Map(actions.map((action) => [action, []]));
    for (const own of statementsOf(grants)) {
        const [first] = own;
        if (first === undefined)
            continue;
        const patterns = new Map();
        for (const pattern of first.patterns)
            for (const action of pattern.actions)
                if (found.has(action))
                    patterns.set(action, [...(patterns.get(action) ?? []), pattern.written]);
        for (const alike of byActions(own).values()) {
            const resources = resourcesOf(alike);
            const known = new Map();
            for (const action of alike[0]?.actions ?? []) {
                const written = patterns.get(action);
                if (written === undefined)
                    continue;
                const key = written.join('\u0000');
                const granting = known.get(key) ?? { actions: written, resources, ...exclusionsOf(first) };
                known.set(key, granting);
                found.get(action)?.push(granting);
            }
        }
    }
    for (const on of found.values())
        on.sort((a, b) => (0,compare/* compare */.U)(placeOf(a), placeOf(b)));
    return found;
}
function placeOf({ actions, resources }) {
    return JSON.stringify([actions, resources]);
}
/** Grants of one statement have their patterns in common. */
function statementsOf(grants) {
    const statements = new Map();
    for (const grant of grants) {
        const known = statements.get(grant.patterns);
        if (known === undefined)
            statements.set(grant.patterns, [grant]);
        else
            known.push(grant);
    }
    return [...statements.values()];
}
/** Grants that give the same have their actions in common. */
function byActions(grants) {
    const groups = new Map();
    for (const grant of grants) {
        const known = groups.get(grant.actions);
        if (known === undefined)
            groups.set(grant.actions, [grant]);
        else
            known.push(grant);
    }
    return groups;
}
function resourcesOf(grants) {
    return [...new Set(grants.map(({ resource }) => resource))].sort(compare/* compare */.U);
}
function exclusionsOf({ notAction, notResource }) {
    return {
        ...(notAction !== undefined && { notAction: [...notAction] }),
        ...(notResource !== undefined && { notResource: [...notResource] })
    };
}
function reportsOf(own, standing) {
    const [first] = own;
    if (first === undefined)
        return [];
    const groups = [...byActions(own).values()];
    const rows = new Map();
    for (const pattern of first.patterns) {
        const giving = groups.filter(([one]) => pattern.actions.some((action) => one?.actions.has(action)));
        const counted = countedIn(pattern, giving, standing);
        const key = `${counted.conditional} ${giving.map((group) => groups.indexOf(group)).join()}`;
        const row = rows.get(key) ?? {
            conditional: counted.conditional,
            on: giving.flat(),
            actions: new Map()
        };
        row.actions.set(pattern.written, counted.report);
        rows.set(key, row);
    }
    const shown = new Set([...rows.values()].flatMap(({ on }) => resourcesOf(on)));
    // patterns that give nothing stand with the resources on which nothing is given
    const others = resourcesOf(own).filter((resource) => !shown.has(resource));
    if (others.length > 0 && [...rows.values()].every(({ on }) => on.length > 0))
        rows.set('', { conditional: first.conditional, on: [], actions: new Map() });
    return [...rows.values()].map(({ conditional, on, actions }) => ({
        policy: first.policy,
        statement: first.statement,
        ...(first.sid !== undefined && { sid: first.sid }),
        ...exclusionsOf(first),
        conditional,
        actions: [...actions.values()].toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action)),
        resources: on.length > 0 ? resourcesOf(on) : others
    }));
}
/** How many of the actions that a pattern gives there stand how. */
function countedIn({ written, actions }, groups, standing) {
    const report = { action: written, used: 0, implied: 0, unused: 0, undecided: 0 };
    const grants = groups.flatMap(([one]) => one ?? []);
    let conditional = true;
    for (const action of actions) {
        const giving = grants.filter((grant) => grant.actions.has(action));
        if (giving.length === 0)
            continue;
        conditional &&= giving.every((grant) => (0,iam_grants/* isConditional */.Jz)(grant, action));
        const stands = standing.get(action.name);
        if (stands !== undefined)
            report[stands]++;
    }
    return { report, conditional };
}

;// CONCATENATED MODULE: ./lib/src/judgement/width.js
/** How wide a granted resource is. A used fraction of a pattern cannot be known; its class can. */

/** `exact`: one resource; `type`: some or all of one type of resources; `service`: every type of a service; `all`: whatever there is. */
const WIDTHS = ['exact', 'type', 'service', 'all'];
/**
 * @param action the action that is granted on it, as IAM spells it
 */
function widthOf(pattern, action, reference) {
    const { text } = pattern;
    if (text === '*')
        return 'all';
    if (pattern.plain !== undefined)
        return 'exact';
    const [, , service = ''] = text.split(':');
    if (service === '*' || service === '')
        return 'all';
    const resource = resourcePart(text);
    const types = typesOf(action.slice(0, action.indexOf(':')), reference);
    const whole = (0,iam_pattern/* resourcePattern */.nn)(resource, false);
    const holdsEveryType = types.every((format) => (0,iam_pattern/* contains */.gR)(whole, (0,iam_pattern/* formatPattern */.a0)(resourcePart(format))) === 'yes');
    return types.length > 1 && holdsEveryType ? 'service' : 'type';
}
/** What follows an ARN's fifth colon. In a shorter one a `*` may run over colons up to the resource; else the rest is everything. */
function resourcePart(arn) {
    const parts = arn.split(':');
    if (parts.length >= 6)
        return parts.slice(5).join(':');
    const last = parts.at(-1) ?? '';
    const runsOn = parts.slice(3, -1).some((part) => part.endsWith('*'));
    return runsOn && !/^(\d{12}|\*)$/.test(last) ? last : '*';
}
function typesOf(prefix, reference) {
    const all = [...reference.actionsOf(prefix)].flatMap((action) => action.types.flatMap((type) => type.formats));
    return [...new Set(all)];
}

;// CONCATENATED MODULE: ./lib/src/judgement/excess.js
/** Grants minus needs, on two axes that never mix: actions that nobody used, and used actions granted on more than was used. */








/** Compares what a role grants with what speaks for it. @param testimonies of all workloads of the role together */
function excessOf({ grants }, testimonies, reference) {
    const granted = new Map();
    for (const grant of grants)
        for (const action of grant.actions)
            granted.set(action.name, action);
    const needed = new Map();
    for (const need of testimonies.filter(({ certainty }) => certainty === 'needed'))
        needed.set(need.action, [...(needed.get(need.action) ?? []), need]);
    const doubtOf = doubtsIn(testimonies.filter(({ certainty }) => certainty === 'maybe'), grants);
    const undecided = new Map();
    const standing = new Map();
    for (const action of granted.values()) {
        const needs = needed.get(action.name);
        const doubt = needs === undefined ? doubtOf(action) : undefined;
        if (doubt !== undefined)
            undecided.set(action.name, doubt);
        standing.set(action.name, standingOf(needs, doubt));
    }
    const wide = [];
    for (const action of granted.values()) {
        const needs = needed.get(action.name);
        if (needs === undefined || action.types.length === 0)
            continue;
        const { exceeding, open } = grantedBeyond(action, grants, needs);
        if (exceeding.length === 0)
            continue;
        const vague = needs.flatMap(whyWider).toSorted(compare/* compare */.U)[0];
        const doubt = vague ?? doubtOf(action) ?? open;
        if (doubt === undefined)
            wide.push(wideFinding(action, exceeding, needs, reference));
        else
            undecided.set(action.name, `whether it needs all of its resources cannot be told: ${doubt}`);
    }
    const ofStanding = (wanted) => [...granted.values()].filter((action) => standing.get(action.name) === wanted);
    const unused = ofStanding('unused');
    const blocked = new Set(grants.flatMap((grant) => grant.blocked.map(({ name }) => name)).filter((name) => !granted.has(name)));
    const isSweeping = grants.some(({ patterns, actions, blocked }) => patterns.some(({ sweeping }) => sweeping) && actions.size + blocked.length > 0);
    return {
        granted: granted.size,
        used: ofStanding('used').length,
        implied: ofStanding('implied').length,
        blocked: { total: blocked.size, ...(!isSweeping && { actions: [...blocked].sort() }) },
        unused: {
            total: unused.length,
            byAccessLevel: countByLevel(unused),
            ...(!isSweeping && {
                actions: unused.map(({ name, level }) => ({ action: name, level })).toSorted(byLevelThenName)
            })
        },
        wide: wide.toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action)),
        undecided: [...undecided]
            .map(([action, why]) => ({ action, why }))
            .toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action)),
        grants: grantReports(grants, standing),
        everyUnused: everyUnused(unused, grants)
    };
}
function standingOf(needs, doubt) {
    if (needs !== undefined)
        return needs.some(domain_testimony/* isOfCalls */.Zq) ? 'used' : 'implied';
    return doubt === undefined ? 'unused' : 'undecided';
}
/** Why a need's resource is wider than what was used, where it is. */
function whyWider({ precision, reason }) {
    return precision === 'wider' && reason !== undefined ? [reason] : [];
}
/** Why nobody knows whether an action is needed, if so. */
function doubtsIn(mayNeed, grants) {
    const named = new Map();
    for (const doubt of mayNeed) {
        const key = (0,iam_pattern/* hasWildcard */.rl)(doubt.action) ? '' : doubt.action.toLowerCase();
        const list = named.get(key);
        if (list === undefined)
            named.set(key, [doubt]);
        else
            list.push(doubt);
    }
    const patterns = named.get('') ?? [];
    return (action) => {
        const doubts = [
            ...(named.get(action.name.toLowerCase()) ?? []),
            ...patterns.filter((doubt) => (0,iam_pattern/* matchesAction */.ch)(doubt.action, action.name))
        ];
        return doubts[0]?.why ?? (isOnNoneOfIts(action, grants) ? ON_SOME : undefined);
    };
}
const ON_SOME = 'IAM takes no resource for it, so that a grant on some resources may give nothing';
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html: such actions are granted on `*` */
function isOnNoneOfIts(action, grants) {
    return (action.types.length === 0 &&
        !grants.some(({ actions, pattern }) => pattern.text === '*' && actions.has(action)));
}
/** Where an action is granted and no need justifies it; and what keeps that open, where it does so of all. */
function grantedBeyond(action, grants, needs) {
    const patterns = needs.flatMap((need) => patternsOf(need));
    const all = grants
        .filter(({ actions }) => actions.has(action))
        .flatMap((grant) => (0,iam_grants/* reachOf */.xw)(grant, action)
        .map((reach) => ({ reach, held: (0,iam_extent/* isHeldBy */.D0)(reach, patterns) }))
        .filter(({ held }) => held !== 'yes')
        .map(({ reach, held }) => ({
        grant,
        reach,
        resource: reach.pattern.text === grant.pattern.text ? grant.resource : reach.pattern.text,
        open: openIn(reach, held, patterns)
    })));
    const exceeding = all.filter(({ open }) => open === undefined);
    const [first] = all;
    return exceeding.length > 0 || first?.open === undefined
        ? { exceeding }
        : { exceeding: all, open: first.open };
}
/** The ARN of a log group is written with and without `:*` at its end. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html */
function patternsOf({ action, resource }) {
    const isLogGroup = action.startsWith('logs:') && resource.endsWith(':*');
    return [resource, ...(isLogGroup ? [resource.slice(0, -2)] : [])].map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, false));
}
function openIn({ pattern, limits, exclusions }, held, needs) {
    const isVariable = [pattern, ...limits, ...exclusions].some(({ hasVariables }) => hasVariables);
    if (isVariable && needs.some((need) => (0,iam_pattern/* overlaps */.$f)(need, pattern) !== 'no'))
        return 'a policy variable decides what is granted';
    return held === 'unknown' ? 'its statements are too tangled to tell what they leave' : undefined;
}
function wideFinding(action, exceeding, needs, reference) {
    const widths = exceeding.map(({ reach }) => WIDTHS.indexOf(widthOf(reach.pattern, action.name, reference)));
    return {
        action: action.name,
        width: WIDTHS[Math.max(...widths)] ?? 'all',
        conditional: exceeding.every(({ grant }) => (0,iam_grants/* isConditional */.Jz)(grant, action)),
        granted: [...new Set(exceeding.map(({ resource }) => resource))].sort(),
        needed: [...new Set(needs.map((need) => need.resource))].sort()
    };
}
/** Each unused action with what gives it. */
function everyUnused(unused, grants) {
    return [...grantingOf(unused, grants)]
        .map(([{ name, level }, on]) => ({ action: name, level, on }))
        .toSorted(byLevelThenName);
}
function countByLevel(actions) {
    const counts = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 };
    for (const { level } of actions)
        counts[level]++;
    return counts;
}
function byLevelThenName(a, b) {
    const order = reference.ACCESS_LEVELS;
    return order.indexOf(a.level) - order.indexOf(b.level) || (0,compare/* compare */.U)(a.action, b.action);
}

// EXTERNAL MODULE: ./lib/src/judgement/findings.js
var judgement_findings = __webpack_require__(65994);
// EXTERNAL MODULE: ./lib/src/judgement/gaps.js
var gaps = __webpack_require__(91077);
// EXTERNAL MODULE: ./lib/src/iam/principal.js
var iam_principal = __webpack_require__(11610);
// EXTERNAL MODULE: ./lib/src/iam/bearing.js
var iam_bearing = __webpack_require__(80998);
// EXTERNAL MODULE: ./lib/src/iam/conditions.js + 1 modules
var iam_conditions = __webpack_require__(12608);
;// CONCATENATED MODULE: ./lib/src/iam/intersection.js
/** What two resource patterns have in common, as patterns. */
/** More are no policy that anybody reads. */
const MOST = 8;
/**
 * Patterns that together match nothing but what both match, and all of it unless a wildcard runs over the parts of an ARN.
 * @returns undefined where it would take too many
 */
function inBoth(a, b) {
    const [one, other] = [a, b].map(partsOf);
    if (one === undefined || other === undefined || one.length !== other.length)
        return undefined;
    let found = [''];
    for (const [i, part] of one.entries()) {
        const parts = common(part, other[i] ?? '');
        if (parts === undefined)
            return undefined;
        found = found.flatMap((begin) => parts.map((next) => (i === 0 ? next : `${begin}:${next}`)));
        if (found.length > MOST)
            return undefined;
    }
    return found;
}
/** The six parts of an ARN, of which the last one may hold colons. Variables and escapes are left alone. */
function partsOf(text) {
    const parts = text.split(':');
    if (text.includes('$') || parts.length < 6)
        return undefined;
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
}
/** Of two texts in which `*` stands for any run of characters and `?` for one. */
function common(a, b) {
    const known = new Map();
    const from = (i, j) => {
        const key = `${i} ${j}`;
        if (known.has(key))
            return known.get(key);
        const answer = step(i, j);
        known.set(key, answer);
        return answer;
    };
    const after = (begin, ...rests) => {
        const all = new Set();
        for (const rest of rests) {
            if (rest === undefined)
                return undefined;
            for (const end of rest)
                all.add(begin === '*' && end.startsWith('*') ? end : `${begin}${end}`);
        }
        return all.size > MOST * 4 ? undefined : [...all];
    };
    const step = (i, j) => {
        const [one, other] = [a[i], b[j]];
        if (one === undefined || other === undefined) {
            const rest = one === undefined ? b.slice(j) : a.slice(i);
            return /^\**$/.test(rest) ? [''] : [];
        }
        if (one === '*' && other === '*')
            return after('*', from(i + 1, j), from(i, j + 1));
        if (one === '*')
            return after('', from(i + 1, j), after(other, from(i, j + 1)));
        if (other === '*')
            return after('', from(i, j + 1), after(one, from(i + 1, j)));
        if (one !== other && one !== '?' && other !== '?')
            return [];
        return after(one === '?' ? other : one, from(i + 1, j + 1));
    };
    return from(0, 0);
}

// EXTERNAL MODULE: ./lib/src/iam/implication.js
var implication = __webpack_require__(30527);
// EXTERNAL MODULE: ./lib/src/iam/variables.js
var iam_variables = __webpack_require__(78709);
// EXTERNAL MODULE: ./lib/src/policies/written-condition.js
var written_condition = __webpack_require__(71434);
;// CONCATENATED MODULE: ./lib/src/policies/carried-denies.js
/** What a role denies of what is written, as statements of the written policy. */










/** Denies by what they are on; those of several actions are joined. */
class Denies {
    #all = new Map();
    add(action, resources, condition) {
        const sorted = [...new Set(resources)].sort();
        const key = JSON.stringify([sorted, (0,domain_condition/* conditionText */.D)(condition)]);
        const known = this.#all.get(key) ?? { resources: sorted, condition, actions: new Set() };
        known.actions.add(action);
        this.#all.set(key, known);
    }
    statements() {
        return [...this.#all]
            .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
            .map(([, { resources, condition, actions }]) => ({
            Effect: 'Deny',
            Action: [...actions].sort(),
            Resource: resources,
            ...(condition !== undefined && { Condition: condition })
        }));
    }
}
/**
 * The Denies that have something of what is written, cut to its actions. One that would forbid a call that was answered is named instead.
 */
function deniesWithin(pieces, bounds, tell) {
    const denies = new Denies();
    const byAction = new Map();
    for (const piece of pieces)
        byAction.set(piece.action, [...(byAction.get(piece.action) ?? []), piece]);
    for (const [action, own] of byAction) {
        const excluded = new Set(own.filter((piece) => !piece.isElsewhere).flatMap((piece) => excludedFrom(piece, own, bounds, tell)));
        if (excluded.size > 0)
            denies.add(action, [...excluded]);
        for (const deny of bounds.grants.denies)
            addConditional(deny, action, own, denies, bounds, tell);
    }
    return denies.statements();
}
/** What Denies and NotResource take away of a piece, whatever the request. */
function excludedFrom(piece, all, { grants, reference }, tell) {
    const action = reference.action(piece.action);
    if (action === undefined)
        return [];
    const whole = (0,iam_extent/* wholeOf */.l2)((0,iam_pattern/* resourcePattern */.nn)(piece.resource, false));
    const extentsOf = (some) => some.flatMap((grant) => (0,iam_grants/* reachOf */.xw)(grant, action)).filter((extent) => (0,iam_extent/* meets */.D)(extent, whole.pattern) !== 'no');
    const own = { conditions: (0,written_condition/* testsOf */.Vh)(piece.condition), variables: true };
    const alike = extentsOf(grants.grants.filter((grant) => (0,implication/* implies */.M)(own, grant)));
    if ((0,iam_extent/* areHeldBy */.jM)(whole, alike) === 'yes')
        return [];
    const exclusions = new Map(extentsOf(grants.grants)
        .flatMap((extent) => extent.exclusions)
        .map((one) => [one.text, one]));
    const allowed = grants.grants.flatMap((grant) => (0,iam_grants/* reachOf */.xw)(grant, action));
    return [...exclusions.values()]
        .filter((pattern) => (0,iam_extent/* meets */.D)(whole, pattern) !== 'no')
        .flatMap((pattern) => {
        const where = { action: piece.action, resource: piece.resource };
        // a Deny is of all that is written of the action: what it leaves out of one piece may be granted of another
        const denied = isAllowedIn(pattern, all, allowed) ? inBoth(piece.resource, pattern.text) : undefined;
        const parts = denied?.map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, false)) ?? [pattern];
        if (parts.some((part) => isAllowedIn(part, all, allowed))) {
            const why = `a statement leaves out ${pattern.text}, and another one allows a part of that`;
            tell({ ...where, kind: 'resource', why });
            return [];
        }
        if (parts.some((part) => isNeededElsewhere(part, all))) {
            tell({
                ...where,
                kind: 'deny',
                why: `on ${pattern.text} calls were answered that the role does not allow`
            });
            return [];
        }
        return parts.map(({ text, hasVariables }) => (0,iam_variables/* inVersion2012 */.hZ)(text, hasVariables || !text.includes('${')));
    });
}
/** Whether something of a pattern is granted of what is written. */
function isAllowedIn(pattern, pieces, allowed) {
    return pieces.some(({ isElsewhere, resource }) => !isElsewhere &&
        (0,iam_extent/* narrowedTo */.aZ)((0,iam_extent/* wholeOf */.l2)(pattern), [(0,iam_pattern/* resourcePattern */.nn)(resource, false)]).some((extent) => allowed.some(({ pattern: granted, limits, exclusions }) => (0,iam_extent/* meets */.D)({
            ...extent,
            limits: [...extent.limits, ...limits],
            exclusions: [...extent.exclusions, ...exclusions]
        }, granted) !== 'no')));
}
/** A Deny of which nothing shows when it holds. */
function addConditional({ statement, actions, sure, policy }, action, pieces, denies, { context }, tell) {
    if (sure !== 'unknown' || ![...actions].some(({ name }) => name === action))
        return;
    const { resources, conditions, variables } = statement;
    const patterns = resources.patterns.map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, variables));
    const touched = pieces.filter((piece) => deniedIn(piece, patterns, resources.not).length > 0);
    const [first] = touched;
    if (first === undefined)
        return;
    const own = { action, resource: first.resource, policy, statement: statement.index };
    if (touched.some((piece) => (0,iam_conditions/* holds */.v)(conditions, { ...context, ...piece.context }, variables) === 'yes'))
        return tell({ ...own, kind: 'deny', why: 'it would deny calls that were answered' });
    const condition = (0,written_condition/* conditionOf */.rI)(conditions, variables);
    if (condition === 'no form' || condition === undefined)
        return tell({ ...own, kind: 'deny', why: 'its condition tests one key twice with one operator' });
    if (!resources.not) {
        const meeting = patterns.filter((pattern) => touched.some((piece) => deniedIn(piece, [pattern], false).length > 0));
        return denies.add(action, meeting.map(({ text }) => (0,iam_variables/* inVersion2012 */.hZ)(text, variables)), condition);
    }
    // what is written has no NotResource: a Deny of all but some resources is one of the resources that are written
    for (const piece of touched) {
        const pattern = (0,iam_pattern/* resourcePattern */.nn)(piece.resource, false);
        if (patterns.every((one) => (0,iam_pattern/* overlaps */.$f)(one, pattern) === 'no'))
            denies.add(action, [piece.resource], condition);
        else
            tell({
                ...own,
                resource: piece.resource,
                kind: 'deny',
                why: 'it denies all but a part of what is written'
            });
    }
}
function deniedIn({ resource }, patterns, not) {
    const whole = (0,iam_extent/* wholeOf */.l2)((0,iam_pattern/* resourcePattern */.nn)(resource, false));
    return not ? (0,iam_extent/* without */.FF)(whole, patterns) : (0,iam_extent/* narrowedTo */.aZ)(whole, patterns);
}
/** Whether pieces that are granted elsewhere have something of a pattern. */
function isNeededElsewhere(pattern, pieces) {
    return pieces.some(({ isElsewhere, resource }) => isElsewhere && (0,iam_pattern/* overlaps */.$f)((0,iam_pattern/* resourcePattern */.nn)(resource, false), pattern) !== 'no');
}

;// CONCATENATED MODULE: ./lib/src/policies/within-role.js
/** Needs to what a policy may say of them without being wider than the role: narrowed, under the role's conditions, less what it denies. */









/** What a role says of the actions that are needed. @param boundary absent where it has none, or it was not read */
function boundsOf(role, policies, boundary, actions, reference) {
    const bearing = (0,iam_bearing/* bearingOf */.Yb)(policies, boundary, actions, reference);
    const { context } = (0,iam_bearing/* strictly */.px)(role);
    return { role, bearing, grants: (0,iam_bearing/* grantsIn */.x0)(bearing, role, reference), context, reference };
}
/**
 * Narrows needs to the role. What the role does not grant at all stays, since a call proves it: then something else grants it, and that is
 * named. The calls were answered, so that the conditions that the role sets held for them, and none of its Denies did.
 */
function withinRole(needs, bounds) {
    const departures = [];
    const pieces = [];
    const narrowed = needs.flatMap((need) => {
        const found = piecesOf(need, bounds, (departure) => departures.push(departure));
        pieces.push(...found);
        const resources = [...new Set(found.map(({ resource }) => resource))].sort();
        if (resources.length === 1 && resources[0] === need.resource)
            return [need];
        return resources.map((resource) => ({
            ...need,
            resource,
            ...(need.proof.kind === 'calls' && { reason: [need.reason, NARROWED].filter(Boolean).join('; ') })
        }));
    });
    const denies = deniesWithin(pieces, bounds, (departure) => departures.push(departure));
    return { needs: narrowed, allowed: pieces, denies, departures: distinct(departures) };
}
const NARROWED = 'narrowed to what the role grants';
function piecesOf(need, bounds, tell) {
    const context = contextIn(need.condition);
    const piece = (resource, condition, isElsewhere = false) => ({
        action: need.action,
        resource,
        condition,
        context,
        isElsewhere
    });
    const asked = (0,iam_pattern/* resourcePattern */.nn)(need.resource, false);
    const allowing = allowingOf(need, asked, context, bounds, tell);
    const parts = within_role_partsOf(need, asked, allowing, tell);
    if (parts.length === 0) {
        tell({ kind: 'elsewhere', action: need.action, resource: need.resource, why: whyElsewhere(need, bounds) });
        return [piece(need.resource, need.condition, true)];
    }
    return parts.map(({ resource, condition }) => {
        const both = (0,written_condition/* merged */.Zu)(need.condition, condition);
        if (both !== 'contradictory')
            return piece(resource, both);
        const why = 'its condition and that of the calls cannot be written as one';
        for (const { grant } of allowing)
            tell({ ...departureFrom(grant, need.action, resource), kind: 'condition', why });
        return piece(resource, need.condition);
    });
}
function departureFrom({ policy, statement }, action, resource) {
    return { action, resource, policy, statement };
}
function whyElsewhere(need, { grants }) {
    const isDenied = grants.denies.some(({ sure, actions }) => sure === 'yes' && [...actions].some(({ name }) => name === need.action));
    return need.proof.kind !== 'calls'
        ? `the role does not grant it, and it is implied: ${need.why}`
        : `calls were answered, and the role does not allow it${isDenied ? ' or denies it' : ''}: a resource’s policy does, or the role has changed since`;
}
/** The grants that have something of what is needed, but for those whose conditions cannot have held. */
function allowingOf(need, asked, context, { grants, context: sure, reference }, tell) {
    const action = reference.action(need.action);
    if (action === undefined)
        return [];
    // services check actions without resource types against ARNs of their own making
    const isAnywhere = action.types.length === 0 && need.resource === '*';
    return grants.grants.flatMap((grant) => {
        const extents = (0,iam_grants/* reachOf */.xw)(grant, action).filter((extent) => isAnywhere || isGiven(extent, asked));
        const { conditions, variables } = grant;
        if (extents.length === 0 || (0,iam_conditions/* holds */.v)(conditions, { ...sure, ...context }, variables) === 'no')
            return [];
        const condition = (0,written_condition/* conditionOf */.rI)(conditions, variables);
        if (condition === 'no form')
            tell({
                ...departureFrom(grant, need.action, need.resource),
                kind: 'condition',
                why: 'its condition tests one key twice with one operator'
            });
        return extents.map((extent) => ({
            grant,
            extent: isAnywhere ? (0,iam_extent/* wholeOf */.l2)(asked) : extent,
            condition: condition === 'no form' ? undefined : condition
        }));
    });
}
/** Of one resource all must be given, of a pattern some. */
function isGiven(extent, asked) {
    return asked.plain === undefined
        ? (0,iam_extent/* meets */.D)(extent, asked) !== 'no'
        : (0,iam_extent/* areHeldBy */.jM)((0,iam_extent/* wholeOf */.l2)(asked), [extent]) !== 'no';
}
/** What of the needed resource is written, each part under the condition of the grants that give it. */
function within_role_partsOf(need, asked, allowing, tell) {
    const whole = (0,iam_extent/* wholeOf */.l2)(asked);
    // what a grant leaves out is denied in what is written
    const isHeld = (some) => (0,iam_extent/* areHeldBy */.jM)(whole, some.map(({ extent }) => ({ ...extent, exclusions: [] }))) === 'yes';
    if (allowing.length === 0)
        return [];
    const free = allowing.filter(({ condition }) => condition === undefined);
    if (isHeld(free))
        return [{ resource: need.resource, condition: undefined }];
    const [first] = allowing;
    const isAlike = allowing.every((one) => (0,domain_condition/* conditionText */.D)(one.condition) === (0,domain_condition/* conditionText */.D)(first?.condition));
    if (isAlike && isHeld(allowing))
        return [{ resource: need.resource, condition: first?.condition }];
    const parts = new Map();
    const add = (one) => {
        for (const resource of partsIn(need, asked, one, tell))
            parts.set(`${resource} ${(0,domain_condition/* conditionText */.D)(one.condition)}`, { resource, condition: one.condition });
    };
    for (const one of free)
        add(one);
    const freely = [...parts.values()].map(({ resource }) => (0,iam_pattern/* resourcePattern */.nn)(resource, false));
    for (const one of allowing)
        if (one.condition !== undefined)
            add(one);
    return [...parts.values()].filter(({ resource, condition }) => condition === undefined ||
        !freely.some((other) => (0,iam_pattern/* contains */.gR)(other, (0,iam_pattern/* resourcePattern */.nn)(resource, false)) === 'yes'));
}
/** What one grant gives of the needed resource, in patterns; all of it where there are none for it, and that is named. */
function partsIn(need, asked, { grant, extent }, tell) {
    const { pattern, limits } = extent;
    const own = departureFrom(grant, need.action, need.resource);
    if ([pattern, ...limits].some(({ hasVariables }) => hasVariables)) {
        tell({ ...own, kind: 'resource', why: 'a policy variable decides what it grants of it' });
        return [need.resource];
    }
    if (limits.length === 0) {
        if ((0,iam_pattern/* contains */.gR)(pattern, asked) === 'yes')
            return [need.resource];
        if ((0,iam_pattern/* contains */.gR)(asked, pattern) === 'yes')
            return [pattern.text];
        const common = inBoth(need.resource, pattern.text)?.filter((text) => !text.endsWith(':'));
        // a part may be denied altogether
        if (common !== undefined && common.length > 0)
            return common.filter((text) => (0,iam_extent/* meets */.D)(extent, (0,iam_pattern/* resourcePattern */.nn)(text, false)) !== 'no');
    }
    tell({ ...own, kind: 'resource', why: 'what it grants of it cannot be written as patterns' });
    return [need.resource];
}
function contextIn(condition) {
    return Object.fromEntries(Object.values(condition ?? {}).flatMap((keys) => Object.entries(keys)));
}
function distinct(departures) {
    const byText = new Map(departures.map((one) => [JSON.stringify(one), one]));
    return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

;// CONCATENATED MODULE: ./lib/src/judgement/role-written.js
/** What is written of each workload of a role, within what the role grants. */





/** Traces that prove a need; more add nothing. */
const PROOFS = 5;
/**
 * @param arn of the role
 * @param needs of each workload, by its ARN: all that it needs, implied needs too
 * @param boundary absent where the role has none, or it was not read
 */
function writtenWithin(arn, needs, policies, boundary, reference) {
    const actions = [...needs.values()].flat().map(({ action }) => action);
    const bounds = boundsOf(arn, policies, boundary, new Set(actions), reference);
    return {
        bounds,
        written: new Map([...needs].map(([workload, all]) => {
            const within = withinRole(all, bounds);
            return [
                workload,
                {
                    ...within,
                    needs: role_written_joined(within.needs.filter(domain_testimony/* isOfCalls */.Zq).map(needReport)),
                    implied: within.needs.filter((need) => !(0,domain_testimony/* isOfCalls */.Zq)(need)).map(impliedReport),
                    bounds
                }
            ];
        }))
    };
}
/** Needs that were narrowed to the same are one. */
function role_written_joined(needs) {
    const byKey = new Map();
    for (const need of needs) {
        const key = [need.action, need.resource, (0,domain_condition/* conditionText */.D)(need.condition)].join('\u0000');
        const known = byKey.get(key);
        byKey.set(key, known === undefined ? need : joinedTwo(known, need));
    }
    return [...byKey.values()];
}
function joinedTwo(one, other) {
    const seen = (times) => times.filter((time) => time !== undefined).toSorted(compare/* compare */.U);
    const first = seen([one.firstSeen, other.firstSeen])[0];
    const last = seen([one.lastSeen, other.lastSeen]).at(-1);
    return {
        ...one,
        calls: one.calls + other.calls,
        traceIds: [...new Set([...one.traceIds, ...other.traceIds])].slice(0, PROOFS),
        ...(first !== undefined && { firstSeen: first }),
        ...(last !== undefined && { lastSeen: last })
    };
}

;// CONCATENATED MODULE: ./lib/src/judgement/sharing.js
/** Roles that several workloads share: what each holds only because others need it, and the role that each would get. */


/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length */
const LONGEST_ROLE_NAME = 64;
/**
 * @param workloads of the role, with their needs; those without traces are left out, since nothing is known of what they need
 * @param granted names of the actions that the role really gives
 * @returns nothing where fewer than two workloads left traces
 */
function sharingOf(roleArn, workloads, granted) {
    const seen = workloads.filter(needs_evidence.hasEvidence);
    if (seen.length < 2)
        return [];
    const neededBy = new Map(seen.map((workload) => [workload, actionsOf(workload)]));
    return seen.map((workload) => {
        const own = neededBy.get(workload) ?? new Set();
        const others = seen.flatMap((other) => (other === workload ? [] : [...(neededBy.get(other) ?? [])]));
        return {
            workload: workload.arn,
            needs: own.size,
            onlyForOthers: [...new Set(others)].filter((name) => !own.has(name) && granted.has(name)).sort(),
            ownRole: ownRoleName(roleArn, workload.name),
            policyFile: policyFileName(workload.arn)
        };
    });
}
function actionsOf({ needs, implied }) {
    return new Set([...needs, ...implied].map(({ action }) => action));
}
function ownRoleName(roleArn, workload) {
    const role = roleArn.slice(roleArn.lastIndexOf('/') + 1);
    const name = `${role}-${workload}`.replaceAll(/[^\w+=,.@-]/g, '-');
    // the workload is what tells it from the others
    return name.length <= LONGEST_ROLE_NAME ? name : name.slice(-LONGEST_ROLE_NAME);
}

;// CONCATENATED MODULE: ./lib/src/judgement/role-report.js
/** One role's policies and what its workloads need to its part of the report. */















/**
 * @param findings of the workloads that run under the role
 * @param others workloads that are ignored, and calls of unknown ones: they may need it too
 * @param now Unix seconds: what a policy allowed until then is over; absent where the time is not known
 */
function reportRole(arn, findings, role, others, reference, now) {
    const read = readPolicies(role);
    const principal = (0,iam_principal/* roleAsPrincipal */.Xz)(arn, now);
    const grants = (0,iam_grants/* grantsOf */.Rr)(principal, read.policies, read.boundary, reference);
    const reports = findings.map(({ report }) => report);
    const asked = {
        arn,
        role,
        partition: principal.partition,
        grants: grants.grants,
        workloads: findings.map(heardOf),
        ignored: others.ignored.map(heardOf),
        unattributed: others.unattributed,
        reference
    };
    const besides = new Map(asked.workloads.map((heard) => [heard.workload.arn, (0,witnesses/* testimoniesOnGrants */.H0)(heard, asked)]));
    const { needed, open } = neededAndOpen(asked, besides);
    const testimonies = [...[...needed.values()].flat(), ...open, ...(0,witnesses/* testimoniesOnRole */.uu)(asked, open)];
    const extended = extendedWith(besides, reports);
    const { everyUnused, ...excess } = excessOf(grants, testimonies, reference);
    const within = read.isReadable
        ? writtenWithin(arn, needed, read.policies, read.boundary, reference)
        : undefined;
    return {
        besides,
        written: within?.written ?? new Map(),
        findings: { unused: everyUnused, wide: (0,judgement_findings/* wideResources */.Pq)(excess) },
        report: {
            ...headOf(arn, role, reports, read),
            ...excess,
            waived: [],
            grantedElsewhere: read.isReadable ? grantedElsewhere(principal, reports, read, grants) : [],
            sharing: sharingOf(arn, extended, grantedBy(grants)),
            policies: policiesNamed(role),
            ...(within !== undefined && { bearing: within.bounds.bearing }),
            unmatched: grants.unmatched,
            unread: read.unread.toSorted((a, b) => (0,compare/* compare */.U)(a.what, b.what))
        }
    };
}
function readPolicies(role) {
    const unread = [...role.unread];
    const parsed = ({ name, document }, what) => {
        try {
            return [(0,iam_document/* parsePolicy */.ON)(name, document)];
        }
        catch (error) {
            unread.push({ what, why: (0,errors/* messageOf */.bD)(error) });
            return [];
        }
    };
    const policies = role.policies.flatMap((policy) => parsed(policy, policy.name));
    const isReadable = unread.length === 0;
    const boundary = role.boundary === undefined ? [] : parsed(role.boundary, gaps/* BOUNDARY */.vW);
    if (role.boundaryUnread !== undefined)
        unread.push({ what: gaps/* BOUNDARY */.vW, why: role.boundaryUnread });
    return { policies, boundary: boundary.length === 0 ? undefined : boundary, isReadable, unread };
}
function heardOf({ report: { arn, kind, name, role }, testimonies }) {
    return { workload: { arn, kind, name }, role, testimonies };
}
/** What each workload needs, by its ARN, and what any of them may need. */
function neededAndOpen({ workloads }, besides) {
    const said = workloads.flatMap(({ workload: { arn }, testimonies }) => [...testimonies, ...(besides.get(arn) ?? [])].map((testimony) => ({ arn, testimony })));
    const needed = new Map(workloads.map(({ workload }) => [workload.arn, []]));
    const open = [];
    for (const { arn, testimony } of said)
        (testimony.certainty === 'maybe' ? open : needed.get(arn))?.push(testimony);
    return { needed, open };
}
/** The workloads, with what they need besides among what is implied. */
function extendedWith(besides, reports) {
    return reports.map((report) => ({
        ...report,
        implied: [...report.implied, ...(besides.get(report.arn) ?? []).map(impliedReport)]
    }));
}
/** Which role it is, and whether it is judged. */
function headOf(arn, { boundary, template }, reports, { isReadable }) {
    const ofTemplate = template === undefined ? undefined : `made of the role template ${template}: edit that`;
    const managing = (0,iam_principal/* managedBy */.ZF)(arn) ?? ofTemplate;
    const coverage = roleCoverage(reports);
    return {
        arn,
        workloads: reports.map((report) => report.arn),
        judged: isReadable && reports.some((report) => (0,needs_evidence.hasEvidence)(report) && !(0,needs_evidence.isBlind)(report)),
        ...(coverage !== undefined && { coverage }),
        ...(boundary !== undefined && { boundary: boundary.name }),
        ...(managing !== undefined && { managedBy: managing })
    };
}
/** The names of all actions that a role grants. */
function grantedBy({ grants }) {
    return new Set(grants.flatMap((grant) => [...grant.actions].map(({ name }) => name)));
}
function named({ name, version }) {
    return { name, ...(version !== undefined && { version }) };
}
function policiesNamed({ policies, boundary }) {
    const inForce = policies.map((policy) => {
        const text = policy.name.startsWith('arn:') ? undefined : (0,iam_document/* documentText */.ZH)(policy.document);
        return { ...named(policy), ...(text !== undefined && { document: text }) };
    });
    const limit = boundary === undefined ? [] : [{ ...named(boundary), boundary: true }];
    return [...inForce, ...limit].toSorted((a, b) => (0,compare/* compare */.U)(a.name, b.name));
}
/** Calls that were answered though no policy of the role allows them: a resource's policy does, or the role has changed since. */
function grantedElsewhere(principal, reports, { policies, boundary }, grants) {
    const found = new Map();
    const given = grantedBy(grants);
    const needs = reports.flatMap((report) => report.needs);
    for (const { action, resource, condition, precision, calls, traceIds } of needs) {
        // Which of its resources the call was on is not known.
        if (precision === 'wider' && given.has(action))
            continue;
        const context = { ...principal.context, ...role_report_contextIn(condition) };
        const request = { action, resource, context };
        const { verdict, statements } = (0,decide/* decide */.LD)(request, policies, boundary);
        const isGiven = given.has(action);
        // Services check actions without resource types against ARNs of their own making.
        if (verdict === 'allowed' || verdict === 'unknown' || (resource === '*' && isGiven))
            continue;
        const why = verdict === 'explicitly-denied'
            ? `statement ${statements[0]?.statement} of ${statements[0]?.policy} denies it: the role has changed since, or the call was not under it`
            : 'no policy of the role allows it: a resource’s policy does, or it was removed since';
        found.set(`${action}\u0000${resource}`, { action, resource, why, calls, traceIds: [...traceIds] });
    }
    return [...found].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, note]) => note);
}
function role_report_contextIn(condition) {
    return Object.fromEntries(Object.values(condition ?? {}).flatMap((keys) => Object.entries(keys)));
}

;// CONCATENATED MODULE: ./lib/src/judgement/derive.js














/** What bears on a role besides its own policies and is never read. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
const NOT_READ = [
    'service control policies',
    'resource control policies',
    'session policies',
    'resource-based policies'
];
/** Calls to needs, needs against grants, what is left to the verdict. The report says of everything that could not be read what it was. */
function derive(read, options) {
    const { rules, now, policyDescription, testsOutcome, minCoverage = 0, minRequests = 1 } = options;
    const gathered = read.earlier === undefined ? read : { ...read, earlier: ofThePast(read.earlier, now) };
    const { reference, earlier } = gathered;
    const evidence = { ...(0,needs_evidence.evidenceOf)(gathered), ...(testsOutcome !== undefined && { testsOutcome }) };
    const { findings, ignored, left } = (0,ignored_workloads/* withoutIgnored */.f)(findingsIn(gathered, evidence, { minCoverage, minRequests }), rules.ignored);
    const judged = judgedRoles(gathered, findings, left, now);
    const workloads = written(findings, judged, policyDescription ? nameOf(gathered) : undefined);
    const { roles, gate } = (0,judgement_gate/* gateOf */.Rv)(judged, { evidence, workloads }, rules, gathered.baseline, now);
    const compared = gathered.roles !== undefined;
    return signed({
        version: 1,
        tool: { version: version/* VERSION */.x, reference: reference.date },
        ...(0,judgement_gate/* judge */.S4)({ gate, evidence, workloads, ignored, roles, compared }),
        compared,
        evidence: { ...evidence, ...(earlier !== undefined && { earlier: mergedRuns(earlier) }) },
        workloads,
        roles,
        ...located({ roles, workloads }, gathered.templates),
        notRead: compared ? [...NOT_READ] : [],
        ignored,
        gate
    });
}
/** The report with other workloads, such as those that AWS has checked since: judged again. */
function judgedAgain(report, workloads) {
    const { digest: _, ...rest } = { ...report, workloads };
    return signed({ ...rest, ...(0,judgement_gate/* judge */.S4)(rest) });
}
function signed(report) {
    return { ...report, digest: (0,digest/* digestOf */.o)(report) };
}
/** What each workload needs and may need, and how much of it was seen. */
function findingsIn(gathered, evidence, required) {
    const { workloads, configurations, earlier, reference, requests, uncounted } = gathered;
    const end = evidence.window?.end;
    const day = end?.slice(0, 10);
    const findings = workloads.map((calls) => {
        const { arn } = calls.workload;
        const configuration = configurations.get(arn) ?? new Error('its configuration was not asked for');
        return reportWorkload(calls, configuration, reference, earlier, day);
    });
    const facts = {
        calls: workloads,
        configurations,
        counted: requests,
        required,
        sendNothing: rolesThatSendNothing(gathered.roles),
        uncounted,
        isUnreadable: evidence.traces.malformed > 0
    };
    if (earlier === undefined || end === undefined)
        return withCoverage(findings, facts);
    const oldest = new Date(Date.parse(end) - earlier.maxAgeDays * 86_400_000).toISOString();
    const reports = earlier.reports.map(({ report }) => report);
    return withCoverage(findings, { ...facts, merged: { end, reports, oldest } });
}
function mergedRuns({ reports, not, maxAgeDays }) {
    return { merged: reports.map(({ from }) => from).sort(), not: [...not].sort(), maxAgeDays };
}
/** Each role once, however many workloads share it. */
function judgedRoles({ roles, reference, unattributed }, findings, ignored, now) {
    const byRole = new Map();
    for (const finding of findings) {
        const { role } = finding.report;
        const known = byRole.get(role);
        if (known === undefined)
            byRole.set(role, [finding]);
        else
            known.push(finding);
    }
    return [...(roles ?? [])]
        .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .flatMap(([arn, policies]) => {
        const workloads = byRole.get(arn);
        return workloads === undefined
            ? []
            : [reportRole(arn, workloads, policies, { ignored, unattributed }, reference, now)];
    });
}
/** The workloads with their policies, no wider than what their roles grant. @param traces what the Description calls them; none without */
function written(findings, roles, traces) {
    const besides = new Map(roles.flatMap((role) => [...role.besides]));
    const within = new Map(roles.flatMap((role) => [...role.written]));
    return findings.map(({ report }) => {
        const implied = [...report.implied, ...(besides.get(report.arn) ?? []).map(impliedReport)];
        return withPolicy({ ...report, implied }, within.get(report.arn), traces);
    });
}
/** What the sources call their traces: `X-Ray traces`. */
function nameOf({ sources }) {
    return [...new Set(sources.map(({ words }) => words.traces))].join(' and ');
}
/** The lines that grant the excess, where templates are at hand. */
function located(found, templates) {
    if (templates === undefined || found.roles.length === 0)
        return {};
    const { claims, unread } = templates;
    return claims.length === 0 && unread.length === 0 ? {} : { templates: (0,locate/* locate */.x)(found, templates) };
}


/***/ }),

/***/ 30389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
const VERSION = '0.1.0';


/***/ })

};
