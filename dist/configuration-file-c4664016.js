import { Dt as integer, Et as exactOptional, Ft as minValue, Gt as regex, Ht as picklist, Jt as string, Kt as safeParse, Lt as nullish, Ot as isoDate, Pt as minLength, Qt as decoded, Rt as number, St as array, Tt as description, Ut as pipe, Xt as union, jt as literal, qt as strictObject, wt as check } from "./sources-25fada80.js";
import { t as require_dist } from "./dist-cbf9085f.js";
import { F as beginning, M as UserError, P as messageOf, c as THRESHOLDS, g as nearest, s as ROLE_THRESHOLDS } from "./options-3254cbc9.js";
import { C as ACTION_FORM, i as STAGE_PATTERN, w as RESOURCE_FORM } from "./judgement-8e189773.js";
import { readFile } from "node:fs/promises";
// lib/src/options/configuration.js
var import_dist = require_dist();
const A_LIMIT = "must be a whole number of at least 0";
const limit = pipe(number(A_LIMIT), integer(A_LIMIT), minValue(0, A_LIMIT));
const match = (names) => pipe(string("must be a pattern like orders-*"), minLength(1, "must not be empty"), description(`a pattern of ${names}, like orders-* or {orders,invoices}-api`));
const words = pipe(string("must be a text"), regex(/\S/, "must not be empty"));
const STAGED = "must be a pattern with {stage} once, like shop-{stage}-*, or a list of them";
const stagePattern = pipe(string(STAGED), regex(STAGE_PATTERN, STAGED));
const listOf = (item) => nullish(array(item, "must be a list"));
const thresholds = keys(limitsNamed(THRESHOLDS));
const roleThresholds = keys(limitsNamed(ROLE_THRESHOLDS));
const Configuration = keys({
	thresholds: nullish(pipe(thresholds, description("limits for every role, and for all together"))),
	"fail-on": exactOptional(picklist([
		"any",
		"new",
		"never"
	], "must be any, new or never")),
	roles: listOf(keys({
		match: match("names of roles, without path"),
		thresholds: roleThresholds
	})),
	workloads: listOf(keys({
		match: match("names of workloads"),
		thresholds: exactOptional(pipe(roleThresholds, description("limits for the role that such a workload runs under"))),
		ignore: exactOptional(pipe(literal(true, "must be true, or left out"), description("say nothing of such workloads")))
	})),
	identity: nullish(pipe(union([stagePattern, array(stagePattern, STAGED)], STAGED), description("patterns of names of roles, workloads and resources that differ by stage only, like shop-{stage}-*: what is the same but for the stage is compared"))),
	waivers: listOf(keys({
		role: match("names of roles, without path"),
		action: pipe(string("must be an action like s3:DeleteObject or s3:*"), regex(ACTION_FORM, "must be an action like s3:DeleteObject or s3:*, or *")),
		resource: exactOptional(pipe(string("must be an ARN, also with wildcards, or *"), regex(RESOURCE_FORM, "must be an ARN, also with wildcards, or *"))),
		reason: words,
		owner: words,
		expires: pipe(string("must be a day like 2027-01-31"), isoDate("must be a day like 2027-01-31"), check(isDay, "must be a day that the calendar has"), description("the last day on which it holds, in UTC"))
	}))
});
function isDay(day) {
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isNaN(time) || new Date(time).toISOString().startsWith(day);
}
function keys(entries) {
	const own = { ...entries };
	Object.setPrototypeOf(own, null);
	return strictObject(own, ({ expected, received }) => {
		if (expected === "Object") return "must be a mapping of keys to values";
		if (expected !== "never") return "is missing";
		return `is no key that exists. ${nearest(received, Object.keys(entries))}`.trim();
	});
}
function limitsNamed(named) {
	return Object.fromEntries(named.map(({ name, help }) => [name, exactOptional(pipe(limit, description(help)))]));
}
// lib/src/options/configuration-file.js
async function readConfiguration(file, label) {
	const parsed = parseConfiguration(await readFile(file).then(decoded).catch((error) => {
		throw new UserError(`${label} is "${file}", which cannot be read (${messageOf(error)})`, "Give a file that exists, or leave it out", { cause: error });
	}));
	if ("configuration" in parsed) return parsed.configuration;
	throw new UserError(`${label} is "${file}", which is wrong: ${parsed.problems.join("; ")}`, "docs/least-privilege.schema.json says what may stand in it");
}
function parseConfiguration(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
		line: lines.linePos(pos[0]).line,
		what: message.replace(/\.$/, "")
	}));
	if (document.contents !== null && !(0, import_dist.isMap)(document.contents)) faults.push({
		line: 1,
		what: "the file must be a mapping of keys to values"
	});
	const offset = offsetOfCollectionAsKey(document);
	if (offset !== void 0) faults.push({
		line: lines.linePos(offset).line,
		what: "a key must be a text, and this one is a mapping or a list"
	});
	if (faults.length > 0) return { problems: inOrder(faults) };
	let content;
	try {
		content = document.toJS() ?? {};
	} catch (error) {
		return { problems: [messageOf(error)] };
	}
	const parsed = safeParse(Configuration, content);
	if (parsed.success) return { configuration: parsed.output };
	return { problems: inOrder([...new Map(issuesIn(content).map(({ path, message }) => [`${path.join(".")} ${message}`, {
		line: lineOf(document, path, lines),
		what: `${path.length === 0 ? "the file" : path.join(".")} ${message}`
	}])).values()]) };
}
function offsetOfCollectionAsKey(document) {
	let offset;
	(0, import_dist.visit)(document, { Pair: (_, { key }) => {
		if ((0, import_dist.isScalar)(key) || (0, import_dist.isAlias)(key) || !(0, import_dist.isNode)(key)) return void 0;
		offset = key.range?.[0] ?? 0;
		return import_dist.visit.BREAK;
	} });
	return offset;
}
const MOST_PROBLEMS = 40;
const LONGEST_PROBLEM = 300;
const LOOKS = 10;
function issuesIn(content, looks = LOOKS) {
	const issues = (safeParse(Configuration, content).issues ?? []).map(({ path, message, expected }) => ({
		path: (path ?? []).map(({ key }) => String(key)),
		message,
		isUnknownKey: expected === "never"
	}));
	const unknown = issues.filter(({ isUnknownKey }) => isUnknownKey);
	if (unknown.length === 0 || looks === 0) return issues;
	const rest = structuredClone(content);
	for (const { path } of unknown) takeOut(rest, path);
	return [...issues, ...issuesIn(rest, looks - 1)];
}
function takeOut(content, path) {
	const mapping = path.slice(0, -1).reduce((value, key) => Reflect.get(Object(value), key), content);
	Reflect.deleteProperty(Object(mapping), path.at(-1) ?? "");
}
function inOrder(problems) {
	const told = problems.map(({ line, what }) => ({
		line,
		what: what.replace(/\.$/, "")
	})).toSorted((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS).map(({ line, what }) => `line ${line}: ${what.length > LONGEST_PROBLEM ? `${beginning(what, LONGEST_PROBLEM)}…` : what}`);
	return problems.length > MOST_PROBLEMS ? [...told, `and ${problems.length - MOST_PROBLEMS} more`] : told;
}
function lineOf(document, path, lines) {
	let node = document.contents;
	let offset = 0;
	for (const key of path) {
		if ((0, import_dist.isAlias)(node)) node = node.resolve(document);
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === key);
			if (!(0, import_dist.isScalar)(pair?.key)) break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if ((0, import_dist.isSeq)(node)) {
			node = node.items[Number(key)];
			offset = (0, import_dist.isMap)(node) || (0, import_dist.isScalar)(node) ? node.range?.[0] ?? offset : offset;
		}
	}
	return lines.linePos(offset).line;
}
export { parseConfiguration, readConfiguration };
