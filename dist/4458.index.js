export const id = 4458;
export const ids = [4458];
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

/***/ 93194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Interruption)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);

/** GitHub's runner sends SIGINT, SIGTERM 7.5 s later, and kills after 2.5 s more. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const ENDED_WITHIN_MS = 6_500;
/** A terminal and npm may both pass the same signal on; later ones (ms) are meant as another. */
const SAME_MS = 1_000;
/** To judge thousands of roles takes a while. */
const PUT_TOGETHER_MS = 60_000;
const PUT_TOGETHER_IN_A_HURRY_MS = 3_000;
/** Listens to SIGINT and SIGTERM from its making on. A second one ends the process at once. */
class Interruption {
    #budgets = new Set();
    #why;
    #since = 0;
    constructor() {
        for (const name of ['SIGINT', 'SIGTERM'])
            process.on(name, () => this.#end(name));
    }
    /** Why the process is to end, as a sentence without its full stop; undefined as long as it is not. */
    get why() {
        return this.#why;
    }
    /** Milliseconds after the end of a budget in which what is known can be put together. */
    get grace() {
        return this.#why === undefined ? PUT_TOGETHER_MS : PUT_TOGETHER_IN_A_HURRY_MS;
    }
    /** A budget that ends when the process is told to end. */
    ends(budget) {
        if (this.#why === undefined)
            this.#budgets.add(budget);
        else
            budget.end(this.#why);
        return budget;
    }
    #end(signal) {
        if (this.#why !== undefined) {
            if (performance.now() - this.#since > SAME_MS)
                process.exit(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failure);
            return;
        }
        this.#since = performance.now();
        this.#why = `the scan was ended from outside (${signal})`;
        setTimeout(() => process.exit(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failure), ENDED_WITHIN_MS).unref();
        for (const budget of this.#budgets)
            budget.end(this.#why);
    }
}


/***/ }),

/***/ 5723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ EventInvokeConfig),
/* harmony export */   sB: () => (/* binding */ EventSourceMapping),
/* harmony export */   u4: () => (/* binding */ byFunction),
/* harmony export */   vF: () => (/* binding */ FunctionConfiguration)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _domain_workload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25074);
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96479);



/**
 * What of a function's configuration says something of its role, as GetFunctionConfiguration and `aws lambda list-functions` give it.
 * https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html
 */
const FunctionConfiguration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    FunctionArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    Role: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    TracingConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    LoggingConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ LogGroup: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    VpcConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ VpcId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), SubnetIds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) })),
    DeadLetterConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ TargetArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    KMSKeyArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    FileSystemConfigs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        Arn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        S3FilesConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ DirectS3Read: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }))
    }))),
    Layers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Arn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
    DurableConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ KMSKeyArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    // these variables only: others may hold secrets
    Environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        Variables: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            AWS_APPCONFIG_EXTENSION_ROLE_ARN: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            OPENTELEMETRY_COLLECTOR_CONFIG_FILE: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            OPENTELEMETRY_COLLECTOR_CONFIG_URI: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            OTEL_AWS_APPLICATION_SIGNALS_ENABLED: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        }))
    }))
});
const Destination = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Destination: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }));
/** https://docs.aws.amazon.com/lambda/latest/api/API_DestinationConfig.html */
const DestinationConfig = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ OnSuccess: Destination, OnFailure: Destination }));
/** What it takes to sign in: a secret's ARN as URI, or no URI. Of other types the URI names a subnet, a virtual host and the like. */
const AccessConfigs = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), URI: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })));
const KafkaConfig = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ConsumerGroupId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    SchemaRegistryConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ SchemaRegistryURI: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), AccessConfigs }))
}));
/** https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html */
const EventSourceMapping = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    UUID: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** With the alias or version that the mapping invokes, if any. */
    FunctionArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    State: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Absent of self-managed Apache Kafka. */
    EventSourceArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Topics: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** The key that encrypts the filter criteria. */
    KMSKeyArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    SourceAccessConfigurations: AccessConfigs,
    DestinationConfig,
    AmazonManagedKafkaEventSourceConfig: KafkaConfig,
    SelfManagedKafkaEventSourceConfig: KafkaConfig
});
/** How asynchronous invocations of a function, version or alias end. https://docs.aws.amazon.com/lambda/latest/api/API_FunctionEventInvokeConfig.html */
const EventInvokeConfig = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ FunctionArn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), DestinationConfig });
/** Entries by the ARN of their function without qualifier. */
function byFunction(entries) {
    return (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(entries, ({ FunctionArn }) => (0,_domain_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .lambdaFunction */ .y)(FunctionArn)?.arn ?? FunctionArn);
}


/***/ }),

/***/ 18390:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
/* harmony import */ var _kit_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30772);
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88287);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88201);



/** The time of a whole scan, as `timeout` gives it. It begins now. */
function budgetOf({ timeout }, face) {
    const why = `${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)('timeout', face)} is ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(timeout, 'second')}, which ${timeout === 1 ? 'is' : 'are'} over`;
    return new _kit_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ ._(timeout, why);
}


/***/ }),

/***/ 10762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ USUAL_FILES),
/* harmony export */   DB: () => (/* binding */ gateRules),
/* harmony export */   No: () => (/* binding */ checkedRules),
/* harmony export */   m_: () => (/* binding */ rulesFrom)
/* harmony export */ });
/* unused harmony export configurationFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73650);
/* harmony import */ var _kit_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57629);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88201);
/** What the gate holds findings against: the options, and the configuration file where they are silent. */





/** Where the file is looked for when none is named; of two the first counts. */
const USUAL_FILES = ['.github/least-privilege.yml', '.github/least-privilege.yaml'];
/**
 * The file that is named, or else a usual one: in the action in the workspace, on the command line in the working directory or a folder
 * above it, up to the repository's own.
 */
function configurationFile({ configFile }, face) {
    const start = (face === 'action' && process.env['GITHUB_WORKSPACE']) || '.';
    const usual = usualFiles(start, face === 'cli');
    if (configFile !== undefined) {
        const others = usual.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file) !== node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(configFile));
        return { path: configFile, name: configFile, notRead: others.map((file) => nameOf(file, start)) };
    }
    const [first, ...rest] = usual;
    if (first === undefined)
        return undefined;
    return { path: first, name: nameOf(first, start), notRead: rest.map((file) => nameOf(file, start)) };
}
/** Of the nearest folder that has any. @param climbs whether folders above count */
function usualFiles(folder, climbs) {
    const found = USUAL_FILES.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file)).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
    const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder));
    const isTop = above === node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git'));
    if (found.length > 0 || !climbs || isTop)
        return found;
    return usualFiles(above, climbs);
}
function nameOf(file, start) {
    return (0,_kit_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(start, file));
}
/**
 * Reads the configuration file that is named, or the usual one where it exists, and puts the options over it.
 * @throws UserError when the file cannot be read or is wrong, or sets limits though nothing is compared
 */
async function gateRules(options, face) {
    const found = configurationFile(options, face);
    if (found === undefined)
        return rulesFrom({}, options);
    // loaded only now: most runs have no such file
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1044)]).then(__webpack_require__.bind(__webpack_require__, 21044));
    const configuration = await readConfiguration(found.path, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)('config-file', face));
    const { name: file, notRead } = found;
    return checkedRules(configuration, { file, place: 'the checkout', notRead }, options, face);
}
/**
 * The rules of a configuration that was read, with the options over it.
 * @throws UserError when it sets limits though nothing is compared
 */
function checkedRules(configuration, from, options, face) {
    const rules = rulesFrom(configuration, options);
    const { limits, waivers } = rules;
    if (!options.compare &&
        (limits.rules.length + waivers.length > 0 || hasEntries(configuration.thresholds))) {
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)('config-file', face)} is "${from.file}", which sets limits or waivers, but nothing is compared`, `Add ${(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)('compare', face)}, or give another file`);
    }
    return { ...rules, configuration: from };
}
/** Options win over the file. Where several rules match one role, those for workloads come after those for roles, and so win. */
function rulesFrom(configuration, options) {
    const { thresholds, roles, workloads, waivers } = configuration;
    return {
        failOn: options.failOn ?? configuration['fail-on'] ?? 'any',
        failOnSetBy: options.failOn !== undefined ? 'option' : configuration['fail-on'] !== undefined ? 'file' : 'default',
        warnOnly: options.warnOnly,
        limits: {
            thresholds: { ...thresholds, ...options.thresholds },
            origins: {
                ...mapValues(thresholds ?? {}, 'file'),
                ...mapValues(options.thresholds, 'option')
            },
            rules: [
                ...(roles ?? []).map((rule) => ({ ...rule, names: 'roles' })),
                ...(workloads ?? []).flatMap(({ match, thresholds: limits }) => limits === undefined ? [] : [{ match, names: 'workloads', thresholds: limits }])
            ]
        },
        waivers: waivers ?? [],
        ignored: (workloads ?? []).flatMap(({ match, ignore }) => (ignore === true ? [match] : [])),
        baselineMaxAge: options.baselineMaxAge,
        waiverGrace: options.waiverGrace,
        onInsufficient: options.onInsufficient,
        identity: [configuration.identity ?? []].flat()
    };
}
function mapValues(names, value) {
    return Object.fromEntries(Object.keys(names).map((name) => [name, value]));
}
function hasEntries(thresholds) {
    return Object.keys(thresholds ?? {}).length > 0;
}


/***/ }),

/***/ 38452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ sourceFolder),
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/config/index.js
var config = __webpack_require__(47291);
;// CONCATENATED MODULE: ./lib/src/sources/aws/endpoints.js
/** Where AWS is asked instead of at its own addresses. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */

/** The services that a scan asks: the SDK's client, and its name in settings. Addresses of any other do not matter. */
const ASKED = {
    accessanalyzer: 'ACCESSANALYZER',
    cloudwatch: 'CLOUDWATCH',
    'cloudwatch-logs': 'CLOUDWATCH_LOGS',
    ec2: 'EC2',
    ecs: 'ECS',
    iam: 'IAM',
    lambda: 'LAMBDA',
    sfn: 'SFN',
    sts: 'STS',
    xray: 'XRAY'
};
const NAMES = Object.values(ASKED);
/**
 * As the SDK chooses: a variable of the service, the variable for all, and then the profile's services and the profile itself.
 * @param environment of the process
 * @returns each setting with its address, sorted, without what may be a secret in it (user, path and query); nothing where the SDK is told to ignore them
 */
async function otherEndpoints(environment) {
    const name = environment['AWS_PROFILE'] || 'default';
    const { configFile, credentialsFile } = await (0,config.loadSharedConfigFiles)();
    const profile = { ...credentialsFile[name], ...configFile[name] };
    const ignored = environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] ?? profile['ignore_configured_endpoint_urls'];
    if (ignored === 'true')
        return {};
    const variables = ['', ...NAMES.map((service) => `_${service}`)].map((suffix) => `AWS_ENDPOINT_URL${suffix}`);
    const found = variables.flatMap((variable) => told(variable, environment[variable]));
    if ((environment['AWS_ENDPOINT_URL'] ?? '') === '') {
        const services = configFile[`services.${profile['services'] ?? ''}`] ?? {};
        const unset = NAMES.filter((service) => (environment[`AWS_ENDPOINT_URL_${service}`] ?? '') === '');
        found.push(...told(`endpoint_url of profile ${name}`, profile['endpoint_url']), ...unset.flatMap((service) => {
            const key = service.toLowerCase();
            return told(`endpoint_url of ${key} in profile ${name}`, services[`${key}.endpoint_url`]);
        }));
    }
    return found.length === 0 ? {} : { endpoints: found.sort() };
}
function told(setting, address) {
    if (address === undefined || address === '')
        return [];
    return [`${setting}: ${URL.canParse(address) ? new URL(address).origin : 'no URL'}`];
}

// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-file.js
var saved_file = __webpack_require__(58075);
;// CONCATENATED MODULE: ./lib/src/sources/files/asked-traces.js
/** The ids of the traces that a run of tests asked for, as trace-header and the recipes keep them: one a line. */



const ID = /^(?:Root=)?1-([0-9a-f]{8})-([0-9a-f]{24})\b/;
const W3C = /^(?:00-)?([0-9a-f]{8})([0-9a-f]{24})\b/;
/**
 * Takes ids, whole headers (`Root=1-…;Parent=…;Sampled=1`), and what W3C writes; empty lines are passed over.
 * @returns ids in X-Ray's form
 * @throws UserError when the file cannot be read, holds none, or a line is none
 */
async function readAskedTraces(saved) {
    const lines = (await (0,saved_file/* readText */.yR)(saved)).split(/\r?\n/);
    const ids = new Set();
    for (const [i, line] of lines.entries()) {
        const text = line.trim();
        if (text === '')
            continue;
        const found = ID.exec(text) ?? W3C.exec(text);
        if (found === null)
            throw new errors/* UserError */.yo(`${saved.label}: line ${i + 1} of ${saved.file} is "${text.slice(0, 60)}", which is no id of a trace`, 'Give one id a line, such as 1-67890abc-0123456789abcdef01234567');
        ids.add(`1-${found[1]}-${found[2]}`);
    }
    if (ids.size === 0)
        throw new errors/* UserError */.yo(`${saved.label}: ${saved.file} holds no id of a trace in ${(0,plural/* plural */.L)(lines.length, 'line')}`, 'Let the tests keep the id of each request there (XRLP_TRACE_IDS), or leave the option out');
    return ids;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/kit/encoding.js
var encoding = __webpack_require__(10436);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-report.js
var saved_report = __webpack_require__(28087);
;// CONCATENATED MODULE: ./lib/src/sources/files/earlier-runs.js




/**
 * Reads the reports of earlier runs. Never throws: one that cannot be read, or was edited, counts as none and is told in `not`.
 * @param maxAgeDays how old evidence may be
 */
async function savedEarlierRuns(files, maxAgeDays) {
    const runs = { reports: [], not: [], maxAgeDays };
    for (const from of files) {
        try {
            const { report, edited } = (0,saved_report/* parseReport */.M)((0,encoding/* decoded */.D)(await (0,promises_.readFile)(from)));
            if (edited)
                runs.not.push(`${from}: its digest does not fit: it was edited after its scan`);
            else
                runs.reports.push({ report, from });
        }
        catch (error) {
            runs.not.push(`${from}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return runs;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/kit/clean-text.js
var clean_text = __webpack_require__(79410);
// EXTERNAL MODULE: ./lib/src/needs/configuration/configuration.js
var configuration = __webpack_require__(5723);
// EXTERNAL MODULE: ./lib/src/domain/workload.js
var workload = __webpack_require__(25074);
;// CONCATENATED MODULE: ./lib/src/sources/files/saved-functions.js






/** Marks of a list that goes on: AWS's own, and that of the AWS CLI with --max-items. */
const Page = { NextMarker: dist/* nullish */.cl6(dist/* string */.YjP()), NextToken: dist/* nullish */.cl6(dist/* string */.YjP()) };
/** `aws lambda list-functions` */
const Functions = dist/* object */.Ikc({ Functions: dist/* array */.YOg(configuration/* FunctionConfiguration */.vF), ...Page });
/** `aws lambda list-event-source-mappings` */
const Mappings = dist/* object */.Ikc({ EventSourceMappings: dist/* array */.YOg(configuration/* EventSourceMapping */.sB), ...Page });
/** `aws lambda list-function-event-invoke-configs` */
const EventInvokeConfigs = dist/* object */.Ikc({ FunctionEventInvokeConfigs: dist/* array */.YOg(configuration/* EventInvokeConfig */.dU), ...Page });
/** Chosen by the list's name, so that a wrong entry is told with its place. */
const Saved = dist/* lazy */.RZV((json) => {
    if (dist.is(dist/* object */.Ikc({ EventSourceMappings: dist/* unknown */.L5J() }), json))
        return Mappings;
    return dist.is(dist/* object */.Ikc({ FunctionEventInvokeConfigs: dist/* unknown */.L5J() }), json) ? EventInvokeConfigs : Functions;
});
const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/;
/** What prints such files. */
const FUNCTIONS_PRINTED_BY = [
    'aws lambda list-functions',
    'aws lambda list-event-source-mappings',
    'aws lambda list-function-event-invoke-configs'
];
/**
 * What the files say of functions. As soon as one file has a list of mappings, all files together have all mappings of the functions;
 * likewise of event invoke configurations. Nothing in an empty list would say of which function or region it is. Without any such file
 * they are unknown.
 * @throws UserError when a file is wrong, a role ARN in it is none, or it ends before its list does
 */
async function readFunctions(files) {
    const configurations = [];
    let mappings;
    let eventInvokeConfigs;
    for (const file of files) {
        const answer = await (0,saved_file/* readJson */.Vh)(file, Saved);
        if ((answer.NextMarker ?? answer.NextToken ?? '') !== '')
            throw (0,saved_file/* wrongFile */.Kk)(file, 'which ends before its list does (NextMarker or NextToken)');
        if ('Functions' in answer) {
            checkRoles(file, answer.Functions);
            configurations.push(...answer.Functions);
        }
        else if ('EventSourceMappings' in answer)
            mappings = [...(mappings ?? []), ...answer.EventSourceMappings];
        else
            eventInvokeConfigs = [...(eventInvokeConfigs ?? []), ...answer.FunctionEventInvokeConfigs];
    }
    return {
        configurations: newestByFunction(configurations),
        mappings: mappings && (0,configuration/* byFunction */.u4)(mappings),
        eventInvokeConfigs: eventInvokeConfigs && (0,configuration/* byFunction */.u4)(eventInvokeConfigs)
    };
}
function checkRoles({ label, file }, configurations) {
    for (const { Role: role } of configurations) {
        if (ROLE_ARN.test(role))
            continue;
        throw new errors/* UserError */.yo(`${label} is "${file}", where Role is "${(0,clean_text/* cleanMessage */.V)(role)}", which is no role ARN`, 'Give ARNs like arn:aws:iam::111122223333:role/name');
    }
}
/** The newest state counts where there are several versions, whatever their order. */
function newestByFunction(configurations) {
    const unqualifiedLast = configurations.toSorted((a, b) => isVersion(b.FunctionArn) - isVersion(a.FunctionArn) || (a.FunctionArn < b.FunctionArn ? -1 : 1));
    return new Map(unqualifiedLast.map((configuration) => [
        (0,workload/* lambdaFunction */.y)(configuration.FunctionArn)?.arn ?? configuration.FunctionArn,
        configuration
    ]));
}
function isVersion(arn) {
    return /:function:[^:]+:(?!\$LATEST)[^:]+$/.test(arn) ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/sources/files/saved-roles.js


/** `aws iam get-account-authorization-details` */
const Roles = dist/* object */.Ikc({
    RoleDetailList: dist/* array */.YOg(dist/* object */.Ikc({
        Arn: dist/* string */.YjP(),
        RolePolicyList: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ PolicyName: dist/* string */.YjP(), PolicyDocument: dist/* unknown */.L5J() }))),
        AttachedManagedPolicies: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ PolicyArn: dist/* string */.YjP() }))),
        PermissionsBoundary: dist/* nullish */.cl6(dist/* object */.Ikc({ PermissionsBoundaryArn: dist/* string */.YjP() }))
    })),
    Policies: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
        Arn: dist/* string */.YjP(),
        PolicyVersionList: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
            IsDefaultVersion: dist/* boolean */.zMY(),
            VersionId: dist/* nullish */.cl6(dist/* string */.YjP()),
            Document: dist/* nullish */.cl6(dist/* unknown */.L5J())
        })))
    })))
});
/** What prints such a file. */
const ROLES_PRINTED_BY = ['aws iam get-account-authorization-details'];
class SavedRoles {
    #roles;
    constructor(saved) {
        this.#roles = (0,saved_file/* readJson */.Vh)(saved, Roles);
        this.#roles.catch(() => undefined);
    }
    /** @throws UserError when the file is wrong */
    async check() {
        await this.#roles;
    }
    /** @throws UserError when the file is wrong; a role that it does not hold is unread */
    async policies(roleArn) {
        const { RoleDetailList, Policies } = await this.#roles;
        const role = RoleDetailList.find((entry) => entry.Arn === roleArn);
        if (role === undefined) {
            return { policies: [], unread: [{ what: 'role', why: 'it is not in the file given as roles' }] };
        }
        const result = {
            policies: (role.RolePolicyList ?? []).map(({ PolicyName: name, PolicyDocument: document }) => ({
                name,
                document
            })),
            unread: []
        };
        for (const { PolicyArn: name } of role.AttachedManagedPolicies ?? []) {
            const document = managed(name, Policies);
            if (document === undefined)
                result.unread.push({ what: name, why: NOT_IN_FILE });
            else
                result.policies.push(document);
        }
        if (role.PermissionsBoundary == null)
            return result;
        const { PermissionsBoundaryArn: name } = role.PermissionsBoundary;
        const boundary = managed(name, Policies);
        return boundary === undefined
            ? { ...result, boundaryUnread: `${name}: ${NOT_IN_FILE}` }
            : { ...result, boundary };
    }
}
const NOT_IN_FILE = 'its default version is not in the file given as roles';
function managed(name, policies) {
    const versions = policies?.find((policy) => policy.Arn === name)?.PolicyVersionList ?? [];
    const found = versions.find((version) => version.IsDefaultVersion);
    if (found?.Document == null)
        return undefined;
    return { name, ...(found.VersionId != null && { version: found.VersionId }), document: found.Document };
}

;// CONCATENATED MODULE: ./lib/src/sources/files/saved-workloads.js


/** `aws ecs describe-task-definition` */
const TaskDefinition = dist/* object */.Ikc({
    taskDefinition: dist/* object */.Ikc({ taskDefinitionArn: dist/* string */.YjP(), taskRoleArn: dist/* nullish */.cl6(dist/* string */.YjP()) })
});
/** `aws ec2 describe-instances` */
const Instances = dist/* object */.Ikc({
    Reservations: dist/* array */.YOg(dist/* object */.Ikc({
        Instances: dist/* array */.YOg(dist/* object */.Ikc({ InstanceId: dist/* string */.YjP(), IamInstanceProfile: dist/* nullish */.cl6(dist/* object */.Ikc({ Arn: dist/* string */.YjP() })) }))
    }))
});
/** `aws iam get-instance-profile` */
const InstanceProfile = dist/* object */.Ikc({
    InstanceProfile: dist/* object */.Ikc({ Arn: dist/* string */.YjP(), Roles: dist/* array */.YOg(dist/* object */.Ikc({ Arn: dist/* string */.YjP() })) })
});
/** `aws stepfunctions describe-state-machine` */
const StateMachine = dist/* object */.Ikc({ stateMachineArn: dist/* string */.YjP(), roleArn: dist/* string */.YjP() });
/** `aws bedrock-agentcore-control get-agent-runtime` */
const AgentRuntime = dist/* object */.Ikc({ agentRuntimeArn: dist/* string */.YjP(), roleArn: dist/* string */.YjP() });
/** What prints such files. */
const WORKLOADS_PRINTED_BY = [
    'aws ecs describe-task-definition',
    'aws ec2 describe-instances',
    'aws iam get-instance-profile',
    'aws stepfunctions describe-state-machine',
    'aws bedrock-agentcore-control get-agent-runtime'
];
/** What the files say of tasks, instances, state machines and AgentCore runtimes. */
class SavedWorkloads {
    /** By task definition without revision, then by revision. */
    #taskRoles = new Map();
    #profileOf = new Map();
    /** Of state machines and runtimes. */
    #roleByArn = new Map();
    #roleOfProfile = new Map();
    /** @throws UserError when a file is wrong */
    static async read(files) {
        const workloads = new SavedWorkloads();
        for (const file of files)
            workloads.#add(await (0,saved_file/* readJson */.Vh)(file, dist/* union */.KCZ([TaskDefinition, Instances, InstanceProfile, StateMachine, AgentRuntime])));
        return workloads;
    }
    #add(answer) {
        if ('taskDefinition' in answer) {
            const { taskDefinitionArn: arn, taskRoleArn } = answer.taskDefinition;
            const [, family = arn, revision = ''] = /^(.*):(\d+)$/.exec(arn) ?? [];
            const revisions = this.#taskRoles.get(family) ?? new Map();
            this.#taskRoles.set(family, revisions.set(revision, taskRoleArn ?? undefined));
        }
        else if ('Reservations' in answer) {
            for (const { InstanceId, IamInstanceProfile } of answer.Reservations.flatMap((reservation) => reservation.Instances)) {
                this.#profileOf.set(InstanceId, IamInstanceProfile?.Arn);
            }
        }
        else if ('stateMachineArn' in answer)
            this.#roleByArn.set(answer.stateMachineArn, answer.roleArn);
        else if ('agentRuntimeArn' in answer)
            this.#roleByArn.set(answer.agentRuntimeArn, answer.roleArn);
        else
            this.#roleOfProfile.set(answer.InstanceProfile.Arn, answer.InstanceProfile.Roles[0]?.Arn);
    }
    /** The role of a task, an instance, a state machine or a runtime. @throws Error that says what is not in the files */
    roleOf({ kind, arn, name, revision }) {
        if (kind === 'ecs')
            return this.#taskRole(arn, revision);
        if (kind === 'states' || kind === 'agentcore') {
            const role = this.#roleByArn.get(arn);
            const what = kind === 'states' ? 'the state machine' : 'the runtime';
            if (role === undefined)
                throw new Error(`${what} is not in the files given as workloads`);
            return role;
        }
        if (!this.#profileOf.has(name))
            throw new Error('the instance is not in the files given as workloads');
        const profile = this.#profileOf.get(name);
        if (profile === undefined)
            throw new Error('the instance has no instance profile, and so no role');
        const role = this.#roleOfProfile.get(profile);
        if (role === undefined)
            throw new Error(`instance profile ${profile} is not in the files given as workloads`);
        return role;
    }
    /** Reads the revision that the trace shows, else the newest one. */
    #taskRole(family, revision) {
        const revisions = this.#taskRoles.get(family) ?? new Map();
        const asked = revision ?? [...revisions.keys()].toSorted((a, b) => Number(b) - Number(a))[0] ?? '';
        if (!revisions.has(asked)) {
            const which = revision === undefined ? 'the task definition' : `revision ${revision} of the task definition`;
            throw new Error(`${which} is not in the files given as workloads`);
        }
        const role = revisions.get(asked);
        if (role === undefined)
            throw new Error('the task definition has no task role');
        return role;
    }
}

// EXTERNAL MODULE: ./lib/src/options/options.js
var options_options = __webpack_require__(88201);
// EXTERNAL MODULE: ./lib/src/kit/name-pattern.js
var name_pattern = __webpack_require__(229);
;// CONCATENATED MODULE: ./lib/src/sources/workload-roles.js
/** Under which role each workload runs, from wherever that is known. */



class WorkloadRoles {
    #readers;
    constructor(readers) {
        this.#readers = readers;
    }
    known() {
        const { configurations } = this.#readers.functions;
        return Promise.resolve([...configurations.keys()].flatMap((arn) => (0,workload/* lambdaFunction */.y)(arn) ?? []));
    }
    async configuration(workload, onRole) {
        const { named, readTaskRole, readInstanceRole, readMachineRole, readRuntimeRole } = this.#readers;
        const role = roleNamed(named, workload);
        if (workload.kind === 'lambda')
            return this.#ofFunction(workload, role, onRole);
        if (role !== undefined)
            return { role };
        if (workload.kind === 'ecs' && readTaskRole !== undefined)
            return { role: await readTaskRole(workload) };
        if (workload.kind === 'ec2' && readInstanceRole !== undefined)
            return { role: await readInstanceRole(workload) };
        if (workload.kind === 'states' && readMachineRole !== undefined)
            return { role: await readMachineRole(workload) };
        if (workload.kind === 'agentcore' && readRuntimeRole !== undefined)
            return { role: await readRuntimeRole(workload) };
        throw new Error(workload.kind === 'segment'
            ? `the trace shows only its name; say under which role it runs: workload-roles ${workload.aliases?.[0] ?? workload.name}=ROLE-ARN`
            : `nothing says under which role it runs; give workloads or workload-roles ${workload.name}=ROLE-ARN`);
    }
    async #ofFunction({ arn }, role, onRole) {
        const { functions, askLambda } = this.#readers;
        const known = functions.configurations.get(arn);
        const lambda = known === undefined ? await askLambda?.() : undefined;
        const configuration = known ?? (await lambda?.configuration(arn));
        if (configuration === undefined) {
            if (role !== undefined)
                return { role };
            throw new Error('it is in none of the files given as functions');
        }
        onRole?.(role ?? configuration.Role);
        const [mappings, eventInvokeConfigs] = await Promise.all([
            part(functions.mappings, arn, 'list-event-source-mappings', lambda && (() => lambda.mappings(arn))),
            part(functions.eventInvokeConfigs, arn, 'list-function-event-invoke-configs', lambda && (() => lambda.eventInvokeConfigs(arn)))
        ]);
        const unread = [
            ...(mappings instanceof Error ? [{ what: 'event source mappings', why: mappings.message }] : []),
            ...(eventInvokeConfigs instanceof Error
                ? [{ what: 'asynchronous destinations', why: eventInvokeConfigs.message }]
                : [])
        ];
        return {
            role: role ?? configuration.Role,
            lambda: {
                configuration,
                mappings: mappings instanceof Error ? undefined : mappings,
                eventInvokeConfigs: eventInvokeConfigs instanceof Error ? undefined : eventInvokeConfigs,
                unread
            }
        };
    }
}
/** The role that the user gives to a workload: by one of its names, the fullest first, else by a pattern of them. */
function roleNamed(named, { arn, name, aliases = [] }) {
    const names = [arn, ...aliases, name];
    for (const each of names) {
        const role = named.get(each);
        if (role !== undefined)
            return role;
    }
    const patterns = [...named].filter(([pattern]) => /[*?{[]/.test(pattern));
    return patterns.find(([pattern]) => names.some((each) => (0,name_pattern/* matchesName */.H)(pattern, each)))?.[1];
}
/**
 * A function's part of what is known beforehand, else the answer.
 * @returns an Error that says why there is neither: one unread part must not lose the others
 */
async function part(known, arn, command, ask) {
    if (known !== undefined)
        return known.get(arn) ?? [];
    if (ask === undefined)
        return new Error(`they are in no file given as functions; add what "aws lambda ${command}" prints`);
    return ask().catch((error) => (error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error))));
}

;// CONCATENATED MODULE: ./lib/src/sources/traces/x-ray.js

/** What X-Ray itself says of traces that it does not give as a whole: saved answers say the same. */
const X_RAY_GAPS = {
    missing: 'X-Ray listed them but did not return them: their calls are not known',
    partial: 'still being written when they were listed: calls may be missing',
    truncated: 'cut at X-Ray’s size limit: calls may be missing',
    unprocessed: 'X-Ray did not process them however often it was asked: their calls are not known'
};
const words = {
    traces: 'X-Ray traces',
    incomplete: X_RAY_GAPS,
    none({ region, filter }) {
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
};
const xRay = {
    kind: 'x-ray',
    words,
    actions: [
        'xray:BatchGetTraces',
        'xray:GetIndexingRules',
        'xray:GetTraceSegmentDestination',
        'xray:GetTraceSummaries'
    ],
    isAskedFor: ({ offline }) => offline.length === 0,
    async open({ options: { window, filter, wait }, face, access, log }) {
        const [aws, { XRaySource }, { destinationOf, isInXRay }] = await Promise.all([
            access(),
            Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(9052), __webpack_require__.e(5397), __webpack_require__.e(4250)]).then(__webpack_require__.bind(__webpack_require__, 74250)),
            Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(5397), __webpack_require__.e(8533)]).then(__webpack_require__.bind(__webpack_require__, 8533))
        ]);
        const destination = await destinationOf(aws, log);
        const isFiltered = filter !== undefined;
        if (!isInXRay(destination, window.start) && !isFiltered)
            return undefined;
        const labels = {
            filter: (0,options_options/* labelOf */.Wy)('filter', face),
            wait: (0,options_options/* labelOf */.Wy)('wait', face),
            timeout: (0,options_options/* labelOf */.Wy)('timeout', face)
        };
        const reader = new XRaySource({ access: aws, window, filter, wait }, labels, log);
        if (destination.to === 'unknown')
            return withDoubt(reader);
        if (destination.to !== 'logs' || !isFiltered)
            return reader;
        return {
            // what X-Ray does not index no filter finds
            async read(onTrace) {
                const evidence = await reader.read(onTrace);
                const { stopped = '' } = evidence;
                return {
                    ...evidence,
                    stopped: `${indexedOnly(destination.indexed, (0,options_options/* labelOf */.Wy)('filter', face))} ${stopped}`.trim()
                };
            }
        };
    }
};
/** Where nobody may ask whether Transaction Search is on, traces may be missing of which nothing else tells. */
function withDoubt(reader) {
    return {
        async read(onTrace) {
            const evidence = await reader.read(onTrace);
            const { unsettled = '' } = evidence.about;
            return { ...evidence, about: { ...evidence.about, unsettled: `${UNKNOWN} ${unsettled}`.trim() } };
        }
    };
}
const UNKNOWN = 'Whether Transaction Search is on is not known: where it is, X-Ray indexes only a part of the spans, and what only the others show counts as unused.';
function indexedOnly(indexed, label) {
    const share = indexed === undefined ? 'a part' : `${indexed} %`;
    return `Transaction Search is on: X-Ray indexes ${share} of the spans, and ${label} selects among these only. Leave it out, so that the spans themselves are read.`;
}

;// CONCATENATED MODULE: ./lib/src/sources/traces/files.js


const files_words = {
    traces: 'X-Ray traces',
    incomplete: X_RAY_GAPS,
    none: () => 'The files hold no traces.'
};
/** Of the shapes that are read, what most people have. */
const PRINTED_BY = ['aws xray batch-get-traces'];
const files = {
    kind: 'files',
    words: files_words,
    actions: [],
    isAskedFor: ({ traces }) => traces.length > 0,
    async open({ options, face }) {
        const { SavedTraces } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(1930)]).then(__webpack_require__.bind(__webpack_require__, 1930));
        const label = (0,options_options/* labelOf */.Wy)('traces', face);
        return new SavedTraces(options.traces.map((file) => ({ file, label, printedBy: PRINTED_BY })));
    }
};

// EXTERNAL MODULE: ./lib/src/domain/test-run.js
var test_run = __webpack_require__(3235);
// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
;// CONCATENATED MODULE: ./lib/src/sources/traces/isolation.js
/**
 * The traces of one run of tests, told from those of others in the same window: those whose ids hold the run's id, and those that link to
 * them, such as a queue's consumer's, which starts a trace of its own.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-services-sqs.html
 */


/** A reader that hands over the traces of other runs as such: they show which workloads there are, and nothing else. */
function isolated(reader, run) {
    return {
        async read(onTrace) {
            const sorting = new Sorting(run, onTrace);
            const evidence = await reader.read((trace) => {
                if ('documents' in trace)
                    sorting.add(trace);
                // rows that AWS has counted do not show of which runs they are
                else
                    onTrace({ ...trace, isOfAnotherRun: true });
            });
            const others = sorting.end();
            const { listed, read } = evidence.traces;
            return {
                ...evidence,
                about: { ...evidence.about, run, others },
                traces: { ...evidence.traces, listed: listed - others, read: read - others }
            };
        }
    };
}
/** Tells the traces apart. One that links only to what is not known yet is held until it is. */
class Sorting {
    #run;
    #onTrace;
    /** Ids of those that were handed over, without what X-Ray and W3C write differently. */
    #own = new Set();
    #others = new Set();
    #held = new Map();
    /** By the id of a trace that is not known yet: ids of those held that link to it. */
    #waiting = new Map();
    constructor(run, onTrace) {
        this.#run = run;
        this.#onTrace = onTrace;
    }
    add(trace) {
        const id = digitsOf(trace.id);
        if ((0,test_run/* isOfRun */.NG)(trace.id, this.#run))
            return this.#take(id, trace);
        const links = linksOf(trace.documents);
        if (links.some((link) => this.#isOwn(link)))
            this.#take(id, trace);
        else if (links.length > 0)
            this.#hold(id, trace, links);
        else
            this.#leave(id, trace);
    }
    /** What is still held links to nothing of the run. @returns how many traces are of other runs */
    end() {
        for (const [id, trace] of this.#held)
            this.#leave(id, trace);
        return this.#others.size;
    }
    #isOwn(link) {
        return this.#own.has(link) || (0,test_run/* isOfRun */.NG)(link, this.#run);
    }
    #hold(id, trace, links) {
        this.#held.set(id, trace);
        for (const link of links) {
            const waiting = this.#waiting.get(link);
            if (waiting === undefined)
                this.#waiting.set(link, [id]);
            else
                waiting.push(id);
        }
    }
    /** With it go all that were held for it, and those that were held for these. */
    #take(first, trace) {
        const taken = [{ id: first, trace }];
        for (const one of taken) {
            if (!this.#handOver(one.id, one.trace))
                continue;
            for (const id of this.#waiting.get(one.id) ?? []) {
                const held = this.#held.get(id);
                if (held === undefined)
                    continue;
                this.#held.delete(id);
                taken.push({ id, trace: held });
            }
            this.#waiting.delete(one.id);
        }
    }
    /** One that has grown since counts with what it was before only if that was handed over too. @returns whether it was not known yet */
    #handOver(id, { before, ...trace }) {
        const isKnown = this.#own.has(id);
        this.#own.add(id);
        this.#others.delete(id);
        this.#held.delete(id);
        this.#onTrace(isKnown && before !== undefined ? { ...trace, before } : trace);
        return !isKnown;
    }
    #leave(id, { id: traceId, documents }) {
        this.#others.add(id);
        this.#onTrace({ id: traceId, documents, isOfAnotherRun: true });
    }
}
function digitsOf(traceId) {
    return traceId.replace(/^1-/, '').replaceAll('-', '');
}
/** The ids of the traces that documents link to, whether they are segments or spans. */
function linksOf(documents) {
    const found = new Set();
    const open = [];
    for (const document of documents) {
        const json = parsed(document);
        if (json !== undefined)
            open.push(json);
    }
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { links, subsegments } = next;
        for (const link of Array.isArray(links) ? links : []) {
            const id = (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)(link)?.['trace_id']) ?? (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)(link)?.['traceId']);
            if (id !== undefined)
                found.add(digitsOf(id));
        }
        for (const below of Array.isArray(subsegments) ? subsegments : []) {
            const json = (0,traces_document/* record */.g1)(below);
            if (json !== undefined)
                open.push(json);
        }
    }
    return [...found];
}
/** Most documents have none: they need not be parsed. */
function parsed(document) {
    if (typeof document !== 'string')
        return (0,traces_document/* record */.g1)(document);
    if (!document.includes('"links"'))
        return undefined;
    try {
        return (0,traces_document/* record */.g1)(JSON.parse(document));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/traces/spans.js


const GIGABYTE = 1_000_000_000;
const spans_words = {
    traces: 'traces of Transaction Search',
    incomplete: X_RAY_GAPS,
    none: ({ region }) => `The log group of Transaction Search has no spans in the window. Likely: the tests ran outside the window; the region is another than ${region ?? 'the one asked'}; tracing is off (Lambda: tracing mode Active); Transaction Search was switched on less than ten minutes before; the resource policy that lets xray.amazonaws.com write into aws/spans is missing ("aws logs describe-resource-policies" lists them); spans go to other log groups (span-log-groups).`
};
const spans = {
    kind: 'spans',
    words: spans_words,
    actions: ['logs:DescribeLogGroups', 'logs:GetQueryResults', 'logs:StartQuery', 'logs:StopQuery'],
    // X-Ray's expressions mean nothing to a log group
    isAskedFor: ({ offline, filter }) => offline.length === 0 && filter === undefined,
    async open({ options: { window, wait, spanLogGroups, maxScannedGb }, face, access, log }) {
        const [aws, { destinationOf, isInLogs }] = await Promise.all([access(), Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(5397), __webpack_require__.e(8533)]).then(__webpack_require__.bind(__webpack_require__, 8533))]);
        const destination = await destinationOf(aws, log);
        if (!isInLogs(destination))
            return undefined;
        const { SpansSource } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(9052), __webpack_require__.e(303), __webpack_require__.e(5397), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(7472), __webpack_require__.e(9643)]).then(__webpack_require__.bind(__webpack_require__, 69643));
        const { group } = destination;
        const request = {
            access: aws,
            window,
            wait,
            groups: spanLogGroups,
            group,
            mostScanned: maxScannedGb * GIGABYTE
        };
        return new SpansSource(request, { wait: (0,options_options/* labelOf */.Wy)('wait', face), timeout: (0,options_options/* labelOf */.Wy)('timeout', face) }, log);
    }
};

;// CONCATENATED MODULE: ./lib/src/sources/traces/trace-sources.js




/** Where traces are read from. A new source is one file beside this one, and one row here; all that the options ask for are read. */
const TRACE_SOURCES = [files, xRay, spans];
/**
 * The sources that take part in a scan, in the order of the registry.
 * @throws UserError when an option is wrong
 */
async function openTraceSources(question) {
    const asked = TRACE_SOURCES.filter((member) => member.isAskedFor(question.options));
    const opened = await Promise.all(asked.map(async ({ kind, words, open }) => {
        const opened = await open(question);
        const { isolate, runId } = question.options;
        const reader = opened && isolate && runId !== undefined ? isolated(opened, runId) : opened;
        return reader === undefined
            ? []
            : [{ kind, words, read: (...[onTrace]) => reader.read(onTrace) }];
    }));
    return opened.flat();
}

;// CONCATENATED MODULE: ./lib/src/sources/sources-of.js











/**
 * Chooses where each thing is read from. With traces of this machine nothing is asked of AWS, and no client is loaded, unless policies are
 * to be validated; then AWS is asked that alone.
 * @param access called only when AWS is needed
 * @throws UserError when a file is wrong, before the first question to AWS
 */
async function sourcesOf(options, face, access, log) {
    const [savedRole] = saved('roles', options.roles ?? [], ROLES_PRINTED_BY, face);
    const savedRoles = savedRole && new SavedRoles(savedRole);
    const fromFiles = await readersFromFiles(options, face);
    await savedRoles?.check();
    const [askedFile] = saved('trace-ids', options.traceIds ?? [], ['xray-privilege-scan trace-header'], face);
    const asked = askedFile && (await readAskedTraces(askedFile));
    let shared;
    const sharedOnce = () => (shared ??= sharedFrom(access));
    const traces = await openTraceSources({ options, face, access: sharedOnce, log });
    const aws = options.offline.length === 0 ? await sharedOnce() : undefined;
    const validating = options.validateWithAws ? await sharedOnce() : undefined;
    return {
        traces,
        workloads: new WorkloadRoles({ ...(aws !== undefined && fromAws(aws)), ...fromFiles }),
        roles: options.compare ? (savedRoles ?? (aws && rolesFromAws(aws))) : undefined,
        ...(aws !== undefined && { requests: requestsFromAws(aws), ...(await otherEndpoints(process.env)) }),
        ...(asked !== undefined && { asked }),
        ...baselineOf(options),
        ...earlierOf(options),
        ...templatesOf(options, face, log),
        ...(validating !== undefined && { validator: () => validatorFromAws(validating) })
    };
}
/** The files of an option. @param printedBy the commands that print such files */
function saved(option, files, printedBy, face) {
    return [files].flat().map((file) => ({ file, label: (0,options_options/* labelOf */.Wy)(option, face), printedBy }));
}
/** Those that folders and globs stand for as well. @throws UserError where one stands for none */
async function sources_of_all(files) {
    return (await Promise.all(files.map(saved_file/* filesIn */.nG))).flat();
}
/** What files, and the options themselves, say of workloads. @throws UserError when a file is wrong */
async function readersFromFiles({ workloads: files, functions, workloadRoles }, face) {
    const workloads = await SavedWorkloads.read(await sources_of_all(saved('workloads', files, WORKLOADS_PRINTED_BY, face)));
    const roleOf = async (workload) => workloads.roleOf(workload);
    return {
        named: workloadRoles,
        functions: await readFunctions(await sources_of_all(saved('functions', functions, FUNCTIONS_PRINTED_BY, face))),
        ...(files.length > 0 && {
            readTaskRole: roleOf,
            readInstanceRole: roleOf,
            readMachineRole: roleOf,
            readRuntimeRole: roleOf
        })
    };
}
/** One set of credentials for all clients. */
async function sharedFrom(access) {
    const [asked, { sharedAccess }] = await Promise.all([access(), Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(3039)]).then(__webpack_require__.bind(__webpack_require__, 93039))]);
    return sharedAccess(asked);
}
function baselineOf({ baseline }) {
    return baseline === undefined ? {} : { baseline: new saved_report/* SavedBaseline */.F(baseline) };
}
function templatesOf(options, face, log) {
    const folder = sourceFolder(options, face);
    if (!options.compare || folder === undefined)
        return {};
    const told = [...options.stack].map(([name, path]) => ({ name, path }));
    return {
        templates: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2610), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 72688))).templatesIn(folder, log, { told, plans: options.plan })
    };
}
/** Where templates are looked for: in the action the workspace unless told otherwise, on the command line only where told. */
function sourceFolder({ sourceDir }, face) {
    return sourceDir ?? (face === 'action' ? process.env['GITHUB_WORKSPACE'] : undefined);
}
/** Clients are loaded when they are first asked: X-Ray's request must not wait for them. */
function fromAws(access) {
    let functions;
    let machines;
    return {
        askLambda: () => (functions ??= Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(1696), __webpack_require__.e(5397), __webpack_require__.e(6166)]).then(__webpack_require__.bind(__webpack_require__, 76166)).then(({ LambdaReader }) => new LambdaReader(access))),
        readTaskRole: async (workload) => (await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(212), __webpack_require__.e(5397), __webpack_require__.e(7500)]).then(__webpack_require__.bind(__webpack_require__, 97500))).readTaskRole(access, workload),
        readInstanceRole: async (workload) => (await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(5193), __webpack_require__.e(5397), __webpack_require__.e(7091)]).then(__webpack_require__.bind(__webpack_require__, 37091))).readInstanceRole(access, workload),
        readMachineRole: async (workload) => (await (machines ??= Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(8476), __webpack_require__.e(5397), __webpack_require__.e(1095)]).then(__webpack_require__.bind(__webpack_require__, 1095)).then(({ MachineReader }) => new MachineReader(access)))).role(workload)
    };
}
/** CloudWatch, which is loaded when the traces have been read. */
function requestsFromAws(access) {
    let counter;
    return {
        async count(workloads, span) {
            counter ??= Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(4085), __webpack_require__.e(5397), __webpack_require__.e(6777)]).then(__webpack_require__.bind(__webpack_require__, 36777)).then(({ RequestMetrics }) => new RequestMetrics(access));
            return (await counter).count(workloads, span);
        }
    };
}
/** IAM, each role asked once, when the traces have been read. */
function rolesFromAws(access) {
    let iam;
    const asked = new Map();
    return {
        async policies(roleArn) {
            iam ??= Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(5397), __webpack_require__.e(5608)]).then(__webpack_require__.bind(__webpack_require__, 75608)).then(({ IamSource }) => new IamSource(access));
            const answer = asked.get(roleArn) ?? iam.then((source) => source.policies(roleArn));
            asked.set(roleArn, answer);
            return answer;
        }
    };
}
async function validatorFromAws(access) {
    const { AwsPolicyValidator } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(1645), __webpack_require__.e(5397), __webpack_require__.e(9326)]).then(__webpack_require__.bind(__webpack_require__, 59326));
    return new AwsPolicyValidator(access);
}
function earlierOf({ evidence, evidenceFiles, evidenceMaxAge }) {
    return evidence === 'merge' ? { earlier: () => savedEarlierRuns(evidenceFiles, evidenceMaxAge) } : {};
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
