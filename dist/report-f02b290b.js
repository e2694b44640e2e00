import { Bt as optional, Ct as boolean, Dt as integer, Ft as minValue, Ht as picklist, Jt as string, Nt as maxLength, Rt as number, St as array, Ut as pipe, Wt as record, jt as literal, zt as object } from "./sources-25fada80.js";
// lib/src/kit/shared-json.js
const LEAST = 40;
const MOST_VALUES = 2e8;
function sharedJson(value) {
	return {
		isLongerThan: (characters) => isLonger(value, characters),
		pieces: () => sharedPieces(value)
	};
}
function isLonger(value, characters) {
	let length = 2;
	for (const [key, inner] of Object.entries(value)) {
		if (inner === void 0) continue;
		length += key.length + (Array.isArray(inner) ? 6 : 4);
		for (const one of Array.isArray(inner) ? inner : [inner]) {
			length += (JSON.stringify(one) ?? "null").length + 1;
			if (length > characters) return true;
		}
	}
	return length > characters;
}
function* sharedPieces(value) {
	const nodes = new Nodes();
	yield* textPieces(Object.entries(value).flatMap(([key, inner]) => {
		if (inner === void 0) return [];
		return [{
			key,
			isList: Array.isArray(inner),
			parts: (Array.isArray(inner) ? inner : [inner]).map((one) => nodes.partOf(one))
		}];
	}), nodes.all());
}
function* textPieces(entries, nodes) {
	const uses = /* @__PURE__ */ new Map();
	for (const { parts } of entries) for (const part of parts) if (typeof part !== "string") uses.set(part, (uses.get(part) ?? 0) + 1);
	const places = /* @__PURE__ */ new Map();
	for (const node of nodes) if (node.uses + (uses.get(node) ?? 0) > 1) places.set(node, places.size);
	yield "{";
	for (const { key, isList, parts } of entries) {
		yield `${JSON.stringify(key)}:`;
		if (isList) yield* lines(parts, (part) => piecesOf([part], places));
		else yield* piecesOf(parts, places);
		yield ",\n";
	}
	yield "\"shared\":";
	yield* lines([...places.keys()], ({ parts }) => piecesOf(parts, places));
	yield "}\n";
}
function* lines(items, pieces) {
	if (items.length === 0) yield "[]";
	else {
		let separator = "[";
		for (const item of items) {
			yield `${separator}\n`;
			yield* pieces(item);
			separator = ",";
		}
		yield "\n]";
	}
}
const PIECE = 65536;
function* piecesOf(parts, places) {
	let text = "";
	for (const part of parts) {
		if (typeof part === "string" || part.length <= PIECE || places.has(part)) text += textOf([part], places);
		else {
			yield text;
			text = "";
			yield* piecesOf(part.parts, places);
		}
		if (text.length <= PIECE) continue;
		yield text;
		text = "";
	}
	yield text;
}
function textOf(parts, places) {
	let text = "";
	for (const part of parts) if (typeof part === "string") text += part;
	else {
		const place = places.get(part);
		text += place === void 0 ? textOf(part.parts, places) : `{"shared":${place}}`;
	}
	return text;
}
var Nodes = class {
	#ofObjects = /* @__PURE__ */ new Map();
	#ofTexts = /* @__PURE__ */ new Map();
	#ofKeys = /* @__PURE__ */ new Map();
	#numbers = /* @__PURE__ */ new Map();
	all() {
		return [...this.#numbers.keys()];
	}
	partOf(value) {
		if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
		const known = this.#ofObjects.get(value);
		if (known !== void 0) return known;
		if (isShallow(value)) {
			const text = JSON.stringify(value);
			const whole = text.length < LEAST ? text : this.#made([text], text, text.length);
			this.#ofObjects.set(value, whole);
			return whole;
		}
		const made = this.#joined(Array.isArray(value) ? this.#listed(value) : this.#keyed(value));
		this.#ofObjects.set(value, made);
		return made;
	}
	#listed(list) {
		const parts = ["["];
		for (const [i, item] of list.entries()) {
			if (i > 0) parts.push(",");
			parts.push(this.partOf(item));
		}
		parts.push("]");
		return parts;
	}
	#keyed(object) {
		const parts = [];
		for (const [key, value] of Object.entries(object)) if (value !== void 0) parts.push(`${parts.length === 0 ? "{" : ","}${this.#keyText(key)}`, this.partOf(value));
		parts.push(parts.length === 0 ? "{}" : "}");
		return parts;
	}
	#keyText(key) {
		const known = this.#ofKeys.get(key);
		if (known !== void 0) return known;
		const text = `${JSON.stringify(key)}:`;
		this.#ofKeys.set(key, text);
		return text;
	}
	#joined(all) {
		const parts = [];
		let [text, key, length] = [
			"",
			"",
			0
		];
		for (const part of all) {
			length += part.length;
			if (typeof part === "string") {
				text += part;
				continue;
			}
			key += `${text}\u0000${this.#numbers.get(part)}\u0000`;
			if (text !== "") parts.push(text);
			text = "";
			parts.push(part);
		}
		if (parts.length === 0 && length < LEAST) return text;
		return this.#made([...parts, text], key + text, length);
	}
	#made(parts, key, length) {
		const known = this.#ofTexts.get(key);
		if (known !== void 0) return known;
		const node = {
			parts,
			length,
			uses: 0
		};
		for (const part of parts) if (typeof part !== "string") part.uses++;
		this.#ofTexts.set(key, node);
		this.#numbers.set(node, this.#numbers.size);
		return node;
	}
};
function isShallow(value) {
	for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null && !isShort(inner)) return false;
	return true;
}
function isShort(value) {
	if (!Array.isArray(value) || value.length > 1) return false;
	const [only] = value;
	return typeof only === "string" ? JSON.stringify(only).length + 2 < LEAST : value.length === 0;
}
function withoutReferences(json) {
	const { shared, ...rest } = json;
	const table = [];
	for (const value of shared) table.push(wholeOf(value, table));
	wholeOf(rest, table);
	return rest;
}
function wholeOf(value, table) {
	if (typeof value !== "object" || value === null) return {
		value,
		size: 1
	};
	const place = placeIn(value);
	if (place !== void 0) {
		const found = table[place];
		if (found === void 0) throw new Error(`"shared" ${place} stands for nothing that is before it`);
		return found;
	}
	let size = 1;
	for (const [key, inner] of Object.entries(value)) {
		if (typeof inner !== "object" || inner === null) {
			size++;
			continue;
		}
		const whole = wholeOf(inner, table);
		size += whole.size;
		if (whole.value !== inner) Object.defineProperty(value, key, {
			value: whole.value,
			enumerable: true,
			writable: true,
			configurable: true
		});
	}
	if (size > MOST_VALUES) throw new Error(`what is shared stands for more than ${MOST_VALUES} values`);
	return {
		value,
		size
	};
}
function sharedAs(original, copy) {
	sharedValue(original, copy, /* @__PURE__ */ new Map());
	return copy;
}
function sharedValue(original, copy, known) {
	if (typeof original !== "object" || original === null || typeof copy !== "object" || copy === null) return copy;
	const before = known.get(original);
	if (before !== void 0 && isSame(before, copy)) return before;
	const values = new Map(Object.entries(original));
	for (const [key, inner] of Object.entries(copy)) {
		if (typeof inner !== "object" || inner === null) continue;
		const shared = sharedValue(values.get(key), inner, known);
		if (shared !== inner) Object.defineProperty(copy, key, {
			value: shared,
			enumerable: true,
			writable: true,
			configurable: true
		});
	}
	known.set(original, copy);
	return copy;
}
function isSame(a, b) {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const own = Object.entries(a);
	const others = Object.entries(b);
	return own.length === others.length && own.every(([key, value], i) => key === others[i]?.[0] && isSame(value, others[i][1]));
}
function placeIn(value) {
	if (!("shared" in value) || typeof value.shared !== "number") return void 0;
	return Object.keys(value).length === 1 ? value.shared : void 0;
}
// lib/src/report/values.js
const count = pipe(number(), integer(), minValue(0));
const proofs = pipe(array(string()), maxLength(5));
const CallCount = object({
	service: string(),
	operation: string(),
	calls: count
});
const Condition = record(string(), record(string(), array(string())));
// lib/src/report/evidence.js
const TraceSourceReport = object({
	kind: string(),
	account: optional(string()),
	region: optional(string()),
	traces: count,
	rows: optional(count),
	waited: optional(pipe(number(), minValue(0))),
	late: optional(count),
	settled: optional(boolean()),
	unsettled: optional(string()),
	scannedBytes: optional(count),
	run: optional(string()),
	others: optional(count),
	stopped: optional(string())
});
const Evidence = object({
	source: optional(string()),
	sources: optional(array(TraceSourceReport)),
	testsOutcome: optional(string()),
	asked: optional(object({
		traces: count,
		found: count
	})),
	region: optional(string()),
	filter: optional(string()),
	endpoints: optional(array(string())),
	window: optional(object({
		start: string(),
		end: string()
	})),
	traces: object({
		listed: count,
		read: count,
		partial: count,
		truncated: count,
		unprocessed: count,
		malformed: count,
		missing: count
	}),
	empty: optional(string()),
	incomplete: array(object({
		kind: string(),
		traces: count,
		traceIds: proofs,
		meaning: string()
	})),
	stopped: optional(string()),
	notOurs: array(object({
		...CallCount.entries,
		why: string(),
		traceIds: proofs
	})),
	earlier: optional(object({
		merged: array(string()),
		not: array(string()),
		maxAgeDays: count
	})),
	unattributed: array(object({
		...CallCount.entries,
		why: string(),
		notUnderstood: optional(string()),
		traceIds: proofs
	}))
});
// lib/src/report/coverage.js
const regime = picklist([
	"proof",
	"sample",
	"unknown-share",
	"blind"
]);
const Stratum = object({
	requests: count,
	seen: count,
	each: optional(number())
});
const RunCoverage = object({
	seen: count,
	requests: optional(count),
	settled: optional(boolean()),
	regime,
	among: optional(Stratum)
});
const Coverage = object({
	...RunCoverage.entries,
	mayHaveMissed: optional(count),
	why: string(),
	tooLittle: optional(string()),
	runs: optional(array(object({
		end: string(),
		...RunCoverage.entries
	})))
});
const RoleCoverage = object({
	seen: count,
	requests: optional(count),
	settled: optional(boolean()),
	regime,
	mayHaveMissed: optional(count),
	leastCovered: string(),
	tooLittle: optional(string())
});
// lib/src/report/role.js
const byAccessLevel = object({
	"permissions-management": count,
	write: count,
	tagging: count,
	read: count,
	list: count
});
const SinceBaseline = object({
	comparedWith: optional(string()),
	newUnused: array(object({
		action: string(),
		level: string()
	})),
	newWide: array(object({
		action: string(),
		resource: string()
	})),
	newGrants: array(object({
		action: string(),
		resource: string(),
		unused: count
	})),
	legacy: object({
		unused: count,
		wide: count
	}),
	notSeen: optional(object({
		unused: count,
		wide: count
	})),
	removed: object({
		unused: count,
		wide: count
	})
});
const RoleReport = object({
	arn: string(),
	workloads: array(string()),
	judged: boolean(),
	coverage: optional(RoleCoverage),
	managedBy: optional(string()),
	boundary: optional(string()),
	granted: count,
	used: count,
	implied: count,
	blocked: object({
		total: count,
		actions: optional(array(string()))
	}),
	unused: object({
		total: count,
		byAccessLevel,
		actions: optional(array(object({
			action: string(),
			level: string()
		})))
	}),
	wide: array(object({
		action: string(),
		level: optional(string()),
		width: picklist([
			"exact",
			"type",
			"service",
			"all"
		]),
		conditional: boolean(),
		granted: array(string()),
		needed: array(string())
	})),
	waived: array(object({
		action: string(),
		resource: optional(string()),
		waiver: count,
		actions: optional(count)
	})),
	sinceBaseline: optional(SinceBaseline),
	counted: optional(object({
		unused: byAccessLevel,
		wide: count
	})),
	undecided: array(object({
		action: string(),
		why: string()
	})),
	grants: array(object({
		policy: string(),
		statement: count,
		sid: optional(string()),
		notAction: optional(array(string())),
		notResource: optional(array(string())),
		conditional: boolean(),
		actions: array(object({
			action: string(),
			used: count,
			implied: count,
			unused: count,
			undecided: count
		})),
		resources: array(string())
	})),
	grantedElsewhere: array(object({
		action: string(),
		resource: string(),
		why: string(),
		calls: optional(count),
		traceIds: optional(proofs)
	})),
	sharing: array(object({
		workload: string(),
		needs: count,
		onlyForOthers: array(string()),
		ownRole: string(),
		policyFile: string()
	})),
	policies: array(object({
		name: string(),
		version: optional(string()),
		boundary: optional(literal(true)),
		document: optional(string())
	})),
	bearing: optional(object({
		bounded: boolean(),
		statements: array(object({
			policy: string(),
			statement: count,
			sid: optional(string()),
			boundary: boolean(),
			effect: picklist(["Allow", "Deny"]),
			actions: array(string()),
			resources: object({
				not: boolean(),
				patterns: array(string())
			}),
			conditions: array(object({
				operator: string(),
				key: string(),
				values: array(string())
			})),
			variables: boolean()
		}))
	})),
	unmatched: array(string()),
	unread: array(object({
		what: string(),
		why: string()
	}))
});
// lib/src/report/template-findings.js
const TemplateFinding = object({
	role: string(),
	policy: string(),
	action: string(),
	resource: optional(string()),
	needed: array(string()),
	undecided: optional(array(string())),
	file: string(),
	startLine: count,
	endLine: count,
	suggestion: optional(object({
		startLine: count,
		endLine: count,
		lines: array(string())
	})),
	withheld: optional(string())
});
const TemplateFindings = object({
	url: optional(string()),
	located: array(TemplateFinding),
	ambiguous: count,
	notFound: count,
	unlocated: optional(array(object({
		role: string(),
		policy: string(),
		why: string()
	}))),
	unread: optional(array(object({
		file: string(),
		line: optional(count),
		why: string()
	})))
});
// lib/src/report/workload.js
const NeedReport = object({
	action: string(),
	resource: string(),
	condition: optional(Condition),
	precision: picklist([
		"exact",
		"generalised",
		"wider"
	]),
	reason: optional(string()),
	doubt: optional(string()),
	calls: count,
	traceIds: proofs,
	firstSeen: optional(string()),
	lastSeen: optional(string()),
	run: optional(string())
});
const Policy = object({
	Version: literal("2012-10-17"),
	Description: optional(string()),
	Statement: array(object({
		Effect: picklist(["Allow", "Deny"]),
		Action: array(string()),
		Resource: array(string()),
		Condition: optional(Condition)
	}))
});
const Check = object({
	state: picklist([
		"passed",
		"failed",
		"unchecked"
	]),
	details: array(string())
});
const Validation = object({
	sufficient: Check,
	valid: Check,
	noWider: optional(Check)
});
const WorkloadReport = object({
	arn: string(),
	kind: picklist([
		"lambda",
		"ecs",
		"ec2",
		"states",
		"agentcore",
		"segment"
	]),
	name: string(),
	role: optional(string()),
	traces: count,
	coverage: optional(Coverage),
	policyFile: optional(string()),
	policyParts: optional(array(string())),
	policy: optional(Policy),
	departures: optional(array(object({
		kind: picklist([
			"elsewhere",
			"condition",
			"deny",
			"resource"
		]),
		action: string(),
		resource: string(),
		why: string(),
		policy: optional(string()),
		statement: optional(count)
	}))),
	unproven: optional(array(string())),
	needs: array(NeedReport),
	assumed: optional(object({
		roles: array(string()),
		operations: array(string()),
		calls: count,
		leftOut: optional(array(object({
			action: string(),
			resource: string(),
			calls: count,
			traceIds: proofs
		})))
	})),
	fromEarlierRuns: optional(count),
	implied: array(object({
		action: string(),
		resource: string(),
		condition: optional(Condition),
		from: string(),
		witness: optional(string()),
		setting: optional(string())
	})),
	leftOut: optional(array(object({
		action: string(),
		when: string()
	}))),
	denied: array(object({
		action: string(),
		resource: optional(string()),
		calls: count,
		message: optional(string())
	})),
	failed: array(object({
		...CallCount.entries,
		error: optional(string())
	})),
	unsent: array(object({
		...CallCount.entries,
		error: optional(string())
	})),
	unresolved: array(object({
		...CallCount.entries,
		why: string(),
		remedy: string()
	})),
	disagreements: array(object({
		...CallCount.entries,
		derived: array(string()),
		refused: string()
	})),
	unread: array(object({
		what: string(),
		why: string()
	})),
	validation: optional(Validation)
});
// lib/src/report/report.js
const Report = object({
	version: literal(1),
	digest: string(),
	tool: object({
		version: string(),
		reference: string()
	}),
	verdict: picklist([
		"pass",
		"report",
		"excess",
		"insufficient-evidence"
	]),
	reasons: array(string()),
	neutral: optional(literal(true)),
	madeBy: optional(object({
		repository: string(),
		event: string(),
		commit: string(),
		pullRequest: optional(count),
		run: optional(string())
	})),
	compared: boolean(),
	evidence: Evidence,
	workloads: array(WorkloadReport),
	roles: array(RoleReport),
	templates: optional(TemplateFindings),
	notRead: array(picklist([
		"service control policies",
		"resource control policies",
		"session policies",
		"resource-based policies"
	])),
	ignored: array(object({
		workload: string(),
		match: string(),
		why: optional(string()),
		role: optional(string())
	})),
	gate: object({
		failOn: picklist([
			"any",
			"new",
			"never"
		]),
		failOnSetBy: optional(picklist([
			"option",
			"file",
			"default"
		])),
		onInsufficient: optional(literal("neutral")),
		newOnly: optional(boolean()),
		thresholds: array(object({
			name: string(),
			scope: picklist(["role", "total"]),
			match: optional(string()),
			ofNames: optional(picklist(["roles", "workloads"])),
			limit: count,
			setBy: optional(picklist(["option", "file"])),
			value: count,
			exceeded: boolean(),
			roles: array(string())
		})),
		waived: array(object({
			role: string(),
			action: string(),
			resource: optional(string()),
			reason: string(),
			owner: string(),
			expires: string(),
			state: picklist([
				"used",
				"needed",
				"expired",
				"unmatched"
			]),
			findings: count,
			since: optional(string()),
			failsFrom: optional(string()),
			fails: optional(boolean())
		})),
		configuration: optional(object({
			file: string(),
			place: string(),
			notRead: array(string())
		})),
		unknown: optional(string()),
		loosened: optional(array(string())),
		baseline: optional(object({
			from: string(),
			created: optional(string()),
			commit: optional(string()),
			usable: boolean(),
			why: optional(string()),
			state: optional(picklist([
				"none",
				"judged-nothing",
				"refused"
			]))
		}))
	})
});
export { withoutReferences as i, sharedAs as n, sharedJson as r, Report as t };
