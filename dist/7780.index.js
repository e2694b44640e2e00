export const id = 7780;
export const ids = [7780];
export const modules = {

/***/ 43381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gateRules)
/* harmony export */ });
/* unused harmony export rulesFrom */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90692);
/** What the gate holds findings against: the options, and the configuration file where they are silent. */




const USUAL_FILE = '.github/least-privilege.yml';
/**
 * Reads the configuration file that is named, or the usual one where it exists, and puts the options over it.
 * @throws UserError when the file cannot be read or is wrong, or sets limits though nothing is compared
 */
async function gateRules(options, face) {
    const usual = node_path__WEBPACK_IMPORTED_MODULE_1__.join((face === 'action' && process.env['GITHUB_WORKSPACE']) || '', USUAL_FILE);
    const file = options.configFile ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? usual : undefined);
    if (file === undefined)
        return rulesFrom({}, options);
    const label = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .W)('config-file', face);
    // loaded only now: most runs have no such file
    const { readConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4933)]).then(__webpack_require__.bind(__webpack_require__, 74933));
    const configuration = await readConfiguration(file, label);
    const rules = rulesFrom(configuration, options);
    const { limits, waivers } = rules;
    if (!options.compare &&
        (limits.rules.length + waivers.length > 0 || hasEntries(configuration.thresholds))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label} is "${file}", which sets limits or waivers, but nothing is compared`, `Add ${(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .W)('compare', face)}, or give another file`);
    }
    return rules;
}
/** Options win over the file. Of rules that match one role, those for workloads come after those for roles, and so win. */
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

/***/ 73238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ EventInvokeConfig),
/* harmony export */   sB: () => (/* binding */ EventSourceMapping),
/* harmony export */   u4: () => (/* binding */ byFunction),
/* harmony export */   vF: () => (/* binding */ FunctionConfiguration)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _traces_workload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82612);


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
    /** Of the filter criteria. */
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
    const found = new Map();
    for (const entry of entries) {
        const arn = (0,_traces_workload_js__WEBPACK_IMPORTED_MODULE_1__/* .lambdaFunction */ .yB)(entry.FunctionArn)?.arn ?? entry.FunctionArn;
        found.set(arn, [...(found.get(arn) ?? []), entry]);
    }
    return found;
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


/***/ }),

/***/ 67257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./lib/src/evidence.js
var src_evidence = __webpack_require__(18433);
// EXTERNAL MODULE: ./lib/src/excess/gate.js + 2 modules
var excess_gate = __webpack_require__(23672);
// EXTERNAL MODULE: ./lib/src/permissions/needs.js + 22 modules
var permissions_needs = __webpack_require__(71215);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference_reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/digest.js
var digest = __webpack_require__(24880);
// EXTERNAL MODULE: ./lib/src/excess/name-pattern.js
var name_pattern = __webpack_require__(73530);
;// CONCATENATED MODULE: ./lib/src/ignored-workloads.js

/**
 * @param patterns globs of names of workloads; of several that match the last one is named
 */
function withoutIgnored(findings, patterns) {
    const all = findings.map((finding) => ({
        finding,
        match: patterns.findLast((pattern) => (0,name_pattern/* matchesName */.H)(pattern, finding.report.name))
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
            .flatMap(({ finding: { report, mayNeed } }) => [...report.needs, ...report.implied, ...mayNeed])
            .map(({ action }) => ({ action, why: 'a workload needs it that the configuration file ignores' }))
    };
}

// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
;// CONCATENATED MODULE: ./lib/src/policy/write.js

/**
 * Leaves out a resource that another one of the action holds under the same condition or none, and joins what is needed on the same
 * resources, or by the same actions, into one statement. No statement allows an action on a resource that was not needed, or under
 * another condition; the bytes are the same whatever the order of the needs.
 * @param description what the policy says of itself; IAM refuses the element, so that undefined leaves it out
 */
function writePolicy(needs, description) {
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
        Statement: statements.toSorted((a, b) => (0,call_log/* compare */.UD)(sortKey(a), sortKey(b)))
    };
}
/** The same text for conditions that differ only in the order of operators, keys and values; empty for none. */
function conditionText(condition) {
    const sorted = canonical(condition);
    return sorted === undefined ? '' : JSON.stringify(sorted);
}
/** Sorted, each value once; undefined when it tests nothing. */
function canonical(condition) {
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
    return (0,call_log/* compare */.UD)(a, b);
}
function grouped(needs) {
    const byCondition = new Map();
    for (const { action, resource, condition } of needs) {
        const key = conditionText(condition);
        const group = byCondition.get(key) ?? { condition: canonical(condition), resourcesOf: new Map() };
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
        for (const to of list) {
            const known = inverse.get(to);
            if (known === undefined)
                inverse.set(to, [from]);
            else
                known.push(from);
        }
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
    return JSON.stringify([Action, Resource, conditionText(Condition)]);
}

;// CONCATENATED MODULE: ./lib/src/earlier-evidence.js
/** Evidence of several runs as one: what earlier runs saw of a workload, with the dates of first and last sight. */


const DAY = 86_400_000;
/** Dates this run's needs, so that a later run can merge them. @param day `YYYY-MM-DD`, UTC; absent when the run's time is not known */
function dated(workload, day) {
    if (day === undefined)
        return workload;
    return {
        ...workload,
        needs: workload.needs.map((need) => ({ firstSeen: day, lastSeen: day, ...need }))
    };
}
/**
 * Adds what earlier runs saw of a workload and that is not too old. The same whatever the order of the reports, and however often one is
 * merged. A need keeps the calls and traces of the run that saw it last.
 * @param reports of earlier runs, themselves perhaps merged
 * @param today `YYYY-MM-DD`, UTC
 * @param maxAgeDays older sights count no more
 */
function withEarlier(workload, reports, today, maxAgeDays) {
    const oldest = new Date(Date.parse(today) - maxAgeDays * DAY).toISOString().slice(0, 10);
    const earlier = reports
        .flatMap((report) => report.workloads.filter(({ arn }) => arn === workload.arn))
        .flatMap(({ needs }) => needs)
        .filter(({ lastSeen }) => lastSeen !== undefined && lastSeen >= oldest);
    if (earlier.length === 0)
        return workload;
    const merged = new Map();
    for (const need of [...workload.needs, ...earlier]) {
        const key = [need.action, need.resource, conditionText(need.condition)].join('\u0000');
        const known = merged.get(key);
        merged.set(key, known === undefined ? need : sightings(known, need));
    }
    const now = new Set(workload.needs);
    const needs = [...merged].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b)).map(([, need]) => need);
    const onlyEarlier = needs.filter((need) => !now.has(need) && !isSeenBy(workload, need)).length;
    return { ...workload, needs, fromEarlierRuns: onlyEarlier };
}
function isSeenBy({ needs }, { action, resource, condition }) {
    return needs.some((need) => need.action === action &&
        need.resource === resource &&
        conditionText(need.condition) === conditionText(condition));
}
function sightings(a, b) {
    const [last] = [a, b].toSorted((x, y) => (0,call_log/* compare */.UD)(rank(y), rank(x)));
    const firsts = [a.firstSeen, b.firstSeen].filter((day) => day !== undefined).sort();
    return { ...(last ?? a), ...(firsts[0] !== undefined && { firstSeen: firsts[0] }) };
}
/** The newest sight wins; of one day the one with more calls, and any other difference decides alike in every order. */
function rank(need) {
    const rest = JSON.stringify({ ...need, firstSeen: undefined });
    return [need.lastSeen ?? '', String(need.calls).padStart(12, '0'), rest].join('\u0000');
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/policy/decide.js
var decide = __webpack_require__(34213);
// EXTERNAL MODULE: ./lib/src/policy/pattern.js
var policy_pattern = __webpack_require__(74771);
// EXTERNAL MODULE: ./lib/src/roles/grants.js + 1 modules
var roles_grants = __webpack_require__(45773);
;// CONCATENATED MODULE: ./lib/src/excess/width.js
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
    const whole = (0,policy_pattern/* resourcePattern */.nn)(resource, false);
    const holdsEveryType = types.every((format) => (0,policy_pattern/* contains */.gR)(whole, (0,policy_pattern/* formatPattern */.a0)(resourcePart(format))) === 'yes');
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

;// CONCATENATED MODULE: ./lib/src/excess/excess.js
/** Grants minus needs, on two axes that never mix: actions that nobody used, and used actions granted on more than was used. */






/** Compares what a role grants with what its workloads need. */
function excessOf({ grants, denies }, { needs, mayNeed }, reference) {
    const granted = new Map();
    for (const grant of grants)
        for (const action of grant.actions)
            granted.set(action.name, action);
    const needed = new Map();
    for (const need of needs)
        needed.set(need.action, [...(needed.get(need.action) ?? []), need]);
    const doubtOf = doubtsIn(mayNeed, grants);
    const undecided = new Map();
    const standing = new Map();
    for (const action of granted.values()) {
        const of = needed.get(action.name);
        const doubt = of === undefined ? doubtOf(action) : undefined;
        if (doubt !== undefined)
            undecided.set(action.name, doubt);
        standing.set(action.name, standingOf(of, doubt));
    }
    const wide = [];
    for (const action of granted.values()) {
        const of = needed.get(action.name);
        if (of === undefined || action.types.length === 0)
            continue;
        const { exceeding, open } = grantedBeyond(action, grants, denies, of);
        if (exceeding.length === 0)
            continue;
        const vague = of
            .flatMap((need) => (need.precision === 'wider' ? (need.reason ?? []) : []))
            .toSorted(call_log/* compare */.UD)[0];
        const doubt = vague ?? doubtOf(action) ?? open;
        if (doubt === undefined)
            wide.push(wideFinding(action, exceeding, of, reference));
        else
            undecided.set(action.name, `whether it needs all of its resources cannot be told: ${doubt}`);
    }
    const ofStanding = (of) => [...granted.values()].filter((action) => standing.get(action.name) === of);
    const unused = ofStanding('unused');
    const blocked = new Set(grants.flatMap((grant) => grant.blocked.map(({ name }) => name)).filter((name) => !granted.has(name)));
    const isSweeping = grants.some((grant) => grant.sweeping && grant.actions.size + grant.blocked.length > 0);
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
        wide: wide.toSorted((a, b) => (0,call_log/* compare */.UD)(a.action, b.action)),
        undecided: [...undecided]
            .map(([action, why]) => ({ action, why }))
            .toSorted((a, b) => (0,call_log/* compare */.UD)(a.action, b.action)),
        grants: grants.map((grant) => grantReport(grant, standing)).toSorted(byPlace),
        everyUnused: everyUnused(unused, grants)
    };
}
function standingOf(needs, doubt) {
    if (needs !== undefined)
        return needs.every((need) => need.implied === true) ? 'implied' : 'used';
    return doubt === undefined ? 'unused' : 'undecided';
}
/** Why nobody knows whether an action is needed, if so. */
function doubtsIn(mayNeed, grants) {
    const named = new Map();
    for (const doubt of mayNeed) {
        const key = (0,policy_pattern/* hasWildcard */.rl)(doubt.action) ? '' : doubt.action.toLowerCase();
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
            ...patterns.filter((doubt) => (0,policy_pattern/* matchesAction */.ch)(doubt.action, action.name))
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
function grantedBeyond(action, grants, denies, needs) {
    const patterns = needs.flatMap((need) => patternsOf(need));
    const denying = denies.filter(({ sure, actions }) => sure === 'yes' && actions.has(action));
    const all = grants
        .filter(({ actions }) => actions.has(action))
        .flatMap((grant) => (0,roles_grants/* reachOf */.x)(grant, action)
        .filter((reach) => !patterns.some((need) => (0,policy_pattern/* contains */.gR)(need, reach) === 'yes'))
        .map((reach) => ({
        grant,
        reach,
        resource: reach === grant.pattern ? grant.resource : reach.text,
        open: openIn(reach, patterns, denying)
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
    return [resource, ...(isLogGroup ? [resource.slice(0, -2)] : [])].map((text) => (0,policy_pattern/* resourcePattern */.nn)(text, false));
}
function openIn(reach, needs, denying) {
    if (reach.hasVariables && needs.some((need) => (0,policy_pattern/* overlaps */.$f)(need, reach) !== 'no'))
        return 'a policy variable decides what is granted';
    return denying.some(({ statement }) => (0,decide/* appliesTo */.G)({ ...statement, conditions: [] }, reach, {}) === 'unknown')
        ? 'a Deny takes a part of it away'
        : undefined;
}
function wideFinding(action, exceeding, needs, reference) {
    const widths = exceeding.map(({ reach }) => WIDTHS.indexOf(widthOf(reach, action.name, reference)));
    return {
        action: action.name,
        width: WIDTHS[Math.max(...widths)] ?? 'all',
        conditional: exceeding.every(({ grant }) => grant.conditional),
        granted: [...new Set(exceeding.map(({ resource }) => resource))].sort(),
        needed: [...new Set(needs.map((need) => need.resource))].sort()
    };
}
/** Each unused action with the grants that give it, however many statements write the same. */
function everyUnused(unused, grants) {
    const on = new Map(unused.map((action) => [action, new Map()]));
    for (const grant of grants) {
        const written = { action: grant.action, resource: grant.resource };
        const key = `${written.action}\u0000${written.resource}`;
        for (const action of grant.actions)
            on.get(action)?.set(key, written);
    }
    return [...on]
        .map(([{ name, level }, places]) => ({
        action: name,
        level,
        on: [...places].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b)).map(([, written]) => written)
    }))
        .toSorted(byLevelThenName);
}
function countByLevel(actions) {
    const counts = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 };
    for (const { level } of actions)
        counts[level]++;
    return counts;
}
function byLevelThenName(a, b) {
    const order = reference_reference.ACCESS_LEVELS;
    return order.indexOf(a.level) - order.indexOf(b.level) || (0,call_log/* compare */.UD)(a.action, b.action);
}
function grantReport(grant, standing) {
    const number = (of) => [...grant.actions].filter((action) => standing.get(action.name) === of).length;
    const { policy, statement, sid, action, resource, conditional } = grant;
    return {
        policy,
        statement,
        ...(sid !== undefined && { sid }),
        action,
        resource,
        conditional,
        used: number('used'),
        implied: number('implied'),
        unused: number('unused'),
        undecided: number('undecided')
    };
}
function byPlace(a, b) {
    return ((0,call_log/* compare */.UD)(a.policy, b.policy) ||
        a.statement - b.statement ||
        (0,call_log/* compare */.UD)(a.action, b.action) ||
        (0,call_log/* compare */.UD)(a.resource, b.resource));
}

// EXTERNAL MODULE: ./lib/src/excess/findings.js
var findings = __webpack_require__(7112);
// EXTERNAL MODULE: ./lib/src/excess/gaps.js
var gaps = __webpack_require__(3095);
// EXTERNAL MODULE: ./lib/src/policy/document.js
var policy_document = __webpack_require__(81240);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/util-arn-parser/dist-cjs/index.js
var dist_cjs = __webpack_require__(56369);
// EXTERNAL MODULE: ./lib/src/policy/conditions.js + 1 modules
var conditions = __webpack_require__(81653);
;// CONCATENATED MODULE: ./lib/src/reference/rules/forwarded.js
/**
 * What a service does with a customer managed key in the name of whoever calls it, by the action that is called. No trace shows it, and it
 * happens only where such a key encrypts the resource. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html
 */
const DECRYPT = ['kms:Decrypt'];
const GENERATE = ['kms:GenerateDataKey'];
const BOTH = ['kms:Decrypt', 'kms:GenerateDataKey'];
/** By IAM prefix. */
const FORWARDED = {
    dynamodb: {
        via: 'dynamodb',
        uses: {
            BatchGetItem: DECRYPT,
            BatchWriteItem: DECRYPT,
            ConditionCheckItem: DECRYPT,
            CreateTable: ['kms:CreateGrant', 'kms:DescribeKey'],
            DeleteItem: DECRYPT,
            GetItem: DECRYPT,
            GetRecords: DECRYPT,
            PutItem: DECRYPT,
            Query: DECRYPT,
            Scan: DECRYPT,
            UpdateItem: DECRYPT
        },
        source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html'
    },
    kinesis: {
        via: 'kinesis',
        uses: { GetRecords: DECRYPT, PutRecord: GENERATE, PutRecords: GENERATE, SubscribeToShard: DECRYPT },
        source: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html'
    },
    s3: {
        via: 's3',
        // parts of an upload are decrypted when they are put together, and PutObject is the action of them all
        uses: { GetObject: DECRYPT, GetObjectVersion: DECRYPT, PutObject: BOTH },
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html'
    },
    secretsmanager: {
        via: 'secretsmanager',
        uses: {
            BatchGetSecretValue: DECRYPT,
            CreateSecret: BOTH,
            GetSecretValue: DECRYPT,
            PutSecretValue: BOTH,
            UpdateSecret: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']
        },
        source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'
    },
    sns: {
        via: 'sns',
        uses: { Publish: BOTH },
        source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html'
    },
    sqs: {
        via: 'sqs',
        uses: { ReceiveMessage: DECRYPT, SendMessage: BOTH },
        source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html'
    },
    ssm: {
        via: 'ssm',
        uses: {
            GetParameter: DECRYPT,
            GetParameterHistory: DECRYPT,
            GetParameters: DECRYPT,
            GetParametersByPath: DECRYPT,
            PutParameter: ['kms:Encrypt', 'kms:GenerateDataKey']
        },
        source: 'https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html'
    }
};
/** Patterns of actions that use no key in the caller's name. Of what is in neither list nothing is known. */
const FORWARDING_NOTHING = [
    'cloudwatch:*',
    'ec2:*NetworkInterface*',
    'ec2:*PrivateIpAddresses',
    'ec2:Describe*',
    'ec2messages:*',
    'execute-api:*',
    'iam:*',
    'kms:*',
    'lambda:Get*',
    'lambda:Invoke*',
    'lambda:List*',
    'logs:*',
    'ssmmessages:*',
    'sts:*',
    'xray:*'
];

;// CONCATENATED MODULE: ./lib/src/roles/forwarded.js
/** Use of keys that no trace shows: what a role grants on keys and its services plausibly use in its name. */






/**
 * The grants on keys that fit what a workload's needs make services do: they stay, narrowed to those services, because without them the
 * calls would fail wherever such a key encrypts. Nothing is added that the role does not grant.
 * @param partition of the role
 */
function plausibleNeeds(needs, grants, partition, reference) {
    const found = new Map();
    for (const use of needs.flatMap((need) => usesOf(need, partition))) {
        const keys = (0,policy_pattern/* resourcePattern */.nn)(`arn:${partition}:kms:${use.region}:*:key/*`, false);
        for (const grant of grants) {
            for (const resource of keysOf(grant, use, keys, reference)) {
                const key = `${use.action}\u0000${resource}`;
                const known = found.get(key) ?? { action: use.action, resource, vias: new Set(), by: new Set() };
                known.vias.add(use.via);
                known.by.add(use.by);
                found.set(key, known);
            }
        }
    }
    return [...found]
        .toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))
        .map(([, { action, resource, vias, by }]) => ({
        action,
        resource,
        ...(!vias.has(undefined) && { condition: viaService([...vias].flatMap((via) => via ?? [])) }),
        from: `plausibly used by ${[...by].sort().join(', ')}, where a customer managed key encrypts`
    }));
}
/** https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service */
function viaService(vias) {
    const operator = vias.some((via) => via.includes('*')) ? 'StringLike' : 'StringEquals';
    return { [operator]: { 'kms:ViaService': [...vias].sort() } };
}
function usesOf({ action, resource }, partition) {
    const [prefix = '', name = ''] = action.split(':');
    const service = FORWARDED[prefix];
    const region = regionOf(resource);
    const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const hasDomain = ['aws', 'aws-cn', 'aws-us-gov'].includes(partition);
    return (service?.uses[name] ?? []).map((key) => ({
        action: key,
        via: hasDomain ? `${service?.via}.${region}.${domain}` : undefined,
        region,
        by: action
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
    return (0,roles_grants/* reachOf */.x)(grant, action).flatMap((reach) => {
        if ((0,policy_pattern/* contains */.gR)(reach, keys) === 'yes')
            return [keys.text];
        return (0,policy_pattern/* overlaps */.$f)(reach, keys) === 'no' || reach.hasVariables ? [] : [reach.text];
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
    const unknown = [...used, ...perhaps].filter((action) => !FORWARDING_NOTHING.some((pattern) => (0,policy_pattern/* matchesAction */.ch)(pattern, action)));
    const prefixes = [...new Set(unknown.map((action) => action.split(':')[0] ?? ''))].sort();
    if (prefixes.length === 0)
        return [];
    const names = prefixes.includes('*') ? 'a service that is not known' : prefixes.join(', ');
    return KEY_USES.map((action) => ({
        action,
        why: `${names} may use a customer managed key in the name of the caller, which no trace shows`
    }));
}
function isKnown(action) {
    return FORWARDED[action.split(':')[0] ?? ''] !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/roles/principal.js

/** A role whose requests an AWS SDK makes. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
function roleAsPrincipal(roleArn) {
    const { partition, accountId } = (0,dist_cjs/* parse */.qg)(roleArn);
    return {
        partition,
        context: {
            'aws:PrincipalArn': [roleArn],
            'aws:PrincipalAccount': [accountId],
            'aws:PrincipalType': ['AssumedRole'],
            'aws:SecureTransport': ['true']
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/roles/implied-need.js
/** One need for each action, on the same resource and from the same setting. */
function needEach(actions, resource, from, condition) {
    return actions.map((action) => ({ action, resource, ...(condition !== undefined && { condition }), from }));
}
/** One open need for each action pattern, for the same reason. */
function openEach(actions, why) {
    return actions.map((action) => ({ action, why }));
}
/** Several settings' implications as one, in their order. */
function together(all) {
    return { needs: all.flatMap(({ needs }) => needs), mayNeed: all.flatMap(({ mayNeed }) => mayNeed) };
}

;// CONCATENATED MODULE: ./lib/src/roles/destinations.js
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
 * @param from the setting that names it
 */
function sendingTo(arn, from) {
    if (!(0,dist_cjs/* validate */.tf)(arn))
        return { needs: [], mayNeed: [] };
    const { service } = (0,dist_cjs/* parse */.qg)(arn);
    if (service === 's3')
        return {
            needs: [...needEach([TO_BUCKET], `${arn}/*`, from), ...needEach([OF_BUCKET], arn, from)],
            mayNeed: []
        };
    const action = SENDING.get(service);
    if (action !== undefined)
        return { needs: needEach([action], arn, from), mayNeed: [] };
    return {
        needs: [],
        mayNeed: openEach([`${service}:*`], `what sending to ${arn} needs is not known (${from})`)
    };
}
/**
 * @param of what ends with success or failure: an event source mapping, asynchronous invocations
 * @returns nothing for a destination that is no ARN, such as a Kafka topic
 */
function sendingResults(config, of) {
    return together([
        sendingTo(config?.OnSuccess?.Destination ?? '', `on-success destination of ${of}`),
        sendingTo(config?.OnFailure?.Destination ?? '', `on-failure destination of ${of}`)
    ]);
}
/** @param configs of the function and all its qualifiers; undefined when they were not read */
function asynchronousDestinations(configs) {
    if (configs === undefined) {
        const why = 'asynchronous destinations, to which Lambda sends with it, were not read';
        return { needs: [], mayNeed: openEach(DESTINATION_ACTIONS, why) };
    }
    return together(configs.map(({ FunctionArn, DestinationConfig }) => sendingResults(DestinationConfig, `asynchronous invocations of ${FunctionArn}`)));
}

;// CONCATENATED MODULE: ./lib/src/roles/file-systems.js
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
    const from = `file system mounted through ${Arn}`;
    if (!(0,dist_cjs/* validate */.tf)(Arn))
        return { needs: [], mayNeed: openEach(MOUNT_ACTIONS, from) };
    const { partition, service, region, accountId } = (0,dist_cjs/* parse */.qg)(Arn);
    if (service === 's3files') {
        // its access points carry the file system in their ARN
        const [fileSystem = Arn] = Arn.split('/access-point/');
        const why = `${from}: Lambda may read the bucket behind it directly, and which one that is, is not known`;
        return {
            needs: clientOf(service, fileSystem, from),
            mayNeed: S3FilesConfig?.DirectS3Read === 'DISABLED' ? [] : openEach(DIRECT_READS, why)
        };
    }
    // of EFS the access point does not show the file system: any one, but through this access point only
    // https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html#access-points-iam-policy
    const anyFileSystem = `arn:${partition}:${service}:${region}:${accountId}:file-system/*`;
    const throughIt = { StringEquals: { 'elasticfilesystem:AccessPointArn': [Arn] } };
    return { needs: clientOf(service, anyFileSystem, from, throughIt), mayNeed: [] };
}
function clientOf(service, fileSystem, from, condition) {
    return [
        ...needEach([`${service}:ClientMount`], fileSystem, from, condition),
        ...needEach([`${service}:ClientWrite`], fileSystem, `${from}, unless it is only read`, condition)
    ];
}

;// CONCATENATED MODULE: ./lib/src/roles/telemetry.js
/** The actions by which logs and traces of a function reach AWS. */
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaBasicExecutionRole.html */
const LOG_WRITES = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];
/** https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
const TRACE_WRITES = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];

;// CONCATENATED MODULE: ./lib/src/roles/layers.js


/** Of a collector with a configuration of its own: what the exporters that AWS builds in may need. https://aws-otel.github.io/docs/getting-started/lambda */
const EXPORTERS = ['aps:RemoteWrite', 'cloudwatch:PutMetricData', ...LOG_WRITES, 's3:GetObject'];
const LAYERS = [
    {
        // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-Getting-Started-custom-runtime.html
        name: /^LambdaInsightsExtension/,
        implies: (from, logGroup) => ({
            needs: needEach(LOG_WRITES, logGroup('/aws/lambda-insights'), from),
            mayNeed: []
        })
    },
    {
        // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/CloudWatchLambdaApplicationSignalsExecutionRolePolicy.html
        name: /^AWSOpenTelemetryDistro/,
        implies: (from, logGroup, { OTEL_AWS_APPLICATION_SIGNALS_ENABLED: signals }) => ({
            needs: [
                ...needEach(['xray:PutTraceSegments'], '*', from),
                ...(signals?.toLowerCase() === 'false'
                    ? []
                    : needEach(LOG_WRITES, logGroup('/aws/application-signals/data'), `${from} (Application Signals)`))
            ],
            mayNeed: []
        })
    },
    {
        // https://aws-otel.github.io/docs/getting-started/lambda
        name: /^aws-otel-/,
        implies: (from, _, variables) => {
            const own = variables.OPENTELEMETRY_COLLECTOR_CONFIG_URI ?? variables.OPENTELEMETRY_COLLECTOR_CONFIG_FILE ?? '';
            const why = `the collector in ${from} has a configuration of its own, which is not read`;
            return {
                needs: needEach(TRACE_WRITES, '*', from),
                mayNeed: own === '' ? [] : openEach(EXPORTERS, why)
            };
        }
    },
    {
        // https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
        name: /^AWS-Parameters-and-Secrets-Lambda-Extension/,
        implies: (from) => outsideOfTraces(from, ['kms:Decrypt', 'secretsmanager:GetSecretValue', 'ssm:GetParameter'])
    },
    {
        // https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-integration-lambda-extensions.html
        name: /^AWS-AppConfig-Extension/,
        implies: (from, _, { AWS_APPCONFIG_EXTENSION_ROLE_ARN: role }) => outsideOfTraces(from, [
            'appconfig:GetLatestConfiguration',
            'appconfig:StartConfigurationSession',
            ...((role ?? '') === '' ? [] : ['sts:AssumeRole'])
        ])
    }
];
/** An extension asks AWS in a process of its own, which no tracing SDK sees; what for, only its callers know. */
function outsideOfTraces(from, actions) {
    const why = `the extension in ${from} may use it, outside of the traced code`;
    return { needs: [], mayNeed: openEach(actions, why) };
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

;// CONCATENATED MODULE: ./lib/src/roles/source-access.js
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
function networkOf(from) {
    return needEach(SOURCE_NETWORK, '*', from);
}
/** The secrets among the access configurations: whatever their type, their URI is a secret's ARN. */
function secretsOf(configs, from) {
    return (configs ?? []).flatMap(({ URI }) => isSecret(URI ?? '') ? needEach([CREDENTIAL_ACTION], URI ?? '', `credentials of ${from}`) : []);
}
/** Whether Lambda signs in with a secret, and so not with the role. */
function hasSecret(configs) {
    return (configs ?? []).some(({ URI }) => isSecret(URI ?? ''));
}
function isSecret(uri) {
    return (0,dist_cjs/* validate */.tf)(uri) && (0,dist_cjs/* parse */.qg)(uri).service === 'secretsmanager';
}

;// CONCATENATED MODULE: ./lib/src/roles/kafka.js
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
/** @param source ARN of the cluster, or of the VPC connection to a cluster in another account */
function readingFromMsk(source, mapping, from) {
    const of = clusterOf(source);
    const config = mapping.AmazonManagedKafkaEventSourceConfig;
    return {
        needs: [
            ...needEach(CLUSTER, of('cluster'), from),
            ...needEach(BROKERS, '*', from),
            ...(source.includes(':vpc-connection/') ? needEach(VPC_CONNECTION, source, from) : []),
            ...networkOf(from),
            ...(hasSecret(mapping.SourceAccessConfigurations) ? [] : signingIn(of, mapping, from)),
            ...schemaRegistry(config, from)
        ],
        mayNeed: openEach([OLDER], `Lambda takes it instead of ${CLUSTER.join()} (${from})`)
    };
}
/**
 * The ARN of something in a cluster, by its type and the rest of its name. A VPC connection names the cluster and its account, not the
 * cluster's own id. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskafkaapis.html
 */
function clusterOf(source) {
    const { partition, region, accountId, resource } = (0,dist_cjs/* parse */.qg)(source);
    const [kind = '', ...names] = resource.split('/');
    const [account = '', cluster = '', id = ''] = kind === 'vpc-connection' ? [names[0], names[1], '*'] : [accountId, names[0], names[1]];
    return (type, name) => `arn:${partition}:kafka:${region}:${account}:${type}/${cluster}/${id}${name === undefined ? '' : `/${name}`}`;
}
/** Without a secret Lambda signs in with the role, unless the cluster lets anybody in, which the mapping does not show. */
function signingIn(of, mapping, source) {
    const from = `${source}, if the cluster has IAM access control`;
    const { AmazonManagedKafkaEventSourceConfig: config, Topics, DestinationConfig } = mapping;
    const [, failed] = /^kafka:\/\/(.+)$/.exec(DestinationConfig?.OnFailure?.Destination ?? '') ?? [];
    return [
        ...needEach(SIGNING_IN, of('cluster'), from),
        ...needEach(GROUP, of('group', config?.ConsumerGroupId ?? '*'), from),
        ...(Topics ?? []).flatMap((topic) => needEach(TOPIC, of('topic', topic), from)),
        ...(failed === undefined
            ? []
            : needEach(FAILED_RECORDS, of('topic', failed), `on-failure destination of ${from}`))
    ];
}
/** Of a cluster of one's own, which needs interfaces where it names its subnets, and the role where it says so. */
function readingFromOwnKafka(mapping, from) {
    const types = (mapping.SourceAccessConfigurations ?? []).map(({ Type }) => Type);
    return {
        needs: [
            ...(types.includes('VPC_SUBNET') ? networkOf(from) : []),
            ...schemaRegistry(mapping.SelfManagedKafkaEventSourceConfig, from)
        ],
        mayNeed: rolesOwn(types, from)
    };
}
function rolesOwn(types, from) {
    const why = `the role itself signs in to the cluster, of which the ARN is not known (${from})`;
    return [
        ...(types.includes('IAM_AUTH') ? openEach(KAFKA_PATTERNS, why) : []),
        ...(types.includes('IAM_OAUTHBEARER_AUTH') ? openEach([TOKEN], why) : [])
    ];
}
/** AWS Glue's registry is read with the role; Confluent's with a secret. */
function schemaRegistry(config, from) {
    const registry = config?.SchemaRegistryConfig;
    const uri = registry?.SchemaRegistryURI ?? '';
    const of = `schema registry of ${from}`;
    return [
        ...((0,dist_cjs/* validate */.tf)(uri) && (0,dist_cjs/* parse */.qg)(uri).service === 'glue' ? glue(uri, of) : []),
        ...secretsOf(registry?.AccessConfigs, of)
    ];
}
/** @param registry ARN; the mapping does not show which of its schemas are used */
function glue(registry, from) {
    const schemas = `${registry.replace(':registry/', ':schema/')}/*`;
    return [...needEach(REGISTRY, registry, from), ...needEach(SCHEMAS, schemas, from)];
}

;// CONCATENATED MODULE: ./lib/src/roles/polling.js
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
        return { needs: [], mayNeed: openEach(EVERYTHING, why) };
    }
    return together(mappings.map(ofMapping));
}
function ofMapping(mapping) {
    const source = mapping.EventSourceArn ?? '';
    // whoever enables it again expects it to work
    const state = /^(Enabled|Enabling)?$/.test(mapping.State ?? '') ? '' : ` (${mapping.State})`;
    const from = `event source mapping ${mapping.UUID} of ${source === '' ? 'self-managed Apache Kafka' : source}${state}`;
    return together([
        readingFrom(source, mapping, from),
        { needs: secretsOf(mapping.SourceAccessConfigurations, from), mayNeed: [] },
        sendingResults(mapping.DestinationConfig, from),
        filterKey(mapping.KMSKeyArn ?? '', from)
    ]);
}
/**
 * Lambda's own principal decrypts the filter criteria, by the policy of their key. Yet of Kafka AWS names the role as well.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filter-criteria-encryption
 * https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html#msk-optional-permissions
 */
function filterKey(key, from) {
    const why = `AWS does not say clearly whether the role decrypts filter criteria with ${key} (${from})`;
    return { needs: [], mayNeed: key === '' ? [] : openEach(['kms:Decrypt'], why) };
}
function readingFrom(source, mapping, from) {
    if (source === '')
        return readingFromOwnKafka(mapping, from);
    if (!(0,dist_cjs/* validate */.tf)(source))
        return unknownSource(source, from);
    const { partition, service, region, accountId } = (0,dist_cjs/* parse */.qg)(source);
    const needs = (...all) => ({ needs: all.flat(), mayNeed: [] });
    switch (service) {
        case 'sqs':
            return needs(needEach(QUEUE, source, from));
        case 'kinesis': {
            const [stream = source] = source.split('/consumer/');
            return needs(needEach(DATA_STREAM, stream, from), needEach(ALL_DATA_STREAMS, '*', from), stream === source ? [] : needEach(FAN_OUT, source, from));
        }
        case 'dynamodb':
            return needs(needEach(TABLE_STREAM, source, from), needEach(ALL_TABLE_STREAMS, '*', from));
        case 'kafka':
            return readingFromMsk(source, mapping, from);
        case 'mq':
            return needs(needEach(BROKER, source, from), networkOf(from));
        case 'rds': {
            // the mapping names neither the parameter group nor the subnet group of the cluster
            const any = (type) => `arn:${partition}:rds:${region}:${accountId}:${type}:*`;
            return needs(needEach(DOCUMENT_CLUSTER, source, from), needEach(CLUSTER_PARAMETERS, any('cluster-pg'), from), needEach(SUBNET_GROUPS, any('subgrp'), from), networkOf(from));
        }
        default:
            return unknownSource(source, from);
    }
}
function unknownSource(source, from) {
    const pattern = (0,dist_cjs/* validate */.tf)(source) ? `${(0,dist_cjs/* parse */.qg)(source).service}:*` : '*';
    return { needs: [], mayNeed: openEach([pattern], `what polling ${source} needs is not known (${from})`) };
}

;// CONCATENATED MODULE: ./lib/src/roles/implied.js
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
    const { needs, mayNeed } = together([
        { needs: ofItself(workload, configuration, seen), mayNeed: [] },
        sendingTo(configuration.DeadLetterConfig?.TargetArn ?? '', 'dead-letter queue or topic'),
        durableExecution(workload, configuration),
        fileSystemsOf(configuration),
        layersOf(configuration, workload),
        polling(mappings),
        asynchronousDestinations(eventInvokeConfigs)
    ]);
    return { needs: sortedOnce(needs), mayNeed: sortedOnce(mayNeed) };
}
function ofItself({ name, partition, region, account }, configuration, seen) {
    const { LoggingConfig, TracingConfig, VpcConfig, KMSKeyArn } = configuration;
    const group = LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`;
    const logs = `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`;
    const traces = TracingConfig?.Mode === 'Active' ? 'active tracing' : seen ? 'traces that the function left' : undefined;
    const key = KMSKeyArn ?? '';
    return [
        ...needEach(LOG_WRITES, logs, `log group ${group}`),
        ...(traces === undefined ? [] : needEach(TRACE_WRITES, '*', traces)),
        ...((VpcConfig?.SubnetIds ?? []).length === 0 ? [] : needEach(NETWORK, '*', 'VPC configuration')),
        ...(key === '' ? [] : needEach(['kms:Decrypt'], key, 'key of the environment variables'))
    ];
}
/** https://docs.aws.amazon.com/lambda/latest/dg/durable-security.html */
function durableExecution({ arn }, { DurableConfig }) {
    if (DurableConfig == null)
        return { needs: [], mayNeed: [] };
    const key = DurableConfig.KMSKeyArn ?? '';
    const why = `whether the role encrypts the data of durable executions with ${key} is not known`;
    return {
        needs: needEach(DURABLE, `${arn}:*`, 'durable execution'),
        mayNeed: key === '' ? [] : openEach(['kms:Decrypt', 'kms:GenerateDataKey*'], why)
    };
}
/** Settings that say the same are told once. */
function sortedOnce(entries) {
    const byText = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
    return [...byText].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b)).map(([, entry]) => entry);
}
/** What Lambda may do for a function of which the role is known, and no more. */
const UNKNOWN_FUNCTION = [
    ...openEach([...LOG_WRITES, ...TRACE_WRITES, ...NETWORK, ...DURABLE, ...MOUNT_ACTIONS], 'Lambda may use it for a function of which only the role is known'),
    ...polling(undefined).mayNeed,
    ...asynchronousDestinations(undefined).mayNeed
];
/** The X-Ray daemon or an OpenTelemetry collector beside an application may send its traces under the application's role. */
const SENDING_TRACES = [
    'xray:GetSampling*',
    'xray:PutSpans*',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments'
].map((action) => ({ action, why: 'the daemon or collector that sends traces may run under the role' }));
/** What runs beside an application on an instance or in a task, under its role: Systems Manager's agent, ECS Exec, CloudWatch's agent. */
const AGENTS = [
    'cloudwatch:PutMetricData',
    'ec2messages:*',
    'logs:CreateLog*',
    'logs:PutLogEvents',
    'ssm:UpdateInstanceInformation',
    'ssmmessages:*'
].map((action) => ({ action, why: 'an agent beside the application may use it, which no trace shows' }));

;// CONCATENATED MODULE: ./lib/src/roles/narrowed.js


/**
 * Needs whose resource no trace shows, narrowed to what the role grants of it: the calls were answered, so that they were on that, or on what
 * a resource's own policy allows anyway. A written policy is then no wider than the role. What only partly overlaps stays as it is.
 */
function narrowedNeeds(needs, grants, reference) {
    return needs.flatMap((need) => {
        if (need.precision !== 'wider')
            return [need];
        const pattern = (0,policy_pattern/* resourcePattern */.nn)(need.resource, false);
        const action = reference.action(need.action);
        const touching = grants.flatMap((grant) => action === undefined || !grant.actions.has(action)
            ? []
            : (0,roles_grants/* reachOf */.x)(grant, action).filter((reach) => (0,policy_pattern/* overlaps */.$f)(reach, pattern) !== 'no'));
        const isNarrower = touching.every((reach) => !reach.hasVariables && (0,policy_pattern/* contains */.gR)(pattern, reach) === 'yes' && (0,policy_pattern/* contains */.gR)(reach, pattern) !== 'yes');
        if (touching.length === 0 || !isNarrower)
            return [need];
        return [...new Set(touching.map(({ text }) => text))].sort().map((resource) => ({
            ...need,
            resource,
            reason: [need.reason, 'narrowed to what the role grants'].filter(Boolean).join('; ')
        }));
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/policy/prove.js
var prove = __webpack_require__(27635);
// EXTERNAL MODULE: ./lib/src/policy/size.js
var size = __webpack_require__(56636);
;// CONCATENATED MODULE: ./lib/src/written-policy.js
/** A workload's needs to its policy, its files and their proof. */





/** `<md5 of the workload's ARN>.policy.json`, as the predecessor named them; with the number of the part from the second one on. */
function policyFileName(arn, part = 1) {
    const name = (0,external_node_crypto_.createHash)('md5').update(arn).digest('hex');
    return part === 1 ? `${name}.policy.json` : `${name}.${part}.policy.json`;
}
/**
 * Writes the policy of a workload that left traces; without traces nothing is suggested. A policy that does not hold its proof is not
 * given: that is a defect of this program, and said so.
 * @param plausible what the workload keeps of its role because services plausibly use it
 * @param describe whether the policy carries a Description, which IAM itself refuses
 */
function withPolicy(report, plausible, describe) {
    const { arn, traces, needs } = report;
    const implied = [...report.implied, ...plausible];
    if (!(0,src_evidence/* hasEvidence */.I)(report))
        return { ...report, implied };
    const policy = writePolicy([...needs, ...implied], describe ? `Least privilege of ${arn}, from ${traces} X-Ray traces` : undefined);
    const parts = (0,size/* split */.lD)(policy);
    const unproven = (0,prove/* flawsIn */.v)(parts, [...needs, ...implied]);
    if (unproven.length > 0)
        return { ...report, implied, unproven };
    return {
        ...report,
        implied,
        policyFile: policyFileName(arn),
        ...(parts.length > 1 && { policyParts: parts.map((_, i) => policyFileName(arn, i + 1)) }),
        policy
    };
}

;// CONCATENATED MODULE: ./lib/src/roles/sharing.js
/** Roles that several workloads share: what each holds only because others need it, and the role that each would get. */


/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length */
const LONGEST_ROLE_NAME = 64;
/**
 * @param workloads of the role, with their needs; those without traces are left out, since nothing is known of what they need
 * @param granted names of the actions that the role really gives
 * @returns nothing where fewer than two workloads left traces
 */
function sharingOf(roleArn, workloads, granted) {
    const seen = workloads.filter(src_evidence/* hasEvidence */.I);
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

;// CONCATENATED MODULE: ./lib/src/role-report.js
/** One role's policies and what its workloads need to its part of the report. */














/**
 * @param of the workloads that run under the role
 * @param ofOthers what other workloads need of it, ignored and unknown ones
 */
function reportRole(arn, of, role, ofOthers, reference) {
    const unread = [...role.unread];
    const read = ({ name, document }, what) => {
        try {
            return [(0,policy_document/* parsePolicy */.ON)(name, document)];
        }
        catch (error) {
            unread.push({ what, why: (0,errors/* messageOf */.bD)(error) });
            return [];
        }
    };
    const policies = role.policies.flatMap((policy) => read(policy, policy.name));
    const isReadable = unread.length === 0;
    // without its boundary a role can do less than is said here, never more: it is judged all the same
    const boundary = role.boundary === undefined ? undefined : read(role.boundary, gaps/* BOUNDARY */.v);
    if (role.boundaryUnread !== undefined)
        unread.push({ what: gaps/* BOUNDARY */.v, why: role.boundaryUnread });
    const bounds = boundary?.length === 0 ? undefined : boundary;
    const principal = roleAsPrincipal(arn);
    const grants = (0,roles_grants/* grantsOf */.R)(principal, policies, bounds, reference);
    const reports = of.map(({ report }) => report);
    const plausible = new Map(reports.map((report) => [
        report.arn,
        plausibleNeeds([...report.needs, ...report.implied], grants.grants, principal.partition, reference)
    ]));
    const extended = reports.map((report) => ({
        ...report,
        implied: [...report.implied, ...(plausible.get(report.arn) ?? [])]
    }));
    const doubts = [...of.flatMap((finding) => finding.mayNeed), ...ofOthers];
    const mayNeed = [
        ...doubts,
        ...unknownKeyUses(reports.flatMap(({ needs, implied }) => [...needs, ...implied]), doubts),
        ...(reports.some(({ kind }) => kind !== 'lambda') ? [...SENDING_TRACES, ...AGENTS] : [])
    ];
    const needs = [
        ...reports.flatMap((report) => report.needs),
        ...reports.flatMap((report) => report.implied).map((need) => ({ ...need, implied: true })),
        ...[...plausible.values()].flat().map((need) => ({ ...need, implied: true, ...PLAUSIBLE }))
    ];
    const { everyUnused, ...excess } = excessOf(grants, { needs, mayNeed }, reference);
    const granted = new Set(grants.grants.flatMap((grant) => [...grant.actions].map(({ name }) => name)));
    return {
        plausible,
        narrowed: new Map(reports.map((report) => [
            report.arn,
            isReadable ? narrowedNeeds(report.needs, grants.grants, reference) : report.needs
        ])),
        findings: { unused: everyUnused, wide: (0,findings/* wideResources */.Pq)(excess) },
        report: {
            arn,
            workloads: reports.map((report) => report.arn),
            judged: isReadable && reports.some(src_evidence/* hasEvidence */.I),
            ...(role.boundary !== undefined && { boundary: role.boundary.name }),
            ...excess,
            waived: [],
            grantedElsewhere: isReadable
                ? grantedElsewhere(principal, reports.flatMap((report) => report.needs), policies, bounds, grants)
                : [],
            sharing: sharingOf(arn, extended, granted),
            policies: [...role.policies, ...(role.boundary === undefined ? [] : [role.boundary])]
                .map(({ name, version }) => ({ name, ...(version !== undefined && { version }) }))
                .toSorted((a, b) => (0,call_log/* compare */.UD)(a.name, b.name)),
            unmatched: grants.unmatched,
            unread: unread.toSorted((a, b) => (0,call_log/* compare */.UD)(a.what, b.what))
        }
    };
}
/** A key is kept on whatever the role grants: which one encrypts is not known. */
const PLAUSIBLE = { precision: 'wider', reason: 'which key encrypts is in no trace' };
/** Calls that were answered though no policy of the role allows them: a resource's policy does, or the role has changed since. */
function grantedElsewhere(principal, needs, policies, boundary, { grants }) {
    const found = new Map();
    const given = new Set(grants.flatMap((grant) => [...grant.actions].map(({ name }) => name)));
    for (const { action, resource, condition, precision } of needs) {
        // which of its resources the call was on is not known
        if (precision === 'wider')
            continue;
        const context = { ...principal.context, ...contextIn(condition) };
        const request = { action, resource, context };
        const { verdict, by } = (0,decide/* decide */.L)(request, policies, boundary);
        const isGiven = given.has(action);
        // services check actions without resource types against ARNs of their own making
        if (verdict === 'allowed' || verdict === 'unknown' || (resource === '*' && isGiven))
            continue;
        const why = verdict === 'explicitly-denied'
            ? `statement ${by[0]?.statement} of ${by[0]?.policy} denies it: the role has changed since, or the call was not under it`
            : 'no policy of the role allows it: a resource’s policy does, or it was removed since';
        found.set(`${action}\u0000${resource}`, { action, resource, why });
    }
    return [...found].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b)).map(([, note]) => note);
}
function contextIn(condition) {
    return Object.fromEntries(Object.values(condition ?? {}).flatMap((keys) => Object.entries(keys)));
}

// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
// EXTERNAL MODULE: ./lib/src/traces/workload.js
var traces_workload = __webpack_require__(82612);
;// CONCATENATED MODULE: ./lib/src/traces/attribution.js


/** Origins that only wrap a function: the calls below are the function's, so the walk goes on. */
const PASS_THROUGH = new Set(['AWS::Lambda', 'AWS::Lambda::Function']);
/** Whose call the subsegment or span `node` is. */
function attribute(nodes, node) {
    const seen = new Set();
    let application;
    for (let at = node;;) {
        if (seen.has(at.id))
            return { by: 'unknown', why: 'the parents of the subsegment form a circle', cutOff: false };
        seen.add(at.id);
        const workload = (0,traces_workload/* workloadOf */.Rc)(at.json);
        if (workload !== undefined)
            return { by: 'owner', workload };
        const origin = (0,traces_document/* text */.Qq)(at.json['origin']);
        if (origin !== undefined && !PASS_THROUGH.has(origin)) {
            if (!(0,traces_workload/* isApplication */.zz)(origin))
                return { by: 'service', origin };
            application ??= at;
        }
        if (at.parentId === undefined)
            break;
        const parent = nodes.get(at.parentId);
        if (parent === undefined) {
            if (application !== undefined)
                break;
            return { by: 'unknown', why: 'the parent segment is not in the trace', cutOff: true };
        }
        // what answers a request, or takes a message, is another process under a role of its own
        const border = (0,traces_document/* text */.Qq)(parent.json['namespace']);
        if (border === 'remote' || (border === 'aws' && application === at)) {
            if (application !== undefined)
                break;
            return { by: 'unknown', why: 'the segment that answered a request names no workload', cutOff: false };
        }
        at = parent;
    }
    const named = application === undefined ? undefined : bySegmentName(application);
    return named ?? { by: 'unknown', why: 'no segment above it names a workload', cutOff: false };
}
/** The X-Ray SDKs name an ECS task or a pod by nothing but the segment's name. */
function bySegmentName(application) {
    const name = (0,traces_document/* text */.Qq)(application.json['name']);
    if (name === undefined)
        return undefined;
    return { by: 'owner', workload: (0,traces_workload/* namedSegment */.dx)(name) };
}

;// CONCATENATED MODULE: ./lib/src/traces/outcome.js

/**
 * Error types and codes with which AWS services refuse a caller for want of a permission. The HTTP status does not tell: DynamoDB
 * and KMS answer 400. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const DENIED_TYPE = /^(AccessDenied|AccessDeniedException|AccessDeniedError|AuthorizationError|AuthorizationErrorException|AuthorizationException|UnauthorizedOperation|UnauthorizedException|ForbiddenException|Forbidden|NotAuthorized|UnauthorizedAccess|ClientAccessDenied)$/;
const DENIED_MESSAGE = /is not authorized to perform: /i;
/** botocore's message names the code that its generic ClientError hides. */
const BOTOCORE_CODE = /^An error occurred \(([A-Za-z0-9._-]+)\)/;
/** Types that say that nothing was sent. https://github.com/boto/botocore/blob/develop/botocore/exceptions.py and Node's system errors */
const UNSENT_TYPE = /^(ParamValidationError|ECONNREFUSED|ENOTFOUND|EndpointConnectionError|ConnectTimeoutError|NoCredentialsError|NoRegionError|CredentialsProviderError|CredentialsError)$/;
const UNSENT_MESSAGE = /\b(ECONNREFUSED|Could not connect to the endpoint URL|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Parameter validation failed|Could not load credentials)\b/;
const LONGEST = 500;
/**
 * What became of a call, from its subsegment as the X-Ray SDKs write it.
 * Python writes the same for a call that was never sent and for one whose connection failed: neither has an answer, both are `unsent`.
 */
function outcomeOf(json, open) {
    const status = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['http'])?.['response'])?.['status'];
    const answered = typeof status === 'number' && status > 0;
    const { type, message } = exceptionOf(json);
    const code = BOTOCORE_CODE.exec(message ?? '')?.[1] ?? type;
    const failing = json['error'] === true ||
        json['fault'] === true ||
        json['throttle'] === true ||
        (answered && status >= 400);
    if (failing || code !== undefined) {
        if (message !== undefined && DENIED_MESSAGE.test(message))
            return denied(code, message);
        if (code !== undefined && DENIED_TYPE.test(code))
            return denied(code, message);
        // the answer to HeadObject has no body, so a 403 comes without a type, or with the status for one
        if (status === 403 && (code === undefined || /^(403|Forbidden)$/.test(code)))
            return denied('403', undefined);
        if (!answered && (UNSENT_TYPE.test(code ?? '') || UNSENT_MESSAGE.test(message ?? ''))) {
            return { outcome: 'unsent', error: outcome_short(code ?? 'no answer') };
        }
        return { outcome: 'failed', error: outcome_short(code ?? (answered ? `HTTP ${status}` : 'no answer')) };
    }
    if (answered)
        return { outcome: 'ok' };
    if (open)
        return { outcome: 'open' };
    // a request id proves an answer even where the instrumentation leaves out http
    return (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)(json['aws'])?.['request_id']) === undefined
        ? { outcome: 'unsent', error: 'no answer' }
        : { outcome: 'ok' };
}
function denied(code, message) {
    const refused = refusalIn(message ?? '');
    return {
        outcome: 'denied',
        error: outcome_short(code ?? 'AccessDenied'),
        ...(message !== undefined && { message: outcome_short(message) }),
        ...(refused !== undefined && { refused })
    };
}
function exceptionOf(json) {
    const list = (0,traces_document/* record */.g1)(json['cause'])?.['exceptions'];
    const first = Array.isArray(list) ? (0,traces_document/* record */.g1)(list[0]) : undefined;
    // Python's exporter writes the class with its module: botocore.exceptions.EndpointConnectionError
    const type = (0,traces_document/* text */.Qq)(first?.['type'])?.split('.').at(-1);
    const message = (0,traces_document/* text */.Qq)(first?.['message']);
    return { ...(type !== undefined && { type }), ...(message !== undefined && { message }) };
}
function outcome_short(words) {
    return words.length > LONGEST ? words.slice(0, LONGEST) : words;
}
const REFUSAL = /is not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9]+)(?: on resource: "?([^\s"]+)"?)?/i;
const S3_OBJECT = /^(arn:[a-z0-9-]+:s3:::[^/]+\/).+$/s;
/** SNS writes `SNS:Publish`, S3 quotes the ARN. Object keys become `*`: they are too many, and a bucket is one line. */
function refusalIn(message) {
    const found = REFUSAL.exec(message);
    if (found?.[1] === undefined)
        return undefined;
    const resource = found[2]?.replace(S3_OBJECT, '$1*');
    return { action: found[1], ...(resource?.startsWith('arn:') && { resource }) };
}

;// CONCATENATED MODULE: ./lib/src/traces/parameters.js
/**
 * The request parameters that show a resource, by the API's own names: what a dialect need not look for, it does not keep.
 * Values that are secret, personal or many (message bodies, object keys, phone numbers) are not among them.
 */
const PARAMETERS = [
    'ARN',
    'AccessPointId',
    'ActivityArn',
    'AdapterId',
    'AdapterVersion',
    'AgentAliasId',
    'AgentId',
    'AlarmName',
    'AlarmNames',
    'AliasName',
    'ApplicationId',
    'Arn',
    'AwsSecretStoreArn',
    'BackupArn',
    'Bucket',
    'CacheClusterId',
    'CapacityReservationName',
    'CatalogId',
    'CatalogName',
    'Cluster',
    'ClusterIdentifier',
    'ClusterName',
    'Clusters',
    'CollectionId',
    'ConfigurationProfileId',
    'ConfigurationSetName',
    'ConnectionName',
    'ConsumerARN',
    'CrawlerName',
    'DashboardName',
    'DashboardNames',
    'DataAccessRoleArn',
    'DatabaseName',
    'DbClusterOrInstanceArn',
    'DeliveryStreamName',
    'DestinationKeyId',
    'DistributionId',
    'DocumentName',
    'DomainName',
    'DomainNames',
    'EmailIdentity',
    'EndpointArn',
    'EndpointName',
    'EnvironmentId',
    'EventBusName',
    'ExecutionArn',
    'ExecutionRoleArn',
    'ExportArn',
    'FargateProfileName',
    'FeatureGroupName',
    'FileSystemId',
    'FlowAliasIdentifier',
    'FlowIdentifier',
    'FromEmailAddressIdentityArn',
    'FunctionName',
    'GlobalTableName',
    'GroupName',
    'GuardrailId',
    'GuardrailIdentifier',
    'IamRoleArn',
    'Identity',
    'IdentityPoolId',
    'ImportArn',
    'IndexName',
    'InstanceId',
    'InstanceIds',
    'InstanceProfileName',
    'JobId',
    'JobName',
    'JobQueue',
    'KeyId',
    'KnowledgeBaseId',
    'LayerName',
    'LexiconNames',
    'LogGroupIdentifier',
    'LogGroupIdentifiers',
    'LogGroupName',
    'LogGroupNames',
    'MapRunArn',
    'ModelId',
    'Name',
    'Names',
    'NodegroupName',
    'Path',
    'PolicyArn',
    'ProjectArn',
    'ProjectVersionArn',
    'Qualifier',
    'QueueName',
    'QueueUrl',
    'RegistryId',
    'ReplicationGroupId',
    'RepositoryName',
    'RepositoryNames',
    'ResourceARN',
    'ResourceArn',
    'Role',
    'RoleARN',
    'RoleArn',
    'RoleName',
    'Rule',
    'ScheduledQueryArn',
    'SecretArn',
    'SecretId',
    'SecretIdList',
    'ServerlessCacheName',
    'Service',
    'ServiceName',
    'ServiceRole',
    'Services',
    'SnapshotId',
    'SnapshotIds',
    'SourceArn',
    'SourceKeyId',
    'SourceTableArn',
    'StateMachineAliasArn',
    'StateMachineArn',
    'StateMachineVersionArn',
    'StreamARN',
    'StreamArn',
    'StreamName',
    'TableArn',
    'TableName',
    'TargetArn',
    'TargetKeyId',
    'Task',
    'TaskDefinition',
    'TaskDefinitions',
    'TaskRoleArn',
    'Tasks',
    'TemplateName',
    'ThingName',
    'Topic',
    'TopicArn',
    'TrainingJobName',
    'UUID',
    'UserName',
    'UserPoolId',
    'VolumeId',
    'VolumeIds',
    'WorkGroup',
    'WorkgroupName'
];

;// CONCATENATED MODULE: ./lib/src/traces/xray-sdk.js



/** `SecretId` as the SDKs write it: `secret_id`; runs of capitals stay together or fall apart, as each SDK has it. */
function fieldNames(parameter) {
    const together = parameter
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase();
    const apart = parameter.replaceAll(/(?!^)([A-Z])/g, '_$1').toLowerCase();
    return [...new Set([together, apart])];
}
/** Fields whose names differ from the parameter's, and the API parameter that each holds. Earlier rows win. */
const SPECIAL_FIELDS = [
    ['table_name', 'TableName'],
    ['table_names', 'TableName'],
    ['bucket_name', 'Bucket'],
    ['bucket', 'Bucket'],
    ['destination_bucket_name', 'Bucket'],
    ['destination_bucket', 'Bucket'],
    ['copy_source', 'CopySource'],
    ['source_bucket_name', 'CopySource'],
    ['source_bucket', 'CopySource'],
    ['source_version_id', 'CopySourceVersionId'],
    ['version_id', 'VersionId'],
    ['queue_owner_a_w_s_account_id', 'QueueOwnerAWSAccountId'],
    ['queue_owner_aws_account_id', 'QueueOwnerAWSAccountId'],
    ['phone_number', 'PhoneNumber']
];
/** Field to parameter, and its rank where several fields hold the same parameter. */
const FIELDS = new Map([
    ...SPECIAL_FIELDS,
    ...PARAMETERS.flatMap((parameter) => fieldNames(parameter).map((field) => [field, parameter]))
].map(([field, parameter], rank) => [field, { parameter, rank }]));
/** Parameters of which only the presence counts: their values are many (versions) or personal (phone numbers). */
const PRESENCE_ONLY = new Set(['VersionId', 'CopySourceVersionId', 'PhoneNumber']);
const PRESENT = ['present'];
/** Python writes the keys of a dict as one text: `dict_keys(['orders', 'audit'])`. */
const DICT_KEYS = /^dict_keys\(\[(.*)\]\)$/s;
const QUOTED = /'([^']*)'|"([^"]*)"/g;
/** The call that a subsegment stands for, or undefined when it is none (local work, HTTP to elsewhere, no operation). */
function callOf(json) {
    if (json['namespace'] !== 'aws')
        return undefined;
    const aws = (0,traces_document/* record */.g1)(json['aws']);
    const operation = (0,traces_document/* text */.Qq)(aws?.['operation']);
    const service = (0,traces_document/* text */.Qq)(json['name']);
    if (aws === undefined || operation === undefined || service === undefined)
        return undefined;
    const region = (0,traces_document/* text */.Qq)(aws['region']);
    const account = (0,traces_document/* text */.Qq)(aws['account_id']);
    return {
        service,
        operation,
        ...(region !== undefined && { region }),
        ...(account !== undefined && { account }),
        parameters: parametersOf(aws),
        dialect: 'x-ray-sdk',
        ...outcomeOf(json, (0,traces_document/* isOpen */.nT)(json))
    };
}
function parametersOf(aws) {
    const parameters = {};
    const ranks = {};
    for (const field in aws) {
        const known = FIELDS.get(field);
        if (known === undefined || known.rank > (ranks[known.parameter] ?? Infinity))
            continue;
        const values = valuesOf(aws[field]);
        if (values.length === 0)
            continue;
        const { parameter, rank } = known;
        ranks[parameter] = rank;
        if (PRESENCE_ONLY.has(parameter))
            parameters[parameter] = PRESENT;
        else if (parameter === 'CopySource')
            Object.assign(parameters, copySource(values[0] ?? ''));
        else
            parameters[parameter] = values;
    }
    return parameters;
}
/** The texts of a field that holds one or several; none of anything else. */
function valuesOf(value) {
    if (Array.isArray(value))
        return value.filter((item) => typeof item === 'string' && item !== '').sort();
    if (typeof value !== 'string' || value === '')
        return [];
    const keys = DICT_KEYS.exec(value)?.[1];
    if (keys === undefined)
        return [value];
    return [...keys.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '').sort();
}
/**
 * `bucket/key?versionId=v`, `/bucket/key`, or an access point's ARN followed by `/object/key`: the bucket (or access point) alone,
 * and whether a version was asked for. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
function copySource(encoded) {
    const source = decoded(encoded);
    const [path = ''] = source.split('?');
    const bucket = path.startsWith('arn:')
        ? path.replace(/\/object\/.*$/s, '')
        : path.replace(/^\//, '').replace(/\/.*$/s, '');
    if (bucket === '')
        return {};
    return { CopySource: [bucket], ...(/[?&]versionId=/.test(source) && { CopySourceVersionId: PRESENT }) };
}
/** The API wants the source URL-encoded; not every caller heeds that. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/src/traces/opentelemetry.js



/** Attributes that show a resource, and the API parameter that each holds. Earlier rows win. */
const ATTRIBUTES = [
    ['aws.dynamodb.table.arn', 'TableName'],
    ['aws.dynamodb.table_names', 'TableName'],
    ['aws.dynamodb.index_name', 'IndexName'],
    ['aws.s3.bucket', 'Bucket'],
    ['aws.s3.copy_source', 'CopySource'],
    ['aws.sqs.queue.url', 'QueueUrl'],
    ['messaging.url', 'QueueUrl'],
    ['aws.sqs.queue.name', 'QueueName'],
    ['aws.sns.topic.arn', 'TopicArn'],
    ['faas.invoked_name', 'FunctionName'],
    ['aws.lambda.function.name', 'FunctionName'],
    ['aws.lambda.resource_mapping.id', 'UUID'],
    ['aws.secretsmanager.secret.arn', 'SecretId'],
    ['aws.step_functions.state_machine.arn', 'StateMachineArn'],
    ['aws.step_functions.activity.arn', 'ActivityArn'],
    ['aws.kinesis.stream.arn', 'StreamARN'],
    ['aws.kinesis.stream.name', 'StreamName'],
    ['aws.kinesis.stream_name', 'StreamName'],
    ['gen_ai.request.model', 'ModelId'],
    ['aws.bedrock.guardrail.id', 'GuardrailId'],
    ['aws.bedrock.agent.id', 'AgentId'],
    ['aws.bedrock.knowledge_base.id', 'KnowledgeBaseId'],
    ['aws.bedrock.data_source.id', 'DataSourceId']
];
/** Where the region of the call stands; the resource's own region only tells where the workload runs. */
const REGIONS = ['aws.region', 'cloud.region', 'aws.auth.region', 'aws.remote.resource.region'];
/** The call that a document with these attributes stands for, or undefined when it is none. */
function opentelemetry_callOf(json, attributes) {
    // HTTP spans below a call, and whatever else a service calls aws-api, are no calls
    if (attributes['rpc.system'] !== 'aws-api')
        return undefined;
    const aws = (0,traces_document/* record */.g1)(json['aws']);
    const operation = (0,traces_document/* text */.Qq)(aws?.['operation']) ?? (0,traces_document/* text */.Qq)(attributes['rpc.method']);
    const service = (0,traces_document/* text */.Qq)(attributes['rpc.service']) ?? (0,traces_document/* text */.Qq)(json['name']);
    if (operation === undefined || service === undefined)
        return undefined;
    const region = (0,traces_document/* text */.Qq)(aws?.['region']) ??
        REGIONS.map((name) => (0,traces_document/* text */.Qq)(attributes[name])).find((value) => value !== undefined);
    return {
        service,
        operation,
        ...(region !== undefined && { region }),
        parameters: shown(json, aws, attributes, service.toLowerCase()),
        dialect: 'opentelemetry',
        ...outcomeOf(json, (0,traces_document/* isOpen */.nT)(json))
    };
}
function shown(json, aws, attributes, service) {
    const parameters = {};
    for (const [attribute, parameter] of ATTRIBUTES) {
        const values = valuesOf(attributes[attribute]);
        if (values.length > 0)
            parameters[parameter] ??= values;
    }
    if (service === 'dynamodb' && parameters['TableName'] === undefined) {
        const names = valuesOf(aws?.['table_names'] ?? aws?.['table_name']);
        if (names.length > 0)
            parameters['TableName'] = names;
    }
    if (service === 'sqs')
        Object.assign(parameters, queue(json, aws, parameters));
    else
        delete parameters['QueueUrl'];
    if (service === 'sns')
        Object.assign(parameters, topic(attributes, parameters));
    if (service === 'lambda')
        Object.assign(parameters, invoked(json, attributes));
    return parameters;
}
/** Newer exporters write the queue's name where older ones wrote its URL, and keep the URL in http: that alone tells the account. */
function queue(json, aws, parameters) {
    const requested = (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['http'])?.['request'])?.['url']);
    const candidates = [parameters['QueueUrl']?.[0], (0,traces_document/* text */.Qq)(aws?.['queue_url']), requested];
    const url = candidates.find((candidate) => candidate !== undefined && /\/\d{12}\/[^/?]+$/.test(candidate));
    if (url !== undefined)
        return { QueueUrl: [url] };
    const name = parameters['QueueUrl']?.[0] ?? (0,traces_document/* text */.Qq)(aws?.['queue_url']);
    return name === undefined ? {} : { QueueUrl: [name] };
}
/** A message goes to a topic or to a phone number; the number itself is not kept. */
function topic(attributes, parameters) {
    if (parameters['TopicArn'] !== undefined)
        return {};
    const destinations = [
        attributes['messaging.destination.name'],
        attributes['messaging.destination']
    ].flatMap((value) => (0,traces_document/* text */.Qq)(value) ?? []);
    const arn = destinations.find((destination) => destination.startsWith('arn:'));
    if (arn !== undefined)
        return { TopicArn: [arn] };
    return destinations.some((destination) => /^\+\d+$|^phone_number/.test(destination))
        ? { PhoneNumber: PRESENT }
        : {};
}
/**
 * Python's instrumentation records a function's name without its alias; ADOT adds the name as it was given, but for JavaScript
 * sometimes only the alias of it.
 */
function invoked(json, attributes) {
    const name = (0,traces_document/* text */.Qq)(attributes['faas.invoked_name']);
    const asGiven = (0,traces_document/* text */.Qq)(attributes['aws.lambda.function.name']);
    if (name === undefined)
        return {};
    if (asGiven !== undefined)
        return asGiven.startsWith(`${name}:`) ? { FunctionName: [asGiven] } : {};
    const sdk = (0,traces_document/* text */.Qq)((0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['aws'])?.['xray'])?.['sdk']) ??
        (0,traces_document/* text */.Qq)(attributes['otel.resource.telemetry.sdk.language']);
    return /python/i.test(sdk ?? '') ? { FunctionNameParsed: PRESENT } : {};
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
    for (const node of nodes.values()) {
        if (node.json['inferred'] === true)
            continue;
        const named = (0,traces_workload/* workloadOf */.Rc)(node.json);
        if (named !== undefined)
            workloads.set(named.arn, (0,traces_workload/* newest */.BP)(workloads.get(named.arn), named));
        const call = trace_callOf(node.json);
        if (call === undefined)
            continue;
        const owner = madeByApiGateway(call)
            ? { by: 'service', origin: 'AWS::ApiGateway' }
            : attribute(nodes, node);
        if (owner.by === 'owner') {
            workloads.set(owner.workload.arn, (0,traces_workload/* newest */.BP)(workloads.get(owner.workload.arn), owner.workload));
            reading.calls.push({ workload: owner.workload, call });
        }
        else if (owner.by === 'service')
            reading.others.push({ call, by: owner.origin });
        else
            lost.push({ call, node, why: owner.why, cutOff: owner.cutOff });
    }
    reading.workloads.push(...workloads.values());
    assignLost(reading, lost);
    return reading;
}
/** The call that a document stands for, in the dialect that it is written in. */
function trace_callOf(json) {
    if (json['namespace'] !== 'aws')
        return undefined;
    const attributes = (0,traces_document/* attributesOf */.Td)(json);
    return attributes?.['rpc.system'] === undefined
        ? callOf(json)
        : opentelemetry_callOf(json, attributes);
}
/** In `aws/spans` API Gateway's own call of a function carries a service name that no SDK writes. */
function madeByApiGateway({ service, operation }) {
    return service === 'awslambda' && operation === 'Invoke';
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

// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
;// CONCATENATED MODULE: ./lib/src/validation/decisions.js
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
;// CONCATENATED MODULE: ./lib/src/validation/existing-policy.js
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
    const statements = policies.flatMap(({ name, document }) => existing_policy_statementsOf(name, document));
    if (statements.length === 0)
        return undefined;
    return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
function existing_policy_statementsOf(name, document) {
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

;// CONCATENATED MODULE: ./lib/src/validation/simulation.js

/** Of actions, and of resources, in one question: what comes back fits the simulator's page of 100 decisions. */
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
        .toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))
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
    entries.sort((a, b) => (0,call_log/* compare */.UD)(a.key, b.key));
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
    for (const [action, set] of [...resourcesOf].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))) {
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

// EXTERNAL MODULE: ./lib/src/validation/unfit-question.js
var unfit_question = __webpack_require__(23499);
;// CONCATENATED MODULE: ./lib/src/validation/validate.js
/** Lets AWS itself check the policies that were written: whether they are sufficient, valid, and no wider than the role is today. */









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
        sufficiencyOf(workload, parts, validator),
        attempt(async () => validityOf(await Promise.all(parts.map(async (part) => await validator.findings(part))))),
        roles && attempt(() => validate_widthOf(workload.role, textOf(policy), validator, roles))
    ]);
    return { sufficient, valid, ...(noWider !== undefined && { noWider }) };
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
async function validate_widthOf(role, document, validator, roles) {
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
    return [...new Set(lines)].sort(call_log/* compare */.UD);
}

// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
;// CONCATENATED MODULE: ./lib/src/workload-report.js
/** One workload's calls and configuration to its part of the report. */






/**
 * @param configuration an Error when it could not be read
 */
function reportWorkload({ workload: seen, traces, calls }, configuration, reference) {
    const workload = placed(seen, configuration);
    const needs = new Map();
    const denied = new Map();
    const failed = new Map();
    const unsent = new Map();
    const unresolved = new Map();
    const disagreements = new Map();
    const mayNeed = new Map();
    for (const counted of calls) {
        const { call } = counted;
        const label = { service: call.service, operation: call.operation, calls: counted.calls };
        const failure = { ...label, ...(call.error !== undefined && { error: call.error }) };
        if (call.outcome === 'unsent') {
            tally(unsent, failure, call.service, call.operation, call.error);
            continue;
        }
        const derivation = (0,permissions_needs/* needsOf */.h)(call, workload, reference);
        if (call.outcome === 'denied') {
            for (const refusal of refusalsOf(counted, derivation.needs, reference))
                tally(denied, refusal, refusal.action, refusal.resource);
            const disagreement = disagreementIn(call, derivation.needs);
            if (disagreement !== undefined)
                tally(disagreements, { ...label, ...disagreement }, call.service, call.operation, disagreement.refused);
            continue;
        }
        if (call.outcome === 'failed')
            tally(failed, failure, call.service, call.operation, call.error);
        if (derivation.unresolved !== undefined)
            tally(unresolved, { ...label, ...derivation.unresolved }, call.service, call.operation, derivation.unresolved.why);
        for (const action of derivation.mayNeed)
            mayNeed.set(action, `${call.service} ${call.operation} may need it`);
        for (const need of derivation.needs)
            addNeed(needs, need, counted);
    }
    const sortedNeeds = [...needs].toSorted(byKey).map(([, need]) => need);
    const settings = configuration instanceof Error ? undefined : configuration.lambda;
    const { needs: implied, mayNeed: open } = settings === undefined ? { needs: [], mayNeed: [] } : impliedNeeds(workload, settings, traces > 0);
    const isRoleOnly = workload.kind === 'lambda' && !(configuration instanceof Error) && configuration.lambda === undefined;
    return {
        report: {
            arn: workload.arn,
            kind: workload.kind,
            name: workload.name,
            ...(!(configuration instanceof Error) && { role: configuration.role }),
            traces,
            needs: sortedNeeds,
            implied,
            denied: sorted(denied),
            failed: sorted(failed),
            unsent: sorted(unsent),
            unresolved: sorted(unresolved),
            disagreements: sorted(disagreements),
            unread: isRoleOnly
                ? [
                    {
                        what: 'configuration',
                        why: 'only its role is known: log writes, network interfaces, polling and destinations are in no policy'
                    }
                ]
                : configuration instanceof Error
                    ? [{ what: 'configuration', why: configuration.message }]
                    : (settings?.unread ?? [])
        },
        mayNeed: [
            ...[...mayNeed].toSorted(byKey).map(([action, why]) => ({ action, why })),
            ...open,
            ...(isRoleOnly ? UNKNOWN_FUNCTION : [])
        ]
    };
}
/** Where a trace shows no account, the workload's role does: it cannot be of another one. */
function placed(workload, configuration) {
    if (workload.account !== undefined || configuration instanceof Error)
        return workload;
    const { partition, accountId } = (0,dist_cjs/* parse */.qg)(configuration.role);
    return { ...workload, partition, account: accountId };
}
function addNeed(needs, need, counted) {
    const key = `${need.action}\u0000${need.resource}\u0000${conditionText(need.condition)}`;
    const same = needs.get(key);
    if (same === undefined) {
        needs.set(key, { ...need, calls: counted.calls, traceIds: [...counted.traceIds] });
        return;
    }
    // one call that shows the resource proves what another only makes likely
    if (same.precision === 'wider' && need.precision !== 'wider') {
        same.precision = need.precision;
        same.reason = need.reason;
    }
    same.calls += counted.calls;
    for (const id of counted.traceIds)
        (0,call_log/* addProof */.Kt)(same.traceIds, id);
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
    const agreeing = needs.filter((need) => (0,policy_pattern/* matchesAction */.ch)(need.action, action));
    const agrees = agreeing.some((need) => resource === undefined ||
        (0,policy_pattern/* contains */.gR)((0,policy_pattern/* resourcePattern */.nn)(need.resource, false), (0,policy_pattern/* resourcePattern */.nn)(resource, false)) === 'yes');
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
    return (0,call_log/* compare */.UD)(a, b);
}
function sorted(map) {
    return [...map].toSorted(byKey).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./lib/src/scan.js
/** The whole story: collect the calls, derive what they need, compare with the roles, judge. */

















/** What bears on a role besides its own policies and is never read. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
const NOT_READ = [
    'service control policies',
    'resource control policies',
    'session policies',
    'resource-based policies'
];
/** Questions to AWS asked at a time, besides those to X-Ray. */
const scan_AT_A_TIME = 5;
/**
 * Runs a scan. The report says of everything that could not be read what it was and why.
 * @throws UserError when a source refuses the request itself
 */
async function scan(sources, options, log) {
    const calls = new call_log/* CallLog */.zj();
    const malformed = { documents: 0, traceIds: [] };
    const traceEvidence = await sources.traces.read((trace) => {
        const read = readTrace(trace);
        calls.add(read);
        if (read.malformed > 0) {
            malformed.documents += read.malformed;
            (0,call_log/* addProof */.Kt)(malformed.traceIds, read.id);
        }
    });
    // only now: it must not delay the first request
    const reference = await (0,reference_reference.loadReference)();
    const evidence = (0,src_evidence/* evidenceOf */.X)(traceEvidence, malformed, calls);
    log.info(`Read ${(0,plural/* plural */.L)(evidence.traces.read, 'trace')}: ${(0,plural/* plural */.L)(calls.calls, 'call')} of ${(0,plural/* plural */.L)(calls.workloads().length, 'workload')}.`);
    if (log.verbose)
        await explainCalls(calls, reference, log);
    const today = evidence.window?.end.slice(0, 10);
    const earlier = await sources.earlier?.();
    const all = (await findingsOf(calls, sources.workloads, reference, log)).map((finding) => ({
        ...finding,
        report: mergedWith(dated(finding.report, today), earlier, today)
    }));
    const { findings, ignored, mayNeed } = withoutIgnored(all, options.rules.ignored);
    const ofUnknown = doubtsOf(evidence.unattributed, reference);
    const found = sources.roles === undefined
        ? []
        : await rolesOf(findings, sources.roles.policies.bind(sources.roles), (role) => [...ofUnknown, ...mayNeed(role)], reference, log);
    const plausible = new Map(found.flatMap((role) => [...role.plausible]));
    const narrowed = new Map(found.flatMap((role) => [...role.narrowed]));
    const written = findings.map(({ report }) => withPolicy({ ...report, needs: narrowed.get(report.arn) ?? report.needs }, plausible.get(report.arn) ?? [], options.policyDescription));
    const workloads = await validateWithAws(written, sources, log);
    const baseline = found.length === 0 ? undefined : await sources.baseline?.find();
    const { roles, gate } = (0,excess_gate/* gateOf */.Rv)(found, { evidence, workloads }, options.rules, baseline, options.now);
    const compared = sources.roles !== undefined;
    const report = {
        version: 1,
        tool: { version: version/* VERSION */.x, reference: reference.date },
        ...(0,excess_gate/* judge */.S4)({ gate, evidence, workloads, ignored, roles, compared }),
        compared,
        evidence: { ...evidence, ...(earlier !== undefined && { earlier: earlierEvidence(earlier) }) },
        workloads,
        roles,
        ...(await sourceOf(sources, { roles, workloads })),
        notRead: compared ? [...NOT_READ] : [],
        ignored,
        gate
    };
    return { ...report, digest: (0,digest/* digestOf */.o)(report) };
}
/** The lines that grant the excess, where templates are at hand. */
async function sourceOf(sources, found) {
    const templates = found.roles.length === 0 ? undefined : await sources.templates?.();
    if (templates === undefined || templates.statements.length === 0)
        return {};
    const { locate } = await __webpack_require__.e(/* import() */ 7666).then(__webpack_require__.bind(__webpack_require__, 57666));
    return { source: locate(found, templates) };
}
function mergedWith(workload, earlier, today) {
    if (earlier === undefined || today === undefined)
        return workload;
    const reports = earlier.reports.map(({ report }) => report);
    return withEarlier(workload, reports, today, earlier.maxAgeDays);
}
function earlierEvidence({ reports, not, maxAgeDays }) {
    return { merged: reports.map(({ from }) => from).sort(), not: [...not].sort(), maxAgeDays };
}
/** What each operation that was seen needs, and why: the text of `explain`. */
async function explainCalls(calls, reference, log) {
    const { explainOperation } = await Promise.all(/* import() */[__webpack_require__.e(5678), __webpack_require__.e(122)]).then(__webpack_require__.bind(__webpack_require__, 20122));
    const seen = new Map(calls
        .workloads()
        .flatMap((workload) => workload.calls.map(({ call }) => [`${call.service} ${call.operation}`, call])));
    for (const [, { service, operation }] of [...seen].toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))) {
        try {
            for (const line of explainOperation(service, operation, reference))
                log.debug(line);
        }
        catch (error) {
            log.debug((0,errors/* messageOf */.bD)(error));
        }
    }
}
/** Every workload that left traces, and those that are known besides; each with its configuration, read once. */
async function findingsOf(calls, source, reference, log) {
    const seen = calls.workloads();
    const arns = new Set(seen.map(({ workload }) => workload.arn));
    const silent = (await source.known())
        .filter((workload) => !arns.has(workload.arn))
        .map((workload) => ({ workload, traces: 0, calls: [] }));
    const queue = new dist/* default */.Ay({ concurrency: scan_AT_A_TIME });
    const all = [...seen, ...silent].toSorted((a, b) => (0,call_log/* compare */.UD)(a.workload.arn, b.workload.arn));
    return queue.addAll(all.map((found) => async () => {
        const configuration = await source.configuration(found.workload).catch((error) => {
            log.warn(`The configuration of ${found.workload.name} is not known: ${(0,errors/* messageOf */.bD)(error)}`);
            return error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error));
        });
        const finding = reportWorkload(found, configuration, reference);
        for (const { action, resource, calls: n, reason } of finding.report.needs) {
            log.debug(`${found.workload.name} needs ${action} on ${resource}: ${n} calls${reason === undefined ? '' : `; ${reason}`}`);
        }
        return finding;
    }));
}
/** What calls of unknown workloads needed: any of the roles may be theirs. */
function doubtsOf(calls, reference) {
    const somebody = { arn: '', kind: 'segment', name: '', partition: 'aws', region: '' };
    return calls.flatMap(({ service, operation }) => {
        const { needs, mayNeed } = (0,permissions_needs/* needsOf */.h)({ service, operation, parameters: {}, outcome: 'ok' }, somebody, reference);
        return [...needs.map((need) => need.action), ...mayNeed].map((action) => ({
            action,
            why: `${service} ${operation} was called by a workload that the traces do not show`
        }));
    });
}
/** Each role once, however many functions share it. */
async function rolesOf(findings, read, mayNeed, reference, log) {
    const byRole = new Map();
    for (const finding of findings) {
        const { role } = finding.report;
        if (role !== undefined)
            byRole.set(role, [...(byRole.get(role) ?? []), finding]);
    }
    const queue = new dist/* default */.Ay({ concurrency: scan_AT_A_TIME });
    return queue.addAll([...byRole]
        .toSorted(([a], [b]) => (0,call_log/* compare */.UD)(a, b))
        .map(([arn, of]) => async () => {
        const policies = await read(arn);
        const role = reportRole(arn, of, policies, mayNeed(arn), reference);
        for (const { what, why } of role.report.unread)
            log.warn(`Role ${arn}: ${what} is not read: ${why}`);
        return role;
    }));
}


/***/ }),

/***/ 26456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ sourceFolder),
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/files/saved-report.js
var saved_report = __webpack_require__(86416);
;// CONCATENATED MODULE: ./lib/src/files/earlier-runs.js



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
// EXTERNAL MODULE: ./lib/src/roles/configuration.js
var configuration = __webpack_require__(73238);
// EXTERNAL MODULE: ./lib/src/traces/workload.js
var workload = __webpack_require__(82612);
// EXTERNAL MODULE: ./lib/src/files/saved-file.js
var saved_file = __webpack_require__(80152);
;// CONCATENATED MODULE: ./lib/src/files/saved-functions.js





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
/** Of several versions the newest state counts, whatever their order. */
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

;// CONCATENATED MODULE: ./lib/src/files/saved-roles.js


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
    const isCall = wasSegment ? xray['namespace'] === 'aws' : attributes['rpc.system'] === 'aws-api';
    const parent = (0,traces_document/* text */.Qq)(json['parentSpanId']);
    return {
        traceId: `1-${trace[1]}-${trace[2]}`,
        document: {
            id,
            ...(parent !== undefined && { parent_id: parent }),
            name: (0,traces_document/* text */.Qq)(attributes['rpc.service']) ?? (0,traces_document/* text */.Qq)(xray?.['name']) ?? json['name'],
            ...(typeof json['endTimeUnixNano'] === 'number' && { end_time: json['endTimeUnixNano'] }),
            ...(attributes['aws.xray.inprogress'] === true && { in_progress: true }),
            ...(isCall && { namespace: 'aws' }),
            origin: attributes['aws.xray.origin'],
            resource_arn: attributes['aws.resource_arn'],
            aws: awsBlock(attributes),
            http: {
                request: { url: attributes['http.url'] ?? attributes['url.full'] },
                response: { status: attributes['http.status_code'] ?? attributes['http.response.status_code'] }
            },
            ...((0,traces_document/* record */.g1)(json['status'])?.['code'] === 'ERROR' && { error: true }),
            cause: { exceptions: exceptionsOf(json['events']) },
            metadata: { default: metadataOf(wasSegment ? withoutCall(attributes) : attributes, resource) }
        }
    };
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

;// CONCATENATED MODULE: ./lib/src/files/saved-traces.js




const Documents = dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ Document: dist/* nullish */.cl6(dist/* unknown */.L5J()) })));
/** `aws xray batch-get-traces`, and `aws xray list-retrieved-traces` with its spans */
const Traces = dist/* object */.Ikc({
    Traces: dist/* array */.YOg(dist/* object */.Ikc({ Id: dist/* string */.YjP(), LimitExceeded: dist/* nullish */.cl6(dist/* boolean */.zMY()), Segments: Documents, Spans: Documents })),
    UnprocessedTraceIds: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()))
});
/** `aws logs filter-log-events` of the log group aws/spans */
const LogEvents = dist/* object */.Ikc({ events: dist/* array */.YOg(dist/* object */.Ikc({ message: dist/* string */.YjP() })) });
/** `aws logs get-query-results` of the log group aws/spans */
const QueryResults = dist/* object */.Ikc({
    results: dist/* array */.YOg(dist/* array */.YOg(dist/* object */.Ikc({ field: dist/* string */.YjP(), value: dist/* nullish */.cl6(dist/* string */.YjP()) })))
});
/** Traces and spans from files. Where a trace stands in several files, its documents are put together and each counts once. */
class SavedTraces {
    #files;
    #traces = new Map();
    #unprocessed = new Set();
    #unreadable = [];
    constructor(files) {
        this.#files = files;
    }
    async read(onTrace) {
        for (const file of this.#files)
            this.#add(file, await (0,saved_file/* readText */.yR)(file));
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
        const window = windowOf([...this.#traces.keys()]);
        return {
            source: 'files',
            ...(window !== undefined && { window }),
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
    #add(file, content) {
        if (isJsonLines(content)) {
            for (const line of content.split('\n'))
                if (line.trim() !== '')
                    this.#addLine(line);
            return;
        }
        const shape = dist/* safeParse */.xLC(dist/* looseObject */._H3({}), jsonOf(content));
        if (shape.success && 'events' in shape.output) {
            for (const { message } of (0,saved_file/* parseJson */.qF)(file, content, LogEvents).events)
                this.#addLine(message);
        }
        else if (shape.success && 'results' in shape.output) {
            for (const row of (0,saved_file/* parseJson */.qF)(file, content, QueryResults).results) {
                this.#addLine(row.find(({ field }) => field === '@message')?.value ?? '');
            }
        }
        else
            this.#addTraces((0,saved_file/* parseJson */.qF)(file, content, Traces));
    }
    #addTraces({ Traces: traces, UnprocessedTraceIds }) {
        for (const { Id, LimitExceeded, Segments, Spans } of traces) {
            const trace = this.#trace(Id);
            trace.truncated ||= LimitExceeded === true;
            trace.documents.push(...(Segments ?? []).map((segment) => segment.Document));
            for (const { Document } of Spans ?? []) {
                if (!this.#addSpan(Document))
                    trace.documents.push(Document);
            }
        }
        for (const id of UnprocessedTraceIds ?? [])
            this.#unprocessed.add(id);
    }
    /** Whether it is a span. */
    #addSpan(text) {
        const span = spanDocument(typeof text === 'string' ? jsonOf(text) : text);
        if (span !== undefined)
            this.#trace(span.traceId).documents.push(span.document);
        return span !== undefined;
    }
    #addLine(line) {
        if (!this.#addSpan(line))
            this.#unreadable.push(line);
    }
    #trace(id) {
        const trace = this.#traces.get(id) ?? { documents: [], truncated: false };
        this.#traces.set(id, trace);
        return trace;
    }
}
/** One span a line: not JSON as a whole, or a single span. Lines that are none are counted as they come. */
function isJsonLines(content) {
    const json = jsonOf(content);
    if (json !== undefined)
        return isSpan(json);
    return content.split('\n').some((line) => isSpan(jsonOf(line)));
}
function isSpan(json) {
    return typeof json === 'object' && json !== null && 'spanId' in json;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A trace id holds the time at which the trace began, in hexadecimal Unix seconds. */
function windowOf(ids) {
    const times = ids
        .map((id) => Number.parseInt(/^1-([0-9a-f]{8})-/.exec(id)?.[1] ?? '', 16))
        .filter((time) => !Number.isNaN(time));
    if (times.length === 0)
        return undefined;
    const iso = (time) => new Date(time * 1000).toISOString();
    return {
        start: iso(times.reduce((a, b) => Math.min(a, b))),
        end: iso(times.reduce((a, b) => Math.max(a, b)))
    };
}

;// CONCATENATED MODULE: ./lib/src/files/saved-workloads.js


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
/** What the files say of tasks and instances. */
class SavedWorkloads {
    /** By task definition without revision, then by revision. */
    #taskRoles = new Map();
    #profileOf = new Map();
    #roleOfProfile = new Map();
    /** @throws UserError when a file is wrong */
    static async read(files) {
        const workloads = new SavedWorkloads();
        for (const file of files)
            workloads.#add(await (0,saved_file/* readJson */.Vh)(file, dist/* union */.KCZ([TaskDefinition, Instances, InstanceProfile])));
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
        else
            this.#roleOfProfile.set(answer.InstanceProfile.Arn, answer.InstanceProfile.Roles[0]?.Arn);
    }
    /** The role of a task or an instance. @throws Error that says what is not in the files */
    roleOf({ kind, arn, name, revision }) {
        if (kind === 'ecs')
            return this.#taskRole(arn, revision);
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
    /** Of the revision that the trace shows, else of the newest one. */
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

// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(90692);
;// CONCATENATED MODULE: ./lib/src/roles/workload-roles.js
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
        const { named, readTaskRole, readInstanceRole } = this.#readers;
        const role = named.get(workload.name);
        if (workload.kind === 'lambda')
            return this.#ofFunction(workload, role);
        if (role !== undefined)
            return { role };
        if (workload.kind === 'ecs' && readTaskRole !== undefined)
            return { role: await readTaskRole(workload) };
        if (workload.kind === 'ec2' && readInstanceRole !== undefined)
            return { role: await readInstanceRole(workload) };
        throw new Error(workload.kind === 'segment'
            ? `the trace shows only the segment's name; say under which role it runs: workload-roles ${workload.name}=ROLE-ARN`
            : 'nothing says under which role it runs; give workloads or workload-roles');
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

;// CONCATENATED MODULE: ./lib/src/sources-of.js








/**
 * Chooses where each thing is read from. With saved traces nothing is asked of AWS, and no client is loaded, unless policies are to be
 * validated; then AWS is asked that alone.
 * @param access called only when AWS is needed
 * @throws UserError when a file is wrong, before the first question to AWS
 */
async function sourcesOf(options, face, access, log) {
    const saved = (option, file) => ({
        option,
        file,
        label: (name) => (0,src_options/* labelOf */.W)(name, face)
    });
    const savedRoles = options.roles === undefined ? undefined : new SavedRoles(saved('roles', options.roles));
    const workloads = await SavedWorkloads.read(options.workloads.map((file) => saved('workloads', file)));
    const fromFiles = {
        named: options.workloadRoles,
        functions: await readFunctions(options.functions.map((file) => saved('functions', file))),
        ...(options.workloads.length > 0 && {
            readTaskRole: async (workload) => workloads.roleOf(workload),
            readInstanceRole: async (workload) => workloads.roleOf(workload)
        })
    };
    await savedRoles?.check();
    if (options.traces.length > 0) {
        const validating = options.validateWithAws ? await access() : undefined;
        return {
            traces: new SavedTraces(options.traces.map((file) => saved('traces', file))),
            workloads: new WorkloadRoles(fromFiles),
            roles: options.compare ? savedRoles : undefined,
            ...baselineOf(options),
            ...earlierOf(options),
            ...templatesOf(options, face, log),
            ...(validating !== undefined && { validator: () => validatorFromAws(validating) })
        };
    }
    const [aws, { XRaySource }] = await Promise.all([access(), Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(2065), __webpack_require__.e(4909)]).then(__webpack_require__.bind(__webpack_require__, 14909))]);
    const traces = new XRaySource({ access: aws, window: options.window, filter: options.filter }, (0,src_options/* labelOf */.W)('filter', face), log);
    const shared = { region: aws.region, credentials: traces.credentials };
    return {
        traces,
        workloads: new WorkloadRoles({ ...fromAws(shared), ...fromFiles }),
        roles: options.compare ? (savedRoles ?? rolesFromAws(shared)) : undefined,
        ...baselineOf(options),
        ...earlierOf(options),
        ...templatesOf(options, face, log),
        ...(options.validateWithAws && { validator: () => validatorFromAws(shared) })
    };
}
function baselineOf({ baseline }) {
    return baseline === undefined ? {} : { baseline: new saved_report/* SavedBaseline */.F(baseline) };
}
function templatesOf(options, face, log) {
    const folder = sourceFolder(options, face);
    if (!options.compare || folder === undefined)
        return {};
    return { templates: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3382), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 20416))).templatesIn(folder, log) };
}
/** Where templates are looked for: in the action the workspace unless told otherwise, on the command line only where told. */
function sourceFolder({ sourceDir }, face) {
    return sourceDir ?? (face === 'action' ? process.env['GITHUB_WORKSPACE'] : undefined);
}
/** Clients are loaded when they are first asked: X-Ray's request must not wait for them. */
function fromAws(access) {
    let functions;
    return {
        askLambda: () => (functions ??= Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(2065), __webpack_require__.e(1696), __webpack_require__.e(5365)]).then(__webpack_require__.bind(__webpack_require__, 45365)).then(({ LambdaReader }) => new LambdaReader(access))),
        readTaskRole: async (workload) => (await Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(2065), __webpack_require__.e(212), __webpack_require__.e(6537)]).then(__webpack_require__.bind(__webpack_require__, 16537))).readTaskRole(access, workload),
        readInstanceRole: async (workload) => (await Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(5193), __webpack_require__.e(1178)]).then(__webpack_require__.bind(__webpack_require__, 11178))).readInstanceRole(access, workload)
    };
}
/** IAM, each role asked once, when the traces have been read. */
function rolesFromAws(access) {
    let iam;
    const asked = new Map();
    return {
        async policies(roleArn) {
            iam ??= Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(9473)]).then(__webpack_require__.bind(__webpack_require__, 99473)).then(({ IamSource }) => new IamSource(access));
            const answer = asked.get(roleArn) ?? iam.then((source) => source.policies(roleArn));
            asked.set(roleArn, answer);
            return answer;
        }
    };
}
async function validatorFromAws(access) {
    const { AwsPolicyValidator } = await Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(1645), __webpack_require__.e(4477)]).then(__webpack_require__.bind(__webpack_require__, 94477));
    return new AwsPolicyValidator(access);
}
function earlierOf({ evidence, evidenceFiles, evidenceMaxAge }) {
    return evidence === 'merge' ? { earlier: () => savedEarlierRuns(evidenceFiles, evidenceMaxAge) } : {};
}


/***/ }),

/***/ 23499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UnfitQuestion)
/* harmony export */ });
/** AWS finds fault with a question itself, so that a part of it may still be answered. */
class UnfitQuestion extends Error {
    name = 'UnfitQuestion';
}


/***/ })

};
