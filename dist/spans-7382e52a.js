import { v as DIALECTS } from "./reading-16dc2ccd.js";
import { o as record, s as text } from "./sources-25fada80.js";
// lib/src/traces/spans.js
const WORDS = DIALECTS.flatMap(({ spans }) => spans ?? []);
const SERVICE = WORDS.flatMap(({ service }) => service);
const OPERATION = WORDS.flatMap(({ operation }) => operation);
const PROCESS = WORDS.flatMap(({ process }) => process);
function spanDocument(span) {
	const json = record(span);
	const id = text(json?.["spanId"]);
	const traceId = traceIdOf(json?.["traceId"]);
	if (json === void 0 || id === void 0 || traceId === void 0) return void 0;
	const attributes = record(json["attributes"]) ?? {};
	const resource = record(record(json["resource"])?.["attributes"]) ?? {};
	const xray = record(record(json["_aws"])?.["xray"]);
	const wasSegment = xray !== void 0;
	const parent = text(json["parentSpanId"]);
	const status = record(json["status"]);
	const kind = kindOf(json["kind"]);
	const namespace = wasSegment ? xray["namespace"] : namespaceOf(attributes, kind);
	return {
		traceId,
		document: {
			id,
			...parent !== void 0 && { parent_id: parent },
			name: textIn(attributes, SERVICE) ?? text(xray?.["name"]) ?? json["name"],
			...secondsOf("start_time", json["startTimeUnixNano"]),
			...secondsOf("end_time", json["endTimeUnixNano"]),
			...attributes["aws.xray.inprogress"] === true && { in_progress: true },
			...text(namespace) !== void 0 && { namespace },
			...wasSegment && { type: xray["type"] },
			span: {
				kind,
				segment: wasSegment,
				scope: record(json["scope"])?.["name"],
				process: processOf(resource)
			},
			origin: attributes["aws.xray.origin"],
			resource_arn: attributes["aws.resource_arn"],
			aws: awsBlock(attributes),
			http: {
				request: { url: attributes["http.url"] ?? attributes["url.full"] },
				response: { status: attributes["http.status_code"] ?? attributes["http.response.status_code"] }
			},
			...isError(status?.["code"]) && { error: true },
			cause: {
				message: text(status?.["message"]) ?? xray?.["cause.message"],
				exceptions: exceptionsOf(json["events"])
			},
			metadata: { default: metadataOf(attributes, resource) }
		}
	};
}
function textIn(attributes, names) {
	for (const name of names) {
		const value = text(attributes[name]);
		if (value !== void 0) return value;
	}
}
function traceIdOf(id) {
	const parts = /^([0-9a-f]{8})([0-9a-f]{24})$/.exec(text(id) ?? "");
	return parts === null ? void 0 : `1-${parts[1]}-${parts[2]}`;
}
const KINDS = [
	"UNSPECIFIED",
	"INTERNAL",
	"SERVER",
	"CLIENT",
	"PRODUCER",
	"CONSUMER"
];
function kindOf(kind) {
	return typeof kind === "number" ? KINDS[kind] : text(kind)?.replace(/^SPAN_KIND_/, "");
}
function isError(code) {
	return code === 2 || code === "ERROR" || code === "STATUS_CODE_ERROR";
}
function namespaceOf(attributes, kind) {
	if (WORDS.some((words) => words.isCall(attributes))) return "aws";
	return kind === "CLIENT" || kind === "PRODUCER" ? "remote" : void 0;
}
function secondsOf(name, nanoseconds) {
	const number = typeof nanoseconds === "string" ? Number(nanoseconds) : nanoseconds;
	return typeof number === "number" && number > 0 ? { [name]: number / 1e9 } : {};
}
function processOf(resource) {
	const process = {};
	for (const name of PROCESS) {
		const value = text(resource[name]);
		if (value !== void 0) process[name] = value;
	}
	return process;
}
function awsBlock(attributes) {
	const aws = {};
	for (const name in attributes) if (name.startsWith("aws.") && name.indexOf(".", 4) < 0) aws[name.slice(4)] = attributes[name];
	aws["operation"] ??= textIn(attributes, OPERATION);
	return aws;
}
function metadataOf(attributes, resource) {
	return {
		...attributes,
		...Object.fromEntries(Object.entries(resource).map(([name, value]) => [`otel.resource.${name}`, value]))
	};
}
function exceptionsOf(events) {
	if (!Array.isArray(events)) return [];
	return events.flatMap((event) => {
		const attributes = record(record(event)?.["attributes"]);
		if (attributes === void 0 || record(event)?.["name"] !== "exception") return [];
		return [{
			type: attributes["exception.type"],
			message: attributes["exception.message"]
		}];
	});
}
export { traceIdOf as n, spanDocument as t };
