export const id = 7472;
export const ids = [7472];
export const modules = {

/***/ 16949:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NO_TRACE)
/* harmony export */ });
/** The id under which documents are handed over that show none: they count as no trace. */
const NO_TRACE = 'unknown';


/***/ }),

/***/ 9372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readTrace)
});

// EXTERNAL MODULE: ./lib/src/traces/dialects/dialects.js + 8 modules
var dialects = __webpack_require__(30992);
// EXTERNAL MODULE: ./lib/src/traces/document.js
var traces_document = __webpack_require__(54292);
// EXTERNAL MODULE: ./lib/src/domain/partition.js
var domain_partition = __webpack_require__(76553);
// EXTERNAL MODULE: ./lib/src/domain/workload.js
var workload = __webpack_require__(25074);
;// CONCATENATED MODULE: ./lib/src/traces/workload.js




/** The workload that a document itself names, if any; worked out once, however many calls are below it. */
function workloadOf(node) {
    node.named ??= named(node.json) ?? 'none';
    return node.named === 'none' ? undefined : node.named;
}
function named(json) {
    const traits = traitsIn(json);
    if (traits.length === 0)
        return undefined;
    const first = (trait) => traits.find((told) => told[trait] !== undefined)?.[trait];
    for (const { functions } of traits) {
        for (const arn of functions) {
            const found = (0,workload/* lambdaFunction */.y)(arn);
            if (found !== undefined)
                return found;
        }
    }
    const found = stateMachine(traits.map((told) => told.stateMachine)) ?? agentRuntime(first) ?? ecsTask(first);
    if (found !== undefined)
        return found;
    return traits.some(({ isContainer }) => isContainer === true) ? undefined : ec2Instance(first);
}
/** What the dialects read in a document of what runs. */
function traitsIn(json) {
    const told = [];
    for (const dialect of dialects/* DIALECTS */.O9) {
        const traits = dialect.traits(json);
        if (traits !== undefined)
            told.push(traits);
    }
    return told;
}
/** Whether a document says of itself that it is of a container or a pod: no function is. */
function isContained({ json }) {
    return traitsIn(json).some(({ isContainer }) => isContainer === true);
}
/** Origins of segments that an application writes itself, where nothing but the segment's name tells which one it is. */
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/;
/** Whether calls below a segment of this origin are made by an application, not by an AWS service for itself. */
function isApplication(origin) {
    return APPLICATION.test(origin) || !origin.startsWith('AWS::');
}
/** The application that wrote a document, where only a name tells which: the user says under which role it runs. */
function applicationOf({ json, isDocument }) {
    const told = traitsIn(json).find(({ service }) => service !== undefined);
    const name = isDocument ? (segmentName(json) ?? told?.service) : told?.service;
    return name === undefined ? undefined : namedSegment(name, told);
}
/** A segment is called like the application, unless it is itself a call: then like what it calls. */
function segmentName(json) {
    const origin = (0,traces_document/* text */.Qq)(json['origin']);
    const isSegment = json['type'] !== 'subsegment' && json['namespace'] !== 'aws' && json['namespace'] !== 'remote';
    if (!isSegment || (origin !== undefined && !isApplication(origin)))
        return undefined;
    const span = (0,traces_document/* record */.g1)(json['span']);
    return span === undefined || span['segment'] === true ? (0,traces_document/* text */.Qq)(json['name']) : undefined;
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
const RUNTIME_ARN = /^arn:([a-z0-9-]+):bedrock-agentcore:([a-z0-9-]+):(\d{12}):runtime\/([A-Za-z0-9_-]+)/;
/** Its endpoints run under one role: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-permissions.html */
function agentRuntime(first) {
    const found = RUNTIME_ARN.exec(first('agentRuntime') ?? '');
    if (found === null)
        return undefined;
    const [, partition = '', region = '', account = '', name = ''] = found;
    // `my_agent.DEFAULT`, the endpoint behind the name
    const service = first('service');
    const aliases = service === undefined ? [] : [...new Set([service, service.replace(/\.[^.]+$/, '')])];
    return {
        arn: `arn:${partition}:bedrock-agentcore:${region}:${account}:runtime/${name}`,
        kind: 'agentcore',
        name,
        partition,
        region,
        account,
        ...(aliases.length > 0 && { aliases })
    };
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
    const partition = (0,domain_partition/* partitionOf */.i)(region);
    return {
        arn: `arn:${partition}:ec2:${region}:${known ?? ''}:instance/${id}`,
        kind: 'ec2',
        name: id,
        partition,
        region,
        ...(known !== undefined && { account: known })
    };
}

;// CONCATENATED MODULE: ./lib/src/traces/attribution.js



/** Origins that only wrap a function: the calls below are the function's, so the walk goes on. */
const PASS_THROUGH = new Set(['AWS::Lambda', 'AWS::Lambda::Function']);
/** Says whose call the subsegment or span `node` is. */
function attribute(nodes, node) {
    const seen = new Set();
    /** Of which only a name may tell what they are: the nearest that has one counts, where nothing above them names a workload. */
    const written = [];
    const ending = (why, cutOff) => {
        for (const each of written) {
            const workload = applicationOf(each);
            if (workload !== undefined)
                return { whose: 'owner', workload };
        }
        return { whose: 'unknown', why, cutOff };
    };
    for (let here = node;;) {
        if (seen.has(here.id))
            return { whose: 'unknown', why: 'the parents of the subsegment form a circle', cutOff: false };
        seen.add(here.id);
        const workload = workloadOf(here);
        if (workload !== undefined)
            return { whose: 'owner', workload };
        const origin = (0,traces_document/* text */.Qq)(here.json['origin']);
        const isWrapped = origin !== undefined && PASS_THROUGH.has(origin);
        if (origin !== undefined && !isWrapped && !isApplication(origin))
            return { whose: 'service', origin };
        if (!isWrapped)
            written.push(here);
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
const SHARED = new Set(dialects/* DIALECTS */.O9.flatMap(({ spans }) => spans?.shared ?? []));
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

;// CONCATENATED MODULE: ./lib/src/traces/signals.js
/**
 * The name under which Application Signals counts the requests of an application. Only ADOT writes it where it counts all requests itself:
 * of spans that come from elsewhere AWS adds it, and counts what sampling has kept.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AppSignals-StandardMetrics.html
 */

const ADOT = /-aws\d*$/;
/** @param json a document that stands for a request */
function signalOf(json) {
    const attributes = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['metadata'])?.['default']) ?? {};
    const annotations = (0,traces_document/* record */.g1)(json['annotations']) ?? {};
    const told = (name) => (0,traces_document/* text */.Qq)(annotations[name]) ?? (0,traces_document/* text */.Qq)(attributes[name]);
    const isAdots = annotations['aws.local.service'] !== undefined ||
        ADOT.test((0,traces_document/* text */.Qq)(attributes['otel.resource.telemetry.auto.version']) ?? '');
    const service = told('aws.local.service');
    if (!isAdots || service === undefined || service.startsWith('Unknown'))
        return undefined;
    const environment = told('aws.local.environment');
    return { service, ...(environment !== undefined && { environment }) };
}

;// CONCATENATED MODULE: ./lib/src/traces/requests.js


/** What shows a request, the best first: of each workload only the best kind that a trace has is counted. */
const KINDS = ['run', 'served'];
/** The requests that one trace shows, by the ARN of the workload. */
class RequestsShown {
    #ofWorkloads = new Map();
    #unsampled = new Set();
    #signals = new Map();
    #first;
    /**
     * Counts a document, if it stands for a request.
     * @param workloadIn the workload that it is of, if it names any: asked only where it matters
     */
    add(node, workloadIn) {
        const found = kindOf(node);
        if (isFirst(node) && this.#first !== 'other')
            this.#first = found === 'run' || found === 'invocation' ? 'function' : 'other';
        const workload = found === undefined ? undefined : workloadIn();
        if (found === undefined || workload === undefined)
            return;
        const { arn } = workload;
        const isOfFunction = found === 'unsampled' && workload.kind === 'lambda';
        if (isOfFunction)
            this.#unsampled.add(arn);
        const kind = isOfFunction ? 'served' : found;
        const signal = kind === 'served' && workload.kind !== 'lambda' ? signalOf(node.json) : undefined;
        if (signal !== undefined)
            this.#signals.set(arn, signal);
        const shown = this.#ofWorkloads.get(arn) ?? {};
        const begun = node.json['start_time'];
        (shown[kind] ??= []).push(typeof begun === 'number' ? begun : Number.NaN);
        this.#ofWorkloads.set(arn, shown);
    }
    /**
     * When each request to a workload began; of a workload that appears without showing any, one at a time that is not known. None where
     * Lambda says that there was one and the function's own segment is missing (it is late, or the request was throttled), nor where the
     * trace was not kept and only what went wrong of it was sent.
     * https://docs.aws.amazon.com/xray/latest/devguide/xray-adaptive-sampling.html
     */
    requestsTo(arn) {
        const shown = this.#ofWorkloads.get(arn);
        const best = KINDS.find((kind) => shown?.[kind] !== undefined);
        if (best !== undefined)
            return shown?.[best] ?? [];
        return shown?.invocation === undefined && shown?.unsampled === undefined ? [Number.NaN] : [];
    }
    /** How Application Signals calls what counts the requests of applications, by their ARN. */
    get signals() {
        return this.#signals;
    }
    /** ARNs of functions that send the spans of requests which sampling did not keep. */
    get unsampled() {
        return this.#unsampled;
    }
    /** Whether nothing comes before a function: then it was Lambda that decided to keep the trace. */
    get beginsWithFunction() {
        return this.#first === 'function';
    }
}
/** Whether it is a segment above which none is, here or elsewhere. */
function isFirst({ json, parentId, isDocument }) {
    return isDocument && parentId === undefined && json['type'] !== 'subsegment';
}
/**
 * Lambda leaves two segments for an invocation, the service's and the function's; with OpenTelemetry inside there is a span for it too.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html
 */
function kindOf({ json, isDocument }) {
    if (!isDocument || json['type'] === 'subsegment')
        return undefined;
    if (json['origin'] === 'AWS::Lambda::Function')
        return 'run';
    if (json['origin'] === 'AWS::Lambda')
        return 'invocation';
    const span = (0,traces_document/* record */.g1)(json['span']);
    if (span === undefined || span['segment'] === true)
        return json['namespace'] === 'aws' || json['namespace'] === 'remote' ? undefined : 'served';
    if (span['kind'] !== 'SERVER' && span['kind'] !== 'CONSUMER')
        return undefined;
    return isUnsampled(json) ? 'unsampled' : 'served';
}
/** As ADOT marks it. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Signals-Enable-LambdaMain.html */
function isUnsampled(json) {
    const flag = (0,traces_document/* record */.g1)((0,traces_document/* record */.g1)(json['metadata'])?.['default'])?.['aws.trace.flag.sampled'];
    return flag === false || flag === 'false' || flag === 0 || flag === '0';
}

;// CONCATENATED MODULE: ./lib/src/traces/resembling.js


/**
 * The call that a document of no known form seems to stand for, with the reason why it is not understood.
 * @returns undefined for what does not look like a call
 */
function resembling(json) {
    const kind = (0,traces_document/* record */.g1)(json['span'])?.['kind'];
    if (kind === 'SERVER' || kind === 'CONSUMER')
        return undefined;
    for (const dialect of dialects/* DIALECTS */.O9) {
        const call = dialect.resembling(json);
        if (call === 'none')
            return undefined;
        if (call !== undefined)
            return call;
    }
    return undefined;
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
    const requests = new Map();
    const reading = {
        id: trace.id,
        workloads: [],
        requests,
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
    const shown = new RequestsShown();
    for (const node of nodes.values()) {
        if (node.json['inferred'] === true)
            continue;
        const named = workloadOf(node);
        if (named !== undefined)
            workloads.set(named.arn, (0,workload/* newest */.B)(workloads.get(named.arn), named));
        shown.add(node, () => named ?? applicationOf(node));
        const read = (0,dialects/* callIn */.Ao)(node.json);
        if (read === undefined) {
            others.push(node);
            continue;
        }
        found.add(node.id);
        if (node.parentId !== undefined)
            wrapping.add(node.parentId);
        assign(node, read.call, read.madeBy);
    }
    for (const node of others) {
        const call = resembling(node.json);
        if (call !== undefined && !belongsToCall(node, nodes, found, wrapping))
            assign(node, call, undefined);
    }
    function assign(node, call, origin) {
        const owner = origin === undefined ? attribute(nodes, node) : { whose: 'service', origin };
        if (owner.whose === 'owner') {
            workloads.set(owner.workload.arn, (0,workload/* newest */.B)(workloads.get(owner.workload.arn), owner.workload));
            reading.calls.push({ workload: owner.workload, call, ...begunIn(node) });
        }
        else if (owner.whose === 'service')
            reading.others.push({ call, service: owner.origin });
        else
            lost.push({ call, node, why: owner.why, cutOff: owner.cutOff });
    }
    reading.workloads.push(...workloads.values());
    if (shown.beginsWithFunction)
        reading.isLambdas = true;
    if (shown.signals.size > 0)
        reading.signals = shown.signals;
    if (shown.unsampled.size > 0)
        reading.unsampled = shown.unsampled;
    assignLost(reading, lost);
    if (trace.isPartial !== true)
        for (const { arn } of reading.workloads)
            requests.set(arn, shown.requestsTo(arn));
    return reading;
}
function begunIn({ json }) {
    const begun = json['start_time'];
    return typeof begun === 'number' && Number.isFinite(begun) ? { begun } : {};
}
/**
 * A subsegment whose parent was cut off belongs to the trace's only workload; with two or none nobody can tell, nor of what says that it is
 * of a container where that is a function.
 */
function assignLost(reading, lost) {
    const [only, second] = reading.workloads;
    for (const { call, node, why, cutOff } of lost) {
        const isElsewhere = only?.kind === 'lambda' && isContained(node);
        const isOnly = only !== undefined && second === undefined && !isElsewhere;
        if (cutOff && (0,traces_document/* text */.Qq)(node.json['origin']) === undefined && isOnly)
            reading.calls.push({ workload: only, call, ...begunIn(node) });
        else
            reading.unattributed.push({ call, why });
    }
}


/***/ })

};
