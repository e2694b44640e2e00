import { F as beginning, I as cleanMessage, v as Ended } from "./options-3254cbc9.js";
import { b as addProof, p as Turns, u as NO_TRACE } from "./reading-16dc2ccd.js";
import { At as lazy, Bt as optional, Ct as boolean, Jt as string, Kt as safeParse, Lt as nullish, Mt as looseObject, Rt as number, St as array, Xt as union, Zt as unknown, _t as readText, ft as checkInput, ht as inputHasEnded, mt as filesIn, o as record, vt as whyTooLong, yt as wrongFile, zt as object } from "./sources-25fada80.js";
import { t as spanDocument } from "./spans-7382e52a.js";
import { i as readingsIn, n as CountedCalls, t as COUNTED } from "./counted-calls-87f81ad9.js";
// lib/src/sources/files/traces/values.js
const PREFIX = /^(?![{[])\S+ (?:\S+ )?(?=[{[])/;
function valuesIn(text, onValue, onOther) {
	const whole = parsed(text);
	if (whole !== void 0) {
		onValue(whole.json);
		return;
	}
	let open;
	for (const line of text.split("\n")) {
		const bare = line.replace(PREFIX, "").trimEnd();
		if (open !== void 0) {
			if (!(line === bare && !/^[\s}\]]/.test(line))) {
				open.push(bare);
				if (/^[}\]]/.test(bare)) {
					give(open.join("\n"));
					open = void 0;
				}
				continue;
			}
			onOther(open.join("\n"));
			open = void 0;
		}
		if (bare.trim() === "") continue;
		if (bare === "{" || bare === "[") open = [bare];
		else give(bare);
	}
	if (open !== void 0) onOther(open.join("\n"));
	function give(candidate) {
		const value = parsed(candidate);
		if (value === void 0) onOther(candidate);
		else onValue(value.json);
	}
}
function parsed(text) {
	try {
		return { json: JSON.parse(text) };
	} catch {
		return;
	}
}
// lib/src/sources/files/traces/otlp.js
const Value = lazy(() => looseObject({
	stringValue: optional(string()),
	intValue: optional(union([string(), number()])),
	doubleValue: optional(number()),
	boolValue: optional(boolean()),
	arrayValue: optional(looseObject({ values: optional(array(Value)) }))
}));
const Attributes = nullish(array(looseObject({
	key: string(),
	value: nullish(Value)
})));
const Span = looseObject({
	traceId: string(),
	spanId: string(),
	parentSpanId: nullish(string()),
	attributes: Attributes,
	events: nullish(array(looseObject({
		name: nullish(string()),
		attributes: Attributes
	})))
});
const Scoped = nullish(array(looseObject({
	scope: nullish(looseObject({})),
	spans: nullish(array(unknown()))
})));
const ResourceSpans = object({ resourceSpans: array(looseObject({
	resource: nullish(looseObject({ attributes: Attributes })),
	scopeSpans: Scoped,
	instrumentationLibrarySpans: Scoped
})) });
function spansOf({ resourceSpans }) {
	return resourceSpans.flatMap(({ resource, scopeSpans, instrumentationLibrarySpans }) => {
		const shared = { resource: { attributes: plain(resource?.attributes) } };
		return [...scopeSpans ?? [], ...instrumentationLibrarySpans ?? []].flatMap(({ scope, spans }) => (spans ?? []).map((json) => {
			const span = safeParse(Span, json);
			return span.success ? {
				...shared,
				scope,
				...flat(span.output)
			} : json;
		}));
	});
}
function flat({ traceId, spanId, parentSpanId, attributes, events, ...rest }) {
	return {
		...rest,
		traceId: hex(traceId),
		spanId: hex(spanId),
		...parentSpanId !== null && parentSpanId !== void 0 && { parentSpanId: hex(parentSpanId) },
		attributes: plain(attributes),
		events: (events ?? []).map((event) => ({
			...event,
			attributes: plain(event.attributes)
		}))
	};
}
function hex(id) {
	if (/^[0-9a-f]*$/i.test(id)) return id.toLowerCase();
	return Buffer.from(id, "base64").toString("hex");
}
function plain(attributes) {
	return Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, valueOf(value ?? {})]));
}
function valueOf({ stringValue, intValue, doubleValue, boolValue, arrayValue }) {
	if (arrayValue !== void 0) return (arrayValue.values ?? []).map(valueOf);
	return stringValue ?? (intValue === void 0 ? void 0 : Number(intValue)) ?? doubleValue ?? boolValue;
}
// lib/src/sources/files/traces/shapes.js
function shapeOf(words, key, schema, found) {
	return {
		words,
		key,
		read(json) {
			const value = safeParse(schema, json);
			return value.success ? found(value.output) : void 0;
		}
	};
}
const Documents = nullish(array(looseObject({ Document: nullish(unknown()) })));
const Trace = looseObject({
	Id: string(),
	LimitExceeded: nullish(boolean()),
	Segments: Documents,
	Spans: Documents
});
const token = nullish(string());
const count = nullish(number());
function traceOf({ Id, LimitExceeded, Segments, Spans }) {
	return {
		id: Id,
		documents: (Segments ?? []).map(({ Document }) => Document),
		spans: (Spans ?? []).map(({ Document }) => Document),
		truncated: LimitExceeded === true
	};
}
const xrayAnswer = shapeOf("\"aws xray batch-get-traces\" and \"aws xray list-retrieved-traces\"", "Traces", object({
	Traces: array(Trace),
	UnprocessedTraceIds: nullish(array(string())),
	NextToken: token,
	RetrievalStatus: nullish(string())
}), ({ Traces, UnprocessedTraceIds, NextToken, RetrievalStatus }) => ({
	traces: Traces.map(traceOf),
	unprocessed: UnprocessedTraceIds ?? [],
	cut: more("NextToken", NextToken) ?? (RetrievalStatus === null || RetrievalStatus === void 0 || RetrievalStatus === "COMPLETE" ? void 0 : `the retrieval's status is ${told(RetrievalStatus)}, not COMPLETE`)
}));
const consoleTrace = shapeOf("the raw data of a trace in the console", "Segments", Trace, (trace) => ({ traces: [traceOf(trace)] }));
const logEvents = shapeOf("\"aws logs filter-log-events\"", "events", object({
	events: array(looseObject({ message: string() })),
	nextToken: token
}), ({ events, nextToken }) => ({
	spans: events.map(({ message }) => parsed(message)?.json ?? message),
	cut: more("nextToken", nextToken)
}));
const queryResults = shapeOf("\"aws logs get-query-results\"", "results", object({
	results: array(array(object({
		field: string(),
		value: nullish(string())
	}))),
	status: nullish(string()),
	statistics: nullish(looseObject({
		recordsMatched: count,
		resultCount: count
	})),
	nextToken: token
}), ({ results, status, statistics, nextToken }) => ({
	spans: results.map((row) => {
		const message = row.find(({ field }) => field === "@message")?.value ?? "";
		return parsed(message)?.json ?? message;
	}),
	cut: more("nextToken", nextToken) ?? rowsMissing(status, statistics, results.length)
}));
function told(status) {
	return beginning(cleanMessage(status), 60);
}
function rowsMissing(status, statistics, rows) {
	if (status !== null && status !== void 0 && status !== "Complete") return `the query's status is ${told(status)}, not Complete`;
	const all = statistics?.resultCount ?? statistics?.recordsMatched ?? rows;
	return all > rows ? `it has ${rows} of ${all} rows: there are more rows than the query's limit let through` : void 0;
}
function more(name, value) {
	return value === null || value === void 0 || value === "" ? void 0 : `its ${name} says that there are more pages`;
}
const consoleRow = shapeOf("the JSON export of Logs Insights in the console", "@message", looseObject({ "@message": unknown() }), (row) => ({ within: [inText(row["@message"])] }));
const logEvent = shapeOf("log events", "message", looseObject({
	message: string(),
	timestamp: unknown()
}), ({ message }) => ({ within: [inText(message)] }));
const otlp = shapeOf("OTLP's JSON (resourceSpans)", "resourceSpans", ResourceSpans, (value) => ({ spans: spansOf(value) }));
const SHAPES = [
	shapeOf("spans of the log group aws/spans", "spanId", looseObject({ spanId: unknown() }), (value) => ({ spans: [value] })),
	xrayAnswer,
	consoleTrace,
	logEvents,
	queryResults,
	consoleRow,
	otlp,
	shapeOf("segment documents", "trace_id", looseObject({
		trace_id: string(),
		id: string()
	}), (document) => ({ traces: [{
		id: document.trace_id,
		documents: [document],
		spans: [],
		truncated: false
	}] })),
	logEvent,
	shapeOf("what calls-file wrote", COUNTED, CountedCalls, ({ [COUNTED]: counted }) => ({
		counted,
		cut: counted.stopped === void 0 ? void 0 : `the scan that wrote it says: ${cleanMessage(counted.stopped).replace(/\.$/, "")}`
	}))
];
const KNOWN_SHAPES = `one of: ${SHAPES.map(({ words }) => words).join("; ")}; each alone, in a list, one a line or as "aws logs tail" prints them; plain, gzip or UTF-16`;
function foundIn(json) {
	if (Array.isArray(json)) return { within: json };
	if (typeof json !== "object" || json === null) return void 0;
	for (const shape of SHAPES) {
		const found = shape.key in json ? shape.read(json) : void 0;
		if (found !== void 0) return found;
	}
}
function inText(value) {
	return typeof value === "string" ? parsed(value)?.json ?? value : value;
}
// lib/src/sources/files/traces/saved-traces.js
const DEEPEST = 4;
const LATE_MS = 1500;
var SavedTraces = class {
	#files;
	#traces = /* @__PURE__ */ new Map();
	#unprocessed = /* @__PURE__ */ new Set();
	#unreadable = [];
	#cut = [];
	#counted = [];
	constructor(files) {
		this.#files = files;
	}
	async read(onTrace) {
		const late = await this.#readFiles();
		const rows = this.#counted.reduce((sum, { traces }) => sum + traces, 0);
		const listed = this.#traces.size + rows;
		const lost = [...this.#unprocessed].filter((id) => !this.#traces.has(id)).sort();
		const window = spanOf([windowOf(this.#traces), ...this.#counted.map((each) => each.window)]);
		const { truncated, truncatedCount, unread, why } = await this.#handOver(onTrace);
		const whyStopped = [
			...late,
			...why,
			...this.#cut.toSorted()
		];
		return {
			about: {},
			...window !== void 0 && { window },
			...this.#cut.length > 0 && { cut: this.#cut.length },
			...whyStopped.length > 0 && { stopped: whyStopped.join(" ") },
			traces: {
				listed: listed + lost.length,
				read: listed - unread,
				partial: 0,
				truncated: truncatedCount,
				unprocessed: lost.length,
				missing: 0
			},
			named: {
				partial: [],
				truncated,
				unprocessed: lost.slice(0, 5),
				missing: []
			}
		};
	}
	async #readFiles() {
		const turns = new Turns();
		for (const named of this.#files) for (const file of await filesIn(named)) {
			const tooLong = await whyTooLong(file.file);
			if (tooLong !== void 0) return [`${file.label} ${file.file} was not read: ${tooLong}.`];
			try {
				if (turns.isOver) await turns.next();
				checkInput();
				this.#add(file, await readText(file));
			} catch (error) {
				if (!(error instanceof Ended)) throw error;
				const rest = file.file === "-" ? ", and standard input has not ended" : "";
				return [`Reading ${file.label} ${file.file} stopped: ${error.message}${rest}.`];
			}
		}
		return [];
	}
	async #handOver(onTrace) {
		const turns = new Turns();
		const truncated = [];
		let truncatedCount = 0;
		const late = performance.now() + LATE_MS;
		const hasEnded = inputHasEnded();
		try {
			for (const [id, { documents, truncated: isTruncated }] of this.#traces) {
				if (turns.isOver) await turns.next();
				if (!hasEnded || performance.now() > late) checkInput();
				if (isTruncated) {
					truncatedCount++;
					addProof(truncated, id);
				}
				this.#traces.delete(id);
				onTrace({
					id,
					documents,
					isPartial: isTruncated
				});
			}
			if (this.#unreadable.length > 0) onTrace({
				id: NO_TRACE,
				documents: this.#unreadable
			});
			for (const counted of this.#counted) readingsIn(counted).forEach(onTrace);
			return {
				truncated,
				truncatedCount,
				unread: 0,
				why: []
			};
		} catch (error) {
			if (!(error instanceof Ended)) throw error;
			const unread = this.#traces.size;
			const why = [`Of the traces in the files ${unread} were not looked at: ${error.message}.`];
			return {
				truncated,
				truncatedCount,
				unread,
				why
			};
		}
	}
	#add(file, content) {
		let known = 0;
		const other = [];
		valuesIn(content, (json) => known += this.#take(file, json, other, 0), (line) => other.push(line));
		if (known === 0 && other.length > 0) throw this.#unknown(file, content);
		this.#unreadable.push(...other);
	}
	#unknown(file, content) {
		const isJson = parsed(content) !== void 0 || content.split("\n").some((line) => parsed(line) !== void 0);
		return wrongFile(file, isJson ? "which has another shape" : "which is not JSON", void 0, KNOWN_SHAPES);
	}
	#take(file, json, other, depth) {
		const found = depth > DEEPEST ? void 0 : foundIn(json);
		if (found === void 0) {
			if (record(json)?.["format"] !== "json") other.push(typeof json === "string" ? json : JSON.stringify(json));
			return 0;
		}
		this.#keep(file, found);
		const within = (found.within ?? []).map((value) => this.#take(file, value, other, depth + 1));
		return within.reduce((sum, some) => sum + some, found.within === void 0 || within.length === 0 ? 1 : 0);
	}
	#keep(file, { traces = [], spans = [], unprocessed = [], counted, cut }) {
		if (counted !== void 0) this.#counted.push(counted);
		for (const { id, documents, spans: own, truncated } of traces) {
			const trace = this.#trace(id);
			trace.truncated ||= truncated;
			trace.documents.push(...documents);
			for (const span of own) if (!this.#addSpan(span)) trace.documents.push(span);
		}
		for (const span of spans) if (!this.#addSpan(span)) this.#unreadable.push(span);
		for (const id of unprocessed) this.#unprocessed.add(id);
		if (cut !== void 0) this.#cut.push(`The answer in ${file.file} is not whole: ${cut}.`);
	}
	#addSpan(text) {
		const span = spanDocument(typeof text === "string" ? parsed(text)?.json : text);
		if (span !== void 0) this.#trace(span.traceId).documents.push(span.document);
		return span !== void 0;
	}
	#trace(id) {
		const trace = this.#traces.get(id) ?? {
			documents: [],
			truncated: false
		};
		this.#traces.set(id, trace);
		return trace;
	}
};
function windowOf(traces) {
	let [first, last] = [1e400, -1e400];
	for (const { documents } of traces.values()) for (const document of documents) for (const time of timesOf(document)) {
		first = Math.min(first, time);
		last = Math.max(last, time);
	}
	return Number.isFinite(first) ? {
		start: iso(first),
		end: iso(last)
	} : void 0;
}
function spanOf(windows) {
	const known = windows.filter((window) => window !== void 0);
	const start = known.map((window) => window.start).toSorted()[0];
	const end = known.map((window) => window.end).toSorted().at(-1);
	return start === void 0 || end === void 0 ? void 0 : {
		start,
		end
	};
}
const TIME = /"(?:start_time|end_time)"\s*:\s*([0-9.]+(?:[eE]\+?[0-9]+)?)/g;
function timesOf(document) {
	return (typeof document === "string" ? [...document.matchAll(TIME)].map(([, time]) => Number(time)) : [record(document)?.["start_time"], record(document)?.["end_time"]]).filter((time) => typeof time === "number" && time > 0 && time < LATEST);
}
const LATEST = 253402300800;
function iso(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
}
export { SavedTraces };
