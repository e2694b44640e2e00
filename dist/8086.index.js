export const id = 8086;
export const ids = [8086];
export const modules = {

/***/ 85497:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73650);
/* harmony import */ var _judgement_findings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65994);
/* harmony import */ var _judgement_gaps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91077);
/* harmony import */ var _judgement_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8564);
/* harmony import */ var _judgement_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72075);
/* harmony import */ var _reporters_masking_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(47543);
/* harmony import */ var _reporters_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67566);
/* harmony import */ var _sources_files_saved_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58075);
/* harmony import */ var _sources_files_saved_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28087);
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88287);
/* harmony import */ var _policies_prove_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3632);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98181);
/* harmony import */ var _view_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21838);
/** `xray-privilege-scan verify <report.json>`: whether a saved report and the files beside it are what a scan wrote, and hold their proof. */
















/**
 * Reads the report and every file that its scan wrote beside it.
 * @param file path of a report.json
 * @throws UserError when there is no report to verify
 */
async function verify(file) {
    const { report, edited } = parse(file, await (0,_sources_files_saved_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readArgument */ .qt)(file, 'Give the report.json of a scan'));
    const flaws = [
        ...(edited ? ['report.json: its digest does not fit: it was edited after the scan'] : []),
        ...verdictFlaws(report),
        ...(await policyFlaws(report, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file))),
        ...(await fileFlaws(report, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)))
    ];
    return { lines: [...report.workloads.flatMap(summary), ...flaws], sound: flaws.length === 0 };
}
function parse(file, content) {
    try {
        return (0,_sources_files_saved_report_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReport */ .M)(content);
    }
    catch (error) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the report is "${file}", which is ${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, 'Give the report.json of a scan', {
            cause: error
        });
    }
}
function summary({ name, traces, policy, needs, implied }) {
    if (policy === undefined)
        return [`${name}: no policy, from ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .L)(traces, 'trace')}`];
    const pairs = policy.Statement.reduce((sum, { Action, Resource }) => sum + Action.length * Resource.length, 0);
    return [
        `${name}: ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .L)(needs.length, 'need')} of calls and ${implied.length} implied ones, ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .L)(pairs, 'action')} on resources`
    ];
}
/** The verdict and the numbers of the gate follow from the roles. */
function verdictFlaws(report) {
    const { verdict, neutral, reasons, gate, workloads, roles, evidence } = report;
    const thresholds = (0,_judgement_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdsOf */ .W)(roles, workloads, (0,_judgement_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsIn */ .U)(gate.thresholds));
    const judged = (0,_judgement_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(report);
    return [
        ...((0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(thresholds, gate.thresholds) &&
            roles.every((role) => countsFollow(role, gate, (0,_judgement_gaps_js__WEBPACK_IMPORTED_MODULE_13__/* .testsSucceeded */ .dF)(evidence)))
            ? []
            : ['report.json: the numbers of its gate are not those of its roles']),
        ...(judged.verdict === verdict && judged.neutral === neutral && (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(judged.reasons, reasons)
            ? []
            : [`report.json: its verdict is ${verdict}, and from its roles follows ${judged.verdict}`])
    ];
}
/** What counts of a role follows from its lists. Where these are left out, there is at least no more than was found. */
function countsFollow(role, { waived: waivers, newOnly = false }, isCounted) {
    const { judged, counted, unused, wide, waived } = role;
    if (!judged || !isCounted || counted === undefined)
        return !(judged && isCounted) && counted === undefined;
    // only a waiver that holds covers anything
    if (waived.some(({ waiver }) => !covers(waivers[waiver])))
        return false;
    const found = { unused: unused.byAccessLevel, wide: wide.length };
    if (unused.actions !== undefined) {
        const { unused: byAccessLevel } = (0,_judgement_findings_js__WEBPACK_IMPORTED_MODULE_14__/* .countedOf */ .MJ)(unused.actions, []);
        if (!(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(byAccessLevel, found.unused) || unused.total !== unused.actions.length)
            return false;
    }
    const again = (0,_judgement_findings_js__WEBPACK_IMPORTED_MODULE_14__/* .recounted */ .gg)(role, newOnly);
    if (again !== undefined)
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(again, counted);
    if (waived.length === 0 && !newOnly)
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(found, counted);
    return (_reference_reference_js__WEBPACK_IMPORTED_MODULE_10__.ACCESS_LEVELS.every((level) => counted.unused[level] <= found.unused[level]) && counted.wide <= found.wide);
}
/** One that has expired covers on as long as that only warns. */
function covers(waiver) {
    return waiver?.state === 'used' || (waiver?.state === 'expired' && waiver.fails === false);
}
/** Each policy, as it stands in its files, against the needs in the report. */
async function policyFlaws({ workloads, roles }, folder) {
    const reference = await (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_10__.loadReference)();
    const bearings = new Map(roles.toReversed().map(({ arn, bearing }) => [arn, bearing]));
    const found = [];
    // one after another: those of thousands of roles are not in memory together
    for (const { name, role, policyFile, policyParts, needs, implied, departures = [] } of workloads) {
        if (policyFile === undefined)
            continue;
        const files = policyParts ?? [policyFile];
        const documents = await Promise.all(files.map(async (part) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(part)), 'utf8').catch(() => undefined)));
        const present = documents.filter((document) => document !== undefined);
        // a missing file is told with the others
        if (present.length < documents.length)
            continue;
        const bearing = bearings.get(role ?? '');
        const within = role === undefined || bearing === undefined ? undefined : { role, bearing, departures, reference };
        for (const flaw of (0,_policies_prove_js__WEBPACK_IMPORTED_MODULE_9__/* .flawsIn */ .v)(present, [...needs, ...implied], within))
            found.push(`${name}: ${flaw}`);
    }
    return found;
}
function whole(text) {
    return typeof text === 'string' ? text : [...text].join('');
}
/** Every file that the scan wrote follows from the report; what is for everybody may be without account ids. */
async function fileFlaws(report, folder) {
    const view = (0,_view_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewOf */ .d)(report);
    const differing = [];
    for (const { file: name, text: expected } of (0,_reporters_output_js__WEBPACK_IMPORTED_MODULE_6__/* .filesBesideReport */ .Qf)(view)) {
        try {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), 'utf8');
            if (found !== whole(expected))
                differing.push({ name, found });
        }
        catch (error) {
            differing.push(`${name}: cannot be read (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`);
        }
    }
    const hidden = differing.length === 0
        ? []
        : [...(0,_reporters_output_js__WEBPACK_IMPORTED_MODULE_6__/* .filesForEverybody */ .Cr)((0,_view_view_js__WEBPACK_IMPORTED_MODULE_11__/* .viewOf */ .d)((0,_reporters_masking_js__WEBPACK_IMPORTED_MODULE_15__/* .masked */ .Iv)(report)))].map(({ file, text }) => ({ file, text: whole(text) }));
    return differing.flatMap((one) => {
        if (typeof one === 'string')
            return [one];
        const isMasked = hidden.some(({ file, text }) => file === one.name && text === one.found);
        return isMasked ? [] : [`${one.name}: is not what the scan wrote`];
    });
}


/***/ }),

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
// EXTERNAL MODULE: ./lib/src/kit/grouped.js
var grouped = __webpack_require__(96479);
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
    const ofRole = (0,grouped/* grouped */.z)(workloads, ({ role }) => role);
    return waivers.map((waiver) => {
        const isAbout = ({ action, resource = '*' }) => (0,pattern/* matchesAction */.ch)(waiver.action, action) &&
            (waiver.resource === undefined ||
                resource === '*' ||
                (0,pattern/* overlaps */.$f)((0,pattern/* resourcePattern */.nn)(waiver.resource, false), (0,pattern/* resourcePattern */.nn)(resource, false)) !== 'no');
        const isNeeded = waiver.state === 'unmatched' &&
            roles.some(({ arn, undecided }) => (0,name_pattern/* matchesName */.H)(waiver.role, (0,role_name/* roleName */.S)(arn)) &&
                (undecided.some(isAbout) ||
                    ofRole.get(arn)?.some(({ needs, implied }) => [...needs, ...implied].some(isAbout)) === true));
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

/***/ 578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ someText),
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** Plain data with its texts changed. */
/**
 * @param data what JSON can hold
 * @param change gives a text in place of each text, keys of objects among them; it gives the same for the same
 * @param known what was changed before by the same: data that several have in common is changed once
 * @returns the data with the changed texts; the same object where no text changes. What was one object in it is one still
 */
function mapTexts(data, change, known = new Map()) {
    return changed(data, change, known);
}
function changed(value, change, known) {
    if (typeof value === 'string')
        return change(value);
    if (typeof value !== 'object' || value === null)
        return value;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    const made = Array.isArray(value) ? changedList(value, change, known) : changedObject(value, change, known);
    known.set(value, made);
    return made;
}
function changedList(list, change, known) {
    const all = list.map((item) => changed(item, change, known));
    return all.every((item, i) => item === list[i]) ? list : all;
}
function changedObject(object, change, known) {
    let isSame = true;
    const entries = Object.entries(object);
    for (const entry of entries) {
        const [key, inner] = entry;
        entry[0] = change(key);
        entry[1] = changed(inner, change, known);
        isSame &&= entry[0] === key && entry[1] === inner;
    }
    return isSame ? object : Object.fromEntries(entries);
}
/** Whether any text in plain data is such a one, keys of objects among them. */
function someText(data, isSuch) {
    return lookedThrough(data, isSuch, new Set());
}
/** @param seen objects in which no text is such a one */
function lookedThrough(data, isSuch, seen) {
    if (typeof data === 'string')
        return isSuch(data);
    if (typeof data !== 'object' || data === null || seen.has(data))
        return false;
    seen.add(data);
    if (Array.isArray(data))
        return data.some((item) => lookedThrough(item, isSuch, seen));
    return Object.entries(data).some(([key, value]) => isSuch(key) || lookedThrough(value, isSuch, seen));
}


/***/ }),

/***/ 47543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   qL: () => (/* binding */ maskedLine),
/* harmony export */   uA: () => (/* binding */ MASKED)
/* harmony export */ });
/* harmony import */ var _kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
/** Account ids out of what everybody can read. The files of the scan keep them: without, a policy is of no use. */

/** As the fifth part of an ARN, in a queue's URL, or in the words of a message. */
const ACCOUNT = /(?<![\w-])\d{12}(?![\w-])/g;
/** The same id may be a part of a name: `cdk-hnb659fds-assets-111122223333-eu-west-1`. */
const IN_NAMES = /(?<!\d)\d{12}(?!\d)/g;
/** Where no id is known, not within the hexadecimal digits of a trace's. */
const ANYWHERE = /(?<![\da-f])\d{12}(?![\da-f])/gi;
/** What stands for an id: in an ARN, or in the name of a bucket, which has no capitals of its own. */
const MASKED = /:ACCOUNT(?:-\d+)?:|:s3:::[^/"]*ACCOUNT/;
/**
 * The report with `ACCOUNT` in place of an account id, `ACCOUNT-2` and so on of further ones: the same id is the same name everywhere.
 * It is for rendering only; its digest no longer fits.
 */
function masked(report) {
    const { digest, ...content } = report;
    const ids = new Set();
    (0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .someText */ .a)(content, (text) => {
        for (const [id] of text.matchAll(ACCOUNT))
            ids.add(id);
        return false;
    });
    const names = new Map([...ids].sort().map((id, i) => [id, i === 0 ? 'ACCOUNT' : `ACCOUNT-${i + 1}`]));
    return { ...(0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(content, (text) => text.replaceAll(IN_NAMES, (id) => names.get(id) ?? id)), digest };
}
/** A line of the log without account ids. Of a report not yet made nobody knows which of them is the first: all are the same here. */
function maskedLine(line) {
    return line.replaceAll(ANYWHERE, '***');
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
