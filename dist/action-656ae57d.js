import { I as cleanMessage, M as UserError, N as asError, P as messageOf, T as oneLine, a as labelOf, g as nearest, j as EXIT, n as parseOptions, o as optionsOf, r as withEnvironment, v as Ended, w as inert, x as errorLine } from "./options-3254cbc9.js";
import { $t as USUAL_FILES, Bt as optional, Ct as boolean, Jt as string, Kt as safeParse, Lt as nullish, Qt as decoded, Rt as number, St as array, an as budgetOf, cn as longWaivers, en as checkedRules, gn as plural, hn as Interruption, mn as afterFirstRequest, nn as rulesFrom, pn as endBeforeMemoryIsFull, pt as endInputWith, r as sourcesOf, rn as below, tn as gateRules, zt as object } from "./sources-25fada80.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import path from "node:path";
import { readFile } from "node:fs/promises";
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// node_modules/@actions/core/lib/core.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput$1(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function group(name, fn) {
	return __awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		} finally {
			endGroup();
		}
		return result;
	});
}
// lib/src/action/github/annotations.js
const LONGEST$1 = 4096;
function withinLimit(message) {
	return message.length <= LONGEST$1 ? message : `${message.slice(0, 4095).trimEnd()}…`;
}
// lib/src/kit/map-texts.js
function mapTexts(data, change, known = /* @__PURE__ */ new Map()) {
	return changed(data, change, known);
}
function changed(value, change, known) {
	if (typeof value === "string") return change(value);
	if (typeof value !== "object" || value === null) return value;
	const before = known.get(value);
	if (before !== void 0) return before;
	const made = Array.isArray(value) ? changedList(value, change, known) : changedObject(value, change, known);
	known.set(value, made);
	return made;
}
function changedList(list, change, known) {
	const all = list.map((item) => changed(item, change, known));
	return all.every((item, i) => item === list[i]) ? list : all;
}
function changedObject(object, change, known) {
	let isSame = true;
	const entries = Object.entries(object);
	for (const entry of entries) {
		const [key, inner] = entry;
		entry[0] = change(key);
		entry[1] = changed(inner, change, known);
		isSame &&= entry[0] === key && entry[1] === inner;
	}
	return isSame ? object : Object.fromEntries(entries);
}
function someText(data, isSuch) {
	return lookedThrough(data, isSuch, /* @__PURE__ */ new Set());
}
function lookedThrough(data, isSuch, seen) {
	if (typeof data === "string") return isSuch(data);
	if (typeof data !== "object" || data === null || seen.has(data)) return false;
	seen.add(data);
	if (Array.isArray(data)) return data.some((item) => lookedThrough(item, isSuch, seen));
	return Object.entries(data).some(([key, value]) => isSuch(key) || lookedThrough(value, isSuch, seen));
}
// lib/src/reporters/masking.js
const ACCOUNT = /(?<![\w-])\d{12}(?![\w-])/g;
const IN_NAMES = /(?<!\d)\d{12}(?!\d)/g;
const ANYWHERE = /(?<![\da-f])\d{12}(?![\da-f])/gi;
const MASKED = /:ACCOUNT(?:-\d+)?:|:s3:::[^/"]*ACCOUNT/;
function masked(report) {
	const { digest, ...content } = report;
	const ids = /* @__PURE__ */ new Set();
	someText(content, (text) => {
		for (const [id] of text.matchAll(ACCOUNT)) ids.add(id);
		return false;
	});
	const names = new Map([...ids].sort().map((id, i) => [id, i === 0 ? "ACCOUNT" : `ACCOUNT-${i + 1}`]));
	return {
		...mapTexts(content, (text) => text.replaceAll(IN_NAMES, (id) => names.get(id) ?? id)),
		digest
	};
}
function maskedLine(line) {
	return line.replaceAll(ANYWHERE, "***");
}
// lib/src/action/action-log.js
const PROGRESS_EVERY = 1e4;
var ActionLog = class {
	verbose = isDebug();
	#isMasked;
	#progressAt = performance.now();
	#warnings = 0;
	constructor(isMasked) {
		this.#isMasked = isMasked;
	}
	info(line) {
		info(inert(this.#shown(line)));
	}
	warn(line) {
		this.#warnings += 1;
		if (this.#warnings <= 8) warning(withinLimit(oneLine(this.#shown(line))));
		else this.info(`Warning: ${line}`);
	}
	error(line) {
		error(withinLimit(oneLine(this.#shown(line))));
	}
	debug(line) {
		debug(oneLine(this.#shown(line)));
	}
	progress(line) {
		if (performance.now() - this.#progressAt < PROGRESS_EVERY) return;
		this.#progressAt = performance.now();
		this.info(line);
	}
	finish() {
		const rest = this.#warnings - 8;
		if (rest > 0) warning(`and ${plural(rest, "warning")} more, in the log of this step`);
	}
	#shown(line) {
		return this.#isMasked ? maskedLine(line) : line;
	}
};
// lib/src/judgement/loosening.js
const STRICTNESS = {
	never: 0,
	new: 1,
	any: 2
};
function looserRules(before, after) {
	return [
		...STRICTNESS[after.failOn] < STRICTNESS[before.failOn] ? [`fail-on: ${before.failOn} becomes ${after.failOn}`] : [],
		...looserLimits(before.limits.thresholds, after.limits.thresholds),
		...looserForSome(before, after),
		...addedOf(before.waivers, after.waivers).map(waiverText),
		...addedOf(before.ignored, after.ignored).map((name) => `workloads ${name} are ignored`),
		...addedOf(before.identity, after.identity).map((name) => `identity: ${name} makes names the same`)
	];
}
function looserThan(before, after) {
	const limits = (gate) => Object.fromEntries(gate.thresholds.flatMap(({ name, match, limit }) => match === void 0 ? [[name, limit]] : []));
	return [
		...STRICTNESS[after.failOn] < STRICTNESS[before.failOn] ? [`fail-on is ${after.failOn}, and was ${before.failOn} in the baseline`] : [],
		...after.onInsufficient === "neutral" && before.onInsufficient === void 0 ? ["on-insufficient is neutral, and was fail in the baseline"] : [],
		...looserLimits(limits(before), limits(after)).map((text) => `${text} (the baseline's limit)`)
	];
}
function looserLimits(before, after) {
	return Object.entries(before).flatMap(([name, limit]) => {
		const now = after[name];
		if (limit === void 0 || now !== void 0 && now <= limit) return [];
		return [now === void 0 ? `${name}: ${limit} is taken out` : `${name}: ${limit} becomes ${now}`];
	});
}
function looserForSome(before, after) {
	const strictest = (rules, name) => {
		const set = [rules.limits.thresholds, ...rules.limits.rules.map(({ thresholds }) => thresholds)].flatMap((limits) => limits[name] ?? []);
		return set.length === 0 ? void 0 : Math.min(...set);
	};
	const general = after.limits.thresholds;
	return [...addedOf(before.limits.rules, after.limits.rules).flatMap((rule) => entriesOf(rule).flatMap(([name, limit]) => {
		const known = strictest(before, name);
		return known !== void 0 && limit > known ? [`${name}: ${limit} for ${whose(rule)}`] : [];
	})), ...addedOf(after.limits.rules, before.limits.rules).flatMap((rule) => entriesOf(rule).flatMap(([name, limit]) => {
		const now = general[name];
		return now === void 0 || now > limit ? [`${name}: ${limit} for ${whose(rule)} is taken out or changed`] : [];
	}))];
}
function entriesOf({ thresholds }) {
	return Object.entries(thresholds).filter((entry) => entry[1] !== void 0);
}
function whose({ names, match }) {
	return `${names} ${match}`;
}
function waiverText({ role, action, resource, reason, owner, expires }) {
	return `${action}${resource === void 0 ? "" : ` on ${resource}`} of roles ${role} is waived until ${expires} (owner: ${owner}; reason: ${reason})`;
}
function addedOf(before, after) {
	const known = new Set(before.map((one) => JSON.stringify(one)));
	return after.filter((one) => !known.has(JSON.stringify(one)));
}
// lib/src/action/github/refusal.js
function explainRefusal(error, permission) {
	const said = messageOf(error).replace(/ - https:\/\/docs\.github\.com\/\S*$/, "").replace(/\.$/, "");
	const status = statusOf(error);
	const give = `Give the job "permissions: ${permission}"; a pull request from a fork has a read-only token`;
	if (status === 401) return `input github-token is not valid, or no longer (${said})`;
	if (status === 429 || headerOf(error, "x-ratelimit-remaining") === "0" || /rate limit/i.test(said)) return `the token has used up its requests for now (${said}). Run the job again later, or give input github-token a token of its own`;
	if (status === 403 && /\blocked\b/.test(said)) return `the conversation is locked (${said}). Unlock it, or use a token that has ${permission}`;
	if (status === 403 || status === 404) return `the token may not do this (${status}, ${said}). ${give}`;
	if (status === 409) return `something else changed it at the same time (${said}). Run the job again`;
	if (status !== void 0 && status >= 500) return `GitHub failed (${status}, ${said}). Run the job again`;
	return status === void 0 ? said : `GitHub refused it (${status}, ${said})`;
}
function statusOf(error) {
	const status = error instanceof Error && "status" in error ? error.status : void 0;
	return typeof status === "number" ? status : void 0;
}
function headerOf(error, name) {
	if (!(error instanceof Error) || !("response" in error)) return void 0;
	const { headers } = error.response ?? {};
	const value = headers?.[name];
	return typeof value === "string" ? value : void 0;
}
// lib/src/action/github/base-configuration.js
const LONGEST = 262144;
async function fileOfBranch(client, { owner, repo }, branch, names) {
	try {
		for (const name of names) {
			const file = await contentOf(client, {
				owner,
				repo,
				path: name,
				ref: branch
			});
			if (file !== void 0) return file;
		}
		await client.rest.repos.getBranch({
			owner,
			repo,
			branch
		});
		return { none: true };
	} catch (error) {
		return { why: statusOf(error) === void 0 ? messageOf(error) : explainRefusal(error, "contents: read") };
	}
}
async function contentOf(client, file) {
	try {
		const { data } = await client.rest.repos.getContent(file);
		if (Array.isArray(data) || data.type !== "file") return { why: `${file.path} is no file` };
		const text = data.size > LONGEST ? void 0 : decoded(Buffer.from(data.content, "base64"));
		return text === void 0 || text.length > LONGEST ? { why: `${file.path} has more than ${LONGEST} bytes` } : {
			name: file.path,
			text
		};
	} catch (error) {
		if (statusOf(error) === 404) return void 0;
		throw error;
	}
}
// lib/src/action/github/event.js
const Repository = object({ full_name: string() });
const PullRequest = object({
	number: number(),
	head: optional(object({
		sha: optional(string()),
		repo: nullish(Repository)
	})),
	base: optional(object({ ref: string() }))
});
const WorkflowRun = object({
	head_sha: string(),
	head_branch: nullish(string()),
	head_repository: nullish(Repository),
	path: optional(string()),
	pull_requests: optional(array(object({
		number: number(),
		head: object({ sha: string() }),
		base: object({
			ref: string(),
			repo: object({ url: string() })
		})
	})), [])
});
const Payload = object({
	pull_request: optional(PullRequest),
	merge_group: optional(object({ head_ref: string() })),
	workflow_run: optional(WorkflowRun),
	repository: optional(object({
		private: optional(boolean()),
		default_branch: optional(string())
	}))
});
async function readEvent(env = process.env) {
	const repository = env["GITHUB_REPOSITORY"] ?? "";
	const [owner = "", repo = ""] = repository.split("/");
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	const text = await readFile(env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}");
	const parsed = safeParse(Payload, parseJson(text));
	const payload = parsed.success ? parsed.output : {};
	const plain = {
		name,
		owner,
		repo,
		pullRequest: void 0,
		isFork: false,
		queued: void 0
	};
	const own = OF_PROPOSALS.has(name) ? void 0 : branchOf(env["GITHUB_REF"] ?? "");
	return {
		...plain,
		isPublic: payload.repository?.private !== true,
		commit: env["GITHUB_SHA"] ?? "",
		baseBranch: own,
		defaultBranch: payload.repository?.default_branch,
		workflow: workflowPath(env["GITHUB_WORKFLOW_REF"], repository),
		head: void 0,
		...ofPullRequest(payload, name, repository),
		...ofMergeGroup(payload),
		...ofWorkflowRun(payload, repository)
	};
}
const OF_PROPOSALS = /* @__PURE__ */ new Set([
	"merge_group",
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment",
	"pull_request_target"
]);
function isProposal({ name, pullRequest, queued }) {
	return pullRequest !== void 0 || queued !== void 0 || OF_PROPOSALS.has(name);
}
const OF_ANYBODY = /* @__PURE__ */ new Set([
	"commit_comment",
	"discussion",
	"discussion_comment",
	"gollum",
	"issue_comment",
	"issues",
	"pull_request_target"
]);
function refuseUnsafeEvent(event, allowed) {
	if (!OF_ANYBODY.has(event.name) || allowed) return;
	throw new UserError(`the workflow runs on ${event.name}, where words and code of anybody meet the rights and secrets of this repository`, "Run it on pull_request, and for forks on workflow_run (docs/forks.md). If no step of the job runs code of the pull request, set input allow-pull-request-target to true");
}
function ofPullRequest({ pull_request: pull }, name, repository) {
	if (pull === void 0) return {};
	const elsewhere = pull.head !== void 0 && pull.head.repo?.full_name !== repository;
	return {
		pullRequest: pull.number,
		isFork: elsewhere && name !== "pull_request_target",
		baseBranch: pull.base?.ref,
		...pull.head?.sha !== void 0 && { commit: pull.head.sha }
	};
}
function ofMergeGroup({ merge_group: group }) {
	const [, base, number] = /gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? "") ?? [];
	return base === void 0 ? {} : {
		baseBranch: base,
		queued: Number(number)
	};
}
function ofWorkflowRun({ workflow_run: run }, repository) {
	if (run === void 0) return {};
	const ours = run.pull_requests.filter(({ head, base }) => head.sha === run.head_sha && base.repo.url.endsWith(`/repos/${repository}`));
	const [only] = ours.length === 1 ? ours : [];
	const from = run.head_repository?.full_name;
	const branch = run.head_branch ?? void 0;
	return {
		commit: run.head_sha,
		pullRequest: only?.number,
		baseBranch: only?.base.ref,
		...run.path !== void 0 && { workflow: workflowPath(run.path, repository) },
		...from !== void 0 && branch !== void 0 && { head: {
			repository: from,
			branch
		} }
	};
}
function branchOf(ref) {
	return ref.startsWith("refs/heads/") ? ref.slice(11) : void 0;
}
function workflowPath(ref, repository) {
	const [path = ""] = (ref ?? "").split("@");
	const inside = path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
	return inside === "" ? void 0 : inside;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return {};
	}
}
// lib/src/action/gate-of-event.js
async function rulesOfEvent(options, event, client) {
	if (!isProposal(event)) return gateRules(options, "action");
	const rules = await rulesOfProposal(options, event, client);
	return {
		...rules,
		proposal: rules.proposal ?? { waivers: [] }
	};
}
async function rulesOfProposal(options, event, client) {
	const { baseBranch: branch, name } = event;
	const [proposed, agreed] = await Promise.all([gateRules(options, "action").catch(asError), branch === void 0 ? { why: `the payload of the event ${name} cannot be read, or names no branch` } : rulesOfBranch(options, event, branch, client)]);
	if ("why" in agreed) {
		const rules = usable(proposed);
		const target = branch === void 0 ? "the target branch" : `branch ${branch}`;
		return options.configFrom === "head" ? rules : withoutAgreement(rules, target, agreed.why, options);
	}
	if (options.configFrom === "head") {
		const rules = usable(proposed);
		return {
			...withLoosened(rules, looserRules(agreed, rules), "It counts at once: input config-from is head"),
			proposal: { waivers: addedOf(agreed.waivers, rules.waivers) }
		};
	}
	return withLoosened(agreed, proposed instanceof Error ? [`the file of this commit is wrong: ${messageOf(proposed)}`] : looserRules(agreed, proposed), "It counts when it is merged");
}
function withoutAgreement(rules, target, why, options) {
	const neverFails = rules.failOn === "never" && options.failOn === void 0;
	return {
		...rules,
		...neverFails && {
			failOn: "any",
			failOnSetBy: "default"
		},
		unknown: `Nobody knows the limits that were agreed on: the file of ${target} is not read (${why}). With input config-from: head this commit's own file counts.`,
		loosened: [`perhaps, unseen: the file of ${target} is not read, so that nothing passes`]
	};
}
async function rulesOfBranch(options, event, branch, client) {
	const { configFile } = options;
	const named = configFile === void 0 ? void 0 : belowRoot(configFile);
	if (configFile !== void 0 && named === void 0) return { why: `${configFile}, which input config-file names, is outside of the repository` };
	const names = named === void 0 ? USUAL_FILES : [named];
	const found = await client().then((asked) => fileOfBranch(asked, event, branch, names), (error) => ({ why: messageOf(error) }));
	if ("why" in found) return found;
	if ("none" in found) return rulesFrom({}, options);
	const { parseConfiguration } = await import("./configuration-file-c4664016.js");
	const parsed = parseConfiguration(found.text);
	if ("problems" in parsed) return { why: `it is wrong: ${parsed.problems.join("; ")}` };
	const from = {
		file: found.name,
		place: `branch ${branch}`,
		notRead: []
	};
	return checkedRules(parsed.configuration, from, options, "action");
}
function belowRoot(file) {
	const root = path.resolve(process.env["GITHUB_WORKSPACE"] ?? ".");
	return below(root, path.resolve(root, file));
}
function usable(rules) {
	if (rules instanceof Error) throw rules;
	return rules;
}
function withLoosened(rules, looser, when) {
	return looser.length === 0 ? rules : {
		...rules,
		loosened: [...looser, when]
	};
}
const SHARES = {
	rules: {
		most: 60,
		leaves: 12,
		words: "the rules of the target branch"
	},
	baseline: {
		most: 60,
		leaves: 12,
		words: "the baseline"
	},
	evidence: {
		most: 15,
		leaves: 12,
		words: "the evidence of earlier runs"
	},
	publishing: {
		most: 60,
		leaves: 0,
		words: "publishing"
	}
};
const LONGEST_WAIT = 60;
const BETWEEN_WRITES_MS = 1e3;
const PAUSES_AT_MOST = 25;
const UNNAMED_WAIT = 60;
var AllowanceUsed = class extends Error {
	constructor(purpose) {
		const { most, words } = SHARES[purpose];
		const share = most < 60 ? `${most} of them are for ${words}` : `none is left for ${words}`;
		super(`a scan makes 60 requests to GitHub at most, and ${share}`);
	}
};
var Allowance = class {
	#tell;
	#spent = /* @__PURE__ */ new Map();
	#left = 60;
	#restsUntil = 0;
	#closed;
	#between;
	#paused = 0;
	#written;
	constructor(tell, between = BETWEEN_WRITES_MS) {
		this.#tell = tell;
		this.#between = between;
	}
	async spend(purpose, budget) {
		for (let rest = this.#rest(); rest > 0; rest = this.#rest()) await budget.sleep(rest);
		if (this.#closed !== void 0) throw this.#closed;
		const { most, leaves } = SHARES[purpose];
		const spent = this.#spent.get(purpose) ?? 0;
		if (spent >= most || this.#left <= leaves) throw new AllowanceUsed(purpose);
		this.#spent.set(purpose, spent + 1);
		this.#left -= 1;
	}
	async beforeWriting(budget) {
		const rest = this.#written === void 0 ? 0 : this.#written + this.#between - performance.now();
		const pause = Math.min(rest, PAUSES_AT_MOST * this.#between - this.#paused);
		if (pause <= 0) return;
		this.#paused += pause;
		await budget.sleep(pause);
	}
	afterWriting() {
		this.#written = performance.now();
	}
	heeds(error, budget) {
		const seconds = secondsAsked(error);
		if (seconds === void 0 || !(error instanceof Error)) return false;
		if (seconds > LONGEST_WAIT || seconds * 1e3 >= budget.left) this.#closed ??= error;
		else {
			if (this.#rest() === 0) this.#tell(`GitHub asks to wait ${seconds} ${seconds === 1 ? "second" : "seconds"}.`);
			this.#restsUntil = Math.max(this.#restsUntil, performance.now() + seconds * 1e3);
		}
		return true;
	}
	#rest() {
		return this.#closed === void 0 ? Math.max(0, this.#restsUntil - performance.now()) : 0;
	}
};
function secondsAsked(error) {
	const status = statusOf(error);
	if (status !== 403 && status !== 429) return void 0;
	const after = seconds(headerOf(error, "retry-after"));
	if (after !== void 0) return after;
	if (headerOf(error, "x-ratelimit-remaining") === "0") {
		const reset = seconds(headerOf(error, "x-ratelimit-reset"));
		if (reset === void 0) return 1e400;
		const now = Date.parse(headerOf(error, "date") ?? "") || Date.now();
		return Math.max(1, Math.ceil(reset - now / 1e3));
	}
	if (status === 429 || /secondary rate limit|abuse detection/i.test(messageOf(error))) return UNNAMED_WAIT;
}
function seconds(header) {
	return header !== void 0 && /^\d{1,12}$/.test(header) ? Number(header) : void 0;
}
// lib/src/action/github/answers.js
var Answers = class {
	pages = /* @__PURE__ */ new Map();
	runs = /* @__PURE__ */ new Map();
	attempts = /* @__PURE__ */ new Map();
	reports = /* @__PURE__ */ new Map();
	branches = /* @__PURE__ */ new Map();
};
// lib/src/action/outputs.js
function setOutput(name, value) {
	setOutput$1(name, value);
}
// lib/src/action/without-credentials.js
const SKIPPED = "Nothing was scanned: a pull request from a fork gets no OIDC token, so that role-to-assume cannot be assumed, and without-credentials is skip. Nothing is known of its permissions.";
function getsNoCredentials({ roleToAssume, offline }, { isFork }) {
	const hasToken = (process.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== "";
	return roleToAssume !== void 0 && offline.length === 0 && isFork && !hasToken;
}
async function skipScan() {
	notice(SKIPPED);
	setOutput("verdict", "report");
	if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") !== "") await summary.addRaw(SKIPPED, true).write();
	return EXIT.pass;
}
// lib/src/action/action.js
async function runAction() {
	let isMasked = true;
	try {
		const options = parseOptions(withEnvironment(inputs(), process.env), "action", Math.floor(Date.now() / 1e3));
		const event = await readEvent();
		isMasked = options.maskAccountIds ?? event.isPublic;
		return await run(options, event, isMasked);
	} catch (error$1) {
		const line = error$1 instanceof UserError || error$1 instanceof Ended ? errorLine(error$1.message) : cleanMessage(error$1 instanceof Error ? error$1.stack ?? error$1.message : String(error$1));
		error(isMasked ? maskedLine(line) : line);
		return EXIT.failure;
	}
}
async function run(options, event, isMasked) {
	const log = new ActionLog(isMasked);
	refuseUnsafeEvent(event, options.allowPullRequestTarget);
	if (options.withoutCredentials === "skip" && getsNoCredentials(options, event)) return skipScan();
	const interruption = new Interruption();
	const budget = interruption.ends(budgetOf(options, "action"));
	endBeforeMemoryIsFull(budget);
	endInputWith(budget);
	const allowance = new Allowance((line) => log.info(line));
	const asked = {
		client: (purpose) => clientOf(options, budget, allowance, purpose),
		known: new Answers()
	};
	const ahead = () => import("./publish-3588a1fe.js");
	afterFirstRequest(() => {
		import("./scan-db4bdc49.js").then(({ loadAhead }) => loadAhead(ahead)).catch(() => void 0);
	});
	const scanning = async () => {
		const sources = await sourcesOf(options, "action", () => accessOf(options, event, budget), log);
		const rules = await rulesOfEvent(options, event, () => asked.client("rules"));
		for (const file of rules.configuration?.notRead ?? []) log.warn(`${file} is not read.`);
		for (const waiver of longWaivers(rules.waivers, options.now)) log.warn(waiver);
		const earlierReport = await baselineOfRun(options, rules, event, asked);
		const earlier = options.evidence === "merge" && { earlier: () => earlierRuns(options, event, sources, asked) };
		const { scan } = await import("./scan-db4bdc49.js");
		return scan({
			...earlierReport,
			...sources,
			...earlier
		}, {
			...options,
			rules,
			explain,
			budget,
			madeBy: madeByRun(event),
			ahead
		}, log);
	};
	const report = await group("Scan", () => budget.outlast(scanning(), () => interruption.grace));
	budget.close();
	const { publish } = await import("./publish-3588a1fe.js");
	return publish(report, {
		...options,
		maskAccountIds: isMasked
	}, event, interruption, allowance, log);
}
function madeByRun({ owner, repo, name, commit, pullRequest, queued }) {
	const run = process.env["GITHUB_RUN_ID"];
	const proposed = pullRequest ?? queued;
	return {
		repository: `${owner}/${repo}`,
		event: name,
		commit,
		...proposed !== void 0 && { pullRequest: proposed },
		...run !== void 0 && { run }
	};
}
async function explain() {
	return (await import("./explain-be251d56.js")).explainOperation;
}
async function baselineOfRun(options, rules, event, { client, known }) {
	const isBaseline = rules.failOn === "new";
	if (!isBaseline && (isProposal(event) || rules.waivers.length === 0)) return {};
	const [{ BranchBaseline }, { Identity }] = await Promise.all([import("./branch-baseline-fc605623.js"), import("./identity-8e826b3b.js")]);
	const source = new BranchBaseline(() => client("baseline"), event, {
		name: options.artifactName,
		workflow: options.baselineWorkflow,
		identity: new Identity(rules.identity)
	}, known);
	return isBaseline ? { baseline: source } : { previous: source };
}
async function earlierRuns(options, event, sources, { client, known }) {
	const { evidenceOfRuns } = await import("./runs-evidence-ec4aa8d7.js");
	const headBranch = process.env["GITHUB_HEAD_REF"] || void 0;
	const saved = await sources.earlier?.();
	const runs = await evidenceOfRuns(() => client("evidence"), event, known, options.artifactName, headBranch);
	return {
		reports: [...saved?.reports ?? [], ...runs.reports],
		not: [...saved?.not ?? [], ...runs.not],
		maxAgeDays: options.evidenceMaxAge
	};
}
async function clientOf({ githubToken }, budget, allowance, purpose) {
	if (githubToken === void 0) throw new Error("input github-token is empty");
	return (await import("./client-273db592.js")).gitHubClient(githubToken, budget, allowance, purpose);
}
async function accessOf(options, event, budget) {
	const { regionOf } = await import("./clients-3e6cfee4.js");
	const region = await regionOf(options.awsRegion, labelOf("aws-region", "action"));
	if (options.roleToAssume === void 0) return {
		region,
		budget
	};
	const { assumedRole } = await import("./oidc-59af418a.js");
	return {
		region,
		budget,
		credentials: assumedRole({
			roleArn: options.roleToAssume,
			audience: options.audience,
			sessionName: options.roleSessionName,
			durationSeconds: options.roleDurationSeconds,
			region,
			budget,
			isFork: event.isFork
		})
	};
}
function inputs() {
	const names = optionsOf("action").map(({ name }) => name);
	const known = new Set(names.map((name) => `INPUT_${name.toUpperCase()}`));
	const unknown = Object.keys(process.env).filter((name) => name.startsWith("INPUT_") && !known.has(name.toUpperCase()));
	for (const variable of unknown) {
		const name = variable.slice(6).toLowerCase();
		if (name.includes("-")) throw new UserError(`input ${name} is "${process.env[variable]}", and there is no such input`, `${nearest(name, names)}README and docs/options.md list the inputs`);
		warning(oneLine(`There is no input ${name}: it is not read. ${nearest(name, names)}`.trim()));
	}
	return Object.fromEntries(names.map((name) => [name, getInput(name)]));
}
export { info as _, workflowPath as a, warning as b, statusOf as c, masked as d, mapTexts as f, group as g, error as h, isProposal as i, looserThan as l, debug as m, setOutput as n, explainRefusal as o, withinLimit as p, AllowanceUsed as r, headerOf as s, runAction as t, MASKED as u, notice as v, summary as x, setSecret as y };
