import { Kt as compare } from "./aws-b6ed88e3.js";
import { Y as matchesAction } from "./judgement-8e189773.js";
import { i as bounded, n as dangerOf } from "./danger-7bad3c8e.js";
import { S as fenced, y as code } from "./options-3254cbc9.js";
import { createHash } from "node:crypto";
// lib/src/reporters/remarks.js
const MOST_NAMES = 10;
const LONGEST_SUGGESTION = 2e4;
function remarksOf(findings, shown, suggest, roles) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, exact] of findings.located.entries()) {
		const { file, startLine, endLine, suggestion } = exact;
		const key = JSON.stringify([file, suggestion ?? [startLine, endLine]]);
		const pair = {
			exact,
			shown: shown.located[index] ?? exact
		};
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [pair]);
		else known.push(pair);
	}
	const unused = new Map(roles.map((role) => [role.arn, role.unused.actions]));
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { file, suggestion } = first.exact;
		const place = suggestion ?? first.exact;
		const said = group.map((pair) => pair.shown);
		return [{
			file,
			startLine: place.startLine,
			endLine: place.endLine,
			policy: JSON.stringify([
				file,
				first.exact.policy,
				group.map(({ exact }) => exact.role).toSorted(compare)[0]
			]),
			danger: Math.min(...group.map(({ exact }) => dangerIn(exact, unused.get(exact.role) ?? []))),
			...suggest ? proposal(first.exact, first.shown, said) : { sentences: sentences(said) },
			fingerprint: fingerprintOf(group.map(({ exact }) => exact))
		}];
	});
}
function sentences(findings) {
	const bounds = bounded(findings);
	const byRole = /* @__PURE__ */ new Map();
	for (const finding of bounds) {
		const own = byRole.get(finding.role);
		if (own === void 0) byRole.set(finding.role, [finding]);
		else own.push(finding);
	}
	return [...byRole].flatMap(([role, own]) => {
		const who = `Role ${code(role.slice(role.lastIndexOf("/") + 1))}`;
		const isUnused = ({ needed, undecided = [] }) => needed.length + undecided.length === 0;
		const unused = own.filter((finding) => finding.resource === void 0 && isUnused(finding));
		const partly = own.filter((finding) => finding.resource === void 0 && !isUnused(finding));
		const wide = own.filter(({ resource }) => resource !== void 0);
		return [
			...unused.length === 0 ? [] : [`${who}: no traced call and no setting needs ${names(unused.map(({ action }) => action))}.`],
			...partly.map((finding) => `${who}: ${partlyNeeded(finding)}`),
			...wide.map(({ action, resource, needed }) => `${who}: ${code(action)} is granted on ${code(resource ?? "")} and needed on ${names(needed)}.`)
		];
	});
}
function partlyNeeded({ action, needed, undecided = [] }) {
	const known = needed.length === 0 ? "none is known to be needed" : `only ${names(needed)} is needed`;
	const open = undecided.length === 0 ? "" : `; nothing shows whether ${names(undecided)} is`;
	return `of ${code(action)} ${known}${open}.`;
}
const OF_WIDTH = 100;
function dangerIn({ action, resource }, unused) {
	const those = unused.filter((one) => matchesAction(action, one.action));
	const isBroad = /[*?]/.test(action);
	const ranks = [{ action }, ...those].map((one) => dangerOf({
		...one,
		isBroad,
		isUsed: false
	}).rank);
	return resource === void 0 ? Math.min(...ranks) : OF_WIDTH;
}
function proposal({ suggestion, withheld }, shown, said) {
	const own = sentences(said);
	if (suggestion === void 0) return { sentences: withheld === void 0 ? own : [...own, `No suggestion: ${withheld}.`] };
	if (JSON.stringify(suggestion) !== JSON.stringify(shown.suggestion)) return { sentences: [...own, "No suggestion: it would show an account id. The report has it."] };
	if (isTooLong(suggestion.lines)) return { sentences: [...own, "No suggestion: its lines are longer than GitHub takes. The report has it."] };
	return {
		sentences: said.some((finding) => finding.resource !== void 0) && suggestion.lines.some((line) => /arn:aws[\w-]*:/.test(line)) ? [...own, "The resources are those of the traced environment: where the template is deployed to others too, refer to them by its own means instead."] : own,
		instead: suggestion.lines
	};
}
function isTooLong(suggested) {
	return suggested.join("\n").length > LONGEST_SUGGESTION;
}
const LONGEST_BODY = 6e4;
function bodyOf({ sentences: said, instead }) {
	const change = instead === void 0 ? [] : [instead.length === 0 ? "```suggestion\n```" : fenced("suggestion", instead)];
	const room = LONGEST_BODY - (change[0]?.length ?? 0);
	const shown = [];
	let length = 0;
	for (const sentence of new Set(said)) {
		length += sentence.length + 2;
		if (length > room) break;
		shown.push(sentence);
	}
	const more = new Set(said).size - shown.length;
	return [
		...shown,
		...more > 0 ? [`${more} more. The report has them.`] : [],
		...change
	].join("\n\n");
}
function names(all) {
	const distinct = [...new Set(all)];
	const more = distinct.length - MOST_NAMES;
	const shown = distinct.slice(0, MOST_NAMES).map(code).join(", ");
	return more > 0 ? `${shown} and ${more} more` : shown;
}
function fingerprintOf(findings) {
	const content = findings.map(({ file, role, action, resource, needed, suggestion }) => [
		file,
		role,
		action,
		resource ?? null,
		needed,
		suggestion?.lines ?? null
	]);
	return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 20);
}
export { isTooLong as n, remarksOf as r, bodyOf as t };
