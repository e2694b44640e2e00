export const id = 3222;
export const ids = [3222,373];
export const modules = {

/***/ 90373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainOperation: () => (/* binding */ explainOperation),
/* harmony export */   explainedLines: () => (/* binding */ explainedLines),
/* harmony export */   explanationOf: () => (/* binding */ explanationOf)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _needs_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1722);
/* harmony import */ var _services_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15423);
/* harmony import */ var _reference_service_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9457);
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96471);
/** `xray-privilege-scan explain <service> <operation>`: what an operation needs, from where that is known, and what a trace must show. */





/** A function in whose place an operation is explained; only its being somewhere counts. */
const ANYWHERE = {
    arn: 'arn:aws:lambda:us-east-1:123456789012:function:any',
    kind: 'lambda',
    name: 'any',
    partition: 'aws',
    region: 'us-east-1',
    account: '123456789012'
};
/**
 * Explains an operation.
 * @param service in any spelling that instrumentations use
 * @param operation as the API names it; `get-object` and `getObject` are understood as well
 * @throws UserError naming the nearest names, for a service or an operation that is not known
 */
function explanationOf(service, operation, reference) {
    const clients = (0,_reference_service_names_js__WEBPACK_IMPORTED_MODULE_3__/* .clientsNamed */ .w)(service, reference);
    if (clients.length === 0) {
        const near = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(service, reference.prefixes());
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`no AWS service is known by the name "${service}"`, `${near}See "aws help" for names.`);
    }
    const found = find(operation, clients, reference);
    if (found === undefined) {
        const prefixes = [...new Set(clients.map(({ prefix }) => prefix))];
        const known = prefixes.flatMap((prefix) => namesOf(prefix, reference));
        throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`AWS's reference of ${reference.date} has no operation "${operation}" of ${prefixes.join(' or ')}`, `${(0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(operation, known)}Operations are named as in the API: GetObject.`);
    }
    return explained(service, found, reference);
}
/** The same in lines of text. */
function explainOperation(service, operation, reference) {
    return explainedLines(explanationOf(service, operation, reference));
}
function explainedLines(explanation) {
    const { service, operation, needs, candidates, oneOf, mayNeed, source, traces } = explanation;
    return [
        `${service} ${operation}`,
        ...needs.map((each) => `  needs ${words(each)}`),
        ...candidates.map((each) => `  may need ${words(each)}`),
        ...(needs.length + candidates.length === 0 ? ['  needs no permission'] : []),
        ...(oneOf === undefined ? [] : [`  one of these or several: a trace does not show ${oneOf}`]),
        `  source: ${source}`,
        ...mayNeed.map((each) => `  may need ${words(each)}${each.when === undefined ? '' : `: if ${each.when}`}`),
        `  ${traces}`
    ];
}
function words({ action, level, on = [] }) {
    if (level === undefined)
        return action;
    return `${action} (${level}; ${on.length === 0 ? 'takes no resource, only *' : `on ${on.join(', ')}`})`;
}
function find(operation, clients, reference) {
    return (foundAs([operation, pascal(operation)], clients, reference) ??
        foundAs(clients.flatMap(({ prefix }) => (0,_services_table_js__WEBPACK_IMPORTED_MODULE_2__/* .operationWritten */ .dU)(prefix, pascal(operation)) ??
            namesOf(prefix, reference).find((name) => letters(name) === letters(operation)) ??
            []), clients, reference));
}
function foundAs(names, clients, reference) {
    for (const name of names) {
        for (const { prefix, client } of clients) {
            const rule = (0,_services_table_js__WEBPACK_IMPORTED_MODULE_2__/* .curatedRule */ .NH)(prefix, client, name);
            const listed = reference.authorizedActions(prefix, client, name);
            if (rule !== undefined || listed !== undefined) {
                return { prefix, client: listed === undefined ? undefined : client, operation: name, rule, listed };
            }
        }
    }
    return undefined;
}
function namesOf(prefix, reference) {
    const actions = [...reference.actionsOf(prefix)].map(({ name }) => name.slice(prefix.length + 1));
    return [...new Set([...actions, ...(0,_services_table_js__WEBPACK_IMPORTED_MODULE_2__/* .curatedOperations */ .Hy)(prefix)])];
}
function pascal(operation) {
    return operation.replaceAll(/(?:^|[-_\s])([a-z])/g, (_, letter) => letter.toUpperCase());
}
function letters(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
function explained(service, found, reference) {
    const { prefix, operation, rule } = found;
    const call = { service, operation, parameters: {}, outcome: 'ok' };
    const { needs, unresolved, mayNeed, listed, when } = (0,_needs_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .h)(call, ANYWHERE, reference);
    const actions = [...new Set(needs.map(({ action }) => action))];
    const candidates = actions.length === 0 ? mayNeed : [];
    const besides = [...new Set([...mayNeed, ...listed])]
        .filter((action) => !candidates.includes(action))
        .toSorted();
    const each = (name) => describe(name, when[name], reference);
    return {
        service: prefix,
        operation,
        needs: actions.map((name) => describe(name, undefined, reference)),
        candidates: candidates.map((name) => describe(name, undefined, reference)),
        ...(rule?.oneOf !== undefined && { oneOf: rule.oneOf }),
        mayNeed: besides.map(each),
        source: rule?.source ?? `AWS service reference, ${reference.date}`,
        traces: mustShow(found, actions, unresolved?.remedy, reference)
    };
}
function describe(name, when, reference) {
    const action = reference.action(name);
    return {
        action: action?.name ?? name,
        ...(action !== undefined && { level: action.level, on: action.types.map((type) => type.name) }),
        ...(when !== undefined && { when })
    };
}
function mustShow({ prefix, client, operation }, actions, remedy, reference) {
    const onResources = actions.filter((action) => (reference.action(action)?.types.length ?? 0) > 0);
    if (onResources.length === 0)
        return 'a trace need show no parameter';
    const parameters = (0,_services_table_js__WEBPACK_IMPORTED_MODULE_2__/* .parametersOf */ .mC)(client ?? prefix, operation);
    if (remedy === undefined)
        return 'a trace need show no parameter';
    return parameters === undefined || parameters.length === 0
        ? 'no parameter that an X-Ray SDK can record shows the resource'
        : `a trace must show, of these, what the request had: ${parameters.join(', ')}`;
}


/***/ }),

/***/ 96479:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Lists in a map: time grows with what is added, and not with how long a list is already. */
/** Adds to the list of a key. */
function addTo(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Things by a key that they have, in their order. */
function grouped(things, keyOf) {
    const groups = new Map();
    for (const thing of things)
        addTo(groups, keyOf(thing), thing);
    return groups;
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
