import { at as forgetAnswers } from "./reading-16dc2ccd.js";
import { M as UserError, P as messageOf, f as loadReference, u as ACCESS_LEVELS } from "./options-3254cbc9.js";
import { dn as collectEarly, fn as collectLetGo, gn as plural, gt as readArgument } from "./sources-25fada80.js";
import { D as thresholdsOf, E as limitsIn, H as judge, O as countedOf, S as flawsIn, W as testsSucceeded, k as recounted } from "./judgement-8e189773.js";
import { d as masked } from "./action-656ae57d.js";
import { n as filesBesideReport, r as filesForEverybody, t as viewOf } from "./view-64548b79.js";
import { n as parseReport } from "./saved-report-90d218e4.js";
import { isDeepStrictEqual } from "node:util";
import path from "node:path";
import { readFile } from "node:fs/promises";
// lib/src/cli/commands/verify.js
async function verify(file) {
	const { report, edited } = parse(file, await readArgument(file, "Give the report.json of a scan"));
	const flaws = [
		...edited ? ["report.json: its digest does not fit: it was edited after the scan"] : [],
		...verdictFlaws(report),
		...await policyFlaws(report, path.dirname(file)),
		...await filesAfterPolicies(report, path.dirname(file))
	];
	return {
		lines: [...report.workloads.flatMap(summary), ...flaws],
		sound: flaws.length === 0
	};
}
function parse(file, content) {
	try {
		return parseReport(content);
	} catch (error) {
		throw new UserError(`the report is "${file}", which is ${messageOf(error)}`, "Give the report.json of a scan", { cause: error });
	}
}
function summary({ name, traces, policy, needs, implied }) {
	if (policy === void 0) return [`${name}: no policy, from ${plural(traces, "trace")}`];
	const pairs = policy.Statement.reduce((sum, { Action, Resource }) => sum + Action.length * Resource.length, 0);
	return [`${name}: ${plural(needs.length, "need")} of calls and ${implied.length} implied ones, ${plural(pairs, "action")} on resources`];
}
function verdictFlaws(report) {
	const { verdict, neutral, reasons, gate, workloads, roles, evidence } = report;
	const thresholds = thresholdsOf(roles, workloads, limitsIn(gate.thresholds));
	const judged = judge(report);
	return [...isDeepStrictEqual(thresholds, gate.thresholds) && roles.every((role) => countsFollow(role, gate, testsSucceeded(evidence))) ? [] : ["report.json: the numbers of its gate are not those of its roles"], ...judged.verdict === verdict && judged.neutral === neutral && isDeepStrictEqual(judged.reasons, reasons) ? [] : [`report.json: its verdict is ${verdict}, and from its roles follows ${judged.verdict}`]];
}
function countsFollow(role, { waived: waivers, newOnly = false }, isCounted) {
	const { judged, counted, unused, wide, waived } = role;
	if (!judged || !isCounted || counted === void 0) return !(judged && isCounted) && counted === void 0;
	if (waived.some(({ waiver }) => !covers(waivers[waiver]))) return false;
	const found = {
		unused: unused.byAccessLevel,
		wide: wide.length
	};
	if (unused.actions !== void 0) {
		const { unused: byAccessLevel } = countedOf(unused.actions, []);
		if (!isDeepStrictEqual(byAccessLevel, found.unused) || unused.total !== unused.actions.length) return false;
	}
	const again = recounted(role, newOnly);
	if (again !== void 0) return isDeepStrictEqual(again, counted);
	if (waived.length === 0 && !newOnly) return isDeepStrictEqual(found, counted);
	return ACCESS_LEVELS.every((level) => counted.unused[level] <= found.unused[level]) && counted.wide <= found.wide;
}
function covers(waiver) {
	return waiver?.state === "used" || waiver?.state === "expired" && waiver.fails === false;
}
async function policyFlaws({ workloads, roles }, folder) {
	const reference = await loadReference();
	const bearings = new Map(roles.toReversed().map(({ arn, bearing }) => [arn, bearing]));
	const found = [];
	for (const { name, role, policyFile, policyParts, needs, implied, departures = [] } of workloads) {
		if (policyFile === void 0) continue;
		const files = policyParts ?? [policyFile];
		const documents = await Promise.all(files.map(async (part) => readFile(path.join(folder, path.basename(part)), "utf8").catch(() => void 0)));
		const present = documents.filter((document) => document !== void 0);
		if (present.length < documents.length) continue;
		const bearing = bearings.get(role ?? "");
		const within = role === void 0 || bearing === void 0 ? void 0 : {
			role,
			bearing,
			departures,
			reference
		};
		for (const flaw of flawsIn(present, [...needs, ...implied], within)) found.push(`${name}: ${flaw}`);
		collectEarly();
	}
	return found;
}
function filesAfterPolicies(report, folder) {
	forgetAnswers();
	collectLetGo();
	return fileFlaws(report, folder);
}
function whole(text) {
	return typeof text === "string" ? text : [...text].join("");
}
async function fileFlaws(report, folder) {
	const view = viewOf(report);
	const differing = [];
	for (const { file: name, text: expected } of filesBesideReport(view)) {
		collectEarly();
		try {
			const found = await readFile(path.join(folder, name), "utf8");
			if (found !== whole(expected)) differing.push({
				name,
				found
			});
		} catch (error) {
			differing.push(`${name}: cannot be read (${messageOf(error)})`);
		}
	}
	const hidden = differing.length === 0 ? [] : [...filesForEverybody(viewOf(masked(report)))].map(({ file, text }) => ({
		file,
		text: whole(text)
	}));
	return differing.flatMap((one) => {
		if (typeof one === "string") return [one];
		return hidden.some(({ file, text }) => file === one.name && text === one.found) ? [] : [`${one.name}: is not what the scan wrote`];
	});
}
export { verify };
