import { P as messageOf } from "./options-3254cbc9.js";
import { Q as judgedAmong } from "./judgement-8e189773.js";
import { n as earlierReport, r as earlierReports, t as StoredArtifacts } from "./stored-artifacts-a3256f81.js";
import { t as isEnterpriseServer } from "./enterprise-server-7b115f1e.js";
import { c as statusOf, i as isProposal, o as explainRefusal } from "./action-656ae57d.js";
import { t as pullRequestOf } from "./pull-request-9acb5225.js";
// lib/src/action/github/merge-base.js
const PAGES_AT_MOST = 3;
const A_PAGE = 100;
async function mergeBaseOf(stored, head, branch) {
	const { owner, repo, client } = stored;
	const later = /* @__PURE__ */ new Set();
	let sha = "";
	for (let page = 1; page <= PAGES_AT_MOST; page += 1) {
		const { data } = await client.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead: `${head}...${branch}`,
			per_page: A_PAGE,
			page
		});
		sha = data.merge_base_commit.sha;
		for (const commit of data.commits) later.add(commit.sha);
		if (data.commits.length < A_PAGE || later.size >= data.total_commits) break;
	}
	return {
		sha,
		later
	};
}
// lib/src/action/github/merged-pull-requests.js
const LOOKED_AT = 100;
async function mergedPullRequests(stored, branch) {
	const { owner, repo, client } = stored;
	const { data } = await client.rest.pulls.list({
		owner,
		repo,
		state: "closed",
		base: branch,
		sort: "updated",
		direction: "desc",
		per_page: LOOKED_AT
	});
	return new Map(data.flatMap(({ merged_at: merged, merge_commit_sha: commit, head, base }) => merged === null || base.ref !== branch ? [] : [[head.sha, commit ?? head.sha]]));
}
// lib/src/action/github/workflow-files.js
async function touched(stored, path, before, after) {
	const [then, now] = [await blobOf(stored, path, before), await blobOf(stored, path, after)];
	if (then === void 0) return now === void 0 ? "absent" : "added";
	if (now === void 0) return "removed";
	return then === now ? "same" : "changed";
}
async function blobOf(stored, path, ref) {
	const { owner, repo, client } = stored;
	try {
		const { data } = await client.rest.repos.getContent({
			owner,
			repo,
			path,
			ref
		});
		return Array.isArray(data) ? void 0 : data.sha;
	} catch (error) {
		if (statusOf(error) === 404) return void 0;
		throw error;
	}
}
// lib/src/action/github/out-of-reach.js
const OTHERS_AT_MOST = 10;
const VERBS = {
	added: "adds",
	changed: "changes",
	removed: "takes away",
	same: "keeps",
	absent: "runs"
};
async function outOfReach(stored, search) {
	if (search.own.refused) return { loosens: ["perhaps, unseen: the token may not read earlier reports (permissions: actions: read)"] };
	if (search.own.unread || search.own.unaccepted) return { loosens: [] };
	try {
		return await movedFrom(stored, search) ?? { loosens: await renamed(stored, search) };
	} catch (error) {
		return { loosens: [`perhaps, unseen: whether this pull request moves the scan is not known (${statusOf(error) === void 0 ? messageOf(error) : explainRefusal(error, "contents: read")})`] };
	}
}
async function movedFrom(stored, { query, own, event, base, roles, identity }) {
	const { workflow } = event;
	if (workflow === void 0 || own.others.length === 0) return void 0;
	const byWorkflow = new Map(own.others.toReversed().map((other) => [other.workflow, other]));
	let here;
	for (const { workflow: other, artifact } of [...byWorkflow.values()].slice(-2)) {
		const there = await touched(stored, other, base, event.commit);
		if (there !== "removed" && there !== "changed") continue;
		here ??= await touched(stored, workflow, base, event.commit);
		if (!(here === "added" || here === "changed" || here === "absent" && there === "removed")) return void 0;
		const report = await stored.report(artifact);
		if (query.accepts?.(report) === false || judgedAmong(roles, [report], identity).length === 0) continue;
		return {
			report: earlierReport(report, artifact),
			doubt: `it is of ${other}, which this pull request ${there === "removed" ? "takes away" : "changes"}, as it ${VERBS[here ?? "absent"]} ${workflow}`
		};
	}
}
async function renamed(stored, { query, event, base, roles, identity }) {
	const { found } = await earlierReports(stored, {
		...query,
		name: void 0,
		limit: 1,
		runsAtMost: OTHERS_AT_MOST
	});
	const [other] = found;
	if (other === void 0 || judgedAmong(roles, [other.report], identity).length === 0) return [];
	if (event.workflow !== void 0 && await touched(stored, event.workflow, base, event.commit) === "same") return [];
	return [`artifact-name: the report of branch ${query.branch} is in artifact ${other.name}, and this run looks for ${query.name ?? "any"}, so that nothing is compared`];
}
// lib/src/action/github/branch-baseline.js
const REPORTS_AT_MOST = 6;
var BranchBaseline = class {
	#client;
	#event;
	#query;
	#known;
	constructor(client, event, query, known) {
		this.#client = client;
		this.#event = event;
		this.#query = query;
		this.#known = known;
	}
	async find(roles) {
		const event = this.#event;
		const artifact = `artifact ${this.#query.name}`;
		try {
			const client = await this.#client();
			const branch = event.baseBranch ?? await targetOf(event, client);
			if (branch === void 0) return {
				from: artifact,
				state: "none",
				why: `the event ${event.name} is of no branch`
			};
			const stored = new StoredArtifacts(client, event, this.#known);
			const own = await this.#ofBranch(stored, branch, roles);
			const { defaultBranch } = event;
			if ("report" in own || own.state === "refused" || defaultBranch === void 0) return own;
			if (branch === defaultBranch || !isProposal(event)) return own;
			const usual = await this.#ofBranch(stored, defaultBranch, roles);
			if (!("report" in usual)) return usual.state === "none" ? own : usual;
			return {
				...usual,
				from: `${usual.from}, since branch ${branch} has no report`
			};
		} catch (error) {
			return {
				from: artifact,
				state: "refused",
				why: explained(error)
			};
		}
	}
	async #ofBranch(stored, branch, roles) {
		const from = `artifact ${this.#query.name} of branch ${branch}`;
		const base = isProposal(this.#event) ? await this.#mergeBase(stored, branch) : void 0;
		const known = base !== void 0 && "sha" in base ? base : void 0;
		const query = this.#queryOf(branch, roles, known);
		const own = await earlierReports(stored, query);
		if (own.found.length > 0) return baselineOf(from, own.found, base, own.cutShort);
		const merged = await this.#ofMerged(stored, query, own);
		if (merged !== void 0) return baselineOf(`${from}, made by pull requests that were merged`, merged, base);
		if (isProposal(this.#event)) {
			const moved = await outOfReach(stored, {
				query,
				own,
				event: this.#event,
				base: known?.sha ?? branch,
				roles,
				identity: this.#query.identity
			});
			if ("report" in moved) return {
				...baselineOf(from, [moved.report], base),
				doubt: moved.doubt
			};
			if (moved.loosens.length > 0) return {
				from,
				state: "refused",
				why: whyOf(own),
				loosens: moved.loosens
			};
		}
		if (own.unread) return {
			from,
			state: "refused",
			why: whyOf(own)
		};
		if (own.unaccepted) return {
			from,
			state: "judged-nothing",
			why: whyOf(own)
		};
		const step = isEnterpriseServer() ? `. On GitHub Enterprise Server a step of the workflow has to make it, with actions/upload-artifact@v3 and the name ${this.#query.name}` : "";
		return {
			from,
			state: "none",
			why: `${whyOf(own)}${step}`
		};
	}
	#queryOf(branch, roles, base) {
		const { name, workflow = this.#event.workflow, identity } = this.#query;
		const wanted = roles.length;
		return {
			branch,
			kind: "branch",
			name,
			limit: REPORTS_AT_MOST,
			thisRun: Number(process.env["GITHUB_RUN_ID"]),
			workflow,
			accepts: judgedAny,
			isEnough: (found) => {
				const before = found.filter(({ commit }) => base?.later.has(commit) !== true);
				const reports = before.map(({ report }) => report);
				return before.length > 0 && judgedAmong(roles, reports, identity).length === wanted;
			}
		};
	}
	async #ofMerged(stored, query, own) {
		if (own.unread || own.unaccepted || own.others.length > 0) return void 0;
		const merged = await mergedPullRequests(stored, query.branch).catch((error) => {
			if (statusOf(error) === 403 || statusOf(error) === 404) return void 0;
			throw error;
		});
		if (merged === void 0 || merged.size === 0) return void 0;
		const { found } = await earlierReports(stored, {
			...query,
			merged
		});
		return found.length === 0 ? void 0 : found;
	}
	async #mergeBase(stored, branch) {
		try {
			return await mergeBaseOf(stored, this.#event.commit, branch);
		} catch (error) {
			return { why: explainRefusal(error, "contents: read") };
		}
	}
};
function judgedAny({ roles }) {
	return roles.some(({ judged }) => judged);
}
function baselineOf(from, found, base, cutShort) {
	const later = base !== void 0 && "later" in base ? base.later : /* @__PURE__ */ new Set();
	const before = found.filter(({ commit }) => !later.has(commit));
	const after = found.filter(({ commit }) => later.has(commit));
	const [newest, ...older] = before.length > 0 ? before : after;
	if (newest === void 0) throw new Error("there is no report");
	const doubt = base !== void 0 && "why" in base ? `where the pull request left the branch is not known (${base.why}), so that it may be newer than that` : before.length === 0 ? "it is of a commit that the branch got after the pull request left it, and there is none before" : cutShort === void 0 ? void 0 : `older reports, which may tell of further roles, were not looked at (${cutShort})`;
	return {
		from,
		report: newest.report,
		created: newest.created,
		commit: newest.commit,
		...older.length > 0 && { older: older.map(({ report }) => report) },
		...before.length > 0 && after.length > 0 && { newer: after.map(({ report }) => report) },
		...doubt !== void 0 && { doubt }
	};
}
function whyOf({ reasons }) {
	return reasons.join(" ").replace(/\.$/, "");
}
async function targetOf(event, client) {
	if (event.name !== "workflow_run") return void 0;
	const found = await pullRequestOf(event, client);
	return "base" in found ? found.base : void 0;
}
function explained(error) {
	return error instanceof Error && "status" in error ? explainRefusal(error, "pull-requests: read") : messageOf(error);
}
export { BranchBaseline };
