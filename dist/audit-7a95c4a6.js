import { Kt as compare } from "./aws-b6ed88e3.js";
import { Qt as decoded, c as matchesName, gn as plural, mt as filesIn } from "./sources-25fada80.js";
import { ct as roleName } from "./reading-16dc2ccd.js";
import { M as UserError, P as messageOf, T as oneLine } from "./options-3254cbc9.js";
import { n as notWritten, r as writeWhole } from "./whole-files-1a3e4595.js";
import { n as parseReport } from "./saved-report-90d218e4.js";
import path from "node:path";
import { readFile, stat } from "node:fs/promises";
// lib/src/judgement/audit.js
function auditOf(stored, notCounted) {
	const reports = [...new Map(stored.toSorted((a, b) => compare(b.from, a.from)).map((one) => [one.report.digest, one])).values()].toSorted((a, b) => compare(endOf(a.report) ?? "", endOf(b.report) ?? "") || compare(a.from, b.from));
	const arns = new Set(reports.flatMap(({ report }) => report.roles.map(({ arn }) => arn)));
	return {
		version: 1,
		reports: reports.map(({ from, report }) => ({
			from,
			digest: report.digest,
			...endIn(report),
			verdict: report.verdict,
			...madeByIn(report)
		})),
		notCounted: [...notCounted].sort(compare),
		roles: [...arns].sort(compare).map((arn) => audited(arn, reports))
	};
}
function audited(arn, reports) {
	const all = reports.flatMap(({ from, report }) => report.roles.flatMap((role) => role.arn === arn ? [{
		from,
		report,
		role
	}] : []));
	const judged = all.filter(({ role }) => role.judged);
	const [first, last] = [judged[0], judged.at(-1)];
	const starts = all.flatMap(({ report }) => report.evidence.window?.start ?? []).sort(compare);
	const end = all.map(({ report }) => endOf(report)).findLast((one) => one !== void 0);
	const newest = all.at(-1);
	return {
		role: arn,
		period: {
			...starts[0] !== void 0 && { start: starts[0] },
			...end !== void 0 && { end }
		},
		runs: judged.length,
		unjudged: all.length - judged.length,
		...requestsOf(judged),
		...first !== void 0 && { before: stateOf(first.role, first.report) },
		...last !== void 0 && { after: stateOf(last.role, last.report) },
		changes: changesIn(judged),
		waivers: waiversOf(arn, all),
		pullRequests: pullRequestsIn(all),
		verdict: newest?.report.verdict ?? "insufficient-evidence"
	};
}
function requestsOf(judged) {
	const runs = /* @__PURE__ */ new Map();
	for (const { from, report, role } of judged) for (const { arn, role: under, coverage, traces } of report.workloads) {
		if (under !== role.arn) continue;
		const own = {
			end: endOf(report) ?? from,
			seen: coverage?.seen ?? traces,
			requests: coverage?.requests
		};
		for (const { end, seen, requests } of coverage?.runs ?? [own]) runs.set(`${arn} ${end}`, {
			seen,
			requests
		});
	}
	const all = [...runs.values()];
	const counted = all.flatMap(({ requests }) => requests ?? []);
	return {
		seen: all.reduce((sum, { seen }) => sum + seen, 0),
		...all.length > 0 && counted.length === all.length && { requests: counted.reduce((sum, one) => sum + one, 0) }
	};
}
function stateOf({ granted, unused, wide }, report) {
	const end = endOf(report);
	return {
		...end !== void 0 && { end },
		granted,
		unused: unused.total,
		wide: wide.length
	};
}
function changesIn(judged) {
	return judged.slice(1).flatMap(({ from, report, role }, i) => {
		const earlier = judged[i];
		if (earlier === void 0) return [];
		const before = stateOf(earlier.role, earlier.report);
		const after = stateOf(role, report);
		return before.granted === after.granted && before.unused === after.unused && before.wide === after.wide ? [] : [{
			from,
			before,
			after,
			...madeByIn(report)
		}];
	});
}
function waiversOf(arn, all) {
	const found = /* @__PURE__ */ new Map();
	for (const { from, report } of all) for (const { role, action, resource, reason, owner, expires, state } of report.gate.waived) {
		if (!matchesName(role, roleName(arn))) continue;
		const waiver = {
			action,
			...resource !== void 0 && { resource },
			reason,
			owner,
			expires
		};
		found.set(JSON.stringify(waiver), {
			...waiver,
			state,
			last: endOf(report) ?? from
		});
	}
	return [...found].toSorted(([a], [b]) => compare(a, b)).map(([, waiver]) => waiver);
}
function pullRequestsIn(all) {
	return [...new Set(all.flatMap(({ report }) => report.madeBy?.pullRequest ?? []))].sort((a, b) => a - b);
}
function madeByIn({ madeBy }) {
	const { commit, pullRequest } = madeBy ?? {};
	return {
		...commit !== void 0 && { commit },
		...pullRequest !== void 0 && { pullRequest }
	};
}
function endOf({ evidence }) {
	return evidence.window?.end;
}
function endIn(report) {
	const end = endOf(report);
	return end === void 0 ? {} : { end };
}
// lib/src/reporters/audit-csv.js
const COLUMNS = [
	["role", ({ role }) => role],
	["period start", ({ period }) => period.start],
	["period end", ({ period }) => period.end],
	["runs", ({ runs }) => runs],
	["runs not judged", ({ unjudged }) => unjudged],
	["requests seen", ({ seen }) => seen],
	["requests counted", ({ requests }) => requests],
	["granted before", ({ before }) => before?.granted],
	["granted after", ({ after }) => after?.granted],
	["unused before", ({ before }) => before?.unused],
	["unused after", ({ after }) => after?.unused],
	["wide before", ({ before }) => before?.wide],
	["wide after", ({ after }) => after?.wide],
	["pull requests", ({ pullRequests }) => pullRequests.map((number) => `#${number}`).join(" ")],
	["waivers", ({ waivers }) => waivers.map(waiverText).join(" | ")],
	["last verdict", ({ verdict }) => verdict],
	["reviewer", () => ""],
	["reviewed on", () => ""],
	["decision", () => ""]
];
function auditCsv({ roles }) {
	return [COLUMNS.map(([title]) => title), ...roles.map((role) => COLUMNS.map(([, cell]) => cellText(cell(role))))].map((cells) => `${cells.join(",")}\r\n`).join("");
}
function waiverText({ action, resource, reason, owner, expires, state }) {
	return `${action}${resource === void 0 ? "" : ` on ${resource}`} until ${expires} (owner: ${owner}; reason: ${reason}; ${state})`;
}
function cellText(value) {
	if (value === void 0) return "";
	if (typeof value === "number") return String(value);
	const text = oneLine(value);
	const inert = /^[\s]*[=+\-@|%]/.test(text) ? `'${text}` : text;
	return /[",'\r\n;]/.test(inert) ? `"${inert.replaceAll("\"", "\"\"")}"` : inert;
}
// lib/src/cli/commands/audit.js
async function audit(named, folder) {
	const files = await reportsIn(named);
	const stored = [];
	const notCounted = [];
	for (const from of files) try {
		const { report, edited } = parseReport(decoded(await readFile(from)));
		if (edited) notCounted.push(`${from}: its digest does not fit: it was edited after its scan`);
		else stored.push({
			from,
			report
		});
	} catch (error) {
		notCounted.push(`${from}: ${messageOf(error)}`);
	}
	if (stored.length === 0) throw new UserError(`no report can be counted: ${notCounted.join("; ")}`, "Give the report.json of scans, folders that hold them, or a glob such as \"reports/**/report.json\"");
	const record = auditOf(stored, notCounted);
	const written = [{
		path: path.join(folder, "audit.csv"),
		text: auditCsv(record)
	}, {
		path: path.join(folder, "audit.json"),
		text: `${JSON.stringify(record, void 0, 2)}\n`
	}];
	try {
		await writeWhole(folder, written);
	} catch (error) {
		throw notWritten(`--output-dir is "${folder}"`, error, "Give a folder that exists or can be made");
	}
	return {
		lines: [`${plural(record.roles.length, "role")} in ${plural(record.reports.length, "report")}: wrote ${written.map((file) => file.path).join(" and ")}.`, ...record.notCounted.map((why) => `Not counted: ${why}`)],
		record
	};
}
async function reportsIn(named) {
	const found = await Promise.all(named.map(async (name) => {
		const file = await stat(name).then((one) => one.isDirectory(), () => false) ? path.posix.join(name.replaceAll("\\", "/"), "**/report.json") : name;
		return filesIn({
			file,
			label: "the report",
			printedBy: ["xray-privilege-scan --json"]
		});
	}));
	return [...new Set(found.flat().map(({ file }) => file))].sort(compare);
}
export { audit };
