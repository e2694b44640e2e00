import { Qt as decoded } from "./sources-25fada80.js";
import { P as messageOf } from "./options-3254cbc9.js";
import { n as parseReport } from "./saved-report-90d218e4.js";
import { readFile } from "node:fs/promises";
// lib/src/sources/files/earlier-runs.js
async function savedEarlierRuns(files, maxAgeDays) {
	const runs = {
		reports: [],
		not: [],
		maxAgeDays
	};
	for (const from of files) try {
		const { report, edited } = parseReport(decoded(await readFile(from)));
		if (edited) runs.not.push(`${from}: its digest does not fit: it was edited after its scan`);
		else runs.reports.push({
			report,
			from
		});
	} catch (error) {
		runs.not.push(`${from}: ${messageOf(error)}`);
	}
	return runs;
}
export { savedEarlierRuns };
