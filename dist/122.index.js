export const id = 122;
export const ids = [122];
export const modules = {

/***/ 20122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainOperation: () => (/* binding */ explainOperation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _instrumentation_whitelist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35678);
/* harmony import */ var _permissions_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71215);
/* harmony import */ var _reference_rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64548);
/* harmony import */ var _reference_service_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9457);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61875);
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
 * Explains an operation in lines of text.
 * @param service in any spelling that instrumentations use
 * @param operation as the API names it; `get-object` and `getObject` are understood as well
 * @throws UserError naming the nearest names, for a service or an operation that is not known
 */
function explainOperation(service, operation, reference) {
    const clients = (0,_reference_service_names_js__WEBPACK_IMPORTED_MODULE_4__/* .clientsNamed */ .w)(service, reference);
    if (clients.length === 0) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(service, reference.prefixes());
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`no AWS service is known by the name "${service}"`, `${near}See "aws help" for names.`);
    }
    const found = find(operation, clients, reference);
    if (found === undefined) {
        const prefixes = [...new Set(clients.map(({ prefix }) => prefix))];
        const known = prefixes.flatMap((prefix) => namesOf(prefix, reference));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`AWS's reference of ${reference.date} has no operation "${operation}" of ${prefixes.join(' or ')}`, `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(operation, known)}Operations are named as in the API: GetObject.`);
    }
    return lines(service, found, reference);
}
function find(operation, clients, reference) {
    const spellings = new Set([operation, pascal(operation)]);
    for (const { prefix } of clients) {
        const same = namesOf(prefix, reference).find((name) => letters(name) === letters(operation));
        if (same !== undefined)
            spellings.add(same);
    }
    for (const name of spellings) {
        for (const { prefix, client } of clients) {
            const rule = (0,_reference_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .curatedRule */ .NH)(prefix, client, name);
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
    return [...new Set([...actions, ...Object.keys(_reference_rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y0[prefix] ?? {})])];
}
function pascal(operation) {
    return operation.replaceAll(/(?:^|[-_\s])([a-z])/g, (_, letter) => letter.toUpperCase());
}
function letters(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
function lines(service, found, reference) {
    const { prefix, operation, rule } = found;
    const call = { service, operation, parameters: {}, outcome: 'ok', dialect: 'x-ray-sdk' };
    const { needs, unresolved, mayNeed } = (0,_permissions_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .h)(call, ANYWHERE, reference);
    const actions = [...new Set(needs.map(({ action }) => action))];
    const candidates = actions.length === 0 ? mayNeed : [];
    const source = rule?.source ?? `AWS service reference, ${reference.date}`;
    const besides = (found.listed ?? []).filter((action) => !actions.includes(action) && !candidates.includes(action));
    return [
        `${prefix} ${operation}`,
        ...actions.map((action) => `  needs ${describe(action, reference)}`),
        ...candidates.map((action) => `  may need ${describe(action, reference)}`),
        ...(actions.length + candidates.length === 0 ? ['  needs no permission'] : []),
        ...(rule?.oneOf === undefined ? [] : [`  one of these or several: a trace does not show ${rule.oneOf}`]),
        `  source: ${source}`,
        ...(besides.length === 0
            ? []
            : [`  AWS also lists as possible: ${besides.join(', ')} (for what a request may carry besides)`]),
        `  ${mustShow(found, actions, unresolved?.remedy, reference)}`
    ];
}
function describe(name, reference) {
    const action = reference.action(name);
    if (action === undefined)
        return name;
    const on = action.types.length === 0
        ? 'takes no resource, only *'
        : `on ${action.types.map((type) => type.name).join(', ')}`;
    return `${action.name} (${action.level}; ${on})`;
}
function mustShow({ prefix, client, operation }, actions, remedy, reference) {
    const onResources = actions.filter((action) => (reference.action(action)?.types.length ?? 0) > 0);
    if (onResources.length === 0)
        return 'a trace need show no parameter';
    const parameters = (0,_instrumentation_whitelist_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .m)(client ?? prefix, operation);
    if (parameters === undefined)
        return remedy ?? 'a trace need show no parameter';
    return parameters.length === 0
        ? 'no parameter that an X-Ray SDK can record shows the resource'
        : `a trace must show, of these, what the request had: ${parameters.join(', ')}`;
}


/***/ }),

/***/ 61875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** What someone may have meant. */
const AT_MOST = 3;
/** Shorter common beginnings say nothing. */
const COMMON = 3;
/** `Did you mean …? `, or nothing when no name is near: names that begin alike or hold each other, best first. */
function nearest(given, names) {
    const wanted = given.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const near = names
        .map((name) => ({ name, score: likeness(wanted, name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')) }))
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
        .slice(0, AT_MOST)
        .map(({ name }) => name);
    return near.length === 0 ? '' : `Did you mean ${near.join(', ').replace(/, ([^,]*)$/, ' or $1')}? `;
}
function likeness(wanted, name) {
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    if (short.length > 1 && long.includes(short))
        return 1 + short.length / long.length;
    let common = 0;
    while (common < short.length && short[common] === long[common])
        common++;
    return common < Math.min(COMMON, short.length) || common === 0 ? 0 : common / long.length;
}


/***/ })

};
