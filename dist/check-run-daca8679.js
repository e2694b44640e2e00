// lib/src/action/github/check-run.js
const CHECK_CHARACTERS = 65535;
async function concludeNeutral(client, run) {
	const { owner, repo, commit, name, title, summary } = run;
	const { data } = await client.rest.checks.create({
		owner,
		repo,
		name,
		head_sha: commit,
		status: "completed",
		conclusion: "neutral",
		output: {
			title,
			summary
		}
	});
	return data.html_url ?? void 0;
}
export { CHECK_CHARACTERS, concludeNeutral };
