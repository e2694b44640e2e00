import { P as messageOf } from "./options-3254cbc9.js";
import { r as earlierReports, t as StoredArtifacts } from "./stored-artifacts-a3256f81.js";
// lib/src/action/github/runs-evidence.js
const RUNS = 3;
async function evidenceOfRuns(client, event, known, name, headBranch) {
	const runs = {
		reports: [],
		not: []
	};
	const { workflow, baseBranch } = event;
	const branches = [...baseBranch === void 0 ? [] : [{
		branch: baseBranch,
		kind: "branch"
	}], ...headBranch === void 0 || event.isFork ? [] : [{
		branch: headBranch,
		kind: "pull request"
	}]];
	try {
		const stored = new StoredArtifacts(await client(), event, known);
		for (const branch of branches) {
			const thisRun = Number(process.env["GITHUB_RUN_ID"]);
			const query = {
				workflow,
				name,
				limit: RUNS,
				thisRun,
				...branch
			};
			const { found, reasons, cutShort } = await earlierReports(stored, query);
			runs.reports.push(...found.map(({ report, runId }) => ({
				report,
				from: `run ${runId} of branch ${branch.branch}`
			})));
			if (found.length === 0) runs.not.push(...reasons);
			else if (cutShort !== void 0) runs.not.push(`Not all runs of branch ${branch.branch} were looked at: ${cutShort}.`);
		}
	} catch (error) {
		runs.not.push(messageOf(error));
	}
	return runs;
}
export { evidenceOfRuns };
