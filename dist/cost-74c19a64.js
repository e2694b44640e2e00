import { gn as plural } from "./sources-25fada80.js";
// lib/src/view/cost.js
const TRACE = 5e-7;
const SCANNED_BYTE = .005 / 1e9;
const METRIC = .01 / 1e3;
function costLine({ evidence, workloads }) {
	const live = (evidence.sources ?? []).filter(({ kind }) => kind !== "files");
	if (live.length === 0) return void 0;
	const traces = live.some(({ kind }) => kind === "x-ray") ? evidence.traces.listed + evidence.traces.read : 0;
	const bytes = live.reduce((sum, { scannedBytes = 0 }) => sum + scannedBytes, 0);
	const metrics = workloads.filter(({ coverage }) => coverage?.requests !== void 0).length;
	const dollars = traces * TRACE + bytes * SCANNED_BYTE + metrics * METRIC;
	const what = [
		...traces > 0 ? [`${plural(traces, "trace")} listed or read`] : [],
		...bytes > 0 ? [`${(bytes / 1e9).toFixed(2)} GB of spans scanned`] : [],
		...metrics > 0 ? [plural(metrics, "metric")] : []
	];
	if (what.length === 0) return void 0;
	return `AWS charges ${dollars < .01 ? "less than $0.01" : `about $${dollars.toFixed(2)}`} for this scan, or nothing within the free tier: ${what.join(", ")}.`;
}
export { costLine as t };
