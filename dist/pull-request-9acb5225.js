// lib/src/action/github/pull-request.js
function whyNoPullRequest({ name, pullRequest, queued, baseBranch }) {
	if (pullRequest !== void 0 || name === "workflow_run") return void 0;
	if (queued !== void 0) return `Pull request #${queued} is in the merge queue: it is judged, not commented on.`;
	if (name === "push") return baseBranch === void 0 ? "A tag was pushed." : void 0;
	return `The event ${name} names no pull request.`;
}
async function pullRequestOf(event, client) {
	if (event.pullRequest !== void 0) return {
		number: event.pullRequest,
		base: event.baseBranch
	};
	const none = whyNoPullRequest(event);
	if (none !== void 0) return { none };
	const ofCommit = theOnlyOne(await listedByCommit(event, client), event.commit);
	if ("number" in ofCommit || event.name !== "workflow_run") return ofCommit;
	return theOnlyOne(await listedByHead(event, client), event.commit);
}
async function listedByCommit({ owner, repo, commit }, { rest }) {
	if (/^0*$/.test(commit)) return [];
	const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
		owner,
		repo,
		commit_sha: commit,
		per_page: 100
	});
	return data;
}
async function listedByHead({ owner, repo, head: started }, { rest }) {
	if (started === void 0) return [];
	const { data } = await rest.pulls.list({
		owner,
		repo,
		state: "open",
		head: `${started.repository.split("/")[0]}:${started.branch}`,
		per_page: 100
	});
	return data.filter(({ head }) => head.repo?.full_name === started.repository);
}
function theOnlyOne(listed, commit) {
	const open = listed.filter(({ state }) => state === "open");
	const [only, ...others] = open.filter(({ head }) => head?.sha === commit);
	if (only !== void 0 && others.length === 0) return {
		number: only.number,
		base: only.base?.ref
	};
	const short = commit.slice(0, 7);
	if (only !== void 0) return { none: `Commit ${short} is the last one of several open pull requests: ${[only, ...others].map(({ number }) => `#${number}`).sort().join(", ")}.` };
	return { none: open.length === 0 ? `Commit ${short} is of no open pull request.` : `Pull request #${open[0]?.number} has a later commit than ${short}.` };
}
export { whyNoPullRequest as n, pullRequestOf as t };
