export const id = 4343;
export const ids = [4343,1278];
export const modules = {

/***/ 44343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
// EXTERNAL MODULE: ./lib/src/needs/reported.js
var reported = __webpack_require__(37817);
// EXTERNAL MODULE: ./lib/src/needs/earlier-runs.js
var earlier_runs = __webpack_require__(88715);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/util-arn-parser/dist-cjs/index.js
var dist_cjs = __webpack_require__(56369);
// EXTERNAL MODULE: ./lib/src/domain/testimony.js
var domain_testimony = __webpack_require__(54309);
// EXTERNAL MODULE: ./lib/src/services/resources/place.js
var place = __webpack_require__(79386);
;// CONCATENATED MODULE: ./lib/src/needs/assumed-roles.js
/**
 * Whose calls are those that follow an AssumeRole: no trace shows with which credentials a call was made, so that after it a process may
 * make calls of its own role and of the one that it assumed. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */

/**
 * Calls to the account of a role that was assumed before are that role's. All others that were made after the first sight of an AssumeRole
 * may be: the process keeps the credentials, from one trace to the next.
 * @param role ARN of the workload's own role; absent where it is not known
 * @param account of the workload; absent where it is not known
 */
function attributed(calls, role, account) {
    const giving = new Set(calls.filter((counted) => givesCredentials(counted, role)));
    if (giving.size === 0)
        return { calls: [...calls], ofOthers: [] };
    const roles = [...new Set([...giving].flatMap(rolesIn))].filter((arn) => arn !== role).toSorted();
    const foreign = firstByAccount(roles, account);
    // where the time of one is not known, it may have been before all others
    const since = [...giving].reduce((first, { begun = -Infinity }) => Math.min(first, begun), Infinity);
    const own = [];
    const ofOthers = [];
    for (const counted of calls) {
        const isGiving = giving.has(counted);
        const { begun = Infinity } = counted;
        if (begun < since || (isGiving && (counted.begun ?? since) <= since))
            own.push(counted);
        else {
            const other = isGiving ? undefined : roleCalled(counted, foreign);
            if (other === undefined)
                own.push({ ...counted, doubt: DOUBT });
            else
                ofOthers.push({ counted, role: other });
        }
    }
    const operations = [...giving].map(({ call }) => `${call.service} ${call.operation}`);
    const theirs = ofOthers.reduce((sum, { counted }) => sum + counted.calls, 0);
    return {
        calls: own,
        ofOthers,
        assumed: { roles, operations: [...new Set(operations)].toSorted(), calls: theirs }
    };
}
/** Why a call that follows an AssumeRole proves nothing of the workload's own role. */
const DOUBT = 'it may be the assumed role’s';
/** What was not answered gave nothing; and a role that assumes itself, as pods do that get theirs by a web identity, stays itself. */
function givesCredentials({ call, derivation }, role) {
    if (derivation.handsOutCredentials !== true)
        return false;
    if (call.outcome !== 'ok' && call.outcome !== 'open')
        return false;
    const shown = call.parameters['RoleArn'] ?? [];
    return shown.length === 0 || shown.some((arn) => arn !== role);
}
function rolesIn({ call }) {
    return (call.parameters['RoleArn'] ?? []).filter((arn) => /^\d{12}$/.test((0,place/* arnIn */.Lo)(arn)?.accountId ?? ''));
}
/** Of the assumed roles of each account that is not the workload's own the first. @param roles sorted */
function firstByAccount(roles, account) {
    const first = new Map();
    for (const arn of account === undefined ? [] : roles) {
        const theirs = (0,place/* arnIn */.Lo)(arn)?.accountId ?? '';
        if (theirs !== account && !first.has(theirs))
            first.set(theirs, arn);
    }
    return first;
}
/** The first of the assumed roles of an account that a call went to. */
function roleCalled({ call, derivation }, foreign) {
    const called = [call.account, ...derivation.needs.map(({ resource }) => (0,place/* arnIn */.Lo)(resource)?.accountId)];
    return called.flatMap((account) => foreign.get(account ?? '') ?? []).toSorted()[0];
}

// EXTERNAL MODULE: ./lib/src/needs/joined.js
var joined = __webpack_require__(42699);
// EXTERNAL MODULE: ./lib/src/needs/needs.js + 2 modules
var needs_needs = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
// EXTERNAL MODULE: ./lib/src/needs/configuration/role-only.js
var role_only = __webpack_require__(50776);
// EXTERNAL MODULE: ./lib/src/needs/witnesses/witnesses.js + 17 modules
var witnesses = __webpack_require__(18555);
// EXTERNAL MODULE: ./lib/src/kit/steps.js
var steps = __webpack_require__(73246);
;// CONCATENATED MODULE: ./lib/src/needs/workload-report.js
/** One workload's calls and configuration to its part of the report. */












/**
 * @param configuration an Error when it could not be read
 * @param earlier absent when only this run counts
 * @param day of this run, `YYYY-MM-DD`, UTC; absent when it is not known
 */
function* reportWorkload({ workload: seen, traces, calls: counted, isUnreached = false }, configuration, reference, earlier, day) {
    const workload = placed(seen, configuration);
    const role = configuration instanceof Error ? undefined : configuration.role;
    const derived = yield* (0,steps/* mapped */.C)(counted, (one) => ({
        ...one,
        derivation: (0,needs_needs/* needsOf */.h)(one.call, workload, reference)
    }));
    const { calls, ofOthers, assumed } = attributed(derived, role, workload.account);
    const blind = isUnreached ? needs_evidence.UNREACHED : traces > 0 && derived.length === 0 ? needs_evidence.NO_CALLS : undefined;
    const said = (0,witnesses/* testimoniesOn */.G_)({ workload, traces, blind, calls, configuration, earlier, day, reference });
    yield;
    const proved = (0,joined/* joined */.o)(said);
    yield;
    const others = said.filter((testimony) => !(0,domain_testimony/* isOfCalls */.Zq)(testimony));
    const implied = others.filter(({ certainty }) => certainty === 'needed');
    const notWritten = (0,reported/* leftOut */.ig)(said);
    const told = toldOf(calls, reference);
    const needs = yield* (0,steps/* mapped */.C)(proved, reported/* needReport */.l9);
    return {
        report: {
            arn: workload.arn,
            kind: workload.kind,
            name: workload.name,
            ...(role !== undefined && { role }),
            traces,
            needs,
            ...seenEarlierIn(said),
            ...(assumed !== undefined && { assumed }),
            implied: implied.map(reported/* impliedReport */.x8),
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
        testimonies: [...proved, ...others],
        ...(ofOthers.length > 0 && { ofOthers: ofOthers.map((one) => otherCalls(one, workload)) })
    };
}
/** A call of a role that the workload assumed. */
function otherCalls({ counted: { call, calls, traceIds }, role }, { name }) {
    const { service, operation } = call;
    return { service, operation, why: `made by ${name} with ${role}, which it assumed`, calls, traceIds };
}
/** How many of the needs this run did not see; nothing where no earlier run says anything. */
function seenEarlierIn(said) {
    const keys = (isEarlier) => said
        .filter(domain_testimony/* isOfCalls */.Zq)
        .filter(({ proof }) => (proof.run !== undefined) === isEarlier)
        .map(joined/* permissionKey */.$);
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
function* withPolicy(given, within, traceWords) {
    const report = within === undefined
        ? given
        : { ...given, needs: within.needs, implied: within.implied, ...assumedIn(given, within) };
    if (!(0,needs_evidence.hasEvidence)(report))
        return report;
    const needed = [...report.needs, ...report.implied];
    const policy = (0,write/* writePolicy */.e)(within?.allowed ?? needed, traceWords === undefined
        ? undefined
        : `Least privilege of ${report.arn}, from ${report.traces} ${traceWords}`, within?.denies);
    // IAM takes none without a statement, and of what left traces and no call nothing is known
    if (policy.Statement.length === 0)
        return report;
    yield;
    const parts = (0,size/* split */.lD)(policy);
    const departures = within === undefined ? {} : { departures: [...within.departures] };
    const unproven = yield* (0,prove/* proving */.q)(parts, needed, within && proofOf(within));
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
function assumedIn({ assumed }, { leftOut }) {
    if (assumed === undefined || leftOut.length === 0)
        return {};
    return {
        assumed: {
            ...assumed,
            leftOut: leftOut.map(({ action, resource, calls, traceIds }) => ({ action, resource, calls, traceIds }))
        }
    };
}
function proofOf({ bounds: { role, bearing, reference }, departures }) {
    return { role, bearing, departures, reference };
}

// EXTERNAL MODULE: ./lib/src/templates/deployed-name.js
var deployed_name = __webpack_require__(40564);
;// CONCATENATED MODULE: ./lib/src/templates/need-index.js
/** What workloads of a role need, by action and by what its resource begins with: of a statement only that is looked at which may concern it. */


/** One resource, in characters that no template language reads as more than a text. */
const PLAIN_ARN = /^arn:[\w:/.+=@-]+$/;
class NeedIndex {
    #byAction = new Map();
    /** Made of an action when it is first asked for. */
    #resources = new Map();
    #actions;
    constructor(workloads) {
        for (const { needs, implied } of workloads) {
            for (const { action, resource, precision } of needs)
                this.#add(action, resource, precision === 'exact');
            for (const { action, resource } of implied)
                this.#add(action, resource, true);
        }
        this.#actions = new ActionIndex([...this.#byAction.keys()]);
    }
    #add(action, resource, isExact) {
        const one = {
            need: { resource, exact: isExact && PLAIN_ARN.test(resource) },
            on: (0,iam_pattern/* resourcePattern */.nn)(resource, false)
        };
        const known = this.#byAction.get(action);
        if (known === undefined)
            this.#byAction.set(action, [one]);
        else
            known.push(one);
    }
    /** The needed actions that match a pattern of actions, sorted. */
    matching(pattern) {
        return this.#actions.matching(pattern);
    }
    /** What is needed of an action, wherever. */
    needsOf(action) {
        return this.#byAction.get(action)?.map(({ need }) => need) ?? [];
    }
    /** What is needed of an action on a pattern, or may be. */
    *needsOn(action, pattern) {
        for (const { need, on } of this.#resourcesOf(action).near(pattern.beginning))
            if ((0,iam_pattern/* overlaps */.$f)(pattern, on) !== 'no')
                yield need;
    }
    /** Whether something is needed of an action on one of several patterns, or may be. */
    isNeededOn(action, patterns) {
        return patterns.some((pattern) => this.needsOn(action, pattern).next().done !== true);
    }
    #resourcesOf(action) {
        const known = this.#resources.get(action);
        if (known !== undefined)
            return known;
        const made = new Beginnings((this.#byAction.get(action) ?? []).map((value) => ({
            value,
            beginning: value.on.beginning,
            isWhole: value.on.plain !== undefined
        })));
        this.#resources.set(action, made);
        return made;
    }
}
/** Names of actions by what they begin with. */
class ActionIndex {
    #beginnings;
    constructor(actions) {
        this.#beginnings = new Beginnings([...new Set(actions)].map((value) => ({ value, beginning: value, isWhole: true })));
    }
    /** Those that match a pattern of actions, sorted. */
    matching(pattern) {
        const [beginning = ''] = pattern.split(/[*?]/, 1);
        return [...this.#beginnings.near(beginning)]
            .filter((action) => (0,iam_pattern/* matchesAction */.ch)(pattern, action))
            .sort(compare/* compare */.U);
    }
}
/** Things by how they begin, in any case of letters. */
class Beginnings {
    #sorted;
    /** Those that may go on after their beginning. */
    #open = new Map();
    #openLengths;
    constructor(entries) {
        this.#sorted = entries
            .map(({ value, beginning }) => ({ key: inSmallLetters(beginning), value }))
            .sort((a, b) => (0,compare/* compare */.U)(a.key, b.key));
        for (const { value, beginning, isWhole } of entries) {
            if (isWhole)
                continue;
            const key = inSmallLetters(beginning);
            const known = this.#open.get(key);
            if (known === undefined)
                this.#open.set(key, [value]);
            else
                known.push(value);
        }
        this.#openLengths = new Set([...this.#open.keys()].map(({ length }) => length));
    }
    /** All that may have a text in common with what begins so, and not much else. */
    *near(beginning) {
        const key = inSmallLetters(beginning);
        for (let place = this.#firstFrom(key); place < this.#sorted.length; place++) {
            const one = this.#sorted[place];
            if (one?.key.startsWith(key) !== true)
                break;
            yield one.value;
        }
        for (const length of this.#openLengths)
            if (length < key.length)
                yield* this.#open.get(key.slice(0, length)) ?? [];
    }
    /** The place of the first that is no less. */
    #firstFrom(key) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((0,compare/* compare */.U)(this.#sorted[middle]?.key ?? '', key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** Letter by letter, as patterns are compared: in a whole text what follows a letter can decide what its small one is. */
function inSmallLetters(text) {
    return ASCII.test(text)
        ? text.toLowerCase()
        : text
            .split('')
            .map((letter) => letter.toLowerCase())
            .join('');
}
const ASCII = /^[\0-\x7f]*$/;

;// CONCATENATED MODULE: ./lib/src/templates/deployed-statement.js
/** The report's grants put back into the statements that they came of, with what of each is not needed. */



/** Every Allow statement of every role, also of those that were not judged: there nothing is said to be unused. */
function deployedStatements({ roles, workloads }) {
    const byRole = new Map();
    for (const workload of workloads) {
        const known = byRole.get(workload.role);
        if (known === undefined)
            byRole.set(workload.role, [workload]);
        else
            known.push(workload);
    }
    return roles.flatMap((role) => {
        const statements = new Map();
        for (const grant of role.grants) {
            const key = JSON.stringify([grant.policy, grant.statement]);
            const known = statements.get(key);
            if (known === undefined)
                statements.set(key, [grant]);
            else
                known.push(grant);
        }
        const own = byRole.get(role.arn) ?? [];
        const compared = {
            role,
            needs: new NeedIndex(own),
            wide: byKeys(role.wide, ({ granted }) => granted),
            undecided: new ActionIndex(role.undecided.map(({ action }) => action))
        };
        const denying = new Set(role.bearing?.statements.flatMap(({ policy, effect }) => (effect === 'Deny' ? [policy] : [])));
        const regions = [...new Set(own.flatMap(({ arn }) => arn.split(':')[3] ?? []))].sort(compare/* compare */.U);
        return [...statements.values()].flatMap((grants) => {
            const statement = statementOf(compared, grants);
            if (statement === undefined)
                return [];
            const plain = !denying.has(statement.policy) &&
                grants.every(({ notAction, notResource }) => notAction === undefined && notResource === undefined);
            return [{ ...statement, regions, plain }];
        });
    });
}
function statementOf(compared, grants) {
    const [first] = grants;
    if (first === undefined)
        return undefined;
    const { role } = compared;
    const granted = byKeys(grants, ({ resources }) => resources);
    const patterns = [...granted.keys()].sort(compare/* compare */.U);
    const counted = grants.flatMap((grant) => grant.actions).toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action));
    const on = first.notResource === undefined ? patterns.map((pattern) => (0,iam_pattern/* resourcePattern */.nn)(pattern, true)) : undefined;
    const actions = counted.map((one) => actionOf(one.action, role.judged && !isWaived(role, one.action) ? one : undefined, on, compared));
    return {
        role: role.arn,
        policy: first.policy,
        ...(first.sid !== undefined && { sid: first.sid }),
        conditional: first.conditional,
        actions,
        resources: patterns.map((pattern) => resourceOf(pattern, granted.get(pattern) ?? [], compared))
    };
}
/** Things by their keys, under each of them once, in their order. */
function byKeys(all, keysOf) {
    const found = new Map();
    for (const one of all) {
        for (const key of new Set(keysOf(one))) {
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [one]);
            else
                known.push(one);
        }
    }
    return found;
}
/** @param on the resources that the statement is on; undefined where it is on everything but some */
function actionOf(pattern, counted, on, { needs, undecided: undecidedOfRole }) {
    const kept = { pattern, standing: 'kept', needed: [], undecided: [] };
    if (counted === undefined || counted.unused === 0)
        return kept;
    const used = counted.used + counted.implied;
    if (used === 0 && counted.undecided === 0)
        return { ...kept, standing: 'unused' };
    if (!(0,iam_pattern/* hasWildcard */.rl)(pattern))
        return kept;
    const needed = needs.matching(pattern).filter((action) => on === undefined || needs.isNeededOn(action, on));
    const isNeeded = new Set(needed);
    const undecided = counted.undecided === 0 ? [] : undecidedOfRole.matching(pattern).filter((action) => !isNeeded.has(action));
    // used, but elsewhere only: that is a matter of resources
    if (used > 0 && needed.length === 0)
        return kept;
    // those that are not known by name cannot be kept by name
    return undecided.length < counted.undecided ? kept : { pattern, standing: 'partly', needed, undecided };
}
function resourceOf(pattern, grants, { role, needs, wide: wideOf }) {
    const isGranted = (action) => grants.some(({ actions }) => actions.some((granted) => (0,iam_pattern/* matchesAction */.ch)(granted.action, action)));
    const wide = role.judged
        ? (wideOf.get(pattern) ?? [])
            .filter(({ action }) => isGranted(action) && !isWaived(role, action, pattern))
            .map(({ action, needed }) => ({ action, needed }))
        : [];
    const on = (0,iam_pattern/* resourcePattern */.nn)(pattern, true);
    const exactly = new Map(wide.flatMap(({ action }) => {
        const here = [...needs.needsOn(action, on)];
        return here.length > 0 && here.every(({ exact }) => exact) ? [[action, resourcesOf(here)]] : [];
    }));
    return {
        pattern,
        wide,
        exactly,
        needed: wide.length === 0 ? [] : narrowed(on, grants, new Set(wide.map(({ action }) => action)), needs)
    };
}
/** What a resource pattern may be replaced with; empty where that cannot be said of everything that is granted on it. */
function narrowed(on, grants, wide, needs) {
    if (grants.some(({ actions }) => actions.some(({ undecided }) => undecided > 0)))
        return [];
    const isEverythingBut = grants.some(({ notResource }) => notResource !== undefined);
    const granted = grants.flatMap(({ actions }) => actions.flatMap(({ action }) => needs.matching(action)));
    const here = [];
    for (const action of new Set(granted)) {
        for (const need of isEverythingBut ? needs.needsOf(action) : needs.needsOn(action, on)) {
            if (!need.exact || !wide.has(action))
                return [];
            here.push(need);
        }
    }
    return resourcesOf(here);
}
/** Each once, sorted. */
function resourcesOf(needs) {
    return [...new Set(needs.map(({ resource }) => resource))].sort(compare/* compare */.U);
}
/** Whether a waiver covers something of what is granted: then all of it stays. */
function isWaived({ waived }, granted, on) {
    return waived.some(({ action, resource }) => resource === on && ((0,iam_pattern/* matchesAction */.ch)(granted, action) || (0,iam_pattern/* matchesAction */.ch)(action, granted)));
}
/** Whether something of a statement can go. */
function isExcessive({ actions, resources }) {
    return actions.some(({ standing }) => standing !== 'kept') || resources.some(({ wide }) => wide.length > 0);
}

// EXTERNAL MODULE: ./lib/src/templates/name-index.js
var name_index = __webpack_require__(84134);
// EXTERNAL MODULE: ./lib/src/templates/lines.js
var templates_lines = __webpack_require__(61793);
;// CONCATENATED MODULE: ./lib/src/templates/edits.js
/** Changes of a template's text: what is struck or replaced, as whole lines. */

/**
 * Changes as edits of lines. Changes on the same or on neighbouring lines become one.
 * @param changes that do not overlap; the same one may be given several times
 * @returns the edit of each change
 */
function lineEditsOf(text, changes) {
    const spans = [...new Set(changes)].map((change) => ({ ...spanOf(text, change), changes: [change] }));
    const groups = [];
    for (const span of spans.toSorted((a, b) => a.startLine - b.startLine)) {
        const last = groups.at(-1);
        if (last === undefined || span.startLine > last.endLine + 1)
            groups.push(span);
        else {
            last.endLine = Math.max(last.endLine, span.endLine);
            last.changes.push(...span.changes);
        }
    }
    return new Map(groups.flatMap(({ startLine, endLine, changes: together }) => {
        const edit = { startLine, endLine, lines: changed(text, startLine, endLine, together.flat()) };
        return together.map((change) => [change, edit]);
    }));
}
/** Changes, to find out whether another one can be made together with them. */
class Neighbours {
    #edits;
    /** How far any of the edits up to each goes. */
    #reach;
    constructor(changes) {
        this.#edits = [...new Set(changes)]
            .flatMap((change) => change.map((edit) => ({ edit, change })))
            .toSorted((a, b) => a.edit.start - b.edit.start);
        let reach = 0;
        this.#reach = this.#edits.map(({ edit }) => (reach = Math.max(reach, edit.end)));
    }
    /** Whether a change puts something in where another one strikes what it stands behind, or changes the same text. */
    collide(change) {
        const own = new Set(change);
        return change.some((edit) => {
            const isPutIn = edit.start === edit.end;
            for (let n = this.#before(edit.end); n >= 0 && (this.#reach[n] ?? 0) >= edit.start; n--) {
                const other = this.#edits[n];
                if (other === undefined || other.change === change || own.has(other.edit))
                    continue;
                const { end } = other.edit;
                if (isPutIn ? edit.start <= end : edit.start < end)
                    return true;
            }
            return false;
        });
    }
    /** The last edit that begins before an offset; -1 where none does. */
    #before(offset) {
        let [low, high] = [0, this.#edits.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#edits[middle]?.edit.start ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
function spanOf(text, change) {
    const lines = change.map(({ start, end }) => ({
        first: (0,templates_lines/* lineAt */.mh)(text, start),
        // an edit up to a line's beginning does not touch that line
        last: (0,templates_lines/* lineAt */.mh)(text, end > start && text[end - 1] === '\n' ? end - 1 : end)
    }));
    return {
        startLine: Math.min(...lines.map(({ first }) => first)),
        endLine: Math.max(...lines.map(({ last }) => last))
    };
}
/** The lines from one to another after edits within them. */
function changed(text, startLine, endLine, edits) {
    const start = (0,templates_lines/* startOfLine */.C2)(text, startLine);
    const end = (0,templates_lines/* startOfLine */.C2)(text, endLine + 1);
    const parts = [];
    let next = start;
    // what is put in where something goes stays in front of what is left
    for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        parts.push(text.slice(next, edit.start), edit.text);
        next = Math.max(next, edit.end);
    }
    const part = [...parts, text.slice(next, end)].join('');
    if (part === '')
        return [];
    return part.replace(/\r?\n$/, '').split(/\r?\n/);
}

;// CONCATENATED MODULE: ./lib/src/templates/named-policies.js
/** Policies that are named rather than written out, such as one of AWS's that is attached: which statements may take their place. */


/** More would be no narrower policy that anybody reads. */
const MOST_ACTIONS = 60;
const NOT_ALONE = { withheld: 'other statements of the same policy are not located' };
const SHARED = { withheld: 'a YAML anchor shares it with other places' };
const NO_WORDS = { withheld: 'it is not one that statements can take the place of here' };
/** The statements that take each policy's place, none where it goes; or why nothing is suggested. */
function plansOf(matches) {
    return new Map(matches.map((match) => [match, planOf(match)]));
}
/** The changes that put statements in the place of policies; those of which nothing is needed go. */
function changesOf(plans, removals) {
    const changes = new Map();
    const byList = new Map();
    for (const [match, plan] of plans) {
        const { named } = match.claim;
        if ('withheld' in plan)
            changes.set(match, plan);
        else if (named !== undefined) {
            const known = byList.get(named.list) ?? [];
            byList.set(named.list, known);
            known.push({ match, named, statements: plan });
        }
    }
    for (const [list, those] of byList) {
        const written = list.instead(new Map(those.flatMap(({ named, statements }) => statements.length === 0 ? [] : [[named.index, statements]])));
        const each = those.map(({ match, named, statements }) => {
            const removal = (named.emptied && removals.get(named.emptied)) ?? NO_WORDS;
            const addition = written.get(named.index) ?? NO_WORDS;
            return {
                match,
                parts: statements.length === 0 ? [removal] : list.isBeside ? [removal, addition] : [addition]
            };
        });
        if (list.isBeside) {
            const together = asOne(each.flatMap(({ parts }) => parts));
            for (const { match } of each)
                changes.set(match, together);
        }
        else
            for (const { match, parts } of each)
                changes.set(match, parts[0] ?? NO_WORDS);
    }
    return changes;
}
/** Several changes that make sense only together; none where one of them cannot be made. */
function asOne(parts) {
    const edits = new Map();
    for (const part of new Set(parts)) {
        if ('withheld' in part)
            return part;
        for (const edit of part.change)
            edits.set(JSON.stringify(edit), edit);
    }
    return { change: [...edits.values()] };
}
/** What goes with policies of which nothing stays where it is. */
function goingOf(plans) {
    return [...plans].flatMap(([{ claim: { named } }, plan]) => named?.emptied !== undefined && !('withheld' in plan) && (plan.length === 0 || named.list.isBeside)
        ? [named.emptied]
        : []);
}
function planOf({ claim, deployed, whole }) {
    const { named, unit, holder } = claim;
    const role = (0,deployed_name/* lastPart */.S_)(deployed[0]?.role ?? '');
    if (unit.notEdited !== undefined)
        return { withheld: unit.notEdited };
    if (named === undefined)
        return { withheld: `${claim.unread ?? 'something'} grants it` };
    if (!whole)
        return NOT_ALONE;
    if (named.shared)
        return SHARED;
    if (holder.several === true)
        return { withheld: 'roles that were not compared may hold it too' };
    if (!deployed.every(({ plain }) => plain))
        return { withheld: 'the policy denies something, or grants everything but what it names' };
    const policy = deployed[0]?.policy ?? '';
    const stack = (0,deployed_name/* stackOfHolder */.An)(holder, role, policy);
    const deployment = {
        role,
        policy,
        regions: [...new Set(deployed.flatMap(({ regions }) => regions))],
        account: (0,deployed_name/* accountOf */.XP)(deployed[0]?.role ?? ''),
        place: claim.place,
        ...(stack !== undefined && { stack })
    };
    const statements = [];
    let isNarrower = false;
    let count = 0;
    for (const statement of deployed) {
        const kept = statement.actions.flatMap(keptOf);
        if (kept.length < statement.actions.length ||
            statement.actions.some(({ standing }) => standing === 'partly'))
            isNarrower = true;
        if (kept.length === 0)
            continue;
        if (statement.conditional)
            return { withheld: 'a condition stands on what it grants' };
        count += kept.length;
        const groups = new Map();
        for (const action of kept) {
            const written = named_policies_resourcesOf(action, statement, named, deployment);
            if ('withheld' in written)
                return written;
            isNarrower ||= written.isNarrower;
            const key = written.resources.join('\n');
            const group = groups.get(key) ?? { actions: [], resources: written.resources };
            groups.set(key, { ...group, actions: [...group.actions, action] });
        }
        statements.push(...groups.values());
    }
    if (!isNarrower)
        return { withheld: 'which resources are needed is not known exactly' };
    return count > MOST_ACTIONS
        ? { withheld: `more than ${MOST_ACTIONS} of its actions may be needed` }
        : statements;
}
function keptOf({ pattern, standing, needed, undecided }) {
    if (standing === 'unused')
        return [];
    return standing === 'kept' ? [pattern] : [...new Set([...needed, ...undecided])].sort(compare/* compare */.U);
}
function named_policies_resourcesOf(action, { resources }, { wording, resource }, deployment) {
    const all = [];
    let isNarrower = false;
    for (const { pattern, exactly } of resources) {
        const needed = exactly.get(action);
        if (needed === undefined) {
            all.push(resource(pattern) ?? wording.text(pattern, "'"));
            continue;
        }
        isNarrower = true;
        for (const arn of needed) {
            const worded = wording.resource(arn, "'", deployment);
            if ('withheld' in worded)
                return worded;
            all.push(worded.text);
        }
    }
    return { resources: [...new Set(all)], isNarrower };
}

;// CONCATENATED MODULE: ./lib/src/templates/statement-changes.js

const MIXED = 'something else stands on its line';
const COMPUTED = 'the template computes it';
const BEHIND_LIST = /^\s*((#|\/\/).*)?\s*$/;
const BEHIND_ITEM = /^\s*,?\s*((#|\/\/).*)?\s*$/;
/**
 * Strikes items of a list, at least one of which stays.
 * @returns the change of each by its position; the last ones of a list in brackets go together, as one change
 */
function withoutItems(text, places, style, going) {
    const each = (change) => new Map(going.map((index) => [index, change(index)]));
    if (style === 'block')
        return each((index) => withoutLines(text, places[index], /^\s*-\s+$/));
    if (style === 'nested')
        return each((index) => withoutBlock(text, places[index]));
    const gone = new Set(going);
    const stays = places.flatMap((place, index) => (gone.has(index) ? [] : [{ place, index }]));
    const last = stays.at(-1);
    if (last === undefined)
        return each(() => ({ withheld: MIXED }));
    const tail = withoutTail(text, last.place, places.slice(last.index + 1));
    return each((index) => (index > last.index ? tail : withoutItem(text, places[index], places[index + 1])));
}
/**
 * Strikes policies of which no statement is left.
 * @param policies what becomes of each
 */
function withoutPolicies(text, policies) {
    const changes = new Map();
    const byList = new Map();
    for (const policy of policies) {
        if ('text' in policy)
            changes.set(policy, replaced(policy.place, policy.text));
        else if (!('items' in policy))
            changes.set(policy, withoutBlock(text, policy.lines));
        else {
            const list = policy.items[0]?.start;
            const known = byList.get(list);
            if (known === undefined)
                byList.set(list, [policy]);
            else
                known.push(policy);
        }
    }
    for (const together of byList.values())
        withoutItemsOf(text, together, changes);
    return changes;
}
/** Several policies of one list. */
function withoutItemsOf(text, together, changes) {
    const [first] = together;
    if (first === undefined)
        return;
    const positions = [...new Set(together.map(({ index }) => index))];
    const isLeft = positions.length < first.items.length;
    const each = isLeft ? withoutItems(text, first.items, first.style, positions) : undefined;
    for (const policy of together) {
        const { lines, empty, index } = policy;
        const whole = lines === undefined ? empty && replaced(empty.place, empty.text) : withoutLines(text, lines, /^\s*$/);
        changes.set(policy, (isLeft ? each?.get(index) : whole) ?? { withheld: MIXED });
    }
}
/** Puts texts in an item's place. */
function withInstead(text, list, index, texts, worded) {
    const item = list.items[index];
    if (item === undefined || !item.literal)
        return { withheld: COMPUTED };
    const { start, end } = item.place;
    const written = text.slice(start, end);
    if (written.includes('\n'))
        return { withheld: MIXED };
    const all = texts.map((one) => worded(one, written));
    const inPlace = [];
    for (const one of all) {
        if ('withheld' in one)
            return one;
        inPlace.push(one.text);
    }
    const before = text.slice((0,templates_lines/* lineStart */.PT)(text, start), start);
    const behind = text.slice(end, (0,templates_lines/* nextLine */.sE)(text, end));
    if (list.style === 'single') {
        return replaced(item.place, inPlace.length === 1 ? inPlace.join('') : `[${inPlace.join(', ')}]`);
    }
    if (list.style === 'block') {
        if (!/^\s*-\s+$/.test(before) || !BEHIND_LIST.test(behind))
            return { withheld: MIXED };
        return replaced(item.place, inPlace.join(`${(0,templates_lines/* lineBreakOf */.n_)(text)}${before}`));
    }
    const isAlone = /^\s*$/.test(before) && BEHIND_ITEM.test(behind);
    return replaced(item.place, inPlace.join(isAlone ? `,${(0,templates_lines/* lineBreakOf */.n_)(text)}${before}` : ', '));
}
function replaced({ start, end }, text) {
    return { change: [{ start, end, text }] };
}
function struck(start, end) {
    return { start, end, text: '' };
}
/** An item that has its lines for itself. */
function withoutLines(text, place, before) {
    const lines = place && ownLines(text, place, before, BEHIND_LIST);
    return lines === undefined ? { withheld: MIXED } : { change: [struck(lines.start, lines.end)] };
}
function ownLines(text, { start, end }, before, behind) {
    const first = (0,templates_lines/* lineStart */.PT)(text, start);
    const next = (0,templates_lines/* nextLine */.sE)(text, end);
    if (!before.test(text.slice(first, start)) || !behind.test(text.slice(end, next)))
        return undefined;
    return { start: first, end: next };
}
/** With one of the empty lines around it. */
function withoutBlock(text, place) {
    const lines = place && ownLines(text, place, /^\s*$/, BEHIND_LIST);
    if (lines === undefined)
        return { withheld: MIXED };
    const after = (0,templates_lines/* nextLine */.sE)(text, lines.end);
    const isEmptyAfter = after > lines.end && text.slice(lines.end, after).trim() === '';
    const above = (0,templates_lines/* lineStart */.PT)(text, Math.max(0, lines.start - 1));
    const isOpenAbove = /^\s*$|\{\s*$/.test(text.slice(above, lines.start));
    return { change: [struck(lines.start, isEmptyAfter && isOpenAbove ? after : lines.end)] };
}
/** An item in brackets that another one follows. */
function withoutItem(text, place, next) {
    if (place === undefined || next === undefined)
        return { withheld: MIXED };
    const lines = ownLines(text, place, /^\s*$/, BEHIND_ITEM);
    if (lines !== undefined)
        return { change: [struck(lines.start, lines.end)] };
    if (!/^[\s,]*$/.test(text.slice(place.end, next.start)))
        return { withheld: MIXED };
    return { change: [struck(place.start, next.start)] };
}
/** The last items in brackets, with the comma before them unless there was one behind the last. */
function withoutTail(text, kept, going) {
    const last = going.at(-1);
    if (last === undefined)
        return { withheld: MIXED };
    const hasComma = /^\s*,/.test(text.slice(last.end));
    const comma = text.indexOf(',', kept.end);
    const separate = [];
    for (const place of going) {
        const lines = ownLines(text, place, /^\s*$/, BEHIND_ITEM);
        if (lines !== undefined)
            separate.push(struck(lines.start, lines.end));
    }
    if (separate.length === going.length && comma !== -1 && text.slice(kept.end, comma).trim() === '') {
        return { change: hasComma ? separate : [struck(comma, comma + 1), ...separate] };
    }
    const between = going.map(({ start }, i) => text.slice((going[i - 1] ?? kept).end, start));
    if (!between.every((part) => /^[\s,]*$/.test(part)))
        return { withheld: MIXED };
    return { change: [struck(kept.end, last.end)] };
}

// EXTERNAL MODULE: ./lib/src/templates/template-value.js
var template_value = __webpack_require__(97358);
;// CONCATENATED MODULE: ./lib/src/templates/findings.js








/** The excess of a policy whose statements are not read, on its place. */
function namedFindings(text, { claim, deployed }) {
    const { file, place } = claim;
    return deployed.flatMap(({ role, policy, actions, resources }) => {
        const rest = { role, policy, file, ...linesOf(text, place) };
        return [
            ...actions
                .filter(({ standing }) => standing !== 'kept')
                .map(({ pattern, needed, undecided }) => ({
                ...rest,
                action: pattern,
                needed: [...needed],
                ...(undecided.length > 0 && { undecided: [...undecided] })
            })),
            ...resources.flatMap(({ pattern, wide }) => wide.map(({ action, needed }) => ({ ...rest, action, resource: pattern, needed: [...needed] })))
        ];
    });
}
/** The excess in several statements of one file, each with the change that mends it. */
function findingsIn(text, matches, named) {
    const plans = plansOf(named);
    const { going, removals } = goingIn(text, matches, goingOf(plans));
    const written = matches.flatMap((match) => [
        ...actionDrafts(text, match, going.get(match.written)),
        ...resourceDrafts(text, match)
    ]);
    const others = written.flatMap(({ changed }) => ('change' in changed ? [changed.change] : []));
    const drafts = [...written, ...namedDrafts(text, changesOf(plans, removals), new Neighbours(others))];
    // findings that one change mends share it, and with it the edit
    const edits = lineEditsOf(text, drafts.flatMap(({ changed }) => ('change' in changed ? [changed.change] : [])));
    const sharing = new Map();
    for (const { changed } of drafts) {
        const edit = 'change' in changed ? edits.get(changed.change) : undefined;
        if (edit !== undefined)
            sharing.set(edit, (sharing.get(edit) ?? 0) + 1);
    }
    const tooLong = new Set([...sharing].flatMap(([edit, times]) => (lengthOf(edit) * times > MOST_CHARACTERS ? [edit] : [])));
    return drafts.map(({ finding, changed }) => {
        if ('withheld' in changed)
            return { ...finding, withheld: changed.withheld };
        const edit = edits.get(changed.change);
        if (edit !== undefined && tooLong.has(edit))
            return { ...finding, withheld: 'its lines are too long to be written anew for each of its changes' };
        return edit === undefined ? finding : { ...finding, suggestion: { ...edit, lines: [...edit.lines] } };
    });
}
/** Of what takes the place of the same lines, as often as findings share it: a line may be as long as a file. */
const MOST_CHARACTERS = 2_000_000;
function lengthOf({ lines }) {
    return lines.reduce((length, line) => length + line.length + 1, 0);
}
function namedDrafts(text, changes, others) {
    return [...changes].flatMap(([match, changed]) => {
        const isClear = 'withheld' in changed || !others.collide(changed.change);
        return namedFindings(text, match).map((finding) => ({
            finding,
            changed: isClear ? changed : { withheld: 'it cannot be changed together with what stands beside it' }
        }));
    });
}
/**
 * The statements that go as a whole, with how; where none would be left their policy goes too, if that can be done.
 * @param more policies that go for other reasons
 */
function goingIn(text, matches, more) {
    const byList = new Map();
    for (const match of matches) {
        const { written } = match;
        const isGone = fatesIn(match).every((fate) => fate === 'goes');
        if (!isGone || reservation(match) !== undefined)
            continue;
        const key = `${written.list.place.start}-${written.list.place.end}`;
        const known = byList.get(key);
        if (known === undefined)
            byList.set(key, [written]);
        else
            known.push(written);
    }
    const lists = [...byList.values()];
    const emptied = withoutPolicies(text, [
        ...more,
        ...lists.flatMap(([first, ...others]) => first?.list.emptied !== undefined && others.length + 1 === first.list.size ? [first.list.emptied] : [])
    ]);
    const going = new Map();
    for (const statements of lists) {
        const [first] = statements;
        if (first === undefined)
            continue;
        const { places, style, size, emptied: policy } = first.list;
        const positions = statements.map(({ index }) => index);
        const changes = statements.length < size ? withoutItems(text, places, style, positions) : new Map();
        const removal = policy && emptied.get(policy);
        const whole = removal !== undefined && 'change' in removal ? removal : NONE_LEFT;
        for (const statement of statements)
            going.set(statement, changes.get(statement.index) ?? whole);
    }
    return { going, removals: emptied };
}
const NONE_LEFT = { withheld: 'no statement of the policy would be left' };
/** Why nothing of a statement may be changed though it is excess; undefined where it may. */
function reservation({ written, deployed }) {
    const notEdited = written.unit.notEdited ?? written.notEdited;
    if (notEdited !== undefined)
        return notEdited;
    if (written.shared || written.actions.shared || written.resources.shared)
        return 'a YAML anchor shares it with other places';
    if (written.holders.some(({ several }) => several === true))
        return NOT_COMPARED;
    const roles = new Set(deployed.map(({ role }) => role));
    if (roles.size < written.holders.length)
        return NOT_COMPARED;
    const holders = new name_index/* NameIndex */.S();
    for (const holder of written.holders)
        holders.add(holder.role, holder);
    const compared = new Set([...roles].flatMap((role) => holders.find((0,deployed_name/* lastPart */.S_)(role))));
    const isCompared = written.holders.every((holder) => holder.role !== undefined && compared.has(holder));
    return isCompared ? undefined : NOT_COMPARED;
}
const NOT_COMPARED = 'roles that were not compared may hold it too';
/** How much of each action all roles that hold it can do without: all, all but some, or nothing. */
function fatesIn({ written, deployed }) {
    const each = deployed.map(actionsIn);
    return written.actions.items.map(({ pieces: [pattern = ''] }) => {
        const actions = each.flatMap((one) => one.get(pattern.toLowerCase()) ?? []);
        if (actions.some(({ standing }) => standing === 'kept'))
            return 'stays';
        const kept = [...new Set(actions.flatMap(({ needed, undecided }) => [...needed, ...undecided]))].sort(compare/* compare */.U);
        return kept.length === 0 ? 'goes' : kept;
    });
}
/** By pattern, in small letters. */
function actionsIn({ actions }) {
    return new Map(actions.toReversed().map((action) => [action.pattern.toLowerCase(), action]));
}
const NEEDED_ELSEWHERE = { withheld: 'another role that holds it may need it' };
function actionDrafts(text, match, whole) {
    const { written, deployed } = match;
    const { items, style } = written.actions;
    const reserved = reservation(match);
    const fates = fatesIn(match);
    const each = deployed.map((one) => ({ ...one, known: actionsIn(one) }));
    const going = fates.flatMap((fate, index) => (fate === 'goes' ? [index] : []));
    const places = items.map(({ place }) => place);
    const struck = whole === undefined && going.length < items.length ? withoutItems(text, places, style, going) : undefined;
    const staying = items.flatMap((item, index) => {
        const fate = fates[index] ?? 'stays';
        return fate === 'goes' ? [] : fate === 'stays' ? [item.pieces[0] ?? ''] : fate;
    });
    const rewritten = reserved === undefined ? written.rewritten?.([...new Set(staying)].sort(compare/* compare */.U)) : undefined;
    const changedAt = (index) => {
        const fate = fates[index] ?? 'stays';
        if (reserved !== undefined)
            return { withheld: reserved };
        if (rewritten !== undefined)
            return whole ?? rewritten;
        if (fate === 'stays')
            return NEEDED_ELSEWHERE;
        if (fate !== 'goes')
            return withInstead(text, written.actions, index, fate, (one, instead) => ({
                text: written.wording.text(one, instead)
            }));
        return whole ?? struck?.get(index) ?? NEEDED_ELSEWHERE;
    };
    return items.flatMap((item, index) => {
        const action = item.pieces[0] ?? '';
        if (written.unplaced?.actions.has(action) === true)
            return [];
        // once for all roles: it is one change
        const changed = changedAt(index);
        return each.flatMap(({ role, policy, known }) => {
            const found = known.get(action.toLowerCase());
            if (found === undefined || found.standing === 'kept')
                return [];
            const needed = [...found.needed];
            const undecided = found.undecided.length > 0 && { undecided: [...found.undecided] };
            const place = { file: written.file, ...linesOf(text, item.place) };
            const finding = { role, policy, action, needed, ...undecided, ...place };
            return [{ finding, changed }];
        });
    });
}
function resourceDrafts(text, match) {
    const { written } = match;
    if (written.unplaced?.resources !== undefined)
        return [];
    const reserved = reservation(match);
    const { items } = written.resources;
    const byItem = resourcesByItem(match);
    return items.flatMap((item, index) => {
        const wideOnes = byItem.get(index) ?? [];
        const needed = [...new Set(wideOnes.flatMap((resource) => resource.needed))].sort(compare/* compare */.U);
        const isKnown = wideOnes.length > 0 && wideOnes.every((resource) => resource.needed.length > 0);
        const changed = reserved !== undefined
            ? { withheld: reserved }
            : isKnown
                ? withInstead(text, written.resources, index, needed, (arn, instead) => written.wording.resource(arn, instead, deploymentOf(match)))
                : { withheld: 'which resources are needed is not known exactly for all that it allows' };
        return wideOnes.flatMap(({ role, policy, pattern, wide }) => wide.map((one) => ({
            finding: {
                role,
                policy,
                action: one.action,
                resource: pattern,
                needed: [...one.needed],
                file: written.file,
                ...linesOf(text, item.place)
            },
            changed
        })));
    });
}
function deploymentOf({ written, deployed }) {
    const [one] = deployed;
    const role = (0,deployed_name/* lastPart */.S_)(one?.role ?? '');
    const policy = one?.policy ?? '';
    const regions = [...new Set(deployed.flatMap((each) => each.regions))];
    const stack = written.holders.flatMap((holder) => (0,deployed_name/* stackOfHolder */.An)(holder, role, policy) ?? [])[0];
    return {
        role,
        policy,
        regions,
        account: (0,deployed_name/* accountOf */.XP)(one?.role ?? ''),
        place: written.place,
        ...(stack !== undefined && { stack })
    };
}
/** The deployed resources that can only have come of one item, by its position. */
function resourcesByItem({ written, deployed }) {
    const known = new Map();
    const computed = [];
    for (const [index, item] of written.resources.items.entries()) {
        const text = (0,template_value/* knownText */.bG)(item);
        if (text === undefined)
            computed.push({ pieces: item.pieces, index });
        else
            known.set(text, [...(known.get(text) ?? []), index]);
    }
    const byItem = new Map();
    for (const { role, policy, resources } of deployed) {
        for (const resource of resources) {
            const { pattern } = resource;
            const [only, ...others] = [
                ...(known.get(pattern) ?? []),
                ...computed.flatMap(({ pieces, index }) => ((0,template_value/* mayBecome */.v4)(pieces, pattern) ? [index] : []))
            ];
            if (only === undefined || others.length > 0)
                continue;
            const list = byItem.get(only) ?? [];
            byItem.set(only, list);
            list.push({ role, policy, ...resource });
        }
    }
    return byItem;
}
function linesOf(text, { start, end }) {
    return { startLine: (0,templates_lines/* lineAt */.mh)(text, start), endLine: (0,templates_lines/* lineAt */.mh)(text, end) };
}

;// CONCATENATED MODULE: ./lib/src/templates/namesakes.js
/**
 * The parts of a repository that declare the same name. Which of them a stack's name speaks for is looked up rather than asked of each: in a large
 * repository there are many, and as many deployed.
 */

class Namesakes {
    units;
    paths;
    #byName;
    #byStack;
    /** Those of which a stack's name has something that is computed. */
    #computed;
    #bySegment;
    #first;
    constructor(units) {
        this.units = units;
        this.paths = new Set(units.map(({ path }) => path));
        this.#byName = unitsBy(units, ({ names }) => [...(names ?? [])]);
        this.#byStack = unitsBy(units, ({ stacks }) => stacks.flatMap(literal));
        this.#computed = units.filter(({ stacks }) => stacks.some((pieces) => pieces.length > 1));
        this.#bySegment = unitsBy(units, segmentsOf);
    }
    /** Those of which the repository says that they are deployed under the name that the deployed thing begins with. */
    named(deployed, stacks) {
        const asked = stacks.length > 0 ? this.#computed : this.units;
        const fits = (pieces) => stacks.length > 0
            ? stacks.some((stack) => (0,template_value/* mayBecome */.v4)(pieces, stack))
            : (0,template_value/* mayBecome */.v4)((0,template_value/* joined */.oR)([pieces, ['-', '']]), deployed);
        return new Set([
            ...(this.#byName.get(deployed) ?? []),
            ...stacks.flatMap((stack) => [...(this.#byStack.get(stack) ?? [])]),
            ...asked.filter((unit) => unit.stacks.some(fits))
        ]);
    }
    /**
     * Those of which a folder or the file is called like a part of the stack's name, as that of no other is.
     * @param others units that come into question too
     */
    hinted(stack, others) {
        if (stack === undefined)
            return new Set();
        const alsoBySegment = unitsBy(others, segmentsOf);
        const words = wordsOf(stack);
        const segments = new Set(words.flatMap((_, start) => words.slice(start).map((__, end) => words.slice(start, start + end + 1).join('-'))));
        return new Set([...segments].flatMap((segment) => {
            const [own, more] = [this.#bySegment.get(segment), alsoBySegment.get(segment)];
            return (own?.size ?? 0) + (more?.size ?? 0) === 1 ? [...(own ?? []), ...(more ?? [])] : [];
        }));
    }
    /** The first few paths in order, with those of others. */
    firstPaths(others) {
        this.#first ??= [...this.paths].sort().slice(0, MOST_PATHS);
        return [...this.#first, ...others.map(({ path }) => path)].sort().slice(0, MOST_PATHS);
    }
}
/** More are counted. */
const MOST_PATHS = 3;
function literal(pieces) {
    return pieces.length === 1 ? pieces : [];
}
function unitsBy(units, keysOf) {
    const found = new Map();
    for (const unit of units) {
        for (const key of keysOf(unit)) {
            const known = found.get(key);
            if (known === undefined)
                found.set(key, new Set([unit]));
            else
                known.add(unit);
        }
    }
    return found;
}
function segmentsOf({ path }) {
    return path.split('/').map((segment) => wordsOf(segment.replace(/\.\w+$/, '')).join('-'));
}
function wordsOf(name) {
    return name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/src/templates/origin.js
/** Which part of a repository a deployed role or policy comes of. Where that is not certain, nothing is said. */



class Origins {
    #roles = new Declared(roleOf);
    #ownPolicies = new Declared(policyOf);
    #policies = new name_index/* HolderIndex */.V();
    #policiesOf = new Map();
    #told;
    #unread;
    constructor({ claims, unread, told }) {
        for (const claim of claims) {
            const { holder, declaresRole } = claim;
            if (declaresRole)
                this.#roles.add(claim);
            else {
                this.#policies.add(holder, claim);
                const own = this.#policiesOf.get(claim.unit) ?? new name_index/* HolderIndex */.V();
                this.#policiesOf.set(claim.unit, own);
                own.add(holder, claim);
            }
            if (holder.managed)
                this.#ownPolicies.add(claim);
        }
        this.#told = told;
        // a file that could not be read may be the one: it counts like a template of which nothing is known
        this.#unread = unread.map(({ file, text }) => ({
            unit: { path: file, stacks: [] },
            words: text && wordsIn(text)
        }));
    }
    /**
     * @param role the name of a role
     * @param policy the name of an inline policy, the ARN of a managed one
     */
    find(role, policy) {
        const told = toldFor(role, this.#told);
        const isTold = ({ unit }) => told === undefined || isAt(unit, told.path);
        // a policy of the account's own stands where it is declared; whatever else where the role is
        const isOwnPolicy = (0,deployed_name/* isManaged */.yF)(policy) && !(0,deployed_name/* isOfAws */.nB)(policy);
        const deployed = isOwnPolicy ? (0,deployed_name/* lastPart */.S_)(policy) : role;
        const { namesakes, stacks } = (isOwnPolicy ? this.#ownPolicies : this.#roles).find(deployed, told === undefined ? undefined : isTold);
        const unread = told === undefined
            ? this.#unread.flatMap(({ unit: one, words }) => !namesakes.paths.has(one.path) && mayName(words, deployed) ? [one] : [])
            : [];
        const count = namesakes.units.length + unread.length;
        const unit = oneOf(namesakes, unread, deployed, stacks);
        if (unit === undefined && count > 0)
            return {
                none: 'ambiguous',
                why: `${listed(namesakes.firstPaths(unread), count)} may ${count === 1 ? '' : 'each '}be what it is deployed from`
            };
        if (unit !== undefined && unread.includes(unit))
            return {
                none: 'ambiguous',
                why: `${unit.path}, which could not be read, may be what it is deployed from`
            };
        if (unit !== undefined && told === undefined && isElsewhere(unit, stacks))
            return { none: 'not found', why: `${unit.path} is deployed under another name` };
        // where the unit itself names both, nothing elsewhere comes into question
        const here = unit && [...(this.#policiesOf.get(unit)?.find(role, policy).keys() ?? [])];
        const isWhole = here?.some(({ holder }) => (0,deployed_name/* isCalled */.AP)(holder.role, role) === 'yes' && (0,deployed_name/* isCalled */.AP)(holder.policy, (0,deployed_name/* lastPart */.S_)(policy)) === 'yes');
        if (unit !== undefined && here !== undefined && isWhole === true)
            return { units: new Set([unit]), policies: here };
        const policies = [...this.#policies.find(role, policy).keys()].filter(isTold);
        const units = new Set(namesakes.units);
        const found = [
            ...(unit === undefined ? [] : [unit]),
            ...policies.flatMap(({ unit: own }) => (units.has(own) ? [] : [own]))
        ];
        const byHand = found.filter(({ notEdited }) => notEdited === undefined);
        return found.length > 0
            ? { units: new Set(byHand.length > 0 ? byHand : found), policies }
            : {
                none: 'not found',
                why: told === undefined ? 'no template declares it' : `${told.path} does not declare it`
            };
    }
}
function roleOf({ holder }) {
    return holder.role;
}
function policyOf({ holder }) {
    return holder.policy;
}
/** What tools wrote is left aside where somebody wrote the same. */
function edited(claims) {
    const byHand = claims.filter(({ unit }) => unit.notEdited === undefined);
    return byHand.length > 0 ? byHand : claims;
}
function unitsOf(claims) {
    return [...new Set(claims.map(({ unit }) => unit))];
}
/** The only one, or the one of several that the stack's name speaks for. */
function oneOf(namesakes, unread, deployed, stacks) {
    const [first = unread[0]] = namesakes.units;
    if (namesakes.units.length + unread.length === 1)
        return first;
    const named = namesakes.named(deployed, stacks);
    const [only, ...others] = named.size > 0 ? named : namesakes.hinted(stacks[0], unread);
    return others.length === 0 ? only : undefined;
}
/** What the stack is called, if the names are those that CloudFormation makes. */
function stacksOf(names, deployed) {
    const stacks = names.flatMap((name) => name !== undefined && 'logicalId' in name ? ((0,deployed_name/* stackOf */.US)(name.logicalId, deployed) ?? []) : []);
    return [...new Set(stacks)];
}
/** Whether a unit's stacks are all known by name, and the deployed one has no word in common with any. */
function isElsewhere(unit, stacks) {
    const words = new Set(stacks.flatMap(wordsOf));
    return (words.size > 0 &&
        unit.stacks.length > 0 &&
        unit.stacks.every((pieces) => pieces.length === 1 && !wordsOf(pieces.join('')).some((word) => words.has(word))));
}
function toldFor(role, told) {
    return told
        .filter(({ name }) => role === name || role.startsWith(`${name}-`))
        .toSorted((a, b) => b.name.length - a.name.length)[0];
}
function isAt(unit, path) {
    return unit.path === path || unit.path.startsWith(`${path.replace(/\/$/, '')}/`);
}
/** Each word of a text once: that is much less to search for every role. */
function wordsIn(text) {
    return [...new Set(text.match(/[A-Za-z0-9]{4,}/g))].join(' ');
}
/** Whether a text that could not be read has a word that tells the name from others; too short ones do not count. */
function mayName(text, deployed) {
    const parts = deployed.split(/[^A-Za-z0-9]+/).filter((part) => part.length >= 4);
    return (text === undefined ||
        parts.some((part) => text.includes(part) || (part.length > 8 && text.includes(part.replace(/Role$/, '')))));
}
function listed(first, count) {
    return count > first.length ? `${first.join(', ')} and ${count - first.length} more` : first.join(' and ');
}
/** Claims by the name that they declare. */
class Declared {
    #nameOf;
    #all = new name_index/* NameIndex */.S();
    /** Those with any other name than one that CloudFormation makes. */
    #others = new name_index/* NameIndex */.S();
    /** What is found of a logical id is the same for every stack. */
    #known = new Map();
    constructor(nameOf) {
        this.#nameOf = nameOf;
    }
    add(claim) {
        const name = this.#nameOf(claim);
        this.#all.add(name, claim);
        if (name !== undefined && !('logicalId' in name))
            this.#others.add(name, claim);
    }
    /**
     * @param isTold which of them come into question, where somebody said it by hand
     * @returns those that declare a deployed name, and what its stack is called, if that is a name that CloudFormation makes
     */
    find(deployed, isTold) {
        const isIt = (claim) => (0,deployed_name/* isCalled */.AP)(this.#nameOf(claim), deployed) === 'yes';
        const made = (0,deployed_name/* logicalPartOf */.yU)(deployed);
        if (made === undefined || isTold !== undefined || this.#others.find(deployed).some(isIt)) {
            const claims = edited(this.#all.find(deployed).filter((claim) => (isTold === undefined || isTold(claim)) && isIt(claim)));
            return {
                namesakes: new Namesakes(unitsOf(claims)),
                stacks: stacksOf(claims.map(this.#nameOf), deployed)
            };
        }
        const namesakes = this.#known.get(made.logicalId) ?? new Namesakes(unitsOf(edited(this.#all.find(deployed).filter(isIt))));
        this.#known.set(made.logicalId, namesakes);
        return { namesakes, stacks: namesakes.units.length > 0 ? [made.stack] : [] };
    }
}

;// CONCATENATED MODULE: ./lib/src/templates/locate.js







/** @param report of which roles and workloads are looked at */
function locate(report, templates) {
    const { texts, url, unread } = templates;
    const search = new Search(templates);
    const matches = new Map();
    const named = new Map();
    const located = [];
    const all = deployedStatements(report);
    const unlocated = new Map();
    const counts = { ambiguous: 0, 'not found': 0 };
    for (const deployed of all) {
        const found = search.find(deployed);
        if ('statement' in found) {
            listAt(matches, found.statement).push(deployed);
            const { role, policy } = deployed;
            for (const why of reasonsOf(found.statement, deployed)) {
                counts['not found']++;
                unlocated.set(JSON.stringify([role, policy, why]), { role, policy, why });
            }
        }
        else if ('claim' in found)
            listAt(named, found.claim).push(deployed);
        else if (isExcessive(deployed)) {
            const { role, policy } = deployed;
            counts[found.none]++;
            unlocated.set(JSON.stringify([role, policy, found.why]), { role, policy, why: found.why });
        }
    }
    const byFile = new Map();
    const inFile = (file) => {
        const known = byFile.get(file) ?? { matches: [], named: [] };
        byFile.set(file, known);
        return known;
    };
    for (const [written, deployed] of matches)
        if (deployed.some(isExcessive))
            inFile(written.file).matches.push({ written, deployed });
    const sizes = sizesOf(all);
    for (const [claim, deployed] of named)
        if (deployed.some(isExcessive))
            inFile(claim.file).named.push({
                claim,
                deployed,
                whole: deployed.length === sizes.get(policyKey(deployed[0]))
            });
    for (const [file, together] of byFile)
        located.push(...findingsIn(texts.get(file) ?? '', together.matches, together.named));
    return {
        ...(url !== undefined && { url }),
        located: located.toSorted(byPlace),
        ambiguous: counts.ambiguous,
        notFound: counts['not found'],
        ...(unlocated.size > 0 && {
            unlocated: [...unlocated].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, one]) => one)
        }),
        ...(unread.length > 0 && {
            unread: unread.map(({ file, line, why }) => ({ file, ...(line !== undefined && { line }), why }))
        })
    };
}
function listAt(map, key) {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
}
/** Why parts of a statement that are excess have no place, each once. */
function reasonsOf({ unplaced }, { actions, resources }) {
    if (unplaced === undefined)
        return new Set();
    const ofActions = actions.flatMap(({ pattern, standing }) => standing === 'kept' ? [] : (unplaced.actions.get(pattern) ?? []));
    const isWide = resources.some(({ wide }) => wide.length > 0);
    return new Set(isWide && unplaced.resources !== undefined ? [...ofActions, unplaced.resources] : ofActions);
}
/** How many statements each policy of a role has. */
function sizesOf(all) {
    const sizes = new Map();
    for (const one of all)
        sizes.set(policyKey(one), (sizes.get(policyKey(one)) ?? 0) + 1);
    return sizes;
}
function policyKey(one) {
    return JSON.stringify([one?.role, one?.policy]);
}
class Search {
    #places;
    /** Of each unit, by what is written in them: one that computes something stands under what it leaves open. */
    #byContent = new Map();
    /** The same for every statement of a policy. */
    #origins = new Map();
    constructor(templates) {
        this.#places = new Origins(templates);
        for (const statement of templates.statements) {
            const { actions, resources, sid } = statement;
            const allowed = keyOf(actions.items.map((item) => (0,template_value/* knownText */.bG)(item)));
            if (allowed === undefined)
                continue;
            const name = sid === undefined ? '' : ((0,template_value/* knownText */.bG)(sid) ?? OPEN);
            const key = contentKey(allowed, name, keyOf(resources.items.map((item) => (0,template_value/* knownText */.bG)(item))) ?? OPEN);
            const ofUnit = this.#byContent.get(statement.unit) ?? new Map();
            this.#byContent.set(statement.unit, ofUnit);
            const index = ofUnit.get(key) ?? new name_index/* HolderIndex */.V();
            ofUnit.set(key, index);
            for (const holder of statement.holders)
                index.add(holder, statement);
        }
    }
    find(deployed) {
        const role = (0,deployed_name/* lastPart */.S_)(deployed.role);
        const { policy } = deployed;
        const origin = this.#originOf(role, policy);
        if ('none' in origin)
            return origin;
        const alike = this.#alike(deployed, role, origin.units);
        const candidates = editedFirst([...alike.keys()].filter((written) => fits(written, deployed)));
        const rivals = origin.policies.filter(({ unit, unread }) => unread !== undefined && origin.units.has(unit));
        const [only] = candidates;
        if (only === undefined)
            return fromUnread(rivals, policy);
        if (candidates.length > 1)
            return { none: 'ambiguous', why: `it stands in ${locate_listed(candidates.map(({ file }) => file))} alike` };
        const isNamed = alike.get(only)?.some((holder) => (0,deployed_name/* isCalled */.AP)(holder.policy, (0,deployed_name/* lastPart */.S_)(policy)) === 'yes');
        const rival = rivals.find(({ unit }) => unit !== only.unit || isNamed !== true);
        if (rival !== undefined)
            return { none: 'ambiguous', why: `${rival.unread ?? ''} in ${rival.file} may grant it too` };
        return { statement: only };
    }
    /** Those of the role and the policy that allow the same actions, and whose Sid and resources may be the same. */
    #alike({ policy, actions, sid = '', resources }, role, units) {
        const allowed = keyOf(actions.map(({ pattern }) => pattern)) ?? '';
        const where = [keyOf(resources.map(({ pattern }) => pattern)) ?? '', OPEN];
        const keys = [sid, OPEN].flatMap((name) => where.map((resource) => contentKey(allowed, name, resource)));
        return new Map([...units].flatMap((unit) => keys.flatMap((key) => [...(this.#byContent.get(unit)?.get(key)?.find(role, policy) ?? [])])));
    }
    #originOf(role, policy) {
        const key = JSON.stringify([role, policy]);
        const origin = this.#origins.get(key) ?? this.#places.find(role, policy);
        this.#origins.set(key, origin);
        return origin;
    }
}
/** Stands for what the template computes. */
const OPEN = '\0';
function contentKey(...parts) {
    return JSON.stringify(parts);
}
/** What grants without being read can be named where nothing else comes into question. */
function fromUnread(rivals, policy) {
    const [only] = rivals;
    if (only === undefined)
        return {
            none: 'not found',
            why: (0,deployed_name/* isOfAws */.nB)(policy)
                ? 'no template attaches it'
                : 'its template grants it in no statement that is the same'
        };
    if (only.unplaced !== undefined)
        return { none: 'not found', why: only.unplaced };
    const isOne = rivals.every(({ file, place }) => file === only.file && place.start === only.place.start);
    return isOne
        ? { claim: only }
        : { none: 'ambiguous', why: `it may stand in ${locate_listed(rivals.map(({ file }) => file))}` };
}
function editedFirst(statements) {
    const byHand = statements.filter(({ unit }) => unit.notEdited === undefined);
    return byHand.length > 0 ? byHand : statements;
}
/** Undefined where the template computes one. */
function keyOf(texts) {
    const known = texts.flatMap((text) => text?.toLowerCase() ?? []);
    return known.length < texts.length ? undefined : [...new Set(known)].sort(compare/* compare */.U).join(' ');
}
function fits(written, deployed) {
    const { sid } = written;
    const hasSid = sid === undefined || (0,template_value/* knownText */.bG)(sid) === '' ? undefined : sid;
    if (hasSid === undefined ? deployed.sid !== undefined : !(0,template_value/* mayBecome */.v4)(hasSid.pieces, deployed.sid ?? ''))
        return false;
    if (deployed.conditional && !written.conditional)
        return false;
    const patterns = deployed.resources.map(({ pattern }) => pattern);
    return areSame(written.resources.items, patterns);
}
/** Whether every text may have become one of the patterns, and every pattern come of one of the texts. */
function areSame(texts, patterns) {
    const known = new Set(texts.flatMap((text) => (0,template_value/* knownText */.bG)(text) ?? []));
    const computed = texts.filter((text) => (0,template_value/* knownText */.bG)(text) === undefined);
    const deployed = new Set(patterns);
    return ([...known].every((text) => deployed.has(text)) &&
        computed.every(({ pieces }) => patterns.some((pattern) => (0,template_value/* mayBecome */.v4)(pieces, pattern))) &&
        patterns.every((pattern) => known.has(pattern) || computed.some(({ pieces }) => (0,template_value/* mayBecome */.v4)(pieces, pattern))));
}
function locate_listed(files) {
    const distinct = [...new Set(files)].sort(compare/* compare */.U);
    return distinct.length > 3
        ? `${distinct.slice(0, 3).join(', ')} and ${distinct.length - 3} more files`
        : distinct.join(' and ');
}
function byPlace(a, b) {
    return ((0,compare/* compare */.U)(a.file, b.file) ||
        a.startLine - b.startLine ||
        (0,compare/* compare */.U)(a.role, b.role) ||
        (0,compare/* compare */.U)(a.policy, b.policy) ||
        (0,compare/* compare */.U)(a.action, b.action) ||
        (0,compare/* compare */.U)(a.resource ?? '', b.resource ?? ''));
}

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
const bounds_DOUBT = 0.05;
/** More steps than this are not taken one by one. */
const MOST_STEPS = 5_000_000;
/**
 * The greatest number of uses of which not one may have been seen: one more, and with 95 % certainty one would have been.
 * @param strata where the uses may be spread in any way; one that was seen as a whole adds nothing
 */
function mayHaveMissed(strata) {
    const open = strata.filter(({ requests, seen }) => seen < requests);
    const each = Math.max(1, ...open.map((stratum) => stratum.each ?? 1));
    return Math.ceil(missedOf(open) * each);
}
function missedOf(open) {
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
    return seen === 0 ? 1 : 1 - bounds_DOUBT ** (1 / seen);
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
        if (chance < bounds_DOUBT)
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
        if (chance < bounds_DOUBT)
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
/** A rule is not at work where what was seen would come of it in fewer cases than these. */
const IMPOSSIBLE = 0.001;
/** How far, in standard deviations, chance takes the number of seconds in 95 % of cases. */
const BY_CHANCE = 2;
/**
 * All traces as one, unless the first of a second was kept for being the first: then the others alone. So it is where Lambda itself
 * decided, unless it kept too few of the others for its rule (a header may have decided); elsewhere where the seconds of those that were
 * seen show it.
 * @param requests how many there were, more than were seen
 */
function stratumOf(requests, { seen, traces, seconds: told, span, isLambdas = false }) {
    // one that came twice, the second time with more, may have left two
    const seconds = Math.min(told, traces);
    const each = traces > 0 ? seen / traces : 1;
    const all = Math.ceil(requests / each);
    const more = each > 1 ? { each } : {};
    const whole = { requests: all, seen: traces, ...more };
    const others = { requests: all - seconds, seen: traces - seconds, ...more };
    if (seconds === 0 || (isByChance(traces, seconds, span) && !(isLambdas && mayBeByRule(others))))
        return whole;
    return others;
}
/** Whether so few of those that were not first may have been kept by the default rule: the lower tail of the binomial distribution. */
function mayBeByRule({ requests, seen }) {
    if (seen >= requests * FIXED_RATE)
        return true;
    let tail = 0;
    let term = requests * Math.log1p(-FIXED_RATE);
    for (let kept = 0; kept <= seen; kept++) {
        tail += Math.exp(term);
        term += Math.log(((requests - kept) / (kept + 1)) * (FIXED_RATE / (1 - FIXED_RATE)));
    }
    return tail >= IMPOSSIBLE;
}
/**
 * Whether the traces that were seen fell into as many seconds as they would have by chance. In more: one of each second was kept. In
 * fewer: they came in bursts, of which only the first may have been sure to be kept.
 * https://en.wikipedia.org/wiki/Occupancy_problem
 */
function isByChance(seen, seconds, span) {
    const density = seen / span;
    const empty = Math.exp(-density);
    const expected = span * (1 - empty);
    const variance = span * empty * (1 - (1 + density) * empty);
    return Math.abs(seconds - expected) <= BY_CHANCE * Math.sqrt(Math.max(0, variance));
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
function coverageOf(sighting) {
    const { seen: shown, counted, blind, unsampled, isUnreadable, isInPart } = sighting;
    const { seen } = shown;
    const known = counted instanceof Error ? {} : { requests: counted.requests, settled: counted.settled };
    const isAll = !(counted instanceof Error) && counted.settled && seen > 0 && seen === counted.requests && !isUnreadable;
    if (isAll)
        return { seen, ...known, regime: 'proof', mayHaveMissed: 0, why: allOf(seen) };
    if (blind !== undefined || seen === 0)
        return { seen, ...known, regime: 'blind', why: blind ?? noneSeen(counted, isInPart) };
    // whoever counts more, or fewer for certain, contradicts it
    const isContradicted = !(counted instanceof Error) && (counted.requests > seen || (counted.settled && counted.requests < seen));
    // a count that is behind is no number of requests
    if (unsampled !== undefined && !isUnreadable && !isContradicted)
        return { seen, regime: 'proof', mayHaveMissed: 0, why: `${allOf(seen)}: ${unsampled}` };
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
        ...((among.requests !== requests || among.seen !== seen) && { among }),
        mayHaveMissed: Math.min(mayHaveMissed([among]), requests - seen),
        why: `${share(seen, requests)}${rest}`
    };
}
function allOf(seen) {
    return seen === 1 ? 'the one request was seen' : `all ${seen} requests were seen`;
}
function noneSeen(counted, isInPart = false) {
    if (isInPart)
        return 'no request of it was seen as a whole: of what it did parts are missing';
    if (counted instanceof Error)
        return 'no request of it was seen';
    if (counted.requests === 0)
        return counted.settled ? 'these tests made no request to it' : 'no request of it was seen';
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
        const isSettled = all.every(({ settled = true }) => settled);
        return { seen, ...(!isSettled && { settled: false }), regime: 'unknown-share', why, runs: all };
    }
    const requests = all.reduce((sum, run) => sum + (run.requests ?? run.seen), 0);
    const isAll = all.every(({ regime, requests: made }) => regime === 'proof' || made === 0);
    return {
        seen,
        requests,
        settled: all.every(({ settled = true }) => settled),
        regime: isAll ? 'proof' : 'sample',
        mayHaveMissed: Math.min(mayHaveMissed(strata), Math.max(0, requests - seen)),
        why: `${share(seen, requests)} ${over}`,
        runs: all
    };
}
function runsIn(report, arn) {
    const coverage = (0,earlier_runs/* ofWorkload */.J)(report, arn)[0]?.coverage;
    if (coverage === undefined)
        return [];
    if (coverage.runs !== undefined)
        return coverage.runs;
    const end = report.evidence.window?.end;
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
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Signals-Enable-LambdaMain.html */
const UNSAMPLED = 'with Transaction Search its ADOT layer sends the spans of each, whether sampling keeps it or not';
const NO_CALL = { kind: 'calls', calls: 0, traceIds: [] };
/** The same findings with their coverage; what too little was seen of may need everything. */
function withCoverage(findings, facts) {
    const calls = new Map(facts.calls.map((one) => [one.workload.arn, one]));
    return findings.map((finding) => {
        const { report, testimonies } = finding;
        const coverage = coverageIn(report, calls.get(report.arn), facts);
        const tooLittle = tooLittleIn(coverage, facts.required);
        if (tooLittle === undefined)
            return { ...finding, report: { ...report, coverage } };
        const open = (0,domain_testimony/* testify */.lA)((0,domain_testimony/* maybeEach */.YY)(['*'], `${report.name}: ${tooLittle}`), 'trace', NO_CALL);
        return {
            ...finding,
            report: { ...report, coverage: { ...coverage, tooLittle } },
            testimonies: [...testimonies, ...open]
        };
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
    const { traces = 0, requests: seen = { seen: traces, traces, seconds: 0, span: 0 } } = calls ?? {};
    const configuration = facts.configurations.get(report.arn);
    const blind = blindness(report, configuration instanceof Error ? undefined : configuration, report.role !== undefined && facts.sendNothing.has(report.role));
    const unsampled = facts.areSpansWhole && seen.isUnsampled === true
        ? UNSAMPLED
        : allAskedFor(report.arn, configuration, facts.asked);
    const own = coverageOf({
        seen,
        counted: facts.counted.get(report.arn) ?? new Error(facts.uncounted),
        ...(blind !== undefined && { blind }),
        ...(unsampled !== undefined && { unsampled }),
        isUnreadable: facts.isUnreadable,
        isInPart: report.traces > 0
    });
    return facts.merged === undefined ? own : mergedCoverage(own, report.arn, facts.merged);
}
/** That all requests of the tests to a workload were seen, since each had a trace that was asked for, and all of these are there. */
function allAskedFor(arn, configuration, asked) {
    if (asked === undefined || asked.found < asked.asked || asked.elsewhere.has(arn))
        return undefined;
    // of what a queue or a stream hands on Lambda decides by itself which traces are kept; other applications may poll too
    const mappings = configuration instanceof Error ? undefined : configuration?.lambda?.mappings;
    return mappings === undefined || mappings.some(isEnabled)
        ? undefined
        : `it is in traces alone that the tests asked for, and all ${asked.asked} of these were found`;
}
function isEnabled({ State }) {
    return State !== 'Disabled';
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
    return isEnabled(mapping) && serviceOf(mapping) in UNTRACED;
}
function sourceName(mapping) {
    return mapping.EventSourceArn == null ? 'self-managed Apache Kafka' : (UNTRACED[serviceOf(mapping)] ?? '');
}
/** Self-managed Kafka alone has no ARN. */
function serviceOf({ EventSourceArn: arn }) {
    return arn == null ? 'kafka' : (arn.split(':')[2] ?? '');
}

// EXTERNAL MODULE: ./lib/src/kit/grouped.js
var grouped = __webpack_require__(96479);
;// CONCATENATED MODULE: ./lib/src/judgement/earlier-stages.js

/**
 * Earlier runs with the workloads of other stages under the names that they have in this one, and so the resources that they need. A
 * workload that is itself in this run stays what it is.
 */
function inThisStage(earlier, workloads, identity) {
    const here = new Set(workloads.map(({ arn }) => arn));
    const byKey = (0,grouped/* grouped */.z)(workloads.filter(({ name }) => identity.staged(name) !== undefined), ({ arn, name }) => identity.key(arn, name));
    if (byKey.size === 0)
        return earlier;
    const moved = (report) => {
        // of two stages in one run the first counts: they would be one workload twice
        const taken = new Set(report.workloads.map(({ arn }) => arn));
        const all = report.workloads.map((workload) => {
            if (here.has(workload.arn))
                return workload;
            const [only, ...others] = byKey.get(identity.key(workload.arn, workload.name)) ?? [];
            if (only === undefined || others.length > 0 || taken.has(only.arn))
                return workload;
            taken.add(only.arn);
            return inStage(workload, only, identity);
        });
        return { ...report, workloads: all };
    };
    return {
        ...earlier,
        reports: earlier.reports.map(({ report, from }) => ({ report: moved(report), from }))
    };
}
function inStage(workload, { arn, name }, identity) {
    const from = identity.staged(workload.name)?.stage ?? '';
    const to = identity.staged(name)?.stage ?? '';
    const needs = workload.needs.map((need) => ({
        ...need,
        resource: identity.moved(need.resource, from, to)
    }));
    return { ...workload, arn, name, needs };
}

// EXTERNAL MODULE: ./lib/src/judgement/same-role.js
var same_role = __webpack_require__(79599);
;// CONCATENATED MODULE: ./lib/src/judgement/baseline.js
/** An earlier report to tell what is new since, and whether it can be compared with. */



const DAY = 86_400_000;
/** Clocks differ by minutes (ms). */
const AHEAD_AT_MOST = 300_000;
/**
 * Whether an earlier report can be compared with.
 * @param current what it would be compared with
 * @param now Unix seconds. A report without `created` is as old as its evidence is older than the present one
 */
function usable({ report, created, older = [], newer = [] }, current, { now, maxAgeDays, identity }) {
    const no = (why) => ({ usable: false, state: 'refused', why });
    if (!report.roles.some(({ judged }) => judged))
        return { usable: false, state: 'judged-nothing', why: 'it judged no role' };
    const accounts = accountsOf(report.roles);
    if (disjoint(accounts, accountsOf(current.roles)))
        return no(`it is of account ${accounts.join(', ')}`);
    const regions = regionsOf(report);
    if (disjoint(regions, regionsOf(current)))
        return no(`it is of region ${regions.join(', ')}`);
    if (!haveCommonRole([report, ...older, ...newer], current, identity))
        return no('it has no role in common with this report');
    const made = Date.parse(created ?? report.evidence.window?.end ?? '');
    if (Number.isNaN(made))
        return no('it does not tell how old it is');
    const ends = Date.parse(report.evidence.window?.end ?? '');
    if (Math.max(made, Number.isNaN(ends) ? made : ends) > now * 1000 + AHEAD_AT_MOST)
        return no('it is dated ahead of now, so that it would never be too old');
    const evidenceEnd = created === undefined ? current.evidence.window?.end : undefined;
    const days = Math.floor(((evidenceEnd === undefined ? now * 1000 : Date.parse(evidenceEnd)) - made) / DAY);
    // what was granted that long ago was granted before: only what came and went since is not told
    if (days > maxAgeDays)
        return { usable: true, why: `it is ${(0,plural/* plural */.L)(days, 'day')} old, more than ${maxAgeDays}` };
    return { usable: true };
}
function haveCommonRole(reports, current, identity) {
    const known = reports.filter(({ roles }) => roles.length > 0);
    if (known.length === 0 || current.roles.length === 0)
        return true;
    return known.some((report) => {
        const earlier = new same_role/* EarlierRoles */.O(report, current, identity);
        return current.roles.some((role) => earlier.find(role) !== undefined);
    });
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

// EXTERNAL MODULE: ./lib/src/judgement/findings.js
var judgement_findings = __webpack_require__(65994);
// EXTERNAL MODULE: ./lib/src/judgement/gaps.js
var gaps = __webpack_require__(91077);
// EXTERNAL MODULE: ./lib/src/judgement/identity.js
var judgement_identity = __webpack_require__(31278);
// EXTERNAL MODULE: ./lib/src/judgement/loosening.js
var loosening = __webpack_require__(35542);
// EXTERNAL MODULE: ./lib/src/judgement/limits.js
var limits = __webpack_require__(8564);
;// CONCATENATED MODULE: ./lib/src/judgement/granted-then.js
/** What a role granted when an earlier report was made, as far as its grants and its findings tell. */

/** By name where both reports list the unused actions; else those that a grant gives which the baseline holds. */
function actionsKnownTo(before, isListed) {
    const names = new Set((before.unused.actions ?? []).map(({ action }) => action));
    if (isListed && before.unused.actions !== undefined)
        return ({ action }) => names.has(action);
    const held = new Map();
    const isHeld = (granting) => {
        const known = held.get(granting) ?? isGrantedIn(before, granting);
        held.set(granting, known);
        return known;
    };
    return ({ action, on }) => names.has(action) || on.some(isHeld);
}
/**
 * Whether a role granted one of some patterns on one of some resources, as they are written. Of NotAction and NotResource only what is
 * written the same is known.
 */
function isGrantedIn({ grants }, granting) {
    return grants.some((outer) => {
        const isSame = (patterns, own) => patterns.includes('*') || own.some((one) => patterns.includes(one));
        const isLiteral = (not) => outer[not] !== undefined || granting[not] !== undefined;
        const written = outer.actions.map(({ action }) => action);
        return ((isSame(written, granting.actions) ||
            (!isLiteral('notAction') &&
                written.some((one) => granting.actions.some((inner) => holdsAction(one, inner))))) &&
            (isSame(outer.resources, granting.resources) ||
                (!isLiteral('notResource') &&
                    outer.resources.some((one) => granting.resources.some((inner) => holdsResource(one, inner))))));
    });
}
function holdsAction(outer, inner) {
    return (0,iam_pattern/* contains */.gR)((0,iam_pattern/* textPattern */.wD)(outer.toLowerCase(), false), (0,iam_pattern/* textPattern */.wD)(inner.toLowerCase(), false)) === 'yes';
}
function holdsResource(outer, inner) {
    return (0,iam_pattern/* contains */.gR)((0,iam_pattern/* resourcePattern */.nn)(outer, false), (0,iam_pattern/* resourcePattern */.nn)(inner, false)) === 'yes';
}
/** Whether grants of then give the action on all that a grant of now gives it on. */
function givenBy({ grants }, action, now) {
    const giving = grants.filter(({ actions, notAction }) => notAction === undefined
        ? actions.some((pattern) => (0,iam_pattern/* matchesAction */.ch)(pattern.action, action))
        : !notAction.some((pattern) => (0,iam_pattern/* matchesAction */.ch)(pattern, action)));
    return now.resources.every((resource) => giving.some((then) => then.resources.includes('*') ||
        then.resources.includes(resource) ||
        (then.notResource === undefined &&
            now.notResource === undefined &&
            then.resources.some((one) => holdsResource(one, resource)))));
}
function wasUnusedOn(before, { action, resource }) {
    return ((before.unused.actions ?? []).some((unused) => unused.action === action) &&
        before.grants.some(({ actions, resources }) => resources.includes(resource) && actions.some((granted) => (0,iam_pattern/* matchesAction */.ch)(granted.action, action))));
}

;// CONCATENATED MODULE: ./lib/src/judgement/since-baseline.js
/** What is new since earlier reports. Findings are known by role and action, and resource: renamed statements are nothing new. */





/**
 * Compares each judged role with what earlier reports say of it: the baseline, or where that did not judge the role the newest of those
 * before it that did. What the branch granted since the baseline is not new either: it is not this commit that grants it.
 * @param current all roles and workloads of the report that is made
 * @returns by ARN; of a role that no report has all is new, and one that none judged is absent
 */
function compareWithBaseline(roles, { report, older = [], newer = [] }, current, identity) {
    const read = (one) => ({
        earlier: new same_role/* EarlierRoles */.O(one, current, identity),
        workloads: (0,grouped/* grouped */.z)(one.workloads, (workload) => workload.role)
    });
    const [before, after] = [[report, ...older].map(read), newer.map(read)];
    return new Map(roles.flatMap((role) => {
        if (!role.report.judged)
            return [];
        const found = (reports) => {
            const all = reports.flatMap(({ earlier, workloads }) => {
                const then = earlier.find(role.report);
                return then === undefined ? [] : [{ role: then, needed: neededThen(workloads.get(then.arn), then) }];
            });
            return { known: all.length > 0, judged: all.find((then) => then.role.judged) };
        };
        const [then, since] = [found(before), found(after)];
        const isKnown = then.known || since.known;
        const first = then.judged ??
            since.judged ??
            (isKnown ? undefined : { role: withNothing(role.report), needed: new Set() });
        if (first === undefined)
            return [];
        const thens = since.judged === undefined ? [first] : [first, since.judged];
        return [[role.report.arn, compared(role, first, thens)]];
    }));
}
/** The role as it would be if it granted nothing. */
function withNothing(role) {
    const none = Object.fromEntries(Object.keys(role.unused.byAccessLevel).map((level) => [level, 0]));
    return {
        ...role,
        grants: [],
        undecided: [],
        waived: [],
        wide: [],
        unused: { total: 0, byAccessLevel: { ...role.unused.byAccessLevel, ...none }, actions: [] }
    };
}
/** The actions that a role needed, or may have needed, when the earlier report was made. */
function neededThen(own = [], { undecided }) {
    return new Set([...own.flatMap(({ needs, implied }) => [...needs, ...implied]), ...undecided].map(({ action }) => action));
}
/** @param thens all that the role is compared with; `first` tells what is legacy and what is gone */
function compared(role, first, thens) {
    const { report } = role;
    const findings = { unused: role.findings.unused, wide: role.findings.wide };
    const open = role.open === role.findings ? findings : role.open;
    const before = first.role;
    const isListed = report.unused.actions !== undefined;
    const knowing = thens.map((then) => knowledgeOf(then, isListed));
    const foundThen = (unused) => knowing.some((one) => one.found(unused));
    const isGrantedThen = (unused) => knowing.some((one) => one.granted(unused));
    const wasWide = (wide) => knowing.some((one) => one.wide(wide));
    const wasGranted = (wide) => knowing.some((one) => one.given(wide));
    const fresh = {
        unused: open.unused.filter((unused) => !foundThen(unused) && !isGrantedThen(unused)),
        // unused then and wide now: it is used more than before, and granted as before
        wide: open.wide.filter((wide) => !wasWide(wide) && !wasGranted(wide))
    };
    const freshWide = new Set(fresh.wide.map(({ action }) => action));
    const legacy = {
        unused: open.unused.length - fresh.unused.length,
        wide: new Set(open.wide.flatMap(({ action }) => (freshWide.has(action) ? [] : [action]))).size
    };
    return {
        since: {
            ...(before.arn !== report.arn && { comparedWith: before.arn }),
            newUnused: isListed ? fresh.unused.map(({ action, level }) => ({ action, level })) : [],
            newWide: fresh.wide.toSorted((a, b) => (0,compare/* compare */.U)(since_baseline_keyOf(a), since_baseline_keyOf(b))),
            newGrants: isListed ? [] : newGrants(fresh.unused),
            legacy,
            notSeen: {
                unused: open.unused.filter((unused) => !foundThen(unused) && isGrantedThen(unused)).length,
                wide: new Set(open.wide.filter((wide) => !wasWide(wide) && wasGranted(wide)).map(({ action }) => action)).size
            },
            removed: {
                unused: removedActions(before, isListed, findings.unused, legacy.unused),
                wide: removedWide(before, findings)
            }
        },
        fresh
    };
}
/** What is known of findings from what a report says of their role. */
function knowledgeOf({ role, needed }, isListed) {
    const wide = new Set((0,judgement_findings/* wideResources */.Pq)(role).map(since_baseline_keyOf));
    return {
        found: actionsKnownTo(role, isListed),
        granted: ({ action, on }) => needed.has(action) && on.every((grant) => givenBy(role, action, grant)),
        wide: (one) => wide.has(since_baseline_keyOf(one)) || wasUnusedOn(role, one),
        given: ({ action, resource }) => needed.has(action) && givenBy(role, action, { resources: [resource] })
    };
}
function newGrants(fresh) {
    const grants = new Map();
    for (const { on } of fresh) {
        const pairs = on.flatMap(({ actions, resources }) => actions.flatMap((action) => resources.map((resource) => ({ action, resource }))));
        for (const { action, resource } of new Map(pairs.map((pair) => [since_baseline_keyOf(pair), pair])).values()) {
            const key = since_baseline_keyOf({ action, resource });
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
function since_baseline_keyOf({ action, resource }) {
    return `${action}\u0000${resource}`;
}

// EXTERNAL MODULE: ./lib/src/judgement/waivers.js + 1 modules
var waivers = __webpack_require__(13228);
;// CONCATENATED MODULE: ./lib/src/judgement/gate.js








/** What counts where nothing is known to be new. */
const NOTHING = { unused: [], wide: [] };
/**
 * Holds the judged roles against waivers, baseline and limits.
 * @param baseline absent when none was asked for
 * @param now Unix seconds: waivers expire at the end of their day in UTC
 * @param previous an earlier report that is only asked since when waivers are of no use; the baseline is asked first
 */
function gateOf(roles, { evidence, workloads }, rules, baseline, now, previous) {
    const newOnly = rules.failOn === 'new';
    const today = new Date(now * 1000).toISOString().slice(0, 10);
    const terms = {
        today,
        graceDays: rules.waiverGrace,
        proposed: rules.proposal?.waivers,
        before: waiversBefore(baseline) ?? waiversBefore(previous)
    };
    const waived = (0,waivers/* waive */.T9)(roles, rules.waivers, terms);
    const open = roles.map(({ report, findings }, i) => ({
        report,
        findings,
        open: waived.roles[i]?.open ?? findings
    }));
    const current = { evidence, workloads, roles: roles.map(({ report }) => report) };
    const identity = new judgement_identity.Identity(rules.identity);
    const comparable = alike(baseline, current, identity, now);
    const used = baselineIn(comparable, current, rules, identity, now);
    const compared = used?.usable === true && comparable !== undefined && 'report' in comparable
        ? compareWithBaseline(open, comparable, current, identity)
        : undefined;
    const gated = open.map(({ report, open: findings }, i) => {
        if (!report.judged)
            return report;
        const comparison = compared?.get(report.arn);
        // without a comparison nobody knows what is new: that is told, and never taken for excess
        const counting = newOnly ? (comparison?.fresh ?? NOTHING) : findings;
        return {
            ...report,
            waived: gate_listed(waived.roles[i]?.waived ?? [], report, waived.waivers),
            ...(comparison !== undefined && { sinceBaseline: comparison.since }),
            ...((0,gaps/* testsSucceeded */.dF)(evidence) && {
                counted: counting === roles[i]?.findings
                    ? { unused: report.unused.byAccessLevel, wide: report.wide.length }
                    : (0,judgement_findings/* countedOf */.MJ)(counting.unused, counting.wide)
            })
        };
    });
    const gate = {
        failOn: rules.warnOnly ? 'never' : rules.failOn,
        ...(rules.failOnSetBy !== undefined && {
            failOnSetBy: rules.warnOnly ? 'option' : rules.failOnSetBy
        }),
        ...(newOnly && { newOnly }),
        thresholds: (0,limits/* thresholdsOf */.W)(gated, workloads, rules.limits),
        waived: (0,waivers/* toldApart */.Yg)(waived.waivers, roles.map(({ report }) => report), workloads, terms),
        ...(rules.onInsufficient === 'neutral' && { onInsufficient: rules.onInsufficient }),
        ...(used !== undefined && { baseline: used }),
        ...(rules.configuration !== undefined && { configuration: rules.configuration }),
        ...(rules.unknown !== undefined && { unknown: rules.unknown })
    };
    return {
        roles: gated,
        gate: withLoosened(gate, rules.loosened, compared !== undefined, baseline)
    };
}
/** What a report said of its waivers, on the last day of its evidence. */
function waiversBefore(earlier) {
    if (earlier === undefined || !('report' in earlier))
        return undefined;
    const { created, report } = earlier;
    const day = (created ?? report.evidence.window?.end)?.slice(0, 10);
    return day === undefined ? undefined : { waived: report.gate.waived, day };
}
/** @param isCompared whether the baseline is compared with */
function withLoosened(gate, proposed = [], isCompared, baseline) {
    const since = baseline === undefined || !('report' in baseline)
        ? (baseline?.loosens ?? [])
        : isCompared
            ? (0,loosening/* looserThan */.aN)(baseline.report.gate, gate)
            : [];
    const loosened = [...proposed, ...since];
    return loosened.length === 0 ? gate : { ...gate, loosened };
}
/** The baseline, of whose reports before and after it only those that can be compared with are left. */
function alike(baseline, current, identity, now) {
    if (baseline === undefined || 'why' in baseline)
        return baseline;
    const terms = { now, maxAgeDays: Number.POSITIVE_INFINITY, identity };
    const { created, older = [], newer = [] } = baseline;
    const dated = created === undefined ? {} : { created };
    const isUsable = (report) => usable({ report, ...dated }, current, terms).usable;
    return { ...baseline, older: older.filter(isUsable), newer: newer.filter(isUsable) };
}
function baselineIn(baseline, current, rules, identity, now) {
    if (baseline === undefined) {
        if (rules.failOn !== 'new' || current.roles.length === 0)
            return undefined;
        return { from: 'none', usable: false, state: 'none', why: 'none was given' };
    }
    if ('why' in baseline)
        return { from: baseline.from, usable: false, state: baseline.state, why: baseline.why };
    const { from, created, commit, doubt } = baseline;
    const found = usable(baseline, current, { now, maxAgeDays: rules.baselineMaxAge, identity });
    const why = [doubt, found.why].filter((part) => part !== undefined).join('; ');
    return {
        from,
        ...(created !== undefined && { created }),
        ...(commit !== undefined && { commit }),
        ...found,
        ...(why !== '' && { why })
    };
}
/** Where the unused actions are left out, those that are waived are left out too: each waiver once, with their number. */
function gate_listed(waived, { unused }, waivers) {
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
    const isSettled = covered.every(({ coverage }) => coverage.settled !== false);
    return {
        seen: covered.reduce((total, { coverage }) => total + coverage.seen, 0),
        ...(requests !== undefined && { requests }),
        ...((requests !== undefined || !isSettled) && { settled: isSettled }),
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

// EXTERNAL MODULE: ./lib/src/iam/extent.js + 1 modules
var iam_extent = __webpack_require__(77713);
// EXTERNAL MODULE: ./lib/src/iam/grants.js + 1 modules
var iam_grants = __webpack_require__(78598);
// EXTERNAL MODULE: ./lib/src/iam/action-index.js
var action_index = __webpack_require__(40885);
// EXTERNAL MODULE: ./lib/src/kit/bounded-cache.js
var bounded_cache = __webpack_require__(81715);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
;// CONCATENATED MODULE: ./lib/src/judgement/granted-actions.js
/** The actions that grants give together, and those of them that nothing speaks for: for roles with the same statements the same objects. */




/** In actions; a role that may do everything has 20,000. */
const MOST_KEPT = 400_000;
const granted = new bounded_cache/* BoundedCache */.I(MOST_KEPT, ({ ranked }) => ranked.length);
const unused = new bounded_cache/* BoundedCache */.I(MOST_KEPT, ({ actions }) => actions.length);
const names = new bounded_cache/* BoundedCache */.I(MOST_KEPT, ({ length }) => length);
const onNone = new bounded_cache/* BoundedCache */.I(MOST_KEPT, ({ length }) => length);
/** What some grants give: each action once. */
function grantedActions(grants) {
    const sets = [...new Set(grants.map(({ actions }) => actions))].filter(({ size }) => size > 0);
    return granted.get(sets.map(bounded_cache/* numberOf */.r).join(), () => {
        const byName = new Map();
        for (const set of sets)
            for (const action of set)
                byName.set(action.name, action);
        const ranked = [...byName.values()].toSorted(byLevelThenName);
        return { byName, ranked, index: new action_index/* ActionIndex */.p(ranked, ({ name }) => name) };
    });
}
/**
 * Those of which nothing speaks for a use.
 * @param others names of those that are used, or may be
 */
function unusedActions(all, others) {
    return unused.get(`${(0,bounded_cache/* numberOf */.r)(all)} ${[...others.keys()].sort().join()}`, () => {
        const actions = all.ranked.filter(({ name }) => !others.has(name));
        const byAccessLevel = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 };
        for (const { level } of actions)
            byAccessLevel[level]++;
        return { actions, byAccessLevel, listed: actions.map(listedOf) };
    });
}
/** Names of the actions that a boundary takes away altogether, sorted. */
function blockedActions(grants, all) {
    const lists = [...new Set(grants.map(({ blocked }) => blocked))].filter(({ length }) => length > 0);
    return names.get([all, ...lists].map(bounded_cache/* numberOf */.r).join(), () => [...new Set(lists.flatMap((list) => list.map(({ name }) => name)))]
        .filter((name) => !all.byName.has(name))
        .sort());
}
/**
 * Those that IAM takes on `*` only, and that are granted elsewhere only.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html
 */
function actionsOnNone(grants, all) {
    const anywhere = grantedActions(grants.filter(({ pattern }) => pattern.text === '*'));
    return onNone.get(`${(0,bounded_cache/* numberOf */.r)(all)} ${(0,bounded_cache/* numberOf */.r)(anywhere)}`, () => all.ranked.filter(({ name, types }) => types.length === 0 && !anywhere.byName.has(name)));
}
const inReports = new WeakMap();
function listedOf(action) {
    const known = inReports.get(action) ?? { action: action.name, level: action.level };
    inReports.set(action, known);
    return known;
}
function byLevelThenName(a, b) {
    return reference.ACCESS_LEVELS.indexOf(a.level) - reference.ACCESS_LEVELS.indexOf(b.level) || (0,compare/* compare */.U)(a.name, b.name);
}

;// CONCATENATED MODULE: ./lib/src/judgement/granted.js




/**
 * Each statement, its action patterns with those of its resources on which each of them gives something: what is written once in a policy
 * is said once, so that a report grows with the policies and not with the product of their actions and resources.
 * @param standing of the granted actions that are not simply unused, by name
 */
function grantReports(grants, standing) {
    const stands = [...standing]
        .map((one) => one.join(' '))
        .sort()
        .join();
    return statementsOf(grants)
        .flatMap((own) => reportsOf(own, standing, stands))
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
                    (0,grouped/* addTo */.D)(patterns, action, pattern.written);
        for (const alike of byActions(own).values()) {
            const resources = granted_resourcesOf(alike);
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
    return [...(0,grouped/* grouped */.z)(grants, ({ patterns }) => patterns).values()];
}
/** Grants that give the same have their actions in common. */
function byActions(grants) {
    return (0,grouped/* grouped */.z)(grants, ({ actions }) => actions);
}
function granted_resourcesOf(grants) {
    return [...new Set(grants.map(({ resource }) => resource))].sort(compare/* compare */.U);
}
function exclusionsOf({ notAction, notResource }) {
    return {
        ...(notAction !== undefined && { notAction: [...notAction] }),
        ...(notResource !== undefined && { notResource: [...notResource] })
    };
}
function reportsOf(own, standing, stands) {
    const [first] = own;
    if (first === undefined)
        return [];
    const groups = [...byActions(own).values()];
    const rows = new Map();
    for (const pattern of first.patterns) {
        const giving = groups.filter(([one]) => one !== undefined && gives(one, pattern));
        const counted = countedIn(pattern, giving, standing, stands);
        const key = `${counted.conditional} ${giving.map((group) => groups.indexOf(group)).join()}`;
        const row = rows.get(key) ?? {
            conditional: counted.conditional,
            on: giving.flat(),
            actions: new Map()
        };
        row.actions.set(pattern.written, counted.report);
        rows.set(key, row);
    }
    const shown = new Set([...rows.values()].flatMap(({ on }) => granted_resourcesOf(on)));
    // patterns that give nothing stand with the resources on which nothing is given
    const others = granted_resourcesOf(own).filter((resource) => !shown.has(resource));
    if (others.length > 0 && [...rows.values()].every(({ on }) => on.length > 0))
        rows.set('', { conditional: first.conditional, on: [], actions: new Map() });
    return [...rows.values()].map(({ conditional, on, actions }) => ({
        policy: first.policy,
        statement: first.statement,
        ...(first.sid !== undefined && { sid: first.sid }),
        ...exclusionsOf(first),
        conditional,
        actions: [...actions.values()].toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action)),
        resources: on.length > 0 ? granted_resourcesOf(on) : others
    }));
}
/** In answers, over all roles: they have patterns in common, and what becomes of them. */
const granted_MOST_KEPT = 50_000;
const givesAny = new bounded_cache/* BoundedCache */.I(granted_MOST_KEPT, () => 1);
const counts = new bounded_cache/* BoundedCache */.I(granted_MOST_KEPT, () => 1);
/** Whether a grant gives an action of a pattern. */
function gives({ actions }, pattern) {
    return givesAny.get(`${(0,bounded_cache/* numberOf */.r)(pattern.actions)} ${(0,bounded_cache/* numberOf */.r)(actions)}`, () => pattern.actions.some((action) => actions.has(action)));
}
/** How many of the actions that a pattern gives there stand how. */
function countedIn(pattern, groups, standing, stands) {
    const grants = groups.flatMap(([one]) => one ?? []);
    const key = [
        pattern.written,
        (0,bounded_cache/* numberOf */.r)(pattern.actions),
        ...grants.map(({ actions, conditional }) => `${(0,bounded_cache/* numberOf */.r)(actions)}${conditional ? ' if' : ''}`),
        stands
    ].join();
    return counts.get(key, () => countOf(pattern, grants, standing));
}
function countOf({ written, actions }, grants, standing) {
    const report = { action: written, used: 0, implied: 0, unused: 0, undecided: 0 };
    let conditional = true;
    for (const action of actions) {
        const giving = grants.filter((grant) => grant.actions.has(action));
        if (giving.length === 0)
            continue;
        conditional &&= giving.every((grant) => (0,iam_grants/* isConditional */.Jz)(grant, action));
        report[standing.get(action.name) ?? 'unused']++;
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
    const own = typesOf(action.slice(0, action.indexOf(':')), reference);
    const whole = (0,iam_pattern/* resourcePattern */.nn)(resource, false);
    const holdsEveryType = own.every((format) => (0,iam_pattern/* contains */.gR)(whole, (0,iam_pattern/* formatPattern */.a0)(resourcePart(format))) === 'yes');
    return own.length > 1 && holdsEveryType ? 'service' : 'type';
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
const types = new WeakMap();
function typesOf(prefix, reference) {
    const kept = types.get(reference) ?? new Map();
    types.set(reference, kept);
    const known = kept.get(prefix) ?? typesIn(prefix, reference);
    kept.set(prefix, known);
    return known;
}
function typesIn(prefix, reference) {
    const all = [...reference.actionsOf(prefix)].flatMap((action) => action.types.flatMap((type) => type.formats));
    return [...new Set(all)];
}

;// CONCATENATED MODULE: ./lib/src/judgement/excess.js
/** Grants minus needs, on two axes that never mix: actions that nobody used, and used actions granted on more than was used. */









/** Compares what a role grants with what speaks for it. @param testimonies of all workloads of the role together */
function excessOf({ grants }, testimonies, reference) {
    const granted = grantedActions(grants);
    const needed = new Map();
    const doubtful = new Map();
    for (const need of testimonies) {
        if (need.certainty !== 'needed' || !granted.byName.has(need.action))
            continue;
        (0,grouped/* addTo */.D)(need.doubt === undefined ? needed : doubtful, need.action, need);
    }
    const doubts = doubtsIn(testimonies.filter(({ certainty }) => certainty === 'maybe'), granted, grants);
    const undecided = new Map();
    const standing = new Map();
    for (const [name, needs] of needed)
        standing.set(name, needs.some(domain_testimony/* isOfCalls */.Zq) ? 'used' : 'implied');
    for (const name of new Set([...doubtful.keys(), ...doubts.keys()])) {
        const doubt = whyDoubted(doubtful.get(name)) ?? doubts.get(name);
        if (doubt === undefined || needed.has(name))
            continue;
        undecided.set(name, doubt);
        standing.set(name, 'undecided');
    }
    const wide = [];
    for (const [name, needs] of needed) {
        const action = granted.byName.get(name);
        if (action === undefined || action.types.length === 0)
            continue;
        const beyond = grantedBeyond(action, grants, needs);
        if (beyond.exceeding.length === 0)
            continue;
        // what a doubtful call may need justifies a resource as well
        const unsure = doubtful.get(name) ?? [];
        const all = [...needs, ...unsure];
        const { exceeding, open } = unsure.length === 0 ? beyond : grantedBeyond(action, grants, all);
        const vague = all.flatMap(whyWider).toSorted(compare/* compare */.U)[0];
        const doubt = vague ?? doubts.get(name) ?? (exceeding.length === 0 ? whyDoubted(unsure) : open);
        if (doubt === undefined)
            wide.push(wideFinding(action, exceeding, all, reference));
        else
            undecided.set(name, `whether it needs all of its resources cannot be told: ${doubt}`);
    }
    const standingAs = (wanted) => [...standing.values()].filter((stands) => stands === wanted).length;
    const unused = unusedActions(granted, standing);
    const blocked = blockedActions(grants, granted);
    const isSweeping = grants.some(({ patterns, actions, blocked: taken }) => patterns.some(({ sweeping }) => sweeping) && actions.size + taken.length > 0);
    return {
        granted: granted.byName.size,
        used: standingAs('used'),
        implied: standingAs('implied'),
        blocked: { total: blocked.length, ...(!isSweeping && { actions: blocked }) },
        unused: {
            total: unused.actions.length,
            byAccessLevel: unused.byAccessLevel,
            ...(!isSweeping && { actions: unused.listed })
        },
        wide: wide.toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action)),
        undecided: [...undecided]
            .map(([action, why]) => ({ action, why }))
            .toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action)),
        grants: grantReports(grants, standing),
        everyUnused: everyUnused(unused.actions, grants)
    };
}
/** Why calls that may be another role's prove no use. */
function whyDoubted(needs) {
    const whys = (needs ?? []).flatMap(({ why, doubt }) => doubt === undefined ? [] : [`${why}, and ${doubt}`]);
    return whys.toSorted(compare/* compare */.U)[0];
}
/** Why a need's resource is wider than what was used, where it is. */
function whyWider({ precision, reason }) {
    return precision === 'wider' && reason !== undefined ? [reason] : [];
}
/** Of which granted actions nobody knows whether they are needed, by name, and why. */
function doubtsIn(mayNeed, granted, grants) {
    const doubts = new Map();
    const named = mayNeed.filter(({ action }) => !(0,iam_pattern/* hasWildcard */.rl)(action));
    for (const { action, why } of [...named, ...mayNeed.filter((doubt) => (0,iam_pattern/* hasWildcard */.rl)(doubt.action))])
        for (const { name } of granted.index.matching(action))
            if (!doubts.has(name))
                doubts.set(name, why);
    for (const { name } of actionsOnNone(grants, granted))
        if (!doubts.has(name))
            doubts.set(name, ON_SOME);
    return doubts;
}
const ON_SOME = 'IAM takes no resource for it, so that a grant on some resources may give nothing';
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
        level: action.level,
        width: WIDTHS[Math.max(...widths)] ?? 'all',
        conditional: exceeding.every(({ grant }) => (0,iam_grants/* isConditional */.Jz)(grant, action)),
        granted: [...new Set(exceeding.map(({ resource }) => resource))].sort(),
        needed: [...new Set(needs.map((need) => need.resource))].sort()
    };
}
/** Each unused action with what gives it. Only what that takes is kept until then. */
function everyUnused(unused, grants) {
    const giving = grants.map(({ patterns, actions, resource, notAction, notResource }) => ({
        patterns,
        actions,
        resource,
        ...(notAction !== undefined && { notAction }),
        ...(notResource !== undefined && { notResource })
    }));
    return () => {
        const on = grantingOf(unused, giving);
        return unused.map((action) => ({ action: action.name, level: action.level, on: on.get(action) ?? [] }));
    };
}

// EXTERNAL MODULE: ./lib/src/iam/principal.js
var iam_principal = __webpack_require__(11610);
// EXTERNAL MODULE: ./lib/src/policies/written-condition.js
var written_condition = __webpack_require__(71434);
// EXTERNAL MODULE: ./lib/src/domain/condition.js
var domain_condition = __webpack_require__(21486);
// EXTERNAL MODULE: ./lib/src/iam/bearing.js
var iam_bearing = __webpack_require__(80998);
// EXTERNAL MODULE: ./lib/src/iam/conditions.js + 1 modules
var iam_conditions = __webpack_require__(12608);
// EXTERNAL MODULE: ./lib/src/iam/implication.js
var implication = __webpack_require__(30527);
;// CONCATENATED MODULE: ./lib/src/iam/intersection.js
/** What two resource patterns have in common, as patterns. */
/** More are no policy that anybody reads. */
const MOST = 8;
/** From the first wildcard on, characters of both together, as deep as they are walked, and pairs of a character of each. */
const LONGEST = 2_000;
const MOST_PAIRS = 40_000;
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
    let same = 0;
    while (same < a.length && a[same] === b[same] && !isWildcard(a[same]))
        same++;
    const rest = commonAfter(a.slice(same), b.slice(same));
    return rest?.map((end) => `${a.slice(0, same)}${end}`);
}
function isWildcard(character) {
    return character === '*' || character === '?';
}
function commonAfter(a, b) {
    const isLong = a.length + b.length > LONGEST || a.length * b.length > MOST_PAIRS;
    if (isLong && (isWildcard(a[0]) || isWildcard(b[0])))
        return undefined;
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

;// CONCATENATED MODULE: ./lib/src/policies/bounds.js

/** The grants of each action, for those who ask about thousands of resources: worked out once for each. */
function givingIn({ grants }) {
    const known = new Map();
    return (action) => {
        const giving = known.get(action) ??
            grants.grants
                .map((grant) => ({ grant, extents: (0,iam_grants/* reachOf */.xw)(grant, action) }))
                .filter(({ extents }) => extents.length > 0);
        known.set(action, giving);
        return giving;
    };
}

// EXTERNAL MODULE: ./lib/src/iam/pattern-index.js
var pattern_index = __webpack_require__(16767);
// EXTERNAL MODULE: ./lib/src/iam/variables.js
var iam_variables = __webpack_require__(78709);
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
    const givingOf = givingIn(bounds);
    for (const [action, own] of (0,grouped/* grouped */.z)(pieces, (piece) => piece.action)) {
        const known = bounds.reference.action(action);
        const all = piecesWithin(own, known === undefined ? [] : givingOf(known));
        const excluded = new Set(own.filter((piece) => !piece.isElsewhere).flatMap((piece) => excludedFrom(piece, all, tell)));
        if (excluded.size > 0)
            denies.add(action, [...excluded]);
        for (const deny of bounds.grants.denies)
            addConditional(deny, action, own, denies, bounds, tell);
    }
    return denies.statements();
}
function piecesWithin(own, giving) {
    const index = new pattern_index/* PatternIndex */.h(own, ({ resource }) => (0,iam_pattern/* resourcePattern */.nn)(resource, false));
    const near = (pattern) => index.near(pattern);
    const allowed = giving.flatMap(({ extents }) => extents);
    const known = new Map();
    return {
        near,
        giving,
        isAllowed: (exclusion) => {
            const answer = known.get(exclusion) ?? isAllowedIn(exclusion, near(exclusion), allowed);
            known.set(exclusion, answer);
            return answer;
        }
    };
}
/** What Denies and NotResource take away of a piece, whatever the request. */
function excludedFrom(piece, { near, giving, isAllowed }, tell) {
    const whole = (0,iam_extent/* wholeOf */.l2)((0,iam_pattern/* resourcePattern */.nn)(piece.resource, false));
    const own = { conditions: (0,written_condition/* testsOf */.Vh)(piece.condition), variables: true };
    const touching = giving.map(({ grant, extents }) => ({
        grant,
        extents: extents.filter((extent) => (0,iam_extent/* meets */.D)(extent, whole.pattern) !== 'no')
    }));
    const alike = touching.filter(({ grant }) => (0,implication/* implies */.M)(own, grant)).flatMap(({ extents }) => extents);
    if ((0,iam_extent/* areHeldBy */.jM)(whole, alike) === 'yes')
        return [];
    const exclusions = new Map(touching
        .flatMap(({ extents }) => extents)
        .flatMap((extent) => extent.exclusions)
        .map((one) => [one.text, one]));
    return [...exclusions.values()]
        .filter((pattern) => (0,iam_extent/* meets */.D)(whole, pattern) !== 'no')
        .flatMap((pattern) => {
        const where = { action: piece.action, resource: piece.resource };
        // a Deny is of all that is written of the action: what it leaves out of one piece may be granted of another
        const denied = isAllowed(pattern) ? inBoth(piece.resource, pattern.text) : undefined;
        const parts = denied?.map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, false)) ?? [pattern];
        if (parts.some(isAllowed)) {
            const why = `a statement leaves out ${pattern.text}, and another one allows a part of that`;
            tell({ ...where, kind: 'resource', why });
            return [];
        }
        if (parts.some((part) => isNeededElsewhere(part, near(part)))) {
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
/** Whether something of a pattern is granted of pieces. */
function isAllowedIn(pattern, pieces, allowed) {
    return pieces.some(({ isElsewhere, resource }) => !isElsewhere &&
        (0,iam_extent/* narrowedTo */.aZ)((0,iam_extent/* wholeOf */.l2)(pattern), [(0,iam_pattern/* resourcePattern */.nn)(resource, false)]).some((extent) => allowed.some(({ pattern: granted, limits, exclusions }) => (0,iam_extent/* meets */.D)({
            ...extent,
            limits: [...extent.limits, ...limits],
            exclusions: [...extent.exclusions, ...exclusions]
        }, granted) !== 'no')));
}
/** A Deny of which nothing shows when it holds. */
function addConditional({ statement, actions, sure, policy }, action, pieces, denies, { context, reference }, tell) {
    const named = reference.action(action);
    if (sure !== 'unknown' || named?.name !== action || !actions.has(named))
        return;
    const { resources, conditions, variables } = statement;
    const patterns = resources.patterns.map((text) => (0,iam_pattern/* resourcePattern */.nn)(text, variables));
    const touched = pieces.filter((piece) => deniedIn(piece, patterns, resources.not).length > 0);
    if (touched.length === 0)
        return;
    const own = { action, policy, statement: statement.index };
    const tellOf = (some, why) => {
        for (const { resource } of some)
            tell({ ...own, resource, kind: 'deny', why });
    };
    if (touched.some((piece) => (0,iam_conditions/* holds */.v)(conditions, { ...context, ...piece.context }, variables) === 'yes'))
        return tellOf(touched, 'it would deny calls that were answered');
    const condition = (0,written_condition/* conditionOf */.rI)(conditions, variables);
    if (condition === 'no form' || condition === undefined)
        return tellOf(touched, 'its condition tests one key twice with one operator');
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
            tellOf([piece], 'it denies all but a part of what is written');
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
    const givingOf = givingIn(bounds);
    const all = needs.map((need) => {
        const told = [];
        return { need, told, pieces: piecesOf(need, bounds, givingOf, (departure) => told.push(departure)) };
    });
    const granted = new Set(all.filter(({ pieces }) => isGranted(pieces)).flatMap(({ need }) => eitherOf(need)));
    const kept = all.filter(({ need, pieces }) => isGranted(pieces) || !eitherOf(need).some((one) => granted.has(one)));
    const pieces = kept.flatMap((one) => one.pieces);
    const departures = kept.flatMap(({ told }) => told);
    const denies = deniesWithin(pieces, bounds, (departure) => departures.push(departure));
    return {
        needs: kept.flatMap((one) => within_role_narrowed(one.need, one.pieces)),
        allowed: pieces,
        denies,
        departures: distinct(departures),
        leftOut: kept.flatMap((one) => (one.pieces.length === 0 ? [one.need] : []))
    };
}
function isGranted(pieces) {
    return pieces.some(({ isElsewhere }) => !isElsewhere);
}
/** One text for needs of which one that is granted is enough. */
function eitherOf({ action, either }) {
    return either === undefined ? [] : [`${action} ${either}`];
}
function within_role_narrowed(need, pieces) {
    const resources = [...new Set(pieces.map(({ resource }) => resource))].sort();
    if (resources.length === 1 && resources[0] === need.resource)
        return [need];
    return resources.map((resource) => ({
        ...need,
        resource,
        ...(need.proof.kind === 'calls' && { reason: [need.reason, NARROWED].filter(Boolean).join('; ') })
    }));
}
const NARROWED = 'narrowed to what the role grants';
function piecesOf(need, bounds, givingOf, tell) {
    const context = (0,written_condition/* contextIn */.PO)(need.condition);
    const piece = (resource, condition, isElsewhere = false) => ({
        action: need.action,
        resource,
        condition,
        context,
        isElsewhere
    });
    const asked = (0,iam_pattern/* resourcePattern */.nn)(need.resource, false);
    const allowing = allowingOf(need, asked, context, bounds, givingOf, tell);
    const parts = within_role_partsOf(need, asked, allowing, tell);
    if (parts.length === 0) {
        if (need.doubt !== undefined)
            return [];
        tell({ kind: 'elsewhere', action: need.action, resource: need.resource, why: whyElsewhere(need, bounds) });
        return [piece(need.resource, need.condition, true)];
    }
    const pieces = parts.map(({ resource, condition }) => {
        const both = (0,written_condition/* merged */.Zu)(need.condition, condition);
        if (both !== 'contradictory')
            return piece(resource, both);
        const why = 'its condition and that of the calls cannot be written as one';
        for (const { grant } of allowing)
            tell({ ...departureFrom(grant, need.action, resource), kind: 'condition', why });
        return piece(resource, need.condition);
    });
    return withoutCovered(pieces);
}
/** Of several grants one may give what another gives already, once the need's own condition stands beside theirs. */
function withoutCovered(pieces) {
    if (pieces.length < 2 || pieces.every(({ condition }) => condition === undefined))
        return pieces;
    const all = pieces.map((piece) => ({
        piece,
        pattern: (0,iam_pattern/* resourcePattern */.nn)(piece.resource, false),
        conditioned: { conditions: (0,written_condition/* testsOf */.Vh)(piece.condition), variables: true }
    }));
    const covers = (wide, narrow) => (0,iam_pattern/* contains */.gR)(wide.pattern, narrow.pattern) === 'yes' && (0,implication/* implies */.M)(narrow.conditioned, wide.conditioned);
    return all
        .filter((one, i) => !all.some((other, j) => j !== i && covers(other, one) && (j < i || !covers(one, other))))
        .map(({ piece }) => piece);
}
function departureFrom({ policy, statement }, action, resource) {
    return { action, resource, policy, statement };
}
function whyElsewhere(need, { grants, reference }) {
    const action = reference.action(need.action);
    const isDenied = action?.name === need.action &&
        grants.denies.some(({ sure, actions }) => sure === 'yes' && actions.has(action));
    return need.proof.kind !== 'calls'
        ? `the role does not grant it, and it is implied: ${need.why}`
        : `calls were answered, and the role does not allow it${isDenied ? ' or denies it' : ''}: a resource’s policy does, or the role has changed since`;
}
/** The grants that have something of what is needed, but for those whose conditions cannot have held. */
function allowingOf(need, asked, context, { context: sure, reference }, givingOf, tell) {
    const action = reference.action(need.action);
    if (action === undefined)
        return [];
    // services check actions without resource types against ARNs of their own making
    const isAnywhere = action.types.length === 0 && need.resource === '*';
    return givingOf(action).flatMap(({ grant, extents: given }) => {
        const extents = given.filter((extent) => isAnywhere || isGiven(extent, asked));
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
        if ((0,iam_pattern/* contains */.gR)(asked, pattern) === 'yes') {
            const resource = withoutDollars(pattern.text);
            if (resource !== pattern.text)
                tell({
                    ...own,
                    resource,
                    kind: 'resource',
                    why: `it grants ${pattern.text}, of which $ is a character`
                });
            return [resource];
        }
        const common = inBoth(need.resource, pattern.text)?.filter((text) => !text.endsWith(':'));
        // a part may be denied altogether
        if (common !== undefined && common.length > 0)
            return common.filter((text) => (0,iam_extent/* meets */.D)(extent, (0,iam_pattern/* resourcePattern */.nn)(text, false)) !== 'no');
    }
    tell({ ...own, kind: 'resource', why: 'what it grants of it cannot be written as patterns' });
    return [need.resource];
}
/**
 * A pattern with `$` as a character, which a written policy would read as the beginning of a variable: with wildcards in its place. Which of
 * `${*}` is text the pattern does not tell.
 */
function withoutDollars(pattern) {
    return pattern.replaceAll(/\$\{[*?$]\}/g, '*').replaceAll('$', '?');
}
function distinct(departures) {
    const byText = new Map(departures.map((one) => [JSON.stringify(one), one]));
    return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

// EXTERNAL MODULE: ./lib/src/traces/call-log.js + 1 modules
var call_log = __webpack_require__(70373);
;// CONCATENATED MODULE: ./lib/src/judgement/role-written.js






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
                    needs: role_written_joined(within.needs.filter(domain_testimony/* isOfCalls */.Zq).map(reported/* needReport */.l9)),
                    leftOut: within.leftOut.filter(domain_testimony/* isOfCalls */.Zq).map(reported/* needReport */.l9),
                    implied: within.needs.filter((need) => !(0,domain_testimony/* isOfCalls */.Zq)(need)).map(reported/* impliedReport */.x8),
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
        const key = (0,joined/* permissionKey */.$)(need);
        const known = byKey.get(key);
        byKey.set(key, known === undefined ? need : joinedTwo(known, need));
    }
    return [...byKey.values()];
}
function joinedTwo({ doubt, ...one }, other) {
    const seen = (times) => times.filter((time) => time !== undefined).toSorted(compare/* compare */.U);
    const first = seen([one.firstSeen, other.firstSeen])[0];
    const last = seen([one.lastSeen, other.lastSeen]).at(-1);
    return {
        ...one,
        ...(doubt !== undefined && other.doubt !== undefined && { doubt }),
        calls: one.calls + other.calls,
        traceIds: [...new Set([...one.traceIds, ...other.traceIds])].slice(0, call_log/* PROOFS */.iR),
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
 * @param granted the actions that the role really gives, by name
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
function* reportRole(arn, findings, role, others, reference, now) {
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
    yield;
    const besides = new Map(asked.workloads.map((heard) => [heard.workload.arn, (0,witnesses/* testimoniesOnGrants */.H0)(heard, asked)]));
    const { needed, open } = neededAndOpen(asked, besides);
    const testimonies = [...[...needed.values()].flat(), ...open, ...(0,witnesses/* testimoniesOnRole */.uu)(asked, open)];
    const extended = extendedWith(besides, reports);
    yield;
    const { everyUnused, ...excess } = excessOf(grants, testimonies, reference);
    yield;
    const within = read.isReadable
        ? writtenWithin(arn, needed, read.policies, read.boundary, reference)
        : undefined;
    yield;
    return {
        besides,
        written: within?.written ?? new Map(),
        findings: {
            get unused() {
                return everyUnused();
            },
            wide: (0,judgement_findings/* wideResources */.Pq)(excess)
        },
        report: {
            ...headOf(arn, role, reports, read),
            ...excess,
            waived: [],
            grantedElsewhere: grantedElsewhere(principal, within?.written ?? new Map(), read, grants),
            sharing: sharingOf(arn, extended, grantedActions(grants.grants).byName),
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
        implied: [...report.implied, ...(besides.get(report.arn) ?? []).map(reported/* impliedReport */.x8)]
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
function grantedElsewhere(principal, written, { policies, boundary }, grants) {
    const found = new Map();
    const given = grantedActions(grants.grants).byName;
    const needs = [...written.values()].flatMap((one) => one.needs);
    for (const { action, resource, condition, precision, calls, traceIds } of needs) {
        // Which of its resources the call was on is not known.
        if (precision === 'wider' && given.has(action))
            continue;
        const context = { ...principal.context, ...(0,written_condition/* contextIn */.PO)(condition) };
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

// EXTERNAL MODULE: ./lib/src/judgement/verdict.js
var verdict = __webpack_require__(72075);
;// CONCATENATED MODULE: ./lib/src/judgement/derive.js


















/** What bears on a role besides its own policies and is never read. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
const NOT_READ = [
    'service control policies',
    'resource control policies',
    'session policies',
    'resource-based policies'
];
/** Calls to needs, needs against grants, what is left to the verdict. The report says of everything that could not be read what it was. */
function* derive(everything, options) {
    const { rules, now, policyDescription, testsOutcome, minCoverage = 0, minRequests = 1 } = options;
    const gathered = everything.earlier === undefined
        ? everything
        : { ...everything, earlier: merging(everything.earlier, everything, options) };
    const { reference, earlier } = gathered;
    const { endpoints } = gathered;
    const read = {
        ...(0,needs_evidence.evidenceOf)(gathered),
        ...(endpoints !== undefined && { endpoints: [...endpoints] }),
        ...(testsOutcome !== undefined && { testsOutcome }),
        ...(gathered.asked !== undefined && { asked: numbersOf(gathered.asked) })
    };
    const all = yield* derive_findingsIn(gathered, read, { minCoverage, minRequests });
    const evidence = {
        ...read,
        notOurs: [...read.notOurs, ...all.flatMap(({ ofOthers = [] }) => ofOthers)].toSorted(byOperation)
    };
    const { findings, ignored, left } = (0,ignored_workloads/* withoutIgnored */.f)(all, rules.ignored, options);
    const traces = policyDescription ? nameOf(gathered) : undefined;
    const { judged, written } = yield* judgedRoles(gathered, findings, left, now, traces);
    const workloads = yield* withPolicies(findings, written, traces);
    const { roles, gate } = gateOf(judged, { evidence, workloads }, rules, gathered.baseline, now, gathered.previous);
    const compared = gathered.roles !== undefined;
    yield;
    return signed({
        version: 1,
        tool: { version: version/* VERSION */.x, reference: reference.date },
        ...(0,verdict/* judge */.S)({ gate, evidence, workloads, ignored, roles, compared }),
        ...(options.madeBy !== undefined && { madeBy: options.madeBy }),
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
function byOperation(a, b) {
    return (0,compare/* compare */.U)(a.service, b.service) || (0,compare/* compare */.U)(a.operation, b.operation) || (0,compare/* compare */.U)(a.why, b.why);
}
/** Earlier runs as far as they count, with the names of this one's stage. */
function merging(earlier, { workloads }, { rules, now }) {
    const known = workloads.map(({ workload }) => workload);
    return inThisStage((0,earlier_runs/* ofThePast */.n)(earlier, now), known, new judgement_identity.Identity(rules.identity));
}
/** The report with other workloads, such as those that AWS has checked since: judged again. */
function judgedAgain(report, workloads) {
    const { digest: _, neutral: __, ...rest } = { ...report, workloads };
    return signed({ ...rest, ...(0,verdict/* judge */.S)(rest) });
}
function signed(report) {
    return { ...report, digest: (0,digest/* digestOf */.o)(report) };
}
/** What each workload needs and may need, and how much of it was seen. */
function* derive_findingsIn(gathered, evidence, required) {
    const { workloads, configurations, earlier, reference, requests, uncounted } = gathered;
    const end = evidence.window?.end;
    const day = end?.slice(0, 10);
    const findings = [];
    for (const calls of workloads) {
        const { arn } = calls.workload;
        const configuration = configurations.get(arn) ?? new Error('its configuration was not asked for');
        findings.push(yield* reportWorkload(calls, configuration, reference, earlier, day));
    }
    yield;
    const facts = {
        calls: workloads,
        configurations,
        counted: requests,
        required,
        sendNothing: rolesThatSendNothing(gathered.roles),
        uncounted,
        isUnreadable: evidence.traces.malformed > 0,
        asked: gathered.asked,
        areSpansWhole: gathered.stopped === undefined && gathered.sources.every(({ kind }) => kind === 'spans')
    };
    if (earlier === undefined || end === undefined)
        return withCoverage(findings, facts);
    const oldest = new Date(Date.parse(end) - earlier.maxAgeDays * 86_400_000).toISOString();
    const reports = earlier.reports.map(({ report }) => report);
    return withCoverage(findings, { ...facts, merged: { end, reports, oldest } });
}
function numbersOf({ asked, found }) {
    return { traces: asked, found };
}
function mergedRuns({ reports, not, maxAgeDays }) {
    return { merged: reports.map(({ from }) => from).sort(), not: [...not].sort(), maxAgeDays };
}
/**
 * Each role once, however many workloads share it, and the workloads of these with their policies, by ARN: what a role says of what is
 * written is let go with it.
 * @param traces what the Description of a policy calls them; none without
 */
function* judgedRoles({ roles, reference, unattributed }, findings, ignored, now, traces) {
    const byRole = (0,grouped/* grouped */.z)(findings, ({ report }) => report.role);
    const judged = [];
    const written = new Map();
    for (const [arn, policies] of [...(roles ?? [])].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))) {
        const workloads = byRole.get(arn);
        if (workloads === undefined)
            continue;
        yield;
        const role = yield* reportRole(arn, workloads, policies, { ignored, unattributed }, reference, now);
        judged.push({ report: role.report, findings: role.findings });
        for (const { report } of workloads) {
            const implied = [...report.implied, ...(role.besides.get(report.arn) ?? []).map(reported/* impliedReport */.x8)];
            yield;
            const within = role.written.get(report.arn);
            written.set(report.arn, yield* withPolicy({ ...report, implied }, within, traces));
        }
    }
    return { judged, written };
}
/** All workloads with their policies; those whose role was read have theirs, no wider than what it grants. */
function* withPolicies(findings, written, traces) {
    const workloads = [];
    for (const { report } of findings) {
        yield;
        workloads.push(written.get(report.arn) ?? (yield* withPolicy(report, undefined, traces)));
    }
    return workloads;
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
    return claims.length === 0 && unread.length === 0 ? {} : { templates: locate(found, templates) };
}


/***/ }),

/***/ 31278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Identity: () => (/* binding */ Identity),
/* harmony export */   STAGE_PATTERN: () => (/* binding */ STAGE_PATTERN)
/* harmony export */ });
/**
 * Names that differ by stage only. An environment for each pull request has roles of its own, `shop-pr42-api` and `shop-main-api`: the
 * pattern `shop-{stage}-*` says that they are the same one in two stages.
 */
const STAGE = '{stage}';
/**
 * A stage is one word, or one with a number behind it: `main`, `pr42`, `pr-42`. A wildcard is none: `shop-*-orders` is all stages, and that
 * is wider than one.
 */
const A_STAGE = '[^-_.*?${}]+(?:-\\d+)?';
/** A pattern that names a stage in one place, and something besides that is no wildcard. */
const STAGE_PATTERN = /^(?:[^{}]*[^{}*][^{}]*\{stage\}[^{}]*|[^{}]*\{stage\}[^{}]*[^{}*][^{}]*)$/;
/** Names of AWS are no longer: what is, like an object's key, has no stage. */
const LONGEST = 256;
class Identity {
    #patterns;
    /** @param patterns each a `STAGE_PATTERN`; the first that fits a name counts */
    constructor(patterns) {
        this.#patterns = patterns.map(expressionOf);
    }
    /** The name as it is in every stage; undefined where no pattern fits it. */
    staged(name) {
        if (name.length > LONGEST)
            return undefined;
        for (const pattern of this.#patterns) {
            const groups = pattern.exec(name)?.groups;
            if (groups === undefined)
                continue;
            const { before = '', stage = '', after = '' } = groups;
            return { stage, name: `${before}${STAGE}${after}` };
        }
        return undefined;
    }
    /**
     * An ARN, or a pattern of ARNs, with another stage in each name that has this one. What is of other stages stays as it is: a grant on
     * production's table is not one on the own stage's.
     */
    moved(arn, from, to) {
        return arn
            .split(/([:/])/)
            .map((part) => {
            const found = this.staged(part);
            return found?.stage === from ? found.name.replace(STAGE, () => to) : part;
        })
            .join('');
    }
    /** What all stages of a role or a workload have in common: its ARN without its stage, and without the path of a role. */
    key(arn, name) {
        const found = this.staged(name);
        if (found === undefined)
            return arn;
        return [...arn.split(':').slice(0, 5), found.name].join(':');
    }
}
function expressionOf(pattern) {
    const [before = '', after = ''] = pattern.split(STAGE).map((part, i) => globOf(part, `side${i}`));
    return new RegExp(`^(?<before>${before})(?<stage>${A_STAGE})(?<after>${after})$`);
}
/** What stands between two wildcards is taken where it comes first, and looked for no further: however many there are, time has an end. */
function globOf(part, side) {
    const texts = part.split('*').map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return texts
        .map((text, i) => {
        if (i === 0)
            return text;
        return i === texts.length - 1 ? `.*${text}` : `(?=(?<${side}at${i}>.*?${text}))\\k<${side}at${i}>`;
    })
        .join('');
}


/***/ }),

/***/ 35542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ looserRules),
/* harmony export */   _E: () => (/* binding */ addedOf),
/* harmony export */   aN: () => (/* binding */ looserThan)
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
        ...addedOf(before.ignored, after.ignored).map((name) => `workloads ${name} are ignored`),
        ...addedOf(before.identity, after.identity).map((name) => `identity: ${name} makes names the same`)
    ];
}
/** What limits and fail-on let pass that those of an earlier report did not, as sentences without full stop. */
function looserThan(before, after) {
    const limits = (gate) => Object.fromEntries(gate.thresholds.flatMap(({ name, match, limit }) => (match === undefined ? [[name, limit]] : [])));
    return [
        ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
            ? [`fail-on is ${after.failOn}, and was ${before.failOn} in the baseline`]
            : []),
        ...(after.onInsufficient === 'neutral' && before.onInsufficient === undefined
            ? ['on-insufficient is neutral, and was fail in the baseline']
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

/***/ 79599:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ EarlierRoles),
/* harmony export */   q: () => (/* binding */ judgedAmong)
/* harmony export */ });
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62286);
/* harmony import */ var _kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52453);
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96479);
/** Which role of an earlier report a role is: by its ARN, in another stage, or under the name that it had then. */



/** The roles of an earlier report, each found by what it is now. */
class EarlierRoles {
    #identity;
    #byArn;
    #byKey = new Map();
    #byWorkload = new Map();
    /** Those that are gone with all of their workloads, by what they granted. */
    #gone = new Map();
    #nameNow;
    #workloadsNow;
    /** @param current all roles and workloads of the report that is made */
    constructor(before, current, identity) {
        this.#identity = identity;
        this.#byArn = new Map(before.roles.map((role) => [role.arn, role]));
        this.#nameNow = namesOf(current);
        this.#workloadsNow = new Map(current.roles.map((role) => [role.arn, role.workloads]));
        const names = namesOf(before);
        const here = new Set([...current.roles, ...current.workloads].map(({ arn }) => arn));
        for (const role of before.roles) {
            (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(this.#byKey, roleKey(role.arn, identity), role);
            for (const arn of role.workloads)
                (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(this.#byWorkload, identity.key(arn, names.get(arn) ?? arn), role);
            if (role.grants.length > 0 && ![role.arn, ...role.workloads].some((arn) => here.has(arn)))
                (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(this.#gone, grantsText(role), role);
        }
    }
    /** @returns undefined where the report has no such role. Of another stage's role the resources are as they would be in this stage */
    find(role) {
        const own = this.#byArn.get(role.arn);
        if (own !== undefined)
            return own;
        const staged = firstJudged(this.#byKey.get(roleKey(role.arn, this.#identity)) ?? []);
        const found = staged ?? this.#ofSameWorkload(role) ?? firstJudged(this.#gone.get(grantsText(role)) ?? []);
        return found === undefined ? undefined : inStageOf(role, found, this.#identity);
    }
    /** A renamed role: what runs under it ran under the other one then, and does not any more. Only where that is one role alone. */
    #ofSameWorkload({ workloads }) {
        const keys = workloads.map((arn) => this.#identity.key(arn, this.#nameNow.get(arn) ?? arn));
        const [only, ...others] = new Set(keys.flatMap((key) => this.#byWorkload.get(key) ?? []));
        if (only === undefined || others.length > 0)
            return undefined;
        const stillThere = this.#workloadsNow.get(only.arn) ?? [];
        return workloads.some((arn) => stillThere.includes(arn)) ? undefined : only;
    }
}
function namesOf({ workloads }) {
    return new Map(workloads.map(({ arn, name }) => [arn, name]));
}
/** The roles of a list that a report judged, in whatever stage. */
function judgedAmong(roles, reports, identity) {
    const judged = new Set(reports.flatMap((report) => report.roles.flatMap(({ arn, judged: is }) => (is ? [arn, roleKey(arn, identity)] : []))));
    return roles.filter((arn) => judged.has(arn) || judged.has(roleKey(arn, identity)));
}
/** Names of policies and statements may have changed. */
function grantsText({ grants }) {
    const texts = grants.map(({ actions, resources, notAction, notResource, conditional }) => JSON.stringify([actions.map(({ action }) => action), resources, notAction, notResource, conditional]));
    return texts.toSorted(_kit_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U).join('\n');
}
function firstJudged(roles) {
    const sorted = roles.toSorted((a, b) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.arn, b.arn));
    return sorted.find(({ judged }) => judged) ?? sorted[0];
}
function roleKey(arn, identity) {
    return identity.key(arn, (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(arn));
}
function inStageOf(role, before, identity) {
    const from = identity.staged((0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(before.arn))?.stage;
    const to = identity.staged((0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(role.arn))?.stage;
    if (from === undefined || to === undefined || from === to)
        return before;
    const moved = (arns) => arns.map((arn) => identity.moved(arn, from, to));
    return {
        ...before,
        grants: before.grants.map((grant) => ({
            ...grant,
            resources: moved(grant.resources),
            ...(grant.notResource !== undefined && { notResource: moved(grant.notResource) })
        })),
        wide: before.wide.map((wide) => ({ ...wide, granted: moved(wide.granted) })),
        waived: before.waived.map((waived) => waived.resource === undefined
            ? waived
            : { ...waived, resource: identity.moved(waived.resource, from, to) })
    };
}


/***/ }),

/***/ 30389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HOME_PAGE),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
const VERSION = '0.1.0';
/** Where the project lives: the name stands in package.json, and `npm run generate` puts it here. */
const HOME_PAGE = 'https://github.com/OWNER/xray-least-privilege';


/***/ }),

/***/ 40564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   An: () => (/* binding */ stackOfHolder),
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   VB: () => (/* binding */ SHORTENED),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   nB: () => (/* binding */ isOfAws),
/* harmony export */   yF: () => (/* binding */ isManaged),
/* harmony export */   yU: () => (/* binding */ logicalPartOf)
/* harmony export */ });
/* harmony import */ var _template_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97358);
/** Whether a deployed role and policy may be those that a template describes. */

/**
 * Whether a statement of a holder may be the deployed one: nothing that the template says of names contradicts it, and something
 * speaks for it.
 * @param role the role's name
 * @param policy the name of an inline policy, the ARN of a managed one
 */
function mayHold(holder, role, policy) {
    if (holder.managed !== isManaged(policy))
        return false;
    const answers = [isCalled(holder.role, role), isCalled(holder.policy, lastPart(policy))];
    return !answers.includes('no') && answers.includes('yes');
}
function isManaged(policy) {
    return policy.startsWith('arn:');
}
/** Policies of AWS itself stand in no repository; what attaches them does. */
function isOfAws(policy) {
    return /^arn:[^:]+:iam::aws:/.test(policy);
}
/** Takes the name out of an ARN with or without a path. */
function lastPart(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** Whether something that a template names is called so once it is deployed. */
function isCalled(name, deployed) {
    if (name === undefined)
        return 'unknown';
    if ('logicalId' in name)
        return stackOf(name.logicalId, deployed) === undefined ? 'no' : 'yes';
    const forms = 'alternatives' in name ? name.alternatives : [name.pieces];
    const fitting = forms.filter((pieces) => (0,_template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBecome */ .v4)(pieces, deployed));
    if (fitting.length === 0)
        return 'no';
    // a name that is written out says which one it is, however common its words
    return fitting.some((pieces) => pieces.length === 1 || pieces.some(isTelling)) ? 'yes' : 'unknown';
}
/** What CloudFormation keeps at least of a logical id where the whole name is too long. */
const SHORTENED = 20;
/**
 * The stack's name in `<stack>-<logical id>-<suffix>`; undefined where the name is not of this form. Logical ids have letters and digits
 * only; a stack's name may be cut where the whole is too long.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
function stackOf(logicalId, deployed) {
    const made = logicalPartOf(deployed);
    const isIt = made !== undefined &&
        (made.logicalId === logicalId ||
            (made.logicalId.length >= SHORTENED && logicalId.startsWith(made.logicalId)));
    return isIt ? made.stack : undefined;
}
/** A name of the form that CloudFormation makes, taken apart; its logical id may be cut. */
function logicalPartOf(deployed) {
    const [, stack, logicalId] = /^([^/]+)-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed) ?? [];
    return stack === undefined || logicalId === undefined ? undefined : { stack, logicalId };
}
/** The stack of a role, or of a policy, whose name CloudFormation made. */
function stackOfHolder(holder, role, policy) {
    return ([[holder.role, role], [holder.policy, lastPart(policy)]]
        // what is cut tells no more than the stack's beginning
        .flatMap(([name, deployed]) => name !== undefined && 'logicalId' in name && deployed.length < LONGEST
        ? (stackOf(name.logicalId, deployed) ?? [])
        : [])[0]);
}
/** IAM's names of roles, up to which CloudFormation cuts. */
const LONGEST = 64;
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}
/** Words that names of roles have everywhere. */
const COMMON = /role|polic(?:y|ies)|lambda|function|execution|exec|task|service|iam|aws|terraform/gi;
/** Whether a piece of a name speaks for one role rather than for any. */
function isTelling(piece) {
    return piece.replaceAll(COMMON, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 3;
}


/***/ }),

/***/ 61793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ startOfLine),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** The lines of a text, looked up in a few steps however long it is. */
/** Texts are gone through one after the other: of the last one it is known where its lines begin. */
let last = { text: '', starts: [0] };
function startsIn(text) {
    if (last.text !== text) {
        const starts = [0];
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
            starts.push(end + 1);
        last = { text, starts };
    }
    return last.starts;
}
/** The line, from 1, on which a character stands. */
function lineAt(text, offset) {
    const starts = startsIn(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** Where a line begins; the text's end where there is no such line. @param line from 1 */
function startOfLine(text, line) {
    return startsIn(text)[line - 1] ?? text.length;
}
/** Where the line of a character begins. */
function lineStart(text, offset) {
    return startOfLine(text, lineAt(text, offset));
}
/** Behind the line break of a character's line, or the text's end. */
function nextLine(text, offset) {
    return startOfLine(text, lineAt(text, offset) + 1);
}
function lineBreakOf(text) {
    const second = startsIn(text)[1];
    return second !== undefined && text[second - 2] === '\r' ? '\r\n' : '\n';
}


/***/ }),

/***/ 84134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NameIndex),
/* harmony export */   V: () => (/* binding */ HolderIndex)
/* harmony export */ });
/* harmony import */ var _deployed_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40564);
/** Things by what they are called once they are deployed: what may be called so is found without a look at everything else. */

class NameIndex {
    #entries = [];
    #buckets;
    /** @param name undefined where it is not known: then it may be any */
    add(name, value) {
        this.#entries.push({ name, value, order: this.#entries.length });
        this.#buckets = undefined;
    }
    /** What may be called so, in the order of adding. */
    find(deployed) {
        return inOrder(this.near(deployed))
            .filter(({ name }) => (0,_deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalled */ .AP)(name, deployed) !== 'no')
            .map(({ value }) => value);
    }
    /** Lists that hold all that may be called so, and not much else. */
    near(deployed) {
        this.#buckets ??= bucketsOf(this.#entries);
        const { exact, logical, parts, lengths, anywhere } = this.#buckets;
        const found = [anywhere];
        const add = (entries) => {
            if (entries !== undefined)
                found.push(entries);
        };
        add(exact.get(deployed));
        add(logical.get(logicalPart(deployed)));
        for (const length of lengths) {
            for (let start = 0; start + length <= deployed.length; start++)
                add(parts.get(deployed.slice(start, start + length)));
        }
        return found;
    }
}
function inOrder(lists) {
    return [...new Set(lists.flat())].toSorted((a, b) => a.order - b.order);
}
/** What stands for a logical id in a name that CloudFormation made, as far as it is never cut. */
function logicalPart(deployed) {
    return /-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed)?.[1]?.slice(0, _deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTENED */ .VB) ?? '';
}
function bucketsOf(entries) {
    const buckets = { exact: new Map(), logical: new Map(), parts: new Map(), anywhere: [] };
    const times = new Map();
    for (const { name } of entries)
        for (const pieces of formsOf(name))
            for (const piece of pieces)
                times.set(piece, (times.get(piece) ?? 0) + 1);
    const put = (map, key, entry) => {
        const known = map.get(key);
        if (known === undefined)
            map.set(key, [entry]);
        else if (known.at(-1) !== entry)
            known.push(entry);
    };
    for (const entry of entries) {
        const { name } = entry;
        if (name === undefined)
            buckets.anywhere.push(entry);
        else if ('logicalId' in name)
            put(buckets.logical, name.logicalId.slice(0, _deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTENED */ .VB), entry);
        for (const pieces of formsOf(name)) {
            const [only = ''] = pieces;
            const rarest = pieces
                .filter((piece) => piece !== '')
                .toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || b.length - a.length)[0];
            if (pieces.length === 1)
                put(buckets.exact, only, entry);
            else if (rarest === undefined)
                buckets.anywhere.push(entry);
            else
                put(buckets.parts, rarest, entry);
        }
    }
    return { ...buckets, lengths: new Set([...buckets.parts.keys()].map(({ length }) => length)) };
}
function formsOf(name) {
    if (name === undefined || 'logicalId' in name)
        return [];
    return 'alternatives' in name ? name.alternatives : [name.pieces];
}
/** Things by who may hold them. */
class HolderIndex {
    /** Of those that name both, either is looked at: whichever is the shorter way. */
    #byRole = new NameIndex();
    #byPolicy = new NameIndex();
    #ofRole = new NameIndex();
    #ofPolicy = new NameIndex();
    #size = 0;
    add(holder, value) {
        const held = { holder, value, order: this.#size++ };
        if (holder.role === undefined) {
            // without any name nothing speaks for it
            if (holder.policy !== undefined)
                this.#ofPolicy.add(holder.policy, held);
        }
        else if (holder.policy === undefined)
            this.#ofRole.add(holder.role, held);
        else {
            this.#byRole.add(holder.role, held);
            this.#byPolicy.add(holder.policy, held);
        }
    }
    /** The things that the deployed role may hold by the deployed policy, in the order of adding, each with what says so. */
    find(role, policy) {
        const name = (0,_deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(policy);
        const [byRole, byPolicy] = [this.#byRole.near(role), this.#byPolicy.near(name)];
        const either = sizeOf(byRole) < sizeOf(byPolicy) ? byRole : byPolicy;
        const held = [...either, ...this.#ofRole.near(role), ...this.#ofPolicy.near(name)]
            .flat()
            .map(({ value }) => value)
            .filter(({ holder }) => (0,_deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(holder, role, policy))
            .toSorted((a, b) => a.order - b.order);
        const found = new Map();
        for (const { value, holder } of held) {
            const holders = found.get(value) ?? [];
            found.set(value, holders);
            holders.push(holder);
        }
        return found;
    }
}
function sizeOf(lists) {
    return lists.reduce((size, { length }) => size + length, 0);
}


/***/ }),

/***/ 97358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lN: () => (/* binding */ piecesAround),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   oh: () => (/* binding */ mappingAt),
/* harmony export */   v4: () => (/* binding */ mayBecome),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/** What a template says, whatever its language: texts, lists and mappings, each with its place, and what it computes left open. */
/** The pieces of a text of which nothing is known: nothing is written before what is computed, and nothing behind it. */
const OPEN = ['', ''];
/** What a mapping has under a path of keys; undefined where there is no such key or no mapping. */
function valueAt(value, ...path) {
    return path.reduce((inner, key) => (inner?.kind === 'mapping' ? inner.entries.get(key) : undefined), value);
}
/** The mapping under a path of keys. */
function mappingAt(value, ...path) {
    const found = valueAt(value, ...path);
    return found?.kind === 'mapping' ? found : undefined;
}
/** The text under a path of keys. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return found?.kind === 'text' ? found : undefined;
}
/** The items of a list; of anything else, that alone. */
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.kind === 'list' ? value.items : [value];
}
/** What a condition chooses between, and what conditions within it do; undefined for what is no such choice. */
function branchesOf(value) {
    return value.kind === 'text' ? value.branches?.flatMap((one) => branchesOf(one) ?? [one]) : undefined;
}
/** A text without anything computed; undefined otherwise. */
function knownText(value) {
    return value?.kind === 'text' && value.pieces.length === 1 ? value.pieces[0] : undefined;
}
/** The pieces of several texts behind each other. */
function joined(parts) {
    return parts.reduce((all, [first = '', ...rest]) => [...all.slice(0, -1), `${all.at(-1) ?? ''}${first}`, ...rest], ['']);
}
/** The pieces of a text between the matches of a pattern. */
function piecesAround(text, computed) {
    return text.split(computed);
}
/** Whether a deployed text may have come of these pieces; whatever is computed is taken for at least one character. */
function mayBecome(pieces, deployed) {
    const [first = '', ...others] = pieces;
    const last = others.pop();
    if (last === undefined)
        return deployed === first;
    if (!deployed.startsWith(first) || !deployed.endsWith(last))
        return false;
    let behind = first.length;
    for (const piece of others) {
        const found = deployed.indexOf(piece, behind + 1);
        if (found <= behind)
            return false;
        behind = found + piece.length;
    }
    return deployed.length - last.length > behind;
}


/***/ })

};
