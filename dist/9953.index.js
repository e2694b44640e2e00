export const id = 9953;
export const ids = [9953];
export const modules = {

/***/ 54309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ maybeEach),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   kz: () => (/* binding */ needEach)
/* harmony export */ });
/** One need for each action, on the same resource and from the same setting. */
function needEach(actions, resource, why, condition) {
    return actions.map((action) => ({
        action,
        resource,
        ...(condition !== undefined && { condition }),
        why,
        certainty: 'needed',
        witness: 'configuration'
    }));
}
/** One testimony for each action pattern that may be needed, for the same reason. */
function maybeEach(actions, why, witness = 'configuration') {
    return actions.map((action) => ({ action, resource: '*', why, certainty: 'maybe', witness }));
}
/** Several settings' implications as one, in their order. */
function together(all) {
    return { needs: all.flatMap(({ needs }) => needs), mayNeed: all.flatMap(({ mayNeed }) => mayNeed) };
}


/***/ }),

/***/ 93194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 86954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ endBeforeMemoryIsFull)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


/** What is known must still be judged and written in the rest. */
const SHARE = 0.75;
const LOOKED_EVERY_MS = 250;
const MIB = 1024 * 1024;
/** Ends a budget, with the cause, before Node ends the process for want of memory, which would leave nothing. */
function endBeforeMemoryIsFull(budget) {
    const timer = setInterval(() => {
        if (used() < SHARE)
            return;
        collectGarbage();
        if (used() < SHARE)
            return;
        const { used_heap_size: size, heap_size_limit: limit } = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)();
        budget.end(`the process uses ${Math.round(size / MIB)} of the ${Math.round(limit / MIB)} MiB of memory that Node gives it; take a shorter time-range or a filter, or raise the limit with NODE_OPTIONS=--max-old-space-size`);
    }, LOOKED_EVERY_MS);
    timer.unref();
    budget.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
function used() {
    const { used_heap_size: size, heap_size_limit: limit } = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)();
    return size / limit;
}
/** What nothing refers to any more is no use of memory. */
function collectGarbage() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    if (typeof collect === 'function')
        collect();
}


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ EventInvokeConfig),
/* harmony export */   sB: () => (/* binding */ EventSourceMapping),
/* harmony export */   u4: () => (/* binding */ byFunction),
/* harmony export */   vF: () => (/* binding */ FunctionConfiguration)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _traces_workload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82612);


/**
 * What of a function's configuration says something of its role, as GetFunctionConfiguration and `aws lambda list-functions` give it.
 * https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html
 */
const FunctionConfiguration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    FunctionArn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Role: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    TracingConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    LoggingConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ LogGroup: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    VpcConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ VpcId: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), SubnetIds: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
    DeadLetterConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ TargetArn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    KMSKeyArn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    FileSystemConfigs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        Arn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        S3FilesConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ DirectS3Read: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }))
    }))),
    Layers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Arn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))),
    DurableConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ KMSKeyArn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    // these variables only: others may hold secrets
    Environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        Variables: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            AWS_APPCONFIG_EXTENSION_ROLE_ARN: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            OPENTELEMETRY_COLLECTOR_CONFIG_FILE: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            OPENTELEMETRY_COLLECTOR_CONFIG_URI: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            OTEL_AWS_APPLICATION_SIGNALS_ENABLED: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        }))
    }))
});
const Destination = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Destination: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }));
/** https://docs.aws.amazon.com/lambda/latest/api/API_DestinationConfig.html */
const DestinationConfig = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ OnSuccess: Destination, OnFailure: Destination }));
/** What it takes to sign in: a secret's ARN as URI, or no URI. Of other types the URI names a subnet, a virtual host and the like. */
const AccessConfigs = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), URI: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })));
const KafkaConfig = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ConsumerGroupId: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    SchemaRegistryConfig: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ SchemaRegistryURI: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), AccessConfigs }))
}));
/** https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html */
const EventSourceMapping = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    UUID: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** With the alias or version that the mapping invokes, if any. */
    FunctionArn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    State: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Absent of self-managed Apache Kafka. */
    EventSourceArn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    Topics: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    /** The key that encrypts the filter criteria. */
    KMSKeyArn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    SourceAccessConfigurations: AccessConfigs,
    DestinationConfig,
    AmazonManagedKafkaEventSourceConfig: KafkaConfig,
    SelfManagedKafkaEventSourceConfig: KafkaConfig
});
/** How asynchronous invocations of a function, version or alias end. https://docs.aws.amazon.com/lambda/latest/api/API_FunctionEventInvokeConfig.html */
const EventInvokeConfig = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ FunctionArn: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), DestinationConfig });
/** Entries by the ARN of their function without qualifier. */
function byFunction(entries) {
    const found = new Map();
    for (const entry of entries) {
        const arn = (0,_traces_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .lambdaFunction */ .yB)(entry.FunctionArn)?.arn ?? entry.FunctionArn;
        found.set(arn, [...(found.get(arn) ?? []), entry]);
    }
    return found;
}


/***/ }),

/***/ 37701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutIgnored),
/* harmony export */   p: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var _domain_testimony_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54309);
/* harmony import */ var _kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(229);
/** Workloads of which nothing is to be said. What they use is still not called unused: it stays undecided for their role. */


const IGNORED = 'a workload needs it that the configuration file ignores';
/** Whether one of the globs stands for the name of a workload. */
function isIgnored(name, patterns) {
    return patterns.some((pattern) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(pattern, name));
}
/**
 * @param patterns globs of names of workloads; of several that match the last one is named
 */
function withoutIgnored(findings, patterns) {
    const all = findings.map((finding) => ({
        finding,
        match: patterns.findLast((pattern) => (0,_kit_name_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .H)(pattern, finding.report.name))
    }));
    const kept = all.flatMap(({ finding, match }) => (match === undefined ? [finding] : []));
    const roles = new Set(kept.map(({ report }) => report.role));
    const ignored = all.flatMap(({ finding, match }) => (match === undefined ? [] : [{ finding, match }]));
    return {
        findings: kept,
        ignored: ignored.map(({ finding: { report }, match }) => ({
            workload: report.arn,
            match,
            ...(report.role !== undefined && !roles.has(report.role) && { role: report.role })
        })),
        mayNeed: (roleArn) => ignored
            .filter(({ finding: { report } }) => report.role === undefined || report.role === roleArn)
            .flatMap(({ finding: { report, mayNeed } }) => {
            const [listed, doubtful] = [true, false].map((is) => mayNeed.filter(({ witness }) => (witness === 'listed') === is).map(({ action }) => action));
            const needed = [...report.needs, ...report.implied].map(({ action }) => action);
            return [
                ...(0,_domain_testimony_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeEach */ .YY)([...needed, ...(doubtful ?? [])], IGNORED, 'ignored-workload'),
                ...(0,_domain_testimony_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeEach */ .YY)(listed ?? [], IGNORED, 'listed')
            ];
        })
    };
}


/***/ }),

/***/ 18390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88201);
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
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(start, file).replaceAll('\\', '/');
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
    const configuration = await readConfiguration(found.path, (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)('config-file', face));
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
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)('config-file', face)} is "${from.file}", which sets limits or waivers, but nothing is compared`, `Add ${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)('compare', face)}, or give another file`);
    }
    return { ...rules, configuration: from };
}
/** Options win over the file. Where several rules match one role, those for workloads come after those for roles, and so win. */
function rulesFrom(configuration, options) {
    const { thresholds, roles, workloads, waivers } = configuration;
    return {
        failOn: options.failOn ?? configuration['fail-on'] ?? 'any',
        warnOnly: options.warnOnly,
        limits: {
            thresholds: { ...thresholds, ...options.thresholds },
            rules: [
                ...(roles ?? []).map((rule) => ({ ...rule, names: 'roles' })),
                ...(workloads ?? []).flatMap(({ match, thresholds: limits }) => limits === undefined ? [] : [{ match, names: 'workloads', thresholds: limits }])
            ]
        },
        waivers: waivers ?? [],
        ignored: (workloads ?? []).flatMap(({ match, ignore }) => (ignore === true ? [match] : [])),
        baselineMaxAge: options.baselineMaxAge
    };
}
function hasEntries(thresholds) {
    return Object.keys(thresholds ?? {}).length > 0;
}


/***/ }),

/***/ 73312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UnfitQuestion)
/* harmony export */ });
/** AWS finds fault with a question itself, so that a part of it may still be answered. */
class UnfitQuestion extends Error {
    name = 'UnfitQuestion';
}


/***/ }),

/***/ 48268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var size = __webpack_require__(68584);
;// CONCATENATED MODULE: ./lib/src/policies/validation/decisions.js
/**
 * Judges every pair of a question.
 * @param answer may hold an action several times, since answers come in pages
 */
function judgeAnswer(question, answer) {
    const judged = { refused: [], undecided: [] };
    const asked = question.resources.length === 0 ? [undefined] : question.resources;
    for (const action of question.actions) {
        const answers = answer.filter((one) => one.action.toLowerCase() === action.toLowerCase());
        for (const resource of asked) {
            const need = nameOf(question, action, resource);
            const found = decisionOn(answers, resource?.asked);
            if (found === undefined) {
                judged.undecided.push({ need, why: 'iam:SimulateCustomPolicy: IAM gave no decision' });
            }
            else if (found.decision === 'allowed') {
                continue;
            }
            else if (found.byPolicyType.includes('allowed')) {
                // between accounts both the role's policy and the resource's must allow, and only one of them was given
                judged.undecided.push({
                    need,
                    why: 'iam:SimulateCustomPolicy: it is a resource of another account, of which no policy was given'
                });
            }
            else {
                const missing = found.missingKeys.length === 0 ? '' : `, without a value for ${found.missingKeys.join(', ')}`;
                judged.refused.push(`${found.decision}: ${need}${missing}`);
            }
        }
    }
    return judged;
}
/** A question's pairs in words, as errors call them. */
function namesOf(question) {
    const asked = question.resources.length === 0 ? [undefined] : question.resources;
    return question.actions.flatMap((action) => asked.map((resource) => nameOf(question, action, resource)));
}
function nameOf({ context }, action, resource) {
    const sample = resource === undefined || resource.asked === resource.needed ? '' : ` (asked as ${resource.asked})`;
    const values = context.map((entry) => `${entry.key} = ${entry.values.join(', ')}`).join(' and ');
    return `${action} on ${resource?.needed ?? '*'}${sample}${values === '' ? '' : ` with ${values}`}`;
}
function decisionOn(answers, resource) {
    const [first] = answers;
    if (first === undefined)
        return undefined;
    const overall = { decision: first.decision, missingKeys: first.missingKeys, byPolicyType: [] };
    if (resource === undefined)
        return overall;
    const specific = answers.flatMap((answer) => answer.resources);
    const own = specific.find((one) => one.resource === resource);
    if (own !== undefined)
        return own;
    // only where nothing is said of single resources, and the most restrictive decision allows, is each one allowed
    return specific.length === 0 && first.decision === 'allowed' ? overall : undefined;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/policies/validation/existing-policy.js
/** A role's identity policies as the one document that CheckNoNewAccess takes. */

const Statement = valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J());
const Document = valibot_dist/* object */.Ikc({
    Version: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    Statement: valibot_dist/* union */.KCZ([valibot_dist/* array */.YOg(Statement), Statement])
});
/**
 * Joins the statements of all policies. Sids are left out, since those of several policies may be the same and a document may not repeat one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 * @returns the document's text; undefined when no policy has a statement
 * @throws Error that names the policy that is none
 */
function joinPolicies(policies) {
    const statements = policies.flatMap(({ name, document }) => statementsOf(name, document));
    if (statements.length === 0)
        return undefined;
    return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
function statementsOf(name, document) {
    const parsed = valibot_dist/* safeParse */.xLC(Document, typeof document === 'string' ? jsonOf(document) : document);
    if (!parsed.success)
        throw new Error(`policy ${name} is malformed`);
    const { Version, Statement: given } = parsed.output;
    return (Array.isArray(given) ? given : [given]).map((statement) => {
        const rest = Object.fromEntries(Object.entries(statement).filter(([element]) => element !== 'Sid'));
        return Version === '2012-10-17' ? rest : withoutVariables(rest);
    });
}
/** The document's JSON, URL-encoded as IAM's API gives it or not; undefined when it is none. */
function jsonOf(text) {
    try {
        return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
    }
    catch {
        return undefined;
    }
}
/**
 * In a document without this version `${…}` is plain text; in the joined one `${$}` says so.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function withoutVariables(statement) {
    const text = JSON.stringify(statement).replaceAll('${', () => '${$}{');
    return valibot_dist/* parse */.qgA(Statement, JSON.parse(text));
}

;// CONCATENATED MODULE: ./lib/src/policies/validation/simulation.js

/** The most actions, and the most resources, in one question: what comes back fits the simulator's page of 100 decisions. */
const MOST = 10;
/** The simulator takes ARNs, not patterns: these texts stand in for `*` and `?`. */
const ANYTHING = 'anything';
const ONE = 'x';
/**
 * Groups the needs into questions of which every pair is needed, the same ones whatever the order of the needs.
 * @returns the questions, and the needs that cannot be asked, in words
 */
function simulationsOf(needs, place) {
    const unaskable = [];
    const groups = new Map();
    for (const { action, resource, condition = {} } of needs) {
        const contexts = contextsOf(condition);
        if (contexts === undefined || resource.includes('${')) {
            const operators = Object.keys(condition).sort().join(', ');
            const why = contexts === undefined
                ? `Its condition (${operators}) is none that can be simulated here`
                : 'Policy variables are not simulated here';
            unaskable.push({ need: `${action} on ${resource}`, why });
            continue;
        }
        for (const context of contexts) {
            const key = JSON.stringify([context, resource === '*']);
            const group = groups.get(key) ?? { context, resourcesOf: new Map() };
            groups.set(key, group);
            group.resourcesOf.set(action, (group.resourcesOf.get(action) ?? new Set()).add(resource));
        }
    }
    const simulations = [...groups]
        .toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .flatMap(([, { context, resourcesOf }]) => actionsByResources(resourcesOf).flatMap(([resources, actions]) => chunks(actions).flatMap((some) => chunks(resources).map((needed) => ({
        actions: some,
        resources: needed.flatMap((one) => one === '*' ? [] : [{ needed: one, asked: sampleOf(one, place) }]),
        context
    })))));
    return { simulations, unaskable };
}
/** The two halves of a question, so that what offends the simulator can be found; none of a single pair. */
function halvesOf({ actions, resources, context }) {
    if (actions.length > 1)
        return halves(actions).map((some) => ({ actions: some, resources: [...resources], context }));
    if (resources.length > 1)
        return halves(resources).map((some) => ({ actions, resources: some, context }));
    return [];
}
/**
 * An ARN that a pattern holds. A `*` at the end may stand for parts that are not written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
function sampleOf(pattern, { partition, region, account }) {
    const parts = pattern.split(':');
    while (parts.length < 6 && parts.at(-1)?.endsWith('*') === true)
        parts.push('*');
    const own = [undefined, partition, undefined, region, account];
    return parts
        .map((part, i) => (part === '*' ? (own[i] ?? ANYTHING) : part))
        .join(':')
        .replaceAll('*', ANYTHING)
        .replaceAll('?', ONE);
}
/** Operators that written policies may have; of the `Like` ones and those of ARNs a value may be a pattern. */
const OPERATOR = /^(ForAnyValue:|ForAllValues:)?(StringEquals|StringLike|ArnEquals|ArnLike)$/;
/**
 * Requests in which a condition holds, so many that each of its values occurs in one of them.
 * @returns none at all, without a condition one that says nothing; undefined for an operator that written policies do not have
 */
function contextsOf(condition) {
    const entries = [];
    for (const [operator, keys] of Object.entries(condition)) {
        const [, qualifier, comparison] = OPERATOR.exec(operator) ?? [];
        if (comparison === undefined)
            return undefined;
        for (const [key, patterns] of Object.entries(keys)) {
            const values = patterns.map((value) => comparison === 'StringEquals' ? value : value.replaceAll('*', ANYTHING).replaceAll('?', ONE));
            entries.push({ key, values: values.sort(), isList: qualifier !== undefined });
        }
    }
    entries.sort((a, b) => (0,compare/* compare */.U)(a.key, b.key));
    const requests = Math.max(1, ...entries.map(({ values, isList }) => (isList ? 1 : values.length)));
    return Array.from({ length: requests }, (_, n) => entries.map(({ key, values, isList }) => ({
        key,
        values: isList ? values : values.slice(n % values.length, (n % values.length) + 1),
        isList
    })));
}
/** Actions that are needed on the very same resources, together; all sorted. */
function actionsByResources(resourcesOf) {
    const groups = new Map();
    for (const [action, set] of [...resourcesOf].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))) {
        const resources = [...set].sort();
        const key = resources.join('\n');
        const group = groups.get(key) ?? [resources, []];
        groups.set(key, group);
        group[1].push(action);
    }
    return [...groups.values()];
}
function chunks(items) {
    return Array.from({ length: Math.ceil(items.length / MOST) }, (_, n) => items.slice(n * MOST, (n + 1) * MOST));
}
function halves(items) {
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)];
}

// EXTERNAL MODULE: ./lib/src/policies/validation/unfit-question.js
var unfit_question = __webpack_require__(73312);
;// CONCATENATED MODULE: ./lib/src/policies/validation/validate.js









/** Workloads at a time; of each, every check may have a question under way. */
const AT_A_TIME = 4;
/** When the simulator has found fault with so many questions about one policy, no further ones are taken apart. */
const MOST_UNFIT = 20;
/** Needs that a line names. */
const NAMED = 3;
/**
 * Adds AWS's word on each policy to its workload; without a validator the workloads stay as they are. Nothing that AWS refuses or fails to
 * answer ends the scan: it is `unchecked`, with the permission that the question needs.
 */
async function validateWithAws(workloads, { validator: load, roles }, log) {
    if (load === undefined)
        return [...workloads];
    const validator = await load();
    log.info(`AWS checks ${(0,plural/* plural */.L)(workloads.filter((workload) => workload.policy).length, 'policy')}.`);
    const queue = new dist/* default */.Ay({ concurrency: AT_A_TIME });
    return queue.addAll(workloads.map((workload) => async () => {
        const { policy } = workload;
        if (policy === undefined)
            return workload;
        const validation = await validationOf(workload, policy, validator, roles);
        return { ...workload, validation };
    }));
}
async function validationOf(workload, policy, validator, roles) {
    const parts = (0,size/* split */.lD)(policy).map(textOf);
    const [sufficient, valid, noWider] = await Promise.all([
        sufficiencyOf(workload, (0,size/* split */.lD)(withoutCarried(policy, workload)).map(textOf), validator),
        attempt(async () => validityOf(await Promise.all(parts.map(async (part) => await validator.findings(part))))),
        roles && attempt(() => widthOf(workload.role, textOf(policy), validator, roles))
    ]);
    return { sufficient, valid, ...(noWider !== undefined && { noWider }) };
}
/**
 * A policy without the conditions that it has of its role, which no simulated request meets: that they held for the calls is proved
 * elsewhere.
 */
function withoutCarried(policy, { needs, implied }) {
    const needed = new Set([...needs, ...implied].flatMap(({ condition }) => testNames(condition)));
    const kept = (condition) => Object.fromEntries(Object.entries(condition)
        .map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).filter(([key]) => needed.has(`${operator} ${key}`)))
    ])
        .filter(([, keys]) => Object.keys(keys).length > 0));
    return {
        ...policy,
        Statement: policy.Statement.flatMap(({ Condition: condition, ...statement }) => {
            if (condition === undefined)
                return [statement];
            if (statement.Effect === 'Deny')
                return [];
            const own = kept(condition);
            return [{ ...statement, ...(Object.keys(own).length > 0 && { Condition: own }) }];
        })
    };
}
function testNames(condition) {
    return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.keys(keys).map((key) => `${operator} ${key}`));
}
/** As IAM takes it: it refuses a Description. */
function textOf({ Version, Statement }) {
    return JSON.stringify({ Version, Statement });
}
async function attempt(check) {
    try {
        return await check();
    }
    catch (error) {
        return { state: 'unchecked', details: [(0,errors/* messageOf */.bD)(error)] };
    }
}
/** Whether IAM's simulator allows every need, those that the configuration implies among them. */
async function sufficiencyOf(workload, documents, validator) {
    const { simulations, unaskable } = simulationsOf([...workload.needs, ...workload.implied], placeOf(workload));
    const judged = { refused: [], undecided: unaskable };
    let unfit = 0;
    let failure;
    const ask = async (simulation) => {
        const undecided = (why) => {
            judged.undecided.push(...namesOf(simulation).map((need) => ({ need, why })));
        };
        // what was refused once is refused again
        if (failure !== undefined)
            return undecided(failure);
        try {
            const { refused, undecided: unsaid } = judgeAnswer(simulation, await validator.simulate(documents, simulation));
            judged.refused.push(...refused);
            judged.undecided.push(...unsaid);
        }
        catch (error) {
            const isUnfit = error instanceof unfit_question/* UnfitQuestion */.b;
            if (!isUnfit)
                failure = (0,errors/* messageOf */.bD)(error);
            const parts = isUnfit && unfit++ < MOST_UNFIT ? halvesOf(simulation) : [];
            if (parts.length === 0)
                return undecided((0,errors/* messageOf */.bD)(error));
            for (const part of parts)
                await ask(part);
        }
    };
    for (const simulation of simulations)
        await ask(simulation);
    const samples = simulations.flatMap(({ resources }) => resources.filter((one) => one.asked !== one.needed));
    return checkOf(judged, samples.map(({ needed, asked }) => `${needed} was asked as ${asked}: the simulator takes no patterns`));
}
/** @param notes what a pass does not say by itself */
function checkOf({ refused, undecided }, notes) {
    if (refused.length === 0 && undecided.length === 0)
        return { state: 'passed', details: distinct(notes) };
    const unchecked = distinct(undecided.map(({ why }) => why)).map((why) => {
        const names = distinct(undecided.flatMap((one) => (one.why === why ? [one.need] : [])));
        const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
        return `${why}. Not checked: ${names.slice(0, NAMED).join('; ')}${more}`;
    });
    if (refused.length === 0)
        return { state: 'unchecked', details: distinct(unchecked) };
    return {
        state: 'failed',
        details: distinct([...refused, ...unchecked.map((line) => `unchecked: ${line}`)])
    };
}
/** An error is what IAM itself would refuse or never honour; everything else is advice. */
function validityOf(findingsOfParts) {
    const details = findingsOfParts.flatMap((findings, i) => {
        const part = findingsOfParts.length > 1 ? ` in part ${i + 1}` : '';
        return findings.map(({ type, code, where, text }) => `${type} ${code}${where === '' ? '' : ` at ${where}`}${part}: ${text}`);
    });
    const hasError = findingsOfParts.some((findings) => findings.some(({ type }) => type === 'ERROR'));
    return { state: hasError ? 'failed' : 'passed', details: distinct(details) };
}
/**
 * Whether the policy allows nothing that the role's identity policies do not allow today. `failed` proves no fault: what the configuration implies
 * the role may lack today, a resource's policy may have granted a call, and the answer is "might allow".
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoNewAccess.html
 */
async function widthOf(role, document, validator, roles) {
    if (role === undefined)
        return { state: 'unchecked', details: ['its role is not known'] };
    const { policies, unread } = await roles.policies(role);
    if (unread[0] !== undefined) {
        return { state: 'unchecked', details: [`${unread[0].what} of its role: ${unread[0].why}`] };
    }
    const existing = joinPolicies(policies);
    if (existing === undefined)
        return { state: 'failed', details: ['its role has no identity policy today'] };
    const { isNew, reasons } = await validator.newAccess(existing, document);
    return { state: isNew ? 'failed' : 'passed', details: distinct(reasons) };
}
/** Where its resources are, if they do not say. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function placeOf({ arn, role = '' }) {
    const [, partition, , region, account] = arn.startsWith('arn:') ? arn.split(':') : role.split(':');
    return {
        partition: partition || 'aws',
        region: region || 'us-east-1',
        account: account || '123456789012'
    };
}
function distinct(lines) {
    return [...new Set(lines)].sort(compare/* compare */.U);
}

// EXTERNAL MODULE: ./lib/src/needs/ignored-workloads.js
var ignored_workloads = __webpack_require__(37701);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference_reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
// EXTERNAL MODULE: ./lib/src/traces/workload.js
var traces_workload = __webpack_require__(82612);
;// CONCATENATED MODULE: ./lib/src/traces/attribution.js


/** Origins that only wrap a function: the calls below are the function's, so the walk goes on. */
const PASS_THROUGH = new Set(['AWS::Lambda', 'AWS::Lambda::Function']);
/** Says whose call the subsegment or span `node` is. */
function attribute(nodes, node) {
    const seen = new Set();
    let application;
    const ending = (why, cutOff) => application === undefined ? { whose: 'unknown', why, cutOff } : { whose: 'owner', workload: application };
    for (let here = node;;) {
        if (seen.has(here.id))
            return { whose: 'unknown', why: 'the parents of the subsegment form a circle', cutOff: false };
        seen.add(here.id);
        const workload = (0,traces_workload/* workloadOf */.Rc)(here.json);
        if (workload !== undefined)
            return { whose: 'owner', workload };
        const origin = (0,traces_document/* text */.Qq)(here.json['origin']);
        const isWrapped = origin !== undefined && PASS_THROUGH.has(origin);
        if (origin !== undefined && !isWrapped && !(0,traces_workload/* isApplication */.zz)(origin))
            return { whose: 'service', origin };
        if (!isWrapped)
            application ??= (0,traces_workload/* applicationOf */.KM)(here);
        if (here.parentId === undefined)
            return ending('no segment above it names a workload', false);
        const parent = nodes.get(here.parentId);
        if (parent === undefined)
            return ending('the parent segment is not in the trace', true);
        if (isBorder(here, parent))
            return ending('the segment that answered a request names no workload', false);
        here = parent;
    }
}
/**
 * Whether a document is of another process than its parent. What answers a request, or takes a message, runs under a role of its own.
 * https://opentelemetry.io/docs/specs/otel/trace/api/#spankind
 */
function isBorder({ json, isDocument }, parent) {
    const [span, above] = [(0,traces_document/* record */.g1)(json['span']), (0,traces_document/* record */.g1)(parent.json['span'])];
    if (span !== undefined && above !== undefined && span['segment'] !== true && above['segment'] !== true) {
        const processes = compared((0,traces_document/* record */.g1)(span['process']), (0,traces_document/* record */.g1)(above['process']));
        if (processes === 'other')
            return true;
        const isAnswer = span['kind'] === 'SERVER' || span['kind'] === 'CONSUMER';
        const isAsked = above['kind'] === 'CLIENT' || above['kind'] === 'PRODUCER';
        return isAnswer && isAsked && processes !== 'same';
    }
    const namespace = (0,traces_document/* text */.Qq)(parent.json['namespace']);
    return isDocument && json['type'] !== 'subsegment' && (namespace === 'remote' || namespace === 'aws');
}
/** What several processes may have in common. */
const SHARED = new Set(['cloud.platform', 'service.namespace', 'host.id']);
/** Two processes by what both say of themselves. */
function compared(one, other) {
    let shared = 0;
    for (const name in one) {
        if (other?.[name] === undefined)
            continue;
        if (other[name] !== one[name])
            return 'other';
        if (!SHARED.has(name))
            shared++;
    }
    return shared === 0 ? 'unknown' : 'same';
}

// EXTERNAL MODULE: ./lib/src/traces/dialects/dialects.js + 3 modules
var dialects = __webpack_require__(10562);
// EXTERNAL MODULE: ./lib/src/traces/dialects/attributes.js
var dialects_attributes = __webpack_require__(18704);
// EXTERNAL MODULE: ./lib/src/traces/dialects/elsewhere.js
var elsewhere = __webpack_require__(99381);
// EXTERNAL MODULE: ./lib/src/traces/endpoint.js
var traces_endpoint = __webpack_require__(70260);
;// CONCATENATED MODULE: ./lib/src/traces/resembling.js




/** Names under which the SDKs' own instrumentations, and those of them, write spans. */
const SDK_SCOPE = /aws[-_. /]?sdk|awssdk|aws-lambda-go|amazon\.aws|aws\.smithy|smithy|botocore|boto3|otelaws/i;
/**
 * The call that a document of no known form seems to stand for, with the reason why it is not understood.
 * @returns undefined for what does not look like a call
 */
function resembling(json) {
    const span = (0,traces_document/* record */.g1)(json['span']);
    const kind = (0,traces_document/* text */.Qq)(span?.['kind']);
    if (kind === 'SERVER' || kind === 'CONSUMER')
        return undefined;
    const attributes = (0,dialects_attributes/* attributesOf */.Td)(json);
    const system = (0,dialects_attributes/* firstText */.ou)(attributes, ['rpc.system', 'rpc.system.name']);
    const name = (0,dialects_attributes/* firstText */.ou)(attributes, ['rpc.service']) ?? (0,traces_document/* text */.Qq)(json['name']) ?? 'unknown';
    if (system === 'aws-api')
        return unknownCall(name, 'it is aws-api and names no operation');
    if (json['namespace'] === 'aws')
        return unknownCall(name, 'it is of the namespace aws and names no operation');
    const isAsked = json['namespace'] === 'remote' || kind === 'CLIENT' || kind === 'PRODUCER';
    if (!isAsked)
        return undefined;
    for (const address of (0,elsewhere/* addressesIn */.Mh)(json, attributes)) {
        const endpoint = (0,traces_endpoint/* endpointIn */.B)(address);
        if (endpoint === undefined)
            continue;
        const where = endpoint.region === undefined ? '' : ` in ${endpoint.region}`;
        return {
            ...unknownCall(endpoint.service, `it is a plain HTTP request to ${endpoint.service}${where}`),
            ...(endpoint.region !== undefined && { region: endpoint.region })
        };
    }
    const database = (0,dialects_attributes/* firstText */.ou)(attributes, ['db.system', 'db.system.name']);
    if (database === 'dynamodb' || database === 'aws.dynamodb')
        return unknownCall('DynamoDB', 'it is a database span of DynamoDB without rpc attributes');
    const scope = (0,traces_document/* text */.Qq)(span?.['scope']);
    return scope !== undefined &&
        SDK_SCOPE.test(scope) &&
        (0,dialects_attributes/* attribute */.lt)(attributes, 'http.request.method') === undefined
        ? unknownCall(name, 'an AWS SDK wrote it and it names no operation')
        : undefined;
}
function unknownCall(service, notUnderstood) {
    return { service, operation: 'unknown operation', parameters: {}, outcome: 'ok', notUnderstood };
}
/** Whether a document is a part of a call that was read: the HTTP request below it, or what wraps it. */
function belongsToCall(node, nodes, calls, wrapping) {
    if (wrapping.has(node.id))
        return true;
    const seen = new Set();
    for (let id = node.parentId; id !== undefined && !seen.has(id); id = nodes.get(id)?.parentId) {
        if (calls.has(id))
            return true;
        seen.add(id);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/traces/trace.js
/** One trace read: which calls were made, and by whom. Pure; whatever the documents hold, it gives an answer. */





/** Reads the calls of one trace. Inferred segments are copies of subsegments and never count. */
function readTrace(trace) {
    const { nodes, malformed } = (0,traces_document/* readDocuments */.r9)(trace.documents);
    const reading = {
        id: trace.id,
        workloads: [],
        calls: [],
        others: [],
        unattributed: [],
        malformed
    };
    const workloads = new Map();
    const lost = [];
    const found = new Set();
    const wrapping = new Set();
    const others = [];
    for (const node of nodes.values()) {
        if (node.json['inferred'] === true)
            continue;
        const named = (0,traces_workload/* workloadOf */.Rc)(node.json);
        if (named !== undefined)
            workloads.set(named.arn, (0,traces_workload/* newest */.BP)(workloads.get(named.arn), named));
        const dialect = (0,dialects/* dialectOf */.E3)(node.json);
        const call = dialect?.call(node.json);
        if (call === undefined) {
            others.push(node);
            continue;
        }
        found.add(node.id);
        if (node.parentId !== undefined)
            wrapping.add(node.parentId);
        assign(node, call, dialect?.madeBy?.(call));
    }
    for (const node of others) {
        const call = resembling(node.json);
        if (call !== undefined && !belongsToCall(node, nodes, found, wrapping))
            assign(node, call, undefined);
    }
    function assign(node, call, origin) {
        const owner = origin === undefined ? attribute(nodes, node) : { whose: 'service', origin };
        if (owner.whose === 'owner') {
            workloads.set(owner.workload.arn, (0,traces_workload/* newest */.BP)(workloads.get(owner.workload.arn), owner.workload));
            reading.calls.push({ workload: owner.workload, call });
        }
        else if (owner.whose === 'service')
            reading.others.push({ call, service: owner.origin });
        else
            lost.push({ call, node, why: owner.why, cutOff: owner.cutOff });
    }
    reading.workloads.push(...workloads.values());
    assignLost(reading, lost);
    return reading;
}
/** A subsegment whose parent was cut off belongs to the trace's only function; with two functions or none nobody can tell. */
function assignLost(reading, lost) {
    const [only, second] = reading.workloads;
    for (const { call, node, why, cutOff } of lost) {
        if (cutOff && (0,traces_document/* text */.Qq)(node.json['origin']) === undefined && only !== undefined && second === undefined)
            reading.calls.push({ workload: only, call });
        else
            reading.unattributed.push({ call, why });
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/gather.js
/**
 * All reading of a scan, side by side: traces, the configuration of the workloads that they name, roles, earlier runs, the baseline and the
 * repository's templates. What is learnt early is used early: a workload's configuration is asked for when its first trace is read, and
 * its role's policies when its role is known.
 */








/** Questions about workloads, and about roles, that are asked at a time, besides those to X-Ray. */
const gather_AT_A_TIME = 5;
/**
 * Reads everything that a scan judges. What could not be read is told in what is returned, with the reason.
 * @param ignored globs of names of workloads whose roles need not be read
 * @throws UserError when a source refuses the request itself
 */
async function gather(sources, ignored, log) {
    const questions = new WorkloadQuestions(sources.workloads, sources.roles, ignored);
    const [{ calls, ...traces }, earlier, known] = await Promise.all([
        readTraces(sources, (workload) => void questions.configuration(workload)),
        sources.earlier?.(),
        sources.workloads.known()
    ]);
    log.info(`Read ${(0,plural/* plural */.L)(traces.traces.traces.read, 'trace')}: ${(0,plural/* plural */.L)(calls.calls, 'call')} of ${(0,plural/* plural */.L)(calls.workloads().length, 'workload')}.`);
    const workloads = withSilent(calls.workloads(), known);
    const answers = await Promise.all(workloads.map(async ({ workload }) => ({
        workload,
        configuration: await questions.configuration(workload)
    })));
    for (const { workload, configuration } of answers) {
        if (configuration instanceof Error)
            log.warn(`The configuration of ${workload.name} is not known: ${configuration.message}`);
    }
    const roles = sources.roles === undefined ? undefined : await questions.policiesOf(answers);
    const hasRoles = roles !== undefined && roles.size > 0;
    const [reference, baseline, templates] = await Promise.all([
        // only now: it must not delay the first request
        (0,reference_reference.loadReference)(),
        hasRoles ? sources.baseline?.find() : undefined,
        hasRoles ? sources.templates?.() : undefined
    ]);
    return {
        ...traces,
        reference,
        workloads,
        others: calls.others(),
        unattributed: calls.unattributed(),
        configurations: new Map(answers.map(({ workload, configuration }) => [workload.arn, configuration])),
        ...(roles !== undefined && { roles }),
        ...(earlier !== undefined && { earlier }),
        ...(baseline !== undefined && { baseline }),
        ...(templates !== undefined && { templates })
    };
}
/** @param onWorkload called for each workload of each trace, as it is read */
async function readTraces({ traces: source }, onWorkload) {
    const calls = new call_log/* CallLog */.zj();
    const malformed = { documents: 0, traceIds: [] };
    const traces = await source.read((trace) => {
        const reading = readTrace(trace);
        calls.add(reading);
        reading.workloads.forEach(onWorkload);
        if (reading.malformed === 0)
            return;
        malformed.documents += reading.malformed;
        (0,call_log/* addProof */.Kt)(malformed.traceIds, reading.id);
    });
    return { words: source.words, traces, malformed, calls };
}
/** Those that left traces and those that are known besides, sorted by ARN. */
function withSilent(seen, known) {
    const arns = new Set(seen.map(({ workload }) => workload.arn));
    const silent = known
        .filter(({ arn }) => !arns.has(arn))
        .map((workload) => ({ workload, traces: 0, calls: [] }));
    return [...seen, ...silent].toSorted((a, b) => (0,compare/* compare */.U)(a.workload.arn, b.workload.arn));
}
/** What is asked of workloads and of their roles: each question once, however many traces give rise to it. */
class WorkloadQuestions {
    #workloads;
    #roles;
    #ignored;
    #configurations = new Map();
    #policies = new Map();
    #aboutWorkloads = new dist/* default */.Ay({ concurrency: gather_AT_A_TIME });
    #aboutRoles = new dist/* default */.Ay({ concurrency: gather_AT_A_TIME });
    constructor(workloads, roles, ignored) {
        this.#workloads = workloads;
        this.#roles = roles;
        this.#ignored = ignored;
    }
    /**
     * Never rejects. Of a task definition each revision is a question of its own, since only the last trace tells which one is the newest.
     * @returns an Error that says why the configuration is not known
     */
    configuration(workload) {
        const key = `${workload.arn} ${workload.revision ?? ''}`;
        let answer = this.#configurations.get(key);
        if (answer === undefined) {
            answer = this.#aboutWorkloads.add(() => this.#ask(workload));
            this.#configurations.set(key, answer);
        }
        return answer;
    }
    /** The policies of the roles of all workloads that are not ignored, by the role's ARN and sorted by it. */
    async policiesOf(answers) {
        const roles = answers.flatMap(({ workload, configuration }) => configuration instanceof Error || (0,ignored_workloads/* isIgnored */.p)(workload.name, this.#ignored) ? [] : [configuration.role]);
        const read = await Promise.all([...new Set(roles)].toSorted(compare/* compare */.U).map(async (arn) => {
            const policies = await this.#policiesOf(arn);
            return policies === undefined ? [] : [[arn, policies]];
        }));
        return new Map(read.flat());
    }
    async #ask(workload) {
        try {
            const configuration = await this.#workloads.configuration(workload);
            if (!(0,ignored_workloads/* isIgnored */.p)(workload.name, this.#ignored)) {
                // whoever needs the answer asks again, and hears of a failure then
                this.#policiesOf(configuration.role).catch(() => undefined);
            }
            return configuration;
        }
        catch (error) {
            return error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error));
        }
    }
    #policiesOf(roleArn) {
        const roles = this.#roles;
        if (roles === undefined)
            return Promise.resolve(undefined);
        let policies = this.#policies.get(roleArn);
        if (policies === undefined) {
            policies = this.#aboutRoles.add(() => roles.policies(roleArn));
            this.#policies.set(roleArn, policies);
        }
        return policies;
    }
}

;// CONCATENATED MODULE: ./lib/src/scan.js




/**
 * Runs a scan. The report says of everything that could not be read what it was and why.
 * @throws UserError when a source refuses the request itself
 */
async function scan(sources, options, log) {
    const { budget } = options;
    const read = await gather(sources, options.rules.ignored, log);
    const gathered = { ...read, traces: cutShort(read.traces, budget) };
    // only now: it must not delay the first request
    const { derive } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5683), __webpack_require__.e(3247), __webpack_require__.e(8074), __webpack_require__.e(5590), __webpack_require__.e(3632), __webpack_require__.e(9608)]).then(__webpack_require__.bind(__webpack_require__, 79608));
    const report = derive(gathered, options);
    if (log.verbose)
        await tellDetails(report, gathered, options.explain, log);
    for (const { arn, unread } of report.roles)
        for (const { what, why } of unread)
            log.warn(`Role ${arn}: ${what} is not read: ${why}`);
    return validate(report, sources, budget, log);
}
/** Evidence of a scan that was ended before its end says so, whatever it was doing then. */
function cutShort(evidence, { ended }) {
    const { stopped = '' } = evidence;
    if (ended === undefined || stopped.includes(ended))
        return evidence;
    return { ...evidence, stopped: `The scan was cut short: ${ended}. ${stopped}`.trim() };
}
/** The report with AWS's word on its policies; as it is where AWS is not to be asked. */
async function validate(report, checks, budget, log) {
    if (checks.validator === undefined)
        return report;
    const { judgedAgain } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5683), __webpack_require__.e(3247), __webpack_require__.e(8074), __webpack_require__.e(5590), __webpack_require__.e(3632), __webpack_require__.e(9608)]).then(__webpack_require__.bind(__webpack_require__, 79608));
    const workloads = await validateWithAws(report.workloads, checks, log);
    return judgedAgain({ ...report, evidence: cutShort(report.evidence, budget) }, workloads);
}
/** What each operation that was seen needs, and what each workload does. */
async function tellDetails({ workloads }, gathered, load, log) {
    const explain = await load();
    const seen = new Map(gathered.workloads
        .flatMap(({ calls }) => calls)
        .map(({ call }) => [`${call.service} ${call.operation}`, call]));
    for (const [, { service, operation }] of [...seen].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b))) {
        try {
            for (const line of explain(service, operation, gathered.reference))
                log.debug(line);
        }
        catch (error) {
            log.debug((0,errors/* messageOf */.bD)(error));
        }
    }
    for (const { name, needs } of workloads) {
        for (const { action, resource, calls, reason } of needs)
            log.debug(`${name} needs ${action} on ${resource}: ${calls} calls${reason === undefined ? '' : `; ${reason}`}`);
    }
}


/***/ }),

/***/ 80710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ sourceFolder),
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-report.js + 1 modules
var saved_report = __webpack_require__(81213);
;// CONCATENATED MODULE: ./lib/src/sources/files/earlier-runs.js



/**
 * Reads the reports of earlier runs. Never throws: one that cannot be read, or was edited, counts as none and is told in `not`.
 * @param maxAgeDays how old evidence may be
 */
async function savedEarlierRuns(files, maxAgeDays) {
    const runs = { reports: [], not: [], maxAgeDays };
    for (const from of files) {
        try {
            const { report, edited } = (0,saved_report/* parseReport */.M)(await (0,promises_.readFile)(from, 'utf8'));
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
// EXTERNAL MODULE: ./lib/src/needs/configuration/configuration.js
var configuration = __webpack_require__(5723);
// EXTERNAL MODULE: ./lib/src/traces/workload.js
var workload = __webpack_require__(82612);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-file.js + 1 modules
var saved_file = __webpack_require__(69202);
;// CONCATENATED MODULE: ./lib/src/sources/files/saved-functions.js





/** Marks of a list that goes on: AWS's own, and that of the AWS CLI with --max-items. */
const Page = { NextMarker: dist/* nullish */.cl6(dist/* string */.YjP()), NextToken: dist/* nullish */.cl6(dist/* string */.YjP()) };
/** `aws lambda list-functions` */
const Functions = dist/* object */.Ikc({ Functions: dist/* array */.YOg(configuration/* FunctionConfiguration */.vF) });
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
        if ('Functions' in answer) {
            checkRoles(file, answer.Functions);
            configurations.push(...answer.Functions);
            continue;
        }
        if ((answer.NextMarker ?? answer.NextToken ?? '') !== '')
            throw (0,saved_file/* wrongFile */.Kk)(file, 'which ends before its list does (NextMarker or NextToken)');
        if ('EventSourceMappings' in answer)
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
        throw new errors/* UserError */.yo(`${label('functions')} is "${file}", where Role is "${role}", which is no role ARN`, 'Give ARNs like arn:aws:iam::111122223333:role/name');
    }
}
/** The newest state counts where there are several versions, whatever their order. */
function newestByFunction(configurations) {
    const unqualifiedLast = configurations.toSorted((a, b) => isVersion(b.FunctionArn) - isVersion(a.FunctionArn) || (a.FunctionArn < b.FunctionArn ? -1 : 1));
    return new Map(unqualifiedLast.map((configuration) => [
        (0,workload/* lambdaFunction */.yB)(configuration.FunctionArn)?.arn ?? configuration.FunctionArn,
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
/** What the files say of tasks, instances and state machines. */
class SavedWorkloads {
    /** By task definition without revision, then by revision. */
    #taskRoles = new Map();
    #profileOf = new Map();
    #roleOfMachine = new Map();
    #roleOfProfile = new Map();
    /** @throws UserError when a file is wrong */
    static async read(files) {
        const workloads = new SavedWorkloads();
        for (const file of files)
            workloads.#add(await (0,saved_file/* readJson */.Vh)(file, dist/* union */.KCZ([TaskDefinition, Instances, InstanceProfile, StateMachine])));
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
            this.#roleOfMachine.set(answer.stateMachineArn, answer.roleArn);
        else
            this.#roleOfProfile.set(answer.InstanceProfile.Arn, answer.InstanceProfile.Roles[0]?.Arn);
    }
    /** The role of a task, an instance or a state machine. @throws Error that says what is not in the files */
    roleOf({ kind, arn, name, revision }) {
        if (kind === 'ecs')
            return this.#taskRole(arn, revision);
        if (kind === 'states') {
            const role = this.#roleOfMachine.get(arn);
            if (role === undefined)
                throw new Error('the state machine is not in the files given as workloads');
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
        return Promise.resolve([...configurations.keys()].flatMap((arn) => (0,workload/* lambdaFunction */.yB)(arn) ?? []));
    }
    async configuration(workload) {
        const { named, readTaskRole, readInstanceRole, readMachineRole } = this.#readers;
        const role = roleNamed(named, workload);
        if (workload.kind === 'lambda')
            return this.#ofFunction(workload, role);
        if (role !== undefined)
            return { role };
        if (workload.kind === 'ecs' && readTaskRole !== undefined)
            return { role: await readTaskRole(workload) };
        if (workload.kind === 'ec2' && readInstanceRole !== undefined)
            return { role: await readInstanceRole(workload) };
        if (workload.kind === 'states' && readMachineRole !== undefined)
            return { role: await readMachineRole(workload) };
        throw new Error(workload.kind === 'segment'
            ? `the trace shows only its name; say under which role it runs: workload-roles ${workload.aliases?.[0] ?? workload.name}=ROLE-ARN`
            : `nothing says under which role it runs; give workloads or workload-roles ${workload.name}=ROLE-ARN`);
    }
    async #ofFunction({ arn }, role) {
        const { functions, askLambda } = this.#readers;
        const known = functions.configurations.get(arn);
        const lambda = known === undefined ? await askLambda?.() : undefined;
        const configuration = known ?? (await lambda?.configuration(arn));
        if (configuration === undefined) {
            if (role !== undefined)
                return { role };
            throw new Error('it is in none of the files given as functions');
        }
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

// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
;// CONCATENATED MODULE: ./lib/src/traces/spans.js
/**
 * Spans as CloudWatch Transaction Search writes them to the log group `aws/spans`, turned into the documents that X-Ray would have
 * stored for them: one reader then serves both.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search-Cloudwatch-logs.html
 */

/** The document of a span, or undefined when the record is none. */
function spanDocument(span) {
    const json = (0,traces_document/* record */.g1)(span);
    const id = (0,traces_document/* text */.Qq)(json?.['spanId']);
    const trace = /^([0-9a-f]{8})([0-9a-f]{24})$/.exec((0,traces_document/* text */.Qq)(json?.['traceId']) ?? '');
    if (json === undefined || id === undefined || trace === null)
        return undefined;
    const attributes = (0,traces_document/* record */.g1)(json['attributes']) ?? {};
    const resource = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['resource'])?.['attributes']) ?? {};
    const xray = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['_aws'])?.['xray']);
    // what an X-Ray SDK or an AWS service wrote was a segment before it became a span
    const wasSegment = xray !== undefined;
    const parent = (0,traces_document/* text */.Qq)(json['parentSpanId']);
    const status = (0,traces_document/* record */.g1)(json['status']);
    const kind = kindOf(json['kind']);
    const namespace = wasSegment ? xray['namespace'] : namespaceOf(attributes, kind);
    return {
        traceId: `1-${trace[1]}-${trace[2]}`,
        document: {
            id,
            ...(parent !== undefined && { parent_id: parent }),
            name: (0,traces_document/* text */.Qq)(attributes['rpc.service']) ?? (0,traces_document/* text */.Qq)(xray?.['name']) ?? json['name'],
            ...secondsOf('start_time', json['startTimeUnixNano']),
            ...secondsOf('end_time', json['endTimeUnixNano']),
            ...(attributes['aws.xray.inprogress'] === true && { in_progress: true }),
            ...((0,traces_document/* text */.Qq)(namespace) !== undefined && { namespace }),
            ...(wasSegment && { type: xray['type'] }),
            span: {
                kind,
                segment: wasSegment,
                scope: (0,traces_document/* record */.g1)(json['scope'])?.['name'],
                process: processOf(resource)
            },
            origin: attributes['aws.xray.origin'],
            resource_arn: attributes['aws.resource_arn'],
            aws: awsBlock(attributes),
            http: {
                request: { url: attributes['http.url'] ?? attributes['url.full'] },
                response: { status: attributes['http.status_code'] ?? attributes['http.response.status_code'] }
            },
            ...(isError(status?.['code']) && { error: true }),
            cause: {
                message: (0,traces_document/* text */.Qq)(status?.['message']) ?? xray?.['cause.message'],
                exceptions: exceptionsOf(json['events'])
            },
            metadata: { default: metadataOf(wasSegment ? withoutCall(attributes) : attributes, resource) }
        }
    };
}
/** Kinds and codes as protobuf numbers them. https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto */
const KINDS = ['UNSPECIFIED', 'INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER'];
function kindOf(kind) {
    return typeof kind === 'number' ? KINDS[kind] : (0,traces_document/* text */.Qq)(kind)?.replace(/^SPAN_KIND_/, '');
}
function isError(code) {
    return code === 2 || code === 'ERROR' || code === 'STATUS_CODE_ERROR';
}
/** As the collector's exporter sets it. */
function namespaceOf(attributes, kind) {
    if (attributes['rpc.system'] === 'aws-api' || attributes['rpc.system.name'] === 'aws-api')
        return 'aws';
    return kind === 'CLIENT' || kind === 'PRODUCER' ? 'remote' : undefined;
}
/** Nanoseconds are a number in aws/spans, a text in OTLP, and null of what has not ended. */
function secondsOf(name, nanoseconds) {
    const number = typeof nanoseconds === 'string' ? Number(nanoseconds) : nanoseconds;
    return typeof number === 'number' && number > 0 ? { [name]: number / 1e9 } : {};
}
/** What tells one process from another. https://opentelemetry.io/docs/specs/semconv/resource/ */
const OF_PROCESS = [
    'cloud.platform',
    'service.namespace',
    'service.name',
    'service.instance.id',
    'faas.name',
    'aws.ecs.task.arn',
    'k8s.pod.name',
    'k8s.pod.uid',
    'container.id',
    'host.id'
];
function processOf(resource) {
    const process = {};
    for (const name of OF_PROCESS) {
        const value = (0,traces_document/* text */.Qq)(resource[name]);
        if (value !== undefined)
            process[name] = value;
    }
    return process;
}
/** `aws.table_name` and the like; nested names are OpenTelemetry's and stay attributes. */
function awsBlock(attributes) {
    const aws = {};
    for (const name in attributes) {
        if (name.startsWith('aws.') && name.indexOf('.', 4) < 0)
            aws[name.slice(4)] = attributes[name];
    }
    aws['operation'] ??= attributes['rpc.method'];
    return aws;
}
/** A segment's call is read in the X-Ray SDKs' dialect, whatever attributes the service added to it. */
function withoutCall(attributes) {
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('rpc.')));
}
function metadataOf(attributes, resource) {
    return {
        ...attributes,
        ...Object.fromEntries(Object.entries(resource).map(([name, value]) => [`otel.resource.${name}`, value]))
    };
}
function exceptionsOf(events) {
    if (!Array.isArray(events))
        return [];
    return events.flatMap((event) => {
        const attributes = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(event)?.['attributes']);
        if (attributes === undefined || (0,traces_document/* record */.g1)(event)?.['name'] !== 'exception')
            return [];
        return [{ type: attributes['exception.type'], message: attributes['exception.message'] }];
    });
}

;// CONCATENATED MODULE: ./lib/src/sources/files/traces/values.js
/** The JSON values in a text: one, one a line, or one after the other over several lines, each perhaps behind a time and a stream. */
/** What `aws logs tail` writes in front of a message: a time, and in the detailed form a stream. */
const PREFIX = /^(?![{[])\S+ (?:\S+ )?(?=[{[])/;
/**
 * @param onValue is given each value
 * @param onOther is given each line, or run of lines, that is none
 */
function valuesIn(text, onValue, onOther) {
    const whole = parsed(text);
    if (whole !== undefined) {
        onValue(whole.json);
        return;
    }
    let open;
    for (const line of text.split('\n')) {
        const bare = line.replace(PREFIX, '').trimEnd();
        if (open !== undefined) {
            // a value over several lines ends where its first line's bracket is closed in the first column
            const isNext = line === bare && !/^[\s}\]]/.test(line);
            if (!isNext) {
                open.push(bare);
                if (/^[}\]]/.test(bare)) {
                    give(open.join('\n'));
                    open = undefined;
                }
                continue;
            }
            onOther(open.join('\n'));
            open = undefined;
        }
        if (bare.trim() === '')
            continue;
        if (bare === '{' || bare === '[')
            open = [bare];
        else
            give(bare);
    }
    if (open !== undefined)
        onOther(open.join('\n'));
    function give(candidate) {
        const value = parsed(candidate);
        if (value === undefined)
            onOther(candidate);
        else
            onValue(value.json);
    }
}
/** The value of a text that is JSON. */
function parsed(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/files/traces/otlp.js
/**
 * OTLP's JSON, as the collector's file exporter writes it: attributes are lists of keys and typed values.
 * https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */

const Value = dist/* lazy */.RZV(() => dist/* looseObject */._H3({
    stringValue: dist/* optional */.lqM(dist/* string */.YjP()),
    intValue: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])),
    doubleValue: dist/* optional */.lqM(dist/* number */.aig()),
    boolValue: dist/* optional */.lqM(dist/* boolean */.zMY()),
    arrayValue: dist/* optional */.lqM(dist/* looseObject */._H3({ values: dist/* optional */.lqM(dist/* array */.YOg(Value)) }))
}));
const Attributes = dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ key: dist/* string */.YjP(), value: dist/* nullish */.cl6(Value) })));
const Span = dist/* looseObject */._H3({
    traceId: dist/* string */.YjP(),
    spanId: dist/* string */.YjP(),
    parentSpanId: dist/* nullish */.cl6(dist/* string */.YjP()),
    attributes: Attributes,
    events: dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* nullish */.cl6(dist/* string */.YjP()), attributes: Attributes })))
});
const Scoped = dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ scope: dist/* nullish */.cl6(dist/* looseObject */._H3({})), spans: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())) })));
/** Exporters before 2022 say instrumentationLibrarySpans. */
const ResourceSpans = dist/* object */.Ikc({
    resourceSpans: dist/* array */.YOg(dist/* looseObject */._H3({
        resource: dist/* nullish */.cl6(dist/* looseObject */._H3({ attributes: Attributes })),
        scopeSpans: Scoped,
        instrumentationLibrarySpans: Scoped
    }))
});
/** The spans as aws/spans has them; what is none stays as it is, to be counted. */
function spansOf({ resourceSpans }) {
    return resourceSpans.flatMap(({ resource, scopeSpans, instrumentationLibrarySpans }) => {
        const shared = { resource: { attributes: plain(resource?.attributes) } };
        return [...(scopeSpans ?? []), ...(instrumentationLibrarySpans ?? [])].flatMap(({ scope, spans }) => (spans ?? []).map((json) => {
            const span = dist/* safeParse */.xLC(Span, json);
            return span.success ? { ...shared, scope, ...flat(span.output) } : json;
        }));
    });
}
function flat({ traceId, spanId, parentSpanId, attributes, events, ...rest }) {
    return {
        ...rest,
        traceId: hex(traceId),
        spanId: hex(spanId),
        ...(parentSpanId !== null && parentSpanId !== undefined && { parentSpanId: hex(parentSpanId) }),
        attributes: plain(attributes),
        events: (events ?? []).map((event) => ({ ...event, attributes: plain(event.attributes) }))
    };
}
/** Ids are hexadecimal, but of encoders that know protobuf only they are base64. */
function hex(id) {
    if (/^[0-9a-f]*$/i.test(id))
        return id.toLowerCase();
    return Buffer.from(id, 'base64').toString('hex');
}
function plain(attributes) {
    return Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, otlp_valueOf(value ?? {})]));
}
function otlp_valueOf({ stringValue, intValue, doubleValue, boolValue, arrayValue }) {
    if (arrayValue !== undefined)
        return (arrayValue.values ?? []).map(otlp_valueOf);
    return stringValue ?? (intValue === undefined ? undefined : Number(intValue)) ?? doubleValue ?? boolValue;
}

;// CONCATENATED MODULE: ./lib/src/sources/files/traces/shapes.js
/** The shapes in which traces are saved: a registry. A shape recognises an object, and says what it holds and whether that is the whole. */



function shapeOf(words, key, schema, found) {
    return {
        words,
        key,
        read(json) {
            const value = dist/* safeParse */.xLC(schema, json);
            return value.success ? found(value.output) : undefined;
        }
    };
}
const Documents = dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ Document: dist/* nullish */.cl6(dist/* unknown */.L5J()) })));
const Trace = dist/* looseObject */._H3({
    Id: dist/* string */.YjP(),
    LimitExceeded: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    Segments: Documents,
    Spans: Documents
});
const token = dist/* nullish */.cl6(dist/* string */.YjP());
const count = dist/* nullish */.cl6(dist/* number */.aig());
function traceOf({ Id, LimitExceeded, Segments, Spans }) {
    return {
        id: Id,
        documents: (Segments ?? []).map(({ Document }) => Document),
        spans: (Spans ?? []).map(({ Document }) => Document),
        truncated: LimitExceeded === true
    };
}
/** https://docs.aws.amazon.com/xray/latest/api/API_BatchGetTraces.html , https://docs.aws.amazon.com/xray/latest/api/API_ListRetrievedTraces.html */
const xrayAnswer = shapeOf('"aws xray batch-get-traces" and "aws xray list-retrieved-traces"', 'Traces', dist/* object */.Ikc({
    Traces: dist/* array */.YOg(Trace),
    UnprocessedTraceIds: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    NextToken: token,
    RetrievalStatus: dist/* nullish */.cl6(dist/* string */.YjP())
}), ({ Traces, UnprocessedTraceIds, NextToken, RetrievalStatus }) => ({
    traces: Traces.map(traceOf),
    unprocessed: UnprocessedTraceIds ?? [],
    cut: more('NextToken', NextToken) ??
        (RetrievalStatus === null || RetrievalStatus === undefined || RetrievalStatus === 'COMPLETE'
            ? undefined
            : `the retrieval's status is ${RetrievalStatus}, not COMPLETE`)
}));
/** "Raw data" of X-Ray's console: one trace, its documents read already. */
const consoleTrace = shapeOf('the raw data of a trace in the console', 'Segments', Trace, (trace) => ({
    traces: [traceOf(trace)]
}));
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html */
const logEvents = shapeOf('"aws logs filter-log-events"', 'events', dist/* object */.Ikc({ events: dist/* array */.YOg(dist/* looseObject */._H3({ message: dist/* string */.YjP() })), nextToken: token }), ({ events, nextToken }) => ({
    spans: events.map(({ message }) => parsed(message)?.json ?? message),
    cut: more('nextToken', nextToken)
}));
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html */
const queryResults = shapeOf('"aws logs get-query-results"', 'results', dist/* object */.Ikc({
    results: dist/* array */.YOg(dist/* array */.YOg(dist/* object */.Ikc({ field: dist/* string */.YjP(), value: dist/* nullish */.cl6(dist/* string */.YjP()) }))),
    status: dist/* nullish */.cl6(dist/* string */.YjP()),
    statistics: dist/* nullish */.cl6(dist/* looseObject */._H3({ recordsMatched: count, resultCount: count })),
    nextToken: token
}), ({ results, status, statistics, nextToken }) => ({
    spans: results.map((row) => {
        const message = row.find(({ field }) => field === '@message')?.value ?? '';
        return parsed(message)?.json ?? message;
    }),
    cut: more('nextToken', nextToken) ?? rowsMissing(status, statistics, results.length)
}));
/** Rows of a query that runs, or was stopped, are a part of the answer; so are those that its limit left. */
function rowsMissing(status, statistics, rows) {
    if (status !== null && status !== undefined && status !== 'Complete')
        return `the query's status is ${status}, not Complete`;
    const all = statistics?.resultCount ?? statistics?.recordsMatched ?? rows;
    return all > rows
        ? `it has ${rows} of ${all} rows: there are more rows than the query's limit let through`
        : undefined;
}
function more(name, value) {
    return value === null || value === undefined || value === ''
        ? undefined
        : `its ${name} says that there are more pages`;
}
/** Rows as the console of Logs Insights exports them: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_ExportQueryResults.html */
const consoleRow = shapeOf('the JSON export of Logs Insights in the console', '@message', dist/* looseObject */._H3({ '@message': dist/* unknown */.L5J() }), (row) => ({ within: [inText(row['@message'])] }));
const logEvent = shapeOf('log events', 'message', dist/* looseObject */._H3({ message: dist/* string */.YjP(), timestamp: dist/* unknown */.L5J() }), ({ message }) => ({ within: [inText(message)] }));
const otlp = shapeOf("OTLP's JSON (resourceSpans)", 'resourceSpans', ResourceSpans, (value) => ({
    spans: spansOf(value)
}));
const span = shapeOf('spans of the log group aws/spans', 'spanId', dist/* looseObject */._H3({ spanId: dist/* unknown */.L5J() }), (value) => ({
    spans: [value]
}));
/** As an SDK sends it to the daemon. */
const segment = shapeOf('segment documents', 'trace_id', dist/* looseObject */._H3({ trace_id: dist/* string */.YjP(), id: dist/* string */.YjP() }), (document) => ({ traces: [{ id: document.trace_id, documents: [document], spans: [], truncated: false }] }));
/** Asked in this order. */
const SHAPES = [
    span,
    xrayAnswer,
    consoleTrace,
    logEvents,
    queryResults,
    consoleRow,
    otlp,
    segment,
    logEvent
];
/** What an error for an unknown shape names. */
const KNOWN_SHAPES = `one of: ${SHAPES.map(({ words }) => words).join('; ')}; each alone, in a list, one a line or as "aws logs tail" prints them; plain, gzip or UTF-16`;
/** What a value holds, or undefined for one of no known shape. */
function foundIn(json) {
    if (Array.isArray(json))
        return { within: json };
    if (typeof json !== 'object' || json === null)
        return undefined;
    for (const shape of SHAPES) {
        const found = shape.key in json ? shape.read(json) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function inText(value) {
    return typeof value === 'string' ? (parsed(value)?.json ?? value) : value;
}

;// CONCATENATED MODULE: ./lib/src/sources/files/traces/saved-traces.js






/** Values in values: a log event in a row in a list. Deeper ones are no shape that anything writes. */
const DEEPEST = 4;
/** Traces and spans from files. Where a trace stands in several files, its documents are put together and each counts once. */
class SavedTraces {
    #files;
    #traces = new Map();
    #unprocessed = new Set();
    #unreadable = [];
    /** Answers that say of themselves that they are not whole. */
    #cut = [];
    constructor(files) {
        this.#files = files;
    }
    /** Hands over each trace once. @throws UserError when a file is wrong */
    async read(onTrace) {
        for (const named of this.#files) {
            for (const file of await (0,saved_file/* filesIn */.nG)(named))
                this.#add(file, await (0,saved_file/* readText */.yR)(file));
        }
        const truncated = [];
        let truncatedCount = 0;
        for (const [id, { documents, truncated: isTruncated }] of this.#traces) {
            if (isTruncated) {
                truncatedCount++;
                (0,call_log/* addProof */.Kt)(truncated, id);
            }
            onTrace({ id, documents });
        }
        if (this.#unreadable.length > 0)
            onTrace({ id: 'unknown', documents: this.#unreadable });
        const lost = [...this.#unprocessed].filter((id) => !this.#traces.has(id)).sort();
        const window = windowOf(this.#traces);
        return {
            source: 'files',
            ...(window !== undefined && { window }),
            ...(this.#cut.length > 0 && { cut: this.#cut.length, stopped: this.#cut.toSorted().join(' ') }),
            traces: {
                listed: this.#traces.size + lost.length,
                read: this.#traces.size,
                partial: 0,
                truncated: truncatedCount,
                unprocessed: lost.length,
                missing: 0
            },
            named: { partial: [], truncated, unprocessed: lost.slice(0, 5), missing: [] }
        };
    }
    /** @throws UserError when nothing in the file has a known shape */
    #add(file, content) {
        let known = 0;
        const other = [];
        valuesIn(content, (json) => (known += this.#take(file, json, other, 0)), (line) => other.push(line));
        // one value of another shape, or none: lines among others are counted instead
        if (known === 0 && other.length > 0)
            throw this.#unknown(file, content);
        this.#unreadable.push(...other);
    }
    #unknown(file, content) {
        const isJson = parsed(content) !== undefined || content.split('\n').some((line) => parsed(line) !== undefined);
        return (0,saved_file/* wrongFile */.Kk)(file, isJson ? 'which has another shape' : 'which is not JSON', undefined, KNOWN_SHAPES);
    }
    /** @returns how many values of a known shape there were */
    #take(file, json, other, depth) {
        const found = depth > DEEPEST ? undefined : foundIn(json);
        if (found === undefined) {
            // the daemon's header stands before each segment document
            if ((0,traces_document/* record */.g1)(json)?.['format'] !== 'json')
                other.push(typeof json === 'string' ? json : JSON.stringify(json));
            return 0;
        }
        this.#keep(file, found);
        const within = (found.within ?? []).map((value) => this.#take(file, value, other, depth + 1));
        return within.reduce((sum, some) => sum + some, found.within === undefined || within.length === 0 ? 1 : 0);
    }
    #keep(file, { traces = [], spans = [], unprocessed = [], cut }) {
        for (const { id, documents, spans: own, truncated } of traces) {
            const trace = this.#trace(id);
            trace.truncated ||= truncated;
            trace.documents.push(...documents);
            for (const span of own)
                if (!this.#addSpan(span))
                    trace.documents.push(span);
        }
        for (const span of spans)
            if (!this.#addSpan(span))
                this.#unreadable.push(span);
        for (const id of unprocessed)
            this.#unprocessed.add(id);
        if (cut !== undefined)
            this.#cut.push(`The answer in ${file.file} is not whole: ${cut}.`);
    }
    /** Whether it is a span. */
    #addSpan(text) {
        const span = spanDocument(typeof text === 'string' ? parsed(text)?.json : text);
        if (span !== undefined)
            this.#trace(span.traceId).documents.push(span.document);
        return span !== undefined;
    }
    #trace(id) {
        const trace = this.#traces.get(id) ?? { documents: [], truncated: false };
        this.#traces.set(id, trace);
        return trace;
    }
}
/** When the first segment began and the last one ended. Ids tell no time: those of W3C are random. */
function windowOf(traces) {
    let [first, last] = [Infinity, -Infinity];
    for (const { documents } of traces.values()) {
        for (const document of documents) {
            for (const time of timesOf(document)) {
                first = Math.min(first, time);
                last = Math.max(last, time);
            }
        }
    }
    return Number.isFinite(first) ? { start: iso(first), end: iso(last) } : undefined;
}
/** Of a document that is not read yet, without parsing it a second time. */
const TIME = /"(?:start_time|end_time)"\s*:\s*([0-9.]+(?:[eE]\+?[0-9]+)?)/g;
function timesOf(document) {
    const times = typeof document === 'string'
        ? [...document.matchAll(TIME)].map(([, time]) => Number(time))
        : [(0,traces_document/* record */.g1)(document)?.['start_time'], (0,traces_document/* record */.g1)(document)?.['end_time']];
    return times.filter((time) => typeof time === 'number' && time > 0 && time < LATEST);
}
/** Of the year 9999, the last that ISO 8601 writes in four digits. */
const LATEST = 253_402_300_800;
function iso(seconds) {
    return new Date(seconds * 1000).toISOString();
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
    actions: ['xray:BatchGetTraces', 'xray:GetTraceSummaries'],
    isAskedFor: ({ traces }) => traces.length === 0,
    async open({ options: { window, filter }, face, access, log }) {
        const [aws, { XRaySource }] = await Promise.all([access(), Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(7066)]).then(__webpack_require__.bind(__webpack_require__, 17066))]);
        return new XRaySource({ access: aws, window, filter }, (0,options_options/* labelOf */.Wy)('filter', face), log);
    }
};

;// CONCATENATED MODULE: ./lib/src/sources/traces/files.js



const files_words = {
    traces: 'X-Ray traces',
    incomplete: X_RAY_GAPS,
    none: () => 'The files hold no traces.'
};
const files = {
    kind: 'files',
    words: files_words,
    actions: [],
    isAskedFor: ({ traces }) => traces.length > 0,
    async open({ options, face }) {
        const label = (name) => (0,options_options/* labelOf */.Wy)(name, face);
        return new SavedTraces(options.traces.map((file) => ({ option: 'traces', file, label })));
    }
};

;// CONCATENATED MODULE: ./lib/src/sources/traces/trace-sources.js


/** Where traces are read from. A new source is one file beside this one, and one row here: the first that the options ask for is read. */
const TRACE_SOURCES = [files, xRay];
/** The source that the options ask for: X-Ray where they name no other. */
function traceSourceFor(options) {
    return TRACE_SOURCES.find((source) => source.isAskedFor(options)) ?? xRay;
}

;// CONCATENATED MODULE: ./lib/src/sources/sources-of.js








/**
 * Chooses where each thing is read from. With traces of this machine nothing is asked of AWS, and no client is loaded, unless policies are
 * to be validated; then AWS is asked that alone.
 * @param access called only when AWS is needed
 * @throws UserError when a file is wrong, before the first question to AWS
 */
async function sourcesOf(options, face, access, log) {
    const saved = (option, file) => ({
        option,
        file,
        label: (name) => (0,options_options/* labelOf */.Wy)(name, face)
    });
    const savedRoles = options.roles === undefined ? undefined : new SavedRoles(saved('roles', options.roles));
    const workloads = await SavedWorkloads.read(options.workloads.map((file) => saved('workloads', file)));
    const fromFiles = {
        named: options.workloadRoles,
        functions: await readFunctions(options.functions.map((file) => saved('functions', file))),
        ...(options.workloads.length > 0 && {
            readTaskRole: async (workload) => workloads.roleOf(workload),
            readInstanceRole: async (workload) => workloads.roleOf(workload),
            readMachineRole: async (workload) => workloads.roleOf(workload)
        })
    };
    await savedRoles?.check();
    let shared;
    const sharedOnce = () => (shared ??= sharedFrom(access));
    const member = traceSourceFor(options);
    const reader = await member.open({ options, face, access: sharedOnce, log });
    const aws = member.actions.length > 0 ? await sharedOnce() : undefined;
    const validating = options.validateWithAws ? await sharedOnce() : undefined;
    return {
        traces: { words: member.words, read: (onTrace) => reader.read(onTrace) },
        workloads: new WorkloadRoles({ ...(aws !== undefined && fromAws(aws)), ...fromFiles }),
        roles: options.compare ? (savedRoles ?? (aws && rolesFromAws(aws))) : undefined,
        ...baselineOf(options),
        ...earlierOf(options),
        ...templatesOf(options, face, log),
        ...(validating !== undefined && { validator: () => validatorFromAws(validating) })
    };
}
/** One set of credentials for all clients. */
async function sharedFrom(access) {
    const [asked, { sharedAccess }] = await Promise.all([access(), Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3039)]).then(__webpack_require__.bind(__webpack_require__, 93039))]);
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
        templates: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3382), __webpack_require__.e(3247), __webpack_require__.e(9982)]).then(__webpack_require__.bind(__webpack_require__, 49982))).templatesIn(folder, log, { told, plans: options.plan })
    };
}
/** Where templates are looked for: in the action the workspace unless told otherwise, on the command line only where told. */
function sourceFolder({ sourceDir }, face) {
    return sourceDir ?? (face === 'action' ? process.env['GITHUB_WORKSPACE'] : undefined);
}
/** Clients are loaded when they are first asked: X-Ray's request must not wait for them. */
function fromAws(access) {
    let functions;
    return {
        askLambda: () => (functions ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(1696), __webpack_require__.e(6166)]).then(__webpack_require__.bind(__webpack_require__, 76166)).then(({ LambdaReader }) => new LambdaReader(access))),
        readTaskRole: async (workload) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(212), __webpack_require__.e(7500)]).then(__webpack_require__.bind(__webpack_require__, 97500))).readTaskRole(access, workload),
        readInstanceRole: async (workload) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(5193), __webpack_require__.e(7091)]).then(__webpack_require__.bind(__webpack_require__, 37091))).readInstanceRole(access, workload)
    };
}
/** IAM, each role asked once, when the traces have been read. */
function rolesFromAws(access) {
    let iam;
    const asked = new Map();
    return {
        async policies(roleArn) {
            iam ??= Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(5608)]).then(__webpack_require__.bind(__webpack_require__, 75608)).then(({ IamSource }) => new IamSource(access));
            const answer = asked.get(roleArn) ?? iam.then((source) => source.policies(roleArn));
            asked.set(roleArn, answer);
            return answer;
        }
    };
}
async function validatorFromAws(access) {
    const { AwsPolicyValidator } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(1645), __webpack_require__.e(9326)]).then(__webpack_require__.bind(__webpack_require__, 59326));
    return new AwsPolicyValidator(access);
}
function earlierOf({ evidence, evidenceFiles, evidenceMaxAge }) {
    return evidence === 'merge' ? { earlier: () => savedEarlierRuns(evidenceFiles, evidenceMaxAge) } : {};
}


/***/ }),

/***/ 37358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ addProof),
/* harmony export */   zj: () => (/* binding */ CallLog)
/* harmony export */ });
/* unused harmony export PROOFS */
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82612);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62286);


/** Trace ids kept as proof of a finding. */
const PROOFS = 5;
class CallLog {
    #workloads = new Map();
    #others = new Map();
    #unattributed = new Map();
    /** Calls seen so far, for a progress display. */
    calls = 0;
    add(reading) {
        for (const workload of reading.workloads)
            this.#entry(workload).traces++;
        for (const { workload, call } of reading.calls) {
            this.calls++;
            const { calls } = this.#entry(workload);
            const key = keyOf(call);
            const same = calls.get(key);
            if (same === undefined)
                calls.set(key, { call, calls: 1, traceIds: [reading.id] });
            else {
                same.calls++;
                addProof(same.traceIds, reading.id);
                // the smallest message, so that the order of the traces does not show
                if ((call.message ?? '') < (same.call.message ?? ''))
                    same.call = call;
            }
        }
        for (const { call, service } of reading.others)
            count(this.#others, call, `made by ${service} with a role of its own`, reading.id);
        for (const { call, why } of reading.unattributed)
            count(this.#unattributed, call, why, reading.id);
    }
    /** Sorted by ARN; the calls of each by service, operation and parameters. */
    workloads() {
        return [...this.#workloads.values()]
            .toSorted((a, b) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.workload.arn, b.workload.arn))
            .map(({ workload, traces, calls }) => ({
            workload,
            traces,
            calls: [...calls].toSorted(([a], [b]) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a, b)).map(([, counted]) => counted)
        }));
    }
    /** Calls that AWS services made themselves. */
    others() {
        return sortedByKey(this.#others);
    }
    /** Calls whose workload the traces do not show. */
    unattributed() {
        return sortedByKey(this.#unattributed);
    }
    #entry(workload) {
        let entry = this.#workloads.get(workload.arn);
        if (entry === undefined) {
            entry = { workload, traces: 0, calls: new Map() };
            this.#workloads.set(workload.arn, entry);
        }
        entry.workload = (0,_workload_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(entry.workload, workload);
        return entry;
    }
}
function count(into, call, why, traceId) {
    const key = `${call.service}\u0000${call.operation}\u0000${why}`;
    const same = into.get(key);
    if (same === undefined) {
        into.set(key, { service: call.service, operation: call.operation, why, calls: 1, traceIds: [traceId] });
        return;
    }
    same.calls++;
    addProof(same.traceIds, traceId);
}
function keyOf(call) {
    const refused = call.refused === undefined ? '' : `${call.refused.action} ${call.refused.resource}`;
    let key = `${call.dialect}\u0000${call.service}\u0000${call.operation}\u0000${call.region ?? ''}\u0000${call.account ?? ''}\u0000${call.outcome}\u0000${call.error ?? ''}\u0000${refused}${call.notUnderstood ?? ''}`;
    for (const name of Object.keys(call.parameters).sort())
        key += `\u0000${name}\u0001${call.parameters[name]?.join('\u0002')}`;
    return call.shortened === undefined ? key : `${key}\u0000${call.shortened.join('\u0002')}`;
}
/** Keeps the list sorted, distinct and short. */
function addProof(ids, id) {
    if (ids.includes(id))
        return;
    if (ids.length < PROOFS)
        ids.push(id);
    else if (id < (ids[PROOFS - 1] ?? ''))
        ids[PROOFS - 1] = id;
    else
        return;
    ids.sort();
}
function sortedByKey(map) {
    return [...map].toSorted(([a], [b]) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a, b)).map(([, value]) => value);
}


/***/ }),

/***/ 82612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   KM: () => (/* binding */ applicationOf),
/* harmony export */   Rc: () => (/* binding */ workloadOf),
/* harmony export */   yB: () => (/* binding */ lambdaFunction),
/* harmony export */   zz: () => (/* binding */ isApplication)
/* harmony export */ });
/* harmony import */ var _dialects_dialects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10562);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54292);
/* harmony import */ var _domain_partition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76553);



/** The workload that a document itself names, if any. */
function workloadOf(json) {
    const traits = _dialects_dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9.flatMap((dialect) => dialect.traits(json) ?? []);
    if (traits.length === 0)
        return undefined;
    const first = (trait) => traits.find((told) => told[trait] !== undefined)?.[trait];
    for (const arn of traits.flatMap(({ functions }) => functions)) {
        const named = lambdaFunction(arn);
        if (named !== undefined)
            return named;
    }
    const named = stateMachine(traits.map((told) => told.stateMachine)) ?? ecsTask(first);
    if (named !== undefined)
        return named;
    return traits.some(({ isContainer }) => isContainer === true) ? undefined : ec2Instance(first);
}
/** Origins of segments that an application writes itself, where nothing but the segment's name tells which one it is. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/;
/** Whether calls below a segment of this origin are made by an application, not by an AWS service for itself. */
function isApplication(origin) {
    return APPLICATION.test(origin) || !origin.startsWith('AWS::');
}
/** Chooses the sight of a workload with the newer revision: not every document of a task shows it. */
function newest(known, seen) {
    return known === undefined || Number(seen.revision ?? -1) > Number(known.revision ?? -1) ? seen : known;
}
/** The application that wrote a document, where only a name tells which: the user says under which role it runs. */
function applicationOf({ json, isDocument }) {
    const traits = _dialects_dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9.flatMap((dialect) => dialect.traits(json) ?? []);
    const told = traits.find(({ service }) => service !== undefined);
    const name = isDocument ? (segmentName(json) ?? told?.service) : told?.service;
    return name === undefined ? undefined : namedSegment(name, told);
}
/** A segment is called like the application, unless it is itself a call: then like what it calls. */
function segmentName(json) {
    const origin = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json['origin']);
    const isSegment = json['type'] !== 'subsegment' && json['namespace'] !== 'aws' && json['namespace'] !== 'remote';
    if (!isSegment || (origin !== undefined && !isApplication(origin)))
        return undefined;
    const span = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json['span']);
    return span === undefined || span['segment'] === true ? (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json['name']) : undefined;
}
function namedSegment(name, told) {
    const { namespace, serviceAccount, service } = told ?? {};
    const full = namespace === undefined ? name : `${namespace}/${name}`;
    const aliases = [full, service, serviceAccount].filter((alias) => alias !== undefined && alias !== name);
    return {
        arn: `segment:${full}`,
        kind: 'segment',
        name,
        partition: 'aws',
        region: '',
        ...(aliases.length > 0 && { aliases: [...new Set(aliases)] })
    };
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
/** https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html : its calls are made under its own role */
const STATE_MACHINE_ARN = /^arn:([a-z0-9-]+):states:([a-z0-9-]+):(\d{12}):(?:stateMachine|execution|express):([^:]+)/;
function stateMachine(arns) {
    for (const arn of arns) {
        const found = STATE_MACHINE_ARN.exec(arn ?? '');
        if (found === null)
            continue;
        const [, partition = '', region = '', account = '', name = ''] = found;
        const machine = `arn:${partition}:states:${region}:${account}:stateMachine:${name}`;
        return { arn: machine, kind: 'states', name, partition, region, account };
    }
    return undefined;
}
const TASK_ARN = /^arn:([a-z0-9-]+):ecs:([a-z0-9-]+):(\d{12}):(?:task|container|cluster)\//;
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
function ecsTask(first) {
    const family = first('family');
    const found = TASK_ARN.exec(first('taskArn') ?? '');
    if (family === undefined || found === null || !FAMILY.test(family))
        return undefined;
    const [, partition = '', region = '', account = ''] = found;
    const revision = first('revision');
    return {
        arn: `arn:${partition}:ecs:${region}:${account}:task-definition/${family}`,
        kind: 'ecs',
        name: family,
        partition,
        region,
        account,
        ...(revision !== undefined && /^\d+$/.test(revision) && { revision })
    };
}
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const INSTANCE = /^i-[0-9a-f]{8,17}$/;
function ec2Instance(first) {
    const id = first('instance');
    if (id === undefined || !INSTANCE.test(id))
        return undefined;
    const region = [first('region'), first('zone')?.replace(/[a-z]$/, '')].find((name) => REGION.test(name ?? '')) ?? '';
    const account = first('account');
    const known = account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
    const partition = (0,_domain_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .i)(region);
    return {
        arn: `arn:${partition}:ec2:${region}:${known ?? ''}:instance/${id}`,
        kind: 'ec2',
        name: id,
        partition,
        region,
        ...(known !== undefined && { account: known })
    };
}


/***/ })

};
