import { Worker } from "node:worker_threads";
import { setFlagsFromString } from "node:v8";
import { availableParallelism } from "node:os";
import { setMaxListeners } from "node:events";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// lib/src/kit/later-optimisation.js
const LATER = {
	v8: "11",
	flag: "--interrupt-budget=540672"
};
function optimiseLater() {
	if (process.versions.v8.split(".")[0] === LATER.v8) setFlagsFromString(LATER.flag);
}
// lib/src/kit/clean-text.js
const LONGEST = 1e3;
const LOOKED_AT = 8e3;
const CUT = "…";
const KNOWN_SHAPES = [
	/\bThe Canonical String for this request should have been[\s\S]*/i,
	/\bThe String-to-Sign should have been[\s\S]*/i,
	/\bEncoded authorization failure message:\s*[\w+/=-]*/i,
	/\s*\bDeserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\.?/
];
const SECRETS = [
	/\b(?:AKIA|ASIA|ABIA|ACCA|AIDA|AROA|AGPA|AIPA|ANPA|ANVA|APKA|ASCA)[A-Z0-9]{12,}\b/g,
	/\b(?:gh[pousr]_|github_pat_)\w{10,}/g,
	/\b(?:xox[a-z]|xapp)(?:\.xox[a-z])?-[\w-]{8,}/g,
	/\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]+)?/g,
	/-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g,
	/(?<![\w+/=-])(?=[\w+/]*[A-Z])(?=[\w+/]*[a-z])(?=[\w+/]*\d)[A-Za-z0-9+/]{40}(?![\w+/=-])/g,
	/(?<![\w+/=-])[A-Za-z0-9+/]{80,}={0,2}/g
];
const NAMED_SECRET = /((?:(?:security|session|access|id|oidc|bearer)[-_]?token|signature|(?:secret|access|api)[-_]?key|client[-_]?secret|password|passwd|pwd|passphrase|credential|authorization|cookie)(?!::(?:[\s"',)]|$))\\*["']?\s*[:=]\s*)(?!(?:write|read|none)\b)(?:\\+"(?:[^"\\]|\\+[^"\\])*\\+"|"[^"]*"|'[^']*'|(?:Bearer|Basic|token)\s+[^\s,;"']+|[^\s,;&"')]+)/gi;
const BEARER = /\bBearer\s+[^\s,;"')]+/g;
const PERSONAL = [
	[/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>)]*/gi, `$1?${CUT}`],
	[/(\barn:[\w-]+:sts::\d*:(?:assumed-role\/[^/\s"']+|federated-user)\/)[^\s"')]+/g, "$1*"],
	[/(["'])(arn:[\w-]+:s3:::[^/"'\s]+\/)(?:(?!\1).)*\1/g, "$1$2*$1"],
	[/(\barn:[\w-]+:s3:::[^/\s"']+\/)[^\s"')]+/g, "$1*"],
	[/(\barn:[\w-]+:s3:[\w-]*:\d*:accesspoint\/[^/\s"']+\/object\/)[^\s"')]+/g, "$1*"],
	[/(\barn:[\w-]+:sns:[\w-]*:\d*:endpoint\/[^/\s"']+\/[^/\s"']+\/)[^\s"')]+/g, "$1*"],
	[/[\w.%+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, CUT],
	[/\+\d[\d ().-]{5,20}\d/g, CUT],
	[/(?<![\w:/.=-])(?!\d{12}(?!\d))\d{9,15}(?![\w:/=-])/g, CUT]
];
function cleanMessage(message) {
	let text = message.length > LOOKED_AT ? message.slice(0, LOOKED_AT) : message;
	for (const shape of KNOWN_SHAPES) text = text.replace(shape, "").trimEnd();
	text = text.replaceAll(NAMED_SECRET, `$1${CUT}`).replaceAll(BEARER, `Bearer ${CUT}`);
	for (const secret of SECRETS) text = text.replaceAll(secret, CUT);
	for (const [personal, instead] of PERSONAL) text = text.replaceAll(personal, instead);
	return text.length > LONGEST ? `${beginning(text, 999)}${CUT}` : text;
}
function beginning(text, length) {
	return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
// lib/src/kit/errors.js
const EXIT = {
	pass: 0,
	excess: 1,
	insufficientEvidence: 2,
	failure: 2
};
var UserError = class extends Error {
	name = "UserError";
	constructor(what, remedy, options) {
		super(`${what}. ${remedy}`, options);
	}
};
function messageOf(error) {
	return cleanMessage(error instanceof Error ? error.message : String(error));
}
function asError(error) {
	return error instanceof Error ? error : new Error(String(error));
}
// lib/src/kit/leaving.js
const FLUSHED_WITHIN_MS = 2e3;
let lost;
function guardProcess() {
	process.stdout.on("error", (error) => {
		lost ??= error;
	});
	process.stderr.on("error", () => void 0);
	const fail = (error) => {
		process.stderr.write(`error: ${cleanMessage(error instanceof Error ? error.stack ?? error.message : String(error))}\n`, () => process.exit(EXIT.failure));
	};
	process.on("uncaughtException", fail);
	process.on("unhandledRejection", fail);
}
async function leave(code) {
	await Promise.race([Promise.all([flushed(process.stdout), flushed(process.stderr)]), new Promise((resolve) => setTimeout(resolve, FLUSHED_WITHIN_MS))]);
	if (lost === void 0 || lost.code === "EPIPE") process.exit(code);
	process.stderr.write(`error: standard output could not be written (${messageOf(lost)})\n`);
	process.exit(EXIT.failure);
}
function flushed(stream) {
	return new Promise((resolve) => {
		if (stream.destroyed || stream.writableEnded) resolve();
		else stream.write("", () => resolve());
	});
}
// lib/src/kit/threads.js
let door;
function threadsBeginAt(script) {
	door = script;
}
function begun(data) {
	if (door === void 0 || availableParallelism() < 2) return void 0;
	try {
		return new Worker(door, { workerData: data });
	} catch {
		return;
	}
}
// lib/src/reporters/escape.js
const UNSEEN = /(?![\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffb]/gu;
function oneLine(text) {
	return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll(UNSEEN, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
}
const LONGEST_ERROR = 1600;
function errorLine(message) {
	const line = oneLine(message);
	if (line.length <= LONGEST_ERROR) return line;
	return `${line.slice(0, 1097).replace(/[\ud800-\udbff]$/, "")} … ${line.slice(-500).replace(/^[\udc00-\udfff]/, "")}`;
}
function inert(line) {
	return oneLine(line).replace(/^\s*::/, ": :").replaceAll("##[", "# #[");
}
function prose(text) {
	return oneLine(text).replaceAll(/[\\`*_{}[\]()<>#+!|~&]/g, "\\$&").replaceAll(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, "$&​");
}
function code(text) {
	const line = oneLine(text);
	const fence = "`".repeat(longestRun(line, "`") + 1);
	const pad = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function codeInCell(text) {
	if (!text.includes("|") || !text.includes("\\")) return code(text).replaceAll("|", "\\|");
	return `<code>${html(text).replaceAll(/[|\\`*_[\]@~#:]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
function html(text) {
	return oneLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function fenced(language, lines) {
	const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line, "`") + 1)));
	return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}
function longestRun(text, character) {
	let longest = 0;
	let run = 0;
	for (const c of text) {
		run = c === character ? run + 1 : 0;
		longest = Math.max(longest, run);
	}
	return longest;
}
// lib/src/kit/budget.js
var Ended = class extends Error {
	name = "Ended";
};
var Budget = class Budget {
	#controller = new AbortController();
	#endsAt;
	#whole;
	#timer;
	#ends = /* @__PURE__ */ new Set();
	constructor(seconds, why) {
		setMaxListeners(0, this.#controller.signal);
		this.#whole = seconds * 1e3;
		this.#endsAt = performance.now() + this.#whole;
		this.#timer = setTimeout(() => this.end(why), this.#whole);
		this.#timer.unref();
	}
	get signal() {
		return this.#controller.signal;
	}
	get ended() {
		const reason = this.signal.reason;
		return reason instanceof Error ? reason.message : void 0;
	}
	get left() {
		return this.signal.aborted ? 0 : Math.max(0, this.#endsAt - performance.now());
	}
	end(why) {
		clearTimeout(this.#timer);
		if (this.signal.aborted) return;
		this.#controller.abort(new Ended(why));
		const ends = [...this.#ends];
		this.#ends.clear();
		for (const act of ends) act();
	}
	whenEnded(act) {
		if (this.signal.aborted) act();
		else this.#ends.add(act);
		return () => this.#ends.delete(act);
	}
	close() {
		clearTimeout(this.#timer);
	}
	part(share, why) {
		const part = new Budget(Math.min(this.left, this.#whole * share) / 1e3, why);
		this.whenEnded(() => part.end(this.ended ?? why));
		return part;
	}
	forOne(milliseconds) {
		return Math.min(milliseconds, this.#whole / 3);
	}
	check() {
		this.signal.throwIfAborted();
	}
	async sleep(milliseconds) {
		this.check();
		let timer;
		const slept = new Promise((resolve) => {
			timer = setTimeout(resolve, milliseconds);
		});
		await this.race(slept).finally(() => clearTimeout(timer));
	}
	async outlast(work, grace) {
		const late = this.race(new Promise(() => void 0)).catch(async (error) => {
			await setTimeout$1(grace(), void 0, { ref: false });
			throw new Ended(`${asError(error).message}. What was read was not judged in time: no file was written`);
		});
		return Promise.race([work, late]);
	}
	async race(work) {
		let stop = () => void 0;
		const end = new Promise((_, reject) => {
			stop = this.whenEnded(() => reject(asError(this.signal.reason)));
		});
		try {
			return await Promise.race([work, end]);
		} finally {
			stop();
		}
	}
};
// lib/src/kit/nearest.js
const AT_MOST = 3;
const COMMON = 3;
function nearest(given, names) {
	const wanted = given.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
	const near = names.map((name) => ({
		name,
		score: likeness(wanted, name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""))
	})).filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, AT_MOST).map(({ name }) => name);
	return near.length === 0 ? "" : `Did you mean ${near.join(", ").replace(/, ([^,]*)$/, " or $1")}? `;
}
function likeness(wanted, name) {
	const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
	if (short.length > 1 && long.includes(short)) return 1 + short.length / long.length;
	let common = 0;
	while (common < short.length && short[common] === long[common]) common++;
	return common < Math.min(COMMON, short.length) || common === 0 ? 0 : common / long.length;
}
// lib/src/domain/test-run.js
const RUN_ID = new RegExp(`^[0-9a-f]{12}$`);
function traceHeader(run, now, random) {
	return `Root=1-${now.toString(16).padStart(8, "0")}-${run === void 0 ? random(12) : `${run}${random(6)}`};Parent=${random(8)};Sampled=1`;
}
function isOfRun(traceId, run) {
	return traceId.replace(/^1-/, "").replaceAll("-", "").startsWith(run, 8);
}
// lib/src/reference/reference.js
const ACCESS_LEVELS = [
	"permissions-management",
	"write",
	"tagging",
	"read",
	"list"
];
const LEVEL_OF = {
	p: "permissions-management",
	w: "write",
	t: "tagging",
	r: "read",
	l: "list"
};
var Reference = class {
	date;
	#file;
	#services = /* @__PURE__ */ new Map();
	constructor(file) {
		this.date = file.date;
		this.#file = file;
	}
	prefixes() {
		return Object.keys(this.#file.services);
	}
	action(name) {
		const colon = name.indexOf(":");
		return this.#service(name.slice(0, colon).toLowerCase())?.actions.get(name.slice(colon + 1).toLowerCase());
	}
	actionsOf(prefix) {
		return this.#service(prefix)?.actions.values() ?? [];
	}
	authorizedActions(prefix, client, operation) {
		return this.#service(prefix)?.clients.get(client)?.get(operation);
	}
	operations(prefix, client) {
		return this.#service(prefix)?.clients.get(client)?.keys() ?? [];
	}
	clients(prefix) {
		return [...this.#service(prefix)?.clients.keys() ?? []];
	}
	#service(prefix) {
		const known = this.#services.get(prefix);
		if (known !== void 0) return known;
		const entry = Object.hasOwn(this.#file.services, prefix) ? this.#file.services[prefix] : void 0;
		if (entry === void 0) return void 0;
		const service = unpack(prefix, entry);
		this.#services.set(prefix, service);
		return service;
	}
};
function unpack(prefix, entry) {
	const types = entry.types.map(([name = "", ...formats]) => ({
		name,
		formats
	}));
	const actions = /* @__PURE__ */ new Map();
	for (const line of entry.actions) {
		const [name = "", level = "", positions = ""] = line.split(":");
		actions.set(name.toLowerCase(), {
			name: `${prefix}:${name}`,
			level: LEVEL_OF[level] ?? "write",
			types: positions === "" ? [] : positions.split(",").flatMap((i) => types[Number(i)] ?? [])
		});
	}
	const clients = /* @__PURE__ */ new Map();
	for (const [client, lines] of Object.entries(entry.clients)) clients.set(client, new Map(lines.map((line) => operation(prefix, line))));
	return {
		actions,
		clients
	};
}
function operation(prefix, line) {
	const equals = line.indexOf("=");
	if (equals < 0) return [line, [`${prefix}:${line}`]];
	const list = line.slice(equals + 1);
	const actions = list === "" ? [] : list.split(",").map((name) => name.includes(":") ? name : `${prefix}:${name}`);
	return [line.slice(0, equals), actions];
}
let loaded;
function loadReference() {
	loaded ??= import("./reference-29d53f81.js").then((module) => new Reference(module.default));
	return loaded;
}
// lib/src/judgement/thresholds.js
const COUNTS = [
	...ACCESS_LEVELS.map((level) => ({
		name: `unused-${level}`,
		what: `unused actions of access level ${level}`,
		count: ({ unused }) => unused[level]
	})),
	{
		name: "unused-actions",
		what: "unused actions",
		count: ({ unused }) => ACCESS_LEVELS.reduce((sum, level) => sum + unused[level], 0)
	},
	{
		name: "wide-resources",
		what: "used actions on more resources than needed",
		count: ({ wide }) => wide
	}
];
const ROLE_THRESHOLDS = COUNTS.map(({ name, what, count }) => ({
	name: `max-${name}`,
	help: `fail when a role grants more ${what} than this`,
	count
}));
const TOTAL_THRESHOLDS = COUNTS.map(({ name, what, count }) => ({
	name: `max-total-${name}`,
	help: `fail when all judged roles together grant more ${what} than this`,
	count
}));
const THRESHOLDS = [...ROLE_THRESHOLDS, ...TOTAL_THRESHOLDS];
// lib/src/options/kinds.js
const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const SWITCH = {
	kind: "switch",
	several: false,
	written: "true or false",
	none: void 0,
	parse(given, { refuse }) {
		const word = typeof given === "boolean" ? String(given) : textOf(given).toLowerCase();
		if (word !== "true" && word !== "false") throw refuse("which is neither true nor false", "Give true or false");
		return word === "true";
	}
};
function text(placeholder) {
	return {
		kind: "text",
		placeholder,
		several: false,
		none: void 0,
		parse: textOf
	};
}
function integer(placeholder, least, most = Number.MAX_SAFE_INTEGER) {
	const isBounded = most !== Number.MAX_SAFE_INTEGER;
	const bounds = isBounded ? `from ${least} to ${most}` : `of at least ${least}`;
	return {
		kind: "integer",
		placeholder,
		several: false,
		...isBounded && { values: bounds },
		none: void 0,
		parse(given, { refuse }) {
			const word = textOf(given);
			if (!/^[+-]?\d+$/.test(word)) throw refuse("which is not a whole number", `Give a whole number ${bounds}`);
			const number = Number(word);
			if (number < least || number > most) throw refuse("which is out of range", `Give a whole number ${bounds}`);
			return number;
		}
	};
}
function choice(...words) {
	return {
		kind: "choice",
		placeholder: words.join("|"),
		several: false,
		written: `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`,
		none: void 0,
		parse(given, { refuse }) {
			const word = textOf(given);
			const found = words.find((known) => known === word);
			if (found === void 0) throw refuse("which is none of the choices", `Give one of ${words.join(", ")}`);
			return found;
		}
	};
}
function list(placeholder) {
	return {
		kind: "list",
		placeholder,
		several: true,
		written: "one a line",
		none: [],
		parse: partsOf
	};
}
const ACCOUNTS = {
	kind: "list",
	placeholder: "ids",
	several: true,
	written: "one a line",
	none: [],
	parse(given, { refuse }) {
		return partsOf(given).map((id) => {
			if (/^\d{12}$/.test(id)) return id;
			throw refuse("which is no id of an AWS account", "Give ids of 12 digits, like 111122223333", id);
		});
	}
};
const ROLES_BY_NAME = {
	kind: "roles",
	placeholder: "name=arn",
	several: true,
	written: "one name=role ARN a line",
	none: /* @__PURE__ */ new Map(),
	parse(given, { refuse }) {
		return new Map(partsOf(given).map((pair) => {
			const equals = pair.indexOf("=");
			const role = pair.slice(equals + 1).trim();
			if (equals > 0 && ROLE_ARN.test(role)) return [pair.slice(0, equals).trim(), role];
			throw refuse("which is not name=role ARN", "Give pairs like orders-api=arn:aws:iam::111122223333:role/orders", pair);
		}));
	}
};
const TEMPLATES_BY_STACK = {
	kind: "list",
	placeholder: "name=path",
	several: true,
	written: "one name=path a line",
	none: /* @__PURE__ */ new Map(),
	parse(given, { refuse }) {
		return new Map(partsOf(given).map((pair) => {
			const equals = pair.indexOf("=");
			const path = pair.slice(equals + 1).trim().replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, "");
			if (equals > 0 && path !== "" && !/^(?:\/|[a-z]:)/i.test(path) && !path.split("/").includes("..")) return [pair.slice(0, equals).trim(), path];
			throw refuse("which is not name=path", "Give pairs like shop-prod=services/shop/template.yaml, with paths below the repository’s root", pair);
		}));
	}
};
function pattern(placeholder, form, remedy) {
	return {
		kind: "pattern",
		placeholder,
		several: false,
		none: void 0,
		parse(given, { refuse }) {
			const word = textOf(given);
			if (!form.test(word)) throw refuse("which is not of the right form", remedy);
			return word;
		}
	};
}
function time(placeholder, oldestDays, whyNotOlder) {
	return {
		kind: "time",
		placeholder,
		several: false,
		values: `Unix seconds or ISO 8601, at most ${oldestDays} days ago`,
		none: void 0,
		parse(given, { now, refuse }) {
			const word = textOf(given);
			const seconds = /^\d+$/.test(word) ? Number(word) : isoSeconds(word);
			if (seconds === void 0) throw refuse("which is neither Unix seconds nor ISO 8601", "Give a time like 1763300000 or 2026-11-16T14:00:00Z");
			if (seconds > now) throw refuse("which is in the future", `It is ${(/* @__PURE__ */ new Date(now * 1e3)).toISOString()} now`);
			if (seconds < now - oldestDays * 86400) throw refuse(`which is more than ${oldestDays} days ago`, `${whyNotOlder}: give a later time`);
			return seconds;
		}
	};
}
function isGiven(given) {
	return given !== void 0 && (typeof given === "boolean" || partsOf(given).length > 0);
}
function textOf(given) {
	return typeof given === "object" ? given.join(",").trim() : String(given).trim();
}
function partsOf(given) {
	return (typeof given === "object" ? given : String(given).split(/[\n,]/)).map((part) => part.trim()).filter((part) => part !== "");
}
function isoSeconds(word) {
	if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(word)) return void 0;
	const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(word) && word.includes("T");
	const milliseconds = Date.parse(hasZone || !word.includes("T") ? word : `${word}Z`);
	return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}
// lib/src/options/options.js
const OLDEST_DAYS = 30;
const LONGEST_TIMEOUT = 21600;
const LONGEST_WAIT = 3600;
const FILE_NAME = pattern("text", /^[^":<>|*?\r\n\\/]{1,200}$/, "Leave out \" : < > | * ? \\ / and line breaks, and keep it under 200 characters");
const OPTIONS = [
	{
		name: "start-time",
		heading: "What is read",
		alias: "s",
		kind: time("time", OLDEST_DAYS, `X-Ray keeps traces for ${OLDEST_DAYS} days`),
		environment: "XRLP_START_TIME",
		otherwise: "XRLP_START_TIME, which the action in start/ sets, or else time-range before the end",
		help: "start of the window"
	},
	{
		name: "end-time",
		kind: time("time", OLDEST_DAYS, `X-Ray keeps traces for ${OLDEST_DAYS} days`),
		otherwise: "now, or time-range after start-time where both are given",
		help: "end of the window"
	},
	{
		name: "time-range",
		alias: "r",
		kind: integer("minutes", 1, 43200),
		otherwise: `from start-time to end-time or now, and 60 where neither start-time nor XRLP_START_TIME is given`,
		help: "length of the window in minutes"
	},
	{
		name: "wait",
		kind: integer("seconds", 0, LONGEST_WAIT),
		default: "240",
		help: "seconds for which a window that has just ended is read on until no more traces come, at most; 0: not at all"
	},
	{
		name: "run-id",
		kind: pattern("id", RUN_ID, "Give the output run-id of the action in start/: 12 hexadecimal digits"),
		environment: "XRLP_RUN_ID",
		otherwise: "XRLP_RUN_ID, which the action in start/ sets",
		help: "id of the run that the requests of the tests carried in their trace ids"
	},
	{
		name: "isolate",
		kind: SWITCH,
		default: "false",
		help: "count only the traces of the run, and those that link to them; of workloads that they do not reach nothing is said"
	},
	{
		name: "trace-ids",
		kind: text("file"),
		environment: "XRLP_TRACE_IDS",
		otherwise: "XRLP_TRACE_IDS, into which trace-header and the recipes write",
		help: "file with the ids of all traces that the tests asked for, one a line: where all are found, all was seen of what only they reach"
	},
	{
		name: "filter",
		alias: "f",
		kind: text("expression"),
		help: "X-Ray filter expression: only traces that match it"
	},
	{
		name: "span-log-groups",
		kind: list("names"),
		default: "aws/spans",
		help: "log groups that hold the spans of CloudWatch Transaction Search, where it is on: names, or ARNs of those of other accounts"
	},
	{
		name: "max-scanned-gb",
		kind: integer("gigabytes", 1),
		default: "20",
		help: "gigabytes that queries over these log groups may read in a scan, for which CloudWatch Logs charges: 20 are about $0.10 in us-east-1"
	},
	{
		name: "compare",
		alias: "c",
		kind: SWITCH,
		otherwise: "true when roles is given, and in the action where traces come from AWS",
		help: "compare with the policies of the roles"
	},
	{
		name: "aws-region",
		alias: "region",
		kind: text("region"),
		otherwise: "AWS_REGION, AWS_DEFAULT_REGION, the profile",
		help: "AWS region of the traces"
	},
	{
		name: "traces",
		kind: list("files"),
		offline: true,
		help: "saved traces instead of X-Ray: what \"aws xray batch-get-traces\" and \"aws logs get-query-results\" print, spans, OTLP; a file, folder or glob; - is standard input"
	},
	{
		name: "roles",
		kind: text("file"),
		help: "saved roles instead of IAM: what \"aws iam get-account-authorization-details\" prints"
	},
	{
		name: "functions",
		kind: list("files"),
		help: "saved functions instead of Lambda: what \"aws lambda list-functions\", \"aws lambda list-event-source-mappings\" and \"aws lambda list-function-event-invoke-configs\" print; of the latter two give all or none; files, folders or globs"
	},
	{
		name: "workloads",
		kind: list("files"),
		help: "saved ECS tasks, EC2 instances, state machines and AgentCore runtimes: what \"aws ecs describe-task-definition\", \"aws ec2 describe-instances\", \"aws iam get-instance-profile\", \"aws stepfunctions describe-state-machine\" and \"aws bedrock-agentcore-control get-agent-runtime\" print; files, folders or globs"
	},
	{
		name: "workload-roles",
		kind: ROLES_BY_NAME,
		help: "roles of workloads by name, where traces show no more: a segment’s name, service.name, service.namespace/service.name, a pod’s namespace/service account, or a glob of them"
	},
	{
		name: "accounts",
		kind: ACCOUNTS,
		otherwise: "every account that the traces name",
		help: "ids of the accounts whose workloads and roles are judged: of those of other accounts nothing is asked, and they are listed as left out"
	},
	{
		name: "production-roles",
		kind: list("patterns"),
		help: "patterns of names of roles, without path, that are never judged, since what tests do not use says nothing of them: like *-prod"
	},
	{
		name: "timeout",
		heading: "How long, and where to",
		kind: integer("seconds", 1, LONGEST_TIMEOUT),
		default: "900",
		help: "seconds after which the scan asks no more: what is known by then is judged, written and published, for which there are two more minutes; such a scan never passes"
	},
	{
		name: "output-dir",
		kind: text("folder"),
		default: ".",
		help: "folder for policies, report.json, report.html and summary.md"
	},
	...THRESHOLDS.map(({ name, help }) => ({
		name,
		heading: name.startsWith("max-total-") ? "Limits of all judged roles together" : "Limits of each role",
		kind: integer("number", 0),
		help
	})),
	{
		name: "min-coverage",
		heading: "How much must have been seen",
		kind: integer("percent", 0, 100),
		default: "0",
		help: "per cent of a workload’s requests that must have been seen; below it what its role does not use is undecided"
	},
	{
		name: "min-requests",
		kind: integer("number", 0),
		default: "1",
		help: "requests of a workload that must have been seen; below it what its role does not use is undecided"
	},
	{
		name: "tests-outcome",
		kind: choice("success", "failure", "cancelled", "skipped"),
		help: "how the tests ended, as ${{ steps.ID.outcome }} or ${{ needs.ID.result }} says it: after anything but success findings are shown and nothing is counted"
	},
	{
		name: "fail-on",
		heading: "The gate",
		kind: choice("any", "new", "never"),
		otherwise: "any",
		help: "which findings limits count: all (any), only those that are new since the baseline (new), or all without ever failing (never)"
	},
	{
		name: "on-insufficient",
		kind: choice("fail", "neutral"),
		default: "fail",
		help: "what becomes of a scan that could judge nothing, or not a role that it should: exit code 2 (fail), or 0 without a pass, in the action with a check run concluded neutral where the job has checks: write (neutral)"
	},
	{
		name: "warn-only",
		kind: SWITCH,
		default: "false",
		help: "never fail because of a verdict"
	},
	{
		name: "config-file",
		kind: text("file"),
		otherwise: ".github/least-privilege.yml or .yaml where it exists",
		help: "limits for some roles or workloads, ignored workloads and waivers"
	},
	{
		name: "config-from",
		kind: choice("base", "head"),
		default: "base",
		only: "action",
		help: "whose config-file counts for a pull request: that of its target branch (base), which needs the permission to read contents, or its own (head)"
	},
	{
		name: "baseline",
		kind: text("file"),
		help: "report.json of an earlier scan, to tell what is new since"
	},
	{
		name: "baseline-max-age",
		kind: integer("days", 1),
		default: "30",
		help: "age in days above which a baseline is compared with all the same, and said to be old"
	},
	{
		name: "baseline-workflow",
		kind: pattern("file", /^(?:[\w.-]+(?:\/[\w.-]+)*\/)?[\w.-]+\.ya?ml$/, "Give the path of a workflow, like .github/workflows/nightly.yml, or its file’s name"),
		otherwise: "the workflow that runs",
		only: "action",
		help: "workflow whose runs on the base branch make the baseline, where it is another one than this"
	},
	{
		name: "waiver-grace",
		kind: integer("days", 0),
		default: "14",
		help: "days for which a waiver that has expired, or that matches nothing, only warns; after them it fails runs of the base branch, and never a pull request that did not write it"
	},
	{
		name: "evidence",
		heading: "Evidence of several runs",
		kind: choice("run", "merge"),
		default: "run",
		help: "run: what this run’s traces show; merge: what earlier runs saw too, from evidence-files, and in the action from the artifacts of the base branch and of the pull request, which needs the permission to read actions"
	},
	{
		name: "evidence-files",
		kind: list("files"),
		help: "report.json of earlier scans, whose evidence counts with evidence: merge"
	},
	{
		name: "evidence-max-age",
		kind: integer("days", 1),
		default: "30",
		help: "age in days above which what an earlier run saw counts no more"
	},
	{
		name: "sarif-file",
		heading: "What is written",
		kind: text("file"),
		help: "write the findings as SARIF for code scanning into this file"
	},
	{
		name: "calls-file",
		kind: text("file"),
		help: "write the calls that were seen, each with how often, into this file: traces reads it, so that another scan needs neither their traces nor AWS"
	},
	{
		name: "policy-description",
		kind: SWITCH,
		default: "true",
		help: "write a Description into each policy, which IAM itself refuses"
	},
	{
		name: "validate-with-aws",
		kind: SWITCH,
		default: "false",
		help: "let AWS check each written policy: IAM’s simulator that it is enough, IAM Access Analyzer that it is valid and, with compare, no wider than the role (a check that AWS charges for)"
	},
	{
		name: "format",
		heading: "What is printed",
		kind: choice("text", "markdown", "json", "sarif", "html"),
		default: "text",
		only: "cli",
		help: "what standard output shows: the report as text, Markdown, JSON, SARIF or HTML"
	},
	{
		name: "json",
		kind: SWITCH,
		default: "false",
		only: "cli",
		help: "the same as --format json"
	},
	{
		name: "details",
		kind: SWITCH,
		default: "false",
		only: "cli",
		help: "show every workload, role and doubt, and not the most important only"
	},
	{
		name: "quiet",
		kind: SWITCH,
		default: "false",
		only: "cli",
		help: "print errors only"
	},
	{
		name: "verbose",
		alias: "v",
		kind: SWITCH,
		default: "false",
		only: "cli",
		help: "print requests and decisions"
	},
	{
		name: "role-to-assume",
		kind: pattern("arn", ROLE_ARN, "Give the ARN of an IAM role, like arn:aws:iam::111122223333:role/scan"),
		otherwise: "the SDK’s credential chain",
		only: "action",
		help: "role that the scan assumes through OIDC, inside its own process"
	},
	{
		name: "audience",
		kind: text("text"),
		default: "sts.amazonaws.com",
		only: "action",
		help: "audience of the OIDC token"
	},
	{
		name: "role-session-name",
		kind: pattern("text", /^[\w+=,.@-]{2,64}$/, "Use 2 to 64 letters, digits and =,.@-_"),
		default: "GitHubActions",
		only: "action",
		help: "name of the role’s session, 2 to 64 of letters, digits and =,.@-_"
	},
	{
		name: "role-duration-seconds",
		kind: integer("seconds", 900, 43200),
		default: "3600",
		only: "action",
		help: "length of the role’s session in seconds"
	},
	{
		name: "name",
		kind: FILE_NAME,
		only: "action",
		help: "tells this report from others of the same run or pull request, such as those of a matrix: part of the artifact’s name and of the comment’s mark"
	},
	{
		name: "artifact-name",
		kind: FILE_NAME,
		otherwise: "least-privilege, or least-privilege-NAME where name is given",
		only: "action",
		help: "name of the artifact"
	},
	{
		name: "retention-days",
		kind: integer("days", 1, 400),
		otherwise: "the repository’s setting",
		only: "action",
		help: "days that the artifact is kept; more than the repository allows is lowered to that"
	},
	{
		name: "without-credentials",
		kind: choice("fail", "skip"),
		default: "fail",
		only: "action",
		help: "what a pull request from a fork comes to, which gets no token for role-to-assume: exit code 2 (fail), or a notice and the verdict report (skip)"
	},
	{
		name: "comment",
		kind: choice("auto", "always", "on-failure", "never"),
		default: "auto",
		only: "action",
		help: "when to comment on the pull request: auto where there is something to decide (a failure, new grants, a loosened gate, excess while no limit is set), on-failure, always or never; an earlier comment is updated in any case, unless never"
	},
	{
		name: "github-token",
		kind: text("token"),
		runnerDefault: "${{ github.token }}",
		only: "action",
		help: "token for the comment, with pull-requests: write"
	},
	{
		name: "mask-account-ids",
		kind: SWITCH,
		otherwise: "true in public repositories",
		only: "action",
		help: "write ACCOUNT in place of account ids in comment, step summary and annotations; the files keep them"
	},
	{
		name: "allow-pull-request-target",
		kind: SWITCH,
		default: "false",
		only: "action",
		help: "run on pull_request_target, issue_comment and other events of anybody too; safe only where no step of the job runs code of a pull request"
	},
	{
		name: "source-dir",
		heading: "Templates",
		kind: text("folder"),
		otherwise: "the workspace in the action",
		help: "checked-out repository whose templates (CloudFormation, SAM, serverless.yml, Terraform, AWS CDK in TypeScript and JavaScript) are searched for the lines that grant the excess"
	},
	{
		name: "stack",
		kind: TEMPLATES_BY_STACK,
		help: "where a stack is deployed from, when several templates could be it: its name, or how the names of its roles begin, and the template or Terraform folder"
	},
	{
		name: "plan",
		kind: list("file"),
		help: "what is deployed, resolved: what \"terraform show -json\" prints of a plan, the folder cdk.out of the AWS CDK, the folder .aws-sam/build of sam build, or the template that sam build, sam package or aws cloudformation package wrote; roles and statements are found by it in the lines that make them"
	},
	{
		name: "review",
		kind: choice("off", "comment", "suggest"),
		default: "off",
		only: "action",
		help: "comment on those lines where they are in the pull request’s diff, with a suggestion that mends them (suggest) or without (comment)"
	}
];
function labelOf(name, face) {
	return face === "cli" ? `--${name}` : `input ${name}`;
}
function optionsOf(face) {
	return OPTIONS.filter((option) => option.only === void 0 || option.only === face);
}
function descriptionOf({ help, kind }) {
	return kind.values === void 0 ? help : `${help} (${kind.values})`;
}
// lib/src/options/parse-options.js
function parseOptions(raw, face, now) {
	const values = valuesOf(raw, face, now);
	const { startTime, endTime, timeRange, name, ...alone } = values;
	const offline = offlineIn(values);
	const options = {
		...alone,
		now,
		window: windowOf({
			startTime,
			endTime,
			timeRange
		}, now),
		compare: values.compare ?? (values.roles !== void 0 || face === "action" && offline.length === 0),
		offline,
		thresholds: thresholdsIn(values),
		...namesOf(name, values.artifactName)
	};
	checkWindow(raw, options, face);
	checkTogether(options, face);
	return options;
}
function withEnvironment(raw, environment) {
	const added = OPTIONS.flatMap((option) => {
		const value = option.environment === void 0 ? void 0 : environment[option.environment];
		if (value === void 0 || value === "" || isGiven(raw[option.name])) return [];
		if (option.name === "start-time" && isGiven(raw["time-range"])) return [];
		return [[option.name, value]];
	});
	return {
		...raw,
		...Object.fromEntries(added)
	};
}
function valuesOf(raw, face, now) {
	const values = OPTIONS.map((option) => {
		const { name, kind } = option;
		const value = raw[name];
		if (face === "cli" && value !== void 0 && !isGiven(value)) throw new UserError(`${labelOf(name, face)} is empty`, "Give a value, or leave the option out");
		const given = isGiven(value) ? value : option.default;
		return [camelCase(name), given === void 0 ? kind.none : kind.parse(given, readingOf(name, given, face, now))];
	});
	return Object.fromEntries(values);
}
function readingOf(name, given, face, now) {
	return {
		now,
		refuse: (what, remedy, part) => new UserError(part === void 0 ? `${labelOf(name, face)} is "${String(given)}", ${what}` : `${labelOf(name, face)} has "${part}", ${what}`, remedy)
	};
}
function camelCase(name) {
	return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function namesOf(name, artifactName) {
	const usual = name === void 0 ? "least-privilege" : `least-privilege-${name}`;
	return {
		reportName: name === void 0 ? artifactName ?? usual : usual,
		artifactName: artifactName ?? usual
	};
}
function windowOf({ startTime, endTime, timeRange }, now) {
	const length = (timeRange ?? 60) * 60;
	const startIsGiven = startTime !== void 0;
	const hasLength = timeRange !== void 0;
	const endsNow = endTime === void 0 && !(startIsGiven && hasLength);
	const end = endTime ?? (startIsGiven && hasLength ? Math.min(now + 1, startTime + length) : now + 1);
	return {
		start: startTime ?? (endTime ?? now) - length,
		end,
		endsNow,
		startIsGiven
	};
}
function offlineIn(values) {
	const byName = new Map(Object.entries(values));
	return OPTIONS.filter((option) => option.offline === true).map(({ name }) => name).filter((name) => {
		const value = byName.get(camelCase(name));
		return Array.isArray(value) ? value.length > 0 : value !== void 0;
	});
}
function thresholdsIn(values) {
	const byName = new Map(Object.entries(values));
	return Object.fromEntries(THRESHOLDS.flatMap(({ name }) => {
		const limit = byName.get(camelCase(name));
		return typeof limit === "number" ? [[name, limit]] : [];
	}));
}
function checkWindow(raw, { window: { start, end } }, face) {
	const label = (name) => labelOf(name, face);
	if ([
		"start-time",
		"end-time",
		"time-range"
	].filter((name) => isGiven(raw[name])).length === 3) throw new UserError(`${label("time-range")} is "${String(raw["time-range"])}", but ${label("start-time")} and ${label("end-time")} are given too`, "Leave one of the three out: two of them tell the window");
	if (start < end) return;
	throw new UserError(`${label("end-time")} is "${String(raw["end-time"] ?? "now")}", which is not after ${label("start-time")}`, "Give a later end, or an earlier start");
}
function checkTogether(options, face) {
	const label = (name) => labelOf(name, face);
	const [traces] = options.offline;
	if (options.compare && traces !== void 0) {
		if (options.roles === void 0) throw new UserError(`${label("compare")} is on and ${label(traces)} is given, but ${label("roles")} is not`, `Give ${label("roles")} too: with saved traces nothing is asked of AWS`);
		if (options.functions.length === 0 && options.workloads.length === 0 && options.workloadRoles.size === 0) throw new UserError(`${label("roles")} and ${label(traces)} are given, but none of ${label("functions")}, ${label("workloads")} and ${label("workload-roles")} is`, "Give one of them too: it tells under which role each workload runs");
	}
	if (options.isolate && options.runId === void 0) throw new UserError(`${label("isolate")} is on, but ${label("run-id")} is not given`, `Give the output run-id of the action in start/, which also sets XRLP_RUN_ID`);
	if (options.evidenceFiles.length > 0 && options.evidence !== "merge") throw new UserError(`${label("evidence-files")} is given, but ${label("evidence")} is "${options.evidence}"`, `Set ${label("evidence")} to merge, or leave the files out`);
	for (const { name } of THRESHOLDS) {
		const limit = options.thresholds[name];
		if (limit !== void 0 && !options.compare) throw new UserError(`${label(name)} is "${limit}", but nothing is compared`, `Add ${label("compare")}: without it there is nothing to hold against the limit`);
	}
}
export { leave as A, html as C, begun as D, prose as E, beginning as F, cleanMessage as I, optimiseLater as L, UserError as M, asError as N, threadsBeginAt as O, messageOf as P, fenced as S, oneLine as T, Budget as _, labelOf as a, codeInCell as b, THRESHOLDS as c, Reference as d, loadReference as f, nearest as g, traceHeader as h, descriptionOf as i, EXIT as j, guardProcess as k, TOTAL_THRESHOLDS as l, isOfRun as m, parseOptions as n, optionsOf as o, RUN_ID as p, withEnvironment as r, ROLE_THRESHOLDS as s, camelCase as t, ACCESS_LEVELS as u, Ended as v, inert as w, errorLine as x, code as y };
