import { r as AllowanceUsed } from "./action-656ae57d.js";
import { t as loginAmong } from "./identity-c4112055.js";
import { n as isTooLong, t as bodyOf } from "./remarks-cbf18df6.js";
import { createHash } from "node:crypto";
// lib/src/action/github/diff.js
function hunksOf(patch) {
	const hunks = [];
	for (const line of patch.split("\n")) {
		const startLine = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
		if (startLine !== void 0) hunks.push({
			startLine: Number(startLine),
			lines: []
		});
		else if (line.startsWith("+") || line.startsWith(" ")) hunks.at(-1)?.lines.push(withoutReturn(line.slice(1)));
	}
	return hunks;
}
var ShownFile = class {
	lines;
	#hunks;
	#isOfHead;
	constructor(hunks, text) {
		this.lines = text.split("\n").map(withoutReturn);
		this.#hunks = hunks;
		this.#isOfHead = hunks.every((hunk) => hunk.lines.every((line, index) => line === this.lines[hunk.startLine - 1 + index]));
	}
	get isOfHead() {
		return this.#isOfHead;
	}
	shows(startLine, endLine) {
		return this.#hunks.some(({ startLine: first, lines }) => {
			const from = startLine - first;
			if (from < 0 || endLine - first >= lines.length) return false;
			return lines.slice(from, endLine - first + 1).every((line, index) => line === this.lines[startLine - 1 + index]);
		});
	}
};
function withoutReturn(line) {
	return line.replace(/\r$/, "");
}
// lib/src/action/github/policy-comments.js
const MOST_LINES = 60;
function policyComments(remarks, shownFile) {
	const groups = /* @__PURE__ */ new Map();
	for (const remark of remarks) {
		const known = groups.get(remark.policy);
		if (known === void 0) groups.set(remark.policy, [remark]);
		else known.push(remark);
	}
	return [...groups.values()].map((group) => group.toSorted((a, b) => a.danger - b.danger || a.startLine - b.startLine)).toSorted((a, b) => (a[0]?.danger ?? 0) - (b[0]?.danger ?? 0)).flatMap((group) => {
		const [first, ...others] = group;
		if (first === void 0) return [];
		const fingerprint = others.length === 0 ? first.fingerprint : createHash("sha256").update(group.map((one) => one.fingerprint).toSorted().join()).digest("hex").slice(0, 20);
		const { change, parts } = largest(group.filter(({ instead }) => instead !== void 0), shownFile(first.file));
		const { file, startLine, endLine } = change ?? first;
		const instead = change?.instead;
		const sentences = group.flatMap((one) => {
			const isThere = one.startLine === startLine && one.endLine === endLine;
			if (parts.includes(one) || isThere && one.instead === void 0) return one.sentences;
			const told = one.instead === void 0 ? "" : ": the report has the change";
			return [...one.sentences, `That is on ${lines(one)}${told}.`];
		});
		return [{
			file,
			startLine,
			endLine,
			body: bodyOf({
				sentences,
				...instead !== void 0 && { instead }
			}),
			fingerprint
		}];
	});
}
function largest(suggested, file) {
	let [change] = suggested;
	let parts = suggested.slice(0, 1);
	for (const one of suggested.slice(1)) {
		const more = together([...parts, one], file);
		if (more === void 0) continue;
		change = more;
		parts = [...parts, one];
	}
	return {
		change,
		parts
	};
}
function together(remarks, file) {
	const ordered = remarks.toSorted((a, b) => a.startLine - b.startLine);
	const [first] = ordered;
	const endLine = Math.max(...ordered.map((one) => one.endLine));
	if (first === void 0 || file === void 0 || endLine - first.startLine >= MOST_LINES) return void 0;
	if (!file.shows(first.startLine, endLine)) return void 0;
	const instead = [];
	let next = first.startLine;
	for (const one of ordered) {
		if (one.startLine < next) return void 0;
		instead.push(...file.lines.slice(next - 1, one.startLine - 1), ...one.instead ?? []);
		next = one.endLine + 1;
	}
	if (isTooLong(instead)) return void 0;
	return {
		...first,
		endLine,
		instead
	};
}
function lines({ startLine, endLine }) {
	return startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
}
// lib/src/action/github/review.js
const MOST_COMMENTS = 20;
async function postReview(client, { pull, commit, remarks, textOf }) {
	const hunks = await diffOf(client, pull);
	const files = /* @__PURE__ */ new Map();
	const on = [];
	const outside = [];
	const differing = [];
	for (const remark of remarks) {
		const { file: name, startLine, endLine } = remark;
		if (!files.has(name)) files.set(name, await shownFile(name, hunks.get(name), textOf));
		const file = files.get(name);
		if (file?.shows(startLine, endLine) === true) on.push(remark);
		else if (file === void 0 || file.isOfHead) outside.push(remark);
		else differing.push(remark);
	}
	const comments = policyComments(on, (file) => files.get(file));
	const said = on.length === 0 ? /* @__PURE__ */ new Set() : await fingerprintsOf(client, pull);
	const fresh = comments.filter(({ fingerprint }) => !said.has(fingerprint));
	const posting = fresh.slice(0, MOST_COMMENTS);
	const counts = {
		posted: posting.length,
		repeated: comments.length - fresh.length,
		outside,
		differing,
		left: fresh.length - posting.length,
		refused: 0
	};
	if (posting.length === 0) return counts;
	const create = async (some) => {
		const { data } = await client.rest.pulls.createReview({
			...pull,
			commit_id: commit,
			event: "COMMENT",
			body: "Permissions on lines of this pull request that no traced call needs.",
			comments: some.map(commentOf)
		});
		return data.html_url;
	};
	try {
		return {
			...counts,
			url: await create(posting)
		};
	} catch (error) {
		if (posting.length === 1 || !isUnprocessable(error)) throw error;
		const apart = await oneByOne(posting, create, error);
		return {
			...counts,
			...apart,
			left: counts.left + apart.left
		};
	}
}
async function shownFile(name, hunks, textOf) {
	const text = hunks === void 0 ? void 0 : await textOf(name);
	return hunks === void 0 || text === void 0 ? void 0 : new ShownFile(hunks, text);
}
function isUnprocessable(error) {
	return typeof error === "object" && error !== null && "status" in error && error.status === 422;
}
async function oneByOne(posting, create, first) {
	const urls = [];
	let tried = 0;
	try {
		for (const comment of posting) {
			const url = await create([comment]).catch((error) => {
				if (isUnprocessable(error)) return void 0;
				throw error;
			});
			if (url !== void 0) urls.push(url);
			tried += 1;
		}
	} catch (error) {
		if (!(error instanceof AllowanceUsed) || urls.length === 0) throw error;
	}
	const [url] = urls;
	if (url === void 0) throw first;
	return {
		url,
		posted: urls.length,
		refused: tried - urls.length,
		left: posting.length - tried
	};
}
async function diffOf(client, pull) {
	const files = await client.paginate(client.rest.pulls.listFiles, {
		...pull,
		per_page: 100
	});
	return new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch ?? "")]));
}
function commentOf({ file, startLine, endLine, body, fingerprint }) {
	return {
		path: file,
		body: `${markerOf(fingerprint)}\n${body}`,
		line: endLine,
		side: "RIGHT",
		...startLine < endLine && {
			start_line: startLine,
			start_side: "RIGHT"
		}
	};
}
function markerOf(fingerprint) {
	return `<!-- xray-least-privilege:line:${fingerprint} -->`;
}
async function fingerprintsOf(client, pull) {
	const marked = (await client.paginate(client.rest.pulls.listReviewComments, {
		...pull,
		per_page: 100
	})).flatMap(({ body, user }) => {
		const fingerprint = /^<!-- xray-least-privilege:line:([0-9a-f]+) -->/.exec(body)?.[1];
		return fingerprint === void 0 ? [] : [{
			fingerprint,
			login: user?.login ?? ""
		}];
	});
	if (marked.length === 0) return /* @__PURE__ */ new Set();
	const login = await loginAmong(client, marked.map((one) => one.login));
	return new Set(marked.filter((one) => one.login === login).map(({ fingerprint }) => fingerprint));
}
export { postReview };
