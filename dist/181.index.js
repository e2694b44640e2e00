export const id = 181;
export const ids = [181];
export const modules = {

/***/ 98181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ACCESS_LEVELS),
/* harmony export */   loadReference: () => (/* binding */ loadReference)
/* harmony export */ });
/* unused harmony export Reference */
/**
 * AWS's service authorization reference, compiled by `npm run reference`: which actions IAM has, at which access level,
 * on which resource types, and which of them each API operation may need.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
/** Access levels in the order of harm, worst first. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html */
const ACCESS_LEVELS = ['permissions-management', 'write', 'tagging', 'read', 'list'];
const LEVEL_OF = {
    p: 'permissions-management',
    w: 'write',
    t: 'tagging',
    r: 'read',
    l: 'list'
};
class Reference {
    date;
    #file;
    #services = new Map();
    constructor(file) {
        this.date = file.date;
        this.#file = file;
    }
    /** All service prefixes that IAM has actions for, sorted. */
    prefixes() {
        return Object.keys(this.#file.services);
    }
    /** The action of this name in any case (`S3:getobject`), or undefined when IAM has none. */
    action(name) {
        const colon = name.indexOf(':');
        return this.#service(name.slice(0, colon).toLowerCase())?.actions.get(name.slice(colon + 1).toLowerCase());
    }
    /** Every action of a service, sorted by name; none for an unknown prefix. */
    actionsOf(prefix) {
        return this.#service(prefix)?.actions.values() ?? [];
    }
    /**
     * The actions that an operation of an SDK client *may* need (`['s3:GetObject', …]`): AWS lists what it can authorise, not
     * what each call requires. Undefined when the reference does not know the operation; empty when it knows it without actions.
     */
    authorizedActions(prefix, client, operation) {
        return this.#service(prefix)?.clients.get(client)?.get(operation);
    }
    /** The SDK clients of a service, in boto's spelling. */
    clients(prefix) {
        return [...(this.#service(prefix)?.clients.keys() ?? [])];
    }
    #service(prefix) {
        const known = this.#services.get(prefix);
        if (known !== undefined)
            return known;
        const entry = Object.hasOwn(this.#file.services, prefix) ? this.#file.services[prefix] : undefined;
        if (entry === undefined)
            return undefined;
        const service = unpack(prefix, entry);
        this.#services.set(prefix, service);
        return service;
    }
}
function unpack(prefix, entry) {
    const types = entry.types.map(([name = '', ...formats]) => ({ name, formats }));
    const actions = new Map();
    for (const line of entry.actions) {
        const [name = '', level = '', positions = ''] = line.split(':');
        actions.set(name.toLowerCase(), {
            name: `${prefix}:${name}`,
            level: LEVEL_OF[level] ?? 'write',
            types: positions === '' ? [] : positions.split(',').flatMap((i) => types[Number(i)] ?? [])
        });
    }
    const clients = new Map();
    for (const [client, lines] of Object.entries(entry.clients)) {
        clients.set(client, new Map(lines.map((line) => operation(prefix, line))));
    }
    return { actions, clients };
}
function operation(prefix, line) {
    const equals = line.indexOf('=');
    if (equals < 0)
        return [line, [`${prefix}:${line}`]];
    const list = line.slice(equals + 1);
    const actions = list === '' ? [] : list.split(',').map((name) => (name.includes(':') ? name : `${prefix}:${name}`));
    return [line.slice(0, equals), actions];
}
let loaded;
/** The compiled reference, read on first use only (about 1 MB of JSON). */
function loadReference() {
    loaded ??= __webpack_require__.e(/* import() */ 392).then(__webpack_require__.t.bind(__webpack_require__, 37392, 17)).then((module) => new Reference(module.default));
    return loaded;
}


/***/ })

};
