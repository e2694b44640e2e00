import { Bt as optional, Dt as integer, Et as exactOptional, Ft as minValue, Ht as picklist, Jt as string, Rt as number, St as array, Ut as pipe, Vt as parse, Wt as record, kt as isoTimestamp, zt as object } from "./sources-25fada80.js";
import { n as notWritten, r as writeWhole } from "./whole-files-1a3e4595.js";
import path from "node:path";
// lib/src/domain/call.js
const WORKLOAD_KINDS = [
	"lambda",
	"ecs",
	"ec2",
	"states",
	"agentcore",
	"segment"
];
// lib/src/sources/files/traces/counted-calls.js
const count = pipe(number(), integer(), minValue(0));
const texts = array(string());
const time = pipe(string(), isoTimestamp());
const Call = object({
	service: string(),
	operation: string(),
	region: exactOptional(string()),
	account: exactOptional(string()),
	parameters: record(string(), texts),
	shortened: exactOptional(texts),
	notUnderstood: exactOptional(string()),
	dialect: exactOptional(string()),
	outcome: picklist([
		"ok",
		"denied",
		"failed",
		"open",
		"unsent"
	]),
	error: exactOptional(string()),
	message: exactOptional(string()),
	refused: exactOptional(object({
		action: string(),
		resource: exactOptional(string())
	}))
});
const Workload = object({
	arn: string(),
	kind: picklist(WORKLOAD_KINDS),
	name: string(),
	aliases: exactOptional(texts),
	partition: string(),
	region: string(),
	account: exactOptional(string()),
	revision: exactOptional(string())
});
const Others = array(object({
	service: string(),
	operation: string(),
	why: string(),
	calls: count,
	traceIds: texts
}));
const COUNTED = "countedCalls";
const CountedCalls = object({ [COUNTED]: object({
	traces: count,
	window: exactOptional(object({
		start: time,
		end: time
	})),
	stopped: exactOptional(string()),
	workloads: array(object({
		workload: Workload,
		traces: count,
		calls: array(object({
			call: Call,
			calls: count,
			traceIds: texts,
			begun: optional(number())
		}))
	})),
	others: Others,
	unattributed: Others
}) });
async function keepCalls(file, seen) {
	const { traces, window, stopped, workloads, others, unattributed } = seen;
	const kept = {
		traces,
		...window !== void 0 && { window },
		...stopped !== void 0 && { stopped },
		workloads: parse(CountedCalls.entries[COUNTED].entries.workloads, workloads),
		others: [...others],
		unattributed: [...unattributed]
	};
	try {
		await writeWhole(path.dirname(file), [{
			path: file,
			text: `${JSON.stringify({ [COUNTED]: kept }, null, 1)}\n`
		}]);
	} catch (error) {
		throw notWritten(`calls-file is "${file}"`, error, "Give the path of a file in a folder that exists or can be made");
	}
}
function readingsIn({ workloads, others, unattributed }) {
	const empty = {
		id: "",
		workloads: [],
		calls: [],
		others: [],
		unattributed: [],
		malformed: 0
	};
	const counted = ({ calls, traceIds }) => ({ counted: {
		calls,
		traces: 0,
		traceIds
	} });
	const unknown = ({ service, operation }) => ({
		service,
		operation,
		parameters: {},
		outcome: "ok"
	});
	return [
		...workloads.flatMap(({ workload, traces, calls }) => [{
			...empty,
			workloads: [workload],
			counted: {
				calls: 0,
				traces,
				traceIds: []
			}
		}, ...calls.map((each) => ({
			...empty,
			workloads: [workload],
			calls: [{
				workload,
				call: each.call,
				...each.begun !== void 0 && { begun: each.begun }
			}],
			...counted(each)
		}))]),
		...others.map((each) => ({
			...empty,
			others: [{
				call: unknown(each),
				service: each.service,
				why: each.why
			}],
			...counted(each)
		})),
		...unattributed.map((each) => ({
			...empty,
			unattributed: [{
				call: unknown(each),
				why: each.why
			}],
			...counted(each)
		}))
	];
}
export { readingsIn as i, CountedCalls as n, keepCalls as r, COUNTED as t };
