import { _ as Budget } from "./options-3254cbc9.js";
import { pn as endBeforeMemoryIsFull } from "./sources-25fada80.js";
import { c as ShownTraces } from "./reading-16dc2ccd.js";
import { workerData } from "node:worker_threads";
// lib/src/sources/traces/thread.js
const FOR_EVER = 1e6;
function readApart(port) {
	const say = (said) => port.postMessage(said);
	const { why, ...asking } = workerData;
	const known = /* @__PURE__ */ new Set();
	const traces = new ShownTraces(asking, {
		onWorkload(workload) {
			const key = `${workload.arn} ${workload.revision ?? ""}`;
			if (known.has(key)) return;
			known.add(key);
			say({ workload });
		},
		onTooMany: () => say({ full: why })
	});
	const memory = new Budget(FOR_EVER, "");
	endBeforeMemoryIsFull(memory);
	memory.whenEnded(() => say({ full: memory.ended ?? "" }));
	port.on("message", (told) => {
		if (told === "here") say("here");
		else if (told === "end") say({ shown: traces.result });
		else for (const trace of told) traces.add(trace);
	});
	say("begun");
}
export { readApart };
