import { o as __toESM } from "./rolldown-runtime-8ea8d39a.js";
import { F as beginning, I as cleanMessage, M as UserError, P as messageOf, _ as Budget, a as labelOf, j as EXIT, m as isOfRun, v as Ended } from "./options-3254cbc9.js";
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from "node:v8";
import { homedir } from "node:os";
import { ClientRequest } from "node:http";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { gunzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import path, { join, relative, sep } from "node:path";
import { existsSync } from "node:fs";
import { readFile as readFile$1, readdir, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
// lib/src/kit/plural.js
function plural(n, noun) {
	if (n === 1) return `${n} ${noun}`;
	return `${n} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
// lib/src/kit/interruption.js
const ENDED_WITHIN_MS = 6500;
const SAME_MS = 1e3;
const PUT_TOGETHER_MS = 6e4;
const PUT_TOGETHER_IN_A_HURRY_MS = 3e3;
var Interruption = class {
	#budgets = /* @__PURE__ */ new Set();
	#why;
	#since = 0;
	constructor() {
		for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => this.#end(name));
	}
	get why() {
		return this.#why;
	}
	get grace() {
		return this.#why === void 0 ? PUT_TOGETHER_MS : PUT_TOGETHER_IN_A_HURRY_MS;
	}
	ends(budget) {
		if (this.#why === void 0) this.#budgets.add(budget);
		else budget.end(this.#why);
		return budget;
	}
	#end(signal) {
		if (this.#why !== void 0) {
			if (performance.now() - this.#since > SAME_MS) process.exit(EXIT.failure);
			return;
		}
		this.#since = performance.now();
		this.#why = `the scan was ended from outside (${signal})`;
		setTimeout(() => process.exit(EXIT.failure), ENDED_WITHIN_MS).unref();
		for (const budget of this.#budgets) budget.end(this.#why);
	}
};
// lib/src/kit/first-request.js
const STARTED = "http.client.request.start";
function afterFirstRequest(act) {
	const onStart = (message) => {
		if (typeof message !== "object" || message === null || !("request" in message)) return;
		if (!(message.request instanceof ClientRequest)) return;
		unsubscribe(STARTED, onStart);
		message.request.once("finish", act);
	};
	subscribe(STARTED, onStart);
}
// lib/src/kit/memory.js
const READ_SHARE = .5;
const JUDGED_SHARE = .85;
const LOOKED_EVERY_MS = 250;
const BETWEEN_COLLECTIONS = 10;
const MIB = 1048576;
const YOUNG_BYTES = (Number.parseInt(process.versions.node) >= 24 ? 192 : 48) * MIB;
const CALL_BYTES = 5e3;
const PROGRAM_BYTES = 35 * MIB;
const TEXT_BYTES = 4;
const REMEDY = "raise the limit with NODE_OPTIONS=--max-old-space-size";
function endBeforeMemoryIsFull(budget, heap = getHeapStatistics) {
	const timer = setInterval(() => {
		if (!isFull(READ_SHARE, heap)) return;
		budget.end(`${inUse(heap())}; take a shorter time-range or a filter, or ${REMEDY}`);
	}, LOOKED_EVERY_MS);
	timer.unref();
	budget.signal.addEventListener("abort", () => clearInterval(timer), { once: true });
}
function callsThatFit(heap = getHeapStatistics) {
	const limit = limitOf(heap());
	const most = Math.max(1e3, Math.floor((limit - PROGRAM_BYTES) / CALL_BYTES));
	return {
		most,
		why: `there are more than ${most} different calls, and to judge more takes more than the ${mib(limit)} MiB of memory that Node gives the process; take a shorter time-range or a filter, or ${REMEDY}`
	};
}
function tooLongForMemory(bytes, heap = getHeapStatistics) {
	const limit = limitOf(heap());
	if (bytes * TEXT_BYTES < limit - heap().used_heap_size) return void 0;
	return `its ${mib(bytes)} MiB are too many for the ${mib(limit)} MiB of memory that Node gives the process: ${REMEDY}`;
}
const COLLECTED_FROM = 192 * MIB;
const GROWTH = YOUNG_BYTES > 48 * MIB ? 1.65 : 1.8;
const GROWTH_OF_LET_GO = 1.25;
let left = 0;
function collectEarly(heap = getHeapStatistics) {
	keepYoungSmall();
	collectFrom(left * GROWTH, heap);
}
function collectLetGo(heap = getHeapStatistics) {
	collectFrom(left * GROWTH_OF_LET_GO, heap);
}
function collectFrom(bytes, heap) {
	if (heap().used_heap_size < Math.max(COLLECTED_FROM, bytes)) return;
	collectGarbage();
	left = heap().used_heap_size;
}
const YOUNG_AT_MOST = 32 * MIB;
let isYoungKept = YOUNG_BYTES <= 48 * MIB;
function keepYoungSmall() {
	if (isYoungKept) return;
	const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
	if (young === void 0 || young.space_size < YOUNG_AT_MOST) return;
	isYoungKept = true;
	setFlagsFromString("--semi-space-growth-factor=1");
}
let notBefore = 0;
function checkMemory(heap = getHeapStatistics) {
	const started = performance.now();
	if (started < notBefore || shareOf(heap()) < JUDGED_SHARE) return;
	const full = isFull(JUDGED_SHARE, heap);
	const ended = performance.now();
	notBefore = ended + (ended - started) * BETWEEN_COLLECTIONS;
	if (full) throw new UserError(`What was read could not be judged: ${inUse(heap())}`, "Take a shorter time-range or a filter, or " + REMEDY);
}
function isFull(share, heap) {
	if (shareOf(heap()) < share) return false;
	collectGarbage();
	return shareOf(heap()) >= share;
}
function shareOf(heap) {
	return heap.used_heap_size / limitOf(heap);
}
function limitOf({ heap_size_limit: limit }) {
	return Math.max(limit - YOUNG_BYTES, limit / 5);
}
function inUse(heap) {
	return `the process uses ${mib(heap.used_heap_size)} of the ${mib(limitOf(heap))} MiB of memory that Node gives it`;
}
function mib(bytes) {
	return Math.round(bytes / MIB);
}
function collectGarbage() {
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("gc");
	if (typeof collect === "function") collect();
}
// lib/src/judgement/waiver-age.js
const DAY = 864e5;
function ageOfExpired(waiver, terms) {
	return aged(waiver, dayAfter(waiver.expires, 1), terms);
}
function ageOfUnmatched(waiver, terms) {
	const { before, today } = terms;
	const known = before?.waived.find((one) => isSame(one, waiver));
	const since = known?.state === "unmatched" ? known.since ?? before?.day : void 0;
	return aged(waiver, since !== void 0 && since < today ? since : today, terms);
}
function aged(waiver, since, { today, graceDays, proposed }) {
	const failsFrom = dayAfter(since, graceDays);
	return {
		since,
		failsFrom,
		fails: proposed === void 0 ? today >= failsFrom : proposed.some((one) => isSame(one, waiver))
	};
}
function isSame(a, b) {
	return a.role === b.role && a.action === b.action && a.resource === b.resource && a.expires === b.expires;
}
function dayAfter(day, days) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
const LONG = 366;
function longWaivers(waivers, now) {
	const latest = (/* @__PURE__ */ new Date((now + LONG * 86400) * 1e3)).toISOString().slice(0, 10);
	return waivers.filter(({ expires }) => expires > latest).map(({ role, action, owner, expires }) => `The waiver of ${action} for ${role} (owner: ${owner}) holds until ${expires}, more than a year: a waiver that does not end is a decision that nobody looks at again.`);
}
// lib/src/options/budget-of.js
function budgetOf({ timeout }, face) {
	const why = `${labelOf("timeout", face)} is ${plural(timeout, "second")}, which ${timeout === 1 ? "is" : "are"} over`;
	return new Budget(timeout, why);
}
// lib/src/kit/paths.js
function slashed(file, { sep } = path) {
	return sep === "\\" ? file.replaceAll("\\", "/") : file;
}
function below(folder, file, rules = path) {
	const relative = slashed(rules.relative(folder, file), rules);
	return rules.isAbsolute(relative) || relative === ".." || relative.startsWith("../") ? void 0 : relative;
}
function globOf(pattern, rules = path) {
	if (rules.sep !== "\\") return pattern;
	return slashed(pattern, rules).replace(/^\/\/\?\/UNC\//i, "//").replace(/^\/\/\?\//, "");
}
// lib/src/options/gate-rules.js
const USUAL_FILES = [".github/least-privilege.yml", ".github/least-privilege.yaml"];
function configurationFile({ configFile }, face) {
	const start = face === "action" && process.env["GITHUB_WORKSPACE"] || ".";
	const usual = usualFiles(start, face === "cli");
	if (configFile !== void 0) return {
		path: configFile,
		name: configFile,
		notRead: usual.filter((file) => path.resolve(file) !== path.resolve(configFile)).map((file) => nameOf(file, start))
	};
	const [first, ...rest] = usual;
	if (first === void 0) return void 0;
	return {
		path: first,
		name: nameOf(first, start),
		notRead: rest.map((file) => nameOf(file, start))
	};
}
function usualFiles(folder, climbs) {
	const found = USUAL_FILES.map((file) => path.join(folder, file)).filter((file) => existsSync(file));
	const above = path.dirname(path.resolve(folder));
	const isTop = above === path.resolve(folder) || existsSync(path.join(folder, ".git"));
	if (found.length > 0 || !climbs || isTop) return found;
	return usualFiles(above, climbs);
}
function nameOf(file, start) {
	return slashed(path.relative(start, file));
}
async function gateRules(options, face) {
	const found = configurationFile(options, face);
	if (found === void 0) return rulesFrom({}, options);
	const { readConfiguration } = await import("./configuration-file-c4664016.js");
	const configuration = await readConfiguration(found.path, labelOf("config-file", face));
	const { name: file, notRead } = found;
	return checkedRules(configuration, {
		file,
		place: "the checkout",
		notRead
	}, options, face);
}
function checkedRules(configuration, from, options, face) {
	const rules = rulesFrom(configuration, options);
	const { limits, waivers } = rules;
	if (!options.compare && (limits.rules.length + waivers.length > 0 || hasEntries(configuration.thresholds))) throw new UserError(`${labelOf("config-file", face)} is "${from.file}", which sets limits or waivers, but nothing is compared`, `Add ${labelOf("compare", face)}, or give another file`);
	return {
		...rules,
		configuration: from
	};
}
function rulesFrom(configuration, options) {
	const { thresholds, roles, workloads, waivers } = configuration;
	return {
		failOn: options.failOn ?? configuration["fail-on"] ?? "any",
		failOnSetBy: options.failOn !== void 0 ? "option" : configuration["fail-on"] !== void 0 ? "file" : "default",
		warnOnly: options.warnOnly,
		limits: {
			thresholds: {
				...thresholds,
				...options.thresholds
			},
			origins: {
				...mapValues(thresholds ?? {}, "file"),
				...mapValues(options.thresholds, "option")
			},
			rules: [...(roles ?? []).map((rule) => ({
				...rule,
				names: "roles"
			})), ...(workloads ?? []).flatMap(({ match, thresholds: limits }) => limits === void 0 ? [] : [{
				match,
				names: "workloads",
				thresholds: limits
			}])]
		},
		waivers: waivers ?? [],
		ignored: (workloads ?? []).flatMap(({ match, ignore }) => ignore === true ? [match] : []),
		baselineMaxAge: options.baselineMaxAge,
		waiverGrace: options.waiverGrace,
		onInsufficient: options.onInsufficient,
		identity: [configuration.identity ?? []].flat()
	};
}
function mapValues(names, value) {
	return Object.fromEntries(Object.keys(names).map((name) => [name, value]));
}
function hasEntries(thresholds) {
	return Object.keys(thresholds ?? {}).length > 0;
}
// lib/src/kit/encoding.js
const LARGEST = 2 ** 30 - 1;
function decoded(bytes) {
	const plain = bytes[0] === 31 && bytes[1] === 139 ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes;
	return new TextDecoder(encodingOf(plain)).decode(plain);
}
function encodingOf([first, second]) {
	if (first === 254 && second === 255) return "utf-16be";
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 0 && second !== 0) return "utf-16be";
	return first !== void 0 && first !== 0 && second === 0 ? "utf-16le" : "utf-8";
}
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
var ValiError = class extends Error {
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
const ABORT_EARLY_CONFIG = { abortEarly: true };
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record$1(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record$1,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
function parse$1(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// lib/src/kit/shape.js
const LONGEST$1 = 60;
const MOST_NAMES = 8;
const KINDS = /* @__PURE__ */ new Map([
	["Object", "an object"],
	["Array", "a list"],
	["string", "a text"],
	["number", "a number"],
	["boolean", "true or false"],
	["integer", "a whole number"]
]);
function shaped(schema, value) {
	const parsed = /* @__PURE__ */ safeParse(schema, value);
	if (parsed.success) return parsed.output;
	throw new Error(misfit(parsed.issues));
}
function misfit(issues, whole = "it") {
	const [first] = issues;
	if (first === void 0) return `${whole} has another shape`;
	const closest = closestTo({
		path: pathOf(first),
		issue: first
	});
	const missing = closest.filter(({ issue }) => isMissing(issue)).map(({ path }) => placed(path, whole));
	if (missing.length > 0) return `${choice(missing)} is missing`;
	const [{ path, issue } = {
		path: [],
		issue: first
	}] = closest;
	const place = placed(path, whole);
	if (issue.kind === "schema" && issue.expected === "never") return `${place} is no member that is known`;
	return `${place} is ${told$1(issue.input)}, not ${expected(closest)}`;
}
function closestTo({ path, issue }) {
	const all = (issue.issues ?? []).flatMap((one) => closestTo({
		path: [...path, ...pathOf(one)],
		issue: one
	}));
	const deepest = Math.max(...all.map((one) => one.path.length));
	return deepest <= path.length ? [{
		path,
		issue
	}] : all.filter((one) => one.path.length === deepest);
}
function pathOf(issue) {
	return (issue.path ?? []).map(({ key }) => String(key));
}
function isMissing({ kind, received, path, input }) {
	return kind === "schema" && received === "undefined" && input === void 0 && path !== void 0;
}
function placed(path, whole) {
	return path.length === 0 ? whole : shortened(path.join("."));
}
function told$1(value) {
	if (value === void 0) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object" && value !== null) return "an object";
	if (typeof value === "bigint") return String(value);
	return JSON.stringify(typeof value === "string" ? shortened(value) : value);
}
function expected(closest) {
	const words = closest.flatMap(({ issue }) => (issue.expected ?? issue.type).replace(/^>=/, "at least ").replaceAll(/[()]/g, "").split(" | ").map((one) => KINDS.get(one) ?? one).filter((one) => one !== "" && one !== "null" && one !== "undefined"));
	return words.length === 0 ? "what belongs there" : choice([...new Set(words)]);
}
function choice(words) {
	return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words.slice(0, MOST_NAMES));
}
function shortened(text) {
	const clean = cleanMessage(text);
	return clean.length > LONGEST$1 ? `${beginning(clean, LONGEST$1)}…` : clean;
}
// lib/src/sources/files/saved-file.js
let standardInput;
let inputBudget;
function endInputWith(budget) {
	inputBudget = budget;
}
function inputHasEnded() {
	return inputBudget?.ended !== void 0;
}
function checkInput() {
	inputBudget?.check();
}
async function whyTooLong(file) {
	const found = file === "-" ? void 0 : await stat(file).catch(() => void 0);
	return found === void 0 ? void 0 : tooLongForMemory(found.size);
}
async function readInput() {
	standardInput ??= buffer(process.stdin);
	return inputBudget === void 0 ? standardInput : inputBudget.race(standardInput);
}
async function filesIn(saved) {
	const { file } = saved;
	if (file === "-") return [saved];
	const found = await stat(file).catch(() => void 0);
	if (found !== void 0 && !found.isDirectory()) return [saved];
	const { base, isGlob, matches } = found === void 0 ? await globbed(file) : inFolder(file);
	if (!isGlob) return [saved];
	const files = (await readdir(base === "" ? "." : base, {
		recursive: true,
		withFileTypes: true
	}).catch((error) => {
		throw wrongFile(saved, `of which the folder cannot be read (${messageOf(error)})`, error);
	})).filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => join(entry.parentPath, entry.name)).filter((name) => matches(name)).sort();
	if (files.length === 0) throw wrongFile(saved, found === void 0 ? "which matches no file" : "a folder without files");
	return files.map((name) => ({
		...saved,
		file: name
	}));
}
function inFolder(folder) {
	return {
		base: folder,
		isGlob: true,
		matches: (name) => !/(?:^|\/)\./.test(slashed(relative(folder, name)))
	};
}
async function globbed(file) {
	const { default: picomatch } = await import("./posix-9df75a79.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { base, isGlob } = picomatch.scan(globOf(file));
	const isMatch = picomatch(globOf(file).replace(/^\.\//, ""), { dot: false });
	return {
		base,
		isGlob,
		matches: (name) => isMatch(slashed(name))
	};
}
async function readText(saved) {
	return readOr(saved.file, (what, cause) => wrongFile(saved, what, cause));
}
async function readArgument(file, remedy) {
	return readOr(file, (what, cause) => new UserError(`the file is "${file}", ${what}`, remedy, { cause }));
}
async function readOr(file, wrong) {
	const tooLong = await whyTooLong(file);
	if (tooLong !== void 0) throw wrong(`which is too long: ${tooLong}`);
	let content;
	try {
		content = decoded(file === "-" ? await readInput() : await readFile$1(file));
	} catch (error) {
		if (error instanceof Ended) throw error;
		throw wrong(await severalIn(file) ?? `which cannot be read (${messageOf(error)})`, error);
	}
	if (content.trim() === "") throw wrong("which is empty");
	return content;
}
async function severalIn(file) {
	const names = file.split(/[\s,]+/);
	if (names.length < 2) return void 0;
	return (await Promise.all(names.map((name) => stat(name).catch(() => void 0)))).includes(void 0) ? void 0 : `which are ${names.length} files in one: in a workflow each stands on a line of its own, in a shell without quotes around all of them`;
}
async function readJson(saved, schema) {
	return parseJson(saved, await readText(saved), schema);
}
function parseJson(saved, content, schema) {
	let json;
	try {
		json = JSON.parse(content);
	} catch (error) {
		throw wrongFile(saved, `which is not JSON (${messageOf(error)})`, error);
	}
	const parsed = /* @__PURE__ */ safeParse(schema, json);
	if (parsed.success) return parsed.output;
	throw wrongFile(saved, `which has another shape: ${misfit(parsed.issues)}`);
}
function wrongFile({ file, label, printedBy }, what, cause, besides) {
	return new UserError(`${label} is "${file}", ${what}`, `Give a file with what ${choiceOf(printedBy.map((command) => `"${command}"`))} prints${besides === void 0 ? "" : `, or ${besides}`}`, { cause });
}
function choiceOf(words) {
	return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words);
}
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var TokenProviderError = class TokenProviderError extends ProviderError {
	name = "TokenProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, TokenProviderError.prototype);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new ProviderError("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
const fromValue = (staticValue) => () => Promise.resolve(staticValue);
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
const memoize = (provider, isExpired, requiresRefresh) => {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async () => {
		if (!pending) pending = provider();
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		if (isConstant) return resolved;
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
const booleanSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	if (obj[key] === "true") return true;
	if (obj[key] === "false") return false;
	throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
const numberSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	const numberValue = parseInt(obj[key], 10);
	if (Number.isNaN(numberValue)) throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
	return numberValue;
};
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = homedir();
	return homeDirCache[homeDirCacheKey];
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const ENV_PROFILE = "AWS_PROFILE";
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
const getSSOTokenFilepath = (id) => {
	const cacheName = createHash("sha1").update(id).digest("hex");
	return join(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
const tokenIntercept = {};
const getSSOTokenFromFile = async (id) => {
	if (tokenIntercept[id]) return tokenIntercept[id];
	const ssoTokenFilepath = getSSOTokenFilepath(id);
	const ssoTokenText = await readFile$1(ssoTokenFilepath, "utf8");
	return JSON.parse(ssoTokenText);
};
// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme) {
	EndpointURLScheme["HTTP"] = "http";
	EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));
// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId) {
	AlgorithmId["MD5"] = "md5";
	AlgorithmId["CRC32"] = "crc32";
	AlgorithmId["CRC32C"] = "crc32c";
	AlgorithmId["SHA1"] = "sha1";
	AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));
// node_modules/@smithy/types/dist-es/middleware.js
const SMITHY_CONTEXT_KEY = "__smithy_context";
// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || join(getHomeDir(), ".aws", "config");
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || join(getHomeDir(), ".aws", "credentials");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(IniSectionType).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
const filePromises = {};
const fileIntercept = {};
const readFile = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	if (!filePromises[path] || options?.ignoreCache) filePromises[path] = readFile$1(path, "utf8");
	return filePromises[path];
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError$1 = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = getHomeDir();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = join(homeDir, filepath.slice(2));
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = join(homeDir, configFilepath.slice(2));
	const parsedFiles = await Promise.all([readFile(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError$1), readFile(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError$1)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
const getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(IniSectionType.SSO_SESSION + ".")).reduce((acc, [key, value]) => ({
	...acc,
	[key.substring(key.indexOf(".") + 1)]: value
}), {});
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
const swallowError = () => ({});
const loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError);
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
const mergeConfigFiles = (...files) => {
	const merged = {};
	for (const file of files) for (const [key, values] of Object.entries(file)) if (merged[key] !== void 0) Object.assign(merged[key], values);
	else merged[key] = values;
	return merged;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
const parseKnownFiles = async (init) => {
	const parsedFiles = await loadSharedConfigFiles(init);
	return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
const externalDataInterceptor = {
	getFileRecord() {
		return fileIntercept;
	},
	interceptFile(path, contents) {
		fileIntercept[path] = Promise.resolve(contents);
	},
	getTokenRecord() {
		return tokenIntercept;
	},
	interceptToken(id, contents) {
		tokenIntercept[id] = contents;
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
	try {
		const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		constants.delete("CONFIG");
		constants.delete("CONFIG_PREFIX_SEPARATOR");
		constants.delete("ENV");
		return [...constants].join(", ");
	} catch (ignored) {
		return functionString;
	}
}
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
const fromEnv = (envVarSelector, options) => async () => {
	try {
		const config = envVarSelector(process.env, options);
		if (config === void 0) throw new Error();
		return config;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	const profile = getProfileName(init);
	const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
	const profileFromCredentials = credentialsFile[profile] || {};
	const profileFromConfig = configFile[profile] || {};
	const mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		const configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw new Error();
		return configValue;
	} catch (e) {
		throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
const isFunction = (func) => typeof func === "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
	const { signingName, logger } = configuration;
	return memoize(chain(fromEnv(environmentVariableSelector, {
		signingName,
		logger
	}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
	default: false
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
	default: false
};
// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
const getAllAliases = (name, aliases) => {
	const _aliases = [];
	if (name) _aliases.push(name);
	if (aliases) for (const alias of aliases) _aliases.push(alias);
	return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => {
	return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = () => {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = false;
	const entriesNameSet = /* @__PURE__ */ new Set();
	const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
	const removeByName = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			const aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = true;
				for (const alias of aliases) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const removeByReference = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = true;
				for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const cloneTo = (toStack) => {
		absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	const expandRelativeMiddlewareList = (from) => {
		const expandedMiddlewareList = [];
		from.before.forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		return expandedMiddlewareList;
	};
	const getMiddlewareList = (debug = false) => {
		const normalizedAbsoluteEntries = [];
		const normalizedRelativeEntries = [];
		const normalizedEntriesNameMap = {};
		absoluteEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				if (entry.relation === "after") toMiddleware.after.push(entry);
				if (entry.relation === "before") toMiddleware.before.push(entry);
			}
		});
		return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
	};
	const stack = {
		add: (middleware, options = {}) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => {
			if (typeof toRemove === "string") return removeByName(toRemove);
			else return removeByReference(toRemove);
		},
		removeByTag: (toRemove) => {
			let isRemoved = false;
			const filterCb = (entry) => {
				const { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					const aliases = getAllAliases(name, _aliases);
					for (const alias of aliases) entriesNameSet.delete(alias);
					isRemoved = true;
					return false;
				}
				return true;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: (from) => {
			const cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: () => {
			return getMiddlewareList(true).map((mw) => {
				const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
				return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
			});
		},
		identifyOnResolve(toggle) {
			if (typeof toggle === "boolean") identifyOnResolve = toggle;
			return identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			if (identifyOnResolve) console.log(stack.identify());
			return handler;
		}
	};
	return stack;
};
const stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
const priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};
// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
const getSmithyContext = (context) => context["__smithy_context"] || (context["__smithy_context"] = {});
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}
// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return false;
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
};
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (value, allowSubDomains = false) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	const labels = value.split(".");
	for (const label of labels) if (!isValidHostLabel(label)) return false;
	return true;
};
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
	const query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) for (const pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key);
		if (value) value = decodeURIComponent(value);
		if (!(key in query)) query[key] = value;
		else if (Array.isArray(query[key])) query[key].push(value);
		else query[key] = [query[key], value];
	}
	return query;
}
// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
const parseUrl = (url) => {
	if (typeof url === "string") return parseUrl(new URL(url));
	const { hostname, pathname, port, protocol, search } = url;
	let query;
	if (search) query = parseQueryString(search);
	return {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
};
// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
const toEndpointV1 = (endpoint) => {
	if (typeof endpoint === "object") {
		if ("url" in endpoint) {
			const v1Endpoint = parseUrl(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (const name in endpoint.headers) {
					if (!hasOwn(endpoint.headers, name)) continue;
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return parseUrl(endpoint);
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
	config;
	middlewareStack = constructStack();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		const { protocol, protocolSettings } = config;
		if (protocolSettings) {
			if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
		}
	}
	send(command, optionsOrCb, cb) {
		const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
		const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
		const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
		let handler;
		if (useHandlerCache) {
			if (!this.handlers) this.handlers = /* @__PURE__ */ new WeakMap();
			const handlers = this.handlers;
			if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
			else {
				handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				handlers.set(command.constructor, handler);
			}
		} else {
			delete this.handlers;
			handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		}
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
};
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
const deref = (schemaRef) => {
	if (typeof schemaRef === "function") return schemaRef();
	return schemaRef;
};
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output
});
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	const { response } = await next(args);
	const { operationSchema } = getSmithyContext(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		return {
			response,
			output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
				...config,
				...context
			}, response)
		};
	} catch (error) {
		Object.defineProperty(error, "$response", {
			value: response,
			enumerable: false,
			writable: false,
			configurable: false
		});
		if (!("$metadata" in error)) {
			const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				error.message += "\n  " + hint;
			} catch (ignored) {
				if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint);
				else context.logger?.warn?.(hint);
			}
			if (typeof error.$responseBodyText !== "undefined") {
				if (error.$response) error.$response.body = error.$responseBodyText;
			}
			try {
				if (HttpResponse.isInstance(response)) {
					const { headers = {}, statusCode } = response;
					const headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
					};
				}
			} catch (ignored) {}
		}
		throw error;
	}
};
const findHeader = (pattern, headers) => {
	return (headers.find(([k]) => {
		return k.match(pattern);
	}) || [void 0, void 0])[1];
};
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
	const { operationSchema } = getSmithyContext(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
	const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint
	});
	return next({
		...args,
		request
	});
};
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
const deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true
};
const serializerMiddlewareOption = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
		commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
		config.protocol.setSerdeContext(config);
	} };
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator === "object") return indicator;
	indicator = indicator | 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
	return traitsCache[indicator] = traits;
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble) {
			if (ref[anno.ns]) return ref[anno.ns];
		}
		const sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		const id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ?? (this.normalizedTraits = {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		});
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		const schema = this.getSchema();
		return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member([15, 0], memberName);
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) buffer[k] = v;
		} catch (ignored) {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: true
	});
	return new NormalizedSchema(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		const { schemas, exceptions } = this;
		for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
		for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
	}
	register(shapeId, schema) {
		const qualifiedName = this.normalizeShapeId(shapeId);
		for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		const id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				const suffix = "#" + shapeId;
				const candidates = [];
				for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw new Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		const $error = es;
		const ns = $error[1];
		const qualifiedName = ns + "#" + $error[2];
		if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
		for (const r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
			r.schemas.set(qualifiedName, $error);
			r.exceptions.set($error, ctor);
		}
	}
	getErrorCtor(es) {
		const $error = es;
		if (this.exceptions.has($error)) return this.exceptions.get($error);
		return TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			const [, ns, name] = exceptionKey;
			const id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) return shapeId;
		return this.namespace + "#" + shapeId;
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	const ns = NormalizedSchema.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		const valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		const valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data === "object") {
		const object = data;
		const newObject = {};
		for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
		return newObject;
	}
	return data;
}
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		const { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		const schema = this.schema;
		const marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema) {
			if (Array.isArray(schema) && schema[0] === 9) {
				const [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
			}
		}
		if (isEventStream) requestOptions = {
			isEventStream,
			...requestOptions
		};
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				const op = closure._operationSchema;
				const input = op?.[4] ?? op?.input;
				const output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return false;
		const candidate = value;
		return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return false;
		const candidate = instance;
		if (this === ServiceException) return ServiceException.isInstance(instance);
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return true;
			const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let candidateHasShapeId = false;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctor = proto.constructor;
					const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId) {
						candidateHasShapeId = true;
						if (candidateId === targetId) return true;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return false;
			const targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return true;
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return false;
	}
};
const decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
const loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
let warningEmitted = false;
const emitWarningIfUnsupportedVersion = (version) => {
	if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
const knownAlgorithms = Object.values(AlgorithmId);
const getChecksumConfiguration = (runtimeConfig) => {
	const checksumAlgorithms = [];
	for (const id in AlgorithmId) {
		if (!hasOwn(AlgorithmId, id)) continue;
		const algorithmId = AlgorithmId[id];
		if (runtimeConfig[algorithmId] === void 0) continue;
		checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
		algorithmId: () => id,
		checksumConstructor: () => ChecksumCtor
	});
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			const id = algo.algorithmId();
			const ctor = algo.checksumConstructor();
			if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
			else runtimeConfig.checksumAlgorithms[id] = ctor;
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		}
	};
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		const id = checksumAlgorithm.algorithmId();
		if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
	});
	return runtimeConfig;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
const getRetryConfiguration = (runtimeConfig) => {
	return {
		setRetryStrategy(retryStrategy) {
			runtimeConfig.retryStrategy = retryStrategy;
		},
		retryStrategy() {
			return runtimeConfig.retryStrategy;
		}
	};
};
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	const runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
const getDefaultExtensionConfiguration = (runtimeConfig) => {
	return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const resolveDefaultRuntimeConfig = (config) => {
	return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
const getValueFromTextNode = (obj) => {
	const textNodeName = "#text";
	for (const key in obj) {
		if (!hasOwn(obj, key)) continue;
		if (obj[key][textNodeName] !== void 0) obj[key] = obj[key][textNodeName];
		else if (typeof obj[key] === "object" && obj[key] !== null) obj[key] = getValueFromTextNode(obj[key]);
	}
	return obj;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}
const DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
const TIMEOUT_MS = 1e3;
const NEG_CACHE_TTL_MS = 6e4;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
	if (process.env["AWS_EC2_METADATA_DISABLED"]) return;
	if (Date.now() < negativeCacheUntil) return;
	try {
		const endpoint = resolveImdsEndpoint();
		const token = (await imdsRequest({
			...endpoint,
			path: IMDS_TOKEN_PATH,
			method: "PUT",
			headers: { [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600" }
		})).toString();
		return (await imdsRequest({
			...endpoint,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { ["x-aws-ec2-metadata-token"]: token }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
};
const cacheNegativeAndReturnUndefined = () => {
	negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
};
const resolveImdsEndpoint = () => {
	const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		const url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : void 0
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
	return { hostname: "169.254.169.254" };
};
const imdsRequest = async (options) => {
	const { request } = await import("node:http");
	return new Promise((resolve, reject) => {
		const req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		req.on("error", (err) => {
			reject(err);
			req.destroy();
		});
		req.on("timeout", () => {
			reject(/* @__PURE__ */ new Error("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", (res) => {
			const { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(/* @__PURE__ */ new Error("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
				return;
			}
			const chunks = [];
			res.on("data", (chunk) => chunks.push(chunk));
			res.on("end", () => {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[REGION_ENV_NAME],
	configFileSelector: (profile) => profile[REGION_INI_NAME],
	default: async () => {
		const region = await getInstanceMetadataRegion();
		if (region) return region;
		throw new Error("Region is missing");
	}
};
const NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
const validRegions = /* @__PURE__ */ new Set();
const checkRegion = (region, check = isValidHostLabel) => {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
	} else validRegions.add(region);
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
const getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
const resolveRegionConfig = (input) => {
	const { region, useFipsEndpoint } = input;
	if (!region) throw new Error("Region is missing");
	return Object.assign(input, {
		region: async () => {
			const providedRegion = typeof region === "function" ? await region() : region;
			const realRegion = getRealRegion(providedRegion);
			checkRegion(realRegion);
			return realRegion;
		},
		useFipsEndpoint: async () => {
			const providedRegion = typeof region === "string" ? region : await region();
			if (isFipsRegion(providedRegion)) return true;
			return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
		}
	});
};
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		return env[AWS_DEFAULTS_MODE_ENV];
	},
	configFileSelector: (profile) => {
		return profile[AWS_DEFAULTS_MODE_CONFIG];
	},
	default: "legacy"
};
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
const resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
	const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
		const inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) return "standard";
		if (resolvedRegion === inferredRegion) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
const inferPhysicalRegion = async () => {
	if (process.env["AWS_EXECUTION_ENV"] && (process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"])) return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
	return getInstanceMetadataRegion();
};
const NAMES = Object.values({
	accessanalyzer: "ACCESSANALYZER",
	cloudwatch: "CLOUDWATCH",
	"cloudwatch-logs": "CLOUDWATCH_LOGS",
	ec2: "EC2",
	ecs: "ECS",
	iam: "IAM",
	lambda: "LAMBDA",
	sfn: "SFN",
	sts: "STS",
	xray: "XRAY"
});
async function otherEndpoints(environment) {
	const name = environment["AWS_PROFILE"] || "default";
	const { configFile, credentialsFile } = await loadSharedConfigFiles();
	const profile = {
		...credentialsFile[name],
		...configFile[name]
	};
	if ((environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] ?? profile["ignore_configured_endpoint_urls"]) === "true") return {};
	const found = ["", ...NAMES.map((service) => `_${service}`)].map((suffix) => `AWS_ENDPOINT_URL${suffix}`).flatMap((variable) => told(variable, environment[variable]));
	if ((environment["AWS_ENDPOINT_URL"] ?? "") === "") {
		const services = configFile[`services.${profile["services"] ?? ""}`] ?? {};
		const unset = NAMES.filter((service) => (environment[`AWS_ENDPOINT_URL_${service}`] ?? "") === "");
		found.push(...told(`endpoint_url of profile ${name}`, profile["endpoint_url"]), ...unset.flatMap((service) => {
			const key = service.toLowerCase();
			return told(`endpoint_url of ${key} in profile ${name}`, services[`${key}.endpoint_url`]);
		}));
	}
	return found.length === 0 ? {} : { endpoints: found.sort() };
}
function told(setting, address) {
	if (address === void 0 || address === "") return [];
	return [`${setting}: ${URL.canParse(address) ? new URL(address).origin : "no URL"}`];
}
// lib/src/sources/files/asked-traces.js
const ID = /^(?:Root=)?1-([0-9a-f]{8})-([0-9a-f]{24})\b/;
const W3C = /^(?:00-)?([0-9a-f]{8})([0-9a-f]{24})\b/;
async function readAskedTraces(saved) {
	const lines = (await readText(saved)).split(/\r?\n/);
	const ids = /* @__PURE__ */ new Set();
	for (const [i, line] of lines.entries()) {
		const text = line.trim();
		if (text === "") continue;
		const found = ID.exec(text) ?? W3C.exec(text);
		if (found === null) throw new UserError(`${saved.label}: line ${i + 1} of ${saved.file} is "${text.slice(0, 60)}", which is no id of a trace`, "Give one id a line, such as 1-67890abc-0123456789abcdef01234567");
		ids.add(`1-${found[1]}-${found[2]}`);
	}
	if (ids.size === 0) throw new UserError(`${saved.label}: ${saved.file} holds no id of a trace in ${plural(lines.length, "line")}`, "Let the tests keep the id of each request there (XRLP_TRACE_IDS), or leave the option out");
	return ids;
}
// lib/src/domain/workload.js
function newest(known, seen) {
	return known === void 0 || Number(seen.revision ?? -1) > Number(known.revision ?? -1) ? seen : known;
}
const FUNCTION_ARN = /^(arn:([a-z0-9-]+):lambda:([a-z0-9-]+):(\d{12}):function:([A-Za-z0-9_-]+))(?::[^:]+)?$/;
function lambdaFunction(arn) {
	const found = FUNCTION_ARN.exec(arn ?? "");
	if (found === null) return void 0;
	const [, unqualified = "", partition = "", region = "", account = "", name = ""] = found;
	return {
		arn: unqualified,
		kind: "lambda",
		name,
		partition,
		region,
		account
	};
}
// lib/src/kit/grouped.js
function addTo(lists, key, value) {
	const known = lists.get(key);
	if (known === void 0) lists.set(key, [value]);
	else known.push(value);
}
function grouped(things, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const thing of things) addTo(groups, keyOf(thing), thing);
	return groups;
}
// lib/src/needs/configuration/configuration.js
const FunctionConfiguration = /* @__PURE__ */ object({
	FunctionArn: /* @__PURE__ */ string(),
	Role: /* @__PURE__ */ string(),
	TracingConfig: /* @__PURE__ */ nullish(/* @__PURE__ */ object({ Mode: /* @__PURE__ */ nullish(/* @__PURE__ */ string()) })),
	LoggingConfig: /* @__PURE__ */ nullish(/* @__PURE__ */ object({ LogGroup: /* @__PURE__ */ nullish(/* @__PURE__ */ string()) })),
	VpcConfig: /* @__PURE__ */ nullish(/* @__PURE__ */ object({
		VpcId: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
		SubnetIds: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ string()))
	})),
	DeadLetterConfig: /* @__PURE__ */ nullish(/* @__PURE__ */ object({ TargetArn: /* @__PURE__ */ nullish(/* @__PURE__ */ string()) })),
	KMSKeyArn: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
	FileSystemConfigs: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ object({
		Arn: /* @__PURE__ */ string(),
		S3FilesConfig: /* @__PURE__ */ nullish(/* @__PURE__ */ object({ DirectS3Read: /* @__PURE__ */ nullish(/* @__PURE__ */ string()) }))
	}))),
	Layers: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ object({ Arn: /* @__PURE__ */ string() }))),
	DurableConfig: /* @__PURE__ */ nullish(/* @__PURE__ */ object({ KMSKeyArn: /* @__PURE__ */ nullish(/* @__PURE__ */ string()) })),
	Environment: /* @__PURE__ */ nullish(/* @__PURE__ */ object({ Variables: /* @__PURE__ */ nullish(/* @__PURE__ */ object({
		AWS_APPCONFIG_EXTENSION_ROLE_ARN: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
		OPENTELEMETRY_COLLECTOR_CONFIG_FILE: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
		OPENTELEMETRY_COLLECTOR_CONFIG_URI: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
		OTEL_AWS_APPLICATION_SIGNALS_ENABLED: /* @__PURE__ */ nullish(/* @__PURE__ */ string())
	})) }))
});
const Destination = /* @__PURE__ */ nullish(/* @__PURE__ */ object({ Destination: /* @__PURE__ */ nullish(/* @__PURE__ */ string()) }));
const DestinationConfig = /* @__PURE__ */ nullish(/* @__PURE__ */ object({
	OnSuccess: Destination,
	OnFailure: Destination
}));
const AccessConfigs = /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ object({
	Type: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
	URI: /* @__PURE__ */ nullish(/* @__PURE__ */ string())
})));
const KafkaConfig = /* @__PURE__ */ nullish(/* @__PURE__ */ object({
	ConsumerGroupId: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
	SchemaRegistryConfig: /* @__PURE__ */ nullish(/* @__PURE__ */ object({
		SchemaRegistryURI: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
		AccessConfigs
	}))
}));
const EventSourceMapping = /* @__PURE__ */ object({
	UUID: /* @__PURE__ */ string(),
	FunctionArn: /* @__PURE__ */ string(),
	State: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
	EventSourceArn: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
	Topics: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ string())),
	KMSKeyArn: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
	SourceAccessConfigurations: AccessConfigs,
	DestinationConfig,
	AmazonManagedKafkaEventSourceConfig: KafkaConfig,
	SelfManagedKafkaEventSourceConfig: KafkaConfig
});
const EventInvokeConfig = /* @__PURE__ */ object({
	FunctionArn: /* @__PURE__ */ string(),
	DestinationConfig
});
function byFunction(entries) {
	return grouped(entries, ({ FunctionArn }) => lambdaFunction(FunctionArn)?.arn ?? FunctionArn);
}
// lib/src/sources/files/saved-functions.js
const Page = {
	NextMarker: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
	NextToken: /* @__PURE__ */ nullish(/* @__PURE__ */ string())
};
const Functions = /* @__PURE__ */ object({
	Functions: /* @__PURE__ */ array(FunctionConfiguration),
	...Page
});
const Mappings = /* @__PURE__ */ object({
	EventSourceMappings: /* @__PURE__ */ array(EventSourceMapping),
	...Page
});
const EventInvokeConfigs = /* @__PURE__ */ object({
	FunctionEventInvokeConfigs: /* @__PURE__ */ array(EventInvokeConfig),
	...Page
});
const Saved = /* @__PURE__ */ lazy((json) => {
	if (/* @__PURE__ */ is(/* @__PURE__ */ object({ EventSourceMappings: /* @__PURE__ */ unknown() }), json)) return Mappings;
	return /* @__PURE__ */ is(/* @__PURE__ */ object({ FunctionEventInvokeConfigs: /* @__PURE__ */ unknown() }), json) ? EventInvokeConfigs : Functions;
});
const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/;
const FUNCTIONS_PRINTED_BY = [
	"aws lambda list-functions",
	"aws lambda list-event-source-mappings",
	"aws lambda list-function-event-invoke-configs"
];
async function readFunctions(files) {
	const configurations = [];
	let mappings;
	let eventInvokeConfigs;
	for (const file of files) {
		const answer = await readJson(file, Saved);
		if ((answer.NextMarker ?? answer.NextToken ?? "") !== "") throw wrongFile(file, "which ends before its list does (NextMarker or NextToken)");
		if ("Functions" in answer) {
			checkRoles(file, answer.Functions);
			configurations.push(...answer.Functions);
		} else if ("EventSourceMappings" in answer) mappings = [...mappings ?? [], ...answer.EventSourceMappings];
		else eventInvokeConfigs = [...eventInvokeConfigs ?? [], ...answer.FunctionEventInvokeConfigs];
	}
	return {
		configurations: newestByFunction(configurations),
		mappings: mappings && byFunction(mappings),
		eventInvokeConfigs: eventInvokeConfigs && byFunction(eventInvokeConfigs)
	};
}
function checkRoles({ label, file }, configurations) {
	for (const { Role: role } of configurations) {
		if (ROLE_ARN.test(role)) continue;
		throw new UserError(`${label} is "${file}", where Role is "${cleanMessage(role)}", which is no role ARN`, "Give ARNs like arn:aws:iam::111122223333:role/name");
	}
}
function newestByFunction(configurations) {
	const unqualifiedLast = configurations.toSorted((a, b) => isVersion(b.FunctionArn) - isVersion(a.FunctionArn) || (a.FunctionArn < b.FunctionArn ? -1 : 1));
	return new Map(unqualifiedLast.map((configuration) => [lambdaFunction(configuration.FunctionArn)?.arn ?? configuration.FunctionArn, configuration]));
}
function isVersion(arn) {
	return /:function:[^:]+:(?!\$LATEST)[^:]+$/.test(arn) ? 1 : 0;
}
// lib/src/sources/files/saved-roles.js
const Roles = /* @__PURE__ */ object({
	RoleDetailList: /* @__PURE__ */ array(/* @__PURE__ */ object({
		Arn: /* @__PURE__ */ string(),
		RolePolicyList: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ object({
			PolicyName: /* @__PURE__ */ string(),
			PolicyDocument: /* @__PURE__ */ unknown()
		}))),
		AttachedManagedPolicies: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ object({ PolicyArn: /* @__PURE__ */ string() }))),
		PermissionsBoundary: /* @__PURE__ */ nullish(/* @__PURE__ */ object({ PermissionsBoundaryArn: /* @__PURE__ */ string() }))
	})),
	Policies: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ object({
		Arn: /* @__PURE__ */ string(),
		PolicyVersionList: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ object({
			IsDefaultVersion: /* @__PURE__ */ boolean(),
			VersionId: /* @__PURE__ */ nullish(/* @__PURE__ */ string()),
			Document: /* @__PURE__ */ nullish(/* @__PURE__ */ unknown())
		})))
	})))
});
const ROLES_PRINTED_BY = ["aws iam get-account-authorization-details"];
var SavedRoles = class {
	#roles;
	constructor(saved) {
		this.#roles = readJson(saved, Roles);
		this.#roles.catch(() => void 0);
	}
	async check() {
		await this.#roles;
	}
	async policies(roleArn) {
		const { RoleDetailList, Policies } = await this.#roles;
		const role = RoleDetailList.find((entry) => entry.Arn === roleArn);
		if (role === void 0) return {
			policies: [],
			unread: [{
				what: "role",
				why: "it is not in the file given as roles"
			}]
		};
		const result = {
			policies: (role.RolePolicyList ?? []).map(({ PolicyName: name, PolicyDocument: document }) => ({
				name,
				document
			})),
			unread: []
		};
		for (const { PolicyArn: name } of role.AttachedManagedPolicies ?? []) {
			const document = managed(name, Policies);
			if (document === void 0) result.unread.push({
				what: name,
				why: NOT_IN_FILE
			});
			else result.policies.push(document);
		}
		if (role.PermissionsBoundary == null) return result;
		const { PermissionsBoundaryArn: name } = role.PermissionsBoundary;
		const boundary = managed(name, Policies);
		return boundary === void 0 ? {
			...result,
			boundaryUnread: `${name}: ${NOT_IN_FILE}`
		} : {
			...result,
			boundary
		};
	}
};
const NOT_IN_FILE = "its default version is not in the file given as roles";
function managed(name, policies) {
	const found = (policies?.find((policy) => policy.Arn === name)?.PolicyVersionList ?? []).find((version) => version.IsDefaultVersion);
	if (found?.Document == null) return void 0;
	return {
		name,
		...found.VersionId != null && { version: found.VersionId },
		document: found.Document
	};
}
// lib/src/sources/files/saved-workloads.js
const TaskDefinition = /* @__PURE__ */ object({ taskDefinition: /* @__PURE__ */ object({
	taskDefinitionArn: /* @__PURE__ */ string(),
	taskRoleArn: /* @__PURE__ */ nullish(/* @__PURE__ */ string())
}) });
const Instances = /* @__PURE__ */ object({ Reservations: /* @__PURE__ */ array(/* @__PURE__ */ object({ Instances: /* @__PURE__ */ array(/* @__PURE__ */ object({
	InstanceId: /* @__PURE__ */ string(),
	IamInstanceProfile: /* @__PURE__ */ nullish(/* @__PURE__ */ object({ Arn: /* @__PURE__ */ string() }))
})) })) });
const InstanceProfile = /* @__PURE__ */ object({ InstanceProfile: /* @__PURE__ */ object({
	Arn: /* @__PURE__ */ string(),
	Roles: /* @__PURE__ */ array(/* @__PURE__ */ object({ Arn: /* @__PURE__ */ string() }))
}) });
const StateMachine = /* @__PURE__ */ object({
	stateMachineArn: /* @__PURE__ */ string(),
	roleArn: /* @__PURE__ */ string()
});
const AgentRuntime = /* @__PURE__ */ object({
	agentRuntimeArn: /* @__PURE__ */ string(),
	roleArn: /* @__PURE__ */ string()
});
const WORKLOADS_PRINTED_BY = [
	"aws ecs describe-task-definition",
	"aws ec2 describe-instances",
	"aws iam get-instance-profile",
	"aws stepfunctions describe-state-machine",
	"aws bedrock-agentcore-control get-agent-runtime"
];
var SavedWorkloads = class SavedWorkloads {
	#taskRoles = /* @__PURE__ */ new Map();
	#profileOf = /* @__PURE__ */ new Map();
	#roleByArn = /* @__PURE__ */ new Map();
	#roleOfProfile = /* @__PURE__ */ new Map();
	static async read(files) {
		const workloads = new SavedWorkloads();
		for (const file of files) workloads.#add(await readJson(file, /* @__PURE__ */ union([
			TaskDefinition,
			Instances,
			InstanceProfile,
			StateMachine,
			AgentRuntime
		])));
		return workloads;
	}
	#add(answer) {
		if ("taskDefinition" in answer) {
			const { taskDefinitionArn: arn, taskRoleArn } = answer.taskDefinition;
			const [, family = arn, revision = ""] = /^(.*):(\d+)$/.exec(arn) ?? [];
			const revisions = this.#taskRoles.get(family) ?? /* @__PURE__ */ new Map();
			this.#taskRoles.set(family, revisions.set(revision, taskRoleArn ?? void 0));
		} else if ("Reservations" in answer) for (const { InstanceId, IamInstanceProfile } of answer.Reservations.flatMap((reservation) => reservation.Instances)) this.#profileOf.set(InstanceId, IamInstanceProfile?.Arn);
		else if ("stateMachineArn" in answer) this.#roleByArn.set(answer.stateMachineArn, answer.roleArn);
		else if ("agentRuntimeArn" in answer) this.#roleByArn.set(answer.agentRuntimeArn, answer.roleArn);
		else this.#roleOfProfile.set(answer.InstanceProfile.Arn, answer.InstanceProfile.Roles[0]?.Arn);
	}
	roleOf({ kind, arn, name, revision }) {
		if (kind === "ecs") return this.#taskRole(arn, revision);
		if (kind === "states" || kind === "agentcore") {
			const role = this.#roleByArn.get(arn);
			const what = kind === "states" ? "the state machine" : "the runtime";
			if (role === void 0) throw new Error(`${what} is not in the files given as workloads`);
			return role;
		}
		if (!this.#profileOf.has(name)) throw new Error("the instance is not in the files given as workloads");
		const profile = this.#profileOf.get(name);
		if (profile === void 0) throw new Error("the instance has no instance profile, and so no role");
		const role = this.#roleOfProfile.get(profile);
		if (role === void 0) throw new Error(`instance profile ${profile} is not in the files given as workloads`);
		return role;
	}
	#taskRole(family, revision) {
		const revisions = this.#taskRoles.get(family) ?? /* @__PURE__ */ new Map();
		const asked = revision ?? [...revisions.keys()].toSorted((a, b) => Number(b) - Number(a))[0] ?? "";
		if (!revisions.has(asked)) {
			const which = revision === void 0 ? "the task definition" : `revision ${revision} of the task definition`;
			throw new Error(`${which} is not in the files given as workloads`);
		}
		const role = revisions.get(asked);
		if (role === void 0) throw new Error("the task definition has no task role");
		return role;
	}
};
// lib/src/kit/name-pattern.js
const LONGEST = 1e3;
const known = /* @__PURE__ */ new Map();
function matchesName(pattern, name) {
	let matcher = known.get(pattern);
	if (matcher === void 0) {
		matcher = matcherOf(pattern);
		known.set(pattern, matcher);
	}
	return matcher(name);
}
function matcherOf(pattern) {
	if (pattern.length > LONGEST) return (name) => name === pattern;
	const [bangs = ""] = /^!*/.exec(pattern) ?? [];
	const isNegated = bangs.length % 2 === 1;
	const { places, end } = new Ways(Array.from(pattern.slice(bangs.length)));
	return (name) => {
		let open = withFree(places, [0]);
		for (const character of name) {
			const next = [...open].flatMap((index) => (places[index]?.steps ?? []).flatMap(({ takes, to }) => takes(character) ? [to] : []));
			open = withFree(places, next);
			if (open.size === 0) break;
		}
		return open.has(end) !== isNegated;
	};
}
function withFree(places, from) {
	const reached = new Set(from);
	for (const index of reached) for (const next of places[index]?.free ?? []) reached.add(next);
	return reached;
}
var Ways = class {
	places = [];
	end;
	#text;
	#next = 0;
	constructor(text) {
		this.#text = text;
		let last = this.#place();
		while (this.#next < text.length) last = this.#part(last);
		this.end = last;
	}
	#place() {
		return this.places.push({
			free: [],
			steps: []
		}) - 1;
	}
	#step(from, takes, to = this.#place()) {
		this.places[from]?.steps.push({
			takes,
			to
		});
		return to;
	}
	#part(from) {
		const character = this.#text[this.#next++] ?? "";
		if (character === "*") {
			const loop = this.#place();
			this.places[from]?.free.push(loop);
			return this.#step(loop, () => true, loop);
		}
		if (character === "?") return this.#step(from, () => true);
		if (character === "[") return this.#oneOf(from);
		if (character === "{") return this.#alternatives(from);
		if (character === "\\" && this.#next < this.#text.length) return this.#literal(from, this.#text[this.#next++]);
		return this.#literal(from, character);
	}
	#literal(from, text = "") {
		return this.#step(from, (character) => character === text);
	}
	#oneOf(from) {
		const start = this.#next;
		const isNegated = ["!", "^"].includes(this.#text[start] ?? "");
		const first = start + (isNegated ? 1 : 0);
		const close = this.#text.indexOf("]", first + 1);
		if (close < 0) return this.#literal(from, "[");
		const inside = this.#text.slice(first, close);
		this.#next = close + 1;
		const takes = taking(inside);
		return this.#step(from, (character) => takes(character) !== isNegated);
	}
	#alternatives(from) {
		const commas = [];
		let depth = 0;
		let close = this.#next;
		for (; close < this.#text.length; close++) {
			const character = this.#text[close];
			if (character === "\\") close++;
			else if (character === "{") depth++;
			else if (character === "," && depth === 0) commas.push(close);
			else if (character === "}" && depth-- === 0) break;
		}
		if (close >= this.#text.length || commas.length === 0) return this.#literal(from, "{");
		const joined = this.#place();
		for (const stop of [...commas, close]) {
			let last = this.#place();
			this.places[from]?.free.push(last);
			while (this.#next < stop) last = this.#part(last);
			this.places[last]?.free.push(joined);
			this.#next = stop + 1;
		}
		return joined;
	}
};
function taking(inside) {
	const single = /* @__PURE__ */ new Set();
	const ranges = [];
	for (let i = 0; i < inside.length; i++) {
		const [first = "", dash, last] = inside.slice(i, i + 3);
		if (dash === "-" && last !== void 0) {
			ranges.push([first, last]);
			i += 2;
		} else single.add(first);
	}
	return (character) => single.has(character) || ranges.some(([first, last]) => first <= character && character <= last);
}
// lib/src/sources/workload-roles.js
var WorkloadRoles = class {
	#readers;
	constructor(readers) {
		this.#readers = readers;
	}
	known() {
		const { configurations } = this.#readers.functions;
		return Promise.resolve([...configurations.keys()].flatMap((arn) => lambdaFunction(arn) ?? []));
	}
	async configuration(workload, onRole) {
		const { named, readTaskRole, readInstanceRole, readMachineRole, readRuntimeRole } = this.#readers;
		const role = roleNamed(named, workload);
		if (workload.kind === "lambda") return this.#ofFunction(workload, role, onRole);
		if (role !== void 0) return { role };
		if (workload.kind === "ecs" && readTaskRole !== void 0) return { role: await readTaskRole(workload) };
		if (workload.kind === "ec2" && readInstanceRole !== void 0) return { role: await readInstanceRole(workload) };
		if (workload.kind === "states" && readMachineRole !== void 0) return { role: await readMachineRole(workload) };
		if (workload.kind === "agentcore" && readRuntimeRole !== void 0) return { role: await readRuntimeRole(workload) };
		throw new Error(workload.kind === "segment" ? `the trace shows only its name; say under which role it runs: workload-roles ${workload.aliases?.[0] ?? workload.name}=ROLE-ARN` : `nothing says under which role it runs; give workloads or workload-roles ${workload.name}=ROLE-ARN`);
	}
	async #ofFunction({ arn }, role, onRole) {
		const { functions, askLambda } = this.#readers;
		const known = functions.configurations.get(arn);
		const lambda = known === void 0 ? await askLambda?.() : void 0;
		const configuration = known ?? await lambda?.configuration(arn);
		if (configuration === void 0) {
			if (role !== void 0) return { role };
			throw new Error("it is in none of the files given as functions");
		}
		onRole?.(role ?? configuration.Role);
		const [mappings, eventInvokeConfigs] = await Promise.all([part(functions.mappings, arn, "list-event-source-mappings", lambda && (() => lambda.mappings(arn))), part(functions.eventInvokeConfigs, arn, "list-function-event-invoke-configs", lambda && (() => lambda.eventInvokeConfigs(arn)))]);
		const unread = [...mappings instanceof Error ? [{
			what: "event source mappings",
			why: mappings.message
		}] : [], ...eventInvokeConfigs instanceof Error ? [{
			what: "asynchronous destinations",
			why: eventInvokeConfigs.message
		}] : []];
		return {
			role: role ?? configuration.Role,
			lambda: {
				configuration,
				mappings: mappings instanceof Error ? void 0 : mappings,
				eventInvokeConfigs: eventInvokeConfigs instanceof Error ? void 0 : eventInvokeConfigs,
				unread
			}
		};
	}
};
function roleNamed(named, { arn, name, aliases = [] }) {
	const names = [
		arn,
		...aliases,
		name
	];
	for (const each of names) {
		const role = named.get(each);
		if (role !== void 0) return role;
	}
	return [...named].filter(([pattern]) => /[*?{[]/.test(pattern)).find(([pattern]) => names.some((each) => matchesName(pattern, each)))?.[1];
}
async function part(known, arn, command, ask) {
	if (known !== void 0) return known.get(arn) ?? [];
	if (ask === void 0) return /* @__PURE__ */ new Error(`they are in no file given as functions; add what "aws lambda ${command}" prints`);
	return ask().catch((error) => error instanceof Error ? error : new Error(messageOf(error)));
}
// lib/src/sources/traces/x-ray.js
const X_RAY_GAPS = {
	missing: "X-Ray listed them but did not return them: their calls are not known",
	partial: "still being written when they were listed: calls may be missing",
	truncated: "cut at X-Ray’s size limit: calls may be missing",
	unprocessed: "X-Ray did not process them however often it was asked: their calls are not known"
};
const xRay = {
	kind: "x-ray",
	words: {
		traces: "X-Ray traces",
		incomplete: X_RAY_GAPS,
		none({ region, filter }) {
			return `X-Ray has no traces in the window. Likely: ${[
				"the tests ran outside the window",
				`the region is another than ${region ?? "the one asked"}`,
				...filter === void 0 ? [] : ["the filter matches nothing"],
				"tracing is off (Lambda: tracing mode Active)",
				"sampling kept none of the requests",
				"Transaction Search is on, so that X-Ray indexes only a part of the spans"
			].join("; ")}.`;
		}
	},
	actions: [
		"xray:BatchGetTraces",
		"xray:GetIndexingRules",
		"xray:GetTraceSegmentDestination",
		"xray:GetTraceSummaries"
	],
	isAskedFor: ({ offline }) => offline.length === 0,
	async open({ options: { window, filter, wait }, face, access, log }) {
		const [aws, { destinationOf, isInXRay }] = await Promise.all([access(), import("./destination-50218f00.js")]);
		const destination = await destinationOf(aws, log);
		const isFiltered = filter !== void 0;
		if (!isInXRay(destination, window.start) && !isFiltered) return void 0;
		const labels = {
			filter: labelOf("filter", face),
			wait: labelOf("wait", face),
			timeout: labelOf("timeout", face)
		};
		const { XRaySource } = await import("./xray-4af66baf.js");
		const reader = new XRaySource({
			access: aws,
			window,
			filter,
			wait
		}, labels, log);
		if (destination.to === "unknown") return withDoubt(reader);
		if (destination.to !== "logs" || !isFiltered) return reader;
		return { async read(...asking) {
			const evidence = await reader.read(...asking);
			const { stopped = "" } = evidence;
			return {
				...evidence,
				stopped: `${indexedOnly(destination.indexed, labelOf("filter", face))} ${stopped}`.trim()
			};
		} };
	}
};
function withDoubt(reader) {
	return { async read(...asking) {
		const evidence = await reader.read(...asking);
		const { unsettled = "" } = evidence.about;
		return {
			...evidence,
			about: {
				...evidence.about,
				unsettled: `${UNKNOWN} ${unsettled}`.trim()
			}
		};
	} };
}
const UNKNOWN = "Whether Transaction Search is on is not known: where it is, X-Ray indexes only a part of the spans, and what only the others show counts as unused.";
function indexedOnly(indexed, label) {
	return `Transaction Search is on: X-Ray indexes ${indexed === void 0 ? "a part" : `${indexed} %`} of the spans, and ${label} selects among these only. Leave it out, so that the spans themselves are read.`;
}
// lib/src/sources/traces/files.js
const words$1 = {
	traces: "X-Ray traces",
	incomplete: X_RAY_GAPS,
	none: () => "The files hold no traces."
};
const PRINTED_BY = ["aws xray batch-get-traces"];
const files = {
	kind: "files",
	words: words$1,
	actions: [],
	isAskedFor: ({ traces }) => traces.length > 0,
	async open({ options, face }) {
		const { SavedTraces } = await import("./saved-traces-989fe3f5.js");
		const label = labelOf("traces", face);
		return new SavedTraces(options.traces.map((file) => ({
			file,
			label,
			printedBy: PRINTED_BY
		})));
	}
};
// lib/src/traces/document.js
function readDocuments(documents) {
	const nodes = /* @__PURE__ */ new Map();
	let malformed = 0;
	for (const document of documents) {
		if (isInferredCopy(document)) continue;
		const json = parse(document);
		if (json === void 0 || typeof json["id"] !== "string") malformed++;
		else malformed += add(nodes, json, text(json["parent_id"]));
	}
	return {
		nodes,
		malformed
	};
}
function isInferredCopy(document) {
	if (typeof document !== "string" || !document.endsWith("}")) return false;
	const mark = document.indexOf("\"inferred\":true");
	return mark > 0 && !/[{[]/.test(document.slice(1, mark));
}
function parse(document) {
	if (typeof document !== "string") return record(document);
	try {
		return record(JSON.parse(document));
	} catch {
		return;
	}
}
function add(nodes, root, rootParent) {
	let malformed = 0;
	const stack = [{
		json: root,
		parentId: rootParent
	}];
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		const id = text(next.json["id"]);
		if (id === void 0) malformed++;
		else nodes.set(id, better(nodes.get(id), {
			id,
			json: next.json,
			parentId: next.parentId,
			isDocument: next.json === root
		}));
		const below = next.json["subsegments"];
		if (Array.isArray(below)) for (const child of below) {
			const json = record(child);
			if (json === void 0) malformed++;
			else stack.push({
				json,
				parentId: id ?? next.parentId
			});
		}
	}
	return malformed;
}
function better(known, node) {
	if (known === void 0) return node;
	const [one, other] = (isOpen(known.json) === isOpen(node.json) ? ownText(node.json) < ownText(known.json) : isOpen(known.json)) ? [node, known] : [known, node];
	return {
		...one,
		parentId: one.parentId ?? other.parentId
	};
}
const TOLD_APART = 12;
function ownText(json) {
	const own = Object.fromEntries(Object.entries(json).filter(([key]) => key !== "subsegments"));
	const within = (value, depth) => {
		if (typeof value !== "object" || value === null) return value;
		if (depth === 0) return "…";
		if (Array.isArray(value)) return value.map((item) => within(item, depth - 1));
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item, depth - 1)]));
	};
	return JSON.stringify(within(own, TOLD_APART));
}
function isOpen(json) {
	return json["in_progress"] === true || json["end_time"] === void 0;
}
function record(value) {
	return isRecord(value) ? value : void 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// lib/src/sources/traces/isolation.js
function isolated(reader, run) {
	return { async read(onTrace, onListed) {
		const sorting = new Sorting(run, onTrace);
		const evidence = await reader.read((trace) => {
			if ("documents" in trace) return sorting.add(trace);
			return onTrace({
				...trace,
				isOfAnotherRun: true
			});
		}, onListed);
		const others = sorting.end();
		const { listed, read } = evidence.traces;
		return {
			...evidence,
			about: {
				...evidence.about,
				run,
				others
			},
			traces: {
				...evidence.traces,
				listed: listed - others,
				read: read - others
			}
		};
	} };
}
var Sorting = class {
	#run;
	#onTrace;
	#own = /* @__PURE__ */ new Set();
	#others = /* @__PURE__ */ new Set();
	#held = /* @__PURE__ */ new Map();
	#waiting = /* @__PURE__ */ new Map();
	constructor(run, onTrace) {
		this.#run = run;
		this.#onTrace = onTrace;
	}
	add(trace) {
		const id = digitsOf(trace.id);
		if (isOfRun(trace.id, this.#run)) return this.#take(id, trace);
		const links = linksOf(trace.documents);
		if (links.some((link) => this.#isOwn(link))) return this.#take(id, trace);
		if (links.length === 0) return this.#leave(id, trace);
		this.#hold(id, trace, links);
	}
	end() {
		for (const [id, trace] of this.#held) this.#leave(id, trace);
		return this.#others.size;
	}
	#isOwn(link) {
		return this.#own.has(link) || isOfRun(link, this.#run);
	}
	#hold(id, trace, links) {
		this.#held.set(id, trace);
		for (const link of links) {
			const waiting = this.#waiting.get(link);
			if (waiting === void 0) this.#waiting.set(link, [id]);
			else waiting.push(id);
		}
	}
	#take(first, trace) {
		const taken = [{
			id: first,
			trace
		}];
		let room;
		for (const one of taken) {
			const isKnown = this.#own.has(one.id);
			room = this.#handOver(one.id, one.trace, isKnown);
			if (isKnown) continue;
			for (const id of this.#waiting.get(one.id) ?? []) {
				const held = this.#held.get(id);
				if (held === void 0) continue;
				this.#held.delete(id);
				taken.push({
					id,
					trace: held
				});
			}
			this.#waiting.delete(one.id);
		}
		return room;
	}
	#handOver(id, { before, ...trace }, isKnown) {
		this.#own.add(id);
		this.#others.delete(id);
		this.#held.delete(id);
		return this.#onTrace(isKnown && before !== void 0 ? {
			...trace,
			before
		} : trace);
	}
	#leave(id, { id: traceId, documents }) {
		this.#others.add(id);
		return this.#onTrace({
			id: traceId,
			documents,
			isOfAnotherRun: true
		});
	}
};
function digitsOf(traceId) {
	return traceId.replace(/^1-/, "").replaceAll("-", "");
}
function linksOf(documents) {
	const found = /* @__PURE__ */ new Set();
	const open = [];
	for (const document of documents) {
		const json = parsed(document);
		if (json !== void 0) open.push(json);
	}
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { links, subsegments } = next;
		for (const link of Array.isArray(links) ? links : []) {
			const id = text(record(link)?.["trace_id"]) ?? text(record(link)?.["traceId"]);
			if (id !== void 0) found.add(digitsOf(id));
		}
		for (const below of Array.isArray(subsegments) ? subsegments : []) {
			const json = record(below);
			if (json !== void 0) open.push(json);
		}
	}
	return [...found];
}
function parsed(document) {
	if (typeof document !== "string") return record(document);
	if (!document.includes("\"links\"")) return void 0;
	try {
		return record(JSON.parse(document));
	} catch {
		return;
	}
}
// lib/src/sources/traces/spans.js
const GIGABYTE = 1e9;
// lib/src/sources/traces/trace-sources.js
const TRACE_SOURCES = [
	files,
	xRay,
	{
		kind: "spans",
		words: {
			traces: "traces of Transaction Search",
			incomplete: X_RAY_GAPS,
			none: ({ region }) => `The log group of Transaction Search has no spans in the window. Likely: the tests ran outside the window; the region is another than ${region ?? "the one asked"}; tracing is off (Lambda: tracing mode Active); Transaction Search was switched on less than ten minutes before; the resource policy that lets xray.amazonaws.com write into aws/spans is missing ("aws logs describe-resource-policies" lists them); spans go to other log groups (span-log-groups).`
		},
		actions: [
			"logs:DescribeLogGroups",
			"logs:GetQueryResults",
			"logs:StartQuery",
			"logs:StopQuery"
		],
		isAskedFor: ({ offline, filter }) => offline.length === 0 && filter === void 0,
		async open({ options: { window, wait, spanLogGroups, maxScannedGb }, face, access, log }) {
			const [aws, { destinationOf, isInLogs }] = await Promise.all([access(), import("./destination-50218f00.js")]);
			const destination = await destinationOf(aws, log);
			if (!isInLogs(destination)) return void 0;
			const { SpansSource } = await import("./spans-11dc0c65.js");
			const { group } = destination;
			return new SpansSource({
				access: aws,
				window,
				wait,
				groups: spanLogGroups,
				group,
				mostScanned: maxScannedGb * GIGABYTE
			}, {
				wait: labelOf("wait", face),
				timeout: labelOf("timeout", face)
			}, log);
		}
	}
];
async function openTraceSources(question) {
	const asked = TRACE_SOURCES.filter((member) => member.isAskedFor(question.options));
	return (await Promise.all(asked.map(async ({ kind, words, open }) => {
		const opened = await open(question);
		const { isolate, runId } = question.options;
		const reader = opened && isolate && runId !== void 0 ? isolated(opened, runId) : opened;
		return reader === void 0 ? [] : [{
			kind,
			words,
			read: (...asking) => reader.read(...asking)
		}];
	}))).flat();
}
// lib/src/sources/sources-of.js
async function sourcesOf(options, face, access, log) {
	const [savedRole] = saved("roles", options.roles ?? [], ROLES_PRINTED_BY, face);
	const savedRoles = savedRole && new SavedRoles(savedRole);
	const fromFiles = await readersFromFiles(options, face);
	await savedRoles?.check();
	const [askedFile] = saved("trace-ids", options.traceIds ?? [], ["xray-privilege-scan trace-header"], face);
	const asked = askedFile && await readAskedTraces(askedFile);
	let shared;
	const sharedOnce = () => shared ??= sharedFrom(access);
	const traces = await openTraceSources({
		options,
		face,
		access: sharedOnce,
		log
	});
	const aws = options.offline.length === 0 ? await sharedOnce() : void 0;
	const validating = options.validateWithAws ? await sharedOnce() : void 0;
	return {
		traces,
		workloads: new WorkloadRoles({
			...aws !== void 0 && fromAws(aws),
			...fromFiles
		}),
		roles: options.compare ? savedRoles ?? (aws && rolesFromAws(aws)) : void 0,
		...aws !== void 0 && {
			requests: requestsFromAws(aws),
			...await otherEndpoints(process.env)
		},
		...asked !== void 0 && { asked },
		...baselineOf(options),
		...earlierOf(options),
		...templatesOf(options, face, log),
		...validating !== void 0 && { validator: () => validatorFromAws(validating) }
	};
}
function saved(option, files, printedBy, face) {
	return [files].flat().map((file) => ({
		file,
		label: labelOf(option, face),
		printedBy
	}));
}
async function all(files) {
	return (await Promise.all(files.map(filesIn))).flat();
}
async function readersFromFiles({ workloads: files, functions, workloadRoles }, face) {
	const workloads = await SavedWorkloads.read(await all(saved("workloads", files, WORKLOADS_PRINTED_BY, face)));
	const roleOf = async (workload) => workloads.roleOf(workload);
	return {
		named: workloadRoles,
		functions: await readFunctions(await all(saved("functions", functions, FUNCTIONS_PRINTED_BY, face))),
		...files.length > 0 && {
			readTaskRole: roleOf,
			readInstanceRole: roleOf,
			readMachineRole: roleOf,
			readRuntimeRole: roleOf
		}
	};
}
async function sharedFrom(access) {
	const [asked, { sharedAccess }] = await Promise.all([access(), import("./credentials-6266e450.js")]);
	return sharedAccess(asked);
}
function baselineOf({ baseline: file }) {
	if (file === void 0) return {};
	return { baseline: { find: async () => new (await (import("./saved-report-f51f4a1a.js"))).SavedBaseline(file).find() } };
}
function templatesOf(options, face, log) {
	const folder = sourceFolder(options, face);
	if (!options.compare || folder === void 0) return {};
	const told = [...options.stack].map(([name, path]) => ({
		name,
		path
	}));
	return { templates: async () => (await import("./workspace-459617bf.js")).templatesIn(folder, log, {
		told,
		plans: options.plan
	}) };
}
function sourceFolder({ sourceDir }, face) {
	return sourceDir ?? (face === "action" ? process.env["GITHUB_WORKSPACE"] : void 0);
}
function fromAws(access) {
	let functions;
	let machines;
	return {
		askLambda: () => functions ??= import("./lambda-e7feabd0.js").then(({ LambdaReader }) => new LambdaReader(access)),
		readTaskRole: async (workload) => (await import("./ecs-9e649da5.js")).readTaskRole(access, workload),
		readInstanceRole: async (workload) => (await import("./ec2-c76c7f1d.js")).readInstanceRole(access, workload),
		readMachineRole: async (workload) => (await (machines ??= import("./states-6f075cc9.js").then(({ MachineReader }) => new MachineReader(access)))).role(workload)
	};
}
function requestsFromAws(access) {
	let counter;
	return { async count(workloads, span) {
		counter ??= import("./request-metrics-d5802a4d.js").then(({ RequestMetrics }) => new RequestMetrics(access));
		return (await counter).count(workloads, span);
	} };
}
function rolesFromAws(access) {
	let iam;
	const asked = /* @__PURE__ */ new Map();
	return { async policies(roleArn) {
		iam ??= import("./iam-7bca1d86.js").then(({ IamSource }) => new IamSource(access));
		const answer = asked.get(roleArn) ?? iam.then((source) => source.policies(roleArn));
		asked.set(roleArn, answer);
		return answer;
	} };
}
async function validatorFromAws(access) {
	const { AwsPolicyValidator } = await import("./validation-d6fc1335.js");
	return new AwsPolicyValidator(access);
}
function earlierOf({ evidence, evidenceFiles, evidenceMaxAge }) {
	if (evidence !== "merge") return {};
	return { earlier: async () => (await import("./earlier-runs-6881f5a5.js")).savedEarlierRuns(evidenceFiles, evidenceMaxAge) };
}
// lib/src/cli/command.js
async function scanAndPrint(options, log) {
	const interruption = new Interruption();
	const budget = interruption.ends(budgetOf(options, "cli"));
	endBeforeMemoryIsFull(budget);
	endInputWith(budget);
	const rules = await gateRules(options, "cli");
	for (const file of rules.configuration?.notRead ?? []) log.warn(`${file} is not read.`);
	for (const waiver of longWaivers(rules.waivers, options.now)) log.warn(waiver);
	const ahead = () => import("./print-6f0f46c9.js");
	afterFirstRequest(() => {
		import("./scan-db4bdc49.js").then(({ loadAhead }) => loadAhead(ahead)).catch(() => void 0);
	});
	const scanning = async () => {
		const sources = await sourcesOf(options, "cli", () => accessOf(options, budget), log);
		const { scan } = await import("./scan-db4bdc49.js");
		return scan(sources, {
			...options,
			rules,
			explain,
			budget,
			ahead
		}, log);
	};
	const report = await budget.outlast(scanning(), () => interruption.grace);
	budget.close();
	log.stop();
	const { print } = await import("./print-6f0f46c9.js");
	return print(report, options, interruption, log);
}
async function explain() {
	return (await import("./explain-be251d56.js")).explainOperation;
}
async function accessOf(options, budget) {
	const { regionOf } = await import("./clients-3e6cfee4.js");
	return {
		budget,
		region: await regionOf(options.awsRegion, labelOf("aws-region", "cli"))
	};
}
export { EndpointURLScheme as $, USUAL_FILES as $t, Command as A, lazy as At, isValidHostname as B, optional as Bt, getValueFromTextNode as C, boolean as Ct, loadConfigsForDefaultMode as D, integer as Dt, emitWarningIfUnsupportedVersion as E, exactOptional as Et, deref as F, minValue as Ft, getSmithyContext as G, regex as Gt, HttpResponse as H, picklist as Ht, Client as I, nullable as It, loadConfig as J, string as Jt, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as K, safeParse as Kt, toEndpointV1 as L, nullish as Lt, NormalizedSchema as M, looseObject as Mt, translateTraits as N, maxLength as Nt, ServiceException as O, isoDate as Ot, getSchemaSerdePlugin as P, minLength as Pt, SMITHY_CONTEXT_KEY as Q, decoded as Qt, parseUrl as R, number as Rt, NoOpLogger as S, array as St, resolveDefaultRuntimeConfig as T, description as Tt, HttpRequest as U, pipe as Ut, isValidHostLabel as V, parse$1 as Vt, hasOwn as W, record$1 as Wt, parseKnownFiles as X, union as Xt, externalDataInterceptor as Y, transform as Yt, loadSsoSessionData as Z, unknown as Zt, resolveDefaultsModeConfig as _, readText as _t, readDocuments as a, budgetOf as an, numberSelector as at, NODE_REGION_CONFIG_OPTIONS as b, misfit as bt, matchesName as c, longWaivers as cn, chain as ct, FunctionConfiguration as d, collectEarly as dn, ProviderError as dt, checkedRules as en, getSSOTokenFromFile as et, byFunction as f, collectLetGo as fn, checkInput as ft, newest as g, plural as gn, readArgument as gt, lambdaFunction as h, Interruption as hn, inputHasEnded as ht, isOpen as i, slashed as in, SelectorType as it, TypeRegistry as j, literal as jt, decorateServiceException as k, isoTimestamp as kt, EventInvokeConfig as l, callsThatFit as ln, TokenProviderError as lt, grouped as m, afterFirstRequest as mn, filesIn as mt, sourceFolder as n, rulesFrom as nn, ENV_PROFILE as nt, record as o, ageOfExpired as on, booleanSelector as ot, addTo as p, endBeforeMemoryIsFull as pn, endInputWith as pt, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as q, strictObject as qt, sourcesOf as r, below as rn, getProfileName as rt, text as s, ageOfUnmatched as sn, memoize as st, scanAndPrint as t, gateRules as tn, getSSOTokenFilepath as tt, EventSourceMapping as u, checkMemory as un, CredentialsProviderError as ut, resolveRegionConfig as v, whyTooLong as vt, getDefaultExtensionConfiguration as w, check as wt, makeBuilder as x, shaped as xt, NODE_REGION_CONFIG_FILE_OPTIONS as y, wrongFile as yt, normalizeProvider as z, object as zt };
