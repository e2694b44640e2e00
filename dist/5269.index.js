export const id = 5269;
export const ids = [5269,122];
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


/***/ }),

/***/ 54292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   r9: () => (/* binding */ readDocuments)
/* harmony export */ });
/**
 * Segment documents, read tolerantly: whatever is missing or of another type is absent, nothing throws.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html
 */
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
            add(nodes, json, text(json['parent_id']));
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
/** Walks with a stack of its own: a document may be nested deeper than the call stack is. */
function add(nodes, root, rootParent) {
    const stack = [{ json: root, parentId: rootParent }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const id = text(next.json['id']);
        if (id !== undefined) {
            nodes.set(id, better(nodes.get(id), { id, json: next.json, parentId: next.parentId }));
        }
        const below = next.json['subsegments'];
        if (Array.isArray(below)) {
            for (const child of below) {
                const json = record(child);
                if (json !== undefined)
                    stack.push({ json, parentId: id ?? next.parentId });
            }
        }
    }
}
/** Of two documents with one id the finished one; of two alike the same one whatever their order. */
function better(known, node) {
    if (known === undefined)
        return node;
    const isBetter = isOpen(known.json) === isOpen(node.json)
        ? JSON.stringify(node.json) < JSON.stringify(known.json)
        : isOpen(known.json);
    const [one, other] = isBetter ? [node, known] : [known, node];
    return { ...one, parentId: one.parentId ?? other.parentId };
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
/** OpenTelemetry's attributes, which its exporters put into the default namespace of the metadata; none in an X-Ray SDK's document. */
function attributesOf(json) {
    const metadata = record(record(json['metadata'])?.['default']);
    const annotations = record(json['annotations']);
    // some configurations index attributes as annotations, with their dots kept
    return metadata !== undefined && annotations !== undefined
        ? { ...annotations, ...metadata }
        : (metadata ?? annotations);
}


/***/ }),

/***/ 82612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Rc: () => (/* binding */ workloadOf),
/* harmony export */   dx: () => (/* binding */ namedSegment),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   yB: () => (/* binding */ lambdaFunction),
/* harmony export */   zz: () => (/* binding */ isApplication)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54292);

/** The workload that a document itself names, if any. */
function workloadOf(json) {
    const aws = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(json['aws']);
    const attributes = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .attributesOf */ .Td)(json);
    const resource = (name) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.[`otel.resource.${name}`]) ?? (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.[name]);
    return (lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(aws?.['function_arn'])) ??
        ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(json['origin']) === 'AWS::Lambda' ? lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(json['resource_arn'])) : undefined) ??
        lambdaFunction((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(attributes?.['cloud.resource_id'])) ??
        lambdaFunction(resource('cloud.resource_id')) ??
        lambdaFunction(resource('faas.id')) ??
        ecsTask((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(aws?.['ecs']), resource) ??
        ec2Instance((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(aws?.['ec2']), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(aws?.['account_id']), resource));
}
/** Origins of segments that an application writes itself, where nothing but the segment's name tells which one it is. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/;
/** Whether calls below a segment of this origin are made by an application, not by an AWS service for itself. */
function isApplication(origin) {
    return APPLICATION.test(origin) || !origin.startsWith('AWS::');
}
/** Of two sights of one workload that with the newer revision: not every document of a task shows it. */
function newest(known, seen) {
    return known === undefined || Number(seen.revision ?? -1) > Number(known.revision ?? -1) ? seen : known;
}
/** A workload of which only the name is known: the user says under which role it runs. */
function namedSegment(name) {
    return { arn: `segment:${name}`, kind: 'segment', name, partition: 'aws', region: '' };
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
const TASK_ARN = /^arn:([a-z0-9-]+):ecs:([a-z0-9-]+):(\d{12}):(?:task|container|cluster)\//;
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
/** https://opentelemetry.io/docs/specs/semconv/resource/cloud-provider/aws/ecs/ */
function ecsTask(ecs, resource) {
    const family = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ecs?.['task_family']) ?? resource('aws.ecs.task.family');
    const arn = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ecs?.['task_arn']) ?? resource('aws.ecs.task.arn') ?? resource('aws.ecs.cluster.arn');
    const found = TASK_ARN.exec(arn ?? '');
    if (family === undefined || found === null || !FAMILY.test(family))
        return undefined;
    const [, partition = '', region = '', account = ''] = found;
    const revision = resource('aws.ecs.task.revision');
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
/** https://opentelemetry.io/docs/specs/semconv/resource/host/ */
function ec2Instance(ec2, accountOfDocument, resource) {
    const id = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ec2?.['instance_id']) ?? (resource('cloud.platform') === 'aws_ec2' ? resource('host.id') : undefined);
    if (id === undefined || !INSTANCE.test(id))
        return undefined;
    const zone = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ec2?.['availability_zone']) ?? resource('cloud.availability_zone') ?? '';
    const region = [resource('cloud.region'), zone.replace(/[a-z]$/, '')].find((name) => REGION.test(name ?? '')) ?? '';
    const account = accountOfDocument ?? resource('cloud.account.id');
    const known = account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
    const partition = partitionOf(region);
    return {
        arn: `arn:${partition}:ec2:${region}:${known ?? ''}:instance/${id}`,
        kind: 'ec2',
        name: id,
        partition,
        region,
        ...(known !== undefined && { account: known })
    };
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html and the SDKs' partition list */
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc']
];
/** The partition of a region; `aws` for one that no other partition has. */
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}


/***/ })

};
