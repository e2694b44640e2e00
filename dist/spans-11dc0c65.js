import { M as UserError, P as messageOf } from "./options-3254cbc9.js";
import { gn as plural, o as record, s as text } from "./sources-25fada80.js";
import { D as fieldsNamed, E as fieldsByParameter, a as untilSettled, b as addProof, i as isRecent, l as readTrace, n as arrivalOf, r as unwaited, u as NO_TRACE } from "./reading-16dc2ccd.js";
import { Kt as compare, h as isDenied, p as explain, y as nameOf$1 } from "./aws-b6ed88e3.js";
import { n as traceIdOf, t as spanDocument } from "./spans-7382e52a.js";
import { n as MOST_ROWS, r as QueryFailed, t as LogsInsights } from "./logs-insights-c7a173ff.js";
// lib/src/traces/rows/columns.js
const RESOURCE = "resource.attributes.";
const ATTRIBUTE = "attributes.";
function column(part, attribute, ...paths) {
	const prefix = part === "span" ? "" : part === "resource" ? RESOURCE : ATTRIBUTE;
	return {
		name: nameOf(prefix, attribute),
		part,
		attribute,
		paths: paths.length > 0 ? paths : [`${prefix}${attribute}`]
	};
}
function nameOf(prefix, attribute) {
	return [...prefix === RESOURCE ? ["own"] : [], ...attribute.split(/[._]/)].map((word, index) => index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
const OWNER = [
	column("attributes", "cloud.resource_id", "attributes.cloud.resource_id", "attributes.faas.id", "attributes.aws.lambda.invoked_arn", "resource.attributes.aws.ecs.task.family", "resource.attributes.faas.id", "resource.attributes.cloud.resource_id"),
	column("resource", "aws.ecs.task.family"),
	column("resource", "aws.ecs.task.revision"),
	column("resource", "aws.ecs.cluster.arn", "resource.attributes.aws.ecs.cluster.arn", "resource.attributes.aws.ecs.task.arn"),
	column("resource", "host.id", "resource.attributes.aws.ecs.task.family", "resource.attributes.host.id"),
	...[
		"cloud.platform",
		"cloud.provider",
		"cloud.availability_zone",
		"faas.name",
		"service.name",
		"service.namespace",
		"k8s.namespace.name",
		"k8s.serviceaccount.name",
		"telemetry.auto.version"
	].map((name) => column("resource", name)),
	...["cloud.region", "cloud.account.id"].map((name) => column("resource", name, `${RESOURCE}${name}`, `${ATTRIBUTE}${name}`))
];
const CALL = [
	column("span", "kind", "kind"),
	column("span", "scope", "scope.name"),
	column("span", "status", "status.code"),
	column("span", "segment", "_aws.xray.type", "_aws.xray.name"),
	column("attributes", "rpc.system", "attributes.rpc.system", "attributes.rpc.system.name"),
	column("attributes", "rpc.service"),
	column("attributes", "aws.service"),
	column("attributes", "rpc.method", "attributes.aws.operation", "attributes.rpc.method", "attributes.aws.remote.operation"),
	column("attributes", "db.system", "attributes.db.system", "attributes.db.system.name"),
	column("attributes", "http.request.method"),
	column("attributes", "aws.remote.service"),
	column("attributes", "aws.remote.resource.type"),
	column("attributes", "aws.remote.resource.identifier"),
	column("attributes", "aws.remote.resource.cfn.primary.identifier"),
	column("attributes", "aws.region", "attributes.aws.region", "attributes.cloud.region", "attributes.aws.auth.region", "attributes.aws.remote.resource.region"),
	column("attributes", "server.address", "attributes.server.address", "attributes.net.peer.name"),
	column("attributes", "messaging.destination.name", "attributes.messaging.destination.name", "attributes.messaging.destination"),
	column("attributes", "db.collection.name"),
	column("attributes", "http.status_code", "attributes.http.status_code", "attributes.http.response.status_code"),
	column("attributes", "aws.local.service"),
	column("attributes", "aws.local.environment"),
	column("span", "exception", "events.0.attributes.exception.type")
];
const CUT = /^aws\.(?:dynamodb\.)?table_names?$|^aws\.s3\.copy_source$/;
function resourceColumns() {
	return fieldsByParameter("opentelemetry").flatMap((fields) => {
		const plain = fields.filter((field) => !CUT.test(field));
		const [first] = plain;
		return first === void 0 ? [] : [column("attributes", first, ...plain.map((name) => `${ATTRIBUTE}${name}`))];
	});
}
const CUT_OUT = [
	{
		name: "kept",
		pattern: "\"aws\\.trace\\.flag\\.sampled\"\\s*:\\s*(?<kept>true|false)"
	},
	{
		name: "tables",
		pattern: "\"aws\\.(?:dynamodb\\.)?table_names?\"\\s*:\\s*(?<tables>\\[[^\\]]*\\]|\"[^\"]*\")"
	},
	{
		name: "source",
		pattern: "\"aws\\.s3\\.copy_source\"\\s*:\\s*\"\\/?(?<source>arn:[^\"\\/]+\\/[^\"\\/]+|[^\"\\/?]+)"
	},
	{
		name: "address",
		pattern: "\"(?:url\\.full|http\\.url)\"\\s*:\\s*\"(?<address>https?:\\/\\/(?:s3[^\\/\"?]*\\/[^\\/\"?]*|[^\\/\"?]+(?:\\/[0-9]{12}\\/[^\\/\"?]+)?))"
	},
	{
		name: "refusal",
		pattern: "(?<refusal>is not authorized to perform: [A-Za-z0-9-]+:[A-Za-z0-9]+(?: on resource: \\\\?\"?(?:arn:[a-z0-9-]+:s3:::[^\\/\\s\"\\\\]+\\/?|[^\\s\"\\\\]+))?|ou are not authorized to perform this operation|Access Denied)"
	},
	{
		name: "words",
		pattern: "(?<words>An error occurred \\([A-Za-z0-9._-]+\\)|api error [A-Za-z0-9._-]+|Error Code: [A-Za-z0-9._-]+|<Code>[A-Za-z0-9._-]+|code: Some\\(\\\\?\"[A-Za-z0-9._-]+|unhandled error \\([A-Za-z0-9._-]+\\)|xception of type:? [A-Za-z0-9:_]+|[A-Za-z0-9]+ \\((?:client|server)\\):|Status ?Code: [0-9]+|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Could not connect to the endpoint URL|Parameter validation failed|ould not load credentials|nable to load credentials|no such host|onnection refused|ailed to refresh cached credentials|Could not resolve host|cURL error [67]|UnknownHostException|dns error)"
	}
];
function callWords() {
	const words = fieldsNamed("opentelemetry").flatMap((name) => /^aws\.(\w+)/.exec(name)?.[1] ?? []);
	return [.../* @__PURE__ */ new Set([
		"request",
		"requestId",
		"extended_request_id",
		"table_names",
		...words
	])].sort();
}
let made;
function columns() {
	made ??= [...new Map([
		...OWNER,
		...CALL,
		...resourceColumns()
	].map((each) => [each.name, each])).values()];
	return made;
}
// lib/src/traces/rows/query.js
const SEGMENT = "coalesce(`_aws.xray.type`, `_aws.xray.name`)";
function likeAws() {
	return `/amazonaws\\.com|\\.api\\.aws|"aws\\.dynamodb"|"dynamodb"|"aws\\.(?:${callWords().join("|")})[."]|(?i:aws[-_. \\/]?sdk|awssdk|aws-lambda-go|smithy|botocore|boto3|otelaws)/`;
}
const ANSWERING = "(kind in [\"SERVER\", \"CONSUMER\", \"SPAN_KIND_SERVER\", \"SPAN_KIND_CONSUMER\"] or kind in [2, 5])";
const ASKING = "(kind in [\"CLIENT\", \"PRODUCER\", \"SPAN_KIND_CLIENT\", \"SPAN_KIND_PRODUCER\"] or kind in [3, 4])";
const CALLED = [...[
	"rpc.service",
	"rpc.system",
	"rpc.system.name",
	"aws.service"
].map((name) => `ispresent(\`attributes.${name}\`)`), "`attributes.aws.remote.service` like /^AWS::/"].join(" or ");
const COUNTS = [
	["calls", "count(*)"],
	["finished", "count(ended)"],
	["children", "count(parentSpanId)"],
	["answered", "count(requestId)"],
	["pods", "count(`resource.attributes.k8s.pod.name`)"],
	["traces", "count_distinct(traceId)"],
	["since", "min(@timestamp)"],
	["until", "max(@timestamp)"],
	["first", "earliest(traceId)"],
	["last", "latest(traceId)"],
	["title", "sortsFirst(name)"],
	["message", "sortsFirst(text)"]
];
function field(path) {
	return `\`${path}\``;
}
function rowsQuery(before) {
	const known = columns();
	return [
		`fields ${known.map(({ name, paths }) => paths.length === 1 ? `${field(paths[0] ?? "")} as ${name}` : `coalesce(${paths.map(field).join(", ")}) as ${name}`).join(", ")}, coalesce(${field("events.0.attributes.exception.message")}, ${field("status.message")}) as text, coalesce(durationNano, endTimeUnixNano) as ended, coalesce(${[
			"request_id",
			"request.id",
			"requestId"
		].map((name) => field(`attributes.aws.${name}`)).join(", ")}) as requestId`,
		...before === void 0 ? [] : [`filter startTimeUnixNano < ${before}000000000`],
		...CUT_OUT.map(({ pattern }) => `parse @message /${pattern}/`),
		`filter ispresent(segment) or ${CALLED} or ${ANSWERING} or (${ASKING} and @message like ${likeAws()})`,
		`stats ${COUNTS.map(([name, value]) => `${value} as ${name}`).join(", ")} by ${[...known, ...CUT_OUT].map(({ name }) => name).join(", ")}`
	].join("\n| ");
}
function recordsQuery(which) {
	const records = "fields @message";
	return which === "all" ? records : `filter ispresent(${SEGMENT})\n| ${records}`;
}
function tracesQuery(ids) {
	return `filter traceId in [${ids.map((id) => `"${id}"`).join(", ")}]\n| fields @message`;
}
// lib/src/traces/rows/row-log.js
function joined(known = [], more) {
	const isKnown = known.some(({ service, environment }) => service === more?.service && environment === more.environment);
	return more === void 0 || isKnown ? known : [...known, more];
}
var RowLog = class {
	#merged = /* @__PURE__ */ new Map();
	#workloads = /* @__PURE__ */ new Map();
	#roots = 0;
	#segments = 0;
	add(rows) {
		const traces = /* @__PURE__ */ new Map();
		for (const row of rows) {
			const [calls, finished] = [countOf(row["calls"]), countOf(row["finished"])];
			if (calls === 0) continue;
			if (row["segment"] !== void 0) {
				this.#segments += calls;
				continue;
			}
			this.#roots += Math.max(0, finished - countOf(row["children"]));
			const { workloads, unsampled, signals } = readingOf(this.#merge(row, calls, finished));
			for (const workload of workloads) {
				const key = `${workload.arn} ${row["kept"] === "false"}`;
				const known = traces.get(key);
				traces.set(key, {
					workload,
					traces: Math.max(known?.traces ?? 0, countOf(row["traces"])),
					requests: (known?.requests ?? 0) + (isRequest(row) ? finished : 0),
					isUnsampled: unsampled?.has(workload.arn) === true || known?.isUnsampled === true,
					signals: joined(known?.signals, signals?.get(workload.arn))
				});
			}
		}
		for (const seen of traces.values()) {
			const { arn } = seen.workload;
			const before = this.#workloads.get(arn);
			this.#workloads.set(arn, {
				workload: seen.workload,
				traces: (before?.traces ?? 0) + seen.traces,
				requests: (before?.requests ?? 0) + seen.requests,
				isUnsampled: seen.isUnsampled || before?.isUnsampled === true,
				signals: seen.signals.reduce((all, signal) => joined(all, signal), before?.signals ?? [])
			});
		}
	}
	get rows() {
		return this.#merged.size;
	}
	get segments() {
		return this.#segments;
	}
	get traces() {
		return this.#roots;
	}
	workloads() {
		return [...this.#workloads].toSorted(([a], [b]) => compare(a, b)).map(([, seen]) => seen);
	}
	readings() {
		const read = [...this.#merged].toSorted(([a], [b]) => compare(a, b)).map(([, merged]) => ({
			merged,
			reading: readingOf(merged)
		})).filter(({ reading }) => reading.calls.length + reading.others.length + reading.unattributed.length > 0);
		const ended = new Set(read.filter(({ merged }) => merged.finished > 0).map(({ reading }) => whatOf(reading)));
		return read.filter(({ merged, reading }) => merged.finished > 0 || !ended.has(whatOf(reading))).map(({ reading }) => reading);
	}
	#merge(row, calls, finished) {
		const key = [...columns(), ...CUT_OUT].map(({ name }) => row[name] ?? "").join("\0");
		const merged = this.#merged.get(key) ?? {
			row,
			calls: 0,
			finished: 0,
			traceIds: [],
			since: 1e400,
			until: 0,
			title: void 0,
			message: void 0,
			pods: false,
			answered: false
		};
		this.#merged.set(key, merged);
		merged.calls += finished > 0 ? finished : calls;
		merged.finished += finished;
		for (const id of [row["first"], row["last"]]) {
			const traceId = traceIdOf(id);
			if (traceId !== void 0) addProof(merged.traceIds, traceId);
		}
		const [since, until] = [timeOf(row["since"]), timeOf(row["until"])];
		if (since !== void 0) merged.since = Math.min(merged.since, since);
		if (until !== void 0) merged.until = Math.max(merged.until, until);
		merged.title = smaller(merged.title, row["title"]);
		merged.message = smaller(merged.message, row["message"]);
		merged.pods ||= countOf(row["pods"]) > 0;
		merged.answered ||= countOf(row["answered"]) > 0;
		return merged;
	}
};
function readingOf(merged) {
	const documents = [spanDocument(spanOf(merged))?.document];
	const reading = readTrace({
		id: merged.traceIds[0] ?? "",
		documents
	});
	const owned = reading.calls.map(({ workload }) => workload);
	const calls = [...reading.calls, ...reading.unattributed].map(({ call }) => call);
	const { id, workloads, others, unattributed, unsampled, signals } = reading;
	return {
		id,
		workloads,
		calls: reading.calls,
		others,
		unattributed,
		malformed: 0,
		...unsampled !== void 0 && { unsampled },
		...signals !== void 0 && { signals },
		counted: {
			calls: merged.calls,
			traces: 0,
			traceIds: merged.traceIds
		},
		isDoubtful: reading.unattributed.length > 0 || owned.some(({ kind }) => kind === "segment") || calls.some(({ notUnderstood }) => notUnderstood !== void 0)
	};
}
function spanOf({ row, finished, since, until, title, message, pods, answered }) {
	const parts = {
		attributes: {},
		resource: {},
		span: {}
	};
	for (const { name, part, attribute } of columns()) {
		const value = row[name];
		if (value !== void 0 && value !== "") parts[part][attribute] = value;
	}
	const { attributes, resource, span } = parts;
	if (resource["aws.ecs.task.family"] !== void 0) {
		if (attributes["cloud.resource_id"] === resource["aws.ecs.task.family"]) delete attributes["cloud.resource_id"];
		if (resource["host.id"] === resource["aws.ecs.task.family"]) delete resource["host.id"];
	}
	const tables = row["tables"] === void 0 ? void 0 : parsed$1(row["tables"]);
	if (tables !== void 0) attributes["aws.dynamodb.table_names"] = tables;
	if (row["kept"] !== void 0) attributes["aws.trace.flag.sampled"] = row["kept"];
	if (row["source"] !== void 0) attributes["aws.s3.copy_source"] = row["source"];
	if (row["address"] !== void 0) attributes["url.full"] = row["address"];
	if (pods) resource["k8s.pod.name"] = "pod";
	if (answered) attributes["aws.request_id"] = "present";
	return {
		traceId: "0".repeat(32),
		spanId: "0".repeat(16),
		name: title,
		kind: figure(span["kind"]),
		scope: { name: span["scope"] },
		startTimeUnixNano: Number.isFinite(since) ? since * 1e6 : 1e9,
		...finished > 0 && { endTimeUnixNano: Math.max(until, 1e3) * 1e6 },
		status: { code: figure(span["status"]) },
		attributes,
		resource: { attributes: resource },
		events: exceptionsIn(span["exception"], row["refusal"], message)
	};
}
function exceptionsIn(type, refusal, message) {
	const refused = refusal?.replaceAll("\\\"", "\"");
	const isTold = refused === void 0 || (message ?? "").includes(refused);
	const exceptions = type === void 0 && message === void 0 ? [] : [{
		"exception.type": type,
		"exception.message": message
	}];
	if (!isTold) exceptions.push({
		"exception.type": void 0,
		"exception.message": refused
	});
	return exceptions.map((attributes) => ({
		name: "exception",
		attributes
	}));
}
function isRequest(row) {
	return /^(?:SPAN_KIND_)?(?:SERVER|CONSUMER)$|^[25]$/.test(row["kind"] ?? "");
}
function figure(value) {
	return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function whatOf({ calls, unattributed, others }) {
	const [found] = calls;
	const { service, operation, region, parameters = {} } = found?.call ?? unattributed[0]?.call ?? others[0]?.call ?? {};
	const shown = Object.entries(parameters).toSorted(([a], [b]) => compare(a, b));
	return JSON.stringify([
		found?.workload.arn,
		service,
		operation,
		region,
		shown
	]);
}
function countOf(value) {
	const number = Math.trunc(Number(value ?? 0));
	return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
function timeOf(value) {
	if (value === void 0) return void 0;
	const time = /^[\d.]+(?:[eE]\+?\d+)?$/.test(value) ? Number(value) : Date.parse(`${value.replace(" ", "T").replace(/Z$/, "")}Z`);
	return Number.isFinite(time) && time > 0 && time < 0xe677d21fdc00 ? time : void 0;
}
function smaller(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return b < a ? b : a;
}
const SEVERAL = "equal spans of other traces may be another workload’s";
var Doubts = class {
	#examples;
	#read = /* @__PURE__ */ new Map();
	constructor(doubtful) {
		const ids = doubtful.flatMap(({ counted }) => counted.traceIds);
		this.#examples = [...new Set(ids)].sort().slice(0, 1e3);
	}
	examples() {
		const queries = [];
		for (let first = 0; first < this.#examples.length; first += 200) queries.push(this.#examples.slice(first, first + 200));
		return queries;
	}
	add(trace) {
		this.#read.set(trace.id, readTrace(trace));
	}
	resolved(reading) {
		const call = callOf(reading);
		const traces = reading.counted.traceIds.flatMap((id) => this.#read.get(id) ?? []);
		if (call === void 0 || traces.length === 0) return [reading];
		const found = foundIn(traces, call, isSame) ?? foundIn(traces, call, isSameOperation);
		if (found === void 0) return [];
		const { owners, others, unknown } = found;
		const bare = {
			...reading,
			workloads: [],
			calls: [],
			others: [],
			unattributed: []
		};
		const whole = {
			...bare,
			counted: reading.counted
		};
		const [one, ...more] = owners;
		if (one === void 0) {
			const [service] = others;
			return service === void 0 ? [{
				...whole,
				unattributed: unknown.slice(0, 1)
			}] : [{
				...whole,
				others: [service]
			}];
		}
		const isCertain = more.length === 0 && others.length + unknown.length === 0;
		return [
			{
				...whole,
				workloads: [one],
				calls: [{
					workload: one,
					call
				}]
			},
			...more.map((workload) => ({
				...bare,
				counted: {
					...reading.counted,
					calls: 1
				},
				workloads: [workload],
				calls: [{
					workload,
					call
				}]
			})),
			...isCertain ? [] : [{
				...bare,
				counted: {
					...reading.counted,
					calls: 1
				},
				unattributed: [{
					call,
					why: SEVERAL
				}]
			}]
		];
	}
};
function callOf({ calls, others, unattributed }) {
	return (calls[0] ?? others[0] ?? unattributed[0])?.call;
}
function foundIn(traces, call, isAlike) {
	const owned = traces.flatMap(({ calls }) => calls.filter((one) => isAlike(one.call, call)));
	const others = traces.flatMap((trace) => trace.others.filter((one) => isAlike(one.call, call)));
	const unknown = traces.flatMap((trace) => trace.unattributed.filter((one) => isAlike(one.call, call)));
	const owners = [...new Map(owned.map(({ workload }) => [workload.arn, workload])).values()];
	return owners.length + others.length + unknown.length === 0 ? void 0 : {
		owners,
		others,
		unknown
	};
}
function isSame(a, b) {
	return isSameOperation(a, b) && a.outcome === b.outcome;
}
function isSameOperation(a, b) {
	return a.service === b.service && a.operation === b.operation && a.notUnderstood === void 0 === (b.notUnderstood === void 0);
}
// lib/src/sources/aws/span-failures.js
function whyStopped(error, groups, region) {
	const question = `Reading the spans in ${groups.join(", ")} stopped`;
	const said = messageOf(error).replace(/\.$/, "");
	if (isDenied(error)) return `${question}: access denied (${said}). Allow logs:StartQuery on the log group, and logs:GetQueryResults and logs:StopQuery, to the role of this scan.`;
	switch (nameOf$1(error)) {
		case "CapReached": return `${question}: ${said}.`;
		case "ResourceNotFoundException": return `${question}: a log group does not exist in ${region} (${said}). Transaction Search makes aws/spans when the first span comes, for which a resource policy has to let xray.amazonaws.com write there; name others with span-log-groups.`;
		case "InvalidParameterException": return `${question}: CloudWatch Logs refuses the request (${said}). Give span-log-groups names of log groups, or their ARNs without the colon and asterisk at the end.`;
		case "MalformedQueryException": return /retention|creation time/i.test(said) ? `${question}: the window is from before the log group was made, or its records are gone by now (${said}). Narrow the window.` : `${question}: CloudWatch Logs Insights refuses the query (${said}). Narrow the window, so that whole spans are read, and report this as an issue.`;
		case "QueryFailed": return `${question}: ${said}. Run the scan again, or narrow the window.`;
		default: return `${explain(question, error)}.`;
	}
}
// lib/src/sources/aws/span-assembly.js
const LONGEST = 900;
var SpanAssembly = class {
	#onTrace;
	#onlySegments;
	#open = /* @__PURE__ */ new Map();
	#unreadable = [];
	traces = 0;
	constructor(onTrace, onlySegments) {
		this.#onTrace = onTrace;
		this.#onlySegments = onlySegments;
	}
	add(message) {
		const json = parsed(message);
		const span = spanDocument(json);
		if (span === void 0) {
			this.#unreadable.push(message);
			return;
		}
		const { traceId, document } = span;
		let trace = this.#open.get(traceId);
		if (trace === void 0) {
			trace = {
				documents: [],
				ids: /* @__PURE__ */ new Set(),
				parents: /* @__PURE__ */ new Set(),
				needed: /* @__PURE__ */ new Set(),
				began: 1e400
			};
			this.#open.set(traceId, trace);
		}
		trace.documents.push(document);
		const [id, parent, start] = [
			text(document["id"]),
			text(document["parent_id"]),
			document["start_time"]
		];
		if (id !== void 0) trace.ids.add(id);
		if (parent !== void 0) {
			trace.parents.add(parent);
			if (document["type"] === "subsegment") trace.needed.add(parent);
		}
		if (typeof start === "number") trace.began = Math.min(trace.began, start);
	}
	readBackTo(since) {
		for (const [id, trace] of this.#open) {
			const isWhole = trace.began >= since && isIn(trace.parents, trace);
			const isOld = trace.began >= since + LONGEST && isIn(trace.needed, trace);
			if (isWhole || isOld) this.#handOver(id, trace);
		}
	}
	end() {
		const incomplete = [];
		for (const [id, trace] of this.#open) if (this.#onlySegments && !isIn(trace.needed, trace)) incomplete.push(id);
		else this.#handOver(id, trace);
		if (this.#unreadable.length > 0) this.#onTrace({
			id: NO_TRACE,
			documents: this.#unreadable
		});
		return incomplete.sort();
	}
	#handOver(id, { documents }) {
		this.#open.delete(id);
		this.traces++;
		this.#onTrace({
			id,
			documents
		});
	}
};
function isIn(wanted, { ids }) {
	for (const id of wanted) if (!ids.has(id)) return false;
	return true;
}
function parsed(message) {
	try {
		return record(JSON.parse(message));
	} catch {
		return;
	}
}
// lib/src/sources/aws/stretches.js
const MOST = 400;
function stretches({ start, end }, parts) {
	const length = Math.max(1, Math.ceil((end - start + 1) / Math.min(MOST, Math.max(1, parts))));
	const cut = [];
	for (let last = end; last >= start; last -= length) cut.push({
		start: Math.max(start, last - length + 1),
		end: last
	});
	return cut;
}
function halves({ start, end }) {
	const middle = Math.floor((start + end) / 2);
	return [{
		start: middle + 1,
		end
	}, {
		start,
		end: middle
	}];
}
// lib/src/sources/aws/spans.js
const SMALL = 1e8;
const RECORDS_OF = 2e7;
const MOST_RECORDS = 4e4;
const RECORD = 900;
const ROWS_OF = 2e9;
const MOST_SEGMENTS = 3e6;
const PARTS = 14;
const AHEAD = 3;
const LONGEST_SPAN = 900;
const SHARE_OF_WAITING = .5;
const TAIL = 120;
const SHARE_OF_TIME = .8;
var CapReached = class extends Error {
	name = "CapReached";
};
var SpansSource = class {
	#request;
	#log;
	#insights;
	#window;
	#within;
	#after;
	#labels;
	#budget;
	#clock;
	#traces = 0;
	#rows;
	#missing = [];
	#started = performance.now();
	constructor(request, labels, log, clock) {
		this.#request = request;
		this.#labels = labels;
		this.#log = log;
		const { access, window, groups } = request;
		this.#budget = access.budget.part(SHARE_OF_TIME, "four fifths of the time that timeout gives are over, and the rest is left to configurations and roles");
		this.#clock = clock ?? {
			now: () => Date.now(),
			sleep: (milliseconds) => this.#budget.sleep(milliseconds)
		};
		this.#insights = new LogsInsights({
			...access,
			budget: this.#budget
		}, groups);
		this.#window = {
			start: window.start,
			end: window.end
		};
		this.#within = {
			start: window.start,
			end: Math.max(window.start, window.end - 1)
		};
	}
	async read(onTrace) {
		const { access, group, groups } = this.#request;
		const stopped = [];
		let arrival = { about: {} };
		try {
			arrival = await this.#arrival();
			const { end } = this.#window;
			const last = Math.min(end + LONGEST_SPAN, Math.floor(this.#clock.now() / 1e3));
			if (last > end) this.#after = {
				start: end,
				end: last
			};
			await this.#readAll(onTrace);
		} catch (error) {
			if (error instanceof UserError) throw error;
			stopped.push(whyStopped(error, groups, access.region));
		} finally {
			await this.#insights.close();
		}
		if (arrival.stopped !== void 0) stopped.push(arrival.stopped);
		stopped.push(...this.#missing, ...goneBy(group, this.#window, this.#clock.now() / 1e3));
		const counts = {
			listed: this.#traces,
			read: this.#traces
		};
		return {
			window: {
				start: isoOf(this.#window.start),
				end: isoOf(this.#window.end)
			},
			about: {
				region: access.region,
				...arrival.about,
				...this.#rows !== void 0 && { rows: this.#rows },
				scannedBytes: Math.round(this.#insights.scanned)
			},
			traces: {
				...counts,
				partial: 0,
				truncated: 0,
				unprocessed: 0,
				missing: 0
			},
			named: {
				partial: [],
				truncated: [],
				unprocessed: [],
				missing: []
			},
			...stopped.length > 0 && { stopped: stopped.join(" ") }
		};
	}
	async #arrival() {
		const { wait } = this.#request;
		const { start, end } = this.#window;
		if (wait === 0) return unwaited(end, this.#clock, this.#labels.wait);
		if (!isRecent(end, this.#clock)) return { about: {} };
		const bound = this.#budget.left / 1e3 * SHARE_OF_WAITING;
		const limit = bound < wait ? {
			label: this.#labels.timeout,
			seconds: bound
		} : {
			label: this.#labels.wait,
			seconds: wait
		};
		this.#log.info(`The window has just ended: waiting until no more spans come, for at most ${plural(Math.round(limit.seconds), "second")}.`);
		const tail = {
			start: Math.max(start, end - TAIL),
			end: this.#within.end
		};
		const count = async () => {
			const { rows } = await this.#ask("stats count(*) as records", tail);
			return Number(rows[0]?.["records"] ?? 0);
		};
		let known = await count();
		const outcome = await untilSettled(end, limit.seconds, this.#clock, async () => {
			const before = known;
			known = await count();
			return Math.abs(known - before);
		});
		return arrivalOf(outcome, 0, limit);
	}
	async #readAll(onTrace) {
		const { group, mostScanned } = this.#request;
		const size = await this.#estimate();
		this.#log.debug(`The window holds about ${(size / 1e6).toFixed(1)} MB of spans.`);
		if (size > mostScanned) throw new CapReached(tooMuch(size, mostScanned));
		if (size <= SMALL || group?.isInfrequent === true) return this.#readRecords("all", size, onTrace);
		await this.#readRows(size, onTrace);
	}
	async #estimate() {
		try {
			const { rows } = await this.#ask(`${recordsQuery("all")}\n| estimate`, this.#within);
			const told = bytesIn(rows[0] ?? {});
			if (told !== void 0) return told;
		} catch (error) {
			if (!(error instanceof Error) || error.name !== "MalformedQueryException") throw error;
		}
		return this.#counted();
	}
	async #counted() {
		const parts = stretches(this.#within, PARTS);
		const before = this.#insights.scanned;
		const [first, second] = [parts.slice(0, PARTS / 2), parts.slice(PARTS / 2)];
		await Promise.all(first.map((part) => this.#ask("stats count(*) as records", part)));
		const scanned = this.#insights.scanned - before;
		if (scanned > SMALL) return scanned * 2;
		await Promise.all(second.map((part) => this.#ask("stats count(*) as records", part)));
		return this.#insights.scanned - before;
	}
	async #readRecords(which, size, onTrace) {
		const { end } = this.#window;
		const assembly = new SpanAssembly(onTrace, which === "segments");
		const parts = stretches(this.#within, Math.ceil(size / RECORDS_OF));
		if (this.#after !== void 0) parts.unshift(this.#after);
		let incomplete = [];
		try {
			for await (const { stretch, rows } of this.#inTurn(recordsQuery(which), parts)) {
				for (const row of rows) {
					const message = row["@message"] ?? "";
					if (stretch.end < end || !beganAfter(message, end)) assembly.add(message);
				}
				assembly.readBackTo(stretch.start);
				this.#showProgress(assembly.traces);
			}
		} finally {
			incomplete = assembly.end();
			this.#traces += assembly.traces;
		}
		if (incomplete.length > 0) await this.#readWhole(incomplete, onTrace);
	}
	async #readWhole(traceIds, onTrace) {
		const most = 4e3;
		for (let first = 0; first < Math.min(most, traceIds.length); first += 200) {
			const ids = traceIds.slice(first, first + 200);
			for (const trace of await this.#tracesOf(ids)) {
				this.#traces++;
				onTrace(trace);
			}
		}
		if (traceIds.length > most) this.#missing.push(`Of ${plural(traceIds.length - most, "trace")} whose calls stand below spans of OpenTelemetry the calls are not read.`);
	}
	async #readRows(size, onTrace) {
		const { end } = this.#window;
		const rows = new RowLog();
		const read = async (stretch) => {
			const query = stretch.start >= end ? rowsQuery(end) : rowsQuery();
			const answer = await this.#attempt(query, stretch, MOST_ROWS);
			if (answer === void 0) await Promise.all(halves(stretch).map(read));
			else rows.add(answer);
			this.#showProgress(rows.traces);
		};
		const parts = stretches(this.#within, Math.ceil(size / ROWS_OF));
		if (this.#after !== void 0) parts.unshift(this.#after);
		try {
			await Promise.all(parts.map(read));
		} finally {
			this.#rows = rows.rows;
		}
		const inSegments = /* @__PURE__ */ new Map();
		if (rows.segments > MOST_SEGMENTS) this.#missing.push(`${plural(rows.segments, "record")} of the X-Ray SDKs and of AWS services are more than are read (${MOST_SEGMENTS}): their calls are not known. Narrow the window.`);
		else if (rows.segments > 0) {
			this.#log.debug(`${plural(rows.segments, "record")} were segments: they are read as a whole.`);
			await this.#readRecords("segments", rows.segments * RECORD, (trace) => {
				onTrace(trace);
				count(trace, inSegments);
			});
		}
		await this.#tell(rows, inSegments, onTrace);
	}
	async #tell(rows, inSegments, onTrace) {
		const readings = rows.readings();
		const doubts = new Doubts(readings.filter(({ isDoubtful }) => isDoubtful));
		for (const ids of doubts.examples()) for (const trace of await this.#tracesOf(ids)) doubts.add(trace);
		for (const reading of readings) for (const told of reading.isDoubtful ? doubts.resolved(reading) : [reading]) onTrace(told);
		for (const seen of rows.workloads()) {
			const { workload, traces, requests } = seen;
			const known = inSegments.get(workload.arn) ?? {
				traces: 0,
				requests: 0
			};
			const more = Math.max(0, traces - known.traces);
			const moreRequests = requests === 0 ? more : Math.max(0, requests - known.requests);
			onTrace(presence({
				...seen,
				traces: more,
				requests: moreRequests
			}));
			for (const signal of seen.signals.slice(1)) onTrace(presence({
				...seen,
				traces: 0,
				requests: 0,
				signals: [signal]
			}));
		}
		const most = Math.max(0, ...rows.workloads().map(({ traces }) => traces));
		this.#traces = Math.max(most, this.#traces + rows.traces);
	}
	async #tracesOf(traceIds) {
		const found = [];
		const assembly = new SpanAssembly((trace) => void ("documents" in trace && found.push(trace)), false);
		const ids = traceIds.map((id) => id.replaceAll("-", "").slice(1));
		const stretch = {
			start: this.#within.start,
			end: this.#after?.end ?? this.#within.end
		};
		const { rows } = await this.#ask(tracesQuery(ids), stretch);
		for (const row of rows) assembly.add(row["@message"] ?? "");
		assembly.end();
		return found;
	}
	async *#inTurn(query, parts) {
		const waiting = [...parts];
		const asked = [];
		while (waiting.length + asked.length > 0) {
			for (let next = waiting[0]; next !== void 0 && asked.length < AHEAD; next = waiting[0]) {
				waiting.shift();
				const answer = this.#attempt(query, next, MOST_RECORDS);
				answer.catch(() => void 0);
				asked.push({
					stretch: next,
					answer
				});
			}
			const first = asked.shift();
			if (first === void 0) return;
			const rows = await first.answer;
			if (rows === void 0) yield* this.#inTurn(query, halves(first.stretch));
			else yield {
				stretch: first.stretch,
				rows
			};
		}
	}
	async #attempt(query, stretch, limit) {
		const isShortest = stretch.end <= stretch.start;
		try {
			const answer = await this.#ask(query, stretch, isShortest ? MOST_ROWS : limit);
			if (!answer.isCut) return answer.rows;
		} catch (error) {
			if (!(error instanceof QueryFailed) || !error.isTimeout || isShortest) throw error;
		}
		if (isShortest) throw new Error(`one second, ${isoOf(stretch.start)}, has more rows than a query gives (${MOST_ROWS})`);
	}
	#ask(query, stretch, limit) {
		const { mostScanned } = this.#request;
		if (this.#insights.scanned >= mostScanned) throw new CapReached(tooMuch(this.#insights.scanned, mostScanned));
		return this.#insights.ask(query, stretch, limit);
	}
	#showProgress(traces) {
		const seconds = (performance.now() - this.#started) / 1e3;
		this.#log.progress(`${plural(this.#insights.queries, "query")}, ${(this.#insights.scanned / 1e6).toFixed(0)} MB, ${plural(traces, "trace")} (${seconds.toFixed(0)} s)`);
	}
};
function bytesIn(row) {
	const numbers = Object.entries(row).filter(([, value]) => value !== "" && Number.isFinite(Number(value)));
	const [, value] = numbers.find(([name]) => /bytes/i.test(name)) ?? numbers[0] ?? [];
	return value === void 0 ? void 0 : Number(value);
}
function beganAfter(message, time) {
	const start = /"startTimeUnixNano"\s*:\s*"?(\d+)/.exec(message)?.[1];
	return start !== void 0 && Number(start) >= time * 1e9;
}
function presence({ workload, traces, requests, isUnsampled, signals: [signal] }) {
	return {
		id: "",
		workloads: [workload],
		...isUnsampled && { unsampled: /* @__PURE__ */ new Set([workload.arn]) },
		...signal !== void 0 && { signals: /* @__PURE__ */ new Map([[workload.arn, signal]]) },
		calls: [],
		others: [],
		unattributed: [],
		malformed: 0,
		counted: {
			calls: 0,
			traces,
			traceIds: [],
			requests
		}
	};
}
function count(trace, into) {
	const { workloads, requests } = "documents" in trace ? readTrace(trace) : trace;
	for (const { arn } of workloads) {
		const known = into.get(arn) ?? {
			traces: 0,
			requests: 0
		};
		into.set(arn, {
			traces: known.traces + 1,
			requests: known.requests + (requests?.get(arn)?.length ?? 0)
		});
	}
}
function goneBy(group, { start }, now) {
	if (group === void 0) return [];
	const { name, retentionDays, created } = group;
	const kept = retentionDays === void 0 ? 0 : now - retentionDays * 24 * 60 * 60;
	if (kept > start) return [`The log group ${name} keeps records for ${plural(retentionDays ?? 0, "day")}: those before ${isoOf(kept)} are gone. Narrow the window, or let it keep them for longer.`];
	return created !== void 0 && created > start ? [`The log group ${name} was made at ${isoOf(created)}, within the window: spans from before it are in X-Ray, if anywhere.`] : [];
}
function tooMuch(bytes, most) {
	const gigabytes = (number) => (number / 1e9).toFixed(1);
	return `reading it would take queries over ${gigabytes(bytes)} GB, and max-scanned-gb is ${gigabytes(most)}; raise it, or narrow the window`;
}
function isoOf(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
}
export { SpansSource };
