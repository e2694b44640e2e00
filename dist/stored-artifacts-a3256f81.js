import { P as messageOf } from "./options-3254cbc9.js";
import { a as workflowPath, c as statusOf, o as explainRefusal, r as AllowanceUsed } from "./action-656ae57d.js";
import { n as parseReport } from "./saved-report-90d218e4.js";
// lib/src/action/github/earlier-reports.js
const UNREADABLE_AT_MOST = 3;
const RUNS_AT_MOST = 30;
const EVENTS = {
	branch: /* @__PURE__ */ new Set([
		"push",
		"schedule",
		"workflow_dispatch",
		"repository_dispatch"
	]),
	"pull request": /* @__PURE__ */ new Set(["pull_request"])
};
async function earlierReports(stored, query) {
	const found = [];
	const others = [];
	const reasons = /* @__PURE__ */ new Set();
	let unreadable = 0;
	let unaccepted = false;
	let refused = false;
	let failed = false;
	let cutShort;
	try {
		for await (const artifact of trusted(stored, query, reasons, others)) {
			try {
				const report = await stored.report(artifact);
				if (query.accepts?.(report) === false) {
					reasons.add(`The report of run ${artifact.workflow_run?.id} judged no role.`);
					unaccepted = true;
					continue;
				}
				found.push(earlierReport(report, artifact, query.merged));
			} catch (error) {
				if (error instanceof AllowanceUsed) throw error;
				reasons.add(`The artifact of run ${artifact.workflow_run?.id} is not used: ${explained(error)}.`);
				unreadable += 1;
			}
			if (found.length >= query.limit || unreadable >= query.limit + UNREADABLE_AT_MOST) break;
			if (found.length > 0 && query.isEnough?.(found) === true) break;
		}
	} catch (error) {
		reasons.add(`Earlier reports are not read${found.length > 0 ? " on" : ""}: ${explained(error)}.`);
		cutShort = explained(error);
		failed = !(error instanceof AllowanceUsed) || !unaccepted;
		refused = [403, 404].includes(statusOf(error) ?? 0);
	}
	if (found.length === 0 && reasons.size === 0) reasons.add(`There is no artifact ${called(query.name)} of an earlier run on branch ${query.branch}.`);
	return {
		found,
		reasons: [...reasons],
		refused,
		unread: failed || unreadable > 0,
		unaccepted,
		...cutShort !== void 0 && { cutShort },
		others
	};
}
function earlierReport(report, artifact, merged) {
	const { id = 0, head_sha: head = "" } = artifact.workflow_run ?? {};
	const { name, created_at: created } = artifact;
	return {
		report,
		created: created ?? "",
		commit: merged?.get(head) ?? head,
		runId: id,
		name
	};
}
async function* trusted(stored, query, reasons, others) {
	const { branch, name, thisRun, workflow, runsAtMost = RUNS_AT_MOST } = query;
	let looked = 0;
	for await (const artifact of stored.artifacts(name)) {
		const run = artifact.workflow_run;
		if (run?.id === void 0 || run.id === thisRun || !mayBeOf(run, query)) continue;
		if (run.repository_id === void 0 || run.head_repository_id !== run.repository_id) continue;
		if (artifact.expired) {
			reasons.add(`An artifact ${called(name)} of branch ${branch} has expired.`);
			continue;
		}
		looked += 1;
		if (looked > runsAtMost) {
			reasons.add(`Only the newest ${runsAtMost} runs on branch ${branch} were looked at.`);
			return;
		}
		const made = await stored.run(run.id);
		if (!await isOf(stored, query, made.event, run)) continue;
		const madeBy = workflowPath(made.path, `${stored.owner}/${stored.repo}`);
		if (workflow !== void 0 && (madeBy === void 0 || !isWorkflow(madeBy, workflow))) {
			reasons.add(`Artifacts ${called(name)} of branch ${branch} are of another workflow (${madeBy}, not ${workflow}).`);
			if (madeBy !== void 0) others.push({
				artifact,
				workflow: madeBy
			});
			continue;
		}
		yield (made.run_attempt ?? 1) > 1 ? await stored.ofLastAttempt(artifact, run.id) : artifact;
	}
}
function mayBeOf({ head_branch: branch, head_sha: sha = "" }, { branch: wanted, kind, merged }) {
	if (merged !== void 0) return merged.has(sha);
	return branch === wanted || kind === "branch" && isQueueOf(branch, wanted);
}
function isQueueOf(branch, base) {
	return branch?.startsWith(`gh-readonly-queue/${base}/`) === true;
}
async function isOf(stored, { branch, kind, merged }, event, { head_branch: madeOn, head_sha: sha = "" }) {
	if (merged !== void 0) return event === "pull_request";
	if (!isQueueOf(madeOn, branch)) return EVENTS[kind].has(event);
	return event === "merge_group" && stored.isOnBranch(sha, branch);
}
function isWorkflow(path, wanted) {
	return path === wanted || path.endsWith(`/${wanted}`) || wanted.endsWith(`/${path}`);
}
function called(name) {
	return name === void 0 ? "of any name" : `"${name}"`;
}
function explained(error) {
	return error instanceof Error && "status" in error ? explainRefusal(error, "actions: read") : messageOf(error).replace(/\.$/, "");
}
// lib/src/action/github/report-archive.js
const LARGEST_REPORT = 33554432;
const PIECE = 16384;
async function readReport(zip) {
	const content = await contentOf(zip, "report.json");
	if (content === void 0) throw new Error("it holds no report.json");
	const { report, edited } = parseReport(new TextDecoder().decode(content));
	if (edited) throw new Error("the digest of its report.json does not fit: it was edited after its scan");
	return report;
}
async function contentOf(zip, wanted) {
	const { Unzip, UnzipInflate } = await import("./esm-1327235e.js");
	const pieces = [];
	let size = 0;
	let wasFound = false;
	let failure;
	const archive = new Unzip((file) => {
		if (file.name !== wanted || wasFound) return;
		wasFound = true;
		if (file.compression !== 0 && file.compression !== 8) {
			failure ??= /* @__PURE__ */ new Error(`its ${wanted} is packed by method ${file.compression}`);
			return;
		}
		file.ondata = (error, piece) => {
			if (error !== null) failure ??= error;
			else if ((size += piece.length) <= 33554432) pieces.push(piece);
		};
		file.start();
	});
	archive.register(UnzipInflate);
	for (let from = 0; from < zip.length; from += PIECE) {
		archive.push(zip.subarray(from, from + PIECE), from + PIECE >= zip.length);
		if (failure !== void 0 || size > 33554432) break;
	}
	if (failure !== void 0) throw new Error(`it cannot be unpacked (${messageOf(failure)})`);
	if (size > 33554432) throw new Error(`its ${wanted} has more than ${LARGEST_REPORT} bytes`);
	return wasFound ? Buffer.concat(pieces) : void 0;
}
// lib/src/action/github/stored-artifacts.js
const PAGES_AT_MOST = 10;
const A_PAGE = 100;
var StoredArtifacts = class {
	client;
	owner;
	repo;
	#known;
	constructor(client, { owner, repo }, known) {
		this.client = client;
		this.owner = owner;
		this.repo = repo;
		this.#known = known;
	}
	async *artifacts(name) {
		for (let page = 1; page <= PAGES_AT_MOST; page += 1) {
			const found = await this.#page(name, page);
			yield* found.toSorted(newestFirst);
			if (found.length < A_PAGE) return;
		}
	}
	#page(name, page) {
		const { owner, repo, client } = this;
		return once(this.#known.pages, `${page} ${name ?? ""}`, async () => {
			const asked = {
				owner,
				repo,
				...name !== void 0 && { name },
				per_page: A_PAGE,
				page
			};
			return (await client.rest.actions.listArtifactsForRepo(asked)).data.artifacts;
		});
	}
	run(id) {
		const { owner, repo, client } = this;
		return once(this.#known.runs, id, async () => {
			return (await client.rest.actions.getWorkflowRun({
				owner,
				repo,
				run_id: id
			})).data;
		});
	}
	async ofLastAttempt(first, runId) {
		const { owner, repo, client } = this;
		return (await once(this.#known.attempts, runId, async () => {
			const asked = {
				owner,
				repo,
				run_id: runId,
				per_page: A_PAGE
			};
			return (await client.rest.actions.listWorkflowRunArtifacts(asked)).data.artifacts;
		})).filter(({ name, expired }) => !expired && name.startsWith(`${first.name}-attempt-`) && /-attempt-\d+$/.test(name)).toSorted(newestFirst)[0] ?? first;
	}
	report({ id, size_in_bytes: size }) {
		const { owner, repo, client } = this;
		return once(this.#known.reports, id, async () => {
			if (size > 33554432) throw new Error(`it has ${size} bytes, more than ${LARGEST_REPORT}`);
			const asked = {
				owner,
				repo,
				artifact_id: id,
				archive_format: "zip"
			};
			const { data } = await client.rest.actions.downloadArtifact(asked);
			if (!(data instanceof ArrayBuffer)) throw new Error("it was not handed out as a zip archive");
			return readReport(new Uint8Array(data));
		});
	}
	async isOnBranch(sha, branch) {
		const { owner, repo, client } = this;
		return (await once(this.#known.branches, branch, async () => {
			const { data } = await client.rest.repos.listCommits({
				owner,
				repo,
				sha: branch,
				per_page: A_PAGE
			});
			return new Set(data.map((commit) => commit.sha));
		})).has(sha);
	}
};
function once(known, key, ask) {
	const answer = known.get(key) ?? ask().catch((error) => {
		known.delete(key);
		throw error;
	});
	known.set(key, answer);
	return answer;
}
function newestFirst(a, b) {
	return b.id - a.id;
}
export { earlierReport as n, earlierReports as r, StoredArtifacts as t };
